"""Work on all cores through one interface, so that nothing else knows where it runs."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from contextlib import contextmanager
from typing import Optional, Protocol, TypeVar

from .errors import OptionError
from .progress import Progress

Item = TypeVar("Item")
Result = TypeVar("Result")


#: The number of threads that the user wants; all cores without it, and when it is 0.
VARIABLE = "TILEWRIGHT_WORKERS"


#: How many pieces of a cluster's work this process does at a time, 0 where it does none, and how many are under way.
_pieces = _under_way = 0
_counting = threading.Lock()


@contextmanager
def one_of(pieces: int) -> Iterator[None]:
    """Say that the block is one of so many pieces of work that this process does at a time: each has one thread."""
    global _pieces, _under_way
    with _counting:
        _pieces = pieces
        _under_way += 1
    try:
        yield
    finally:
        with _counting:
            _under_way -= 1
            if not _under_way:
                _pieces = 0


def pieces_at_a_time() -> int:
    """How many pieces of a cluster's work this process does at a time; 0 where it works for a run of its own."""
    return _pieces


def worker_count() -> int:
    """Threads to work with: as many as the user set, else as there are cores that this process may use.

    A piece of a cluster's work has one, since the others that go on beside it have the other cores.

    Raises OptionError when the variable is no number of threads.
    """
    wanted = os.environ.get(VARIABLE, "").strip() or "0"
    if not wanted.isdecimal():
        raise OptionError(f"{VARIABLE} must be a whole number, 0 for all cores, got {wanted!r}")
    if int(wanted):
        return int(wanted)
    if _pieces:
        return 1
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def threads(workers: Optional[int] = None) -> ThreadPoolExecutor:
    """Local threads: right for work that GDAL, numpy or a codec does with the interpreter's lock released."""
    return ThreadPoolExecutor(workers or worker_count(), thread_name_prefix="tilewright")


class Cluster(Protocol):
    """Machines that work together, seen as one executor."""

    @property
    def ahead(self) -> int:
        """How many items keep all of them busy."""

    @property
    def executor(self) -> Executor:
        """What takes the work."""


#: The machines of this run; None for this one alone.
_cluster: Optional[Cluster] = None


@contextmanager
def working_on(cluster: Cluster) -> Iterator[None]:
    """Let `crew` be those machines for the time of the block."""
    global _cluster
    _cluster = cluster
    try:
        yield
    finally:
        _cluster = None


@contextmanager
def crew(workers: Optional[int] = None) -> Iterator[Executor]:
    """What does the heavy work of a task: the machines of a cluster where the user named one, else local threads.

    What is submitted must be able to go to another machine: the function and what it holds are pickled, open files are
    opened again there, and what it changes is seen there alone. `workers` is the number of local threads.
    """
    if _cluster is not None:
        yield _cluster.executor
        return
    with threads(workers) as executor:
        yield executor


def is_local() -> bool:
    """Whether the work is done on this machine, by threads."""
    return _cluster is None


def at_once() -> int:
    """Items that keep the machines of a cluster busy; 0 without one. It follows machines that come and go."""
    return _cluster.ahead if _cluster is not None else 0


def ordered_map(
    executor: Executor,
    function: Callable[[Item], Result],
    items: Iterable[Item],
    progress: Progress,
    ahead: Optional[int] = None,
) -> Iterator[Result]:
    """Results in the order of `items`, with at most `ahead` of them under way, so that memory stays bounded.

    Cancelling, or the first failure, drops what has not begun and is raised here.
    """
    distant = _cluster if _cluster is not None and executor is _cluster.executor else None
    limit = ahead or 2 * worker_count()
    waiting: deque[Future[Result]] = deque()
    try:
        for item in items:
            progress.check()
            waiting.append(executor.submit(function, item))
            if len(waiting) >= (max(limit, distant.ahead) if distant else limit):
                yield _result(waiting.popleft(), progress)
        while waiting:
            yield _result(waiting.popleft(), progress)
    finally:
        for future in waiting:
            future.cancel()


def _result(future: Future[Result], progress: Progress) -> Result:
    while True:
        try:
            return future.result(timeout=0.1)
        except NotYet:
            if future.done():  # the function itself timed out
                return future.result()
            progress.check()
