"""From a catalogue to one dataset of many scenes, in a real QGIS: catalogscenes, createscenetiles, the steps after."""

import json

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

#: Where the zones 33 and 34 meet, near 18 degrees east and 45 degrees north: upper left corners.
CORNERS = {32633: (736130.0, 4987650.0), 32634: (263550.0, 4987650.0)}


class Heard(QgsProcessingFeedback):
    def __init__(self):
        super().__init__()
        self.said = []

    def pushInfo(self, text):
        self.said.append(text)

    def pushWarning(self, text):
        self.said.append(text)


@pytest.fixture
def scene(tmp_path):
    """Write a scene of 10 m pixels and return its path."""

    def make(name, epsg=32633, right=0, down=0, size=64, bands=("B4", "B3"), value=None, dtype=gdal.GDT_UInt16):
        folder = tmp_path / "scenes"
        folder.mkdir(exist_ok=True)
        path = str(folder / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, size, size, max(1, len(bands)), dtype)
        x, y = CORNERS[epsg]
        dataset.SetGeoTransform((x + 10 * right, 10, 0, y - 10 * down, 0, -10))
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetProjection(system.ExportToWkt())
        chance = np.random.default_rng(len(name))
        for number in range(dataset.RasterCount):
            band = dataset.GetRasterBand(number + 1)
            pixels = chance.integers(1, 200, (size, size)) if value is None else value
            band.WriteArray(np.asarray(pixels).astype("uint16"))
            if number < len(bands):
                band.SetDescription(bands[number])
        return path

    return make


@pytest.fixture
def steps(provider, tmp_path):
    """Run an algorithm with its outputs in files; gives the results and what was said."""

    def run(name, **parameters):
        import processing

        heard, context = Heard(), QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = provider.algorithm(name).create()
        result = processing.run(algorithm, parameters, feedback=heard, context=context)
        return result, heard.said

    return run


def rows_of(path):
    layer = QgsVectorLayer(str(path), "rows")
    assert layer.isValid()
    names = layer.fields().names()
    rows = [{**dict(zip(names, f.attributes())), "geometry": QgsGeometry(f.geometry())} for f in layer.getFeatures()]
    return rows, layer


def shared_ground(tiles):
    """The largest area that two tiles of two scenes share, as part of a tile."""
    worst = 0.0
    for number, one in enumerate(tiles):
        for other in tiles[number + 1 :]:
            if one["scene_id"] != other["scene_id"] and one["geometry"].intersects(other["geometry"]):
                worst = max(worst, one["geometry"].intersection(other["geometry"]).area() / one["geometry"].area())
    return worst


def test_from_a_folder_to_one_dataset(scene, steps, tmp_path):
    scene("old_20200601")
    scene("new_20210601", right=32)
    scene("east_20190501", epsg=32634, right=60)
    result, _ = steps("catalogscenes", INPUT=str(tmp_path / "scenes"), OUTPUT=str(tmp_path / "scenes.gpkg"))
    assert result["SCENE_COUNT"] == 3
    scenes, layer = rows_of(result["OUTPUT"])
    assert layer.crs().authid() == "EPSG:4326"
    assert [row["scene_id"] for row in scenes] == ["east_20190501", "new_20210601", "old_20200601"]
    assert scenes[2]["bands"] == "B4,B3" and scenes[2]["cloud_cover"] == NULL and scenes[2]["clouds"] == NULL
    assert all(row["geometry"].isGeosValid() for row in scenes)

    result, said = steps("createscenetiles", INPUT=result["OUTPUT"], TILE_SIZE=16, OUTPUT=str(tmp_path / "tiles.gpkg"))
    tiles, layer = rows_of(result["OUTPUT"])
    assert layer.crs().authid() == "EPSG:4326" and len(tiles) == result["TILE_COUNT"]
    by_scene = {name: [tile for tile in tiles if tile["scene_id"] == name] for name in ("new_20210601", "old_20200601")}
    # The newest keeps all of its 16 tiles; on the same lattice the older one loses just those that it shares with it.
    assert len(by_scene["new_20210601"]) == 16
    assert sorted({tile["col"] for tile in by_scene["old_20200601"]}) == [0, 1]
    assert shared_ground(tiles) < 1e-6
    assert len({tile["tile_id"] for tile in tiles}) == len(tiles)
    assert any("Tiles on ground that another scene's tile shows, left out" in text for text in said)
    first = by_scene["new_20210601"][5]
    assert (first["tile_id"], first["row"], first["col"]) == ("new_20210601_r00001_c00001", 1, 1)
    assert (first["x_off"], first["y_off"], first["width"], first["height"]) == (16, 16, 16, 16)
    assert first["scene"] == str(tmp_path / "scenes" / "new_20210601.tif") and first["date"] == "2021-06-01"

    result, _ = steps("splittiles", INPUT=result["OUTPUT"], BLOCK_SIZE=2, OUTPUT=str(tmp_path / "split.gpkg"))
    result, _ = steps(
        "exporttiles", TILES=result["OUTPUT"], SCENE_FIELD="scene", TASK="IMAGES", OUTPUT=str(tmp_path / "dataset")
    )
    kept, _ = rows_of(tmp_path / "dataset" / "tiles.gpkg")
    assert result["TILE_COUNT"] == len(kept) > 20
    for tile in kept:
        image = gdal.Open(str(tmp_path / "dataset" / tile["file"]))
        source = gdal.Open(tile["scene"])
        window = (tile["x_off"], tile["y_off"], tile["width"], tile["height"])
        np.testing.assert_array_equal(image.ReadAsArray(), source.ReadAsArray(*window))
    manifest = json.loads((tmp_path / "dataset" / "dataset.json").read_text())
    assert sum(source["role"] == "raster" for source in manifest["sources"]) == 3


