# SPDX-License-Identifier: GPL-2.0-or-later
"""The briques of the method and the terms of its flow: each defined once.

A brique of the stock is an entry of `BRIQUES`, a pure function that says what it counts
(`method.national.stock.counts`) and its rows of the catalogue. Totals, dialogs, help, outputs, reports and
explanations are made from here. Source: docs/methode.md, volet B.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

NATIONAL, GUIDE = "nationale", "guide"
# The user's own brique, which only a table can give.
OWN = "propre"


@dataclass(frozen=True)
class Brique:
    """One brique of the stock.

    id: the name of its fields; number: that of the method, "" for the user's own; editions: those that
    have it; formula, text: its note of method; sources: where its figures come from, in a sentence; keywords:
    words to find its algorithm by; corrections: {coefficient: brique whose households it counts already, and
    that it takes off}; switch: the parameter (yes or no) that counts it, "" where it is chosen in
    `b1_briques`; default: whether it is counted when nothing is said.
    """

    id: str
    number: str
    label: str
    formula: str
    text: str = ""
    sources: str = ""
    keywords: tuple[str, ...] = ()
    corrections: Mapping[str, str] = field(default_factory=dict)
    switch: str = ""
    default: bool = True
    editions: tuple[str, ...] = (NATIONAL, GUIDE)

    @property
    def title(self) -> str:
        """Number and label: "B1.3 Inadéquation financière"."""
        return f"B{self.number} {self.label}" if self.number else self.label


# In the order in which they are shown.
BRIQUES: dict[str, Brique] = {
    one.id: one
    for one in (
        Brique(
            "b11",
            "1.1",
            "Hors logement",
            "sans-abri + habitations de fortune + hôtel + R( places d'établissement × part comptée )",
            "Source RP ou SNE, et FINESS pour les établissements.",
            "Sources RP ou SNE, et FINESS pour les établissements.",
            ("sans-abri", "hôtel", "habitation de fortune", "FINESS"),
        ),
        Brique(
            "b12",
            "1.2",
            "Hébergés",
            "part subie × cohabitations intergénérationnelles + hébergés chez un particulier + hébergés "
            "temporairement",
            sources="Sources RP et SNE.",
            keywords=("hébergés", "cohabitation", "SNE"),
        ),
        Brique(
            "b13",
            "1.3",
            "Inadéquation financière",
            "( ménages au-delà du taux d'effort - r43 × mauvaise qualité ) × ( 1 - taux de réallocation )",
            "r43 retire les doubles comptes (ENL 2013). Peut être négatif quand la correction dépasse le "
            "nombre de ménages.",
            "Source CNAF. La brique B1.4, calculée ou donnée, en retire les doubles comptes.",
            ("taux d'effort", "CNAF", "inadéquation financière"),
            corrections={"r43": "b14"},
        ),
        Brique(
            "b14",
            "1.4",
            "Mauvaise qualité",
            "logements de mauvaise qualité, selon la source choisie × ( 1 - taux de réallocation )",
            "Filocom (parc privé potentiellement indigne), RP ou Fichiers fonciers.",
            "Sources Filocom, RP ou Fichiers fonciers.",
            ("mauvaise qualité", "PPPI", "indigne", "inconfort"),
        ),
        Brique(
            "b15",
            "1.5",
            "Inadéquation physique",
            "( ménages en suroccupation - r25 × hébergés - r35 × inadéquation financière - r45 × mauvaise "
            "qualité ) × ( 1 - taux de réallocation )",
            sources="Sources Filocom ou RP. Les briques B1.2, B1.3 et B1.4, calculées ou données, en "
            "retirent les doubles comptes.",
            keywords=("suroccupation", "inadéquation physique"),
            corrections={"r25": "b12", "r35": "b13", "r45": "b14"},
        ),
        Brique(
            "b17",
            "1.7",
            "Parc social",
            "ménages du parc social en demande de mutation (SNE), selon le motif × ( 1 - taux de "
            "réallocation )",
            "Éteinte par défaut, comme dans l'application officielle.",
            "Source SNE.",
            ("parc social", "mutation", "SNE"),
            switch="b17_actif",
            default=False,
        ),
        Brique(
            OWN,
            "",
            "Brique propre",
            "besoin donné par une table, en logements",
            "Ajoutée par l'utilisateur, sans correction des doubles comptes : elle ne doit compter personne "
            "que les autres briques comptent déjà.",
            editions=(NATIONAL,),
        ),
    )
}


@dataclass(frozen=True)
class Memo:
    """A brique of the method that is already inside others, and shown beside them: it is never added."""

    id: str
    number: str
    label: str
    formula: str
    text: str

    @property
    def title(self) -> str:
        return f"B{self.number} {self.label}" if self.number else self.label


# What the double counts take off B1.3 and B1.5, which stand without it.
OVERLAPS = Memo(
    "b16",
    "1.6",
    "Retraitement des cumuls",
    "somme, sur les briques corrigées, de : brique - brique sans correction des doubles comptes",
    "Négatif : un ménage que deux briques comptent n'a besoin que d'un logement. Déjà déduit des briques "
    "B1.3 et B1.5, il est montré pour mémoire et ne s'ajoute pas.",
)


@dataclass(frozen=True)
class FlowTerm:
    """A term of the flow. attribute: of the year loop's result; brique: id of the flow brique that it belongs
    to; letters, formula, text: its note of method."""

    id: str
    attribute: str
    label: str
    brique: str
    letters: str
    formula: str
    text: str = ""


_LINE = "R( L(année) × taux(année) - L(année - 1) × taux(année - 1) )"
FLOW: dict[str, FlowTerm] = {
    one.id: one
    for one in (
        FlowTerm(
            "demo",
            "demographic",
            "Évolution démographique",
            "b21",
            "A",
            "somme des ménages supplémentaires de chaque année, selon le scénario de projection",
        ),
        FlowTerm(
            "renouv",
            "renewal",
            "Renouvellement du parc",
            "b22",
            "F, I",
            "chaque année : R( parc × ( taux de disparition - taux de restructuration ) ), sans retirer plus "
            "que ce que l'année ajoute",
        ),
        FlowTerm(
            "second",
            "secondary",
            "Résidences secondaires",
            "b22",
            "E, H",
            _LINE,
            "L est le parc qui loge les ménages de l'année ; le taux va en ligne droite de l'observé à la "
            "cible.",
        ),
        FlowTerm(
            "vac_longue",
            "long",
            "Vacance de longue durée",
            "b22",
            "D, G",
            f"{_LINE}, nul quand le besoin de l'année l'est",
            "Négatif : des logements vacants depuis plus de deux ans sont remobilisés.",
        ),
        FlowTerm(
            "vac_courte",
            "short",
            "Vacance de courte durée",
            "b22",
            "C, J",
            f"{_LINE}, jusqu'au pic",
            "La vacance courte est la fluidité du parc : ce qu'il faut de logements libres pour déménager.",
        ),
    )
}
# The flow of the guide, over its six years; what the sum of rounded terms leaves is a term of its own.
GUIDE_FLOW: dict[str, FlowTerm] = {
    one.id: one
    for one in (
        FlowTerm(
            "demo",
            "",
            "Ménages supplémentaires",
            "b21",
            "A",
            "ménages de N + 6 - ménages de N, selon le scénario de projection, ou donnée de l'utilisateur",
        ),
        FlowTerm(
            "renouv",
            "",
            "Renouvellement du parc",
            "b22",
            "F, I",
            "R( parc × ( taux de disparition - taux de restructuration ) ), taux sur six ans",
        ),
        FlowTerm(
            "second",
            "",
            "Résidences secondaires",
            "b22",
            "E, H",
            "R( taux cible × ( parc - renouvellement + demande ) - taux observé × parc )",
        ),
        FlowTerm(
            "vacants",
            "",
            "Logements vacants",
            "b22",
            "K, L",
            "R( taux cible × ( parc - renouvellement + demande ) - taux observé × parc )",
            "Sans la réallocation, qui est dans le stock.",
        ),
        FlowTerm(
            "arrondi",
            "",
            "Arrondis du flux",
            "b22",
            "M",
            "demande potentielle - somme de ses termes, tous arrondis",
            "Otelo 1.2 arrondit chaque terme pour lui-même : leur somme peut s'écarter du total de quelques "
            "logements, qui sont ici.",
        ),
    )
}
FLOWS = {NATIONAL: FLOW, GUIDE: GUIDE_FLOW}
# What the rounded briques of the guide leave of their rounded total, counted in the stock.
STOCK_ROUNDING = Memo(
    "arr_stock",
    "",
    "Arrondis du stock",
    "stock sur six ans après réallocation - somme des briques, toutes arrondies",
    "Otelo 1.2 arrondit chaque brique pour elle-même : leur somme peut s'écarter du total de quelques "
    "logements, qui sont ici.",
)
FLOW_BRIQUES = {"b21": "B2.1 Évolution démographique", "b22": "B2.2 Évolution du parc"}
# Indicators that the flow reads, whatever the scenario.
FLOW_COLUMNS = ("parctot", "tx_lv", "tx_rs", "tx_disp", "tx_rest", "lv_total", "lv_2plus")
# The same, in the edition of the guide: the Filocom file by part of the stock, the social stock, observed
# households now and six years before.
GUIDE_FLOW_COLUMNS = (
    "parctot",
    "parc_soc",
    *(f"f{part}_{item}" for part in "thp" for item in ("tot", "rs", "va", "tot_p", "rest", "disp")),
    "men_obs",
    "men_obs_p",
)
# Each of the ten terms is one sign of a flow term, or the mal-logement (stock before the peak).
TEN_TERMS = {
    "t_a": ("demo", 0, "A Évolution démographique"),
    "t_b": ("stock_avp", 0, "B Mal-logement"),
    "t_c": ("vac_courte", 1, "C Fluidité du parc"),
    "t_d": ("vac_longue", 1, "D Hausse de la vacance longue"),
    "t_e": ("second", 1, "E Hausse des résidences secondaires"),
    "t_f": ("renouv", 1, "F Solde de disparitions"),
    "t_g": ("vac_longue", -1, "G Vacants de longue durée remobilisés"),
    "t_h": ("second", -1, "H Baisse des résidences secondaires"),
    "t_i": ("renouv", -1, "I Solde d'apparitions"),
    "t_j": ("vac_courte", -1, "J Vacants de courte durée libérés"),
}
# Those of the guide: the same where the quantity is the same, and its own.
GUIDE_TERMS = {
    **{term: TEN_TERMS[term] for term in ("t_a", "t_b", "t_e", "t_f")},
    "t_k": ("vacants", 1, "K Hausse de la vacance"),
    **{term: TEN_TERMS[term] for term in ("t_h", "t_i")},
    "t_l": ("vacants", -1, "L Baisse de la vacance"),
    "t_m": ("arrondi", 0, "M Arrondis du flux"),
}
TERMS = {NATIONAL: TEN_TERMS, GUIDE: GUIDE_TERMS}
# Terms of vacant dwellings that the flow puts back into use, of either edition.
REMOBILISED = ("t_g", "t_j", "t_l")
TERM_LABELS = {term: label for terms in TERMS.values() for term, (_, _, label) in terms.items()}
# 1 where a term adds to the need, -1 where it is taken off.
TERM_SIGNS = {
    term: (-1 if sign < 0 else 1) for terms in TERMS.values() for term, (_, sign, _) in terms.items()
}


def counted_by_default() -> tuple[str, ...]:
    """Briques that `b1_briques` counts when nothing is said."""
    return tuple(name for name in chosen() if BRIQUES[name].default)


def chosen() -> tuple[str, ...]:
    """Briques that `b1_briques` chooses from: those of the method without a switch of their own."""
    return tuple(name for name in of_the_method() if not BRIQUES[name].switch)


def of_the_method() -> tuple[str, ...]:
    """All but the user's own."""
    return tuple(name for name in BRIQUES if name != OWN)


