"""Files of an export as GDAL and QGIS themselves find them: cloud-optimised, with a world file, by date."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRasterLayer, QgsVectorLayer

validator = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff")


@pytest.fixture
def pixels():
    return np.random.default_rng(0).integers(1, 250, (4, 600, 640), dtype=np.uint8)


@pytest.fixture
def scene(tmp_path, pixels):
    """A raster of two dates, and two tiles of 600 and of 64 pixels."""
    path = str(tmp_path / "image.tif")
    target = gdal.GetDriverByName("GTiff").Create(path, 640, 600, 4)
    target.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    target.SetProjection(crs.ExportToWkt())
    for number, name in enumerate(("2020-05-01 B4", "2020-05-01 B3", "2020-06-01 B4", "2020-06-01 B3"), 1):
        target.GetRasterBand(number).SetDescription(name)
        target.GetRasterBand(number).WriteArray(pixels[number - 1])
    target.FlushCache()
    tiles = QgsVectorLayer("Polygon?crs=EPSG:32633&field=tile_id:string", "tiles", "memory")
    features = []
    for name, side in (("large", 600), ("small", 64)):
        feature = QgsFeature(tiles.fields())
        east, south = 500_000 + 10 * side, 5_000_000 - 10 * side
        feature.setGeometry(
            QgsGeometry.fromWkt(
                f"POLYGON((500000 5000000,{east} 5000000,{east} {south},500000 {south},500000 5000000))"
            )
        )
        feature.setAttributes([name])
        features.append(feature)
    tiles.dataProvider().addFeatures(features)
    return {"INPUT": [path], "TILES": tiles, "TASK": "IMAGES", "OUTPUT": str(tmp_path / "Daten ä")}


@pytest.mark.parametrize("compression", ("DEFLATE", "ZSTD", "LZW", "NONE"))
def test_gdal_finds_cloud_optimised_files_valid(run, scene, pixels, compression):
    done = run("exporttiles", COG=True, COMPRESSION=compression, **scene)
    for name, side in (("large", 600), ("small", 64)):
        path = Path(done["OUTPUT"]) / "images" / f"{name}.tif"
        warnings, errors, _ = validator.validate(str(path), full_check=True)
        assert (warnings, errors) == ([], [])
        found = gdal.Open(str(path))
        assert np.array_equal(found.ReadAsArray(), pixels[:, :side, :side])
        assert found.GetRasterBand(1).GetOverviewCount() == (1 if side == 600 else 0)


def test_world_files_place_images(run, scene, pixels):
    done = run("exporttiles", FORMAT="PNG", BANDS="1,2,3", WORLD_FILE=True, **scene)
    path = Path(done["OUTPUT"]) / "images" / "small.png"
    assert gdal.Open(str(path)).GetGeoTransform() == (500_000, 10, 0, 5_000_000, 0, -10)
    extent = QgsRasterLayer(str(path), "small").extent()
    assert (extent.xMinimum(), extent.yMaximum(), extent.width()) == (500_000, 5_000_000, 640)
    crs = osr.SpatialReference()
    crs.ImportFromESRI([path.with_suffix(".prj").read_text()])
    assert crs.IsSame(osr.SpatialReference(gdal.Open(scene["INPUT"][0]).GetProjection()))


def test_images_by_date(run, scene, pixels):
    done = run("exporttiles", SERIES="DATES", TILE_SIZE=64, **scene)
    folder = Path(done["OUTPUT"])
    assert json.loads((folder / "dataset.json").read_text())["dates"] == ["2020-05-01", "2020-06-01"]
    found = gdal.Open(str(folder / "images/small/2020-06-01.tif"))
    assert np.array_equal(found.ReadAsArray(), pixels[2:, :64, :64])
    assert [found.GetRasterBand(number).GetDescription() for number in (1, 2)] == ["B4", "B3"]
    with pytest.raises(QgsProcessingException, match="annotations COCO belong to one image"):
        run("exporttiles", SERIES="DATES", ANNOTATIONS=["COCO"], **{**scene, "OUTPUT": scene["OUTPUT"] + "2"})
