# SPDX-License-Identifier: GPL-2.0-or-later
"""Studies as schemas of PostgreSQL/PostGIS: one transaction a version, and no version is changed after.

A schema has a table of its versions and, for each table, the rows of every version, told apart by a column.
Rows are only added: whoever reads a version reads it whole, whatever is being written beside. Everything goes
through QGIS's own provider, which alone sees a password: from an authentication configuration, a service
file or a ~/.pgpass, never from what is given here.
"""

from __future__ import annotations

import json
import re
import struct
import time
import uuid
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsGeometry,
    QgsProviderRegistry,
    QgsTransaction,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...engine.common.errors import OteloError
from ...engine.definitions.fields import Column
from ..compat import is_null
from .geopackage import PackTable, SpatialView
from .tables import row_values

PROVIDER = "postgres"
READERS, AUTHORS = "otelo_lecteur", "otelo_auteur"
HOW_TO_GIVE = (
    "Une étude d’une base s’écrit « postgis:service=habitat schema=plh_2035 », ou avec authcfg=, ou "
    "connexion='nom d’une connexion de QGIS' ; version=3 pour une autre que la dernière."
)
# How long another writer is waited for, in seconds, before it is named; and how long one statement may take.
PATIENCE, LONGEST = 30.0, 3600
_PREFIX = re.compile(r"\s*(?:postgis|postgres):(?!//)(.*)", re.DOTALL | re.IGNORECASE)
_NAME = re.compile(r"[a-z_][a-z0-9_]{0,47}")
_OWN = ("schema", "version", "connexion", "lecteurs", "auteurs")
_TYPES = {"text": "text", "int": "bigint", "float": "double precision", "bool": "boolean"}
_VERSIONS, _LOCK = "versions", 0x07E10
_BATCH = 2_000_000
_REFUSALS = {
    'type "geometry" does not exist': "PostGIS manque dans cette base : CREATE EXTENSION postgis",
    "permission denied": "droit refusé. Il faut le rôle « {auteurs} » pour écrire, « {lecteurs} » pour lire",
    "must be owner": "droit refusé. Il faut le rôle « {auteurs} »",
    "No space left": "le disque du serveur est plein",
    "could not extend file": "le disque du serveur est plein",
    "statement timeout": "le serveur met trop de temps à répondre",
}


def is_schema(text: str) -> bool:
    """Whether a study is given as a schema of a database, rather than as a file."""
    return bool(_PREFIX.fullmatch(text))


class _RefusedError(Exception):
    """What the server said."""


