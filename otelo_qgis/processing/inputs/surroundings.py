# SPDX-License-Identifier: GPL-2.0-or-later
"""The communes of a territory and of what surrounds it, with all their indicators: what is told of a
territory before its need, and compared with others."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...engine.analysis.diagnostic import OWN_ROW, PEERS, Dated, Portrait, portrait
from ...engine.common.errors import OteloError
from ...engine.common.territories import ANALYSIS, RESTITUTION
from ...engine.data.readers import BY_ID
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.definitions.catalogue import match_columns
from ...engine.definitions.diagnostic import THEMES
from ...engine.definitions.tables import INDICATOR_LIST, PROVENANCE
from ...engine.method import quality
from ...engine.method.mailles.meshes import outlines
from ...engine.study import datapack_tables
from ...engine.study_file import read_tables
from ..base import OteloAlgorithm
from ..choices import listed
from ..io.geometry import with_geometry
from ..language import tr
from ..run import Run
from .censuses import read_date
from .indicator_table import read_indicator_table

MOST_PEERS = 30
_LOCAL = "LOCAL"
# Tables of a datapack that are published of territories, not of communes.
_UPPER = ("epci", "analyse")


@dataclass(frozen=True)
class Surroundings:
    """communes: (N, indicators) by code; places: nom, analyse, restitution of the same; own, names: what is
    published of EPCI and of analysis territories, and their names, by code; dated: what the data say of their
    years; shapes: polygons (WKB) of the communes or None, in crs."""

    communes: pd.DataFrame
    places: pd.DataFrame
    own: pd.DataFrame
    names: dict[str, str]
    dated: Dated
    shapes: pd.Series | None
    crs: QgsCoordinateReferenceSystem


def add_surroundings(algorithm: OteloAlgorithm) -> None:
    """The communes with their indicators, the territory, and what it is compared by."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "COMMUNES", tr("Communes"), [QgsProcessing.SourceType.TypeVector]
        ),
        "Leurs codes, leur EPCI et leurs indicateurs : table « communes » d’un datapack, dont les tables "
        "« epci », « analyse » et « indicateurs » servent aussi. Celles du département, ou de la région "
        ": le territoire y est comparé.",
    )
    algorithm.add_field("CODE", "Champ du code de la commune", "COMMUNES")
    algorithm.add_field("MAILLE_RESTITUTION", "Champ de l’EPCI", "COMMUNES")
    algorithm.add_field("MAILLE_ANALYSE", "Champ de la maille d’analyse (zone d’emploi…)", "COMMUNES")
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            "INDICATEURS", tr("Autres indicateurs des communes"), QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
        "Tables par commune (sorties d’otelo:importer), pour ce que les communes n’ont pas. Vide : "
            "aucune.",
    )  # fmt: skip
    algorithm.add(
        QgsProcessingParameterString("TERRITOIRE", tr("Territoire")),
        "Code d’un EPCI, d’un territoire d’analyse, d’un département ou d’une commune ; plusieurs, "
        "séparés par des virgules, sont pris ensemble.",
    )
    algorithm.add_choice(
        "THEMES", "Thèmes comparés", listed(THEMES, several=True, default=list(THEMES)),
        "Ce par quoi les EPCI sont comparés ; chaque thème compte autant.",
    )  # fmt: skip
    algorithm.add_number(
        "NOMBRE", "Nombre de comparables", 1, MOST_PEERS,
        f"Combien d’EPCI, les plus proches, sont retenus. Vide : {PEERS}.",
    )  # fmt: skip
    algorithm.add_coverage(
        "Un territoire dont une part moindre est connue (secret, commune absente) reste sans valeur."
    )


