# SPDX-License-Identifier: GPL-2.0-or-later
"""What the study gives, live: figures, terms, years, the way to what is placed, the territories, the map."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.common.formatting import french_number, percent, percent_sign, short_name
from ..engine.common.territories import ANALYSIS, FICTITIOUS_TEXT, RESTITUTION, RESTITUTION_FIELD
from ..engine.definitions.briques import TERM_LABELS
from ..engine.definitions.guide_fields import DESTINATION_HEADINGS
from ..engine.definitions.parameters import GUIDE
from ..engine.definitions.tables import COMMUNE, figures
from ..engine.study import Study
from ..processing.language import shown, tr
from .charts import Bar, BarChart, YearChart, signed, steps
from .editors import guard, small_label
from .parameters import EVERYDAY, Form
from .session import Session, bridge, differences, needs_in_both, retained_in_both
from .study_map import BUTTONS, BY_KEY, THEMES, rows_of
from .tables import Heading, heading_of
from .territories_page import TerritoriesPage

# Figures of a territory in the table, besides its name and the gap to the reference.
COLUMNS = ("besoin", "ecart", "place", "non_couver", "rythme", "tx_besoin")
OF_ANALYSIS = ("besoin", "ecart", "flux", "stock_avp", "pic", "tx_besoin")
MESHES = {RESTITUTION: "EPCI", COMMUNE: "Communes", ANALYSIS: "Territoires d'analyse"}


def years_of(study: Study) -> int:
    first, last = study.period
    return last - first


def per_year(study: Study) -> float | None:
    """Need of a year of the period; None where it has none."""
    years = years_of(study)
    return study.total / years if years else None


class Headline(QLabel):
    """The figures that are always seen: the need, its gap to the reference, by year, what is placed."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_study(self, study: Study, reference: Study | None, reference_name: str) -> None:
        unit = tr("logements de {} à {}").format(*study.period)
        lines = [f"<span style='font-size:18pt; font-weight:600'>{french_number(study.total)}</span> {unit}"]
        if reference is not None and reference is not study:
            need, before = needs_in_both(study, reference)
            share = f" ({signed(100 * (need - before) / before, 1)}{percent_sign()})" if before else ""
            name = shown(f"« {reference_name} »") if reference_name else tr("la référence")
            if set(study.analysis.index) != set(reference.analysis.index):
                name = tr("{} sur les mêmes territoires").format(name)
            if need != before:
                lines.append(f"<b>{signed(need - before)}</b>{share} {tr('par rapport à {}').format(name)}")
            else:
                lines.append(tr("comme {}").format(name))
        said = []
        a_year = per_year(study)
        if a_year is not None:
            said.append(tr("{} par an").format(f"<b>{french_number(a_year)}</b>"))
        if "place" in study.epci:
            placed, left = int(study.epci["place"].sum()), int(study.epci["non_couver"].sum())
            said.append(tr("{} placés, {} non couverts").format(f"<b>{french_number(placed)}</b>",
                                                               f"<b>{french_number(left)}</b>"))  # fmt: skip
        # A figure and its unit stay on one line.
        lines.append(" · ".join(f"<nobr>{one}</nobr>" for one in said))
        if study.fictitious:
            lines.append(f"<i>{tr(FICTITIOUS_TEXT)}</i>")
        self.setText("<br>".join(lines))


class Hint(QWidget):
    """What to do next, until it is put away."""

    def __init__(self, text: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.said = QLabel(text)
        self.said.setWordWrap(True)
        self.away = QToolButton()
        self.away.setText("✕")
        self.away.setAutoRaise(True)
        self.away.setAccessibleName(tr("Ne plus montrer"))
        self.away.setToolTip(self.away.accessibleName())
        self.away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.said, 1)
        row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()


