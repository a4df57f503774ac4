"""Clips: parts of rasters bit for bit, and the ground of tiles."""

import numpy as np
import pytest
import rasterio
import shapely
from listening import Listener
from rasterio.crs import CRS
from stacking_fixtures import PLACE, UTM, at, left_in, square, stack, write
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.stacking.clip_raster import clip_raster
from tilewright.engine.imagery.stacking.options import ClipRasterOptions
from tilewright.engine.labels.layers import write_layer


def tiles(path, *boxes, crs=UTM):
    """Polygons of boxes (left, top, right, bottom) in pixels of PLACE."""
    geometry = np.array(
        [shapely.box(*(PLACE @ (left, bottom)), *(PLACE @ (right, top))) for left, top, right, bottom in boxes]
    )
    write_layer(path, geometry, {}, CRS.from_user_input(crs))
    return str(path)


def clip(output, raster, tile_layer, **options):
    told = Listener()
    found = clip_raster(ClipRasterOptions(raster=raster, tiles=tile_layer, output=str(output), **options), told)
    with rasterio.open(output) as made:
        return made.read(), made.profile, found, told


def test_a_clip_is_a_part_bit_for_bit(tmp_path):
    values = np.random.default_rng(3).normal(size=(2, 30, 40)).astype("float32")
    path = write(tmp_path / "in.tif", values, names=("B4", "B8"))
    layer = tiles(tmp_path / "tiles.gpkg", (5, 5, 9, 9), (12, 7, 16, 11))
    pixels, profile, found, _ = clip(tmp_path / "out.tif", path, layer)
    assert np.array_equal(pixels, values[:, 5:11, 5:16])
    assert (profile["transform"], found["bands"]) == (at(5, 5), ["B4", "B8"])
    pixels, profile, _, _ = clip(tmp_path / "margin.tif", path, layer, margin_px=7)
    assert np.array_equal(pixels, values[:, 0:18, 0:23])
    pixels, profile, _, _ = clip(tmp_path / "mask.tif", path, layer, mask_outside=True, margin_px=1)
    inside = np.zeros((8, 13), bool)
    inside[0:6, 0:6] = inside[2:8, 7:13] = True
    assert np.array_equal(~np.isnan(pixels), np.stack([inside, inside]))
    assert np.array_equal(pixels[:, inside], values[:, 4:12, 4:17][:, inside])
    assert np.isnan(profile["nodata"])


def test_a_stack_of_the_ground_of_tiles(tmp_path):
    values = np.arange(1200, dtype="uint16").reshape(30, 40)
    path = write(tmp_path / "B4.tif", values)
    layer = tiles(tmp_path / "tiles.gpkg", (5, 5, 9, 9), (38, 28, 42, 32))
    pixels, _, _, _ = stack(tmp_path / "out.tif", path, tiles=layer, nodata=65535)
    assert pixels.shape == (1, 27, 37)
    assert np.array_equal(pixels[0, :25, :35], values[5:, 5:])
    assert (pixels[0, 25:] == 65535).all() and (pixels[0, :, 35:] == 65535).all()


def test_clips_that_are_refused(tmp_path):
    path = write(tmp_path / "in.tif", square(3, dtype="uint8"))
    far = tiles(tmp_path / "far.gpkg", (50, 50, 54, 54))
    with pytest.raises(InputError, match=r"^tiles lie outside of the raster: there is nothing to clip$"):
        clip(tmp_path / "out.tif", path, far)
    half = tiles(tmp_path / "half.gpkg", (-2, -2, 2, 2), (50, 50, 54, 54))
    pixels, _, _, told = clip(tmp_path / "half.tif", path, half, mask_outside=True)
    assert pixels.shape == (1, 2, 2)
    assert told.warnings == ["Pixels outside of the tiles are 0, which is data as well: the raster has no nodata."]
    with pytest.raises(OptionError, match=r"^margin must be at least 0 px, got -1$"):
        ClipRasterOptions(raster=path, tiles=far, output="out.tif", margin_px=-1)
    with pytest.raises(OptionError, match="another file"):
        clip(path, path, half)
    assert left_in(tmp_path) == []
