"""otelo:b11 to otelo:b22: one algorithm per brique, for a model that runs, replaces or repeats only one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
from qgis.core import QgsProcessingOutputString

from ...engine import results
from ...engine.common.territories import FICTITIOUS
from ...engine.definitions import fields
from ...engine.definitions.briques import BRIQUES, FLOW, FLOW_BRIQUES
from ...engine.definitions.notes import NOTES
from ...engine.definitions.parameters import Scenario
from ...engine.method.national.breakdown import evaluate
from ...engine.method.national.stock import corrected, gross, is_given, prorata, stock_needs
from ...engine.method.quality import negative_needs
from ..base import SETTINGS, OteloAlgorithm
from ..inputs.briques import add_briques
from ..inputs.households import add_households, read_households
from ..inputs.indicators import add_indicators, read_indicators
from ..io.tables import multipolygons
from ..language import tr
from ..outputs.needs import scenario_text
from ..run import Output, Run, Saved

TO_NEEDS = "Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation."


class Brique(OteloAlgorithm):
    """What the algorithms of one brique share. brique: its id; subclasses set it and `frame`."""

    volet = "volet_b"
    brique = ""
    about = ""
    example = ""
    flow = False

    @property
    def slug(self) -> str:
        return self.brique

    @property
    def title(self) -> str:
        return NOTES[self.brique].title

    @property
    def outputs_help(self):
        return {"BRIQUE": (self.title, fields.brique(self.brique))}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_indicators(self)
        if self.flow:
            add_households(self)
        add_briques(self)
        self.add_scenario([name for name in SETTINGS if self.flow or name != "b2_scenario"])
        self.add_sink("BRIQUE", self.title, polygons=False, optional=False)
        self.add_numbers(
            {
                "TOTAL": "Total de la brique (logements)",
                "NB_TERRITOIRES": "Territoires évalués",
            }
        )
        self.add_flags({"NEGATIF": "La brique est négative quelque part"})
        self.addOutput(QgsProcessingOutputString("SCENARIO_JSON", tr("Scénario (texte JSON)")))

    def compute(self, run: Run) -> Saved:
        scenario = self.narrowed(run.scenario())
        indicators, table, _ = read_indicators(run, scenario, geometry=True, flow=self.flow)
        run.progress(50)
        run.stop_if_cancelled()
        frame = self.frame(run, indicators, scenario)
        frame["nom"], frame[FICTITIOUS] = indicators["nom"], indicators[FICTITIOUS]
        frame = results.dated(frame, scenario).rename_axis("code").reset_index()
        run.progress(80)
        run.stop_if_cancelled()
        geometry = multipolygons(indicators["wkb"]) if table.has_polygons else None
        output = Output(
            "BRIQUE",
            fields.brique(self.brique),
            frame,
            geometry,
            table.crs,
            scenario=scenario,
        )
        return run.save(output) | {
            "TOTAL": int(frame[self.brique].sum()),
            "NB_TERRITOIRES": len(frame),
            "NEGATIF": bool((frame[self.brique] < 0).any()),
            **scenario_text(scenario),
        }

    def narrowed(self, scenario: Scenario) -> Scenario:
        """The scenario as this algorithm reads it."""
        return scenario

    def frame(self, run: Run, indicators: pd.DataFrame, scenario: Scenario) -> pd.DataFrame:
        """Columns of `fields.brique` by territory."""
        raise NotImplementedError


class StockBrique(Brique):
    @property
    def purpose(self) -> str:
        return (
            f"Calcule la seule brique {self.title} par territoire d'analyse : {NOTES[self.brique].formula}. "
            f"{self.about} {TO_NEEDS}"
        )

    @property
    def example(self) -> str:
        return (
            f"qgis_process run otelo:{self.brique} -- INDICATEURS=indicateurs.gpkg BRIQUE={self.brique}.gpkg"
        )

    @property
    def correctors(self) -> tuple[str, ...]:
        """Briques whose households this one counts already, and those that these correct for."""
        direct = [*BRIQUES[self.brique].corrections.values()]
        return tuple(
            dict.fromkeys([*direct, *(b for brique in direct for b in BRIQUES[brique].corrections.values())])
        )

    def narrowed(self, scenario: Scenario) -> Scenario:
        # Asking for a brique counts it; the others are counted only as far as they correct it.
        switches: dict[str, Any] = {
            one.switch: one.id == self.brique for one in BRIQUES.values() if one.switch
        }
        kept = [b for b in scenario.b1_briques if b in self.correctors]
        if not BRIQUES[self.brique].switch:
            kept.append(self.brique)
        return replace(scenario, b1_briques=tuple(kept), **switches)

    def frame(self, run: Run, indicators: pd.DataFrame, scenario: Scenario) -> pd.DataFrame:
        brique = self.brique
        stock = stock_needs(indicators, scenario)
        for sentence in negative_needs(stock[[brique]]):
            run.warn(sentence)
        frame = pd.DataFrame(index=indicators.index)
        if not is_given(brique, indicators, scenario):
            counted = gross(brique, indicators, scenario)
            frame["compte"] = counted
            others = corrected(brique, counted, stock, indicators, scenario)
            frame["doubles"] = (counted - others).round(6)
        frame[brique] = stock[brique].astype("int64")
        frame[f"{brique}_pro"] = prorata(stock[brique], scenario).astype("int64")
        return frame


class FlowBrique(Brique):
    flow = True

    @property
    def title(self) -> str:
        return FLOW_BRIQUES[self.brique]

    @property
    def terms(self) -> list[str]:
        return [column.name for column in fields.brique(self.brique) if column.name in FLOW]

    @property
    def purpose(self) -> str:
        return (
            f"Calcule la seule brique {self.title} par territoire d'analyse, de l'année de base à la plus "
            f"proche du pic et de la projection. {self.about} Le mal-logement résorbé déplace le pic : les "
            "briques de stock comptées entrent dans le calcul."
        )

    @property
    def example(self) -> str:
        return (
            f"qgis_process run otelo:{self.brique} -- INDICATEURS=indicateurs.gpkg MENAGES=menages.csv "
            f"PROJECTION=2035 BRIQUE={self.brique}.gpkg"
        )

    def frame(self, run: Run, indicators: pd.DataFrame, scenario: Scenario) -> pd.DataFrame:
        households = read_households(run, scenario, indicators.index)
        totals = evaluate(indicators, households, scenario).totals
        frame = totals[["pic", *self.terms]].copy()
        frame[self.brique] = totals[self.terms].sum(axis=1)
        return frame


class B21(FlowBrique):
    brique = "b21"
    about = "C'est la somme des ménages supplémentaires de chaque année."
    keywords = ("démographie", "ménages", "Omphale", "projection")


class B22(FlowBrique):
    brique = "b22"
    about = "Renouvellement, résidences secondaires, vacance de longue et de courte durée."
    keywords = ("renouvellement", "vacance", "résidences secondaires", "disparition")


def brique_algorithm(slug: str) -> Brique:
    """The algorithm of a brique, by its id: those of the stock are made from the registry."""
    flow = {"b21": B21, "b22": B22}
    if slug in flow:
        return flow[slug]()
    one = BRIQUES[slug]
    return type(
        slug.upper(), (StockBrique,), {"brique": slug, "about": one.sources, "keywords": one.keywords}
    )()
