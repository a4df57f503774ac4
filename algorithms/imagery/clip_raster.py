"""The part of a raster that holds tiles."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterDestination,
)

from ...engine.errors import InputError
from ...engine.imagery.stacking.options import ClipRasterOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..crossing import CrossingFolder
from ..parameters import number, raster, tile_layer
from ..styling import style_colours


class ClipRaster(TilewrightAlgorithm):
    """Clip raster."""

    INPUT = "INPUT"
    TILES = "TILES"
    MARGIN = "MARGIN"
    MASK_OUTSIDE = "MASK_OUTSIDE"
    OUTPUT = "OUTPUT"

    group_key = "imagery"
    task = "clip_raster"

    def name(self) -> str:
        return "clipraster"

    def displayName(self) -> str:
        return tr("Clip raster")

    def tags(self) -> list[str]:
        return tr("clip,crop,subset,extent,mask,tiles,area of interest").split(",")

    def summary(self) -> str:
        return tr(
            "Cuts out the part of a raster that holds all tiles of a tile layer. The pixels stay as they are, bit for "
            "bit and in their places, with names of bands, scales and colours."
        )

    def declare(self) -> None:
        options = ClipRasterOptions
        self.add(raster(self.INPUT, tr("Raster")), tr("The raster to be cut."))
        self.add(
            tile_layer(self.TILES, tr("Tile layer")),
            tr("Polygons, in any coordinate system; those that lie outside of the raster do not count."),
        )
        self.add(
            number(options, "margin_px", self.MARGIN, tr("Margin (pixels)")),
            tr("Pixels around the tiles that are kept as well, as far as the raster reaches."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.MASK_OUTSIDE, tr("Only inside of the tiles"), False),
            tr("Pixels whose centre lies in no tile, nor in its margin, become nodata; 0 where the raster has none."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Clipped raster")),
            tr("Cloud-Optimised GeoTIFF on the pixels of the input."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ClipRasterOptions:
        options = ClipRasterOptions(
            raster=self.raster_path(parameters, self.INPUT, context) or "",
            tiles="",
            output=self.output_path(parameters, self.OUTPUT, context),
            margin_px=self.parameterAsInt(parameters, self.MARGIN, context),
            mask_outside=self.parameterAsBoolean(parameters, self.MASK_OUTSIDE, context),
        )
        self.tiles(parameters, self.TILES, context)
        return options

    def forecast(self, options: ClipRasterOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_layers import box_of
        from ..forecast_rasters import facts_of, result_told

        raster = facts_of(options.raster)
        box = box_of(self.tiles(parameters, self.TILES, context), raster.system, context)
        if box is None:
            raise InputError(tr("The tiles cannot be brought into the raster's coordinate system."))
        width, height = raster.around(box, options.margin_px)
        return result_told(width, height, len(raster.dtypes), raster.dtype)

    def execute(
        self,
        options: ClipRasterOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        tiles = self.tiles(parameters, self.TILES, context)
        with CrossingFolder() as folder:
            options = replace(options, tiles=folder.write(tiles, "tiles", context, feedback))
            result = self.run_task(options, feedback)
        self.style(options.output, context, styler=lambda layer: style_colours(layer, result["bands"]))
        return {self.OUTPUT: options.output}
