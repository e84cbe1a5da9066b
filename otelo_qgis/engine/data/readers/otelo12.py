# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of Otelo 1.2: the packs B1 and B2, workbooks by zone d'emploi, and the file of the communes.

Pack B1: a sheet per source, row 1 the names, column 1 the code of the zone, column 2 its name; an empty cell
counts 0. Pack B2: the sheet `passage OTELO` (Filocom). A secret count ("[01:10]" or "s") is 5 in both.
Communes: 43 columns by position, semicolons. What Otelo 1.2 takes for something else than what is written is
told, with how many. Names and positions: `definitions.otelo12`.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from ...common.codes import as_code
from ...common.errors import list_codes
from ...common.territories import ANALYSIS as ZONE
from ...common.territories import RESTITUTION, Finding
from ...definitions import otelo12 as names
from ...definitions.catalogue import indicators as catalogue
from ...definitions.catalogue import match_columns
from ...definitions.coefficients import CLASS_INIT, CLASSES
from ...definitions.guide import OMPHALE, PERIOD, GuideScenario
from .base import ANALYSIS, COMMUNE, EPCI, ImportOptions, Reading, clean_codes, numbers_of, refuse_repeated
from .tabular import FileError, RawTable

# Ids of the two readers.
PACK, COMMUNES = "otelo12_pack", "otelo12_communes"
SOURCES = ("FILOCOM", "RP", "SNE", "FINESS", "CNAF", "FF", "RPLS", "OMPHALE")
# Digits of a zone d'emploi of 2010.
ZONE_WIDTH = 4
BASE_YEAR = GuideScenario().annee_base
# Columns of the pack that Otelo 1.2 rounds before it counts with them.
_ROUNDED = ("rp_sa",)
_SHEETS_OF_B1 = (*names.PACK_B1, names.ESTABLISHMENTS, names.EFFORT, names.LAND_FILES)
# Another word of the pack for a kind of establishments.
_OTHER_WORDS = {"resid.soc. hors mrel": "autre résidence soc"}


def is_pack(table: RawTable) -> bool:
    return any(_sheet(table, title) for title in (*_SHEETS_OF_B1, names.OMPHALE_SHEET, names.PACK_B2))


def read_pack(table: RawTable, options: ImportOptions) -> Reading:
    """Indicators of the sheets that a workbook has: those of a pack B1 (all of them, or the households
    alone), of a pack B2, or of both; and households of the two ends of the period."""
    counts = Told(table.name)
    pieces: list[pd.DataFrame] = []
    if any(_sheet(table, title) for title in _SHEETS_OF_B1):
        absent = [title for title in _SHEETS_OF_B1 if not _sheet(table, title)]
        if absent:
            raise FileError(
                table.name,
                f"feuille(s) absente(s) du pack B1 : {', '.join(absent)}",
                "Reprenez le pack entier : chaque feuille porte une source de la méthode.",
            )
        pieces += [_values(_open(table, title), columns, counts) for title, columns in names.PACK_B1.items()]
        pieces += [_by_rule(table, names.EFFORT, names.effort_indicators(), counts)]
        pieces += [_by_rule(table, names.LAND_FILES, names.land_file_indicators(), counts)]
        pieces += [_establishments(_open(table, names.ESTABLISHMENTS), counts)]
    if _sheet(table, names.PACK_B2):
        pieces.append(_filocom(_open(table, names.PACK_B2), counts))
    series = _omphale(table, counts) if _sheet(table, names.OMPHALE_SHEET) else None
    frame = pd.concat(pieces, axis=1) if pieces else pd.DataFrame()
    _tell_absent_zones(frame, counts)
    for column in [column for column in _ROUNDED if column in frame]:
        frame[column] = np.rint(frame[column])
    years = {name: BASE_YEAR if name in ("parctot", "ft_tot") else None for name in frame}
    return Reading(
        PACK, table.name, ANALYSIS, table.layout, frame, frame.notna() & False,
        pd.Series(counts.zones, dtype=object), series, mapping=counts.columns, years=years,
        findings=counts.findings(),
    )  # fmt: skip


