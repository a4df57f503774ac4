"""One model in files of every kind gives one map; what differs from what a model learned from is refused."""

import json
import sys
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import rasterio
from onnx import TensorProto, helper, numpy_helper
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.inference.halving import Halving, MemoryShort, out_of_memory
from tilewright.engine.inference.network import Given, bands_for, load_network
from tilewright.engine.inference.options import ClassifyTilesOptions, SegmentRasterOptions
from tilewright.engine.inference.runners.runner import axes_of
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.models.deepness import read_metadata
from tilewright.engine.models.rules import Scaling
from tilewright.engine.models.sidecar import ModelCard, card_text, read_card, sidecar_path

sys.path.insert(0, str(Path(__file__).parent))
from model_fixtures import Listener, write_raster

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

SIZE = 16
CLASSES = (ClassEntry(0, "background", "#000000"), ClassEntry(1, "middle", "#00FF00"), ClassEntry(2, "high", "#FF0000"))
#: The second class from 100 on, the third from 200 on, by the first band.
KERNEL = np.zeros((1, 1, 2, 3), np.float32)
KERNEL[0, 0, 0] = [0, 20, 40]
BIAS = np.array([0, -20, -60], np.float32)


def network():
    layer = keras.layers.Conv2D(3, 1, activation="softmax")
    model = keras.Sequential([keras.Input((SIZE, SIZE, 2)), layer])
    layer.set_weights([KERNEL, BIAS])
    return model


def card(path, **values):
    """Write a sidecar that divides by 100."""
    made = ModelCard(path.stem, "SEGMENTATION", ("B4", "B3"), (SIZE, SIZE), Scaling("scale", ((100.0,),)), CLASSES)
    made = replace(made, **values)
    sidecar_path(path).write_text(card_text(made, path), encoding="utf-8")
    return path


def lite(path, quantised=None):
    converter = tf.lite.TFLiteConverter.from_keras_model(network())
    if quantised is not None:
        samples = np.random.default_rng(0).uniform(0, 2.55, (8, 1, SIZE, SIZE, 2)).astype(np.float32)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.representative_dataset = lambda: ([sample] for sample in samples)
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        converter.inference_input_type = converter.inference_output_type = quantised
    path.write_bytes(converter.convert())


def onnx_graph(nodes, outputs, batch="n", size=SIZE, bands=2, kind=TensorProto.FLOAT, initializers=None, last=False):
    """An ONNX model with the constants w and b; bands come first, or last."""
    constants = {"w": np.ascontiguousarray(KERNEL.transpose(3, 2, 0, 1)), "b": BIAS} | (initializers or {})
    shape = (batch, size, size, bands) if last else (batch, bands, size, size)
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", kind, shape)],
        [helper.make_tensor_value_info(name, *described) for name, described in outputs.items()],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


CONV = helper.make_node("Conv", ["x", "w", "b"], ["c"])
SOFTMAX = helper.make_node("Softmax", ["c"], ["y"], axis=1)
MAP = {"y": (TensorProto.FLOAT, None)}


def save_onnx(model, path, **properties):
    helper.set_model_props(model, {name: json.dumps(value) for name, value in properties.items()})
    onnx.save(model, str(path))
    return path


def onnx_first(path, batch="n"):
    save_onnx(onnx_graph([CONV, SOFTMAX], MAP, batch), path)


def onnx_last(path):
    nodes = [
        helper.make_node("Transpose", ["x"], ["t"], perm=[0, 3, 1, 2]),
        helper.make_node("Conv", ["t", "w", "b"], ["c"]),
        helper.make_node("Softmax", ["c"], ["s"], axis=1),
        helper.make_node("Transpose", ["s"], ["y"], perm=[0, 2, 3, 1]),
    ]
    save_onnx(onnx_graph(nodes, MAP, last=True), path)