def test_splits_part_ground_whatever_the_scene(scene, steps, tmp_path):
    for name in ("a_20200601", "b_20210601", "c_20220601"):
        scene(name, right=3 * len(name))
    scene("odd_20220701", right=37, down=5)
    result, _ = steps("catalogscenes", INPUT=str(tmp_path / "scenes"), OUTPUT="memory:")
    result, _ = steps("createscenetiles", INPUT=result["OUTPUT"], TILE_SIZE=8, DUPLICATES="KEEP", OUTPUT="memory:")
    assert result["TILE_COUNT"] == 3 * 64 + 7 * 7
    result, _ = steps("splittiles", INPUT=result["OUTPUT"], OUTPUT=str(tmp_path / "split.gpkg"))
    tiles, _ = rows_of(result["OUTPUT"])
    assert len({tile["split"] for tile in tiles}) == 3
    for number, one in enumerate(tiles):
        for other in tiles[number + 1 :]:
            if one["split"] != other["split"]:
                shared = one["geometry"].intersection(other["geometry"])
                assert shared.area() < 1e-6 * one["geometry"].area(), (one["tile_id"], other["tile_id"])


@pytest.mark.parametrize("duplicates, first", [("NEWEST", "b"), ("CLEAREST", "a"), ("FIRST", "a"), ("KEEP", "ab")])
def test_who_gives_the_tiles_of_shared_ground(scene, steps, tmp_path, duplicates, first):
    features = []
    for name, date, cloud in (("a", "2020-01-01T00:00:00Z", 5), ("b", "2021-01-01T00:00:00Z", 50)):
        assets = {"image": {"href": scene(name), "type": "image/tiff"}}
        properties = {"datetime": date, "eo:cloud_cover": cloud}
        features.append({"type": "Feature", "id": name, "geometry": None, "properties": properties, "assets": assets})
    catalogue = tmp_path / "scenes" / "search.json"
    catalogue.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    result, _ = steps("catalogscenes", INPUT=str(catalogue), OUTPUT="memory:")
    result, _ = steps("createscenetiles", INPUT=result["OUTPUT"], TILE_SIZE=32, DUPLICATES=duplicates, OUTPUT="memory:")
    names = [feature["scene_id"] for feature in result["OUTPUT"].getFeatures()]
    assert names == [name for name in first for _ in range(4)]
    clouds = {feature["scene_id"]: feature["cloud_cover"] for feature in result["OUTPUT"].getFeatures()}
    assert clouds == {name: {"a": 5.0, "b": 50.0}[name] for name in first}


