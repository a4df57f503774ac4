"""Tiles corrected on a real canvas: clicks, keys and drags reach the layer's edit buffer, and nothing else does."""

import sqlite3
import sys
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from tilewright.ui.review import doubts
from tilewright.ui.review.values import Value, entries, plain

sys.path.insert(0, str(Path(__file__).parent))
from review_fixtures import CONTROL, FIELDS, LEFT, NONE, RIGHT, SHIFT, Desk, add_tiles, held, pump


@pytest.fixture
def layer(qgis_app):
    """Four by three tiles in memory, in the project."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&{FIELDS}", "tiles", "memory")
    add_tiles(layer)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


@pytest.fixture
def desk(layer):
    desk = Desk(layer)
    yield desk
    desk.close()


def test_a_key_chooses_and_a_click_sets_in_the_edit_buffer_alone(desk, layer):
    desk.key(Qt.Key.Key_2)
    assert desk.session.brush == Value("label", "water") and held(layer)[3] == "field"
    desk.click(3)
    assert held(layer) == {**dict.fromkeys((1, 2, 4), "field"), 3: "water", **dict.fromkeys(range(5, 13), "water")}
    assert layer.isEditable() and layer.editBuffer().changedAttributeValues().keys() == {3}
    assert layer.dataProvider().getFeatures().__next__()["label"] == "field"
    pump(lambda: desk.dock.unsaved.text() == "1 change is not saved")
    assert desk.told[-1] == "Label water: 1 tile changed"


def test_a_drag_is_one_step_of_undo(desk, layer):
    desk.key(Qt.Key.Key_C)
    desk.drag(desk.at(1), desk.at(6), desk.at(7))
    assert [number for number, cloud in held(layer, "is_cloud").items() if cloud] == [1, 2, 3, 5, 6, 7]
    assert layer.undoStack().count() == 1 and layer.undoStack().undoText() == "Review tiles: Cloudy"
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert not any(held(layer, "is_cloud").values())
    layer.undoStack().redo()
    assert sum(held(layer, "is_cloud").values()) == 6
    assert desk.session.census.counts("cloud") == {1: 6, 0: 6}


def test_shift_paints_along_the_way(desk, layer):
    desk.key(Qt.Key.Key_V)
    desk.drag(desk.at(1), desk.at(3), desk.at(11), modifiers=SHIFT)
    assert [number for number, split in held(layer, "split").items() if split == "val"] == [1, 2, 3, 7, 11]


def test_a_key_sets_what_is_selected_and_esc_lets_go(desk, layer):
    desk.drag(desk.at(5), desk.at(6))
    assert sorted(layer.selectedFeatureIds()) == [5, 6]
    desk.click(7, CONTROL)
    desk.key(Qt.Key.Key_1)
    assert [number for number, label in held(layer).items() if label == "field"] == [1, 2, 3, 4, 5, 6, 7]
    assert desk.dock.now.text().startswith("Clicks set: Label field.")
    desk.key(Qt.Key.Key_Escape)
    assert not layer.selectedFeatureIds() and desk.session.brush == Value("label", "field")
    desk.key(Qt.Key.Key_Escape)
    assert desk.session.brush is None


def test_the_right_button_picks_and_no_label_clears(desk, layer):
    desk.click(9, button=RIGHT)
    assert desk.session.brush == Value("label", "water")
    desk.key(Qt.Key.Key_Backspace)
    desk.click(9)
    assert held(layer)[9] is None


def test_a_missing_field_comes_with_the_same_step(desk, layer):
    desk.key(Qt.Key.Key_X)
    desk.click(2)
    assert held(layer, "is_rejected")[2] == 1 and held(layer, "is_rejected")[1] is None
    assert layer.dataProvider().fields().lookupField("is_rejected") < 0
    pump(lambda: desk.session.census.counts("rejected") == {None: 11, 1: 1})
    desk.session.select_kept()
    assert sorted(layer.selectedFeatureIds()) == [1, *range(3, 13)]
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert layer.fields().lookupField("is_rejected") < 0


def test_hovering_frames_the_tile_and_tells_what_it_holds(desk):
    event = desk.at(6)
    QTest.mouseMove(desk.canvas.viewport(), event)
    desk.tool._pointer = event
    desk.tool.hover()
    band = desk.tool._bands["hover"]
    assert band.asGeometry().boundingBox() == QgsRectangle(500_100, 3_999_800, 500_200, 3_999_900)
    tile = desk.tool._tile(event)
    words = desk.tool.tip(tile)
    assert "<b>water</b>" in words and "<b>field</b>" in words and "<b>0.7</b>" in words and "<b>t6</b>" in words


def test_a_new_class_has_a_key_and_a_category(desk, layer):
    desk.session.draw_by("label")
    desk.dock.values.name.setText("wet <land>")
    QTest.keyClick(desk.dock.values.name, Qt.Key.Key_Return)
    assert [(e.name, e.key) for e in desk.session.entries[:3]] == [("field", "1"), ("water", "2"), ("wet <land>", "3")]
    desk.click(1)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer) and held(layer)[1] == "wet <land>"
    assert [category.value() for category in renderer.categories()] == ["field", "water", "", "wet <land>"]
    pump(lambda: any(item.text(0) == "wet <land>" and item.text(2) == "1" for item in desk.dock.values._items()))


def test_a_canvas_in_another_crs(layer):
    desk = Desk(layer, QgsCoordinateReferenceSystem("EPSG:4326"))
    desk.key(Qt.Key.Key_2)
    desk.click(4)
    assert held(layer)[4] == "water" and held(layer)[3] == "field"
    desk.key(Qt.Key.Key_C)
    desk.drag(desk.at(9), desk.at(10))
    assert [number for number, cloud in held(layer, "is_cloud").items() if cloud] == [9, 10]
    desk.close()


def test_a_project_and_a_layer_without_a_crs(qgis_app):
    layer = QgsVectorLayer(f"Polygon?{FIELDS}", "tiles", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    add_tiles(layer)
    QgsProject.instance().addMapLayer(layer)
    desk = Desk(layer, QgsCoordinateReferenceSystem())
    desk.key(Qt.Key.Key_2)
    desk.click(1)
    assert held(layer)[1] == "water"
    desk.close()
    QgsProject.instance().clear()


def test_tiles_without_a_geometry_or_a_valid_one_do_no_harm(desk, layer):
    empty, bow = QgsFeature(layer.fields()), QgsFeature(layer.fields())
    empty["tile_id"], bow["tile_id"] = "t13", "t14"
    bow.setGeometry(
        QgsGeometry.fromWkt("POLYGON((500000 4000000, 500100 3999900, 500100 4000000, 500000 3999900, 500000 4000000))")
    )
    layer.dataProvider().addFeatures([empty, bow])
    desk.session.set_layer(None)
    desk.session.set_layer(layer)
    pump(lambda: desk.session.census.ready)
    desk.session.choose(Value("label", "water"))
    desk.click(2)
    desk.session.show(13)
    assert held(layer)[2] == "water" and desk.told[-1] == "This tile has no geometry."


def test_a_read_only_layer_says_so_once_and_changes_nothing(desk, layer):
    layer.setReadOnly(True)
    desk.key(Qt.Key.Key_2)
    desk.click(1)
    assert held(layer)[1] == "field" and not layer.isEditable()
    assert desk.refusals == ["tiles is read-only: nothing was changed. Save a copy of the layer and review that one."]


def test_labels_as_numbers(qgis_app):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=tile_id:string&field=label:integer", "tiles", "memory")
    add_tiles(layer)
    QgsProject.instance().addMapLayer(layer)
    desk = Desk(layer)
    assert [entry.name for entry in desk.session.entries[:3]] == ["5", "6", "7"]
    desk.key(Qt.Key.Key_2)
    desk.click(1)
    assert held(layer)[1] == 6
    desk.session.add_class("forest")
    desk.session.choose(Value("label", "forest"))
    desk.click(1)
    assert held(layer)[1] == 6
    assert desk.refusals == ["The field label holds values of the type integer: “forest” cannot be set in it."]
    desk.close()
    QgsProject.instance().clear()


def test_a_layer_removed_while_it_is_reviewed(desk, layer):
    other = QgsVectorLayer("Polygon?crs=EPSG:32633", "others", "memory")
    QgsProject.instance().addMapLayer(other)
    desk.key(Qt.Key.Key_2)
    QgsProject.instance().removeMapLayer(layer.id())
    assert desk.session.layer is None and desk.dock.layer.currentLayer() is None
    desk.key(Qt.Key.Key_1)
    QTest.mouseClick(desk.canvas.viewport(), LEFT, NONE, QPoint(100, 100))
    assert desk.dock.now.text() == "Choose the layer of tiles to review." and not other.isEditable()


def test_another_tool_hears_no_keys_and_gets_its_colours_back(desk, layer):
    pan, colour = QgsMapToolPan(desk.canvas), desk.tool._selection_colour
    assert desk.canvas.selectionColor().alpha() < colour.alpha()
    desk.canvas.setMapTool(pan)
    desk.key(Qt.Key.Key_2)
    assert desk.session.brush is None and desk.canvas.selectionColor() == colour
    desk.canvas.unsetMapTool(pan)


def save_as_geopackage(layer, path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    assert written[0] == QgsVectorFileWriter.WriterError.NoError
    return QgsVectorLayer(str(path), "saved tiles")


def test_saving_and_a_geopackage_that_another_holds(layer, tmp_path):
    path = tmp_path / "tiles.gpkg"
    saved = save_as_geopackage(layer, path)
    QgsProject.instance().addMapLayer(saved)
    desk = Desk(saved)
    desk.key(Qt.Key.Key_X)
    desk.click(2)
    desk.key(Qt.Key.Key_2)
    desk.click(1)
    pump(lambda: desk.dock.unsaved.text() == "2 changes are not saved")
    desk.dock.save.click()
    pump(lambda: desk.dock.unsaved.text() == "All is saved")
    desk.click(3)
    pump(lambda: desk.dock.unsaved.text() == "1 change is not saved")
    other = sqlite3.connect(path, timeout=0.1, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    desk.dock.save.click()  # QGIS waits five seconds for the other to let go
    assert desk.saves == [True, False] and saved.isModified() and held(saved)[3] == "water"
    assert "locked" in " ".join(saved.commitErrors())
    other.execute("ROLLBACK")
    other.close()
    desk.dock.save.click()
    assert desk.saves == [True, False, True] and saved.isEditable()
    desk.close()
    fresh = QgsVectorLayer(str(path), "fresh")
    assert held(fresh)[1] == held(fresh)[3] == "water" and held(fresh, "is_rejected")[2] == 1


def test_a_filter_on_the_layer_is_followed(layer, tmp_path):
    saved = save_as_geopackage(layer, tmp_path / "tiles.gpkg")
    QgsProject.instance().addMapLayer(saved)
    desk = Desk(saved)
    desk.dock.gallery.show_tiles("all")
    assert desk.dock.gallery.model.tiles == list(range(1, 13))
    saved.setSubsetString("label = 'field'")
    pump(lambda: desk.dock.gallery.model.tiles == [1, 2, 3, 4])
    pump(lambda: desk.session.census.counts("label") == {"field": 4})
    desk.close()


def test_doubtful_tiles_exactly_and_worst_first(desk, layer):
    panel = desk.dock.doubts
    assert panel.condition.text() == (
        '"label_frac" > 0 AND "label_frac" < 0.5 OR "confidence" < 0.6 OR "predicted" <> "label"'
    )
    panel.checks["coverage"][1].setChecked(False)
    QTest.mouseClick(panel.find, LEFT)
    pump(lambda: desk.session.found)
    assert desk.session.found == [6, 12, 11, 10, 9]
    assert panel.words.text() == "Doubtful tiles: 5, the most doubtful first"
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    assert list(layer.selectedFeatureIds()) == [12] and panel.words.text() == "Doubtful tile 2 of 5"
    assert desk.canvas.center().distance(QgsPointXY(500_350, 3_999_750)) < 1
    desk.key(Qt.Key.Key_Return, SHIFT)
    assert list(layer.selectedFeatureIds()) == [6]
    desk.key(Qt.Key.Key_X)
    pump(lambda: panel.condition.text().endswith('AND coalesce("is_rejected", 0) = 0'))
    panel.find.click()
    pump(lambda: desk.session.found == [12, 11, 10, 9])
    panel.condition.setText('"nothing" > 1')
    panel.find.click()
    assert panel.words.text() == "There is no field nothing." and panel.condition.text() == '"nothing" > 1'
    panel.condition.setText("confidence <")
    panel.find.click()
    assert panel.words.text().startswith("The expression cannot be read:")


def test_rejected_tiles_are_no_longer_doubtful():
    rule = next(rule for rule in doubts.rules("label") if rule.name == "confidence")
    assert doubts.written([(rule, [0.6])], ["confidence", "is_rejected"]) == (
        '("confidence" < 0.6) AND coalesce("is_rejected", 0) = 0',
        'coalesce(1 - "confidence", 0)',
    )
    assert doubts.written([], ["confidence"]) == ("", "")


def test_rules_whose_fields_are_missing_cannot_be_ticked(qgis_app):
    bare = QgsVectorLayer("Polygon?crs=EPSG:32633", "bare", "memory")
    QgsProject.instance().addMapLayer(bare)
    desk = Desk(bare)
    assert not any(check.isEnabled() for _, check, _ in desk.dock.doubts.checks.values())
    desk.dock.doubts.find.click()
    assert desk.dock.doubts.words.text() == "Tick a rule or write an expression first."
    desk.close()
    QgsProject.instance().clear()


def test_keys_are_unlike_and_enough():
    labels = [f"c{number:02d}" for number in range(40)]
    keys = [entry.key for entry in entries(labels, {}) if entry.key]
    assert len(keys) == len(set(keys)) == 31 + 8
    assert plain("label", 3.0) == "3" and plain("cloud", "true") == 1 and plain("cloud", NULL) is None


def test_an_index_is_made_for_many_tiles_that_have_none(qgis_app):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=tile_id:string&field=label:string", "many", "memory")
    add_tiles(layer, 80, 80)
    QgsProject.instance().addMapLayer(layer)
    desk = Desk(layer)
    pump(lambda: desk.session.finder._index is not None)
    tile = desk.session.finder.at(desk.canvas.mapSettings(), QgsPointXY(500_150, 3_999_950), [0])
    assert tile["tile_id"] == "t2"
    layer.startEditing()
    layer.changeGeometry(2, QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    assert desk.session.finder._index is None
    assert desk.session.finder.at(desk.canvas.mapSettings(), QgsPointXY(500_150, 3_999_950), [0]) is None
    desk.close()
    QgsProject.instance().clear()


def test_a_field_that_the_layer_computes_is_refused(desk, layer):
    layer.removeExpressionField(0)
    layer.addExpressionField("1", QgsField("is_rejected", layer.fields().field("is_cloud").type()))
    desk.session.set_layer(None)
    desk.session.set_layer(layer)
    desk.session.choose(Value("rejected", 0))
    desk.click(1)
    assert desk.refusals == ["The field is_rejected of tiles is computed or joined, and cannot be set."]
    assert not layer.isEditable()


DESKTOP = """
def look():
    from qgis.core import QgsProject, QgsVectorLayer
    from qgis.utils import iface, plugins, unloadPlugin
    from qgis.PyQt.QtWidgets import QDockWidget

    def docks():
        return [dock.isVisible() for dock in iface.mainWindow().findChildren(QDockWidget, "TilewrightReview")]

    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=tile_id:string", "tiles", "memory")
    QgsProject.instance().addMapLayer(layer)
    canvas = iface.mapCanvas()
    action = next(a for a in plugins["tilewright"].desktop.toolbar.actions() if a.text() == "Review tiles")
    seen["before"] = docks()
    action.trigger()
    tool = canvas.mapTool()
    part = next(p for p in plugins["tilewright"].desktop.parts if type(p).__name__ == "Review")
    seen["on"] = [action.isChecked(), tool is part.tool, docks(), part.session.layer is layer]
    other = QgsVectorLayer("Polygon?crs=EPSG:32633&field=tile_id:string", "others", "memory")
    QgsProject.instance().addMapLayer(other)
    part.open(other)
    seen["other"] = [part.session.layer is other, part.dock.layer.currentLayer() is other]
    part.open(layer)
    iface.actionPan().trigger()
    seen["pan"] = [action.isChecked(), canvas.mapTool() is tool, docks()]
    action.trigger()
    action.trigger()
    seen["off"] = [action.isChecked(), canvas.mapTool() is tool, docks()]
    action.trigger()
    layer.setReadOnly(True)
    part.session.apply(part.session.entries[-1].value)
    part.session.paint([1])
    part.session.paint([1])
    seen["messages"] = [item.text() for item in iface.messageBar().items()]
    unloadPlugin("tilewright")
    seen["after"] = [docks(), canvas.mapTool() is None, layer.isEditable()]
"""


def test_the_action_in_a_real_desktop(in_desktop):
    seen = in_desktop(DESKTOP)
    assert seen["before"] == []
    assert seen["on"] == [True, True, [True], True]
    assert seen["other"] == [True, True]
    assert seen["pan"] == [False, False, [True]]
    assert seen["off"] == [False, False, [False]]
    assert seen["messages"] == [
        "tiles is read-only: nothing was changed. Save a copy of the layer and review that one."
    ]
    assert seen["after"] == [[], True, False]
