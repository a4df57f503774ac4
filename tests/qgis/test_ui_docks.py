"""Where docks go, and rows that go on below."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QPushButton, QWidget
from tilewright.ui.flow import GAP_PX, Flow

BESIDE = """
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar
from qgis.utils import iface

def look():
    window = iface.mainWindow()
    bar = next(bar for bar in window.findChildren(QToolBar) if bar.objectName() == "TilewrightToolbar")
    window.resize(1024, 568)  # what a screen of 1024 x 600 leaves within the frame
    window.layout().activate()
    for action in bar.actions():
        action.setChecked(True)
        QApplication.processEvents()
    seen["height"] = window.height()  # the width is the status bar's, which says what runs
    road = window.findChild(QDockWidget, "TilewrightRoad")
    seen["beside the road"] = sorted(dock.objectName() for dock in window.tabifiedDockWidgets(road))
"""


def test_docks_are_tabs_over_each_other_and_leave_a_low_window_its_height(in_desktop):
    assert in_desktop(BESIDE, screen="1024x600") == {
        "beside the road": ["TilewrightReview", "TilewrightTrainingDock"],
        "height": 568,
    }


@pytest.mark.parametrize(("room", "rows"), [(330, 1), (230, 2), (110, 3), (50, 3)])
def test_a_row_goes_on_below_when_it_is_too_long(qgis_app, room, rows):
    widget = QWidget()
    flow = Flow(widget)
    buttons = [QPushButton(name) for name in ("one", "two", "three")]
    for button in buttons:
        button.setFixedHeight(20)
        button.setMinimumWidth(100 if room > 100 else 40)
        flow.addWidget(button)
    hidden = QPushButton("hidden")
    flow.addWidget(hidden)
    hidden.hide()
    widget.resize(room, 200)
    widget.show()
    tops = [button.geometry().top() for button in buttons]
    assert len(set(tops)) == rows
    assert flow.heightForWidth(room) == rows * 20 + (rows - 1) * GAP_PX
    assert all(button.geometry().right() < room for button in buttons)
    widget.close()
