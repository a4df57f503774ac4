"""The gallery: thumbnails of tiles framed in the colour of their label, to select, set and go to."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ..flow import Flow
from ..look import read_on
from ..road.record import SCOPE
from .gallery_model import GalleryModel
from .keys import Keys
from .session import Session

FRAME_PX, GAP_PX, MARK_PX = 4, 4, 10
LEAST_SIDE, MOST_SIDE, SIDE = 48, 256, 76
SLIDER_PX = 60
#: Selections in more pieces than these are painted, but not handed to Qt, which would take long over them.
MOST_PIECES = 200
FOUND, ALL, SELECTED = "found", "all", "selected"
RASTER_ENTRY = (SCOPE, "review/raster")


class TileDelegate(QStyledItemDelegate):
    """Paints a tile: picture, frame, marks and caption."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        model: GalleryModel = index.model()
        row, palette = index.row(), option.palette
        box = option.rect.adjusted(GAP_PX // 2, GAP_PX // 2, -GAP_PX // 2, -GAP_PX // 2)
        painter.save()
        if model.tiles[row] in model.session.selected:
            chosen = palette.color(QPalette.ColorRole.Highlight)
            painter.fillRect(option.rect, chosen)
            painter.setPen(read_on(chosen, palette.color(QPalette.ColorRole.HighlightedText)))
        else:
            painter.setPen(palette.color(QPalette.ColorRole.Text))
        square = QRect(box.left(), box.top(), box.width(), box.width())
        inner = square.adjusted(FRAME_PX, FRAME_PX, -FRAME_PX, -FRAME_PX)
        picture = model.picture(row)
        if picture is None:
            painter.fillRect(inner, palette.color(QPalette.ColorRole.Mid))
        else:
            inner.setSize(picture.size().scaled(inner.size(), Qt.AspectRatioMode.KeepAspectRatio))
            inner.moveCenter(square.center())
            painter.drawPixmap(inner, picture)
        frame = model.frame(row)
        if frame:
            text_pen, pen = painter.pen(), QPen(QColor(frame), FRAME_PX)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            half = FRAME_PX // 2
            painter.drawRect(inner.adjusted(-half, -half, half, half))
            painter.setPen(text_pen)
        for place, mark in enumerate(model.marks(row)):
            left = inner.right() - (place + 1) * (MARK_PX + 2)
            painter.fillRect(left - 1, inner.top() + 1, MARK_PX + 2, MARK_PX + 2, QColor("white"))
            painter.fillRect(left, inner.top() + 2, MARK_PX, MARK_PX, QColor(mark))
        words = QRect(box.left(), square.bottom() + 1, box.width(), box.bottom() - square.bottom())
        caption = option.fontMetrics.elidedText(model.caption(row), Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, caption)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1, Qt.PenStyle.DotLine))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return self.parent().gridSize()


