"""The whole chain of computation of one territory: every intermediate value, its formula, its indicator, its
source and its parameter, down to the figure that the study shows.

Values are those that the engine computes again from what the study kept; the last one is compared with the
study, to the unit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import pandas as pd

from ..chain import evaluate_again, evaluate_needs
from ..common.errors import OteloError
from ..common.formatting import exact_number, french_number
from ..common.territories import ANALYSIS, RESTITUTION, RESTITUTION_FIELD
from ..definitions.briques import BRIQUES, FLOW, OVERLAPS, OWN, TEN_TERMS, TERM_SIGNS, given_column
from ..definitions.catalogue import indicators as catalogue
from ..definitions.components import COMPONENT_LABELS, COMPONENTS
from ..definitions.local import CAP, DENSITY, LAND, RENEWAL, REUSE, VACANTS
from ..definitions.notes import ABSORBED, NOTES
from ..definitions.parameters import PARAMETERS, Scenario
from ..definitions.tables import INDICATOR_LIST, TRANSFERS
from ..method.allocation import Allocation
from ..method.keys import SOURCE, key_text
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
    source_columns,
    whole,
)
from ..study import Study

COMMUNE = "commune"
MESHES = {
    ANALYSIS: "Territoire d'analyse",
    RESTITUTION: "Territoire de restitution",
    COMMUNE: "Commune",
}
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
OBJECTIVE_SECTION = "Objectif de construction"
_RATES_OF_YEARS = ("vacancy", "short_rate", "long_rate", "second_rate")


@dataclass(frozen=True)
class Step:
    """One value of the chain. section: where it stands; formula: in words; computation: with figures;
    indicator: id in the catalogue; source: database, and file where it is known; parameter: its name; year:
    None where it holds for the period; closes: it is what its section was for."""

    section: str
    label: str
    value: float
    formula: str = ""
    computation: str = ""
    unit: str = "logements"
    indicator: str = ""
    source: str = ""
    parameter: str = ""
    year: int | None = None
    closes: bool = False


@dataclass(frozen=True)
class Explanation:
    """title: the territory; mesh: key of `MESHES`; label, figure: what the chain ends on, as the study has
    it; steps: the chain, whose last value is that figure."""

    title: str
    mesh: str
    label: str
    figure: int
    steps: Sequence[Step]


def explain(study: Study, code: str, mesh: str = "") -> Explanation:
    """The chain of one territory. mesh: key of `MESHES`, found by its code when left out.

    Raises:
        OteloError: a code that the study does not have, an older study that did not keep its inputs, or a
            figure that differs from what its inputs give.
    """
    mesh = mesh or _mesh_of(study, code)
    rows = {ANALYSIS: study.analysis, RESTITUTION: study.epci, COMMUNE: study.communes}[mesh]
    if code not in rows.index:
        raise OteloError(f"« {code} » n'est pas un code de l'étude ({MESHES[mesh].lower()}).")
    chain = _Chain(study)
    steps = list(
        {ANALYSIS: chain.analysis, RESTITUTION: chain.restitution, COMMUNE: chain.commune}[mesh](code)
    )
    last = steps[-1]
    shown = int(rows.at[code, "place" if "place" in rows and mesh != ANALYSIS else "besoin"])
    if last.value != shown:
        raise OteloError(
            f"{MESHES[mesh]} {code} : l'étude donne {shown}, ses données {exact_number(last.value)}. Elle a "
            "été modifiée depuis son calcul : refaites-la."
        )
    name = rows.at[code, "nom"] or code
    title = f"{name} ({code})" if name != code else code
    return Explanation(title, mesh, last.label, shown, steps)


def _components(row: pd.Series) -> list[str]:
    """Components of the need that a row of a study has: the user's own brique may be missing."""
    return [component for component in COMPONENTS if component in row]


def _mesh_of(study: Study, code: str) -> str:
    holders = [
        mesh
        for mesh, rows in ((COMMUNE, study.communes), (RESTITUTION, study.epci), (ANALYSIS, study.analysis))
        if code in rows.index
    ]
    if not holders:
        raise OteloError(
            f"« {code} » n'est le code d'aucun territoire de l'étude. Donnez celui d'une commune, d'un "
            f"{study.restitution_kind} ou d'un territoire d'analyse."
        )
    if len(holders) > 1:
        raise OteloError(
            f"« {code} » est à la fois le code de {' et de '.join(MESHES[one].lower() for one in holders)} : "
            "dites lequel (« Maille »)."
        )
    return holders[0]


