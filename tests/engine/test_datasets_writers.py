"""What a tile's file holds, read back by other libraries, is what it was given."""

import io

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from rasterio.crs import CRS
from rasterio.io import MemoryFile
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.datasets.rules import check_format
from tilewright.engine.datasets.writers.geotiff import GeoTiffEncoder
from tilewright.engine.datasets.writers.jpeg import JpegEncoder
from tilewright.engine.datasets.writers.npy import encode_npy
from tilewright.engine.datasets.writers.png import encode_png
from tilewright.engine.errors import OptionError
from tilewright.engine.imagery.stack import Band

TYPES = ["uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64"]
TRANSFORMS = [
    Affine(30, 0, 500000.25, 0, -30, 4000000.125),
    Affine(0.0002658692, 0, -71.123456789, 0, 0.0002641357, 42.4),
    Affine(8.66, 5.0, 600000, 5.0, -8.66, 5000000),
]
SOMEWHERE = Affine(10, 0, 5, 0, -10, 5)


def octets(random, shape, dtype):
    """Any bits at all: also NaNs with a payload, infinities and denormals."""
    size = np.dtype(dtype).itemsize
    return random.integers(0, 256, (*shape[:2], shape[2] * size), dtype=np.uint8).view(dtype)


@settings(max_examples=80, deadline=None)
@given(
    st.integers(0, 2**32),
    st.sampled_from(TYPES),
    st.sampled_from(["DEFLATE", "ZSTD", "LZW", "NONE"]),
    st.integers(1, 9),
    st.sampled_from([1, 2, 3, 4, 13, 224]),
    st.tuples(st.integers(1, 40), st.integers(1, 40)),
    st.sampled_from(TRANSFORMS),
    st.sampled_from([None, 0.0, 7.0, float("nan")]),
)
def test_geotiff_is_the_same_to_the_last_bit(seed, dtype, compression, level, count, size, transform, nodata):
    random = np.random.default_rng(seed)
    nodata = None if nodata is not None and np.isnan(nodata) and np.dtype(dtype).kind != "f" else nodata
    bands = [Band(f"n{place}", dtype, nodata, f"Bänd {place}" if place % 2 else None) for place in range(count)]
    crs = CRS.from_epsg(32633)
    encode = GeoTiffEncoder(bands, dtype, crs, compression, level)
    for step in range(2):
        pixels = octets(random, (*size, count), dtype)
        placed = Affine(*transform[:2], transform.c + 12.3 * step, *transform[3:5], transform.f - 4.5 * step)
        with MemoryFile(encode(pixels, placed)) as memory, memory.open() as source:
            found = np.moveaxis(source.read(), 0, -1)
            assert found.dtype == pixels.dtype
            assert found.tobytes() == pixels.tobytes()
            assert source.transform == placed
            assert source.crs == crs
            assert source.descriptions == tuple(band.description for band in bands)
            assert source.nodata == nodata or (np.isnan(source.nodata) and np.isnan(nodata))


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_a_large_tile_has_blocks_of_its_own(dtype):
    pixels = octets(np.random.default_rng(0), (600, 520, 2), dtype)
    encode = GeoTiffEncoder([Band("a", dtype)] * 2, dtype, CRS.from_epsg(32633))
    with MemoryFile(encode(pixels, SOMEWHERE)) as memory, memory.open() as source:
        assert source.block_shapes[0] == (256, 256)
        assert np.moveaxis(source.read(), 0, -1).tobytes() == pixels.tobytes()


def test_a_tile_at_the_origin_of_a_unit_grid_keeps_its_place():
    transform = Affine(1, 0, 0, 0, -1, 0)
    content = GeoTiffEncoder([Band("a", "uint8")], "uint8", CRS.from_epsg(32633))(
        np.zeros((4, 4, 1), dtype=np.uint8), transform
    )
    with MemoryFile(content) as memory, memory.open() as source:
        assert source.transform == transform


