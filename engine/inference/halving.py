"""Runs a model in smaller batches when memory does not do for those asked for."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..errors import EngineError
from ..progress import Progress

Predict = Callable[[np.ndarray], np.ndarray]

#: What the libraries that run models say, in errors of general classes, when an allocation has failed.
_COMPLAINTS = ("failed to allocate memory", "bad allocation", "bad_alloc", "out of memory", "oom when allocating")


class MemoryShort(EngineError):
    """There is not enough memory even for the smallest step."""

    kind = "memory"


def out_of_memory(error: BaseException) -> bool:
    """Whether an error means that memory, of the machine or of a device, did not suffice."""
    if isinstance(error, MemoryError) or type(error).__name__ == "ResourceExhaustedError":
        return True
    of_a_library = isinstance(error, RuntimeError) or type(error).__module__.startswith("onnxruntime")
    return of_a_library and any(words in str(error).lower() for words in _COMPLAINTS)


class Halving:
    """A model's `predict` for (batch_size, row, col, band), run in parts of half the size whenever memory runs out.

    `prepare` makes a function for one batch size. Callers need not know: they always give, and get, `batch_size` tiles.
    Raises MemoryShort when a single tile is too much.
    """

    def __init__(self, prepare: Callable[[int], Predict], batch_size: int, progress: Progress) -> None:
        self.batch_size, self.part = batch_size, batch_size
        self._prepare, self._progress = prepare, progress
        self._predict: Predict | None = None

    def __call__(self, pixels: np.ndarray) -> np.ndarray:
        """What the model says of (batch_size, row, col, band) float32."""
        while True:
            try:
                if self._predict is None:
                    self._predict = self._prepare(self.part)
                return self._in_parts(self._predict, pixels)
            except Exception as error:
                if not out_of_memory(error):
                    raise
                self._halve(pixels.shape[1:3], error)

    def _in_parts(self, predict: Predict, pixels: np.ndarray) -> np.ndarray:
        if self.part == len(pixels):
            return predict(pixels)
        answers = []
        for start in range(0, len(pixels), self.part):
            part = pixels[start : start + self.part]
            missing = self.part - len(part)
            if missing:  # the model takes whole parts only
                part = np.concatenate([part, np.zeros((missing, *part.shape[1:]), part.dtype)])
            answers.append(predict(part)[: self.part - missing])
        return np.concatenate(answers)

    def _halve(self, size: tuple[int, ...], error: Exception) -> None:
        self._predict = None
        if self.part == 1:
            raise MemoryShort(
                f"There is not enough memory to run the model on a tile of {size[1]} × {size[0]} px.",
                "Use smaller tiles if the model takes them, or a machine with more memory.",
            ) from error
        self.part //= 2
        tiles = "tile" if self.part == 1 else "tiles"
        self._progress.warn(f"There is not enough memory for this batch; going on with {self.part} {tiles} at a time.")
