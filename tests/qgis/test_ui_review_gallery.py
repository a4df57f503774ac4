"""The gallery of tiles: pictures of the raster as it is drawn, and one selection with the layer."""

import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMultiBandColorRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from tilewright.ui.review.thumbnails import _Wishes
from tilewright.ui.review.values import Value

sys.path.insert(0, str(Path(__file__).parent))
from review_fixtures import FIELDS, LEFT, NONE, SHIFT, SIDE, Desk, add_tiles, held, pump


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


def add_raster(path, epsg=32633, transform=(500_000, 50, 0, 4_000_000, 0, -50)):
    """Four pixels for each tile, of one colour: red 10 × its number, green 200, blue 30."""
    from osgeo import gdal, osr

    raster = gdal.GetDriverByName("GTiff").Create(str(path), 8, 6, 3, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    raster.SetGeoTransform(transform)
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    raster.SetProjection(system.ExportToWkt())
    red = np.kron(np.arange(1, 13).reshape(3, 4), np.ones((2, 2))).astype("uint8") * 10
    for band, values in enumerate((red, np.full_like(red, 200), np.full_like(red, 30)), 1):
        raster.GetRasterBand(band).WriteArray(values)
    del raster
    layer = QgsRasterLayer(str(path), "image")
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3))
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def colour_of(gallery, row):
    """The middle of the picture in a row, once it has come."""
    pump(lambda: gallery.model.picture(row) is not None)
    picture = gallery.model.picture(row).toImage()
    return picture.pixelColor(picture.width() // 2, picture.height() // 2).getRgb()


def test_pictures_are_the_raster_as_it_is_drawn(layer, tmp_path):
    raster = add_raster(tmp_path / "image.tif")
    desk = Desk(layer)
    gallery = desk.dock.gallery
    gallery.show_tiles("all")
    assert gallery.raster.currentLayer() is raster and gallery.model.tiles == list(range(1, 13))
    assert [colour_of(gallery, row) for row in (0, 5, 11)] == [
        (10, 200, 30, 255),
        (60, 200, 30, 255),
        (120, 200, 30, 255),
    ]
    assert gallery.model.picture(0).width() == gallery.model.picture(0).height() == gallery.model.side
    raster.setRenderer(QgsMultiBandColorRenderer(raster.dataProvider(), 3, 2, 1))
    assert colour_of(gallery, 5) == (30, 200, 60, 255)
    shown = gallery.view.grab().toImage()
    frame = gallery.view.visualRect(gallery.model.index(0))
    assert shown.pixelColor(frame.left() + 4, frame.center().y()).name().upper() == desk.session.colour(
        Value("label", "field")
    )
    QgsProject.instance().removeMapLayer(raster.id())
    assert gallery.raster.currentLayer() is None and gallery.model.picture(0) is None
    gallery.view.grab()
    desk.close()


def test_pictures_from_a_raster_in_another_crs(layer, tmp_path):
    to_degrees = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    ).transformBoundingBox(layer.extent())
    west, north = to_degrees.xMinimum(), to_degrees.yMaximum()
    add_raster(tmp_path / "image.tif", 4326, (west, to_degrees.width() / 8, 0, north, 0, -to_degrees.height() / 6))
    desk = Desk(layer)
    desk.dock.gallery.show_tiles("all")
    assert [colour_of(desk.dock.gallery, row)[:3] for row in (0, 6)] == [(10, 200, 30), (70, 200, 30)]
    desk.close()


def test_what_scrolls_away_is_not_drawn():
    drawn = _Wishes()
    for number in range(1000):
        drawn.add((number, QgsRectangle(), 1, 1))
    assert [drawn.take()[0] for _ in range(3)] == [999, 998, 997]
    assert len(drawn._waiting) == 147
    drawn.end()
    assert drawn.take() is None


def test_gallery_and_layer_have_the_same_selection_and_keys_work_there(desk, layer):
    gallery = desk.dock.gallery
    gallery.show_tiles("all")
    view, model = gallery.view, gallery.model
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(model.index(1)).center())
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, view.visualRect(model.index(3)).center())
    assert sorted(layer.selectedFeatureIds()) == [2, 3, 4]
    QTest.keyClick(view, Qt.Key.Key_2)
    assert [held(layer)[number] for number in (1, 2, 3, 4)] == ["field", "water", "water", "water"]
    layer.selectByIds([7, 8])
    assert sorted(index.row() for index in view.selectedIndexes()) == [6, 7]
    gallery.show_tiles("selected")
    assert model.tiles == [7, 8] and gallery.number.text() == "Tiles: 2, selected: 2"
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(model.index(1)).center())
    assert list(layer.selectedFeatureIds()) == [8] and model.tiles == [7, 8]
    layer.selectByIds([1])
    assert model.tiles == [1]
    assert model.data(model.index(0), Qt.ItemDataRole.ToolTipRole) == "t1, Label field, Not cloudy, Split train"
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(model.index(0)).center())
    QTest.mouseDClick(view.viewport(), LEFT, NONE, view.visualRect(model.index(0)).center())
    assert desk.canvas.center().distance(QgsPointXY(500_050, 3_999_950)) < 1
    assert desk.canvas.extent().width() >= SIDE / 0.3
