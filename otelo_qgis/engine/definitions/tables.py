# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of a study: what each is called, as a file or an output of a volet, and what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..common.territories import ANALYSIS, RESTITUTION, RESTITUTION_FIELD
from . import fields, guide_fields
from .briques import (
    BRIQUES,
    FLOW,
    GUIDE,
    GUIDE_FLOW,
    GUIDE_TERMS,
    NATIONAL,
    OWN,
    STOCK_ROUNDING,
    TEN_TERMS,
    stock_of,
)
from .column import Column

NEEDS, YEARLY, PARAMETER_TABLE = "besoins", "annees", "parametres"
COMMUNES, EPCI = "communes_besoins", "epci_besoins"
OBJECTIVES, EPCI_OBJECTIVES = "objectifs", "objectifs_epci"
ANALYSIS_MESH, RESTITUTION_MESH, PARTS = "analyse", "restitution", "parties"
# The yearly needs as a layer that QGIS can play in time.
YEARLY_MAP = "annees_carte"
ABOUT, SUBSTITUTIONS, TRANSFERS, FINDINGS = "etude", "substitutions", "transferts", "controles"
PHASING = "phasage"
FOLLOW_UP, EPCI_FOLLOW_UP, FOLLOW_UP_YEARS = "suivi", "suivi_epci", "suivi_annees"
FOLLOW_UP_WHOLE, FOLLOW_UP_FINDINGS = "suivi_ensemble", "suivi_constats"
FOLLOW_UP_OPERATIONS, FOLLOW_UP_LAND = "suivi_operations", "suivi_zan_annees"
# The years of the communes as a layer that QGIS can play in time.
FOLLOW_UP_MAP = "suivi_carte"
# What it was computed from, so that it can be explained, varied and computed again.
DATA, HOUSEHOLD_DATA, COMMUNE_DATA, KEYS = "donnees", "menages", "communes_donnees", "cles"
PROJECTIONS, TOTALS, SEGMENT_SHARES = "projections", "totaux", "segments"
# Tables of the datapack that the indicators came from, kept with the study.
PROVENANCE, INDICATOR_LIST, DATA_FINDINGS = "provenance", "indicateurs", "constats"
# Tables of files that are more than indicators by territory: the datapack carries them as they are.
CONSTRUCTION, PERMITS, DIMENSIONS = "construction", "permis", "dimensions"
TYPOLOGY = "menages_type"
BROWNFIELDS, PERIMETERS = "friches", "perimetres"
COMMUNE = "commune"
# Subjects of `ABOUT`: the lines that a reader must know; the digest of what the study was computed from.
REMARK, CHECKSUM = "À savoir", "Empreinte"
# What figures follow from, and the digest is made of.
COMPUTED_FROM = (
    DATA, HOUSEHOLD_DATA, COMMUNE_DATA, KEYS, PROJECTIONS, TOTALS, SEGMENT_SHARES, PARAMETER_TABLE
)  # fmt: skip


@dataclass(frozen=True)
class Table:
    """One table.

    title: of the output and of the layer; fields: all that it may have; mesh: what territory a row is about,
    "" where it is about none; needed: names of the fields without which it cannot be read; heading: its title
    in a document, "" for the title; sheet: name of its sheet in a workbook.
    """

    name: str
    title: str
    fields: list[Column]
    mesh: str = ""
    needed: tuple[str, ...] = ()
    heading: str = ""
    sheet: str = ""

    @property
    def caption(self) -> str:
        return self.heading or self.title


