# SPDX-License-Identifier: GPL-2.0-or-later
"""The values of the expression functions (`expressions`), imported when one is first called."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer

from ...engine.common.errors import shown
from ...engine.common.rounding import LARGEST, half_up, largest_remainder
from ...engine.definitions.briques import BRIQUES, FLOW_BRIQUES, FLOWS, OVERLAPS, TERM_SIGNS, flow_terms
from ...engine.definitions.fields import BASE, LAST
from ...engine.definitions.guide_fields import DESTINATIONS
from ..compat import is_null


@dataclass(frozen=True)
class Value:
    """What makes a value of a layer: {field: sign}, whose signed sum it is; a_year: divided by the years of
    the period, which the layer has too."""

    signs: Mapping[str, int]
    a_year: bool = False

    @property
    def fields(self) -> list[str]:
        return [*self.signs, *((BASE.name, LAST.name) if self.a_year else ())]

    def of(self, row) -> float | None:
        """The value of a row; None where it lacks a part of it, or a year."""
        if any(is_null(row[name]) for name in self.fields):
            return None
        total = sum(sign * row[name] for name, sign in self.signs.items())
        if not self.a_year:
            return total
        years = row[LAST.name] - row[BASE.name]
        return total / years if years else None


def _field(name: str, sign: int = 1) -> Value:
    return Value({name: sign})


def _brique_values(name: str) -> list[Value]:
    """What holds a brique, in the layers of analysis territories, then in those of communes and EPCI; of the
    flow, in each edition."""
    if name in FLOW_BRIQUES:
        return [Value(dict.fromkeys(flow_terms(name, edition), 1)) for edition in FLOWS]
    return [_field(f"{name}_avp"), _field(name)] if name in (*BRIQUES, OVERLAPS.id) else []


def _term_values(name: str) -> list[Value]:
    term = name if name.startswith("t_") else f"t_{name}"
    return [_field(term, TERM_SIGNS[term])] if term in TERM_SIGNS else []


# What `otelo_besoin` gives, and what holds it.
NEEDS: Mapping[str, Sequence[Value]] = {
    "total": [_field("besoin")],
    "an": [_field("besoin_1"), Value({"besoin": 1}, a_year=True)],
    "stock": [_field("stock_avp")],
    "flux": [_field("flux")],
    "rehab": [_field("rehab_6")],
    **{kind: [_field(f"besoin_{kind}")] for kind in DESTINATIONS},
    **{f"{kind}_an": [_field(f"bes_{kind}_1")] for kind in DESTINATIONS},
}


def _need_values(name: str) -> list[Value]:
    return [*NEEDS.get(name, ())]


def look_up(choices_of: Callable[[str], list[Value]], values: Sequence, context) -> float | None:
    """A figure of a territory (code, what, layer), from a layer of results of the project; ValueError says
    what is wrong."""
    code, asked, layer = (*values, None)[:3]
    if is_null(code):
        return None
    choices = choices_of(str(asked).lower())
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


def _table(layer: QgsVectorLayer, choices: list[Value], context) -> Mapping[str, float]:
    """Values of a layer by code, read once by context (one drawing of a map, one calculation); {} where it is
    not a layer of results."""
    names = layer.fields().names()
    wanted = next((one for one in choices if set(one.fields) <= set(names)), None)
    if wanted is None or "code" not in names:
        return {}
    key = f"otelo:{layer.id()}:{','.join(wanted.fields)}"
    if not context.hasCachedValue(key):
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(["code", *wanted.fields], layer.fields())
        rows = {str(row["code"]): wanted.of(row) for row in layer.getFeatures(request)}
        context.setCachedValue(key, {code: value for code, value in rows.items() if value is not None})
    return context.cachedValue(key)


def share_out(values: Sequence, context) -> list[int]:
    """Whole numbers in proportion to the amounts of an array, which sum to the total; ValueError says what is
    wrong."""
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


# What each function gives, from its arguments and the context of the expression.
VALUES: Mapping[str, Callable] = {
    "otelo_brique": partial(look_up, _brique_values),
    "otelo_terme": partial(look_up, _term_values),
    "otelo_besoin": partial(look_up, _need_values),
    "arrondi_plus_fort_reste": share_out,
}
