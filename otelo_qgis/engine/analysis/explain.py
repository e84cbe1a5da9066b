# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole chain of computation of one territory: every intermediate value, its formula, its indicator, its
source and its parameter, down to the figure that the study shows.

Values are those that the engine computes again from what the study kept; the last one is compared with the
study, to the unit.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import pandas as pd

from ..chain import evaluate_again, needs_of
from ..common.errors import OteloError
from ..common.formatting import exact_number, french_number
from ..common.territories import ANALYSIS, RESTITUTION, RESTITUTION_FIELD
from ..definitions import placement
from ..definitions.briques import OVERLAPS
from ..definitions.catalogue import indicators as catalogue
from ..definitions.components import COMPONENT_LABELS, COMPONENTS_OF
from ..definitions.editions import AnyScenario
from ..definitions.guide import GuideScenario
from ..definitions.local import CAP, DENSITY, LAND, RENEWAL, REUSE, VACANTS
from ..definitions.notes import NOTES
from ..definitions.parameters import GUIDE
from ..definitions.tables import COMMUNE, TRANSFERS
from ..method.allocation import Allocation
from ..method.guide import synthesis
from ..method.keys import COEFFICIENTS, SOURCE, key_text
from ..method.national import breakdown
from ..method.national.flow import YEARLY
from ..method.sources import source_flags
from ..study import Study, named
from .explain_guide import GuideZone, commune_coefficients, restitution_coefficients
from .explain_national import NationalZone
from .steps import MESHES, Explanation, Origins, Step, agree, overlap_steps, sum_step

OBJECTIVE_SECTION = "Objectif de construction"


def explain(study: Study, code: str, mesh: str = "") -> Explanation:
    """The chain of one territory. mesh: key of `MESHES`, found by its code when left out.

    Raises:
        OteloError: a code that the study does not have, an older study that did not keep its inputs, or a
            figure that differs from what its inputs give.
    """
    mesh = mesh or _mesh_of(study, code)
    rows = {ANALYSIS: study.analysis, RESTITUTION: study.epci, COMMUNE: study.communes}[mesh]
    if code not in rows.index:
        raise OteloError(f"« {code} » n'est pas un code de l'étude ({MESHES[mesh].lower()}).")
    chain = _Chain(study)
    steps = list(
        {ANALYSIS: chain.analysis, RESTITUTION: chain.restitution, COMMUNE: chain.commune}[mesh](code)
    )
    last = steps[-1]
    shown = int(rows.at[code, "place" if "place" in rows and mesh != ANALYSIS else "besoin"])
    if last.value != shown:
        raise OteloError(
            f"{MESHES[mesh]} {code} : l'étude donne {shown}, ses données {exact_number(last.value)}. Elle a "
            "été modifiée depuis son calcul : refaites-la."
        )
    name = rows.at[code, "nom"] or code
    title = f"{name} ({code})" if name != code else code
    return Explanation(title, mesh, last.label, shown, steps)


def _components(row: pd.Series, scenario: AnyScenario) -> list[str]:
    """Components of the need that a row of a study has: the user's own brique may be missing."""
    return [component for component in COMPONENTS_OF[scenario.edition] if component in row]


def _mesh_of(study: Study, code: str) -> str:
    holders = [
        mesh
        for mesh, rows in ((COMMUNE, study.communes), (RESTITUTION, study.epci), (ANALYSIS, study.analysis))
        if code in rows.index
    ]
    if not holders:
        raise OteloError(
            f"« {code} » n'est le code d'aucun territoire de l'étude. Donnez celui d'une commune, d'un "
            f"{study.restitution_kind} ou d'un territoire d'analyse."
        )
    if len(holders) > 1:
        raise OteloError(
            f"« {code} » est à la fois le code de {' et de '.join(MESHES[one].lower() for one in holders)} : "
            "dites lequel (« Maille »)."
        )
    return holders[0]


