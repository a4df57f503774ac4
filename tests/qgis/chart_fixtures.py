"""Charts of trainings as they are painted."""

import time

import numpy as np
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QColor, QImage

BLUE, ORANGE = QColor("#0072B2"), QColor("#D55E00")


def until(condition, seconds=10):
    """Let Qt work until something is so."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not come to that"
        QgsApplication.processEvents()
        time.sleep(0.005)


def lines_of(chart, colour, row=np.mean):
    """The columns of pixels of the upper plot, rendered, that a colour is in, and its middle or other row in each."""
    image = QImage(chart.size(), QImage.Format.Format_RGB32)
    chart.render(image)
    pixels = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8)
    pixels = pixels.reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)
    near = np.abs(pixels - colour.getRgb()[:3]).sum(axis=-1) < 90
    area = chart.loss.area
    near[: int(area.top())] = False
    near[int(area.bottom()) + 3 :] = False
    columns = np.flatnonzero(near.any(axis=0))
    return {int(x): float(row(np.flatnonzero(near[:, x]))) for x in columns}
