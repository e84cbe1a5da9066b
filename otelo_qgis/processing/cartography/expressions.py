"""Expression functions, for labels, forms, layouts and the field calculator."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from qgis.core import QgsExpression, QgsExpressionFunction, QgsFeatureRequest, QgsProject, QgsVectorLayer

from ...engine.common.errors import shown
from ...engine.common.rounding import LARGEST, half_up, largest_remainder
from ...engine.definitions.briques import (
    BRIQUES,
    FLOW,
    FLOW_BRIQUES,
    OVERLAPS,
    TEN_TERMS,
    TERM_SIGNS,
    of_the_method,
)
from ...engine.definitions.fields import brique
from ..compat import is_null
from ..help import help_page

GROUP = "Otelo"
# What makes a value of a layer: {field: sign}, whose signed sum it is.
Fields = Mapping[str, int]


def _brique_fields(name: str) -> list[Fields]:
    """Fields that hold a brique, in the layers of analysis territories, then in those of communes and
    EPCI."""
    if name in FLOW_BRIQUES:
        return [{column.name: 1 for column in brique(name) if column.name in FLOW}]
    return [{f"{name}_avp": 1}, {name: 1}] if name in (*BRIQUES, OVERLAPS.id) else []


def _term_fields(name: str) -> list[Fields]:
    term = name if name.startswith("t_") else f"t_{name}"
    return [{term: TERM_SIGNS[term]}] if term in TEN_TERMS else []


class Function(QgsExpressionFunction):
    """An expression function that says what is wrong with its arguments. Whatever they are it raises nothing:
    an exception that leaves it would end QGIS."""

    def __init__(self, name: str, names: Sequence[str], optional: int, text: str, example: str):
        parameters = [
            QgsExpressionFunction.Parameter(one, number >= len(names) - optional)
            for number, one in enumerate(names)
        ]
        super().__init__(name, parameters, GROUP, _help(name, names, optional, text, example))

    def func(self, values, context, parent, node):
        try:
            return self.value(values, context)
        except Exception as error:
            said = str(error) or type(error).__name__
            parent.setEvalErrorString(f"{self.name()} : {said}")
            return None

    def value(self, values, context):
        """The result; ValueError says what is wrong."""
        raise NotImplementedError


class Lookup(Function):
    """A figure of a territory, from a layer of results of the project."""

    def __init__(self, name: str, what: str, fields: Callable[[str], list[Fields]], text: str, example: str):
        super().__init__(name, ("code", what, "couche"), 1, text, example)
        self.fields = fields

    def value(self, values, context):
        code, asked, layer = (*values, None)[:3]
        if is_null(code):
            return None
        choices = self.fields(str(asked).lower())
        if not choices:
            raise ValueError(f"« {asked} » est inconnu")
        found = {
            layer.name(): table[str(code)]
            for layer in _layers(layer)
            for table in [_table(layer, choices, context)]
            if str(code) in table
        }
        if len(set(found.values())) > 1:
            raise ValueError(f"plusieurs couches donnent {code} ({', '.join(found)}) : dites laquelle")
        return next(iter(found.values()), None)


def _layers(given) -> Iterator[QgsVectorLayer]:
    """The layer of this id or name, else all those of the project."""
    layers = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsVectorLayer)]
    if is_null(given):
        return iter(layers)
    chosen = [one for one in layers if one is given or given in (one.id(), one.name())]
    if not chosen:
        raise ValueError(f"pas de couche « {given} » dans le projet")
    return iter(chosen)


def _table(layer: QgsVectorLayer, choices: list[Fields], context) -> Mapping[str, int]:
    """Values of a layer by code, read once by context (one drawing of a map, one calculation); {} where it is
    not a layer of results."""
    names = layer.fields().names()
    fields = next((one for one in choices if set(one) <= set(names)), None)
    if fields is None or "code" not in names:
        return {}
    key = f"otelo:{layer.id()}:{','.join(fields)}"
    if not context.hasCachedValue(key):
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(["code", *fields], layer.fields())
        table = {
            str(row["code"]): sum(sign * row[name] for name, sign in fields.items())
            for row in layer.getFeatures(request)
            if not any(is_null(row[name]) for name in fields)
        }
        context.setCachedValue(key, table)
    return context.cachedValue(key)


class LargestRemainder(Function):
    def value(self, values, context):
        amounts, total = (*values, None)[:2]
        if not isinstance(amounts, (list, tuple)):
            raise ValueError("les valeurs sont un tableau : array(1.4, 1.4, 0.2)")
        weights = np.array([0.0 if is_null(one) else _number(one) for one in amounts])
        if (weights < 0).any():
            raise ValueError("les valeurs sont positives ou nulles")
        with np.errstate(over="ignore"):
            total = float(half_up(weights.sum())) if is_null(total) else _number(total)
        if abs(total) > LARGEST:
            raise ValueError(f"le total ({total:g}) dépasse {LARGEST} : au-delà, des unités se perdent")
        if not total.is_integer():
            raise ValueError(f"le total ({total}) est un nombre entier")
        if total and not weights.sum():
            raise ValueError("les valeurs sont toutes nulles : elles ne partagent rien")
        if not len(weights):
            return []
        return [int(one) for one in largest_remainder(total, weights, None, np.arange(len(weights)))]


def _number(value) -> float:
    """A finite number; ValueError says what is none."""
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        number = np.nan
    if not np.isfinite(number):
        raise ValueError(f"{shown(value)} n'est pas un nombre")
    return number


def _help(name: str, names: Sequence[str], optional: int, text: str, example: str) -> str:
    split = len(names) - optional
    signature = "; ".join(names[:split]) + "".join(f"[; {one}]" for one in names[split:])
    return help_page("function.html", name=name, signature=signature, text=text, example=example)


_FIRST, *_, _LAST = of_the_method()
BRIQUE_HELP = (
    f"Besoin d'une brique dans un territoire (logements, part comptée dans le besoin) : {_FIRST} à {_LAST}, "
    "propre, b21 ou b22. Lu dans la couche donnée (nom ou identifiant), sinon dans les couches de résultats "
    "du projet. NULL si aucune n'a ce code."
)
TERM_HELP = (
    "Terme du besoin d'un territoire, de A à J (logements), avec son signe : leur somme est le besoin. Lu "
    "dans la couche donnée (nom ou identifiant), sinon dans les couches de résultats du projet. NULL si "
    "aucune n'a ce code."
)
ROUNDING_HELP = (
    "Nombres entiers, dans l'ordre du tableau donné, proportionnels à ses valeurs et qui somment exactement "
    "au total (défaut : leur somme arrondie), par la méthode du plus fort reste."
)


def functions() -> list[Function]:
    return [
        Lookup("otelo_brique", "brique", _brique_fields, BRIQUE_HELP, "otelo_brique(\"code\", 'b13')"),
        Lookup("otelo_terme", "terme", _term_fields, TERM_HELP, "otelo_terme(\"code\", 'A')"),
        LargestRemainder(
            "arrondi_plus_fort_reste", ("valeurs", "total"), 1, ROUNDING_HELP,
            "arrondi_plus_fort_reste(array(1.4, 1.4, 0.2)) → [ 2, 1, 0 ]",
        ),
    ]  # fmt: skip


def register_functions() -> list[Function]:
    """Register the functions; to be kept as long as they are registered (QGIS does not own them)."""
    made = functions()
    for function in made:
        QgsExpression.registerFunction(function)
    return made


def unregister_functions(registered: Sequence[Function]) -> None:
    for function in registered:
        QgsExpression.unregisterFunction(function.name())
