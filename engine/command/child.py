"""A job in a process of its own, seen from outside: what it says, how it is stopped, and what it came to."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess  # nosec B404 # runs this package's own worker, without a shell
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import IO, Any, Optional, Protocol

from ..errors import EngineError
from ..progress import Progress

#: What runs a job.
WORKER = Path(__file__).resolve().parents[1] / "__main__.py"
#: What is kept of what libraries write to standard error.
LAST_BYTES = 4000
#: Seconds between two looks at whether a signal has come: Windows breaks off no reading for one.
LOOK_S = 0.1
#: What a terminal, its end, and a batch system send to those who are to stop.
STOPPING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))


class Failure(EngineError):
    """Why a job failed, as its own process told it; `kind` is that of the error."""

    def __init__(self, kind: str, text: str, hint: str = "") -> None:
        super().__init__(text, hint)
        self.kind = kind


class Listener(Protocol):
    """Who is told of the events of a job."""

    def hear(self, event: dict[str, Any]) -> None:
        """One event, as the worker writes them."""


class Stop(Progress):
    """Whether this run is to stop, and who asked for it."""

    def __init__(self) -> None:
        super().__init__()
        self.signal = 0
        self._process: Optional[subprocess.Popen[str]] = None

    @contextmanager
    def on_signals(self) -> Iterator[None]:
        """Stop at the first signal of those that ask for it, and at once at the second.

        What this process was started to ignore, as by nohup, stays so.
        """
        heard = [number for number in STOPPING if signal.getsignal(number) is not signal.SIG_IGN]
        before = {number: signal.signal(number, self._asked) for number in heard}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    @contextmanager
    def stopping(self, process: subprocess.Popen[str]) -> Iterator[None]:
        """Let the process stop too."""
        self._process = process
        try:
            if self.cancelled:
                self._tell(process)
            yield
        finally:
            self._process = None

    def _asked(self, number: int, frame: Optional[FrameType]) -> None:
        again, self.signal = self.cancelled, number
        self.cancel()
        process = self._process
        if process is None:
            return
        if not again:
            self._tell(process)
        elif sys.platform != "win32":
            with suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()

    @staticmethod
    def _tell(process: subprocess.Popen[str]) -> None:
        with suppress(OSError, ValueError, RuntimeError):  # it ended by itself
            assert process.stdin is not None  # nosec B101 # it was asked for
            process.stdin.write("cancel\n")
            process.stdin.flush()


def run_job(job: dict[str, Any], listener: Listener, stop: Stop) -> dict[str, Any]:
    """Run a job to its end and return its values.

    The worker has a process group of its own, so that what a terminal sends reaches it through `stop` alone, and it
    removes what it had half-written. Raises Failure.
    """
    flags = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    with tempfile.TemporaryFile() as noise:
        process = subprocess.Popen(  # nosec B603 # this Python, this package, no shell
            [sys.executable, str(WORKER)],
            env={**os.environ, "PYTHONSAFEPATH": "1", "PYTHONUTF8": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=noise,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
            creationflags=flags,
        )
        with process:
            values, failure, opened = _followed(process, job, listener, stop)
            status = process.wait()
        said = _end_of(noise)
    if values is not None:
        return values
    if stop.cancelled:
        raise Failure("cancelled", "Cancelled.")
    failure = failure or _ended(status, opened)
    if failure.kind == "internal" and said:
        listener.hear({"event": "message", "level": "info", "text": said})
    raise failure


def _followed(
    process: subprocess.Popen[str], job: dict[str, Any], listener: Listener, stop: Stop
) -> tuple[Optional[dict[str, Any]], Optional[Failure], str]:
    """Give the process its job and hear what it says to its end.

    Gives the values, or why there are none, and the file that was opened last.
    """
    assert process.stdin is not None and process.stdout is not None  # nosec B101 # they were asked for
    values, failure, opened = None, None, ""
    with suppress(OSError):  # a worker that could not begin says why on standard error
        process.stdin.write(json.dumps(job) + "\n")
        process.stdin.flush()
    try:
        with stop.stopping(process):  # only now: nothing may come before the job
            for line in _lines(process.stdout):
                event = _event(line)
                if event.get("event") == "result":
                    values = dict(event["values"])
                elif event.get("event") == "error":
                    failure = Failure(str(event["kind"]), str(event["text"]), str(event.get("hint") or ""))
                elif event.get("event") == "opening":
                    opened = str(event["name"])
                elif event:
                    listener.hear(event)
    finally:  # the worker ends soon after, whatever became of those who listen
        with suppress(OSError):
            process.stdin.close()
    return values, failure, opened


def _lines(stream: IO[str]) -> Iterator[str]:
    """The lines of a stream as they come, with a look now and then at whether this process is to stop."""
    lines: queue.Queue[Optional[str]] = queue.Queue()

    def read() -> None:
        with suppress(ValueError):  # closed while it is read: nobody listens any more
            for line in stream:
                lines.put(line)
        lines.put(None)

    threading.Thread(target=read, name="events", daemon=True).start()
    while True:
        try:
            line = lines.get(timeout=LOOK_S)
        except queue.Empty:
            continue
        if line is None:
            return
        yield line


def _end_of(noise: IO[bytes]) -> str:
    """The last that a process wrote to standard error, where libraries say much that nobody needs."""
    noise.seek(max(noise.seek(0, os.SEEK_END) - LAST_BYTES, 0))
    return noise.read().decode("utf-8", "replace").strip()


def _event(line: str) -> dict[str, Any]:
    try:
        event = json.loads(line)
    except ValueError:
        return {}
    return event if isinstance(event, dict) else {}


def _ended(status: int, opened: str) -> Failure:
    """Why a process ended that said nothing of it; `opened` is the file that it opened last."""
    if status == -getattr(signal, "SIGKILL", 0):
        return Failure("internal", "The engine was ended from outside, as systems do when memory runs out.")
    fell = opened and not 0 <= status < 256  # a library, which did not end by itself
    hint = f"The file that it opened last may be damaged: {opened}" if fell else ""
    return Failure("internal", f"The engine ended without a result (exit status {status}).", hint)