def test_colours_are_the_rasters_own():
    near_infrared = [Band("a", "uint8", None, None, colour) for colour in ("red", "green", "blue", "undefined")]
    transparent = [Band("a", "uint8", None, None, colour) for colour in ("red", "green", "blue", "alpha")]
    for bands, last in ((near_infrared, "undefined"), (transparent, "alpha")):
        content = GeoTiffEncoder(bands, "uint8", None)(np.zeros((8, 8, 4), dtype=np.uint8), SOMEWHERE)
        with MemoryFile(content) as memory, memory.open() as source:
            assert [colour.name for colour in source.colorinterp] == ["red", "green", "blue", last]


def test_other_readers_open_a_geotiff():
    pixels = np.random.default_rng(0).integers(0, 256, (33, 21, 1), dtype=np.uint8)
    with Image.open(io.BytesIO(GeoTiffEncoder([Band("a", "uint8")], "uint8", None)(pixels, SOMEWHERE))) as image:
        assert np.array_equal(np.asarray(image), pixels[..., 0])


@given(
    st.integers(0, 2**32),
    st.sampled_from(["uint8", "uint16"]),
    st.integers(1, 4),
    st.tuples(st.integers(1, 30), st.integers(1, 30)),
)
def test_png_keeps_8_and_16_bits(seed, dtype, count, size):
    pixels = octets(np.random.default_rng(seed), (*size, count), dtype)
    content = encode_png(pixels, SOMEWHERE)
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    with rasterio.Env(), MemoryFile(content) as memory, pytest.warns(rasterio.errors.NotGeoreferencedWarning):
        source = memory.open()
        assert source.driver == "PNG"
        assert source.dtypes[0] == dtype
        assert np.array_equal(np.moveaxis(source.read(), 0, -1), pixels)
        source.close()
    if dtype == "uint8":
        with Image.open(io.BytesIO(content)) as image:
            assert np.array_equal(np.asarray(image).reshape(pixels.shape), pixels)


def test_jpeg_is_a_real_jpeg_close_to_the_pixels():
    rows, columns = np.mgrid[0:64, 0:48]
    pixels = np.stack([rows * 3, columns * 4, rows + columns], axis=2).astype(np.uint8)
    content = JpegEncoder(95)(pixels, SOMEWHERE)
    assert content[:3] == b"\xff\xd8\xff"
    with Image.open(io.BytesIO(content)) as image:
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (48, 64))
        assert np.abs(np.asarray(image).astype(int) - pixels).max() < 12
    assert len(JpegEncoder(30)(pixels, SOMEWHERE)) < len(content)


@pytest.mark.parametrize("dtype", TYPES)
def test_npy_is_row_column_band(dtype):
    pixels = octets(np.random.default_rng(1), (5, 7, 3), dtype)
    found = np.load(io.BytesIO(encode_npy(np.moveaxis(np.moveaxis(pixels, -1, 0).copy(), 0, -1), SOMEWHERE)))
    assert found.shape == (5, 7, 3)
    assert found.flags.c_contiguous
    assert found.dtype == pixels.dtype
    assert found.tobytes() == pixels.tobytes()


@pytest.mark.parametrize(
    ("name", "count", "dtype", "fits"),
    [
        ("JPEG", 3, "uint8", True),
        ("JPEG", 4, "uint8", False),
        ("JPEG", 1, "uint8", False),
        ("JPEG", 3, "uint16", False),
        ("PNG", 4, "uint16", True),
        ("PNG", 5, "uint8", False),
        ("PNG", 3, "int16", False),
        ("PNG", 1, "float32", False),
        ("GTIFF", 224, "float64", True),
        ("NPY", 224, "int64", True),
    ],
)
def test_formats_refuse_what_they_cannot_hold(name, count, dtype, fits):
    options = ExportTilesOptions(rasters=("a",), tiles="b", output="c", format=name)
    bands = [Band("a", dtype)] * count
    if fits:
        check_format(options, bands, dtype)
    else:
        with pytest.raises(OptionError, match=f"format {name} holds .* got {count} of type {dtype}"):
            check_format(options, bands, dtype)
