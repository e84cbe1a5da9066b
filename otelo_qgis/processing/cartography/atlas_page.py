# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of a territory in the atlas, and that of the whole study: map, key figures, charts, table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsLayoutTableColumn,
    QgsPrintLayout,
    QgsProperty,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsTableCell,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ...engine.common.formatting import percent_sign
from ...engine.common.language import spoken
from ...engine.common.output import file_name
from ...engine.common.typography import typeset
from ...engine.definitions import placement, tables
from ...engine.definitions.column import Column
from ...engine.definitions.parameters import GUIDE
from ...engine.definitions.units import DWELLINGS_A_YEAR
from ...engine.reporting import charts
from ...engine.reporting.blocks import Field, shown
from ...engine.reporting.guide import destinations
from ...engine.study import Study, named
from ..io.studies import StudyPlace
from ..io.tables import stop_if_cancelled
from ..language import tr
from . import layouts, placed, styles, symbols
from .atlas_levels import (
    LEVELS,
    Level,
    communes_of,
    heading_of,
    left_out,
    main_zones,
    table_columns,
    text_rows,
    whole_figures,
    years_title,
)
from .dressing import PRINTED
from .labels import fit_text
from .layers import has_field
from .leaves import fill_table
from .legends import set_legend
from .project import StudyProject, join_lacking, open_layer
from .templates import KEY_FIGURES, Page, alignment, atlas_places

# The code of the page as its files are named: those that differ are told to the layout (`file_name`).
FILE_NAME = 'coalesce(map_get(from_json(@otelo_fichiers), "code"), "code")'
DPI = 200
# The charts of the whole, which no code of a territory can be.
WHOLE = "ensemble "
# Between the columns of a table; of its width, what the names of territories have at least.
BETWEEN_MM, MIN_NAME = 1.5, 0.25
# Letters of what says that a part of a territory is not evaluated.
OUTSIDE_LETTERS = 34


@dataclass(frozen=True)
class Asked:
    """What an atlas is asked for. place, result: the study; key: of LEVELS; pages: codes, in order; page:
    the paper; own: path of the user's template, ""; mention: on the figures of communes, ""; credit: who
    publishes."""

    place: StudyPlace
    result: Study
    key: str
    pages: Sequence[str]
    page: Page
    own: str = ""
    mention: str = ""
    credit: layouts.Credit = layouts.NO_CREDIT

    @property
    def level(self) -> Level:
        return LEVELS[self.key]


