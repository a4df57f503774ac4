"""Child processes that live in a group of their own, so that ending one ends all that it started."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess  # nosec B404 # ends groups that the door started, without a shell
import sys
from pathlib import Path
from typing import Any


def own_group() -> dict[str, Any]:
    """Popen's arguments that give a child a process group of its own, and no console window."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def end_group(process: subprocess.Popen[str]) -> None:
    """Leave nothing of the process group running, whatever state it is in, and close its streams."""
    if sys.platform == "win32":
        if process.poll() is None:
            taskkill = str(Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe")
            with contextlib.suppress(OSError):
                subprocess.run(  # nosec B603 # a fixed argument list, no shell
                    [taskkill, "/F", "/T", "/PID", str(process.pid)],
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    check=False,
                    creationflags=subprocess.CREATE_NO_WINDOW,
                )
            process.kill()
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):  # the whole group is gone already
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with contextlib.suppress(OSError):  # the other end went first
                stream.close()
