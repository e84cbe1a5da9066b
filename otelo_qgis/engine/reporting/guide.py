# SPDX-License-Identifier: GPL-2.0-or-later
"""What a report says of a study of the edition of the guide that the other edition has not: from the stock to
the need, social and free dwellings, rehabilitation, observed and retained rates, shares between territories.

The tables are those of the results of Otelo 1.2: needs by type and destination, detail of the stock and of
the flow, over six years and a year. A sum that roundings leave short says by how much.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..common.territories import ANALYSIS
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
    """The need by brique, over six years and per year, as the page of results of Otelo 1.2 has it; after each
    group, what roundings leave of it."""
    total = result.total

    def figures(name: str, a_year: str = "") -> tuple[int, int]:
        return _sum(result, name), _sum(result, a_year or f"{name}_1")

    stock, left = figures("stock_6", "stock_1"), figures("stock_avp", "stock_re_1")
    flow, need = figures("flux"), figures("besoin")
    briques = {name: figures(f"{name}_6", f"{name}_1") for name in stock_of(GUIDE)}
    parts = {name: figures(name) for name in _FLOW}
    rows = [
        ("B1 Stock, somme des briques", *stock, None),
        *((Linked(f"dont {NOTES[name].title}", name), *pair, None) for name, pair in briques.items()),
        *_rounding_row(stock, list(briques.values())),
        ("Logements réalloués, déduits", left[0] - stock[0], left[1] - stock[1], None),
        ("B1 Stock après réallocation", *left, left[0] / total if total else None),
        ("B2 Flux : demande potentielle", *flow, flow[0] / total if total else None),
        *(
            (Linked(f"dont {_lower(_COLUMNS[name].label)}", name), *pair, None)
            for name, pair in parts.items()
        ),
        *_rounding_row(flow, list(parts.values())),
        *_rounding_row(need, (left, flow), "Arrondis du besoin"),
    ]
    shown = (
        Field("Brique", "text"), Field("Sur six ans"), Field("Par an"),
        Field("Part du besoin", "share", "total"),
    )  # fmt: skip
    return Grid("Le besoin, brique par brique", shown, rows, ("Besoin", *need, 1.0))


def _lower(label: str) -> str:
    return label[0].lower() + label[1:]


def _rounding_row(
    whole: tuple[int, int], parts: Sequence[tuple[int, int]], label: str = "dont arrondis"
) -> list[tuple]:
    """What the parts leave of their whole, over six years and per year; no row where they leave nothing."""
    rest = tuple(total - sum(pair[column] for pair in parts) for column, total in enumerate(whole))
    return [(label, *rest, None)] if any(rest) else []


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


def _grid(result: Study, caption: str, names: Sequence[str], whole: str = "") -> Grid:
    """A row per analysis territory; what adds up is summed over the retained ones. whole: the field that
    the others make, but for roundings, which are then shown where there are some."""
    frame = result.analysis[[*names, *([whole] if whole else [])]].copy()
    columns = [_COLUMNS[name] for name in names]
    if whole:
        rest = frame[whole] - frame[list(names)].sum(axis=1)
        if rest.any():
            frame.insert(len(names), "arrondi", rest)
            columns.append(_COLUMNS["arrondi"].on(ANALYSIS, label="Arrondis", note=""))
        columns.append(_COLUMNS[whole])
    rows = [(result.name_of(code), *row) for code, *row in frame.itertuples()]
    shown = [TERRITORY, *(Field.of(column, noted=True) for column in columns)]
    kept = frame.loc[result.retained.index]
    sums = [int(kept[name].sum()) if one.adds_up else None for name, one in zip(frame, columns)]
    return Grid(caption, shown, rows, ("Total retenu", *sums), sortable=True)


def _by_territory(result: Study) -> list[Block]:
    if len(result.analysis) < 2:
        return []
    kinds = [kind for kind in DESTINATIONS if kind != "lm" or _sum(result, "besoin_lm")]
    return [
        _grid(result, "Besoin par destination, sur six ans", [f"besoin_{kind}" for kind in kinds], "besoin"),
        _grid(result, "Stock sur six ans, par brique", [f"{one}_6" for one in stock_of(GUIDE)], "stock_6"),
        _grid(result, "Flux sur six ans", _FLOW, "flux"),
    ]


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
