# SPDX-License-Identifier: GPL-2.0-or-later
"""SRU inventory (data.gouv.fr, ministry of housing): what each commune of article 55 owes and has.

One row per commune that the law makes subject; names hold the year of the inventory and that of the triennial
period (`Taux_SRU_au_01_01_2024`, `Taux_cible_commune_2023_2025`), some with a space; rates are written
"35,28%", amounts "0,00 €" (whose sign comes as a lone byte in some editions). The obligation is the target
rate, 0 for a commune that is exempt, or no longer subject.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

import pandas as pd

from ...common.errors import list_codes
from ...common.territories import Finding
from ..numbers import PERCENT
from .base import COMMUNE, ImportOptions, Reading, clean_codes, gather, numbers_of
from .tabular import FileError, RawTable

# What a column is -> pattern of its name, accents and signs aside, whose group is the year of its edition.
_COLUMNS = {
    "code": r"code_insee(?:_commune)?|code_commune",
    "name": r"nom_commune|commune",
    "subject": r"commune_sru_au_01_01_(\d{4})",
    "stock": r"nombre_lls.*_(\d{4})|nb_lls.*_(\d{4})",
    "rate": r"taux_sru_au_01_01_(\d{4})",
    "target": r"taux_cible.*_(\d{4})",
    "short": r"commune_deficitaire",
    "lacking": r"commune_carencee",
    "exempt": r"commune_exemptee.*",
    "levy": r"prelevement_net_(\d{4}).*",
}
_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _COLUMNS.items()}
# Indicator -> column of a yes or no, written 1 and 0.
_FLAGS = {"sru_defic": "short", "sru_carenc": "lacking", "sru_exempt": "exempt"}
_YES, _NO = {"1", "oui", "true", "vrai"}, {"0", "non", "false", "faux", ""}
# A euro sign of Windows, read as one of its control characters.
_EURO = re.compile("[\u20ac\u0080\u00a4]")


def _plain(name: str) -> str:
    low = unicodedata.normalize("NFD", name.lower())
    letters = "".join(letter for letter in low if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "_", letters).strip("_")


def columns_of(names: Iterable[str]) -> dict[str, tuple[str, int]]:
    """Column of each kind, of the latest year where there are several, and its year (0 for none)."""
    found: dict[str, tuple[str, int]] = {}
    for name in names:
        for kind, pattern in _PATTERNS.items():
            match = pattern.fullmatch(_plain(name))
            if match:
                year = int(next((group for group in match.groups() if group), 0))
                if kind not in found or year > found[kind][1]:
                    found[kind] = (name, year)
    return found


def claims(header: set[str]) -> int:
    found = columns_of(header)
    return len(found) if {"code", "target"} <= set(found) and {"rate", "stock"} & set(found) else 0


def read(table: RawTable, options: ImportOptions) -> Reading:
    """Obligation, rate, social dwellings, deficit, shortfall ("carence"), exemption and levy."""
    found = columns_of(table.columns)
    absent = [kind for kind in ("code", "target", "stock") if kind not in found]
    if absent:
        raise FileError(
            table.name, "colonnes de l'inventaire SRU introuvables",
            "Attendues : Code_INSEE_commune, Taux_cible_commune…, Nombre_lls…. Trouvées : "
            f"{list_codes(table.columns, 30)}.",
        )  # fmt: skip
    code = options.code or found["code"][0]
    cells = table.read(list(dict.fromkeys([code, *(name for name, _ in found.values())])))
    codes, grain, findings = clean_codes(cells[code], options.grain or COMMUNE, table)
    keep = codes != ""
    cells, codes = cells[keep], codes[keep]

    def numbers(kind: str, unit: str = "") -> pd.Series:
        column = cells[found[kind][0]]
        if kind == "levy":
            column = column.fillna("").str.replace(_EURO, "", regex=True)
        parsed = numbers_of(column, codes, table, unit)
        # A rate without its sign is a fraction.
        is_fraction = unit == PERCENT and not parsed.percent.any() and parsed.values.max() <= 1
        return parsed.values * (100 if is_fraction else 1)

    flags = {kind: _flag(cells[found[kind][0]], codes, table) for kind in ("subject", "short", "lacking",
             "exempt") if kind in found}  # fmt: skip
    target = numbers("target", PERCENT)
    free = pd.Series(False, index=codes.index)
    if "exempt" in flags:
        free |= flags["exempt"] == 1
    if "subject" in flags:
        free |= flags["subject"] == 0
    frame = pd.DataFrame({"sru_taux": target.where(~free, 0.0), "sru_lls": numbers("stock")})
    if "rate" in found:
        frame["sru_actuel"] = numbers("rate", PERCENT)
    for indicator, kind in _FLAGS.items():
        if kind in flags:
            frame[indicator] = flags[kind]
    if "levy" in found:
        frame["sru_prelev"] = numbers("levy")
    findings += _told(frame, codes, free, found, table)
    frame = frame.set_axis(codes.to_numpy(), axis=0)
    names = None
    if "name" in found:
        names = pd.Series(cells[found["name"][0]].to_numpy(), index=codes.to_numpy(), dtype=object)
    frame, secret, told = gather(frame, frame.isna() & False, table.name, code, grain)
    source = {"sru_taux": "target", "sru_lls": "stock", "sru_actuel": "rate", "sru_prelev": "levy", **_FLAGS}
    mapping = {indicator: found[source[indicator]][0] for indicator in frame}
    year = found["stock"][1]
    return Reading(
        "sru", table.name, grain, table.layout, frame, secret, names, mapping=mapping,
        years=dict.fromkeys(frame, year or None), findings=(*findings, *told),
    )  # fmt: skip


def _flag(column: pd.Series, codes: pd.Series, table: RawTable) -> pd.Series:
    """1 for yes, 0 for no."""
    low = column.fillna("").astype(str).str.strip().str.lower()
    wrong = ~low.isin(_YES | _NO)
    if wrong.any():
        raise FileError(
            table.name, f"ni oui ni non (« {column[wrong].iloc[0]} »)", "Attendus : 1 ou 0.",
            str(column.name), codes[wrong].unique(),
        )  # fmt: skip
    return low.isin(_YES).astype(float)


def _told(frame: pd.DataFrame, codes: pd.Series, free: pd.Series, found, table: RawTable) -> list[Finding]:
    lacking = codes[frame.get("sru_carenc", pd.Series(0.0, frame.index)) == 1]
    findings = [
        Finding(
            "info", "inventaire SRU", "",
            f"{table.name} : {len(frame)} communes, inventaire de {found['stock'][1] or 'date inconnue'} ; "
            f"{int((frame['sru_taux'] > 0).sum())} avec une obligation, {len(lacking)} carencées "
            f"({list_codes(lacking)}).",
        )
    ]  # fmt: skip
    if free.any():
        findings.append(
            Finding(
                "info", "exemptées", "",
                f"{table.name} : {int(free.sum())} communes exemptées ou qui ne sont plus soumises "
                f"({list_codes(codes[free])}) : leur obligation est de 0.",
            )
        )  # fmt: skip
    if {"sru_actuel", "sru_defic"} <= set(frame):
        odd = codes[(frame["sru_actuel"] >= frame["sru_taux"]) & (frame["sru_defic"] == 1) & ~free]
        if len(odd):
            findings.append(
                Finding(
                    "alerte", "déficit sans écart", "",
                    f"{table.name} : {len(odd)} communes dites déficitaires au-dessus de leur obligation "
                    f"({list_codes(odd)}).",
                )
            )  # fmt: skip
    return findings
