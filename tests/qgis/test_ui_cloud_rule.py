"""The editor of cloud rules in real dialogs: shares are exact, what is clicked becomes the rule, and a run agrees."""

import time

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsProcessingParameterWidgetContext
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt

NODATA = 65535


@pytest.fixture
def make_raster(qgis_app, tmp_path):
    """Write a raster of 10 m pixels and add it to the project."""

    def make(name, array, nodata=None):
        path = str(tmp_path / f"{name}.tif")
        bands = array if array.ndim == 3 else array[None]
        kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}[str(array.dtype)]
        dataset = gdal.GetDriverByName("GTiff").Create(path, bands.shape[2], bands.shape[1], len(bands), kind)
        dataset.SetGeoTransform((600000, 10, 0, 9300000, 0, -10))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32748)
        dataset.SetProjection(crs.ExportToWkt())
        for number, band in enumerate(bands, 1):
            dataset.GetRasterBand(number).WriteArray(band)
            if nodata is not None:
                dataset.GetRasterBand(number).SetNoDataValue(nodata)
        del dataset
        layer = QgsRasterLayer(path, name)
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        return layer

    yield make
    QgsProject.instance().clear()


@pytest.fixture
def scl(make_raster):
    """200 pixels: 30 of value 8, 10 of 9, 6 of 3, 4 of nodata, the rest 4."""
    values = np.repeat([8, 9, 3, 255, 4], [30, 10, 6, 4, 150]).astype("uint8").reshape(10, 20)
    return make_raster("scl", values, nodata=255)


@pytest.fixture
def quality(make_raster):
    """100 pixels of Landsat's layout before the collections: 6 sure, 9 perhaps cloudy; 5 filled ones."""
    values = np.repeat([3 << 14, 2 << 14, 1, 1 << 14 | 1 << 4], [6, 9, 5, 80]).astype("uint16").reshape(10, 10)
    return make_raster("quality", values)


