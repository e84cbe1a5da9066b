# SPDX-License-Identifier: GPL-2.0-or-later
"""What every algorithm promises before it runs: names, help, parameters from the engine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingProvider,
)
from support import ROOT

from otelo_qgis.engine.common import packages
from otelo_qgis.engine.definitions.editions import ALL_PARAMETERS, SETTINGS
from otelo_qgis.engine.definitions.guide import GuideScenario
from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.processing import provider as provider_module
from otelo_qgis.processing.choices import Choices
from otelo_qgis.processing.help import function_help
from otelo_qgis.processing.language import tr
from otelo_qgis.processing.models import MODELS
from otelo_qgis.processing.provider import ALGORITHMS, OteloProvider, Unavailable, make_algorithm
from otelo_qgis.processing.toolbox import INDEX, index_text


def test_one_algorithm_per_volet_and_one_for_the_chain(provider):
    names = sorted(algorithm.name() for algorithm in provider.algorithms())
    assert names == sorted([*ALGORITHMS, *MODELS])
    assert {"mailles", "besoins", "ventilation", "objectifs", "evaluation"} <= set(names)
    assert {"importer", "datapack", "modele_vide", "controler", "changer_maille"} <= set(names)


@pytest.mark.parametrize("name", sorted(ALGORITHMS))
def test_identity_and_help(provider, name):
    algorithm = provider.algorithm(name)
    assert name.isascii() and algorithm.displayName() == ALGORITHMS[name][2]
    assert algorithm.group() and algorithm.groupId().isascii()
    assert not algorithm.icon().isNull()
    help_text = algorithm.shortHelpString()
    for item in algorithm.parameterDefinitions():
        if not item.isDestination():
            assert item.description() in help_text
    for _, columns in algorithm.outputs_help.values():
        for column in columns:
            assert f"<code>{column.name}</code>\u202f: {tr(column.alias)}" in help_text
            assert column.alias
    assert f"otelo:{name}" in help_text
    sinks = {item.name() for item in algorithm.destinationParameterDefinitions()}
    assert set(algorithm.outputs_help) <= sinks


ADVANCED, OPTIONAL = (
    getattr(QgsProcessingParameterDefinition.Flag, name) for name in ("FlagAdvanced", "FlagOptional")
)


@pytest.mark.parametrize("slug, scenario", [("scenario", Scenario), ("scenario_guide", GuideScenario)])
def test_every_parameter_of_an_edition_is_set_by_its_own_algorithm(provider, slug, scenario):
    algorithm = provider.algorithm(slug)
    definitions = [one for name, one in scenario.PARAMETERS.items() if name != "edition"]
    names = {item.name().lower() for item in algorithm.parameterDefinitions()}
    foreign = set(ALL_PARAMETERS) - {one.name for one in definitions}
    assert not names & foreign, "a parameter of the other edition"
    for definition in definitions:
        item = algorithm.parameterDefinition(definition.name.upper())
        assert tr(definition.label) in item.description()
        choices = Choices.of(item)
        if definition.kind in ("choice", "choices"):
            assert choices.values == list(definition.choices)
            assert choices.several == (definition.kind == "choices")
        if definition.kind == "bool":
            assert choices.values == ["true", "false"]
        if definition.kind in ("int", "float"):
            # Without a bound, QGIS has the largest float.
            free = sys.float_info.max
            lower = -free if definition.lower is None else definition.lower
            upper = free if definition.upper is None else definition.upper
            assert (item.minimum(), item.maximum()) == (lower, upper)
    often = [name for name in SETTINGS if name in scenario.PARAMETERS and name != "edition"]
    first = [item.name().lower() for item in algorithm.parameterDefinitions()][: len(often)]
    assert first == often


@pytest.mark.parametrize("name", sorted(set(ALGORITHMS) - {"scenario", "scenario_guide"}))
def test_the_others_have_the_scenario_file_and_the_everyday_settings_at_most(provider, name):
    algorithm = provider.algorithm(name)
    names = {item.name().lower() for item in algorithm.parameterDefinitions()}
    settings = names.intersection(ALL_PARAMETERS)
    assert settings <= set(SETTINGS) and (not settings or "scenario" in names)


@pytest.mark.parametrize("name", sorted(ALGORITHMS))
def test_what_may_be_left_out_has_no_default_and_says_what_is_then_used(provider, name):
    for item in provider.algorithm(name).parameterDefinitions():
        assert not isinstance(item, (QgsProcessingParameterEnum, QgsProcessingParameterBoolean)), item.name()
        if item.flags() & OPTIONAL and not item.isDestination():
            assert item.defaultValue() is None, item.name()
            assert "Vide" in item.help(), (item.name(), item.help())


def test_labels_are_told_apart(provider):
    for name in ALGORITHMS:
        items = provider.algorithm(name).parameterDefinitions()
        labels = [item.description() for item in items if not item.isDestination()]
        assert len(labels) == len(set(labels)), f"{name}: two parameters have one label"


def test_the_dialog_of_the_whole_chain_can_be_filled_by_a_person(provider):
    algorithm = provider.algorithm("evaluation")
    items = algorithm.parameterDefinitions()
    assert len(items) <= 33
    shown = [item.name() for item in items if not item.flags() & ADVANCED]
    assert len(shown) <= 13 and shown[:3] == ["COMMUNES", "INDICATEURS", "MENAGES"]
    assert shown[4:10] == [*(name.upper() for name in SETTINGS), "SCENARIO"]
    made = [item.name() for item in items if item.isDestination() and item.createByDefault()]
    assert made == ["ETUDE", "SYNTHESE", "OBJECTIFS"]


def test_a_shapely_wheel_inside_qgis_is_refused_before_it_crashes(monkeypatch, tmp_path):
    (tmp_path / "shapely.libs").mkdir()
    wheel = SimpleNamespace(origin=str(tmp_path / "shapely" / "__init__.py"))
    monkeypatch.setattr(packages, "find_spec", lambda name: wheel)
    monkeypatch.setattr(packages.sys, "platform", "linux")
    for symbols, refused in ((SimpleNamespace(GEOSversion=1), True), (SimpleNamespace(), False)):
        monkeypatch.setattr(packages.ctypes, "CDLL", lambda name, symbols=symbols: symbols)
        assert bool(provider_module.obstacle(("pandas", "geopandas"))) == refused
        assert not provider_module.obstacle(("pandas",))
    monkeypatch.setattr(packages.sys, "platform", "win32")
    assert not provider_module.obstacle(("geopandas",))


@pytest.mark.parametrize(
    "module, call, named",
    [
        ("docx", ("rapport", {"RAPPORT": "r.html", "DOCUMENT": "r.docx"}), "pip install --user python-docx"),
        ("xlsxwriter", ("tableur", {"CLASSEUR": "c.xlsx"}), "apt install python3-xlsxwriter"),
        ("odf", ("tableur", {"CLASSEUR": "c.ods"}), "pip install --user odfpy"),
    ],
)
def test_a_format_whose_package_is_missing_says_how_to_get_it(
    run, tmp_path, monkeypatch, demo_study, module, call, named
):
    monkeypatch.setattr(packages, "find_spec", lambda name: None if name == module else object())
    name, outputs = call
    wanted = {key: str(tmp_path / value) for key, value in outputs.items()}
    with pytest.raises(QgsProcessingException, match=named):
        run(name, {"ETUDE": str(demo_study), **wanted})
    assert list(tmp_path.iterdir()) == []
    if module == "docx":
        run(name, {"ETUDE": str(demo_study), "RAPPORT": wanted["RAPPORT"], "CARTES": False})


def test_a_missing_package_is_named_with_the_way_to_get_it(monkeypatch, qgis_app):
    monkeypatch.setattr(packages, "find_spec", lambda name: None if name == "geopandas" else object())
    provider = OteloProvider()
    provider.refreshAlgorithms()
    # Volets A to D do without: only what crosses polygons cannot.
    for name in ("besoins", "mailles", "evaluation"):
        assert not isinstance(provider.algorithm(name), Unavailable)
    possible, why = provider.algorithm("capacites").canExecute()
    assert not possible
    assert "geopandas" in why and "OSGeo4W" in why and "apt install python3-geopandas" in why


def test_where_jinja2_is_missing_every_algorithm_says_so(monkeypatch, qgis_app):
    monkeypatch.setattr(packages, "find_spec", lambda name: None if name == "jinja2" else object())
    provider = OteloProvider()
    provider.refreshAlgorithms()
    for name in ALGORITHMS:
        possible, why = provider.algorithm(name).canExecute()
        assert not possible and "apt install python3-jinja2" in why and "pandas" not in why


def test_what_a_definition_says_stays_text_in_the_help():
    page = function_help("f", "a < b", "L'un & <b>l'autre</b>", "1")
    assert page.startswith("<h3>f(a &lt; b)</h3><p>L’un &amp; &lt;b&gt;l’autre&lt;/b&gt;</p>")


WITHOUT = """
import sys
sys.path.insert(0, {root!r})
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
for name in ("numpy", "pandas", "geopandas", "shapely", "matplotlib", "jinja2", "markupsafe"):
    sys.modules[name] = None
