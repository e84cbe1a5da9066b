"""What every algorithm shares: identity, help, scenario parameters, errors, outputs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from ..engine.common.errors import Cancelled, OteloError
from ..engine.common.output import whole_file
from ..engine.common.territories import FICTITIOUS
from ..engine.data.transfer import MIN_COVERAGE
from ..engine.definitions.parameters import BRIQUES_OF_PARAMETERS, PARAMETERS, Parameter, Scenario
from .cartography.arrival import style_on_arrival
from .help import help_page
from .icon import ICON
from .io.tables import Column, Table, make_fields, write
from .language import tr

# What a person sets in most runs; the others are in the advanced part of the dialog.
MAIN_PARAMETERS = ("annee_base", "projection", "b1_horizon_resorption", "b2_scenario")
GROUPS = {
    "volet_a": "Volet A : mailles",
    "volet_b": "Volet B : besoins",
    "volet_c": "Volet C : ventilation",
    "volet_d": "Volet D : objectifs",
    "chaine": "Chaîne complète",
    "comparer": "Comparer, expliquer, mesurer l'incertitude",
    "restitution": "Restitution : cartes, atlas, rapport, tableur",
    "donnees": "Données : importer et contrôler",
}


@dataclass
class Output:
    """One layer or table that an algorithm makes. Columns that the frame does not have are left out.

    name: its parameter; geometry: a shape for each row, None for a table; style: a name of
    `styles.STYLES`; scenario: what its figures can be traced to.
    """

    name: str
    columns: Sequence[Column]
    frame: pd.DataFrame
    geometry: Sequence | None = None
    crs: QgsCoordinateReferenceSystem | None = None
    style: str = ""
    scenario: Scenario | None = None

    def __post_init__(self):
        self.columns = [column for column in self.columns if column.name in self.frame]


class OteloAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the provider. Subclasses set the class attributes and `compute`.

    `outputs_help`: {output name: (what it is, its columns)}, from which the help is made.
    """

    slug = ""
    title = ""
    volet = ""
    purpose = ""
    example = ""
    keywords: Sequence[str] = ()
    outputs_help: dict[str, tuple[str, Sequence[Column]]] = {}

    # Layers, layouts and maps are drawn with objects that belong to the main thread.
    main_thread = False

    def createInstance(self):  # noqa: N802
        return type(self)()

    def flags(self):
        plain = super().flags()
        return plain | QgsProcessingAlgorithm.Flag.FlagNoThreading if self.main_thread else plain

    def name(self):
        return self.slug

    def displayName(self):  # noqa: N802
        return tr(self.title)

    def group(self):
        return tr(GROUPS[self.volet])

    def groupId(self):  # noqa: N802
        return self.volet

    def tags(self):
        return [*self.keywords, "otelo", "tpl", "besoins", "logement", "habitat", "plh"]

    def icon(self):
        return QIcon(str(ICON))

    def shortDescription(self):  # noqa: N802
        return tr(self.purpose).split(". ")[0].strip(".") + "."

    def shortHelpString(self):  # noqa: N802
        """Purpose, inputs with units, outputs with every field, an example: from the definitions."""
        return help_page(
            "algorithm.html",
            purpose=self.purpose,
            inputs=[item for item in self.parameterDefinitions() if not item.isDestination()],
            tables=self.outputs_help.values(),
            others=[item for item in self.outputDefinitions() if item.name() not in self.outputs_help],
            example=self.example,
        )

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        try:
            return self.compute(parameters, context, feedback)
        except Cancelled:
            feedback.pushInfo(tr("Interrompu : aucune sortie n'a été écrite."))
            return {}
        except OteloError as error:
            raise QgsProcessingException(str(error)) from error

    def compute(self, parameters, context, feedback) -> dict:
        raise NotImplementedError

    # Parameters -----------------------------------------------------------------------------

    def add(self, definition: QgsProcessingParameterDefinition, help_text: str = "", advanced=False):
        """Add a parameter, with its help (shown as tooltip and in the help page)."""
        if help_text:
            definition.setHelp(tr(help_text))
        if advanced:
            advanced_flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            definition.setFlags(definition.flags() | advanced_flag)
        self.addParameter(definition)

    def add_field(self, name: str, label: str, layer: str, help_text: str = "", advanced=True):
        """A field parameter that may stay empty: the field is then found by its name, so that most users
        need not see it."""
        self.add(
            QgsProcessingParameterField(name, tr(label), parentLayerParameterName=layer, optional=True),
            help_text or tr("Vide : trouvé d'après son nom."),
            advanced,
        )

    def add_sink(self, name: str, label: str, polygons: bool = True, optional: bool = True):
        kind = QgsProcessing.SourceType.TypeVectorPolygon if polygons else QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterFeatureSink(name, tr(label), kind, optional=optional, createByDefault=True)
        )

    def add_page(self, name: str, label: str):
        """A page that the algorithm writes as HTML."""
        self.addParameter(
            QgsProcessingParameterFileDestination(
                name, tr(label), "HTML (*.html)", optional=True, createByDefault=True
            )
        )

    def add_numbers(self, labels: Mapping[str, str]):
        """Outputs that are numbers: {name: label}."""
        for name, label in labels.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(label)))

    def add_flags(self, labels: Mapping[str, str]):
        """Outputs that are yes or no, for the branches of a model: {name: label}."""
        for name, label in labels.items():
            self.addOutput(QgsProcessingOutputBoolean(name, tr(label)))

    def add_coverage(self, help_text: str):
        """The share of a territory that must be known for its value to be given."""
        self.add(
            QgsProcessingParameterNumber(
                "COUVERTURE", tr("Couverture minimale (%)"), QgsProcessingParameterNumber.Type.Double,
                100 * MIN_COVERAGE, optional=True, minValue=0, maxValue=100,
            ),
            tr(help_text),
        )  # fmt: skip

    def coverage(self, parameters, context) -> float:
        """What `add_coverage` asks for, 0..1."""
        return self.number(parameters, "COUVERTURE", context, 100 * MIN_COVERAGE) / 100

    def number(self, parameters, name: str, context, default: int | float) -> int | float:
        """A number that may be left out, of the type of its default."""
        if parameters.get(name) is None:
            return default
        read = self.parameterAsInt if isinstance(default, int) else self.parameterAsDouble
        return read(parameters, name, context)

    # Groups of parameters (`BRIQUES_OF_PARAMETERS`) that the algorithm reads, all when empty.
    parameter_groups: Sequence[str] = ()

    @property
    def definitions(self) -> dict[str, Parameter]:
        """The parameters of the scenario that the algorithm reads, by name."""
        groups = self.parameter_groups
        return {name: one for name, one in PARAMETERS.items() if not groups or one.brique in groups}

    def add_scenario(self):
        """The scenario file, and one parameter for each definition of the engine that is read."""
        self.add_scenario_file(
            "Donne tous les paramètres, et les cibles par territoire. Un paramètre ci-dessous changé par "
            "rapport à son défaut l'emporte sur le fichier."
        )
        for definition in self.definitions.values():
            self.add(
                qgis_parameter(definition),
                _definition_help(definition),
                advanced=definition.name not in MAIN_PARAMETERS,
            )

    def add_scenario_file(self, help_text: str):
        self.add(
            QgsProcessingParameterFile(
                "SCENARIO", tr("Fichier de scénario (JSON)"), extension="json", optional=True
            ),
            tr(help_text),
        )

    def scenario(self, parameters, context, feedback) -> Scenario:
        """The scenario of the file, if any, overridden by the parameters that differ from their
        default; ParameterError names the file or the parameter at fault."""
        path = self.parameterAsFile(parameters, "SCENARIO", context)
        scenario = Scenario.read(path) if path else Scenario()
        given = {}
        for name, definition in self.definitions.items():
            value = self._value(definition, parameters, context)
            if value is not None and value != definition.default:
                given[name] = value
        scenario = replace(scenario, **given)
        for sentence in scenario.notices():
            feedback.pushWarning(sentence)
        for name, value in scenario.departures().items():
            feedback.pushInfo(f"{PARAMETERS[name].label} ({name}) : {json.dumps(value)}")
        return scenario

    def scenario_of(self, period: Mapping[str, int], parameters, context, feedback) -> Scenario:
        """As `scenario`, for figures whose base and projection years are known: those of a scenario file
        must be the same."""
        scenario = self.scenario(parameters, context, feedback)
        given = bool(self.parameterAsFile(parameters, "SCENARIO", context))
        for name, value in period.items() if given else ():
            if getattr(scenario, name) != value:
                raise OteloError(
                    f"Le scénario donne {name} = {getattr(scenario, name)}, la couche des besoins {value} : "
                    "donnez le scénario qui a servi au volet B."
                )
        return replace(scenario, **period)

    def _value(self, definition: Parameter, parameters, context):
        name = definition.name.upper()
        if parameters.get(name) is None:
            return None
        if definition.kind == "bool":
            return self.parameterAsBool(parameters, name, context)
        if definition.kind == "int":
            return self.parameterAsInt(parameters, name, context)
        if definition.kind == "float":
            return self.parameterAsDouble(parameters, name, context)
        if definition.kind == "choice":
            return self.parameterAsEnumString(parameters, name, context)
        return definition.check(self.parameterAsEnumStrings(parameters, name, context))

    def table(self, parameters, name: str, context, feedback) -> Table | None:
        """The table of a parameter; None when it is optional and not given."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            if parameters.get(name) in (None, ""):
                return None
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        title = source_title(source, self.parameterAsVectorLayer(parameters, name, context))
        return Table(source, title, self.parameterDefinition(name).description(), feedback)

    def tables(self, parameters, name: str, context, feedback) -> list[Table]:
        """The tables of a parameter, whether it takes one or several, in order; [] when it is not given."""
        if not self.takes_several(name):
            one = self.table(parameters, name, context, feedback)
            return [one] if one else []
        label = self.parameterDefinition(name).description()
        return [
            Table(QgsProcessingFeatureSource(layer, context), source_title(layer, layer), label, feedback)
            for layer in self.layers(parameters, name, context)
        ]

    def takes_several(self, name: str) -> bool:
        return isinstance(self.parameterDefinition(name), QgsProcessingParameterMultipleLayers)

    def layers(self, parameters, name: str, context) -> list[QgsVectorLayer]:
        """The layers of a parameter that are layers (a selection of features, say, is not one)."""
        if self.takes_several(name):
            return self.parameterAsLayerList(parameters, name, context)
        layer = self.parameterAsVectorLayer(parameters, name, context)
        return [layer] if layer else []

    def text(self, parameters, name: str, context) -> str:
        return self.parameterAsString(parameters, name, context)

    # Outputs --------------------------------------------------------------------------------

    def save(self, parameters, context, output: Output) -> dict:
        """Write one output and return {name: destination}; {} when the user skipped it.

        The sink is closed before the next one opens, so that several outputs can go to one GeoPackage.
        """
        fields = make_fields(output.columns)
        spatial = output.geometry is not None
        sink, destination = self.parameterAsSink(
            parameters,
            output.name,
            context,
            fields,
            QgsWkbTypes.Type.MultiPolygon if spatial else QgsWkbTypes.Type.NoGeometry,
            output.crs if spatial else QgsCoordinateReferenceSystem(),
        )
        if sink is None:
            if parameters.get(output.name) in (None, ""):
                return {}
            raise QgsProcessingException(self.invalidSinkError(parameters, output.name))
        write(sink, fields, output.columns, output.frame, output.geometry)
        sink.flushBuffer()
        del sink
        if context.willLoadLayerOnCompletion(destination):
            details = context.layerToLoadOnCompletionDetails(destination)
            details.setPostProcessor(
                style_on_arrival(output.style, output.columns, output.scenario, _is_demo(output.frame))
            )
        return {output.name: destination}

    def save_all(self, parameters, context, outputs: Iterable[Output]) -> dict:
        """Write outputs one after the other; {name: destination} of those that were wanted."""
        saved = {}
        for output in outputs:
            saved |= self.save(parameters, context, output)
        return saved

    def save_text(self, parameters, context, name: str, text: str) -> dict:
        """Write a text output and return {name: path}; {} when the user skipped it."""
        path = self.parameterAsFileOutput(parameters, name, context)
        if not path:
            return {}
        with whole_file(path, self.parameterDefinition(name).description()) as draft:
            draft.write_text(text, encoding="utf-8")
        return {name: path}


def source_title(source, layer: QgsVectorLayer | None) -> str:
    """How a user knows a source: the name of its layer; read from a file of several tables, QGIS gives
    that of the file alone, so the table's is added."""
    name = source.sourceName()
    path, inside = source_file(layer)
    return f"{name} / {inside}" if path and inside and name == path.stem else name


