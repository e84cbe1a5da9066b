# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare this engine with the figures of an official one: `python3 scripts/parity.py FILE...`

FILE is JSON lines, plain or compressed (.gz), of either engine: simulations of the ministry's app, or
regional studies of Otelo 1.2. Prints "N cases, N territories, N figures, N differ" and the first differences;
exits with 1 where there is any, or no case at all.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.data.readers import cases, otelo12_cases

SHOWN = 20


def compare(case: Mapping) -> tuple[int, int, list[str]]:
    """Territories and figures of a case of either engine, and the figures that differ."""
    if "zones" in case:
        figures, wrong = otelo12_cases.compare(case)
        return len(case["zones"]) + len(case["communes"]) + len(case["epci"]), figures, wrong
    if "epcis" in case:
        figures, wrong = cases.compare_all(case)
        return len(case["epcis"]), figures, wrong
    raise OteloError("ni un cas de l'application du ministère (« epcis »), ni un cas d'Otelo 1.2 (« zones »)")


def main(files: list[str]) -> int:
    if not files:
        print(__doc__)
        return 2
    count, territories, figures, wrong = 0, 0, 0, []
    for file in files:
        for case in cases.read_cases(file):
            try:
                found = compare(case)
            except (OteloError, KeyError, TypeError, ValueError) as error:
                found = (0, 1, [f"{file}, cas {case.get('id', count + 1)} : {error!r}"])
            count, territories, figures = count + 1, territories + found[0], figures + found[1]
            wrong += found[2]
    print(f"{count} cases, {territories} territories, {figures} figures, {len(wrong)} differ")
    for line in wrong[:SHOWN]:
        print(line)
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
