"""What dialogs hand to algorithms when most of their widgets were left alone."""

import json
from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingParameterNumber,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)


@pytest.fixture
def context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


@pytest.fixture
def filled(provider, context):
    """What a dialog hands over after some of its widgets were filled in."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    def fill(name, **values):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")
        window = AlgorithmDialog(algorithm, False, None)
        try:
            for parameter, value in values.items():
                window.mainWidget().wrappers[parameter].setParameterValue(value, context)
            return window.mainWidget().createProcessingParameters()
        finally:
            window.close()

    return fill


@pytest.fixture
def layers(qgis_app, tmp_path):
    """A raster of 8 × 8 pixels and a tile over each half, in the project."""
    path = str(tmp_path / "image.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 8, 8, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 10, 0, 9000000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.GetRasterBand(1).WriteRaster(0, 0, 8, 8, bytes(range(64)))
    del dataset
    tiles = QgsVectorLayer("Polygon?crs=EPSG:32749&field=label:string", "tiles", "memory")
    for west, label in ((500000, "a"), (500040, "b")):
        feature = QgsFeature(tiles.fields())
        feature.setAttributes([label])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 8999920, west + 40, 9000000)))
        tiles.dataProvider().addFeature(feature)
    image = QgsRasterLayer(path, "image")
    QgsProject.instance().addMapLayers([image, tiles])
    yield image, tiles
    QgsProject.instance().clear()


def test_every_number_is_one_that_its_parameter_takes(provider, context):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    refused = []
    for algorithm in provider.algorithms():
        window = AlgorithmDialog(algorithm.create(), False, None)
        for name, wrapper in window.mainWidget().wrappers.items():
            definition = algorithm.parameterDefinition(name)
            if isinstance(definition, QgsProcessingParameterNumber):
                value = wrapper.parameterValue()
                if value is not None and not definition.checkValueIsAcceptable(value, context):
                    refused.append((algorithm.name(), name, value))
        window.close()
    assert refused == []


def test_files_and_fields_that_are_left_empty_are_not_given(filled, run, layers, tmp_path):
    image, tiles = layers
    values = filled("normalizeraster", INPUT=[image.id()], METHOD="MIN_MAX", TILES=tiles.id())
    result = run("normalizeraster", **{**values, "OUTPUT": str(tmp_path / "scaled.tif")})
    assert gdal.Open(result["OUTPUT"]).ReadAsArray()[-1, -1] == 1
    values = filled("inspectdataset", TILES=tiles.id(), RASTERS=[image.id()])
    metrics = str(tmp_path / "figures.json")
    run("inspectdataset", **{**values, "METRICS": metrics, "REPORT": None})
    assert json.loads(Path(metrics).read_text(encoding="utf-8"))["class_counts"] == {"": [1, 1]}
