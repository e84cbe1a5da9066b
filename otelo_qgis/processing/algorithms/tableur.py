# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:tableur, a study as a workbook whose totals are formulas."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFileDestination

from ...engine.common.errors import OteloError
from ...engine.common.formatting import french_number
from ...engine.reporting.study_workbook import count_cells, workbook
from ...engine.reporting.workbook import write_workbook
from ..base import OteloAlgorithm
from ..inputs.study import MENTION, add_mention, add_study, add_title, read_title, study_place
from ..language import tr
from ..run import Run, Saved

# Cells beyond which an ODS, which office suites read slowly, is refused (all France: 1.7 million, 15 s of one
# processor and 0.3 GB here).
MOST_ODS_CELLS = 3_000_000


class Tableur(OteloAlgorithm):
    slug = "tableur"
    title = "Écrire le tableur d'une étude"
    volet = "restitution"
    purpose = (
        "Écrit une étude dans un classeur XLSX ou ODS : une page pour un conseil, ce qu'il faut savoir, puis "
        "une feuille par résultat, les paramètres et la provenance. Les totaux sont des formules, ainsi que "
        "le flux, le stock et le besoin de chaque "
        "territoire d'analyse, et la somme des communes de chaque EPCI : un lecteur peut tout "
        "revérifier. Les en-têtes sont figés et reviennent sur chaque page imprimée, les nombres à la "
        "française."
    )
    example = "qgis_process run otelo:tableur -- ETUDE=etude.gpkg CLASSEUR=etude.xlsx"
    keywords = ("XLSX", "ODS", "classeur", "LibreOffice", "Excel", "conseil", "impression")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        add_title(self)
        self.add_yes_no(
            "PAR_EPCI", "Une feuille par EPCI", False,
            "Une feuille de plus par EPCI (ou autre territoire de restitution) : ses résultats, les années "
            "de ses territoires d'analyse, les paramètres.",
        )  # fmt: skip
        add_mention(self)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "CLASSEUR", tr("Classeur"), "Excel (*.xlsx);;OpenDocument (*.ods)"
            )
        )
        self.add_numbers({"NB_FEUILLES": "Feuilles"})

    def compute(self, run: Run) -> Saved:
        path = run.destination("CLASSEUR")
        result = study_place(run).read()
        cells = count_cells(result)
        if path.lower().endswith(".ods") and cells > MOST_ODS_CELLS:
            raise OteloError(
                f"{run.label('CLASSEUR')} : {french_number(cells)} cellules, plus qu'une suite bureautique "
                "n'en ouvre en ODS. Donnez un nom en .xlsx."
            )
        run.progress(20)
        run.stop_if_cancelled()
        book = workbook(result, read_title(run), run.flag(MENTION), run.flag("PAR_EPCI"))
        run.progress(40)
        run.stop_if_cancelled()
        write_workbook(path, book)
        return {"CLASSEUR": path, "NB_FEUILLES": len(book.in_order)}
