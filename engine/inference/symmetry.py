"""The eight flips and quarter turns of a square tile."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..progress import Progress


def mean_over_symmetries(
    predict: Callable[[np.ndarray], np.ndarray], pixels: np.ndarray, progress: Progress
) -> np.ndarray:
    """The mean of what `predict` says of the eight symmetries of (batch, row, col, band), each turned back.

    Answers without rows and columns, (batch, class), need no turning back.
    """
    total: np.ndarray | None = None
    for turns in range(4):
        for flipped in (False, True):
            progress.check()
            turned = np.rot90(pixels, turns, axes=(1, 2))
            answer = predict(np.ascontiguousarray(turned[:, :, ::-1] if flipped else turned))
            if answer.ndim == 4:
                answer = np.rot90(answer[:, :, ::-1] if flipped else answer, -turns, axes=(1, 2))
            total = answer.copy() if total is None else total + answer
    assert total is not None  # nosec B101 # there are eight of them
    return total / 8
