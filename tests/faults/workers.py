"""Processes that faults are done to: the engine's worker as QGIS starts it, and QGIS itself."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

ROOT = Path(__file__).resolve().parents[2]
MAIN = ROOT / "engine" / "__main__.py"
#: Seconds after which a run counts as hanging.
HANGS_S = 240.0
#: Linux' names for what lets root read and write against the modes of files, and for giving it up for good.
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, PR_CAPBSET_DROP = 1, 2, 24
LIBC = ctypes.CDLL(None, use_errno=True)


class Run:
    """A process under way, and what it has said."""

    def __init__(
        self,
        command: Sequence[str],
        job: Optional[dict[str, Any]] = None,
        env: Optional[Mapping[str, str]] = None,
        preexec: Optional[Callable[[], None]] = None,
    ) -> None:
        self.process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            env={**os.environ, **(env or {})},
            start_new_session=True,
            preexec_fn=preexec,
        )
        self.events: list[dict[str, Any]] = []
        self.errors: list[str] = []
        self.begun = time.monotonic()
        self.hung = False
        #: When the run said for the first time how far it is.
        self.working = threading.Event()
        self._readers = [threading.Thread(target=read, daemon=True) for read in (self._read, self._read_errors)]
        for reader in self._readers:
            reader.start()
        if job is not None and self.process.stdin:
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.write(json.dumps(job) + "\n")
                self.process.stdin.flush()  # it stays open, since its end would end the worker

    @property
    def is_over(self) -> bool:
        return self.process.poll() is not None

    @property
    def result(self) -> Optional[dict[str, Any]]:
        """The result, or None where there is none."""
        return next((event["values"] for event in self.events if event.get("event") == "result"), None)

    @property
    def failure(self) -> str:
        """The error that the run told, with its kind; or how it ended without a word."""
        for event in self.events:
            if event.get("event") == "error":
                return f"{event['kind']}: {event['text']}"
        return f"exit {self.process.returncode}: {' / '.join(self.errors[-3:])}"

    def kill(self) -> None:
        """End the process itself, and nothing that it started, as the system does."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process.pid, signal.SIGKILL)

    def wait(self) -> bool:
        """Wait for the end, and close everything; False where it hung, and had to be ended."""
        try:
            self.process.wait(HANGS_S)
        except subprocess.TimeoutExpired:
            self.hung = True
        finally:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            for reader in self._readers:
                reader.join(5)
            for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
                with contextlib.suppress(OSError, ValueError):
                    if stream:
                        stream.close()
        return not self.hung

    def _read(self) -> None:
        with contextlib.suppress(ValueError):
            for line in self.process.stdout or ():
                try:
                    event = json.loads(line)
                except ValueError:
                    continue
                if isinstance(event, dict):
                    self.events.append(event)
                    if event.get("event") == "progress":
                        self.working.set()

    def _read_errors(self) -> None:
        with contextlib.suppress(ValueError):
            for line in self.process.stderr or ():
                self.errors.append(line.rstrip())


def obey_modes() -> None:
    """In a child of root's, before its program starts: files' modes bind it as they bind any owner.

    Another user would do as well, but may not see root's Python on every machine.

    Raises:
        OSError: root may not give these rights up here.
    """
    for right in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
        if LIBC.prctl(PR_CAPBSET_DROP, right, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "prctl")


def worker(job: dict[str, Any], **how: Any) -> Run:
    """A worker on a job, as QGIS starts it."""
    # -B: what Python compiles and keeps would be cut short too where there is little space.
    return Run([sys.executable, "-I", "-B", str(MAIN)], job, **how)


def descendants(pid: int) -> list[int]:
    """The processes that a process started, and that these started."""
    parents: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with contextlib.suppress(OSError, IndexError, ValueError):
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
                parents.setdefault(parent, []).append(int(folder.name))
    found, waiting = [], [pid]
    while waiting:
        children = parents.get(waiting.pop(), [])
        found += children
        waiting += children
    return found


def alive(pids: Sequence[int]) -> list[int]:
    """Those of the processes that still run."""
    there = []
    for pid in pids:
        with contextlib.suppress(OSError, IndexError):
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X"):
                there.append(pid)
    return there
