"""What decides where samples may lie: the raster, a mask, classes, and nodata."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...door import worker
from ...engine.errors import InputError
from ...engine.tasks import task_named
from ...engine.tiles.grid import map_to_pixel, near_whole, pixel_sizes, pixel_to_map
from ...engine.tiles.options import TOLERANCE, SampleOptions
from ...engine.tiles.sampling import ALL, NONE, SOME, Bools, Floats, Ints, Lattice
from ...engine.tiles.windows import windows_of
from ...i18n import tr
from ..crossing import CrossingFolder
from ..raster_grid import RasterGrid
from .overlay import Overlay
from .tile_chunk import TileChunk
from .tile_rows import RING

#: Points along each side of a tile or of the raster by which it is brought into another CRS.
SIDE_POINTS = 16
#: Parts of a sample's pixel at most.
MOST_PARTS = 64
#: Pixels by which a tile may reach beyond the raster: rounding.
BEYOND_PX = 1e-6


class Move:
    """Points from one CRS to another, many at once."""

    def __init__(
        self, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, context: QgsProcessingContext
    ) -> None:
        self._transform: Optional[QgsCoordinateTransform] = None
        if source != target and source.isValid() and target.isValid():
            self._transform = QgsCoordinateTransform(source, target, context.transformContext())

    def __call__(self, points: Floats) -> Floats:
        """Points (…, 2) moved; not a number where one has no place."""
        if self._transform is None or not points.size:
            return points
        flat = np.ascontiguousarray(points.reshape(-1, 2), dtype="<f8")
        line = QgsGeometry()
        line.fromWkb(b"\x01\x02\x00\x00\x00" + len(flat).to_bytes(4, "little") + flat.tobytes())
        try:
            line.transform(self._transform)
            moved = np.frombuffer(line.asWkb().data(), dtype="<f8", offset=9).reshape(-1, 2)
        except QgsCsException:  # one that has no place stops all of them
            moved = np.array([self._one(x, y) for x, y in flat.tolist()])
        return np.where(np.isfinite(moved), moved, np.nan).reshape(points.shape)

    def _one(self, x: float, y: float) -> tuple[float, float]:
        try:
            point = self._transform.transform(QgsPointXY(x, y)) if self._transform else QgsPointXY(x, y)
        except QgsCsException:
            return math.nan, math.nan
        return point.x(), point.y()


class RasterGround:
    """A raster's ground, and tiles on it: on its own lattice, or upright in another CRS."""

    def __init__(
        self,
        options: SampleOptions,
        raster: RasterGrid,
        raster_crs: QgsCoordinateReferenceSystem,
        crs: QgsCoordinateReferenceSystem,
        context: QgsProcessingContext,
    ) -> None:
        self.raster, self.raster_crs, self.crs = raster, raster_crs, crs
        self._to_raster = Move(crs, raster_crs, context)
        self.own = crs == raster_crs
        self.lattice = self._own(options) if self.own else self._upright(options, Move(raster_crs, crs, context))

    def windows(self, offsets: Ints) -> Ints:
        """Windows (n, 4) of the tiles in pixels of the raster: x_off, y_off, width, height."""
        points = self._to_raster(self.lattice.corners(offsets)).reshape(-1, 2)
        owners = np.repeat(np.arange(len(offsets)), 4)
        size = (self.raster.width, self.raster.height)
        return windows_of(points, owners, len(offsets), self.raster.transform, size)

    def test(self, offsets: Ints) -> Bools:
        """Which tiles lie wholly on the raster."""
        if self.own:
            return np.ones(len(offsets), dtype=bool)
        outlines = _outlines(self.lattice.corners(offsets))
        pixels = map_to_pixel(self.raster.transform, self._to_raster(outlines))
        inside = (pixels >= -BEYOND_PX) & (pixels <= np.array([self.raster.width, self.raster.height]) + BEYOND_PX)
        return np.asarray(inside.all((1, 2)))

    def _own(self, options: SampleOptions) -> Lattice:
        width, height = float(options.tile_size_px), float(options.height_px)
        if options.ground_size is not None:
            x_px, y_px = pixel_sizes(self.raster.transform)
            width, height = near_whole(options.ground_size / x_px), near_whole(options.ground_size / y_px)
        return Lattice(self.raster.transform, self.raster.width, self.raster.height, width, height)

    def _upright(self, options: SampleOptions, to_crs: Move) -> Lattice:
        """A lattice over the raster's box in the CRS: of the samples' pixels, or of whole parts of them that are about
        as fine as the raster's, so that coarse samples may lie anywhere too."""
        width, height = self.raster.width, self.raster.height
        corners = np.array([[(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]])
        outline = _outlines(corners)[0]
        box = to_crs(pixel_to_map(self.raster.transform, outline[:, 0], outline[:, 1]))
        middle = np.array([(width / 2, height / 2), (width / 2 + 1, height / 2), (width / 2, height / 2 + 1)])
        pixel = to_crs(pixel_to_map(self.raster.transform, middle[:, 0], middle[:, 1]))
        if not (np.isfinite(box).all() and np.isfinite(pixel).all()):
            raise InputError(
                tr("The raster has no place in {crs}: choose a coordinate system of its part of the world.").format(
                    crs=self.crs.authid() or self.crs.description()
                )
            )
        across, down = pixel[1] - pixel[0], pixel[2] - pixel[0]
        x_px = y_px = math.sqrt(abs(across[0] * down[1] - across[1] * down[0]))
        tile_width, tile_height = options.tile_size_px, options.height_px
        if options.ground_size is not None:
            tile_width *= max(1, min(MOST_PARTS, round(options.ground_size / tile_width / x_px)))
            tile_height *= max(1, min(MOST_PARTS, round(options.ground_size / tile_height / y_px)))
            x_px, y_px = options.ground_size / tile_width, options.ground_size / tile_height
        (left, low), (right, high) = box.min(0).tolist(), box.max(0).tolist()
        columns, rows = math.ceil((right - left) / x_px), math.ceil((high - low) / y_px)
        transform = (x_px, 0.0, left, 0.0, -y_px, high)
        return Lattice(transform, columns, rows, float(tile_width), float(tile_height))


class MaskGround:
    """A mask, and the tiles that lie wholly in it, or share ground with it."""

    def __init__(self, mask: Overlay, lattice: Lattice, predicate: str) -> None:
        self._mask, self._lattice, self._within = mask, lattice, predicate == "WITHIN"

    def test(self, offsets: Ints) -> Bools:
        """Which tiles the mask lets be."""
        shares = self._shares(self._lattice.corners(offsets))
        return shares >= 1 - TOLERANCE if self._within else shares >= 0

    def judge(self, cells: Ints) -> Ints:
        """By what lies in every tile of a cell, and by what holds all of them."""
        lattice = self._lattice
        cores, real = lattice.cores(cells)
        inner = self._shares(lattice.rectangles(np.where(real[:, None], cores, lattice.middles(cells))))
        outer = self._shares(lattice.rectangles(lattice.hulls(cells)))
        if self._within:
            none = np.where(real, inner < 1 - TOLERANCE, inner < 0)
            return np.where(outer >= 1 - TOLERANCE, ALL, np.where(none, NONE, SOME))
        return np.where(real & (inner >= 0), ALL, np.where(outer < 0, NONE, SOME))

    def _shares(self, corners: Floats) -> Floats:
        """Shares (n,) of rectangles under the mask, 0 where a point or line meets them, -1 where nothing does."""
        covers = self._mask.covers(chunk_of(corners))
        return np.array([cover[""].share if cover else -1.0 for cover in covers])


class ClassGround:
    """Polygons of classes; a tile has the class at its centre, that of the first feature where several lie there."""

    def __init__(self, labels: Overlay, lattice: Lattice) -> None:
        self._labels, self._lattice = labels, lattice

    def test(self, name: str, offsets: Ints) -> Bools:
        """Which tiles have the class."""
        points = self._lattice.centres(offsets).tolist()
        kinds = (self._labels.kinds_at(QgsGeometry.fromPointXY(QgsPointXY(x, y))) for x, y in points)
        return np.array([bool(found) and found[0] == name for found in kinds], dtype=bool)

    def judge(self, name: str, cells: Ints) -> Ints:
        """By the classes around the centres of a cell's tiles."""
        covers = self._labels.covers(chunk_of(self._lattice.rectangles(self._lattice.middles(cells))))
        verdicts = (
            NONE if name not in found else ALL if len(found) == 1 and found[name].share >= 1 - TOLERANCE else SOME
            for found in covers
        )
        return np.fromiter(verdicts, dtype=np.int64, count=len(cells))


class NodataGround:
    """The share of nodata in tiles, which the engine reads from the raster."""

    task = "cloud_fractions"

    def __init__(self, ground: RasterGround, path: str, most: float, feedback: QgsProcessingFeedback) -> None:
        self._ground, self._path, self._most, self._feedback = ground, path, most, feedback
        self.shares: dict[tuple[int, int], float] = {}

    def test(self, offsets: Ints) -> Bools:
        """Which tiles have no more nodata than allowed; the shares are kept."""
        if not len(offsets):
            return np.zeros(0, dtype=bool)
        layer = QgsVectorLayer("Polygon", "tiles", "memory")
        layer.setCrs(self._ground.crs)
        features = []
        for geometry in chunk_of(self._ground.lattice.corners(offsets)).geometries:
            feature = QgsFeature(QgsFields())
            feature.setGeometry(geometry)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        with CrossingFolder() as folder:
            columns = folder.path("columns.npz")
            tiles = folder.write_layer(layer, "tiles", QgsProcessingContext(), self._feedback)
            options = task_named(self.task).load_options()
            job = options.from_dict({"tiles": tiles, "output": columns, "raster": self._path})
            worker.run(self.task, job.to_dict(), self._feedback)
            with np.load(columns, allow_pickle=False) as stored:
                found = stored["nodata_frac"]
        self.shares.update(zip(map(tuple, offsets.tolist()), found.tolist()))
        return np.asarray(found <= self._most)


def chunk_of(corners: Floats) -> TileChunk:
    """Rectangles (n, 4, 2) as a chunk of tiles."""
    count = len(corners)
    shapes = shapes_of(corners)
    geometries = []
    for shape in shapes:
        geometry = QgsGeometry()
        geometry.fromWkb(shape)
        geometries.append(geometry)
    boxes = np.concatenate([corners.min(1), corners.max(1)], 1)
    return TileChunk(list(range(count)), [], shapes, geometries, np.ones(count, dtype=bool), corners, boxes)


def shapes_of(corners: Floats) -> list[bytes]:
    """Rectangles (n, 4, 2) as well-known binary."""
    rings = np.zeros(len(corners), RING)
    rings["order"], rings["type"], rings["rings"], rings["points"] = 1, 3, 1, 5
    rings["xy"][:, :4], rings["xy"][:, 4] = corners, corners[:, 0]
    wkb, size = rings.tobytes(), RING.itemsize
    return [wkb[start : start + size] for start in range(0, len(wkb), size)]


def points_of(features: Any) -> tuple[list[list[Any]], Floats]:
    """Attributes and positions (n, 2) of the points among features, each part of a multipoint for itself."""
    attributes: list[list[Any]] = []
    points: list[tuple[float, float]] = []
    for feature in features:
        geometry = feature.geometry()
        if geometry.isNull() or QgsWkbTypes.geometryType(geometry.wkbType()) != QgsWkbTypes.PointGeometry:
            continue
        for vertex in geometry.vertices():
            attributes.append(feature.attributes())
            points.append((vertex.x(), vertex.y()))
    return attributes, np.array(points, dtype=np.float64).reshape(-1, 2)


def _outlines(corners: Floats) -> Floats:
    """Points (n, k, 2) along the sides of rectangles (n, 4, 2)."""
    part = np.arange(SIDE_POINTS)[None, None, :, None] / SIDE_POINTS
    ends = np.roll(corners, -1, axis=1)
    return (corners[:, :, None] * (1 - part) + ends[:, :, None] * part).reshape(len(corners), -1, 2)
