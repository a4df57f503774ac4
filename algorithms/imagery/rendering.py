"""Pixels of a map layer, block by block, through QGIS: values where its provider has them, else rendered colours."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsRasterProjector,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...engine.errors import Cancelled, InputError
from ...engine.imagery.names import told
from ...i18n import tr

if TYPE_CHECKING:
    import numpy as np

#: Side of a block in pixels. QGIS asks a tile server for at most 256 of its tiles at a time.
BLOCK = 1024
#: Answers of a tile server that mean that it has no image there.
NO_IMAGE = (204, 404, 410)
#: Types of pixels, by QGIS's names, as numpy calls them; colours are not among them.
DTYPES = {
    Qgis.DataType.Byte: "uint8",
    Qgis.DataType.UInt16: "uint16",
    Qgis.DataType.Int16: "int16",
    Qgis.DataType.UInt32: "uint32",
    Qgis.DataType.Int32: "int32",
    Qgis.DataType.Float32: "float32",
    Qgis.DataType.Float64: "float64",
}


@dataclass(frozen=True)
class Frame:
    """Which pixels: a grid without rotation. `x` and `y` are the upper left corner; sizes are in map units."""

    crs: QgsCoordinateReferenceSystem
    x: float
    y: float
    pixel_size: float
    width: int
    height: int

    def blocks(self) -> Iterator[tuple[int, int, int, int]]:
        """x, y, width and height of blocks, row by row, in pixels."""
        for y in range(0, self.height, BLOCK):
            for x in range(0, self.width, BLOCK):
                yield x, y, min(BLOCK, self.width - x), min(BLOCK, self.height - y)

    def ground(self, block: tuple[int, int, int, int]) -> QgsRectangle:
        """The extent of a block."""
        x, y, width, height = block
        left, top = self.x + x * self.pixel_size, self.y - y * self.pixel_size
        return QgsRectangle(left, top - height * self.pixel_size, left + width * self.pixel_size, top)


def frame_of(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, pixel_size: float, origin: Any = None) -> Frame:
    """The grid that covers an extent; snapped outward to the lattice through `origin` (x, y) where there is one."""
    left, top = extent.xMinimum(), extent.yMaximum()
    if origin is not None:
        left = origin[0] + math.floor((left - origin[0]) / pixel_size + 1e-6) * pixel_size
        top = origin[1] - math.floor((origin[1] - top) / pixel_size + 1e-6) * pixel_size
    across = math.ceil((extent.xMaximum() - left) / pixel_size - 1e-6)
    down = math.ceil((top - extent.yMinimum()) / pixel_size - 1e-6)
    return Frame(crs, left, top, pixel_size, max(1, across), max(1, down))


def name_of(layer: QgsRasterLayer) -> str:
    """The layer's name, or what it is where it has none."""
    return str(layer.name() or layer.providerType())


def has_values(layer: QgsRasterLayer) -> bool:
    """Whether the layer's provider gives measured values, and not only an image."""
    return layer.dataProvider().dataType(1) in DTYPES


def own_pixel_size(layer: QgsRasterLayer) -> float:
    """The side of the layer's finest pixels in units of its CRS; 0 where it has none of its own."""
    if has_values(layer) and layer.width() > 0:
        return float(min(layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()))
    return float(min(layer.dataProvider().nativeResolutions(), default=0.0))


