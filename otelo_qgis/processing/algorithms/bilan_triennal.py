# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:bilan_triennal: the SRU triennial balance of the communes of a study."""

from __future__ import annotations

import pandas as pd
from qgis.core import QgsProcessingParameterString

from ...engine.analysis.follow_up import planned, social_objective, studied_communes
from ...engine.analysis.triennial import (
    EXEMPT,
    LATE,
    NO_DUTY,
    OWN_RATE,
    SHORTFALL,
    balance,
    by_territory,
    triennial_period,
    with_homes,
)
from ...engine.common.errors import TableError
from ...engine.common.formatting import french_number
from ...engine.common.territories import RESTITUTION, Finding
from ...engine.data.construction import expected
from ...engine.definitions import fields, tables
from ...engine.definitions.catalogue import match_columns
from ...engine.definitions.follow_up import SOCIAL
from ...engine.definitions.local import HOMES, SRU_RATE, SRU_STOCK
from ...engine.reporting.triennial import triennial_page
from ...engine.reporting.web import document_page
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..inputs.construction import read_construction
from ..inputs.study import add_study, study_geometry, study_place
from ..language import tr
from ..outputs.documents import add_document, check_document, save_document
from ..run import Output, Run, Saved

_INVENTORY = (SRU_RATE, SRU_STOCK, HOMES, OWN_RATE, SHORTFALL, EXEMPT)


