# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:suivi: the objectives of a study against what was built since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd
from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ...engine.analysis.follow_study import Account, follow_study
from ...engine.analysis.follow_up import Period, studied_communes
from ...engine.common.errors import ParameterError
from ...engine.common.formatting import counted
from ...engine.common.territories import RESTITUTION, Finding
from ...engine.data.construction import expected
from ...engine.data.operations import DOUBTFUL, FATES, expected_dwellings, fates, joined
from ...engine.definitions import fields, tables
from ...engine.definitions.follow_up import (
    AUTHORISED,
    DEMOLISHED,
    LAND,
    LATE,
    SOCIAL,
    STARTED,
    UNDECLARED,
    VACANTS,
    VERY_LATE,
    Rules,
)
from ...engine.reporting.follow_up import Followed, follow_up_page, reading, readings, verdict
from ...engine.reporting.web import document_page
from ...engine.results import findings_frame
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..choices import listed
from ..inputs.construction import read_construction
from ..inputs.followed import add_period, read_period, read_targets
from ..inputs.operations import Places, add_operations, read_operations, read_permits
from ..inputs.study import add_study, study_geometry, study_place
from ..io.geopackage import PackTable, add_tables
from ..io.postgis import is_schema
from ..io.studies import StudyPlace
from ..language import tr
from ..outputs.layers import table_output
from ..outputs.study import DESTINATION_HELP, store_study, stored_tables, study_destination, views_of
from ..run import Output, Run, Saved

READINGS = {"lue": "telle que lue", "corrigee": "corrigée de ce qui n’est pas encore déclaré"}
# Tables of what is done: what they hold, and what they are for.
SOURCES = {
    "CONSTRUCTION": (STARTED, AUTHORISED, DEMOLISHED),
    "SOCIAUX": (SOCIAL,),
    "VACANTS": (VACANTS,),
    "DEMOLITIONS": (DEMOLISHED,),
    "CONSOMMATION": (LAND,),
}
SHAPES = {tables.FOLLOW_UP: tables.OBJECTIVES, tables.EPCI_FOLLOW_UP: tables.EPCI_OBJECTIVES}
# Output of the algorithm: table of the follow-up.
LAYERS = {
    "SUIVI": tables.FOLLOW_UP,
    "SUIVI_EPCI": tables.EPCI_FOLLOW_UP,
    "SUIVI_ANNEES": tables.FOLLOW_UP_YEARS,
    "SUIVI_OPERATIONS": tables.FOLLOW_UP_OPERATIONS,
    "SUIVI_CONSTATS": tables.FOLLOW_UP_FINDINGS,
}

HECTARES = {"HECTARES": "zan_conso", "HECTARES_RESTE": "zan_reste"}


