"""The models of the provider: they are whole, run on the demo, and open in the modeller."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis_support import DEMO_INPUTS, Feedback, memory, outputs, table
from support import DATA

from otelo_qgis.engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS
from otelo_qgis.processing.models import MODELS, model_path

INPUTS = {key: DEMO_INPUTS[key] for key in ("COMMUNES", "INDICATEURS", "MENAGES", "PROJECTION")}
FIELDS = {
    "CODE": "code",
    "MAILLE_ANALYSE": "analyse",
    "MAILLE_RESTITUTION": "restitution",
    "INDICATEURS_CODE": "code",
}


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
            {},
            False,
        )
        assert ok, feedback.said
        found = {name: results.get(full) for name, full in names.items()}
        return found, feedback, lambda name: QgsProcessingUtils.mapLayerFromString(found[name], context)

    return go


@pytest.mark.parametrize("slug", sorted(MODELS))
def test_a_model_is_whole_and_exports_to_python(native, provider, slug):
    model = provider.algorithm(slug)
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.displayName() == MODELS[slug][0] and MODELS[slug][1] in model.shortHelpString()
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


def test_nine_scenarios(run_model, run):
    inputs = {key: value for key, value in INPUTS.items() if key != "COMMUNES"}
    _, _, layer = run_model("modele_neuf_scenarios", inputs, {"SCENARIOS": "TEMPORARY_OUTPUT"})
    needs = {}
    for row in layer("SCENARIOS").getFeatures():
        needs[row["scenario"]] = needs.get(row["scenario"], 0) + row["besoin"]
    assert list(needs) == list(DEMOGRAPHIC_SCENARIOS)
    alone, _, _ = run("besoins", {**inputs, "B2_SCENARIO": "ph_h", **outputs("BESOINS")})
    assert needs["ph_h"] == alone["BESOIN_TOTAL"]


def test_a_department(run_model, evaluated, tmp_path):
    study, atlas = tmp_path / "étude.gpkg", tmp_path / "atlas.pdf"
    results, _, layer = run_model(
        "modele_departement",
        {**INPUTS, **FIELDS, "DEPARTEMENT": "59"},
        {"ETUDE": str(study), "ATLAS": str(atlas), "EPCI": "TEMPORARY_OUTPUT"},
    )
    assert study.stat().st_size and atlas.stat().st_size and results["ETUDE"] == str(study)
    _, _, alone = evaluated
    inside = {f["restitution"] for f in table("communes").getFeatures() if f["code"].startswith("59")}
    needs = {f["code"]: f["place"] for f in alone("OBJECTIFS_EPCI").getFeatures() if f["code"] in inside}
    assert {f["code"]: f["place"] for f in layer("EPCI").getFeatures()} == needs
    assert len(needs) < alone("OBJECTIFS_EPCI").featureCount()


def test_from_communes_to_plh(run_model, evaluated):
    _, _, layer = evaluated
    box = layer("COMMUNES_BESOINS").extent()
    zones = memory(
        {"nature": "string", "logements": "double"},
        [("AU", 100000.0, box.asWktPolygon())],
        "Polygon",
        layer("COMMUNES_BESOINS").crs().authid(),
        "PLU",
    )
    inputs = {"COMMUNES": INPUTS["COMMUNES"], "ZONES": zones, "COMMUNES_BESOINS": layer("COMMUNES_BESOINS"),
              "D_DEBUT_PLH": 2024}  # fmt: skip
    wanted = dict.fromkeys(("CAPACITES", "OBJECTIFS", "OBJECTIFS_EPCI", "PHASAGE"), "TEMPORARY_OUTPUT")
    _, _, made = run_model("modele_plh", inputs, wanted)
    placed = sum(f["place"] for f in made("OBJECTIFS").getFeatures())
    assert placed == sum(f["place"] for f in made("OBJECTIFS_EPCI").getFeatures()) > 0
    built = [f["construire"] for f in made("PHASAGE").getFeatures() if f["niveau"] == "commune"]
    assert sum(built) == sum(f["construire"] for f in made("OBJECTIFS").getFeatures())
    starts = {f["debut"] for f in made("PHASAGE").getFeatures()}
    assert 2024 in starts and 2030 in starts


@pytest.mark.skipif(not DATA.is_dir(), reason=f"public files absent: {DATA}")
def test_from_a_folder_of_files_to_the_atlas(run_model, tmp_path, provider):
    archive = DATA / "base_cc_comparateur_csv.zip"
    if not archive.exists():
        pytest.skip(f"{archive} is absent")
    folder = tmp_path / "téléchargements"
    folder.mkdir()
    for source in (archive, DATA / "table-appartenance-geo-communes-22.xlsx"):
        (folder / source.name).symlink_to(source)
    # Communes of the demo are those of zones 3213 and 3219.
    communes = QgsVectorLayer(INPUTS["COMMUNES"], "communes", "ogr")
    kept = memory(
        {"code": "string"},
        [(f["code"], f.geometry().asWkt()) for f in communes.getFeatures()],
        "MultiPolygon",
        communes.crs().authid(),
    )
    scenario = tmp_path / "flux seul.json"
    scenario.write_text(
        '{"format": "otelo-scenario", "version": 1, "parametres": {"b1_briques": ["aucune"], '
        '"annee_base": 2018, "projection": 2030}}',
        encoding="utf-8",
    )
    wanted = {"DATAPACK": "d.gpkg", "ETUDE": "e.gpkg", "ATLAS": "a.pdf", "PROJET": "p.qgz",
              "RAPPORT": "r.html", "CLASSEUR": "t.xlsx"}  # fmt: skip
    _, feedback, _ = run_model(
        "modele_evaluation",
        {"DOSSIER": str(folder), "COMMUNES": kept, "TERRITOIRES": "", "SCENARIO": str(scenario)},
        {name: str(tmp_path / file) for name, file in wanted.items()},
    )
    assert all((tmp_path / file).stat().st_size > 1000 for file in wanted.values())
    assert "Besoin total" in feedback.said
