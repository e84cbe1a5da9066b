# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:cartes, a project ready to be opened, from a study."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape  # nosec B406 (it writes)

from qgis.core import (
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ...engine.common.errors import OteloError
from ...engine.common.output import refusal, refused
from ..base import OteloAlgorithm
from ..cartography import layouts, project
from ..cartography.classes import METHODS, NATURAL
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

DPI = 150
QUOTES = {'"': "&quot;"}
# How QGIS ends the name of what goes with a .qgs.
JOINED = "_attachments.zip"
# What QGIS names after the project in its archive; the rest is joined to it.
OWN = ("qgs", "qgd")


class Cartes(OteloAlgorithm):
    slug = "cartes"
    title = "Faire le projet cartographique d'une étude"
    volet = "restitution"
    main_thread = True
    purpose = (
        "Fait d'une étude un projet QGIS prêt à ouvrir : couches groupées par volet, styles (taux en aplats, "
        "volumes en cercles, termes signés autour de zéro, besoin et capacité croisés, termes du besoin en "
        "diagrammes, manquants et hors étude hachurés), contours des EPCI et des zones d'emploi, un thème et "
        "une mise en page par carte, infobulles, dates des couches annuelles pour le contrôleur temporel. "
        "Dans l'édition du guide, aussi : besoin corrigé et naïf, classes des communes, social et libre, "
        "réhabilitation. "
        "Écrit aussi, si on le veut, chaque carte en PNG et chaque style en QML."
    )
    example = "qgis_process run otelo:cartes -- ETUDE=etude.gpkg PROJET=etude.qgz IMAGES=cartes"
    keywords = ("projet", "qgz", "style", "thème", "mise en page", "PNG")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        add_title(self)
        add_mention(self)
        add_credit(self)
        self.add_choice("CLASSES", "Classes", listed(METHODS, default=[NATURAL]))
        add_paper(self)
        add_resolution(self, DPI)
        self.addParameter(
            QgsProcessingParameterFileDestination("PROJET", tr("Projet"), "Projet QGIS (*.qgz *.qgs)")
        )
        for name, label in (("IMAGES", "Dossier des cartes en PNG"), ("STYLES", "Dossier des styles en QML")):
            self.addParameter(
                QgsProcessingParameterFolderDestination(name, tr(label), optional=True, createByDefault=False)
            )
        self.add_numbers({"NB_CARTES": "Cartes"})

    def compute(self, run: Run) -> Saved:
        place = study_place(run)
        result = place.read()
        title = read_title(run)
        method = run.choice("CLASSES")
        sheet, mention, credit = read_paper(run), read_mention(run, result), read_credit(run)
        with project.build(place, result, title, method, run.ticker(40.0)) as made:
            tick = run.ticker(20.0, 40.0)
            for number, (one, layer) in enumerate(made.maps):
                tick(number / len(made.maps))
                layouts.add_map_sheet(made, one, layer, result, sheet, mention, credit)
            target = run.destination("PROJET")
            saved = {
                "PROJET": _save(made, target, run.target("PROJET"), place.file),
                "NB_CARTES": len(made.maps),
            }
            folder = run.destination("STYLES")
            if folder:
                saved["STYLES"] = save_styles(made, folder)
            folder = run.destination("IMAGES")
            if folder:
                dpi = run.number("DPI", DPI)
                tick = run.ticker(40.0, 60.0)
                saved["IMAGES"] = layouts.export_sheets(made, folder, dpi, tick)
        return saved


def _save(made: project.StudyProject, draft: str, target: Path, study: Path | None) -> str:
    """Write the project of a study, as it will be at `target`. study: its file, None in a database."""
    if not made.project.write(draft):
        raise refusal(draft, made.project.error(), "Projet")
    sources = _sources(made, target, study)
    with refused(draft, "Projet"):
        if draft.lower().endswith(".qgz"):
            _set_right(Path(draft), target, sources)
        else:
            Path(draft).write_bytes(_relative(Path(draft).read_bytes(), sources))
            # What is joined to a project that is not an archive lies beside it, under its name.
            joined = Path(draft).with_name(f"{Path(draft).stem}{JOINED}")
            if joined.exists():
                joined.replace(target.with_name(f"{target.stem}{JOINED}"))
    return draft


def _set_right(archive: Path, target: Path, sources: dict[str, str]) -> None:
    """Give the files of a project's archive its own name: QGIS gives them that of the file that it writes."""
    with zipfile.ZipFile(archive) as file:
        members = {one: file.read(one) for one in file.namelist()}
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            kind = name.rpartition(".")[2]
            right = _relative(content, sources) if kind == "qgs" else content
            file.writestr(f"{target.stem}.{kind}" if kind in OWN else name, right)


def _sources(made: project.StudyProject, target: Path, study: Path | None) -> dict[str, str]:
    """What the layers of a project are read from, as it will name them: its study as it is seen from it, and
    what is joined to it."""
    found = {}
    for layer in made.around.values():
        copy = Path(layer.source().partition("|")[0])
        found[str(copy)] = f"attachment:{copy.name}"
    if study is None:
        return found
    try:
        path = os.path.relpath(study.resolve(), target.parent.resolve())
    except ValueError:
        # On another drive.
        return found
    near = path if path.startswith("..") else f"./{path}"
    return found | {str(one): near.replace(os.sep, "/") for one in (study, study.absolute(), study.resolve())}


def _relative(content: bytes, sources: dict[str, str]) -> bytes:
    """A project whose layouts too name their layers as it does, which QGIS leaves absolute there."""
    for place, name in sources.items():
        there, here = (f'source="{escape(one, QUOTES)}|'.encode() for one in (place, name))
        content = content.replace(there, here)
    return content


def save_styles(made: project.StudyProject, folder: str) -> str:
    """Every style as folder/KEY.qml."""
    for one, layer in made.maps:
        message, done = layer.saveNamedStyle(str(Path(folder) / f"{one.key}.qml"))
        if not done:
            raise OteloError(f"Style « {one.title} » : {message}")
    return folder
