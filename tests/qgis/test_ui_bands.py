"""The choice of bands in real dialogs: what bands seem to be, what is written, what stays as it was typed."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingModelAlgorithm, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

SCENES = Path(__file__).resolve().parents[3] / "shared" / "data"


@pytest.fixture
def context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


@pytest.fixture
def make_raster(qgis_app, tmp_path):
    """Write a raster with bands of these names, None for bands without, and add it to the project."""

    def make(file, bands, tags=None, colours=(), kind=gdal.GDT_UInt16):
        path = str(tmp_path / f"{file}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 4, 4, len(bands), kind, ["PHOTOMETRIC=MINISBLACK"])
        dataset.SetGeoTransform((500000, 10, 0, 9000000, 0, -10))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32749)
        dataset.SetProjection(crs.ExportToWkt())
        for place, name in enumerate(bands):
            band = dataset.GetRasterBand(place + 1)
            band.WriteArray(np.arange(16, dtype="uint8").reshape(4, 4))
            if name:
                band.SetDescription(name)
            if tags and tags[place]:
                band.SetMetadata(tags[place])
            if colours:
                band.SetColorInterpretation(colours[place])
        dataset.FlushCache()
        del dataset
        layer = QgsRasterLayer(path, file)
        QgsProject.instance().addMapLayer(layer)
        return layer

    yield make
    QgsProject.instance().clear()


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
        return widgets

    yield open_with
    for window in windows:
        window.close()


def rows(widget):
    tree = widget.list
    items = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in range(tree.columnCount())] for item in items]


def ticked(widget):
    return [item.text(0) for item in widget.list.items() if item.checkState(0) == Qt.CheckState.Checked]


def tick(widget, *numbers):
    for item in widget.list.items():
        if item.text(0) in numbers:
            item.setCheckState(0, Qt.CheckState.Checked)


def test_names_are_written_where_all_bands_have_one(open_dialog, make_raster):
    image = make_raster("S2A_scene", ["B2", "B3", "B4", "B8"])
    bands = open_dialog("normalizeraster", INPUT=[image.id()])["BANDS"]
    assert rows(bands) == [
        ["1", "B2", "blue", "uint16"],
        ["2", "B3", "green", "uint16"],
        ["3", "B4", "red", "uint16"],
        ["4", "B8", "near infrared", "uint16"],
    ]
    assert bands.list.items()[3].toolTip(1).endswith("near infrared: from its name, B8, as SENTINEL2 has it")
    assert bands.parameterValue() == ""
    assert bands.words.text() == "All 4 bands, in this order."
    QTest.mouseClick(bands.true_colour, Qt.MouseButton.LeftButton)
    assert bands.parameterValue() == "B4,B3,B2"
    assert ticked(bands) == ["3", "2", "1"]
    QTest.mouseClick(bands.false_colour, Qt.MouseButton.LeftButton)
    assert bands.parameterValue() == "B8,B4,B3"
    bands.list.setCurrentItem(bands.list.items()[0])
    QTest.keyClick(bands.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert bands.parameterValue() == "B4,B8,B3"
    QTest.keyClick(bands.list, Qt.Key.Key_Space)
    assert bands.parameterValue() == "B4,B3"
    QTest.mouseClick(bands.all, Qt.MouseButton.LeftButton)
    assert bands.parameterValue() == ""
    assert [row[1] for row in rows(bands)] == ["B2", "B3", "B4", "B8"]


def test_numbers_are_written_where_names_are_missing_or_no_good(open_dialog, make_raster, context):
    plain = make_raster("plain", [None, "red, or so", "blue"])
    bands = open_dialog("normalizeraster", INPUT=[plain.id()])["BANDS"]
    tick(bands, "3", "2")
    assert bands.parameterValue() == "2,3"
    commas = make_raster("commas", ["a", "red, or so", "a"])
    widgets = open_dialog("normalizeraster", INPUT=[commas.id()])
    tick(widgets["BANDS"], "1", "2")
    assert widgets["BANDS"].parameterValue() == "1,2"


def test_bands_count_through_all_rasters(open_dialog, make_raster):
    first, second = make_raster("first", ["red", None]), make_raster("second", ["green"], kind=gdal.GDT_Float32)
    bands = open_dialog("exporttiles", INPUT=[second.id(), first.id()])["BANDS"]
    assert rows(bands) == [
        ["1", "green", "green", "float32", "second"],
        ["2", "red", "red", "uint16", "first"],
        ["3", "band 3", "", "uint16", "first"],
    ]
    assert not bands.true_colour.isVisibleTo(bands.wrappedWidget()), "there is no blue"
    scenes = [make_raster(f"S2A_{name}", ["B2", "B3", "B4"]) for name in ("one", "two")]
    bands = open_dialog("exporttiles", INPUT=[layer.id() for layer in scenes])["BANDS"]
    assert [row[2] for row in rows(bands)] == ["blue", "green", "red"] * 2
    QTest.mouseClick(bands.true_colour, Qt.MouseButton.LeftButton)
    assert bands.parameterValue() == "3,2,1", "of the first one, whose names are those of the second too"
    files = [make_raster(f"S2B_T32TQM_20200501T101031_B0{number}", [None]) for number in (4, 3, 2)]
    bands = open_dialog("exporttiles", INPUT=[layer.id() for layer in files])["BANDS"]
    assert [row[2] for row in rows(bands)] == ["red", "green", "blue"]


def test_typed_text_is_kept_and_told_of(open_dialog, make_raster):
    image = make_raster("image", ["B2", "B3", "B4"])
    bands = open_dialog("normalizeraster", INPUT=[image.id()])["BANDS"]
    bands.line.setFocus()
    QTest.keyClicks(bands.line, " b4, 1,1")
    assert bands.parameterValue() == " b4, 1,1"
    assert ticked(bands) == ["3", "1", "1"], "a band may be chosen twice"
    assert bands.words.text() == "3 of 3 bands, in this order."
    QTest.keyClicks(bands.line, ",B9")
    assert bands.parameterValue() == " b4, 1,1,B9"
    assert bands.words.text() == "bands: there is no band 'B9'; the bands are B2, B3, B4"
    assert ticked(bands) == []


def test_wavelengths_colours_and_names_of_files_tell_what_bands_are(open_dialog, make_raster):
    waves = [{"wavelength": "842", "wavelength_units": "nm"}, {"CENTRAL_WAVELENGTH_UM": "0.665"}]
    image = make_raster("cube", ["one", "two"], tags=waves)
    bands = open_dialog("normalizeraster", INPUT=[image.id()])["BANDS"]
    assert [row[2] for row in rows(bands)] == ["near infrared", "red"]
    assert bands.list.items()[0].toolTip(0).endswith("from its wavelength, 842 nm")
    colours = [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand]
    image = make_raster("photo", [None] * 3, colours=colours, kind=gdal.GDT_Byte)
    bands = open_dialog("normalizeraster", INPUT=[image.id()])["BANDS"]
    assert [row[1:] for row in rows(bands)] == [
        ["band 1", "red", "uint8"],
        ["band 2", "green", "uint8"],
        ["band 3", "blue", "uint8"],
    ]
    assert bands.list.items()[0].toolTip(0).endswith("from the colour that the file gives it")
    QTest.mouseClick(bands.true_colour, Qt.MouseButton.LeftButton)
    assert bands.parameterValue() == "1,2,3"
    image = make_raster("s2b_20181013_B4B3B2B8", [None] * 4)
    bands = open_dialog("normalizeraster", INPUT=[image.id()])["BANDS"]
    assert [row[2] for row in rows(bands)] == ["red", "green", "blue", "near infrared"]
    assert bands.list.items()[0].toolTip(0).endswith("from the name of the file: B4")


def test_a_raster_that_goes_away_leaves_the_text(open_dialog, make_raster):
    image = make_raster("image", ["B2", "B3", "B4"])
    widgets = open_dialog("normalizeraster", INPUT=[image.id()], BANDS="B4")
    bands = widgets["BANDS"]
    assert ticked(bands) == ["3"]
    QgsProject.instance().removeMapLayer(image.id())
    widgets["INPUT"].setParameterValue([], QgsProcessingContext())
    assert bands.parameterValue() == "B4"
    assert not bands.list.isVisible()
    assert bands.words.text() == ""


def test_nothing_is_opened_on_other_machines(open_dialog):
    address = "/vsicurl/http://127.0.0.1:9/nowhere.tif"
    bands = open_dialog("normalizeraster", INPUT=[address], BANDS="B4")["BANDS"]
    assert rows(bands) == []
    assert bands.parameterValue() == "B4"


def test_an_empty_text_is_what_the_model_says(open_dialog, make_raster, tmp_path):
    model = tmp_path / "house.keras"
    model.write_bytes(b"")
    properties = {
        "mlm:input": [{"bands": ["B4", {"name": "B3"}], "input": {"dim_order": [], "shape": []}}],
        "mlm:output": [{"classification:classes": [{"name": "house"}, {"name": "t_re", "title": "t\u00f4re"}]}],
    }
    (tmp_path / "house.mlm.json").write_text(json.dumps({"properties": properties}), encoding="utf-8")
    image = make_raster("image", ["B2", "B3", "B4"])
    widgets = open_dialog("segmentraster", INPUT=[image.id()], MODEL=str(model))
    assert widgets["BANDS"].words.text() == "Those of the model: B4, B3"
    classes = widgets["CLASSES"]
    assert [item.text(0) for item in classes.list.items()] == ["house", "tôre"]
    assert classes.parameterValue() == ""
    classes.list.setCurrentItem(classes.list.items()[1])
    QTest.mouseClick(classes.up, Qt.MouseButton.LeftButton)
    assert classes.parameterValue() == "tôre, house"
    QTest.mouseClick(classes.all, Qt.MouseButton.LeftButton)
    assert classes.parameterValue() == ""
    (tmp_path / "house.mlm.json").write_text("{", encoding="utf-8")
    widgets["MODEL"].setParameterValue("", QgsProcessingContext())
    widgets["MODEL"].setParameterValue(str(model), QgsProcessingContext())
    assert widgets["BANDS"].words.text() == "All 3 bands, in this order."


def test_bands_of_a_stack_go_by_their_names(open_dialog, make_raster):
    dates = [make_raster(f"scene_2020-0{month}-01", ["B4", "B8"]) for month in (5, 6)]
    bands = open_dialog("stackrasters", INPUT=[layer.id() for layer in dates])["BANDS"]
    assert rows(bands) == [["B4"], ["B8"]]
    tick(bands, "B8")
    assert bands.parameterValue() == "B8"
    bands.line.setText("3")
    assert (bands.parameterValue(), ticked(bands)) == ("3", []), "a number of the stack, which is not made yet"


@pytest.mark.skipif(not SCENES.is_dir(), reason="the real scenes are not here")
def test_real_scenes(open_dialog, context):
    found = {}
    for name in ("spain_flood_s2/Spain_7370579_S2Hand", "chiapas_landsat7/LE70220491999322EDC01_stack"):
        layer = QgsRasterLayer(str(SCENES / f"{name}.tif"), "scene")
        QgsProject.instance().addMapLayer(layer)
        bands = open_dialog("normalizeraster", INPUT=[layer.id()])["BANDS"]
        found[name[:5]] = [(row[1], row[2]) for row in rows(bands)]
        QTest.mouseClick(bands.true_colour, Qt.MouseButton.LeftButton)
        found[name[:5] + " colours"] = bands.parameterValue()
    assert len(found["spain"]) == 13
    assert found["spain"][7:9] == [("B8", "near infrared"), ("B8A", "near infrared 2")]
    assert found["spain colours"] == "B4,B3,B2"
    assert found["chiap"][:4] == [
        ("band 1 reflectance", "blue"),
        ("band 2 reflectance", "green"),
        ("band 3 reflectance", "red"),
        ("band 4 reflectance", "near infrared"),
    ]
    assert found["chiap"][6:] == [("band 6 temperature", "thermal infrared"), ("band 8", "")]
    assert found["chiap colours"] == "3,2,1", "its last band has no name"
    QgsProject.instance().clear()


def test_models_and_batches_have_qgis_own_widgets(provider, context):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from tilewright.ui.bands import BandsWidget

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("tilewright:normalizeraster")
    batch = BatchAlgorithmDialog(algorithm, None)
    cells = [cell for cell in batch.mainWidget().wrappers[0] if cell is not None]
    model = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm("m", "g"))
    widgets = model.widget.widget.wrappers
    assert not any(isinstance(widget, BandsWidget) for widget in (*cells, *widgets.values()))
    cell = next(cell for cell in cells if cell.parameterDefinition().name() == "BANDS")
    cell.setParameterValue("4,3,2", context)
    assert cell.parameterValue() == "4,3,2"
    batch.close()
    model.close()


def test_roles_are_shown_missed_and_given(open_dialog, make_raster):
    image = make_raster("image", ["B3", "infra", "B4"])
    widgets = open_dialog("computeindices", INPUT=[image.id()], INDICES=["NDVI"])
    roles = widgets["ROLES"]
    assert rows(roles) == [["1", "B3", ""], ["2", "infra", ""], ["3", "B4", ""]], "of no sensor that is known"
    widgets["SENSOR"].setParameterValue("SENTINEL2", QgsProcessingContext())
    assert rows(roles) == [["1", "B3", "G: green"], ["2", "infra", ""], ["3", "B4", "R: red"]]
    assert roles.words.text() == "NDVI needs a band that is N (near infrared): choose one and its role."
    roles.list.setCurrentItem(roles.list.topLevelItem(1))
    roles.box.setCurrentIndex(roles.box.findData("N"))
    roles.box.activated.emit(roles.box.currentIndex())
    assert roles.parameterValue() == "N=2"
    assert roles.words.text() == ""
    assert rows(roles)[1] == ["2", "infra", "N: near infrared"]
    widgets["INDICES"].setParameterValue(["EVI"], QgsProcessingContext())
    assert roles.words.text() == "EVI needs a band that is B (blue): choose one and its role."
    roles.line.setText("N=B3, R=")
    assert roles.parameterValue() == "N=B3, R="
    assert roles.words.text() == "roles must look like B=1, R=3, N=B8, got N=B3,»R=«"
    roles.line.setText("N=b3")
    roles.list.setCurrentItem(roles.list.topLevelItem(0))
    assert roles.box.currentData() == "N"
    roles.box.setCurrentIndex(0)
    roles.box.activated.emit(0)
    assert roles.parameterValue() == ""
