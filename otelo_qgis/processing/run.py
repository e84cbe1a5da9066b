# SPDX-License-Identifier: GPL-2.0-or-later
"""One run of an algorithm, as one object: what it was given, what it tells, how far it is, what it saves.

Layers belong to the main thread. `resolve` looks them up there, before the run; what runs, perhaps in another
thread, only reads what was resolved.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..engine.common.errors import OteloError
from ..engine.common.output import refused
from ..engine.common.territories import FICTITIOUS, GRAVITIES, Finding, remarks
from ..engine.common.typography import as_typed
from ..engine.data.transfer import MIN_COVERAGE
from ..engine.definitions import editions
from ..engine.definitions.editions import AnyScenario
from ..engine.definitions.fields import Column
from ..engine.definitions.parameters import Parameter
from ..engine.journal import Line
from .choices import YES, Choices, is_given, read_choices
from .destinations import Drafts
from .io.sources import Source
from .io.studies import study_stem
from .io.tables import Join, Table, make_fields, refuse_cut, stop_if_cancelled, write
from .language import tr
from .places import destination_text
from .sentences import in_language

# Parameters that are the study of a run, the one that it makes first.
STUDIES = ("ETUDE_SUIVIE", "ETUDE")
Saved = dict[str, Any]
Number = TypeVar("Number", int, float)


@dataclass
class Output:
    """One layer or table that an algorithm makes. Columns that the frame does not have are left out.

    name: its parameter; geometry: a shape for each row, None for a table; style: a name of
    `styles.STYLES`; scenario: what its figures can be traced to; scenario_label: the projection of households
    that it follows, in French, "" where it is not known.
    """

    name: str
    columns: Sequence[Column]
    frame: pd.DataFrame
    geometry: Sequence | None = None
    crs: QgsCoordinateReferenceSystem | None = None
    style: str = ""
    scenario: AnyScenario | None = None
    scenario_label: str = ""

    def __post_init__(self):
        self.columns = [column for column in self.columns if column.name in self.frame]


@dataclass(frozen=True)
class Resolved:
    """What the main thread looked up. sources: by parameter, those that were given; refusals: what is wrong
    with those that are no source, told when they are read; project: where results may be loaded."""

    sources: Mapping[str, Sequence[Source]]
    refusals: Mapping[str, str]
    project: QgsProject | None


def resolve(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Resolved:
    """Look up the layers of every parameter that takes some (in the main thread)."""
    sources, refusals = {}, {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if _takes_layers(definition):
            layers = algorithm.parameterAsLayerList(parameters, name, context)
            vectors = [one for one in layers if isinstance(one, QgsVectorLayer)]
            sources[name] = [Source.of(QgsProcessingFeatureSource(one, context), one) for one in vectors]
            # QGIS lets rasters through.
            if len(vectors) < len(layers):
                refusals[name] = source_refusal(definition, parameters.get(name))
        elif isinstance(definition, QgsProcessingParameterFeatureSource):
            features = algorithm.parameterAsSource(parameters, name, context)
            if features is not None:
                layer = algorithm.parameterAsVectorLayer(parameters, name, context)
                sources[name] = [Source.of(features, layer)]
            elif is_given(parameters.get(name)):
                refusals[name] = source_refusal(definition, parameters.get(name))
    return Resolved(sources, refusals, context.project())


def _takes_layers(definition: QgsProcessingParameterDefinition) -> bool:
    return (
        isinstance(definition, QgsProcessingParameterMultipleLayers)
        and definition.layerType() != QgsProcessing.SourceType.TypeFile
    )


@dataclass(frozen=True)
class Run:
    """algorithm, context, feedback: as QGIS gives them; drafts: the parameters, destinations replaced by
    drafts; resolved: layers looked up before."""

    algorithm: QgsProcessingAlgorithm
    drafts: Drafts
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    resolved: Resolved

    @property
    def parameters(self) -> dict[str, Any]:
        return self.drafts.parameters

    # Parameters -----------------------------------------------------------------------------

    def has(self, name: str) -> bool:
        """Whether a parameter was filled in."""
        return is_given(self.parameters.get(name))

    def label(self, name: str) -> str:
        """What a dialog calls a parameter, as sentences are written: they are set where they are shown."""
        return as_typed(self.algorithm.parameterDefinition(name).description())

    def quoted_labels(self, names: Iterable[str]) -> str:
        """Labels of some parameters, each between quotes."""
        return ", ".join(f"« {self.label(name)} »" for name in names)

    def text(self, name: str) -> str:
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def flag(self, name: str) -> bool:
        """A yes or no; when it is left out, the one that stands for it."""
        return self.choice(name) == YES

    def choices(self, name: str) -> tuple[str, ...] | None:
        """Identifiers chosen in a list (`choices`); None when it is left out, () for an empty list.
        ParameterError names what is no choice."""
        value = self.parameters.get(name)
        if isinstance(value, QgsProperty):
            value, _ = value.value(self.context.expressionContext())
        return read_choices(self.algorithm.parameterDefinition(name), value)

    def choice(self, name: str) -> str:
        """The identifier chosen in a list; when it is left out, the one that stands for it ("" for none)."""
        chosen = self.choices(name)
        if chosen is None:
            choices = Choices.of(self.algorithm.parameterDefinition(name))
            chosen = tuple(choices.default) if choices else ()
        return next(iter(chosen), "")

    def integer(self, name: str) -> int | None:
        """A whole number; None when it is left out."""
        if not self.has(name):
            return None
        return self.algorithm.parameterAsInt(self.parameters, name, self.context)

    def decimal(self, name: str) -> float | None:
        """A number; None when it is left out."""
        if not self.has(name):
            return None
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def number(self, name: str, default: Number) -> Number:
        """A number of the type of its default, which stands for one that is left out."""
        value = self.integer(name) if isinstance(default, int) else self.decimal(name)
        return default if value is None else value

    def coverage(self) -> float:
        """What `OteloAlgorithm.add_coverage` asks for, 0..1."""
        return self.number("COUVERTURE", 100 * MIN_COVERAGE) / 100

    def file(self, name: str) -> str:
        """Path of a file; "" when it is left out."""
        return self.algorithm.parameterAsFile(self.parameters, name, self.context)

    def files(self, name: str) -> list[Path]:
        listed = self.algorithm.parameterAsFileList(self.parameters, name, self.context)
        return [Path(path) for path in listed if path]

    def destination(self, name: str) -> str:
        """Path to write a file or a folder at, which is not yet its own; "" when it is not wanted."""
        return self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)

    def target(self, name: str) -> Path:
        """Where a file that is wanted will be, in the end."""
        return self.drafts.targets[name]

    # Layers ---------------------------------------------------------------------------------

    def sources(self, name: str) -> Sequence[Source]:
        """Sources of a parameter, whether it takes one or several, in order; [] when it is left out.
        QgsProcessingException names the input that is no source."""
        if name in self.resolved.refusals:
            raise QgsProcessingException(self.resolved.refusals[name])
        return self.resolved.sources.get(name, [])

    def tables(self, name: str) -> list[Table]:
        return [Table(source, self.label(name), self.feedback) for source in self.sources(name)]

    def optional_table(self, name: str) -> Table | None:
        """The table of a parameter; None when it is left out."""
        return next(iter(self.tables(name)), None)

    def table(self, name: str) -> Table:
        """The table of a parameter that must be filled in."""
        table = self.optional_table(name)
        if table is None:
            definition = self.algorithm.parameterDefinition(name)
            raise QgsProcessingException(source_refusal(definition, self.parameters.get(name)))
        return table

    # Scenario -------------------------------------------------------------------------------

    def scenario(self, edition: str | None = None, start: AnyScenario | None = None) -> AnyScenario:
        """The scenario of the file, if any, overridden by every parameter that is given, even one that is
        equal to its default; ParameterError names the file or the parameter at fault.

        edition: the only one that the algorithm is for; the user's choice when left out. start: stands for
        the file.
        """
        chosen = self.choices("EDITION") if self._has_parameter("edition") else None
        scenario = start or editions.start(self.file("SCENARIO"), edition or (chosen[0] if chosen else None))
        # Those of the other edition too, for `with_values` to refuse.
        definitions = {**editions.ALL_PARAMETERS, **editions.SETTINGS, **scenario.PARAMETERS}
        values = {
            name: self._value(definition)
            for name, definition in definitions.items()
            if self._has_parameter(name) and name != "edition"
        }
        scenario = editions.with_values(scenario, values)
        for sentence in scenario.notices():
            self.warn(sentence)
        for name, value in scenario.departures().items():
            self.tell(f"{scenario.PARAMETERS[name].label} ({name}) : {json.dumps(value)}")
        return scenario

    def _has_parameter(self, name: str) -> bool:
        """Whether the algorithm asks for a parameter of the scenario."""
        return self.algorithm.parameterDefinition(name.upper()) is not None

    def scenario_of(self, period: Mapping[str, Any], edition: str) -> AnyScenario:
        """As `scenario`, for figures whose base and projection years are known: those of a scenario file
        must be the same, since what else it says was the scenario of these figures."""
        scenario = self.scenario(edition)
        for name, value in period.items() if self.file("SCENARIO") else ():
            if getattr(scenario, name) != value:
                label, own = editions.SETTINGS[name].label, getattr(scenario, name)
                raise OteloError(
                    f"{label} : {own} dans le scénario, {value} dans la "
                    "couche des besoins. Donnez le scénario qui a servi au volet B."
                )
        return editions.with_values(scenario, period)

    def _value(self, definition: Parameter) -> Any:
        """What is given of a parameter of the scenario; None when it is left out."""
        name = definition.name.upper()
        if definition.kind in ("int", "float"):
            return self.decimal(name)
        chosen = self.choices(name)
        if chosen is None or definition.kind == "choices":
            return chosen
        return chosen[0] == YES if definition.kind == "bool" else chosen[0]

    # Log and progress -----------------------------------------------------------------------

    def tell(self, sentence: str) -> None:
        self.feedback.pushInfo(in_language(sentence))

    def warn(self, sentence: str) -> None:
        self.feedback.pushWarning(in_language(sentence))

    def tell_lines(self, lines: Iterable[Line]) -> None:
        """What a step has to say: warnings, and information."""
        for line in lines:
            (self.warn if line.warns else self.tell)(line.text)

    def tell_findings(self, findings: Iterable[Finding]) -> None:
        """Findings by subject: what blocks and alerts as warnings, the rest as information."""
        findings = list(findings)
        for gravity in GRAVITIES:
            for sentence in remarks(findings, gravity):
                if gravity == "info":
                    self.tell(sentence)
                else:
                    self.warn(f"Bloquant. {sentence}" if gravity == "bloquant" else sentence)

    def tell_join(self, left: str, left_codes: Iterable, right: str, right_codes: Iterable) -> None:
        """What a join by code matched, and what it did not on either side (then as a warning)."""
        join = Join.between(left, left_codes, right, right_codes)
        (self.tell if join.is_whole else self.warn)(join.sentence())

    def progress(self, percent: float) -> None:
        self.feedback.setProgress(percent)

    def stop_if_cancelled(self) -> None:
        stop_if_cancelled(self.feedback)

    def ticker(self, span: float, start: float = 0.0) -> Callable[[float], None]:
        """What the engine calls with the share done: moves progress over start..start + span, and may
        cancel."""

        def tick(share: float) -> None:
            self.stop_if_cancelled()
            self.progress(start + span * share)

        return tick

    # Outputs --------------------------------------------------------------------------------

    def save(self, output: Output) -> Saved:
        """Write one output and return {name: destination}; {} when the user skipped it.

        Texts for a person are said in the language of QGIS. The sink is closed before the next one opens, so
        that several outputs can go to one GeoPackage.
        """
        fields = make_fields(output.columns)
        spatial = output.geometry is not None
        try:
            sink, destination = self.algorithm.parameterAsSink(
                self.parameters,
                output.name,
                self.context,
                fields,
                QgsWkbTypes.Type.MultiPolygon if spatial else QgsWkbTypes.Type.NoGeometry,
                output.crs if spatial else QgsCoordinateReferenceSystem(),
            )
        except QgsProcessingException as error:
            raise QgsProcessingException(
                f"Sortie « {self.label(output.name)} » : QGIS n’a pas pu l’écrire ({error}). Vérifiez son "
                "chemin, l’espace du disque et vos droits."
            ) from error
        if sink is None:
            optional = QgsProcessingParameterDefinition.Flag.FlagOptional
            may_be_left_out = self.algorithm.parameterDefinition(output.name).flags() & optional
            place = destination_text(self.parameters.get(output.name), self.context.expressionContext())
            if may_be_left_out and not place:
                return {}
            raise QgsProcessingException(self.algorithm.invalidSinkError(self.parameters, output.name))
        write(sink, fields, output.columns, _in_language(output), output.geometry)
        # What is left in the buffer goes out when the sink is closed, without a word if it cannot.
        sink.flushBuffer()
        del sink
        refuse_cut(destination, len(output.frame))
        if self.context.willLoadLayerOnCompletion(destination):
            from .cartography.arrival import new_batch, style_on_arrival  # styles: only where they are seen

            self.drafts.arrivals[destination] = style_on_arrival(
                output.style,
                output.columns,
                output.scenario,
                _is_demo(output.frame),
                new_batch(self.algorithm.displayName(), self._study_name(), self.drafts.arrivals.values()),
                self._scenario_name(output),
            )
        return {output.name: destination}

    def _study_name(self) -> str:
        """What a person calls the study that is written, or else read; "" for none, or a temporary one."""
        for name in STUDIES:
            definition = self.algorithm.parameterDefinition(name)
            if definition is None:
                continue
            written = definition.isDestination()
            text = str(self.drafts.targets.get(name) or (self.destination if written else self.file)(name))
            if stem := study_stem(text):
                return stem
        return ""

    def _scenario_name(self, output: Output) -> str:
        """What a person calls the scenario of an output: its file, or else its projection of households."""
        if output.scenario is None:
            return ""
        file = self.file("SCENARIO") if self.algorithm.parameterDefinition("SCENARIO") else ""
        label = tr(output.scenario_label) if output.scenario_label else ""
        return Path(file).stem or f"{label[:1].lower()}{label[1:]}"

    def save_all(self, outputs: Iterable[Output]) -> Saved:
        """Write outputs one after the other; {name: destination} of those that were wanted."""
        saved: Saved = {}
        for output in outputs:
            saved |= self.save(output)
        return saved

    def save_text(self, name: str, text: str) -> Saved:
        """Write a text output and return {name: path}; {} when the user skipped it."""
        path = self.destination(name)
        if not path:
            return {}
        with refused(path, self.label(name)):
            Path(path).write_text(text, encoding="utf-8")
        return {name: path}

    def load_later(self, place: str, title: str, name: str, columns: Sequence[Column]) -> None:
        """Have a table added to the project by whoever loads results (dialog, toolbox)."""
        from .cartography.arrival import style_on_arrival

        details = QgsProcessingContext.LayerDetails(title, self.resolved.project, name)
        self.context.addLayerToLoadOnCompletion(place, details)
        self.drafts.arrivals[place] = style_on_arrival("", columns, None, False)


def source_refusal(definition: QgsProcessingParameterDefinition, value: object) -> str:
    """A sentence on a layer that cannot be read, which names the parameter as the dialog does."""
    sentence = tr(
        "{} : « {} » n'est pas une couche qui se lit. Choisissez une couche de vecteurs, ou une table."
    )
    return sentence.format(as_typed(definition.description()), value)


def _in_language(output: Output) -> pd.DataFrame:
    """The rows of an output, what a person reads in the language of QGIS."""
    told = [column.name for column in output.columns if column.told]
    return output.frame.assign(
        **{
            name: [in_language(text) if isinstance(text, str) else text for text in output.frame[name]]
            for name in told
        }
    )


def _is_demo(frame: pd.DataFrame) -> bool:
    return FICTITIOUS in frame and bool(frame[FICTITIOUS].any())
