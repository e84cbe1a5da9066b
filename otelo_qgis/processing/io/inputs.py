"""Inputs that several algorithms read: communes, indicators, households, keys, local data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
)

from ...engine.common.codes import grain_of
from ...engine.common.errors import TableError, list_codes
from ...engine.common.packages import can_use_geopandas
from ...engine.common.territories import ANALYSIS, FICTITIOUS, POPULATION, RESTITUTION, Finding
from ...engine.data.derive import derived
from ...engine.definitions.briques import BRIQUES, COMPONENTS, OWN, given_column
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.definitions.catalogue import match_columns, possible_columns
from ...engine.definitions.fields import ASSUMPTIONS, BASE_YEAR, CODE, DEMO_FLAG, KEYS, SECRETS
from ...engine.definitions.local import LOCAL_COLUMNS, SEGMENTS
from ...engine.definitions.notes import NOTES
from ...engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS, OWN_SERIES, Scenario
from ...engine.method import quality
from ...engine.method.allocation import OwnGrowth
from ...engine.method.households import Households
from ...engine.method.keys import GROUPS, NATIONAL, SPECIAL_KEYS, Key, check_keys_usable, presets, read_keys
from ...engine.method.national.stock import REGION, columns_finess, counted, is_given
from ...engine.method.projections import own_growth
from ...engine.results import secret_flags, secret_ids
from ..base import OteloAlgorithm, tr
from .native import Native
from .tables import Join, Table

MESH_FIELDS = {ANALYSIS: "MAILLE_ANALYSE", RESTITUTION: "MAILLE_RESTITUTION"}
MESH_LABELS = {ANALYSIS: "de la maille d'analyse", RESTITUTION: "de la maille de restitution"}

# Where shapely is older than 2, geopandas needs rtree to look territories up.
HOW_TO_INDEX = "Debian : « apt install python3-rtree » ; ailleurs : « python -m pip install --user rtree »."


def add_table(
    algorithm: OteloAlgorithm, name: str, label: str, help_text: str, optional=False, advanced=False
):
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            name, tr(label), [QgsProcessing.SourceType.TypeVector], optional=optional
        ),
        tr(help_text),
        advanced,
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
        advanced=True,
    )
    for name, label in (
        ("CORR_CODE", "Correspondance : champ du code de la commune"),
        ("CORR_ANALYSE", "Correspondance : champ de la maille d'analyse"),
        ("CORR_RESTITUTION", "Correspondance : champ de la maille de restitution"),
    ):
        algorithm.add_field(name, label, "CORRESPONDANCE")


def by_code(frame: pd.DataFrame, codes: pd.Series) -> pd.DataFrame:
    frame.index = pd.Index(codes, name="code", dtype=object)
    return frame


def read_communes(algorithm, parameters, context, feedback) -> tuple[pd.DataFrame, Table]:
    """Communes indexed by code: nom, nom_rest, analyse, restitution, population, the catalogue
    indicators that the layer holds, fictif, geometry. Not cleaned: see `meshes.clean_communes`."""
    table = algorithm.table(parameters, "COMMUNES", context, feedback)
    mapping = read_mapping(algorithm, parameters, context, feedback)

    def given(name):
        return algorithm.text(parameters, name, context)

    code_field = table.need("commune", "du code de la commune", given("CODE"))
    meshes = {
        column: table.need(column, MESH_LABELS[column], given(name))
        for column, name in MESH_FIELDS.items()
        if mapping is None
    }
    texts = {"nom": table.find("nom", given("NOM")), "nom_rest": table.find("nom_rest")}
    lasting = [i for i, one in catalogue().items() if one.vintage is None and i != POPULATION]
    found = match_columns(table.names, lasting)
    population = table.find(POPULATION, given("POPULATION"))
    if population:
        found[POPULATION] = population
    raw = table.read(
        [code_field, *meshes.values(), *texts.values(), *found.values(), table.find(FICTITIOUS)],
        geometry=True,
    )
    code = table.codes(raw[code_field], "commune")
    columns = {name: raw[field] for name, field in texts.items() if field}
    columns |= {column: table.codes(raw[field], column) for column, field in meshes.items()}
    columns |= {column: table.numbers(raw[field], code) for column, field in found.items()}
    frame = pd.DataFrame({"nom": code, **columns, FICTITIOUS: table.flags(raw, FICTITIOUS)})
    # What a layer of census columns implies (vacant dwellings…) serves as keys too.
    frame = by_code(derived(frame), code)
    if mapping is not None:
        Join.between(table.label, frame.index, "table de correspondance", mapping.index).tell(feedback)
        frame = frame.join(mapping)
        frame[list(MESH_FIELDS)] = frame[list(MESH_FIELDS)].fillna("")
    return with_geometry(frame, raw["wkb"], table), table


def with_geometry(frame: pd.DataFrame, wkb: pd.Series, table: Table) -> pd.DataFrame:
    """The frame with the polygons of the source, in its CRS: a GeoDataFrame where geopandas can be used, else
    shapes of QGIS."""
    crs = table.source.sourceCrs()
    if not can_use_geopandas():
        library = Native(crs)
        return library.frame(frame, [library.read(one) for one in wkb])
    import geopandas as gpd

    known = (crs.authid() or crs.toWkt()) if crs.isValid() else None
    geometry = gpd.GeoSeries.from_wkb(list(wkb), index=frame.index, crs=known)
    return gpd.GeoDataFrame(frame, geometry=geometry)


def read_mapping(algorithm, parameters, context, feedback) -> pd.DataFrame | None:
    """The correspondence table, indexed by commune code; None when it is not given."""
    table = algorithm.table(parameters, "CORRESPONDANCE", context, feedback)
    if table is None:
        return None
    code_field = table.need(
        "commune", "du code de la commune", algorithm.text(parameters, "CORR_CODE", context)
    )
    fields = {
        column: table.need(column, MESH_LABELS[column], algorithm.text(parameters, name, context))
        for column, name in ((ANALYSIS, "CORR_ANALYSE"), (RESTITUTION, "CORR_RESTITUTION"))
    }
    raw = table.read([code_field, *fields.values()])
    frame = pd.DataFrame({column: table.codes(raw[field], column) for column, field in fields.items()})
    frame = by_code(frame, table.codes(raw[code_field], "commune"))
    quality.refuse_duplicates(frame.index, table.label, code_field)
    return frame


def add_needs_inputs(algorithm: OteloAlgorithm) -> None:
    add_indicators(algorithm)
    add_households(algorithm)
    add_briques(algorithm)


def add_indicators(algorithm: OteloAlgorithm) -> None:
    add_table(
        algorithm,
        "INDICATEURS",
        "Indicateurs par territoire d'analyse",
        "Une ligne par territoire : son code et les indicateurs du catalogue que demande le "
        "scénario (logements, ménages, places ; taux en fractions). Une couche de polygones donne "
        "sa géométrie aux résultats.",
    )
    algorithm.add_field("INDICATEURS_CODE", "Indicateurs : champ du code du territoire", "INDICATEURS")


def add_households(algorithm: OteloAlgorithm) -> None:
    add_table(
        algorithm,
        "MENAGES",
        "Ménages par territoire et par année",
        "Une ligne par territoire et par année, de l'année de base à celle de projection : code, "
        "annee, et un champ par scénario (central_c, ph_h…) ou « menages » pour une série propre.",
    )
    algorithm.add_field("MENAGES_CODE", "Ménages : champ du code du territoire", "MENAGES")


def add_briques(algorithm: OteloAlgorithm) -> None:
    """Briques that are given instead of computed, and one of the user's own."""
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            "BRIQUES", tr("Briques données"), QgsProcessing.SourceType.TypeVector, optional=True
        ),
        tr(
            "Tables par territoire d'analyse qui donnent des briques de stock au lieu de les calculer : son "
            f"code et un champ par brique ({', '.join(BRIQUES)} ; besoin entier, logements). Ce sont les "
            "sorties d'otelo:b11 à otelo:b17, telles quelles ou corrigées, ou celles d'un traitement à soi."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterField(
            "BRIQUE_PROPRE", tr("Brique propre : champ des indicateurs"),
            type=QgsProcessingParameterField.DataType.Numeric,
            parentLayerParameterName="INDICATEURS", optional=True,
        ),
        tr(
            "Besoin entier (logements) d'une brique que la méthode nationale n'a pas : elle s'ajoute au "
            "stock et se résorbe comme lui. Sans correction des doubles comptes : elle ne doit compter "
            "personne que les autres comptent déjà."
        ),
        advanced=True,
    )  # fmt: skip


