# SPDX-License-Identifier: GPL-2.0-or-later
"""How the figures of a document were made, in rows of a heading and a text: method, formulas, parameters that
were changed, what to know, sources."""

from __future__ import annotations

from collections.abc import Iterable

from ..definitions.notes import NOTES
from ..definitions.parameters import method_name
from ..study import Study
from .summary import PARAMETERS_ARE_LOST, changed_rows, official_name


def method_rows(study: Study, notes: Iterable[str]) -> list[tuple[str, str]]:
    """notes: keys of `notes.NOTES`, of the figures that the document shows."""
    rows = [
        (
            "Méthode",
            f"{method_name(study.edition)} ; chiffres à l'unité près {official_name(study)} pour le volet B. "
            f"Période {study.span_text}. Le total ne compte que les territoires d'analyse au besoin positif.",
        )
    ]
    known = [NOTES[key] for key in dict.fromkeys(notes) if key in NOTES]
    rows += [(one.title, " ".join(filter(None, (f"{one.formula}.", one.text)))) for one in known]
    scenario = study.scenario
    if scenario is None:
        rows.append(("Paramètres", PARAMETERS_ARE_LOST))
    else:
        changed = changed_rows(scenario)
        if not changed:
            rows.append(("Paramètres", "Tous ont leur valeur par défaut."))
        rows += [(label, f"{value} (défaut : {default})") for label, value, default in changed]
    rows += [("À savoir", text) for text in study.remarks]
    if study.origins:
        rows.append(("Sources", " ; ".join(study.origins) + "."))
    return [*rows, *study.about]
