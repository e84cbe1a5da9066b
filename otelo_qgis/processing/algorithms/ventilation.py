"""otelo:ventilation, volet C: needs of communes, then of EPCI."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
)

from ...engine import results
from ...engine.common.errors import TableError
from ...engine.definitions import fields, tables
from ...engine.definitions.briques import BRIQUES, COMPONENTS, FLOW, OWN, overlap_field, with_double_counts
from ...engine.definitions.parameters import Scenario
from ...engine.method.allocation import Allocation, allocate, summary
from ...engine.method.quality import refuse_duplicates
from ..base import OteloAlgorithm, Output, tr
from ..io.inputs import add_communes, add_keys, add_own_projections, by_code, keys, own_projections
from ..io.tables import Join, Table, stop_if_cancelled
from .mailles import clean, dissolve

ALLOCATION_HELP = tables.outputs(tables.COMMUNES, tables.EPCI, tables.SUBSTITUTIONS)
# Where the needs layer holds each component: briques as absorbed before the peak.
_COMPONENT_FIELDS = {**{b: f"{b}_avp" for b in BRIQUES}, **{term: term for term in FLOW}}
_OVERLAPS = [overlap_field(brique) for brique in with_double_counts()]


def add_allocation_outputs(algorithm: OteloAlgorithm, optional: bool = False) -> None:
    for name, (label, _) in ALLOCATION_HELP.items():
        algorithm.add_sink(
            name, label, polygons=name != "SUBSTITUTIONS", optional=optional or name != "COMMUNES_BESOINS"
        )
    algorithm.add_numbers({"NB_HORS": "Communes hors étude"})
    algorithm.add_flags({"CLES_REMPLACEES": "Des clés de ventilation ont été remplacées"})


def with_areas(communes: pd.DataFrame, areas: pd.Series) -> pd.DataFrame:
    """Communes with their km², the last key, where their layer does not give them."""
    return communes if "superficie" in communes else communes.assign(superficie=areas)


def run_allocation(
    components, communes, scenario, key_table, name, feedback, own=None, overlaps=None
) -> Allocation:
    """Volet C, with its joins and its replaced keys told in the log."""
    zones = [code for code in communes["analyse"] if code]
    Join.between("maille d'analyse des communes", zones, "besoins évalués", components.index).tell(feedback)
    allocation = allocate(components, communes, scenario, key_table, name, own, overlaps)
    for sentence in summary(allocation.substitutions):
        feedback.pushWarning(sentence)
    outside = int((~allocation.communes["etudie"]).sum())
    if outside:
        feedback.pushWarning(f"{outside} commune(s) hors des territoires évalués : besoin non évalué.")
    return allocation


def allocation_outputs(
    allocation: Allocation, communes: pd.DataFrame, restitution, scenario: Scenario, crs
) -> list[Output]:
    """Outputs of volet C. restitution: shape of each restitution territory, by code."""
    local = communes[[c.name for c in fields.LOCAL if c.name in communes]]
    needs = results.commune_needs_frame(allocation, communes, scenario).join(local, on="code")
    epci = results.epci_needs_frame(allocation, communes, scenario)
    return [
        Output(
            "COMMUNES_BESOINS", fields.COMMUNE_NEEDS + fields.LOCAL, needs,
            results.shapes(needs, communes.geometry), crs, "communes", scenario,
        ),
        Output(
            "EPCI_BESOINS", fields.EPCI_NEEDS, epci,
            results.shapes(epci, restitution), crs, "epci", scenario,
        ),
        Output(
            "SUBSTITUTIONS", fields.SUBSTITUTIONS, results.substitutions_frame(allocation.substitutions)
        ),
    ]  # fmt: skip


class Ventilation(OteloAlgorithm):
    slug = "ventilation"
    title = "Volet C : ventiler aux communes"
    volet = "volet_c"
    purpose = (
        "Ventile les besoins des territoires d'analyse à leurs communes, une clé par brique, en "
        "nombres entiers par la méthode du plus fort reste : les communes somment exactement à "
        "leur territoire. Agrège ensuite aux EPCI, dans toutes les mailles d'analyse, et montre la part "
        "de chaque EPCI qui reste hors étude."
    )
    example = (
        "qgis_process run otelo:ventilation -- BESOINS=besoins.gpkg COMMUNES=communes.gpkg "
        "SCENARIO=scenario.json COMMUNES_BESOINS=communes_besoins.gpkg EPCI_BESOINS=epci_besoins.gpkg"
    )
    keywords = ("ventilation", "clé", "plus fort reste", "commune", "EPCI")
    outputs_help = ALLOCATION_HELP

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add(
            QgsProcessingParameterFeatureSource(
                "BESOINS",
                tr("Besoins par territoire d'analyse"),
                [QgsProcessing.SourceType.TypeVector],
            ),
            tr("Sortie BESOINS du volet B."),
        )
        add_communes(self)
        self.add_scenario_file(
            "Celui du volet B : ses indicateurs sources servent de clés. Vide : scénario par défaut."
        )
        add_keys(self)
        add_own_projections(self)
        add_allocation_outputs(self)
        self.add_numbers({"BESOIN_TOTAL": "Besoin total ventilé (logements)"})

    def compute(self, parameters, context, feedback):
        given = NeedsLayer.read(self, parameters, context, feedback)
        scenario = self.scenario_of(given.period, parameters, context, feedback)
        key_table = keys(self, parameters, context, feedback)
        communes, findings, table = clean(self, parameters, context, feedback)
        given.align(communes["analyse"])
        meshes = dissolve(communes, findings, feedback, 80.0, given.components.index)
        communes = with_areas(communes, meshes.areas)
        own, _ = own_projections(self, parameters, context, feedback, communes, given.ends, scenario)
        allocation = run_allocation(
            given.components, communes, scenario, key_table, table.label, feedback, own, given.overlaps
        )
        stop_if_cancelled(feedback)
        crs = table.source.sourceCrs()
        outputs = allocation_outputs(allocation, communes, meshes.restitution.geometry, scenario, crs)
        return self.save_all(parameters, context, outputs) | allocation_numbers(allocation)


@dataclass
class NeedsLayer:
    """A layer of needs of volet B. components: (T, 12); overlaps: as `Needs.overlaps`; ends: last year of the
    demographic need of each territory; period: base and projection years; table: the layer."""

    components: pd.DataFrame
    overlaps: pd.DataFrame
    ends: pd.Series
    period: dict[str, int]
    table: Table

    @classmethod
    def read(cls, algorithm, parameters, context, feedback) -> NeedsLayer:
        table = algorithm.table(parameters, "BESOINS", context, feedback)
        own = _COMPONENT_FIELDS[OWN]
        held = {c: field for c, field in _COMPONENT_FIELDS.items() if field != own or own in table.names}
        held |= {field: field for field in _OVERLAPS}
        wanted = ["code", "pic", *(column.name for column in fields.PERIOD), *held.values()]
        table.need_all(wanted, "Donnez la sortie BESOINS du volet B.")
        raw = table.read(wanted)
        if raw.empty:
            raise TableError(table.label, "aucun territoire", "Relancez le volet B.")
        code = table.codes(raw["code"], "territoire")
        values = {
            c: table.numbers(raw[field], code) for c, field in (*held.items(), *zip(_OVERLAPS, _OVERLAPS))
        }
        frame = by_code(pd.DataFrame({**values, "pic": table.numbers(raw["pic"], code)}), code)
        refuse_duplicates(frame.index, table.label, "code")
        if frame.isna().any(axis=None) or (frame != frame.round()).any(axis=None):
            raise TableError(table.label, "besoins manquants ou non entiers", "Relancez le volet B.")
        frame = frame.astype("int64").reindex(columns=[*COMPONENTS, *_OVERLAPS, "pic"], fill_value=0)
        period = one_period(raw, table)
        overlaps = frame[_OVERLAPS].set_axis(with_double_counts(), axis=1)
        ends = frame["pic"].clip(upper=period["projection"])
        return cls(frame[list(COMPONENTS)], overlaps, ends, period, table)

    def align(self, zones: pd.Series) -> None:
        """Put back the zeros that codes have lost, from those of the communes."""
        codes = pd.Index(self.table.aligned(pd.Series(self.components.index), zones))
        self.components.index = self.overlaps.index = self.ends.index = codes


def one_period(raw: pd.DataFrame, table: Table) -> dict[str, int]:
    """annee_base and projection of a result of the plugin, the same in all its rows."""
    period = {}
    for column in fields.PERIOD:
        years = set(raw[column.name])
        if len(years) != 1 or None in years:
            raise TableError(
                table.label, "plusieurs périodes mêlées", "Gardez un seul scénario.", column.name
            )
        period[column.name] = int(years.pop())
    return period


def allocation_numbers(allocation: Allocation) -> dict:
    return {
        "BESOIN_TOTAL": int(allocation.communes["besoin"].sum()),
        "NB_HORS": int((~allocation.communes["etudie"]).sum()),
        "CLES_REMPLACEES": bool(allocation.substitutions),
    }
