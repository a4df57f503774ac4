"""Exports of real scenes: every tile's file against the raster, masks against the labels, clouds against the pixels."""

import numpy as np
import pytest
import rasterio
import shapely
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.layout import mask_file
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.imagery.clouds.fractions import cloud_fractions
from tilewright.engine.imagery.clouds.options import CloudFractionsOptions
from tilewright.engine.imagery.stack import RasterStack
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.progress import Progress
from tilewright.engine.tiles.windows import windows_of

DC = "dc_landsat8/l8_20210716_B4B3B2B5.tif"
CHIAPAS = "chiapas_landsat7/LE70220491999322EDC01_stack.tif"


class Listener(Progress):
    def __init__(self):
        super().__init__()
        self.warnings = []

    def message(self, text, level="info"):
        if level == "warning":
            self.warnings.append(text)


def write_grid(path, raster, size, step=None):
    """Whole tiles of the raster, every third one for validation."""
    with RasterStack(raster) as stack:
        step = step or size
        places = [
            (x, y) for y in range(0, stack.height - size + 1, step) for x in range(0, stack.width - size + 1, step)
        ]
        corners = np.array([(0, 0), (size, 0), (size, size), (0, size)])
        geometry = shapely.polygons([stack.grid.to_map(corners + place) for place in places])
        columns = {
            "tile_id": np.array([f"x{x}_y{y}" for x, y in places], dtype=object),
            "split": np.array([["train", "train", "val"][n % 3] for n in range(len(places))], dtype=object),
            "label": np.array([["urban", "non_urban"][n % 2] for n in range(len(places))], dtype=object),
        }
        write_layer(path, geometry, columns, stack.crs)
    return str(path)


def check_tiles(output, raster):
    """Every tile of a dataset of GeoTIFFs is its window of the raster, to the last bit. Returns their files."""
    layer = read_layer(output / "tiles.gpkg")
    with rasterio.open(raster) as source:
        points, owners = shapely.get_coordinates(layer.geometry, return_index=True)
        windows = windows_of(points, owners, len(layer), tuple(source.transform)[:6], (source.width, source.height))
        for file, (x, y, width, height) in zip(layer.columns["file"], windows.tolist()):
            window = rasterio.windows.Window(x, y, width, height)
            with rasterio.open(output / file) as tile:
                assert tile.read().tobytes() == source.read(window=window).tobytes()
                assert (tile.dtypes, tile.descriptions) == (source.dtypes, source.descriptions)
                assert (tile.nodata, tile.crs) == (source.nodata, source.crs)
                t = source.transform
                assert (tile.transform.c, tile.transform.f) == (t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f)
                assert [c.name == "alpha" for c in tile.colorinterp] == [c.name == "alpha" for c in source.colorinterp]
    return list(layer.columns["file"])


def test_dc_landsat8_as_classification(scenes, tmp_path):
    raster = str(scenes / DC)
    tiles = write_grid(tmp_path / "tiles.gpkg", raster, 64)
    options = ExportTilesOptions(rasters=(raster,), tiles=tiles, output=str(tmp_path / "data"))
    assert export_tiles(options, Progress())["tile_count"] == 28
    files = check_tiles(tmp_path / "data", raster)
    assert files[0] == "train/urban/urban_1.tif"
    manifest = Manifest.read(tmp_path / "data")
    assert manifest.class_names == ("non_urban", "urban")
    with rasterio.open(raster) as source:
        pixels = source.read()
    training = [
        pixels[:, y : y + 64, x : x + 64].reshape(4, -1)
        for n, (x, y) in enumerate((x, y) for y in range(0, 236, 64) for x in range(0, 394, 64))
        if n % 3 < 2
    ]
    values = np.concatenate(training, axis=1).astype(float)
    assert [band.mean for band in manifest.statistics] == pytest.approx(values.mean(axis=1).tolist())
    assert [band.std for band in manifest.statistics] == pytest.approx(values.std(axis=1).tolist())


def test_banepa_as_segmentation_with_misspelt_and_null_classes(scenes, tmp_path):
    raster = str(scenes / "banepa/banepa_rgb.tif")
    tiles = write_grid(tmp_path / "tiles.gpkg", raster, 256, step=512)
    listener = Listener()
    labels = scenes / "banepa/banepa_buildings.gpkg"
    options = ExportTilesOptions(
        rasters=(raster,),
        tiles=tiles,
        output=str(tmp_path / "data"),
        task="SEGMENTATION",
        labels=str(labels),
        class_field="roof_material",
        classes=("concrete", "tin"),
        compression="NONE",
    )
    result = export_tiles(options, listener)
    files = check_tiles(tmp_path / "data", raster)
    assert result["tile_count"] == len(files) == 48
    assert "Labels: 150 without a class: their pixels are 255, to be ignored." in listener.warnings
    assert "Labels: 40 of classes that are not in the class list skipped." in listener.warnings
    layer = read_layer(labels)
    names = layer.columns["roof_material"]
    burnt = 0
    for file in files[::5]:
        with rasterio.open(tmp_path / "data" / mask_file(file)) as mask:
            found, t = mask.read(1), mask.transform
        columns, rows = np.meshgrid(np.arange(256) + 0.5, np.arange(256) + 0.5)
        x, y = t.a * columns + t.c, t.e * rows + t.f
        near = shapely.intersects(layer.geometry, shapely.box(x.min(), y.min(), x.max(), y.max()))
        expected = np.zeros((256, 256), dtype=np.uint8)
        for name, value in ((None, 255), ("concrete", 1), ("tin", 2)):
            for polygon in layer.geometry[near & (names == name)]:
                expected[shapely.contains_xy(polygon, x, y)] = value
        assert (found != expected).mean() < 1e-4  # centres that lie on an edge to the last digit
        burnt += int((found > 0).sum())
    assert burnt > 10_000


