"""The message that says what a process of the engine is to do."""

from __future__ import annotations

import json
from typing import Any, TypedDict

from .errors import OptionError

#: Letters of a job's message at most.
MOST_LETTERS = 64 * 1024 * 1024


class Job(TypedDict):
    """A task's name, its options as plain JSON values, and the scheduler of the machines that do it, or ""."""

    task: str
    options: dict[str, Any]
    scheduler: str


def read_job(text: str) -> Job:
    """The job of a message. Raises OptionError for what is none."""
    if len(text) > MOST_LETTERS:
        raise OptionError(f"the job must have at most {MOST_LETTERS} letters")
    try:
        values = json.loads(text)
    except RecursionError:
        raise OptionError("the job is no JSON that can be read: it lies too deep within itself") from None
    except ValueError as error:
        raise OptionError(f"the job is no JSON: {str(error)[:200]}") from None
    if not isinstance(values, dict):
        raise OptionError("the job must be an object with task and options")
    task, options, scheduler = values.get("task"), values.get("options"), values.get("scheduler") or ""
    if not isinstance(task, str) or not isinstance(options, dict) or not isinstance(scheduler, str):
        raise OptionError("the job must have a task by its name, its options as an object, and a scheduler as text")
    return Job(task=task, options=options, scheduler=scheduler)