class ThemeBar(QWidget):
    """What the map shows: a button for each main theme, a list for the others."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        top, row = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(1)
        column.addLayout(top)
        column.addLayout(row)
        self.group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        for theme in THEMES[:BUTTONS]:
            button = QToolButton()
            button.setText(tr(theme.label))
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda checked, key=theme.key: self.chosen.emit(key))
            self.group.addButton(button)
            self.buttons[theme.key] = button
            row.addWidget(button)
        self.others = QComboBox()
        self.others.addItem(tr("Autres…"), "")
        self.others.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.others.setMinimumContentsLength(6)
        self.others.setAccessibleName(tr("Autres cartes"))
        for theme in THEMES[BUTTONS:]:
            self.others.addItem(tr(theme.label), theme.key)
        self.others.view().setMinimumWidth(220)
        self.others.activated.connect(self._other)
        guard(self.others)
        top.addWidget(QLabel(f"<b>{tr('Sur la carte')}</b>"))
        top.addWidget(self.others, 1)
        row.addStretch(1)

    def _other(self, row: int) -> None:
        if self.others.itemData(row):
            self.chosen.emit(self.others.itemData(row))

    def show_theme(self, key: str) -> None:
        self.group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == key)
        self.group.setExclusive(True)
        self.others.setCurrentIndex(max(0, self.others.findData(key)))


class ResultsPage(TerritoriesPage):
    """The tab of the results. explained: mesh and code of a territory whose figure is asked about."""

    explained = pyqtSignal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(session, MESHES, 9, parent)
        self.edition = ""
        self.everyday = QgsCollapsibleGroupBox(tr("Réglages de tous les jours"))
        self.everyday_column = QVBoxLayout(self.everyday)
        self.everyday_column.setContentsMargins(6, 2, 2, 2)
        self.form: Form | None = None
        self.hint = Hint(
            tr(
                "Le territoire est évalué. Changez un réglage ci-dessous, carte et chiffres suivent. Puis "
                "choisissez un EPCI dans la table, et gardez un scénario pour le comparer."
            )
        )
        self.themes = ThemeBar()
        self.themes.chosen.connect(self.themed)
        self.explain = QPushButton(tr("Expliquer…"))
        self.explain.setToolTip(tr("Toute la chaîne de calcul du chiffre de ce territoire, dans une page."))
        self.explain.clicked.connect(self._explain)
        self.terms = BarChart(tr("De quoi le besoin est fait"))
        self.destinations = BarChart(tr("Logement social, à prix maîtrisé, libre"))
        self.years = YearChart(tr("Besoin par année"))
        self.bridge = BarChart(tr("Du besoin à ce qui est placé"))
        self.years_note = small_label()
        self._lay_out()
        # Whoever has changed something has understood.
        session.undo_stack.indexChanged.connect(lambda number: self.hint.hide() if number else None)
        session.computed.connect(self.refresh)
        session.changed.connect(self._refresh_form)
        session.reference_changed.connect(self.refresh)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.hint)
        column.addWidget(self.everyday)
        column.addWidget(self.themes)
        column.addLayout(self.finder())
        column.addWidget(self.table, 1)
        place = QHBoxLayout()
        place.addWidget(self.scope, 1)
        place.addWidget(self.explain)
        place.addWidget(self.clear)
        column.addLayout(place)
        self.parts: dict[str, QgsCollapsibleGroupBox] = {}
        for chart, extra in (
            (self.terms, None), (self.destinations, None), (self.bridge, None), (self.years, self.years_note)
        ):  # fmt: skip
            box = QgsCollapsibleGroupBox(chart.title)
            inside = QVBoxLayout(box)
            inside.setContentsMargins(4, 2, 2, 2)
            inside.addWidget(chart)
            if extra is not None:
                inside.addWidget(extra)
            self.parts[chart.title] = box
            column.addWidget(box)

    # Showing -----------------------------------------------------------------------------------

    def _refresh_form(self) -> None:
        scenario = self.session.scenario
        if self.form is None or self.edition != scenario.edition:
            if self.form is not None:
                self.everyday_column.removeWidget(self.form)
                self.form.deleteLater()
            self.edition = scenario.edition
            self.form = Form(self.session, EVERYDAY[self.edition])
            self.everyday_column.addWidget(self.form)
        self.form.refresh()

    def refresh(self) -> None:
        study = self.session.study
        self._refresh_form()
        if study is None:
            return
        self.table.set_frame(self._frame(study), self._headings(study))
        self.refresh_scope()

    @property
    def has_figures(self) -> bool:
        return self.session.study is not None

    def _rows(self, study: Study, mesh: str) -> pd.DataFrame:
        return study.analysis if mesh == ANALYSIS else rows_of(study, mesh)

    def _frame(self, study: Study) -> pd.DataFrame:
        rows = self._rows(study, self.shown_mesh)
        reference = self._rows(self.session.reference or study, self.shown_mesh)
        rows = rows.assign(ecart=differences(rows, reference)["ecart"])
        return rows[rows["etudie"]] if "etudie" in rows else rows

    def _headings(self, study: Study) -> Sequence[Heading]:
        mesh = self.shown_mesh
        known = figures(mesh, study.edition)
        found = [Heading("nom", tr("Territoire"), "text")]
        for name in OF_ANALYSIS if mesh == ANALYSIS else COLUMNS:
            if name == "ecart":
                found.append(Heading(name, tr("Écart"), "signed", tr("Besoin, moins celui de la référence")))
            elif name in known and name in self._rows(study, mesh):
                found.append(heading_of(known[name]))
        return found

    def refresh_scope(self) -> None:
        study, reference = self.session.study, self.session.reference or self.session.study
        mesh, codes = self.shown_mesh, self.table.selected()
        rows = self._scoped(study, mesh, codes)
        # The whole is compared on what both evaluate: one of them may have fewer territories.
        before = self._scoped(reference, mesh, codes) if codes else retained_in_both(reference, study)
        is_other = reference is not study
        self._say_scope(study, mesh, codes, rows)
        terms, old = study.terms(rows), reference.terms(before) if study.edition == reference.edition else {}
        bars = [
            Bar(tr(TERM_LABELS[term]), 0.0, float(value), signed(value),
                before=float(old[term]) if is_other and term in old else None)
            for term, value in terms.items()
        ]  # fmt: skip
        bars.append(Bar(tr("Besoin"), 0.0, float(terms.sum()), french_number(terms.sum()), True))
        self.terms.set_bars(bars)
        # They are known by analysis territory.
        self._show_destinations(study, rows if codes or mesh == ANALYSIS else study.retained)
        has_objectives = "place" in rows and mesh != ANALYSIS
        whole = self._scoped(study, COMMUNE, []) if mesh == ANALYSIS and not codes else rows
        self.parts[self.bridge.title].setVisible(has_objectives or whole is not rows)
        if has_objectives or whole is not rows:
            *values, (last, _) = bridge(whole)
            self.bridge.set_bars(steps([(tr(label), value) for label, value in values], tr(last), True))
        self._show_years(study, reference, mesh, codes, rows, is_other)

    def _scoped(self, study: Study, mesh: str, codes: Sequence[str]) -> pd.DataFrame:
        """The rows of the territories that are selected; all those that count where none is."""
        rows = self._rows(study, mesh)
        if codes:
            return rows.reindex([code for code in codes if code in rows.index])
        return study.retained if mesh == ANALYSIS else rows

    def _say_scope(self, study: Study, mesh: str, codes: Sequence[str], rows: pd.DataFrame) -> None:
        self.clear.setVisible(bool(codes))
        self.explain.setVisible(len(codes) == 1)
        if not codes:
            self.scope.setText(f"<b>{tr('Tout le territoire')}</b>")
            return
        names = [short_name(str(name)) for name in rows["nom"]]
        more = f" +\u202f{len(names) - 2}" if len(names) > 2 else ""
        said = french_number(rows["besoin"].sum())
        share = f", {percent(rows['besoin'].sum() / study.total)}" if study.total else ""
        self.scope.setText(shown(f"<b>{', '.join(names[:2])}{more}</b> : {said}{share}"))

    def _show_destinations(self, study: Study, rows: pd.DataFrame) -> None:
        """What the need is met with, in the edition of the guide, where these territories say it."""
        names = {kind: f"besoin_{kind}" for kind in DESTINATION_HEADINGS}
        is_shown = study.edition == GUIDE and names["ls"] in rows
        self.parts[self.destinations.title].setVisible(is_shown)
        if is_shown:
            sums = {kind: float(rows[name].sum()) for kind, name in names.items() if name in rows}
            self.destinations.set_bars(
                [
                    Bar(tr(DESTINATION_HEADINGS[kind]), 0.0, value, french_number(value))
                    for kind, value in sums.items()
                    if value or kind != "lm"
                ]
            )

    def _show_years(self, study, reference, mesh, codes, rows, is_other) -> None:
        """The need of each year, which the method knows by analysis territory."""
        box = self.parts[self.years.title]
        box.setVisible(not study.yearly.empty)
        if study.yearly.empty:
            return
        if mesh == ANALYSIS and codes:
            chosen, note = list(codes), ""
        elif codes and "analyse" in rows:
            chosen = sorted(set(rows["analyse"]) - {""})
            note = tr("Des territoires d'analyse entiers : {}. La méthode n'a pas de besoin annuel en deçà.")
        elif codes:
            communes = study.communes[study.communes[RESTITUTION_FIELD].isin(list(codes))]
            chosen = sorted(set(communes["analyse"]) - {""})
            note = tr("Des territoires d'analyse entiers : {}. La méthode n'a pas de besoin annuel en deçà.")
        else:
            chosen, note = list(study.retained.index), ""
        chosen = [code for code in chosen if code in study.analysis.index]
        self.years_note.setText(note.format(", ".join(study.analysis["nom"].reindex(chosen))))
        self.years_note.setVisible(bool(note))
        values = _needs_by_year(study, chosen)
        before = _needs_by_year(reference, chosen) if is_other else {}
        self.years.set_values(values, before)

    def _explain(self) -> None:
        (code,) = self.table.selected()
        self.explained.emit(self.shown_mesh, code)


def _needs_by_year(study: Study, codes: Sequence[str]) -> dict[int, float]:
    """By the year that each need is met in, as on every page: the one after."""
    rows = study.years_of(codes)
    if rows.empty:
        return {}
    return {int(year) + 1: float(value) for year, value in rows["besoin"].dropna().items()}


def theme_mesh(key: str) -> str:
    """The mesh of a theme, as the table has it."""
    return BY_KEY[key].mesh
