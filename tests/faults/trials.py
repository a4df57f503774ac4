"""One fault done to one run: what came of it, whether what is there is valid, and whether the next run completes."""

from __future__ import annotations

import contextlib
import os
import random
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

from jobs import Contents, Job, content, damage, difference
from workers import HANGS_S, Run, obey_modes, worker

#: Where options name what a run reads.
READ = ("rasters", "dataset")


@dataclass
class Reference:
    """An undisturbed run: what it made, and how long it took until it said how far it was, and until its end."""

    job: Job
    truth: Contents
    start_s: float
    work_s: float
    memory: int
    size: int
    #: What the same job makes of another source, once that was tried.
    of_other: Contents = field(default_factory=dict)
    #: What QGIS makes of the same job, and when its worker was there and it ended, once that was tried.
    by_qgis: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, job: Job, folder: Path) -> Reference:
        """Run the job undisturbed in a folder."""
        folder.mkdir(parents=True)
        run = worker(job.told(folder))
        memory, start = 0, 0.0
        while not run.is_over:
            if not start and has_begun(run, job):
                start = time.monotonic() - run.begun
            memory = max(memory, _peak(run.process.pid))
            time.sleep(0.005)
        end = time.monotonic() - run.begun
        run.wait()
        if run.result is None:
            raise RuntimeError(f"the undisturbed {job.name} failed: {run.failure}")
        start = start or 0.8 * end
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        return cls(job, content(folder), start, max(end - start, 0.05), memory, size)


@dataclass
class Outcome:
    """What came of a fault. `came` is false where the run was over before it."""

    came: bool
    said: str = ""
    complaints: list[str] = field(default_factory=list)


class Trial:
    """A job in a folder of its own, and chances to draw."""

    def __init__(self, reference: Reference, folder: Path, chance: random.Random) -> None:
        self.reference, self.job, self.chance = reference, reference.job, chance
        self.home, self.folder = folder, folder / "out"
        self.folder.mkdir(parents=True)

    def run(self, scheduler: str = "", **how: Any) -> Run:
        """The job under way, on the machines of a cluster where a scheduler is named."""
        job = self.job.told(self.folder)
        if scheduler:
            job["scheduler"] = scheduler
        return worker(job, **how)

    def wait_for_moment(self, run: Run) -> bool:
        """Let a random part of the run's time pass; whether it is still under way then.

        One of five moments is anywhere from the start of the process on, the others while it works.
        """
        reference = self.reference
        if self.chance.random() < 0.2:
            self.let_pass(run, self.chance.uniform(0, reference.start_s + reference.work_s))
            return not run.is_over
        until = time.monotonic() + HANGS_S
        while not has_begun(run, self.job) and not run.is_over and time.monotonic() < until:
            time.sleep(0.002)
        self.let_pass(run, self.chance.uniform(0, reference.work_s))
        return not run.is_over

    def of_other(self, other: Path) -> Contents:
        """The undisturbed result of the other source in place of the job's own."""
        found = self.reference.of_other
        if not found:
            folder = self.home / "of-other"
            place = folder / "source" / self.own.name
            place.parent.mkdir(parents=True)
            (shutil.copytree if other.is_dir() else shutil.copy2)(other, place)
            job = self._reading(place)
            found.update(Reference.of(job, folder / "out").truth)
            shutil.rmtree(folder)
        return found

    def own_source(self) -> Path:
        """A copy of what the job reads, that faults may be done to."""
        name = next(name for name in READ if name in self.job.options)
        given = self.job.options[name]
        original = Path(given[0] if isinstance(given, list) else given)
        copy = self.home / "source" / original.name
        copy.parent.mkdir()
        (shutil.copytree if original.is_dir() else shutil.copy2)(original, copy)
        self.own, self.job = copy, self._reading(copy)
        return copy

    def _reading(self, source: Path) -> Job:
        name = next(name for name in READ if name in self.job.options)
        one = [str(source)] if isinstance(self.job.options[name], list) else str(source)
        return replace(self.job, options={**self.job.options, name: one})

    def after(self, run: Run, came: bool) -> Outcome:
        """The end of a disturbed run, and what it left."""
        outcome = Outcome(came)
        if not run.wait():
            outcome.complaints.append("it hung")
        outcome.said = "completed" if run.result is not None else run.failure
        found = difference(self.folder, self.reference.truth) if run.result is not None else []
        outcome.complaints += found or damage(self.job, self.folder, self.reference.truth)
        return outcome

    def completed(self, outcome: Outcome, **how: Any) -> Outcome:
        """The next run completes to the very same bytes."""
        run = self.run(**how)
        if not run.wait():
            outcome.complaints.append("the next run hung")
        if run.result is None:
            outcome.complaints.append(f"the next run failed: {run.failure}")
        else:
            outcome.complaints += [
                f"after the next run {text}" for text in difference(self.folder, self.reference.truth)
            ]
        return outcome

    def let_pass(self, run: Run, seconds: float) -> None:
        """Let time pass, as long as the run is under way."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and not run.is_over:
            time.sleep(min(0.005, max(0.0, until - time.monotonic())))


def has_begun(run: Run, job: Job) -> bool:
    """Whether the run has said that it is at the work."""
    if not run.working.is_set():
        return False
    return any(
        str(event.get("text", "")).startswith(job.moment) for event in run.events if event["event"] == "progress"
    )


def killed(trial: Trial) -> Outcome:
    """The worker is killed."""
    run = trial.run()
    came = trial.wait_for_moment(run)
    run.kill()
    return trial.completed(trial.after(run, came))


def jumping_clock(trial: Trial) -> Outcome:
    """The clock jumps by days in both directions; the worker is killed, and the next one's clock jumps otherwise."""
    library = _clock(trial.home.parent)
    env = [{"LD_PRELOAD": str(library), "JUMPING_CLOCK": str(trial.chance.randrange(1, 10**6))} for _ in range(2)]
    run = trial.run(env=env[0])
    came = trial.wait_for_moment(run)
    run.kill()
    return trial.completed(trial.after(run, came), env=env[1])


