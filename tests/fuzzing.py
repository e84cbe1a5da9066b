# SPDX-License-Identifier: GPL-2.0-or-later
"""What is tried on what a user may give: files, scenarios, import models, plans, from a grammar then damaged.

A target makes inputs (`strategy`) and tries one (`attempt`): whatever it is, it is read, or refused with an
error of ours. Anything else is a failure: another exception, a value that is no number. `scripts/fuzz.py`
tries new ones as long as it is told; the corpus of a target holds those that failed once, which the tests try
again.
"""

from __future__ import annotations

import gzip
import io
import json
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
import study_example
from hypothesis import strategies as st
from otelo12_files import CLASSES, CONFIGURATION
from study_example import geopackage

from otelo_qgis.cli import CommandError, Plan
from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.data.configurations import read_classes, read_configuration
from otelo_qgis.engine.data.datapack import read_folder
from otelo_qgis.engine.data.numbers import parse_numbers
from otelo_qgis.engine.data.readers import BY_ID, ImportOptions, Layout, Reading, read_all
from otelo_qgis.engine.definitions.catalogue import indicators
from otelo_qgis.engine.definitions.editions import ALL_PARAMETERS, scenario_from_json
from otelo_qgis.engine.definitions.parameters import EDITIONS
from otelo_qgis.engine.study import Study
from otelo_qgis.engine.study_file import seal


@dataclass(frozen=True)
class Target:
    """strategy: inputs; attempt: tries one, and returns whether it was read (False: refused)."""

    strategy: st.SearchStrategy
    attempt: Callable[[object], bool]
    corpus: list = field(default_factory=list)


# Damage ---------------------------------------------------------------------------------------


@st.composite
def damaged(draw, contents: st.SearchStrategy[bytes]) -> bytes:
    """Bytes that are cut, changed or grown in some places."""
    content = bytearray(draw(contents))
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.integers(0, len(content)))
        kind = draw(st.sampled_from(["cut", "drop", "insert", "change"]))
        if kind == "cut":
            del content[place:]
        elif kind == "drop":
            del content[place : place + draw(st.integers(1, 40))]
        elif kind == "insert":
            content[place:place] = draw(st.binary(min_size=1, max_size=8))
        elif place < len(content):
            content[place] = draw(st.integers(0, 255))
    return bytes(content)


# Tables ---------------------------------------------------------------------------------------

