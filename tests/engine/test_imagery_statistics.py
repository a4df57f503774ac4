"""Statistics of tiles against numpy's own on the same pixels, in memory and in pieces."""

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.statistics import tiles as module
from tilewright.engine.imagery.statistics.measures import Streamed, measure
from tilewright.engine.imagery.statistics.options import TileStatisticsOptions
from tilewright.engine.imagery.statistics.rules import parse_percentiles, percentile_name
from tilewright.engine.imagery.statistics.tiles import tile_statistics
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
#: A pixel is a map unit, and the upper left corner is at 0, 1000.
SIMPLE = Affine(1, 0, 0, 0, -1, 1000)
EVERYTHING = ("NODATA", "MIN", "MAX", "RANGE", "MEAN", "STD", "SUM", "MEDIAN", "ENTROPY")


class Listener(Progress):
    def __init__(self):
        super().__init__()
        self.messages = []

    def message(self, text, level="info"):
        self.messages.append((level, text))


def write(path, bands, transform=SIMPLE, nodata=None, crs=UTM, names=()):
    """A raster of (band, row, col)."""
    count, rows, columns = bands.shape
    profile = {"dtype": bands.dtype, "crs": crs, "transform": transform, "nodata": nodata}
    with rasterio.open(path, "w", driver="GTiff", height=rows, width=columns, count=count, **profile) as target:
        target.write(bands)
        for number, name in enumerate(names, 1):
            target.set_band_description(number, name)
    return str(path)


def squares(windows, transform=SIMPLE):
    """Tiles of windows (x_off, y_off, width, height); None where there is none."""
    a, b, c, d, e, f = tuple(transform)[:6]
    shapes = np.empty(len(windows), dtype=object)
    for number, window in enumerate(windows):
        if window is not None:
            x, y, w, h = window
            corners = ((x, y), (x + w, y), (x + w, y + h), (x, y + h))
            shapes[number] = shapely.Polygon([(a * x + b * y + c, d * x + e * y + f) for x, y in corners])
    return shapes


def measured(folder, rasters, shapes, crs=UTM, listener=None, **options):
    """Values by field."""
    tiles, output = folder / "tiles.gpkg", folder / "columns.npz"
    write_layer(tiles, shapes, {}, crs)
    rasters = (rasters,) if isinstance(rasters, str) else tuple(rasters)
    options = TileStatisticsOptions(tiles=str(tiles), rasters=rasters, output=str(output), **options)
    result = tile_statistics(options, listener or Progress())
    with np.load(result["columns"], allow_pickle=False) as stored:
        assert stored["values"].shape == (len(shapes), len(result["fields"]))
        return dict(zip(result["fields"], stored["values"].T))


def entropy(values):
    _, counts = np.unique(values, return_counts=True)
    shares = counts / counts.sum()
    return -(shares * np.log2(shares)).sum()


def expected_of(values):
    """What `EVERYTHING` but NODATA must be, in its order, of valid values."""
    values = values.astype(np.float64)
    return [
        values.min(),
        values.max(),
        values.max() - values.min(),
        values.mean(),
        values.std(),
        values.sum(),
        np.median(values),
    ]


