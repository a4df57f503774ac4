"""Looks into a Keras file without loading it, and refuses what could run code, read other files or fill the memory.

A `.keras` file is a zip of `config.json` (which classes to build, by module and name), `metadata.json` and
`model.weights.h5`; the HDF5 files that Keras wrote before hold the configuration as an attribute. Keras's own safe mode
has been got round more than once, so nothing is loaded before every class in the configuration is known to be a stock
one.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Any

import h5py

from ..errors import InputError

#: Bytes that a model may have once unpacked, and its configuration.
LARGEST = 16 * 1024**3
_LARGEST_CONFIG = 64 * 1024**2
#: A deflated member larger than a megabyte that shrinks more than this is made to fill the disk or the memory.
_DENSEST = 200
_DEEPEST = 200

#: Modules whose classes a configuration may name.
_MODULES = (
    "keras",
    "keras.layers",
    "keras.models",
    "keras.src.models",
    "keras.initializers",
    "keras.regularizers",
    "keras.constraints",
    "keras.activations",
    "keras.dtype_policies",
)
#: Below these, Keras keeps the same classes and the operations of functional models.
_INTERNAL = ("keras.src.layers.", "keras.src.models.", "keras.src.ops.", "keras.src.dtype_policies.")
#: Stock classes that run code of the file's maker or read files that its maker names.
_REFUSED = {
    "Lambda": "runs code",
    "TFSMLayer": "runs code",
    "TorchModuleWrapper": "runs code",
    "JaxLayer": "runs code",
    "FlaxLayer": "runs code",
    "StringLookup": "reads other files",
    "IntegerLookup": "reads other files",
    "TextVectorization": "reads other files",
    "HashedCrossing": "is not for images",
}
#: Values that Keras writes as if they were objects.
_VALUES = ("__keras_tensor__", "__tensor__", "__numpy__", "__slice__", "__ellipsis__", "__bytes__", "__tuple__")

HINT = "Only load models from people you trust; ALLOW_CODE loads it as it is."


def inspect_archive(path: Path) -> dict[str, Any]:
    """The archive's metadata (`keras_version`, …) and, as `config`, its configuration.

    Raises InputError when the file is no whole `.keras` archive or its members are not safe to unpack.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _check_members(path, archive)
            damaged = archive.testzip()
            if damaged is not None:
                raise InputError(f"{path} is damaged: {damaged} in it cannot be read")
            metadata = json.loads(archive.read("metadata.json")) if "metadata.json" in archive.namelist() else {}
            config = json.loads(archive.read("config.json"))
            with archive.open("model.weights.h5") as weights:
                check_weights(path, weights)
    except FileNotFoundError:
        raise InputError(f"There is no model {path}") from None
    except (zipfile.BadZipFile, EOFError):
        raise InputError(_not_an_archive(path)) from None
    except (ValueError, RecursionError, NotImplementedError) as error:
        raise InputError(f"{path} is damaged: {error}") from None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from None
    if not isinstance(config, dict) or not isinstance(metadata, dict):
        raise InputError(f"{path} is not a Keras model: its configuration is not an object")
    return {**metadata, "config": config}


def inspect_legacy(path: Path) -> dict[str, Any]:
    """The same of a model in HDF5, as Keras 2 saved them.

    Raises InputError when the file is damaged, holds no model or weights that lie elsewhere.
    """
    try:
        with h5py.File(path, "r") as root:
            _check_total(path, sum(_array_bytes(path, root)))
            kept = root.attrs.get("model_config")
            if kept is None or "model_weights" not in root:
                raise InputError(
                    f"{path} holds no whole Keras model, but only weights or other data", "Save the whole model."
                )
            text = kept.decode("utf-8") if isinstance(kept, bytes) else str(kept)
            if len(text) > _LARGEST_CONFIG:
                raise InputError(f"{path} is not a usable Keras model: its configuration is too large")
            config, version = json.loads(text), root.attrs.get("keras_version", "")
    except (OSError, RuntimeError, KeyError, ValueError, RecursionError) as error:
        raise InputError(f"{path} is cut short or damaged: {error}") from None
    if not isinstance(config, dict):
        raise InputError(f"{path} is not a Keras model: its configuration is not an object")
    return {"keras_version": version.decode() if isinstance(version, bytes) else str(version), "config": config}


def check_configuration(path: Path, config: dict[str, Any]) -> None:
    """Raise InputError when the configuration names anything but stock classes that neither run code nor read files."""
    # How to train the model further is left unread when it is loaded; it often names losses of the maker's own.
    for item in _objects({name: value for name, value in config.items() if name != "compile_config"}, path):
        trouble = _trouble(item)
        if trouble:
            raise InputError(f"{path} carries code or needs it: {trouble}", HINT)


