# SPDX-License-Identifier: GPL-2.0-or-later
"""Helpers of the tests that need QGIS: layers in memory, a feedback that remembers."""

from __future__ import annotations

import gc
import json
from contextlib import contextmanager

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from support import DEMO, GUIDE_DEMO, ROOT

from otelo_qgis.engine.common.language import speak, spoken
from otelo_qgis.processing.sentences import printed_language

# Inputs of otelo:evaluation on the demo territory, by path as on a command line.
DEMO_INPUTS = {
    **{
        key: f"{DEMO}|layername={name}"
        for key, name in (("COMMUNES", "communes"), ("INDICATEURS", "indicateurs"), ("MENAGES", "menages"))
    },
    "PROJECTION": 2035,
}
# The same, on the demo of the edition of the guide.
GUIDE_INPUTS = {
    **{
        key: f"{GUIDE_DEMO}|layername={name}"
        for key, name in (("COMMUNES", "communes"), ("INDICATEURS", "indicateurs"), ("MENAGES", "menages"))
    },
    "EDITION": "guide",
}
# Maps that only a study of the edition of the guide has.
OF_GUIDE = {"corrige", "classes", "corrige_epci", "destinations", "rehabilitation"}
# Maps that only a study with its follow-up has.
OF_FOLLOW_UP = {
    "suivi", "suivi_epci", "suivi_rythme", "suivi_reste", "suivi_annees", "suivi_operations", "suivi_zan",
}  # fmt: skip
# Outputs of otelo:evaluation that the fixture `evaluated` asks for, each as a layer.
EVALUATED = ("BESOINS", "COMMUNES_BESOINS", "EPCI_BESOINS", "OBJECTIFS", "OBJECTIFS_EPCI")


@contextmanager
def speaking(language):
    """Print in a language for a while."""
    before = spoken()
    speak(language)
    try:
        yield
    finally:
        speak(before)


@contextmanager
def in_english():
    """A QGIS that has the English of the plugin, and documents in it."""
    translator = QTranslator()
    assert translator.load(str(ROOT / "i18n" / "otelo_en.qm"))
    QCoreApplication.installTranslator(translator)
    with speaking(printed_language()):
        yield translator
    QCoreApplication.removeTranslator(translator)


class Feedback(QgsProcessingFeedback):
    """Keeps what is said, and may cancel when progress passes a limit."""

    def __init__(self, cancel_at: float | None = None):
        super().__init__(False)
        self.infos, self.warnings, self.errors = [], [], []
        self.steps, self.cancel_at = [], cancel_at
        self.progressChanged.connect(self._moved)

    def _moved(self, progress):
        self.steps.append(progress)
        if self.cancel_at is not None and progress >= self.cancel_at:
            self.cancel()

    def pushInfo(self, info):  # noqa: N802
        self.infos.append(info)

    def pushWarning(self, warning):  # noqa: N802
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        self.errors.append(error)

    @property
    def said(self):
        return "\n".join(self.infos + self.warnings + self.errors)


def run_in(contexts, algorithm, parameters, feedback=None):
    """(results, feedback, layer of an output by name) of an algorithm; its context goes to the list."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or Feedback()
    results, _ = algorithm.create().run(parameters, context, feedback, {}, False)
    contexts.append(context)
    number = len(contexts) - 1

    def layer(output):
        # By number, so that nothing but the list keeps a context alive.
        return QgsProcessingUtils.mapLayerFromString(results[output], contexts[number])

    return results, feedback, layer


@contextmanager
def kept_contexts():
    """A list of contexts, emptied before QGIS is closed: pytest keeps the values of fixtures until after the
    last test."""
    contexts = []
    yield contexts
    contexts.clear()
    gc.collect()


def table(name, path=DEMO):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def study_layer(path, name):
    """A table of a study as a layer. name: as the output of the volet that has it."""
    return table(name.lower(), path)


def scenario_file(path, territories=None, **parameters):
    """The path of a scenario file of these parameters; the others are left out."""
    content = {"format": "otelo-scenario", "version": 1, "parametres": parameters}
    path.write_text(json.dumps({**content, "territoires": territories or {}}), encoding="utf-8")
    return str(path)


def outputs(*names):
    return dict.fromkeys(names, "TEMPORARY_OUTPUT")


def memory(fields, rows, geometry="None", crs="EPSG:2154", name="Ma couche"):
    """A memory layer: fields {"code": "string"}, rows of values, each with a WKT last if spatial."""
    definition = "&".join(f"field={field}:{kind}" for field, kind in fields.items())
    uri = f"{geometry}?{definition}" + (f"&crs={crs}" if crs and geometry != "None" else "")
    layer = QgsVectorLayer(uri, name, "memory")
    if not crs and geometry != "None":
        layer.setCrs(QgsCoordinateReferenceSystem())
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        values = list(row)
        if geometry != "None":
            wkt = values.pop()
            if wkt:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def rows(layer, *fields):
    return [tuple(feature[field] for field in fields) for feature in layer.getFeatures()]


def changed(layer, change, name="Ma couche"):
    """A memory copy of a layer, with `change(feature)` applied to each row (None drops it)."""
    kind = "MultiPolygon" if layer.isSpatial() else "None"
    copy = QgsVectorLayer(f"{kind}?crs={layer.crs().authid()}", name, "memory")
    copy.dataProvider().addAttributes(layer.fields().toList())
    copy.updateFields()
    kept = [feature for feature in (change(QgsFeature(f)) for f in layer.getFeatures()) if feature]
    copy.dataProvider().addFeatures(kept)
    copy.updateExtents()
    return copy


def child(model, id_, algorithm, sources):
    """A step of a model, whose parameters come from inputs, values or outputs of other steps."""
    step = QgsProcessingModelChildAlgorithm(f"otelo:{algorithm}")
    step.setChildId(id_)
    for name, source in sources.items():
        step.addParameterSources(name, [source])
    model.addChildAlgorithm(step)
    return step