class _Chain:
    """Steps of the territories of one study, what they share computed once."""

    def __init__(self, study: Study):
        self.study = study
        self.scenario: Scenario = study.own_scenario
        files = study.table(INDICATOR_LIST)
        self.files = dict(zip(files["indicateur"], files["fichier"])) if "fichier" in files else {}

    # Volet B ------------------------------------------------------------------------------------

    def analysis(self, code: str) -> Iterator[Step]:
        row, needs = self.study.indicators.loc[[code]], self.needs([code])
        for brique in self._shown(row):
            if is_given(brique, row, self.scenario):
                yield self._given(brique, row, needs)
            else:
                yield from self._brique(brique, row, needs)
        yield from self._absorbed(code, needs)
        yield from self._rates(row)
        yield from _years(needs)
        yield from self._flow(code, needs)
        yield from self._total(code, needs)

    def _shown(self, row: pd.DataFrame) -> list[str]:
        """Briques that count for a territory: those of the scenario, and what the indicators give."""
        return [b for b in BRIQUES if counted(b, self.scenario) or is_given(b, row, self.scenario)]

    def _given(self, brique: str, row: pd.DataFrame, needs: Needs) -> Step:
        section, column = NOTES[brique].title, given_column(brique)
        return Step(
            section,
            f"{section} : besoin entier",
            float(needs.stock[brique].iloc[0]),
            "donné par une table, au lieu d'être calculé" if brique != OWN else NOTES[brique].formula,
            f"R( {exact_number(float(row[column].iloc[0]))} )",
            indicator=column,
            source=self._source(column),
            closes=True,
        )

    def needs(self, codes: Sequence[str]) -> Needs:
        inputs = replace(self.study.inputs, indicators=self.study.indicators.loc[codes])
        return evaluate_needs(inputs, self.scenario, YEARLY)

    @cached_property
    def allocation(self) -> Allocation:
        """Volet C of the whole study: a commune depends on the others, and on what they keep as their own."""
        return evaluate_again(self.study, self.scenario).computed.allocation

    def _indicator(
        self, section: str, column: str, row: pd.DataFrame, factor: float = 1.0, parameter: str = ""
    ) -> Step:
        one = catalogue()[column]
        value = float(row[column].fillna(0.0).iloc[0])
        given = factor != 1.0
        return Step(
            section,
            one.label,
            value * factor,
            f"{exact_number(100 * factor)}\u202f% comptés" if given else "",
            f"{exact_number(factor)} × {exact_number(value)}" if given else "",
            one.unit,
            column,
            self._source(column),
            parameter if given else "",
        )

    def _source(self, column: str) -> str:
        """Database of an indicator, and the file that it was read from."""
        file = self.files.get(column)
        return f"{catalogue()[column].source} ({file})" if file else catalogue()[column].source

    def _brique(self, brique: str, row: pd.DataFrame, needs: Needs) -> Iterator[Step]:
        section = NOTES[brique].title
        scenario, terms = self.scenario, []
        places = columns_finess(scenario) if brique == "b11" else []
        for column, weight in COUNTS[brique](scenario).items():
            step = self._indicator(section, column, row, weight, SHARES[brique].get(column, ""))
            terms.append((step.value, "+"))
            yield step
        if places:
            yield from (self._indicator(section, column, row) for column in places)
            amounts = row[places].fillna(0.0).iloc[0]
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
            rate, value = float(double_count(name, row, scenario)[0]), float(needs.stock[other].iloc[0])
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
        _agree(section, result, float(needs.stock[brique].iloc[0]))
        yield Step(
            section,
            f"{section} : besoin entier",
            result,
            NOTES[brique].formula,
            f"R( {' × '.join(factors)} )",
            parameter=f"{brique}_taux_reallocation" if freed else "",
            closes=True,
        )

    def _absorbed(self, code: str, needs: Needs) -> Iterator[Step]:
        section = "Mal-logement résorbé avant le pic"
        scenario, peak = self.scenario, int(needs.totals.at[code, "pic"])
        base, horizon = scenario.annee_base, scenario.b1_horizon_resorption
        span = horizon - base
        before = min(min(peak, scenario.projection) - base, span)
        yield Step(section, "Pic de besoin", peak, NOTES["pic"].formula, unit="année", parameter="projection")
        shown = self._shown(self.study.indicators.loc[[code]])
        for brique in shown:
            stock = exact_number(needs.stock.at[code, brique])
            text = f"R( {stock} × {max(before, 0)} / {span} )" if span > 0 else f"R( {stock} )"
            yield Step(
                section,
                NOTES[brique].title,
                int(needs.components.at[code, brique]),
                ABSORBED,
                text,
                parameter="b1_horizon_resorption",
            )
        yield from _overlaps(section, needs.totals.at[code, f"{OVERLAPS.id}_avp"])
        values = [int(needs.components.at[code, brique]) for brique in shown]
        yield _sum_step(
            section, "Mal-logement (stock avant le pic)", values, needs.totals.at[code, "stock_avp"]
        )

    def _rates(self, row: pd.DataFrame) -> Iterator[Step]:
        section = "Parc et taux de l'année de base"
        yield self._indicator(section, "parctot", row)
        rates = observed_and_target_rates(row, self.scenario)
        for name, label, formula, columns, parameter in RATES:
            yield Step(
                section,
                label,
                float(getattr(rates, name)[0]),
                formula or PARAMETERS[parameter].help,
                "",
                "fraction",
                ", ".join(columns),
                ", ".join(dict.fromkeys(map(self._source, columns))),
                parameter,
            )

    def _flow(self, code: str, needs: Needs) -> Iterator[Step]:
        section = "Flux de la période"
        base, end = self.scenario.annee_base, min(int(needs.totals.at[code, "pic"]), self.scenario.projection)
        within = (needs.flow.years > base) & (needs.flow.years <= end)
        for term, one in FLOW.items():
            yearly = SUMMED[one.attribute]
            values = needs.flow.yearly[yearly][0][within]
            years = f"{base + 1} à {end}" if end > base else "aucune année"
            yield Step(
                section,
                FLOW[term].label,
                int(needs.totals.at[code, term]),
                f"R( somme de « {YEARLY[yearly][1]} » de {years} )",
                f"R( {_sum_text(values)} )" if len(values) else "",
            )
        flux = needs.totals.at[code, "flux"]
        yield _sum_step(section, "Flux", [int(needs.totals.at[code, term]) for term in FLOW], flux)

    def _total(self, code: str, needs: Needs) -> Iterator[Step]:
        section, totals = "Besoin de la période", needs.totals.loc[code]
        if not totals["retenu"]:
            yield _sum_step(
                section,
                "Besoin (nul ou négatif : non compté dans le total du groupe)",
                [totals["flux"], totals["stock_avp"]],
                totals["besoin"],
            )
            return
        for term, (_, _, label) in TEN_TERMS.items():
            yield Step(section, label, int(TERM_SIGNS[term] * totals[term]), "terme signé")
        values = [int(TERM_SIGNS[term] * totals[term]) for term in TEN_TERMS]
        yield _sum_step(section, "Besoin de la période", values, totals["besoin"])

    # Volets C and D -----------------------------------------------------------------------------

    def commune(self, code: str) -> Iterator[Step]:
        study, row = self.study, self.study.communes.loc[code]
        zone = study.commune_data.at[code, ANALYSIS]
        if not row["etudie"]:
            section = "Commune hors étude"
            yield Step(section, "Besoin", 0, f"Le territoire d'analyse « {zone} » n'est pas évalué")
            return
        inside = study.commune_data[study.commune_data[ANALYSIS] == zone]
        needs, result = self.needs([zone]), self.allocation
        section = f"Ventilation du territoire d'analyse {study.name_of(zone)}"
        replaced = {s.composante: s.retenue for s in result.substitutions if s.territoire in ("", zone)}
        values = []
        for component in _components(row):
            total = int(needs.components.at[zone, component])
            share, amount = result.shares.at[code, component], int(row[component])
            if not total and not amount:
                continue
            key = replaced.get(component) or key_text(study.keys[component])
            columns = source_columns(self.scenario).get(component, []) if key == SOURCE else [key]
            known = [column for column in columns if column in catalogue()]
            formula = f"besoin du territoire × part de la commune (clé : {key}), au plus fort reste"
            if abs(amount - total * share) >= 1:
                formula += " ; projections propres gardées avant le partage"
            yield Step(
                section,
                COMPONENT_LABELS[component],
                amount,
                formula,
                f"{exact_number(total)} × {_share_text(inside, code, key, share)} = "
                f"{exact_number(total * share)}",
                "logements",
                ", ".join(known),
                ", ".join(dict.fromkeys(map(self._source, known))),
            )
            values.append(amount)
        yield from _overlaps(section, row[OVERLAPS.id])
        if not row["retenu"]:
            yield Step(
                section,
                "Besoin de la commune",
                0,
                "0 : la somme du territoire d'analyse est nulle ou négative",
            )
        else:
            yield _sum_step(section, "Besoin de la commune", values, row["besoin"])
        if "place" in row:
            yield from self._objective(code, row)

    def _objective(self, code: str, row: pd.Series) -> Iterator[Step]:
        section = OBJECTIVE_SECTION
        steps = (
            ("Conversions et restructurations décidées", -row["conversion"], "conversion"),
            ("Ajustement de politique locale", row["ajustement"], "ajustement"),
        )
        for label, value, column in steps:
            if value:
                yield Step(section, label, int(value), indicator=column, source="LOCAL")
        net = int(row["net"])
        yield _sum_step(
            section, "Objectif avant capacité", [int(row["besoin"]), *(int(s[1]) for s in steps)], net
        )
        offset = int(row["objectif"] - row["calage"] - net)
        if offset:
            yield Step(
                section,
                "Compensation des communes en excédent",
                offset,
                "les soldes négatifs sont pris sur les autres communes de l'EPCI, puis du territoire",
            )
        if row["calage"]:
            yield Step(section, "Calage sur les totaux imposés", int(row["calage"]))
        yield _sum_step(section, "Objectif", [net, offset, int(row["calage"])], row["objectif"])
        limit = row["capacite"]
        known = pd.notna(limit)
        if known:
            data = self.study.commune_data.loc[code]
            given = [c for c in (LAND, DENSITY, RENEWAL, CAP, VACANTS, REUSE) if pd.notna(data.get(c))]
            yield Step(
                section,
                "Capacité",
                int(limit),
                NOTES["capacite"].formula,
                ", ".join(f"{catalogue()[c].label} {exact_number(data[c])}" for c in given),
                indicator=", ".join(given),
                source="LOCAL",
            )
        own = min(int(row["objectif"]), int(limit)) if known else int(row["objectif"])
        yield Step(section, "Placé dans la commune", own, "min( objectif, capacité )")
        yield from self._handed(code)
        received, left = int(row["recu"]), int(row["non_couver"])
        if left:
            yield Step(section, "Besoin non couvert", left, "objectif - placé dans la commune - cédé")
        yield _sum_step(section, "Objectif placé", [own, received], row["place"])
        yield from _ways(row)

    def _handed(self, code: str) -> Iterator[Step]:
        """What the commune handed on or received, and who took or gave at that level."""
        rows = self.study.table(TRANSFERS)
        ways = (("Cédé", "cede", "pris par", "recu"), ("Reçu", "recu", "cédé par", "cede"))
        for one in rows[rows["code"] == code].itertuples() if len(rows) else ():
            others = rows[(rows["niveau"] == one.niveau) & (rows["territoire"] == one.territoire)]
            for word, own, by, theirs in ways:
                if getattr(one, own):
                    yield Step(
                        OBJECTIVE_SECTION,
                        f"{word} dans le {MESHES[one.niveau].lower()} {one.territoire}",
                        int(getattr(one, own)),
                        "selon capacité restante × polarité",
                        f"{by} {_listed(others[others[theirs] > 0], theirs)}",
                    )

    def restitution(self, code: str) -> Iterator[Step]:
        study = self.study
        row, communes = study.epci.loc[code], study.communes
        inside = communes[communes[RESTITUTION_FIELD] == code]
        section = "Somme des communes, par territoire d'analyse"
        values = []
        for zone, part in inside.groupby("analyse"):
            name = study.name_of(zone) if zone in study.analysis.index else zone
            if not part["etudie"].any():
                yield Step(section, f"{name} : hors étude", 0, f"{len(part)} commune(s) au besoin non évalué")
                continue
            amount = int(part["besoin"].sum())
            text = " + ".join(
                f"{named} {french_number(value)}"
                for named, value in zip(part["nom"], part["besoin"])
                if value
            )
            yield Step(section, name, amount, f"somme de {len(part)} commune(s)", text)
            values.append(amount)
        yield _sum_step(section, "Besoin du territoire", values, row["besoin"])
        section = "De quoi il est fait"
        for component in _components(row):
            if row[component]:
                yield Step(section, COMPONENT_LABELS[component], int(row[component]), "somme des communes")
        yield from _overlaps(section, row[OVERLAPS.id])
        gap = int(row["besoin"]) - int(row[_components(row)].sum())
        if gap:
            yield Step(
                section,
                "Communes de territoires sans besoin",
                gap,
                "leur solde n'est pas compté : leur territoire d'analyse est en excédent",
            )
        total = [int(row[component]) for component in _components(row) if row[component]]
        yield _sum_step(section, "Besoin du territoire", [*total, gap], row["besoin"])
        if "place" in row:
            section = OBJECTIVE_SECTION
            for label, column in (
                ("Besoin", "besoin"),
                ("Conversions décidées", "conversion"),
                ("Ajustements locaux", "ajustement"),
                ("Calage", "calage"),
                ("Objectif", "objectif"),
                ("Besoin non couvert", "non_couver"),
            ):
                yield Step(section, label, int(row[column]), "somme des communes")
            placed = [int(value) for value in inside["place"] if value]
            yield _sum_step(section, "Objectif placé", placed, row["place"])


