"""Notes of method: for each figure that a study shows, its formula and where it comes from.

Written once; reports link their figures here. Source: METHOD.md, the national guide (TPL, March 2017) and
the public code of the official application.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..method.national.breakdown import FLOW_TERMS
from ..method.national.stock import BRIQUES


@dataclass(frozen=True)
class Note:
    """title: the figure; formula: how it is made, in the words of the method; text: what to know."""

    title: str
    formula: str
    text: str = ""


# What a brique absorbs before the peak.
ABSORBED = "R( besoin × années avant le pic / années jusqu'à l'horizon de résorption )"

NOTES: dict[str, Note] = {
    "total": Note(
        "Besoin de la période",
        "besoin = flux + stock résorbé avant le pic ; total = somme des territoires d'analyse au besoin "
        "positif",
        "Un territoire dont la somme est nulle ou négative ne construit rien, et son excédent ne réduit pas "
        "le besoin des autres.",
    ),
    "flux": Note(
        "Flux",
        "flux = évolution démographique + renouvellement + résidences secondaires + vacance longue + "
        "vacance courte, de l'année de base à la plus proche du pic et de l'année de projection",
        "Ce qu'il faut pour les évolutions à venir (volet B, briques 2.1 et 2.2).",
    ),
    "stock": Note(
        "Mal-logement (stock)",
        f"stock avant le pic = somme des briques de {ABSORBED}",
        "Ce qu'il faut pour les ménages mal logés ou sans logement aujourd'hui (briques 1.1 à 1.6). R "
        "arrondit à l'unité, la demie vers le haut.",
    ),
    "b11": Note(
        f"B1.1 {BRIQUES['b11']}",
        "sans-abri + habitations de fortune + hôtel + R( places d'établissement × part comptée )",
        "Source RP ou SNE, et FINESS pour les établissements.",
    ),
    "b12": Note(
        f"B1.2 {BRIQUES['b12']}",
        "part subie × cohabitations intergénérationnelles + hébergés chez un particulier + hébergés "
        "temporairement",
    ),
    "b13": Note(
        f"B1.3 {BRIQUES['b13']}",
        "( ménages au-delà du taux d'effort - r43 × mauvaise qualité ) × ( 1 - taux de réallocation )",
        "r43 retire les doubles comptes (ENL 2013). Peut être négatif quand la correction dépasse le "
        "nombre de ménages.",
    ),
    "b14": Note(
        f"B1.4 {BRIQUES['b14']}",
        "logements de mauvaise qualité, selon la source choisie × ( 1 - taux de réallocation )",
        "Filocom (parc privé potentiellement indigne), RP ou Fichiers fonciers.",
    ),
    "b15": Note(
        f"B1.5 {BRIQUES['b15']}",
        "( ménages en suroccupation - r25 × hébergés - r35 × inadéquation financière - r45 × mauvaise "
        "qualité ) × ( 1 - taux de réallocation )",
    ),
    "b16": Note(
        f"B1.6 {BRIQUES['b16']}",
        "ménages du parc social en demande de mutation (SNE), selon le motif × ( 1 - taux de réallocation )",
        "Éteinte par défaut, comme dans l'application officielle.",
    ),
    "propre": Note(
        BRIQUES["propre"],
        "besoin donné par une table, en logements",
        "Ajoutée par l'utilisateur, sans correction des doubles comptes : elle ne doit compter personne que "
        "les autres briques comptent déjà.",
    ),
    "demo": Note(
        f"A {FLOW_TERMS['demo'][1]}",
        "somme des ménages supplémentaires de chaque année, selon le scénario de projection",
    ),
    "renouv": Note(
        f"F, I {FLOW_TERMS['renouv'][1]}",
        "chaque année : R( parc × ( taux de disparition - taux de restructuration ) ), sans retirer plus que "
        "ce que l'année ajoute",
    ),
    "second": Note(
        f"E, H {FLOW_TERMS['second'][1]}",
        "R( L(année) × taux(année) - L(année - 1) × taux(année - 1) )",
        "L est le parc qui loge les ménages de l'année ; le taux va en ligne droite de l'observé à la cible.",
    ),
    "vac_longue": Note(
        f"D, G {FLOW_TERMS['vac_longue'][1]}",
        "R( L(année) × taux(année) - L(année - 1) × taux(année - 1) ), nul quand le besoin de l'année l'est",
        "Négatif : des logements vacants depuis plus de deux ans sont remobilisés.",
    ),
    "vac_courte": Note(
        f"C, J {FLOW_TERMS['vac_courte'][1]}",
        "R( L(année) × taux(année) - L(année - 1) × taux(année - 1) ), jusqu'au pic",
        "La vacance courte est la fluidité du parc : ce qu'il faut de logements libres pour déménager.",
    ),
    "pic": Note(
        "Pic de besoin",
        "première année où ménages + mal-logement résorbé est le plus grand",
        "Après lui, la vacance et les taux ne bougent plus.",
    ),
    "annuel": Note(
        "Besoin et parc de l'année",
        "parc(année) = max( 0, parc(année - 1) + besoin(année - 1) - excédent(année - 1) )",
        "Le besoin d'une année est ce qu'il faut construire pour que le parc de l'année suivante loge ses "
        "ménages.",
    ),
    "ventilation": Note(
        "Besoin par commune et par territoire de restitution",
        "besoin de la commune = besoin du territoire d'analyse × clé de la commune / somme des clés, brique "
        "par brique, au plus fort reste",
        "Les communes somment exactement à leur territoire d'analyse ; un EPCI, ou un autre "
        "territoire de restitution, est la somme de ses communes.",
    ),
    "hors": Note(
        "Part hors étude",
        "ménages (ou population) des communes du territoire qui ne sont pas dans une maille évaluée / total",
        "Leur besoin n'est pas connu : le territoire en a plus que ce qui est montré.",
    ),
    "taux": Note(
        "Besoin pour 1 000 logements", "1 000 × besoin de la période / logements de l'année de base"
    ),
    "objectif": Note(
        "Objectif placé, besoin non couvert",
        "objectif = besoin - conversions + ajustements, dans la limite de la capacité ; ce qui dépasse va "
        "aux communes de l'EPCI (ou autre territoire de restitution), puis du territoire d'analyse, selon "
        "capacité restante × polarité",
        "Placé + non couvert = objectif du territoire, exactement. Les vacants remobilisés sont déjà dans le "
        "flux et ne sont pas retirés deux fois.",
    ),
    "capacite": Note(
        "Capacité de construction",
        "min( hectares × densité + renouvellement, plafond réglementaire ) + vacants mobilisables au-delà de "
        "ceux du flux + changements d'usage",
        "Vide : sans limite connue.",
    ),
    "rythme": Note(
        "Rythme, à construire",
        "à construire = objectif placé - vacants remis - changements d'usage ; rythme = à construire / "
        "années de la période",
        "Comparé aux logements commencés par an (Sitadel).",
    ),
    "voies": Note(
        "Comment l'objectif est placé",
        "d'abord les vacants mobilisables (au-delà de ceux que le flux a déjà retirés), puis les changements "
        "d'usage, puis le renouvellement urbain, puis l'extension",
        "Ce qui épargne le sol vient d'abord.",
    ),
    "calage": Note(
        "Calage sur des totaux imposés",
        "table (territoire d'analyse × territoire de restitution) ajustée à ses deux marges, en proportion, "
        "puis arrondie en gardant les deux",
        "Les totaux des territoires d'analyse sont toujours gardés : ce qui ne peut pas tenir avec eux est "
        "dit.",
    ),
    "zan": Note(
        "Consommation foncière",
        "hectares = logements en extension / densité ; reste = enveloppe - hectares",
        "L'enveloppe ne limite l'extension que si le scénario le demande (d_zan_limite).",
    ),
    "sru": Note(
        "Rattrapage SRU",
        "manque = R( résidences principales × obligation ) - logements sociaux ; rattrapage : une part du "
        "manque qui reste, tous les trois ans",
        "Part : 33 %, 50 % quand il manque de 2 à 4 points, 100 % sous 2 points (art. L. 302-8 du CCH), ou "
        "celle du scénario. Les résidences que l'objectif ajoute augmenteraient l'obligation : elles ne "
        "sont pas comptées.",
    ),
    "segments": Note(
        "Segments",
        "à construire × part du segment, au plus fort reste",
        "Chaque commune somme à ce qu'elle construit ; avec des parts d'EPCI, l'EPCI aussi.",
    ),
    "plh": Note(
        "Objectifs par PLH",
        "à construire, réparti entre les années au plus fort reste, puis sommé par période",
        "Chaque année autant, ou selon le besoin annuel du territoire d'analyse (d_rythme).",
    ),
}
