# SPDX-License-Identifier: GPL-2.0-or-later
"""The datapack: clean indicators at three grains (commune, EPCI, analysis maille), made from readings.

Communes are brought to one geography, then summed to EPCI and to the analysis maille; what is only known
by EPCI goes to the analysis maille by the households of each part. Nothing is invented unless asked for
(`derive.assume`), and everything is told: provenance of each file, way each indicator was made, findings.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd

from ..common.codes import EPCI_PARTS, department, whole_epci
from ..common.errors import OteloError, TableError, list_codes
from ..common.territories import ANALYSIS, POPULATION, RESTITUTION, Finding, said_of
from ..common.version import version
from ..definitions.catalogue import Indicator
from ..definitions.catalogue import indicators as catalogue
from ..definitions.guide import OMPHALE
from ..definitions.parameters import DEMOGRAPHIC_SCENARIOS, OWN_SERIES
from ..definitions.tables import BROWNFIELDS, FILE_TABLES, PERIMETERS, PERMITS
from ..method.quality import implausible_households
from . import derive, vintages
from .readers import BY_ID, ENDINGS, FileError, ImportOptions, Reading, read_all
from .readers.base import ANALYSIS as ANALYSIS_GRAIN
from .readers.base import COMMUNE, DEPARTMENT, EPCI, GRAINS
from .readers.otelo12 import PACK
from .transfer import MIN_COVERAGE, SHARE, SOURCE, TARGET, carried_secrecy, links_down, links_up, transfer

WEIGHTS = {"menages": "Ménages", "population": "Population", "logements": "Logements"}
MODEL_ENDING = ".otelo.json"
READ, SUMMED, SHARED, DERIVED, ASSUMED = "lu", "somme", "ventilé", "calculé", derive.ASSUMPTION
UNREAD = "fichier non lu"
# The reader of a file that lists the communes that the law makes subject, and no other.
LISTED_ONLY = "sru"
# Tables whose rows are things rather than figures.
LISTS = (PERMITS, BROWNFIELDS, PERIMETERS)


@dataclass(frozen=True)
class Origin:
    file: str
    year: int | None = None


@dataclass(frozen=True)
class GrainTable:
    """Indicators of one grain. frame: (T, indicators), indexed by code; names: of the territories;
    secret: same shape as the read part; modes: {indicator: how it was made}; origins: {indicator: file
    that it comes from, and the year that its column says}."""

    frame: pd.DataFrame
    names: pd.Series
    secret: pd.DataFrame
    modes: Mapping[str, str]
    origins: Mapping[str, Origin] = field(default_factory=dict)


@dataclass(frozen=True)
class Datapack:
    """grains: by grain ("commune", "EPCI", "analyse"). geography: analyse, restitution, departement,
    region of each commune. households: {grain: long table}. provenance: a row per file. base: year of
    the indicators. regions: region of each analysis territory (the one of most of its weight). tables:
    those of `definitions.tables.FILE_TABLES` that the files have, of the study's territories. fictitious:
    whether a file says that its figures are made up."""

    grains: Mapping[str, GrainTable]
    geography: pd.DataFrame
    households: Mapping[str, pd.DataFrame]
    provenance: pd.DataFrame
    findings: list[Finding]
    base: int
    regions: pd.Series
    tables: Mapping[str, pd.DataFrame] = field(default_factory=dict)
    fictitious: bool = False

    @property
    def assumed(self) -> list[Finding]:
        """The assumptions that were made, one finding each."""
        return [finding for finding in self.findings if finding.sujet == ASSUMED]

    @property
    def unread(self) -> list[Finding]:
        """The files that could not be read, one finding each."""
        return [finding for finding in self.findings if finding.sujet == UNREAD]


@dataclass(frozen=True)
class FileRead:
    """A file of the folder, what was read of it, and what it is."""

    path: Path
    readings: Sequence[Reading]
    error: str = ""


def folder_files(folder: Path) -> list[Path]:
    """Files of a folder that may be tables, in alphabetical order.

    Parameters
    ----------
    folder : Path
        Its sub-folders are not looked in.

    Returns
    -------
    list of Path
    """
    return sorted(
        path
        for path in folder.iterdir()
        if path.is_file() and path.suffix.lower() in ENDINGS and not path.name.startswith((".", "~$"))
    )


def options_of(path: Path, default: ImportOptions | None = None) -> ImportOptions:
    """Import model that lies beside a file (its name + ".otelo.json"), else the default."""
    model = path.with_name(path.name + MODEL_ENDING)
    return ImportOptions.read(model) if model.exists() else (default or ImportOptions())


def read_folder(
    files: Sequence[Path],
    tick: Callable[[float], None] = lambda share: None,
    default: ImportOptions | None = None,
) -> list[FileRead]:
    """Read every file.

    Parameters
    ----------
    files : sequence of Path
        Of `folder_files`; an import model beside one (`x.csv.otelo.json`) says how to read it.
    tick : callable, optional
        Called with the share done; it may raise to cancel.
    default : ImportOptions, optional
        For those that have no model.

    Returns
    -------
    list of FileRead
        One that cannot be read, whatever is wrong with it or with its import model, is kept with the reason
        and stops no other.
    """
    found = []
    for number, path in enumerate(files):
        share = number / max(len(files), 1)
        try:
            readings = read_all(path, options_of(path, default), partial(tick, share))
            found.append(FileRead(path, readings))
        except OteloError as error:
            found.append(FileRead(path, (), str(error)))
        except (ArithmeticError, LookupError, TypeError, ValueError) as error:
            # What no reader foresaw of a file's content.
            problem = f"lecture impossible ({type(error).__name__} : {error})"
            found.append(FileRead(path, (), str(FileError(path.name, problem, "Vérifiez son contenu."))))
        tick((number + 1) / max(len(files), 1))
    return found


def build(
    files: Sequence[FileRead],
    reference: pd.DataFrame | None = None,
    names: pd.Series | None = None,
    weight: str = "menages",
    min_coverage: float = MIN_COVERAGE,
    complete: bool = True,
    last: int = 2050,
    only: Sequence[str] = (),
    base: int | None = None,
) -> Datapack:
    """Put readings together.

    Parameters
    ----------
    files : sequence of FileRead
        What `read_folder` gave.
    reference : pandas.DataFrame, optional
        Communes of the study, indexed by code, with `analyse` and `restitution` if the layer says them, and
        `population` (what splits are shared by); those of the membership table when left out.
    names : pandas.Series, optional
        Of the reference communes.
    weight : str
        Key of `WEIGHTS`: what an EPCI's figures are shared by, and coverage measured by.
    min_coverage : float
        Known share (0..1) below which a territory's sum is left missing.
    complete : bool
        Make the assumptions of `derive.ASSUMED`, and prolong households in a straight line.
    last : int
        Last year of the households.
    only : sequence of str
        Analysis territories (or departments) to keep, with every commune of their EPCI.
    base : int, optional
        Year of the indicators; that of the census columns when left out.

    Returns
    -------
    Datapack
        `grains` (communes, EPCI, analysis territories) and `households` as tables, provenance, findings.

    Raises
    ------
    TableError
        No membership of the communes, no commune indicator, an unknown code in `only`.
    """
    readings = [reading for file in files for reading in file.readings]
    findings = [finding for reading in readings for finding in reading.findings]
    findings += [
        Finding("alerte", UNREAD, "", file.error, "Corrigez-le, ou retirez-le du dossier.")
        for file in files
        if file.error
    ]
    changes = _changes(readings)
    if reference is not None and POPULATION in reference:
        population = reference[POPULATION].dropna().to_dict()
    else:
        population = _first(readings, ("population", "menages"))
    geography, told = _geography(readings, reference, changes, population)
    findings += told
    names = _names(readings, geography.index) if names is None else names.reindex(geography.index)
    of_communes = []
    for reading in readings:
        if reading.grain == COMMUNE:
            reading, told = _to_reference(reading, geography.index, changes, population)
            of_communes.append(reading)
            findings += told
    communes, told = _merge(of_communes)
    findings += told
    if communes.frame.empty:
        raise TableError(
            "Fichiers", "aucun indicateur de commune",
            "Ajoutez au dossier une base communale (recensement : logement, comparateur de territoires…).",
        )  # fmt: skip
    frame, told = _without_obligation(communes.frame.reindex(geography.index))
    findings += told
    if only:
        geography = _kept(geography, only)
        frame = frame.reindex(geography.index)
        names = names.reindex(geography.index)
    base = base or _base_year(readings, communes.origins) or datetime.date.today().year
    by = frame[weight] if weight in frame else next((frame[w] for w in WEIGHTS if w in frame), None)
    frame = derive.with_past_households(frame, base)
    secret = communes.secret.reindex(index=frame.index, columns=frame.columns, fill_value=False)
    grains = {COMMUNE: GrainTable(frame, names.fillna(""), secret, communes.modes, communes.origins)}
    for grain, column in ((EPCI, RESTITUTION), (ANALYSIS_GRAIN, ANALYSIS)):
        grains[grain], told = _upper(
            grain, geography[column], frame, by, readings, min_coverage, grains, geography
        )
        findings += told
    for grain, table in grains.items():
        full = derive.derived(table.frame)
        added = {name: DERIVED for name in full if name not in table.frame}
        if complete and grain == ANALYSIS_GRAIN:
            before = set(full)
            full, told = derive.assume(full)
            added |= {name: ASSUMED for name in full if name not in before}
            findings += told
        origins = {name: Origin(derive.formula(name, list(table.frame))) for name in added}
        grains[grain] = replace(
            table, frame=full, modes={**table.modes, **added}, origins={**table.origins, **origins}
        )
    households, told = _households(readings, grains, geography, by, base, last, complete)
    findings += told
    regions, told = _regions(geography, by)
    findings += told
    tables, told = _file_tables(readings, geography, changes, population)
    findings += told + _unused(readings)
    fictitious = any(reading.fictitious for reading in readings)
    return Datapack(
        grains, geography, households, _provenance(files), findings, base, regions, tables, fictitious
    )


# Communes -------------------------------------------------------------------------------------


def _changes(readings: Iterable[Reading]) -> pd.DataFrame:
    own = [reading.passage for reading in readings if reading.passage is not None]
    return pd.concat(own, ignore_index=True) if own else vintages.shipped_changes()


def _first(readings: Iterable[Reading], columns: Sequence[str]) -> Mapping[str, float]:
    """First of some indicators that a commune file has, by code: what splits are weighted by."""
    for column in columns:
        for reading in readings:
            if reading.grain == COMMUNE and column in reading.frame:
                return reading.frame[column].dropna().to_dict()
    return {}


def _geography(readings, reference, changes, population) -> tuple[pd.DataFrame, list[Finding]]:
    """analyse, restitution (and departement, region) of each commune of the reference."""
    tables = [reading.geography for reading in readings if reading.geography is not None]
    known = reference is not None and {ANALYSIS, RESTITUTION} <= set(reference)
    if not tables and not known:
        raise TableError(
            "Fichiers",
            "mailles des communes inconnues",
            "Ajoutez au dossier la table d'appartenance géographique de l'INSEE ou le fichier des communes "
            "d'Otelo 1.2, ou donnez une couche de communes qui porte sa zone d'emploi et son EPCI. Un pack "
            "d'Otelo 1.2 seul se lit par otelo:importer.",
        )
    if reference is None:
        return tables[0], []
    if known:
        extra = tables[0].reindex(reference.index) if tables else pd.DataFrame(index=reference.index)
        columns = {name: extra[name] for name in ("departement", "region") if name in extra}
        return reference[[ANALYSIS, RESTITUTION]].assign(**columns), []
    table = tables[0]
    # Without weights: a commune that split gives its meshes to each of its parts, whatever their size.
    links, _ = vintages.links_to(table.index, reference.index, changes)
    findings: list[Finding] = []
    weight = links[SHARE] * links[SOURCE].map(lambda code: population.get(code, 0.0) + 1e-9)
    best = links.assign(poids=weight).sort_values("poids").groupby(TARGET)[SOURCE].last()
    geography = table.loc[best.to_numpy()].set_axis(best.index, axis=0).reindex(reference.index)
    lost = geography.index[geography[ANALYSIS].isna()]
    if len(lost):
        findings.append(
            Finding(
                "alerte", "commune sans maille", "",
                f"{len(lost)} commune(s) de la couche absentes de la table d'appartenance "
                f"({list_codes(lost)}) : elles sont hors étude.",
                "Prenez une table d'appartenance du même millésime que la couche.",
            )
        )  # fmt: skip
    return geography.fillna(""), findings


def _names(readings: Iterable[Reading], codes: pd.Index) -> pd.Series:
    """Names of the communes: of the membership table, then of any other file."""
    found = pd.Series(np.nan, index=codes, dtype=object)
    for reading in sorted(readings, key=lambda one: one.geography is None):
        if reading.names is not None and reading.grain == COMMUNE:
            found = found.fillna(reading.names.reindex(codes))
    return found


def _to_reference(
    reading: Reading, reference: pd.Index, changes, population
) -> tuple[Reading, list[Finding]]:
    """A reading of communes, its codes those of the reference, and what that took."""
    frame = reading.frame
    if frame.empty or (frame.index.isin(reference).all() and reference.isin(frame.index).all()):
        return reading, []
    links, findings = vintages.links_to(frame.index, reference, changes, population)
    # A commune merged of a known and an unknown part is not known.
    carried = transfer(frame, links, min_coverage=1.0)
    lost = sorted(set(frame.index) - set(links[SOURCE]))
    absent = reference[~reference.isin(links[TARGET])]
    findings = said_of(reading.file, findings)
    if lost:
        # A national file for a local study: expected, as long as every commune of the study is there.
        findings.append(
            Finding(
                "alerte" if len(absent) else "info",
                "code hors géographie",
                "",
                f"{reading.file} : {len(lost)} commune(s) sur {len(frame)} absentes de la géographie de "
                f"l'étude ({list_codes(lost)}).",
                "Si elles devraient en être, vérifiez le millésime.",
            )
        )
    if len(absent) and reading.reader != LISTED_ONLY:
        findings.append(
            Finding(
                "alerte",
                "commune sans donnée",
                "",
                f"{reading.file} : {len(absent)} commune(s) sur {len(reference)} sans ligne "
                f"({list_codes(absent)}).",
                "Leurs valeurs manquent : elles ne sont pas tenues pour nulles.",
            )
        )
    secret = carried_secrecy(reading.secret, links, carried.frame)
    return replace(reading, frame=carried.frame, secret=secret), findings


def _rank(reading: Reading, one: Indicator) -> tuple[int, int]:
    """How good a reading is for an indicator: its own database first, then the latest year."""
    own = BY_ID[reading.reader].sources
    place = own.index(one.source) if one.source in own else len(own)
    return place, -(reading.years.get(one.id) or 0)


def _merge(readings: Sequence[Reading]) -> tuple[GrainTable, list[Finding]]:
    """One table of several readings of a grain; where two say the same indicator, the best one."""
    by_indicator: dict[str, list[Reading]] = {}
    for reading in readings:
        for indicator in reading.frame:
            by_indicator.setdefault(indicator, []).append(reading)
    columns, hidden, origins = {}, {}, {}
    lost: dict[tuple[str, str], list[str]] = {}
    for indicator, one in catalogue().items():
        if indicator not in by_indicator:
            continue
        ordered = sorted(by_indicator[indicator], key=partial(_rank, one=one))
        best = ordered[0]
        columns[indicator], hidden[indicator] = best.frame[indicator], best.secret[indicator]
        origins[indicator] = Origin(best.file, best.years.get(indicator))
        for other in ordered[1:]:
            lost.setdefault((best.file, other.file), []).append(indicator)
    findings = [
        Finding(
            "info", "indicateur en double", "",
            f"{len(ids)} indicateur(s) dans deux fichiers ({list_codes(ids)}) : pris dans « {kept} », "
            f"pas dans « {other} ».",
        )
        for (kept, other), ids in lost.items()
    ]  # fmt: skip
    frame = pd.DataFrame(columns)
    secret = pd.DataFrame(hidden, index=frame.index).eq(True)
    modes = dict.fromkeys(frame, READ)
    return GrainTable(frame, pd.Series(dtype=object), secret, modes, origins), findings


def _without_obligation(frame: pd.DataFrame) -> tuple[pd.DataFrame, list[Finding]]:
    """The table with 0 for the SRU obligation of the communes that the inventory does not list, in the
    departments that it covers: it lists every commune that the law makes subject."""
    if "sru_actuel" not in frame or "sru_taux" not in frame:
        return frame, []
    of = pd.Series([department(code) for code in frame.index], index=frame.index)
    covered = of.isin(set(of[frame["sru_actuel"].notna()]))
    unlisted = covered & frame["sru_taux"].isna() & frame["sru_actuel"].isna()
    if not unlisted.any():
        return frame, []
    finding = Finding(
        "info", "sans obligation SRU", "",
        f"{int(unlisted.sum())} communes ne sont pas à l'inventaire SRU de leur département : elles "
        "n'ont pas "
        "d'obligation (0).",
        indicateur="sru_taux",
    )  # fmt: skip
    return frame.assign(sru_taux=frame["sru_taux"].where(~unlisted, 0.0)), [finding]


def _base_year(readings: Sequence[Reading], origins: Mapping[str, Origin]) -> int | None:
    """Year of a pack of Otelo 1.2, else of the census indicators (households first)."""
    packs = (reading for reading in readings if reading.reader == PACK)
    of_pack = next((year for reading in packs for year in reading.years.values() if year), None)
    if of_pack:
        return of_pack
    census = [origins[i].year for i in ("menages", "logements", "population") if i in origins]
    return next((year for year in census if year), None)


def _kept(geography: pd.DataFrame, only: Sequence[str]) -> pd.DataFrame:
    """Communes of the wanted territories, and every other one of their EPCI, left out of the study."""
    chosen = geography[ANALYSIS].isin(only)
    if "departement" in geography:
        chosen |= geography["departement"].isin(only)
    known = set(geography[ANALYSIS]) | set(geography.get("departement", ()))
    unknown = [code for code in only if code not in known]
    if unknown:
        raise TableError(
            "Territoires", "codes inconnus",
            "Donnez des codes de zones d'emploi ou de départements, séparés par des virgules.", codes=unknown,
        )  # fmt: skip
    kept = geography[geography[RESTITUTION].isin(geography.loc[chosen, RESTITUTION])]
    return kept.assign(**{ANALYSIS: kept[ANALYSIS].where(chosen.reindex(kept.index), "")})


# Meshes ---------------------------------------------------------------------------------------


def _upper(
    grain: str, groups: pd.Series, communes: pd.DataFrame, weight, readings, min_coverage, grains, geography
) -> tuple[GrainTable, list[Finding]]:
    """Table of EPCI or analysis territories: sums of communes, own files, and shares of EPCI."""
    summed = transfer(communes, links_up(groups), weight, min_coverage)
    direct, findings = _merge([r for r in readings if r.grain == grain])
    # A commune out of the study has no target: that is said once, by the geography.
    findings += said_of(GRAINS[grain], (f for f in summed.findings if f.sujet != "sans correspondance"))
    frame, modes = summed.frame, dict.fromkeys(summed.frame, SUMMED)
    origins = {**grains[COMMUNE].origins, **(grains[EPCI].origins if EPCI in grains else {})}
    origins |= direct.origins
    index = pd.Index(sorted(set(groups) - {""}), dtype=object)
    strangers = direct.frame.index[~direct.frame.index.isin(index)]
    if len(strangers):
        findings.append(
            Finding(
                "alerte", "code hors géographie", "",
                f"{len(strangers)} territoire(s) ({grain}) des fichiers absents de l'étude "
                f"({list_codes(strangers)}).",
                "Vérifiez leur millésime ; c'est normal pour un fichier national et une étude locale.",
            )
        )  # fmt: skip
    own = direct.frame.reindex(index)
    for indicator in own:
        # A figure published at this grain is worth more than the sum of communes under secrecy.
        known = own[indicator]
        frame = frame.assign(**{indicator: known.fillna(frame[indicator]) if indicator in frame else known})
        modes[indicator] = READ
    if grain == ANALYSIS_GRAIN:
        frame, shared, told = _from_epci(frame, grains[EPCI], geography, weight)
        modes |= dict.fromkeys(shared, SHARED)
        findings += told
    frame, told = _without_empty(frame.reindex(index), grain)
    index = frame.index
    findings += told
    names = pd.Series(index, index=index, dtype=object)
    for reading in readings:
        given = reading.names if reading.grain == grain else reading.zone_names.get(grain)
        if given is not None:
            names = given[~given.index.duplicated()].reindex(index).fillna(names)
    secret = direct.secret.reindex(index=index, columns=frame.columns, fill_value=False)
    return GrainTable(frame, names, secret, {i: modes[i] for i in frame}, origins), findings


def _without_empty(frame: pd.DataFrame, grain: str) -> tuple[pd.DataFrame, list[Finding]]:
    """The table without the territories and the indicators that have no value at all, the first told."""
    frame = frame.loc[:, frame.notna().any()]
    empty = frame.index[frame.isna().all(axis=1)]
    if not len(empty):
        return frame, []
    finding = Finding(
        "alerte",
        "territoire sans donnée",
        "",
        f"{GRAINS[grain]} : {len(empty)} territoire(s) sans aucune valeur, écartés ({list_codes(empty)}).",
        "Ajoutez un fichier qui les couvre.",
    )
    return frame.drop(index=empty), [finding]


def part_links(geography: pd.DataFrame, weight: pd.Series | None) -> pd.DataFrame:
    """Links of EPCI to analysis territories, in proportion to the weight of each part; what lies out of
    the study goes to "" (and no further)."""
    by = pd.Series(1.0, geography.index) if weight is None else weight.reindex(geography.index).fillna(0.0)
    parts = by.groupby([geography[RESTITUTION], geography[ANALYSIS]]).sum().rename("w").reset_index()
    links, _ = links_down(parts[RESTITUTION], parts["w"])
    return links.assign(**{TARGET: links[TARGET].map(parts[ANALYSIS])})


def _from_epci(frame, epci: GrainTable, geography, weight) -> tuple[pd.DataFrame, list[str], list[Finding]]:
    """The analysis table with the indicators that are known by EPCI only."""
    alone = [i for i, mode in epci.modes.items() if mode == READ and i not in frame]
    if not alone:
        return frame, [], []
    needed = {catalogue()[i].denominator for i in alone} & set(epci.frame)
    links = part_links(geography, weight)
    by = None if weight is None else weight.groupby(geography[RESTITUTION]).sum()
    carried = transfer(epci.frame[list(dict.fromkeys([*alone, *needed]))], links, by)
    shared = carried.frame.reindex(frame.index)[alone]
    straddling = links[links[SHARE] < 1][SOURCE].nunique()
    findings = [
        Finding(
            "info", "ventilé depuis les EPCI", "",
            f"{len(alone)} indicateur(s) connus par EPCI ({list_codes(alone)}) : répartis entre territoires "
            f"d'analyse selon le poids de chaque partie ({straddling} EPCI à cheval).",
        )
    ]  # fmt: skip
    return frame.join(shared), alone, findings


def _regions(geography: pd.DataFrame, weight: pd.Series | None) -> tuple[pd.Series, list[Finding]]:
    """Region of each analysis territory, where the geography knows it; straddling ones are told."""
    if "region" not in geography:
        return pd.Series(dtype=object), []
    by = pd.Series(1.0, geography.index) if weight is None else weight.fillna(0.0)
    studied = geography[geography[ANALYSIS] != ""]
    sums = by.groupby([studied[ANALYSIS], studied["region"]]).sum()
    main = sums.groupby(level=0).idxmax().map(lambda pair: pair[1])
    shares = sums / sums.groupby(level=0).transform("sum")
    mixed = shares[(shares > 0) & (shares < 1)].groupby(level=0).max()
    findings = [
        Finding(
            "info", "à cheval sur deux régions", code,
            f"Doubles comptes de la région {main[code]}, où est {100 * share:.0f} % de son poids.",
            valeur=float(share),
        )
        for code, share in mixed.items()
    ]  # fmt: skip
    return main, findings


# Households -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Volume:
    """What `transfer` needs to know of a series of households: it adds up."""

    kind: str = "volume"
    denominator: str = ""
    aggregation: str = "somme"


def carry_series(long: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """A long table `code`, `annee`, series, carried along links; a year that any part lacks is left out."""
    names = [c for c in long if c not in ("code", "annee")]
    wide = long.pivot(index="code", columns="annee", values=names)
    flat = wide.set_axis([f"{name}|{year}" for name, year in wide.columns], axis=1)
    carried = transfer(flat, links, min_coverage=1.0, definitions=dict.fromkeys(flat, _Volume())).frame
    years = wide.columns.get_level_values("annee").unique()
    pieces = [
        pd.DataFrame(
            {"code": carried.index, "annee": int(year)}
            | {name: carried[f"{name}|{year}"].to_numpy() for name in names}
        )
        for year in years
    ]
    together = pd.concat(pieces, ignore_index=True).sort_values(["code", "annee"])
    return together.dropna(subset=names, how="all").reset_index(drop=True)


def _households(readings, grains, geography, weight, base, last, complete):
    """Household series by EPCI (if some are given) and by analysis territory, and what was done."""
    findings: list[Finding] = []
    series: dict[str, pd.DataFrame] = {}
    labels: dict[str, str] = {}
    for reading in readings:
        if reading.series is None:
            continue
        if reading.grain in series:
            findings.append(
                Finding(
                    "alerte",
                    "projection en double",
                    "",
                    f"{reading.file} : projections déjà lues dans un autre fichier, laissées.",
                )
            )
            continue
        series[reading.grain], labels[reading.grain] = reading.series, reading.file
    if EPCI in series:
        series[EPCI], told = _whole_epci(series[EPCI], geography, labels[EPCI])
        findings += told
        if not series[EPCI]["code"].isin(geography[RESTITUTION]).any():
            findings.append(
                Finding(
                    "alerte", "projection hors de l'étude", "",
                    f"{labels[EPCI]} : aucun de ses EPCI n'est dans l'étude "
                    f"({list_codes(sorted(series[EPCI]['code'].unique()))}) : elle ne sert pas.",
                    "Prenez la projection des EPCI de l'étude, ou un autre millésime.",
                )
            )  # fmt: skip
            del series[EPCI]
    if COMMUNE in series and EPCI not in series:
        series[EPCI] = carry_series(series[COMMUNE], links_up(geography[RESTITUTION]))
    if ANALYSIS_GRAIN not in series:
        if COMMUNE in series:
            series[ANALYSIS_GRAIN] = carry_series(series[COMMUNE], links_up(geography[ANALYSIS]))
        elif EPCI in series:
            known = series[EPCI][series[EPCI]["code"].isin(geography[RESTITUTION])]
            links = part_links(geography, weight)
            series[ANALYSIS_GRAIN] = carry_series(known, links[links[TARGET] != ""])
            findings.append(
                Finding(
                    "info", "projections par EPCI", "",
                    "Ménages projetés par EPCI, répartis entre territoires d'analyse selon le poids de "
                    "chaque partie.",
                )
            )  # fmt: skip
        elif derive.only_guide(grains[ANALYSIS_GRAIN].frame):
            findings.append(
                Finding(
                    "alerte",
                    "sans projection",
                    "",
                    "Aucune projection de ménages : l'édition du guide prendra l'évolution observée.",
                    "Ajoutez la feuille d'Omphale du pack B1, ou votre propre série.",
                    indicateur=OWN_SERIES,
                )
            )
        elif complete:
            long, rule = derive.prolonged(grains[ANALYSIS_GRAIN].frame, base, last)
            if not rule:
                findings.append(
                    Finding(
                        "alerte",
                        "sans projection",
                        "",
                        "Aucune projection de ménages, et un seul recensement : rien à prolonger.",
                        "Ajoutez une projection (Omphale, SDES), votre propre série, ou un autre "
                        "recensement.",
                        indicateur=OWN_SERIES,
                    )
                )
            else:
                series[ANALYSIS_GRAIN] = long
                findings.append(
                    Finding(
                        "alerte", ASSUMED, "",
                        f"Aucune projection de ménages : prolongés de {base} à {last} en ligne droite, "
                        f"{rule}.",
                        "Ajoutez une projection (Omphale, SDES) ou votre propre série.",
                        indicateur=OWN_SERIES,
                    )
                )  # fmt: skip
    for grain, long in series.items():
        if grain in labels:
            findings += _implausible(long, grains[grain].frame, base, labels[grain])
    order = dict.fromkeys(["code", "annee", OWN_SERIES, *DEMOGRAPHIC_SCENARIOS, *OMPHALE])
    return {
        grain: long[[c for c in order if c in long]] for grain, long in series.items() if grain != COMMUNE
    }, findings


def _whole_epci(long: pd.DataFrame, geography: pd.DataFrame, file: str) -> tuple[pd.DataFrame, list[Finding]]:
    """Series by EPCI whose parts (the twelve of Greater Paris) are added up where the study has the EPCI and
    not its parts; a year that one part lacks is missing."""
    known = set(geography[RESTITUTION])
    parts = [code for code in long["code"].unique() if whole_epci(code) != code and code not in known]
    wholes = {code: whole_epci(code) for code in parts if whole_epci(code) in known}
    findings = []
    for whole in sorted(set(wholes.values())):
        mine = [code for code, epci in wholes.items() if epci == whole]
        if len(mine) < EPCI_PARTS.get(whole, 0) or whole in set(long["code"]):
            wholes = {code: epci for code, epci in wholes.items() if epci != whole}
            continue
        findings.append(
            Finding(
                "info", "parties d'un EPCI", whole,
                f"{file} : {len(mine)} parties ({list_codes(mine)}) additionnées en {whole}, que l'étude "
                "ne découpe pas ; une année qui manque à l'une manque au tout.",
            )
        )  # fmt: skip
    if not wholes:
        return long, findings
    own = long[long["code"].isin(wholes)]
    summed = carry_series(own, links_up(pd.Series(wholes)))
    return pd.concat([long[~long["code"].isin(wholes)], summed], ignore_index=True), findings


def _implausible(long: pd.DataFrame, census: pd.DataFrame, base: int, file: str) -> list[Finding]:
    """What of a projection is far from the households of the census, at its year nearest to that of the
    base."""
    names = [name for name in long if name not in ("code", "annee")]
    if not names or "menages" not in census:
        return []
    years = long.loc[long[names].notna().any(axis=1), "annee"].unique()
    if not len(years):
        return []
    year = int(min(years, key=lambda one: (abs(one - base), one)))
    first = long[long["annee"] == year].set_index("code")[names].bfill(axis=1).iloc[:, 0]
    return implausible_households(first[first.index.isin(census.index)], census[["menages"]], year, file)


# Tables that are more than indicators --------------------------------------------------------


def _file_tables(
    readings: Sequence[Reading], geography: pd.DataFrame, changes, population
) -> tuple[dict[str, pd.DataFrame], list[Finding]]:
    """The other tables of the files, for the territories of the study: communes in its geography, EPCI as
    they are. Of two files that say the same, the first is kept."""
    pieces: dict[str, list[tuple[Reading, pd.DataFrame]]] = {}
    findings: list[Finding] = []
    for reading in readings:
        for name, rows in reading.tables.items():
            if reading.grain == COMMUNE:
                rows = _rows_to_reference(rows, geography.index, changes, population, name in LISTS)
            elif reading.grain == EPCI:
                rows = rows[rows["code"].isin(geography[RESTITUTION])]
            else:
                continue
            already = [one for other, one in pieces.get(name, []) if other.grain == reading.grain]
            if already and name not in LISTS:
                findings.append(
                    Finding(
                        "alerte", "table en double", "",
                        f"{reading.file} : « {FILE_TABLES[name].title} » est déjà lue dans un autre "
                        "fichier : celle-ci est laissée.",
                        "Gardez un seul de ces fichiers, le plus récent.",
                    )
                )  # fmt: skip
                continue
            pieces.setdefault(name, []).append((reading, rows))
    tables = {name: pd.concat([rows for _, rows in ones], ignore_index=True) for name, ones in pieces.items()}
    if PERIMETERS in tables:
        tables[PERIMETERS] = one_row_by_commune(tables[PERIMETERS])
    return tables, findings


def one_row_by_commune(perimeters: pd.DataFrame) -> pd.DataFrame:
    """The documents of each commune, in one row: of several files, and of communes that have merged, the
    first that has one of each kind."""
    found = perimeters[["code", "nom"]].drop_duplicates("code").set_index("code")
    for names in (["scot", "nom_scot"], ["plu", "nom_plu", "type_plu"]):
        own = perimeters[perimeters[names[0]] != ""].drop_duplicates("code").set_index("code")
        found = found.join(own[names])
    return found.fillna("").reset_index()[list(perimeters)]


def _rows_to_reference(
    rows: pd.DataFrame, reference: pd.Index, changes, population, is_list: bool
) -> pd.DataFrame:
    """Rows of communes whose codes become those of the reference, those of other communes left out.

    Figures: what splits is shared out, what merges is added up, missing where a part is; texts and years
    tell rows apart. is_list: each row is a thing of its own (a permit), which goes whole to the commune that
    takes most of its own.
    """
    if rows["code"].isin(reference).all():
        return rows.reset_index(drop=True)
    links, _ = vintages.links_to(rows["code"].unique(), reference, changes, population)
    if is_list:
        largest = links.sort_values(SHARE, kind="stable").groupby(SOURCE)[TARGET].last()
        moved = rows.assign(code=rows["code"].map(largest))
        return moved[moved["code"].notna()].reset_index(drop=True)
    joined = rows.merge(links, left_on="code", right_on=SOURCE)
    volumes = [column for column in rows if rows[column].dtype.kind == "f"]
    keys = [column for column in rows if column not in volumes and column != "code"]
    shared = joined[volumes].mul(joined[SHARE], axis=0).join(joined[keys]).assign(code=joined[TARGET])
    groups = shared.groupby(["code", *keys])[volumes]
    sums = groups.sum().where(groups.count().eq(groups.size(), axis=0))
    return sums.reset_index()[list(rows)]


def _unused(readings: Sequence[Reading]) -> list[Finding]:
    """What a file says of departments goes to no mesh of a study: it is said rather than dropped."""
    return [
        Finding(
            "info", "fichier par département", "",
            f"{reading.file} : ses {len(reading.frame)} territoires sont des départements, qui ne sont "
            "pas une maille de l'étude : le datapack ne s'en sert pas.",
            "Prenez le même fichier par commune. otelo:importer lit celui-ci.",
        )
        for reading in readings
        if reading.grain == DEPARTMENT
    ]  # fmt: skip


# Provenance -----------------------------------------------------------------------------------


def _provenance(files: Sequence[FileRead]) -> pd.DataFrame:
    """A row per table read (or file that could not be): where it comes from and how it was read."""
    rows = []
    for file in files:
        about = {
            "fichier": file.path.name,
            **_of_disk(file),
            "lu_le": datetime.datetime.now().strftime("%Y-%m-%d %H:%M"),
            "version": version(),
        }
        rows += [
            {
                **about,
                "table": reading.file,
                "lecteur": reading.reader,
                "grain": reading.grain,
                "millesime": reading.vintages,
                "lignes": len(reading.frame) if len(reading.frame) else _rows(reading),
                "nb_indic": reading.frame.shape[1],
                "lecture": reading.layout.told(),
                "colonnes": json.dumps(dict(reading.mapping), ensure_ascii=False),
                "erreur": "",
            }
            for reading in file.readings
        ]
        if file.error:
            rows.append({**about, "table": file.path.name, "erreur": file.error})
    return pd.DataFrame(rows)


def _of_disk(file: FileRead) -> dict[str, object]:
    """What the disk says of a file; nothing of one that could not be read, and cannot be now."""
    try:
        about = file.path.stat()
        date = datetime.datetime.fromtimestamp(about.st_mtime).strftime("%Y-%m-%d")
        return {"sha256": checksum(file.path), "octets": about.st_size, "date": date}
    except OSError:
        if not file.error:
            raise
        return {"sha256": "", "octets": 0, "date": ""}


def _rows(reading: Reading) -> int:
    other = (reading.series, reading.geography, reading.passage)
    return next((len(table) for table in other if table is not None), 0)


def checksum(path: Path) -> str:
    """SHA-256 of a file, in pieces."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()
