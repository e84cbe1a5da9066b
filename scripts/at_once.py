# SPDX-License-Identifier: GPL-2.0-or-later
"""Commands started at once in one clone: each has what it writes for itself, and waits for what is shared.

The plugin is built under the name of its content (build_plugin.build), a profile of QGIS lives as long as its
process (chain.prepare), and the locks of this module say which folder is taken. They are those of the system
(flock): they go with the process that holds them, whatever stops it.
"""

from __future__ import annotations

import fcntl
import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

# Open as long as this process lives: closing a file gives its lock back.
_held: list[TextIO] = []


def _lock_file(path: Path) -> TextIO:
    path.parent.mkdir(parents=True, exist_ok=True)
    return open(path.with_name(f".{path.name}.lock"), "a", encoding="utf-8")


def own_folder(folder: Path) -> Path:
    """`folder`, made if it is not there and kept for this process; folder-2, folder-3... where other
    processes that still run have it."""
    for number in itertools.count(1):
        one = folder if number == 1 else folder.with_name(f"{folder.name}-{number}")
        lock = _lock_file(one)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.close()
            continue
        _held.append(lock)
        one.mkdir(parents=True, exist_ok=True)
        return one


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """One process at a time for what is made once at `path`: the others wait, then find it."""
    with _lock_file(path) as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
