# SPDX-License-Identifier: GPL-2.0-or-later
"""A long table by pieces, so that gigabytes go by in the memory of one piece.

`read` of a `RawTable` keeps every cell that it is asked for; here each piece is looked at, and forgotten.
Texts come as categories: what is repeated a million times is kept, and compared, once.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import pandas as pd

from .tabular import STREAMED, FileError, RawTable, kind_of, open_bytes, reading_of

ROWS_BY_PIECE = 200_000


def pieces(table: RawTable, columns: Sequence[str], numbers: Sequence[str] = ()) -> Iterator[pd.DataFrame]:
    """The rows of some columns, in order, by pieces; "" where a cell is empty.

    Args:
        numbers: those of `columns` whose cells hardly repeat: they come as plain text.

    Raises:
        FileError: a file that is cut within its last row, unreadable, or whose rows have too many fields.
    """
    kind = kind_of(table.path, table.layout.member)
    reader = {"csv": _csv_pieces, "parquet": _parquet_pieces}.get(kind, _kept_pieces)
    with reading_of(table.name):
        for piece in reader(table, columns, numbers):
            table.tick()
            yield piece


def _csv_pieces(table: RawTable, columns: Sequence[str], numbers: Sequence[str]) -> Iterator[pd.DataFrame]:
    layout = table.layout
    kinds = {column: str if column in numbers else "category" for column in columns}
    with open_bytes(table.path, layout.member, STREAMED) as stream:
        watched = _Watched(stream, layout.separator.encode())
        try:
            reader = pd.read_csv(
                watched, sep=layout.separator, encoding=layout.encoding, header=None, names=table.columns,
                skiprows=layout.header, usecols=list(columns), dtype=kinds, na_filter=False,
                chunksize=ROWS_BY_PIECE, index_col=False,
            )  # fmt: skip
            with reader:
                for piece in reader:
                    yield piece[list(columns)]
        except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
            raise FileError(
                table.name, f"lignes illisibles ({error})",
                "Vérifiez le séparateur, les guillemets, et que le fichier est complet.",
            ) from error  # fmt: skip
        # pandas says nothing of a row that is too long or too short. Counting is quick; where the count is
        # not even (a row that is wrong, or a separator within quotes), the rows are looked at one by one.
        if not watched.is_even(len(table.columns)):
            table.look_at_widths()


class _Watched(io.RawIOBase):
    """The bytes of a file as they go by, with the number of its separators and lines."""

    def __init__(self, stream, separator: bytes):
        self._stream, self._separator = stream, separator
        self._separators, self._ends, self._last = 0, 0, b""

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        piece = self._stream.read(size)
        self._separators += piece.count(self._separator)
        self._ends += piece.count(b"\n")
        self._last = piece[-1:] or self._last
        return piece

    def readinto(self, buffer) -> int:
        piece = self.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def is_even(self, width: int) -> bool:
        """Whether every line may have as many fields as there are names."""
        lines = self._ends + (self._last != b"\n")
        return self._separators == lines * (width - 1)


def _parquet_pieces(table: RawTable, columns: Sequence[str], numbers) -> Iterator[pd.DataFrame]:
    import pyarrow.parquet

    if table.layout.member:
        yield from _kept_pieces(table, columns, numbers)
        return
    with open(table.path, "rb") as source:
        for batch in pyarrow.parquet.ParquetFile(source).iter_batches(ROWS_BY_PIECE, columns=list(columns)):
            piece = batch.to_pandas()[list(columns)]
            yield piece.apply(lambda column: column.map(_text).astype(object))


def _text(value) -> str:
    if value is None or value != value:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _kept_pieces(table: RawTable, columns: Sequence[str], numbers) -> Iterator[pd.DataFrame]:
    """A workbook is never that long: in one piece."""
    yield table.read(list(columns)).fillna("")
