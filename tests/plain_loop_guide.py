# SPDX-License-Identifier: GPL-2.0-or-later
"""The method of the guide for one zone d'emploi at a time, then its communes and EPCI, in plain Python: the
formulas of Otelo 1.2 read again from its specification, without numpy and without the engine. Tests compare
the engine with it, and the benchmark measures it.

data: {indicator: number} of the zone; own: {parameter: value} that hold there; names are those of the plugin.
"""

from __future__ import annotations

YEARS = 6
# Establishments: choice of the parameter -> key of its places by public, in the order of Otelo 1.2.
KINDS = {
    "aireNomades": "noma", "autreCentre": "autre", "demandeAsile": "asile", "reinsertion": "reins",
    "centreProvisoire": "provi", "jeuneTravailleur": "fjt", "foyerMigrants": "migra", "malade": "malad",
    "logementFoyer": "foyer", "maisonRelai": "relai", "horsMaisonRelai": "horsr",
}  # fmt: skip
MOTIVES = {
    "Tout": "mob_tout", "Env": "mob_env", "Assis": "mob_assis", "Rappr": "mob_rappr", "Trois": "mob_trois",
}  # fmt: skip
LACKS = {
    "FF_abs_wc": "wc", "FF_abs_chauf": "ch", "FF_abs_sani": "sa", "FF_abs_wc_chauf": "wcch",
    "FF_abs_wc_sani": "wcsa", "FF_abs_sani_chauf": "sach", "FF_abs_wc_sani_chauf": "3",
}  # fmt: skip
QUALITIES = {"FF_Ind": "i", "FF_ss_ent": "e", "FF_ss_ent_mvq": "q"}
BRIQUES = ("b11", "b12", "b13", "b14", "b15", "b17")
SHARED = ("b12", "b13", "b14", "b15")
COLUMN_OF_CLASS = {4: 1, 6: 2, 7: 3, 3: 4, 5: 5, 1: 6, 2: 7}


def percent(part: float, whole: float) -> float:
    return round(part * 100 / whole, 2) if whole else 0.0


def ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def b11(data, own) -> int:
    total = 0.0
    if own["source_b11"] == "RP":
        total += data["rp_sa"] if own["b11_sa"] else 0
        total += data["rp_fortune"] if own["b11_fortune"] else 0
        total += data["rp_hotel"] if own["b11_hotel"] else 0
    elif own["source_b11"] == "SNE":
        total += data["sne_sa"] if own["b11_sa"] else 0
        total += data["sne_camp"] + data["sne_squat"] if own["b11_fortune"] else 0
        total += data["sne_hotel"] if own["b11_hotel"] else 0
    if own["b11_autre"]:
        total += own["autre_source_b11"]
    for kind, key in KINDS.items():
        if kind in own["b11_etablissement"]:
            for public in "af":
                total += data[f"g_{key}_{public}"] * (own["b11_part_etablissement"] / 100)
    return round(total)


def b12(data, own) -> int:
    total = data["cohab"] if own["b12_cohab_interg_subie"] else 0
    total += data["sne_partic"] if own["b12_heberg_particulier"] else 0
    total += data["sne_grat"] if own["b12_heberg_gratuit"] else 0
    total += data["sne_tempo"] if own["b12_heberg_temporaire"] else 0
    total += own["autre_source_b12"] if own["b12_heberg_autre"] else 0
    return round(total)


def b13(data, own) -> int:
    rate = own["b13_taux_effort"]
    total = data[f"acc_{rate}"] if own["b13_acc"] else 0
    total += data[f"plp_{rate}"] if own["b13_plp"] else 0
    return round(total)


def poor_dwellings(data, own) -> tuple[float, float]:
    """Owners and tenants of the source that is chosen."""
    if own["source_b14"] == "Filo":
        return data["pppi_po"], data["pppi_lp"]
    if own["source_b14"] == "RP":
        if own["b14_confort_rp"] == "aucun":
            return 0.0, 0.0
        stem = {"RP_abs_sani": "rp_sani", "RP_abs_sani_chfl": "rp_chfl"}[own["b14_confort_rp"]]
    else:
        stem = f"ff{QUALITIES[own['b14_qualite']]}_{LACKS[own['b14_confort_ff']]}"
    return data[f"{stem}_p"], data[f"{stem}_l"]


