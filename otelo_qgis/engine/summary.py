"""One page that says what was found: self-contained HTML, to read, print or attach."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pandas as pd

from .breakdown import TEN_TERMS, TERM_SIGNS, Needs
from .formatting import french_number
from .page import FICTITIOUS_NOTICE, bullets, cards, page, table
from .parameters import PARAMETERS


def summary_page(
    title: str,
    needs: Needs,
    names: pd.Series,
    epci: pd.DataFrame,
    objectives: pd.DataFrame,
    remarks: Sequence[str] = (),
    fictitious: bool = False,
) -> str:
    """The page, as HTML text.

    Args:
        names: name of each analysis territory, indexed as `needs.totals`.
        epci: needs by restitution territory (columns nom, nb_com, besoin, part_hors).
        objectives: objectives by restitution territory (columns code, conversion, place, non_couver,
            rythme).
        remarks: what a reader must know of the data (findings, replaced keys).
    """
    scenario = needs.scenario
    retained = needs.totals[needs.totals["retenu"]]
    figures = (
        ("Besoin de la période", needs.total),
        ("dont flux", retained["flux"].sum()),
        ("dont mal-logement", retained["stock_avp"].sum()),
        ("Conversions décidées", objectives["conversion"].sum()),
        ("Objectif placé", objectives["place"].sum()),
        ("Besoin non couvert", objectives["non_couver"].sum()),
    )
    terms = [
        (label, french_number(TERM_SIGNS[term] * retained[term].sum()))
        for term, (_, _, label) in TEN_TERMS.items()
    ]
    territories = [
        (f"{names[code]} ({code})", *map(french_number, row), str(peak), "oui" if kept else "non")
        for code, *row, peak, kept in needs.totals[
            ["flux", "stock_avp", "stock_app", "besoin", "pic", "retenu"]
        ].itertuples()
    ]
    merged = epci.merge(objectives[["code", "place", "non_couver", "rythme"]], on="code")
    restitution = [
        (
            f"{row.nom} ({row.code})" if row.nom != row.code else row.code,
            french_number(row.nb_com),
            french_number(row.besoin),
            french_number(100 * row.part_hors, 1) + "\u202f%",
            french_number(row.place),
            french_number(row.non_couver),
            french_number(row.rythme, 1),
        )
        for row in merged.sort_values("besoin", ascending=False).itertuples()
    ]
    changed = [
        (f"{PARAMETERS[name].label} ({name})", _value(value), _value(PARAMETERS[name].default))
        for name, value in scenario.departures().items()
    ]
    changed += [
        (f"Taux cibles de {code}", _value(targets), "observés")
        for code, targets in scenario.to_dict()["territoires"].items()
    ]
    return page(
        title,
        (FICTITIOUS_NOTICE if fictitious else "")
        + f"<p>Période {scenario.annee_base}-{scenario.projection}, résorption du mal-logement en "
        f"{scenario.b1_horizon_resorption}, en logements. Le total ne compte que les territoires au "
        "besoin positif.</p>"
        + cards((label, french_number(value)) for label, value in figures)
        + table("De quoi le besoin est fait", ("Terme", "Logements"), terms)
        + table(
            "Territoires d'analyse",
            ("Territoire", "Flux", "Stock avant le pic", "Stock après", "Besoin", "Pic", "Retenu"),
            territories,
        )
        + table(
            "Territoires de restitution",
            ("Territoire", "Communes", "Besoin", "Hors étude", "Placé", "Non couvert", "Par an"),
            restitution,
        )
        + table("Paramètres changés", ("Paramètre", "Valeur", "Défaut"), changed)
        + bullets("À savoir", remarks)
        + "<p>Méthode nationale Otelo / TPL ; chiffres à l'unité près de l'application officielle "
        "pour le volet B. Tous les paramètres sont dans la table du scénario.</p>",
    )


def _value(value) -> str:
    return json.dumps(value, ensure_ascii=False).strip('"')
