"""Trainings that run in this QGIS, made known to whoever shows them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...engine.errors import Cancelled
from ...engine.models.names import CANCELLED, FAILED, FINISHED, RUNNING
from ...engine.models.options import TrainModelOptions


@dataclass(eq=False)
class Training:
    """One run: its model file, and what the call asked for. `state` is as `engine.models.names` has it."""

    model: str
    dataset: str
    epochs: int
    state: str = RUNNING
    #: Why it failed.
    text: str = ""
    #: When, in UTC, as `<model>.training.json` has it.
    started: str = field(default_factory=lambda: datetime.now(timezone.utc).isoformat())
    #: What the run listens to; only while it runs, since QGIS takes it away afterwards.
    _feedback: Optional[Any] = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def cancel(self) -> bool:
        """Ask the run to stop; whether it still ran."""
        with self._lock:
            if self._feedback is not None:
                self._feedback.cancel()
            return self._feedback is not None

    def end(self, state: str, text: str) -> None:
        """Note how it ended, and let go of QGIS's object."""
        with self._lock:
            self.state, self.text, self._feedback = state, text, None


class Trainings(QObject):
    """Says when a training begins and ends, from the thread that it runs in; Qt hands it on to the window's."""

    started = pyqtSignal(object)
    ended = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._running: list[Training] = []

    def running(self) -> list[Training]:
        """Those under way, the oldest first."""
        with self._lock:
            return list(self._running)

    def begin(self, training: Training) -> None:
        with self._lock:
            self._running.append(training)
        self.started.emit(training)

    def end(self, training: Training, state: str, text: str = "") -> None:
        training.end(state, text)
        with self._lock:
            self._running.remove(training)
        self.ended.emit(training)


#: The trainings of this QGIS.
TRAININGS = Trainings()


@contextmanager
def watched(options: TrainModelOptions, feedback: Any) -> Iterator[Training]:
    """A training that is known to be under way for as long as the block lasts."""
    training = Training(options.output, options.dataset, options.epochs, _feedback=feedback)
    TRAININGS.begin(training)
    state, text = FAILED, ""
    try:
        yield training
        state = FINISHED
    except Cancelled:
        state = CANCELLED
        raise
    except BaseException as error:
        text = str(error)
        raise
    finally:
        TRAININGS.end(training, state, text)