def read_briques(
    algorithm, parameters, context, feedback, scenario: Scenario, codes: pd.Index
) -> pd.DataFrame:
    """Briques given by tables (columns `given_column`), by the codes of the indicators; each must have all of
    these."""
    found: dict[str, pd.Series] = {}
    for table in algorithm.tables(parameters, "BRIQUES", context, feedback):
        names = [brique for brique in BRIQUES if brique in table.names]
        if not names:
            raise TableError(
                table.label, "aucune brique", f"Donnez au moins un de ces champs : {', '.join(BRIQUES)}."
            )
        code_field = table.need("territoire", "du code du territoire")
        raw = table.read([code_field, *names])
        own_codes = table.aligned(table.codes(raw[code_field], "territoire"), codes)
        quality.refuse_duplicates(pd.Index(own_codes), table.label, code_field)
        Join.between("indicateurs", codes, table.label, own_codes).tell(feedback)
        lacking = codes[~codes.isin(own_codes)]
        if len(lacking):
            raise TableError(
                table.label, "territoires sans brique donnée", "Ajoutez leurs lignes (0 si c'est zéro).",
                code_field, lacking,
            )  # fmt: skip
        for brique in names:
            if given_column(brique) in found:
                raise TableError(
                    table.label, "brique donnée par deux tables", "Retirez-la de l'une d'elles.", brique
                )
            values = by_code(table.numbers(raw[brique], own_codes).to_frame(), own_codes)[brique]
            quality.check_values(values, "signed", table.label)
            found[given_column(brique)] = values
            uncounted = brique != OWN and not counted(brique, scenario)
            feedback.pushWarning(
                f"Brique {brique.upper()} donnée par « {table.label} », "
                + ("sans effet : le scénario ne la compte pas." if uncounted else "au lieu d'être calculée.")
            )
    return pd.DataFrame(found).reindex(codes)


