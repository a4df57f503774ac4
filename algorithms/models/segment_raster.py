"""Run a model over a raster and write the class, or the value, of each pixel."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...engine.inference.options import SegmentRasterOptions
from ...i18n import tr
from ..crossing import CrossingFolder
from ..parameters import choice, number, tile_size
from ..styling import style_classes, style_grey, style_probabilities, style_values
from .running import RunsModel


class SegmentRaster(RunsModel):
    """Segment raster."""

    TILE_SIZE = "TILE_SIZE"
    OVERLAP = "OVERLAP"
    BLEND = "BLEND"
    TTA = "TTA"
    SCALES = "SCALES"
    THRESHOLDS = "THRESHOLDS"
    EXTENT = "EXTENT"
    MASK = "MASK"
    BATCH_SIZE = "BATCH_SIZE"
    PROBABILITIES = "PROBABILITIES"
    CONFIDENCE = "CONFIDENCE"

    task = "segment_raster"

    def name(self) -> str:
        return "segmentraster"

    def displayName(self) -> str:
        return tr("Segment raster")

    def tags(self) -> list[str]:
        return tr("deep learning,inference,predict,map,classification,u-net,keras,semantic segmentation").split(",")

    def summary(self) -> str:
        return tr(
            "Runs a model over a raster, tile by tile with blended overlaps, and writes a raster of class ids, or of "
            "the values of a regression. Memory does not grow with the raster. Where every band is nodata the result "
            "is 255 (65535 when class ids go beyond 254), or NaN for values."
        )

    def declare(self) -> None:
        options = SegmentRasterOptions
        self.declare_model()
        self.add(
            choice(options, "blend", self.BLEND, tr("Blend")),
            tr(
                "How overlapping tiles are joined: HANN and LINEAR weigh a tile's centre most, CROP keeps only the "
                "centres, NONE lets the later tile win."
            ),
        )
        self.add(
            number(options, "overlap_px", self.OVERLAP, tr("Overlap (pixels)"), optional=True),
            tr("Pixels that neighbouring tiles share. A quarter of the tile when unset."),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True),
            tr("The part of the raster to map, snapped to whole pixels. All of it when unset."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.MASK, tr("Mask"), [QgsProcessing.TypeVectorPolygon], optional=True
            ),
            tr(
                "Polygons to map inside of; pixels whose centre lies outside get no class, and tiles wholly outside "
                "are not computed. They may have another coordinate system."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.SCALES, tr("Scales"), "", optional=True),
            tr(
                "0.5 shows the model pixels of twice the size, right for rasters twice as fine as it knows. "
                "Of several, as 0.5,1, the answers are averaged. The map keeps the raster's pixels. 1 when empty."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.THRESHOLDS, tr("Thresholds"), "", optional=True),
            tr(
                "Probabilities that classes must reach: building=0.6, road=0.4, or 0.5 for all. Where the likeliest "
                "does not, the next one that does stands; without any the class background, or nodata where there is "
                "no such class."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.TTA, tr("Average over flips and rotations"), False),
            tr("Test-time augmentation: the mean of the eight symmetries of each tile. Eight times slower."),
            advanced=True,
        )
        self.add(
            tile_size(
                options,
                "tile_size_px",
                self.TILE_SIZE,
                tr("Tile size (pixels)"),
                self.INPUT,
                optional=True,
                overlap=self.OVERLAP,
                overlap_share=0.25,
                covers=True,
                extent=self.EXTENT,
                model=self.MODEL,
            ),
            tr("Side of the tiles that the model gets. The model's own when unset."),
            advanced=True,
        )
        self.add(
            number(options, "batch_size", self.BATCH_SIZE, tr("Batch size (tiles)"), optional=True),
            tr("Tiles that the model gets at once; fewer need less memory. 8 when unset."),
            advanced=True,
        )
        self.declare_stand_ins()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Classes of pixels")),
            tr("GeoTIFF of class ids, coloured as in the dataset; of real numbers for a regression."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.PROBABILITIES, tr("Probabilities"), optional=True, createByDefault=False
            ),
            tr("GeoTIFF with one band of probabilities per class."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.CONFIDENCE, tr("Confidence"), optional=True, createByDefault=False
            ),
            tr("GeoTIFF of how probable each pixel's class is, from 0 to 1."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SegmentRasterOptions:
        return SegmentRasterOptions(
            **self.model_options(parameters, context),
            output=self.output_path(parameters, self.OUTPUT, context),
            tile_size_px=self.optional_int(parameters, self.TILE_SIZE, context),
            overlap_px=self.optional_int(parameters, self.OVERLAP, context),
            blend=self.parameterAsEnumString(parameters, self.BLEND, context),
            tta=self.parameterAsBoolean(parameters, self.TTA, context),
            scales=self.text(parameters, self.SCALES, context),
            thresholds=self.text(parameters, self.THRESHOLDS, context),
            extent=self._extent(parameters, context),
            batch_size=self.optional_int(parameters, self.BATCH_SIZE, context),
            probabilities=self.optional_output_path(parameters, self.PROBABILITIES, context),
            confidence=self.optional_output_path(parameters, self.CONFIDENCE, context),
        )

    def forecast(self, options: SegmentRasterOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_models import model_facts, segmenting_told

        if self.is_set(parameters, self.MASK):
            self.tiles(parameters, self.MASK, context)
        return segmenting_told(options, model_facts(options.model))

    def execute(
        self,
        options: SegmentRasterOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        mask = self.tiles(parameters, self.MASK, context) if self.is_set(parameters, self.MASK) else None
        with CrossingFolder() as folder:
            if mask is not None:
                options = replace(options, mask=folder.write(mask, "mask", context, feedback))
            result = self.run_task(options, feedback)
        self.style(options.output, context, styler=lambda layer: _style(layer, result))
        outputs = {self.OUTPUT: options.output}
        if options.probabilities:
            styler = None if result["task"] == "REGRESSION" else lambda one: style_probabilities(one, result["classes"])
            self.style(options.probabilities, context, styler=styler)
            outputs[self.PROBABILITIES] = options.probabilities
        if options.confidence:
            self.style(options.confidence, context, styler=style_grey)
            outputs[self.CONFIDENCE] = options.confidence
        return outputs

    def _extent(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[tuple[float, float, float, float]]:
        """The extent in the CRS of the first raster."""
        if not self.is_set(parameters, self.EXTENT):
            return None
        crs = self.parameterAsLayerList(parameters, self.INPUT, context)[0].crs()
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def _style(layer: Any, result: dict[str, Any]) -> None:
    if result["task"] != "REGRESSION":
        style_classes(layer, result["classes"])
    elif result["minimum"] is not None:
        style_values(layer, result["minimum"], result["maximum"])