_WAYS = {
    "pl_vacant": ("Vacants remobilisés au-delà de ceux du flux", "cap_vacant"),
    "pl_usage": ("Changements d'usage", "cap_usage"),
    "pl_renouv": ("Renouvellement urbain", "cap_renouv"),
    "pl_ext": ("Extension", "cap_ha"),
}


def _ways(row: pd.Series) -> Iterator[Step]:
    """How what is placed is made, in the order that spares land."""
    section = NOTES["voies"].title
    for column, (label, source) in _WAYS.items():
        if row[column]:
            yield Step(
                section, label, int(row[column]), NOTES["voies"].formula, indicator=source, source="LOCAL"
            )
    if pd.notna(row["ha_conso"]) and row["ha_conso"]:
        yield Step(
            section,
            "Hectares consommés par l'extension",
            float(row["ha_conso"]),
            NOTES["zan"].formula,
            unit="hectares",
            indicator="cap_dens",
            source="LOCAL",
        )
    yield _sum_step(section, "Objectif placé", [row[column] for column in _WAYS if row[column]], row["place"])


def _overlaps(section: str, amount) -> Iterator[Step]:
    """What double counts take off, which is in the briques already."""
    if amount:
        label = f"Pour mémoire, déjà déduit : {OVERLAPS.title}"
        yield Step(section, label, int(amount), OVERLAPS.formula)


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