@dataclass(frozen=True)
class Schema:
    """A schema that holds a study, or a datapack. connection: how QGIS reaches the server, without any
    password; name: of the schema; version: None for the last; readers, authors: roles of the server."""

    connection: str
    name: str
    version: int | None = None
    readers: str = READERS
    authors: str = AUTHORS

    @classmethod
    def of(cls, text: str) -> Schema:
        """What « postgis:… » names. OteloError tells what is wrong, and never repeats a password."""
        given = _PREFIX.fullmatch(text)
        if given is None:
            raise OteloError(f"« {text} » n’est pas une base. {HOW_TO_GIVE}")
        uri = QgsDataSourceUri(given[1])
        own = {name: uri.param(name) for name in _OWN}
        # Some versions of QGIS know a schema by itself.
        name = own["schema"] or uri.schema()
        if own["connexion"]:
            uri = _saved_connection(own["connexion"])
        if uri.password() or re.search(r"\bpassword\s*=|\w://[^/\s]*:[^/\s]*@", given[1], re.IGNORECASE):
            raise OteloError(
                "Étude d’une base : un mot de passe est écrit là où il resterait lisible. Retirez-le, "
                "changez-le s’il a été montré, et passez par une configuration d’authentification de QGIS "
                "(authcfg=…), un fichier de service ou ~/.pgpass."
            )
        for what, value in {**own, "schema": name}.items():
            if what in ("lecteurs", "auteurs", "schema") and (value or what == "schema"):
                _refuse_name(what, value)
        if own["version"] and not own["version"].isdecimal():
            raise OteloError(f"Étude d’une base : version={own['version']} : un numéro. {HOW_TO_GIVE}")
        version = int(own["version"]) if own["version"] else None
        return cls(
            uri.connectionInfo(False), name, version, own["lecteurs"] or READERS, own["auteurs"] or AUTHORS
        )

    @property
    def label(self) -> str:
        """Its name where a person reads it."""
        return f"{self.name}, version {self.version}" if self.version else self.name

    @property
    def text(self) -> str:
        """What names it, as a parameter."""
        roles = {"lecteurs": (self.readers, READERS), "auteurs": (self.authors, AUTHORS)}
        more = [f"{what}={value}" for what, (value, usual) in roles.items() if value != usual]
        if self.version:
            more.append(f"version={self.version}")
        return " ".join([f"postgis:{self.connection} schema={self.name}", *more])

    # Reading --------------------------------------------------------------------------------

    def latest(self) -> Version:
        """Its version, or the last. OteloError where there is none."""
        wanted = f" WHERE version = {self.version}" if self.version else ""
        rows = self.ask(
            f"SELECT version, contenu FROM {self._at(_VERSIONS)}{wanted} ORDER BY version DESC LIMIT 1"  # nosec B608
        )
        if not rows:
            known = f"n’a pas de version {self.version}" if self.version else "n’a aucune version"
            raise OteloError(f"Schéma « {self.name} » : il {known}. otelo:versions_etude les montre.")
        number, content = rows[0]
        return Version(replace(self, version=int(number)), json.loads(content))

    def versions(self) -> pd.DataFrame:
        """Every version, the last first, as `fields.VERSIONS`."""
        rows = self.ask(
            "SELECT version, auteur, to_char(date_ecr, 'YYYY-MM-DD\"T\"HH24:MI:SSOF'), greffon, "  # nosec B608
            "(SELECT sum((t.value->>'lignes')::bigint)::bigint FROM jsonb_each(contenu::jsonb) t) "
            f"FROM {self._at(_VERSIONS)} ORDER BY version DESC"
        )
        return pd.DataFrame(rows, columns=["num_vers", "auteur", "date_ecr", "greffon", "lignes"])

    def ask(self, query: str) -> list[list]:
        """Rows of a query, None for NULL. OteloError says what was refused."""
        try:
            rows = self._server().executeSql(query)
        except Exception as error:  # QgsProviderConnectionException is not the same class in every version
            raise self._refusal(str(error)) from None
        return [[None if is_null(value) else value for value in row] for row in rows]

    def _server(self):
        metadata = QgsProviderRegistry.instance().providerMetadata(PROVIDER)
        if metadata is None:
            raise OteloError("Ce QGIS n’a pas le fournisseur PostgreSQL : il ne lit que des GeoPackages.")
        return metadata.createConnection(self.connection, {})

    def _refusal(self, said: str) -> OteloError:
        """What the server said, in words; nothing of the connection, which could tell more than it should."""
        if "Connection failed" in said or "Connection to the database" in said or "closed the conn" in said:
            why = (
                "le serveur ne répond pas, ou refuse la connexion. Vérifiez le service, la configuration "
                "d’authentification et le réseau (« psql service=… »)"
            )
        elif re.search(r'(relation|schema) ".*" does not exist', said):
            why = "il n’y a pas d’étude ici. Écrivez-en une par otelo:evaluation ou otelo:copier_etude"
        else:
            known = (text for mark, text in _REFUSALS.items() if mark in said)
            why = next(known, "") or f"refus du serveur ({_first_line(said)})"
            why = why.format(lecteurs=self.readers, auteurs=self.authors)
        return OteloError(f"Base de données, schéma « {self.name} » : {why}.")

    def _at(self, table: str) -> str:
        return f"{_quoted(self.name)}.{_quoted(table)}"

    # Writing --------------------------------------------------------------------------------

    def add_version(
        self,
        tables: Sequence[PackTable],
        plugin: str,
        tick: Callable[[float], None] = lambda share: None,
        views: Sequence[SpatialView] = (),
    ) -> Schema:
        """Write a new version, whole or not at all; the schema, at that version.

        The schema and its tables are made where they are not there, fields added where they are new. plugin:
        version of the program. tick may raise to cancel. OteloError says who is writing, or what was refused.
        """
        self.refuse_unwritable()
        token = uuid.uuid4().hex
        with self._transaction(tick) as run:
            for statement in self._statements(tables, views, plugin, token):
                tick(min(0.95, statement.share))
                run(statement.sql)
        tick(1.0)
        ((number,),) = self.ask(f"SELECT version FROM {self._at(_VERSIONS)} WHERE jeton = '{token}'")  # nosec B608
        return replace(self, version=int(number))

    def refuse_unwritable(self) -> None:
        """Refuse, before any work, a server that does not answer, a schema that is something else, a version
        that is there, an author who has no right."""
        if self.version:
            raise OteloError(
                f"Schéma « {self.name} » : une version ne se réécrit pas : retirez « version= »."
            )
        self._refuse_other(self._known())
        may = "{what} OR EXISTS (SELECT FROM pg_roles r WHERE rolname = '{role}' AND "
        may += "pg_has_role(session_user, r.oid, 'MEMBER') AND {what_of_role})"
        in_schema = may.format(
            what=f"has_schema_privilege('{self.name}', 'CREATE')",
            what_of_role=f"has_schema_privilege(r.oid, '{self.name}', 'CREATE')",
            role=self.authors,
        )
        in_base = may.format(
            what="has_database_privilege(current_database(), 'CREATE')",
            what_of_role="has_database_privilege(r.oid, current_database(), 'CREATE')",
            role=self.authors,
        )
        there = f"EXISTS (SELECT FROM pg_namespace WHERE nspname = '{self.name}')"  # nosec B608
        ((is_there,),) = self.ask(f"SELECT {there}")
        ((may_write,),) = self.ask(f"SELECT {in_schema if is_there else in_base}")
        if not may_write:
            raise self._refusal("permission denied")

    def _refuse_other(self, known: Mapping[str, object]) -> None:
        if known and _VERSIONS not in known:
            raise OteloError(
                f"Schéma « {self.name} » : il a d’autres tables, et n’est pas une étude. Donnez-en un autre."
            )

    def _transaction(self, tick: Callable[[float], None]) -> _Transaction:
        return _Transaction(self, tick)

    def _statements(
        self, tables: Sequence[PackTable], views: Sequence[SpatialView], plugin: str, token: str
    ) -> Iterator[_Statement]:
        """All that a version is made of, in order. What is there is looked at while the lock is held."""
        yield from map(_Statement, self._prepared())
        known = self._known()
        self._refuse_other(known)
        if _VERSIONS not in known:
            yield _Statement(self._versions_table())
        content = {table.name: _content(table) for table in tables}
        sequence = f"pg_get_serial_sequence('{self._at(_VERSIONS)}', 'version')"
        # A number is never given again, even that of a version that was deleted: projects show it.
        yield _Statement(f"SELECT set_config('otelo.version', nextval({sequence})::text, true)")
        yield _Statement(
            f"INSERT INTO {self._at(_VERSIONS)} (version, greffon, jeton, contenu) VALUES "  # nosec B608
            f"({_NUMBER}, {_literal(plugin)}, {_literal(token)}, {_literal(json.dumps(content))})"
        )
        widened = set()
        for table in tables:
            changes = self._shaped(table, known.get(table.name))
            if changes:
                widened.add(table.name)
            yield from map(_Statement, changes)
        total = max(1, sum(len(table.frame) for table in tables))
        done = 0
        for table in tables:
            for rows, sql in self._inserts(table):
                done += rows
                yield _Statement(sql, done / total)
        written = {table.name for table in tables} | set(known)
        for view in views:
            if {view.rows, view.shapes} <= written and (view.name not in known or view.rows in widened):
                columns = {*known.get(view.rows, ()), *content.get(view.rows, {}).get("champs", ())}
                yield from map(_Statement, self._view(view, sorted(columns - {"fid", "version", "geom"})))
        yield _Statement(self._grants(), 1.0)

    def _prepared(self) -> list[str]:
        """As which role things are made, and where."""
        return [
            f"DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = '{self.authors}' "  # nosec B608
            f"AND pg_has_role(session_user, oid, 'MEMBER')) THEN "
            f"PERFORM set_config('role', '{self.authors}', true); END IF; END $$",
            f"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = '{self.name}') THEN "  # nosec B608
            f"CREATE SCHEMA {_quoted(self.name)}; END IF; END $$",
        ]

    def _known(self) -> dict[str, dict[str, str]]:
        """{table or view: {field: type}} of the schema; the SRID stands for the type of a geometry."""
        rows = self.ask(
            "SELECT c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod) FROM pg_class c "  # nosec B608
            "JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid "
            f"WHERE n.nspname = '{self.name}' AND c.relkind IN ('r', 'v', 'm', 'p', 'f') AND a.attnum > 0 "
            "AND NOT a.attisdropped"
        )
        known: dict[str, dict[str, str]] = {}
        for table, field, kind in rows:
            known.setdefault(table, {})[field] = kind
        return known

    def _versions_table(self) -> str:
        return (
            f"CREATE TABLE {self._at(_VERSIONS)} ("
            "version integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, "
            "auteur text NOT NULL DEFAULT session_user, date_ecr timestamptz NOT NULL DEFAULT now(), "
            "greffon text, jeton text UNIQUE, contenu text NOT NULL); "
            f"COMMENT ON TABLE {self._at(_VERSIONS)} IS "
            "'Versions de cette étude : en supprimer une ligne supprime toutes les siennes'"
        )

    def _shaped(self, table: PackTable, known: Mapping[str, str] | None) -> list[str]:
        """What a table must become to take the rows of a version; [] where it is ready."""
        place = self._at(table.name)
        wanted = {column.name: _TYPES[column.kind] for column in _present(table)}
        if table.geometry is not None:
            wanted["geom"] = f"geometry(MultiPolygon,{_srid(table.crs)})"
        changes = []
        if known is None:
            known = {}
            changes.append(
                f"CREATE TABLE {place} (fid bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, "
                f"version integer NOT NULL DEFAULT {_NUMBER} "
                f"REFERENCES {self._at(_VERSIONS)} ON DELETE CASCADE); "
                f"CREATE INDEX ON {place} (version); COMMENT ON TABLE {place} IS {_literal(table.title)}"
            )
        titles = {column.name: column.alias for column in table.columns}
        for field, kind in wanted.items():
            there = known.get(field)
            if there is None:
                changes.append(f"ALTER TABLE {place} ADD COLUMN {_quoted(field)} {kind}")
                if field == "geom":
                    changes.append(f"CREATE INDEX ON {place} USING gist (geom)")
                else:
                    changes.append(f"COMMENT ON COLUMN {place}.{_quoted(field)} IS {_literal(titles[field])}")
            elif there == "bigint" and kind == "double precision":
                changes.append(f"ALTER TABLE {place} ALTER COLUMN {_quoted(field)} TYPE double precision")
            elif there != kind and not (there == "double precision" and kind == "bigint"):
                raise OteloError(
                    f"Schéma « {self.name} », table « {table.name} », champ « {field} » : {there} dans les "
                    f"versions d’avant, {kind} dans celle-ci. Une étude d’une autre projection, ou d’autres "
                    "types, va dans un autre schéma."
                )
        return changes

    def _inserts(self, table: PackTable) -> Iterator[tuple[int, str]]:
        """(rows, statement) of what a table receives, a few at a time."""
        columns = _present(table)
        names = [_quoted(column.name) for column in columns]
        shapes: Iterable = [None] * len(table.frame)
        if table.geometry is not None:
            srid = _srid(table.crs)
            names.append("geom")
            shapes = [_ewkb(shape, srid) for shape in table.geometry]
        head = f"INSERT INTO {self._at(table.name)} ({', '.join(names)}) VALUES "  # nosec B608
        rows: list[str] = []
        size = 0
        for values, shape in zip(row_values(columns, table.frame), shapes):
            texts = [_literal(value) for value in values]
            if table.geometry is not None:
                texts.append(_literal(shape))
            rows.append(f"({', '.join(texts)})")
            size += len(rows[-1])
            if size > _BATCH:
                yield len(rows), head + ",\n".join(rows)
                rows, size = [], 0
        if rows:
            yield len(rows), head + ",\n".join(rows)

    def _view(self, view: SpatialView, columns: Sequence[str]) -> list[str]:
        place = self._at(view.name)
        listed = ", ".join(f"r.{_quoted(column)}" for column in columns)
        return [
            f"DROP VIEW IF EXISTS {place}",
            f"CREATE VIEW {place} AS SELECT r.fid, r.version, {listed}, s.geom "  # nosec B608
            f"FROM {self._at(view.rows)} r JOIN {self._at(view.shapes)} s "
            f"ON s.version = r.version AND s.code = r.code WHERE {view.condition}",
            f"COMMENT ON VIEW {place} IS {_literal(view.title)}",
        ]

    def _grants(self) -> str:
        """Those who read may read all of it, what was just added too."""
        where = _quoted(self.name)
        return (
            f"DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = '{self.readers}') AND "  # nosec B608
            f"pg_has_role((SELECT nspowner FROM pg_namespace WHERE nspname = '{self.name}'), 'MEMBER') THEN "
            f"GRANT USAGE ON SCHEMA {where} TO {_quoted(self.readers)}; "
            f"GRANT SELECT ON ALL TABLES IN SCHEMA {where} TO {_quoted(self.readers)}; END IF; END $$"
        )

    def holder(self) -> str:
        """Who is writing in it, as a sentence says it."""
        rows = self.ask(
            "SELECT a.usename::text, a.pid, coalesce(a.client_addr::text, 'ce serveur') FROM pg_locks l "  # nosec B608
            "JOIN pg_stat_activity a USING (pid) WHERE l.locktype = 'advisory' AND l.granted "
            f"AND l.classid = {_LOCK} AND l.objid = {self.key}"
        )
        return f"{rows[0][0]} (processus {rows[0][1]}, depuis {rows[0][2]})" if rows else "un autre auteur"

    @cached_property
    def key(self) -> int:
        """What its lock is known by."""
        return zlib.crc32(self.name.encode()) & 0x7FFFFFFF


