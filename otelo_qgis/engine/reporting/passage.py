# SPDX-License-Identifier: GPL-2.0-or-later
"""From one study to another, of other data or of the other edition: the steps of the difference, as a
waterfall and as a table."""

from __future__ import annotations

from dataclasses import replace

from ..analysis.bridge import Bridge, bridge_of
from ..analysis.compare import Outcome, outcome_of_study
from ..analysis.update import DRAWN, EXACT
from ..common.formatting import french_number
from ..common.rounding import whole_parts
from ..definitions import fields
from ..definitions.parameters import EDITIONS
from ..definitions.tables import by_name
from ..study import Study
from .blocks import Block, Bullets, ChartBlock, Field, Grid, Heading
from .charts import contributions_chart


def other_edition(result: Study, other: Study) -> list[Block]:
    """The section of a report on the study of the same territory in the other edition. OteloError where both
    are of one edition, have no territory in common, or did not keep what they were computed from."""
    first, second = outcome_of_study(result, "Cette étude"), outcome_of_study(other, "L'autre étude")
    heading = Heading("D'une édition à l'autre", "editions")
    return [heading, *passage_blocks(first, second, bridge_of(result, other))]


OF_EDITIONS = (
    "Chaque étape change une chose de ce que les précédentes ont laissé, et leur somme est l'écart. Leur "
    "ordre est celui du guide vers l'édition nationale, ou son inverse.",
    "Une définition comprend les choix du scénario (sources, parts comptées) et les données de chaque étude.",
)
OF_DATA = (
    "Chaque cause est la moyenne de ce qu'elle change sur tous les ordres (Shapley), ou sur "
    f"{DRAWN} ordres tirés au-delà de {EXACT} causes ; leur somme est l'écart. L'année de base précède "
    "toujours les ménages comptés à partir d'elle.",
)


def passage_blocks(first: Outcome, second: Outcome, passage: Bridge) -> list[Block]:
    """From the need of `first` to that of `second`, of other data or of the other edition."""
    amounts = whole_parts([step.amounts.sum() for step in passage.steps]).tolist() if passage.steps else []
    start = (f"{first.name[0].upper()}{first.name[1:]}", float(passage.first.sum()))
    is_of_editions = _edition(first) != _edition(second)
    title = "D'une édition à l'autre" if is_of_editions else "Des anciennes données aux nouvelles"
    chart = replace(
        contributions_chart([step.label for step in passage.steps], amounts, start, second.name, second.name),
        title="Ce que chaque étape change",
        header=("Étape", "Logements"),
    )
    columns = by_name(fields.PASSAGE)
    shown = [Field.of(columns[name]) for name in ("libelle", "formule")]
    shown.append(Field(columns["logements"].heading, "signed"))
    rows = [(step.label, step.text, amount) for step, amount in zip(passage.steps, amounts)]
    return [
        Bullets([f"{_edition_text(one)}." for one in (first, second)]),
        *([ChartBlock(chart)] if rows else []),
        Grid(f"{title}, en logements", shown, rows, ("Écart", "", sum(amounts))),
        Bullets(list(OF_EDITIONS if is_of_editions else OF_DATA)),
    ]


def _edition(outcome: Outcome) -> str:
    return outcome.scenario.edition if outcome.scenario else ""


def _edition_text(outcome: Outcome) -> str:
    """What an outcome is: its edition, its period, its need in all and per year."""
    scenario = outcome.scenario
    if scenario is None:
        return outcome.name
    years = scenario.projection - scenario.annee_base
    edition = EDITIONS[scenario.edition]
    a_year = f", {french_number(outcome.total / years)} par an" if years else ""
    return (
        f"{outcome.name} : {edition[0].lower()}{edition[1:]}, "
        f"{scenario.annee_base}-{scenario.projection}, {french_number(outcome.total)} logements{a_year}"
    )