def _sum_step(section: str, label: str, values: Iterable, expected) -> Step:
    """The sum of some values, which must be what the engine gives."""
    values = [int(value) for value in values]
    _agree(label, sum(values), int(expected))
    return Step(section, label, sum(values), "somme", _sum_text(values), closes=True)


def _agree(what: str, found: float, expected: float) -> None:
    if found != expected:
        raise OteloError(f"{what} : les étapes donnent {found:g}, le calcul {expected:g}.")


def _share_text(inside: pd.DataFrame, code: str, key: str, share: float) -> str:
    """Share of a commune: its indicator over that of its territory where the key is one, else in %."""
    if key in inside:
        return f"{exact_number(inside.at[code, key])} / {exact_number(inside[key].sum())}"
    return f"{exact_number(100 * share)}\u202f%"


def _sum_text(values: Sequence[float]) -> str:
    """ "3 + 4 − 2": a sum as it is written, cut where it is long."""
    shown = [exact_number(value) for value in values[:40]]
    text = " + ".join(shown).replace("+ \u2212", "\u2212 ")
    return text + (f" + … ({len(values)} valeurs)" if len(values) > 40 else "")


def _listed(rows: pd.DataFrame, column: str) -> str:
    return ", ".join(f"{code} ({french_number(value)})" for code, value in zip(rows["code"], rows[column]))


def steps_frame(explanation: Explanation) -> pd.DataFrame:
    """The chain as a table: ordre, partie, annee, libelle, formule, calcul, valeur, unite, indicateur,
    source, parametre."""
    return pd.DataFrame(
        [
            (
                i,
                s.section,
                s.year,
                s.label,
                s.formula,
                s.computation,
                s.value,
                s.unit,
                s.indicator,
                s.source,
                s.parameter,
            )
            for i, s in enumerate(explanation.steps, 1)
        ],
        columns=[
            "ordre",
            "partie",
            "annee",
            "libelle",
            "formule",
            "calcul",
            "valeur",
            "unite",
            "indicateur",
            "source",
            "parametre",
        ],
    )
