# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:changer_maille: indicators from one mesh to another, volumes conserved."""

from __future__ import annotations

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
)

from ...engine import results
from ...engine.common.codes import department
from ...engine.common.errors import OteloError, TableError
from ...engine.common.packages import can_use_geopandas, missing_text
from ...engine.common.territories import RESTITUTION_FIELD, Finding
from ...engine.data.transfer import carried_secrecy, conserved, links_down, links_up, transfer
from ...engine.definitions import fields
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.method.quality import refuse_duplicates
from ..base import OteloAlgorithm
from ..choices import listed
from ..inputs.about import About, carried_rows
from ..inputs.indicator_table import IndicatorTable, read_indicator_table
from ..inputs.territories import read_territories
from ..io.geometry import HOW_TO_INDEX, with_geometry
from ..io.tables import Table, multipolygons
from ..language import tr
from ..run import Output, Run, Saved

UP, DOWN, AREAS, DEPARTMENT = "agreger", "repartir", "surfaces", "departement"
MODES = {
    UP: "Agréger vers la maille d'un champ (EPCI, zone d'emploi, bassin…)",
    DEPARTMENT: "Agréger les communes par département",
    DOWN: "Répartir vers des territoires plus petits, selon un poids",
    AREAS: "Interpoler par surfaces vers des polygones qui ne s'emboîtent pas",
}