def read_surroundings(run: Run) -> Surroundings:
    """The communes and all that is known of them."""
    table = run.table("COMMUNES")
    restitution = table.need(RESTITUTION, "de l’EPCI", run.text("MAILLE_RESTITUTION"))
    analysis, title = table.find(ANALYSIS, run.text("MAILLE_ANALYSE")), table.find("nom_rest")
    extra = [one for one in (restitution, analysis, title) if one]
    read = read_indicator_table(table, run.text("CODE"), extra)
    quality.refuse_duplicates(read.frame.index, table.label, "code")
    for name in read.frame:
        quality.check_values(read.frame[name].dropna(), catalogue()[name].kind, table.label)
    frame, fictitious = read.frame, read.about.fictitious
    more, _, made_up = read_date(run, "INDICATEURS")
    if more is not None:
        run.tell_join(table.label, frame.index, run.label("INDICATEURS"), more.index)
        frame = frame.join(more[[name for name in more if name not in frame]])
        fictitious |= made_up
    places = pd.DataFrame(
        {
            "nom": read.names,
            RESTITUTION: table.codes(read.extra[restitution], RESTITUTION),
            ANALYSIS: table.codes(read.extra[analysis], ANALYSIS) if analysis else "",
        }
    )
    file = run.sources("COMMUNES")[0].file
    lists = datapack_tables(file) if file else {}
    upper = read_tables(file, _UPPER) if lists and file else {}
    own, titles = _published(upper)
    said = read.extra[title].dropna() if title else pd.Series(dtype=object)
    names = {**titles, **dict(zip(places[RESTITUTION].reindex(said.index), said))}
    years = read.about.years
    dated = Dated(*_list(lists), years[0] if len(years) == 1 else None, fictitious)
    return Surroundings(frame, places, own, names, dated, read.wkb, table.crs)


def _published(upper: dict[str, pd.DataFrame]) -> tuple[pd.DataFrame, dict[str, str]]:
    """Indicators and names of the territories of a datapack, by code."""
    frames: list[pd.DataFrame] = []
    names: dict[str, str] = {}
    for table in upper.values():
        if "code" not in table:
            continue
        index = pd.Index(table["code"].astype(str), dtype=object)
        fields = match_columns(table.columns, catalogue())
        frames.append(pd.DataFrame({name: pd.to_numeric(table[field], errors="coerce").to_numpy()
                                    for name, field in fields.items()}, index, dtype=float))  # fmt: skip
        if "nom" in table:
            names |= {code: str(name) for code, name in zip(index, table["nom"]) if name and name != code}
    if not frames:
        return pd.DataFrame(), names
    together = pd.concat(frames)
    return together[~together.index.duplicated()], names


def _list(lists: dict[str, pd.DataFrame]) -> tuple[dict[str, int], dict[str, str]]:
    """Years and databases of the indicators, of the list of a datapack; what the catalogue holds to be typed
    in comes from the database of the file that it was read in."""
    if INDICATOR_LIST not in lists:
        return {}, {}
    rows = lists[INDICATOR_LIST]
    dated = rows[rows["millesime"].notna()] if "millesime" in rows else rows.iloc[:0]
    years = {row.indicateur: int(row.millesime) for row in dated.itertuples()}
    files = lists.get(PROVENANCE, pd.DataFrame(columns=["fichier", "lecteur"]))
    readers = dict(zip(files["fichier"], files["lecteur"]))
    bases: dict[str, str] = {}
    for row in rows[rows["source"] == _LOCAL].itertuples() if "fichier" in rows else ():
        reader = BY_ID.get(readers.get(row.fichier, ""))
        published = [base for base in reader.sources if base != _LOCAL] if reader else []
        bases |= {row.indicateur: published[0]} if published else {}
    return years, bases


def read_portrait(run: Run, around: Surroundings) -> Portrait:
    """The territory asked for, among what surrounds it."""
    codes = [code.strip() for code in run.text("TERRITOIRE").split(",") if code.strip()]
    if not codes:
        raise OteloError(f"« {run.label('TERRITOIRE')} » : aucun code. Donnez celui d’un EPCI.")
    found = portrait(
        around.communes, around.places, codes, around.own, around.names, run.coverage(),
        run.choices("THEMES") or (), run.number("NOMBRE", PEERS),
    )  # fmt: skip
    run.tell(
        f"{found.name} : {len(found.communes)} communes, {found.measured.values.shape[1]} mesures connues, "
        f"{len(found.measured.lacking)} qui ne se calculent pas avec ces données."
    )
    if found.comparables is None:
        run.warn(found.why)
    return found


def outlines_around(around: Surroundings, found: Portrait) -> tuple[pd.Series, QgsCoordinateReferenceSystem]:
    """Polygons (WKB) of the territory (`OWN_ROW`) and of the EPCI around, by code; none without those of the
    communes."""
    if around.shapes is None:
        return pd.Series(dtype=object), around.crs
    groups = around.places[RESTITUTION].copy()
    groups[found.communes] = OWN_ROW
    known = around.shapes.notna() & (groups != "")
    frame = with_geometry(groups[known].to_frame("groupe"), around.shapes[known], around.crs)
    shapes = outlines(frame, "groupe")
    return pd.Series([bytes(shape.wkb) for shape in shapes], shapes.index, dtype=object), around.crs
