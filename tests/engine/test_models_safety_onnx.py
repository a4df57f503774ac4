"""ONNX files of strangers: weights that lie elsewhere, operators of others, cut short. None is loaded."""

import sys

import numpy as np
import pytest
from listening import Listener
from onnx import TensorProto, helper, numpy_helper
from stranger_fixtures import WEIGHTS, onnx_model, ran, refused, written
from tilewright.engine.errors import MissingError
from tilewright.engine.inference.runners import open_runner
from tilewright.engine.models.backend import tf

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def outside(location):
    """Weights that are said to lie in a file."""
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=(2, 3, 1, 1))
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (("location", location), ("offset", "0"), ("length", "24")):
        tensor.external_data.add(key=key, value=value)
    return tensor


def test_an_onnx_model_without_attack_runs(tmp_path):
    path = written(onnx_model(), tmp_path / "m.onnx")
    answers = open_runner(path, 3, False, Listener()).prepare((2, 16, 16, 3))(np.ones((2, 16, 16, 3), np.float32))
    expected = tf.nn.softmax(WEIGHTS.sum(axis=(0, 1, 2))).numpy()
    assert np.allclose(np.moveaxis(answers[0], 1, -1), expected, atol=1e-6)


@pytest.mark.parametrize(
    "place", ["../secret", "/etc/passwd", "a/../../secret", "..\\secret", "*/_ORT_MEM_ADDR_/*", "", "C:\\secret"]
)
def test_onnx_weights_that_lie_elsewhere(tmp_path, place):
    (tmp_path / "secret").write_bytes(np.ones(6, np.float32).tobytes())
    (tmp_path / "model").mkdir()
    path = written(onnx_model(initializers=[outside(place)]), tmp_path / "model" / "m.onnx")
    error = refused(path, "not safe to load")
    assert "ALLOW_CODE" in error.hint


def test_onnx_weights_beside_the_model_and_through_a_link(tmp_path):
    weights = np.ascontiguousarray(WEIGHTS.transpose(3, 2, 0, 1)).tobytes()
    (tmp_path / "model").mkdir()
    path = written(onnx_model(initializers=[outside("weights.bin")]), tmp_path / "model" / "m.onnx")
    refused(path, r"weights in 'weights\.bin', which is not beside it")
    (tmp_path / "model" / "weights.bin").write_bytes(weights)
    expected = tf.nn.softmax(np.zeros(2, np.float32)).numpy()
    assert np.allclose(np.moveaxis(ran(path)[0], 1, -1), expected)
    open_runner(path, 3, False, Listener())
    (tmp_path / "model" / "weights.bin").rename(tmp_path / "secret")
    (tmp_path / "model" / "weights.bin").symlink_to(tmp_path / "secret")
    refused(path, "leads elsewhere")


def test_onnx_weights_that_lie_elsewhere_deep_inside(tmp_path):
    constant = helper.make_node("Constant", [], ["w2"], value=outside("../secret"))
    branch = helper.make_graph([constant], "b", [], [helper.make_tensor_value_info("w2", TensorProto.FLOAT, None)])
    condition = helper.make_node("Constant", [], ["k"], value=numpy_helper.from_array(np.array(True)))
    nodes = [
        condition,
        helper.make_node("If", ["k"], ["w"], then_branch=branch, else_branch=branch),
        helper.make_node("Conv", ["x", "w"], ["y"]),
    ]
    refused(written(onnx_model(nodes, []), tmp_path / "m.onnx"), "not safe to load")


def test_onnx_operators_of_someone_else(tmp_path):
    nodes = [helper.make_node("Evil", ["x"], ["y"], domain="my.ops")]
    path = written(onnx_model(nodes, [], (("", 17), ("my.ops", 1))), tmp_path / "m.onnx")
    refused(path, r"Evil of my\.ops is not an operator")
    refused(path, "cannot be loaded by onnxruntime", allow_code=True)
    nodes = [helper.make_node("EPContext", ["x"], ["y"], domain="com.microsoft", ep_cache_context="/tmp/driver.so")]
    path = written(onnx_model(nodes, [], (("", 17), ("com.microsoft", 1))), tmp_path / "m.onnx")
    refused(path, "EPContext")


def test_functions_of_an_onnx_model_are_looked_into(tmp_path):
    def function(inner):
        return helper.make_function("own", "Half", ["a"], ["b"], [inner], [helper.make_opsetid("", 17)])

    nodes = [helper.make_node("Half", ["x"], ["h"], domain="own"), helper.make_node("Conv", ["h", "w"], ["y"])]
    imports = (("", 17), ("own", 1))
    fine = function(helper.make_node("Relu", ["a"], ["b"]))
    open_runner(written(onnx_model(nodes, None, imports, [fine]), tmp_path / "m.onnx"), 3, False, Listener())
    evil = function(helper.make_node("Evil", ["a"], ["b"], domain="my.ops"))
    refused(written(onnx_model(nodes, None, imports, [evil]), tmp_path / "m.onnx"), r"Evil of my\.ops")


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.95])
def test_an_onnx_model_cut_short(tmp_path, share):
    whole = onnx_model().SerializeToString()
    (tmp_path / "m.onnx").write_bytes(whole[: int(len(whole) * share)])
    refused(tmp_path / "m.onnx", "cut short|no operator|cannot be loaded")


def test_an_onnx_model_nested_without_end(tmp_path):
    message = b""
    for field in (*(1, 6, 5) * 200, 1, 7):  # an operator in a graph in an attribute of an operator …
        length = len(message)
        size = bytes([length & 127 | 128, length >> 7 & 127 | 128, length >> 14])
        message = bytes([field << 3 | 2]) + size + message
    (tmp_path / "m.onnx").write_bytes(message)
    refused(tmp_path / "m.onnx", "its message cannot be read")


def test_without_onnxruntime_the_call_that_installs_it_is_named(tmp_path, monkeypatch):
    path = written(onnx_model(), tmp_path / "m.onnx")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(MissingError, match="needs onnxruntime") as raised:
        open_runner(path, 3, False, Listener())
    assert "installenvironment --ONNX=true" in raised.value.hint