def b14(data, own) -> int:
    owners, tenants = poor_dwellings(data, own)
    total = owners * (100 - own["b14_taux_rehabilitation"]) / 100 if own["b14_proprietaire"] else 0
    total += tenants if own["b14_locataire_hors_hlm"] else 0
    return round(total)


def rehabilitation(data, own) -> int:
    return round(poor_dwellings(data, own)[0] * (own["b14_taux_rehabilitation"] / 100))


def b15(data, own) -> int:
    if own["source_b15"] == "aucun":
        return 0
    columns = {
        ("RP", "Mod"): ("rp_mod_ppt", "rp_mod_loc"),
        ("RP", "Acc"): ("rp_acc_ppt", "rp_acc_loc"),
        ("Filo", "Mod"): ("so_leg_po", "so_leg_lp"),
        ("Filo", "Acc"): ("so_lou_po", "so_lou_lp"),
    }[own["source_b15"], own["b15_surocc"]]
    total = data[columns[0]] if own["b15_proprietaire"] else 0
    total += data[columns[1]] if own["b15_locataire_hors_hlm"] else 0
    return round(total)


def b17(data, own) -> int:
    return 0 if own["b17_motif"] == "aucun" else round(data[MOTIVES[own["b17_motif"]]])


def double_counts(data, own, code: str) -> tuple[float, float, float, float]:
    """r25, r35, r43, r45 (ENL 2013)."""
    capital = data["region"] == "11" if "region" in data else code.startswith(("11", "0056"))
    high = own["b13_taux_effort"] >= 35
    if capital:
        return (0.1729, 0.0753, 0.0170, 0.1001) if high else (0.1729, 0.0770, 0.0257, 0.1001)
    return (0.0025, 0.0142, 0.0441, 0.0116) if high else (0.0025, 0.0101, 0.0521, 0.0116)


def stock(data, own, code: str) -> dict[str, float]:
    """The briques, whole, and what they make."""
    found = {brique: count(data, own) for brique, count in COUNTS.items()}
    r25, r35, r43, r45 = double_counts(data, own, code)
    gross13, gross15 = found["b13"], found["b15"]
    off13 = -1 * r43 * found["b14"]
    off15 = -1 * r25 * found["b12"] - r35 * gross13 - r45 * found["b14"]
    found["b13"], found["b15"] = max(0, round(gross13 + off13)), max(0, round(gross15 + off15))
    found |= {"b13_brut": gross13, "b15_brut": gross15, "b16": round(off13 + off15)}
    found["stock"] = sum(found[name] for name in BRIQUES)
    found["inadeq"] = found["b13"] + found["b15"]
    left = own["b1_taux_mobilite"] / 100 * found["inadeq"]
    found["stock_real"] = found["stock"] - left
    found["rehab"] = rehabilitation(data, own)

    social, middle, free = found["b11"], 0.0, 0.0
    for name in SHARED:
        to_social, to_middle = own[f"{name}_ventilation"], own[f"{name}_maitrise"]
        to_free = (100 - to_social - to_middle) / 100
        social += found[name] * (to_social / 100)
        middle += found[name] * (to_middle / 100)
        free += to_free * found[name]
        found[f"{name}_ls"] = round(found[name] * (to_social / 100))
        found[f"{name}_lm"] = round(found[name] * (to_middle / 100))
        # B1.3 alone is rounded by itself in Otelo 1.2.
        found[f"{name}_ll"] = (
            round(found[name] * to_free)
            if name == "b13"
            else found[name] - found[f"{name}_ls"] - found[f"{name}_lm"]
        )
    return found | {
        "stock_ls": round(social + found["b17"]), "stock_lm": round(middle), "stock_ll": round(free - left),
    }  # fmt: skip


COUNTS = {"b11": b11, "b12": b12, "b13": b13, "b14": b14, "b15": b15, "b17": b17}
RATES = {
    "va": ("va", "tot", "b2_tx_vacance"),
    "rs": ("rs", "tot", "b2_tx_residence_secondaire"),
    "disp": ("disp", "tot_p", "b2_tx_disparition"),
    "rest": ("rest", "tot_p", "b2_tx_restructuration"),
}