def _check_members(path: Path, archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    for member in members:
        name = PurePosixPath(member.filename.replace("\\", "/"))
        if name.is_absolute() or ".." in name.parts or ":" in member.filename:
            raise InputError(f"{path} is not safe to unpack: a member is called {member.filename!r}")
        if member.file_size > 2**20 and member.file_size > _DENSEST * max(member.compress_size, 1):
            raise InputError(f"{path} is not safe to unpack: {member.filename} grows {_DENSEST} times and more")
    if sum(member.file_size for member in members) > LARGEST:
        raise InputError(f"{path} is not safe to unpack: it grows beyond {LARGEST // 1024**3} GiB")
    names = [member.filename for member in members]
    if len(set(names)) != len(names):
        raise InputError(f"{path} is not safe to unpack: two members have the same name")
    missing = [name for name in ("config.json", "model.weights.h5") if name not in names]
    if missing:
        raise InputError(f"{path} is not a Keras model: there is no {' and no '.join(missing)} in it")
    if archive.getinfo("config.json").file_size > _LARGEST_CONFIG:
        raise InputError(f"{path} is not a usable Keras model: its configuration is too large")


def check_weights(path: Path, weights: Any) -> None:
    """Raise InputError for weights in HDF5, a path or an open file, linked elsewhere or claiming too much memory."""
    try:
        with h5py.File(weights, "r") as root:
            _check_total(path, sum(_array_bytes(path, root)))
    except (OSError, RuntimeError, KeyError) as error:
        raise InputError(f"{path} is damaged: its weights cannot be read ({error})") from None


def _check_total(path: Path, total: int) -> None:
    if total > LARGEST:
        raise InputError(f"{path} is not safe to load: its weights claim {total / 1024**3:.0f} GiB")


def _array_bytes(path: Path, root: Any) -> Iterator[int]:
    groups, seen = [root], set()
    while groups:
        group = groups.pop()
        address = h5py.h5o.get_info(group.id).addr
        if address in seen:
            continue
        seen.add(address)
        for name in group:
            if not isinstance(group.get(name, getlink=True), h5py.HardLink):
                raise InputError(f"{path} is not safe to load: its weights link elsewhere ({name})")
            value = group[name]
            if isinstance(value, h5py.Group):
                groups.append(value)
            elif isinstance(value, h5py.Dataset):
                if value.external or value.is_virtual:
                    raise InputError(f"{path} is not safe to load: its weights lie in another file ({name})")
                yield value.size * value.dtype.itemsize if value.size else 0


def _not_an_archive(path: Path) -> str:
    with path.open("rb") as stream:
        whole = stream.read(2) == b"PK"
    return f"{path} is cut short or damaged: it is not a whole .keras file" if whole else f"{path} is not a .keras file"


def _objects(value: Any, path: Path, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Everything in the configuration that Keras would make an object from."""
    if depth > _DEEPEST:
        raise InputError(f"{path} is not a usable Keras model: its configuration is nested too deeply")
    if isinstance(value, dict):
        if "class_name" in value or "registered_name" in value or "module" in value:
            yield value
        for part in value.values():
            yield from _objects(part, path, depth + 1)
    elif isinstance(value, list):
        for part in value:
            yield from _objects(part, path, depth + 1)


def _trouble(item: dict[str, Any]) -> str:
    """What is wrong with an object of the configuration, "" when nothing is."""
    name, module, registered = item.get("class_name"), item.get("module"), item.get("registered_name")
    if name in _VALUES:
        return ""
    if not isinstance(name, str) or not isinstance(module, (str, type(None))):
        return f"it holds an object without a class ({name!r} of {module!r})"
    if name in _REFUSED:
        return f"the layer {name} {_REFUSED[name]}"
    if name == "function":
        return "" if _is_activation(item.get("config")) else f"it calls the function {item.get('config')!r}"
    if registered not in (None, name) or not _is_stock(name, module):
        return f"{name} of {module or 'nowhere'} is not a class of Keras"
    return ""


def _is_activation(name: Any) -> bool:
    from .backend import keras

    return isinstance(name, str) and not name.startswith("_") and callable(getattr(keras.activations, name, None))


def _is_stock(name: str, module: str | None) -> bool:
    """Whether a class of that name is one that Keras itself makes models from."""
    from .backend import keras

    kinds = (
        keras.layers.Layer,
        keras.Operation,
        keras.initializers.Initializer,
        keras.regularizers.Regularizer,
        keras.constraints.Constraint,
        keras.DTypePolicy,
    )
    if module is None:
        places = list(_MODULES)
    elif module in _MODULES or module.startswith(_INTERNAL):
        places = [module]
    else:
        return False
    for place in places:
        try:
            found = getattr(import_module(place), name, None)
        except ImportError:
            continue
        if isinstance(found, type) and issubclass(found, kinds):
            return True
    return False