class View:
    """A layer's pixels in the grid of a frame. Use `block`; the layer itself is left alone."""

    def __init__(self, layer: QgsRasterLayer, frame: Frame, context: QgsProcessingContext) -> None:
        self.rendered = not has_values(layer)
        self.name = name_of(layer)
        self._frame = frame
        self._provider = layer.dataProvider().clone()
        self._renderer = layer.renderer().clone() if self.rendered else None
        if self._renderer is not None:
            self._renderer.setInput(self._provider)
        self._last: Any = self._renderer or self._provider
        if layer.crs() != frame.crs:
            self._projector = QgsRasterProjector()
            self._projector.setCrs(layer.crs(), frame.crs, context.transformContext())
            self._projector.setPrecision(QgsRasterProjector.Precision.Exact)
            self._projector.setInput(self._last)
            self._last = self._projector
        count = 3 if self.rendered else self._provider.bandCount()
        self.bands = range(1, count + 1)
        self.dtype = "uint8"
        self.nodata: Any = 0
        self.names = ("red", "green", "blue")
        if not self.rendered:
            import numpy as np

            self.dtype = np.result_type(*(DTYPES[self._provider.dataType(band)] for band in self.bands)).name
            self.names = tuple(_band_name(layer, band) for band in self.bands)
            known = [b for b in self.bands if self._provider.sourceHasNoDataValue(b)]
            self.nodata = self._provider.sourceNoDataValue(known[0]) if known else None

    def block(self, place: tuple[int, int, int, int], feedback: QgsProcessingFeedback) -> np.ndarray:
        """(band, row, col) of a block of the frame. Raises InputError where a server fails, and Cancelled."""
        told_of = QgsRasterBlockFeedback()
        feedback.canceled.connect(told_of.cancel)
        try:
            with _failures() as failed:
                pixels = self._colours(place, told_of) if self.rendered else self._values(place, told_of)
        finally:
            feedback.canceled.disconnect(told_of.cancel)
        if feedback.isCanceled():
            raise Cancelled()
        if failed:
            address, why = next(iter(failed.items()))
            raise InputError(
                tr("{layer} cannot be read: {address} failed with {why}").format(
                    layer=self.name, address=told(address), why=why
                )
            )
        if told_of.errors() and not pixels.any():
            raise InputError(tr("{layer} cannot be read: {why}").format(layer=self.name, why=told(told_of.errors()[0])))
        return pixels

    def _values(self, place: tuple[int, int, int, int], told_of: QgsRasterBlockFeedback) -> np.ndarray:
        import numpy as np

        _, _, width, height = place
        pixels = np.zeros((len(self.bands), height, width), dtype=self.dtype)
        for row, band in enumerate(self.bands):
            block = self._last.block(band, self._frame.ground(place), width, height, told_of)
            if block is None or not block.isValid() or block.isEmpty():
                if told_of.isCanceled():
                    break
                raise InputError(
                    tr("{layer} gives no pixels at {extent}").format(
                        layer=self.name, extent=self._frame.ground(place).toString(3)
                    )
                )
            values = np.frombuffer(bytes(block.data()), DTYPES[block.dataType()]).reshape(height, width)
            pixels[row] = values
            if self.nodata is not None and block.hasNoDataValue() and block.noDataValue() != self.nodata:
                pixels[row][values == block.noDataValue()] = self.nodata
        return pixels

    def _colours(self, place: tuple[int, int, int, int], told_of: QgsRasterBlockFeedback) -> np.ndarray:
        import numpy as np

        _, _, width, height = place
        block = self._last.block(1, self._frame.ground(place), width, height, told_of)
        if block is None or not block.isValid() or block.isEmpty():
            return np.zeros((3, height, width), dtype=np.uint8)
        image = block.image().convertToFormat(QImage.Format.Format_RGBA8888)
        bits = image.constBits()
        bits.setsize(image.bytesPerLine() * height)
        colours = np.frombuffer(bytes(bits), np.uint8).reshape(height, image.bytesPerLine() // 4, 4)[:, :width]
        # 0 says that there is no image, so that black is written as the darkest grey.
        pixels = np.where(colours[..., 3:] > 0, np.maximum(colours[..., :3], 1), np.uint8(0))
        return np.ascontiguousarray(np.moveaxis(pixels, -1, 0))


def transformed(
    extent: QgsRectangle,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> QgsRectangle:
    """The box around an extent in another CRS; raises InputError where it has no place there."""
    if source == target:
        return extent
    try:
        box = QgsCoordinateTransform(source, target, context.transformContext()).transformBoundingBox(extent)
    except Exception:  # QgsCsException, which QGIS 3 and 4 derive differently
        box = QgsRectangle()
    if box.isEmpty() or not box.isFinite():
        raise InputError(
            tr("The extent {extent} cannot be brought into {crs}").format(
                extent=extent.toString(3), crs=target.authid()
            )
        )
    return box


@contextmanager
def _failures() -> Iterator[dict[str, str]]:
    """Requests of this thread that failed in the end, by address; those that a repetition saved are not among them."""
    failed: dict[str, str] = {}

    def note(reply: QgsNetworkReplyContent) -> None:
        address = reply.request().url().toString()
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if reply.error() == QNetworkReply.NetworkError.NoError or status in NO_IMAGE:
            failed.pop(address, None)
        elif reply.error() != QNetworkReply.NetworkError.OperationCanceledError or status is None:
            failed[address] = str(status) if status and status >= 400 else told(reply.errorString())

    signal = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
    signal.connect(note)
    try:
        yield failed
    finally:
        signal.disconnect(note)


def _band_name(layer: QgsRasterLayer, band: int) -> str:
    """QGIS says "Band 1: name" or "Band 1 (Gray)"."""
    _, colon, name = layer.bandName(band).partition(": ")
    return name if colon else f"band {band}"
