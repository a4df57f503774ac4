"""Segmenting a raster beside GeoDeep and beside a loop over tiles with `tiler`, from file to file. Engine's Python.

python bench/rivals.py FOLDER [--quick]

The model is the U-Net for buildings of the real scenes, which is there as .keras and as ONNX; where the scenes or the
libraries (bench/requirements.lock) are missing, this says so and measures nothing.
"""

from __future__ import annotations

import argparse
import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import checkout
import numpy as np
import rasterio
import scene
from measuring import Row, in_turns, say, seconds
from tilewright.engine.inference.options import SegmentRasterOptions
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.progress import Progress

TILE_PX, OVERLAP_PX, BATCH = 256, 64, 8
MODELS = checkout.ROOT.parent / "shared" / "data" / "models"
KERAS = MODELS / "banepa_building_unet_256_rgb.keras"
ONNX = MODELS / "banepa_building_unet_256_rgb_nhwc.onnx"


def main() -> None:
    """Measure the rivals that are here."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    missing = [name for name in ("geodeep", "onnx", "tiler") if importlib.util.find_spec(name) is None]
    if missing or not KERAS.exists():
        lacking = f"{', '.join(missing)} (bench/requirements.lock)" if missing else f"the scenes' models in {MODELS}"
        say(f"rivals: not measured, for want of {lacking}")
        return
    side, rounds = (2048, 3) if given.quick else (4096, 3)
    say(f"rivals: U-Net over {side} x {side} pixels")
    raster = scene.write_raster(given.folder / "raster.tif", side, 3, "uint8")
    geodeep = _geodeep(raster, given.folder)
    tiler = _tiler(raster, given.folder)
    ours = _ours(raster, given.folder)
    for work in (ours, geodeep, tiler):  # what loads libraries, and warms them, is not theirs to answer for
        work(given.folder / "small.tif")
    for name, other in (("GeoDeep, ONNX on the same network", geodeep), ("a loop with tiler and its Merger", tiler)):
        run = in_turns(
            lambda: 1 / seconds(lambda: ours(raster)), lambda o=other: 1 / seconds(lambda: o(raster)), rounds
        )
        Row(
            what=f"segment_raster, {side}² pixels, file to file with the model's loading",
            ours=f"{1 / run.ours:.1f} s",
            against=name,
            other=f"{1 / run.other:.1f} s",
            ratio=run.ratio,
            spread=run.spread,
            at_least=1.0,
        ).send()


Work = Callable[[Path], Any]


def _ours(raster: Path, folder: Path) -> Work:
    def run(source: Path) -> Any:
        job = SegmentRasterOptions(
            rasters=(str(source),),
            model=str(KERAS),
            output=str(folder / "ours.tif"),
            classes="background,building",
            overlap_px=OVERLAP_PX,
            batch_size=BATCH,
        )
        return segment_raster(job, Progress())

    _small(raster, folder)
    return run


def _small(raster: Path, folder: Path) -> None:
    """A corner of the raster, to warm up on."""
    with rasterio.open(raster) as source:
        side = 2 * TILE_PX
        profile = {**source.profile, "width": side, "height": side}
        with rasterio.open(folder / "small.tif", "w", **profile) as target:
            target.write(source.read(window=((0, side), (0, side))))


def _geodeep(raster: Path, folder: Path) -> Work:
    """It takes its own network of (batch, band, row, col) and values from 0 to 1, and writes nothing by itself."""
    from geodeep import segment
    from geodeep.segmentation import save_mask_to_raster

    model = _channels_first(folder / "geodeep.onnx")

    def run(source: Path) -> None:
        mask = segment(str(source), str(model), output_type="raw")
        save_mask_to_raster(str(source), mask, str(folder / "geodeep.tif"))

    return run


def _channels_first(path: Path) -> Path:
    """The network between two transpositions, with the metadata that GeoDeep reads."""
    import onnx
    from onnx import helper

    model = onnx.load(str(ONNX))
    graph = model.graph
    inner, answer = graph.input[0].name, graph.output[0].name
    scale = helper.make_tensor("bytes", onnx.TensorProto.FLOAT, [1], [255.0])
    before = [
        helper.make_node("Mul", ["tile", "bytes"], ["tile_bytes"]),
        helper.make_node("Transpose", ["tile_bytes"], [inner], perm=[0, 2, 3, 1]),
    ]
    nodes = [*before, *graph.node, helper.make_node("Transpose", [answer], ["mask"], perm=[0, 3, 1, 2])]
    shape = [1, 3, TILE_PX, TILE_PX]
    wrapped = helper.make_graph(
        nodes,
        "channels_first",
        [helper.make_tensor_value_info("tile", onnx.TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("mask", onnx.TensorProto.FLOAT, [1, 1, TILE_PX, TILE_PX])],
        [*graph.initializer, scale],
    )
    made = helper.make_model(wrapped, opset_imports=model.opset_import, ir_version=model.ir_version)
    metadata = {
        "model_type": '"Segmentor"',
        "class_names": '{"0": "building"}',
        "resolution": str(100 * scene.PIXEL_M),
        "tiles_overlap": str(100 * OVERLAP_PX / TILE_PX),
        "seg_small_segment": "0",
    }
    for key, value in metadata.items():
        made.metadata_props.add(key=key, value=value)
    onnx.checker.check_model(made)
    onnx.save(made, str(path))
    return path


def _tiler(raster: Path, folder: Path) -> Work:
    """The loop of its documentation, with whole batches and the fastest of Keras's own ways to predict."""
    from tiler import Merger, Tiler
    from tilewright.engine.models.backend import keras

    def run(source: Path) -> None:
        model = keras.saving.load_model(KERAS, compile=False)
        with rasterio.open(source) as opened:
            image, profile = np.moveaxis(opened.read(), 0, -1), opened.profile
        overlap = {"overlap": (OVERLAP_PX, OVERLAP_PX, 0), "channel_dimension": 2, "mode": "reflect"}
        tiler = Tiler(data_shape=image.shape, tile_shape=(TILE_PX, TILE_PX, 3), **overlap)
        answers = Tiler(data_shape=(*image.shape[:2], 1), tile_shape=(TILE_PX, TILE_PX, 1), **overlap)
        merger = Merger(answers, window="hann", save_visits=False)
        for number, tiles in tiler(image.astype(np.float32), batch_size=BATCH):
            merger.add_batch(number, BATCH, model.predict_on_batch(tiles))
        classes = (merger.merge(unpad=True)[..., 0] >= 0.5).astype(np.uint8)
        profile |= {"count": 1, "dtype": "uint8"}
        with rasterio.open(folder / "tiler.tif", "w", **profile) as target:
            target.write(classes, 1)

    return run


if __name__ == "__main__":
    main()
