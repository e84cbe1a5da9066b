# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing provider `otelo`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..engine.common.packages import missing_text, two_geos
from ..engine.definitions.briques import BRIQUES, FLOW_BRIQUES, OWN
from .icon import ICON
from .language import on_command_line, tr
from .models import MODELS, read_model
from .toolbox import Entry, Shown, read_index

# Algorithm id: (module, class, display name, packages that QGIS may lack); those of the briques are made by a
# function of their id.
ALGORITHMS = {
    "importer": ("importer", "Importer", "Importer un fichier public", ("pandas",)),
    "datapack": (
        "datapack",
        "DatapackAlgorithm",
        "Faire un datapack d'un dossier de fichiers",
        ("pandas",),
    ),
    "modele_vide": ("modele_vide", "ModeleVide", "Faire un modèle de datapack à remplir", ("pandas",)),
    "controler": ("controler", "Controler", "Contrôler la qualité des indicateurs", ("pandas",)),
    "diagnostic": (
        "diagnostic",
        "Diagnostic",
        "Écrire le diagnostic d’un territoire",
        ("pandas", "matplotlib"),
    ),
    "comparables": (
        "comparables",
        "ComparablesAlgorithm",
        "Trouver les territoires comparables",
        ("pandas", "matplotlib"),
    ),
    "changer_maille": ("changer_maille", "ChangerMaille", "Changer de maille", ("pandas",)),
    "sources": ("sources", "Sources", "Dire ce qu’un dossier de fichiers a et n’a pas", ("pandas",)),
    "changer_millesime": (
        "changer_millesime",
        "ChangerMillesime",
        "Changer le millésime des communes",
        ("pandas",),
    ),
    "scenario": ("scenario", "EcrireScenario", "Écrire un scénario", ("pandas",)),
    "scenario_guide": (
        "scenario",
        "EcrireScenarioGuide",
        "Écrire un scénario de l'édition du guide",
        ("pandas",),
    ),
    "mailles": ("mailles", "Mailles", "Volet A : construire les mailles", ("pandas",)),
    "besoins": ("besoins", "Besoins", "Volet B : évaluer les besoins", ("pandas",)),
    **{
        slug: ("briques", "brique_algorithm", title, ("pandas",))
        for slug, title in {
            **{name: one.title for name, one in BRIQUES.items() if name != OWN},
            **FLOW_BRIQUES,
        }.items()
    },
    "destinations": (
        "destinations",
        "Destinations",
        "Répartir social et prix maîtrisé et libre selon les revenus",
        ("pandas",),
    ),
    "personnes_agees": (
        "personnes_agees",
        "PersonnesAgees",
        "B2.1 bis : places pour les personnes âgées",
        ("pandas",),
    ),
    "mutations": (
        "mutations",
        "Mutations",
        "B1.7 en entier : mutations par taille et loyer",
        ("pandas",),
    ),
    "tension_sociale": (
        "tension_sociale",
        "TensionSociale",
        "Logement social : demande et offre par taille et loyer",
        ("pandas", "matplotlib"),
    ),
    "ventilation": ("ventilation", "Ventilation", "Volet C : ventiler aux communes", ("pandas",)),
    "cles": ("cles", "Cles", "Volet C : voir les clés de ventilation", ("pandas",)),
    "comparer_cles": (
        "comparer_cles",
        "ComparerCles",
        "Volet C : comparer deux jeux de clés",
        ("pandas",),
    ),
    "typologie": (
        "typologie",
        "Typologie",
        "Volet C du guide : classer les communes",
        ("pandas", "matplotlib"),
    ),
    "coefficients": (
        "coefficients",
        "Coefficients",
        "Volet C du guide : estimer les coefficients",
        ("pandas", "matplotlib"),
    ),
    "eprouver_cles": (
        "eprouver_cles",
        "EprouverCles",
        "Volet C : éprouver les clés sur un passé connu",
        ("pandas", "matplotlib"),
    ),
    "projeter_menages": (
        "projeter_menages",
        "ProjeterMenages",
        "Projeter les ménages de petits territoires",
        ("pandas",),
    ),
    "capacites": (
        "capacites",
        "Capacites",
        "Volet D : capacités d'après des zones",
        ("pandas", "geopandas"),
    ),
    "objectifs": ("objectifs", "Objectifs", "Volet D : fixer les objectifs", ("pandas",)),
    "score": ("score", "Score", "Volet D du guide : répartir par score et capacité", ("pandas",)),
    "comparer_scenarios": (
        "comparer_scenarios",
        "ComparerScenarios",
        "Comparer des scénarios",
        ("pandas", "matplotlib"),
    ),
    "actualiser": ("actualiser", "Actualiser", "Actualiser une étude", ("pandas", "matplotlib")),
    "sensibilite": (
        "sensibilite",
        "Sensibilite",
        "Mesurer la sensibilité et l'incertitude",
        ("pandas", "scipy", "matplotlib"),
    ),
    "expliquer": ("expliquer", "Expliquer", "Expliquer le chiffre d'un territoire", ("pandas",)),
    "suivi": ("suivi", "Suivi", "Suivre les objectifs d’une étude", ("pandas", "matplotlib")),
    "decliner": ("decliner", "Decliner", "Décliner des objectifs par niveau", ("pandas",)),
    "bilan_triennal": ("bilan_triennal", "BilanTriennal", "Écrire le bilan triennal SRU", ("pandas",)),
    "bilan_plh": ("bilan_plh", "BilanPlh", "Écrire le bilan d’un PLH", ("pandas", "matplotlib")),
    "cartes": ("cartes", "Cartes", "Faire le projet cartographique d'une étude", ("pandas",)),
    "atlas": ("atlas", "Atlas", "Faire l'atlas d'une étude", ("pandas", "matplotlib")),
    "rapport": ("rapport", "Rapport", "Écrire le rapport d'une étude", ("pandas", "matplotlib")),
    "documents": ("documents", "Documents", "Faire tous les documents d'une étude", ("pandas",)),
    "points_a_verifier": (
        "points_a_verifier",
        "PointsAVerifier",
        "Lister les points à vérifier",
        ("pandas",),
    ),
    "tableur": ("tableur", "Tableur", "Écrire le tableur d'une étude", ("pandas",)),
    "exporter_otelo12": (
        "exporter_otelo12",
        "ExporterOtelo12",
        "Exporter une étude comme Otelo 1.2",
        ("pandas",),
    ),
    "copier_etude": (
        "copier_etude",
        "CopierEtude",
        "Copier une étude entre un fichier et une base",
        ("pandas",),
    ),
    "versions_etude": (
        "versions_etude",
        "VersionsEtude",
        "Lister les versions d’une étude d’une base",
        ("pandas",),
    ),
    "evaluation": (
        "evaluation",
        "Evaluation",
        "Évaluer les besoins de bout en bout",
        ("pandas",),
    ),
}
PIP_CLASH = (
    "Le paquet shapely installé par pip apporte sa propre bibliothèque GEOS, qui se mêle à celle de QGIS et "
    "le ferait planter. Retirez-le (« python3 -m pip uninstall shapely geopandas »), puis « sudo apt install "
    "python3-geopandas » et relancez QGIS."
)


