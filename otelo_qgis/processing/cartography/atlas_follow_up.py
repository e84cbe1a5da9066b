# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of the atlas that say where the objectives and the land stand, the same of each restitution
territory, and the table of communes: of a study with its follow-up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeatureRequest,
    QgsPrintLayout,
    QgsRectangle,
    QgsVectorLayer,
)

from ...engine.common.formatting import short_name
from ...engine.common.output import file_name
from ...engine.common.territories import RESTITUTION_FIELD
from ...engine.definitions import fields, tables, units
from ...engine.definitions.column import Column
from ...engine.reporting import charts
from ...engine.reporting.blocks import Field, shown
from ...engine.reporting.follow_up import (
    Followed,
    land_years,
    pace_sentence,
    territory_years,
    whole_years,
)
from . import styles
from .atlas_page import DPI, Asked, Sheet, point_at, sheet_page
from .leaves import Frame, Look, table_pages
from .project import StudyProject, open_layer
from .templates import atlas_places

TITLE, LAND_TITLE = "Suivi des objectifs", "Enveloppe foncière (ZAN)"
# Notes of method that explain its figures.
NOTES_OF_FOLLOW_UP = ("suivi", "retard", "cadence")
_COLUMNS = ("obj_per", "att_date", "realise", "reste", "statut")
_OF_COMMUNES = (*_COLUMNS[:4], "taux_att", "par_an_obs", "par_an_nec", "annee_att", "statut")
_FIGURES = ("obj_per", "att_date", "realise", "reste")
_LAND_COLUMNS = ("zan_env", "zan_conso", "zan_reste", "zan_bilan")
_LAND_FIGURES = ("zan_env", "zan_conso", "zan_reste", "log_ha")
_HEADINGS = ("Réalisé et trajectoire (logements)", "Objectif et réalisé par année")
_ELSEWHERE = "voir la table des communes, après la page « Suivi des objectifs »."
_KNOWN = tables.by_name(fields.EPCI_FOLLOW_UP)


def columns_of(names: Iterable[str]) -> list[Column]:
    return [_KNOWN[name] for name in names]


def status_rows(frame: pd.DataFrame, names: Sequence[str], total: pd.Series | None) -> list[list[str]]:
    """A row of texts per territory, then that of the whole unless it is None."""
    columns = columns_of(names)
    rows = [(short_name(str(row["nom"])), row) for _, row in frame.iterrows()]
    if total is not None:
        rows.append(("Ensemble", total))
    return [[name, *(_text(row[one.name], one) for one in columns)] for name, row in rows]


def _text(value: object, column: Column) -> str:
    # Hectares to the last: rounded further, they would not add up.
    kind = "exact" if column.unit == units.HECTARES else Field.of(column).kind
    return shown(None if pd.isna(value) else value, kind)


def follow_up_page(
    made: StudyProject, asked: Asked, followed: Followed, folder: Path, room: int
) -> QgsPrintLayout:
    """The whole: status of communes, key figures, trajectory, years, its territories. room: rows of the
    table."""
    whole, kind = followed.whole, followed.kind
    epci = followed.epci.sort_values("obj_per", ascending=False)
    rows, more = _rows_within(epci, whole, room, _COLUMNS)
    sheet = Sheet(
        TITLE,
        f"{_line(made, followed)} Statut de l’ensemble : {whole['statut']}. {_caption('suivi', kind)}",
        _figures(whole, _FIGURES),
        pace_sentence(whole),
        (*_HEADINGS, f"Par {kind}"),
        _shown(made, "suivi"),
        _drawn(asked, folder, "ensemble", _objective_charts(whole_years(followed), "Ensemble")),
        kind,
        columns_of(_COLUMNS),
        rows,
        more,
    )
    return sheet_page(made, asked, sheet, asked.mention)


def land_page(
    made: StudyProject, asked: Asked, followed: Followed, folder: Path, room: int
) -> QgsPrintLayout | None:
    """The hectares that dwellings took against the envelope; None where the follow-up has none."""
    years, whole, kind = land_years(followed), followed.whole, followed.kind
    if years.empty:
        return None
    epci = followed.epci.sort_values("zan_env", ascending=False)
    rows, more = _rows_within(epci, whole, room, _LAND_COLUMNS)
    drawn = {
        "termes": partial(charts.land_chart, years, whole["zan_an"], whole["zan_depas"], "Ensemble"),
        "annees": partial(charts.yearly_land_chart, years, whole["zan_poss"], "Ensemble"),
    }
    sheet = Sheet(
        LAND_TITLE,
        f"{made.project.title()}, {whole['zan_per']}, consommation connue jusqu’en {int(whole['zan_fin'])}. "
        f"Enveloppe de l’ensemble : {whole['zan_bilan']}. {_caption('suivi_zan', kind)}",
        _figures(whole, _LAND_FIGURES),
        _overrun(whole),
        ("Hectares consommés et enveloppe", "Hectares consommés, par année", f"Par {kind}"),
        _shown(made, "suivi_zan"),
        _drawn(asked, folder, "zan", drawn),
        kind,
        columns_of(_LAND_COLUMNS),
        rows,
        more,
    )
    return sheet_page(made, asked, sheet, asked.mention)


