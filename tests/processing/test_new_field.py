# SPDX-License-Identifier: GPL-2.0-or-later
"""A field is defined by one line: sinks, help, docs, study and workbook then have it."""

from __future__ import annotations

import importlib.util

import pytest
from qgis_support import outputs
from support import ROOT

from otelo_qgis.engine import results
from otelo_qgis.engine.definitions import fields
from otelo_qgis.engine.definitions.column import Column
from otelo_qgis.engine.reporting.study_workbook import COMMUNES, workbook
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.io.geopackage import aliases

FLAG = Column("essai", "bool", "À l'essai")
AMOUNT = Column("a_part", "int", "Besoin à part", "logements")
ALIAS = "Besoin à part (logements)"


@pytest.fixture
def added(monkeypatch):
    """Two more fields of communes, and a volet C that computes them."""
    made = results.commune_needs_frame

    def with_more(*arguments):
        return made(*arguments).assign(essai=lambda rows: rows["besoin"] > 0, a_part=3)

    monkeypatch.setattr(results, "commune_needs_frame", with_more)
    before = list(fields.COMMUNE_NEEDS)
    fields.COMMUNE_NEEDS.extend((FLAG, AMOUNT))
    yield
    fields.COMMUNE_NEEDS[:] = before


@pytest.fixture
def docs():
    spec = importlib.util.spec_from_file_location("make_docs", ROOT / "scripts" / "make_docs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_field_that_is_defined_is_everywhere(added, docs, provider, run, demo, tmp_path):
    path = tmp_path / "etude.gpkg"
    _, _, layer = run("evaluation", {**demo, "ETUDE": str(path), **outputs("COMMUNES_BESOINS")})
    assert {"essai", "a_part"} <= set(layer("COMMUNES_BESOINS").fields().names())
    assert aliases(path, "communes_besoins")["a_part"][0] == ALIAS
    study = Study.read(path)
    assert study.communes["essai"].dtype == bool and study.communes["essai"].any()
    columns = {one.name: one for one in workbook(study, "Titre").sheet(COMMUNES).columns}
    assert columns["essai"].kind == "bool" and columns["a_part"].label == ALIAS
    assert columns["a_part"].total and not columns["essai"].total
    for name in ("ventilation", "evaluation"):
        algorithm = provider.algorithm(name).create()
        assert f"<code>a_part</code>\u202f: {ALIAS}" in algorithm.shortHelpString()
        page = docs.outputs_part(algorithm, docs.WORDS["fr"], " :", str)
        assert f"| `a_part` | {ALIAS} | int |" in page
