# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:atlas, a study as a booklet: cover, contents, the whole, a page per territory, the method."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsPrintLayout,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...engine.analysis.points import points_to_check
from ...engine.common.output import file_name
from ...engine.common.packages import missing_text
from ...engine.common.typography import typeset
from ...engine.definitions import tables
from ...engine.definitions.fields import POINTS
from ...engine.definitions.parameters import EDITIONS
from ...engine.reporting.follow_up import Followed
from ...engine.reporting.method_rows import method_rows
from ...engine.reporting.points import ASKED
from ...engine.reporting.points import TITLE as POINTS_TITLE
from ..base import OteloAlgorithm
from ..cartography import layouts
from ..cartography.atlas_follow_up import (
    LAND_TITLE,
    NOTES_OF_FOLLOW_UP,
    TerritoryFollowUp,
    communes_pages,
    follow_up_page,
    land_page,
)
from ..cartography.atlas_follow_up import TITLE as FOLLOW_UP_TITLE
from ..cartography.atlas_levels import LEVELS, codes_of_pages, heading_of, table_columns, text_rows
from ..cartography.atlas_page import DPI, WHOLE, Asked, TerritoryPages, draw_charts, rows_in, whole_page
from ..cartography.booklet import OUTLINE_PACKAGE, Leaf, add_outline, export_images, export_pdf, numbered
from ..cartography.leaves import Frame, Look, cover, fill_table, table_of, table_pages
from ..cartography.project import StudyProject, build
from ..cartography.templates import ORIENTATIONS
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
from ..language import tr
from ..run import Run, Saved

# Notes of method that explain the figures of the pages, besides those of their columns.
_NOTES = ("total", "flux", "stock")
# Titles that the contents give on one column.
FEW = 30


class Atlas(OteloAlgorithm):
    slug = "atlas"
    title = "Faire l'atlas d'une étude"
    volet = "restitution"
    main_thread = True
    purpose = (
        "Met en page une étude, prête à remettre : une couverture, un sommaire, une synthèse, une page par "
        "EPCI, par commune ou par territoire d'analyse, avec sa carte, "
        "ses chiffres clés, les termes du besoin, le besoin de chaque année (dans l'édition du guide : par "
        "destination) et la table de toutes ses communes, qui continue sur les pages suivantes ; où en sont "
        "les objectifs, si l'étude a son suivi (otelo:suivi) ; enfin la méthode. Écrit un PDF "
        "d'un seul tenant et, si on le veut, une image par page."
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
            "Codes séparés par des virgules. Vide : tous ceux de l'étude.",
        )
        self.add_yes_no(
            "COMPLET", "Avec couverture, sommaire, synthèse et méthode", True,
            "Non : les seules pages des territoires. Les signets du PDF demandent le paquet Python pypdf ; "
            "sans lui, le sommaire donne les numéros des pages.",
        )  # fmt: skip
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
        codes = codes_of_pages(result, LEVELS[key], run.text("TERRITOIRES"), place.name)
        page, own = read_paper(run)
        title, images, dpi = read_title(run), run.destination("IMAGES"), run.number("DPI", DPI)
        asked = Asked(place, result, key, codes, page, own, read_mention(run, result), read_credit(run))
        steps = QgsProcessingMultiStepFeedback(3 if images else 2, run.feedback)
        made = build(place, result, title)
        with made, tempfile.TemporaryDirectory() as folder:
            titles = draw_charts(asked, Path(folder), steps)
            pages = TerritoryPages(made, asked, Path(folder), titles)
            booklet = Booklet(made, pages, Path(folder), title, titles[WHOLE])
            leaves = booklet.leaves() if run.flag("COMPLET") else list(booklet.territories())
            target = Path(run.destination("PDF"))
            steps.setCurrentStep(1)
            export_pdf(leaves, target, dpi, steps)
            if not add_outline(target, leaves, title):
                run.tell(f"PDF sans signets. {missing_text([OUTLINE_PACKAGE])}")
            saved = {"PDF": str(target), "NB_PAGES": sum(leaf.pages for leaf in leaves)}
            if images:
                steps.setCurrentStep(2)
                saved["IMAGES"] = export_images(leaves, images, dpi, steps)
        return saved


