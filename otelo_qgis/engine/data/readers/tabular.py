# SPDX-License-Identifier: GPL-2.0-or-later
"""Raw tables of any kept format (CSV, XLSX, XLS, ODS, Parquet, zipped or not), every cell as text.

The layout (encoding, separator, decimal mark, header row, sheet) is detected, told and can be
overridden. Only the columns that are asked for are read, in pieces, so that a file of several hundred
megabytes stays within a few, and can be cancelled. Errors name the file and say what to do.
"""

from __future__ import annotations

import codecs
import contextlib
import csv
import fnmatch
import gzip
import io
import itertools
import math
import re
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Optional
from xml.parsers.expat import ExpatError

import pandas as pd

from ...common.errors import Cancelled, OteloError, TableError
from ...common.formatting import french_number
from ...common.packages import how_to_install
from ..numbers import guess_decimal
from . import ods

CSV_ENDINGS = (".csv", ".txt", ".tsv")
ENDINGS = (*CSV_ENDINGS, ".gz", ".zip", ".xlsx", ".xlsm", ".xls", ".ods", ".parquet")
SEPARATORS = (";", ",", "\t", "|")
# Members of INSEE's archives that describe the columns instead of holding the figures.
DESCRIPTIONS = ("meta_*", "varmod*", "*lisez*", "*liste_var*", "dictionnaire*")
HEAD_ROWS = 30
SAMPLE = 1 << 16
ROWS_BY_TICK = 2000
# What no true file nears, so that a small file made to unpack into a huge one is refused by its size:
# bytes of a compressed table, of the sheets of a workbook and of each of its other parts (read whole),
# characters of a line, cells gone through in a workbook, cells kept.
MIB = 1 << 20
UNPACKED, SHEETS, PART = 4096 * MIB, 4096 * MIB, 128 * MIB
# A workbook within an archive is kept whole, still compressed, while it is read.
PACKED_WORKBOOK = 512 * MIB
LINE = 4 * MIB
# A table that goes by, and is not kept, may be larger: the census by commune unpacks into 7 GB.
STREAMED = 16384 * MIB
SCANNED_CELLS, KEPT_CELLS = 300_000_000, 50_000_000


class FileError(TableError):
    """A file that cannot be read as it is; `table` is its name."""


@dataclass(frozen=True)
class Layout:
    """How a file is laid out. "" and 0 mean "to detect"; a read table has them all.

    header: row of the column names, 1 for the first. sheet: of a workbook. member: of an archive.
    """

    encoding: str = ""
    separator: str = ""
    decimal: str = ""
    header: int = 0
    sheet: str = ""
    member: str = ""

    def problem(self) -> str:
        """What is wrong with what was given, as a sentence without its point; "" where nothing is."""
        texts = (self.encoding, self.separator, self.decimal, self.sheet, self.member)
        if not all(isinstance(text, str) for text in texts):
            return "l'encodage, le séparateur, la décimale, la feuille et le fichier sont des textes"
        if not isinstance(self.header, int) or isinstance(self.header, bool) or self.header < 0:
            return f"ligne d'en-tête « {self.header} » : un nombre entier est attendu, 1 pour la première"
        if self.separator and (len(self.separator) > 1 or self.separator in '"\r\n\0'):
            return f"séparateur « {self.separator} » : un seul caractère est attendu"
        if self.decimal not in ("", ",", "."):
            return f"décimale « {self.decimal} » : « , » ou « . » est attendue"
        return ""

    def told(self) -> str:
        """The layout in words, for the log and the provenance table."""
        words = {
            "encodage": self.encoding, "séparateur": {"\t": "tabulation"}.get(self.separator, self.separator),
            "décimale": self.decimal, "ligne d'en-tête": str(self.header or ""), "feuille": self.sheet,
            "dans l'archive": self.member,
        }  # fmt: skip
        return ", ".join(f"{name} «\u00a0{value}\u00a0»" for name, value in words.items() if value)


Rows = Iterator[Sequence[Optional[str]]]
# Name of each sheet of a workbook -> how to read its rows, from the first.
Sheets = Mapping[str, Callable[[], Rows]]


