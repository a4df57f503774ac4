"""Workers in straits, for the tests of tasks."""

import json
import resource
import subprocess
import sys
from pathlib import Path

MAIN = Path(__file__).resolve().parents[2] / "engine" / "__main__.py"


def run_with_little_space(task, options, limit):
    """The last event of a worker that may write files of `limit` bytes alone, as on a disk that is full then."""
    # -B: what Python compiles and keeps would be cut short too.
    with subprocess.Popen(
        [sys.executable, "-I", "-B", str(MAIN)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    ) as worker:
        # Its input stays open, since the end of it would end the worker.
        worker.stdin.write(json.dumps({"task": task, "options": options}) + "\n")
        worker.stdin.flush()
        lines = list(worker.stdout)
    return json.loads(lines[-1]), worker.returncode
