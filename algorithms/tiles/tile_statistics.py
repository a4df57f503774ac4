"""Statistics of the pixels of each tile, as fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ...engine.imagery.statistics.options import USUAL, TileStatisticsOptions
from ...engine.imagery.statistics.rules import STATISTICS
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..crossing import CrossingFolder
from ..fields import real
from ..parameters import bands, rasters, tile_layer
from ..styling import style_measured

if TYPE_CHECKING:
    from .tile_chunk import TileChunk


class TileStatistics(TilewrightAlgorithm):
    """Tile statistics."""

    INPUT = "INPUT"
    RASTER = "RASTER"
    STATISTICS = "STATISTICS"
    PERCENTILES = "PERCENTILES"
    BANDS = "BANDS"
    EXPRESSIONS = "EXPRESSIONS"
    OUTPUT = "OUTPUT"

    group_key = "tiles"
    task = "tile_statistics"

    def name(self) -> str:
        return "tilestatistics"

    def displayName(self) -> str:
        return tr("Tile statistics")

    def tags(self) -> list[str]:
        return tr(
            "tiles,zonal statistics,mean,standard deviation,median,percentile,entropy,nodata,histogram,brightness,ndvi"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Measures the pixels of each tile, band by band, and writes the statistics into the tiles: to filter, "
            "balance or inspect them by. A tile's pixels are those of its window in the raster, as in its exported "
            "image; nodata is left out."
        )

    def declare(self) -> None:
        self.add(
            tile_layer(self.INPUT, tr("Tile layer")),
            tr(
                "Any polygons; all their fields are kept but those with the name of a new one, which takes their place."
            ),
        )
        self.add(
            rasters(self.RASTER, tr("Rasters")),
            tr(
                "The image, or several whose bands are counted through; others are aligned to the first, and ground "
                "that one of them does not cover counts as nodata."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.STATISTICS,
                tr("Statistics"),
                options=list(STATISTICS),
                allowMultiple=True,
                defaultValue=list(USUAL),
                optional=True,
                usesStaticStrings=True,
            ),
            tr(
                "Each becomes a field as b1_mean for each band, NODATA becomes nodata_frac, the share of pixels that "
                "are nodata in all bands. STD is that of the population. ENTROPY is in bits: whole numbers of 8 and 16 "
                "bits by value, others in 256 steps from the tile's lowest to its highest."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.PERCENTILES, tr("Percentiles"), "", optional=True),
            tr("Percentiles of each band: 5,95 become the fields b1_p5 and b1_p95; between two values in proportion."),
        )
        self.add(
            bands(self.BANDS, tr("Bands"), self.RASTER),
            tr("Bands to measure, numbered from 1 through all rasters, or by name: 4,3,2 or B4,B3,B2. All when empty."),
        )
        self.add(
            QgsProcessingParameterString(self.EXPRESSIONS, tr("Expressions"), "", optional=True),
            tr(
                "Fields of your own: ndvi = mean((b4-b3)/(b4+b3)); bright = percentile(b1, 95) / median(b1). mean, "
                "std, min, max, sum, range, median, entropy and percentile go around formulas of pixels; a share is "
                "the mean of a comparison: water = mean(b4 < 500)."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Measured tiles"), QgsProcessing.TypeVectorPolygon),
            tr("The tiles with the new fields; empty where a tile has no pixel with data."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TileStatisticsOptions:
        # For QGIS nothing chosen means the usual ones; who has only expressions may want none.
        none = parameters.get(self.STATISTICS) in ([], (), "")
        chosen = () if none else self.parameterAsEnumStrings(parameters, self.STATISTICS, context)
        # The layer crosses when the run begins.
        return TileStatisticsOptions(
            tiles="",
            rasters=self.raster_paths(parameters, self.RASTER, context),
            output="",
            statistics=tuple(chosen),
            percentiles=self.text(parameters, self.PERCENTILES, context),
            bands=self.text(parameters, self.BANDS, context),
            expressions=self.text(parameters, self.EXPRESSIONS, context),
        )

    def forecast(
        self, options: TileStatisticsOptions, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        from ..forecast_rasters import bytes_of, facts_of_all
        from ..forecast_tiles import statistics_told

        tiles = self.tiles(parameters, self.INPUT, context)
        raster = facts_of_all(options.rasters, options.bands)
        bands, count = len(raster.dtypes), tiles.featureCount()
        size = raster.tile_size(tiles, context)
        pixels = None if size is None or count < 0 else bytes_of(*size, bands, raster.dtype) * count
        return statistics_told(count, options.field_count(bands), pixels)

    def execute(
        self,
        options: TileStatisticsOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        import numpy as np

        from .tile_copy import TileCopy  # QGIS loads this module at its start: what needs numpy waits for a run

        tiles = self.tiles(parameters, self.INPUT, context)
        with CrossingFolder() as folder:
            written = folder.write(tiles, "tiles", context, feedback)
            options = replace(options, tiles=written, output=folder.path("columns.npz"))
            fields = self.run_task(options, feedback)["fields"]
            with np.load(options.output, allow_pickle=False) as stored:
                found = stored["values"]
        values = np.where(np.isnan(found), None, found.astype(object))
        new = {name.lower() for name in fields}
        replaced = [name for name in tiles.fields().names() if name.lower() in new]
        if replaced:
            feedback.pushWarning(
                tr("New fields take the place of the tiles' own: {names}.").format(names=", ".join(replaced))
            )

        def decide(chunk: TileChunk) -> list[Optional[tuple[str, list[Any]]]]:
            return [(self.OUTPUT, row) for row in values[chunk.places].tolist()]

        copy = TileCopy(self, tiles, [real(name) for name in fields], parameters, context, feedback)
        outputs = copy.run(decide, self.OUTPUT)
        self.style(outputs[self.OUTPUT], context, "tile_grid.qml", lambda layer: style_measured(layer, fields))
        return outputs