_NUMBER = "current_setting('otelo.version')::integer"


@dataclass(frozen=True)
class _Statement:
    """One order to the server. share: of the rows that are written once it is done."""

    sql: str
    share: float = 0.0


class _Transaction:
    """A transaction that holds the lock of a schema: committed at the end of a `with`, given up on an error.
    Another writer is waited for a while, then named."""

    def __init__(self, schema: Schema, tick: Callable[[float], None]):
        self.schema, self.tick = schema, tick

    def __enter__(self) -> Callable[[str], None]:
        self.inner = QgsTransaction.create(self.schema.connection, PROVIDER)
        end = time.monotonic() + PATIENCE
        while True:
            self.tick(0.0)
            begun, said = self.inner.begin(LONGEST)
            if not begun:
                raise self.schema._refusal(said)
            try:
                self._run("SET LOCAL standard_conforming_strings = on; SET LOCAL lock_timeout = '1s'")
                self._run(f"SELECT pg_advisory_xact_lock({_LOCK}, {self.schema.key})")
                # Readers hold what is being changed for an instant only.
                self._run("SET LOCAL lock_timeout = '30s'")
                return self
            except _RefusedError as error:
                self.inner.rollback()
                if "lock timeout" not in str(error):
                    raise self.schema._refusal(str(error)) from None
            if time.monotonic() > end:
                raise OteloError(
                    f"Schéma « {self.schema.name} » : {self.schema.holder()} est en train d’y écrire. "
                    "Recommencez quand ce sera fini, ou donnez un autre schéma."
                )

    def __call__(self, sql: str) -> None:
        try:
            self._run(sql)
        except _RefusedError as error:
            raise self.schema._refusal(str(error)) from None

    def _run(self, sql: str) -> None:
        done, said = self.inner.executeSql(sql)
        if not done:
            raise _RefusedError(said)

    def __exit__(self, kind, error, trace) -> None:
        if kind is not None:
            self.inner.rollback()
            return
        done, said = self.inner.commit()
        if not done:
            self.inner.rollback()
            raise self.schema._refusal(said)


