"""A Dask cluster as the place where a run's heavy work is done."""

from __future__ import annotations

import asyncio
import itertools
import platform
import sys
import threading
import time
import uuid
import warnings
from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Optional

from distributed import Client
from distributed.versions import VersionMismatchWarning

from ..errors import InputError
from ..exclusive import locked
from ..execution import working_on
from ..progress import Progress, remove
from .executor import ClusterExecutor
from .rules import check_scheduler

#: Seconds that the scheduler gets to answer the first time, and to come back when the connection breaks.
ANSWER_S = 10
#: Seconds between two looks at the cluster, and that the scheduler gets for its answer.
LOOK_S, LOOK_ANSWER_S = 1.0, 5.0
#: Seconds of silence after which the scheduler is said to be silent, and after which it is given up.
SILENT_S, GONE_S = 10.0, 60.0
#: Seconds that the cluster gets to hear of the end of a run.
STOP_S = 0.3
#: Items under way for each thread of the cluster.
AHEAD = 3
AGAIN = "Run the same again: a dataset that was begun is gone on with."


class DaskCluster:
    """The machines behind a scheduler, and a watch over them."""

    def __init__(self, client: Any, executor: ClusterExecutor, name: str, progress: Progress) -> None:
        self.executor = executor
        self._client, self._name, self._progress = client, name, progress
        self._threads: Optional[int] = None
        self._over = threading.Event()
        self._heard = time.monotonic()
        with suppress(Exception):  # the watch goes on asking
            self._look()
        self._watcher = threading.Thread(target=self._watch, name="tilewright-watch", daemon=True)
        self._watcher.start()

    @property
    def ahead(self) -> int:
        """How many items keep all machines busy; it follows machines that come and go."""
        return max(2, AHEAD * (self._threads or 0))

    def leave(self) -> None:
        """Stop watching."""
        self._over.set()

    def _watch(self) -> None:
        silent = False
        while not self._over.wait(LOOK_S):
            if self._client.status == "closed":
                text = f"The connection to the Dask scheduler {self._name} was lost."
                return self.executor.fail(InputError(text, AGAIN))
            if self._client.status != "running":
                continue
            try:
                self._look()
            except Exception:
                quiet = time.monotonic() - self._heard
                if quiet > GONE_S:
                    text = f"The Dask scheduler {self._name} has not answered for {quiet:.0f} seconds."
                    return self.executor.fail(InputError(text, AGAIN))
                if quiet > SILENT_S and not silent:
                    silent = True
                    self._progress.warn(f"The Dask scheduler {self._name} is silent: waiting for its answer.")
            else:
                silent = False
                if self.executor.stranded and self._client.status == "running":
                    self._progress.warn(f"The connection to {self._name} broke: what was under way is done anew.")
                    self.executor.give_again()
        return None

    def _look(self) -> None:
        """Ask the scheduler for its workers, and tell when there are none or others than before."""
        answer = _asked(self._client, self._client.scheduler.ncores)
        self._heard = time.monotonic()
        threads = sum(answer.values())
        if threads != self._threads:
            self._threads = threads
            if threads:
                text = f"Cluster {self._name}: workers {len(answer)}, threads {threads}."
            else:
                text = f"The cluster {self._name} has no workers: waiting for the first one."
            self._progress.message(text, "info" if threads else "warning")


@contextmanager
def cluster(scheduler: str, shared: Optional[Path], progress: Progress) -> Iterator[None]:
    """Work on the cluster of that scheduler for the time of the block.

    `shared` is where a folder for large results is made, which goes in the end; machines that do not see it send their
    results through the network. Raises OptionError for what names no scheduler, and InputError for one that does not
    answer.
    """
    check_scheduler(scheduler)
    with ExitStack() as stack:
        client = _connected(scheduler, stack)
        executor = ClusterExecutor(client, SharedFolder(shared, progress, stack).mark, progress)
        stack.callback(executor.stop)
        machines = DaskCluster(client, executor, scheduler, progress)
        stack.callback(machines.leave)
        with working_on(machines):
            yield


def _connected(scheduler: str, stack: ExitStack) -> Any:
    place: dict[str, Any] = (
        {"scheduler_file": scheduler} if scheduler.lower().endswith(".json") else {"address": scheduler}
    )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", VersionMismatchWarning)  # workers compare versions themselves
            client: Any = Client(**place, timeout=ANSWER_S, set_as_default=False, name="tilewright")  # type: ignore[no-untyped-call]
        stack.callback(_closed, client)
        answer = _asked(client, client.scheduler.versions)["packages"]
    except Exception as error:
        why = " ".join(str(error).split()) or type(error).__name__
        raise InputError(f"The Dask scheduler {scheduler} does not answer: {why}") from None
    theirs = ".".join(str(answer["python"]).split(".")[:2])
    ours = ".".join(platform.python_version_tuple()[:2])
    if theirs != ours:
        raise InputError(
            f"The Dask scheduler {scheduler} runs Python {theirs}, but the engine Python {ours}.",
            "Scheduler, workers and the engine need the same Python.",
        )
    return client


def _asked(client: Any, question: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """The scheduler's answer. Raises TimeoutError when it is silent."""
    return asyncio.run_coroutine_threadsafe(question(), client.loop.asyncio_loop).result(LOOK_ANSWER_S)


def _closed(client: Any) -> None:
    with suppress(Exception):
        client.close(timeout=STOP_S)


class SharedFolder:
    """An empty folder by the name that is wanted, or by one like it where another run has that, made when asked for.

    It goes when `stack` ends, and so does what a run that was killed has left there.
    """

    def __init__(self, wanted: Optional[Path], progress: Progress, stack: ExitStack) -> None:
        self._wanted, self._progress, self._stack = wanted, progress, stack
        self._mark: Optional[str] = None
        self._lock = threading.Lock()

    def mark(self) -> str:
        """A file in the folder, by which others see whether it is the same one for them; empty where there is none."""
        with self._lock:
            if self._mark is None:
                try:
                    self._mark = str(self._made(self._wanted)) if self._wanted is not None else ""
                except OSError:
                    self._mark = ""
            return self._mark

    def _made(self, wanted: Path) -> Path:
        for number in itertools.count(1):
            folder = wanted if number == 1 else wanted.with_name(f"{wanted.name}{number}")
            beside = folder.with_name(f"{folder.name}.lock")
            lock = locked(beside)
            if lock is not None:
                break
        # Let go of last, so that no other run takes a lock that is about to be removed. Windows removes nothing open.
        scratch = self._progress.scratch(beside)
        for part in (scratch, lock) if sys.platform == "win32" else (lock, scratch):
            self._stack.enter_context(part)
        remove(folder)
        self._stack.enter_context(self._progress.scratch(folder))
        folder.mkdir()
        mark = folder / uuid.uuid4().hex
        mark.touch()
        return mark
