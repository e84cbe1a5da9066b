# SPDX-License-Identifier: GPL-2.0-or-later
"""Construction capacity from polygons: plots or zones with a density or a number of dwellings, by commune."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd
from shapely.ops import unary_union

from ..common.errors import TableError, list_codes
from ..common.formatting import counted, french_number
from ..common.territories import Finding
from ..definitions.local import DENSITY, LAND, RENEWAL, REUSE, VACANTS
from ..method.mailles.meshes import refuse_unplaced, repaired
from ..method.mailles.shapes import areas
from ..method.quality import check_values
from .areas import SLIVER, overlaps
from .transfer import SHARE, SOURCE, TARGET

EXTENSION, RENEWED, VACANT, REUSED = "extension", "renouvellement", "vacance", "usage"
NATURES = {
    EXTENSION: "Extension : zones AU, foncier à ouvrir",
    RENEWED: "Renouvellement : zones U, dents creuses, friches, divisions",
    VACANT: "Logements vacants à remobiliser",
    REUSED: "Changement d'usage : bureaux, locaux, résidences secondaires",
}
# How a PLU or a survey writes a nature, by its first letters (lower case).
_STARTS = (("au", EXTENSION), ("1au", EXTENSION), ("2au", EXTENSION), ("ext", EXTENSION), ("u", RENEWED),
           ("renouv", RENEWED), ("dent", RENEWED), ("friche", RENEWED), ("divis", RENEWED),
           ("vac", VACANT), ("usage", REUSED), ("chang", REUSED), ("bureau", REUSED))  # fmt: skip
# Field of the national standard of brownfields (CNIG), and what of it is still land to build on.
SITE_STATUS = "site_statut"
RECONVERTED = "friche reconvertie"
OPEN_SITES = ("friche sans projet", "friche avec projet", "friche potentielle")
HECTARES_PER_KM2 = 100.0
# A zone of which more lies in communes lies wholly in them: the rest is digitising noise.
WHOLE = 1 - 100 * SLIVER


def nature_of(text: str) -> str | None:
    """The nature that a zone's text says ("1AUh", "Friche", "usage"); None where it says none."""
    word = text.strip().lower()
    # The longest beginning first: "usage" is not a zone U.
    starts = sorted(_STARTS, key=lambda pair: -len(pair[0]))
    return next((nature for start, nature in starts if word.startswith(start)), None)


def open_sites(statuses: pd.Series, table: str) -> tuple[pd.Series, list[Finding]]:
    """Which sites of a layer of brownfields are still to be built on, and what is left out.

    Args:
        statuses: `site_statut` of each site (Cartofriches, standard CNIG Friches), None where it is not told.
    """
    said = statuses.fillna("").astype(str).str.strip().str.lower()
    kept = said.isin(OPEN_SITES)
    left = (
        (said == RECONVERTED, "info", "friches reconverties", "car déjà bâties."),
        (
            ~kept & (said != RECONVERTED),
            "alerte",
            "friches sans statut",
            "de statut inconnu : rien ne dit que le terrain soit à bâtir.",
        ),
    )
    return kept, [
        Finding(
            gravity,
            subject,
            "",
            f"{table} : {counted(int(rows.sum()), 'friche laissée', 'friches laissées')}, {why}",
        )
        for rows, gravity, subject, why in left
        if rows.any()
    ]


