# SPDX-License-Identifier: GPL-2.0-or-later
"""The JSON files of the plugin (scenarios, import models): format and version checked, names, types and
numbers too."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from .errors import OteloError, ParameterError, nearest_hint, shown

T = TypeVar("T")


def parse(text: str, what: str):
    """The content of a JSON text, without a name twice nor a number that is none. `what` names it in
    messages."""
    try:
        content = json.loads(
            text, object_pairs_hook=_no_repeated_key, parse_constant=_no_constant, parse_float=_finite,
            parse_int=_whole,
        )  # fmt: skip
        # Escapes may write half a character, which no file can hold again.
        json.dumps(content, ensure_ascii=False).encode("utf-8")
    except (json.JSONDecodeError, UnicodeError) as error:
        raise ParameterError(f"{what} illisible : {error}.") from error
    except ParameterError as error:
        raise ParameterError(f"{what} : {error}") from error
    except RecursionError as error:
        raise ParameterError(f"{what} illisible : trop d'objets les uns dans les autres.") from error
    return content


def read(path: str | Path, build: Callable[[str], T], what: str) -> T:
    """What `build` makes of the text of a file; errors name the file."""
    try:
        return build(Path(path).read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise ParameterError(f"{what} « {path} » illisible : {error}.") from error
    except OteloError as error:
        raise ParameterError(f"{what} « {path} » : {error}") from error


def check_format(content, name: str, version: int, sections: Iterable[str], what: str) -> None:
    """Refuse a content that does not say it is of this format and version, or has other sections."""
    if not isinstance(content, Mapping) or content.get("format") != name:
        raise ParameterError(f"Ce fichier n'est pas {what} : « format » doit valoir « {name} ».")
    if content.get("version") != version:
        raise ParameterError(
            f"Version {shown(content.get('version'))} inconnue : cette version du plugin lit la version "
            f"{version}."
        )
    refuse_unknown(content, ("format", "version", *sections), "Rubrique")


def refuse_unknown(given, known: Iterable[str], what: str) -> None:
    """Refuse names that are not known, with the nearest one as a hint."""
    if not isinstance(given, Mapping):
        raise ParameterError(f"{what} : un objet JSON est attendu, pas {shown(given)}.")
    known = list(known)
    for name in given:
        if name not in known:
            raise ParameterError(f"{what} « {name} » inconnu(e).{nearest_hint(name, known)}")


def section(content: Mapping, name: str) -> Mapping:
    """An object of a content, by its name; {} where it is left out."""
    return _typed(content, name, Mapping, {}, "un objet JSON")


def text_of(content: Mapping, name: str) -> str:
    """A text of a content, by its name; "" where it is left out."""
    return _typed(content, name, str, "", "un texte")


def is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _typed(content: Mapping, name: str, kind: type, default, expected: str):
    value = content.get(name, default)
    if not isinstance(value, kind):
        raise ParameterError(f"« {name} » : {expected} est attendu, pas {shown(value)}.")
    return value


def _no_constant(text: str):
    raise ParameterError(f"« {text} » n'est pas un nombre : écrivez un nombre, ou retirez cette clé.")


def _finite(text: str) -> float:
    value = float(text)
    return value if math.isfinite(value) else _no_constant(text[:20])


def _whole(text: str) -> int:
    # Longer ones are no figure of anything, and Python refuses to read the longest.
    return int(text) if len(text) <= 18 else _no_constant(f"{text[:18]}…")


def _no_repeated_key(pairs):
    content = {}
    for key, value in pairs:
        if key in content:
            raise ParameterError(f"« {key} » est donné deux fois : gardez-en un.")
        content[key] = value
    return content
