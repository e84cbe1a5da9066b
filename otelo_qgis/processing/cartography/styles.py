# SPDX-License-Identifier: GPL-2.0-or-later
"""The styles of the maps, as data: a rate as a choropleth, a volume as proportional circles, a signed term
on a ramp around zero, two rates together, what the need is made of as diagrams, classes of communes.

`drawing` gives a style to a layer; `rules`, `circles` and `diagrams` are what it is drawn with, `ramps` its
colours, `classes` its bounds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from qgis.core import QgsVectorLayer

from ...engine.common.territories import ANALYSIS
from ...engine.definitions import fields, further_fields
from ...engine.definitions.briques import GUIDE, NATIONAL, edition_of, flow_terms
from ...engine.definitions.coefficients import CLASSES as COMMUNE_CLASSES
from ...engine.definitions.column import Column
from ...engine.definitions.follow_up import (
    EXCEEDED,
    LATE,
    NO_DATA,
    NO_OBJECTIVE,
    ON_TRACK,
    REACHED,
    STATUSES,
    VERY_LATE,
)
from ...engine.definitions.tables import COMMUNE, by_name
from ...engine.definitions.tables import figures as figures_of
from .layers import has_field
from .ramps import CLASS_COLORS

# Statuses, on ColorBrewer's PuOr: what is behind is warm and darkens, what is reached is cold; colour-blind
# safe, and the two ends are apart in greyscale from the middle.
STATUS_COLORS = {
    EXCEEDED: "#542788",
    REACHED: "#998ec3",
    ON_TRACK: "#d8daeb",
    LATE: "#fdb863",
    VERY_LATE: "#b35806",
    NO_OBJECTIVE: "#f0f0f0",
}
# A territory without data is hatched, as what is not evaluated.
KNOWN = tuple(status for status in STATUSES if status != NO_DATA)
# Classes of the gap to a reference, in % of it, the same whatever is compared; near zero, neither hue.
GAP_BOUNDS = (-20.0, -10.0, -2.0, 2.0, 10.0, 20.0)
LEVELS = (("faible", "moyen", "fort"), ("faible", "moyenne", "forte ou sans limite"))


@dataclass(frozen=True)
class Style:
    """How a layer is drawn.

    title: what it is called, {restitution} standing for what restitution territories are.

    rate, second: expressions of a ratio, never of a volume ("" for none), with the label and unit that the
    legend gives them; volume: expression of the circles, and of the figure beside a diagram; diverging: the
    rate is signed; everywhere: it is told of the territories that build nothing too; categories: what each
    value of the rate is, where it is a category: {value: (label, colour)}; told_by: field that says more of
    each category, in the legend ("" for none); bounds: classes that are the same whatever the values, the
    first and the last without end; needs: fields without any value in which the style says nothing; absent:
    what a territory without the rate is; diagrams: a key of `dressing.PARTS`; text: what the map draws, in
    words, where the labels do not say it; threshold: a value that no class spans, from which on the hue is
    another; neutral: what a signed rate of zero is; frozen: its classes hold whatever the values become.
    """

    title: str
    rate: str = ""
    rate_label: str = ""
    volume: str = ""
    volume_label: str = ""
    label_field: str = "nom"
    decimals: int = 1
    diverging: bool = False
    second: str = ""
    second_label: str = ""
    needs: tuple[str, ...] = ()
    diagrams: str = ""
    yearly: bool = False
    fill: str = "#e8eef4"
    everywhere: bool = False
    categories: Mapping[float, tuple[str, str]] = field(default_factory=dict)
    told_by: str = ""
    text: str = ""
    absent: str = "Hors étude, ou non évalué"
    bounds: tuple[float, ...] = ()
    threshold: float | None = None
    neutral: str = "nul, ou presque"
    frozen: bool = False


def per_thousand(amount: str) -> str:
    """Expression of an amount for 1,000 dwellings of the base year; NULL without dwellings, and out of the
    study, where the amount is not known."""
    return f'if("etudie", 1000.0 * ({amount}) / nullif("logements", 0), NULL)'


def _shown(rate: Column, volume: Column) -> tuple[str, str, str, str]:
    """Rate and volume of a style, each with its label."""
    return f'"{rate.name}"', rate.alias, f'"{volume.name}"', volume.legend


def _where_known(rate: str) -> str:
    """A rate of a follow-up; NULL where nothing is known, since all of the objective would seem to remain."""
    return f"if(\"statut\" = '{NO_DATA}', NULL, {rate})"


def _status_rank(name: str) -> str:
    """Expression of the rank of a status, from 0, in `STATUSES`; NULL where nothing is known."""
    cases = " ".join(f"WHEN \"{name}\" = '{status}' THEN {rank}" for rank, status in enumerate(KNOWN))
    return f"CASE {cases} END"


def _evolution_of_the_stock(edition: str) -> str:
    """Expression of what the stock of dwellings asks for, for 1,000 of them: its brique of the flow."""
    return per_thousand(" + ".join(f'"{term}"' for term in flow_terms("b22", edition)))


_COMMUNE, _GUIDE_ANALYSIS = figures_of(COMMUNE), figures_of(ANALYSIS, GUIDE)
_MESH, _KEYS, _INTERVALS, _CHANGE, _MISSING = map(
    by_name, (fields.MESH, fields.KEY_SHARES, fields.INTERVALS, fields.TERRITORY_CHANGE, fields.MISSING)
)
_FOLLOWED = by_name(fields.EPCI_FOLLOW_UP)
_STATUS_LOOKS = {float(rank): (status, STATUS_COLORS[status]) for rank, status in enumerate(KNOWN)}
_NEED = _shown(fields.NEED_RATE, fields.NEED)
_OBJECTIVE = _shown(fields.OBJECTIVE_RATE, _COMMUNE["place"])
_SCORES = by_name(further_fields.SCORES)
_PEOPLE = ("", "", '"population"', _MESH["population"].legend)
_CORRECTION = (
    '100.0 * ("cale" - "naif") / nullif("naif", 0)',
    "Écart du corrigé au naïf (%)",
    'round(abs("cale" - "naif"))',
    "Écart (logements)",
)
STYLES = {
    "besoins": Style("Besoins par territoire d'analyse", *_NEED),
    "communes": Style("Besoins par commune", *_NEED),
    "epci": Style("Besoins par {restitution}", *_NEED),
    "demographie": Style(
        "Évolution démographique par commune",
        per_thousand('"demo"'),
        "Besoin démographique pour 1 000 logements",
        diverging=True,
    ),
    "parc": Style(
        "Évolution du parc par commune",
        _evolution_of_the_stock(NATIONAL),
        "Évolution du parc pour 1 000 logements",
        diverging=True,
    ),
    "termes": Style(
        "De quoi le besoin est fait, par {restitution}",
        needs=("besoin",),
        diagrams="termes",
        fill="#f3f3f0",
        text="Ce qui s'ajoute au-dessus de la ligne, ce qui se retire dessous ; sous le nom, le besoin et "
        "ses parts.",
    ),
    "corrige": Style("Besoin corrigé et naïf par commune", *_CORRECTION, diverging=True),
    "corrige_epci": Style("Besoin corrigé et naïf par {restitution}", *_CORRECTION, diverging=True),
    "classes": Style(
        "Classe des communes",
        'if("etudie", "classe_cal", NULL)',
        "Classe de commune (guide)",
        everywhere=True,
        categories={
            one.column: (one.label, color) for one, color in zip(COMMUNE_CLASSES.values(), CLASS_COLORS)
        },
        text="Classe de chaque commune selon le guide : ses coefficients corrigent le besoin.",
    ),
    "destinations": Style(
        "Social et libre, par territoire d'analyse",
        needs=("besoin_ls", "besoin_ll"),
        diagrams="destinations",
        fill="#f3f3f0",
        text="Besoin selon sa destination, ce qui est négatif sous la ligne ; sous le nom, le besoin en "
        "logements.",
    ),
    "rehabilitation": Style(
        "Réhabilitation par territoire d'analyse",
        '1000.0 * "rehab_6" / nullif("parctot", 0)',
        "Réhabilitation pour 1 000 logements",
        '"rehab_6"',
        _GUIDE_ANALYSIS["rehab_6"].legend,
        everywhere=True,
        needs=("rehab_6",),
        text="Pour 1 000 logements (couleurs) et en logements (cercles) ; à part du besoin.",
    ),
    "objectifs": Style("Objectifs par commune", *_OBJECTIVE),
    "objectifs_epci": Style("Objectifs par {restitution}", *_OBJECTIVE),
    "typologie": Style(
        "Classes de communes",
        '"classe"',
        "Classe de commune",
        everywhere=True,
        categories={
            number: (f"Classe {number}", color) for number, color in enumerate(CLASS_COLORS, start=1)
        },
        told_by="classe_nom",
        absent="Sans classe",
        text="Communes qui se ressemblent, d’après leurs taux ; ce qui distingue chaque classe est dans la "
        "légende.",
    ),
    "comparables": Style(
        "Territoires comparables",
        'CASE WHEN "rang" = 0 THEN 0 WHEN "retenu" THEN 1 WHEN "distance" < 1 THEN 2 '
        'WHEN "distance" < 2 THEN 3 ELSE 4 END',
        "Ressemblance au territoire",
        everywhere=True,
        categories={
            0: ("Le territoire", "#b35806"),
            1: ("Comparable retenu", "#2171b5"),
            2: ("À moins d’un écart type", "#9ecae1"),
            3: ("De un à moins de deux écarts types", "#deebf7"),
            4: ("À deux écarts types ou plus", "#f0f0f0"),
        },
        absent="Non comparé",
        text="Distance des mesures centrées et réduites, chaque thème comptant autant.",
    ),
    "coefficients": Style(
        "Correction par les coefficients",
        '"ccorr"',
        "Correction de la clé naïve (points)",
        diverging=True,
        decimals=2,
        text="Somme signée des quatre coefficients de la classe de la commune.",
    ),
    "erreurs": Style(
        "Erreur de la clé éprouvée",
        '1000.0 * "ecart_cle" / nullif("logements", 0)',
        "Donné moins apparu, pour 1 000 logements",
        'round(abs("ecart_cle"))',
        "Écart (logements)",
        diverging=True,
        text="Ce que la clé aurait donné de trop (couleurs chaudes) ou de moins que ce qui est apparu.",
    ),
    "score": Style(
        "Objectifs par score et capacité",
        '100.0 * ("total" - "besoin") / nullif("besoin", 0)',
        "Objectif moins besoin (%)",
        '"total"',
        _SCORES["total"].legend,
        diverging=True,
        text="Ce que le score, le volume imposé et la capacité changent au besoin (couleurs) ; objectif en "
        "logements (cercles).",
    ),
    "capacite": Style(
        "Besoin et capacité par commune",
        per_thousand('"besoin"'),
        "besoin",
        second=per_thousand('"capacite"'),
        second_label="capacité",
        needs=("capacite",),
    ),
    "redistribution": Style(
        "Redistribution entre communes",
        per_thousand('"recu" - "cede"'),
        "Reçu moins cédé, pour 1 000 logements",
        diverging=True,
        neutral="ni reçu ni cédé",
        needs=("recu",),
    ),
    "non_couvert": Style(
        "Besoin non couvert par commune",
        volume='"non_couver"',
        volume_label=_COMMUNE["non_couver"].alias,
        needs=("non_couver",),
    ),
    "zan": Style(
        "Consommation foncière par commune",
        '100.0 * "ha_conso" / nullif("zan_ha", 0)',
        "Part de l'enveloppe ZAN consommée (%)",
        '"ha_conso"',
        "Foncier consommé (hectares)",
        decimals=0,
        threshold=100.0,
        needs=("zan_ha", "ha_conso"),
    ),
    "sru": Style(
        "Rattrapage SRU par commune",
        volume='"sru_rattr"',
        volume_label=_COMMUNE["sru_rattr"].legend,
        needs=("sru_rattr",),
    ),
    "suivi": Style(
        "Statut des objectifs par commune",
        _status_rank("statut"),
        "Statut à la dernière année connue",
        everywhere=True,
        categories=_STATUS_LOOKS,
        needs=("obj_per",),
        absent="Pas de données",
        text="Ce qui est construit, rapporté à ce qui était attendu à ce jour.",
    ),
    "suivi_epci": Style(
        "Statut des objectifs par {restitution}",
        _status_rank("statut"),
        "Statut à la dernière année connue",
        '"reste"',
        _FOLLOWED["reste"].legend,
        everywhere=True,
        categories=_STATUS_LOOKS,
        needs=("obj_per",),
        absent="Pas de données",
        text="Ce qui est construit, rapporté à ce qui était attendu à ce jour (couleurs) ; logements qui "
        "restent à construire (cercles).",
    ),
    "suivi_rythme": Style(
        "Rythme qui manque par commune",
        '1000.0 * ("par_an_nec" - "par_an_obs") / nullif("logements", 0)',
        "Par an, pour 1 000 logements",
        diverging=True,
        needs=("par_an_nec",),
        absent="Pas de données",
        text="Rythme nécessaire jusqu’à la fin de la période, moins le rythme des dernières années. "
        "Au-dessous de zéro, le rythme actuel suffit.",
    ),
    "suivi_reste": Style(
        "Reste à réaliser par commune",
        _where_known('100.0 * max("reste", 0) / nullif("obj_per", 0)'),
        "Part de l’objectif qui reste (%)",
        'max("reste", 0)',
        "Reste (logements)",
        decimals=0,
        needs=("obj_per",),
        absent="Pas de données, ou sans objectif",
    ),
    "suivi_operations": Style(
        "Opérations connues et reste par commune",
        _where_known('100.0 * max("reste_ops", 0) / nullif("obj_per", 0)'),
        "Part de l’objectif sans opération (%)",
        '"ops_esp"',
        "Espérés (logements)",
        decimals=0,
        needs=("ops_esp",),
        absent="Pas de données, ou sans objectif",
    ),
    "suivi_zan": Style(
        "Enveloppe foncière et habitat par commune",
        '"zan_part"',
        "Part de l’enveloppe ZAN consommée (%)",
        decimals=0,
        threshold=100.0,
        needs=("zan_part",),
        absent="Pas de données, ou sans enveloppe",
        text="Espaces naturels, agricoles et forestiers que l’habitat a pris depuis le début de l’enveloppe.",
    ),
    "suivi_annees": Style(
        "Retard sur la trajectoire par commune et année",
        '100.0 - 100.0 * "cumul_b" / nullif("prevu_cum", 0)',
        "Retard, en % de ce qui était prévu",
        decimals=0,
        diverging=True,
        needs=("cumul_b",),
        absent="Pas de données, ou rien de prévu",
        yearly=True,
        text="Ce qui manque à ce qui était prévu depuis le début de la période. Au-dessous de zéro : avance.",
    ),
    "annees": Style(
        "Besoins par année",
        '1000.0 * "besoin" / nullif("parc", 0)',
        "Besoin de l'année pour 1 000 logements",
        needs=("besoin",),
        yearly=True,
    ),
    "cles": Style(
        "Clés de ventilation, rapportées aux ménages",
        '"ecart_men"',
        _KEYS["ecart_men"].legend,
        '"cle"',
        _KEYS["cle"].legend,
        diverging=True,
    ),
    "ecarts": Style(
        "Écart du scénario à la référence", '"ecart_tx"', _CHANGE["ecart_tx"].legend, diverging=True
    ),
    "ecart_reference": Style(
        "Écart à la référence, par commune",
        '"ecart_pct"',
        "Écart du besoin à la référence (%)",
        bounds=GAP_BOUNDS,
        everywhere=True,
        text="De combien le besoin s'écarte de celui de la référence, en % de celui-ci.",
    ),
    "ecart_reference_epci": Style(
        "Écart à la référence, par {restitution}",
        '"ecart_pct"',
        "Écart du besoin à la référence (%)",
        bounds=GAP_BOUNDS,
        everywhere=True,
        text="De combien le besoin s'écarte de celui de la référence, en % de celui-ci.",
    ),
    "incertitude": Style(
        "Incertitude du besoin",
        '"larg_pct"',
        _INTERVALS["larg_pct"].legend,
        '"p50"',
        _INTERVALS["p50"].legend,
    ),
    "manquants": Style("Valeurs manquantes", '"part_manq"', _MISSING["part_manq"].legend),
    "analyse": Style("Mailles d'analyse", *_PEOPLE, label_field="code"),
    "restitution": Style("Mailles de restitution", *_PEOPLE),
    "parties": Style("Parties de territoires de restitution", *_PEOPLE),
}
# The styles that read other fields in the edition of the guide.
_OF_GUIDE = {"parc": replace(STYLES["parc"], rate=_evolution_of_the_stock(GUIDE))}
CONTOURS = {"analyse": ("#1f1f1f", 0.7), "restitution": ("#4d4d4d", 0.35)}


def title_of(name: str, restitution: str) -> str:
    """Title of the style `name`, where restitution territories are called so."""
    return STYLES[name].title.format(restitution=restitution)


def texts() -> set[str]:
    """What a map or its legend says under a name, in French: for who gathers what is translated."""
    found = {word for words in LEVELS for word in words} | {label for label, _ in _STATUS_LOOKS.values()}
    for style in STYLES.values():
        found |= {style.title.format(restitution=one) for one in ("EPCI", "territoire de restitution")}
        found |= {style.rate_label, style.volume_label, style.second_label, style.text, style.absent}
        found |= {label for label, _ in style.categories.values()} | {style.neutral}
    return {text for text in found if text}


def style_of(name: str, layer: QgsVectorLayer) -> Style:
    """The style `name` as the edition that a layer is of has it."""
    guide = edition_of(layer.fields().names()) == GUIDE
    return _OF_GUIDE.get(name, STYLES[name]) if guide else STYLES[name]


def retained(layer: QgsVectorLayer, style: Style) -> str:
    """Condition of the territories that build something, where the layer tells them apart; a signed term
    is shown everywhere."""
    apart = has_field(layer, "retenu") and not (style.diverging or style.everywhere)
    return '"retenu"' if apart else ""