def capacity_of_zones(
    zones: gpd.GeoDataFrame, communes: gpd.GeoDataFrame, share: float = 1.0, table: str = "Zones"
) -> tuple[pd.DataFrame, list[Finding]]:
    """Capacity of each commune from the zones that lie in it, in proportion to their areas there.

    Args:
        zones: `nature` (key of `NATURES`), and `logements` (dwellings of the whole zone) or, where it is
            missing, `densite` (dwellings per hectare); polygons, any CRS.
        communes: polygons indexed by code.
        share: part of each zone that may be built in the period (land that is not kept back), 0..1.

    Returns: frame indexed by commune code, 0 where it has no zone: cap_ha, cap_dens, cap_renouv, cap_vacant,
        cap_usage (what `objectives` reads), nb_zones; and what a person should look at.

    Raises:
        TableError: a zone with neither dwellings nor density, or a negative one; polygons without CRS or
            geometry.
    """
    for name in ("logements", "densite"):
        known = zones[name].notna()
        check_values(zones.loc[known, name], "volume", table)
    nothing = zones.index[zones["logements"].isna() & zones["densite"].isna()]
    if len(nothing):
        raise TableError(
            table, "zones sans nombre de logements ni densité",
            "Complétez-les, ou donnez une « Densité par défaut ».", codes=nothing,
        )  # fmt: skip
    refuse_unplaced(zones, table, "zones")
    refuse_unplaced(communes, "Communes", "communes")
    (zones, repairs), (communes, _) = repaired(zones), repaired(communes)
    # km² on the ground, whatever the projection of the layer.
    zones = zones.assign(ha=areas(zones.geometry) * HECTARES_PER_KM2)
    links = overlaps(zones.geometry, communes.geometry)
    # Slivers left aside, a zone that lies wholly in communes keeps all its dwellings.
    inside = links.groupby(SOURCE)[SHARE].sum().reindex(zones.index, fill_value=0.0)
    part = links[SHARE] / links[SOURCE].map(inside.where(inside > WHOLE, 1.0))
    of_link = zones.loc[links[SOURCE]].reset_index(drop=True)
    hectares = part * of_link["ha"]
    dwellings = (part * of_link["logements"]).fillna(hectares * of_link["densite"])
    rows = pd.DataFrame(
        {
            "code": links[TARGET],
            "nature": of_link["nature"],
            "ha": hectares * share,
            "log": dwellings * share,
        }
    )
    sums = rows.groupby(["nature", "code"])[["ha", "log"]].sum()

    def total(nature: str, column: str) -> pd.Series:
        found = (
            sums.loc[nature, column] if nature in sums.index.get_level_values(0) else pd.Series(dtype=float)
        )
        return found.reindex(communes.index, fill_value=0.0)

    land, extension = total(EXTENSION, "ha"), total(EXTENSION, "log")
    frame = pd.DataFrame(
        {
            LAND: land.round(4),
            DENSITY: (extension / land.round(4).where(land > 0)).fillna(0.0).round(4),
            RENEWAL: total(RENEWED, "log").round(2),
            VACANTS: total(VACANT, "log").round(2),
            REUSE: total(REUSED, "log").round(2),
            "nb_zones": rows.groupby("code").size().reindex(communes.index, fill_value=0),
        }
    )
    return frame, repairs + _findings(zones, inside)


def _findings(zones: gpd.GeoDataFrame, inside: pd.Series) -> list[Finding]:
    """Zones out of every commune, in part or wholly, and zones that lie over one another."""
    findings = []
    outside = zones.index[inside <= WHOLE]
    if len(outside):
        lost = ((1 - inside) * zones["ha"]).clip(lower=0).sum()
        findings.append(
            Finding(
                "alerte", "zones en partie hors des communes", "",
                f"{len(outside)} zone(s) ({list_codes(outside)}), {french_number(lost, 1)} ha non comptés.",
                "Étendez la couche des communes, ou corrigez ces zones.",
            )
        )  # fmt: skip
    covered = areas(gpd.GeoSeries([unary_union(list(zones.geometry))], crs=zones.crs)).sum()
    over = zones["ha"].sum() - covered * HECTARES_PER_KM2
    if over > 0.01:
        findings.append(
            Finding(
                "alerte", "zones qui se recouvrent", "",
                f"{french_number(over, 2)} ha comptés plus d'une fois.",
                "Retirez les recouvrements : le même terrain ne se bâtit pas deux fois.",
            )
        )  # fmt: skip
    return findings