class ChangerMaille(OteloAlgorithm):
    slug = "changer_maille"
    title = "Changer de maille"
    volet = "donnees"
    purpose = (
        "Porte des indicateurs d'une maille à une autre : de la commune à l'EPCI, à la zone d'emploi, au "
        "département ou à n'importe quel champ ; d'un EPCI à ses parties ou à ses communes, selon un poids "
        "dit ; et, par surfaces, vers des polygones qui ne s'emboîtent pas. Les volumes sont conservés au "
        "dernier chiffre, les taux sont pondérés par leur dénominateur, ce qui manque reste manquant."
    )
    example = (
        'qgis_process run otelo:changer_maille -- "INDICATEURS=datapack.gpkg|layername=communes" '
        f"SENS=agreger MAILLE={RESTITUTION_FIELD} RESULTAT=epci.gpkg\n"
        "qgis_process run otelo:changer_maille -- INDICATEURS=epci.csv SENS=repartir "
        f'"CORRESPONDANCE=datapack.gpkg|layername=communes" MAILLE={RESTITUTION_FIELD} POIDS=menages '
        "RESULTAT=communes.gpkg"
    )
    keywords = ("agréger", "ventiler", "désagréger", "interpolation", "EPCI", "zone d'emploi")
    outputs_help = {
        "RESULTAT": ("Indicateurs à la nouvelle maille", [fields.CODE, fields.NAME]),
        "CONTROLES": ("Constats", fields.FINDINGS),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_table(
            "INDICATEURS", "Indicateurs",
            "Une ligne par territoire de départ : son code et des indicateurs du catalogue. Des polygones "
            "sont nécessaires pour interpoler par surfaces.",
        )  # fmt: skip
        self.add_field("CODE", "Champ du code", "INDICATEURS")
        self.add_choice("SENS", "Sens", listed(MODES, default=[UP]))
        self.add_table(
            "CORRESPONDANCE", "Table de correspondance",
            "Pour agréger : une ligne par territoire de départ (facultative si la maille est un champ des "
            "indicateurs). Pour répartir : une ligne par territoire d'arrivée, avec la maille de départ et "
            "le poids. Vide : la maille est un champ des indicateurs.",
            optional=True,
        )  # fmt: skip
        self.add_field("CORR_CODE", "Correspondance : champ du code", "CORRESPONDANCE")
        self.add_field(
            "MAILLE", "Champ de la maille", "",
            "De la correspondance, sinon des indicateurs. Pour répartir : la maille de départ. Vide : trouvé "
            "d'après son nom (EPCI).", advanced=False,
        )  # fmt: skip
        self.add_field(
            "POIDS", "Champ du poids", "",
            "Pour répartir : le poids de chaque territoire d'arrivée (correspondance). Pour agréger : ce qui "
            "mesure la couverture et pondère un taux sans dénominateur. Vide : les ménages, pour répartir.",
            advanced=False,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFeatureSource(
                "CIBLES",
                tr("Polygones d'arrivée"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            "Pour interpoler par surfaces ; ailleurs, donnent leur géométrie et leur nom au résultat. "
            "Vide : une table.",
        )
        self.add_field("CIBLES_CODE", "Polygones d'arrivée : champ du code", "CIBLES")
        self.add_coverage("Une cible dont une part moindre est connue reste manquante.")
        self.add_yes_no(
            "ENTIERS", "Parts entières", False,
            "Les volumes entiers restent entiers, au plus fort reste, quand ils sont répartis.",
        )  # fmt: skip
        self.add_sink("RESULTAT", "Indicateurs à la nouvelle maille", polygons=False, optional=False)
        self.add_sink("CONTROLES", "Constats", polygons=False)
        self.add_numbers(
            {
                "NB_CIBLES": "Territoires d'arrivée",
                "NB_SANS": "Territoires de départ sans correspondance",
                "ECART": "Plus grand écart relatif d'un volume entre départ et arrivée",
            }
        )

    def compute(self, run: Run) -> Saved:
        mode = run.choice("SENS")
        mapping = run.optional_table("CORRESPONDANCE")
        in_table = mode == UP and mapping is None
        own = self._mesh_fields(run) if in_table else []
        indicators = read_indicator_table(run.table("INDICATEURS"), run.text("CODE"), own)
        run.progress(30)
        frame = indicators.frame
        refuse_duplicates(frame.index, indicators.table.label)
        targets = self._targets(run)
        weight, findings = None, []
        if mode == AREAS:
            links, findings = self._by_area(indicators, targets)
        elif mode == DOWN:
            links, findings = self._down(run, mapping)
        else:
            links, weight = self._up(run, mode, mapping, indicators)
        run.progress(60)
        run.stop_if_cancelled()
        carried = transfer(
            frame, links, weight,
            run.coverage(),
            run.flag("ENTIERS"),
        )  # fmt: skip
        findings = [*findings, *carried.findings]
        run.tell_findings(findings)
        gap = self._tell_conserved(run, frame, carried.frame)
        run.progress(80)
        run.stop_if_cancelled()
        secret = carried_secrecy(indicators.secret, links, carried.frame)
        saved = self._save(run, carried.frame, secret, indicators.about, targets)
        saved |= run.save(Output("CONTROLES", fields.FINDINGS, results.findings_frame(findings)))
        return saved | {
            "NB_CIBLES": len(carried.frame),
            "NB_SANS": sum(f.sujet == "sans correspondance" for f in findings),
            "ECART": gap,
        }

    def _mesh_fields(self, run: Run) -> list[str]:
        table = run.table("INDICATEURS")
        mesh = table.need("restitution", "de la maille", run.text("MAILLE"))
        weight = run.text("POIDS")
        return [mesh, *([table.need("poids", "du poids", weight)] if weight else [])]

    def _up(self, run: Run, mode: str, mapping: Table | None, indicators: IndicatorTable):
        """Links of the sources to the mesh of a field, and the weight if one is chosen."""
        if mode == DEPARTMENT:
            groups = pd.Series(
                [department(code) for code in indicators.frame.index], index=indicators.frame.index
            )
            return links_up(groups), None
        if mapping is None:
            columns = list(indicators.extra)
            groups = indicators.table.codes(indicators.extra[columns[0]], "restitution")
            weight = (
                indicators.table.numbers(indicators.extra[columns[1]], indicators.frame.index)
                if columns[1:]
                else None
            )
            return links_up(groups), weight
        code_field = mapping.find("commune", run.text("CORR_CODE")) or mapping.need(
            "territoire", "du code", run.text("CORR_CODE")
        )
        mesh = mapping.need("restitution", "de la maille", run.text("MAILLE"))
        chosen = run.text("POIDS")
        field = mapping.need("poids", "du poids", chosen) if chosen else None
        raw = mapping.read([code_field, mesh, field])
        code = mapping.aligned(mapping.codes(raw[code_field], "territoire"), indicators.frame.index)
        groups = pd.Series(mapping.codes(raw[mesh], "restitution").to_numpy(), index=code)
        refuse_duplicates(pd.Index(code), mapping.label, code_field)
        weight = None
        if field:
            weight = pd.Series(mapping.numbers(raw[field], code).to_numpy(), index=code, name=field)
        return links_up(groups), weight

    def _down(self, run: Run, mapping: Table | None):
        if mapping is None:
            raise TableError(
                "Table de correspondance", "absente",
                "Pour répartir, donnez une ligne par territoire d'arrivée : son code, la maille de départ, "
                "un poids.",
            )  # fmt: skip
        code_field = mapping.need("commune", "du code", run.text("CORR_CODE"))
        mesh = mapping.need("restitution", "de la maille de départ", run.text("MAILLE"))
        field = mapping.need("menages", "du poids", run.text("POIDS"))
        raw = mapping.read([code_field, mesh, field])
        code = mapping.codes(raw[code_field], "territoire")
        refuse_duplicates(pd.Index(code), mapping.label, code_field)
        parents = pd.Series(mapping.codes(raw[mesh], "restitution").to_numpy(), index=code)
        weights = pd.Series(mapping.numbers(raw[field], code).to_numpy(), index=code, name=field)
        missing = weights.index[weights.isna()]
        links, findings = links_down(parents, weights)
        if len(missing):
            findings = [
                *findings,
                *(
                    Finding(
                        "alerte", "poids manquant", one, "Poids manquant, compté pour 0.", "Complétez-le."
                    )
                    for one in missing
                ),
            ]
        return links, findings

    def _targets(self, run: Run):
        """Polygons of arrival as (table, codes, names, wkb), or None."""
        table = run.optional_table("CIBLES")
        if table is None:
            return None
        names, wkb = read_territories(table, run.text("CIBLES_CODE"))
        refuse_duplicates(names.index, table.label)
        return table, names, wkb

    def _by_area(self, indicators: IndicatorTable, targets):
        if indicators.wkb is None:
            raise TableError(
                indicators.table.label,
                "sans polygones",
                "L'interpolation par surfaces demande des polygones.",
            )
        if targets is None:
            raise TableError("Polygones d'arrivée", "absents", "Choisissez la couche d'arrivée.")
        if not can_use_geopandas():
            reason = (
                missing_text(["geopandas"]) or "le paquet shapely installé ne peut être chargé dans QGIS."
            )
            raise OteloError(f"Interpolation par surfaces : {reason}")
        from ...engine.data.areas import links_by_area

        table, _, wkb = targets
        shapes = [
            with_geometry(pd.DataFrame(index=one.index), one, owner.crs).geometry
            for one, owner in ((indicators.wkb, indicators.table), (wkb, table))
        ]
        for shape, owner in zip(shapes, (indicators.table, table)):
            if shape.crs is None:
                raise TableError(owner.label, "système de coordonnées inconnu", "Définissez le SCR.")
        try:
            return links_by_area(*(shape.make_valid() for shape in shapes))
        except ImportError as error:
            raise OteloError(
                f"L'interpolation par surfaces demande un index spatial ({error}). {HOW_TO_INDEX}"
            ) from error

    def _tell_conserved(self, run: Run, before: pd.DataFrame, after: pd.DataFrame) -> float:
        """Say what became of the totals of volumes; the greatest relative difference, over those that no
        target was left without (which the findings tell)."""
        volumes = [i for i in before if catalogue()[i].kind != "rate" and after[i].notna().all()]
        gaps = conserved(before, after, volumes) / before[volumes].sum().abs().replace(0.0, 1.0)
        if not len(gaps):
            return 0.0
        worst = gaps.abs().idxmax()
        message = (
            f"Plus grand écart d'un total entre départ et arrivée : {100 * gaps[worst]:.4g} % ({worst})."
        )
        (run.tell if abs(gaps[worst]) < 1e-9 else run.warn)(message)
        return float(abs(gaps[worst]))

    def _save(self, run: Run, frame: pd.DataFrame, secret, about: About, targets) -> dict:
        columns = fields.indicator_table(frame)
        rows = carried_rows(frame, secret, about)
        rows["nom"] = rows["code"]
        geometry = crs = None
        if targets is not None:
            table, names, wkb = targets
            rows["nom"] = rows["code"].map(names.where(names != "")).fillna(rows["code"])
            geometry, crs = multipolygons(rows["code"].map(wkb.dropna())), table.crs
        return run.save(Output("RESULTAT", columns, rows, geometry, crs))
