# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenarios that are kept under a name: what each gives, compared, and which one is the reference."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..engine.analysis.compare import contributions, label_of
from ..engine.analysis.update import HOUSEHOLDS, data_bridge, is_on_same_data
from ..engine.chain import evaluate_study
from ..engine.common.errors import OteloError
from ..engine.common.formatting import french_number
from ..engine.common.rounding import whole_parts
from ..engine.common.typography import typeset
from ..engine.definitions.catalogue import sources
from ..engine.kept import KeptScenario, now
from ..engine.study import Study
from ..processing.compat import flag_value
from ..processing.language import tr
from .charts import BarChart, signed, steps
from .latest import Latest
from .session import Session, State, needs_in_both

# Text of the columns, and the width of each in letters.
COLUMNS = {"Scénario": 18, "Besoin": 8, "Écart": 8, "Placé": 8, "Non couvert": 10, "Gardé": 26}
# What is worked on, as a line of its own.
CURRENT = "En cours"
# A name that no scenario has.
NOBODY = "\0"


@dataclass(frozen=True)
class Compared:
    """What the kept scenarios give: study by name, or why there is none."""

    studies: Mapping[str, Study]
    problems: Mapping[str, str]


def author() -> str:
    """Who keeps a scenario: the name that the machine knows."""
    return QgsApplication.userFullName() or QgsApplication.userLoginName()


