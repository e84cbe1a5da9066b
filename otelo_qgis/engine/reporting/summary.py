"""One page that says what was found, to read, print or attach: its blocks."""

from __future__ import annotations

from dataclasses import replace

from ..common.formatting import percent
from ..definitions.parameters import PARAMETERS, Scenario
from ..method.national.breakdown import TEN_TERMS
from ..study import Study, named
from .blocks import FICTITIOUS_NOTICE, Block, Bullets, Field, Figures, Heading, Text, text_fields, titled_grid


def summary_blocks(study: Study) -> list[Block]:
    scenario = study.scenario
    changed = changed_rows(scenario)
    remarks = [Heading("À savoir"), Bullets(study.remarks)] if study.remarks else []
    return [
        *([FICTITIOUS_NOTICE] if study.fictitious else []),
        Text(
            f"Période {study.period_text}, résorption du mal-logement en "
            f"{scenario.b1_horizon_resorption}, en logements. Le total ne compte que les territoires au "
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
            "volet B. Tous les paramètres sont dans la table du scénario."
        ),
    ]


def _terms(study: Study) -> list[Block]:
    terms = study.terms()
    rows = [(label, terms[term]) for term, (_, _, label) in TEN_TERMS.items()]
    return titled_grid("De quoi le besoin est fait", [Field("Terme", "text"), Field("Logements")], rows)


def _analysis(study: Study) -> list[Block]:
    columns = ["flux", "stock_avp", "stock_app", "besoin", "pic", "retenu"]
    fields = [
        Field("Territoire", "text"), Field("Flux"), Field("Stock avant le pic"), Field("Stock après"),
        Field("Besoin"), Field("Pic", "year"), Field("Retenu", "bool"),
    ]  # fmt: skip
    rows = [(study.name_of(code), *row) for code, *row in study.analysis[columns].itertuples()]
    return titled_grid("Territoires d'analyse", fields, rows, sortable=True)


def _restitution(study: Study) -> list[Block]:
    fields = [
        Field("Territoire", "text"), Field("Communes"), Field("Besoin"), Field("Hors étude", "share"),
        Field("Placé"), Field("Non couvert"), Field("Par an", "decimal"),
    ]  # fmt: skip
    rows = [
        (
            named(row.nom, row.Index),
            row.nb_com,
            row.besoin,
            row.part_hors,
            row.place,
            row.non_couver,
            row.rythme,
        )
        for row in study.epci.sort_values("besoin", ascending=False).itertuples()
    ]
    return titled_grid("Territoires de restitution", fields, rows, sortable=True)


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
