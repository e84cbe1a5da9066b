# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:documents: all that shows a study, in one folder; what one document lacks costs only that one."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingParameterFile,
)

from ...engine.common.errors import OteloError
from ...engine.common.formatting import french_number
from ...engine.common.output import refused
from ...engine.common.packages import missing_text
from ..base import OteloAlgorithm
from ..choices import listed
from ..inputs.study import MENTION, add_credit, add_mention, add_study, add_title, study_place
from ..language import tr
from ..outputs.documents import SLIDES_TEMPLATE, TEMPLATE, add_document_template, add_slides_template
from ..run import Run, Saved


@dataclass(frozen=True)
class Document:
    """One document of the folder. title: how it is told; algorithm: of the provider, that makes it; outputs:
    {its parameter: name of the file}; needs: module of the package that makes it, "" for none of its own."""

    title: str
    algorithm: str
    outputs: Mapping[str, str]
    needs: str = ""


# By key; the quickest first, so that a reader has something to read while the others are made. Those of one
# algorithm that follow each other are made by one run of it.
DOCUMENTS: Mapping[str, Document] = {
    "points": Document("Points à vérifier", "points_a_verifier", {"PAGE": "points_a_verifier.html"}),
    "tableur": Document("Tableur", "tableur", {"CLASSEUR": "tableur.xlsx"}),
    "rapport": Document("Rapport", "rapport", {"RAPPORT": "rapport.html"}),
    "document": Document("Rapport en document", "rapport", {"DOCUMENT": "rapport.docx"}, "docx"),
    "diapositives": Document("Diapositives", "rapport", {"PRESENTATION": "diapositives.pptx"}, "pptx"),
    "atlas": Document("Atlas", "atlas", {"PDF": "atlas.pdf"}),
    "projet": Document("Projet QGIS et cartes", "cartes", {"PROJET": "projet.qgz", "IMAGES": "cartes"}),
}
# What is asked for once, and told to each algorithm that has a parameter of the name.
_SHARED = ("ETUDE", "TITRE", "SERVICE", "LOGO", TEMPLATE, SLIDES_TEMPLATE, MENTION)


class Documents(OteloAlgorithm):
    slug = "documents"
    title = "Faire tous les documents d'une étude"
    volet = "restitution"
    main_thread = True
    purpose = (
        "Fait d'une étude, dans un dossier, tous ses documents : points à vérifier, tableur, rapport (page "
        "et DOCX), diapositives (PPTX), atlas, projet et cartes. L'avancement est dit document par document. "
        "Ce qui manque à l'un (un paquet Python, des polygones) n'arrête pas les autres : le journal dit ce "
        "qui n'est pas fait, et pourquoi."
    )
    example = "qgis_process run otelo:documents -- ETUDE=etude.gpkg DOSSIER=documents SERVICE='DDTM du Nord'"
    keywords = ("rapport", "atlas", "tableur", "DOCX", "PPTX", "tout", "lot", "délibération")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        self.add(
            QgsProcessingParameterFile("DOSSIER", tr("Dossier"), QgsProcessingParameterFile.Behavior.Folder),
            "Où les écrire ; il est fait s'il n'existe pas. Un document du même nom y est remplacé.",
        )
        add_title(self)
        add_credit(self)
        add_mention(self)
        titles = {key: one.title for key, one in DOCUMENTS.items()}
        self.add_choice("DOCUMENTS", "Documents", listed(titles, several=True, default=list(DOCUMENTS)))
        add_document_template(self)
        add_slides_template(self)
        self.addOutput(QgsProcessingOutputFolder("DOSSIER", tr("Dossier")))
        self.add_numbers({"NB_FAITS": "Documents faits", "NB_MANQUES": "Documents qui n'ont pu être faits"})

    def compute(self, run: Run) -> Saved:
        study_place(run).read()
        folder = Path(run.file("DOSSIER"))
        with refused(str(folder), run.label("DOSSIER")):
            folder.mkdir(parents=True, exist_ok=True)
        chosen = run.choices("DOCUMENTS")
        keys = [key for key in DOCUMENTS if chosen is None or key in chosen]
        failed: list[str] = []
        for group in _by_algorithm(keys):
            run.stop_if_cancelled()
            part = _Part(run, keys.index(group[0]) / len(keys), len(group) / len(keys))
            for key, problem in _make(run, group, folder, part).items():
                failed.append(key)
                run.warn(f"{DOCUMENTS[key].title} : pas fait. {problem}")
        if len(failed) == len(keys):
            raise OteloError("Aucun document n'a pu être fait : le journal dit pourquoi, pour chacun.")
        return {
            "DOSSIER": str(folder), "NB_FAITS": len(keys) - len(failed), "NB_MANQUES": len(failed),
        }  # fmt: skip


def _by_algorithm(keys: Sequence[str]) -> list[list[str]]:
    """Keys of `DOCUMENTS`, those that one run makes together."""
    return [list(group) for _, group in groupby(keys, lambda key: DOCUMENTS[key].algorithm)]


class _Part(QgsProcessingFeedback):
    """The feedback of some documents: their errors are kept, their progress is a part of the whole."""

    def __init__(self, run: Run, start: float, share: float):
        super().__init__(False)
        self.errors: list[str] = []
        self.progressChanged.connect(lambda percent: run.progress(100 * start + share * percent))
        run.feedback.canceled.connect(self.cancel)

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        self.errors.append(error)


def _make(run: Run, keys: Sequence[str], folder: Path, part: _Part) -> dict[str, str]:
    """Make documents of one algorithm; {key: why} of those that could not be made.

    One run makes them all; where it fails, each is made alone, so that only the one at fault is missing.
    """
    lacking = {key: missing_text([DOCUMENTS[key].needs]) for key in keys if DOCUMENTS[key].needs}
    problems = {key: text for key, text in lacking.items() if text}
    rest = [key for key in keys if key not in problems]
    problem = _run(run, rest, folder, part) if rest else ""
    if problem and len(rest) > 1:
        return problems | {key: why for key in rest if (why := _run(run, [key], folder, part))}
    return problems | (dict.fromkeys(rest, problem) if problem else {})


def _run(run: Run, keys: Sequence[str], folder: Path, part: _Part) -> str:
    """Run the algorithm of some documents; why they could not be made, "" where they were."""
    made = [DOCUMENTS[key] for key in keys]
    algorithm = QgsApplication.processingRegistry().algorithmById(f"otelo:{made[0].algorithm}")
    targets = {name: str(folder / file) for one in made for name, file in one.outputs.items()}
    shared = {name: run.parameters[name] for name in _SHARED if run.has(name)}
    known = {name: value for name, value in shared.items() if algorithm.parameterDefinition(name)}
    started = time.perf_counter()
    part.errors.clear()
    _, done = algorithm.create().run({**known, **targets}, run.context, part)
    run.stop_if_cancelled()
    if not done:
        return " ".join(part.errors) or "Le journal de QGIS en dit plus."
    seconds = french_number(time.perf_counter() - started, 1)
    files = ", ".join(file for one in made for file in one.outputs.values())
    run.tell(f"{', '.join(one.title for one in made)} : {files} ({seconds} s).")
    return ""
