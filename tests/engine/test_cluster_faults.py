"""A Dask cluster whose machines are lost, late, silent, or not fit for the work: it happens to real processes."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager

import dask
import numpy as np
import pytest
from dask_processes import PRELOAD, ROOT, DaskProcesses
from tilewright.engine.cluster import connection, executor
from tilewright.engine.cluster.connection import cluster
from tilewright.engine.errors import InputError
from tilewright.engine.execution import crew, ordered_map
from tilewright.engine.progress import Progress


class Told(Progress):
    """Keeps what it is told."""

    def __init__(self):
        super().__init__()
        self.told = []

    def message(self, text, level="info"):
        self.told.append(text)


@pytest.fixture(scope="module")
def processes(tmp_path_factory):
    """A scheduler that gives a task up with the first worker that it loses to it; tests bring their own workers."""
    more = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"}
    with DaskProcesses(tmp_path_factory.mktemp("dask"), environment=more) as started:
        yield started


@contextmanager
def worker(processes, **more):
    """A worker that is gone after the block."""
    process = processes.worker(**more)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def answers(scheduler, shared, function, items, progress=None):
    progress = progress or Progress()
    with cluster(scheduler, shared, progress), crew() as crew_executor:
        return list(ordered_map(crew_executor, function, items, progress))


def test_a_run_waits_for_workers_and_goes_on_when_they_are_killed(processes, tmp_path):
    progress = Told()
    started = []

    def harm():
        while not any("no workers" in text for text in progress.told):
            time.sleep(0.05)
        started.append(processes.worker())
        while len(list(tmp_path.glob("done*"))) < 5:
            time.sleep(0.05)
        started[0].kill()  # it alone had the function, and results that nobody has fetched
        started.append(processes.worker())

    def work(number):
        time.sleep(0.02)
        (tmp_path / f"done{number}").touch()
        return np.full(20_000, number)

    threading.Thread(target=harm, daemon=True).start()
    try:
        for number, array in enumerate(answers(processes.address, tmp_path / "parts", work, range(40), progress)):
            np.testing.assert_array_equal(array, np.full(20_000, number))
    finally:
        for process in started:
            process.kill()
            process.wait()
    assert len(started) == 2
    assert not (tmp_path / "parts").exists()
    assert progress.told[0] == f"The cluster {processes.address} has no workers: waiting for the first one."
    assert f"Cluster {processes.address}: workers 1, threads 1." in progress.told


def test_work_that_kills_its_workers_is_given_up(processes, monkeypatch):
    monkeypatch.setattr(executor, "TRIES", 0)
    with (
        worker(processes),
        pytest.raises(
            InputError, match=r"lost several workers one after the other to the same part of the work\. They "
        ),
    ):
        answers(processes.address, None, lambda _: os._exit(1), [1])


def test_workers_that_are_not_fit_are_refused(processes, tmp_path):
    with worker(processes, preload=None), pytest.raises(InputError, match="A worker of the cluster cannot load Tilew"):
        answers(processes.address, None, abs, [1])
    for folder in ("engine", "i18n"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "__init__.py", tmp_path)
    (tmp_path / "metadata.txt").write_text("[general]\nversion=0.0.1\n")
    other = PRELOAD.replace(str(ROOT), str(tmp_path))
    with worker(processes, preload=other), pytest.raises(InputError) as raised:
        answers(processes.address, None, abs, [1])
    assert str(raised.value).startswith(
        "A worker of the cluster has Tilewright 0.0.1, but this run is made by Tilewright"
    )
    assert str(raised.value).endswith("All workers need the same version of Tilewright.")


RUN = """
import runpy, sys, time
runpy.run_path(sys.argv[1])["register_package"]()
from pathlib import Path
from tilewright.engine.cluster.connection import cluster
from tilewright.engine.execution import crew, ordered_map
from tilewright.engine.progress import Progress
progress = Progress()
place = Path(sys.argv[3])
def work(number):
    while True:
        progress.check()
        (place / "beat").write_text(str(time.time()))
        time.sleep(0.05)