FAMILIES = [
    ("CODGEO", "P21_LOG", "P21_RP_LOC", "P15_LOG"), ("CODGEO", "C21_MEN", "P21_PMEN"),
    ("CODGEO", "MED21", "TP6021", "NBMENFISC21"), ("CODGEO_25", "LIBGEO_25", "pp_vacant_25"),
    ("code", "annee", "menages"), ("epci_code", "year", "central_c", "ph_h"),
    ("ZE2020", "scenario", "2021", "2022", "2023"), ("epci_code", "mcc2030", "mcc2031"),
    ("CODE_COMMUNE", "ANNEE", "TYPE_LGT", "LOG_AUT", "LOG_COM"), ("epci_code", "tx_lv_parctot", "parctot"),
    ("CODGEO", "LIBGEO", "EPCI", "ZE2020"), ("CODGEO_INI", "CODGEO_2024"),
    ("code", "nb_ls", "tx_lv", "sne_dem"),
    ("MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "TYPECOM_AP", "COM_AP"), ("finess", "etalab", "93"),
    ("Code EPCI", "Nom EPCI", "Besoin total en constructions neuves"),
    ("GEO", "GEO_OBJECT", "OCS", "RP_MEASURE", "OBS_STATUS", "TIME_PERIOD", "OBS_VALUE"),
    ("Géographie", "Période", "Valeur"),
    ("ZONE", "ANNEE", "ind_robust", "NBMEN_central_MC_CENTRAL", "NBMEN_pop_basse_MC_BAS"),
    ("ZONE", "ANNEE", "ind_robust", "POP_central_MC_CENTRAL"),
    ("COMM", "NUM_DAU", "ETAT_DAU", "DATE_REELLE_AUTORISATION", "NB_LGT_TOT_CREES", "NB_LGT_DEMOLIS"),
    ("Code_INSEE_commune", "Taux_cible_commune_2025", "Taux_SRU_2025", "Nombre_lls_2025"),
    ("idcom", "idcomtxt", "naf11art12", "art11hab12", "naf11art24"),
    ("CODGEO", "nb_ls_actif", "nb_ls_loue", "millesime"),
    ("Code", "Résidences principales\nMaison\n1 pièce", "Résidences principales\nAppartement\n1 pièce"),
]  # fmt: skip
NAMES = sorted({name for family in FAMILIES for name in family} | {"", "p21_log", "millesime", "rp"})
CODES = ["59183", "59606", "1001", "2A004", "75056", "75101", "245900428", "200069037", "3213", "3219"]
# What a column holds when it is not a number.
USUAL = {
    "annee": ["2021", "2022"], "ANNEE": ["2021", "2022"], "year": ["2021", "2022"], "MOD": ["32"],
    "DATE_EFF": ["2024-01-01"], "TYPECOM_AV": ["COM"], "TYPECOM_AP": ["COM"], "scenario": ["central_c"],
    "TYPE_LGT": ["Tous Logements"], "GEO": [*CODES, "2025-COM-59183"], "GEO_OBJECT": ["COM", "EPCI"],
    "OCS": ["_T", "DW_MAIN"], "RP_MEASURE": ["DWELLINGS"], "OBS_STATUS": ["A", "C"], "TIME_PERIOD": ["2022"],
    "ETAT_DAU": ["5", "6"], "DATE_REELLE_AUTORISATION": ["2022-03-01", "01/03/2022"], "Période": ["2022"],
    **dict.fromkeys(("COM_AV", "COM_AP", "EPCI", "ZE2020", "CODGEO_2024"), CODES),
}  # fmt: skip
CELLS = [
    *CODES, "COM", "2024-01-01", "1,5", "1.5", "1.234", "1 234", "0,5 %", "s", "", "-", "1e400", "inf", "nan",
    "-1", "\u0661", "1\0 34", '"', "12e3", "9" * 400, "True", "structureet", "equipementsocial", "31/02/2021",
]  # fmt: skip
CELL = st.sampled_from(CELLS) | st.text(max_size=6) | st.integers().map(str) | st.floats().map(str)
RARELY = st.integers(0, 19).map(lambda number: number == 0)


@st.composite
def tables(draw) -> list[list[str]]:
    """A header and its rows, most of them as a publisher writes them."""
    header = list(draw(st.sampled_from(FAMILIES)))
    if draw(RARELY):
        header.insert(draw(st.integers(0, len(header))), draw(st.sampled_from(NAMES) | st.text(max_size=4)))

    def cell(place: int, name: str) -> str:
        if draw(RARELY):
            return draw(CELL)
        if place == 0:
            return draw(st.sampled_from(CODES))
        return draw(st.sampled_from(USUAL[name]) if name in USUAL else st.integers(0, 99).map(str))

    rows = []
    for _ in range(draw(st.integers(0, 5))):
        rows.append([cell(place, name) for place, name in enumerate(header)])
        if draw(RARELY):
            rows[-1] += [draw(CELL)]
    return [header, *rows]


@st.composite
def texts(draw) -> tuple[str, bytes]:
    """A table of text, packed or not, by the name of its file."""
    separator, end = draw(st.sampled_from(";,\t|")), draw(st.sampled_from(["\n", "\r\n", "\r"]))
    text = end.join(separator.join(row) for row in draw(tables())) + draw(st.sampled_from([end, ""]))
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]))
    content = st.just(text.encode(encoding, errors="replace"))
    content = draw(damaged(content) if draw(RARELY) else content)
    packing = draw(st.sampled_from(["csv", "csv", "csv", "gz", "zip"]))
    if packing == "gz":
        return "t.csv.gz", draw(damaged(st.just(gzip.compress(content))))
    if packing == "zip":
        return "t.zip", draw(damaged(st.just(_zip({"t.csv": content}))))
    return "t.csv", content