class ScenariosPage(QWidget):
    """The tab of the scenarios. mapped: the gap between two of them is wanted on the map."""

    mapped = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.session = session
        self.studies: dict[str, Study] = {}
        self.problems: dict[str, str] = {}
        self.table = QTableWidget(0, len(COLUMNS))
        self.table.setHorizontalHeaderLabels([tr(name) for name in COLUMNS])
        self.table.setAccessibleName(tr("Scénarios gardés"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        letter = self.fontMetrics().averageCharWidth()
        for number, width in enumerate(COLUMNS.values()):
            self.table.setColumnWidth(number, (width + 2) * letter)
        self.table.setMinimumHeight(150)
        self.table.itemSelectionChanged.connect(self._selected)
        self.table.itemDoubleClicked.connect(lambda item: self.take())
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.chart = BarChart(tr("Ce qui fait l'écart"))
        self.contributions = QgsCollapsibleGroupBox(self.chart.title)
        inside = QVBoxLayout(self.contributions)
        inside.addWidget(self.said)
        inside.addWidget(self.chart)
        self.gap = QPushButton(tr("Voir l'écart sur la carte"))
        self.gap.setToolTip(
            tr("Le premier devient la référence de la carte et des tables ; le second est repris (s'annule).")
        )
        self.gap.clicked.connect(lambda: self.show_gap())
        inside.addWidget(self.gap)
        self.journal = QPlainTextEdit()
        self.journal.setReadOnly(True)
        self.journal.setMaximumHeight(140)
        self.history = QgsCollapsibleGroupBox(tr("Journal"))
        self.history.setCollapsed(True)
        QVBoxLayout(self.history).addWidget(self.journal)
        self.buttons: dict[str, QPushButton] = {}
        grid = QGridLayout()
        jobs: Mapping[str, tuple[str, Callable, str]] = {
            "keep": (tr("Garder…"), self.keep, tr("Garder ce qui est en cours, sous un nom.")),
            "take": (tr("Reprendre"), self.take, tr("Travailler sur ce scénario. S'annule.")),
            "refer": (tr("Prendre pour référence"), self.refer, tr("Comparer à lui la carte et les tables.")),
            "rename": (tr("Renommer…"), self.rename, ""),
            "duplicate": (tr("Dupliquer"), self.duplicate, ""),
            "delete": (tr("Supprimer"), self.delete, ""),
        }
        for number, (key, (text, job, tip)) in enumerate(jobs.items()):
            button = QPushButton(text)
            button.setToolTip(tip)
            button.clicked.connect(lambda checked, job=job: job())
            self.buttons[key] = button
            grid.addWidget(button, number // 2, number % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.table, 1)
        column.addLayout(grid)
        column.addWidget(self.contributions)
        column.addWidget(self.history)
        self.latest = Latest(self)
        self.latest.done.connect(self._compared)
        self.beside = Latest(self)
        self.beside.done.connect(self._contributed)
        session.book_changed.connect(self.compare)
        session.computed.connect(self._show_current)
        session.loaded.connect(self.compare)
        session.reference_changed.connect(self._show)
        self._show()

    def close_page(self) -> None:
        self.latest.close()
        self.beside.close()

    # What is kept ------------------------------------------------------------------------------

    def names(self) -> list[str]:
        """Names of the scenarios that are selected, in the order of the table; "" for what is worked on."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.table.item(row, 0).data(Qt.ItemDataRole.UserRole) for row in rows]

    def _one(self) -> str:
        """The kept scenario that is selected; "" where there is none, or several."""
        names = [name for name in self.names() if name]
        return names[0] if len(names) == 1 else ""

    def keep(self, name: str = "") -> None:
        """Keep what is worked on."""
        if self.session.study is None:
            return
        if not name:
            suggested = self._one() or tr("Scénario {}").format(len(self.session.book.scenarios) + 1)
            name, is_given = QInputDialog.getText(
                self, tr("Garder le scénario"), tr("Nom du scénario"), text=suggested
            )
            if not is_given or not name.strip():
                return
        state = self.session.state
        one = KeptScenario(name.strip(), state.scenario, state.decisions, state.territories, author(), now())
        self._change(lambda book: book.keep(one))

    def duplicate(self) -> None:
        one = self.session.book.named(self._one())
        if one is None:
            return
        taken = {kept.name for kept in self.session.book.scenarios}
        numbers = (f"{one.name} ({number})" for number in range(2, 1000))
        name = next(text for text in numbers if text not in taken)
        self._change(lambda book: book.keep(replace(one, name=name, author=author(), date=now())))

    def rename(self, new: str = "") -> None:
        name = self._one()
        if not name:
            return
        if not new:
            new, is_given = QInputDialog.getText(self, tr("Renommer"), tr("Nom du scénario"), text=name)
            if not is_given:
                return
        self._change(lambda book: book.rename(name, new.strip(), author()))

    def delete(self) -> None:
        for name in [one for one in self.names() if one]:
            self._change(lambda book, name=name: book.delete(name, author()))

    def take(self) -> None:
        """Work on a kept scenario."""
        one = self.session.book.named(self._one())
        if one is None or not self._may_take(one):
            return
        self.session.set_state(State(one.scenario, one.decisions, one.territories), one.name)

    def show_gap(self) -> None:
        """Work on the second of the two scenarios that are compared, with the first as the reference: the map
        and the tables then show what is between them."""
        pair = self._pair()
        if pair is None:
            return
        first, second = self._named()
        other = self.session.book.named(second)
        if other is not None and not self._may_take(other):
            return
        if first is not None:
            self._change(lambda book: book.refer(first))
            self.session.make_reference(pair[0], first)
        if other is not None:
            self.session.set_state(State(other.scenario, other.decisions, other.territories), other.name)
        self.mapped.emit()

    def refer(self) -> None:
        """Compare with a scenario from now on; with what is worked on where its line is selected."""
        name = self._one()
        self._change(lambda book: book.refer(name))
        study = self.studies.get(name) if name else self.session.study
        if study is not None:
            self.session.make_reference(study, name)

    def _may_take(self, one: KeptScenario) -> bool:
        """Whether a kept scenario is of the edition of the study; said where it is not."""
        is_same = one.scenario.edition == self.session.scenario.edition
        if not is_same:
            self.session.failed.emit(
                tr("« {} » est d'une autre édition : changez d'abord celle de l'étude.").format(one.name)
            )
        return is_same

    def _change(self, change: Callable) -> None:
        try:
            self.session.set_book(change(self.session.book))
        except OteloError as error:
            self.session.failed.emit(str(error))

    # What each gives ---------------------------------------------------------------------------

    def compare(self) -> None:
        """Compute what each kept scenario gives, beside the window."""
        data, book, outcome = self.session.data, self.session.book, self.session.outcome
        self._show()
        if data is None or outcome is None:
            return
        known = dict(self.studies)

        def job(stop):
            studies, problems = {}, {}
            for one in book.scenarios:
                stop()
                old = known.get(one.name)
                inputs = data.inputs
                if one.territories is not None:
                    codes = [code for code in one.territories if code in inputs.indicators.index]
                    inputs = replace(inputs, indicators=inputs.indicators.loc[codes])
                before = old if old is not None and old.computed.given is inputs else None
                try:
                    studies[one.name] = evaluate_study(inputs, one.scenario, one.decisions, before=before)
                except OteloError as error:
                    problems[one.name] = str(error)
            return Compared(studies, problems)

        self.latest.submit(job)

    def _compared(self, found: Compared) -> None:
        self.studies, self.problems = dict(found.studies), dict(found.problems)
        self._show()
        name = self.session.book.reference
        if name in self.studies and self.session.reference_name != name:
            self.session.make_reference(self.studies[name], name)

    def _show(self) -> None:
        book, session = self.session.book, self.session
        chosen = self.names()
        self.table.blockSignals(True)
        self.table.setRowCount(1 + len(book.scenarios))
        lines = [("", CURRENT, session.study, "", "")]
        lines += [
            (one.name, one.name, self.studies.get(one.name), f"{one.date}, {one.author}".strip(", "),
             self.problems.get(one.name, ""))
            for one in book.scenarios
        ]  # fmt: skip
        for row, (key, label, study, kept, problem) in enumerate(lines):
            cells = [tr(label) if not key else label, *self._figures(study), kept]
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, key)
                item.setToolTip(problem or text)
                if 0 < column < len(cells) - 1:
                    item.setTextAlignment(
                        flag_value(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                    )
                font = item.font()
                font.setBold(bool(key) and key == session.reference_name)
                item.setFont(font)
                self.table.setItem(row, column, item)
        for row, (key, *_) in enumerate(lines):
            if key in chosen:
                self.table.selectRow(row)
        self.table.blockSignals(False)
        told = [f"{one.date}  {one.author}  « {one.name} » : {one.what}" for one in book.journal]
        self.journal.setPlainText("\n".join(map(typeset, reversed(told))))
        self._selected()

    def _show_current(self) -> None:
        """The line of what is worked on; comparisons with it too."""
        self._show()

    def _figures(self, study: Study | None) -> list[str]:
        if study is None:
            return ["–"] * 4
        reference = self.session.reference or study
        placed = [int(study.epci[name].sum()) for name in ("place", "non_couver")]
        need, before = needs_in_both(study, reference)
        return [
            french_number(study.total),
            signed(need - before),
            *(french_number(value) for value in placed),
        ]

    def _selected(self) -> None:
        one = bool(self._one())
        has_study = self.session.study is not None
        for key in ("take", "rename", "duplicate"):
            self.buttons[key].setEnabled(one)
        self.buttons["delete"].setEnabled(any(self.names()))
        self.buttons["keep"].setEnabled(has_study)
        self.buttons["refer"].setEnabled(one or self.names() == [""])
        pair = self._pair()
        self.contributions.setVisible(pair is not None)
        if pair is not None:
            self._contribute(*pair)

    def _pair(self) -> tuple[Study, Study, str, str] | None:
        """Two studies to compare, and their names: those that are selected; with the reference, the one that
        is."""
        session = self.session
        first_name, second_name = self._named()
        known = {"": session.study, **self.studies}
        first = session.reference if first_name is None else known.get(first_name)
        second = known.get(second_name)
        if first is None or second is None or first is second:
            return None
        told = first_name or session.reference_name or tr("Référence")
        return first, second, told, second_name or tr(CURRENT)

    def _named(self) -> tuple[str | None, str]:
        """Names of the two that are compared, "" for what is worked on, which comes last; None for the
        reference, `NOBODY` where there are not two."""
        names = sorted(self.names(), key=lambda name: not name)
        if len(names) == 1:
            return None, names[0]
        return (names[0], names[1]) if len(names) == 2 else (None, NOBODY)

    def _contribute(self, first: Study, second: Study, name: str, other: str) -> None:
        """What each parameter adds, from one study to the other; what other data do."""

        def job(stop):
            try:
                told = _causes(first, second, stop)
            except OteloError as error:
                return name, other, str(error), []
            # Roundings, and territories that only one of them evaluates.
            rest = second.total - first.total - sum(value for _, value in told)
            told += [(tr("Territoires et arrondis"), float(rest))] if rest else []
            return name, other, "", [(name, float(first.total)), *told]

        self.beside.submit(job)

    def show_current(self) -> None:
        """Select what is worked on: its difference from the reference is told."""
        self.table.clearSelection()
        self.table.selectRow(0)

    def _contributed(self, found) -> None:
        name, other, problem, values = found
        self.said.setText(problem or tr("De « {} » à « {} » :").format(name, other))
        self.chart.set_bars(steps(values, other, True) if values else [])


def _causes(first: Study, second: Study, stop: Callable[[], None]) -> list[tuple[str, float]]:
    """What adds to the need from one study to the other, in whole dwellings: parameters; each database too,
    where their data differ."""
    if is_on_same_data(first, second):
        ours = first.own_scenario
        found = contributions(first.inputs, ours, second.own_scenario, lambda share: stop())
        labels = [label_of(ours, names) for names in found.names]
        values = found.shapley.sum(axis=1)
    else:
        made = data_bridge(first, second, lambda share: stop()).steps
        # A database by its initials: a bar has little room.
        labels = [
            step.label if step.id == HOUSEHOLDS
            else f"{step.id if step.id in sources() else step.label} ({step.text})"
            for step in made
        ]  # fmt: skip
        values = np.array([step.amounts.sum() for step in made])
    return list(zip(map(typeset, labels), whole_parts(values).tolist())) if labels else []
