"""Tiles as records of a TFRECORD file, without TensorFlow.

A file is records one after the other, each its length (8 bytes, little endian), the masked CRC-32C of these 8 bytes
(4 bytes), its data, and the masked CRC-32C of the data (4 bytes), as tensorflow/core/lib/io/record_writer.h says. The
data is a `tf.train.Example` (tensorflow/core/example/example.proto and feature.proto) in the wire format of protocol
buffers, https://protobuf.dev/programming-guides/encoding: a field is its number and wire type in one varint, then a
varint, or for wire type 2 a length and as many bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Union

import google_crc32c
import numpy as np
from numpy.typing import NDArray

from .layout import interleaved

#: What stands before and after the data of a record.
HEAD_BYTES, TAIL_BYTES = 12, 4
#: Tags of fields of wire type 2 that are number 1, 2 and 3 of their message.
FIRST, SECOND, THIRD = b"\x0a", b"\x12", b"\x1a"
#: Added to a checksum that is to be stored beside what it is of.
MASK_DELTA = 0xA282EAD8


class BytesList(tuple[bytes, ...]):
    """Several values of bytes, or none."""


#: Bytes, whole numbers that are not negative, real numbers (float32), or several values of bytes.
Feature = Union[bytes, Sequence[int], NDArray[np.float32], BytesList]


def masked_crc(data: bytes) -> int:
    """The checksum as TFRECORD stores it."""
    return _masked(google_crc32c.value(data))


def encode_record(features: Mapping[str, Feature]) -> bytes:
    """A record of an Example with these features, in this order."""
    parts = [part for name, value in features.items() for part in _feature(name, value)]
    parts[:0] = (FIRST, _varint(sum(map(len, parts))))
    length = struct.pack("<Q", sum(map(len, parts)))
    crc = 0
    for part in parts:  # joined once alone, in the record: images are large
        crc = google_crc32c.extend(crc, part)
    return b"".join((length, struct.pack("<I", masked_crc(length)), *parts, struct.pack("<I", _masked(crc))))


def record_size(lengths: Mapping[str, Union[int, Feature]]) -> int:
    """Bytes of such a record, from its features as they are; of those of bytes the length alone will do."""
    size = 0
    for name, value in lengths.items():
        if isinstance(value, int):
            size += len(_prefix(name, FIRST, True, value)) + value
        else:
            size += sum(map(len, _feature(name, value)))
    return HEAD_BYTES + len(FIRST) + len(_varint(size)) + size + TAIL_BYTES


def raw_bytes(pixels: NDArray[Any]) -> bytes:
    """An array in C order, little endian, as TensorFlow's `decode_raw` takes it."""
    ordered = interleaved(pixels)
    return ordered.astype(ordered.dtype.newbyteorder("<"), copy=False).tobytes()


def _masked(crc: int) -> int:
    return ((crc >> 15 | crc << 17) + MASK_DELTA) & 0xFFFFFFFF


def _feature(name: str, value: Feature) -> tuple[bytes, bytes]:
    if isinstance(value, bytes):
        return _prefix(name, FIRST, True, len(value)), value
    if isinstance(value, BytesList):
        content = b"".join(FIRST + _varint(len(part)) + part for part in value)
        return _prefix(name, FIRST, False, len(content)), content
    if isinstance(value, np.ndarray):
        content = value.astype("<f4").tobytes()
        return _prefix(name, SECOND, True, len(content)), content
    content = _numbers(value)
    return _prefix(name, THIRD, True, len(content)), content


@lru_cache(maxsize=4096)
def _prefix(name: str, kind: bytes, is_one: bool, length: int) -> bytes:
    """What stands before the `length` bytes of a feature's content: an entry of the map of features.

    A map is entries of a key (1) and a value (2); a Feature is a BytesList (1), a FloatList (2) or an Int64List (3);
    each of these lists has its values in field 1, numbers packed into one; several bytes say their own lengths.
    """
    values = FIRST + _varint(length) if is_one else b""
    feature = kind + _varint(len(values) + length) + values
    key = FIRST + _varint(len(name.encode())) + name.encode()
    entry = key + SECOND + _varint(len(feature) + length) + feature
    return FIRST + _varint(len(entry) + length) + entry


def _numbers(values: Sequence[int]) -> bytes:
    return b"".join(map(_varint, values))


@lru_cache(maxsize=4096)
def _varint(number: int) -> bytes:
    """7 bits a byte, the lowest first; the highest bit of a byte says that more follow."""
    octets = bytearray()
    while number > 0x7F:
        octets.append(number & 0x7F | 0x80)
        number >>= 7
    octets.append(number)
    return bytes(octets)
