# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of the follow-up: objectives against what was built since, by EPCI and commune, and on the map."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSettings, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.common.formatting import french_number, percent, short_name
from ..engine.common.territories import RESTITUTION_FIELD
from ..engine.common.typography import typeset
from ..engine.definitions import fields
from ..engine.definitions.follow_up import NO_DATA, NO_OBJECTIVE, RANKED
from ..engine.definitions.tables import EPCI_FOLLOW_UP, FOLLOW_UP, by_name
from ..engine.method.policies import plh_periods
from ..engine.study import Study
from ..processing.cartography.styles import STYLES
from ..processing.language import shown, tr
from .charts import YearChart
from .editors import guard, small_label
from .export import FOLDER_SETTING, Export
from .session import Session
from .study_map import FOLLOW_UP_THEMES, MARK
from .tables import Heading, heading_of
from .territories_page import TerritoriesPage

if TYPE_CHECKING:
    # It draws charts: matplotlib is asked for when a follow-up is made, not when QGIS starts.
    from ..engine.reporting.follow_up import Followed

# Inputs of otelo:suivi that the tab asks for, in short, and what they are.
SOURCES = {
    "CONSTRUCTION": ("Construction", "Logements commencés par commune et année (Sitadel, permis)"),
    "SOCIAUX": ("Sociaux", "Logements sociaux par commune et année, ou stock au 1er janvier (SRU, RPLS)"),
    "VACANTS": ("Vacants", "Vacants remis en usage, ou stock au 1er janvier (LOVAC)"),
    "CONSOMMATION": ("Espaces", "Espaces que l’habitat a consommés, par commune et année (Cerema)"),
    "OPERATIONS": ("Opérations", "Opérations connues : logements, année, probabilité"),
    "CIBLES": ("Cibles", "Objectifs décidés pour la période, par commune ou territoire de restitution"),
}
NEEDED = "CONSTRUCTION"
# The least that the lists of the page show.
LETTERS = 8
MESHES = {EPCI_FOLLOW_UP: "EPCI", FOLLOW_UP: "Communes"}
COLUMNS = (
    "statut", "obj_per", "att_date", "realise", "reste", "taux_att", "par_an_obs", "par_an_nec", "annee_att",
    "zan_part",
)  # fmt: skip
# From what is best left alone to what comes first in the table.
ORDER = (NO_DATA, NO_OBJECTIVE, *RANKED)
LEVELS = {EPCI_FOLLOW_UP: "restitution", FOLLOW_UP: "commune"}
RUN = Export(
    "Suivre les objectifs", "Compare les objectifs à ce qui a été construit.", "suivi", "ETUDE_SUIVIE",
    "Étude (*.gpkg)", ".gpkg",
)  # fmt: skip
COPY = Export(
    "Étude suivie", "L'étude avec son suivi, dans un fichier.", "copier_etude", "COPIE", "Étude (*.gpkg)",
    ".gpkg",
)  # fmt: skip
REVIEW = Export(
    "Bilan…", "Le bilan des objectifs, une page web avec ses cartes.", "bilan_plh", "BILAN", "HTML (*.html)",
    ".html",
)  # fmt: skip


def periods_of(study: Study) -> list[tuple[int, int]]:
    """The PLH of a study, first and last years."""
    base, projection = study.period
    scenario = study.own_scenario
    return plh_periods(base, projection, scenario.d_debut_plh, scenario.d_duree_plh)


