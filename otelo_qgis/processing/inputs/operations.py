# SPDX-License-Identifier: GPL-2.0-or-later
"""Operations that a territory knows of, and the permits whose works have begun: placed in communes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSpatialIndex,
)

from ...engine.common.errors import TableError
from ..base import OteloAlgorithm
from ..cartography.project import page_crs
from ..io.studies import StudyPlace
from ..io.tables import Table

# Usual names of the fields, lower case.
COMMUNE = ("insee", "code_insee", "codgeo", "commune", "code_commune", "comm", "depcom", "insee_com", "code")
YEARS = ("annee", "annee_liv", "livraison", "year", "an")
DWELLINGS = ("logements", "nb_lgt", "nb_logements", "logts", "nb_lgt_tot_crees")
PROBABILITY = ("probabilite", "probable", "proba", "prob")
NAMES = ("nom", "operation", "libelle", "name")
SEGMENT = ("segment", "financement", "produit")
PERMIT = ("permis", "num_dau", "num_permis", "num_pc", "numero")
PARCEL = ("parcelle", "parcelles", "cadastre", "ref_cadast")
# Section and number in two fields, as Sitadel gives up to three parcels.
SECTIONS = (("sec_cadastre1", "num_cadastre1"), ("sec_cadastre2", "num_cadastre2"),
            ("sec_cadastre3", "num_cadastre3"))  # fmt: skip
BEGUN = ("date_reelle_doc", "dpc_doc", "date_doc", "annee_doc", "ouverture", "doc")


def add_operations(algorithm: OteloAlgorithm) -> None:
    algorithm.add_table(
        "OPERATIONS", "Opérations connues",
        f"Points, polygones ou table : logements ({', '.join(DWELLINGS[:3])}…), annee prévue, et, s’ils y "
        "sont, probabilite (%), nom, segment, permis, parcelle. La commune est celle du champ insee (ou "
        "commune, codgeo…), sinon celle où l’opération se trouve. Vide : aucune.",
        optional=True,
    )  # fmt: skip
    algorithm.add_table(
        "PERMIS", "Permis, avec leur ouverture de chantier",
        f"Pour ne pas compter deux fois une opération déjà commencée : commune, permis (ou num_dau), date "
        f"d’ouverture ({', '.join(BEGUN[:3])}…), et s’ils y sont parcelle et point. Vide : aucun "
        "rapprochement.",
        optional=True, advanced=True,
    )  # fmt: skip
    algorithm.add_number(
        "DISTANCE", "Distance d’un permis qui rend une opération douteuse (m)", 0, 1000, "Vide : 50.",
        whole=False, advanced=True,
    )  # fmt: skip


def _field(table: Table, names: Sequence[str]) -> str:
    low = {name.lower(): name for name in table.names}
    return next((low[one] for one in names if one in low), "")


def _needed(table: Table, names: Sequence[str], what: str) -> str:
    found = _field(table, names)
    if not found:
        raise TableError(
            table.label, f"champ {what} introuvable",
            f"Nommez-le {' ou '.join(names[:3])}. Champs : {', '.join(table.names)}.",
        )  # fmt: skip
    return found


class Places:
    """The communes of a study as polygons: where a point is, and its place in metres."""

    def __init__(self, place: StudyPlace, table: str):
        layer = place.layer(table, table)
        self.shapes: dict[int, tuple[str, QgsGeometry]] = {}
        self.index = QgsSpatialIndex()
        if layer.isValid() and layer.isSpatial():
            self.crs, self.metric = layer.crs(), page_crs(layer)
            request = QgsFeatureRequest().setSubsetOfAttributes([layer.fields().lookupField("code")])
            for feature in layer.getFeatures(request):
                self.shapes[feature.id()] = (feature["code"], feature.geometry())
                self.index.addFeature(feature)

    def of(self, wkb: bytes | None, crs) -> tuple[str, float, float]:
        """Commune of a shape ("" for none), and its place in metres (NaN for none)."""
        if not isinstance(wkb, bytes) or not self.shapes or not crs.isValid():
            return "", np.nan, np.nan
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        # Of a polygon, a point that is inside.
        point = shape.pointOnSurface().asPoint()
        context = QgsProject.instance().transformContext()
        here = QgsCoordinateTransform(crs, self.crs, context).transform(point)
        metres = QgsCoordinateTransform(crs, self.metric, context).transform(point)
        return self._commune(here), metres.x(), metres.y()

    def _commune(self, point: QgsPointXY) -> str:
        geometry = QgsGeometry.fromPointXY(point)
        for number in self.index.intersects(geometry.boundingBox()):
            code, shape = self.shapes[number]
            if shape.intersects(geometry):
                return code
        return ""


def _placed(table: Table, raw: pd.DataFrame, places: Places, code_field: str) -> pd.DataFrame:
    """`code`, `x`, `y` of the rows of a table: the commune of its field, else that where its shape is."""
    found = [places.of(wkb, table.crs) for wkb in raw["wkb"]]
    frame = pd.DataFrame(found, columns=["code", "x", "y"], index=raw.index)
    if code_field:
        given = table.codes(raw[code_field], "commune")
        frame["code"] = given.where(given != "", frame["code"])
    return frame


def _texts(raw: pd.DataFrame, field: str) -> pd.Series:
    if not field:
        return pd.Series("", index=raw.index, dtype=object)
    return raw[field].map(lambda value: "" if value is None else str(value).strip())


def _years(table: Table, values: pd.Series, needed: bool) -> pd.Series:
    """Years of cells that say one, however ("2026", 2026, "2026-05-01"); NaN where empty, or refused."""
    years = pd.to_numeric(
        values.map(lambda v: "" if v is None else str(v)).str.extract(r"(\d{4})", expand=False)
    )
    if needed and years.isna().any():
        raise TableError(
            table.label,
            "année manquante",
            "Donnez l’année prévue de chaque opération (AAAA).",
            str(values.name),
        )
    return years.astype(float)


def read_operations(table: Table, places: Places) -> pd.DataFrame:
    """Operations: `operation` (name), `code` ("" for none), `annee`, `logements`, `probable` (%), `segment`,
    `permis`, `parcelle`, `x`, `y`."""
    code, year = _field(table, COMMUNE), _needed(table, YEARS, "de l’année prévue")
    dwellings = _needed(table, DWELLINGS, "du nombre de logements")
    probable, others = (
        _field(table, PROBABILITY),
        [_field(table, n) for n in (NAMES, SEGMENT, PERMIT, PARCEL)],
    )
    raw = table.read([code, year, dwellings, probable, *others], geometry=True)
    frame = _placed(table, raw, places, code)
    names = ("operation", "segment", "permis", "parcelle")
    frame = frame.assign(**{name: _texts(raw, field) for name, field in zip(names, others)})
    frame["annee"] = _years(table, raw[year], needed=True).astype(int)
    frame["logements"] = table.numbers(raw[dwellings], frame["operation"])
    frame["probable"] = table.numbers(raw[probable], frame["operation"], "%") if probable else 100.0
    for name, field, most in (("logements", dwellings, np.inf), ("probable", probable, 100.0)):
        wrong = ~frame[name].between(0, most)
        if wrong.any():
            limit = "de 0 à 100 (%)" if name == "probable" else "positif"
            raise TableError(
                table.label, f"valeur manquante, ou qui n’est pas un nombre {limit}", "Corrigez-la.", field,
                frame.loc[wrong, "operation"],
            )  # fmt: skip
    return frame


def read_permits(table: Table, places: Places, last: int) -> pd.DataFrame:
    """Permits whose works have begun by the end of `last`: `code`, `permis`, `parcelle`, `x`, `y`."""
    code, begun = _field(table, COMMUNE), _needed(table, BEGUN, "de l’ouverture du chantier")
    number, parcel = _field(table, PERMIT), _field(table, PARCEL)
    low: Mapping[str, str] = {name.lower(): name for name in table.names}
    pairs = [(low[a], low[b]) for a, b in SECTIONS if a in low and b in low]
    raw = table.read([code, begun, number, parcel, *(one for pair in pairs for one in pair)], geometry=True)
    frame = _placed(table, raw, places, code).assign(permis=_texts(raw, number))
    listed = [_texts(raw, parcel), *(_texts(raw, a) + _texts(raw, b) for a, b in pairs)]
    frame["parcelle"] = [";".join(filter(None, parts)) for parts in zip(*listed)]
    years = _years(table, raw[begun], needed=False)
    return frame[years <= last]
