"""Rasters that are written in windows, and the windows themselves."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from tilewright.engine.errors import Cancelled, OptionError, OutputError
from tilewright.engine.imagery.rasters import Grid
from tilewright.engine.imagery.sweep import blocks, sweep
from tilewright.engine.imagery.writing import Rasters, check_place
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32618)
UPRIGHT = Affine(10, 0, 500000, 0, -10, 4000000)
GRIDS = {
    "upright": UPRIGHT,
    "south-up": Affine(10, 0, 500000, 0, 10, 4000000),
    "rotated": Affine.translation(500000, 4000000) @ Affine.rotation(30) @ Affine.scale(10, -7),
}


def written(path, pixels, transform=UPRIGHT, nodata=None, overviews=Resampling.nearest, size=300):
    """A raster of pixels (band, row, col), written in windows."""
    _, height, width = pixels.shape
    progress = Progress()
    with Rasters(Grid(UTM, transform, width, height), progress) as rasters:
        names = [f"b{number}" for number in range(1, len(pixels) + 1)]
        dataset = rasters.create(path, names, pixels.dtype.name, nodata, overviews)
        dataset.update_tags(made="here")
        sweep(
            width,
            height,
            lambda window: pixels[:, window[1] : window[1] + window[3], window[0] : window[0] + window[2]],
            lambda window, part: rasters.write(path, window[0], window[1], part),
            progress,
            "Writing",
            size,
        )
        rasters.finish()
    return path


@pytest.mark.parametrize("grid", sorted(GRIDS))
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64"])
def test_pixels_names_and_place_come_back_as_they_were(tmp_path, grid, dtype):
    pixels = np.random.default_rng(1).integers(0, 120, (3, 700, 900)).astype(dtype)
    overviews = Resampling.nearest if dtype == "uint8" else Resampling.average
    with rasterio.open(written(tmp_path / "a.tif", pixels, GRIDS[grid], 7, overviews)) as source:
        assert np.array_equal(source.read(), pixels)
        assert source.dtypes == (dtype,) * 3
        assert source.descriptions == ("b1", "b2", "b3")
        assert source.nodatavals == (7, 7, 7)
        assert source.crs == UTM
        assert source.transform.almost_equals(GRIDS[grid])
        assert source.tags()["made"] == "here"
        assert source.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert source.overviews(1) == [2]
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]


def test_the_last_of_four_bands_is_not_taken_for_alpha(tmp_path):
    with rasterio.open(written(tmp_path / "a.tif", np.zeros((4, 5, 5), "uint8"))) as source:
        assert ColorInterp.alpha not in source.colorinterp
        assert source.read_masks(1).all()


def test_overviews_of_classes_hold_classes_alone_and_those_of_quantities_means(tmp_path):
    pixels = np.tile(np.array([[0, 40], [80, 200]], np.uint8), (400, 400))[None]
    for name, method, expected in (("c", Resampling.nearest, {0, 40, 80, 200}), ("q", Resampling.average, {80})):
        path = written(tmp_path / f"{name}.tif", pixels, overviews=method)
        with rasterio.open(path, overview_level=0) as overview:
            assert overview.shape == (400, 400)
            assert set(np.unique(overview.read(1))) <= expected


def test_a_single_pixel(tmp_path):
    with rasterio.open(written(tmp_path / "a.tif", np.full((1, 1, 1), 3.5, np.float32), nodata=np.nan)) as source:
        assert source.read(1).tolist() == [[3.5]]
        assert np.isnan(source.nodata)


def test_a_failure_leaves_what_was_there(tmp_path):
    path = written(tmp_path / "a.tif", np.full((1, 20, 20), 9, np.uint8))
    with (
        pytest.raises(ZeroDivisionError),
        Rasters(Grid(UTM, UPRIGHT, 600, 600), Progress()) as rasters,
    ):
        rasters.create(path, ["x"], "uint8")
        rasters.write(path, 0, 0, np.ones((1, 256, 256), np.uint8))
        raise ZeroDivisionError
    with rasterio.open(path) as source:
        assert source.read(1).tolist() == [[9] * 20] * 20
    assert [item.name for item in tmp_path.iterdir()] == ["a.tif"]


def test_what_was_told_of_a_replaced_raster_goes_with_it(tmp_path):
    path = written(tmp_path / "a.tif", np.full((1, 20, 20), 9, np.uint8))
    for ending in (".aux.xml", ".ovr"):
        (tmp_path / f"a.tif{ending}").write_text("old")
    written(path, np.full((1, 20, 20), 4, np.uint8))
    assert [item.name for item in tmp_path.iterdir()] == ["a.tif"]


def test_several_files_come_together_or_not_at_all(tmp_path):
    with (
        pytest.raises(OutputError, match="second"),
        Rasters(Grid(UTM, UPRIGHT, 30, 30), Progress()) as rasters,
    ):
        for name in ("first.tif", "second.tif"):
            rasters.create(tmp_path / name, ["x"], "uint8")
        rasters.write(tmp_path / "first.tif", 0, 0, np.ones((1, 30, 30), np.uint8))
        (tmp_path / ".second.part.tif").unlink()
        rasters.finish()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "kind", "text"),
    [
        ("a.png", OptionError, "ends in .tif"),
        ("none/a.tif", OutputError, "no folder"),
        ("in.tif", OptionError, "another file than the input"),
        ("folder.tif", OutputError, "it is a folder"),
    ],
)
def test_places_that_will_not_do(tmp_path, name, kind, text):
    (tmp_path / "in.tif").write_text("x")
    (tmp_path / "folder.tif").mkdir()
    with pytest.raises(kind, match=text):
        check_place(tmp_path / name, [str(tmp_path / "in.tif")])


@pytest.mark.parametrize(("width", "height", "size"), [(1, 1, 4), (9, 7, 4), (8, 8, 4), (3, 50, 16)])
def test_blocks_cover_every_pixel_once(width, height, size):
    seen = np.zeros((height, width), int)
    for x, y, across, down in blocks(width, height, size):
        assert across <= size and down <= size
        seen[y : y + down, x : x + across] += 1
    assert (seen == 1).all()


def test_a_sweep_keeps_the_order_says_how_far_it_is_and_stops_when_asked():
    class Listener(Progress):
        def __init__(self):
            super().__init__()
            self.told = []

        def update(self, done, total, text=""):
            self.told.append((done, total, text))

    progress, taken = Listener(), []
    sweep(100, 60, lambda window: window, lambda window, result: taken.append((window, result)), progress, "Going", 32)
    assert taken == [(window, window) for window in blocks(100, 60, 32)]
    assert progress.told[-1] == (6000, 6000, "Going")

    def stop(window, result):
        progress.cancel()

    with pytest.raises(Cancelled):
        sweep(1000, 1000, lambda window: window, stop, progress, "Going", 32)


def test_a_raster_is_written_by_one_run_at_a_time(tmp_path):
    path, grid = tmp_path / "r.tif", Grid(UTM, UPRIGHT, 20, 20)
    with Rasters(grid, Progress()) as first:
        first.create(path, ["a"], "uint8")
        with Rasters(grid, Progress()) as second:
            with pytest.raises(OutputError, match=r"r\.tif is being written by another run"):
                second.create(path, ["a"], "uint8")
            second.create(tmp_path / "other.tif", ["a"], "uint8")
        first.write(path, 0, 0, np.full((1, 20, 20), 7, np.uint8))
        first.finish()
    assert [entry.name for entry in tmp_path.iterdir()] == ["r.tif"]
    with rasterio.open(path) as raster:
        assert (raster.read() == 7).all()