def first_saved(path):
    """A SavedModel that takes bands first, two tiles at a time."""

    class Module(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec((2, 2, SIZE, SIZE), tf.float32)])
        def serve(self, x):
            values = tf.transpose(tf.nn.conv2d(tf.transpose(x, (0, 2, 3, 1)), KERNEL, 1, "SAME") + BIAS, (0, 3, 1, 2))
            return {"probabilities": tf.nn.softmax(values, axis=1)}

    module = Module()
    tf.saved_model.save(module, str(path), signatures={"predict": module.serve})


FORMATS = {
    "m.keras": lambda path: network().save(path),
    "m.h5": lambda path: network().save(path),
    "exported": lambda path: network().export(path, verbose=False),
    "saved": lambda path: tf.saved_model.save(network(), str(path)),
    "first": first_saved,
    "plain.tflite": lite,
    "uint8.tflite": lambda path: lite(path, tf.uint8),
    "int8.tflite": lambda path: lite(path, tf.int8),
    "first.onnx": onnx_first,
    "one.onnx": lambda path: onnx_first(path, 1),
    "three.onnx": lambda path: onnx_first(path, 3),
    "last.onnx": onnx_last,
}


def pixels_and_ids(width=40, height=37):
    pixels = np.random.default_rng(0).choice(np.array([20, 60, 130, 180, 240], np.uint8), (height, width, 2))
    return pixels, np.select([pixels[..., 0] < 100, pixels[..., 0] < 200], [0, 1], 2).astype(np.uint8)


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    return write_raster(tmp_path_factory.mktemp("r") / "r.tif", pixels_and_ids()[0], names=("B4", "B3"))


@pytest.mark.parametrize("name", FORMATS)
def test_every_kind_of_file_gives_the_same_map(raster, tmp_path, name):
    path = tmp_path / name
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        FORMATS[name](path)
    card(path)
    assert sidecar_path(path).parent == tmp_path
    output = tmp_path / "o.tif"
    result = segment_raster(
        SegmentRasterOptions((str(raster),), str(path), str(output), probabilities=str(tmp_path / "p.tif")), Listener()
    )
    with rasterio.open(output) as source, rasterio.open(tmp_path / "p.tif") as probabilities:
        assert np.array_equal(source.read(1), pixels_and_ids()[1])
        values = probabilities.read()
    assert np.allclose(values.sum(axis=0), 1, atol=0.02 if "int8" in name else 1e-5)
    assert [entry["name"] for entry in result["classes"]] == ["background", "middle", "high"]


