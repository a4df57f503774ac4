"""The dock "Tilewright": what it says of a real project after each real run, and what it fills dialogs in with."""

import json
import shutil
import time

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, Qt, QThread
from qgis.PyQt.QtTest import QTest
from tilewright.algorithms.origins import Origin, mark
from tilewright.algorithms.runs import RUNS
from tilewright.door import interpreter
from tilewright.ui.road.record import DATASET, IMAGE, LABELS, MAP, MODEL, TILES, Record
from tilewright.ui.road.steps import ADD_IMAGE, ATTENTION, DONE, LATER, NEXT, REVIEW

DEADLINE_S = 60


def pump(until):
    """Let the window work until something is so."""
    end = time.monotonic() + DEADLINE_S
    while not until():
        assert time.monotonic() < end, "it did not come about"
        QgsApplication.processEvents()


@pytest.fixture
def project(qgis_app):
    """The project, empty."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def standing(project, provider):
    """What keeps up with it."""
    from tilewright.ui.road.keeper import Keeper
    from tilewright.ui.road.standing import Standing

    keeper = Keeper(project)
    standing = Standing(keeper)
    standing.missing = ""  # tests of the environment look at it themselves
    standing.watch(True)
    yield standing
    standing.stop()
    keeper.stop()


@pytest.fixture
def view(standing):
    """What the dock shows."""
    from tilewright.ui.road.dock import RoadView

    view = RoadView(standing, None)
    yield view
    view.deleteLater()


@pytest.fixture
def steps(standing):
    """The steps by their names, looked at anew."""

    def look():
        standing.look()
        pump(lambda: not standing._tasks)
        return {step.key: step for step in standing.steps}

    return look


def make_image(path, epsg=32749, bands=2):
    """A raster of 64 × 64 pixels of 10 m."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, bands, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 10, 0, 9000000, 0, -10))
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        dataset.SetProjection(crs.ExportToWkt())
    for band in range(1, bands + 1):
        dataset.GetRasterBand(band).WriteRaster(0, 0, 64, 64, bytes((band * i) % 251 for i in range(64 * 64)))
    del dataset
    return QgsRasterLayer(str(path), "scene")


