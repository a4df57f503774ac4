"""Rasters scaled by what is measured of them: against numpy, on odd grids and types, there and back."""

import json

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from listening import Listener
from rasterio.crs import CRS
from scaling_fixtures import MEASURING, NORTH_UP, UTM, drawn, normalize, read, write
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.errors import Cancelled, EngineError, InputError, OptionError, OutputError
from tilewright.engine.imagery.scaling.quantiles import Quantiles, passes_of
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress

GRIDS = {
    "upright": (UTM, NORTH_UP),
    "degrees": (CRS.from_epsg(4326), Affine(5e-4, 0, -77, 0, -4e-4, 39)),
    "south-up": (UTM, Affine(10, 0, 500000, 0, 10, 5000000)),
    "rotated": (UTM, Affine(8, 6, 500000, 6, -8, 5000000)),
}


def write_polygons(path, boxes, crs=UTM, **columns):
    """Boxes of pixels (x, y, width, height) of the upright grid."""
    shapes = [
        shapely.box(500000 + 10 * x, 5e6 - 10 * (y + h), 500000 + 10 * (x + w), 5e6 - 10 * y) for x, y, w, h in boxes
    ]
    arrays = {name: np.array(values, dtype=object) for name, values in columns.items()}
    write_layer(path, np.array(shapes, dtype=object), arrays, crs, geometry_type="Polygon")
    return str(path)


def formula(pixels, method, valid=None):
    """The plain numpy formula, band by band, in 64 bits; NaN where not valid."""
    values = pixels.astype(np.float64)
    values[~(np.isfinite(values) if valid is None else valid)] = np.nan
    axes = (0, 1)
    if method == "IMAGE":
        return (values - np.nanmean(values)) / max(np.nanstd(values), 1 / np.sqrt(np.isfinite(values).sum()))
    if method in ("MIN_MAX", "PERCENT"):
        low, high = np.nanpercentile(values, (2, 98) if method == "PERCENT" else (0, 100), axis=axes)
        return (values - low) / np.where(high > low, high - low, 1)
    middle = np.nanmedian(values, axis=axes) if method == "MEDIAN_STD" else np.nanmean(values, axis=axes)
    deviation = np.nanstd(values, axis=axes)
    return (values - middle) / np.where(deviation > 0, deviation, 1)


@pytest.mark.parametrize("method", MEASURING)
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"])
def test_every_type_is_scaled_as_numpy_does_it(tmp_path, dtype, method):
    pixels = drawn(dtype, (37, 53, 2))
    pixels[5:9, 7:30] = 77
    raster = write(tmp_path / "a.tif", pixels, ("red", "nir"), nodata=77)
    before = (tmp_path / "a.tif").read_bytes()
    normalize(raster, tmp_path / "o.tif", method=method)
    expected = formula(pixels, method, pixels != 77)
    assert np.allclose(read(tmp_path / "o.tif"), expected, rtol=1e-6, atol=2e-6, equal_nan=True)
    with rasterio.open(tmp_path / "o.tif") as made:
        assert made.descriptions == ("red", "nir")
        assert set(made.dtypes) == {"float32"} and np.isnan(made.nodata)
        assert (made.crs, made.transform) == (UTM, NORTH_UP)
        assert made.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    assert (tmp_path / "a.tif").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "o.tif"]


@pytest.mark.parametrize("grid", sorted(GRIDS))
@pytest.mark.parametrize("shape", [(1, 1, 1), (3, 1300, 3), (1100, 2, 1)])
def test_odd_grids_and_shapes(tmp_path, grid, shape):
    crs, transform = GRIDS[grid]
    pixels = drawn("uint16", shape)
    normalize(write(tmp_path / "a.tif", pixels, crs=crs, transform=transform), tmp_path / "o.tif", method="PERCENT")
    assert np.allclose(read(tmp_path / "o.tif"), formula(pixels, "PERCENT"), atol=1e-6)
    with rasterio.open(tmp_path / "o.tif") as made:
        assert made.crs == crs
        assert made.transform.almost_equals(transform)


