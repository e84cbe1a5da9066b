# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of a scenario as a form: the everyday ones first, the others by brique."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.common.formatting import french_number, percent
from ..engine.common.typography import as_typed
from ..engine.definitions.briques import BRIQUES
from ..engine.definitions.parameters import BRIQUES_OF_PARAMETERS, TARGETS, Parameter
from ..processing.base import scenario_help
from ..processing.language import shown, tr
from .charts import LESS, MORE, ink
from .editors import (
    BoolEditor,
    ChoiceEditor,
    ChoicesEditor,
    Editor,
    HouseholdsEditor,
    NumberEditor,
    OptionalEditor,
    guard,
    small_label,
)
from .observed import ends_of, observed, origins
from .session import Session, Weights

# What is changed from one run to the next, in each edition.
EVERYDAY = {
    "nationale": ("projection", "b1_horizon_resorption", "b2_scenario", "b2_reduction_vacance_longue"),
    "guide": ("horizon_resorption", "b1_taux_mobilite", "b2_choix_omphale", "b2_scenario"),
}
# What the data decide.
OF_DATA = ("edition", "annee_base")
RULES = {
    **dict.fromkeys(TARGETS, "Comme observé"),
    "b2_tx_vacance_longue": "Comme observé, réduit",
}


class Row(QWidget):
    """One parameter: its name, marked where it is changed; its editor; what is observed; its reset."""

    def __init__(self, session: Session, definition: Parameter, parent: QWidget | None = None):
        super().__init__(parent)
        self.session, self.definition, self.territory = session, definition, ""
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.reset = QToolButton()
        self.reset.setText("↺")
        self.reset.setAutoRaise(True)
        self.reset.setAccessibleName(tr("Rétablir : {}").format(tr(definition.label)))
        self.reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reset.clicked.connect(self._reset)
        self.editor = self._editor()
        self.editor.chosen.connect(self._choose)
        self.note = small_label()
        self.weight = WeightBar()
        self.label.setBuddy(self.editor)
        help_text = f"<p>{scenario_help(definition)}</p>"
        for part in (self, self.label, self.editor):
            part.setToolTip(help_text)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.label, 1)
        top.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(1)
        column.addLayout(top)
        column.addWidget(self.editor)
        column.addWidget(self.weight)
        column.addWidget(self.note)
        self.refresh()

    def _editor(self) -> Editor:
        one = self.definition
        if one.name == "b2_scenario":
            return HouseholdsEditor(one, self._series)
        if one.kind == "bool":
            return BoolEditor(one)
        if one.kind == "choice":
            return ChoiceEditor(one)
        if one.kind == "choices":
            return ChoicesEditor(one)
        if one.default is None:
            words = tr(RULES.get(one.name, "Règle par défaut"))
            return OptionalEditor(one, words, self._begin, self._ends)
        return NumberEditor(one, self._ends)

    def _series(self) -> set[str] | None:
        """Scenarios of households that the data have; None before there are data, and for a series that
        serves them all."""
        data = self.session.data
        if data is None or "menages" in data.inputs.households.series:
            return None
        return set(data.inputs.households.series)

    def _ends(self) -> tuple[float, float] | None:
        data = self.session.data
        return ends_of(self.definition, data.inputs if data else None, self.session.scenario)

    def _observed(self) -> float | None:
        data, scenario = self.session.data, self.session.scenario
        return observed(data.inputs if data else None, scenario, self.definition.name, self.territory)

    def _begin(self) -> float | None:
        found = self._observed()
        if found is None and self.definition.unit == "année":
            return self.session.scenario.annee_base + 1
        return None if found is None else round(found, 4)

    def _choose(self, value) -> None:
        self.session.set_value(self.definition.name, value, self.territory)

    def _reset(self) -> None:
        self.session.reset(self.definition.name, self.territory)

    def set_territory(self, code: str) -> None:
        """Edit the values of one territory; "": those of all."""
        self.territory = code if self.definition.by_territory else ""
        self.setEnabled(not code or self.definition.by_territory)
        self.refresh()

    def refresh(self) -> None:
        """Show what the session says."""
        one = self.definition
        is_changed = self.session.is_changed(one.name, self.territory)
        label = tr(one.label)
        self.label.setText(f"<b>{label}</b>" if is_changed else label)
        self.reset.setVisible(is_changed)
        default = tr("la valeur de tous") if self.territory else one.text(one.default)
        self.reset.setToolTip(tr("Rétablir ({})").format(default))
        self.editor.set_value(self.session.value(one.name, self.territory))
        found = self._observed()
        own = [code for code, values in self.session.scenario.territoires.items() if one.name in values]
        said = []
        if found is not None:
            said.append(tr("Observé : {}").format(percent(found)))
        if own and not self.territory:
            names = self.session.territory_names()
            said.append(tr("Propre à : {}").format(", ".join(names.get(code, code) for code in own)))
        self.note.setText(". ".join(said))
        self.note.setVisible(bool(said))

    def show_weights(self) -> None:
        """How far the need of the whole moves with this parameter alone."""
        session, name = self.session, self.definition.name
        self.weight.set_range(session.weights, name)
        if isinstance(self.editor, HouseholdsEditor):
            needs = dict(session.weights.households) if session.weights else {}
            if session.study is not None and not needs:
                needs = {session.outcome.state.scenario.b2_scenario: session.study.total}
            self.editor.show_needs({one: french_number(need) for one, need in needs.items()})


