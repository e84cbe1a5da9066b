"""The tables of a study: their names, as files and the outputs of the volets have them."""

from __future__ import annotations

NEEDS, YEARLY, PARAMETER_TABLE = "besoins", "annees", "parametres"
COMMUNES, EPCI = "communes_besoins", "epci_besoins"
OBJECTIVES, EPCI_OBJECTIVES = "objectifs", "objectifs_epci"
ANALYSIS_MESH, RESTITUTION_MESH, PARTS = "analyse", "restitution", "parties"
# The yearly needs as a layer that QGIS can play in time.
YEARLY_MAP = "annees_carte"
ABOUT, SUBSTITUTIONS, TRANSFERS, FINDINGS = "etude", "substitutions", "transferts", "controles"
PHASING = "phasage"
# What it was computed from, so that it can be explained, varied and computed again.
DATA, HOUSEHOLD_DATA, COMMUNE_DATA, KEYS = "donnees", "menages", "communes_donnees", "cles"
PROJECTIONS, TOTALS, SEGMENT_SHARES = "projections", "totaux", "segments"
# Tables of the datapack that the indicators came from, kept with the study.
PROVENANCE, INDICATOR_LIST, DATA_FINDINGS = "provenance", "indicateurs", "constats"
# What each of the datapack's tables must have to be one: a user's GeoPackage may have such names.
DATAPACK_TABLES = {
    PROVENANCE: {"fichier", "lecteur", "sha256"},
    INDICATOR_LIST: {"indicateur", "libelle", "source", "mode"},
    DATA_FINDINGS: {"gravite", "sujet", "message"},
}
TABLES = (
    NEEDS, YEARLY, PARAMETER_TABLE, COMMUNES, EPCI, OBJECTIVES, EPCI_OBJECTIVES, ABOUT, SUBSTITUTIONS,
    TRANSFERS, PHASING, FINDINGS, DATA, HOUSEHOLD_DATA, COMMUNE_DATA, KEYS, PROJECTIONS,
    TOTALS, SEGMENT_SHARES,    *DATAPACK_TABLES,
)  # fmt: skip
# Subject of the lines of `ABOUT` that a reader must know.
REMARK = "À savoir"
