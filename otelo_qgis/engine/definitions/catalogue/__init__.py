# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogue: every indicator of the method, defined once in indicators.csv.

Identifiers have at most 10 characters, so that they survive a Shapefile. A family (effort thresholds,
years, defects of comfort) is one row, expanded here by rule: its column `famille` names what varies,
`taux=20:40` or `annee=2006:2023` for a range, the name of one of `LISTS` otherwise, joined by `*`.
Aliases are the column names of the publishers, lower case; `{aa}` is a two-digit year, that of the
indicator if it has one (`millesime`), else any year, the latest winning. `officiel` is `table.column` in
the official app's database. `edition` is that of the method that alone reads it, empty where both may.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from pathlib import Path

from ...common.codes import full_year
from ..briques import BRIQUES, FLOW_COLUMNS, GUIDE, GUIDE_FLOW_COLUMNS, NATIONAL, OWN
from ..coefficients import DIMENSIONS

FOLDER = Path(__file__).parent

# What the places of FINESS are, by the choices of `b11_etablissement`.
FINESS_KINDS = {
    "autreCentre": "Autres centres d'accueil",
    "demandeAsile": "Centres d'accueil de demandeurs d'asile (CADA)",
    "reinsertion": "Centres d'hébergement et de réinsertion sociale (CHRS)",
    "centreProvisoire": "Centres provisoires d'hébergement (CPH)",
    "jeuneTravailleur": "Foyers de jeunes travailleurs",
    "foyerMigrants": "Foyers de travailleurs migrants",
    "malade": "Hébergement de familles de malades",
    "maisonRelai": "Maisons relais, pensions de famille",
    "horsMaisonRelai": "Résidences sociales hors maisons relais",
}
# Those of the guide, in the order of Otelo 1.2, which its float sums follow: choice of `b11_etablissement` ->
# (indicator of its places, key of their indicators by public, label, word of the pack B1).
GUIDE_KINDS = {
    "aireNomades": ("fi_nomade", "noma", "Aires de stationnement des gens du voyage", "aire station nomades"),
    "autreCentre": ("fi_autre", "autre", FINESS_KINDS["autreCentre"], "autre ctre.accueil"),
    "demandeAsile": ("fi_asile", "asile", FINESS_KINDS["demandeAsile"], "c.a.d.a."),
    "reinsertion": ("fi_reinser", "reins", FINESS_KINDS["reinsertion"], "c.h.r.s."),
    "centreProvisoire": ("fi_provis", "provi", FINESS_KINDS["centreProvisoire"], "c.p.h."),
    "jeuneTravailleur": ("fi_fjt", "fjt", FINESS_KINDS["jeuneTravailleur"], "foyer jeunes trav."),
    "foyerMigrants": ("fi_migrant", "migra", FINESS_KINDS["foyerMigrants"], "foyer trav. migrants"),
    "malade": ("fi_malade", "malad", FINESS_KINDS["malade"], "héberg.fam.malades"),
    "logementFoyer": ("fi_foyer", "foyer", "Logements-foyers non spécialisés", "log.foyer non spéc."),
    "maisonRelai": ("fi_relais", "relai", FINESS_KINDS["maisonRelai"], "maisons relais-pens."),
    "horsMaisonRelai": ("fi_horsrel", "horsr", FINESS_KINDS["horsMaisonRelai"], "autre résidence soc"),
}
_LEASES = {
    "hlm": ("locataires HLM", "loc_hlm"),
    "meu": ("locataires en meublé", "loc_meuble"),
    "gra": ("logés à titre gratuit", "loge_gratuit"),
}
# What a family may vary over: key -> (label, word of the publisher or of the official app).
LISTS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "qualite": {
        "i": ("toute qualité", ""),
        "e": ("sans entretien", "ent_"),
        "q": ("sans entretien ou médiocre", "quali_ent_"),
    },
    "confort": {
        "wc": ("sans WC", "wc"),
        "ch": ("sans chauffage", "chauff"),
        "sa": ("sans salle de bain", "sdb"),
        "wcch": ("sans WC ni chauffage", "wc_chauff"),
        "wcsa": ("sans WC ni salle de bain", "wc_sdb"),
        "sach": ("sans salle de bain ni chauffage", "sdb_chauff"),
        "3": ("sans aucun des trois", "3elts"),
    },
    "occ": {"l": ("locataires", "loc"), "p": ("propriétaires", "ppt"), "a": ("autres", "au")},
    "densite": {"nor": ("en occupation normale", "norm"), "stu": ("en studio d'une personne", "studio")},
    "statut": {
        "ppt": ("propriétaires", "ppt"),
        "loc": ("locataires hors HLM", "loc_non_hlm"),
        **_LEASES,
    },
    "suroc": {"mod": ("en suroccupation modérée", "mod"), "acc": ("en suroccupation accentuée", "acc")},
    "bail": _LEASES,
    "pieces": {
        "1p": ("1 pièce", "1p"),
        "2p": ("2 pièces", "2p"),
        "3p": ("3 pièces", "3p"),
        "4p": ("4 pièces", "4p"),
        "5pp": ("5 pièces ou plus", "5pp"),
    },
    "acheve": {
        "ach19": ("avant 1919", "ach1919"),
        "ach45": ("de 1919 à 1945", "ach1945"),
        "ach70": ("de 1946 à 1970", "ach1970"),
        "ach90": ("de 1971 à 1990", "ach1990"),
        "ach05": ("de 1991 à 2005", "ach2005"),
    },
    "emm": {
        "em02": ("depuis moins de 2 ans", "anem0002"),
        "em04": ("depuis 2 à 4 ans", "anem0204"),
        "em09": ("depuis 5 à 9 ans", "anem0509"),
        "em10": ("depuis 10 ans ou plus", "anem10p"),
    },
    "segment": {
        "plai": ("locatif social PLAI", ""),
        "plus": ("locatif social PLUS", ""),
        "pls": ("locatif social PLS", ""),
        "inter": ("logement intermédiaire", ""),
        "acces": ("accession aidée", ""),
        "libre": ("marché libre", ""),
    },
    "donnee": {
        **{name: (f"{one.label[0].lower()}{one.label[1:]}", "") for name, one in BRIQUES.items()},
        OWN: ("propre à l'étude", ""),
    },
    "etab": {key: (f"{label[0].lower()}{label[1:]}", word) for _, key, label, word in GUIDE_KINDS.values()},
    "public": {"a": ("adultes", "adultes"), "f": ("familles", "familles")},
    "filocom": {
        "t": ("ensemble du parc", "parc total"),
        "h": ("parc HLM et SEM", "hlm-sem"),
        "p": ("parc privé", "parc privé"),
    },
    "poste": {
        "tot": ("logements", "modeoc 2015 total"),
        "rp": ("résidences principales", "modeocc 2015 [rp]"),
        "rs": ("résidences secondaires", "modeocc 2015 [rs]"),
        "va": ("logements vacants", "modeocc 2015 [va]"),
        "tot_p": ("logements six ans avant", "modeoc 2009 total"),
        "rp_p": ("résidences principales six ans avant", "modeocc 2009 [rp]"),
        "rs_p": ("résidences secondaires six ans avant", "modeocc 2009 [rs]"),
        "va_p": ("logements vacants six ans avant", "modeocc 2009 [va]"),
        "rest": ("logements restructurés en six ans", "restructurés [09-15]"),
        "neuf": ("logements neufs en six ans", "neuf [09-15]"),
        "disp": ("logements disparus en six ans", "disparition [09-15]"),
    },
    "coef": DIMENSIONS,
    "pop": {"c": ("central", "central"), "h": ("haut", "ph"), "b": ("bas", "pb")},
    "variante": {"c": ("central", "central"), "h": ("haut", "haute"), "b": ("bas", "basse")},
    "deco": {"c": ("tendancielle", "c"), "h": ("en accélération", "h"), "b": ("en décélération", "b")},
}
# More of anything than France has: an error of unit or of typing, whose sums would lose units.
MOST = 1e10
AGGREGATIONS = {
    "somme": "somme",
    "moyenne": "rapport des sommes (moyenne pondérée par le dénominateur)",
    "aucune": "non agrégeable",
}


