# SPDX-License-Identifier: GPL-2.0-or-later
"""What the panel translates under a name, rather than where it is written: for who gathers the texts."""

from __future__ import annotations

from ..engine.common.territories import FICTITIOUS_TEXT
from ..engine.definitions import placement
from ..engine.definitions.briques import BRIQUES, TERM_LABELS
from ..engine.definitions.catalogue import indicators
from ..engine.definitions.editions import SCENARIOS
from ..engine.definitions.fields import EPCI_FOLLOW_UP
from ..engine.definitions.guide_fields import DESTINATION_HEADINGS
from ..engine.definitions.local import LOCAL_COLUMNS
from ..engine.definitions.parameters import BRIQUES_OF_PARAMETERS, EDITIONS
from ..engine.definitions.tables import by_name, figures
from ..processing.cartography.styles import STYLES
from .configuration import DONE, TO_DO, WRONG
from .data import INPUTS
from .decisions import FIXED, HEADINGS, KINDS
from .demo import DEMO_GROUP, DEMO_LAYERS
from .editors import NOT_SHOWN, PARTINGS, POPULATIONS
from .export import EXPORTS
from .follow_up import COLUMNS as FOLLOW_UP_COLUMNS
from .follow_up import MESHES as FOLLOW_UP_MESHES
from .follow_up import REVIEW, RUN, SOURCES
from .parameters import RULES
from .results import COLUMNS, MESHES, OF_ANALYSIS
from .scenarios import COLUMNS as SCENARIO_COLUMNS
from .scenarios import CURRENT
from .study_map import FOLLOW_UP_THEMES, THEMES

BRIDGE_TEXTS = [
    text for line in (*placement.LINES, placement.TOTAL) for text in (line.label, line.negative) if text
]


def texts() -> set[str]:
    """French texts."""
    found = {
        FICTITIOUS_TEXT, DEMO_GROUP, DONE, TO_DO, WRONG, *DEMO_LAYERS.values(), *TERM_LABELS.values(),
        *DESTINATION_HEADINGS.values(), *EDITIONS.values(), *INPUTS.values(), *PARTINGS.values(),
        *POPULATIONS.values(), *RULES.values(), *MESHES.values(), *BRIDGE_TEXTS, *SCENARIO_COLUMNS, CURRENT,
        *(theme.label for theme in (*THEMES, *FOLLOW_UP_THEMES)), *FOLLOW_UP_MESHES.values(),
        *(text for pair in SOURCES.values() for text in pair), REVIEW.label, REVIEW.text, RUN.label,
        *FIXED, *HEADINGS.values(), *(one.label for one in KINDS.values()),
        *(indicators()[name].label for name in LOCAL_COLUMNS),
        *(text for one in EXPORTS.values() for text in (one.label, one.text, one.kind)),
        *BRIQUES_OF_PARAMETERS.values(), *(one.sources for one in BRIQUES.values()),
    }  # fmt: skip
    for edition, scenario in SCENARIOS.items():
        for one in scenario.PARAMETERS.values():
            found |= {one.label, one.help, *one.choices.values()}
            if one.unit not in NOT_SHOWN:
                found.add(one.unit)
        for mesh in MESHES:
            known = figures(mesh, edition)
            for name in (*COLUMNS, *OF_ANALYSIS):
                if name in known:
                    found |= {known[name].heading, known[name].alias}
    known = by_name(EPCI_FOLLOW_UP)
    for name in FOLLOW_UP_COLUMNS:
        found |= {known[name].heading, known[name].alias}
    for theme in (*THEMES, *FOLLOW_UP_THEMES):
        for kind in ("EPCI", "territoire de restitution"):
            found.add(STYLES[theme.key].title.format(restitution=kind))
    return {text for text in found if text.strip()}
