# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:comparer_scenarios: what several scenarios, or several studies, give, and why they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
from qgis.core import QgsProcessingParameterString

from ...engine import results
from ...engine.analysis import bridge, compare
from ...engine.analysis.bridge import Bridge
from ...engine.analysis.compare import Outcome
from ...engine.analysis.update import data_bridge
from ...engine.common.errors import OteloError
from ...engine.common.territories import ANALYSIS, FICTITIOUS, RESTITUTION, RESTITUTION_FIELD
from ...engine.definitions import fields
from ...engine.definitions.editions import AnyScenario
from ...engine.definitions.tables import COMMUNE, COMMUNES, EPCI, NEEDS
from ...engine.reporting.comparison import (
    REFERENCE,
    Comparison,
    Difference,
    comparison_blocks,
)
from ...engine.reporting.side_by_side import REFERENCE as ON_PAGE
from ...engine.reporting.web import document_page
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..cartography.page_map import Polygons, gap_map
from ..inputs.scenarios import SCENARIOS, STUDIES, Other, add_scenarios, names_given, read_scenarios
from ..inputs.study import add_study, study_geometry, study_place
from ..io.studies import StudyPlace
from ..language import tr
from ..outputs.passage import PASSAGE, passage_frame
from ..outputs.passage import TITLE as PASSAGE_TITLE
from ..run import Output, Run, Saved

GROUP = "groupe"


