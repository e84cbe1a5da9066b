"""otelo:objectifs, volet D: construction objectives within capacity."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
)

from ...engine import results
from ...engine.common.errors import OteloError, TableError, list_codes
from ...engine.common.territories import ANALYSIS, FICTITIOUS, RESTITUTION, RESTITUTION_FIELD
from ...engine.definitions import fields, tables
from ...engine.definitions.local import LOCAL_COLUMNS
from ...engine.definitions.parameters import OBJECTIVE_GROUP, Scenario
from ...engine.method.mailles.meshes import outlines
from ...engine.method.objectives import Objectives, set_objectives
from ...engine.method.policies import with_policies
from ...engine.method.quality import refuse_duplicates
from ..base import OteloAlgorithm, Output, tr
from ..io.inputs import (
    add_decisions,
    add_local,
    add_table,
    by_code,
    imposed_totals,
    segment_shares,
    with_geometry,
    with_local,
)
from ..io.tables import stop_if_cancelled, ticker
from .ventilation import one_period

OBJECTIVES_HELP = tables.outputs(tables.OBJECTIVES, tables.EPCI_OBJECTIVES, tables.TRANSFERS, tables.PHASING)
OBJECTIVES_NUMBERS = {
    "OBJECTIF_PLACE": "Objectif placé (logements)",
    "NON_COUVERT": "Besoin non couvert (logements)",
    "REDISTRIBUE": "Logements redistribués entre communes",
    "A_CONSTRUIRE": "Logements à construire",
}


def add_objectives_sinks(algorithm: OteloAlgorithm, optional: bool = False) -> None:
    for name, (label, _) in OBJECTIVES_HELP.items():
        algorithm.add_sink(
            name, label, polygons="OBJECTIFS" in name, optional=optional or name != "OBJECTIFS"
        )
    algorithm.add_numbers(OBJECTIVES_NUMBERS)
    algorithm.add_flags({"TOUT_PLACE": "Tout le besoin est couvert"})


@dataclass(frozen=True)
class Decisions:
    """What is decided by restitution territory: imposed totals, shares of the segments (None: nothing)."""

    totals: pd.Series | None
    segments: pd.DataFrame | None

    @classmethod
    def read(cls, algorithm, parameters, context, feedback) -> Decisions:
        given = (algorithm, parameters, context, feedback)
        return cls(imposed_totals(*given), segment_shares(*given))


def run_objectives(
    needs: pd.DataFrame, communes, scenario: Scenario, decisions: Decisions, table: str, feedback
) -> Objectives:
    """Volet D, with what could not be met told in the log."""
    years = scenario.projection - scenario.annee_base
    objectives = set_objectives(needs, communes, years, table, decisions.totals, scenario.d_zan_limite)
    objectives = with_policies(
        objectives, communes, years, scenario.d_rattrapage_sru, decisions.segments, table
    )
    for sentence in objectives.remarks:
        feedback.pushInfo(sentence)
    for sentence in objectives.notices:
        feedback.pushWarning(sentence)
    surplus = int(objectives.communes["surplus"].sum())
    if surplus:
        feedback.pushWarning(
            f"Excédent de {surplus} logements dans des territoires où conversions et ajustements "
            "dépassent le besoin."
        )
    over = objectives.communes.index[objectives.communes["ha_reste"] < 0]
    if len(over):
        feedback.pushWarning(f"Enveloppe ZAN dépassée dans {len(over)} commune(s) : {list_codes(over)}.")
    return objectives


def objectives_numbers(objectives: Objectives) -> dict:
    sums = objectives.communes[["place", "non_couver", "recu", "construire"]].sum()
    return {**dict(zip(OBJECTIVES_NUMBERS, map(int, sums))), "TOUT_PLACE": not sums["non_couver"]}


def objectives_outputs(
    objectives: Objectives, communes: pd.DataFrame, restitution, scenario: Scenario, crs, yearly=None
) -> list[Output]:
    """Outputs of volet D. restitution: shape of each restitution territory, by code; yearly: the needs of
    each year, by analysis territory."""
    frame = results.commune_objectives_frame(objectives, communes, scenario)
    epci = results.epci_objectives_frame(objectives, communes, scenario)
    return [
        Output(
            "OBJECTIFS", fields.COMMUNE_OBJECTIVES, frame,
            results.shapes(frame, communes.geometry), crs, "objectifs", scenario,
        ),
        Output(
            "OBJECTIFS_EPCI", fields.EPCI_OBJECTIVES, epci,
            results.shapes(epci, restitution), crs, "objectifs_epci", scenario,
        ),
        Output("TRANSFERTS", fields.TRANSFERS, results.transfers_frame(objectives.transfers)),
        Output(
            "PHASAGE", fields.PHASING, results.phasing_frame(objectives, communes, scenario, yearly)
        ),
    ]  # fmt: skip


class Objectifs(OteloAlgorithm):
    slug = "objectifs"
    title = "Volet D : fixer les objectifs"
    volet = "volet_d"
    purpose = (
        "Traduit les besoins des communes en objectifs de construction : conversions et "
        "ajustements locaux, calage sur des totaux imposés par EPCI, capacité (foncier x densité + "
        "renouvellement, sous un plafond ; vacants et changements d'usage), redistribution dans l'EPCI puis "
        "dans le territoire d'analyse selon la capacité restante et la polarité, besoin non couvert. Placé "
        "et non couvert somment au besoin, exactement. Donne aussi les hectares consommés face à "
        "l'enveloppe ZAN, le rattrapage SRU, les segments (PLAI, PLUS, PLS, intermédiaire, accession, "
        "libre), le rythme annuel face aux mises en chantier, et les objectifs par PLH."
    )
    example = (
        "qgis_process run otelo:objectifs -- COMMUNES_BESOINS=communes_besoins.gpkg "
        "CAPACITES=capacites.csv OBJECTIFS=objectifs.gpkg OBJECTIFS_EPCI=objectifs_epci.gpkg"
    )
    keywords = ("objectifs", "capacité", "PLH", "construction", "polarité", "rythme")
    outputs_help = OBJECTIVES_HELP
    parameter_groups = (OBJECTIVE_GROUP,)

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add(
            QgsProcessingParameterFeatureSource(
                "COMMUNES_BESOINS", tr("Besoins par commune"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            tr("Sortie COMMUNES_BESOINS du volet C."),
        )
        add_local(self)
        add_decisions(self)
        add_table(
            self,
            "ANNEES",
            "Besoins par année",
            "Sortie ANNEES du volet B, pour un rythme qui suit celui du besoin (D_RYTHME=besoin).",
            optional=True,
        )
        self.add_scenario()
        add_objectives_sinks(self)

    def compute(self, parameters, context, feedback):
        communes, period, table = self._communes(parameters, context, feedback)
        scenario = self.scenario_of(period, parameters, context, feedback)
        decisions = Decisions.read(self, parameters, context, feedback)
        yearly = self._yearly(parameters, context, feedback)
        if scenario.d_rythme == "besoin" and yearly is None:
            raise OteloError(
                "D_RYTHME : un rythme qui suit le besoin demande la sortie ANNEES du volet B. Donnez-la, ou "
                "prenez « regulier »."
            )
        communes = with_local(self, parameters, context, feedback, communes, communes["etudie"])
        restitution = outlines(communes, RESTITUTION, ticker(feedback, 80.0))
        objectives = run_objectives(communes, communes, scenario, decisions, table.label, feedback)
        stop_if_cancelled(feedback)
        crs = table.source.sourceCrs()
        outputs = objectives_outputs(objectives, communes, restitution, scenario, crs, yearly)
        return self.save_all(parameters, context, outputs) | objectives_numbers(objectives)

    def _yearly(self, parameters, context, feedback) -> pd.DataFrame | None:
        """Yearly needs of volet B (code, annee, besoin); None when not given."""
        table = self.table(parameters, "ANNEES", context, feedback)
        if table is None:
            return None
        table.need_all(("code", "annee", "besoin"), "Donnez la sortie ANNEES du volet B.")
        raw = table.read(("code", "annee", "besoin"))
        code = table.codes(raw["code"], "territoire")
        numbers = {field: table.numbers(raw[field], code) for field in ("annee", "besoin")}
        return pd.DataFrame({"code": code, **numbers}).astype({"annee": int})

    def _communes(self, parameters, context, feedback):
        """The layer of volet C as a frame indexed by code, its period, its table."""
        table = self.table(parameters, "COMMUNES_BESOINS", context, feedback)
        texts = {"code": "code", ANALYSIS: "analyse", RESTITUTION: RESTITUTION_FIELD}
        amounts = ["besoin", "t_g", "t_j"]
        period = [column.name for column in fields.PERIOD]
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
        return communes, one_period(raw, table), table
