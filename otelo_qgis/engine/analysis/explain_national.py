# SPDX-License-Identifier: GPL-2.0-or-later
"""The chain of computation of an analysis territory in the national edition: brique by brique, then year by
year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from ..common.formatting import exact_number
from ..definitions.briques import BRIQUES, FLOW, OVERLAPS, OWN, TEN_TERMS, TERM_SIGNS, given_column
from ..definitions.notes import ABSORBED, NOTES
from ..definitions.parameters import PARAMETERS, Scenario
from ..method.national.breakdown import Needs
from ..method.national.flow import SUMMED, YEARLY
from ..method.national.flow import rates as observed_and_target_rates
from ..method.national.stock import (
    COUNTS,
    SHARES,
    columns_finess,
    counted,
    double_count,
    is_given,
    lodged_places,
    reallocation,
    whole,
)
from .steps import Origins, Step, agree, overlap_steps, sum_step, sum_text

RATES = (
    (
        "long_start",
        "Taux de vacance longue observé",
        "tx_lv × lv_2plus / lv_total",
        ("tx_lv", "lv_2plus"),
        "",
    ),
    ("long_target", "Taux de vacance longue visé", "", (), "b2_tx_vacance_longue"),
    (
        "short_start",
        "Taux de vacance courte observé",
        "tx_lv × (lv_total - lv_2plus) / lv_total",
        ("tx_lv",),
        "",
    ),
    ("short_target", "Taux de vacance courte visé", "", (), "b2_tx_vacance_courte"),
    ("second_start", "Taux de résidences secondaires observé", "tx_rs", ("tx_rs",), ""),
    ("second_target", "Taux de résidences secondaires visé", "", (), "b2_tx_rs"),
    ("disappearance", "Taux annuel de disparition", "", ("tx_disp",), "b2_tx_disparition"),
    ("restructuring", "Taux annuel de restructuration", "", ("tx_rest",), "b2_tx_restructuration"),
)
_RATES_OF_YEARS = ("vacancy", "short_rate", "long_rate", "second_rate")


@dataclass(frozen=True)
class NationalZone:
    """code: of the territory; row: its indicators, (1, ...); scenario: the one that holds for it, its own
    values within; needs: volet B of it alone, every year kept."""

    code: str
    row: pd.DataFrame
    scenario: Scenario
    needs: Needs
    origins: Origins

    def steps(self) -> Iterator[Step]:
        for brique in self._shown():
            if is_given(brique, self.row, self.scenario):
                yield self._given(brique)
            else:
                yield from self._brique(brique)
        yield from self._absorbed()
        yield from self._rates()
        yield from _years(self.needs)
        yield from self._flow()
        yield from self._total()

    def _shown(self) -> list[str]:
        """Briques that count for a territory: those of the scenario, and what the indicators give."""
        return [b for b in BRIQUES if counted(b, self.scenario) or is_given(b, self.row, self.scenario)]

    def _given(self, brique: str) -> Step:
        section, column = NOTES[brique].title, given_column(brique)
        return Step(
            section,
            f"{section} : besoin entier",
            float(self.needs.stock[brique].iloc[0]),
            "donné par une table, au lieu d'être calculé" if brique != OWN else NOTES[brique].formula,
            f"R( {exact_number(float(self.row[column].iloc[0]))} )",
            indicator=column,
            source=self.origins.source(column),
            closes=True,
        )

    def _counted(self, section: str, column: str, factor: float = 1.0, parameter: str = "") -> Step:
        value = float(self.row[column].fillna(0.0).iloc[0])
        return self.origins.step(section, column, value, factor, parameter)

    def _brique(self, brique: str) -> Iterator[Step]:
        section = NOTES[brique].title
        scenario, terms = self.scenario, []
        places = columns_finess(scenario) if brique == "b11" else []
        for column, weight in COUNTS[brique](scenario).items():
            step = self._counted(section, column, weight, SHARES[brique].get(column, ""))
            terms.append((step.value, "+"))
            yield step
        if places:
            yield from (self._counted(section, column) for column in places)
            amounts = self.row[places].fillna(0.0).iloc[0]
            lodged = float(lodged_places(amounts.sum(), scenario))
            part = exact_number(scenario.b11_part_etablissement)
            yield Step(
                section,
                "Places d'établissement comptées",
                lodged,
                "R( somme des places × part )",
                f"R( {exact_number(amounts.sum())} × {part}\u202f% )",
                "places",
                parameter="b11_part_etablissement",
            )
            terms.append((lodged, "+"))
        for name, other in BRIQUES[brique].corrections.items():
            rate, value = (
                float(double_count(name, self.row, scenario)[0]),
                float(self.needs.stock[other].iloc[0]),
            )
            yield Step(
                section,
                f"Double compte avec {NOTES[other].title}",
                rate * value,
                f"{name} × {other.upper()}",
                f"{exact_number(rate)} × {exact_number(value)}",
                "ménages",
                source="ENL 2013" if getattr(scenario, name) is None else "",
                parameter=name,
            )
            terms.append((rate * value, "-"))
        counted_need = sum(value if sign == "+" else -value for value, sign in terms)
        freed = reallocation(brique, scenario)
        result = float(whole(counted_need, scenario, freed))
        sums = " ".join(f"{sign} {exact_number(value)}" for value, sign in terms).removeprefix("+ ") or "0"
        factors = []
        if scenario.b1_coefficient != 1:
            factors.append(exact_number(scenario.b1_coefficient))
        alone = len(terms) < 2 or not (factors or freed)
        factors.append(sums if alone else f"( {sums} )")
        if freed:
            factors.append(f"( 1 - {exact_number(freed)}\u202f% )")
        agree(section, result, float(self.needs.stock[brique].iloc[0]))
        yield Step(
            section,
            f"{section} : besoin entier",
            result,
            NOTES[brique].formula,
            f"R( {' × '.join(factors)} )",
            parameter=f"{brique}_taux_reallocation" if freed else "",
            closes=True,
        )

    def _absorbed(self) -> Iterator[Step]:
        section = "Mal-logement résorbé avant le pic"
        scenario, peak = self.scenario, int(self.needs.totals.at[self.code, "pic"])
        base, horizon = scenario.annee_base, scenario.b1_horizon_resorption
        span = horizon - base
        before = min(min(peak, scenario.projection) - base, span)
        yield Step(section, "Pic de besoin", peak, NOTES["pic"].formula, unit="année", parameter="projection")
        shown = self._shown()
        for brique in shown:
            stock = exact_number(self.needs.stock.at[self.code, brique])
            text = f"R( {stock} × {max(before, 0)} / {span} )" if span > 0 else f"R( {stock} )"
            yield Step(
                section,
                NOTES[brique].title,
                int(self.needs.components.at[self.code, brique]),
                ABSORBED,
                text,
                parameter="b1_horizon_resorption",
            )
        yield from overlap_steps(section, self.needs.totals.at[self.code, f"{OVERLAPS.id}_avp"])
        values = [int(self.needs.components.at[self.code, brique]) for brique in shown]
        yield sum_step(
            section, "Mal-logement (stock avant le pic)", values, self.needs.totals.at[self.code, "stock_avp"]
        )

    def _rates(self) -> Iterator[Step]:
        section = "Parc et taux de l'année de base"
        yield self._counted(section, "parctot")
        rates = observed_and_target_rates(self.row, self.scenario)
        for name, label, formula, columns, parameter in RATES:
            yield Step(
                section,
                label,
                float(getattr(rates, name)[0]),
                formula or PARAMETERS[parameter].help,
                "",
                "fraction",
                ", ".join(columns),
                self.origins.source(*columns),
                parameter,
            )

    def _flow(self) -> Iterator[Step]:
        section = "Flux de la période"
        base, end = (
            self.scenario.annee_base,
            min(int(self.needs.totals.at[self.code, "pic"]), self.scenario.projection),
        )
        within = (self.needs.flow.years > base) & (self.needs.flow.years <= end)
        for term, one in FLOW.items():
            yearly = SUMMED[one.attribute]
            values = self.needs.flow.yearly[yearly][0][within]
            years = f"{base + 1} à {end}" if end > base else "aucune année"
            yield Step(
                section,
                FLOW[term].label,
                int(self.needs.totals.at[self.code, term]),
                f"R( somme de « {YEARLY[yearly][1]} » de {years} )",
                f"R( {sum_text(values)} )" if len(values) else "",
            )
        flux = self.needs.totals.at[self.code, "flux"]
        yield sum_step(section, "Flux", [int(self.needs.totals.at[self.code, term]) for term in FLOW], flux)

    def _total(self) -> Iterator[Step]:
        section, totals = "Besoin de la période", self.needs.totals.loc[self.code]
        if not totals["retenu"]:
            yield sum_step(
                section,
                "Besoin (nul ou négatif : non compté dans le total du groupe)",
                [totals["flux"], totals["stock_avp"]],
                totals["besoin"],
            )
            return
        for term, (_, _, label) in TEN_TERMS.items():
            yield Step(section, label, int(TERM_SIGNS[term] * totals[term]), "terme signé")
        values = [int(TERM_SIGNS[term] * totals[term]) for term in TEN_TERMS]
        yield sum_step(section, "Besoin de la période", values, totals["besoin"])


def _years(needs: Needs) -> Iterator[Step]:
    units = {"households": "ménages", "growth": "ménages", **dict.fromkeys(_RATES_OF_YEARS, "fraction")}
    for name, (_, label, formula) in YEARLY.items():
        parameter = "b2_scenario" if name == "households" else ""
        for year, value in zip(needs.flow.years, needs.flow.yearly[name][0]):
            if value == value:
                yield Step(
                    "Année par année",
                    label,
                    float(value),
                    formula,
                    unit=units.get(name, "logements"),
                    parameter=parameter,
                    year=int(year),
                )
