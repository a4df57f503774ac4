"""A cluster's machines as an executor."""

from __future__ import annotations

import queue
import re
import threading
import uuid
import warnings
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Executor, Future, InvalidStateError
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Optional

import cloudpickle
from distributed import KilledWorker
from distributed.client import FutureCancelledError

from ..errors import Cancelled, InputError
from ..progress import Progress
from ..remote.near import copies
from .errand import DONE, make_errand, make_held
from .results import checked, taken
from .versions import versions

#: How often an item is given out anew when Dask gives it up, which it does after it lost several workers to it.
TRIES = 3
#: Why Dask gives up what it waits for when it does not hear from the scheduler any more.
CONNECTION_LOST = "scheduler-connection-lost"
#: Functions that are remembered, should they be called again.
REMEMBERED = 32


@dataclass
class _Work:
    """A function on its way: `packed` goes to the machines once, as the Dask result `distant`."""

    function: Callable[..., Any]
    name: str
    packed: dict[str, Any]
    distant: Any = None


class _Promise(Future[Any]):
    """What whoever submitted an item waits for: its large arrays stay in their files until they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._loading = threading.Lock()
        self._loaded: Optional[tuple[Any]] = None

    def result(self, timeout: Optional[float] = None) -> Any:
        """The result, loaded when it is asked for the first time."""
        found = super().result(timeout)
        with self._loading:
            if self._loaded is None:
                self._loaded = (taken(found),)
            return self._loaded[0]


@dataclass
class _Item:
    """One call of a function, under way as `distant`; `outer` is what whoever submitted it waits for.

    `arguments` are pickled, since a scheduler unpacks what it is sent, and knows nothing of ours.
    """

    work: _Work
    arguments: bytes
    outer: _Promise = field(default_factory=_Promise)
    distant: Any = None
    tries: int = 0  # that are left


class ClusterExecutor(Executor):
    """Hands items to a cluster's machines; a function goes there once, pickled with what it holds.

    `shared` gives a file in a folder for large results that all machines should see, or nothing.
    """

    def __init__(self, client: Any, shared: Callable[[], str], progress: Progress) -> None:
        self._client, self._shared, self._progress = client, shared, progress
        self._errand, self._held = make_errand(), make_held()
        self._lock = threading.RLock()
        self._works: OrderedDict[object, _Work] = OrderedDict()
        self._under_way: dict[int, _Item] = {}
        self._stranded: list[_Item] = []
        self._broken: Optional[BaseException] = None
        self._told: set[tuple[str, str]] = set()
        self._arrived: queue.SimpleQueue[Optional[_Item]] = queue.SimpleQueue()
        self._collector = threading.Thread(target=self._collect, name="tilewright-collect", daemon=True)
        self._collector.start()

    def submit(self, function: Callable[..., Any], /, *items: Any, **named: Any) -> Future[Any]:
        """One item for any of the machines. What the function holds is taken as it is at its first item."""
        if named:
            raise TypeError("work for a cluster takes its items by place")
        item = _Item(self._work_of(function), cloudpickle.dumps(items), tries=TRIES)
        with self._lock:
            if self._broken is not None:
                raise self._broken
            self._under_way[id(item.outer)] = item
        # By its future alone, which would else hold on to itself, and to what was loaded, after all are done with it.
        item.outer.add_done_callback(self._let_go)
        self._give(item)
        return item.outer

    def fail(self, error: BaseException) -> None:
        """Let everything that is under way, and all that comes, fail."""
        with self._lock:
            self._broken = error
            items = list(self._under_way.values())
        for item in items:
            _settle(item.outer, error=error)

    def give_again(self) -> None:
        """Give out anew what was lost with the connection to the scheduler."""
        with self._lock:
            stranded, self._stranded = self._stranded, []
            for work in {id(item.work): item.work for item in stranded}.values():
                work.distant = None
        for item in stranded:
            self._give(item)

    @property
    def stranded(self) -> bool:
        """Whether something was lost with the connection to the scheduler."""
        return bool(self._stranded)

    def stop(self) -> None:
        """Let go of everything that was submitted; what runs ends at its next look."""
        self.fail(Cancelled())
        self._arrived.put(None)
        with self._lock:
            for work in self._works.values():
                if work.distant is not None:
                    work.distant.release()
            self._works.clear()

    def _work_of(self, function: Callable[..., Any]) -> _Work:
        # Methods are made anew each time that they are looked up.
        key = (id(getattr(function, "__self__", None)), id(getattr(function, "__func__", function)))
        with self._lock:
            if key not in self._works:
                packed = {
                    "key": uuid.uuid4().hex,
                    "function": cloudpickle.dumps(function),
                    "shared": self._shared(),
                    "versions": versions(),
                    "copies": copies(),
                }
                words = re.sub(r"\W+", "_", getattr(function, "__name__", type(function).__name__)).strip("_")
                # It holds on to the function, so that no other one can get its id.
                self._works[key] = _Work(function, f"tilewright_{words}", packed)
                if len(self._works) > REMEMBERED:
                    self._works.popitem(last=False)
            self._works.move_to_end(key)
            return self._works[key]

    def _give(self, item: _Item) -> None:
        work = item.work
        with self._lock, warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # Dask would have large things sent in another way
            if work.distant is None or work.distant.status in ("error", "cancelled", "lost"):
                key = f"{work.name}_function-{uuid.uuid4().hex}"
                work.distant = self._client.submit(self._held, work.packed, key=key, pure=False)
            key = f"{work.name}-{uuid.uuid4().hex}"
            item.distant = self._client.submit(self._errand, work.distant, item.arguments, key=key, pure=False)
        item.distant.add_done_callback(lambda _: self._arrived.put(item))
        if item.outer.done():  # it was let go meanwhile
            item.distant.release()

    def _let_go(self, outer: Future[Any]) -> None:
        with self._lock:
            item = self._under_way.pop(id(outer), None)
        if item is not None and item.distant is not None:
            item.distant.release()

    def _collect(self) -> None:
        """Bring home what is done, as much as there is at a time, until told to stop."""
        while self._bring(self._arrivals()):  # nothing that was brought is kept here while the next ones are awaited
            pass

    def _arrivals(self) -> list[Optional[_Item]]:
        items = [self._arrived.get()]
        with suppress(queue.Empty):
            while True:
                items.append(self._arrived.get_nowait())
        return items

    def _bring(self, arrivals: list[Optional[_Item]]) -> bool:
        """Bring home what these are of; false where they are the last."""
        items = [item for item in arrivals if item is not None and not item.outer.done()]
        done = [item for item in items if item.distant is not None and item.distant.status == "finished"]
        try:
            brought = dict(zip(map(id, done), self._client.gather([item.distant for item in done])))
        except BaseException:  # of one of them, told apart below
            brought = {}
        for item in items:
            try:
                self._take(item, brought[id(item)] if id(item) in brought else item.distant.result())
            except BaseException as error:
                self._lost(item, error)
        return None not in arrivals

    def _take(self, item: _Item, brought: Any) -> None:
        how, result, told = brought
        if how != DONE:
            raise InputError(f"A worker of the cluster {result}.", "All workers need the same version of Tilewright.")
        for text, level in told:
            if (text, level) not in self._told:  # several workers meet the same
                self._told.add((text, level))
                self._progress.message(text, level)
        _settle(item.outer, checked(result))

    def _lost(self, item: _Item, error: BaseException) -> None:
        """Give an item out anew where only a machine is to blame; else that is its end."""
        cut = isinstance(error, OSError) and not isinstance(error, FileNotFoundError)  # workers tell theirs otherwise
        if cut or (isinstance(error, FutureCancelledError) and error.reason == CONNECTION_LOST):
            with self._lock:
                self._stranded.append(item)
        elif isinstance(error, (KilledWorker, FutureCancelledError, FileNotFoundError, Cancelled)) and item.tries > 0:
            item.tries -= 1
            self._give(item)
        elif isinstance(error, KilledWorker):
            _settle(
                item.outer,
                error=InputError(
                    "The cluster lost several workers one after the other to the same part of the work.",
                    "They may have too little memory: give them more, or fewer threads each.",
                ),
            )
        else:
            _settle(item.outer, error=error)


def _settle(outer: Future[Any], result: Any = None, error: Optional[BaseException] = None) -> None:
    """Give a future its end, unless it has one."""
    with suppress(InvalidStateError):
        if error is not None:
            outer.set_exception(error)
        else:
            outer.set_result(result)
