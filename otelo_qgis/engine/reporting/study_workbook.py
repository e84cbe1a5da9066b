# SPDX-License-Identifier: GPL-2.0-or-later
"""The sheets of a study: for a council, what to know, then a table per result, whose totals are formulas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from ..common.formatting import short_name
from ..common.territories import ANALYSIS, FICTITIOUS_WARNING, RESTITUTION, RESTITUTION_FIELD
from ..definitions import placement, tables
from ..definitions.briques import FLOWS, GUIDE, NATIONAL, TERM_LABELS, present, stock_fields
from ..definitions.column import Column
from ..definitions.guide_fields import WORKING_MESH
from ..definitions.tables import BY_NAME
from ..study import Study, named
from .summary import changed_rows
from .workbook import (
    Cell,
    Formula,
    Line,
    LinePage,
    Range,
    Sheet,
    SheetColumn,
    Workbook,
    sheet_name,
    sum_by,
    sum_of,
    total_of,
    total_where,
)

# Names of the sheets that formulas refer to.
NEEDS, COMMUNES, EPCI = (BY_NAME[one].sheet for one in (tables.NEEDS, tables.COMMUNES, tables.EPCI))
COUNCIL = "Conseil"
_FIRST = (
    "code", "nom", "nom_rest", RESTITUTION_FIELD, ANALYSIS, "besoin", "flux", "stock_avp", "place",
    "non_couver", "rythme", "obj_per", "att_date", "realise", "reste", "statut",
)  # fmt: skip
# What a council reads of a restitution territory, of what the study has: with code and name, eight columns.
_COUNCIL = ("flux", "stock_avp", "besoin", "place", "non_couver", "rythme")
# Tables of the first sheets.
_MAIN = (
    tables.NEEDS, tables.COMMUNES, tables.OBJECTIVES, tables.EPCI, tables.EPCI_OBJECTIVES, tables.YEARLY,
    tables.FOLLOW_UP, tables.EPCI_FOLLOW_UP,
)  # fmt: skip
# Tables of a sheet each, after those of the figures.
_OTHERS = (
    tables.PARAMETER_TABLE, tables.SUBSTITUTIONS, tables.TRANSFERS, tables.PHASING, tables.KEYS, tables.DATA,
    tables.HOUSEHOLD_DATA, tables.FINDINGS, tables.DATA_FINDINGS, tables.FOLLOW_UP_YEARS,
    tables.FOLLOW_UP_LAND,
    tables.FOLLOW_UP_OPERATIONS,
    tables.FOLLOW_UP_FINDINGS, tables.PROVENANCE, tables.INDICATOR_LIST,
)  # fmt: skip


def workbook(result: Study, title: str, with_mention: bool = True, by_restitution: bool = False) -> Workbook:
    """Sheets of a study, those without a row left out.

    Parameters
    ----------
    result : Study
        Of either edition.
    title : str
        Of the file.
    with_mention : bool
        Whether the guide's word on the figures of communes stands under them, and on the page of what to
        know.
    by_restitution : bool
        Whether each restitution territory has a sheet of its own: results, years, parameters.

    Returns
    -------
    Workbook
        Ready to be written, in either format.
    """
    word = WORKING_MESH if with_mention and result.edition == GUIDE else ""
    sheets = [
        *_council_sheet(result, title),
        _needs_sheet(result),
        *_commune_sheets(result, word),
        *_follow_up_sheets(result),
    ]
    if len(result.yearly):
        sheets.append(_table_sheet(tables.YEARLY, result.yearly))
    sheets += [
        _table_sheet(name, result.table(name), result.edition) for name in _OTHERS if len(result.table(name))
    ]
    pages = _pages(result) if by_restitution else []
    return Workbook(title, _lines(result, sheets, word), sheets, pages)


def count_cells(result: Study) -> int:
    """Cells that the workbook of a study will have, about: known before it is made."""
    written = (result.table(name) for name in (*_MAIN, *_OTHERS))
    return sum(rows.shape[0] * rows.shape[1] for rows in written)


def _council_sheet(result: Study, title: str) -> list[Sheet]:
    """Restitution territories in eight columns: what stands in their own sheet, and the sums of it."""
    frame = result.epci
    if frame.empty:
        return []
    known = tables.figures(RESTITUTION, result.edition)
    rows = frame.sort_values("besoin", ascending=False).reset_index()
    rows["nom"] = rows["nom"].fillna("")
    kind = result.restitution_kind
    made = [SheetColumn("code", "Code", "text"), SheetColumn("nom", kind[0].upper() + kind[1:], "text")]
    for one in (known[name] for name in _COUNCIL if name in frame and name in known):
        adds_up = one.adds_up and frame[one.name].notna().all()
        formula = sum_by(one.name, EPCI, "code", "code")
        total = total_of(one.name) if adds_up else None
        made.append(SheetColumn(one.name, one.heading, one.form, formula, total))
    totals = {one.name: rows[one.name].sum() for one in made if one.total}
    note = f"{FICTITIOUS_WARNING} " if result.fictitious else ""
    note += f"Période {result.span_text}, en logements. Chaque chiffre vient de la feuille « {EPCI} »."
    return [Sheet(COUNCIL, title, made, rows, totals, "Ensemble", note, is_front=True)]


def _pages(result: Study) -> list[LinePage]:
    """A page per restitution territory, in the order of their sheet."""
    pages: list[LinePage] = []
    for code, values in result.epci.iterrows():
        name = str(values["nom"] or code)
        taken = {page.name for page in pages}
        lines = [*_result_lines(result, values), *_year_lines(result, str(code)),
                 *_parameter_lines(result)]  # fmt: skip
        pages.append(LinePage(sheet_name(short_name(name), taken), named(name, str(code)), lines))
    return pages


def _result_lines(result: Study, values: pd.Series) -> list[Line]:
    """Figures of a restitution territory, each found in their sheet by its code."""
    known = tables.figures(RESTITUTION, result.edition)
    names = ["besoin", "flux", "stock_avp", *(name for name in TERM_LABELS if name in values)]
    names += [name for name in known if name not in names and known[name].is_count]
    lines = [Line(f"Résultats, période {result.span_text}, en logements", kind="titre")]
    for name in names:
        if name in values and name in known and pd.notna(values[name]):
            formula = Formula(f'SUMIFS({{}};{{}};"{values.name}")', (Range(name, EPCI), Range("code", EPCI)))
            lines.append(Line(known[name].label, int(values[name]), "chiffre", formula))
    return lines


def _year_lines(result: Study, code: str) -> list[Line]:
    """Years of the analysis territories that its communes are of: a restitution territory has none of its
    own."""
    if result.yearly.empty or result.communes.empty:
        return []
    own = result.communes[result.communes[RESTITUTION_FIELD] == code]
    lines: list[Line] = []
    for zone in dict.fromkeys(own["analyse"].dropna()):
        years = result.years_of([zone])
        if years.empty:
            continue
        title = f"Besoin par année de tout le territoire d'analyse {result.name_of(zone)}"
        lines += [Line(""), Line(title, kind="titre")]
        # What a year needs is met in the next one.
        known = years["besoin"].dropna()
        lines += [Line(str(int(year) + 1), int(need), "chiffre") for year, need in known.items()]
    return lines


def _parameter_lines(result: Study) -> list[Line]:
    """The scenario: what differs from its default first."""
    scenario = result.scenario
    if scenario is None:
        return []
    lines = [Line(""), Line("Paramètres changés", kind="titre")]
    changed = changed_rows(scenario)
    lines += [Line(label, f"{value} (défaut : {default})") for label, value, default in changed]
    if not changed:
        lines.append(Line("Aucun", "Tous ont leur valeur par défaut."))
    left = [one for name, one in scenario.PARAMETERS.items() if name not in scenario.departures()]
    lines += [Line(""), Line("Paramètres à leur valeur par défaut", kind="titre")]
    return lines + [Line(f"{one.label} ({one.name})", one.text(getattr(scenario, one.name))) for one in left]


def _table_sheet(name: str, frame: pd.DataFrame, edition: str = NATIONAL) -> Sheet:
    table = tables.table_of(name, edition)
    return _sheet(table.sheet, table.caption, table.fields, frame)


def _sheet(
    name: str, title: str, columns: Iterable[Column], frame: pd.DataFrame,
    formulas: Mapping[str, Formula] | None = None, totals: Mapping[str, Formula] | None = None,
    total_values: Mapping[str, float] | None = None, total_label: str = "Total", note: str = "",
) -> Sheet:  # fmt: skip
    formulas, totals = formulas or {}, totals or {}
    # What a reader looks for stands beside the names.
    ranks = {name: rank for rank, name in enumerate(_FIRST)}
    made = [
        SheetColumn(one.name, one.alias, one.form, formulas.get(one.name), totals.get(one.name), one.told)
        for one in sorted(columns, key=lambda one: ranks.get(one.name, len(ranks)))
        if one.name in frame
    ]
    return Sheet(name, title, made, frame, total_values or {}, total_label, note)


def _amounts(columns: Mapping[str, Column], frame: pd.DataFrame) -> list[str]:
    """Columns of whole numbers that add up."""
    return [name for name, one in columns.items() if one.is_count and name in frame]


def _needs_sheet(result: Study) -> Sheet:
    frame = result.analysis.reset_index()
    formulas = {
        "flux": sum_of(tuple(FLOWS[result.edition])),
        "stock": sum_of(present(frame)),
        "stock_avp": sum_of(stock_fields(frame, "_avp")),
        "besoin": sum_of(("flux", "stock_avp")),
    }
    columns = tables.figures(ANALYSIS, result.edition)
    names = _amounts(columns, frame)
    kept = frame[frame["retenu"]]
    return _sheet(
        NEEDS, BY_NAME[tables.NEEDS].caption, columns.values(), frame, formulas,
        {name: total_where(name, "retenu") for name in names},
        {name: int(kept[name].sum()) for name in names}, "Total des territoires retenus",
    )  # fmt: skip


def _commune_sheets(result: Study, word: str) -> list[Sheet]:
    """Communes, then EPCI as sums of their communes. word: what stands under the communes."""
    if result.communes.empty:
        return []
    sheets = []
    for name, title, mesh, frame in (
        (COMMUNES, BY_NAME[tables.COMMUNES].caption, tables.COMMUNE, result.communes),
        (EPCI, f"Besoins et objectifs par {result.restitution_kind}", RESTITUTION, result.epci),
    ):
        rows, columns = frame.reset_index(), tables.figures(mesh, result.edition)
        names = _amounts(columns, rows)
        formulas = {"flux": sum_of(tuple(FLOWS[result.edition])), "stock_avp": sum_of(stock_fields(rows))}
        if name == COMMUNES and set(placement.FIELDS) <= set(rows):
            formulas[placement.PLACED] = _signed(_bridge_signs())
        if name == EPCI:
            formulas |= {
                column: sum_by(column, COMMUNES, RESTITUTION_FIELD, "code")
                for column in ("besoin", "place", "non_couver")
                if column in rows
            }
        # A capacity that is missing somewhere is without limit: its sum would say less than there is.
        names = [column for column in names if rows[column].notna().all()]
        sheets.append(_sheet(
            name, title, columns.values(), rows, formulas, {column: total_of(column) for column in names},
            {column: int(rows[column].sum()) for column in names}, note=word if name == COMMUNES else "",
        ))  # fmt: skip
    return sheets


def _follow_up_sheets(result: Study) -> list[Sheet]:
    """Communes, then EPCI as sums of theirs: what is achieved and what remains can be checked again."""
    below, above = result.table(tables.FOLLOW_UP), result.table(tables.EPCI_FOLLOW_UP)
    if below.empty or above.empty:
        return []
    own = BY_NAME[tables.FOLLOW_UP].sheet
    sheets = []
    for name, rows in ((tables.FOLLOW_UP, below), (tables.EPCI_FOLLOW_UP, above)):
        table = BY_NAME[name]
        names = _amounts(tables.by_name(table.fields), rows)
        formulas = {
            column: sum_by(column, own, RESTITUTION_FIELD, "code") for column in names if column in below
        }
        if name == tables.FOLLOW_UP:
            formulas = {"reste": Formula("{}-{}", (Cell("obj_per"), Cell("realise")))}
        # A sum of which nothing is known is not zero.
        known = [column for column in names if rows[column].notna().any()]
        totals = {column: int(rows[column].sum()) for column in known}
        sheets.append(_sheet(
            table.sheet, table.caption, table.fields, rows,
            {column: one for column, one in formulas.items() if rows[column].notna().all()},
            {column: total_of(column) for column in known}, totals,
        ))  # fmt: skip
    return sheets


def _signed(signs: Mapping[str, int], sheet: str = "", row: int | None = None) -> Formula:
    """Sum of cells with their signs, those of 0 left out."""
    kept = {name: sign for name, sign in signs.items() if sign}
    template = "".join("-{}" if sign < 0 else "+{}" for sign in kept.values()).removeprefix("+")
    return Formula(template, tuple(Cell(name, sheet, row) for name in kept))


def _bridge_signs() -> dict[str, int]:
    """What each field counts for in what is placed: the lines of the bridge, all together."""
    signs: dict[str, int] = {}
    for line in placement.LINES:
        for name, sign in line.signs.items():
            signs[name] = signs.get(name, 0) + sign
    return signs


def _bridge_lines(result: Study) -> list[Line]:
    """From the need to what is placed, each line a formula on the totals of the sheet of restitution
    territories."""
    found = result.placement()
    if not found:
        return []
    lines = [Line(line.told(value), value, "chiffre", _signed(line.signs, EPCI, -1)) for line, value in found]
    placed = int(result.epci[placement.PLACED].sum())
    total = Line(placement.TOTAL.label, placed, "chiffre", _signed(_bridge_signs(), EPCI, -1))
    return [Line(""), Line(placement.TITLE, kind="titre"), *lines, total]


def _lines(result: Study, sheets: Sequence[Sheet], word: str) -> list[Line]:
    """The first sheet: headline as formulas, what the study is, what a reader must know, the sheets."""
    formulas = {
        "Besoin de la période": ("besoin", NEEDS),
        "dont flux": ("flux", NEEDS),
        "dont mal-logement": ("stock_avp", NEEDS),
        "dont logement social": ("besoin_ls", NEEDS),
        "dont logement libre": ("besoin_ll", NEEDS),
        "Réhabilitation, à part": ("rehab_6", NEEDS),
        "Conversions décidées": ("conversion", EPCI),
        "Objectif placé": ("place", EPCI),
        "dont à construire": ("construire", EPCI),
        "Besoin non couvert": ("non_couver", EPCI),
    }
    lines = [Line(f"Période {result.period_text}, en logements", kind="titre")]
    if result.fictitious:
        lines.append(Line("Attention", FICTITIOUS_WARNING))
    for figure in result.headline():
        if figure.label in formulas:
            column, sheet = formulas[figure.label]
            total = Formula("{}", (Cell(column, sheet, -1),))
            lines.append(Line(figure.label, int(figure.value or 0), "chiffre", total))
    lines += _bridge_lines(result)
    lines += [Line(""), Line("L'étude", kind="titre"), *(Line(*said) for said in result.about)]
    if word:
        lines += [Line(""), Line("Communes", word)]
    if result.remarks:
        lines += [Line(""), Line("À savoir", kind="titre"), *(Line("", said) for said in result.remarks)]
    lines += [Line(""), Line("Feuilles", kind="titre"), *(Line(one.name, one.title) for one in sheets)]
    return lines
