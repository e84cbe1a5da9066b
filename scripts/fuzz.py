# SPDX-License-Identifier: GPL-2.0-or-later
"""Tries new inputs on all that a user may give, for a time:

python3 scripts/fuzz.py [--page] [SECONDS] [TARGET...]

What is tried, and what a failure is, are in tests/fuzzing.py. Each failure is shown once, as small as it can
be made; put it in the corpus of its target before mending it. Exit code 1 where something failed. `--page`
writes what was tried in docs/fiabilite.md, where nothing was found.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
import traceback
import warnings
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from fuzzing import TARGETS_OF, Target  # noqa: E402

PAGE = ROOT / "docs" / "fiabilite.md"
START, END = "<!-- fouille -->", "<!-- /fouille -->"
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


@dataclass(frozen=True)
class Outcome:
    """tried, read: numbers of inputs; failure: the first one, as text ("" for none)."""

    tried: int
    read: int
    failure: str = ""


def fuzz(target: Target, until: float) -> Outcome:
    """New inputs on a target, until a time of the clock or the first failure."""
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
            return Outcome(tried, read, f"{last!r}\n{traceback.format_exc(limit=-4)}")
    return Outcome(tried, read)


def write_page(outcomes: dict[str, Outcome], seconds: float) -> None:
    """What was tried, in the page of what is promised."""
    lines = [
        f"Dernière fouille : {seconds / 60:.0f} minutes, rien trouvé.",
        "",
        "| Ce qui est donné | Essais | Lus | Refusés | Échecs passés, refaits par `make test` |",
        "|---|---|---|---|---|",
        *(
            f"| {name} | {one.tried} | {one.read} | {one.tried - one.read} | {len(TARGETS_OF[name].corpus)} |"
            for name, one in outcomes.items()
        ),
    ]
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(START)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{START}\n" + "\n".join(lines) + f"\n{END}{after}", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("seconds", type=float, nargs="?", default=60.0)
    parser.add_argument("targets", nargs="*", metavar="target", help=", ".join(TARGETS_OF))
    parser.add_argument("--page", action="store_true", help="write docs/fiabilite.md")
    options = parser.parse_args()
    unknown = [name for name in options.targets if name not in TARGETS_OF]
    if unknown:
        parser.error(f"{', '.join(unknown)} : choose among {', '.join(TARGETS_OF)}")
    logging.disable()
    warnings.simplefilter("ignore")
    chosen = options.targets or list(TARGETS_OF)
    outcomes = {}
    for name in chosen:
        outcomes[name] = one = fuzz(TARGETS_OF[name], time.monotonic() + options.seconds / len(chosen))
        print(f"{name} : {one.tried} essais, {one.read} lus, {one.tried - one.read} refusés", flush=True)
        if one.failure:
            print(f"ÉCHEC : {one.failure}", flush=True)
    failures = sum(bool(one.failure) for one in outcomes.values())
    print(f"{failures} échec(s)" if failures else f"Rien trouvé en {options.seconds:g} s.")
    if options.page and not failures:
        write_page(outcomes, options.seconds)
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main())
