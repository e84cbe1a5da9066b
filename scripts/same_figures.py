# SPDX-License-Identifier: GPL-2.0-or-later
"""Two studies (GeoPackages) compared field by field: python3 scripts/same_figures.py OLD NEW [OLD NEW ...]

For a change that must move no figure: run the same job before and after it, then compare. Every field that
both have must be equal, row by row, geometry included; fields that only one has are named. --renamed old=new
reads a field of OLD, or an identifier that is a text of it, under its name in NEW. Exit code 1 on any
difference.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pandas as pd

# What says when and by which version a study was made.
LEFT_OUT = {"etude"}
# Geometry is compared by its bytes, like the rest; the number of a row in its file says nothing.
ROW_ID = "fid"


def tables(path: Path) -> dict[str, pd.DataFrame]:
    """Every table of a GeoPackage, by name."""
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")]
        return {name: pd.read_sql_query(f'SELECT * FROM "{name}"', connection) for name in names}


def differences(old: pd.DataFrame, new: pd.DataFrame) -> tuple[list[str], int, list[str]]:
    """Fields that differ, with the first row that does; how many values were compared; fields of one only."""
    one_side = sorted({*old.columns} ^ {*new.columns})
    if len(old) != len(new):
        return [f"{len(old)} lignes, puis {len(new)}"], 0, one_side
    shared = [column for column in old if column in new and column != ROW_ID]
    found = []
    for column in shared:
        same = (old[column] == new[column]) | (old[column].isna() & new[column].isna())
        if not same.all():
            row = int((~same).idxmax())
            found.append(
                f"{column} : {(~same).sum()} ligne(s), dont {old[column][row]!r}, puis {new[column][row]!r}"
            )
    return found, len(shared) * len(old), one_side


def compare(old: Path, new: Path, renamed: dict[str, str]) -> bool:
    """Print what differs between two studies; whether nothing does."""
    before, after = tables(old), tables(new)
    same = True
    print(f"{old} / {new}")
    for name in [*before, *(set(after) - set(before))]:
        if name in LEFT_OUT:
            continue
        if name not in before or name not in after:
            print(f"  {name} : {'absente avant' if name not in before else 'absente après'}")
            continue
        told_anew = before[name].rename(columns=renamed).replace(renamed)
        found, values, one_side = differences(told_anew, after[name])
        same &= not found
        said = f"{values} valeurs égales" if not found else "; ".join(found)
        print(f"  {name} : {said}" + (f" ; d'un seul côté : {', '.join(one_side)}" if one_side else ""))
    return same


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("studies", nargs="+", type=Path, help="OLD NEW, or several such pairs")
    parser.add_argument("--renamed", action="append", default=[], metavar="OLD=NEW")
    options = parser.parse_args()
    if len(options.studies) % 2:
        parser.error("give pairs: OLD NEW [OLD NEW ...]")
    renamed = dict(pair.split("=", 1) for pair in options.renamed)
    pairs = zip(options.studies[::2], options.studies[1::2])
    results = [compare(old, new, renamed) for old, new in pairs]
    print("Aucune différence." if all(results) else "Des chiffres ont bougé.")
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
