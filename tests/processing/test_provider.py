"""What every algorithm promises before it runs: names, help, parameters from the engine."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from support import ROOT

from otelo_qgis.engine.common import packages
from otelo_qgis.engine.definitions.parameters import BRIQUES_OF_PARAMETERS, PARAMETERS
from otelo_qgis.processing import provider as provider_module
from otelo_qgis.processing.help import help_page
from otelo_qgis.processing.models import MODELS
from otelo_qgis.processing.provider import ALGORITHMS, OteloProvider, Unavailable


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
            assert f"<code>{column.name}</code> : {column.alias}" in help_text
            assert column.alias
    assert f"otelo:{name}" in help_text
    sinks = {item.name() for item in algorithm.destinationParameterDefinitions()}
    assert set(algorithm.outputs_help) <= sinks


@pytest.mark.parametrize(
    "name, groups",
    [
        ("evaluation", set(BRIQUES_OF_PARAMETERS)),
        ("besoins", set(BRIQUES_OF_PARAMETERS) - {"d"}),
        ("objectifs", {"d"}),
    ],
)
def test_every_parameter_of_the_scenario_is_in_the_dialog(provider, name, groups):
    algorithm = provider.algorithm(name)
    for definition in PARAMETERS.values():
        if definition.brique not in groups:
            assert algorithm.parameterDefinition(definition.name.upper()) is None
            continue
        item = algorithm.parameterDefinition(definition.name.upper())
        assert definition.label in item.description()
        if definition.kind in ("choice", "choices"):
            assert item.options() == list(definition.choices)
            assert item.usesStaticStrings()
        if definition.kind in ("int", "float"):
            assert (item.minimum(), item.maximum()) == (definition.lower, definition.upper)
    labels = [item.description() for item in algorithm.parameterDefinitions()]
    assert len(labels) == len(set(labels)), "two parameters have one label"


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


def test_most_parameters_are_advanced(provider):
    algorithm = provider.algorithm("besoins")
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    shown = [item.name() for item in algorithm.parameterDefinitions() if not item.flags() & advanced]
    assert {"PROJECTION", "B2_SCENARIO"} <= set(shown)
    assert "B13_TAUX_EFFORT" not in shown
    item = algorithm.parameterDefinition("B2_SCENARIO")
    assert isinstance(item, QgsProcessingParameterEnum) and "central_c = " in item.help()


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
    page = help_page("function.html", name="f", signature="a < b", text="L'un & <b>l'autre</b>", example="1")
    assert page.startswith("<h3>f(a &lt; b)</h3><p>L'un &amp; &lt;b&gt;l'autre&lt;/b&gt;</p>")


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
