# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the atlas that says where the objectives stand, and the table of its communes: of a study with
its follow-up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import pandas as pd
from qgis.core import QgsPrintLayout

from ...engine.common.formatting import short_name
from ...engine.definitions import fields, tables
from ...engine.definitions.column import Column
from ...engine.reporting import charts
from ...engine.reporting.blocks import Field, shown
from ...engine.reporting.follow_up import Followed, pace_sentence, whole_years
from . import styles
from .atlas_page import DPI, Asked, Sheet, sheet_page
from .leaves import Frame, Look, table_pages
from .project import StudyProject
from .templates import atlas_places

TITLE = "Suivi des objectifs"
# Notes of method that explain its figures.
NOTES_OF_FOLLOW_UP = ("suivi", "retard", "cadence")
_COLUMNS = ("obj_per", "att_date", "realise", "reste", "statut")
_OF_COMMUNES = (*_COLUMNS[:4], "taux_att", "par_an_obs", "par_an_nec", "annee_att", "statut")
_FIGURES = ("obj_per", "att_date", "realise", "reste")
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
    return shown(None if pd.isna(value) else value, Field.of(column).kind)


def follow_up_page(
    made: StudyProject, asked: Asked, followed: Followed, folder: Path, room: int
) -> QgsPrintLayout:
    """The whole: status of communes, key figures, trajectory, years, its territories. room: rows of the
    table."""
    k, places = asked.page.scale, atlas_places(asked.page)
    years, pictures = whole_years(followed), {}
    drawn = (("termes", charts.trajectory_chart), ("annees", charts.yearly_follow_up_chart))
    for name, chart in drawn:
        size = (places[name][2] / k, places[name][3] / k)
        pictures[name] = folder / f"suivi {name}.png"
        pictures[name].write_bytes(chart(years, "Ensemble", size).png(int(DPI * k)))
    whole = followed.whole
    epci = followed.epci.sort_values("obj_per", ascending=False)
    hidden = len(epci) - (room - 1)
    layer = made.layer_of("suivi")
    status = f"Statut de l’ensemble : {whole['statut']}. "
    sheet = Sheet(
        TITLE,
        f"{made.project.title()}, {followed.period}, constructions connues jusqu’en {followed.last}. {status}"
        f"Carte : {styles.title_of('suivi', followed.kind).lower()}.",
        [(one.figure, _text(whole[one.name], one)) for one in columns_of(_FIGURES)],
        pace_sentence(followed),
        ("Réalisé et trajectoire (logements)", "Objectif et réalisé par année", f"Par {followed.kind}"),
        [layer] if layer else [],
        pictures,
        followed.kind,
        columns_of(_COLUMNS),
        status_rows(epci.head(room - 1), _COLUMNS, None if hidden > 0 else whole),
        f"et {hidden} autre(s) : voir les communes, page suivante." if hidden > 0 else "",
    )
    return sheet_page(made, asked, sheet, asked.mention)


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
