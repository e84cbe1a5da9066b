# SPDX-License-Identifier: GPL-2.0-or-later
"""Styles made from the data: a rate as a choropleth, a volume as proportional circles, a signed term on a
ramp around zero, two rates together, what the need is made of as diagrams, classes of communes.

Classes come from the layer's own values, natural or round. The ramps are ColorBrewer's (colour-blind safe)
and read in greyscale; what is not evaluated is hatched, never coloured as a low value.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import cast

from qgis.core import (
    QgsExpression,
    QgsFillSymbol,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...engine.common.formatting import french_number
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
from ..language import printed, tr
from . import classes, symbols
from .classes import NATURAL, breaks, labels
from .diagrams import MANY_FIGURES, PARTS, add_diagrams, figures
from .dressing import add_labels, set_time
from .layers import has_field, texts_by_value, texts_of, values_of
from .placed import amount

Rule = QgsRuleBasedRenderer.Rule

# ColorBrewer YlGnBu, 5 classes: lightness falls steadily, so that it holds in greyscale.
RAMP = ("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494")
# ColorBrewer PuOr: below zero from far to near, above zero from near to far.
# ColorBrewer Oranges and Purples: one sign alone, from near zero to far, or from far to near.
ABOVE_ALONE = ("#feedde", "#fdbe85", "#fd8d3c", "#e6550d", "#a63603")
BELOW_ALONE = ("#54278f", "#756bb1", "#9e9ac8", "#cbc9e2", "#f2f0f7")
# From a threshold on, after the first of RAMP: another hue, darker in greyscale too.
OVER = ("#e66101", "#8c2d04")
NEUTRAL = "#f2f2f2"
BELOW = ("#7b3294", "#9e7cba", "#d5c6e0")
ABOVE = ("#fddcb0", "#f1a340", "#b35806")
# Need (columns, left to right) by capacity (rows, bottom to top): each axis darkens in its own hue.
BIVARIATE = (
    ("#e8e8e8", "#e4acac", "#c85a5a"),
    ("#b0d5df", "#ad9ea5", "#985356"),
    ("#64acbe", "#627f8c", "#574249"),
)
# Crameri's batlow, colour-blind safe, by class of commune: lightness rises from the first to the last.
CLASS_COLORS = ("#011959", "#124e60", "#3e6e55", "#828231", "#d29343", "#fdac9e", "#faccfa")
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
GAP_COLORS = (*BELOW, "#f2f2f2", *ABOVE)
LEVELS = (("faible", "moyen", "fort"), ("faible", "moyenne", "forte ou sans limite"))
NO_NEED = "#d9d9d9"
# Share outside the study above which a territory's rate is hatched.
MOSTLY_OUTSIDE = 0.5
CLASSES = classes.METHODS
# The sizes of circle that a legend shows, as shares of the greatest.
LEGEND_CIRCLES = (1.0, 0.35, 0.1)


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


def _retained(layer: QgsVectorLayer, style: Style) -> str:
    """Condition of the territories that build something, where the layer tells them apart; a signed term
    is shown everywhere."""
    apart = has_field(layer, "retenu") and not (style.diverging or style.everywhere)
    return '"retenu"' if apart else ""


def is_useful(layer: QgsVectorLayer, name: str) -> bool:
    """Whether the layer has what the style shows: its fields, with a value other than 0 somewhere."""
    style = style_of(name, layer)
    texts = (style.rate, style.second, style.volume)
    names = {one for text in texts if text for one in _columns(text)}
    if not all(has_field(layer, one) for one in names):
        return False
    if style.diverging and not any(values_of(layer, style.rate)):
        return False
    return all(has_field(layer, one) and any(values_of(layer, f'"{one}"')) for one in style.needs)


def _columns(expression: str) -> set[str]:
    return set(QgsExpression(expression).referencedColumns())


def apply(layer: QgsVectorLayer, name: str, method: str = NATURAL, frozen: bool = False) -> None:
    """Give a polygon layer the style `name` of `STYLES`, with classes from its own values. frozen: the
    classes hold whatever these values become: the first and the last have no end."""
    style = replace(style_of(name, layer), frozen=frozen)
    if style.yearly:
        set_time(layer)
    root = Rule(None)
    for rule in _fill_rules(layer, style, method):
        root.appendChild(rule)
    greatest = _greatest(layer, style)
    if greatest > 0:
        root.appendChild(_circle_rule(style, greatest))
    for rule in root.descendants():
        rule.setLabel(printed(rule.label()))
    renderer = QgsRuleBasedRenderer(root)
    # Fills first, circles after: else the next commune's fill would cut the circle of this one.
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    if style.diagrams:
        add_diagrams(layer, PARTS[style.diagrams](layer))
    _label(layer, style, greatest)
    layer.triggerRepaint()


def _label(layer: QgsVectorLayer, style: Style, greatest: float) -> None:
    volume = style.volume if _draws(layer, style) else '"besoin"' if has_field(layer, "besoin") else ""
    radius = f"({_diameter(style, greatest)}) / 2" if greatest > 0 else ""
    field = style.label_field if has_field(layer, style.label_field) else "code"
    add_labels(layer, field, volume, radius, bool(style.diagrams), _told(layer, style, volume, greatest))


def _told(layer: QgsVectorLayer, style: Style, volume: str, greatest: float) -> str:
    """Expression of what stands under each name: the figures of a diagram, the rate of too few territories
    for colours, the amount of few circles; "" for none."""
    if style.yearly and style.rate and len(texts_of(layer, "code")) <= MANY_FIGURES:
        return amount(style.rate, style.decimals)
    is_few = layer.featureCount() <= MANY_FIGURES
    if style.diagrams:
        parts = PARTS[style.diagrams](layer)
        need = amount(volume) if volume else "''"
        return f"{need} || '\\n= ' || {figures(parts)}" if is_few and parts else need
    if style.rate and _is_told(style, values_of(layer, style.rate, _retained(layer, style))):
        return amount(style.rate, style.decimals)
    return f"if({volume} > 0, {amount(volume)}, NULL)" if is_few and greatest > 0 else ""


def apply_contour(layer: QgsVectorLayer, mesh: str) -> None:
    """Contours of a mesh, to lie above fills."""
    color, width = CONTOURS[mesh]
    layer.setRenderer(QgsSingleSymbolRenderer(symbols.outline(color, width)))
    layer.setLabelsEnabled(False)


def _fill_rules(layer: QgsVectorLayer, style: Style, method: str) -> list[Rule]:
    if not style.rate:
        return [
            Rule(
                symbols.fill(style.fill, "#6b7a89"),
                label="Commune" if style.title.endswith("commune") else "Territoire",
            )
        ]
    rates = values_of(layer, style.rate)
    shown = values_of(layer, style.rate, _retained(layer, style))
    ramp = _plain_rules if _is_told(style, shown) else _ramp(style)
    rules = [ramp(layer, style, shown, method)] if shown or style.bounds else []
    if len(shown) < len(rates) or (style.frozen and _retained(layer, style)):
        condition = f'NOT "retenu" AND ({style.rate}) IS NOT NULL'
        rules.append(Rule(symbols.fill(NO_NEED), filterExp=condition,
                          label=tr("Solde nul ou négatif : rien à construire")))  # fmt: skip
    if len(rates) < layer.featureCount() or style.frozen:
        condition = f"({style.rate}) IS NULL"
        rules.append(Rule(symbols.missing(), filterExp=condition, label=style.absent))
    if has_field(layer, "nb_secret") and any(values_of(layer, '"nb_secret"')):
        rules.append(Rule(symbols.secret(), filterExp='"nb_secret" > 0', label=tr("dont secret statistique")))
    if has_field(layer, "part_hors") and any(v > MOSTLY_OUTSIDE for v in values_of(layer, '"part_hors"')):
        condition = f'"part_hors" > {MOSTLY_OUTSIDE} AND ({style.rate}) IS NOT NULL'
        rules.append(Rule(symbols.hatches(), filterExp=condition, label=tr("Hors étude pour plus de moitié")))
    return rules


def _is_told(style: Style, shown: Sequence[float]) -> bool:
    """Whether there are too few territories for a choropleth: their values are then written."""
    has_ramp = style.rate and not (style.second or style.categories or style.bounds or style.frozen)
    return bool(has_ramp) and 0 < len(shown) <= classes.FEW and any(shown)


def is_told(layer: QgsVectorLayer, name: str) -> bool:
    """Whether the rate of the style is written under the names, the territories being too few for colours."""
    style = style_of(name, layer)
    return bool(style.rate) and _is_told(style, values_of(layer, style.rate, _retained(layer, style)))


def _plain_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    """One fill for the few territories whose values are written on the map."""
    parts = (f"({style.rate}) IS NOT NULL", _retained(layer, style))
    condition = " AND ".join(part for part in parts if part)
    look = symbols.fill(style.fill, "#6b7a89")
    return _headed(style, [Rule(look, filterExp=condition, label=tr("écrit sous le nom"))])


def _ramp(style: Style) -> Callable[[QgsVectorLayer, Style, Sequence[float], str], Rule]:
    """What makes the rules of the rate of a style."""
    if style.second:
        return _bivariate_rules
    if style.categories:
        return _category_rules
    if style.bounds:
        return _fixed_rules
    return _diverging_rules if style.diverging else _rate_rules


def colors(classes: int) -> Sequence[str]:
    """A colour per class, from the middle of the ramp: two near values are not shown as extremes."""
    start = (len(RAMP) - classes) // 2
    return RAMP[start : start + classes]


def _class_rules(
    layer: QgsVectorLayer,
    style: Style,
    bounds: Sequence[tuple[float, float]],
    looks: Sequence[QgsFillSymbol],
    texts: Sequence[str],
) -> list[Rule]:
    """One rule for each of some contiguous classes, in order: the lower bound is in, the upper one is not,
    but in the last. An infinite bound is no bound."""
    retained = _retained(layer, style)
    rules = []
    for number, ((low, high), look, text) in enumerate(zip(bounds, looks, texts)):
        is_last = number == len(bounds) - 1
        parts = [
            f"({style.rate}) >= {low!r}" if math.isfinite(low) else "",
            f"({style.rate}) {'<=' if is_last else '<'} {high!r}" if math.isfinite(high) else "",
            retained,
        ]
        # Without any bound, it holds whatever value there is.
        if not any(parts[:2]):
            parts[0] = f"({style.rate}) IS NOT NULL"
        condition = " AND ".join(part for part in parts if part)
        rules.append(Rule(look, filterExp=condition, label=text))
    return rules


def _headed(style: Style, rules: Sequence[Rule]) -> Rule:
    """A heading with the unit, above the rules."""
    heading = Rule(None, label=style.rate_label)
    for rule in rules:
        heading.appendChild(rule)
    return heading


def _opened(bounds: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Classes of which the first and the last have no end."""
    if not bounds:
        return []
    ends = [-math.inf, *(high for _, high in bounds[:-1]), math.inf]
    return list(zip(ends, ends[1:]))


