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
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Optional

import pandas as pd

from ...common.errors import TableError
from ...common.packages import how_to_install
from .numbers import guess_decimal

CSV_ENDINGS = (".csv", ".txt", ".tsv")
ENDINGS = (*CSV_ENDINGS, ".gz", ".zip", ".xlsx", ".xlsm", ".xls", ".ods", ".parquet")
SEPARATORS = (";", ",", "\t", "|")
# Members of INSEE's archives that describe the columns instead of holding the figures.
DESCRIPTIONS = ("meta_*", "varmod*", "*lisez*", "*liste_var*", "dictionnaire*")
HEAD_ROWS = 30
SAMPLE = 1 << 16
# Cells that are in memory at once: pandas parses every column of a piece before it keeps some.
CHUNK_CELLS = 2_000_000


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
    workbook, which stays open as long as the table.
    """

    path: Path
    name: str
    layout: Layout
    columns: list[str]
    head: Sequence[Sequence[str | None]]
    tick: Callable[[], None] = field(default=lambda: None)
    sheets: Sheets = field(default_factory=dict)

    def read(self, columns: Sequence[str]) -> pd.DataFrame:
        """Cells of the chosen columns as text, None where empty; rows that are all empty are left out.

        Raises:
            FileError: a column that the file has twice, a truncated or unreadable file.
        """
        repeated = [name for name in dict.fromkeys(columns) if self.columns.count(name) > 1]
        if repeated:
            raise FileError(
                self.name,
                f"colonne en double dans l'en-tête : {', '.join(repeated)}",
                "Renommez ou retirez l'une des deux : on ne devine pas laquelle est la bonne.",
                repeated[0],
            )
        positions = [self.columns.index(name) for name in columns]
        with _reading(self.name):
            frame = _CELLS[_kind(self.path, self.layout.member)](self, positions)
        frame.columns = list(columns)
        return frame[frame.notna().any(axis=1)].reset_index(drop=True)

    def rows(self) -> Iterator[list[str]]:
        """Every row of a CSV as it stands, for the files that have no row of names (FINESS)."""
        with _reading(self.name), _text(self.path, self.layout) as stream:
            for number, row in enumerate(csv.reader(stream, delimiter=self.layout.separator)):
                if number % 10_000 == 0:
                    self.tick()
                yield row

    def sheet(self, title: str, known: Callable[[str], bool], header: int = 0) -> RawTable:
        """Another sheet of the same workbook, its row of names being detected where it is not said;
        FileError where there is no such sheet."""
        layout = Layout(sheet=title, member=self.layout.member, header=header)
        with _reading(self.name):
            return _open_sheet(self.path, self.name, layout, known, self.sheets, self.tick)


def members(path: Path) -> list[str]:
    """Tables of an archive, descriptions of columns left out; [""] where it is not an archive."""
    if path.suffix.lower() != ".zip":
        return [""]
    with _reading(path.name), zipfile.ZipFile(path) as archive:
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
    if not layout.member:
        found = members(path)
        layout = replace(layout, member=found[0])
    name = f"{path.name} / {Path(layout.member).name}" if layout.member else path.name
    kind = _kind(path, layout.member)
    with contextlib.ExitStack() as stack:
        with _reading(name):
            if kind == "csv":
                table = _open_csv(path, name, layout, known, tick)
            elif kind == "parquet":
                table = _open_parquet(path, name, layout, tick)
            else:
                sheets = stack.enter_context(_sheets(path, layout.member, kind))
                table = _open_sheet(path, name, layout, known, sheets, tick)
        yield table


def _kind(path: Path, member: str) -> str:
    suffix = Path(member or path.name.removesuffix(".gz")).suffix.lower()
    if suffix in CSV_ENDINGS:
        return "csv"
    kinds = {".xlsx": "xlsx", ".xlsm": "xlsx", ".xls": "xls", ".ods": "ods", ".parquet": "parquet"}
    if suffix not in kinds:
        raise FileError(path.name, f"format « {suffix} » non lu", f"Formats lus : {', '.join(ENDINGS)}.")
    return kinds[suffix]


@contextlib.contextmanager
def _reading(name: str):
    """What the libraries raise on a broken file, as one clear error."""
    try:
        yield
    except (zipfile.BadZipFile, EOFError, zlib.error, gzip.BadGzipFile, DamagedError) as error:
        raise FileError(name, f"fichier tronqué ou abîmé ({error})", "Téléchargez-le de nouveau.") from error
    except (UnicodeDecodeError, LookupError) as error:
        raise FileError(
            name, f"encodage non valable ({error})", "Laissez l'encodage vide pour qu'il soit détecté."
        ) from error
    except pd.errors.ParserError as error:
        raise FileError(
            name,
            f"lignes de longueur inégale ({str(error).strip()})",
            "Vérifiez le séparateur, les guillemets, et que le fichier est complet.",
        ) from error
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


# CSV ------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _bytes(path: Path, member: str):
    """The bytes of a file, out of its archive or its compression."""
    with contextlib.ExitStack() as stack:
        if member:
            yield stack.enter_context(stack.enter_context(zipfile.ZipFile(path)).open(member))
        elif path.suffix.lower() == ".gz":
            yield stack.enter_context(gzip.open(path, "rb"))
        else:
            yield stack.enter_context(open(path, "rb"))


@contextlib.contextmanager
def _text(path: Path, layout: Layout):
    with _bytes(path, layout.member) as stream:
        yield io.TextIOWrapper(stream, encoding=layout.encoding, newline="")


def detect_encoding(stream) -> str:
    """What the byte order mark says, else utf-8 where all of the file is, else cp1252 (French Windows)."""
    piece = stream.read(SAMPLE)
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"),
                           (codecs.BOM_UTF16_BE, "utf-16")):  # fmt: skip
        if piece.startswith(mark):
            return encoding
    decoders = {name: codecs.getincrementaldecoder(name)() for name in ("utf-8", "cp1252")}
    while piece and decoders:
        for name in list(decoders):
            try:
                decoders[name].decode(piece)
            except UnicodeDecodeError:
                del decoders[name]
        piece = stream.read(1 << 20)
    return next(iter(decoders), "latin-1")


def _open_csv(path: Path, name: str, layout: Layout, known, tick) -> RawTable:
    if not layout.encoding:
        with _bytes(path, layout.member) as stream:
            layout = replace(layout, encoding=detect_encoding(stream))
    with _text(path, layout) as stream:
        sample = stream.read(SAMPLE)
    lines = sample.splitlines()
    if len(sample) == SAMPLE and len(lines) > 1:
        lines.pop()  # cut in its middle
    if not any(line.strip() for line in lines):
        raise FileError(name, "fichier vide", "Téléchargez-le de nouveau.")
    separator = layout.separator or _separator(lines)
    head = [[cell or None for cell in row] for row in csv.reader(lines[:HEAD_ROWS], delimiter=separator)]
    header = layout.header or _header_row(head, known)
    columns = _names(head, header, name)
    cells = [cell for row in csv.reader(lines[header:], delimiter=separator) for cell in row]
    layout = replace(
        layout, separator=separator, header=header, decimal=layout.decimal or guess_decimal(cells)
    )
    table = RawTable(path, name, layout, columns, head, tick)
    if not layout.member and path.suffix.lower() in CSV_ENDINGS:
        _refuse_cut_line(path, table)
    return table


def _separator(lines: Sequence[str]) -> str:
    """The separator that makes the most fields in most lines."""

    def fields(separator: str) -> int:
        counts = sorted(len(row) for row in csv.reader(lines[:HEAD_ROWS], delimiter=separator))
        return counts[len(counts) // 2] if counts else 0

    return max(SEPARATORS, key=fields)


def _header_row(head: Sequence[Sequence[str | None]], known: Callable[[str], bool]) -> int:
    """Number of the row of names, 1 for the first: the one with most known names, else the first
    that is as wide as most."""
    scores = [sum(bool(cell) and known(str(cell)) for cell in row) for row in head]
    if max(scores, default=0):
        return scores.index(max(scores)) + 1
    widths = [sum(cell is not None for cell in row) for row in head]
    usual = sorted(widths)[len(widths) // 2]
    return next(number for number, width in enumerate(widths, start=1) if width >= usual)


def _names(head, header: int, name: str) -> list[str]:
    if header > len(head):
        raise FileError(
            name, f"la ligne d'en-tête {header} n'existe pas", f"Le fichier a {len(head)} ligne(s) au plus."
        )
    return [
        str(cell).strip() if cell is not None else f"colonne_{i}"
        for i, cell in enumerate(head[header - 1], 1)
    ]


def _refuse_cut_line(path: Path, table: RawTable) -> None:
    """A download that stopped leaves a last line shorter than the others, without an end of line; a
    shorter line that ends is a note of the publisher's, unless it begins as the others do."""
    if table.layout.encoding.startswith("utf-16") or len(table.head) <= table.layout.header:
        return
    with open(path, "rb") as stream:
        stream.seek(max(0, path.stat().st_size - SAMPLE))
        tail = stream.read().decode(table.layout.encoding, errors="replace")
    lines = [line for line in tail.splitlines() if line.strip()]
    last = next(csv.reader(lines[-1:], delimiter=table.layout.separator), [])
    usual = len(table.head[table.layout.header])
    whole = tail.endswith(("\n", "\r"))
    if len(lines) > 1 and len(last) < usual and not (whole and not last[0][:1].isdigit()):
        raise FileError(
            table.name,
            f"fichier tronqué : sa dernière ligne a {len(last)} champ(s) au lieu de {usual}",
            "Téléchargez-le de nouveau.",
            codes=last[:1],
        )


