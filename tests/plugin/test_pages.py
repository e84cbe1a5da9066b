# SPDX-License-Identifier: GPL-2.0-or-later
"""The command lines of the pages: every one is of algorithms, parameters and choices that exist."""

from __future__ import annotations

import pytest
from pages import PAGES, commands, runs
from qgis.core import QgsProcessingContext

from otelo_qgis import cli
from otelo_qgis.processing.checks import unknown_problem
from otelo_qgis.processing.choices import Choices, choice_problem
from otelo_qgis.processing.provider import register


@pytest.fixture(scope="module")
def provider(qgis_app):
    from qgis.core import QgsApplication

    provider = register()
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_runs_of_a_page_are_right(provider, page):
    for id_, values in runs(page):
        algorithm = provider.algorithm(id_.partition(":")[2])
        assert algorithm is not None, id_
        definitions = algorithm.parameterDefinitions()
        assert unknown_problem(definitions, list(values)) == "", id_
        for item in definitions:
            for value in values.get(item.name(), []):
                if Choices.of(item):
                    assert choice_problem(item, value) == "", (id_, value)
                if item.isDestination() and hasattr(item, "isSupportedOutputValue"):
                    fine, said = item.isSupportedOutputValue(value, QgsProcessingContext())
                    assert fine, said


def test_pages_have_runs():
    assert sum(len(runs(page)) for page in PAGES) > 40


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_commands_of_otelo_qgis_are_read(page):
    for words in commands(page):
        if words[0] == "otelo-qgis":
            assert cli._arguments(words[1:]).commande in ("lister", "aide", "lancer", "lot", "panneau")