@dataclass
class Told:
    """What is read as something else than it is written, in one file; the names of its zones; the column of
    each indicator."""

    file: str
    secret: int = 0
    empty: int = 0
    padded: set[str] = field(default_factory=set)
    zones: dict[str, str] = field(default_factory=dict)
    columns: dict[str, str] = field(default_factory=dict)
    others: list[Finding] = field(default_factory=list)

    def findings(self) -> tuple[Finding, ...]:
        found = list(self.others)
        if self.secret:
            found.append(
                Finding(
                    "alerte",
                    "effectifs secrets",
                    "",
                    f"{self.file} : {self.secret} effectif(s) sous secret statistique "
                    f"({', '.join(names.SECRET)}) comptés {names.SECRET_VALUE:g}, comme dans Otelo 1.2.",
                    "Donnez leur vraie valeur si vous la connaissez.",
                    float(self.secret),
                )
            )
        if self.empty:
            found.append(
                Finding(
                    "info",
                    "cellules vides",
                    "",
                    f"{self.file} : {self.empty} cellule(s) vide(s) comptées 0, comme dans Otelo 1.2.",
                    valeur=float(self.empty),
                )
            )
        if self.padded:
            found.append(
                Finding(
                    "info",
                    "zéro initial perdu",
                    "",
                    f"{self.file} : {len(self.padded)} code(s) de zone complétés "
                    f"({list_codes(sorted(self.padded))}).",
                )
            )
        return tuple(found)


def _sheet(table: RawTable, title: str) -> str:
    """The sheet of a title, its case and its blanks apart; "" where there is none."""
    wanted = title.strip().lower()
    return next((one for one in table.sheets if one.strip().lower() == wanted), "")


def _open(table: RawTable, title: str) -> RawTable:
    """A sheet, which errors name beside its file."""
    sheet = table.sheet(_sheet(table, title), lambda cell: False, header=1)
    return replace(sheet, name=f"{table.name}, feuille {title}")


def _values(sheet: RawTable, wanted: Mapping[str, str], counts: Told) -> pd.DataFrame:
    """Indicators of a sheet, by zone. wanted: {column: indicator}, all of them in the sheet."""
    by_name = {column.strip().lower(): column for column in sheet.columns[2:]}
    absent = [column for column in wanted if column.lower() not in by_name]
    if absent:
        raise _absent_columns(sheet, absent)
    columns = {by_name[column.lower()]: indicator for column, indicator in wanted.items()}
    cells, codes = _cells(sheet, list(columns), counts)
    counts.columns.update({indicator: column for column, indicator in columns.items()})
    values = {columns[name]: _numbers(cells[name], codes, sheet, counts) for name in columns}
    return pd.DataFrame(values).set_axis(pd.Index(codes, dtype=object), axis=0)


def _absent_columns(sheet: RawTable, absent: Iterable[str]) -> FileError:
    return FileError(
        sheet.name,
        f"colonne(s) absente(s) : {', '.join(absent)}",
        f"Rendez-lui ses noms de colonnes, en ligne 1. Elle a : {list_codes(sheet.columns, 30)}.",
    )


def _cells(sheet: RawTable, columns: list[str], counts: Told) -> tuple[pd.DataFrame, pd.Series]:
    """Cells of the rows that have a zone, and its code; zones in double are refused."""
    if len(sheet.columns) < 2:
        raise _absent_columns(sheet, ["code de la zone", "nom de la zone"])
    code, title = sheet.columns[:2]
    cells = sheet.read([code, title, *columns])
    codes = zone_codes(cells[code], counts)
    nameless = int((codes == "").sum())
    if nameless:
        counts.others.append(
            Finding(
                "alerte",
                "ligne sans code",
                "",
                f"{sheet.name} : {nameless} ligne(s) sans code écartées.",
            )
        )
    keep = codes != ""
    cells, codes = cells[keep].reset_index(drop=True), codes[keep].reset_index(drop=True)
    if cells.empty:
        raise FileError(sheet.name, "aucune zone", "Vérifiez sa première colonne.")
    refuse_repeated(pd.Index(codes), sheet.name, code)
    for one, name in zip(codes, cells[title]):
        counts.zones.setdefault(one, name or one)
    return cells, codes