from otelo_qgis.engine.common import packages
packages.find_spec = lambda name: None
from otelo_qgis import classFactory
plugin = classFactory(None)
plugin.initProcessing()
algorithms = QgsApplication.processingRegistry().providerById("otelo").algorithms()
told = [one.canExecute() for one in algorithms if not hasattr(one, "childAlgorithms")]
print(len(told), sum(not possible and "pandas" in why for possible, why in told))
plugin.unload()
"""


def test_the_plugin_loads_where_nothing_is_installed():
    """Without pandas or numpy at all, each algorithm is there and says how to get them."""
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(root=str(ROOT))], capture_output=True, text=True, check=False
    )
    counts = done.stdout.split()[-2:]
    assert counts == [str(len(ALGORITHMS))] * 2, done.stdout + done.stderr


AT_START = """
import sys
sys.path.insert(0, {root!r})
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
# Some QGIS import numpy themselves.
before = set(sys.modules)
from otelo_qgis import classFactory
plugin = classFactory(None)
plugin.initProcessing()
registry = QgsApplication.processingRegistry()
heavy = ("numpy", "pandas", "jinja2", "otelo_qgis.engine.method", "otelo_qgis.processing.base")
print([name for name in heavy if name in sys.modules and name not in before])
entry = registry.algorithmById("otelo:besoins")
print(type(entry).__name__, entry.displayName(), entry.parameterDefinition("BESOINS").description())
readers = ("otelo_qgis.engine.data.readers", "otelo_qgis.processing.cartography.styles", "geopandas")
print([name for name in readers if name in sys.modules])
plugin.unload()
"""


def test_nothing_heavy_is_imported_before_it_is_wanted():
    done = subprocess.run(
        [sys.executable, "-c", AT_START.format(root=str(ROOT))], capture_output=True, text=True, check=False
    )
    start, entry, wanted = done.stdout.splitlines()[-3:]
    assert (start, wanted) == ("[]", "[]"), done.stdout + done.stderr
    assert entry == f"Entry {ALGORITHMS['besoins'][2]} Besoins par territoire d’analyse"


def test_the_index_of_the_toolbox_is_what_the_algorithms_say(provider):
    assert INDEX.read_text(encoding="utf-8") == index_text({one: make_algorithm(one) for one in ALGORITHMS})
    for whole in provider.algorithms():
        entry = QgsApplication.processingRegistry().algorithmById(whole.id())
        for say in ("displayName", "group", "groupId", "tags"):
            assert getattr(entry, say)() == getattr(whole, say)(), (whole.id(), say)


def test_the_algorithm_of_a_command_line_is_whole(qgis_app, monkeypatch):
    """qgis_process asks for its parameters past Python."""
    monkeypatch.setattr(provider_module, "on_command_line", lambda: True)
    words = ["qgis_process", "run", "otelo:besoins"]
    monkeypatch.setattr(provider_module.QCoreApplication, "arguments", lambda: words)
    provider = OteloProvider()
    provider.refreshAlgorithms()
    registered = {one.name(): type(one).__name__ for one in QgsProcessingProvider.algorithms(provider)}
    assert registered["besoins"] == "Besoins" and registered["evaluation"] == "Entry"


def test_messages_name_what_is_on_the_screen(provider):
    """Identifiers of parameters are for command lines: whoever fills in a dialog does not see them."""
    algorithm = next(one for one in provider.algorithms() if one.name() == "evaluation").create()
    good, message = algorithm.checkParameterValues({"MENAGES": "x"}, QgsProcessingContext())
    assert not good and "COMMUNES" not in message and "« Communes »" in message
    names = {one.name() for algorithm in provider.algorithms() for one in algorithm.parameterDefinitions()}
    package = ROOT / "otelo_qgis"
    for path in (*package.glob("engine/**/*.py"), *package.glob("processing/**/*.py")):
        nodes = ast.walk(ast.parse(path.read_text("utf-8")))
        raised = [node for node in nodes if isinstance(node, ast.Raise)]
        texts = [node.value for one in raised for node in ast.walk(one) if isinstance(node, ast.Constant)]
        sentences = [text for text in texts if isinstance(text, str) and " " in text]
        assert not [
            text for text in sentences if names & set(re.findall(r"\w+", text)) - {"ANNEE", "EPCI"}
        ], path
