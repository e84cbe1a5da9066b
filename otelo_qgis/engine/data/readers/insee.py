# SPDX-License-Identifier: GPL-2.0-or-later
"""INSEE's own tables of territories: membership of communes, and their changes over the years.

The census bases, the comparateur, the dossier complet and Filosofi are plain wide tables: the
registry reads them with `read_wide`. Layouts: table-appartenance-geo-communes (sheet COM, names on row
6; sheet ARM for the districts), table_passage_geo2003_geoAAAA (sheet "Table de passage", row 6),
v_mvt_commune_AAAA.csv (movements, one line per event).
"""

from __future__ import annotations

import re

import pandas as pd

from ...common.codes import COMMUNE_WIDTH, as_code, find_field, pad
from ...common.errors import list_codes
from ...common.formatting import counted
from ...common.territories import ANALYSIS, RESTITUTION, Finding
from ...method.quality import refuse_duplicates
from .base import ANALYSIS as ANALYSIS_GRAIN
from .base import COMMUNE, EPCI, ImportOptions, Reading, clean_codes, code_column
from .tabular import FileError, RawTable

# Column of the geography -> kind of field that holds it.
_GEOGRAPHY = {
    ANALYSIS: "analyse",
    RESTITUTION: "restitution",
    "departement": "departement",
    "region": "region",
}
MOVEMENTS = ("mod", "date_eff", "typecom_av", "com_av", "typecom_ap", "com_ap")


# Other meshes that INSEE's table of membership gives, whatever their year, by which it is known without the
# zone d'emploi: ZE2020, UU2020, TUU2017, AAV2020, BV2022…
_MESHES = re.compile(r"arr|cv|(?:ze|t?d?uu|t?d?aav|bv)20\d\d")


def claims_geography(header: set[str]) -> int:
    names = {"codgeo", "epci"}
    meshes = sum(bool(_MESHES.fullmatch(name)) for name in header)
    return len(names) + meshes if names <= header and meshes else 0


def read_geography(table: RawTable, options: ImportOptions) -> Reading:
    """`analyse` (zone d'emploi), `restitution` (EPCI), `departement`, `region` of each commune."""
    code = code_column(table, options.code, ("commune",))
    columns = {kind: find_field(table.columns, field) for kind, field in _GEOGRAPHY.items()}
    absent = [kind for kind in (ANALYSIS, RESTITUTION) if columns[kind] is None]
    if absent:
        raise FileError(
            table.name,
            f"maille(s) introuvable(s) : {', '.join(absent)}",
            "La table d'appartenance doit dire la zone d'emploi (ZE2020) et l'EPCI de chaque commune.",
        )
    name = find_field(table.columns, "nom")
    cells = table.read(list(dict.fromkeys(c for c in (code, *columns.values(), name) if c)))
    codes, _, findings = clean_codes(cells[code], COMMUNE, table)
    keep = (codes != "").to_numpy()
    index = pd.Index(codes[keep], name="code", dtype=object)
    refuse_duplicates(index, table.name, code)
    geography, told = _meshes(cells[keep], columns, table.name)
    geography.index = index
    findings += told
    names = pd.Series(cells[name][keep].to_numpy(), index=index) if name else None
    return Reading(
        "appartenance", table.name, COMMUNE, table.layout, names=names, geography=geography,
        zone_names=_zone_names(table), findings=tuple(findings),
    )  # fmt: skip


# Length of the codes of a mesh that a spreadsheet takes zeros from.
_WIDTHS = {ANALYSIS: 4, "departement": 2, "region": 2}


def _meshes(cells: pd.DataFrame, columns, file: str) -> tuple[pd.DataFrame, list[Finding]]:
    """Codes of the meshes of each commune, their lost zeros given back: a table saved from a spreadsheet has
    the department 1."""
    found, findings = {}, []
    for kind, column in columns.items():
        if not column:
            continue
        codes = cells[column].map(as_code).astype(object)
        width = _WIDTHS.get(kind, 0)
        short = (
            codes.str.fullmatch(rf"\d{{1,{width - 1}}}").fillna(False).astype(bool) if width else codes == 0
        )
        if short.any():
            whole = codes[short].str.zfill(width)
            findings.append(
                Finding(
                    "info", "zéro initial perdu", "",
                    f"{file} : colonne {column}, {whole.nunique()} codes complétés "
                    f"({list_codes(sorted(whole.unique()))}).",
                )
            )  # fmt: skip
            codes = codes.where(~short, codes.str.zfill(width))
        found[kind] = codes.to_numpy()
    return pd.DataFrame(found), findings


# Columns of the list of communes of the official geographic code (v_commune_AAAA).
OFFICIAL_LIST = ("typecom", "com", "ncc", "libelle")


def claims_official_list(header: set[str]) -> int:
    return len(OFFICIAL_LIST) if set(OFFICIAL_LIST) <= header else 0


