"""Tiles on the pixels of many scenes, none of which shows ground that another scene's tile shows.

Scenes whose pixels lie on one lattice have tiles on one grid, so that tiles of neighbours lie side by side, and those
of two dates show the same ground.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import numpy.typing as npt

from .grid import TileGrid, Transform, make_grid, map_to_pixel
from .options import SceneTileOptions
from .shares import Polygons, covered_shares, frames_of, meeting_boxes, polygons_of

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

#: Pixels by which a scene may miss the lattice of another and still lie on it.
ON_LATTICE_PX = 1e-3
#: Part of a pixel's side by which the pixels of two scenes may differ and still be the same.
SAME_PIXEL = 1e-9
#: Share of a tile from which on it shows ground that another shows; less is a common edge, and rounding.
SHARED = 1e-6
#: Part of its side by which a tile's box reaches into another's that only touches it, from rounding.
TOUCHING = 1e-9
#: Share of a tile that must lie within what its scene shows.
LEAST_SHOWN = 0.5
#: Tiles looked at together.
TOGETHER = 512


#: Brings corners (n, 4, 2) from one CRS to another, both named as scenes name them.
Move = Callable[[Floats, str, str], Floats]


@dataclass(frozen=True)
class _Kept:
    """The tiles of a scene that stay, in its CRS, and the box around them in the common one."""

    crs: str
    corners: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True)
class Scene:
    """What is known of a scene: the lattice of its pixels, when it was taken, and the percentage that is cloud."""

    scene_id: str
    crs: str
    transform: Transform
    width: int
    height: int
    date: str = ""
    cloud_cover: Optional[float] = None


def grids_of(options: SceneTileOptions, scenes: Sequence[Scene]) -> list[Optional[TileGrid]]:
    """The grid of each scene's whole tiles; None for one that holds none.

    Of scenes on one lattice that of the first begins at its first pixel, and those of the others continue it.
    """
    plain = options.grid()
    step = plain.steps_px[0]
    lattices: dict[tuple[object, ...], list[Transform]] = {}
    found: list[Optional[TileGrid]] = []
    for scene in scenes:
        size = max(abs(part) for part in (scene.transform[i] for i in (0, 1, 3, 4)))
        pixel = tuple(round(scene.transform[i] / size / SAME_PIXEL) for i in (0, 1, 3, 4))
        known = lattices.setdefault((scene.crs, round(np.log(size) / SAME_PIXEL), pixel), [])
        x, y = _start(scene, known, step)
        if scene.width - x < options.tile_size_px or scene.height - y < options.tile_size_px:
            x, y = 0, 0  # better tiles of its own than none
        if min(scene.width, scene.height) < options.tile_size_px:
            found.append(None)
            continue
        window = (x, y, scene.width - x, scene.height - y)
        found.append(make_grid(plain, scene.transform, window, (scene.width, scene.height)))
    return found


def _start(scene: Scene, known: list[Transform], step: int) -> tuple[int, int]:
    """The first pixel of a scene where a tile of its lattice's grid begins; `known` gets lattices that are new."""
    origin = np.array([[scene.transform[2], scene.transform[5]]])
    for first in known:
        column, row = map_to_pixel(first, origin)[0].tolist()
        if max(abs(column - round(column)), abs(row - round(row))) <= ON_LATTICE_PX:
            return -round(column) % step, -round(row) % step
    known.append(scene.transform)
    return 0, 0


def in_order(options: SceneTileOptions, scenes: Sequence[Scene]) -> list[int]:
    """Places of the scenes, those first whose tiles stay where several show the same ground."""

    def newest(place: int) -> tuple[int, ...]:
        return tuple(-ord(letter) for letter in scenes[place].date) or (1,)

    def clearest(place: int) -> float:
        cover = scenes[place].cloud_cover
        return 101.0 if cover is None else cover

    places = range(len(scenes))
    if options.duplicates == "NEWEST":
        return sorted(places, key=lambda place: (newest(place), clearest(place), place))
    if options.duplicates == "CLEAREST":
        return sorted(places, key=lambda place: (clearest(place), newest(place), place))
    return list(places)


