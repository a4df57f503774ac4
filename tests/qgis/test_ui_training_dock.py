"""The dock of trainings follows a real one, and lets go of it."""

import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsSettings,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

sys.path.insert(0, str(Path(__file__).parent))
from chart_fixtures import ORANGE, lines_of, until


@pytest.fixture
def dataset(run, tmp_path):
    """Tiles of two grounds."""
    path = str(tmp_path / "image.tif")
    pixels = np.random.default_rng(1).integers(900, 1100, (2, 96, 96)).astype(np.uint16)
    pixels[0, :, 48:] += 3000
    target = gdal.GetDriverByName("GTiff").Create(path, 96, 96, 2, gdal.GDT_UInt16)
    target.SetGeoTransform((500000, 10, 0, 9000000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    target.SetProjection(crs.ExportToWkt())
    for number in (1, 2):
        target.GetRasterBand(number).WriteArray(pixels[number - 1])
    del target
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    halves = QgsVectorLayer("Polygon?crs=EPSG:32749&field=class:string", "halves", "memory")
    for west, name in ((500000, "water"), (500480, "urban")):
        feature = QgsFeature(halves.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 8999040, west + 480, 9000000)))
        halves.dataProvider().addFeature(feature)
    grid = run("createtilegrid", INPUT=path, TILE_SIZE=16, OUTPUT="memory:")["OUTPUT"]
    tiles = run("labeltiles", INPUT=grid, LABELS=halves, CLASS_FIELD="class", OUTPUT="memory:")["OUTPUT"]
    tiles = run("splittiles", INPUT=tiles, BLOCK_SIZE=1, SEED=3, OUTPUT="memory:")["OUTPUT"]
    return run("exporttiles", INPUT=[path], TILES=tiles, OUTPUT=str(tmp_path / "d"))["OUTPUT"]


class Window:
    """What the dock needs of QGIS's window: a real one of Qt's, without a map."""

    def __init__(self):
        from qgis.PyQt.QtWidgets import QMainWindow

        self.window, self.iface, self.actions = QMainWindow(), self, []

    def mainWindow(self):
        return self.window

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def add_action(self, icon, text, act, checkable=False):
        from tilewright.ui.desktop import QAction

        action = QAction(icon, text, self.window)
        action.setCheckable(checkable)
        action.toggled.connect(act)
        return action


def test_the_dock_follows_a_training_whose_dialog_is_closed(provider, dataset, tmp_path):
    """Started as the dialog does, and stopped by the dock's button."""
    from tilewright.ui.training.part import TrainingDock

    QgsSettings().remove("tilewright/training")
    desktop = Window()
    desktop.window.show()
    part = TrainingDock(desktop)
    assert part.panel is None and not part.dock.isVisible()
    model = tmp_path / "net.keras"
    values = {"DATASET": dataset, "EPOCHS": 400, "WIDTH": 4, "BATCH_SIZE": 4, "SAMPLES": 2, "OUTPUT": str(model)}

    def start(**more):
        """As the algorithm's dialog starts it, which is closed at once."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("tilewright:trainmodel")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        task = QgsProcessingAlgRunnerTask(algorithm, {**values, **more}, context, feedback)
        ends = []
        task.executed.connect(lambda fine, results: ends.append((fine, results)))
        QgsApplication.taskManager().addTask(task)
        return ends, (context, feedback, task)

    ends, _kept = start()
    until(lambda: part.dock.isVisible())
    panel = part.panel
    assert part.action.isChecked()
    assert panel.standing.text() == "The training has begun. The first epoch is not over yet."
    assert panel.stop_button.isEnabled()
    until(lambda: panel.course.count >= 3 and not panel.picture.image.isNull(), 60)
    assert panel.standing.text().startswith("Under way: ")
    assert "of 400 epochs are over." in panel.standing.text()
    assert panel.figures.text().startswith(("Last, epoch ", "Last and best, epoch "))
    assert len(lines_of(panel.chart, ORANGE)) > 20
    part.dock.close()  # nothing is looked at, and the training goes on
    assert not part.action.isChecked() and not panel.timer.isActive()
    part.action.trigger()
    assert part.dock.isVisible() and panel.timer.isActive()
    QTest.mouseClick(panel.stop_button, Qt.MouseButton.LeftButton)
    assert panel.standing.text() == "Stopping…"
    until(lambda: ends)
    assert ends[0][0] is False
    until(lambda: panel.standing.text().startswith("Stopped after "))
    assert not panel.stop_button.isEnabled()
    done = panel.course.count
    assert 3 <= done < 400
    names = sorted(path.name for path in tmp_path.glob("*net*"))
    assert names == [
        ".net.training", "net.history.csv", "net.keras", "net.mlm.json", "net.samples.png", "net.training.json"
    ]  # fmt: skip
    part.remove()
    assert part.action is not None


def test_the_hub_lets_go_of_what_qgis_takes_away():
    from tilewright.algorithms.models.trainings import TRAININGS, watched
    from tilewright.engine.errors import Cancelled, OutputError
    from tilewright.engine.models.options import TrainModelOptions

    options, feedback, seen = TrainModelOptions("/d", "/m.keras", epochs=7), QgsProcessingFeedback(), []
    started = lambda one: seen.append(("started", one.epochs))  # noqa: E731
    ended = lambda one: seen.append((one.state, one.text))  # noqa: E731
    TRAININGS.started.connect(started)
    TRAININGS.ended.connect(ended)
    try:
        for error in (None, Cancelled(), OutputError("no room")):
            try:
                with watched(options, feedback) as training:
                    assert TRAININGS.running() == [training]
                    if error:
                        raise error
            except Exception as raised:
                assert raised is error
            assert TRAININGS.running() == []
            assert not training.cancel()
        assert not feedback.isCanceled()
        with watched(options, feedback) as training:
            assert training.cancel()
        assert feedback.isCanceled()
    finally:
        TRAININGS.started.disconnect(started)
        TRAININGS.ended.disconnect(ended)
    assert seen[1::2] == [("finished", ""), ("cancelled", ""), ("failed", "no room"), ("finished", "")]
    assert seen[::2] == [("started", 7)] * 4
