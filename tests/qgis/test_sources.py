"""Rasters by address, in archives and in containers, given to algorithms as text and as layers."""

import json
import shutil
import sys
import threading
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer
from tilewright.door import interpreter

sys.path.insert(0, str(Path(__file__).parents[1]))
from loopback import Server


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    """256 x 256 pixels of random bytes in blocks of 64, so that none of it compresses."""
    path = tmp_path_factory.mktemp("raster") / "a.tif"
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 512, 512, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(np.random.default_rng(0).integers(0, 255, (512, 512), dtype=np.uint8))
    dataset = None
    return path


@pytest.fixture
def server(raster, qgis_app):
    with Server(files={"a.tif": raster.read_bytes()}) as server:
        yield server


@pytest.fixture
def grid(run, raster, tmp_path):
    output = tmp_path / "grid.gpkg"
    run("createtilegrid", INPUT=str(raster), TILE_SIZE=128, OUTPUT=str(output))
    return str(output)


def export(run, grid, folder, *rasters, **more):
    return run("exporttiles", INPUT=list(rasters), TILES=grid, TASK="IMAGES", OUTPUT=str(folder), **more)


def images(folder):
    return {path.name: path.read_bytes() for path in (folder / "images").iterdir()}


def test_an_address_is_read_as_the_file_is(run, feedback, server, raster, grid, tmp_path):
    export(run, grid, tmp_path / "local", str(raster))
    server.forget()
    export(run, grid, tmp_path / "remote", server.url("fine/a.tif", account="mary:s3cretword"))
    assert images(tmp_path / "remote") == images(tmp_path / "local")
    assert all(wanted for command, _, wanted in server.requests if command == "GET"), "ranges alone"
    # From 3.30 on QGIS itself looks for an attribute table where it opens a layer.
    asked = {path for _, path, _ in server.requests} - {"/fine/a.tif.vat.dbf"}
    assert asked == {"/fine/a.tif"}, "nothing beside it is looked for"
    manifest = (tmp_path / "remote" / "dataset.json").read_text()
    assert "s3cretword" not in manifest and "mary" not in manifest
    assert json.loads(manifest)["sources"][0]["name"] == "a.tif"
    assert not any("s3cretword" in said for said in feedback.infos + feedback.warnings + feedback.steps)


def test_a_layer_on_a_server(run, server, raster, grid, tmp_path):
    layer = QgsRasterLayer(f"/vsicurl/{server.url('fine/a.tif')}", "remote", "gdal")
    assert layer.isValid()
    export(run, grid, tmp_path / "remote", layer)
    export(run, grid, tmp_path / "local", str(raster))
    assert images(tmp_path / "remote") == images(tmp_path / "local")


def test_an_account_that_qgis_keeps_is_not_taken(run, server, grid, tmp_path):
    layer = QgsRasterLayer(f"/vsicurl/{server.url('fine/a.tif')} authcfg=abc1234", "locked", "gdal")
    with pytest.raises(QgsProcessingException, match=r"locked is read with an account that QGIS keeps"):
        export(run, grid, tmp_path / "out", layer)


def test_a_grid_over_a_remote_raster(run, server, tmp_path):
    server.forget()
    done = run("createtilegrid", INPUT=server.url("fine/a.tif"), TILE_SIZE=128, OUTPUT=str(tmp_path / "g.gpkg"))
    assert done["TILE_COUNT"] == 16
    assert all(wanted for command, _, wanted in server.requests if command == "GET"), "ranges alone"
    assert {path for _, path, _ in server.requests} == {"/fine/a.tif"}
    rows = [(f["tile_id"], f["x_off"]) for f in QgsVectorLayer(str(tmp_path / "g.gpkg")).getFeatures()]
    assert rows[1] == ("r00000_c00001", 128)