@dataclass(frozen=True)
class Version:
    """One version of a schema. content: {table: {"lignes", "champs", "geom"}} as it was written."""

    schema: Schema
    content: Mapping[str, Mapping]

    def frames(self, names: Iterable[str]) -> dict[str, pd.DataFrame]:
        """The named tables that it has, without geometry, as those of a GeoPackage are read (yes is 1)."""
        wanted = set(names)
        return {name: self._frame(name) for name in self.content if name in wanted}

    def _frame(self, name: str) -> pd.DataFrame:
        about = self.content[name]
        columns = list(about["champs"])
        listed = ", ".join(_quoted(column) for column in columns) or "1"
        place = f"{_quoted(self.schema.name)}.{_quoted(name)}"
        rows = self.schema.ask(
            f"SELECT {listed} FROM {place} WHERE version = {self.schema.version} ORDER BY fid"  # nosec B608
        )
        if len(rows) != about["lignes"]:
            raise OteloError(
                f"Schéma « {self.schema.label} », table « {name} » : {len(rows)} lignes sur "
                f"{about['lignes']}. Elle a été modifiée hors du greffon : refaites l’étude."
            )
        return as_read(columns, rows) if columns else pd.DataFrame(index=range(len(rows)))

    def layer(self, table: str, title: str) -> QgsVectorLayer:
        """A table, or the view of one, as a layer of this version; not valid where it is not there. No
        password is in it."""
        from_view = table not in self.content
        uri = QgsDataSourceUri(self.schema.connection)
        spatial = from_view or self.content[table]["geom"]
        uri.setDataSource(
            self.schema.name, table, "geom" if spatial else "", f"version = {self.schema.version}", "fid"
        )
        return QgsVectorLayer(uri.uri(False), title, PROVIDER)