_NATIONAL = [brique for brique in BRIQUES if brique != OWN]
_COMPONENTS = (*TEN_TERMS, *FLOW)
BY_NAME: dict[str, Table] = {
    one.name: one
    for one in (
        Table(
            NEEDS,
            "Besoins par territoire d'analyse",
            fields.NEEDS,
            ANALYSIS,
            ("code", "nom", "annee_base", "projection", "besoin", "flux", "stock_avp", "retenu", "pic",
             *_COMPONENTS, *(f"{brique}_avp" for brique in _NATIONAL)),
            sheet="Besoins",
        ),
        Table(
            YEARLY,
            "Besoins par année",
            fields.YEARLY,
            ANALYSIS,
            ("code", "annee", "menages", "parc", "besoin", "excedent"),
            sheet="Années",
        ),
        Table(YEARLY_MAP, "Besoins par année (carte)", fields.YEARLY, ANALYSIS),
        Table(
            PARAMETER_TABLE,
            "Paramètres du scénario",
            fields.PARAMETERS,
            needed=("parametre", "libelle", "valeur", "defaut", "unite", "modifie"),
            sheet="Paramètres",
        ),
        Table(
            COMMUNES,
            "Besoins par commune",
            fields.COMMUNE_NEEDS,
            COMMUNE,
            ("code", "nom", RESTITUTION_FIELD, "analyse", "besoin", *_COMPONENTS, *_NATIONAL),
            "Besoins et objectifs par commune",
            "Communes",
        ),
        Table(
            EPCI,
            "Besoins par territoire de restitution",
            fields.EPCI_NEEDS,
            RESTITUTION,
            ("code", "nom", "besoin", "part_hors", *_COMPONENTS, *_NATIONAL),
            sheet="Restitution",
        ),
        Table(
            SUBSTITUTIONS,
            "Clés remplacées",
            fields.SUBSTITUTIONS,
            heading="Clés de ventilation remplacées",
            sheet="Clés remplacées",
        ),
        Table(
            OBJECTIVES,
            "Objectifs par commune",
            fields.COMMUNE_OBJECTIVES,
            COMMUNE,
            ("code", "place", "non_couver", "capacite", "rythme"),
        ),
        Table(
            EPCI_OBJECTIVES,
            "Objectifs par territoire de restitution",
            fields.EPCI_OBJECTIVES,
            RESTITUTION,
            ("code", "place", "non_couver", "conversion", "rythme"),
        ),
        Table(TRANSFERS, "Redistribution entre communes", fields.TRANSFERS, sheet="Redistribution"),
        Table(PHASING, "Objectifs par PLH", fields.PHASING, sheet="PLH"),
        Table(
            FOLLOW_UP,
            "Suivi par commune",
            fields.COMMUNE_FOLLOW_UP,
            COMMUNE,
            ("code", "nom", "obj_per", "reste", "depasse", "statut", "per_suivie", "obs_fin"),
            sheet="Suivi communes",
        ),
        Table(
            EPCI_FOLLOW_UP,
            "Suivi par territoire de restitution",
            fields.EPCI_FOLLOW_UP,
            RESTITUTION,
            ("code", "nom", "obj_per", "reste", "depasse", "statut", "per_suivie", "obs_fin"),
            sheet="Suivi EPCI",
        ),
        Table(
            FOLLOW_UP_WHOLE,
            "Suivi de l’ensemble",
            fields.EPCI_FOLLOW_UP,
            needed=("obj_per", "reste", "depasse", "statut", "per_suivie", "obs_fin"),
            sheet="Suivi ensemble",
        ),
        Table(
            FOLLOW_UP_YEARS,
            "Suivi par année",
            fields.FOLLOW_UP_YEARS,
            needed=("niveau", "code", "annee", "prevu", "prevu_cum"),
            sheet="Suivi par année",
        ),
        Table(
            FOLLOW_UP_LAND,
            "Enveloppe foncière par année",
            fields.LAND_YEARS,
            needed=("niveau", "code", "annee", "env_cum", "conso_cum"),
            sheet="Enveloppe par année",
        ),
        Table(
            FOLLOW_UP_OPERATIONS,
            "Opérations connues",
            fields.OPERATIONS,
            needed=("operation", "annee", "logements", "probable", "sort"),
            sheet="Opérations",
        ),
        Table(FOLLOW_UP_MAP, "Suivi par année (carte)", fields.FOLLOW_UP_YEARS, COMMUNE),
        Table(
            FOLLOW_UP_FINDINGS,
            "Constats du suivi",
            fields.FINDINGS,
            needed=("gravite", "sujet", "message"),
            sheet="Constats suivi",
        ),
        Table(ANALYSIS_MESH, "Mailles d'analyse", fields.ANALYSIS_MESH, ANALYSIS),
        Table(RESTITUTION_MESH, "Mailles de restitution", fields.RESTITUTION_MESH, RESTITUTION),
        Table(PARTS, "Parties de territoires", fields.PARTS),
        Table(
            FINDINGS, "Contrôles", fields.FINDINGS, heading="Constats sur les communes", sheet="Constats"
        ),
        Table(ABOUT, "L'étude", fields.STUDY, needed=("sujet", "valeur")),
        Table(
            DATA,
            "Indicateurs des territoires d'analyse, tels que lus",
            fields.DATA,
            ANALYSIS,
            sheet="Données",
        ),
        Table(
            HOUSEHOLD_DATA, "Ménages par année, tels que lus", fields.HOUSEHOLDS, ANALYSIS, sheet="Ménages"
        ),
        Table(
            COMMUNE_DATA,
            "Indicateurs et données locales des communes, tels que lus",
            fields.COMMUNE_DATA,
            COMMUNE,
        ),
        Table(KEYS, "Clés de ventilation demandées", fields.KEYS, sheet="Clés"),
        Table(PROJECTIONS, "Projections propres de communes ou d'EPCI", fields.HOUSEHOLDS),
        Table(TOTALS, "Totaux imposés par territoire de restitution", fields.TOTALS, RESTITUTION),
        Table(
            SEGMENT_SHARES,
            "Parts des segments par territoire de restitution",
            fields.SEGMENT_SHARES,
            RESTITUTION,
        ),
        Table(
            PROVENANCE,
            "Provenance des fichiers",
            fields.PROVENANCE,
            needed=("fichier", "lecteur", "sha256"),
            sheet="Provenance",
        ),
        Table(
            INDICATOR_LIST,
            "Liste des indicateurs",
            fields.INDICATOR_LIST,
            needed=("indicateur", "libelle", "source", "mode"),
            sheet="Indicateurs",
        ),
        Table(
            DATA_FINDINGS,
            "Constats du datapack",
            fields.FINDINGS,
            needed=("gravite", "sujet", "message"),
            sheet="Constats données",
        ),
    )
}  # fmt: skip
_GUIDE_COMPONENTS = (*GUIDE_TERMS, STOCK_ROUNDING.id, *GUIDE_FLOW)
# The tables that have other fields in the edition of the guide.
_OF_GUIDE: dict[str, Table] = {
    one.name: one
    for one in (
        replace(
            BY_NAME[NEEDS],
            fields=guide_fields.NEEDS,
            needed=("code", "nom", "annee_base", "projection", "besoin", "flux", "stock_avp", "retenu",
                    "stock_6", "realloc_6", "besoin_ls", "besoin_ll", "rehab_6", *_GUIDE_COMPONENTS,
                    *(f"{brique}_avp" for brique in stock_of(GUIDE))),
        ),
        replace(
            BY_NAME[COMMUNES],
            fields=guide_fields.COMMUNE_NEEDS,
            needed=("code", "nom", RESTITUTION_FIELD, "analyse", "besoin", *_GUIDE_COMPONENTS,
                    *stock_of(GUIDE)),
        ),
        replace(
            BY_NAME[EPCI],
            fields=guide_fields.EPCI_NEEDS,
            needed=("code", "nom", "besoin", "part_hors", *_GUIDE_COMPONENTS, *stock_of(GUIDE)),
        ),
    )
}  # fmt: skip
FILE_TABLES: dict[str, Table] = {
    one.name: one
    for one in (
        Table(CONSTRUCTION, "Logements autorisés et commencés par année et par type", fields.CONSTRUCTION),
        Table(PERMITS, "Permis de construire et de démolir", fields.PERMITS),
        Table(BROWNFIELDS, "Friches", fields.BROWNFIELDS),
        Table(PERIMETERS, "Documents d'urbanisme des communes", fields.PERIMETERS),
        Table(TYPOLOGY, "Ménages projetés par type", fields.TYPOLOGY),
        Table(DIMENSIONS, "Dimensions d'un cube inconnu", fields.DIMENSIONS),
    )
}
# What each of the datapack's tables must have to be one: a user's GeoPackage may have such names.
DATAPACK_TABLES = {name: set(BY_NAME[name].needed) for name in (PROVENANCE, INDICATOR_LIST, DATA_FINDINGS)}
# Those that are read back: the others are there to be drawn.
TABLES = tuple(
    name
    for name in BY_NAME
    if name not in (YEARLY_MAP, FOLLOW_UP_MAP, ANALYSIS_MESH, RESTITUTION_MESH, PARTS)
)
# Those of the figures, which a study joins by mesh.
_NEEDS, _OBJECTIVES = (NEEDS, COMMUNES, EPCI), (OBJECTIVES, EPCI_OBJECTIVES)


