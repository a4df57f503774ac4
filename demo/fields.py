"""Random fields and shapes on a pixel grid that come out the same, bit for bit, on every machine.

Only PCG64's raw stream, integers, and the operations that IEEE 754 rounds exactly (+ − × ÷ √) are used: no sine, no
power, no sum whose order depends on the processor.
"""

from __future__ import annotations

import zlib

import numpy as np

#: (cosine, sine) of angles whose sides are whole numbers.
TURNS = np.array([(1, 0), (12 / 13, 5 / 13), (4 / 5, 3 / 5), (3 / 5, 4 / 5), (5 / 13, 12 / 13), (15 / 17, -8 / 17)])


class Fields:
    """Makes fields of one shape (rows, columns); each is named, and depends on the seed and its name alone."""

    def __init__(self, shape: tuple[int, int], seed: int) -> None:
        self.shape = shape
        self.seed = seed

    def uniform(self, shape: tuple[int, ...], name: str) -> np.ndarray:
        """Independent float32 values in [0, 1)."""
        raw = np.random.PCG64([self.seed, zlib.crc32(name.encode())]).random_raw(int(np.prod(shape)))
        return ((raw >> np.uint64(40)).astype(np.float32) / np.float32(1 << 24)).reshape(shape)

    def speckle(self, name: str) -> np.ndarray:
        """Independent from pixel to pixel, mean 0, standard deviation 1."""
        values = self.uniform((*self.shape, 2), name)
        return (values[..., 0] + values[..., 1] - np.float32(1)) * np.float32(2.4494898)

    def smooth(self, cell: int, name: str) -> np.ndarray:
        """A cubic spline through random values `cell` pixels apart, mean 0, standard deviation about 1."""
        rows, cols = self.shape
        table = self.uniform((rows // cell + 4, cols // cell + 4), name) - np.float32(0.5)
        across = _spline(np.ascontiguousarray(table.T), cols, cell)
        return _spline(np.ascontiguousarray(across.T), rows, cell) * np.float32(7.2)

    def cloudy(self, cell: int, name: str, octaves: int = 5) -> np.ndarray:
        """Detail at all sizes from `cell` pixels down, each half as strong as the one before."""
        total, weight, squares = np.zeros(self.shape, np.float32), np.float32(1), np.float32(0)
        for octave in range(octaves):
            if cell < 2:
                break
            total += weight * self.smooth(cell, f"{name}{octave}")
            squares += weight * weight
            weight, cell = weight / 2, cell // 2
        return total / np.sqrt(squares)

    def regions(self, size: int, name: str, bend: float = 0.0) -> tuple[np.ndarray, np.ndarray]:
        """Each pixel's nearest of seeds strewn about `size` pixels apart: (its number, distance to the border).

        The borders are straight, or bent by about `bend` pixels.
        """
        rows, cols = self.shape
        grid = (rows // size + 3, cols // size + 3)
        at = (self.uniform((*grid, 2), name) * np.float32(0.8) + np.float32(0.1)) * np.float32(size)
        y, x = np.arange(rows), np.arange(cols)
        bent_y = y[:, None] + np.float32(bend) * self.cloudy(max(2, size // 2), f"{name}-y", 4)
        bent_x = x[None, :] + np.float32(bend) * self.cloudy(max(2, size // 2), f"{name}-x", 4)
        first = np.full(self.shape, np.inf, np.float32)
        second = first.copy()
        number = np.zeros(self.shape, np.int32)
        for down in range(3):
            for right in range(3):
                r, c = (y // size + down)[:, None], (x // size + right)[None, :]
                dy = at[r, c, 0] + ((r - 1) * size).astype(np.float32) - bent_y.astype(np.float32)
                dx = at[r, c, 1] + ((c - 1) * size).astype(np.float32) - bent_x.astype(np.float32)
                distance = np.sqrt(dx * dx + dy * dy)
                nearer = distance < first
                second = np.where(nearer, first, np.minimum(second, distance))
                number = np.where(nearer, r * grid[1] + c, number).astype(np.int32)
                first = np.minimum(first, distance)
        return number, (second - first) / 2

    def wander(self, points: list[tuple[float, float]], name: str, strength: float, rounds: int = 5) -> np.ndarray:
        """A path (x, y) through `points`, bent at random midway again and again, its corners cut smooth."""
        path = np.array(points, np.float64)
        for step in range(rounds):
            gap = path[1:] - path[:-1]
            push = (self.uniform((len(gap), 1), f"{name}{step}").astype(np.float64) - 0.5) * strength
            middle = (path[1:] + path[:-1]) / 2 + push * gap[:, ::-1] * (-1, 1)
            bent = np.empty((2 * len(path) - 1, 2))
            bent[0::2], bent[1::2] = path, middle
            path = bent
        for _ in range(2):
            ends = np.stack([path[:-1] * 0.75 + path[1:] * 0.25, path[:-1] * 0.25 + path[1:] * 0.75], axis=1)
            path = np.vstack([path[:1], ends.reshape(-1, 2), path[-1:]])
        return path

    def distance(self, path: np.ndarray, reach: float) -> np.ndarray:
        """Pixels from a path (x, y), infinite beyond `reach`."""
        rows, cols = self.shape
        out = np.full(self.shape, np.inf, np.float32)
        for (x0, y0), (x1, y1) in zip(path[:-1].tolist(), path[1:].tolist()):
            left, right = max(0, int(min(x0, x1) - reach)), min(cols, int(max(x0, x1) + reach) + 2)
            top, bottom = max(0, int(min(y0, y1) - reach)), min(rows, int(max(y0, y1) + reach) + 2)
            if left >= right or top >= bottom:
                continue
            x, y = np.arange(left, right)[None, :] + 0.5 - x0, np.arange(top, bottom)[:, None] + 0.5 - y0
            dx, dy = x1 - x0, y1 - y0
            along = np.clip((x * dx + y * dy) / max(dx * dx + dy * dy, 1e-9), 0, 1)
            away_x, away_y = x - along * dx, y - along * dy
            near = np.sqrt(away_x * away_x + away_y * away_y).astype(np.float32)
            window = out[top:bottom, left:right]
            np.minimum(window, np.where(near <= reach, near, np.float32(np.inf)), out=window)
        return out


def _spline(table: np.ndarray, length: int, cell: int) -> np.ndarray:
    """Cubic B-spline along the first axis, from values `cell` apart to `length` samples."""
    index, rest = np.divmod(np.arange(length), cell)
    t = ((rest + 0.5) / cell).astype(np.float32)[:, None]
    s = 1 - t
    out = table[index] * (s * s * s / 6)
    out += table[index + 1] * ((3 * t * t * t - 6 * t * t + 4) / 6)
    out += table[index + 2] * ((3 * s * s * s - 6 * s * s + 4) / 6)
    out += table[index + 3] * (t * t * t / 6)
    return out


def scramble(*numbers: np.ndarray) -> np.ndarray:
    """One float32 in [0, 1) for each combination of whole numbers, as if drawn at random."""
    mixed = np.uint32(0x9E3779B9)
    for number in numbers:
        mixed = (np.asarray(number).astype(np.int64).astype(np.uint32) + mixed) * np.uint32(0x85EBCA6B)
        mixed ^= mixed >> np.uint32(13)
        mixed *= np.uint32(0xC2B2AE35)
        mixed ^= mixed >> np.uint32(16)
    return (mixed >> np.uint32(8)).astype(np.float32) / np.float32(1 << 24)


def blur(values: np.ndarray, radius: int) -> np.ndarray:
    """Mean over a square of side 2 × radius + 1, in steps of 1/65536 so that the order of adding cannot matter."""
    side = 2 * radius + 1
    whole = np.pad(np.rint(values * 65536).astype(np.int64), radius, mode="edge")
    for axis in (0, 1):
        sums = np.cumsum(whole, axis=axis)
        sums = np.insert(sums, 0, 0, axis=axis)
        upper = np.take(sums, range(side, sums.shape[axis]), axis=axis)
        whole = upper - np.take(sums, range(sums.shape[axis] - side), axis=axis)
    return (whole / (65536.0 * side * side)).astype(np.float32)


def ramp(values: np.ndarray, low: float, high: float) -> np.ndarray:
    """0 below `low`, 1 above `high`, smooth between."""
    t = np.clip((values - np.float32(low)) / np.float32(high - low), 0, 1)
    return t * t * (3 - 2 * t)
