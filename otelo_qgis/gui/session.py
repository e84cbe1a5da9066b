# SPDX-License-Identifier: GPL-2.0-or-later
"""One study as it is worked on: its data, its scenario, its decisions, and what they give, always up to date.

Widgets show it and change it; it knows none of them. A change is a command that can be undone; each one asks
for a new evaluation, which makes those before it stale.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..engine.analysis.weights import weights
from ..engine.chain import evaluate_study
from ..engine.common.errors import OteloError, ParameterError
from ..engine.definitions import placement
from ..engine.definitions.editions import SCENARIOS, AnyScenario
from ..engine.definitions.parameters import NATIONAL
from ..engine.inputs import Decisions
from ..engine.kept import Book, decisions_to_dict, write_book
from ..engine.study import Study
from ..processing.compat import QUndoCommand, QUndoStack
from ..processing.io.studies import StudyPlace
from ..processing.language import tr
from .data import Data
from .latest import Latest
from .observed import every_end

# What reads data under a scenario.
Reader = Callable[[AnyScenario], Callable[[Callable[[], None]], Data]]
# Changes of one parameter in less than this (seconds) are one gesture: a slider that is dragged.
ONE_GESTURE_S = 0.8
# How long nothing must have changed (milliseconds) before what is told beside is computed.
REST_MS = 300


@dataclass(frozen=True, eq=False)
class State:
    """What can be undone. territories: analysis territories that are evaluated, None for all of them."""

    scenario: AnyScenario
    decisions: Decisions
    territories: tuple[str, ...] | None = None

    def __eq__(self, other: object) -> bool:
        """Decisions are tables: the same ones, not such that have the same values."""
        return (
            isinstance(other, State)
            and self.scenario == other.scenario
            and self.territories == other.territories
            and self.decisions.totals is other.decisions.totals
            and self.decisions.segments is other.decisions.segments
            and self.decisions.local is other.decisions.local
            and self.decisions.keys == other.decisions.keys
        )

    __hash__ = None  # type: ignore[assignment]

    @property
    def has_decisions(self) -> bool:
        decisions = self.decisions
        every = (decisions.totals, decisions.segments, decisions.local, decisions.keys)
        return any(one is not None for one in every)


@dataclass(frozen=True)
class Weights:
    """What the need of a study would be, were one parameter another. need: what it is; ranges: the least and
    the greatest, by parameter; households: by scenario of households."""

    need: int
    ranges: Mapping[str, tuple[int, int]]
    households: Mapping[str, int]

    @property
    def widest(self) -> tuple[int, int]:
        """The least and the greatest of them all."""
        ends = [self.need, *(value for one in self.ranges.values() for value in one)]
        return min(ends), max(ends)


@dataclass(frozen=True)
class Outcome:
    """What an evaluation gave. state: what it was asked; data: as it was read, where it was; is_new: whether
    the data are others than those of the outcome before; before: where they are newer ones of the same study,
    what it was."""

    study: Study
    state: State
    data: Data
    is_new: bool = False
    before: Study | None = None


class _Change(QUndoCommand):
    """From one state to another. key: what changes, to join the steps of one gesture."""

    def __init__(self, session: Session, before: State, after: State, text: str, key: str):
        super().__init__(text)
        self.session, self.before, self.after, self.key = session, before, after, key
        self.when = time.monotonic()

    def id(self) -> int:
        return 1 if self.key else -1

    def mergeWith(self, other) -> bool:  # noqa: N802
        if self.key != other.key or other.when - self.when > ONE_GESTURE_S:
            return False
        self.after, self.when = other.after, other.when
        return True

    def redo(self) -> None:
        self.session._take(self.after)

    def undo(self) -> None:
        self.session._take(self.before)


class Session(QObject):
    """A study that is being worked on.

    changed: the scenario, the decisions or the territories are others; computed: what they give is known
    (`outcome`); failed: why it is not, in a sentence, what was known before staying shown; loaded: data were
    read; busy: whether it computes; weighed: the weight of each parameter is known, or no longer (`weights`).
    """

    changed = pyqtSignal()
    loaded = pyqtSignal()
    computed = pyqtSignal()
    failed = pyqtSignal(str)
    busy = pyqtSignal(bool)
    reference_changed = pyqtSignal()
    weighed = pyqtSignal()
    book_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.state = State(SCENARIOS[NATIONAL](), Decisions())
        self.data: Data | None = None
        self.outcome: Outcome | None = None
        self.reference: Study | None = None
        self.reference_name = ""
        self.problem = ""
        self.undo_stack = QUndoStack(self)
        self._make: Reader | None = None
        self.latest = Latest(self)
        self.latest.done.connect(self._done)
        self.latest.failed.connect(self._failed)
        self.latest.busy.connect(self.busy)
        self.weights: Weights | None = None
        self.book = Book()
        # What the file of the study has.
        self.saved: State | None = None
        # Told later, and never waited for.
        self.beside = Latest(self)
        self.beside.done.connect(self._weighed)
        self._weigh: Callable | None = None
        # Once the map is painted: not in the middle of a gesture.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: self.beside.submit(self._weigh))

    # What it is --------------------------------------------------------------------------------

    @property
    def scenario(self) -> AnyScenario:
        return self.state.scenario

    @property
    def study(self) -> Study | None:
        """What was computed last; None before anything was."""
        return self.outcome.study if self.outcome else None

    @property
    def is_saved(self) -> bool:
        """Whether the file of the study has what is worked on."""
        return self.saved is not None and self.saved == self.state

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to compute."""
        return not (self.latest.is_busy or self.beside.is_busy or self._rest.isActive())

    @property
    def is_up_to_date(self) -> bool:
        return self.outcome is not None and self.outcome.state == self.state and not self.problem

    def value(self, name: str, territory: str = "") -> Any:
        """A parameter for all territories, or for one: its own where it has one."""
        own = self.scenario.territoires.get(territory, {})
        return own[name] if name in own else getattr(self.scenario, name)

    def is_changed(self, name: str, territory: str = "") -> bool:
        """Whether a parameter is not what it would be if nobody had touched it."""
        if territory:
            return name in self.scenario.territoires.get(territory, {})
        return getattr(self.scenario, name) != self.scenario.PARAMETERS[name].default

    def territory_names(self) -> dict[str, str]:
        """Name of each analysis territory of the data, by code."""
        if self.data is None:
            return {}
        return {str(code): str(name) for code, name in self.data.inputs.indicators["nom"].items()}

    def title(self) -> str:
        """What the study is called: its file or schema, or its territories."""
        if self.data is not None and self.data.place is not None:
            return self.data.place.stem
        chosen = self.state.territories
        names = [name for code, name in self.territory_names().items() if chosen is None or code in chosen]
        more = f" +\u202f{len(names) - 3}" if len(names) > 3 else ""
        return ", ".join(names[:3]) + more

    # Data --------------------------------------------------------------------------------------

    def read(self, make: Reader, state: State | None = None, is_update: bool = False) -> None:
        """Read other data, and evaluate them.

        make: gives the job that reads them under a scenario, called here, in the main thread; state: what to
        begin with. When it is left out, the scenario is that of the data, or the one that is there, and the
        decisions are those of the data. is_update: whether they are newer data of the study that is there,
        which becomes the reference.
        """
        self._make = make
        self.problem = ""
        begin = state or State(self.state.scenario, Decisions())
        job = make(begin.scenario)
        before = self.study if is_update else None

        def both(stop):
            data = job(stop)
            first = begin
            if state is None:
                first = State(data.scenario or begin.scenario, data.decisions)
            else:
                first = _fitted(begin, data)
            return replace(self._evaluated(data, first, None, stop), is_new=True, before=before)

        self.latest.submit(both)

    def close(self) -> None:
        """Stop what runs, and forget the study."""
        self.latest.close()
        self._rest.stop()
        self.beside.close()
        self.weights = None
        self.book = Book()
        self.data = self.outcome = self.reference = self.saved = None
        self._make = None
        self.reference_name = self.problem = ""
        self.undo_stack.clear()

    # Changes -----------------------------------------------------------------------------------

    def set_value(self, name: str, value: Any, territory: str = "") -> None:
        """Change one parameter, for all territories or for one. What it refuses is told by `failed`, and
        nothing changes."""
        definition = self.scenario.PARAMETERS[name]
        values = {name: value, **self._companions(name, value, territory)}
        try:
            scenario = self._with(values, territory)
        except ParameterError as error:
            self.failed.emit(str(error))
            self.changed.emit()
            return
        place = f" ({self.territory_names().get(territory, territory)})" if territory else ""
        text = f"{tr(definition.label)}{place}"
        self._push(replace(self.state, scenario=scenario), text, f"{name}/{territory}")

    def reset(self, name: str, territory: str = "") -> None:
        """A parameter as if nobody had touched it: the default, or what holds for all territories."""
        if not territory:
            self.set_value(name, self.scenario.PARAMETERS[name].default)
            return
        own = {code: dict(values) for code, values in self.scenario.territoires.items()}
        own.get(territory, {}).pop(name, None)
        self._replace_scenario(dataclasses.replace(self.scenario, territoires=own), name)

    def reset_all(self) -> None:
        """Every parameter as the method has it, but for the year and the edition of the data."""
        start = SCENARIOS[self.scenario.edition](annee_base=self.scenario.annee_base)
        self.set_scenario(start, tr("Valeurs par défaut"))

    def set_scenario(self, scenario: AnyScenario, text: str) -> None:
        """Another scenario as a whole."""
        self._push(replace(self.state, scenario=scenario), text, "")

    def set_state(self, state: State, text: str) -> None:
        """Another scenario, with its decisions and territories."""
        known = self.territory_names()
        territories = state.territories and tuple(code for code in state.territories if code in known)
        self._push(replace(state, territories=territories or None), text, "")

    def set_decisions(self, decisions: Decisions, text: str) -> None:
        self._push(replace(self.state, decisions=decisions), text, "")

    def set_territories(self, codes: Sequence[str] | None) -> None:
        """Evaluate these analysis territories alone; None, or all of them: every one."""
        chosen = None if codes is None else tuple(code for code in self.territory_names() if code in codes)
        if chosen is not None and len(chosen) == len(self.territory_names()):
            chosen = None
        if chosen == ():
            self.failed.emit(tr("Gardez au moins un territoire d'analyse."))
            self.changed.emit()
            return
        self._push(replace(self.state, territories=chosen), tr("Territoires"), "")

    def set_book(self, book: Book) -> None:
        """Keep other scenarios: in the file of the study, where it has one. OteloError where it cannot be
        written; nothing changes then."""
        if self.data is not None and self.data.path is not None:
            write_book(self.data.path, book)
        self.book = book
        self.book_changed.emit()

    def saved_as(self, place: StudyPlace, state: State) -> None:
        """The study is now that of a place, where it was just written in a state."""
        self.saved = state
        self.data = replace(self.data, place=place)
        self.outcome = replace(self.outcome, data=self.data)
        self.changed.emit()

    def make_reference(self, study: Study | None = None, name: str = "") -> None:
        """Compare with this study from now on; with what is shown when left out."""
        self.reference = study or self.study
        self.reference_name = name
        self.reference_changed.emit()

    def _with(self, values: Mapping[str, Any], territory: str) -> AnyScenario:
        if not territory:
            return dataclasses.replace(self.scenario, **values)
        own = {code: dict(given) for code, given in self.scenario.territoires.items()}
        own[territory] = {**own.get(territory, {}), **values}
        return dataclasses.replace(self.scenario, territoires=own)

    def _companions(self, name: str, value: Any, territory: str) -> dict[str, Any]:
        """What must change along: a source has its own defects of comfort."""
        known = self.scenario.PARAMETERS
        if name != "source_b14" or "b14_confort" not in known or value not in ("RP", "FF"):
            return {}
        if str(self.value("b14_confort", territory)).startswith(value):
            return {}
        return {"b14_confort": next(one for one in known["b14_confort"].choices if one.startswith(value))}

    def _replace_scenario(self, scenario: AnyScenario, name: str) -> None:
        self._push(replace(self.state, scenario=scenario), tr(scenario.PARAMETERS[name].label), "")

    def _push(self, state: State, text: str, key: str) -> None:
        if state == self.state:
            self.changed.emit()
            return
        self.undo_stack.push(_Change(self, self.state, state, text, key))

    def _take(self, state: State) -> None:
        """The state of a command that is done, or undone."""
        self.state = state
        self.changed.emit()
        self.evaluate()

    # Evaluation --------------------------------------------------------------------------------

    def evaluate(self) -> None:
        """Compute what the state gives, unless something newer comes."""
        state, data, before = self.state, self.data, self.outcome
        self.problem = ""
        if data is None:
            # What another scenario could not read may be read under this one.
            if self._make is not None:
                self.read(self._make, state)
            return
        self.latest.submit(lambda stop: self._evaluated(data, state, before, stop))

    @staticmethod
    def _evaluated(data: Data, state: State, before: Outcome | None, stop) -> Outcome:
        """The study of a state, and its tables: what shows them must not wait for them."""
        inputs, old = data.inputs, None
        is_same = before is not None and before.data is data
        if is_same and before.state.territories == state.territories:
            inputs, old = before.study.computed.given, before.study
        if old is None and state.territories is not None:
            inputs = replace(inputs, indicators=inputs.indicators.loc[list(state.territories)])
        study = evaluate_study(inputs, state.scenario, state.decisions, lambda step, share: stop(), old)
        stop()
        for table in (study.communes, study.epci, study.analysis, study.yearly):
            table.shape  # noqa: B018 (each is made when it is first read)
            stop()
        return Outcome(study, state, data)

    def _done(self, outcome: Outcome) -> None:
        self.problem = ""
        self.outcome = outcome
        if outcome.is_new:
            self.data, self.state = outcome.data, outcome.state
            self.undo_stack.clear()
            self.reference, self.reference_name = outcome.study, ""
            self.saved = None
            if outcome.before is not None:
                self.reference = outcome.before
                self.reference_name = tr("Avant actualisation")
                self.book = self.book.in_year(outcome.state.scenario.annee_base)
                self.book_changed.emit()
            if outcome.data.place is not None:
                own = State(outcome.data.scenario, outcome.data.decisions)
                self.saved = own
                self.book = outcome.data.book
                self.book_changed.emit()
            self.loaded.emit()
            self.changed.emit()
            self.reference_changed.emit()
        self.computed.emit()
        study = outcome.study
        inputs, scenario = study.inputs, outcome.state.scenario

        def weigh(stop):
            ends = every_end(inputs, scenario)
            return Weights(*weights(inputs, scenario, ends, lambda done: stop()))

        # Those that were told are no longer true.
        self.weights = None
        self.weighed.emit()
        self._weigh = weigh
        self._rest.start()

    def _weighed(self, found: Weights) -> None:
        self.weights = found
        self.weighed.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, OteloError):
            self.problem = str(error)
        else:
            self.problem = tr("Le calcul s'est arrêté : {}.").format(f"{type(error).__name__}, {error}")
        self.failed.emit(self.problem)