@dataclass(frozen=True)
class PublishedFile:
    """A file, or a family of files, that a technician downloads or asks for. source: key of `sources()`;
    page: where it stands, in words that a search finds; readers: those that read it, none where only its
    indicators tell it; carries: indicators of which it has one, where its readers take other families too;
    edition: the latest year of data that is known to be out, None where editions have
    no year; published: when; serves: what for."""

    id: str
    source: str
    title: str
    page: str
    readers: tuple[str, ...]
    carries: tuple[str, ...]
    edition: int | None
    published: str
    serves: str


@dataclass(frozen=True)
class Source:
    """Where figures come from: who owns it, under what licence, how its files are named.

    public: one of the twelve databases of the method (the others are typed in, or results)."""

    id: str
    name: str
    owner: str
    publisher: str
    licence: str
    access: str
    files: str
    rhythm: str
    public: bool


@dataclass(frozen=True)
class Indicator:
    """One indicator. kind: "volume" (>= 0), "signed" (a volume of either sign) or "rate".

    source: key of `sources()`. vintage: its own year, None where it holds for any. aggregation: key
    of `AGGREGATIONS`. official: (table, column) of the official app, ("", "") if it has none.
    choice: (family, choice of a scenario parameter) that it answers, if any. editions: of the method, those
    that may read it.
    """

    id: str
    label: str
    unit: str
    kind: str
    numerator: str
    denominator: str
    source: str
    grain: str
    vintage: int | None
    brique: str
    aggregation: str
    aliases: tuple[str, ...]
    official: tuple[str, str]
    choice: tuple[str, str]
    editions: tuple[str, ...] = (NATIONAL, GUIDE)

    @property
    def owner(self) -> str:
        return sources()[self.source].owner

    @property
    def lower(self) -> float:
        """The least that a value may be."""
        return -MOST if self.kind == "signed" else 0.0

    @property
    def upper(self) -> float:
        """The most that a value may be, which a fraction (a part of a whole) does not reach."""
        if self.kind != "rate":
            return MOST
        return {"fraction": 1.0, "%": 100.0}.get(self.unit, MOST)


