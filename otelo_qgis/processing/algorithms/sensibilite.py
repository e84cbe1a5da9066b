# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:sensibilite: how sure a need is, and what it depends on."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import contextmanager

import numpy as np
import pandas as pd
from qgis.core import QgsProcessingParameterNumber, QgsProcessingParameterString

from ...engine.analysis import uncertainty
from ...engine.analysis.uncertainty import Law, Model, Swing
from ...engine.common.errors import OteloError
from ...engine.common.packages import require
from ...engine.common.territories import FICTITIOUS
from ...engine.definitions import fields
from ...engine.definitions.tables import NEEDS
from ...engine.reporting.uncertainty import Measured, uncertainty_blocks
from ...engine.reporting.web import document_page
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..inputs.study import add_study, study_geometry, study_place
from ..io.studies import StudyPlace
from ..language import tr
from ..run import Output, Run, Saved

DRAWS = 1000
# How long a scheduler has to answer.
CONNECT_SECONDS = 20


class Sensibilite(OteloAlgorithm):
    slug = "sensibilite"
    title = "Mesurer la sensibilité et l'incertitude"
    volet = "comparer"
    purpose = (
        "Dit à quel point le besoin d'une étude est sûr, et de quoi il dépend : chaque paramètre et chaque "
        "source entre ses bornes (tornade) ; des milliers de tirages selon des lois dites (Monte Carlo), "
        "avec P10, P50 et P90 par territoire d'analyse et la carte de leur largeur ; et, si on le veut, les "
        "parts de la variance (indices de Sobol, par SALib). Les lois sont celles du catalogue pour "
        "l'édition de l'étude, ou d'une table que vous donnez ; un territoire garde les paramètres qui lui "
        "sont propres. La graine est gardée : les mêmes tirages se refont."
    )
    example = (
        "qgis_process run otelo:sensibilite -- ETUDE=etude.gpkg TIRAGES=10000 GRAINE=1 "
        "INTERVALLES=incertitude.gpkg TORNADE=tornade.csv LOIS=lois.csv PAGE=incertitude.html"
    )
    keywords = ("sensibilité", "incertitude", "Monte Carlo", "tornade", "Sobol", "intervalle", "quantile")
    outputs_help = {
        "INTERVALLES": ("Intervalles par territoire d'analyse", fields.INTERVALS),
        "TORNADE": ("Tornade", fields.TORNADO),
        "SOBOL_TABLE": ("Parts de la variance (Sobol)", fields.SOBOL),
        "LOIS": ("Lois des tirages", fields.LAWS),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        laws = " ; ".join(f"{name} = {text}" for name, text in uncertainty.LAWS.items())
        scopes = " ; ".join(f"{name} = {text}" for name, text in uncertainty.SCOPES.items())
        self.add_table(
            "INCERTITUDES", "Lois des paramètres et des indicateurs",
            f"Champs {', '.join(column.name for column in fields.LAWS)}. Lois : {laws}. Portées : "
            f"{scopes}. Vide : "
            "celles du catalogue (sortie LOIS, à modifier et à redonner), hypothèses de travail à discuter.",
            optional=True,
        )  # fmt: skip
        number = QgsProcessingParameterNumber
        self.add(
            number(
                "TIRAGES",
                tr("Tirages"),
                number.Type.Integer,
                optional=True,
                minValue=0,
                maxValue=100_000,
            ),
            "0 : la tornade seule. Vide : 1000.",
        )
        self.add(
            number("GRAINE", tr("Graine du hasard"), number.Type.Integer, optional=True, minValue=0),
            "Les mêmes tirages pour la même graine, quels que soient leur nombre et la machine. Vide : 0.",
        )
        self.add(
            number(
                "SOBOL",
                tr("Taille de l'échantillon de Sobol"),
                number.Type.Integer,
                optional=True,
                minValue=0,
            ),
            "Une puissance de 2 (256…) ; demande SALib. Vide, ou 0 : pas d'indices de Sobol.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("DASK", tr("Ordonnanceur Dask"), optional=True),
            "Adresse d'un ordonnanceur (tcp://machine:8786) dont les machines feront les tirages ; "
            "mêmes chiffres. Demande distributed, et le greffon sur chaque machine. Vide : cette "
            "machine, sans réseau.",
            advanced=True,
        )
        self.add_sink("INTERVALLES", "Intervalles par territoire d'analyse")
        for name in ("TORNADE", "SOBOL_TABLE", "LOIS"):
            self.add_sink(name, self.outputs_help[name][0], polygons=False)
        self.add_page("PAGE", "Sensibilité et incertitude")
        self.add_numbers(
            {
                "BESOIN": "Besoin du scénario (logements)",
                **{f"P{q}": f"P{q} du groupe (logements)" for q in uncertainty.QUANTILES},
            }
        )

    def compute(self, run: Run) -> Saved:
        place = study_place(run)
        study = place.read()
        count, seed, size = (
            run.number(name, default) for name, default in (("TIRAGES", DRAWS), ("GRAINE", 0), ("SOBOL", 0))
        )
        if size & (size - 1):
            raise OteloError(
                f"{run.label('SOBOL')} : {size} n'est pas une puissance de 2. Donnez 128, 256, 512…"
            )
        if size:
            require("SALib", "Indices de Sobol")
        laws = self._laws(run, study.edition)
        scenario = study.own_scenario
        model, left = Model.of(study.inputs, scenario, laws, seed)
        for sentence in (*left, *model.kept):
            run.tell(sentence)
        run.tell(f"{count} tirages, graine {seed}, {len(model.laws)} incertitudes.")
        base, swings = uncertainty.tornado(model, run.ticker(15.0))
        address = run.text("DASK")
        with _client(address) as client:
            needs = None
            if count:
                draws = uncertainty.probabilities(model, count)
                needs = uncertainty.draw_needs(model, draws, run.ticker(50.0, 15.0), client)
            shares = uncertainty.sobol(model, size, run.ticker(25.0, 65.0), client) if size else None
        run.progress(92)
        run.stop_if_cancelled()
        codes = model.indicators.index
        made = Measured(model, base, swings, needs, shares, left)
        outputs = [
            _intervals(place, study, needs, base, codes, count, seed),
            Output("TORNADE", fields.TORNADO, _tornado_frame(base, swings, codes)),
            Output("SOBOL_TABLE", fields.SOBOL, _sobol_frame(shares, model)),
            Output("LOIS", fields.LAWS, uncertainty.laws_frame(model.laws)),
        ]
        page = document_page("Sensibilité et incertitude du besoin", uncertainty_blocks(study, made))
        saved = run.save_all(outputs)
        saved |= run.save_text("PAGE", page)
        return saved | {
            "BESOIN": made.total,
            **{name: round(value, 1) for name, value in made.marks.items()},
        }

    def _laws(self, run: Run, edition: str) -> list[Law]:
        """The laws of the table that is given; those of the catalogue for the edition when there is none."""
        table = run.optional_table("INCERTITUDES")
        if table is None:
            return uncertainty.read_laws(edition=edition)
        table.need_all(("nom", "loi"), "Ajoutez-les.")
        wanted = [
            name for name in (*uncertainty.TEXT_FIELDS, *uncertainty.NUMBER_FIELDS) if name in table.names
        ]
        return uncertainty.read_laws(table.read(wanted).to_dict("records"), table.label, edition)


@contextmanager
def _client(address: str):
    """A connection to the scheduler that the user names, None where there is none."""
    if not address:
        yield None
        return
    require("distributed", "Ordonnanceur Dask")
    from distributed import Client

    try:
        client = Client(address, timeout=CONNECT_SECONDS)
    except OSError as error:
        raise OteloError(
            f"Ordonnanceur Dask : « {address} » ne répond pas ({error}). Vérifiez l'adresse."
        ) from error
    try:
        yield client
    finally:
        client.close()


def _intervals(
    place: StudyPlace, study: Study, needs, base, codes: pd.Index, count: int, seed: int
) -> Output:
    frame = pd.DataFrame({"besoin": base}, index=codes)
    if needs is not None:
        frame = frame.join(uncertainty.intervals(needs, codes)).assign(tirages=count, graine=seed)
    said = [c for c in ("nom", FICTITIOUS) if c in study.analysis]
    frame = frame.join(study.analysis[said]).rename_axis("code").reset_index()
    geometry, crs = study_geometry(place, NEEDS, frame["code"])
    return Output("INTERVALLES", fields.INTERVALS, frame, geometry, crs, "incertitude", study.scenario)


def _tornado_frame(base: np.ndarray, swings: Sequence[Swing], codes: pd.Index) -> pd.DataFrame:
    rows = []
    for rank, swing in enumerate(swings, 1):
        said = (rank, swing.law.name, swing.law.label, swing.low_text, swing.high_text)
        places = [
            ("", base.sum(), swing.low.sum(), swing.high.sum()),
            *zip(codes, base, swing.low, swing.high),
        ]
        rows += [(*said, code, need, low, high, abs(high - low)) for code, need, low, high in places]
    return pd.DataFrame(rows, columns=[column.name for column in fields.TORNADO])


def _sobol_frame(shares: pd.DataFrame | None, model: Model) -> pd.DataFrame:
    if shares is None:
        return pd.DataFrame(columns=["nom", "libelle"])
    labels = {law.name: law.label for law in model.laws}
    frame = shares.round(4).rename_axis("nom").reset_index()
    return frame.assign(libelle=frame["nom"].map(labels)).sort_values(
        "st", ascending=False, ignore_index=True
    )
