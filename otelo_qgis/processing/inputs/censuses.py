# SPDX-License-Identifier: GPL-2.0-or-later
"""Indicators of the communes at two dates, and where each commune is: what coefficients are estimated on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd
from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource, QgsProcessingParameterMultipleLayers

from ...engine.common.errors import TableError, list_codes
from ...engine.common.territories import ANALYSIS, FICTITIOUS, RESTITUTION
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.definitions.coefficients import CLASS, CLASS_INIT, CLASSES, UNCHANGED
from ...engine.method import quality
from ..base import OteloAlgorithm
from ..io.tables import Table, by_code
from ..language import tr
from ..run import Run
from .indicator_table import read_indicator_table

BEFORE, AFTER, CLASS_TABLE = "AVANT", "APRES", "CLASSES"


def add_dates(algorithm: OteloAlgorithm, before_optional: bool = False) -> None:
    """The tables of indicators of the two dates."""
    help_texts = {
        AFTER: "Indicateurs des communes à la date la plus récente : une table, ou plusieurs (recensement, "
        "Filosofi, LOVAC…) ; la première qui a un indicateur l’emporte. Sorties d’otelo:importer, ou table "
        "des communes d’un datapack.",
        BEFORE: "Les mêmes, à la première date, dans les communes d’aujourd’hui "
        "(otelo:changer_millesime). Un "
        "fichier de l’INSEE qui porte deux recensements s’importe deux fois (MILLESIME).",
    }
    labels = {AFTER: "Indicateurs à la deuxième date", BEFORE: "Indicateurs à la première date"}
    for name in (AFTER, BEFORE):
        optional = name == BEFORE and before_optional
        more = " Vide : aucune évolution n’est calculée." if optional else ""
        algorithm.add(
            QgsProcessingParameterMultipleLayers(
                name, tr(labels[name]), QgsProcessing.SourceType.TypeVector, optional=optional
            ),
            help_texts[name] + more,
        )


def add_located(algorithm: OteloAlgorithm, with_meshes: bool = True) -> None:
    """The communes, with their zone and class."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "COMMUNES", tr("Communes"), [QgsProcessing.SourceType.TypeVector]
        ),
        "Couche ou table : code et, s’il le faut, maille d’analyse (zone d’emploi), EPCI et classe. Ses "
        "polygones font la carte.",
    )
    algorithm.add_field("CODE", "Champ du code de la commune", "COMMUNES")
    if with_meshes:
        algorithm.add_field("MAILLE_ANALYSE", "Champ de la maille d’analyse (zone d’emploi…)", "COMMUNES")
        algorithm.add_field("MAILLE_RESTITUTION", "Champ de la maille de restitution (EPCI…)", "COMMUNES")
        algorithm.add_table(
            CLASS_TABLE, "Classes des communes",
            "Code et classe (1 à 7) : sortie d’otelo:typologie, ou la vôtre. Vide : champ « classe » ou "
            "« classe_ini » des communes, sinon une seule classe pour toutes.",
            optional=True,
        )  # fmt: skip


def read_date(run: Run, name: str) -> tuple[pd.DataFrame | None, tuple[int, ...], bool]:
    """Indicators of a date, by commune; the years that the tables say; whether one is made up."""
    frame: pd.DataFrame | None = None
    years: set[int] = set()
    fictitious = False
    for table in run.tables(name):
        read = read_indicator_table(table, "")
        quality.refuse_duplicates(read.frame.index, table.label, "code")
        for one in read.frame:
            quality.check_values(read.frame[one].dropna(), catalogue()[one].kind, table.label)
        years |= set(read.about.years)
        fictitious |= read.about.fictitious
        if frame is None:
            frame = read.frame
        else:
            more = read.frame[[one for one in read.frame if one not in frame]]
            run.tell_join(run.label(name), frame.index, table.label, more.index)
            frame = frame.join(more)
    return frame, tuple(sorted(years)), fictitious


@dataclass(frozen=True)
class Located:
    """Communes of a layer, by code: nom, analyse, restitution, nom_rest, classe (missing where there is
    none), fictif; shapes: polygons (WKB) or None; table: the layer."""

    frame: pd.DataFrame
    shapes: pd.Series | None
    table: Table


