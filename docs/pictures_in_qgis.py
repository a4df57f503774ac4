"""Takes the pictures, inside QGIS's window; `docs/pictures.py` starts it and says what is to be seen."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, Optional

import numpy as np
import processing
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QImage, qRgb
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QLineEdit, QScrollArea, QSplitter, QToolBar
from qgis.utils import iface, plugins
from tilewright.door.preferences import FOLLOW_TRAINING

TOLD = json.loads(Path(os.environ["TILEWRIGHT_PICTURES"]).read_text(encoding="utf-8"))
SCENE, ONLY, IMAGES = TOLD["scene"], TOLD["only"], Path(TOLD["images"])
STAGE = Path(os.environ["TILEWRIGHT_PICTURES"]).parent
#: In pixels: the window, and the width and the heights of dialogs.
WINDOW, DIALOG_WIDTH, LEAST_HEIGHT, MOST_HEIGHT = (1200, 780), 680, 300, 1480
#: Toolbars that stay in the window.
TOOLBARS = ("mFileToolBar", "mMapNavToolBar", "TilewrightToolbar")
#: Colours of a picture that are kept as they are, the most frequent first, and all of them.
EXACT, COLOURS = 128, 256
STEPS_S = 120
#: Algorithms that are shown as somebody sees them first.
SETUP = ("checkenvironment", "installenvironment")
#: Epochs of the training that is shown.
EPOCHS_SEEN = 14


# The window.


def pump(seconds: float) -> None:
    """Let the window live for so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def until(holds: Callable[[], Any], limit: float = STEPS_S) -> None:
    """Let the window live until something holds."""
    end = time.monotonic() + limit
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        pump(0.05)


def settle(least: float = 1.2) -> None:
    """Let the window live until nothing is drawn or worked out any more."""
    pump(least)
    until(lambda: not QgsApplication.taskManager().activeTasks() and not iface.mapCanvas().isDrawing(), 60)
    pump(0.4)


def part(name: str) -> Any:
    """One of the plugin's parts by the name of its class."""
    return next(part for part in plugins["tilewright"].desktop.parts if type(part).__name__ == name)


def tidy_window() -> None:
    """A window of a usual size with what the pictures are about."""
    for name in ("Road", "Review", "TrainingDock"):
        part(name).action.setChecked(False)
    window = iface.mainWindow()
    for bar in window.findChildren(QToolBar):
        if bar.parent() is window:
            bar.setVisible(bar.objectName() in TOOLBARS)
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.move(0, 0)
    window.resize(*WINDOW)
    iface.messageBar().clearWidgets()
    pump(0.5)


# The project.


def project(*layers: Any, on: Optional[Any] = None) -> None:
    """A new project with these layers, the first on top, and the map over `on`."""
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayers(list(layers))
    QgsProject.instance().setCrs((on or layers[-1]).crs())
    zoom(on or layers[-1])
    iface.messageBar().clearWidgets()


def zoom(layer: Any, share: float = 1.0, at: tuple[float, float] = (0.5, 0.5)) -> None:
    """Show so much of a layer, around the place at these shares of its width and height (from the upper left)."""
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    extent = QgsRectangle(layer.extent())
    x = extent.xMinimum() + at[0] * extent.width()
    y = extent.yMaximum() - at[1] * extent.height()
    half = 0.5 * share * extent.width(), 0.5 * share * extent.height()
    canvas.setExtent(QgsRectangle(x - half[0], y - half[1], x + half[0], y + half[1]))
    canvas.refresh()


def zoom_left(layer: Any, pixels: int) -> None:
    """Show a whole layer in so many pixels at the left of the map."""
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    extent = layer.extent()
    unit = max(1.08 * extent.width() / pixels, 1.08 * extent.height() / canvas.height())
    left = extent.center().x() - 0.5 * unit * pixels
    half = 0.5 * unit * canvas.height()
    middle = extent.center().y()
    canvas.setExtent(QgsRectangle(left, middle - half, left + unit * canvas.width(), middle + half))
    canvas.refresh()


