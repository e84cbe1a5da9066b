# SPDX-License-Identifier: GPL-2.0-or-later
"""Points à vérifier: what a person must look at in a study before its figures are published, each with where
it is and how to check it.

Every rule is a function of the study alone, which gives the points that it has, often none; a new rule is a
new function in `RULES`. The sentences are those of every document, of the page and of the table of points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass

import pandas as pd

from ..common.errors import OteloError, list_codes
from ..common.formatting import counted, exact_number, french_number, percent, short_name
from ..common.territories import ANALYSIS, FICTITIOUS_TEXT, GRAVITIES
from ..data.datapack import ASSUMED
from ..definitions import fields, tables
from ..definitions.catalogue import indicators
from ..definitions.components import COMPONENT_LABELS
from ..definitions.parameters import FRAME, GUIDE
from ..study import BROKEN, Seal, Study, named
from .observed import observed_rates, target_of

# Names of territories that a point tells whole.
SHOWN = 5
# A target is far from the observed rate where it moves it by more than this share of it, and by more than the
# second (a fraction of the stock).
FAR, LEAST = 0.5, 0.0005
# A pace is far from the observed one beyond this ratio, either way.
FAST = 1.5
# Years before the base year from which an indicator is old.
OLD = 3


@dataclass(frozen=True)
class Point:
    """One thing to check before publishing.

    gravite: "bloquant" (do not publish as it is), "alerte" (to look at) or "info" (to know, and to say);
    quoi: what it is, ou: where, comment: how to check it; sentences in French, without their full stop for
    `ou`.
    """

    gravite: str
    quoi: str
    ou: str
    comment: str


Points = Iterator[Point]


def points_to_check(study: Study) -> list[Point]:
    """What must be checked before a study is published.

    Parameters
    ----------
    study : Study
        Computed or read, of either edition; what it does not keep is not judged, and that is itself a point.

    Returns
    -------
    list of Point
        The gravest first; [] where there is nothing to check.
    """
    found = [point for rule in RULES for point in rule(study)]
    return sorted(found, key=lambda point: GRAVITIES.index(point.gravite))


def points_frame(points: Sequence[Point]) -> pd.DataFrame:
    """The points as rows of `fields.POINTS`."""
    return pd.DataFrame(
        [asdict(point) for point in points], columns=[column.name for column in fields.POINTS]
    )


def _names(names: Iterable[tuple[str, str]]) -> str:
    """Some territories, by (code, name): the first of them, and how many more."""
    return list_codes((named(short_name(name or ""), str(code)) for code, name in names), SHOWN)


def _rows(frame: pd.DataFrame) -> str:
    return _names(frame["nom"].items())


def _places(study: Study, codes: Iterable[str]) -> str:
    """Some territories of any mesh, by code, as a reader knows them."""
    known: dict[str, str] = {}
    for frame in (study.communes, study.epci, study.analysis):
        known |= frame["nom"].dropna().to_dict()
    return _names((code, known.get(code, code)) for code in codes)


# The data ----------------------------------------------------------------------------------------


def _made_up(study: Study) -> Points:
    if study.fictitious:
        yield Point(
            "bloquant", FICTITIOUS_TEXT, "toute l'étude",
            "Ne publiez aucun de ces chiffres. Refaites l'étude avec les données du territoire.",
        )  # fmt: skip


def _modified(study: Study) -> Points:
    if study.seal is Seal.BROKEN:
        yield Point("bloquant", BROKEN, "le fichier de l'étude", "Relancez otelo:evaluation.")


def _assumed(study: Study) -> Points:
    listed, said = study.table(tables.INDICATOR_LIST), study.table(tables.DATA_FINDINGS)
    told = said[said["sujet"] == ASSUMED] if len(said) else said
    for row in told.fillna("").itertuples():
        yield Point(
            "alerte", f"Hypothèse à la place d'une donnée : {row.message}", row.indicateur, row.conseil
        )
    if len(told) or listed.empty:
        return
    names = listed.loc[listed["mode"] == ASSUMED, "libelle"].unique()
    if len(names):
        yield Point(
            "alerte", f"Hypothèses à la place de données : {list_codes(names, SHOWN)}.", "les indicateurs",
            "Ajoutez la source au datapack, ou dites l'hypothèse à côté des chiffres.",
        )  # fmt: skip


def _unknown_values(study: Study) -> Points:
    listed = study.table(tables.INDICATOR_LIST)
    if listed.empty:
        yield Point(
            "info", "L'étude ne dit ni la source ni l'année de ses indicateurs.", "les indicateurs",
            "Notez-les, ou faites les indicateurs par otelo:datapack, qui garde la provenance.",
        )  # fmt: skip
        return
    used = listed[listed["grain"] == ANALYSIS] if (listed["grain"] == ANALYSIS).any() else listed
    hidden = used[used["secret"].fillna(0) > 0]
    if len(hidden):
        worst = hidden.loc[hidden["secret"].idxmax()]
        yield Point(
            "alerte",
            f"{counted(len(hidden), 'indicateur')} sous secret statistique, jusqu'à "
            f"{percent(worst['secret'])} des territoires ({worst['libelle']}).",
            list_codes(hidden["libelle"].unique(), SHOWN),
            "Regardez les constats du datapack ; prenez une maille plus large, ou une autre source.",
        )  # fmt: skip
    # What is neither known nor secret.
    partly = used[(used["couverture"].fillna(1) + used["secret"].fillna(0)).round(6) < 1]
    if len(partly):
        worst = partly.loc[partly["couverture"].idxmin()]
        yield Point(
            "alerte",
            f"{counted(len(partly), 'indicateur incomplet', 'indicateurs incomplets')}, connus de "
            f"{percent(worst['couverture'])} des territoires au moins ({worst['libelle']}).",
            list_codes(partly["libelle"].unique(), SHOWN),
            "Lancez otelo:controler sur les indicateurs, et complétez ce qui manque.",
        )  # fmt: skip
    base = study.period[0]
    old = used[used["millesime"].fillna(base) <= base - OLD] if "millesime" in used else used.iloc[:0]
    old = old[~old["indicateur"].isin(_of_the_past(old))]
    if len(old):
        yield Point(
            "info",
            f"{counted(len(old), 'indicateur')} d'au moins {OLD} ans avant l'année de base ({base}).",
            list_codes(
                (f"{row.libelle}, {int(row.millesime)}" for row in old.itertuples()), SHOWN
            ),
            "Cherchez un millésime plus récent, ou dites l'année à côté du chiffre.",
        )  # fmt: skip


def _of_the_past(listed: pd.DataFrame) -> set[str]:
    """Indicators that are of a past year by what they are: those of the catalogue that name their year."""
    return {name for name in listed["indicateur"] if name in indicators() and indicators()[name].vintage}


def _findings(study: Study) -> Points:
    """What was found in the communes, the indicators and the follow-up, a point per subject."""
    for table in (tables.FINDINGS, tables.DATA_FINDINGS, tables.FOLLOW_UP_FINDINGS):
        rows = study.table(table)
        if rows.empty:
            continue
        rows = rows[(rows["gravite"] != "info") & (rows["sujet"] != ASSUMED)].fillna("")
        for (gravity, subject), group in rows.groupby(["gravite", "sujet"], sort=False):
            codes = [code for code in group["code"] if code] if "code" in group else []
            title = f"{subject[0].upper()}{subject[1:]}"
            first = group["message"].iloc[0]
            many = f" ({len(group)} cas)" if len(group) > 1 else ""
            where = _places(study, codes) if codes else tables.BY_NAME[table].caption.lower()
            advice = group["conseil"].iloc[0] if "conseil" in group else ""
            yield Point(
                gravity, f"{title}{many} : {first}", where, advice or "Regardez la table des constats."
            )


# The territory -----------------------------------------------------------------------------------


def _outside(study: Study) -> Points:
    communes = study.communes
    if "etudie" in communes and not communes["etudie"].all():
        away = communes[~communes["etudie"].astype(bool)]
        yield Point(
            "alerte",
            f"{counted(len(away), 'commune')} hors étude : leur besoin n'est pas évalué, et aucune carte "
            "ne le montre.",
            _rows(away),
            "Évaluez aussi leurs territoires d'analyse, ou dites qu'elles n'y sont pas.",
        )  # fmt: skip
    epci = study.epci
    part = epci[epci["part_hors"].fillna(0) > 0] if "part_hors" in epci else epci.iloc[:0]
    for code, row in part.iterrows():
        zones = row.get("zones_hors") or ""
        yield Point(
            "alerte",
            f"Chiffre d'une partie du territoire : {percent(row['part_hors'])} n'est pas évalué.",
            named(short_name(row["nom"] or ""), str(code)),
            f"Ajoutez à l'étude : {zones}." if zones else "Dites-le partout où ce chiffre est montré.",
        )  # fmt: skip
    left_out = study.analysis[~study.analysis["retenu"].astype(bool)]
    if len(left_out):
        yield Point(
            "alerte",
            "Besoin nul ou négatif : ces territoires ne comptent pas dans le total.",
            _rows(left_out),
            "Regardez leurs ménages projetés et leurs taux (otelo:expliquer), et dites-le à côté du total.",
        )  # fmt: skip


def _commune_figures(study: Study) -> Points:
    if study.edition == GUIDE and len(study.communes):
        yield Point(
            "alerte",
            "Le guide ne permet pas de publier les chiffres des communes : ils servent à sommer.",
            "les pages, cartes et tables par commune",
            "Ne montrez que les EPCI et les territoires d'analyse, ou gardez la mention.",
        )  # fmt: skip


def _keys(study: Study) -> Points:
    replaced = study.table(tables.SUBSTITUTIONS)
    if replaced.empty:
        return
    groups = replaced.fillna("").groupby(["demandee", "retenue", "raison"], sort=False)
    for (asked, taken, why), rows in groups:
        labels = dict.fromkeys(COMPONENT_LABELS.get(name, name) for name in rows["composante"])
        yield Point(
            "info",
            f"Ventilation aux communes par « {taken} » au lieu de « {asked} » : {why}.",
            list_codes(labels, SHOWN),
            "Donnez l'indicateur aux communes, ou comparez deux jeux de clés (otelo:comparer_cles).",
        )  # fmt: skip


# The choices -------------------------------------------------------------------------------------


def _parameters(study: Study) -> Points:
    scenario = study.scenario
    if scenario is None:
        yield Point(
            "alerte", "L'étude n'a pas gardé ses paramètres.", "le fichier de l'étude",
            "Relancez otelo:evaluation.",
        )  # fmt: skip
        return
    for sentence in scenario.notices():
        yield Point(
            "alerte", sentence, "le scénario", "Revoyez ce paramètre, ou dites-le à côté des chiffres."
        )
    changed = [scenario.PARAMETERS[name].title for name in scenario.departures() if name not in FRAME]
    own = [code for code, values in scenario.territoires.items() if values]
    if changed or own:
        parts = [counted(len(changed), "paramètre")] if changed else []
        parts += [f"ceux de {counted(len(own), 'territoire')}"] if own else []
        where = [*changed, *([f"propres à {_places(study, own)}"] if own else [])]
        yield Point(
            "info",
            f"Hypothèses du scénario hors des défauts : {' et '.join(parts)}.",
            list_codes(where, SHOWN),
            "Dites pourquoi chacune diffère ; otelo:comparer_scenarios en donne l'effet.",
        )  # fmt: skip


def _targets(study: Study) -> Points:
    """Targets that are far from what is observed."""
    scenario = study.scenario
    if scenario is None or study.table(tables.DATA).empty:
        return
    try:
        observed = observed_rates(study.inputs, scenario)
    except OteloError:
        return
    for name in observed:
        far = []
        for code, rate in observed[name].items():
            target = target_of(scenario, name, code)
            if target is not None and abs(target - rate) > max(FAR * rate, LEAST):
                far.append(f"{study.name_of(code)} : {_rate(target)} au lieu de {_rate(rate)}")
        if far:
            yield Point(
                "alerte",
                f"Cible loin de l'observé : {scenario.PARAMETERS[name].title}.",
                list_codes(far, SHOWN),
                "Vérifiez l'unité et ce qui la justifie ; comparez aux années passées.",
            )  # fmt: skip


def _rate(value: float) -> str:
    """A rate as a percentage with the decimals that matter."""
    return f"{exact_number(round(100 * value, 2))} %"


# The objectives ----------------------------------------------------------------------------------


def _imposed(study: Study) -> Points:
    totals, epci = study.decisions.totals, study.epci
    if totals is None or "objectif" not in epci:
        return
    away = totals.index.difference(epci.index)
    if len(away):
        yield Point(
            "alerte", "Totaux imposés à des territoires hors étude, sans effet.", list_codes(away, SHOWN),
            "Corrigez leurs codes, ou retirez-les.",
        )  # fmt: skip
    for code, total in totals.drop(away).items():
        got = int(epci["objectif"][code])
        if got != int(total):
            yield Point(
                "alerte",
                f"Total imposé non tenu : {french_number(total)} logements demandés, {french_number(got)} "
                "compatibles avec les totaux des territoires d'analyse.",
                named(short_name(epci["nom"][code] or ""), str(code)),
                "Revoyez les totaux imposés : leur somme, ou les communes où ils se placent.",
            )  # fmt: skip


def _uncovered(study: Study) -> Points:
    epci = study.epci
    if "non_couver" not in epci:
        if len(epci):
            yield Point(
                "info", "Aucun objectif n'est calculé : le besoin n'est comparé à aucune capacité.",
                "le volet D", "Donnez aux communes leurs capacités, et relancez otelo:evaluation.",
            )  # fmt: skip
        return
    lacking = epci[epci["non_couver"].fillna(0) > 0].sort_values("non_couver", ascending=False)
    if len(lacking):
        told = (
            f"{named(short_name(row.nom or ''), str(code))} : {french_number(row.non_couver)}"
            for code, row in zip(lacking.index, lacking.itertuples())
        )
        yield Point(
            "alerte",
            f"Besoin non couvert : {counted(lacking['non_couver'].sum(), 'logement')}, faute de capacité.",
            list_codes(told, SHOWN),
            "Vérifiez foncier, densité, renouvellement, vacants et plafond des communes ; ou dites-le.",
        )  # fmt: skip
    surplus = epci[epci["surplus"].fillna(0) > 0] if "surplus" in epci else epci.iloc[:0]
    if len(surplus):
        yield Point(
            "alerte",
            f"Conversions et ajustements dépassent le besoin de {french_number(surplus['surplus'].sum())} "
            "logements.",
            _rows(surplus),
            "Vérifiez les conversions et les ajustements de leurs communes.",
        )  # fmt: skip


def _limits(study: Study) -> Points:
    communes = study.communes
    if "place" not in communes:
        return
    studied = communes[communes["etudie"].astype(bool)] if "etudie" in communes else communes
    free = studied[studied["capacite"].isna()]
    if len(free):
        yield Point(
            "info",
            f"Aucune capacité ne limite l'objectif de {counted(len(free), 'commune')}.",
            "toutes les communes" if len(free) == len(studied) else _rows(free),
            "Donnez foncier et densité, renouvellement ou plafond ; sinon l'objectif est le besoin.",
        )  # fmt: skip
    over = studied[studied["ha_reste"].fillna(0) < 0] if "ha_reste" in studied else studied.iloc[:0]
    if len(over):
        over = over.sort_values("ha_reste")
        yield Point(
            "alerte",
            f"Enveloppe ZAN dépassée dans {counted(len(over), 'commune')}, de "
            f"{french_number(-over['ha_reste'].sum(), 1)} ha en tout.",
            _rows(over),
            "Vérifiez la densité et l'enveloppe, ou limitez l'extension à l'enveloppe (volet D).",
        )  # fmt: skip


def _paces(study: Study) -> Points:
    """Objectives by EPCI whose pace is far from the starts that are observed."""
    epci = study.epci
    if "ecart_ryth" not in epci:
        return
    ratio = epci["ecart_ryth"].astype(float)
    far = epci[(ratio > FAST) | (ratio < 1 / FAST)]
    if len(far):
        told = (
            f"{named(short_name(row.nom or ''), str(code))} : {french_number(row.rythme)} par an au lieu de "
            f"{french_number(row.mec_an)}"
            for code, row in zip(far.index, far.itertuples())
        )
        yield Point(
            "alerte", "À construire par an, loin des mises en chantier observées.", list_codes(told, SHOWN),
            "Vérifiez l'année des mises en chantier, et si ce rythme peut être tenu (otelo:suivi).",
        )  # fmt: skip


RULES: Sequence[Callable[[Study], Points]] = (
    _made_up, _modified, _assumed, _unknown_values, _findings, _outside, _commune_figures, _targets, _imposed,
    _uncovered, _limits, _paces, _parameters, _keys,
)  # fmt: skip
