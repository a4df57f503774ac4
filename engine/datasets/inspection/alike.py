"""Tiles that are the same to the last bit, and tiles that look the same: one hash of the bytes, two of the picture."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import imagehash
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ...progress import Progress
from ...tiles.ground import connected

#: Bits of the two picture hashes by which tiles that look alike may differ: of 64, and of 256. A copy through JPEG at
#: quality 75, or with other brightness, differs by less in tiles of 64 pixels and more; other ground nearly never does.
COARSE, FINE = 4, 24
#: Bytes of a tile's hash of bytes.
DIGEST = 16
#: Parts of the coarse hash of which one at least is equal where no more than COARSE bits differ.
_PARTS = ((0, 13), (13, 13), (26, 13), (39, 13), (52, 12))
#: Pairs compared at once, and tiles of one equal part that each is compared with: among thousands of such tiles, those
#: next to each other by the whole hash.
_PAIRS, _NEIGHBOURS = 2_000_000, 2000


@dataclass(frozen=True)
class Alike:
    """Tiles in groups of two and more: `groups` holds their numbers, each group in order and by its first tile."""

    groups: tuple[tuple[int, ...], ...]

    @property
    def tiles(self) -> int:
        return sum(map(len, self.groups))

    @property
    def surplus(self) -> int:
        """Tiles that could go while one of each group stays."""
        return self.tiles - len(self.groups)


def digest_of(pixels: NDArray[Any]) -> bytes:
    """16 bytes that two tiles share when their pixels are the same to the last bit."""
    digest = hashlib.blake2b(f"{pixels.shape} {pixels.dtype.str}".encode(), digest_size=DIGEST)
    digest.update(np.ascontiguousarray(pixels).data)
    return digest.digest()


def looks_of(grey: NDArray[np.float64]) -> NDArray[np.uint64]:
    """Five numbers for a picture (row, col): the 64 bits of its coarse perceptual hash, and the 256 of its fine one."""
    low, high = float(grey.min()), float(grey.max())
    scaled = (grey - low) / (high - low) if high > low else np.zeros(grey.shape)
    picture = Image.fromarray(np.rint(255 * scaled).astype(np.uint8))
    bits = [imagehash.phash(picture, hash_size=side).hash.ravel() for side in (8, 16)]
    found: NDArray[np.uint64] = np.packbits(np.concatenate(bits)).view(np.uint64)
    return found


def same_bytes(digests: NDArray[np.void], chosen: NDArray[np.bool_]) -> Alike:
    """Groups among the chosen tiles of those with the same digest."""
    numbers = np.flatnonzero(chosen)
    return _grouped(len(digests), numbers, np.unique(digests[numbers], return_inverse=True)[1].ravel())


def look_alikes(looks: NDArray[np.uint64], chosen: NDArray[np.bool_], progress: Progress) -> Alike:
    """Groups among the chosen tiles of those whose hashes (tiles, 5) differ by few bits, directly or through others."""
    numbers = np.flatnonzero(chosen)
    if len(numbers) < 2:
        return Alike(())
    kinds, inverse = np.unique(looks[numbers], axis=0, return_inverse=True)
    left, right = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for shift, bits in _PARTS:
        keys = (kinds[:, 0] >> np.uint64(shift)) & np.uint64((1 << bits) - 1)
        for i, j in _pairs(keys, kinds[:, 0]):
            progress.check()
            near = np.bitwise_count(kinds[i, 0] ^ kinds[j, 0]) <= COARSE
            i, j = i[near], j[near]
            near = np.bitwise_count(kinds[i, 1:] ^ kinds[j, 1:]).sum(axis=1, dtype=np.int64) <= FINE
            left.append(i[near])
            right.append(j[near])
    roots = connected(len(kinds), np.concatenate(left), np.concatenate(right))
    return _grouped(len(looks), numbers, roots[inverse.ravel()])


def _pairs(
    keys: NDArray[np.uint64], hashes: NDArray[np.uint64]
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Pairs of places with equal keys, some at a time."""
    order = np.lexsort((hashes, keys))
    later = np.searchsorted(keys[order], keys[order], side="right") - np.arange(len(keys)) - 1
    later = np.minimum(later, _NEIGHBOURS)
    total = np.concatenate([[0], np.cumsum(later)])
    begin = 0
    while begin < len(keys):
        end = max(begin + 1, int(np.searchsorted(total, total[begin] + _PAIRS, side="right")) - 1)
        first = np.repeat(np.arange(begin, end), later[begin:end])
        second = first + 1 + np.arange(len(first)) - np.repeat(total[begin:end] - total[begin], later[begin:end])
        yield order[first], order[second]
        begin = end


def _grouped(count: int, numbers: NDArray[np.int64], kinds: NDArray[np.int64]) -> Alike:
    """The tiles `numbers` by kind, where a kind has several."""
    order = np.argsort(kinds, kind="stable")
    edges = np.flatnonzero(np.diff(kinds[order])) + 1
    groups = (tuple(numbers[part].tolist()) for part in np.split(order, edges))
    return Alike(tuple(sorted(group for group in groups if len(group) > 1)))
