"""What every algorithm shares: identity, help, errors, and how it declares what `Run` reads and saves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtGui import QIcon

from ..engine.common.errors import Cancelled, OteloError
from ..engine.data.transfer import MIN_COVERAGE
from ..engine.definitions.fields import Column
from ..engine.definitions.parameters import BRIQUES_OF_PARAMETERS, PARAMETERS, Parameter
from .help import help_page
from .icon import ICON
from .language import tr
from .run import Resolved, Run, Saved, resolve

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

    # What the main thread looked up for the run.
    _resolved: Resolved | None = None

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802
        # QGIS would only log what is raised here: a layer that cannot be read is refused when it is read.
        self._resolved = resolve(self, parameters, context)
        return True

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        run = Run(self, parameters, context, feedback, self._resolved, self.definitions)
        try:
            return self.compute(run)
        except Cancelled:
            run.tell(tr("Interrompu : aucune sortie n'a été écrite."))
            return {}
        except OteloError as error:
            raise QgsProcessingException(str(error)) from error
        finally:
            # Sources hold their files open.
            self._resolved = None

    def compute(self, run: Run) -> Saved:
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

    def add_table(self, name: str, label: str, help_text: str, optional=False, advanced=False):
        """A table, or the table of a layer of any geometry."""
        self.add(
            QgsProcessingParameterFeatureSource(
                name, tr(label), [QgsProcessing.SourceType.TypeVector], optional=optional
            ),
            tr(help_text),
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

    # Groups of parameters (`BRIQUES_OF_PARAMETERS`) that the algorithm reads, all when empty.
    parameter_groups: Sequence[str] = ()

    @property
    def definitions(self) -> dict[str, Parameter]:
        """The parameters of the scenario that the algorithm reads, by name."""
        groups = self.parameter_groups
        return {
            name: definition
            for name, definition in PARAMETERS.items()
            if not groups or definition.brique in groups
        }

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