def _fitted(state: State, data: Data) -> State:
    """A state on data that were just read: their own decisions, unless it has others; their territories."""
    decisions = state.decisions
    if not state.has_decisions or decisions_to_dict(decisions) == decisions_to_dict(data.decisions):
        decisions = data.decisions
    known = data.inputs.indicators.index
    territories = tuple(code for code in state.territories or () if code in known)
    return State(state.scenario, decisions, territories or None)


def differences(rows: pd.DataFrame, reference: pd.DataFrame) -> pd.DataFrame:
    """`ecart` (dwellings) and `ecart_pct` (% of the reference) of the need of each territory of a mesh;
    missing where the reference does not have it, or has no need."""
    before = reference["besoin"].reindex(rows.index).astype(float)
    gap = rows["besoin"].astype(float) - before
    return pd.DataFrame({"ecart": gap, "ecart_pct": (100 * gap / before.where(before != 0).abs()).round(1)})


def retained_in_both(study: Study, other: Study) -> pd.DataFrame:
    """The analysis territories that count in a study, but for those that another one does not evaluate."""
    rows = study.retained
    return rows[rows.index.isin(other.analysis.index)]


def needs_in_both(study: Study, other: Study) -> tuple[int, int]:
    """The needs of two studies, each on the territories that both evaluate."""
    first, second = retained_in_both(study, other), retained_in_both(other, study)
    return int(first["besoin"].sum()), int(second["besoin"].sum())


def bridge(rows: pd.DataFrame) -> list[tuple[str, int]]:
    """From the need of some territories to what is placed, as every page tells it (`definitions.placement`):
    (what, dwellings), the first and the last being the two ends, the others what adds or takes off, whose
    sum is exact.

    rows: of `Study.communes` or `Study.epci`.
    """
    # Communes out of the study have local data too, of which nothing is made.
    rows = rows[rows["etudie"]] if "etudie" in rows else rows
    sums = {name: int(rows[name].fillna(0).sum()) for name in placement.FIELDS}
    lines = [(line.told(value), value) for line, value in placement.bridge(sums)]
    return [*lines, (placement.TOTAL.label, sums[placement.PLACED])]
