# SPDX-License-Identifier: GPL-2.0-or-later
"""The fields of every output: each defined once, with its unit, and the tables of a study made of them."""

from __future__ import annotations

import ast
from collections import defaultdict
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import study_example
from support import ROOT

from otelo_qgis.engine.common.territories import (
    ANALYSIS,
    RESTITUTION,
    RESTITUTION_FIELD,
    as_fields,
    from_fields,
)
from otelo_qgis.engine.definitions import fields, further_fields, tables, units
from otelo_qgis.engine.definitions.briques import BRIQUES, FLOW_BRIQUES
from otelo_qgis.engine.definitions.column import Column
from otelo_qgis.engine.definitions.guide import OMPHALE
from otelo_qgis.engine.definitions.notes import NOTES
from otelo_qgis.engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS
from otelo_qgis.engine.reporting.report import analysis_grid, epci_grid
from otelo_qgis.engine.study import Study

# Numbers that have no unit: ranks, ratios, and values of which another field says the unit.
WITHOUT_UNIT = {
    "ecart_ryth", "moy_cl", "moy_ens", "valeur", "graine", "rang", "ordre", "periode", "bas", "mode", "haut",
    "val_dep", "val_pairs",
}  # fmt: skip
# Names that are a number in one table and a text in another: nothing adds them up.
NUMBER_OR_TEXT = {"valeur", "millesime", "mode", "bas", "haut"}
# What only the engine reads, and no output has.
NOT_WRITTEN = {(tables.NEEDS, "vacance")}


def every_list() -> dict[str, list[Column]]:
    """The fields of each output, of the tables of a study and of the others."""
    lists = {
        name: value
        for name, value in {**vars(further_fields), **vars(fields)}.items()
        if isinstance(value, list) and value and all(isinstance(one, Column) for one in value)
    }
    return lists | {name: fields.brique(name) for name in (*BRIQUES, *FLOW_BRIQUES)}


def every_column() -> set[Column]:
    return {column for columns in every_list().values() for column in columns}


def test_every_table_of_a_study_is_made_of_definitions():
    made = study_example.tables()
    assert set(made) <= set(tables.BY_NAME)
    types = {"text": "OU", "int": "iuf", "float": "iuf", "bool": "b"}
    for name, frame in made.items():
        known = tables.by_name(tables.BY_NAME[name].fields)
        if name in (tables.COMMUNES, tables.EPCI):
            known |= tables.by_name(fields.SUMS)
        if name == tables.COMMUNES:
            known = {**tables.by_name(fields.LOCAL), **known}
        for column in frame:
            if (name, column) in NOT_WRITTEN:
                continue
            assert column in known, (name, column)
            values = frame[column].dropna()
            kind = np.asarray(values.tolist()).dtype.kind if len(values) else None
            assert kind is None or kind in types[known[column].kind], (name, column, kind)


def test_a_field_is_defined_once_by_meaning():
    found = defaultdict(set)
    for column in every_column():
        found[column.name, column.mesh].add(column)
    assert {key: made for key, made in found.items() if len(made) > 1} == {}
    for name, columns in every_list().items():
        assert len({one.name for one in columns}) == len(columns), name


def test_no_field_has_two_types_or_two_units():
    """Indicators, which are inputs, have theirs in the catalogue; a matrix of scenarios holds needs under the
    names of series of households."""
    found, both = defaultdict(set), defaultdict(set)
    for column in every_column():
        if column.mesh != fields.DATAPACK and column.name not in {**DEMOGRAPHIC_SCENARIOS, **OMPHALE}:
            both[column.name].add(column.kind)
            if column.kind != "text":
                found[column.name].add((column.kind, column.unit))
    assert {name: kinds for name, kinds in found.items() if len(kinds) > 1} == {}
    assert {name for name, kinds in both.items() if len(kinds) > 1} == NUMBER_OR_TEXT


def test_aliases_have_their_units():
    for column in every_column():
        if column.unit not in ("", units.YEAR, units.PART):
            for word in column.unit.split():
                assert word.lower() in column.alias.lower(), column
        if column.kind in ("int", "float") and not column.unit:
            assert column.name in WITHOUT_UNIT, column
    assert {one.unit for one in every_column() if one.kind in ("text", "bool")} == {""}


