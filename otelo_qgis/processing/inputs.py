"""Inputs that several algorithms read: communes, indicators, households, keys, local data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import pandas as pd
from qgis.core import QgsProcessing, QgsProcessingFeatureSource, QgsProcessingParameterFeatureSource

from ..engine import quality
from ..engine.allocation import Key, check_keys_usable, read_keys
from ..engine.catalogue import indicators as catalogue
from ..engine.catalogue import match_columns
from ..engine.errors import TableError
from ..engine.households import OWN_SERIES, Households
from ..engine.needs_stock import REGION, columns_finess
from ..engine.objectives import LOCAL_COLUMNS
from ..engine.parameters import DEMOGRAPHIC_SCENARIOS, Scenario
from ..engine.territories import ANALYSIS, POPULATION, RESTITUTION
from .base import OteloAlgorithm, tr
from .tables import CODE_NAMES, Join, codes, find_field, need_field, numbers, read

if TYPE_CHECKING:
    import geopandas as gpd

FICTITIOUS = "fictif"
MESH_FIELDS = {ANALYSIS: "MAILLE_ANALYSE", RESTITUTION: "MAILLE_RESTITUTION"}


def add_table(algorithm: OteloAlgorithm, name: str, label: str, help_text: str, optional=False):
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            name, tr(label), [QgsProcessing.SourceType.TypeVector], optional=optional
        ),
        tr(help_text),
    )


def add_communes(algorithm: OteloAlgorithm) -> None:
    """COMMUNES and its fields, and the optional correspondence table."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "COMMUNES", tr("Communes"), [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        tr("Polygones des communes, avec un SCR. Toutes celles des EPCI étudiés."),
    )
    algorithm.add_field("CODE", "Champ du code de la commune", "COMMUNES")
    algorithm.add_field(
        "MAILLE_ANALYSE",
        "Champ de la maille d'analyse (zone d'emploi…)",
        "COMMUNES",
        "Dans les communes, ou dans la table de correspondance si elle est donnée.",
    )
    algorithm.add_field(
        "MAILLE_RESTITUTION",
        "Champ de la maille de restitution (EPCI…)",
        "COMMUNES",
        "Dans les communes, ou dans la table de correspondance si elle est donnée.",
    )
    algorithm.add_field("NOM", "Champ du nom", "COMMUNES")
    algorithm.add_field("POPULATION", "Champ de la population (habitants)", "COMMUNES")
    add_table(
        algorithm,
        "CORRESPONDANCE",
        "Table de correspondance des mailles",
        "Une ligne par commune : son code et ceux de ses mailles. L'emporte sur les champs de la couche.",
        optional=True,
    )
    for name, label in (
        ("CORR_CODE", "Correspondance : champ du code de la commune"),
        ("CORR_ANALYSE", "Correspondance : champ de la maille d'analyse"),
        ("CORR_RESTITUTION", "Correspondance : champ de la maille de restitution"),
    ):
        algorithm.add_field(name, label, "CORRESPONDANCE")


