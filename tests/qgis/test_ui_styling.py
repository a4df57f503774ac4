"""How output layers look when they are loaded."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from tilewright.algorithms import styling
from tilewright.algorithms.base import ROOT
from tilewright.engine.labels.names import PALETTE, colours_of


@pytest.fixture
def tiles(qgis_app):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=label:string&field=split:string&field=code:int", "tiles", "memory"
    )
    rows = [("urban", "test", 3), ("forest", "train", 7), (None, None, None), ("urban", "train", 3)]
    for column, values in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(column, 0, column + 1, 1)))
        layer.dataProvider().addFeature(feature)
    return layer


def look(layer):
    """(value, fill colour, fill opacity) of each category."""
    categories = layer.renderer().categories()
    return [(c.value(), c.symbol().color().name().upper(), c.symbol().color().alpha()) for c in categories]


def test_labels_get_the_colours_that_the_dataset_gives_them(tiles):
    styling.style_by_label(tiles)
    forest, urban = colours_of(["forest", "urban"])
    assert look(tiles) == [("forest", forest, styling.FILL_ALPHA), ("urban", urban, styling.FILL_ALPHA)]
    categories = tiles.renderer().categories()
    outline = categories[0].symbol().symbolLayer(0).strokeColor()
    assert (outline.name().upper(), outline.alpha()) == (forest, 255)


def test_splits_keep_their_order_and_colours(tiles):
    styling.style_by_split(tiles)
    assert [row[:2] for row in look(tiles)] == [("train", "#0072B2"), ("test", "#CC79A7")]


def test_a_field_of_numbers_matches_its_features(tiles):
    styling.categorise(tiles, "code")
    assert [row[0] for row in look(tiles)] == [3, 7]


def test_without_the_field_the_layer_is_left_alone(tiles):
    before = tiles.renderer().type()
    styling.categorise(tiles, "no_such_field")
    assert tiles.renderer().type() == before


def test_the_grid_is_see_through(tiles):
    _, fine = tiles.loadNamedStyle(str(ROOT / "resources" / "styles" / "tile_grid.qml"))
    assert fine
    symbol = tiles.renderer().symbol().symbolLayer(0)
    assert symbol.brushStyle() == Qt.BrushStyle.NoBrush
    assert symbol.strokeWidth() == 0.2


def test_a_raster_of_classes_is_shown_in_their_colours(qgis_app, tmp_path):
    path = str(tmp_path / "classes.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2, 1, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteArray(np.array([[1, 2]], "uint8"))
    del dataset
    layer = QgsRasterLayer(path, "classes")
    styling.style_classes(layer, [{"id": 1, "name": "road", "colour": "#123456"}, {"id": 2, "name": "roof"}])
    classes = layer.renderer().classes()
    assert [(c.value, c.label, c.color.name().upper()) for c in classes] == [
        (1, "road", "#123456"),
        (2, "roof", PALETTE[1]),
    ]
    image = layer.renderer().block(1, layer.extent(), 2, 1).image()
    assert image.pixelColor(1, 0).name().upper() == PALETTE[1]


def test_an_output_is_styled_when_it_is_loaded(tiles, provider):
    from tilewright.algorithms.base import TilewrightAlgorithm

    algorithm = TilewrightAlgorithm.__new__(TilewrightAlgorithm)
    TilewrightAlgorithm.__init__(algorithm)
    context = QgsProcessingContext()
    project = QgsProject()
    context.addLayerToLoadOnCompletion("tiles", QgsProcessingContext.LayerDetails("Tiles", project, "OUTPUT"))
    algorithm.style("tiles", context, "tile_grid.qml", styling.style_by_label)
    context.layerToLoadOnCompletionDetails("tiles").postProcessor().postProcessLayer(tiles, context, None)
    assert [row[0] for row in look(tiles)] == ["forest", "urban"]


@pytest.mark.parametrize("name", ["jointilestomask", "excludecloudytiles"])
def test_tiles_keep_the_colours_of_their_labels_from_step_to_step(tiles, provider, name):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    cover = {"jointilestomask": "MASK", "excludecloudytiles": "CLOUDS"}[name]
    given = {"INPUT": tiles, cover: tiles, "OUTPUT": output}
    if name == "excludecloudytiles":
        given["MAX_CLOUD"] = 1
    results, fine = provider.algorithm(name).create().run(given, context, QgsProcessingFeedback())
    assert fine
    layer = context.getMapLayer(results["OUTPUT"])
    context.layerToLoadOnCompletionDetails(results["OUTPUT"]).postProcessor().postProcessLayer(layer, context, None)
    assert [row[0] for row in look(layer)] == ["forest", "urban"]
