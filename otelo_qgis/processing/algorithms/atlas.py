# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:atlas, one page per territory of a study: map, key figures, charts, communes."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFeedback,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsLayoutTableColumn,
    QgsPrintLayout,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ...engine.common.errors import Cancelled, OteloError, list_codes
from ...engine.common.formatting import french_number
from ...engine.common.output import file_name, refusal
from ...engine.common.territories import ANALYSIS, RESTITUTION, RESTITUTION_FIELD
from ...engine.common.typography import typeset
from ...engine.definitions import tables
from ...engine.definitions.column import Column
from ...engine.definitions.parameters import GUIDE
from ...engine.definitions.units import DWELLINGS_A_YEAR
from ...engine.reporting import charts
from ...engine.reporting.guide import destinations
from ...engine.study import HOW_TO_MAKE, Study, named
from ..base import OteloAlgorithm
from ..cartography import layouts, placed, styles, symbols
from ..cartography.dressing import PRINTED
from ..cartography.layers import has_field
from ..cartography.legends import set_legend
from ..cartography.project import StudyProject, build, join_lacking, open_layer
from ..cartography.templates import Page, alignment, atlas_places, table_rows
from ..choices import listed
from ..inputs.paper import add_paper, add_resolution, read_paper
from ..inputs.study import (
    add_credit,
    add_mention,
    add_study,
    add_title,
    read_credit,
    read_mention,
    read_title,
    study_place,
)
from ..io.studies import StudyPlace
from ..io.tables import stop_if_cancelled
from ..language import tr
from ..run import Run, Saved

NUMBER = "format_number(\"{}\", {}, 'fr')"
# The code of the page as its files are named: those that differ are told to the layout (`file_name`).
FILE_NAME = 'coalesce(map_get(from_json(@otelo_fichiers), "code"), "code")'
DPI = 200


