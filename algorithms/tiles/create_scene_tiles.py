"""Cover many scenes with tiles, each on its own scene's pixels."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)

from ...engine.errors import InputError, OptionError
from ...engine.scenes.names import CLOUD_COVER, CLOUDS, DATE, SCENE, SCENE_ID
from ...engine.tiles.options import SceneTileOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..fields import real, text, whole
from ..parameters import choice, number


class CreateSceneTiles(TilewrightAlgorithm):
    """Create scene tiles."""

    INPUT = "INPUT"
    TILE_SIZE = "TILE_SIZE"
    OVERLAP = "OVERLAP"
    MASK = "MASK"
    DUPLICATES = "DUPLICATES"
    PER_SCENE = "PER_SCENE"
    CRS = "CRS"
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    TILE_COUNT = "TILE_COUNT"

    group_key = "tiles"

    def name(self) -> str:
        return "createscenetiles"

    def displayName(self) -> str:
        return tr("Create scene tiles")

    def tags(self) -> list[str]:
        return tr("scenes,catalogue,stac,grid,tiles,many rasters,duplicates,overlap,mosaic,time series").split(",")

    def summary(self) -> str:
        return tr(
            "Covers the scenes of a catalogue with tiles, each on the pixels of its own scene. Where scenes overlap, "
            "one of them gives the tiles, so that no ground is there twice. The field scene says which rasters a tile "
            "is cut from."
        )

    def declare(self) -> None:
        options = SceneTileOptions
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Scenes"), [QgsProcessing.TypeVectorPolygon]),
            tr("A layer of scenes, as Catalog scenes makes it. Take features away to leave scenes out."),
        )
        self.add(
            number(options, "tile_size_px", self.TILE_SIZE, tr("Tile size (pixels)")),
            tr("Width and height of a tile in pixels of its scene. Only tiles that lie wholly in the scene are made."),
        )
        self.add(
            number(options, "overlap_px", self.OVERLAP, tr("Overlap (pixels)")),
            tr("Pixels that a tile shares with the next one of its scene, less than the tile size."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.MASK, tr("Mask"), [QgsProcessing.TypeVectorPolygon], optional=True
            ),
            tr("Only tiles that share ground with these polygons are made."),
        )
        self.add(
            choice(options, "duplicates", self.DUPLICATES, tr("Where scenes overlap")),
            tr(
                "NEWEST: the scene with the latest date gives the tiles. CLEAREST: the one with the least cloud cover. "
                "FIRST: the one that comes first in the layer. A tile of another scene that shares any ground with "
                "them is left out. KEEP makes the tiles of all scenes, as for several dates of the same ground."
            ),
        )
        self.add(
            number(options, "per_scene", self.PER_SCENE, tr("Tiles of each scene at most"), optional=True),
            tr("So many tiles of each scene, chosen by chance, so that no scene outweighs the others. All when unset."),
        )
        self.add(
            QgsProcessingParameterCrs(self.CRS, tr("Coordinate system of the tiles"), None, optional=True),
            tr(
                "That of the layer of tiles. When unset that of the scenes where they have the same, else EPSG:4326. "
                "Tiles are cut on the pixels of their scene, whatever it is."
            ),
            advanced=True,
        )
        self.add(
            number(options, "seed", self.SEED, tr("Seed")),
            tr("The same seed chooses the same tiles of each scene, on every machine."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Scene tiles"), QgsProcessing.TypeVectorPolygon),
            tr(
                "Tiles with tile_id, row, col, x_off, y_off, width and height in the pixels of their scene, and of the "
                "scene scene_id, scene (its rasters), date, cloud_cover and clouds (its cloud raster)."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber(self.TILE_COUNT, tr("Number of tiles")))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SceneTileOptions:
        if self.is_set(parameters, self.CRS) and not self.parameterAsCrs(parameters, self.CRS, context).isValid():
            raise OptionError(
                tr("CRS must be a coordinate system, such as EPSG:32633, got {value}").format(
                    value=parameters.get(self.CRS)
                )
            )
        return SceneTileOptions(
            tile_size_px=self.parameterAsInt(parameters, self.TILE_SIZE, context),
            overlap_px=self.parameterAsInt(parameters, self.OVERLAP, context),
            duplicates=self.parameterAsEnumString(parameters, self.DUPLICATES, context),
            per_scene=self.optional_int(parameters, self.PER_SCENE, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )

    def forecast(self, options: SceneTileOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_scenes import scene_tiles_told

        return scene_tiles_told(options, self.tiles(parameters, self.INPUT, context))

    def execute(
        self,
        options: SceneTileOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from .scene_layer import (
            common_crs,  # QGIS loads this module at its start: what needs numpy waits for a run
            read_scenes,
        )
        from .scene_tiles import Mask, SceneTiles
        from .tile_sink import TileSink

        source = self.tiles(parameters, self.INPUT, context)
        rows = read_scenes(source, feedback)
        crs: QgsCoordinateReferenceSystem = common_crs(rows)
        if self.is_set(parameters, self.CRS):
            crs = self.parameterAsCrs(parameters, self.CRS, context)
        mask = None
        if self.is_set(parameters, self.MASK):
            mask = Mask(self.tiles(parameters, self.MASK, context), context)
        tiles = SceneTiles(options, rows, source.sourceCrs(), crs, mask, context)
        tiles.choose(feedback)
        tiles.counts.report(feedback)
        if not tiles.count:
            raise InputError(
                tr("No tile is left: no scene has a whole tile that meets everything asked for."),
                tr("Use smaller tiles, or look at the places of the scenes and of the mask."),
            )
        fields = QgsFields()
        numbers = (whole(name) for name in ("row", "col", "x_off", "y_off", "width", "height"))
        for field in (
            text("tile_id"),
            *numbers,
            text(SCENE_ID),
            text(SCENE),
            text(DATE),
            real(CLOUD_COVER),
            text(CLOUDS),
        ):
            fields.append(field)
        with TileSink(self, self.OUTPUT, parameters, context, fields, QgsWkbTypes.Polygon, crs) as sink:
            tiles.write(sink, feedback)
        feedback.pushInfo(
            tr("{tiles} tiles of {scenes} scenes.").format(tiles=f"{tiles.count:,}", scenes=f"{len(rows):,}")
        )
        self.style(sink.destination, context, "tile_grid.qml")
        return {self.OUTPUT: sink.destination, self.TILE_COUNT: tiles.count}
