"""Windows over a grid, worked on by all cores, or by the machines of a cluster, and taken in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from ..execution import crew, ordered_map
from ..progress import Progress

Result = TypeVar("Result")
#: x, y, width, height in pixels.
Window = tuple[int, int, int, int]
#: Side of a window; a multiple of the blocks that are written.
SIZE = 1024


def blocks(width: int, height: int, size: int = SIZE) -> Iterator[Window]:
    """Windows of at most `size` pixels a side, row by row; every pixel is in one of them."""
    for y in range(0, height, size):
        for x in range(0, width, size):
            yield x, y, min(size, width - x), min(size, height - y)


def sweep(
    width: int,
    height: int,
    work: Callable[[Window], Result],
    take: Callable[[Window, Result], None],
    progress: Progress,
    words: str,
    size: int = SIZE,
) -> None:
    """Call `work` on every window, on all cores, and `take` with its result here, in the order of the windows.

    `work` may go to other machines (see `crew`): what it finds out is in its result alone. `words` says what is being
    done. Only few results are held at a time. Raises Cancelled.
    """

    def worked(window: Window) -> tuple[Window, Result]:
        return window, work(window)

    done = 0
    with crew() as executor:
        for window, result in ordered_map(executor, worked, blocks(width, height, size), progress):
            take(window, result)
            done += window[2] * window[3]
            progress.update(done, width * height, words)
