"""Real scenes on one grid, taken apart and put together again."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import transform
from rasterio.windows import Window
from tilewright.engine.errors import InputError
from tilewright.engine.imagery.stacking.options import StackRastersOptions
from tilewright.engine.imagery.stacking.stack_rasters import stack_rasters
from tilewright.engine.progress import Progress


def stack(output, *rasters, **options):
    given = tuple(str(raster) for raster in rasters)
    found = stack_rasters(StackRastersOptions(rasters=given, output=str(output), **options), Progress())
    with rasterio.open(output) as made:
        return made.read(), made.transform, found


def cut(source, path, window, bands):
    """A part of a raster, some of its bands, as a file of its own."""
    place = source.transform @ Affine.translation(window.col_off, window.row_off)
    profile = {
        "driver": "GTiff", "crs": source.crs, "dtype": source.dtypes[0], "count": len(bands), "width": window.width,
        "height": window.height, "transform": place, "nodata": source.nodata,
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as target:
        target.write(source.read(bands, window=window))
    return path


@pytest.mark.parametrize("ending", ["tif", "vrt"])
@pytest.mark.parametrize(
    "scene",
    [
        "beaufort_s2/s2b_20181013_B4B3B2B8.tif",
        "dc_landsat8/l8_20210716_B4B3B2B5.tif",
        "spain_flood_s2/Spain_7370579_S2Hand.tif",
    ],
)
def test_a_scene_comes_back_from_its_parts(scenes, tmp_path, scene, ending):
    """Four parts that overlap, each band in a file of its own: the scene again, bit for bit and in its place."""
    parts = []
    with rasterio.open(scenes / scene) as source:
        whole, place, names = source.read([1, 2, 3]), source.transform, []
        half_x, half_y = source.width // 2 + 5, source.height // 2 + 3
        for band in (1, 2, 3):
            names.append(f"B{band}")
            for column, x in enumerate((0, source.width - half_x)):
                for row, y in enumerate((0, source.height - half_y)):
                    path = tmp_path / f"part{column}{row}_B0{band}.tif"
                    parts.append(cut(source, path, Window(x, y, half_x, half_y), [band]))
    pixels, where, found = stack(tmp_path / f"out.{ending}", *parts)
    assert found["bands"] == names
    assert where.almost_equals(place, 1e-12)
    assert np.array_equal(pixels, whole)


def test_sentinel_on_the_grid_of_utm(scenes, tmp_path):
    """Each pixel takes the value beneath its centre; bands keep their names, labels a nodata of their own."""
    folder = scenes / "spain_flood_s2"
    image, labels = folder / "Spain_7370579_S2Hand.tif", folder / "Spain_7370579_LabelHand.tif"
    pixels, where, found = stack(
        tmp_path / "out.tif", image, labels, crs="EPSG:32630", pixel_size=10, bands="B8,B4,Spain_7370579_LabelHand",
        nodata=-9999,
    )  # fmt: skip
    assert found["bands"] == ["B8", "B4", "Spain_7370579_LabelHand"]
    rows, columns = np.mgrid[: found["height"], : found["width"]] + 0.5
    x, y = where @ (columns.ravel(), rows.ravel())
    with rasterio.open(image) as one, rasterio.open(labels) as other:
        column, row = ~one.transform @ tuple(np.array(axis) for axis in transform("EPSG:32630", one.crs, x, y))
        values = np.concatenate([one.read([8, 4]), other.read()]).astype(int)
    values[:2][values[:2] == 0] = -9999
    inside = (column >= 0) & (column < 512) & (row >= 0) & (row < 512)
    expected = np.full((3, len(x)), -9999)
    expected[:, inside] = values[:, row[inside].astype(int), column[inside].astype(int)]
    assert inside.sum() > 200_000
    assert (pixels.reshape(3, -1) != expected).mean() < 1e-4


def test_an_image_and_its_quality_band(scenes, tmp_path):
    """Names of bands come from the names of the files."""
    folder = scenes / "landsat8_cloud_qa"
    pixels, _, found = stack(tmp_path / "out.tif", folder / "l8_B4B3B2B5.tif", folder / "l8_BQA.tif")
    assert found["bands"] == ["B4", "B3", "B2", "B5", "BQA"]
    with rasterio.open(folder / "l8_B4B3B2B5.tif") as one, rasterio.open(folder / "l8_BQA.tif") as other:
        assert np.array_equal(pixels, np.concatenate([one.read(), other.read()]))


def test_scenes_of_other_places_are_no_stack(scenes, tmp_path):
    there = (scenes / "dc_landsat8/l8_20210716_B4B3B2B5.tif", scenes / "beaufort_s2/s2b_20181013_B4B3B2B8.tif")
    with pytest.raises(InputError, match="does not overlap"):
        stack(tmp_path / "out.tif", *there)
    assert not list(tmp_path.iterdir())