def source_file(layer: QgsVectorLayer | None) -> tuple[Path | None, str]:
    """File that a layer is read from (None where it is not one), and the table inside it ("" for none)."""
    if layer is None:
        return None, ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path")
    return Path(path) if path else None, parts.get("layerName") or ""


def _is_demo(frame: pd.DataFrame) -> bool:
    return FICTITIOUS in frame and bool(frame[FICTITIOUS].any())


def _definition_help(definition: Parameter) -> str:
    parts = [BRIQUES_OF_PARAMETERS[definition.brique] + "."]
    if definition.help:
        parts.append(definition.help)
    if definition.bounds_text():
        parts.append(f"Valeur {definition.bounds_text()}.")
    if definition.choices:
        parts.append(" ; ".join(f"{key} = {label}" for key, label in definition.choices.items()) + ".")
    return " ".join(parts)


def qgis_parameter(definition: Parameter) -> QgsProcessingParameterDefinition:
    """Every one is optional: a model or a command line that leaves it out takes the default."""
    name = definition.name.upper()
    unit = f" ({definition.unit})" if definition.unit not in ("", "année") else ""
    label = tr(definition.title + unit)
    if definition.kind == "bool":
        return QgsProcessingParameterBoolean(name, label, defaultValue=definition.default, optional=True)
    if definition.kind in ("choice", "choices"):
        several = definition.kind == "choices"
        return QgsProcessingParameterEnum(
            name,
            label,
            options=list(definition.choices),
            allowMultiple=several,
            defaultValue=list(definition.default) if several else definition.default,
            optional=True,
            usesStaticStrings=True,
        )
    number = QgsProcessingParameterNumber.Type
    bounds = {}
    if definition.lower is not None:
        bounds["minValue"] = definition.lower
    if definition.upper is not None:
        bounds["maxValue"] = definition.upper
    return QgsProcessingParameterNumber(
        name,
        label,
        type=number.Integer if definition.kind == "int" else number.Double,
        defaultValue=definition.default,
        optional=True,
        **bounds,
    )
