"""One page that says what was found: self-contained HTML, to read, print or attach."""

from __future__ import annotations

from collections.abc import Iterable

from ..common.formatting import french_number, percent
from ..common.territories import ANALYSIS, RESTITUTION
from ..definitions.briques import TEN_TERMS
from ..definitions.parameters import PARAMETERS, Scenario
from ..definitions.tables import figures
from ..study import Study, named
from .page import FICTITIOUS_NOTICE, bullets, cards, page, table

_OF_ANALYSIS = ("flux", "stock_avp", "stock_app", "besoin", "pic", "retenu")
_OF_RESTITUTION = ("nb_com", "besoin", "part_hors", "place", "non_couver", "rythme")


def _headings(mesh: str, names: Iterable[str]) -> list[str]:
    columns = figures(mesh)
    return [columns[name].heading for name in names]


def summary_page(title: str, study: Study) -> str:
    """The page, as HTML text."""
    terms = study.terms()
    territories = [
        (study.name_of(code), *map(french_number, row), str(peak), "oui" if kept else "non")
        for code, *row, peak, kept in study.analysis[list(_OF_ANALYSIS)].itertuples()
    ]
    restitution = [
        (
            named(row.nom, row.Index),
            french_number(row.nb_com),
            french_number(row.besoin),
            percent(row.part_hors),
            french_number(row.place),
            french_number(row.non_couver),
            french_number(row.rythme, 1),
        )
        for row in study.epci.sort_values("besoin", ascending=False).itertuples()
    ]
    scenario = study.scenario
    return page(
        title,
        (FICTITIOUS_NOTICE if study.fictitious else "")
        + f"<p>Période {study.period_text}, résorption du mal-logement en "
        f"{scenario.b1_horizon_resorption}, en logements. Le total ne compte que les territoires au "
        "besoin positif.</p>"
        + cards((figure.label, french_number(figure.value)) for figure in study.headline())
        + table(
            "De quoi le besoin est fait",
            ("Terme", "Logements"),
            [(label, french_number(terms[term])) for term, (_, _, label) in TEN_TERMS.items()],
        )
        + table(
            "Territoires d'analyse",
            ("Territoire", *_headings(ANALYSIS, _OF_ANALYSIS)),
            territories,
        )
        + table(
            "Territoires de restitution",
            ("Territoire", *_headings(RESTITUTION, _OF_RESTITUTION)),
            restitution,
        )
        + table("Paramètres changés", ("Paramètre", "Valeur", "Défaut"), changed_rows(scenario))
        + bullets("À savoir", study.remarks)
        + "<p>Méthode nationale Otelo / TPL ; chiffres à l'unité près de l'application officielle "
        "pour le volet B. Tous les paramètres sont dans la table du scénario.</p>",
    )


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
