# SPDX-License-Identifier: GPL-2.0-or-later
"""What a technician makes by hand in the designer and in the batch panel, through the classes of QGIS."""

from __future__ import annotations

import inspect
import sys
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsExpression,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsProject,
)
from qgis_support import DEMO_INPUTS, Feedback, child
from support import ROOT

from otelo_qgis.engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS
from otelo_qgis.processing.models import MODELS
from otelo_qgis.processing.provider import ALGORITHMS

Source = QgsProcessingModelChildParameterSource
SCENARIOS = list(DEMOGRAPHIC_SCENARIOS)
INPUTS = {name: DEMO_INPUTS[name] for name in ("COMMUNES", "INDICATEURS", "MENAGES")}


@pytest.fixture(scope="module")
def english():
    """The English of each text that has one."""
    sys.path.insert(0, str(ROOT / "scripts"))
    import make_i18n

    return make_i18n.translations()


@pytest.mark.parametrize("name", sorted([*ALGORITHMS, *MODELS]))
def test_the_expressions_that_qgis_makes_of_an_output_are_right(native, provider, english, name):
    """A branch is written with the names that QGIS makes of the title of a step and of its outputs."""
    algorithm = provider.algorithm(name)
    typed = [one for one in algorithm.outputDefinitions() if one.type() in ("outputNumber", "outputBoolean")]
    for title in filter(None, (algorithm.displayName(), english.get(algorithm.displayName()))):
        model = QgsProcessingModelAlgorithm("m", "g")
        step = QgsProcessingModelChildAlgorithm(algorithm.id())
        step.setChildId("s")
        # As the designer names a step that is dropped on the canvas.
        step.setDescription(title)
        model.addChildAlgorithm(step)
        later = QgsProcessingModelChildAlgorithm("native:buffer")
        later.setChildId("later")
        later.setDependencies([QgsProcessingModelChildDependency("s")])
        model.addChildAlgorithm(later)
        variables = model.variablesForChildAlgorithm("later", QgsProcessingContext())
        assert len(variables) >= len(typed)
        for variable in variables:
            expression = QgsExpression(f"@{variable} > 0")
            assert not expression.hasParserError(), (variable, expression.parserErrorString())


def test_the_designer_offers_the_study_first_to_what_shows_one(native, provider):
    model = QgsProcessingModelAlgorithm("m", "g")
    child(model, "evaluation", "evaluation", {})
    child(model, "atlas", "atlas", {})
    sources = model.availableSourcesForChild("atlas", ["file"], ["outputFile", "outputString"])
    offered = [one.outputName() for one in sources if one.outputChildId()]
    assert offered[0] == "ETUDE" and len(offered) <= 4
    # And few arguments ask for anything.
    assert len(provider.algorithm("evaluation").parameterDefinitions()) <= 33


def chain(title="Ma chaîne"):
    """The four volets, a branch on what volet D could place, and a list of the designer as an input."""
    model = QgsProcessingModelAlgorithm(title, "Mes modèles")
    kinds = QgsProcessing.SourceType
    words = list(DEMOGRAPHIC_SCENARIOS.values())
    listed = QgsProcessingParameterEnum("Scenario", "Scénario démographique", words)
    for definition in (
        QgsProcessingParameterFeatureSource("COMMUNES", "Communes", [kinds.TypeVectorPolygon]),
        QgsProcessingParameterFeatureSource("INDICATEURS", "Indicateurs", [kinds.TypeVector]),
        QgsProcessingParameterFeatureSource("MENAGES", "Ménages", [kinds.TypeVector]),
        QgsProcessingParameterNumber("Projection", "Projection", defaultValue=2035),
        listed,
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    given, made = Source.fromModelParameter, Source.fromChildOutput
    steps = {
        "mailles": {"COMMUNES": given("COMMUNES")},
        "besoins": {"INDICATEURS": given("INDICATEURS"), "MENAGES": given("MENAGES"),
                    "B2_SCENARIO": given("Scenario"), "PROJECTION": given("Projection")},
        "ventilation": {"BESOINS": made("besoins", "BESOINS"), "COMMUNES": given("COMMUNES")},
        "objectifs": {"COMMUNES_BESOINS": made("ventilation", "COMMUNES_BESOINS"),
                      "ANNEES": made("besoins", "ANNEES")},
    }  # fmt: skip
    for name, sources in steps.items():
        child(model, name, name, sources)
    _keep(model, "mailles", "Mailles", "ANALYSE")
    _keep(model, "objectifs", "Objectifs", "OBJECTIFS")
    return model


def _keep(model, step_id, label, name):
    """A final output, whose name is what a person types in the designer."""
    step = model.childAlgorithm(step_id)
    output = QgsProcessingModelOutput(label, label)
    output.setChildId(step_id)
    output.setChildOutputName(name)
    step.setModelOutputs({label: output})
    model.setChildAlgorithm(step)


def with_branch(model):
    """The model, which also writes its scenario where all is placed, and stops where it is not."""
    condition = QgsProcessingModelChildAlgorithm("native:condition")
    condition.setChildId("branche")
    condition.setDescription("Tout est placé")
    branches = {"oui": "@objectifs_TOUT_PLACE", "non": "not @objectifs_TOUT_PLACE"}
    conditions = [{"name": name, "expression": text} for name, text in branches.items()]
    condition.setConfiguration({"conditions": conditions})
    condition.setDependencies([QgsProcessingModelChildDependency("objectifs")])
    model.addChildAlgorithm(condition)
    for name, branch in (("b11", "oui"), ("b12", "non")):
        step = child(model, name, name, {"INDICATEURS": Source.fromModelParameter("INDICATEURS")})
        step.setDependencies([QgsProcessingModelChildDependency("branche", branch)])
        model.setChildAlgorithm(step)
    return model


def placed(layer):
    return sum(row["place"] for row in layer.getFeatures())


@pytest.fixture
def alone(run):
    """{scenario: what the chain in one step places} of three scenarios."""
    found = {}
    for name in SCENARIOS[:3]:
        given = {**INPUTS, "PROJECTION": 2035, "B2_SCENARIO": name, "OBJECTIFS": "TEMPORARY_OUTPUT"}
        found[name] = placed(run("evaluation", given)[2]("OBJECTIFS"))
    assert len(set(found.values())) == 3
    return found


def test_a_model_made_by_hand_is_saved_reloaded_and_run(native, provider, alone, tmp_path):
    path = tmp_path / "ma chaîne.model3"
    assert with_branch(chain()).toFile(str(path))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path)) and model.validate()[0]
    outputs = {one.description(): one.name() for one in model.destinationParameterDefinitions()}
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    # What the form of QGIS gives for a list: a rank.
    given = {
        **INPUTS,
        "Projection": 2035,
        "Scenario": 1,
        **dict.fromkeys(outputs.values(), "TEMPORARY_OUTPUT"),
    }
    results, ok = model.create().run(given, context, feedback)
    assert ok, feedback.said
    layer = QgsProcessingUtils.mapLayerFromString(results[outputs["Objectifs"]], context)
    assert placed(layer) == alone[SCENARIOS[1]]
    # One branch was taken.
    assert ("b11" in results["CHILD_RESULTS"]) != ("b12" in results["CHILD_RESULTS"])
    for wrong in (9, "central_x"):
        errors = Feedback()
        definition = model.parameterDefinition("Scenario")
        _, ok = model.create().run({**given, "Scenario": wrong}, QgsProcessingContext(), errors)
        assert not ok and (
            f"« {wrong} » n'est pas un choix" in errors.said or not definition.checkValueIsAcceptable(wrong)
        )


