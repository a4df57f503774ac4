"""What of a grid is drawn in a view: lines and areas on the screen, never more than can be told apart there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np

from ...engine.tiles.grid import Axis, Floats, TileGrid, Window
from .placing import Box, Mesh, Placing

#: Tiles whose sides are shorter on the screen are not drawn one by one.
LEAST_PX = 4.0
#: Tiles with gaps between them are drawn one by one up to this number.
MOST_SINGLE = 3000
#: Overlaps of more than this part of a tile are not shaded, since all would be shade.
MOST_SHADED = 0.5


@dataclass(frozen=True)
class Plan:
    """A grid, the CRS of its transform, and the `window` of the raster that is to be covered."""

    grid: TileGrid
    crs: Any
    window: Window

    @property
    def edge(self) -> Box:
        """The window as a box."""
        x_off, y_off, width, height = self.window
        return float(x_off), float(y_off), float(x_off + width), float(y_off + height)

    @property
    def area(self) -> Box:
        """The box around all tiles."""
        columns, rows = self.grid.columns, self.grid.rows
        return (
            float(columns.starts[0]),
            float(rows.starts[0]),
            float(columns.starts[-1] + columns.size),
            float(rows.starts[-1] + rows.size),
        )

    @property
    def box(self) -> Box:
        """The box around the window and the tiles."""
        low, high = np.minimum(self.edge, self.area), np.maximum(self.edge, self.area)
        return float(low[0]), float(low[1]), float(high[2]), float(high[3])


@dataclass
class Drawing:
    """Arrays (n, points, 2) of screen places. Rings are closed."""

    #: The ground that tiles cover, or single tiles where there are gaps, and whether to hatch it for want of lines.
    covered: list[Floats] = field(default_factory=list)
    hatched: bool = False
    #: Whether its lines go along the rows and columns of the screen.
    upright: bool = False
    #: Sides of tiles; of those that reach past the edge, dashed.
    lines: list[Floats] = field(default_factory=list)
    dashed: list[Floats] = field(default_factory=list)
    #: Ground in two tiles, and one tile to tell it by.
    shared: list[Floats] = field(default_factory=list)
    one: list[Floats] = field(default_factory=list)
    #: The edge of what is to be covered.
    frame: list[Floats] = field(default_factory=list)


def drawing_of(plan: Plan, placing: Placing, view: Box) -> Drawing:
    """What is drawn of a grid; `view` is in screen pixels."""
    window, area = plan.edge, plan.area
    mesh = placing.mesh(plan.box, view)
    if mesh is None:
        return Drawing()
    pen = _Pen(mesh)
    drawing = Drawing(frame=pen.rings([window]), upright=mesh.upright)
    across = _Seen.of(plan.grid.columns, mesh.box[0], mesh.box[2])
    down = _Seen.of(plan.grid.rows, mesh.box[1], mesh.box[3])
    if across is None or down is None:
        return drawing
    narrow = min(across.step * mesh.scale[0], down.step * mesh.scale[1])
    gaps = across.gaps or down.gaps
    drawing.hatched = narrow < LEAST_PX or (gaps and across.count * down.count > MOST_SINGLE)
    if drawing.hatched:
        drawing.covered = pen.rings([area])
        drawing.lines = pen.rings([area])
        return drawing
    if gaps:
        tiles = _tiles(across, down)
        past = (tiles[:, 2] > window[2]) | (tiles[:, 3] > window[3])
        drawing.covered = pen.rings(tiles)
        drawing.lines, drawing.dashed = pen.rings(tiles[~past]), pen.rings(tiles[past])
        return drawing
    drawing.covered = pen.rings([area])
    inner = area[0], area[1], min(area[2], window[2]), min(area[3], window[3])
    x, y = across.sides, down.sides
    drawing.lines = [
        *pen.upright(x[x <= inner[2]], inner[1], inner[3]),
        *pen.level(y[y <= inner[3]], inner[0], inner[2]),
    ]
    drawing.dashed = [
        *pen.upright(x[x > inner[2]], area[1], area[3]),
        *pen.level(y[y > inner[3]], area[0], area[2]),
        *pen.upright(x[x <= inner[2]], inner[3], area[3]),
        *pen.level(y[y <= inner[3]], inner[2], area[2]),
    ]
    drawing.shared = [
        *pen.rings([(left, area[1], right, area[3]) for left, right in across.shared]),
        *pen.rings([(area[0], top, area[2], bottom) for top, bottom in down.shared]),
    ]
    if across.shared or down.shared or across.dense or down.dense:
        drawing.one = pen.rings([_middle_tile(across, down)])
    return drawing


@dataclass(frozen=True)
class _Seen:
    """The tiles of an axis that are in view: their `starts` (n,), `size`, `step`, all in raster pixels."""

    starts: Floats
    size: float
    step: float
    gaps: bool

    @classmethod
    def of(cls, axis: Axis, low: float, high: float) -> Optional[_Seen]:
        """Those that reach into low..high; None where there are none."""
        first = int(np.searchsorted(axis.starts, low - axis.size, side="left"))
        last = int(np.searchsorted(axis.starts, high, side="right"))
        if last <= first:
            return None
        step = float(axis.starts[1] - axis.starts[0]) if len(axis.starts) > 1 else axis.size
        # A last tile that was moved back has other neighbours than the rest, so the first two tell.
        return cls(axis.starts[first:last], axis.size, step, step > axis.size and len(axis.starts) > 1)

    @property
    def count(self) -> int:
        return len(self.starts)

    @property
    def sides(self) -> Floats:
        """Where tiles begin and end, each place once."""
        ends = self.starts + self.size
        return np.unique(np.round(np.concatenate([self.starts, ends]), 6))

    @property
    def dense(self) -> bool:
        """Whether tiles share more than can be shaded."""
        return self.size - self.step > MOST_SHADED * self.size

    @property
    def shared(self) -> list[tuple[float, float]]:
        """From where to where two neighbours lie on the same ground."""
        if self.dense:
            return []
        pairs = zip(self.starts[1:].tolist(), (self.starts[:-1] + self.size).tolist())
        return [(low, high) for low, high in pairs if high - low > 1e-6]


def _tiles(across: _Seen, down: _Seen) -> Floats:
    """Boxes (n, 4) of the tiles in view."""
    left, top = (part.reshape(-1) for part in np.meshgrid(across.starts, down.starts))
    return np.stack([left, top, left + across.size, top + down.size], 1)


def _middle_tile(across: _Seen, down: _Seen) -> Box:
    left, top = (float(part.starts[(part.count - 1) // 2]) for part in (across, down))
    return left, top, left + across.size, top + down.size


class _Pen:
    """Makes lines and rings of raster pixels into places on the screen, broken where they bend."""

    def __init__(self, mesh: Mesh) -> None:
        self._mesh = mesh
        self._across, self._down = mesh.pieces

    def upright(self, x: Floats, top: float, bottom: float) -> list[Floats]:
        """Lines at the columns `x` (n,) from one row to another."""
        left, low, right, high = self._mesh.box
        x = x[(x >= left) & (x <= right)]
        top, bottom = max(top, low), min(bottom, high)
        if bottom <= top or not len(x):
            return []
        return [self._mesh.at(x[:, None], np.linspace(top, bottom, self._down + 1)[None])]

    def level(self, y: Floats, left: float, right: float) -> list[Floats]:
        """Lines at the rows `y` (n,) from one column to another."""
        low, top, high, bottom = self._mesh.box
        y = y[(y >= top) & (y <= bottom)]
        left, right = max(left, low), min(right, high)
        if right <= left or not len(y):
            return []
        return [self._mesh.at(np.linspace(left, right, self._across + 1)[None], y[:, None])]

    def rings(self, boxes: Any) -> list[Floats]:
        """Outlines of boxes (n, 4), cut off where nobody looks."""
        boxes = np.asarray(boxes, dtype=np.float64).reshape(-1, 4)
        low, high = np.array(self._mesh.box[:2]), np.array(self._mesh.box[2:])
        first, last = np.maximum(boxes[:, :2], low), np.minimum(boxes[:, 2:], high)
        there = (last > first).all(1)
        if not there.any():
            return []
        first, last = first[there], last[there]
        s, t = _around(self._across, self._down)
        x = first[:, :1] + (last - first)[:, :1] * s
        y = first[:, 1:] + (last - first)[:, 1:] * t
        return [self._mesh.at(x, y)]


def _around(across: int, down: int) -> tuple[Floats, Floats]:
    """A way around the unit square in so many pieces a side, closed."""
    u, v = np.linspace(0, 1, across + 1), np.linspace(0, 1, down + 1)
    zero, one = np.zeros, np.ones
    x = np.concatenate([u, one(down), u[::-1][1:], zero(down)])
    y = np.concatenate([zero(across + 1), v[1:], one(across), v[::-1][1:]])
    return x, y


def line_strings(parts: list[Floats]) -> bytes:
    """Lines as a multilinestring in well-known binary; those that have a place that is none are left out."""
    return _collection(parts, 5, np.array([(1, 2)], dtype=[("order", "u1"), ("kind", "<u4")]), False)


def polygons(parts: list[Floats]) -> bytes:
    """Closed rings as a multipolygon in well-known binary."""
    return _collection(parts, 6, np.array([(1, 3)], dtype=[("order", "u1"), ("kind", "<u4")]), True)


def _collection(parts: list[Floats], kind: int, head: Any, rings: bool) -> bytes:
    body, total = [], 0
    for part in parts:
        part = part[np.isfinite(part).all((1, 2))]
        names: list[Any] = [("head", head.dtype)]
        if rings:
            names.append(("rings", "<u4"))
        names += [("count", "<u4"), ("points", "<f8", part.shape[1:])]
        made = np.empty(len(part), dtype=names)
        made["head"] = head[0]
        if rings:
            made["rings"] = 1
        made["count"], made["points"] = part.shape[1], part
        body.append(made.tobytes())
        total += len(part)
    return b"\x01" + kind.to_bytes(4, "little") + total.to_bytes(4, "little") + b"".join(body)
