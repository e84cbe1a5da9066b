# SPDX-License-Identifier: GPL-2.0-or-later
"""Output fields of the edition of the guide: every figure of its volet B, by territory, and of its volet C.

Those that both editions have keep their name, and are told here in the words of this one.
"""

from __future__ import annotations

from ..common.territories import ANALYSIS
from . import fields, units
from .briques import BRIQUES, GUIDE_FLOW, GUIDE_TERMS, OVERLAPS, STOCK_ROUNDING, stock_of
from .coefficients import DIMENSIONS
from .column import Column
from .parameters import GUIDE

_BRIQUES = stock_of(GUIDE)
# The guide's word on the figures of communes, wherever they are shown.
WORKING_MESH = (
    "La commune est une maille de travail : selon le guide de la méthode (TPL, mars 2017), les chiffres des "
    "communes ne sont pas assez fiables pour être publiés. Ils se lisent par EPCI."
)
_MISMATCH = ("b13", "b15")
# Destinations, in the words of the guide.
DESTINATIONS = {"ls": "logement social", "lm": "prix maîtrisé", "ll": "logement libre"}
DESTINATION_HEADINGS = {"ls": "Social", "lm": "Prix maîtrisé", "ll": "Libre"}
PARTS_OF_STOCK = {"t": "ensemble du parc", "h": "parc HLM et SEM", "p": "parc privé"}
RATES = {
    "va": ("Taux de vacance", "Logements vacants"),
    "rs": ("Taux de résidences secondaires", "Résidences secondaires"),
    "disp": ("Taux de disparition en six ans", "Logements disparus en six ans"),
    "rest": ("Taux de restructuration en six ans", "Logements restructurés en six ans"),
}
_FLOW_LABELS = {
    "demo": "Ménages supplémentaires",
    "renouv": "Besoin en renouvellement",
    "vacants": "Évolution des logements vacants",
    "second": "Évolution des résidences secondaires",
}


def _amount(name: str, label: str, short: str = "", note: str = "") -> Column:
    return Column(name, "int", label, units.DWELLINGS, short, note, mesh=ANALYSIS)


def _yearly(name: str, label: str, short: str = "") -> Column:
    return Column(name, "int", f"{label}, par an", units.DWELLINGS_A_YEAR, short, mesh=ANALYSIS)


def _percent(name: str, label: str) -> Column:
    return Column(name, "float", label, units.PERCENT, mesh=ANALYSIS)


def _fraction(name: str, label: str) -> Column:
    return Column(name, "float", label, units.SHARE, mesh=ANALYSIS)


def _part(name: str, label: str) -> Column:
    return Column(name, "float", label, units.PART, mesh=ANALYSIS)


