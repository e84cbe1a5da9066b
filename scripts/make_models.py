# SPDX-License-Identifier: GPL-2.0-or-later
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
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

from otelo_qgis.engine.definitions.guide import OMPHALE
from otelo_qgis.engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS, GUIDE
from otelo_qgis.processing.models import MODELS, model_path, parameter_like
from otelo_qgis.processing.provider import OteloProvider

Source = QgsProcessingModelChildParameterSource
Sources = Mapping[str, Source | Sequence[Source] | object]
# {output of the model: (label, output of the step)}
Outputs = Mapping[str, tuple[str, str]]
WIDTH, HEIGHT, LEFT, TOP = 300, 110, 200, 80


def place(component, column: float, row: float) -> None:
    """Where a box stands on the canvas of the modeller."""
    component.setPosition(QPointF(LEFT + column * WIDTH, TOP + row * HEIGHT))
    component.setSize(QSizeF(230, 50))


class Builder:
    """A model under construction: the inputs of `MODELS` in the first column, steps where they are told."""

    def __init__(self, slug: str, **own: QgsProcessingParameterDefinition):
        """own: definitions of the inputs that are as no parameter of an algorithm."""
        self.slug, self.told = slug, MODELS[slug]
        self.model = QgsProcessingModelAlgorithm(slug, "Otelo", "otelo")
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        for row, (name, like) in enumerate(self.told.inputs.items()):
            if isinstance(like, tuple):
                definition = own[name]
                definition.setDescription(like[0])
            else:
                definition = parameter_like(like).clone()
            # What a model asks for is what people change.
            definition.setFlags(definition.flags() & ~advanced)
            box = QgsProcessingModelParameter(name)
            place(box, 0, row)
            self.model.addModelParameter(definition, box)
        self.model.setParameterOrder(list(self.told.inputs))

    def step(
        self, id_: str, algorithm: str, title: str, sources: Sources, at: tuple[float, float],
        outputs: Outputs | None = None, after: Sequence[tuple[str, str]] = (), settings: dict | None = None,
    ) -> None:  # fmt: skip
        """Add a step. sources: a source or several, or a plain value; after: (step, branch or "") that must
        be done before, for what no source tells; settings: the configuration of the algorithm."""
        box = QgsProcessingModelChildAlgorithm(algorithm)
        box.setConfiguration(settings or {})
        box.setChildId(id_)
        box.setDescription(title)
        box.setDependencies([QgsProcessingModelChildDependency(*one) for one in after])
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

    def require_what_is_read(self) -> None:
        """A final output that another step reads may not be left out: that step would fail."""
        steps = self.model.childAlgorithms()
        read = {
            (source.outputChildId(), source.outputName())
            for step in steps.values()
            for sources in step.parameterSources().values()
            for source in sources
        }
        for id_, step in steps.items():
            outputs = step.modelOutputs()
            for output in outputs.values():
                output.setMandatory((id_, output.childOutputName()) in read)
            step.setModelOutputs(outputs)
            self.model.setChildAlgorithm(step)

    def write(self) -> None:
        self.require_what_is_read()
        self.model.setHelpContent({"ALG_DESC": self.told.purpose, "ALG_CREATOR": "Otelo", **self._helps()})
        valid, issues = self.model.validate()
        if not valid:
            raise SystemExit(f"{self.slug}: {issues}")
        path = model_path(self.slug)
        path.parent.mkdir(exist_ok=True)
        if not self.model.toFile(str(path)):
            raise SystemExit(f"{path} could not be written")
        print(path)

    def _helps(self) -> dict[str, str]:
        """The help of each input, for who opens the file in the modeller."""
        likes = self.told.inputs.items()
        return {n: one[1] if isinstance(one, tuple) else parameter_like(one).help() for n, one in likes}


def given(name: str) -> Source:
    return Source.fromModelParameter(name)


def all_given(*names: str) -> dict[str, Source]:
    """Inputs of the model that go to the parameters of the same name."""
    return {name: given(name) for name in names}


def made(step: str, output: str) -> Source:
    return Source.fromChildOutput(step, output)


def evaluate(builder: Builder, sources: Sources, at: tuple[float, float], **more) -> Source:
    """The step of the whole chain, whose study is an output of the model."""
    outputs = {"ETUDE": ("Étude", "ETUDE")}
    builder.step("evaluation", "otelo:evaluation", "Évaluation", sources, at, outputs, **more)
    return made("evaluation", "ETUDE")


def atlas(builder: Builder, study: Source, at: tuple[float, float]) -> None:
    builder.step("atlas", "otelo:atlas", "Atlas", {"ETUDE": study}, at, {"ATLAS": ("Atlas (PDF)", "PDF")})


