"""Models, and what lies beside them: sidecars, properties, the state and history of a training."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
from tilewright.engine.errors import EngineError
from tilewright.engine.progress import Progress

from .target import Target, encoded, json_of


def targets() -> Iterator[Target]:
    yield Target("sidecar of a model", _sidecar, encoded(_card()))
    yield Target("scaling of a sidecar", _mlm, encoded([{"type": "z-score", "mean": 1, "stddev": 2}] * 2))
    properties = {
        "model_type": '"Segmentor"',
        "class_names": '{"0": "a", "1": "b"}',
        "resolution": "10",
        "tile_size": "512",
        "standardization_mean": "[1, 2]",
        "seg_thresh": "0.5",
    }
    yield Target("properties of Deepness", _deepness, encoded(properties))
    yield Target("state of a training", _state, _states())
    yield Target(
        "history of a training", _history, encoded("epoch,loss,accuracy,val_loss\n1,0.5,0.5,0.5\n2,0.4,0.6,nan\n")
    )
    yield Target(".keras", _model("keras"), (_keras(),), most=1_000_000)
    yield Target("configuration of a .keras", _configuration, encoded(_CONFIG))
    yield Target("HDF5 model", _model("h5"), (_legacy(),), most=1_000_000)
    yield Target("TFLite", _model("tflite"), (b"\x1c\0\0\0TFL3" + bytes(range(64)) * 4,), most=1_000_000)
    yield Target("ONNX", _model("onnx"), (_onnx(),), most=1_000_000)


def _card() -> object:
    from tilewright.engine.datasets.manifest import ClassEntry
    from tilewright.engine.models.rules import Scaling
    from tilewright.engine.models.sidecar import ModelCard, card_text

    classes = (ClassEntry(0, "background", "#000000"), ClassEntry(1, "Straße", "#00FF00"))
    card = ModelCard("m", "SEGMENTATION", ("B4", "B3"), (16, 16), Scaling("scale", ((100.0,),)), classes)
    return json.loads(card_text(card, Path("/m.keras")))


def _sidecar(data: bytes, folder: Path) -> None:
    from tilewright.engine.models.sidecar import read_card, sidecar_path

    model = folder / "m.keras"
    sidecar_path(model).write_bytes(data)
    card = read_card(model)
    if card is not None:
        str(card)


def _mlm(data: bytes, _: Path) -> None:
    from tilewright.engine.models.rules import Scaling

    values = json_of(data)
    if isinstance(values, list) and all(isinstance(part, (dict, type(None))) for part in values):
        Scaling.from_mlm(values).to_mlm()


def _deepness(data: bytes, _: Path) -> None:
    from tilewright.engine.models.deepness import read_metadata

    values = json_of(data)
    if isinstance(values, dict):
        read_metadata(Path("m.onnx"), {key: str(value) for key, value in values.items()}, 2)


def _states() -> tuple[bytes, ...]:
    from tilewright.engine.models import checkpoints

    return encoded(
        {"version": checkpoints.VERSION, "fingerprint": "f", "epoch": 1, "batch_size": 4, "history": [], "best": None}
    )


def _state(data: bytes, folder: Path) -> None:
    from tilewright.engine.models import checkpoints

    place = checkpoints.Checkpoints(folder / "m.keras", "f", Progress())
    place.folder.mkdir(exist_ok=True)
    (place.folder / checkpoints._STATE).write_bytes(data)
    np.savez(place.folder / checkpoints._arrays_name(1), a00000=np.zeros(3))
    place.load()


def _history(data: bytes, folder: Path) -> None:
    import dataclasses
    from datetime import datetime, timezone

    from tilewright.engine.evaluation.provenance import history_of
    from tilewright.engine.models.names import history_path
    from tilewright.engine.models.sidecar import read_card, sidecar_path

    model = folder / "m.keras"
    sidecar_path(model).write_text(json.dumps(_card()))
    card = read_card(model)
    card = dataclasses.replace(card, created=datetime(2000, 1, 1, tzinfo=timezone.utc), hyperparameters={"epochs": 5})
    history_path(model).write_bytes(data)
    history_of(model, card)


_CONFIG = {
    "module": "keras",
    "class_name": "Sequential",
    "registered_name": None,
    "config": {
        "name": "s",
        "layers": [
            {
                "module": "keras.layers",
                "class_name": "InputLayer",
                "config": {"batch_shape": [None, 8, 8, 2], "dtype": "float32"},
            },
            {"module": "keras.layers", "class_name": "Conv2D", "config": {"filters": 3, "activation": "softmax"}},
        ],
    },
}


def _keras() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.0"}))
        archive.writestr("config.json", json.dumps(_CONFIG))
        archive.writestr("model.weights.h5", _legacy())
    return stream.getvalue()


def _onnx() -> bytes:
    from onnx import TensorProto, helper

    node = helper.make_node("Identity", ["x"], ["y"])
    value = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 3, 8, 8]) for name in "xy"]
    weights = [helper.make_tensor("w", TensorProto.FLOAT, [2], [1.0, 2.0])]
    model = helper.make_model(helper.make_graph([node], "g", value[:1], value[1:], weights))
    helper.set_model_props(model, {"class_names": '{"0": "a"}'})
    return bytes(model.SerializeToString())


def _model(ending: str) -> Callable[[bytes, Path], None]:
    def read(data: bytes, folder: Path) -> None:
        from tilewright.engine.models.inspection import inspect_archive, inspect_legacy
        from tilewright.engine.models.loading import kind_of
        from tilewright.engine.models.onnx import inspect_onnx
        from tilewright.engine.models.tflite import inspect_tflite

        path = folder / f"m.{ending}"
        path.write_bytes(data)
        with suppress(EngineError):
            kind_of(path)
        if ending == "keras":
            inspect_archive(path)
        elif ending == "h5":
            inspect_legacy(path)
        elif ending == "tflite":
            inspect_tflite(path, False)
        else:
            inspect_onnx(path, False)

    return read


def _configuration(data: bytes, _: Path) -> None:
    """Of what is not TensorFlow's to say: the shapes of objects; whether a name is a stock class needs it loaded."""
    from tilewright.engine.models import inspection

    values = json_of(data)
    if isinstance(values, dict):
        for item in inspection._objects(values, Path("m.keras")):
            if item.get("class_name") in inspection._VALUES:
                continue


def _legacy() -> bytes:
    import h5py

    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        file.create_group("model_weights")["b"] = np.zeros(3, "f4")
        file.attrs["model_config"] = json.dumps(_CONFIG)
    return stream.getvalue()
