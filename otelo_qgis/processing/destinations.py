# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a run writes: told apart from what it reads, held while it lasts, replaced only once all is whole.

What an algorithm writes goes to drafts, whoever writes them (QGIS or the engine): no writer has to care.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProperty,
)
from qgis.PyQt.QtCore import QFileInfo, QLockFile

from ..engine.common.errors import OteloError
from ..engine.common.output import DRAFT, Target, kept_on_failure, refusal, whole_files
from ..engine.common.typography import as_typed
from .io.postgis import Schema, is_schema
from .io.sources import Source
from .places import PROVIDER, destination_text, file_and_table

# Metadata of a parameter: a file, or a schema of a database, which is whole by itself.
IN_DATABASE = "otelo_base"
# Files that are one: whoever writes one of them replaces them all.
_SHAPEFILE = (".shp", ".dbf", ".shx", ".prj", ".cpg")


@dataclass(frozen=True)
class Destination:
    """What an output writes. text: as it was given; path: its file, or its folder; table: the one that it
    adds to a database, "" for a file of its own."""

    name: str
    label: str
    text: str
    path: Path
    table: str = ""
    is_folder: bool = False

    @property
    def is_added(self) -> bool:
        """Whether it goes into a file that is there, and stays."""
        return bool(self.table) and self.path.exists()


@dataclass(frozen=True)
class _Input:
    """What a parameter reads. table: the one inside its file, "" where it is all of it."""

    label: str
    path: Path
    table: str = ""


@dataclass(frozen=True)
class Drafts:
    """What a run writes in. parameters: those of the algorithm, with drafts for destinations; targets: where
    each output will be; names: by what stands for it during the run, what a person knows; arrivals: by
    layer that QGIS is to load, what is then done to it."""

    parameters: dict[str, Any]
    targets: Mapping[str, Path] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    arrivals: dict[str, QgsProcessingLayerPostProcessorInterface] = field(default_factory=dict)

    def known(self, value: Any) -> Any:
        """A result or a sentence, with the name of each output in place of that of its draft."""
        if isinstance(value, str):
            for draft, name in self.names.items():
                value = value.replace(draft, name)
        return value

    def rename_layers(self, context: QgsProcessingContext) -> None:
        """Have the layers that QGIS is to load looked for where they are, and what is done to them then."""
        waiting = context.layersToLoadOnCompletion()
        context.setLayersToLoadOnCompletion({self.known(place): one for place, one in waiting.items()})
        # Not before: QGIS deletes what was to be done to a layer that is no more on its list.
        for place, arrival in self.arrivals.items():
            context.layerToLoadOnCompletionDetails(self.known(place)).setPostProcessor(arrival)


@contextmanager
def open_drafts(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    sources: Mapping[str, Sequence[Source]],
) -> Iterator[Drafts]:
    """The drafts of a run; outputs are replaced at the end, all of them or, on an error or a cancel, none.

    OteloError, before anything is computed, for an output that would replace an input or another output, one
    that another run is writing, and one that cannot be written.
    """
    wanted = list(_destinations(algorithm, parameters, context))
    _refuse_same(wanted, list(_inputs(algorithm, parameters, context, sources)))
    # Several tables of a new database are one file; those of a database that is there are added to it.
    files: dict[str, list[Destination]] = {}
    for one in wanted:
        files.setdefault(_by_name(one.path), []).append(one)
    with ExitStack() as stack:
        for first, *_ in files.values():
            stack.enter_context(_held(first))
        targets = {key: Target(all_[0].path, all_[0].label, all_[0].is_folder) for key, all_ in files.items()}
        added = {key for key, all_ in files.items() if all_[0].is_added}
        for key in added:
            stack.enter_context(kept_on_failure(targets[key]))
        new = [key for key in files if key not in added]
        drafts = dict(zip(new, stack.enter_context(whole_files([targets[key] for key in new]))))
        replaced = dict(parameters)
        names: dict[str, str] = {}
        for key, draft in drafts.items():
            for one in files[key]:
                replaced[one.name] = _pointed(parameters.get(one.name), one, draft)
            names |= _names(files[key][0], draft)
        yield Drafts(replaced, {one.name: one.path for one in wanted}, names)