@dataclass
class RawTable:
    """A table that is open for reading: its name, layout and columns. `read` gives the cells.

    head: the first rows, that of the names included, to recognise the file by. sheets: those of its
    workbook, which stays open as long as the table. only: a column and the value of the rows that are read.
    """

    path: Path
    name: str
    layout: Layout
    columns: list[str]
    head: Sequence[Sequence[str | None]]
    tick: Callable[[], None] = field(default=lambda: None)
    sheets: Sheets = field(default_factory=dict)
    only: tuple[str, str] | None = None

    def read(self, columns: Sequence[str]) -> pd.DataFrame:
        """Cells of the chosen columns as text, None where empty; rows that are all empty are left out.

        Raises:
            FileError: a column that the file has twice, a truncated or unreadable file.
        """
        # Readers look for names in any case: P21_MEN and p21_men are the same one.
        counts = Counter(name.casefold() for name in self.columns)
        wanted = {name.casefold() for name in columns}
        repeated = [n for n in self.columns if n.casefold() in wanted and counts[n.casefold()] > 1]
        if repeated:
            raise FileError(
                self.name,
                f"colonne en double dans l'en-tête : {', '.join(dict.fromkeys(repeated))}",
                "Renommez ou retirez l'une des deux : on ne devine pas laquelle est la bonne.",
                repeated[0],
            )
        wanted_columns = [*columns, *([self.only[0]] if self.only and self.only[0] not in columns else [])]
        positions = [self.columns.index(name) for name in wanted_columns]
        with reading_of(self.name):
            frame = _CELLS[kind_of(self.path, self.layout.member)](self, positions)
        frame.columns = wanted_columns
        if self.only:
            frame = frame[frame[self.only[0]] == self.only[1]]
        frame = frame[list(columns)]
        frame = frame[frame.notna().any(axis=1)].reset_index(drop=True)
        if frame.empty:
            raise FileError(
                self.name,
                "aucune ligne sous l'en-tête",
                "Vérifiez que le fichier est complet, la feuille et la ligne d'en-tête.",
            )
        return frame

    def rows(self) -> Iterator[list[str]]:
        """Every row of a CSV as it stands, for the files that have no row of names (FINESS)."""
        with reading_of(self.name), _text(self.path, self.layout) as stream:
            for number, row in enumerate(csv.reader(_Lines(stream), delimiter=self.layout.separator)):
                if number % ROWS_BY_TICK == 0:
                    self.tick()
                yield row

    def look_at_widths(self) -> None:
        """Refuse a CSV (FileError) that has a row of more or fewer fields than its header."""
        with reading_of(self.name):
            _csv_cells(self, ())

    def sheet(self, title: str, known: Callable[[str], bool], header: int = 0) -> RawTable:
        """Another sheet of the same workbook, its row of names being detected where it is not said;
        FileError where there is no such sheet."""
        layout = Layout(sheet=title, member=self.layout.member, header=header)
        with reading_of(self.name):
            return _open_sheet(self.path, self.name, layout, known, self.sheets, self.tick)


def members(path: Path) -> list[str]:
    """Tables of an archive, descriptions of columns left out; [""] where it is not an archive."""
    if path.suffix.lower() != ".zip":
        return [""]
    with reading_of(path.name), zipfile.ZipFile(path) as archive:
        names = [
            info.filename
            for info in archive.infolist()
            if not info.is_dir()
            and info.filename.lower().endswith((*CSV_ENDINGS, ".xlsx", ".xls", ".ods"))
            and not any(fnmatch.fnmatch(Path(info.filename).name.lower(), d) for d in DESCRIPTIONS)
        ]
    if not names:
        raise FileError(path.name, "archive sans table", "Elle devrait contenir un CSV ou un classeur.")
    return names


@contextlib.contextmanager
def open_table(
    path: str | Path,
    known: Callable[[str], bool],
    layout: Layout | None = None,
    tick: Callable[[], None] = lambda: None,
) -> Iterator[RawTable]:
    """A file, open as long as the context, with what `layout` leaves out detected.

    known: says whether a cell is the name of a column that some reader knows: the header is the row
        of the first thirty that has most of them.

    Raises:
        FileError: absent, empty, truncated, of an unknown format, or not as `layout` says.
    """
    path, layout = Path(path), layout or Layout()
    if not path.exists():
        raise FileError(path.name, "fichier introuvable", f"Vérifiez le chemin : {path}.")
    if layout.problem():
        raise FileError(path.name, layout.problem(), "Corrigez-le, ou laissez-le vide : il est détecté.")
    if not layout.member:
        found = members(path)
        layout = replace(layout, member=found[0])
    name = f"{path.name} / {Path(layout.member).name}" if layout.member else path.name
    kind = kind_of(path, layout.member)
    with contextlib.ExitStack() as stack:
        with reading_of(name):
            if kind == "csv":
                table = _open_csv(path, name, layout, known, tick)
            elif kind == "parquet":
                table = _open_parquet(path, name, layout, tick)
            elif kind == "json":
                table = _open_json(path, name, layout, tick)
            else:
                sheets = stack.enter_context(_sheets(path, layout.member, kind))
                table = _open_sheet(path, name, layout, known, sheets, tick)
        yield table