def _zip(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


ODS = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="COM">%s</table:table></office:spreadsheet></office:body></office:document-content>"""
_TYPES = ["string", "float", "percentage", "date", "boolean", "klingon"]


@st.composite
def ods_files(draw) -> tuple[str, bytes]:
    def cell(text: str) -> str:
        said = "".join(one for one in text if one.isprintable() and one not in "<&\"'")
        kind = draw(st.sampled_from(_TYPES)) if draw(RARELY) else "string"
        times = draw(st.sampled_from([2, 3000, "x", -1])) if draw(RARELY) else 1
        value = f'office:value="{said}"' * (kind != "string")
        return (
            f'<table:table-cell office:value-type="{kind}" {value} table:number-columns-repeated="{times}">'
            f"<text:p>{said}</text:p></table:table-cell>"
        )

    rows = [f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in draw(tables())]
    content = st.just((ODS % "".join(rows)).encode())
    packed = st.just(_zip({"content.xml": draw(damaged(content) if draw(RARELY) else content)}))
    return "t.ods", draw(damaged(packed) if draw(RARELY) else packed)


def _workbook() -> dict[str, bytes]:
    target = io.BytesIO()
    rows = [["CODGEO", "P21_LOG", "tx_lv"], ["59183", 42000, 0.07], ["59606", "s", None]]
    pd.DataFrame(rows).to_excel(target, sheet_name="COM", header=False, index=False)
    with zipfile.ZipFile(target) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@st.composite
def xlsx_files(draw) -> tuple[str, bytes]:
    parts = _workbook()
    name = draw(st.sampled_from(sorted(parts)))
    parts[name] = draw(damaged(st.just(parts[name])))
    return "t.xlsx", draw(st.just(_zip(parts)) | damaged(st.just(_zip(parts))))


@st.composite
def parquet_files(draw) -> tuple[str, bytes]:
    target = io.BytesIO()
    pd.DataFrame({"CODGEO": ["59183"], "P21_LOG": [1.5]}).to_parquet(target)
    return "t.parquet", draw(damaged(st.just(target.getvalue())))


def read_table(given: tuple[str, bytes], options: ImportOptions | None = None) -> bool:
    """Reads a file alone, then among those of a folder, which it must not stop."""
    name, content = given
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        read_folder([path])
        try:
            readings = read_all(path, options)
        except OteloError as error:
            assert name in str(error), f"the error does not name the file: {error}"
            return False
    for reading in readings:
        _check(reading)
    return True


def _check(reading: Reading) -> None:
    values = reading.frame.to_numpy(dtype=float)
    assert not np.isinf(values).any(), "an infinite value was read"
    assert reading.frame.index.is_unique, "a territory was read twice"
    assert reading.secret.shape == reading.frame.shape


@st.composite
def read_in_a_way(draw):
    layout = st.builds(
        Layout,
        encoding=st.sampled_from(["", "", "", "", "utf-8", "cp1252", "utf-16", "klingon", "zip", "\0"]),
        separator=st.sampled_from(["", "", "", "", ";", ",", "::", '"', "\n", "a"]),
        decimal=st.sampled_from(["", "", ",", ".", "'"]),
        header=st.just(0) | st.integers(-1, 40),
    )
    factors = st.dictionaries(st.sampled_from(["logements", "tx_lv"]), st.floats(1e-9, 1e9), max_size=1)
    reader = st.just("") | st.sampled_from(["?", *BY_ID])
    grain = st.sampled_from(["", "commune", "EPCI", "analyse"])
    return draw(texts()), draw(st.builds(ImportOptions, layout, reader, grain, factors=factors))


def read_numbers(given: list[str]) -> bool:
    parsed = parse_numbers(pd.Series(given, dtype=object), ",")
    assert not np.isinf(parsed.values.to_numpy()).any()
    assert (parsed.values.isna() | ~parsed.wrong).all()
    return not parsed.wrong.any()


# JSON -----------------------------------------------------------------------------------------

LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    | st.sampled_from([10**400, -(10**17), 1e308, "\ud800", "central_c", 2030, 0.5])
)  # fmt: skip
ANYTHING = st.recursive(
    LEAVES,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=4), inside, max_size=3),
    max_leaves=6,
)


def _object(names: list[str]) -> st.SearchStrategy:
    return st.dictionaries(st.sampled_from(names) | st.text(max_size=4), ANYTHING, max_size=4) | ANYTHING


def _file(format_: str, **sections: st.SearchStrategy) -> st.SearchStrategy[str]:
    """JSON texts of a format, some of them damaged."""
    content = st.fixed_dictionaries({}, optional=sections).map(
        lambda one: {"format": format_, "version": 1, **one}
    )
    whole = (content | ANYTHING).map(json.dumps)
    broken = damaged(whole.map(str.encode)).map(lambda one: one.decode("utf-8", errors="replace"))
    return whole | broken


def read_scenario(text: str) -> bool:
    try:
        scenario = scenario_from_json(text)
    except OteloError:
        return False
    assert scenario_from_json(scenario.to_json()) == scenario
    return True


def read_model(text: str) -> bool:
    try:
        options = ImportOptions.from_json(text)
    except OteloError:
        return False
    assert ImportOptions.from_json(options.to_json()) == options
    return True


def read_plan(text: str) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.json"
        path.write_text(text, encoding="utf-8", errors="replace")
        try:
            plan = Plan.read(path)
            for code in plan.runs:
                plan.fingerprint(code)
        except CommandError:
            return False
    return True


# Files of Otelo 1.2 --------------------------------------------------------------------------


def read_saved(given: tuple[str, bytes]) -> bool:
    """A configuration or the classes of communes that Otelo 1.2 has saved."""
    name, content = given
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        try:
            read_classes(path) if path.suffix == ".cfgclass" else read_configuration(path)
        except OteloError as error:
            assert name in str(error), f"the error does not name the file: {error}"
            return False
    return True


def _damaged_file(path: Path) -> st.SearchStrategy[tuple[str, bytes]]:
    return damaged(st.just(path.read_bytes())).map(lambda content: (path.name, content))


# Studies -------------------------------------------------------------------------------------

# (table, column, rowid, value): written into a study by another hand than ours.
Change = tuple[str, str, int, object]
VALUES = st.sampled_from(
    [None, "", "texte", "12", -1, 0, 7, 1e308, float("inf"), b"x", 10**15]
) | st.integers(-(2**60), 2**60)


@cache
def _study() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = geopackage(Path(folder) / "e.gpkg", study_example.tables())
        seal(path)
        return path.read_bytes()


@st.composite
def changes(draw) -> list[Change]:
    found = []
    tables = study_example.tables()
    for _ in range(draw(st.integers(1, 3))):
        table = draw(st.sampled_from(sorted(tables)))
        column = draw(st.sampled_from(sorted(tables[table].columns)))
        found.append((table, column, draw(st.integers(1, 4)), draw(VALUES)))
    return found


def read_study(given: list[Change]) -> bool:
    """Whatever was changed in a study, it is shown or refused, and never computed again from other values."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "étude.gpkg"
        path.write_bytes(_study())
        with closing(sqlite3.connect(path)) as connection, connection:
            for table, column, row, value in given:
                connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (value, row))
        try:
            study = Study.read(path)
            assert np.isfinite(study.total), "a total that is no number"
            study.headline(), study.terms(), study.period, study.scenario, study.epci
            inputs = study.inputs
        except OteloError:
            return False
    own = study_example.study()
    assert inputs.indicators.equals(own.inputs.indicators), "computed again from other values"
    return True


