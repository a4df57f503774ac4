"""Small models that are right almost everywhere, and the figures of them."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
from listening import Listener
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.evaluation.evaluate import evaluate_model
from tilewright.engine.evaluation.options import EvaluateModelOptions
from tilewright.engine.models.backend import keras
from tilewright.engine.models.rules import Scaling
from tilewright.engine.models.sidecar import ModelCard, card_text, sidecar_path

BANDS = ("red", "green", "blue")
SIZE = 16
BRIGHT = ClassEntry(1, "bright", "#E69F00")
BACKGROUND = ClassEntry(0, "background", "#000000")


def write_model(path, task="SEGMENTATION", size=SIZE, classes=(BACKGROUND, BRIGHT), centre=120.0, **more):
    """A model that is surer of the last class the brighter the first band is, with its card. The noise is too great
    for it to be right everywhere."""
    inputs = keras.Input((size, size, len(BANDS)))
    padding, kernel = more.pop("padding", "same"), more.pop("kernel", 1)
    outputs = 1 if task == "REGRESSION" else len(classes)
    layer = keras.layers.Conv2D(outputs, kernel, padding=padding)
    values = layer(inputs)
    if task in ("CLASSIFICATION", "MULTI_LABEL"):
        values = keras.layers.GlobalAveragePooling2D()(values)
    kind = {"MULTI_LABEL": "sigmoid", "REGRESSION": "linear"}.get(task, "softmax")
    model = keras.Model(inputs, keras.layers.Activation(kind)(values))
    weights, middle = np.zeros((kernel, kernel, len(BANDS), outputs), np.float32), kernel // 2
    weights[middle, middle, 0, -1] = 1 if task == "REGRESSION" else 0.05
    layer.set_weights([weights, np.float32([0] * (outputs - 1) + [0 if task == "REGRESSION" else -0.05 * centre])])
    model.save(path)
    card = ModelCard(
        path.stem, task, BANDS, None if size is None else (size, size), Scaling("scale", ((1.0,),)),
        () if task == "REGRESSION" else tuple(classes), "X", crs="EPSG:32618", ground_m=10.0, fingerprint="0123abcd",
    )  # fmt: skip
    sidecar_path(path).write_text(card_text(replace(card, **more), path), encoding="utf-8")
    return path


def evaluate(model, dataset=None, progress=None, folder=None, **values):
    """The JSON, and what was said."""
    listener = progress or Listener()
    path = Path(folder or Path(model).parent) / "metrics.json"
    options = {"dataset": str(dataset)} if dataset else {}
    result = evaluate_model(EvaluateModelOptions(str(model), metrics=str(path), **options, **values), listener)
    figures = json.loads(path.read_text(encoding="utf-8"))
    assert result["metrics"]["accuracy" if "accuracy" in figures else "rmse"] is not None
    return figures, listener


def read(path):
    with rasterio.open(path) as source:
        return source.read()