def _rate_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    if style.threshold is not None and not style.frozen:
        return _threshold_rules(layer, style, values, method)
    bounds = breaks(values, method=method, decimals=style.decimals, frozen=style.frozen)
    # Nothing anywhere is not a middling value.
    shades = (NO_NEED,) if bounds == [(0.0, 0.0)] else colors(len(bounds))
    looks = [symbols.fill(color) for color in shades]
    if style.frozen:
        texts = labels(_opened(bounds) if len(bounds) > 1 else bounds, style.decimals, "deux")
        return _headed(style, _class_rules(layer, style, _opened(bounds), looks, texts))
    return _headed(style, _class_rules(layer, style, bounds, looks, labels(bounds, style.decimals)))


def _threshold_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    """Classes on each side of the threshold of a style, those from it on in another hue."""
    threshold = cast(float, style.threshold)
    below, above = classes.parted(values, threshold, method=method, decimals=style.decimals)
    bounds = [*below, *above]
    looks = [symbols.fill(color) for color in (*RAMP[: len(below)], *OVER[len(OVER) - len(above) :])]
    return _headed(style, _class_rules(layer, style, bounds, looks, labels(bounds, style.decimals)))


def _fixed_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    """The classes that a style gives, whatever the values, those below zero lined too."""
    ends = _opened([*zip((-math.inf, *style.bounds), (*style.bounds, math.inf))])
    looks = [
        symbols.lined(color) if number < len(BELOW) else symbols.fill(color)
        for number, color in enumerate(GAP_COLORS)
    ]
    return _headed(style, _class_rules(layer, style, ends, looks, labels(ends, 0, "deux")))