def kind_of(path: Path, member: str) -> str:
    """How a file, or a file of an archive, is read: csv, xlsx, xls, ods or parquet; by its ending."""
    suffix = Path(member or path.name.removesuffix(".gz")).suffix.lower()
    if suffix in CSV_ENDINGS:
        return "csv"
    if (member or path.name).lower().removesuffix(".gz").endswith("json"):
        return "json"
    kinds = {".xlsx": "xlsx", ".xlsm": "xlsx", ".xls": "xls", ".ods": "ods", ".parquet": "parquet"}
    if suffix not in kinds:
        said = suffix or path.suffix.lower()
        raise FileError(path.name, f"format « {said} » non lu", f"Formats lus : {', '.join(ENDINGS)}.")
    return kinds[suffix]


@contextlib.contextmanager
def reading_of(name: str):
    """What the libraries raise on a broken file, as one clear error."""
    try:
        yield
    except (OteloError, Cancelled):
        raise
    except (
        zipfile.BadZipFile, EOFError, zlib.error, gzip.BadGzipFile, ExpatError, DamagedError,
    ) as error:  # fmt: skip
        raise FileError(
            name,
            f"fichier tronqué, abîmé ou protégé par un mot de passe ({error})",
            "Téléchargez-le de nouveau, ou enregistrez-le sans mot de passe.",
        ) from error
    except (UnicodeError, LookupError) as error:
        raise FileError(
            name, f"encodage non valable ({error})", "Laissez l'encodage vide pour qu'il soit détecté."
        ) from error
    except csv.Error as error:
        raise FileError(
            name,
            f"lignes illisibles ({error})",
            "Vérifiez le séparateur, les guillemets, et que le fichier est complet.",
        ) from error
    except MemoryError as error:
        raise FileError(name, "trop grand pour la mémoire", "Découpez-le, ou prenez un extrait.") from error
    except ImportError as error:
        module = (error.name or "").split(".")[0]
        other = "XLSX ou en ODS" if module == "xlrd" else "CSV"
        raise FileError(
            name,
            f"il manque une bibliothèque pour lire ce format ({error})",
            f"{how_to_install([module])} Ou enregistrez le fichier en {other}."
            if module
            else "Mettez-la à jour, ou enregistrez le fichier en CSV.",
        ) from error
    except OSError as error:
        raise FileError(name, f"lecture impossible ({error})", "Vérifiez les droits et le disque.") from error
    except Exception as error:
        # What libraries raise on bytes that nobody foresaw is theirs to choose.
        raise FileError(
            name,
            f"fichier illisible ({type(error).__name__} : {error})",
            "Il est abîmé, protégé, ou n'est pas du format que dit son nom : enregistrez-le de nouveau.",
        ) from error


def _too_large(name: str, what: str, limit: str) -> FileError:
    return FileError(
        name, f"{what}, plus que ce qui est lu ({limit})", "Vérifiez le fichier, ou prenez-en un extrait."
    )


def _sized(count: float) -> str:
    """A number of bytes in words: "512 Mo"."""
    return f"{french_number(count / MIB)} Mo"


# CSV ------------------------------------------------------------------------------------------


@contextlib.contextmanager
def open_bytes(path: Path, member: str, limit: int | None = None):
    """The bytes of a file, out of its archive or its compression, which may not unpack into more than a
    limit (`UNPACKED` where it is left out)."""
    limit = limit or UNPACKED
    with contextlib.ExitStack() as stack:
        if member:
            archive = stack.enter_context(zipfile.ZipFile(path))
            yield _Bounded(stack.enter_context(archive.open(member)), path.name, limit)
        elif path.suffix.lower() == ".gz":
            yield _Bounded(stack.enter_context(gzip.open(path, "rb")), path.name, limit)
        else:
            yield stack.enter_context(open(path, "rb"))