def rows_of(name: str) -> Iterator[dict[str, str]]:
    """Rows of one of the tables of the catalogue."""
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@lru_cache(maxsize=1)
def departments() -> Mapping[str, str]:
    """Names of the departments, by code."""
    return {row["code"]: row["nom"] for row in rows_of("departements.csv")}


def department_name(code: str) -> str:
    """A department as a person knows it: "Nord (59)"; its code alone where it has no other name."""
    name = departments().get(code)
    return f"{name} ({code})" if name else code


@lru_cache(maxsize=1)
def sources() -> Mapping[str, Source]:
    """The databases, by id."""
    return {
        row["id"]: Source(
            id=row["id"],
            name=row["nom"],
            owner=row["proprietaire"],
            publisher=row["diffuseur"],
            licence=row["licence"],
            access=row["acces"],
            files=row["fichiers"],
            rhythm=row["rythme"],
            public=row["base"] == "oui",
        )
        for row in rows_of("sources.csv")
    }


@lru_cache(maxsize=1)
def published_files() -> Mapping[str, PublishedFile]:
    """What publishers give, by id, in the order of a study's needs."""
    return {
        row["id"]: PublishedFile(
            id=row["id"],
            source=row["base"],
            title=row["titre"],
            page=row["page"],
            readers=tuple(filter(None, row["lecteurs"].split("; "))),
            carries=tuple(filter(None, row["porte"].split("; "))),
            edition=int(row["edition"]) if row["edition"] else None,
            published=row["publie"],
            serves=row["sert"],
        )
        for row in rows_of("files.csv")
    }


def _variants(name: str) -> list[dict[str, object]]:
    """Values that one factor of a family gives to the templates of a row."""
    variable, _, bounds = name.partition("=")
    if bounds:
        first, last = map(int, bounds.split(":"))
        return [
            {variable: value, **({"aa": f"{value % 100:02d}"} if variable == "annee" else {})}
            for value in range(first, last + 1)
        ]
    return [
        {variable: key, f"{variable}_l": label, f"{variable}_o": word}
        for key, (label, word) in LISTS[variable].items()
    ]


def _expand(row: Mapping[str, str]) -> Iterator[Indicator]:
    factors = [_variants(name) for name in row["famille"].split("*")] if row["famille"] else []
    for combination in product(*factors):
        values: dict[str, object] = {"aa": "{aa}"}
        for part in combination:
            values.update(part)
        filled = {column: text.format(**values) for column, text in row.items()}
        table, _, column = filled["officiel"].partition(".")
        family, _, choice = filled["choix"].partition("=")
        yield Indicator(
            id=filled["id"],
            label=filled["libelle"],
            unit=filled["unite"],
            kind=filled["nature"],
            numerator=filled["numerateur"],
            denominator=filled["denominateur"],
            source=filled["source"],
            grain=filled["grain"],
            vintage=int(filled["millesime"]) if filled["millesime"] else None,
            brique=filled["brique"],
            aggregation=filled["agregation"],
            aliases=tuple(alias for alias in filled["alias"].split(";") if alias),
            official=(table, column),
            choice=(family, choice),
            editions=(filled["edition"],) if filled["edition"] else (NATIONAL, GUIDE),
        )


def definitions() -> Iterator[dict[str, str]]:
    """Rows of indicators.csv as they are, families not expanded (for the documentation)."""
    return rows_of("indicators.csv")


@lru_cache(maxsize=1)
def indicators() -> Mapping[str, Indicator]:
    """Every indicator, families expanded, by id."""
    return {one.id: one for row in definitions() for one in _expand(row)}


