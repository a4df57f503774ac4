"""What loading costs, how soon a worker is at work, and how soon it is gone. QGIS's Python.

python bench/start.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
import contextlib
import os
import resource
import shutil
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import session
from checkout import ROOT
from measuring import Row, in_turns, say
from qgis.core import QgsProcessingFeedback

#: Seconds that each may take.
LOADING_S, START_S, CANCEL_S = 0.05, 1.0, 1.0
#: Debian's `qgis_process` is a script around the program, and hands it options that it does not know.
QGIS_PROCESS = shutil.which("qgis_process.bin") or "qgis_process"


def main() -> None:
    """Measure loading, starting and cancelling."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--load", action="store_true", help="print how long the plugin takes to load in this process")
    given = parser.parse_args()
    session.start(given.folder / "profile", with_provider=not given.load)
    if given.load:
        print(f"loaded in {_load()}")
        return
    _loading(given.folder, 11 if given.quick else 31)
    _starting(given.folder, 5 if given.quick else 15)
    _cancelling(given.folder, 3 if given.quick else 7)


def _load() -> float:
    from tilewright import classFactory

    began = time.process_time()
    classFactory(None).initProcessing()
    return time.process_time() - began


def _loading(folder: Path, rounds: int) -> None:
    say("start: loading")
    homes = {enabled: _home(folder / f"home_{enabled}", enabled) for enabled in (True, False)}
    run = in_turns(lambda: _list(homes[True]), lambda: _list(homes[False]), rounds)
    added = [with_it - without for with_it, without in run.pairs]
    _send("qgis_process list: processor time that the plugin adds", added, LOADING_S)
    command = [sys.executable, __file__, str(folder), "--load"]
    inside = []
    for _ in range(rounds):
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        inside.append(float(done.stdout.rpartition("loaded in ")[2]))
    _send("the plugin's import and registration, in process", inside, LOADING_S)


def _home(home: Path, enabled: bool) -> dict[str, str]:
    """The environment of a user whose QGIS has our plugin, enabled or not; run once, so that nothing is done anew."""
    plugins = home / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "tilewright").symlink_to(ROOT)
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QGIS_CUSTOM"))}
    environment["HOME"] = str(home)
    for plugin in ("processing", *(["tilewright"] if enabled else [])):
        subprocess.run([QGIS_PROCESS, "plugins", "enable", plugin], env=environment, capture_output=True, check=True)
    listed = subprocess.run([QGIS_PROCESS, "list"], env=environment, capture_output=True, text=True, check=True)
    if ("exporttiles" in listed.stdout) != enabled:
        raise RuntimeError("qgis_process did not load the plugin as it was told to")
    return environment


def _list(environment: dict[str, str]) -> float:
    """Seconds of a processor; those of the clock vary by more between two runs than a plugin may add."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([QGIS_PROCESS, "list"], env=environment, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _starting(folder: Path, rounds: int) -> None:
    say("start: an export's worker")
    took, heavy = [], False
    for _ in range(rounds):
        watcher = _Watcher()
        began = time.perf_counter()
        _export(folder, watcher)
        took.append(watcher.first_event - began)
        heavy |= watcher.tensorflow
    words = "with TensorFlow in it" if heavy else "no TensorFlow in it"
    _send(f"an export's first progress, from the door's start, {words}", took, START_S)


def _cancelling(folder: Path, rounds: int) -> None:
    dataset = folder / "dataset"
    masks = {"task": "SEGMENTATION", "labels": str(folder / "polygons.gpkg"), "class_field": "class"}
    _run_task("export_tiles", {**_export_options(folder, dataset), **masks}, QgsProcessingFeedback(False))
    training = {"dataset": str(dataset), "output": str(folder / "model.keras")}
    for what, task, options, later in (
        ("an export", "export_tiles", _export_options(folder, folder / "cancelled", level=9), 0.3),
        ("a U-Net's training", "train_model", training, 3.0),
    ):
        say(f"start: cancelling {what}")
        took = [_cancel_latency(task, options, later) for _ in range(rounds)]
        _send(f"from cancelling {what} to the end of its process group", took, CANCEL_S)


def _cancel_latency(task: str, options: dict[str, Any], later: float) -> float:
    from tilewright.engine.errors import Cancelled

    watcher = _Watcher(cancel_after=later)
    with contextlib.suppress(Cancelled):
        _run_task(task, options, watcher)
        raise RuntimeError(f"{task} was over before it could be cancelled")
    while _alive(watcher.group):
        time.sleep(0.002)
    return time.perf_counter() - watcher.cancelled_at


class _Watcher(QgsProcessingFeedback):
    """Notes when the first progress arrives and what the worker has loaded by then; cancels a while later."""

    def __init__(self, cancel_after: float | None = None) -> None:
        super().__init__(False)
        self.first_event = self.cancelled_at = 0.0
        self.group = 0
        self.tensorflow = False
        self.cancel_after = cancel_after

    def setProgress(self, percent: float) -> None:
        if self.first_event:
            return
        self.first_event = time.perf_counter()
        self.group = _child()
        self.tensorflow = "tensorflow" in Path(f"/proc/{self.group}/maps").read_text()
        if self.cancel_after is not None:
            threading.Timer(self.cancel_after, self._cancel_now).start()

    def _cancel_now(self) -> None:
        self.cancelled_at = time.perf_counter()
        self.cancel()


def _child() -> int:
    """The worker, which leads its process group: the one child of this process."""
    children = [path.read_text().split() for path in Path("/proc/self/task").glob("*/children")]
    (number,) = (int(number) for numbers in children for number in numbers)
    return number


def _alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _export(folder: Path, feedback: QgsProcessingFeedback) -> None:
    from tilewright.door import interpreter

    interpreter.missing.cache_clear()  # as in a QGIS just started
    output = folder / "started"
    _run_task("export_tiles", _export_options(folder, output), feedback)
    shutil.rmtree(output)


def _export_options(folder: Path, output: Path, level: int = 1) -> dict[str, Any]:
    rasters, tiles = [str(folder / "raster.tif")], str(folder / "tiles.gpkg")
    return {"rasters": rasters, "tiles": tiles, "output": str(output), "level": level}


def _run_task(task: str, options: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
    from tilewright.door import worker

    worker.run(task, options, feedback)


def _send(what: str, took: list[float], allowed: float) -> None:
    middle = statistics.median(took)
    Row(
        what=what,
        ours=f"{1000 * middle:.0f} ms",
        against="what is allowed",
        other=f"{1000 * allowed:.0f} ms",
        ratio=middle / allowed,
        spread=(min(took) / allowed, max(took) / allowed),
        at_most=1.0,
    ).send()


if __name__ == "__main__":
    main()