@dataclass(frozen=True)
class About:
    """What a table says of its own figures: made up, assumed (ids), of which years. It is repeated on
    what is made of them."""

    COLUMNS: ClassVar = (BASE_YEAR, ASSUMPTIONS, DEMO_FLAG)

    fictitious: bool = False
    assumptions: tuple[str, ...] = ()
    years: tuple[int, ...] = ()

    @classmethod
    def fields(cls, table: Table) -> list[str | None]:
        """The fields to read for `of`, None for those that the table does not have."""
        return [table.find(column.name) for column in cls.COLUMNS]

    @classmethod
    def of(cls, table: Table, raw: pd.DataFrame) -> About:
        year, assumptions, _ = cls.fields(table)
        ids = raw[assumptions].dropna().astype(str) if assumptions else []
        return cls(
            bool(table.flags(raw, FICTITIOUS).any()),
            tuple(sorted({i for text in ids for i in text.split(",") if i})),
            tuple(sorted({int(value) for value in raw[year].dropna()})) if year else (),
        )

    def remarks(self, label: str, base_year: int) -> Iterator[str]:
        """What an evaluation with this base year should know."""
        if self.assumptions:
            named = ", ".join(
                f"{i} ({catalogue()[i].label})" if i in catalogue() else i for i in self.assumptions
            )
            yield f"« {label} » : valeurs supposées, faute de source : {named}."
        if self.years and self.years != (base_year,):
            yield (
                f"« {label} » : indicateurs de {', '.join(map(str, self.years))}, évalués avec l'année de "
                f"base {base_year}. Donnez la même (ANNEE_BASE)."
            )

    def findings(self, frame: pd.DataFrame) -> list[Finding]:
        """One finding per indicator of the frame that was assumed."""
        return [
            Finding(
                "alerte", "valeur supposée", "", f"{catalogue()[i].label} : hypothèse, faute de source.",
                "Ajoutez une source pour la remplacer.", None, i,
            )
            for i in self.assumptions
            if i in frame
        ]  # fmt: skip

    def marked(self, rows: pd.DataFrame) -> pd.DataFrame:
        """The rows with the fields that say it; none where there is nothing to say."""
        said = {}
        if len(self.years) == 1:
            said[BASE_YEAR.name] = self.years[0]
        if self.assumptions:
            said[ASSUMPTIONS.name] = ",".join(self.assumptions)
        if self.fictitious:
            said[DEMO_FLAG.name] = True
        return rows.assign(**said)


