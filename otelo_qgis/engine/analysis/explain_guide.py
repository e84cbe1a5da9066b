# SPDX-License-Identifier: GPL-2.0-or-later
"""The chain of computation of the edition of the guide: an analysis territory brique by brique, then over six
years; what the corrective coefficients make of a commune and of a restitution territory.

Values are those of the engine; texts say the same with their figures. R rounds to the nearest whole number, a
half to the even one, as Otelo 1.2 does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from ..common.errors import OteloError
from ..common.formatting import exact_number
from ..common.territories import ANALYSIS
from ..definitions.briques import BRIQUES, GUIDE_FLOW, GUIDE_TERMS, OVERLAPS, STOCK_ROUNDING, TERM_SIGNS
from ..definitions.coefficients import CLASS, CLASS_INIT, CLASSES, DIMENSIONS, ZONE_HOMES, coefficient
from ..definitions.guide import PERIOD, SHARED, GuideScenario
from ..definitions.guide_fields import COEFFICIENT_FIELDS, CORRECTED, DESTINATIONS, NAIVE, NEEDS
from ..definitions.notes import NOTES
from ..method.guide import flow
from ..method.guide.coefficients import HOMES, classes
from ..method.guide.settings import Settings
from ..method.guide.stock import PARTS, REHABILITATION, Part, double_counts, to_rehabilitate
from ..method.guide.synthesis import GuideNeeds, projected_change
from ..method.households import Households
from .steps import Origins, Step, agree, sum_step

_LABELS: Mapping[str, str] = {
    column.name: column.label for column in (*COEFFICIENT_FIELDS, NAIVE, CORRECTED, *NEEDS)
}
_UNITS: Mapping[str, str] = {column.name: column.unit for column in NEEDS}
_MISMATCH = tuple(name for name, one in BRIQUES.items() if one.corrections)
_COEFFICIENTS_SECTION = "Coefficients correctifs (guide)"


def _sum_of(terms: list[str]) -> str:
    return " + ".join(terms).replace("+ \u2212", "\u2212 ") or "0"


def _percents(value: float) -> str:
    return f"{exact_number(value)}\u202f%"


@dataclass(frozen=True)
class GuideZone:
    """code: of the territory; row: its indicators, (1, ...); scenario: the one that holds for it, its own
    values within; needs: volet B of it alone."""

    code: str
    row: pd.DataFrame
    scenario: GuideScenario
    needs: GuideNeeds
    households: Households
    origins: Origins

    def steps(self) -> Iterator[Step]:
        for brique in PARTS:
            yield from self._brique(brique)
        yield from self._double_counts()
        yield from self._stock()
        yield from self._destinations()
        yield from self._rehabilitation()
        yield from self._rates()
        yield from self._households()
        yield from self._flow()
        yield from self._synthesis()
        yield from self._total()

    @cached_property
    def totals(self) -> Mapping[str, float]:
        return {str(name): float(value) for name, value in self.needs.totals.loc[self.code].items()}

    @cached_property
    def settings(self) -> Settings:
        return Settings(self.scenario, self.row.index)

    def _figure(
        self, section: str, name: str, formula: str = "", computation: str = "", parameter: str = "", **more
    ) -> Step:
        """A figure of the study, by its field."""
        return Step(
            section, _LABELS[name], self.totals[name], formula, computation, _UNITS[name] or "logements",
            parameter=parameter, **more,
        )  # fmt: skip

    def _text(self, name: str) -> str:
        return exact_number(self.totals[name])

    def _value(self, column: str) -> float:
        return float(self.row[column].iloc[0])

    # Stock --------------------------------------------------------------------------------------

    def _parts(self, section: str, parts: list[Part]) -> Iterator[Step]:
        """What is counted, indicator by indicator."""
        for part in parts:
            if not part.counted[0]:
                continue
            share = float(part.times[0]) / part.over
            if not part.column:
                label = self.scenario.PARAMETERS[part.parameter].label
                yield Step(section, label, share, "donnée de l'utilisateur", parameter=part.parameter)
            for column in part.columns(self.row.columns):
                yield self.origins.step(section, column, self._value(column), share, part.parameter)

    def _brique(self, brique: str) -> Iterator[Step]:
        section = NOTES[brique].title
        steps = list(self._parts(section, PARTS[brique](self.settings)))
        yield from steps
        summed = f"R( {_sum_of([exact_number(step.value) for step in steps])} )"
        whole = f"{section} : besoin entier"
        formula = "R( somme de ce qui est compté )" if steps else "rien n'est compté"
        if brique not in _MISMATCH:
            yield Step(section, whole, self.totals[brique], formula, summed, closes=True)
            return
        gross = self.totals[f"{brique}_brut"]
        yield Step(section, _LABELS[f"{brique}_brut"], gross, formula, summed)
        names, texts = [], []
        for name, other, rate, value in self._corrections(brique):
            yield self._double_count(section, name, other, rate, value)
            names.append(f" - {name} × {other.upper()}")
            texts.append(f" - {exact_number(rate)} × {exact_number(value)}")
        yield Step(
            section, whole, self.totals[brique],
            f"max( 0, R( avant doubles comptes{''.join(names)} ) )",
            f"max( 0, R( {exact_number(gross)}{''.join(texts)} ) )",
            closes=True,
        )  # fmt: skip

    def _corrections(self, brique: str) -> Iterator[tuple[str, str, float, float]]:
        """Coefficient, brique that it multiplies, and the values of both: B1.3 as before its own."""
        rates = double_counts(self.row, self.settings)
        for name, other in BRIQUES[brique].corrections.items():
            counted = f"{other}_brut" if other in _MISMATCH else other
            yield name, other, float(rates[name][0]), self.totals[counted]

    def _double_count(self, section: str, name: str, other: str, rate: float, value: float) -> Step:
        return Step(
            section,
            f"Double compte avec {NOTES[other].title}",
            rate * value,
            f"{name} × {other.upper()}" + (" avant doubles comptes" if other in _MISMATCH else ""),
            f"{exact_number(rate)} × {exact_number(value)}",
            "ménages",
            source="ENL 2013",
            parameter="b13_taux_effort",
        )

    def _double_counts(self) -> Iterator[Step]:
        """B1.6, a brique of its own in the guide: negative, and already taken off."""
        every = [one for brique in _MISMATCH for one in self._corrections(brique)]
        yield Step(
            OVERLAPS.title,
            f"Pour mémoire, déjà déduit : {OVERLAPS.title}",
            self.totals[OVERLAPS.id],
            "R( somme des doubles comptes, négatifs ), avant de borner B1.3 et B1.5 à 0",
            "R( " + " ".join(f"- {exact_number(rate)} × {exact_number(v)}" for _, _, rate, v in every) + " )",
        )

    def _stock(self) -> Iterator[Step]:
        section = "Stock : de l'horizon infini aux six ans"
        totals, freed = self.totals, _percents(self.scenario.b1_taux_mobilite)
        years = f"{PERIOD} / {self.scenario.horizon_resorption}"
        briques = [int(totals[brique]) for brique in PARTS]
        yield sum_step(section, _LABELS["stock"], briques, totals["stock"], closes=False)
        mismatch = [int(totals[brique]) for brique in _MISMATCH]
        yield sum_step(section, _LABELS["inadeq"], mismatch, totals["inadeq"], closes=False)
        yield self._figure(
            section, "stock_real", "stock - taux de réallocation × inadéquations",
            f"{self._text('stock')} - {freed} × {self._text('inadeq')}", "b1_taux_mobilite",
        )  # fmt: skip
        yield self._figure(
            section, "stock_6", f"R( stock × {PERIOD} / durée de résorption )",
            f"R( {self._text('stock')} × {years} )", "horizon_resorption",
        )  # fmt: skip
        yield self._figure(
            section, "realloc_6", "différence", f"{self._text('stock_6')} - {self._text('stock_avp')}"
        )
        for brique in PARTS:
            kept = f" × ( 1 - {freed} )" if brique in _MISMATCH else ""
            formula = "besoin entier × ( 1 - taux de réallocation )" if kept else "besoin entier"
            yield self._figure(
                section, f"{brique}_avp", f"R( {formula} × {PERIOD} / durée de résorption )",
                f"R( {self._text(brique)}{kept} × {years} )", "horizon_resorption",
            )  # fmt: skip
        yield self._figure(section, STOCK_ROUNDING.id, STOCK_ROUNDING.formula)
        yield self._figure(
            section, "stock_avp", f"R( stock après réallocation × {PERIOD} / durée de résorption )",
            f"R( {self._text('stock_real')} × {years} )", "horizon_resorption", closes=True,
        )  # fmt: skip

    def _destinations(self) -> Iterator[Step]:
        """The stock by what meets it: social, prix maîtrisé (where it has a part), free."""
        section = "Stock : à qui il s'adresse"
        scenario, years = self.scenario, f"{PERIOD} / {self.scenario.horizon_resorption}"
        social = {name: getattr(scenario, f"{name}_ventilation") for name in SHARED}
        middle = {name: getattr(scenario, f"{name}_maitrise") for name in SHARED}
        shares = {"ls": social, "lm": middle, "ll": {n: 100 - social[n] - middle[n] for n in SHARED}}
        for kind, parts in self._shown(shares).items():
            terms = [f"{_percents(parts[name])} × {self._text(name)}" for name in SHARED]
            formula = "part de chaque brique B1.2 à B1.5"
            if kind == "ls":
                terms = [self._text("b11"), *terms, self._text("b17")]
                formula = f"B1.1 + {formula} + B1.7"
            text = _sum_of(terms)
            if kind == "ll":
                text += f" - {_percents(scenario.b1_taux_mobilite)} × {self._text('inadeq')}"
                formula += ", moins les logements réalloués : peut être négatif"
            yield self._figure(section, f"stock_{kind}", f"R( {formula} )", f"R( {text} )")
            yield self._figure(
                section, f"st_{kind}_6", f"R( besoin entier × {PERIOD} / durée de résorption )",
                f"R( {self._text(f'stock_{kind}')} × {years} )", "horizon_resorption",
            )  # fmt: skip

    def _shown(self, by_destination: Mapping[str, Mapping[str, float]]) -> dict[str, Mapping[str, float]]:
        """Destinations but the prix maîtrisé of a scenario that gives it nothing."""
        has_middle = self.totals["stock_lm"] or self.totals["part_lm_fl"]
        return {kind: parts for kind, parts in by_destination.items() if kind != "lm" or has_middle}

    def _rehabilitation(self) -> Iterator[Step]:
        section = "Réhabilitation, à part : jamais ajoutée"
        steps = list(self._parts(section, to_rehabilitate(self.settings)))
        yield from steps
        summed = _sum_of([exact_number(step.value) for step in steps])
        yield self._figure(
            section, REHABILITATION, "R( propriétaires × part à réhabiliter )", f"R( {summed} )",
            "b14_taux_rehabilitation",
        )  # fmt: skip
        yield self._figure(
            section, f"{REHABILITATION}_6", f"R( besoin entier × {PERIOD} / durée de résorption )",
            f"R( {self._text(REHABILITATION)} × {PERIOD} / {self.scenario.horizon_resorption} )",
            "horizon_resorption",
        )  # fmt: skip

    # Flow ---------------------------------------------------------------------------------------

    def _rates(self) -> Iterator[Step]:
        section = "Parc et taux, observés et retenus"
        yield self.origins.step(section, "parctot", self._value("parctot"))
        for rate, parameter in flow.TARGETS.items():
            part, whole = (f"ft_{item}" for item in flow.RATES[rate.removeprefix("tx_")])
            yield Step(
                section, _LABELS[f"{rate}_t"], self.totals[f"{rate}_t"], f"{part} / {whole}",
                f"{exact_number(self._value(part))} / {exact_number(self._value(whole))}", "fraction",
                f"{part}, {whole}", self.origins.source(part, whole),
            )  # fmt: skip
            target = getattr(self.scenario, parameter)
            yield Step(
                section, _LABELS[rate], self.totals[rate],
                "le taux observé" if target is None else "le taux visé", unit="fraction", parameter=parameter,
            )  # fmt: skip
        for name, vacant, second in (("tx_rp_t", "tx_va_t", "tx_rs_t"), ("tx_rp", "tx_va", "tx_rs")):
            text = f"1 - {self._text(vacant)} - {self._text(second)}"
            formula = "1 - taux de vacance - taux de résidences secondaires"
            yield Step(section, _LABELS[name], self.totals[name], formula, text, "fraction")

    def _households(self) -> Iterator[Step]:
        section, scenario = "Ménages supplémentaires", self.scenario
        observed = "men_obs", "men_obs_p"
        gap = " - ".join(exact_number(self._value(column)) for column in observed)
        seen = (", ".join(observed), self.origins.source(*observed))
        yield Step(
            section, _LABELS["men_evol"], self.totals["men_evol"], "R( ménages observés - six ans avant )",
            f"R( {gap} )", "ménages", *seen,
        )  # fmt: skip
        label, value = "Ménages supplémentaires retenus", self.totals["demo"]
        if not scenario.b2_choix_omphale:
            own = exact_number(scenario.autre_source_b21)
            yield Step(
                section, label, value, "donnée de l'utilisateur", f"R( {own} )", "ménages",
                parameter="autre_source_b21", closes=True,
            )  # fmt: skip
            return
        if np.isnan(projected_change(self.households, self.settings)[0]):
            yield Step(
                section, label, value, "sans projection du territoire : l'évolution observée", f"R( {gap} )",
                "ménages", *seen, "b2_scenario", closes=True,
            )  # fmt: skip
            return
        series = self.households.series_of(scenario.b2_scenario)
        if series is None:
            raise OteloError(f"Ménages : le scénario « {scenario.b2_scenario} » n'y est plus.")
        own_series = series[self.households.codes.get_loc(self.code)]
        ends = {}
        for year in scenario.household_years:
            ends[year] = float(own_series[self.households.years == year][0])
            yield Step(
                section, f"Ménages de {year}", ends[year], "série du scénario", "", "ménages",
                parameter="b2_scenario",
            )  # fmt: skip
        now, then = ends.values()
        yield Step(
            section, label, value, GUIDE_FLOW["demo"].formula,
            f"R( {exact_number(then)} - {exact_number(now)} )", "ménages", parameter="b2_scenario",
            closes=True,
        )  # fmt: skip

    def _flow(self) -> Iterator[Step]:
        section = "Flux : demande potentielle sur six ans"
        text, stock = self._text, self._text("parctot")
        renewal, demand, households = text("renouv"), text("flux"), text("demo")
        yield self._figure(
            section, "renouv", GUIDE_FLOW["renouv"].formula,
            f"R( {stock} × ( {text('tx_disp')} - {text('tx_rest')} ) )", "b2_tx_disparition",
        )  # fmt: skip
        yield self._figure(
            section, "flux",
            "R( ( parc × taux de résidences principales + ménages ) / taux retenu - ( parc - renouvellement "
            ") )",
            f"R( ( {stock} × {text('tx_rp_t')} + {households} ) / {text('tx_rp')} "
            f"- ( {stock} - {renewal} ) )",
        )  # fmt: skip
        for term, rate in (("vacants", "tx_va"), ("second", "tx_rs")):
            yield self._figure(
                section, term, GUIDE_FLOW[term].formula,
                f"R( {text(rate)} × ( {stock} - {renewal} + {demand} ) - {text(f'{rate}_t')} × {stock} )",
                flow.TARGETS[rate],
            )  # fmt: skip
        for name, rate in (("men_va", "tx_va"), ("men_rs", "tx_rs")):
            yield self._figure(
                section, name, "R( taux × ménages / taux de résidences principales ), compris ci-dessus",
                f"R( {text(rate)} × {households} / {text('tx_rp')} )",
            )  # fmt: skip
        named = [int(self.totals[name]) for name in ("demo", "renouv", "second", "vacants")]
        yield self._figure(section, "arrondi", GUIDE_FLOW["arrondi"].formula)
        yield sum_step(section, _LABELS["flux"], [*named, self.totals["arrondi"]], self.totals["flux"])

    # Synthesis ----------------------------------------------------------------------------------

    def _synthesis(self) -> Iterator[Step]:
        section, text = "Synthèse : par an, et par destination", self._text
        every = _sum_of([text(name) for name in ("parctot", "stock_ls", "stock_ll", "stock_lm")])
        shares = {
            "ls": ("( parc social + stock social ) / ( parc + stock )",
                   f"( {text('parc_soc')} + {text('stock_ls')} ) / ( {every} )", ""),
            "lm": ("part donnée", _percents(self.scenario.b2_part_maitrise), "b2_part_maitrise"),
            "ll": ("1 - les autres parts", f"1 - {text('part_ls_fl')} - {text('part_lm_fl')}", ""),
        }  # fmt: skip
        shown = self._shown({kind: {} for kind in DESTINATIONS})
        for kind in shown:
            formula, computation, parameter = shares[kind]
            yield self._figure(section, f"part_{kind}_fl", formula, computation, parameter)
            yield self._figure(
                section, f"flux_{kind}", "R( part × demande )",
                f"R( {text(f'part_{kind}_fl')} × {text('flux')} )",
            )  # fmt: skip
            parts = [int(self.totals[name]) for name in (f"st_{kind}_6", f"flux_{kind}")]
            label = _LABELS[f"besoin_{kind}"]
            yield sum_step(section, label, parts, self.totals[f"besoin_{kind}"], closes=False)
            parts = [int(self.totals[name]) for name in (f"st_{kind}_1", f"flux_{kind}_1")]
            label = _LABELS[f"bes_{kind}_1"]
            yield sum_step(section, label, parts, self.totals[f"bes_{kind}_1"], closes=False)
        sides = [int(self.totals[name]) for name in ("stock_avp", "flux")]
        yield sum_step(section, _LABELS["besoin"], sides, self.totals["besoin"], closes=False)
        yield self._figure(
            section, "besoin_1", f"R( besoin / {PERIOD} )", f"R( {text('besoin')} / {PERIOD} )"
        )

    def _total(self) -> Iterator[Step]:
        section, totals = "Besoin de la période", self.totals
        if not totals["retenu"]:
            yield sum_step(
                section, "Besoin (nul ou négatif : non compté dans le total du groupe)",
                [int(totals["flux"]), int(totals["stock_avp"])], totals["besoin"],
            )  # fmt: skip
            return
        terms = {term: int(TERM_SIGNS[term] * totals[term]) for term in GUIDE_TERMS}
        for term, value in terms.items():
            yield Step(section, GUIDE_TERMS[term][2], value, "terme signé")
        yield sum_step(section, "Besoin de la période", list(terms.values()), totals["besoin"])


# Volet C ------------------------------------------------------------------------------------------


def commune_coefficients(code: str, data: pd.DataFrame, communes: pd.DataFrame, need: int) -> Iterator[Step]:
    """What Otelo 1.2 makes of a commune: its class and coefficients, then its naive, gross, bounded and
    scaled needs.

    data, communes: the communes of the study, as they were read and as volet C has them; need: that of the
    territory.
    """
    section, row = _COEFFICIENTS_SECTION, communes.loc[code]
    inside = data.index[data[ANALYSIS] == data.at[code, ANALYSIS]]
    own = data.loc[code]
    if CLASS in data or CLASS_INIT in data:
        column = CLASS if CLASS in data else CLASS_INIT
        number = int(classes(data.loc[[code]])[0])
        yield Step(
            section, "Classe de la commune", number, CLASSES[number].name, unit="", indicator=column,
            source="LOCAL",
        )  # fmt: skip
    place = int(row["classe_cal"])
    yield Step(section, _LABELS["classe_cal"], place, unit="")
    for name in DIMENSIONS:
        column = coefficient(name, place)
        known = column if column in data else ""
        yield Step(section, _LABELS[f"k_{name}"], float(row[f"k_{name}"]), unit="points", indicator=known)
    growth = float(row["k_vac"] + row["k_rs"] + row["k_disp"] - row["k_tdm"])
    signed = (row["k_vac"], row["k_rs"], row["k_disp"], -row["k_tdm"])
    yield Step(
        section, "Correction de la commune", growth,
        "vacance + secondaires + disparitions - taille des ménages",
        _sum_of([exact_number(value) for value in signed]), "points",
    )  # fmt: skip
    homes = float(own[HOMES])
    zone_homes = float(own[ZONE_HOMES]) if ZONE_HOMES in data else float(data.loc[inside, HOMES].sum())
    k, whole, total = exact_number(homes), exact_number(zone_homes), exact_number(need)
    yield Step(
        section, _LABELS["naif"], int(row["naif"]), "R( logements × besoin / logements du territoire )",
        f"R( {k} × {total} / {whole} )", indicator=HOMES,
    )  # fmt: skip
    yield Step(
        section, _LABELS["brut"], int(row["brut"]),
        "R( logements × ( ( 1 + correction ) × ( 1 + besoin / logements du territoire ) - 1 ) )"
        if need else "0 : le territoire n'a pas de besoin",
        f"R( {k} × ( ( 1 + {_percents(growth)} ) × ( 1 + {total} / {whole} ) - 1 ) )" if need else "",
        indicator=HOMES,
    )  # fmt: skip
    bounded = int(row["borne"])
    agree(_LABELS["borne"], bounded, max(0, int(row["brut"])))
    yield Step(
        section, _LABELS["borne"], bounded, "max( 0, besoin brut )", f"max( 0, {exact_number(row['brut'])} )"
    )
    every = float(communes.loc[inside, "borne"].sum())
    yield Step(
        section, CORRECTED.label, float(row["cale"]), "borné × besoin du territoire / somme des bornés",
        f"{exact_number(bounded)} × {total} / {exact_number(every)}", closes=True,
    )  # fmt: skip


def restitution_coefficients(row: pd.Series, communes: pd.DataFrame) -> Iterator[Step]:
    """What Otelo 1.2 gives of a restitution territory: sums of its communes, zone by zone.

    row: the territory in its study; communes: its communes, in every zone.
    """
    section = f"{_COEFFICIENTS_SECTION} : arrondis d'Otelo 1.2"
    studied = communes[communes["etudie"]]
    for name, formula in (("naif", "somme des communes"), ("cale", "R( somme des communes, non arrondies )")):
        sums = studied.groupby(ANALYSIS)[name].sum()
        text = " + ".join(f"{exact_number(value)} ({zone})" for zone, value in sums.items())
        yield Step(section, _LABELS[name], int(row[name]), formula, text)
    yield Step(
        section, "Besoin corrigé par an", int(row["cale_1"]), f"R( besoin corrigé / {PERIOD} )",
        f"R( {exact_number(row['cale'])} / {PERIOD} )", "logements par an",
    )  # fmt: skip
    gap = int(row["besoin"] - row["cale"])
    yield Step(
        section, "Écart du besoin réparti", gap,
        "besoin de l'étude, en communes entières qui somment au territoire d'analyse, moins celui "
        "d'Otelo 1.2",
        f"{exact_number(row['besoin'])} - {exact_number(row['cale'])}",
    )  # fmt: skip
