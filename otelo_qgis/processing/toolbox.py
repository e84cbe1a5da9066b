# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS shows and searches of an algorithm before anyone wants it, without importing it.

Importing every algorithm takes seconds (pandas, the engine), at each start of QGIS and of qgis_process: the
registry holds an `Entry` for each, whose words are read in toolbox.json, which scripts/make_docs.py writes
from the algorithms themselves.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QIcon

from .icon import ICON
from .language import tr, translated

INDEX = Path(__file__).with_name("toolbox.json")
# What an algorithm says of itself in the index, under the names of its attributes.
KEPT = ("volet", "purpose", "keywords")
MODELS_GROUP = "modeles"
GROUPS = {
    "volet_a": "Volet A : mailles",
    "volet_b": "Volet B : besoins",
    "volet_c": "Volet C : ventilation",
    "volet_d": "Volet D : objectifs",
    "chaine": "Chaîne complète",
    "comparer": "Comparer, expliquer, mesurer l'incertitude",
    "suivi": "Suivi : des objectifs à ce qui est construit",
    "restitution": "Restitution : cartes, atlas, rapport, tableur",
    "donnees": "Données : importer et contrôler",
    MODELS_GROUP: "Modèles",
}


class Shown:
    """An algorithm of QGIS under its own words: `slug` (its id), `title`, `volet` (its group), `purpose`,
    `keywords`."""

    slug = ""
    title = ""
    volet = ""
    purpose = ""
    keywords: Sequence[str] = ()

    def name(self):
        return self.slug

    def displayName(self):  # noqa: N802
        # As a keyboard writes it: the modeller makes names of it, and it is typed to look for it.
        return translated(self.title)

    def group(self):
        return tr(GROUPS[self.volet]) if self.volet else ""

    def groupId(self):  # noqa: N802
        return self.volet

    def tags(self):
        return [*self.keywords, "otelo", "tpl", "besoins", "logement", "habitat", "plh"]

    def icon(self):
        return QIcon(str(ICON))

    def shortDescription(self):  # noqa: N802
        return tr(self.purpose).split(". ")[0].strip(".") + "."


class Entry(Shown, QgsProcessingAlgorithm):
    """Stands in the registry for an algorithm, or a model, that `make` imports when it is wanted.

    QGIS runs, and shows the dialog of, an instance that it creates: that one is whole. What is asked of the
    registered one itself from Python is answered by `whole`, an instance of its own. Only qgis_process asks
    the registered one past Python: `OteloProvider` gives it the algorithm of its command line at once.
    """

    def __init__(self, slug: str, title: str, words: Mapping, make: Callable[[], QgsProcessingAlgorithm]):
        super().__init__()
        self.slug, self.title, self.make = slug, title, make
        self.volet, self.purpose, self.keywords = (words[name] for name in KEPT)

    def createInstance(self):  # noqa: N802
        return self.make()

    def initAlgorithm(self, configuration=None):  # noqa: N802
        pass

    @cached_property
    def whole(self) -> QgsProcessingAlgorithm:
        return self.create()

    def shortHelpString(self):  # noqa: N802
        return self.whole.shortHelpString()

    def canExecute(self):  # noqa: N802
        return self.whole.canExecute()

    def checkParameterValues(self, parameters, context):  # noqa: N802
        return self.whole.checkParameterValues(parameters, context)

    def parameterDefinitions(self):  # noqa: N802
        return self.whole.parameterDefinitions()

    def parameterDefinition(self, name):  # noqa: N802
        return self.whole.parameterDefinition(name)

    def destinationParameterDefinitions(self):  # noqa: N802
        return self.whole.destinationParameterDefinitions()

    def outputDefinitions(self):  # noqa: N802
        return self.whole.outputDefinitions()

    def outputDefinition(self, name):  # noqa: N802
        return self.whole.outputDefinition(name)


def read_index() -> dict[str, dict]:
    """{algorithm id: {what it says of itself}}."""
    return json.loads(INDEX.read_text(encoding="utf-8"))


def index_text(algorithms: Mapping[str, QgsProcessingAlgorithm]) -> str:
    """What the index is to be, from whole algorithms by id."""
    found = {slug: {name: getattr(one, name) for name in KEPT} for slug, one in algorithms.items()}
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"
