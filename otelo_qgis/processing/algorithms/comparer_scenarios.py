# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:comparer_scenarios: what several scenarios, or several studies, give, and why they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...engine import results
from ...engine.analysis import bridge, compare
from ...engine.analysis.bridge import Bridge
from ...engine.analysis.compare import Contributions, Outcome
from ...engine.common.errors import OteloError
from ...engine.common.formatting import french_number
from ...engine.common.rounding import whole_parts
from ...engine.common.territories import ANALYSIS, FICTITIOUS, RESTITUTION, RESTITUTION_FIELD
from ...engine.definitions import fields
from ...engine.definitions.editions import AnyScenario, read_scenario
from ...engine.definitions.tables import COMMUNE, COMMUNES, EPCI, NEEDS, by_name
from ...engine.reporting.blocks import (
    Block,
    Bullets,
    ChartBlock,
    Field,
    Grid,
    Heading,
    Text,
    fictitious_notice,
)
from ...engine.reporting.charts import contributions_chart
from ...engine.reporting.passage import passage_blocks
from ...engine.reporting.web import document_page
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..inputs.study import add_study, study_geometry, study_place
from ..io.studies import StudyPlace, study_at
from ..language import tr
from ..run import Output, Run, Saved

REFERENCE = "référence"
OTHER_DATA = "Données différentes de la référence : pas de contributions des paramètres."
GROUP = "groupe"


@dataclass(frozen=True)
class Difference:
    """One scenario against the reference: contributions where both are of one edition, and were computed from
    the same data; passage from one edition to the other; else why there is neither."""

    outcome: Outcome
    contributions: Contributions | None = None
    passage: Bridge | None = None
    reason: str = ""