def _csv_cells(table: RawTable, positions: Sequence[int]) -> pd.DataFrame:
    layout, pieces = table.layout, []
    with _bytes(table.path, layout.member) as stream:
        chunks = pd.read_csv(
            stream, sep=layout.separator, encoding=layout.encoding, header=None, skiprows=layout.header,
            usecols=sorted(positions), dtype=str, keep_default_na=False, na_values=[""],
            chunksize=max(1000, CHUNK_CELLS // len(table.columns)), low_memory=False,
        )  # fmt: skip
        try:
            for chunk in chunks:
                table.tick()
                pieces.append(chunk[list(positions)])
        except pd.errors.EmptyDataError:
            pass
    if not pieces:
        raise FileError(table.name, "aucune ligne sous l'en-tête", "Vérifiez que le fichier est complet.")
    frame = pd.concat(pieces, ignore_index=True).astype(object)
    return frame.where(frame.notna(), None)


# Workbooks ------------------------------------------------------------------------------------


def _cell(value) -> str | None:
    """A cell of a workbook as text: whole numbers without ".0", None where empty."""
    if value is None or value != value or value == "":
        return None
    if isinstance(value, float) and value == int(value):
        value = int(value)
    return str(value)


def _source(path: Path, member: str):
    """A file that can be read in any order, to be closed."""
    if not member:
        return open(path, "rb")
    with zipfile.ZipFile(path) as archive:
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
    source = _source(path, member)
    if kind == "xls":
        with source, _old_sheets(source) as old:
            yield old
        return
    if kind == "xlsx":
        import openpyxl

        book = openpyxl.load_workbook(source, read_only=True, data_only=True)

        def xlsx_rows(sheet) -> Rows:
            # Some writers give wrong dimensions: the rows themselves are trusted.
            sheet.reset_dimensions()
            return ([_cell(value) for value in row] for row in sheet.iter_rows(values_only=True))

        read = {sheet.title: (lambda sheet=sheet: xlsx_rows(sheet)) for sheet in book.worksheets}
    else:
        book = pd.ExcelFile(source, engine="odf")

        def ods_rows(title: str) -> Rows:
            frame = pd.read_excel(book, sheet_name=title, header=None, dtype=object, keep_default_na=False)
            return ([_cell(value) for value in row] for row in frame.itertuples(index=False))

        read = {title: (lambda title=title: ods_rows(title)) for title in book.sheet_names}
    try:
        yield read
    finally:
        book.close()
        source.close()


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
    layout, rows = table.layout, []
    for number, row in enumerate(itertools.islice(table.sheets[layout.sheet](), layout.header, None)):
        if number % 2000 == 0:
            table.tick()
        rows.append([row[i] if i < len(row) else None for i in positions])
    if not rows:
        raise FileError(table.name, "aucune ligne sous l'en-tête", "Vérifiez la feuille et l'en-tête.")
    return pd.DataFrame(rows, dtype=object)


# Parquet --------------------------------------------------------------------------------------


def _open_parquet(path: Path, name: str, layout: Layout, tick) -> RawTable:
    import pyarrow
    import pyarrow.parquet

    try:
        with _source(path, layout.member) as source:
            columns = pyarrow.parquet.read_schema(source).names
    except pyarrow.ArrowInvalid as error:
        raise FileError(name, f"fichier Parquet illisible ({error})", "Téléchargez-le de nouveau.") from error
    return RawTable(path, name, replace(layout, header=1, decimal="."), columns, [columns], tick)


def _parquet_cells(table: RawTable, positions: Sequence[int]) -> pd.DataFrame:
    columns = [table.columns[i] for i in positions]
    table.tick()
    with _source(table.path, table.layout.member) as source:
        frame = pd.read_parquet(source, columns=columns, engine="pyarrow")
    return frame[columns].apply(lambda values: values.astype(object).map(_cell))


_CELLS = {
    "csv": _csv_cells,
    **dict.fromkeys(("xlsx", "xls", "ods"), _workbook_cells),
    "parquet": _parquet_cells,
}
