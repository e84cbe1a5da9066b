# SPDX-License-Identifier: GPL-2.0-or-later
"""The models that the provider serves (files of `model/`, made by scripts/make_models.py)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingUtils

from .checks import parameters_problem
from .language import on_command_line, tr
from .toolbox import GROUPS, MODELS_GROUP, Shown

FOLDER = Path(__file__).parent / "model"


@dataclass(frozen=True)
class Served:
    """What a model says of itself. inputs: what it asks for, in the order of the work; "algorithm:PARAMETER"
    where it is asked for as that parameter of an algorithm of the provider, else (label, help)."""

    title: str
    purpose: str
    inputs: Mapping[str, str | tuple[str, str]]

    @property
    def words(self) -> Mapping:
        """What the toolbox says of it (`toolbox.KEPT`)."""
        return {"volet": MODELS_GROUP, "purpose": self.purpose, "keywords": KEYWORDS}


_STUDY_INPUTS = {
    "COMMUNES": "evaluation:COMMUNES",
    "INDICATEURS": "evaluation:INDICATEURS",
    "MENAGES": "evaluation:MENAGES",
}
_LOCAL = {"CAPACITES": "evaluation:CAPACITES"}
_PERIOD = {
    "EDITION": "evaluation:EDITION",
    "ANNEE_BASE": "evaluation:ANNEE_BASE",
    "PROJECTION": "evaluation:PROJECTION",
}
_SCENARIO = {"SCENARIO": "evaluation:SCENARIO"}
# Model id (and file): what it says.
MODELS = {
    "modele_evaluation": Served(
        "Du dossier de fichiers à l'atlas",
        "Un dossier de fichiers publics devient un datapack, une étude (volets A à D), un projet "
        "cartographique, un atlas, un rapport et un tableur.",
        {
            "DOSSIER": "datapack:DOSSIER",
            "COMMUNES": "evaluation:COMMUNES",
            "TERRITOIRES": "datapack:TERRITOIRES",
            "ANNEE": "datapack:ANNEE",
            "SCENARIO": "scenario:SCENARIO",
            "PROJECTION": "scenario:PROJECTION",
            "B1_BRIQUES": "scenario:B1_BRIQUES",
        },
    ),
    "modele_diagnostic": Served(
        "Du contrôle des données au rapport",
        "Les indicateurs sont contrôlés ; si rien ne bloque le volet B, les besoins sont évalués et le "
        "rapport écrit. Si quelque chose bloque, le modèle s'arrête et la page du contrôle dit quoi. La "
        "branche est un exemple à reprendre.",
        {**_STUDY_INPUTS, **_LOCAL, **_PERIOD, **_SCENARIO, "SERVICE": "rapport:SERVICE"},
    ),
    "modele_documents": Served(
        "Des données à tous les documents",
        "Les besoins évalués, puis tous les documents de l'étude dans un dossier : points à vérifier, "
        "tableur, rapport (page et DOCX), diapositives, atlas, projet et cartes. Ce qui manque à l'un (un "
        "paquet Python) ne coûte que lui.",
        {
            **_STUDY_INPUTS,
            **_LOCAL,
            **_PERIOD,
            **_SCENARIO,
            "DOSSIER": "documents:DOSSIER",
            "DOCUMENTS": "documents:DOCUMENTS",
            "TITRE": "documents:TITRE",
            "SERVICE": "documents:SERVICE",
            "LOGO": "documents:LOGO",
            "MODELE_DOCX": "documents:MODELE_DOCX",
            "MODELE_PPTX": "documents:MODELE_PPTX",
        },
    ),
    "modele_volets": Served(
        "Les quatre volets un à un",
        "Les volets A, B, C et D en quatre étapes, avec leurs tables entre elles : ce que chacun reçoit et "
        "ce qu'il donne au suivant. Les mêmes chiffres que l'évaluation de bout en bout.",
        {**_STUDY_INPUTS, **_LOCAL, **_PERIOD, **_SCENARIO},
    ),
    "modele_comparaison": Served(
        "Le scénario A contre le scénario B",
        "Les besoins évalués sous deux scénarios : une page qui les compare et dit ce que chaque paramètre y "
        "ajoute, les écarts sur la carte, l'étude du scénario A.",
        {
            **_STUDY_INPUTS,
            **_LOCAL,
            "SCENARIO_A": (
                "Scénario A (JSON)",
                "La référence, écrite par otelo:scenario ou gardée d'une évaluation. Vide : les défauts de "
                "la méthode.",
            ),
            "SCENARIO_B": (
                "Scénario B (JSON)",
                "Comparé au scénario A : écrit par otelo:scenario, ou gardé d'une évaluation.",
            ),
        },
    ),
    "modele_neuf_scenarios": Served(
        "Les neuf scénarios démographiques",
        "Le volet B sous les neuf scénarios de ménages, réunis en une table (champ « scenario »).",
        {
            "INDICATEURS": "besoins:INDICATEURS",
            "MENAGES": "besoins:MENAGES",
            "ANNEE_BASE": "besoins:ANNEE_BASE",
            "PROJECTION": "besoins:PROJECTION",
            "SCENARIO": "besoins:SCENARIO",
        },
    ),
    "modele_six_scenarios": Served(
        "Les six scénarios démographiques de l'édition du guide",
        "Le volet B de l'édition du guide sous les six scénarios de ménages d'Otelo 1.2, réunis en une table "
        "(champ « scenario »).",
        {
            "INDICATEURS": "besoins:INDICATEURS",
            "MENAGES": "besoins:MENAGES",
            "ANNEE_BASE": "besoins:ANNEE_BASE",
            "SCENARIO": "scenario_guide:SCENARIO",
        },
    ),
    "modele_neuf_atlas": Served(
        "Des neuf scénarios à l'atlas",
        "Les besoins sous les neuf scénarios de ménages, en une page et une table par territoire, puis "
        "l'étude et l'atlas de celui qui est retenu.",
        {**_STUDY_INPUTS, **_LOCAL, **_PERIOD, "B2_SCENARIO": "evaluation:B2_SCENARIO", **_SCENARIO},
    ),
    "modele_departement": Served(
        "Un département",
        "Les territoires d'analyse qui touchent un département, évalués en entier : étude, EPCI du "
        "département, atlas. À lancer par lot pour tous les départements d'une région.",
        {
            "DEPARTEMENT": ("Code du département", "Le début du code de ses communes : 59, 2A, 974."),
            "COMMUNES": "evaluation:COMMUNES",
            "CODE": ("Champ du code de la commune", "Dans les communes : le code INSEE."),
            "MAILLE_ANALYSE": ("Champ de la maille d'analyse (zone d'emploi…)", "Dans les communes."),
            "MAILLE_RESTITUTION": ("Champ de la maille de restitution (EPCI…)", "Dans les communes."),
            "INDICATEURS": "evaluation:INDICATEURS",
            "INDICATEURS_CODE": ("Indicateurs : champ du code du territoire", "Dans les indicateurs."),
            "MENAGES": "evaluation:MENAGES",
            "ANNEE_BASE": "evaluation:ANNEE_BASE",
            "PROJECTION": "evaluation:PROJECTION",
            **_SCENARIO,
            "B1_BRIQUES": "scenario:B1_BRIQUES",
        },
    ),
    "modele_plh": Served(
        "Des communes aux objectifs de PLH",
        "Les capacités lues dans les zones d'un PLU, puis les objectifs par commune, par EPCI et par PLH.",
        {
            "COMMUNES_BESOINS": "objectifs:COMMUNES_BESOINS",
            "COMMUNES": "capacites:COMMUNES",
            "ZONES": "capacites:ZONES",
            "NATURE": "capacites:NATURE",
            "DENSITE": "capacites:DENSITE",
            "SCENARIO": "scenario:SCENARIO",
            "D_DUREE_PLH": "scenario:D_DUREE_PLH",
            "D_DEBUT_PLH": "scenario:D_DEBUT_PLH",
            "D_RATTRAPAGE_SRU": "scenario:D_RATTRAPAGE_SRU",
        },
    ),
    "modele_suivi": Served(
        "Du suivi des objectifs au bilan",
        "Une étude face à ce qui a été construit : l’étude garde son suivi, dont le projet cartographique, "
        "le bilan et le tableur sont faits. À relancer chaque année sur la table de construction de "
        "l’année.",
        {
            "ETUDE": "suivi:ETUDE",
            "CONSTRUCTION": "suivi:CONSTRUCTION",
            "SOCIAUX": "suivi:SOCIAUX",
            "VACANTS": "suivi:VACANTS",
            "CONSOMMATION": "suivi:CONSOMMATION",
            "NUMERO_PLH": "suivi:NUMERO_PLH",
            "DEBUT": "suivi:DEBUT",
            "FIN": "suivi:FIN",
            "NON_DECLARE": "suivi:NON_DECLARE",
        },
    ),
}
KEYWORDS = ("modèle", "lot")


def parameter_like(place: str):
    """The definition of a parameter of an algorithm ("algorithm:PARAMETER"); None where the algorithm cannot
    run on this machine."""
    algorithm, _, name = place.partition(":")
    found = QgsApplication.processingRegistry().algorithmById(f"otelo:{algorithm}")
    return found.parameterDefinition(name) if found else None


class ServedModel(Shown, QgsProcessingModelAlgorithm):
    """A model under the name and the icon that the provider gives it: its file has only an id."""

    volet, keywords = MODELS_GROUP, KEYWORDS

    def __init__(self, slug: str):
        super().__init__(slug, GROUPS[MODELS_GROUP], MODELS_GROUP)
        self.slug, self.told = slug, MODELS[slug]
        self.title, self.purpose = self.told.title, self.told.purpose

    def createInstance(self):  # noqa: N802
        made = ServedModel(self.slug)
        made.loadVariant(self.toVariant())
        made.setProvider(self.provider())
        made.setSourceFilePath(self.sourceFilePath())
        made.name_inputs()
        return made

    def name_inputs(self) -> None:
        """Give labels and helps in the language of QGIS, which the file of a model does not keep."""
        for item in self.parameterDefinitions():
            told = self.told.inputs.get(item.name())
            if isinstance(told, tuple):
                label, text = map(tr, told)
            elif told and (like := parameter_like(told)):
                label, text = like.description(), like.help()
            else:
                label, text = tr(item.description()), item.help()
            item.setDescription(label)
            item.setHelp(text)
        for output in self.outputDefinitions():
            output.setDescription(tr(output.description()))

    def shortDescription(self):  # noqa: N802
        # The whole of it: a model has no other help of its own.
        return tr(self.purpose)

    def shortHelpString(self):  # noqa: N802
        """What QGIS makes of the help of a model, in the language of QGIS."""
        if on_command_line():
            return self.shortDescription()
        helps = {item.name(): item.help() for item in self.parameterDefinitions()}
        content = {**self.helpContent(), **helps, "ALG_DESC": self.shortDescription()}
        return QgsProcessingUtils.formatHelpMapAsHtml(content, self)

    def checkParameterValues(self, parameters, context):  # noqa: N802
        """As `OteloAlgorithm.checkParameterValues`: before the first step, not at the one at fault."""
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return good, message
        problem = parameters_problem(self.parameterDefinitions(), parameters, context)
        return not problem, problem


def model_path(slug: str) -> Path:
    return FOLDER / f"{slug}.model3"


def read_model(slug: str) -> ServedModel:
    """A model of `MODELS` from its file; ValueError where the file cannot be read."""
    model = ServedModel(slug)
    if not model.fromFile(str(model_path(slug))):
        raise ValueError(f"{model_path(slug)} is not a model")
    model.setSourceFilePath(str(model_path(slug)))
    model.name_inputs()
    return model
