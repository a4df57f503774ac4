"""Dask clusters of this machine's processes, and a store that is far away, to measure with."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import checkout
from tilewright.engine.progress import Progress
from tilewright.engine.tasks import TASKS
from tilewright.engine.worker import machines

#: How late the store's answers are, and how many bytes a second each connection gets.
LATENCY_S, RATE = 0.05, 20e6
#: Lets the workers find the package; Dask takes the text of a program too.
PRELOAD = f"import runpy; runpy.run_path({str(checkout.ROOT / 'engine' / '__main__.py')!r})['register_package']()"


@contextlib.contextmanager
def working_on_cluster(address: str, folder: Path) -> Iterator[None]:
    """Let the crew be that cluster's, as for a task that writes into the folder."""
    task = TASKS["compute_indices"]
    options = task.load_options().from_dict({"rasters": ["-"], "output": str(folder / "o.tif"), "formulas": "a = b1"})
    with machines(task, address, options, Progress()):
        yield


@contextlib.contextmanager
def cluster(folder: Path, workers: int) -> Iterator[tuple[str, int]]:
    """A scheduler, and so many worker processes of one thread: its address, and its process."""
    file = folder / "scheduler.json"
    file.unlink(missing_ok=True)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with contextlib.ExitStack() as stack:

        def start(*words: str) -> subprocess.Popen[bytes]:
            process = subprocess.Popen([sys.executable, "-m", *words], **quiet)
            stack.callback(process.wait)
            stack.callback(process.kill)
            return process

        scheduler = start(
            "distributed.cli.dask_scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)
        )
        common = ("--scheduler-file", str(file), "--nthreads", "1", "--no-dashboard", "--memory-limit", "0")
        while not file.exists():
            time.sleep(0.05)
        for _ in range(workers):
            start("distributed.cli.dask_worker", *common, "--no-nanny", "--preload", PRELOAD)
        from distributed import Client

        with Client(scheduler_file=str(file), set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)
            address = client.scheduler.address
        yield address, scheduler.pid


@contextlib.contextmanager
def far_store(folder: Path) -> Iterator[str]:
    """The address of a server of the folder's files that answers as late and as slowly as one far away."""
    command = [sys.executable, str(checkout.ROOT / "bench" / "store.py"), str(folder)]
    command += ["--latency", str(LATENCY_S), "--rate", str(RATE)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as store:
        yield f"http://127.0.0.1:{int((store.stdout or sys.stdin).readline())}"
        (store.stdin or sys.stdin).close()
