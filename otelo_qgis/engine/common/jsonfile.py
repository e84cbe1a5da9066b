"""The JSON files of the plugin (scenarios, import models): format and version checked, names too."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from .errors import OteloError, ParameterError

T = TypeVar("T")


def parse(text: str, what: str):
    """The content of a JSON text; a name given twice is refused. `what` names it in messages."""
    try:
        return json.loads(text, object_pairs_hook=_no_repeated_key)
    except json.JSONDecodeError as error:
        raise ParameterError(f"{what} illisible : {error}.") from error


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
            f"Version {content.get('version')!r} inconnue : cette version du plugin lit la version {version}."
        )
    refuse_unknown(content, ("format", "version", *sections), "Rubrique")


def refuse_unknown(given, known: Iterable[str], what: str) -> None:
    """Refuse names that are not known, with the nearest one as a hint."""
    if not isinstance(given, Mapping):
        raise ParameterError(f"{what} : un objet JSON est attendu, pas {given!r}.")
    known = list(known)
    for name in given:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f" Vouliez-vous dire « {near[0]} » ?" if near else ""
            raise ParameterError(f"{what} « {name} » inconnu(e).{hint}")


def _no_repeated_key(pairs):
    content = {}
    for key, value in pairs:
        if key in content:
            raise ParameterError(f"« {key} » est donné deux fois : gardez-en un.")
        content[key] = value
    return content
