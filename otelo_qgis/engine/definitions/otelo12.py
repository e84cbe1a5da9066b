# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of Otelo 1.2 and ours: parameters, data of the packs, figures. The one table of correspondence.

Its parameters are one value a zone; groups of check boxes of which the first ticked counts are one choice
here (`CHOICES`). Source: public code of Otelo 1.2 (models, calculators), docs/methode_guide.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..common.errors import ParameterError
from .catalogue import GUIDE_KINDS, LISTS, establishment_columns, indicators
from .coefficients import CLASS_INIT, DIMENSIONS, ZONE_HOMES, coefficient
from .guide import NONE, GuideScenario

# A secret count of the packs, and what Otelo 1.2 takes it for.
SECRET, SECRET_VALUE = ("[01:10]", "s"), 5.0
# Pack B1: sheet -> {column: our indicator}; each begins with the code and the name of the zone. Sheets whose
# columns follow a rule are read by it: `establishment`, `effort`, `aliases`.
PACK_B1: Mapping[str, Mapping[str, str]] = {
    "Synthèse des besoins": {
        "parc_filo15": "parctot", "parc_social_2015": "parc_soc", "nb_men14": "men_obs",
        "nb_men08": "men_obs_p",
    },
    "1_1_SansAbris": {"nb_personnes": "rp_sa"},
    "1_1_Sans_abris_SNE": {"nb_menages": "sne_sa"},
    "1_1_HdFortune": {"nb_menages": "rp_fortune"},
    "1_1_HdFortune_SNE": {"nb_menages_camping": "sne_camp", "nb_menages_squat": "sne_squat"},
    "1_2_Hébergés": {"nb_foyers_fiscaux_rev": "cohab"},
    "1_2_Hébergés_SNE": {
        "nb_menages_gratuit": "sne_grat", "nb_menages_temp": "sne_tempo",
        "nb_menages_particulier": "sne_partic",
    },
    "1_2_Hotel": {"nb_menages": "rp_hotel"},
    "1_2_Hotel_SNE": {"nb_menages": "sne_hotel"},
    "1_4_Mauvaise_qualité": {
        "sani_ppT": "rp_sani_p", "sani_chfl_ppT": "rp_chfl_p", "sani_loc_nonHLM": "rp_sani_l",
        "sani_chfl_loc_nonHLM": "rp_chfl_l",
    },
    "1_4_Mauvaise_qualité_Filo": {"pppi_po": "pppi_po", "pppi_lp": "pppi_lp"},
    "1_5_Suroccupation": {
        "nb_men_mod_ppT": "rp_mod_ppt", "nb_men_mod_loc_nonHLM": "rp_mod_loc", "nb_men_acc_ppT": "rp_acc_ppt",
        "nb_men_acc_loc_nonHLM": "rp_acc_loc",
    },
    "1_5_Suroccupation_Filo": {
        "surocc_leg_po": "so_leg_po", "surocc_leg_lp": "so_leg_lp", "surocc_lourde_po": "so_lou_po",
        "surocc_lourde_lp": "so_lou_lp",
    },
    "1_7_Parc_social": {
        "crea": "mob_tout", "crea_voisin": "mob_env", "crea_mater": "mob_assis", "crea_services": "mob_rappr",
        "crea_motifs": "mob_trois",
    },
}  # fmt: skip
ESTABLISHMENTS, EFFORT, LAND_FILES = (
    "1_1_Hébergement_social", "1_3_Inadequation_financiere", "1_4_Mauvaise_qualité_FF",
)  # fmt: skip
OMPHALE_SHEET = "2_1_Omphale_men"
# Pack B2, and the prefix of its indicators.
PACK_B2 = "passage OTELO"
FILOCOM = tuple(f"f{part}_{item}" for part in LISTS["filocom"] for item in LISTS["poste"])
# File of the communes: what stands in which of its 43 columns, the first being 1.
COMMUNE_CODE, COMMUNE_NAME, COMMUNE_ZONE, COMMUNE_EPCI, EPCI_NAME = 1, 2, 3, 5, 6
COMMUNE_COLUMNS: Mapping[str, int] = {
    "logements": 8,
    ZONE_HOMES: 10,
    CLASS_INIT: 13,
    **{
        coefficient(name, number): first + number - 1
        for name, first in zip(DIMENSIONS, (16, 23, 30, 37))
        for number in range(1, 8)
    },
}
COMMUNE_WIDTH = max(COMMUNE_COLUMNS.values())
# Class of a commune of which the file says none.
BLANK_CLASS = 7

