# SPDX-License-Identifier: GPL-2.0-or-later
"""What the atlas has a page of, and what each page says of a territory: read in the study, without a map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

from ...engine.common.errors import OteloError, list_codes
from ...engine.common.formatting import alphabetical, counted, french_number, short_name
from ...engine.common.territories import ANALYSIS, RESTITUTION, RESTITUTION_FIELD
from ...engine.definitions import tables
from ...engine.definitions.column import Column
from ...engine.definitions.parameters import GUIDE
from ...engine.reporting.blocks import Field, shown
from ...engine.study import HOW_TO_MAKE, Figure, Study


@dataclass(frozen=True)
class Level:
    """Territories that have a page each.

    label, heading: {restitution} stands for what restitution territories are;
    mesh: of the territories; table: of the study, joined with `objectives`; figures: fields of the key
    figures; in_guide: those of the edition of the guide, () for the same; parent: the field of a commune
    that says which page lists it; own: the field of the page that gives that code; margin: of the map, as a
    share of the territory; goes_on: whether the communes that a page has no room for follow on others.
    """

    label: str
    mesh: str
    table: str
    objectives: str
    figures: tuple[str, ...]
    parent: str
    own: str
    margin: float
    heading: str
    in_guide: tuple[str, ...] = ()
    goes_on: bool = True

    def figures_of(self, edition: str) -> tuple[str, ...]:
        """Fields of the key figures of an edition."""
        return (self.in_guide if edition == GUIDE else ()) or self.figures

    def rows(self, result: Study) -> pd.DataFrame:
        """The territories that a page may be of, indexed by code, in the order of their names."""
        frame = {RESTITUTION: result.epci, tables.COMMUNE: result.communes, ANALYSIS: result.analysis}[
            self.mesh
        ]
        if "etudie" in frame:
            frame = frame[frame["etudie"]]
        return frame.sort_values("nom", key=lambda names: names.map(alphabetical))


_OBJECTIVE_FIGURES = ("besoin", "place", "non_couver", "rythme")
LEVELS = {
    "epci": Level(
        "{restitution}", RESTITUTION, tables.EPCI, tables.EPCI_OBJECTIVES, _OBJECTIVE_FIGURES,
        RESTITUTION_FIELD, "code", 0.08, "Communes du territoire",
    ),
    "commune": Level(
        "commune", tables.COMMUNE, tables.COMMUNES, tables.OBJECTIVES, _OBJECTIVE_FIGURES,
        RESTITUTION_FIELD, RESTITUTION_FIELD, 0.8, "Communes du même {restitution}", goes_on=False,
    ),
    "analyse": Level(
        "territoire d'analyse", ANALYSIS, tables.NEEDS, "", ("besoin", "flux", "stock_avp", "tx_besoin"),
        ANALYSIS, "code", 0.08, "Communes du territoire d'analyse",
        ("besoin", "flux", "stock_avp", "rehab_6"),
    ),
}  # fmt: skip
# Columns of the tables, and those whose heading is shorter there.
_COLUMNS = ("besoin", "capacite", "place", "non_couver", "rythme")
_HEADINGS = {"place": "Placé", "rythme": "Par an"}
# Figures of the whole that come first, of those that the study has.
_OF_WHOLE = (
    "Besoin de la période", "Objectif placé", "Besoin non couvert", "dont à construire", "dont flux",
    "dont mal-logement", "Réhabilitation, à part",
)  # fmt: skip


def codes_of_pages(result: Study, level: Level, wanted: str, name: str) -> list[str]:
    """Codes of the pages, in the order of their names. wanted: codes parted by commas, "" for all; name: of
    the study, for the message."""
    if result.table(level.table).empty:
        raise OteloError(f"« {name} » n'a pas de table « {level.table} ». {HOW_TO_MAKE}")
    known = list(level.rows(result).index)
    codes = [code.strip() for code in wanted.split(",") if code.strip()]
    unknown = [code for code in codes if code not in known]
    if unknown:
        raise OteloError(
            f"Territoires à garder : {list_codes(unknown)} n'est pas dans la table « {level.table} » de "
            f"« {name} ». Vérifiez les codes et le choix « Une page par »."
        )
    return [code for code in known if not codes or code in codes]


def table_columns(mesh: str, rows: pd.DataFrame) -> list[Column]:
    """The columns that a table of the atlas shows, of the fields of which something is known."""
    known = tables.figures(mesh)
    return [known[name] for name in _COLUMNS if name in rows and name in known and rows[name].notna().any()]


def heading_of(column: Column) -> str:
    """Of a column of a narrow table."""
    return _HEADINGS.get(column.name, column.heading)


def text_rows(frame: pd.DataFrame, columns: Sequence[Column], total: str = "") -> list[list[str]]:
    """A row of texts per territory: its name in short, then the columns; then their sums, named `total`."""
    kinds = [Field.of(column).kind for column in columns]
    values = frame[[column.name for column in columns]].itertuples(index=False)
    names = [short_name(name) or str(code) for code, name in frame["nom"].fillna("").items()]
    rows = [[name, *map(shown, row, kinds)] for name, row in zip(names, values)]
    if total:
        # A column that is missing somewhere has no sum to tell.
        sums = [
            frame[column.name].sum() if column.adds_up and frame[column.name].notna().all() else None
            for column in columns
        ]
        rows.append([total, *(shown(value, kind) for value, kind in zip(sums, kinds))])
    return rows


def communes_of(result: Study, level: Level, pages: Sequence[str]) -> Iterator[tuple[str, pd.DataFrame]]:
    """For each page, the communes that its table lists, the greatest need first."""
    if result.communes.empty:
        return
    studied = result.communes[result.communes["etudie"]].sort_values("besoin", ascending=False, kind="stable")
    groups = dict(list(studied.groupby(level.parent)))
    own = level.rows(result)[level.own] if level.own != "code" else None
    for code in pages:
        group = groups.get(code if own is None else own[code])
        if group is not None:
            yield code, group


def left_out(level: Level, communes: pd.DataFrame, rows: int) -> str:
    """The line under the table of a page: how many communes it leaves out, and their need."""
    hidden = communes.iloc[rows:]
    if hidden.empty:
        return ""
    text = (
        f"et {counted(len(hidden), 'autre commune', 'autres communes')}, besoin de "
        f"{french_number(hidden['besoin'].sum())} logements"
    )
    return f"{text} : page suivante." if level.goes_on else f"{text}."


def whole_figures(result: Study, count: int) -> list[Figure]:
    """Key figures of the whole study."""
    known = {figure.label: figure for figure in result.headline()}
    return [known[label] for label in _OF_WHOLE if label in known][:count]


def main_zones(result: Study, key: str) -> dict[str, tuple[str, int]]:
    """For each territory, the analysis territory that holds the most of its need, and how many others it
    lies in: the yearly need, or that of each destination, is known at that mesh."""
    if key == "analyse":
        return {code: (code, 0) for code in result.analysis.index}
    frame = result.communes[result.communes["analyse"].isin(result.analysis.index)]
    own = frame.index.to_series() if key == "commune" else frame[RESTITUTION_FIELD]
    weights = frame["besoin"].clip(lower=0).groupby([own.rename("page"), frame["analyse"]]).sum()
    found = {}
    for code, shares in weights.groupby(level=0):
        found[code] = (shares.idxmax()[1], len(shares) - 1)
    return found


def years_title(result: Study, zone: str, others: int, key: str) -> str:
    """Above the second chart of a page. zone: the analysis territory that it is of, "" for none; others: how
    many more the page lies in."""
    subject = "Besoin par destination" if result.edition == GUIDE else "Besoin par année"
    if not zone:
        return f"{subject} : non évalué"
    if key == "analyse":
        return f"{subject} (logements)"
    name = result.analysis.at[zone, "nom"]
    which = "sa zone principale" if others else "sa zone"
    return f"{subject} de toute {which}, {name}"