def test_chiapas_with_labels_as_polygons_and_as_a_raster(scenes, tmp_path):
    raster = str(scenes / CHIAPAS)
    tiles = write_grid(tmp_path / "tiles.gpkg", raster, 50)
    masks = {}
    for kind, options in (
        ("polygons", {"labels": "training_data.shp", "class_field": "id"}),
        ("raster", {"labels": "training_data.tif"}),
    ):
        output = tmp_path / kind
        options["labels"] = str(scenes / "chiapas_landsat7" / options["labels"])
        export_tiles(
            ExportTilesOptions(rasters=(raster,), tiles=tiles, output=str(output), task="SEGMENTATION", **options),
            Progress(),
        )
        files = check_tiles(output, raster)
        assert Manifest.read(output).class_names == ("1", "2", "3", "4", "5")
        stack = []
        for file in files:
            with rasterio.open(output / mask_file(file)) as mask:
                stack.append(mask.read(1))
        masks[kind] = np.array(stack)
    # The raster's 0 is its nodata, which is to be ignored; polygons leave background there.
    with rasterio.open(scenes / "chiapas_landsat7/training_data.tif") as source:
        values = source.read(1)
    expected = np.array([values[y : y + 50, x : x + 50] for y in range(0, 250, 50) for x in range(0, 250, 50)])
    labelled = masks["raster"] != 255
    assert np.array_equal(masks["raster"][labelled], expected[labelled])
    assert ((masks["polygons"] > 0) & (masks["polygons"] < 255)).sum() == pytest.approx((expected > 0).sum(), rel=0.05)
    assert (masks["polygons"][labelled] == masks["raster"][labelled]).mean() > 0.95


def test_beaufort_labels_in_another_crs(scenes, tmp_path):
    raster = str(scenes / "beaufort_s2/s2b_20181013_B4B3B2B8.tif")
    labels = scenes / "beaufort_s2/rcr_landcover.shp"
    tiles = write_grid(tmp_path / "tiles.gpkg", raster, 200)
    layer = read_layer(labels)
    field = next(name for name, values in layer.columns.items() if len(set(values)) == 6)
    options = ExportTilesOptions(
        rasters=(raster,), tiles=tiles, output=str(tmp_path / "data"), task="SEGMENTATION", labels=str(labels),
        class_field=field,
    )  # fmt: skip
    export_tiles(options, Progress())
    files = check_tiles(tmp_path / "data", raster)
    names = Manifest.read(tmp_path / "data").class_names
    assert len(names) == 6
    areas = dict.fromkeys(names, 0.0)
    for file in files:
        with rasterio.open(tmp_path / "data" / mask_file(file)) as mask:
            found = mask.read(1)
        for place, name in enumerate(names, 1):
            areas[name] += float((found == place).sum())
    from rasterio.warp import transform_geom

    with rasterio.open(raster) as source:
        pixel = abs(source.transform.a * source.transform.e)
        extent = shapely.box(*source.bounds)
        for name in names:
            polygons = [
                shapely.geometry.shape(transform_geom(layer.crs, source.crs, shapely.geometry.mapping(polygon)))
                for polygon in layer.geometry[layer.columns[field] == name]
            ]
            expected = shapely.area(shapely.intersection(shapely.union_all(polygons), extent)) / pixel
            assert areas[name] == pytest.approx(expected, rel=0.03, abs=30)


def test_clouds_of_landsat8_by_bits(scenes, tmp_path):
    quality = str(scenes / "landsat8_cloud_qa/l8_BQA.tif")
    tiles = write_grid(tmp_path / "tiles.gpkg", quality, 60)
    options = CloudFractionsOptions(
        tiles=tiles,
        output=str(tmp_path / "columns.npz"),
        cloud_raster=quality,
        cloud_rule="bits 14-15 >= 2",
        raster=str(scenes / "landsat8_cloud_qa/l8_B4B3B2B5.tif"),
    )
    cloud_fractions(options, Progress())
    with rasterio.open(quality) as source:
        cloud = (source.read(1) >> 14) >= 2
    expected = [cloud[y : y + 60, x : x + 60].mean() for y in range(0, 544, 60) for x in range(0, 568, 60)]
    with np.load(tmp_path / "columns.npz", allow_pickle=False) as columns:
        assert np.abs(columns["cloud_frac"] - expected).max() < 1e-9
        assert (columns["nodata_frac"] == 0).all()
    assert 0.1 < np.mean(expected) < 0.2