def computing_order() -> tuple[str, ...]:
    """Ids of the briques, each after those whose double counting it corrects."""
    done: list[str] = []
    left = list(BRIQUES)
    while left:
        ready = next(b for b in left if not set(BRIQUES[b].corrections.values()) & {*left})
        left.remove(ready)
        done.append(ready)
    return tuple(done)


def with_double_counts() -> tuple[str, ...]:
    """Briques of which double counts are taken off: those that `OVERLAPS` is made of."""
    return tuple(name for name, one in BRIQUES.items() if one.corrections)


def overlap_field(brique: str) -> str:
    """Field of what double counts take off a brique, before the peak."""
    return f"{brique}_cum"


def stock_of(edition: str) -> tuple[str, ...]:
    """Briques of the stock of an edition."""
    return tuple(name for name, one in BRIQUES.items() if edition in one.editions)


def edition_of(columns: Collection[str]) -> str:
    """The edition that a table of needs is of, by the terms of flow that it holds."""
    return GUIDE if set(GUIDE_FLOW) <= set(columns) else NATIONAL


def flow_terms(brique: str, edition: str = NATIONAL) -> tuple[str, ...]:
    """Terms that a brique of the flow sums, in an edition."""
    return tuple(name for name, one in FLOWS[edition].items() if one.brique == brique)


def given_column(brique: str) -> str:
    """Indicator that gives a brique instead of computing it, or one of the user's own."""
    return f"don_{brique}"


def present(columns: Collection[str], suffix: str = "") -> list[str]:
    """The briques (or their fields with a suffix) that a result holds: the user's own may be missing."""
    return [name for name in (f"{brique}{suffix}" for brique in BRIQUES) if name in columns]


def stock_fields(columns: Collection[str], suffix: str = "") -> list[str]:
    """What adds up to the stock that the need counts: `present`, and what their roundings leave in the
    guide."""
    return [*present(columns, suffix), *([STOCK_ROUNDING.id] if STOCK_ROUNDING.id in columns else [])]