class TerritoryPages:
    """The layout that shows one territory after the other: QGIS's own atlas, which `show` leads."""

    def __init__(self, made: StudyProject, asked: Asked, folder: Path, titles: Mapping[str, str]):
        self.asked = asked
        self.coverage = _coverage(made, asked.place, asked.level)
        self.communes = made.layer_of("objectifs") or made.layer_of("communes") or self.coverage
        self.style = next(
            (styles.STYLES[one.key] for one, layer in made.maps if layer is self.communes), None
        )
        self.layout = layouts.load(made, "atlas", asked.page, asked.own)
        _set_atlas(self.layout, self.coverage, asked.pages)
        self._set_texts(made, titles)
        _set_maps(self.layout, made, self.coverage, self.communes, asked.level)
        _set_charts(self.layout, folder)
        self._set_table()
        self.layout.atlas().beginRender()

    @cached_property
    def features(self) -> dict[str, QgsFeature]:
        """Of each code of the layer that the pages are made of."""
        flags = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return {feature["code"]: feature for feature in self.coverage.getFeatures(flags)}

    @cached_property
    def table(self) -> QgsLayoutItemAttributeTable | None:
        """The table of communes; None where the template has none, or the study no commune."""
        table = table_in(self.layout)
        return table if table is not None and has_field(self.communes, self.asked.level.parent) else None

    @cached_property
    def listed(self) -> dict[str, pd.DataFrame]:
        """Communes of each page, in order."""
        return dict(communes_of(self.asked.result, self.asked.level, self.asked.pages))

    @cached_property
    def rows(self) -> int:
        """Communes that the table of a page has room for."""
        return rows_in(self.layout)

    def beyond(self, code: str) -> pd.DataFrame:
        """The communes of a page that go on the next ones; no row where none does."""
        if self.table is None or not self.asked.level.goes_on or code not in self.listed:
            return pd.DataFrame()
        return self.listed[code].iloc[self.rows :]

    def show(self, code: str) -> QgsPrintLayout:
        """The layout, of a territory."""
        if self.table is not None:
            codes = list(self.listed[code].index[: self.rows]) if code in self.listed else []
            self.table.setFeatureFilter(f'"code" IN ({", ".join(map(QgsExpression.quotedString, codes))})')
        self.layout.atlas().seekTo(self.features[code])
        return self.layout

    def subtitle(self, made: StudyProject) -> str:
        """What the pages show, the same on each."""
        text = f"{made.project.title()}, {typeset(self.asked.result.span_text)}."
        return f"{text} {typeset(f'Carte : {tr(self.style.rate_label).lower()}.')}" if self.style else text

    def _set_texts(self, made: StudyProject, titles: Mapping[str, str]) -> None:
        asked, result, level, layout = self.asked, self.asked.result, self.asked.level, self.layout
        layouts.fill(layout, result, "", self.subtitle(made), made.crs, asked.credit)
        shows_communes = self.style is not None or level.mesh == tables.COMMUNE
        layouts.add_mention(layout, asked.mention if shows_communes else "", asked.page)
        known = tables.figures(level.mesh, result.edition)
        figures = [known[name] for name in level.figures_of(result.edition)]
        others = {code: file_name(code) for code in asked.pages if file_name(code) != code}
        left = {
            code: left_out(level, self.listed[code], self.rows) for code in asked.pages if code in self.listed
        }
        layouts.set_variables(
            layout,
            {
                "tableau": typeset(level.heading.format(restitution=result.restitution_kind)),
                "annees": json.dumps(titles, ensure_ascii=False),
                "fichiers": json.dumps(others),
                "suite": json.dumps({code: typeset(text) for code, text in left.items()}, ensure_ascii=False),
                "pont": placed.sentence() if placed.is_placed(self.coverage) else "''",
                **{f"nom_{n}": typeset(one.figure) for n, one in enumerate(figures, 1)},
                **{
                    f"chiffre_{n}": _number(one) if has_field(self.coverage, one.name) else "'–'"
                    for n, one in enumerate(figures, 1)
                },
            },
        )
        rows = level.rows(result).loc[list(asked.pages)]
        longest = max(map(len, map(str, rows.index)), default=0) + OUTSIDE_LETTERS * ("part_hors" in rows)
        kind = typeset(level.label.format(restitution=result.restitution_kind))
        _fit(layout, "sous_titre", [f"{kind} {'0' * longest}. {self.subtitle(made)}"], 2)
        _set_title(layout, level, result.restitution_kind, [typeset(name) for name in rows["nom"].fillna("")])
        for number, one in enumerate(figures, 1):
            if one.name in rows:
                kind = Field.of(one).kind
                _fit(layout, f"chiffre_{number}", [shown(value, kind) for value in rows[one.name]])
            _fit(layout, f"nom_{number}", [typeset(one.figure)])

    def _set_table(self) -> None:
        table = self.table
        if table is None:
            return
        # Its frame will be as wide as its columns, which are all the fields until they are chosen.
        width = self.layout.itemById("tableau").rect().width()
        table.setVectorLayer(self.communes)
        table.setFilterFeatures(True)
        table.setMaximumNumberOfFeatures(self.rows)
        every = [frame.head(self.rows) for frame in self.listed.values()]
        rows = pd.concat(every) if every else pd.DataFrame({"nom": []})
        columns = table_columns(tables.COMMUNE, rows)
        made = [_column("Commune", f'replace("nom", map({PRINTED}))', "text")]
        made += [_column(heading_of(one), f"coalesce({_number(one)}, '–')", "int") for one in columns]
        _share_width(self.layout, made, text_rows(rows, columns), width)
        table.setColumns(made)
        order = QgsLayoutTableColumn()
        order.setAttribute("besoin")
        order.setSortOrder(Qt.SortOrder.DescendingOrder)
        table.setSortColumns([order])


