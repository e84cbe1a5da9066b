"""INSEE's own files, where they are: what real_territory.py reads of them."""

from __future__ import annotations

import sys

import pytest
from support import DATA, ROOT

pytest.importorskip("openpyxl", reason="openpyxl is not installed")
pytestmark = pytest.mark.skipif(
    not (DATA / "base_cc_comparateur_csv.zip").exists(), reason=f"INSEE's files are absent: {DATA}"
)


@pytest.fixture(scope="module")
def real():
    sys.path.insert(0, str(ROOT / "scripts"))
    import real_territory

    return real_territory


@pytest.fixture(scope="module")
def communes(real):
    return real.geography(DATA).join(real.census(DATA), how="inner")


def test_zones_are_read_with_their_communes_and_regions(communes):
    zones = communes.groupby("ZE2020")
    assert zones.size()["3213"] == 75
    assert set(communes.loc[communes["ZE2020"] == "1112", "REG"]) == {"11"}
    # Codes keep their leading zeros; 14 zones straddle two regions.
    assert (zones["REG"].nunique() > 1).sum() == 14 and "0051" in zones.groups


def test_indicators_of_a_zone_are_the_sums_of_its_communes(real, communes):
    from otelo_qgis.engine.breakdown import evaluate
    from otelo_qgis.engine.households import Households
    from otelo_qgis.engine.parameters import Scenario
    from otelo_qgis.engine.quality import check_indicators

    chosen = communes[communes["ZE2020"].isin(["3213", "3219", "1112"])]
    indicators, series = real.zones(chosen)
    indicators = indicators.set_index("code")
    scenario = Scenario(annee_base=2018, projection=2030)
    check_indicators(indicators, scenario, "INSEE")
    assert indicators["parctot"].sum() == pytest.approx(chosen["logements"].sum())
    start = series[series["annee"] == 2018].set_index("code")["menages"]
    assert start.to_dict() == pytest.approx(chosen.groupby("ZE2020")["menages"].sum().to_dict())
    needs = evaluate(indicators, Households.from_long(series, 2018, 2030), scenario)
    # The figures of docs/validation.md.
    assert needs.totals["besoin"].to_dict() == {"1112": 31026, "3213": 0, "3219": 474}
    assert needs.totals["excedent"].to_dict() == {"1112": 0, "3213": 2532, "3219": 0}
