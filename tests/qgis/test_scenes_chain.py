"""The whole road on real scenes: image and labels to tiles, dataset, model and map, judged on other ground."""

import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, ogr, osr
from qgis.core import QgsVectorLayer


def pixels(path, *window):
    """Pixels of a raster, (row, col) or (band, row, col)."""
    return gdal.Open(str(path)).ReadAsArray(*window)


def manifest_of(folder):
    return json.loads((Path(folder) / "dataset.json").read_text(encoding="utf-8"))


def extent_text(raster, left, top, width, height):
    """A part of a raster in pixels, as Processing writes extents."""
    dataset = gdal.Open(str(raster))
    a, _, c, _, e, f = (dataset.GetGeoTransform()[n] for n in (1, 2, 0, 4, 5, 3))
    authority = osr.SpatialReference(dataset.GetProjection()).GetAuthorityCode(None)
    x, y = (c + left * a, c + (left + width) * a), (f + (top + height) * e, f + top * e)
    return f"{x[0]!r},{x[1]!r},{y[0]!r},{y[1]!r} [EPSG:{authority}]"


def test_washington_urban_or_not(run, scenes, tmp_path):
    """The tutorial's job by the shipped model, then a classifier of tiles."""
    image = scenes / "dc_landsat8/l8_20210716_B4B3B2B5.tif"
    done = run(
        "labelledtiles",
        RASTER=str(image),
        TILE_SIZE=64,
        OVERLAP=32,
        LABELS=str(scenes / "dc_landsat8/washington_dc_boundary.geojson"),
        LABEL="urban",
        OTHER_LABEL="non_urban",
        METHOD="MAJORITY",
        MIN_COVERAGE=0.3,
        BLOCK_SIZE=2,
        OUTPUT=str(tmp_path / "dataset"),
        TILES=str(tmp_path / "tiles.gpkg"),
    )
    manifest = manifest_of(done["OUTPUT"])
    assert [entry["name"] for entry in manifest["classes"]] == ["non_urban", "urban"]
    index = QgsVectorLayer(f"{done['OUTPUT']}/tiles.gpkg", "tiles", "ogr")
    assert index.featureCount() == sum(split["count"] for split in manifest["splits"].values()) > 30
    source = pixels(image)
    ground = {}
    for tile in index.getFeatures():
        assert tile["file"].startswith(f"{tile['split']}/{tile['label']}/{tile['label']}_")
        window = (tile["x_off"], tile["y_off"], tile["width"], tile["height"])
        left, top, width, height = window
        cut = source[:, top : top + height, left : left + width]
        assert np.array_equal(pixels(Path(done["OUTPUT"]) / tile["file"]), cut)
        for cell in ((x, y) for x in range(left, left + width, 32) for y in range(top, top + height, 32)):
            assert ground.setdefault(cell, tile["split"]) == tile["split"]
    assert set(ground.values()) == {"train", "val", "test"}

    model = str(tmp_path / "model.keras")
    run("trainmodel", DATASET=done["OUTPUT"], EPOCHS=6, BATCH_SIZE=8, OUTPUT=model)
    classified = run(
        "classifytiles", INPUT=[str(image)], TILES=str(tmp_path / "tiles.gpkg"), MODEL=model, OUTPUT="memory:"
    )["OUTPUT"]
    for tile in classified.getFeatures():
        chances = {"non_urban": tile["p_non_urban"], "urban": tile["p_urban"]}
        assert sum(chances.values()) == pytest.approx(1, abs=1e-5)
        assert tile["predicted"] == max(chances, key=chances.get)
        assert tile["confidence"] == pytest.approx(max(chances.values()))