@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        (Affine(10, 0, 500000, 0, -10, 5000000), UTM),
        (Affine(0.00054, 0, -77, 0, -0.00042, 39), CRS.from_epsg(4326)),
        (Affine(10, 0, 500000, 0, 10, 5000000), UTM),
        (Affine(8, 6, 500000, 6, -8, 5000000), UTM),
    ],
    ids=["plain", "degrees", "south-up", "rotated"],
)
@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "float32", "float64"])
def test_every_statistic_of_every_tile(tmp_path, transform, crs, dtype):
    random = np.random.default_rng(1)
    bands = random.integers(0, 200, (2, 40, 50)).astype(dtype)
    bands[0, 5:9, 3:20] = 7
    bands[:, 30:, 40:] = 7
    path = write(tmp_path / "a.tif", bands, transform, nodata=7, crs=crs)
    windows = [(0, 0, 16, 16), (16, 0, 16, 16), (3, 5, 10, 4), (45, 35, 16, 16), (40, 30, 10, 10), None, (-5, -5, 8, 8)]
    windows += [(200, 200, 4, 4), (49, 39, 1, 1), (0, 0, 1, 1), (0, 0, 50, 40)]
    found = measured(tmp_path, path, squares(windows, transform), crs, statistics=EVERYTHING, percentiles="5,99.9")
    names = ["nodata_frac"]
    for band in (1, 2):
        names += [f"b{band}_{name}" for name in ("min", "max", "range", "mean", "std", "sum", "median", "entropy")]
        names += [f"b{band}_p5", f"b{band}_p99_9"]
    assert list(found) == names
    for number, window in enumerate(windows):
        values = {name: column[number] for name, column in found.items()}
        if window is None:
            assert all(np.isnan(value) for value in values.values())
            continue
        x, y, w, h = window
        part = bands[:, max(y, 0) : max(y + h, 0), max(x, 0) : max(x + w, 0)]
        assert values["nodata_frac"] == pytest.approx(1 - (part != 7).any(axis=0).sum() / (w * h), abs=1e-15)
        for band in (0, 1):
            valid = part[band][part[band] != 7]
            own = [value for name, value in values.items() if name.startswith(f"b{band + 1}_")]
            if not valid.size:
                assert np.isnan(own).all()
                continue
            np.testing.assert_allclose(own[:7], expected_of(valid), rtol=1e-13, atol=1e-13)
            assert own[8:] == np.percentile(valid.astype(np.float64), [5, 99.9]).tolist()
            if np.dtype(dtype).itemsize <= 2:
                assert own[7] == pytest.approx(entropy(valid), abs=1e-12)
            else:
                counts, _ = np.histogram(valid.astype(np.float64), 256)
                assert own[7] == pytest.approx(entropy(np.repeat(np.arange(256), counts)), abs=1e-12)


def test_nan_is_nodata_and_infinite_or_undefined_formulas_are_left_out(tmp_path):
    bands = np.array([[[1.0, np.nan, 3.0, 0.0]], [[2.0, 2.0, 2.0, 2.0]]])
    path = write(tmp_path / "a.tif", bands)
    found = measured(
        tmp_path,
        path,
        squares([(0, 0, 4, 1), (1, 0, 1, 1)]),
        bands="1",
        expressions="q = sum(b2 / b1); k = max(b2) + 1",
    )
    assert found["b1_mean"].tolist()[0] == 4 / 3
    assert found["nodata_frac"].tolist() == [0.25, 1]
    assert found["q"].tolist()[0] == 2 + 2 / 3
    assert np.isnan([found["q"][1], found["b1_mean"][1]]).all()
    assert found["k"].tolist() == [3, 3]


@pytest.mark.parametrize("most", [12 * 1024 * 1024, 8])
def test_infinite_values_are_data_that_cannot_be_measured(tmp_path, monkeypatch, most):
    monkeypatch.setattr(module, "READ_VALUES", most)
    path = write(tmp_path / "a.tif", np.array([[[1, np.inf, 3, np.nan, -np.inf, 8, 0, 0, 0, 0]]], dtype=np.float32))
    found = measured(tmp_path, path, squares([(0, 0, 10, 1), (1, 0, 1, 1)]), statistics=EVERYTHING)
    assert found["nodata_frac"].tolist() == [0.1, 0]
    assert found["b1_sum"][0] == 12
    assert found["b1_median"][0] == 0
    assert found["b1_entropy"][0] == pytest.approx(entropy(np.array([1, 3, 8, 0, 0, 0, 0])))
    assert np.isnan([found["b1_sum"][1], found["b1_max"][1]]).all()


