"""The bar of shares and the preview of the split in real dialogs: what they say is what a run gives."""

import time

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsProcessingParameterWidgetContext
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent, QPainter
from qgis.PyQt.QtTest import QTest

WIDTH, HEIGHT = 640, 480
#: Seconds for which the window's own thread may compute in one go.
STILL_S = 0.05


def until(condition, seconds=20):
    """Let events happen until the condition holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        QgsApplication.processEvents()


def tiles_of(columns, rows, step=100.0, size=100.0, labels=None):
    """A layer of tiles, in the project."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32618&field=label:string", "tiles", "memory")
    features = []
    for number in range(columns * rows):
        row, column = divmod(number, columns)
        x, y = 500_000 + column * step, 4_000_000 - row * step
        feature = QgsFeature(layer.fields())
        feature.setAttributes([labels[number % len(labels)] if labels else None])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y - size, x + size, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def canvas(qgis_app):
    canvas = QgsMapCanvas()
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    yield canvas
    canvas.close()
    sip.delete(canvas)  # or it would draw what the next tests put into the project
    QgsProject.instance().clear()


class Opened:
    """A real dialog that knows the canvas, as those of a desktop do."""

    def __init__(self, canvas, name):
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")
        self.window = AlgorithmDialog(algorithm, False, None)
        self.wrappers = self.window.mainWidget().wrappers
        self.train = self.wrappers["TRAIN"]
        knows = QgsProcessingParameterWidgetContext()
        knows.setMapCanvas(canvas)
        self.train.setWidgetContext(knows)
        self.window.resize(900, 700)
        self.window.show()

    def set(self, **values):
        for name, value in values.items():
            self.wrappers[name].setParameterValue(value, self.context)

    @property
    def shares(self):
        return [self.wrappers[name].parameterValue() for name in ("TRAIN", "VALIDATION", "TEST")]

    @property
    def item(self):
        return self.train.showing.item

    def counts(self):
        """The words of the preview, once it stands still."""
        until(lambda: not self.train._timer.isActive() and self.train.task is None)
        return self.train.counts.text()


@pytest.fixture
def opened(provider, canvas):
    dialogs = []

    def open_dialog(name="splittiles"):
        dialogs.append(Opened(canvas, name))
        return dialogs[-1]

    yield open_dialog
    for dialog in dialogs:
        if not sip.isdeleted(dialog.window):
            dialog.window.close()
    QgsApplication.processEvents()  # in which Qt deletes them, before Python tidies up


def drag(handle, x):
    """Move the mouse with its button down to a place in the bar; QTest moves it with the button up."""
    place, button = QPointF(x - handle.x(), handle.height() / 2), Qt.MouseButton.LeftButton
    on_screen = QPointF(handle.mapToGlobal(place.toPoint()))
    none = Qt.KeyboardModifier.NoModifier
    QgsApplication.sendEvent(handle, QMouseEvent(QEvent.Type.MouseMove, place, on_screen, button, button, none))


def sum_of(widget):
    """What is said of the sum."""
    return widget.sum.text().replace("\u00a0", " ")


def told(layer):
    """The words for what a run gave."""
    values = [feature["split"] for feature in layer.getFeatures()]
    return " · ".join(f"{values.count(name):,} {name}" for name in ("train", "val", "test"))


def test_borders_move_by_mouse_and_keys(opened):
    dialog = opened()
    dialog.set(INPUT=tiles_of(4, 4).id())
    bar = dialog.train.share_bar
    first, second = bar.handles
    assert dialog.shares == [70, 15, 15]
    assert bar.accessibleDescription() == "train 70 % · val 15 % · test 15 %"
    start = first.rect().center()
    QTest.mousePress(first, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    drag(first, bar.x_of(50))
    assert dialog.shares == [50, 35, 15]
    drag(first, bar.width() + 500)
    assert dialog.shares == [85, 0, 15]  # no farther than the other border
    drag(first, bar.x_of(60))
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton)
    assert dialog.shares == [60, 25, 15]
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert dialog.shares == [60, 24, 16]
    QTest.keyClick(second, Qt.Key.Key_PageUp)
    QTest.keyClick(first, Qt.Key.Key_Home)
    assert dialog.shares == [0, 89, 11]
    parameters = dialog.window.mainWidget().createProcessingParameters()
    assert [parameters[name] for name in ("TRAIN", "VALIDATION", "TEST")] == [0, 89, 11]