@pytest.mark.parametrize("method", MEASURING)
def test_what_is_no_number_is_left_out_and_stays_nodata(tmp_path, method):
    pixels = drawn("float32", (40, 50, 2))
    pixels[:7, :, 0] = np.nan
    pixels[9, 3] = (np.inf, -np.inf)
    normalize(write(tmp_path / "a.tif", pixels), tmp_path / "o.tif", method=method)
    found = read(tmp_path / "o.tif")
    assert np.allclose(found, formula(pixels, method), atol=2e-6, equal_nan=True)
    assert np.array_equal(np.isnan(found), ~np.isfinite(pixels))


def test_many_windows_give_the_same_as_one_array(tmp_path):
    pixels = drawn("float32", (1500, 2100, 1))
    result = normalize(write(tmp_path / "a.tif", pixels), tmp_path / "o.tif", method="MEDIAN_STD")
    told = result["value_scaling"][0]
    assert told["mean"] == np.median(pixels.astype(np.float64))
    assert told["stddev"] == pytest.approx(pixels.astype(np.float64).std(), rel=1e-12)
    assert np.allclose(read(tmp_path / "o.tif"), formula(pixels, "MEDIAN_STD"), atol=2e-6)
    with rasterio.open(tmp_path / "o.tif") as made:
        assert made.overviews(1) == [2, 4, 8]


def test_bands_of_several_rasters_are_chosen_by_number_and_name(tmp_path):
    first, second = drawn("uint8", (20, 30, 2), 1), drawn("int16", (20, 30, 1), 2)
    rasters = write(tmp_path / "a.tif", first, ("B4", "B3")), write(tmp_path / "b.tif", second, ("height",))
    result = normalize(rasters, tmp_path / "o.tif", bands="height,1", method="MIN_MAX")
    assert result["bands"] == ["height", "B4"]
    expected = formula(np.concatenate([second, first[..., :1]], axis=2), "MIN_MAX")
    assert np.allclose(read(tmp_path / "o.tif"), expected, atol=1e-6)


def test_many_bands_are_read_in_small_windows(tmp_path):
    pixels = drawn("uint8", (300, 270, 40))
    normalize(write(tmp_path / "a.tif", pixels), tmp_path / "o.tif", method="MIN_MAX")
    assert np.allclose(read(tmp_path / "o.tif"), formula(pixels, "MIN_MAX"), atol=1e-6)


def test_colours_are_kept(tmp_path):
    raster = write(tmp_path / "a.tif", drawn("uint8", (9, 9, 4)), photometric="RGB")
    normalize(raster, tmp_path / "o.tif")
    with rasterio.open(tmp_path / "o.tif") as made:
        assert [colour.name for colour in made.colorinterp] == ["red", "green", "blue", "undefined"]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["u1", "i1", "u2", "i2", "u4", "i4", "f4", "u8", "i8", "f8"]),
    st.integers(1, 400),
    st.lists(st.floats(0, 100), min_size=1, max_size=4),
    st.integers(0, 2**32),
    st.integers(1, 5),
)
def test_percentiles_are_exact_in_every_type(dtype, count, percents, seed, parts):
    random = np.random.default_rng(seed)
    kind = np.dtype(dtype)
    if kind.kind == "f":
        values = (random.normal(size=count) * 10.0 ** random.integers(-20, 20)).astype(kind)
    else:
        # Neighbours of the second 16 bits and of the sign are where counting in steps could go wrong.
        low, high = max(np.iinfo(kind).min, -(2**40)), min(np.iinfo(kind).max, 2**40)
        values = random.integers(low, high, count, kind, endpoint=True)
        values[::2] = values[0] // 2 + np.arange(len(values[::2])).astype(kind) % 3
    quantiles = Quantiles(kind, percents)
    for _ in range(passes_of(kind)):
        for part in np.array_split(values, parts):
            quantiles.add(quantiles.counts_of(part))
        quantiles.next_pass()
    assert quantiles.results() == np.percentile(values.astype(np.float64), percents).tolist()