def report(builder: Builder, sources: Sources, at: tuple[float, float]) -> None:
    outputs = {"RAPPORT": ("Rapport (page HTML)", "RAPPORT")}
    builder.step("rapport", "otelo:rapport", "Rapport", sources, at, outputs)


def evaluation() -> None:
    builder = Builder("modele_evaluation")
    builder.step(
        "datapack", "otelo:datapack", "Datapack",
        {**all_given("DOSSIER", "COMMUNES", "TERRITOIRES", "ANNEE"), "CHARGER": "false"},
        (1, 1), {"DATAPACK": ("Datapack", "DATAPACK")},
    )  # fmt: skip
    builder.step(
        "scenario", "otelo:scenario", "Scénario",
        {**all_given("SCENARIO", "PROJECTION", "B1_BRIQUES"), "ANNEE_BASE": made("datapack", "ANNEE_BASE")},
        (1, 5),
    )  # fmt: skip
    study = evaluate(
        builder,
        {"COMMUNES": made("datapack", "TABLE_COMMUNES"), "INDICATEURS": made("datapack", "TABLE_ANALYSE"),
         "MENAGES": made("datapack", "TABLE_MENAGES"), "SCENARIO": made("scenario", "SCENARIO_APPLIQUE")},
        (2, 3),
    )  # fmt: skip
    atlas(builder, study, (3, 4.5))
    builder.step("cartes", "otelo:cartes", "Projet et cartes", {"ETUDE": study}, (3, 5.5),
                 {"PROJET": ("Projet QGIS", "PROJET")})  # fmt: skip
    report(builder, {"ETUDE": study}, (3, 6.5))
    builder.step("tableur", "otelo:tableur", "Tableur", {"ETUDE": study}, (3, 7.5),
                 {"CLASSEUR": ("Tableur", "CLASSEUR")})  # fmt: skip
    builder.write()


def diagnostic() -> None:
    builder = Builder("modele_diagnostic")
    settings = all_given("EDITION", "ANNEE_BASE", "PROJECTION", "SCENARIO")
    builder.step(
        "controle", "otelo:controler", "Contrôle", {"INDICATEURS": given("INDICATEURS"), **settings},
        (1, 1), {"CONTROLE": ("Page du contrôle", "RAPPORT")},
    )  # fmt: skip
    # A branch knows the output of a step only where it is told to run after it.
    builder.step(
        "branche", "native:condition", "Rien ne bloque ou quelque chose bloque", {}, (1, 3),
        after=[("controle", "")],
        settings={"conditions": [{"name": "rien ne bloque", "expression": "@Contrôle_UTILISABLE"},
                                 {"name": "quelque chose bloque", "expression": "not @Contrôle_UTILISABLE"}]},
    )  # fmt: skip
    builder.step(
        "arret", "native:raiseexception", "Arrêt",
        {"MESSAGE": "Des constats bloquent le volet B : le journal ci-dessus et la page du contrôle les "
                    "disent. Rien n'a été évalué."},
        (2, 5), after=[("branche", "quelque chose bloque")],
    )  # fmt: skip
    study = evaluate(
        builder, {**all_given("COMMUNES", "INDICATEURS", "MENAGES", "CAPACITES"), **settings}, (2, 2),
        after=[("branche", "rien ne bloque")],
    )  # fmt: skip
    report(builder, {"ETUDE": study, "SERVICE": given("SERVICE")}, (3, 3.5))
    builder.write()


def documents() -> None:
    builder = Builder("modele_documents")
    evaluated = all_given("COMMUNES", "INDICATEURS", "MENAGES", "CAPACITES", "EDITION", "ANNEE_BASE",
                          "PROJECTION", "SCENARIO")  # fmt: skip
    study = evaluate(builder, evaluated, (1, 3))
    asked = all_given(*(name for name in builder.told.inputs if name not in evaluated))
    builder.step("documents", "otelo:documents", "Documents", {"ETUDE": study, **asked}, (2, 6))
    builder.write()


