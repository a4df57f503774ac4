"""Faults of those that a worker works for or with: QGIS, and the machines of a Dask cluster."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

from jobs import Job, content, damage, difference
from trials import Outcome, Trial
from workers import HANGS_S, ROOT, Run, alive, descendants

sys.path.insert(0, str(ROOT / "tests" / "engine"))
#: Seconds after which nothing of a worker may run whose QGIS is gone.
GONE_S = 1.0
#: How algorithms call what the engine's options call otherwise; what is left out is the default.
ALGORITHMS = {
    "export_tiles": (
        "exporttiles",
        {"rasters": "INPUT", "tiles": "TILES", "task": "TASK", "format": "FORMAT", "labels": "LABELS",
         "class_field": "CLASS_FIELD"},
    ),
    "train_model": (
        "trainmodel",
        {"dataset": "DATASET", "epochs": "EPOCHS", "batch_size": "BATCH_SIZE", "depth": "DEPTH", "width": "WIDTH",
         "seed": "SEED"},
    ),
    "segment_raster": (
        "segmentraster",
        {"rasters": "INPUT", "model": "MODEL", "overlap_px": "OVERLAP", "batch_size": "BATCH_SIZE"},
    ),
}  # fmt: skip


def qgis_killed(trial: Trial) -> Outcome:
    """QGIS is killed; its worker is gone within a second, and the same call goes on."""
    qgis = Qgis(trial.home.parent / "profile")
    known = trial.reference.by_qgis
    if not known:
        place = trial.home / "undisturbed"
        place.mkdir()
        run, start = qgis.run(trial.job, place)
        known.update(start=start, end=_waited(run), truth=content(place))
        if run.process.returncode:
            raise RuntimeError(f"the undisturbed call of QGIS failed: {run.errors[-5:]}")
    run, _ = qgis.run(trial.job, trial.folder)
    trial.let_pass(run, trial.chance.uniform(0, max(0.1, known["end"] - known["start"])))
    family = descendants(run.process.pid)
    came = not run.is_over and bool(family)
    run.kill()
    killed = time.monotonic()
    while alive(family) and time.monotonic() - killed < 10 * GONE_S:
        time.sleep(0.01)
    spent = time.monotonic() - killed
    run.wait()
    outcome = Outcome(came, "worker gone in time")
    if spent > GONE_S:
        outcome.complaints.append(f"the worker ran on for {spent:.2f} s")
        for pid in alive(family):
            os.kill(pid, signal.SIGKILL)
    outcome.complaints += damage(trial.job, trial.folder, known["truth"])
    again, _ = qgis.run(trial.job, trial.folder)
    _waited(again)
    if again.process.returncode:
        outcome.complaints.append(f"the next run failed: {again.errors[-5:]}")
    found = difference(trial.folder, known["truth"])
    outcome.complaints += [f"after the next run {text}" for text in found]
    return outcome


class Qgis:
    """QGIS without a window, with this checkout as its plugin and a profile of its own."""

    def __init__(self, profile: Path) -> None:
        self.program = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"
        self.environment = {
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "QT_QPA_PLATFORM": "offscreen",
            "TILEWRIGHT_PYTHON": sys.executable,
        }
        link = profile / "profiles" / "default" / "python" / "plugins" / "tilewright"
        if not link.exists():
            link.parent.mkdir(parents=True)
            link.symlink_to(ROOT, target_is_directory=True)
            Run([self.program, "plugins", "enable", "tilewright"], env=self.environment).wait()

    def run(self, job: Job, folder: Path) -> tuple[Run, float]:
        """A job under way, and the seconds until its worker was there."""
        name, names = ALGORITHMS[job.task]
        values = {names[key]: _text(value) for key, value in job.options.items() if key in names}
        values["OUTPUT"] = str(folder / job.output)
        command = [self.program, "run", f"tilewright:{name}", *(f"--{key}={value}" for key, value in values.items())]
        run = Run(command, env=self.environment)
        while not run.is_over and not any(_is_worker(pid) for pid in descendants(run.process.pid)):
            time.sleep(0.01)
        return run, time.monotonic() - run.begun


def machine_killed(trial: Trial) -> Outcome:
    """A Dask worker is killed; the others do its work, and the run completes."""
    with _machines(trial) as machines:
        workers = [machines.worker(), machines.worker()]
        _ready(machines.address, 2)
        run = trial.run(scheduler=machines.address)
        came = trial.wait_for_moment(run)
        workers[trial.chance.randrange(2)].send_signal(signal.SIGKILL)
        outcome = trial.after(run, came)
    if run.result is None:
        outcome.complaints.append(f"it did not complete: {outcome.said}")
    return outcome


def scheduler_killed(trial: Trial) -> Outcome:
    """The Dask scheduler is killed; the run says so, and the next one, on this machine, completes."""
    with _machines(trial) as machines:
        for _ in range(2):
            machines.worker()
        _ready(machines.address, 2)
        run = trial.run(scheduler=machines.address)
        came = trial.wait_for_moment(run)
        machines.scheduler.send_signal(signal.SIGKILL)
        outcome = trial.after(run, came)
        # While the workers of the old run may still be at it.
        return trial.completed(outcome)


def _machines(trial: Trial) -> Any:
    from dask_processes import DaskProcesses

    folder = trial.home / "dask"
    folder.mkdir()
    return DaskProcesses(folder)


def _ready(address: str, count: int) -> None:
    from distributed import Client

    with Client(address, timeout=60) as client:
        client.wait_for_workers(count, timeout=120)


def _waited(run: Run) -> float:
    with contextlib.suppress(subprocess.TimeoutExpired):
        run.process.wait(HANGS_S)
    seconds = time.monotonic() - run.begun
    run.wait()
    return seconds


def _is_worker(pid: int) -> bool:
    with contextlib.suppress(OSError):
        return b"engine/__main__.py" in Path(f"/proc/{pid}/cmdline").read_bytes()
    return False


def _text(value: Any) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


PARENTS: dict[str, Callable[[Trial], Outcome]] = {
    "QGIS killed": qgis_killed,
    "Dask worker killed": machine_killed,
    "Dask scheduler killed": scheduler_killed,
}


def why_not(name: str, kind: str) -> Optional[str]:
    """Why one of these faults cannot be done here to such a job; None where it can."""
    if name == "QGIS killed":
        if kind in ("models", "others"):
            return "their columns go to QGIS by temporary files"
        return None if shutil.which("qgis_process") else "there is no qgis_process"
    if kind == "training":
        return "a training runs on one machine"
    try:
        import distributed  # noqa: F401
    except ImportError:
        return "there is no Dask"
    return None
