# SPDX-License-Identifier: GPL-2.0-or-later
"""Output fields of what the guide asks beyond Otelo 1.2: classes, coefficients, keys tried, score,
neighbours, kinds of social dwellings, elderly people; and of the diagnostic."""

from __future__ import annotations

from . import fields, units
from .coefficients import CLASS, CLASS_INIT, COEFFICIENTS, ZONE_HOMES
from .column import Column
from .diagnostic import comparable_measures
from .rates import Rate, rates
from .score import THEMES

# The table where a name has a meaning of its own.
SCORE = "score"

TOTAL = next(one for one in fields.TOTALS if one.name == "total")
BASSIN = Column("bassin", "text", "Bassin où les territoires sont comparés", short="Bassin")
SCORES = [
    fields.CODE,
    fields.NAME,
    BASSIN,
    fields.NEED.on(SCORE, label="Besoin du territoire", note=""),
    *(Column(one.note, "float", f"Note brute : {one.label}", "note") for one in THEMES.values()),
    *(
        Column(one.ratio, "float", f"Note rapportée à celle du bassin : {one.label}", "indice")
        for one in THEMES.values()
    ),
    Column("score", "float", "Score : produit des notes rapportées au bassin", "indice"),
    Column("part_bes", "float", "Part du besoin du bassin", units.SHARE),
    Column("part_score", "float", "Part du score du bassin", units.SHARE),
    Column("part", "float", "Part retenue : besoin et score, selon leurs poids", units.SHARE),
    Column("objectif", "int", "Objectif hors capacité", units.DWELLINGS, mesh=SCORE),
    fields.DIFFERENCE.on(SCORE, label="Objectif moins celui de la seule part du besoin", short="Écart"),
    Column(
        "capacite",
        "int",
        "Capacité de construction (vide : sans limite)",
        units.DWELLINGS,
        "Capacité",
        mesh=SCORE,
        open_ended=True,
    ),
    fields.GIVEN.on(SCORE, label="Cédé à des territoires voisins", note=""),
    fields.RECEIVED.on(SCORE, label="Reçu de territoires voisins", note=""),
    fields.UNCOVERED.on(SCORE, label="Ce qu’aucun voisin ne peut prendre", note=""),
    TOTAL.on(SCORE, label="Objectif retenu, à imposer au volet D"),
    fields.DEMO_FLAG,
]
MOVES = [
    BASSIN,
    Column("de", "text", "Territoire qui cède"),
    Column("vers", "text", "Territoire voisin qui reçoit"),
    Column("cedes", "int", "Logements cédés", units.DWELLINGS),
]

# Coefficients ------------------------------------------------------------------------------------

