"""A Dask cluster as the executor of a run."""

from __future__ import annotations

import uuid
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Optional

import cloudpickle
from distributed import Client, KilledWorker
from distributed.client import Future as DistantFuture

from ..errors import InputError
from ..execution import working_on
from ..progress import Progress
from . import parts
from .rules import check_scheduler

#: Seconds that the scheduler gets to answer, and that the machines get to hear of a cancelled run.
ANSWER_S = 10
STOP_S = 0.3
#: How often an item is given to another machine when the one that had it is gone.
TRIES = 10
#: Items under way for each thread of the cluster.
AHEAD = 3


class ClusterExecutor(Executor):
    """Hands items to a cluster's machines; the function goes there once."""

    def __init__(self, client: Client, shared: str, progress: Progress) -> None:
        self._client, self._shared, self._progress = client, shared, progress
        #: Each function that was sent, with the work that it became: (function, key, work).
        self._sent: dict[int, tuple[Callable[..., Any], str, DistantFuture]] = {}

    def submit(self, function: Callable[..., Any], /, *items: Any, **named: Any) -> Future[Any]:
        """One item for any of the machines."""
        if named:
            raise TypeError("work for a cluster takes its items by place")
        outer: Future[Any] = Future()
        outer.set_running_or_notify_cancel()
        self._give(outer, self._work_of(function), items, TRIES)
        return outer

    def stop(self) -> None:
        """Let go of everything that was submitted."""
        for _, key, work in self._sent.values():
            with suppress(Exception):
                self._client.run(parts.stop, key, wait=False, on_error="ignore")
            work.release()
        self._sent.clear()

    def _work_of(self, function: Callable[..., Any]) -> DistantFuture:
        if id(function) not in self._sent:
            key = f"tilewright-{uuid.uuid4().hex}"
            packed = cloudpickle.dumps(function)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)  # Dask would have large things sent in another way
                work = self._client.submit(parts.begin, key, packed, self._shared, key=key, pure=False)
            self._sent[id(function)] = (function, key, work)
        return self._sent[id(function)][2]

    def _give(self, outer: Future[Any], work: DistantFuture, items: tuple[Any, ...], tries: int) -> None:
        distant = self._client.submit(parts.call, work, items, pure=False)

        def done(future: DistantFuture) -> None:
            try:
                result, told = future.result()
            except KilledWorker:
                if tries > 0:
                    self._give(outer, work, items, tries - 1)
                else:
                    outer.set_exception(InputError("The machines that were given a part of the work were lost."))
            except BaseException as error:
                outer.set_exception(error)
            else:
                for text, level in told:
                    self._progress.message(text, level)
                try:
                    outer.set_result(parts.taken(result))
                except BaseException as error:
                    outer.set_exception(error)

        distant.add_done_callback(done)


class DaskCluster:
    """The machines behind a scheduler."""

    def __init__(self, client: Client, executor: ClusterExecutor) -> None:
        self._client, self.executor = client, executor

    @property
    def ahead(self) -> int:
        """How many items keep all machines busy; it follows machines that come and go."""
        return max(2, AHEAD * sum(self._client.nthreads().values()))


@contextmanager
def cluster(scheduler: str, shared: Optional[Path], progress: Progress) -> Iterator[None]:
    """Work on the cluster of that scheduler for the time of the block.

    `shared` is a folder that is made for large results; all machines must see it. Raises OptionError, InputError.
    """
    check_scheduler(scheduler)
    place = {"scheduler_file": scheduler} if scheduler.lower().endswith(".json") else {"address": scheduler}
    try:
        client = Client(**place, timeout=ANSWER_S, set_as_default=False)
    except (OSError, ValueError) as error:
        raise InputError(f"The Dask scheduler {scheduler} does not answer: {error}") from None
    try:
        if shared is not None:
            shared.mkdir(parents=True, exist_ok=True)
        executor = ClusterExecutor(client, str(shared or ""), progress)
        try:
            with working_on(DaskCluster(client, executor)):
                yield
        finally:
            executor.stop()
    finally:
        with suppress(Exception):
            client.close(timeout=STOP_S)
