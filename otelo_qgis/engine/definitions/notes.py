# SPDX-License-Identifier: GPL-2.0-or-later
"""Notes of method: for each figure that a study shows, its formula and where it comes from.

Written once; reports link their figures here. Source: docs/methode.md, the national guide (TPL, March 2017),
and the public code of the official application.
"""

from __future__ import annotations

from dataclasses import dataclass

from .briques import BRIQUES, FLOW, GUIDE_FLOW, OVERLAPS, STOCK_ROUNDING


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
        "Ce qu'il faut pour les ménages mal logés ou sans logement aujourd'hui (briques 1.1 à 1.5 et 1.7). R "
        "arrondit à l'unité, la demie vers le haut.",
    ),
    **{name: Note(one.title, one.formula, one.text) for name, one in BRIQUES.items()},
    OVERLAPS.id: Note(OVERLAPS.title, OVERLAPS.formula, OVERLAPS.text),
    **{name: Note(f"{one.letters} {one.label}", one.formula, one.text) for name, one in FLOW.items()},
    STOCK_ROUNDING.id: Note(STOCK_ROUNDING.title, STOCK_ROUNDING.formula, STOCK_ROUNDING.text),
    **{
        name: Note(f"{one.letters} {one.label}", one.formula, one.text)
        for name, one in GUIDE_FLOW.items()
        if name not in FLOW
    },
    "rehab": Note(
        "Besoin en réhabilitation",
        "propriétaires en mauvaise qualité × part à réhabiliter, sur six ans",
        "Ces ménages restent dans leur logement : il est montré à part du besoin, et ne s'y ajoute pas.",
    ),
    "destination": Note(
        "Logement social, à prix maîtrisé, libre",
        "social = B1.1 + parts sociales des briques + B1.7 + part du parc social × flux ; libre = le reste, "
        "moins les logements réalloués",
        "Les ménages en inadéquation laissent des logements du parc libre : il peut être négatif. Chaque "
        "part est arrondie pour elle-même.",
    ),
    "coefficients": Note(
        "Besoin corrigé (coefficients du guide)",
        "brut = logements × ( ( 1 + vacance + secondaires + disparitions - taille des ménages ) × ( 1 + "
        "besoin / logements du territoire ) - 1 ), borné à 0, puis calé sur le besoin du territoire",
        "Coefficients en points, par classe de commune. Naïf : au poids des logements.",
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
        "à construire = objectif placé - vacants remis - changements d'usage ; à construire par an = à "
        "construire / années de la période",
        "Années de la période : celles qui suivent l'année de base, jusqu'à celle de la projection (14 de "
        "2021 à 2035), comme dans les PLH. Comparé aux logements commencés par an (Sitadel).",
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
    "suivi": Note(
        "Réalisé, attendu, reste",
        "réalisé + reste = objectif de la période ; attendu = objectif des années connues ; au-delà = ce qui "
        "dépasse l’objectif, et rend le reste négatif",
        "Réalisé : logements commencés. Une année inconnue n’est pas zéro : elle ne compte ni dans le "
        "réalisé, ni dans l’attendu. Une année à cheval compte pour sa part de mois. Les démolitions sont "
        "montrées à part : le renouvellement du parc est déjà dans le besoin. Les taux, le rythme nécessaire "
        "et le statut d’un ensemble sont ceux des communes dont la construction est connue (objectif suivi).",
    ),
    "declinaison": Note(
        "Objectifs déclinés",
        "objectif d’après l’étude + report + déplacé = objectif retenu, à chaque niveau",
        "L’objectif demandé pour un territoire est réparti entre ses communes pour lesquelles rien n’est "
        "demandé plus bas, en proportion de l’étude (report compris), au plus fort reste.",
    ),
    "retard": Note(
        "Ce qui n’est pas encore déclaré",
        "réalisé corrigé = logements commencés / (1 - part non déclarée)",
        "Une mise en chantier est connue tard, et parfois jamais (de l’ordre de 15 % dans Sitadel). Le "
        "réalisé est entre le lu et le corrigé : les deux sont toujours montrés.",
    ),
    "cadence": Note(
        "Rythme actuel, rythme nécessaire, année atteinte",
        "rythme actuel = moyenne des dernières années connues ; rythme nécessaire = reste / années qui "
        "restent ; année = dernière connue + reste / rythme actuel",
        "L’année est vide sans rythme, ou au-delà de 2100 : l’objectif n’est pas atteint ainsi.",
    ),
    "ops": Note(
        "Opérations connues",
        "espérés = somme des logements × probabilité ; reste sans opération = reste - espérés",
        "Celles des années qui suivent la dernière connue, jusqu’à la fin de la période. Une opération "
        "dont le chantier est ouvert est déjà dans le réalisé ; une opération douteuse n’est pas comptée, "
        "et est listée.",
    ),
    "suivi_lls": Note(
        "Logements sociaux réalisés",
        "somme des logements sociaux de l’année, ou stock de l’année suivante - stock de l’année",
        "D’un inventaire (SRU, RPLS) au 1er janvier, c’est le solde : ce qui sort du parc en est retiré.",
    ),
    "suivi_vac": Note(
        "Vacants remis en usage",
        "somme de l’année, ou stock de vacants de l’année - stock de l’année suivante",
        "D’un stock (LOVAC, vacance de plus de deux ans) au 1er janvier, c’est le solde : négatif où la "
        "vacance augmente.",
    ),
    "suivi_zan": Note(
        "Consommation d’espaces et enveloppe (ZAN)",
        "reste = enveloppe - hectares consommés par l’habitat ; dépassée en = dernière année connue + reste "
        "/ rythme actuel ; logements par hectare = logements commencés / hectares "
        "consommés, des mêmes années",
        "Espaces naturels, agricoles et forestiers pris par l’habitat, en centièmes d’hectare. L’enveloppe "
        "est celle de l’étude (zan_ha) sur sa période, sinon la moitié de la décennie précédente, que la loi "
        "donne au pays et qu’un SCoT répartit autrement. Les logements commencés comptent aussi ceux du "
        "renouvellement urbain, qui ne prend pas d’espace. La dernière année de consommation est provisoire.",
    ),
}
# Those of the follow-up of objectives, which most studies do not have.
FOLLOW_UP_NOTES = ("suivi", "retard", "cadence", "ops", "suivi_lls", "suivi_vac", "suivi_zan")
# Of the triennial balance, a document of its own.
TRIENNIAL_NOTE = Note(
    "Objectif triennal de rattrapage SRU",
    "objectif = manque × part ; manque = obligation × résidences principales - logements sociaux",
    "La part est de 33 %, de 50 % à moins de 4 points de l’obligation, de 100 % à moins de 2 (loi 3DS). "
    "Le préfet notifie l’objectif ; celui-ci en est le calcul. Un contrat de mixité sociale peut "
    "l’abaisser. Une commune exemptée ou sans obligation n’en a pas.",
)