class BilanTriennal(OteloAlgorithm):
    slug = "bilan_triennal"
    title = "Écrire le bilan triennal SRU"
    volet = "suivi"
    purpose = (
        "Pour chaque commune d’une étude, ce que la loi SRU demande en trois ans (manque de logements "
        "sociaux, part à rattraper, objectif), ce qui a été réalisé, ce qui reste, la carence, et ce que les "
        "objectifs de l’étude y changent : logements sociaux prévus dans la période, écart à l’objectif, "
        "taux à la fin. Réalisé + reste = objectif ; ce qui n’est pas connu n’est pas zéro. Une couche, une "
        "table par territoire de restitution, une page et, si on le veut, un document DOCX."
    )
    example = (
        "qgis_process run otelo:bilan_triennal -- ETUDE=etude.gpkg INVENTAIRE=sru.csv SOCIAUX=agrements.csv "
        "DEBUT=2023 BILAN=bilan.gpkg PAGE=bilan.html"
    )
    keywords = ("SRU", "loi 3DS", "carence", "logement social", "rattrapage", "article 55")
    outputs_help = {
        "BILAN": ("Bilan par commune", fields.TRIENNIAL),
        "BILAN_EPCI": ("Bilan par territoire de restitution", fields.EPCI_TRIENNIAL),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        self.add_table(
            "INVENTAIRE", "Inventaire SRU au début de la période",
            "Par commune : sru_taux (obligation, %), sru_lls (logements sociaux), res_princ ou sru_actuel "
            "(taux, %) et, s’ils y sont, sru_carenc et sru_exempt. C’est ce qu’otelo:importer fait du "
            "fichier du ministère.",
        )  # fmt: skip
        self.add_table(
            "SOCIAUX", "Logements sociaux par commune et année",
            "Agréés ou livrés dans l’année, ou un stock au 1er janvier (inventaires SRU, RPLS) dont "
            f"l’évolution est comptée. {expected((SOCIAL,))} Vide : rien n’est connu du réalisé.",
            optional=True,
        )  # fmt: skip
        self.add_number(
            "DEBUT", "Première année de la période triennale", 2002, 2098,
            "2020, 2023, 2026… Vide : celle de la première année de l’étude.",
        )  # fmt: skip
        self.add_number(
            "PART", "Part du manque à rattraper (%)", 0, 100,
            "Celle d’un contrat de mixité sociale, pour toutes les communes. Vide : celle de la loi (33, 50 "
            "ou 100 % selon l’écart au taux).", whole=False, advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString("SERVICE", tr("Service"), optional=True),
            "Qui publie le bilan : écrit sous le titre. Vide : personne.",
        )
        self.add_sink("BILAN", "Bilan par commune", optional=False)
        self.add_sink("BILAN_EPCI", "Bilan par territoire de restitution", polygons=False)
        self.add_page("PAGE", "Bilan triennal SRU")
        add_document(self)
        self.add_numbers(
            {"NB_OBLIGATION": "Communes sous obligation", "OBJECTIF": "Objectif triennal (logements sociaux)",
             "REALISE": "Logements sociaux réalisés", "NB_RETARD": "Communes en retard"}
        )  # fmt: skip

    def compute(self, run: Run) -> Saved:
        check_document(run)
        place = study_place(run)
        study = place.read()
        communes = studied_communes(study)
        period = triennial_period(run.integer("DEBUT"), study.period[0])
        inventory, findings = _inventory(run, communes)
        done, told = _done(run, communes)
        findings += [*told, *_years(period, done)]
        social, built = _planned(study, period)
        if social is None:
            findings.append(Finding(
                "info", "segments", "",
                "L’étude ne dit pas la part sociale de ses objectifs : ce qu’elle prévoit n’est pas comparé "
                "à l’objectif triennal.", "Donnez des parts par segment au volet D (seg_plai…).",
            ))  # fmt: skip
        run.tell_findings(findings)
        label = run.table("INVENTAIRE").label
        found = balance(inventory, done, period, social, built, run.decimal("PART"), label)
        run.progress(70)
        names = communes["nom"].reindex(found.index)
        territories = communes[RESTITUTION].reindex(found.index)
        frame = found.assign(nom=names, epci=territories).rename_axis("code").reset_index()
        sums = by_territory(found, territories)
        sums = sums.assign(nom=study.epci["nom"].reindex(sums.index)).reset_index()
        geometry, crs = study_geometry(place, tables.OBJECTIVES, frame["code"])
        saved = run.save_all(
            [
                Output("BILAN", fields.TRIENNIAL, frame, geometry, crs),
                Output("BILAN_EPCI", fields.EPCI_TRIENNIAL, sums),
            ]
        )
        title = f"Bilan triennal SRU {period[0]}-{period[-1]}"
        blocks = triennial_page(study, frame, sums, period, findings, run.text("SERVICE"))
        saved |= run.save_text("PAGE", document_page(title, blocks)) | save_document(run, title, blocks)
        under = found[found["bilan"] != NO_DUTY]
        done_sum = int(under["real_tri"].sum())
        run.tell(
            f"{title} : {french_number(under['obj_tri'].sum())} logements sociaux demandés, "
            f"{french_number(done_sum)} réalisés."
        )
        return saved | {
            "NB_OBLIGATION": len(under),
            "OBJECTIF": int(under["obj_tri"].sum()),
            "REALISE": done_sum,
            "NB_RETARD": int((under["bilan"] == LATE).sum()),
        }


def _inventory(run: Run, communes: pd.DataFrame) -> tuple[pd.DataFrame, list[Finding]]:
    """The inventory on the communes of the study; those that it leaves out have no obligation, and are
    told."""
    table = run.table("INVENTAIRE")
    code_field = table.need("commune", "du code de la commune")
    known = match_columns(table.names, _INVENTORY)
    raw = table.read([code_field, *known.values()])
    code = table.aligned(table.codes(raw[code_field], "commune"), communes.index)
    table.refuse_nameless(code, code_field)
    frame = table.numbers_by_code(raw, known, code, code_field)
    inside = frame.index.intersection(communes.index)
    if inside.empty:
        raise TableError(
            table.label, "aucune commune de l’étude", "Donnez l’inventaire de ce territoire.", code_field
        )
    frame, findings = with_homes(frame.loc[inside], table.label)
    absent = communes.index.difference(inside)
    if len(absent):
        findings.append(Finding(
            "info", "inventaire", "",
            f"{table.label} : {len(absent)} communes de l’étude n’y sont pas, elles sont sans obligation.",
        ))  # fmt: skip
    return frame.reindex(communes.index).fillna({SRU_RATE: 0.0, SRU_STOCK: 0.0, HOMES: 0.0}), findings


def _done(run: Run, communes: pd.DataFrame) -> tuple[pd.DataFrame, list[Finding]]:
    """Social dwellings by commune and year; no year where no table is given."""
    table = run.optional_table("SOCIAUX")
    if table is None:
        return pd.DataFrame(index=communes.index), []
    weights = communes.get("logements", pd.Series(1.0, communes.index)).to_dict()
    found, findings = read_construction(
        table, (SOCIAL,), communes.index.tolist(), weights, None, run.stop_if_cancelled
    )
    return found[SOCIAL], findings


def _years(period: range, done: pd.DataFrame) -> list[Finding]:
    """Years of the period of which nothing is known."""
    absent = [str(year) for year in period if year not in done or done[year].isna().all()]
    if not absent:
        return []
    message = (
        f"Réalisé inconnu en {', '.join(absent)} : ces années ne comptent ni pour zéro, ni dans l’attendu."
    )
    return [Finding("alerte", "années inconnues", "", message)]


def _planned(study: Study, period: range) -> tuple[pd.Series | None, pd.Series | None]:
    """Social dwellings, and all of them, that the study has in the period; (None, None) where it does not
    tell segments, or has none of these years."""
    social = social_objective(study)
    base, projection = study.period
    years = [year for year in period if base < year <= projection]
    if social is None or not years:
        return None, None
    return planned(study, social)[years].sum(axis=1), planned(study)[years].sum(axis=1)