def test_the_sum_is_seen_and_put_right(opened):
    dialog = opened()
    train = dialog.train
    assert sum_of(train) == "The shares add up to 100 %." and not train.button.isVisible()
    dialog.set(TEST=10)
    assert sum_of(train) == "The shares add up to 95 %, 5 % too few." and train.button.isVisible()
    QTest.mouseClick(train.button, Qt.MouseButton.LeftButton)
    assert dialog.shares == [74, 16, 10]  # what was changed last stays
    train.spin.setValue(80.5)
    assert sum_of(train) == "The shares add up to 106.5 %, 6.5 % too many."
    QTest.mouseClick(train.button, Qt.MouseButton.LeftButton)
    assert dialog.shares == [80.5, 12, 7.5]
    assert sum_of(train) == "The shares add up to 100 %."
    dialog.set(TRAIN=33.33, VALIDATION=33.33, TEST=33.33)
    assert sum_of(train) == "The shares add up to 99.99 %." and not train.button.isVisible()
    assert dialog.shares == [33.33, 33.33, 33.33]


@pytest.mark.parametrize(
    ("shares", "kept", "expected"),
    [
        ([70, 15, 10], -1, [74, 16, 10]),
        ([50, 50, 50], 1, [25, 50, 25]),
        ([0, 0, 0], 2, [70, 15, 15]),
        ([100, 20, 30], 0, [100, 0, 0]),
        ([0, 40, 0], 1, [60, 40, 0]),
        ([33.4, 33.3, 33.3], -1, [34, 33, 33]),
    ],
)
def test_shares_become_100(qgis_app, shares, kept, expected):
    from tilewright.ui.share_bar import made_100

    assert made_100(shares, kept) == expected


def test_the_colours_of_the_bar_follow_the_shares(opened):
    dialog = opened()
    dialog.set(TRAIN=20, VALIDATION=30, TEST=50)
    bar = dialog.train.share_bar
    image = QImage(bar.size(), QImage.Format.Format_RGB32)
    bar.render(image)
    found = [image.pixelColor(round(bar.x_of(percent)), bar.height() - 4).name() for percent in (5, 15, 25, 45, 55, 95)]
    assert found == ["#0072b2", "#0072b2", "#e69f00", "#e69f00", "#cc79a7", "#cc79a7"]


def test_the_preview_counts_what_the_run_gives(opened, run):
    layer = tiles_of(20, 15, step=60, labels=["a", "b", "b"])
    dialog = opened()
    dialog.set(INPUT=layer.id(), SEED=5)
    result = run("splittiles", INPUT=layer, SEED=5, OUTPUT="memory:")["OUTPUT"]
    lost = 300 - result.featureCount()
    assert lost > 0
    words, _, more = dialog.counts().partition("\n")
    assert words == f"{told(result)} · {lost} dropped"
    assert more == "" or more.startswith("Blocks of 4 tiles cannot meet the shares; blocks of ")
    dialog.set(LABEL_FIELD="label", BLOCK_SIZE=2)
    result = run("splittiles", INPUT=layer, SEED=5, LABEL_FIELD="label", BLOCK_SIZE=2, OUTPUT="memory:")["OUTPUT"]
    assert dialog.counts().startswith(told(result))
    dialog.set(METHOD="RANDOM")
    assert dialog.counts().startswith("RANDOM would leave val and test without tiles")
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][:100])
    dialog.set(METHOD="BLOCKS", INPUT=QgsProcessingFeatureSourceDefinition(layer.id(), True))
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    result = run("splittiles", INPUT=chosen, SEED=5, LABEL_FIELD="label", BLOCK_SIZE=2, OUTPUT="memory:")["OUTPUT"]
    assert dialog.counts().startswith(told(result))
    dialog.set(TEST=50)
    assert dialog.counts() == ""  # the sum says what is wrong


def test_tiles_have_the_colours_of_their_splits(opened, canvas, run):
    layer = tiles_of(8, 6)
    canvas.setDestinationCrs(layer.crs())
    box = layer.extent()
    box.scale(1.1)
    canvas.setExtent(box)
    dialog = opened()
    dialog.set(INPUT=layer.id(), BLOCK_SIZE=1)
    dialog.counts()
    until(lambda: dialog.item is not None)
    result = run("splittiles", INPUT=layer, BLOCK_SIZE=1, OUTPUT="memory:")["OUTPUT"]
    colours = {"train": QColor("#0072B2"), "val": QColor("#E69F00"), "test": QColor("#CC79A7")}
    for scale in (1, 30):  # tile by tile, and as a few pixels each
        box.scale(scale)
        canvas.setExtent(box)
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        image.fill(QColor(0, 0, 0))
        painter = QPainter(image)
        dialog.item.paint(painter)
        painter.end()
        for feature in result.getFeatures():
            place = canvas.getCoordinateTransform().transform(feature.geometry().centroid().asPoint())
            seen = np.array(image.pixelColor(int(place.x()), int(place.y())).getRgb()[:3], dtype=float)
            wanted = np.array(colours[feature["split"]].getRgb()[:3], dtype=float)
            assert np.abs(seen / seen.max() - wanted / wanted.max()).max() < 0.03
    west = dialog.item.box().xMinimum()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    dialog.counts()
    assert west == 500_000 and dialog.item.box().xMinimum() == pytest.approx(-75, abs=0.01)
    dialog.window.hide()
    assert dialog.item is None


