"""otelo:objectifs, volet D: construction objectives within capacity."""

from __future__ import annotations

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
)

from ..engine.errors import TableError
from ..engine.meshes import outlines
from ..engine.objectives import LOCAL_COLUMNS, Objectives, set_objectives
from ..engine.parameters import Scenario
from ..engine.quality import refuse_duplicates
from ..engine.territories import ANALYSIS, FICTITIOUS, RESTITUTION
from . import results, schemas
from .base import OteloAlgorithm, Output, tr
from .inputs import add_local, by_code, with_geometry, with_local
from .tables import stop_if_cancelled, ticker
from .ventilation import one_period

OBJECTIVES_HELP = schemas.outputs(
    {
        "OBJECTIFS": "Objectifs par commune",
        "OBJECTIFS_EPCI": "Objectifs par territoire de restitution",
        "TRANSFERTS": "Redistribution entre communes",
    }
)
OBJECTIVES_NUMBERS = {
    "OBJECTIF_PLACE": "Objectif placé (logements)",
    "NON_COUVERT": "Besoin non couvert (logements)",
    "REDISTRIBUE": "Logements redistribués entre communes",
}


def add_objectives_sinks(algorithm: OteloAlgorithm, optional: bool = False) -> None:
    for name, (label, _) in OBJECTIVES_HELP.items():
        algorithm.add_sink(
            name, label, polygons=name != "TRANSFERTS", optional=optional or name != "OBJECTIFS"
        )
    algorithm.add_numbers(OBJECTIVES_NUMBERS)


def run_objectives(needs: pd.DataFrame, communes, years: int, table: str, feedback) -> Objectives:
    objectives = set_objectives(needs, communes, years, table)
    left = int(objectives.communes["non_couver"].sum())
    if left:
        feedback.pushWarning(f"Besoin non couvert, faute de capacité : {left} logements.")
    surplus = int(objectives.communes["surplus"].sum())
    if surplus:
        feedback.pushWarning(
            f"Excédent de {surplus} logements dans des territoires où conversions et ajustements "
            "dépassent le besoin."
        )
    return objectives


def objectives_numbers(objectives: Objectives) -> dict:
    sums = objectives.communes[["place", "non_couver", "recu"]].sum()
    return dict(zip(OBJECTIVES_NUMBERS, map(int, sums)))


def objectives_outputs(
    objectives: Objectives, communes: pd.DataFrame, restitution, scenario: Scenario, crs
) -> list[Output]:
    """Outputs of volet D. restitution: shape of each restitution territory, by code."""
    frame = results.commune_objectives_frame(objectives, communes, scenario)
    epci = results.epci_objectives_frame(objectives, communes, scenario)
    return [
        Output(
            "OBJECTIFS", schemas.COMMUNE_OBJECTIVES, frame,
            results.shapes(frame, communes.geometry), crs, "objectifs", scenario,
        ),
        Output(
            "OBJECTIFS_EPCI", schemas.EPCI_OBJECTIVES, epci,
            results.shapes(epci, restitution), crs, "objectifs_epci", scenario,
        ),
        Output("TRANSFERTS", schemas.TRANSFERS, results.transfers_frame(objectives.transfers)),
    ]  # fmt: skip


class Objectifs(OteloAlgorithm):
    slug = "objectifs"
    title = "Volet D : fixer les objectifs"
    volet = "volet_d"
    purpose = (
        "Traduit les besoins des communes en objectifs de construction : conversions et "
        "ajustements locaux, capacité (foncier x densité + renouvellement, sous un plafond), "
        "redistribution dans l'EPCI puis dans le territoire d'analyse selon la capacité restante "
        "et la polarité, besoin non couvert, rythme annuel. Placé et non couvert somment au "
        "besoin, exactement."
    )
    example = (
        "qgis_process run otelo:objectifs -- COMMUNES_BESOINS=communes_besoins.gpkg "
        "CAPACITES=capacites.csv OBJECTIFS=objectifs.gpkg OBJECTIFS_EPCI=objectifs_epci.gpkg"
    )
    keywords = ("objectifs", "capacité", "PLH", "construction", "polarité", "rythme")
    outputs_help = OBJECTIVES_HELP

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add(
            QgsProcessingParameterFeatureSource(
                "COMMUNES_BESOINS", tr("Besoins par commune"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            tr("Sortie COMMUNES_BESOINS du volet C."),
        )
        add_local(self)
        add_objectives_sinks(self)

    def compute(self, parameters, context, feedback):
        communes, scenario, table = self._communes(parameters, context, feedback)
        communes = with_local(self, parameters, context, feedback, communes, communes["etudie"])
        restitution = outlines(communes, RESTITUTION, ticker(feedback, 80.0))
        years = scenario.projection - scenario.annee_base
        objectives = run_objectives(communes, communes, years, table.label, feedback)
        stop_if_cancelled(feedback)
        crs = table.source.sourceCrs()
        outputs = objectives_outputs(objectives, communes, restitution, scenario, crs)
        return self.save_all(parameters, context, outputs) | objectives_numbers(objectives)

    def _communes(self, parameters, context, feedback):
        """The layer of volet C as a frame indexed by code, its period as a scenario, its table."""
        table = self.table(parameters, "COMMUNES_BESOINS", context, feedback)
        texts = {"code": "code", ANALYSIS: "analyse", RESTITUTION: "restitutio"}
        amounts = ["besoin", "t_g", "t_j"]
        period = [column.name for column in schemas.PERIOD]
        table.need_all(
            [*texts.values(), *period, *amounts, "etudie"], "Donnez la sortie COMMUNES_BESOINS du volet C."
        )
        amounts += [c for c in ("logements", *LOCAL_COLUMNS) if c in table.names]
        flags = ("etudie", FICTITIOUS)
        plain = [field for field in ("nom", "nom_rest", *flags) if field in table.names]
        raw = table.read([*texts.values(), *period, *amounts, *plain], geometry=True)
        if raw.empty:
            raise TableError(table.label, "aucune commune", "Relancez le volet C.")
        code = table.codes(raw["code"], "commune")
        columns = {c: table.codes(raw[f], c) for c, f in texts.items() if c != "code"}
        columns |= {field: table.numbers(raw[field], code) for field in amounts}
        columns |= {field: raw[field] for field in plain}
        frame = by_code(
            pd.DataFrame({"nom": code, **columns, **{flag: table.flags(raw, flag) for flag in flags}}), code
        )
        refuse_duplicates(frame.index, table.label, "code")
        # A local column wholly empty in the layer was not given.
        empty = [c for c in LOCAL_COLUMNS if c in frame and frame[c].isna().all()]
        communes = with_geometry(frame.drop(columns=empty), raw["wkb"], table)
        return communes, Scenario(**one_period(raw, table)), table
