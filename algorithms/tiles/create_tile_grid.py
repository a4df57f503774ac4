"""Cover a raster with tiles on its own pixel lattice."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ...engine.errors import InputError
from ...engine.tiles.options import GridOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..fields import text, whole
from ..parameters import choice, number, raster, tile_size


class CreateTileGrid(TilewrightAlgorithm):
    """Create tile grid."""

    INPUT = "INPUT"
    EXTENT = "EXTENT"
    TILE_SIZE = "TILE_SIZE"
    TILE_HEIGHT = "TILE_HEIGHT"
    OVERLAP = "OVERLAP"
    STRIDE = "STRIDE"
    EDGE = "EDGE"
    GROUND_SIZE = "GROUND_SIZE"
    OUTPUT = "OUTPUT"
    H_SPACING = "H_SPACING"
    V_SPACING = "V_SPACING"
    TILE_COUNT = "TILE_COUNT"

    group_key = "tiles"

    def name(self) -> str:
        return "createtilegrid"

    def displayName(self) -> str:
        return tr("Create tile grid")

    def tags(self) -> list[str]:
        return tr("grid,tiles,cells,fishnet,windows,deep learning,samples,spacing,overlap,stride").split(",")

    def summary(self) -> str:
        return tr(
            "Covers a raster with tiles of a size in pixels. Every edge of a tile lies between two pixels of the "
            "raster, also where its pixels are not square or it is rotated; the spacing is worked out from the raster."
        )

    def declare(self) -> None:
        self.add(
            raster(self.INPUT, tr("Raster")),
            tr("The image to cut. It must have a coordinate system and a place on the ground."),
        )
        self.add(
            tile_size(
                GridOptions,
                "tile_size_px",
                self.TILE_SIZE,
                tr("Tile size (pixels)"),
                self.INPUT,
                overlap=self.OVERLAP,
                stride=self.STRIDE,
                extent=self.EXTENT,
                height=self.TILE_HEIGHT,
                edge=self.EDGE,
                ground=self.GROUND_SIZE,
            ),
            tr("Width of a tile in pixels of the raster, and its height unless that is given. Models often want 256."),
        )
        self.add(
            number(GridOptions, "overlap_px", self.OVERLAP, tr("Overlap (pixels)")),
            tr("Pixels that a tile shares with the next one, less than the tile's size. 0 puts tiles side by side."),
        )
        self.add(
            choice(GridOptions, "edge", self.EDGE, tr("At the right and lower edge")),
            tr(
                "DROP makes only tiles that lie wholly in the raster. SHIFT moves the last column and row back inside, "
                "so that they overlap their neighbours. PAD lets them reach past the edge."
            ),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True),
            tr("The part of the raster to cover, widened to whole pixels; all of it when unset."),
        )
        self.add(
            number(GridOptions, "tile_height_px", self.TILE_HEIGHT, tr("Tile height (pixels)"), optional=True),
            tr("Height of a tile where it is not square; the tile size when unset."),
            advanced=True,
        )
        self.add(
            number(GridOptions, "stride_px", self.STRIDE, tr("Stride (pixels)"), optional=True),
            tr(
                "Pixels from where a tile begins to where the next one does, to the right and down, instead of an "
                "overlap: the overlap is the tile size less the stride, and a stride that is larger leaves gaps."
            ),
            advanced=True,
        )
        self.add(
            number(
                GridOptions, "ground_size", self.GROUND_SIZE, tr("Ground size (map units)"), whole=False, optional=True
            ),
            tr(
                "Width and height of a tile on the ground, in units of the raster's coordinate system, where it is to "
                "differ from tile size × pixel size. The tile size then is the size that samples get in pixels, and "
                "the overlap counts pixels of samples."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Tile grid"), QgsProcessing.TypeVectorPolygon),
            tr("Tiles with the fields tile_id, row, col, x_off, y_off, width and height."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.H_SPACING, tr("Horizontal spacing (map units)")))
        self.addOutput(QgsProcessingOutputNumber(self.V_SPACING, tr("Vertical spacing (map units)")))
        self.addOutput(QgsProcessingOutputNumber(self.TILE_COUNT, tr("Number of tiles")))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> GridOptions:
        return GridOptions(
            tile_size_px=self.parameterAsInt(parameters, self.TILE_SIZE, context),
            tile_height_px=self.optional_int(parameters, self.TILE_HEIGHT, context),
            overlap_px=self.parameterAsInt(parameters, self.OVERLAP, context),
            stride_px=self.optional_int(parameters, self.STRIDE, context),
            edge=self.parameterAsEnumString(parameters, self.EDGE, context),
            ground_size=self.optional_float(parameters, self.GROUND_SIZE, context),
        )

    def forecast(self, options: GridOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_tiles import grid_told

        return grid_told(options, *self._ground(parameters, context))

    def tile_count(self, options: GridOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> int:
        """How many tiles there will be. Raises EngineError."""
        from ...engine.tiles.grid import make_grid

        _, lattice, extent = self._ground(parameters, context)
        return make_grid(options, lattice.transform, lattice.window(extent), (lattice.width, lattice.height)).count

    def execute(
        self,
        options: GridOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...engine.tiles.grid import (
            make_grid,  # QGIS loads this module at its start: what needs numpy waits for a run
        )
        from .tile_rows import write_grid
        from .tile_sink import TileSink

        layer, lattice, extent = self._ground(parameters, context)
        size = lattice.width, lattice.height
        grid = make_grid(options, lattice.transform, lattice.window(extent), size)
        feedback.pushInfo(
            tr("{columns} columns × {rows} rows = {count} tiles, spacing {h:.12g} × {v:.12g} map units").format(
                columns=len(grid.columns.starts),
                rows=len(grid.rows.starts),
                count=grid.count,
                h=grid.h_spacing,
                v=grid.v_spacing,
            )
        )
        fields = QgsFields()
        for field in (text("tile_id"), *(whole(name) for name in ("row", "col", "x_off", "y_off", "width", "height"))):
            fields.append(field)
        with TileSink(self, self.OUTPUT, parameters, context, fields, QgsWkbTypes.Polygon, layer.crs()) as sink:
            write_grid(grid, sink, feedback)
        self.style(sink.destination, context, "tile_grid.qml")
        return {
            self.OUTPUT: sink.destination,
            self.H_SPACING: grid.h_spacing,
            self.V_SPACING: grid.v_spacing,
            self.TILE_COUNT: grid.count,
        }

    def _ground(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[Any, Any, Any]:
        """The raster layer, its pixel lattice, and the extent in its CRS, None when unset."""
        from ..raster_grid import grid_of_raster

        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer is None:
            raise InputError(self.invalidRasterError(parameters, self.INPUT))
        extent = None
        if self.is_set(parameters, self.EXTENT):
            extent = self.parameterAsExtentGeometry(parameters, self.EXTENT, context, layer.crs())
        return layer, grid_of_raster(layer), extent