REGRESSION, KEY_TABLE = "regressions", "bilan"
CLASS_NUMBER = Column(CLASS, "int", "Classe de la commune", "1 à 7", "Classe", mesh=REGRESSION)
RATE = Column("terme", "text", "Taux, ou « constante »", short="Taux")
COMMUNE_COUNT = fields.COMMUNE_COUNT.on(REGRESSION, label="Communes")
DIMENSION = Column(
    "dimension",
    "text",
    "Dimension : vacance, secondaires, disparitions, taille des ménages",
    short="Dimension",
    mesh=REGRESSION,
)
OWN_COEFFICIENTS = [
    fields.CODE,
    fields.NAME,
    *fields.TERRITORIES,
    fields.RESTITUTION_NAME,
    *fields.indicator_columns(("logements", CLASS_INIT, ZONE_HOMES, *COEFFICIENTS)),
    Column("ccorr", "float", "Correction de sa classe : somme signée des quatre coefficients", "points"),
    fields.DEMO_FLAG,
]
REGRESSIONS = [
    DIMENSION,
    CLASS_NUMBER,
    COMMUNE_COUNT,
    Column("nb_termes", "int", "Taux retenus", "taux"),
    Column("r2", "float", "R² : part de la variance expliquée, sur les communes vues", units.SHARE, "R²"),
    Column("err_vue", "float", "Erreur sur des zones non vues (écart quadratique moyen)", "points", "Erreur"),
    Column("err_naive", "float", "Erreur de la clé naïve (aucun coefficient)", "points", "Erreur naïve"),
    Column("gain", "float", "Part de l’erreur quadratique ôtée sur des zones non vues", units.PERCENT, "Ôté"),
    Column("borne_bas", "float", "Coefficient le plus bas permis", "points", "Borne basse"),
    Column("borne_haut", "float", "Coefficient le plus haut permis", "points", "Borne haute"),
    Column("gardee", "bool", "Régression retenue", short="Retenue"),
    Column("raison", "text", "Pourquoi elle ne l’est pas", short="Pourquoi", mesh=REGRESSION, told=True),
    Column("laisses", "text", "Taux laissés, et pourquoi", told=True),
]
COEFFICIENT_TERMS = [
    DIMENSION,
    CLASS_NUMBER,
    RATE,
    fields.LABEL.on(REGRESSION, label="Libellé du taux"),
    Column("coef", "float", "Effet d’une unité du taux", "points"),
    Column("err_type", "float", "Erreur type de cet effet", "points"),
    Column("t", "float", "Effet rapporté à son erreur type", "rapport"),
]

# Keys tried --------------------------------------------------------------------------------------

BEST_KEY = Column("meilleure", "text", "Clé qui place le moins mal", mesh=KEY_TABLE)
APPEARED = Column("croissance", "float", "Logements apparus entre les deux dates", units.DWELLINGS, "Apparus")
MISPLACED = Column(
    "mal_places",
    "float",
    "Logements placés ailleurs que là où ils sont apparus",
    units.DWELLINGS,
    "Mal placés",
)
KEYS_TRIED = [
    Column("maille", "text", "Maille où l’erreur est mesurée", short="Maille", mesh=KEY_TABLE),
    Column("cle_nom", "text", "Clé éprouvée", short="Clé"),
    fields.LABEL.on(KEY_TABLE, label="Ce qu’elle est"),
    Column("nb_zones", "int", "Zones éprouvées", "zones", mesh=KEY_TABLE),
    APPEARED,
    MISPLACED,
    Column("part_mal", "float", "Part mal placée des logements apparus", units.SHARE, "Part"),
    Column("reqm", "float", "Erreur quadratique moyenne par territoire", units.DWELLINGS, "Erreur"),
    fields.TORNADO[0].on(KEY_TABLE, label="Rang : 1 pour la clé qui place le moins mal", short="Rang"),
]
KEYS_BY_ZONE = [
    fields.CODE.on(KEY_TABLE, label="Zone"),
    BEST_KEY,
    APPEARED,
    MISPLACED,
    Column("naif_mal", "float", "Logements que la clé naïve place mal", units.DWELLINGS),
]
_TRIED = ("logements", "menages", "population", "emplois", "construits", "superficie", "polarite")
KEY_ERRORS = [
    fields.CODE,
    fields.NAME,
    *fields.TERRITORIES,
    CLASS_NUMBER,
    fields.HOMES.on(KEY_TABLE, label="Logements de la première date"),
    Column("apparus", "float", "Logements apparus dans la commune", units.DWELLINGS),
    Column("cle_mont", "text", "Clé montrée"),
    Column("ventile", "float", "Ce que la clé montrée lui donne", units.DWELLINGS),
    Column("ecart_cle", "float", "Donné moins apparu, clé montrée", units.DWELLINGS),
    *(
        Column(f"e_{name}"[:10], "float", f"Donné moins apparu, clé « {name} »", units.DWELLINGS)
        for name in (*_TRIED, "dynamique", "coefs")
    ),
    fields.DEMO_FLAG,
]

# Classes -----------------------------------------------------------------------------------------

CLASS_NAME = Column(
    "classe_nom", "text", "Ce qui distingue la classe", short="Ce qui la distingue", told=True
)
_COORDINATE = "écarts"


