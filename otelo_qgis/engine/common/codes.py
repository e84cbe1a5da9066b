# SPDX-License-Identifier: GPL-2.0-or-later
"""Codes of territories as text: lost zeros, Corsica, overseas, the districts of three cities.

Source: INSEE, Code officiel géographique.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pandas as pd

COMMUNE_WIDTH = 5
# Usual names of the fields that hold a code, a name or a year, by what they are, lower case.
FIELD_NAMES = {
    "commune": (
        "code", "codgeo", "code_insee", "insee_com", "insee", "code_commune", "com", "depcom", "depcom_arm",
        "codgeo_{aa}", "comm", "commune", "code_com", "inseecom", "code géographique", "idcom",
        "comm_insee",
    ),
    "territoire": (
        "code", "ze2020", "ze20{aa}", "ze", "code_ze", "epci", "siren", "code_epci", "code_territoire",
        "epci_code", "epcicode", "epci_{aa}", "code epci", "codeepci",
    ),
    "analyse": ("analyse", "ze2020", "ze20{aa}", "ze", "code_ze", "zone_emploi", "bassin", "code_bassin"),
    "restitution": ("restitution", "restitutio", "epci", "code_epci", "siren_epci", "siren"),
    "nom": ("nom", "libgeo", "libelle", "nom_com", "nom_commune", "lib", "name", "libcom", "nom epci",
            "libgeo_{aa}", "libellé géographique", "idcomtxt", "com_nom",
            "comm_nom"),
    "nom_rest": ("nom_rest", "epci_nom", "nom_epci", "lib_epci", "libepci"),
    "region": ("region", "reg", "code_region", "insee_reg"),
    "departement": ("dep", "departement", "code_departement", "insee_dep"),
    "population": ("population", "pop", "p{aa}_pop", "pmun"),
    "annee": ("annee", "année", "year", "an"),
    "nature": ("nature", "typezone", "type_zone", "type", "libelle", "site_statut"),
    "parent": ("parent", "analyse", "ze2020", "ze", "bassin", "dep", "departement"),
}  # fmt: skip


def full_year(two_digits: str) -> int:
    """The years that files write in two digits lie between 1962 and 2061."""
    return (2000 if int(two_digits) < 62 else 1900) + int(two_digits)


def find_field(names: Iterable[str], kind: str, given: str = "") -> str | None:
    """The field that was chosen, else the first with a usual name of its kind (`{aa}`: a year in two digits,
    the latest)."""
    by_lower = {name.lower(): name for name in names}
    for candidate in (one.lower() for one in ([given] if given else FIELD_NAMES.get(kind, (kind,)))):
        found = by_lower.get(candidate) or _latest(by_lower, candidate)
        if found:
            return found
    return None


def _latest(by_lower: Mapping[str, str], candidate: str) -> str | None:
    """The field of the latest year among those of a name that holds `{aa}`."""
    before, year, after = candidate.partition("{aa}")
    if not year:
        return None
    pattern = re.compile(rf"{re.escape(before)}(\d\d){re.escape(after)}", re.ASCII)
    years = {full_year(m.group(1)): name for low, name in by_lower.items() if (m := pattern.fullmatch(low))}
    return years[max(years)] if years else None


# Districts (arrondissements municipaux) of Paris, Lyon and Marseille, which some files give instead
# of, or beside, the commune.
_DISTRICTS = {
    **{f"751{number:02d}": "75056" for number in range(1, 21)},
    **{f"6938{number}": "69123" for number in range(1, 10)},
    **{f"132{number:02d}": "13055" for number in range(1, 17)},
}
_COMMUNE = re.compile(r"(?:\d{2}|2[AB])\d{3}")
_DEPARTMENT = re.compile(r"\d{2}|2[AB]|97\d|98\d", re.ASCII)
# The twelve territories of Greater Paris, which files of projections write as parts of its EPCI.
EPCI_PART = re.compile(r"(\d{9})_T\d{1,2}")
EPCI_PARTS = {"200054781": 12}
_SIREN = re.compile(rf"\d{{9}}|Z{{9}}|{EPCI_PART.pattern}")
_SHORT = re.compile(r"\d{4}")
# Zones d'emploi 2020: the region (00 where there are two of them), then a number.
_ZONE = re.compile(r"(?:0[0-46]|11|2[478]|32|44|5[23]|7[56]|84|9[34])[0-6]\d")


def as_code(value) -> str:
    """A code as text, "" where missing: 1001.0 -> "1001", " 2a004 " -> "2A004"."""
    if value is None or (isinstance(value, float) and value != value):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).strip().strip('"').upper()
    return text[:-2] if re.fullmatch(r"\d+\.0", text) else text


def pad(codes: pd.Series, width: int) -> tuple[pd.Series, pd.Series]:
    """Codes with their lost zero put back, and which ones had lost it.

    Only a code that is all digits and exactly one short of the width is padded (1001 -> 01001):
    a shorter one could be anything.
    """
    short = codes.str.fullmatch(rf"\d{{{width - 1}}}").fillna(False).astype(bool)
    return codes.where(~short, "0" + codes), short


def has_form(code: str, grain: str) -> bool:
    """Whether a code has the form of its grain; those of analysis territories are free."""
    pattern = {"commune": _COMMUNE, "EPCI": _SIREN, "departement": _DEPARTMENT}.get(grain)
    return pattern is None or bool(pattern.fullmatch(code))


def grain_of(codes: pd.Series) -> str:
    """Grain that most codes have the form of: "commune", "EPCI", "analyse" (zone d'emploi) or "".

    Four digits are a commune without its zero where other codes have five; alone, they are zones
    d'emploi if they begin with a region as those do, else communes of departments 01 to 09.
    """

    def share(pattern: re.Pattern[str]) -> float:
        return codes.map(lambda code: bool(pattern.fullmatch(code))).mean() if len(codes) else 0.0

    if share(_SIREN) >= 0.5:
        return "EPCI"
    whole, short = share(_COMMUNE), share(_SHORT)
    if not whole and share(_ZONE) >= 0.9:
        return "analyse"
    return "commune" if whole + short >= 0.5 else ""


def district_commune(code: str) -> str:
    """Commune of a district of Paris, Lyon or Marseille; any other code as it is."""
    return _DISTRICTS.get(code, code)


def is_district(code: str) -> bool:
    return code in _DISTRICTS


def district_count(commune: str) -> int:
    """How many districts a commune has, 0 where it has none."""
    return sum(parent == commune for parent in _DISTRICTS.values())


def whole_epci(code: str) -> str:
    """EPCI of one of its parts ("200054781_T1" -> "200054781"); any other code as it is."""
    part = EPCI_PART.fullmatch(code)
    return part.group(1) if part else code


def department(commune: str) -> str:
    """Department of a commune: two characters, three overseas ("97411" -> "974")."""
    return commune[:3] if commune.startswith(("97", "98")) else commune[:2]