class Suivi(OteloAlgorithm):
    slug = "suivi"
    title = "Suivre les objectifs d’une étude"
    volet = "suivi"
    purpose = (
        "Compare les objectifs d’une étude à ce qui a été construit depuis, commune par commune et EPCI "
        "par EPCI : réalisé, attendu à ce jour, reste, rythme des dernières années et rythme nécessaire, "
        "année où l’objectif est atteint à ce rythme, statut en mots. La construction vient d’une table "
        "par commune et année (Sitadel, permis) ; logements sociaux, vacants remis en usage et démolitions "
        "peuvent s’y ajouter. Ce qui n’est pas encore déclaré est montré à côté de ce qui est lu, jamais "
        "caché. Réalisé + reste = objectif à chaque maille ; une année inconnue n’est pas zéro ; les "
        "communes fusionnées ou scindées entre-temps sont suivies ; une période peut commencer en cours "
        "d’année."
    )
    example = (
        "qgis_process run otelo:suivi -- ETUDE=etude.gpkg CONSTRUCTION=sitadel.csv NUMERO_PLH=1 "
        "SUIVI=suivi.gpkg PAGE=suivi.html"
    )
    keywords = ("Sitadel", "bilan", "objectifs", "construction", "observatoire", "mises en chantier")
    outputs_help = {
        name: (tables.BY_NAME[table].title, tables.BY_NAME[table].fields) for name, table in LAYERS.items()
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        self.add_table(
            "CONSTRUCTION", "Construction par commune et année",
            f"Logements commencés, et s’ils y sont autorisés et démolis. {expected((STARTED,))}",
        )  # fmt: skip
        self.add_table(
            "SOCIAUX", "Logements sociaux par commune et année",
            "Agréés ou livrés dans l’année, ou un stock au 1er janvier (inventaire SRU, RPLS) dont "
            f"l’évolution est suivie. {expected((SOCIAL,))} Vide : pas de suivi du logement social.",
            optional=True,
        )  # fmt: skip
        self.add_table(
            "VACANTS", "Logements vacants par commune et année",
            "Remis en usage dans l’année, ou un stock au 1er janvier (LOVAC, plus de deux ans) dont la "
            f"baisse est suivie. {expected((VACANTS,))} Vide : pas de suivi des vacants.",
            optional=True,
        )  # fmt: skip
        self.add_table(
            "DEMOLITIONS", "Démolitions par commune et année",
            f"{expected((DEMOLISHED,))} Vide : celles de la table de construction, s’il y en a.",
            optional=True, advanced=True,
        )  # fmt: skip
        self.add_table(
            "CONSOMMATION", "Consommation d’espaces par commune et année",
            "Espaces naturels, agricoles et forestiers pris par l’habitat : le fichier du Cerema tel que "
            "publié (art21hab22…, en m²), ou conh_2021… en hectares, ce qu’otelo:importer en fait. Elle est "
            "rapportée à l’enveloppe ZAN de l’étude (zan_ha), sinon à la moitié de 2011-2020. Vide : "
            "pas de bilan ZAN.",
            optional=True,
        )  # fmt: skip
        self.add_table(
            "CIBLES", "Objectifs décidés pour la période",
            "Ceux d’un PLH adopté, par exemple : code d’une commune ou d’un territoire de restitution, et "
            "objectif (logements à construire de la période). Ils remplacent ceux de l’étude ; celui d’un "
            "territoire est réparti entre ses communes qui n’en ont pas. Vide : ceux de l’étude.",
            optional=True,
        )  # fmt: skip
        add_operations(self)
        add_period(self, "Numéro du PLH suivi")
        self.add_number(
            "ARRETE", "Dernière année à compter", 1990, 2100,
            "Les années suivantes de la table sont laissées de côté (année en cours). Vide : toutes celles "
            "que la table connaît.",
        )  # fmt: skip
        rules = Rules()
        self.add_choice(
            "LECTURE", "Construction à juger", listed(READINGS, default=["lue"]),
            "Le taux, le rythme et le statut sont ceux de cette lecture ; l’autre est toujours montrée à "
            "côté.",
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString(
                "NON_DECLARE", tr("Mises en chantier non déclarées (%)"), optional=True
            ),
            "De la dernière année connue aux précédentes, séparées par « ; » : 30;20;15. La dernière valeur "
            f"vaut pour toutes les années d’avant. Vide : {UNDECLARED[0]:g}, de l’ordre de ce que Sitadel ne "
            "connaît jamais.",
        )  # fmt: skip
        for name, label, value in (
            ("SEUIL_DEPASSE", "Dépassé à partir de (% de l’objectif)", rules.exceeded),
            ("SEUIL_VOIE", "En bonne voie à partir de (% de l’attendu)", rules.on_track),
            ("SEUIL_RETARD", "Très en retard au-dessous de (% de l’attendu)", rules.late),
        ):
            self.add_number(name, label, 0, 1000, f"Vide : {value:g}.", whole=False, advanced=True)
        self.add_number(
            "ANNEES_RYTHME", "Années du rythme actuel", 1, 30,
            f"Dernières années connues dont le rythme est la moyenne. Vide : {rules.pace_years}.",
            advanced=True,
        )  # fmt: skip
        self.add_sink("SUIVI", "Suivi par commune", optional=False)
        self.add_sink("SUIVI_EPCI", "Suivi par territoire de restitution")
        self.add_sink("SUIVI_ANNEES", "Suivi par année", polygons=False)
        self.add_sink("SUIVI_OPERATIONS", "Opérations connues", polygons=False)
        self.add_sink("SUIVI_CONSTATS", "Constats du suivi", polygons=False)
        followed = study_destination("ETUDE_SUIVIE", "Étude, avec son suivi", optional=True)
        followed.setCreateByDefault(False)
        self.add(followed, DESTINATION_HELP)
        self.add_page("PAGE", "Suivi des objectifs")
        self.add_numbers(
            {
                "OBJECTIF": "Objectif de la période (logements)",
                "ATTENDU": "Attendu à ce jour (logements)",
                "REALISE": "Réalisé (logements)",
                "RESTE": "Reste à réaliser (logements)",
                "TAUX": "Part de l’objectif réalisée (%)",
                "NB_RETARD": "Communes en retard ou très en retard",
                "NB_SANS_DONNEE": "Communes sans donnée",
                "HECTARES": "Hectares consommés par l’habitat (enveloppe ZAN)",
                "HECTARES_RESTE": "Enveloppe ZAN qui reste (hectares)",
            }
        )
        self.addOutput(QgsProcessingOutputString("STATUT", tr("Statut de l’ensemble")))
        self.add_flags({"EN_RETARD": "L’ensemble est en retard, ou très en retard"})

    def compute(self, run: Run) -> Saved:
        place = study_place(run)
        study = place.read()
        rules, period = _rules(run), read_period(run, study)
        run.progress(10)
        measures, findings = _measures(run, study)
        run.progress(60)
        account = follow_study(study, measures, period, rules, _targets(run, study))
        findings += [*account.main.findings, *account.findings]
        operations, told = _operations(run, place, account, period)
        findings += told
        if operations is not None:
            dwellings = expected_dwellings(operations, account.communes.index)
            account = replace(account, operations=dwellings)
        findings += readings(rules, f"« {run.table('CONSTRUCTION').title} »", period.text)
        if account.land is not None:
            findings += [*account.land.findings, reading(account.land.envelope.text)]
        run.tell_findings(findings)
        frames = {
            **account.tables,
            tables.FOLLOW_UP_OPERATIONS: _listed(operations),
            tables.FOLLOW_UP_FINDINGS: findings_frame(findings),
        }
        followed = Followed.made(frames, findings)
        sentence, status = verdict(followed)
        run.tell(sentence)
        run.progress(80)
        run.stop_if_cancelled()
        outputs = [_output(name, table, frames[table], place) for name, table in LAYERS.items()]
        page = document_page("Suivi des objectifs de construction", follow_up_page(followed))
        saved = run.save_all(outputs)
        saved |= _save_study(run, place, study.edition, outputs, frames)
        saved |= run.save_text("PAGE", page)
        return saved | _numbers(followed, status)


def _save_study(
    run: Run,
    place: StudyPlace,
    edition: str,
    outputs: Sequence[Output],
    frames: Mapping[str, pd.DataFrame],
) -> Saved:
    """A copy of the study with the tables of its follow-up; {} when not wanted."""
    target = run.destination("ETUDE_SUIVIE")
    if not target:
        return {}
    kept = (tables.FOLLOW_UP_WHOLE, tables.FOLLOW_UP_LAND)
    every = [*outputs, *(Output(name, tables.BY_NAME[name].fields, frames[name]) for name in kept)]
    names = [*LAYERS.values(), *kept]
    written = [
        PackTable(name, tables.BY_NAME[name].title, one.columns, one.frame, one.geometry, one.crs)
        for name, one in zip(names, every)
    ]
    tick = run.ticker(15.0, 82.0)
    if place.file and not is_schema(target):
        # A copy of the file, whatever else it holds.
        views = [view for view in views_of(written) if view.name == tables.FOLLOW_UP_MAP]
        add_tables(place.file, target, written, tick, views)
        return {"ETUDE_SUIVIE": target}
    others = [one for one in stored_tables(run, place, edition) if one.name not in names]
    return {"ETUDE_SUIVIE": store_study(run, "ETUDE_SUIVIE", [*others, *written], tick, is_sealed=True)}


def _output(name: str, table: str, frame: pd.DataFrame, place: StudyPlace) -> Output:
    """A layer of the follow-up, with the polygons that the study gives to the same territories."""
    shapes = SHAPES.get(table)
    geometry, crs = study_geometry(place, shapes, frame["code"]) if shapes else (None, None)
    output = table_output(table, frame, geometry, crs)
    output.name = name
    return output


def _rules(run: Run) -> Rules:
    start = Rules()
    rules = Rules(
        run.number("SEUIL_DEPASSE", start.exceeded), run.number("SEUIL_VOIE", start.on_track),
        run.number("SEUIL_RETARD", start.late), run.number("ANNEES_RYTHME", start.pace_years),
        _undeclared(run), run.choice("LECTURE") == "corrigee",
    )  # fmt: skip
    if rules.late > rules.on_track or rules.exceeded < 100:
        raise ParameterError(
            f"Seuils qui se contredisent : {run.label('SEUIL_RETARD')} {rules.late:g}, "
            f"{run.label('SEUIL_VOIE')} {rules.on_track:g}, {run.label('SEUIL_DEPASSE')} {rules.exceeded:g} "
            "(100 au moins)."
        )
    return rules


def _undeclared(run: Run) -> tuple[float, ...]:
    text = run.text("NON_DECLARE").strip()
    if not text:
        return UNDECLARED
    try:
        found = tuple(float(part.strip().replace(",", ".").rstrip("% ")) for part in text.split(";"))
    except ValueError:
        found = (-1.0,)
    if not all(0 <= one <= 90 for one in found):
        raise ParameterError(
            f"{run.label('NON_DECLARE')} : « {text} ». Écrivez des pourcentages de 0 à 90, séparés par « ; »."
        )
    return found


def _targets(run: Run, study: Study) -> pd.Series | None:
    """Objectives of the period by commune or restitution territory; None when not given."""
    communes = studied_communes(study)
    return read_targets(run, "CIBLES", [*communes.index, *communes[RESTITUTION].unique()])


def _measures(run: Run, study: Study) -> tuple[dict[str, pd.DataFrame], list[Finding]]:
    """What each table that is given says of the communes of the study."""
    communes = studied_communes(study)
    weights: Mapping[str, float] = communes.get("logements", pd.Series(1.0, communes.index)).to_dict()
    measures: dict[str, pd.DataFrame] = {}
    findings: list[Finding] = []
    last = run.integer("ARRETE")
    for name, wanted in SOURCES.items():
        table = run.optional_table(name)
        if table is None:
            continue
        found, told = read_construction(
            table, wanted, communes.index.tolist(), weights, last, run.stop_if_cancelled
        )
        measures |= found
        findings += told
    if STARTED not in measures:
        run.table("CONSTRUCTION")
        raise ParameterError(
            f"{run.label('CONSTRUCTION')} : pas de logements commencés. {expected((STARTED,))}"
        )
    return measures, findings


def _operations(
    run: Run, place: StudyPlace, account: Account, period: Period
) -> tuple[pd.DataFrame | None, list[Finding]]:
    """The operations with their fate, None without any, and what is to be known of them."""
    table, permits = run.optional_table("OPERATIONS"), run.optional_table("PERMIS")
    if table is None:
        return None, []
    places = Places(place, tables.OBJECTIVES)
    last = account.main.last
    operations = read_operations(table, places)
    begun = read_permits(permits, places, last) if permits else operations.iloc[:0]
    links = joined(operations, begun, run.number("DISTANCE", 50.0))
    fate = fates(operations, links, account.communes.index, last, period.last[0])
    operations = operations.drop(columns="permis").assign(sort=fate, **links)
    findings = [
        Finding(
            "info", "opérations connues", "",
            f"{table.title} : {name}, {counted(len(group), 'opération')} et "
            f"{counted(group['logements'].sum(), 'logement')} ; {FATES[str(name)]}.",
        )
        for name, group in operations.groupby("sort")
    ]  # fmt: skip
    findings += [
        Finding(
            "alerte", "opération douteuse", one.code,
            f"« {one.operation} », {counted(one.logements, 'logement')}, à moins de "
            f"{run.number('DISTANCE', 50.0):g} m du permis {one.permis}.",
            "Donnez-lui le numéro du permis si c’est la même opération ; sinon réduisez la distance.",
        )
        for one in operations[fate == DOUBTFUL].itertuples()
    ]  # fmt: skip
    return operations, findings


def _listed(operations: pd.DataFrame | None) -> pd.DataFrame:
    """Operations as the rows of their table; none without any."""
    if operations is None:
        return pd.DataFrame(columns=[one.name for one in fields.OPERATIONS])
    return operations.assign(pourquoi=operations["sort"].map(FATES))


def _hectares(whole: pd.Series, column: str) -> float | None:
    value = whole.get(column)
    return None if value is None or pd.isna(value) else float(value)


def _numbers(followed: Followed, status: str) -> Saved:
    whole, statuses = followed.whole, followed.communes["statut"]
    late = (LATE, VERY_LATE)
    return {
        "OBJECTIF": int(whole["obj_per"]),
        "ATTENDU": followed.sum_of("att_date"),
        "REALISE": followed.sum_of("realise"),
        "RESTE": int(whole["reste"]),
        "TAUX": None if pd.isna(whole["taux_real"]) else float(whole["taux_real"]),
        "NB_RETARD": int(statuses.isin(late).sum()),
        "NB_SANS_DONNEE": int(whole["nb_sans"]),
        "STATUT": status,
        "EN_RETARD": status in late,
        **{name: _hectares(whole, column) for name, column in HECTARES.items()},
    }