def as_read(columns: Sequence[str], rows: Iterable[Sequence]) -> pd.DataFrame:
    """Rows as pandas reads those of a GeoPackage: a yes is 1, numbers with holes are floats."""
    plain = [[int(value) if isinstance(value, bool) else value for value in row] for row in rows]
    return pd.DataFrame.from_records(plain, columns=list(columns), coerce_float=True)


def _refuse_name(what: str, value: str) -> None:
    """Refuse the name of a schema, or of a role, that would have to be quoted, or is the server's own."""
    if not _NAME.fullmatch(value) or value.startswith("pg_") or value in ("public", "information_schema"):
        raise OteloError(
            f"Étude d’une base : {what}={value or '?'}, qui n’est pas un nom possible. Prenez des minuscules "
            f"sans accent, des chiffres et « _ », 48 au plus. {HOW_TO_GIVE}"
        )


def _saved_connection(name: str) -> QgsDataSourceUri:
    """A connection that QGIS knows by its name. OteloError where it does not."""
    metadata = QgsProviderRegistry.instance().providerMetadata(PROVIDER)
    known = metadata.connections(False) if metadata else {}
    if name not in known:
        listed = f" QGIS connaît : {', '.join(sorted(known))}." if known else " QGIS n’en connaît aucune."
        raise OteloError(f"Connexion « {name} » inconnue de QGIS.{listed}")
    return QgsDataSourceUri(known[name].uri())


