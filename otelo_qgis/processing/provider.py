"""The Processing provider `otelo`."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from qgis.core import QgsProcessingAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .icon import ICON

# Algorithm id: (module, class, display name, packages that QGIS may lack).
ALGORITHMS = {
    "mailles": ("mailles", "Mailles", "Volet A : construire les mailles", ("pandas", "geopandas")),
    "besoins": ("besoins", "Besoins", "Volet B : évaluer les besoins", ("pandas",)),
    "ventilation": ("ventilation", "Ventilation", "Volet C : ventiler aux communes", ("pandas", "geopandas")),
    "objectifs": ("objectifs", "Objectifs", "Volet D : fixer les objectifs", ("pandas", "geopandas")),
    "evaluation": (
        "evaluation",
        "Evaluation",
        "Évaluer les besoins, des mailles aux objectifs (A à D)",
        ("pandas", "geopandas"),
    ),
}
HOW_TO_INSTALL = (
    "Windows : ouvrez « OSGeo4W Shell » et lancez « python -m pip install --user {packages} ». "
    "macOS : « /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {packages} ». "
    "Debian, Ubuntu : « sudo apt install {debian} ». Puis relancez QGIS."
)


def missing_packages(wanted) -> list[str]:
    return [package for package in wanted if find_spec(package) is None]


class Unavailable(QgsProcessingAlgorithm):
    """Stands for an algorithm whose packages are not installed, and says how to get them."""

    def __init__(self, id_: str, title: str, packages: list[str]):
        super().__init__()
        self._id, self._title, self._packages = id_, title, packages

    def createInstance(self):  # noqa: N802
        return Unavailable(self._id, self._title, self._packages)

    def name(self):
        return self._id

    def displayName(self):  # noqa: N802
        return QCoreApplication.translate("Otelo", self._title)

    def initAlgorithm(self, configuration=None):  # noqa: N802
        pass

    def canExecute(self):  # noqa: N802
        packages = " ".join(self._packages)
        debian = " ".join(f"python3-{package}" for package in self._packages)
        how = HOW_TO_INSTALL.format(packages=packages, debian=debian)
        return False, f"Otelo a besoin de {' et '.join(self._packages)}. {how}"

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        return {}


class OteloProvider(QgsProcessingProvider):
    def id(self):
        return "otelo"

    def name(self):
        return "Otelo"

    def longName(self):  # noqa: N802
        return QCoreApplication.translate("Otelo", "Otelo : besoins en logement")

    def icon(self):
        return QIcon(str(ICON))

    def loadAlgorithms(self):  # noqa: N802
        for id_, (module, name, title, packages) in ALGORITHMS.items():
            missing = missing_packages(packages)
            if missing:
                self.addAlgorithm(Unavailable(id_, title, missing))
            else:
                self.addAlgorithm(getattr(import_module(f".{module}", __package__), name)())