def test_mask_number_for_each_scene_and_crs(scene, steps, tmp_path):
    scene("a")
    scene("b", right=64)
    result, _ = steps("catalogscenes", INPUT=str(tmp_path / "scenes"), OUTPUT=str(tmp_path / "scenes.gpkg"))
    catalogue = result["OUTPUT"]
    x, y = CORNERS[32633]
    mask = QgsVectorLayer("Polygon?crs=EPSG:32633", "mask", "memory")
    for left, right in ((0, 320), (5, 300), (640, 650)):
        feature = QgsFeature()
        box = f"{x + left} {y - 320}, {x + right} {y - 320}, {x + right} {y}, {x + left} {y}, {x + left} {y - 320}"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({box}))"))
        mask.dataProvider().addFeatures([feature])
    result, _ = steps("createscenetiles", INPUT=catalogue, TILE_SIZE=16, MASK=mask, OUTPUT="memory:")
    assert result["OUTPUT"].crs().authid() == "EPSG:32633"
    found = sorted((f["scene_id"], f["row"], f["col"]) for f in result["OUTPUT"].getFeatures())
    assert found == [("a", r, c) for r in (0, 1) for c in (0, 1)] + [("b", r, 0) for r in (0, 1)]

    result, said = steps(
        "createscenetiles", INPUT=catalogue, TILE_SIZE=16, PER_SCENE=3, SEED=5, CRS="EPSG:3035", OUTPUT="memory:"
    )
    assert result["OUTPUT"].crs().authid() == "EPSG:3035"
    names = [feature["scene_id"] for feature in result["OUTPUT"].getFeatures()]
    assert names == ["a"] * 3 + ["b"] * 3
    assert any("Tiles beyond the number for each scene, left out: 26" in text for text in said)
    chosen = {f["tile_id"] for f in result["OUTPUT"].getFeatures()}
    result, _ = steps("createscenetiles", INPUT=catalogue, TILE_SIZE=16, PER_SCENE=3, SEED=5, OUTPUT="memory:")
    assert {f["tile_id"] for f in result["OUTPUT"].getFeatures()} == chosen


def test_tiles_lie_where_the_scene_shows_something(scene, steps, tmp_path):
    path = scene("a")
    # The catalogue says that data fill the left half of the scene, a little more than two columns of tiles.
    result, _ = steps("catalogscenes", INPUT=str(tmp_path / "scenes"), OUTPUT=str(tmp_path / "plain.gpkg"))
    west, south, east, north = (
        getattr(rows_of(result["OUTPUT"])[0][0]["geometry"].boundingBox(), side)()
        for side in ("xMinimum", "yMinimum", "xMaximum", "yMaximum")
    )
    middle = west + 0.55 * (east - west)
    ring = [[west, south], [middle, south], [middle, north], [west, north], [west, south]]
    item = {
        "type": "Feature", "stac_version": "1.0.0", "id": "half", "assets": {"image": {"href": path}},
        "geometry": {"type": "Polygon", "coordinates": [ring]}, "properties": {"datetime": None},
    }  # fmt: skip
    (tmp_path / "scenes" / "item.json").write_text(json.dumps(item))
    result, _ = steps("catalogscenes", INPUT=str(tmp_path / "scenes" / "item.json"), OUTPUT="memory:")
    result, said = steps("createscenetiles", INPUT=result["OUTPUT"], TILE_SIZE=16, OUTPUT="memory:")
    assert {feature["col"] for feature in result["OUTPUT"].getFeatures()} == {0, 1}
    assert any("Tiles of which the scene shows less than half, left out: 8" in text for text in said)


def test_clouds_by_each_tiles_own_mask(scene, steps, tmp_path):
    scene("a_20200601")
    scene("b_20210601", right=64)
    for name, right in (("a_20200601_SCL", 0), ("b_20210601_SCL", 64)):
        cloudy = np.zeros((64, 64))
        cloudy[:16, :16] = 9 if right else 4
        scene(name, right=right, bands=(), value=cloudy, dtype=gdal.GDT_Byte)
    result, _ = steps("catalogscenes", INPUT=str(tmp_path / "scenes"), OUTPUT=str(tmp_path / "scenes.gpkg"))
    assert result["SCENE_COUNT"] == 2
    result, _ = steps("createscenetiles", INPUT=result["OUTPUT"], TILE_SIZE=16, OUTPUT=str(tmp_path / "tiles.gpkg"))
    tiles = result["OUTPUT"]
    result, _ = steps(
        "excludecloudytiles", INPUT=tiles, CLOUD_FIELD="clouds", PRESET="SENTINEL2_SCL", SCENE_FIELD="scene",
        MAX_NODATA=0.5, OUTPUT=str(tmp_path / "clear.gpkg"), REJECTED=str(tmp_path / "rejected.gpkg"),
    )  # fmt: skip
    (rejected,), _ = rows_of(result["REJECTED"])
    assert (rejected["tile_id"], rejected["cloud_frac"]) == ("b_20210601_r00000_c00000", 1.0)
    kept, _ = rows_of(result["OUTPUT"])
    assert len(kept) == 31 and {tile["nodata_frac"] for tile in kept} == {0.0}


