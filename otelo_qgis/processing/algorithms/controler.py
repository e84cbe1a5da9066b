# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:controler: quality control of a table of indicators, told as a table, a page and a map."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
from qgis.core import (
    QgsProcessingOutputBoolean,
)

from ...engine import results
from ...engine.common.packages import can_use_geopandas
from ...engine.common.territories import GRAVITIES, Finding, by_gravity
from ...engine.data.control import control, match_report, missing_map
from ...engine.definitions import fields
from ...engine.method.mailles.plausible import implausible
from ...engine.reporting.data_report import control_blocks
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..inputs.indicator_table import IndicatorTable, read_indicator_table
from ..inputs.territories import read_territories
from ..io.geometry import HOW_TO_INDEX, with_geometry
from ..io.tables import multipolygons
from ..language import tr
from ..run import Output, Run, Saved


class Controler(OteloAlgorithm):
    slug = "controler"
    title = "Contrôler la qualité des indicateurs"
    volet = "donnees"
    purpose = (
        "Contrôle une table d'indicateurs avant de s'en servir : couverture par indicateur, valeurs sous "
        "secret, codes sans correspondance de part et d'autre (avec le nom et le plus proche), doublons, "
        "valeurs impossibles (taux hors bornes, volumes négatifs, sommes qui ne tombent pas juste), écarts "
        "aux voisins et ruptures avec un millésime antérieur. Ce qui empêcherait le volet B avec le scénario "
        "donné est « bloquant ». En table, en page HTML, et en couche des valeurs manquantes."
    )
    example = (
        'qgis_process run otelo:controler -- "INDICATEURS=datapack.gpkg|layername=analyse" '
        "REFERENCE=zones_emploi.gpkg PRECEDENT=indicateurs_2013.csv CONTROLES=controles.csv "
        "RAPPORT=controle.html MANQUANTS=manquants.gpkg"
    )
    keywords = ("qualité", "contrôle", "manquant", "secret", "voisins", "couverture")
    outputs_help = {
        "CONTROLES": ("Constats", fields.FINDINGS),
        "MANQUANTS": ("Territoires et valeurs manquantes", fields.MISSING),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_table(
            "INDICATEURS", "Indicateurs",
            "Table ou couche à contrôler : un code et des indicateurs du catalogue par territoire.",
        )  # fmt: skip
        self.add_field("CODE", "Champ du code", "INDICATEURS")
        self.add_table(
            "REFERENCE", "Territoires de référence",
            "Ceux que la table devrait couvrir : leurs codes sont comparés des deux côtés. Des polygones "
            "servent aux voisins et à la couche des manquants. Vide : pas de comparaison des codes.",
            optional=True,
        )  # fmt: skip
        self.add_field("REFERENCE_CODE", "Référence : champ du code", "REFERENCE")
        self.add_table(
            "PRECEDENT", "Indicateurs d'un millésime antérieur",
            "Mêmes codes et indicateurs : les variations hors du commun sont signalées. "
            "Vide : pas de comparaison.",
            optional=True,
        )  # fmt: skip
        self.add_field("PRECEDENT_CODE", "Millésime antérieur : champ du code", "PRECEDENT")
        self.add_yes_no(
            "VOISINS", "Comparer aux voisins", True,
            "Demande des polygones ; sinon le reste est contrôlé.",
        )  # fmt: skip
        self.add_scenario()
        self.add_sink("CONTROLES", "Constats", polygons=False, optional=False)
        self.add_sink("MANQUANTS", "Territoires et valeurs manquantes", polygons=True)
        self.add_page("RAPPORT", "Rapport")
        self.add_numbers(
            {
                "NB_BLOQUANTS": "Constats bloquants",
                "NB_ALERTES": "Alertes",
                "NB_INFOS": "Constats pour information",
            }
        )
        self.addOutput(QgsProcessingOutputBoolean("UTILISABLE", tr("Rien ne bloque le volet B")))

    def compute(self, run: Run) -> Saved:
        scenario = run.scenario()
        indicators = read_indicator_table(run.table("INDICATEURS"), run.text("CODE"))
        run.progress(25)
        before = run.optional_table("PRECEDENT")
        previous = None if before is None else read_indicator_table(before, run.text("PRECEDENT_CODE"))
        reference = self._reference(run, indicators)
        findings = indicators.about.findings(indicators.frame)
        if reference is not None:
            codes, names, _, table = reference
            findings += match_report(
                indicators.frame.index.unique(),
                indicators.names,
                codes,
                names,
                indicators.table.label,
                table.label,
            )
        run.progress(40)
        run.stop_if_cancelled()
        shapes = self._shapes(indicators, reference)
        if shapes is not None:
            wkb, table = shapes
            polygons = with_geometry(pd.DataFrame(index=wkb.index), wkb, table.crs)
            findings += implausible(polygons, table.label)
        around = None
        if shapes is not None and run.flag("VOISINS"):
            around, told = _neighbours(shapes)
            findings += told
        run.progress(60)
        run.stop_if_cancelled()
        findings += control(
            indicators.frame, scenario, indicators.secret, around,
            None if previous is None else previous.frame[~previous.frame.index.duplicated()],
            indicators.table.label,
        )  # fmt: skip
        findings.sort(key=lambda finding: GRAVITIES.index(finding.gravite))
        counts = by_gravity(findings)
        # Neighbours stand apart one by one: they are for the table and the page.
        run.tell_findings(finding for finding in findings if finding.gravite != "info")
        run.progress(80)
        run.stop_if_cancelled()
        saved = run.save(Output("CONTROLES", fields.FINDINGS, results.findings_frame(findings)))
        saved |= self._save_missing(run, indicators, findings, shapes, reference)
        title = f"Contrôle : {indicators.table.title}"
        names = indicators.names if reference is None else indicators.names.combine_first(reference[1])
        blocks = control_blocks(
            findings, indicators.frame, indicators.secret, names, indicators.about.fictitious
        )
        saved |= run.save_text("RAPPORT", document_page(title, blocks))
        return saved | {
            "NB_BLOQUANTS": counts["bloquant"],
            "NB_ALERTES": counts["alerte"],
            "NB_INFOS": counts["info"],
            "UTILISABLE": not counts["bloquant"],
        }

    def _reference(self, run: Run, indicators: IndicatorTable):
        """(codes, names, wkb or None, table) of the reference, or None."""
        table = run.optional_table("REFERENCE")
        if table is None:
            return None
        names, wkb = read_territories(table, run.text("REFERENCE_CODE"), indicators.frame.index)
        keep = ~names.index.duplicated()
        return names.index[keep], names[keep], None if wkb is None else wkb[keep], table

    def _shapes(self, indicators: IndicatorTable, reference):
        """Polygons by code, of the reference (which has those that the table lacks), else of the
        indicators themselves, with their table."""
        if reference is not None and reference[2] is not None:
            return reference[2].dropna(), reference[3]
        if indicators.wkb is not None:
            return indicators.wkb[~indicators.wkb.index.duplicated()].dropna(), indicators.table
        return None

    def _save_missing(self, run: Run, indicators: IndicatorTable, findings, shapes, reference) -> dict:
        lacking = missing_map(indicators.frame, findings, indicators.secret)
        names = indicators.names[~indicators.names.index.duplicated()]
        if reference is not None:
            # What the table does not have at all lacks everything.
            absent = reference[0][~reference[0].isin(lacking.index)]
            count = indicators.frame.shape[1]
            rows = pd.DataFrame(
                {"nb_manq": count, "part_manq": 100.0, "manquants": "ligne absente"}, index=absent
            )
            lacking = pd.concat([lacking, rows])
            names = names.where(names != "").reindex(lacking.index).fillna(reference[1])
        lacking["nom"] = names.reindex(lacking.index).fillna("")
        rows = (
            lacking.fillna(dict.fromkeys(("nb_secret", "nb_bloq", "nb_alerte"), 0))
            .rename_axis("code")
            .reset_index()
        )
        geometry = crs = None
        if shapes is not None:
            wkb, table = shapes
            geometry, crs = multipolygons(rows["code"].map(wkb)), table.crs
        return run.save(Output("MANQUANTS", fields.MISSING, rows, geometry, crs,
            "manquants" if geometry is not None else ""))  # fmt: skip


def _neighbours(shapes) -> tuple[Mapping[str, list[str]] | None, list[Finding]]:
    """Contiguity of the polygons; a finding where it cannot be had."""
    wkb, table = shapes
    try:
        if not can_use_geopandas():
            raise ImportError("geopandas")
        from ...engine.data.contiguity import neighbours

        return neighbours(with_geometry(pd.DataFrame(index=wkb.index), wkb, table.crs).geometry), []
    except ImportError as error:
        return None, [
            Finding(
                "info", "voisins non comparés", "", f"Il manque un index spatial ({error}).", HOW_TO_INDEX
            )
        ]