NEED = fields.NEED.on(ANALYSIS, label="Besoin total sur six ans", note="total")
STOCK = fields.STOCK_SUM.on(
    ANALYSIS, label="Stock sur six ans, après réallocation", short="Stock", alone="dont stock"
)
FLOW = fields.FLOW_SUM.on(ANALYSIS, label="Flux : demande potentielle sur six ans", short="Flux")
# What a study adds up for the reader, in every table of communes or EPCI.
SUMS = [STOCK.on("", label="Stock sur six ans, après réallocation"), FLOW.on("")]
# The bridge from the whole stock to the need.
BRIDGE = [
    _amount("stock", "Stock à horizon infini", "Stock entier", "stock"),
    Column(
        "stock_real", "float", "Stock à horizon infini, après réallocation", units.DWELLINGS, mesh=ANALYSIS
    ),
    _amount("stock_6", "Stock sur six ans, avant réallocation", "Stock sur six ans"),
    _amount("realloc_6", "Logements réalloués sur six ans, déduits", "Réallocation"),
    STOCK,
    FLOW,
    NEED,
]
BY_DESTINATION = [
    column
    for kind, label in DESTINATIONS.items()
    for column in (
        _amount(f"besoin_{kind}", f"Besoin sur six ans : {label}", DESTINATION_HEADINGS[kind]),
        _amount(f"stock_{kind}", f"Stock à horizon infini : {label}"),
        _amount(f"st_{kind}_6", f"Stock sur six ans : {label}", DESTINATION_HEADINGS[kind]),
        _amount(f"flux_{kind}", f"Flux sur six ans : {label}", DESTINATION_HEADINGS[kind]),
    )
]
BY_DESTINATION_A_YEAR = [
    column
    for kind, label in DESTINATIONS.items()
    for column in (
        _yearly(f"bes_{kind}_1", f"Besoin : {label}", DESTINATION_HEADINGS[kind]),
        _yearly(f"st_{kind}_1", f"Stock : {label}", DESTINATION_HEADINGS[kind]),
        _yearly(f"flux_{kind}_1", f"Flux : {label}", DESTINATION_HEADINGS[kind]),
    )
]
STOCK_FIELDS = [
    column
    for name in _BRIQUES
    for column in (
        _amount(name, f"{BRIQUES[name].label} : besoin entier", note=name),
        _amount(f"{name}_6", f"{BRIQUES[name].label} : sur six ans", BRIQUES[name].label, name),
        *(
            [_amount(f"{name}_avp", f"{BRIQUES[name].label} : sur six ans, après réallocation", note=name)]
            if name in _MISMATCH
            else [_amount(f"{name}_avp", f"{BRIQUES[name].label} : part comptée dans le besoin", note=name)]
        ),
        _yearly(f"{name}_1", BRIQUES[name].label),
        _percent(f"pc_{name}", f"{BRIQUES[name].label} : part du stock sur six ans"),
    )
]
STOCK_FIELDS.append(_amount(STOCK_ROUNDING.id, STOCK_ROUNDING.label, note=STOCK_ROUNDING.id))
DOUBLE_COUNTS = [
    *(
        _amount(f"{name}_brut", f"{BRIQUES[name].label} : avant doubles comptes", note=name)
        for name in _MISMATCH
    ),
    _amount(OVERLAPS.id, f"{OVERLAPS.label}, déjà déduit : besoin entier", note=OVERLAPS.id),
    _amount("inadeq", "Inadéquations financière et physique"),
]
SPLIT_BRIQUES = [
    _amount(f"{name}_{kind}", f"{BRIQUES[name].label} : {label}")
    for name in ("b12", "b13", "b14", "b15")
    for kind, label in DESTINATIONS.items()
]
REHABILITATION = [
    _amount("rehab", "Besoin en réhabilitation, à part : entier", "Réhabilitation"),
    _amount("rehab_6", "Besoin en réhabilitation, à part : sur six ans", "Réhabilitation", "rehab"),
    _yearly("rehab_1", "Besoin en réhabilitation, à part"),
]
FLOW_FIELDS = [
    *(_amount(name, label, note=name) for name, label in _FLOW_LABELS.items()),
    _amount("arrondi", GUIDE_FLOW["arrondi"].label, note="arrondi"),
    *(_yearly(f"{name}_1", label) for name, label in _FLOW_LABELS.items()),
    _amount("men_va", "Logements vacants que demandent les nouveaux ménages"),
    _amount("men_rs", "Résidences secondaires que demandent les nouveaux ménages"),
    _yearly("men_va_1", "Logements vacants que demandent les nouveaux ménages"),
    _yearly("men_rs_1", "Résidences secondaires que demandent les nouveaux ménages"),
    Column(
        "men_evol", "int", "Ménages supplémentaires observés sur six ans", units.HOUSEHOLDS, mesh=ANALYSIS
    ),
]
YEAR_FIELDS = [
    _yearly("besoin_1", "Besoin", "Par an"),
    _yearly("stock_1", "Stock avant réallocation"),
    _yearly("stock_re_1", "Stock après réallocation"),
    _yearly("flux_1", "Flux"),
]
HOMES = [
    Column("parctot", "float", "Parc de l'année de l'évaluation", units.DWELLINGS),
    _amount("parc_soc", "Parc locatif social"),
    _amount("parc_prive", "Parc hors locatif social"),
    _amount("parc_fin", "Parc au terme des six ans"),
    _amount("rs_fin", "Résidences secondaires au terme des six ans"),
    _amount("lv_fin", "Logements vacants au terme des six ans"),
]
RATE_FIELDS = [
    *(
        column
        for rate, (label, amount) in RATES.items()
        for column in (
            _fraction(f"tx_{rate}", f"{label} : retenu"),
            *(
                _fraction(f"tx_{rate}_{key}", f"{label} : observé, {part}")
                for key, part in PARTS_OF_STOCK.items()
            ),
            *(_amount(f"nb_{rate}_{key}", f"{amount} : {PARTS_OF_STOCK[key]}") for key in "hp"),
        )
    ),
    _fraction("tx_rp", "Taux de résidences principales : retenu"),
    _fraction("tx_rp_t", "Taux de résidences principales : observé, ensemble du parc"),
]
SHARE_FIELDS = [
    _part("tx_parc", "Besoin sur six ans rapporté au parc"),
    _part("tx_parc_an", "Besoin par an rapporté au parc"),
    *(_part(f"part_{kind}_fl", f"Part du flux : {label}") for kind, label in DESTINATIONS.items()),
    *(_percent(f"pc_{kind}", f"Part du besoin par an : {label}") for kind, label in DESTINATIONS.items()),
    _percent("pc_ls_parc", "Besoin social par an, rapporté au parc social"),
    _percent("pc_ls_par6", "Besoin social sur six ans, rapporté au parc social"),
    _percent("pc_ll_parc", "Besoin libre par an, rapporté au parc non social"),
    _percent("pc_ll_par6", "Besoin libre sur six ans, rapporté au parc non social"),
    _percent("pc_stock", "Part du stock dans le besoin"),
    _percent("pc_st_parc", "Stock par an, rapporté au parc"),
    _percent("pc_st_par6", "Stock sur six ans, rapporté au parc"),
    _percent("pc_st_ls", "Part du stock social dans le stock après réallocation"),
    _percent("pc_flux", "Part du flux dans le besoin"),
    _percent("pc_fl_parc", "Flux par an, rapporté au parc"),
    _percent("pc_fl_par6", "Flux sur six ans, rapporté au parc"),
    _percent("pc_fl_ls", "Part du flux social dans le flux"),
    _percent("pc_men", "Part des ménages supplémentaires dans le flux"),
    _percent("pc_va", "Part des logements vacants dans le flux"),
    _percent("pc_rs", "Part des résidences secondaires dans le flux"),
    _percent("pc_renouv", "Part du renouvellement dans le flux"),
    _part("part_parc", "Part du territoire dans le parc de l'étude"),
    _part("part_stock", "Part du territoire dans le stock de l'étude"),
    _part("part_flux", "Part du territoire dans le flux de l'étude"),
]
TERMS = [
    Column(name, "int", label, units.DWELLINGS, note=next(
        (one.note for one in fields.TERMS if one.name == name), made_of
    ))
    for name, (made_of, _, label) in GUIDE_TERMS.items()
]  # fmt: skip
NEEDS = [
    fields.CODE,
    fields.NAME,
    *fields.PERIOD,
    *BRIDGE,
    *YEAR_FIELDS,
    *BY_DESTINATION,
    *BY_DESTINATION_A_YEAR,
    *STOCK_FIELDS,
    *DOUBLE_COUNTS,
    *SPLIT_BRIQUES,
    *REHABILITATION,
    *FLOW_FIELDS,
    *HOMES,
    *RATE_FIELDS,
    *SHARE_FIELDS,
    fields.RETAINED.on(ANALYSIS, label="Compté dans le total"),
    fields.NEED_RATE,
    *TERMS,
    fields.DEMO_FLAG,
]

