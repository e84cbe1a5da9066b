"""One page that says what was found: self-contained HTML, to read, print or attach."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from html import escape

import pandas as pd

from .breakdown import TEN_TERMS, TERM_SIGNS, Needs
from .formatting import french_number
from .parameters import PARAMETERS

STYLE = """
body{font:15px/1.45 system-ui,sans-serif;color:#222;max-width:60rem;margin:1.5rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #bbb}
.cles{display:flex;flex-wrap:wrap;gap:.8rem}.cles div{flex:1 1 8rem;background:#eef3f7;padding:.6rem .8rem}
.cles b{display:block;font-size:1.5rem}table{border-collapse:collapse;width:100%;font-size:.92em}
th,td{padding:.25rem .5rem;border-bottom:1px solid #ddd;text-align:right}
th{background:#f4f4f4}th:first-child,td:first-child{text-align:left}
.fictif{background:#fbe9e7;color:#8a1c10;padding:.5rem .8rem;font-weight:600}
.defile{overflow-x:auto}@media print{body{margin:0;max-width:none}}
"""


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
    cards = "".join(f"<div>{escape(label)}<b>{french_number(value)}</b></div>" for label, value in figures)
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
    banner = '<p class="fictif">Données fictives de démonstration.</p>' if fictitious else ""
    notes = "".join(f"<li>{escape(remark)}</li>" for remark in remarks)
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body>'
        f"<h1>{escape(title)}</h1>{banner}"
        f"<p>Période {scenario.annee_base}-{scenario.projection}, résorption du mal-logement en "
        f"{scenario.b1_horizon_resorption}, en logements. Le total ne compte que les territoires au "
        f'besoin positif.</p><div class="cles">{cards}</div>'
        + _table("De quoi le besoin est fait", ("Terme", "Logements"), terms)
        + _table(
            "Territoires d'analyse",
            ("Territoire", "Flux", "Stock avant le pic", "Stock après", "Besoin", "Pic", "Retenu"),
            territories,
        )
        + _table(
            "Territoires de restitution",
            ("Territoire", "Communes", "Besoin", "Hors étude", "Placé", "Non couvert", "Par an"),
            restitution,
        )
        + _table("Paramètres changés", ("Paramètre", "Valeur", "Défaut"), changed)
        + (f"<h2>À savoir</h2><ul>{notes}</ul>" if notes else "")
        + "<p>Méthode nationale Otelo / TPL ; chiffres à l'unité près de l'application officielle "
        "pour le volet B. Tous les paramètres sont dans la table du scénario.</p></body></html>"
    )


def _table(title: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    rows = list(rows)
    if not rows:
        return ""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<h2>{escape(title)}</h2><div class="defile"><table><tr>{head}</tr>{body}</table></div>'


def _value(value) -> str:
    return json.dumps(value, ensure_ascii=False).strip('"')
