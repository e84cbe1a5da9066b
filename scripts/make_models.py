"""Write the models of the provider (otelo_qgis/processing/model/*.model3): `make models`.

Run with the oldest supported QGIS: a model opens in the version that wrote it and in later ones.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

from otelo_qgis.engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS, PARAMETERS
from otelo_qgis.processing.base import scenario_parameter
from otelo_qgis.processing.models import MODELS, model_path
from otelo_qgis.processing.provider import OteloProvider

Source = QgsProcessingModelChildParameterSource
WIDTH, HEIGHT, LEFT, TOP = 300, 110, 200, 80


def place(component, column: float, row: float) -> None:
    """Where a box stands on the canvas of the modeller."""
    component.setPosition(QPointF(LEFT + column * WIDTH, TOP + row * HEIGHT))
    component.setSize(QSizeF(230, 50))


class Builder:
    """A model under construction: inputs in the first column, steps where they are told."""

    def __init__(self, slug: str):
        self.slug = slug
        self.model = QgsProcessingModelAlgorithm(slug, "Otelo", "otelo")
        self.inputs = 0

    def input(self, definition) -> None:
        box = QgsProcessingModelParameter(definition.name())
        place(box, 0, self.inputs)
        self.model.addModelParameter(definition, box)
        self.inputs += 1

    def step(
        self, id_: str, algorithm: str, title: str, sources: Mapping[str, Source | Sequence[Source] | object],
        at: tuple[float, float], outputs: Mapping[str, tuple[str, str]] | None = None,
    ) -> None:  # fmt: skip
        """Add a step. sources: a source or several, or a plain value; outputs: {output of the model:
        (label, output of the step)}."""
        box = QgsProcessingModelChildAlgorithm(algorithm)
        box.setChildId(id_)
        box.setDescription(title)
        place(box, *at)
        for name, given in sources.items():
            several = given if isinstance(given, list) else [given]
            box.addParameterSources(
                name, [one if isinstance(one, Source) else Source.fromStaticValue(one) for one in several]
            )
        made = {}
        for number, (kept, (label, name)) in enumerate((outputs or {}).items()):
            output = QgsProcessingModelOutput(kept, label)
            output.setChildId(id_)
            output.setChildOutputName(name)
            place(output, at[0] + 1, at[1] + number)
            made[kept] = output
        box.setModelOutputs(made)
        self.model.addChildAlgorithm(box)

    def write(self) -> None:
        self.model.setHelpContent({"ALG_DESC": MODELS[self.slug][1], "ALG_CREATOR": "Otelo"})
        valid, issues = self.model.validate()
        if not valid:
            raise SystemExit(f"{self.slug}: {issues}")
        path = model_path(self.slug)
        path.parent.mkdir(exist_ok=True)
        if not self.model.toFile(str(path)):
            raise SystemExit(f"{path} could not be written")
        print(path)


def given(name: str) -> Source:
    return Source.fromModelParameter(name)


def made(step: str, output: str) -> Source:
    return Source.fromChildOutput(step, output)


def polygons(name: str, label: str):
    return QgsProcessingParameterFeatureSource(name, label, [QgsProcessing.SourceType.TypeVectorPolygon])


def table(name: str, label: str):
    return QgsProcessingParameterFeatureSource(name, label, [QgsProcessing.SourceType.TypeVector])


def field(name: str, label: str, layer: str, default: str):
    return QgsProcessingParameterField(name, label, default, layer)


def parameter(name: str):
    """A parameter of the scenario, as otelo:scenario has it: left out, it is that of the scenario file."""
    return scenario_parameter(PARAMETERS[name])


def scenario_file():
    return QgsProcessingParameterFile(
        "SCENARIO", "Fichier de scénario (JSON)", extension="json", optional=True
    )


def shown(builder: Builder, study: Source, row: float, atlas_only: bool = False) -> None:
    """The steps that show a study."""
    builder.step("atlas", "otelo:atlas", "Atlas", {"ETUDE": study}, (3, row), {"ATLAS": ("Atlas", "PDF")})
    if atlas_only:
        return
    builder.step("cartes", "otelo:cartes", "Projet et cartes", {"ETUDE": study}, (3, row + 1),
                 {"PROJET": ("Projet", "PROJET")})  # fmt: skip
    builder.step(
        "rapport",
        "otelo:rapport",
        "Rapport",
        {"ETUDE": study},
        (3, row + 2),
        {"RAPPORT": ("Rapport", "RAPPORT")},
    )
    builder.step("tableur", "otelo:tableur", "Tableur", {"ETUDE": study}, (3, row + 3),
                 {"CLASSEUR": ("Tableur", "CLASSEUR")})  # fmt: skip


def evaluation() -> None:
    builder = Builder("modele_evaluation")
    builder.input(
        QgsProcessingParameterFile(
            "DOSSIER", "Dossier de fichiers", QgsProcessingParameterFile.Behavior.Folder
        )
    )
    builder.input(polygons("COMMUNES", "Communes"))
    builder.input(QgsProcessingParameterString("TERRITOIRES", "Territoires (vide : tous)", optional=True))
    builder.input(scenario_file())
    builder.input(parameter("projection"))
    builder.step(
        "datapack", "otelo:datapack", "Datapack",
        {"DOSSIER": given("DOSSIER"), "COMMUNES": given("COMMUNES"), "TERRITOIRES": given("TERRITOIRES"),
         "CHARGER": "false"},
        (1, 1), {"DATAPACK": ("Datapack", "DATAPACK")},
    )  # fmt: skip
    builder.step(
        "evaluation", "otelo:evaluation", "Évaluation (A à D)",
        {"COMMUNES": made("datapack", "TABLE_COMMUNES"), "INDICATEURS": made("datapack", "TABLE_ANALYSE"),
         "MENAGES": made("datapack", "TABLE_MENAGES"), "ANNEE_BASE": made("datapack", "ANNEE_BASE"),
         "SCENARIO": given("SCENARIO"), "PROJECTION": given("PROJECTION")},
        (2, 2), {"ETUDE": ("Étude", "ETUDE")},
    )  # fmt: skip
    shown(builder, made("evaluation", "ETUDE"), 3.5)
    builder.write()


def nine_scenarios() -> None:
    builder = Builder("modele_neuf_scenarios")
    for definition in (table("INDICATEURS", "Indicateurs par territoire d'analyse"),
                       table("MENAGES", "Ménages par territoire et par année"), scenario_file(),
                       parameter("annee_base"), parameter("projection")):  # fmt: skip
        builder.input(definition)
    asked = [definition.name() for definition in builder.model.parameterDefinitions()]
    for row, (name, label) in enumerate(DEMOGRAPHIC_SCENARIOS.items()):
        builder.step(
            f"besoins_{name}", "otelo:besoins", label,
            {**{one: given(one) for one in asked}, "B2_SCENARIO": name},
            (1, row),
        )  # fmt: skip
        builder.step(
            f"nom_{name}", "native:fieldcalculator", f"scenario = {name}",
            {"INPUT": made(f"besoins_{name}", "BESOINS"), "FIELD_NAME": "scenario", "FIELD_TYPE": 2,
             "FIELD_LENGTH": 10, "FIELD_PRECISION": 0, "FORMULA": f"'{name}'"},
            (2, row),
        )  # fmt: skip
    builder.step(
        "reunion", "native:mergevectorlayers", "Les neuf scénarios",
        {"LAYERS": [made(f"nom_{name}", "OUTPUT") for name in DEMOGRAPHIC_SCENARIOS]},
        (3, 4), {"SCENARIOS": ("Les neuf scénarios", "OUTPUT")},
    )  # fmt: skip
    builder.write()


def department() -> None:
    builder = Builder("modele_departement")
    for definition in (
        QgsProcessingParameterString("DEPARTEMENT", "Code du département", defaultValue="59"),
        polygons("COMMUNES", "Communes"),
        field("CODE", "Champ du code de la commune", "COMMUNES", "code"),
        field("MAILLE_ANALYSE", "Champ de la maille d'analyse", "COMMUNES", "analyse"),
        field("MAILLE_RESTITUTION", "Champ de la maille de restitution", "COMMUNES", "restitution"),
        table("INDICATEURS", "Indicateurs par territoire d'analyse"),
        field("INDICATEURS_CODE", "Indicateurs : champ du code du territoire", "INDICATEURS", "code"),
        table("MENAGES", "Ménages par territoire et par année"), scenario_file(), parameter("projection"),
    ):  # fmt: skip
        builder.input(definition)
    builder.step(
        "communes", "native:extractbyexpression", "Communes du département",
        {"INPUT": given("COMMUNES"),
         "EXPRESSION": "to_string(attribute($currentfeature, @CODE)) LIKE @DEPARTEMENT || '%'"},
        (1, 0),
    )  # fmt: skip
    builder.step(
        "territoires", "native:joinattributestable", "Territoires d'analyse touchés",
        {"INPUT": given("INDICATEURS"), "FIELD": given("INDICATEURS_CODE"),
         "INPUT_2": made("communes", "OUTPUT"),
         "FIELD_2": given("MAILLE_ANALYSE"), "FIELDS_TO_COPY": given("MAILLE_ANALYSE"), "METHOD": 1,
         "DISCARD_NONMATCHING": True, "PREFIX": "dep_"},
        (1, 2),
    )  # fmt: skip
    builder.step(
        "evaluation", "otelo:evaluation", "Évaluation (A à D)",
        {**{one: given(one) for one in ("COMMUNES", "CODE", "MAILLE_ANALYSE", "MAILLE_RESTITUTION",
                                        "INDICATEURS_CODE", "MENAGES", "SCENARIO", "PROJECTION")},
         "INDICATEURS": made("territoires", "OUTPUT")},
        (2, 3), {"ETUDE": ("Étude", "ETUDE")},
    )  # fmt: skip
    builder.step(
        "epci", "native:joinattributestable", "EPCI du département",
        {"INPUT": made("evaluation", "OBJECTIFS_EPCI"), "FIELD": "code",
         "INPUT_2": made("communes", "OUTPUT"),
         "FIELD_2": given("MAILLE_RESTITUTION"), "FIELDS_TO_COPY": given("MAILLE_RESTITUTION"), "METHOD": 1,
         "DISCARD_NONMATCHING": True, "PREFIX": "dep_"},
        (3, 2), {"EPCI": ("EPCI du département", "OUTPUT")},
    )  # fmt: skip
    shown(builder, made("evaluation", "ETUDE"), 4.5, atlas_only=True)
    builder.write()


def plh() -> None:
    builder = Builder("modele_plh")
    for definition in (
        table("COMMUNES_BESOINS", "Besoins par commune (volet C)"), polygons("COMMUNES", "Communes"),
        polygons("ZONES", "Zones ou parcelles du PLU"),
        QgsProcessingParameterNumber(
            "DENSITE", "Densité par défaut (logements/ha)", QgsProcessingParameterNumber.Type.Double, 25.0,
            minValue=0,
        ),
        scenario_file(), parameter("d_duree_plh"), parameter("d_debut_plh"), parameter("d_rattrapage_sru"),
    ):  # fmt: skip
        builder.input(definition)
    builder.step(
        "capacites", "otelo:capacites", "Capacités des zones",
        {"ZONES": given("ZONES"), "COMMUNES": given("COMMUNES"), "DENSITE": given("DENSITE")},
        (1, 1.5), {"CAPACITES": ("Capacités", "CAPACITES")},
    )  # fmt: skip
    builder.step(
        "scenario", "otelo:scenario", "Scénario",
        {name: given(name) for name in ("SCENARIO", "D_DUREE_PLH", "D_DEBUT_PLH", "D_RATTRAPAGE_SRU")},
        (1, 5),
    )  # fmt: skip
    builder.step(
        "objectifs", "otelo:objectifs", "Objectifs",
        {"COMMUNES_BESOINS": given("COMMUNES_BESOINS"), "CAPACITES": made("capacites", "CAPACITES"),
         "SCENARIO": made("scenario", "SCENARIO_APPLIQUE")},
        (2, 3), {"OBJECTIFS": ("Objectifs par commune", "OBJECTIFS"),
                 "OBJECTIFS_EPCI": ("Objectifs par EPCI", "OBJECTIFS_EPCI"),
                 "PHASAGE": ("Objectifs par PLH", "PHASAGE")},
    )  # fmt: skip
    builder.write()


def main() -> None:
    app = QgsApplication([], False)
    app.initQgis()
    registry = QgsApplication.processingRegistry()
    for provider in (QgsNativeAlgorithms(registry), OteloProvider()):
        registry.addProvider(provider)
    for write in (evaluation, nine_scenarios, department, plh):
        write()
    app.exitQgis()


if __name__ == "__main__":
    main()
