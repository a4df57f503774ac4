"""The command `tilewright`: every task of the engine, and jobs from files."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from argparse import Namespace
from collections.abc import Sequence
from configparser import ConfigParser
from io import TextIOWrapper
from pathlib import Path
from typing import Any, Optional, Union

from ..allowed import fence
from ..errors import Cancelled, EngineError, InputError, OptionError, held
from ..imagery.names import without_secrets
from ..tasks import TASKS, task_named
from .child import Failure, Stop, run_job
from .declarations import Command, commands
from .names import WORDS
from .parsing import listed, parser_for, values_of
from .terminal import Events, Terminal

#: By kind of failure; other kinds are 1. A run that a signal stopped ends with 128 and the signal's number.
STATUS = {"option": 2, "missing": 3}
#: What the system gives a program that writes where nobody reads.
PIPE_STATUS = 141
INSTALL_HINT = (
    "Models need the package with its part models, clusters and object stores its part cluster: "
    'pip install ".[models,cluster]" in a checkout.'
)
#: Tasks that layers stand around: what those need is imported for them alone.
CROSSING = ("export_tiles", "polygonize_raster", "classify_tiles", "cloud_fractions", "tile_statistics")
#: No job is longer.
LONGEST_JOB = 64 * 2**20

Shown = Union[Terminal, Events]


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Do what the command line says; returns the exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    given = parser_for(arguments, version()).parse_args(arguments)
    if given.command == "tasks":
        print(listed())
        return 0
    shown: Shown = Events() if given.events else Terminal(given.quiet)
    stop = Stop()
    stop.message = lambda text, level="info": shown.hear(  # type: ignore[method-assign]
        {"event": "message", "level": level, "text": text}
    )
    try:
        with stop.on_signals():
            run = _run_file if given.command == "run" else _run_command
            shown.finish(run(given, shown, stop))
        return 0
    except Cancelled:
        return _failed(shown, Failure("cancelled", "Cancelled."), stop)
    except EngineError as error:
        return _failed(shown, error, stop)
    except ModuleNotFoundError as error:
        return _failed(shown, Failure("missing", f"This Python has no module {error.name}."), stop)
    except BrokenPipeError:  # who reads what is written here has gone: nothing more can be said
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_STATUS
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        return _failed(shown, Failure("output", f"{error.strerror or error}{where}", held(error)), stop)
    finally:
        stop.remove_scratch()


def version() -> str:
    """The version of this package."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(WORDS.parents[1] / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")


def _failed(shown: Shown, error: EngineError, stop: Stop) -> int:
    hint = error.hint or (INSTALL_HINT if error.kind == "missing" else "")
    shown.fail(error.kind, without_secrets(error.text), hint)
    if error.kind == "cancelled":
        return 128 + (stop.signal or 2)
    return STATUS.get(error.kind, 1)


def _run_command(given: Namespace, shown: Shown, stop: Stop) -> dict[str, Any]:
    command = commands()[given.command]
    asked = values_of(command, given)
    options = _checked(command, asked)
    job = {"task": command.task_name, "scheduler": getattr(given, "scheduler", "")}
    if command.task_name not in CROSSING:
        return run_job({**job, "options": options}, shown, stop)
    from ..remote.near import nearby

    fence()
    from . import crossing  # GDAL begins its work with it

    layers = {name: asked[name] for name in crossing.layers_of(command.task_name) if name in asked}
    with (
        tempfile.TemporaryDirectory(prefix="tilewright-") as folder,
        nearby(command.task.load_options().__name__, layers, stop) as near,
    ):
        asked = {**asked, **near.changes}
        ready = crossing.before(command.task_name, asked, Path(folder), near.progress)
        result = run_job({**job, "options": _checked(command, ready)}, shown, stop)
        return near.finished(crossing.after(command.task_name, asked, result, near.progress))


def _checked(command: Command, values: dict[str, Any]) -> dict[str, Any]:
    """The options of a job, by their own rules. Raises OptionError."""
    if command.task_name == "polygonize_raster":  # classes may have names here, which only the raster knows
        values = {name: value for name, value in values.items() if name not in ("classes", "border_class")} | {
            name: values[name] for name in ("classes", "border_class") if _is_numbers(values.get(name))
        }
    return command.task.load_options().from_dict(values).to_dict()


def _is_numbers(value: Any) -> bool:
    parts = value if isinstance(value, list) else [value]
    return all(isinstance(part, int) for part in parts)


def _run_file(given: Namespace, shown: Shown, stop: Stop) -> dict[str, Any]:
    job = _job(given.job)
    if given.scheduler:
        job["scheduler"] = given.scheduler
    task_named(str(job["task"])).load_options().from_dict(job["options"])  # a wrong one is told before anything starts
    return run_job(job, shown, stop)


def _job(name: str) -> dict[str, Any]:
    """A job as a file or standard input has it. Raises InputError and OptionError."""
    try:
        if name == "-":
            if isinstance(sys.stdin, TextIOWrapper):
                sys.stdin.reconfigure(encoding="utf-8-sig")  # as a job in a file is
            text = sys.stdin.read(LONGEST_JOB + 1)
        else:
            with Path(name).open(encoding="utf-8-sig") as stream:
                text = stream.read(LONGEST_JOB + 1)
        if len(text) > LONGEST_JOB:
            raise InputError(f"{name} is no job: it is longer than {LONGEST_JOB // 2**20} MiB")
        job = json.loads(text)
    except OSError as error:
        raise InputError(f"{name} cannot be read: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name} is no job: {error}") from None
    wanted = '{"task": "export_tiles", "options": {…}}'
    if not isinstance(job, dict) or not isinstance(job.get("options"), dict):
        raise InputError(f"{name} is no job: it must be like {wanted}")
    unknown = sorted(set(job) - {"task", "options", "scheduler"})
    if unknown:
        raise OptionError(f"{name}: a job has task, options and scheduler, got {', '.join(map(repr, unknown))}")
    if job.get("task") not in TASKS:
        raise OptionError(f"{name}: task must be one of {', '.join(TASKS)}, got {job.get('task')!r}")
    return job


if __name__ == "__main__":
    sys.exit(main())
