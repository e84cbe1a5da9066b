# SPDX-License-Identifier: GPL-2.0-or-later
"""Needs of the communes as volet C writes them, and those of each year as volet B does."""

from __future__ import annotations

import pandas as pd
from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource

from ...engine.common.errors import TableError
from ...engine.common.territories import ANALYSIS, FICTITIOUS, RESTITUTION, RESTITUTION_FIELD
from ...engine.definitions import fields
from ...engine.definitions.briques import GUIDE, edition_of
from ...engine.definitions.local import LOCAL_COLUMNS
from ...engine.method.quality import refuse_duplicates
from ..base import OteloAlgorithm
from ..io.geometry import with_geometry
from ..io.tables import Table, by_code
from ..language import tr
from ..run import Run
from .needs import one_period


def add_commune_needs(algorithm: OteloAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "COMMUNES_BESOINS", tr("Besoins par commune"), [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        "Sortie COMMUNES_BESOINS du volet C.",
    )


def add_yearly_needs(algorithm: OteloAlgorithm) -> None:
    algorithm.add_table(
        "ANNEES",
        "Besoins par année",
        "Sortie ANNEES du volet B, pour un rythme qui suit celui du besoin (d_rythme du scénario). Vide : un "
        "rythme régulier.",
        optional=True,
    )


def read_commune_needs(run: Run) -> tuple[pd.DataFrame, dict[str, int], Table]:
    """The layer of volet C as a frame indexed by code, its period, its table."""
    table = run.table("COMMUNES_BESOINS")
    texts = {"code": "code", ANALYSIS: "analyse", RESTITUTION: RESTITUTION_FIELD}
    terms = ("t_l",) if edition_of(table.names) == GUIDE else ("t_g", "t_j")
    amounts = ["besoin", *terms]
    period = [column.name for column in fields.PERIOD]
    table.need_all(
        [*texts.values(), *period, *amounts, "etudie"], "Donnez la sortie « Besoins par commune » du volet C."
    )
    amounts += [name for name in ("logements", *LOCAL_COLUMNS) if name in table.names]
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
    communes = with_geometry(frame.drop(columns=empty), raw["wkb"], table.crs)
    return communes, one_period(raw, table), table


def read_yearly_needs(run: Run) -> pd.DataFrame | None:
    """Yearly needs of volet B (code, annee, besoin); None when left out."""
    table = run.optional_table("ANNEES")
    if table is None:
        return None
    table.need_all(("code", "annee", "besoin"), "Donnez la sortie « Besoins par année » du volet B.")
    raw = table.read(("code", "annee", "besoin"))
    code = table.codes(raw["code"], "territoire")
    numbers = {field: table.numbers(raw[field], code) for field in ("annee", "besoin")}
    return pd.DataFrame({"code": code, **numbers}).astype({"annee": int})