def test_a_saved_models_own_file_stands_for_its_folder(raster, tmp_path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        network().export(tmp_path / "house.v2", verbose=False)
    card(tmp_path / "house.v2")
    assert sidecar_path(tmp_path / "house.v2").name == "house.v2.mlm.json"
    options = SegmentRasterOptions(
        (str(raster),), str(tmp_path / "house.v2" / "saved_model.pb"), str(tmp_path / "o.tif")
    )
    assert read_card(Path(options.model)).name == "house"
    segment_raster(options, Listener())
    with rasterio.open(tmp_path / "o.tif") as source:
        assert np.array_equal(source.read(1), pixels_and_ids()[1])


@pytest.mark.parametrize(
    ("shape", "bands", "usual", "expected"),
    [
        ((None, 256, 256, 3), 3, True, (False, 256, 256, 3)),
        ((1, 3, 512, 512), 3, False, (True, 512, 512, 3)),
        ((None, 3, None, None), 3, False, (True, None, None, 3)),
        ((None, None, None, 3), 3, True, (False, None, None, 3)),
        ((None, None, None, None), 3, True, (True, None, None, None)),
        ((None, None, None, None), 3, False, (False, None, None, None)),
        ((None, 4, 64, 64), 3, False, (True, 64, 64, 4)),
        ((None, 64, 64, 4), 3, True, (False, 64, 64, 4)),
        ((None, 3, 3, 3), 3, True, (True, 3, 3, 3)),
        ((None, 64, 64, 64), 64, False, (False, 64, 64, 64)),
    ],
)
def test_the_axes_of_an_input_are_told_apart(shape, bands, usual, expected):
    assert axes_of(Path("m"), shape, bands, usual) == expected


def test_an_input_of_another_shape_is_refused():
    with pytest.raises(InputError, match=r"must have one input of \(batch, row, column, band\), got \(any, 3\)"):
        axes_of(Path("m"), (None, 3), 3, False)


GIVEN = Given(("B4", "B3"))


def load(path, given=GIVEN, spatial=True, listener=None, **values):
    options = SegmentRasterOptions(("r.tif",), str(path), "o.tif", **values)
    return load_network(options, given, spatial, listener or Listener())


def tile(first, batch=8):
    values = np.zeros((batch, SIZE, SIZE, 2), np.float32)
    values[..., 0] = first
    return values


def test_logits_become_probabilities(tmp_path):
    path = save_onnx(onnx_graph([CONV, helper.make_node("Identity", ["c"], ["y"])], MAP), tmp_path / "m.onnx")
    listener = Listener()
    network_ = load(path, listener=listener)
    assert any("taken as logits" in text for _, text in listener.messages)
    answer = network_.predict(tile(1.5))
    assert np.allclose(answer[0, 0, 0], tf.nn.softmax(KERNEL[0, 0, 0] * 1.5 + BIAS), atol=1e-6)
    single = {"w": np.full((1, 2, 1, 1), 2, np.float32), "b": np.array([-3], np.float32)}
    model = onnx_graph([CONV, helper.make_node("Identity", ["c"], ["y"])], MAP, initializers=single)
    network_ = load(save_onnx(model, tmp_path / "s.onnx"))
    assert network_.single and len(network_.classes) == 2
    assert np.allclose(network_.predict(tile(2.0)), 1 / (1 + np.exp(-1)), atol=1e-6)


def test_several_outputs_of_one_class_each_leave_the_rest_to_the_background(tmp_path):
    nodes = [
        helper.make_node("Sigmoid", ["x"], ["s"]),
        helper.make_node("Split", ["s"], ["y", "z"], axis=1),
    ]
    outputs = {"y": (TensorProto.FLOAT, None), "z": (TensorProto.FLOAT, None)}
    path = save_onnx(onnx_graph(nodes, outputs), tmp_path / "m.onnx")
    network_ = load(path, classes="road,house")
    assert [entry.name for entry in network_.classes] == ["background", "road", "house"]
    answer = network_.predict(tile(1.0))[0, 0, 0]
    sigmoid = 1 / (1 + np.exp(-1))
    assert np.allclose(answer, [1 - sigmoid, sigmoid, 0.5], atol=1e-6)


def test_of_other_outputs_the_first_is_used(tmp_path):
    nodes = [CONV, SOFTMAX, helper.make_node("Sigmoid", ["x"], ["z"])]
    outputs = {"y": (TensorProto.FLOAT, None), "z": (TensorProto.FLOAT, None)}
    listener = Listener()
    assert load(save_onnx(onnx_graph(nodes, outputs), tmp_path / "m.onnx"), listener=listener).outputs == 3
    assert any("gives 2 answers; the first, y, is used" in text for text in listener.warnings)


def test_inputs_of_bytes_and_of_half_precision(tmp_path):
    for kind, name in ((TensorProto.UINT8, "u"), (TensorProto.FLOAT16, "h")):
        nodes = [helper.make_node("Cast", ["x"], ["f"], to=TensorProto.FLOAT)]
        nodes += [helper.make_node("Conv", ["f", "w", "b"], ["c"]), SOFTMAX]
        path = save_onnx(onnx_graph(nodes, MAP, kind=kind), tmp_path / f"{name}.onnx")
        assert np.allclose(load(path).predict(tile(2.0))[0, 0, 0], tf.nn.softmax([0.0, 20.0, 20.0]), atol=1e-6)
    assert np.allclose(
        load(tmp_path / "u.onnx").predict(tile(1.6))[0, 0, 0], tf.nn.softmax([0.0, 20.0, 20.0]), atol=1e-6
    )


def test_a_file_that_claims_any_number_of_tiles_and_holds_one(tmp_path):
    shape = {"k": np.array([1, 3, SIZE, SIZE], np.int64)}
    nodes = [CONV, helper.make_node("Reshape", ["c", "k"], ["r"]), helper.make_node("Softmax", ["r"], ["y"], axis=1)]
    listener = Listener()
    path = save_onnx(onnx_graph(nodes, MAP, initializers=shape), tmp_path / "m.onnx")
    network_ = load(path, listener=listener)
    assert any("runs on one tile at a time" in text for _, text in listener.messages)
    values = np.stack([tile(value, 1)[0] for value in np.linspace(0, 2.5, 8)])
    assert np.array_equal(network_.predict(values).argmax(-1)[:, 0, 0], [0, 0, 0, 1, 1, 1, 2, 2])


def test_numbers_of_classes_are_no_probabilities(tmp_path):
    nodes = [CONV, helper.make_node("ArgMax", ["c"], ["y"], axis=1)]
    path = save_onnx(onnx_graph(nodes, {"y": (TensorProto.INT64, None)}), tmp_path / "m.onnx")
    with pytest.raises(InputError, match="gives numbers of classes"):
        load(path)


def test_whole_tiles_from_a_model_without_flattening(tmp_path):
    nodes = [
        CONV,
        helper.make_node("GlobalAveragePool", ["c"], ["g"]),
        helper.make_node("Softmax", ["g"], ["y"], axis=1),
    ]
    path = save_onnx(onnx_graph(nodes, MAP), tmp_path / "m.onnx")
    options = ClassifyTilesOptions(("r.tif",), "t.gpkg", str(path), "o.npz")
    network_ = load_network(options, GIVEN, False, Listener())
    assert network_.task == "CLASSIFICATION"
    assert np.allclose(network_.predict(tile(2.5))[0], tf.nn.softmax([0.0, 30.0, 40.0]), atol=1e-6)
    with pytest.raises(InputError, match="gives the class of a whole tile"):
        load(path)


# Deepness


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


# What differs


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    path = tmp_path_factory.mktemp("m") / "m.onnx"
    onnx_first(path)
    return card(path, ground_m=10.0)


def test_bands_that_differ_are_refused_unless_told_to_go_on(model, tmp_path):
    with pytest.raises(InputError, match="takes the bands B4, B3; given are B3, B4, the same in another order") as e:
        load(model, Given(("B3", "B4")))
    assert "BANDS" in e.value.hint and "IGNORE_DIFFERENCES" in e.value.hint
    with pytest.raises(InputError, match=r"takes the bands B4, B3; given are B8, B3\. Say with BANDS"):
        load(model, Given(("B8", "B3")))
    listener = Listener()
    load(model, Given(("B8", "B3")), ignore_differences=True, listener=listener)
    assert "given are B8, B3" in listener.warnings[0]
    listener = Listener()
    load(model, Given(("B8", "B3")), bands="1,2", listener=listener)
    assert listener.warnings == []
    load(model, Given(("b4 ", "B3")))
    for ignore in (False, True):
        with pytest.raises(InputError, match=r"takes 2 bands \(B4, B3\); given are 3"):
            load(model, Given(("B4", "B3", "B2")), ignore_differences=ignore)


def test_bands_are_found_in_rasters_by_name_or_taken_as_they_come(model, tmp_path):
    def asked(names, **values):
        raster = write_raster(tmp_path / "r.tif", np.zeros((20, 20, len(names)), np.uint8), names=names)
        return bands_for(SegmentRasterOptions((str(raster),), str(model), "o.tif", **values))

    assert asked(("B2", "b3", "B4")) == "3,2"
    assert asked(("B4", "B3")) == ""
    assert asked(("B2", "B8", "B4"), bands="1,2") == "1,2"
    with pytest.raises(InputError, match="takes the bands B4, B3; the rasters have B2, B8, B4") as raised:
        asked(("B2", "B8", "B4"))
    assert "IGNORE_DIFFERENCES" in raised.value.hint
    assert asked(("B2", "B8", "B4"), ignore_differences=True) == "1,2"
    with pytest.raises(InputError) as raised:
        asked(("B4",), ignore_differences=True)
    assert "IGNORE_DIFFERENCES" not in raised.value.hint  # it would not help


def test_bands_of_several_dates_keep_their_order(tmp_path):
    constants = {"w": np.zeros((3, 4, 1, 1), np.float32)}
    path = tmp_path / "m.onnx"
    save_onnx(onnx_graph([CONV, SOFTMAX], MAP, bands=4, initializers=constants), path)
    card(path, bands=("B4", "B3", "B4", "B3"), dates=2)
    dates = [write_raster(tmp_path / f"{n}.tif", np.zeros((20, 20, 2), np.uint8), names=("B3", "B4")) for n in (1, 2)]
    options = SegmentRasterOptions(tuple(map(str, dates)), str(path), "o.tif")
    assert bands_for(options) == "2,1,4,3"
    assert load(path, Given(("B4", "B3") * 2)).dates == 2
    with pytest.raises(InputError, match=r"2 dates of 2 bands each\); the rasters have B3, B4\. Say"):
        bands_for(replace(options, rasters=options.rasters[:1]))
    with pytest.raises(InputError, match="those of 2 dates"):
        load(path, GIVEN)


def test_another_resolution_is_refused_before_the_model_is_loaded(model, tmp_path):
    for here in (6.7, 10.0, 14.9, None):
        load(model, Given(("B4", "B3"), here))
    for here, words, scale in (
        (30.0, "3 times as coarse", "SCALES=3 "),
        (2.0, "5 times as fine", "SCALES=0.2 "),
        (90.0, "9 times as coarse", "Resample the raster"),  # beyond what SCALES takes
    ):
        with pytest.raises(InputError, match=words) as raised:
            load(model, Given(("B4", "B3"), here))
        assert scale in raised.value.hint and "IGNORE_DIFFERENCES" in raised.value.hint
        listener = Listener()
        load(model, Given(("B4", "B3"), here), ignore_differences=True, listener=listener)
        assert words in listener.warnings[0]
    options = ClassifyTilesOptions(("r.tif",), "t.gpkg", str(model), "o.npz")
    with pytest.raises(InputError) as raised:
        load_network(options, Given(("B4", "B3"), 30.0), False, Listener())
    assert "SCALES" not in raised.value.hint


# The card


@pytest.mark.parametrize("task", ["CLASSIFICATION", "MULTI_LABEL", "SEGMENTATION", "REGRESSION"])
def test_a_card_of_each_task_comes_back(tmp_path, task):
    classes = () if task == "REGRESSION" else CLASSES
    size = (8, 8) if task in ("SEGMENTATION", "REGRESSION") else None
    made = ModelCard("m", task, ("a", "b", "a", "b"), (16, 16), classes=classes, dates=2, output_size=size)
    path = tmp_path / "m.keras"
    sidecar_path(path).write_text(card_text(made, path), encoding="utf-8")
    assert replace(read_card(path), created=None) == made
    item = json.loads(sidecar_path(path).read_text())
    words = {"SEGMENTATION": "semantic-segmentation", "REGRESSION": "regression"}
    assert item["properties"]["mlm:tasks"] == [words.get(task, "scene-classification")]
    answer = item["properties"]["mlm:output"][0]
    assert len(answer["classification:classes"]) == len(classes)
    assert answer["result"]["shape"] == [-1, *(size or ()), len(classes) or 1]
    assert item["properties"].get("tilewright:multi_label", False) == (task == "MULTI_LABEL")


def test_a_card_whose_dates_do_not_share_its_bands(tmp_path):
    card(tmp_path / "m.keras", bands=("a", "b", "c"), dates=2)
    with pytest.raises(InputError, match="3 bands must be as many for each of its 2 dates"):
        read_card(tmp_path / "m.keras")


# Memory


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
