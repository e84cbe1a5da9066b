# SPDX-License-Identifier: GPL-2.0-or-later
"""Indicators of the analysis territories, checked for a scenario."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ...engine.common.errors import TableError
from ...engine.common.territories import FICTITIOUS, Finding
from ...engine.data.derive import FROM_FILOCOM, from_filocom
from ...engine.definitions.briques import BRIQUES, OWN, given_column
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.definitions.catalogue import match_columns, possible_columns
from ...engine.definitions.editions import AnyScenario
from ...engine.definitions.notes import NOTES
from ...engine.definitions.parameters import GUIDE, Scenario
from ...engine.method import quality
from ...engine.method.national.stock import REGION, columns_finess, is_given
from ..base import OteloAlgorithm
from ..io.tables import Table, by_code
from ..run import Run
from .about import About
from .briques import read_briques


def add_indicators(algorithm: OteloAlgorithm) -> None:
    algorithm.add_table(
        "INDICATEURS",
        "Indicateurs par territoire d'analyse",
        "Une ligne par territoire : son code et les indicateurs du catalogue que demande le "
        "scénario (logements, ménages, places ; taux en fractions). Une couche de polygones donne "
        "sa géométrie aux résultats.",
    )
    algorithm.add_field("INDICATEURS_CODE", "Indicateurs : champ du code du territoire", "INDICATEURS")


def read_indicators(
    run: Run,
    scenario: AnyScenario,
    reference: Sequence[str] = (),
    geometry=False,
    flow=True,
) -> tuple[pd.DataFrame, Table, list[str]]:
    """Indicators indexed by territory code, checked for the scenario, their table, and what it says of
    its own figures (assumptions, year), to be repeated beside the results.

    reference: codes of the analysis mesh, to put back lost zeros. flow: whether the flow is computed.
    Columns: those that volet B needs, the others that another scenario may need and that are plain
    numbers, nom, region, fictif; wkb when asked for and there are polygons.
    """
    table = run.table("INDICATEURS")
    geometry = geometry and table.has_polygons
    code_field = table.need("territoire", "du code du territoire", run.text("INDICATEURS_CODE"))
    # Those of the other edition too: the study can then be evaluated in both.
    wanted = possible_columns()
    if scenario.edition == GUIDE:
        given = {given_column(brique) for brique in BRIQUES}
        wanted = [column for column in wanted if column not in given]
        wanted += [other for other, _ in FROM_FILOCOM.values() if other not in wanted]
    indicator_fields = match_columns(table.names, wanted)
    own = run.text("BRIQUE_PROPRE")
    if own:
        table.need_all([own], "Choisissez un champ des indicateurs (BRIQUE_PROPRE).")
        indicator_fields[given_column(OWN)] = own
    needed = quality.read_columns(scenario, indicator_fields, flow)
    name, region = table.find("nom"), table.find(REGION)
    raw = table.read([code_field, *indicator_fields.values(), name, region, *About.fields(table)], geometry)
    code = table.aligned(table.codes(raw[code_field], "territoire"), reference)
    table.refuse_nameless(code, code_field)
    columns = {}
    for column, field in indicator_fields.items():
        try:
            columns[column] = table.numbers(raw[field], code, catalogue()[column].unit)
        except TableError:
            # A field that this scenario does not read may hold anything.
            if column in needed:
                raise
    columns["nom"] = raw[name].fillna(code) if name else code
    if region:
        columns[REGION] = table.codes(raw[region], REGION)
    if geometry:
        columns["wkb"] = raw["wkb"]
    frame = by_code(pd.DataFrame({**columns, FICTITIOUS: table.flags(raw, FICTITIOUS)}), code)
    # An empty column of a given brique gives nothing.
    empty = [
        column for column in map(given_column, BRIQUES) if column in frame and frame[column].isna().all()
    ]
    frame = frame.drop(columns=empty)
    told: list[Finding] = []
    if flow and scenario.edition == GUIDE:
        frame, told = from_filocom(frame)
    briques = read_briques(run, scenario, frame.index)
    twice = briques.columns.intersection(frame.columns)
    if len(twice):
        raise TableError(
            table.label,
            "briques données par cette table et par une autre",
            "Gardez-en une.",
            ", ".join(twice),
        )
    frame = frame.assign(**briques)
    quality.check_indicators(frame, scenario, table.label, flow)
    _tell_indicators(run, frame, scenario, table.label)
    origin = list(About.of(table, raw).remarks(table.label, scenario.annee_base))
    origin += [f"« {table.label} » : {finding.message}" for finding in told]
    origin += [
        f"{NOTES[brique].title} : besoin donné par une table, au lieu d'être calculé."
        for brique in BRIQUES
        if isinstance(scenario, Scenario) and is_given(brique, frame, scenario)
    ]
    for sentence in origin:
        run.warn(sentence)
    return frame, table, origin


def _tell_indicators(run: Run, frame: pd.DataFrame, scenario: AnyScenario, label: str) -> None:
    places = columns_finess(scenario) if isinstance(scenario, Scenario) else []
    without = frame.index[frame[places].isna().all(axis=1)] if places else []
    if len(without):
        run.warn(
            f"« {label} » : {len(without)} territoire(s) sans place d'établissement renseignée, comptés sans."
        )
    if REGION not in frame or (frame[REGION] == "").any():
        run.warn(
            f"« {label} » : sans champ « {REGION} » rempli, les doubles comptes sont ceux d'une région "
            "autre que l'Île-de-France."
        )
    unknown = [code for code in scenario.territoires if code not in frame.index]
    if unknown:
        run.warn(
            f"Scénario : cibles de territoires absents de « {label} », sans effet : {', '.join(unknown)}."
        )
