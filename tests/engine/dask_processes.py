"""Schedulers and workers as their users start them: processes of their own, to be killed and stopped."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: Lets the workers of a cluster find the package in the checkout; Dask takes the text of a program too.
PRELOAD = f"import runpy; runpy.run_path({str(ROOT / 'engine' / '__main__.py')!r})['register_package']()"


class DaskProcesses:
    """A scheduler and its workers, which end with the block. `arguments` go to all of them, which `python` runs."""

    def __init__(self, folder, *arguments, environment=None, python=sys.executable):
        self.python = python
        self.folder = Path(folder)
        self.file = self.folder / "scheduler.json"
        self.arguments = arguments
        self.environment = {**os.environ, **(environment or {})}
        self.started = []
        self.scheduler = self._start("scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(self.file))
        self.address = self._address()

    def worker(self, preload=PRELOAD, threads=1, **environment):
        """Another worker, without a nanny that would start it again."""
        preloaded = ["--preload", preload] if preload else []
        return self._start(
            "worker",
            *("--scheduler-file", str(self.file), "--nthreads", str(threads), "--no-nanny", "--no-dashboard"),
            *("--local-directory", str(self.folder / f"worker{len(self.started)}"), "--memory-limit", "0"),
            *preloaded,
            **environment,
        )

    def _start(self, what, *arguments, **environment):
        log = (self.folder / f"{what}{len(self.started)}.log").open("wb")
        process = subprocess.Popen(
            [self.python, "-m", "dask", what, *arguments, *self.arguments],
            stdout=log,
            stderr=log,
            cwd=self.folder,
            env={**self.environment, **environment},
        )
        log.close()
        self.started.append(process)
        return process

    def _address(self):
        for _ in range(200):
            with suppress(OSError, ValueError):
                return json.loads(self.file.read_text())["address"]
            time.sleep(0.05)
        raise AssertionError((self.folder / "scheduler0.log").read_text())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in self.started:
            with suppress(OSError):
                process.send_signal(signal.SIGKILL)
            process.wait()
