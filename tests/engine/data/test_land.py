# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Polygon, box

from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.data.land import (
    EXTENSION,
    NATURES,
    RENEWED,
    REUSED,
    VACANT,
    capacity_of_zones,
    nature_of,
)

# Two communes of 1 km x 1 km side by side, in Lambert-93.
COMMUNES = gpd.GeoDataFrame(
    geometry=[box(650000, 6900000, 651000, 6901000), box(651000, 6900000, 652000, 6901000)],
    index=["59001", "59002"],
    crs="EPSG:2154",
)


def zones(*rows):
    """Rows (nature, dwellings, density, polygon), coordinates in metres from the corner of the first "
    "commune."""
    shapes = [Polygon([(650000 + x, 6900000 + y) for x, y in shape.exterior.coords]) for *_, shape in rows]
    columns = {
        "nature": [row[0] for row in rows],
        "logements": np.array([row[1] for row in rows], dtype=float),
        "densite": np.array([row[2] for row in rows], dtype=float),
    }
    return gpd.GeoDataFrame(
        columns, geometry=shapes, index=[str(i + 1) for i in range(len(rows))], crs="EPSG:2154"
    )


def test_zones_by_hand():
    frame, findings = capacity_of_zones(
        zones(
            # 2 ha astride, half in each, at 20 dwellings/ha.
            (EXTENSION, None, 20, box(900, 0, 1100, 100)),
            (RENEWED, 30, None, box(100, 100, 200, 200)),
            (VACANT, 8, None, box(1500, 100, 1600, 200)),
            (REUSED, 5, None, box(300, 300, 310, 310)),
        ),
        COMMUNES,
    )
    assert not findings
    # Lambert-93 is not an equal-area grid: hectares are those of the ground.
    assert frame["cap_ha"].tolist() == pytest.approx([1, 1], rel=2e-3)
    assert frame["cap_dens"].tolist() == pytest.approx([20, 20], rel=1e-3)
    assert frame["cap_renouv"].tolist() == [30, 0]
    assert frame["cap_vacant"].tolist() == [0, 8]
    assert frame["cap_usage"].tolist() == [5, 0]
    assert frame["nb_zones"].tolist() == [3, 2]


def test_what_is_kept_back_does_not_count():
    frame, _ = capacity_of_zones(zones((RENEWED, 40, None, box(100, 100, 200, 200))), COMMUNES, share=0.6)
    assert frame["cap_renouv"].tolist() == [24, 0]


def test_zones_out_of_the_communes_and_over_one_another_are_told():
    frame, findings = capacity_of_zones(
        zones(
            (RENEWED, 10, None, box(-100, 0, 100, 100)),
            (RENEWED, 10, None, box(500, 500, 600, 600)),
            (RENEWED, 10, None, box(550, 500, 650, 600)),
        ),
        COMMUNES,
    )
    assert frame["cap_renouv"].tolist() == [25, 0]
    assert [one.sujet for one in findings] == ["zones en partie hors des communes", "zones qui se recouvrent"]
    assert "1 zone(s) (1), 1,0 ha" in findings[0].message and "0,50 ha" in findings[1].message


def test_an_invalid_zone_is_repaired_and_an_empty_one_refused():
    bow = Polygon([(100, 100), (200, 200), (200, 100), (100, 200)])
    frame, findings = capacity_of_zones(zones((EXTENSION, None, 100, bow)), COMMUNES)
    assert frame.loc["59001", "cap_ha"] == pytest.approx(0.5, rel=1e-2)
    assert findings[0].sujet == "géométrie invalide"
    with pytest.raises(TableError, match="densité.*1"):
        capacity_of_zones(zones((EXTENSION, None, None, bow)), COMMUNES, table="Mes zones")


def test_polygons_that_cannot_be_placed_are_refused():
    some = zones((RENEWED, 10, None, box(100, 100, 200, 200)))
    with pytest.raises(TableError, match="Mes zones.*coordonnées"):
        capacity_of_zones(
            gpd.GeoDataFrame(some.drop(columns="geometry"), geometry=list(some.geometry)),
            COMMUNES,
            table="Mes zones",
        )
    with pytest.raises(TableError, match="communes sans géométrie.*59002"):
        capacity_of_zones(some, COMMUNES.assign(geometry=[COMMUNES.geometry.iloc[0], None]))


@pytest.mark.parametrize(
    "text, nature",
    [("AU", EXTENSION), ("1AUh", EXTENSION), ("Ub", RENEWED), ("usage", REUSED), ("Friche", RENEWED),
     ("vacants", VACANT), ("N", None), ("", None), *((name, name) for name in NATURES)],
)  # fmt: skip
def test_natures_as_plans_write_them(text, nature):
    assert nature_of(text) == nature


@given(
    st.lists(
        st.tuples(st.integers(0, 1900), st.integers(0, 900), st.integers(1, 100), st.integers(0, 500)),
        min_size=1,
        max_size=8,
    )
)
def test_dwellings_of_zones_inside_are_conserved(rows):
    given_zones = zones(
        *(
            (RENEWED, count, None, box(x, y, min(x + size, 2000), min(y + size, 1000)))
            for x, y, size, count in rows
        )
    )
    frame, _ = capacity_of_zones(given_zones, COMMUNES)
    assert frame["cap_renouv"].sum() == pytest.approx(sum(row[3] for row in rows), abs=0.05)
