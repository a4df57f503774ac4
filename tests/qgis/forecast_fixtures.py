"""Layers in the project that forecasts are about, and what failed forecasts leave in the log."""

from contextlib import contextmanager

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)


def context_of_project():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


@contextmanager
def rasters_in(folder):
    """A function that writes a raster of 10 m pixels and adds it to the project, which is empty in the end."""

    def make(name="image", width=100, height=60, bands=3, dtype=gdal.GDT_UInt16, epsg=32633):
        path = str(folder / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, bands, dtype)
        dataset.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
        if epsg:
            system = osr.SpatialReference()
            system.ImportFromEPSG(epsg)
            dataset.SetProjection(system.ExportToWkt())
        for band in range(bands):
            dataset.GetRasterBand(band + 1).WriteArray(np.ones((height, width), "uint8"))
        del dataset
        layer = QgsRasterLayer(path, name)
        QgsProject.instance().addMapLayer(layer)
        return layer

    yield make
    QgsProject.instance().clear()


def labelled_tiles():
    """Ten tiles of 20 × 20 pixels in a row, six of them urban, seven of them for training."""
    return polygons(
        "tiles",
        [((20 * n, 0, 20, 20), ("urban" if n < 6 else "water", "train" if n < 7 else "val")) for n in range(10)],
        "field=label:string&field=split:string",
    )


def three_labels():
    return polygons("labels", [((10 * n, 0, 5, 5), (kind,)) for n, kind in enumerate("aab")], "field=kind:string")


def polygons(name, rows, fields):
    """Polygons over windows (column, row, width, height) of the raster, with attributes, in the project."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&{fields}", name, "memory")
    for (column, row, width, height), values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        left, top = 500000 + 10 * column, 5000000 - 10 * row
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, top - 10 * height, left + 10 * width, top)))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def algorithm(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")


@contextmanager
def log_of_failures():
    """What forecasts that failed have left in the log: nothing, at the end of every test."""
    messages = []

    def note(text, tag, level):
        if tag == "Tilewright":
            messages.append(text)

    QgsApplication.messageLog().messageReceived.connect(note)
    yield messages
    QgsApplication.messageLog().messageReceived.disconnect(note)
    assert messages == []
