# SPDX-License-Identifier: GPL-2.0-or-later
"""A study as Otelo 1.2 exports it: two CSV, of the zones d'emploi and of the EPCI, with its columns.

Semicolons, decimal commas, utf-8; figures per year for the zones. Source: public code of Otelo 1.2 (exports),
docs/methode_guide.md.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..common.codes import department
from ..common.errors import OteloError
from ..common.territories import RESTITUTION, RESTITUTION_FIELD
from ..data.configurations import Zone
from ..definitions import otelo12
from ..definitions.coefficients import CLASS, CLASS_INIT, UNCHANGED
from ..definitions.guide import GuideScenario
from ..definitions.parameters import GUIDE
from ..study import Study

COUNT, PERCENT, SHARE = "effectif", "pourcentage", "fraction"
STOCK_SHARE, FLOW_SHARE = "Part du B1 dans le total B", "Part du B2 dans le total B"


@dataclass(frozen=True)
class Exported:
    """A column: its heading, the figure of Otelo 1.2 (`otelo12.FIGURES`), how it is written."""

    heading: str
    figure: str
    kind: str = COUNT


ZONES: Sequence[Exported] = (
    Exported("B. Besoins totaux en production de logements (1 an)", "total_besoin_1an"),
    Exported("Réhabilitation (1 an)", "total_besoin_rehabilitation_1an"),
    Exported("B1. LS (1 an)", "total_besoin_stock_ls_1an"),
    Exported("B1. LL (1 an)", "total_besoin_stock_ll_1an"),
    Exported("Total B1 (1 an)", "total_besoin_en_stock_apres_reallocation_1an"),
    Exported(STOCK_SHARE, "part_besoin_stock_apres_reallocation", PERCENT),
    Exported("B2. LS (1 an)", "demande_potentielle_ls_1an"),
    Exported("B2. LL (1 an)", "demande_potentielle_ll_1an"),
    Exported("Total B2 (1 an)", "demande_potentielle_1an"),
    Exported(FLOW_SHARE, "part_demande_potentielle", PERCENT),
    Exported("Besoins en LS (1 an)", "total_besoin_ls_1an"),
    Exported("Part des besoins en LS", "part_besoin_ls", PERCENT),
    Exported("Besoins en LL(1 an)", "total_besoin_ll_1an"),
    Exported("Parc Filocom 2015", "parc_total_filo"),
    Exported(
        "B1. Besoins en stock après réallocation (1 an) rapporté au parc total",
        "part_besoin_stock_apres_reallocation_sur_parc_total_1an",
        PERCENT,
    ),
    Exported(
        "B2. Besoins en flux (1 an) rapporté au parc total",
        "part_demande_potentielle_sur_parc_total_1an",
        PERCENT,
    ),
    Exported(
        "B. Besoins totaux en production de logements (1 an) rapporté au parc total",
        "besoin_rapporte_au_parc_total_1an",
        SHARE,
    ),
    Exported("Parc social RPLS 2015", "parc_social_rpls"),
    Exported("Besoins en LS rapportés au parc social (1 an)", "part_besoin_ls_sur_parc_social", PERCENT),
    Exported("Parc non social", "parc_non_social"),
    Exported(
        "Besoins en LL rapportés au parc non social (1 an)", "part_besoin_ll_sur_parc_non_social", PERCENT
    ),
    Exported("Total 1.1", "total_b11"),
    Exported("Total 1.2", "total_b12"),
    Exported("Total 1.3", "total_b13_corrige"),
    Exported("Total 1.4", "total_b14"),
    Exported("Total 1.5", "total_b15_corrige"),
    Exported("Total 1.7", "total_b17"),
    Exported("Besoin issu du renouvellement du parc 2015-2021", "besoin_en_renouvellement"),
    Exported("Besoin issu de l'évolution RP 2015-2021", "menages_residence_principale_supplementaire"),
    Exported("Besoin issu de l'évolution RS 2015-2021", "evolution_residences_secondaires"),
    Exported("Besoin issu de l'évolution LV 2015-2021", "evolution_logements_vacants"),
)
ZONE_HEADER = ["Code Zone Emploi", "Nom Zone Emploi", *(one.heading for one in ZONES)]
# Columns of the EPCI: heading -> field of the study.
EPCI: Mapping[str, str] = {
    "Besoin en logement naïf (6 ans)": "naif",
    "Besoin en logement après corrections (1 an)": "cale_1",
    "Besoin en logement après corrections (6 ans)": "cale",
}
EPCI_HEADER = ["Code EPCI 2017", "Nom EPCI 2017", "Départements", *EPCI]


def refuse_other_edition(study: Study) -> None:
    if study.edition != GUIDE:
        raise OteloError(
            "Cette étude est de l'édition nationale : Otelo 1.2 ne connaît que celle du guide. Refaites-la "
            "avec l'édition du guide."
        )


def zones_csv(study: Study) -> str:
    """A line per zone of the study."""
    refuse_other_edition(study)
    rows = []
    for code, totals in study.analysis.iterrows():
        figures = otelo12.figures_of_zone(totals)
        rows.append([code, totals["nom"], *(_written(figures[one.figure], one.kind) for one in ZONES)])
    return _text(ZONE_HEADER, rows)


def epci_csv(study: Study) -> str:
    """A line per EPCI of the study. OteloError where the coefficients were not applied."""
    refuse_other_edition(study)
    absent = [field for field in EPCI.values() if field not in study.epci]
    if absent:
        raise OteloError(
            "Cette étude n'a pas de besoins par EPCI corrigés comme ceux d'Otelo 1.2 (champs "
            f"{', '.join(absent)}). Donnez aux communes leurs classes et leurs coefficients, et refaites-la."
        )
    home = study.communes[RESTITUTION_FIELD]
    departments = home.index.to_series().map(department).groupby(home).agg(lambda codes: sorted(set(codes)))
    rows = [
        [
            code,
            row["nom"],
            ", ".join(departments.get(code, [])),
            *(int(row[field]) for field in EPCI.values()),
        ]
        for code, row in study.epci.iterrows()
    ]
    return _text(EPCI_HEADER, rows)


def coefficients_csv(communes: pd.DataFrame) -> str:
    """The file of communes of Otelo 1.2, 43 columns known by their place, as it reads it back.

    communes: nom, analyse, restitution, logements, `log_ze`, `classe_ini` and the 28 coefficients, by code.
    """
    rows = []
    places = {name: place - 1 for name, place in otelo12.COMMUNE_COLUMNS.items()}
    for code, row in communes.iterrows():
        cells: list[object] = [0] * otelo12.COMMUNE_WIDTH
        cells[otelo12.COMMUNE_CODE - 1], cells[otelo12.COMMUNE_NAME - 1] = code, row["nom"]
        cells[otelo12.COMMUNE_ZONE - 1], cells[otelo12.COMMUNE_EPCI - 1] = row["analyse"], row[RESTITUTION]
        cells[otelo12.EPCI_NAME - 1] = row.get("nom_rest", "")
        for name, place in places.items():
            cells[place] = f"{row[name]:.10g}"
        rows.append(cells)
    header = [f"colonne{number}" for number in range(1, otelo12.COMMUNE_WIDTH + 1)]
    for name, place in places.items():
        header[place] = name
    header[otelo12.COMMUNE_CODE - 1], header[otelo12.COMMUNE_NAME - 1] = "CODGEO", "LIBGEO"
    header[otelo12.COMMUNE_ZONE - 1], header[otelo12.COMMUNE_EPCI - 1] = "ZE", "EPCI"
    return _text(header, rows)


def scenario_of(study: Study) -> GuideScenario:
    """The scenario of a study. OteloError where it did not keep it."""
    if not isinstance(study.scenario, GuideScenario):
        raise OteloError(
            "Cette étude n'a pas gardé ses paramètres : refaites-la pour écrire sa configuration."
        )
    return study.scenario


def zones_of(study: Study) -> list[Zone]:
    """The zones of a study, numbered in their order, for a configuration."""
    named = zip(study.analysis.index, study.analysis["nom"])
    return [Zone(str(code), str(name), number) for number, (code, name) in enumerate(named, 1)]


def classes_of(study: Study) -> dict[str, int]:
    """Class that the communes of a study were given in place of that of their file, by code."""
    communes = study.commune_data
    if CLASS not in communes:
        return {}
    own = communes[CLASS].fillna(UNCHANGED)
    changed = own != UNCHANGED
    if CLASS_INIT in communes:
        changed &= own != communes[CLASS_INIT]
    return {str(code): int(number) for code, number in own[changed].items()}


def _written(value: float, kind: str) -> str:
    if kind == COUNT:
        return str(int(value))
    points = round(float(value) * 100, 2) if kind == SHARE else float(value)
    return str(points).replace(".", ",")


def _text(header: Sequence[str], rows: Iterable[Sequence]) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return buffer.getvalue()
