"""Scale the bands of a raster, or take scaled values back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...engine.imagery.scaling.options import NormalizeRasterOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..crossing import CrossingFolder
from ..parameters import bands, choice, number, raster, rasters, tile_layer, with_widget
from ..styling import style_image


class NormalizeRaster(TilewrightAlgorithm):
    """Normalize raster."""

    INPUT = "INPUT"
    METHOD = "METHOD"
    BANDS = "BANDS"
    LOWER = "LOWER"
    UPPER = "UPPER"
    SCALE = "SCALE"
    OFFSET = "OFFSET"
    CLIP = "CLIP"
    TILES = "TILES"
    SPLIT_FIELD = "SPLIT_FIELD"
    SPLIT = "SPLIT"
    MASK = "MASK"
    CLOUD_RASTER = "CLOUD_RASTER"
    CLOUD_RULE = "CLOUD_RULE"
    STATISTICS = "STATISTICS"
    INVERT = "INVERT"
    OUTPUT = "OUTPUT"
    STATISTICS_OUTPUT = "STATISTICS_OUTPUT"

    group_key = "imagery"
    task = "normalize_raster"

    def name(self) -> str:
        return "normalizeraster"

    def displayName(self) -> str:
        return tr("Normalize raster")

    def tags(self) -> list[str]:
        return tr(
            "normalise,standardize,scale,rescale,stretch,z-score,mean,standard deviation,percentile,reflectance,dn"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Scales each band of a raster by its mean and standard deviation, its least and greatest value, its "
            "percentiles, or by given numbers, into real numbers as models like them. What was measured is kept as "
            "JSON: it scales other rasters alike, takes scaled values back, and goes into SCALING of the algorithms "
            "that run a model, which then sees the same values to the last bit."
        )

    def declare(self) -> None:
        options = NormalizeRasterOptions
        self.add(
            rasters(self.INPUT, tr("Rasters")),
            tr(
                "One or several rasters. Their bands are stacked; all are aligned to the first by reprojection, and "
                "ground that one of them does not cover counts as nodata."
            ),
        )
        self.add(
            choice(options, "method", self.METHOD, tr("Method")),
            tr(
                "MEAN_STD: (value - mean) / standard deviation. MEDIAN_STD: the same about the median. MIN_MAX: the "
                "least value becomes 0 and the greatest 1. PERCENT: the lower and the upper percentile do. IMAGE: one "
                "mean and one standard deviation over all bands, as TensorFlow's per-image standardisation. "
                "SCALE_OFFSET: value × scale + offset, which makes reflectance of digital numbers."
            ),
        )
        self.add(
            bands(self.BANDS, tr("Bands"), self.INPUT),
            tr("Band numbers, counted from 1 through all rasters, or names: 4,3,2 or B4,B3,B2. All when empty."),
        )
        self.add(
            number(options, "lower", self.LOWER, tr("Lower percentile"), whole=False),
            tr(
                "Share of the pixels, in percent, that are below what becomes 0 with PERCENT. Percentiles and medians "
                "are exact: for them values of 32 bits are read twice, and those of 64 bits four times."
            ),
        )
        self.add(
            number(options, "upper", self.UPPER, tr("Upper percentile"), whole=False),
            tr("Share of the pixels, in percent, that are below what becomes 1 with PERCENT."),
        )
        self.add(
            QgsProcessingParameterString(self.SCALE, tr("Scale"), "", optional=True),
            tr("For SCALE_OFFSET: one number, or one per band with commas between: 0.0001. The file's when empty."),
        )
        self.add(
            QgsProcessingParameterString(self.OFFSET, tr("Offset"), "", optional=True),
            tr("For SCALE_OFFSET: one number, or one per band with commas between: -0.1. The file's when empty."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.CLIP, tr("Clip"), False),
            tr(
                "Values beyond those that were measured are set to the nearest that was: MIN_MAX and PERCENT then give "
                "0 to 1."
            ),
        )
        self.add(
            tile_layer(self.TILES, tr("Tiles to measure in"), optional=True),
            tr("Only pixels whose centres lie in these polygons are measured; all pixels are scaled."),
        )
        self.add(
            QgsProcessingParameterString(self.SPLIT, tr("Split to measure in"), "", optional=True),
            tr("Only the tiles of this split are measured, such as train. All tiles when empty."),
        )
        self.add(
            QgsProcessingParameterField(self.SPLIT_FIELD, tr("Split field"), "split", self.TILES, optional=True),
            tr("Field of the tiles with the split of each."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.MASK, tr("Mask to measure in"), [QgsProcessing.TypeVectorPolygon], optional=True
            ),
            tr("Only pixels whose centres lie in these polygons are measured, in any coordinate system."),
            advanced=True,
        )
        self.add(
            raster(self.CLOUD_RASTER, tr("Cloud raster"), optional=True),
            tr("A quality band or a cloud probability. Pixels that it tells to be cloud are not measured."),
            advanced=True,
        )
        self.add(
            with_widget(
                QgsProcessingParameterString(self.CLOUD_RULE, tr("Cloud rule"), "", optional=True),
                "cloud_rule.CloudRuleWrapper",
                raster=self.CLOUD_RASTER,
            ),
            tr(
                "Which pixels of the cloud raster are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 >= 2', '> 0.4', or "
                "a preset such as SENTINEL2_SCL."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.STATISTICS,
                tr("Statistics to use"),
                optional=True,
                fileFilter=tr("JSON files (*.json)") + ";;" + tr("All files") + " (*)",
            ),
            tr(
                "Statistics that this algorithm wrote, or a model's sidecar (.mlm.json): nothing is measured then, and "
                "the method is theirs. Bands go by their names, or in their order where names differ."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.INVERT, tr("Invert"), False),
            tr("Takes scaled values back to what they were, by the statistics to use."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Normalized raster")),
            tr(
                "Cloud-Optimised GeoTIFF of 32-bit real numbers, of 64-bit ones where values are taken back that need "
                "them; NaN where there is no data."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.STATISTICS_OUTPUT,
                tr("Statistics"),
                tr("JSON files (*.json)"),
                optional=True,
                createByDefault=False,
            ),
            tr("How each band was scaled, and what was measured for it, as JSON."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> NormalizeRasterOptions:
        given: Optional[str] = None
        if self.is_set(parameters, self.STATISTICS):
            given = self.input_path(parameters, self.STATISTICS, context)
        return NormalizeRasterOptions(
            rasters=self.raster_paths(parameters, self.INPUT, context),
            output=self.output_path(parameters, self.OUTPUT, context),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            bands=self.text(parameters, self.BANDS, context),
            lower=self.parameterAsDouble(parameters, self.LOWER, context),
            upper=self.parameterAsDouble(parameters, self.UPPER, context),
            scale=self.text(parameters, self.SCALE, context),
            offset=self.text(parameters, self.OFFSET, context),
            clip=self.parameterAsBoolean(parameters, self.CLIP, context),
            # The layers themselves are written for the engine when it runs.
            tiles=self.TILES if self.is_set(parameters, self.TILES) else None,
            split_field=self.text(parameters, self.SPLIT_FIELD, context),
            split=self.text(parameters, self.SPLIT, context),
            mask=self.MASK if self.is_set(parameters, self.MASK) else None,
            cloud_raster=self.raster_path(parameters, self.CLOUD_RASTER, context),
            cloud_rule=self.text(parameters, self.CLOUD_RULE, context),
            statistics=given,
            invert=self.parameterAsBoolean(parameters, self.INVERT, context),
            statistics_output=self.optional_output_path(parameters, self.STATISTICS_OUTPUT, context),
        )

    def forecast(
        self, options: NormalizeRasterOptions, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        from ..forecast import sentences
        from ..forecast_rasters import facts_of_all, result_told

        raster = facts_of_all(options.rasters, options.bands)
        words = tr("Measures each band and scales it with {method}.")
        if options.method == "SCALE_OFFSET":
            words = tr("Scales each band by given numbers.")
        if options.statistics:
            words = tr("Takes scaled values back by {file}.") if options.invert else tr("Scales each band by {file}.")
        name = Path(options.statistics or "").name
        return sentences(
            words.format(method=options.method, file=name),
            result_told(raster.width, raster.height, len(raster.dtypes), "float32"),
        )

    def execute(
        self,
        options: NormalizeRasterOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        with CrossingFolder() as folder:
            for field, name in (("tiles", self.TILES), ("mask", self.MASK)):
                if getattr(options, field):
                    layer = self.tiles(parameters, name, context)
                    options = replace(options, **{field: folder.write(layer, field, context, feedback)})
            self.run_task(options, feedback)
        self.style(options.output, context, styler=style_image)
        outputs = {self.OUTPUT: options.output}
        if options.statistics_output:
            outputs[self.STATISTICS_OUTPUT] = options.statistics_output
        return outputs
