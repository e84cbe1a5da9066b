# SPDX-License-Identifier: GPL-2.0-or-later
"""RPLS dwelling by dwelling (SDES): one row per social dwelling, counted by commune.

The public lists have `DEPCOM`, `TYPECONST`, `NBPIECE`, `SURFHAB`, `CONSTRUCT`, `LOCAT`, `FINAN`, `QPV`…,
their codes under `TYPECONST_CODE`, `QPV_CODE` in the editions that give labels too; the list of the services
that are entitled to it has the mode of occupation (`MODE`) as well. No address is kept. Codes: arrêté du 5
janvier 2010 relatif à l'alimentation du répertoire, annexe.
"""

from __future__ import annotations

import pandas as pd

from ...common.errors import list_codes
from ...common.formatting import counted
from ...common.territories import Finding
from ..numbers import SECRET
from .base import COMMUNE, ImportOptions, Reading, clean_codes, code_column, gather
from .social import ratio
from .tabular import RawTable

# What only a list of dwellings has.
_OWN = ("typeconst", "nbpiece", "surfhab", "construct", "locat", "finan", "patrimoine", "conv")
_NEEDED = ("nbpiece", "surfhab", "locat")
# Mode of occupation -> indicator; 9: the dwelling has left the stock.
_MODES = {"1": "rpls_loue", "2": "rpls_vac", "3": "rpls_vide"}
_OTHER_MODES, _GONE = ("4", "5", "6"), "9"
_INSIDE, _OUTSIDE = ("1", "oui", "o", "true"), ("0", "2", "non", "n", "false")


def _columns(names) -> dict[str, str]:
    """Columns by lower-case name, that of a code (`qpv_code`) standing for its own (`qpv`)."""
    low = {name.lower(): name for name in names}
    return {**low, **{name.removesuffix("_code"): column for name, column in low.items()
                      if name.endswith("_code")}}  # fmt: skip


def claims(header: set[str]) -> int:
    known = _columns(header)
    return sum(name in known for name in _OWN) if all(name in known for name in _NEEDED) else 0


def read(table: RawTable, options: ImportOptions) -> Reading:
    """Dwellings of each commune: all, those of priority districts, and by occupation where the list says it.

    What one dwelling keeps secret is missing for its whole commune: its other dwellings are no count.
    """
    columns = _columns(table.columns)
    code = code_column(table, options.code)
    told = {name: columns[name] for name in ("mode", "qpv") if name in columns}
    cells = table.read(list(dict.fromkeys([code, *told.values()])))
    codes, grain, findings = clean_codes(cells[code], options.grain or COMMUNE, table)
    texts = {name: _plain(cells[column]) for name, column in told.items()}
    keep = codes != ""
    if "mode" in texts:
        gone = texts["mode"] == _GONE
        findings += _gone(int((gone & keep).sum()), table.name)
        keep &= ~gone
    parts: dict[str, tuple[pd.Series, pd.Series]] = {"rpls_nb": (codes != "", pd.Series(True, codes.index))}
    if "qpv" in texts:
        inside, outside = texts["qpv"].isin(_INSIDE), texts["qpv"].isin(_OUTSIDE)
        parts["rpls_qpv"] = inside, inside | outside
    if "mode" in texts:
        known = texts["mode"].isin((*_MODES, *_OTHER_MODES))
        parts |= {indicator: (texts["mode"] == mode, known) for mode, indicator in _MODES.items()}
    frame, secret = _counted(parts, codes, texts, keep)
    findings += _unknown(parts, texts, codes, keep, told, table.name)
    frame, secret, gathered = gather(frame, secret, table.name, code, grain)
    rate = "rpls_txvac"
    if set(_MODES.values()) <= set(frame):
        of = {"nb_ls_vacant": frame["rpls_vac"], "nb_ls_loue": frame["rpls_loue"]}
        frame[rate] = ratio(pd.DataFrame(of), rate)
        secret[rate] = (secret["rpls_vac"] | secret["rpls_loue"]) & frame[rate].isna()
    findings.append(
        Finding(
            "info", "logements comptés", "",
            f"{table.name} : {counted(int(keep.sum()), 'logement')}, "
            f"{counted(len(frame), 'commune')}. Une commune sans logement n'y a pas de ligne.",
            "" if "mode" in told else "La liste publique ne dit pas l'occupation : les loués, vacants et "
            "vides sont dans les données communales du RPLS.",
            float(keep.sum()),
        )
    )  # fmt: skip
    mapping = {
        indicator: told["qpv"] if indicator == "rpls_qpv" else told.get("mode", code)
        for indicator in frame
        if indicator != "rpls_nb"
    }
    return Reading(
        "rpls_logements", table.name, grain, table.layout, frame, secret,
        mapping={"rpls_nb": code, **mapping}, years=dict.fromkeys(frame, options.year),
        findings=(*findings, *gathered),
    )  # fmt: skip


def _plain(cells: pd.Series) -> pd.Series:
    """Codes of a column as text: 1.0 and 01 are 1."""
    return (
        cells.fillna("").astype(str).str.strip().str.lower().str.replace(r"^0*(\d)(\.0)?$", r"\1", regex=True)
    )


def _counted(parts, codes: pd.Series, texts, keep: pd.Series) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Counts by code, missing where a row does not tell, and whether it is secret there."""
    of = codes[keep]
    values, secret = {}, {}
    for indicator, (one, known) in parts.items():
        whole = known[keep].groupby(of).all()
        values[indicator] = one[keep].groupby(of).sum().astype(float).where(whole)
        text = texts.get("qpv" if indicator == "rpls_qpv" else "mode")
        hidden = text.isin(SECRET) if indicator != "rpls_nb" else ~known
        secret[indicator] = hidden[keep].groupby(of).any()
    return pd.DataFrame(values).rename_axis(None), pd.DataFrame(secret).rename_axis(None)


def _gone(count: int, file: str) -> list[Finding]:
    if not count:
        return []
    message = f"{file} : hors du parc (mode d'occupation 9), non comptés : {counted(count, 'logement')}."
    return [Finding("info", "logements sortis du parc", "", message)]


def _unknown(parts, texts, codes: pd.Series, keep: pd.Series, told, file: str) -> list[Finding]:
    """Communes whose count is missing because some of their rows do not tell."""
    findings = []
    for name, indicator in (("qpv", "rpls_qpv"), ("mode", "rpls_loue")):
        if name not in texts:
            continue
        lacking = keep & ~parts[indicator][1]
        if not lacking.any():
            continue
        seen = sorted(set(texts[name][lacking]))
        findings.append(
            Finding(
                "alerte", "lignes sous secret ou illisibles", "",
                f"{file} : « {told[name]} » n'est pas dit de {counted(int(lacking.sum()), 'logement')} "
                f"({list_codes([text or 'vide' for text in seen])}) : ce compte manque à "
                f"{list_codes(sorted(set(codes[lacking])))}.",
                "Un compte partiel n'est pas un compte : il reste manquant.",
                indicateur=indicator,
            )
        )  # fmt: skip
    return findings
