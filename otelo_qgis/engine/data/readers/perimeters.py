# SPDX-License-Identifier: GPL-2.0-or-later
"""Town planning documents by commune: the SCoT and the local plan (PLU, PLUi, carte communale) in force.

Docurba (DHUP, which follows SuDocUH) exports `communes` (a row per commune: `code_insee`, `pa_docurba_id`,
`pa_num_procedure_sudocuh`, `pa_type_document`; `pa_`: approved, `pc_`: under way) and `perimetres` (a row
per commune of each procedure: `collectivite_code`, `procedure_id`, `type_document`, `opposable`). Other
tables that say the SCoT or the plan of each commune are read by the usual names of their columns. Only what
is in force counts: a document under way binds nobody.
"""

from __future__ import annotations

import pandas as pd

from ...common.codes import as_code, find_field
from ...common.errors import list_codes
from ...common.formatting import counted
from ...common.territories import Finding
from ...definitions import fields
from ...definitions.tables import PERIMETERS
from .base import COMMUNE, ImportOptions, Reading, clean_codes, code_column
from .tabular import FileError, RawTable

# Field of the table -> columns that may hold it, the surest first, lower case.
_WIDE = {
    "scot": ("id_scot", "scot_id", "code_scot", "scot_code", "siren_scot", "num_scot"),
    "nom_scot": ("nom_scot", "scot_nom", "lib_scot", "libscot", "nom_schema", "scot"),
    "plu": ("pa_num_procedure_sudocuh", "pa_docurba_id", "id_plui", "code_plui", "id_plu", "code_plu"),
    "nom_plu": ("nom_plui", "plui", "nom_plu", "lib_plui"),
    "type_plu": ("pa_type_document", "du_opposable", "type_plu"),
}
# A row per commune of each procedure.
_LONG = ("collectivite_code", "procedure_id", "type_document", "opposable")
# What tells these files from others that have a SCoT among a hundred columns.
_OWN = {"pa_docurba_id", "pa_num_procedure_sudocuh", "du_opposable", *_WIDE["scot"], *_WIDE["plu"]}
NAMES = (*_LONG, *(name for names in _WIDE.values() for name in names if name not in ("scot", "plui")))
_YES, _NO = ("true", "1", "oui", "t", "vrai"), ("false", "0", "non", "f", "faux", "")
_EMPTY = ("", "none", "null", "nan", "rnu", "absent")


def claims(header: set[str]) -> int:
    if set(_LONG) <= header:
        return len(_LONG)
    if not header & _OWN:
        return 0
    return sum(bool(header & set(names)) for names in _WIDE.values()) + len(header & _OWN)


def read(table: RawTable, options: ImportOptions) -> Reading:
    """The documents in force of each commune as the table `perimetres`; no indicator."""
    low = {name.lower(): name for name in table.columns}
    of = _of_procedures if set(_LONG) <= set(low) else _of_communes
    rows, mapping, findings = of(table, options, low)
    for kind, name in (("scot", "nom_scot"), ("plu", "nom_plu")):
        # A document without code is known by its name, and one without name by its code.
        if name in rows and (kind not in rows or not rows[kind].astype(bool).any()):
            rows[kind] = rows[name]
        if kind in rows:
            named = rows[name] if name in rows else pd.Series("", rows.index)
            rows[name] = named.where(named != "", rows[kind])
    rows = rows.reindex(columns=[column.name for column in fields.PERIMETERS], fill_value="")
    return Reading(
        "perimetres", table.name, COMMUNE, table.layout, mapping=mapping, tables={PERIMETERS: rows},
        findings=(*findings, *_told(rows, table.name)),
    )  # fmt: skip


def _text(cells: pd.Series) -> pd.Series:
    words = cells.fillna("").astype(str).str.strip()
    return words.where(~words.str.lower().isin(_EMPTY), "")


