"""Names shared by volets A, C and D: columns of a frame of communes, findings on the data."""

from __future__ import annotations

from dataclasses import dataclass

ANALYSIS, RESTITUTION, POPULATION = "analyse", "restitution", "population"
# INSEE's own code for a commune that belongs to no EPCI (four islands).
WITHOUT_EPCI = "ZZZZZZZZZ"

FINDING_COLUMNS = {
    "gravite": "Gravité",
    "sujet": "Sujet",
    "code": "Territoire",
    "valeur": "Valeur",
    "message": "Constat",
    "conseil": "Conseil",
}


@dataclass(frozen=True)
class Finding:
    """One remark on the data. gravite: "alerte" (to look at) or "info"."""

    gravite: str
    sujet: str
    code: str
    message: str
    conseil: str = ""
    valeur: float | None = None
