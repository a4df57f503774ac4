"""A training as its files tell it: read bit by bit while they grow, and never trusted."""

from __future__ import annotations

import csv
import json
import math
import time
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ...engine.models.names import (
    BEAT_S,
    CANCELLED,
    COLUMNS,
    FAILED,
    FINISHED,
    RUNNING,
    history_path,
    samples_path,
    status_path,
)

#: Bytes that are read of a history in one look, and of the other files at all.
CHUNK, LARGEST = 128 * 1024, 32 * 1024 * 1024
#: Epochs that are kept; a training has no more.
MOST = 100_000
#: Seconds without a sign of life after which a training that says it is running does not run any more.
QUIET_S = 6 * BEAT_S
#: Bytes before the place read up to that must still be the same, or the file is another one.
_TAIL = 256
_SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True)
class Standing:
    """What `<model>.training.json` says, as far as it makes sense; epochs is 0 where it does not say."""

    state: str = ""
    epochs: int = 0
    architecture: str = ""
    dataset: str = ""
    started: str = ""
    text: str = ""

    @classmethod
    def read(cls, content: bytes) -> Standing:
        """Raises ValueError for what is no JSON object."""
        values = json.loads(content.decode("utf-8"))
        if not isinstance(values, dict):
            raise ValueError("no object")
        state, epochs = values.get("state"), values.get("epochs")
        texts = {name: _text(values.get(name)) for name in ("architecture", "dataset", "started", "text")}
        return cls(
            state=state if state in (RUNNING, FINISHED, CANCELLED, FAILED) else "",
            epochs=epochs if isinstance(epochs, int) and 0 < epochs <= MOST else 0,
            **texts,
        )


def _text(value: Any) -> str:
    return value[:1000] if isinstance(value, str) else ""


class Course:
    """The training of one model file.

    `columns` holds the figures of each epoch by the names of COLUMNS, NaN where there is none; `standing` how it
    stands; `picture` the newest picture of tiles. `problem` is True where the history is none that can be read, and
    `gone` where there was one and is none any more: what was read stays then.
    """

    def __init__(self, model: Path) -> None:
        self.model = model
        self.standing = Standing()
        self.picture = b""
        self.problem = self.gone = False
        self._quiet_since = time.monotonic()
        self._status_stamp: Optional[tuple[int, int]] = None
        self._picture_stamp: Optional[tuple[int, int]] = None
        self._begin()

    def _begin(self) -> None:
        """Forget the epochs: the file is a new one."""
        self.columns = {name: array("d") for name in COLUMNS}
        self.skipped = 0
        self._offset, self._tail, self._separator = 0, b"", ","
        self._places: dict[str, int] = {}

    @property
    def count(self) -> int:
        """The epochs that were read."""
        return len(self.columns["epoch"])

    def best(self) -> Optional[int]:
        """The place of the best epoch: the first of the lowest validation loss, or training loss without validation."""
        loss, validation = self.values("loss"), self.values("validation_loss")
        scores = np.where(np.isfinite(validation), validation, loss)
        return int(np.nanargmin(scores)) if np.isfinite(scores).any() else None

    def values(self, name: str) -> np.ndarray:
        """A column as float64, NaN where there is no figure."""
        return np.array(self.columns[name])

    def is_quiet(self) -> bool:
        """Whether a training that says it is running has given no sign of life for long."""
        return self.standing.state == RUNNING and time.monotonic() - self._quiet_since > QUIET_S

    def look(self) -> tuple[bool, bool]:
        """Read what is new: whether there was anything, and whether there is more of it. Takes a few milliseconds."""
        before = (self.count, self.problem, self.gone, self.standing)
        more = self._look_at_history()
        self._look_at_status()
        new_picture = self._look_at_picture()
        return new_picture or before != (self.count, self.problem, self.gone, self.standing), more

    def _look_at_history(self) -> bool:
        try:
            with history_path(self.model).open("rb") as stream:
                stream.seek(self._offset - len(self._tail))
                content = stream.read(len(self._tail) + CHUNK)
                if not content.startswith(self._tail):
                    self._begin()
                    stream.seek(0)
                    content = stream.read(CHUNK)
        except OSError:
            self.gone = self.count > 0
            return False
        self.gone = self.problem = False
        fresh = content[len(self._tail) :]
        end = fresh.rfind(b"\n") + 1
        if not end:
            self.problem = len(fresh) == CHUNK  # so long a line is no row of numbers
            return False
        self._offset += end
        self._tail = (self._tail + fresh[:end])[-_TAIL:]
        self._take(fresh[:end].decode("utf-8", "replace"))
        return len(fresh) == CHUNK and not self.problem

    def _take(self, text: str) -> None:
        lines = text.replace("\0", "").splitlines()
        if not self._places and lines:
            head = lines.pop(0).lstrip("\ufeff")
            self._separator = max(_SEPARATORS, key=head.count)
            names = [name.strip().strip('"').lower() for name in head.split(self._separator)]
            self._places = {name: names.index(name) for name in COLUMNS if name in names}
            if not {"epoch", "loss"} <= set(self._places):
                self._begin()
                self.problem = True
                return
        for row in csv.reader(lines, delimiter=self._separator):
            self._add(row)

    def _add(self, row: list[str]) -> None:
        values = {name: self._number(row[place]) for name, place in self._places.items() if place < len(row)}
        number, epochs = values.get("epoch", math.nan), self.columns["epoch"]
        whole = math.isfinite(number) and number == int(number) and len(row) >= len(self._places)
        if not whole or not (epochs[-1] if epochs else 0) < number <= MOST:
            self.skipped += bool(row)
            return
        for name, column in self.columns.items():
            column.append(values.get(name, math.nan))

    def _number(self, text: str) -> float:
        """A number, also as programs write it that have a decimal comma."""
        try:
            number = float(text if self._separator == "," else text.replace(",", "."))
        except ValueError:
            return math.nan
        return number if math.isfinite(number) else math.nan

    def _look_at_status(self) -> None:
        path = status_path(self.model)
        try:
            stamp = _stamp(path)
            if stamp == self._status_stamp:
                return
            age = 0.0 if self._status_stamp else time.time() - stamp[0] / 1e9
            self._quiet_since = time.monotonic() - max(age, 0.0)
            self._status_stamp = stamp
            self.standing = Standing.read(_content(path))
        except (OSError, ValueError, RecursionError):
            return  # the one before stays: it may be there again at the next look

    def _look_at_picture(self) -> bool:
        path = samples_path(self.model)
        try:
            stamp = _stamp(path)
            if stamp == self._picture_stamp:
                return False
            self.picture = _content(path)
            self._picture_stamp = stamp
        except OSError:
            changed = bool(self.picture)
            self.picture, self._picture_stamp = b"", None
            return changed
        return True


def _stamp(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def _content(path: Path) -> bytes:
    with path.open("rb") as stream:
        content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise OSError("too large")
    return content
