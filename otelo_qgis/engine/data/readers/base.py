# SPDX-License-Identifier: GPL-2.0-or-later
"""What a reader takes and gives: options (which can be saved and reused), and a checked reading."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd

from ...common import jsonfile
from ...common.codes import (
    COMMUNE_WIDTH,
    as_code,
    district_commune,
    district_count,
    find_field,
    grain_of,
    has_form,
    is_district,
    pad,
)
from ...common.errors import ParameterError, list_codes, nearest_hint, shown
from ...common.formatting import french_number
from ...common.territories import Finding
from ...definitions.catalogue import MOST, match_columns, year_of
from ...definitions.catalogue import indicators as catalogue
from ..numbers import FRACTION, Parsed, parse_numbers
from ..transfer import links_up, transfer
from .tabular import FileError, Layout, RawTable

FORMAT, FORMAT_VERSION = "otelo-import", 1
COMMUNE, EPCI, ANALYSIS, DEPARTMENT = "commune", "EPCI", "analyse", "departement"
_YEAR = re.compile(r"(?:19|20)\d\d")
# What an import model may multiply values by, either way: thousands, percentages, m² for km².
MAX_FACTOR = 1e9
# Length of the codes that lose a zero.
_WIDTHS = {COMMUNE: COMMUNE_WIDTH, DEPARTMENT: 2}
# LOVAC counts the vacant dwellings of a year among the stock of the year before.
LAGGED = ("parc_prive",)
GRAINS = {COMMUNE: "Commune", EPCI: "EPCI", ANALYSIS: "Maille d'analyse", DEPARTMENT: "Département"}


@dataclass(frozen=True)
class ImportOptions:
    """How a file is to be read; what is left empty is detected. Saved as JSON, it serves again.

    reader: id of a reader. grain: key of `GRAINS`. year: census year to take where there are several.
    code: column of the codes. mapping: {indicator id: column}, added to what is recognised; factors:
    {indicator id: what its values are multiplied by} (0.01 for percentages).
    """

    layout: Layout = field(default_factory=Layout)
    reader: str = ""
    grain: str = ""
    year: int | None = None
    code: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    factors: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self):
        for name in (*self.mapping, *self.factors):
            if name not in catalogue():
                said = {i: f"{i} : {one.label}" for i, one in catalogue().items()}
                raise ParameterError(f"Indicateur « {name} » inconnu du catalogue.{nearest_hint(name, said)}")
        if self.grain and self.grain not in GRAINS:
            raise ParameterError(f"Grain « {self.grain} » inconnu. Choisissez parmi {', '.join(GRAINS)}.")

    def to_json(self) -> str:
        content = {"format": FORMAT, "version": FORMAT_VERSION, "fichier": asdict(self.layout)}
        content |= {
            "lecteur": self.reader, "grain": self.grain, "millesime": self.year, "code": self.code,
            "colonnes": dict(self.mapping), "facteurs": dict(self.factors),
        }  # fmt: skip
        return json.dumps(content, ensure_ascii=False, indent=2)

    @classmethod
    def from_json(cls, text: str) -> ImportOptions:
        """The options of a JSON text; ParameterError names what is unknown or of the wrong kind."""
        content = jsonfile.parse(text, "Modèle d'import")
        sections = ("fichier", "lecteur", "grain", "millesime", "code", "colonnes", "facteurs")
        jsonfile.check_format(content, FORMAT, FORMAT_VERSION, sections, "un modèle d'import Otelo")
        given = jsonfile.section(content, "fichier")
        jsonfile.refuse_unknown(given, [item.name for item in fields(Layout)], "Fichier")
        layout = Layout(**given)
        if layout.problem():
            raise ParameterError(f"« fichier » : {layout.problem()}.")
        columns, factors = jsonfile.section(content, "colonnes"), jsonfile.section(content, "facteurs")
        wrong = [name for name, column in columns.items() if not isinstance(column, str)]
        if wrong:
            raise ParameterError(f"« colonnes » : un nom est attendu pour {list_codes(wrong)}.")
        wrong = [name for name, factor in factors.items() if not _is_factor(factor)]
        if wrong:
            raise ParameterError(
                f"« facteurs » : un nombre est attendu pour {list_codes(wrong)}, de {1 / MAX_FACTOR:g} à "
                f"{MAX_FACTOR:g}."
            )
        year = content.get("millesime")
        if year is not None and (not jsonfile.is_number(year) or year != int(year)):
            raise ParameterError(f"« millesime » : une année est attendue, pas {shown(year)}.")
        reader, grain, code = (jsonfile.text_of(content, name) for name in ("lecteur", "grain", "code"))
        return cls(layout, reader, grain, year, code, columns, factors)

    @classmethod
    def read(cls, path: str | Path) -> ImportOptions:
        return jsonfile.read(path, cls.from_json, "Modèle d'import")


def _is_factor(value) -> bool:
    return jsonfile.is_number(value) and 1 / MAX_FACTOR <= value <= MAX_FACTOR


@dataclass(frozen=True)
class Reading:
    """A file, read and checked.

    frame: indicators (columns: catalogue ids) indexed by territory code, floats, NaN where missing.
    secret: same shape, True where the value is under statistical secrecy. names: of the territories.
    series: households by year (`code`, `annee`, one column per scenario), if the file has some.
    geography: for a table of membership, `analyse`, `restitution`, `departement`, `region` by commune;
    zone_names: names of EPCI and analysis territories that come with it, by grain.
    passage: rows of a table of commune changes (see `vintages`). tables: other tables that the file holds,
    by the name that `definitions.tables` gives them. mapping: {indicator: column}; years: {indicator: year
    that the column says, or None}. fictitious: whether the file says that its figures are made up (`fictif`).
    """

    reader: str
    file: str
    grain: str
    layout: Layout
    frame: pd.DataFrame = field(default_factory=pd.DataFrame)
    secret: pd.DataFrame = field(default_factory=pd.DataFrame)
    names: pd.Series | None = None
    series: pd.DataFrame | None = None
    geography: pd.DataFrame | None = None
    zone_names: Mapping[str, pd.Series] = field(default_factory=dict)
    passage: pd.DataFrame | None = None
    tables: Mapping[str, pd.DataFrame] = field(default_factory=dict)
    mapping: Mapping[str, str] = field(default_factory=dict)
    years: Mapping[str, int | None] = field(default_factory=dict)
    findings: Sequence[Finding] = ()
    fictitious: bool = False

    @property
    def vintages(self) -> str:
        """Years that the columns say: "2013, 2018-2023"."""
        runs: list[list[int]] = []
        for year in sorted({year for year in self.years.values() if year}):
            if runs and year == runs[-1][-1] + 1:
                runs[-1].append(year)
            else:
                runs.append([year])
        return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


@dataclass(frozen=True)
class Reader:
    """A file family. claims: how many columns of a header (lower case names) it knows, 0 where the file is
    none of its own; read: from an open table to a reading. sources: databases whose indicators it may hold
    (all if empty). recognises: for a family that its header does not tell: whether an open table is its
    own; because: what then tells it, after « parce que ». presumes: whether its reading takes
    for granted the columns that it claims, where others say themselves which one is absent."""

    id: str
    label: str
    sources: Sequence[str]
    claims: Callable[[set[str]], int]
    read: Callable[[RawTable, ImportOptions], Reading]
    recognises: Callable[[RawTable], bool] = lambda table: False
    because: str = ""
    presumes: bool = False

    def fits(self, table: RawTable) -> bool:
        """Whether an open table may be read by it."""
        return not self.presumes or self.claims({column.lower() for column in table.columns}) > 0


@cache
def indicators_of(*source_ids: str) -> tuple[str, ...]:
    """Ids of the indicators of some databases, all of them when none is given."""
    return tuple(i for i, one in catalogue().items() if not source_ids or one.source in source_ids)


def code_column(table: RawTable, given: str, kinds: Iterable[str] = ("commune", "territoire")) -> str:
    """Column of the territory codes: the chosen one, else one with a usual name."""
    for kind in kinds:
        found = find_field(table.columns, kind, given)
        if found:
            return found
    raise FileError(
        table.name,
        "colonne du code introuvable" + (f" (« {given} »)" if given else ""),
        f"Choisissez-la parmi : {list_codes(table.columns, 30)}.",
    )


def read_wide(table: RawTable, options: ImportOptions, reader: str, sources: Sequence[str] = ()) -> Reading:
    """A table of one row per territory and one column per indicator.

    Raises:
        FileError: no column of codes, no indicator recognised, text where a number is expected, codes
            in double.
    """
    code = code_column(table, options.code)
    found = match_columns(
        [name for name in table.columns if name != code], indicators_of(*sources), options.year
    )
    for indicator, column in options.mapping.items():
        if column not in table.columns:
            raise FileError(
                table.name,
                f"colonne « {column} » introuvable",
                f"Choisissez celle de « {indicator} » parmi : {list_codes(table.columns, 30)}.",
                column,
            )
        found[indicator] = column
    if not found:
        is_by_year = any(_YEAR.fullmatch(column) for column in table.columns)
        raise FileError(
            table.name,
            "aucun indicateur reconnu",
            "Dites quelle colonne est quel indicateur (modèle d'import)"
            f"{', ou prenez le lecteur « omphale » si ce sont des ménages par année' if is_by_year else ''}. "
            f"Colonnes : {list_codes(table.columns, 30)}.",
        )
    name = find_field(table.columns, "nom")
    wanted = list(dict.fromkeys([code, *found.values(), *([name] if name else [])]))
    cells = table.read(wanted)
    codes, grain, findings = clean_codes(cells[code], options.grain, table)
    values, secret, divided = parse_columns(cells, found, codes, table, options)
    findings += divided
    years = {i: year_of(column, catalogue()[i]) for i, column in found.items()}
    findings += _mixed_years(years, table.name) + _percentages(values, table.name)
    keep = codes != ""
    names = None
    if name:
        names = pd.Series(cells[name][keep].to_numpy(), index=codes[keep].to_numpy())
        names = names[~names.index.duplicated()]
    frame = values[keep].set_axis(codes[keep].to_numpy(), axis=0)
    secret = secret[keep].set_axis(frame.index, axis=0)
    frame, secret, told = gather(frame, secret, table.name, code, grain)
    return Reading(
        reader, table.name, grain, table.layout, frame, secret, names,
        mapping=found, years=years, findings=tuple(findings + told),
    )  # fmt: skip


def clean_codes(raw: pd.Series, grain: str, table: RawTable) -> tuple[pd.Series, str, list[Finding]]:
    """Codes of a grain as text, "" where they are none; the grain itself where it is not given.

    Lost zeros come back, districts stay (see `gather`). Rows whose code has not the form of a
    commune's are left out and told.
    """
    codes = raw.map(as_code).astype(object)
    nameless = int((codes == "").sum())
    findings: list[Finding] = []
    if not grain:
        grain = grain_of(codes[codes != ""])
        if str(raw.name).lower().startswith(("ze", "zone")) and grain != EPCI:
            grain = ANALYSIS
        if not grain:
            raise FileError(
                table.name,
                "codes qui ne sont ni de commune, ni d'EPCI, ni de zone d'emploi",
                "Choisissez la colonne du code et le grain.",
                str(raw.name),
                codes[codes != ""].unique()[:5],
            )
    if grain in _WIDTHS:
        codes, short = pad(codes, _WIDTHS[grain])
        if short.any():
            findings.append(
                Finding(
                    "info", "zéro initial perdu", "",
                    f"{table.name} : {int(short.sum())} code(s) complétés "
                    f"({list_codes(codes[short].unique())}).",
                )
            )  # fmt: skip
    strange = (codes != "") & ~codes.map(lambda code: has_form(code, grain)).astype(bool)
    if strange.any():
        findings.append(
            Finding(
                "alerte",
                "code illisible",
                "",
                f"{table.name} : {int(strange.sum())} ligne(s) écartées, dont le code n'est pas de ce grain "
                f"({GRAINS[grain]} ; {list_codes(codes[strange].unique())}).",
                "C'est normal pour une ligne de total ; sinon, corrigez ces codes.",
            )
        )
        codes = codes.where(~strange, "")
    if nameless:
        findings.append(
            Finding(
                "alerte", "ligne sans code", "", f"{table.name} : {nameless} ligne(s) sans code écartées."
            )
        )
    if not (codes != "").any():
        raise FileError(
            table.name, "aucun code valable", "Choisissez la colonne du code et le grain.", str(raw.name),
            raw.dropna().unique()[:5],
        )  # fmt: skip
    return codes, grain, findings


def one_version(
    cells: pd.DataFrame, column: str, options: ImportOptions, table: RawTable, is_dated: bool = False
) -> tuple[pd.DataFrame, list[Finding]]:
    """Rows of one millésime of a table that may hold several: the chosen one, else the latest, told.

    is_dated: whether the rows have a year of their own, which may be what the options choose.
    """
    given = cells[column].map(as_code)
    versions = sorted(set(given))
    wanted = str(options.year) if options.year else versions[-1]
    if wanted not in versions:
        if not is_dated:
            raise FileError(
                table.name, f"millésime {wanted} absent", f"Choisissez parmi {list_codes(versions)}.", column
            )
        wanted = versions[-1]
    findings = [
        Finding(
            "info", "plusieurs millésimes", "",
            f"{table.name} : millésimes {list_codes(versions, 20)} ; {wanted} est pris, les autres sont "
            "laissés.",
            "Choisissez-en un autre par « Millésime ».",
        )
    ] * (len(versions) > 1)  # fmt: skip
    return cells[given == wanted].reset_index(drop=True), findings


def numbers_of(cells: pd.Series, codes: pd.Series, table: RawTable, unit: str = "") -> Parsed:
    """Numbers of one column, whose name is that of the cells, that can be of a unit; others are refused."""
    parsed = parse_numbers(cells, table.layout.decimal or ",")
    fault = parsed.fault(unit)
    if fault:
        at_fault, problem, advice = fault
        raise FileError(
            table.name,
            f"{problem} (« {cells[at_fault].iloc[0]} »)",
            advice,
            str(cells.name),
            codes[at_fault].unique(),
        )
    return parsed


def years_of(cells: pd.Series, codes: pd.Series, table: RawTable) -> pd.Series:
    """Whole years of a column, whose name is that of the cells; what is none is refused."""
    written = cells.fillna("").astype(str).str.strip()
    wrong = ~written.str.fullmatch(r"[0-9]{4}(\.0)?")
    if wrong.any():
        raise FileError(
            table.name, "année illisible", "Attendue : AAAA.", str(cells.name), codes[wrong].unique()
        )
    return written.str.slice(0, 4).astype(int)


def parse_columns(
    cells: pd.DataFrame,
    mapping: Mapping[str, str],
    codes: pd.Series,
    table: RawTable,
    options: ImportOptions,
    units: Mapping[str, str] | None = None,
) -> tuple[pd.DataFrame, pd.DataFrame, list[Finding]]:
    """Values and secrecy of each indicator, from the text of its column, and what a percent sign changed.

    units: of the keys of `mapping` (fractions and percentages may have the sign); those of the catalogue
    when left out.
    """
    units = {i: catalogue()[i].unit for i in mapping} if units is None else units
    values, secret = {}, {}
    by_column: dict[tuple[str, str], Parsed] = {}
    divided: dict[str, list[str]] = {}
    for indicator, column in mapping.items():
        unit = units.get(indicator, "")
        if (column, unit) not in by_column:
            by_column[column, unit] = numbers_of(cells[column], codes, table, unit)
        parsed = by_column[column, unit]
        if indicator in options.factors:
            numbers = parsed.values * options.factors[indicator]
        else:
            numbers = parsed.in_unit(unit)
            if parsed.are_divided(unit):
                divided.setdefault(column, []).append(indicator)
        beyond = numbers.abs() > MOST
        if beyond.any():
            what = f", une fois multiplié par le facteur de « {indicator} »" * (indicator in options.factors)
            raise FileError(
                table.name, f"nombre au-delà de {french_number(MOST)}{what}",
                "Corrigez-le, ou le facteur du modèle d'import.", column, codes[beyond].unique(),
            )  # fmt: skip
        values[indicator], secret[indicator] = numbers, parsed.secret
    findings = [
        Finding(
            "info", "pourcentages", "",
            f"{table.name} : « {column} » est écrite avec le signe % : divisée par 100 pour "
            f"{list_codes(ids)}.",
        )
        for column, ids in divided.items()
    ]  # fmt: skip
    return pd.DataFrame(values), pd.DataFrame(secret), findings


def refuse_repeated(codes: pd.Index, file: str, column: str) -> None:
    repeated = codes[codes.duplicated()].unique()
    if len(repeated):
        raise FileError(
            file, "codes en double", "Gardez une ligne par territoire, ou choisissez la bonne feuille.",
            column, repeated,
        )  # fmt: skip


def gather(
    frame: pd.DataFrame, secret: pd.DataFrame, file: str, column: str, grain: str
) -> tuple[pd.DataFrame, pd.DataFrame, list[Finding]]:
    """One row per territory: districts of Paris, Lyon and Marseille go to their commune.

    Where a file gives both a commune and its districts, the districts are left out: they would count
    twice. Any other code in double is refused.
    """
    refuse_repeated(frame.index, file, column)
    districts = pd.Series([is_district(code) for code in frame.index], index=frame.index, dtype=bool)
    if grain != COMMUNE or not districts.any():
        return frame, secret, []
    parents = pd.Series([district_commune(code) for code in frame.index], index=frame.index)
    both = districts & parents.isin(frame.index[~districts])
    told = []
    if both.any():
        told.append(
            Finding(
                "info", "arrondissements", "",
                f"{file} : {int(both.sum())} arrondissement(s) écartés, leur commune a sa propre ligne.",
            )
        )  # fmt: skip
    frame, secret, parents = frame[~both], secret[~both], parents[~both]
    summed = parents[districts[~both]]
    if len(summed):
        told.append(
            Finding(
                "info", "arrondissements", "",
                f"{file} : {len(summed)} arrondissement(s) réunis en {list_codes(sorted(set(summed)))}.",
            )
        )  # fmt: skip
        told += [
            Finding(
                "alerte", "arrondissements incomplets", commune,
                f"{file} : {count} arrondissements de {commune} sur {district_count(commune)} : leur somme "
                "n'est pas toute la commune.",
                "Prenez un fichier qui les a tous.",
            )
            for commune, count in summed.value_counts().sort_index().items()
            if count < district_count(str(commune))
        ]  # fmt: skip
        frame = transfer(frame, links_up(parents)).frame
        secret = secret.groupby(parents.to_numpy()).any().reindex(frame.index)
    return frame, secret & frame.isna(), told


def _mixed_years(years: Mapping[str, int | None], file: str) -> list[Finding]:
    """Indicators of one database that come from different years in one file."""
    by_source: dict[str, dict[int, list[str]]] = {}
    for indicator, year in years.items():
        if year and not catalogue()[indicator].vintage and indicator not in LAGGED:
            by_source.setdefault(catalogue()[indicator].source, {}).setdefault(year, []).append(indicator)
    return [
        Finding(
            "alerte", "millésimes mêlés", "",
            f"{file} : "
            + " ; ".join(f"{year} pour {list_codes(ids, 4)}" for year, ids in sorted(groups.items())),
            "Choisissez un millésime : des années mêlées ne se comparent pas.",
        )
        for groups in by_source.values()
        if len(groups) > 1
    ]  # fmt: skip


def _percentages(values: pd.DataFrame, file: str) -> list[Finding]:
    """Rates that the catalogue wants as fractions, and that look like percentages."""
    looks = [
        i for i in values
        if catalogue()[i].unit == FRACTION and values[i].notna().any() and np.nanmax(values[i]) > 1
    ]  # fmt: skip
    return [
        Finding(
            "alerte", "taux en pourcentage", "", f"{file} : valeurs au-delà de 1.",
            "Donnez à cet indicateur le facteur 0.01 dans le modèle d'import.",
            float(np.nanmax(values[i])), indicateur=i, attendu="une fraction de 0 à 1",
        )
        for i in looks
    ]  # fmt: skip