def test_clipped_values_lie_between_0_and_1(tmp_path):
    pixels = drawn("float32", (64, 64, 2))
    raster = write(tmp_path / "a.tif", pixels)
    normalize(raster, tmp_path / "o.tif", method="PERCENT", lower=10, upper=60, clip=True)
    found = read(tmp_path / "o.tif")
    low, high = np.percentile(pixels.astype(np.float64), (10, 60), axis=(0, 1))
    assert np.allclose(found, np.clip((pixels - low) / (high - low), 0, 1), atol=2e-6)
    assert (found.min(), found.max()) == (0, 1)


@pytest.mark.parametrize("method", MEASURING)
def test_bands_of_one_value_so_large_that_1_more_is_the_same(tmp_path, method):
    raster = write(tmp_path / "a.tif", np.full((4, 4, 1), 1e17))
    normalize(raster, tmp_path / "o.tif", method=method)
    assert (read(tmp_path / "o.tif") == 0).all()


@pytest.mark.parametrize("method", ["MEAN_STD", "IMAGE"])
def test_values_close_around_a_large_mean(tmp_path, method):
    """The mean is no 32-bit number there, and what it lacks must not be seen in the result."""
    pixels = drawn("uint8", (30, 40, 2)).astype(np.uint16) // 16 + 65500
    raster = write(tmp_path / "a.tif", pixels)
    normalize(raster, tmp_path / "o.tif", method=method)
    assert np.abs(read(tmp_path / "o.tif") - formula(pixels, method)).max() < 1e-6


@pytest.mark.parametrize("method", MEASURING)
def test_values_that_can_only_be_nodata(tmp_path, method):
    pixels = drawn("float64", (5, 5, 2))
    pixels[0, 0, 1] = -np.finfo(np.float64).max
    raster = write(tmp_path / "a.tif", pixels, ["red", "green"])
    with pytest.raises(InputError, match=r"green has values from -1.79769e\+308 to .* seems to stand for nodata"):
        normalize(raster, tmp_path / "o.tif", method=method)


@pytest.mark.parametrize("method", MEASURING)
@pytest.mark.parametrize("dtype", ["uint16", "int32", "float32", "float64"])
def test_scaled_values_go_back_to_what_they_were(tmp_path, dtype, method):
    pixels = drawn(dtype, (31, 41, 2))
    pixels[0, 0] = 77
    raster = write(tmp_path / "a.tif", pixels, nodata=77)
    normalize(raster, tmp_path / "o.tif", method=method, statistics_output=tmp_path / "s.json")
    normalize(str(tmp_path / "o.tif"), tmp_path / "back.tif", statistics=str(tmp_path / "s.json"), invert=True)
    back = read(tmp_path / "back.tif")
    assert np.isnan(back[0, 0]).all()
    valid = pixels != 77
    if dtype == "uint16":
        assert np.array_equal(np.rint(back[valid]), pixels[valid])
    spread = float(np.ptp(pixels[valid].astype(np.float64)))
    assert np.abs(back[valid] - pixels[valid].astype(np.float64)).max() <= 3e-7 * spread + 1e-3
    assert back.dtype == (np.float64 if dtype in ("int32", "float64") else np.float32)


