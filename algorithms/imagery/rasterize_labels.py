"""Burn labels into a raster: classes, numbers of objects, or distances to their outlines."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ...engine.labels.names import colour_of
from ...engine.labels.rasterizing.options import RasterizeLabelsOptions
from ...engine.remote.names import is_store
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..crossing import CrossingFolder
from ..parameters import choice, class_field, number, raster, with_widget
from ..styling import style_classes, style_values

#: Objects up to this number get a colour each; a palette of more is slow to read.
MOST_COLOURED = 4096


class RasterizeLabels(TilewrightAlgorithm):
    """Rasterize labels."""

    LABELS = "LABELS"
    RASTER = "RASTER"
    EXTENT = "EXTENT"
    CLASS_FIELD = "CLASS_FIELD"
    CLASSES = "CLASSES"
    TARGET = "TARGET"
    BACKGROUND = "BACKGROUND"
    OVERLAP = "OVERLAP"
    PRIORITY_FIELD = "PRIORITY_FIELD"
    OVERLAP_VALUE = "OVERLAP_VALUE"
    ALL_TOUCHED = "ALL_TOUCHED"
    BORDER = "BORDER"
    BORDER_AT = "BORDER_AT"
    UNLABELLED = "UNLABELLED"
    NULL_CLASS = "NULL_CLASS"
    CLOUD_RASTER = "CLOUD_RASTER"
    CLOUD_RULE = "CLOUD_RULE"
    BUFFER = "BUFFER"
    BUFFER_FIELD = "BUFFER_FIELD"
    BUFFER_UNIT = "BUFFER_UNIT"
    DISTANCE_UNIT = "DISTANCE_UNIT"
    MAX_DISTANCE = "MAX_DISTANCE"
    OUTPUT = "OUTPUT"

    group_key = "imagery"
    task = "rasterize_labels"

    def name(self) -> str:
        return "rasterizelabels"

    def displayName(self) -> str:
        return tr("Rasterize labels")

    def tags(self) -> list[str]:
        return tr(
            "burn,mask,masks,vector to raster,ground truth,annotation,classes,instances,distance,roads,buildings,border"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Burns labels into a raster on the pixels of another one: ids of classes, a number for each object, or how "
            "far each pixel is from the objects' outlines. Export tiles takes it for its labels."
        )

    def declare(self) -> None:
        self._declare_inputs()
        self._declare_classes()
        self._declare_overlaps()
        self._declare_shapes()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Label raster")),
            tr(
                "Cloud-Optimised GeoTIFF. Classes have 8 bits, and 255 is to be ignored; more than 254 have 16 bits "
                "and 65535. Their names and colours are in it, beside it, and in a style file. Numbers of objects "
                "have 32 bits with -1, distances are real numbers with NaN to be ignored."
            ),
        )

    def _declare_inputs(self) -> None:
        options = RasterizeLabelsOptions
        self.add(
            QgsProcessingParameterFeatureSource(self.LABELS, tr("Labels"), [QgsProcessing.TypeVectorAnyGeometry]),
            tr("Polygons, or lines and points with a buffer, in any coordinate system."),
        )
        self.add(raster(self.RASTER, tr("Raster")), tr("The image that the labels are of: its pixels are burnt."))
        self.add(
            class_field(self.CLASS_FIELD, tr("Class field"), self.LABELS),
            tr("Field of the labels with the class name. Without it all labels are one class."),
        )
        self.add(
            choice(options, "target", self.TARGET, tr("Burn")),
            tr(
                "CLASSES: the id of the class. INSTANCES: the number of the feature in its layer, from 1. DISTANCE: "
                "how far the centre of a pixel is from the nearest one on the other side of the outline of all labels "
                "together, positive inside."
            ),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True),
            tr("The part of the raster to burn, snapped to whole pixels. All of it when unset."),
        )

    def _declare_classes(self) -> None:
        options = RasterizeLabelsOptions
        self.add(
            with_widget(
                QgsProcessingParameterString(self.CLASSES, tr("Classes"), "", optional=True),
                "class_list.ClassGroupsWrapper",
                field=self.CLASS_FIELD,
            ),
            tr(
                "Which classes to burn, in the order of their ids from 1: 'forest; water'. Several become one with "
                "'forest=oak,pine; water'. All in alphabetical order when empty."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.BACKGROUND, tr("Background"), "0", optional=True),
            tr(
                "What pixels without a label are: a number for their id; or a name, for one of the classes, or for a "
                "class of its own with the id 0."
            ),
            advanced=True,
        )
        self.add(
            choice(options, "unlabelled", self.UNLABELLED, tr("Pixels without a label")),
            tr(
                "BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the labels are "
                "examples of their classes and not all of them."
            ),
            advanced=True,
        )
        self.add(
            choice(options, "null_class", self.NULL_CLASS, tr("Labels without a class")),
            tr("IGNORE: their pixels are to be ignored, where no other label lies. SKIP: as if they were not there."),
            advanced=True,
        )
        self.add(
            raster(self.CLOUD_RASTER, tr("Cloud raster"), optional=True),
            tr("A quality band or a cloud probability: where it is cloud, pixels are to be ignored."),
            advanced=True,
        )
        self.add(
            with_widget(
                QgsProcessingParameterString(self.CLOUD_RULE, tr("Cloud rule"), None, optional=True),
                "cloud_rule.CloudRuleWrapper",
                raster=self.CLOUD_RASTER,
            ),
            tr(
                "Which of its pixels are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 >= 2', '> 0.4', or a kind of "
                "raster such as SENTINEL2_SCL or LANDSAT_QA_PIXEL+shadows."
            ),
            advanced=True,
        )

    def _declare_overlaps(self) -> None:
        options = RasterizeLabelsOptions
        self.add(
            choice(options, "overlap", self.OVERLAP, tr("Where labels overlap")),
            tr(
                "LAST: the class that comes later in the list; of one class the later feature. PRIORITY: the highest "
                "number in a field. VALUE: pixels of several classes, or of several objects, get one value."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterField(
                self.PRIORITY_FIELD,
                tr("Priority field"),
                None,
                self.LABELS,
                QgsProcessingParameterField.Numeric,
                optional=True,
            ),
            tr("Field of numbers for PRIORITY; labels where it is null lie below all others."),
            advanced=True,
        )
        self.add(
            number(options, "overlap_value", self.OVERLAP_VALUE, tr("Overlap value"), optional=True),
            tr("The id for VALUE: one of the classes, or one of its own, called overlap. Ignored when unset."),
            advanced=True,
        )
        self.add(
            number(options, "border_px", self.BORDER, tr("Border class (pixels)"), optional=True),
            tr(
                "Adds the class border: the outermost pixels of each polygon, so many of them. Objects that touch then "
                "stay apart on the map; Polygonize raster grows them back."
            ),
            advanced=True,
        )
        self.add(
            choice(options, "border_at", self.BORDER_AT, tr("Border at")),
            tr("ALL: the rim of every polygon. TOUCHING: only where another polygon is nearer than that many pixels."),
            advanced=True,
        )

    def _declare_shapes(self) -> None:
        options = RasterizeLabelsOptions
        self.add(
            QgsProcessingParameterBoolean(self.ALL_TOUCHED, tr("Take every touched pixel"), False),
            tr("Otherwise a pixel belongs to a label when its centre does."),
            advanced=True,
        )
        self.add(
            number(options, "buffer", self.BUFFER, tr("Buffer"), whole=False, optional=True),
            tr("How far labels grow to each side; lines and points become areas by it."),
        )
        self.add(
            QgsProcessingParameterField(
                self.BUFFER_FIELD,
                tr("Width field"),
                None,
                self.LABELS,
                QgsProcessingParameterField.Numeric,
                optional=True,
            ),
            tr("Field with the full width of each label, such as a road's; where it is null the buffer goes."),
        )
        self.add(
            choice(options, "buffer_unit", self.BUFFER_UNIT, tr("Unit of buffer and width")),
            tr("MAP: units of the raster's coordinate system, which may be degrees. METRES: metres on the ground."),
        )
        self.add(
            choice(options, "distance_unit", self.DISTANCE_UNIT, tr("Unit of distances")),
            tr(
                "PIXELS: steps from pixel to pixel, the same in both directions. MAP: units of the raster's coordinate "
                "system, whose pixels may be longer one way; they are degrees where it is in degrees."
            ),
            advanced=True,
        )
        self.add(
            number(options, "max_distance", self.MAX_DISTANCE, tr("Greatest distance"), whole=False, optional=True),
            tr("Distances beyond this, in the same unit, are given as this."),
            advanced=True,
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> RasterizeLabelsOptions:
        return RasterizeLabelsOptions(
            labels="",
            raster=self.raster_path(parameters, self.RASTER, context) or "",
            output=self.output_path(parameters, self.OUTPUT, context),
            extent=self._extent(parameters, context),
            class_field=self.text(parameters, self.CLASS_FIELD, context) or None,
            classes=self.text(parameters, self.CLASSES, context),
            target=self.parameterAsEnumString(parameters, self.TARGET, context),
            background=self.text(parameters, self.BACKGROUND, context) or "0",
            overlap=self.parameterAsEnumString(parameters, self.OVERLAP, context),
            priority_field=self.text(parameters, self.PRIORITY_FIELD, context) or None,
            overlap_value=self.optional_int(parameters, self.OVERLAP_VALUE, context),
            all_touched=self.parameterAsBoolean(parameters, self.ALL_TOUCHED, context),
            border_px=self.optional_int(parameters, self.BORDER, context),
            border_at=self.parameterAsEnumString(parameters, self.BORDER_AT, context),
            unlabelled=self.parameterAsEnumString(parameters, self.UNLABELLED, context),
            null_class=self.parameterAsEnumString(parameters, self.NULL_CLASS, context),
            cloud_raster=self.raster_path(parameters, self.CLOUD_RASTER, context),
            cloud_rule=self.text(parameters, self.CLOUD_RULE, context),
            buffer=self.optional_float(parameters, self.BUFFER, context),
            buffer_field=self.text(parameters, self.BUFFER_FIELD, context) or None,
            buffer_unit=self.parameterAsEnumString(parameters, self.BUFFER_UNIT, context),
            distance_unit=self.parameterAsEnumString(parameters, self.DISTANCE_UNIT, context),
            max_distance=self.optional_float(parameters, self.MAX_DISTANCE, context),
        )

    def forecast(
        self, options: RasterizeLabelsOptions, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        from ..forecast import sentences
        from ..forecast_layers import Values, column_of, features_told
        from ..forecast_rasters import facts_of, result_told

        labels = self.source(parameters, self.LABELS, context)
        _, _, width, height = facts_of(options.raster).window(options.extent)
        classes = tr("all of one class")
        if options.class_field:
            classes = Values(labels, column_of(labels, self.CLASS_FIELD, options.class_field)).classes
        words = {
            "CLASSES": tr("Burns {features}, {classes}."),
            "INSTANCES": tr("Burns the numbers of {features}."),
            "DISTANCE": tr("Measures how far each pixel is from the outlines of {features}."),
        }[options.target]
        dtypes = {"CLASSES": "uint8", "INSTANCES": "int32", "DISTANCE": "float32"}
        told = words.format(features=features_told(labels.featureCount()), classes=classes)
        return sentences(told, result_told(width, height, 1, dtypes[options.target]))

    def execute(
        self,
        options: RasterizeLabelsOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        labels = self.source(parameters, self.LABELS, context)
        with CrossingFolder() as folder:
            options = replace(options, labels=folder.write(labels, "labels", context, feedback))
            result = self.run_task(options, feedback)
        if not is_store(options.output):
            _keep_style(options.output, result)
        self.style(options.output, context, styler=lambda layer: _style(layer, result))
        for entry in result["classes"]:
            feedback.pushInfo(tr("{id} {name}: {pixels} pixels").format(**entry))
        return {self.OUTPUT: options.output}

    def _extent(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[tuple[float, float, float, float]]:
        """The extent in the CRS of the raster."""
        if not self.is_set(parameters, self.EXTENT):
            return None
        crs = self.parameterAsRasterLayer(parameters, self.RASTER, context).crs()
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def _keep_style(path: str, result: dict[str, Any]) -> None:
    """Write the style beside the raster, where QGIS looks for it whenever the raster is opened."""
    file = Path(path)
    layer = QgsRasterLayer(path, "labels")
    _style(layer, result)
    layer.saveNamedStyle(str(file.with_suffix(".qml")))
    if result["target"] != "CLASSES":
        del layer
        # What QGIS measures for the look that it gives every other raster.
        file.with_name(f"{file.name}.aux.xml").unlink(missing_ok=True)


def _style(layer: Any, result: dict[str, Any]) -> None:
    if result["target"] == "CLASSES":
        style_classes(layer, result["classes"])
    elif result["target"] == "INSTANCES":
        numbers = range(1, min(result["largest"], MOST_COLOURED) + 1)
        style_classes(layer, [{"id": place, "name": str(place), "colour": colour_of(place)} for place in numbers])
    elif result["minimum"] is not None:
        style_values(layer, result["minimum"], result["maximum"])
