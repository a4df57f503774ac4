"""Joins tiles into whole blocks of a raster in bounded memory. numpy alone.

The area is swept in panels, each a run of tile columns, from left to right, and each panel from top to bottom. Only the
rows of one tile are held at a time. The right end of a panel, where tiles of the next one still add to it, and what is
needed to end on a whole block, goes through a file on disk, so that no tile is computed twice.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Optional

import numpy as np

from .blend import tile_starts, tile_weights

#: Side of the blocks that are written, in pixels.
BLOCK = 256
#: Bytes that the rows held of a panel may have.
PANEL_BYTES = 64 * 1024 * 1024
WIDEST_PX = 4096

#: Takes x, y, values (output, row, col) and which pixels have data (row, col) of an area that is finished.
Sink = Callable[[int, int, np.ndarray, np.ndarray], None]


@dataclass(frozen=True)
class Position:
    """A tile: its panel, its row and column among the tiles, and its first pixel."""

    panel: int
    row: int
    column: int
    x: int
    y: int


@dataclass(frozen=True)
class Panel:
    """Tile columns `first` to `last`, the pixels that they begin at, and those that are written: [left, right)."""

    first: int
    last: int
    left: int
    right: int


class Layout:
    """Where the tiles of an area of width × height pixels lie, and in which panels."""

    def __init__(self, width: int, height: int, tile: tuple[int, int], overlap: int, blend: str, outputs: int) -> None:
        self.width, self.height = width, height
        # One channel more says which pixels have data.
        self.channels = channels = outputs + 1
        self.tile_height, self.tile_width = tile
        self.xs = tile_starts(width, self.tile_width, overlap)
        self.ys = tile_starts(height, self.tile_height, overlap)
        self.x_weights = tile_weights(self.xs, width, self.tile_width, overlap, blend)
        self.y_weights = tile_weights(self.ys, height, self.tile_height, overlap, blend)
        widest = PANEL_BYTES // (4 * channels * (self.tile_height + BLOCK))
        self.panels = self._panels(max(2 * BLOCK, self.tile_width, min(WIDEST_PX, widest)))

    @property
    def count(self) -> int:
        """Tiles in all."""
        return len(self.xs) * len(self.ys)

    def positions(self) -> Iterator[Position]:
        """All tiles in the order in which a Mosaic takes them."""
        for number, panel in enumerate(self.panels):
            for row, y in enumerate(self.ys):
                for column in range(panel.first, panel.last + 1):
                    yield Position(number, row, column, int(self.xs[column]), int(y))

    def _panels(self, widest: int) -> list[Panel]:
        panels: list[Panel] = []
        first, left = 0, 0
        while first < len(self.xs):
            last = first
            while last + 1 < len(self.xs) and self.xs[last + 1] + self.tile_width - left <= widest:
                last += 1
            # Tiles of the next panel add to what lies right of its first pixel.
            right = self.width if last + 1 == len(self.xs) else int(self.xs[last + 1]) // BLOCK * BLOCK
            panels.append(Panel(first, last, left, right))
            first, left = last + 1, right
        return panels


class Mosaic:
    """Takes the tiles of a layout in its order and gives finished blocks to a sink.

    Every pixel goes to the sink exactly once, in areas that begin on whole blocks and end on them or at the border.
    `seam` is the path of the file that panels hand over through; `close` leaves nothing of it.
    """

    def __init__(self, layout: Layout, sink: Sink, seam: Path) -> None:
        self._layout, self._sink, self._seam = layout, sink, seam
        self._panel, self._row = -1, -1
        self._rows = np.zeros((0, 0, 0), np.float32)
        self._finished: list[np.ndarray] = []
        self._finished_height, self._written = 0, 0
        self._incoming: Optional[BinaryIO] = None
        self._outgoing: Optional[BinaryIO] = None

    def add(self, position: Position, values: np.ndarray, valid: np.ndarray) -> None:
        """Add what the model says of a tile (row, col, output), weighted, and which pixels have data (row, col).

        Rows that no later tile of the panel touches are done then.
        """
        self.move_to(position)
        layout, panel = self._layout, self._layout.panels[self._panel]
        width = min(layout.tile_width, layout.width - position.x)
        height = min(layout.tile_height, layout.height - position.y)
        weights = layout.y_weights[position.row][:height, None] * layout.x_weights[position.column][None, :width]
        left = position.x - panel.left
        target = self._rows[:, :height, left : left + width]
        weighted = np.empty((height, width), np.float32)
        for output, plane in enumerate(target[:-1]):
            np.multiply(values[:height, :width, output], weights, out=weighted)
            plane += weighted
        target[-1] = valid[:height, :width]

    def move_to(self, position: Position) -> None:
        """Say that all tiles before this one have been added or need not be."""
        if position.panel != self._panel:
            self._end_panel()
            self._begin_panel(position.panel)
        while self._row < position.row:
            self._flush(int(self._layout.ys[self._row + 1] - self._layout.ys[self._row]))
            self._row += 1

    def finish(self) -> None:
        """Say that there are no more tiles."""
        self._end_panel()
        for number in range(self._panel + 1, len(self._layout.panels)):
            self._begin_panel(number)
            self._end_panel()
        self.close()

    def close(self) -> None:
        """Close and remove the files."""
        for stream in (self._incoming, self._outgoing):
            if stream is not None:
                stream.close()
        self._incoming = self._outgoing = None
        for side in (0, 1):
            self._seam_path(side).unlink(missing_ok=True)

    def _seam_path(self, panel: int) -> Path:
        return self._seam / f"seam-{panel % 2}"

    def _reach(self, panel: Panel) -> int:
        """The pixel after the last one that the panel's tiles touch, or that it writes."""
        return max(panel.right, min(int(self._layout.xs[panel.last]) + self._layout.tile_width, self._layout.width))

    def _begin_panel(self, number: int) -> None:
        layout = self._layout
        if number != self._panel + 1:  # panels are few; one without a tile to add is swept empty
            for skipped in range(self._panel + 1, number):
                self._begin_panel(skipped)
                self._end_panel()
        panel = layout.panels[number]
        self._panel, self._row = number, 0
        reach = self._reach(panel)
        incoming = self._reach(layout.panels[number - 1]) - panel.left if number else 0
        self._rows = np.zeros((layout.channels, layout.tile_height, max(reach - panel.left, incoming)), np.float32)
        self._incoming_width = incoming
        self._incoming = self._seam_path(number - 1).open("rb") if incoming else None
        self._outgoing = self._seam_path(number).open("wb") if reach > panel.right else None
        self._finished, self._finished_height, self._written = [], 0, 0

    def _end_panel(self) -> None:
        if self._panel < 0 or self._row < 0:
            return
        layout = self._layout
        while self._row < len(layout.ys) - 1:
            self._flush(int(layout.ys[self._row + 1] - layout.ys[self._row]))
            self._row += 1
        self._flush(layout.height - int(layout.ys[-1]))
        for stream in (self._incoming, self._outgoing):
            if stream is not None:
                stream.close()
        self._incoming = self._outgoing = None
        self._row = -1

    def _flush(self, count: int) -> None:
        """The uppermost `count` rows are done: hand them on, and move the rest up."""
        panel, channels = self._layout.panels[self._panel], self._layout.channels
        done = self._rows[:, :count]
        if self._incoming is not None:
            shape = (channels, count, self._incoming_width)
            handed = np.frombuffer(self._incoming.read(4 * math.prod(shape)), np.float32).reshape(shape)
            done[..., : self._incoming_width] += handed
        split = panel.right - panel.left
        if self._outgoing is not None:
            self._outgoing.write(np.ascontiguousarray(done[..., split:]).data)
        if split:
            self._finished.append(done[..., :split].copy())
            self._finished_height += count
            self._write_blocks()
        rest = self._rows.shape[1] - count
        self._rows[:, :rest] = self._rows[:, count:].copy()
        self._rows[:, rest:] = 0

    def _write_blocks(self) -> None:
        """Hand whole block rows to the sink, and the last, shorter one at the end of the panel."""
        panel = self._layout.panels[self._panel]
        at_end = self._written + self._finished_height == self._layout.height
        if self._finished_height < BLOCK and not at_end:
            return
        rows = self._finished[0] if len(self._finished) == 1 else np.concatenate(self._finished, axis=1)
        height, taken = rows.shape[1], 0
        while height - taken >= BLOCK or (at_end and taken < height):
            part = rows[:, taken : taken + BLOCK]
            self._sink(panel.left, self._written, part[:-1], part[-1] > 0.5)
            self._written += part.shape[1]
            taken += part.shape[1]
        rest = rows[:, taken:]
        self._finished = [rest] if rest.shape[1] else []
        self._finished_height = rest.shape[1]
