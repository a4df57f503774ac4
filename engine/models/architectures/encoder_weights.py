"""Weights for encoders: from a local file, checked before it is read, or downloaded when the user says `imagenet`.

Files are those that Keras writes: `.h5` (as keras.applications are published), `.weights.h5`, and whole models as
`.keras`. Only arrays are read out of HDF5; a `.keras` file is loaded as any model is, without code.

Weights learned from ImageNet expect colours as their network's own preprocessing gives them. Here bands come
standardised (mean 0, deviation 1), so the first convolution is changed instead: it takes a standardised band for a
standardised colour, three bands as red, green and blue in this order. For another number of bands each gets the mean
over the colours, times 3 and divided by the number, so that the features keep their size. A file whose first
convolution takes another number than three, or that comes from an encoder trained here, expects standardised bands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from ...errors import InputError, OptionError
from ...progress import Progress
from ..backend import keras
from ..inspection import LARGEST, check_weights
from ..loading import first_line, load_model
from .options import DOWNLOADED

Arrays = dict[str, list[np.ndarray]]

_COLOURS = 3
#: Of ImageNet's colours red, green, blue, as shares of the full range.
_MEAN, _STD = np.array((0.485, 0.456, 0.406)), np.array((0.229, 0.224, 0.225))


@dataclass(frozen=True)
class _Convention:
    """The first convolution of a network, and a standardised colour in its inputs: times `scale`, plus `offset`.

    `offset` is taken up by the mean of the normalisation `norm` that follows.
    """

    network: str
    first: str
    scale: np.ndarray
    offset: np.ndarray
    norm: str = ""
    blue_first: bool = False


_NONE = np.zeros(_COLOURS)
_CONVENTIONS = {
    "VGG16": _Convention("VGG16", "block1_conv1", _STD * 255, _NONE, blue_first=True),
    "RESNET50": _Convention("ResNet50", "conv1_conv", _STD * 255, _NONE, blue_first=True),
    "MOBILENETV2": _Convention("MobileNetV2", "Conv1", _STD * 2, _MEAN * 2 - 1, "bn_Conv1"),
    "EFFICIENTNETB0": _Convention("EfficientNetB0", "stem_conv", _NONE + 1, _NONE),
    "DENSENET121": _Convention("DenseNet121", "conv1_conv", _NONE + 1, _NONE),
}


def fill(encoder: Any, name: str, source: str, progress: Progress) -> None:
    """Give the model `encoder`, made of layers of the network `name`, the weights of a file, or downloaded ones.

    Raises OptionError for a file of another kind and InputError for one that is missing, damaged, not safe to read, or
    holds the weights of another network.
    """
    convention = _CONVENTIONS[name]
    if source.strip().lower() == DOWNLOADED:
        arrays, ours = _downloaded(convention.network, progress), False
    else:
        arrays, ours = _read(Path(source), convention.network)
    what = f"the weights downloaded for {name}" if source.strip().lower() == DOWNLOADED else source
    layers = [layer for layer in leaves(encoder) if layer.weights]
    found = _matched(layers, arrays, what, name)
    for layer in layers:
        _check_arrays(layer, found[layer.name], what, name, any_bands=layer.name == convention.first)
    bands = encoder.input_shape[-1]
    _adapt(found, convention, bands, ours)
    for layer in layers:
        layer.set_weights(found[layer.name])
    progress.message(f"The encoder {name} starts from {what}.")


def leaves(model: Any) -> Iterator[Any]:
    """The layers of a model, those of models in it one by one."""
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            yield from leaves(layer)
        else:
            yield layer


def _matched(layers: list[Any], arrays: Arrays, what: str, name: str) -> Arrays:
    """The file's arrays by the names of the encoder's layers; in the file's order where it calls them otherwise."""
    named = {key.replace("/", "_"): value for key, value in arrays.items()}
    found = {layer.name: list(named.get(layer.name, ())) for layer in layers}
    if not any(found.values()):
        found = {layer.name: list(value) for layer, value in zip(layers, arrays.values())}
    for layer in layers:
        there = len(found.get(layer.name, ()))
        if there != len(layer.weights):
            raise InputError(
                f"{what} does not hold the weights of {name}: {there or 'nothing'} in it for the layer {layer.name}, "
                f"which has {len(layer.weights)}"
            )
    return found


def _check_arrays(layer: Any, arrays: list[np.ndarray], what: str, name: str, any_bands: bool) -> None:
    """Raise InputError for arrays that are not of the layer's shapes, but for the bands of the first convolution."""
    for variable, array in zip(layer.weights, arrays):
        wanted, there = tuple(variable.shape), array.shape
        if any_bands and len(wanted) == len(there) == 4 and there[2] > 0:
            wanted = (*wanted[:2], there[2], wanted[3])
        if wanted != there:
            raise InputError(
                f"{what} does not fit the encoder {name}: {layer.name} has {_sizes(wanted)} weights there, and "
                f"{_sizes(there)} in the file"
            )
        if not np.isfinite(array).all():
            raise InputError(f"{what} is not usable: the weights of {layer.name} are not all numbers")


