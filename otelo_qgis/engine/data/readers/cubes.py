# SPDX-License-Identifier: GPL-2.0-or-later
"""Long files of INSEE ("cubes"): one row per territory, year, measure and code of each dimension.

The census of 2023 and Filosofi 2023 come so (DS_RP_LOGEMENT_PRINC_2023_data.csv: 12 million rows). The
columns come in any order; what a file is, its dimensions say. Only the cells that are indicators are kept
(`definitions.cubes`), all other dimensions at `_T`: nothing is added up that the file adds up itself. A cube
that is not known is described, and read by the cells that the import model says.

OBS_STATUS: A; W, the figure of a merged commune is in it; K, counted in another commune, M and O, no value:
they are missing, never 0.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ...common.errors import list_codes
from ...common.formatting import french_number
from ...common.territories import Finding
from ...definitions.catalogue import MOST
from ...definitions.catalogue import indicators as catalogue
from ...definitions.cubes import (
    ATTRIBUTES,
    GEO,
    GEO_OBJECT,
    MEASURE,
    SECRECY,
    STATUS,
    TOTAL,
    VALUE,
    YEAR,
    Cell,
    Cube,
    Figure,
    cube_of,
    figures,
    parse_codes,
)
from ...definitions.tables import DIMENSIONS
from ..numbers import EMPTY, SECRET
from .base import ANALYSIS, COMMUNE, DEPARTMENT, EPCI, ImportOptions, Reading, clean_codes, gather
from .stream import pieces
from .tabular import FileError, RawTable

# Kinds of territories that are read, by grain, the first of them that the file has: communes and their
# districts are never added up.
_OBJECTS = {
    COMMUNE: ("COM", "ARM"),
    EPCI: ("EPCI",),
    ANALYSIS: ("ZE2020", "ZE"),
    DEPARTMENT: ("DEP",),
}
# "2025-COM-33318", as the service of INSEE writes GEO.
_WRITTEN = re.compile(r"(?:\d{4}-)?([A-Z][A-Z0-9_]*)-(.+)")
_PERIOD = re.compile(r"((?:19|20)\d\d)(-.*)?")
HIDDEN = ("C", "N", "S")
LABELS = {"géographie", "période", "valeur"}
# Codes of one dimension that a message shows.
_SHOWN = 12


def claims(header: set[str]) -> int:
    """The figures, their territory and their year; or the same in words."""
    if header >= LABELS:
        return len(header)
    has_value = any(VALUE.fullmatch(name.upper()) for name in header)
    return len(header) if has_value and {GEO.lower(), YEAR.lower()} <= header else 0


@dataclass(frozen=True)
class _Layout:
    """Columns of a cube by what they are, as the file writes them; objects: "" where GEO says them."""

    geo: str
    objects: str
    year: str
    value: str
    status: str
    secrecy: str
    measure: str
    dimensions: Mapping[str, str]

    @classmethod
    def of(cls, table: RawTable) -> _Layout:
        by_name = {name.upper(): name for name in table.columns}
        value = next(name for low, name in by_name.items() if VALUE.fullmatch(low))
        measure = next((low for low in by_name if MEASURE.fullmatch(low)), "")
        own = {GEO, GEO_OBJECT, YEAR, measure, value.upper(), *ATTRIBUTES}
        dimensions = {low: name for low, name in by_name.items() if low not in own and name}
        return cls(
            by_name[GEO], by_name.get(GEO_OBJECT, ""), by_name[YEAR], value, by_name.get(STATUS, ""),
            by_name.get(SECRECY, ""), by_name.get(measure, ""), dimensions,
        )  # fmt: skip

    @property
    def coded(self) -> dict[str, str]:
        """The measure and the dimensions: what tells one figure of a territory and year from another."""
        measure = {self.measure.upper(): self.measure} if self.measure else {}
        return {**measure, **self.dimensions}

    @property
    def columns(self) -> list[str]:
        every = (self.geo, self.objects, self.year, self.value, self.status, self.secrecy)
        return [name for name in (*every, *self.coded.values()) if name]


def read(table: RawTable, options: ImportOptions) -> Reading:
    """The indicators of a cube at one grain: that of the options, else the finest that the file has."""
    if {name.lower().strip() for name in table.columns} >= LABELS:
        raise FileError(
            table.name, "export à libellés : ses territoires ont un nom et pas de code",
            "Un nom ne dit pas toujours quelle commune : téléchargez le même tableau en CSV « avec les "
            "codes » (colonnes GEO, TIME_PERIOD, OBS_VALUE).",
        )  # fmt: skip
    layout, cube = _Layout.of(table), cube_of(table.columns)
    wanted = [*(figures()[cube.id] if cube else ()), *_given(layout, options, table)]
    if not wanted:
        return _described(table, layout, options)
    kept, seen = _kept(table, layout, cube, wanted)
    grain = options.grain or next((g for g, objects in _OBJECTS.items() if seen & set(objects)), "")
    if not grain or not seen & set(_OBJECTS[grain]):
        raise FileError(
            table.name,
            f"aucun territoire du grain demandé ({grain})" if grain else "aucun territoire lisible",
            f"Le fichier a : {list_codes(sorted(seen), 20)}.", layout.objects or layout.geo,
        )  # fmt: skip
    kind = next(kind for kind in _OBJECTS[grain] if kind in seen)
    return _reading(table, layout, cube, wanted, kept.of(kind), grain, options)


def _given(layout: _Layout, options: ImportOptions, table: RawTable) -> list[Figure]:
    """Figures that the import model says: {indicator: "RP_MEASURE=POP & SEX=F"}."""
    found = []
    for indicator, text in options.mapping.items():
        codes = parse_codes(text)
        unknown = sorted(set(codes) - set(layout.coded))
        if unknown:
            raise FileError(
                table.name, f"dimension « {unknown[0]} » introuvable",
                f"Choisissez parmi : {', '.join(layout.coded)}. Forme attendue : DIMENSION=code & "
                "DIMENSION=code.",
                unknown[0],
            )  # fmt: skip
        measure = codes.pop(layout.measure.upper(), ("",)) if layout.measure else ("",)
        found.append(Figure(indicator, "", Cell(measure[0], codes)))
    return found


# Going through the file ------------------------------------------------------------------------


@dataclass
class _Kept:
    """The figures that are wanted. For each: place in `codes`, key of its cell, year, value; booleans: under
    secrecy, counted in another commune. objects: kind of each territory."""

    codes: list[str] = field(default_factory=list)
    objects: list[str] = field(default_factory=list)
    place: np.ndarray = field(default_factory=lambda: np.empty(0, np.int64))
    key: np.ndarray = field(default_factory=lambda: np.empty(0, np.int64))
    year: np.ndarray = field(default_factory=lambda: np.empty(0, np.int64))
    value: np.ndarray = field(default_factory=lambda: np.empty(0))
    secret: np.ndarray = field(default_factory=lambda: np.empty(0, bool))
    elsewhere: np.ndarray = field(default_factory=lambda: np.empty(0, bool))

    def of(self, kind: str) -> _Kept:
        """Only the figures of one kind of territories."""
        inside = np.array([own == kind for own in self.objects], dtype=bool)[self.place]
        return _Kept(
            self.codes, self.objects, self.place[inside], self.key[inside], self.year[inside],
            self.value[inside], self.secret[inside], self.elsewhere[inside],
        )  # fmt: skip


class _Keys:
    """Numbers of the combinations of codes that are wanted, one for each part of each figure."""

    def __init__(self, layout: _Layout, cube: Cube | None, wanted: Sequence[Figure]):
        self.names = list(layout.coded)
        self._measure = layout.measure.upper()
        self._needed = cube.needed if cube else frozenset()
        self._patterns: dict[str, list[str]] = {name: [] for name in self.names}
        combinations: dict[tuple[str, ...], int] = {}
        self.parts: list[list[int]] = []
        for figure in wanted:
            choices = [self._choices(figure.cell, name) for name in self.names]
            self.parts.append(
                [combinations.setdefault(one, len(combinations)) for one in itertools.product(*choices)]
            )
        for combination in combinations:
            for name, code in zip(self.names, combination):
                if code not in self._patterns[name]:
                    self._patterns[name].append(code)
        self._sizes = [len(self._patterns[name]) for name in self.names]
        numbers = {self._number(one): place for one, place in combinations.items()}
        self._sorted = np.array(sorted(numbers), dtype=np.int64)
        self._places = np.array([numbers[number] for number in sorted(numbers)], dtype=np.int64)

    def _choices(self, cell: Cell, name: str) -> tuple[str, ...]:
        if name == self._measure:
            return (cell.measure,)
        return cell.codes.get(name, (TOTAL,))

    def _number(self, combination: Sequence[str]) -> int:
        number = 0
        for name, code, size in zip(self.names, combination, self._sizes):
            number = number * size + self._patterns[name].index(code)
        return number

    def of(self, piece: pd.DataFrame, columns: Mapping[str, str]) -> np.ndarray:
        """Number of the combination of each row, -1 where none is wanted."""
        total = np.zeros(len(piece), dtype=np.int64)
        is_wanted = np.ones(len(piece), dtype=bool)
        for name, size in zip(self.names, self._sizes):
            column = piece[columns[name]].astype("category")
            places = np.array([self._place(name, str(code)) for code in column.cat.categories], np.int64)
            own = places[column.cat.codes.to_numpy()] if len(places) else np.full(len(piece), -1)
            is_wanted &= own >= 0
            total = total * size + own
        if not len(self._sorted):
            return np.full(len(piece), -1)
        found = np.searchsorted(self._sorted, total).clip(max=len(self._sorted) - 1)
        is_wanted &= self._sorted[found] == total
        return np.where(is_wanted, self._places[found], -1)

    def _place(self, name: str, code: str) -> int:
        for place, pattern in enumerate(self._patterns[name]):
            if code == pattern or (pattern and re.fullmatch(pattern, code)):
                return place
        return -1


def _kept(
    table: RawTable, layout: _Layout, cube: Cube | None, wanted: Sequence[Figure]
) -> tuple[_Kept, set[str]]:
    """The wanted figures of every territory that some grain is made of, and the kinds of territories."""
    keys = _Keys(layout, cube, wanted)
    readable = {kind for kinds in _OBJECTS.values() for kind in kinds}
    known: dict[tuple[str, str], int] = {}
    seen: set[str] = set()
    found: list[tuple[np.ndarray, ...]] = []
    for piece in pieces(table, layout.columns, [layout.value]):
        kinds, codes = _territories(piece, layout)
        seen |= set(kinds.cat.categories)
        key = keys.of(piece, layout.coded)
        rows = np.flatnonzero((key >= 0) & kinds.isin(readable).to_numpy())
        if not len(rows):
            continue
        piece, kinds, codes = piece.iloc[rows], kinds.iloc[rows], codes.iloc[rows]
        pairs = pd.Series(list(zip(kinds.astype(str), codes.astype(str))))
        place = pairs.map({pair: known.setdefault(pair, len(known)) for pair in pairs.unique()})
        value, secret = _values(piece, layout, codes, table)
        status = piece[layout.status].astype(str).to_numpy() if layout.status else np.full(len(piece), "")
        found.append(
            (place.to_numpy(), key[rows], _years(piece, layout, codes, table), value, secret, status == "K")
        )
    kept = _Kept([code for _, code in known], [kind for kind, _ in known])
    if found:
        columns = [np.concatenate(column) for column in zip(*found)]
        kept.place, kept.key, kept.year, kept.value, kept.secret, kept.elsewhere = columns
    return kept, seen


def _territories(piece: pd.DataFrame, layout: _Layout) -> tuple[pd.Series, pd.Series]:
    """Kind and code of the territory of each row, as categories."""
    codes = piece[layout.geo].astype("category")
    if layout.objects:
        return piece[layout.objects].astype("category"), codes
    written = {code: _WRITTEN.fullmatch(str(code)) for code in codes.cat.categories}
    kinds = codes.map({code: found.group(1) if found else "" for code, found in written.items()})
    own = codes.map({code: found.group(2) if found else code for code, found in written.items()})
    return kinds.astype("category"), own.astype("category")


def _years(piece: pd.DataFrame, layout: _Layout, codes: pd.Series, table: RawTable) -> np.ndarray:
    column = piece[layout.year].astype("category")
    found = {year: _PERIOD.fullmatch(str(year).strip()) for year in column.unique()}
    wrong = [year for year, match in found.items() if match is None]
    if wrong:
        raise FileError(
            table.name, f"année illisible (« {wrong[0]} »)", "Attendue : AAAA.", layout.year,
            codes[(column == wrong[0]).to_numpy()].astype(str).unique()[:5],
        )  # fmt: skip
    return column.map({year: int(match.group(1)) for year, match in found.items() if match}).to_numpy(
        np.int64
    )


def _values(
    piece: pd.DataFrame, layout: _Layout, codes: pd.Series, table: RawTable
) -> tuple[np.ndarray, np.ndarray]:
    """Figures of the rows, NaN where missing, and whether they are under secrecy."""
    written = piece[layout.value].astype(str).str.strip()
    numbers = pd.to_numeric(written, errors="coerce")
    others = written[numbers.isna()]
    low = others.str.lower()
    commas = others[~low.isin(EMPTY) & ~low.isin(SECRET)]
    if len(commas):
        again = pd.to_numeric(commas.str.replace(",", ".", regex=False), errors="coerce")
        if again.isna().any():
            at_fault = again.index[again.isna()]
            raise FileError(
                table.name, f"texte au lieu d'un nombre (« {written[at_fault[0]]} »)",
                "Remplacez-le par un nombre, ou videz la cellule.", layout.value,
                codes[at_fault].astype(str).unique()[:5],
            )  # fmt: skip
        numbers.loc[again.index] = again
    beyond = numbers.abs() > MOST
    if beyond.any():
        raise FileError(
            table.name, f"nombre au-delà de {french_number(MOST)}", "Corrigez-le.", layout.value,
            codes[beyond].astype(str).unique()[:5],
        )  # fmt: skip
    secret = pd.Series(False, index=written.index)
    secret.loc[others.index] = low.isin(SECRET)
    if layout.secrecy:
        secret |= numbers.isna() & piece[layout.secrecy].astype(str).isin(HIDDEN)
    return numbers.to_numpy(float), secret.to_numpy(bool)


# From figures to indicators --------------------------------------------------------------------


def _reading(
    table: RawTable, layout: _Layout, cube: Cube | None, wanted: Sequence[Figure], kept: _Kept, grain: str,
    options: ImportOptions,
) -> Reading:  # fmt: skip
    _refuse_twice(kept, table, layout)
    keys = _Keys(layout, cube, wanted)
    order = pd.unique(kept.place)
    codes = pd.Series([kept.codes[place] for place in order], name=layout.geo, dtype=object)
    codes, _, findings = clean_codes(codes, grain, table)
    rows = pd.Series(np.arange(len(order)), index=order)
    years = sorted(set(kept.year.tolist()))
    if options.year and options.year not in years:
        raise FileError(
            table.name, f"millésime {options.year} absent", f"Choisissez parmi {list_codes(years, 20)}.",
            layout.year,
        )  # fmt: skip
    frame: dict[str, np.ndarray] = {}
    hidden: dict[str, np.ndarray] = {}
    said: dict[str, int] = {}
    mapping: dict[str, str] = {}
    absent = []
    for figure, parts in zip(wanted, keys.parts):
        of_year = dict(_by_year(kept, parts, rows))
        if not of_year:
            absent.append(figure)
            continue
        chosen = options.year if options.year in of_year else (max(of_year) if not options.year else None)
        targets = {figure.series.format(annee=year): year for year in of_year} if figure.series else {}
        if chosen:
            targets[figure.indicator] = chosen
        for indicator, year in targets.items():
            if indicator in catalogue():
                values, secret = of_year[year]
                frame[indicator] = values * options.factors.get(indicator, 1.0)
                hidden[indicator], said[indicator] = secret, year
                mapping[indicator] = figure.cell.told(layout.measure or "mesure")
    if not frame:
        raise FileError(
            table.name, "aucun des indicateurs de ce cube n'y est",
            f"Dimensions : {', '.join(layout.coded)}. Dites lesquels dans « Colonnes » : "
            "indicateur = DIMENSION=code & DIMENSION=code.",
        )  # fmt: skip
    named = (codes != "").to_numpy()
    index = codes[named].to_numpy()
    ordered = [i for i in catalogue() if i in frame]
    whole = pd.DataFrame({i: frame[i][named] for i in ordered}, index=index)
    secret_frame = pd.DataFrame({i: hidden[i][named] for i in ordered}, index=index)
    whole, secret_frame, told = gather(whole, secret_frame, table.name, layout.geo, grain)
    findings = [*_told(table, layout, cube, kept, years, absent), *findings, *told]
    return Reading(
        "cube", table.name, grain, table.layout, whole, secret_frame, mapping=mapping,
        years={i: catalogue()[i].vintage or said[i] for i in whole}, findings=tuple(findings),
    )  # fmt: skip


def _by_year(
    kept: _Kept, parts: Sequence[int], rows: pd.Series
) -> Iterator[tuple[int, tuple[np.ndarray, np.ndarray]]]:
    """Values and secrecy of a figure by territory, for each year that has all its parts; the parts are added
    up, missing where one of them is."""
    inside = np.isin(kept.key, parts)
    years = [
        set(kept.year[inside & (kept.key == part)].tolist()) for part in parts
    ]  # fmt: skip
    for year in sorted(set.intersection(*years)) if years else ():
        total, secret = np.zeros(len(rows)), np.zeros(len(rows), dtype=bool)
        for part in parts:
            mine = inside & (kept.key == part) & (kept.year == year)
            place = rows[kept.place[mine]].to_numpy()
            own = np.full(len(rows), np.nan)
            own[place] = kept.value[mine]
            secret[place] |= kept.secret[mine]
            total = total + own
        yield year, (total, secret & np.isnan(total))


def _refuse_twice(kept: _Kept, table: RawTable, layout: _Layout) -> None:
    """A figure that the file has twice is not added up, and none of the two is guessed."""
    number = (kept.place * (kept.key.max(initial=0) + 1) + kept.key) * 10_000 + kept.year
    unique, counts = np.unique(number, return_counts=True)
    if (counts > 1).any():
        again = np.isin(number, unique[counts > 1])
        raise FileError(
            table.name, "plusieurs lignes pour le même territoire, la même année et les mêmes codes",
            "Téléchargez de nouveau le fichier : il a peut-être été collé deux fois.", layout.geo,
            sorted({kept.codes[place] for place in kept.place[again]})[:5],
        )  # fmt: skip


def _told(
    table: RawTable, layout: _Layout, cube: Cube | None, kept: _Kept, years: Sequence[int],
    absent: Sequence[Figure],
) -> list[Finding]:  # fmt: skip
    label = cube.label if cube else "cube décrit par le modèle d'import"
    findings = [
        Finding(
            "info", "cube reconnu", "",
            f"{table.name} : {label}, d'après ses dimensions {', '.join(layout.coded)} ; années "
            f"{list_codes(years, 20)}.",
        )
    ]  # fmt: skip
    away = sorted({kept.codes[place] for place in kept.place[kept.elsewhere]})
    if away:
        findings.append(
            Finding(
                "info", "compté ailleurs", "",
                f"{table.name} : {len(away)} territoires ({list_codes(away)}) sont comptés dans une autre "
                "commune certaines années (statut K) : leur valeur y manque.",
            )
        )  # fmt: skip
    blank = np.isnan(kept.value) & ~kept.secret & ~kept.elsewhere
    if blank.any():
        codes = sorted({kept.codes[place] for place in kept.place[blank]})
        findings.append(
            Finding(
                "info", "sans valeur", "",
                f"{table.name} : {french_number(int(blank.sum()))} chiffres sans valeur dans {len(codes)} "
                f"territoires ({list_codes(codes)}) : ils restent manquants.",
            )
        )  # fmt: skip
    if absent:
        names = [figure.indicator for figure in absent]
        findings.append(
            Finding(
                "info", "indicateurs absents", "",
                f"{table.name} : {len(names)} indicateurs de ce cube n'y sont pas ({list_codes(names)}).",
                "Un extrait ne les a pas tous ; prenez le fichier entier s'ils vous manquent.",
            )
        )  # fmt: skip
    return findings


def _described(table: RawTable, layout: _Layout, options: ImportOptions) -> Reading:
    """What a cube holds that no indicator is known of: its dimensions and codes, and what to write."""
    counts: dict[str, dict[str, int]] = {}
    shown = {**layout.coded, YEAR: layout.year, **({GEO_OBJECT: layout.objects} if layout.objects else {})}
    for piece in pieces(table, layout.columns, [layout.value]):
        for name, column in shown.items():
            own = counts.setdefault(name, {})
            for code, count in piece[column].value_counts().items():
                if count:
                    own[str(code)] = own.get(str(code), 0) + int(count)
    rows = pd.DataFrame(
        [(name, code, count) for name, codes in counts.items() for code, count in sorted(codes.items())],
        columns=["dim_cube", "code_dim", "lignes"],
    )
    told = " ; ".join(f"{name} : {list_codes(sorted(codes), _SHOWN)}" for name, codes in counts.items())
    example = " & ".join(
        f"{name}={sorted(counts[name])[0]}" for name in layout.coded if TOTAL not in counts.get(name, {})
    )
    finding = Finding(
        "alerte", "cube inconnu", "",
        f"{table.name} : aucun indicateur d'Otelo n'est connu de ce cube. {told}.",
        f"Dites lesquels, par exemple, dans « Colonnes », population = {example} ; les autres dimensions "
        f"sont prises à leur total ({TOTAL}).",
    )  # fmt: skip
    return Reading(
        "cube", table.name, options.grain or COMMUNE, table.layout, tables={DIMENSIONS: rows},
        findings=(finding,),
    )  # fmt: skip
