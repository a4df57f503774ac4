"""One job in a process of its own: events on standard output, cancel and the end of the parent on standard input."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
import traceback
from typing import Any, TextIO

from .errors import Cancelled, EngineError
from .progress import Progress
from .tasks import task_named

#: Seconds that a cancelled task gets to finish by itself before its process group is ended.
GRACE_S = 0.6
#: Seconds between two progress events.
PROGRESS_S = 0.1


class EventProgress(Progress):
    """Writes progress and messages as JSON lines."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self._stream = stream
        self._stream_lock = threading.Lock()
        self._last = 0.0

    def send(self, event: str, **values: Any) -> None:
        """Write one event; a reader that is gone does not matter, since the watcher ends the process then."""
        line = json.dumps({"event": event, **values}, default=_plain)
        with self._stream_lock:
            try:
                self._stream.write(line + "\n")
                self._stream.flush()
            except (BrokenPipeError, ValueError):
                self.cancel()

    def update(self, done: float, total: float, text: str = "") -> None:
        now = time.monotonic()
        if now - self._last >= PROGRESS_S or done >= total:
            self._last = now
            self.send("progress", done=done, total=total, text=text)

    def message(self, text: str, level: str = "info") -> None:
        self.send("message", level=level, text=text)


def main(source: TextIO | None = None) -> int:
    """Read a job from `source` (standard input), run it, and return the exit status."""
    source = source or sys.stdin
    # Libraries print to standard output too; events get a stream of their own, the rest goes to standard error.
    events = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="backslashreplace")
    os.dup2(2, 1)
    progress = EventProgress(events)
    try:
        job = json.loads(source.readline())
        _watch(source, progress)
        task = task_named(str(job["task"]))
        options = task.load_options().from_dict(job["options"])
        progress.send("result", values=task.load_function()(options, progress))
        return 0
    except Cancelled:
        progress.send("error", kind="cancelled", text="Cancelled.", hint="")
    except EngineError as error:
        progress.send("error", kind=error.kind, text=error.text, hint=error.hint)
    except ModuleNotFoundError as error:
        progress.send("error", kind="missing", text=f"The engine's Python has no module {error.name}.", hint="")
    except OSError as error:
        progress.send("error", kind="output", text=_os_error_text(error), hint="")
    except MemoryError:
        progress.send("error", kind="memory", text="There is not enough memory for this run.", hint="")
    except Exception as error:
        traceback.print_exc()
        progress.send("error", kind="internal", text=f"{type(error).__name__}: {error}", hint="")
    finally:
        progress.remove_scratch()
    return 1


def _watch(source: TextIO, progress: EventProgress) -> None:
    """End this process, and what it started, soon after `cancel` or the end of standard input."""

    def wait() -> None:
        source.readline()
        progress.cancel()
        time.sleep(GRACE_S)
        progress.remove_scratch()
        if hasattr(os, "killpg") and os.getpgid(0) == os.getpid():
            os.killpg(0, signal.SIGKILL)
        os._exit(1)

    threading.Thread(target=wait, name="watch", daemon=True).start()


def _os_error_text(error: OSError) -> str:
    where = f": {error.filename}" if error.filename else ""
    return f"{error.strerror or error}{where}"


def _plain(value: Any) -> Any:
    """numpy scalars and paths as JSON."""
    return value.item() if hasattr(value, "item") else str(value)