def _adapt(found: Arrays, convention: _Convention, bands: int, ours: bool) -> None:
    """Change the first convolution to standardised bands, as many as there are."""
    kernel = found[convention.first][0].astype(np.float64)
    if kernel.shape[2] == _COLOURS and not ours:
        if convention.blue_first:
            kernel = kernel[:, :, ::-1]
        if convention.norm:
            gamma, beta, mean, variance = found[convention.norm]
            shift = np.einsum("ijco,c->o", kernel, convention.offset)
            found[convention.norm] = [gamma, beta, (mean - shift).astype(np.float32), variance]
        kernel = kernel * convention.scale[:, np.newaxis]
    if kernel.shape[2] != bands:
        mean = kernel.mean(axis=2, keepdims=True) * (kernel.shape[2] / bands)
        kernel = np.repeat(mean, bands, axis=2)
    found[convention.first][0] = kernel.astype(np.float32)


def _downloaded(network: str, progress: Progress) -> Arrays:
    progress.message(f"Downloading the ImageNet weights of {network}, unless they are here from an earlier run.")
    try:
        model = getattr(keras.applications, network)(weights="imagenet", include_top=False)
    except Exception as error:  # what a refused or broken connection raises is not to be known in advance
        raise InputError(
            f"The ImageNet weights of {network} cannot be downloaded: {first_line(error)}",
            "Give a local file of weights instead.",
        ) from error
    return _arrays_of(model)


def _read(path: Path, network: str) -> tuple[Arrays, bool]:
    """The arrays by layer, and whether they come from an encoder of this project."""
    ending = path.name.lower()
    if not ending.endswith((".h5", ".hdf5", ".keras")):
        raise OptionError(f"encoder weights must be a file that ends in .h5, .weights.h5 or .keras, got {path}")
    if not path.is_file():
        raise InputError(f"There is no file of encoder weights {path}")
    if ending.endswith(".keras"):
        model = load_model(path, False, Progress())
        ours = [layer for layer in model.layers if layer.name.startswith("encoder") and isinstance(layer, keras.Model)]
        return _arrays_of(ours[0] if ours else model), bool(ours)
    if path.stat().st_size > LARGEST:
        raise InputError(f"{path} is larger than the {LARGEST // 1024**3} GiB that weights may have")
    try:
        with path.open("rb") as stream:
            check_weights(path, stream)
            stream.seek(0)
            with h5py.File(stream, "r") as root:
                group = root.get("model_weights", root)
                if "layer_names" in group.attrs or "layer_names0" in group.attrs:
                    return _published(path, group), False
                if "layers" not in root and "_layer_checkpoint_dependencies" not in root:
                    raise InputError(f"{path} holds no weights of Keras")
    except (OSError, RuntimeError) as error:
        raise InputError(f"{path} cannot be read: {error}") from None
    return _of_keras_3(path, network), False


def _published(path: Path, root: Any) -> Arrays:
    """Weights as Keras wrote them before version 3, and as keras.applications are published."""
    arrays = {}
    try:
        for name in _texts(root, "layer_names"):
            values = [root[name][weight] for weight in _texts(root[name], "weight_names")]
            if values:
                arrays[name] = [np.asarray(value[()], np.float32) for value in values]
    except (KeyError, TypeError, ValueError, AttributeError, OSError) as error:
        raise InputError(f"{path} is damaged: its weights cannot be read ({error})") from None
    return arrays


def _texts(group: Any, name: str) -> list[str]:
    """A list of texts in the attributes, which Keras cuts in parts when it is long."""
    parts = [group.attrs[name]] if name in group.attrs else []
    while not parts or f"{name}{len(parts)}" in group.attrs:
        if f"{name}{len(parts)}" not in group.attrs:
            return []
        parts.append(group.attrs[f"{name}{len(parts)}"])
    return [text.decode("utf-8") if isinstance(text, bytes) else str(text) for part in parts for text in part]


def _of_keras_3(path: Path, network: str) -> Arrays:
    """Weights that Keras 3 wrote, which has no names in the file: the network must be built to know them."""
    if not path.name.lower().endswith(".weights.h5"):
        raise OptionError(f"encoder weights of Keras 3 must end in .weights.h5, got {path}: rename the file")
    model = getattr(keras.applications, network)(weights=None, include_top=False, input_shape=(None, None, _COLOURS))
    try:
        model.load_weights(path)
    except Exception as error:  # what the weights of another network raise is not to be known in advance
        raise InputError(
            f"{path} does not hold the weights of {network} for {_COLOURS} bands: {first_line(error)}"
        ) from error
    return _arrays_of(model)


def _arrays_of(model: Any) -> Arrays:
    return {layer.name: layer.get_weights() for layer in leaves(model) if layer.weights}


def _sizes(shape: Any) -> str:
    return " × ".join(map(str, shape)) or "1"