def volets() -> None:
    builder = Builder("modele_volets")
    settings = all_given("EDITION", "ANNEE_BASE", "PROJECTION", "SCENARIO")
    builder.step(
        "a_mailles", "otelo:mailles", "Volet A", {"COMMUNES": given("COMMUNES")}, (1, 0),
        {"ANALYSE": ("A Mailles d'analyse", "ANALYSE"),
         "RESTITUTION": ("A Mailles de restitution", "RESTITUTION")},
    )  # fmt: skip
    builder.step(
        "b_besoins", "otelo:besoins", "Volet B", {**all_given("INDICATEURS", "MENAGES"), **settings}, (1, 3),
        {"BESOINS": ("B Besoins par territoire d'analyse", "BESOINS"),
         "ANNEES": ("B Besoins par année", "ANNEES")},
    )  # fmt: skip
    builder.step(
        "c_ventilation", "otelo:ventilation", "Volet C",
        {**all_given("COMMUNES", "SCENARIO"), "BESOINS": made("b_besoins", "BESOINS")}, (2, 5),
        {"COMMUNES_BESOINS": ("C Besoins par commune", "COMMUNES_BESOINS"),
         "EPCI_BESOINS": ("C Besoins par EPCI", "EPCI_BESOINS")},
    )  # fmt: skip
    builder.step(
        "d_objectifs", "otelo:objectifs", "Volet D",
        {**all_given("CAPACITES", "SCENARIO"), "ANNEES": made("b_besoins", "ANNEES"),
         "COMMUNES_BESOINS": made("c_ventilation", "COMMUNES_BESOINS")}, (3, 7),
        {"OBJECTIFS": ("D Objectifs par commune", "OBJECTIFS"),
         "OBJECTIFS_EPCI": ("D Objectifs par EPCI", "OBJECTIFS_EPCI"),
         "PHASAGE": ("D Objectifs par PLH", "PHASAGE")},
    )  # fmt: skip
    builder.write()


def comparison() -> None:
    file = QgsProcessingParameterFile
    builder = Builder(
        "modele_comparaison",
        SCENARIO_A=file("SCENARIO_A", extension="json", optional=True),
        SCENARIO_B=file("SCENARIO_B", extension="json"),
    )
    study = evaluate(
        builder,
        {**all_given("COMMUNES", "INDICATEURS", "MENAGES", "CAPACITES"), "SCENARIO": given("SCENARIO_A")},
        (1, 1),
    )
    builder.step(
        "comparaison", "otelo:comparer_scenarios", "Comparaison",
        {"ETUDE": study, "SCENARIOS": [given("SCENARIO_B")]}, (2, 3),
        {"PAGE": ("Comparaison (page HTML)", "PAGE"),
         "TERRITOIRES": ("Écarts de B à A par territoire d'analyse", "TERRITOIRES"),
         "ECARTS_EPCI": ("Écarts de B à A par EPCI", "ECARTS_EPCI"),
         "ECARTS_COMMUNES": ("Écarts de B à A par commune", "ECARTS_COMMUNES")},
    )  # fmt: skip
    builder.write()


def every_scenario(model: str, labels: Mapping[str, str], merged: str, **settings: str) -> None:
    """Volet B under each scenario of households (labels: their words), in one table (merged: its name)."""
    builder = Builder(model)
    asked = {**all_given(*builder.told.inputs), **settings}
    for row, (name, label) in enumerate(labels.items()):
        # A comma would break the expressions that QGIS makes of the title.
        title = label.replace(",", "")
        builder.step(f"besoins_{name}", "otelo:besoins", title, {**asked, "B2_SCENARIO": name}, (1, row))
        builder.step(
            f"nom_{name}", "native:fieldcalculator", f"scenario {name}",
            {"INPUT": made(f"besoins_{name}", "BESOINS"), "FIELD_NAME": "scenario", "FIELD_TYPE": 2,
             "FIELD_LENGTH": 10, "FIELD_PRECISION": 0, "FORMULA": f"'{name}'"},
            (2, row),
        )  # fmt: skip
    builder.step(
        "reunion", "native:mergevectorlayers", "Réunion",
        {"LAYERS": [made(f"nom_{name}", "OUTPUT") for name in labels]}, (3, 4),
        {"SCENARIOS": (merged, "OUTPUT")},
    )  # fmt: skip
    builder.write()


def follow_up() -> None:
    builder = Builder("modele_suivi")
    builder.step(
        "suivi", "otelo:suivi", "Suivi", all_given(*builder.told.inputs), (1, 1),
        {"SUIVI": ("Suivi par commune", "SUIVI"),
         "SUIVI_EPCI": ("Suivi par territoire de restitution", "SUIVI_EPCI"),
         "ETUDE_SUIVIE": ("Étude, avec son suivi", "ETUDE_SUIVIE")},
    )  # fmt: skip
    study = made("suivi", "ETUDE_SUIVIE")
    builder.step("bilan", "otelo:bilan_plh", "Bilan", {"ETUDE": study}, (2, 4.5),
                 {"BILAN": ("Bilan (page HTML)", "BILAN")})  # fmt: skip
    builder.step("cartes", "otelo:cartes", "Projet et cartes", {"ETUDE": study}, (2, 5.5),
                 {"PROJET": ("Projet QGIS", "PROJET")})  # fmt: skip
    builder.step("tableur", "otelo:tableur", "Tableur", {"ETUDE": study}, (2, 6.5),
                 {"CLASSEUR": ("Tableur", "CLASSEUR")})  # fmt: skip
    builder.write()


