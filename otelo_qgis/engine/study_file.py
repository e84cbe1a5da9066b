# SPDX-License-Identifier: GPL-2.0-or-later
"""The file of a study: read without being changed, checked, and known to be what its figures came from."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pandas as pd
from pandas.api.types import infer_dtype, is_numeric_dtype

from .common.errors import SHOWN_CODES, OteloError, TableError
from .definitions.column import Column
from .definitions.tables import (
    ABOUT,
    BY_NAME,
    CHECKSUM,
    COMPUTED_FROM,
    HOUSEHOLD_DATA,
    YEARLY,
    flags,
    table_of,
)

HOW_TO_MAKE = "Lancez otelo:evaluation avec sa sortie « Étude »."
_ALTERED = f"La table a été modifiée hors du greffon : refaites l'étude. {HOW_TO_MAKE}"
# What tells a row of a table from the others, where it is not the code of its territory alone.
_BY_YEAR = (YEARLY, HOUSEHOLD_DATA)
# The last year has no need of its own: it belongs to the year after.
_MAY_MISS = {YEARLY: ("besoin", "excedent")}
# What pandas calls the values of a column that has numbers alone (`infer_dtype`).
_NUMBERS = ("integer", "floating", "mixed-integer-float", "boolean", "empty")
_SQLITE = b"SQLite format 3\0"


def read_only(path: str | Path) -> sqlite3.Connection:
    """A connection that cannot change the file, wherever it is: in a read-only folder, on a server."""
    connection = _connected(path, "mode=ro")
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        # A file that its last user left ready for writing wants files beside it, which cannot be made there.
        if Path(f"{path}-wal").exists():
            return connection
        connection.close()
        connection = _connected(path, "immutable=1")
    except sqlite3.DatabaseError:
        # No database: whoever reads it says so.
        pass
    return connection


def _connected(path: str | Path, how: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{sqlite_uri(os.path.abspath(path))}?{how}", uri=True)  # noqa: PTH100


def sqlite_uri(path: str) -> str:
    """The URI of a file (an absolute path), as SQLite reads it: "file:///C:/…", and "file:////server/…" for a
    share, since it refuses the name of a machine where a URI has it."""
    forward = path.replace("\\", "/") if os.name == "nt" or path.startswith("\\\\") else path
    return f"file://{'' if forward.startswith('/') else '/'}{quote(forward, safe='/:')}"


def is_database(path: str | Path) -> bool:
    """Whether a file is an SQLite database, whatever its name. OteloError where it cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError as error:
        raise OteloError(f"« {path} » ne peut être lu ({error.strerror}).") from error


def read_tables(path: str | Path, names: Iterable[str]) -> dict[str, pd.DataFrame]:
    """Attributes of the named tables of a GeoPackage that it has; OteloError where it is not one."""
    names = set(names)
    path = Path(path)
    if not path.is_file():
        raise OteloError(f"« {path} » n'existe pas. {HOW_TO_MAKE}")
    try:
        with closing(read_only(path)) as connection:
            return {
                name: _attributes(connection, name, columns)
                for name, columns in _columns(connection).items()
                if name in names
            }
    except (sqlite3.Error, pd.errors.DatabaseError) as error:
        raise OteloError(f"« {path} » n'est pas un GeoPackage lisible ({error}). {HOW_TO_MAKE}") from error


