"""Two ways of doing the same, taken in turns, and the ratio between them. Standard library alone, Python 3.9."""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Optional

#: How GDAL's commands are to write what we write: the same blocks, compression, overviews and threads.
FINISHED = (
    "-of", "COG", "-co", "COMPRESS=DEFLATE", "-co", "LEVEL=1", "-co", "BLOCKSIZE=512", "-co", "NUM_THREADS=ALL_CPUS",
    "-co", "BIGTIFF=IF_SAFER",
)  # fmt: skip
#: The same for quantities; without it for classes.
QUANTITIES = ("-co", "PREDICTOR=YES", "-co", "OVERVIEW_RESAMPLING=AVERAGE")


@dataclass(frozen=True)
class Row:
    """A line of the table: `ours` and `other` as people read them, and the ratio that the bound is for.

    `spread` holds the lowest and the highest ratio of the rounds. Of the bounds at most one is set.
    """

    what: str
    ours: str
    against: str
    other: str
    ratio: float
    spread: tuple[float, float]
    at_least: Optional[float] = None
    at_most: Optional[float] = None

    @property
    def bound(self) -> str:
        """The bound in words."""
        if self.at_least is not None:
            return f"at least {self.at_least:g}"
        return "" if self.at_most is None else f"at most {self.at_most:g}"

    @property
    def kept(self) -> Optional[bool]:
        """Whether the ratio keeps its bound; None where it has none."""
        if self.at_least is not None:
            return self.ratio >= self.at_least
        return None if self.at_most is None else self.ratio <= self.at_most

    def send(self) -> None:
        """Hand the row to the run that prints the table."""
        print(json.dumps(asdict(self)), flush=True)

    @classmethod
    def received(cls, line: str) -> Row:
        """The row in a line that `send` wrote."""
        values = json.loads(line)
        return cls(**{**values, "spread": tuple(values["spread"])})


@dataclass(frozen=True)
class Turns:
    """What the rounds gave: pairs (ours, other) of rates, or of seconds, in the order they were taken."""

    pairs: tuple[tuple[float, float], ...]

    @property
    def ours(self) -> float:
        return statistics.median(ours for ours, _ in self.pairs)

    @property
    def other(self) -> float:
        return statistics.median(other for _, other in self.pairs)

    @property
    def ratio(self) -> float:
        """The median of the ratios ours / other, which a machine that slows down for a while does not move."""
        return statistics.median(self._ratios())

    @property
    def spread(self) -> tuple[float, float]:
        return min(self._ratios()), max(self._ratios())

    def _ratios(self) -> list[float]:
        return [ours / other for ours, other in self.pairs]


def in_turns(ours: Callable[[], float], other: Callable[[], float], rounds: int) -> Turns:
    """Run both in each round, first the one and then the other way round."""
    pairs = []
    for turn in range(rounds):
        if turn % 2:
            second = other()
            pairs.append((ours(), second))
        else:
            first = ours()
            pairs.append((first, other()))
    return Turns(tuple(pairs))


def seconds(work: Callable[[], Any]) -> float:
    """How long it takes, on disks that have nothing left to write from before."""
    os.sync()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def send_speed(what: str, run: Turns, unit: str, against: str, at_least: Optional[float] = 1.0) -> None:
    """Hand over the row of two rates."""
    digits = 0 if unit == "tiles/s" else 1
    Row(
        what=what,
        ours=f"{run.ours:.{digits}f} {unit}",
        against=against,
        other=f"{run.other:.{digits}f} {unit}",
        ratio=run.ratio,
        spread=run.spread,
        at_least=at_least,
    ).send()


def send_memory(what: str, large_mb: float, small: str, small_mb: float, at_most: float = 1.2) -> None:
    """Hand over the row of the peak over much and of that over little."""
    ratio = large_mb / small_mb
    Row(
        what=what,
        ours=f"{large_mb:.0f} MB",
        against=small,
        other=f"{small_mb:.0f} MB",
        ratio=ratio,
        spread=(ratio, ratio),
        at_most=at_most,
    ).send()


def run_worker(checkout: Path, task: str, options: dict[str, Any], program: str = "") -> None:
    """A fresh worker of this Python that does the task, as QGIS starts it; by another program where one is given."""
    command = [sys.executable, "-I", *(["-c", program] if program else [str(checkout / "engine" / "__main__.py")])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as worker:
        # Its standard input stays open: where it ends, the worker does too.
        print(json.dumps({"task": task, "options": options}), file=worker.stdin, flush=True)
        last = list(worker.stdout or ())[-1:]
        if worker.wait():
            raise RuntimeError(f"the worker failed: {last}")


def peak_mb(python: str, checkout: Path, task: str, options: dict[str, Any]) -> float:
    """The largest resident size of a fresh worker that does the task, in MB. Linux alone."""
    command = [python, "-I", str(checkout / "engine" / "__main__.py")]
    peak_kb = 0
    with tempfile.TemporaryFile("w+") as events:
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=events, text=True) as worker:
            print(json.dumps({"task": task, "options": options}), file=worker.stdin, flush=True)
            while worker.poll() is None:
                found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{worker.pid}/status").read_text())
                peak_kb = max(peak_kb, int(found.group(1)) if found else 0)
                time.sleep(0.02)
        if worker.returncode:
            events.seek(0)
            raise RuntimeError(f"the worker failed: {events.read().splitlines()[-1:]}")
    return peak_kb / 1024


def say(text: str) -> None:
    """Tell the person who waits what is being measured."""
    print(text, file=sys.stderr, flush=True)
