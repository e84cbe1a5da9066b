# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:tableur, a study as a workbook whose totals are formulas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd
from qgis.core import QgsProcessingParameterFileDestination

from ...engine.common.territories import ANALYSIS, FICTITIOUS_WARNING, RESTITUTION, RESTITUTION_FIELD
from ...engine.definitions import placement, tables
from ...engine.definitions.briques import FLOWS, GUIDE, NATIONAL, present, stock_fields
from ...engine.definitions.column import Column
from ...engine.definitions.guide_fields import WORKING_MESH
from ...engine.definitions.tables import BY_NAME
from ...engine.reporting.workbook import (
    Cell,
    Formula,
    Line,
    Sheet,
    SheetColumn,
    Workbook,
    sum_by,
    sum_of,
    total_of,
    total_where,
    write_workbook,
)
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..inputs.study import MENTION, add_mention, add_study, add_title, read_title, study_place
from ..language import tr
from ..run import Run, Saved

# Names of the sheets that formulas refer to.
NEEDS, COMMUNES, EPCI = (BY_NAME[one].sheet for one in (tables.NEEDS, tables.COMMUNES, tables.EPCI))
# Cells beyond which odfpy, which holds the whole document in memory, asks for patience (1.6 million: 150 s,
# 4 GB).
MANY_ODS_CELLS = 300_000
_FIRST = (
    "code", "nom", "besoin", "flux", "stock_avp", "place", "non_couver", "rythme", "obj_per", "att_date",
    "realise", "reste", "statut",
)  # fmt: skip
# Tables of a sheet each, after those of the figures.
_OTHERS = (
    tables.PARAMETER_TABLE, tables.SUBSTITUTIONS, tables.TRANSFERS, tables.PHASING, tables.KEYS, tables.DATA,
    tables.HOUSEHOLD_DATA, tables.FINDINGS, tables.DATA_FINDINGS, tables.FOLLOW_UP_YEARS,
    tables.FOLLOW_UP_OPERATIONS,
    tables.FOLLOW_UP_FINDINGS, tables.PROVENANCE, tables.INDICATOR_LIST,
)  # fmt: skip


class Tableur(OteloAlgorithm):
    slug = "tableur"
    title = "Écrire le tableur d'une étude"
    volet = "restitution"
    purpose = (
        "Écrit une étude dans un classeur XLSX ou ODS : une feuille par résultat, les paramètres et la "
        "provenance. Les totaux sont des formules, ainsi que le flux, le stock et le besoin de chaque "
        "territoire d'analyse, et la somme des communes de chaque EPCI : un lecteur peut tout "
        "revérifier. Les en-têtes sont figés, les nombres à la française."
    )
    example = "qgis_process run otelo:tableur -- ETUDE=etude.gpkg CLASSEUR=etude.xlsx"
    keywords = ("XLSX", "ODS", "classeur", "LibreOffice", "Excel")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        add_title(self)
        add_mention(self)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "CLASSEUR", tr("Classeur"), "Excel (*.xlsx);;OpenDocument (*.ods)"
            )
        )
        self.add_numbers({"NB_FEUILLES": "Feuilles"})

    def compute(self, run: Run) -> Saved:
        result = study_place(run).read()
        run.progress(20)
        run.stop_if_cancelled()
        book = workbook(result, read_title(run), run.flag(MENTION))
        path = run.destination("CLASSEUR")
        run.progress(40)
        run.stop_if_cancelled()
        cells = sum(sheet.frame.shape[0] * len(sheet.columns) for sheet in book.sheets)
        if path.lower().endswith(".ods") and cells > MANY_ODS_CELLS:
            run.warn(
                f"{cells} cellules : en ODS, comptez des minutes et des gigaoctets de mémoire. En "
                "XLSX, quelques secondes."
            )
        write_workbook(path, book)
        return {"CLASSEUR": path, "NB_FEUILLES": len(book.sheets) + 1}


def workbook(result: Study, title: str, with_mention: bool = True) -> Workbook:
    """Sheets of a study, those without a row left out. with_mention: whether the guide's word on the figures
    of communes stands in the title of their sheet, and on the first."""
    word = WORKING_MESH if with_mention and result.edition == GUIDE else ""
    sheets = [_needs_sheet(result), *_commune_sheets(result, word), *_follow_up_sheets(result)]
    if len(result.yearly):
        sheets.append(_table_sheet(tables.YEARLY, result.yearly))
    sheets += [
        _table_sheet(name, result.table(name), result.edition) for name in _OTHERS if len(result.table(name))
    ]
    return Workbook(title, _lines(result, sheets, word), sheets)


def _table_sheet(name: str, frame: pd.DataFrame, edition: str = NATIONAL) -> Sheet:
    table = tables.table_of(name, edition)
    return _sheet(table.sheet, table.caption, table.fields, frame)


def _sheet(
    name: str, title: str, columns: Iterable[Column], frame: pd.DataFrame,
    formulas: Mapping[str, Formula] | None = None, totals: Mapping[str, Formula] | None = None,
    total_values: Mapping[str, float] | None = None, total_label: str = "Total",
) -> Sheet:  # fmt: skip
    formulas, totals = formulas or {}, totals or {}
    # What a reader looks for stands beside the names.
    ranks = {name: rank for rank, name in enumerate(_FIRST)}
    made = [
        SheetColumn(one.name, one.alias, one.form, formulas.get(one.name), totals.get(one.name))
        for one in sorted(columns, key=lambda one: ranks.get(one.name, len(ranks)))
        if one.name in frame
    ]
    return Sheet(name, title, made, frame, total_values or {}, total_label)


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
    """Communes, then EPCI as sums of their communes. word: what stands beside the title of the communes."""
    if result.communes.empty:
        return []
    sheets = []
    title_of_communes = f"{BY_NAME[tables.COMMUNES].caption}." if word else BY_NAME[tables.COMMUNES].caption
    for name, title, mesh, frame in (
        (COMMUNES, " ".join(filter(None, (title_of_communes, word))), tables.COMMUNE, result.communes),
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
            {column: int(rows[column].sum()) for column in names},
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
            lines.append(Line(figure.label, int(figure.value), "chiffre", total))
    lines += _bridge_lines(result)
    lines += [Line(""), Line("L'étude", kind="titre"), *(Line(*said) for said in result.about)]
    if word:
        lines += [Line(""), Line("Communes", word)]
    if result.remarks:
        lines += [Line(""), Line("À savoir", kind="titre"), *(Line("", said) for said in result.remarks)]
    lines += [Line(""), Line("Feuilles", kind="titre"), *(Line(one.name, one.title) for one in sheets)]
    return lines