def _quoted(name: str) -> str:
    """A name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def columns_of(path: str | Path) -> dict[str, list[str]]:
    """Names of the columns of each table of a GeoPackage, but for its shapes and its row numbers."""
    with closing(read_only(path)) as connection:
        return _columns(connection)


def _columns(connection: sqlite3.Connection) -> dict[str, list[str]]:
    tables = connection.execute(
        "SELECT c.table_name, g.column_name FROM gpkg_contents c "
        "LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name"
    ).fetchall()
    asked = "SELECT name FROM pragma_table_info(?)"
    return {
        table: [name for (name,) in connection.execute(asked, (table,)) if name not in (shape, "fid")]
        for table, shape in tables
    }


def _attributes(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> pd.DataFrame:
    if not columns:
        return pd.DataFrame()
    query = f"SELECT {', '.join(map(_quoted, columns))} FROM {_quoted(table)}"  # nosec B608
    return pd.read_sql_query(query, connection)


# What the tables of a study must be -------------------------------------------------------------


def checked(name: str, file: str, rows: pd.DataFrame, edition: str) -> pd.DataFrame:
    """A table of a study of an edition, its flags as flags. TableError names the file, the table, the field
    and the codes of what an evaluation does not write."""
    table, label = table_of(name, edition), f"{file} / {name}"
    lacking = [field for field in table.needed if field not in rows]
    if lacking:
        raise TableError(label, f"champ(s) absent(s) : {', '.join(lacking)}", HOW_TO_MAKE)
    needed = [one for one in table.needed if one not in _MAY_MISS.get(name, ())]
    for column in table.fields:
        if column.name in rows:
            _check_column(rows, column, label, column.name in needed)
    _refuse_repeated(name, rows, label)
    return rows.assign(**{flag: rows[flag].fillna(0).astype(bool) for flag in flags() & set(rows)})


def _check_column(rows: pd.DataFrame, column: Column, label: str, is_needed: bool) -> None:
    values = rows[column.name]
    known = values.notna().to_numpy()
    if column.kind == "text":
        problems = {"nombre au lieu d'un texte": known & ~_texts(values)}
    else:
        numbers = _numbers(values)
        problems = {
            "texte au lieu d'un nombre": known & np.isnan(numbers),
            "nombre infini": np.isinf(numbers),
        }
        if column.kind == "bool":
            problems["ni oui ni non"] = ~np.isnan(numbers) & ~np.isin(numbers, (0, 1))
    if column.name == "code" or (is_needed and not column.open_ended and column.kind in ("int", "bool")):
        problems["valeur manquante"] = ~known
    for problem, wrong in problems.items():
        if wrong.any():
            raise TableError(label, problem, _ALTERED, column.name, _codes(rows, wrong))


def _texts(values: pd.Series) -> np.ndarray:
    """Which values of a column are texts: none of those that pandas keeps as numbers."""
    if is_numeric_dtype(values):
        return np.zeros(len(values), dtype=bool)
    return np.fromiter((isinstance(value, (str, bytes)) for value in values), bool, len(values))


def _numbers(values: pd.Series) -> np.ndarray:
    """The values of a column as floats, NaN for a text and for what is missing."""
    if not is_numeric_dtype(values):
        values = pd.to_numeric(values.mask(_texts(values)), errors="coerce")
    return values.to_numpy(dtype=float, na_value=np.nan)


def _refuse_repeated(name: str, rows: pd.DataFrame, label: str) -> None:
    """Refuse a territory (and year), or a parameter, that comes twice."""
    keys = ["code", "annee"] if name in _BY_YEAR else ["code"] if BY_NAME[name].mesh else ["parametre"]
    if not set(keys) <= set(rows):
        return
    repeated = rows.duplicated(keys)
    if repeated.any():
        raise TableError(label, "lignes en double", _ALTERED, keys[0], _codes(rows, repeated, keys[0]))


def _codes(rows: pd.DataFrame, wrong: np.ndarray | pd.Series, key: str = "code") -> list[str]:
    if key not in rows:
        return []
    return [str(code) for code in rows.loc[wrong, key].dropna().unique()][: SHOWN_CODES + 1]


# What a study was computed from -----------------------------------------------------------------


def fingerprint(tables: Mapping[str, pd.DataFrame]) -> str:
    """A digest of the data, the parameters and the decisions of a study, as its file gives them: the same
    whatever the order of rows and fields, another as soon as a value is."""
    found = hashlib.sha256()
    for name in COMPUTED_FROM:
        rows = tables.get(name)
        if rows is None or rows.empty:
            continue
        found.update(f"\0table {name} {len(rows)}".encode())
        names = sorted(rows.columns)
        texts = list(zip(*(map(str, rows[column].tolist()) for column in names)))
        order = sorted(range(len(rows)), key=texts.__getitem__)
        for column in names:
            found.update(f"\0{column}\0".encode())
            found.update(_bytes(rows[column].take(order)))
    return found.hexdigest()


def _bytes(values: pd.Series) -> bytes:
    """The values of a column, whatever type pandas gives it: numbers as floats, the rest as text."""
    if infer_dtype(values, skipna=True) in _NUMBERS:
        return pd.to_numeric(values).to_numpy(dtype="<f8", na_value=np.nan).tobytes()
    texts: Sequence[str] = ["" if pd.isna(value) else str(value) for value in values]
    return "\0".join(texts).encode("utf-8", "surrogatepass")


def seal(path: str | Path) -> None:
    """Write in the file of a study the digest of what it was computed from."""
    mark = fingerprint(read_tables(path, COMPUTED_FROM))
    addition = f"INSERT INTO {_quoted(ABOUT)} (sujet, valeur) VALUES (?, ?)"  # nosec B608
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(addition, (CHECKSUM, mark))
