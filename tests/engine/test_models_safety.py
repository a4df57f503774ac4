"""Model files of strangers: crafted to write a marker file, to read elsewhere, cut short. None is loaded."""

import io
import json
import pickle
import shutil
import warnings
import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest
from listening import Listener
from stranger_fixtures import WEIGHTS, onnx_model, ran, refused
from tilewright.engine.errors import InputError
from tilewright.engine.inference.runners import open_runner
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.models.loading import kind_of, load_model

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

SAVING = "MergeV2Checkpoints|SaveV2|ShardedFilename|StaticRegexFullMatch"


class Plain(tf.Module):
    """A model of pixels."""

    def __init__(self):
        self.weights = tf.Variable(WEIGHTS)

    @tf.function(input_signature=[tf.TensorSpec((None, 16, 16, 3), tf.float32)])
    def serve(self, pixels):
        return tf.nn.softmax(tf.nn.conv2d(pixels, self.weights, 1, "SAME"))


def saved(module, folder):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tf.saved_model.save(module, str(folder), signatures=module.serve.get_concrete_function())
    return folder


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    return saved(Plain(), tmp_path_factory.mktemp("saved") / "plain")


@pytest.fixture
def folder(plain, tmp_path):
    return Path(shutil.copytree(plain, tmp_path / "model"))


def edit(folder, change):
    """Rewrite the graph of a SavedModel."""
    from tensorflow.core.protobuf import saved_model_pb2

    path = folder / "saved_model.pb"
    graph = saved_model_pb2.SavedModel.FromString(path.read_bytes())
    change(graph.meta_graphs[0])
    path.write_bytes(graph.SerializeToString())


# SavedModels


def test_a_saved_model_without_attack_runs(plain):
    answers = open_runner(plain, 3, False, Listener()).prepare((2, 16, 16, 3))(np.ones((2, 16, 16, 3), np.float32))
    expected = tf.nn.softmax(WEIGHTS.sum(axis=(0, 1, 2))).numpy()
    assert np.allclose(answers[0], expected, atol=1e-6)


def test_a_saved_model_that_counts_its_calls_runs(tmp_path):
    class Counting(Plain):
        def __init__(self):
            super().__init__()
            self.calls = tf.Variable(0.0)

        @tf.function(input_signature=[tf.TensorSpec((None, 16, 16, 3), tf.float32)])
        def serve(self, pixels):
            self.calls.assign_add(1.0)
            return pixels[..., :2] + self.calls

    run = open_runner(saved(Counting(), tmp_path / "m"), 3, False, Listener()).prepare((1, 16, 16, 3))
    first, second = (run(np.zeros((1, 16, 16, 3), np.float32))[0].max() for _ in range(2))
    assert second == first + 1


@pytest.mark.parametrize(
    ("attack", "operator"),
    [
        (lambda marker: tf.io.write_file(marker, "x"), "WriteFile"),
        (lambda marker: tf.io.read_file(marker), "ReadFile"),
        (lambda marker: tf.print("x", output_stream=f"file://{marker}"), "PrintV2|StringFormat"),
        (lambda marker: tf.py_function(lambda: Path(marker).touch(), [], []), "EagerPyFunc"),
        (lambda marker: tf.raw_ops.SaveV2(
            prefix=marker, tensor_names=["a"], shape_and_slices=[""], tensors=[tf.zeros(2)]), "SaveV2"),
        (lambda marker: tf.raw_ops.MergeV2Checkpoints(
            checkpoint_prefixes=[marker], destination_prefix=marker), "MergeV2Checkpoints"),
        (lambda marker: tf.raw_ops.ImmutableConst(dtype=tf.float32, shape=[1], memory_region_name=marker),
         "ImmutableConst"),
        (lambda marker: tf.raw_ops.DebugIdentityV3(input=tf.zeros(1), debug_urls=[f"file://{marker}"]),
         "DebugIdentityV3"),
    ],
)  # fmt: skip
def test_a_saved_model_that_touches_files_when_it_runs(tmp_path, attack, operator):
    marker = tmp_path / "marker"

    class Evil(Plain):
        @tf.function(input_signature=[tf.TensorSpec((None, 16, 16, 3), tf.float32)])
        def serve(self, pixels):
            done = attack(str(marker))
            with tf.control_dependencies([] if done is None else tf.nest.flatten(done)):
                return tf.nn.softmax(tf.nn.conv2d(pixels, self.weights, 1, "SAME"))

    error = refused(saved(Evil(), tmp_path / "m"), operator)
    assert "carries code or needs it" in error.text and "ALLOW_CODE" in error.hint
    assert not list(tmp_path.glob("marker*"))


