"""The line of a dialog that says what a run will do: it follows what is filled in, and stands in nobody's way."""

import sys
import time
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

sys.path.insert(0, str(Path(__file__).parent))
from forecast_fixtures import algorithm, context_of_project, labelled_tiles, log_of_failures, rasters_in, three_labels


@pytest.fixture
def context():
    return context_of_project()


@pytest.fixture
def raster(qgis_app, tmp_path):
    with rasters_in(tmp_path) as make:
        yield make


@pytest.fixture
def tiles(raster):
    return labelled_tiles()


@pytest.fixture
def labels(raster):
    return three_labels()


@pytest.fixture
def logged(qgis_app):
    with log_of_failures() as messages:
        yield messages


class Shown:
    """A dialog of ours in its window, by parameter names."""

    def __init__(self, name, context):
        from tilewright.ui.dialog import make_dialog

        self.context = context
        self.window = make_dialog(algorithm(name), None)
        self.wrappers = self.window.mainWidget().wrappers
        self.window.show()

    def set(self, **values):
        for name, value in values.items():
            self.wrappers[name].setParameterValue(value, self.context)

    def until(self, text):
        """Wait for a line that has this text in it."""
        deadline = time.monotonic() + 5
        while text not in self.line and time.monotonic() < deadline:
            QTest.qWait(10)
        assert text in self.line
        return self.window.line

    @property
    def line(self):
        return self.window.line.words.text()


@pytest.fixture
def shown(provider, context, logged):
    windows = []

    def show(name, **values):
        windows.append(Shown(name, context))
        windows[-1].set(**values)
        return windows[-1]

    yield show
    for window in windows:
        window.window.close()


def test_the_line_follows_the_numbers(shown, raster):
    dialog = shown("createtilegrid", INPUT=raster().id(), TILE_SIZE=20)
    line = dialog.until("15 tiles of 20 px (5 × 3)")
    assert line.isVisible() and not line.forecast.is_problem
    assert line.words.accessibleName() == f"What the run will do: {line.words.text()}"
    spin = dialog.wrappers["TILE_SIZE"].wrappedWidget().focusProxy()
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "10")
    dialog.until("60 tiles of 10 px (10 × 6)")
    dialog.set(TILE_SIZE=64)
    line = dialog.until("must fit into the raster")
    assert line.forecast.is_problem and line.words.accessibleName().startswith("What is in the way: The tile")


def test_nothing_is_called_a_problem_before_it_is_touched(shown, raster):
    dialog = shown("inspectdataset")
    line = dialog.until("dataset is required")
    assert not line.forecast.is_problem
    dialog.set(SAMPLES=3)
    deadline = time.monotonic() + 5
    while not line.forecast.is_problem and time.monotonic() < deadline:
        QTest.qWait(10)
    assert line.forecast.is_problem
    assert shown("exporttiles").until("Still to be given: Tile layer").forecast.is_problem is False


def test_a_dialog_that_is_opened_filled_in_says_so(shown, raster):
    dialog = shown("createtilegrid")
    dialog.until("Still to be given: Raster")
    dialog.window.setParameters({"INPUT": raster().id(), "TILE_SIZE": 10})
    dialog.until("60 tiles of 10 px")


def test_a_layer_that_is_removed_while_the_dialog_is_open(shown, raster, tiles, labels):
    dialog = shown("labeltiles", INPUT=tiles.id(), LABELS=labels.id())
    dialog.until("Labels 10 tiles by 3 features")
    QgsProject.instance().removeMapLayer(labels.id())
    dialog.until("Labels 10 tiles by 10 features")  # QGIS chooses the layer that is left
    several = shown("normalizeraster", INPUT=[raster("one").id()])
    several.until("A raster of 100 × 60 pixels")
    QgsProject.instance().clear()
    dialog.until("Still to be given: Tile layer, Labels")
    several.window.say()
    assert several.line.endswith("3 bands of float32: 72 KB before compression.")  # its file is still there


def test_a_closed_dialog_works_nothing_out(shown, raster):
    dialog = shown("createtilegrid", INPUT=raster().id())
    dialog.window.timer.start()
    dialog.window.close()
    assert not dialog.window.timer.isActive()
    QgsProject.instance().clear()
    assert not dialog.window.timer.isActive()


def test_a_dialog_that_was_kept_for_a_larger_screen_fits_this_one(provider, context):
    from tilewright.ui.dialog import make_dialog

    window = make_dialog(algorithm("createtilegrid"), None)
    window.resize(3000, 2000)
    window.move(500, 400)
    window.show()
    assert window.screen().availableGeometry().contains(window.frameGeometry())
    window.close()


def test_a_long_line_takes_lines_and_no_width(shown, raster, tiles):
    dialog = shown("exporttiles", INPUT=[raster().id()], TILES=tiles.id())
    line = dialog.until("Classes: urban 6")
    width = dialog.window.width()
    line.words.setText("word " * 120)
    QTest.qWait(50)
    assert dialog.window.width() == width
    assert line.words.height() >= line.words.heightForWidth(line.words.width())
    assert isinstance(line.sign, QLabel) and not line.sign.pixmap().isNull()
