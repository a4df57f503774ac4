"""Segmenting a raster against the bare model on arrays in memory, and the memory that it takes. Engine's Python.

python bench/segment.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from pathlib import Path
from typing import Any

import checkout
import numpy as np
import scene
from measuring import Row, Turns, in_turns, peak_mb, say, seconds
from tilewright.engine.inference.options import SegmentRasterOptions
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.models.architectures import Head, Settings, build
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.progress import Progress

TILE_PX, OVERLAP_PX, BANDS, BATCH = 256, 64, 4, 8
CLASSES = "water,land,cloud"


def main() -> None:
    """Measure speed, then memory."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    _speed(given.folder, *((2048, 3) if given.quick else (4096, 3)))
    _memory(given.folder, 4000, 16_000 if given.quick else 40_000)


def _speed(folder: Path, side: int, rounds: int) -> None:
    say(f"segment: U-Net over {side} x {side} pixels")
    raster = scene.write_raster(folder / "raster.tif", side)
    model = build("UNET", TILE_PX, TILE_PX, BANDS, Head("SEGMENTATION", len(CLASSES.split(","))), Settings())
    model.save(folder / "unet.keras")
    tiles = _tile_count(side)
    bare = _frozen(model)
    batch = tf.constant(np.random.default_rng(0).random((BATCH, TILE_PX, TILE_PX, BANDS), np.float32))
    bare(batch)
    batches = math.ceil(tiles / BATCH)
    job = SegmentRasterOptions(
        rasters=(str(raster),),
        model=str(folder / "unet.keras"),
        output=str(folder / "classes.tif"),
        classes=CLASSES,
        scaling="divide 4000",
        overlap_px=OVERLAP_PX,
        batch_size=BATCH,
    )
    whole: list[float] = []

    def ours() -> float:
        """Tiles per second from the first batch to the finished file; `whole` gets those of the whole call."""
        clock = _Clock()
        whole.append(tiles / seconds(lambda: segment_raster(job, clock)))
        return (tiles - clock.done) / (time.perf_counter() - clock.first)

    run = in_turns(ours, lambda: tiles / seconds(lambda: [bare(batch) for _ in range(batches)]), rounds)
    with_loading = Turns(tuple(zip(whole, (other for _, other in run.pairs))))
    for turns, words, bound in ((run, "from its first batch", 0.92), (with_loading, "with the model's loading", None)):
        Row(
            what=f"segment_raster, U-Net, {tiles} tiles of {TILE_PX} px, {words}",
            ours=f"{turns.ours:.1f} tiles/s",
            against=f"the frozen model on arrays, batch of {BATCH}",
            other=f"{turns.other:.1f} tiles/s",
            ratio=turns.ratio,
            spread=turns.spread,
            at_least=bound,
        ).send()


class _Clock(Progress):
    """Notes when the first batch was done, and how many tiles that were."""

    done, first = 0.0, 0.0

    def update(self, done: float, total: float, text: str = "") -> None:
        if done and total > 1 and not self.first:
            self.done, self.first = done, time.perf_counter()


def _memory(folder: Path, small: int, large: int) -> None:
    """A model of a single 1 x 1 convolution, so that memory is that of the raster's handling and time stays bounded."""
    inputs = keras.Input((TILE_PX, TILE_PX, 1))
    outputs = keras.layers.Conv2D(len(CLASSES.split(",")), 1, activation="softmax")(inputs)
    keras.Model(inputs, outputs).save(folder / "trivial.keras")
    peaks = []
    for side in (small, large):
        say(f"segment: memory over {side} x {side} pixels")
        peaks.append(_peak_mb(folder, scene.write_empty_raster(folder / f"empty_{side}.tif", side, side)))
    Row(
        what=f"segment_raster's peak memory, {large:,}² pixels",
        ours=f"{peaks[1]:.0f} MB",
        against=f"the same, {small:,}² pixels",
        other=f"{peaks[0]:.0f} MB",
        ratio=peaks[1] / peaks[0],
        spread=(peaks[1] / peaks[0],) * 2,
        at_most=1.1,
    ).send()


def _tile_count(side: int) -> int:
    across = -(-(side - OVERLAP_PX) // (TILE_PX - OVERLAP_PX))
    return across**2


def _frozen(model: Any) -> Any:
    """The model as a function with its weights as constants, for one shape of batch."""
    from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

    signature = tf.TensorSpec((BATCH, TILE_PX, TILE_PX, BANDS), tf.float32)
    traced = tf.function(lambda image: model(image, training=False)).get_concrete_function(signature)
    return convert_variables_to_constants_v2(traced)


def _peak_mb(folder: Path, raster: Path) -> float:
    """The largest resident size of a fresh worker that segments the raster, in MB."""
    options = {
        "rasters": [str(raster)],
        "model": str(folder / "trivial.keras"),
        "output": str(folder / "classes.tif"),
        "classes": CLASSES,
        "overlap_px": OVERLAP_PX,
    }
    return peak_mb(sys.executable, checkout.ROOT, "segment_raster", options)


if __name__ == "__main__":
    main()
