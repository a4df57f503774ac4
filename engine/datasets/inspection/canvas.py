"""The map of an inspection: tiles, or a raster, put where they lie on a picture of bounded size."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...labels.layers import Layer

#: Pixels of the map's longer side, and of its shorter one at least.
LONGEST, SHORTEST = 1100, 40
#: Part of the tiles' extent that is shown around them.
_MARGIN = 0.03
#: Share of a tile's side that its place may differ by from where its offsets say it is.
_FITS = 0.02


@dataclass
class Canvas:
    """Pixels (row, col) of a map, north up.

    `bounds` are xmin, ymin, xmax, ymax. `image` (row, col, 3) float32 holds the values of the three bands shown, NaN
    where nothing lies; `marks` (row, col) float32 the class ids or values of masks, NaN likewise.
    """

    bounds: tuple[float, float, float, float]
    image: NDArray[np.float32] = field(repr=False)
    marks: NDArray[np.float32] = field(repr=False)

    @classmethod
    def around(cls, boxes: NDArray[np.float64], stretch: float) -> Optional[Canvas]:
        """Room for boxes (n, 4), NaN for none; `stretch` is how much longer a unit is northwards than eastwards."""
        boxes = boxes[np.isfinite(boxes).all(axis=1)]
        if not len(boxes):
            return None
        low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        margin = _MARGIN * max(float((high - low).max()), 1e-12)
        low, high = low - margin, high + margin
        across, down = float(high[0] - low[0]), float(high[1] - low[1]) * stretch
        longest = max(across, down)
        columns = max(SHORTEST, round(LONGEST * across / longest))
        rows = max(SHORTEST, round(LONGEST * down / longest))
        return cls(
            (float(low[0]), float(low[1]), float(high[0]), float(high[1])),
            np.full((rows, columns, 3), np.nan, np.float32),
            np.full((rows, columns), np.nan, np.float32),
        )

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.marks.shape[0], self.marks.shape[1]

    def to_pixels(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """(column, row), real numbers, of map coordinates (n, 2)."""
        xmin, ymin, xmax, ymax = self.bounds
        rows, columns = self.shape
        x = (points[..., 0] - xmin) / (xmax - xmin) * columns
        y = (ymax - points[..., 1]) / (ymax - ymin) * rows
        return np.stack([x, y], axis=-1)

    def side_of(self, frame: NDArray[np.float64]) -> int:
        """Pixels of the longer side of a tile's frame on the map."""
        corners = self.to_pixels(_corners(frame))
        return int(np.ceil(np.ptp(corners, axis=0).max()))

    def paste(
        self,
        frame: NDArray[np.float64],
        image: NDArray[Any],
        valid: NDArray[np.bool_],
        marks: Optional[NDArray[np.float32]] = None,
    ) -> None:
        """Put a tile, (row, col, 3) with its validity (row, col) and its marks (row, col), into its frame (6,)."""
        corners = self.to_pixels(_corners(frame))
        rows, columns = self.shape
        left, top = np.maximum(np.ceil(corners.min(axis=0) - 0.5), 0).astype(int).tolist()
        right, bottom = np.minimum(np.floor(corners.max(axis=0) - 0.5) + 1, (columns, rows)).astype(int).tolist()
        if right <= left or bottom <= top:
            return
        edges = np.stack([corners[1] - corners[0], corners[3] - corners[0]])
        if abs(np.linalg.det(edges)) < 1e-12:
            return
        y, x = np.mgrid[top:bottom, left:right] + 0.5
        shares = np.stack([x - corners[0, 0], y - corners[0, 1]], axis=-1) @ np.linalg.inv(edges)
        inside = ((shares >= 0) & (shares < 1)).all(axis=-1)
        column = np.clip((shares[..., 0] * image.shape[1]).astype(int), 0, image.shape[1] - 1)
        row = np.clip((shares[..., 1] * image.shape[0]).astype(int), 0, image.shape[0] - 1)
        known = inside & valid[row, column]
        self.image[top:bottom, left:right][known] = image[row, column][known]
        if marks is not None:
            self.marks[top:bottom, left:right][inside] = marks[row, column][inside]


def frames_of(layer: Layer, bounds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where the pixels of a layer's tiles lie (n, 6): the x and y of the upper-left corner, then the steps to the
    upper-right and to the lower-left corner.

    The pixel offsets of the layer say how the raster is turned; without them, or where they do not agree with the
    places, rows go south.
    """
    west, south, east, north = bounds.T
    none = np.zeros(len(bounds))
    upright = np.stack([west, north, east - west, none, none, south - north], axis=1)
    columns = [layer.column(name) for name in ("x_off", "y_off", "width", "height")]
    if any(column is None or column.dtype.kind not in "iuf" for column in columns):
        return upright
    x, y, width, height = (np.asarray(column, np.float64) for column in columns)
    centres = np.stack([(west + east) / 2, (south + north) / 2], axis=1)
    known = np.isfinite(np.stack([x, y, width, height, *centres.T])).all(axis=0) & (width > 0) & (height > 0)
    if known.sum() < 3:
        return upright
    points = np.stack([x + width / 2, y + height / 2], axis=1)
    middle, origin = points[known].mean(axis=0), centres[known].mean(axis=0)
    solved, _, rank, _ = np.linalg.lstsq(points[known] - middle, centres[known] - origin, rcond=1e-6)
    if rank < 2:
        return upright
    start = (np.stack([x, y], axis=1) - middle) @ solved + origin
    frames: NDArray[np.float64] = np.concatenate(
        [start, width[:, None] * solved[0], height[:, None] * solved[1]], axis=1
    )
    reach = np.stack([start, start + frames[:, 2:4], start + frames[:, 4:], start + frames[:, 2:4] + frames[:, 4:]])
    missed = np.concatenate([reach.min(axis=0) - bounds[:, :2], reach.max(axis=0) - bounds[:, 2:]], axis=1)
    side = np.minimum(east - west, north - south)
    if (np.abs(missed[known]) > _FITS * side[known, None]).any():
        return upright
    return np.where(known[:, None], frames, upright)


def _corners(frame: NDArray[np.float64]) -> NDArray[np.float64]:
    """Upper-left, upper-right, lower-right, lower-left (4, 2)."""
    start, across, down = frame[:2], frame[2:4], frame[4:6]
    return np.stack([start, start + across, start + across + down, start + down])
