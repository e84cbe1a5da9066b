# SPDX-License-Identifier: GPL-2.0-or-later
"""The English of the interface: whole, and as QGIS shows it; French where nothing is asked."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree

import pytest
from qgis.core import QgsApplication, QgsExpression
from qgis.PyQt.QtCore import QCoreApplication
from support import ROOT

from otelo_qgis import plugin as plugin_module
from otelo_qgis.engine.study import Study
from otelo_qgis.plugin import OteloPlugin
from otelo_qgis.processing.cartography import layouts, project
from otelo_qgis.processing.cartography.templates import Page
from otelo_qgis.processing.io.studies import StudyFile
from otelo_qgis.processing.provider import ALGORITHMS

FOLDER = ROOT / "i18n"


def messages():
    """Texts of the interface; what algorithms say is in test_sentences."""
    for context in ElementTree.parse(FOLDER / "otelo_en.ts").iter("context"):
        if context.findtext("name") == "Otelo":
            for message in context.iter("message"):
                yield message.findtext("source"), message.find("translation")


def test_every_text_has_its_translation_in_the_file_that_qgis_reads(english):
    found = list(messages())
    assert len(found) > 700
    for source, translation in found:
        assert translation.get("type") is None and translation.text.strip(), source
        assert QCoreApplication.translate("Otelo", source) == translation.text


def test_names_that_a_user_types_are_the_same_in_both_languages():
    """Ids of algorithms, fields and parameters, and numbers, are not translated."""
    kept = re.compile(r"otelo:\w+|\b[a-z]+_[a-z0-9_]+\b|\b[A-Z]{2,}_[A-Z_]+\b")
    for source, translation in messages():
        assert sorted(set(kept.findall(source))) == sorted(set(kept.findall(translation.text))), source


def test_the_toolbox_in_english(english, provider):
    for name in ALGORITHMS:
        algorithm = provider.algorithm(name).create()
        assert algorithm.displayName() != ALGORITHMS[name][2] or "atlas" in name
        help_text = algorithm.shortHelpString()
        assert "<h3>Inputs</h3>" in help_text and "<h3>Outputs</h3>" in help_text
        for item in algorithm.parameterDefinitions():
            assert not re.search(r"\b(des|du|les|une|Vide|Champ)\b", item.description() + item.help()), (
                name, item.name(), item.description(), item.help(),
            )  # fmt: skip
    assert provider.algorithm("b13").create().displayName() == "B1.3 Unaffordable housing"
    assert provider.algorithm("modele_plh").displayName() == "From communes to PLH objectives"


@pytest.mark.parametrize("locale, language", [("fr_FR", ""), ("C", ""), ("en_GB", "en"), ("de", "en")])
def test_the_language_follows_that_of_qgis(qgis_app, monkeypatch, locale, language):
    monkeypatch.setattr(plugin_module, "FOLDER", ROOT)
    monkeypatch.setattr(QgsApplication, "locale", lambda: locale)
    plugin = OteloPlugin()
    plugin._translate()
    assert bool(plugin.translator) is bool(language)
    shown = QCoreApplication.translate("Otelo", "Ménages")
    plugin.unload()
    assert shown == ("Households" if language else "Ménages")
    assert QCoreApplication.translate("Otelo", "Ménages") == "Ménages"


def test_a_legend_and_a_sheet_in_english(english, demo_study):
    """Every line of the legends of a study, and what stands around a map."""
    french = re.compile(r"\b(de|du|des|la|le|les|et|pour|logements|cercles?|moins|plus)\b")
    study = Study.read(demo_study)
    with project.build(StudyFile(demo_study), study, "Title") as made:
        for one, layer in made.maps:
            labels = [entry.label() for entry in layer.renderer().legendSymbolItems()]
            assert not [text for text in (one.title, *labels) if french.search(text)], one.key
        one, layer = next((one, layer) for one, layer in made.maps if one.key == "objectifs")
        layout = layouts.add_map_sheet(made, one, layer, study, (Page(), ""))
        said = QgsExpression.replaceExpressionText(
            "[% @otelo_sous_titre %]", layout.createExpressionContext()
        )
        assert said.startswith(
            "Objective placed per 1,000 dwellings (colours) and objective placed, in dwellings"
        )
        groups = [group.name() for group in made.project.layerTreeRoot().findGroups()]
        assert groups[0] == "Boundaries" and "Background" in groups