@pytest.fixture
def tiles(qgis_app):
    """Four tiles of 80 m over a raster of 16 × 16 pixels, row by row."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32748", "tiles", "memory")
    for number in range(4):
        west, north = 600000 + 80 * (number % 2), 9300000 - 80 * (number // 2)
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, north - 80, west + 80, north)))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


class Dialog:
    """A real dialog, driven by parameter names."""

    def __init__(self, name, rule):
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")
        self.window = AlgorithmDialog(algorithm, False, None)
        self.wrappers = self.window.mainWidget().wrappers
        self.rule = self.wrappers[rule]

    def set(self, **values):
        for name, value in values.items():
            self.wrappers[name].setParameterValue(value, self.context)
        self.settle()

    def settle(self):
        """Let what is read beside the window arrive."""
        end = time.monotonic() + 20
        while self.rule.reading:
            assert time.monotonic() < end, "nothing arrived"
            QgsApplication.processEvents()

    @property
    def share(self):
        return self.rule.share.text().replace("\u00a0", " ")

    def rows(self, kind):
        return {
            row.data(0, Qt.ItemDataRole.UserRole).key: row
            for row in self.rule.list.rows()
            if row.data(0, Qt.ItemDataRole.UserRole).kind == kind
        }

    def ticked(self, kind):
        return [key for key, row in self.rows(kind).items() if row.checkState(0) == Qt.CheckState.Checked]


@pytest.fixture
def dialog(provider):
    opened = []

    def make(name="rasterizelabels", rule="CLOUD_RULE"):
        opened.append(Dialog(name, rule))
        return opened[-1]

    yield make
    for one in opened:
        one.window.close()


def test_the_share_is_that_of_all_pixels_and_nodata_is_clear(dialog, scl):
    window = dialog()
    window.set(CLOUD_RASTER=scl.id(), CLOUD_RULE="in 8,9,255")
    assert window.share == "20.0 % of the raster is cloud."
    assert window.rule.words.text() == "Cloud where the value is one of 8, 9, 255."
    window.set(CLOUD_RULE="> 3")
    assert window.share == "95.0 % of the raster is cloud."
    assert window.rule.words.text() == "Cloud where the value is more than 3."


def test_half_a_rule_is_kept_and_its_place_marked(dialog, scl):
    window = dialog()
    window.set(CLOUD_RASTER=scl.id(), CLOUD_RULE="in 8,")
    assert window.rule.parameterValue() == "in 8,"
    lines = window.rule.fault.text().split("\n")
    assert lines[:3] == ["cloud rule: expected a number here:", "  in 8,", "       ^"]
    assert window.share == "" and window.rule.words.isHidden() and window.rule.share.isHidden()
    window.rule.line.setText("in 8,9")
    assert window.rule.fault.isHidden() and window.share == "20.0 % of the raster is cloud."


def test_a_preset_is_the_rules_text(dialog, scl):
    window = dialog()
    window.set(CLOUD_RASTER=scl.id())
    rule = window.rule
    rule.combo.setCurrentIndex(rule.combo.findData("SENTINEL2_SCL"))
    rule.combo.activated.emit(rule.combo.currentIndex())
    assert rule.parameterValue() == "SENTINEL2_SCL"
    assert window.share == "20.0 % of the raster is cloud."
    assert rule.words.text() == (
        "Cloud where the value is one of 8 (cloud, medium probability), 9 (cloud, high probability), 10 (thin cirrus)."
    )
    rule.extras["shadows"].click()
    assert rule.parameterValue() == "SENTINEL2_SCL+shadows"
    assert window.share == "23.0 % of the raster is cloud."
    assert window.ticked("value") == [3, 8, 9]
    rule.combo.setCurrentIndex(0)
    rule.combo.activated.emit(0)
    assert rule.parameterValue() == ""
    window.set(CLOUD_RULE="landsat_qa_pixel + snow")
    assert rule.combo.currentData() == "LANDSAT_QA_PIXEL" and rule.extras["snow"].isChecked()
    assert not rule.extras["snow"].isHidden()


def test_values_are_listed_with_their_shares_and_make_the_rule(dialog, scl):
    window = dialog()
    window.set(CLOUD_RASTER=scl.id())
    rows = window.rows("value")
    shown = {key: (row.text(1).replace("\u00a0", " "), row.text(2)) for key, row in rows.items()}
    assert shown == {
        3: ("3.0 %", "SENTINEL2_SCL: cloud shadow"),
        4: ("75.0 %", "SENTINEL2_SCL: vegetation"),
        8: ("15.0 %", "SENTINEL2_SCL: cloud, medium probability"),
        9: ("5.0 %", "SENTINEL2_SCL: cloud, high probability"),
    }
    rows[9].setCheckState(0, Qt.CheckState.Checked)
    window.rows("value")[3].setCheckState(0, Qt.CheckState.Checked)
    assert window.rule.parameterValue() == "in 3,9"
    assert window.share == "8.0 % of the raster is cloud."
    window.rule.line.setText("in 3,9,77")
    window.rows("value")[3].setCheckState(0, Qt.CheckState.Unchecked)
    assert window.rule.parameterValue() == "in 9,77"


def test_bits_are_listed_with_what_they_mean(dialog, quality):
    window = dialog()
    window.set(CLOUD_RASTER=quality.id())
    fields = window.rows("field")
    assert fields["bits 14-15 >= 2"].text(1) == "15.0\u00a0%" and fields["bits 14-15 == 3"].text(1) == "6.0\u00a0%"
    assert "LANDSAT_BQA_PRE: cloud confidence" in fields["bits 14-15 >= 2"].text(2)
    fields["bits 14-15 >= 2"].setCheckState(0, Qt.CheckState.Checked)
    assert window.rule.parameterValue() == "bits 14-15 >= 2"
    assert window.share == "15.0 % of the raster is cloud."
    assert window.rule.words.text() == (
        "Cloud where the number in bits 14–15 (LANDSAT_QA_PIXEL: cirrus confidence, LANDSAT_BQA_PRE: cloud confidence) "
        "is at least 2."
    )
    window.rows("bit")[4].setCheckState(0, Qt.CheckState.Checked)
    assert window.rule.parameterValue() == "bits 4" and window.ticked("field") == []
    assert window.share == "80.0 % of the raster is cloud."
    window.set(CLOUD_RULE="LANDSAT_BQA_PRE")
    assert window.ticked("field") == ["bits 14-15 >= 2"]
    assert window.rule.words.text() == (
        "Cloud where the number in bits 14–15 (cloud confidence) is at least 2, or the number in bits 12–13 (cirrus "
        "confidence) is 3."
    )


def test_probabilities_have_thresholds(dialog, make_raster):
    ramp = np.linspace(0, 1, 101, dtype="float32")[None].repeat(2, axis=0)
    ramp[0, 0] = np.nan
    layer = make_raster("probability", ramp)
    window = dialog()
    window.set(CLOUD_RASTER=layer.id())
    rows = window.rows("threshold")
    assert list(rows) == [f"> 0.{tenth}" for tenth in range(1, 10)]
    rows["> 0.4"].setCheckState(0, Qt.CheckState.Checked)
    assert window.rule.parameterValue() == "> 0.4"
    assert window.share == "59.4 % of the raster is cloud."  # 60 of 101 columns
    assert rows["> 0.4"].text(1) == "59.4\u00a0%"


def test_a_raster_that_cannot_be_of_the_kind_is_told(dialog, quality):
    window = dialog()
    window.set(CLOUD_RASTER=quality.id(), CLOUD_RULE="SENTINEL2_SCL")
    assert window.share.startswith("The cloud raster does not fit SENTINEL2_SCL: a Sentinel-2 scene classification")
    window.set(CLOUD_RULE="BRIGHTNESS")
    assert window.share == "This kind of raster has three bands, red, green and blue, and this one has fewer."
    window.set(CLOUD_RULE="bits 14-15 >= 2")
    assert window.share == "15.0 % of the raster is cloud."


def test_large_rasters_are_read_in_part_and_told_so(dialog, make_raster):
    values = np.zeros((4, 4096), dtype="uint8")
    values[:, 3072:] = 1
    window = dialog()
    window.set(CLOUD_RASTER=make_raster("long", values).id(), CLOUD_RULE="in 1")
    assert window.share == "About 25.0 % of the raster is cloud."
    assert window.rule.sample.pixels.shape == (4, 1024, 1)


def test_brightness_looks_at_the_middle(dialog, make_raster):
    image = np.full((3, 1200, 1100), 60, dtype="uint8")
    image[:, 88:600, 38:1062] = 240
    window = dialog()
    window.set(CLOUD_RASTER=make_raster("photo", image).id(), CLOUD_RULE="BRIGHTNESS")
    assert window.share == "About 50.0 % is cloud, in the middle of the raster."


def test_rasters_on_servers_and_broken_ones_are_told(dialog, tmp_path):
    window = dialog()
    window.set(CLOUD_RULE="in 3", CLOUD_RASTER=str(tmp_path / "nothing.tif"))
    assert window.share == "This raster cannot be read."
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "map", "wms")
    QgsProject.instance().addMapLayer(layer)
    window.set(CLOUD_RASTER=layer.id())
    assert "is read through wms" in window.share
    QgsProject.instance().clear()


def test_the_run_keeps_as_many_tiles_as_told(dialog, make_raster, tiles, run):
    array = np.zeros((16, 16), dtype="uint8")
    array[:8, :8] = 9
    array[9, 9] = 8
    layer = make_raster("scene", array)
    window = dialog("excludecloudytiles")
    window.set(INPUT=tiles.id(), CLOUD_RASTER=layer.id())
    assert window.share == ""
    for value in (8, 9):
        window.rows("value")[value].setCheckState(0, Qt.CheckState.Checked)
    rule = window.rule.parameterValue()
    assert rule == "in 8,9"
    assert window.share == "25.4 % of the raster is cloud. About 2 of 4 tiles are kept."
    kept = run("excludecloudytiles", INPUT=tiles, CLOUD_RASTER=layer, CLOUD_RULE=rule, OUTPUT="TEMPORARY_OUTPUT")
    assert kept["OUTPUT"].featureCount() == 2
    window.set(MAX_CLOUD=0.1)
    assert window.share.endswith("About 3 of 4 tiles are kept.")
    tiles.select(1)
    window.set(INPUT=QgsProcessingFeatureSourceDefinition(tiles.id(), True))
    assert window.share.endswith("About 0 of 1 tiles are kept.")
    window.set(DILATE=3)
    assert window.share == "25.4 % of the raster is cloud. That is before clouds grow by 3 px."


def test_a_kind_chosen_beside_the_rule_counts(dialog, scl):
    window = dialog("cloudmask", "RULE")
    window.set(INPUT=scl.id(), PRESET="SENTINEL2_SCL")
    assert window.share == "20.0 % of the raster is cloud."
    window.set(SHADOWS=True)
    assert window.share == "23.0 % of the raster is cloud."
    assert not window.rule.list.isEnabled() and window.ticked("value") == [3, 8, 9]
    window.set(RULE="in 3")
    assert window.rule.fault.text().startswith("either a preset or a cloud rule must be given, got both")
    assert window.rule.parameterValue() == "in 3"


def test_a_layer_removed_meanwhile_is_no_harm(dialog, scl):
    window = dialog()
    window.set(CLOUD_RASTER=scl.id(), CLOUD_RULE="in 8")
    QgsProject.instance().removeMapLayer(scl.id())
    window.settle()
    window.rule.line.setText("in 8,9")
    assert window.rule.parameterValue() == "in 8,9"


def test_the_list_opens_by_a_key(dialog, scl):
    window = dialog()
    assert window.rule.more.isHidden() and window.rule.list.isHidden()
    window.set(CLOUD_RASTER=scl.id())
    assert not window.rule.more.isHidden() and window.rule.list.isHidden()
    window.rule.more.click()
    assert not window.rule.list.isHidden() and window.rule.more.accessibleName() == ""
    assert window.rule.line.accessibleName() == "Cloud rule"


def test_the_chain_has_the_editor(dialog, quality):
    window = dialog("labelledtiles")
    window.set(CLOUD_RASTER=quality.id(), CLOUD_RULE="bits 14-15 == 3")
    assert window.share == "6.0 % of the raster is cloud."


def test_the_quality_band_of_a_real_scene(dialog, scenes):
    """Its shares are those of the file: 14.9 % perhaps or surely cloud, 6.0 % surely."""
    window = dialog("cloudmask", "RULE")
    window.set(INPUT=str(scenes / "landsat8_cloud_qa/l8_BQA.tif"), RULE="bits 14-15 >= 2")
    assert window.share == "14.9 % of the raster is cloud."
    rows = window.rows("field")
    rows["bits 14-15 >= 2"].setCheckState(0, Qt.CheckState.Unchecked)
    assert window.rule.parameterValue() == ""
    rows["bits 14-15 == 3"].setCheckState(0, Qt.CheckState.Checked)
    assert window.share == "6.0 % of the raster is cloud."
    window.set(RULE="LANDSAT_BQA")
    assert "that of Landsat 8 before the collections" in window.share


@pytest.fixture
def canvas(qgis_app):
    QgsSettings().remove("tilewright/preview")
    canvas = QgsMapCanvas()
    canvas.resize(300, 300)
    canvas.show()
    yield canvas
    canvas.close()
    sip.delete(canvas)  # or it would draw what the next tests put into the project


@pytest.mark.parametrize("system", ["EPSG:32748", "EPSG:4326"])
def test_clouds_are_drawn_where_they_are(dialog, make_raster, canvas, system):
    array = np.zeros((16, 16), dtype="uint8")
    array[2:4, 12:15] = 9
    layer, crs = make_raster("scene", array), QgsCoordinateReferenceSystem(system)
    canvas.setDestinationCrs(crs)
    there = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    canvas.setExtent(there.transformBoundingBox(layer.extent()))
    window, knows = dialog("cloudmask", "RULE"), QgsProcessingParameterWidgetContext()
    knows.setMapCanvas(canvas)
    window.rule.setWidgetContext(knows)
    window.window.show()
    window.set(INPUT=layer.id(), RULE="in 9")
    assert not window.rule.bar.isHidden()

    def seen():
        """The pixels of the raster that are drawn as cloud on the canvas."""
        image, to_pixel = canvas.grab().toImage(), canvas.getCoordinateTransform()
        found = np.zeros((16, 16), dtype="uint8")
        for row, column in np.ndindex(16, 16):
            point = to_pixel.transform(there.transform(600000 + 10 * column + 5, 9300000 - 10 * row - 5))
            found[row, column] = image.pixelColor(round(point.x()), round(point.y())).green() < 200
        return found

    end = time.monotonic() + 20
    while not seen().any():
        assert time.monotonic() < end, "nothing was drawn"
        QgsApplication.processEvents()
    assert (seen() == (array == 9)).all()
    window.rule.bar.switch.setChecked(False)
    assert not seen().any()
    window.rule.bar.switch.setChecked(True)
    assert seen().any()
    window.window.close()
    assert not seen().any()
