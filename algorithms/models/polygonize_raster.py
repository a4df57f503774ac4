"""Turn the patches of a raster of classes into polygons."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ...engine.errors import OptionError
from ...engine.labels.options import PolygonizeRasterOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..crossing import CrossingFolder
from ..parameters import choice, number, raster, with_widget
from ..styling import categorise

if TYPE_CHECKING:
    from ..raster_classes import RasterClasses


class PolygonizeRaster(TilewrightAlgorithm):
    """Polygonize raster."""

    INPUT = "INPUT"
    BAND = "BAND"
    CLASSES = "CLASSES"
    BORDER_CLASS = "BORDER_CLASS"
    CONFIDENCE = "CONFIDENCE"
    SIEVE = "SIEVE"
    MIN_AREA = "MIN_AREA"
    SIMPLIFY = "SIMPLIFY"
    ORTHOGONALIZE = "ORTHOGONALIZE"
    CONNECTEDNESS = "CONNECTEDNESS"
    OUTPUT = "OUTPUT"

    group_key = "models"
    task = "polygonize_raster"

    def name(self) -> str:
        return "polygonizeraster"

    def displayName(self) -> str:
        return tr("Polygonize raster")

    def tags(self) -> list[str]:
        return tr("polygonize,vectorize,footprints,buildings,sieve,simplify,regularize,map,classes").split(",")

    def summary(self) -> str:
        return tr(
            "Turns the patches of a raster of classes into polygons with class, area, perimeter and confidence. The "
            "raster is read in strips, and polygons are the same as if it were read at once. Nodata is left out, and "
            "so is class 0, the background, unless it is asked for."
        )

    def declare(self) -> None:
        options = PolygonizeRasterOptions
        self.add(
            raster(self.INPUT, tr("Raster of classes")),
            tr("Whole numbers, such as Segment raster writes."),
        )
        self.add(
            with_widget(
                QgsProcessingParameterString(self.CLASSES, tr("Classes"), "", optional=True),
                "class_list.RasterClassesWrapper",
                raster=self.INPUT,
                band=self.BAND,
            ),
            tr("Names or ids of the classes to make polygons of, separated by commas. All but 0 when empty."),
        )
        self.add(
            number(options, "sieve_px", self.SIEVE, tr("Sieve (pixels)"), optional=True),
            tr(
                "Patches of fewer pixels, of any class, become part of their largest neighbour: before areas are "
                "measured, and after objects have grown into their border."
            ),
        )
        self.add(
            number(options, "min_area", self.MIN_AREA, tr("Minimum area"), whole=False, optional=True),
            tr(
                "Polygons that cover less are left out, after sieving and before simplifying: square metres on the "
                "ellipsoid where the coordinate system is in degrees, else square map units."
            ),
        )
        self.add(
            number(options, "simplify", self.SIMPLIFY, tr("Simplify (map units)"), whole=False, optional=True),
            tr(
                "How far a simplified outline may stray from the edges of the pixels, in map units (degrees where the "
                "coordinate system is in degrees). Neighbours keep their common edges, but for short stretches where "
                "one would cross itself; holes and small polygons stay."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.ORTHOGONALIZE, tr("Right angles"), options.orthogonalize),
            tr(
                "Draws buildings with right angles along their main direction, with about the same area. Outlines that "
                "this does not fit stay simplified, by two pixels when Simplify is unset; neighbours may then overlap."
            ),
        )
        self.add(
            raster(self.CONFIDENCE, tr("Confidence raster"), optional=True),
            tr("On the same grid; each polygon gets the mean of its pixels."),
        )
        self.add(
            QgsProcessingParameterString(self.BORDER_CLASS, tr("Border class"), "", optional=True),
            tr(
                "Name or id of the class that parts objects which touch. Objects grow into it, each pixel goes to the "
                "nearest, and they stay polygons of their own."
            ),
            advanced=True,
        )
        self.add(
            choice(options, "connectedness", self.CONNECTEDNESS, tr("Connectedness")),
            tr("Whether pixels that touch at a corner alone are apart (FOUR) or one multipolygon (EIGHT)."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBand(self.BAND, tr("Band"), 1, self.INPUT, optional=True),
            tr("Number of the band that holds the classes, counted from 1; the first when unset."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Polygons"), QgsProcessing.TypeVectorPolygon),
            tr(
                "Polygons with class_id, class (its name), area (m²) and perimeter (m), both on the ellipsoid, and "
                "confidence."
            ),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> PolygonizeRasterOptions:
        from ..raster_classes import RasterClasses, classes_of  # QGIS loads this module at its start: GDAL waits

        raster = self.raster_path(parameters, self.INPUT, context) or ""
        band = self.optional_int(parameters, self.BAND, context) or 1
        known = classes_of(raster, band) if raster else RasterClasses()
        border = known.ids(self.text(parameters, self.BORDER_CLASS, context), self.BORDER_CLASS)
        if len(border) > 1:
            raise OptionError(
                tr("BORDER_CLASS must be one class, got {classes}").format(
                    classes=", ".join(known.name(number) for number in border)
                )
            )
        return PolygonizeRasterOptions(
            raster=raster,
            output="",
            band=band,
            classes=known.ids(self.text(parameters, self.CLASSES, context), self.CLASSES),
            border_class=border[0] if border else None,
            confidence=self.raster_path(parameters, self.CONFIDENCE, context),
            sieve_px=self.optional_int(parameters, self.SIEVE, context),
            min_area=self.optional_float(parameters, self.MIN_AREA, context),
            simplify=self.optional_float(parameters, self.SIMPLIFY, context),
            orthogonalize=self.parameterAsBoolean(parameters, self.ORTHOGONALIZE, context),
            connectedness=self.parameterAsEnumString(parameters, self.CONNECTEDNESS, context),
        )

    def forecast(
        self, options: PolygonizeRasterOptions, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        from ..forecast import counted, listed
        from ..forecast_rasters import facts_of
        from ..raster_classes import classes_of

        raster, known = facts_of(options.raster), classes_of(options.raster, options.band)
        raster.check_band(options.band)
        chosen = options.classes or [number for number in sorted(known.names) if number]
        names = listed(known.name(number) for number in chosen) or tr("all classes but 0")
        return tr("Looks at {width} × {height} pixels and draws polygons of {classes}.").format(
            width=counted(raster.width), height=counted(raster.height), classes=names
        )

    def execute(
        self,
        options: PolygonizeRasterOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ..raster_classes import classes_of
        from .polygon_copy import copy_polygons

        known = classes_of(options.raster, options.band)
        crs = self.parameterAsRasterLayer(parameters, self.INPUT, context).crs()
        steps = QgsProcessingMultiStepFeedback(2, feedback)
        with CrossingFolder() as folder:
            options = replace(options, output=folder.path("polygons"))
            steps.setCurrentStep(0)
            result = self.run_task(options, steps)
            steps.setCurrentStep(1)
            many = options.connectedness == "EIGHT"
            destination = copy_polygons(self, result, known, many, crs, parameters, context, steps)
        self._report(result, known, feedback)
        colours = {known.name(number): known.colours.get(number, "") for number in result["classes"]}
        self.style(destination, context, styler=lambda layer: categorise(layer, "class", colours))
        return {self.OUTPUT: destination}

    def _report(self, result: dict[str, Any], known: RasterClasses, feedback: QgsProcessingFeedback) -> None:
        feedback.pushInfo(tr("{count} polygons.").format(count=f"{result['count']:,}"))
        for number_of_class, count in result["counts"]:
            feedback.pushInfo(f"{known.name(number_of_class)}: {count:,}")
        if not result["count"]:
            feedback.pushWarning(tr("There is no polygon: is all of the raster background, nodata, or too small?"))
