"""The picture of tiles with truth and prediction, as large as there is room, and larger in a window of its own."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from qgis.PyQt.QtCore import QBuffer, QEvent, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QImageReader, QPainter, QPalette, QPen, QTextOption
from qgis.PyQt.QtWidgets import QDialog, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...i18n import tr
from ..look import Look

#: Share of the screen that the window takes when it opens.
_OF_SCREEN = 0.8
#: A picture is shown so many times its size at most.
_LARGEST = 3
#: Pixels that an image may have: a file of few bytes can say that it has very many.
_MOST_PIXELS = 50_000_000


class Picture(QWidget):
    """Shows an image whole; a click, Enter or space asks for it larger."""

    clicked = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self._scaled = QImage()
        self._label = QLabel(self)
        self._label.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 80)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_image(QImage())

    def set_image(self, image: QImage) -> None:
        """Show another image; an empty one shows words instead."""
        self.image, self._scaled = image, QImage()
        self.setCursor(Qt.CursorShape.ArrowCursor if image.isNull() else Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.words())
        self.setToolTip("" if image.isNull() else self.words())
        self.update()

    def words(self) -> str:
        """What is shown."""
        if self.image.isNull():
            return tr("There are no sample predictions yet.")
        epoch = self.image.text("Epoch")
        if epoch.isdigit():
            return tr("Sample predictions after epoch {number}. Click to enlarge.").format(number=epoch)
        return tr("Sample predictions. Click to enlarge.")

    def sizeHint(self) -> QSize:
        return QSize(360, 240)

    def shown_at(self) -> QRectF:
        """Where the image is in the widget."""
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > _LARGEST * self.image.width():
            size = _LARGEST * self.image.size()
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        return QRectF(round(place.left()), round(place.top()), place.width(), place.height())

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        if self.image.isNull():
            painter.setPen(Look.of(self, self._label).soft)
            option = QTextOption(Qt.AlignmentFlag.AlignCenter)
            painter.drawText(QRectF(self.rect()), self.words(), option)
        else:
            place = self.shown_at()
            ratio = self.devicePixelRatioF()
            size = QSize(round(place.width() * ratio), round(place.height() * ratio))
            if self._scaled.size() != size:
                self._scaled = shrunk(self.image, size)
            painter.drawImage(place, self._scaled)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mouseReleaseEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.image.isNull():
            self.clicked.emit()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not self.image.isNull():
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: Any) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)


def image_of(content: bytes) -> QImage:
    """The PNG image that a file holds; an empty one where it holds none, or one too large to be one of ours."""
    buffer = QBuffer()
    buffer.setData(content)
    reader = QImageReader(buffer, b"png")
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    return reader.read()


def shrunk(image: QImage, size: QSize) -> QImage:
    """The image made smaller by the means of its pixels; itself where it is not larger, or not in 32 bits.

    Qt's own smooth scaling takes threads of the pool that QGIS's tasks run in. Where those wait for Python, which the
    window holds meanwhile, both would wait for ever.
    """
    across, down = size.width(), size.height()
    formats = (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32, QImage.Format.Format_ARGB32_Premultiplied)
    if image.format() not in formats or not 0 < across < image.width() or not 0 < down < image.height():
        return image
    content = image.constBits().asstring(image.sizeInBytes())
    values = np.frombuffer(content, np.uint8).reshape(image.height(), image.width(), 4).astype(np.uint32)
    for axis, (length, wanted) in enumerate(((image.height(), down), (image.width(), across))):
        edges = np.arange(wanted + 1) * length // wanted
        shape = (-1, 1, 1) if axis == 0 else (1, -1, 1)
        values = np.add.reduceat(values, edges[:-1], axis=axis) // np.diff(edges).reshape(shape)
    return QImage(values.astype(np.uint8).tobytes(), across, down, 4 * across, image.format()).copy()


class PictureWindow(QDialog):
    """The picture in a window of its own, which goes on showing the newest one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Sample predictions"))
        self.picture = Picture()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.picture)

    def show_image(self, image: QImage) -> None:
        """Show an image, in a window that fits it when it opens."""
        self.picture.set_image(image)
        if not self.isVisible() and self.parentWidget().screen():
            most = self.parentWidget().screen().availableSize() * _OF_SCREEN
            wanted = _LARGEST * image.size()
            if wanted.width() > most.width() or wanted.height() > most.height():
                wanted = wanted.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
            self.resize(wanted)
        self.show()
        self.raise_()
        self.activateWindow()
