# SPDX-License-Identifier: GPL-2.0-or-later
"""At the end of a run, in the window of QGIS: what was made, with a button that opens it. A dialog that made
an atlas stays on its first tab; whoever waited for it must see that it is done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis import utils
from qgis.core import Qgis
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from .language import tr

# What a program of the machine opens; a study is data, whose folder is opened.
DATA = (".gpkg", ".json", ".csv")


class _Last:
    """The last message, which the next one takes the place of; silent: how many do without any."""

    item = None
    silent = 0


def open_file(path: Path) -> bool:
    """Open a file, or a folder, in the program that the system has for it; whether it has one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def hush(is_wanted: bool) -> None:
    """Say nothing at the end of runs, for who tells it in another way; or no longer."""
    _Last.silent += 1 if is_wanted else -1


def say_done(bar, title: str, target: Path):
    """A line of a message bar that says what was made, with a button that opens it."""
    item = bar.createMessage(title, target.name)
    button = QPushButton(tr("Ouvrir"))
    opened = target.parent if target.suffix.lower() in DATA else target
    button.clicked.connect(lambda: open_file(opened))
    item.layout().addWidget(button)
    bar.pushWidget(item, Qgis.MessageLevel.Success)
    return item


def announce(title: str, made: Sequence[Path]) -> None:
    """Say, in the main window if there is one, that an algorithm made some files: the first that is read, or
    data. Only in the main thread."""
    found = [path for path in made if path.exists()]
    if utils.iface is None or _Last.silent or not found:
        return
    bar = utils.iface.messageBar()
    if _Last.item is not None and not sip.isdeleted(_Last.item):
        bar.popWidget(_Last.item)
    _Last.item = say_done(bar, title, min(found, key=lambda path: path.suffix.lower() in DATA))