# What stands for "the observed rate" in its four target rates, which are in %.
OBSERVED = 9999
_YES_NO = {"true": True, "1": True, "false": False, "0": False}
RATES = ("b2_tx_restructuration", "b2_tx_disparition", "b2_tx_vacance", "b2_tx_residence_secondaire")
# Parameters of the same name and meaning.
SAME = (
    "source_b11", "b11_sa", "b11_fortune", "b11_hotel", "b11_autre", "autre_source_b11",
    "b11_part_etablissement", "b12_cohab_interg_subie", "b12_heberg_particulier", "b12_heberg_gratuit",
    "b12_heberg_temporaire", "b12_heberg_autre", "autre_source_b12", "b12_ventilation", "b13_taux_effort",
    "b13_acc", "b13_plp", "b13_ventilation", "b14_proprietaire", "b14_locataire_hors_hlm",
    "b14_taux_rehabilitation", "b14_ventilation", "b15_proprietaire", "b15_locataire_hors_hlm",
    "b15_ventilation", "b1_taux_mobilite", "b2_choix_omphale", "autre_source_b21", "horizon_resorption",
)  # fmt: skip
# Its letters of establishments, in the order of `GUIDE_KINDS`.
KIND_LETTERS = dict(zip("123456789AB", GUIDE_KINDS))
SOURCES_B14 = {"RP": "RP", "FF": "FF", "PPPI": "Filo"}
# Check boxes -> the choice that they make: {our parameter: {its box: our choice}}, the first ticked counting.
CHOICES: Mapping[str, Mapping[str, Any]] = {
    "b14_confort_rp": {"b14_rp_abs_sani": "RP_abs_sani", "b14_rp_abs_sani_chauf": "RP_abs_sani_chfl"},
    "b14_qualite": {
        "b14_ff_quali_ssent": "FF_ss_ent",
        "b14_ff_quali_ssent_mv": "FF_ss_ent_mvq",
        "b14_ff_quali_tt": "FF_Ind",
    },
    "b17_motif": {
        "b17_tout_menage": "Tout",
        "b17_hors_prb_env": "Env",
        "b17_hors_assist_mat": "Assis",
        "b17_hors_demande_rapprochement": "Rappr",
        "b17_hors_trois_motifs": "Trois",
    },
}
CROWDING = {
    "b15_rp_surp_mod": ("RP", "Mod"),
    "b15_rp_surp_acc": ("RP", "Acc"),
    "b15_filo_surp_mod": ("Filo", "Mod"),
    "b15_filo_surp_acc": ("Filo", "Acc"),
}
# Boxes of the lack of comfort in the Fichiers fonciers, and the choice that each set of them is.
COMFORT = ("b14_ff_abs_wc", "b14_ff_abs_chauf", "b14_ff_abs_sdb")
COMFORT_CHOICES: Mapping[tuple[bool, ...], str] = {
    (True, False, False): "FF_abs_wc",
    (False, True, False): "FF_abs_chauf",
    (False, False, True): "FF_abs_sani",
    (True, True, False): "FF_abs_wc_chauf",
    (True, False, True): "FF_abs_wc_sani",
    (False, True, True): "FF_abs_sani_chauf",
    (True, True, True): "FF_abs_wc_sani_chauf",
    (False, False, False): NONE,
}
# Figures of a zone -> our field of `definitions.fields.GUIDE_NEEDS`.
FIGURES = {
    "parc_total_filo": "parctot",
    "parc_social_rpls": "parc_soc",
    "parc_non_social": "parc_prive",
    "parc_2021": "parc_fin",
    "nb_rs_2021": "rs_fin",
    "nb_lv_2021": "lv_fin",
    "total_besoin_6ans": "besoin",
    "total_besoin_1an": "besoin_1",
    "total_besoin_ls_6ans": "besoin_ls",
    "total_besoin_ls_1an": "bes_ls_1",
    "part_besoin_ls": "pc_ls",
    "part_besoin_ls_sur_parc_social": "pc_ls_parc",
    "part_besoin_ls_sur_parc_social_6ans": "pc_ls_par6",
    "total_besoin_ll_6ans": "besoin_ll",
    "total_besoin_ll_1an": "bes_ll_1",
    "part_besoin_ll": "pc_ll",
    "part_besoin_ll_sur_parc_non_social": "pc_ll_parc",
    "part_besoin_ll_sur_parc_non_social_6ans": "pc_ll_par6",
    "besoin_rapporte_au_parc_total_6ans": "tx_parc",
    "besoin_rapporte_au_parc_total_1an": "tx_parc_an",
    "total_besoin_en_stock": "stock",
    "total_besoin_en_stock_apres_reallocation": "stock_real",
    "total_besoin_en_stock_6ans": "stock_6",
    "total_besoin_en_stock_1an": "stock_1",
    "total_besoin_en_stock_apres_reallocation_6ans": "stock_avp",
    "total_besoin_en_stock_apres_reallocation_1an": "stock_re_1",
    "part_besoin_stock_apres_reallocation": "pc_stock",
    "part_besoin_stock_apres_reallocation_sur_parc_total_1an": "pc_st_parc",
    "part_besoin_stock_apres_reallocation_sur_parc_total_6ans": "pc_st_par6",
    "part_besoin_stock_ls_sur_besoin_en_stock_apres_reallocation": "pc_st_ls",
    "total_reallocation_6ans": "realloc_6",
    "total_besoin_stock_ls": "stock_ls",
    "total_besoin_stock_ls_6ans": "st_ls_6",
    "total_besoin_stock_ls_1an": "st_ls_1",
    "total_besoin_stock_ll": "stock_ll",
    "total_besoin_stock_ll_6ans": "st_ll_6",
    "total_besoin_stock_ll_1an": "st_ll_1",
    "total_besoin_inadequation": "inadeq",
    "total_b13": "b13_brut",
    "total_b15": "b15_brut",
    "total_b16": "b16",
    **{
        f"total_{brique}{corrected}{theirs}": f"{brique}{ours}"
        for brique, corrected in (
            ("b11", ""), ("b12", ""), ("b13", "_corrige"), ("b14", ""), ("b15", "_corrige"), ("b17", ""),
        )
        for theirs, ours in (("", ""), ("_1an", "_1"), ("_6ans", "_6"))
    },
    **{f"total_{brique}_corrige_apres_reallocation_6ans": f"{brique}_avp" for brique in ("b13", "b15")},
    **{
        f"total_{brique}_{kind}": f"{brique}_{kind}"
        for brique in ("b12", "b13", "b14", "b15")
        for kind in ("ls", "ll")
    },
    "total_besoin_rehabilitation": "rehab",
    "total_besoin_rehabilitation_6ans": "rehab_6",
    "total_besoin_rehabilitation_1an": "rehab_1",
    "part_b11": "pc_b11",
    "part_b12": "pc_b12",
    "part_b13_corrige": "pc_b13",
    "evolution_menage": "men_evol",
    "menages_suppl": "demo",
    "menages_suppl_1an": "demo_1",
    "part_menages_suppl_sur_besoin_flux": "pc_men",
    "demande_potentielle": "flux",
    "part_demande_potentielle": "pc_flux",
    "part_demande_potentielle_sur_parc_total_1an": "pc_fl_parc",
    "part_demande_potentielle_sur_parc_total_6ans": "pc_fl_par6",
    "demande_potentielle_ls": "flux_ls",
    "demande_potentielle_ll": "flux_ll",
    "demande_potentielle_1an": "flux_1",
    "demande_potentielle_ls_1an": "flux_ls_1",
    "demande_potentielle_ll_1an": "flux_ll_1",
    "part_demande_potentielle_ls_sur_demande_potentielle": "pc_fl_ls",
    "part_ls_cible": "part_ls_fl",
    "part_ll_cible": "part_ll_fl",
    "menages_residence_principale_supplementaire": "demo",
    "menages_logement_vacant_supplementaire": "men_va",
    "menages_logement_vacant_supplementaire_1an": "men_va_1",
    "evolution_logements_vacants": "vacants",
    "evolution_logements_vacants_1an": "vacants_1",
    "part_logement_vacant_sur_besoin_flux": "pc_va",
    "menages_residence_secondaire_supplementaire": "men_rs",
    "menages_residence_secondaire_supplementaire_1an": "men_rs_1",
    "evolution_residences_secondaires": "second",
    "evolution_residences_secondaires_1an": "second_1",
    "part_residence_secondaire_sur_besoin_flux": "pc_rs",
    "besoin_en_renouvellement": "renouv",
    "besoin_en_renouvellement_1an": "renouv_1",
    "part_renouvellement_sur_besoin_flux": "pc_renouv",
    **{
        f"taux_{theirs}{which}": f"tx_{ours}{suffix}"
        for theirs, ours in (
            ("restructuration", "rest"), ("disparition", "disp"), ("vacance", "va"),
            ("residence_secondaire", "rs"),
        )
        for which, suffix in (("", ""), ("_actuel", "_t"), ("_actuel_ls", "_h"), ("_actuel_lp", "_p"))
    },
    **{
        f"nb_log_{theirs}_{which}": f"nb_{ours}_{part}"
        for theirs, ours in (
            ("restructuration", "rest"), ("disparition", "disp"), ("vacance", "va"),
            ("residence_secondaire", "rs"),
        )
        for which, part in (("ls", "h"), ("lp", "p"))
    },
    "taux_residence_principale": "tx_rp",
    "taux_residence_principale_actuel": "tx_rp_t",
}  # fmt: skip
# Between zones, on all of them.
BETWEEN = {
    "part_parc_total": "part_parc",
    "part_besoin_stock_apres_reallocation": "part_stock",
    "part_besoin_en_flux": "part_flux",
}
# Briques whose share Otelo 1.2 takes of the whole need over a six-year total.
WHOLE_SHARES = {"part_b14": "b14", "part_b15_corrige": "b15", "part_b17": "b17"}


