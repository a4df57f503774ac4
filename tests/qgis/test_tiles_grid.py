"""createtilegrid: tiles on the raster's own lattice, whatever its orientation, units and CRS."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

FIELDS = ["tile_id", "row", "col", "x_off", "y_off", "width", "height"]


@pytest.fixture
def raster(tmp_path):
    def make(width=100, height=80, transform=(500000, 10, 0, 4000000, 0, -10), crs=32618, name="raster.tif"):
        path = str(tmp_path / name)
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, 1, gdal.GDT_Byte, ["SPARSE_OK=YES"])
        if transform:
            dataset.SetGeoTransform(transform)
        if crs:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(crs)
            dataset.SetProjection(reference.ExportToWkt())
        dataset.FlushCache()
        return path

    return make


def rows_of(layer):
    """(attributes by name, ring of corners) of each feature."""
    names = layer.fields().names()
    return [
        (dict(zip(names, f.attributes())), [(p.x(), p.y()) for p in f.geometry().vertices()])
        for f in layer.getFeatures()
    ]


def grid(run, path, **parameters):
    return run("createtilegrid", INPUT=path, **{"OUTPUT": "memory:", **parameters})


def test_tiles_of_a_raster(run, raster):
    result = grid(run, raster(), TILE_SIZE=32)
    layer = result["OUTPUT"]
    assert (result["H_SPACING"], result["V_SPACING"], result["TILE_COUNT"]) == (320, 320, 6)
    assert layer.fields().names() == FIELDS
    assert layer.crs().authid() == "EPSG:32618"
    attributes, corners = rows_of(layer)[4]
    assert attributes == dict(zip(FIELDS, ["r00001_c00001", 1, 1, 32, 32, 32, 32]))
    assert corners[:-1] == [(500320, 3999680), (500640, 3999680), (500640, 3999360), (500320, 3999360)]


def test_shift_pad_overlap_and_height(run, raster):
    shift = rows_of(grid(run, raster(), TILE_SIZE="32", EDGE="SHIFT")["OUTPUT"])
    assert [a["x_off"] for a, _ in shift[:4]] == [0, 32, 64, 68]
    assert sorted({a["y_off"] for a, _ in shift}) == [0, 32, 48]
    pad = rows_of(grid(run, raster(), TILE_SIZE=32, EDGE="PAD")["OUTPUT"])
    assert [a["x_off"] for a, _ in pad[:4]] == [0, 32, 64, 96]
    assert pad[-1][1][2] == (501280, 3999040)
    overlap = rows_of(grid(run, raster(), TILE_SIZE=40, TILE_HEIGHT=20, OVERLAP=10)["OUTPUT"])
    assert sorted({a["x_off"] for a, _ in overlap}) == [0, 30, 60]
    assert sorted({a["y_off"] for a, _ in overlap}) == [0, 10, 20, 30, 40, 50, 60]


def test_stride(run, raster):
    by_stride = grid(run, raster(), TILE_SIZE=40, STRIDE=30)
    by_overlap = grid(run, raster(), TILE_SIZE=40, OVERLAP=10)
    assert rows_of(by_stride["OUTPUT"]) == rows_of(by_overlap["OUTPUT"])
    assert by_stride["H_SPACING"] == by_overlap["H_SPACING"] == 300
    gaps = rows_of(grid(run, raster(), TILE_SIZE=10, STRIDE=45, EDGE="PAD")["OUTPUT"])
    assert [(a["x_off"], a["y_off"]) for a, _ in gaps] == [(0, 0), (45, 0), (90, 0), (0, 45), (45, 45), (90, 45)]
    with pytest.raises(QgsProcessingException, match="stride stands in for overlap"):
        grid(run, raster(), TILE_SIZE=40, STRIDE=30, OVERLAP=10)


@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        ((-77.12, 0.0005394, 0, 38.99, 0, -0.0004196), 4326),
        ((1640416.7, 98.4252, 0, 13123333.3, 0, -98.4252), 2263),
        ((300000, 8.66, -5, 5000000, -5, -8.66), 32618),
        ((500000, 10, 0, 4000000, 0, 10), 32618),
    ],
)
def test_every_tile_lies_on_the_lattice(run, raster, transform, crs):
    layer = grid(run, raster(transform=transform, crs=crs), TILE_SIZE=30)["OUTPUT"]
    inverse = gdal.InvGeoTransform(transform)
    assert layer.featureCount() == 6
    for attributes, corners in rows_of(layer):
        left, top = 30 * attributes["col"], 30 * attributes["row"]
        expected = [(left, top), (left + 30, top), (left + 30, top + 30), (left, top + 30), (left, top)]
        pixels = [gdal.ApplyGeoTransform(inverse, x, y) for x, y in corners]
        assert [value for point in pixels for value in point] == pytest.approx(
            [value for point in expected for value in point], abs=1e-6
        )


def test_extent_in_another_crs_is_snapped_outward(run, raster):
    path = raster()
    inside = grid(run, path, TILE_SIZE=8, EXTENT="500115,500275,3999725,3999885 [EPSG:32618]")["OUTPUT"]
    assert [a["x_off"] for a, _ in rows_of(inside)] == [11, 19, 11, 19]
    assert [(a["row"], a["col"]) for a, _ in rows_of(inside)] == [(0, 0), (0, 1), (1, 0), (1, 1)]
    degrees = grid(run, path, TILE_SIZE=100, TILE_HEIGHT=80, EXTENT="-76,-74,35,37 [EPSG:4326]")
    assert degrees["TILE_COUNT"] == 1
    with pytest.raises(QgsProcessingException, match="must share ground with the raster"):
        grid(run, path, TILE_SIZE=8, EXTENT="0,10,0,10 [EPSG:32618]")


def test_ground_size(run, raster):
    result = grid(run, raster(), TILE_SIZE=64, GROUND_SIZE=155, OVERLAP=16)
    assert result["H_SPACING"] == pytest.approx(116.25)
    attributes, corners = rows_of(result["OUTPUT"])[1]
    assert (attributes["x_off"], attributes["width"], attributes["height"]) == (12, 16, 16)
    assert corners[0] == (500116.25, 4000000)
    assert corners[2] == (500271.25, 3999845)


def test_the_same_grid_every_time(run, raster):
    path = raster()
    assert rows_of(grid(run, path, TILE_SIZE=16)["OUTPUT"]) == rows_of(grid(run, path, TILE_SIZE=16)["OUTPUT"])


@pytest.mark.parametrize(
    ("made", "parameters", "message"),
    [
        ({"crs": None}, {}, "must have a coordinate system"),
        ({"transform": None}, {}, "must have a geotransform"),
        ({}, {"TILE_SIZE": 90}, r"The tile \(90 × 90 px\) must fit into the raster or extent, which has 100 × 80 px"),
        ({}, {"TILE_SIZE": 200, "EDGE": "SHIFT"}, "must fit into the raster"),
        ({}, {"TILE_SIZE": 64, "OVERLAP": 80}, r"less than the tile size \(64 px\), got 80"),
        ({}, {"GROUND_SIZE": 0}, "ground size must be more than 0"),
        ({}, {"TILE_SIZE": 0}, "TILE_SIZE|tile size"),
        ({}, {"TILE_SIZE": 16, "OUTPUT": "/proc/nowhere/tiles.gpkg"}, "."),
    ],
)
def test_refusals(run, raster, tmp_path, made, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        grid(run, raster(**made), **{"OUTPUT": str(tmp_path / "tiles.gpkg"), **parameters})
    assert not (tmp_path / "tiles.gpkg").exists()


def test_a_raster_that_is_no_raster(run, tmp_path):
    (tmp_path / "text.tif").write_text("not a raster")
    for path in (tmp_path / "text.tif", tmp_path / "missing.tif"):
        with pytest.raises(QgsProcessingException):
            grid(run, str(path))


def test_pad_gives_one_whole_tile_for_a_small_raster(run, raster):
    result = grid(run, raster(), TILE_SIZE=256, EDGE="PAD")
    assert result["TILE_COUNT"] == 1
    assert rows_of(result["OUTPUT"])[0][1][2] == (502560, 3997440)


@pytest.mark.parametrize("name", ["tiles.gpkg", "tiles.geojson", "tiles.shp"])
def test_files_of_several_formats_hold_the_same(run, raster, tmp_path, name):
    path = raster(crs=4326, transform=(10, 0.001, 0, 50, 0, -0.001))
    output = grid(run, path, TILE_SIZE=20, OUTPUT=str(tmp_path / name))["OUTPUT"]
    layer = QgsVectorLayer(output, "tiles", "ogr")
    expected = rows_of(grid(run, path, TILE_SIZE=20)["OUTPUT"])
    found = rows_of(layer)
    assert len(found) == 20
    for (attributes, corners), (wanted, ring) in zip(found, expected):
        assert {field: attributes[field] for field in FIELDS} == wanted
        assert sorted(set(corners)) == [pytest.approx(point, abs=1e-9) for point in sorted(set(ring))]


def test_cancel_ends_the_run(run, raster, feedback):
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        grid(run, raster(width=2000, height=2000), TILE_SIZE=2)


def test_through_qgis_process(raster, tmp_path):
    """The real program, with the checkout as a plugin of a fresh profile."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("there is no qgis_process here")
    root = Path(__file__).resolve().parent.parent.parent
    plugins = tmp_path / "home" / ".local/share/QGIS/QGIS3/profiles/default/python/plugins"
    plugins.mkdir(parents=True)
    (plugins / "tilewright").symlink_to(root)
    environment = {**os.environ, "HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    for name in ("XDG_DATA_HOME", "QGIS_CUSTOM_CONFIG_PATH"):
        environment.pop(name, None)
    enabled = subprocess.run(
        [program, "plugins", "enable", "tilewright"], env=environment, capture_output=True, text=True
    )
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    call = [program, "--json", "run", "tilewright:createtilegrid", "--"]
    output = tmp_path / "tiles.gpkg"
    done = subprocess.run(
        [*call, f"INPUT={raster()}", "TILE_SIZE=32", "EDGE=PAD", f"OUTPUT={output}"],
        env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert (results["TILE_COUNT"], results["H_SPACING"]) == (12, 320)
    assert QgsVectorLayer(str(output), "tiles", "ogr").featureCount() == 12
    refused = subprocess.run(
        [*call, f"INPUT={raster(crs=None, name='bare.tif')}", f"OUTPUT={tmp_path / 'no.gpkg'}"],
        env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert refused.returncode != 0
    assert "must have a coordinate system" in refused.stdout + refused.stderr
    assert not (tmp_path / "no.gpkg").exists()


def test_a_raster_that_qgis_reads_by_itself_has_the_grid_of_its_extent(run, raster):
    path = raster()
    uri = f"?crs=EPSG:32618&extent=500000,3999200,501000,4000000&width=100&height=80&formula=%22r@1%22&r:uri={path}"
    layer = QgsRasterLayer(f"{uri}&r:provider=gdal", "made", "virtualraster")
    assert layer.isValid()
    for edge in ("DROP", "PAD"):
        found, expected = (grid(run, of, TILE_SIZE=32, EDGE=edge)["OUTPUT"] for of in (layer, path))
        assert rows_of(found) == rows_of(expected)