def _of_communes(table: RawTable, options: ImportOptions, low):
    """One row per commune."""
    code = code_column(table, options.code, ("commune",))
    columns = {
        field: column
        for field, names in _WIDE.items()
        if (column := next((low[name] for name in names if name in low), "")) and column != code
    }
    spare = low.get("pa_docurba_id", "")
    name = find_field(table.columns, "nom")
    cells = table.read(list(dict.fromkeys(c for c in (code, *columns.values(), spare, name) if c)))
    codes, _, findings = clean_codes(cells[code], COMMUNE, table)
    keep = codes != ""
    cells, codes = cells[keep].reset_index(drop=True), codes[keep].reset_index(drop=True)
    if codes.duplicated().any():
        raise FileError(
            table.name, "codes en double", "Gardez une ligne par commune : son document opposable.", code,
            codes[codes.duplicated()].unique(),
        )  # fmt: skip
    rows = pd.DataFrame({"code": codes, **({"nom": _text(cells[name])} if name else {})})
    for field, column in columns.items():
        rows[field] = _text(cells[column])
    if "plu" in rows and spare:
        # A document that SuDocUH did not number has the identifier of Docurba.
        rows["plu"] = rows["plu"].where(rows["plu"] != "", _text(cells[spare]))
    for field in {"scot", "plu"} & set(rows):
        rows[field] = rows[field].map(as_code)
    holder = low.get("cp_nom", "")
    if holder and name and {"plu", "type_plu"} <= set(rows) and "nom_plu" not in rows:
        shared = rows.groupby("plu")["code"].transform("size") > 1
        place = _text(table.read([holder])[holder][keep].reset_index(drop=True)).where(shared, rows["nom"])
        rows["nom_plu"] = (rows["type_plu"] + " " + place).str.strip().where(rows["plu"] != "", "")
    return rows, columns, findings


def _of_procedures(table: RawTable, options: ImportOptions, low):
    """A row per commune of each procedure: those in force, SCoT and plans apart."""
    columns = {name: low[name] for name in (*_LONG, *(n for n in ("collectivite_type",) if n in low))}
    cells = table.read(list(columns.values())).set_axis(list(columns), axis=1)
    force = cells["opposable"].fillna("").astype(str).str.strip().str.lower()
    strange = sorted(set(force) - {*_YES, *_NO})
    if strange:
        raise FileError(
            table.name, f"« {strange[0]} » n'est ni oui ni non", "Attendu : true ou false.",
            columns["opposable"],
        )  # fmt: skip
    cells = cells[force.isin(_YES)]
    if "collectivite_type" in cells:
        # Delegated communes (COMD) are parts of one that has its own row.
        cells = cells[cells["collectivite_type"].fillna("COM").str.upper() == "COM"]
    if cells.empty:
        raise FileError(table.name, "aucun document opposable", "Prenez l'export complet de Docurba.")
    cells = cells.reset_index(drop=True)
    raw = cells["collectivite_code"].rename(columns["collectivite_code"])
    codes, _, findings = clean_codes(raw, COMMUNE, table)
    kinds = cells["type_document"].fillna("").astype(str).str.strip()
    is_scot = kinds.str.upper().str.startswith("SCOT")
    parts = {}
    for field, chosen in (("scot", is_scot), ("plu", ~is_scot)):
        own = pd.DataFrame(
            {"code": codes, field: cells["procedure_id"].map(as_code), "type": kinds}
        )[chosen & (codes != "")]  # fmt: skip
        several = own.drop_duplicates(["code", field])
        twice = several.loc[several["code"].duplicated(keep=False), "code"].unique()
        if len(twice):
            what = "SCoT" if field == "scot" else "documents locaux"
            findings.append(
                Finding(
                    "alerte", "plusieurs documents opposables", "",
                    f"{table.name} : {counted(len(twice), 'commune')} sous plusieurs {what} opposables "
                    f"({list_codes(sorted(twice))}), laissées sans.",
                    "Dites lequel vaut, dans une table d'une ligne par commune.",
                )
            )  # fmt: skip
        parts[field] = several[~several["code"].isin(twice)].set_index("code")
    found = pd.DataFrame(index=sorted(set(codes) - {""}))
    for field, part in parts.items():
        found[field] = part[field].reindex(found.index).fillna("")
    found["type_plu"] = parts["plu"]["type"].reindex(found.index).fillna("")
    return found.rename_axis("code").reset_index(), columns, findings


def _told(rows: pd.DataFrame, file: str) -> list[Finding]:
    """How many documents there are, and the communes that have none."""
    findings = []
    for field, words in (("scot", "SCoT"), ("plu", "documents locaux")):
        has = rows[field] != ""
        if not has.any():
            continue
        without = rows.loc[~has, "code"]
        message = f"{file} : {rows.loc[has, field].nunique()} {words}, {counted(int(has.sum()), 'commune')}."
        if len(without):
            message += f" Sans : {list_codes(sorted(without))}."
        findings.append(Finding("info", "documents d'urbanisme", "", message))
    return findings