def flow(data, own, projected: float | None) -> dict[str, float]:
    """projected: households of N + 6 less those of N, None for a zone without a projection."""
    found: dict[str, float] = {}
    for rate, (part, whole, parameter) in RATES.items():
        for which in "thp":
            found[f"tx_{rate}_{which}"] = ratio(data[f"f{which}_{part}"], data[f"f{which}_{whole}"])
        for which in "hp":
            found[f"nb_{rate}_{which}"] = round(data[f"f{which}_{part}"])
        target = own[parameter]
        found[f"tx_{rate}"] = found[f"tx_{rate}_t"] if target is None else target
    observed = round(data["men_obs"] - data["men_obs_p"])
    if not own["b2_choix_omphale"]:
        more = round(own["autre_source_b21"])
    else:
        more = observed if projected is None else round(projected)

    dwellings = round(data["parctot"])
    now = 1 - found["tx_rs_t"] - found["tx_va_t"]
    then = 1 - found["tx_rs"] - found["tx_va"]
    renewed = round((found["tx_rest"] - found["tx_disp"]) * dwellings)
    demand = round((dwellings * now + more) / then - (dwellings + renewed))
    found |= {"demo": more, "men_evol": observed, "renouv": -renewed, "flux": demand, "parctot": dwellings}
    found |= {"tx_rp_t": now, "tx_rp": then}
    for rate, change, households in (("va", "vacants", "men_va"), ("rs", "second", "men_rs")):
        found[change] = round(
            found[f"tx_{rate}"] * (dwellings + renewed + demand) - found[f"tx_{rate}_t"] * dwellings
        )
        found[households] = round(found[f"tx_{rate}"] * more / (1 - found["tx_va"] - found["tx_rs"]))
    found["parc_fin"] = dwellings + demand
    found["rs_fin"], found["lv_fin"] = (
        round(data[f"ft_{rate}"] + found[change]) for rate, change in (("rs", "second"), ("va", "vacants"))
    )
    found["parc_soc"] = round(data["parc_soc"])
    found["parc_prive"] = dwellings - found["parc_soc"]
    return found


def zone(data, own, projected: float | None = None, code: str = "") -> dict[str, float]:
    """Every figure of a zone."""
    found = {**stock(data, own, code), **flow(data, own, projected)}
    years = own["horizon_resorption"]

    def over_six(amount):
        return round(amount * YEARS / years)

    def yearly(amount):
        return round(amount / years)

    for brique in BRIQUES:
        found[f"{brique}_6"], found[f"{brique}_1"] = over_six(found[brique]), yearly(found[brique])
        found[f"{brique}_avp"] = found[f"{brique}_6"]
    for brique in ("b13", "b15"):
        found[f"{brique}_avp"] = over_six(found[brique] * (1 - own["b1_taux_mobilite"] / 100))
    found["stock_6"], found["stock_1"] = over_six(found["stock"]), yearly(found["stock"])
    found["stock_avp"], found["stock_re_1"] = over_six(found["stock_real"]), yearly(found["stock_real"])
    found["realloc_6"] = found["stock_6"] - found["stock_avp"]
    found["rehab_6"], found["rehab_1"] = over_six(found["rehab"]), yearly(found["rehab"])
    for name in ("flux", "demo", "renouv", "vacants", "second", "men_va", "men_rs"):
        found[f"{name}_1"] = round(found[name] / YEARS)
    found["besoin"] = found["stock_avp"] + found["flux"]
    found["besoin_1"] = round(found["besoin"] / YEARS)
    found["arr_stock"] = found["stock_avp"] - sum(found[f"{brique}_avp"] for brique in BRIQUES)
    found["arrondi"] = found["flux"] - sum(found[name] for name in ("demo", "renouv", "vacants", "second"))

    future = found["parctot"] + found["stock_ls"] + found["stock_ll"] + found["stock_lm"]
    found["part_ls_fl"] = ratio(found["parc_soc"] + found["stock_ls"], future)
    found["part_lm_fl"] = own["b2_part_maitrise"] / 100
    found["part_ll_fl"] = 1 - found["part_ls_fl"] - found["part_lm_fl"]
    for kind in ("ls", "lm", "ll"):
        found[f"st_{kind}_6"] = over_six(found[f"stock_{kind}"])
        found[f"st_{kind}_1"] = yearly(found[f"stock_{kind}"])
        found[f"flux_{kind}"] = round(found[f"part_{kind}_fl"] * found["flux"])
        found[f"flux_{kind}_1"] = round(found[f"flux_{kind}"] / YEARS)
        found[f"besoin_{kind}"] = found[f"st_{kind}_6"] + found[f"flux_{kind}"]
        found[f"bes_{kind}_1"] = found[f"st_{kind}_1"] + found[f"flux_{kind}_1"]
        found[f"pc_{kind}"] = percent(found[f"bes_{kind}_1"], found["besoin_1"])
    return found | shares(found)


