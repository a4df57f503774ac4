"""How tiles that overlap are joined: weights along one axis, which add up to 1 at every pixel. numpy alone."""

from __future__ import annotations

import numpy as np


def tile_starts(length: int, tile: int, overlap: int) -> np.ndarray:
    """First pixels of the tiles along an axis; the last one is moved back inside, and one tile covers a short axis."""
    if length <= tile:
        return np.zeros(1, np.int64)
    step = tile - overlap
    count = -(-(length - tile) // step) + 1
    starts = np.arange(count, dtype=np.int64) * step
    starts[-1] = length - tile
    return starts


def tile_weights(starts: np.ndarray, length: int, tile: int, overlap: int, blend: str) -> np.ndarray:
    """Weights (tiles, tile) float32 of each tile's pixels along an axis of `length` pixels.

    At every pixel of the axis they add up to 1, also at both ends. The weight of a pixel of a tile is the product of
    those of its row and of its column, so that the same holds in the plane. NONE lets the later tile win, CROP parts
    neighbours in the middle of their overlap, LINEAR and HANN fade over the overlap.
    """
    if blend in ("NONE", "CROP"):
        weights = _owners(starts, tile, blend)
    else:
        weights = np.tile(_fade(tile, overlap, blend), (len(starts), 1))
    places = starts[:, None] + np.arange(tile)
    total = np.zeros(max(length, tile))
    np.add.at(total, places, weights)
    result: np.ndarray = (weights / total[places]).astype(np.float32)
    return result


def _fade(tile: int, overlap: int, blend: str) -> np.ndarray:
    """A weight that rises over the overlap and falls again; never 0, so that a lone tile counts to its border."""
    ramp = min(overlap, tile // 2)
    distance = np.minimum(np.arange(tile), np.arange(tile)[::-1]) + 0.5
    share = np.minimum(distance / max(ramp, 0.5), 1.0)
    return share if blend == "LINEAR" else np.sin(np.pi / 2 * share) ** 2


def _owners(starts: np.ndarray, tile: int, blend: str) -> np.ndarray:
    """1 where a tile alone counts, else 0."""
    ends = starts + tile
    borders = starts[1:] if blend == "NONE" else (starts[1:] + ends[:-1]) // 2
    low = np.concatenate([starts[:1], borders])
    high = np.concatenate([borders, ends[-1:]])
    places = starts[:, None] + np.arange(tile)
    return ((places >= low[:, None]) & (places < high[:, None])).astype(float)
