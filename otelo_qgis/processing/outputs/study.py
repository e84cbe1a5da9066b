"""The study of an evaluation: one GeoPackage with every output, what made it, and the provenance of its
data. Written by otelo:evaluation, read by the algorithms that show results."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsProcessingParameterFileDestination,
)

from ...engine import results, study
from ...engine.common.errors import OteloError
from ...engine.common.territories import RESTITUTION
from ...engine.common.version import version
from ...engine.definitions import fields, tables
from ...engine.method.households import Households
from ...engine.method.keys import Key
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..inputs.study import STUDY
from ..io.geopackage import PackTable, SpatialView, write_geopackage
from ..language import tr
from ..run import Output, Run, Saved

# Titles of the tables that are not outputs of the volets.
_ADDED = {
    tables.ABOUT: "L'étude",
    tables.DATA: "Indicateurs des territoires d'analyse, tels que lus",
    tables.HOUSEHOLD_DATA: "Ménages par année, tels que lus",
    tables.COMMUNE_DATA: "Indicateurs et données locales des communes, tels que lus",
    tables.KEYS: "Clés de ventilation demandées",
    tables.PROJECTIONS: "Projections propres de communes ou d'EPCI",
    tables.TOTALS: "Totaux imposés par territoire de restitution",
    tables.SEGMENT_SHARES: "Parts des segments par territoire de restitution",
    tables.PROVENANCE: "Provenance des fichiers",
    tables.INDICATOR_LIST: "Liste des indicateurs",
    tables.DATA_FINDINGS: "Constats du datapack",
}


def add_study_output(algorithm: OteloAlgorithm) -> None:
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            STUDY, tr("Étude : toutes les sorties"), "GeoPackage (*.gpkg)", optional=True,
            createByDefault=False,
        )
    )  # fmt: skip


def about_rows(inputs: Mapping[str, str], remarks: Sequence[str]) -> pd.DataFrame:
    """What a study says of itself. inputs: title of each input, by what it is."""
    rows = [
        ("Calculé le", f"{datetime.now():%d/%m/%Y à %H:%M}"),
        ("Version du greffon", version()),
        *inputs.items(),
        *((tables.REMARK, sentence) for sentence in remarks),
    ]
    return pd.DataFrame(rows, columns=["sujet", "valeur"])


def kept_inputs(
    indicators: pd.DataFrame,
    households: Households,
    communes: pd.DataFrame,
    keys: Mapping[str, Key],
    projections: pd.DataFrame | None,
) -> dict[str, pd.DataFrame]:
    """What the study was computed from, by table. projections: own series of communes or EPCI."""
    data = indicators.rename_axis("code").reset_index()
    local = pd.DataFrame(communes.drop(columns="geometry")).rename(columns={RESTITUTION: "restitutio"})
    return {
        tables.DATA: data,
        tables.HOUSEHOLD_DATA: households.to_long(),
        tables.COMMUNE_DATA: local.rename_axis("code").reset_index(),
        tables.KEYS: results.keys_frame(keys),
        **({} if projections is None else {tables.PROJECTIONS: projections}),
    }


def study_tables(
    outputs: Sequence[Output], added: Mapping[str, pd.DataFrame], source: Path | None
) -> list[Output]:
    """Outputs of a study: those of the volets, other tables by name, those of the datapack at `source`."""
    copied = study.datapack_tables(source) if source else {}
    tables = {**added, **copied}
    return [*outputs, *(Output(name, fields.TABLES[name], frame) for name, frame in tables.items())]


def as_study(outputs: Sequence[Output]) -> Study:
    """The same figures as `Study.read` would find in the file, without writing it."""
    return Study({output.name.lower(): pd.DataFrame(output.frame) for output in outputs})


def refuse_input_as_study(run: Run, names: Iterable[str]) -> None:
    """Refuse a study that would replace the file of one of the inputs (`names`)."""
    target = run.destination(STUDY)
    for name in names if target else ():
        files = [source.file.resolve() for source in run.sources(name) if source.file]
        if Path(target).resolve() in files:
            raise OteloError(
                f"Étude : « {target} » est le fichier de l'entrée « {run.label(name)} », qu'elle "
                "remplacerait. Donnez un autre nom."
            )


def save_study(
    run: Run, outputs: Sequence[Output], titles: Mapping[str, str], tick: Callable[[float], None]
) -> Saved:
    """Write the study where the user wants it; {ETUDE: path}, {} when not wanted. titles: of the outputs of
    the volets, by name."""
    path = run.destination(STUDY)
    if not path:
        return {}
    titles = {**_ADDED, **titles}
    written = [
        PackTable(
            output.name.lower(),
            titles[output.name],
            output.columns,
            output.frame,
            output.geometry,
            output.crs,
        )
        for output in outputs
    ]
    # The last year has no need of its own: it belongs to the year after.
    known = "r.besoin IS NOT NULL"
    view = SpatialView(tables.YEARLY_MAP, "Besoins par année (carte)", tables.YEARLY, tables.NEEDS, known)
    write_geopackage(path, written, tick, [view])
    return {STUDY: path}
