"""What a cluster's machines do: they unpack a function once and call it for one item after another."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Optional

import cloudpickle
from distributed.utils import thread_state  # type: ignore[attr-defined]
from distributed.worker import get_worker

from ..allowed import looked_at
from ..errors import Cancelled, EngineError, OutputError
from ..execution import one_of
from ..imagery.stack import gdal_environment
from ..progress import Progress, listening
from ..remote.near import bring
from .errand import DONE, REFUSED, Brought
from .results import put
from .versions import disagreement

#: Seconds for which a function that is not called stays unpacked.
IDLE_S = 60.0


class Messages(Progress):
    """Keeps what work has to say until it goes back with its result, and knows whether that is still wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._told: list[tuple[str, str]] = []
        #: Dask's keys of the calls that are under way, with the worker that has them.
        self._calls: dict[str, Any] = {}

    def message(self, text: str, level: str = "info") -> None:
        with self._lock:
            self._told.append((text, level))

    def take(self) -> list[tuple[str, str]]:
        """What was said since the last time."""
        with self._lock:
            told, self._told = self._told, []
        return told

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for what this thread does; threads of the work's own wait for all of its calls."""
        own = getattr(thread_state, "key", None)
        with self._lock:
            calls = {own: self._calls[own]} if own in self._calls else dict(self._calls)
        return bool(calls) and not any(_is_wanted(worker, key) for key, worker in calls.items())

    @contextmanager
    def calling(self) -> Iterator[None]:
        """Say that a call by the worker's thread is under way."""
        key, worker = thread_state.key, get_worker()
        with self._lock:
            self._calls[key] = worker
        try:
            yield
        finally:
            with self._lock:
                del self._calls[key]


def _is_wanted(worker: Any, key: str) -> bool:
    # The scheduler takes a call back when its client ends it, and when the client itself is gone.
    task = worker.state.tasks.get(key)
    return task is not None and task.state != "cancelled"


class Unpacked:
    """A function as it is in this process, for all of its threads."""

    def __init__(self, work: dict[str, Any]) -> None:
        self.progress = Messages()
        self.shared = _seen(work["shared"], self.progress)
        self.used = time.monotonic()
        self.refused, note = disagreement(work["versions"])
        if note:
            self.progress.warn(note)
        self._packed: bytes = work["function"]
        self._copies: dict[str, str] = work["copies"]
        self._lock = threading.Lock()
        self._function: Optional[Callable[..., Any]] = None
        self.under_way = 0

    def __call__(self, *items: Any) -> Any:
        with one_of(get_worker().state.nthreads), self.progress.calling(), gdal_environment(), looked_at():
            self.progress.check()
            with self._lock:
                if self._function is None:
                    bring(self._copies, self.progress)
                    with listening(self.progress):
                        self._function = cloudpickle.loads(self._packed)
            return self._function(*items)


#: Functions that are unpacked in this process, by the key of their work.
_HERE: dict[str, Unpacked] = {}
_HERE_LOCK = threading.Lock()


def call(work: dict[str, Any], items: bytes) -> Brought:
    """The function's result for an item, with its large arrays in the shared folder.

    Failures name this worker.
    """
    with _unpacked(work) as function:
        if function.refused:
            return REFUSED, function.refused, []
        try:
            result = function(*cloudpickle.loads(items))
        except Cancelled:
            raise
        except EngineError as error:
            raise type(error)(error.text, f"{error.hint} {_met_here()}".strip()) from None
        except OSError as error:
            where = f": {error.filename}" if error.filename else ""
            raise OutputError(f"{error.strerror or error}{where}", _met_here()) from None
        return DONE, put(result, function.shared), function.progress.take()


@contextmanager
def _unpacked(work: dict[str, Any]) -> Iterator[Unpacked]:
    """The work's function in this process, kept from being forgotten for as long as the block lasts."""
    with _HERE_LOCK:
        if not _HERE:
            threading.Thread(target=_forget, name="tilewright-forget", daemon=True).start()
        if work["key"] not in _HERE:
            _HERE[work["key"]] = Unpacked(work)
        function = _HERE[work["key"]]
        function.under_way += 1
    try:
        yield function
    finally:
        with _HERE_LOCK:
            function.under_way -= 1
            function.used = time.monotonic()


def _forget() -> None:
    """Let go of functions that were not called for a while; end with the last one."""
    while True:
        time.sleep(IDLE_S / 10)
        with _HERE_LOCK:
            for key, function in list(_HERE.items()):
                if not function.under_way and time.monotonic() - function.used > IDLE_S:
                    del _HERE[key]
            if not _HERE:
                return


def _seen(shared: str, progress: Progress) -> str:
    """The folder for large results where it is seen here; else empty. `shared` is a file in it that the sender made."""
    if not shared:
        return ""
    with suppress(OSError):
        if Path(shared).is_file():
            return str(Path(shared).parent)
    progress.message(
        f"Some workers do not see {Path(shared).parent}: what they find out comes through the network, which is slower."
    )
    return ""


def _met_here() -> str:
    worker = get_worker()
    name = "" if str(worker.name) == worker.address else f"{worker.name} at "
    return (
        f"This was met by the cluster's worker {name}{worker.address}: all workers must see the same files under the "
        f"same names."
    )