def test_expressions_are_numbers_of_the_tile(tmp_path):
    random = np.random.default_rng(2)
    bands = random.integers(1, 4000, (4, 20, 30), dtype=np.uint16)
    path = write(tmp_path / "S2A_MSIL2A.tif", bands, names=("B2", "B3", "B4", "B8"))
    text = (
        "ndvi = mean((b4-b3)/(b4+b3)); same = mean((N - R) / (N + R)); share = mean(b1 > 2000 and b2 < 1000);"
        "spread = percentile(B8, 90) / percentile(b4, 10); contrast = std(b1) / mean(b1) + max(median(b2), 5); one = 1;"
        "half = mean(0.5); bad = mean(b1) / 0"
    )
    found = measured(tmp_path, path, squares([(0, 0, 10, 10), (10, 10, 20, 10)]), statistics=(), expressions=text)
    for number, part in enumerate((bands[:, :10, :10], bands[:, 10:, 10:])):
        b1, b2, b3, b4 = part.reshape(4, -1).astype(np.float64)
        ndvi = ((b4 - b3) / (b4 + b3)).mean()
        expected = {
            "ndvi": ndvi,
            "same": ndvi,
            "share": ((b1 > 2000) & (b2 < 1000)).mean(),
            "spread": np.percentile(b4, 90) / np.percentile(b4, 10),
            "contrast": b1.std() / b1.mean() + max(np.median(b2), 5),
            "one": 1,
            "half": 0.5,
        }
        assert {name: found[name][number] for name in expected} == pytest.approx(expected, rel=1e-13)
    assert np.isnan(found["bad"]).all()


def test_bands_count_through_several_rasters_on_their_own_grids(tmp_path):
    fine = write(tmp_path / "fine.tif", np.arange(64, dtype=np.uint8).reshape(1, 8, 8))
    coarse = write(tmp_path / "coarse.tif", np.array([[[1, 2], [3, 4]]], dtype=np.int16), Affine(4, 0, 0, 0, -4, 1000))
    found = measured(
        tmp_path,
        (fine, coarse),
        squares([(0, 0, 8, 8), (4, 0, 4, 4)]),
        statistics=("MEAN",),
        bands="2,1",
        expressions="x = mean(b2 * 10) + min(b1)",
    )
    assert {name: column.tolist() for name, column in found.items()} == {
        "b2_mean": [2.5, 2],
        "b1_mean": [31.5, 17.5],
        "x": [25, 24],
    }


def test_tiles_in_another_crs_and_invalid_ones(tmp_path):
    from rasterio.warp import transform

    path = write(tmp_path / "a.tif", np.full((1, 100, 100), 5, dtype=np.uint8), Affine(10, 0, 500000, 0, -10, 5000000))
    xs, ys = transform(UTM, CRS.from_epsg(4326), [500200, 500400, 500400, 500200], [4999800, 4999800, 4999600, 4999600])
    shapes = np.array([shapely.Polygon(zip(xs, ys)), shapely.Polygon([*zip(xs, ys)][::-1])], dtype=object)
    found = measured(tmp_path, path, shapes, CRS.from_epsg(4326), statistics=("MEAN", "SUM"))
    assert found["b1_mean"].tolist() == [5, 5]
    assert found["b1_sum"].tolist() == [5 * 400] * 2
    bow = np.array([shapely.Polygon([(500000, 5000000), (500100, 4999900), (500100, 5000000), (500000, 4999900)])])
    assert measured(tmp_path, path, bow, statistics=("SUM",))["b1_sum"].tolist() == [500]


