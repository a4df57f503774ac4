"""The dock "Review tiles": which layer, what to set, which tiles are doubtful, the gallery, and what is not saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsDockWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ..road.record import SCOPE
from ..road.survey import is_tiles
from .doubts_panel import DoubtsPanel
from .gallery import Gallery
from .keys import Keys
from .session import Session
from .values_panel import ValuesPanel

LAYER_ENTRY = (SCOPE, "review/layer")
#: In pixels: the least width, and at first the heights of what can be set and of the gallery.
WIDTH, HEIGHTS = 320, [300, 380]


class ReviewDock(QgsDockWidget):
    """Everything about the review but the map."""

    def __init__(
        self, session: Session, keys: Keys, save: Callable[[QgsVectorLayer], Any], parent: Optional[QWidget] = None
    ) -> None:
        """`save` saves a layer's edits, and tells people when it cannot."""
        super().__init__(tr("Review tiles"), parent)
        self.setObjectName("TilewrightReview")
        self.session, self._save = session, save
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True, tr("Choose a tile layer"))
        self.layer.setLayer(None)
        self.layer.setAccessibleName(tr("Tile layer"))
        self.layer.setMinimumContentsLength(10)
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.now = QLabel()
        self.now.setTextFormat(Qt.TextFormat.PlainText)
        self.now.setWordWrap(True)
        # Room for both lines, so that nothing below moves under the pointer when the words change.
        self.now.setMinimumHeight(2 * self.now.fontMetrics().lineSpacing())
        self.values = ValuesPanel(session, keys)
        self.doubts = DoubtsPanel(session)
        self.gallery = Gallery(session, keys)
        self.tabs = QTabWidget()
        self.tabs.addTab(_scrolling(self.values), tr("Set"))
        self.tabs.addTab(_scrolling(self.doubts), tr("Doubtful tiles"))
        self.unsaved = QLabel()
        self.unsaved.setWordWrap(True)
        self.save = QPushButton(tr("Save"))
        self.save.setToolTip(tr("Write the changes into the layer, as QGIS's Save Layer Edits does"))
        self.undo = QPushButton(tr("Undo"))
        self.undo.setToolTip(tr("Take the last change back (Ctrl+Z)"))
        foot = QHBoxLayout()
        foot.addWidget(self.unsaved, 1)
        foot.addWidget(self.undo)
        foot.addWidget(self.save)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.tabs)
        split.addWidget(self.gallery)
        split.setCollapsible(0, False)  # the gallery may be dragged away where a screen is low
        split.setStretchFactor(1, 1)
        split.setSizes(HEIGHTS)
        body = QWidget()
        body.setMinimumWidth(WIDTH)
        layout = QVBoxLayout(body)
        layout.addWidget(self.layer)
        layout.addWidget(self.now)
        layout.addWidget(split, 1)
        layout.addLayout(foot)
        self.setWidget(body)
        # Not `layerChanged`: when a layer is removed, the box goes on to another one by itself.
        self.layer.activated.connect(self._layer_chosen)
        self.save.clicked.connect(self.save_edits)
        self.undo.clicked.connect(session.undo)
        session.layer_changed.connect(self._show_layer)
        session.brush_changed.connect(self._say_now)
        session.selection_changed.connect(self._say_now)
        session.edited.connect(self._say_unsaved)
        session.found_changed.connect(self._found)
        self._say_now()
        self._say_unsaved()

    def choose_layer(self, active: Optional[QgsMapLayer]) -> None:
        """Review the active layer if it looks like tiles, else what the project remembers, else what comes closest."""
        if self.session.layer is not None:
            return
        layer = _likely_layer(active)
        self.session.set_layer(layer)

    def review(self, layer: Optional[QgsMapLayer]) -> None:
        """Review this layer if it can be, and have the project remember it."""
        self.session.set_layer(layer if _is_polygons(layer) else None)
        QgsProject.instance().writeEntry(*LAYER_ENTRY, layer.id() if layer is not None else "")

    def save_edits(self) -> None:
        """Save the layer's edits as QGIS does, which tells what goes wrong; the edits then stay."""
        layer = self.session.layer
        if layer is not None and layer.isModified():
            self._save(layer)
        self._say_unsaved()

    def _layer_chosen(self, *_: Any) -> None:
        self.review(self.layer.currentLayer())

    def _show_layer(self) -> None:
        if self.layer.currentLayer() is not self.session.layer:
            self.layer.blockSignals(True)
            self.layer.setLayer(self.session.layer)
            self.layer.blockSignals(False)
        self._say_now()
        self._say_unsaved()

    def _say_now(self) -> None:
        session = self.session
        if session.layer is None:
            self.now.setText(tr("Choose the layer of tiles to review."))
        elif session.brush is None and session.selected:
            count = len(session.selected)
            words = tr("Keys set the selected tile.") if count == 1 else tr("Keys set the {count} selected tiles.")
            self.now.setText(words.format(count=f"{count:,}"))
        elif session.brush is None:
            self.now.setText(tr("Clicks and drags select tiles. A key, or a line of the list, chooses what to set."))
        else:
            self.now.setText(
                tr("Clicks set: {value}. Esc to select, right click to pick from a tile.").format(
                    value=session.words(session.brush)
                )
            )

    def _say_unsaved(self) -> None:
        number = self.session.unsaved
        if number == 1:
            text = tr("1 change is not saved")
        else:
            text = tr("{count} changes are not saved").format(count=f"{number:,}") if number else tr("All is saved")
        self.unsaved.setText(text if self.session.layer is not None else "")
        self.save.setEnabled(bool(number))
        self.undo.setEnabled(bool(number))

    def _found(self) -> None:
        if self.session.found and self.session.place < 0:
            self.gallery.show_tiles("found")
            self.gallery.view.setFocus()  # the keys are heard there


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area


def _likely_layer(active: Optional[QgsMapLayer]) -> Optional[QgsVectorLayer]:
    project = QgsProject.instance()
    remembered, known = project.readEntry(*LAYER_ENTRY)
    others = project.mapLayers().values()
    candidates = [
        *(layer for layer in [active] if _is_tiles(layer)),
        *(layer for layer in others if known and layer.id() == remembered and _is_polygons(layer)),
        *(layer for layer in [active] if _is_polygons(layer)),
        *(layer for layer in others if _is_tiles(layer)),
    ]
    return next(iter(candidates), None)


def _is_tiles(layer: Optional[QgsMapLayer]) -> bool:
    return _is_polygons(layer) and is_tiles(layer)


def _is_polygons(layer: Optional[QgsMapLayer]) -> bool:
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    return bool(layer.geometryType() == QgsWkbTypes.PolygonGeometry)