def zone_codes(raw: pd.Series, counts: Told) -> pd.Series:
    """Codes of zones as text, with the zeros that a spreadsheet took off."""
    codes = raw.map(as_code).astype(object)
    short = codes.str.fullmatch(rf"\d{{1,{ZONE_WIDTH - 1}}}").fillna(False).astype(bool)
    padded = codes.where(~short, codes.str.zfill(ZONE_WIDTH))
    counts.padded.update(padded[short])
    return padded


def _numbers(cells: pd.Series, codes: pd.Series, sheet: RawTable, counts: Told) -> pd.Series:
    """Numbers of a column as Otelo 1.2 counts them; text that is none is refused."""
    texts = cells.map(lambda cell: "" if cell is None else str(cell).strip())
    secret, empty = texts.str.lower().isin(names.SECRET), texts == ""
    counts.secret += int(secret.sum())
    counts.empty += int(empty.sum())
    plain = texts.where(~secret, f"{names.SECRET_VALUE:g}").where(~empty, "0").rename(cells.name)
    values = numbers_of(plain, codes, sheet).values
    negative = values < 0
    if negative.any():
        raise FileError(
            sheet.name,
            "effectif négatif",
            "Corrigez cette valeur.",
            str(cells.name),
            codes[negative].unique(),
        )
    return values


def _by_rule(table: RawTable, title: str, every: Mapping[str, str], counts: Told) -> pd.DataFrame:
    """Indicators of the columns that a sheet has, whatever effort rates or defects of comfort it gives."""
    sheet = _open(table, title)
    present = [name for name in (column.strip().lower() for column in sheet.columns[2:]) if name in every]
    if not present:
        raise _absent_columns(sheet, list(every)[:4])
    return _values(sheet, {name: every[name] for name in present}, counts)


def _filocom(sheet: RawTable, counts: Told) -> pd.DataFrame:
    """The Filocom file: three parts of the stock, all of whose columns are read."""
    found = match_columns(sheet.columns[2:], names.FILOCOM)
    absent = [catalogue()[name].aliases[0] for name in names.FILOCOM if name not in found]
    if absent:
        raise _absent_columns(sheet, absent)
    return _values(sheet, {column: name for name, column in found.items()}, counts)


def _establishments(sheet: RawTable, counts: Told) -> pd.DataFrame:
    """Places of establishments by kind and public: one column "kind_public" each.

    Otelo 1.2 sums every public of a kind: places of one that is not known here are counted with the adults,
    and told. A public that a kind does not have has no place.
    """
    every = names.establishment_indicators()
    adults = next(iter(every)).rpartition("_")[2]
    groups: dict[str, list[str]] = {}
    foreign, moved = [], []
    for column in sheet.columns[2:]:
        kind, _, public = column.strip().lower().partition("_")
        kind = _OTHER_WORDS.get(kind.strip(), kind.strip())
        if f"{kind}_{adults}" not in every:
            foreign.append(column)
            continue
        name = every.get(f"{kind}_{public.strip()}")
        if name is None:
            moved.append(column)
            name = every[f"{kind}_{adults}"]
        groups.setdefault(name, []).append(column)
    if not groups:
        raise _absent_columns(sheet, list(every)[:4])
    columns = [column for listed in groups.values() for column in listed]
    cells, codes = _cells(sheet, columns, counts)
    places = {column: _numbers(cells[column], codes, sheet, counts) for column in columns}
    frame = pd.DataFrame({name: sum(places[one] for one in listed) for name, listed in groups.items()})
    known = {name.rpartition("_")[0] for name in groups}
    for name in every.values():
        if name not in frame and name.rpartition("_")[0] in known:
            frame[name] = 0.0
    counts.columns.update({name: ", ".join(listed) for name, listed in groups.items()})
    counts.others += _told_places(sheet, foreign, moved, places, cells, codes)
    return frame.set_axis(pd.Index(codes, dtype=object), axis=0)


def _told_places(
    sheet: RawTable, foreign: list[str], moved: list[str], places: Mapping, cells, codes
) -> Iterable[Finding]:
    where = sheet.name
    if moved:
        total = sum(float(places[column].sum()) for column in moved)
        yield Finding(
            "alerte",
            "public d'établissement inconnu",
            "",
            f"{where} : {total:g} place(s) d'un autre public qu'adultes ou familles, comptées avec les "
            f"adultes ({list_codes(moved)}).",
            valeur=total,
        )
    if foreign:
        yield Finding(
            "alerte",
            "établissement inconnu",
            "",
            f"{where} : colonne(s) d'un établissement que la méthode n'a pas, laissées "
            f"({list_codes(foreign)}).",
            "Renommez-les si ce sont celles d'un des onze établissements.",
        )


