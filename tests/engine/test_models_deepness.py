"""Models of the plugin Deepness run with what their own metadata says."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from listening import Listener
from model_fixtures import write_raster
from onnx import helper
from onnx_fixtures import CONV, MAP, SIZE, SOFTMAX, card, load, onnx_graph, pixels_and_ids, save_onnx, tile
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.inference.network import Given
from tilewright.engine.inference.options import SegmentRasterOptions
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.models.deepness import read_metadata
from tilewright.engine.models.rules import Scaling

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    return write_raster(tmp_path_factory.mktemp("r") / "r.tif", pixels_and_ids()[0], names=("B4", "B3"))


def test_a_segmentor_of_deepness_runs_with_what_it_says(tmp_path):
    path = save_onnx(
        onnx_graph([CONV, SOFTMAX], MAP, 1), tmp_path / "m.onnx",
        model_type="Segmentor", class_names={0: "_background", 1: "road", 2: "house"}, resolution=50,
        standardization_mean=[0.5, 0.25], standardization_std=[0.5, 2.0], seg_thresh=0.6, tiles_size=SIZE,
        seg_small_segment=7, tiles_overlap=15,
    )  # fmt: skip
    network_ = load(path, Given(("a", "b"), 0.5))
    assert [(entry.id, entry.name) for entry in network_.classes] == [(0, "_background"), (1, "road"), (2, "house")]
    assert network_.thresholds == (None, 0.6, 0.6)
    assert (network_.task, network_.tile_size) == ("SEGMENTATION", (SIZE, SIZE))
    pixels = np.array([[0, 51, 255], [255, 0, 51]], np.uint8).T
    expected = (pixels.astype(np.float64) / 255 - [0.5, 0.25]) / [0.5, 2.0]
    assert np.allclose(network_.scaling.apply(pixels, np.ones(pixels.shape, bool)), expected, atol=1e-6)
    with pytest.raises(
        InputError, match=r"learned from pixels of 0\.5 m; those given are 0\.1 m, 5 times as fine"
    ) as e:
        load(path, Given(("a", "b"), 0.1))
    assert "SCALES=0.2 " in e.value.hint


def test_a_threshold_of_deepness_decides_in_the_map(tmp_path):
    """The sigmoid of the first band over 255 is between 0.5 and 0.73."""
    nodes = [helper.make_node("Slice", ["x", "zero", "one", "one"], ["f"]), helper.make_node("Sigmoid", ["f"], ["y"])]
    constants = {"zero": np.array([0], np.int64), "one": np.array([1], np.int64)}
    model = onnx_graph(nodes, MAP, 1, initializers=constants)
    pixels, _ = pixels_and_ids()
    raster = write_raster(tmp_path / "r.tif", pixels, names=("x", "y"))
    for threshold, limit in ((0.6, 255 * np.log(0.6 / 0.4)), (0.5, 0.0), (0.7, 255 * np.log(0.7 / 0.3))):
        path = save_onnx(model, tmp_path / "m.onnx", class_names={0: "bright"}, seg_thresh=threshold)
        segment_raster(SegmentRasterOptions((str(raster),), str(path), str(tmp_path / "o.tif")), Listener())
        with rasterio.open(tmp_path / "o.tif") as source:
            assert np.array_equal(source.read(1), (pixels[..., 0] >= limit).astype(np.uint8))
            assert source.descriptions == ("class",)


def test_a_regressor_of_deepness_gives_values(tmp_path):
    single = {"w": np.array([2, 0], np.float32).reshape(1, 2, 1, 1), "b": np.array([3], np.float32)}
    model = onnx_graph([CONV, helper.make_node("Identity", ["c"], ["y"])], MAP, initializers=single)
    path = save_onnx(model, tmp_path / "m.onnx", model_type="Regressor", reg_output_scaling=10.0)
    network_ = load(path)
    assert (network_.task, network_.classes, network_.outputs, network_.single) == ("REGRESSION", (), 1, False)
    assert np.allclose(network_.predict(tile(2.0)), 70)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("Detector", "detects objects and gives boxes"),
        ("Superresolution", "makes images of a finer resolution"),
        ("Recognition", "descriptions"),
        ("Dreamer", "of a kind that is not known"),
    ],
)
def test_other_kinds_of_deepness_are_refused_in_one_sentence(tmp_path, kind, words):
    path = save_onnx(onnx_graph([CONV, SOFTMAX], MAP), tmp_path / "m.onnx", model_type=kind)
    with pytest.raises(InputError, match=f"of the kind {kind} of Deepness.*{words}.*cannot be run"):
        load(path)


@pytest.mark.parametrize(
    ("properties", "words"),
    [
        ({"class_names": '{"0": "a", "2": "b"}'}, "without gaps"),
        ({"class_names": "[1, 2]"}, "names by number"),
        ({"resolution": '"wide"'}, "could not convert"),
        ({"resolution": "-3"}, "more than 0 cm"),
        ({"standardization_mean": "[1, 2, 3]", "standardization_std": "[1, 2, 3]"}, "the model takes 2"),
        ({"standardization_mean": "[1, 2]", "standardization_std": "[0, 2]"}, "not divide by 0"),
        ({"seg_thresh": "7"}, "between 0 and 1"),
        ({"seg_thresh": "NaN"}, "finite"),
    ],
)
def test_metadata_of_deepness_that_cannot_be_used(properties, words):
    with pytest.raises((InputError, OptionError), match=words):
        read_metadata(Path("m.onnx"), properties, 2)


def test_metadata_of_deepness_in_older_ways():
    found = read_metadata(Path("m.onnx"), {"model_type": '"Segmentor"', "names": "{0: 'a', 1: 'b'}"}, 3)
    assert [entry.name for entry in found.card.classes] == ["a", "b"]
    assert found.card.scaling == Scaling("scale", ((255.0,),))
    heads = json.dumps([{"0": "background", "1": "road"}, {"0": "house"}])
    found = read_metadata(Path("m.onnx"), {"class_names": heads}, 3)
    assert [entry.name for entry in found.card.classes] == ["background", "road", "house"]
    assert read_metadata(Path("m.onnx"), {"names": "{0: 'a'}", "stride": "32"}, 3) is None


def test_a_sidecar_comes_before_metadata(tmp_path):
    path = save_onnx(onnx_graph([CONV, SOFTMAX], MAP), tmp_path / "m.onnx", class_names={0: "a", 1: "b", 2: "c"})
    card(path)
    network_ = load(path)
    assert [entry.name for entry in network_.classes] == ["background", "middle", "high"]
    assert network_.scaling == Scaling("scale", ((100.0,),))