def make_labels(name="areas", west=500000):
    """A layer with a polygon of each of two classes over the scene's halves, but for its lowest eighth."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32749&field=source:string&field=class:string", name, "memory")
    for left, label in ((west, "field"), (west + 320, "wood")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["drawn", label])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left + 1, 8999441, left + 319, 8999999)))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def scene(project, tmp_path):
    """A project with an image and labels."""
    image, labels = make_image(tmp_path / "scene.tif"), make_labels()
    project.addMapLayers([image, labels])
    return image, labels


def states(steps):
    return [step.state for step in steps.values()]


def made(run, project, name, deed, **more):
    """Run what a button says, and add the layer that comes of it."""
    layer = run(deed.algorithm, **{**deed.parameters, "OUTPUT": "TEMPORARY_OUTPUT", **more})["OUTPUT"]
    layer.setName(name)
    project.addMapLayer(layer)
    return layer


def test_an_empty_project_invites_to_add_an_image(steps, view):
    found = steps()
    assert states(found) == [NEXT, LATER, LATER, LATER, LATER, LATER]
    assert found[IMAGE].main.algorithm == ADD_IMAGE
    row = view.rows[IMAGE]
    assert row.button.text() == "Add a satellite image…"
    assert row.sign.accessibleName() == "Next"
    assert not QgsProject.instance().isDirty()


def test_every_button_names_parameters_that_its_algorithm_has(steps, scene, run, project, provider):
    made(run, project, "grid", steps()[TILES].main, TILE_SIZE=8)
    for step in steps().values():
        for deed in (step.main, *step.others):
            if deed.algorithm not in (ADD_IMAGE, REVIEW):
                algorithm = provider.algorithm(deed.algorithm)
                assert set(deed.parameters) <= {one.name() for one in algorithm.parameterDefinitions()}, deed


def test_the_road_from_an_image_to_a_dataset(steps, scene, run, project, tmp_path):
    image, labels = scene
    found = steps()
    assert states(found) == [DONE, NEXT, LATER, LATER, LATER, LATER]
    assert found[IMAGE].line == "scene · 64 × 64 px, 2 bands"
    assert found[TILES].main.parameters == {"INPUT": image.id()}

    grid = made(run, project, "grid", found[TILES].main, TILE_SIZE=8)
    found = steps()
    assert states(found) == [DONE, DONE, NEXT, LATER, LATER, LATER]
    assert found[TILES].line == "64 tiles of 8 px in grid"
    assert (found[LABELS].main.algorithm, found[LABELS].main.parameters) == (
        "labeltiles", {"INPUT": grid.id(), "LABELS": labels.id(), "CLASS_FIELD": "class"},
    )  # fmt: skip
    assert found[DATASET].main.parameters["TASK"] == "SEGMENTATION"

    labelled = made(run, project, "labelled", found[LABELS].main, OTHER_LABEL="")
    found = steps()
    assert found[LABELS].line == "2 classes\nNot split yet"
    assert (found[LABELS].main.algorithm, found[LABELS].main.parameters) == (
        "splittiles", {"INPUT": labelled.id(), "LABEL_FIELD": "label"},
    )  # fmt: skip

    split = made(run, project, "split", found[LABELS].main, METHOD="RANDOM", TRAIN=50, VALIDATION=25, TEST=25)
    found = steps()
    assert states(found) == [DONE, DONE, DONE, NEXT, LATER, LATER]
    assert found[TILES].line == "56 tiles of 8 px in split"
    assert found[LABELS].line == "2 classes\nSplit 28 / 14 / 14"
    assert (found[DATASET].main.algorithm, found[DATASET].main.parameters) == (
        "exporttiles",
        {
            "INPUT": [image.id()], "TILES": split.id(), "LABEL_FIELD": "label", "SPLIT_FIELD": "split",
            "LABELS": labels.id(), "CLASS_FIELD": "class",
        },
    )  # fmt: skip

    folder = str(tmp_path / "dataset")
    run("exporttiles", **{**found[DATASET].main.parameters, "OUTPUT": folder})
    found = steps()
    assert states(found) == [DONE, DONE, DONE, DONE, NEXT, LATER]
    assert found[DATASET].line == f"{folder} · CLASSIFICATION, 56 tiles"
    assert (found[DATASET].main.algorithm, found[DATASET].main.parameters) == ("inspectdataset", {"DATASET": folder})
    assert (found[MODEL].main.algorithm, found[MODEL].main.parameters) == ("trainmodel", {"DATASET": folder})
    deeds = {deed.algorithm: deed.parameters for deed in (found[MAP].main, *found[MAP].others)}
    assert deeds["classifytiles"]["TILES"] == grid.id()  # all of the ground, not only what has labels

    shutil.rmtree(folder)
    found = steps()
    assert found[DATASET].state == ATTENTION
    assert found[DATASET].line == f"{folder} is not there any more."


def test_the_road_from_many_scenes_to_a_dataset(steps, run, project, tmp_path):
    folder = tmp_path / "scenes"
    folder.mkdir()
    make_image(folder / "one.tif")
    make_image(folder / "two.tif", epsg=32750)
    found = steps()
    assert {deed.algorithm for deed in found[IMAGE].others} == {"stackrasters", "catalogscenes"}
    scenes = run("catalogscenes", INPUT=str(folder), OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    project.addMapLayer(scenes)
    make = next(deed for deed in steps()[TILES].others if deed.algorithm == "createscenetiles")
    tiles = made(run, project, "of scenes", make, INPUT=scenes, TILE_SIZE=16)
    assert Record(project).get(TILES) == tiles.id()
    # An image of the project is none that these tiles are cut from.
    project.addMapLayer(make_image(tmp_path / "other.tif"))
    found = steps()
    assert found[TILES].line == "32 tiles of 16 px in of scenes"
    export = found[DATASET].main.parameters
    assert export["SCENE_FIELD"] == "scene" and "INPUT" not in export
    run("exporttiles", **{**export, "TASK": "IMAGES", "OUTPUT": str(tmp_path / "dataset")})
    found = steps()
    assert (found[DATASET].state, found[DATASET].line) == (DONE, f"{tmp_path / 'dataset'} · IMAGES, 32 tiles")
    assert found[DATASET].main.algorithm == "inspectdataset"


def test_what_a_model_and_its_map_say(steps, scene, standing, tmp_path, project):
    image, _ = scene
    (tmp_path / "dataset").mkdir()
    manifest = {"task": "SEGMENTATION", "splits": {"train": {"count": 3}, "val": {"count": 1}}}
    (tmp_path / "dataset" / "dataset.json").write_text(json.dumps(manifest))
    (tmp_path / "land.keras").touch()
    card = {"properties": {"mlm:architecture": "UNET", "mlm:tasks": ["semantic-segmentation"]}}
    (tmp_path / "land.mlm.json").write_text(json.dumps(card))
    history = "epoch,loss,validation_loss\n1,0.9,0.8\n2,0.5,0.2112\n3,0.1,0.4\n4,0.1,\nhalf"
    (tmp_path / "land.history.csv").write_text(history)
    model, dataset = str(tmp_path / "land.keras"), str(tmp_path / "dataset")
    RUNS.tell("trainmodel", {"DATASET": dataset}, {"OUTPUT": model})
    found = steps()
    assert found[DATASET].line == f"{dataset} · SEGMENTATION, 4 tiles"
    assert found[MODEL].line == "land.keras · UNET · loss 0.1 in epoch 4"
    assert found[MODEL].main.parameters == {"MODEL": model, "DATASET": dataset}
    assert found["map"].state == NEXT
    assert (found["map"].main.algorithm, found["map"].main.parameters) == (
        "segmentraster", {"INPUT": [image.id()], "MODEL": model},
    )  # fmt: skip
    classes = make_image(tmp_path / "map.tif", bands=1)
    RUNS.tell("segmentraster", {"MODEL": model}, {"OUTPUT": str(tmp_path / "map.tif")})
    assert standing.record.get("map") == ""  # QGIS has yet to add it
    classes.setName("classes of land")
    project.addMapLayer(classes)
    found = steps()
    assert found["map"].line == "Classes in classes of land"
    assert (found["map"].main.algorithm, found["map"].main.parameters) == ("polygonizeraster", {"INPUT": classes.id()})
    assert found[IMAGE].chosen == image.id()


@pytest.mark.parametrize(
    ("source", "provider_name", "line", "algorithm"),
    [
        ("/nowhere/scene.tif", "gdal", "scene cannot be read: its file was moved, or is no image.", ADD_IMAGE),
        ("type=xyz&url=http://localhost:1/{z}/{x}/{y}.png&zmin=0&zmax=1", "wms",
         "scene is a map service. Make a raster of the part that you need.", "renderlayer"),
    ],
)  # fmt: skip
def test_images_that_will_not_do(steps, project, source, provider_name, line, algorithm):
    project.addMapLayer(QgsRasterLayer(source, "scene", provider_name))
    found = steps()
    assert states(found) == [ATTENTION, LATER, LATER, LATER, LATER, LATER]
    assert found[IMAGE].line == line
    assert found[IMAGE].main.algorithm == algorithm


def test_an_image_without_a_coordinate_system(steps, project, tmp_path):
    layer = make_image(tmp_path / "bare.tif", epsg=None)
    project.addMapLayer(layer)
    found = steps()
    assert found[IMAGE].state == ATTENTION
    assert found[IMAGE].line == "scene has no coordinate system. Set one in the layer's properties."


def test_labels_that_lie_elsewhere_are_passed_over(steps, project, tmp_path):
    project.addMapLayers([make_image(tmp_path / "scene.tif"), make_labels("far labels", west=700000)])
    assert steps()[LABELS].chosen == ""
    near = make_labels("near")
    project.addMapLayer(near)
    assert steps()[LABELS].chosen == near.id()


def test_polygons_that_were_found_are_not_taken_for_labels(steps, scene, project):
    _, labels = scene
    found = make_labels("polygons of classes")
    mark(found, Origin("scene"))
    project.addMapLayer(found)
    assert steps()[LABELS].chosen == labels.id()
    assert found.id() in [part.id for part in steps()[LABELS].choices]


def test_a_chosen_layer_is_gone_by_and_kept_in_the_project(steps, scene, run, project, view, standing):
    first = made(run, project, "first", steps()[TILES].main, TILE_SIZE=8)
    second = made(run, project, "second", steps()[TILES].main, TILE_SIZE=16)
    assert steps()[TILES].chosen == second.id()
    row = view.rows[TILES]
    assert row.choice.currentText() == "second"
    QTest.keyClick(row.choice, Qt.Key.Key_F)
    pump(lambda: standing.steps and not standing._tasks)
    assert row.choice.currentText() == "first"
    assert row.line.text() == "64 tiles of 8 px in first"
    assert Record(project).get(TILES) == first.id()
    assert {step.key: step for step in standing.steps}[LABELS].main.parameters["INPUT"] == first.id()
    project.setDirty(False)
    standing.choose(TILES, first.id())
    assert not project.isDirty()


def test_a_layer_may_go_at_any_time(steps, scene, run, project, view, standing):
    grid = made(run, project, "grid", steps()[TILES].main, TILE_SIZE=8)
    assert steps()[TILES].state == DONE
    standing.look()
    project.removeMapLayer(grid.id())
    pump(lambda: view.rows[TILES].sign.state == NEXT and not standing._tasks)
    project.clear()
    pump(lambda: view.rows[IMAGE].sign.state == NEXT and not standing._tasks)


def test_edits_of_the_tiles_are_followed(steps, scene, run, project, view):
    grid = made(run, project, "grid", steps()[TILES].main, TILE_SIZE=8)
    labelled = made(run, project, "labelled", steps()[LABELS].main, OTHER_LABEL="")
    steps()
    assert grid.featureCount() == 64
    labelled.startEditing()
    field = labelled.fields().lookupField("label")
    for feature in list(labelled.getFeatures())[:3]:
        labelled.changeAttributeValue(feature.id(), field, None)
    pump(lambda: view.rows[LABELS].line.text().startswith("2 classes, 3 tiles without"))
    labelled.rollBack()
    pump(lambda: view.rows[LABELS].line.text().startswith("2 classes\n"))


def test_tiles_that_were_lost_with_qgis_are_told(steps, scene, run, project, tmp_path):
    made(run, project, "grid", steps()[TILES].main, TILE_SIZE=8)
    assert project.write(str(tmp_path / "project.qgs"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgs"))
    found = steps()
    assert found[TILES].state == ATTENTION
    assert found[TILES].line.startswith("grid was a temporary layer and is empty now.")
    assert states(found)[2:] == [LATER] * 4
    empty = QgsVectorLayer("Polygon?crs=EPSG:32749&field=tile_id:string&field=predicted:string", "found", "memory")
    project.addMapLayer(empty)
    found = steps()
    assert (found[MAP].state, found[MAP].choices) == (LATER, ())
    assert found[TILES].chosen != empty.id()


def test_the_record_moves_with_the_project(standing, project, tmp_path):
    (tmp_path / "here" / "dataset").mkdir(parents=True)
    RUNS.tell("splitdataset", {}, {"OUTPUT": str(tmp_path / "here" / "dataset")})
    assert project.isDirty()
    assert project.write(str(tmp_path / "here" / "project.qgs"))
    assert not project.isDirty()
    assert "<dataset type" in (tmp_path / "here" / "project.qgs").read_text()
    shutil.move(tmp_path / "here", tmp_path / "there")
    project.clear()
    assert standing.record.paths(DATASET) == []
    assert project.read(str(tmp_path / "there" / "project.qgs"))
    assert standing.record.paths(DATASET) == [str(tmp_path / "there" / "dataset")]
    RUNS.tell("inspectdataset", {"DATASET": str(tmp_path / "there" / "dataset")}, {})
    assert not project.isDirty()


def test_runs_in_other_threads_are_heard_in_the_windows(scene, standing, project, provider):
    class Listener(QObject):
        heard = None

        def hear(self, name, parameters, outputs):
            self.heard = name, parameters, outputs, QThread.currentThread()

    listener, context, feedback = Listener(), QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    RUNS.finished.connect(listener.hear)
    algorithm = provider.algorithm("createtilegrid").create()
    parameters = {"INPUT": scene[0], "TILE_SIZE": 8, "OUTPUT": "memory:"}
    task, ends = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback), []
    task.executed.connect(lambda *answer: ends.append(answer))
    QgsApplication.taskManager().addTask(task)
    pump(lambda: listener.heard and ends)  # the task uses what is held here until it has executed
    RUNS.finished.disconnect(listener.hear)
    name, given, outputs, thread = listener.heard
    assert (name, given["INPUT"], outputs["TILE_COUNT"]) == ("createtilegrid", scene[0].id(), 64)
    assert thread == QgsApplication.instance().thread()
    assert standing.record.get(IMAGE) == scene[0].id()


def test_a_missing_environment_is_said_above(standing, view, monkeypatch, tmp_path):
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\nexit 1\n")
    python.chmod(0o755)
    monkeypatch.setenv(interpreter.VARIABLE, str(python))
    standing.look_at_environment()
    pump(lambda: standing.missing)
    assert not view.environment.isHidden()
    assert view.environment_text.text().startswith(f"The Python named by TILEWRIGHT_PYTHON, {python}, has no numpy")
    python.write_text("#!/bin/sh\necho '[]'\n")
    interpreter.missing.cache_clear()
    RUNS.tell("installenvironment", {}, {})
    pump(lambda: not standing.missing)
    assert view.environment.isHidden()
    interpreter.missing.cache_clear()


def test_dialogs_open_filled_in(steps, scene, run, project, qgis_app):
    from tilewright.ui.dialog import make_dialog

    image, labels = scene
    grid = made(run, project, "grid", steps()[TILES].main, TILE_SIZE=8)
    found = steps()
    for step, expected in (
        (LABELS, {"INPUT": grid.id(), "LABELS": labels.id(), "CLASS_FIELD": "class"}),
        (DATASET, {"INPUT": [image.source()], "TILES": grid.id(), "TASK": "SEGMENTATION", "LABELS": labels.id(),
                   "CLASS_FIELD": "class"}),
    ):  # fmt: skip
        deed = found[step].main
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{deed.algorithm}")
        dialog = make_dialog(algorithm, None)
        dialog.setParameters(deed.parameters)
        values = dialog.createProcessingParameters()
        dialog.close()
        assert {name: values[name] for name in expected} == expected


DESKTOP = """
def look():
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QDockWidget
    from qgis.utils import iface, plugins, unloadPlugin
    from tilewright.ui.settings.page import SettingsPage

    parts = {type(part).__name__: part for part in plugins["tilewright"].desktop.parts}
    road, settings = parts["Road"], parts["Settings"]
    seen["at first"] = [road.dock is None, road.action.isChecked()]
    road.action.trigger()
    seen["shown"] = [road.dock.isVisible(), list(road.dock.widget().rows)]
    from tilewright.door import preferences
    seen["remembered"] = preferences.ROAD_OPEN.read()
    road.dock.close()
    seen["hidden"] = [road.dock.isVisible(), road.action.isChecked(), preferences.ROAD_OPEN.read()]
    road._started()
    seen["not put back"] = road.dock.isVisible()
    road.action.trigger()

    def in_the_options(act):
        # as soon as their dialog is there
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(50, lambda: in_the_options(act))
        else:
            act()

    def options():
        page = QApplication.activeModalWidget().findChild(SettingsPage)
        seen["page"] = [type(page).__name__, page.isVisible()]
        page.work.workers.setValue(3)
        buttons = QApplication.activeModalWidget().findChild(QDialogButtonBox)
        buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(0, lambda: in_the_options(options))
    settings.open()
    seen["workers"] = preferences.WORKERS.read()
    unloadPlugin("tilewright")
    QApplication.processEvents()
    seen["docks after"] = [one.objectName() for one in iface.mainWindow().findChildren(QDockWidget)]
    seen["page after"] = "not looked for"

    def options_after():
        seen["page after"] = QApplication.activeModalWidget().findChild(SettingsPage) is not None
        QApplication.activeModalWidget().reject()

    QTimer.singleShot(0, lambda: in_the_options(options_after))
    iface.showOptionsDialog()
"""


def test_dock_and_options_in_the_window(in_desktop):
    seen = in_desktop(DESKTOP)
    assert seen["at first"] == [True, False]
    assert seen["shown"] == [True, ["image", "tiles", "labels", "dataset", "model", "map"]]
    assert seen["remembered"]
    assert seen["hidden"] == [False, False, False]
    assert not seen["not put back"]
    assert seen["page"] == ["SettingsPage", True]
    assert seen["workers"] == 3
    assert "TilewrightRoad" not in seen["docks after"]
    assert seen["page after"] is False
