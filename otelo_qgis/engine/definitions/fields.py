# SPDX-License-Identifier: GPL-2.0-or-later
"""Every output of every algorithm: its fields, once. Sinks, help pages, docs, reports and workbooks are made
from here.

A field that several tables have is named and defined once; where its label or its note depends on the mesh,
`Column.on` says which. The tables of a study are in `tables`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..common.territories import ANALYSIS, FICTITIOUS, RESTITUTION_FIELD
from . import units
from .briques import (
    BRIQUES,
    FLOW,
    FLOW_BRIQUES,
    FLOWS,
    GUIDE_FLOW,
    OVERLAPS,
    TEN_TERMS,
    flow_terms,
    overlap_field,
    with_double_counts,
)
from .catalogue import LISTS, indicators, possible_columns, sources
from .column import Column
from .components import COMPONENT_LABELS
from .guide import OMPHALE
from .local import LOCAL_COLUMNS
from .local import SEGMENTS as SEGMENT_NAMES
from .parameters import DEMOGRAPHIC_SCENARIOS, OWN_SERIES

# Where a name has a meaning of its own, besides the meshes: tables of years, of data, of parameters…
YEARS, DATAPACK, FILES, SERIES = "annee", "donnees", "fichiers", "menages"
SETTINGS, ABOUT_STUDY, FINDING, TRANSFER, PLH = "parametres", "etude", "constats", "transferts", "phasage"
SCENARIOS, DRAWS, LAW, SWINGS, PART_OF = "scenarios", "tirages", "lois", "tornade", "parties"
MATRIX_TABLE, STEP, KEY, BRIDGE_TABLE = "matrice", "etapes", "cles", "passage"
HOLDING = "familles"


def _text(name: str, label: str, short: str = "", **more) -> Column:
    return Column(name, "text", label, short=short, **more)


def _told(name: str, label: str, short: str = "", **more) -> Column:
    """Texts that a person reads."""
    return _text(name, label, short, told=True, **more)


def _year(name: str, label: str, **more) -> Column:
    return Column(name, "int", label, units.YEAR, **more)


def _dwellings(name: str, label: str, short: str = "", note: str = "", **more) -> Column:
    """Whole dwellings."""
    return Column(name, "int", label, units.DWELLINGS, short, note, **more)


def _count(name: str, label: str, of: str, short: str = "") -> Column:
    return Column(name, "int", label, of, short)


# Territories ------------------------------------------------------------------------------------

CODE = _text("code", "Code du territoire")
NAME = _text("nom", "Nom")
BASE, LAST = _year("annee_base", "Année de base"), _year("projection", "Année de projection")
PERIOD = [BASE, LAST]
DEMO_FLAG = Column(FICTITIOUS, "bool", "Données fictives (démonstration)")
STUDIED = Column("etudie", "bool", "Dans un territoire d'analyse évalué")
IN_ANALYSIS = _text("analyse", "Territoire d'analyse")
IN_RESTITUTION = _text(RESTITUTION_FIELD, "Territoire de restitution")
RESTITUTION_NAME = _text("nom_rest", "Nom du territoire de restitution")
TERRITORIES = [IN_ANALYSIS, IN_RESTITUTION]
HOMES = Column("logements", "float", "Logements de l'année de base", units.DWELLINGS)
COMMUNE_COUNT = _count("nb_com", "Nombre de communes", units.COMMUNES, "Communes")
MESH = [
    COMMUNE_COUNT,
    _count("population", "Population", units.PEOPLE),
    Column("superficie", "float", "Superficie", units.KM2),
]
ANALYSIS_MESH = [CODE, *MESH, _count("nb_rest", "Territoires de restitution touchés", "territoires")]
RESTITUTION_MESH = [CODE, NAME, *MESH, _count("nb_analyse", "Territoires d'analyse touchés", "territoires")]
PARTS = [
    CODE.on(PART_OF, label="Code de la partie (analyse-restitution)"),
    *TERRITORIES,
    NAME.on(PART_OF, label="Nom du territoire de restitution"),
    *MESH,
    Column("part_com", "float", "Part des communes du territoire de restitution", units.SHARE),
    Column("part_pop", "float", "Part de la population du territoire de restitution", units.SHARE),
]
FINDINGS = [
    _text("gravite", "Gravité : bloquant, alerte ou info", "Gravité"),
    _told("sujet", "Sujet"),
    CODE.on(FINDING, label="Territoire"),
    _text("indicateur", "Indicateur"),
    Column("valeur", "float", "Valeur", mesh=FINDING),
    _told("attendu", "Valeur attendue"),
    _told("message", "Constat"),
    _told("conseil", "Conseil"),
]

# What to check before publishing (`analysis.points`).
POINTS = [
    _text("gravite", "Gravité : bloquant, alerte ou info", "Gravité"),
    _told("quoi", "Ce qu'il faut vérifier"),
    _told("ou", "Où"),
    _told("comment", "Comment"),
]


# Indicators -------------------------------------------------------------------------------------


def indicator_columns(names: Iterable[str]) -> list[Column]:
    """Fields of indicators, from the catalogue: label with the unit, comment with source and owner."""
    found = []
    for name in names:
        one = indicators()[name]
        source = sources()[one.source]
        label = f"{one.label} ({one.unit})"
        comment = f"{label}. Source : {source.id}, {source.owner}. Brique : {one.brique}."
        found.append(Column(name, "float", label, one.unit, one.label, comment=comment, mesh=DATAPACK))
    return found


SECRETS = _text("secrets", "Indicateurs sous secret statistique (identifiants)")
ASSUMPTIONS = _text("hypotheses", "Indicateurs supposés, faute de source (identifiants)")
BASE_YEAR = BASE.on(DATAPACK, label="Année des indicateurs")


def indicator_table(names: Iterable[str], place: Iterable[Column] = ()) -> list[Column]:
    """A table of indicators: where each territory lies, them, and what the table says of its figures."""
    return [CODE, NAME, *place, *indicator_columns(names), BASE_YEAR, SECRETS, ASSUMPTIONS, DEMO_FLAG]


YEAR = _year("annee", "Année")
REGION = _text("region", "Région")
HOUSEHOLDS = [
    CODE,
    YEAR,
    Column(OWN_SERIES, "float", "Ménages (série propre)", units.HOUSEHOLDS, mesh=SERIES),
    *(
        Column(name, "float", f"Ménages : {label}", units.HOUSEHOLDS, mesh=SERIES)
        for name, label in {**DEMOGRAPHIC_SCENARIOS, **OMPHALE}.items()
    ),
]
CONSTRUCTION = [
    CODE,
    YEAR,
    _text("type_lgt", "Type de logement"),
    Column("autorises", "float", "Logements autorisés", units.DWELLINGS),
    Column("commences", "float", "Logements commencés", units.DWELLINGS),
]
LINES = _count("lignes", "Lignes", "lignes")
DIMENSIONS = [
    _text("dim_cube", "Dimension"),
    _text("code_dim", "Code"),
    LINES,
]
_ROOMS = {**{f"{rooms}p": f"de {rooms} pièces" for rooms in range(2, 6)}, "6pp": "de 6 pièces ou plus"}
PERMITS = [
    CODE,
    _text("num_dau", "Numéro du permis"),
    _text("type_dau", "Type d'autorisation (PC, DP, PA, PD)"),
    _text("etat", "État d'avancement"),
    YEAR.on(FILES, label="Année d'autorisation"),
    _text("date_aut", "Date réelle d'autorisation"),
    _text("date_doc", "Date réelle d'ouverture de chantier"),
    _text("date_daact", "Date réelle d'achèvement"),
    *(
        Column(f"lgt_{name}", "float", f"Logements {words}", units.DWELLINGS)
        for name, words in {
            "tot": "créés",
            "ind": "créés, individuels",
            "col": "créés, collectifs",
            "res": "créés en résidence",
            "1p": "créés d'une pièce",
            **{name: f"créés {words}" for name, words in _ROOMS.items()},
            "lls": "créés, locatifs sociaux",
            "demol": "démolis",
        }.items()
    ),
    Column("terrain_m2", "float", "Superficie du terrain", units.M2),
    _text("parcelles", "Parcelles cadastrales"),
]
BROWNFIELDS = [
    CODE,
    _text("site", "Identifiant du site"),
    _text("nom_site", "Nom du site"),
    _text("type_site", "Type de site"),
    _text("etat_site", "Statut : friche sans projet, avec projet, potentielle, reconvertie"),
    _text("zone_urba", "Zone d'urbanisme (U, AUc, N…)"),
    Column("terrain_m2", "float", "Superficie du terrain", units.M2),
    Column("plancher", "float", "Surface de plancher des bâtiments", units.M2),
]
PERIMETERS = [
    CODE,
    NAME,
    _text("scot", "SCoT opposable (identifiant ou code)"),
    _text("nom_scot", "Nom du SCoT"),
    _text("plu", "Document local opposable (identifiant ou code)"),
    _text("nom_plu", "Nom du document local"),
    _text("type_plu", "Type du document local (PLU, PLUi, CC…)"),
]
TYPOLOGY = [
    CODE,
    YEAR,
    _text("type_men", "Type de ménage"),
    *(column for column in HOUSEHOLDS if column.name in DEMOGRAPHIC_SCENARIOS),
]
GEOGRAPHY = [
    IN_ANALYSIS.on(DATAPACK, label="Maille d'analyse (zone d'emploi)"),
    IN_RESTITUTION.on(DATAPACK, label="Maille de restitution (EPCI)"),
    RESTITUTION_NAME.on(DATAPACK, label="Nom de la maille de restitution"),
    _text("dep", "Département"),
    REGION,
]
FILE = _text("fichier", "Fichier")
LABEL = _told("libelle", "Libellé")
UNIT = _told("unite", "Unité")
GRAIN = _text("grain", "Grain")
SOURCE = _text("source", "Base de données", "Base")
INDICATOR = _text("indicateur", "Indicateur")
PARAMETER = _text("parametre", "Paramètre")
INDICATOR_LIST = [
    INDICATOR,
    LABEL,
    UNIT,
    GRAIN,
    _text("mode", "Obtenu par : lu, somme, ventilé, calculé, hypothèse", "Obtenu par"),
    SOURCE,
    _text("proprio", "Propriétaire de la base", "Propriétaire"),
    _year("millesime", "Millésime"),
    FILE.on(DATAPACK, label="Fichier d'où il vient, ou calcul"),
    Column("couverture", "float", "Part des territoires connus", units.SHARE),
    Column("secret", "float", "Part des territoires sous secret", units.SHARE),
]
PROVENANCE = [
    FILE,
    _text("table", "Table du fichier"),
    _text("lecteur", "Lecteur"),
    GRAIN,
    _text("millesime", "Millésimes", "Millésime", mesh=FILES),
    LINES,
    _count("nb_indic", "Indicateurs", "indicateurs"),
    _told("lecture", "Disposition : encodage, séparateur, décimale, en-tête, feuille"),
    _text("colonnes", "Colonne de chaque indicateur (JSON)"),
    _count("octets", "Taille", "octets"),
    _text("sha256", "Empreinte SHA-256"),
    _text("date", "Date du fichier"),
    _text("lu_le", "Lu le"),
    _text("version", "Version du greffon"),
    _told("erreur", "Erreur de lecture"),
]
MISSING = [
    CODE,
    NAME,
    _count("nb_manq", "Indicateurs manquants", "indicateurs"),
    _count("nb_secret", "dont sous secret statistique", "indicateurs"),
    Column("part_manq", "float", "Part des indicateurs manquants", units.PERCENT, "Indicateurs manquants"),
    _count("nb_bloq", "Constats bloquants", "constats"),
    _count("nb_alerte", "Alertes", "alertes"),
    _text("manquants", "Indicateurs manquants (identifiants)"),
]

# Needs ------------------------------------------------------------------------------------------

NEED = _dwellings("besoin", "Besoin de la période", "Besoin", "ventilation")
NEED_RATE = Column(
    "tx_besoin",
    "float",
    "Besoin pour 1 000 logements",
    units.PER_THOUSAND,
    "Pour 1\u202f000 logements",
    "taux",
)
FLOW_SUM = _dwellings("flux", "Besoin en flux", "Flux", "flux", alone="dont flux")
STOCK_SUM = _dwellings(
    "stock_avp", "Stock résorbé avant le pic", "Mal-logement", "stock", alone="dont mal-logement"
)
# What a study adds up for the reader, in every table of communes or EPCI.
SUMS = [FLOW_SUM, STOCK_SUM]
PEAK = _year("pic", "Année du pic", short="Pic de besoin", note="pic")
RETAINED = Column(
    "retenu", "bool", "Dans un territoire au besoin positif", short="Dans le total", note="total"
)
SURPLUS = _dwellings("excedent", "Somme des excédents annuels")
TERMS = [
    _dwellings(name, label, note=STOCK_SUM.note if made_of == STOCK_SUM.name else made_of)
    for name, (made_of, _, label) in TEN_TERMS.items()
]
_FLOW = [_dwellings(name, one.label, note=name) for name, one in FLOW.items()]
_GUIDE_FLOW = [_dwellings(name, one.label, note=name) for name, one in GUIDE_FLOW.items() if name not in FLOW]


def _whole_brique(name: str) -> Column:
    """What a brique counts, whole."""
    return _dwellings(name, f"{BRIQUES[name].label} : besoin entier", note=name, mesh=ANALYSIS)


def _overlaps(name: str, label: str, **more) -> Column:
    """What double counts take off."""
    return _dwellings(name, label, note=OVERLAPS.id, **more)


def _prorata(name: str) -> Column:
    return _dwellings(f"{name}_pro", f"{BRIQUES[name].label} : part résorbée en projection", note=name)


NEEDS = [
    CODE,
    NAME,
    *PERIOD,
    *map(_whole_brique, BRIQUES),
    *map(_prorata, BRIQUES),
    *(
        _dwellings(f"{name}_avp", f"{one.label} : part résorbée avant le pic", note=name)
        for name, one in BRIQUES.items()
    ),
    _overlaps(OVERLAPS.id, f"{OVERLAPS.label}, déjà déduit : besoin entier", mesh=ANALYSIS),
    _overlaps(f"{OVERLAPS.id}_avp", f"{OVERLAPS.label}, déjà déduit : part avant le pic"),
    *(
        _overlaps(overlap_field(name), f"{BRIQUES[name].label} : dont doubles comptes, avant le pic")
        for name in with_double_counts()
    ),
    PEAK,
    *_FLOW,
    FLOW_SUM,
    _dwellings("stock", "Besoin en stock entier", note="stock"),
    STOCK_SUM.on(ANALYSIS, short="Stock avant le pic"),
    _dwellings("stock_app", "Stock résorbé après le pic", "Stock après le pic", "stock"),
    NEED.on(ANALYSIS, label="Besoin total de la période", note="total"),
    RETAINED.on(ANALYSIS, label="Compté dans le total (besoin positif)"),
    _dwellings("besoin_an", "Somme des besoins annuels jusqu'au pic", note="annuel"),
    SURPLUS,
    Column("parctot", "float", "Parc de l'année de base", units.DWELLINGS),
    NEED_RATE,
    *TERMS,
    DEMO_FLAG,
]


def brique(name: str) -> list[Column]:
    """Fields of the table that one brique makes."""
    if name in FLOW_BRIQUES:
        terms = dict.fromkeys(term for edition in FLOWS for term in flow_terms(name, edition))
        found = [column for column in (*_FLOW, *_GUIDE_FLOW) if column.name in terms]
        need = [PEAK, *found, _dwellings(name, FLOW_BRIQUES[name], note="flux")]
    else:
        need = [
            Column("compte", "float", "Compté, avant doubles comptes et réallocation", units.DWELLINGS),
            Column("doubles", "float", "Doubles comptes retirés", units.DWELLINGS, note=OVERLAPS.id),
            _whole_brique(name),
            _prorata(name),
        ]
    return [CODE, NAME, *PERIOD, *need, DEMO_FLAG]


YEARLY = [
    CODE,
    YEAR,
    Column("menages", "float", "Ménages", units.HOUSEHOLDS),
    Column("parc", "float", "Parc de logements", units.DWELLINGS, note="annuel"),
    NEED.on(YEARS, label="Besoin de construction de l'année", note="annuel"),
    SURPLUS.on(YEARS, label="Excédent de l'année", note="annuel"),
]
PARAMETERS = [
    PARAMETER,
    LABEL,
    _text("valeur", "Valeur (JSON)", "Valeur", mesh=SETTINGS),
    _text("defaut", "Valeur par défaut (JSON)", "Défaut"),
    UNIT,
    Column("modifie", "bool", "Diffère du défaut", short="Modifié"),
]
SUBSTITUTIONS = [
    _text("composante", "Composante"),
    _text("territoire", "Territoire (vide : tous)", "Territoire"),
    _text("demandee", "Clé demandée"),
    _text("retenue", "Clé retenue"),
    _told("raison", "Raison"),
]
_SHARED = [
    *(_dwellings(name, f"{one.label} avant le pic", note=name) for name, one in BRIQUES.items()),
    _overlaps(OVERLAPS.id, f"{OVERLAPS.label}, déjà déduit"),
    *_FLOW,
    _dwellings("solde", "Somme signée des composantes"),
    NEED,
]
LOCAL = indicator_columns(LOCAL_COLUMNS)
OUTSIDE = Column("part_hors", "float", "Part hors étude, non évaluée", units.SHARE, "Hors étude", "hors")
COMMUNE_NEEDS = [
    CODE,
    NAME,
    *TERRITORIES,
    RESTITUTION_NAME,
    *PERIOD,
    *_SHARED,
    STUDIED,
    RETAINED,
    HOMES,
    NEED_RATE,
    *TERMS,
    DEMO_FLAG,
]
EPCI_NEEDS = [
    CODE,
    NAME,
    *PERIOD,
    COMMUNE_COUNT,
    _count("nb_hors", "Communes hors étude", units.COMMUNES),
    _text("zones_hors", "Territoires d'analyse à étudier pour le reste (codes)", "À étudier pour le reste"),
    OUTSIDE,
    *_SHARED,
    HOMES,
    NEED_RATE,
    *TERMS,
    DEMO_FLAG,
]

# Objectives -------------------------------------------------------------------------------------

STARTED = Column(
    "mec_an", "float", "Logements commencés par an (observé)", units.DWELLINGS_A_YEAR, note="rythme"
)
RHYTHM_RATIO = Column("ecart_ryth", "float", "Rythme rapporté à l'observé", note="rythme")
TO_BUILD = _dwellings("construire", "Placé en construisant", "À construire", "rythme")
GIVEN = _dwellings("cede", "Cédé à d'autres communes", note="objectif")
RECEIVED = _dwellings("recu", "Reçu d'autres communes", note="objectif")


def _hectares(name: str, label: str, short: str) -> Column:
    return Column(name, "float", label, units.HECTARES, short, "zan")


# Those of `method.objectives`, in order.
PLACED = _dwellings("place", "Objectif placé", note="objectif")
UNCOVERED = _dwellings("non_couver", "Besoin non couvert", "Non couvert", "objectif")
OBJECTIVE_AMOUNTS = [
    NEED,
    _dwellings("remobilise", "dont vacants remobilisés, déjà déduits du besoin", note="objectif"),
    _dwellings("conversion", "Conversions et restructurations décidées", note="objectif"),
    _dwellings("ajustement", "Ajustement de politique locale", note="objectif"),
    _dwellings("net", "Objectif avant capacité", note="objectif"),
    _dwellings("surplus", "Excédent sans emploi dans le territoire d'analyse", note="objectif"),
    _dwellings("calage", "Calage sur les totaux imposés par territoire de restitution", note="calage"),
    _dwellings(
        "objectif", "Objectif après compensation des communes en excédent, et calage", note="objectif"
    ),
    _dwellings(
        "capacite",
        "Capacité : construction, vacants, changements d'usage (logements ; vide : sans limite, ou hors "
        "étude)",
        "Capacité",
        "capacite",
        open_ended=True,
    ),
    GIVEN,
    RECEIVED,
    PLACED,
    UNCOVERED,
    _dwellings(
        "pl_vacant",
        "Placé en remobilisant des vacants, au-delà de ceux du flux",
        "Vacants remis",
        "voies",
    ),
    _dwellings("pl_usage", "Placé par changement d'usage", "Changement d'usage", "voies"),
    TO_BUILD,
    _dwellings("pl_renouv", "dont en renouvellement urbain", "Renouvellement", "voies"),
    _dwellings(
        "pl_ext", "dont en extension, ou sans capacité de renouvellement connue", "Extension", "voies"
    ),
    _hectares("ha_conso", "Hectares consommés par l'extension", "Hectares consommés"),
    _hectares("zan_ha", "Enveloppe foncière (ZAN, hectares)", "Enveloppe ZAN (ha)"),
    _hectares("ha_reste", "Enveloppe qui reste (négatif : dépassement, hectares)", "Reste (ha)"),
    Column(
        "rythme",
        "float",
        "Rythme de construction",
        units.DWELLINGS_A_YEAR,
        "À construire par an",
        "rythme",
        alone="À construire par an",
    ),
    STARTED,
    RHYTHM_RATIO,
]


def _social(name: str, label: str, short: str) -> Column:
    return Column(name, "int", label, units.SOCIAL_DWELLINGS, short, "sru")


SRU = [
    _social("sru_manque", "Logements sociaux qui manquent à l'obligation SRU", "Manque SRU"),
    _social("sru_rattr", "Rattrapage SRU de la période", "Rattrapage SRU"),
    Column(
        "sru_part",
        "float",
        "Part du rattrapage dans ce qui est à construire (plus de 1 : il le dépasse)",
        units.PART,
        note="sru",
    ),
]
TRIENNIAL = [
    CODE,
    NAME,
    _text("epci", "Territoire de restitution"),
    Column("sru_taux", "float", "Obligation SRU", units.PERCENT, "Obligation", "sru"),
    _social("sru_lls", "Logements sociaux au début de la période", "Sociaux au début"),
    Column("tx_debut", "float", "Taux SRU au début de la période", units.PERCENT, "Taux au début"),
    SRU[0],
    Column("part_tri", "float", "Part du manque à rattraper en trois ans", units.PERCENT, "À rattraper"),
    _social("obj_tri", "Objectif de rattrapage de la période triennale", "Objectif triennal"),
    _social("real_tri", "Logements sociaux réalisés dans la période", "Réalisés"),
    _social("reste_tri", "Reste à réaliser (négatif : au-delà de l’objectif)", "Reste"),
    Column("tx_real", "float", "Part de l’objectif triennal réalisée", units.PERCENT, "Part réalisée"),
    _text("bilan", "Bilan de la période"),
    _text("carence", "Carencée au dernier inventaire", "Carencée"),
    _social("soc_etude", "Logements sociaux que l’étude prévoit dans la période", "Prévus par l’étude"),
    _social("ecart_tri", "Prévus par l’étude moins objectif triennal (négatif : il en manque)",
            "Prévus moins objectif"),
    Column("tx_fin", "float", "Taux SRU à la fin de la période, si l’étude se réalise", units.PERCENT,
           "Taux à la fin"),
]  # fmt: skip
EPCI_TRIENNIAL = [
    CODE,
    NAME,
    _count("nb_sru", "Communes sous obligation", "communes"),
    _social("tri_connu", "Objectif triennal des communes dont le réalisé est connu", "Objectif connu"),
    *(one for one in TRIENNIAL if one.name in (
        "sru_lls", "sru_manque", "obj_tri", "real_tri", "reste_tri", "tx_real", "soc_etude", "ecart_tri")),
]  # fmt: skip
_SEGMENT_HEADINGS = {
    "plai": "PLAI", "plus": "PLUS", "pls": "PLS", "inter": "Intermédiaire", "acces": "Accession",
    "libre": "Libre",
}  # fmt: skip
SEGMENTS = [
    _dwellings(f"n_{key}", f"À construire en {label}", _SEGMENT_HEADINGS[key], "segments")
    for key, (label, _) in LISTS["segment"].items()
]
SRU_GAP = _social(
    "sru_ecart",
    "Logements sociaux des segments moins rattrapage SRU (négatif : il en manque)",
    "Sociaux moins rattrapage",
)
_OBJECTIVES = [*OBJECTIVE_AMOUNTS, *SRU, *SEGMENTS, SRU_GAP]
OBJECTIVE_RATE = Column("tx_obj", "float", "Objectif placé pour 1 000 logements", units.PER_THOUSAND)
PHASING = [
    _text("niveau", "Niveau : commune, ou territoire de restitution", mesh=PLH),
    CODE,
    NAME,
    Column("periode", "int", "Numéro du PLH"),
    _year("debut", "Première année"),
    _year("fin", "Dernière année"),
    TO_BUILD.on(PLH, label="Logements à construire de la période", note="plh"),
    Column(
        "par_an",
        "float",
        "Logements à construire par an",
        units.DWELLINGS_A_YEAR,
        "À construire par an",
        "plh",
    ),
    STARTED,
    RHYTHM_RATIO.on(PLH, label="Par an, rapporté à l'observé"),
]
COMMUNE_OBJECTIVES = [
    CODE,
    NAME,
    *TERRITORIES,
    RESTITUTION_NAME,
    *PERIOD,
    *_OBJECTIVES,
    STUDIED,
    HOMES,
    OBJECTIVE_RATE,
    DEMO_FLAG,
]
EPCI_OBJECTIVES = [
    CODE,
    NAME,
    *PERIOD,
    *_OBJECTIVES,
    HOMES,
    OBJECTIVE_RATE,
    DEMO_FLAG,
]
TRANSFERS = [
    _text("niveau", "Niveau de redistribution : restitution (EPCI), puis analyse"),
    _text("territoire", "Territoire de ce niveau", mesh=TRANSFER),
    CODE,
    _dwellings("manque", "Logements que la commune ne peut placer avant ce niveau"),
    GIVEN.on(TRANSFER, label="dont pris par d'autres communes du territoire"),
    RECEIVED.on(TRANSFER, label="Logements reçus"),
]

# Keys, and what a study was computed from ---------------------------------------------------------

KEYS = [
    _text("composante", "Composante du besoin", mesh=KEY),
    INDICATOR.on(KEY, label="Indicateur de commune, « source » ou « dynamique »"),
    Column("poids", "float", "Poids", "somme 1 par composante"),
]


def share_field(component: str) -> str:
    """Field of a commune's share of a component."""
    return f"c_{component}"[:10]


