"""Make a raster of where clouds are."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterRasterDestination

from ...engine.errors import OptionError
from ...engine.imagery.clouds.names import CLOUD_CLASSES
from ...engine.imagery.clouds.options import CloudMaskOptions
from ...i18n import marked, tr
from ..cloud_rule import LooksForClouds
from ..parameters import raster
from ..styling import style_classes

#: The classes of the map as people read them.
NAMES = {"clear": marked("clear"), "cloud": marked("cloud")}


class CloudMask(LooksForClouds):
    """Cloud mask."""

    INPUT = "INPUT"
    OUTPUT = "OUTPUT"

    group_key = "imagery"
    task = "cloud_mask"

    def name(self) -> str:
        return "cloudmask"

    def displayName(self) -> str:
        return tr("Cloud mask")

    def tags(self) -> list[str]:
        return tr("clouds,shadow,snow,cirrus,quality,qa band,qa_pixel,bqa,scl,s2cloudless,fmask,brightness").split(",")

    def summary(self) -> str:
        return tr(
            "Makes a raster of 1 where there is cloud and 0 where it is clear, from the quality band of a satellite, a "
            "cloud probability, or the look of a plain image. What was not seen is 255, its nodata value."
        )

    def declare(self) -> None:
        self.add(
            raster(self.INPUT, tr("Quality band or image")),
            tr("A quality band, a cloud probability, or an image of red, green and blue for BRIGHTNESS."),
        )
        self.declare_preset(self.INPUT)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Cloud mask")),
            tr("Cloud-Optimised GeoTIFF on the pixels of the input: 0 clear, 1 cloud, 255 not seen."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CloudMaskOptions:
        rule = self.cloud_rule(parameters, context)
        if not rule.text:
            raise OptionError(tr("Either PRESET or RULE is required: which pixels are cloud?"))
        return CloudMaskOptions(
            raster=self.raster_path(parameters, self.INPUT, context) or "",
            output=self.output_path(parameters, self.OUTPUT, context),
            cloud_rule=rule.text,
            dilate_px=rule.dilate_px,
        )

    def forecast(self, options: CloudMaskOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast import sentences
        from ..forecast_rasters import facts_of, result_told

        raster = facts_of(options.raster)
        rule = tr("Cloud is where {rule}.").format(rule=options.cloud_rule)
        return sentences(result_told(raster.width, raster.height, 1, "uint8"), rule)

    def execute(
        self,
        options: CloudMaskOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        shares = self.run_task(options, feedback)
        feedback.pushInfo(
            tr("Cloud is {cloud:.1%} of what was seen, which is {seen:.1%} of the raster.").format(**shares)
        )
        classes = [
            {"id": number, "name": tr(NAMES[name]), "colour": colour, "clear": number == 0}
            for number, name, colour in CLOUD_CLASSES
        ]
        self.style(options.output, context, styler=lambda layer: style_classes(layer, classes))
        return {self.OUTPUT: options.output}
