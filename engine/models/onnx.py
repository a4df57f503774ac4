"""Looks into an ONNX file without running it, and refuses what would load code or read files elsewhere.

An ONNX file is a message of Protocol Buffers. What is read here are the parts that say which operators it calls and
where its weights lie; everything else stays unread.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

from ..errors import InputError

#: Bytes that a message, and weights in files beside it, may have.
LARGEST = 2 * 1024**3 - 1
LARGEST_OUTSIDE = 16 * 1024**3
HINT = "Only load models from people you trust; ALLOW_CODE loads it as it is."

#: Collections of operators that every ONNX runtime, or onnxruntime itself, brings.
_DOMAINS = ("", "ai.onnx", "ai.onnx.ml", "com.microsoft", "com.microsoft.nchwc")
#: Operators of these that hand a file named by the model to a driver.
_REFUSED = ("EPContext",)

#: Messages as (field number, name, kind), the kind being a message's name, "bytes", "text" or "int"; "*" repeats it.
_MESSAGES = {
    "Model": ((7, "graph", "Graph"), (14, "metadata_props", "*Entry"), (25, "functions", "*Function")),
    "Graph": ((1, "node", "*Node"), (5, "initializer", "*Tensor"), (15, "sparse_initializer", "*Sparse")),
    "Function": ((1, "name", "text"), (7, "node", "*Node"), (10, "domain", "text"), (11, "attribute", "*Attribute")),
    "Node": ((4, "op_type", "text"), (5, "attribute", "*Attribute"), (7, "domain", "text")),
    "Attribute": (
        (5, "t", "Tensor"),
        (6, "g", "Graph"),
        (10, "tensors", "*Tensor"),
        (11, "graphs", "*Graph"),
        (22, "sparse", "Sparse"),
        (23, "sparses", "*Sparse"),
    ),
    "Sparse": ((1, "values", "Tensor"), (2, "indices", "Tensor")),
    "Tensor": ((8, "name", "text"), (13, "external_data", "*Entry"), (14, "data_location", "int")),
    "Entry": ((1, "key", "bytes"), (2, "value", "bytes")),
}


@dataclass(frozen=True)
class OnnxFile:
    """What an ONNX file holds: its bytes, whether weights lie in files beside it, and its maker's properties."""

    content: bytes
    outside: bool
    properties: dict[str, str]


def inspect_onnx(path: Path, allow_code: bool) -> OnnxFile:
    """Read an ONNX file. Raises InputError when it is damaged, or unsafe and `allow_code` is false."""
    try:
        if path.stat().st_size > LARGEST:
            raise InputError(f"{path} is no usable ONNX model: it has more than {LARGEST} bytes")
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from None
    model = _parsed(path, content)
    if not model.graph.node:
        raise InputError(f"{path} is damaged or no ONNX model: there is no operator in it")
    if not allow_code:
        _check_operators(path, model)
    places = sorted({place for tensor in _tensors(model) for place in _places(tensor)})
    if not allow_code:
        _check_places(path, places)
    return OnnxFile(content, bool(places), {_text(entry.key): _text(entry.value) for entry in model.metadata_props})


def _parsed(path: Path, content: bytes) -> Any:
    from google.protobuf.message import DecodeError

    try:
        return _message()().FromString(content)
    except DecodeError:
        raise InputError(f"{path} is cut short, damaged or no ONNX model: its message cannot be read") from None


@lru_cache(maxsize=1)
def _message() -> Any:
    """The class of the message, made from the table above."""
    from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

    file = descriptor_pb2.FileDescriptorProto(name="tilewright/onnx.proto", package="tilewright", syntax="proto2")
    field = descriptor_pb2.FieldDescriptorProto
    kinds = {"int": field.TYPE_INT64, "text": field.TYPE_BYTES, "bytes": field.TYPE_BYTES}
    for name, fields in _MESSAGES.items():
        message = file.message_type.add(name=name)
        for number, title, kind in fields:
            word = kind.lstrip("*")
            label = field.LABEL_REPEATED if kind.startswith("*") else field.LABEL_OPTIONAL
            if word in kinds:
                message.field.add(name=title, number=number, label=label, type=kinds[word])
            else:
                message.field.add(
                    name=title, number=number, label=label, type=field.TYPE_MESSAGE, type_name=f".tilewright.{word}"
                )
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("tilewright.Model"))


def _nodes(model: Any) -> Iterator[Any]:
    """All operators, those of functions and of graphs inside of operators too."""
    waiting = [model.graph.node, *(function.node for function in model.functions)]
    while waiting:
        for node in waiting.pop():
            yield node
            for attribute in node.attribute:
                waiting += [graph.node for graph in (attribute.g, *attribute.graphs) if graph.node]


def _graphs(model: Any) -> Iterator[Any]:
    yield model.graph
    for node in _nodes(model):
        for attribute in node.attribute:
            if attribute.HasField("g"):
                yield attribute.g
            yield from attribute.graphs


def _tensors(model: Any) -> Iterator[Any]:
    for graph in _graphs(model):
        yield from graph.initializer
        for sparse in graph.sparse_initializer:
            yield from (sparse.values, sparse.indices)
    attributes = [attribute for node in _nodes(model) for attribute in node.attribute]
    for attribute in (*attributes, *(one for function in model.functions for one in function.attribute)):
        yield from (attribute.t, *attribute.tensors)
        for sparse in (attribute.sparse, *attribute.sparses):
            yield from (sparse.values, sparse.indices)


def _places(tensor: Any) -> Iterator[str]:
    """The files that a tensor's values lie in."""
    if tensor.data_location or tensor.external_data:
        named = [_text(entry.value) for entry in tensor.external_data if entry.key == b"location"]
        yield named[-1] if named else ""


def _check_operators(path: Path, model: Any) -> None:
    own = {(function.domain, function.name) for function in model.functions}
    for node in _nodes(model):
        domain, name = _text(node.domain), _text(node.op_type)
        if name in _REFUSED:
            raise InputError(
                f"{path} carries code or needs it: the operator {name} runs a file that the model names", HINT
            )
        if domain not in _DOMAINS and (node.domain, node.op_type) not in own:
            raise InputError(
                f"{path} carries code or needs it: {name} of {domain} is not an operator of ONNX or onnxruntime", HINT
            )


def _check_places(path: Path, places: list[str]) -> None:
    """Weights may lie in files beside the model, and nowhere else."""
    home, total = path.parent.resolve(), 0
    for place in places:
        parts = PurePosixPath(place.replace("\\", "/"))
        if not place or parts.is_absolute() or ".." in parts.parts or set(place) & set(':*?"<>|\0'):
            raise InputError(f"{path} is not safe to load: its weights are said to lie at {place!r}", HINT)
        file = path.parent / place
        if file.is_symlink() or home not in file.resolve().parents:
            raise InputError(f"{path} is not safe to load: {place!r} with its weights leads elsewhere", HINT)
        if not file.is_file():
            raise InputError(f"{path} keeps its weights in {place!r}, which is not beside it")
        total += file.stat().st_size
    if total > LARGEST_OUTSIDE:
        raise InputError(f"{path} is not safe to load: its weights have {total / 1024**3:.0f} GiB")


def _text(value: bytes) -> str:
    return value.decode("utf-8", errors="replace")
