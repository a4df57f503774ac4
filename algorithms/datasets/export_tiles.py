"""Cut a tile layer out of rasters into a dataset folder."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...engine.datasets.options import ExportTilesOptions
from ...engine.errors import InputError, OptionError
from ...i18n import tr
from ..base import path_of_raster
from ..crossing import CrossingFolder, layer_of
from ..parameters import bands, choice, class_field, number, rasters, tile_layer, tile_size
from ..tiles.rejected import kept_request, rejected_count
from .label_parameters import LabelledExport


class ExportTiles(LabelledExport):
    """Export tiles."""

    INPUT = "INPUT"
    TILES = "TILES"
    TASK = "TASK"
    LABEL_FIELD = "LABEL_FIELD"
    SPLIT_FIELD = "SPLIT_FIELD"
    VALUE_FIELD = "VALUE_FIELD"
    TARGETS = "TARGETS"
    TARGET_BANDS = "TARGET_BANDS"
    TARGET_SIZE = "TARGET_SIZE"
    BANDS = "BANDS"
    STRETCH = "STRETCH"
    TILE_SIZE = "TILE_SIZE"
    RESAMPLING = "RESAMPLING"
    ALIGN = "ALIGN"
    SCENE_FIELD = "SCENE_FIELD"
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
        return tr(
            "dataset,training,chips,patches,deep learning,mask,segmentation,classification,detection,coco,yolo,clip"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Cuts every tile of a tile layer out of one or several rasters, bit for bit, and writes a dataset folder: "
            "the images by split and label, masks, boxes and outlines where asked for, the tile layer and a manifest "
            "of what made them. A run that was stopped goes on where it stood when it is started again."
        )

    def declare(self) -> None:
        options = ExportTilesOptions
        self.add(
            rasters(self.INPUT, tr("Rasters"), optional=True),
            tr(
                "One or several rasters. Their bands are stacked; all are aligned to the first, or to the tiles. "
                "Nothing where each tile is cut from its own scene."
            ),
        )
        self.add(
            tile_layer(self.TILES, tr("Tile layer")),
            tr(
                "Polygons whose place in the raster says which pixels each tile holds. Tiles that were rejected in the "
                "review, those with 1 in the field is_rejected, are left out."
            ),
        )
        self.add(
            choice(options, "task", self.TASK, tr("Task")),
            tr(
                "IMAGES writes images alone. CLASSIFICATION puts each image in the folder of its label; MULTI_LABEL "
                "lists several labels for each. SEGMENTATION adds a mask of class ids, REGRESSION one of real numbers "
                "such as heights, or a number for each tile. DETECTION adds boxes and outlines of objects, PANOPTIC a "
                "mask, and which object each pixel belongs to. PAIRS adds a second image of the same ground."
            ),
        )
        self.add(
            class_field(
                self.LABEL_FIELD, tr("Label field"), self.TILES, "label", order=self.CLASSES, task=self.TASK, lists=True
            ),
            tr(
                "Field of the tile layer with the class name of each tile; needed for CLASSIFICATION. For MULTI_LABEL "
                "class names between semicolons: the field labels, unless another is given."
            ),
        )
        self.add(
            QgsProcessingParameterField(self.SPLIT_FIELD, tr("Split field"), "split", self.TILES, optional=True),
            tr("Field of the tile layer with train, val or test. Without it there are no folders for splits."),
        )
        self.declare_labels()
        self.declare_format()
        self.add(
            bands(self.BANDS, tr("Bands"), self.INPUT),
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
            QgsProcessingParameterField(self.SCENE_FIELD, tr("Scene field"), None, self.TILES, optional=True),
            tr(
                "In place of rasters: the field of the tile layer with those of each tile, as Create scene tiles "
                "writes it. Bands are found in each scene by their names where they have any; all scenes must have "
                "them in the same type."
            ),
            later=True,
        )
        self._declare_targets()
        self.declare_classes()
        self.declare_objects()
        self.declare_storing()
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Dataset folder")),
            tr("A new folder. It appears under its name when it is whole; until then its name ends in .partial."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.TILE_COUNT, tr("Number of tiles")))
        self.addOutput(QgsProcessingOutputFile(self.MANIFEST, tr("Manifest")))

    def _declare_targets(self) -> None:
        options = ExportTilesOptions
        self.add(
            QgsProcessingParameterField(
                self.VALUE_FIELD,
                tr("Value field"),
                None,
                self.TILES,
                QgsProcessingParameterField.Numeric,
                optional=True,
            ),
            tr("For REGRESSION of one number for each tile: the field of the tile layer that holds it."),
            advanced=True,
        )
        self.add(
            rasters(self.TARGETS, tr("Rasters of the second images"), optional=True),
            tr("For PAIRS: what the second image of each tile is cut from, on the grid of the first."),
            advanced=True,
        )
        self.add(
            bands(self.TARGET_BANDS, tr("Bands of the second images"), self.TARGETS),
            tr("As for the first ones. All when empty."),
            advanced=True,
        )
        self.add(
            number(
                options, "target_size_px", self.TARGET_SIZE, tr("Size of the second images (pixels)"), optional=True
            ),
            tr("For finer ones, a multiple of the first images' side. That of the first when unset."),
            advanced=True,
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ExportTilesOptions:
        scene_field = self._field(parameters, self.SCENE_FIELD, context)
        return ExportTilesOptions(
            # A dialog gives an empty list where nothing is chosen.
            rasters=self._rasters(parameters, scene_field, context),
            scene_field=scene_field,
            tiles="",
            output=self.output_path(parameters, self.OUTPUT, context),
            task=self.parameterAsEnumString(parameters, self.TASK, context),
            label_field=self._field(parameters, self.LABEL_FIELD, context),
            split_field=self._field(parameters, self.SPLIT_FIELD, context),
            value_field=self._field(parameters, self.VALUE_FIELD, context),
            labels=self._labels(parameters, context),
            label_layers=tuple(self._named(layer.source(), layer) for layer in self._layers(parameters, context)),
            bands=self.text(parameters, self.BANDS, context),
            stretch=self.parameterAsEnumString(parameters, self.STRETCH, context),
            tile_size_px=self.optional_int(parameters, self.TILE_SIZE, context),
            resampling=self.parameterAsEnumString(parameters, self.RESAMPLING, context),
            align=self.parameterAsEnumString(parameters, self.ALIGN, context),
            # A dialog gives an empty list where nothing is chosen.
            targets=self.raster_paths(parameters, self.TARGETS, context) if parameters.get(self.TARGETS) else (),
            target_bands=self.text(parameters, self.TARGET_BANDS, context),
            target_size_px=self.optional_int(parameters, self.TARGET_SIZE, context),
            **self.labelling(parameters, context),
            **self.storing(parameters, context),
        )

    def forecast(self, options: ExportTilesOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_export import export_told

        return export_told(options, *self._kept(parameters, context), context)

    def execute(
        self,
        options: ExportTilesOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        tiles, rejected = self._kept(parameters, context)
        if rejected:
            feedback.pushInfo(tr("Rejected tiles (is_rejected is 1) left out: {count}").format(count=f"{rejected:,}"))
        with CrossingFolder() as folder:
            labels = layer_of(self, parameters, self.LABELS, context)
            if options.labels and not isinstance(labels, QgsRasterLayer):
                path = folder.write_layer(labels, "labels", context, feedback)
                options = replace(options, labels=path)
            more = [
                self._named(folder.write_layer(layer, f"labels_{number}", context, feedback), layer)
                for number, layer in enumerate(self._layers(parameters, context), 1)
            ]
            written = folder.write(tiles, "tiles", context, feedback, kept_request(tiles) if rejected else None)
            options = replace(options, label_layers=tuple(more), tiles=written)
            result = self.run_task(options, feedback)
        return {
            self.OUTPUT: options.output,
            self.TILE_COUNT: result["tile_count"],
            self.MANIFEST: result["manifest"],
        }

    def _kept(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[Any, int]:
        """The tile layer, and how many of its tiles are rejected; raises InputError where all of them are."""
        tiles = self.tiles(parameters, self.TILES, context)
        rejected = rejected_count(tiles)
        if rejected and rejected == tiles.featureCount():
            raise InputError(tr("All tiles are rejected (is_rejected is 1): there is nothing to export."))
        return tiles, rejected

    def _layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[QgsVectorLayer]:
        """The further label layers."""
        if not parameters.get(self.LABEL_LAYERS) or self.LABEL_LAYERS in self.coming:
            return []
        layers = self.parameterAsLayerList(parameters, self.LABEL_LAYERS, context)
        given = parameters[self.LABEL_LAYERS]
        if isinstance(given, (list, tuple)) and len(layers) < len(given):
            raise InputError(
                tr("{name} must be layers that can be opened, got {value}").format(
                    name=self.LABEL_LAYERS, value=", ".join(map(str, given))
                )
            )
        return list(layers)

    @staticmethod
    def _named(path: str, layer: QgsVectorLayer) -> str:
        """A layer's path and its name, as the engine takes both."""
        return f"{path.split('|')[0]}|{layer.name()}"

    def _rasters(self, parameters: dict[str, Any], scene_field: str, context: QgsProcessingContext) -> tuple[str, ...]:
        """The rasters; none where there need be none."""
        if not parameters.get(self.INPUT) and self.INPUT not in self.coming:
            if not scene_field:
                raise OptionError(
                    tr("INPUT must name rasters, or SCENE_FIELD the field with the rasters of each tile.")
                )
            return ()
        return self.raster_paths(parameters, self.INPUT, context)

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