def read_communes(
    algorithm, parameters, context, feedback
) -> tuple[gpd.GeoDataFrame, QgsProcessingFeatureSource]:
    """Communes indexed by code: nom, analyse, restitution, population, the catalogue indicators
    that the layer holds, fictif, geometry. Not cleaned: see `meshes.clean_communes`."""
    # Imported here: volet B alone must run where geopandas is not installed.
    import geopandas as gpd

    source = algorithm.source(parameters, "COMMUNES", context)
    given = {
        name: algorithm.parameterAsString(parameters, name, context)
        for name in ("CODE", "NOM", "POPULATION", *MESH_FIELDS.values())
    }
    table = source.sourceName()
    code_field = need_field(source, given["CODE"], "commune", "code de la commune")
    mapping = read_mapping(algorithm, parameters, context, feedback)
    meshes = (
        {}
        if mapping is not None
        else {
            column: need_field(source, given[name], column, f"code de la maille ({column})")
            for column, name in MESH_FIELDS.items()
        }
    )
    name_field = find_field(source, given["NOM"], CODE_NAMES["nom"])
    population_field = find_field(source, given["POPULATION"], CODE_NAMES["population"])
    found = match_columns(source.fields().names(), [i for i in catalogue() if i != POPULATION])
    flag = find_field(source, "", [FICTITIOUS])
    wanted = [code_field, *meshes.values(), *found.values()]
    wanted += [field for field in (name_field, population_field, flag) if field]
    raw = read(source, list(dict.fromkeys(wanted)), feedback, geometry=True)

    code = codes(raw[code_field], "commune", table, feedback)
    frame = pd.DataFrame({"nom": raw[name_field] if name_field else code})
    for column, field in meshes.items():
        frame[column] = codes(raw[field], column, table, feedback)
    numeric = {**found, **({POPULATION: population_field} if population_field else {})}
    for column, field in numeric.items():
        frame[column] = numbers(raw[field], code, table, feedback)
    frame[FICTITIOUS] = raw[flag].fillna(False).astype(bool) if flag else False
    frame.index = pd.Index(code, name="code", dtype=object)
    if mapping is not None:
        Join.between(table, frame.index, "correspondance", mapping.index).tell(feedback)
        frame = frame.join(mapping)
        frame[list(MESH_FIELDS)] = frame[list(MESH_FIELDS)].fillna("")
    geometry = gpd.GeoSeries.from_wkb(list(raw["wkb"]), index=frame.index, crs=_crs(source))
    return gpd.GeoDataFrame(frame, geometry=geometry), source


def _crs(source: QgsProcessingFeatureSource):
    crs = source.sourceCrs()
    return (crs.authid() or crs.toWkt()) if crs.isValid() else None


def read_mapping(algorithm, parameters, context, feedback) -> pd.DataFrame | None:
    """The correspondence table, indexed by commune code; None when it is not given."""
    source = algorithm.source(parameters, "CORRESPONDANCE", context)
    if source is None:
        return None
    table = source.sourceName()
    fields = {
        column: need_field(source, algorithm.parameterAsString(parameters, name, context), kind, label)
        for column, name, kind, label in (
            ("code", "CORR_CODE", "commune", "code de la commune"),
            (ANALYSIS, "CORR_ANALYSE", ANALYSIS, "code de la maille d'analyse"),
            (RESTITUTION, "CORR_RESTITUTION", RESTITUTION, "code de la maille de restitution"),
        )
    }
    raw = read(source, list(dict.fromkeys(fields.values())), feedback)
    frame = pd.DataFrame({c: codes(raw[fields[c]], c, table, feedback) for c in (ANALYSIS, RESTITUTION)})
    code = codes(raw[fields["code"]], "commune", table, feedback)
    frame.index = pd.Index(code, name="code", dtype=object)
    quality.refuse_duplicates(frame.index, table, fields["code"])
    return frame


def add_needs_inputs(algorithm: OteloAlgorithm) -> None:
    add_table(
        algorithm,
        "INDICATEURS",
        "Indicateurs par territoire d'analyse",
        "Une ligne par territoire : son code et les indicateurs du catalogue que demande le "
        "scénario (logements, ménages, places ; taux en fractions). Une couche de polygones donne "
        "sa géométrie aux résultats.",
    )
    algorithm.add_field("INDICATEURS_CODE", "Indicateurs : champ du code du territoire", "INDICATEURS")
    add_table(
        algorithm,
        "MENAGES",
        "Ménages par territoire et par année",
        "Une ligne par territoire et par année, de l'année de base à celle de projection : code, "
        "annee, et un champ par scénario (central_c, ph_h…) ou « menages » pour une série propre.",
    )
    algorithm.add_field("MENAGES_CODE", "Ménages : champ du code du territoire", "MENAGES")


