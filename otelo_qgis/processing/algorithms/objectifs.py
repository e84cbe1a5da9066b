"""otelo:objectifs, volet D: construction objectives within capacity."""

from __future__ import annotations

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
)

from ...engine.common.errors import OteloError, TableError
from ...engine.common.territories import ANALYSIS, FICTITIOUS, RESTITUTION
from ...engine.definitions import fields
from ...engine.definitions.local import LOCAL_COLUMNS
from ...engine.definitions.parameters import OBJECTIVE_GROUP
from ...engine.method.mailles.meshes import outlines
from ...engine.method.quality import refuse_duplicates
from ..base import OteloAlgorithm
from ..inputs.decisions import add_decisions, read_decisions
from ..inputs.local import add_local, with_local
from ..inputs.needs import one_period
from ..io.geometry import with_geometry
from ..io.tables import by_code
from ..language import tr
from ..outputs.objectives import (
    OBJECTIVES_HELP,
    add_objectives_sinks,
    objectives_numbers,
    objectives_outputs,
    place_needs,
)
from ..run import Run, Saved


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
        self.add_table(
            "ANNEES",
            "Besoins par année",
            "Sortie ANNEES du volet B, pour un rythme qui suit celui du besoin (D_RYTHME=besoin).",
            optional=True,
        )
        self.add_scenario()
        add_objectives_sinks(self)

    def compute(self, run: Run) -> Saved:
        communes, period, table = self._communes(run)
        scenario = run.scenario_of(period)
        decisions = read_decisions(run)
        yearly = self._yearly(run)
        if scenario.d_rythme == "besoin" and yearly is None:
            raise OteloError(
                "D_RYTHME : un rythme qui suit le besoin demande la sortie ANNEES du volet B. Donnez-la, ou "
                "prenez « regulier »."
            )
        communes = with_local(run, communes, communes["etudie"])
        restitution = outlines(communes, RESTITUTION, run.ticker(80.0))
        objectives = place_needs(run, communes, communes, scenario, decisions, table.label)
        run.stop_if_cancelled()
        crs = table.crs
        outputs = objectives_outputs(objectives, communes, restitution, scenario, crs, yearly)
        return run.save_all(outputs) | objectives_numbers(objectives)

    def _yearly(self, run: Run) -> pd.DataFrame | None:
        """Yearly needs of volet B (code, annee, besoin); None when not given."""
        table = run.optional_table("ANNEES")
        if table is None:
            return None
        table.need_all(("code", "annee", "besoin"), "Donnez la sortie ANNEES du volet B.")
        raw = table.read(("code", "annee", "besoin"))
        code = table.codes(raw["code"], "territoire")
        numbers = {field: table.numbers(raw[field], code) for field in ("annee", "besoin")}
        return pd.DataFrame({"code": code, **numbers}).astype({"annee": int})

    def _communes(self, run: Run):
        """The layer of volet C as a frame indexed by code, its period, its table."""
        table = run.table("COMMUNES_BESOINS")
        texts = {"code": "code", ANALYSIS: "analyse", RESTITUTION: "restitutio"}
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
