"""Labels of real scenes as rasters, and datasets made from these."""

import numpy as np
import pytest
import rasterio
import shapely
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.layout import mask_file
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.imagery.stack import RasterStack
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.labels.rasterizing.options import RasterizeLabelsOptions
from tilewright.engine.labels.rasterizing.rasterize import rasterize_labels
from tilewright.engine.progress import Progress

BANEPA = {"labels": "banepa/banepa_buildings.gpkg", "raster": "banepa/banepa_rgb.tif"}


def burn(scenes, output, labels, raster, **options):
    given = {"labels": str(scenes / labels), "raster": str(scenes / raster), "output": str(output), **options}
    values = rasterize_labels(RasterizeLabelsOptions(**given), Progress())
    with rasterio.open(output) as source:
        return source.read(1), values


def test_chiapas_classes_are_those_of_its_own_label_raster(scenes, tmp_path):
    folder = "chiapas_landsat7"
    found, _ = burn(
        scenes, tmp_path / "classes.tif", f"{folder}/training_data.shp",
        f"{folder}/LE70220491999322EDC01_stack.tif", class_field="id",
    )  # fmt: skip
    with rasterio.open(scenes / folder / "training_data.tif") as theirs:
        assert np.array_equal(found, theirs.read(1))


def test_a_dataset_of_the_raster_is_one_of_the_polygons(scenes, tmp_path):
    """The same masks, classes and ids, border and all, whether tiles are cut from the raster or from the polygons."""
    order = ("tin", "concrete", "clay_tiles", "concerte", "metal")
    burn(
        scenes, tmp_path / "labels.tif", **BANEPA, class_field="roof_material", classes=", ".join(order), border_px=2,
        border_at="TOUCHING",
    )  # fmt: skip
    raster = str(scenes / BANEPA["raster"])
    with RasterStack(raster) as stack:
        corners = np.array([(0, 0), (300, 0), (300, 300), (0, 300)])
        tiles = shapely.polygons([stack.grid.to_map(corners + place) for place in ((0, 0), (1200, 1700), (2772, 3796))])
        write_layer(tmp_path / "tiles.gpkg", tiles, {}, stack.crs)
    given = {"rasters": (raster,), "tiles": str(tmp_path / "tiles.gpkg"), "task": "SEGMENTATION", "split_field": ""}
    by_polygons = {"class_field": "roof_material", "classes": order, "border_px": 2, "border_at": "TOUCHING"}
    masks = []
    for name, labels, options in (
        ("raster", tmp_path / "labels.tif", {}),
        ("polygons", scenes / BANEPA["labels"], by_polygons),
    ):
        output = tmp_path / name
        export_tiles(ExportTilesOptions(output=str(output), labels=str(labels), **given, **options), Progress())
        assert Manifest.read(output).class_names == (*order, "border")
        files = read_layer(output / "tiles.gpkg").columns["file"]
        masks.append([rasterio.open(output / mask_file(file)).read(1) for file in files])
    assert all(np.array_equal(one, other) for one, other in zip(*masks))
    assert set(np.unique(masks[0])) >= {0, 1, 2, 6}


def test_banepa_distances_are_exact_in_map_units(scenes, tmp_path):
    ndimage = pytest.importorskip("scipy.ndimage")
    found, _ = burn(scenes, tmp_path / "distance.tif", **BANEPA, target="DISTANCE", distance_unit="MAP")
    classes, _ = burn(scenes, tmp_path / "classes.tif", **BANEPA)
    with rasterio.open(scenes / BANEPA["raster"]) as source:
        step = (abs(source.transform.e), source.transform.a)
    part = np.s_[1500:2700, 600:1800]
    inside = classes[part] == 1
    expected = np.where(
        inside, ndimage.distance_transform_edt(inside, step), -ndimage.distance_transform_edt(~inside, step)
    )
    # Within what lies so near that nothing beyond the part can be nearer.
    margin = 200
    middle = np.s_[margin:-margin, margin:-margin]
    assert np.abs(expected[middle]).max() < margin * min(step)
    assert np.allclose(found[part][middle], expected[middle], rtol=2e-7, atol=0)
    assert np.array_equal(found > 0, classes == 1)


def test_banepa_buildings_have_their_numbers(scenes, tmp_path):
    numbers, values = burn(scenes, tmp_path / "instances.tif", **BANEPA, target="INSTANCES")
    layer = read_layer(scenes / BANEPA["labels"])
    assert values["instances"] == len(layer) == numbers.max()
    with rasterio.open(scenes / BANEPA["raster"]) as source:
        areas = shapely.area(layer.geometry) / abs(source.transform.determinant)
    pixels = np.bincount(numbers.ravel())[1:]
    inside = shapely.within(layer.geometry, shapely.box(*source.bounds))
    assert np.median(np.abs(pixels[inside] / areas[inside] - 1)) < 0.002


def test_beaufort_labels_are_ignored_below_nothing(scenes, tmp_path):
    """Labels in metres on a raster in degrees: examples of their classes, and the rest is to be ignored."""
    found, values = burn(
        scenes, tmp_path / "classes.tif", "beaufort_s2/rcr_landcover.shp", "beaufort_s2/s2b_20181013_B4B3B2B8.tif",
        class_field="Classname", unlabelled="IGNORE", classes="wetland=Emergent Wetland,Forested Wetland; Sand",
    )  # fmt: skip
    assert [(entry["name"], entry["pixels"]) for entry in values["classes"]] == [("wetland", 237), ("Sand", 124)]
    assert np.unique(found).tolist() == [1, 2, 255]
