"""otelo:cartes, a project ready to be opened, from a study."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ...engine.common.errors import OteloError
from ...engine.common.output import made_folder, refusal
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..cartography import layouts, project, styles
from ..choices import listed
from ..inputs.paper import add_paper, add_resolution, read_paper
from ..inputs.study import add_mention, add_study, add_title, read_mention, read_title, study_path
from ..language import tr
from ..run import Run, Saved

DPI = 150


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
        self.add_choice("CLASSES", "Classes", listed(styles.CLASSES, default=[styles.NATURAL]))
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
        path = study_path(run)
        result = Study.read(path)
        title = read_title(run)
        method = run.choice("CLASSES")
        sheet, mention = read_paper(run), read_mention(run, result)
        with project.build(path, result, title, method, run.ticker(40.0)) as made:
            tick = run.ticker(20.0, 40.0)
            for number, (one, layer) in enumerate(made.maps):
                tick(number / len(made.maps))
                layouts.add_map_sheet(made, one, layer, result, sheet, mention)
            target = run.destination("PROJET")
            saved = {"PROJET": _save(made, target), "NB_CARTES": len(made.maps)}
            folder = run.text("STYLES")
            if folder:
                saved["STYLES"] = save_styles(made, folder)
            folder = run.text("IMAGES")
            if folder:
                dpi = run.number("DPI", DPI)
                tick = run.ticker(40.0, 60.0)
                saved["IMAGES"] = layouts.export_sheets(made, folder, dpi, tick)
        return saved


def _save(made: project.StudyProject, target: str) -> str:
    """Write the project: under its own name, since the paths of its layers are relative to it."""
    made_folder(Path(target).parent, "Projet")
    if not made.project.write(target):
        raise refusal(target, made.project.error(), "Projet")
    return target


def save_styles(made: project.StudyProject, folder: str) -> str:
    """Every style as folder/KEY.qml."""
    place = made_folder(folder, "Styles")
    for one, layer in made.maps:
        message, done = layer.saveNamedStyle(str(place / f"{one.key}.qml"))
        if not done:
            raise OteloError(f"Style « {one.title} » : {message}")
    return folder