with cluster(sys.argv[2], place / "parts", progress), crew() as executor:
    list(ordered_map(executor, work, range(3), progress))
"""


def test_work_ends_when_who_asked_for_it_is_killed(processes, tmp_path):
    with worker(processes):
        run = subprocess.Popen(
            [sys.executable, "-I", "-c", RUN, str(ROOT / "engine" / "__main__.py"), processes.address, str(tmp_path)]
        )
        while not (tmp_path / "beat").exists():
            time.sleep(0.05)
        run.kill()
        run.wait()
        assert (tmp_path / "parts").is_dir()
        # The worker is free for the next run, which takes the folder over.
        assert answers(processes.address, tmp_path / "parts", abs, [-1]) == [1]
        beat = (tmp_path / "beat").read_text()
        time.sleep(0.5)
        assert (tmp_path / "beat").read_text() == beat  # nothing of the first run goes on
    assert sorted(path.name for path in tmp_path.iterdir()) == ["beat"]


def test_a_killed_scheduler_is_one_clear_error(tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "ANSWER_S", 2)
    begun = tmp_path / "begun"

    def harm():
        while not begun.exists():
            time.sleep(0.05)
        time.sleep(0.5)  # results are on their way
        processes.scheduler.kill()

    def work(number):
        begun.touch()
        return bytes(1_000_000)

    with DaskProcesses(tmp_path) as processes:
        processes.worker()
        threading.Thread(target=harm, daemon=True).start()
        with pytest.raises(InputError) as raised:
            answers(processes.address, None, work, range(100_000))
    assert str(raised.value) == (
        f"The connection to the Dask scheduler {processes.address} was lost. Run the same again: a dataset that "
        "was begun is gone on with."
    )


def test_a_silent_scheduler_is_waited_for_and_then_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "LOOK_ANSWER_S", 0.3)
    monkeypatch.setattr(connection, "SILENT_S", 0.5)
    progress = Told()
    with DaskProcesses(tmp_path) as processes:
        scheduler = processes.scheduler

        def harm():
            while not progress.told:  # it is connected, and waits for workers
                time.sleep(0.05)
            scheduler.send_signal(signal.SIGSTOP)
            while not any("is silent" in text for text in progress.told):
                time.sleep(0.05)
            scheduler.send_signal(signal.SIGCONT)
            monkeypatch.setattr(connection, "GONE_S", 1.0)
            time.sleep(2.0)
            scheduler.send_signal(signal.SIGSTOP)

        threading.Thread(target=harm, daemon=True).start()
        with pytest.raises(InputError, match=r"has not answered for \d+ seconds. Run the same again"):
            answers(processes.address, None, abs, [1], progress)
    assert f"The Dask scheduler {processes.address} is silent: waiting for its answer." in progress.told


def test_connections_are_secured_by_what_dask_is_configured_with(tmp_path):
    request = "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 1 -subj /CN=tilewright"
    made = subprocess.run(request.split(), cwd=tmp_path, capture_output=True, check=False)
    assert made.returncode == 0, made.stderr
    cert, key = str(tmp_path / "cert.pem"), str(tmp_path / "key.pem")
    tls = {"ca-file": cert, "client.cert": cert, "client.key": key}
    arguments = ("--tls-ca-file", cert, "--tls-cert", cert, "--tls-key", key, "--protocol", "tls")
    with DaskProcesses(tmp_path, *arguments) as processes:
        assert processes.address.startswith("tls://")
        processes.worker()
        with dask.config.set({f"distributed.comm.tls.{name}": value for name, value in tls.items()}):
            assert answers(processes.address, None, abs, [-3]) == [3]
        with pytest.raises(InputError, match=r"The Dask scheduler tls://\S+ does not answer: "):
            answers(processes.address, None, abs, [-3])
