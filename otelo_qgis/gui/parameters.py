# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of a scenario as a form: the everyday ones first, the others by brique."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
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

from ..engine.common.formatting import percent
from ..engine.definitions.briques import BRIQUES
from ..engine.definitions.parameters import BRIQUES_OF_PARAMETERS, TARGETS, Parameter, Scenario
from ..engine.method.national.flow import rates
from ..processing.base import scenario_help
from ..processing.language import tr
from .editors import (
    SLIDER_YEARS,
    BoolEditor,
    ChoiceEditor,
    ChoicesEditor,
    Editor,
    HouseholdsEditor,
    NumberEditor,
    OptionalEditor,
    guard,
)
from .session import Session

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


def observed(session: Session, name: str, territory: str = "") -> float | None:
    """The rate of a territory, or of all of them together, that a target is set against; None where the data
    do not say it."""
    scenario = session.scenario
    if session.data is None or not isinstance(scenario, Scenario) or name not in TARGETS:
        return None
    indicators = session.data.inputs.indicators
    found = rates(indicators, Scenario(annee_base=scenario.annee_base, projection=scenario.annee_base))
    values = {
        "b2_tx_vacance_longue": found.long_start,
        "b2_tx_vacance_courte": found.short_start,
        "b2_tx_rs": found.second_start,
        "b2_tx_disparition": found.disappearance,
        "b2_tx_restructuration": found.restructuring,
    }[name]
    if territory:
        return float(values[indicators.index.get_loc(territory)])
    dwellings = indicators["parctot"].to_numpy(dtype=float)
    return float((values * dwellings).sum() / dwellings.sum()) if dwellings.sum() else None


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
        self.note = QLabel()
        self.note.setEnabled(False)
        self.note.setWordWrap(True)
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
        one, base = self.definition, self.session.scenario.annee_base
        if one.name == "projection":
            data = self.session.data
            return base, int(data.inputs.households.years[-1]) if data else base + SLIDER_YEARS
        if one.unit == "année":
            return base, base + SLIDER_YEARS
        if one.unit == "fraction" and one.brique == "b2":
            return 0.0, 0.3 if "vacance" in one.name or "rs" in one.name else 0.02
        if one.lower is None or one.upper is None or one.lower == one.upper:
            return None
        return one.lower, one.upper

    def _begin(self) -> float | None:
        found = observed(self.session, self.definition.name, self.territory)
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
        found = observed(self.session, one.name, self.territory)
        own = [code for code, values in self.session.scenario.territoires.items() if one.name in values]
        said = []
        if found is not None:
            said.append(tr("Observé : {}").format(percent(found)))
        if own and not self.territory:
            names = self.session.territory_names()
            said.append(tr("Propre à : {}").format(", ".join(names.get(code, code) for code in own)))
        self.note.setText(". ".join(said))
        self.note.setVisible(bool(said))


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

    def refresh(self) -> None:
        for row in self.rows.values():
            row.refresh()


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
        session.changed.connect(self.refresh)
        session.loaded.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        """The groups of the edition of the scenario."""
        for group in self.groups.values():
            self.column.removeWidget(group)
            group.deleteLater()
        self.groups, self.rows = {}, {}
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
            if brique in BRIQUES:
                said = QLabel(tr(BRIQUES[brique].sources) if BRIQUES[brique].sources else "")
                said.setWordWrap(True)
                said.setEnabled(False)
                inside.addWidget(said)
            for name in names:
                row = Row(self.session, self.session.scenario.PARAMETERS[name])
                self.rows[name] = row
                inside.addWidget(row)
            group.setCollapsed(brique != "")
            # Its name without the number of what is changed.
            group.setProperty("heading", group.title())
            self.groups[brique] = group
            self.column.addWidget(group)

    def _show_territory(self, row: int) -> None:
        for one in self.rows.values():
            one.set_territory(self.where.itemData(row) or "")
        self._count()

    def _filter(self, text: str) -> None:
        """Show the parameters whose name, or help, has the words that are looked for."""
        words = text.casefold().split()
        for brique, group in self.groups.items():
            shown = 0
            for row in group.findChildren(Row):
                one = row.definition
                known = f"{one.name} {tr(one.label)} {tr(one.help)} {group.property('heading')}".casefold()
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

    def _count(self) -> None:
        """How many parameters of each group are changed, in its title."""
        for group in self.groups.values():
            rows = group.findChildren(Row)
            changed = sum(self.session.is_changed(row.definition.name, row.territory) for row in rows)
            said = tr("1 changé") if changed == 1 else tr("{} changés").format(changed)
            group.setTitle(f"{group.property('heading')} ({said})" if changed else group.property("heading"))