def test_many_tiles_are_fluid_and_too_many_are_told(opened, canvas, monkeypatch):
    layer = tiles_of(100, 80, step=90)
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    dialog = opened()
    dialog.set(INPUT=layer.id())
    pauses, last = [], time.thread_time()
    while dialog.train._timer.isActive() or dialog.train.task is not None:
        QgsApplication.processEvents()
        pauses.append(time.thread_time() - last)
        last = time.thread_time()
    assert dialog.counts().endswith(" dropped")
    assert max(pauses) < STILL_S, f"the window computed for {max(pauses):.2f} s"
    dialog.set(SEED=9)
    until(lambda: dialog.train.task is not None)
    first = dialog.train.task
    dialog.set(SEED=10)
    until(lambda: dialog.train.task is not first)
    dialog.window.close()
    monkeypatch.setattr("tilewright.ui.split_editor.MOST_TILES", 7_999)
    dialog = opened()
    dialog.set(INPUT=layer.id())
    assert dialog.counts() == "8,000 tiles are too many for a preview; the run splits them all."
    assert dialog.item is None


def test_a_layer_that_goes_takes_the_preview_along(opened, canvas):
    layer = tiles_of(8, 6)
    dialog = opened()
    dialog.set(INPUT=layer.id())
    assert dialog.counts() != ""
    until(lambda: dialog.item is not None)
    QgsProject.instance().removeMapLayer(layer.id())
    assert dialog.counts() == ""
    until(lambda: dialog.item is None)
    other = tiles_of(8, 6)
    dialog.set(INPUT=other.id())
    QgsProject.instance().clear()
    assert dialog.counts() == ""


def test_a_dataset_folder_is_previewed_as_the_run_splits_it(opened, run, tmp_path):
    path, folder = str(tmp_path / "image.tif"), tmp_path / "dataset"
    dataset = gdal.GetDriverByName("GTiff").Create(path, 64, 48, 1)
    dataset.SetGeoTransform((500_000, 10, 0, 4_000_000, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32618)
    dataset.SetProjection(system.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(np.arange(64 * 48, dtype=np.uint8).reshape(48, 64))
    del dataset
    tiles = run("createtilegrid", INPUT=path, TILE_SIZE=8, OVERLAP=2, OUTPUT="memory:")["OUTPUT"]
    labelled = QgsVectorLayer("Polygon?crs=EPSG:32618&field=tile_id:string&field=label:string", "labelled", "memory")
    for number, tile in enumerate(tiles.getFeatures()):
        feature = QgsFeature(labelled.fields())
        feature.setAttributes([tile["tile_id"], "ab"[number % 2]])
        feature.setGeometry(tile.geometry())
        labelled.dataProvider().addFeature(feature)
    run("exporttiles", INPUT=[path], TILES=labelled, SPLIT_FIELD="", OUTPUT=str(folder))
    before = sorted(entry.name for entry in folder.iterdir())
    dialog = opened("splitdataset")
    dialog.set(INPUT=str(folder), BLOCK_SIZE=2)
    words = dialog.counts()
    assert sorted(entry.name for entry in folder.iterdir()) == before
    run("splitdataset", INPUT=str(folder), BLOCK_SIZE=2, OUTPUT=str(tmp_path / "split"))
    result = QgsVectorLayer(str(tmp_path / "split" / "tiles.gpkg"), "split", "ogr")
    assert result.featureCount() < tiles.featureCount()
    assert words == f"{told(result)} · {tiles.featureCount() - result.featureCount()} dropped"
    dialog.set(INPUT=str(folder / "dataset.json"), BLOCK_SIZE=2)
    assert dialog.counts() == words
    dialog.set(INPUT=str(tmp_path / "nothing"))
    assert dialog.counts() == ""


def test_the_chain_has_the_bar_without_a_preview(opened):
    dialog = opened("labelledtiles")
    assert dialog.train.showing is None and not dialog.train.counts.isVisible()
    QTest.keyClick(dialog.train.share_bar.handles[0], Qt.Key.Key_PageDown)
    assert dialog.shares == [65, 20, 15]


def test_batches_and_models_keep_spin_boxes_of_their_own(provider, canvas):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingModelChildParameterSource

    context = QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("tilewright:splittiles")
    window = BatchAlgorithmDialog(algorithm, None)
    panel = window.mainWidget()
    cell = panel.wrappers[0][panel.parameter_to_column["TRAIN"]]
    cell.setParameterValue(62.5, context)
    assert cell.parameterValue() == 62.5 and not hasattr(cell, "share_bar")
    window.close()
    window = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm("m", "g"))
    source = QgsProcessingModelChildParameterSource.fromExpression("60 + 5")
    window.widget.widget.wrappers["TRAIN"].setWidgetValue(source)
    (kept,) = window.createAlgorithm().parameterSources()["TRAIN"]
    assert kept.toVariant() == source.toVariant()
    window.close()
