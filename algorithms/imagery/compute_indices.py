"""Spectral indices by name, and formulas of one's own, as a raster with a band for each."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...engine.imagery.indices.names import catalogue
from ...engine.imagery.indices.options import ComputeIndicesOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..parameters import choice, number, rasters, with_widget
from ..styling import style_values


class ComputeIndices(TilewrightAlgorithm):
    """Compute indices."""

    INPUT = "INPUT"
    INDICES = "INDICES"
    FORMULAS = "FORMULAS"
    SENSOR = "SENSOR"
    ROLES = "ROLES"
    CONSTANTS = "CONSTANTS"
    SCALE = "SCALE"
    OFFSET = "OFFSET"
    KEEP_BANDS = "KEEP_BANDS"
    OUTPUT = "OUTPUT"

    group_key = "imagery"
    task = "compute_indices"

    def name(self) -> str:
        return "computeindices"

    def displayName(self) -> str:
        return tr("Compute indices")

    def tags(self) -> list[str]:
        return tr(
            "spectral indices,ndvi,evi,ndwi,mndwi,ndbi,savi,nbr,vegetation,water,burn,band math,raster calculator,"
            "formula,spyndex,awesome spectral indices"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Computes spectral indices of the Awesome Spectral Indices catalogue by name, and formulas of your own, "
            "into a raster of real numbers with a band for each. Bands are recognised by their names, wavelengths and "
            "sensor; the log says which band was taken for what. Where a formula is undefined, as when it divides by "
            "0, the result is nodata."
        )

    def declare(self) -> None:
        options = ComputeIndicesOptions
        self.add(
            rasters(self.INPUT, tr("Rasters")),
            tr(
                "One raster, or several as one file for each band; others are aligned to the first, and ground that "
                "one of them does not cover counts as nodata."
            ),
        )
        names = QgsProcessingParameterEnum(
            self.INDICES,
            tr("Indices"),
            options=list(catalogue().indices),
            allowMultiple=True,
            optional=True,
            usesStaticStrings=True,
        )
        with_widget(names, "index_list.IndexListWrapper")
        self.add(
            names,
            tr(
                "Indices by their short names. Formula, bands and constants of each are written to the log. Of a time "
                "series, whose bands are named 2020-05-01 B4, each is computed for each date."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.FORMULAS, tr("Formulas"), "", optional=True),
            tr(
                "Formulas of your own: ratio = N / R; wet = where(b3 > b5, 1, 0). Names are those of bands (in quotes "
                "when they hold other characters than letters, digits and _), b1, b2, … through all rasters, roles as "
                "B, G, R, N, S1, S2, or constants. There are + - * / **, comparisons, and, or, not, and abs, sqrt, "
                "exp, log, log10, sin, cos, tan, atan, tanh, floor, ceil, round, min, max, where(condition, then, "
                "else)."
            ),
        )
        self.add(
            choice(options, "sensor", self.SENSOR, tr("Sensor")),
            tr(
                "Whose band names B1, B2, … are. AUTO reads it from the names and tags of the files. Bands without "
                "names are taken in the sensor's usual order when their number fits."
            ),
        )
        self.add(
            with_widget(
                QgsProcessingParameterString(self.ROLES, tr("Roles of bands"), "", optional=True),
                "band_roles.BandRolesWrapper",
                rasters=self.INPUT,
                sensor=self.SENSOR,
                indices=self.INDICES,
            ),
            tr(
                "Which band is what, where it is not recognised: B=1, R=3, N=B8. Roles are A coastal, B blue, G "
                "green, G1, Y yellow, R red, RE1 to RE3 red edge, N and N2 near infrared, WV water vapour, S1 and S2 "
                "short-wave infrared, T, T1 and T2 thermal, VV, VH, HH, HV radar."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.CONSTANTS, tr("Constants"), "", optional=True),
            tr(
                "Numbers for the constants of formulas: L=0.25, C1=6. The catalogue's own when not given; L is 0.5 in "
                "SAVI and its kin, as their papers have it, and 1 in others."
            ),
            advanced=True,
        )
        self.add(
            number(options, "scale", self.SCALE, tr("Scale"), whole=False, optional=True),
            tr(
                "Brings pixels to reflectance: value × scale + offset, as 0.0001 for many products. The file's own "
                "when neither is given. Indices that are ratios do not need it."
            ),
            advanced=True,
        )
        self.add(
            number(options, "offset", self.OFFSET, tr("Offset"), whole=False, optional=True),
            tr("What is added after the scale, as -0.1 for Sentinel-2 products since 2022. 0 when only the scale is."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.KEEP_BANDS, tr("Keep the bands"), False),
            tr("Also writes all bands of the rasters, as they are, after the indices."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Indices of pixels")),
            tr("Cloud-Optimised GeoTIFF of 32-bit real numbers, a band for each index; nodata is NaN."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ComputeIndicesOptions:
        return ComputeIndicesOptions(
            rasters=self.raster_paths(parameters, self.INPUT, context),
            output=self.output_path(parameters, self.OUTPUT, context),
            indices=tuple(name for name in self.parameterAsEnumStrings(parameters, self.INDICES, context) if name),
            formulas=self.text(parameters, self.FORMULAS, context),
            sensor=self.parameterAsEnumString(parameters, self.SENSOR, context),
            roles=self.text(parameters, self.ROLES, context),
            constants=self.text(parameters, self.CONSTANTS, context),
            scale=self.optional_float(parameters, self.SCALE, context),
            offset=self.optional_float(parameters, self.OFFSET, context),
            keep_bands=self.parameterAsBoolean(parameters, self.KEEP_BANDS, context),
        )

    def forecast(
        self, options: ComputeIndicesOptions, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        from ...engine.imagery.formulas.rules import parse_formulas
        from ..forecast import listed, sentences
        from ..forecast_rasters import facts_of_all, result_told

        raster = facts_of_all(options.rasters)
        names = [*options.indices, *(formula.name for formula in parse_formulas(options.formulas))]
        bands = len(names) + (len(raster.dtypes) if options.keep_bands else 0)
        told = tr("Computes {names}.").format(names=listed(names))
        return sentences(told, result_told(raster.width, raster.height, bands, "float32"))

    def execute(
        self,
        options: ComputeIndicesOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        result = self.run_task(options, feedback)
        low, high = result["minimum"], result["maximum"]
        if low is not None:
            self.style(options.output, context, styler=lambda layer: style_values(layer, low, high))
        return {self.OUTPUT: options.output}
