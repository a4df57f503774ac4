"""Batches that the memory does not hold are halved until they fit."""

import numpy as np
import pytest
from listening import Listener
from tilewright.engine.inference.halving import Halving, MemoryShort, out_of_memory
from tilewright.engine.models.backend import tf

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


class Short:
    """A model for which more than `most` tiles at a time are too much."""

    def __init__(self, most, error):
        self.most, self.error, self.sizes = most, error, []

    def prepare(self, size):
        def predict(pixels):
            assert len(pixels) == size
            if size > self.most:
                raise self.error
            self.sizes.append(size)
            return pixels.sum(axis=(1, 2))

        return predict


@pytest.mark.parametrize(
    "error",
    [
        MemoryError("x"),
        tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor"),
        RuntimeError("[ONNXRuntimeError] : Failed to allocate memory for requested buffer"),
    ],
)
@pytest.mark.parametrize("batch", [8, 6, 5])
def test_too_little_memory_halves_the_batch_and_goes_on(error, batch):
    short, listener = Short(2, error), Listener()
    predict = Halving(short.prepare, batch, listener)
    pixels = np.arange(batch * 12, dtype=np.float32).reshape(batch, 2, 2, 3)
    for _ in range(2):
        assert np.array_equal(predict(pixels), pixels.sum(axis=(1, 2)))
    assert set(short.sizes) <= {1, 2}
    parts = {8: [4, 2], 6: [3, 1], 5: [2]}[batch]
    assert [int(text.split("going on with ")[1].split()[0]) for text in listener.warnings] == parts


def test_too_little_memory_for_one_tile_is_said():
    with pytest.raises(MemoryShort, match=r"not enough memory to run the model on a tile of 3 × 2 px"):
        Halving(Short(0, MemoryError()).prepare, 4, Listener())(np.zeros((4, 2, 3, 1), np.float32))


def test_other_errors_are_not_taken_for_too_little_memory():
    assert not out_of_memory(ValueError("out of memory"))
    assert not out_of_memory(RuntimeError("shape mismatch"))
    with pytest.raises(ZeroDivisionError):
        Halving(Short(0, ZeroDivisionError()).prepare, 4, Listener())(np.zeros((4, 2, 2, 1), np.float32))