KEY_SHARES = [
    CODE,
    NAME,
    *TERRITORIES,
    RESTITUTION_NAME,
    Column(
        "cle",
        "float",
        "Part de la commune dans son territoire d'analyse, pour la composante choisie",
        units.PERCENT,
        "Part du territoire d'analyse",
    ),
    Column("part_men", "float", "Part des ménages du territoire d'analyse", units.PERCENT),
    Column(
        "ecart_men",
        "float",
        "Clé rapportée à la part des ménages, moins 100",
        units.PERCENT,
        "Clé moins part des ménages",
    ),
    *(
        Column(share_field(name), "float", f"Part : {label}", units.SHARE)
        for name, label in COMPONENT_LABELS.items()
    ),
    STUDIED,
    DEMO_FLAG,
]
CAPACITIES = [
    CODE,
    NAME,
    *indicator_columns(("cap_ha", "cap_dens", "cap_renouv", "cap_vacant", "cap_usage")),
    _count("nb_zones", "Zones qui touchent la commune", "zones"),
]
DATA = [CODE, NAME, REGION, *indicator_columns(possible_columns()), DEMO_FLAG]
COMMUNE_DATA = [
    CODE,
    NAME,
    *TERRITORIES,
    RESTITUTION_NAME,
    *indicator_columns(name for name, one in indicators().items() if one.vintage is None),
    SECRETS,
    DEMO_FLAG,
]


