"""The parameters that say which pixels of a raster are cloud, wherever they are asked for."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterBoolean, QgsProcessingParameterString

from ..engine.imagery.clouds.options import CloudRuleOptions
from ..i18n import tr
from .base import TilewrightAlgorithm
from .parameters import choice, number, with_widget


class LooksForClouds(TilewrightAlgorithm):
    """An algorithm that takes a preset or a rule; `RULE` is the name of the parameter of the rule."""

    PRESET = "PRESET"
    RULE = "RULE"
    SHADOWS = "SHADOWS"
    SNOW = "SNOW"
    DILATE = "DILATE"

    def declare_preset(self, raster: str, **roles: str) -> None:
        """Add them; `raster` names the parameter of the raster, and `roles` may name those of tiles and max_cloud."""
        # All optional, so that models made before there were presets stay valid.
        self.add(
            choice(CloudRuleOptions, "preset", self.PRESET, tr("Kind of raster"), optional=True),
            tr(
                "What the raster is. SENTINEL2_SCL: the scene classification of Sentinel-2. LANDSAT_QA_PIXEL: the "
                "quality band of Landsat Collection 2; LANDSAT_BQA of Collection 1; LANDSAT_BQA_PRE of Landsat 8 "
                "before the collections. PROBABILITY: a cloud probability in percent, or from 0 to 1 where it has "
                "decimals; more than 40 % is cloud. BRIGHTNESS: a plain image of 8 bits where nothing else is there; "
                "bright grey patches from 3 pixels on count as cloud. That misses thin cloud, haze and shadows, and "
                "takes snow, sand, white roofs of that size, which aerial images are full of, and blank white borders "
                "for cloud."
            ),
        )
        self.add(
            with_widget(
                QgsProcessingParameterString(self.RULE, tr("Cloud rule"), None, optional=True),
                "cloud_rule.CloudRuleWrapper",
                raster=raster,
                preset=self.PRESET,
                shadows=self.SHADOWS,
                snow=self.SNOW,
                dilate=self.DILATE,
                **roles,
            ),
            tr(
                "In place of a kind, which pixels of the first band are cloud: 'in 3,8,9,10' for these values, "
                "'bits 3,4' for any of these bits set, 'bits 14-15 >= 2' for the number in these bits, '> 0.4' for a "
                "threshold. The name of a kind can stand here too, as in 'SENTINEL2_SCL+shadows+snow'."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.SHADOWS, tr("Shadows count as cloud"), False, optional=True),
            tr("Takes the shadows of clouds for cloud too. For kinds that tell them."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.SNOW, tr("Snow and ice count as cloud"), False, optional=True),
            tr("Takes snow and ice for cloud too. For kinds that tell them."),
        )
        self.add(
            number(CloudRuleOptions, "dilate_px", self.DILATE, tr("Grow clouds by (pixels)"), optional=True),
            tr("Pixels of that raster this close to a cloud count as cloud too, as their thin edges are often missed."),
        )

    def cloud_rule(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CloudRuleOptions:
        """What the parameters say; raises OptionError where they do not go together or the rule cannot be read."""
        preset = self.parameterAsEnumString(parameters, self.PRESET, context)
        return CloudRuleOptions(
            preset=preset if self.is_set(parameters, self.PRESET) else None,
            rule=self.text(parameters, self.RULE, context),
            shadows=self.parameterAsBoolean(parameters, self.SHADOWS, context),
            snow=self.parameterAsBoolean(parameters, self.SNOW, context),
            dilate_px=self.parameterAsInt(parameters, self.DILATE, context),
        )
