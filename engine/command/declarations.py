"""The commands and what they can be given: words from the algorithms' declarations, rules from the tasks' options."""

from __future__ import annotations

import functools
import json
import typing
from dataclasses import dataclass
from typing import Any, Optional

from ..options import UNITS, Options, limits_of
from ..tasks import TASKS, Task
from .names import EXTENTS, WITHOUT_COMMAND, WORDS, command_of, options_of

#: Kinds of parameters, as QGIS calls them, that name files, folders or layers to read.
READ = ("file", "layer", "multilayer", "raster", "source", "vector")
#: Kinds that name what is written.
WRITTEN = ("fileDestination", "folderDestination", "rasterDestination", "sink", "vectorDestination")
#: The parameter that is none of a task but of every run of one.
SCHEDULER = "SCHEDULER"
#: Choices that help lists; of longer lists the help says where to find them.
MOST_CHOICES = 40
UNIT_WORDS = {"px": "pixels", "m": "metres", "percent": "percent"}


@dataclass(frozen=True)
class Parameter:
    """One thing that a command can be given.

    `name` is the algorithm's, `owner` and `option` the class and the field that hold it, `kind` what QGIS calls it.
    """

    name: str
    title: str
    help: str
    kind: str
    advanced: bool
    required: bool
    choices: tuple[str, ...]
    owner: type[Options]
    option: str

    @property
    def flag(self) -> str:
        """What stands before its value."""
        return "--" + self.name.lower().replace("_", "-")

    @property
    def type(self) -> Any:
        """The type of its values, without None."""
        hint = typing.get_type_hints(self.owner)[self.option]
        if typing.get_origin(hint) is typing.Union:
            return next(kind for kind in typing.get_args(hint) if kind is not type(None))
        return hint

    @property
    def is_list(self) -> bool:
        """Whether it takes several values, as many as there are."""
        return typing.get_origin(self.type) is tuple and Ellipsis in typing.get_args(self.type)

    @property
    def unit(self) -> str:
        """The unit of a number; empty where it has none."""
        return UNIT_WORDS.get(self.option.rpartition("_")[2], "") if self.option.rpartition("_")[2] in UNITS else ""

    @property
    def text(self) -> str:
        """The help: what it is, its limits with their unit, its choices and its default."""
        default, low, high, choices = limits_of(self.owner, self.option)
        words = [f"{self.title}.", self.help]
        unit = f" {self.unit}" if self.unit else ""
        if low is not None and high is not None:
            words.append(f"From {low:,.10g} to {high:,.10g}{unit}.")
        elif low is not None or high is not None:
            words.append(f"At least {low:,.10g}{unit}." if low is not None else f"At most {high:,.10g}{unit}.")
        several = choices or self.choices
        if 0 < len(several) <= MOST_CHOICES:
            words.append(f"{'Any' if self.is_list else 'One'} of {', '.join(several)}.")
        shown = _shown(default)
        if shown and not self.required:
            words.append(f"Default: {shown}.")
        return " ".join(word for word in words if word)


@dataclass(frozen=True)
class Command:
    """A task as a command."""

    name: str
    task_name: str
    title: str
    summary: str
    parameters: tuple[Parameter, ...]
    #: Help of the scheduler; None where the task runs on one machine.
    scheduler: Optional[str]

    @property
    def task(self) -> Task:
        return TASKS[self.task_name]

    @property
    def first_sentence(self) -> str:
        return self.summary.split(". ")[0].rstrip(".") + "."


@functools.lru_cache(maxsize=1)
def commands() -> dict[str, Command]:
    """All commands by name, in the order of the tasks."""
    words = json.loads(WORDS.read_text(encoding="utf-8"))
    found = (_command(task, words[task]) for task in TASKS if task not in WITHOUT_COMMAND)
    return {command.name: command for command in found}


def _command(task: str, words: dict[str, Any]) -> Command:
    known = options_of(task)
    said = {entry["name"]: entry for entry in words["parameters"]}
    parameters = []
    for name, entry in said.items():
        if name in known:
            owner, item = known[name]
            if entry["kind"] == "extent":
                entry = {**entry, "help": f"{entry['help']} {EXTENTS.get(task, EXTENTS[''])}"}
            parameters.append(Parameter(**{**entry, "choices": tuple(entry["choices"])}, owner=owner, option=item.name))
    scheduler = f"{said[SCHEDULER]['title']}. {said[SCHEDULER]['help']}" if SCHEDULER in said else None
    return Command(command_of(task), task, words["title"], words["summary"], tuple(parameters), scheduler)


def _shown(default: Any) -> str:
    """A default in help; empty where there is none."""
    if default is None or default == "" or default == ():
        return ""
    if isinstance(default, bool):
        return "yes" if default else "no"
    if isinstance(default, tuple):
        return " ".join(map(str, default))
    return f"{default:g}" if isinstance(default, float) else str(default)