class _Chain:
    """Steps of the territories of one study, what they share computed once. Volet B is told by each edition
    (`NationalZone`, `GuideZone`), volets C and D here for both."""

    def __init__(self, study: Study):
        self.study = study
        self.scenario: AnyScenario = study.own_scenario
        self.origins = Origins.of(study)

    def analysis(self, code: str) -> Iterator[Step]:
        own, row, households = self.scenario.of_territory(code), self._row(code), self.study.households
        if isinstance(own, GuideScenario):
            needs = synthesis.evaluate(row, households, own)
            return GuideZone(code, row, own, needs, households, self.origins).steps()
        yearly = breakdown.evaluate(row, households, own, YEARLY)
        return NationalZone(code, row, own, yearly, self.origins).steps()

    def _row(self, code: str) -> pd.DataFrame:
        """Indicators of an analysis territory, (1, ...)."""
        return self.study.indicators.loc[[code]]

    def _components(self, code: str) -> pd.Series:
        """What adds up to the need of an analysis territory."""
        own = self.scenario.of_territory(code)
        return needs_of(self._row(code), self.study.households, own).components.loc[code]

    @cached_property
    def allocation(self) -> Allocation:
        """Volet C of the whole study: a commune depends on the others, and on what they keep as their own."""
        return evaluate_again(self.study, self.scenario).computed.allocation

    def commune(self, code: str) -> Iterator[Step]:
        study, row = self.study, self.study.communes.loc[code]
        zone = study.commune_data.at[code, ANALYSIS]
        if not row["etudie"]:
            section = "Commune hors étude"
            yield Step(section, "Besoin", 0, f"Le territoire d'analyse « {zone} » n'est pas évalué")
            return
        inside = study.commune_data[study.commune_data[ANALYSIS] == zone]
        if "borne" in row:
            inside = inside.assign(**{COEFFICIENTS: study.communes["borne"]})
        needs, result = self._components(zone), self.allocation
        if "naif" in row:
            yield from commune_coefficients(code, study.commune_data, study.communes, int(needs.sum()))
        section = f"Ventilation du territoire d'analyse {study.name_of(zone)}"
        replaced = {s.composante: s.retenue for s in result.substitutions if s.territoire in ("", zone)}
        values = []
        for component in _components(row, self.scenario):
            total = int(needs[component])
            share, amount = result.shares.at[code, component], int(row[component])
            if not total and not amount:
                continue
            key = replaced.get(component) or key_text(study.keys[component])
            columns = self._columns_of(component, zone) if key == SOURCE else [key]
            known = [column for column in columns if column in catalogue()]
            formula = f"besoin du territoire × part de la commune (clé : {key}), au plus fort reste"
            if self.scenario.edition == GUIDE:
                formula += ", par territoire de restitution puis par commune"
            if study.inputs.projections is not None and abs(amount - total * share) >= 1:
                formula += " ; projections propres gardées avant le partage"
            yield Step(
                section,
                COMPONENT_LABELS[component],
                amount,
                formula,
                f"{exact_number(total)} × {_share_text(inside, code, key, share)} = "
                f"{exact_number(total * share)}",
                "logements",
                ", ".join(known),
                self.origins.source(*known),
            )
            values.append(amount)
        yield from overlap_steps(section, row.get(OVERLAPS.id, 0))
        if not row["retenu"]:
            yield Step(
                section,
                "Besoin de la commune",
                0,
                "0 : la somme du territoire d'analyse est nulle ou négative",
            )
        else:
            yield sum_step(section, "Besoin de la commune", values, row["besoin"])
        if "place" in row:
            yield from self._objective(code, row)

    def _columns_of(self, component: str, zone: str) -> list[str]:
        """Indicators that a brique reads in an analysis territory."""
        flags = source_flags(self.scenario, pd.Index([zone]), self.study.commune_data.columns)
        return [column for column, read in flags.get(component, {}).items() if read[0]]

    def _objective(self, code: str, row: pd.Series) -> Iterator[Step]:
        section = OBJECTIVE_SECTION
        steps = (
            ("Conversions et restructurations décidées", -row["conversion"], "conversion"),
            ("Ajustement de politique locale", row["ajustement"], "ajustement"),
        )
        for label, value, column in steps:
            if value:
                yield Step(section, label, int(value), indicator=column, source="LOCAL")
        net = int(row["net"])
        yield sum_step(
            section, "Objectif avant capacité", [int(row["besoin"]), *(int(s[1]) for s in steps)], net
        )
        offset = int(row["objectif"] - row["calage"] - net)
        if offset:
            yield Step(
                section,
                "Compensation des communes en excédent",
                offset,
                "les soldes négatifs sont pris sur les autres communes de l'EPCI, puis du territoire",
            )
        if row["calage"]:
            yield Step(section, "Calage sur les totaux imposés", int(row["calage"]))
        yield sum_step(section, "Objectif", [net, offset, int(row["calage"])], row["objectif"])
        limit = row["capacite"]
        known = pd.notna(limit)
        if known:
            data = self.study.commune_data.loc[code]
            given = [c for c in (LAND, DENSITY, RENEWAL, CAP, VACANTS, REUSE) if pd.notna(data.get(c))]
            yield Step(
                section,
                "Capacité",
                int(limit),
                NOTES["capacite"].formula,
                ", ".join(f"{catalogue()[c].label} {exact_number(data[c])}" for c in given),
                indicator=", ".join(given),
                source="LOCAL",
            )
        own = min(int(row["objectif"]), int(limit)) if known else int(row["objectif"])
        yield Step(section, "Placé dans la commune", own, "min( objectif, capacité )")
        yield from self._handed(code)
        received, left = int(row["recu"]), int(row["non_couver"])
        if left:
            yield Step(section, "Besoin non couvert", left, "objectif - placé dans la commune - cédé")
        yield sum_step(section, "Objectif placé", [own, received], row["place"])
        yield from _bridge(row)
        yield from _ways(row)

    def _handed(self, code: str) -> Iterator[Step]:
        """What the commune handed on or received. At a level, what all hand on is shared between those that
        have room: who takes from whom is not known, and the whole of the level is told as such."""
        rows = self.study.table(TRANSFERS)
        ways = (
            ("Cédé", "cede", "repris par", "recu"),
            ("Reçu", "recu", "cédés par", "cede"),
        )
        for one in rows[rows["code"] == code].itertuples() if len(rows) else ():
            others = rows[(rows["niveau"] == one.niveau) & (rows["territoire"] == one.territoire)]
            where = self._level_name(one.niveau, one.territoire)
            for word, own, by, theirs in ways:
                if not getattr(one, own):
                    continue
                whole, partners = int(others[own].sum()), others[others[theirs] > 0]
                yield Step(
                    OBJECTIVE_SECTION,
                    f"{word} dans le {MESHES[one.niveau].lower()} {where}",
                    int(getattr(one, own)),
                    "selon capacité restante × polarité",
                    f"sa part des {french_number(whole)} logements que les communes de ce territoire "
                    f"s'échangent, {by} : {self._listed(partners, theirs)}",
                )

    def _level_name(self, level: str, code: str) -> str:
        """Name and code of the territory inside which communes hand on."""
        if level == ANALYSIS:
            return self.study.name_of(code)
        return named(str(self.study.epci["nom"].get(code, code)), code)

    def _listed(self, rows: pd.DataFrame, column: str) -> str:
        """Communes by name and code, each with its amount, the greatest first."""
        names = self.study.communes["nom"]
        ordered = rows.sort_values([column, "code"], ascending=[False, True])
        return ", ".join(
            f"{named(str(names.get(code, code)), code)} : {french_number(value)}"
            for code, value in zip(ordered["code"], ordered[column])
        )

    def restitution(self, code: str) -> Iterator[Step]:
        study = self.study
        row, communes = study.epci.loc[code], study.communes
        inside = communes[communes[RESTITUTION_FIELD] == code]
        section = "Somme des communes, par territoire d'analyse"
        values = []
        for zone, part in inside.groupby("analyse"):
            name = study.name_of(zone) if zone in study.analysis.index else zone
            if not part["etudie"].any():
                yield Step(
                    section,
                    f"{name} : hors étude",
                    0,
                    f"{len(part)} commune(s) au besoin non évalué : évaluez aussi « {zone} » pour l'avoir",
                )
                continue
            amount = int(part["besoin"].sum())
            formula = f"somme de {len(part)} commune(s)"
            yield Step(section, name, amount, formula, _summed(part, "besoin"))
            values.append(amount)
        if row["part_hors"]:
            yield Step(
                section,
                "Part hors étude",
                float(row["part_hors"]),
                NOTES["hors"].formula,
                row.get("zones_hors", ""),
                "fraction",
            )
        yield sum_step(section, "Besoin du territoire", values, row["besoin"])
        if "cale" in row:
            yield from restitution_coefficients(row, inside)
        section = "De quoi il est fait"
        for component in _components(row, self.scenario):
            if row[component]:
                yield Step(section, COMPONENT_LABELS[component], int(row[component]), "somme des communes")
        yield from overlap_steps(section, row.get(OVERLAPS.id, 0))
        gap = int(row["besoin"]) - int(row[_components(row, self.scenario)].sum())
        if gap:
            yield Step(
                section,
                "Communes de territoires sans besoin",
                gap,
                "leur solde n'est pas compté : leur territoire d'analyse est en excédent",
            )
        total = [int(row[component]) for component in _components(row, self.scenario) if row[component]]
        yield sum_step(section, "Besoin du territoire", [*total, gap] if gap else total, row["besoin"])
        if "place" in row:
            yield from _bridge(row, "somme des communes")
            formula = f"somme de {len(inside)} commune(s)"
            text, amount = _summed(inside, "place"), int(row["place"])
            agree("Objectif placé", int(inside["place"].sum()), amount)
            yield Step(OBJECTIVE_SECTION, "Objectif placé", amount, formula, text)