def carried_rows(frame: pd.DataFrame, secret: pd.DataFrame, about: About) -> pd.DataFrame:
    """Rows of `fields.indicator_table` for indicators made from a table of which `about` is known."""
    rows = frame.assign(**{SECRETS.name: secret_ids(secret)})
    return about.marked(rows).rename_axis(CODE.name).reset_index()


def read_indicators(
    algorithm,
    parameters,
    context,
    feedback,
    scenario: Scenario,
    reference: Sequence[str] = (),
    geometry=False,
    flow=True,
) -> tuple[pd.DataFrame, Table, list[str]]:
    """Indicators indexed by territory code, checked for the scenario, their table, and what it says of
    its own figures (assumptions, year), to be repeated beside the results.

    reference: codes of the analysis mesh, to put back lost zeros. flow: whether the flow is computed.
    Columns: those that volet B needs, the others that another scenario may need and that are plain
    numbers, nom, region, fictif; wkb when asked for and there are polygons.
    """
    table = algorithm.table(parameters, "INDICATEURS", context, feedback)
    geometry = geometry and table.has_polygons
    given = algorithm.text(parameters, "INDICATEURS_CODE", context)
    code_field = table.need("territoire", "du code du territoire", given)
    found = match_columns(table.names, possible_columns())
    own = algorithm.text(parameters, "BRIQUE_PROPRE", context)
    if own:
        table.need_all([own], "Choisissez un champ des indicateurs (BRIQUE_PROPRE).")
        found[given_column(OWN)] = own
    needed = quality.read_columns(scenario, found, flow)
    name, region = table.find("nom"), table.find(REGION)
    raw = table.read([code_field, *found.values(), name, region, *About.fields(table)], geometry)
    code = table.aligned(table.codes(raw[code_field], "territoire"), reference)
    table.refuse_nameless(code, code_field)
    columns = {}
    for column, field in found.items():
        try:
            columns[column] = table.numbers(raw[field], code)
        except TableError:
            # A field that this scenario does not read may hold anything.
            if column in needed:
                raise
    columns["nom"] = raw[name].fillna(code) if name else code
    if region:
        columns[REGION] = table.codes(raw[region], REGION)
    if geometry:
        columns["wkb"] = raw["wkb"]
    frame = by_code(pd.DataFrame({**columns, FICTITIOUS: table.flags(raw, FICTITIOUS)}), code)
    # An empty column of a given brique gives nothing.
    empty = [one for one in map(given_column, BRIQUES) if one in frame and frame[one].isna().all()]
    frame = frame.drop(columns=empty)
    briques = read_briques(algorithm, parameters, context, feedback, scenario, frame.index)
    twice = briques.columns.intersection(frame.columns)
    if len(twice):
        raise TableError(
            table.label,
            "briques données par cette table et par une autre",
            "Gardez-en une.",
            ", ".join(twice),
        )
    frame = frame.assign(**briques)
    quality.check_indicators(frame, scenario, table.label, flow)
    _tell_indicators(frame, scenario, table.label, feedback)
    origin = list(About.of(table, raw).remarks(table.label, scenario.annee_base))
    origin += [
        f"{NOTES[brique].title} : besoin donné par une table, au lieu d'être calculé."
        for brique in BRIQUES
        if is_given(brique, frame, scenario)
    ]
    for sentence in origin:
        feedback.pushWarning(sentence)
    return frame, table, origin


def _tell_indicators(frame: pd.DataFrame, scenario: Scenario, label: str, feedback) -> None:
    places = columns_finess(scenario)
    without = frame.index[frame[places].isna().all(axis=1)] if places else []
    if len(without):
        feedback.pushWarning(
            f"« {label} » : {len(without)} territoire(s) sans place d'établissement renseignée, comptés sans."
        )
    if REGION not in frame or (frame[REGION] == "").any():
        feedback.pushWarning(
            f"« {label} » : sans champ « {REGION} » rempli, les doubles comptes sont ceux d'une région "
            "autre que l'Île-de-France."
        )
    unknown = [code for code in scenario.territoires if code not in frame.index]
    if unknown:
        feedback.pushWarning(
            f"Scénario : cibles de territoires absents de « {label} », sans effet : {', '.join(unknown)}."
        )


