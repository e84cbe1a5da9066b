# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:changer_millesime: commune indicators from one geography (COG year) to another."""

from __future__ import annotations

import pandas as pd
from qgis.core import (
    QgsProcessingParameterFile,
)

from ...engine import results
from ...engine.common.errors import ParameterError, TableError
from ...engine.common.territories import Finding
from ...engine.data import vintages
from ...engine.data.readers import read_file
from ...engine.data.readers.base import gather
from ...engine.data.transfer import carried_secrecy, transfer
from ...engine.definitions import fields
from ..base import OteloAlgorithm
from ..inputs.about import carried_rows
from ..inputs.indicator_table import read_indicator_table
from ..language import tr
from ..run import Output, Run, Saved


class ChangerMillesime(OteloAlgorithm):
    slug = "changer_millesime"
    title = "Changer le millésime des communes"
    volet = "donnees"
    purpose = (
        "Convertit des indicateurs de communes d'une géographie à une autre, plus récente ou plus ancienne : "
        "fusions, scissions, changements de code, arrondissements de Paris, Lyon et Marseille. Entre deux "
        "années données, ou vers les communes d'une couche ou table de référence. Les volumes "
        "s'additionnent, les taux sont recalculés de leurs parts, une scission suit un poids ; ce qui ne "
        "peut être converti est listé. La table des changements de 2021 à 2026 est fournie ; celle de "
        "l'INSEE peut la remplacer."
    )
    example = (
        "qgis_process run otelo:changer_millesime -- INDICATEURS=communes_2018.csv REFERENCE=communes.gpkg "
        "POIDS=population RESULTAT=communes_2026.csv\n"
        "qgis_process run otelo:changer_millesime -- INDICATEURS=communes.csv DE=2026 A=2022 "
        "RESULTAT=communes_2022.csv"
    )
    keywords = ("COG", "fusion", "commune nouvelle", "géographie", "passage")
    outputs_help = {
        "RESULTAT": ("Indicateurs au nouveau millésime", [fields.CODE]),
        "CONTROLES": ("Constats", fields.FINDINGS),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_table("INDICATEURS", "Indicateurs par commune", "Code de la commune et indicateurs.")
        self.add_field("CODE", "Champ du code de la commune", "INDICATEURS")
        for name, label in (("DE", "Millésime de départ"), ("A", "Millésime d'arrivée")):
            self.add_number(
                name, label, 1943, 2100,
                "Année de la géographie (au 1er janvier). Vide, pour les deux : une table de référence.",
            )  # fmt: skip
        self.add_table(
            "REFERENCE", "Communes de référence",
            "Couche ou table dont les codes sont ceux d'arrivée ; le millésime de départ n'a pas à être "
            "connu. Vide : les deux millésimes.",
            optional=True,
        )  # fmt: skip
        self.add_field("REFERENCE_CODE", "Référence : champ du code", "REFERENCE")
        self.add_field(
            "POIDS", "Référence : champ du poids", "REFERENCE",
            "Ce selon quoi une commune scindée est répartie (ménages, population). Vide : population, si "
            "elle y est ; sinon à parts égales, et c'est dit.",
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFile("MOUVEMENTS", tr("Mouvements des communes"), optional=True),
            "v_mvt_commune_AAAA.csv ou table de passage de l'INSEE. Vide : la table fournie (2021-2026).",
        )
        self.add_yes_no(
            "ENTIERS", "Parts entières", False,
            "Les volumes entiers d'une commune scindée restent entiers, au plus fort reste.",
        )  # fmt: skip
        self.add_sink("RESULTAT", "Indicateurs au nouveau millésime", polygons=False, optional=False)
        self.add_sink("CONTROLES", "Constats", polygons=False)
        self.add_numbers(
            {
                "NB_COMMUNES": "Communes à l'arrivée",
                "NB_CHANGEES": "Communes de départ qui ont changé",
                "NB_SANS": "Communes de départ non converties",
            }
        )

    def compute(self, run: Run) -> Saved:
        indicators = read_indicator_table(run.table("INDICATEURS"), run.text("CODE"))
        run.progress(20)
        changes = self._changes(run)
        frame, secret, told = gather(
            indicators.frame, indicators.secret, indicators.table.label, "code", "commune"
        )
        links, findings = self._links(run, frame.index, changes)
        run.progress(60)
        run.stop_if_cancelled()
        # A commune merged of a known and an unknown part is not known.
        whole = run.flag("ENTIERS")
        carried = transfer(frame, links, min_coverage=1.0, whole=whole)
        findings = [*told, *findings, *carried.findings]
        run.tell_findings(findings)
        run.stop_if_cancelled()
        rows = carried_rows(carried.frame, carried_secrecy(secret, links, carried.frame), indicators.about)
        saved = run.save(Output("RESULTAT", fields.indicator_table(carried.frame), rows))
        saved |= run.save(Output("CONTROLES", fields.FINDINGS, results.findings_frame(findings)))
        moved = links[(links["source"] != links["cible"]) | (links["part"] < 1)]["source"].nunique()
        return saved | {
            "NB_COMMUNES": len(carried.frame),
            "NB_CHANGEES": int(moved),
            "NB_SANS": int((~frame.index.isin(links["source"])).sum()),
        }

    def _changes(self, run: Run) -> pd.DataFrame:
        path = run.file("MOUVEMENTS")
        if not path:
            return vintages.shipped_changes()
        reading = read_file(path, tick=run.stop_if_cancelled)
        if reading.passage is None:
            raise TableError(
                reading.file, "ni mouvements, ni table de passage de communes",
                "Prenez v_mvt_commune_AAAA.csv ou table_passage_geo2003_geoAAAA.xlsx de l'INSEE.",
            )  # fmt: skip
        return reading.passage

    def _links(self, run: Run, codes, changes) -> tuple[pd.DataFrame, list[Finding]]:
        first, last = run.integer("DE"), run.integer("A")
        table = run.optional_table("REFERENCE")
        weights: dict[str, float] = {}
        reference = None
        if table is not None:
            code_field = table.need("commune", "du code de la commune", run.text("REFERENCE_CODE"))
            chosen = run.text("POIDS")
            field = table.need("poids", "du poids", chosen) if chosen else table.find("population")
            raw = table.read([code_field, field])
            reference = table.codes(raw[code_field], "commune")
            if field:
                values = table.numbers(raw[field], reference)
                weights = dict(zip(reference, values.fillna(0.0)))
        if first and last:
            return vintages.links_between(codes, changes, first, last, weights)
        if reference is None:
            raise ParameterError(
                f"Donnez « {run.label('DE')} » et « {run.label('A')} », ou « {run.label('REFERENCE')} »."
            )
        return vintages.links_to(codes, reference, changes, weights)