def test_beaufort_six_classes_with_labels_in_another_crs(run, scenes, tmp_path, feedback):
    image = scenes / "beaufort_s2/s2b_20181013_B4B3B2B8.tif"
    labels = scenes / "beaufort_s2/rcr_landcover.shp"
    grid = run("createtilegrid", INPUT=str(image), TILE_SIZE=32, OUTPUT="memory:")["OUTPUT"]
    under = run("jointilestomask", INPUT=grid, MASK=str(labels), OUTPUT="memory:")["OUTPUT"]
    split = run("splittiles", INPUT=under, BLOCK_SIZE=1, TRAIN=80, VALIDATION=20, TEST=0, OUTPUT="memory:")["OUTPUT"]
    done = run(
        "exporttiles",
        INPUT=[str(image)],
        TILES=split,
        TASK="SEGMENTATION",
        LABELS=str(labels),
        CLASS_FIELD="Classname",
        OUTPUT=str(tmp_path / "dataset"),
    )
    manifest = manifest_of(done["OUTPUT"])
    names = [entry["name"] for entry in manifest["classes"]]
    layer = QgsVectorLayer(str(labels), "labels", "ogr")
    assert names == sorted({feature["Classname"] for feature in layer.getFeatures()})
    assert len(names) == 6

    # The same polygons burnt by GDAL over the whole image, in one piece.
    truth = burnt(image, labels, {name: number for number, name in enumerate(names, 1)}, "Classname")
    index = QgsVectorLayer(f"{done['OUTPUT']}/tiles.gpkg", "tiles", "ogr")
    seen = Counter()
    for tile in index.getFeatures():
        mask = pixels(Path(done["OUTPUT"]) / tile["file"].replace("/images/", "/masks/"))
        left, top, width, height = (tile[name] for name in ("x_off", "y_off", "width", "height"))
        wanted = truth[top : top + height, left : left + width]
        # A centre within rounding of an edge may fall either way when coordinates are brought over one by one.
        assert np.count_nonzero(mask != wanted) <= 0.002 * mask.size
        seen.update(mask.ravel().tolist())
    assert set(seen) == {0, 1, 2, 3, 4, 5, 6}

    model = str(tmp_path / "model.keras")
    run("trainmodel", DATASET=done["OUTPUT"], ARCHITECTURE="UNET", EPOCHS=2, OUTPUT=model)
    part = extent_text(image, 300, 200, 200, 150)
    mapped = run("segmentraster", INPUT=[str(image)], MODEL=model, EXTENT=part, OUTPUT=str(tmp_path / "map.tif"))
    found = gdal.Open(mapped["OUTPUT"])
    assert (found.RasterXSize, found.RasterYSize) == (200, 150)
    assert set(np.unique(found.ReadAsArray())) <= {0, 1, 2, 3, 4, 5, 6, 255}


def burnt(image, labels, ids, field):
    """Class ids of the polygons on the image's grid, by GDAL's own rasteriser."""
    source = gdal.Open(str(image))
    target = gdal.GetDriverByName("MEM").Create("", source.RasterXSize, source.RasterYSize, 1, gdal.GDT_Byte)
    target.SetGeoTransform(source.GetGeoTransform())
    target.SetProjection(source.GetProjection())
    crs = osr.SpatialReference(source.GetProjection())
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    there = ogr.Open(str(labels))
    layer = there.GetLayer()
    change = osr.CoordinateTransformation(layer.GetSpatialRef(), crs)
    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    copy = memory.CreateLayer("labels", crs, ogr.wkbPolygon)
    copy.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    for number in sorted(ids.values()):
        layer.ResetReading()
        for feature in layer:
            if ids[feature.GetField(field)] == number:
                geometry = feature.GetGeometryRef().Clone()
                geometry.Transform(change)
                made = ogr.Feature(copy.GetLayerDefn())
                made.SetGeometry(geometry)
                made.SetField("id", number)
                copy.CreateFeature(made)
    gdal.RasterizeLayer(target, [1], copy, options=["ATTRIBUTE=id"])
    return target.ReadAsArray()