def describe_image() -> None:
    """Say in the scene's image what its makers left out: where it is empty, and which bands it has."""
    if SCENE["empty"] is None:
        return
    path = STAGE / "coast.tif"
    if not path.exists():
        copy = gdal.Translate(str(path), SCENE["image"], noData=SCENE["empty"])
        for number, name in enumerate(SCENE["bands"], 1):
            copy.GetRasterBand(number).SetDescription(name)
    SCENE["image"] = str(path)


def raster(key: str, name: str) -> QgsRasterLayer:
    """A raster of the scene, drawn in its brightest colours."""
    layer = QgsRasterLayer(SCENE[key], name)
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    return layer


def vector(path: str, name: str) -> QgsVectorLayer:
    return QgsVectorLayer(path, name, "ogr")


def image() -> QgsRasterLayer:
    return raster("image", "scene")


def labels() -> QgsVectorLayer:
    layer = vector(SCENE["labels"], "landcover")
    layer.setOpacity(0.5)
    return layer


def run(name: str, load: bool = False, **parameters: Any) -> dict[str, Any]:
    """Run an algorithm, as the toolbox does where its layers are to be loaded."""
    act = processing.runAndLoadResults if load else processing.run
    done = act(f"tilewright:{name}", parameters)
    pump(0.5)
    return dict(done)


def made(name: str, algorithm: str, **parameters: Any) -> str:
    """The path of what an algorithm makes; made once."""
    path = STAGE / name
    if not path.exists():
        run(algorithm, OUTPUT=str(path), **parameters)
    return str(path)


def grid() -> str:
    return made("tiles.gpkg", "createtilegrid", INPUT=SCENE["image"], TILE_SIZE=SCENE["tile_size"])


def fine_grid() -> str:
    return made("small_tiles.gpkg", "createtilegrid", INPUT=SCENE["image"], TILE_SIZE=SCENE["label_size"])


def labelled() -> str:
    return made(
        "labelled.gpkg", "labeltiles",
        INPUT=fine_grid(), LABELS=SCENE["labels"], CLASS_FIELD=SCENE["class_field"], METHOD="MAJORITY",
    )  # fmt: skip


def split() -> str:
    return made("split.gpkg", "splittiles", INPUT=labelled(), BLOCK_SIZE=2)


def dataset() -> str:
    return made("dataset", "exporttiles", INPUT=[SCENE["image"]], TILES=split())


def classifier() -> str:
    return made("model.keras", "trainmodel", DATASET=dataset(), EPOCHS=40)


def catalogue() -> str:
    """A folder of two scenes that overlap, of two summers."""
    folder = STAGE / "scenes"
    if not folder.exists():
        folder.mkdir()
        whole = gdal.Open(SCENE["image"])
        width = whole.RasterXSize * 5 // 8
        for day, start in (("20230612", 0), ("20240705", whole.RasterXSize - width)):
            gdal.Translate(str(folder / f"coast_{day}.tif"), whole, srcWin=[start, 0, width, whole.RasterYSize])
    return str(folder)


def masks() -> str:
    """A dataset of masks that a few minutes can learn from."""
    layer = QgsRasterLayer(SCENE["objects"])
    box = layer.extent()
    area = f"{box.xMinimum()},{box.xMinimum() + box.width() / 2},{box.yMinimum()},{box.yMaximum()}"
    tiles = made(
        "mask_tiles.gpkg",
        "createtilegrid",
        INPUT=SCENE["objects"],
        TILE_SIZE=128,
        EXTENT=f"{area} [{layer.crs().authid()}]",
    )
    dealt = made("mask_split.gpkg", "splittiles", INPUT=tiles, BLOCK_SIZE=2)
    return made(
        "buildings", "exporttiles",
        INPUT=[SCENE["objects"]], TILES=dealt, TASK="SEGMENTATION", LABELS=SCENE["object_labels"],
    )  # fmt: skip


# Pictures.