def _rate(one: Rate) -> Column:
    return Column(one.id, "float", one.label, one.unit)


TYPOLOGY = [
    fields.CODE,
    fields.NAME,
    CLASS_NUMBER,
    CLASS_NAME,
    Column("classe_sta", "int", "Classe avant les déplacements demandés", "1 à 7"),
    Column("distance", "float", "Distance au centre de sa classe, sur les axes", _COORDINATE),
    *(
        Column(f"axe_{number}", "float", f"Coordonnée sur l’axe {number}", _COORDINATE)
        for number in range(1, 6)
    ),
    Column("nb_supp", "int", "Taux supposés à la moyenne, faute de valeur", "taux"),
    *(_rate(one) for one in rates().values()),
    fields.DEMO_FLAG,
]
CLASS_LIST = [
    CLASS_NUMBER,
    CLASS_NAME,
    COMMUNE_COUNT,
    Column("part_com", "float", "Part des communes classées", units.SHARE, "Part", mesh=REGRESSION),
    Column("typiques", "text", "Communes les plus proches du centre de la classe", short="Communes typiques"),
]
PORTRAITS = [
    CLASS_NUMBER,
    RATE,
    fields.LABEL.on(REGRESSION, label="Libellé du taux"),
    fields.UNIT,
    Column("moy_cl", "float", "Moyenne de la classe", short="Classe"),
    Column("moy_ens", "float", "Moyenne de toutes les communes classées", short="Ensemble"),
    Column("ecart_std", "float", "Écart de la classe, en écarts types", "écarts types", "Écart"),
]
AXES = [
    Column("axe", "int", "Axe", "1 à 5"),
    Column("axe_nom", "text", "Ce que l’axe oppose", short="Oppose", told=True),
    Column("inertie", "float", "Part de l’inertie que dit l’axe", units.SHARE, "Inertie"),
    RATE,
    fields.LABEL.on(REGRESSION, label="Libellé du taux"),
    Column("correl", "float", "Corrélation du taux et de l’axe", "-1 à 1", "Corrélation"),
    Column("contrib", "float", "Part du taux dans l’axe", units.SHARE, "Contribution"),
]

# Kinds of social dwellings -----------------------------------------------------------------------

AREA_BAND = Column("tranche", "int", "Tranche de surface, de 1 (moins de 35 m²) à 5 (95 m² et plus)", "1 à 5")
ROOM_COUNT = Column("pieces", "int", "Nombre de pièces (6 : six ou plus)", "pièces")
RENT_BAND = Column("loyer", "int", "Tranche de loyer, de 1 (la moins chère) à 5", "1 à 5")
SOCIAL = "social"
TENSION = [
    fields.CODE,
    AREA_BAND,
    ROOM_COUNT,
    RENT_BAND,
    fields.LABEL.on(SOCIAL, label="Segment : pièces, surface, loyer"),
    Column("demande", "float", "Ménages demandeurs affectés au segment", units.HOUSEHOLDS, "Demande"),
    Column("offre", "float", "Logements loués récemment", units.DWELLINGS, "Offre"),
    Column("tension", "float", "Demande rapportée à l’offre (vide : pas d’offre)", "rapport", "Tension"),
    Column("non_servie", "float", "Demande au-delà de l’offre", units.HOUSEHOLDS, "Non servie"),
    Column("besoin_ls", "int", "Part du besoin en logements sociaux", units.DWELLINGS, mesh=SOCIAL),
]
SOCIAL_MOVES = [
    fields.CODE,
    ROOM_COUNT,
    RENT_BAND,
    Column("entrants", "int", "Demandes d’entrer dans la tranche", units.HOUSEHOLDS),
    Column("sortants", "int", "Demandes d’en sortir", units.HOUSEHOLDS),
    Column("dispo", "int", "Logements libérés que personne n’a pris", units.DWELLINGS),
    Column("creations", "int", "Logements à créer", units.DWELLINGS),
]
MOVES_NEED = [fields.CODE, Column("b17", "int", "Besoin de la brique 1.7", units.DWELLINGS, mesh=SOCIAL)]

