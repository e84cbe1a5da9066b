"""What a report says of a study of the edition of the guide that the other edition has not: from the stock to
the need, social and free dwellings, rehabilitation, observed and retained rates, shares between territories.

The tables are those of the results of Otelo 1.2: needs by type and destination, detail of the stock and of
the flow, over six years and a year. A sum that roundings leave short says by how much.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..definitions import guide_fields, tables
from ..definitions.briques import stock_of
from ..definitions.guide_fields import DESTINATIONS, RATES
from ..definitions.notes import NOTES
from ..definitions.parameters import GUIDE
from ..study import Study
from . import charts
from .blocks import Block, ChartBlock, Field, Grid, Heading, Linked, Text

TERRITORY = Field("Territoire", "text")
_COLUMNS = tables.by_name(guide_fields.NEEDS)
_FLOW = ("demo", "renouv", "vacants", "second")


def guide_blocks(result: Study, place: str) -> list[Block]:
    """place: how the group of the retained territories is named."""
    if result.retained.empty:
        return []
    return [
        Heading("Du stock au besoin", "pont"),
        ChartBlock(charts.bridge_chart(*bridge(result), place), "stock"),
        _decomposition(result),
        Heading("Social et libre", "destination"),
        ChartBlock(charts.destinations_chart(by_destination(result), place), "destination"),
        _destinations_grid(result),
        *_by_territory(result),
        Heading("Réhabilitation", "rehabilitation"),
        _rehabilitation(result),
        Heading("Taux observés et retenus", "taux-parc"),
        _rates_grid(result),
        _rates_by_part(result),
        *_shares(result),
    ]


def _sum(result: Study, name: str) -> int:
    return int(result.retained[name].sum())


def bridge(result: Study) -> tuple[tuple[str, int], list[tuple[str, int]]]:
    """From the whole stock to the need: where it starts, then each step, whose sum is the need."""
    whole, period = _sum(result, "stock"), _sum(result, "stock_6")
    steps = [
        ("Au-delà des six ans", period - whole),
        ("Logements réalloués", -_sum(result, "realloc_6")),
        ("Flux (demande potentielle)", _sum(result, "flux")),
    ]
    return ("Stock à horizon infini", whole), steps


def by_destination(result: Study) -> list[tuple[str, int, int]]:
    """`destinations` of the retained territories."""
    return destinations(result.retained)


def destinations(territories: pd.DataFrame) -> list[tuple[str, int, int]]:
    """(destination, stock, flow) over six years of some analysis territories, prix maîtrisé only where there
    is some, then what roundings leave, only where they leave something."""

    def total(name: str) -> int:
        return int(territories[name].sum())

    rows = [
        (label, total(f"st_{kind}_6"), total(f"flux_{kind}"))
        for kind, label in guide_fields.DESTINATION_HEADINGS.items()
        if kind != "lm" or total("besoin_lm")
    ]
    left = (
        total("stock_avp") - sum(row[1] for row in rows),
        total("flux") - sum(row[2] for row in rows),
    )
    return [*rows, *([("Arrondis", *left)] if any(left) else [])]


def _decomposition(result: Study) -> Grid:
    """The need by brique, over six years and per year, as the page of results of Otelo 1.2 has it."""
    total = result.total

    def row(
        label: str, name: str, a_year: str, note: str = "", sign: int = 1, counted: bool = False
    ) -> tuple:
        period, year = sign * _sum(result, name), sign * _sum(result, a_year)
        part = period / total if counted and total else None
        return (Linked(label, note) if note else label, period, year, part)

    reallocated = _sum(result, "stock_1") - _sum(result, "stock_re_1")
    rows = [
        row("B1 Stock, somme des briques", "stock_6", "stock_1"),
        *(row(f"dont {NOTES[one].title}", f"{one}_6", f"{one}_1", one) for one in stock_of(GUIDE)),
        ("Logements réalloués, déduits", -_sum(result, "realloc_6"), -reallocated, None),
        row("B1 Stock après réallocation", "stock_avp", "stock_re_1", counted=True),
        row("B2 Flux : demande potentielle", "flux", "flux_1", counted=True),
        *(row(f"dont {_COLUMNS[one].label.lower()}", one, f"{one}_1", one) for one in _FLOW),
    ]
    shown = (
        Field("Brique", "text"), Field("Sur six ans"), Field("Par an"),
        Field("Part du besoin", "share", "total"),
    )  # fmt: skip
    return Grid("Le besoin, brique par brique", shown, rows, ("Besoin", total, _sum(result, "besoin_1"), 1.0))


def _destinations_grid(result: Study) -> Grid:
    """Needs of a year and of six by type and by what they are met with."""
    kinds = {label: kind for kind, label in guide_fields.DESTINATION_HEADINGS.items()}
    rows: list[tuple] = []
    for label, stock, flow in by_destination(result):
        a_year: tuple = (None, None, None)
        if label in kinds:
            each = [_sum(result, f"{part}_{kinds[label]}_1") for part in ("st", "flux")]
            a_year = (*each, sum(each))
        rows.append((label, stock, flow, stock + flow, *a_year))
    shown = (
        Field("Destination", "text", "destination"), Field("Stock, six ans"), Field("Flux, six ans"),
        Field("Besoin, six ans"), Field("Stock, par an"), Field("Flux, par an"), Field("Besoin, par an"),
    )  # fmt: skip
    total = (
        "Ensemble", _sum(result, "stock_avp"), _sum(result, "flux"), result.total, _sum(result, "stock_re_1"),
        _sum(result, "flux_1"), _sum(result, "besoin_1"),
    )  # fmt: skip
    return Grid("Besoins par type et par parc de destination", shown, rows, total)


def _grid(result: Study, caption: str, names: Sequence[str]) -> Grid:
    """A row per analysis territory; what adds up is summed over the retained ones."""
    rows = [(result.name_of(code), *row) for code, *row in result.analysis[list(names)].itertuples()]
    shown = [TERRITORY, *(Field.of(_COLUMNS[name], noted=True) for name in names)]
    sums = [_sum(result, name) if _COLUMNS[name].adds_up else None for name in names]
    return Grid(caption, shown, rows, ("Total retenu", *sums), sortable=True)


def _by_territory(result: Study) -> list[Block]:
    if len(result.analysis) < 2:
        return []
    kinds = [kind for kind in DESTINATIONS if kind != "lm" or _sum(result, "besoin_lm")]
    shown = {
        "Besoin par destination, sur six ans": [*(f"besoin_{kind}" for kind in kinds), "besoin"],
        "Stock sur six ans, par brique": [*(f"{name}_6" for name in stock_of(GUIDE)), "stock_6"],
        "Flux sur six ans": [*_FLOW, "arrondi", "flux"],
    }
    return [_grid(result, caption, names) for caption, names in shown.items()]


def _rehabilitation(result: Study) -> Grid:
    names = ("rehab_6", "rehab_1", "rehab")
    return _grid(result, "Besoin en réhabilitation, à part : il ne s'ajoute pas au besoin", names)


def _rates_grid(result: Study) -> Grid:
    """Each rate as it is observed and as it is retained, and the households that are expected."""
    rows: list[tuple] = []
    for code in result.analysis.index:
        row, name = result.analysis.loc[code], result.name_of(code)
        rows += [
            (name, label, float(row[f"tx_{rate}_t"]), float(row[f"tx_{rate}"]))
            for rate, (label, _) in RATES.items()
        ]
    shown = (TERRITORY, Field("Taux", "text"), Field("Observé", "share"), Field("Retenu", "share"))
    return Grid("Taux de l'ensemble du parc, observés et retenus", shown, rows)


def _rates_by_part(result: Study) -> Grid:
    """Observed rates of HLM and of the private stock."""
    parts = {"h": "HLM et SEM", "p": "Parc privé"}
    rows: list[tuple] = []
    for code in result.analysis.index:
        row, name = result.analysis.loc[code], result.name_of(code)
        for rate, (label, _) in RATES.items():
            values = [(float(row[f"tx_{rate}_{key}"]), int(row[f"nb_{rate}_{key}"])) for key in parts]
            rows.append((name, label, *(value for pair in values for value in pair)))
    shown = [TERRITORY, Field("Taux", "text")]
    for part in parts.values():
        shown += [Field(part, "share"), Field(f"{part}, logements")]
    return Grid("Taux observés par parc", shown, rows)


def _shares(result: Study) -> list[Block]:
    """What each territory is of them all, and of those that are retained."""
    if len(result.analysis) < 2:
        return []
    kept = result.retained
    rows: list[tuple] = []
    for code, row in result.analysis.iterrows():
        sums = {name: kept[name].sum() if code in kept.index else 0 for name in ("stock_avp", "flux")}
        stock, flux = (row[name] / total if total else None for name, total in sums.items())
        name = result.name_of(str(code))
        rows.append((name, row["part_parc"], row["part_stock"], stock, row["part_flux"], flux))
    shown = (
        TERRITORY, Field("Parc", "share"), Field("Stock, tous", "share"), Field("Stock, retenus", "share"),
        Field("Flux, tous", "share"), Field("Flux, retenus", "share"),
    )  # fmt: skip
    return [
        Heading("Entre territoires", "entre"),
        Grid("Part de chaque territoire d'analyse", shown, rows, sortable=True),
    ]


def mention(result: Study, wanted: bool) -> list[Block]:
    """The guide's word on the figures of communes, where it is wanted."""
    if not wanted or result.edition != GUIDE:
        return []
    return [Text(guide_fields.WORKING_MESH)]