def test_a_saved_model_that_writes_as_soon_as_it_is_loaded(tmp_path):
    marker = tmp_path / "marker"

    class Resource(tf.saved_model.experimental.TrackableResource):
        def _create_resource(self):
            return tf.raw_ops.VarHandleOp(dtype=tf.float32, shape=[], shared_name="evil")

        def _initialize(self):
            tf.io.write_file(str(marker), "x")

    class Evil(Plain):
        def __init__(self):
            super().__init__()
            self.resource = Resource()
            self.resource.resource_handle  # noqa: B018 (making it is the point)

    path = saved(Evil(), tmp_path / "m")
    assert not marker.exists()
    refused(path, "WriteFile")
    assert not marker.exists()
    listener = Listener()
    open_runner(path, 3, True, listener)
    assert marker.exists()  # the attack is a real one
    assert "allowed to run" in listener.warnings[0]


def test_the_savers_functions_are_only_the_savers(folder, tmp_path):
    """The function that saves the variables, called by the signature too."""

    def change(meta):
        saver = next(node for node in meta.graph_def.node if node.name == meta.saver_def.save_tensor_name.split(":")[0])
        wrapper = next(one for one in meta.graph_def.library.function if "signature_wrapper" in one.signature.name)
        call = next(node for node in wrapper.node_def if node.op == "StatefulPartitionedCall")
        call.attr["f"].func.name = saver.attr["f"].func.name

    edit(folder, change)
    refused(folder, SAVING)


def test_the_savers_functions_are_not_reachable_through_objects(folder):
    def change(meta):
        saver = next(node for node in meta.graph_def.node if node.name == meta.saver_def.save_tensor_name.split(":")[0])
        function = next(node for node in meta.object_graph_def.nodes if node.WhichOneof("kind") == "function")
        function.function.concrete_functions.append(saver.attr["f"].func.name)

    edit(folder, change)
    refused(folder, SAVING)


def test_a_saved_model_with_an_unknown_operator(folder):
    edit(folder, lambda meta: meta.graph_def.library.function[0].node_def.add(name="x", op="MyOwnOp"))
    refused(folder, "MyOwnOp")


@pytest.mark.parametrize("name", ["variables/variables.data-00000-of-00001", "assets/evil", "saved_model.pb"])
def test_a_saved_model_with_links(folder, tmp_path, name):
    secret = tmp_path / "secret"
    secret.write_bytes((folder / name).read_bytes() if (folder / name).exists() else b"x")
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(secret)
    refused(folder, "is a link")


@pytest.mark.parametrize("name", ["../../secret", "/etc/passwd", "C:\\secret", "a/../../b"])
def test_a_saved_model_whose_assets_lie_elsewhere(folder, name):
    edit(folder, lambda meta: meta.asset_file_def.add(filename=name))
    refused(folder, "names the file")


def test_saved_models_of_other_making(folder, tmp_path):
    edit(folder, lambda meta: meta.ClearField("object_graph_def"))
    refused(folder, "TensorFlow 1")
    (folder / "saved_model.cpb").write_bytes(b"x")
    refused(folder, r"kept in saved_model\.cpb")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=r"there is no saved_model\.pb in the folder"):
        kind_of(tmp_path / "empty")


@pytest.mark.parametrize("share", [0.0, 0.2, 0.7, 0.99])
def test_a_saved_model_cut_short(folder, share):
    graph = folder / "saved_model.pb"
    graph.write_bytes(graph.read_bytes()[: int(graph.stat().st_size * share)])
    refused(folder, "cut short or damaged|must hold one graph|cannot be loaded|must have a signature")