def palette(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """256 colours for a picture (row, col, 3 bytes): the table, and each pixel's place in it.

    The most frequent colours are exact, the others means of similar ones.
    """
    packed = pixels.astype(np.uint32) @ np.array([65536, 256, 1], np.uint32)
    values, places, counts = np.unique(packed, return_inverse=True, return_counts=True)
    colours = np.stack([values >> 16, values >> 8 & 255, values & 255], 1).astype(np.int32)
    if len(values) <= COLOURS:
        return colours, places.reshape(packed.shape).astype(np.uint8)
    order = np.argsort(-counts, kind="stable")
    exact, rest = order[:EXACT], order[EXACT:]
    boxes = [rest]
    while len(boxes) < COLOURS - EXACT:
        spreads = [np.ptp(colours[box], 0).max() * counts[box].sum() ** 0.5 for box in boxes]
        box = boxes.pop(int(np.argmax(spreads)))
        band = int(np.ptp(colours[box], 0).argmax())
        box = box[np.argsort(colours[box, band], kind="stable")]
        middle = int(np.searchsorted(np.cumsum(counts[box]), counts[box].sum() / 2))
        middle = min(max(middle, 1), len(box) - 1)
        boxes += [box[:middle], box[middle:]]
    means = [np.average(colours[box], axis=0, weights=counts[box]).round() for box in boxes]
    table = np.concatenate([colours[exact], np.array(means, np.int32)])
    nearest = np.empty(len(values), np.uint8)
    nearest[exact] = np.arange(len(exact))
    for number, box in enumerate(boxes):
        nearest[box] = len(exact) + number
    return table, nearest[places].reshape(packed.shape)


def save(picture: Any, name: str) -> None:
    """Write a picture in 256 colours."""
    shown = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    height, width = shown.height(), shown.width()
    bits = shown.constBits()
    bits.setsize(shown.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(height, shown.bytesPerLine() // 4, 4)[:, :width, 2::-1]
    table, places = palette(pixels)
    rows = np.zeros((height, -(-width // 4) * 4), np.uint8)
    rows[:, :width] = places
    small = QImage(rows.tobytes(), width, height, rows.shape[1], QImage.Format.Format_Indexed8)
    small.setColorTable([qRgb(*(int(value) for value in colour)) for colour in table])
    path = IMAGES / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not small.save(str(path), "PNG", 0):
        raise OSError(f"{path} cannot be written")
    print(f"{name} {width}x{height} {path.stat().st_size // 1024} KB", flush=True)


def save_screen(name: str, size: tuple[int, int] = WINDOW) -> None:
    """The window with what lies over it."""
    save(QApplication.primaryScreen().grabWindow(0, 0, 0, *size), name)


def dialog(name: str, width: int = DIALOG_WIDTH, **parameters: Any) -> QDialog:
    """An algorithm's dialog, filled in, as high as it needs to be."""
    shown = processing.createAlgorithmDialog(f"tilewright:{name}", parameters)
    shown.show()
    shown.resize(width, LEAST_HEIGHT)
    settle()
    fit(shown)
    return shown


def fit(shown: QDialog, most: int = MOST_HEIGHT) -> None:
    """Give a dialog's room to its parameters, so much of it that none of them is hidden."""
    for _ in range(4):
        for splitter in shown.findChildren(QSplitter):
            if splitter.objectName() == "splitter":
                splitter.setSizes([shown.width(), 0])
        areas = [area for area in shown.findChildren(QScrollArea) if area.isVisible() and area.widget()]
        lacking = max((area.verticalScrollBar().maximum() for area in areas), default=0)
        spare = min((area.viewport().height() - area.widget().sizeHint().height() for area in areas), default=0)
        height = shown.height() + lacking if lacking else shown.height() - max(0, spare - 10)
        shown.resize(shown.width(), min(max(height, LEAST_HEIGHT), most))
        pump(0.3)
    if QApplication.focusWidget() is not None:
        QApplication.focusWidget().clearFocus()
    for line in shown.findChildren(QLineEdit):
        line.deselect()


def beside(algorithm: str, name: str, layer: Any, width: int = 500, **parameters: Any) -> None:
    """Take a dialog over the right part of the map, which shows a whole layer in the rest."""
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.hide()
    pump(0.5)
    zoom_left(layer, WINDOW[0] - width - 30)
    shown = dialog(algorithm, width, **parameters)
    settle(2)
    fit(shown, WINDOW[1] - 130)
    shown.move(WINDOW[0] - width - 12, 100)
    shown.raise_()
    zoom_left(layer, WINDOW[0] - width - 30)
    settle(2)
    save_screen(name)
    shown.close()
    pump(0.3)


def alone(algorithm: str, name: str, **parameters: Any) -> None:
    """Take a dialog alone."""
    shown = dialog(algorithm, **parameters)
    settle(2)
    fit(shown)
    save(shown.grab(), name)
    shown.close()
    pump(0.1)


def take_dock() -> None:
    scene = image()
    project(labels(), scene)
    part("Road").action.setChecked(True)
    settle(2)
    zoom(scene)
    settle(2)
    save_screen("dock")


def take_preview() -> None:
    scene = image()
    project(scene)
    beside("createtilegrid", "preview", scene, INPUT=scene.id(), TILE_SIZE=SCENE["tile_size"])


def take_split() -> None:
    scene, tiles = image(), vector(grid(), "tiles")
    tiles.setOpacity(0)
    project(scene, tiles)
    beside("splittiles", "split", scene, INPUT=tiles.id())


def take_classes() -> None:
    buildings = vector(SCENE["object_labels"], "buildings")
    tiles = vector(made("object_tiles.gpkg", "createtilegrid", INPUT=SCENE["objects"], TILE_SIZE=256), "tiles")
    project(tiles, buildings, raster("objects", "town"))
    alone("labeltiles", "classes", INPUT=tiles.id(), LABELS=buildings.id(), CLASS_FIELD=SCENE["object_field"])


def take_bands() -> None:
    scene = image()
    project(scene)
    shown = dialog("normalizeraster", INPUT=[scene.id()], BANDS="4,1,2")
    settle(2)
    widget = shown.mainWidget().wrappers["BANDS"].wrappedWidget()
    corner = widget.mapTo(shown, QPoint(0, 0))
    above = shown.fontMetrics().height() + 10
    save(
        shown.grab(QRect(corner.x() - 8, corner.y() - above, widget.width() + 16, widget.height() + above + 8)), "bands"
    )
    shown.close()


def take_cloud_rule() -> None:
    quality, cloudy = raster("quality", "quality"), raster("cloudy", "cloudy")
    project(cloudy, quality)
    beside("cloudmask", "cloud-rule", cloudy, INPUT=quality.id(), RULE=SCENE["cloud_rule"])


def take_model_card() -> None:
    layer = raster("objects", "town")
    project(layer)
    alone("segmentraster", "model-card", INPUT=[layer.id()], MODEL=segmenter())


def take_map() -> None:
    scene = image()
    project(labels(), scene)
    run(
        "classifytiles", load=True,
        INPUT=[scene], MODEL=classifier(), TILES=fine_grid(), OUTPUT=str(STAGE / "map.gpkg"),
    )  # fmt: skip
    zoom(scene, 0.36, (0.62, 0.5))
    settle(2)
    save_screen("map")


def take_review() -> None:
    review = part("Review")
    scene = image()
    project(scene)
    run(
        "classifytiles", load=True,
        INPUT=[scene], MODEL=classifier(), TILES=fine_grid(), OUTPUT=str(STAGE / "review.gpkg"),
    )  # fmt: skip
    tiles = next(layer for layer in QgsProject.instance().mapLayers().values() if layer is not scene)
    iface.setActiveLayer(tiles)
    review.action.setChecked(True)
    session = review.session
    session.set_label_field("predicted")
    settle(2)
    iface.mainWindow().resizeDocks([review.dock], [400], Qt.Orientation.Horizontal)
    review.dock.doubts.look()
    until(lambda: session.found and not session.searching)
    zoom(scene, 0.12, (0.62, 0.6))
    review.dock.tabs.setCurrentIndex(0)
    review.dock.gallery.set_raster(scene)
    session.choose([entry.value for entry in session.entries if entry.value.role == "label"][2])
    settle(2)
    session.paint(near(tiles))
    settle(2)
    save_screen("review")
    session.undo()
    review.dock.tabs.setCurrentIndex(1)
    review.dock.gallery.size.setValue(96)
    iface.mainWindow().resizeDocks([review.dock], [560], Qt.Orientation.Horizontal)
    session.step(1)
    iface.mapCanvas().zoomByFactor(5)
    settle(3)
    save_screen("review-gallery")
    tiles.rollBack()


def near(tiles: Any) -> list[int]:
    """The tiles around the middle of the map."""
    box = QgsRectangle(iface.mapCanvas().extent())
    box.scale(0.1)
    return [tile.id() for tile in tiles.getFeatures(box)]


def segmenter() -> str:
    path = STAGE / "buildings.keras"
    if not path.exists():
        take_training()
    return str(path)


def take_training() -> None:
    town = raster("objects", "town")
    project(town)
    for old in STAGE.glob("buildings.*"):
        old.unlink()
    model = STAGE / "buildings.keras"
    training = part("TrainingDock")
    shown = dialog("trainmodel", DATASET=masks(), EPOCHS=40, WIDTH=8, OUTPUT=str(model))
    FOLLOW_TRAINING.write(True)
    shown.runButton().click()
    shown.hide()
    until(lambda: training.panel is not None and training.panel.course and training.panel.course.model == model)
    iface.mainWindow().resizeDocks([training.dock], [520], Qt.Orientation.Horizontal)
    zoom(town)
    until(lambda: training.panel.course.count >= EPOCHS_SEEN and training.panel.course.picture, 900)
    pump(2)
    save_screen("training")
    training.panel.stop()
    until(lambda: not training.panel.is_busy())
    FOLLOW_TRAINING.write(False)
    pump(1)
    shown.close()


@contextmanager
def newcomer() -> Iterator[None]:
    """As somebody has it who has not installed the engine's environment yet."""
    engine, home = os.environ.pop("TILEWRIGHT_PYTHON", None), os.environ["HOME"]
    os.environ["HOME"] = "/home/you"
    FOLLOW_TRAINING.write(True)
    try:
        yield
    finally:
        os.environ["HOME"] = home
        FOLLOW_TRAINING.write(False)
        if engine:
            os.environ["TILEWRIGHT_PYTHON"] = engine


def take_settings() -> None:
    def take() -> None:
        shown = QApplication.activeModalWidget()
        shown.resize(960, 830)
        shown.move(0, 0)
        settle(3)
        save(shown.grab(), "settings")
        shown.close()

    with newcomer():
        QTimer.singleShot(2500, take)
        iface.showOptionsDialog(iface.mainWindow(), "tilewrightOptions")


def parameters() -> dict[str, dict[str, Any]]:
    """What each dialog is filled in with."""
    ids = {layer.name(): layer.id() for layer in QgsProject.instance().mapLayers().values()}
    scene, tiles, cover, quality = ids["scene"], ids["tiles"], ids["landcover"], ids["quality"]
    labelled_tiles = ids["labelled"]
    data, model = dataset(), classifier()
    more = made("more", "exporttiles", INPUT=[SCENE["image"]], TILES=split())
    field = SCENE["class_field"]
    by_class = {"LABELS": cover, "CLASS_FIELD": field}
    size = SCENE["tile_size"]
    return {
        "catalogscenes": {"INPUT": catalogue(), "START": "2023", "END": "2024-08"},
        "createscenetiles": {"INPUT": ids["scenes"], "TILE_SIZE": size, "DUPLICATES": "NEWEST"},
        "createtilegrid": {"INPUT": scene, "TILE_SIZE": size},
        "jointilestomask": {"INPUT": tiles, "MASK": cover},
        "excludecloudytiles": {
            "INPUT": ids["cloudy tiles"],
            "CLOUD_RASTER": quality,
            "CLOUD_RULE": SCENE["cloud_rule"],
            "MAX_CLOUD": 0.1,
        },
        "labeltiles": {"INPUT": tiles, **by_class, "METHOD": "MAJORITY"},
        "splittiles": {"INPUT": labelled_tiles},
        "exporttiles": {"INPUT": [scene], "TILES": ids["split"], **by_class, "OUTPUT": str(STAGE / "dataset2")},
        "balancetiles": {"INPUT": labelled_tiles, "LABEL_FIELD": "label"},
        "filtertiles": {"INPUT": labelled_tiles, "EXPRESSION": '"label_frac" > 0.2'},
        "sampletiles": {"INPUT": scene, "METHOD": "CLASSES", "COUNT": 200, **by_class},
        "tilestatistics": {"INPUT": tiles, "RASTER": [scene]},
        "clipraster": {"INPUT": scene, "TILES": labelled_tiles, "MARGIN": 8},
        "cloudmask": {"INPUT": quality, "RULE": SCENE["cloud_rule"]},
        "computeindices": {"INPUT": [scene], "INDICES": "NDVI,NDWI"},
        "normalizeraster": {"INPUT": [scene]},
        "rasterizelabels": {"RASTER": scene, **by_class},
        "renderlayer": {"INPUT": scene, "PIXEL_SIZE": 10, "CRS": labels().crs().authid()},
        "stackrasters": {"INPUT": [ids["cloudy"], quality]},
        "terrainderivatives": {"INPUT": ids["heights"], "DERIVATIVES": ["SLOPE", "ASPECT", "HILLSHADE"]},
        "appendtodataset": {"DATASET": data, "INPUT": more},
        "convertdataset": {"INPUT": data, "FORMAT": "WEBDATASET", "OUTPUT": str(STAGE / "shards")},
        "inspectdataset": {"DATASET": data},
        "labelledtiles": {
            "RASTER": scene,
            "TILE_SIZE": size,
            **by_class,
            "OUTPUT": str(STAGE / "dataset2"),
        },
        "mergedatasets": {"INPUTS": [data, masks()], "OUTPUT": str(STAGE / "merged")},
        "splitdataset": {"INPUT": data, "OUTPUT": str(STAGE / "dataset2")},
        "classifytiles": {"INPUT": [scene], "TILES": ids["small tiles"], "MODEL": model},
        "comparefootprints": {"TRUTH": ids["buildings"], "PROPOSALS": ids["proposals"]},
        "evaluatemodel": {"MODEL": model, "DATASET": data, "BASELINE": True},
        "polygonizeraster": {"INPUT": ids["classes"], "SIEVE": 20},
        "segmentraster": {"INPUT": [ids["town"]], "MODEL": segmenter()},
        "trainandmap": {"DATASET": masks(), "RASTERS": [ids["town"]], "MODEL": str(STAGE / "model2.keras")},
        "trainmodel": {"DATASET": data, "OUTPUT": str(STAGE / "model2.keras")},
        "checkenvironment": {},
        "installenvironment": {},
    }


def take_dialogs(names: list[str]) -> None:
    segmenter()  # which is trained in a project of its own
    burnt = made(
        "classes.tif", "rasterizelabels",
        LABELS=SCENE["labels"], RASTER=SCENE["image"], CLASS_FIELD=SCENE["class_field"],
    )  # fmt: skip
    cloudy = made("cloudy_tiles.gpkg", "createtilegrid", INPUT=SCENE["cloudy"], TILE_SIZE=64)
    layers = [
        vector(split(), "split"), vector(labelled(), "labelled"), vector(grid(), "tiles"),
        vector(fine_grid(), "small tiles"), labels(), vector(SCENE["object_labels"], "buildings"), image(),
        vector(SCENE["object_labels"], "proposals"), raster("objects", "town"), raster("cloudy", "cloudy"),
        raster("quality", "quality"), raster("heights", "heights"), vector(cloudy, "cloudy tiles"),
        QgsRasterLayer(burnt, "classes"), vector(made("scenes.gpkg", "catalogscenes", INPUT=catalogue()), "scenes"),
    ]  # fmt: skip
    project(*layers, on=layers[6])
    for name, values in parameters().items():
        if not names or name in names:
            with newcomer() if name in SETUP else nullcontext():
                alone(name, f"dialogs/{name}", **values)


TAKEN = {
    "settings": take_settings,
    "dock": take_dock,
    "preview": take_preview,
    "split": take_split,
    "classes": take_classes,
    "bands": take_bands,
    "cloud-rule": take_cloud_rule,
    "map": take_map,
    "review": take_review,
    "training": take_training,
    "model-card": take_model_card,
}


def take() -> bool:
    """Take the pictures; returns whether all could be taken."""
    FOLLOW_TRAINING.write(False)
    describe_image()
    well = True
    jobs = {name: act for name, act in TAKEN.items() if not ONLY or name in ONLY}
    dialogs = [name.split("/")[1] for name in ONLY if name.startswith("dialogs/")]
    if not ONLY or "dialogs" in ONLY or dialogs:
        jobs["dialogs"] = lambda: take_dialogs(dialogs)
    for name, act in jobs.items():
        try:
            tidy_window()
            act()
        except Exception:
            print(name, flush=True)
            traceback.print_exc()
            well = False
    return well


done = take()
sys.stdout.flush()
os._exit(0 if done else 1)
