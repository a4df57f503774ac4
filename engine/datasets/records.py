"""Tiles read out of TFRECORD shards by their place, without TensorFlow. `writers.tfrecord` says what the bytes mean."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Optional

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .writers.tfrecord import HEAD_BYTES, TAIL_BYTES, masked_crc

#: Wire types of protocol buffers, and the bytes that those of fixed size take.
_VARINT, _LENGTH = 0, 2
_FIXED = {1: 8, 5: 4}


@dataclass(frozen=True)
class Record:
    """A tile: `pixels` (row, col, band), or (time, row, col, band) where each date has an image of its own; `mask` and
    `instances` (row, col) or None; `target` (row, col, band) or None; `label` its class id or None."""

    tile_id: str
    pixels: NDArray[Any]
    mask: Optional[NDArray[Any]] = None
    label: Optional[int] = None
    label_name: Optional[str] = None
    instances: Optional[NDArray[Any]] = None
    target: Optional[NDArray[Any]] = None


def read_record(path: Path | str, offset: int) -> Record:
    """The record that begins at a byte of a shard; raises InputError when it is not whole or is no tile."""
    with _opened(path) as stream:
        return _tile(_data(stream, offset, path), f"{path} at byte {offset}")


def offsets(path: Path | str) -> list[int]:
    """Where the records of a shard begin, found by their lengths; raises InputError when it is damaged or cut short."""
    found, offset = [], 0
    with _opened(path) as stream:
        end = stream.seek(0, 2)
        while offset < end:
            found.append(offset)
            offset += HEAD_BYTES + _length(stream, offset, path) + TAIL_BYTES
            if offset > end:
                raise InputError(f"{path} is cut short: its record at byte {found[-1]} ends beyond the file")
    return found


def _opened(path: Path | str) -> BinaryIO:
    try:
        return Path(path).open("rb")
    except OSError as error:
        if not Path(path).exists():
            raise InputError(f"A shard of the dataset is missing: {path}") from None
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from None


def _length(stream: BinaryIO, offset: int, path: Path | str) -> int:
    stream.seek(offset)
    head = stream.read(HEAD_BYTES)
    if len(head) < HEAD_BYTES:
        raise InputError(f"{path} is cut short at byte {offset}")
    length, crc = struct.unpack("<QI", head)
    if masked_crc(head[:8]) != crc:
        raise InputError(f"{path} is damaged, or has no record, at byte {offset}")
    return int(length)


def _data(stream: BinaryIO, offset: int, path: Path | str) -> bytes:
    length = _length(stream, offset, path)
    rest = stream.read(length + TAIL_BYTES)
    if len(rest) < length + TAIL_BYTES:
        raise InputError(f"{path} is cut short: its record at byte {offset} ends beyond the file")
    data = rest[:length]
    if masked_crc(data) != struct.unpack("<I", rest[length:])[0]:
        raise InputError(f"{path} is damaged: its record at byte {offset} is not what was written")
    return data


def _tile(data: bytes, where: str) -> Record:
    try:
        features = _features(memoryview(data))
        shape = tuple(_numbers(features["shape"]))
        if len(shape) not in (3, 4):
            raise ValueError(f"its shape has {len(shape)} numbers")
        mask = instances = target = None
        if "mask" in features:
            mask = _array(features["mask"], _text(features["mask_dtype"]), shape[-3:-1])
        if "instances" in features:
            instances = _array(features["instances"], "uint16", shape[-3:-1])
        if "target" in features:
            target_shape = tuple(_numbers(features["target_shape"]))
            target = _array(features["target"], _text(features["target_dtype"]), target_shape)
        return Record(
            tile_id=_text(features["tile_id"]) if "tile_id" in features else "",
            pixels=_array(features["image"], _text(features["dtype"]), shape),
            mask=mask,
            label=_numbers(features["label"])[0] if "label" in features else None,
            label_name=_text(features["label_name"]) if "label_name" in features else None,
            instances=instances,
            target=target,
        )
    except KeyError as error:
        raise InputError(f"{where} is no tile: it has no {error.args[0]}") from None
    except (ValueError, TypeError, IndexError, OverflowError) as error:
        raise InputError(f"{where} is no tile that can be read: {error}") from None


def _array(feature: memoryview, kind: str, shape: tuple[int, ...]) -> NDArray[Any]:
    """A copy in the machine's own byte order."""
    dtype = np.dtype(kind).newbyteorder("<")
    if dtype.kind not in "biuf":
        raise ValueError(f"its type is {kind}")
    return np.frombuffer(_bytes(feature), dtype=dtype).reshape(shape).astype(dtype.newbyteorder("="))


def _features(data: memoryview) -> dict[str, memoryview]:
    """An Example's features by name: each as its message."""
    found = {}
    for features in _fields(data, 1):
        for entry in _fields(features, 1):
            name = b"".join(bytes(part) for part in _fields(entry, 1)).decode("utf-8")
            found[name] = next(_fields(entry, 2), memoryview(b""))
    return found


def _bytes(feature: memoryview) -> memoryview:
    """The one value of a Feature that is a BytesList."""
    for values in _fields(feature, 1):
        for value in _fields(values, 1):
            return value
    raise ValueError("a feature has no bytes")


def _text(feature: memoryview) -> str:
    return bytes(_bytes(feature)).decode("utf-8")


def _numbers(feature: memoryview) -> list[int]:
    """The values of a Feature that is an Int64List, packed or one by one."""
    found: list[int] = []
    for values in _fields(feature, 3):
        place = 0
        while place < len(values):
            key, place = _varint(values, place)
            if key & 7 == _LENGTH:
                length, place = _varint(values, place)
                end = place + length
                while place < end:
                    number, place = _varint(values, place)
                    found.append(number)
            else:
                number, place = _varint(values, place)
                found.append(number)
    return found


def _fields(data: memoryview, wanted: int) -> Iterator[memoryview]:
    """The contents of a message's fields of that number, which are of wire type 2; others are passed over."""
    place = 0
    while place < len(data):
        key, place = _varint(data, place)
        kind = key & 7
        if kind == _VARINT:
            _, place = _varint(data, place)
            continue
        if kind == _LENGTH:
            length, place = _varint(data, place)
        elif kind in _FIXED:
            length = _FIXED[kind]
        else:
            raise ValueError(f"wire type {kind} is not known")
        if place + length > len(data):
            raise ValueError("a field ends beyond its message")
        if key >> 3 == wanted and kind == _LENGTH:
            yield data[place : place + length]
        place += length


def _varint(data: memoryview, place: int) -> tuple[int, int]:
    """A varint, and the place after it."""
    number = shift = 0
    while True:
        octet = data[place]
        place += 1
        number |= (octet & 0x7F) << shift
        if octet < 0x80:
            return number, place
        shift += 7
        if shift > 63:
            raise ValueError("a number is longer than 64 bits")