def _diverging_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    """Classes on each side of zero, which no class spans; those below are lined too. What is shown as zero
    has a class of its own, without a hue. Where there is one sign only, it has all the classes."""
    zero = 0.0 if style.frozen else 0.5 * 10.0**-style.decimals
    low, high = (
        [v for v in values if v <= -zero and v < 0],
        [v for v in values if v >= zero and (v or not zero)],
    )
    sides = []
    for side, near, alone in ((low, BELOW, BELOW_ALONE), (high, ABOVE, ABOVE_ALONE)):
        most = len(near) if style.frozen or (low and high) else len(alone)
        bounds = breaks(side, most, method, style.decimals, style.frozen)
        sides.append((bounds, near if most == len(near) else alone))
    (below, dark), (above, light) = sides
    if style.frozen:
        below = [*below[:-1], (below[-1][0], 0.0)] if below else [(-1.0, 0.0)]
        above = [(0.0, above[0][1]), *above[1:]] if above else [(0.0, 1.0)]
        bounds = _opened([*below, *above])
        looks = [*map(symbols.lined, dark[len(dark) - len(below) :]), *map(symbols.fill, light[: len(above)])]
        return _headed(
            style, _class_rules(layer, style, bounds, looks, labels(bounds, style.decimals, "deux"))
        )
    rules = []
    if below:
        below[-1] = (below[-1][0], min(below[-1][1], -zero))
        looks = [symbols.lined(color) for color in dark[len(dark) - len(below) :]]
        rules += _class_rules(layer, style, below, looks, _below_labels(below, style))
    if len(low) + len(high) < len(values):
        # Inside the two ends, which are those of a side.
        condition = f"abs({style.rate}) < {zero!r}"
        rules.append(Rule(symbols.fill(NEUTRAL), filterExp=condition, label=style.neutral))
    if above:
        above[0] = (max(above[0][0], zero), above[0][1])
        looks = [symbols.fill(color) for color in light[: len(above)]]
        texts = labels(above, style.decimals)
        if above[0][0] == zero and len(above) > 1:
            places = classes.decimals_of([above[0][1]], style.decimals)
            texts[0] = tr("moins de {high}").format(high=french_number(above[0][1], places))
        rules += _class_rules(layer, style, above, looks, texts)
    return _headed(style, rules)


