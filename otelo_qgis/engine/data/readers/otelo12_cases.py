# SPDX-License-Identifier: GPL-2.0-or-later
"""Regional studies of Otelo 1.2 as JSON: its data, parameters and figures of every zone, commune and EPCI.

`guide_case` turns one into indicators, households, communes and a scenario of this engine; `compare` lists
where this engine's figures differ. Source: docs/methode_guide.md, "Cas d'Otelo 1.2".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd

from ...definitions.catalogue import indicators as catalogue
from ...definitions.coefficients import CLASS, CLASS_INIT, DIMENSIONS, ZONE_HOMES, coefficient
from ...definitions.guide import PERIOD, GuideScenario
from ...definitions.otelo12 import (
    BETWEEN,
    FILOCOM,
    PACK_B1,
    SECRET,
    SECRET_VALUE,
    effort_indicators,
    establishment_indicators,
    figures_of_zone,
    land_file_indicators,
    parameters_of_zone,
)
from ...method.guide.coefficients import commune_needs, restitution_needs
from ...method.guide.synthesis import GuideNeeds, evaluate
from ...method.households import Households
from .cases import differences

_SIMPLE = {
    "b11_sa_rp": "rp_sa",
    "b11_sa_sne": "sne_sa",
    "b11_fortune_rp": "rp_fortune",
    "b11_fortune_sne_camping": "sne_camp",
    "b11_fortune_sne_squat": "sne_squat",
    "b12_hotel_rp": "rp_hotel",
    "b12_hotel_sne": "sne_hotel",
    "b12_heberges_filo": "cohab",
    "b12_heberges_sne_particulier": "sne_partic",
    "b12_heberges_sne_gratuit": "sne_grat",
    "b12_heberges_sne_temporaire": "sne_tempo",
}
# Tables of the cases, which are sheets of the pack B1.
_TABLES = {
    "b1_synthese": "Synthèse des besoins",
    "b14_mauvaise_qualite_rp": "1_4_Mauvaise_qualité",
    "b14_mauvaise_qualite_filo": "1_4_Mauvaise_qualité_Filo",
    "b15_suroccup_rp": "1_5_Suroccupation",
    "b15_suroccup_filo": "1_5_Suroccupation_Filo",
    "b17_parc_social": "1_7_Parc_social",
}

_COMMUNE = {
    "code": "code",
    "code_ze": "analyse",
    "code_epci": "restitution",
    "classe_init": CLASS_INIT,
    "classe": CLASS,
    "nb_logements": "logements",
    "nb_logements_ze": ZONE_HOMES,
    **{
        f"{theirs}{column}": coefficient(name, column)
        for name, (_, theirs) in DIMENSIONS.items()
        for column in range(1, 8)
    },
}
_COMMUNE_FIGURES = {
    "classe_calcul": "classe_cal", "coeff_vacance": "k_vac", "coeff_rs": "k_rs",
    "coeff_disparition": "k_disp", "coeff_tdm": "k_tdm", "naif": "naif", "brut": "brut", "borne": "borne",
}  # fmt: skip
_EPCI_FIGURES = {"naif": "naif", "cale": "cale", "cale_1an": "cale_1"}


def _count(value) -> float:
    return SECRET_VALUE if value in SECRET else float(value)


def _indicators(data: Mapping) -> Iterator[tuple[str, float]]:
    """Indicators of a zone, from the data of a case."""
    for theirs, ours in _SIMPLE.items():
        yield ours, _count(data[theirs])
    for table, sheet in _TABLES.items():
        for theirs, ours in PACK_B1[sheet].items():
            yield ours, _count(data[table][theirs])
    columns = establishment_indicators()
    for kind, places in data["b11_hebergement"].items():
        for public, value in places.items():
            yield columns[f"{kind}_{public}".lower()], _count(value)
    for table, columns in (
        ("b13_inadequation_financiere", effort_indicators()),
        ("b14_mauvaise_qualite_ff", land_file_indicators()),
        ("projection_filo", {catalogue()[name].aliases[0]: name for name in FILOCOM}),
    ):
        for name, value in data[table].items():
            if name.lower() in columns:
                yield columns[name.lower()], _count(value)


def guide_case(
    case: Mapping,
) -> tuple[pd.DataFrame, Households, pd.DataFrame, GuideScenario]:
    """Indicators (T rows), households, communes (N rows, see `coefficients`) and scenario of one study."""
    base = GuideScenario().annee_base
    rows, territories, series = {}, {}, []
    for zone in case["zones"]:
        code, data = zone["code"], zone["donnees"]
        rows[code] = dict(_indicators(data))
        territories[code] = parameters_of_zone(zone["parametres"])
        for name, value in data["menages_omphale"].items():
            year, scenario = name[len("menages_") :].split("_", 1)
            series.append((code, int(year), scenario, float(value)))
    long = pd.DataFrame(series, columns=["code", "annee", "scenario", "menages"])
    scenario = GuideScenario(annee_base=base, territoires=territories)
    households = _ends(long, base)
    rows_of_communes = [{ours: row[theirs] for theirs, ours in _COMMUNE.items()} for row in case["communes"]]
    communes = pd.DataFrame(rows_of_communes).set_index("code")
    return pd.DataFrame.from_dict(rows, orient="index"), households, communes, scenario


def _ends(long: pd.DataFrame, base: int) -> Households:
    """The two years that the packs give."""
    years = np.array([base, base + PERIOD])
    codes = pd.Index(sorted(set(long["code"])), dtype=object)
    series = {
        str(name): rows.pivot(index="code", columns="annee", values="menages")
        .reindex(codes)[years]
        .to_numpy()
        for name, rows in long.groupby("scenario")
    }
    return Households(codes, years, series)


def compare(case: Mapping) -> tuple[int, list[str]]:
    """How many figures of Otelo 1.2 were compared, and those that this engine does not give."""
    rows, households, communes, scenario = guide_case(case)
    needs = evaluate(rows, households, scenario)
    pairs = list(_pairs(case, needs, communes))
    return len(pairs), [f"{case['id']} {line}" for line in differences(pairs)]


def _pairs(case: Mapping, needs: GuideNeeds, communes: pd.DataFrame) -> Iterator[tuple[str, object, object]]:
    """Name of each expected figure, ours, theirs."""
    for zone in case["zones"]:
        row = needs.totals.loc[zone["code"]]
        ours = figures_of_zone(row)
        for name, value in zone["attendu"].items():
            yield f"{zone['code']} {name}", ours.get(name), value
        for name, value in zone["attendu_inter"].items():
            yield f"{zone['code']} {name}", row[BETWEEN[name]], value
    found = commune_needs(communes, needs.totals["besoin"])
    for commune in case["communes"]:
        mine = found.loc[commune["code"]]
        for name, value in commune["attendu"].items():
            yield f"{commune['code']} {name}", mine[_COMMUNE_FIGURES[name]], value
    epci = restitution_needs(found, communes["restitution"])
    for territory in case["epci"]:
        for name, value in territory["attendu"].items():
            yield f"{territory['code']} {name}", epci.at[territory["code"], _EPCI_FIGURES[name]], value
