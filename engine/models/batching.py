"""Tiles as a tf.data pipeline: read, scaled and augmented on other threads while the model computes."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from .tiles import TileReader

#: Batches that are made at once, and those that wait ready.
_AT_ONCE = 2
_READY = 3


def batches(
    reader: TileReader,
    batch_size: int,
    epoch: Optional[int],
    shuffle: bool,
    output_size: Optional[tuple[int, int]] = None,
) -> Any:
    """A tf.data pipeline of pixels (batch, row, col, band) and labels (batch, …), in one order for one seed.

    Labels of pixels are cut to the middle `output_size` (rows, columns), for models that answer for less than they see.
    """
    from .backend import tf

    order = np.arange(len(reader.tiles))
    if shuffle:
        np.random.default_rng([reader.seed, epoch or 0, len(order)]).shuffle(order)
    pixel_shape, label_shape, label_type = (*reader.tile_size, reader.band_count), reader.label_shape, reader.label_type
    middle: tuple[slice, ...] = (slice(None),)
    if output_size is not None and reader.spatial:
        starts = ((whole - part) // 2 for whole, part in zip(reader.tile_size, output_size))
        middle = (slice(None), *(slice(start, start + part) for start, part in zip(starts, output_size)))
        label_shape = output_size

    def read(numbers: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        try:
            pixels, labels = reader.read_batch(numbers, epoch)
            return pixels, np.ascontiguousarray(labels[middle])
        except BaseException as error:  # TensorFlow keeps the text alone; the trainer raises this one again
            reader.failure = error
            raise

    def load(numbers: Any) -> tuple[Any, Any]:
        # Not stateful: the answer hangs on the numbers alone, so that batches are made at once in spite of determinism.
        pixels, labels = tf.numpy_function(read, [numbers], (tf.float32, label_type), stateful=False)
        pixels.set_shape((None, *pixel_shape))
        labels.set_shape((None, *label_shape))
        return pixels, labels if label_type is np.float32 else tf.cast(labels, tf.int32)

    data = tf.data.Dataset.from_tensor_slices(order).batch(batch_size)
    return data.map(load, num_parallel_calls=_AT_ONCE, deterministic=True).prefetch(_READY)