def long_rows(
    table: Table, values: Sequence[str], reference: Sequence[str] = (), given: str = ""
) -> pd.DataFrame:
    """A table by territory and year: code, annee (whole) and the fields of `values`, as floats.

    reference: codes to put lost zeros back by; given: the field of the code that was chosen.
    """
    code_field = table.need("territoire", "du code du territoire", given)
    year_field = table.need("annee", "de l'année")
    raw = table.read([code_field, year_field, *(table.find(name) for name in values)])
    code = table.aligned(table.codes(raw[code_field], "territoire"), reference)
    years = table.numbers(raw[year_field], code)
    wrong = years.isna() | (years != years.round())
    if wrong.any():
        raise TableError(
            table.label, "année manquante ou non entière", "Corrigez ce champ.", year_field,
            code[wrong].unique(),
        )  # fmt: skip
    columns = {name: table.numbers(raw[table.find(name)], code) for name in values}
    return pd.DataFrame({"code": code, "annee": years.astype(int), **columns})


def series_of(table: Table) -> list[str]:
    """The series of households that a table holds."""
    return [name for name in (OWN_SERIES, *DEMOGRAPHIC_SCENARIOS) if table.find(name)]


def read_households(
    algorithm, parameters, context, feedback, scenario: Scenario, territories: pd.Index
) -> Households:
    """Household series of the territories to evaluate, over base year..projection."""
    table = algorithm.table(parameters, "MENAGES", context, feedback)
    series = series_of(table)
    frame = long_rows(table, series, territories, algorithm.text(parameters, "MENAGES_CODE", context))
    Join.between("indicateurs", territories, table.label, frame["code"]).tell(feedback)
    frame = frame[frame["code"].isin(territories)]
    households = Households.from_long(
        frame, scenario.annee_base, scenario.projection, table.label, scenario.b2_scenario
    )
    households.values(territories, scenario.b2_scenario)
    if OWN_SERIES in series:
        feedback.pushInfo(
            f"« {table.label} » : série propre « {OWN_SERIES} », le scénario de ménages est sans effet."
        )
    return households


def add_keys(algorithm: OteloAlgorithm, suffix: str = "", of: str = "") -> None:
    """A named set of keys and the table that changes it. suffix, of: to tell two choices apart."""
    algorithm.add(
        QgsProcessingParameterEnum(
            f"JEU_CLES{suffix}", tr(f"Jeu de clés{of}"), options=list(presets()), defaultValue=NATIONAL,
            optional=True, usesStaticStrings=True,
        ),
        " ; ".join(f"{name} = {label}" for name, label in presets().items()) + ".",
    )  # fmt: skip
    special = " ; ".join(f"« {name} » = {label.lower()}" for name, label in SPECIAL_KEYS.items())
    add_table(
        algorithm,
        f"CLES{suffix}",
        f"Table des clés de ventilation{of}",
        f"Champs composante ({', '.join(COMPONENTS)}, ou un groupe : {', '.join(GROUPS)}), indicateur (du "
        f"catalogue, ou {special}) et poids (somme 1 par composante). Ce qu'elle ne dit pas garde la clé du "
        "jeu.",
        optional=True,
    )


def keys(algorithm, parameters, context, feedback, suffix: str = "") -> dict[str, Key]:
    preset = algorithm.parameterAsEnumString(parameters, f"JEU_CLES{suffix}", context) or NATIONAL
    table = algorithm.table(parameters, f"CLES{suffix}", context, feedback)
    if table is None:
        return read_keys([], preset=preset)
    fields = [column.name for column in KEYS]
    table.need_all(fields, "Ajoutez-les.")
    raw = table.read(fields)
    weights = table.numbers(raw["poids"], raw["composante"])
    found = read_keys(list(zip(raw["composante"], raw["indicateur"], weights)), table.label, preset)
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


def add_own_projections(algorithm: OteloAlgorithm) -> None:
    add_table(
        algorithm,
        "PROJECTIONS",
        "Projections propres de communes ou d'EPCI",
        "Champs code (commune ou territoire de restitution), annee, menages. Ceux qui en ont une la gardent "
        "pour l'évolution démographique ; les autres se partagent le reste de leur territoire d'analyse.",
        optional=True,
    )


