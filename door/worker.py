"""Runs one task in the engine's Python and passes on what it says."""

from __future__ import annotations

import collections
import json
import queue
import re
import signal
import subprocess  # nosec B404 # runs the engine's Python only, without a shell
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Optional

from ..engine.errors import Cancelled, EngineError, MissingError
from ..engine.imagery.names import is_remote, without_secrets
from ..engine.tasks import CLUSTER, task_named
from ..i18n import marked, tr
from .interpreter import INSTALL_HINT, find, missing, worker_environment
from .processes import end_group, own_group

ENGINE = Path(__file__).resolve().parent.parent / "engine" / "__main__.py"
#: Seconds from cancel until the whole process group is killed.
CANCEL_S = 0.9
#: Seconds between two looks at whether the user cancelled.
POLL_S = 0.05
#: What TensorFlow always says at its start, which tells nothing of why it ended.
_CHATTER = re.compile(r"WARNING: All log messages before absl|[IW]\d{4} ")
CLUSTER_HINT = marked(
    'Run "Install the engine\'s environment" with its part for clusters, or: '
    "qgis_process run tilewright:installenvironment --CLUSTER=true"
)
#: How processes end where memory runs out: Linux and macOS kill them, Windows tells two reasons.
OUT_OF_MEMORY = (-9, 0xC0000017, 0xC000012D)
#: Lines of a crashed worker's last words to show.
LAST_LINES = 15


class WorkerError(EngineError):
    """What the worker reported, or that it ended without a word."""

    def __init__(self, text: str, hint: str = "", kind: str = "error") -> None:
        super().__init__(text, hint)
        self.kind = kind


def run(task: str, options: Mapping[str, Any], feedback: Any, scheduler: str = "") -> dict[str, Any]:
    """Run a task to its end and return its values.

    `feedback` is a QgsProcessingFeedback; `scheduler` names the Dask scheduler whose machines do the heavy work, if
    any. Raises Cancelled, MissingError when the engine's environment is missing, and
    WorkerError with the engine's own text for everything else.
    """
    interpreter = find(task_named(task).needs)
    if scheduler:
        _check_cluster(interpreter.path)
    job = json.dumps({"task": task, "options": dict(options), **({"scheduler": scheduler} if scheduler else {})})
    try:
        process = _start(interpreter.path, worker_environment(is_remote(job) or "://" in job))
    except OSError as error:
        missing.cache_clear()
        words = tr("The engine's Python {path} does not start: {why}")
        raise MissingError(words.format(path=interpreter.path, why=error.strerror), tr(INSTALL_HINT)) from None
    conversation = _Conversation(process, feedback)
    try:
        return conversation.hold(job)
    except WorkerError as error:
        if error.kind == MissingError.kind:
            missing.cache_clear()  # a part of the environment has gone since it was looked at
            error.hint = error.hint or tr(INSTALL_HINT)
        raise
    finally:
        end_group(process)


def _check_cluster(python: str) -> None:
    """Raise MissingError when that Python cannot work on a cluster."""
    lacking = missing(python, CLUSTER)
    if lacking:
        missing.cache_clear()  # what is missing may be put there while QGIS runs
        words = tr("Work on a Dask cluster needs {lacking}, which {python} does not have.")
        raise MissingError(words.format(lacking=", ".join(lacking), python=python), tr(CLUSTER_HINT))


