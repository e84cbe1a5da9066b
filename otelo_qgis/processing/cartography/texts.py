# SPDX-License-Identifier: GPL-2.0-or-later
"""What maps translate under a name, rather than where it is written: for who gathers the texts."""

from __future__ import annotations

from ...engine.definitions.parameters import EDITIONS, method_name
from . import background, diagrams, legends, project, styles


def texts() -> set[str]:
    """French texts."""
    found = {
        *styles.texts(), *project.VOLETS, project.FOLLOW_UP, project.TABLES, background.GROUP,
        *background.NAMES.values(), background.CREDIT, *map(method_name, EDITIONS),
        legends.LINES, *legends.DIAGRAM_WORDS.values(), legends.NO_LIMIT, legends.PER,
        *(word for words in legends.WORDS for word in words),
        "{low} à {high}",
        *(text for group in diagrams.GROUPS for text in (group.label, group.detail) if text),
        "De quoi le besoin est fait (logements)",
        *(text.format(restitution=kind) for text in project.CONTOURS.values() for kind in RESTITUTIONS),
    }  # fmt: skip
    # The legend says the name of a line under the heading.
    return found | {text.partition(" : ")[2] for text in found if text.startswith(f"{legends.LINES} : ")}


RESTITUTIONS = ("EPCI", "territoire de restitution")