def possible_columns(edition: str | None = None) -> list[str]:
    """Indicators that volet B of an edition may read (of either when left out), whatever the scenario, in
    catalogue order."""
    flow = {NATIONAL: FLOW_COLUMNS, GUIDE: GUIDE_FLOW_COLUMNS}
    wanted = [edition] if edition else list(flow)
    return [
        name
        for name, one in indicators().items()
        if any(
            each in one.editions and (one.brique.startswith("B1") or name in flow[each]) for each in wanted
        )
    ]


def finess_column(kind: str) -> str:
    """Indicator id of a FINESS kind (a choice of `b11_etablissement`)."""
    return _by_choice()["finess"][kind]


def establishment_columns(kind: str) -> tuple[str, ...]:
    """Indicators of the places of a kind of `GUIDE_KINDS`, by public."""
    return tuple(f"g_{GUIDE_KINDS[kind][1]}_{public}" for public in LISTS["public"])


def motif_column(motif: str) -> str:
    """Indicator id of a motif of social mobility (a choice of `b17_motif`)."""
    return _by_choice()["motif"][motif]


@lru_cache(maxsize=1)
def _by_choice() -> Mapping[str, Mapping[str, str]]:
    families: dict[str, dict[str, str]] = {"finess": {}, "motif": {}}
    for indicator in indicators().values():
        family, choice = indicator.choice
        if family:
            families[family][choice] = indicator.id
    if set(families["finess"]) != set(FINESS_KINDS):
        raise ValueError("indicators.csv and the scenario do not have the same FINESS kinds")
    return families


@lru_cache(maxsize=1)
def official_tables() -> Mapping[str, Mapping[str, list[Indicator]]]:
    """Tables of the official app: {table: {column: its indicators, several where there are years}}."""
    tables: dict[str, dict[str, list[Indicator]]] = {}
    for indicator in indicators().values():
        table, column = indicator.official
        if table:
            tables.setdefault(table, {}).setdefault(column, []).append(indicator)
    return tables


def match_columns(columns: Iterable[str], wanted: Iterable[str], year: int | None = None) -> dict[str, str]:
    """Which column of a table holds each wanted indicator: {indicator id: column name}.

    A column is recognised by the id, then by an alias, without regard to case. Of several years
    (P13_POP, P18_POP) the given one is taken, else the latest. Indicators that no column holds are
    left out.
    """
    by_lower: dict[str, str] = {}
    for column in columns:
        by_lower.setdefault(column.lower(), column)
    found = {}
    for wanted_id in wanted:
        names = (wanted_id, *indicators()[wanted_id].aliases)
        matches = (_match_alias(name, by_lower, year) for name in names)
        match = next((one for one in matches if one), None)
        if match:
            found[wanted_id] = match
    return found


def year_of(column: str, indicator: Indicator) -> int | None:
    """Year that the name of a column says (P18_MEN -> 2018) for an indicator; None if it says none."""
    if indicator.vintage:
        return indicator.vintage
    for alias in indicator.aliases:
        match = _pattern(alias).fullmatch(column.lower()) if "{aa}" in alias else None
        if match:
            return full_year(match.group(1))
    return None


@cache
def _pattern(alias: str) -> re.Pattern[str]:
    return re.compile(re.escape(alias).replace(re.escape("{aa}"), r"(\d\d)"))


def _match_alias(alias: str, by_lower: Mapping[str, str], year: int | None) -> str | None:
    if "{aa}" not in alias:
        return by_lower.get(alias)
    matches = (_pattern(alias).fullmatch(low) for low in by_lower)
    years = {full_year(match.group(1)): by_lower[match.string] for match in matches if match}
    if year is not None:
        return years.get(year)
    return years[max(years)] if years else None


@cache
def double_counting(year: int | None = None) -> tuple[Mapping[str, str], ...]:
    """Rows of double_counting.csv: coefficients r25, r35, r43, r45 by region and effort rate, those that hold
    on the 1st of January of a year (the latest when left out, the first for a year before them)."""
    rows = tuple(rows_of("double_counting.csv"))
    dates = sorted({row["depuis"] for row in rows})
    holding = [one for one in dates if year is None or one <= f"{year}-01-01"] or dates[:1]
    return tuple(row for row in rows if row["depuis"] == holding[-1])


@lru_cache(maxsize=1)
def key_presets() -> tuple[Mapping[str, str], ...]:
    """Rows of keys.csv: named sets of keys of volet C, by component or group."""
    return tuple(rows_of("keys.csv"))


@lru_cache(maxsize=2)
def default_uncertainty(edition: str = NATIONAL) -> tuple[Mapping[str, str], ...]:
    """Rows of uncertainty.csv for an edition, those of both among them: what is not known for sure, with its
    law (see `analysis.uncertainty`)."""
    return tuple(row for row in rows_of("uncertainty.csv") if row["edition"] in ("", edition))
