# SPDX-License-Identifier: GPL-2.0-or-later
"""How sure a need is: each parameter between its bounds (tornado), many draws from stated laws (Monte Carlo,
P10-P50-P90), and what the variance of the total comes from (Sobol).

What is uncertain is a table of laws (catalogue/uncertainty.csv, or a user's own): parameters in their unit,
indicators as a factor around 1. Draws come from one seed, draw by draw: they are the same whatever the size
of the chunks, and on one machine or several (Dask).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import pandas as pd

from ..chain import evaluate_many
from ..common.errors import OteloError, TableError, list_codes
from ..common.packages import require
from ..definitions.catalogue import default_uncertainty
from ..definitions.catalogue import indicators as catalogue
from ..definitions.editions import SCENARIOS, AnyScenario
from ..definitions.guide import GuideScenario
from ..definitions.parameters import EDITIONS, NATIONAL, OBJECTIVE_GROUP, OWN_SERIES, Parameter, Scenario
from ..inputs import StudyInputs
from ..method.national.stock import counted, is_given
from ..method.quality import needed_columns, read_columns
from ..method.sources import source_flags

UNIFORM, TRIANGULAR, NORMAL, CHOICE = "uniforme", "triangulaire", "normale", "choix"
LAWS = {
    UNIFORM: "également entre bas et haut",
    TRIANGULAR: "de bas à haut, le plus souvent mode",
    NORMAL: "autour de mode, bas et haut dépassés chacun une fois sur vingt",
    CHOICE: "l'un des choix, également",
}
EVERYWHERE, BY_TERRITORY = "ensemble", "territoire"
SCOPES = {
    EVERYWHERE: "le même tirage pour tous les territoires (un biais de la source, un choix)",
    BY_TERRITORY: "un tirage par territoire (une erreur de mesure)",
}
SOURCE_MARK = "@"
TEXT_FIELDS, NUMBER_FIELDS = ("nom", "loi", "choix", "portee"), ("bas", "mode", "haut")
QUANTILES = (10, 50, 90)
# Standard deviations from the middle to what one draw in twenty exceeds.
TAIL = 1.6448536269514722
CHUNK = 100
# A rate is the share of something: a factor does not take it to the whole.
HIGHEST_RATE = 0.99
# Shares of the same dwellings, which cannot make all of them: fractions (of ""), or amounts and their whole.
SHARES_OF_DWELLINGS = {("tx_lv", "tx_rs"): "", ("ft_va", "ft_rs"): "ft_tot"}


@cache
def _of_source(source: str) -> tuple[str, ...]:
    """Indicators of a source."""
    return tuple(i for i, one in catalogue().items() if one.source == source)


@dataclass(frozen=True)
class Law:
    """What one parameter, indicator, or every indicator of a source (`@SNE`) may be.

    low, mode, high: in the unit of a parameter, factors of indicators; options: of law `CHOICE`; scope: see
    `SCOPES` (parameters: `EVERYWHERE`); edition: the one whose parameters it names.
    """

    name: str
    law: str
    low: float = np.nan
    mode: float = np.nan
    high: float = np.nan
    options: tuple[str, ...] = ()
    scope: str = EVERYWHERE
    edition: str = NATIONAL

    @property
    def is_parameter(self) -> bool:
        return self.name in SCENARIOS[self.edition].PARAMETERS

    @property
    def parameter(self) -> Parameter:
        """The parameter that is drawn, where it is one."""
        return SCENARIOS[self.edition].PARAMETERS[self.name]

    @property
    def label(self) -> str:
        if self.is_parameter:
            return self.parameter.title
        if self.name.startswith(SOURCE_MARK):
            return f"Indicateurs de source {self.name[1:]}"
        return catalogue()[self.name].label

    def columns(self) -> tuple[str, ...]:
        """Indicators that the law moves, none for a parameter."""
        if self.is_parameter:
            return ()
        return _of_source(self.name[1:]) if self.name.startswith(SOURCE_MARK) else (self.name,)

    def draw(self, uniform: np.ndarray):
        """Values of the law at some probabilities, same shape (choices: their numbers, as floats)."""
        if self.law == CHOICE:
            return np.minimum(np.floor(uniform * len(self.options)), len(self.options) - 1)
        if self.law == UNIFORM:
            return self.low + (self.high - self.low) * uniform
        if self.law == TRIANGULAR:
            return _triangular(uniform, self.low, self.mode, self.high)
        require("scipy", "Loi normale")
        from scipy.special import ndtri

        return self.mode + ndtri(uniform) * (self.high - self.low) / (2 * TAIL)

    def as_parameter(self, value: float):
        """A drawn value as the scenario takes it: in its bounds, whole where it must be."""
        one = self.parameter
        if self.law == CHOICE:
            text = self.options[int(value)]
            return text == "true" if one.kind == "bool" else text
        low = value if one.lower is None else max(value, one.lower)
        inside = low if one.upper is None else min(low, one.upper)
        return round(inside) if one.kind == "int" else float(inside)

    def settings(self) -> list:
        """Every choice, or the two bounds, as the scenario takes them (parameters)."""
        drawn = range(len(self.options)) if self.law == CHOICE else (self.low, self.high)
        return [self.as_parameter(float(value)) for value in drawn]


def _triangular(uniform, low: float, mode: float, high: float) -> np.ndarray:
    """Inverse of the triangular distribution."""
    span = high - low
    turn = (mode - low) / span
    rising = low + np.sqrt(uniform * span * (mode - low))
    falling = high - np.sqrt((1 - uniform) * span * (high - mode))
    return np.where(uniform < turn, rising, falling)


def read_laws(
    rows: Iterable[Mapping[str, object]] | None = None, table: str = "Incertitudes", edition: str = NATIONAL
) -> list[Law]:
    """Laws of a table (fields `TEXT_FIELDS` and `NUMBER_FIELDS`) for the scenarios of an edition; those of
    the catalogue when left out.

    Errors name the table, the row and the field.
    """
    rows = default_uncertainty(edition) if rows is None else rows
    laws = [replace(_read_law(row, table, edition), edition=edition) for row in rows]
    names = [law.name for law in laws]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise TableError(table, f"plusieurs lignes pour {', '.join(twice)}", "Gardez-en une.", "nom")
    if not laws:
        raise TableError(table, "aucune ligne", "Donnez au moins un paramètre ou un indicateur.")
    return laws


def _read_law(row: Mapping[str, object], table: str, edition: str) -> Law:
    name, law, choices, scope = (str(row.get(key) or "").strip() for key in TEXT_FIELDS)
    parameters = SCENARIOS[edition].PARAMETERS
    known = name in parameters or name in catalogue()
    if not known and not (name.startswith(SOURCE_MARK) and Law(name, UNIFORM).columns()):
        others = [one for one, scenario in SCENARIOS.items() if name in scenario.PARAMETERS]
        if others:
            raise TableError(
                table, f"« {name} » est un paramètre d'une autre édition ({EDITIONS[others[0]]})",
                "Retirez cette ligne, ou prenez le paramètre de l'édition de l'étude.", "nom",
            )  # fmt: skip
        raise TableError(
            table, f"« {name} » n'est ni un paramètre, ni un indicateur, ni une source (@SNE)",
            "Corrigez ce nom.", "nom",
        )  # fmt: skip
    if law not in LAWS:
        raise TableError(table, f"loi « {law} » de « {name} »", f"Choisissez parmi {', '.join(LAWS)}.", "loi")
    if scope and scope not in SCOPES:
        raise TableError(
            table, f"portée « {scope} » de « {name} »", f"Choisissez parmi {', '.join(SCOPES)}.", "portee"
        )
    if law == CHOICE:
        return _choice(name, choices, table, parameters.get(name))
    low, mode, high = (_number(row.get(key), name, key, table) for key in NUMBER_FIELDS)
    mode = (low + high) / 2 if np.isnan(mode) else mode
    if not low < high or not low <= mode <= high:
        raise TableError(
            table,
            f"bornes de « {name} » : {low:g}, {mode:g}, {high:g}",
            "Il faut bas < haut, et mode entre eux.",
        )
    if name in parameters:
        one = parameters[name]
        if one.kind not in ("int", "float") or one.brique == OBJECTIVE_GROUP:
            raise TableError(
                table,
                f"« {name} » n'a pas de loi de nombre",
                "Prenez la loi « choix », ou retirez la ligne.",
                "loi",
            )
        return Law(name, law, low, mode, high)
    if low < 0:
        raise TableError(table, f"facteur négatif de « {name} »", "Un facteur est autour de 1.", "bas")
    return Law(name, law, low, mode, high, scope=scope or EVERYWHERE)


def _choice(name: str, choices: str, table: str, one: Parameter | None) -> Law:
    options = tuple(part.strip() for part in choices.split("|") if part.strip())
    allowed = {"choice": set(one.choices), "bool": {"true", "false"}}.get(one.kind, set()) if one else set()
    wrong = [option for option in options if option not in allowed]
    if wrong or len(options) < 2:
        raise TableError(
            table, f"choix de « {name} » : {choices or 'aucun'}",
            f"Donnez-en deux ou plus, séparés par « | », parmi "
            f"{', '.join(sorted(allowed)) or 'ceux de ce paramètre'}.",
            "choix",
        )  # fmt: skip
    return Law(name, CHOICE, options=options)


def _number(value, name: str, key: str, table: str) -> float:
    try:
        return np.nan if value in (None, "") else float(str(value).replace(",", "."))
    except ValueError:
        raise TableError(table, f"« {value} » n'est pas un nombre ({name})", "Corrigez-le.", key) from None


def laws_frame(laws: Sequence[Law]) -> pd.DataFrame:
    """The laws as the table that `read_laws` reads."""
    rows = [
        (law.name, law.law, "|".join(law.options), law.scope, law.low, law.mode, law.high) for law in laws
    ]
    return pd.DataFrame(rows, columns=[*TEXT_FIELDS, *NUMBER_FIELDS])


def law_text(law: Law) -> str:
    """A law in words: "triangulaire de 15 % à 45 %, mode 30 %"."""
    if law.law == CHOICE:
        return f"choix parmi {len(law.options)}"
    mode = f", mode {_bound(law, law.mode)}" if law.law != UNIFORM else ""
    return f"{law.law} de {_bound(law, law.low)} à {_bound(law, law.high)}{mode}"


def _bound(law: Law, value: float) -> str:
    """A bound with its unit; a factor with its sign."""
    return law.parameter.told(value) if law.is_parameter else f"× {value:g}".replace(".", ",")


@dataclass(frozen=True)
class Model:
    """What is drawn again and again: it holds no layer and can be sent to another machine.

    inputs: what volet B reads, and nothing of the communes; laws: those that this scenario reads; seed:
    recorded with results. A territory keeps what it has of its own: what is drawn is the value that holds
    where there is none (`kept`).
    """

    inputs: StudyInputs
    scenario: AnyScenario
    laws: tuple[Law, ...]
    seed: int = 0

    @classmethod
    def of(
        cls,
        inputs: StudyInputs,
        scenario: AnyScenario,
        laws: Sequence[Law],
        seed: int = 0,
    ) -> tuple[Model, list[str]]:
        """The model, and why some laws are left aside: what they move is not read, or cannot be."""
        kept, said = [], []
        for law in laws:
            reason = _unused(law, inputs, scenario)
            if reason:
                said.append(f"« {law.name} » laissé de côté : {reason}.")
            else:
                kept.append(law)
        if not kept:
            raise OteloError(
                "Aucune incertitude ne touche ce scénario : complétez « Lois des paramètres et des "
                "indicateurs »."
            )
        wanted = [c for c in inputs.indicators if c in catalogue() or c == "region"]
        light = StudyInputs(inputs.indicators[wanted], inputs.households, inputs.communes.iloc[:0])
        return cls(light, scenario, tuple(kept), seed), said

    @property
    def indicators(self) -> pd.DataFrame:
        """(T, ...), indexed by code."""
        return self.inputs.indicators

    @property
    def kept(self) -> list[str]:
        """What is drawn but for the territories that have it of their own, in sentences."""
        return [
            f"« {law.name} » n'est pas tiré pour {list_codes(own)} : sa valeur propre est gardée."
            for law in self.laws
            for own in [_own(law, self.scenario, self.indicators.index)]
            if own
        ]

    def shared(self) -> list[Law]:
        """Laws that have one draw for all the territories."""
        return [law for law in self.laws if law.scope == EVERYWHERE]

    def cases(self, draws: np.ndarray, first: int = 0) -> tuple[list[AnyScenario], list[pd.DataFrame]]:
        """Scenario and indicators of some draws.

        draws: probabilities (n, L) of the laws of `shared`; first: number of the first draw, from which those
        by territory are seeded.
        """
        drawn = {law.name: law.draw(draws[:, i]) for i, law in enumerate(self.shared())}
        chosen = [law for law in self.laws if law.is_parameter]
        scenarios: list[AnyScenario] = []
        frames = []
        for row in range(len(draws)):
            given = {law.name: law.as_parameter(drawn[law.name][row]) for law in chosen}
            scenarios.append(replace(self.scenario, **given))
            frames.append(self._varied(scenarios[-1], {n: v[row] for n, v in drawn.items()}, first + row))
        return scenarios, frames

    def _varied(self, scenario: AnyScenario, factors: Mapping[str, float], number: int) -> pd.DataFrame:
        """Indicators of draw `number`. factors: those of the laws that have one for all the territories."""
        moving = [law for law in self.laws if not law.is_parameter]
        if not moving:
            return self.indicators
        generator = np.random.default_rng((self.seed, number + 1))
        changes = [
            law.draw(generator.random(len(self.indicators)))
            if law.scope == BY_TERRITORY
            else factors[law.name]
            for law in moving
        ]
        return self.moved(scenario, zip(moving, changes))

    def moved(self, scenario: AnyScenario, changes: Iterable[tuple[Law, object]]) -> pd.DataFrame:
        """Indicators multiplied by the factors of some laws, those that the scenario reads only. Dwellings
        vacant for two years stay within the vacant ones, and shares of one whole within it."""
        frame = self.indicators
        changed: dict[str, np.ndarray] = {}
        read = read_columns(scenario, frame)
        for law, factor in changes:
            for column in law.columns():
                if column in read and column in frame:
                    values = changed.get(column, frame[column].to_numpy(dtype=float))
                    changed[column] = _moved(values, factor, column)
        if "lv_total" in changed or "lv_2plus" in changed:
            total, long = (changed.get(c, frame[c].to_numpy(dtype=float)) for c in ("lv_total", "lv_2plus"))
            changed["lv_2plus"] = np.minimum(long, total)
        for parts, whole in SHARES_OF_DWELLINGS.items():
            if not changed.keys().isdisjoint((*parts, whole)) and set(parts) <= set(frame):
                changed |= _within_the_whole(frame, changed, parts, whole)
        return frame.assign(**changed)


def _within_the_whole(
    frame: pd.DataFrame, changed: Mapping[str, np.ndarray], parts: Sequence[str], whole: str
) -> dict[str, np.ndarray]:
    """Shares of the dwellings, of which some have moved, brought down together where they would make all of
    them: a zone of holiday homes may be near it. whole: what they are parts of, "" for fractions."""

    def share_of(values: Mapping[str, np.ndarray]) -> np.ndarray:
        dwellings = values[whole] if whole else np.ones(len(frame))
        total = sum((values[name] for name in parts), np.zeros(len(frame)))
        return np.divide(total, dwellings, out=np.zeros(len(frame)), where=dwellings > 0)

    own = {name: frame[name].to_numpy(dtype=float) for name in (*parts, whole) if name}
    moved = {name: changed.get(name, values) for name, values in own.items()}
    now, highest = share_of(moved), np.maximum(HIGHEST_RATE, share_of(own))
    scale = np.where(now > highest, highest / np.where(now > 0, now, 1.0), 1.0)
    return {name: moved[name] * scale for name in parts}


def _moved(values: np.ndarray, factor, column: str) -> np.ndarray:
    moved = values * np.maximum(factor, 0.0)
    is_alone = catalogue()[column].kind == "rate" and not any(
        column in parts for parts in SHARES_OF_DWELLINGS
    )
    return np.minimum(moved, HIGHEST_RATE) if is_alone else moved


def _own(law: Law, scenario: AnyScenario, codes: pd.Index) -> list[str]:
    """Territories that have of their own the parameter of a law."""
    return [code for code in codes if law.is_parameter and law.name in scenario.territoires.get(code, {})]


def _unused(law: Law, inputs: StudyInputs, scenario: AnyScenario) -> str:
    """Why a law cannot move anything here; "" if it can."""
    indicators, households = inputs.indicators, inputs.households
    if len(_own(law, scenario, indicators.index)) == len(indicators):
        return "tous les territoires ont leur valeur propre"
    if law.name == "b2_scenario":
        if OWN_SERIES in households.series:
            return "la série propre de ménages vaut pour tout scénario"
        if isinstance(scenario, GuideScenario) and not any(scenario.values_of("b2_choix_omphale")):
            return "les ménages supplémentaires sont donnés"
        lacking = [option for option in law.options if option not in households.series]
        return f"séries absentes ({', '.join(lacking)})" if lacking else ""
    if law.is_parameter:
        lacking = _lacking(law, indicators, scenario)
        if lacking:
            return f"il demanderait des indicateurs absents ({', '.join(lacking[:5])})"
        brique = law.parameter.brique
        return _idle(brique, scenario, indicators) if brique.startswith("b1") and brique != "b1" else ""
    moved = read_columns(scenario, indicators) & {*law.columns()} & {*indicators}
    return "" if moved else "le scénario n'en lit aucun indicateur"


def _idle(brique: str, scenario: AnyScenario, indicators: pd.DataFrame) -> str:
    """Why the parameters of a brique move nothing; "" if they do."""
    if isinstance(scenario, Scenario) and is_given(brique, indicators, scenario):
        return "sa brique est donnée"
    if isinstance(scenario, Scenario):
        is_counted = any(counted(brique, scenario.of_territory(code)) for code in ("", *indicators.index))
    else:
        is_counted = bool(source_flags(scenario, indicators.index, indicators.columns)[brique])
    return "" if is_counted else "sa brique n'est pas comptée"


def _lacking(law: Law, indicators: pd.DataFrame, scenario: AnyScenario) -> list[str]:
    """Indicators that a value of the parameter would need and that are not there."""
    whole = law.law != CHOICE and law.parameter.kind == "int"
    values: Sequence = range(int(law.low), int(law.high) + 1) if whole else law.settings()
    found = []
    for value in values:
        try:
            needed = needed_columns(replace(scenario, **{law.name: value}), indicators)
        except OteloError as error:
            return [str(error)]
        found += [c for c in needed if c not in indicators or indicators[c].isna().all()]
    return list(dict.fromkeys(found))


# Monte Carlo ------------------------------------------------------------------------------------


def probabilities(model: Model, count: int) -> np.ndarray:
    """Probabilities of the draws, (count, L): the same first rows whatever the count."""
    return np.random.default_rng(model.seed).random((count, len(model.shared())))


def needs_of(model: Model, draws: np.ndarray, first: int = 0) -> np.ndarray:
    """Needs of some draws, retained territories only: whole, (n, T)."""
    scenarios, frames = model.cases(draws, first)
    made = evaluate_many(model.inputs, scenarios, varied=lambda i: frames[i])
    return np.maximum(made.besoin, 0).astype("int64")


def _chunks(draws: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    for first in range(0, len(draws), CHUNK):
        yield first, draws[first : first + CHUNK]


def draw_needs(
    model: Model, draws: np.ndarray, progress: Callable[[float], None] = lambda share: None, client=None
) -> np.ndarray:
    """Needs of every draw, (N, T), chunk by chunk in bounded memory.

    progress: called with the share done; it may raise to cancel. client: a `distributed.Client`, whose
    workers then compute the chunks: same figures.
    """
    if client is None:
        parts = []
        for first, chunk in _chunks(draws):
            parts.append(needs_of(model, chunk, first))
            progress(min(1.0, (first + len(chunk)) / len(draws)))
        return np.concatenate(parts)
    return _draw_on(client, model, draws, progress)


def _draw_on(client, model: Model, draws: np.ndarray, progress: Callable[[float], None]) -> np.ndarray:
    from distributed import as_completed

    # A key of its own: one that is being released would take the tasks of the next run with it.
    sent = client.scatter(model, broadcast=True, hash=False)
    futures = {
        client.submit(needs_of, sent, chunk, first, pure=False): first for first, chunk in _chunks(draws)
    }
    parts = {}
    try:
        for done, future in enumerate(as_completed(list(futures)), 1):
            parts[futures[future]] = future.result()
            progress(done / len(futures))
    except BaseException:
        client.cancel(list(futures))
        raise
    return np.concatenate([parts[first] for first in sorted(parts)])


def intervals(needs: np.ndarray, codes: pd.Index) -> pd.DataFrame:
    """Quantiles by territory: p10, p50, p90, moyenne, ecart_type, larg_pct ((P90 - P10) / P50, in %; missing
    where P50 is 0), indexed by code."""
    frame = pd.DataFrame(
        np.percentile(needs, QUANTILES, axis=0).T, index=codes, columns=[f"p{q}" for q in QUANTILES]
    )
    frame["moyenne"], frame["ecart_type"] = needs.mean(axis=0), needs.std(axis=0)
    frame["larg_pct"] = 100 * (frame["p90"] - frame["p10"]) / frame["p50"].where(frame["p50"] > 0)
    return frame.round(2)


# Tornado ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Swing:
    """Needs (T,) with one law at its low and at its high, all else as in the scenario; texts of both."""

    law: Law
    low_text: str
    high_text: str
    low: np.ndarray
    high: np.ndarray

    @property
    def width(self) -> int:
        """How much the need of the group moves."""
        return int(abs(self.high.sum() - self.low.sum()))


def tornado(
    model: Model, progress: Callable[[float], None] = lambda share: None
) -> tuple[np.ndarray, list[Swing]]:
    """Needs of the scenario (T,), and each law between its bounds, the widest first.

    A choice is between those of its options that give the least and the most for the group.
    """
    base = _needs(model, model.indicators, [model.scenario])[0]
    swings = []
    for number, law in enumerate(model.laws):
        swings.append(_swing(model, law))
        progress((number + 1) / len(model.laws))
    return base, sorted(swings, key=lambda swing: (-swing.width, swing.law.name))


def _needs(model: Model, indicators: pd.DataFrame, scenarios: Sequence[AnyScenario]) -> np.ndarray:
    """Needs under some scenarios, retained territories only, (S, T)."""
    inputs = replace(model.inputs, indicators=indicators)
    return np.maximum(evaluate_many(inputs, scenarios).besoin, 0)


def _swing(model: Model, law: Law) -> Swing:
    if not law.is_parameter:
        low, high = (
            _needs(model, model.moved(model.scenario, [(law, factor)]), [model.scenario])[0]
            for factor in (law.low, law.high)
        )
        return Swing(law, _bound(law, law.low), _bound(law, law.high), low, high)
    values = law.settings()
    needs = _needs(model, model.indicators, [replace(model.scenario, **{law.name: v}) for v in values])
    first, last = 0, len(values) - 1
    if law.law == CHOICE:
        order = np.argsort(needs.sum(axis=1), kind="stable")
        first, last = int(order[0]), int(order[-1])
    told = law.parameter.told
    return Swing(law, told(values[first]), told(values[last]), needs[first], needs[last])


# Sobol ------------------------------------------------------------------------------------------


def sobol(
    model: Model, size: int, progress: Callable[[float], None] = lambda share: None, client=None
) -> pd.DataFrame:
    """Share of the variance of the group's need that comes from each law, alone (s1) and with its
    interactions (st), with their 95 % confidence: frame indexed by name, columns s1, s1_conf, st, st_conf.

    size: a power of 2; size x (laws + 2) needs are computed. Laws by territory keep their factor of 1: they
    are noise that averages out. Source: Saltelli (2010), by SALib. OteloError where SALib is missing.
    """
    require("SALib", "Indices de Sobol")
    from SALib.analyze import sobol as analysis

    fixed = replace(model, laws=tuple(model.shared()))
    if len(fixed.laws) < 2:
        raise OteloError("Les indices de Sobol demandent au moins deux incertitudes de portée « ensemble ».")
    problem = {
        "num_vars": len(fixed.laws),
        "names": [law.name for law in fixed.laws],
        "bounds": [[0.0, 1.0]] * len(fixed.laws),
    }
    draws = np.clip(_saltelli(problem, size, model.seed), 0.0, 1 - 1e-12)
    totals = draw_needs(fixed, draws, progress, client).sum(axis=1).astype(float)
    if totals.std() == 0:
        return pd.DataFrame(0.0, index=problem["names"], columns=["s1", "s1_conf", "st", "st_conf"])
    found = analysis.analyze(problem, totals, calc_second_order=False, seed=model.seed)
    columns = {"s1": "S1", "s1_conf": "S1_conf", "st": "ST", "st_conf": "ST_conf"}
    return pd.DataFrame({name: found[key] for name, key in columns.items()}, index=problem["names"])


def _saltelli(problem: Mapping, size: int, seed: int) -> np.ndarray:
    """SALib's sample of Saltelli, under the name that its version has."""
    try:
        from SALib.sample import sobol as sampler

        return sampler.sample(problem, size, calc_second_order=False, seed=seed)
    except ImportError:
        from SALib.sample import saltelli as sampler

        return sampler.sample(problem, size, calc_second_order=False)