def test_a_model_made_by_hand_runs_in_batch(native, dialogs, alone, tmp_path):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    model = chain()
    # As those of the toolbox.
    model.setProvider(native.providerById("otelo"))
    box = BatchAlgorithmDialog(model.create())
    panel, context = box.mainWidget(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    outputs = {one.description(): one.name() for one in model.destinationParameterDefinitions()}
    for _ in range(2):
        panel.addRow()
    assert panel.batchRowCount() == 3
    for row in range(3):
        values = {**INPUTS, "Projection": 2035, "Scenario": row}
        for name, value in values.items():
            panel.wrappers[row][panel.parameter_to_column[name]].setParameterValue(value, context)
        target = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column[outputs["Objectifs"]])
        target.setValue(str(tmp_path / f"objectifs {row}.gpkg"))
        # Left empty: the meshes are not wanted.
        panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column[outputs["Mailles"]]).setValue("")
        parameters, fine = rows_of(panel, row, context)
        assert fine
        # A context for each, as the panel has.
        context, feedback = QgsProcessingContext(), Feedback()
        results, ok = model.create().run(parameters, context, feedback)
        assert ok, feedback.said
        layer = QgsProcessingUtils.mapLayerFromString(results[outputs["Objectifs"]], context)
        assert placed(layer) == alone[SCENARIOS[row]]
    box.close()


def rows_of(panel, row, context):
    """Parameters of a row of the batch panel, which takes a context in some versions of QGIS."""
    named = {"context": context, "destinationProject": QgsProject.instance(), "warnOnInvalid": True}
    taken = inspect.signature(panel.parametersForRow).parameters
    return panel.parametersForRow(row, **{name: value for name, value in named.items() if name in taken})


def test_the_batch_panel_leaves_outputs_out(dialogs, native, tmp_path):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = dialogs("evaluation")
    box = BatchAlgorithmDialog(algorithm.create())
    panel, context = box.mainWidget(), QgsProcessingContext()
    for name, value in {**INPUTS, "PROJECTION": 2035}.items():
        panel.wrappers[0][panel.parameter_to_column[name]].setParameterValue(value, context)
    for output in algorithm.destinationParameterDefinitions():
        cell = panel.tblParameters.cellWidget(1, panel.parameter_to_column[output.name()])
        cell.setValue(str(tmp_path / "étude.gpkg") if output.name() == "ETUDE" else "")
    parameters, fine = rows_of(panel, 0, context)
    feedback = Feedback()
    results, ok = algorithm.run(parameters, context, feedback)
    assert fine and ok, feedback.said
    assert (tmp_path / "étude.gpkg").stat().st_size and "OBJECTIFS" not in results
    box.close()


def test_a_model_made_by_hand_exports_to_a_script_that_runs(native, dialogs, alone, tmp_path):
    model = chain("ma_chaine")
    kind = QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass
    script = SimpleNamespace(names={})
    exec(compile("\n".join(model.asPythonCode(kind, 4)), "script", "exec"), script.names)
    # The class of the model, named after it.
    made = next(one for name, one in script.names.items() if name.lower() == "ma_chaine")
    algorithm, context, feedback = made().create(), QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    outputs = [one.name() for one in algorithm.destinationParameterDefinitions()]
    given = {**INPUTS, "Projection": 2035, "Scenario": 2, **dict.fromkeys(outputs, "TEMPORARY_OUTPUT")}
    given = {item.name(): given[item.name()] for item in algorithm.parameterDefinitions()}
    results, ok = algorithm.run(given, context, feedback)
    assert ok, feedback.said
    layer = QgsProcessingUtils.mapLayerFromString(results["Objectifs"], context)
    assert placed(layer) == alone[SCENARIOS[2]]