class ComparerScenarios(OteloAlgorithm):
    slug = "comparer_scenarios"
    title = "Comparer des scénarios"
    volet = "comparer"
    purpose = (
        "Compare à une étude de référence d'autres scénarios (fichiers JSON, calculés sur les mêmes "
        "données) ou d'autres études : totaux, écarts par territoire d'analyse, EPCI et commune sur la "
        "carte, et ce que chaque paramètre ajoute à l'écart, un à un dans l'ordre du catalogue et en "
        "moyenne de tous les ordres (Shapley). D'une édition de la méthode à l'autre, l'écart est expliqué "
        "étape par étape : définitions, réallocation, durée de résorption, période, pic, arrondis. D'un jeu "
        "de données à un autre, cause par cause : année de base, ménages, chaque base de données. Donne "
        "aussi, en une fois, la matrice des scénarios démographiques (population x décohabitation) de "
        "l'édition."
    )
    example = (
        "qgis_process run otelo:comparer_scenarios -- ETUDE=etude.gpkg SCENARIOS=haut.json "
        "SCENARIOS=bas.json MATRICE=true TERRITOIRES=ecarts.gpkg CONTRIBUTIONS=contributions.csv "
        "PAGE=comparaison.html"
    )
    keywords = ("scénario", "écart", "contribution", "Shapley", "matrice", "démographie")
    outputs_help = {
        "TERRITOIRES": ("Écarts par territoire d'analyse", fields.TERRITORY_CHANGE),
        "ECARTS_EPCI": ("Écarts par territoire de restitution", fields.EPCI_CHANGE),
        "ECARTS_COMMUNES": ("Écarts par commune", fields.COMMUNE_CHANGE),
        "TABLE": ("Besoins de chaque scénario", fields.OUTCOMES),
        "CONTRIBUTIONS": ("Contributions des paramètres", fields.CONTRIBUTIONS),
        PASSAGE: (PASSAGE_TITLE, fields.PASSAGE),
        "MATRICE_TABLE": ("Matrice des scénarios démographiques", fields.MATRIX),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        add_scenarios(self)
        self.add(
            QgsProcessingParameterString("MONTRE", tr("Scénario montré sur les cartes"), optional=True),
            "Un des noms donnés, ou le nom du fichier sans son extension : c'est B. Vide : le dernier donné.",
        )
        self.add_yes_no(
            "MATRICE", "Tous les scénarios démographiques", False,
            "Ajoute les scénarios de population et de décohabitation de l'édition (neuf, ou les six du "
            "guide), le reste comme dans l'étude.",
        )  # fmt: skip
        for name, (label, _) in self.outputs_help.items():
            self.add_sink(name, label, polygons=name.startswith(("TERR", "ECARTS")))
        self.add_page("PAGE", "Comparaison")
        self.add_numbers({"BESOIN_A": "Besoin de la référence", "BESOIN_B": "Besoin du scénario montré"})

    def compute(self, run: Run) -> Saved:
        place = study_place(run)
        study = place.read()
        reference = compare.outcome_of_study(study, REFERENCE)
        names, every = names_given(run), run.flag("MATRICE")
        if not names and not every:
            asked = run.quoted_labels((SCENARIOS, STUDIES, "MATRICE"))
            raise OteloError(f"Rien à comparer : remplissez {asked}.")
        wanted = run.text("MONTRE") or (names or [REFERENCE])[-1]
        if wanted not in (REFERENCE, *names):
            raise OteloError(f"{run.label('MONTRE')} : « {wanted} » n'est pas parmi {', '.join(names)}.")
        others = read_scenarios(run, study)
        differences = _differences(run, others, study, reference)
        matrix = {}
        if every:
            scenario = study.own_scenario
            matrix = compare.demographic_matrix(study.inputs, scenario)
            _tell_own_scenarios(run, scenario)
        run.progress(70)
        run.stop_if_cancelled()
        outcomes = [reference, *(one.outcome for one in differences)]
        at = [REFERENCE, *names].index(wanted)
        shown = outcomes[at]
        matrix_rows = _matrix_frame(matrix, study)
        outputs = [
            *_layers(place, study, outcomes, at, matrix_rows),
            Output("TABLE", fields.OUTCOMES, _outcomes_frame(outcomes, study)),
            Output("CONTRIBUTIONS", fields.CONTRIBUTIONS, _contributions_frame(reference, differences)),
            Output(PASSAGE, fields.PASSAGE, passage_frame(_passages(differences))),
            Output("MATRICE_TABLE", fields.MATRIX, matrix_rows),
        ]
        for one in differences:
            gap = one.outcome.total - reference.total
            run.tell(f"{one.outcome.name} : {one.outcome.total} logements, {gap:+d}.")
        page = Comparison(study, replace(reference, name=ON_PAGE), _titled(differences, others), matrix)
        drawn = gap_map(study, Polygons.at(place), page.gaps)
        blocks = comparison_blocks(page, drawn)
        saved = run.save_all(outputs)
        saved |= run.save_text("PAGE", document_page("Scénarios comparés", blocks))
        return saved | {"BESOIN_A": reference.total, "BESOIN_B": shown.total}


def _differences(run: Run, others: Sequence[Other], study: Study, reference: Outcome) -> list[Difference]:
    """Each scenario, then each study, against the reference."""
    found = []
    for number, other in enumerate(others):
        tick = run.ticker(70.0 / len(others), 70.0 * number / len(others))
        outcome = other.outcome
        is_same = other.study.edition == study.edition and (
            not other.is_study or compare.same_data(study, other.study)
        )
        if not is_same or reference.scenario is None or outcome.scenario is None:
            found.append(_across_data(run, study, reference, other.study, outcome, tick))
            continue
        shared = compare.contributions(study.inputs, reference.scenario, outcome.scenario, tick)
        if not shared.exact:
            run.tell(
                f"{other.name} : {len(shared.names)} paramètres changent ; la moyenne des ordres porte sur "
                f"{compare.DRAWN_ORDERS} ordres tirés (graine 0)."
            )
        found.append(Difference(outcome, shared))
    return found


def _titled(differences: Sequence[Difference], others: Sequence[Other]) -> list[Difference]:
    """Under the names that a page says."""
    return [
        replace(one, outcome=replace(one.outcome, name=other.title))
        for one, other in zip(differences, others)
    ]


def _across_data(
    run: Run, study: Study, reference: Outcome, other: Study, outcome: Outcome, tick
) -> Difference:
    """The steps from one edition, or from one set of data, to the other; why there are none, where the totals
    alone can be compared."""
    if set(outcome.totals.index) != set(reference.totals.index):
        run.tell_join(REFERENCE, reference.totals.index, outcome.name, outcome.totals.index)
    try:
        if other.edition != study.edition:
            return Difference(outcome, passage=bridge.bridge_of(study, other))
        if not compare.same_data(study, other):
            run.warn(
                f"« {outcome.name} » : indicateurs ou ménages d'autres valeurs que la référence. L'écart est "
                "expliqué par eux et par les paramètres ensemble (« PASSAGE »)."
            )
        return Difference(outcome, passage=data_bridge(study, other, tick))
    except OteloError as error:
        run.warn(f"« {outcome.name} » : totaux côte à côte, sans explication de l'écart. {error}")
        return Difference(outcome, reason=f"Totaux côte à côte, sans explication de l'écart. {error}")


def _tell_own_scenarios(run: Run, scenario: AnyScenario) -> None:
    own = compare.own_scenarios(scenario)
    if own:
        run.tell(f"Scénarios démographiques : {', '.join(own)} garde(nt) celui qui leur est propre.")


def _layers(
    place: StudyPlace, study: Study, outcomes: Sequence[Outcome], at: int, matrix: pd.DataFrame
) -> list[Output]:
    """Differences of B (number `at`) and A (the first) by mesh, with the polygons of the study where it has
    some."""
    communes = study.communes
    logements = communes.get("logements")
    epci_dwellings = study.epci.get("logements")
    by_scenario = matrix.set_index("code") if len(matrix) else None
    meshes = (
        ("TERRITOIRES", NEEDS, fields.TERRITORY_CHANGE, study.analysis, study.analysis.get("parctot"),
         lambda one: one.totals["besoin"].where(one.totals["retenu"], 0)),
        ("ECARTS_EPCI", EPCI, fields.EPCI_CHANGE, study.epci, epci_dwellings,
         lambda one: one.restitution["besoin"]),
        ("ECARTS_COMMUNES", COMMUNES, fields.COMMUNE_CHANGE, communes, logements,
         lambda one: one.communes["besoin"]),
    )  # fmt: skip
    outputs = []
    for name, table, columns, rows, dwellings, need in meshes:
        index = rows.index
        # A territory that a study does not have is unknown there, not without need.
        every = pd.DataFrame({i: need(one).reindex(index) for i, one in enumerate(outcomes)})
        first = every[0]
        frame = results.change(first, every[at], dwellings)
        if name == "TERRITOIRES" and by_scenario is not None:
            every = every.join(by_scenario.drop(columns="nom"))
        frame["besoin_min"], frame["besoin_max"] = every.min(axis=1), every.max(axis=1)
        spread = frame["besoin_max"] - frame["besoin_min"]
        frame["ampl_pct"] = (100 * spread / first.where(first != 0)).round(1)
        frame = frame.join(_placed(table, outcomes[0], outcomes[at]))
        if "etudie" in rows:
            frame = frame.where(rows["etudie"])
        said = [c for c in ("nom", ANALYSIS, RESTITUTION_FIELD, "etudie", FICTITIOUS) if c in rows]
        frame = frame.join(rows[said]).rename_axis("code").reset_index()
        geometry, crs = study_geometry(place, table, frame["code"])
        outputs.append(Output(name, columns, frame, geometry, crs, "ecarts", outcomes[at].scenario))
    return outputs


def _placed(table: str, first: Outcome, second: Outcome) -> pd.DataFrame:
    """What both place by commune or restitution territory, and the difference; nothing for the analysis
    territories, where objectives are not known."""
    if table == NEEDS:
        return pd.DataFrame()
    a, b = ((one.restitution if table == EPCI else one.communes)["place"] for one in (first, second))
    return pd.DataFrame({"place_a": a, "place_b": b, "ecart_pl": b - a})


def _outcomes_frame(outcomes: Sequence[Outcome], study: Study) -> pd.DataFrame:
    """Every scenario by every territory, and the group."""
    names = (study.analysis["nom"], study.epci["nom"], study.communes["nom"])
    parts = []
    for one in outcomes:
        needs = one.totals["besoin"].where(one.totals["retenu"], 0).to_frame()
        by_mesh = (
            (ANALYSIS, needs, names[0]),
            (RESTITUTION, one.restitution, names[1]),
            (COMMUNE, one.communes, names[2]),
        )
        group = {"besoin": one.total, "place": one.sum_of("place"), "non_couver": one.sum_of("non_couver")}
        rows = [pd.DataFrame([{"maille": GROUP, "code": "", "nom": "Groupe", **group}])]
        rows += [
            figures.rename_axis("code").reset_index().assign(maille=mesh, nom=figures.index.map(title))
            for mesh, figures, title in by_mesh
        ]
        parts.append(pd.concat(rows, ignore_index=True).assign(scenario=one.name))
    table = pd.concat(parts, ignore_index=True)
    first = table[table["scenario"] == outcomes[0].name].set_index(["maille", "code"])["besoin"]
    base = first.reindex(pd.MultiIndex.from_frame(table[["maille", "code"]])).to_numpy()
    table["ecart"] = table["besoin"] - base
    table["ecart_pct"] = (100 * table["ecart"] / pd.Series(base).where(base != 0)).round(2)
    return table


def _contributions_frame(reference: Outcome, differences: Sequence[Difference]) -> pd.DataFrame:
    columns = [column.name for column in fields.CONTRIBUTIONS]
    rows = []
    for one in differences:
        made = one.contributions
        for number, name in enumerate(made.names if made else ()):
            said = (
                one.outcome.name, " + ".join(name), *_changed(reference, one.outcome, name),
            )  # fmt: skip
            amounts = [("", made.in_order[number].sum(), made.shapley[number].sum())]
            amounts += list(zip(made.codes, made.in_order[number], made.shapley[number]))
            rows += [(*said, code, float(first), round(float(mean), 4)) for code, first, mean in amounts]
    return pd.DataFrame(rows, columns=columns)


def _changed(reference: Outcome, outcome: Outcome, names: Sequence[str]) -> tuple[str, str, str]:
    """What some parameters are, and their values in the reference and in another scenario of its edition."""
    first, second = reference.scenario, outcome.scenario
    if first is None or second is None:
        raise OteloError("Des contributions demandent deux scénarios.")
    return compare.label_of(first, names), compare.value_text(first, names), compare.value_text(second, names)


def _passages(differences: Sequence[Difference]) -> dict[str, Bridge]:
    return {one.outcome.name: one.passage for one in differences if one.passage}


def _matrix_frame(matrix, study: Study) -> pd.DataFrame:
    if not matrix:
        return pd.DataFrame(columns=["code", "nom"])
    frame = pd.DataFrame(matrix, index=study.indicators.index)
    return frame.assign(nom=study.analysis["nom"]).rename_axis("code").reset_index()
