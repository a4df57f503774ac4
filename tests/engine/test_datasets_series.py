"""Exports by date in every format: images for each, and where dates come from."""

import re

import numpy as np
import pytest
from container_fixtures import ALL_FORMATS
from export_fixtures import export, grid, write_raster, write_tiles
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.errors import OptionError
from tilewright.engine.imagery.stack import gdal_environment

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
DATES = ("2020-05-01", "2020-06-01")


@pytest.fixture(autouse=True)
def quiet():
    with gdal_environment():
        yield


@pytest.fixture
def series(tmp_path):
    pixels = np.random.default_rng(0).integers(1, 250, (96, 128, 4)).astype(np.uint8)
    names = ("2020-05-01 B4", "2020-05-01 B3", "2020-06-01 B4", "2020-06-01 B3")
    path = write_raster(tmp_path / "series.tif", pixels, names, nodata=0)
    tiles = write_tiles(tmp_path / "tiles.gpkg", grid(4, 3, 32), tile_id=[f"t{number}" for number in range(12)])
    return pixels, path, tiles


@pytest.mark.parametrize("format", (*ALL_FORMATS,))
def test_an_export_by_date(tmp_path, series, format):
    pixels, path, tiles = series
    output = tmp_path / "data"
    export(path, tiles, output, task="IMAGES", format=format, series="DATES")
    assert Manifest.read(output).dates == DATES
    dataset = StoredDataset(output)
    for number, (x, y, width, height) in enumerate(grid(4, 3, 32)):
        assert np.array_equal(dataset.read(number).pixels, pixels[y : y + height, x : x + width])
    dataset.close()
    if format == "NPY":
        assert np.array_equal(np.load(output / "images/t0.npy")[1], pixels[:32, :32, 2:])
    assert export(path, tiles, output, task="IMAGES", format=format, series="DATES")["complete"]


def test_dates_of_files(tmp_path, series):
    pixels, _, tiles = series
    paths = [
        write_raster(
            tmp_path / f"scene_{date.replace('-', '')}.tif", pixels[..., 2 * place : 2 * place + 2], ("B4", "B3")
        )
        for place, date in enumerate(DATES)
    ]
    output = tmp_path / "data"
    export(paths, tiles, output, task="IMAGES", format="NPY", series="DATES")
    assert np.array_equal(np.load(output / "images/t5.npy")[0], pixels[32:64, 32:64, :2])
    assert Manifest.read(output).dates == DATES


def test_dates_that_do_not_come_in_order_are_refused(tmp_path, series):
    pixels, path, tiles = series
    output = tmp_path / "data"

    def refused(words, path=path, **options):
        with pytest.raises(OptionError, match=re.escape(words)):
            export(path, tiles, output, task="IMAGES", format="NPY", series="DATES", **options)
        assert not output.exists() and not output.with_name("data.partial").exists()

    refused("got 2020-05-01 B4, 2020-06-01 B4, 2020-05-01 B3, 2020-06-01 B3", bands="1,3,2,4")
    refused("the same bands for each date", bands="1,2,3")
    refused("got 2020-05-01 B4, 2020-05-01 B3, 2020-06-01 B3, 2020-06-01 B4", bands="1,2,4,3")
    plain = write_raster(tmp_path / "plain.tif", pixels, ("B4", "B3", "B2", ""))
    refused("series DATES needs a date for each band; unknown is that of B4, B3, B2, band 4", path=plain)
    export(path, tiles, output, task="IMAGES", format="NPY", series="DATES", bands="3,1")
    assert Manifest.read(output).dates == ("2020-06-01", "2020-05-01")
    assert np.load(output / "images/t0.npy").shape == (2, 32, 32, 1)


@pytest.mark.parametrize("format", ALL_FORMATS)
def test_an_export_of_masks_in_every_format(tmp_path, series, format):
    pixels, path, tiles = series
    ids = np.zeros((96, 128, 1), np.uint8)
    ids[10:50, 20:90] = 3
    labels = write_raster(tmp_path / "labels.tif", ids)
    output = tmp_path / "data"
    export(path, tiles, output, task="SEGMENTATION", format=format, labels=labels)
    dataset = StoredDataset(output)
    for number, (x, y, width, height) in enumerate(grid(4, 3, 32)):
        part = np.s_[y : y + height, x : x + width]
        content = dataset.read(number)
        assert np.array_equal(content.pixels, pixels[part])
        class_id = dataset.blueprint.classes[0].id
        assert np.array_equal(content.mask == class_id, ids[part][..., 0] == 3)
    dataset.close()