# Volet C ------------------------------------------------------------------------------------------

NAIVE = Column("naif", "int", "Besoin naïf : au poids des logements", units.DWELLINGS, "Naïf", "coefficients")
SCALED = Column(
    "cale", "int", "Besoin corrigé, calé sur le territoire d'analyse, arrondi comme Otelo 1.2",
    units.DWELLINGS, "Corrigé (Otelo 1.2)", "coefficients",
)  # fmt: skip
CORRECTED = Column("cale", "float", "Besoin corrigé, calé sur le territoire d'analyse", units.DWELLINGS,
                   "Corrigé",
                   "coefficients", mesh="commune")  # fmt: skip
COEFFICIENT_FIELDS = [
    Column(
        "classe_cal", "int", "Colonne des coefficients de la classe de la commune", short="Classe de calcul"
    ),
    *(
        Column(f"k_{name}", "float", f"Coefficient correctif : {label}", "points", note="coefficients")
        for name, (label, _) in DIMENSIONS.items()
    ),
    NAIVE,
    Column("brut", "int", "Besoin corrigé, brut", units.DWELLINGS, note="coefficients"),
    Column("borne", "int", "Besoin corrigé, borné à 0", units.DWELLINGS, note="coefficients"),
]
_SHARED = [
    *(
        Column(name, "int", f"{BRIQUES[name].label} sur six ans", units.DWELLINGS, note=name)
        for name in _BRIQUES
    ),
    Column(STOCK_ROUNDING.id, "int", STOCK_ROUNDING.label, units.DWELLINGS, note=STOCK_ROUNDING.id),
    *(Column(name, "int", one.label, units.DWELLINGS, note=name) for name, one in GUIDE_FLOW.items()),
    Column("solde", "int", "Somme signée des composantes", units.DWELLINGS),
    fields.NEED,
]
COMMUNE_NEEDS = [
    fields.CODE,
    fields.NAME,
    *fields.TERRITORIES,
    fields.RESTITUTION_NAME,
    *fields.PERIOD,
    *_SHARED,
    *COEFFICIENT_FIELDS,
    CORRECTED,
    fields.STUDIED,
    fields.RETAINED,
    fields.HOMES,
    fields.NEED_RATE,
    *TERMS,
    fields.DEMO_FLAG,
]
EPCI_NEEDS = [
    fields.CODE,
    fields.NAME,
    *fields.PERIOD,
    fields.COMMUNE_COUNT,
    *(column for column in fields.EPCI_NEEDS if column.name in ("nb_hors", "zones_hors")),
    fields.OUTSIDE,
    *_SHARED,
    NAIVE,
    SCALED,
    Column("cale_1", "int", "Besoin corrigé par an, arrondi comme Otelo 1.2", units.DWELLINGS_A_YEAR,
           "Corrigé par an", "coefficients"),
    fields.HOMES,
    fields.NEED_RATE,
    *TERMS,
    fields.DEMO_FLAG,
]  # fmt: skip