@pytest.mark.parametrize(
    "label, unit, alias",
    [
        ("Besoin", "logements", "Besoin (logements)"),
        ("Parc de logements", "logements", "Parc de logements"),
        ("Logements commencés par an (observé)", "logements par an", "Logements commencés par an (observé)"),
        ("Année du pic", "année", "Année du pic"),
        ("Pic", "année", "Pic"),
        ("Part", "0 à 1", "Part (0 à 1)"),
        ("B moins A, en % de A", "%", "B moins A, en % de A"),
        ("Écart au scénario de référence", "%", "Écart au scénario de référence (%)"),
        ("Graine", "", "Graine"),
    ],
)
def test_the_unit_is_said_once(label, unit, alias):
    column = Column("champ", "float", label, unit)
    assert column.alias == alias and column.heading == label
    assert replace(column, short="Court").legend == ("Court" if unit in ("", "année") else f"Court ({unit})")


def test_what_a_definition_tells():
    columns = {**tables.figures(tables.COMMUNE), **tables.figures(RESTITUTION), **tables.figures(ANALYSIS)}
    years = {name for name, one in columns.items() if one.form == "year"}
    shares = {name for name, one in columns.items() if one.form == "share"}
    assert {"annee_base", "projection", "pic"} <= years and {"part_hors", "sru_part"} <= shares
    assert not {"besoin", "rythme", "tx_besoin", "retenu", "code"} & (years | shares)
    added = {name for name, one in columns.items() if one.adds_up}
    assert {"besoin", "nb_com", "ha_conso", "rythme", "place", "n_plai", "sru_rattr"} <= added
    assert not {"pic", "tx_besoin", "part_hors", "ecart_ryth", "retenu", "code"} & added
    counts = {name for name, one in columns.items() if one.is_count}
    assert {"besoin", "nb_com", "nb_hors"} <= counts and not {"rythme", "ha_conso", "logements"} & counts
    assert {name for name, one in columns.items() if one.open_ended} == {"capacite"}
    with pytest.raises(ValueError, match="restitution"):
        Column("restitution", "text", "Trop long pour un Shapefile")


def test_notes_meshes_and_needed_fields_are_known():
    assert {one.note for one in every_column()} - {""} <= set(NOTES)
    assert {one.mesh for one in tables.BY_NAME.values()} == {"", ANALYSIS, RESTITUTION, tables.COMMUNE}
    for name, table in tables.BY_NAME.items():
        assert table.name == name and set(table.needed) <= set(tables.by_name(table.fields))
    sheets = [table.sheet for table in tables.BY_NAME.values() if table.sheet]
    assert len(set(sheets)) == len(sheets) and max(map(len, sheets)) <= 31
    assert tables.flags() == {"retenu", "etudie", "modifie", "fictif"}


def test_a_label_depends_on_the_mesh():
    by_mesh = {mesh: tables.figures(mesh) for mesh in (ANALYSIS, RESTITUTION, tables.COMMUNE)}
    assert by_mesh[ANALYSIS]["besoin"].alias == "Besoin total de la période (logements)"
    assert by_mesh[tables.COMMUNE]["besoin"].alias == "Besoin de la période (logements)"
    assert by_mesh[ANALYSIS]["stock_avp"].heading == "Stock avant le pic"
    assert by_mesh[RESTITUTION]["stock_avp"].heading == "Mal-logement"


def test_grids_say_what_the_definitions_say():
    study = study_example.study()
    for grid, mesh in (
        (analysis_grid(study), ANALYSIS),
        (epci_grid(study.epci, "EPCI", study.edition), RESTITUTION),
    ):
        known = {column.heading: column for column in tables.figures(mesh).values()}
        for field in grid.fields[1:]:
            column = known[field.label]
            assert field.note == column.note
            form = "pace" if column.unit == units.DWELLINGS_A_YEAR else column.form
            assert field.kind == {"float": "decimal"}.get(form, form)


def test_a_flag_that_is_added_is_read_as_one():
    made = Column("essai", "bool", "À l'essai")
    fields.COMMUNE_NEEDS.append(made)
    try:
        assert "essai" in tables.flags() and tables.figures(tables.COMMUNE)["essai"] is made
    finally:
        fields.COMMUNE_NEEDS.remove(made)
    assert "essai" not in tables.flags()


def test_communes_take_the_names_of_outputs_and_back():
    communes = pd.DataFrame({ANALYSIS: ["T"], RESTITUTION: ["E"], "nom": ["Albe"]})
    assert list(as_fields(communes)) == [ANALYSIS, RESTITUTION_FIELD, "nom"]
    pd.testing.assert_frame_equal(from_fields(as_fields(communes)), communes)
    assert list(Study(study_example.tables()).commune_data)[:2] == [ANALYSIS, RESTITUTION]


def test_the_name_of_the_restitution_field_is_written_once():
    """Besides, in the usual names of fields of files."""
    written = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "otelo_qgis").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        and RESTITUTION_FIELD in node.value.replace("restitution", "").split()
    ]  # fmt: skip
    assert written == ["otelo_qgis/engine/common/codes.py", "otelo_qgis/engine/common/territories.py"]
