"""The models that the provider serves (files of `model/`, made by scripts/make_models.py)."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingUtils
from qgis.PyQt.QtGui import QIcon

from .checks import parameters_problem
from .icon import ICON
from .language import tr

FOLDER = Path(__file__).parent / "model"
# Model id (and file): (display name, short description).
MODELS = {
    "modele_evaluation": (
        "Du dossier de fichiers à l'atlas",
        "Un dossier de fichiers publics devient un datapack, une étude (volets A à D), un projet "
        "cartographique, un atlas, un rapport et un tableur.",
    ),
    "modele_neuf_scenarios": (
        "Les neuf scénarios démographiques",
        "Le volet B sous les neuf scénarios de ménages, réunis en une table (champ « scenario »).",
    ),
    "modele_departement": (
        "Un département",
        "Les territoires d'analyse qui touchent un département, évalués en entier : étude, EPCI du "
        "département, atlas. À lancer par lot pour tous les départements d'une région.",
    ),
    "modele_plh": (
        "Des communes aux objectifs de PLH",
        "Les capacités lues dans les zones d'un PLU, puis les objectifs par commune, par EPCI et par PLH.",
    ),
}
GROUP = "Modèles"


class ServedModel(QgsProcessingModelAlgorithm):
    """A model under the name and the icon that the provider gives it: its file has only an id."""

    def __init__(self, slug: str):
        super().__init__(slug, GROUP, "modeles")
        self.slug = slug

    def createInstance(self):  # noqa: N802
        made = ServedModel(self.slug)
        made.loadVariant(self.toVariant())
        made.setProvider(self.provider())
        made.setSourceFilePath(self.sourceFilePath())
        return made

    def displayName(self):  # noqa: N802
        return tr(MODELS[self.slug][0])

    def group(self):
        return tr(GROUP)

    def groupId(self):  # noqa: N802
        return "modeles"

    def shortDescription(self):  # noqa: N802
        return tr(MODELS[self.slug][1])

    def shortHelpString(self):  # noqa: N802
        """What QGIS makes of the help of a model, in the language of QGIS."""
        content = {**self.helpContent(), "ALG_DESC": self.shortDescription()}
        return QgsProcessingUtils.formatHelpMapAsHtml(content, self)

    def checkParameterValues(self, parameters, context):  # noqa: N802
        """As `OteloAlgorithm.checkParameterValues`: before the first step, not at the one at fault."""
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return good, message
        problem = parameters_problem(self.parameterDefinitions(), parameters, context)
        return not problem, problem

    def tags(self):
        return ["modèle", "lot", "otelo"]

    def icon(self):
        return QIcon(str(ICON))


def model_path(slug: str) -> Path:
    return FOLDER / f"{slug}.model3"


def read_model(slug: str) -> ServedModel:
    """A model of `MODELS` from its file; ValueError where the file cannot be read."""
    model = ServedModel(slug)
    if not model.fromFile(str(model_path(slug))):
        raise ValueError(f"{model_path(slug)} is not a model")
    model.setSourceFilePath(str(model_path(slug)))
    return model