def _omphale(table: RawTable, counts: Told) -> pd.DataFrame:
    """Households of the sheet of Omphale (menages_2015_central_c…): code, annee, one column per scenario.

    A zone that Omphale does not know has 0 or nothing: it has no row, and takes the observed change."""
    sheet = _open(table, names.OMPHALE_SHEET)
    years = (BASE_YEAR, BASE_YEAR + PERIOD)
    by_name = {column.strip().lower(): column for column in sheet.columns[2:]}
    ends = {(year, name): f"menages_{year}_{name}" for name in OMPHALE for year in years}
    series = [name for name in OMPHALE if any(ends[year, name] in by_name for year in years)]
    wanted = {end: column for end, column in ends.items() if end[1] in series}
    absent = [column for column in (wanted or ends).values() if column not in by_name]
    if absent:
        raise _absent_columns(sheet, absent)
    cells, codes = _cells(sheet, [by_name[column] for column in wanted.values()], counts)
    values = {end: numbers_of(cells[by_name[column]], codes, sheet).values for end, column in wanted.items()}
    wide = pd.DataFrame(values).set_axis(pd.Index(codes, dtype=object), axis=0).replace(0.0, np.nan)
    halves = [wide[year].isna() for year in years]
    odd = wide.index[(halves[0] != halves[1]).any(axis=1)]
    if len(odd):
        raise FileError(
            sheet.name,
            "ménages d'une année sans l'autre",
            f"Donnez {years[0]} et {years[1]} de chaque scénario, ou aucune des deux.",
            codes=odd,
        )
    known = wide.dropna(how="all")
    without = wide.index.difference(known.index)
    if len(without):
        counts.others.append(
            Finding(
                "alerte",
                "zone sans Omphale",
                "",
                f"{sheet.name} : {len(without)} zone(s) sans projection de ménages "
                f"({list_codes(sorted(without))}).",
                "Leur évolution observée sera prise, comme dans Otelo 1.2.",
                float(len(without)),
            )
        )
    pieces = [known[year].rename_axis("code").reset_index().assign(annee=year) for year in years]
    long = pd.concat(pieces, ignore_index=True).sort_values(["code", "annee"], ignore_index=True)
    return long[["code", "annee", *series]]


def _tell_absent_zones(frame: pd.DataFrame, counts: Told) -> None:
    """Zones that some sheets have and others do not: their values there are missing."""
    partly = frame.index[frame.isna().any(axis=1)]
    if len(partly):
        lacking = frame.columns[frame.isna().any()]
        counts.others.append(
            Finding(
                "alerte",
                "zone absente d'une feuille",
                "",
                f"{counts.file} : {len(partly)} zone(s) sans ligne dans une feuille ({list_codes(partly)}).",
                f"Leurs valeurs manquent pour : {list_codes(lacking, 12)}.",
            )
        )


# Communes -------------------------------------------------------------------------------------


def is_communes(table: RawTable) -> bool:
    """A text, by its name, else by its 43 columns, of which the class and the coefficients look so."""
    if table.layout.separator and "coeffcorr" in table.name.lower():
        return True
    if table.layout.separator != ";" or len(table.columns) != names.COMMUNE_WIDTH:
        return False
    rows = [row for row in table.head[table.layout.header :] if len(row) == names.COMMUNE_WIDTH][:5]
    places = [place for name, place in names.COMMUNE_COLUMNS.items() if name != "logements"]
    return bool(rows) and all(_is_number(row[place - 1]) for row in rows for place in places)


def _is_number(cell: str | None) -> bool:
    text = (cell or "").strip().replace(",", ".")
    try:
        return not text or float(text) == float(text)
    except ValueError:
        return False


