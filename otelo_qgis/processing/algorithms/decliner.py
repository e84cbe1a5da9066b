# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:decliner: objectives handed down from SCoT to EPCI to communes, and a new period from an old one."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from ...engine.analysis.follow_up import plan_of, planned, studied_communes
from ...engine.analysis.handed_down import (
    COMMUNE,
    UNEVEN,
    WHOLE,
    Older,
    by_commune,
    by_level,
    carried_over,
    hand_down,
    outside,
)
from ...engine.common.errors import ParameterError, TableError, list_codes
from ...engine.common.formatting import counted, french_number
from ...engine.common.territories import RESTITUTION, Finding, as_fields
from ...engine.data.construction import on_communes
from ...engine.definitions import fields, tables
from ...engine.definitions.follow_up import CARRIED, CARRIED_NET, NO_DATA, NOT_CARRIED
from ...engine.results import findings_frame, restitution_names
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..choices import listed
from ..inputs.followed import add_period, read_period, read_targets
from ..inputs.study import add_study, study_geometry, study_place
from ..run import Output, Run, Saved

CARRYING = {
    NOT_CARRIED: "rien : les objectifs de la nouvelle période, seuls",
    CARRIED: "ce qui n’a pas été construit s’ajoute, commune par commune",
    CARRIED_NET: "ce qui n’a pas été construit s’ajoute, ce qui l’a été en plus se retire",
}
LOWER, UPPER = "bas", "haut"
FIRST = {
    LOWER: "celle de la commune, puis de l’EPCI : le niveau du haut est dépassé, ou pas atteint",
    UPPER: "celle du niveau le plus haut : celles du dessous sont mises à sa proportion",
}
# Usual names of the field that says the territory above the EPCI.
UPPER_NAMES = ("scot", "pays", "petr", "departement", "dep", "region", "territoire")