class GalleryView(QListView):
    """Tiles in rows that fill the width."""

    def __init__(self, model: GalleryModel, keys: Keys, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session, self._pushing = model.session, False
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(TileDelegate(self))
        self.setModel(model)
        self.setAccessibleName(tr("Gallery of tiles"))
        self.set_side(SIDE)
        keys.hear(self, space=True)
        # Pictures come one by one: they are painted together.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(40)
        self._soon.timeout.connect(self.viewport().update)
        model.pictures_came.connect(self._repaint_soon)
        for signal in (model.session.values_changed, model.session.layer_changed):
            signal.connect(self._repaint_soon)
        model.session.selection_changed.connect(self.take_selection)
        self.doubleClicked.connect(lambda index: model.session.show(model.tiles[index.row()], zoom=True))

    def set_side(self, pixels: int) -> None:
        """The longer side of a picture."""
        model: GalleryModel = self.model()
        model.set_side(pixels)
        edge = pixels + 2 * FRAME_PX + GAP_PX
        self.setGridSize(QSize(edge, edge + self.fontMetrics().height() + 2))
        self.verticalScrollBar().setSingleStep(edge // 2)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Selected in the gallery is selected in the layer."""
        super().selectionChanged(selected, deselected)
        if self._pushing:
            return
        model: GalleryModel = self.model()
        tiles: list[int] = []
        for piece in self.selectionModel().selection():
            tiles += model.tiles[piece.top() : piece.bottom() + 1]
        self._pushing = True
        try:
            self._session.select(tiles)
        finally:
            self._pushing = False
        self.viewport().update()

    @property
    def pushing(self) -> bool:
        """Whether a change of the layer's selection comes from here."""
        return self._pushing

    def take_selection(self) -> None:
        """Selected in the layer is selected in the gallery."""
        if self._pushing:
            return
        model: GalleryModel = self.model()
        rows = sorted(row for row in map(model.row, self._session.selected) if row >= 0)
        pieces = _pieces(rows)
        chosen = QItemSelection()
        if len(pieces) <= MOST_PIECES:
            for first, last in pieces:
                chosen.append(QItemSelectionRange(model.index(first), model.index(last)))
        self._pushing = True
        try:
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if rows:
                index = model.index(rows[0])
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.scrollTo(index)
        finally:
            self._pushing = False
        self.viewport().update()

    def _repaint_soon(self, *_: Any) -> None:
        if not self._soon.isActive():
            self._soon.start()


class Gallery(QWidget):
    """The view with what it shows, from which raster, and how large."""

    def __init__(self, session: Session, keys: Keys, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.session = session
        self.model = GalleryModel(session, self)
        self.view = GalleryView(self.model, keys, self)
        self.shows = QComboBox()
        for name, text in ((FOUND, tr("Doubtful tiles")), (ALL, tr("All tiles")), (SELECTED, tr("Selected tiles"))):
            self.shows.addItem(text, name)
        self.shows.setCurrentIndex(self.shows.findData(ALL))
        self.shows.setAccessibleName(tr("Tiles in the gallery"))
        self.raster = QgsMapLayerComboBox()
        self.raster.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.raster.setAllowEmptyLayer(True, tr("No pictures"))
        self.raster.setAccessibleName(tr("Raster of the pictures"))
        self.raster.setToolTip(tr("The pictures are drawn from this raster layer, in its style."))
        self.raster.setMinimumContentsLength(3)
        self.raster.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.size = QSlider(Qt.Orientation.Horizontal)
        self.size.setRange(LEAST_SIDE, MOST_SIDE)
        self.size.setValue(SIDE)
        self.size.setAccessibleName(tr("Size of the pictures"))
        self.size.setToolTip(self.size.accessibleName())
        self.size.setFixedWidth(SLIDER_PX)
        self.number = QLabel()
        self.kept = QPushButton(tr("Select kept tiles"))
        self.kept.setToolTip(
            tr("Select all tiles that are not rejected, for tools that can run on the selected features only.")
        )
        line = QHBoxLayout()
        for widget, share in ((self.shows, 0), (self.raster, 1), (self.size, 0)):
            line.addWidget(widget, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.view)
        for widget in (self.number, self.kept):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, widget.sizePolicy().verticalPolicy())
        foot = Flow()
        foot.addWidget(self.number)
        foot.addWidget(self.kept)
        layout.addLayout(foot)
        self.view.setMinimumHeight(60)
        self._raster: Optional[QgsRasterLayer] = None
        self.shows.currentIndexChanged.connect(self.refill)
        self.raster.activated.connect(self._raster_chosen)
        self.kept.clicked.connect(session.select_kept)
        self.size.valueChanged.connect(self.view.set_side)
        session.layer_changed.connect(self._layer_changed)
        session.tiles_changed.connect(self.refill)
        session.shapes_changed.connect(self.model.forget)
        session.found_changed.connect(lambda: self.refill() if self.shown == FOUND else None)
        session.selection_changed.connect(self._selection_changed)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)
        self._layer_changed()

    @property
    def shown(self) -> str:
        """Which tiles are shown: FOUND, ALL or SELECTED."""
        return str(self.shows.currentData())

    def show_tiles(self, which: str) -> None:
        """Show the doubtful, all or the selected tiles."""
        self.shows.setCurrentIndex(self.shows.findData(which))

    def refill(self, *_: Any) -> None:
        """Show the tiles that are wanted now."""
        session = self.session
        if session.layer is None:
            tiles: list[int] = []
        elif self.shown == FOUND:
            tiles = session.found
        elif self.shown == ALL:
            tiles = sorted(session.layer.allFeatureIds())
        else:
            tiles = sorted(session.selected)
        if tiles != self.model.tiles:
            self.model.set_tiles(tiles)
        self.view.take_selection()
        self._count()

    def set_raster(self, raster: Optional[QgsMapLayer]) -> None:
        """Take the pictures from another raster."""
        self._let_go()
        self._raster = raster if isinstance(raster, QgsRasterLayer) and raster.isValid() else None
        if self._raster is not None:
            self._raster.rendererChanged.connect(self._raster_changed)
        self.model.set_raster(self._raster)

    def close_pictures(self) -> None:
        """End the drawing, before QGIS ends or the plugin goes."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)
        self._let_go()
        self.model.close()

    def _let_go(self) -> None:
        if self._raster is not None:
            self._raster.rendererChanged.disconnect(self._raster_changed)
            self._raster = None

    def _raster_changed(self) -> None:
        self.model.set_raster(self._raster)

    def _layers_go(self, layers: list[str]) -> None:
        if self._raster is not None and self._raster.id() in layers:
            self._choose(None)
            self.set_raster(None)

    def _raster_chosen(self, *_: Any) -> None:
        layer = self.raster.currentLayer()
        self.set_raster(layer)
        QgsProject.instance().writeEntry(*RASTER_ENTRY, layer.id() if layer is not None else "")

    def _layer_changed(self) -> None:
        raster = _likely_raster(self.session) if self.session.layer is not None else None
        self._choose(raster)
        self.set_raster(raster)
        self.refill()

    def _choose(self, raster: Optional[QgsRasterLayer]) -> None:
        rows = range(self.raster.count())
        self.raster.setCurrentIndex(next((row for row in rows if self.raster.layer(row) is raster), -1))

    def _selection_changed(self) -> None:
        if self.shown == SELECTED and not self.view.pushing:
            self.refill()
        self._count()

    def _count(self) -> None:
        chosen = len(self.session.selected)
        self.number.setText(
            tr("Tiles: {count}, selected: {selected}").format(
                count=f"{len(self.model.tiles):,}", selected=f"{chosen:,}"
            )
        )


def _pieces(rows: list[int]) -> list[tuple[int, int]]:
    """Rows in their order as runs, by first and last."""
    pieces: list[tuple[int, int]] = []
    for row in rows:
        if pieces and pieces[-1][1] == row - 1:
            pieces[-1] = (pieces[-1][0], row)
        else:
            pieces.append((row, row))
    return pieces


def _likely_raster(session: Session) -> Optional[QgsRasterLayer]:
    """The raster that the project remembers, which may be none, else the topmost that lies under tiles."""
    wanted, known = QgsProject.instance().readEntry(*RASTER_ENTRY)
    if known:
        remembered = QgsProject.instance().mapLayer(wanted)
        return remembered if isinstance(remembered, QgsRasterLayer) else None
    settings = session.canvas.mapSettings()
    ground = settings.layerExtentToOutputExtent(session.layer, session.layer.extent())
    for layer in [*session.canvas.layers(), *QgsProject.instance().mapLayers().values()]:
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            continue
        if settings.layerExtentToOutputExtent(layer, layer.extent()).intersects(ground):
            return layer
    return None
