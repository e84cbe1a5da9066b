# SPDX-License-Identifier: GPL-2.0-or-later
"""One reader per public file family, from a publisher's file to indicators of the catalogue.

`READERS` is the registry; `read_file` opens a file, finds the reader that knows the most of its columns, the
first in the registry among equals, and reads it. The name of a file says nothing. Census bases, Filosofi,
LOVAC, RPLS and SNE are plain wide tables: only the catalogue's aliases tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path

from ...common.codes import FIELD_NAMES
from ...common.errors import list_codes
from ...common.territories import FICTITIOUS, Finding
from ...definitions.catalogue import indicators as catalogue
from ...definitions.catalogue import match_columns, official_tables
from . import (
    cubes,
    detailed,
    finess,
    finess_json,
    insee,
    land_use,
    omphale,
    omphale_detailed,
    otelo,
    otelo12,
    perimeters,
    permits,
    sitadel,
    sites,
    social,
    social_dwellings,
    sru,
)
from .base import ImportOptions, Reader, Reading, indicators_of, read_wide
from .tabular import ENDINGS, FileError, Layout, RawTable, members, open_table


def _wide(id: str, label: str, sources: Sequence[str], *families: str) -> Reader:
    """A wide table of these databases. families: names (patterns) of which it has one of each at least."""
    patterns = [re.compile(family) for family in families]

    def claims(header: set[str]) -> int:
        if not all(any(pattern.fullmatch(column) for column in header) for pattern in patterns):
            return 0
        return len(set(match_columns(header, indicators_of(*sources)).values()))

    return Reader(id, label, sources, claims, partial(read_wide, reader=id, sources=sources))


def _own(id: str, label: str, sources: Sequence[str], recognises, read, because: str) -> Reader:
    """A family that neither its header nor its name tells."""
    return Reader(id, label, sources, lambda header: 0, read, recognises, because)


# A wide file of INSEE may hold any of them, whatever its name has become.
_CENSUS = ("RP", "FILOSOFI", "COG")
_HOUSING, _FAMILIES = r"p\d\d_(rp_1p|rp_loc|maison)", r"c\d\d_men(pseul|fam)?"
_INCOMES = r"(med|q2|tp60|nbmenfisc|nbmen)\d\d"
READERS: tuple[Reader, ...] = (
    _own(otelo12.PACK, "Otelo 1.2 : packs B1 et B2", otelo12.SOURCES, otelo12.is_pack, otelo12.read_pack,
         "ses feuilles sont celles d'un pack d'Otelo 1.2"),
    _own(otelo12.COMMUNES, "Otelo 1.2 : communes, classes et coefficients", ("LOCAL", "RP", "COG"),
         otelo12.is_communes, otelo12.read_communes, "ses colonnes sont à la place qu'Otelo 1.2 leur donne"),
    _own("description", "Dictionnaire de colonnes (meta_*, schéma) : rien à lire", ("COG",),
         insee.is_description, insee.read_description, "il décrit des colonnes au lieu d'avoir des chiffres"),
    _own("detaille", "INSEE : tableau détaillé du recensement (TD_LOG, TD_PRINC)", ("RP",),
         detailed.recognises, detailed.read, "ses colonnes croisent plusieurs variables du recensement"),
    _own("finess_json", "FINESS : extractions JSON (structures et activités)", ("FINESS",),
         finess_json.recognises, finess_json.read, "c'est une extraction JSON de FINESS"),
    Reader("appartenance", "INSEE : table d'appartenance géographique", ("COG",), insee.claims_geography,
           insee.read_geography),
    Reader("passage", "INSEE : table de passage des communes", ("COG",), insee.claims_passage,
           insee.read_passage),
    Reader("mouvements", "INSEE : mouvements des communes", ("COG",), insee.claims_movements,
           insee.read_movements),
    Reader("communes_cog", "INSEE : liste des communes (code officiel géographique)", ("COG",),
           insee.claims_official_list, insee.read_official_list, presumes=True),
    Reader("cube", "INSEE : fichier long (recensement 2023, Filosofi 2023)", ("RP", "FILOSOFI", "COG"),
           cubes.claims, cubes.read, presumes=True),
    Reader("finess", "FINESS : établissements et équipements sociaux", ("FINESS",), finess.claims,
           finess.read),
    Reader("otelo_export", "Application officielle : classeur exporté", ("OTELO",), otelo.claims_export,
           otelo.read_export),
    Reader("omphale_detaille", "Omphale : projections détaillées (ménages, population, types de ménages)",
           ("OMPHALE",), omphale_detailed.claims, omphale_detailed.read, presumes=True),
    Reader("omphale", "Projections de ménages (Omphale, SDES, série propre)", ("OMPHALE",), omphale.claims,
           omphale.read),
    Reader("otelo_tables", "Application officielle : table de la base", (), otelo.claims_table,
           otelo.read_table),
    Reader("sitadel", "Sitadel : logements autorisés et commencés", ("SITADEL",), sitadel.claims,
           sitadel.read),
    Reader("sitadel_permis", "Sitadel : liste des permis", ("SITADEL",), permits.claims, permits.read,
           presumes=True),
    Reader("friches", "Friches : Cartofriches et inventaires au standard CNIG", ("FRICHES",), sites.claims,
           sites.read, presumes=True),
    Reader("perimetres", "Documents d'urbanisme : SCoT et PLU(i) des communes (Docurba, SuDocUH)",
           ("DOCURBA",), perimeters.claims, perimeters.read, presumes=True),
    Reader("conso", "Consommation d'espaces par commune (Cerema)", ("CONSO",), land_use.claims,
           land_use.read),
    Reader("sru", "Inventaire SRU : obligations et logements sociaux", ("LOCAL", "SRU"), sru.claims,
           sru.read),
    Reader("lovac", "LOVAC : logements vacants du parc privé", ("LOVAC",), social.claims_lovac,
           social.read_lovac),
    Reader("rpls_donnees", "RPLS : données communales (DiDo)", ("RPLS",), social.claims_rpls,
           social.read_rpls),
    Reader("rpls_logements", "RPLS : liste des logements", ("RPLS",), social_dwellings.claims,
           social_dwellings.read, presumes=True),
    _wide("rpls", "RPLS : parc locatif social", ("RPLS",), r"nb_ls|tx_vac3|nb_ls_en_qpv"),
    _wide("dossier_complet", "INSEE : dossier complet", _CENSUS, _HOUSING, _FAMILIES, _INCOMES),
    _wide("comparateur", "INSEE : comparateur de territoires", _CENSUS, "superf", r"p\d\d_log", _INCOMES),
    _wide("base_logement", "INSEE : base communale logement", _CENSUS, _HOUSING),
    _wide("couples_familles", "INSEE : couples, familles, ménages", _CENSUS, _FAMILIES),
    _wide("filosofi", "INSEE : Filosofi", ("FILOSOFI", "RP", "COG"), _INCOMES),
    _wide("sne", "SNE : demandes de logement social", ("SNE",)),
    _wide("generique", "Table quelconque (modèle d'import)", ()),
)  # fmt: skip
GENERIC = "generique"
_YES = ("1", "1.0", "oui", "vrai", "true")
BY_ID = {reader.id: reader for reader in READERS}


@lru_cache(maxsize=1)
def _known_names() -> tuple[frozenset[str], re.Pattern[str]]:
    names = {name for kind in FIELD_NAMES.values() for name in kind}
    names |= {alias for one in catalogue().values() for alias in (one.id, *one.aliases)}
    names |= set(social.OLD_NAMES)
    names |= {column for columns in official_tables().values() for column in columns}
    names |= {
        "codgeo_ini",
        "codgeo_20{aa}",
        "libgeo_20{aa}",
        "finess",
        "etalab",
        "geo",
        "geo_object",
        "time_period",
        "obs_value",
        "obs_status",
        "géographie",
        "période",
        "valeur",
        "mois",
        "zone",
        "ind_robust",
        "scenario",
        "type_lgt",
        "log_aut",
        "log_com",
        "nb_ls_actif",
        "nb_ls_loue",
        "code_insee_commune",
        "num_dau",
        "num_pd",
        "etat_dau",
        "etat_pd",
        *insee.MOVEMENTS,
        *insee.OFFICIAL_LIST,
        *sites.NAMES,
        *perimeters.NAMES,
    }
    plain = frozenset(otelo.squeeze(name) for name in names if "{aa}" not in name)
    yearly = "|".join(
        re.escape(name).replace(re.escape("{aa}"), r"\d\d") for name in sorted(names) if "{aa}" in name
    )
    return plain, re.compile(yearly)


def known(cell: str) -> bool:
    """Whether a cell is the name of a column that some reader knows."""
    plain, yearly = _known_names()
    low = cell.strip().lower()
    return otelo.squeeze(low) in plain or bool(yearly.fullmatch(low)) or omphale_detailed.is_name(low)


def reader_of(table: RawTable, options: ImportOptions) -> tuple[Reader, list[Finding]]:
    """The chosen reader, else the one that knows the most columns of the file, and why it."""
    if options.reader:
        if options.reader not in BY_ID:
            raise FileError(
                table.name, f"lecteur « {options.reader} » inconnu", f"Choisissez parmi {', '.join(BY_ID)}."
            )
        chosen = BY_ID[options.reader]
        if not chosen.fits(table):
            raise FileError(
                table.name, f"ce n'est pas un fichier de la famille « {chosen.label} »",
                "Laissez le lecteur vide pour que le fichier soit reconnu, ou choisissez-en un autre. Ses "
                f"colonnes : {list_codes(table.columns)}.",
            )  # fmt: skip
        return chosen, []
    # A family that its header does not tell is recognised by what stands in the file.
    own = next((reader for reader in READERS if reader.recognises(table)), None)
    if own is not None:
        return own, [_chosen(table, own, own.because)]
    header = {column.lower() for column in table.columns}
    scores = {reader: reader.claims(header) for reader in READERS}
    if not any(scores.values()):
        generic = BY_ID[GENERIC]
        return generic, [_chosen(table, generic, "aucun lecteur ne connaît ses colonnes")]
    first, second = sorted(READERS, key=lambda reader: -scores[reader])[:2]
    then = f" ; ensuite « {second.label} » ({scores[second]})" if scores[second] else ""
    why = f"ce lecteur connaît {scores[first]} de ses {len(table.columns)} colonnes{then}"
    return first, [_chosen(table, first, why)]


def _chosen(table: RawTable, reader: Reader, because: str) -> Finding:
    message = f"{table.name} : lu comme « {reader.label} », parce que {because}."
    return Finding("info", "lecteur retenu", "", message, "Choisissez-en un autre s'il se trompe.")


def read_file(
    path: str | Path,
    options: ImportOptions | None = None,
    tick: Callable[[], None] = lambda: None,
) -> Reading:
    """Read one table of a file with its own reader. Errors (FileError) name the file."""
    options = options or ImportOptions()
    with open_table(path, known, options.layout, tick) as table:
        reader, told = reader_of(table, options)
        reading = reader.read(table, options)
        made_up = is_made_up(table)
    return replace(reading, findings=(*told, *reading.findings), fictitious=made_up)


def is_made_up(table: RawTable) -> bool:
    """Whether a row of a table says that its figures are made up: "1", "oui" or "vrai" under `fictif`."""
    column = next((name for name in table.columns if name.casefold() == FICTITIOUS), None)
    if column is None:
        return False
    # With the first column, that of the codes: where the mark is blank, the rows are not.
    rows = table.read(list(dict.fromkeys([table.columns[0], column])))
    return bool(rows[column].dropna().str.strip().str.casefold().isin(_YES).any())


def read_all(
    path: str | Path, options: ImportOptions | None = None, tick: Callable[[], None] = lambda: None
) -> list[Reading]:
    """Every table of a file: several where it is an archive of several tables."""
    options = options or ImportOptions()
    wanted = [options.layout.member] if options.layout.member else members(Path(path))
    return [
        read_file(path, replace(options, layout=replace(options.layout, member=member)), tick)
        for member in wanted
    ]


__all__ = [
    "BY_ID", "ENDINGS", "READERS", "FileError", "ImportOptions", "Layout", "Reader", "Reading", "known",
    "members", "read_all", "read_file",
]  # fmt: skip