def test_a_saved_model_whose_variables_are_cut_short_or_gone(folder):
    data = folder / "variables" / "variables.data-00000-of-00001"
    whole = data.read_bytes()
    data.write_bytes(whole[: len(whole) // 2])
    refused(folder, "cannot be loaded")
    data.unlink()
    refused(folder, "cannot be loaded")
    (folder / "variables" / "variables.index").unlink()
    refused(folder, r"variables\.index is missing")


# TensorFlow Lite


@pytest.fixture(scope="module")
def lite(plain, tmp_path_factory):
    path = tmp_path_factory.mktemp("lite") / "plain.tflite"
    module = Plain()
    converter = tf.lite.TFLiteConverter.from_concrete_functions([module.serve.get_concrete_function()], module)
    path.write_bytes(converter.convert())
    return path


def test_a_lite_model_with_operators_of_all_tensorflow(tmp_path):
    marker = tmp_path / "marker"

    class Evil(Plain):
        @tf.function(input_signature=[tf.TensorSpec((None, 16, 16, 3), tf.float32)])
        def serve(self, pixels):
            with tf.control_dependencies([tf.io.write_file(str(marker), "x")]):
                return tf.nn.softmax(tf.nn.conv2d(pixels, self.weights, 1, "SAME"))

    module = Evil()
    converter = tf.lite.TFLiteConverter.from_concrete_functions([module.serve.get_concrete_function()], module)
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS, tf.lite.OpsSet.SELECT_TF_OPS]
    path = tmp_path / "m.tflite"
    path.write_bytes(converter.convert())
    refused(path, "the operator FlexWriteFile is not one of TensorFlow Lite's own")
    assert not marker.exists()


@pytest.mark.parametrize("share", [0.01, 0.3, 0.6, 0.9, 0.999])
def test_a_lite_model_cut_short(lite, tmp_path, share):
    whole = lite.read_bytes()
    (tmp_path / "m.tflite").write_bytes(whole[: max(9, int(len(whole) * share))])
    refused(tmp_path / "m.tflite", "cut short")


def test_lite_models_with_any_byte_changed_end_in_an_error_or_run(lite, tmp_path):
    whole, generator = lite.read_bytes(), np.random.default_rng(0)
    path = tmp_path / "m.tflite"
    for place in generator.integers(8, len(whole), 40):
        changed = bytearray(whole)
        changed[place] ^= int(generator.integers(1, 256))
        path.write_bytes(bytes(changed))
        try:
            open_runner(path, 3, False, Listener())
        except InputError as error:
            assert str(path) in error.text


# Keras and pickles


@pytest.mark.parametrize("suffix", ["keras", "h5"])
def test_a_lambda_does_not_run(tmp_path, suffix):
    marker = tmp_path / "marker"
    evil = eval(f"lambda values: open({str(marker)!r}, 'w').close() or values")
    path = tmp_path / f"m.{suffix}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        keras.Sequential([keras.Input((16, 16, 3)), keras.layers.Lambda(evil)]).save(path)
    marker.unlink()
    refused(path, "Lambda runs code")
    assert not marker.exists()
    ran(path)
    assert marker.exists()  # the attack is a real one


def test_files_of_keras_2(tmp_path):
    """Names without modules, and shapes with a batch, as Keras 2 wrote them."""
    layers = [
        {"class_name": "InputLayer", "config": {"batch_input_shape": [None, 16, 16, 3], "dtype": "float32",
         "sparse": False, "ragged": False, "name": "input_1"}, "name": "input_1", "inbound_nodes": []},
        {"class_name": "Conv2D", "config": {"name": "conv", "trainable": True, "dtype": "float32", "filters": 2,
         "kernel_size": [1, 1], "strides": [1, 1], "padding": "same", "data_format": "channels_last",
         "dilation_rate": [1, 1], "groups": 1, "activation": "softmax", "use_bias": False,
         "kernel_initializer": {"class_name": "GlorotUniform", "config": {"seed": None}},
         "bias_initializer": {"class_name": "Zeros", "config": {}}}, "name": "conv",
         "inbound_nodes": [[["input_1", 0, 0, {}]]]},
    ]  # fmt: skip
    config = {"class_name": "Functional", "config": {"name": "model", "trainable": True, "layers": layers,
              "input_layers": [["input_1", 0, 0]], "output_layers": [["conv", 0, 0]]}}  # fmt: skip
    path = tmp_path / "m.h5"
    with h5py.File(path, "w") as root:
        root.attrs["keras_version"], root.attrs["backend"] = "2.11.0", "tensorflow"
        root.attrs["model_config"] = json.dumps(config)
        weights = root.create_group("model_weights")
        weights.attrs["layer_names"] = [b"input_1", b"conv"]
        weights.create_group("input_1").attrs["weight_names"] = np.array([], "S1")
        weights.create_group("conv").attrs["weight_names"] = [b"conv/kernel:0"]
        weights["conv"]["conv/kernel:0"] = WEIGHTS
    assert load_model(path, False, Listener()).output_shape == (None, 16, 16, 2)
    answers = open_runner(path, 3, False, Listener()).prepare((1, 16, 16, 3))(np.ones((1, 16, 16, 3), np.float32))
    assert np.allclose(answers[0], tf.nn.softmax(WEIGHTS.sum(axis=(0, 1, 2))).numpy(), atol=1e-6)
    layers[1]["class_name"] = "TFOpLambda"
    with h5py.File(path, "a") as root:
        root.attrs["model_config"] = json.dumps(config)
    refused(path, "TFOpLambda of nowhere is not a class of Keras")
    with h5py.File(path, "a") as root:
        del root.attrs["model_config"]
    refused(path, "only weights or other data")


def test_an_hdf5_file_cut_short_or_with_weights_elsewhere(tmp_path):
    path = tmp_path / "m.h5"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        keras.Sequential([keras.Input((16, 16, 3)), keras.layers.Conv2D(2, 1)]).save(path)
    whole = path.read_bytes()
    for share in (0.02, 0.3, 0.6, 0.9):
        path.write_bytes(whole[: int(len(whole) * share)])
        refused(path, "cut short or damaged")
    path.write_bytes(whole)
    with h5py.File(path, "a") as root:
        root["model_weights"]["away"] = h5py.ExternalLink("/etc/passwd", "/x")
    refused(path, "link elsewhere")


class Evil:
    """Writes a file as soon as its pickle is read."""

    def __init__(self, marker):
        self.marker = marker

    def __reduce__(self):
        return Path.touch, (self.marker,)


@pytest.mark.parametrize("name", ["m.pkl", "m.pt", "m.joblib", "m.keras", "m.h5", "m.onnx", "m.tflite", "m.bin", "m"])
@pytest.mark.parametrize("protocol", [0, 2, 5])
def test_pickles_are_known_by_what_they_hold(tmp_path, name, protocol):
    marker, path = tmp_path / "marker", tmp_path / name
    path.write_bytes(pickle.dumps(Evil(marker), protocol))
    error = refused(path, "it is a pickle")
    assert "ONNX" in error.hint or "onnx" in error.hint
    refused(path, "it is a pickle", allow_code=True)
    assert not marker.exists()
    pickle.loads(path.read_bytes())
    assert marker.exists()  # the attack is a real one


@pytest.mark.parametrize("name", ["m.pt", "m.keras", "m.onnx"])
def test_files_of_pytorch_are_refused(tmp_path, name):
    marker, path = tmp_path / "marker", tmp_path / name
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", pickle.dumps(Evil(marker)))
    error = refused(path, "it is a PyTorch file, which holds a pickle")
    assert error.hint == "Export the model to ONNX."
    assert not marker.exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"corrupt", "no model that can be read"),
        (b"(see below)", "no model that can be read"),
        (b"\x08", "no model that can be read"),
        (b"\x08\x07", "no model that can be read"),
        (b"\x80", "no model that can be read"),
        (b"x", "no model that can be read"),
    ],
)
def test_what_is_no_model_at_all(tmp_path, content, words):
    (tmp_path / "m.bin").write_bytes(content)
    refused(tmp_path / "m.bin", words)


def test_kinds_are_told_by_what_files_hold(tmp_path, lite):
    names = {"onnx.bin": onnx_model().SerializeToString(), "lite.onnx": lite.read_bytes()}
    for name, content in names.items():
        (tmp_path / name).write_bytes(content)
    assert kind_of(tmp_path / "onnx.bin") == "onnx"
    assert kind_of(tmp_path / "lite.onnx") == "tflite"
    assert ran(tmp_path / "lite.onnx")[0].shape == (1, 16, 16, 2)


def test_a_zipped_saved_model_is_to_be_unpacked(tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("house/saved_model.pb", b"x")
    (tmp_path / "m.zip").write_bytes(buffer.getvalue())
    refused(tmp_path / "m.zip", "zipped SavedModel; unpack it")