class Decliner(OteloAlgorithm):
    slug = "decliner"
    title = "Décliner des objectifs par niveau"
    volet = "suivi"
    purpose = (
        "Décline des objectifs de construction d’un niveau au suivant : d’un SCoT à ses EPCI, d’un EPCI à "
        "ses communes. Ce qui est demandé à n’importe quel niveau est gardé, le reste est réparti en "
        "proportion de l’étude ; les sommes sont vérifiées dans les deux sens, ce qui ne s’accorde pas et ce "
        "qui est déplacé sont dits. Une nouvelle période peut reprendre ce qui n’a pas été construit dans "
        "celle qui a été suivie. La table des communes se donne à otelo:suivi (CIBLES)."
    )
    example = (
        "qgis_process run otelo:decliner -- ETUDE=etude.gpkg CIBLES=scot.csv TERRITOIRES=communes_scot.csv "
        "NUMERO_PLH=1 OBJECTIFS=objectifs_plh.gpkg DECLINAISON=declinaison.csv"
    )
    keywords = ("SCoT", "EPCI", "PLH", "territorialisation", "report", "cibles", "objectifs")
    outputs_help = {
        "OBJECTIFS": ("Objectifs par commune", fields.COMMUNE_HANDED_DOWN),
        "DECLINAISON": ("Objectifs par niveau", fields.LEVELS_HANDED_DOWN),
        "CONSTATS": ("Constats", fields.FINDINGS),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        add_period(self, "Numéro du PLH")
        self.add_table(
            "CIBLES", "Objectifs demandés",
            "Code d’une commune, d’un territoire de restitution ou d’un territoire du niveau supérieur, et "
            "objectif (logements à construire de la période). Vide : ceux de l’étude.",
            optional=True,
        )  # fmt: skip
        self.add_table(
            "TERRITOIRES", "Communes et niveau supérieur",
            "Code de chaque commune et de son territoire au-dessus de l’EPCI (SCoT, pays, département…) : la "
            "sortie PERIMETRES d’otelo:importer, par exemple. Vide : pas de niveau au-dessus du territoire "
            "de restitution.", optional=True,
        )  # fmt: skip
        self.add_field(
            "CHAMP_NIVEAU", "Champ du niveau supérieur", "TERRITOIRES",
            f"Code, ou nom. Vide : le premier de {', '.join(UPPER_NAMES)}.", advanced=False,
        )  # fmt: skip
        self.add_choice(
            "PRIORITE", "Où les objectifs se contredisent, garder", listed(FIRST, default=[LOWER]),
            "Les autres sont dits, avec l’écart.",
        )  # fmt: skip
        self.add_choice(
            "REPORT", "Reporter de la période suivie", listed(CARRYING, default=[NOT_CARRIED]),
            "À ajouter aux objectifs de l’étude avant de les répartir. Une étude refaite sur des données "
            "plus récentes compte déjà ce qui n’a pas été construit : ne le reportez pas.",
        )  # fmt: skip
        self.add_table(
            "SUIVI", "Suivi de la période précédente",
            "Sortie SUIVI d’otelo:suivi. Vide : celui que l’étude garde (ETUDE_SUIVIE).", optional=True,
        )  # fmt: skip
        self.add_sink("OBJECTIFS", "Objectifs par commune", optional=False)
        self.add_sink("DECLINAISON", "Objectifs par niveau", polygons=False)
        self.add_sink("CONSTATS", "Constats de la déclinaison", polygons=False)
        self.add_numbers(
            {"ETUDE_TOTAL": "Objectif de l’étude (logements)", "REPORTE": "Report (logements)",
             "OBJECTIF": "Objectif retenu (logements)",
             "NB_ECARTS": "Objectifs demandés qui ne sont pas tenus"}
        )  # fmt: skip

    def compute(self, run: Run) -> Saved:
        place = study_place(run)
        study = place.read()
        communes, period = studied_communes(study), read_period(run, study)
        plan = plan_of(planned(study), communes[RESTITUTION], period).sum(axis=1).astype("int64")
        levels, upper_names, findings = _levels(run, communes, study.restitution_kind)
        known = [*communes.index, *(code for one in levels.values() for code in one.dropna().unique())]
        targets = read_targets(run, "CIBLES", known)
        targets = pd.Series(dtype=float) if targets is None else targets
        run.progress(40)
        carried, told = _carried(run, study, communes, plan, period.first[0])
        wanted, uneven = hand_down(plan + carried, levels, targets, run.choice("PRIORITE") == UPPER)
        findings += [*told, *uneven, *outside(plan, levels, targets)]
        found = by_commune(plan, carried, targets, wanted)
        findings.append(_told(found, period.text))
        run.tell_findings(findings)
        names: Mapping[str, Mapping[str, str]] = {
            COMMUNE: communes["nom"].to_dict(),
            study.restitution_kind: restitution_names(communes).to_dict(),
            WHOLE: {"": "Ensemble"},
            **upper_names,
        }
        listed_ = by_level(found, levels, targets, names)
        said = [name for name in ("nom", "nom_rest", RESTITUTION, "fictif") if name in communes]
        frame = as_fields(found.join(communes[said])).rename_axis("code").reset_index()
        geometry, crs = study_geometry(place, tables.OBJECTIVES, frame["code"])
        run.stop_if_cancelled()
        saved = run.save_all([
            Output("OBJECTIFS", fields.COMMUNE_HANDED_DOWN, frame, geometry, crs),
            Output("DECLINAISON", fields.LEVELS_HANDED_DOWN, listed_),
            Output("CONSTATS", fields.FINDINGS, findings_frame(findings)),
        ])  # fmt: skip
        return saved | {
            "ETUDE_TOTAL": int(plan.sum()),
            "REPORTE": int(carried.sum()),
            "OBJECTIF": int(found["objectif"].sum()),
            "NB_ECARTS": sum(one.sujet == UNEVEN for one in findings),
        }


def _told(found: pd.DataFrame, period: str) -> Finding:
    """What is moved, in a sentence."""
    moved = found["deplace"]
    return Finding(
        "info", "ce qui est déplacé", "",
        f"Période {period} : {french_number(found['obj_etude'].sum())} logements d’après l’étude, "
        f"{french_number(found['report'].sum())} de report, {french_number(found['objectif'].sum())} retenus "
        f"; {french_number(moved.clip(lower=0).sum())} de plus dans {int((moved > 0).sum())} communes, "
        f"{french_number(-moved.clip(upper=0).sum())} de moins dans {int((moved < 0).sum())}.",
    )  # fmt: skip


def _levels(
    run: Run, communes: pd.DataFrame, kind: str
) -> tuple[dict[str, pd.Series], dict[str, dict[str, str]], list[Finding]]:
    """The territory of each commune, from the lowest level to the highest; names of those of the highest."""
    levels = {kind: communes[RESTITUTION]}
    table = run.optional_table("TERRITOIRES")
    if table is None:
        return levels, {}, []
    code_field = table.need("commune", "du code de la commune")
    low = {name.lower(): name for name in table.names}
    field = run.text("CHAMP_NIVEAU") or next((low[one] for one in UPPER_NAMES if one in low), "")
    if field not in table.names or field == code_field:
        table.need_all([field or UPPER_NAMES[0]], "Choisissez le champ du niveau supérieur.")
    # A table of documents (otelo:importer) has the name of each beside its code: scot, nom_scot.
    said = low.get(f"nom_{field.lower()}", field)
    raw = table.read(list(dict.fromkeys([code_field, field, said])))
    code = table.aligned(table.codes(raw[code_field], "commune"), communes.index)
    table.refuse_nameless(code, code_field)
    if code.duplicated().any():
        twice = code[code.duplicated()].unique()
        raise TableError(table.label, "code en double", "Gardez une ligne par commune.", code_field, twice)
    upper = pd.Series(table.codes(raw[field], "territoire").to_numpy(), code.to_numpy())
    inside = upper.reindex(communes.index)
    findings = []
    lacking = inside.index[inside.isna() | (inside == "")]
    if len(lacking):
        findings.append(Finding(
            "alerte", "communes sans niveau supérieur", "", f"{table.title} : {list_codes(lacking)}.",
        ))  # fmt: skip
    beyond = upper[~upper.index.isin(communes.index) & upper.isin(set(inside.dropna()) - {""})]
    findings += [
        Finding(
            "alerte", "territoire en partie hors de l’étude", str(name),
            f"{counted(len(rows), 'commune')} hors de l’étude : l’objectif demandé va en entier aux autres.",
            "Demandez la part de celles de l’étude.",
        )
        for name, rows in beyond.groupby(beyond)
    ]  # fmt: skip
    names = dict(zip(upper, raw[said].astype(str)))
    return levels | {field: inside}, {field: names}, findings


def _carried(
    run: Run, study: Study, communes: pd.DataFrame, plan: pd.Series, first: int
) -> tuple[pd.Series, list[Finding]]:
    """What the period that was followed adds, by commune."""
    how = run.choice("REPORT")
    nothing = pd.Series(0, plan.index)
    if how == NOT_CARRIED:
        return nothing, []
    older, findings = _older(run, study, communes)
    carried, told = carried_over(older, how, plan, first, study.period[0])
    return carried, [*findings, *told]


def _older(run: Run, study: Study, communes: pd.DataFrame) -> tuple[Older, list[Finding]]:
    """The follow-up that is carried over, on the communes of the study."""
    table = run.optional_table("SUIVI")
    if table is None:
        rows = study.table(tables.FOLLOW_UP)
        if rows.empty:
            raise ParameterError(
                f"{run.label('REPORT')} : l’étude n’a pas de suivi. Donnez « Suivi par commune », sortie "
                "d’otelo:suivi, ou « Étude, avec son suivi »."
            )
        rows = rows.set_index("code")
        findings: list[Finding] = []
        left, statuses = rows["reste"].astype(float), rows["statut"]
    else:
        wanted = ("code", "reste", "statut", "per_suivie", "obs_fin")
        table.need_all(wanted, "Donnez « Suivi par commune », sortie d’otelo:suivi.")
        rows = table.read(wanted)
        code = table.codes(rows["code"], "commune")
        table.refuse_nameless(code, "code")
        rows.index = pd.Index(code)
        known = table.numbers(rows["reste"], code).set_axis(rows.index)
        known = known.where(rows["statut"] != NO_DATA)
        carried = on_communes(known.to_frame("reste"), communes.index, {}, table.title)
        left, findings = carried.frame["reste"], carried.findings
        statuses = pd.Series("", left.index)
    return Older(left, statuses, str(rows["per_suivie"].iloc[0]), int(rows["obs_fin"].iloc[0])), findings
