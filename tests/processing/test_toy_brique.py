# SPDX-License-Identifier: GPL-2.0-or-later
"""Adding a brique is an entry, a pure function and rows of the catalogue: a toy one is then everywhere."""

from __future__ import annotations

import json
import subprocess
import sys

from support import ROOT

# In a process of its own, before anything is made from the registry.
TOY = """
import json, sys
sys.path[:0] = [{root!r}, {tests!r}]
from otelo_qgis.engine.definitions.briques import BRIQUES, Brique
FORMULA = "deux fois les cohabitations"
BRIQUES["b99"] = Brique("b99", "9.9", "Brique jouet", FORMULA, "Pour essayer.", default=False)
from otelo_qgis.engine.method.national.stock import counts

@counts("b99")
def toy(scenario):
    return {{"cohab": 2.0}}
"""
LOOK = """
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
import study_example
from otelo_qgis.engine.analysis.explain import explain
from otelo_qgis.engine.definitions.fields import NEEDS
from otelo_qgis.engine.definitions.parameters import PARAMETERS, Scenario
from otelo_qgis.engine.reporting.report import report
from otelo_qgis.engine.reporting.web import document_page
from otelo_qgis.processing.cartography.expressions import BRIQUE_HELP
from otelo_qgis.processing.provider import register
provider = register()
without = study_example.study(b1_briques=("b11", "b12", "b13", "b14", "b15"))
study = study_example.study(b1_briques=("b11", "b12", "b13", "b14", "b15", "b99"))
stock = study.analysis.loc["T1"]
algorithm = provider.algorithm("b99")
print(json.dumps({{
    "stock": [int(stock["stock"]), int(without.analysis.loc["T1", "stock"]), int(stock["b99"])],
    "twice": float(2 * study.indicators.at["T1", "cohab"]),
    "communes": int(study.communes[study.communes["analyse"] == "T1"]["b99"].sum()),
    "before": int(stock["b99_avp"]),
    "fields": [column.alias for column in NEEDS if column.name == "b99"],
    "told": [sentence for sentence in Scenario().notices() if "jouet" in sentence],
    "chosen": PARAMETERS["b1_briques"].choices["b99"],
    "algorithm": [algorithm.displayName(), "deux fois les cohabitations" in algorithm.shortHelpString()],
    "report": document_page("", report(study, "")).count("Brique jouet"),
    "explained": [step.label for step in explain(study, "T1").steps if "Brique jouet" in step.label],
    "shares": {{s.section: s.parameter for s in explain(study, "T1").steps if s.indicator == "cohab"}},
    "texts": ["otelo:b99" in provider.algorithm("besoins").shortHelpString(), "à b99" in BRIQUE_HELP],
    "key": "b99" in study.keys,
    "given": "don_b99" in __import__("otelo_qgis.engine.definitions.catalogue", fromlist=["x"]).indicators(),
}}))
"""


def test_a_toy_brique_is_everywhere():
    script = (TOY + LOOK).format(root=str(ROOT), tests=str(ROOT / "tests"))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    toy = json.loads(done.stdout.splitlines()[-1])
    with_toy, without, amount = toy["stock"]
    assert amount == toy["twice"] > 0 and with_toy == without + amount
    assert toy["communes"] == toy["before"] > 0
    assert toy["fields"] == ["Brique jouet : besoin entier (logements)"]
    assert toy["chosen"] == "B9.9 Brique jouet"
    assert toy["algorithm"] == ["B9.9 Brique jouet", True]
    assert toy["texts"] == [True, True]
    assert toy["report"] >= 2
    assert "B9.9 Brique jouet : besoin entier" in toy["explained"]
    # Each weight is told with its own parameter: the toy has none.
    assert toy["shares"] == {"B1.2 Hébergés": "b12_cohab_interg_subie", "B9.9 Brique jouet": ""}
    # Not counted unless it is chosen: nobody has to be told that it is not.
    assert toy["told"] == []
    assert toy["key"] and toy["given"]
