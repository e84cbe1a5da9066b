# SPDX-License-Identifier: GPL-2.0-or-later
"""Between QGIS tables and frames: codes as padded text, numbers checked, nothing dropped silently."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal, ogr
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFeedback,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsWkbTypes,
)

from ...engine.common.codes import COMMUNE_WIDTH, as_code, find_field, pad
from ...engine.common.errors import Cancelled, TableError, list_codes
from ...engine.common.output import refusal
from ...engine.data.numbers import guess_decimal, parse_numbers
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.definitions.fields import Column
from ...engine.method.quality import refuse_duplicates
from ..compat import FIELD_TYPES, is_null
from ..language import tr
from ..sentences import in_language
from .sources import Source

# Codes of fixed length, by kind of territory. Those of meshes are free: see `Table.aligned`.
CODE_WIDTHS = {"commune": COMMUNE_WIDTH, "region": 2}
CANCEL_EVERY = 500


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

    @property
    def is_whole(self) -> bool:
        return not self.only_left and not self.only_right

    def sentence(self) -> str:
        total = self.matched + len(self.only_left)
        share = 100 * self.matched / total if total else 0
        message = (
            f"Jointure « {self.left} » / « {self.right} » : {self.matched} code(s) sur {total} "
            f"({share:.0f} %) trouvés."
        )
        for owner, codes in ((self.left, self.only_left), (self.right, self.only_right)):
            if codes:
                message += f" Seulement dans « {owner} » : {len(codes)} ({list_codes(codes)})."
        return message


def stop_if_cancelled(feedback: QgsFeedback) -> None:
    if feedback.isCanceled():
        raise Cancelled


class Table:
    """A feature source as its user knows it: `title` is its name; `label`, which messages use, says
    before it what it was given as.

    Raises TableError, with the table, the field and the codes, on anything that cannot be read.
    """

    def __init__(self, source: Source, parameter: str, feedback: QgsProcessingFeedback):
        self.source, self.title, self.feedback = source, source.title, feedback
        self.crs, self.has_polygons = source.crs, source.has_polygons
        self.label = f"{parameter} : {source.title}"
        self.names: list[str] = source.fields.names()

    def find(self, kind: str, given: str = "") -> str | None:
        """The field that the user chose, else the first that has a usual name of its kind."""
        return find_field(self.names, kind, given)

    def need(self, kind: str, what: str, given: str = "") -> str:
        """As `find`; refused when there is no such field. `what` says it in French."""
        found = self.find(kind, given)
        if found is None:
            raise TableError(
                self.label,
                f"champ {what} introuvable" + (f" (« {given} »)" if given else ""),
                f"Choisissez-le parmi : {', '.join(self.names)}.",
            )
        return found

    def need_all(self, names: Iterable[str], advice: str) -> None:
        """Refuse a table that lacks some of the fields."""
        absent = [name for name in names if name not in self.names]
        if absent:
            raise TableError(self.label, f"champs absents : {', '.join(absent)}", advice)

    def read(self, fields: Iterable[str | None], geometry: bool = False) -> pd.DataFrame:
        """The chosen fields of every row (None where NULL), plus `wkb` if asked for.

        Cancel is looked at every few hundred rows. Invalid geometries come through: volet A
        repairs them.
        """
        fields = list(dict.fromkeys(field for field in fields if field))
        positions = [self.source.fields.lookupField(name) for name in fields]
        request = QgsFeatureRequest().setSubsetOfAttributes(positions)
        if not geometry:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        rows, shapes = [], []
        unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        for number, feature in enumerate(self.source.features.getFeatures(request, unchecked)):
            if number % CANCEL_EVERY == 0:
                stop_if_cancelled(self.feedback)
            attributes = feature.attributes()
            rows.append([None if is_null(attributes[i]) else attributes[i] for i in positions])
            if geometry:
                shapes.append(_wkb(feature.geometry()))
        frame = pd.DataFrame(rows, columns=fields, dtype=object)
        if geometry:
            frame["wkb"] = pd.Series(shapes, dtype=object, index=frame.index)
        return frame

    def codes(self, values: pd.Series, kind: str) -> pd.Series:
        """Codes as text, "" where missing; a lost leading zero comes back, with a warning.

        Only a code that is exactly one digit short of its kind's fixed width is padded, and only
        where the kind has one ("commune": 1001 -> 01001).
        """
        text = values.map(as_code).astype(object)
        width = CODE_WIDTHS.get(kind)
        if width is None:
            return text
        text, short = pad(text, width)
        if short.any():
            self._tell_padded(values.name, text[short])
        wrong = text[(text != "") & (text.str.len() != width)]
        if len(wrong):
            raise TableError(
                self.label,
                f"code qui n'a pas {width} caractères",
                "Corrigez ces codes, ou choisissez le champ du code INSEE.",
                str(values.name),
                wrong.unique(),
            )
        return text

    def refuse_nameless(self, codes: pd.Series, field: str) -> None:
        nameless = int((codes == "").sum())
        if nameless:
            raise TableError(self.label, f"{nameless} ligne(s) sans code", "Complétez ce champ.", field)

    def aligned(self, codes: pd.Series, reference: Iterable[str]) -> pd.Series:
        """Codes whose lost zeros are put back where another table has the full code, with a warning.

        A code that could stand for several of the reference's is left as it is: the join report
        then shows it.
        """
        reference = set(reference)
        stripped: dict[str, list[str]] = {}
        for code in reference:
            stripped.setdefault(code.lstrip("0"), []).append(code)
        padded = codes.map(
            lambda code: (
                stripped[code][0]
                if code not in reference and code.isdecimal() and len(stripped.get(code, ())) == 1
                else code
            )
        ).astype(object)
        changed = padded != codes
        if changed.any():
            self._tell_padded(codes.name, padded[changed])
        return padded

    def _tell_padded(self, field, codes: pd.Series) -> None:
        self.feedback.pushWarning(
            in_language(
                f"« {self.label} », champ « {field} » : {codes.nunique()} code(s) avaient perdu leur zéro "
                f"initial, remis ({list_codes(codes.unique())})."
            )
        )

    def numbers(self, values: pd.Series, codes: Sequence[str], unit: str | None = None) -> pd.Series:
        """Floats, NaN where missing. Text that is plainly a number ("1 234,5") is read as one.

        unit: what a percent sign is read by; that of the indicator whose name the field has when left out.
        """
        name = str(values.name)
        if unit is None:
            unit = catalogue()[name.lower()].unit if name.lower() in catalogue() else ""
        is_text = values.map(lambda value: isinstance(value, str)).astype(bool)
        if is_text.any():
            texts = values[is_text].astype(str)
            parsed = parse_numbers(texts, guess_decimal(texts))
            parsed = replace(parsed, wrong=parsed.wrong | parsed.secret)
            fault = parsed.fault(unit)
            if fault:
                at_fault, problem, advice = fault
                raise TableError(
                    self.label,
                    f"{problem} (« {texts[at_fault].iloc[0]} »)",
                    advice,
                    name,
                    np.asarray(codes, dtype=object)[is_text.to_numpy()][at_fault.to_numpy()],
                )
            if parsed.are_divided(unit):
                self.feedback.pushWarning(
                    in_language(
                        f"« {self.label} », champ « {name} » : écrit avec le signe %, divisé par 100."
                    )
                )
            values = values.where(~is_text, parsed.in_unit(unit).astype(object))
        try:
            floats = [np.nan if v is None else float(v) for v in values]
        except (TypeError, ValueError, OverflowError) as error:
            raise TableError(
                self.label,
                f"valeur qui n'est pas un nombre ({error})",
                "Choisissez un autre champ.",
                name,
            ) from error
        return pd.Series(floats, index=values.index, name=name, dtype=float)

    def numbers_by_code(
        self, raw: pd.DataFrame, columns: Mapping[str, str], codes: pd.Series, code_field: str
    ) -> pd.DataFrame:
        """The numbers of some fields ({column: field}) of rows that were read, by code. TableError for a code
        in double."""
        found = pd.DataFrame({name: self.numbers(raw[field], codes) for name, field in columns.items()})
        refuse_duplicates(pd.Index(codes), self.label, code_field)
        return by_code(found, codes)

    def flags(self, frame: pd.DataFrame, name: str) -> pd.Series:
        """A yes/no field, False where it is missing or the table does not have it."""
        if name not in frame:
            return pd.Series(False, index=frame.index)
        return frame[name].map(lambda value: str(value).lower() in ("1", "true", "oui", "vrai"))


def by_code(frame: pd.DataFrame, codes: pd.Series) -> pd.DataFrame:
    """The same frame, indexed by code."""
    frame.index = pd.Index(codes, name="code", dtype=object)
    return frame


def _wkb(geometry: QgsGeometry) -> bytes | None:
    if geometry.isNull():
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    return bytes(geometry.asWkb())


def make_fields(columns: Iterable[Column]) -> QgsFields:
    fields = QgsFields()
    for column in columns:
        item = QgsField(column.name, FIELD_TYPES[column.kind])
        item.setAlias(tr(column.alias))
        item.setComment(column.comment or column.alias)
        fields.append(item)
    return fields


_PYTHON_TYPES = {"text": str, "int": int, "float": float, "bool": bool}
# Types of numpy whose values are of the type of the column as they are.
_NUMPY_KINDS = {"int": "i", "float": "f", "bool": "b"}


def row_values(columns: Sequence[Column], frame: pd.DataFrame) -> Iterator[list]:
    """The values of each row, of the type of their column; None where one is missing."""
    if not columns:
        return ([] for _ in range(len(frame)))
    return map(list, zip(*(_cells(column, frame[column.name]) for column in columns)))


def _cells(column: Column, values: pd.Series) -> list:
    """The values of a column, of its type; None where one is missing."""
    cast, missing = _PYTHON_TYPES[column.kind], values.isna().to_numpy()
    cells = values.tolist()
    # numpy gives values of Python; pandas' own arrays, and columns of another type, do not.
    if not (isinstance(values.dtype, np.dtype) and values.dtype.kind == _NUMPY_KINDS.get(column.kind)):
        cells = [None if is_missing else cast(one) for one, is_missing in zip(cells, missing.tolist())]
    elif missing.any():
        cells = [None if is_missing else one for one, is_missing in zip(cells, missing.tolist())]
    return cells


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
    shapes = [None] * len(frame) if geometry is None else [getattr(shape, "wkb", None) for shape in geometry]
    for attributes, shape in zip(row_values(columns, frame), shapes):
        feature = QgsFeature(fields)
        feature.setAttributes(attributes)
        if shape is not None:
            polygon = QgsGeometry()
            polygon.fromWkb(shape)
            polygon.convertToMultiType()
            feature.setGeometry(polygon)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise TableError(
                "Sortie",
                f"écriture refusée : {sink.lastError()}",
                "Vérifiez l'espace disque et que le fichier n'est pas ouvert ailleurs.",
            )


def refuse_cut(destination: str, rows: int) -> None:
    """Refuse a table on disk that has not every row: what closed it says nothing of a full disk."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
    path, table = Path(parts.get("path") or ""), parts.get("layerName") or ""
    if path.suffix.lower() == ".shp" and not path.exists():
        # Without geometry, the rows alone.
        path = path.with_suffix(".dbf")
    if not path.is_file():
        return
    try:
        file = ogr.Open(str(path))
        layer = file and (file.GetLayerByName(table) if table else file.GetLayer(0))
        written = layer.GetFeatureCount() if layer else 0
        # The headers of some formats count rows that are not there.
        if rows and written == rows:
            gdal.ErrorReset()
            layer.SetNextByIndex(rows - 1)
            if layer.GetNextFeature() is None or gdal.GetLastErrorType() >= gdal.CE_Failure:
                written = rows - 1
    except RuntimeError:
        # As GDAL says it where its exceptions are on.
        written = 0
    if written != rows:
        raise refusal(path, f"écriture incomplète : {written} ligne(s) sur {rows}")


class _Wkb:
    """A geometry that only has to be written again: its bytes, without any geometry library."""

    def __init__(self, wkb: bytes):
        self.wkb = wkb


def multipolygons(shapes: Iterable[bytes | None]) -> list[_Wkb | None]:
    """Geometries to write, from their bytes (None, or NaN, where there is none)."""
    return [_Wkb(shape) if isinstance(shape, bytes) else None for shape in shapes]