class _Bounded(io.BufferedIOBase):
    """What comes out of a compression, up to a size."""

    def __init__(self, stream, name: str, limit: int):
        self._stream, self._name, self._limit, self._size = stream, name, limit, 0

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> bytes:
        piece = self._stream.read(size)
        self._size += len(piece)
        if self._size > self._limit:
            limit = _sized(self._limit)
            raise _too_large(self._name, "la table décompressée dépasse la taille permise", limit)
        return piece

    read1 = read


@contextlib.contextmanager
def _text(path: Path, layout: Layout):
    with open_bytes(path, layout.member) as stream:
        yield io.TextIOWrapper(stream, encoding=layout.encoding, newline="")


class _Lines:
    """The lines of a text, none of them endless; `is_ended`: whether the last one given has its end."""

    def __init__(self, stream):
        self._stream, self.is_ended = stream, True

    def __iter__(self):
        return self

    def __next__(self) -> str:
        line = self._stream.readline(LINE)
        if not line:
            raise StopIteration
        self.is_ended = line.endswith(("\n", "\r"))
        if not self.is_ended and len(line) >= LINE:
            raise csv.Error(f"une ligne a plus de {french_number(LINE)} caractères")
        return line


# The bytes that stand for no character.
_NOT_CP1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")


def detect_encoding(stream) -> str:
    """What the byte order mark says, else utf-8 where all of the file is, else cp1252 (French Windows)."""
    piece = stream.read(SAMPLE)
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"),
                           (codecs.BOM_UTF16_BE, "utf-16")):  # fmt: skip
        if piece.startswith(mark):
            return encoding
    decoder: codecs.IncrementalDecoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8 = is_cp1252 = True
    while is_utf8 or is_cp1252:
        if piece and piece.isascii() and not decoder.getstate()[0]:
            piece = stream.read(1 << 20)
            continue
        is_cp1252 = is_cp1252 and not _NOT_CP1252.search(piece)
        try:
            # The last time with nothing: a character that is cut at the end is none.
            decoder.decode(piece, final=not piece)
        except UnicodeDecodeError:
            is_utf8 = False
            decoder = codecs.getincrementaldecoder("latin-1")()
        if not piece:
            break
        piece = stream.read(1 << 20)
    return "utf-8" if is_utf8 else "cp1252" if is_cp1252 else "latin-1"


def _open_csv(path: Path, name: str, layout: Layout, known, tick) -> RawTable:
    if not layout.encoding:
        with open_bytes(path, layout.member, max(STREAMED, UNPACKED)) as stream:
            layout = replace(layout, encoding=detect_encoding(stream))
    with _text(path, layout) as stream:
        sample = stream.read(SAMPLE)
    if not sample.strip():
        raise FileError(name, "fichier vide", "Téléchargez-le de nouveau.")
    lines = io.StringIO(sample, newline="").readlines()
    if len(sample) == SAMPLE and len(lines) > 1:
        lines.pop()  # cut in its middle
    separator = layout.separator or _separator(lines)
    rows = list(csv.reader(lines, delimiter=separator))
    head = [[cell or None for cell in row] for row in rows[:HEAD_ROWS]]
    header = layout.header or _header_row(head, known)
    columns = _names(head, header, name)
    cells = [cell for row in rows[header:] for cell in row]
    layout = replace(
        layout, separator=separator, header=header, decimal=layout.decimal or guess_decimal(cells)
    )
    return RawTable(path, name, layout, columns, head, tick)


