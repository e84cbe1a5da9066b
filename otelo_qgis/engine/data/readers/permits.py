# SPDX-License-Identifier: GPL-2.0-or-later
"""Sitadel, list of permits (SDES): one row per planning permission, of dwellings or of demolition.

Two rows of names (labels, then codes), `COMM`, `NUM_DAU` and `ETAT_DAU` (`NUM_PD` and `ETAT_PD` for
demolitions), real dates of authorisation, start and completion, dwellings created by kind and number of
rooms, social ones, demolished ones, up to three cadastral parcels. The dictionary of 2022 writes Num_DAU for
NUM_DAU: names are taken in any case. It gives no indicator: its dates are those of the events, while the
yearly files count by the date of entry, and only those are complete (a start that nobody declared is not in
the list). No name of a person or a firm is kept.
"""

from __future__ import annotations

import re

import pandas as pd

from ...common.errors import list_codes
from ...common.formatting import french_number
from ...common.territories import Finding
from ...definitions import fields
from ...definitions.tables import PERMITS
from .base import COMMUNE, ImportOptions, Reading, clean_codes, code_column, numbers_of
from .tabular import FileError, RawTable

# Field of the table -> columns that may hold it, lower case.
_TEXTS = {
    "num_dau": ("num_dau", "num_pd"),
    "type_dau": ("type_dau",),
    "etat": ("etat_dau", "etat_pd"),
}
_DATES = {
    "date_aut": ("date_reelle_autorisation",),
    "date_doc": ("date_reelle_doc",),
    "date_daact": ("date_reelle_daact",),
}
_NUMBERS = {
    "lgt_tot": ("nb_lgt_tot_crees",),
    "lgt_ind": ("nb_lgt_ind_crees",),
    "lgt_col": ("nb_lgt_col_crees",),
    "lgt_res": ("nb_lgt_res",),
    **{f"lgt_{rooms}p": (f"nb_lgt_{rooms}p",) for rooms in range(1, 6)},
    "lgt_6pp": ("nb_lgt_6p_plus",),
    "lgt_lls": ("nb_lgt_pret_loc_social",),
    "lgt_demol": ("nb_lgt_demolis",),
    "terrain_m2": ("superficie_terrain",),
}
_PARCELS = [(f"sec_cadastre{number}", f"num_cadastre{number}") for number in (1, 2, 3)]
# Source: SDES, dictionary of the variables of the lists of permits.
STATES = {"2": "autorisé", "4": "annulé", "5": "commencé", "6": "terminé"}
CANCELLED = STATES["4"]
_ISO, _FRENCH = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?"), re.compile(r"(\d{2})/(\d{2})/(\d{4})")


def claims(header: set[str]) -> int:
    if "comm" not in header or not all(header & set(_TEXTS[name]) for name in ("num_dau", "etat")):
        return 0
    every = [names for group in (_TEXTS, _DATES, _NUMBERS) for names in group.values()]
    return 1 + sum(bool(header & set(names)) for names in every)


def read(table: RawTable, options: ImportOptions) -> Reading:
    """The permits as the table `permis`; no indicator."""
    low = {name.lower(): name for name in table.columns}
    code = code_column(table, options.code)
    texts, dates, numbers = (
        {field: low[name] for field, names in group.items() for name in names if name in low}
        for group in (_TEXTS, _DATES, _NUMBERS)
    )
    parcels = [(low[section], low[number]) for section, number in _PARCELS if {section, number} <= set(low)]
    wanted = [
        code,
        *texts.values(),
        *dates.values(),
        *numbers.values(),
        *(c for pair in parcels for c in pair),
    ]
    cells = table.read(list(dict.fromkeys(wanted)))
    codes, grain, findings = clean_codes(cells[code], options.grain or COMMUNE, table)
    keep = codes != ""
    cells, codes = cells[keep].reset_index(drop=True), codes[keep].reset_index(drop=True)
    rows = pd.DataFrame({"code": codes})
    for field, column in texts.items():
        rows[field] = cells[column].fillna("").astype(str).str.strip()
    if "type_dau" not in rows:
        rows["type_dau"] = "PD"
    strange = sorted(set(rows["etat"]) - set(STATES) - {""})
    rows["etat"] = rows["etat"].map(lambda state: STATES.get(state, state))
    for field, column in dates.items():
        rows[field] = _dates(cells[column], codes, table)
    for field, column in numbers.items():
        rows[field] = numbers_of(cells[column], codes, table).values
    if "date_aut" in rows:
        rows["annee"] = pd.to_numeric(rows["date_aut"].str.slice(0, 4), errors="coerce")
    rows["parcelles"] = _parcels(cells, parcels)
    if strange:
        findings.append(
            Finding(
                "alerte", "état inconnu", "",
                f"{table.name} : états d'avancement {list_codes(strange)}, laissés tels quels.",
                f"Ceux que l'on connaît : {', '.join(f'{k} {v}' for k, v in STATES.items())}.",
            )
        )  # fmt: skip
    return Reading(
        "sitadel_permis", table.name, grain, table.layout, mapping={**texts, **dates, **numbers},
        tables={PERMITS: rows.reindex(columns=[column.name for column in fields.PERMITS])},
        findings=(*findings, *_told(rows, table.name)),
    )  # fmt: skip