def test_statistics_are_of_the_pixels_that_are_asked_for(tmp_path):
    pixels = drawn("uint16", (60, 80, 2))
    quality = np.zeros((60, 80, 1), np.uint8)
    quality[:, 40:] = 9
    raster = write(tmp_path / "a.tif", pixels)
    clouds = write(tmp_path / "q.tif", quality)
    tiles = write_polygons(
        tmp_path / "t.gpkg", [(0, 0, 32, 32), (32, 0, 32, 32), (0, 20, 32, 32)], split=["train", "val", "train"]
    )
    mask = write_polygons(tmp_path / "m.gpkg", [(10, 5, 55, 50)])
    inside = np.zeros((60, 80), bool)
    inside[:52, :32] = True
    of_mask = np.zeros((60, 80), bool)
    of_mask[5:55, 10:65] = True
    everything = np.ones((60, 80), bool)
    cases = [
        ({"tiles": tiles, "split": "train"}, inside, "split train of the tiles"),
        ({"mask": mask}, of_mask, "mask"),
        ({"cloud_raster": clouds, "cloud_rule": "in 8,9"}, everything & (quality[..., 0] == 0), "without clouds"),
        (
            {"tiles": tiles, "split": "train", "mask": mask, "cloud_raster": clouds, "cloud_rule": "in 8,9"},
            inside & of_mask & (quality[..., 0] == 0),
            "split train of the tiles, inside the mask, without clouds",
        ),
    ]
    for options, counted, words in cases:
        normalize(raster, tmp_path / "o.tif", statistics_output=tmp_path / "s.json", **options)
        told = json.loads((tmp_path / "s.json").read_text())
        for band in range(2):
            values = pixels[..., band][counted].astype(np.float64)
            entry = told["statistics"][band]
            assert entry["count"] == counted.sum()
            assert entry["mean"] == pytest.approx(values.mean(), rel=1e-12)
            assert entry["std"] == pytest.approx(values.std(), rel=1e-12)
            assert (entry["min"], entry["max"]) == (values.min(), values.max())
        assert told["of"] == words
        # All pixels are scaled, whichever were measured.
        means, deviations = ([band[name] for band in told["value_scaling"]] for name in ("mean", "stddev"))
        assert np.allclose(read(tmp_path / "o.tif"), (pixels - np.array(means)) / deviations, atol=2e-6)


def test_a_cloud_raster_counts_only_where_it_lies(tmp_path):
    """Beyond it, and where it is nodata, there is no cloud; it may have another resolution and CRS."""
    pixels = drawn("uint8", (40, 40, 1))
    quality = np.full((10, 10, 1), 0, np.uint8)
    quality[:5, 5:] = 200
    coarse = write(tmp_path / "q.tif", quality, transform=Affine(20, 0, 500000, 0, -20, 5000000), nodata=200)
    normalize(
        write(tmp_path / "a.tif", pixels), tmp_path / "o.tif", cloud_raster=coarse, cloud_rule="in 0,200",
        statistics_output=tmp_path / "s.json",
    )  # fmt: skip
    clear = np.ones((40, 40), bool)
    clear[:20, :20] = False
    clear[:10, 10:20] = True
    told = json.loads((tmp_path / "s.json").read_text())["statistics"][0]
    assert told["count"] == clear.sum()
    assert told["mean"] == pytest.approx(pixels[..., 0][clear].mean(), rel=1e-12)


def test_a_training_split_has_the_statistics_of_its_dataset(tmp_path):
    pixels = drawn("uint16", (96, 128, 3))
    pixels[3:20, 5:40] = 0
    raster = write(tmp_path / "a.tif", pixels, ("B4", "B3", "B2"), nodata=0)
    boxes = [(x, y, 32, 32) for y in (0, 32, 64) for x in (0, 32, 64, 96)]
    columns = {"label": ["a", "b"] * 6, "split": ["train", "train", "val"] * 4}
    tiles = write_polygons(tmp_path / "t.gpkg", boxes, **columns)
    export_tiles(ExportTilesOptions(rasters=(raster,), tiles=tiles, output=str(tmp_path / "d")), Progress())
    normalize(raster, tmp_path / "o.tif", tiles=tiles, split="train", statistics_output=tmp_path / "s.json")
    told = json.loads((tmp_path / "s.json").read_text())
    for ours, theirs in zip(told["statistics"], Manifest.read(tmp_path / "d").statistics):
        assert (ours["min"], ours["max"]) == (theirs.min, theirs.max)
        assert (ours["mean"], ours["std"]) == (
            pytest.approx(theirs.mean, rel=1e-13),
            pytest.approx(theirs.std, rel=1e-13),
        )


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"lower": 98, "upper": 98}, "lower must be less than upper"),
        ({"lower": -1}, "lower must be between 0 and 100"),
        ({"method": "SCALE_OFFSET", "scale": "0.1,x"}, "scale must be numbers with commas between them, got 0.1,»x«"),
        ({"method": "SCALE_OFFSET", "scale": "0"}, "scale must not be 0"),
        ({"method": "SCALE_OFFSET", "scale": "1,2,3"}, "scale must be one number for all bands or 2, got 3"),
        ({"method": "SCALE_OFFSET", "scale": "2", "clip": True}, "clip must be off with SCALE_OFFSET"),
        ({"scale": "2"}, "scale and offset go with the method SCALE_OFFSET alone"),
        ({"split": "train"}, "split needs tiles"),
        ({"cloud_rule": "in 1"}, "cloud raster and cloud rule must be given together"),
        ({"invert": True}, "invert needs statistics"),
        ({"bands": "9"}, "bands must be between 1 and 2, got 9"),
        ({"statistics_output": "s.txt"}, "statistics output must be a file that ends in .json"),
        ({"output": "o.png"}, "output must be a file that ends in .tif"),
        ({"method": "MAGIC"}, "method must be one of MEAN_STD"),
    ],
)
def test_calls_that_mean_nothing(tmp_path, options, words):
    raster = write(tmp_path / "a.tif", drawn("uint8", (5, 5, 2)))
    options = {name: str(tmp_path / value) if "output" in name else value for name, value in options.items()}
    output = options.pop("output", str(tmp_path / "o.tif"))
    with pytest.raises(OptionError) as raised:
        normalize(raster, output, **options)
    assert words in raised.value.text
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]


