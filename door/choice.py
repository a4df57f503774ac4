"""The Python that the user chose for the engine in place of its own environment."""

from __future__ import annotations

from pathlib import Path

from ..engine.errors import InputError, MissingError
from ..engine.tasks import MODELS
from ..i18n import tr
from . import interpreter, preferences
from .bases import OLDEST, BasePython, describe


def choose(python: str) -> str:
    """Make an existing Python the engine's, for good, and return its path.

    Raises InputError when it does not run or is too old, MissingError naming the modules it lacks.
    """
    path = fit(python).path
    keep(path)
    return path


def fit(python: str) -> BasePython:
    """Look whether an existing Python has all that the engine needs, and tell what it is. Raises as `choose` does."""
    path = str(Path(python).expanduser().absolute())
    described = describe(path)
    if described.short < OLDEST:
        raise InputError(
            tr("The engine needs Python {oldest} or newer, but {path} is {version}.").format(
                oldest="{}.{}".format(*OLDEST), path=path, version=described.version
            )
        )
    interpreter.missing.cache_clear()
    lacking = interpreter.missing(path, MODELS)
    if lacking:
        raise MissingError(
            tr("{path} has no {lacking}.").format(path=path, lacking=", ".join(lacking)),
            tr("Install them there, or leave this parameter out to get an environment of the engine's own."),
        )
    return described


def forget() -> str:
    """Let the engine's own environment be used again; returns the Python that was chosen before, or nothing."""
    chosen = preferences.PYTHON.read()
    if chosen:
        keep("")
    return chosen


def keep(python: str) -> None:
    """Keep the choice of a Python that was found to fit; an empty text is none."""
    preferences.PYTHON.write(python)
    interpreter.missing.cache_clear()
