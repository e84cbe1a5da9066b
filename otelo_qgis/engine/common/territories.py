# SPDX-License-Identifier: GPL-2.0-or-later
"""Names shared by volets A, C and D: columns of a frame of communes, findings on the data."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .errors import list_codes

if TYPE_CHECKING:
    import pandas as pd

ANALYSIS, RESTITUTION, POPULATION = "analyse", "restitution", "population"
# What outputs call the second: a Shapefile cuts names at ten characters.
RESTITUTION_FIELD = "restitutio"
# Marks made-up data (demonstration) in every table that holds some.
FICTITIOUS = "fictif"
FICTITIOUS_TEXT = "Données fictives de démonstration"
FICTITIOUS_WARNING = f"{FICTITIOUS_TEXT} : ces chiffres n'engagent rien."
# INSEE's own code for a commune that belongs to no EPCI (four islands).
WITHOUT_EPCI = "ZZZZZZZZZ"

# SIREN of an EPCI, or INSEE's code for none.
_EPCI_CODE = re.compile(rf"\d{{9}}|{WITHOUT_EPCI}")
RESTITUTION_TERRITORY = "territoire de restitution"


def restitution_kind(codes: Iterable[str]) -> str:
    """What the territories of a restitution mesh are called: "EPCI" where their codes are those of EPCI,
    else by their part in the method (a SCoT, a bassin d'habitat)."""
    return "EPCI" if all(_EPCI_CODE.fullmatch(str(code)) for code in codes) else RESTITUTION_TERRITORY


def as_fields(communes: pd.DataFrame) -> pd.DataFrame:
    """Communes with their columns named as the fields of outputs."""
    return communes.rename(columns={RESTITUTION: RESTITUTION_FIELD})


def from_fields(rows: pd.DataFrame) -> pd.DataFrame:
    """The other way: rows of an output with the columns of communes."""
    return rows.rename(columns={RESTITUTION_FIELD: RESTITUTION})


@dataclass(frozen=True)
class Finding:
    """One remark on the data.

    gravite: "bloquant" (volet B cannot run), "alerte" (to look at) or "info". attendu: what the value
    should be, in words. code: territory, "" where it is about the table or the file.
    """

    gravite: str
    sujet: str
    code: str
    message: str
    conseil: str = ""
    valeur: float | None = None
    indicateur: str = ""
    attendu: str = ""


GRAVITIES = ("bloquant", "alerte", "info")


def by_gravity(findings: Iterable[Finding]) -> dict[str, int]:
    """How many findings of each gravity, the gravest first."""
    counts = dict.fromkeys(GRAVITIES, 0)
    for finding in findings:
        counts[finding.gravite] += 1
    return counts


def said_of(name: str, findings: Iterable[Finding]) -> list[Finding]:
    """The findings, their message naming the file, table or mesh that they are about."""
    return [replace(finding, message=f"{name} : {finding.message}") for finding in findings]


# Remarks of one kind that the log tells whole; the table of findings has them all.
SHOWN_WHOLE = 8


def remarks(findings: Iterable[Finding], gravity: str) -> list[str]:
    """One sentence per subject of that gravity, with its number, its territories and its advice; what is
    about a file or an indicator rather than a territory is told whole."""
    by_subject: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.gravite == gravity:
            by_subject.setdefault(finding.sujet, []).append(finding)
    sentences = []
    for subject, group in by_subject.items():
        title = f"{subject[0].upper()}{subject[1:]}"
        if not any(finding.code for finding in group):
            for finding in group[:SHOWN_WHOLE]:
                about = f" ({finding.indicateur})" if finding.indicateur else ""
                sentences.append(f"{title}{about} : {finding.message} {finding.conseil}".strip())
            if len(group) > SHOWN_WHOLE:
                sentences.append(
                    f"{title} : et {len(group) - SHOWN_WHOLE} autre(s), dans la table des constats."
                )
            continue
        if len(group) == 1:
            detail = f"{group[0].code} {group[0].message}".strip()
        else:
            codes = [finding.code for finding in group if finding.code]
            detail = f"{len(group)} cas" + (f" ({list_codes(codes)})." if codes else ".")
        sentences.append(f"{title} : {detail} {group[0].conseil}".strip())
    return sentences
