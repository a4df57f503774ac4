"""Model files of strangers, and how they are refused or run."""

import json

import numpy as np
import pytest
from listening import Listener
from onnx import TensorProto, helper, numpy_helper
from tilewright.engine.errors import InputError
from tilewright.engine.inference.runners import open_runner

WEIGHTS = np.linspace(-1, 1, 6, dtype=np.float32).reshape(1, 1, 3, 2)


def refused(path, words, allow_code=False):
    with pytest.raises(InputError, match=words) as raised:
        open_runner(path, 3, allow_code, Listener())
    assert str(path) in raised.value.text
    return raised.value


def ran(path, batch=1):
    runner = open_runner(path, 3, True, Listener())
    return runner.prepare((batch, 16, 16, 3))(np.zeros((batch, 16, 16, 3), np.float32))


def onnx_model(nodes=None, initializers=None, opsets=(("", 17),), functions=(), **properties):
    """A model of pixels, bands first."""
    if nodes is None:
        nodes = [helper.make_node("Conv", ["x", "w"], ["c"]), helper.make_node("Softmax", ["c"], ["y"], axis=1)]
    weights = numpy_helper.from_array(np.ascontiguousarray(WEIGHTS.transpose(3, 2, 0, 1)), "w")
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ("n", 3, 16, 16))],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ("n", 2, 16, 16))],
        [weights] if initializers is None else initializers,
    )
    imports = [helper.make_opsetid(*opset) for opset in opsets]
    model = helper.make_model(graph, opset_imports=imports, functions=list(functions), ir_version=8)
    helper.set_model_props(model, {name: json.dumps(value) for name, value in properties.items()})
    return model


def written(model, path):
    path.write_bytes(model.SerializeToString())
    return path