def parameters_of_zone(theirs: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of one zone of Otelo 1.2 as those of `GuideScenario`.

    ParameterError names the parameter that is absent or has no meaning.
    """
    absent = [name for name in parameter_names() if name not in theirs]
    if absent:
        raise ParameterError(f"Paramètres d'Otelo 1.2 absents : {', '.join(absent)}.")
    own = {name: theirs[name] for name in SAME}
    for name in RATES:
        own[name] = None if theirs[name] == OBSERVED else theirs[name] / 100
    letters = str(theirs["b11_etablissement"])
    unknown = set(letters) - set(KIND_LETTERS)
    if unknown:
        raise ParameterError(f"Paramètre « b11_etablissement » : {', '.join(sorted(unknown))} inconnu(s).")
    own["b11_etablissement"] = tuple(KIND_LETTERS[letter] for letter in letters) or (NONE,)
    if theirs["source_b14"] not in SOURCES_B14:
        raise ParameterError(f"Paramètre « source_b14 » : {theirs['source_b14']!r} inconnu.")
    own["source_b14"] = SOURCES_B14[theirs["source_b14"]]
    own["b14_confort_ff"] = COMFORT_CHOICES[tuple(bool(theirs[name]) for name in COMFORT)]
    for name, boxes in CHOICES.items():
        absent_choice = "FF_Ind" if name == "b14_qualite" else NONE
        own[name] = next((choice for box, choice in boxes.items() if theirs[box]), absent_choice)
    source, level = next((pair for box, pair in CROWDING.items() if theirs[box]), (NONE, "Acc"))
    own["source_b15"], own["b15_surocc"] = source, level
    own["b2_scenario"] = str(theirs["b2_scenario_omphale"]).lower()
    return own


def zone_of_parameters(scenario: GuideScenario, code: str) -> dict[str, Any]:
    """The other way: what Otelo 1.2 saves for a zone. What it has no word for (prix maîtrisé) is refused."""
    own = scenario.of_territory(code)
    foreign = [name for name in own.PARAMETERS if name.endswith("_maitrise") and getattr(own, name)]
    if foreign:
        raise ParameterError(
            f"Territoire {code} : Otelo 1.2 n'a pas de logement à prix maîtrisé ({', '.join(foreign)}). "
            "Mettez ces parts à 0 pour écrire sa configuration."
        )
    theirs: dict[str, Any] = {name: getattr(own, name) for name in SAME}
    for name, value in theirs.items():
        if isinstance(value, float):
            theirs[name] = _whole(name, value, code)
    for name in RATES:
        rate = getattr(own, name)
        # In points, without what the division by 100 left.
        theirs[name] = OBSERVED if rate is None else round(rate * 100, 10)
    letters = {kind: letter for letter, kind in KIND_LETTERS.items()}
    theirs["b11_etablissement"] = "".join(letters[k] for k in own.b11_etablissement if k != NONE)
    theirs["source_b14"] = next(word for word, ours in SOURCES_B14.items() if ours == own.source_b14)
    boxes = next(boxes for boxes, choice in COMFORT_CHOICES.items() if choice == own.b14_confort_ff)
    theirs.update(zip(COMFORT, boxes))
    for name, choices in CHOICES.items():
        theirs.update({box: choice == getattr(own, name) for box, choice in choices.items()})
    crowding = (own.source_b15, own.b15_surocc)
    theirs.update({box: pair == crowding for box, pair in CROWDING.items()})
    central, _, kind = own.b2_scenario.partition("_")
    name = central.capitalize() if central == "central" else central.upper()
    theirs["b2_scenario_omphale"] = f"{name}_{kind.upper()}"
    return theirs


def _whole(name: str, value: float, code: str) -> int:
    """A number of a zone as Otelo 1.2 can keep it."""
    if not value.is_integer():
        raise ParameterError(
            f"Territoire {code}, paramètre « {name} » : Otelo 1.2 ne garde que des nombres entiers, pas "
            f"{value:g}. Arrondissez-le pour écrire sa configuration."
        )
    return int(value)


def parameter_names() -> list[str]:
    """Parameters of Otelo 1.2, in the alphabetical order in which it saves them."""
    names = (*SAME, *RATES, *_boxes(), "b11_etablissement", "source_b14", "b2_scenario_omphale")
    return sorted(names)


def _boxes() -> list[str]:
    """Its check boxes that make a choice here."""
    return [*COMFORT, *(box for choices in (*CHOICES.values(), CROWDING) for box in choices)]


def parameter_of_text(name: str, text: str) -> Any:
    """A parameter of Otelo 1.2 from its text in a saved configuration; ParameterError names it."""
    kind = "bool" if name in _boxes() else "float" if name in RATES else "choice"
    if name in SAME:
        kind = GuideScenario.PARAMETERS[name].kind
    word = text.strip()
    if kind == "choice":
        return word
    if kind == "bool":
        if word.lower() not in _YES_NO:
            raise ParameterError(f"Paramètre « {name} » : « {text} » n'est ni True ni False.")
        return _YES_NO[word.lower()]
    try:
        return float(word.replace(",", "."))
    except ValueError:
        raise ParameterError(f"Paramètre « {name} » : « {text} » n'est pas un nombre.") from None


def figures_of_zone(totals: Mapping[str, float]) -> dict[str, float]:
    """Every figure that Otelo 1.2 gives of a zone, by its names, from ours (a row of `GuideNeeds.totals`)."""
    found = {theirs: totals[ours] for theirs, ours in FIGURES.items()}
    found["renouvellement"] = -totals["renouv"]
    for name, brique in WHOLE_SHARES.items():
        period = totals["stock_6"]
        found[name] = round(totals[brique] * 100 / period, 2) if period else 0
    return found


def establishment_indicators() -> dict[str, str]:
    """Columns of the sheet of establishments, lower case ("c.a.d.a._adultes") -> our indicator."""
    publics = [word for _, word in LISTS["public"].values()]
    return {
        f"{word}_{public}": column
        for kind, (_, _, _, word) in GUIDE_KINDS.items()
        for public, column in zip(publics, establishment_columns(kind))
    }


def effort_indicators() -> dict[str, str]:
    """Columns of the sheet of effort rates, lower case ("nb_all_plus30_acc") -> our indicator."""
    return {
        f"nb_all_plus{one.id[len(kind) + 1 :]}_{kind}": one.id
        for kind in ("acc", "plp")
        for one in indicators().values()
        if one.id.startswith(f"{kind}_") and one.brique == "B1.3"
    }


def land_file_indicators() -> dict[str, str]:
    """Columns of the sheet of the Fichiers fonciers, lower case -> our indicator."""
    rows = [one for one in indicators().values() if one.source == "FF" and one.brique == "B1.4"]
    named = {alias: one.id for one in rows for alias in one.aliases}
    return named | {one.official[1].lower(): one.id for one in rows if one.official[1]}
