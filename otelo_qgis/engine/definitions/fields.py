"""Every output of every algorithm: its fields, once. Sinks, help pages and docs are made from here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..common.territories import FICTITIOUS, FINDING_COLUMNS
from . import tables
from .briques import (
    BRIQUES,
    FLOW,
    FLOW_BRIQUES,
    OVERLAPS,
    TEN_TERMS,
    flow_terms,
    overlap_field,
    with_double_counts,
)
from .catalogue import LISTS, indicators, possible_columns, sources
from .local import LOCAL_COLUMNS, SEGMENTS
from .parameters import DEMOGRAPHIC_SCENARIOS, OWN_SERIES


@dataclass(frozen=True)
class Column:
    """One field of an output: name (at most 10 characters), type, alias (label, unit), comment (where
    there is more to say: source, owner)."""

    name: str
    kind: str
    alias: str = ""
    comment: str = ""

    def __post_init__(self):
        if len(self.name) > 10:
            raise ValueError(f"{self.name}: a Shapefile would cut this name")


def columns_from(labels: Mapping[str, str], kind: str) -> list[Column]:
    """One output column per (name, label)."""
    return [Column(name, kind, label) for name, label in labels.items()]


CODE = Column("code", "text", "Code du territoire")
NAME = Column("nom", "text", "Nom")
PERIOD = [
    Column("annee_base", "int", "Année de base"),
    Column("projection", "int", "Année de projection"),
]
DEMO_FLAG = Column(FICTITIOUS, "bool", "Données fictives (démonstration)")
STUDIED = Column("etudie", "bool", "Dans un territoire d'analyse évalué")
TERRITORIES = [
    Column("analyse", "text", "Territoire d'analyse"),
    Column("restitutio", "text", "Territoire de restitution"),
]
DWELLINGS = Column("logements", "float", "Logements de l'année de base")
MESH = [
    Column("nb_com", "int", "Nombre de communes"),
    Column("population", "int", "Population (habitants)"),
    Column("superficie", "float", "Superficie (km²)"),
]
ANALYSIS_MESH = [CODE, *MESH, Column("nb_rest", "int", "Territoires de restitution touchés")]
RESTITUTION_MESH = [CODE, NAME, *MESH, Column("nb_analyse", "int", "Territoires d'analyse touchés")]
PARTS = [
    Column("code", "text", "Code de la partie (analyse-restitution)"),
    *TERRITORIES,
    Column("nom", "text", "Nom du territoire de restitution"),
    *MESH,
    Column("part_com", "float", "Part des communes du territoire de restitution (0 à 1)"),
    Column("part_pop", "float", "Part de la population du territoire de restitution (0 à 1)"),
]
FINDINGS = [
    Column(name, "float" if name == "valeur" else "text", label) for name, label in FINDING_COLUMNS.items()
]


def indicator_columns(names: Iterable[str]) -> list[Column]:
    """Fields of indicators, from the catalogue: alias with the unit, comment with source and owner."""
    found = []
    for name in names:
        one = indicators()[name]
        source = sources()[one.source]
        comment = f"{one.label} ({one.unit}). Source : {source.id}, {source.owner}. Brique : {one.brique}."
        found.append(Column(name, "float", f"{one.label} ({one.unit})", comment))
    return found


SECRETS = Column("secrets", "text", "Indicateurs sous secret statistique (identifiants)")
ASSUMPTIONS = Column("hypotheses", "text", "Indicateurs supposés, faute de source (identifiants)")
BASE_YEAR = Column("annee_base", "int", "Année des indicateurs")


def indicator_table(names: Iterable[str], place: Iterable[Column] = ()) -> list[Column]:
    """A table of indicators: where each territory lies, them, and what the table says of its figures."""
    return [CODE, NAME, *place, *indicator_columns(names), BASE_YEAR, SECRETS, ASSUMPTIONS, DEMO_FLAG]


REGION = Column("region", "text", "Région")
HOUSEHOLDS = [
    CODE,
    Column("annee", "int", "Année"),
    Column(OWN_SERIES, "float", "Ménages (série propre)"),
    *columns_from({name: f"Ménages : {label}" for name, label in DEMOGRAPHIC_SCENARIOS.items()}, "float"),
]
GEOGRAPHY = [
    Column("analyse", "text", "Maille d'analyse (zone d'emploi)"),
    Column("restitutio", "text", "Maille de restitution (EPCI)"),
    Column("nom_rest", "text", "Nom de la maille de restitution"),
    Column("dep", "text", "Département"),
    REGION,
]
INDICATOR_LIST = [
    Column("indicateur", "text", "Indicateur"),
    Column("libelle", "text", "Libellé"),
    Column("unite", "text", "Unité"),
    Column("grain", "text", "Grain"),
    Column("mode", "text", "Obtenu par : lu, somme, ventilé, calculé, hypothèse"),
    Column("source", "text", "Base de données"),
    Column("proprio", "text", "Propriétaire de la base"),
    Column("millesime", "int", "Millésime"),
    Column("fichier", "text", "Fichier d'où il vient, ou calcul"),
    Column("couverture", "float", "Part des territoires connus (0 à 1)"),
    Column("secret", "float", "Part des territoires sous secret (0 à 1)"),
]
PROVENANCE = [
    Column("fichier", "text", "Fichier"),
    Column("table", "text", "Table du fichier"),
    Column("lecteur", "text", "Lecteur"),
    Column("grain", "text", "Grain"),
    Column("millesime", "text", "Millésimes"),
    Column("lignes", "int", "Lignes"),
    Column("nb_indic", "int", "Indicateurs"),
    Column("lecture", "text", "Disposition : encodage, séparateur, décimale, en-tête, feuille"),
    Column("colonnes", "text", "Colonne de chaque indicateur (JSON)"),
    Column("octets", "int", "Taille (octets)"),
    Column("sha256", "text", "Empreinte SHA-256"),
    Column("date", "text", "Date du fichier"),
    Column("lu_le", "text", "Lu le"),
    Column("version", "text", "Version du greffon"),
    Column("erreur", "text", "Erreur de lecture"),
]
MISSING = [
    CODE,
    NAME,
    Column("nb_manq", "int", "Indicateurs manquants"),
    Column("nb_secret", "int", "dont sous secret statistique"),
    Column("part_manq", "float", "Part des indicateurs manquants (%)"),
    Column("nb_bloq", "int", "Constats bloquants"),
    Column("nb_alerte", "int", "Alertes"),
    Column("manquants", "text", "Indicateurs manquants (identifiants)"),
]
TERMS = columns_from({name: f"{label} (logements)" for name, (_, _, label) in TEN_TERMS.items()}, "int")
_FLOW = columns_from({k: f"{one.label} (logements)" for k, one in FLOW.items()}, "int")
NEED_RATE = Column("tx_besoin", "float", "Besoin pour 1 000 logements")
OBJECTIVE_RATE = Column("tx_obj", "float", "Objectif placé pour 1 000 logements")
NEEDS = [
    CODE,
    NAME,
    *PERIOD,
    *columns_from({b: f"{one.label} : besoin entier (logements)" for b, one in BRIQUES.items()}, "int"),
    *columns_from(
        {f"{b}_pro": f"{one.label} : part résorbée en projection" for b, one in BRIQUES.items()}, "int"
    ),
    *columns_from(
        {f"{b}_avp": f"{one.label} : part résorbée avant le pic" for b, one in BRIQUES.items()}, "int"
    ),
    Column(OVERLAPS.id, "int", f"{OVERLAPS.label}, déjà déduit : besoin entier (logements)"),
    Column(f"{OVERLAPS.id}_avp", "int", f"{OVERLAPS.label}, déjà déduit : part avant le pic"),
    *columns_from(
        {
            overlap_field(b): f"{BRIQUES[b].label} : dont doubles comptes, avant le pic"
            for b in with_double_counts()
        },
        "int",
    ),
    Column("pic", "int", "Année du pic"),
    *_FLOW,
    Column("flux", "int", "Besoin en flux (logements)"),
    Column("stock", "int", "Besoin en stock entier (logements)"),
    Column("stock_avp", "int", "Stock résorbé avant le pic (logements)"),
    Column("stock_app", "int", "Stock résorbé après le pic (logements)"),
    Column("besoin", "int", "Besoin total de la période (logements)"),
    Column("retenu", "bool", "Compté dans le total (besoin positif)"),
    Column("besoin_an", "int", "Somme des besoins annuels jusqu'au pic (logements)"),
    Column("excedent", "int", "Somme des excédents annuels (logements)"),
    Column("parctot", "float", "Parc de l'année de base (logements)"),
    NEED_RATE,
    *TERMS,
    DEMO_FLAG,
]


def brique(name: str) -> list[Column]:
    """Fields of the table that one brique makes."""
    if name in FLOW_BRIQUES:
        found = [column for column in _FLOW if column.name in flow_terms(name)]
        need = [Column("pic", "int", "Année du pic"), *found]
        need.append(Column(name, "int", f"{FLOW_BRIQUES[name]} (logements)"))
    else:
        need = [
            Column("compte", "float", "Compté, avant doubles comptes et réallocation"),
            Column("doubles", "float", "Doubles comptes retirés"),
            Column(name, "int", f"{BRIQUES[name].label} : besoin entier (logements)"),
            Column(f"{name}_pro", "int", f"{BRIQUES[name].label} : part résorbée en projection"),
        ]
    return [CODE, NAME, *PERIOD, *need, DEMO_FLAG]


YEARLY = [
    CODE,
    Column("annee", "int", "Année"),
    Column("menages", "float", "Ménages"),
    Column("parc", "float", "Parc de logements"),
    Column("besoin", "int", "Besoin de construction de l'année (logements)"),
    Column("excedent", "int", "Excédent de l'année (logements)"),
]
PARAMETERS = [
    Column("parametre", "text", "Paramètre"),
    Column("libelle", "text", "Libellé"),
    Column("valeur", "text", "Valeur (JSON)"),
    Column("defaut", "text", "Valeur par défaut (JSON)"),
    Column("unite", "text", "Unité"),
    Column("modifie", "bool", "Diffère du défaut"),
]
SUBSTITUTIONS = columns_from(
    {
        "composante": "Composante",
        "territoire": "Territoire (vide : tous)",
        "demandee": "Clé demandée",
        "retenue": "Clé retenue",
        "raison": "Raison",
    },
    "text",
)
_SHARED = [
    *columns_from({b: f"{one.label} avant le pic (logements)" for b, one in BRIQUES.items()}, "int"),
    Column(OVERLAPS.id, "int", f"{OVERLAPS.label}, déjà déduit (logements)"),
    *_FLOW,
    Column("solde", "int", "Somme signée des composantes (logements)"),
    Column("besoin", "int", "Besoin de la période (logements)"),
]
LOCAL = [
    Column(name, "float", f"{indicators()[name].label} ({indicators()[name].unit})") for name in LOCAL_COLUMNS
]
COMMUNE_NEEDS = [
    CODE,
    NAME,
    *TERRITORIES,
    Column("nom_rest", "text", "Nom du territoire de restitution"),
    *PERIOD,
    *_SHARED,
    STUDIED,
    Column("retenu", "bool", "Dans un territoire au besoin positif"),
    DWELLINGS,
    NEED_RATE,
    *TERMS,
    DEMO_FLAG,
]
EPCI_NEEDS = [
    CODE,
    NAME,
    *PERIOD,
    Column("nb_com", "int", "Nombre de communes"),
    Column("nb_hors", "int", "Communes hors étude"),
    Column("part_hors", "float", "Part hors étude, non évaluée (0 à 1)"),
    *_SHARED,
    DWELLINGS,
    NEED_RATE,
    *TERMS,
    DEMO_FLAG,
]
OBJECTIVE_COLUMNS = {
    "besoin": "Besoin de la période (logements)",
    "remobilise": "dont vacants remobilisés, déjà déduits du besoin",
    "conversion": "Conversions et restructurations décidées",
    "ajustement": "Ajustement de politique locale",
    "net": "Objectif avant capacité",
    "surplus": "Excédent sans emploi dans le territoire d'analyse",
    "calage": "Calage sur les totaux imposés par territoire de restitution",
    "objectif": "Objectif après compensation des communes en excédent, et calage",
    "capacite": "Capacité : construction, vacants, changements d'usage (vide : sans limite, ou hors étude)",
    "cede": "Cédé à d'autres communes",
    "recu": "Reçu d'autres communes",
    "place": "Objectif placé",
    "non_couver": "Besoin non couvert",
    "pl_vacant": "Placé en remobilisant des vacants, au-delà de ceux du flux",
    "pl_usage": "Placé par changement d'usage",
    "construire": "Placé en construisant",
    "pl_renouv": "dont en renouvellement urbain",
    "pl_ext": "dont en extension, ou sans capacité de renouvellement connue",
    "ha_conso": "Hectares consommés par l'extension",
    "zan_ha": "Enveloppe foncière (ZAN, hectares)",
    "ha_reste": "Enveloppe qui reste (négatif : dépassement, hectares)",
    "rythme": "Rythme de construction (logements par an)",
    "mec_an": "Logements commencés par an (observé)",
    "ecart_ryth": "Rythme rapporté à l'observé",
}
HECTARES = ("ha_conso", "zan_ha", "ha_reste")
RATIOS = ("rythme", "mec_an", "ecart_ryth", *HECTARES)
SRU_COLUMNS = {
    "sru_manque": "Logements sociaux qui manquent à l'obligation SRU",
    "sru_rattr": "Rattrapage SRU de la période (logements sociaux)",
    "sru_part": "Part du rattrapage dans ce qui est à construire (plus de 1 : il le dépasse)",
}
SEGMENT_COLUMNS = {f"n_{key}": f"À construire en {label}" for key, (label, _) in LISTS["segment"].items()}
SRU_GAP = "sru_ecart"
SRU_GAP_LABEL = "Logements sociaux des segments moins rattrapage SRU (négatif : il en manque)"
_OBJECTIVES = [
    Column(name, "float" if name in (*RATIOS, "sru_part") else "int", label)
    for columns in (OBJECTIVE_COLUMNS, SRU_COLUMNS, SEGMENT_COLUMNS, {SRU_GAP: SRU_GAP_LABEL})
    for name, label in columns.items()
]
PHASING = [
    Column("niveau", "text", "Niveau : commune, ou territoire de restitution"),
    CODE,
    NAME,
    Column("periode", "int", "Numéro du PLH"),
    Column("debut", "int", "Première année"),
    Column("fin", "int", "Dernière année"),
    Column("construire", "int", "Logements à construire de la période"),
    Column("par_an", "float", "Par an"),
    Column("mec_an", "float", "Logements commencés par an (observé)"),
    Column("ecart_ryth", "float", "Par an, rapporté à l'observé"),
]
COMMUNE_OBJECTIVES = [
    CODE,
    NAME,
    *TERRITORIES,
    Column("nom_rest", "text", "Nom du territoire de restitution"),
    *PERIOD,
    *_OBJECTIVES,
    STUDIED,
    DWELLINGS,
    OBJECTIVE_RATE,
    DEMO_FLAG,
]
EPCI_OBJECTIVES = [
    CODE,
    NAME,
    *PERIOD,
    *_OBJECTIVES,
    DWELLINGS,
    OBJECTIVE_RATE,
    DEMO_FLAG,
]
TRANSFERS = [
    Column("niveau", "text", "Niveau de redistribution : restitution (EPCI), puis analyse"),
    Column("territoire", "text", "Territoire de ce niveau"),
    CODE,
    Column("manque", "int", "Logements que la commune ne peut placer avant ce niveau"),
    Column("cede", "int", "dont pris par d'autres communes du territoire"),
    Column("recu", "int", "Logements reçus"),
]
# What a study adds up for the reader, in every table of communes or EPCI.
SUMS = [
    Column("flux", "int", "Besoin en flux (logements)"),
    Column("stock_avp", "int", "Stock résorbé avant le pic (logements)"),
]
KEYS = [
    Column("composante", "text", "Composante du besoin"),
    Column("indicateur", "text", "Indicateur de commune, « source » ou « dynamique »"),
    Column("poids", "float", "Poids (somme 1 par composante)"),
]
# What a study was computed from: the indicators of its territories and of its communes.
DATA = [CODE, NAME, REGION, *indicator_columns(possible_columns()), DEMO_FLAG]
COMMUNE_DATA = [
    CODE,
    NAME,
    *TERRITORIES,
    Column("nom_rest", "text", "Nom du territoire de restitution"),
    *indicator_columns(name for name, one in indicators().items() if one.vintage is None),
    DEMO_FLAG,
]
_CHANGE = [
    Column("besoin_a", "int", "Besoin A (logements)"),
    Column("besoin_b", "int", "Besoin B (logements)"),
    Column("ecart", "int", "B moins A (logements)"),
    Column("ecart_pct", "float", "B moins A, en % de A"),
    DWELLINGS,
    Column("ecart_tx", "float", "B moins A, pour 1 000 logements"),
]
_RANGE = [
    Column("besoin_min", "int", "Le plus bas des scénarios (logements)"),
    Column("besoin_max", "int", "Le plus haut des scénarios (logements)"),
    Column("ampl_pct", "float", "Amplitude des scénarios, en % de A"),
]
TERRITORY_CHANGE = [CODE, NAME, *_CHANGE, *_RANGE, DEMO_FLAG]
OUTCOMES = [
    Column("scenario", "text", "Scénario"),
    Column("maille", "text", "Maille : groupe, analyse, restitution ou commune"),
    CODE,
    NAME,
    Column("besoin", "int", "Besoin (logements)"),
    Column("ecart", "int", "Écart au scénario de référence (logements)"),
    Column("ecart_pct", "float", "Écart au scénario de référence (%)"),
]
CONTRIBUTIONS = [
    Column("scenario", "text", "Scénario comparé à la référence"),
    Column("parametre", "text", "Paramètre"),
    Column("libelle", "text", "Libellé"),
    Column("valeur_a", "text", "Valeur de la référence"),
    Column("valeur_b", "text", "Valeur du scénario"),
    Column("code", "text", "Territoire d'analyse (vide : le groupe)"),
    Column("un_a_un", "float", "Contribution, un à un dans l'ordre du catalogue (logements)"),
    Column("shapley", "float", "Contribution, moyenne de tous les ordres (Shapley, logements)"),
]
MATRIX = [
    CODE,
    NAME,
    *columns_from({name: f"Besoin : {label}" for name, label in DEMOGRAPHIC_SCENARIOS.items()}, "int"),
]
COMMUNE_CHANGE = [
    CODE,
    NAME,
    *TERRITORIES,
    *_CHANGE,
    *_RANGE,
    STUDIED,
    DEMO_FLAG,
]
EPCI_CHANGE = [CODE, NAME, *_CHANGE, *_RANGE, DEMO_FLAG]
INTERVALS = [
    CODE,
    NAME,
    Column("besoin", "int", "Besoin du scénario (logements)"),
    Column("p10", "float", "P10 : un tirage sur dix est en dessous (logements)"),
    Column("p50", "float", "P50 : médiane des tirages (logements)"),
    Column("p90", "float", "P90 : un tirage sur dix est au-dessus (logements)"),
    Column("moyenne", "float", "Moyenne des tirages (logements)"),
    Column("ecart_type", "float", "Écart type des tirages (logements)"),
    Column("larg_pct", "float", "Largeur relative : (P90 - P10) / P50 (%)"),
    Column("tirages", "int", "Nombre de tirages"),
    Column("graine", "int", "Graine du hasard"),
    DEMO_FLAG,
]
LAWS = [
    Column("nom", "text", "Paramètre, indicateur, ou source (@SNE : tous ses indicateurs)"),
    Column("loi", "text", "Loi : uniforme, triangulaire, normale ou choix"),
    Column("bas", "float", "Bas (unité du paramètre, ou facteur d'un indicateur)"),
    Column("mode", "float", "Valeur la plus probable"),
    Column("haut", "float", "Haut"),
    Column("choix", "text", "Choix possibles, séparés par |"),
    Column("portee", "text", "Portée : ensemble (même tirage partout) ou territoire"),
]
TORNADO = [
    Column("rang", "int", "Rang, du plus sensible au moins sensible pour le groupe"),
    Column("nom", "text", "Paramètre, indicateur ou source"),
    Column("libelle", "text", "Libellé"),
    Column("bas", "text", "Valeur basse"),
    Column("haut", "text", "Valeur haute"),
    Column("code", "text", "Territoire d'analyse (vide : le groupe)"),
    Column("besoin", "int", "Besoin du scénario (logements)"),
    Column("besoin_bas", "int", "Besoin à la valeur basse"),
    Column("besoin_hau", "int", "Besoin à la valeur haute"),
    Column("amplitude", "int", "Écart entre les deux (logements)"),
]
SOBOL = [
    Column("nom", "text", "Paramètre, indicateur ou source"),
    Column("libelle", "text", "Libellé"),
    Column("s1", "float", "Part de la variance due à lui seul (0 à 1)"),
    Column("s1_conf", "float", "Confiance à 95 % de s1 (plus ou moins)"),
    Column("st", "float", "Part de la variance, interactions comprises (0 à 1)"),
    Column("st_conf", "float", "Confiance à 95 % de st (plus ou moins)"),
]
STEPS = [
    Column("ordre", "int", "Ordre du calcul"),
    Column("partie", "text", "Partie du calcul"),
    Column("annee", "int", "Année (vide : la période)"),
    Column("libelle", "text", "Étape"),
    Column("formule", "text", "Formule"),
    Column("calcul", "text", "Calcul, avec les valeurs"),
    Column("valeur", "float", "Valeur"),
    Column("unite", "text", "Unité"),
    Column("indicateur", "text", "Indicateurs du catalogue"),
    Column("source", "text", "Base de données, et fichier"),
    Column("parametre", "text", "Paramètre du scénario"),
]
STUDY = [Column("sujet", "text", "Sujet"), Column("valeur", "text", "Valeur")]
# The fields of each table of a study; those of the volets have the names of their outputs, in lower case.
TABLES = {
    tables.NEEDS: NEEDS,
    tables.YEARLY: YEARLY,
    tables.YEARLY_MAP: YEARLY,
    tables.PARAMETER_TABLE: PARAMETERS,
    tables.COMMUNES: COMMUNE_NEEDS,
    tables.EPCI: EPCI_NEEDS,
    tables.SUBSTITUTIONS: SUBSTITUTIONS,
    tables.OBJECTIVES: COMMUNE_OBJECTIVES,
    tables.EPCI_OBJECTIVES: EPCI_OBJECTIVES,
    tables.TRANSFERS: TRANSFERS,
    tables.PHASING: PHASING,
    tables.ANALYSIS_MESH: ANALYSIS_MESH,
    tables.RESTITUTION_MESH: RESTITUTION_MESH,
    tables.PARTS: PARTS,
    tables.FINDINGS: FINDINGS,
    tables.ABOUT: STUDY,
    tables.DATA: DATA,
    tables.HOUSEHOLD_DATA: HOUSEHOLDS,
    tables.COMMUNE_DATA: COMMUNE_DATA,
    tables.KEYS: KEYS,
    tables.PROJECTIONS: HOUSEHOLDS,
    tables.TOTALS: [CODE, Column("total", "int", "Total imposé (logements)")],
    tables.SEGMENT_SHARES: [CODE, *indicator_columns(SEGMENTS)],
    tables.PROVENANCE: PROVENANCE,
    tables.INDICATOR_LIST: INDICATOR_LIST,
    tables.DATA_FINDINGS: FINDINGS,
}


def outputs(titles: Mapping[str, str]) -> dict[str, tuple[str, list[Column]]]:
    """What the outputs of a volet are: title and fields of each, from the titles by name."""
    return {name: (title, TABLES[name.lower()]) for name, title in titles.items()}