def full_disk(trial: Trial) -> Outcome:
    """The disk is full at some point, and has space again for the next run."""
    need = trial.reference.size
    space = int(trial.chance.uniform(0.02, 1.15) * need)
    with mounted(trial.folder, space):
        run = trial.run()
        run.wait()
        outcome = trial.after(run, run.result is None)
        if run.result is None and "space" not in outcome.said.lower():
            outcome.complaints.append(f"it does not say that the disk is full: {outcome.said}")
        subprocess.run(["mount", "-o", f"remount,size={20 * need + 2**26}", str(trial.folder)], check=True)
        return trial.completed(outcome)


def source_gone(trial: Trial) -> Outcome:
    """What the run reads is gone, and comes back."""
    source = trial.own_source()
    run = trial.run()
    came = trial.wait_for_moment(run)
    aside = source.with_name("aside")
    source.rename(aside)
    run.wait()
    outcome = trial.after(run, came)
    aside.rename(source)
    return trial.completed(outcome)


def source_replaced(trial: Trial) -> Outcome:
    """What the run reads becomes another of the same name, and then what it was again, with its old date.

    A run that opened only what was there later is one of that; what must not be is a mixture of both.
    """
    source = trial.own_source()
    other = _other(source)
    of_other = trial.of_other(other)
    run = trial.run()
    came = trial.wait_for_moment(run)
    aside = source.with_name("aside")
    if source.is_dir() or trial.chance.random() < 0.5:
        source.rename(aside)
        other.rename(source)
    else:  # written anew where it lies, under the eyes of those who have it open
        shutil.copy2(source, aside)
        shutil.copyfile(other, source)
    if trial.chance.random() < 0.3:  # killed before it can see it
        trial.let_pass(run, trial.chance.uniform(0, 0.2))
        run.kill()
    run.wait()
    whole = run.result is not None and not difference(trial.folder, of_other)
    outcome = Outcome(came, "completed with the other") if whole else trial.after(run, came)
    # A run that was killed could not look: what is half-made may be of either source, and the next run makes it anew.
    of_neither = set(outcome.complaints) & set(damage(trial.job, trial.folder, of_other))
    half_made = f"{trial.job.output}.partial/"
    outcome.complaints = [text for text in outcome.complaints if text in of_neither or not text.startswith(half_made)]
    if source.is_dir() or not source.samefile(aside):
        (shutil.rmtree if source.is_dir() else os.unlink)(source)
        aside.rename(source)
    if whole:
        run.wait()
        shutil.rmtree(trial.folder)
        trial.folder.mkdir()
    return trial.completed(outcome)


