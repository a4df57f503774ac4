"""One model in files of every kind gives one map; what differs from what a model learned from is refused."""

import json
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from listening import Listener
from model_fixtures import write_raster
from onnx import TensorProto, helper
from onnx_fixtures import (
    BIAS,
    CLASSES,
    CONV,
    GIVEN,
    KERNEL,
    MAP,
    SIZE,
    SOFTMAX,
    card,
    load,
    onnx_graph,
    pixels_and_ids,
    save_onnx,
    tile,
)
from tilewright.engine.errors import InputError
from tilewright.engine.inference.network import Given, bands_for, load_network
from tilewright.engine.inference.options import ClassifyTilesOptions, SegmentRasterOptions
from tilewright.engine.inference.runners.runner import axes_of
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.models.sidecar import ModelCard, card_text, read_card, sidecar_path

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def network():
    layer = keras.layers.Conv2D(3, 1, activation="softmax")
    model = keras.Sequential([keras.Input((SIZE, SIZE, 2)), layer])
    layer.set_weights([KERNEL, BIAS])
    return model


def lite(path, quantised=None):
    converter = tf.lite.TFLiteConverter.from_keras_model(network())
    if quantised is not None:
        samples = np.random.default_rng(0).uniform(0, 2.55, (8, 1, SIZE, SIZE, 2)).astype(np.float32)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.representative_dataset = lambda: ([sample] for sample in samples)
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        converter.inference_input_type = converter.inference_output_type = quantised
    path.write_bytes(converter.convert())


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


def test_logits_become_probabilities(tmp_path):
    path = save_onnx(onnx_graph([CONV, helper.make_node("Identity", ["c"], ["y"])], MAP), tmp_path / "m.onnx")
    listener = Listener()
    network_ = load(path, listener=listener)
    assert any("taken as logits" in text for _, text in listener.said)
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
    assert any("runs on one tile at a time" in text for _, text in listener.said)
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
