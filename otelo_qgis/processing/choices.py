# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists of choices, and yes or no that may be left out: one kind of parameter for all of them.

The value is a text, the identifier of a choice, the same in every language and for as long as the choice
exists, so that models, batch files and command lines keep it; several choices are identifiers separated by
commas. The dialogs show the words (`widgets.ChoiceWidget`). What is given is read in one place, here, and
nothing that is not a choice is taken for one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterString, QgsProperty

from ..engine.common.errors import ParameterError, nearest_hint
from ..engine.common.typography import as_typed
from .compat import is_null
from .language import tr

YES, NO = "true", "false"
YES_NO = {YES: "Oui", NO: "Non"}
# Whose metadata the widget reads: QGIS finds it by this name.
WIDGET = f"{__package__}.widgets.ChoiceWidget"
_KEY = "widget_wrapper"


@dataclass(frozen=True)
class Choices:
    """What a parameter may be. values, labels: identifiers, and their words in French; several: whether more
    than one may be given; default: identifiers that stand for an empty one; rule: French sentence, without
    its point, of what is used when it is empty, where {} is the words of the default; "": these alone."""

    values: Sequence[str]
    labels: Sequence[str]
    several: bool = False
    default: Sequence[str] = ()
    rule: str = ""

    @classmethod
    def of(cls, definition: QgsProcessingParameterDefinition) -> Choices | None:
        """The choices of a parameter; None when it is of another kind."""
        given = definition.metadata().get(_KEY)
        if not isinstance(given, dict) or given.get("class") != WIDGET:
            return None
        # An empty text comes back as None from the file of a model, since QGIS 3.40.
        return cls(**{name: value for name, value in given.items() if name != "class" and value is not None})

    def metadata(self) -> dict:
        """Plain data, which QGIS writes in the file of a model."""
        plain = {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(self).items()}
        return {_KEY: {"class": WIDGET, **plain}}

    def words(self) -> Iterator[tuple[str, str]]:
        """(identifier, words in the language of QGIS) of each choice."""
        return zip(self.values, map(tr, self.labels))

    def empty_text(self) -> str:
        """What is used when nothing is given, in the language of QGIS."""
        words = dict(self.words())
        return empty_text(self.rule, ", ".join(words[one] for one in self.default))

    def help_text(self) -> str:
        """What is used when nothing is given, and each choice with its identifier."""
        listed = " ; ".join(f"{value} = {words}" for value, words in self.words())
        return f"{self.empty_text()}. {listed}."

    def read(self, value: object) -> tuple[str, ...]:
        """Identifiers of what is given: identifiers, ranks from 0, or words, French or of the interface; a
        list, or a text with commas, where there may be several. ParameterError says what they may be."""
        found = self._one(value)
        if found is not None:
            return (found,)
        items = value
        if isinstance(value, str) and self.several:
            items = [part.strip() for part in value.split(",") if part.strip()]
        if isinstance(items, (list, tuple)) and (self.several or len(items) == 1):
            return tuple(self._need(item) for item in items)
        return (self._need(value),)

    def _one(self, value: object) -> str | None:
        """The identifier of one choice; None where the value is none of them."""
        yes_or_no = set(self.values) == set(YES_NO)
        if isinstance(value, bool):
            return (YES if value else NO) if yes_or_no else None
        if not isinstance(value, (str, int, float)):
            return None
        text = str(value).strip()
        if text in self.values:
            return text
        if yes_or_no and text in ("1", "0"):
            return YES if text == "1" else NO
        if isinstance(value, float):
            text = f"{value:g}"
        if text.isdecimal() and int(text) < len(self.values):
            return self.values[int(text)]
        typed = as_typed(text).casefold()
        for one, label, words in zip(self.values, self.labels, map(tr, self.labels)):
            if typed in (one.casefold(), as_typed(label).casefold(), as_typed(words).casefold()):
                return one
        return None

    def _need(self, value: object) -> str:
        found = self._one(value)
        if found is None:
            known = {text.casefold(): one for one, words in self.words() for text in (one, words)}
            hint = nearest_hint(str(value).casefold(), known)
            listed = ", ".join(f"{one} ({as_typed(words)})" for one, words in self.words())
            raise ParameterError(f"« {value} » n'est pas un choix possible.{hint} Choix : {listed}.")
        return found


def empty_text(rule: str, default: str) -> str:
    """What is used when nothing is given, in the language of QGIS. rule: as in `Choices`; default: words."""
    return tr("Vide : {}").format(tr(rule).format(default) if rule else default)


def choice_parameter(
    name: str, label: str, choices: Choices, optional: bool = True
) -> QgsProcessingParameterString:
    """A list of choices, without default: `choices` says what an empty one means. label: as it is shown."""
    definition = QgsProcessingParameterString(name, label, optional=optional)
    definition.setMetadata(choices.metadata())
    return definition


def listed(labels: Mapping[str, str], **more) -> Choices:
    """The choices of a table {identifier: words}. more: as the fields of `Choices`."""
    return Choices(list(labels), list(labels.values()), **more)


def is_given(value: object) -> bool:
    """Whether a parameter was filled in: no value and an empty text are the same."""
    return not is_null(value) and value != ""


def read_choices(definition: QgsProcessingParameterDefinition, value: object) -> tuple[str, ...] | None:
    """Identifiers that are given to a parameter; None when it is left out, or is no list of choices.
    ParameterError names the parameter, what is wrong and what is possible."""
    choices = Choices.of(definition)
    if choices is None or not is_given(value):
        return None
    try:
        return choices.read(value)
    except ParameterError as error:
        raise ParameterError(
            f"{definition.name()} ({as_typed(definition.description())}) : {error}"
        ) from error


def choice_problem(definition: QgsProcessingParameterDefinition, value: object) -> str:
    """What is wrong with the value of a parameter, as a sentence; "" when nothing is, or when it is known
    only at the run (a property)."""
    if isinstance(value, QgsProperty):
        return ""
    try:
        read_choices(definition, value)
    except ParameterError as error:
        return str(error)
    return ""