# Elderly people ----------------------------------------------------------------------------------

_PLACES = "places"
ELDERLY = [
    fields.CODE,
    Column("annee_0", "int", "Première année", units.YEAR),
    Column("annee_1", "int", "Dernière année", units.YEAR),
    Column("pop60_0", "float", "Personnes de 60 ans ou plus, première année", units.PEOPLE),
    Column("pop60_1", "float", "Personnes de 60 ans ou plus, dernière année", units.PEOPLE),
    Column("dep_0", "float", "Personnes dépendantes (APA), première année", units.PEOPLE),
    Column("dep_1", "float", "Personnes dépendantes (APA), dernière année", units.PEOPLE),
    Column("ehpad", "float", "Places d’EHPAD existantes", _PLACES),
    Column("ehpa", "float", "Places d’EHPA existantes, hors logements-foyers", _PLACES),
    Column("tx_ehpad", "float", "Places d’EHPAD par personne dépendante", _PLACES),
    Column("tx_ehpa", "float", "Places d’EHPA par personne autonome", _PLACES),
    Column("creer_epad", "int", "Places d’EHPAD à créer", _PLACES),
    Column("creer_epa", "int", "Places d’EHPA à créer", _PLACES),
]

# Destinations by income --------------------------------------------------------------------------

DESTINATION_SHARES = [
    fields.CODE,
    Column("brique", "text", "Brique du stock"),
    Column("menages", "float", "Ménages en besoin dont le revenu est connu", units.HOUSEHOLDS, mesh=SOCIAL),
    Column("part_ls", "float", "Part à satisfaire en logement social", units.PERCENT, mesh=SOCIAL),
    Column("part_lm", "float", "Part à satisfaire à prix maîtrisé", units.PERCENT, mesh=SOCIAL),
    Column("part_ll", "float", "Part à satisfaire en logement libre", units.PERCENT, mesh=SOCIAL),
]

# Diagnostic --------------------------------------------------------------------------------------

DIAGNOSTIC_TABLE, COMPARABLE_TABLE = "diagnostic", "comparables"
DIAGNOSTIC = [
    Column("theme", "text", "Thème"),
    RATE.on(DIAGNOSTIC_TABLE, label="Mesure", short=""),
    fields.LABEL,
    fields.UNIT,
    Column("valeur", "float", "Valeur du territoire", short="Territoire", mesh=DIAGNOSTIC_TABLE),
    Column("val_dep", "float", "Valeur du département", short="Département"),
    Column("val_pairs", "float", "Médiane des comparables", short="Comparables"),
    Column("annees", "text", "Années", mesh=DIAGNOSTIC_TABLE),
    fields.SOURCE,
    Column("absents", "text", "Pourquoi le territoire n’a pas de valeur", short="Manque"),
    fields.DEMO_FLAG,
]
COMPARABLES = [
    fields.CODE,
    fields.NAME,
    fields.TORNADO[0].on(COMPARABLE_TABLE, label="Rang : 1 pour le plus proche, 0 pour lui-même"),
    Column(
        "distance", "float", "Distance au territoire, en écarts types", _COORDINATE, "Distance",
        mesh=COMPARABLE_TABLE,
    ),
    Column("retenu", "bool", "Retenu parmi les comparables", short="Retenu", mesh=COMPARABLE_TABLE),
    Column("nb_mesures", "int", "Mesures que les deux territoires ont", "mesures", "Mesures"),
    Column("proches", "text", "Ce par quoi ils se ressemblent", short="Proches par"),
    Column("ecarts", "text", "Ce par quoi ils diffèrent", short="Diffèrent par"),
    *(_rate(one.rate) for one in comparable_measures().values()),
    fields.DEMO_FLAG,
]  # fmt: skip