class ComparerScenarios(OteloAlgorithm):
    slug = "comparer_scenarios"
    title = "Comparer des scénarios"
    volet = "comparer"
    purpose = (
        "Compare à une étude de référence d'autres scénarios (fichiers JSON, calculés sur les mêmes "
        "données) ou d'autres études : totaux, écarts par territoire d'analyse, EPCI et commune sur la "
        "carte, et ce que chaque paramètre ajoute à l'écart, un à un dans l'ordre du catalogue et en "
        "moyenne de tous les ordres (Shapley). D'une édition de la méthode à l'autre, l'écart est expliqué "
        "étape par étape : définitions, réallocation, durée de résorption, période, pic, arrondis. Donne "
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
        "PASSAGE": ("Passage d'une édition à l'autre", fields.PASSAGE),
        "MATRICE_TABLE": ("Matrice des scénarios démographiques", fields.MATRIX),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        for name, label, text in (
            (
                "SCENARIOS",
                "Scénarios à comparer (JSON)",
                "Calculés sur les indicateurs et ménages de l'étude, dans une édition qu'ils nourrissent. "
                "Vide : aucun.",
            ),
            (
                "ETUDES",
                "Études à comparer (GeoPackage ou base)",
                "D'autres résultats, tels quels, de l'une ou l'autre édition. Vide : aucune.",
            ),
        ):
            self.add(
                QgsProcessingParameterMultipleLayers(
                    name, tr(label), QgsProcessing.SourceType.TypeFile, optional=True
                ),
                tr(text),
            )
        self.add(
            QgsProcessingParameterString("MONTRE", tr("Scénario montré sur les cartes"), optional=True),
            tr("Nom du fichier sans son extension : c'est B. Vide : le dernier donné."),
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
        files = {kind: run.files(kind) for kind in ("SCENARIOS", "ETUDES")}
        every = run.flag("MATRICE")
        names = _unique([file for group in files.values() for file in group])
        if not names and not every:
            labels = ", ".join(f"« {run.label(name)} »" for name in ("SCENARIOS", "ETUDES", "MATRICE"))
            raise OteloError(f"Rien à comparer : remplissez {labels}.")
        wanted = run.text("MONTRE") or (names or [REFERENCE])[-1]
        if wanted not in (REFERENCE, *names):
            raise OteloError(f"{run.label('MONTRE')} : « {wanted} » n'est pas parmi {', '.join(names)}.")
        differences = _differences(run, files, names, study, reference)
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
            Output("PASSAGE", fields.PASSAGE, _passage_frame(differences)),
            Output("MATRICE_TABLE", fields.MATRIX, matrix_rows),
        ]
        for one in differences:
            gap = one.outcome.total - reference.total
            run.tell(f"{one.outcome.name} : {one.outcome.total} logements, {gap:+d}.")
        blocks = _page(study, reference, differences, matrix)
        saved = run.save_all(outputs)
        saved |= run.save_text("PAGE", document_page("Scénarios comparés", blocks))
        return saved | {"BESOIN_A": reference.total, "BESOIN_B": shown.total}


def _differences(
    run: Run, files: dict[str, list[Path]], names: Sequence[str], study: Study, reference: Outcome
) -> list[Difference]:
    """Each scenario file, then each study, against the reference."""
    given = [(kind, file) for kind, group in files.items() for file in group]
    found = []
    for number, ((kind, file), name) in enumerate(zip(given, names)):
        tick = run.ticker(70.0 / len(names), 70.0 * number / len(names))
        if kind == "SCENARIOS":
            outcome, other = compare.outcome_of_scenario(study, read_scenario(file), name)
        else:
            other = study_at(str(file)).read()
            outcome = compare.outcome_of_study(other, name)
        if other.edition != study.edition:
            found.append(_across_editions(run, study, reference, other, outcome))
            continue
        same = kind == "SCENARIOS" or compare.same_data(study, other)
        if kind == "ETUDES":
            _tell_other_data(run, name, reference, outcome, same)
        if not same or reference.scenario is None or outcome.scenario is None:
            found.append(Difference(outcome, reason=OTHER_DATA))
            continue
        shared = compare.contributions(study.inputs, reference.scenario, outcome.scenario, tick)
        if not shared.exact:
            run.tell(
                f"{name} : {len(shared.names)} paramètres changent ; la moyenne des ordres porte sur "
                f"{compare.DRAWN_ORDERS} ordres tirés (graine 0)."
            )
        found.append(Difference(outcome, shared))
    return found


def _across_editions(
    run: Run, study: Study, reference: Outcome, other: Study, outcome: Outcome
) -> Difference:
    """The steps from one edition to the other; why there are none, where the totals alone can be compared."""
    try:
        passage = bridge.bridge_of(study, other)
    except OteloError as error:
        run.warn(f"« {outcome.name} » : totaux côte à côte, sans explication de l'écart. {error}")
        return Difference(outcome, reason=f"Totaux côte à côte, sans explication de l'écart. {error}")
    if set(outcome.totals.index) != set(reference.totals.index):
        run.tell_join(REFERENCE, reference.totals.index, outcome.name, outcome.totals.index)
    return Difference(outcome, passage=passage)


def _tell_own_scenarios(run: Run, scenario: AnyScenario) -> None:
    own = compare.own_scenarios(scenario)
    if own:
        run.tell(f"Scénarios démographiques : {', '.join(own)} garde(nt) celui qui leur est propre.")


def _tell_other_data(run: Run, name: str, reference: Outcome, outcome: Outcome, same: bool) -> None:
    """What keeps another study from being compared as a scenario is."""
    if not same:
        run.warn(
            f"« {name} » : indicateurs ou ménages d'autres valeurs que la référence. Les écarts viennent "
            "aussi d'eux : pas de contributions des paramètres."
        )
    if set(outcome.totals.index) != set(reference.totals.index):
        run.tell_join(REFERENCE, reference.totals.index, name, outcome.totals.index)


def _unique(files: Sequence[Path]) -> list[str]:
    """Names of the files without extension, with their folder where two are the same."""
    stems = [study_at(str(file)).stem for file in files]
    return [
        stem if stems.count(stem) == 1 else f"{file.parent.name}/{stem}" for stem, file in zip(stems, files)
    ]


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


def _passage_frame(differences: Sequence[Difference]) -> pd.DataFrame:
    """Each step for the group (an empty code), then for each territory."""
    rows = [
        (one.outcome.name, step.id, step.label, step.text, code, round(float(amount), 4))
        for one in differences
        for step in (one.passage.steps if one.passage else ())
        for code, amount in (("", step.amounts.sum()), *zip(one.passage.codes, step.amounts))
    ]
    return pd.DataFrame(rows, columns=[column.name for column in fields.PASSAGE])


def _matrix_frame(matrix, study: Study) -> pd.DataFrame:
    if not matrix:
        return pd.DataFrame(columns=["code", "nom"])
    frame = pd.DataFrame(matrix, index=study.indicators.index)
    return frame.assign(nom=study.analysis["nom"]).rename_axis("code").reset_index()


def _page(study: Study, reference: Outcome, differences: Sequence[Difference], matrix) -> list[Block]:
    blocks = fictitious_notice(study)
    blocks.append(
        Text(
            f"Référence : {french_number(reference.total)} logements, {study.period_text}. Besoin du groupe "
            "des territoires d'analyse ; les objectifs sont refaits pour chaque scénario, avec les décisions "
            "de l'étude.",
            lead=True,
        )
    )
    if differences:
        blocks += [Heading("Totaux", "totaux"), _totals(reference, differences)]
    for number, one in enumerate(differences, 1):
        blocks += _difference(reference, one, number)
    if matrix:
        blocks += [Heading("Scénarios démographiques", "matrice"), _square(matrix)]
        scenario = study.own_scenario
        chosen = scenario.b2_scenario
        if chosen in matrix:
            label = scenario.PARAMETERS["b2_scenario"].text(chosen)
            blocks.append(Text(f"Celui de la référence : {label[0].lower()}{label[1:]}."))
        own = compare.own_scenarios(scenario)
        if own:
            blocks.append(Text(f"Gardent le scénario qui leur est propre : {', '.join(own)}."))
    return blocks


def _totals(reference: Outcome, differences: Sequence[Difference]) -> Grid:
    columns = by_name(fields.OUTCOMES)
    scenario, need, gaps, shares = (
        Field.of(columns[name]) for name in ("scenario", "besoin", "ecart", "ecart_pct")
    )
    parts = (Field(one.figure) for one in fields.SUMS)
    placed = [Field.of(columns[name]) for name in ("place", "non_couver")]
    rows = []
    for one in (reference, *(difference.outcome for difference in differences)):
        kept = one.totals[one.totals["retenu"]]
        gap = one.total - reference.total
        share = 100 * gap / reference.total if reference.total else None
        rows.append((one.name, one.total, int(kept["flux"].sum()), int(kept["stock_avp"].sum()), gap, share,
                     one.sum_of("place"), one.sum_of("non_couver")))  # fmt: skip
    headings = [scenario, need, *parts, gaps, shares, *placed]
    return Grid("Besoin et objectifs de la période, en logements", headings, rows)


def _difference(reference: Outcome, one: Difference, number: int) -> list[Block]:
    blocks: list[Block] = [Heading(one.outcome.name, f"scenario-{number}")]
    if one.passage:
        return [*blocks, *passage_blocks(reference, one.outcome, one.passage)]
    made = one.contributions
    if made is None:
        return [*blocks, Text(one.reason)]
    if not made.names:
        return [*blocks, Text("Aucun paramètre du volet B ne diffère de la référence.")]
    # Whole dwellings, that add up to the difference: the chart and the table have one rounding.
    means = whole_parts(made.shapley.sum(axis=1))
    order = sorted(range(len(means)), key=lambda i: -abs(means[i]))
    changed = [_changed(reference, one.outcome, made.names[i]) for i in order]
    labels = [label for label, _, _ in changed]
    first = (REFERENCE.capitalize(), float(made.first.sum()))
    chart = contributions_chart(
        labels, [float(means[i]) for i in order], first, one.outcome.name, one.outcome.name
    )
    rows = [(*texts, int(made.in_order[i].sum()), int(means[i])) for texts, i in zip(changed, order)]
    columns = by_name(fields.CONTRIBUTIONS)
    shown = [Field.of(columns[name]) for name in ("parametre", "valeur_a", "valeur_b")]
    shown += [Field(columns[name].heading, "signed") for name in ("un_a_un", "shapley")]
    total = ("Écart", "", "", int(made.in_order.sum()), int(means.sum()))
    return [
        *blocks,
        ChartBlock(chart),
        Grid("Contribution de chaque paramètre à l'écart, en logements", shown, rows, total),
        Bullets(
            [
                "Un à un : les paramètres changent l'un après l'autre, dans l'ordre du catalogue.",
                "Moyenne des ordres (Shapley) : la moyenne de ce que chacun change, sur "
                + ("tous les ordres" if made.exact else f"{compare.DRAWN_ORDERS} ordres tirés")
                + " ; elle ne dépend pas de l'ordre.",
            ]
        ),
    ]


# Population and splitting of households, as the names of the scenarios say them.
POPULATIONS = {"pb": "Population basse", "central": "Population centrale", "ph": "Population haute"}
PACES = {
    "b": "Décohabitation en décélération",
    "c": "Décohabitation tendancielle",
    "h": "Décohabitation en accélération",
    "m": "Décohabitation maintenue",
}


def _square(matrix) -> Grid:
    """Needs of the scenarios, population by row and splitting of households by column."""
    paces = [pace for pace in PACES if any(f"{who}_{pace}" in matrix for who in POPULATIONS)]
    sums = {name: float(need.sum()) for name, need in matrix.items()}
    rows = [(label, *(sums.get(f"{who}_{pace}") for pace in paces)) for who, label in POPULATIONS.items()]
    shown = [Field("", "text"), *(Field(PACES[pace]) for pace in paces)]
    return Grid("Besoin du groupe, en logements", shown, rows)
