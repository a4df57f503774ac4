"""Many rasters as one on a common grid: mosaicked, stacked, by date."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...engine.errors import OptionError
from ...engine.imagery.stacking.options import StackRastersOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..crossing import CrossingFolder
from ..parameters import bands, choice, number, raster, rasters, tile_layer
from ..styling import style_colours


class StackRasters(TilewrightAlgorithm):
    """Stack rasters."""

    INPUT = "INPUT"
    METHOD = "METHOD"
    REFERENCE = "REFERENCE"
    CRS = "CRS"
    PIXEL_SIZE = "PIXEL_SIZE"
    PIXEL_HEIGHT = "PIXEL_HEIGHT"
    AREA = "AREA"
    EXTENT = "EXTENT"
    TILES = "TILES"
    RESAMPLING = "RESAMPLING"
    RESAMPLINGS = "RESAMPLINGS"
    MERGE = "MERGE"
    BANDS = "BANDS"
    DATES = "DATES"
    NODATA = "NODATA"
    OUTPUT = "OUTPUT"
    BAND_COUNT = "BAND_COUNT"

    group_key = "imagery"
    task = "stack_rasters"

    def name(self) -> str:
        return "stackrasters"

    def displayName(self) -> str:
        return tr("Stack rasters")

    def tags(self) -> list[str]:
        return tr("mosaic,merge,stack,layer stack,time series,align,reproject,warp,resample,vrt,cog,bands").split(",")

    def summary(self) -> str:
        return tr(
            "Makes one raster of many on one grid: parts of a scene side by side, bands from files of their own, dates "
            "one after the other. Inputs in other coordinate systems or resolutions are warped. Bands keep their "
            "names, which begin with their date where there are several."
        )

    def declare(self) -> None:
        options = StackRastersOptions
        self.add(
            rasters(self.INPUT, tr("Rasters")),
            tr("Files with one or several bands; where they overlap and are laid over one another their order counts."),
        )
        self.add(
            choice(options, "method", self.METHOD, tr("Method")),
            tr(
                "STACK keeps every band as a band of its own, MOSAIC lays all inputs over one another. AUTO does "
                "both: files of the same bands and date are laid side by side, others are stacked, by date and then "
                "by band. Bands and dates are read from descriptions, tags and names of files; files that tell "
                "nothing are laid side by side unless they show the same ground."
            ),
        )
        self.add(
            raster(self.REFERENCE, tr("Reference"), optional=True),
            tr("The result gets the grid of this raster: its coordinate system, pixels and, if unset, extent."),
        )
        self.add(
            QgsProcessingParameterCrs(self.CRS, tr("Coordinate system"), None, optional=True),
            tr("That of the result. That of the first input when unset."),
        )
        self.add(
            number(options, "pixel_size", self.PIXEL_SIZE, tr("Pixel size (map units)"), whole=False, optional=True),
            tr("Width of the result's pixels, in units of its coordinate system. That of the finest input when unset."),
        )
        self.add(
            number(
                options, "pixel_height", self.PIXEL_HEIGHT, tr("Pixel height (map units)"), whole=False, optional=True
            ),
            tr("Height of the result's pixels where they are not square."),
            advanced=True,
        )
        self.add(
            choice(options, "area", self.AREA, tr("Area")),
            tr(
                "UNION covers the ground of all inputs, INTERSECTION only that which every band of the result has. "
                "Without meaning where a reference, an extent or tiles say it."
            ),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True),
            tr("The ground that the result covers, snapped outward to whole pixels."),
        )
        self.add(
            tile_layer(self.TILES, tr("Tile layer"), optional=True),
            tr("The result covers the extent of these tiles, snapped outward to whole pixels."),
        )
        self.add(
            choice(options, "resampling", self.RESAMPLING, tr("Resampling")),
            tr(
                "How inputs on another grid are brought to that of the result: NEAREST keeps values, and is right for "
                "classes; BILINEAR and CUBIC make images smooth; AVERAGE is right for much coarser pixels. Inputs "
                "whose pixels are those of the result are taken as they are."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.RESAMPLINGS, tr("Resampling of each input"), "", optional=True),
            tr("One for each input, separated by commas, where they differ: CUBIC,CUBIC,NEAREST."),
            advanced=True,
        )
        self.add(
            choice(options, "merge", self.MERGE, tr("Where inputs overlap")),
            tr(
                "In a mosaic: the FIRST or the LAST input that has data counts, or the least, greatest or mean value "
                "of all that have. A virtual raster can do FIRST and LAST."
            ),
        )
        self.add(
            bands(self.BANDS, tr("Bands"), self.INPUT, stacked=True),
            tr(
                "Bands of the result to keep, in this order: names, or numbers from 1. A name without a date is that "
                "band of every date. All when empty."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.DATES, tr("Dates"), "", optional=True),
            tr(
                "The date of each input, separated by commas, as 2020-05-01, 2020-05 or 2020; nothing between two "
                "commas for an input without one. Read from tags and names when empty."
            ),
            advanced=True,
        )
        self.add(
            number(options, "nodata", self.NODATA, tr("Nodata value"), whole=False, optional=True),
            tr("Value of pixels without data. That of the inputs when unset, and NaN for real numbers without any."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Stack")),
            tr(
                "Cloud-Optimised GeoTIFF, or with the ending .vrt a virtual raster, which is made at once, refers to "
                "the inputs and holds no pixels itself."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber(self.BAND_COUNT, tr("Number of bands")))
        self.addOutput(QgsProcessingOutputString(self.DATES, tr("Dates of the bands")))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> StackRastersOptions:
        crs = self._crs(parameters, context)
        options = StackRastersOptions(
            rasters=self.raster_paths(parameters, self.INPUT, context),
            output=self.output_path(parameters, self.OUTPUT, context),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            reference=self.raster_path(parameters, self.REFERENCE, context),
            crs=_text_of(crs) if crs is not None else None,
            pixel_size=self.optional_float(parameters, self.PIXEL_SIZE, context),
            pixel_height=self.optional_float(parameters, self.PIXEL_HEIGHT, context),
            area=self.parameterAsEnumString(parameters, self.AREA, context),
            extent=self._extent(parameters, context),
            tiles="" if self.is_set(parameters, self.TILES) else None,
            resampling=self.parameterAsEnumString(parameters, self.RESAMPLING, context),
            resamplings=self.text(parameters, self.RESAMPLINGS, context),
            merge=self.parameterAsEnumString(parameters, self.MERGE, context),
            bands=self.text(parameters, self.BANDS, context),
            dates=self.text(parameters, self.DATES, context),
            nodata=self.optional_float(parameters, self.NODATA, context),
        )
        if options.tiles is not None:
            self.tiles(parameters, self.TILES, context)
        return options

    def forecast(self, options: StackRastersOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_stacks import stack_told

        tiles = None if options.tiles is None else self.tiles(parameters, self.TILES, context)
        return stack_told(options, tiles, context)

    def execute(
        self,
        options: StackRastersOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        with CrossingFolder() as folder:
            if options.tiles is not None:
                tiles = self.tiles(parameters, self.TILES, context)
                options = replace(options, tiles=folder.write(tiles, "tiles", context, feedback))
            result = self.run_task(options, feedback)
        self.style(options.output, context, styler=lambda layer: style_colours(layer, result["labels"]))
        return {
            self.OUTPUT: options.output,
            self.BAND_COUNT: len(result["bands"]),
            self.DATES: ",".join(result["dates"]),
        }

    def _crs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[QgsCoordinateReferenceSystem]:
        """The coordinate system asked for; None when unset."""
        if not self.is_set(parameters, self.CRS):
            return None
        crs = self.parameterAsCrs(parameters, self.CRS, context)
        if not crs.isValid():
            raise OptionError(
                tr("{name} must be a coordinate system that QGIS knows, such as EPSG:32633, got {value}").format(
                    name=self.CRS, value=parameters[self.CRS]
                )
            )
        return crs

    def _extent(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[tuple[float, float, float, float]]:
        """The extent in the coordinate system of the result."""
        if not self.is_set(parameters, self.EXTENT):
            return None
        crs = self._crs(parameters, context)
        if crs is None:
            layer = self.parameterAsRasterLayer(parameters, self.REFERENCE, context)
            crs = (layer or self.parameterAsLayerList(parameters, self.INPUT, context)[0]).crs()
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def _text_of(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS as the engine reads it; numbers that QGIS gave it itself mean nothing elsewhere."""
    code = str(crs.authid())
    return code if code and not code.startswith("USER:") else str(crs.toWkt())
