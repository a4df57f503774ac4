"""Tiles as a tf.data pipeline: read, scaled and augmented on other threads while the model computes."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from .tiles import TileReader

#: Batches that are made at once, and those that wait ready.
_AT_ONCE = 2
_READY = 3


class Batches:
    """A tf.data pipeline of pixels (batch, row, col, band) and labels (batch, …), made once and gone through often.

    Making one takes as long as some steps of a small network, so an epoch should not have to. Labels of pixels are cut
    to the middle `output_size` (rows, columns), for models that answer for less than they see.
    """

    def __init__(self, reader: TileReader, batch_size: int, output_size: Optional[tuple[int, int]] = None) -> None:
        from .backend import tf

        self._reader = reader
        self._order = np.arange(len(reader.tiles))
        self._epoch: Optional[int] = None
        shape, label_shape, label_type = (*reader.tile_size, reader.band_count), reader.label_shape, reader.label_type
        middle: tuple[slice, ...] = (slice(None),)
        if output_size is not None and reader.spatial:
            starts = ((whole - part) // 2 for whole, part in zip(reader.tile_size, output_size))
            middle = (slice(None), *(slice(start, start + part) for start, part in zip(starts, output_size)))
            label_shape = output_size

        def read(first: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            try:
                pixels, labels = reader.read_batch(self._order[int(first) : int(first) + batch_size], self._epoch)
                return pixels, np.ascontiguousarray(labels[middle])
            except BaseException as error:  # TensorFlow keeps the text alone; the trainer raises this one again
                reader.failure = error
                raise

        def load(first: Any) -> tuple[Any, Any]:
            # Not stateful: within an epoch the answer hangs on the place alone, so that batches are made at once in
            # spite of determinism.
            pixels, labels = tf.numpy_function(read, [first], (tf.float32, label_type), stateful=False)
            pixels.set_shape((None, *shape))
            labels.set_shape((None, *label_shape))
            return pixels, labels if label_type is np.float32 else tf.cast(labels, tf.int32)

        firsts = tf.data.Dataset.range(0, len(self._order), batch_size)
        self._data = firsts.map(load, num_parallel_calls=_AT_ONCE, deterministic=True).prefetch(_READY)

    def of(self, epoch: Optional[int], shuffle: bool) -> Any:
        """The batches of an epoch, in one order for one seed; the pass before must be over."""
        self._epoch = epoch
        self._order = np.arange(len(self._reader.tiles))
        if shuffle:
            np.random.default_rng([self._reader.seed, epoch or 0, len(self._order)]).shuffle(self._order)
        return self._data


def batches(
    reader: TileReader,
    batch_size: int,
    epoch: Optional[int],
    shuffle: bool,
    output_size: Optional[tuple[int, int]] = None,
) -> Any:
    """The batches of one epoch alone; see Batches."""
    return Batches(reader, batch_size, output_size).of(epoch, shuffle)
