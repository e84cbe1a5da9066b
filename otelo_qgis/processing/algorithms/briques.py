# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:b11 to otelo:b22: one algorithm per brique, for a model that runs, replaces or repeats only one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
from qgis.core import QgsProcessingOutputString

from ...engine import results
from ...engine.chain import needs_of
from ...engine.common.territories import FICTITIOUS
from ...engine.definitions import fields
from ...engine.definitions.briques import BRIQUES, FLOW_BRIQUES, flow_terms
from ...engine.definitions.editions import SETTINGS, AnyScenario
from ...engine.definitions.guide import GuideScenario
from ...engine.definitions.notes import NOTES
from ...engine.method.guide import stock as guide
from ...engine.method.guide.settings import Settings
from ...engine.method.national.stock import corrected, gross, is_given, prorata, stock_needs
from ...engine.method.quality import negative_needs
from ..base import OteloAlgorithm
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

    def narrowed(self, scenario: AnyScenario) -> AnyScenario:
        """The scenario as this algorithm reads it."""
        return scenario

    def frame(self, run: Run, indicators: pd.DataFrame, scenario: AnyScenario) -> pd.DataFrame:
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

    def narrowed(self, scenario: AnyScenario) -> AnyScenario:
        # Asking for a brique counts it; the others are counted only as far as they correct it.
        switches: dict[str, Any] = {
            one.switch: one.id == self.brique for one in BRIQUES.values() if one.switch
        }
        if isinstance(scenario, GuideScenario):
            return guide.only(scenario, (*self.correctors, self.brique))
        kept = [b for b in scenario.b1_briques if b in self.correctors]
        if not BRIQUES[self.brique].switch:
            kept.append(self.brique)
        return replace(scenario, b1_briques=tuple(kept), **switches)

    def frame(self, run: Run, indicators: pd.DataFrame, scenario: AnyScenario) -> pd.DataFrame:
        brique = self.brique
        if isinstance(scenario, GuideScenario):
            return _guide_frame(brique, indicators, scenario)
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


def _guide_frame(brique: str, indicators: pd.DataFrame, scenario: GuideScenario) -> pd.DataFrame:
    """Columns of `fields.brique` in the edition of the guide."""
    settings = Settings(scenario, indicators.index)
    needs = guide.stock_needs({name: indicators[name].to_numpy() for name in indicators}, settings)
    counted = needs.get(f"{brique}_brut", needs[brique])
    frame = pd.DataFrame({"compte": counted, "doubles": counted - needs[brique]}, index=indicators.index)
    whole = {brique: needs[brique], f"{brique}_pro": guide.over_period(needs[brique], settings)}
    return frame.assign(**{name: values.astype("int64") for name, values in whole.items()})


class FlowBrique(Brique):
    flow = True

    @property
    def title(self) -> str:
        return FLOW_BRIQUES[self.brique]

    def narrowed(self, scenario: AnyScenario) -> AnyScenario:
        # In the guide the flow does not depend on the stock.
        return guide.only(scenario, ()) if isinstance(scenario, GuideScenario) else scenario

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

    def frame(self, run: Run, indicators: pd.DataFrame, scenario: AnyScenario) -> pd.DataFrame:
        households = read_households(run, scenario, indicators)
        totals = needs_of(indicators, households, scenario).totals
        terms = flow_terms(self.brique, scenario.edition)
        frame = totals[[name for name in ("pic", *terms) if name in totals]].copy()
        frame[self.brique] = totals[list(terms)].sum(axis=1)
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
