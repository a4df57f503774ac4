"""Choose tiles by chance, around points, or so many of each class."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...engine.errors import InputError, OptionError
from ...engine.tiles.options import SampleOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..parameters import choice, class_field, number, tile_size
from ..styling import style_by_label


class SampleTiles(TilewrightAlgorithm):
    """Sample tiles."""

    INPUT = "INPUT"
    METHOD = "METHOD"
    COUNT = "COUNT"
    POINTS = "POINTS"
    LABELS = "LABELS"
    CLASS_FIELD = "CLASS_FIELD"
    QUOTAS = "QUOTAS"
    MASK = "MASK"
    PREDICATE = "PREDICATE"
    TILE_SIZE = "TILE_SIZE"
    TILE_HEIGHT = "TILE_HEIGHT"
    GROUND_SIZE = "GROUND_SIZE"
    CRS = "CRS"
    MIN_DISTANCE = "MIN_DISTANCE"
    MAX_NODATA = "MAX_NODATA"
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    TILE_COUNT = "TILE_COUNT"

    group_key = "tiles"

    def name(self) -> str:
        return "sampletiles"

    def displayName(self) -> str:
        return tr("Sample tiles")

    def tags(self) -> list[str]:
        return tr("tiles,samples,random,stratified,quota,points,poisson disc,training,class balance,spacing").split(",")

    def summary(self) -> str:
        return tr(
            "Chooses tiles anywhere on a raster: by chance, around points, or so many of each class; in a mask, at a "
            "distance from each other, and in any coordinate system. The same seed chooses the same tiles everywhere."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Raster")),
            tr("The image to take tiles from. Every tile lies wholly on it."),
        )
        self.add(
            choice(SampleOptions, "method", self.METHOD, tr("Method")),
            tr(
                "RANDOM: anywhere, every place as likely as any other. POINTS: one tile around each point. CLASSES: so "
                "many tiles of each class, a tile being of the class at its centre."
            ),
        )
        self.add(
            number(SampleOptions, "count", self.COUNT, tr("Number of tiles")),
            tr(
                "How many tiles in all; CLASSES shares them equally among the classes. Where fewer fit there are as "
                "many as fit, and the log says so. POINTS takes every point."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.POINTS, tr("Points"), [QgsProcessing.TypeVectorPoint], optional=True
            ),
            tr("For POINTS: points in any coordinate system. The tiles keep their attributes."),
        )
        self.add(
            QgsProcessingParameterMapLayer(
                self.LABELS,
                tr("Labels"),
                optional=True,
                types=[QgsProcessing.TypeVectorPolygon, QgsProcessing.TypeRaster],
            ),
            tr("For CLASSES: polygons of the classes, or a raster of class ids, in any coordinate system."),
        )
        self.add(
            class_field(self.CLASS_FIELD, tr("Class field"), self.LABELS),
            tr("Field of the label polygons with the class name; without it all are of one class, labelled."),
        )
        self.add(
            QgsProcessingParameterString(self.QUOTAS, tr("Tiles of each class"), None, optional=True),
            tr(
                "For CLASSES: how many tiles of which class, such as forest=100, water=50. Other classes get none. Of "
                "a raster's classes the name or the id."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.MASK, tr("Mask"), [QgsProcessing.TypeVectorAnyGeometry], optional=True
            ),
            tr("Tiles are chosen on the union of its features alone, in any coordinate system."),
        )
        self.add(
            choice(SampleOptions, "predicate", self.PREDICATE, tr("A tile lies on the mask when")),
            tr("WITHIN: all of the tile is under the mask. INTERSECTS: it shares ground with the mask."),
        )
        self.add(
            tile_size(
                SampleOptions,
                "tile_size_px",
                self.TILE_SIZE,
                tr("Tile size (pixels)"),
                self.INPUT,
                height=self.TILE_HEIGHT,
                ground=self.GROUND_SIZE,
                crs=self.CRS,
            ),
            tr("Width of a tile in pixels of the raster, and its height unless that is given."),
        )
        self.add(
            number(SampleOptions, "tile_height_px", self.TILE_HEIGHT, tr("Tile height (pixels)"), optional=True),
            tr("Height of a tile where it is not square; the tile size when unset."),
            advanced=True,
        )
        self.add(
            number(
                SampleOptions,
                "ground_size",
                self.GROUND_SIZE,
                tr("Ground size (map units)"),
                whole=False,
                optional=True,
            ),
            tr(
                "Width and height of a tile on the ground where it is to differ from tile size × pixel size: the same "
                "samples at another scale. The tile size then is the size that samples get in pixels."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterCrs(self.CRS, tr("Coordinate system of the tiles"), None, optional=True),
            tr(
                "Tiles become upright rectangles of this coordinate system, and the ground size and the distance are "
                "in its units; Export tiles warps the image to them with ALIGN. When unset tiles lie on the raster's "
                "own pixels."
            ),
            advanced=True,
        )
        self.add(
            number(
                SampleOptions,
                "min_distance",
                self.MIN_DISTANCE,
                tr("Minimum distance (map units)"),
                whole=False,
                optional=True,
            ),
            tr("Least distance between the centres of any two tiles; when unset tiles may overlap as chance has it."),
        )
        self.add(
            number(
                SampleOptions, "max_nodata", self.MAX_NODATA, tr("Maximum nodata (share)"), whole=False, optional=True
            ),
            tr("Share of a tile, from 0 to 1, that may be nodata in the raster; any share when unset."),
            advanced=True,
        )
        self.add(
            number(SampleOptions, "seed", self.SEED, tr("Seed")),
            tr("The same seed chooses the same tiles, on every machine; another one chooses others."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Sampled tiles"), QgsProcessing.TypeVectorPolygon),
            tr(
                "Tiles with tile_id, row, col, x_off, y_off, width and height, with label for CLASSES, the points' "
                "attributes for POINTS, and nodata_frac where nodata is limited. row and col are those of the cell "
                "that the centre would lie in, were the raster covered with tiles."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber(self.TILE_COUNT, tr("Number of tiles")))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SampleOptions:
        options = SampleOptions(
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            count=self.parameterAsInt(parameters, self.COUNT, context),
            quotas=self.text(parameters, self.QUOTAS, context),
            predicate=self.parameterAsEnumString(parameters, self.PREDICATE, context),
            tile_size_px=self.parameterAsInt(parameters, self.TILE_SIZE, context),
            tile_height_px=self.optional_int(parameters, self.TILE_HEIGHT, context),
            ground_size=self.optional_float(parameters, self.GROUND_SIZE, context),
            min_distance=self.optional_float(parameters, self.MIN_DISTANCE, context),
            max_nodata=self.optional_float(parameters, self.MAX_NODATA, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )
        for method, name in (("POINTS", self.POINTS), ("CLASSES", self.LABELS)):
            if options.method == method and not self.is_set(parameters, name):
                raise OptionError(tr("The method {method} needs {name}.").format(method=method, name=name))
        crs = self.parameterAsCrs(parameters, self.CRS, context)
        if self.is_set(parameters, self.CRS) and not crs.isValid():
            raise OptionError(
                tr("CRS must be a coordinate system, such as EPSG:32633, got {value}").format(
                    value=parameters.get(self.CRS)
                )
            )
        return options

    def forecast(self, options: SampleOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_tiles import chosen_told, samples_told

        layer, ground = self._ground(options, parameters, context)
        count: Optional[int] = sum(options.by_class().values()) or options.count
        points = 0
        if options.method == "POINTS":
            points = self.source(parameters, self.POINTS, context).featureCount()
            count = points if points >= 0 else None
        return samples_told(options, layer, ground, count, chosen_told(options, points))

    def execute(
        self,
        options: SampleOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from .sample_ground import MaskGround, NodataGround  # QGIS loads this module at its start: numpy waits
        from .samples import Sampler
        from .tile_sink import TileSink

        _, ground = self._ground(options, parameters, context)
        crs = ground.crs
        mask = nodata = None
        if self.is_set(parameters, self.MASK):
            from .overlay import overlay_of

            source = self.source(parameters, self.MASK, context)
            overlay = overlay_of(source, crs, context, feedback)
            overlay.counts.report(source.sourceName(), feedback)
            mask = MaskGround(overlay, ground.lattice, options.predicate)
        if options.max_nodata is not None:
            path = str(self.raster_path(parameters, self.INPUT, context))
            nodata = NodataGround(ground, path, options.max_nodata, feedback)
        samples = Sampler(self, options, ground, mask, nodata, feedback).choose(parameters, context)
        if not len(samples.offsets):
            raise InputError(
                tr("No tile fits: there is no place on the raster that meets everything asked for."),
                tr("Use smaller tiles, or ask for less."),
            )
        with TileSink(self, self.OUTPUT, parameters, context, samples.fields, QgsWkbTypes.Polygon, crs) as sink:
            samples.write(sink, ground, feedback)
        by_class = options.method == "CLASSES"
        self.style(sink.destination, context, "" if by_class else "tile_grid.qml", style_by_label if by_class else None)
        return {self.OUTPUT: sink.destination, self.TILE_COUNT: len(samples.offsets)}

    def _ground(
        self, options: SampleOptions, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[Any, Any]:
        """The raster layer, and where tiles may lie on it."""
        from ..raster_grid import grid_of_raster
        from .sample_ground import RasterGround

        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer is None:
            raise InputError(self.invalidRasterError(parameters, self.INPUT))
        crs = layer.crs()
        if self.is_set(parameters, self.CRS):
            crs = self.parameterAsCrs(parameters, self.CRS, context)
        return layer, RasterGround(options, grid_of_raster(layer), layer.crs(), crs, context)
