"""What is being reviewed: the layer, what the next click sets, the selected tiles, the doubtful ones."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Optional

from qgis.core import QgsApplication, QgsFeatureRequest, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...algorithms.styling import MOST_CLASSES
from ...i18n import tr
from . import doubts, legend
from .census import Census, tile_signals
from .edits import EditRefused, set_value
from .finder import Finder
from .values import FIELDS, LABEL, REJECTED, ROLES, SPLIT, Entry, Value, entries

#: The layer remembers these, so that a project does.
LABEL_PROPERTY, CLASSES_PROPERTY = "tilewright/review_label", "tilewright/review_classes"
#: More tiles than these do not flash when they are set.
MOST_FLASHING = 500
#: A tile shown smaller or larger than these shares of the canvas is zoomed to.
LEAST_SHOWN, MOST_SHOWN, WANTED_SHOWN = 0.08, 0.9, 0.3


class Session(QObject):
    """One layer under review; everything that tool, keys, dock and gallery do goes through here."""

    layer_changed = pyqtSignal()
    brush_changed = pyqtSignal()
    values_changed = pyqtSignal()
    selection_changed = pyqtSignal()
    found_changed = pyqtSignal()
    edited = pyqtSignal()
    shapes_changed = pyqtSignal()
    tiles_changed = pyqtSignal()
    said = pyqtSignal(str)
    refused = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.layer: Optional[QgsVectorLayer] = None
        self.names = dict(FIELDS)
        self.census: Optional[Census] = None
        self.finder: Optional[Finder] = None
        self.brush: Optional[Value] = None
        self.selected: set[int] = set()
        self.found: list[int] = []
        self.place = -1
        self._search: Optional[doubts.Search] = None
        self._links: list[tuple[Any, Any]] = []
        self._entries: Optional[list[Entry]] = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(0)
        self._quiet.timeout.connect(self._after_edits)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(0)
        self._counting.timeout.connect(self.tiles_changed)

    # The layer.

    def set_layer(self, layer: Optional[QgsVectorLayer]) -> None:
        """Review another layer, or none."""
        if layer is self.layer:
            return
        self._leave()
        self.layer = layer
        self.brush = None
        if layer is not None:
            kept = layer.customProperty(LABEL_PROPERTY)
            self.names = {**FIELDS, LABEL: kept if isinstance(kept, str) and kept else FIELDS[LABEL]}
            self.selected = set(layer.selectedFeatureIds())
            self.census = Census(layer, self.names, self)
            self.finder = Finder(layer)
            self._link(self.census.changed, self._forget_entries)
            self._link(QgsProject.instance().layersWillBeRemoved, self._layers_go)
            self._link(layer.selectionChanged, self._selection_moved)
            self._link(layer.rendererChanged, self._forget_entries)
            self._link(layer.updatedFields, self._forget_entries)
            self._link(layer.geometryChanged, self._shapes_moved)
            for signal in tile_signals(layer):
                self._link(signal, self._tiles_moved)
            for signal in (layer.undoStack().indexChanged, layer.editingStarted, layer.editingStopped):
                self._link(signal, self._edits_moved)
        self._forget_entries()
        for signal in (self.layer_changed, self.brush_changed, self.selection_changed, self.found_changed, self.edited):
            signal.emit()

    def close(self) -> None:
        """Let go of the layer."""
        self.set_layer(None)

    def set_label_field(self, name: str) -> None:
        """Labels are in this field from now on; one that the layer lacks is added when a label is set."""
        if self.layer is not None and name and name != self.names[LABEL]:
            self.layer.setCustomProperty(LABEL_PROPERTY, name)
            layer = self.layer
            self.set_layer(None)
            self.set_layer(layer)

    # What can be set.

    @property
    def entries(self) -> list[Entry]:
        """Everything that can be set, labels in the order of the legend, then of the alphabet."""
        if self._entries is None:
            self._entries = self._make_entries()
        return self._entries

    def colour(self, value: Value) -> str:
        """The colour that a value is shown in, as #RRGGBB; empty for none."""
        return next((entry.colour for entry in self.entries if entry.value == value), "")

    def name(self, value: Value) -> str:
        """A value as people read it."""
        return next((entry.name for entry in self.entries if entry.value == value), str(value.value))

    def add_class(self, name: str) -> None:
        """Have one more label to choose, before any tile has it."""
        name = name.strip()
        if self.layer is None or not name or any(entry.value == Value(LABEL, name) for entry in self.entries):
            return
        self.layer.setCustomProperty(CLASSES_PROPERTY, [*self._added(), name])
        self._forget_entries()

    def draw_by(self, role: str) -> None:
        """Draw the layer by what can be set."""
        if self.layer is not None:
            shown = [entry for entry in self.entries if entry.value.role == role]
            legend.draw_by(self.layer, self.names[role], shown)

    def choose(self, value: Optional[Value]) -> None:
        """What the next click sets; None to select instead."""
        if value != self.brush:
            self.brush = value
            self.brush_changed.emit()

    # What tiles hold.

    def apply(self, value: Value) -> None:
        """What a key does: set the selected tiles, and choose the value for the next clicks."""
        self.choose(value)
        if self.selected:
            self.set(self.selected, value)

    def paint(self, tiles: Collection[int]) -> None:
        """What a click or a drag does: set these tiles to what is chosen; other tiles are selected no longer."""
        if self.layer is None or self.brush is None or not tiles:
            return
        if self.selected:
            self.layer.removeSelection()
        self.set(tiles, self.brush)

    def set(self, tiles: Collection[int], value: Value) -> int:
        """Set these tiles as one undo step; returns how many changed. What stands in the way is said, not raised."""
        if self.layer is None or self.census is None or not tiles:
            return 0
        place, field = ROLES.index(value.role), self.names[value.role]
        held = {tile: facts[place] for tile, facts in self.census.facts(tiles).items()}
        words = self.words(value)
        try:
            number = set_value(self.layer, value, field, held, tr("Review tiles: {value}").format(value=words))
        except EditRefused as refusal:
            self.refused.emit(str(refusal))
            return 0
        if number:
            for entry in self.entries:
                if entry.value == value:
                    legend.show(self.layer, field, entry)
            self.layer.triggerRepaint()
            if number <= MOST_FLASHING:
                colour = QColor(self.colour(value))
                fading = QColor(colour)
                fading.setAlpha(0)
                self.canvas.flashFeatureIds(self.layer, list(tiles), colour, fading, 1, 400)
        told = tr("{value}: 1 tile changed") if number == 1 else tr("{value}: {count} tiles changed")
        self.said.emit(told.format(value=words, count=f"{number:,}"))
        return number

    def words(self, value: Optional[Value]) -> str:
        """A value with what it is a value of."""
        if value is None:
            return tr("Select tiles")
        name = self.name(value)
        if value.role == LABEL and value.value is not None:
            return tr("Label {name}").format(name=name)
        if value.role == SPLIT:
            return tr("Split {name}").format(name=name)
        return name

    def select(self, tiles: Collection[int]) -> None:
        """Make these the layer's selected tiles."""
        if self.layer is not None:
            self.layer.selectByIds(list(tiles))

    def clear(self) -> None:
        """What Esc does: select nothing; where nothing is selected, choose nothing."""
        if self.selected and self.layer is not None:
            self.layer.removeSelection()
        else:
            self.choose(None)

    def select_kept(self) -> None:
        """Select all tiles that are not rejected, for the tools that take selected features only."""
        if self.layer is not None and self.census is not None:
            gone = set(self.census.holders(REJECTED, 1))
            self.select([tile for tile in self.layer.allFeatureIds() if tile not in gone])

    # Edits.

    @property
    def unsaved(self) -> int:
        """How many steps of editing are not saved; they are all of the layer's, also those of other tools."""
        if self.layer is None or not self.layer.isModified():
            return 0
        return max(1, int(self.layer.undoStack().index()))

    def undo(self) -> None:
        """Take the layer's last step back."""
        if self.layer is not None and self.layer.undoStack().canUndo():
            self.layer.undoStack().undo()

    def redo(self) -> None:
        """Do it again."""
        if self.layer is not None and self.layer.undoStack().canRedo():
            self.layer.undoStack().redo()

    # Doubtful tiles.

    def search(self, condition: str, doubt: str) -> str:
        """Look for doubtful tiles in the background; returns what is wrong with the expressions, if anything."""
        if self.layer is None:
            return ""
        why = doubts.problem(self.layer, condition) or (doubts.problem(self.layer, doubt) if doubt else "")
        if why:
            return why
        self._stop_search()
        self._search = doubts.Search(self.layer, condition, doubt, self._searched)
        QgsApplication.taskManager().addTask(self._search)
        return ""

    @property
    def searching(self) -> bool:
        """Whether tiles are being looked for."""
        return self._search is not None

    def step(self, by: int) -> None:
        """Go to the next doubtful tile, or one before: select it and bring it into the map."""
        if self.found:
            self.go(min(max(self.place + by, 0), len(self.found) - 1))

    def go(self, place: int) -> None:
        """Go to the doubtful tile in this place of their list."""
        self.place = place
        self.select([self.found[place]])
        self.show(self.found[place])
        self.found_changed.emit()

    def show(self, tile: int, zoom: bool = False) -> None:
        """Bring a tile into the map, at a scale at which it can be seen."""
        if self.layer is None:
            return
        request = QgsFeatureRequest(tile).setNoAttributes()
        for feature in self.layer.getFeatures(request):
            if not feature.hasGeometry() or feature.geometry().isEmpty():
                self.said.emit(tr("This tile has no geometry."))
                return
            settings = self.canvas.mapSettings()
            box = settings.layerExtentToOutputExtent(self.layer, feature.geometry().boundingBox())
            if box.isEmpty() or not box.isFinite():
                return
            extent = settings.visibleExtent()
            share = max(box.width() / extent.width(), box.height() / extent.height()) if not extent.isEmpty() else 0
            if zoom or not LEAST_SHOWN <= share <= MOST_SHOWN:
                wide = QgsRectangle(box)
                wide.scale(1 / WANTED_SHOWN)
                self.canvas.setExtent(wide)
            else:
                self.canvas.setCenter(box.center())
            self.canvas.refresh()

    # Inside.

    def _make_entries(self) -> list[Entry]:
        if self.census is None or self.layer is None:
            return []
        colours = legend.colours(self.layer, self.names[LABEL])
        counts = self.census.counts(LABEL)
        held = {value for value, _ in counts.most_common(MOST_CLASSES) if value is not None}
        named = sorted((held | set(self._added())) - set(colours))
        splits = [value for value in self.census.counts(SPLIT) if value is not None]
        return entries([*colours, *named], colours, splits)

    def _added(self) -> list[str]:
        """Classes that the user has added; a project keeps them, and may come from anybody."""
        added = self.layer.customProperty(CLASSES_PROPERTY) if self.layer is not None else None
        names = [added] if isinstance(added, str) else added if isinstance(added, list) else []
        return [str(name) for name in names[:MOST_CLASSES]]

    def _forget_entries(self, *_: Any) -> None:
        self._entries = None
        self.values_changed.emit()

    def _selection_moved(self, *_: Any) -> None:
        self.selected = set(self.layer.selectedFeatureIds()) if self.layer is not None else set()
        self.selection_changed.emit()

    def _edits_moved(self, *_: Any) -> None:
        self._quiet.start()

    def _shapes_moved(self, *_: Any) -> None:
        self.shapes_changed.emit()

    def _tiles_moved(self, *_: Any) -> None:
        self._counting.start()

    def _after_edits(self) -> None:
        if self.layer is not None:
            self.layer.triggerRepaint()
        self.edited.emit()

    def _searched(self, found: Optional[list[int]]) -> None:
        self._search = None
        if found is not None:
            self.found, self.place = found, -1
        self.found_changed.emit()

    def _stop_search(self) -> None:
        if self._search is not None:
            self._search.tell = None
            self._search.cancel()
            self._search = None

    def _link(self, signal: Any, slot: Any) -> None:
        signal.connect(slot)
        self._links.append((signal, slot))

    def _layers_go(self, layers: list[str]) -> None:
        if self.layer is not None and self.layer.id() in layers:
            self.said.emit(tr("The layer under review was removed."))
            self.set_layer(None)

    def _leave(self) -> None:
        self._stop_search()
        self._quiet.stop()
        self._counting.stop()
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links.clear()
        for part in (self.census, self.finder):
            if part is not None:
                part.close()
        if self.census is not None:
            self.census.deleteLater()
        self.census = self.finder = self.layer = None
        self.selected, self.found, self.place = set(), [], -1
