# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:capacites: construction capacity by commune, from polygons of plots or zones."""

from __future__ import annotations

import pandas as pd
from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource, QgsProcessingParameterNumber

from ...engine import results
from ...engine.common.errors import TableError
from ...engine.common.territories import Finding
from ...engine.data.land import (
    NATURES,
    OPEN_SITES,
    SITE_STATUS,
    capacity_of_zones,
    nature_of,
    open_sites,
)
from ...engine.definitions import fields
from ..base import OteloAlgorithm
from ..inputs.territories import read_territories
from ..io.geometry import with_geometry
from ..io.tables import by_code, multipolygons
from ..language import tr
from ..run import Output, Run, Saved


class Capacites(OteloAlgorithm):
    slug = "capacites"
    title = "Volet D : capacités d'après des zones"
    volet = "volet_d"
    purpose = (
        "Tire de polygones (zones AU et U d'un PLU, gisements fonciers, friches, locaux à transformer) la "
        "capacité de construction de chaque commune : hectares et densité en extension, logements en "
        "renouvellement, vacants, changements d'usage. Une zone à cheval est partagée selon sa surface. Le "
        "résultat est la table CAPACITES du volet D."
    )
    example = (
        "qgis_process run otelo:capacites -- ZONES=zones_plu.gpkg NATURE=typezone COMMUNES=communes.gpkg "
        "DENSITE=25 MOBILISABLE=60 CAPACITES=capacites.gpkg"
    )
    keywords = ("PLU", "zone", "AU", "foncier", "friche", "gisement", "densité", "ZAN")
    outputs_help = {
        "CAPACITES": ("Capacité par commune", fields.CAPACITIES),
        "CONTROLES": ("Constats", fields.FINDINGS),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource("ZONES", tr("Zones ou parcelles"), polygons),
            "Polygones, avec leur nature et un nombre de logements ou une densité.",
        )
        self.add_field(
            "NATURE", "Champ de la nature", "ZONES",
            "Vide : nature, typezone, type, ou site_statut (Cartofriches : toutes les friches sont du "
            "renouvellement, sauf celles qui sont reconverties ou sans statut). Lus d'après leur début (AU, "
            "1AUh, U, friche…) : "
            + " ; ".join(f"{key} = {label}" for key, label in NATURES.items()) + ".",
        )  # fmt: skip
        self.add_field("LOGEMENTS", "Champ du nombre de logements", "ZONES", "Vide : champ « logements ».")
        self.add_field(
            "DENSITE_CHAMP", "Champ de la densité (logements/ha)", "ZONES", "Vide : champ « densite »."
        )
        number = QgsProcessingParameterNumber
        self.add(
            number(
                "DENSITE",
                tr("Densité par défaut (logements/ha)"),
                number.Type.Double,
                optional=True,
                minValue=0,
            ),
            "Des zones qui n'ont ni logements ni densité. Vide : elles sont refusées.",
        )
        self.add(
            number(
                "MOBILISABLE", tr("Part mobilisable dans la période (%)"), number.Type.Double, optional=True,
                minValue=0, maxValue=100,
            ),
            "Ce que la rétention foncière laisse. Vide : 100 %.",
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFeatureSource("COMMUNES", tr("Communes"), polygons),
            "Polygones des communes.",
        )
        self.add_field("CODE", "Champ du code de la commune", "COMMUNES")
        self.add_sink("CAPACITES", "Capacité par commune", optional=False)
        self.add_sink("CONTROLES", "Constats", polygons=False)
        self.add_numbers(
            {
                "NB_ZONES": "Zones",
                "LOGEMENTS_TOTAL": "Logements en capacité",
                "HECTARES": "Hectares en extension",
            }
        )

    def compute(self, run: Run) -> Saved:
        table = run.table("COMMUNES")
        names, shapes = read_territories(table, run.text("CODE"))
        communes = with_geometry(names.to_frame("nom"), shapes, table.crs)
        zones, label, told = self._zones(run)
        run.progress(30)
        run.stop_if_cancelled()
        share = run.number("MOBILISABLE", 100.0) / 100
        frame, findings = capacity_of_zones(zones, communes, share, label)
        findings = [*told, *findings]
        run.tell_findings(findings)
        run.progress(90)
        run.stop_if_cancelled()
        rows = frame.assign(nom=names).rename_axis("code").reset_index()
        outputs = [
            Output("CAPACITES", fields.CAPACITIES, rows, multipolygons(shapes), table.crs),
            Output("CONTROLES", fields.FINDINGS, results.findings_frame(findings)),
        ]
        dwellings = frame["cap_ha"] * frame["cap_dens"] + frame[
            ["cap_renouv", "cap_vacant", "cap_usage"]
        ].sum(axis=1)
        return run.save_all(outputs) | {
            "NB_ZONES": len(zones),
            "LOGEMENTS_TOTAL": float(round(dwellings.sum(), 1)),
            "HECTARES": float(round(frame["cap_ha"].sum(), 2)),
        }

    def _zones(self, run: Run):
        """Zones with their nature, dwellings and density, numbered as a person counts them; what they are
        called, and what was left out of them."""
        table = run.table("ZONES")
        nature_field = table.need("nature", "de la nature de la zone", run.text("NATURE"))
        fields = {
            "logements": table.find("logements", run.text("LOGEMENTS")),
            "densite": table.find("densite", run.text("DENSITE_CHAMP")),
        }
        raw = table.read([nature_field, *fields.values()], geometry=True)
        if raw.empty:
            raise TableError(table.label, "aucune zone", "Donnez au moins un polygone.")
        numbers = pd.Series([str(i + 1) for i in range(len(raw))])
        findings: list[Finding] = []
        if nature_field.lower() == SITE_STATUS:
            kept, findings = open_sites(raw[nature_field], table.label)
            if not kept.any():
                raise TableError(
                    table.label, "aucune friche à bâtir", f"Statuts comptés : {', '.join(OPEN_SITES)}.",
                    nature_field,
                )  # fmt: skip
            raw, numbers = raw[kept].reset_index(drop=True), numbers[kept].reset_index(drop=True)
        natures = raw[nature_field].map(lambda text: nature_of(str(text)) if text is not None else None)
        unknown = raw.loc[natures.isna(), nature_field]
        if len(unknown):
            seen = ", ".join(sorted({str(text) for text in unknown})[:10])
            raise TableError(
                table.label, f"nature de zone inconnue : {seen}",
                f"Natures lues : {', '.join(NATURES)}, ou AU…, U…. Changez ces valeurs, ou filtrez la "
                "couche.",
                nature_field,
            )  # fmt: skip
        columns = {
            name: table.numbers(raw[field], numbers) if field else float("nan")
            for name, field in fields.items()
        }
        frame = pd.DataFrame({"nature": natures, **columns}, index=raw.index)
        default = run.decimal("DENSITE")
        if default is not None:
            frame["densite"] = frame["densite"].fillna(default)
        return with_geometry(by_code(frame, numbers), raw["wkb"], table.crs), table.label, findings
