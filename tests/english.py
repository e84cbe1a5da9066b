# SPDX-License-Identifier: GPL-2.0-or-later
"""What is left of French in a text that should be English."""

from __future__ import annotations

import re
from collections.abc import Iterable

QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
# Names, identifiers and what a person types.
KEPT = re.compile(r"“[^”]*”|\"[^\"]*\"|\w*[_:=]\w[\w.:=]*|\b[A-Z]{2,}\b|\w+-\w+-\w+")
WORDS = re.compile(
    r"\b(?:le|la|les|des|du|de|et|ou|une|un|dans|pour|par|sur|avec|sans|est|sont|que|qui|aux|ne|pas|cette|ces"
    r"|leur|oui|année)\b|\b[dlnqs]'(?=[aeiouyéèêhâî])",
    re.IGNORECASE,
)
# Words of the method, which are names of fields too.
NOUNS = re.compile(
    r"\b(?:logement|besoin|territoire|ménage|brique|restitution|année)s?\b|\btaux\b", re.IGNORECASE
)
SPACES = re.compile(
    r"(?<=[\w)\]”}])[ \u00a0\u202f][:;?!](?= |$)|(?<=[\d}])[ \u00a0\u202f]%|[«»]"
    r"|\d,\d{1,2}(?!\d)|\d[ \u202f]\d{3}\b"
)


def french_left(texts: Iterable[str], names: Iterable[str] = ()) -> list[str]:
    """Texts that have a French word, or French typography. names: of territories, left aside."""
    aside = re.compile(
        "|".join(map(re.escape, sorted(filter(None, names), key=len, reverse=True))) or r"(?!)"
    )

    def is_french(text: str) -> bool:
        plain = aside.sub("", text.replace("’", "'"))
        return bool(WORDS.search(KEPT.sub("x", plain)) or SPACES.search(QUOTED.sub("x", plain)))

    return [text for text in dict.fromkeys(texts) if is_french(text)]