def _summed(communes: pd.DataFrame, column: str) -> str:
    """A sum of communes, each by its name and code: "Bourbourg (59094) 188 + Craywick (59159) 21"."""
    shown = communes[communes[column] != 0]
    return " + ".join(
        f"{named(str(name), str(code))} {french_number(value)}"
        for code, name, value in zip(shown.index, shown["nom"], shown[column])
    )


def _bridge(row: pd.Series, formula: str = "") -> Iterator[Step]:
    """From the need to what is placed, as every page tells it."""
    lines = placement.bridge(row)
    for line, value in lines:
        yield Step(placement.TITLE, line.told(value), value, formula)
    yield sum_step(placement.TITLE, placement.TOTAL.label, [value for _, value in lines], row["place"])


_WAYS = {
    "pl_vacant": ("Vacants remobilisés au-delà de ceux du flux", "cap_vacant"),
    "pl_usage": ("Changements d'usage", "cap_usage"),
    "pl_renouv": ("Renouvellement urbain", "cap_renouv"),
    "pl_ext": ("Extension", "cap_ha"),
}


def _ways(row: pd.Series) -> Iterator[Step]:
    """How what is placed is made, in the order that spares land."""
    section = NOTES["voies"].title
    for column, (label, source) in _WAYS.items():
        if row[column]:
            yield Step(
                section, label, int(row[column]), NOTES["voies"].formula, indicator=source, source="LOCAL"
            )
    if pd.notna(row["ha_conso"]) and row["ha_conso"]:
        yield Step(
            section,
            "Hectares consommés par l'extension",
            float(row["ha_conso"]),
            NOTES["zan"].formula,
            unit="hectares",
            indicator="cap_dens",
            source="LOCAL",
        )
    yield sum_step(section, "Objectif placé", [row[column] for column in _WAYS if row[column]], row["place"])


def _share_text(inside: pd.DataFrame, code: str, key: str, share: float) -> str:
    """Share of a commune: its indicator over that of its territory where the key is one, else in %."""
    if key in inside:
        return f"{exact_number(inside.at[code, key])} / {exact_number(inside[key].sum())}"
    return f"{exact_number(100 * share)}\u202f%"