def read_indicators(algorithm, parameters, context, feedback, scenario: Scenario, geometry=False):
    """Indicators indexed by territory code, checked for the scenario, and their source.

    Columns: those that volet B needs, nom, region, fictif; wkb when asked for.
    """
    source = algorithm.source(parameters, "INDICATEURS", context)
    table = source.sourceName()
    given = algorithm.parameterAsString(parameters, "INDICATEURS_CODE", context)
    code_field = need_field(source, given, "territoire", "code du territoire")
    found = match_columns(source.fields().names(), quality.needed_columns(scenario))
    extras = {
        column: find_field(source, "", CODE_NAMES.get(column, [column]))
        for column in ("nom", REGION, FICTITIOUS)
    }
    wanted = [code_field, *found.values(), *(field for field in extras.values() if field)]
    raw = read(source, list(dict.fromkeys(wanted)), feedback, geometry)
    code = codes(raw[code_field], "territoire", table, feedback)
    if (code == "").any():
        raise TableError(
            table, f"{int((code == '').sum())} ligne(s) sans code", "Complétez ce champ.", code_field
        )
    columns = {column: numbers(raw[field], code, table, feedback) for column, field in found.items()}
    frame = pd.DataFrame(columns, index=raw.index)
    for column, field in extras.items():
        if field:
            frame[column] = codes(raw[field], column, table, feedback) if column == REGION else raw[field]
    frame["nom"] = frame["nom"].fillna(code) if "nom" in frame else code
    frame[FICTITIOUS] = frame[FICTITIOUS].fillna(False).astype(bool) if FICTITIOUS in frame else False
    if geometry:
        frame["wkb"] = raw["wkb"]
    frame.index = pd.Index(code, name="code", dtype=object)
    quality.check_indicators(frame, scenario, table)
    places = columns_finess(scenario)
    if places and frame[places].isna().all(axis=1).any():
        without = frame.index[frame[places].isna().all(axis=1)]
        feedback.pushWarning(
            f"« {table} » : {len(without)} territoire(s) sans place d'établissement renseignée, comptés sans."
        )
    _tell_region(frame, table, feedback)
    unknown = [code for code in scenario.territoires if code not in frame.index]
    if unknown:
        feedback.pushWarning(
            f"Scénario : cibles de territoires absents de « {table} », sans effet : {', '.join(unknown)}."
        )
    return frame, source


def _tell_region(frame: pd.DataFrame, table: str, feedback) -> None:
    if REGION not in frame or (frame[REGION] == "").any():
        feedback.pushWarning(
            f"« {table} » : sans champ « {REGION} » rempli, les doubles comptes sont ceux d'une région "
            "autre que l'Île-de-France."
        )


def read_households(
    algorithm, parameters, context, feedback, scenario: Scenario, territories: Sequence[str]
) -> Households:
    """Household series of the territories to evaluate, over base year..projection."""
    source = algorithm.source(parameters, "MENAGES", context)
    table = source.sourceName()
    given = algorithm.parameterAsString(parameters, "MENAGES_CODE", context)
    code_field = need_field(source, given, "territoire", "code du territoire")
    year_field = need_field(source, "", "annee", "millésime")
    by_lower = {name.lower(): name for name in source.fields().names()}
    series = {name: by_lower[name] for name in (OWN_SERIES, *DEMOGRAPHIC_SCENARIOS) if name in by_lower}
    used = {k: v for k, v in series.items() if k in (OWN_SERIES, scenario.b2_scenario)} or series
    raw = read(source, list(dict.fromkeys([code_field, year_field, *used.values()])), feedback)
    code = codes(raw[code_field], "territoire", table, feedback)
    frame = pd.DataFrame({"code": code})
    years = numbers(raw[year_field], code, table, feedback)
    if years.isna().any() or (years != years.round()).any():
        raise TableError(table, "année manquante ou non entière", "Corrigez ce champ.", year_field)
    frame["annee"] = years.astype(int)
    for column, field in used.items():
        frame[column] = numbers(raw[field], code, table, feedback)
    Join.between("indicateurs", territories, table, frame["code"]).tell(feedback)
    frame = frame[frame["code"].isin(list(territories))]
    households = Households.from_long(frame, scenario.annee_base, scenario.projection, table)
    households.values(pd.Index(territories), scenario.b2_scenario)
    if OWN_SERIES in used:
        feedback.pushInfo(
            f"« {table} » : série propre « {OWN_SERIES} », le scénario de ménages est sans effet."
        )
    return households