def _start(python: str, environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(  # nosec B603 # a fixed argument list, no shell
        [python, "-I", "-X", "utf8", str(ENGINE)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        text=True,
        encoding="utf-8",
        errors="replace",
        bufsize=1,
        **own_group(),
    )


class _Conversation:
    """One job: what goes in, what comes out, and when to stop listening."""

    def __init__(self, process: subprocess.Popen[str], feedback: Any) -> None:
        self.process = process
        self.feedback = feedback
        self.lines: queue.Queue[Optional[str]] = queue.Queue()
        self.last_words: collections.deque[str] = collections.deque(maxlen=LAST_LINES)
        self.opened = ""
        self.clock = RemainingTime()
        self.readers = [
            threading.Thread(target=self._read_events, daemon=True),
            threading.Thread(target=self._read_errors, daemon=True),
        ]

    def hold(self, job: str) -> dict[str, Any]:
        """Send the job and follow its events to the end."""
        for reader in self.readers:
            reader.start()
        try:
            self._say(job)
            return self._follow()
        except OSError:  # nobody reads any more; Windows has another word for a broken pipe
            raise self._crashed() from None

    def _follow(self) -> dict[str, Any]:
        values: Optional[dict[str, Any]] = None
        deadline: Optional[float] = None
        while True:
            if deadline is None and self.feedback.isCanceled():
                self._say("cancel")
                deadline = time.monotonic() + CANCEL_S
            if deadline is not None and time.monotonic() > deadline:
                raise Cancelled()
            try:
                line = self.lines.get(timeout=POLL_S)
            except queue.Empty:
                continue
            if line is None:
                break
            event = self._parsed(line)
            if event.get("event") == "result":
                values = dict(event["values"])
            elif event.get("event") == "error":
                if event["kind"] == "cancelled":
                    raise Cancelled()
                raise WorkerError(str(event["text"]), str(event.get("hint", "")), str(event["kind"]))
            else:
                self._pass_on(event)
        if deadline is not None:
            raise Cancelled()
        if values is None:
            raise self._crashed()
        return values

    def _pass_on(self, event: Mapping[str, Any]) -> None:
        if event.get("event") == "progress":
            done, total = float(event["done"]), float(event["total"]) or 1.0
            self.feedback.setProgress(100.0 * done / total)
            text = self.clock.text(done, total, str(event.get("text", "")))
            if text:
                self.feedback.setProgressText(text)
        elif event.get("event") == "message":
            push = self.feedback.pushWarning if event.get("level") == "warning" else self.feedback.pushInfo
            push(str(event["text"]))
        elif event.get("event") == "opening":
            self.opened = str(event["name"])

    def _parsed(self, line: str) -> dict[str, Any]:
        try:
            event = json.loads(line)
        except ValueError:
            event = None
        if not isinstance(event, dict):
            self.last_words.append(line.rstrip())
            return {}
        return event

    def _crashed(self) -> WorkerError:
        self.process.wait()
        self.readers[1].join(timeout=1.0)
        status = self.process.returncode
        # What Windows ends a process with is known by its hexadecimal number.
        how = tr("exit status {status}").format(status=status if status < 2**16 else f"0x{status:08X}")
        hint = ""
        if status < 0:
            how = tr("signal {number} ({name})").format(number=-status, name=signal.Signals(-status).name)
        if status in OUT_OF_MEMORY:
            hint = tr("The system may have run out of memory: try a smaller batch or tile size.")
        elif self.opened and not 0 <= status < 256:  # a library fell, and did not end by itself
            hint = tr("The file that it opened last may be damaged: {name}").format(name=self.opened)
        said = [line for line in self.last_words if not _CHATTER.match(line)]
        words = without_secrets("\n".join(said)) or tr("It said nothing before that.")
        text = tr("The engine ended unexpectedly with {how}. Its last lines:\n{words}").format(how=how, words=words)
        return WorkerError(text, hint, "crash")

    def _say(self, line: str) -> None:
        stream = self.process.stdin
        if stream is not None:
            stream.write(line + "\n")
            stream.flush()

    def _read_events(self) -> None:
        for line in _lines(self.process.stdout):
            self.lines.put(line)
        self.lines.put(None)

    def _read_errors(self) -> None:
        for line in _lines(self.process.stderr):
            self.last_words.append(line.rstrip())


def _lines(stream: Optional[IO[str]]) -> Any:
    try:
        yield from stream or ()
    except ValueError:
        return  # closed while reading: the conversation is over


class RemainingTime:
    """Words for how far a task is and how long it will still take, at most twice a second."""

    def __init__(self) -> None:
        self.start = time.monotonic()
        self.first: Optional[float] = None
        self.spoken = 0.0
        self.step = ""

    def text(self, done: float, total: float, step: str) -> str:
        """The words, or nothing when it is too soon for new ones. A new step starts a new reckoning."""
        now = time.monotonic()
        if step != self.step or self.first is None:
            self.step, self.start, self.first = step, now, done
        elif now - self.spoken < 0.5 and done < total:
            return ""
        self.spoken = now
        words = tr("{step}: {done} of {total}").format(
            step=step or tr("Working"), done=f"{done:,.0f}", total=f"{total:,.0f}"
        )
        if done > self.first and done < total and now - self.start > 1.0:
            left = (now - self.start) * (total - done) / (done - self.first)
            words = tr("{progress}, {time} left").format(progress=words, time=duration(left))
        return words


def duration(seconds: float) -> str:
    """A length of time in the two largest fitting units."""
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s").format(seconds=whole)
    if whole < 3600:
        return tr("{minutes} min {seconds} s").format(minutes=whole // 60, seconds=whole % 60)
    return tr("{hours} h {minutes} min").format(hours=whole // 3600, minutes=whole % 3600 // 60)