@dataclass(frozen=True)
class Sheet:
    """A page of the template of the atlas that is made once. title, subtitle; figures: label and value
    of each; bridge: the sentence under them; headings: above the two charts, "" for that of the template, and
    above the table; shown: layers of the map over the contours; pictures: of the two charts; kind, columns,
    rows, more: the table, and the line under it; above: layers over the contours; extent: of the map, None
    for that of the study."""

    title: str
    subtitle: str
    figures: Sequence[tuple[str, str]]
    bridge: str
    headings: tuple[str, str, str]
    shown: Sequence[QgsVectorLayer]
    pictures: Mapping[str, Path]
    kind: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]
    more: str = ""
    above: Sequence[QgsVectorLayer] = ()
    extent: QgsRectangle | None = None


def whole_page(made: StudyProject, pages: TerritoryPages, folder: Path, title: str) -> QgsPrintLayout:
    """The same page, of the whole study: its territories in place of communes. title: above its second
    chart."""
    asked, result, level = pages.asked, pages.asked.result, pages.asked.level
    kind = typeset(level.label.format(restitution=result.restitution_kind))
    lines = result.placement()
    rows, columns = level.rows(result), table_columns(level.mesh, level.rows(result))
    room = pages.rows - 1
    hidden = len(rows) - room
    first = rows.sort_values("besoin", ascending=False).head(room)
    total = "" if hidden > 0 else "Ensemble"
    sheet = Sheet(
        "Synthèse",
        pages.subtitle(made),
        [(one.label, shown(one.value, one.kind)) for one in whole_figures(result, KEY_FIGURES)],
        placement.sentence(lines) if lines else "",
        ("", title, f"Par {kind}"),
        [] if pages.communes is pages.coverage else [pages.communes],
        {name: folder / f"{WHOLE}_{name}.png" for name in ("termes", "annees")},
        kind,
        columns,
        text_rows(first, columns, total),
        f"et {hidden} autre(s), page suivante." if hidden > 0 else "",
    )
    return sheet_page(made, asked, sheet, asked.mention if pages.style else "")


def sheet_page(made: StudyProject, asked: Asked, sheet: Sheet, mention: str) -> QgsPrintLayout:
    """A layout of the template of the atlas, of all the study or a part. mention: on figures of communes."""
    layout = layouts.load(made, "atlas", asked.page, asked.own)
    layouts.fill(layout, asked.result, typeset(sheet.title), sheet.subtitle, made.crs, asked.credit)
    layouts.add_mention(layout, mention, asked.page)
    texts = {
        "titre": sheet.title,
        "sous_titre": "[% @otelo_sous_titre %]",
        "pont": sheet.bridge,
        "termes_titre": sheet.headings[0],
        "annees_titre": sheet.headings[1],
        "tableau_titre": sheet.headings[2],
        "tableau_suite": sheet.more,
    }
    if not sheet.headings[0]:
        # What the template says.
        del texts["termes_titre"]
    for number in range(KEY_FIGURES):
        label, value = sheet.figures[number] if number < len(sheet.figures) else ("", "")
        texts |= {f"nom_{number + 1}": label, f"chiffre_{number + 1}": value}
    for name, text in texts.items():
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemLabel):
            printed = typeset(text)
            item.setText(printed)
            if name.startswith(("nom", "chiffre")):
                fit_text(item, [printed])
    _fit(layout, "titre", [sheet.title])
    _fit(layout, "sous_titre", [sheet.subtitle], 2)
    _show_map(made, layout, sheet)
    _put_rows(layout, sheet.kind, sheet.columns, sheet.rows)
    return layout


def _show_map(made: StudyProject, layout: QgsPrintLayout, sheet: Sheet) -> None:
    """Map and charts; a map of the whole needs no inset of where it is."""
    canvas = layouts.map_of(layout)
    layers = [*sheet.above, *made.contours.values(), *sheet.shown, *made.around.values()]
    layouts.set_map(canvas, layers, made.crs, sheet.extent or made.extent())
    set_legend(layout, canvas, list(sheet.shown))
    layouts.set_scale_bar(layout, canvas)
    inset = layout.itemById("situation")
    if isinstance(inset, QgsLayoutItemMap):
        if sheet.extent is None:
            layout.removeLayoutItem(inset)
        else:
            mesh = made.contours.get("restitution")
            layouts.set_map(inset, [mesh] if mesh else [*sheet.shown], made.crs, made.extent(1.1))
            inset.overview().setLinkedMap(canvas)
    for name, picture in sheet.pictures.items():
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemPicture) and picture.exists():
            item.setPicturePath(str(picture))


