"""Options of a task: frozen dataclasses whose fields hold the defaults and the limits.

The dialog, the checks before a run, the command line and the documentation all read them from here.
"""

from __future__ import annotations

import dataclasses
import math
import typing
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field
from typing import Any, Optional, TypeVar, Union

from .errors import OptionError

T = TypeVar("T", bound="Options")

#: Endings of field names that are units; an error message says the name without them.
UNITS = {"px": "px", "m": "m", "percent": "%"}


def option(
    default: Any = MISSING,
    *,
    minimum: Optional[float] = None,
    maximum: Optional[float] = None,
    choices: tuple[str, ...] = (),
    words: str = "",
) -> Any:
    """A field with its limits (both ends allowed). `words` is its name in messages when not the field's own."""
    limits = {"minimum": minimum, "maximum": maximum, "choices": choices, "words": words}
    if isinstance(default, (list, dict)):
        raise TypeError("the default of an option is immutable: use a tuple")
    return field(metadata=limits) if default is MISSING else field(default=default, metadata=limits)


@dataclass(frozen=True)
class Options:
    """Base of all options. Values are converted to the field's type (numbers may arrive as text) and checked."""

    def __post_init__(self) -> None:
        hints = typing.get_type_hints(type(self))
        for item in dataclasses.fields(self):
            value = _converted(getattr(self, item.name), hints[item.name], words_of(item))
            object.__setattr__(self, item.name, value)
            if value is not None:
                _check_limits(item, value)
        self.check()

    def check(self) -> None:
        """Rules between fields; raises OptionError."""

    @classmethod
    def from_dict(cls: type[T], values: Mapping[str, Any]) -> T:
        """Build from a job's values; an unknown or missing name is an OptionError."""
        known = {item.name: item for item in dataclasses.fields(cls)}
        for name in values:
            if name not in known:
                raise OptionError(f"There is no option {name!r}; known are {', '.join(known)}.")
        for name, item in known.items():
            if name not in values and item.default is MISSING and item.default_factory is MISSING:
                raise OptionError(f"{words_of(item)} is required.")
        return cls(**values)

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values."""
        return dataclasses.asdict(self)


def limits_of(options: type[Options], name: str) -> tuple[Any, Optional[float], Optional[float], tuple[str, ...]]:
    """(default, minimum, maximum, choices) of a field; the default is None when there is none."""
    item = next(item for item in dataclasses.fields(options) if item.name == name)
    default = None if item.default is MISSING else item.default
    meta = item.metadata
    return default, meta.get("minimum"), meta.get("maximum"), meta.get("choices", ())


def words_of(item: dataclasses.Field[Any]) -> str:
    """The field's name as a person says it: `overlap_px` is "overlap"."""
    if item.metadata.get("words"):
        return str(item.metadata["words"])
    stem, _, unit = item.name.rpartition("_")
    return (stem if stem and unit in UNITS else item.name).replace("_", " ")


def _check_limits(item: dataclasses.Field[Any], value: Any) -> None:
    name, unit = words_of(item), UNITS.get(item.name.rpartition("_")[2], "")
    choices = item.metadata.get("choices") or ()
    if choices and value not in choices:
        raise OptionError(f"{name} must be one of {', '.join(choices)}, got {value!r}")
    low, high = item.metadata.get("minimum"), item.metadata.get("maximum")
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        spaced = f" {unit}" if unit else ""
        if low is not None and high is not None and not low <= value <= high:
            raise OptionError(f"{name} must be between {low:g} and {high:g}{spaced}, got {value:g}")
        if low is not None and value < low:
            raise OptionError(f"{name} must be at least {low:g}{spaced}, got {value:g}")
        if high is not None and value > high:
            raise OptionError(f"{name} must be at most {high:g}{spaced}, got {value:g}")


def _converted(value: Any, hint: Any, name: str) -> Any:
    """`value` as the type `hint`: int, float, str, bool, tuple of these, or optional."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is Union:
        if value is None and type(None) in arguments:
            return None
        return _converted(value, next(a for a in arguments if a is not type(None)), name)
    if origin is tuple:
        if isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
            raise OptionError(f"{name} must be a list, got {value!r}")
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            return tuple(_converted(part, arguments[0], name) for part in value)
        parts = tuple(value)
        if len(parts) != len(arguments):
            raise OptionError(f"{name} must have {len(arguments)} values, got {len(parts)}")
        return tuple(_converted(part, kind, name) for part, kind in zip(parts, arguments))
    if value is None:
        raise OptionError(f"{name} is required")
    if hint is bool:
        return _bool(value, name)
    if hint in (int, float):
        return _number(value, hint, name)
    if hint is str and not isinstance(value, str):
        raise OptionError(f"{name} must be text, got {value!r}")
    return value


def _bool(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return value
    if str(value).strip().lower() in ("true", "1", "yes"):
        return True
    if str(value).strip().lower() in ("false", "0", "no"):
        return False
    raise OptionError(f"{name} must be true or false, got {value!r}")


def _number(value: Any, kind: type, name: str) -> int | float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise OptionError(f"{name} must be a number, got {value!r}") from None
    if not math.isfinite(number):
        raise OptionError(f"{name} must be a finite number, got {value!r}")
    if kind is float:
        return number
    if number != int(number):
        raise OptionError(f"{name} must be a whole number, got {value!r}")
    return int(number)
