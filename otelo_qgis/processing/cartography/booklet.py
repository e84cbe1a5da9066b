# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of several layouts as one booklet: a PDF of a single piece, with bookmarks, or an image of each.

QGIS draws any sequence of layouts into one file (`QgsAbstractLayoutIterator`): its own atlas is one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from qgis.core import Qgis, QgsAbstractLayoutIterator, QgsFeedback, QgsLayoutExporter, QgsPrintLayout

from ...engine.common.errors import Cancelled
from ...engine.common.output import refusal
from ..io.tables import stop_if_cancelled
from . import layouts

# What writes bookmarks: QGIS has none of its own.
OUTLINE_PACKAGE = "pypdf"


@dataclass(frozen=True)
class Leaf:
    """One layout, of a page or more. name: of its image, without ".png"; title: in the contents and the
    bookmarks, "" for what goes on from the leaf before; seek: what makes the layout ready, where several
    leaves share it; make: what makes a layout like it when it is drawn, where there are too many to keep."""

    name: str
    layout: QgsPrintLayout
    title: str = ""
    seek: Callable[[], object] | None = None
    make: Callable[[], QgsPrintLayout] | None = None

    @property
    def pages(self) -> int:
        return self.layout.pageCollection().pageCount()

    def draw(self, number: int) -> QgsPrintLayout:
        """The layout, ready. number: of its first page."""
        layout = self.make() if self.make else self.layout
        layouts.set_variables(layout, {"page": str(number)})
        if self.seek:
            self.seek()
        return layout


def numbered(leaves: Sequence[Leaf], first: int = 1) -> Iterator[tuple[int, Leaf]]:
    """Each leaf with the number of its first page."""
    number = first
    for leaf in leaves:
        yield number, leaf
        number += leaf.pages


class _Iterator(QgsAbstractLayoutIterator):
    """The leaves, drawn one after the other. What fails is kept for who asked: an exception must not go
    through the code of QGIS."""

    def __init__(self, leaves: Sequence[Leaf]):
        super().__init__()
        self.leaves, self.number = list(numbered(leaves)), 0
        self.drawn: QgsPrintLayout | None = None
        self.error: Exception | None = None

    def layout(self) -> QgsPrintLayout | None:
        return self.drawn

    def beginRender(self) -> bool:  # noqa: N802
        self.number = 0
        return True

    def endRender(self) -> bool:  # noqa: N802
        return True

    def count(self) -> int:
        return len(self.leaves)

    def filePath(self, base: str, extension: str) -> str:  # noqa: N802
        return f"{base}_{self.number}.{extension}"

    def next(self) -> bool:
        if self.number == len(self.leaves):
            return False
        self.number += 1
        try:
            page, leaf = self.leaves[self.number - 1]
            self.drawn = leaf.draw(page)
        except Exception as error:
            self.error = error
            return False
        return True


def export_pdf(leaves: Sequence[Leaf], target: Path, dpi: int, feedback: QgsFeedback) -> None:
    """Every page in one file; texts stay texts."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.rasterizeWholeImage = False
    settings.simplifyGeometries = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    pages = _Iterator(leaves)
    outcome, message = QgsLayoutExporter.exportToPdf(pages, str(target), settings, feedback)
    if pages.error:
        raise pages.error
    result = QgsLayoutExporter.ExportResult
    if outcome == result.Canceled:
        raise Cancelled
    if outcome != result.Success:
        raise refusal(target, message or str(outcome), "Atlas")


def export_images(leaves: Sequence[Leaf], folder: str, dpi: int, feedback: QgsFeedback) -> str:
    """Every page as folder/NAME.png, those after the first of a leaf as folder/NAME_2.png, and so on."""
    for rank, (number, leaf) in enumerate(numbered(leaves)):
        stop_if_cancelled(feedback)
        feedback.setProgress(100 * rank / len(leaves))
        layout = leaf.draw(number)
        for page in range(leaf.pages):
            name = f"{leaf.name}_{page + 1}" if page else leaf.name
            layouts.export_png(layout, Path(folder) / f"{name}.png", dpi, page)
    return folder


def add_outline(target: Path, leaves: Sequence[Leaf], title: str) -> bool:
    """The bookmarks and the title of a PDF that was just made; False, and nothing done, where this machine
    has not what writes them."""
    if find_spec(OUTLINE_PACKAGE) is None:
        return False
    from pypdf import PdfReader, PdfWriter
    from pypdf.errors import PyPdfError

    writer = PdfWriter()
    try:
        writer.append_pages_from_reader(PdfReader(str(target)))
    except PyPdfError as error:
        # QGIS says that it succeeded on a full disk too.
        raise refusal(target, str(error), "Atlas") from error
    for number, leaf in numbered(leaves, first=0):
        if leaf.title:
            writer.add_outline_item(title=leaf.title, page_number=number)
    writer.add_metadata({"/Title": title, "/Creator": "Otelo pour QGIS"})
    with target.open("wb") as file:
        writer.write(file)
    return True
