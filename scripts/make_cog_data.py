# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the catalogue's mouvements.csv: the changes of communes since 2021, and the mergers before.

python3 scripts/make_cog_data.py [FOLDER]     (needs npm; packages are downloaded to FOLDER or build/cog)

Source: the yearly releases of the npm package @etalab/decoupage-administratif (MIT), made from INSEE's
Code officiel géographique. A code that goes was merged into the commune that lists it among its former
codes; a code that comes was, the year before, a delegated or associated commune of the one it left.
Mergers before 2021 bear that year: they happened then at the latest.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "otelo_qgis" / "engine" / "definitions" / "catalogue" / "mouvements.csv"
PACKAGE = "@etalab/decoupage-administratif"
RELEASES = {2021: "1.1.1", 2022: "2.3.1", 2023: "3.1.1", 2024: "4.1.0", 2025: "5.3.0", 2026: "6.0.0"}


def communes(version: str, folder: Path) -> list[dict]:
    """Communes of one release, downloaded once."""
    archive = folder / f"etalab-decoupage-administratif-{version}.tgz"
    if not archive.exists():
        subprocess.run(["npm", "pack", f"{PACKAGE}@{version}", "--silent"], cwd=folder, check=True)
    with tarfile.open(archive) as content:
        return json.load(content.extractfile("package/data/communes.json"))


def current(rows: list[dict]) -> dict[str, dict]:
    return {row["code"]: row for row in rows if row["type"] == "commune-actuelle"}


def former(rows: list[dict]) -> dict[str, str]:
    """Former code -> commune that took it in."""
    return {old: code for code, row in current(rows).items() for old in row.get("anciensCodes", [])}


def changes(folder: Path) -> list[tuple[str, str, str]]:
    """(date, before, after), one row per link; a commune that stays beside a change has its own row."""
    years = sorted(RELEASES)
    releases = {year: communes(RELEASES[year], folder) for year in years}
    rows = {(f"{years[0]}-01-01", old, new) for old, new in former(releases[years[0]]).items()}
    for before, after in zip(years, years[1:]):
        date = f"{after}-01-01"
        earlier, later = current(releases[before]), current(releases[after])
        mergers = former(releases[after])
        for code in earlier.keys() - later.keys():
            if code not in mergers:
                raise SystemExit(f"{code} ({before}) n'a pas de successeur connu en {after}.")
            rows |= {(date, code, mergers[code])}
            if mergers[code] in earlier:
                rows |= {(date, mergers[code], mergers[code])}
        delegated = {
            row["code"]: row["chefLieu"] for row in releases[before] if row.get("chefLieu") in earlier
        }
        for code in later.keys() - earlier.keys() - set(mergers.values()):
            if code in delegated:
                rows |= {(date, delegated[code], code)}
                if delegated[code] in later:
                    rows |= {(date, delegated[code], delegated[code])}
            elif code[:2] != "98" and not code.startswith("97"):
                raise SystemExit(f"{code} ({after}) n'a pas d'origine connue en {before}.")
    return sorted(rows)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "cog"
    folder.mkdir(parents=True, exist_ok=True)
    rows = changes(folder)
    with open(TARGET, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("date", "avant", "apres"))
        writer.writerows(rows)
    print(f"{len(rows)} changements dans {TARGET}")


if __name__ == "__main__":
    main()
