"""The steps before the tile as a graphical model: every raster and layer goes from one step straight to the next."""

import json

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsVectorLayer,
)
from qgis.core import QgsProcessingModelChildParameterSource as Source

WIDTH, HEIGHT, PIXEL = 160, 120, 10.0
LEFT, TOP = 600000.0, 9300000.0
PARCELS = (("forest", 0, 0, 800, 1200), ("water", 800, 0, 1600, 1200))


@pytest.fixture
def files(tmp_path):
    """Red and near infrared of the same ground, each in a file, and two classes side by side."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(32748)
    random = np.random.default_rng(3)
    for name, low in (("B04", 100), ("B08", 900)):
        dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), WIDTH, HEIGHT, 1, gdal.GDT_UInt16)
        dataset.SetGeoTransform((LEFT, PIXEL, 0, TOP, 0, -PIXEL))
        dataset.SetProjection(system.ExportToWkt())
        band = dataset.GetRasterBand(1)
        band.WriteArray(random.integers(low, low + 400, (HEIGHT, WIDTH), dtype="uint16"))
        band.SetDescription(name)
        del band, dataset
    features = []
    for name, x0, y0, x1, y1 in PARCELS:
        ring = [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]
        features.append(
            {
                "type": "Feature",
                "properties": {"class": name},
                "geometry": {"type": "Polygon", "coordinates": [[(LEFT + x, TOP - y) for x, y in ring]]},
            }
        )
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32748"}}
    (tmp_path / "parcels.geojson").write_text(
        json.dumps({"type": "FeatureCollection", "crs": crs, "features": features})
    )
    return tmp_path


STEPS = [
    ("stack", "stackrasters", {"INPUT": "RASTERS"}, {"METHOD": "STACK"}),
    ("index", "computeindices", {"INPUT": ("stack", "OUTPUT")}, {"INDICES": ["NDVI"], "ROLES": "R=1, N=2"}),
    ("scaled", "normalizeraster", {"INPUT": ("index", "OUTPUT")}, {"METHOD": "MIN_MAX"}),
    (
        "masks",
        "rasterizelabels",
        {"LABELS": "LABELS", "RASTER": ("stack", "OUTPUT")},
        {"CLASS_FIELD": "class", "CLASSES": "forest; water"},
    ),
    (
        "samples",
        "sampletiles",
        {"INPUT": ("stack", "OUTPUT"), "LABELS": "LABELS"},
        {"METHOD": "CLASSES", "CLASS_FIELD": "class", "COUNT": 24, "TILE_SIZE": 16, "SEED": 4},
    ),
    (
        "measured",
        "tilestatistics",
        {"INPUT": ("samples", "OUTPUT"), "RASTER": ("index", "OUTPUT")},
        {"STATISTICS": ["MEAN"]},
    ),
    ("kept", "filtertiles", {"INPUT": ("measured", "OUTPUT")}, {"EXPRESSION": '"b1_mean" > 0'}),
    ("balanced", "balancetiles", {"INPUT": ("kept", "OUTPUT")}, {"SEED": 1}),
    (
        "dataset",
        "exporttiles",
        {"INPUT": ("stack", "OUTPUT"), "TILES": ("balanced", "OUTPUT"), "LABELS": ("masks", "OUTPUT")},
        {"TASK": "SEGMENTATION", "SPLIT_FIELD": ""},
    ),
    ("look", "inspectdataset", {"DATASET": ("dataset", "OUTPUT")}, {}),
]
#: What the model gives: names with their step and its output.
GIVEN = {
    "SCALED": ("scaled", "OUTPUT"),
    "TILES": ("measured", "OUTPUT"),
    "DATASET": ("dataset", "OUTPUT"),
    "REPORT": ("look", "REPORT"),
    "METRICS": ("look", "METRICS"),
}


@pytest.fixture
def model(provider):
    return built("Samples with masks", STEPS, GIVEN)


def built(title, steps, given_outputs):
    """A model of RASTERS and LABELS: steps as (name, algorithm, inputs, values); outputs as name → (step, output).

    An input is the name of one of the model's, (step, output), or a list of these.
    """
    model = QgsProcessingModelAlgorithm(title, "Tests")
    for parameter in (
        QgsProcessingParameterMultipleLayers("RASTERS", "Rasters", QgsProcessing.TypeRaster),
        QgsProcessingParameterFeatureSource("LABELS", "Labels", [QgsProcessing.TypeVectorPolygon]),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    for step, algorithm, sources, values in steps:
        child = QgsProcessingModelChildAlgorithm(f"tilewright:{algorithm}")
        child.setChildId(step)
        for name, source in sources.items():
            child.addParameterSources(
                name,
                [
                    Source.fromChildOutput(*one) if isinstance(one, tuple) else Source.fromModelParameter(one)
                    for one in (source if isinstance(source, list) else [source])
                ],
            )
        for name, value in values.items():
            child.addParameterSources(name, [Source.fromStaticValue(value)])
        outputs = {}
        for name, (owner, output) in given_outputs.items():
            if owner == step:
                outputs[name] = QgsProcessingModelOutput(name, name)
                outputs[name].setChildId(step)
                outputs[name].setChildOutputName(output)
        child.setModelOutputs(outputs)
        assert child.algorithm() is not None, algorithm
        for name in (*sources, *values):
            assert child.algorithm().parameterDefinition(name) is not None, (algorithm, name)
        for definition in child.algorithm().parameterDefinitions():  # as the model designer fills them in
            needed = not definition.flags() & QgsProcessingParameterDefinition.FlagOptional
            if needed and definition.name() not in (*sources, *values) and not definition.isDestination():
                child.addParameterSources(definition.name(), [Source.fromStaticValue(definition.defaultValue())])
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    fine, problems = model.validate()
    assert fine, problems
    return model


def test_the_whole_chain_runs_as_a_model(model, files, feedback):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    places = {
        "REPORT": files / "look.html",
        "METRICS": files / "look.json",
        "DATASET": files / "dataset",
        "TILES": files / "tiles.gpkg",
        "SCALED": files / "scaled.tif",
    }
    given = {
        "RASTERS": [str(files / "B04.tif"), str(files / "B08.tif")],
        "LABELS": str(files / "parcels.geojson"),
    }
    for definition in model.destinationParameterDefinitions():
        # QGIS 3.22 calls them `step:NAME`, newer ones `name`.
        given[definition.name()] = str(places[definition.name().rpartition(":")[2].upper()])
    results, fine = model.run(given, context, feedback)
    assert fine, (feedback.textLog(), feedback.warnings)
    assert results

    red, infrared = (gdal.Open(str(files / f"{name}.tif")).ReadAsArray().astype(np.float64) for name in ("B04", "B08"))
    index = (infrared - red) / (infrared + red)
    scaled = gdal.Open(str(files / "scaled.tif"))
    low, high = index.min(), index.max()
    assert np.allclose(scaled.ReadAsArray(), (index - low) / (high - low), atol=1e-6)

    tiles = QgsVectorLayer(str(files / "tiles.gpkg"), "tiles", "ogr")
    assert tiles.featureCount() == 24
    for tile in tiles.getFeatures():
        part = index[tile["y_off"] : tile["y_off"] + 16, tile["x_off"] : tile["x_off"] + 16]
        assert tile["b1_mean"] == pytest.approx(part.mean(), rel=1e-6)

    manifest = json.loads((files / "dataset" / "dataset.json").read_text())
    assert [entry["name"] for entry in manifest["classes"]] == ["forest", "water"]
    exported = QgsVectorLayer(str(files / "dataset" / "tiles.gpkg"), "dataset", "ogr")
    assert exported.featureCount() == 24
    for tile in exported.getFeatures():
        image = gdal.Open(str(files / "dataset" / tile["file"])).ReadAsArray()
        rows, columns = (slice(tile[name], tile[name] + 16) for name in ("y_off", "x_off"))
        assert np.array_equal(image, np.stack([red, infrared])[:, rows, columns].astype("uint16"))
        mask = gdal.Open(str(files / "dataset" / "masks" / f"{tile['tile_id']}.tif")).ReadAsArray()
        truth = np.where(np.arange(WIDTH) < 80, 1, 2)[None, columns].repeat(16, 0)
        assert np.array_equal(mask, truth)
    assert "forest" in (files / "look.html").read_text(encoding="utf-8")
    assert json.loads((files / "look.json").read_text())