def read_located(run: Run, with_meshes: bool = True) -> Located:
    table = run.table("COMMUNES")
    code_field = table.need("commune", "du code de la commune", run.text("CODE"))
    analysis = restitution = None
    if with_meshes:
        analysis = table.need(ANALYSIS, "de la maille d’analyse", run.text("MAILLE_ANALYSE"))
        restitution = table.find(RESTITUTION, run.text("MAILLE_RESTITUTION"))
    names = {"nom": table.find("nom"), "nom_rest": table.find("nom_rest")}
    own = next((one for one in (CLASS, CLASS_INIT) if one in table.names), None)
    raw = table.read(
        [code_field, analysis, restitution, *names.values(), own, table.find(FICTITIOUS)], table.has_polygons
    )
    code = table.codes(raw[code_field], "commune")
    table.refuse_nameless(code, code_field)
    frame = pd.DataFrame(
        {
            "nom": raw[names["nom"]].fillna("") if names["nom"] else code,
            ANALYSIS: table.codes(raw[analysis], ANALYSIS) if analysis else "",
            RESTITUTION: table.codes(raw[restitution], RESTITUTION) if restitution else "",
            "nom_rest": raw[names["nom_rest"]].fillna("") if names["nom_rest"] else "",
            CLASS: table.numbers(raw[own], code) if own else float("nan"),
            FICTITIOUS: table.flags(raw, FICTITIOUS),
        }
    )
    frame = by_code(frame, code)
    quality.refuse_duplicates(frame.index, table.label, code_field)
    frame[CLASS] = frame[CLASS].where(frame[CLASS] != UNCHANGED)
    shapes = raw["wkb"].set_axis(frame.index) if table.has_polygons else None
    if with_meshes:
        frame[CLASS] = _classes(run, frame, table)
    return Located(frame, shapes, table)


def read_class_table(run: Run, name: str) -> tuple[pd.Series, str] | None:
    """Class of each commune of a table (missing where it is NULL), and how the table is called; None when it
    is left out."""
    table = run.optional_table(name)
    if table is None:
        return None
    code_field = table.need("commune", "du code de la commune")
    field = next((one for one in (CLASS, CLASS_INIT) if one in table.names), None)
    if field is None:
        raise TableError(table.label, f"il manque « {CLASS} »", "Donnez la classe (1 à 7) de chaque commune.")
    raw = table.read([code_field, field])
    code = table.codes(raw[code_field], "commune")
    numbers = by_code(pd.DataFrame({CLASS: table.numbers(raw[field], code)}), code)[CLASS]
    quality.refuse_duplicates(numbers.index, table.label, code_field)
    refuse_classes(numbers, table.label, field)
    return numbers, table.label


def refuse_classes(numbers: pd.Series, label: str, field: str) -> None:
    """TableError where a class is none of the seven."""
    wrong = numbers.index[numbers.notna() & ~numbers.isin(list(CLASSES))]
    if len(wrong):
        raise TableError(label, "classe de commune qui n’est pas de 1 à 7", "Corrigez-la.", field, wrong)


def _classes(run: Run, frame: pd.DataFrame, table: Table) -> pd.Series:
    given = read_class_table(run, CLASS_TABLE)
    if given is None:
        numbers = frame[CLASS]
        refuse_classes(numbers, table.label, CLASS)
    else:
        run.tell_join(run.label("COMMUNES"), frame.index, given[1], given[0].index)
        numbers = given[0].reindex(frame.index)
    if numbers.isna().all():
        run.warn("Aucune classe de commune : toutes en font une seule. Voyez otelo:typologie.")
        return pd.Series(float(min(CLASSES)), frame.index)
    without = numbers.index[numbers.isna()]
    if len(without):
        run.warn(f"Communes sans classe, laissées de côté : {list_codes(without)}.")
    return numbers


def known_at_both(run: Run, frame: pd.DataFrame, dates: Iterable[tuple[str, pd.DataFrame]]) -> pd.Index:
    """Communes with a zone that every date has; the others are told."""
    kept = frame.index[frame[ANALYSIS] != ""]
    if len(kept) < len(frame):
        run.warn(f"Communes sans zone : {list_codes(frame.index.difference(kept))}.")
    for name, indicators in dates:
        run.tell_join(run.label("COMMUNES"), frame.index, run.label(name), indicators.index)
        kept = kept[kept.isin(indicators.index)]
    if not len(kept):
        raise TableError(
            run.label("COMMUNES"), "aucune commune connue aux deux dates",
            "Mettez les trois tables dans les communes d’une même année (otelo:changer_millesime).",
        )  # fmt: skip
    return kept