def projected_households(methods: Mapping[str, str], field: str) -> list[Column]:
    """Projected series, and how each was made. methods: those that there are; field: which one it was."""
    how = _text(field, "D'où vient la série : " + ", ".join(methods))
    return [CODE, NAME, *HOUSEHOLDS[1:], how, DEMO_FLAG]


# Comparisons and uncertainty ----------------------------------------------------------------------

DIFFERENCE = _dwellings("ecart", "Écart du scénario à la référence")
DIFFERENCE_RATE = Column("ecart_pct", "float", "Écart du scénario à la référence, en %", units.PERCENT)
_CHANGE = [
    _dwellings("besoin_a", "Besoin de la référence"),
    _dwellings("besoin_b", "Besoin du scénario"),
    DIFFERENCE,
    DIFFERENCE_RATE,
    HOMES,
    Column("ecart_tx", "float", "Écart du scénario à la référence, pour 1 000 logements", units.PER_THOUSAND),
]
_RANGE = [
    _dwellings("besoin_min", "Le plus bas des scénarios"),
    _dwellings("besoin_max", "Le plus haut des scénarios"),
    Column("ampl_pct", "float", "Amplitude des scénarios, en % de la référence", units.PERCENT),
]
_PLACED_CHANGE = [
    _dwellings("place_a", "Objectif placé de la référence"),
    _dwellings("place_b", "Objectif placé du scénario"),
    _dwellings("ecart_pl", "Objectif placé, écart du scénario à la référence"),
]
TERRITORY_CHANGE = [CODE, NAME, *_CHANGE, *_RANGE, DEMO_FLAG]
COMMUNE_CHANGE = [
    CODE,
    NAME,
    *TERRITORIES,
    *_CHANGE,
    *_RANGE,
    *_PLACED_CHANGE,
    STUDIED,
    DEMO_FLAG,
]
EPCI_CHANGE = [CODE, NAME, *_CHANGE, *_RANGE, *_PLACED_CHANGE, DEMO_FLAG]
OUTCOMES = [
    _text("scenario", "Scénario"),
    _text("maille", "Maille : groupe, analyse, restitution ou commune"),
    CODE,
    NAME,
    NEED.on(SCENARIOS, label="Besoin"),
    DIFFERENCE.on(SCENARIOS, label="Écart au scénario de référence", short="Écart"),
    DIFFERENCE_RATE.on(SCENARIOS, label="Écart au scénario de référence", short="Écart (%)"),
    PLACED,
    UNCOVERED,
]
OR_GROUP = CODE.on(SWINGS, label="Territoire d'analyse (vide : le groupe)")
CONTRIBUTIONS = [
    _text("scenario", "Scénario comparé à la référence", mesh=SETTINGS),
    PARAMETER,
    LABEL,
    _text("valeur_a", "Valeur de la référence", "Référence"),
    _text("valeur_b", "Valeur du scénario", "Scénario"),
    OR_GROUP,
    Column("un_a_un", "float", "Contribution, un à un dans l'ordre du catalogue", units.DWELLINGS, "Un à un"),
    Column(
        "shapley",
        "float",
        "Contribution, moyenne de tous les ordres (Shapley, logements)",
        units.DWELLINGS,
        "Moyenne des ordres",
    ),
]
MATRIX = [
    CODE,
    NAME,
    *(
        _dwellings(name, f"Besoin : {label}", mesh=MATRIX_TABLE)
        for name, label in {**DEMOGRAPHIC_SCENARIOS, **OMPHALE}.items()
    ),
]
PASSAGE = [
    _text("scenario", "Scénario comparé à la référence", mesh=SETTINGS),
    _text("etape", "Étape du passage"),
    LABEL.on(BRIDGE_TABLE, label="Étape, du besoin de la référence à celui du scénario"),
    _told("formule", "Ce que l'étape change", mesh=BRIDGE_TABLE),
    OR_GROUP,
    Column("logements", "float", "Ce que l'étape ajoute", units.DWELLINGS, mesh=BRIDGE_TABLE),
]
SCENARIO_NEED = NEED.on(DRAWS, label="Besoin du scénario", note="total")
INTERVALS = [
    CODE,
    NAME,
    SCENARIO_NEED,
    Column("p10", "float", "P10 : un tirage sur dix est en dessous", units.DWELLINGS),
    Column("p50", "float", "P50 : médiane des tirages", units.DWELLINGS, "Médiane"),
    Column("p90", "float", "P90 : un tirage sur dix est au-dessus", units.DWELLINGS),
    Column("moyenne", "float", "Moyenne des tirages", units.DWELLINGS),
    Column("ecart_type", "float", "Écart type des tirages", units.DWELLINGS),
    Column(
        "larg_pct",
        "float",
        "Largeur relative : (P90 - P10) / P50",
        units.PERCENT,
        "Largeur relative (P90 - P10) / P50",
    ),
    _count("tirages", "Nombre de tirages", "tirages"),
    Column("graine", "int", "Graine du hasard"),
    DEMO_FLAG,
]
VARIED = NAME.on(SWINGS, label="Paramètre, indicateur ou source", short="Paramètre ou source")
LAWS = [
    NAME.on(
        LAW,
        label="Paramètre, indicateur, ou source (@SNE : tous ses indicateurs)",
        short="Ce qui est incertain",
    ),
    _text("loi", "Loi : uniforme, triangulaire, normale ou choix", "Loi"),
    Column("bas", "float", "Bas (unité du paramètre, ou facteur d'un indicateur)", mesh=LAW),
    Column("mode", "float", "Valeur la plus probable", mesh=LAW),
    Column("haut", "float", "Haut", mesh=LAW),
    _text("choix", "Choix possibles, séparés par |"),
    _text("portee", "Portée : ensemble (même tirage partout) ou territoire", "Portée"),
]
TORNADO = [
    Column("rang", "int", "Rang, du plus sensible au moins sensible pour le groupe"),
    VARIED,
    LABEL,
    _told("bas", "Valeur basse"),
    _told("haut", "Valeur haute"),
    OR_GROUP,
    SCENARIO_NEED,
    _dwellings("besoin_bas", "Besoin à la valeur basse"),
    _dwellings("besoin_hau", "Besoin à la valeur haute"),
    _dwellings("amplitude", "Écart entre les deux"),
]
SOBOL = [
    VARIED,
    LABEL,
    Column("s1", "float", "Part de la variance due à lui seul", units.SHARE, "Seul"),
    Column("s1_conf", "float", "Confiance à 95 % de s1 (plus ou moins)", units.SHARE, "± (95 %)"),
    Column("st", "float", "Part de la variance, interactions comprises", units.SHARE, "Avec interactions"),
    Column("st_conf", "float", "Confiance à 95 % de st (plus ou moins)", units.SHARE, "± (95 %)"),
]
STEPS = [
    Column("ordre", "int", "Ordre du calcul"),
    _told("partie", "Partie du calcul"),
    YEAR.on(STEP, label="Année (vide : la période)"),
    LABEL.on(STEP, label="Étape"),
    _told("formule", "Formule"),
    _told("calcul", "Calcul, avec les valeurs"),
    Column("valeur", "float", "Valeur", mesh=FINDING),
    UNIT,
    INDICATOR.on(STEP, label="Indicateurs du catalogue"),
    SOURCE.on(STEP, label="Base de données, et fichier"),
    PARAMETER.on(STEP, label="Paramètre du scénario"),
]
# Follow-up of objectives ---------------------------------------------------------------------------

