# SPDX-License-Identifier: GPL-2.0-or-later
"""One job at a time beside the window, and only the last one that was asked for counts."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..engine.common.errors import Cancelled

# What a job calls now and then: it raises where the job is no longer wanted.
Stop = Callable[[], None]
Job = Callable[[Stop], Any]


class Latest(QObject):
    """Runs jobs in a thread of its own: a newer one makes the older stale, which stops at its next step and
    whose outcome is dropped. A task of QGIS would show, and hide, the progress of each tenth of a second.

    done: what the job gave; failed: the error that it raised; busy: whether one runs.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(object)
    busy = pyqtSignal(bool)
    _over = pyqtSignal(int, object, object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._number = 0
        self._waiting: Job | None = None
        self._thread: Thread | None = None
        # Always from another thread: what it says comes in its turn.
        self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._thread is not None

    def submit(self, job: Job) -> None:
        """Do this job, and no longer any that came before."""
        self._number += 1
        self._waiting = job
        if self._thread is None:
            self.busy.emit(True)
            self._start()

    def cancel(self) -> None:
        """Nothing that was asked for is wanted any more."""
        self._number += 1
        self._waiting = None

    def close(self) -> None:
        """Cancel, and wait for the thread: nothing is left behind a plugin that is removed."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _start(self) -> None:
        job, self._waiting = self._waiting, None
        self._thread = Thread(target=self._work, args=(self._number, job), daemon=True, name="otelo")
        self._thread.start()

    def _work(self, number: int, job: Job) -> None:
        def stop() -> None:
            if number != self._number:
                raise Cancelled

        outcome, error = None, None
        try:
            outcome = job(stop)
        except Cancelled:
            pass
        except Exception as problem:
            error = problem
        self._over.emit(number, outcome, error)

    def _finish(self, number: int, outcome: Any, error: Exception | None) -> None:
        if self._thread is None:
            return
        self._thread = None
        is_wanted = number == self._number
        if self._waiting is not None:
            self._start()
        else:
            self.busy.emit(False)
        if not is_wanted:
            return
        if error is not None:
            self.failed.emit(error)
        elif outcome is not None:
            self.done.emit(outcome)