def read_communes(table: RawTable, options: ImportOptions) -> Reading:
    """Meshes, dwellings, class and coefficients of the communes."""
    rows = _commune_rows(table)
    counts = Told(table.name)
    columns = dict(zip(range(1, names.COMMUNE_WIDTH + 1), zip(*rows)))
    raw = pd.Series(columns[names.COMMUNE_CODE], name="code", dtype=object)
    codes, _, findings = clean_codes(raw, COMMUNE, table)
    keep = (codes != "").to_numpy()
    index = pd.Index(codes[keep], dtype=object)
    refuse_repeated(index, table.name, "code")

    def text(place: int) -> pd.Series:
        return pd.Series(columns[place], dtype=object).map(str.strip)[keep].set_axis(index)

    frame, blanks = {}, {}
    for name, place in names.COMMUNE_COLUMNS.items():
        cells = text(place)
        blank = cells == ""
        filled = cells.where(~blank, str(names.BLANK_CLASS) if name == CLASS_INIT else "0")
        values = numbers_of(filled.rename(f"colonne {place}"), pd.Series(index, index), table).values
        frame[name], blanks[name] = values, int(blank.sum())
    _check_classes(frame[CLASS_INIT], table)
    zones = zone_codes(text(names.COMMUNE_ZONE), counts)
    geography = pd.DataFrame({ZONE: zones, RESTITUTION: text(names.COMMUNE_EPCI).map(as_code)}, index=index)
    epci = pd.Series(text(names.EPCI_NAME).to_numpy(), geography[RESTITUTION].to_numpy(), dtype=object)
    wide = pd.DataFrame(frame)
    return Reading(
        COMMUNES, table.name, COMMUNE, table.layout, wide, wide.notna() & False,
        text(names.COMMUNE_NAME), geography=geography,
        zone_names={EPCI: epci[~epci.index.duplicated()]},
        mapping={name: f"colonne {place}" for name, place in names.COMMUNE_COLUMNS.items()},
        years=dict.fromkeys(wide), findings=(*findings, *counts.findings(), *_told_blanks(blanks, table)),
    )  # fmt: skip


def _commune_rows(table: RawTable) -> list[list[str]]:
    """Rows under the header, each of the right length, since only positions tell what a cell is."""
    lines = enumerate(itertools.islice(table.rows(), table.layout.header, None), table.layout.header + 1)
    rows = [(number, row) for number, row in lines if any(cell.strip() for cell in row)]
    odd = [number for number, row in rows if len(row) != names.COMMUNE_WIDTH]
    if odd or len(table.columns) != names.COMMUNE_WIDTH:
        where = f"ligne(s) {list_codes([str(number) for number in odd])}" if odd else "en-tête"
        raise FileError(
            table.name,
            f"nombre de colonnes : {names.COMMUNE_WIDTH} attendues ({where})",
            "Ce fichier d'Otelo 1.2 se lit par la place des colonnes : rendez-lui celles qui manquent, ou "
            "retirez celles qui sont en trop.",
        )
    if not rows:
        raise FileError(table.name, "aucune commune", "Vérifiez que le fichier est complet.")
    return [row for _, row in rows]


def _check_classes(values: pd.Series, table: RawTable) -> None:
    wrong = ~values.isin(list(CLASSES))
    if wrong.any():
        raise FileError(
            table.name,
            f"classe {values[wrong].iloc[0]:g} : les classes vont de {min(CLASSES)} à {max(CLASSES)}",
            "Corrigez-la, ou videz la cellule (une classe vide est la classe "
            f"{names.BLANK_CLASS}, comme dans Otelo 1.2).",
            f"colonne {names.COMMUNE_COLUMNS[CLASS_INIT]}",
            values.index[wrong],
        )


def _told_blanks(blanks: Mapping[str, int], table: RawTable) -> Iterable[Finding]:
    classes = blanks[CLASS_INIT]
    if classes:
        yield Finding(
            "alerte", "classe vide", "",
            f"{table.name} : {classes} commune(s) sans classe, mises en classe {names.BLANK_CLASS}, comme "
            "dans Otelo 1.2.",
            valeur=float(classes),
        )  # fmt: skip
    others = sum(count for name, count in blanks.items() if name != CLASS_INIT)
    if others:
        yield Finding(
            "alerte", "cellules vides", "",
            f"{table.name} : {others} cellule(s) vide(s) de logements ou de coefficients comptées 0, comme "
            "dans Otelo 1.2.",
            valeur=float(others),
        )  # fmt: skip
