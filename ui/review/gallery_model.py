"""The tiles of the gallery: what is shown of each is read when it is looked at, and kept for a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import NULL, QgsFeatureRequest, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QModelIndex, QObject, QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap

from ...i18n import tr
from ..plain_text import plain_tip
from .session import Session
from .thumbnails import Thumbnails
from .values import CLOUD, LABEL, REJECTED, Value

#: Pictures and tiles that are kept.
MOST_PICTURES, MOST_TILES = 600, 5000
#: Tiles that are read together, from a little before the one that is needed.
PAGE, BEFORE = 80, 20


@dataclass(frozen=True)
class Tile:
    """What is read of a tile; the extent is empty for one without a geometry."""

    extent: QgsRectangle
    name: str


class GalleryModel(QStringListModel):
    """Tiles by row; a list of empty texts underneath, so that Qt lays out a hundred thousand without asking Python."""

    pictures_came = pyqtSignal()

    def __init__(self, session: Session, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.session = session
        self.tiles: list[int] = []
        self.side = 0
        self._rows: Optional[dict[int, int]] = None
        self._read: dict[int, Optional[Tile]] = {}
        self._pictures: OrderedDict[int, QPixmap] = OrderedDict()
        self.thumbnails = Thumbnails(self)
        self.thumbnails.drawn.connect(self._keep)

    def set_tiles(self, tiles: Sequence[int]) -> None:
        """Show these tiles in this order."""
        self.tiles = list(tiles)
        self._rows = None
        self.setStringList([""] * len(self.tiles))

    def set_raster(self, raster: Optional[QgsRasterLayer]) -> None:
        """Take the pictures from this raster, or from none."""
        layer = self.session.layer
        self._pictures.clear()
        self._read.clear()
        self.thumbnails.set_raster(raster if layer is not None else None, layer.crs() if layer is not None else None)
        self.pictures_came.emit()

    def set_side(self, pixels: int) -> None:
        """The longer side of a picture."""
        if pixels != self.side:
            self.side = pixels
            self._pictures.clear()

    def forget(self) -> None:
        """Read tiles and pictures anew, since shapes have changed."""
        self._read.clear()
        self._pictures.clear()
        self.pictures_came.emit()

    def row(self, tile: int) -> int:
        """Where a tile is; -1 where it is not."""
        if self._rows is None:
            self._rows = {tile: row for row, tile in enumerate(self.tiles)}
        return self._rows.get(tile, -1)

    def tile(self, row: int) -> Optional[Tile]:
        """What is shown of the tile in a row; None when the layer has it no longer."""
        if self.tiles[row] not in self._read:
            self._read_page(row)
        return self._read[self.tiles[row]]

    def picture(self, row: int) -> Optional[QPixmap]:
        """The picture of a tile; it is asked for and None when it is not there yet."""
        number = self.tiles[row]
        known = self._pictures.get(number)
        if known is not None:
            self._pictures.move_to_end(number)
            return known
        tile = self.tile(row)
        if tile is None or tile.extent.isEmpty() or not self.thumbnails.active:
            return None
        longest = max(tile.extent.width(), tile.extent.height())
        width, height = (
            max(1, round(self.side * length / longest)) for length in (tile.extent.width(), tile.extent.height())
        )
        self.thumbnails.ask((number, tile.extent, width, height))
        return None

    def caption(self, row: int) -> str:
        """The label of a tile, or its name where it has none."""
        census = self.session.census
        label = census.value(self.tiles[row], LABEL) if census is not None else None
        tile = self.tile(row)
        return str(label) if label is not None else (tile.name if tile is not None else "")

    def marks(self, row: int) -> list[str]:
        """The colours of what else there is to say of a tile: cloud, rejection."""
        census = self.session.census
        if census is None:
            return []
        held = (Value(role, census.value(self.tiles[row], role)) for role in (CLOUD, REJECTED))
        return [self.session.colour(value) for value in held if value.value == 1]

    def frame(self, row: int) -> str:
        """The colour of a tile's label."""
        census = self.session.census
        return self.session.colour(Value(LABEL, census.value(self.tiles[row], LABEL))) if census is not None else ""

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.tiles):
            return None
        wanted = Qt.ItemDataRole(role)
        if wanted == Qt.ItemDataRole.DisplayRole:
            return self.caption(index.row())
        if wanted == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.told(index.row()))
        if wanted == Qt.ItemDataRole.AccessibleTextRole:
            return self.told(index.row())
        return None

    def flags(self, index: QModelIndex) -> Any:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def told(self, row: int) -> str:
        """A tile in words."""
        tile, census = self.tile(row), self.session.census
        if tile is None or census is None:
            return tr("This tile is no longer in the layer.")
        values = [Value(role, census.value(self.tiles[row], role)) for role in self.session.names]
        words = [self.session.words(value) for value in values if value.value is not None]
        return ", ".join([tile.name, *words])

    def close(self) -> None:
        """End the drawing."""
        self.thumbnails.close()

    def _read_page(self, row: int) -> None:
        """Read what is shown of the tiles about a row."""
        if len(self._read) > MOST_TILES:
            self._read.clear()
        first = max(0, row - BEFORE)
        page = [tile for tile in self.tiles[first : first + PAGE] if tile not in self._read]
        self._read.update(dict.fromkeys(page))
        layer = self.session.layer
        if layer is None:
            return
        column = layer.fields().lookupField("tile_id")
        request = QgsFeatureRequest().setFilterFids(page)
        request.setSubsetOfAttributes([column] if column >= 0 else [])
        for feature in layer.getFeatures(request):
            name = feature[column] if column >= 0 else None
            shown = str(feature.id()) if name is None or name == NULL else str(name)
            extent = feature.geometry().boundingBox() if feature.hasGeometry() else QgsRectangle()
            self._read[feature.id()] = Tile(extent if extent.isFinite() else QgsRectangle(), shown)

    def _keep(self, tile: int, picture: QImage) -> None:
        if picture.isNull():
            picture = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            picture.fill(Qt.GlobalColor.transparent)
        self._pictures[tile] = QPixmap.fromImage(picture)
        while len(self._pictures) > MOST_PICTURES:
            self._pictures.popitem(last=False)
        self.pictures_came.emit()
