# SPDX-License-Identifier: GPL-2.0-or-later
"""What coefficients are estimated on: dimensions and gaps of the rates, from the tables of two dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem

from ...engine.common.errors import OteloError, list_codes
from ...engine.common.territories import ANALYSIS, FICTITIOUS
from ...engine.definitions.coefficients import CLASS, DIMENSIONS
from ...engine.definitions.rates import computable
from ...engine.method.guide import estimation
from ...engine.method.guide.rates import compute
from ..base import OteloAlgorithm
from ..run import Run
from .censuses import AFTER, BEFORE, known_at_both, read_date, read_located

_CLIP = "ECRETAGE"


def add_clip(algorithm: OteloAlgorithm) -> None:
    algorithm.add_number(
        _CLIP, "Valeurs extrêmes ramenées aux bornes (%)", 0, 20,
        "À chaque bout : une commune de dix logements qui en gagne cinq ne fait pas la règle. Des "
        f"coefficients restent dans les bornes de leur classe. Vide : {100 * estimation.CLIP:g} %.",
        whole=False, advanced=True,
    )  # fmt: skip


def read_clip(run: Run) -> float:
    """The share that `add_clip` asks for, 0..1."""
    return run.number(_CLIP, 100 * estimation.CLIP) / 100


@dataclass(frozen=True)
class Data:
    """All by commune, those that both dates have.

    frame: nom, analyse, restitution, nom_rest, classe, fictif; before, after: indicators; zones, classes;
    dimensions: gap of each to the zone, by dimension; absent: indicators that the other dimensions lack;
    x_before, x_after: gaps of the rates; labels: of the rates; clip: share of values brought back to bounds.
    """

    frame: pd.DataFrame
    shapes: pd.Series | None
    crs: QgsCoordinateReferenceSystem
    before: pd.DataFrame
    after: pd.DataFrame
    zones: pd.Series
    classes: pd.Series
    dimensions: Mapping[str, pd.Series]
    absent: Mapping[str, Sequence[str]]
    x_before: pd.DataFrame
    x_after: pd.DataFrame | None
    labels: Mapping[str, str]
    clip: float


def read_data(run: Run, ahead: bool) -> Data:
    """ahead: whether coefficients go one period ahead, which asks for the rates of the second date too; else
    `x_after` is None."""
    located = read_located(run)
    before, _, made_up_before = _date(run, BEFORE)
    after, _, made_up_after = _date(run, AFTER)
    codes = known_at_both(run, located.frame, ((BEFORE, before), (AFTER, after)))
    frame = located.frame.loc[codes].copy()
    frame[FICTITIOUS] |= made_up_before or made_up_after
    before, after = before.loc[codes], after.loc[codes]
    zones = frame[ANALYSIS]
    absent = {name: estimation.missing_of(name, before, after) for name in DIMENSIONS}
    absent = {name: missing for name, missing in absent.items() if missing}
    for name, missing in absent.items():
        run.warn(f"{DIMENSIONS[name][0]} : pas de coefficient, faute de {', '.join(missing)}.")
    if len(absent) == len(DIMENSIONS):
        raise OteloError(
            f"« {run.label(BEFORE)} » et « {run.label(AFTER)} » : aucune des quatre dimensions ne se "
            "calcule. "
            "Il faut aux deux dates logements, et lv_rp, res_second, ou population et menages."
        )
    dimensions = {}
    for name in DIMENSIONS:
        if name not in absent:
            own, zone = estimation.variations(name, before, after, zones)
            dimensions[name] = own - zone
    known = [one for one in computable(before) if one.explains and (not ahead or one in computable(after))]
    if not known:
        raise OteloError(
            f"« {run.label(BEFORE)} » : aucun taux explicatif ne se calcule"
            + (" aux deux dates." if ahead else ".")
        )
    run.tell(f"{len(known)} taux explicatifs : {', '.join(one.label for one in known)}.")
    x_before, x_after = compute(known, before), compute(known, after) if ahead else None
    holes = x_before.isna().any(axis=1)
    if x_after is not None:
        holes |= x_after.isna().any(axis=1)
    holes = x_before.index[holes]
    if len(holes):
        run.warn(
            f"Communes dont un taux manque, supposé être celui de leur zone : {len(holes)} "
            f"({list_codes(holes)})."
        )
    return Data(
        frame, located.shapes, located.table.crs, before, after, zones, frame[CLASS], dimensions, absent,
        estimation.gaps(x_before, zones), None if x_after is None else estimation.gaps(x_after, zones),
        {one.id: one.title for one in known},
        read_clip(run),
    )  # fmt: skip


def _date(run: Run, name: str):
    frame, years, made_up = read_date(run, name)
    if frame is None:
        raise OteloError(f"« {run.label(name)} » : aucune table. Donnez-en au moins une.")
    if "logements" not in frame:
        raise OteloError(f"« {run.label(name)} » : il manque « logements », le parc de la commune.")
    return frame, years, made_up