def _put_rows(
    layout: QgsPrintLayout, kind: str, columns: Sequence[Column], rows: Sequence[Sequence[str]]
) -> None:
    """Rows of texts in the place of the table of communes."""
    old, frame = table_in(layout), layout.itemById("tableau")
    if old is None:
        return
    table = _twin(layout, old)
    made = [_column(kind[0].upper() + kind[1:], "", "text")]
    made += [_column(heading_of(one), "", "int") for one in columns]
    _share_width(layout, made, rows, frame.rect().width())
    table.setHeaders(made)
    table.setColumnWidths([column.width() for column in made])
    fill_table(table, [[_elided(layout, row[0], made[0].width()), *row[1:]] for row in rows])
    place = QgsLayoutFrame(layout, table)
    layout.addLayoutItem(place)
    place.attemptSetSceneRect(frame.sceneBoundingRect().adjusted(0.2, 0.2, -0.2, -0.2))
    table.addFrame(place)
    layout.removeMultiFrame(old)
    layout.removeLayoutItem(frame)


# Tables ---------------------------------------------------------------------------------------


def table_in(layout: QgsPrintLayout) -> QgsLayoutItemAttributeTable | None:
    """The table of a template, None where it has none."""
    frame = layout.itemById("tableau")
    table = frame.multiFrame() if isinstance(frame, QgsLayoutFrame) else None
    return table if isinstance(table, QgsLayoutItemAttributeTable) else None


def _twin(layout: QgsPrintLayout, table: QgsLayoutItemAttributeTable) -> QgsLayoutItemManualTable:
    """A table to fill by hand, that looks the same."""
    made = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(made)
    made.setIncludeTableHeader(True)
    made.setHeaderTextFormat(table.headerTextFormat())
    made.setContentTextFormat(table.contentTextFormat())
    made.setHeaderHAlignment(table.headerHAlignment())
    made.setCellMargin(table.cellMargin())
    made.setShowGrid(table.showGrid())
    made.setHorizontalGrid(table.horizontalGrid())
    made.setVerticalGrid(table.verticalGrid())
    made.setGridStrokeWidth(table.gridStrokeWidth())
    made.setGridColor(table.gridColor())
    made.setWrapBehavior(table.wrapBehavior())
    return made


def rows_in(layout: QgsPrintLayout) -> int:
    """Rows of one line that the table of a template has room for, whole, under its heading; 0 without one.
    QGIS tells whether rows are left for a second frame, not how tall a row is."""
    table, frame = table_in(layout), layout.itemById("tableau")
    if table is None:
        return 0
    twin = _twin(layout, table)
    twin.setHeaders([_column("X", "", "text")])
    twin.setColumnWidths([50.0])
    twin.setResizeMode(twin.ResizeMode.UseExistingFrames)
    first, second = QgsLayoutFrame(layout, twin), QgsLayoutFrame(layout, twin)
    for one in (first, second):
        layout.addLayoutItem(one)
        one.attemptSetSceneRect(frame.sceneBoundingRect())
        twin.addFrame(one)

    def fits(rows: int) -> bool:
        twin.setTableContents([[QgsTableCell("Égly")]] * rows)
        return second.isEmpty()

    low, high = 1, 2
    while fits(high):
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    layout.removeMultiFrame(twin)
    for one in (first, second):
        layout.removeLayoutItem(one)
    return low


def _share_width(
    layout: QgsPrintLayout, columns: Sequence[QgsLayoutTableColumn], rows: Sequence[Sequence[str]],
    width: float,
) -> None:  # fmt: skip
    """Widths of the columns of the table of a template: no heading nor figure is cut, and names have what the
    longest takes, as far as there is room. rows: texts that the table shows."""
    table = table_in(layout)
    if table is None:
        return
    # Margins and lines stand beside the width of the columns.
    room = width - len(columns) * (2 * table.cellMargin() + 0.2)
    first, *others = (_longest(row[place] for row in rows) for place in range(len(columns)))
    least = [
        BETWEEN_MM + max(_natural_width(layout, column.heading(), True), _natural_width(layout, text))
        for column, text in zip(columns[1:], others)
    ]
    columns[0].setWidth(min(max(_natural_width(layout, first), MIN_NAME * room), room - sum(least)))
    spare = max(0.0, room - sum(least) - columns[0].width()) / max(1, len(least))
    for column, wide in zip(columns[1:], least):
        column.setWidth(wide + spare)