class TerritoryFollowUp:
    """The same page of each restitution territory: the map closer, its own figures, years and communes."""

    def __init__(self, made: StudyProject, asked: Asked, followed: Followed, folder: Path, room: int):
        self.made, self.asked, self.followed = made, asked, followed
        self.folder, self.room = folder, room
        self.layer = open_layer(asked.place, tables.EPCI_FOLLOW_UP, TITLE)
        if self.layer is not None:
            made.project.addMapLayer(self.layer, False)

    @property
    def codes(self) -> set[str]:
        """The territories that have one: those that the atlas has a page of, and the map a polygon."""
        if self.asked.key != "epci" or self.layer is None:
            return set()
        return set(self.asked.pages) & set(self.followed.epci.index)

    def show(self, code: str) -> QgsPrintLayout:
        """The page of a territory."""
        followed, figures = self.followed, self.followed.epci.loc[code]
        below = followed.communes[followed.communes[RESTITUTION_FIELD] == code]
        below = below.sort_values(["reste", "obj_per"], ascending=False)
        name = str(figures["nom"] or code)
        rows, more = _rows_within(below, figures, self.room, _COLUMNS)
        point_at(self.layer, QgsExpression.quotedString(code))
        drawn = _objective_charts(territory_years(followed, code), name)
        sheet = Sheet(
            f"{name} : {TITLE[0].lower()}{TITLE[1:]}",
            f"{_line(self.made, followed)} Statut : {figures['statut']}. {_caption('suivi', followed.kind)}",
            _figures(figures, _FIGURES),
            pace_sentence(figures),
            (*_HEADINGS, "Communes du territoire"),
            _shown(self.made, "suivi"),
            _drawn(self.asked, self.folder, file_name(code), drawn),
            "commune",
            columns_of(_COLUMNS),
            rows,
            more,
            (self.layer,),
            self._extent(code),
        )
        return sheet_page(self.made, self.asked, sheet, self.asked.mention)

    def _extent(self, code: str) -> QgsRectangle | None:
        """Around a territory; None where it has no polygon."""
        asked = QgsFeatureRequest().setFilterExpression(f'"code" = {QgsExpression.quotedString(code)}')
        box = QgsRectangle()
        for feature in self.layer.getFeatures(asked):
            box.combineExtentWith(feature.geometry().boundingBox())
        if box.isEmpty():
            return None
        move = QgsCoordinateTransform(self.layer.crs(), self.made.crs, self.made.project)
        return move.transformBoundingBox(box).scaled(1 + 2 * self.asked.level.margin)


def _objective_charts(years: pd.DataFrame, place: str) -> dict[str, Callable[..., charts.Chart]]:
    """The two charts of a page of objectives, by their place."""
    return {
        "termes": partial(charts.trajectory_chart, years, place),
        "annees": partial(charts.yearly_follow_up_chart, years, place),
    }


def _drawn(
    asked: Asked, folder: Path, prefix: str, drawn: Mapping[str, Callable[..., charts.Chart]]
) -> dict[str, Path]:
    """Charts as pictures of the size of their place."""
    k, places, found = asked.page.scale, atlas_places(asked.page), {}
    for name, chart in drawn.items():
        found[name] = folder / f"suivi {prefix} {name}.png"
        size = (places[name][2] / k, places[name][3] / k)
        found[name].write_bytes(chart(size=size).png(int(DPI * k)))
    return found


def _rows_within(
    frame: pd.DataFrame, whole: pd.Series, room: int, names: Sequence[str]
) -> tuple[list[list[str]], str]:
    """The rows that a table has room for, with that of the whole where all of them hold, and the line under
    it."""
    hidden = len(frame) - (room - 1)
    if hidden <= 0:
        return status_rows(frame, names, whole), ""
    return status_rows(frame.head(room - 1), names, None), f"et {hidden} autre(s) : {_ELSEWHERE}"


def _figures(figures: pd.Series, names: Iterable[str]) -> list[tuple[str, str]]:
    return [(one.figure, _text(figures[one.name], one)) for one in columns_of(names)]


def _line(made: StudyProject, followed: Followed) -> str:
    return f"{made.project.title()}, {followed.period}, constructions connues jusqu’en {followed.last}."


def _caption(style: str, kind: str) -> str:
    return f"Carte : {styles.title_of(style, kind).lower()}."


def _overrun(whole: pd.Series) -> str:
    """When the envelope is overrun, in a line."""
    if pd.isna(whole["zan_depas"]):
        return ""
    pace = _text(whole["zan_an"], columns_of(["zan_an"])[0])
    return f"{pace} ha par an ces dernières années : enveloppe dépassée en {int(whole['zan_depas'])}."


def _shown(made: StudyProject, key: str) -> list[QgsVectorLayer]:
    layer = made.layer_of(key)
    return [layer] if layer else []


def communes_pages(frame: Frame, followed: Followed, across: int, mention: str) -> QgsPrintLayout:
    """All the communes, those where the most remains first, and the whole."""
    rows = followed.communes.sort_values(["reste", "obj_per"], ascending=False)
    columns = columns_of(_OF_COMMUNES)
    texts = status_rows(rows, _OF_COMMUNES, followed.whole)
    headings = ["Commune", *(one.heading for one in columns)]
    # Words of status too: on the left they would touch the figures before.
    kinds = ["text", *["int"] * len(columns)]
    shares = [3.0, *([1.4] * (len(columns) - 1)), 2.0]
    look = Look(headings, kinds, shares, across)
    below = f"{frame.title}, {followed.period}, constructions connues jusqu’en {followed.last}. {mention}"
    return table_pages(frame, f"{TITLE}, par commune", below, look, texts, frozenset({len(texts) - 1}))