def _dates(cells: pd.Series, codes: pd.Series, table: RawTable) -> pd.Series:
    """Dates as AAAA-MM-JJ, "" where there is none."""

    def iso(text: str) -> str | None:
        found = _ISO.fullmatch(text)
        if found:
            return found.group(1)
        french = _FRENCH.fullmatch(text)
        return "-".join(reversed(french.groups())) if french else None

    written = cells.fillna("").astype(str).str.strip()
    unique = {text: iso(text) if text else "" for text in written.unique()}
    wrong = written.map(lambda text: unique[text] is None)
    if wrong.any():
        raise FileError(
            table.name, f"date illisible (« {written[wrong].iloc[0]} »)",
            "Attendue : AAAA-MM-JJ ou JJ/MM/AAAA.", str(cells.name), codes[wrong].unique(),
        )  # fmt: skip
    return written.map(unique)


def _parcels(cells: pd.DataFrame, parcels: list[tuple[str, str]]) -> pd.Series:
    """Cadastral parcels of each permit: "AB 246, AB 247"."""
    columns = [
        (cells[section].fillna("") + " " + cells[number].fillna("")).str.strip()
        for section, number in parcels
    ]
    if not columns:
        return pd.Series("", index=cells.index)
    return pd.Series(
        [", ".join(dict.fromkeys(filter(None, row))) for row in zip(*columns)],
        index=cells.index,
        dtype=object,
    )


def _told(rows: pd.DataFrame, file: str) -> list[Finding]:
    """What the list holds, the permits that it has twice, and the totals that their parts are not."""
    findings = []
    if "lgt_tot" in rows:
        counted = rows.loc[rows["etat"] != CANCELLED, "lgt_tot"].sum()
        findings.append(
            Finding(
                "info", "permis lus", "",
                f"{file} : {french_number(len(rows))} permis, {french_number(counted)} logements autorisés "
                "hors permis annulés, à la date réelle.",
                "Les séries annuelles de Sitadel comptent à la date de prise en compte : les deux diffèrent.",
                float(counted),
            )
        )  # fmt: skip
    repeated = rows.loc[rows.duplicated("num_dau", keep=False) & (rows["num_dau"] != ""), "num_dau"].unique()
    if len(repeated):
        findings.append(
            Finding(
                "alerte", "permis en double", "",
                f"{file} : {len(repeated)} numéros de permis sur plusieurs lignes ({list_codes(repeated)}), "
                "toutes gardées.",
                "Le fichier a peut-être été collé deux fois.",
            )
        )  # fmt: skip
    if {"lgt_tot", "lgt_ind", "lgt_col"} <= set(rows):
        gap = (rows["lgt_ind"] + rows["lgt_col"] - rows["lgt_tot"]).abs() > 0.5
        if gap.any():
            findings.append(
                Finding(
                    "alerte", "types et total", "",
                    f"{file} : individuels et collectifs ne font pas le total de {int(gap.sum())} permis "
                    f"({list_codes(rows.loc[gap, 'num_dau'])}) : les trois sont gardés.",
                )
            )  # fmt: skip
    return findings