def refused(provider, name, **parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = provider.algorithm(name).create()
    fine, reason = algorithm.checkParameterValues(parameters, context)
    return "" if fine else reason


def test_what_does_not_go_together_is_refused_before_the_run(provider, scene, tmp_path):
    scene("a")
    tiles = QgsVectorLayer("Polygon?crs=EPSG:4326&field=scene:string", "tiles", "memory")
    QgsProject.instance().addMapLayer(tiles)
    output = str(tmp_path / "out.gpkg")
    assert "input or index" in refused(provider, "catalogscenes", OUTPUT=output)
    assert "start must be a day" in refused(provider, "catalogscenes", INPUT=str(tmp_path), START="x", OUTPUT=output)
    export = {"TILES": tiles.id(), "TASK": "IMAGES", "OUTPUT": str(tmp_path / "dataset")}
    assert "INPUT must name rasters, or SCENE_FIELD" in refused(provider, "exporttiles", **export)
    both = refused(provider, "exporttiles", INPUT=[scene("b")], SCENE_FIELD="scene", **export)
    assert "rasters and scene field" in both
    clouds = {"INPUT": tiles.id(), "OUTPUT": output, "CLOUD_FIELD": "scene"}
    assert "must be given together" in refused(provider, "excludecloudytiles", **clouds)
    both = {"CLOUD_RASTER": scene("c"), "CLOUD_RULE": "in 1"}
    assert "Give CLOUD_RASTER or CLOUD_FIELD" in refused(provider, "excludecloudytiles", **both, **clouds)
    QgsProject.instance().removeMapLayer(tiles)


def test_a_layer_that_is_no_catalogue_is_told_so(scene, steps, tmp_path):
    result, _ = steps("createtilegrid", INPUT=scene("a"), TILE_SIZE=16, OUTPUT="memory:")
    with pytest.raises(QgsProcessingException, match="must be a layer of scenes, but it has no field scene, crs"):
        steps("createscenetiles", INPUT=result["OUTPUT"], OUTPUT="memory:")
    result, _ = steps("catalogscenes", INPUT=str(tmp_path / "scenes"), OUTPUT="memory:")
    layer = result["OUTPUT"]
    with pytest.raises(QgsProcessingException, match="No tile is left"):
        steps("createscenetiles", INPUT=layer, TILE_SIZE=65, OUTPUT="memory:")
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("transform"), "1, 2, x")
    with pytest.raises(QgsProcessingException, match=r"Scene a .* must have the coordinate system, the transform"):
        steps("createscenetiles", INPUT=layer, TILE_SIZE=16, OUTPUT="memory:")
    layer.rollBack()


def test_a_tile_index_of_the_project(scene, steps, tmp_path):
    scene("a_20200601")
    index = QgsVectorLayer("Polygon?crs=EPSG:4326&field=path:string", "index", "memory")
    feature = QgsFeature(index.fields())
    feature["path"] = "a_20200601.tif"
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))"))
    index.dataProvider().addFeatures([feature])
    path = str(tmp_path / "scenes" / "index.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(index, path, QgsProject.instance().transformContext(), options)
    result, _ = steps("catalogscenes", INDEX=path, LOCATION_FIELD="path", OUTPUT="memory:")
    (row,) = list(result["OUTPUT"].getFeatures())
    assert row["scene"] == str(tmp_path / "scenes" / "a_20200601.tif") and row["date"] == "2020-06-01"


def test_forecasts_tell_what_will_come(provider, scene, steps, tmp_path):
    from tilewright.algorithms.forecast import forecast_of

    scene("a_20200601")
    scene("b_20210601", right=64)
    result, _ = steps("catalogscenes", INPUT=str(tmp_path / "scenes"), OUTPUT=str(tmp_path / "scenes.gpkg"))

    def told(name, **parameters):
        algorithm, context = provider.algorithm(name).create(), QgsProcessingContext()
        context.setProject(QgsProject.instance())
        definitions = algorithm.parameterDefinitions()
        values = {one.name(): one.defaultValue() for one in definitions if one.defaultValue() is not None}
        return forecast_of(algorithm, {**values, **parameters}, context).text

    where = str(tmp_path / "scenes")
    line = told("catalogscenes", INPUT=where, START="2020", MAX_CLOUD=20, OUTPUT=str(tmp_path / "o.gpkg"))
    assert line == f"Lists the scenes of {where}. From 2020 on. At most 20 % cloud."
    line = told("createscenetiles", INPUT=result["OUTPUT"], TILE_SIZE=16, OUTPUT=str(tmp_path / "o.gpkg"))
    assert line == "At most 32 tiles of 16 px of 2 scenes. Where scenes overlap the newest gives the tiles."
    made, _ = steps("createscenetiles", INPUT=result["OUTPUT"], TILE_SIZE=16, OUTPUT=str(tmp_path / "tiles.gpkg"))
    line = told("exporttiles", TILES=made["OUTPUT"], SCENE_FIELD="scene", TASK="IMAGES", OUTPUT=str(tmp_path / "d"))
    assert line.startswith("32 tiles of 16 px, 2 bands of uint16, as GTIFF: ")
    assert "Cut from scenes: 2." in line
