"""One page that says what was found, to read, print or attach: its blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..common.formatting import percent
from ..common.territories import ANALYSIS, RESTITUTION
from ..definitions.briques import TEN_TERMS
from ..definitions.parameters import PARAMETERS, Scenario
from ..definitions.tables import figures
from ..study import Study, named
from .blocks import FICTITIOUS_NOTICE, Block, Bullets, Field, Figures, Heading, Text, text_fields, titled_grid

PARAMETERS_ARE_KEPT = "Tous les paramètres sont dans la table du scénario."
PARAMETERS_ARE_LOST = "L'étude n'a pas gardé la table de ses paramètres."
_OF_ANALYSIS = ("flux", "stock_avp", "stock_app", "besoin", "pic", "retenu")
_OF_RESTITUTION = ("nb_com", "besoin", "part_hors", "place", "non_couver", "rythme")


def summary_blocks(study: Study) -> list[Block]:
    scenario = study.scenario
    horizon = f", résorption du mal-logement en {scenario.b1_horizon_resorption}" if scenario else ""
    changed = changed_rows(scenario) if scenario else []
    remarks: list[Block] = [Heading("À savoir"), Bullets(study.remarks)] if study.remarks else []
    return [
        *([FICTITIOUS_NOTICE] if study.fictitious else []),
        Text(
            f"Période {study.period_text}{horizon}, en logements. Le total ne compte que les territoires au "
            "besoin positif."
        ),
        # The sentence above has the unit.
        Figures([replace(figure, unit="") for figure in study.headline()]),
        *_terms(study),
        *_analysis(study),
        *_restitution(study),
        *titled_grid("Paramètres changés", text_fields("Paramètre", "Valeur", "Défaut"), changed),
        *remarks,
        Text(
            "Méthode nationale Otelo / TPL ; chiffres à l'unité près de l'application officielle pour le "
            f"volet B. {PARAMETERS_ARE_KEPT if scenario else PARAMETERS_ARE_LOST}"
        ),
    ]


def _terms(study: Study) -> list[Block]:
    terms = study.terms()
    rows = [(label, terms[term]) for term, (_, _, label) in TEN_TERMS.items()]
    return titled_grid("De quoi le besoin est fait", [Field("Terme", "text"), Field("Logements")], rows)


def _analysis(study: Study) -> list[Block]:
    rows = [(study.name_of(code), *row) for code, *row in study.analysis[list(_OF_ANALYSIS)].itertuples()]
    return titled_grid("Territoires d'analyse", _fields(ANALYSIS, _OF_ANALYSIS), rows, sortable=True)


def _restitution(study: Study) -> list[Block]:
    frame = study.epci.sort_values("besoin", ascending=False)
    names = [named(name, code) for code, name in frame["nom"].items()]
    rows = [(name, *row) for name, row in zip(names, frame[list(_OF_RESTITUTION)].itertuples(index=False))]
    return titled_grid(
        "Territoires de restitution", _fields(RESTITUTION, _OF_RESTITUTION), rows, sortable=True
    )


def _fields(mesh: str, names: Sequence[str]) -> list[Field]:
    """The name of a territory, then some figures of its mesh."""
    columns = figures(mesh)
    return [Field("Territoire", "text"), *(Field.of(columns[name]) for name in names)]


def changed_rows(scenario: Scenario) -> list[tuple[str, str, str]]:
    """Parameters that differ from their default, then the targets by territory: label, value, default."""
    rows = [
        (f"{one.title} ({one.name})", one.text(getattr(scenario, one.name)), one.text(one.default))
        for one in (PARAMETERS[name] for name in scenario.departures())
    ]
    return rows + [target_row(code, targets) for code, targets in scenario.to_dict()["territoires"].items()]


def target_row(code: str, targets: dict[str, float]) -> tuple[str, str, str]:
    """Targets of one territory: label, values, default."""
    values = ", ".join(f"{name} = {percent(value)}" for name, value in targets.items())
    return f"Taux cibles de {code}", values, "observés"
