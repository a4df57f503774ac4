"""Looks into a SavedModel folder without loading it, and refuses what could run code or touch other files.

A SavedModel is a graph of TensorFlow operators, and among those are some that write files, read them or run Python.
Only operators that compute with arrays and the model's own variables are let through, wherever in the folder's graph
or in its functions they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from ..errors import InputError
from .operators import SAFE, SAVER

#: Bytes that the graph, and the whole folder, may have.
_LARGEST_GRAPH = 2 * 1024**3 - 1
LARGEST = 16 * 1024**3
HINT = "Only load models from people you trust; ALLOW_CODE loads it as it is."


def inspect_saved_model(folder: Path, allow_code: bool) -> None:
    """Raise InputError when the folder is damaged or, unless `allow_code`, could do more than compute."""
    graph = folder / "saved_model.pb"
    other = next((name for name in ("saved_model.cpb", "saved_model.pbtxt") if (folder / name).exists()), "")
    if other:
        raise InputError(f"{folder} cannot be used: its graph is kept in {other}", "Save it again as saved_model.pb.")
    if not allow_code:
        _check_files(folder)
    saved = _parsed(graph)
    if len(saved.meta_graphs) != 1:
        raise InputError(f"{folder} must hold one graph, got {len(saved.meta_graphs)}", "Save it again for serving.")
    meta = saved.meta_graphs[0]
    if not meta.object_graph_def.nodes:
        raise InputError(f"{folder} was saved by TensorFlow 1, which is not read", "Save it again with TensorFlow 2.")
    if not (folder / "variables" / "variables.index").is_file() and _has_variables(meta):
        raise InputError(f"{folder} is not whole: variables/variables.index is missing")
    if not allow_code:
        _check_assets(folder, meta)
        _check_operators(folder, meta)


def _parsed(graph: Path) -> Any:
    from google.protobuf.message import DecodeError

    from .backend import tf  # noqa: F401  (quietly, before its messages are)

    from tensorflow.core.protobuf import saved_model_pb2  # isort: skip

    try:
        if graph.stat().st_size > _LARGEST_GRAPH:
            raise InputError(f"{graph} is no usable SavedModel: it has more than {_LARGEST_GRAPH} bytes")
        return saved_model_pb2.SavedModel.FromString(graph.read_bytes())
    except OSError as error:
        raise InputError(f"{graph} cannot be read: {error.strerror or error}") from None
    except DecodeError:
        raise InputError(f"{graph} is cut short or damaged: its message cannot be read") from None


def _check_files(folder: Path) -> None:
    """The folder holds files alone, no links, and not too much."""
    total = 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            raise InputError(f"{folder} is not safe to load: {path.relative_to(folder)} is a link", HINT)
        if path.is_file():
            total += path.stat().st_size
        elif not path.is_dir():
            raise InputError(
                f"{folder} is not safe to load: {path.relative_to(folder)} is neither file nor folder", HINT
            )
    if total > LARGEST:
        raise InputError(f"{folder} is not safe to load: it has {total / 1024**3:.0f} GiB")


def _check_assets(folder: Path, meta: Any) -> None:
    for asset in meta.asset_file_def:
        name = PurePosixPath(asset.filename.replace("\\", "/"))
        if name.is_absolute() or ".." in name.parts or ":" in asset.filename:
            raise InputError(f"{folder} is not safe to load: it names the file {asset.filename!r}", HINT)


def _has_variables(meta: Any) -> bool:
    return any(node.WhichOneof("kind") == "variable" for node in meta.object_graph_def.nodes)


def _check_operators(folder: Path, meta: Any) -> None:
    library = meta.graph_def.library
    saving = _saver_functions(meta)
    for function in library.function:
        allowed = SAFE | SAVER if function.signature.name in saving else SAFE
        _check_nodes(folder, function.node_def, allowed, {one.signature.name for one in library.function})
    # What stands outside of functions is never run here; TensorFlow keeps the way to save the model there.
    _check_nodes(folder, meta.graph_def.node, SAFE | SAVER, {one.signature.name for one in library.function})


def _check_nodes(folder: Path, nodes: Iterable[Any], allowed: frozenset[str], functions: set[str]) -> None:
    for node in nodes:
        if node.op not in allowed and node.op not in functions:
            raise InputError(
                f"{folder} carries code or needs it: its operator {node.op} ({node.name}) is not known to do no more "
                "than compute",
                HINT,
            )


def _saver_functions(meta: Any) -> set[str]:
    """The functions that save and restore the variables: called by the saver's own operators and by nothing else.

    They write files by their nature, and are not run here.
    """
    saver = {meta.saver_def.save_tensor_name.split(":")[0], meta.saver_def.restore_op_name.lstrip("^").split(":")[0]}
    mine = {name for node in meta.graph_def.node if node.name in saver for name in _called(node)}
    others = {name for node in meta.graph_def.node if node.name not in saver for name in _called(node)}
    others |= {name for function in meta.graph_def.library.function for name in _called_by(function)}
    others |= {one.gradient_func for one in meta.graph_def.library.gradient}
    others |= set(meta.object_graph_def.concrete_functions)
    for item in meta.object_graph_def.nodes:
        others |= {*item.function.concrete_functions, item.bare_concrete_function.concrete_function_name}
    return mine - others


def _called_by(function: Any) -> Iterator[str]:
    for node in function.node_def:
        yield from _called(node)
    yield from _in_attributes(function.attr.values())


def _called(node: Any) -> Iterator[str]:
    yield node.op
    yield from _in_attributes(node.attr.values())


def _in_attributes(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        for called in (value.func, *value.list.func):
            if called.name:
                yield called.name
                yield from _in_attributes(called.attr.values())
        if value.s:  # a custom gradient is named as plain text
            yield value.s.decode("utf-8", errors="replace")
