"""What is sent to a scheduler for each item. It is pickled with its code, so that a scheduler needs nothing of ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

#: What an errand brings back: how it went, what it brought or why not, and what there was to say.
Brought = tuple[str, Any, list[tuple[str, str]]]
DONE, REFUSED = "done", "refused"


def make_errand() -> Callable[[dict[str, Any], bytes], Brought]:
    """The function that a worker calls with the work and an item; being made here keeps it from going by name."""

    def errand(work: dict[str, Any], items: bytes) -> Brought:
        try:
            from tilewright.engine.cluster import parts
        except ImportError as error:
            return "refused", f"cannot load Tilewright ({error})", []
        brought: Brought = parts.call(work, items)
        return brought

    return errand


def make_held() -> Callable[[dict[str, Any]], dict[str, Any]]:
    """What makes work lie on a worker: as plain values, which pass through machines that know nothing of ours."""

    def held(work: dict[str, Any]) -> dict[str, Any]:
        return work

    return held
