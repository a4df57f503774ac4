"""The parameters of "Export tiles" about labels, objects and the tiles that are made of them."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...engine.datasets.options import ExportTilesOptions
from ...engine.models.rules import parse_names
from ...i18n import tr
from ..parameters import choice, class_field, number, with_widget
from .storing import StoringAlgorithm


class LabelledExport(StoringAlgorithm):
    """Base of an export whose tiles have labels."""

    TASK = "TASK"
    LABEL_FIELD = "LABEL_FIELD"
    LABELS = "LABELS"
    LABEL_LAYERS = "LABEL_LAYERS"
    CLASS_FIELD = "CLASS_FIELD"
    CLASSES = "CLASSES"
    CLASS_FILE = "CLASS_FILE"
    STUFF = "STUFF"
    ALL_TOUCHED = "ALL_TOUCHED"
    BUFFER = "BUFFER"
    BORDER = "BORDER"
    BORDER_AT = "BORDER_AT"
    UNLABELLED = "UNLABELLED"
    EMPTY_SHARE = "EMPTY_SHARE"
    MIN_OBJECT_SHARE = "MIN_OBJECT_SHARE"
    CUT_OBJECTS = "CUT_OBJECTS"
    CROP = "CROP"
    CROP_MARGIN = "CROP_MARGIN"
    BLACKEN = "BLACKEN"
    ROTATION = "ROTATION"

    def declare_labels(self) -> None:
        """Add the label layers and their class field."""
        self.add(
            QgsProcessingParameterMapLayer(
                self.LABELS,
                tr("Labels"),
                optional=True,
                types=[QgsProcessing.TypeVectorAnyGeometry, QgsProcessing.TypeRaster],
            ),
            tr(
                "Polygons, or a raster of classes, that masks are made from; needed for SEGMENTATION. For DETECTION "
                "and PANOPTIC the polygons of the objects; points and lines with a buffer. For REGRESSION a raster of "
                "values, or polygons with a field of numbers."
            ),
        )
        self.add(
            class_field(
                self.CLASS_FIELD,
                tr("Class field"),
                self.LABELS,
                more=self.LABEL_LAYERS,
                order=self.CLASSES,
                task=self.TASK,
            ),
            tr(
                "Field of the label polygons with the class name. Without it all polygons are of one class. For "
                "REGRESSION the field with the numbers."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.LABEL_LAYERS, tr("More label layers"), QgsProcessing.TypeVectorAnyGeometry, optional=True
            ),
            tr(
                "Further layers of labels. Their features have the class that the class field says or, in layers "
                "without that field, the name of the layer."
            ),
        )

    def declare_classes(self) -> None:
        """Add what gives classes their ids, and how masks are made."""
        options = ExportTilesOptions
        self.add(
            with_widget(
                QgsProcessingParameterString(self.CLASSES, tr("Class order"), "", optional=True),
                "class_list.ClassListWrapper",
                field=self.CLASS_FIELD,
                tile_field=self.LABEL_FIELD,
                task=self.TASK,
                file=self.CLASS_FILE,
            ),
            tr("Class names, separated by commas: their ids count from 1. In alphabetical order when empty."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(self.CLASS_FILE, tr("Class file"), optional=True),
            tr(
                "Gives each class its id, the same in every export: classes.json or dataset.json of an earlier "
                "dataset, or a CSV file with the columns id and name, and colour and from if wanted; from names the "
                "labels that become this class. New classes get new ids; the dataset's own classes.json has them all."
            ),
            advanced=True,
        )
        self.add(
            with_widget(
                QgsProcessingParameterString(self.STUFF, tr("Classes that are not counted"), "", optional=True),
                "class_list.CountedClassesWrapper",
                field=self.CLASS_FIELD,
            ),
            tr("For PANOPTIC: classes such as water or grass, of which a tile has one area and not many objects."),
            advanced=True,
        )
        self.add(
            number(options, "buffer_m", self.BUFFER, tr("Buffer (metres)"), whole=False, optional=True),
            tr("Turns points into circles of this radius, and lines into strips of twice this width."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.ALL_TOUCHED, tr("Masks take every touched pixel"), False),
            tr("Otherwise a mask pixel belongs to a polygon when its centre does."),
            advanced=True,
        )
        self.add(
            number(options, "border_px", self.BORDER, tr("Border class (pixels)"), optional=True),
            tr(
                "Adds the class border, the last of the list, to masks made from polygons: the outermost pixels of "
                "each, so many of them. Objects that touch then stay apart on the map; Polygonize raster grows them "
                "back."
            ),
            advanced=True,
        )
        self.add(
            choice(options, "border_at", self.BORDER_AT, tr("Border at")),
            tr("ALL: the rim of every polygon. TOUCHING: only where another polygon is nearer than that many pixels."),
            advanced=True,
        )
        self.add(
            choice(options, "unlabelled", self.UNLABELLED, tr("Pixels without a label")),
            tr(
                "In masks: BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the "
                "labels are examples of their classes and not all of them."
            ),
            advanced=True,
        )

    def declare_objects(self) -> None:
        """Add what is done with objects, and with tiles for their sake."""
        options = ExportTilesOptions
        self.add(
            number(options, "empty_share", self.EMPTY_SHARE, tr("Share of empty tiles kept"), whole=False),
            tr("Of the tiles in which no label lies: 1 keeps all, 0 none, 0.1 every tenth, chosen by chance."),
            advanced=True,
            later=True,
        )
        self.add(
            number(options, "minimum_share", self.MIN_OBJECT_SHARE, tr("Least share of an object"), whole=False),
            tr("Objects cut by the tile's edge of which less than this share of the area lies in the tile, 0 to 1."),
            advanced=True,
            later=True,
        )
        self.add(
            choice(options, "cut_objects", self.CUT_OBJECTS, tr("Objects below that share")),
            tr("DROP leaves them out of the tile, MARK keeps them and marks them as truncated, KEEP keeps them."),
            advanced=True,
            later=True,
        )
        self.add(
            choice(options, "crop", self.CROP, tr("Images of objects")),
            tr(
                "BOX makes an image of each object in the tiles instead of the tiles, as large as its box; FIXED as "
                "large as the sample size, around its middle. For CLASSIFICATION the object's class is the label."
            ),
            advanced=True,
            later=True,
        )
        self.add(
            number(options, "crop_margin_px", self.CROP_MARGIN, tr("Margin around objects (pixels)")),
            tr("So much wider than its box is the image of an object, on each side."),
            advanced=True,
            later=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.BLACKEN, tr("Blacken what is around the objects"), False),
            tr("Pixels outside of the labels get the raster's nodata, or 0 where it has none."),
            advanced=True,
            later=True,
        )
        self.add(
            number(options, "rotation_deg", self.ROTATION, tr("Turn by (degrees)"), whole=False, optional=True),
            tr(
                "Adds every training tile again, turned by this angle and its multiples, cut out of the raster anew. "
                "Turned tiles that would share ground with another split are left out."
            ),
            advanced=True,
        )

    def labelling(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The values of these options, without the layers themselves."""
        return {
            "class_field": self.text(parameters, self.CLASS_FIELD, context) or None,
            "classes": parse_names(self.text(parameters, self.CLASSES, context), "class order"),
            "class_file": self._class_file(parameters, context),
            "stuff": parse_names(self.text(parameters, self.STUFF, context), "classes that are not counted"),
            "all_touched": self.parameterAsBoolean(parameters, self.ALL_TOUCHED, context),
            "buffer_m": self.optional_float(parameters, self.BUFFER, context),
            "border_px": self.optional_int(parameters, self.BORDER, context),
            "border_at": self.parameterAsEnumString(parameters, self.BORDER_AT, context),
            "unlabelled": self.parameterAsEnumString(parameters, self.UNLABELLED, context),
            "empty_share": self.parameterAsDouble(parameters, self.EMPTY_SHARE, context),
            "minimum_share": self.parameterAsDouble(parameters, self.MIN_OBJECT_SHARE, context),
            "cut_objects": self.parameterAsEnumString(parameters, self.CUT_OBJECTS, context),
            "crop": self.parameterAsEnumString(parameters, self.CROP, context),
            "crop_margin_px": self.parameterAsInt(parameters, self.CROP_MARGIN, context),
            "blacken": self.parameterAsBoolean(parameters, self.BLACKEN, context),
            "rotation_deg": self.optional_float(parameters, self.ROTATION, context),
        }

    def _class_file(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        if not self.is_set(parameters, self.CLASS_FILE):
            return None
        return self.input_path(parameters, self.CLASS_FILE, context)
