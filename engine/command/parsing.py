"""The command line: parsers made of the declarations, and what was given as the options of a job."""

from __future__ import annotations

import argparse
from argparse import SUPPRESS, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..errors import OptionError
from ..imagery.names import SCHEMES
from ..models.rules import parse_names
from ..options import limits_of
from .declarations import READ, WRITTEN, Command, Parameter, commands
from .names import COMPOSED

DESCRIPTION = "Labelled tile datasets, models and maps from satellite images: the engine of Tilewright without QGIS."
EPILOG = """Every command tells what it takes: tilewright COMMAND --help. What it is given has the names that the
parameters of the algorithms in QGIS have. Exit status: 0 done, 1 failed, 2 something is wrong with what was given,
3 something is not installed, 130 stopped by Ctrl+C."""
SCHEDULER_HELP = (
    "Address of a Dask scheduler, as tcp://host:8786, or its scheduler file: its machines do the heavy work. "
    "This machine alone without it."
)


class Parser(argparse.ArgumentParser):
    """Without abbreviations, which a new parameter could make ambiguous."""

    def __init__(self, **more: Any) -> None:
        super().__init__(allow_abbrev=False, **more)


def parser_for(arguments: Sequence[str], version: str) -> Parser:
    """The parser of these arguments; only the commands that they name are described in full."""
    parser = Parser(prog="tilewright", description=DESCRIPTION, epilog=EPILOG)
    parser.add_argument("--version", action="version", version=f"tilewright {version}")
    below = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, title="commands")
    for command in commands().values():
        one = below.add_parser(command.name, help=_safe(command.first_sentence), description=_safe(command.summary))
        if command.name in arguments:
            _describe(one, command)
    run = below.add_parser(
        "run",
        help="Runs a job from a file.",
        description='Runs a job from a JSON file: {"task": "export_tiles", "options": {…}}, with "scheduler" where a '
        "cluster is to do the work. Its options have the engine's own names.",
    )
    run.add_argument("job", metavar="JOB.json", help="the file, or - for standard input")
    _add_common(run, SCHEDULER_HELP)
    below.add_parser("tasks", help="Lists the commands, one a line.", description="Lists the commands, one a line.")
    return parser


def _describe(parser: argparse.ArgumentParser, command: Command) -> None:
    groups = {
        "required": parser.add_argument_group("needed"),
        "usual": parser.add_argument_group("may be given"),
        "advanced": parser.add_argument_group("rarely needed"),
    }
    for parameter in command.parameters:
        kind = "required" if parameter.required else "advanced" if parameter.advanced else "usual"
        _add(groups[kind], parameter)
    _add_common(parser, command.scheduler or (SCHEDULER_HELP if command.task.scales else ""))


def _add(group: Any, parameter: Parameter) -> None:
    more: dict[str, Any] = {"help": _safe(parameter.text), "required": parameter.required, "dest": parameter.name}
    if parameter.type is bool:
        default, *_ = limits_of(parameter.owner, parameter.option)
        more["action"] = argparse.BooleanOptionalAction if default else "store_true"
    elif parameter.kind == "extent":
        more |= {"nargs": 4, "metavar": ("XMIN", "YMIN", "XMAX", "YMAX")}
    elif parameter.is_list and parameter.kind != "string":
        more |= {"nargs": "+", "metavar": _metavar(parameter)}
    else:
        more["metavar"] = _metavar(parameter)
    group.add_argument(parameter.flag, default=SUPPRESS, **more)


def _metavar(parameter: Parameter) -> str:
    if parameter.kind in READ or parameter.kind in WRITTEN:
        return "FOLDER" if parameter.kind.startswith("folder") else "PATH"
    if parameter.type in (int, float):
        return parameter.unit.upper() or ("NUMBER" if parameter.type is float else "N")
    return {"field": "FIELD", "enum": "NAME"}.get(parameter.kind, "TEXT")


def _add_common(parser: argparse.ArgumentParser, scheduler: str) -> None:
    group = parser.add_argument_group("the run itself")
    if scheduler:
        group.add_argument("--scheduler", metavar="ADDRESS", default="", help=_safe(scheduler))
    group.add_argument("--events", action="store_true", help="write events as JSON, one a line, to standard output")
    group.add_argument("--quiet", action="store_true", help="say nothing but warnings, failures and the result")


def _safe(text: str) -> str:
    return text.replace("%", "%%")


def values_of(command: Command, given: Namespace) -> dict[str, Any]:
    """The options of a job as plain values, checked as far as they can be without the layers. Raises OptionError."""
    values: dict[str, Any] = {}
    composed: dict[str, Any] = {}
    for parameter in command.parameters:
        if parameter.name not in given:
            continue
        value = _value(parameter, getattr(given, parameter.name))
        own = parameter.owner is command.task.load_options()
        (values if own else composed)[parameter.option] = value
    if values.get("layer") and command.task_name == "catalog_scenes":
        values["beside"] = str(Path(values["layer"]).parent)  # what relative paths in an index begin at
    if command.task_name in COMPOSED:
        composed["rule"] = values.get("cloud_rule", "")
        composed["dilate_px"] = values.get("dilate_px", 0)
        values["cloud_rule"] = COMPOSED[command.task_name](**composed).text  # type: ignore[attr-defined]
    return values


def _value(parameter: Parameter, given: Any) -> Any:
    if parameter.kind in READ or parameter.kind in WRITTEN:
        return [absolute(part) for part in given] if isinstance(given, list) else absolute(given)
    if parameter.is_list and isinstance(given, str):
        return list(parse_names(given, parameter.title.lower()))
    return given


def absolute(name: str) -> str:
    """A path from here as one from the root; addresses and GDAL's own spellings stay as they are."""
    scheme = name.partition("://")[0] if "://" in name else ""
    if not name or scheme.lower() in SCHEMES or name.startswith("/vsi"):
        return name
    path, bar, rest = name.partition("|")  # a layer with its name behind
    try:
        if Path(path).exists() or ":" not in path:
            return str(Path(path).absolute()) + bar + rest
    except (OSError, ValueError):
        raise OptionError(f"{name[:80]!r} is no path") from None
    return name


def listed() -> str:
    """The commands and what they do."""
    width = max(map(len, commands()))
    return "\n".join(f"{name.ljust(width)}  {command.first_sentence}" for name, command in commands().items())
