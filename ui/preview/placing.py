"""From the pixels of a raster to those of the screen, through whatever lies between them: rotation, another CRS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import QgsPointXY, QgsRectangle

from ...algorithms.tiles.sample_ground import Move
from ...engine.tiles.grid import Floats, Transform, pixel_to_map

#: A box (left, top, right, bottom), in pixels of a raster or of the screen.
Box = tuple[float, float, float, float]

#: Cells of a mesh along each side.
CELLS = 16
#: Screen pixels by which a line may miss its true course.
MISS_PX = 0.5
#: Meshes that are laid one into the other until they show no more than the view; each is up to CELLS times finer.
MESHES = 8
#: Screen pixels beyond which it does not matter where a place is; Qt draws no lines to places much farther.
FAR_PX = 12_000.0
#: Map units beyond which a place is none, such as the other pole on a polar map.
FAR_UNITS = 1e9


class Screen:
    """The way from map coordinates to pixels of a canvas, as `settings` (QgsMapSettings) have it now."""

    def __init__(self, settings: Any) -> None:
        to_pixel, extent = settings.mapToPixel(), settings.visibleExtent()
        centre, reach = extent.center(), max(extent.width(), extent.height()) or 1.0
        # Near the middle of the view, since far away the steps would drown in the size of the numbers.
        places = [centre, QgsPointXY(centre.x() + reach, centre.y()), QgsPointXY(centre.x(), centre.y() + reach)]
        middle, right, up = ((point.x(), point.y()) for point in map(to_pixel.transform, places))
        self._centre = np.array([centre.x(), centre.y()])
        self._middle = np.array(middle)
        self._steps = (np.array([right, up]) - self._middle) / reach
        size = settings.outputSize()
        self.size = float(size.width()), float(size.height())

    def __call__(self, points: Floats) -> Floats:
        """Map points (…, 2) on the screen."""
        return np.asarray((points - self._centre) @ self._steps + self._middle)

    @property
    def scale(self) -> float:
        """Screen pixels of a map unit."""
        return float(np.hypot(*self._steps[0]))

    def view(self, margin: float) -> Box:
        """What is seen, and `margin` of its size around it."""
        width, height = self.size
        return -margin * width, -margin * height, (1 + margin) * width, (1 + margin) * height


@dataclass(frozen=True)
class Mesh:
    """Places on the screen (rows + 1, columns + 1, 2) of points spread evenly over a box of raster pixels."""

    box: Box
    points: Floats

    def at(self, x: Any, y: Any) -> Floats:
        """Places (…, 2) on the screen of raster pixels in the box."""
        x, y = np.broadcast_arrays(np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64))
        rows, columns = self.points.shape[0] - 1, self.points.shape[1] - 1
        left, top, right, bottom = self.box
        u, v = (x - left) * (columns / (right - left)), (y - top) * (rows / (bottom - top))
        i = np.clip(u.astype(np.int64), 0, columns - 1)
        j = np.clip(v.astype(np.int64), 0, rows - 1)
        s, t = (u - i)[..., None], (v - j)[..., None]
        upper = self.points[j, i] * (1 - s) + self.points[j, i + 1] * s
        lower = self.points[j + 1, i] * (1 - s) + self.points[j + 1, i + 1] * s
        return np.asarray(upper * (1 - t) + lower * t)

    @property
    def scale(self) -> tuple[float, float]:
        """Screen pixels of a raster pixel's side, to the right and down, where they are largest; 0 where unknown."""
        left, top, right, bottom = self.box
        rows, columns = self.points.shape[0] - 1, self.points.shape[1] - 1
        across = np.hypot(*np.moveaxis(np.diff(self.points, axis=1), -1, 0)) * columns / (right - left)
        down = np.hypot(*np.moveaxis(np.diff(self.points, axis=0), -1, 0)) * rows / (bottom - top)
        return tuple(float(np.nanmax(side)) if np.isfinite(side).any() else 0.0 for side in (across, down))  # type: ignore[return-value]

    @property
    def upright(self) -> bool:
        """Whether the raster's rows and columns are those of the screen, so that lines need no smoothing."""
        corner, right, below = self.points[0, 0], self.points[0, 1], self.points[-1, 0]
        return len(self.points) == 2 and bool(abs(right[1] - corner[1]) < 0.01 and abs(below[0] - corner[0]) < 0.01)

    @property
    def pieces(self) -> tuple[int, int]:
        """Into how many straight pieces a line across the box, to the right and down, is to be broken."""
        return _pieces(self.points), _pieces(self.points.swapaxes(0, 1))