# What every algorithm needs: figures, and the templates of its help and of what it writes.
NEEDED = ("pandas", "jinja2")


def obstacle(packages) -> str:
    """Why an algorithm that needs these packages cannot run here, and what to do; "" if it can."""
    return missing_text(packages) or (PIP_CLASH if "geopandas" in packages and two_geos() else "")


class Unavailable(Shown, QgsProcessingAlgorithm):
    """An algorithm that cannot run on this machine, and says why."""

    def __init__(self, slug: str, title: str, reason: str):
        super().__init__()
        self.slug, self.title, self.reason = slug, title, reason

    def createInstance(self):  # noqa: N802
        return Unavailable(self.slug, self.title, self.reason)

    def initAlgorithm(self, configuration=None):  # noqa: N802
        pass

    def canExecute(self):  # noqa: N802
        return False, self.reason

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        raise QgsProcessingException(self.reason)


def make_algorithm(slug: str) -> QgsProcessingAlgorithm:
    """An algorithm, its module imported; or what says why it cannot run on this machine."""
    module, name, title, packages = ALGORITHMS[slug]
    reason = obstacle(list(dict.fromkeys([*NEEDED, *packages])))
    if reason:
        return Unavailable(slug, title, reason)
    of_module = getattr(import_module(f".algorithms.{module}", __package__), name)
    return of_module(slug) if module == "briques" else of_module()


def register() -> OteloProvider:
    """The provider, in the registry of Processing, with its models."""
    provider = OteloProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.refreshAlgorithms()
    return provider


class OteloProvider(QgsProcessingProvider):
    """Its algorithms are imported when they are wanted (`toolbox.Entry`)."""

    def id(self):
        return "otelo"

    def name(self):
        return "Otelo"

    def longName(self):  # noqa: N802
        return tr("Otelo : besoins en logement")

    def icon(self):
        return QIcon(str(ICON))

    def loadAlgorithms(self):  # noqa: N802
        index = read_index()
        for slug, (_, _, title, _) in ALGORITHMS.items():
            self._add(slug, title, index.get(slug), partial(make_algorithm, slug))
        # A model finds its steps in the registry: it is read once this provider is there (see `register`).
        if QgsApplication.processingRegistry().providerById(self.id()):
            for slug, told in MODELS.items():
                self._add(slug, told.title, told.words, partial(read_model, slug))

    def _add(self, slug: str, title: str, words: Mapping | None, make: Callable) -> None:
        """Register an algorithm by its words; whole where it has none yet, or where the command line asks."""
        is_asked = on_command_line() and f"{self.id()}:{slug}" in QCoreApplication.arguments()
        whole = words is None or is_asked
        self.addAlgorithm(make() if whole else Entry(slug, title, words, make))

    def algorithm(self, name):
        """For Python, an algorithm is whole; None where there is none of this name."""
        return _whole(super().algorithm(name))

    def algorithms(self):
        return [_whole(one) for one in super().algorithms()]


def _whole(algorithm):
    return algorithm.whole if isinstance(algorithm, Entry) else algorithm
