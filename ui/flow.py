"""A row of widgets that goes on below when it is too long: translations are long, and docks are narrow."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget

GAP_PX = 6


class Flow(QLayout):
    """Widgets side by side, as wide as they want to be; the first that expands takes what room its row has left."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least = 0
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> Optional[QLayoutItem]:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Optional[QLayoutItem]:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Any:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(height for _, height in rows) + GAP_PX * max(len(rows) - 1, 0)

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        # What has no height for a width, as a splitter, is told the height that the width of now needs.
        return QSize(least.width(), max(least.height(), self._least))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def setGeometry(self, place: QRect) -> None:
        """Put each widget in its place."""
        super().setGeometry(place)
        if self._least != self.heightForWidth(place.width()):
            self._least = self.heightForWidth(place.width())
            self.update()
        top = place.top()
        for row, height in self._rows(place.width()):
            taken = sum(item.sizeHint().width() for item in row) + GAP_PX * (len(row) - 1)
            left = place.left()
            spare = place.width() - taken
            for item in row:
                width = item.sizeHint().width()
                if spare < 0 or item.expandingDirections() & Qt.Orientation.Horizontal:
                    width, spare = width + spare, 0
                item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
                left += width + GAP_PX
            top += height + GAP_PX

    def _rows(self, width: int) -> list[tuple[list[QLayoutItem], int]]:
        """What stands in each row, and how high the row is."""
        rows: list[tuple[list[QLayoutItem], int]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue  # hidden
            hint = item.sizeHint()
            if rows and left + GAP_PX + hint.width() <= width:
                row, height = rows[-1]
                row.append(item)
                rows[-1] = (row, max(height, hint.height()))
                left += GAP_PX + hint.width()
            else:
                rows.append(([item], hint.height()))
                left = hint.width()
        return rows
