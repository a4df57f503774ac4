"""One job in a process of its own: events on standard output, cancel and the end of the parent on standard input."""

from __future__ import annotations

import errno
import json
import os
import re
import signal
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from .errors import Cancelled, EngineError, OptionError, held
from .imagery.names import is_remote, told, without_secrets
from .job import MOST_LETTERS, read_job
from .last_words import telling
from .options import Options
from .progress import Progress
from .tasks import Task, task_named

#: Seconds that a cancelled task gets to finish by itself before its process group is ended.
GRACE_S = 0.6
NO_MEMORY = "There is not enough memory for this run."
#: What the system and libraries say where memory is short, besides MemoryError.
_SHORT = re.compile(r"can't start new thread|failed to map segment|[Cc]annot allocate memory|std::bad_alloc")
#: Letters of a failure's text at most.
LONGEST_TEXT = 20_000
#: What the system says where nobody reads any more; the second is Windows' word for it.
GONE = (errno.EPIPE, errno.EINVAL)
#: Seconds between two progress events.
PROGRESS_S = 0.1


class EventProgress(Progress):
    """Writes progress and messages as JSON lines."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self._stream = stream
        self._stream_lock = threading.Lock()
        self._last = 0.0
        self._opened = ""

    def send(self, event: str, **values: Any) -> None:
        """Write one event; a reader that is gone does not matter, since the watcher ends the process then."""
        line = json.dumps({"event": event, **values}, default=_plain)
        with self._stream_lock:
            try:
                self._stream.write(line + "\n")
                self._stream.flush()
            except ValueError:
                self.cancel()
            except OSError as error:
                if error.errno not in GONE:
                    raise
                self.cancel()

    def update(self, done: float, total: float, text: str = "") -> None:
        now = time.monotonic()
        if now - self._last >= PROGRESS_S or done >= total:
            self._last = now
            self.send("progress", done=done, total=total, text=text)

    def message(self, text: str, level: str = "info") -> None:
        self.send("message", level=level, text=without_secrets(text))

    def opening(self, name: str) -> None:
        """Say which file comes next, in case that nothing can be said afterwards; of one after the other once."""
        if name != self._opened:
            self._opened = name
            self.send("opening", name=told(name))

    def fail(self, kind: str, text: str, hint: str = "") -> None:
        """Say why the task ended."""
        self.send("error", kind=kind, text=_short(without_secrets(text)), hint=_short(without_secrets(hint)))


def main(source: TextIO | None = None) -> int:
    """Read a job from `source` (standard input), run it, and return the exit status."""
    source = source or taken_input()
    # Libraries print to standard output too; events get a stream of their own, the rest goes to standard error.
    events = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="backslashreplace")
    os.dup2(2, 1)
    progress = EventProgress(events)
    try:
        job = read_job(source.readline(MOST_LETTERS + 1))
        _watch(source, progress)
        task = task_named(job["task"])
        options = task.load_options().from_dict(job["options"])
        with machines(task, job["scheduler"], options, progress), telling(progress.opening):
            values = task.load_function()(options, progress)
        progress.send("result", values=values)
        return 0
    except Cancelled:
        progress.fail("cancelled", "Cancelled.")
    except EngineError as error:
        progress.fail(error.kind, error.text, error.hint)
    except ModuleNotFoundError as error:
        progress.fail("missing", f"The engine's Python has no module {error.name}.")
    except OSError as error:
        progress.fail("output", _os_error_text(error), held(error))
    except MemoryError:
        progress.fail("memory", NO_MEMORY)
    except Exception as error:
        if _SHORT.search(str(error)):
            progress.fail("memory", NO_MEMORY)
            return 1
        traceback.print_exc()
        progress.fail("internal", f"{type(error).__name__}: {error}")
    finally:
        progress.remove_scratch()
    return 1


def taken_input() -> TextIO:
    """Standard input, out of everyone else's reach: what looks for it from here on finds nothing there.

    On Windows a library that looks at standard input as it is loaded, as numpy's do, would wait for as long as another
    thread reads there, and `_watch` reads all the time.
    """
    taken = os.fdopen(os.dup(0), encoding="utf-8", errors="surrogateescape")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return taken


@contextmanager
def machines(task: Task, scheduler: str, options: Options, progress: Progress) -> Iterator[None]:
    """Let the heavy work of a task be done behind a Dask scheduler; without one, on this machine.

    What is too large for the network goes through a folder beside the output, which all machines should see.
    Raises OptionError when the task always runs on one machine.
    """
    if not scheduler:
        yield
        return
    if not task.scales:
        raise OptionError("scheduler must be left out: this task runs on one machine")
    from .cluster.connection import cluster  # other runs do not pay for it

    output = str(getattr(options, "output", ""))
    beside = Path(output).name and "://" not in output and not is_remote(output)
    shared = Path(output).absolute().with_name(f".{Path(output).name}.parts") if beside else None
    with cluster(scheduler, shared, progress):
        yield


def _watch(source: TextIO, progress: EventProgress) -> None:
    """End this process, and what it started, soon after `cancel` or the end of standard input."""

    def wait() -> None:
        source.readline()
        progress.cancel()
        time.sleep(GRACE_S)
        progress.remove_scratch()
        if sys.platform != "win32" and os.getpgid(0) == os.getpid():
            os.killpg(0, signal.SIGKILL)
        os._exit(1)

    threading.Thread(target=wait, name="watch", daemon=True).start()


def _short(text: str) -> str:
    """A text as it is, cut where it repeats an endless input."""
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}…"


def _os_error_text(error: OSError) -> str:
    where = f": {error.filename}" if error.filename else ""
    return f"{error.strerror or error}{where}"


def _plain(value: Any) -> Any:
    """numpy scalars and paths as JSON."""
    return value.item() if hasattr(value, "item") else str(value)