class Taken:
    """The ground of tiles that stay; asked scene by scene which tiles show none of it.

    Tiles are compared in the CRS of the scene that is asked for, in which they are what they are to the last digit.
    """

    def __init__(self, move: Move) -> None:
        """`move` brings corners (n, 4, 2) from one CRS to another."""
        self._move = move
        self._kept: list[_Kept] = []

    def free(self, crs: str, corners: Floats, told: Floats) -> Bools:
        """Which tiles show no ground of the tiles of other scenes that stay.

        `corners` (n, 4, 2) are in the scene's CRS, `told` the same in the one that is common to all.
        """
        free = np.ones(len(corners), dtype=bool)
        low, high = told.min((0, 1)), told.max((0, 1))
        near = [kept for kept in self._kept if (kept.low < high).all() and (kept.high > low).all()]
        if not near:
            return free
        parts = [kept.corners if kept.crs == crs else self._move(kept.corners, kept.crs, crs) for kept in near]
        others = np.concatenate(parts)
        polygons, boxes = _polygons(others), _boxes(others)
        for first in range(0, len(corners), TOGETHER):
            part = corners[first : first + TOGETHER]
            own = _boxes(part)
            tiles, pieces = meeting_boxes(own, boxes)
            # Most of those that meet touch each other, as neighbours do.
            inner = np.minimum(own[tiles, 2:], boxes[pieces, 2:]) - np.maximum(own[tiles, :2], boxes[pieces, :2])
            deep = (inner > TOUCHING * (own[tiles, 2:] - own[tiles, :2])).all(1)
            tiles, pieces = tiles[deep], pieces[deep]
            shares = covered_shares(frames_of(part), polygons, tiles, pieces)
            free[first + tiles[shares > SHARED]] = False
        return free

    def add(self, crs: str, corners: Floats, told: Floats) -> None:
        """Take the ground of a scene's tiles."""
        if len(corners):
            self._kept.append(_Kept(crs, corners, told.min((0, 1)), told.max((0, 1))))


def shown(corners: Floats, rings: Sequence[Sequence[Floats]]) -> Floats:
    """The share (n,) of tiles with corners (n, 4, 2) that polygons cover, told by their rings (see polygons_of).

    The polygons do not overlap one another.
    """
    shares = np.zeros(len(corners))
    polygons = polygons_of(rings)
    if not len(polygons.edges) or not len(corners):
        return shares
    boxes = np.array([[*ring[0].min(0), *ring[0].max(0)] for ring in rings])
    for first in range(0, len(corners), TOGETHER):
        part = corners[first : first + TOGETHER]
        tiles, pieces = meeting_boxes(_boxes(part), boxes)
        covered = covered_shares(frames_of(part), polygons, tiles, pieces)
        shares[first : first + len(part)] = np.bincount(tiles, weights=covered, minlength=len(part))
    return shares


def drawn(options: SceneTileOptions, scene: Scene, tiles: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """At most `per_scene` of the tiles of a scene, the same for the same seed whatever other scenes there are."""
    if options.per_scene is None or len(tiles) <= options.per_scene:
        return tiles
    chance = np.random.Generator(np.random.PCG64([options.seed, zlib.crc32(scene.scene_id.encode())]))
    return np.sort(chance.choice(tiles, options.per_scene, replace=False))


def _boxes(corners: Floats) -> Floats:
    """Boxes (n, 4) of min x, min y, max x, max y around tiles (n, 4, 2)."""
    return np.concatenate([corners.min(1), corners.max(1)], axis=1)


def _polygons(corners: Floats) -> Polygons:
    """Tiles (n, 4, 2) as polygons."""
    counts = np.full(len(corners), 4)
    x, y = corners[..., 0] - corners[:, :1, 0], corners[..., 1] - corners[:, :1, 1]
    turned = (x * np.roll(y, -1, 1) - np.roll(x, -1, 1) * y).sum(1) > 0
    rings = np.where(turned[:, None, None], corners[:, ::-1], corners)
    edges = np.concatenate([rings, np.roll(rings, -1, 1)], axis=2).reshape(-1, 4)
    return Polygons(edges, np.arange(0, 4 * len(corners), 4), counts)
