# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:typologie: classes of communes, from the user's own indicators."""

from __future__ import annotations

import pandas as pd

from ...engine.common.errors import OteloError, list_codes
from ...engine.common.formatting import french_number, percent
from ...engine.common.territories import FICTITIOUS
from ...engine.definitions import further_fields
from ...engine.definitions.rates import computable, indicators_of_rates, rates
from ...engine.method.guide import typology
from ...engine.method.guide.rates import compute, shown
from ...engine.reporting import typology as report
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..choices import listed
from ..inputs.censuses import AFTER, BEFORE, add_dates, add_located, read_class_table, read_date, read_located
from ..inputs.estimation import add_clip, read_clip
from ..io.tables import multipolygons
from ..run import Output, Run, Saved

_MOVES, _REFERENCE = "DEPLACEMENTS", "REFERENCE"
_ORDER = "x_dens"


class Typologie(OteloAlgorithm):
    slug = "typologie"
    title = "Volet C du guide : classer les communes"
    volet = "volet_c"
    purpose = (
        "Classe les communes comme le guide : des taux et des évolutions tirés de vos indicateurs "
        "(démographie, emploi et précarité, parc de logements, aménagement), centrés et réduits, une analyse "
        "en composantes principales, cinq axes, une classification ascendante de Ward, sept classes. "
        "Donne le "
        "portrait de chaque classe, ses communes typiques, ce que chaque axe oppose, et les communes qui ne "
        "peuvent pas être classées. Rien n’est tiré au hasard : les mêmes données donnent les mêmes classes."
    )
    example = (
        "qgis_process run otelo:typologie -- COMMUNES=communes.gpkg APRES=rp2021.gpkg APRES=filosofi.gpkg "
        "AVANT=rp2015.gpkg TYPOLOGIE=classes.gpkg PORTRAITS=portraits.csv PAGE=classes.html"
    )
    keywords = ("classe", "typologie", "ACP", "CAH", "Ward", "classification", "portrait")
    outputs_help = {
        "TYPOLOGIE": ("Classes des communes", further_fields.TYPOLOGY),
        "CLASSES": ("Liste des classes", further_fields.CLASS_LIST),
        "PORTRAITS": ("Portraits des classes", further_fields.PORTRAITS),
        "AXES": ("Axes", further_fields.AXES),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_located(self, with_meshes=False)
        add_dates(self, before_optional=True)
        self.add_number(
            "NB_CLASSES", "Nombre de classes", 2, typology.CLASS_COUNT,
            f"Vide : {typology.CLASS_COUNT}, comme dans le guide ; le volet C n’en lit pas plus.",
        )  # fmt: skip
        self.add_number(
            "NB_AXES", "Nombre d’axes", 1, typology.AXES,
            f"Vide : {typology.AXES}, comme dans le guide.", advanced=True,
        )  # fmt: skip
        self.add_choice(
            "TAUX", "Taux retenus",
            listed(
                {one.id: one.title for one in rates().values()}, several=True,
                rule="tous ceux qui se calculent",
            ),
            advanced=True,
        )  # fmt: skip
        self.add_table(
            _MOVES, "Communes à changer de classe",
            "Code et classe (1 à 7) voulue. Les portraits et les coefficients suivent. Vide : aucune.",
            optional=True,
        )  # fmt: skip
        self.add_table(
            _REFERENCE, "Classes d’un calcul précédent",
            "Code et classe : les numéros sont alors ceux qui s’en écartent le moins. Vide : les "
            "classes sont "
            "numérotées de la plus dense à la moins dense.",
            optional=True,
        )  # fmt: skip
        add_clip(self)
        self.add_sink("TYPOLOGIE", "Classes des communes", optional=False)
        for name in ("CLASSES", "PORTRAITS", "AXES"):
            self.add_sink(name, self.outputs_help[name][0], polygons=False)
        self.add_page("PAGE", "Classes de communes")
        self.add_numbers(
            {
                "NB_COMMUNES": "Communes classées",
                "NB_SANS_CLASSE": "Communes sans classe",
                "INERTIE": "Part de l’inertie que disent les axes (%)",
            }
        )

    def compute(self, run: Run) -> Saved:
        located = read_located(run, with_meshes=False)
        values = _rates(run, located.frame.index)
        run.progress(20)
        run.stop_if_cancelled()
        count = run.number("NB_CLASSES", typology.CLASS_COUNT)
        moves, reference = (read_class_table(run, name) for name in (_MOVES, _REFERENCE))
        if moves is not None:
            run.tell_join(run.label("COMMUNES"), values.index, moves[1], moves[0].index)
        _check(run, values, count)
        found = typology.classify(
            values, count, run.number("NB_AXES", typology.AXES), read_clip(run), _ORDER,
            None if reference is None else reference[0],
            None if moves is None else moves[0],
            run.ticker(60.0, 20.0),
        )  # fmt: skip
        if reference is not None:
            share = typology.agreement(found.statistical, reference[0])
            run.tell(f"{percent(share)} des communes gardent leur classe.")
        classes = report.class_list(found, located.frame["nom"])
        _tell(run, found, classes)
        rows = _rows(located.frame, values, found, classes)
        geometry = None
        if located.shapes is not None:
            geometry = multipolygons(rows["code"].map(located.shapes))
        moved = int((found.classes != found.statistical).sum())
        page = document_page("Classes de communes", report.typology_blocks(found, classes, moved))
        outputs = [
            Output("TYPOLOGIE", further_fields.TYPOLOGY, rows, geometry, located.table.crs,
                   "typologie" if geometry else ""),
            Output("CLASSES", further_fields.CLASS_LIST, classes),
            Output("PORTRAITS", further_fields.PORTRAITS, report.portraits_frame(found)),
            Output("AXES", further_fields.AXES, report.axes_frame(found)),
        ]  # fmt: skip
        return run.save_all(outputs) | run.save_text("PAGE", page) | {
            "NB_COMMUNES": len(found.classes),
            "NB_SANS_CLASSE": len(located.frame) - len(found.classes),
            "INERTIE": round(100 * float(found.components.inertia.sum()), 2),
        }  # fmt: skip


def _rates(run: Run, codes: pd.Index) -> pd.DataFrame:
    """The rates of the communes of the layer that the tables of indicators have."""
    after, _, _ = read_date(run, AFTER)
    before, _, _ = read_date(run, BEFORE)
    if after is None:
        raise OteloError(f"« {run.label(AFTER)} » : aucune table. Donnez-en au moins une.")
    run.tell_join(run.label("COMMUNES"), codes, run.label(AFTER), after.index)
    if before is not None:
        run.tell_join(run.label("COMMUNES"), codes, run.label(BEFORE), before.index)
    wanted = run.choices("TAUX")
    known = computable(after, () if before is None else before)
    used = [one for one in known if wanted is None or one.id in wanted]
    if not used:
        raise OteloError(
            f"« {run.label(AFTER)} » : aucun taux ne se calcule. Indicateurs qui servent : "
            f"{', '.join(indicators_of_rates())}."
        )
    absent = [one.label for one in rates().values() if one not in known]
    if absent:
        run.tell(f"Taux qui ne se calculent pas avec ces tables : {', '.join(absent)}.")
    kept = codes[codes.isin(after.index)]
    return compute(used, after.loc[kept], None if before is None else before.reindex(kept))


def _check(run: Run, values: pd.DataFrame, count: int) -> None:
    ready = typology.prepare(values)
    if len(ready.z) <= count or ready.z.shape[1] < 2:
        raise OteloError(
            f"« {run.label(AFTER)} » : {len(ready.z)} communes et {ready.z.shape[1]} taux connus, "
            "trop peu pour "
            f"{count} classes. Donnez d’autres tables, ou moins de classes."
        )


def _tell(run: Run, found: typology.Typology, classes: pd.DataFrame) -> None:
    ready = found.prepared
    for name, why in ready.left_out.items():
        run.warn(f"Taux laissé : {rates()[name].label} ({why}).")
    if len(ready.unclassed):
        run.warn(
            f"{len(ready.unclassed)} communes sans classe : plus du quart de leurs taux manquent "
            f"({list_codes(ready.unclassed)})."
        )
    supposed = int((ready.lacking[found.classes.index] > 0).sum())
    if supposed:
        run.warn(f"{french_number(supposed)} communes dont un taux manque, pris à la moyenne (nb_supp).")
    for row in classes.itertuples():
        run.tell(f"Classe {row.classe} : {french_number(row.nb_com)} communes. {row.classe_nom}.")


def _rows(
    frame: pd.DataFrame, values: pd.DataFrame, found: typology.Typology, classes: pd.DataFrame
) -> pd.DataFrame:
    rows = frame[["nom", FICTITIOUS]].join(found.components.coordinates.round(4))
    rows["classe"] = found.classes.reindex(rows.index).astype("Int64")
    rows["classe_sta"] = found.statistical.reindex(rows.index).astype("Int64")
    rows["classe_nom"] = rows["classe"].map(classes.set_index("classe")["classe_nom"])
    rows["distance"] = found.distances.round(4)
    rows["nb_supp"] = found.prepared.lacking.reindex(rows.index).astype("Int64")
    for name in found.prepared.z:
        rows[name] = shown(rates()[name], values[name])
    return rows.rename_axis("code").reset_index()
