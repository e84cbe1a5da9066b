# SPDX-License-Identifier: GPL-2.0-or-later
"""What the follow-up of objectives is told in: statuses, thresholds, and the names that publishers give to
what they count."""

from __future__ import annotations

from dataclasses import dataclass

# From the best to the worst, then what has no rank.
EXCEEDED, REACHED, ON_TRACK, LATE, VERY_LATE = (
    "dépassé",
    "atteint",
    "en bonne voie",
    "en retard",
    "très en retard",
)
NO_OBJECTIVE, NO_DATA = "sans objectif", "pas de données"
STATUSES = (EXCEEDED, REACHED, ON_TRACK, LATE, VERY_LATE, NO_OBJECTIVE, NO_DATA)
RANKED = STATUSES[:5]
# Where the land that dwellings take stands against its envelope.
HELD, WILL_OVERRUN, OVERRUN, NO_ENVELOPE = "tenue", "dépassement prévu", "dépassée", "sans enveloppe"

# What an older period adds to a new one.
NOT_CARRIED, CARRIED, CARRIED_NET = "sans", "retard", "solde"
# Measures of what is done, with the names that public files give them, lower case; their own comes first.
STARTED, AUTHORISED, DEMOLISHED = "commences", "autorises", "demolis"
SOCIAL, VACANTS, LAND = "sociaux", "remis", "consommation"
# What Sitadel and those who publish it again call its counts, and the type of dwelling.
SITADEL = {
    STARTED: ("log_com", "nb_lgt_com", "logements_commences", "started_housing_count"),
    AUTHORISED: ("log_aut", "nb_lgt_aut", "logements_autorises", "authorized_housing_count"),
}
SITADEL_TYPES = ("type_lgt", "type_logement", "type_log")
MEASURES = {
    STARTED: ("commences", "mec", *SITADEL[STARTED]),
    AUTHORISED: ("autorises", "aut", *SITADEL[AUTHORISED]),
    DEMOLISHED: ("demolis", "nb_lgt_demolis", "logements_demolis"),
    SOCIAL: ("sociaux", "agrees", "sociaux_finances"),
    VACANTS: ("remis", "vacants_remis"),
    LAND: ("conh", "ha_habitat", "hectares"),
}  # fmt: skip
# Measures that are not counted in whole units.
CONTINUOUS = frozenset({LAND})
# LOVAC, as it is published and as otelo:importer writes it: its year is that of the file, one more than that
# of the 1 January on which it counts.
LOVAC = ("pp_vacant_plus_2ans", "lv2")
# Years of LOVAC since which figures do not compare with those before: its method changed.
LOVAC_BREAKS = (2023, 2025)
# Stocks on 1 January, whose change over a year is what was done, and the sign of it.
STOCKS = {
    SOCIAL: (("lls", "sru_lls", "nb_ls", "nb_ls_actif", "nb_logt_total"), 1),
    VACANTS: (("vacants", "vac_2ans", *LOVAC), -1),
}
# Where a table gives a row for each type of dwelling.
TYPES = ("type", *SITADEL_TYPES)
# And for each month.
SITADEL_MONTHS = ("mois", "month")

# About 15 % of the starts are never declared. Source: SDES, Sitadel, methodology of the real-date series.
UNDECLARED = (15.0,)


@dataclass(frozen=True)
class Rules:
    """How a follow-up is judged.

    exceeded: % of the objective from which it is exceeded; on_track, late: % of what was expected to date
    from which it is on track, then only late; pace_years: years that the present pace is the mean of;
    undeclared: % of the starts that are not known, of the last year, of the one before…, the last figure
    holding for all the years before; corrected: whether rates and status are those of the corrected starts.
    """

    exceeded: float = 110.0
    on_track: float = 90.0
    late: float = 60.0
    pace_years: int = 3
    undeclared: tuple[float, ...] = UNDECLARED
    corrected: bool = False