def shares(found) -> dict[str, float]:
    of = {
        "pc_stock": ("stock_avp", "besoin"), "pc_flux": ("flux", "besoin"),
        "pc_st_parc": ("stock_re_1", "parctot"), "pc_st_par6": ("stock_avp", "parctot"),
        "pc_fl_parc": ("flux_1", "parctot"), "pc_fl_par6": ("flux", "parctot"),
        "pc_st_ls": ("stock_ls", "stock_real"), "pc_fl_ls": ("flux_ls", "flux"),
        "pc_men": ("demo", "flux"), "pc_va": ("men_va", "flux"), "pc_rs": ("men_rs", "flux"),
        "pc_renouv": ("renouv", "flux"),
        "pc_ls_parc": ("bes_ls_1", "parc_soc"), "pc_ls_par6": ("besoin_ls", "parc_soc"),
        "pc_ll_parc": ("bes_ll_1", "parc_prive"), "pc_ll_par6": ("besoin_ll", "parc_prive"),
        **{f"pc_{brique}": (f"{brique}_6", "stock_6") for brique in BRIQUES},
    }  # fmt: skip
    rates = {name: ratio(found[need], found["parctot"])
             for name, need in (("tx_parc", "besoin"), ("tx_parc_an", "besoin_1"))}  # fmt: skip
    return rates | {name: percent(found[part], found[whole]) for name, (part, whole) in of.items()}


def between(zones) -> list[dict[str, float]]:
    """What each of the zones (figures of `zone`) is of them all."""
    totals = {name: sum(one[name] for one in zones) for name in ("parctot", "stock_avp", "flux")}
    names = {"part_parc": "parctot", "part_stock": "stock_avp", "part_flux": "flux"}
    return [{part: ratio(one[name], totals[name]) for part, name in names.items()} for one in zones]


def communes(rows, needs) -> list[dict[str, float]]:
    """rows: [{analyse, logements, log_ze, classe, classe_ini, k_…}]; needs: {zone: besoin}."""
    found = []
    for row in rows:
        number = row["classe_ini"] if row["classe"] == 9999 else row["classe"]
        column = COLUMN_OF_CLASS[number]
        vacant, second, lost, size = (row[f"k_{name}_{column}"] for name in ("vac", "rs", "disp", "tdm"))
        growth = 0.01 * vacant + 0.01 * second + 0.01 * lost - 0.01 * size
        homes, zone_homes, need = row["logements"], row["log_ze"], needs.get(row["analyse"], 0)
        gross = plain = 0
        if need:
            plain = round(homes * need / zone_homes)
            gross = round(homes * ((1 + growth) * (1 + need / zone_homes) - 1))
        found.append({
            "classe_cal": column, "k_vac": vacant, "k_rs": second, "k_disp": lost, "k_tdm": size,
            "naif": plain, "brut": gross, "borne": max(0, gross),
        })  # fmt: skip
    sums: dict[str, float] = {}
    for row, one in zip(rows, found):
        sums[row["analyse"]] = sums.get(row["analyse"], 0) + one["borne"]
    for row, one in zip(rows, found):
        whole = sums[row["analyse"]]
        one["cale"] = one["borne"] * needs.get(row["analyse"], 0) / whole if whole else 0.0
    return found


def epci(rows, found) -> dict[str, dict[str, int]]:
    """Needs by restitution territory; found: what `communes` gives of the rows."""
    sums: dict[str, dict[str, float]] = {}
    for row, one in zip(rows, found):
        mine = sums.setdefault(row["restitution"], {"naif": 0, "cale": 0.0})
        mine["naif"] += one["naif"]
        mine["cale"] += one["cale"]
    return {
        code: {"naif": round(one["naif"]), "cale": round(one["cale"]),
               "cale_1": round(round(one["cale"]) / YEARS)}
        for code, one in sums.items()
    }  # fmt: skip
