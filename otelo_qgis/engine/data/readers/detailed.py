# SPDX-License-Identifier: GPL-2.0-or-later
"""Detailed tables of the census (INSEE, TD_LOG1, TD_PRINC2…): one column per crossing of several variables.

Each heading says one category of each variable, on a line of its own ("Résidences principales / Avant 1919 /
Maison"); a spreadsheet saved as CSV keeps the lines within quotes. A column is read by its words. The table
has no totals: an indicator is the sum of its columns, made where the variables that it adds over are whole. A
table by period of completion leaves out the newest dwellings: it gives the periods, not the whole stock.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ...common.codes import find_field
from ...common.errors import list_codes
from ...common.territories import Finding
from ...definitions.catalogue import indicators as catalogue
from .base import ImportOptions, Reading, clean_codes, code_column, gather, parse_columns
from .tabular import FileError, RawTable

CATEGORY, PERIOD, KIND, ROOMS, TENURE = "catégorie", "achèvement", "type", "pièces", "statut"
# Variable -> category -> how it is written, without accents.
_WORDS: Mapping[str, Mapping[str, str]] = {
    CATEGORY: {
        "rp": r"residences? principales?",
        "occ": r"logements? occasionnels?",
        "sec": r"residences? secondaires?",
        "vac": r"logements? vacants?",
    },
    PERIOD: {
        "ach19": r"avant 1919",
        "ach45": r"(?:de )?1919 a 1945",
        "ach70": r"(?:de )?1946 a 1970",
        "ach90": r"(?:de )?1971 a 1990",
        "ach05": r"(?:de )?1991 a 2005",
        "last": r"(?:de )?2006 a (20\d\d)",
    },
    KIND: {
        "maison": r"maisons?",
        "appart": r"appartements?",
        "autre": r"autres? logements?(?: de metropole| des dom| des drom)?",
    },
    ROOMS: {
        "1p": r"1 piece",
        "2p": r"2 pieces",
        "3p": r"3 pieces",
        "4p": r"4 pieces",
        "5pp": r"5 pieces (?:et|ou) plus",
        "6pp": r"6 pieces (?:et|ou) plus",
        "5p": r"5 pieces",
    },
    TENURE: {
        "prop": r"proprietaires?",
        "prive": r"locataires? (?:de |d'un )?logement (?:du )?parc prive vide",
        "hlm": r"locataires? (?:de |d'un )?logement (?:du )?parc social vide",
        "meuble": r"locataires? (?:de |d'un )?logement meuble",
        "grat": r"loges? (?:gratuitement|a titre gratuit)",
    },
}
_PATTERNS = {
    (variable, category): re.compile(words + r"(?![a-z0-9])")
    for variable, categories in _WORDS.items()
    for category, words in categories.items()
}
# Categories that make each variable whole: one of these sets.
_WHOLE: Mapping[str, Sequence[frozenset[str]]] = {
    CATEGORY: [frozenset(("rp", "occ", "sec", "vac"))],
    PERIOD: [frozenset(("ach19", "ach45", "ach70", "ach90", "ach05", "last"))],
    KIND: [frozenset(("maison", "appart"))],
    ROOMS: [frozenset(("1p", "2p", "3p", "4p", "5pp")), frozenset(("1p", "2p", "3p", "4p", "5p", "6pp"))],
    TENURE: [frozenset(("prop", "prive", "hlm", "meuble", "grat"))],
}
# A census counts the completions of three years before it and earlier.
_PERIOD_LAG = 3
_RP = {CATEGORY: ("rp",)}


@dataclass(frozen=True)
class _Sum:
    """An indicator as a sum of columns. needed: variables that the table must have; picked: categories that
    are added, those of the other variables being whole; periods: whether it is of a table by period."""

    indicator: str
    needed: tuple[str, ...]
    picked: Mapping[str, tuple[str, ...]]
    periods: bool = False


_SUMS = (
    _Sum("logements", (CATEGORY,), {}),
    _Sum("res_princ", (), _RP),
    _Sum("menages", (), _RP),
    _Sum("res_second", (CATEGORY,), {CATEGORY: ("occ", "sec")}),
    _Sum("lv_rp", (CATEGORY,), {CATEGORY: ("vac",)}),
    _Sum("maisons", (CATEGORY, KIND), {KIND: ("maison",)}),
    _Sum("apparts", (CATEGORY, KIND), {KIND: ("appart",)}),
    _Sum("rp_prop", (TENURE,), {**_RP, TENURE: ("prop",)}),
    _Sum("rp_loc", (TENURE,), {**_RP, TENURE: ("prive", "hlm", "meuble")}),
    _Sum("rp_hlm", (TENURE,), {**_RP, TENURE: ("hlm",)}),
    _Sum("rp_grat", (TENURE,), {**_RP, TENURE: ("grat",)}),
    *(_Sum(f"rp_{rooms}p", (ROOMS,), {**_RP, ROOMS: (f"{rooms}p",)}) for rooms in range(1, 5)),
    _Sum("rp_5pp", (ROOMS,), {**_RP, ROOMS: ("5pp",)}),
    _Sum("rp_5pp", (ROOMS,), {**_RP, ROOMS: ("5p", "6pp")}),
    _Sum("rp_achtot", (PERIOD,), _RP, periods=True),
    *(
        _Sum(f"rp_{period}", (PERIOD,), {**_RP, PERIOD: (period,)}, periods=True)
        for period in _WORDS[PERIOD]
        if period != "last"
    ),
)
# Tables without a category of dwelling are of main homes where they have one of these.
_OF_MAIN_HOMES = (TENURE,)


def _plain(text: str) -> str:
    low = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    return " ".join("".join(letter for letter in low if not unicodedata.combining(letter)).split())


def categories_of(heading: str) -> dict[str, str] | None:
    """Category of each variable that a heading says; None where some of its words are no category."""
    rest, found = _plain(heading), {}
    while rest:
        rest = rest.lstrip(" ,;-–/")
        matches = [(key, m) for key, pattern in _PATTERNS.items() if (m := pattern.match(rest))]
        if not rest or not matches:
            break
        (variable, category), match = max(matches, key=lambda one: one[1].end())
        if variable in found:
            return None
        found[variable] = category
        rest = rest[match.end() :]
    return None if rest else found


def recognises(table: RawTable) -> bool:
    """Whether most columns are crossings of two variables at least."""
    crossed = sum(len(categories_of(name) or ()) > 1 for name in table.columns)
    return crossed >= max(4, len(table.columns) // 2)


def read(table: RawTable, options: ImportOptions) -> Reading:
    """The indicators that the crossings of a table add up to."""
    code = code_column(table, options.code)
    name = find_field(table.columns, "nom")
    headings = [column for column in table.columns if column not in (code, name)]
    crossed = {column: categories_of(column) for column in headings}
    unread = [column for column, one in crossed.items() if not one]
    if len(unread) == len(headings):
        raise FileError(
            table.name, "aucune colonne n'est un croisement de variables connues",
            f"Colonnes : {list_codes(headings, 10)}.",
        )  # fmt: skip
    columns = pd.DataFrame.from_dict(
        {column: one for column, one in crossed.items() if one}, orient="index"
    ).fillna("")
    twice = columns[columns.duplicated(keep=False)]
    if len(twice):
        raise FileError(
            table.name, f"deux colonnes du même croisement ({list_codes(list(twice.index), 2)})",
            "Retirez l'une des deux : elles compteraient deux fois.", twice.index[0],
        )  # fmt: skip
    parts = {one.indicator: ones for one in _SUMS if (ones := _columns_of(one, columns))}
    if not parts:
        raise FileError(
            table.name, "aucun indicateur ne se fait des croisements de ce tableau",
            f"Variables : {', '.join(columns.columns)} ; une au moins n'a pas toutes ses modalités.",
        )  # fmt: skip
    cells = table.read([code, *([name] if name else []), *columns.index])
    codes, grain, findings = clean_codes(cells[code], options.grain, table)
    units = dict.fromkeys(columns.index, catalogue()["logements"].unit)
    identity = {column: column for column in columns.index}
    values, secret, _ = parse_columns(cells, identity, codes, table, ImportOptions(), units)
    keep = (codes != "").to_numpy()
    index = codes[keep].to_numpy()
    # A crossing that lacks leaves its sum unknown.
    frame = pd.DataFrame(
        {i: values.loc[keep, ones].sum(axis=1, skipna=False).to_numpy() for i, ones in parts.items()}, index
    )
    hidden = pd.DataFrame(
        {i: secret.loc[keep, ones].any(axis=1).to_numpy() for i, ones in parts.items()}, index
    )
    for indicator, factor in options.factors.items():
        if indicator in frame:
            frame[indicator] *= factor
    names = pd.Series(cells.loc[keep, name].to_numpy(), index=index) if name else None
    frame, hidden, told = gather(frame, hidden, table.name, code, grain)
    year, said = _year(table, columns, options)
    findings += [*said, *_told(table, columns, unread), *told]
    return Reading(
        "detaille", table.name, grain, table.layout, frame, hidden,
        None if names is None else names[~names.index.duplicated()],
        mapping={i: " + ".join(parts[i]) for i in frame}, years=dict.fromkeys(frame, year),
        findings=tuple(findings),
    )  # fmt: skip


def _columns_of(one: _Sum, columns: pd.DataFrame) -> list[str]:
    """Columns that add up to an indicator, none where the table cannot give it."""
    has = set(columns.columns)
    if not set(one.needed) <= has or one.periods != (PERIOD in has):
        return []
    picked = {variable: set(ones) for variable, ones in one.picked.items() if variable in has}
    if CATEGORY in one.picked and CATEGORY not in has and not has & set(_OF_MAIN_HOMES):
        return []
    chosen = columns
    for variable in columns.columns:
        present = set(columns[variable]) - {""}
        if variable in picked:
            if not picked[variable] <= present:
                return []
            chosen = chosen[chosen[variable].isin(picked[variable])]
        elif not any(whole <= present for whole in _WHOLE[variable]):
            return []
    counts = [chosen[variable].nunique() for variable in columns.columns]
    expected = 1
    for count in counts:
        expected *= count
    return list(chosen.index) if len(chosen) == expected else []


def _year(table: RawTable, columns: pd.DataFrame, options: ImportOptions) -> tuple[int | None, list[Finding]]:
    """Census year: the chosen one, else what the last period of completion or the lines above say."""
    if options.year:
        return options.year, []
    for heading in columns.index if PERIOD in columns else ():
        match = _PATTERNS[PERIOD, "last"].search(_plain(heading))
        if match:
            return int(match.group(1)) + _PERIOD_LAG, []
    above = " ".join(str(cell) for row in table.head[: table.layout.header - 1] for cell in row if cell)
    found = re.search(r"recensement\D{0,40}(20\d\d)|\bRP ?(20\d\d)|\ben (20\d\d)\b", above, re.IGNORECASE)
    if found:
        return int(next(filter(None, found.groups()))), []
    return None, [
        Finding(
            "alerte", "millésime inconnu", "",
            f"{table.name} : rien dans ce tableau ne dit de quel recensement il est.",
            "Donnez son millésime, que l'INSEE écrit dans le nom du fichier (TD_PRINC2_2023).",
        )
    ]  # fmt: skip


def _told(table: RawTable, columns: pd.DataFrame, unread: Sequence[str]) -> list[Finding]:
    findings = [
        Finding(
            "info", "tableau détaillé", "",
            f"{table.name} : {len(columns)} croisements de {', '.join(columns.columns)}, additionnés.",
        )
    ]  # fmt: skip
    if PERIOD in columns:
        findings.append(
            Finding(
                "info", "logements récents absents", "",
                f"{table.name} : un tableau par date d'achèvement n'a pas les logements les plus récents : "
                "il ne donne ni le parc, ni les ménages.",
                "Prenez pour eux la base communale ou le fichier long « logements » du même recensement.",
            )
        )  # fmt: skip
    if unread:
        findings.append(
            Finding(
                "alerte", "colonnes laissées", "",
                f"{table.name} : {len(unread)} colonnes dont les mots ne sont pas connus "
                f"({list_codes(unread)}).",
                "Elles ne sont pas comptées : vérifiez que ce ne sont pas des croisements.",
            )
        )  # fmt: skip
    return findings
