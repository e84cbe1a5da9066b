# SPDX-License-Identifier: GPL-2.0-or-later
"""The models of the provider: they are whole, run on the demo, and open in the modeller."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
)
from qgis_support import DEMO_INPUTS, Feedback, changed, memory, outputs, rows, table
from support import DEMO, ROOT

from otelo_qgis.engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.choices import Choices
from otelo_qgis.processing.language import tr
from otelo_qgis.processing.models import MODELS, model_path

INPUTS = {key: DEMO_INPUTS[key] for key in ("COMMUNES", "INDICATEURS", "MENAGES", "PROJECTION")}


@pytest.fixture
def run_model(native, provider):
    """run_model(slug, inputs, {output: target}) -> (results by output, feedback, layer of an output)."""

    def go(slug, inputs, wanted):
        context, feedback = QgsProcessingContext(), Feedback()
        context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().algorithmById(f"otelo:{slug}").create()
        # In some versions of QGIS the name of an output has that of its step before it.
        names = {
            one.name().rpartition(":")[2]: one.name() for one in algorithm.destinationParameterDefinitions()
        }
        assert set(wanted) <= set(names), names
        results, ok = algorithm.run(
            {**inputs, **{names[name]: target for name, target in wanted.items()}},
            context,
            feedback,
        )
        assert ok, feedback.said
        found = {name: results.get(full) for name, full in names.items()}
        return found, feedback, lambda name: QgsProcessingUtils.mapLayerFromString(found[name], context)

    return go


@pytest.mark.parametrize("slug", sorted(MODELS))
def test_a_model_is_whole_and_exports_to_python(native, provider, slug):
    model = provider.algorithm(slug)
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.displayName() == MODELS[slug].title and tr(MODELS[slug].purpose) in model.shortHelpString()
    valid, issues = model.validate()
    assert valid, issues
    # What the modeller opens: the file, all of whose steps this QGIS knows.
    opened = QgsProcessingModelAlgorithm()
    assert opened.fromFile(str(model_path(slug)))
    assert all(step.algorithm() is not None for step in opened.childAlgorithms().values())
    assert all(one.destinationParameterDefinitions() for one in (opened, model))
    source = "\n".join(
        opened.asPythonCode(QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass, 4)
    )
    compile(source, slug, "exec")
    assert "otelo:" in source
    created = model.create()
    assert created.displayName() == model.displayName() and created.id() == f"otelo:{slug}"


@pytest.mark.parametrize("slug", sorted(MODELS))
def test_the_form_of_a_model_is_that_of_its_steps_in_the_order_of_the_work(native, provider, slug):
    told, model = MODELS[slug], provider.algorithm(slug).create()
    items = [item for item in model.parameterDefinitions() if not item.isDestination()]
    assert [item.name() for item in items] == list(told.inputs)
    labels = [item.description() for item in items]
    assert len(set(labels)) == len(labels)
    for item in items:
        assert item.help() and item.help() in model.shortHelpString(), item.name()
        like = told.inputs[item.name()]
        if isinstance(like, str):
            algorithm, _, name = like.partition(":")
            step = provider.algorithm(algorithm).parameterDefinition(name)
            assert (item.description(), item.help()) == (step.description(), step.help())
            assert Choices.of(item) == Choices.of(step)
    # A form says what it asks for, and shows all of it; outputs have names that a person reads.
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert not any(item.flags() & advanced for item in items)
    for output in model.destinationParameterDefinitions():
        assert " " in output.description() or output.description().istitle(), output.description()


@pytest.mark.parametrize("slug", sorted(MODELS))
def test_what_a_model_asks_for_is_read(provider, slug):
    steps = provider.algorithm(slug).childAlgorithms().values()
    sources = [one for step in steps for several in step.parameterSources().values() for one in several]
    read = {source.parameterName() for source in sources}
    texts = " ".join(str(source.staticValue()) for source in sources)
    assert {name for name in MODELS[slug].inputs if name not in read and f"@{name}" not in texts} == set()


@pytest.mark.parametrize("slug", sorted(MODELS))
def test_a_final_output_that_a_step_reads_may_not_be_left_out(provider, slug):
    model = provider.algorithm(slug)
    steps = model.childAlgorithms()
    for step in steps.values():
        for sources in step.parameterSources().values():
            for source in sources:
                if source.outputChildId():
                    of_step = steps[source.outputChildId()].modelOutputs().values()
                    for output in of_step:
                        if output.childOutputName() == source.outputName():
                            assert output.isMandatory(), (source.outputChildId(), output.name())
    # A step of a branch waits for its condition, and the condition for what it reads.
    for step in steps.values():
        if step.algorithmId() == "native:condition":
            read = {f"@{steps[one.childId].description()}_" for one in step.dependencies()}
            texts = [one["expression"] for one in step.configuration()["conditions"]]
            assert read and all(any(name in text for name in read) for text in texts)


WITH_DEFAULTS = {
    "modele_evaluation": ("DOSSIER", "COMMUNES"),
    "modele_diagnostic": ("COMMUNES", "INDICATEURS", "MENAGES"),
    "modele_documents": ("COMMUNES", "INDICATEURS", "MENAGES"),
    "modele_volets": ("COMMUNES", "INDICATEURS", "MENAGES"),
    "modele_comparaison": ("COMMUNES", "INDICATEURS", "MENAGES", "SCENARIO_B"),
    "modele_neuf_scenarios": ("INDICATEURS", "MENAGES"),
    "modele_neuf_atlas": ("COMMUNES", "INDICATEURS", "MENAGES"),
    "modele_departement": ("COMMUNES", "INDICATEURS", "MENAGES"),
    "modele_plh": ("COMMUNES_BESOINS", "COMMUNES", "ZONES"),
}


@pytest.fixture
def with_defaults(run_model, provider, evaluated):
    """with_defaults(slug, **more) -> as run_model, with what must be given, what the national edition
    needs and what a dialog opens with."""
    communes = evaluated[2]("COMMUNES_BESOINS")
    zones = memory(
        {"nature": "string", "logements": "double"},
        [("AU", 100000.0, communes.extent().asWktPolygon())],
        "Polygon",
        communes.crs().authid(),
        "PLU",
    )
    demo = {**INPUTS, "DOSSIER": str(DEMO.parent / "demo_fichiers"), "COMMUNES_BESOINS": communes,
            "SCENARIO_B": str(DEMO.parent / "demo_scenario.json"), "ZONES": zones}  # fmt: skip

    def go(slug, **more):
        model = provider.algorithm(slug)
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        given, wanted = {}, []
        for item in model.parameterDefinitions():
            if item.isDestination():
                wanted.append(item.name().rpartition(":")[2])
            elif item.defaultValue() is not None:
                given[item.name()] = item.defaultValue()
            elif not item.flags() & optional or item.name() in WITH_DEFAULTS[slug]:
                given[item.name()] = more.get(item.name(), demo.get(item.name()))
        assert set(WITH_DEFAULTS[slug]) <= set(given)
        return run_model(slug, {**given, **more}, dict.fromkeys(wanted, "TEMPORARY_OUTPUT"))

    return go


@pytest.mark.journey
def test_from_a_folder_of_files_to_the_atlas(with_defaults, evaluated):
    """The demo as a folder of files gives the figures of the demo."""
    results, _, _ = with_defaults("modele_evaluation", PROJECTION=2035)
    assert all(Path(path).stat().st_size > 1000 for path in results.values()), results
    assert set(results) == {"DATAPACK", "ETUDE", "ATLAS", "PROJET", "RAPPORT", "CLASSEUR"}
    study = Study.read(Path(results["ETUDE"]))
    assert study.communes["besoin"].sum() == evaluated[0]["BESOIN_TOTAL"]
    assert study.fictitious and "Données fictives" in Path(results["RAPPORT"]).read_text(encoding="utf-8")


@pytest.mark.journey
def test_a_diagnostic_goes_on_where_nothing_blocks_and_stops_where_something_does(with_defaults):
    results, feedback, _ = with_defaults("modele_diagnostic")
    assert "Besoin total" in feedback.said
    assert all(Path(results[name]).stat().st_size for name in ("CONTROLE", "ETUDE", "RAPPORT"))
    twice = changed(table("indicateurs"), lambda row: _moved(row, code="Z001"))
    with pytest.raises(AssertionError, match="Des constats bloquent le volet B") as caught:
        with_defaults("modele_diagnostic", INDICATEURS=twice)
    assert "Codes en double" in str(caught.value) and "Besoin total" not in str(caught.value)


def _moved(row, **values):
    for name, value in values.items():
        row[name] = value
    return row


def test_all_the_documents_of_a_study_in_a_folder(with_defaults, tmp_path):
    results, _, _ = with_defaults(
        "modele_documents", PROJECTION=2035, DOSSIER=str(tmp_path / "remise"), DOCUMENTS="points,tableur"
    )
    assert Study.read(Path(results["ETUDE"])).total > 0
    made = sorted(one.name for one in (tmp_path / "remise").iterdir())
    assert made == ["points_a_verifier.html", "tableur.xlsx"]


def test_the_volets_one_by_one_give_the_figures_of_the_chain(with_defaults, evaluated):
    _, _, made = with_defaults("modele_volets", PROJECTION=2035)
    for name in ("OBJECTIFS", "OBJECTIFS_EPCI", "COMMUNES_BESOINS"):
        figure = "place" if "OBJECTIFS" in name else "besoin"
        read = {f["code"]: f[figure] for f in made(name).getFeatures()}
        assert read == {f["code"]: f[figure] for f in evaluated[2](name).getFeatures()}


def test_scenario_a_against_b(with_defaults, run):
    results, _, made = with_defaults("modele_comparaison")
    other = str(DEMO.parent / "demo_scenario.json")
    _, _, alone = run(
        "comparer_scenarios", {"ETUDE": results["ETUDE"], "SCENARIOS": [other], **outputs("TERRITOIRES")}
    )
    assert rows(made("TERRITOIRES"), "code", "besoin_a", "besoin_b") == rows(
        alone("TERRITOIRES"), "code", "besoin_a", "besoin_b"
    )


@pytest.mark.journey
def test_nine_scenarios(with_defaults, run):
    _, _, layer = with_defaults("modele_neuf_scenarios", PROJECTION=2035)
    needs = {}
    for row in layer("SCENARIOS").getFeatures():
        needs[row["scenario"]] = needs.get(row["scenario"], 0) + row["besoin"]
    assert list(needs) == list(DEMOGRAPHIC_SCENARIOS)
    inputs = {key: value for key, value in INPUTS.items() if key != "COMMUNES"}
    alone, _, _ = run("besoins", {**inputs, "B2_SCENARIO": "ph_h", **outputs("BESOINS")})
    assert needs["ph_h"] == alone["BESOIN_TOTAL"]


@pytest.mark.journey
def test_from_nine_scenarios_to_the_atlas(with_defaults):
    results, _, layer = with_defaults("modele_neuf_atlas", B2_SCENARIO="pb_c")
    assert Study.read(Path(results["ETUDE"])).scenario.b2_scenario == "pb_c"
    assert Path(results["ATLAS"]).stat().st_size
    assert set(DEMOGRAPHIC_SCENARIOS) <= set(layer("MATRICE").fields().names())


@pytest.mark.journey
def test_a_department(with_defaults, evaluated):
    results, _, layer = with_defaults("modele_departement", PROJECTION=2035)
    assert all(Path(results[name]).stat().st_size for name in ("ETUDE", "ATLAS"))
    _, _, alone = evaluated
    inside = {f["restitution"] for f in table("communes").getFeatures() if f["code"].startswith("59")}
    needs = {f["code"]: f["place"] for f in alone("OBJECTIFS_EPCI").getFeatures() if f["code"] in inside}
    assert {f["code"]: f["place"] for f in layer("EPCI").getFeatures()} == needs
    assert len(needs) < alone("OBJECTIFS_EPCI").featureCount()


def test_from_communes_to_plh(with_defaults, evaluated):
    _, _, made = with_defaults("modele_plh", D_DEBUT_PLH=2024)
    placed = sum(f["place"] for f in made("OBJECTIFS").getFeatures())
    assert placed == sum(f["place"] for f in made("OBJECTIFS_EPCI").getFeatures()) > 0
    built = [f["construire"] for f in made("PHASAGE").getFeatures() if f["niveau"] == "commune"]
    assert sum(built) == sum(f["construire"] for f in made("OBJECTIFS").getFeatures())
    starts = {f["debut"] for f in made("PHASAGE").getFeatures()}
    assert 2024 in starts and 2030 in starts


@pytest.mark.journey
def test_from_a_study_to_the_review_of_its_plh(run_model, demo_study, tmp_path):
    codes = [feature["code"] for feature in table("objectifs", demo_study).getFeatures()]
    starts = memory(
        {"code": "string", "annee": "integer", "commences": "integer"},
        [(code, year, 3) for code in codes for year in (2022, 2023)],
    )
    wanted = {
        name: str(tmp_path / f"{name.lower()}{ending}")
        for name, ending in (("ETUDE_SUIVIE", ".gpkg"), ("BILAN", ".html"), ("PROJET", ".qgz"),
                             ("CLASSEUR", ".xlsx"))
    }  # fmt: skip
    given = {"ETUDE": str(demo_study), "CONSTRUCTION": starts, "NUMERO_PLH": 1}
    sinks = dict.fromkeys(("SUIVI", "SUIVI_EPCI"), "TEMPORARY_OUTPUT")
    _, _, layer = run_model("modele_suivi", given, {**wanted, **sinks})
    assert sum(feature["realise"] for feature in layer("SUIVI").getFeatures()) == 6 * len(codes)
    assert all(Path(path).stat().st_size > 10_000 for path in wanted.values())


def test_the_files_of_the_demo_are_those_of_its_layers():
    sys.path.insert(0, str(ROOT / "scripts"))
    import make_demo_files

    for name, text in make_demo_files.files().items():
        assert (make_demo_files.FOLDER / name).read_text(encoding="utf-8") == text