def _longest(texts: Iterable[str]) -> str:
    return max((typeset(text) for text in texts), key=len, default="")


def _natural_width(layout: QgsPrintLayout, text: str, bold: bool = False) -> float:
    """What a text takes in the table of a template. bold: as a heading."""
    table = table_in(layout)
    if table is None:
        return 0.0
    probe = _twin(layout, table)
    probe.setHeaders([_column(text if bold else "", "", "text")])
    probe.setTableContents([[QgsTableCell("" if bold else text)]])
    wide = probe.totalSize().width() - 2 * table.cellMargin()
    layout.removeMultiFrame(probe)
    return wide


def _elided(layout: QgsPrintLayout, text: str, width: float) -> str:
    """The text, or what a column has room for of it."""
    wide = _natural_width(layout, typeset(text))
    return text if wide <= width else f"{text[: int(len(text) * width / wide) - 1].rstrip()}…"


def _number(column: Column) -> str:
    """Expression of a field as the language of documents writes it."""
    if column.unit == DWELLINGS_A_YEAR:
        value = f'"{column.name}"'
        return f"if({value} > 0 AND {value} < 0.5, '<\u202f1', {placed.amount(value)})"
    return _format(f'"{column.name}"', 1 if column.kind == "float" else 0)


def _format(expression: str, decimals: int = 0) -> str:
    return f"format_number({expression}, {decimals}, '{spoken().code}')"


def _column(heading: str, attribute: str, kind: str) -> QgsLayoutTableColumn:
    column = QgsLayoutTableColumn(typeset(heading))
    column.setAttribute(attribute)
    column.setHAlignment(alignment(kind))
    return column


# The layout -----------------------------------------------------------------------------------


def _coverage(made: StudyProject, place: StudyPlace, level: Level) -> QgsVectorLayer:
    """The layer that gives a page each: the shown territory outlined, the others paled."""
    layer = open_layer(place, level.table, "Pages")
    made.project.addMapLayer(layer, False)
    point_at(layer, "attribute(@atlas_feature, 'code')")
    objectives = open_layer(place, level.objectives) if level.objectives else None
    if objectives:
        made.project.addMapLayer(objectives, False)
        join_lacking(layer, objectives)
    return layer


