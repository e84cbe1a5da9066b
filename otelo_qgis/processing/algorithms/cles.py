"""otelo:cles and otelo:comparer_cles: the keys of volet C, before they are used and one against the other."""

from __future__ import annotations

import pandas as pd
from qgis.core import QgsProcessing, QgsProcessingParameterEnum, QgsProcessingParameterFeatureSource

from ...engine import results
from ...engine.common.errors import OteloError, list_codes
from ...engine.common.territories import ANALYSIS, RESTITUTION, as_fields
from ...engine.definitions import fields
from ...engine.definitions.briques import COMPONENT_LABELS, COMPONENTS
from ...engine.method.allocation import allocate, key_columns, key_shares, summary
from ...engine.method.keys import key_text
from ..base import OteloAlgorithm, Output, tr
from ..io.inputs import add_communes, add_keys, keys
from ..io.tables import stop_if_cancelled
from .mailles import clean, dissolve
from .ventilation import NeedsLayer, with_areas


class Cles(OteloAlgorithm):
    slug = "cles"
    title = "Volet C : voir les clés de ventilation"
    volet = "volet_c"
    purpose = (
        "Montre les clés de ventilation avant de s'en servir : la part de chaque commune dans son territoire "
        "d'analyse, composante par composante, et son écart à la part des ménages. Écrit aussi la table des "
        "clés, à modifier et à redonner (CLES), et dit les clés qu'il faut remplacer faute de données."
    )
    example = (
        "qgis_process run otelo:cles -- COMMUNES=communes.gpkg JEU_CLES=polarites COMPOSANTE=demo "
        "PARTS=parts.gpkg TABLE_CLES=cles.csv"
    )
    keywords = ("clé", "ventilation", "poids", "polarité", "SCoT")
    outputs_help = {
        "PARTS": ("Parts des communes", fields.KEY_SHARES),
        "TABLE_CLES": ("Table des clés", fields.KEYS),
        "SUBSTITUTIONS": ("Clés remplacées", fields.SUBSTITUTIONS),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_communes(self)
        add_keys(self)
        self.add(
            QgsProcessingParameterEnum(
                "COMPOSANTE", tr("Composante montrée"), options=list(COMPONENTS), defaultValue="demo",
                optional=True, usesStaticStrings=True,
            ),
            " ; ".join(f"{name} = {label}" for name, label in COMPONENT_LABELS.items()) + ".",
        )  # fmt: skip
        self.add_scenario_file("Ses sources et ses années font la clé « source » et la clé « dynamique ».")
        self.add_sink("PARTS", "Parts des communes", optional=False)
        self.add_sink("TABLE_CLES", "Table des clés", polygons=False)
        self.add_sink("SUBSTITUTIONS", "Clés remplacées", polygons=False)
        self.add_numbers({"NB_SUBSTITUTIONS": "Clés remplacées"})

    def compute(self, parameters, context, feedback):
        scenario = self.scenario(parameters, context, feedback)
        key_table = keys(self, parameters, context, feedback)
        communes, findings, table = clean(self, parameters, context, feedback)
        meshes = dissolve(communes, findings, feedback, 80.0)
        communes = with_areas(communes, meshes.areas)
        zones = _known_zones(communes, key_columns(key_table, communes, scenario), feedback)
        shares, substitutions = key_shares(zones, communes, scenario, key_table, table.label)
        for sentence in summary(substitutions):
            feedback.pushWarning(sentence)
        shown = self.parameterAsEnumString(parameters, "COMPOSANTE", context) or "demo"
        if shown not in shares:
            raise OteloError(f"COMPOSANTE : le scénario ne compte pas « {COMPONENT_LABELS[shown]} ».")
        feedback.pushInfo(f"{COMPONENT_LABELS[shown]} : {key_text(key_table[shown])}.")
        stop_if_cancelled(feedback)
        frame = _shares_frame(shares, communes, shown, zones)
        shapes, crs = results.shapes(frame, communes.geometry), table.source.sourceCrs()
        outputs = [
            Output("PARTS", fields.KEY_SHARES, frame, shapes, crs, "cles", scenario),
            Output("TABLE_CLES", fields.KEYS, results.keys_frame(key_table)),
            Output("SUBSTITUTIONS", fields.SUBSTITUTIONS, results.substitutions_frame(substitutions)),
        ]
        return self.save_all(parameters, context, outputs) | {"NB_SUBSTITUTIONS": len(substitutions)}


def _known_zones(communes: pd.DataFrame, columns: list[str], feedback) -> pd.Index:
    """Analysis territories whose communes have all that the keys read; the others are told."""
    zones = communes[ANALYSIS]
    unknown = communes[columns].isna().any(axis=1).groupby(zones).any()
    left = [zone for zone in unknown.index[unknown] if zone]
    if left:
        feedback.pushWarning(
            f"Territoires d'analyse dont des communes n'ont pas {', '.join(columns)}, laissés de côté : "
            f"{list_codes(left)}."
        )
    return pd.Index(sorted(set(zones) - {"", *left}), dtype=object)


def _shares_frame(shares: pd.DataFrame, communes: pd.DataFrame, shown: str, zones: pd.Index) -> pd.DataFrame:
    frame = results.described(communes).join(shares.rename(columns=fields.share_field))
    frame["etudie"] = communes[ANALYSIS].isin(zones)
    share = (100 * shares[shown]).where(frame["etudie"])
    frame["cle"] = share.round(4)
    if "menages" in communes:
        part = 100 * communes["menages"] / communes["menages"].groupby(communes[ANALYSIS]).transform("sum")
        frame["part_men"] = part.where(frame["etudie"]).round(4)
        frame["ecart_men"] = (100 * share / part.where(part > 0) - 100).round(2) + 0.0
    return as_fields(frame).rename_axis("code").reset_index()


class ComparerCles(OteloAlgorithm):
    slug = "comparer_cles"
    title = "Volet C : comparer deux jeux de clés"
    volet = "volet_c"
    purpose = (
        "Ventile les mêmes besoins avec deux jeux de clés, A et B, et montre sur la carte ce que le choix "
        "change à chaque commune et à chaque EPCI. Les totaux des territoires d'analyse sont les mêmes."
    )
    example = (
        "qgis_process run otelo:comparer_cles -- BESOINS=besoins.gpkg COMMUNES=communes.gpkg "
        "JEU_CLES_A=nationale JEU_CLES_B=polarites ECARTS=ecarts.gpkg ECARTS_EPCI=ecarts_epci.gpkg"
    )
    keywords = ("clé", "ventilation", "comparer", "écart")
    outputs_help = {
        "ECARTS": ("Écarts par commune", fields.COMMUNE_CHANGE),
        "ECARTS_EPCI": ("Écarts par territoire de restitution", fields.EPCI_CHANGE),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add(
            QgsProcessingParameterFeatureSource(
                "BESOINS", tr("Besoins par territoire d'analyse"), [QgsProcessing.SourceType.TypeVector]
            ),
            tr("Sortie BESOINS du volet B."),
        )
        add_communes(self)
        for side in ("A", "B"):
            add_keys(self, f"_{side}", f" {side}")
        self.add_scenario_file("Celui du volet B. Vide : scénario par défaut.")
        self.add_sink("ECARTS", "Écarts par commune", optional=False)
        self.add_sink("ECARTS_EPCI", "Écarts par territoire de restitution")
        self.add_numbers(
            {
                "DEPLACES": "Logements qui changent de commune",
                "DEPLACES_EPCI": "Logements qui changent d'EPCI",
            }
        )

    def compute(self, parameters, context, feedback):
        given = NeedsLayer.read(self, parameters, context, feedback)
        scenario = self.scenario_of(given.period, parameters, context, feedback)
        both = [keys(self, parameters, context, feedback, f"_{side}") for side in ("A", "B")]
        communes, findings, table = clean(self, parameters, context, feedback)
        given.align(communes[ANALYSIS])
        meshes = dissolve(communes, findings, feedback, 80.0, given.components.index)
        communes = with_areas(communes, meshes.areas)
        made = []
        for side, key_table in zip("AB", both):
            result = allocate(given.components, communes, scenario, key_table, table.label)
            for sentence in summary(result.substitutions):
                feedback.pushWarning(f"Clés {side}. {sentence}")
            made.append(result.communes)
        stop_if_cancelled(feedback)
        needs = (one["besoin"] for one in made)
        frame = results.change(*needs, communes.get("logements")).where(made[0]["etudie"])
        frame = frame.join(results.described(communes)[["nom", ANALYSIS, RESTITUTION, fields.DEMO_FLAG.name]])
        frame["etudie"] = made[0]["etudie"]
        groups = communes[RESTITUTION]
        dwellings = communes["logements"].where(frame["etudie"], 0.0) if "logements" in communes else None
        epci = results.change(
            *(one["besoin"].groupby(groups).sum() for one in made),
            None if dwellings is None else dwellings.groupby(groups).sum(),
        )
        epci = epci.assign(nom=epci.index.map(results.restitution_names(communes)))
        epci[fields.DEMO_FLAG.name] = communes[fields.DEMO_FLAG.name].groupby(groups).any()
        rows = as_fields(frame).rename_axis("code").reset_index()
        sums = epci.rename_axis("code").reset_index()
        crs = table.source.sourceCrs()
        shapes = results.shapes(rows, communes.geometry), results.shapes(sums, meshes.restitution.geometry)
        outputs = [
            Output("ECARTS", fields.COMMUNE_CHANGE, rows, shapes[0], crs, "ecarts", scenario),
            Output("ECARTS_EPCI", fields.EPCI_CHANGE, sums, shapes[1], crs, "ecarts", scenario),
        ]
        moved = {
            name: int(one["ecart"].abs().sum() // 2)
            for name, one in (("DEPLACES", frame), ("DEPLACES_EPCI", epci))
        }
        feedback.pushInfo(
            f"{moved['DEPLACES']} logements changent de commune, {moved['DEPLACES_EPCI']} d'EPCI."
        )
        return self.save_all(parameters, context, outputs) | moved
