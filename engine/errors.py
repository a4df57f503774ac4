"""Failures that a user can act on. Each has a kind, one clear sentence, and where it helps a hint."""

from __future__ import annotations

from typing import Any


class EngineError(Exception):
    """A failure to be shown as it stands: `text` names the option or input, the rule, and what it got."""

    kind = "error"

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.hint = hint

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.text, self.hint)

    def __str__(self) -> str:
        if not self.hint:
            return self.text
        return f"{self.text}{'' if self.text.endswith(('.', '!', '?')) else '.'} {self.hint}"


class OptionError(EngineError):
    """A value that the option's rule does not allow."""

    kind = "option"


class InputError(EngineError):
    """An input that cannot be read or does not fit what is asked of it."""

    kind = "input"


class OutputError(EngineError):
    """An output that cannot be written: no permission, no space, something else in its place."""

    kind = "output"


class MissingError(EngineError):
    """Something is not installed; the hint names the one call that installs it."""

    kind = "missing"


class Cancelled(EngineError):
    """The user asked to stop."""

    kind = "cancelled"

    def __init__(self) -> None:
        super().__init__("Cancelled.")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), ()


def held(error: BaseException) -> str:
    """What to do where Windows refuses to write or remove what is open elsewhere; nothing for any other failure."""
    if getattr(error, "winerror", None) not in (5, 32):  # access denied, sharing violation
        return ""
    return "Close what has it open, such as its layer in QGIS, and run the same again, or choose another name."