def read_official_list(table: RawTable, options: ImportOptions) -> Reading:
    """The names of the communes proper: neither meshes nor figures, and it is said."""
    names = {name.lower(): name for name in table.columns}
    cells = table.read([names[name] for name in OFFICIAL_LIST]).set_axis(OFFICIAL_LIST, axis=1)
    cells = cells[cells["typecom"] == "COM"]
    codes, _, findings = clean_codes(cells["com"], COMMUNE, table)
    keep = codes != ""
    index = pd.Index(codes[keep], dtype=object)
    refuse_duplicates(index, table.name, names["com"])
    findings.append(
        Finding(
            "info", "liste des communes", "",
            f"{table.name} : noms de {counted(len(index), 'commune')}, sans zone d'emploi ni EPCI.",
            "Les mailles sont dans la table d'appartenance géographique de l'INSEE.",
        )
    )  # fmt: skip
    return Reading(
        "communes_cog", table.name, COMMUNE, table.layout,
        names=pd.Series(cells["libelle"][keep].to_numpy(), index=index), findings=tuple(findings),
    )  # fmt: skip


# Names of the columns of a dictionary of columns.
_DESCRIBES = ({"cod_var", "lib_var"}, {"variables", "designation"})


def is_description(table: RawTable) -> bool:
    """Whether a file describes the columns of another one, instead of holding figures."""
    rows = ({str(cell).strip().lower() for cell in row if cell} for row in table.head)
    return any(names <= cells for cells in rows for names in _DESCRIBES)


def read_description(table: RawTable, options: ImportOptions) -> Reading:
    """Nothing: it is said, and is no alarm."""
    finding = Finding(
        "info", "dictionnaire de colonnes", "",
        f"{table.name} : il décrit les colonnes d'un autre fichier, et n'a pas de chiffres : il est passé.",
    )  # fmt: skip
    return Reading("description", table.name, COMMUNE, table.layout, findings=(finding,))


def _zone_names(table: RawTable) -> dict[str, pd.Series]:
    """Names of the EPCI and zones d'emploi, from the sheet Zones_supra_communales of the same workbook."""
    if not table.layout.sheet:
        return {}
    try:
        zones = table.sheet("Zones_supra_communales", lambda cell: cell in _ZONES)
        cells = zones.read(list(_ZONES))
    except (FileError, ValueError):
        return {}  # an optional sheet: without it, codes stand for names
    level = cells["NIVGEO"].fillna("")
    return {
        grain: pd.Series(rows["LIBGEO"].to_numpy(), index=rows["CODGEO"].map(as_code), dtype=object)
        for grain, rows in (
            (EPCI, cells[level == "EPCI"]),
            (ANALYSIS_GRAIN, cells[level.str.startswith("ZE")]),
        )
    }


_ZONES = ("NIVGEO", "CODGEO", "LIBGEO")


def claims_passage(header: set[str]) -> int:
    return sum(name.startswith("codgeo_") for name in header) if "codgeo_ini" in header else 0


def read_passage(table: RawTable, options: ImportOptions) -> Reading:
    """Passage table: `avant` (any code since 2003), `apres` (its code in the year of the table)."""
    before = find_field(table.columns, "codgeo_ini")
    after = next((n for n in table.columns if n.upper().startswith("CODGEO_2")), None)
    if after is None:
        raise FileError(
            table.name, "colonne CODGEO_AAAA introuvable", "C'est elle qui dit le code de destination."
        )
    if before is None:
        raise FileError(table.name, "colonne CODGEO_INI introuvable", "C'est elle qui dit le code d'origine.")
    cells = table.read([before, after])
    rows = pd.DataFrame(
        {
            "avant": pad(cells[before].map(as_code).astype(object), COMMUNE_WIDTH)[0],
            "apres": pad(cells[after].map(as_code).astype(object), COMMUNE_WIDTH)[0],
        }
    )
    rows["date"] = f"{after[-4:]}-01-01"
    return Reading("passage", table.name, COMMUNE, table.layout, passage=rows)


def claims_movements(header: set[str]) -> int:
    return len(MOVEMENTS) if set(MOVEMENTS) <= header else 0


def read_movements(table: RawTable, options: ImportOptions) -> Reading:
    """Movements between communes proper: `date` (ISO), `avant`, `apres`."""
    names = {name.lower(): name for name in table.columns}
    absent = [name.upper() for name in MOVEMENTS if name not in names]
    if absent:
        raise FileError(
            table.name, f"colonnes absentes : {', '.join(absent)}",
            "Prenez le fichier des mouvements de communes (v_mvt_commune_AAAA.csv) de l'INSEE.",
        )  # fmt: skip
    cells = table.read([names[name] for name in MOVEMENTS]).set_axis(MOVEMENTS, axis=1)
    # Delegated and associated communes (COMD, COMA) are not communes: their history is another's.
    proper = cells[(cells["typecom_av"] == "COM") & (cells["typecom_ap"] == "COM")]
    dates = pd.to_datetime(proper["date_eff"], errors="coerce", format="mixed" if _MIXED else None)
    if dates.isna().any():
        raise FileError(
            table.name, "date d'effet illisible", "Attendue : AAAA-MM-JJ.", "DATE_EFF",
            proper.loc[dates.isna(), "com_av"],
        )  # fmt: skip
    rows = pd.DataFrame(
        {
            "date": dates.dt.strftime("%Y-%m-%d"),
            "avant": proper["com_av"].map(as_code),
            "apres": proper["com_ap"].map(as_code),
        }
    )
    return Reading("mouvements", table.name, COMMUNE, table.layout, passage=rows.reset_index(drop=True))


# pandas 2 guesses one format for the whole column unless told otherwise.
_MIXED = int(pd.__version__.split(".")[0]) >= 2
