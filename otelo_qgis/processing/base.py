# SPDX-License-Identifier: GPL-2.0-or-later
"""What every algorithm shares: identity, help, errors, and how it declares what `Run` reads and saves."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QThread

from ..engine.common.errors import Cancelled, OteloError
from ..engine.common.packages import hold_projections
from ..engine.common.typography import as_typed
from ..engine.data.transfer import MIN_COVERAGE
from ..engine.definitions.editions import SETTINGS
from ..engine.definitions.fields import Column
from ..engine.definitions.parameters import BRIQUES_OF_PARAMETERS, Parameter
from .announce import announce
from .checks import absent_folder, parameters_problem
from .choices import (
    NO,
    YES,
    YES_NO,
    Choices,
    choice_parameter,
    empty_text,
    listed,
)
from .destinations import Drafts, open_drafts
from .help import help_page
from .language import on_command_line, shown, tr
from .run import Resolved, Run, Saved, resolve
from .sentences import in_language
from .toolbox import Shown

# What stands for a parameter of the scenario that is left out.
OF_SCENARIO = "valeur du fichier de scénario, sinon {}"


class OteloAlgorithm(Shown, QgsProcessingAlgorithm):
    """An algorithm of the provider. Subclasses set the class attributes and `compute`.

    `outputs_help`: {output name: (what it is, its columns)}, from which the help is made.
    """

    example = ""
    outputs_help: dict[str, tuple[str, Sequence[Column]]] = {}

    # Layers, layouts and maps are drawn with objects that belong to the main thread.
    main_thread = False

    def createInstance(self):  # noqa: N802
        return type(self)()

    def flags(self):
        plain = super().flags()
        return plain | QgsProcessingAlgorithm.Flag.FlagNoThreading if self.main_thread else plain

    def shortHelpString(self):  # noqa: N802
        """Purpose, inputs with units, outputs with every field, an example: from the definitions."""
        if on_command_line():
            return self._plain_help()
        return help_page(
            "algorithm.html",
            purpose=self.purpose,
            inputs=[item for item in self.parameterDefinitions() if not item.isDestination()],
            tables=self.outputs_help.values(),
            others=[item for item in self.outputDefinitions() if item.name() not in self.outputs_help],
            example=self.example,
        )

    def _plain_help(self) -> str:
        """What qgis_process does not tell by itself, as plain text."""
        tables = [(name, title, columns) for name, (title, columns) in self.outputs_help.items() if columns]
        rest = tr(self.purpose).partition(". ")[2]
        page = help_page("algorithm.txt", rest=rest, tables=tables, example=self.example)
        return html.unescape(page).strip()

    # What the main thread looked up for the run; files that it made.
    _resolved: Resolved | None = None
    _made: Sequence[Path] = ()

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802
        # QGIS would only log what is raised here: a layer that cannot be read is refused when it is read.
        self._resolved = resolve(self, parameters, context)
        return True

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        if QThread.currentThread() != QgsApplication.instance().thread():
            hold_projections()
        drafts = Drafts(parameters)
        try:
            # A model runs its steps without `checkParameterValues`; what is read refuses the rest by itself.
            problem = absent_folder(self.parameterDefinitions(), parameters, context.expressionContext())
            if problem:
                raise OteloError(problem)
            with open_drafts(self, parameters, context, self._resolved.sources) as drafts:
                saved = self.compute(Run(self, drafts, context, feedback, self._resolved))
            drafts.rename_layers(context)
            results = {name: drafts.known(value) for name, value in saved.items()}
            self._made = [Path(results[name]) for name in self._files() if results.get(name)]
            return results
        except Cancelled:
            feedback.pushInfo(tr("Interrompu : aucune sortie n'a été écrite."))
            return {}
        except (OteloError, QgsProcessingException) as error:
            raise QgsProcessingException(in_language(drafts.known(str(error)))) from error
        except OSError as error:
            raise QgsProcessingException(
                tr("Le système refuse un fichier : {}. Vérifiez l'espace du disque et les droits.").format(
                    drafts.known(str(error))
                )
            ) from error
        finally:
            # Sources hold their files open.
            self._resolved = None

    def postProcessAlgorithm(self, context, feedback):  # noqa: N802
        announce(self.displayName(), self._made)
        return {}

    def _files(self) -> list[str]:
        """Outputs that are files or folders, in the order of the dialog."""
        kinds = (QgsProcessingParameterFileDestination, QgsProcessingParameterFolderDestination)
        return [one.name() for one in self.destinationParameterDefinitions() if isinstance(one, kinds)]

    def compute(self, run: Run) -> Saved:
        raise NotImplementedError

    def checkParameterValues(self, parameters, context):  # noqa: N802
        """What QGIS checks, and that names are known, choices are some, and outputs have their folder: said
        before a run."""
        definitions = self.parameterDefinitions()
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return good, _with_labels(message, definitions)
        problem = parameters_problem(definitions, parameters, context)
        return not problem, in_language(problem)

    # Parameters -----------------------------------------------------------------------------

    def add(self, definition: QgsProcessingParameterDefinition, help_text: str = "", advanced=False):
        """Add a parameter, with its help (shown as tooltip and in the help page)."""
        definition.setHelp(shown(tr(help_text) if help_text else definition.help()))
        if advanced:
            advanced_flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            definition.setFlags(definition.flags() | advanced_flag)
        self.addParameter(definition)

    def add_field(self, name: str, label: str, layer: str, help_text: str = "", advanced=True):
        """A field parameter that may stay empty: the field is then found by its name, so that most users
        need not see it."""
        self.add(
            QgsProcessingParameterField(name, tr(label), parentLayerParameterName=layer, optional=True),
            help_text or "Vide : trouvé d'après son nom.",
            advanced,
        )

    def add_choice(self, name: str, label: str, choices: Choices, help_text: str = "", advanced=False):
        """A list of choices that may stay empty; its help says what is then used, and lists them."""
        definition = choice_parameter(name, tr(label), choices)
        definition.setHelp(" ".join(filter(None, (help_text and tr(help_text), choices.help_text()))))
        self.add(definition, advanced=advanced)

    def add_yes_no(self, name: str, label: str, default: bool, help_text: str = ""):
        """Yes or no, which may stay empty. default: what is then used."""
        self.add_choice(name, label, listed(YES_NO, default=[YES if default else NO]), help_text)

    def add_number(
        self, name: str, label: str, low: float, high: float, help_text: str, whole=True, advanced=False
    ):
        """A number from low to high, which may stay empty: the help says what is then used."""
        kind = QgsProcessingParameterNumber.Type
        self.add(
            QgsProcessingParameterNumber(
                name, tr(label), kind.Integer if whole else kind.Double,
                optional=True, minValue=low, maxValue=high,
            ),
            help_text,
            advanced,
        )  # fmt: skip

    def add_table(self, name: str, label: str, help_text: str, optional=False, advanced=False):
        """A table, or the table of a layer of any geometry."""
        self.add(
            QgsProcessingParameterFeatureSource(
                name, tr(label), [QgsProcessing.SourceType.TypeVector], optional=optional
            ),
            help_text,
            advanced,
        )

    def add_sink(
        self, name: str, label: str, polygons: bool = True, optional: bool = True, by_default: bool = True
    ):
        """A layer or a table that the algorithm makes. by_default: whether a dialog makes an optional one
        unless told not to."""
        kind = QgsProcessing.SourceType.TypeVectorPolygon if polygons else QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                name, tr(label), kind, optional=optional, createByDefault=by_default
            )
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
        self.add_number(
            "COUVERTURE", "Couverture minimale (%)", 0, 100,
            f"{help_text} Vide : {100 * MIN_COVERAGE:g} %.",
            whole=False,
        )  # fmt: skip

    def add_scenario(self, settings: Iterable[str] = tuple(SETTINGS)):
        """The everyday settings that the algorithm reads, and the scenario file."""
        self.add_scenario_parameters(SETTINGS[name] for name in settings)
        self.add_scenario_file(
            "Écrit par otelo:scenario ou otelo:scenario_guide, ou gardé d'une évaluation : tous les "
            "paramètres, et ceux qu'un territoire a en propre. Un réglage ci-dessus qui est rempli l'emporte "
            "sur le fichier. Vide : les défauts de la méthode."
        )

    def add_scenario_parameters(self, definitions: Iterable[Parameter]):
        """Parameters of the scenario; those that few change are folded."""
        for definition in definitions:
            self.add(scenario_parameter(definition), advanced=definition.advanced)

    def add_scenario_file(self, help_text: str):
        self.add(
            QgsProcessingParameterFile(
                "SCENARIO", tr("Fichier de scénario (JSON)"), extension="json", optional=True
            ),
            help_text,
        )


def _with_labels(message: str, definitions: Iterable[QgsProcessingParameterDefinition]) -> str:
    """What QGIS says of a parameter, with its name on the screen in place of its identifier."""
    labels = {one.name(): as_typed(one.description()) for one in definitions}

    def told(word: re.Match) -> str:
        return f"« {labels[word[0]]} »" if word[0] in labels else word[0]

    return re.sub(r"\b[A-Z][A-Z0-9_]+\b", told, message)


def scenario_help(definition: Parameter) -> str:
    """Help of a parameter of the scenario, in the language of QGIS."""
    parts = [tr(BRIQUES_OF_PARAMETERS[definition.brique]) + "."]
    if definition.help:
        parts.append(tr(definition.help))
    if definition.upper is not None:
        parts.append(tr("Valeur de {} à {}.").format(f"{definition.lower:g}", f"{definition.upper:g}"))
    choices = scenario_choices(definition)
    if choices is not None:
        parts.append(choices.help_text())
    else:
        default = definition.text(definition.default)
        parts.append(empty_text(OF_SCENARIO, tr(default) if definition.default is None else default) + ".")
    return " ".join(parts)


def scenario_choices(definition: Parameter) -> Choices | None:
    """Choices of a parameter of the scenario; None for a number."""
    if definition.kind == "bool":
        return listed(YES_NO, default=[YES if definition.default else NO], rule=OF_SCENARIO)
    if definition.kind in ("choice", "choices"):
        several = definition.kind == "choices"
        default = list(definition.default) if several else [definition.default]
        return listed(definition.choices, several=several, default=default, rule=OF_SCENARIO)
    return None


def scenario_parameter(definition: Parameter) -> QgsProcessingParameterDefinition:
    """A parameter of the scenario without any default: left out, it is that of the file, or the method's."""
    name = definition.name.upper()
    unit = f" ({definition.unit})" if definition.unit not in ("", "année") else ""
    label = tr(definition.title + unit)
    choices = scenario_choices(definition)
    parameter: QgsProcessingParameterDefinition
    if choices is not None:
        parameter = choice_parameter(name, label, choices)
    else:
        number = QgsProcessingParameterNumber.Type
        bounds = {"minValue": definition.lower, "maxValue": definition.upper}
        parameter = QgsProcessingParameterNumber(
            name,
            label,
            type=number.Integer if definition.kind == "int" else number.Double,
            optional=True,
            **{bound: value for bound, value in bounds.items() if value is not None},
        )
    parameter.setHelp(scenario_help(definition))
    return parameter