class WeightBar(QWidget):
    """Where the need goes between the ends of a parameter, on the scale of the one that moves it most."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFixedHeight(5)
        self._range: tuple[int, int, int, int, int] | None = None
        self._is_known = False
        self.hide()

    def set_range(self, weights: Weights | None, name: str) -> None:
        self._is_known = weights is not None
        if weights is None:
            # Faint until it is known again: hidden, it would move what is under the mouse.
            self.update()
            return
        if name not in weights.ranges:
            self.hide()
            return
        low, high = weights.ranges[name]
        self._range = (low, high, weights.need, *weights.widest)
        said = tr("Seul, ce réglage mène le besoin de {} à {} ; il est de {}.").format(
            *(french_number(value) for value in (low, high, weights.need))
        )
        self.setToolTip(said)
        self.setAccessibleDescription(said)
        self.show()
        self.update()

    def paintEvent(self, event):  # noqa: N802
        if self._range is None:
            return
        low, high, need, least, greatest = self._range
        painter = QPainter(self)
        painter.setOpacity(1.0 if self._is_known else 0.3)
        text = ink(self)
        rail = QColor(text)
        rail.setAlpha(40)
        painter.fillRect(self.rect(), rail)
        width, span = self.width(), max(1, greatest - least)

        def place(value: float) -> float:
            return width * (value - least) / span

        painter.fillRect(QRectF(place(low), 0, place(need) - place(low), self.height()), LESS)
        painter.fillRect(QRectF(place(need), 0, place(high) - place(need), self.height()), MORE)
        painter.fillRect(QRectF(place(need) - 1, 0, 2, self.height()), text)


class Form(QWidget):
    """Some parameters, one under the other."""

    def __init__(self, session: Session, names: Sequence[str], parent: QWidget | None = None):
        super().__init__(parent)
        self.rows = {name: Row(session, session.scenario.PARAMETERS[name]) for name in names}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for row in self.rows.values():
            column.addWidget(row)
        session.weighed.connect(self._weigh)
        self._weigh()

    def refresh(self) -> None:
        for row in self.rows.values():
            row.refresh()

    def _weigh(self) -> None:
        for row in self.rows.values():
            row.show_weights()


class ParametersPage(QWidget):
    """Every parameter of a scenario, by brique, for all territories or for one of them."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.session, self.edition = session, ""
        self.where = QComboBox()
        self.where.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.where.setMinimumContentsLength(12)
        self.where.setAccessibleName(tr("Territoire dont on règle les paramètres"))
        self.where.activated.connect(self._show_territory)
        guard(self.where)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Chercher un paramètre"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.where)
        self.column.addWidget(self.search)
        self.groups: dict[str, QgsCollapsibleGroupBox] = {}
        self.rows: dict[str, Row] = {}
        self.origins: dict[str, QLabel] = {}
        session.changed.connect(self.refresh)
        session.loaded.connect(self.refresh)
        session.weighed.connect(self._weigh)
        self.refresh()

    def _build(self) -> None:
        """The groups of the edition of the scenario."""
        for group in self.groups.values():
            self.column.removeWidget(group)
            group.deleteLater()
        self.groups, self.rows, self.origins = {}, {}, {}
        self.edition = self.session.scenario.edition
        everyday = EVERYDAY[self.edition]
        members: dict[str, list[str]] = {"": list(everyday)}
        for name, one in self.session.scenario.PARAMETERS.items():
            if name not in OF_DATA and name not in everyday:
                members.setdefault(one.brique or "cadre", []).append(name)
        for brique, names in members.items():
            title = {"": "Réglages de tous les jours", "cadre": BRIQUES_OF_PARAMETERS[""]}.get(brique)
            group = QgsCollapsibleGroupBox(tr(title or BRIQUES_OF_PARAMETERS[brique]))
            inside = QVBoxLayout(group)
            inside.setContentsMargins(6, 2, 2, 4)
            inside.setSpacing(2)
            if brique in BRIQUES and BRIQUES[brique].sources:
                inside.addWidget(small_label(tr(BRIQUES[brique].sources)))
            self.origins[brique] = small_label()
            inside.addWidget(self.origins[brique])
            for name in names:
                row = Row(self.session, self.session.scenario.PARAMETERS[name])
                self.rows[name] = row
                inside.addWidget(row)
            group.setCollapsed(brique != "")
            # Its name without the number of what is changed.
            group.setProperty("heading", group.title())
            self.groups[brique] = group
            self.column.addWidget(group)

    def _weigh(self) -> None:
        for row in self.rows.values():
            row.show_weights()

    def _show_territory(self, row: int) -> None:
        for one in self.rows.values():
            one.set_territory(self.where.itemData(row) or "")
        self._count()

    def _filter(self, text: str) -> None:
        """Show the parameters whose name, or help, has the words that are looked for."""
        words = as_typed(text).casefold().split()
        for brique, group in self.groups.items():
            shown = 0
            for row in group.findChildren(Row):
                one = row.definition
                known = f"{one.name} {tr(one.label)} {tr(one.help)} {group.property('heading')}"
                known = as_typed(known).casefold()
                is_found = all(word in known for word in words)
                row.setVisible(is_found)
                shown += is_found
            group.setVisible(shown > 0)
            if words:
                group.setCollapsed(not shown)
            else:
                group.setCollapsed(brique != "")

    def refresh(self) -> None:
        if self.edition != self.session.scenario.edition:
            self._build()
        chosen = self.where.currentData() or ""
        names = {"": tr("Tous les territoires"), **self.session.territory_names()}
        if [self.where.itemData(row) for row in range(self.where.count())] != list(names):
            self.where.clear()
            for code, name in names.items():
                self.where.addItem(name if not code or name == code else f"{name} ({code})", code)
            self.where.setCurrentIndex(max(0, self.where.findData(chosen)))
            for row in self.rows.values():
                row.set_territory(self.where.currentData() or "")
        self.where.setVisible(len(names) > 2)
        for row in self.rows.values():
            row.refresh()
        self._count()
        self._say_origins()

    def _say_origins(self) -> None:
        """Under the title of each brique, the databases that it reads in these data, of which year, and where
        they are whole."""
        session = self.session
        for brique, label in self.origins.items():
            found = []
            if session.data is not None:
                found = origins(session.data.inputs, session.scenario, brique, session.data.years)
            said = [
                f"{name} {years}".strip()
                + ("" if whole == every else f" ({tr('{} territoires sur {}').format(whole, every)})")
                for name, years, whole, every in found
            ]
            label.setText(shown(tr("Dans vos données : {}.").format(" ; ".join(said))))
            label.setVisible(bool(said))

    def _count(self) -> None:
        """How many parameters of each group are changed, in its title."""
        for group in self.groups.values():
            rows = group.findChildren(Row)
            changed = sum(self.session.is_changed(row.definition.name, row.territory) for row in rows)
            said = tr("1 changé") if changed == 1 else tr("{} changés").format(changed)
            group.setTitle(f"{group.property('heading')} ({said})" if changed else group.property("heading"))