def test_an_archive(run, server, raster, grid, tmp_path):
    archive = tmp_path / "scene.zip"
    with zipfile.ZipFile(archive, "w") as target:
        target.write(raster, "in/a.tif")
        target.writestr("notes.txt", "of no use")
    server.files["scene.zip"] = archive.read_bytes()
    export(run, grid, tmp_path / "local", str(raster))
    for number, name in enumerate((str(archive), server.url("fine/scene.zip/in/a.tif"))):
        export(run, grid, tmp_path / str(number), name)
        assert images(tmp_path / str(number)) == images(tmp_path / "local")
        assert run("createtilegrid", INPUT=name, TILE_SIZE=256, OUTPUT="memory:")["TILE_COUNT"] == 4


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("404", "There is no raster http://127.0.0.1:.*: the server answers 404"),
        ("dies", "the server sent less than the file should hold"),
        ("locked", "the server answers 401"),
    ],
)
def test_a_server_that_fails(run, server, grid, tmp_path, monkeypatch, way, words):
    monkeypatch.setenv("GDAL_HTTP_RETRY_DELAY", "0.05")
    server.short = 1000
    with pytest.raises(QgsProcessingException, match=words) as caught:
        export(run, grid, tmp_path / "out", server.url(f"{way}/a.tif?sig=hushhush", account="mary:s3cretword"))
    assert "s3cretword" not in str(caught.value) and "hushhush" not in str(caught.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["grid.gpkg"]


@pytest.mark.parametrize("code", ["404", "500"])
def test_a_grid_over_what_is_not_there(run, server, tmp_path, monkeypatch, code):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    address = server.url(f"{code}/a.tif", account="mary:s3cretword")
    words = rf"{code}/a\.tif cannot be read as a raster: the server answers {code}$"
    with pytest.raises(QgsProcessingException, match=words) as caught:
        run("createtilegrid", INPUT=address, OUTPUT=str(tmp_path / "g.gpkg"))
    assert "s3cretword" not in str(caught.value)


def test_the_account_may_stand_in_the_environment(run, server, raster, grid, tmp_path, monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_USERPWD", server.account)
    export(run, grid, tmp_path / "remote", server.url("locked/a.tif"))
    assert len(images(tmp_path / "remote")) == 16
    assert "s3cret" not in (tmp_path / "remote" / "dataset.json").read_text()


def test_nothing_is_asked_of_a_server_before_the_run(provider, server, grid, tmp_path):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    server.forget()
    parameters = {"INPUT": [server.url("hangs/a.tif")], "TILES": grid, "TASK": "IMAGES", "OUTPUT": str(tmp_path / "o")}
    fine, reason = provider.algorithm("exporttiles").create().checkParameterValues(parameters, context)
    assert fine, reason
    assert server.requests == []


def test_cancel_while_a_server_hangs(run, feedback, server, grid, tmp_path):
    cancelled = []

    def cancel():
        while not server.requests:
            time.sleep(0.02)
        cancelled.append(time.monotonic())
        feedback.cancel()

    server.forget()
    thread = threading.Thread(target=cancel, daemon=True)
    thread.start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        export(run, grid, tmp_path / "out", server.url("hangs/a.tif"))
    thread.join()
    assert time.monotonic() - cancelled[0] < 10  # the server would keep it waiting for longer
    assert sorted(path.name for path in tmp_path.iterdir()) == ["grid.gpkg"]


def test_a_container_with_several_rasters_lists_them(provider, tmp_path, raster):
    driver = gdal.GetDriverByName("netCDF")
    if driver is None:
        pytest.skip("QGIS's GDAL reads no NetCDF here")
    path = tmp_path / "two.nc"
    source = gdal.BuildVRT(str(tmp_path / "two.vrt"), [str(raster), str(raster)], separate=True)
    driver.CreateCopy(str(path), source)
    source = None
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": str(path), "OUTPUT": "memory:"}
    fine, reason = provider.algorithm("createtilegrid").create().checkParameterValues(parameters, context)
    assert not fine
    assert f"{path} holds 2 rasters" in reason and "Band2" in reason


def test_a_part_of_a_container(run, tmp_path, raster):
    driver = gdal.GetDriverByName("netCDF")
    if driver is None:
        pytest.skip("QGIS's GDAL reads no NetCDF here")
    path = tmp_path / "two.nc"
    source = gdal.BuildVRT(str(tmp_path / "two.vrt"), [str(raster), str(raster)], separate=True)
    driver.CreateCopy(str(path), source)
    source = None
    done = run("createtilegrid", INPUT=f'NETCDF:"{path}":Band2', TILE_SIZE=256, OUTPUT="memory:")
    assert done["TILE_COUNT"] == 4


def test_what_the_worker_gets_of_the_environment(monkeypatch, qgis_app):
    monkeypatch.setenv("GDAL_HTTP_BEARER", "abc")
    monkeypatch.setenv("GDAL_DATA", "/elsewhere")
    monkeypatch.setenv("AWS_REGION", "eu-central-1")
    environment = interpreter.worker_environment()
    assert environment["GDAL_HTTP_BEARER"] == "abc"
    assert environment["AWS_REGION"] == "eu-central-1"
    assert "GDAL_DATA" not in environment


def test_a_plain_file_is_left_to_qgis(run, raster, tmp_path):
    copy = tmp_path / "what?is this.tif"
    shutil.copy(raster, copy)
    assert run("createtilegrid", INPUT=str(copy), TILE_SIZE=256, OUTPUT="memory:")["TILE_COUNT"] == 4
