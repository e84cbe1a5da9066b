# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps of a study as pictures, for a page or a text document."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QIODevice, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ...engine.common.errors import OteloError
from ...engine.reporting.blocks import Picture
from ...engine.study import Study
from ..io.studies import StudyPlace
from . import layouts, project, styles
from .templates import Page

MAP_DPI = 110
# Side of a logo that is drawn from an SVG, or made smaller, in pixels: 7 cm at 300 dots an inch.
LOGO_PIXELS = 830


def draw_maps(
    place: StudyPlace,
    result: Study,
    title: str,
    wanted: Sequence[Sequence[str]],
    tick: Callable[[float], None],
    mention: str = "",
) -> dict[str, Picture]:
    """Maps of the study as pictures, by key: the first that it holds of each line that is wanted (keys of
    maps); none where it has no polygons. mention: what those of communes say of their figures."""
    try:
        made = project.build(place, result, title, tick=lambda share: tick(share / 2))
    except project.NoPolygonsError:
        return {}
    with made, tempfile.TemporaryDirectory() as folder:
        layers = {one.key: (one, layer) for one, layer in made.maps}
        firsts = (next((key for key in line if key in layers), None) for line in wanted)
        chosen = [key for key in firsts if key]
        return {
            key: _picture(
                made, *layers[key], result, Path(folder), tick, 0.5 + number / len(chosen) / 2, mention
            )
            for number, key in enumerate(chosen)
        }


def _picture(made, one, layer, result: Study, folder: Path, tick, share: float, mention: str) -> Picture:
    tick(share)
    layout = layouts.add_map_sheet(made, one, layer, result, (Page(), ""), mention)
    target = folder / f"{one.key}.png"
    layouts.export_png(layout, target, MAP_DPI)
    alt = f"Carte : {layouts.subtitle(styles.style_of(one.key, layer), layer)} {one.dates(result)[0]}."
    return Picture(one.title, alt, target.read_bytes())


def logo_picture(path: str, service: str, label: str) -> Picture | None:
    """A logo as the PNG that documents take; None without one. service: whose it is; label: of the parameter,
    named where the image cannot be read."""
    if not path:
        return None
    image = _drawing(path) if Path(path).suffix.lower() == ".svg" else QImage(path)
    if image.isNull():
        raise OteloError(f"{label} : « {path} » n’est pas une image qui se lit. Donnez une image PNG ou SVG.")
    if max(image.width(), image.height()) > LOGO_PIXELS:
        keeps, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(LOGO_PIXELS, LOGO_PIXELS, keeps, smooth)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Picture("Logo", f"Logo : {service or Path(path).stem}", bytes(buffer.data()))


def _drawing(path: str) -> QImage:
    """An SVG as an image of its own proportions, over nothing; a null one where it cannot be drawn."""
    renderer = QSvgRenderer(path)
    if not renderer.isValid():
        return QImage()
    size = QSizeF(renderer.defaultSize())
    size.scale(LOGO_PIXELS, LOGO_PIXELS, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image