def nine_scenarios() -> None:
    every_scenario("modele_neuf_scenarios", DEMOGRAPHIC_SCENARIOS, "Besoins sous les neuf scénarios")


def six_scenarios() -> None:
    every_scenario("modele_six_scenarios", OMPHALE, "Besoins sous les six scénarios", EDITION=GUIDE)


def nine_atlas() -> None:
    builder = Builder("modele_neuf_atlas")
    study = evaluate(builder, all_given(*builder.told.inputs), (1, 2))
    builder.step(
        "comparaison", "otelo:comparer_scenarios", "Neuf scénarios", {"ETUDE": study, "MATRICE": "true"},
        (2, 4),
        {"PAGE": ("Les neuf scénarios (page HTML)", "PAGE"),
         "MATRICE": ("Besoins sous les neuf scénarios", "MATRICE_TABLE")},
    )  # fmt: skip
    atlas(builder, study, (2, 6.5))
    builder.write()


def department() -> None:
    field = QgsProcessingParameterField
    builder = Builder(
        "modele_departement",
        DEPARTEMENT=QgsProcessingParameterString("DEPARTEMENT", defaultValue="59"),
        CODE=field("CODE", "", "code", "COMMUNES"),
        MAILLE_ANALYSE=field("MAILLE_ANALYSE", "", "analyse", "COMMUNES"),
        MAILLE_RESTITUTION=field("MAILLE_RESTITUTION", "", "restitution", "COMMUNES"),
        INDICATEURS_CODE=field("INDICATEURS_CODE", "", "code", "INDICATEURS"),
    )
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
        "scenario", "otelo:scenario", "Scénario",
        all_given("ANNEE_BASE", "PROJECTION", "SCENARIO", "B1_BRIQUES"), (1, 8),
    )  # fmt: skip
    study = evaluate(
        builder,
        {**all_given("COMMUNES", "CODE", "MAILLE_ANALYSE", "MAILLE_RESTITUTION", "INDICATEURS_CODE",
                     "MENAGES"),
         "INDICATEURS": made("territoires", "OUTPUT"), "SCENARIO": made("scenario", "SCENARIO_APPLIQUE")},
        (2, 4),
    )  # fmt: skip
    builder.step(
        "epci", "native:joinattributestable", "EPCI du département",
        {"INPUT": made("evaluation", "OBJECTIFS_EPCI"), "FIELD": "code",
         "INPUT_2": made("communes", "OUTPUT"),
         "FIELD_2": given("MAILLE_RESTITUTION"), "FIELDS_TO_COPY": given("MAILLE_RESTITUTION"), "METHOD": 1,
         "DISCARD_NONMATCHING": True, "PREFIX": "dep_"},
        (3, 2), {"EPCI": ("Objectifs des EPCI du département", "OUTPUT")},
    )  # fmt: skip
    atlas(builder, study, (3, 6))
    builder.write()


def plh() -> None:
    builder = Builder("modele_plh")
    builder.step(
        "capacites", "otelo:capacites", "Capacités des zones",
        all_given("ZONES", "NATURE", "COMMUNES", "DENSITE"),
        (1, 1.5), {"CAPACITES": ("Capacité par commune", "CAPACITES")},
    )  # fmt: skip
    builder.step(
        "scenario", "otelo:scenario", "Scénario",
        all_given("SCENARIO", "D_DUREE_PLH", "D_DEBUT_PLH", "D_RATTRAPAGE_SRU"), (1, 6),
    )  # fmt: skip
    builder.step(
        "objectifs", "otelo:objectifs", "Objectifs",
        {"COMMUNES_BESOINS": given("COMMUNES_BESOINS"), "CAPACITES": made("capacites", "CAPACITES"),
         "SCENARIO": made("scenario", "SCENARIO_APPLIQUE")},
        (2, 4), {"OBJECTIFS": ("Objectifs par commune", "OBJECTIFS"),
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
    for write in (
        evaluation, diagnostic, documents, volets, comparison, nine_scenarios, six_scenarios, nine_atlas,
        department, plh, follow_up,
    ):  # fmt: skip
        write()
    app.exitQgis()


if __name__ == "__main__":
    main()