def _separator(lines: Sequence[str]) -> str:
    """The separator that makes the most fields in most rows, then in one of them. A row may hold several
    lines, within quotes."""

    def fields(separator: str) -> tuple[int, int]:
        rows = itertools.islice(csv.reader(lines, delimiter=separator), HEAD_ROWS)
        counts = sorted(map(len, rows))
        return (counts[len(counts) // 2], counts[-1]) if counts else (0, 0)

    return max(SEPARATORS, key=fields)


def _header_row(head: Sequence[Sequence[str | None]], known: Callable[[str], bool]) -> int:
    """Number of the row of names, 1 for the first: the one with most known names, else the first
    that is as wide as most. A row of figures is none, though one of its cells may say COM."""
    scores = [_name_score(row, known) for row in head]
    if max(scores, default=0) > 0:
        return scores.index(max(scores)) + 1
    widths = [sum(cell is not None for cell in row) for row in head]
    usual = sorted(widths)[len(widths) // 2]
    return next(number for number, width in enumerate(widths, start=1) if width >= usual)


# Not a year, which names a column as well.
_FIGURE = re.compile(r"-?\d+(?:[.,]\d+)?")
_A_YEAR = re.compile(r"(?:19|20)\d\d")


def _name_score(row: Sequence[str | None], known: Callable[[str], bool]) -> int:
    """How many cells of a row are known names, those that are figures taken away."""
    texts = [str(cell).strip() for cell in row if cell]
    figures = sum(bool(_FIGURE.fullmatch(text)) and not _A_YEAR.fullmatch(text) for text in texts)
    return sum(map(known, texts)) - figures


def _names(head, header: int, name: str) -> list[str]:
    if header > len(head):
        raise FileError(
            name, f"la ligne d'en-tête {header} n'existe pas", f"Le fichier a {len(head)} ligne(s) au plus."
        )
    return [
        " ".join(str(cell).split()) if cell is not None else f"colonne_{i}"
        for i, cell in enumerate(head[header - 1], 1)
    ]


class _Kept:
    """Cells of some columns, as rows go by."""

    def __init__(self, table: RawTable, positions: Sequence[int]):
        self._table, self._positions = table, positions
        self._columns: list[list[str | None]] = [[] for _ in positions]
        self._limit = KEPT_CELLS // max(len(positions), 1)
        self._count = 0

    def add(self, row: Sequence[str | None]) -> None:
        if self._count % ROWS_BY_TICK == 0:
            self._table.tick()
        if self._count >= self._limit:
            cells = f"{french_number(KEPT_CELLS)} cellules"
            raise _too_large(self._table.name, f"plus de {french_number(self._limit)} lignes utiles", cells)
        self._count += 1
        width = len(row)
        for kept, position in zip(self._columns, self._positions):
            kept.append((row[position] or None) if position < width else None)

    def frame(self) -> pd.DataFrame:
        return pd.DataFrame(dict(enumerate(self._columns)), dtype=object)


def _csv_cells(table: RawTable, positions: Sequence[int]) -> pd.DataFrame:
    layout, kept = table.layout, _Kept(table, positions)
    with _text(table.path, layout) as stream:
        lines = _Lines(stream)
        reader = csv.reader(lines, delimiter=layout.separator, strict=True)
        widths = _Widths(table)
        for row in itertools.islice(reader, layout.header, None):
            if any(row):
                widths.look_at(row, reader.line_num)
                kept.add(row)
        widths.end(lines.is_ended)
    return kept.frame()


class _Widths:
    """Refuses the rows that have more or fewer fields than the header: their values would be lost, or read
    in the column beside.

    Empty fields may follow the last column, and some below the last that has a name may lack. Under the
    table, the publisher's notes are rows too: shorter, and no figure begins them.
    """

    def __init__(self, table: RawTable):
        self._name, self._most = table.name, len(table.columns)
        header = table.head[table.layout.header - 1]
        self._least = max((i for i, cell in enumerate(header, 1) if cell is not None), default=0)
        self._short: tuple[Sequence[str], int] | None = None
        self._is_note = self._is_last = True

    def look_at(self, row: Sequence[str], line: int) -> None:
        if self._least <= len(row) and not any(row[self._most :]):
            if self._short:
                self._refuse(*self._short)
            return
        if len(row) > self._most:
            self._refuse(row, line)
        is_note = not any(cell[:1].isdigit() for cell in row)
        if self._short is None or (self._is_note and not is_note):
            self._short, self._is_last = (row, line), True
        else:
            self._is_last = False
        self._is_note &= is_note

    def end(self, is_ended: bool) -> None:
        """is_ended: whether the last line has its end."""
        if self._short is None or (self._is_note and (is_ended or not self._is_last)):
            return
        row, line = self._short
        if not self._is_last:
            self._refuse(row, line)
        raise FileError(
            self._name,
            f"fichier tronqué : sa dernière ligne ({line}) a {len(row)} champ(s) au lieu de {self._least}",
            "Téléchargez-le de nouveau.",
            codes=row[:1],
        )

    def _refuse(self, row: Sequence[str], line: int) -> None:
        raise FileError(
            self._name,
            f"la ligne {line} a {len(row)} champ(s) au lieu de {self._most}",
            "Un séparateur y manque, ou est dans un texte sans guillemets : corrigez cette ligne.",
            codes=row[:1],
        )


# Workbooks ------------------------------------------------------------------------------------


def _cell(value) -> str | None:
    """A cell of a workbook as text: whole numbers without ".0", None where empty."""
    if value is None or value == "":
        return None
    if isinstance(value, float):
        if math.isnan(value):
            return None
        if value.is_integer():
            value = int(value)
    return str(value)


def _percent(value: object) -> str:
    """A fraction that its cell shows in percent, with the sign: 0.071 -> "7.1%"."""
    return f"{(Decimal(str(value)) * 100).normalize():f}%"


def _source(path: Path, member: str):
    """A file that can be read in any order, to be closed."""
    if not member:
        return open(path, "rb")
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo(member).file_size
        if size > PACKED_WORKBOOK:
            raise _too_large(path.name, f"« {member} » fait {_sized(size)}", _sized(PACKED_WORKBOOK))
        return io.BytesIO(archive.read(member))


class DamagedError(ValueError):
    """A workbook that its library cannot read."""


@contextlib.contextmanager
def _old_sheets(source) -> Iterator[Sheets]:
    """The sheets of an old workbook (.xls). By xlrd: GDAL's driver, which QGIS has, leaves the result of a
    formula empty without a word."""
    import xlrd

    try:
        # No content at all would be taken for none given; what xlrd notes would go to the console.
        book = xlrd.open_workbook(file_contents=source.read() or b" ", logfile=io.StringIO())
    except (xlrd.XLRDError, xlrd.compdoc.CompDocError, LookupError, AssertionError, struct.error) as error:
        raise DamagedError(error) from error

    def cell(one) -> str | None:
        # An error of a formula (#N/A) is a number for xlrd.
        if one.ctype == xlrd.XL_CELL_ERROR:
            return xlrd.error_text_from_code.get(one.value, "#ERREUR")
        return _cell(one.value)

    def rows(sheet) -> Rows:
        return ([cell(one) for one in sheet.row(number)] for number in range(sheet.nrows))

    yield {sheet.name: partial(rows, sheet) for sheet in book.sheets()}


@contextlib.contextmanager
def _sheets(path: Path, member: str, kind: str) -> Iterator[Sheets]:
    """The sheets of a workbook, while it is open."""
    with contextlib.ExitStack() as stack:
        source = stack.enter_context(_source(path, member))
        if kind == "xls":
            old = stack.enter_context(_old_sheets(source))
            yield {title: partial(_texts, read, lambda cell: cell, path.name) for title, read in old.items()}
            return
        archive = stack.enter_context(zipfile.ZipFile(source))
        _refuse_bomb(archive, path.name)
        if kind == "ods":
            rows = ods.sheets(archive)
            yield {title: partial(_texts, read, _ods_cell, path.name) for title, read in rows.items()}
            return
        import openpyxl

        book = openpyxl.load_workbook(source, read_only=True, data_only=True)
        stack.callback(book.close)
        for sheet in book.worksheets:
            # Some writers give wrong dimensions: the rows themselves are trusted.
            sheet.reset_dimensions()
        yield {
            sheet.title: partial(_texts, sheet.iter_rows, _xlsx_cell, path.name) for sheet in book.worksheets
        }


def _refuse_bomb(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse a workbook whose parts unpack into more than a true one: sheets are read row by row, the
    other parts whole."""
    sizes = {info.filename: info.file_size for info in archive.infolist()}
    sheets = sum(size for part, size in sizes.items() if "worksheets/" in part or part == ods.CONTENT)
    if sheets > SHEETS:
        raise _too_large(name, f"le classeur décompressé fait {_sized(sheets)}", _sized(SHEETS))
    for part, size in sizes.items():
        if size > PART and "worksheets/" not in part and part != ods.CONTENT:
            raise _too_large(name, f"« {part} » décompressé fait {_sized(size)}", _sized(PART))


def _texts(rows: Callable[[], Iterable[Sequence]], text: Callable, name: str) -> Rows:
    """The rows of a sheet, as long as they do not hold more cells than a true one; text: that of a cell."""
    count = 0
    for row in rows():
        count += len(row) + 1
        if count > SCANNED_CELLS:
            limit = f"{french_number(SCANNED_CELLS)} cellules"
            raise _too_large(name, "la feuille a trop de cellules", limit)
        yield [text(cell) for cell in row]


def _ods_cell(cell: ods.Cell | None) -> str | None:
    if cell is None:
        return None
    text, kind = cell
    if kind == ods.PERCENT:
        return _percent(text)
    return _cell(float(text)) if kind in ods.NUMBERS else _cell(text)


def _xlsx_cell(cell) -> str | None:
    value = cell.value
    if isinstance(value, (int, float)) and not isinstance(value, bool) and "%" in (cell.number_format or ""):
        return _percent(value)
    return _cell(value)


def _open_sheet(path: Path, name: str, layout: Layout, known, sheets: Sheets, tick) -> RawTable:
    """The chosen sheet of an open workbook, else the one with most known names."""
    heads, scores = {}, {}
    if layout.sheet and layout.sheet not in sheets:
        raise FileError(
            name, f"feuille « {layout.sheet} » introuvable", f"Choisissez parmi : {', '.join(sheets)}."
        )
    for title in [layout.sheet] if layout.sheet else sheets:
        head = list(itertools.islice(sheets[title](), HEAD_ROWS))
        if head:
            heads[title] = head
            scores[title] = max(sum(bool(cell) and known(cell) for cell in row) for row in head)
    if not heads:
        raise FileError(name, "classeur vide", "Vérifiez le fichier.")
    # The first of the sheets that are much alike (COM before ARM, which has one more column).
    title = next(title for title in heads if scores[title] >= 0.8 * max(scores.values()))
    head = heads[title]
    header = layout.header or _header_row(head, known)
    layout = replace(layout, sheet=title, header=header, decimal=layout.decimal or ".")
    return RawTable(path, name, layout, _names(head, header, name), head, tick, sheets)


def _workbook_cells(table: RawTable, positions: Sequence[int]) -> pd.DataFrame:
    kept = _Kept(table, positions)
    for row in itertools.islice(table.sheets[table.layout.sheet](), table.layout.header, None):
        kept.add(row)
    return kept.frame()


# JSON -----------------------------------------------------------------------------------------


def _open_json(path: Path, name: str, layout: Layout, tick) -> RawTable:
    """An extract of FINESS, whose reader goes through it; no other JSON is read."""
    with open_bytes(path, layout.member) as stream:
        head = stream.read(SAMPLE)
    if path.name.lower().endswith(".geojson"):
        raise FileError(
            path.name,
            "couche géographique, pas une table",
            "Donnez-la comme couche de communes (« Communes »).",
        )
    if layout.member or not re.search(rb'"pmej"\s*:\s*\[', head):
        raise FileError(
            path.name, "les fichiers JSON ne sont pas lus, sauf ceux de FINESS (structures et activites)",
            "De l'INSEE, prenez le fichier long en CSV ; de FINESS, ces deux fichiers, ou les "
            "extractions CSV "
            "etalab-cs1100502 et cs1100505.",
        )  # fmt: skip
    layout = replace(layout, encoding="utf-8", decimal=".", header=1)
    return RawTable(path, name, layout, ["pmej"], [["pmej"]], tick)


# Parquet --------------------------------------------------------------------------------------


def _open_parquet(path: Path, name: str, layout: Layout, tick) -> RawTable:
    import pyarrow.parquet

    with _source(path, layout.member) as source:
        columns = list(map(str, pyarrow.parquet.read_schema(source).names))
    return RawTable(path, name, replace(layout, header=1, decimal="."), columns, [columns], tick)


def _parquet_cells(table: RawTable, positions: Sequence[int]) -> pd.DataFrame:
    import pyarrow.parquet

    table.tick()
    with _source(table.path, table.layout.member) as source:
        file = pyarrow.parquet.ParquetFile(source)
        if file.metadata.num_rows * len(positions) > KEPT_CELLS:
            limit = f"{french_number(KEPT_CELLS)} cellules"
            raise _too_large(table.name, f"{french_number(file.metadata.num_rows)} lignes", limit)
        read = file.read(columns=[table.columns[i] for i in positions])
    columns = {i: list(map(_cell, read.column(i).to_pylist())) for i in range(len(positions))}
    return pd.DataFrame(columns, dtype=object)


_CELLS = {
    "csv": _csv_cells,
    **dict.fromkeys(("xlsx", "xls", "ods"), _workbook_cells),
    "parquet": _parquet_cells,
}
