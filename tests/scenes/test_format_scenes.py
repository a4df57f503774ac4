"""Model files of every kind on a real scene."""

import json
from pathlib import Path

import numpy as np
import onnx
import pytest
import rasterio
from onnx import TensorProto, helper, numpy_helper
from tilewright.engine.inference.options import SegmentRasterOptions
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.progress import Progress

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

UNET = "banepa_building_unet_256_rgb"


@pytest.fixture(scope="module")
def scene(scenes):
    """A raster and an extent of 512 × 512 px of it."""
    raster = scenes / "banepa/banepa_rgb.tif"
    with rasterio.open(raster) as source:
        a, _, c, _, e, f = source.transform[:6]
        pixels = np.moveaxis(source.read(window=((0, 512), (2048, 2560))), 0, -1)
    return raster, (c + 2048 * a, f + 512 * e, c + 2560 * a, f), pixels


@pytest.fixture(scope="module")
def mapped(scene, scenes, tmp_path_factory):
    """Maps a model: the ids and the probabilities (row, col, class)."""
    folder = tmp_path_factory.mktemp("maps")

    def run(name, **values):
        raster, extent, _ = scene
        output, probabilities = folder / f"{Path(name).name}.tif", folder / f"{Path(name).name}.p.tif"
        segment_raster(
            SegmentRasterOptions(
                (str(raster),), str(scenes / "models" / name), str(output),
                extent=extent, probabilities=str(probabilities), **values,
            ),
            Progress(),
        )  # fmt: skip
        with rasterio.open(output) as ids, rasterio.open(probabilities) as source:
            return ids.read(1), np.moveaxis(source.read(), 0, -1)

    return run


@pytest.fixture(scope="module")
def keras_map(mapped):
    return mapped(f"{UNET}.keras")


@pytest.mark.parametrize(
    ("name", "least", "furthest"),
    [(f"{UNET}_nhwc.onnx", 0.9999, 1e-3), (f"{UNET}_fp32.tflite", 0.9999, 1e-3), (f"{UNET}_uint8.tflite", 0.99, 0.5)],
)
def test_one_network_in_other_files_gives_the_same_map(mapped, keras_map, name, least, furthest):
    ids, probabilities = mapped(name)
    assert 0.1 < np.mean(keras_map[0] == 1) < 0.9
    assert np.mean(ids == keras_map[0]) >= least
    assert np.abs(probabilities - keras_map[1]).max() < furthest


def test_a_model_whose_answer_is_smaller_and_that_takes_one_tile(mapped):
    ids, probabilities = mapped("different_output_size_512_to_484.onnx", scaling="divide 255")
    assert ids.shape == (512, 512) and not (ids == 255).any()
    assert np.array_equal(ids, probabilities.argmax(axis=-1))


def test_a_single_sigmoid_of_bands_first(mapped, scene):
    """The model gives the sigmoid of a constant less than the first band, which the map must hold pixel by pixel."""
    ids, probabilities = mapped("one_output_sigmoid_red_detector.onnx", scaling="divide 255", blend="NONE")
    assert np.array_equal(ids, (probabilities[..., 0] >= 0.5).astype(np.uint8))
    red = scene[2][..., 0] / np.float32(255)
    offset = np.log(probabilities[..., 0] / (1 - probabilities[..., 0])) - red
    assert np.abs(offset - offset.mean()).max() < 1e-3


def test_several_answers_and_a_batch_that_is_only_said_to_be_free(mapped):
    ids, probabilities = mapped("two_outputs_sigmoid_bsx512x512.onnx", scaling="divide 255", classes="one,two")
    assert probabilities.shape[-1] == 3
    assert np.allclose(probabilities[..., 0], 1 - probabilities[..., 1:].max(axis=-1), atol=1e-5)
    assert np.array_equal(ids, probabilities.argmax(axis=-1))


def test_a_softmax_of_bands_first(mapped):
    ids, probabilities = mapped("one_output_softmax_bsx2x512x512.onnx", scaling="divide 255")
    assert np.allclose(probabilities.sum(axis=-1), 1, atol=1e-5)
    assert np.array_equal(ids, probabilities.argmax(axis=-1))


def test_a_model_as_deepness_has_it_gives_the_same_map(scenes, mapped, keras_map, tmp_path):
    """Bands first, bytes over 255 standardised, one tile at a time, and the rest in the file's own metadata."""
    model = onnx.load(str(scenes / "models" / f"{UNET}_nhwc.onnx"))
    graph, inner, outer = model.graph, model.graph.input[0].name, model.graph.output[0].name
    before = [
        helper.make_node("Transpose", ["pixels"], ["last"], perm=[0, 2, 3, 1]),
        helper.make_node("Mul", ["last", "std"], ["spread"]),
        helper.make_node("Add", ["spread", "mean"], [inner]),
    ]
    nodes = [*before, *graph.node, helper.make_node("Transpose", [outer], ["building"], perm=[0, 3, 1, 2])]
    mean, deviation = np.array([0.5, 0.4, 0.3], np.float32), np.array([0.2, 0.25, 0.3], np.float32)
    del graph.node[:], graph.input[:], graph.output[:]
    graph.node.extend(nodes)
    graph.initializer.extend(
        [numpy_helper.from_array(255 * mean, "mean"), numpy_helper.from_array(255 * deviation, "std")]
    )
    graph.input.append(helper.make_tensor_value_info("pixels", TensorProto.FLOAT, (1, 3, 256, 256)))
    graph.output.append(helper.make_tensor_value_info("building", TensorProto.FLOAT, (1, 1, 256, 256)))
    properties = {"model_type": "Segmentor", "class_names": [{"0": "building"}], "resolution": 14, "seg_thresh": 0.5}
    properties |= {"standardization_mean": mean.tolist(), "standardization_std": deviation.tolist(), "tiles_size": 256}
    helper.set_model_props(model, {name: json.dumps(value) for name, value in properties.items()})
    path = tmp_path / "deepness.onnx"
    onnx.save(model, str(path))
    ids, probabilities = mapped(str(path))
    assert np.mean(ids == keras_map[0]) > 0.999
    assert np.abs(probabilities - keras_map[1]).max() < 0.01