def add_keys(algorithm: OteloAlgorithm) -> None:
    add_table(
        algorithm,
        "CLES",
        "Table des clés de ventilation",
        "Champs composante (b11…b16, demo, renouv, second, vac_longue, vac_courte), indicateur (du "
        "catalogue, « source » ou « dynamique ») et poids (somme 1 par composante). Ce qu'elle ne "
        "dit pas garde la clé par défaut.",
        optional=True,
    )


def keys(algorithm, parameters, context, feedback) -> dict[str, Key]:
    source = algorithm.source(parameters, "CLES", context)
    if source is None:
        return read_keys([])
    table = source.sourceName()
    absent = [
        name for name in ("composante", "indicateur", "poids") if find_field(source, "", [name]) is None
    ]
    if absent:
        raise TableError(table, f"champs absents : {', '.join(absent)}", "Ajoutez-les.")
    fields = [find_field(source, "", [name]) for name in ("composante", "indicateur", "poids")]
    raw = read(source, fields, feedback)
    weights = numbers(raw[fields[2]], raw[fields[0]], table, feedback)
    found = read_keys(list(zip(raw[fields[0]], raw[fields[1]], weights)), table)
    check_keys_usable(found)
    return found


def add_local(algorithm: OteloAlgorithm) -> None:
    labels = ", ".join(
        f"{name} ({catalogue()[name].label.lower()}, {catalogue()[name].unit})" for name in LOCAL_COLUMNS
    )
    add_table(
        algorithm,
        "CAPACITES",
        "Données locales par commune",
        f"Champs, tous facultatifs : {labels}. L'emportent sur ceux de la couche des communes.",
        optional=True,
    )
    algorithm.add_field("CAPACITES_CODE", "Données locales : champ du code de la commune", "CAPACITES")


def with_local(algorithm, parameters, context, feedback, communes: pd.DataFrame, table: str) -> pd.DataFrame:
    """Communes with the columns of the table of local data; every commune must have its row."""
    source = algorithm.source(parameters, "CAPACITES", context)
    if source is None:
        return communes
    name = source.sourceName()
    given = algorithm.parameterAsString(parameters, "CAPACITES_CODE", context)
    code_field = need_field(source, given, "commune", "code de la commune")
    found = match_columns(source.fields().names(), LOCAL_COLUMNS)
    if not found:
        raise TableError(name, "aucune donnée locale", f"Champs attendus : {', '.join(LOCAL_COLUMNS)}.")
    raw = read(source, list(dict.fromkeys([code_field, *found.values()])), feedback)
    code = codes(raw[code_field], "commune", name, feedback)
    local = pd.DataFrame({c: numbers(raw[f], code, name, feedback) for c, f in found.items()})
    local.index = pd.Index(code, name="code", dtype=object)
    quality.refuse_duplicates(local.index, name, code_field)
    join = Join.between(table, communes.index, name, local.index)
    join.tell(feedback)
    if join.only_left:
        raise TableError(
            name,
            "communes sans données locales",
            "Ajoutez leurs lignes (0 si c'est zéro) : une capacité absente ne se devine pas.",
            code_field,
            join.only_left,
        )
    return communes.drop(columns=[c for c in found if c in communes]).join(local)


def joined(communes: Iterable[str], territories: Sequence[str], feedback) -> None:
    """Tell how the analysis codes of the communes meet the territories evaluated."""
    Join.between(
        "maille d'analyse des communes", [c for c in communes if c], "indicateurs", territories
    ).tell(feedback)