class Booklet:
    """The pages of an atlas, in order. years_title: above the second chart of the whole."""

    def __init__(
        self, made: StudyProject, pages: TerritoryPages, folder: Path, title: str, years_title: str
    ):  # fmt: skip
        self.made, self.pages, self.folder, self.years_title = made, pages, folder, years_title
        self.asked = pages.asked
        self.followed = Followed.of(self.asked.result)
        source = typeset(f"{layouts.source_text(self.asked.result, layouts.projection_name(made.crs))}")
        self.frame = Frame(made.project, self.asked.page, title, f"{source}{self.asked.credit.text}")

    def across(self, wide: int) -> int:
        """Tables side by side on a page: so many on a wide one."""
        return wide if ORIENTATIONS[self.asked.page.orientation] else max(1, wide - 1)

    def leaves(self) -> list[Leaf]:
        """All of them. The contents are written last: they say the number of each page."""
        after = [*self.whole(), *self.follow_up(), *self.territories(), *self.points(), self.method()]
        first = Leaf("couverture", self._cover())
        names = [leaf.title for leaf in after if leaf.title]
        across = self.across(3) if len(names) > FEW else 1
        look = Look(("", "Page"), ("text", "int"), (12, 1), across, 9)
        layout = table_pages(self.frame, "Sommaire", "", look, [(name, "0") for name in names])
        contents = Leaf("sommaire", layout, "Sommaire")
        start = first.pages + contents.pages + 1
        rows = [(leaf.title, str(number)) for number, leaf in numbered(after, start) if leaf.title]
        fill_table(table_of(layout), rows)
        return [first, contents, *after]

    def _cover(self) -> QgsPrintLayout:
        result = self.asked.result
        names = [typeset(name) for name in result.epci["nom"].fillna("")] if len(result.epci) < 6 else []
        layers = [*self.made.contours.values()]
        caption = ""
        if self.pages.style:
            layers.append(self.pages.communes)
            rate = tr(self.pages.style.rate_label).capitalize()
            caption = tr("{} : légende et chiffres page « Synthèse ».").format(rate)
            caption += f" {self.asked.mention}"
        lines = [typeset(f"Période {result.span_text}"), typeset(EDITIONS[result.edition]), "", *names]
        return cover(self.frame, lines, self.made, layers, caption, self.asked.credit)

    def whole(self) -> Iterator[Leaf]:
        """The synthesis, then all its territories where the page has no room for them."""
        level, result = self.asked.level, self.asked.result
        layout = whole_page(self.made, self.pages, self.folder, self.years_title)
        yield Leaf("synthese", layout, "Synthèse")
        rows = level.rows(result)
        if len(rows) > rows_in(self.pages.layout) - 1:
            kind = level.label.format(restitution=result.restitution_kind)
            yield self._table(
                "synthese_suite", tr("Synthèse, par {}").format(typeset(kind)), level.mesh, rows, kind
            )

    def follow_up(self) -> Iterator[Leaf]:
        """Where the objectives stand, in a study with its follow-up, then all its communes."""
        if self.followed is None:
            return
        rows = rows_in(self.pages.layout)
        layout = follow_up_page(self.made, self.asked, self.followed, self.folder, rows)
        yield Leaf("suivi", layout, FOLLOW_UP_TITLE)
        communes = communes_pages(self.frame, self.followed, 1, self.asked.mention)
        yield Leaf("suivi_communes", communes)
        land = land_page(self.made, self.asked, self.followed, self.folder, rows)
        if land is not None:
            yield Leaf("suivi_zan", land, LAND_TITLE)

    def territories(self) -> Iterator[Leaf]:
        """A page per territory, with the communes that it has no room for on the next ones, then where its
        objectives stand."""
        rows, followed = self.asked.level.rows(self.asked.result), self.territory_follow_up()
        known = followed.codes if followed else set()
        for code in self.asked.pages:
            name = str(rows.at[code, "nom"] or code)
            seek = partial(self.pages.show, code)
            title = f"{typeset(name)} ({code})" if name != code else code
            yield Leaf(f"page_{file_name(code)}", self.pages.layout, title, seek)
            beyond = self.pages.beyond(code)
            if len(beyond):
                yield self._table(
                    f"page_{file_name(code)}_suite", f"{name} ({tr('suite')})", tables.COMMUNE, beyond,
                    "commune", self.pages.listed[code],
                )  # fmt: skip
            if followed and code in known:
                make = partial(followed.show, code)
                yield Leaf(f"page_{file_name(code)}_suivi", self.pages.layout, make=make)

    def territory_follow_up(self) -> TerritoryFollowUp | None:
        """The follow-up of each territory; None in a study without."""
        if self.followed is None:
            return None
        return TerritoryFollowUp(
            self.made, self.asked, self.followed, self.folder, rows_in(self.pages.layout)
        )

    def points(self) -> Iterator[Leaf]:
        """What to check before publishing, where there is something."""
        points = points_to_check(self.asked.result)
        if points:
            rows = [(ASKED[one.gravite], one.quoi, one.ou, one.comment) for one in points]
            look = Look([column.heading for column in POINTS], ["text"] * 4, (1.2, 4, 3, 4))
            yield Leaf("points", table_pages(self.frame, POINTS_TITLE, "", look, rows), POINTS_TITLE)

    def method(self) -> Leaf:
        """How the figures were made, the last pages."""
        level, result = self.asked.level, self.asked.result
        known = tables.figures(level.mesh, result.edition)
        columns = [known[name] for name in level.figures_of(result.edition)]
        columns += table_columns(tables.COMMUNE, result.communes)
        notes = [*_NOTES, *(column.note for column in columns)]
        if self.followed is not None:
            notes += NOTES_OF_FOLLOW_UP
        rows = method_rows(result, notes)
        look = Look(("", ""), ("text", "text"), (2, 5), self.across(2), 8)
        return Leaf("methode", table_pages(self.frame, "Méthode", "", look, rows), "Méthode")

    def _table(
        self, name: str, heading: str, mesh: str, rows: pd.DataFrame, kind: str,
        whole: pd.DataFrame | None = None,
    ) -> Leaf:  # fmt: skip
        """A table of territories on pages of their own, with the sum of `whole` (default: them)."""
        added = rows if whole is None else whole
        columns = table_columns(mesh, added)
        texts = text_rows(rows, columns)
        label = "Ensemble" if whole is None else tr("Ensemble des {} communes").format(len(added))
        total = text_rows(added, columns, label)[-1]
        kind = typeset(kind)
        headings = [kind[0].upper() + kind[1:], *map(typeset, map(heading_of, columns))]
        kinds = ["text", *["int"] * len(columns)]
        shares = [3.2, *(max(1.0, len(heading) / 8) for heading in headings[1:])]
        look = Look(headings, kinds, shares, self.across(2))
        mention = self.asked.mention if mesh == tables.COMMUNE else ""
        below = f"{self.made.project.title()}, {typeset(self.asked.result.span_text)}. {typeset(mention)}"
        layout = table_pages(self.frame, heading, below, look, [*texts, total], frozenset({len(texts)}))
        return Leaf(name, layout)