def _below_labels(bounds: Sequence[tuple[float, float]], style: Style) -> list[str]:
    """Words of classes below zero: the last ends on a value, or near zero."""
    texts = labels(list(bounds), style.decimals)
    low, high = bounds[-1]
    if len(bounds) > 1:
        places = classes.decimals_of([low], style.decimals)
        ends = {"low": french_number(low, places), "high": french_number(high, style.decimals)}
        texts[-1] = tr("de {low} à {high}").format(**ends)
    return texts


def _category_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    """One rule for each category that the layer has, in its own colour whatever the layer."""
    heading = Rule(None, label=style.rate_label)
    more = texts_by_value(layer, style.rate, style.told_by) if style.told_by else {}
    for value, (label, color) in style.categories.items():
        if value in values:
            label = f"{tr(label)} : {more[value]}" if more.get(value) else tr(label)
            condition = f"({style.rate}) = {value!r}"
            heading.appendChild(Rule(symbols.fill(color), filterExp=condition, label=label))
    return heading


def thirds(values: Sequence[float]) -> tuple[float, float]:
    """The two bounds that part the values in three equal groups."""
    ordered = sorted(values)
    first, second = (ordered[min(len(ordered) - 1, math.ceil(len(ordered) * k / 3) - 1)] for k in (1, 2))
    return first, second


def both_thirds(layer: QgsVectorLayer, style: Style) -> tuple[tuple[float, float], tuple[float, float]]:
    """Bounds of the two rates of a bivariate style, where there is something to build."""
    retained = _retained(layer, style)
    first, second = (thirds(values_of(layer, one, retained) or [0.0]) for one in (style.rate, style.second))
    return first, second