TERRITORY = st.dictionaries(st.sampled_from(["3213", "x"]), _object(list(ALL_PARAMETERS)), max_size=2)
SETTINGS = st.tuples(_object(list(ALL_PARAMETERS)), st.sampled_from(["", *EDITIONS])).map(
    lambda one: {**one[0], "edition": one[1]} if one[1] and isinstance(one[0], dict) else one[0]
)
TARGETS_OF = {
    "tables de texte": Target(
        texts(),
        read_table,
        [
            ("t.csv", b"CODGEO;P21_LOG\n59183;1\0 34\n"),
            ("t.csv", b"CODGEO;P21_LOG;P21_MEN\n59183;1\n59606;2;3;4\n"),
            ("t.csv", b"P21_MEN;p21_men;code\n1;2;59183\n"),
            ("t.csv", b"code;annee;menages\n3213;2021.5;1\n"),
            ("t.csv", b"code;annee;menages\n3213;1e300;1\n"),
            ("t.csv", b'CODGEO;P21_LOG\n"59183;1\n'),
            ("t.csv", b"CODGEO;P21_LOG\n"),
            ("t.csv", b"CODGEO;P21_LOG\n59183;1\xc3"),
            ("t.csv.gz", b"\x1f\x8b\x08" + b"\0" * 20),
        ],
    ),
    "tables lues d'une certaine façon": Target(
        read_in_a_way(),
        lambda given: read_table(*given),
        [
            (("t.csv", b"CODGEO;P21_LOG\n59183;1\n"), ImportOptions(Layout(separator="::"))),
            (("t.csv", b"CODGEO;P21_LOG\n59183;1\n"), ImportOptions(Layout(encoding="\0"))),
            (("t.csv", b"CODGEO;P21_LOG\n59183;1\n"), ImportOptions(Layout(header=-1))),
            # Each reader, chosen for the file of another family.
            *((("t.csv", b"CODGEO;P21_LOG\n59183;1\n"), ImportOptions(reader=one)) for one in BY_ID),
        ],
    ),
    "nombres": Target(
        st.lists(CELL, max_size=5),
        read_numbers,
        [["1.5", "1.234"], ["0,5 %", "7"], ["1\0 34"], ["\uff11"], ["1e400", "9" * 400], ["\u2212"]],
    ),
    "classeurs ODS": Target(
        ods_files(), read_table, [("t.ods", _zip({"content.xml": (ODS % "")[:-20].encode()}))]
    ),
    "classeurs XLSX": Target(xlsx_files(), read_table, [("t.xlsx", b"\xd0\xcf\x11\xe0" + b"\0" * 60)]),
    "fichiers Parquet": Target(
        parquet_files(), read_table, [("t.parquet", b"PAR1" + b"\x15" * 40 + b"PAR1")]
    ),
    "scénarios": Target(
        _file("otelo-scenario", parametres=SETTINGS, territoires=TERRITORY | ANYTHING),
        read_scenario,
        [
            '{"format": "otelo-scenario", "version": 1, "parametres": {"edition": ["guide"]}}',
            '{"format": "otelo-scenario", "version": 1, "parametres": null}',
            '{"format": "otelo-scenario", "version": 1, "parametres": {"b2_tx_rs": 1e400}}',
            '{"format": "otelo-scenario", "version": 1, "parametres": {"b2_scenario": [1]}}',
            '{"format": "otelo-scenario", "version": 1, "territoires": {"3213": []}}',
            "[" * 100_000,
        ],
    ),
    "modèles d'import": Target(
        _file(
            "otelo-import",
            fichier=_object(["encoding", "separator", "decimal", "header", "sheet", "member"]),
            lecteur=ANYTHING,
            grain=ANYTHING,
            millesime=ANYTHING,
            code=ANYTHING,
            colonnes=_object(list(indicators())[:5]),
            facteurs=_object(list(indicators())[:5]),
        ),
        read_model,
        [
            '{"format": "otelo-import", "version": 1, "grain": []}',
            '{"format": "otelo-import", "version": 1, "facteurs": {"tx_lv": 1e308}}',
            '{"format": "otelo-import", "version": 1, "millesime": 1e300}',
        ],
    ),
    "plans": Target(
        st.fixed_dictionaries(
            {
                "algorithme": st.just("otelo:evaluation") | ANYTHING,
                "territoires": st.lists(st.sampled_from(CODES), max_size=3)
                | st.dictionaries(st.sampled_from(CODES), _object(["PROJECTION"]), max_size=3)
                | ANYTHING,
            },
            optional={"communs": _object(["COMMUNES", "ETUDE"]), "x": ANYTHING},
        ).map(json.dumps)
        | _file("plan"),
        read_plan,
        [
            '{"algorithme": "otelo:evaluation", "territoires": ["3213"], "communs": null}',
            '{"algorithme": "otelo:evaluation", "territoires": {"\\ud800": {}}, "communs": {"X": "\\ud800"}}',
        ],
    ),
    "configurations d'Otelo 1.2": Target(
        _damaged_file(CONFIGURATION),
        read_saved,
        [
            ("essai.cfg", b"\xc2"),
            ("essai.cfg", b"\xff\xfe1"),
            # A superscript, which Python counts among digits, and cannot read.
            ("essai.cfg", CONFIGURATION.read_bytes().replace(b"|15|1|", "|15|²1|".encode())),
        ],
    ),
    "classes d'Otelo 1.2": Target(
        _damaged_file(CLASSES), read_saved, [("classes.cfgclass", b"59016|1\n59046|5\xc2")]
    ),
    "études": Target(
        changes(),
        read_study,
        [
            [("besoins", "besoin", 1, 9e999)],
            [("parametres", "valeur", 1, None)],
            [("donnees", "lv_total", 1, "beaucoup")],
            [("objectifs", "code", 1, None), ("communes_besoins", "code", 1, None)],
        ],
    ),
}
