"""The check for Qt 6 finds what Qt 6 does not have, and lets what both have pass."""

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
STUBS = {
    "PyQt5/QtCore.pyi": """
class Qt:
    class Alignment:
        AlignLeft = ... # type: Qt.Alignment
    class Key:
        Key_A = ... # type: Qt.Key
class QObject:
    def parent(self) -> QObject: ...
class QRegExp(QObject): ...
class QEvent: ...
""",
    "PyQt6/QtCore.pyi": """
class Qt:
    class AlignmentFlag(enum.Flag):
        AlignLeft = ... # type: Qt.AlignmentFlag
    class Key(enum.IntEnum):
        Key_A = ... # type: Qt.Key
class QVariant: ...
class QObject:
    def parent(self) -> QObject: ...
class QEvent: ...
""",
    "PyQt5/QtGui.pyi": """
class QMouseEvent(QtCore.QEvent):
    def x(self) -> int: ...
    def button(self) -> int: ...
""",
    "PyQt6/QtGui.pyi": """
class QMouseEvent(QtCore.QEvent):
    def button(self) -> int: ...
    def position(self, *a, /): ...
class QAction: ...
""",
    "PyQt5/QtWidgets.pyi": """
class QWidget(QtCore.QObject):
    def exec_(self) -> int: ...
    def mousePressEvent(self, a0: QtGui.QMouseEvent) -> None: ...
class QAction: ...
""",
    "PyQt6/QtWidgets.pyi": """
class QWidget(QtCore.QObject):
    def mousePressEvent(self, a0: QtGui.QMouseEvent|None, /) -> None: ...
class QGraphicsItem: ...
""",
}


@pytest.fixture
def faults(tmp_path):
    """What the check says of a piece of code."""
    for name, text in STUBS.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    check = runpy.run_path(str(ROOT / "tools" / "qt6.py"))["Check"](tmp_path)

    def look(code):
        path = tmp_path / "code.py"
        path.write_text(code, encoding="utf-8")
        return [fault.partition("code.py:")[2] for fault in check.faults(path)]

    return look


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("from qgis.PyQt.QtCore import QRegExp", ["1: QtCore of Qt 6 has no QRegExp"]),
        ("from qgis.PyQt.QtScript import QScript", ["1: Qt 6 has no module QtScript"]),
        ("from PyQt5.QtCore import Qt", ["1: PyQt5.QtCore: use qgis.PyQt"]),
        (
            "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft",
            ["2: Qt.AlignLeft: not in Qt 6, there it is Qt.AlignmentFlag.AlignLeft"],
        ),
        ("from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft", []),
        ("from qgis.PyQt.QtWidgets import QWidget\nQWidget().exec_()", ["2: exec_: no class of Qt 6 has it"]),
        ("from qgis.PyQt.QtWidgets import QWidget\nQWidget().exec()", []),
        (
            "class A:\n    def mousePressEvent(self, event):\n        return event.x(), event.button()",
            ["3: QMouseEvent of Qt 6 has no x"],
        ),
        (
            "class A:\n    def canvasMoveEvent(self, event):\n        return event.x(), event.mapPoint()",
            ["3: QMouseEvent of Qt 6 has no x"],
        ),
        (
            "try:\n    from qgis.PyQt.QtGui import QAction\n"
            "except ImportError:\n    from qgis.PyQt.QtWidgets import QAction",
            [],
        ),
        ("from qgis.PyQt.QtWidgets import QAction", ["1: QtWidgets of Qt 6 has no QAction"]),
        (
            "from qgis.core import QgsTask\nx = QgsTask.CanCancel",
            ["2: QgsTask.CanCancel: write the name of the enumeration between them"],
        ),
        ("from qgis.core import QgsTask\nx = QgsTask.Flag.CanCancel", []),
        ("from qgis.core import QgsProcessing\nx = QgsProcessing.TypeRaster", []),
        (
            "from qgis.core import Qgis\nx = Qgis.Warning",
            ["2: Qgis.Warning: write the name of the enumeration between them"],
        ),
        ("from qgis.PyQt import QtCore\nx = QtCore.QVariant.Int", ["2: QtCore.QVariant.Int: not in Qt 6"]),
        (
            "from qgis.core import Qgis\nfrom qgis.PyQt import QtCore\n"
            "if Qgis.QGIS_VERSION_INT < 33800:\n    x = QtCore.QVariant.Int",
            [],
        ),
        (
            "from qgis.PyQt.QtCore import Qt\nx = int(Qt.AlignmentFlag.AlignLeft), int(Qt.Key.Key_A)",
            ["2: int(Qt.AlignmentFlag.AlignLeft): no number in Qt 6"],
        ),
        (
            "from qgis.PyQt.QtCore import Qt\ndef f(cell):\n    return cell.AlignLeft",
            ["3: cell.AlignLeft: Qt 6 has it in its enumeration alone"],
        ),
        (
            "from qgis.PyQt.QtWidgets import QWidget\nQWidget().changed[str].connect(print)",
            ["2: signals of Qt 6 are not chosen by a type"],
        ),
        (
            "from qgis.PyQt.QtWidgets import QWidget\nx = QWidget().metrics.width('text'), QWidget().width()",
            ["2: width of a text: Qt 6 has horizontalAdvance"],
        ),
    ],
)  # fmt: skip
def test_what_qt_6_lacks_is_found(faults, code, found):
    assert faults(code) == found