class Placing:
    """A raster's lattice as a canvas shows it. `transform` leads from pixels to the CRS `crs`."""

    def __init__(self, transform: Transform, crs: Any, settings: Any) -> None:
        self.screen = Screen(settings)
        self._transform = transform
        self._move = Move(crs, settings.destinationCrs(), settings)
        self._straight = crs == settings.destinationCrs() or not settings.destinationCrs().isValid()

    def mesh(self, box: Box, view: Box) -> Optional[Mesh]:
        """The part of a box of raster pixels that may be seen in a view, with places on the screen; None for nothing.

        Its edges lie outside the view wherever they are not those of the box.
        """
        cells = 2 if self._straight else CELLS
        for _ in range(MESHES):
            points = self._places(box, cells)
            seen = _cells_in(points, view)
            if not seen.any():
                return None
            rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
            left, top, right, bottom = box
            width, height = (right - left) / cells, (bottom - top) / cells
            inner = (
                left + columns[0] * width,
                top + rows[0] * height,
                left + (columns[-1] + 1) * width,
                top + (rows[-1] + 1) * height,
            )
            if (len(columns) == cells and len(rows) == cells) or not (inner[2] > inner[0] and inner[3] > inner[1]):
                break
            box = inner
            cells = CELLS
        points = self._places(box, 1 if self._straight else CELLS)
        return Mesh(box, np.clip(points, -FAR_PX, FAR_PX))

    def ground(self, box: Box) -> QgsRectangle:
        """The map's ground around a box of raster pixels; nothing where it has no place there."""
        left, top, right, bottom = box
        x, y = np.meshgrid(np.linspace(left, right, CELLS + 1), np.linspace(top, bottom, CELLS + 1))
        points = self._move(pixel_to_map(self._transform, x, y)).reshape(-1, 2)
        points = points[(np.abs(points) < FAR_UNITS).all(1)]
        if not len(points):
            return QgsRectangle()
        return QgsRectangle(*points.min(0).tolist(), *points.max(0).tolist())

    def _places(self, box: Box, cells: int) -> Floats:
        left, top, right, bottom = box
        x, y = np.meshgrid(np.linspace(left, right, cells + 1), np.linspace(top, bottom, cells + 1))
        return self.screen(self._move(pixel_to_map(self._transform, x, y)))


def _cells_in(points: Floats, view: Box) -> Any:
    """Which cells (rows, columns) of a mesh may reach into a view: their corners' boxes and a bit more, for bends."""
    corners = np.stack([points[:-1, :-1], points[:-1, 1:], points[1:, :-1], points[1:, 1:]])
    known = np.isfinite(corners).all(-1)
    low = np.where(known[..., None], corners, np.inf).min(0)
    high = np.where(known[..., None], corners, -np.inf).max(0)
    with np.errstate(invalid="ignore"):
        bend = np.where(known.any(0)[..., None], (high - low) / 8, 0.0)
    inside = (low - bend <= np.array(view[2:])).all(-1) & (high + bend >= np.array(view[:2])).all(-1)
    return inside & known.any(0)


def _pieces(points: Floats) -> int:
    """Straight pieces of the lines along axis 1 of a mesh that miss it by at most MISS_PX."""
    count = points.shape[1] - 1
    pieces = 1
    while pieces < count:
        step = count // pieces
        ends, middles = points[:, ::step], points[:, step // 2 :: step]
        miss = np.hypot(*np.moveaxis(middles - (ends[:, :-1] + ends[:, 1:]) / 2, -1, 0))
        if not (miss > MISS_PX).any():
            break
        pieces *= 2
    return min(pieces, count)
