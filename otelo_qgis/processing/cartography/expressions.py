# SPDX-License-Identifier: GPL-2.0-or-later
"""Expression functions, for labels, forms, layouts and the field calculator."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsExpression, QgsExpressionFunction

from ...engine.definitions.briques import of_the_method
from ..help import function_help

GROUP = "Otelo"


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
            # At the first call: the numbers of the engine would weigh on each start of QGIS.
            from .expression_values import VALUES

            return VALUES[self.name()](values, context)
        except Exception as error:
            said = str(error) or type(error).__name__
            parent.setEvalErrorString(f"{self.name()} : {said}")
            return None


def _help(name: str, names: Sequence[str], optional: int, text: str, example: str) -> str:
    split = len(names) - optional
    signature = "; ".join(names[:split]) + "".join(f"[; {one}]" for one in names[split:])
    return function_help(name, signature, text, example)


_FIRST, *_, _LAST = of_the_method()
_READ = (
    "Lu dans la couche donnée (nom ou identifiant), sinon dans les couches de résultats du projet. NULL si "
    "aucune n'a ce code."
)
BRIQUE_HELP = (
    f"Besoin d'une brique dans un territoire (logements, part comptée dans le besoin) : {_FIRST} à {_LAST}, "
    "propre, b21 ou b22. Édition du guide : la part des six ans, après réallocation, mais B1.6 en entier aux "
    f"territoires d'analyse. {_READ}"
)
TERM_HELP = (
    "Terme du besoin d'un territoire (logements), de A à J, ou de A à M dans l'édition du guide, avec son "
    f"signe : leur somme est le besoin. {_READ}"
)
NEED_HELP = (
    "Besoin d'un territoire (logements) : total, an (par an), stock, flux. Édition du guide, aux territoires "
    "d'analyse : ls (logement social), lm (prix maîtrisé), ll (logement libre), les mêmes par an (ls_an…), "
    f"et rehab (réhabilitation, à part du besoin). {_READ}"
)
ROUNDING_HELP = (
    "Nombres entiers, dans l'ordre du tableau donné, proportionnels à ses valeurs et qui somment exactement "
    "au total (défaut : leur somme arrondie), par la méthode du plus fort reste."
)


def functions() -> list[Function]:
    def look_up(name: str, what: str, text: str, example: str) -> Function:
        return Function(name, ("code", what, "couche"), 1, text, example)

    return [
        look_up("otelo_brique", "brique", BRIQUE_HELP, "otelo_brique(\"code\", 'b13')"),
        look_up("otelo_terme", "terme", TERM_HELP, "otelo_terme(\"code\", 'A')"),
        look_up("otelo_besoin", "quoi", NEED_HELP, "otelo_besoin(\"code\", 'an')"),
        Function(
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
