# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:actualiser: a study redone on newer data, what moved and why."""

from __future__ import annotations

import pandas as pd

from ...engine.analysis.compare import outcome_of_study
from ...engine.analysis.update import data_bridge
from ...engine.chain import evaluate_study
from ...engine.common.formatting import french_number
from ...engine.definitions import fields
from ...engine.reporting.blocks import Block, Field, Grid, Heading, Text, fictitious_notice
from ...engine.reporting.passage import passage_blocks
from ...engine.reporting.web import document_page
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..inputs.study import add_study, kept_inputs, study_place
from ..inputs.update import LAST, NEWER, YEAR, add_newer_data, newer_scenario, read_newer_inputs
from ..outputs.passage import PASSAGE, TITLE, passage_frame
from ..outputs.study import DESTINATION_HELP, about_rows, study_destination, study_outputs, write_outputs
from ..run import Output, Run, Saved

NEW = "NOUVELLE"
BEFORE, AFTER = "Avant", "Après"


class Actualiser(OteloAlgorithm):
    slug = "actualiser"
    title = "Actualiser une étude"
    volet = "comparer"
    purpose = (
        "Refait une étude sur des données plus récentes (un recensement, un LOVAC, des ménages, des "
        "communes), avec ses paramètres, ses clés et ses décisions, et dit ce qui a bougé et pourquoi : "
        "année de base, ménages, chaque base de données, en moyenne de tous les ordres (Shapley), dont la "
        "somme est l'écart. Ce qui n'est pas donné reste celui de l'étude ; l'étude d'origine n'est pas "
        "touchée."
    )
    example = (
        "qgis_process run otelo:actualiser -- ETUDE=etude.gpkg INDICATEURS=indicateurs_2023.csv "
        "NOUVELLE=etude_2023.gpkg PAGE=actualisation.html"
    )
    keywords = ("mise à jour", "millésime", "avant", "après", "contribution", "datapack")
    outputs_help = {PASSAGE: (TITLE, fields.PASSAGE)}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        add_newer_data(self)
        self.add(study_destination(NEW, "Étude actualisée", optional=False), DESTINATION_HELP)
        self.add_sink(PASSAGE, TITLE, polygons=False)
        self.add_page("PAGE", "Avant et après")
        self.add_numbers({"BESOIN_A": "Besoin d'avant", "BESOIN_B": "Besoin d'après"})

    def compute(self, run: Run) -> Saved:
        place = study_place(run)
        before = place.read()
        kept, crs = kept_inputs(place, before)
        scenario = newer_scenario(before.own_scenario, run.integer(YEAR), run.integer(LAST))
        inputs, crs, origin, file = read_newer_inputs(run, kept, crs, scenario)
        run.progress(20)
        after = evaluate_study(
            inputs, scenario, before.decisions, lambda step, share: run.stop_if_cancelled()
        )
        run.tell_lines(after.computed.lines)
        passage = data_bridge(before, after, run.ticker(40.0, 30.0))
        gap = after.total - before.total
        run.tell(f"{french_number(before.total)} logements, puis {french_number(after.total)} ({gap:+d}).")
        remarks = [*scenario.notices(), *origin, *after.computed.remarks]
        titles = {"Étude d'origine": place.name}
        titles |= {run.label(name): run.sources(name)[0].title for name in NEWER if run.has(name)}
        outputs = study_outputs(after, about_rows(titles, remarks), file or place.file, crs)
        saved: Saved = {NEW: write_outputs(run, NEW, outputs.values(), run.ticker(20.0, 70.0))}
        saved |= run.save(Output(PASSAGE, fields.PASSAGE, passage_frame({AFTER.lower(): passage})))
        page = document_page("Étude actualisée", _page(before, after, passage))
        saved |= run.save_text("PAGE", page)
        return saved | {"BESOIN_A": before.total, "BESOIN_B": after.total}


def _page(before: Study, after: Study, passage) -> list[Block]:
    first, second = outcome_of_study(before, BEFORE), outcome_of_study(after, AFTER)
    return [
        *fictitious_notice(after),
        Text(
            f"{french_number(before.total)} logements avant ({before.period_text}), "
            f"{french_number(after.total)} après ({after.period_text}) : mêmes paramètres, mêmes "
            "décisions, d'autres données.",
            lead=True,
        ),
        Heading("Pourquoi", "pourquoi"),
        *passage_blocks(first, second, passage),
        Heading("Où", "ou"),
        _grid("Par territoire d'analyse, en logements", before.retained, after.retained, "besoin"),
        _grid(f"Par {after.restitution_kind}, en logements", before.epci, after.epci, "besoin", "place"),
    ]


def _grid(title: str, before: pd.DataFrame, after: pd.DataFrame, *columns: str) -> Grid:
    """Figures of some territories before and after; those that only one study has are empty in the other."""
    codes = after.index.union(before.index, sort=False)
    names = after["nom"].reindex(codes).fillna(before["nom"].reindex(codes))
    shown, figures = [Field("Territoire", "text")], []
    for column in columns:
        pair = [rows[column].reindex(codes) for rows in (before, after)]
        word = {"besoin": "Besoin", "place": "Placé"}[column]
        shown += [
            Field(f"{word} {BEFORE.lower()}"),
            Field(f"{word} {AFTER.lower()}"),
            Field("Écart", "signed"),
        ]
        figures += [*pair, pair[1] - pair[0]]
    values = ([None if pd.isna(value) else int(value) for value in row] for row in zip(*figures))
    return Grid(title, shown, [(name, *row) for name, row in zip(names, values)])
