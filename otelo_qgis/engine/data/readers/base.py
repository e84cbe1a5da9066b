"""What a reader takes and gives: options (which can be saved and reused), and a checked reading."""

from __future__ import annotations

import difflib
import json
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
    find_field,
    grain_of,
    has_form,
    is_district,
    pad,
)
from ...common.errors import ParameterError, list_codes
from ...common.territories import Finding
from ...definitions.catalogue import indicators as catalogue
from ...definitions.catalogue import match_columns, year_of
from ..transfer import links_up, transfer
from .numbers import Parsed, parse_numbers
from .tabular import FileError, Layout, RawTable

FORMAT, FORMAT_VERSION = "otelo-import", 1
COMMUNE, EPCI, ANALYSIS = "commune", "EPCI", "analyse"
# LOVAC counts the vacant dwellings of a year among the stock of the year before.
LAGGED = ("parc_prive",)
GRAINS = {COMMUNE: "Commune", EPCI: "EPCI", ANALYSIS: "Maille d'analyse"}


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
                near = difflib.get_close_matches(name, list(catalogue()), n=1)
                hint = f" Vouliez-vous dire « {near[0]} » ({catalogue()[near[0]].label}) ?" if near else ""
                raise ParameterError(f"Indicateur « {name} » inconnu du catalogue.{hint}")
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
        layout = content.get("fichier", {})
        jsonfile.refuse_unknown(layout, [item.name for item in fields(Layout)], "Fichier")
        for name in ("colonnes", "facteurs"):
            if not isinstance(content.get(name, {}), Mapping):
                raise ParameterError(f"« {name} » : un objet JSON est attendu.")
        wrong = [k for k, v in content.get("facteurs", {}).items() if not isinstance(v, (int, float))]
        if wrong:
            raise ParameterError(f"« facteurs » : un nombre est attendu pour {', '.join(wrong)}.")
        return cls(
            Layout(**layout),
            content.get("lecteur", ""),
            content.get("grain", ""),
            content.get("millesime"),
            content.get("code", ""),
            content.get("colonnes", {}),
            content.get("facteurs", {}),
        )

    @classmethod
    def read(cls, path: str | Path) -> ImportOptions:
        return jsonfile.read(path, cls.from_json, "Modèle d'import")


@dataclass(frozen=True)
class Reading:
    """A file, read and checked.

    frame: indicators (columns: catalogue ids) indexed by territory code, floats, NaN where missing.
    secret: same shape, True where the value is under statistical secrecy. names: of the territories.
    series: households by year (`code`, `annee`, one column per scenario), if the file has some.
    geography: for a table of membership, `analyse`, `restitution`, `departement`, `region` by commune;
    zone_names: names of EPCI and analysis territories that come with it, by grain.
    passage: rows of a table of commune changes (see `vintages`). mapping: {indicator: column};
    years: {indicator: year that the column says, or None}.
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
    mapping: Mapping[str, str] = field(default_factory=dict)
    years: Mapping[str, int | None] = field(default_factory=dict)
    findings: Sequence[Finding] = ()

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
    """A file family. claims: whether a header (lower case names) and a file name are its own; read:
    from an open table to a reading. sources: databases whose indicators it may hold (all if empty).
    recognises: for a family that its header does not tell: whether an open table is its own."""

    id: str
    label: str
    sources: Sequence[str]
    claims: Callable[[set[str], str], bool]
    read: Callable[[RawTable, ImportOptions], Reading]
    recognises: Callable[[RawTable], bool] = lambda table: False

    def is_for(self, table: RawTable) -> bool:
        header = {column.lower() for column in table.columns}
        return self.recognises(table) or self.claims(header, table.name.lower())


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
        raise FileError(
            table.name,
            "aucun indicateur reconnu",
            f"Dites quelle colonne est quel indicateur (modèle d'import). Colonnes : "
            f"{list_codes(table.columns, 30)}.",
        )
    name = find_field(table.columns, "nom")
    wanted = list(dict.fromkeys([code, *found.values(), *([name] if name else [])]))
    cells = table.read(wanted)
    codes, grain, findings = clean_codes(cells[code], options.grain, table)
    values, secret = parse_columns(cells, found, codes, table, options)
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
        zone = str(raw.name).lower().startswith(("ze", "zone"))
        grain = ANALYSIS if zone else grain_of(codes[codes != ""])
        if not grain:
            raise FileError(
                table.name,
                "codes qui ne sont ni de commune, ni d'EPCI, ni de zone d'emploi",
                "Choisissez la colonne du code et le grain.",
                str(raw.name),
                codes[codes != ""].unique()[:5],
            )
    if grain == COMMUNE:
        codes, short = pad(codes, COMMUNE_WIDTH)
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


def numbers_of(cells: pd.Series, codes: pd.Series, table: RawTable) -> Parsed:
    """Numbers of one column, whose name is that of the cells; text that is none is refused."""
    parsed = parse_numbers(cells, table.layout.decimal or ",")
    if parsed.wrong.any():
        raise FileError(
            table.name,
            f"texte au lieu d'un nombre (« {cells[parsed.wrong].iloc[0]} »)",
            "Remplacez-le par un nombre, videz la cellule, ou vérifiez la décimale et le séparateur.",
            str(cells.name),
            codes[parsed.wrong].unique(),
        )
    return parsed


def years_of(cells: pd.Series, codes: pd.Series, table: RawTable) -> pd.Series:
    """Whole years of a column, whose name is that of the cells; what is none is refused."""
    years = pd.to_numeric(cells, errors="coerce")
    wrong = years.isna()
    if wrong.any():
        raise FileError(
            table.name, "année illisible", "Attendue : AAAA.", str(cells.name), codes[wrong].unique()
        )
    return years.astype(int)


def parse_columns(
    cells: pd.DataFrame,
    mapping: Mapping[str, str],
    codes: pd.Series,
    table: RawTable,
    options: ImportOptions,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Values and secrecy of each indicator, from the text of its column."""
    values, secret = {}, {}
    by_column: dict[str, Parsed] = {}
    for indicator, column in mapping.items():
        if column not in by_column:
            by_column[column] = numbers_of(cells[column], codes, table)
        parsed = by_column[column]
        factor = options.factors.get(indicator, 1.0)
        values[indicator] = parsed.values * factor if factor != 1 else parsed.values
        secret[indicator] = parsed.secret
    return pd.DataFrame(values), pd.DataFrame(secret)


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
    districts = pd.Series([is_district(code) for code in frame.index], index=frame.index)
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
        if catalogue()[i].unit == "fraction" and values[i].notna().any() and np.nanmax(values[i]) > 1
    ]  # fmt: skip
    return [
        Finding(
            "alerte", "taux en pourcentage", "", f"{file} : valeurs au-delà de 1.",
            "Donnez à cet indicateur le facteur 0.01 dans le modèle d'import.",
            float(np.nanmax(values[i])), indicateur=i, attendu="une fraction de 0 à 1",
        )
        for i in looks
    ]  # fmt: skip
