"""Run a model over a raster and write the class of each pixel."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
)

from ...engine.inference.options import SegmentRasterOptions
from ...i18n import tr
from ..parameters import choice, number, tile_size
from ..styling import style_classes
from .running import RunsModel


class SegmentRaster(RunsModel):
    """Segment raster."""

    TILE_SIZE = "TILE_SIZE"
    OVERLAP = "OVERLAP"
    BLEND = "BLEND"
    TTA = "TTA"
    EXTENT = "EXTENT"
    BATCH_SIZE = "BATCH_SIZE"
    PROBABILITIES = "PROBABILITIES"

    task = "segment_raster"

    def name(self) -> str:
        return "segmentraster"

    def displayName(self) -> str:
        return tr("Segment raster")

    def tags(self) -> list[str]:
        return tr("deep learning,inference,predict,map,classification,u-net,keras,semantic segmentation").split(",")

    def summary(self) -> str:
        return tr(
            "Runs a model over a raster, tile by tile with blended overlaps, and writes a raster of class ids. Memory "
            "does not grow with the raster. Where every band is nodata the result is 255."
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
                extent=self.EXTENT,
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
            tr("GeoTIFF of class ids, coloured as in the dataset."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.PROBABILITIES, tr("Probabilities"), optional=True, createByDefault=False
            ),
            tr("GeoTIFF with one band of probabilities per class."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SegmentRasterOptions:
        return SegmentRasterOptions(
            **self.model_options(parameters, context),
            output=self.output_path(parameters, self.OUTPUT, context),
            tile_size_px=self.optional_int(parameters, self.TILE_SIZE, context),
            overlap_px=self.optional_int(parameters, self.OVERLAP, context),
            blend=self.parameterAsEnumString(parameters, self.BLEND, context),
            tta=self.parameterAsBoolean(parameters, self.TTA, context),
            extent=self._extent(parameters, context),
            batch_size=self.optional_int(parameters, self.BATCH_SIZE, context),
            probabilities=self.optional_output_path(parameters, self.PROBABILITIES, context),
        )

    def execute(
        self,
        options: SegmentRasterOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        result = self.run_task(options, feedback)
        self.style(options.output, context, styler=lambda layer: style_classes(layer, result["classes"]))
        outputs = {self.OUTPUT: options.output}
        if options.probabilities:
            outputs[self.PROBABILITIES] = options.probabilities
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
