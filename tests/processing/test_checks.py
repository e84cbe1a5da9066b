# SPDX-License-Identifier: GPL-2.0-or-later
"""Outputs that are left out, in every way that QGIS has; what is refused before a run."""

from __future__ import annotations

import pandas as pd
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsProject,
)
from qgis_support import DEMO_INPUTS, Feedback, child, outputs

from otelo_qgis.engine.definitions import fields
from otelo_qgis.processing.destinations import Drafts
from otelo_qgis.processing.places import file_and_table
from otelo_qgis.processing.provider import ALGORITHMS
from otelo_qgis.processing.run import Output, Resolved, Run

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
NEEDS = {name: DEMO_INPUTS[name] for name in ("INDICATEURS", "MENAGES", "PROJECTION")}


def left_out():
    """How QGIS leaves an output out: its dialogs, its command line, its batch panel."""
    return {
        "absent": None,
        "empty": "",
        "batch": QgsProcessingOutputLayerDefinition(""),
        "batch, loaded": QgsProcessingOutputLayerDefinition("", QgsProject.instance()),
    }


@pytest.mark.parametrize("name", sorted(ALGORITHMS))
def test_an_output_is_left_out_in_every_way(provider, name):
    algorithm = provider.algorithm(name).create()
    frame = pd.DataFrame({"code": ["a"]})
    for item in algorithm.destinationParameterDefinitions():
        sink, optional = isinstance(item, QgsProcessingParameterFeatureSink), item.flags() & OPTIONAL
        for way, value in left_out().items():
            # The batch panel makes a definition of layers only.
            if not sink and "batch" in way:
                continue
            given = {} if value is None else {item.name(): value}
            run = Run(algorithm, Drafts(given), QgsProcessingContext(), Feedback(), Resolved({}, {}, None))
            if not sink:
                assert run.destination(item.name()) == "", (item.name(), way)
            elif optional:
                assert run.save(Output(item.name(), [fields.CODE], frame)) == {}, (item.name(), way)
            else:
                with pytest.raises(QgsProcessingException):
                    run.save(Output(item.name(), [fields.CODE], frame))


def test_where_an_output_goes_is_read_in_every_form():
    for place, file, table in (
        ("", None, ""), ("TEMPORARY_OUTPUT", None, ""), ("memory:", None, ""),
        ("postgis:dbname='x' table=\"y\"", None, ""),
        ("été/a.gpkg", "été/a.gpkg", ""), ("C:/x/a.gpkg", "C:/x/a.gpkg", ""),
        ("ogr:dbname='/x/a b.gpkg' table=\"t\" (geom)", "/x/a b.gpkg", "t"),
        ("ogr:/x/a.gpkg|layername=t", "/x/a.gpkg", ""),
    ):  # fmt: skip
        found = file_and_table(place)
        assert found == (file and (file, table)), place


@pytest.mark.parametrize("name", sorted(ALGORITHMS))
def test_an_output_in_a_folder_that_does_not_exist_is_refused(provider, tmp_path, name):
    algorithm, context = provider.algorithm(name).create(), QgsProcessingContext()
    for item in algorithm.destinationParameterDefinitions():
        folder = isinstance(item, QgsProcessingParameterFolderDestination)
        ending = "" if folder else "." + item.defaultFileExtension()
        place = str(tmp_path / "abset" / f"x{ending}")
        sink = isinstance(item, QgsProcessingParameterFeatureSink)
        for value in [place, QgsProcessingOutputLayerDefinition(place)] if sink else [place]:
            run = Run(algorithm, Drafts({item.name(): value}), context, Feedback(), Resolved({}, {}, None))
            with pytest.raises(QgsProcessingException, match=r"abset » n'existe\s+pas"):
                algorithm.processAlgorithm(run.parameters, context, run.feedback)
    assert list(tmp_path.iterdir()) == []


def test_a_step_of_a_model_refuses_it_too_and_a_served_model_before_its_steps(provider, tmp_path, native):
    feedback = Feedback()
    model = QgsProcessingModelAlgorithm("m", "g")
    step = child(
        model,
        "s",
        "scenario",
        {"B2_SCENARIO": QgsProcessingModelChildParameterSource.fromStaticValue("ph_h")},
    )
    output = QgsProcessingModelOutput("Scénario", "Scénario")
    output.setChildId("s")
    output.setChildOutputName("SCENARIO_APPLIQUE")
    step.setModelOutputs({"Scénario": output})
    model.removeChildAlgorithm("s")
    model.addChildAlgorithm(step)
    (wanted,) = model.destinationParameterDefinitions()
    place = str(tmp_path / "abset" / "s.json")
    _, ok = model.run({wanted.name(): place}, QgsProcessingContext(), feedback)
    assert not ok and "abset" in feedback.errors[0] and not (tmp_path / "abset").exists()
    served = provider.algorithm("modele_neuf_scenarios").create()
    (wanted,) = served.destinationParameterDefinitions()
    given = {"INDICATEURS": NEEDS["INDICATEURS"], "MENAGES": NEEDS["MENAGES"]}
    fine, said = served.checkParameterValues({**given, wanted.name(): place}, QgsProcessingContext())
    assert not fine and "abset" in said
    assert served.checkParameterValues({**given, wanted.name(): "TEMPORARY_OUTPUT"}, QgsProcessingContext())[
        0
    ]


def test_a_run_whose_folder_exists_is_run(run, tmp_path):
    results, _, _ = run("besoins", {**NEEDS, "BESOINS": str(tmp_path / "b.gpkg")})
    assert results["BESOINS"] == str(tmp_path / "b.gpkg")
    results, _, _ = run(
        "besoins", {**NEEDS, **outputs("BESOINS"), "ANNEES": QgsProcessingOutputLayerDefinition("")}
    )
    assert "ANNEES" not in results
