# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:coefficients: the coefficients of volet C, estimated on two censuses of the user."""

from __future__ import annotations

import pandas as pd
from qgis.core import QgsProcessingParameterFileDestination

from ...engine.common.territories import as_fields
from ...engine.definitions import further_fields
from ...engine.definitions.coefficients import CLASS, CLASS_INIT, ZONE_HOMES
from ...engine.definitions.otelo12 import BLANK_CLASS
from ...engine.method.guide import estimation
from ...engine.method.guide.coefficients import retained_coefficients
from ...engine.reporting.coefficients import estimation_blocks, regressions_frame, terms_frame
from ...engine.reporting.otelo12_export import coefficients_csv
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..inputs.censuses import add_dates, add_located
from ..inputs.estimation import Data, add_clip, read_data
from ..io.tables import multipolygons
from ..language import tr
from ..run import Output, Run, Saved


class Coefficients(OteloAlgorithm):
    slug = "coefficients"
    title = "Volet C du guide : estimer les coefficients"
    volet = "volet_c"
    purpose = (
        "Estime les quatre coefficients correctifs du guide (vacance, résidences secondaires, disparitions, "
        "taille des ménages) à partir de deux recensements de l’utilisateur, au lieu de prendre ceux "
        "de 2012 : "
        "classe par classe, ce que chaque commune a fait de plus ou de moins que sa zone, expliqué "
        "par ce qui "
        "l’en distingue à la première date, puis avancé d’une période. Une régression ne sert que si elle se "
        "trompe moins que la clé naïve sur des zones qu’elle n’a pas vues. Le résultat se donne au volet C "
        "(COMMUNES), ou s’écrit comme le fichier d’Otelo 1.2."
    )
    example = (
        "qgis_process run otelo:coefficients -- COMMUNES=communes.gpkg APRES=rp2021.gpkg AVANT=rp2015.gpkg "
        "CLASSES=classes.gpkg COEFFICIENTS=coefficients.gpkg REGRESSIONS=regressions.csv "
        "FICHIER=coeffcorr.csv PAGE=coefficients.html"
    )
    keywords = ("coefficient", "régression", "vacance", "résidences secondaires", "classe", "Otelo 1.2")
    outputs_help = {
        "COEFFICIENTS": ("Coefficients par commune", further_fields.OWN_COEFFICIENTS),
        "REGRESSIONS": ("Régressions", further_fields.REGRESSIONS),
        "TERMES": ("Termes des régressions", further_fields.COEFFICIENT_TERMS),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_located(self)
        add_dates(self)
        add_clip(self)
        self.add_sink("COEFFICIENTS", "Coefficients par commune", optional=False)
        self.add_sink("REGRESSIONS", "Régressions", polygons=False)
        self.add_sink("TERMES", "Termes des régressions", polygons=False)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "FICHIER", tr("Fichier de communes d’Otelo 1.2"), "CSV (*.csv)", optional=True,
                createByDefault=False,
            )
        )  # fmt: skip
        self.add_page("PAGE", "Coefficients estimés")
        self.add_numbers(
            {
                "NB_COMMUNES": "Communes",
                "NB_REGRESSIONS": "Régressions",
                "NB_RETENUES": "Régressions qui servent",
            }
        )

    def compute(self, run: Run) -> Saved:
        data = read_data(run, ahead=True)
        run.progress(30)
        run.stop_if_cancelled()
        regressions = estimation.estimate(
            data.dimensions, data.x_before, data.classes, data.zones, data.labels, data.clip
        )
        frame = regressions_frame(regressions)
        _tell(run, frame)
        run.progress(70)
        run.stop_if_cancelled()
        rows = _commune_rows(data, estimation.coefficients_of(regressions, data.x_after))
        shapes = data.shapes
        geometry = None if shapes is None else multipolygons(rows.index.map(shapes))
        fields = as_fields(rows).rename_axis("code").reset_index()
        outputs = [
            Output("COEFFICIENTS", further_fields.OWN_COEFFICIENTS, fields, geometry, data.crs,
                   "coefficients" if geometry else ""),
            Output("REGRESSIONS", further_fields.REGRESSIONS, frame),
            Output("TERMES", further_fields.COEFFICIENT_TERMS, terms_frame(regressions, data.labels)),
        ]  # fmt: skip
        page = document_page(
            "Coefficients correctifs estimés", estimation_blocks(regressions, frame, data.absent)
        )
        saved = run.save_all(outputs) | run.save_text("PAGE", page)
        if run.destination("FICHIER"):
            saved |= run.save_text("FICHIER", coefficients_csv(rows))
        return saved | {
            "NB_COMMUNES": len(rows),
            "NB_REGRESSIONS": int((frame["nb_com"] > 0).sum()),
            "NB_RETENUES": int(frame["gardee"].sum()),
        }


def _commune_rows(data: Data, table: pd.DataFrame) -> pd.DataFrame:
    """Rows of `further_fields.OWN_COEFFICIENTS`, by code: what volet C reads. A commune without a class has
    the blank class of Otelo 1.2, and no coefficient."""
    without = data.classes.isna()
    table = table.where(~without, 0.0)
    stock = data.after["logements"]
    rows = data.frame.join(table)
    rows["logements"] = stock
    rows[ZONE_HOMES] = stock.groupby(data.zones).transform("sum")
    rows[CLASS_INIT] = data.classes.fillna(BLANK_CLASS).astype(int)
    rows = rows.drop(columns=CLASS)
    kept = retained_coefficients(rows)
    rows["ccorr"] = (kept["k_vac"] + kept["k_rs"] + kept["k_disp"] - kept["k_tdm"]).round(4) + 0.0
    return rows


def _tell(run: Run, frame: pd.DataFrame) -> None:
    frame = frame[frame["nb_com"] > 0]
    run.tell(f"Régressions qui servent : {int(frame['gardee'].sum())} sur {len(frame)}.")
    for reason, rows in frame[~frame["gardee"]].groupby("raison"):
        told = ", ".join(f"{one.dimension} classe {one.classe}" for one in rows.itertuples())
        run.warn(f"Coefficient 0 ({reason}) : {told}.")