def point_at(layer: QgsVectorLayer, code: str) -> None:
    """Outline the territory of which an expression gives the code, and pale the others."""
    root = QgsRuleBasedRenderer.Rule(None)
    shown = f'"code" = {code}'
    root.appendChild(QgsRuleBasedRenderer.Rule(symbols.outline("#111111", 0.9), filterExp=shown))
    root.appendChild(QgsRuleBasedRenderer.Rule(symbols.veil(), filterExp=f"NOT ({shown})"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabelsEnabled(False)


def _set_atlas(layout: QgsPrintLayout, coverage: QgsVectorLayer, pages: Sequence[str]) -> None:
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setCoverageLayer(coverage)
    atlas.setPageNameExpression("\"nom\" || ' (' || \"code\" || ')'")
    atlas.setFilenameExpression(f"'page_' || {FILE_NAME}")
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"nom"')
    if len(pages) < coverage.featureCount():
        atlas.setFilterFeatures(True)
        codes = ", ".join(map(QgsExpression.quotedString, pages))
        atlas.setFilterExpression(f'"code" IN ({codes})')


def _set_title(layout: QgsPrintLayout, level: Level, restitution: str, names: Sequence[str]) -> None:
    """The name and the code of the territory, in the texts of the template, which each page evaluates.
    names: those of all the pages, the longest of which must hold on a line."""
    label = typeset(level.label.format(restitution=restitution))
    kind = label[0].upper() + label[1:]
    words = QgsExpression.quotedString(f"{percent_sign()} {typeset('hors étude, non évalués')}. ")
    shown_share = _format(f"100 * {QgsExpression.quotedColumnRef('part_hors')}")
    share = f"{shown_share} || {words}"
    outside = f"[% if(\"part_hors\" > 0, {share}, '') %]" if level.table == tables.EPCI else ""
    texts = {
        "titre": f'[% replace(coalesce("nom", "code"), map({PRINTED})) %]',
        "sous_titre": f'{kind} [% "code" %]. {outside}[% @otelo_sous_titre %]',
    }
    for name, text in texts.items():
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemLabel):
            item.setText(text)
    _fit(layout, "titre", names)


def _fit(layout: QgsPrintLayout, name: str, texts: Sequence[str], lines: int = 1) -> None:
    item = layout.itemById(name)
    if isinstance(item, QgsLayoutItemLabel):
        fit_text(item, texts, lines)


def _set_maps(
    layout: QgsPrintLayout, made: StudyProject, coverage: QgsVectorLayer, communes: QgsVectorLayer,
    level: Level,
) -> None:  # fmt: skip
    canvas = layouts.map_of(layout)
    below = [*([communes] if communes is not coverage else []), *made.around.values()]
    shown = [coverage, *made.contours.values(), *below]
    layouts.set_map(canvas, shown, made.crs, made.extent())
    canvas.setAtlasDriven(True)
    canvas.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    canvas.setAtlasMargin(level.margin)
    set_legend(layout, canvas, [communes])
    layouts.set_scale_bar(layout, canvas)
    inset = layout.itemById("situation")
    if isinstance(inset, QgsLayoutItemMap):
        mesh = made.contours.get("restitution") or coverage
        layouts.set_map(inset, [mesh], made.crs, made.extent(1.1))
        inset.overview().setLinkedMap(canvas)


def _set_charts(layout: QgsPrintLayout, folder: Path) -> None:
    for name in ("termes", "annees"):
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemPicture):
            place = QgsExpression.quotedString(f"{folder.as_posix()}/")
            source = f"{place} || {FILE_NAME} || '_{name}.png'"
            item.dataDefinedProperties().setProperty(
                QgsLayoutObject.DataDefinedProperty.PictureSource, QgsProperty.fromExpression(source)
            )


def draw_charts(asked: Asked, folder: Path, feedback: QgsFeedback) -> dict[str, str]:
    """Charts of each page as folder/CODE_termes.png and folder/CODE_annees.png (CODE: `file_name`, or WHOLE);
    the title of the second by code: it is that of an analysis territory, whose years are known, or in the
    guide its destinations."""
    result, k = asked.result, asked.page.scale
    places = atlas_places(asked.page)
    sizes = {name: (places[name][2] / k, places[name][3] / k) for name in ("termes", "annees")}

    def write(code: str, name: str, chart: charts.Chart | None) -> None:
        if chart:
            (folder / f"{code}_{name}.png").write_bytes(chart.png(int(DPI * k)))

    rows = asked.level.rows(result)
    zones = main_zones(result, asked.key)
    titles = {}
    for number, code in enumerate(asked.pages):
        stop_if_cancelled(feedback)
        feedback.setProgress(100 * number / len(asked.pages))
        place = named(rows.at[code, "nom"], code)
        terms = charts.terms_chart(result.terms(rows.loc[[code]]), place, sizes["termes"])
        write(file_name(code), "termes", terms)
        zone, others = zones.get(code, ("", 0))
        titles[code] = typeset(years_title(result, zone, others, asked.key))
        if zone:
            peak = int(result.analysis.at[zone, "pic"]) if "pic" in result.analysis else None
            write(file_name(code), "annees", _zone_chart(result, [zone], sizes["annees"], peak))
    write(WHOLE, "termes", charts.terms_chart(result.terms(), "Ensemble", sizes["termes"]))
    kept = list(result.retained.index)
    write(WHOLE, "annees", _zone_chart(result, kept, sizes["annees"], None) if kept else None)
    titles[WHOLE] = years_title(result, WHOLE, 0, "analyse")
    return titles


def _zone_chart(
    result: Study, zones: Sequence[str], size: tuple[float, float], peak: int | None
) -> charts.Chart | None:
    """What is known of analysis territories only: their years, or in the edition of the guide, which has
    none, their destinations."""
    name = ", ".join(map(result.name_of, zones))
    if result.edition == GUIDE:
        return charts.destinations_chart(destinations(result.analysis.loc[list(zones)]), name, size)
    years = result.years_of(zones)
    return None if years.empty else charts.yearly_chart(years, name, peak, size)
