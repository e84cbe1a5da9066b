# SPDX-License-Identifier: GPL-2.0-or-later
"""Asks where in a database a study is, or goes."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import QgsProviderRegistry
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

from ..engine.common.errors import OteloError
from ..processing.io.postgis import PROVIDER, is_schema
from ..processing.io.studies import StudyPlace, study_at
from ..processing.language import tr

# What was given last: no password is ever in it.
SETTING = "otelo/base"


def proposals(place: StudyPlace | None = None) -> list[str]:
    """Texts to begin with: where the study is, what was given last, the connections that QGIS knows."""
    metadata = QgsProviderRegistry.instance().providerMetadata(PROVIDER)
    known = metadata.connections(False) if metadata else {}
    first = [place.target] if place is not None and place.file is None else []
    last = str(QSettings().value(SETTING, ""))
    named = [f"postgis:connexion='{name}' schema=" for name in sorted(known)]
    return list(dict.fromkeys([*first, *filter(None, [last]), *named, "postgis:service= schema="]))


def ask_schema(parent: QWidget, title: str, place: StudyPlace | None = None) -> str:
    """What names a schema, as a person gave it; "" where they gave up."""
    label = tr(
        "Service ou connexion, et schéma : « postgis:service=habitat schema=plh_2035 »,\n"
        "ou « postgis:connexion='nom dans QGIS' schema=plh_2035 »."
    )
    text, is_given = QInputDialog.getItem(parent, title, label, proposals(place), 0, True)
    text = text.strip()
    if not is_given or not text:
        return ""
    # The word before may be left out.
    text = text if is_schema(text) else f"postgis:{text}"
    # What is no schema, or has a password, is refused where it is used, and kept nowhere.
    with suppress(OteloError):
        QSettings().setValue(SETTING, study_at(text).target)
    return text
