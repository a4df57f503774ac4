"""Derive slope, aspect, hillshade and curvature from heights."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterDestination,
)

from ...engine.imagery.terrain.options import DERIVATIVES, TerrainOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..parameters import choice, number, raster
from ..styling import style_grey, style_values


class TerrainDerivatives(TilewrightAlgorithm):
    """Terrain derivatives."""

    INPUT = "INPUT"
    BAND = "BAND"
    DERIVATIVES = "DERIVATIVES"
    METHOD = "METHOD"
    SLOPE_UNIT = "SLOPE_UNIT"
    Z_FACTOR = "Z_FACTOR"
    AZIMUTH = "AZIMUTH"
    ALTITUDE = "ALTITUDE"
    EDGES = "EDGES"
    OUTPUT = "OUTPUT"

    group_key = "imagery"
    task = "terrain_derivatives"

    def name(self) -> str:
        return "terrainderivatives"

    def displayName(self) -> str:
        return tr("Terrain derivatives")

    def tags(self) -> list[str]:
        return tr("dem,dtm,elevation,slope,aspect,hillshade,relief,curvature,profile,plan,horn,evans").split(",")

    def summary(self) -> str:
        return tr(
            "Makes slope, aspect, hillshade and curvatures of a raster of heights, one band each. Heights are in the "
            "map units of their coordinate system, or in metres where that is in degrees, which are measured on the "
            "ellipsoid row by row. A pixel needs heights on all eight sides."
        )

    def declare(self) -> None:
        options = TerrainOptions
        self.add(raster(self.INPUT, tr("Heights")), tr("A digital elevation, terrain or surface model."))
        self.add(
            QgsProcessingParameterBand(self.BAND, tr("Band"), 1, self.INPUT, optional=True),
            tr("Number of the band that holds the heights, counted from 1; the first when unset."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DERIVATIVES,
                tr("Derivatives"),
                options=list(DERIVATIVES),
                allowMultiple=True,
                defaultValue=["SLOPE"],
                usesStaticStrings=True,
            ),
            tr(
                "The bands to make, in this order. ASPECT is where the ground faces, in degrees clockwise from north, "
                "without a value where it is level. HILLSHADE is light from 1 to 255. Curvatures are per map unit, or "
                "per metre in degrees, of Evans and Young's surface, above 0 where the ground bulges: PROFILE down the "
                "slope, PLAN along the contour line, MEAN of the surface."
            ),
        )
        self.add(
            choice(options, "method", self.METHOD, tr("Method")),
            tr(
                "How the neighbours weigh in slope, aspect and hillshade: HORN the nearer ones twice, EVANS_YOUNG all "
                "alike, ZEVENBERGEN_THORNE the four nearest alone, for smooth ground."
            ),
        )
        self.add(
            choice(options, "slope_unit", self.SLOPE_UNIT, tr("Unit of slopes")),
            tr("Degrees from the level, or percent of rise to run."),
        )
        self.add(
            number(options, "z_factor", self.Z_FACTOR, tr("Z factor"), whole=False),
            tr("What heights are multiplied by: 0.3048 for feet in a system of metres or degrees."),
        )
        self.add(
            number(options, "azimuth", self.AZIMUTH, tr("Light's azimuth (degrees)"), whole=False),
            tr("Where the light of the hillshade comes from, clockwise from north."),
            advanced=True,
        )
        self.add(
            number(options, "altitude", self.ALTITUDE, tr("Light's altitude (degrees)"), whole=False),
            tr("How high the light of the hillshade stands."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.EDGES, tr("Values at the edges"), False),
            tr(
                "Lets heights go on straight beyond the raster's edge, and puts a pixel's own height in place of a "
                "neighbour that is nodata, so that these pixels have values too."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Derivatives of terrain")),
            tr(
                "Cloud-Optimised GeoTIFF with one band for each, of real numbers with NaN for nodata; of 8 bits with 0 "
                "for nodata when it is a hillshade alone."
            ),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TerrainOptions:
        return TerrainOptions(
            raster=self.raster_path(parameters, self.INPUT, context) or "",
            output=self.output_path(parameters, self.OUTPUT, context),
            band=self.optional_int(parameters, self.BAND, context) or 1,
            derivatives=tuple(self.parameterAsEnumStrings(parameters, self.DERIVATIVES, context)),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            slope_unit=self.parameterAsEnumString(parameters, self.SLOPE_UNIT, context),
            z_factor=self.parameterAsDouble(parameters, self.Z_FACTOR, context),
            azimuth=self.parameterAsDouble(parameters, self.AZIMUTH, context),
            altitude=self.parameterAsDouble(parameters, self.ALTITUDE, context),
            edges=self.parameterAsBoolean(parameters, self.EDGES, context),
        )

    def forecast(self, options: TerrainOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast import listed, sentences
        from ..forecast_rasters import facts_of, result_told

        raster = facts_of(options.raster)
        raster.check_band(options.band)
        dtype = "uint8" if options.derivatives == ("HILLSHADE",) else "float32"
        told = tr("Computes {names}.").format(names=listed(options.derivatives))
        return sentences(told, result_told(raster.width, raster.height, len(options.derivatives), dtype))

    def execute(
        self,
        options: TerrainOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        result = self.run_task(options, feedback)
        if options.derivatives[0] != "HILLSHADE":
            low, high = result["low"], result["high"]
            self.style(options.output, context, styler=lambda layer: style_values(layer, low, high))
        else:
            self.style(options.output, context, styler=lambda layer: style_grey(layer, 255.0))
        return {self.OUTPUT: options.output}