def streamed(pieces, names):
    found = Streamed(names)
    more = True
    while more:
        for piece in pieces:
            found.feed(piece)
        more = found.end_pass()
    return found.result()


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(["uint8", "int16", "int32", "float32", "float64"]), st.integers(1, 400))
def test_pieces_give_the_same_as_memory(seed, dtype, count):
    random = np.random.default_rng(seed)
    values = random.normal(0, 100, count)
    values[random.integers(0, count, count // 3)] = 0
    if dtype == "float64":
        values *= 10.0 ** random.integers(-300, 300)
    values = (np.abs(values) if dtype == "uint8" else values).astype(dtype)
    names = ["min", "max", "range", "mean", "std", "sum", "median", "entropy", "p:0.0", "p:33.3", "p:99.0", "p:100.0"]
    cuts = np.sort(random.integers(0, count + 1, 3))

    with np.errstate(over="ignore"):
        whole = measure(values[None], names)[0]
        parted = streamed(np.split(values, cuts), names)
    np.testing.assert_allclose(parted, whole, rtol=1e-10, atol=1e-300)
    percentiles = np.percentile(values.astype(np.float64), [50, 0, 33.3, 99, 100])
    assert parted[[6, 8, 9, 10, 11]].tolist() == percentiles.tolist()


def test_pieces_without_values_and_no_statistics():
    assert np.isnan(streamed([np.empty(0)], ["mean", "median", "entropy", "std"])).all()
    assert streamed([np.array([-0.0, 0.0])], ["median", "entropy"]).tolist() == [0, 0]
    assert streamed([np.array([2.0, 4.0])], []).tolist() == []


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_a_tile_too_large_for_memory_is_measured_alike(tmp_path, monkeypatch, dtype):
    random = np.random.default_rng(3)
    bands = random.integers(0, 4000, (2, 300, 200)).astype(dtype)
    path = write(tmp_path / "a.tif", bands, nodata=0)
    shapes = squares([(0, 0, 200, 300), (10, 10, 20, 20), (-50, 100, 400, 300)])
    options = {
        "statistics": EVERYTHING,
        "percentiles": "1,50,99",
        "expressions": "x = median(b1 - b2); y = mean(b1 > 5)",
    }
    whole = measured(tmp_path, path, shapes, **options)
    monkeypatch.setattr(module, "READ_VALUES", 8000)
    pieces = measured(tmp_path, path, shapes, **options)
    assert list(whole) == list(pieces)
    for name, column in whole.items():
        np.testing.assert_allclose(pieces[name], column, rtol=1e-12, err_msg=name)


def test_percentiles_are_read():
    assert parse_percentiles(" 5, 95,99.9 ") == (5, 95, 99.9)
    assert parse_percentiles("") == ()
    assert [percentile_name(value) for value in (5.0, 99.9, 0.0)] == ["p5", "p99_9", "p0"]
    for text, words in [("5,x", "got 5,»x«"), ("101", "got »101«"), ("5,5", "different"), ("nan", "»nan«")]:
        with pytest.raises(OptionError, match=words):
            parse_percentiles(text)


def test_bad_input(tmp_path):
    path = write(tmp_path / "a.tif", np.ones((2, 4, 4), dtype=np.uint8))
    square = squares([(0, 0, 4, 4)])
    for shapes, options, kind, words in [
        (squares([]), {}, InputError, "tiles is empty"),
        (squares([(90, 90, 4, 4)]), {}, InputError, "tiles do not overlap .*a.tif: none of them has a pixel of it"),
        (square, {"bands": "3"}, OptionError, "bands must be between 1 and 2, got 3"),
        (square, {"expressions": "x = mean(b3)"}, OptionError, "expressions: there are 2 bands, b1 to b2: mean\\(»b3«"),
        (square, {"expressions": "x = mean(N)"}, OptionError, "expressions: it is not clear which band is N"),
        (
            square,
            {"expressions": "B1_mean = mean(b1)"},
            OptionError,
            "expressions must have other names .* got b1_mean",
        ),
    ]:
        with pytest.raises(kind, match=words):
            measured(tmp_path, path, shapes, **options)
        assert not (tmp_path / "columns.npz").exists()
    with pytest.raises(InputError, match="no CRS"):
        measured(tmp_path, path, square, crs=None)
    for options, words in [
        ({"statistics": ()}, "there is nothing to measure"),
        ({"statistics": ("MODE",)}, "statistics must be among NODATA, .*got 'MODE'"),
        ({"expressions": "x = b1"}, "expressions: b1 has a value per pixel"),
        ({"percentiles": "-1"}, "percentiles must be numbers from 0 to 100"),
    ]:
        with pytest.raises(OptionError, match=words):
            TileStatisticsOptions(tiles="", rasters=("a",), output="", **options)


def test_what_is_not_measured_is_said(tmp_path):
    listener = Listener()
    path = write(tmp_path / "a.tif", np.zeros((1, 4, 4), dtype=np.uint8), nodata=0)
    found = measured(tmp_path, path, squares([(0, 0, 4, 4), (50, 50, 4, 4)]), listener=listener)
    assert found["nodata_frac"].tolist() == [1, 1]
    assert listener.messages == [
        ("warning", "No tile has a pixel with data: all of them are nodata."),
        ("info", "1 tiles lie beside the raster and have no statistics."),
    ]