def _present(table: PackTable) -> list[Column]:
    return [column for column in table.columns if column.name in table.frame]


def _content(table: PackTable) -> dict:
    return {
        "lignes": len(table.frame),
        "champs": [column.name for column in _present(table)],
        "geom": table.geometry is not None,
    }


def _srid(crs: QgsCoordinateReferenceSystem | None) -> int:
    if crs is None or not crs.isValid():
        return 0
    authority, _, number = crs.authid().partition(":")
    if authority != "EPSG" or not number.isdecimal():
        raise OteloError(
            f"Projection « {crs.description() or crs.authid()} » : PostGIS ne connaît que celles de l’EPSG. "
            "Reprojetez la couche des communes (Lambert-93 : EPSG:2154)."
        )
    return int(number)


def _ewkb(shape: object, srid: int) -> str | None:
    """A shape as PostGIS writes it, in two dimensions and with its SRID; None where there is none."""
    wkb = getattr(shape, "wkb", None)
    if wkb is None:
        return None
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if geometry.isNull():
        return None
    geometry.convertToMultiType()
    geometry.get().dropZValue()
    geometry.get().dropMValue()
    plain = bytes(geometry.asWkb())
    order = "<" if plain[0] else ">"
    (kind,) = struct.unpack(f"{order}I", plain[1:5])
    if kind != int(QgsWkbTypes.Type.MultiPolygon):
        raise OteloError(f"Géométrie « {geometry.wktTypeStr()} » : un polygone est attendu.")
    return (plain[:1] + struct.pack(f"{order}II", kind | 0x20000000, srid) + plain[5:]).hex()


def _quoted(name: str) -> str:
    """A name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def _literal(value: object) -> str:
    """A value as SQL writes it (strings that conform to the standard)."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        return f"'{'-' if value < 0 else ''}Infinity'"
    if isinstance(value, (int, float)):
        return repr(value)
    return "'" + str(value).replace("\0", "").replace("'", "''") + "'"


def _first_line(said: str) -> str:
    """What matters of what the server says, on one line."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return re.sub(r"^(?:ERROR|FATAL|Status \d+ \(ERROR):\s*", "", lines[0])[:200] if lines else "sans un mot"