def table_of(name: str, edition: str = NATIONAL) -> Table:
    """A table as an edition of the method has it."""
    return _OF_GUIDE.get(name, BY_NAME[name]) if edition == GUIDE else BY_NAME[name]


def outputs(*names: str) -> dict[str, tuple[str, Sequence[Column]]]:
    """Tables as the outputs of a volet: title and fields of each, by the name of the output."""
    return {name.upper(): (BY_NAME[name].title, BY_NAME[name].fields) for name in names}


def by_name(columns: Sequence[Column]) -> dict[str, Column]:
    return {column.name: column for column in columns}


def figures(mesh: str, edition: str = NATIONAL) -> dict[str, Column]:
    """Fields of what a study of an edition says of the territories of a mesh, by name: needs, what the study
    adds up (`fields.SUMS`), then objectives."""
    needs, objectives = (
        [column for name in names if BY_NAME[name].mesh == mesh for column in table_of(name, edition).fields]
        for names in (_NEEDS, _OBJECTIVES)
    )
    sums = guide_fields.SUMS if edition == GUIDE else fields.SUMS
    return by_name((*needs, *(() if mesh == ANALYSIS else sums), *objectives))


def flags() -> set[str]:
    """Fields of the tables of a study that are yes or no."""
    every = (*BY_NAME.values(), *_OF_GUIDE.values())
    return {column.name for table in every for column in table.fields if column.kind == "bool"}
