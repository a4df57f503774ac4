"""Small ONNX models and a raster for them."""

import json
from dataclasses import replace

import numpy as np
import onnx
from listening import Listener
from onnx import TensorProto, helper, numpy_helper
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.inference.network import Given, load_network
from tilewright.engine.inference.options import SegmentRasterOptions
from tilewright.engine.models.rules import Scaling
from tilewright.engine.models.sidecar import ModelCard, card_text, sidecar_path

SIZE = 16
CLASSES = (ClassEntry(0, "background", "#000000"), ClassEntry(1, "middle", "#00FF00"), ClassEntry(2, "high", "#FF0000"))
#: The second class from 100 on, the third from 200 on, by the first band.
KERNEL = np.zeros((1, 1, 2, 3), np.float32)
KERNEL[0, 0, 0] = [0, 20, 40]
BIAS = np.array([0, -20, -60], np.float32)


def card(path, **values):
    """Write a sidecar that divides by 100."""
    made = ModelCard(path.stem, "SEGMENTATION", ("B4", "B3"), (SIZE, SIZE), Scaling("scale", ((100.0,),)), CLASSES)
    made = replace(made, **values)
    sidecar_path(path).write_text(card_text(made, path), encoding="utf-8")
    return path


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


def pixels_and_ids(width=40, height=37):
    pixels = np.random.default_rng(0).choice(np.array([20, 60, 130, 180, 240], np.uint8), (height, width, 2))
    return pixels, np.select([pixels[..., 0] < 100, pixels[..., 0] < 200], [0, 1], 2).astype(np.uint8)


GIVEN = Given(("B4", "B3"))


def load(path, given=GIVEN, spatial=True, listener=None, **values):
    options = SegmentRasterOptions(("r.tif",), str(path), "o.tif", **values)
    return load_network(options, given, spatial, listener or Listener())


def tile(first, batch=8):
    values = np.zeros((batch, SIZE, SIZE, 2), np.float32)
    values[..., 0] = first
    return values