class SourceCombo(QWidget):
    """A layer of the project, or a file; nothing at first. changed: another one is chosen."""

    changed = pyqtSignal()

    def __init__(self, label: str, tip: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._file = ""
        self.combo = QgsMapLayerComboBox()
        self.combo.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.combo.setAllowEmptyLayer(True)
        self.combo.setCurrentIndex(0)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(LETTERS)
        self.combo.setAccessibleName(label)
        self.combo.currentIndexChanged.connect(lambda row: self.changed.emit())
        guard(self.combo)
        self.browse = QToolButton()
        self.browse.setText("…")
        self.browse.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.browse.setAccessibleName(tr("Choisir un fichier : {}").format(label))
        self.browse.setToolTip(self.browse.accessibleName())
        self.browse.clicked.connect(lambda: self._ask())
        self.setToolTip(tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.combo, 1)
        row.addWidget(self.browse)

    def showEvent(self, event):  # noqa: N802
        """What the panel draws is no data."""
        layers = QgsProject.instance().mapLayers().values()
        self.combo.setExceptedLayerList([one for one in layers if one.customProperty(MARK)])
        super().showEvent(event)

    def value(self) -> str:
        """The id of a layer, or a path; "" for none."""
        layer = self.combo.currentLayer()
        if layer is not None:
            return layer.id()
        return self._file if self._file and self.combo.currentText() == Path(self._file).name else ""

    def choose(self, value: str) -> None:
        """A layer, by id, or a file."""
        layer = QgsProject.instance().mapLayer(value)
        if layer is not None:
            self.combo.setLayer(layer)
            return
        self._file = value
        self.combo.setAdditionalItems([Path(value).name])
        self.combo.setCurrentIndex(self.combo.findText(Path(value).name))
        self.combo.setToolTip(value)

    def _ask(self) -> None:
        folder = QSettings().value(FOLDER_SETTING, "")
        kinds = tr(
            "Tables et couches (*.csv *.txt *.xlsx *.xls *.ods *.gpkg *.shp *.geojson);;Tous les fichiers (*)"
        )
        path, _ = QFileDialog.getOpenFileName(self, self.combo.accessibleName(), folder, kinds)
        if path:
            QSettings().setValue(FOLDER_SETTING, str(Path(path).parent))
            self.choose(path)


class FollowUpPage(TerritoriesPage):
    """The tab. asked: the follow-up is to be made; kept: the study with it is to be saved; reviewed: its
    review is to be written."""

    asked = pyqtSignal()
    kept = pyqtSignal()
    reviewed = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(session, MESHES, LETTERS, parent)
        self.followed: Followed | None = None
        self._state: Any = None
        self._periods: list[tuple[int, int]] = []
        self._build_sources()
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.stale = QLabel(f"<i>{tr('L’étude a changé depuis : suivez-la de nouveau.')}</i>")
        self.stale.setWordWrap(True)
        self._build_shown()
        self._lay_out()
        self.show_follow_up(None)
        session.computed.connect(self.refresh)

    # Widgets -----------------------------------------------------------------------------------

    def _build_sources(self) -> None:
        self.sources = QgsCollapsibleGroupBox(tr("Ce qui a été construit"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        self.combos: dict[str, SourceCombo] = {}
        for row, (name, (label, tip)) in enumerate(SOURCES.items()):
            combo = SourceCombo(tr(label), tr(tip))
            combo.changed.connect(self._allow)
            self.combos[name] = combo
            said = QLabel(f"<b>{tr(label)}</b>" if name == NEEDED else tr(label))
            said.setToolTip(tr(tip))
            grid.addWidget(said, row, 0)
            grid.addWidget(combo, row, 1)
        self.period = QComboBox()
        self.period.setAccessibleName(tr("Période suivie"))
        guard(self.period)
        grid.addWidget(QLabel(tr("Période")), len(SOURCES), 0)
        grid.addWidget(self.period, len(SOURCES), 1)
        self.run = QPushButton(tr("Suivre les objectifs"))
        self.run.clicked.connect(lambda: self.asked.emit())
        self.why = small_label()
        column = QVBoxLayout(self.sources)
        column.setContentsMargins(6, 2, 2, 2)
        column.addLayout(grid)
        column.addWidget(self.run)
        column.addWidget(self.why)

    def _build_shown(self) -> None:
        self.theme = QComboBox()
        self.theme.setAccessibleName(tr("Carte du suivi"))
        self.theme.activated.connect(self._change_theme)
        guard(self.theme)
        self.theme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.theme.setMinimumContentsLength(LETTERS)
        self.years = YearChart(tr("Commencés par année ; l’objectif, d’un trait"))
        self.keep = QPushButton(tr("Enregistrer…"))
        self.keep.setToolTip(tr("L’étude avec son suivi, dans un fichier : cartes, atlas, rapport, tableur."))
        self.keep.clicked.connect(lambda: self.kept.emit())
        self.review = QPushButton(tr(REVIEW.label))
        self.review.setToolTip(tr(REVIEW.text))
        self.review.clicked.connect(lambda: self.reviewed.emit())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.sources)
        self.shown = QWidget()
        inside = QVBoxLayout(self.shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.verdict)
        inside.addWidget(self.stale)
        on_map, place, made = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        on_map.addWidget(QLabel(f"<b>{tr('Sur la carte')}</b>"))
        on_map.addWidget(self.theme, 1)
        place.addWidget(self.scope, 1)
        place.addWidget(self.clear)
        made.addWidget(self.keep)
        made.addWidget(self.review)
        made.addStretch(1)
        inside.addLayout(on_map)
        inside.addLayout(self.finder())
        inside.addWidget(self.table, 1)
        inside.addLayout(place)
        inside.addWidget(small_label(self.years.title))
        inside.addWidget(self.years)
        inside.addLayout(made)
        column.addWidget(self.shown, 1)
        column.addStretch(0)

    # What is asked -----------------------------------------------------------------------------

    def parameters(self) -> dict[str, Any]:
        """What is chosen, as otelo:suivi takes it."""
        found = {name: combo.value() for name, combo in self.combos.items() if combo.value()}
        if self.period.currentData():
            found["NUMERO_PLH"] = self.period.currentData()
        return found

    def choose(self, name: str, value: str) -> None:
        """A layer, by id, or a file."""
        self.combos[name].choose(value)

    def _allow(self, *_) -> None:
        study = self.session.study
        why = ""
        if study is None:
            why = tr("Évaluez d’abord un territoire.")
        elif "construire" not in study.communes:
            why = tr("L’étude n’a pas d’objectifs par commune : donnez-lui le volet D.")
        elif not self.combos[NEEDED].value():
            why = tr("Choisissez la table de ce qui a été construit.")
        self.run.setEnabled(not why)
        # Never shown by itself: the box may be folded.
        self.why.setText(why)

    def _refresh_periods(self, study: Study) -> None:
        periods = periods_of(study)
        if periods == self._periods and self.period.count():
            return
        chosen = self.period.currentData()
        self.period.clear()
        self.period.addItem(tr("Toute l’étude"), 0)
        for number, (first, last) in enumerate(periods, 1):
            self.period.addItem(tr("PLH {} : {}-{}").format(number, first, last), number)
        # The first PLH: what is followed in most places.
        self.period.setCurrentIndex(max(self.period.findData(chosen), 1 if chosen is None else 0))
        self._periods = periods

    # Showing -----------------------------------------------------------------------------------

    def show_follow_up(self, followed: Followed | None) -> None:
        """A follow-up of the study as it is; none."""
        self.followed, self._state = followed, self.session.state
        self.shown.setVisible(followed is not None)
        if followed is not None:
            from ..engine.reporting.follow_up import verdict

            sentence, status = verdict(followed)
            status = typeset(status)
            head = f"<b>{status[:1].upper()}{status[1:]}.</b> " if status else ""
            # Qt cuts lines at a narrow no-break space.
            self.verdict.setText(f"{head}{typeset(sentence)}".replace("\u202f", "\u00a0"))
            self._fill_themes(followed)
            self.sources.setCollapsed(True)
            self.table.select([])
        self.refresh()

    def _fill_themes(self, followed: Followed) -> None:
        """The maps that this follow-up has the figures of."""
        self.theme.clear()
        self.theme.addItem(tr("Une carte du suivi…"), "")
        for theme in FOLLOW_UP_THEMES:
            rows = followed.epci if theme.mesh == EPCI_FOLLOW_UP else followed.communes
            if all(name in rows and rows[name].notna().any() for name in STYLES[theme.key].needs):
                self.theme.addItem(tr(theme.label), theme.key)

    def refresh(self) -> None:
        study = self.session.study
        if study is not None and "construire" in study.communes:
            self._refresh_periods(study)
        self._allow()
        if self.followed is None:
            return
        self.stale.setVisible(self.session.state != self._state)
        self.table.set_frame(self._rows(), self._headings())
        self.refresh_scope()

    @property
    def has_figures(self) -> bool:
        return self.followed is not None

    def _rows(self) -> pd.DataFrame:
        return self.followed.epci if self.shown_mesh == EPCI_FOLLOW_UP else self.followed.communes

    def _headings(self) -> Sequence[Heading]:
        known, rows = by_name(fields.EPCI_FOLLOW_UP), self._rows()
        found = [Heading("nom", tr("Territoire"), "text")]
        for name in COLUMNS:
            if name in rows and rows[name].notna().any():
                found.append(heading_of(known[name], ORDER if name == "statut" else ()))
        return found

    def refresh_scope(self) -> None:
        codes, followed = self.table.selected(), self.followed
        rows = self._rows().reindex([code for code in codes if code in self._rows().index])
        self.clear.setVisible(len(rows) > 0)
        if len(rows):
            names = [short_name(str(name)) for name in rows["nom"]]
            more = f" +\u202f{len(names) - 2}" if len(names) > 2 else ""
            text = shown(f"<b>{', '.join(names[:2])}{more}</b> : {self._told(rows)}")
        else:
            text = f"<b>{tr('Tout le territoire')}</b>"
        self.scope.setText(text)
        level = LEVELS[self.shown_mesh] if len(rows) else "ensemble"
        years = followed.years[followed.years["niveau"] == level]
        years = years[years["code"].isin(rows.index)] if len(rows) else years
        sums = years.groupby("annee")[["realise_b", "prevu"]].sum(min_count=1)
        done, planned = ({int(y): float(v) for y, v in sums[name].dropna().items()} for name in sums)
        self.years.set_values(done, planned)

    def _told(self, rows: pd.DataFrame) -> str:
        done, aim = rows["realise"].sum(), rows["obj_per"].sum()
        text = tr("{} sur {} logements").format(french_number(done), french_number(aim))
        return f"{text}, {percent(done / aim)}" if aim else text

    # Selecting ---------------------------------------------------------------------------------

    def show_theme(self, key: str) -> None:
        """What the map shows; the first line of the list where it is no subject of the follow-up."""
        self.theme.setCurrentIndex(max(0, self.theme.findData(key)))

    def _change_theme(self, row: int) -> None:
        if self.theme.itemData(row):
            self.themed.emit(self.theme.itemData(row))

    def communes_of(self, mesh: str, codes: Sequence[str]) -> list[str]:
        """The communes of territories."""
        if mesh == FOLLOW_UP:
            return list(codes)
        communes = self.followed.communes
        return list(communes.index[communes[RESTITUTION_FIELD].isin(list(codes))])
