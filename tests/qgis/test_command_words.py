"""The words of the commands are those of the algorithms, and what their parameters give is what the dialogs give."""

import dataclasses
import json
import sys
from pathlib import Path

from tilewright.engine.command.names import OWN_WORDS, PARTS, WITHOUT_COMMAND, WORDS, options_of
from tilewright.engine.tasks import TASKS

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "docs"))
from generate import commands_of

#: Options that no parameter gives: set by the algorithm itself.
INNER = {"BESIDE", "WORKERS", "TILES_NAME", "LABELS_NAME"}
#: Parameters of algorithms that are none of a task: QGIS's side does what they ask for.
OUTER = {"excludecloudytiles": {"CLOUDS", "MAX_CLOUD", "MAX_NODATA", "REJECTED"}}


def doing(provider):
    """The algorithm of each task that has one."""
    named = {algorithm.name(): algorithm for algorithm in provider.algorithms()}
    found = {algorithm.task: algorithm for algorithm in provider.algorithms() if getattr(algorithm, "task", "")}
    return {**found, **{task: named[name] for task, name in PARTS.items()}}


def test_the_words_of_the_commands_are_up_to_date(provider):
    assert WORDS.read_text(encoding="utf-8") == commands_of(provider), "run `make docs`"


def test_every_task_is_a_command_or_said_to_be_none(provider):
    words = json.loads(WORDS.read_text(encoding="utf-8"))
    assert set(words) | set(WITHOUT_COMMAND) == set(TASKS)
    assert set(TASKS) - set(doing(provider)) <= {*OWN_WORDS, *WITHOUT_COMMAND}


def test_every_parameter_gives_an_option_with_the_same_default(provider):
    for task, algorithm in doing(provider).items():
        options = options_of(task)
        names = {one.name() for one in algorithm.parameterDefinitions()} - {"SCHEDULER"}
        assert names - set(options) == OUTER.get(algorithm.name(), set()), task
        composed = {"RULE"} if task == "cloud_fractions" else set()
        inner = INNER | ({"SEED"} if task == "export_tiles" else set())
        assert set(options) - names <= inner | composed, (task, set(options) - names)
        for definition in algorithm.parameterDefinitions():
            if definition.name() in options and not definition.isDestination():
                _, item = options[definition.name()]
                own = None if item.default is dataclasses.MISSING else item.default
                assert plain(definition.defaultValue()) == plain(own), (task, definition.name())


def plain(value):
    """A default as the command line has it: nothing, text, a number, or a list."""
    if value is None or value == "" or (isinstance(value, (list, tuple)) and not value):
        return None
    return list(value) if isinstance(value, (list, tuple)) else value
