"""Runs venv and pip as the door's children: lines become progress, and they end when QGIS does."""

from __future__ import annotations

import collections
import contextlib
import os
import queue
import re
import subprocess  # nosec B404 # runs Python, venv and pip only, without a shell
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsSettings

from ..engine.errors import Cancelled, EngineError
from ..i18n import tr
from .interpreter import clean_environment
from .processes import end_group, own_group
from .proxy import proxy_of
from .worker import RemainingTime

#: Lines of a failed program's last words to show.
LAST_LINES = 15
#: The share of pip's work that is done when everything is fetched, in percent.
FETCHED = 60.0
#: Runs a module as a program that ends, with all it started, as soon as standard input is closed: when QGIS dies.
WATCHED = """
import os, runpy, signal, sys, threading
pipe = os.dup(0)  # out of reach for grandchildren: on Windows they would hang on a pipe that is being read
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
def watch():
    os.read(pipe, 1)
    if hasattr(os, "killpg"):
        os.killpg(0, signal.SIGKILL)
    os._exit(1)
threading.Thread(target=watch, daemon=True).start()
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""
#: Settings of pip's own that would put packages elsewhere, or forbid what the lock file asks for.
PIP_ELSEWHERE = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_CONSTRAINT", "PIP_NO_BINARY", "PIP_REQUIREMENT")
#: Settings of pip's own that add places to look for packages.
PIP_PLACES = ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS")


class EnvironmentFailed(EngineError):
    """The environment could not be made."""

    kind = "environment"


class Installer:
    """Runs what an environment is made with.

    `feedback` is a QgsProcessingFeedback, `temporary` a folder for temporary files, `wheels` a folder that stands in
    for the network. The proxy is that of QGIS's settings.
    """

    def __init__(self, feedback: Any, temporary: Path, wheels: Optional[Path]) -> None:
        self.feedback, self.temporary, self.wheels = feedback, temporary, wheels
        self.proxy = None if wheels else proxy_of(QgsSettings())
        if self.proxy and self.proxy.scheme != "http":
            raise EnvironmentFailed(
                tr("pip cannot go through the SOCKS proxy {proxy} of QGIS's settings.").format(proxy=self.proxy),
                tr("Set an HTTP proxy there, or give a folder of wheels."),
            )

    def install(self, python: Sequence[str], pip: Sequence[str], lock: Path, site_packages: Path) -> None:
        """Let pip install what the lock file pins. Raises EnvironmentFailed with pip's last lines, or Cancelled."""
        wanted = ["install", "--require-hashes", "--only-binary", ":all:", "-r", str(lock), "--no-input"]
        wanted += ["--progress-bar", "off", "--disable-pip-version-check", "--no-warn-script-location"]
        if self.wheels:
            wanted += ["--no-index", "--find-links", str(self.wheels)]
        self.temporary.mkdir(parents=True, exist_ok=True)
        self.run(python, [*pip, *wanted], PipReport(self.feedback, len(pinned(lock)), site_packages))

    def run(self, python: Sequence[str], arguments: Sequence[str], report: Optional[PipReport] = None) -> None:
        """Run a module of a Python. Raises EnvironmentFailed with its last lines, or Cancelled."""
        process = subprocess.Popen(  # nosec B603 # a fixed argument list, no shell
            [*python, "-I", "-X", "utf8", "-c", WATCHED, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=self._environment(),
            text=True,
            encoding="utf-8",
            errors="replace",
            **own_group(),
        )
        last_words: collections.deque[str] = collections.deque(maxlen=LAST_LINES)
        try:
            for line in self._lines(process):
                if line:
                    last_words.append(line)
                if report:
                    report.read(line)
            status = process.wait()
        finally:
            end_group(process)
        if status != 0:
            words = _complaint(list(last_words))
            raise EnvironmentFailed(
                tr("{program} failed with exit status {status}. Its last lines:\n{words}").format(
                    program=arguments[0], status=status, words=words
                ),
                self._advice(words),
            )

    def _lines(self, process: subprocess.Popen[str]) -> Iterator[str]:
        """What the process says; an empty line now and then while it is silent. Raises Cancelled."""
        lines: queue.Queue[Optional[str]] = queue.Queue()

        def read() -> None:
            with contextlib.suppress(ValueError):  # closed while reading: it was ended
                for line in process.stdout or ():
                    lines.put(line.rstrip())
            lines.put(None)

        threading.Thread(target=read, daemon=True).start()
        while True:
            if self.feedback.isCanceled():
                raise Cancelled()
            try:
                line = lines.get(timeout=0.1)
            except queue.Empty:
                line = ""
            if line is None:
                return
            yield self.proxy.masked(line) if self.proxy else line

    def _environment(self) -> dict[str, str]:
        drop = PIP_ELSEWHERE + (PIP_PLACES if self.wheels else ())
        values = {name: value for name, value in clean_environment().items() if name not in drop}
        if self.wheels:
            values["PIP_CONFIG_FILE"] = os.devnull
        values["PIP_USER"] = "0"
        # The system's own temporary folder may be small and in memory.
        values.update({name: str(self.temporary) for name in ("TMPDIR", "TEMP", "TMP")})
        return {**values, **(self.proxy.environment() if self.proxy else {})}

    def _advice(self, words: str) -> str:
        if "No space left" in words:
            return tr("Free some disk space and try again.")
        if "HASHES" in words:
            return tr("A package is not the one that the lock file names: do not use its source.")
        if self.wheels:
            return tr("The folder {wheels} must hold every wheel that the lock file names for this Python.").format(
                wheels=self.wheels
            )
        return tr("Check the network, and the proxy in QGIS's settings; or give a folder of wheels.")


class PipReport:
    """pip's lines as progress: what it has fetched, then what it has unpacked."""

    def __init__(self, feedback: Any, total: int, site_packages: Path) -> None:
        self.feedback, self.total, self.site_packages = feedback, total, site_packages
        self.fetched = 0
        self.before: Optional[set[str]] = None
        self.clock = RemainingTime()
        self.spoken = ""

    def read(self, line: str) -> None:
        """Take in one line; an empty one only looks at what is unpacked by now."""
        if line.startswith(("Ignoring ", "Requirement already satisfied: ")):  # pinned for another system, or there
            self.total -= 1
        elif line.startswith(("Collecting ", "Processing ")):
            self.fetched += 1
        elif line.startswith("Installing collected packages"):
            self.before = self._there()
        elif line.startswith("WARNING: "):
            self.feedback.pushWarning(line)
        elif line.lstrip().startswith(("Downloading ", "Using cached ", "Successfully installed ")):
            self.feedback.pushInfo(line.strip())
        if self.before is None:
            self._show(self.fetched, tr("Fetching packages"), 0.0, FETCHED)
        else:
            self._show(len(self._there() - self.before), tr("Unpacking packages"), FETCHED, 99.0)

    def _show(self, done: int, step: str, start: float, end: float) -> None:
        done = min(done, self.total)
        self.feedback.setProgress(start + (end - start) * done / max(self.total, 1))
        text = self.clock.text(done, self.total, step)
        if text and text != self.spoken:
            self.spoken = text
            self.feedback.setProgressText(text)

    def _there(self) -> set[str]:
        return {path.name for path in self.site_packages.glob("*.dist-info")}


def _complaint(lines: list[str]) -> str:
    """The lines from the first error on, or all where none is marked."""
    first = next((number for number, line in enumerate(lines) if line.startswith("ERROR: ")), 0)
    return "\n".join(lines[first:])


def pinned(lock: Path) -> list[str]:
    """Names of the packages that a lock file pins, as often as it does."""
    return re.findall(r"(?m)^([A-Za-z0-9][\w.-]*)==", lock.read_text(encoding="utf-8"))