def _destinations(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[Destination]:
    """Outputs that are wanted and go to files: not those in memory, nor in a database of a server."""
    for definition in algorithm.destinationParameterDefinitions():
        name, label = definition.name(), as_typed(definition.description())
        if isinstance(definition, QgsProcessingParameterFeatureSink):
            text = destination_text(parameters.get(name), context.expressionContext())
            place = file_and_table(text)
            if place is not None:
                path, table = place
                yield Destination(name, label, text, _absolute(path), table)
        else:
            # Once: each call gives a temporary output another name.
            text = algorithm.parameterAsFileOutput(parameters, name, context)
            if is_schema(text):
                _refuse_database(definition, text)
            elif text:
                is_folder = isinstance(definition, QgsProcessingParameterFolderDestination)
                yield Destination(name, label, text, _absolute(text), is_folder=is_folder)


def _refuse_database(definition: QgsProcessingParameterDefinition, text: str) -> None:
    """Refuse a database that an output cannot be written in; OteloError, before anything is computed."""
    if not definition.metadata().get(IN_DATABASE):
        raise OteloError(
            f"Sortie « {as_typed(definition.description())} » : elle va dans un fichier, pas dans une base."
        )
    Schema.of(text).refuse_unwritable()


def _absolute(text: str) -> Path:
    return Path(os.path.abspath(text))  # noqa: PTH100 (links are kept: the name is the user's)


def _inputs(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    sources: Mapping[str, Sequence[Source]],
) -> Iterator[_Input]:
    """Every file that a run reads."""
    for definition in algorithm.parameterDefinitions():
        name, label = definition.name(), as_typed(definition.description())
        for source in sources.get(name, ()):
            if source.file:
                yield _Input(label, source.file, source.inside)
        for path in _input_files(algorithm, definition, parameters, context):
            yield _Input(label, path)


def _input_files(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Iterator[Path]:
    name = definition.name()
    if isinstance(definition, QgsProcessingParameterFile):
        text = algorithm.parameterAsFile(parameters, name, context)
        path = _absolute(text)
        if is_schema(text):
            return
        if text and path.is_dir():
            from ..engine.data.datapack import folder_files  # with every reader: only where a folder is read

            # What was made of the folder lies in it, and is not read again.
            yield from (file for file in folder_files(path) if not _is_datapack(file))
        elif text:
            yield path
    elif (
        isinstance(definition, QgsProcessingParameterMultipleLayers)
        and definition.layerType() == QgsProcessing.SourceType.TypeFile
    ):
        listed = algorithm.parameterAsFileList(parameters, name, context)
        yield from (_absolute(text) for text in listed if text and not is_schema(text))


def _is_datapack(path: Path) -> bool:
    from ..engine.study import datapack_tables

    try:
        return bool(datapack_tables(path))
    except OteloError:
        return False


def _refuse_same(wanted: Sequence[Destination], inputs: Sequence[_Input]) -> None:
    """Refuse outputs that are the file of an input, or of another output."""
    read = [(one, _family(one.path)) for one in inputs]
    before: list[tuple[Destination, list[Path]]] = []
    for output in wanted:
        own = _family(output.path)
        for one, files in read:
            if _are_same(own, files) and not (output.table and one.table and not _same_table(output, one)):
                raise OteloError(
                    f"Sortie « {output.label} » : « {output.path} » est le fichier de l'entrée "
                    f"« {one.label} », qu'elle remplacerait. Donnez un autre nom."
                )
        for other, files in before:
            if _are_same(own, files) and not (
                output.table and other.table and not _same_table(output, other)
            ):
                raise OteloError(
                    f"Sorties « {other.label} » et « {output.label} » : le même fichier, « {output.path} ». "
                    "L'une remplacerait l'autre : donnez à chacune le sien."
                )
        before.append((output, own))


def _same_table(one: Destination | _Input, other: Destination | _Input) -> bool:
    return one.table.casefold() == other.table.casefold()


def _family(path: Path) -> list[Path]:
    """The files that are one with a file."""
    if path.suffix.lower() not in _SHAPEFILE:
        return [path]
    return [path, *(path.with_suffix(ending) for ending in _SHAPEFILE)]


def _are_same(some: Iterable[Path], others: Iterable[Path]) -> bool:
    return any(_is_same(one, other) for one in some for other in others)


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths are one file, through links; of a file that is not there yet, whether they would be
    one on a system that does not tell capitals apart."""
    try:
        return one.samefile(other)
    except OSError:
        return _by_name(one) == _by_name(other)


def _by_name(path: Path) -> str:
    return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()


def _pointed(value: Any, one: Destination, draft: Path) -> Any:
    """The value of a destination, with its draft in place of its file."""
    text = str(draft)
    if one.table:
        text = PROVIDER.sub(lambda uri: f"{uri[1]}:{_moved_uri(uri[2], text)}", one.text)
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return text
    pointed = QgsProcessingOutputLayerDefinition(value)
    pointed.sink = QgsProperty.fromValue(text)
    return pointed


def _moved_uri(uri: str, path: str) -> str:
    moved = QgsDataSourceUri(uri)
    moved.setDatabase(path)
    return moved.uri()


def _names(one: Destination, draft: Path) -> dict[str, str]:
    """What is said of the draft of an output, and of what is in its folder, by what stands for it."""
    if one.is_folder:
        return {str(draft): one.text}
    if draft.parent == one.path.parent:
        return {str(draft): one.text}
    given = one.path if one.table else Path(one.text)
    return {str(draft): str(given), f"{draft.parent}{os.sep}": str(given.parent / "_")[:-1]}


@contextmanager
def _held(one: Destination) -> Iterator[None]:
    """The file of an output, for this run alone: another one is refused, and told who has it."""
    folder = one.path if one.is_folder else one.path.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(one.path, error.strerror or str(error), one.label) from error
    mark = hashlib.sha256(_by_name(one.path).encode("utf-8", "surrogatepass")).hexdigest()[:12]
    place = folder / f"{DRAFT}{mark}.lock"
    lock = QLockFile(str(place))
    # However long a run is, it holds its file; one that died does not.
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise _refused_lock(lock, place, one)
    try:
        yield
    finally:
        lock.unlock()


def _refused_lock(lock: QLockFile, place: Path, one: Destination) -> OteloError:
    if lock.error() != QLockFile.LockError.LockFailedError:
        return refusal(one.path, "dossier plein, ou interdit en écriture", one.label)
    is_known, process, machine, program = lock.getLockInfo()
    if is_known:
        who = f"{QFileInfo(str(place)).owner()} ({program}, processus {process}, machine {machine})"
    else:
        who = "un autre calcul"
    return OteloError(
        f"{one.label} : « {one.path} » est en cours d'écriture par {who}. Attendez la fin de ce calcul, ou "
        f"donnez un autre nom. S'il n'existe plus, supprimez « {place} »."
    )