def test_cloudy_landsat_by_a_rule_over_bits(run, scenes, tmp_path):
    image, quality = scenes / "landsat8_cloud_qa/l8_B4B3B2B5.tif", scenes / "landsat8_cloud_qa/l8_BQA.tif"
    grid = run("createtilegrid", INPUT=str(image), TILE_SIZE=64, OUTPUT="memory:")["OUTPUT"]
    done = run(
        "excludecloudytiles",
        INPUT=grid,
        CLOUD_RASTER=str(quality),
        CLOUD_RULE="bits 14-15 >= 2",
        MAX_CLOUD=0.1,
        OUTPUT="memory:",
        REJECTED="memory:",
    )
    cloud = (pixels(quality).astype(np.int64) >> 14) >= 2
    kept, rejected = list(done["OUTPUT"].getFeatures()), list(done["REJECTED"].getFeatures())
    assert len(kept) + len(rejected) == (627 // 64) * (603 // 64)
    for tile in kept + rejected:
        left, top = tile["x_off"], tile["y_off"]
        share = cloud[top : top + 64, left : left + 64].mean()
        assert tile["cloud_frac"] == pytest.approx(share, abs=1e-9)
        assert tile["is_cloud"] == int(share > 0.1)
    assert all(tile["is_cloud"] == 0 for tile in kept)
    assert rejected
    assert all(tile["is_cloud"] == 1 for tile in rejected)
    exported = run(
        "exporttiles", INPUT=[str(image)], TILES=done["OUTPUT"], TASK="IMAGES", FORMAT="PNG", BANDS="1,2,3",
        OUTPUT=str(tmp_path / "clear"),
    )  # fmt: skip
    assert exported["TILE_COUNT"] == len(kept)
    first = kept[0]
    stored = pixels(tmp_path / "clear" / "images" / f"{first['tile_id']}.png")
    assert stored.dtype == np.uint16
    assert np.array_equal(stored, pixels(image, first["x_off"], first["y_off"], 64, 64)[:3])


def test_banepa_buildings_are_learned_in_the_west_and_mapped_in_the_east(run, scenes, tmp_path):
    image, buildings = scenes / "banepa/banepa_rgb.tif", scenes / "banepa/banepa_buildings.gpkg"
    west = extent_text(image, 0, 0, 1536, 4096)
    grid = run("createtilegrid", INPUT=str(image), TILE_SIZE=128, EXTENT=west, OUTPUT="memory:")["OUTPUT"]
    split = run("splittiles", INPUT=grid, TRAIN=85, VALIDATION=15, TEST=0, OUTPUT="memory:")["OUTPUT"]
    done = run(
        "exporttiles",
        INPUT=[str(image)],
        TILES=split,
        TASK="SEGMENTATION",
        LABELS=str(buildings),
        OUTPUT=str(tmp_path / "dataset"),
    )
    model = str(tmp_path / "buildings.keras")
    run("trainmodel", DATASET=done["OUTPUT"], EPOCHS=3, LEARNING_RATE=0.002, OUTPUT=model)
    east = extent_text(image, 2048, 1024, 1024, 1024)
    mapped = run(
        "segmentraster",
        INPUT=[str(image)],
        MODEL=model,
        EXTENT=east,
        OUTPUT=str(tmp_path / "map.tif"),
        PROBABILITIES=str(tmp_path / "chances.tif"),
    )
    found = pixels(mapped["OUTPUT"])
    with_extent = gdal.Rasterize(
        "", str(buildings), format="MEM", outputType=gdal.GDT_Byte, burnValues=[1], width=1024, height=1024,
        outputBounds=bounds(mapped["OUTPUT"]),
    )  # fmt: skip
    truth = with_extent.ReadAsArray() == 1
    overlap = np.count_nonzero((found == 1) & truth) / np.count_nonzero((found == 1) | truth)
    assert overlap > 0.35  # guessing everything gives 0.2, the share of the ground that is built on
    assert overlap > 1.3 * truth.mean()
    chances = pixels(mapped["PROBABILITIES"])
    assert np.array_equal(chances.argmax(0), found)
    assert np.abs(chances.sum(0) - 1).max() < 1e-5


def bounds(raster):
    """xmin, ymin, xmax, ymax."""
    dataset = gdal.Open(str(raster))
    x, a, _, y, _, e = dataset.GetGeoTransform()
    return x, y + e * dataset.RasterYSize, x + a * dataset.RasterXSize, y
