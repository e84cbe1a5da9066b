# SPDX-License-Identifier: GPL-2.0-or-later
"""Tries new inputs on all that a user may give, for a time: python3 scripts/fuzz.py [SECONDS] [TARGET...]

What is tried, and what a failure is, are in tests/fuzzing.py. Each failure is shown once, as small as it can
be made; put it in the corpus of its target before mending it. Exit code 1 where something failed.
"""

from __future__ import annotations

import logging
import sys
import time
import traceback
import warnings
from pathlib import Path

from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from fuzzing import TARGETS_OF, Target  # noqa: E402

EXAMPLES = 100
QUIET = settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    verbosity=Verbosity.quiet,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate, Phase.target, Phase.shrink),
    print_blob=False,
)


def fuzz(target: Target, until: float) -> tuple[int, int, str]:
    """How many inputs were tried, how many were read, and the first failure as text ("" for none)."""
    tried = read = 0
    last: object = None

    def attempt(value) -> None:
        nonlocal tried, read, last
        last = value
        tried += 1
        read += target.attempt(value)

    while time.monotonic() < until:
        try:
            seed(time.time_ns())(QUIET(given(target.strategy)(attempt)))()
        except Exception:
            # The last input that is tried is the smallest that fails.
            return tried, read, f"{last!r}\n{traceback.format_exc(limit=-4)}"
    return tried, read, ""


def main(words: list[str]) -> int:
    logging.disable()
    warnings.simplefilter("ignore")
    seconds = float(words[0]) if words else 60.0
    chosen = words[1:] or list(TARGETS_OF)
    failures = 0
    for name in chosen:
        tried, read, failure = fuzz(TARGETS_OF[name], time.monotonic() + seconds / len(chosen))
        print(f"{name} : {tried} essais, {read} lus, {tried - read} refusés", flush=True)
        if failure:
            failures += 1
            print(f"ÉCHEC : {failure}", flush=True)
    print(f"{failures} échec(s) en {seconds:g} s" if failures else f"Rien trouvé en {seconds:g} s.")
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
