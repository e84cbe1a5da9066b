"""Between QGIS tables and frames: codes as padded text, numbers checked, nothing dropped silently."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..engine.errors import Cancelled, TableError, list_codes
from .compat import FIELD_TYPES, is_null

# Codes of fixed length, by kind of territory: a lost leading zero is put back, and said.
CODE_WIDTHS = {"commune": 5, "ze": 4, "epci": 9, "region": 2}
CODE_NAMES = {
    "commune": ("code", "codgeo", "code_insee", "insee_com", "insee", "code_commune", "com", "depcom"),
    "territoire": ("code", "ze2020", "ze", "code_ze", "epci", "siren", "code_epci", "code_territoire"),
    "analyse": ("analyse", "ze2020", "ze", "code_ze", "zone_emploi", "bassin", "code_bassin"),
    "restitution": ("restitution", "epci", "code_epci", "siren_epci", "siren"),
    "nom": ("nom", "libgeo", "libelle", "nom_com", "nom_commune", "lib", "name"),
    "region": ("region", "reg", "code_region", "insee_reg"),
    "population": ("population", "pop", "p22_pop", "p21_pop", "p20_pop", "p19_pop", "p18_pop", "pmun"),
    "annee": ("annee", "année", "year", "an"),
}
CANCEL_EVERY = 500


@dataclass(frozen=True)
class Column:
    """One field of an output: name (at most 10 characters), type, alias (label, unit)."""

    name: str
    kind: str
    alias: str = ""

    def __post_init__(self):
        assert len(self.name) <= 10, f"{self.name}: a Shapefile would cut this name"


@dataclass
class Join:
    """Outcome of a join by code, to be told to the user."""

    left: str
    right: str
    matched: int
    only_left: list[str] = field(default_factory=list)
    only_right: list[str] = field(default_factory=list)

    @classmethod
    def between(cls, left: str, left_codes: Iterable, right: str, right_codes: Iterable) -> Join:
        left_set, right_set = set(left_codes), set(right_codes)
        return cls(
            left,
            right,
            len(left_set & right_set),
            sorted(left_set - right_set),
            sorted(right_set - left_set),
        )

    def tell(self, feedback: QgsProcessingFeedback) -> None:
        total = self.matched + len(self.only_left)
        share = 100 * self.matched / total if total else 0
        message = (
            f"Jointure « {self.left} » / « {self.right} » : {self.matched} code(s) sur {total} "
            f"({share:.0f} %) trouvés."
        )
        if not self.only_left and not self.only_right:
            feedback.pushInfo(message)
            return
        for owner, codes in ((self.left, self.only_left), (self.right, self.only_right)):
            if codes:
                message += f" Seulement dans « {owner} » : {len(codes)} ({list_codes(codes)})."
        feedback.pushWarning(message)


def stop_if_cancelled(feedback: QgsProcessingFeedback) -> None:
    if feedback.isCanceled():
        raise Cancelled


def find_field(source: QgsProcessingFeatureSource, given: str, names: Iterable[str]) -> str | None:
    """The field that the user chose, else the first of `names` that the source has."""
    if given:
        return given
    by_lower = {name.lower(): name for name in source.fields().names()}
    return next((by_lower[name] for name in names if name in by_lower), None)


def need_field(source: QgsProcessingFeatureSource, given: str, kind: str, label: str) -> str:
    """As `find_field`, by kind of code; TableError when there is no such field."""
    found = find_field(source, given, CODE_NAMES[kind])
    if found is None or source.fields().lookupField(found) < 0:
        raise TableError(
            source.sourceName(),
            f"champ du {label} introuvable" + (f" (« {found} »)" if found else ""),
            f"Choisissez-le parmi : {', '.join(source.fields().names())}.",
        )
    return found


def read(
    source: QgsProcessingFeatureSource,
    fields: Sequence[str],
    feedback: QgsProcessingFeedback,
    geometry: bool = False,
) -> pd.DataFrame:
    """The chosen fields of every row, one column each (None where NULL), plus `wkb` if asked for.

    Cancel is looked at every few hundred rows. Invalid geometries come through: volet A repairs them.
    """
    positions = [source.fields().lookupField(name) for name in fields]
    request = QgsFeatureRequest().setSubsetOfAttributes(positions)
    if not geometry:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows, shapes = [], []
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for number, feature in enumerate(source.getFeatures(request, unchecked)):
        if number % CANCEL_EVERY == 0:
            stop_if_cancelled(feedback)
        attributes = feature.attributes()
        rows.append([None if is_null(attributes[i]) else attributes[i] for i in positions])
        if geometry:
            shapes.append(_wkb(feature.geometry()))
    frame = pd.DataFrame(rows, columns=list(fields), dtype=object)
    if geometry:
        frame["wkb"] = pd.Series(shapes, dtype=object, index=frame.index)
    return frame


def _wkb(geometry: QgsGeometry) -> bytes | None:
    if geometry.isNull():
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    return bytes(geometry.asWkb())


def codes(values: pd.Series, kind: str, table: str, feedback: QgsProcessingFeedback) -> pd.Series:
    """Codes as text; a numeric field gets its lost leading zero back, with a warning.

    Only a code that is exactly one digit short of its kind's fixed width is padded, and only where
    the kind has one ("commune": 1001 -> 01001). Missing codes become "".
    """
    text = values.map(_as_code).astype(object)
    width = CODE_WIDTHS.get(kind)
    if width:
        short = text.str.fullmatch(rf"\d{{{width - 1}}}").fillna(False).astype(bool)
        if short.any():
            text = text.where(~short, "0" + text)
            feedback.pushWarning(
                f"« {table} », champ « {values.name} » : {int(short.sum())} code(s) avaient perdu leur "
                f"zéro initial, remis ({list_codes(text[short])})."
            )
        _refuse_ambiguous(text, width, kind, str(values.name), table)
    return text


def _refuse_ambiguous(text: pd.Series, width: int, kind: str, name: str, table: str) -> None:
    """A commune code of another length cannot be told apart from a wrong one: refused, not guessed."""
    if kind != "commune":
        return
    wrong = text[(text != "") & (text.str.len() != width)]
    if len(wrong):
        raise TableError(
            table,
            f"code de commune qui n'a pas {width} caractères",
            "Corrigez ces codes, ou choisissez le champ du code INSEE.",
            name,
            wrong.unique(),
        )


def _as_code(value) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value == int(value):
        value = int(value)
    return str(value).strip()


def numbers(
    values: pd.Series, codes: Sequence[str], table: str, feedback: QgsProcessingFeedback
) -> pd.Series:
    """Floats, NaN where missing. Text that is plainly a number is read, with a warning.

    Raises TableError naming the codes whose value is not a number.
    """
    name = str(values.name)
    is_text = values.map(lambda value: isinstance(value, str))
    if is_text.any():
        cleaned = (
            values[is_text]
            .astype(str)
            .str.replace(r"[\s\u00a0\u202f]", "", regex=True)
            .str.replace(",", ".", regex=False)
        )
        empty = cleaned == ""
        parsed = pd.to_numeric(cleaned.where(~empty), errors="coerce")
        wrong = parsed.isna() & ~empty
        if wrong.any():
            at_fault = [code for code, bad in zip(np.asarray(codes)[is_text.to_numpy()], wrong) if bad]
            raise TableError(
                table,
                f"texte au lieu d'un nombre (« {values[is_text][wrong].iloc[0]} »)",
                "Remplacez-le par un nombre, ou videz la cellule si la valeur manque.",
                name,
                at_fault,
            )
        feedback.pushDebugInfo(f"« {table} », champ « {name} » : texte lu comme nombre.")
        values = values.where(~is_text, parsed.astype(object))
    return pd.to_numeric(values.map(lambda v: np.nan if v is None else v), errors="raise").astype(float)


def make_fields(columns: Iterable[Column]) -> QgsFields:
    fields = QgsFields()
    for column in columns:
        item = QgsField(column.name, FIELD_TYPES[column.kind])
        item.setAlias(column.alias)
        item.setComment(column.alias)
        fields.append(item)
    return fields


_PYTHON_TYPES = {"text": str, "int": int, "float": float, "bool": bool}


def write(
    sink: QgsFeatureSink,
    fields: QgsFields,
    columns: Sequence[Column],
    frame: pd.DataFrame,
    geometry: Sequence | None = None,
) -> None:
    """Write every row of the frame (and its shapely geometry) to the sink.

    Raises TableError when the sink refuses a row. Cancel is not looked at here: an output is either
    whole or not begun.
    """
    values = [
        [None if pd.isna(v) else _PYTHON_TYPES[column.kind](v) for v in frame[column.name].tolist()]
        for column in columns
    ]
    shapes = [None] * len(frame) if geometry is None else [shape.wkb for shape in geometry]
    for *attributes, shape in zip(*values, shapes):
        feature = QgsFeature(fields)
        feature.setAttributes(attributes)
        if shape is not None:
            polygon = QgsGeometry()
            polygon.fromWkb(shape)
            feature.setGeometry(polygon)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise TableError(
                "Sortie",
                f"écriture refusée : {sink.lastError()}",
                "Vérifiez l'espace disque et que le fichier n'est pas ouvert ailleurs.",
            )


def columns_from(labels: Mapping[str, str], kind: str) -> list[Column]:
    """One output column per (name, label)."""
    return [Column(name, kind, label) for name, label in labels.items()]