def _bivariate_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    """Three thirds by three thirds. A commune without the second value is without limit: the highest."""
    retained = _retained(layer, style)
    first, second = both_thirds(layer, style)
    first_name, second_name = tr(style.rate_label), tr(style.second_label)
    both = tr("{first} et {second}, par tiers").format(first=first_name, second=second_name)
    heading = Rule(None, label=both.capitalize())
    for row in (2, 1, 0):
        for column in range(3):
            parts = [f"({style.rate}) IS NOT NULL", _third(style.rate, first, column),
                     _third(style.second, second, row), retained]  # fmt: skip
            condition = " AND ".join(part for part in parts if part)
            names = {"first": first_name, "second": second_name}
            levels = {"level": tr(LEVELS[0][column]), "other": tr(LEVELS[1][row])}
            label = tr("{first} {level}, {second} {other}").format(**names, **levels)
            heading.appendChild(Rule(symbols.fill(BIVARIATE[row][column]), filterExp=condition, label=label))
    return heading


def _third(expression: str, bounds: tuple[float, float], which: int) -> str:
    low, high = bounds
    return (
        f"({expression}) <= {low!r}",
        f"({expression}) > {low!r} AND ({expression}) <= {high!r}",
        f"coalesce(({expression}) > {high!r}, TRUE)",
    )[which]


def round_figure(value: float) -> float:
    """The value cut to its first figure: 4 870 -> 4 000; for the sizes of a legend."""
    if value < 1:
        return 1.0
    # Exact, where a logarithm would take 999,999.9999999998 for a million.
    power = 10 ** Decimal(value).adjusted()
    return math.floor(value / power) * power


def legend_circles(greatest: float) -> list[tuple[float, float]]:
    """(value, diameter in mm) of the circles that the legend shows, the greatest first."""
    shown = dict.fromkeys([greatest, *(round_figure(greatest * share) for share in LEGEND_CIRCLES[1:])])
    return [(value, symbols.CIRCLE_MM * math.sqrt(value / greatest)) for value in shown]


def _greatest(layer: QgsVectorLayer, style: Style) -> float:
    """Greatest volume of the layer; 0 where there is no volume to draw."""
    if not _draws(layer, style):
        return 0.0
    greatest = max(values_of(layer, style.volume), default=0.0)
    if style.frozen and not greatest and has_field(layer, "besoin"):
        # Nothing yet: what may come is at the scale of a part of the need.
        greatest = max(values_of(layer, '"besoin"'), default=0.0) / 4
    return greatest


def _draws(layer: QgsVectorLayer, style: Style) -> bool:
    """Whether there are circles to draw: the style has some, and the layer their fields."""
    return bool(style.volume) and all(has_field(layer, name) for name in _columns(style.volume))


def _diameter(style: Style, greatest: float) -> str:
    """Expression of the diameter of each circle (mm): its area follows the volume."""
    return f"{symbols.CIRCLE_MM} * sqrt(max(coalesce({style.volume}, 0), 0) / {greatest!r})"


def _drawn_diameter(style: Style, greatest: float) -> str:
    """As `_diameter` on the map; in the legend, where there is no geometry, the greatest: the legend of an
    atlas would else draw the circle of the territory of the page."""
    return f"if(@geometry_part_count IS NULL, {symbols.CIRCLE_MM}, {_diameter(style, greatest)})"


def _circle_rule(style: Style, greatest: float) -> Rule:
    """Circles whose area follows the volume, over the fill, one scale for the layer.

    The first rule draws them all, and stands in the legend for the greatest; the smaller ones of the
    legend draw nothing.
    """
    name = tr(style.volume_label)
    heading = Rule(None, label=tr("{amount} : cercles").format(amount=name))
    size = _drawn_diameter(style, greatest)
    neutral = style.diverging or bool(style.categories) or style.threshold is not None
    unit = f" {found.group(1)}" if (found := re.search(r"\(([^()]+)\)$", name)) else ""
    for number, (value, diameter) in enumerate(legend_circles(greatest)):
        label = tr("cercle de {amount}").format(amount=f"{french_number(value)}{unit}")
        symbol = symbols.circle(diameter, "" if number else size, neutral=neutral)
        shown = "FALSE" if number else f"{style.volume} > 0"
        heading.appendChild(Rule(symbol, filterExp=shown, label=label))
    return heading
