"""A half-made dataset in an object store: its tiles go there as they are made, what tells of them follows."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Optional, Union

from ..datasets.workplace import WORK, Workplace
from ..errors import Cancelled, EngineError, OutputError
from ..progress import Progress, remove
from .staging import MANIFEST, Staged, send, staged_at
from .store import Store

#: Files that are sent at once by each machine, and that wait for it.
AT_ONCE = 32
WAITING = 128
#: Seconds between two times that the notes for a later run go to the store, and between two looks whether the run that
#: another machine works for still lives.
KEEP_S = 15.0
LOOK_S = 5.0
JOB = f"{WORK}/job.json"
JOURNAL = f"{WORK}/journal-"


def workplace_of(output: Path, fingerprint: str, progress: Progress) -> Workplace:
    """The workplace of a dataset: in a store where the output is on its way to one."""
    staged = staged_at(output)
    if staged is None:
        return Workplace(output, fingerprint, progress)
    return StoreWorkplace(output, fingerprint, progress, staged)


class StoreWorkplace(Workplace):
    """A folder of this machine for what is made at the end, and the store for the files of tiles.

    Until the manifest is there, which comes last, what lies in the store is no dataset; its folder `.work` tells the
    next run of whose it is and how far it came, also on another machine. Packed files come to be here and are sent
    when they are whole.
    """

    def __init__(self, output: Path, fingerprint: str, progress: Progress, staged: Staged) -> None:
        super().__init__(output, fingerprint, progress)
        self._store, self._lease = staged.store, staged.lease
        self._owner = staged.lease.owner
        self._above, self._lock_name = staged.above, staged.lease.name
        self._there: dict[str, int] = {}
        self._sending = _Sending()
        self._unkept: list[bytes] = []
        self._parts = 0
        self._kept = self._looked = time.monotonic()

    def __enter__(self) -> Workplace:
        super().__enter__()
        try:
            self._begin_there()
        except BaseException:
            super().__exit__()
            raise
        return self

    def __exit__(self, *error: object) -> None:
        self._sending.stop()
        with suppress(EngineError):
            self._keep()
        super().__exit__(*error)

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_lease": None, "_sending": None, "_there": {}, "_unkept": []}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._sending = _Sending()

    def check_run(self) -> None:
        if self._lease is not None:
            self._lease.check()
        elif time.monotonic() - self._looked > LOOK_S:
            self._looked = time.monotonic()
            found = self._above.read(self._lock_name)
            if found is None or not found.startswith(self._owner.encode()):
                raise Cancelled()

    def has(self, file: str) -> bool:
        return self._there.get(file, 0) > 0 or super().has(file)

    def opened(self, file: str) -> BinaryIO:
        if (self.folder / file).is_file():
            return super().opened(file)
        self.settle()
        content = self._store.read(file)
        if content is None:
            raise OutputError(f"{self._store.address}/{file} went away while the dataset was made")
        return BytesIO(content)

    def write(self, file: str, content: Union[bytes, bytearray]) -> None:
        """Send a file: after the others of its tile in `together`, in any order else. `settle` waits for it."""
        self.check_run()
        self._sending.add(self._store, file, bytes(content))

    @contextmanager
    def together(self) -> Iterator[None]:
        with self._sending.together():
            yield

    def settle(self) -> None:
        self._sending.settle()

    def note(self, values: Any) -> None:
        super().note(values)
        self._unkept.append(json.dumps(values).encode() + b"\n")
        if time.monotonic() - self._kept > KEEP_S:
            self._keep()

    def publish(self) -> None:
        """Send what is here, the manifest last: from there on the dataset is whole."""
        self.settle()
        files = [path for path in sorted(self.folder.rglob("*")) if path.is_file() and self._work not in path.parents]
        files.sort(key=lambda path: path == self.folder / MANIFEST)
        self.check_run()
        send(self._store, self.folder, files[:-1], self.progress)
        self.check_run()
        send(self._store, self.folder, files[-1:], self.progress)
        self._unkept = []
        self._sending.stop()
        self._close_journal()
        self._release()
        remove(self.folder)
        # From here on nothing can fail: what is left of the work does not matter to who reads the dataset.
        with suppress(EngineError):
            self._store.remove([JOB, *(f"{JOURNAL}{number:06d}" for number in range(self._parts))])

    def _begin_there(self) -> None:
        """See what lies in the store, and take from an earlier run of the same call, on any machine, what it did."""
        if self._store.is_empty():
            self._there = {}
        else:
            self._there = {name: entry.size for name, entry in self._store.entries().items()}
        job = self._store.read(JOB) if self._there else None
        if self._there and job is None:
            raise OutputError(
                f"output {self._store.address} holds something else, which is left alone",
                "Choose a new or an empty place.",
            )
        if job is not None and _fingerprint_in(job) != self._fingerprint:
            self.progress.warn(f"{self._store.address} was half-made by another call; it is begun afresh.")
            # What tells whose it is goes last: what is left of a run that stops here is still known.
            self._store.remove([name for name in self._there if name != JOB])
            self._there, job = {}, None
        if job is None:
            self._store.put(JOB, json.dumps({"fingerprint": self._fingerprint}).encode())
            return
        parts = sorted(name for name in self._there if name.startswith(JOURNAL))
        self._parts = len(parts)
        if self.is_new and parts:
            lines = b"".join(self._store.read(name) or b"" for name in parts)
            (self._work / "journal").write_bytes(lines)
        self._there = {name: size for name, size in self._there.items() if not name.startswith(f"{WORK}/")}
        self.is_new = self.is_new and not self._there

    def _keep(self) -> None:
        """Put what was noted where a later run finds it that is on another machine."""
        self._kept = time.monotonic()
        if self._unkept:
            self._store.put(f"{JOURNAL}{self._parts:06d}", b"".join(self._unkept))
            self._parts += 1
            self._unkept = []

    def _has_tiles(self) -> bool:
        return not self.is_new or self._sending.count > 0 or super()._has_tiles()


class _Sending:
    """Files on their way to a store: many at once, since each waits for its server most of the time."""

    def __init__(self) -> None:
        self.count = 0
        self._executor: Optional[ThreadPoolExecutor] = None
        self._room = threading.BoundedSemaphore(WAITING)
        self._mine = threading.local()
        self._lock = threading.Lock()

    def add(self, store: Store, file: str, content: bytes) -> None:
        """Send a file soon."""
        group = getattr(self._mine, "group", None)
        if group is not None:
            group.append((store, file, content))
        else:
            self._submit([(store, file, content)])

    @contextmanager
    def together(self) -> Iterator[None]:
        """The files that are added in the block go one after the other: who finds the last one finds all."""
        self._mine.group = []
        try:
            yield
            self._submit(self._mine.group)
        finally:
            self._mine.group = None

    def settle(self) -> None:
        """Wait until all that this thread added is there; raises what failed."""
        waiting, self._mine.waiting = getattr(self._mine, "waiting", []), []
        for future in waiting:
            future.result()

    def stop(self) -> None:
        """Send nothing more."""
        with self._lock:
            executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=True, cancel_futures=True)

    def _submit(self, files: list[tuple[Store, str, bytes]]) -> None:
        if not files:
            return
        self._room.acquire()
        with self._lock:
            if self._executor is None:
                self._executor = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="put")
            future: Future[None] = self._executor.submit(_put, files)
            self.count += 1
        future.add_done_callback(lambda _: self._room.release())
        waiting = getattr(self._mine, "waiting", None)
        if waiting is None:
            waiting = self._mine.waiting = []
        waiting.append(future)


def _put(files: list[tuple[Store, str, bytes]]) -> None:
    for store, file, content in files:
        store.put(file, content)


def _fingerprint_in(job: bytes) -> Optional[str]:
    try:
        return str(json.loads(job)["fingerprint"])
    except (ValueError, KeyError, TypeError):
        return None