def own_projections(
    algorithm, parameters, context, feedback, communes: pd.DataFrame, ends: pd.Series, scenario: Scenario
) -> tuple[OwnGrowth | None, pd.DataFrame | None]:
    """Growth that communes and EPCI project themselves, and the series that it comes from; (None, None) when
    the table is not given.

    ends: last year of the demographic need of each analysis territory.
    """
    series, label = read_series(
        algorithm, parameters, context, feedback, "PROJECTIONS", OWN_SERIES, scenario.b2_scenario
    )
    if series is None:
        return None, None
    growth, unknown = own_growth(series, communes, ends, scenario.annee_base, label)
    if unknown:
        feedback.pushWarning(
            f"« {label} » : {len(unknown)} code(s) qui ne sont ni d'une commune étudiée ni d'un territoire "
            f"de restitution, sans effet ({list_codes(unknown)})."
        )
    feedback.pushInfo(
        f"Projections propres gardées : {len(growth.communes)} commune(s), "
        f"{len(growth.restitution)} partie(s) de territoires de restitution."
    )
    return growth, series


def read_series(
    algorithm, parameters, context, feedback, name: str, value: str, instead: str = ""
) -> tuple[pd.DataFrame | None, str]:
    """A long table code, annee and one value by territory and year, and its label; None when not given.

    instead: the field that holds the value where the table has no field of its name.
    """
    table = algorithm.table(parameters, name, context, feedback)
    if table is None:
        return None, ""
    if value not in table.names and instead in table.names:
        frame = long_rows(table, [instead]).rename(columns={instead: value})
    else:
        table.need_all([value], "Ajoutez-le.")
        frame = long_rows(table, [value])
    twice = frame.duplicated(["code", "annee"])
    if twice.any():
        raise TableError(
            table.label, "plusieurs lignes pour le même territoire et la même année",
            "Gardez-en une.", codes=sorted(set(frame.loc[twice, "code"])),
        )  # fmt: skip
    negative = frame.loc[frame[value] < 0, "code"].unique()
    if len(negative):
        raise TableError(table.label, "valeur négative", "Corrigez-la.", value, negative)
    return frame, table.label


def add_decisions(algorithm: OteloAlgorithm) -> None:
    """Tables by restitution territory: totals that are imposed, shares of the segments."""
    add_table(
        algorithm,
        "TOTAUX",
        "Totaux imposés par territoire de restitution",
        "Champs code et total (logements de la période, partie étudiée du territoire). Les objectifs y sont "
        "calés (ajustement proportionnel itératif) en gardant les totaux des territoires d'analyse ; ce qui "
        "ne peut pas tenir ensemble est dit.",
        optional=True,
    )
    add_table(
        algorithm,
        "SEGMENTS",
        "Parts des segments par territoire de restitution",
        f"Champs code et {', '.join(SEGMENTS)} (%, qui somment à 100), pour les communes qui n'ont pas les "
        "leurs dans les données locales.",
        optional=True,
    )


def imposed_totals(algorithm, parameters, context, feedback) -> pd.Series | None:
    """Whole dwellings imposed by restitution territory; None when the table is not given."""
    frame, table = _by_restitution(algorithm, parameters, context, feedback, "TOTAUX", ("total",))
    if frame is None:
        return None
    totals = frame["total"]
    quality.check_values(totals, "volume", table.label)
    fractional = totals.index[totals != totals.round()]
    if len(fractional):
        raise TableError(table.label, "total non entier", "Arrondissez.", "total", fractional)
    return totals


def segment_shares(algorithm, parameters, context, feedback) -> pd.DataFrame | None:
    """Shares of the segments by restitution territory; None when the table is not given."""
    return _by_restitution(algorithm, parameters, context, feedback, "SEGMENTS", tuple(SEGMENTS))[0]


def _by_restitution(
    algorithm, parameters, context, feedback, name: str, fields: Sequence[str]
) -> tuple[pd.DataFrame | None, Table | None]:
    table = algorithm.table(parameters, name, context, feedback)
    if table is None:
        return None, None
    code_field = table.find("restitution") or table.need("territoire", "du code du territoire")
    table.need_all(fields, "Ajoutez-les.")
    raw = table.read([code_field, *fields])
    code = table.codes(raw[code_field], RESTITUTION)
    frame = by_code(pd.DataFrame({name: table.numbers(raw[name], code) for name in fields}), code)
    quality.refuse_duplicates(frame.index, table.label, code_field)
    return frame, table


