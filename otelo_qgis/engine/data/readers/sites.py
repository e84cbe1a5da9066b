# SPDX-License-Identifier: GPL-2.0-or-later
"""Brownfields: Cartofriches (Cerema) and local inventories, by the national standard (CNIG Friches, v1.0.6).

One row per site: `site_id`, `comm_insee`, `site_statut`, `unite_fonciere_surface` (m2), `urba_zone_type`…
`NA` is missing. The table of attributes gives no indicator: a capacity needs the polygons, which
otelo:capacites takes from the layer itself. No name of an owner is kept.
"""

from __future__ import annotations

import pandas as pd

from ...common.formatting import counted, french_number
from ...common.territories import Finding
from ...definitions import fields
from ...definitions.tables import BROWNFIELDS
from ...definitions.units import M2_BY_HECTARE
from .base import COMMUNE, ImportOptions, Reading, clean_codes, code_column, numbers_of
from .tabular import RawTable

# Field of the table -> column of the standard, lower case.
_TEXTS = {
    "site": "site_id",
    "nom_site": "site_nom",
    "type_site": "site_type",
    "etat_site": "site_statut",
    "zone_urba": "urba_zone_type",
}
_SURFACES = {"terrain_m2": "unite_fonciere_surface", "plancher": "bati_surface"}
NAMES = (*_TEXTS.values(), *_SURFACES.values(), "comm_insee")
_MISSING = ("", "na", "nan", "n/a")


def claims(header: set[str]) -> int:
    return len(header.intersection(NAMES)) if {"site_id", "site_statut"} <= header else 0


def read(table: RawTable, options: ImportOptions) -> Reading:
    """The sites as the table `friches`; no indicator."""
    low = {name.lower(): name for name in table.columns}
    code = code_column(table, options.code)
    texts, surfaces = (
        {field: low[name] for field, name in group.items() if name in low} for group in (_TEXTS, _SURFACES)
    )
    cells = table.read(list(dict.fromkeys([code, *texts.values(), *surfaces.values()])))
    codes, grain, findings = clean_codes(cells[code], options.grain or COMMUNE, table)
    keep = codes != ""
    cells, codes = cells[keep].reset_index(drop=True), codes[keep].reset_index(drop=True)
    rows = pd.DataFrame({"code": codes})
    for field, column in texts.items():
        words = cells[column].fillna("").astype(str).str.strip()
        rows[field] = words.where(~words.str.lower().isin(_MISSING), "")
    for field, column in surfaces.items():
        rows[field] = numbers_of(cells[column], codes, table).values
    return Reading(
        "friches", table.name, grain, table.layout, mapping={**texts, **surfaces},
        tables={BROWNFIELDS: rows.reindex(columns=[column.name for column in fields.BROWNFIELDS])},
        findings=(*findings, *_told(rows, table.name)),
    )  # fmt: skip


def _told(rows: pd.DataFrame, file: str) -> list[Finding]:
    """Sites and hectares by status, and those whose land is not measured."""
    area = rows["terrain_m2"] if "terrain_m2" in rows else pd.Series(float("nan"), rows.index)
    parts = [
        f"{status or 'sans statut'} ({counted(len(group), 'site')}, "
        f"{french_number(area[group.index].sum() / M2_BY_HECTARE, 1)} ha)"
        for status, group in rows.groupby("etat_site")
    ]
    findings = [
        Finding(
            "info", "friches lues", "",
            f"{file} : {counted(len(rows), 'site')} ; {', '.join(parts)}.",
            "Pour leur capacité en logements, donnez la couche de leurs polygones à otelo:capacites.",
            float(area.sum() / M2_BY_HECTARE),
        )
    ]  # fmt: skip
    unmeasured = int(area.isna().sum())
    if unmeasured:
        findings.append(
            Finding(
                "alerte", "friches sans surface", "",
                f"{file} : {counted(unmeasured, 'site')} sans surface de terrain, hors de ces hectares.",
            )
        )  # fmt: skip
    return findings