def source_damaged(trial: Trial) -> Outcome:
    """A part of what the run reads is damaged where it lies, and then mended."""
    source = trial.own_source()
    file = source
    if source.is_dir():
        file = trial.chance.choice(sorted(source.rglob("*.tif")))
    whole = file.read_bytes()
    run = trial.run()
    came = trial.wait_for_moment(run)
    with file.open("r+b") as stream:
        stream.seek(int(len(whole) * trial.chance.uniform(0.1, 0.6)))
        stream.write(trial.chance.randbytes(len(whole) // 3))
    run.wait()
    outcome = trial.after(run, came)
    file.write_bytes(whole)
    return trial.completed(outcome)


def two_runs(trial: Trial) -> Outcome:
    """Another run writes to the same place."""
    first = trial.run()
    came = trial.wait_for_moment(first)
    second = trial.run()
    outcome = Outcome(came)
    for run in (first, second):
        if not run.wait():
            outcome.complaints.append("a run hung")
    failed = [run for run in (first, second) if run.result is None]
    outcome.said = failed[0].failure if failed else "both completed"
    if len(failed) == 2:
        outcome.complaints.append(f"both failed: {first.failure}; {second.failure}")
    if failed and "written by another run" not in outcome.said:
        outcome.complaints.append(f"it does not say that another run writes: {outcome.said}")
    outcome.complaints += difference(trial.folder, trial.reference.truth)
    return outcome


def permission_lost(trial: Trial) -> Outcome:
    """The user may not write any more, and may again."""
    run = trial.run(preexec=obey_modes)
    came = trial.wait_for_moment(run)
    _allow(trial.folder, False)
    run.wait()
    outcome = trial.after(run, came)
    _allow(trial.folder, True)
    return trial.completed(outcome, preexec=obey_modes)


def little_memory(trial: Trial) -> Outcome:
    """There is too little memory for some of the work."""
    limit = int(trial.chance.uniform(0.3, 1.0) * trial.reference.memory)
    run = trial.run(preexec=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))
    with contextlib.suppress(subprocess.TimeoutExpired):
        run.wait()
    return trial.completed(trial.after(run, run.result is None))


@contextlib.contextmanager
def mounted(folder: Path, size: int) -> Iterator[None]:
    """A disk of so many bytes at a folder; needs root."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={max(4096, size)}", "tilewright", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def can_mount(folder: Path) -> bool:
    """Whether disks can be made here."""
    try:
        with mounted(folder, 4096):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


def can_bind_root(folder: Path) -> bool:
    """Whether root's rights can be taken from a process here that then still runs the engine's modules."""
    forbidden = folder / "forbidden"
    forbidden.mkdir(mode=0o555, exist_ok=True)
    program = f"import numpy, os, sys; sys.exit(os.access({str(forbidden)!r}, os.W_OK))"
    with contextlib.suppress(subprocess.SubprocessError):
        return subprocess.run([sys.executable, "-I", "-c", program], preexec_fn=obey_modes).returncode == 0
    return False


def _allow(folder: Path, writing: bool) -> None:
    for path in [folder, *folder.rglob("*")]:
        with contextlib.suppress(FileNotFoundError):
            if path.is_dir():
                path.chmod(0o755 if writing else 0o555)


def _other(source: Path) -> Path:
    """Another source of the same size and shape."""
    other = source.with_name("other")
    if not source.is_dir():
        shutil.copy(source.parent.parent.parent / "scene" / "other.tif", other)
        return other
    shutil.copytree(source, other)
    images = sorted(other.rglob("images/*.tif"))
    contents = [path.read_bytes() for path in images]
    for path, data in zip(images, contents[1:] + contents[:1]):
        path.write_bytes(data)
    (other / "dataset.json").write_text(
        (source / "dataset.json").read_text().replace('"fingerprint": "', '"fingerprint": "0')
    )
    return other


def _clock(folder: Path) -> Path:
    library = folder / "clock.so"
    if not library.exists():
        source = Path(__file__).with_name("clock.c")
        part = folder / f"clock.{os.getpid()}.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(part), str(source), "-ldl"], check=True)
        part.replace(library)
    return library


def _peak(pid: int) -> int:
    with contextlib.suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmPeak"):
                return int(line.split()[1]) * 1024
    return 0


#: Every fault by its name.
FAULTS: dict[str, Callable[[Trial], Outcome]] = {
    "worker killed": killed,
    "clock jumps": jumping_clock,
    "disk full": full_disk,
    "source gone": source_gone,
    "source replaced": source_replaced,
    "source damaged": source_damaged,
    "two runs": two_runs,
    "permission lost": permission_lost,
    "out of memory": little_memory,
}


def why_not(name: str, folder: Path) -> Optional[str]:
    """Why a fault cannot be done here; None where it can."""
    if name == "clock jumps" and shutil.which("cc") is None:
        return "there is no C compiler"
    if name == "permission lost" and not can_bind_root(folder):
        return "only root can take its own rights away, and not everywhere"
    if name == "disk full" and not can_mount(folder):
        return "no disk can be made here"
    return None
