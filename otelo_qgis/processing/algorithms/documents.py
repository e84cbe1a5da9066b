# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:documents: all that shows a study, in one folder; what one document lacks costs only that one."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
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
from ..inputs.study import add_credit, add_study, add_title, study_place
from ..language import tr
from ..run import Run, Saved


@dataclass(frozen=True)
class Document:
    """One document of the folder. title: how it is told; algorithm: of the provider, that makes it; outputs:
    {its parameter: name of the file}; needs: {parameter: module} of what another package makes."""

    title: str
    algorithm: str
    outputs: Mapping[str, str]
    needs: Mapping[str, str] = field(default_factory=dict)


# By key; the quickest first, so that a reader has something to read while the others are made.
DOCUMENTS: Mapping[str, Document] = {
    "points": Document("Points à vérifier", "points_a_verifier", {"PAGE": "points_a_verifier.html"}),
    "tableur": Document("Tableur", "tableur", {"CLASSEUR": "tableur.xlsx"}),
    "rapport": Document(
        "Rapport", "rapport", {"RAPPORT": "rapport.html", "DOCUMENT": "rapport.docx"}, {"DOCUMENT": "docx"}
    ),
    "atlas": Document("Atlas", "atlas", {"PDF": "atlas.pdf"}),
    "projet": Document("Projet QGIS et cartes", "cartes", {"PROJET": "projet.qgz", "IMAGES": "cartes"}),
}


class Documents(OteloAlgorithm):
    slug = "documents"
    title = "Faire tous les documents d'une étude"
    volet = "restitution"
    main_thread = True
    purpose = (
        "Fait d'une étude, dans un dossier, tous ses documents : points à vérifier, tableur, rapport (page "
        "et DOCX), atlas, projet et cartes. L'avancement est dit document par document. Ce qui manque à l'un "
        "(un paquet Python, des polygones) n'arrête pas les autres : le journal dit ce qui n'est pas fait, "
        "et pourquoi."
    )
    example = "qgis_process run otelo:documents -- ETUDE=etude.gpkg DOSSIER=documents SERVICE='DDTM du Nord'"
    keywords = ("rapport", "atlas", "tableur", "DOCX", "tout", "lot", "délibération")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        self.add(
            QgsProcessingParameterFile("DOSSIER", tr("Dossier"), QgsProcessingParameterFile.Behavior.Folder),
            tr("Où les écrire ; il est fait s'il n'existe pas. Un document du même nom y est remplacé."),
        )
        add_title(self)
        add_credit(self)
        titles = {key: one.title for key, one in DOCUMENTS.items()}
        self.add_choice("DOCUMENTS", "Documents", listed(titles, several=True, default=list(DOCUMENTS)))
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
        for number, key in enumerate(keys):
            run.stop_if_cancelled()
            problem = _make(run, DOCUMENTS[key], folder, number / len(keys), 1 / len(keys))
            if problem:
                failed.append(key)
                run.warn(f"{DOCUMENTS[key].title} : pas fait. {problem}")
        if len(failed) == len(keys):
            raise OteloError("Aucun document n'a pu être fait : le journal dit pourquoi, pour chacun.")
        return {
            "DOSSIER": str(folder), "NB_FAITS": len(keys) - len(failed), "NB_MANQUES": len(failed),
        }  # fmt: skip


class _Part(QgsProcessingFeedback):
    """The feedback of one document: its errors are kept, its progress is a part of the whole."""

    def __init__(self, run: Run, start: float, share: float):
        super().__init__(False)
        self.errors: list[str] = []
        self.progressChanged.connect(lambda percent: run.progress(100 * start + share * percent))
        run.feedback.canceled.connect(self.cancel)

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        self.errors.append(error)


def _make(run: Run, document: Document, folder: Path, start: float, share: float) -> str:
    """Make a document; why it could not be made, "" where it was. start, share: of the progress of all."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"otelo:{document.algorithm}")
    outputs = dict(document.outputs)
    for output, module in document.needs.items():
        lacking = missing_text([module])
        if lacking:
            run.warn(f"{outputs.pop(output)} : pas fait. {lacking}")
    shared = {name: run.parameters[name] for name in ("ETUDE", "TITRE", "SERVICE", "LOGO") if run.has(name)}
    known = {name: value for name, value in shared.items() if algorithm.parameterDefinition(name)}
    started, part = time.perf_counter(), _Part(run, start, share)
    targets = {name: str(folder / file) for name, file in outputs.items()}
    _, done = algorithm.create().run({**known, **targets}, run.context, part)
    run.stop_if_cancelled()
    if not done:
        return " ".join(part.errors) or "Le journal de QGIS en dit plus."
    seconds = french_number(time.perf_counter() - started, 1)
    run.tell(f"{document.title} : {', '.join(outputs.values())} ({seconds} s).")
    return ""
