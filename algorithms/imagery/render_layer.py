"""Make a raster file of any map layer, also of those that only a server can draw."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsRectangle,
)

from ...engine.errors import InputError, OptionError
from ...engine.remote.names import address_of, is_store
from ...i18n import tr
from ..base import TilewrightAlgorithm

#: More pixels than this are taken for a mistake: a map of the world at street level.
MOST_PIXELS = 20_000_000_000


class RenderLayer(TilewrightAlgorithm):
    """Render layer."""

    INPUT = "INPUT"
    EXTENT = "EXTENT"
    TILES = "TILES"
    PIXEL_SIZE = "PIXEL_SIZE"
    CRS = "CRS"
    OUTPUT = "OUTPUT"

    group_key = "imagery"

    def name(self) -> str:
        return "renderlayer"

    def displayName(self) -> str:
        return tr("Render layer")

    def tags(self) -> list[str]:
        return tr("wms,wmts,xyz,wcs,basemap,tile server,download,export,image,screenshot,raster").split(",")

    def summary(self) -> str:
        return tr(
            "Makes a raster file of a map layer, for layers that the engine cannot read itself. Where the layer's "
            "server gives values, as WCS does, they are kept; of WMS and XYZ layers, which are only pictures, the "
            "colours are written in 8 bits as QGIS renders them. Mind the terms of the server."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Map layer")),
            tr("A raster layer of any kind: WMS, WMTS, XYZ tiles, WCS, a database, a file."),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True),
            tr("The part to render; all of the layer when neither this nor tiles are given."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.TILES, tr("Tiles"), [QgsProcessing.TypeVectorPolygon], optional=True
            ),
            tr("A layer whose extent is rendered, such as a tile layer, in place of the extent."),
        )
        size = QgsProcessingParameterNumber(
            self.PIXEL_SIZE, tr("Pixel size (map units)"), QgsProcessingParameterNumber.Double, None, optional=True
        )
        self.add(
            size,
            tr(
                "Side of a pixel in units of the coordinate system. The layer's finest when unset; needed for layers "
                "without a pixel size of their own, such as WMS."
            ),
        )
        self.add(
            QgsProcessingParameterCrs(self.CRS, tr("Coordinate system"), optional=True),
            tr("The coordinate system of the result; the layer's own when unset. Another one means nearest pixels."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Rendered layer")),
            tr(
                "A Cloud-Optimised GeoTIFF. Of rendered colours 0 is nodata, where the layer has no image; black is "
                "written as 1."
            ),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        """Where the result goes; refuses what can be seen to be wrong without asking the layer's server."""
        place = self.output_path(parameters, self.OUTPUT, context)
        if is_store(place):
            raise OptionError(
                tr("OUTPUT must be a file of this machine, since QGIS itself writes it, got {place}").format(
                    place=address_of(place)
                )
            )
        path = Path(place)
        if path.suffix.lower() not in (".tif", ".tiff"):
            raise OptionError(tr("OUTPUT must be a file that ends in .tif, got {path}").format(path=path))
        size = self.optional_float(parameters, self.PIXEL_SIZE, context)
        if size is not None and size <= 0:
            raise OptionError(tr("PIXEL_SIZE must be more than 0, got {size:g}").format(size=size))
        if self.is_set(parameters, self.EXTENT) and self.is_set(parameters, self.TILES):
            raise OptionError(tr("EXTENT and TILES both say what to render: give one of them"))
        return path

    def forecast(self, output: Path, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_rasters import rendered_told

        layer = self._layer(parameters, context)
        return rendered_told(layer, self._checked(self._frame(layer, parameters, context)))

    def execute(
        self, output: Path, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from .rendered_file import write_view
        from .rendering import View, name_of

        layer = self._layer(parameters, context)
        frame = self._checked(self._frame(layer, parameters, context))
        view = View(layer, frame, context)
        if view.rendered:
            feedback.pushInfo(
                tr(
                    "{layer} is a picture: its colours are written as QGIS renders them, in 8 bits. They are no "
                    "measurements."
                ).format(layer=name_of(layer))
            )
        write_view(view, frame, output, feedback)
        return {self.OUTPUT: str(output)}

    def _checked(self, frame: Any) -> Any:
        """The grid, unless it is so large that it must be a slip."""
        if frame.width * frame.height > MOST_PIXELS:
            raise OptionError(
                tr("the result would have {width} x {height} pixels; give a smaller extent or larger pixels").format(
                    width=frame.width, height=frame.height
                )
            )
        return frame

    def _layer(self, parameters: dict[str, Any], context: QgsProcessingContext) -> QgsRasterLayer:
        from .rendering import name_of

        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer is None:
            raise InputError(self.invalidRasterError(parameters, self.INPUT))
        if not layer.crs().isValid():
            raise InputError(
                tr("{name} must have a coordinate system (CRS), but it has none.").format(name=name_of(layer))
            )
        return layer

    def _frame(self, layer: QgsRasterLayer, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        """The grid of the result; on the layer's own lattice where that is possible."""
        from .rendering import frame_of, name_of, own_pixel_size, transformed

        crs = self.parameterAsCrs(parameters, self.CRS, context) if self.is_set(parameters, self.CRS) else layer.crs()
        if not crs.isValid():
            raise OptionError(tr("CRS must be a coordinate system, got {crs}").format(crs=parameters.get(self.CRS)))
        extent = self._extent(parameters, crs, context) or transformed(layer.extent(), layer.crs(), crs, context)
        own = own_pixel_size(layer)
        size = self.optional_float(parameters, self.PIXEL_SIZE, context)
        if size is None and own <= 0:
            raise OptionError(
                tr("PIXEL_SIZE must be given: {layer} has no pixel size of its own").format(layer=name_of(layer))
            )
        if extent.isEmpty() or not extent.isFinite():
            raise OptionError(tr("the extent must have an area, got {extent}").format(extent=extent.toString(6)))
        if crs == layer.crs():
            if not layer.extent().isEmpty() and not extent.intersects(layer.extent()):
                raise InputError(
                    tr("{layer} has nothing at {extent}: it covers {covered}").format(
                        layer=name_of(layer), extent=extent.toString(3), covered=layer.extent().toString(3)
                    )
                )
            origin = layer.extent().xMinimum(), layer.extent().yMaximum()
            return frame_of(crs, extent, size or own, origin if own > 0 else None)
        if size is None:
            back = transformed(extent, crs, layer.crs(), context)
            size = own * (extent.width() * extent.height() / (back.width() * back.height())) ** 0.5
        return frame_of(crs, extent, size)

    def _extent(self, parameters: dict[str, Any], crs: Any, context: QgsProcessingContext) -> Optional[QgsRectangle]:
        from .rendering import transformed

        if self.is_set(parameters, self.TILES):
            tiles = self.tiles(parameters, self.TILES, context)
            return transformed(tiles.sourceExtent(), tiles.sourceCrs(), crs, context)
        if self.is_set(parameters, self.EXTENT):
            return self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        return None