@dataclass(frozen=True)
class Level:
    """Territories that have a page each.

    label, heading: {restitution} stands for what restitution territories are;
    mesh: of the territories; table: of the study, joined with `objectives`; figures: fields of the key
    figures; in_guide: those of the edition of the guide, () for the same; parent: the field of a commune
    that says which page lists it; own: the field of the page that gives that code; margin: of the map, as a
    share of the territory.
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

    def figures_of(self, edition: str) -> tuple[str, ...]:
        """Fields of the key figures of an edition."""
        return (self.in_guide if edition == GUIDE else ()) or self.figures


_OBJECTIVE_FIGURES = ("besoin", "place", "non_couver", "rythme")
LEVELS = {
    "epci": Level(
        "{restitution}", RESTITUTION, tables.EPCI, tables.EPCI_OBJECTIVES, _OBJECTIVE_FIGURES,
        RESTITUTION_FIELD, "code", 0.08, "Communes du territoire",
    ),
    "commune": Level(
        "commune", tables.COMMUNE, tables.COMMUNES, tables.OBJECTIVES, _OBJECTIVE_FIGURES,
        RESTITUTION_FIELD, RESTITUTION_FIELD, 0.8, "Communes du même {restitution}",
    ),
    "analyse": Level(
        "territoire d'analyse", ANALYSIS, tables.NEEDS, "", ("besoin", "flux", "stock_avp", "tx_besoin"),
        ANALYSIS, "code", 0.08, "Communes du territoire d'analyse",
        ("besoin", "flux", "stock_avp", "rehab_6"),
    ),
}  # fmt: skip
# Columns of the table of communes, and those whose heading is shorter there.
_COLUMNS = ("besoin", "capacite", "place", "non_couver", "rythme")
_HEADINGS = {"place": "Placé", "rythme": "Par an"}


class Atlas(OteloAlgorithm):
    slug = "atlas"
    title = "Faire l'atlas d'une étude"
    volet = "restitution"
    main_thread = True
    purpose = (
        "Met en page une étude : une page par EPCI, par commune ou par territoire d'analyse, avec sa carte, "
        "ses chiffres clés, les termes du besoin, le besoin de chaque année (dans l'édition du guide : par "
        "destination) et la table de ses communes. "
        "Écrit un PDF d'un seul tenant et, si on le veut, une image par page."
    )
    example = "qgis_process run otelo:atlas -- ETUDE=etude.gpkg PAR=epci FORMAT=A4 PDF=atlas.pdf"
    keywords = ("PDF", "mise en page", "fiche", "plaquette", "impression")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        pages = {
            key: level.label.format(restitution="EPCI, ou autre territoire de restitution")
            for key, level in LEVELS.items()
        }
        self.add_choice("PAR", "Une page par", listed(pages, default=["epci"]))
        self.add(
            QgsProcessingParameterString("TERRITOIRES", tr("Territoires à garder"), optional=True),
            tr("Codes séparés par des virgules. Vide : tous ceux de l'étude."),
        )
        add_title(self)
        add_mention(self)
        add_credit(self)
        add_paper(self)
        add_resolution(self, DPI)
        self.addParameter(QgsProcessingParameterFileDestination("PDF", tr("Atlas"), "PDF (*.pdf)"))
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                "IMAGES", tr("Dossier des pages en PNG"), optional=True, createByDefault=False
            )
        )
        self.add_numbers({"NB_PAGES": "Pages"})

    def compute(self, run: Run) -> Saved:
        place = study_place(run)
        result = place.read()
        key = run.choice("PAR")
        level = LEVELS[key]
        pages = _pages(result, level, run.text("TERRITOIRES"), place.name)
        page, own = read_paper(run)
        images = run.destination("IMAGES")
        dpi = run.number("DPI", DPI)
        steps = QgsProcessingMultiStepFeedback(3 if images else 2, run.feedback)
        made = build(place, result, read_title(run))
        with made, tempfile.TemporaryDirectory() as folder:
            titles = draw_charts(result, key, pages, page, Path(folder), steps)
            layout = self._layout(
                made,
                place,
                result,
                level,
                pages,
                (page, own),
                Path(folder),
                titles,
                read_mention(run, result),
                read_credit(run),
            )
            target = run.destination("PDF")
            steps.setCurrentStep(1)
            export_pdf(layout, Path(target), dpi, steps)
            saved = {"PDF": target, "NB_PAGES": len(pages)}
            if images:
                steps.setCurrentStep(2)
                saved["IMAGES"] = export_images(layout, images, dpi, steps)
        return saved

    def _layout(
        self, made: StudyProject, place: StudyPlace, result: Study, level: Level, pages: Sequence[str],
        sheet: tuple[Page, str], folder: Path, titles: dict[str, str], mention: str, credit: layouts.Credit,
    ) -> QgsPrintLayout:  # fmt: skip
        layout = layouts.load(made, "atlas", *sheet)
        coverage = _coverage(made, place, level)
        _set_atlas(layout, coverage, pages)
        communes = made.layer_of("objectifs") or made.layer_of("communes") or coverage
        style = next((styles.STYLES[one.key] for one, layer in made.maps if layer is communes), None)
        subtitle = f"{made.project.title()}, {result.span_text}."
        if style:
            subtitle += f" Carte : {style.rate_label.lower()}."
        layouts.fill(layout, result, "", subtitle, made.crs, credit)
        shows_communes = style is not None or level.mesh == tables.COMMUNE
        layouts.add_mention(layout, mention if shows_communes else "", sheet[0])
        known = tables.figures(level.mesh, result.edition)
        figures = [known[name] for name in level.figures_of(result.edition)]
        layouts.set_variables(
            layout,
            {
                "tableau": typeset(level.heading.format(restitution=result.restitution_kind)),
                "annees": json.dumps(titles, ensure_ascii=False),
                "fichiers": json.dumps({code: file_name(code) for code in pages if file_name(code) != code}),
                "suite": json.dumps(left_out(result, level, pages, table_rows(sheet[0])), ensure_ascii=False),
                "pont": placed.sentence() if placed.is_placed(coverage) else "''",
                **{f"nom_{n}": typeset(one.figure) for n, one in enumerate(figures, 1)},
                **{
                    f"chiffre_{n}": _number(one) if has_field(coverage, one.name) else "'–'"
                    for n, one in enumerate(figures, 1)
                },
            },
        )
        _set_title(layout, level, result.restitution_kind)
        _set_maps(layout, made, coverage, communes, level)
        _set_charts(layout, folder)
        _set_table(layout, communes, level, sheet[0])
        return layout


def _pages(result: Study, level: Level, wanted: str, name: str) -> list[str]:
    """Codes of the pages, in the order of their names."""
    rows = result.table(level.table)
    if rows.empty:
        raise OteloError(f"« {name} » n'a pas de table « {level.table} ». {HOW_TO_MAKE}")
    rows = rows.sort_values("nom")
    if "etudie" in rows:
        rows = rows[rows["etudie"]]
    codes = [code.strip() for code in wanted.split(",") if code.strip()]
    unknown = [code for code in codes if code not in set(rows["code"])]
    if unknown:
        raise OteloError(
            f"Territoires à garder : {list_codes(unknown)} n'est pas dans la table « {level.table} » de "
            f"« {name} ». Vérifiez les codes et le choix « Une page par »."
        )
    return [code for code in rows["code"] if not codes or code in codes]


def _coverage(made: StudyProject, place: StudyPlace, level: Level) -> QgsVectorLayer:
    """The layer that gives a page each: the shown territory outlined, the others paled."""
    layer = open_layer(place, level.table, "Pages")
    made.project.addMapLayer(layer, False)
    objectives = open_layer(place, level.objectives) if level.objectives else None
    if objectives:
        made.project.addMapLayer(objectives, False)
        join_lacking(layer, objectives)
    root = styles.Rule(None)
    shown = "\"code\" = attribute(@atlas_feature, 'code')"
    root.appendChild(styles.Rule(symbols.outline("#111111", 0.9), filterExp=shown))
    root.appendChild(styles.Rule(symbols.veil(), filterExp=f"NOT ({shown})"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabelsEnabled(False)
    return layer


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


def _set_title(layout: QgsPrintLayout, level: Level, restitution: str) -> None:
    """The name and the code of the territory, in the texts of the template, which each page evaluates."""
    label = level.label.format(restitution=restitution)
    kind = label[0].upper() + label[1:]
    share = "format_number(100 * \"part_hors\", 0, 'fr') || '\u202f% hors étude, non évalués. '"
    outside = f"[% if(\"part_hors\" > 0, {share}, '') %]" if level.table == tables.EPCI else ""
    texts = {
        "titre": f'[% replace(coalesce("nom", "code"), map({PRINTED})) %]',
        "sous_titre": f'{kind} [% "code" %]. {outside}[% @otelo_sous_titre %]',
    }
    for name, text in texts.items():
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemLabel):
            item.setText(text)


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


def _listed(level: Level) -> str:
    """Condition of the communes that the table of a page lists: those that the study evaluates."""
    return f'"etudie" AND "{level.parent}" = attribute(@atlas_feature, \'{level.own}\')'


def _set_table(layout: QgsPrintLayout, communes: QgsVectorLayer, level: Level, page: Page) -> None:
    frame = layout.itemById("tableau")
    table = frame.multiFrame() if isinstance(frame, QgsLayoutFrame) else None
    if table is None or not has_field(communes, level.parent):
        return
    table.setVectorLayer(communes)
    table.setFilterFeatures(True)
    table.setFeatureFilter(_listed(level))
    table.setMaximumNumberOfFeatures(table_rows(page))
    known = tables.figures(tables.COMMUNE)
    fields = [known[name] for name in _COLUMNS if has_field(communes, name)]
    columns = [_column("Commune", f'replace("nom", map({PRINTED}))', "text")]
    columns += [
        _column(_HEADINGS.get(one.name, one.heading), f"coalesce({_number(one)}, '–')", "int")
        for one in fields
    ]
    # Margins and lines stand beside the width of the columns.
    room = atlas_places(page)["tableau"][2] - len(columns) * (2 * table.cellMargin() + 0.2)
    shares = [3.2, *(1.0 + 0.14 * max(0, len(column.heading()) - 7) for column in columns[1:])]
    for column, share in zip(columns, shares):
        column.setWidth(room * share / sum(shares))
    table.setColumns(columns)
    order = QgsLayoutTableColumn()
    order.setAttribute("besoin")
    order.setSortOrder(Qt.SortOrder.DescendingOrder)
    table.setSortColumns([order])


def _number(column: Column) -> str:
    """Expression of a field as French writes it."""
    if column.unit == DWELLINGS_A_YEAR:
        value = f'"{column.name}"'
        return f"if({value} > 0 AND {value} < 0.5, '<\u202f1', {placed.amount(value)})"
    return NUMBER.format(column.name, 1 if column.kind == "float" else 0)


def _column(heading: str, attribute: str, kind: str) -> QgsLayoutTableColumn:
    column = QgsLayoutTableColumn(heading)
    column.setAttribute(attribute)
    column.setHAlignment(alignment(kind))
    return column


def left_out(result: Study, level: Level, pages: Sequence[str], shown: int) -> dict[str, str]:
    """For each page, the line under its table: how many communes it leaves out, and their need."""
    needs = result.table(tables.COMMUNES)
    if needs.empty:
        return {}
    needs = needs[needs["etudie"]]
    own = result.table(level.table).set_index("code")[level.own] if level.own != "code" else None
    lines = {}
    groups = dict(list(needs.groupby(level.parent)["besoin"]))
    for code in pages:
        group = groups.get(code if own is None else own[code])
        if group is None:
            continue
        hidden = group.sort_values(ascending=False).iloc[shown:]
        if len(hidden):
            one = len(hidden) == 1
            lines[code] = (
                f"et {len(hidden)} autre{'' if one else 's'} commune{'' if one else 's'}, besoin de "
                f"{french_number(hidden.sum())} logements."
            )
    return lines


def draw_charts(
    result: Study, key: str, pages: Sequence[str], page: Page, folder: Path, feedback: QgsFeedback
) -> dict[str, str]:
    """Charts of each page as folder/CODE_termes.png and folder/CODE_annees.png (CODE: `file_name`); the title
    of the second by code: it is that of an analysis territory, whose years are known, or in the guide its
    destinations."""
    places, k = atlas_places(page), page.scale
    sizes = {name: (places[name][2] / k, places[name][3] / k) for name in ("termes", "annees")}
    rows = {"epci": result.epci, "commune": result.communes, "analyse": result.analysis}[key]
    zones = main_zones(result, key)
    titles = {}
    for number, code in enumerate(pages):
        stop_if_cancelled(feedback)
        feedback.setProgress(100 * number / len(pages))
        place = named(rows.at[code, "nom"], code)
        terms = charts.terms_chart(result.terms(rows.loc[[code]]), place, sizes["termes"])
        (folder / f"{file_name(code)}_termes.png").write_bytes(terms.png(int(DPI * k)))
        zone, others = zones.get(code, ("", 0))
        titles[code] = typeset(_zone_title(result, zone, others, key))
        chart = _zone_chart(result, zone, sizes["annees"]) if zone else None
        if chart:
            (folder / f"{file_name(code)}_annees.png").write_bytes(chart.png(int(DPI * k)))
    return titles


def _zone_chart(result: Study, zone: str, size: tuple[float, float]) -> charts.Chart | None:
    """What is known of an analysis territory only: its years, or in the edition of the guide, which has
    none, its destinations."""
    name = result.name_of(zone)
    if result.edition == GUIDE:
        return charts.destinations_chart(destinations(result.analysis.loc[[zone]]), name, size)
    years = result.years_of([zone])
    if years.empty:
        return None
    return charts.yearly_chart(years, name, int(result.analysis.at[zone, "pic"]), size)


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


def _zone_title(result: Study, zone: str, others: int, key: str) -> str:
    subject = "Besoin par destination" if result.edition == GUIDE else "Besoin par année"
    if not zone:
        return f"{subject} : non évalué"
    if key == "analyse":
        return f"{subject} (logements)"
    name = result.analysis.at[zone, "nom"]
    which = "sa zone principale" if others else "sa zone"
    return f"{subject} de toute {which}, {name}"


def export_pdf(layout: QgsPrintLayout, target: Path, dpi: int, feedback: QgsFeedback) -> None:
    """Every page in one file; texts stay texts."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.rasterizeWholeImage = False
    settings.simplifyGeometries = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    outcome, message = QgsLayoutExporter.exportToPdf(layout.atlas(), str(target), settings, feedback)
    _check(outcome, message, target)


def export_images(layout: QgsPrintLayout, folder: str, dpi: int, feedback: QgsFeedback) -> str:
    """Every page as folder/page_CODE.png (CODE: `file_name`)."""
    atlas = layout.atlas()
    atlas.beginRender()
    try:
        for number in range(atlas.count()):
            stop_if_cancelled(feedback)
            feedback.setProgress(100 * number / atlas.count())
            atlas.next()
            layouts.export_png(layout, Path(atlas.filePath(str(Path(folder) / "page"), "png")), dpi)
    finally:
        atlas.endRender()
    return folder


def _check(outcome, message: str, target: Path) -> None:
    result = QgsLayoutExporter.ExportResult
    if outcome == result.Canceled:
        raise Cancelled
    if outcome != result.Success:
        raise refusal(target, message or str(outcome), "Atlas")