def test_what_cannot_be_measured_is_said_and_leaves_nothing(tmp_path):
    pixels = drawn("uint8", (20, 20, 2))
    pixels[..., 1] = 0
    raster = write(tmp_path / "a.tif", pixels, ("red", "blue"), nodata=0)
    tiles = write_polygons(tmp_path / "t.gpkg", [(0, 0, 5, 5)], split=["train"])
    away = write_polygons(tmp_path / "away.gpkg", [(500, 500, 5, 5)])
    sliver = write_polygons(tmp_path / "sliver.gpkg", [(2.1, 2.1, 0.2, 0.2)])
    elsewhere = write(tmp_path / "e.tif", drawn("uint8", (5, 5, 1)), transform=Affine(10, 0, 0, 0, -10, 0))
    points = tmp_path / "p.gpkg"
    write_layer(points, np.array([shapely.Point(500005, 4999995)], dtype=object), {}, UTM)
    there = {path.name for path in tmp_path.iterdir()}
    splits = {"tiles": tiles, "split": "test"}
    cases = [
        ({"bands": "1,2"}, "There is no valid pixel of blue: nothing can be measured"),
        ({"mask": sliver}, "There is no valid pixel of red there (mask): nothing can be measured"),
        ({"mask": away}, "mask must overlap the raster, but no polygon does"),
        ({"mask": str(points)}, "mask must have at least one polygon"),
        (splits, "split must be one of those that the tiles have in split (train), got 'test'"),
        ({**splits, "split_field": "part"}, "split field: tiles have no field 'part'; the fields are split"),
        ({"cloud_raster": elsewhere, "cloud_rule": "> 3"}, "cloud raster must overlap the first raster"),
    ]
    for options, words in cases:
        with pytest.raises(EngineError) as raised:
            normalize(raster, tmp_path / "o.tif", statistics_output=tmp_path / "s.json", **{"bands": "1", **options})
        assert words in raised.value.text
    with pytest.raises(InputError, match="every raster must overlap the first raster"):
        normalize((raster, elsewhere), tmp_path / "o.tif", bands="1,3")
    with pytest.raises(OptionError, match="must be another file than the input"):
        normalize(raster, raster)
    with pytest.raises(OutputError, match="there is no folder"):
        normalize(raster, tmp_path / "o.tif", statistics_output=tmp_path / "none" / "s.json")
    assert {path.name for path in tmp_path.iterdir()} == there


def test_cancelling_leaves_nothing(tmp_path):
    class Impatient(Listener):
        def update(self, done, total, text=""):
            if text == "Scaling":
                self.cancel()

    raster = write(tmp_path / "a.tif", drawn("uint8", (2100, 1100, 1)))
    with pytest.raises(Cancelled):
        normalize(raster, tmp_path / "o.tif", Impatient(), statistics_output=tmp_path / "s.json")
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]
