"""Object stores given to algorithms as people write them: rasters and datasets read from S3 and written there."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from tilewright.algorithms.forecast import forecast_of
from tilewright.ui.dataset_facts import facts_of

sys.path.insert(0, str(Path(__file__).parents[1]))
from object_store import ACCOUNT, object_store


@pytest.fixture(scope="module")
def store(whole_engine, tmp_path_factory):
    needed = "import moto.server, s3fs"
    if not whole_engine or subprocess.run([whole_engine, "-I", "-c", needed], capture_output=True).returncode:
        pytest.skip("the engine's Python here reaches no object stores")
    with object_store(tmp_path_factory.mktemp("cache"), whole_engine) as store:
        yield store


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    """64 x 64 pixels whose values rise from the upper left."""
    path = tmp_path_factory.mktemp("raster") / "a.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(np.add.outer(np.arange(64), np.arange(64)).astype(np.uint8))
    dataset = None
    return path


@pytest.fixture
def grid(run, raster, tmp_path):
    output = tmp_path / "grid.gpkg"
    run("createtilegrid", INPUT=str(raster), TILE_SIZE=32, OUTPUT=str(output))
    return str(output)


def files_in(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_dataset_goes_from_store_to_store(run, feedback, store, raster, grid, tmp_path):
    store.put("in/a.tif", raster.read_bytes())
    outputs = run(
        "exporttiles", INPUT="s3://tilewright/in/a.tif", TILES=grid, TASK="IMAGES", OUTPUT="s3://tilewright/out/tiles/"
    )
    assert outputs["OUTPUT"] == "s3://tilewright/out/tiles"
    assert outputs["MANIFEST"] == "s3://tilewright/out/tiles/dataset.json" and outputs["TILE_COUNT"] == 4
    run("exporttiles", INPUT="/vsis3/tilewright/in/a.tif", TILES=grid, TASK="IMAGES", OUTPUT=str(tmp_path / "here"))
    there = store.content("out/tiles")
    assert there == files_in(tmp_path / "here")
    assert sorted(store.keys("out/")) == sorted(f"out/tiles/{name}" for name in there), "nothing else is left"
    run("convertdataset", INPUT="/vsis3/tilewright/out/tiles", FORMAT="NPY", OUTPUT=str(tmp_path / "converted"))
    first = np.load(tmp_path / "converted" / "images" / "r00000_c00001.npy")
    assert first[:, :, 0].tolist() == np.add.outer(np.arange(32), np.arange(32, 64)).tolist()
    said = "".join(feedback.infos + feedback.warnings + feedback.steps) + there["dataset.json"].decode()
    assert not any(secret in said for secret in ACCOUNT.values())
    assert os.environ["TILEWRIGHT_CACHE"] not in said, "places are called as the user calls them"


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_raster_goes_to_a_store_and_is_shown_from_there(run, provider, feedback, store, raster, grid, wrapped):
    place = f"s3://tilewright/rasters/{wrapped}.tif"
    parameters = {"INPUT": str(raster), "TILES": grid}
    context = QgsProcessingContext()
    algorithm = provider.algorithm("clipraster").create()
    output = QgsProcessingOutputLayerDefinition(place) if wrapped else place
    fine, reason = algorithm.checkParameterValues({**parameters, "OUTPUT": output}, context)
    assert fine, reason
    outputs, fine = algorithm.run({**parameters, "OUTPUT": output}, context, feedback)
    assert fine, feedback.warnings
    assert outputs["OUTPUT"] == f"/vsis3/tilewright/rasters/{wrapped}.tif"
    layer = QgsRasterLayer(outputs["OUTPUT"], "clipped", "gdal")
    assert layer.isValid() and (layer.width(), layer.height()) == (64, 64)
    block = layer.dataProvider().block(1, layer.extent(), 64, 64)
    assert [block.value(row, 5) for row in range(0, 64, 21)] == [5, 26, 47, 68]
    assert store.keys(f"rasters/{wrapped}") == [f"rasters/{wrapped}.tif"]


def test_a_raster_in_a_store_is_loaded_as_results_are(provider, feedback, store, raster, grid):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition("s3://tilewright/rasters/loaded.tif", QgsProject.instance())
    parameters = {"INPUT": str(raster), "TILES": grid, "OUTPUT": output}
    outputs, fine = provider.algorithm("clipraster").create().run(parameters, context, feedback)
    assert fine, feedback.warnings
    assert context.willLoadLayerOnCompletion(outputs["OUTPUT"])
    # What QGIS does with the results of a dialog.
    layer = QgsProcessingUtils.mapLayerFromString(outputs["OUTPUT"], context)
    assert layer is not None and layer.isValid() and (layer.width(), layer.height()) == (64, 64)
    assert context.temporaryLayerStore().mapLayer(layer.id()) is layer


def test_what_cannot_be_there_is_refused_before_the_run(provider, store, raster, grid):
    context = QgsProcessingContext()

    def refused(name, **parameters):
        fine, reason = provider.algorithm(name).create().checkParameterValues(parameters, context)
        return "" if fine else reason

    tiles = {"INPUT": str(raster), "TILES": grid}
    assert "OUTPUT is a layer of features, which cannot be written to an object store" in refused(
        "createtilegrid", INPUT=str(raster), OUTPUT="s3://tilewright/grid.gpkg"
    )
    assert "s3://tilewright is a whole bucket: name a place in it" in refused(
        "exporttiles", **tiles, TASK="IMAGES", OUTPUT="s3://tilewright/"
    )
    assert "without what follows the question mark" in refused(
        "exporttiles", **tiles, TASK="IMAGES", OUTPUT="az://box/a?sig=s3cretword"
    )
    assert "s3cretword" not in refused("exporttiles", **tiles, TASK="IMAGES", OUTPUT="az://box/a?sig=s3cretword")
    assert "OUTPUT must be another place than INPUT, got s3://tilewright/a" in refused(
        "splitdataset", INPUT="s3://tilewright/a/", OUTPUT="/vsis3/tilewright/a"
    )
    assert "OUTPUT must be a file of this machine" in refused(
        "renderlayer", INPUT=str(raster), OUTPUT="s3://tilewright/view.tif"
    )


def test_what_the_store_says_is_told_in_one_sentence(run, store, raster, grid, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"There is nothing at s3://tilewright/nowhere"):
        run("convertdataset", INPUT="s3://tilewright/nowhere", FORMAT="NPY", OUTPUT=str(tmp_path / "x"))
    with pytest.raises(QgsProcessingException, match=r"There is no bucket s3://elsewhere"):
        run("exporttiles", INPUT=str(raster), TILES=grid, TASK="IMAGES", OUTPUT="s3://elsewhere/x")
    store.put("notes/readme.txt", b"mine")
    with pytest.raises(
        QgsProcessingException, match=r"s3://tilewright/notes holds something else, which is left alone"
    ):
        run("exporttiles", INPUT=str(raster), TILES=grid, TASK="IMAGES", OUTPUT="s3://tilewright/notes")
    assert store.content("notes") == {"readme.txt": b"mine"}


def test_dialogs_ask_no_store(provider, raster, grid):
    """There is no server behind this address: whoever asked it would wait for long."""

    def told(name, **given):
        algorithm = provider.algorithm(name)
        usual = {definition.name(): definition.defaultValue() for definition in algorithm.parameterDefinitions()}
        return forecast_of(algorithm, {**usual, **given}, QgsProcessingContext())

    line = told("convertdataset", INPUT="s3://nowhere/dataset", OUTPUT="gs://nowhere/converted")
    assert line.text == "An input lies on a server: the run tells what it finds there." and not line.is_problem
    line = told("exporttiles", INPUT=[str(raster)], TILES=grid, TASK="IMAGES", OUTPUT="az://nowhere/tiles")
    assert line.text.endswith("Into the object store: az://nowhere/tiles.") and not line.is_problem
    assert facts_of("s3://nowhere/dataset") is None
