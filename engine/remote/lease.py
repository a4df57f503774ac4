"""One run at a time writes a place in an object store, from whichever machine."""

from __future__ import annotations

import threading
import uuid
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Optional

from ..errors import EngineError, OutputError
from ..progress import Progress
from .store import Store, waited

#: Seconds between two signs of life of the run that holds a lease, and after which another takes it that saw none.
BEAT_S = 5.0
PATIENCE_S = 16.0


class Lease:
    """A file in the store that says who writes there, renewed as long as the block lasts.

    Nothing depends on clocks: a run that finds one looks whether it changes. `own` is a file of this machine that tells
    a lease of ours again after a run that was killed; two runs of one machine must be kept apart by other means.
    """

    def __init__(self, store: Store, name: str, place: str, own: Path, progress: Progress) -> None:
        """`place` is what is written, in words."""
        self._store, self.name, self._place, self._own, self._progress = store, name, place, own, progress
        #: Who holds it: what the file begins with.
        self.owner = ""
        self._beats = 0
        self._over = threading.Event()
        self._lost = False
        self._heart: Optional[threading.Thread] = None

    def __enter__(self) -> Lease:
        self.owner = self._token()
        while not self._store.create(self.name, self._content()):
            before = self._store.read(self.name)
            if before is None:
                continue
            if not self._is_mine(before):
                self._progress.message(
                    f"Another run has begun to write {self._place}; looking for {PATIENCE_S:g} s whether it lives."
                )
                waited(PATIENCE_S, self._progress)
                if self._store.read(self.name) not in (before, None):
                    raise OutputError(
                        f"{self._place} is being written by another run",
                        "Wait until it is over, or choose another place.",
                    )
            self._store.remove([self.name])
        self._heart = threading.Thread(target=self._beat, name="lease", daemon=True)
        self._heart.start()
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._over.set()
        if self._heart is not None:
            self._heart.join(timeout=BEAT_S)
        with suppress(EngineError):  # who comes next waits a little
            if not self._lost and self._is_mine(self._store.read(self.name)):
                self._store.remove([self.name])
        self._own.unlink(missing_ok=True)

    def check(self) -> None:
        """Raise OutputError where another run took the place, because this one gave no sign of life for long."""
        if self._lost:
            raise OutputError(
                f"{self._place} was taken over by another run while this one did not reach the store",
                "Let that one finish.",
            )

    def _beat(self) -> None:
        while not self._over.wait(BEAT_S):
            with suppress(EngineError):
                found = self._store.read(self.name)
                if found is not None and not self._is_mine(found):
                    self._lost = True
                    return
                self._beats += 1
                self._store.put(self.name, self._content())

    def _content(self) -> bytes:
        return f"{self.owner} {self._beats}".encode()

    def _is_mine(self, content: Optional[bytes]) -> bool:
        return content is not None and content.split(b" ")[0] == self.owner.encode()

    def _token(self) -> str:
        """Ours of an earlier run that was killed on this machine, or a new one."""
        with suppress(OSError, ValueError):
            return uuid.UUID(hex=self._own.read_text(encoding="ascii")).hex
        token = uuid.uuid4().hex
        self._own.parent.mkdir(parents=True, exist_ok=True)
        self._own.write_text(token, encoding="ascii")
        return token
