"""Fields and lists of classes in real dialogs: what they count, what they write, what stays as it was typed."""

import json
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.sip import isdeleted

SCENES = Path(__file__).resolve().parents[3] / "shared" / "data"


@pytest.fixture
def context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


@pytest.fixture
def make_layer(qgis_app):
    """A layer of squares of 20 m, side by side, in the project; one for each row of attributes."""

    def make(rows, fields="field=kind:string&field=size:double", name="labels"):
        layer = QgsVectorLayer(f"Polygon?crs=EPSG:32749&{fields}", name, "memory")
        features = []
        for place, row in enumerate(rows):
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(row))
            west, south = 500000 + 20 * (place % 4), 9000000 - 20 * (place // 4 % 4 + 1)
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, west + 20, south + 20)))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        QgsProject.instance().addMapLayer(layer)
        return layer

    yield make
    QgsProject.instance().clear()


@pytest.fixture
def labels(make_layer):
    kinds = ["concrete"] * 5 + ["tin"] * 3 + [None, "", "concerte", "Tin roof", "water"]
    return make_layer([(kind, number) for number, kind in enumerate(kinds)])


@pytest.fixture
def open_dialog(provider, context):
    """Open the dialog of an algorithm with values in it; give its widgets by parameter."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    windows = []

    def open_with(name, **values):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")
        window = AlgorithmDialog(algorithm, False, None)
        windows.append(window)
        window.show()
        widgets = window.mainWidget().wrappers
        for parameter, value in values.items():
            widgets[parameter].setParameterValue(value, context)
        return window, widgets

    yield open_with
    for window in windows:
        if not isdeleted(window):
            window.close()


def wait_for(condition):
    """Let the window work until the condition holds; the seconds of the longest piece of work in its own thread."""
    deadline, longest = time.monotonic() + 20, 0.0
    while not condition():
        assert time.monotonic() < deadline
        began = time.thread_time()  # other programs may be at work too
        QgsApplication.processEvents()
        longest = max(longest, time.thread_time() - began)
        time.sleep(0.001)
    return longest


def counted(field):
    wait_for(lambda: field.counts is not None)
    return {item.text(0): (item.text(1), colour(item)) for item in shown(field.list)}


def shown(tree):
    return [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]


def colour(item):
    return item.icon(0).pixmap(12, 12).toImage().pixelColor(6, 6).name().upper()


def names(widget):
    return [(item.text(0), item.checkState(0) == Qt.CheckState.Checked) for item in shown(widget.list)]


def test_classes_are_counted_in_the_colours_of_a_dataset(open_dialog, labels):
    _, widgets = open_dialog("labeltiles", LABELS=labels.id(), CLASS_FIELD="kind")
    field = widgets["CLASS_FIELD"]
    assert counted(field) == {
        "Tin roof": ("1", "#E69F00"),
        "concerte": ("1", "#56B4E9"),
        "concrete": ("5", "#009E73"),
        "tin": ("3", "#F0E442"),
        "water": ("1", "#3D7DD8"),
    }
    assert field.words.text().splitlines() == [
        "Classes: 5 · features: 13 · without a class: 2",
        "concerte (1) looks like concrete (5): is it the same class?",
    ]
    assert field.combo.accessibleDescription() == field.words.text()
    assert field.parameterValue() == "kind"


def test_another_field_another_list(open_dialog, labels, context):
    _, widgets = open_dialog("labeltiles", LABELS=labels.id(), CLASS_FIELD="kind")
    field = widgets["CLASS_FIELD"]
    counted(field)
    field.combo.setFocus()
    field.combo.lineEdit().selectAll()
    QTest.keyClicks(field.combo.lineEdit(), "size")
    assert list(counted(field)) == [str(number) for number in range(13)], "numbers in the order of numbers"
    QTest.keyClicks(field.combo.lineEdit(), "s")
    assert field.parameterValue() == "sizes"
    wait_for(lambda: "no field sizes" in field.words.text())
    assert field.words.text() == "labels has no field sizes; its fields: kind, size"
    assert not field.list.isVisible()
    field.setParameterValue(None, context)
    assert field.parameterValue() is None
    assert field.words.text() == ""


def test_a_default_field_that_is_missing_stays_and_an_emptied_one_is_empty(open_dialog, labels):
    _, widgets = open_dialog("balancetiles", INPUT=labels.id())
    field = widgets["LABEL_FIELD"]
    assert field.parameterValue() == "label"
    assert "labels has no field label" in field.words.text()
    field.combo.lineEdit().selectAll()
    QTest.keyClick(field.combo.lineEdit(), Qt.Key.Key_Delete)
    assert field.parameterValue() == "", "None would mean the default"
    widgets["BINS"].setParameterValue(4, QgsProcessingContext())
    field.combo.setEditText("size")
    QTest.qWait(2 * 120)
    assert field.counts is None, "a field of numbers is not counted"


def test_only_selected_features_are_counted_where_only_they_are_used(open_dialog, labels, context):
    labels.selectByIds([feature.id() for feature in labels.getFeatures()][:6])
    _, widgets = open_dialog("labeltiles", CLASS_FIELD="kind")
    widgets["LABELS"].setParameterValue(QgsProcessingFeatureSourceDefinition(labels.id(), True), context)
    field = widgets["CLASS_FIELD"]
    assert {name: count for name, (count, _) in counted(field).items()} == {"concrete": "5", "tin": "1"}
    labels.selectByIds([next(labels.getFeatures()).id()])
    wait_for(lambda: field.counts is not None and field.counts.seen == 1)
    assert {name: count for name, (count, _) in counted(field).items()} == {"concrete": "1"}


def test_edits_and_removal_of_the_layer_while_the_dialog_is_open(open_dialog, labels):
    _, widgets = open_dialog("exporttiles", LABELS=labels.id(), CLASS_FIELD="kind", TASK="SEGMENTATION")
    field = widgets["CLASS_FIELD"]
    counted(field)
    labels.startEditing()
    labels.changeAttributeValue(next(labels.getFeatures()).id(), 0, "tin")
    labels.commitChanges()
    wait_for(lambda: field.counts is not None and field.counts.classes["tin"] == 4)
    QgsProject.instance().removeMapLayer(labels.id())
    wait_for(lambda: not field.list.isVisible())
    assert field.parameterValue() == "kind"
    assert widgets["CLASSES"].parameterValue() == ""
    assert not widgets["CLASSES"].list.isVisibleTo(widgets["CLASSES"].wrappedWidget())


def test_many_values_and_many_features_never_hold_up_the_window(open_dialog, make_layer):
    layer = make_layer([(f"class {number}", 1.0) for number in range(300)])
    _, widgets = open_dialog("labeltiles", LABELS=layer.id(), CLASS_FIELD="kind")
    field = widgets["CLASS_FIELD"]
    assert counted(field) == {}
    assert field.words.text() == "More than 200 different values: is this a field of classes?"


def test_counting_ends_at_its_limit_and_with_the_dialog(open_dialog, make_layer, monkeypatch):
    from tilewright.ui import class_count

    layer = make_layer([("ab"[number % 2], 1.0) for number in range(30_000)])
    window, widgets = open_dialog("labeltiles", LABELS=layer.id())
    field = widgets["CLASS_FIELD"]
    wait_for(lambda: not field.timer.isActive())
    field.combo.setEditText("kind")
    assert wait_for(lambda: field.counts is not None) < 0.05
    assert {name: count for name, (count, _) in counted(field).items()} == {"a": "15,000", "b": "15,000"}
    monkeypatch.setattr(class_count, "MOST_FEATURES", 25_000)
    field.combo.setEditText("")
    field.combo.setEditText("kind")
    wait_for(lambda: field.counts is not None)
    assert field.words.text().splitlines()[-1] == "Only the first 25,000 of 30,000 features were counted."
    same = layer.clone()
    field.combo.setEditText("")
    field.combo.setEditText("kind")
    wait_for(lambda: field.counting is not None)
    removed = field.counting
    QgsProject.instance().removeMapLayer(layer.id())
    wait_for(removed.stop.is_set)
    assert (field.counts, field.parameterValue()) == (None, "kind")
    QgsProject.instance().addMapLayer(same)
    widgets["LABELS"].setParameterValue(same.id(), QgsProcessingContext())
    wait_for(lambda: field.counting is not None)
    task = field.counting
    window.close()
    window.deleteLater()
    wait_for(task.stop.is_set)


def test_lists_of_classes_are_ticked_moved_and_typed(open_dialog, labels):
    _, widgets = open_dialog("exporttiles", LABELS=labels.id(), CLASS_FIELD="kind", TASK="SEGMENTATION")
    order, field = widgets["CLASSES"], widgets["CLASS_FIELD"]
    counted(field)
    usual = ["Tin roof", "concerte", "concrete", "tin", "water"]
    assert names(order) == [(name, False) for name in usual]
    assert order.words.text() == "All 5 classes, in alphabetical order."
    shown(order.list)[3].setCheckState(0, Qt.CheckState.Checked)
    shown(order.list)[2].setCheckState(0, Qt.CheckState.Checked)
    assert order.parameterValue() == "concrete, tin", "in the order of the list"
    order.list.setCurrentItem(shown(order.list)[3])
    QTest.keyClick(order.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order.parameterValue() == "tin, concrete"
    assert order.words.text() == "2 of 5 classes, in this order."
    assert [colour(item) for item in shown(order.list)[2:4]] == ["#E69F00", "#56B4E9"]
    assert counted(field)["tin"] == ("3", "#E69F00"), "the field shows the colours of that order"
    QTest.mouseClick(order.down, Qt.MouseButton.LeftButton)
    assert order.parameterValue() == "concrete, tin"
    order.line.selectAll()
    QTest.keyClicks(order.line, " water ,bridge, tin")
    assert order.parameterValue() == " water ,bridge, tin", "as it was typed"
    assert names(order)[:4] == [("water", True), ("bridge", True), ("tin", True), ("Tin roof", False)]
    assert shown(order.list)[1].text(1) == "not in the field"
    QTest.keyClicks(order.line, ",,")
    assert order.parameterValue() == " water ,bridge, tin,,"
    assert order.words.text() == "classes must be names with commas between them, got 'water ,bridge, tin,,'"
    QTest.mouseClick(order.all, Qt.MouseButton.LeftButton)
    assert order.parameterValue() == ""
    assert names(order) == [(name, False) for name in usual]


def test_moving_a_row_where_none_is_ticked_chooses_all(open_dialog, labels):
    _, widgets = open_dialog("exporttiles", LABELS=labels.id(), CLASS_FIELD="kind", TASK="SEGMENTATION")
    order = widgets["CLASSES"]
    counted(widgets["CLASS_FIELD"])
    order.list.setCurrentItem(shown(order.list)[4])
    QTest.mouseClick(order.up, Qt.MouseButton.LeftButton)
    assert order.parameterValue() == "Tin roof, concerte, concrete, water, tin"


def test_a_name_that_a_list_cannot_hold_is_told_of(open_dialog, make_layer):
    layer = make_layer([("roads, paved", 1.0), ("water", 1.0)])
    _, widgets = open_dialog("exporttiles", LABELS=layer.id(), CLASS_FIELD="kind", TASK="SEGMENTATION", CLASSES="water")
    order = widgets["CLASSES"]
    counted(widgets["CLASS_FIELD"])
    shown(order.list)[0].setCheckState(0, Qt.CheckState.Checked)
    assert order.parameterValue() == "water"
    assert "roads, paved cannot stand in a list of classes" in order.words.text()
    _, widgets = open_dialog("rasterizelabels", LABELS=layer.id(), CLASS_FIELD="kind")
    order = widgets["CLASSES"]
    counted(widgets["CLASS_FIELD"])
    shown(order.list)[0].setCheckState(0, Qt.CheckState.Checked)
    assert order.parameterValue() == '"roads, paved"', "as its rules have it"


def test_classes_that_become_one_stay_together(open_dialog, labels):
    text = "hard=concrete,concerte;tin"
    _, widgets = open_dialog("rasterizelabels", LABELS=labels.id(), CLASS_FIELD="kind", CLASSES=text)
    order = widgets["CLASSES"]
    counted(widgets["CLASS_FIELD"])
    assert order.parameterValue() == text
    assert names(order) == [("hard", True), ("tin", True), ("Tin roof", False), ("water", False)]
    assert shown(order.list)[0].text(1) == "concrete, concerte"
    order.list.setCurrentItem(shown(order.list)[0])
    QTest.keyClick(order.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order.parameterValue() == "tin; hard=concrete,concerte"


def test_labels_of_tiles_are_listed_where_the_task_is_about_tiles(open_dialog, labels, make_layer):
    tiles = make_layer([("forest;water", 1.0), ("forest", 2.0)], "field=labels:string&field=n:double", "tiles")
    _, widgets = open_dialog(
        "exporttiles", LABELS=labels.id(), CLASS_FIELD="kind", TILES=tiles.id(), LABEL_FIELD="labels", TASK="IMAGES"
    )
    assert list(counted(widgets["LABEL_FIELD"])) == ["forest", "forest;water"]
    widgets["TASK"].setParameterValue("MULTI_LABEL", QgsProcessingContext())
    wait_for(lambda: widgets["LABEL_FIELD"].counts is not None)
    assert {name: count for name, (count, _) in counted(widgets["LABEL_FIELD"]).items()} == {
        "forest": "2",
        "water": "1",
    }
    assert names(widgets["CLASSES"]) == [("forest", False), ("water", False)]


def test_classes_of_a_raster_are_ticked(open_dialog, tmp_path):
    path = str(tmp_path / "map.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 4, 4, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 20, 0, 9000000, 0, -20))
    dataset.GetRasterBand(1).SetCategoryNames(["background", "water", "roads, paved", "forest"])
    del dataset
    QgsProject.instance().addMapLayer(QgsRasterLayer(path, "map"))
    _, widgets = open_dialog("polygonizeraster", INPUT=path)
    classes = widgets["CLASSES"]
    assert [item.text(1) for item in shown(classes.list)] == ["background", "water", "roads, paved", "forest"]
    assert classes.words.text() == "All classes but 0, the background."
    for row in (2, 3):
        shown(classes.list)[row].setCheckState(0, Qt.CheckState.Checked)
    assert classes.parameterValue() == "2, forest"
    classes.line.setText("FOREST,7")
    assert names(classes)[0:2] == [("3", True), ("7", True)]
    classes.line.setText("lake")
    assert classes.parameterValue() == "lake"
    assert "there is no class 'lake'" in classes.words.text()
    QgsProject.instance().clear()


def test_a_dialog_makes_the_same_dataset_as_the_plain_call(open_dialog, labels, make_layer, run, tmp_path):
    path = str(tmp_path / "image.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 8, 8, 3, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 10, 0, 9000000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    dataset.SetProjection(crs.ExportToWkt())
    for band in range(3):
        dataset.GetRasterBand(band + 1).WriteArray(np.arange(64, dtype="uint8").reshape(8, 8) + 64 * band)
    del dataset
    QgsProject.instance().addMapLayer(QgsRasterLayer(path, "image"))
    tiles = make_layer([(f"t{number}",) for number in range(4)], "field=tile_id:string", "tiles")
    window, widgets = open_dialog(
        "exporttiles", INPUT=[path], TILES=tiles.id(), TASK="SEGMENTATION", LABELS=labels.id(), CLASS_FIELD="kind"
    )
    counted(widgets["CLASS_FIELD"])
    for row in (3, 4):
        shown(widgets["CLASSES"].list)[row].setCheckState(0, Qt.CheckState.Checked)
    QTest.mouseClick(widgets["BANDS"].list.viewport(), Qt.MouseButton.LeftButton)
    shown(widgets["BANDS"].list)[1].setCheckState(0, Qt.CheckState.Checked)
    given = window.mainWidget().createProcessingParameters()
    assert (given["CLASSES"], given["BANDS"], given["CLASS_FIELD"]) == ("tin, water", "2", "kind")
    run("exporttiles", **{**given, "OUTPUT": str(tmp_path / "dialog")})
    plain = {"INPUT": [path], "TILES": tiles, "TASK": "SEGMENTATION", "LABELS": labels, "CLASS_FIELD": "kind"}
    run("exporttiles", **plain, CLASSES="tin, water", BANDS="2", OUTPUT=str(tmp_path / "plain"))
    made, expected = (
        {file.relative_to(tmp_path / name): file.read_bytes() for file in (tmp_path / name).rglob("*.tif")}
        for name in ("dialog", "plain")
    )
    assert made == expected
    assert len(made) == 8
    manifests = [json.loads((tmp_path / name / "dataset.json").read_text()) for name in ("dialog", "plain")]
    assert manifests[0]["classes"] == manifests[1]["classes"]
    assert [(entry["id"], entry["name"]) for entry in manifests[0]["classes"]] == [(1, "tin"), (2, "water")]


@pytest.mark.skipif(not SCENES.is_dir(), reason="the real scenes are not here")
def test_the_buildings_of_banepa(open_dialog):
    layer = QgsVectorLayer(str(SCENES / "banepa" / "banepa_buildings.gpkg"), "buildings")
    QgsProject.instance().addMapLayer(layer)
    _, widgets = open_dialog("labeltiles", LABELS=layer.id(), CLASS_FIELD="roof_material")
    field = widgets["CLASS_FIELD"]
    assert counted(field) == {
        "clay_tiles": ("16", "#E69F00"),
        "concerte": ("22", "#56B4E9"),
        "concrete": ("746", "#009E73"),
        "metal": ("2", "#F0E442"),
        "tin": ("530", "#0072B2"),
    }
    assert field.words.text().splitlines() == [
        "Classes: 5 · features: 1,466 · without a class: 150",
        "concerte (22) looks like concrete (746): is it the same class?",
    ]
    QgsProject.instance().clear()


def test_models_and_batches_have_qgis_own_widgets(provider, context):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from tilewright.ui.class_field import ClassFieldWidget
    from tilewright.ui.class_list import ClassListWidget

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("tilewright:exporttiles")
    batch = BatchAlgorithmDialog(algorithm, None)
    cells = [cell for cell in batch.mainWidget().wrappers[0] if cell is not None]
    model = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm("m", "g"))
    for widget in (*cells, *model.widget.widget.wrappers.values()):
        assert not isinstance(widget, (ClassFieldWidget, ClassListWidget))
    cell = next(cell for cell in cells if cell.parameterDefinition().name() == "CLASSES")
    cell.setParameterValue("b, a", context)
    assert cell.parameterValue() == "b, a"
    for window in (batch, model):
        window.close()
        window.deleteLater()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
