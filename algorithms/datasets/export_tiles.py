"""Cut a tile layer out of rasters into a dataset folder."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ...engine.datasets.options import ExportTilesOptions
from ...engine.errors import InputError
from ...engine.models.rules import parse_names
from ...i18n import tr
from ..base import TilewrightAlgorithm, path_of_raster
from ..crossing import CrossingFolder, layer_of
from ..parameters import choice, number, tile_size


class ExportTiles(TilewrightAlgorithm):
    """Export tiles."""

    INPUT = "INPUT"
    TILES = "TILES"
    TASK = "TASK"
    LABEL_FIELD = "LABEL_FIELD"
    SPLIT_FIELD = "SPLIT_FIELD"
    LABELS = "LABELS"
    CLASS_FIELD = "CLASS_FIELD"
    CLASSES = "CLASSES"
    FORMAT = "FORMAT"
    BANDS = "BANDS"
    STRETCH = "STRETCH"
    TILE_SIZE = "TILE_SIZE"
    RESAMPLING = "RESAMPLING"
    ALIGN = "ALIGN"
    ALL_TOUCHED = "ALL_TOUCHED"
    COMPRESSION = "COMPRESSION"
    LEVEL = "LEVEL"
    QUALITY = "QUALITY"
    BORDER = "BORDER"
    BORDER_AT = "BORDER_AT"
    UNLABELLED = "UNLABELLED"
    OUTPUT = "OUTPUT"
    TILE_COUNT = "TILE_COUNT"
    MANIFEST = "MANIFEST"

    group_key = "datasets"
    task = "export_tiles"

    def name(self) -> str:
        return "exporttiles"

    def displayName(self) -> str:
        return tr("Export tiles")

    def tags(self) -> list[str]:
        return tr("dataset,training,chips,patches,deep learning,mask,segmentation,classification,clip").split(",")

    def summary(self) -> str:
        return tr(
            "Cuts every tile of a tile layer out of one or several rasters, bit for bit, and writes a dataset folder: "
            "the images by split and label, masks where asked for, the tile layer and a manifest of what made them. "
            "A run that was stopped goes on where it stood when it is started again."
        )

    def declare(self) -> None:
        options = ExportTilesOptions
        self.add(
            QgsProcessingParameterMultipleLayers(self.INPUT, tr("Rasters"), QgsProcessing.TypeRaster),
            tr("One or several rasters. Their bands are stacked; all are aligned to the first, or to the tiles."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(self.TILES, tr("Tile layer"), [QgsProcessing.TypeVectorPolygon]),
            tr("Polygons whose place in the raster says which pixels each tile holds."),
        )
        self.add(
            choice(options, "task", self.TASK, tr("Task")),
            tr(
                "IMAGES writes images alone; CLASSIFICATION puts each image in the folder of its label; SEGMENTATION "
                "adds a mask of class ids to each image; REGRESSION a mask of real numbers, such as heights."
            ),
        )
        self.add(
            QgsProcessingParameterField(self.LABEL_FIELD, tr("Label field"), "label", self.TILES, optional=True),
            tr("Field of the tile layer with the class name of each tile; needed for CLASSIFICATION."),
        )
        self.add(
            QgsProcessingParameterField(self.SPLIT_FIELD, tr("Split field"), "split", self.TILES, optional=True),
            tr("Field of the tile layer with train, val or test. Without it there are no folders for splits."),
        )
        self.add(
            QgsProcessingParameterMapLayer(
                self.LABELS,
                tr("Labels for masks"),
                optional=True,
                types=[QgsProcessing.TypeVectorPolygon, QgsProcessing.TypeRaster],
            ),
            tr(
                "Polygons, or a raster of classes, that masks are made from; needed for SEGMENTATION. For REGRESSION a "
                "raster of values, or polygons with a field of numbers."
            ),
        )
        self.add(
            QgsProcessingParameterField(self.CLASS_FIELD, tr("Class field"), None, self.LABELS, optional=True),
            tr(
                "Field of the label polygons with the class name. Without it all polygons are of one class. For "
                "REGRESSION the field with the numbers."
            ),
        )
        self.add(
            choice(options, "format", self.FORMAT, tr("Format")),
            tr(
                "GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY is (row, col, band); "
                "TFRECORD packs tiles with their labels or masks into few large files, as TensorFlow reads them."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.BANDS, tr("Bands"), "", optional=True),
            tr("Band numbers, counted from 1 through all rasters, or names: 4,3,2 or B4,B3,B2. All when empty."),
        )
        self.add(
            choice(options, "stretch", self.STRETCH, tr("Stretch")),
            tr("To 8 bit: NONE keeps the values, MINMAX and PERCENT (2 to 98) spread them, alike for all tiles."),
        )
        self.add(
            tile_size(
                options,
                "tile_size_px",
                self.TILE_SIZE,
                tr("Sample size (pixels)"),
                self.INPUT,
                optional=True,
                tiles=self.TILES,
            ),
            tr("Side of the written images. The tile's own size when unset; otherwise tiles are resampled to it."),
            advanced=True,
        )
        self.add(
            choice(options, "resampling", self.RESAMPLING, tr("Resampling")),
            tr("How pixels are made when a raster is reprojected or a tile is written in another size."),
            advanced=True,
        )
        self.add(
            choice(options, "align", self.ALIGN, tr("Align to")),
            tr(
                "RASTER cuts whole pixels of the first raster. TILES warps the rasters to each tile: in the tile "
                "layer's coordinate system, turned as the tile is, its sides exactly the sample size."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.CLASSES, tr("Class order"), "", optional=True),
            tr("Class names, separated by commas: their ids count from 1. In alphabetical order when empty."),
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
        self.add(
            choice(options, "compression", self.COMPRESSION, tr("GeoTIFF compression")),
            tr("DEFLATE opens everywhere; ZSTD is faster and smaller where the reader has it; NONE is fastest."),
            advanced=True,
        )
        self.add(
            number(options, "level", self.LEVEL, tr("Compression level")),
            tr("1 is fastest; up to 9 for DEFLATE and 22 for ZSTD."),
            advanced=True,
        )
        self.add(
            number(options, "quality", self.QUALITY, tr("JPEG quality")),
            tr("1 to 100; higher keeps more detail."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Dataset folder")),
            tr("A new folder. It appears under its name when it is whole; until then its name ends in .partial."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.TILE_COUNT, tr("Number of tiles")))
        self.addOutput(QgsProcessingOutputFile(self.MANIFEST, tr("Manifest")))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ExportTilesOptions:
        return ExportTilesOptions(
            rasters=self.raster_paths(parameters, self.INPUT, context),
            tiles="",
            output=self.output_path(parameters, self.OUTPUT, context),
            task=self.parameterAsEnumString(parameters, self.TASK, context),
            format=self.parameterAsEnumString(parameters, self.FORMAT, context),
            label_field=self._field(parameters, self.LABEL_FIELD, context),
            split_field=self._field(parameters, self.SPLIT_FIELD, context),
            labels=self._labels(parameters, context),
            class_field=self.text(parameters, self.CLASS_FIELD, context) or None,
            classes=parse_names(self.text(parameters, self.CLASSES, context), "class order"),
            bands=self.text(parameters, self.BANDS, context),
            stretch=self.parameterAsEnumString(parameters, self.STRETCH, context),
            tile_size_px=self.optional_int(parameters, self.TILE_SIZE, context),
            resampling=self.parameterAsEnumString(parameters, self.RESAMPLING, context),
            align=self.parameterAsEnumString(parameters, self.ALIGN, context),
            all_touched=self.parameterAsBoolean(parameters, self.ALL_TOUCHED, context),
            border_px=self.optional_int(parameters, self.BORDER, context),
            border_at=self.parameterAsEnumString(parameters, self.BORDER_AT, context),
            unlabelled=self.parameterAsEnumString(parameters, self.UNLABELLED, context),
            compression=self.parameterAsEnumString(parameters, self.COMPRESSION, context),
            level=self.parameterAsInt(parameters, self.LEVEL, context),
            quality=self.parameterAsInt(parameters, self.QUALITY, context),
        )

    def execute(
        self,
        options: ExportTilesOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        tiles = self.tiles(parameters, self.TILES, context)
        with CrossingFolder() as folder:
            labels = layer_of(self, parameters, self.LABELS, context)
            if options.labels and not isinstance(labels, QgsRasterLayer):
                path = folder.write_layer(labels, "labels", context, feedback)
                options = replace(options, labels=path)
            options = replace(options, tiles=folder.write(tiles, "tiles", context, feedback))
            result = self.run_task(options, feedback)
        return {
            self.OUTPUT: options.output,
            self.TILE_COUNT: result["tile_count"],
            self.MANIFEST: result["manifest"],
        }

    def _field(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """A field's name; one that the user gave must be there, while a default may be absent."""
        given = self.text(parameters, name, context)
        source = self.parameterAsSource(parameters, self.TILES, context)
        if given and parameters.get(name) and source is not None and source.fields().lookupField(given) < 0:
            default = self.parameterDefinition(name).defaultValue()
            if given != default:
                raise InputError(
                    tr("{name} must be a field of the tile layer ({fields}), got {given}").format(
                        name=name, fields=", ".join(source.fields().names()), given=given
                    )
                )
        return given

    def _labels(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        layer = layer_of(self, parameters, self.LABELS, context)
        if layer is None:
            return None
        return path_of_raster(layer) if isinstance(layer, QgsRasterLayer) else layer.source()