def with_local(
    algorithm, parameters, context, feedback, communes: pd.DataFrame, studied: pd.Series
) -> pd.DataFrame:
    """Communes with the columns of the table of local data; every studied one must have its row."""
    table = algorithm.table(parameters, "CAPACITES", context, feedback)
    if table is None:
        return communes
    given = algorithm.text(parameters, "CAPACITES_CODE", context)
    code_field = table.need("commune", "du code de la commune", given)
    found = match_columns(table.names, LOCAL_COLUMNS)
    if not found:
        raise TableError(
            table.label, "aucune donnée locale", f"Champs attendus : {', '.join(LOCAL_COLUMNS)}."
        )
    raw = table.read([code_field, *found.values()])
    code = table.codes(raw[code_field], "commune")
    local = by_code(pd.DataFrame({c: table.numbers(raw[f], code) for c, f in found.items()}), code)
    quality.refuse_duplicates(local.index, table.label, code_field)
    Join.between("communes", communes.index, table.label, local.index).tell(feedback)
    without = communes.index[studied & ~communes.index.isin(local.index)]
    if len(without):
        raise TableError(
            table.label,
            "communes étudiées sans données locales",
            "Ajoutez leurs lignes (0 si c'est zéro) : une capacité absente ne se devine pas.",
            code_field,
            without,
        )
    return communes.drop(columns=[c for c in found if c in communes]).join(local)


def read_territories(
    table: Table, given: str, reference: Sequence[str] = ()
) -> tuple[pd.Series, pd.Series | None]:
    """Names of the territories of a layer or table, by code ("" where it has none), and their geometry
    if it has polygons. reference: codes to put lost zeros back by."""
    code_field = table.find("territoire", given) or table.need("commune", "du code", given)
    name = table.find("nom")
    raw = table.read([code_field, name], geometry=table.has_polygons)
    codes = table.aligned(table.codes(raw[code_field], "territoire"), reference)
    index = pd.Index(codes, name="code", dtype=object)
    names = pd.Series(raw[name].fillna("").to_numpy() if name else "", index=index, dtype=object)
    return names, raw["wkb"].set_axis(index) if table.has_polygons else None


@dataclass(frozen=True)
class IndicatorTable:
    """Every indicator of a table, not checked. frame: floats by code (codes may repeat); secret: same
    shape; names; extra: the other fields asked for, as they are; wkb: geometry, if there is one; about:
    what the table says of its figures."""

    frame: pd.DataFrame
    secret: pd.DataFrame
    names: pd.Series
    extra: pd.DataFrame
    wkb: pd.Series | None
    table: Table
    about: About


def read_indicator_table(
    algorithm, parameters, context, feedback, name: str, code_name: str, extra: Sequence[str] = ()
) -> IndicatorTable | None:
    """The table of a parameter with all the indicators that it holds; None when it is not given.

    A commune's lost zero comes back when most codes are communes'. A table without any indicator is
    refused, and so are rows without code.
    """
    table = algorithm.table(parameters, name, context, feedback)
    if table is None:
        return None
    given = algorithm.text(parameters, code_name, context)
    code_field = table.find("territoire", given) or table.need("commune", "du code du territoire", given)
    found = match_columns([n for n in table.names if n != code_field], catalogue())
    if not found:
        raise TableError(
            table.label, "aucun indicateur du catalogue",
            f"Champs trouvés : {list_codes(table.names, 30)}. Importez d'abord le fichier (otelo:importer).",
        )  # fmt: skip
    title, secrets = table.find("nom"), table.find(SECRETS.name)
    raw = table.read(
        [code_field, *found.values(), title, secrets, *extra, *About.fields(table)], table.has_polygons
    )
    code = table.codes(raw[code_field], "territoire")
    if grain_of(code) == "commune":
        code = table.codes(raw[code_field], "commune")
    table.refuse_nameless(code, code_field)
    index = pd.Index(code, name="code", dtype=object)
    frame = pd.DataFrame(
        {i: table.numbers(raw[column], code).to_numpy() for i, column in found.items()}, index
    )
    names = pd.Series(raw[title].fillna("").to_numpy() if title else "", index, dtype=object)
    texts = pd.Series(raw[secrets].to_numpy() if secrets else "", index, dtype=object)
    return IndicatorTable(
        frame, secret_flags(texts, frame), names, raw[list(extra)].set_axis(index, axis=0),
        raw["wkb"].set_axis(index) if table.has_polygons else None, table,
        About.of(table, raw),
    )  # fmt: skip