FOLLOWED = "suivi"
_DONE_ENDS = [
    _dwellings("realise_b", "Réalisé, tel que lu", "Réalisé (lu)", "retard"),
    _dwellings("realise_h", "Réalisé, avec ce qui n’est pas encore déclaré", "Réalisé (corrigé)", "retard"),
]
OBJECTIVE_OF_PERIOD = _dwellings("obj_per", "Objectif de la période suivie", "Objectif", "suivi")
STATUS = _text("statut", "Statut", mesh=FOLLOWED)
# Those of `analysis.follow_up`, in order.
FOLLOW_UP_AMOUNTS = [
    OBJECTIVE_OF_PERIOD,
    _dwellings("obj_connu", "dont communes dont la construction est connue", "Objectif suivi", "suivi"),
    _dwellings("att_date", "Attendu à ce jour (années connues)", "Attendu à ce jour", "suivi"),
    _dwellings("realise", "Réalisé : logements commencés, selon la lecture retenue", "Réalisé", "suivi"),
    *_DONE_ENDS,
    _dwellings("reste", "Reste à réaliser (négatif : au-delà de l’objectif)", "Reste", "suivi"),
    _dwellings("depasse", "Réalisé au-delà de l’objectif", "Au-delà", "suivi"),
    Column("taux_real", "float", "Part de l’objectif suivi réalisée", units.PERCENT, "Réalisé / objectif (%)",
           "suivi"),
    Column("taux_att", "float", "Réalisé rapporté à l’attendu à ce jour", units.PERCENT,
           "Réalisé / attendu (%)", "suivi"),
    Column("par_an_obs", "float", "Rythme des dernières années", units.DWELLINGS_A_YEAR, "Rythme actuel",
           "cadence"),
    Column("par_an_nec", "float", "Rythme nécessaire jusqu’à la fin", units.DWELLINGS_A_YEAR,
           "Rythme nécessaire", "cadence"),
    _year("annee_att", "Année où l’objectif est atteint, au rythme actuel (vide : jamais, ou après 2100)",
          short="Atteint en", note="cadence"),
    STATUS,
    _text("statut_h", "Statut, avec ce qui n’est pas encore déclaré", "Statut (corrigé)"),
    _count("annees_man", "Années sans donnée, jusqu’à la dernière connue (par commune)", "années",
           "Années sans donnée"),
]  # fmt: skip
WITHOUT_DATA = _count("nb_sans", "Communes sans aucune donnée", units.COMMUNES, "Sans donnée")
_FOLLOWED_BESIDE = [
    _dwellings("autorise", "Logements autorisés dans la période (années connues)", "Autorisés", "suivi"),
    _dwellings("demoli", "Logements démolis dans la période (années connues)", "Démolis", "suivi"),
    _dwellings("soc_obj", "Logements sociaux de l’objectif", "Objectif social", "suivi_lls"),
    _dwellings("soc_att", "Logements sociaux attendus à ce jour", "Social attendu", "suivi_lls"),
    _dwellings("soc_real", "Logements sociaux réalisés", "Social réalisé", "suivi_lls"),
    _dwellings("soc_reste", "Logements sociaux qui restent", "Social : reste", "suivi_lls"),
    _dwellings("vac_obj", "Logements vacants à remettre en usage", "Vacants : objectif", "suivi_vac"),
    _dwellings("vac_att", "Vacants à remettre attendus à ce jour", "Vacants : attendu", "suivi_vac"),
    _dwellings("vac_real", "Vacants remis en usage (négatif : la vacance augmente)", "Vacants : réalisé",
               "suivi_vac"),
    _dwellings("vac_reste", "Vacants à remettre qui restent", "Vacants : reste", "suivi_vac"),
]  # fmt: skip
_KNOWN_OPERATIONS = [
    _dwellings("ops_log", "Logements d’opérations connues, d’ici la fin de la période", "Opérations", "ops"),
    Column(
        "ops_esp", "float", "dont espérés, selon leur probabilité", units.DWELLINGS, "dont espérés", "ops"
    ),
    Column("reste_ops", "float", "Reste sans opération connue", units.DWELLINGS, "Sans opération", "ops"),
]
# Those of `analysis.land_balance`, in order.
LAND_FOLLOW_UP = [
    Column("zan_env", "float", "Enveloppe foncière de l’habitat (ZAN)", units.HECTARES, "Enveloppe (ha)",
           "suivi_zan"),
    Column("zan_conso", "float", "Hectares consommés par l’habitat, années connues de l’enveloppe",
           units.HECTARES, "Consommés (ha)", "suivi_zan"),
    Column("zan_reste", "float", "Enveloppe qui reste (négatif : dépassement)", units.HECTARES,
           "Reste (ha)", "suivi_zan"),
    Column("zan_part", "float", "Part de l’enveloppe consommée", units.PERCENT, "Consommé (%)", "suivi_zan"),
    Column("zan_an", "float", "Consommation des dernières années", units.HECTARES_A_YEAR,
           "Rythme actuel (ha par an)", "suivi_zan"),
    Column("zan_poss", "float", "Consommation que l’enveloppe permet jusqu’à sa fin", units.HECTARES_A_YEAR,
           "Rythme permis (ha par an)", "suivi_zan"),
    _year("zan_depas", "Année où l’enveloppe est dépassée, au rythme actuel (vide : jamais, ou après 2100)",
          short="Dépassée en", note="suivi_zan"),
    Column("log_ha", "float", "Logements commencés par hectare que l’habitat consomme",
           units.DWELLINGS_A_HECTARE, "Logements par hectare", "suivi_zan"),
    _text("zan_bilan", "Enveloppe foncière : où elle en est", "Bilan foncier"),
    _text("zan_per", "Années de l’enveloppe foncière"),
    _year("zan_fin", "Dernière année connue de la consommation"),
]  # fmt: skip
LAND_YEARS = [
    _text("niveau", "Niveau : commune, restitution, ou ensemble", mesh=FOLLOWED),
    CODE,
    NAME,
    YEAR,
    Column("env_cum", "float", "Enveloppe foncière en parts annuelles égales, cumulée", units.HECTARES,
           "Enveloppe, cumulée (ha)", "suivi_zan"),
    Column("conso_an", "float", "Hectares consommés par l’habitat dans l’année", units.HECTARES,
           "Consommés (ha)", "suivi_zan"),
    Column("conso_cum", "float", "Hectares consommés par l’habitat, cumulés", units.HECTARES,
           "Consommés, cumulés (ha)", "suivi_zan"),
]  # fmt: skip
_FOLLOWED_PERIOD = [
    _text("per_suivie", "Période suivie"),
    _year("obs_fin", "Dernière année connue"),
]
COMMUNE_FOLLOW_UP = [
    CODE, NAME, IN_RESTITUTION, RESTITUTION_NAME, *_FOLLOWED_PERIOD, *FOLLOW_UP_AMOUNTS, *_KNOWN_OPERATIONS,
    *_FOLLOWED_BESIDE, *LAND_FOLLOW_UP,
    HOMES, DEMO_FLAG,
]  # fmt: skip
EPCI_FOLLOW_UP = [
    CODE, NAME, *_FOLLOWED_PERIOD, *FOLLOW_UP_AMOUNTS, WITHOUT_DATA, *_KNOWN_OPERATIONS,
    *_FOLLOWED_BESIDE, *LAND_FOLLOW_UP, HOMES, DEMO_FLAG,
]  # fmt: skip
HANDED = "declinaison"
# Those of `analysis.handed_down`, in order.
HANDED_DOWN = [
    _dwellings("obj_etude", "Objectif de la période, d’après l’étude", "D’après l’étude", "declinaison"),
    _dwellings("report", "Report de la période précédente", "Report", "declinaison"),
    _dwellings("cible", "Objectif demandé", "Demandé", "declinaison"),
    Column("objectif", "int", "Objectif retenu", units.DWELLINGS, "Retenu", "declinaison", mesh=HANDED),
    _dwellings("deplace", "Déplacé par les objectifs demandés", "Déplacé", "declinaison"),
    _dwellings("ecart_cib", "Retenu moins demandé", "Écart", "declinaison"),
]
COMMUNE_HANDED_DOWN = [CODE, NAME, IN_RESTITUTION, RESTITUTION_NAME, *HANDED_DOWN, DEMO_FLAG]
LEVELS_HANDED_DOWN = [
    _text("niveau", "Niveau : ensemble, territoires, commune", mesh=HANDED),
    CODE,
    NAME,
    *HANDED_DOWN,
]
OPERATION = "operations"
OPERATIONS = [
    _text("operation", "Opération"),
    CODE.on(OPERATION, label="Code de la commune"),
    YEAR.on(OPERATION, label="Année prévue"),
    Column("logements", "float", "Logements de l’opération", units.DWELLINGS, mesh=OPERATION),
    Column("probable", "float", "Probabilité", units.PERCENT),
    _text("segment", "Segment"),
    _text("sort", "Ce qu’elle devient"),
    _told("pourquoi", "Pourquoi"),
    _text("lien", "Rapprochée d’un chantier ouvert par : permis, parcelle ou distance"),
    _text("permis", "Permis de ce chantier"),
]
FOLLOW_UP_YEARS = [
    _text("niveau", "Niveau : commune, restitution, ou ensemble", mesh=FOLLOWED),
    CODE,
    NAME,
    YEAR,
    Column("part_an", "float", "Part de l’année dans la période", units.SHARE),
    _dwellings("prevu", "Objectif de l’année", "Prévu"),
    _dwellings("prevu_suiv", "dont communes dont la construction est connue", "Prévu, suivi"),
    _dwellings("prevu_cum", "Objectif cumulé", "Prévu, cumulé"),
    Column("cor_bas", "float", "Couloir de la trajectoire : en retard au-dessous", units.DWELLINGS),
    Column("cor_haut", "float", "Couloir de la trajectoire : au-delà de l’objectif au-dessus",
           units.DWELLINGS),
    *_DONE_ENDS,
    _dwellings("cumul_b", "Réalisé cumulé, tel que lu", "Cumulé (lu)", "retard"),
    _dwellings("cumul_h", "Réalisé cumulé, avec ce qui n’est pas encore déclaré", "Cumulé (corrigé)",
               "retard"),
]  # fmt: skip
STUDY = [_told("sujet", "Sujet"), _text("valeur", "Valeur", mesh=ABOUT_STUDY)]
VERSIONS = [
    _count("num_vers", "Numéro de version", "numéro"),
    _text("auteur", "Auteur : utilisateur de la base", "Auteur"),
    _text("date_ecr", "Date et heure d’écriture"),
    _text("greffon", "Version du greffon"),
    _count("lignes", "Lignes", "lignes"),
]
HOLDINGS = [
    replace(one, mesh=HOLDING)
    for one in (
        _text("famille", "Famille de fichiers"),
        _told("titre", "Titre"),
        _text("etat", "État"),
        _text("fichiers", "Fichiers du dossier"),
        _year("edition", "Édition trouvée"),
        _year("derniere", "Dernière édition connue"),
        _told("paru", "Parution de la dernière édition"),
        _text("diffuseur", "Diffuseur"),
        _told("acces", "Accès"),
        _text("licence", "Licence"),
        _told("maj", "Mise à jour"),
        _told("sert", "Ce à quoi elle sert"),
        _text("page", "Où la trouver"),
        _told("conseil", "Que faire"),
    )
]
# Names that other tables have too mean there what they mean of a family of files.
TOTALS = [CODE, _dwellings("total", "Total imposé")]
SEGMENT_SHARES = [CODE, *indicator_columns(SEGMENT_NAMES)]
