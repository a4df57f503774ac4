"""Rasters on servers and in climate files as one: what broke off is read again, what fails is told in one sentence."""

import sys
from pathlib import Path

import h5py
import numpy as np
import pytest
import rasterio
from affine import Affine
from tilewright.engine.errors import InputError
from tilewright.engine.imagery import sources
from tilewright.engine.imagery.stacking.inputs import stem_of
from tilewright.engine.imagery.stacking.options import StackRastersOptions
from tilewright.engine.imagery.stacking.stack_rasters import stack_rasters
from tilewright.engine.progress import Progress

sys.path.insert(0, str(Path(__file__).parents[1]))
from loopback import Server

UTM = "EPSG:32633"


def write(path, pixels, transform, crs=UTM, **profile):
    """A GeoTIFF of (band, row, col)."""
    count, height, width = pixels.shape
    profile = {"driver": "GTiff", "dtype": pixels.dtype, "transform": transform, "crs": crs, **profile}
    with rasterio.open(path, "w", count=count, height=height, width=width, **profile) as target:
        target.write(pixels)
    return str(path)


def stack(output, raster, **options):
    """The pixels (band, row, col) of the result, and its geotransform."""
    stack_rasters(StackRastersOptions(rasters=(raster,), output=str(output), **options), Progress())
    with rasterio.open(output) as made:
        return made.read(), made.transform


@pytest.fixture
def served(tmp_path, monkeypatch):
    """A raster of 3 bands, and a server that breaks off in the middle of the answer of that number, if not 0."""
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    monkeypatch.setattr(sources, "PAUSES_S", (0.01, 0.01))
    pixels = np.random.default_rng(0).integers(1, 255, (3, 200, 200), dtype=np.uint8)
    path = write(
        tmp_path / "far.tif",
        pixels,
        Affine(10, 0, 400_000, 0, -10, 5_400_000),
        tiled=True,
        blockxsize=64,
        blockysize=64,
    )

    class Breaking(Server):
        broken = 0

        def serve(self, handler, way, content, wanted):
            super().serve(handler, "dies" if len(self.requests) == self.broken else way, content, wanted)

    with Breaking(files={"far.tif": Path(path).read_bytes()}) as server:
        yield path, server


@pytest.mark.parametrize("options", [{}, {"crs": "EPSG:4326", "bands": "2"}])
def test_what_a_server_broke_off_once_is_read_again(tmp_path, served, options):
    path, server = served
    expected, _ = stack(tmp_path / "local.tif", path, **options)
    server.broken = 3  # of which the first two tell what the file is
    found, _ = stack(tmp_path / "remote.tif", server.url("fine/far.tif"), **options)
    assert np.array_equal(found, expected)
    assert len(server.requests) > 3


@pytest.mark.parametrize("options", [{}, {"crs": "EPSG:4326", "bands": "2"}])
def test_a_server_that_always_breaks_off_is_told_in_one_sentence(tmp_path, served, options):
    address = served[1].url("dies/far.tif", account="mary:s3cretword") + "?token=hushhush"
    with pytest.raises(InputError) as caught:
        stack(tmp_path / "remote.tif", address, **options)
    assert str(caught.value).startswith(f"{served[1].url('dies/far.tif')} cannot be read at pixels 0, 0, ")
    assert str(caught.value).endswith(
        "the server sent less than the file should hold; it breaks off, or the file there is truncated"
    )
    assert [file.name for file in tmp_path.iterdir()] == ["far.tif"]


def test_who_writes_a_key_into_a_virtual_raster_is_told(tmp_path, served):
    said = []

    class Listening(Progress):
        def message(self, text, level="info"):
            said.append(text)

    for address, warned in ((served[1].url("fine/far.tif"), 0), (served[1].url("fine/far.tif?sig=t0ken"), 1)):
        stack_rasters(StackRastersOptions(rasters=(address,), output=str(tmp_path / "far.vrt")), Listening())
        warnings = [text for text in said if "the account or key in it" in text]
        assert len(warnings) == warned and not any("t0ken" in text for text in warnings)


@pytest.mark.parametrize("ending", ["tif", "vrt"])
def test_a_climate_file_without_a_crs_is_brought_into_another(tmp_path, ending):
    values = np.arange(1, 49, dtype="f4").reshape(6, 8)
    with h5py.File(tmp_path / "t2m.nc", "w") as file:
        axes = {"lat": (np.linspace(50, 45, 6), "degrees_north"), "lon": (np.linspace(10, 17, 8), "degrees_east")}
        for axis, (places, units) in axes.items():
            file.create_dataset(axis, data=places).attrs["units"] = np.bytes_(units)
            file[axis].make_scale(axis)
        made = file.create_dataset("t2m", data=values)
        for place, axis in enumerate(axes):
            made.dims[place].attach_scale(file[axis])
    same = write(tmp_path / "same.tif", values[None], Affine(1, 0, 9.5, 0, -1, 50.5), "EPSG:4326")
    expected, place = stack(tmp_path / "same_utm.tif", same, crs=UTM, nodata=-1)
    found, found_place = stack(tmp_path / f"utm.{ending}", str(tmp_path / "t2m.nc"), crs=UTM, nodata=-1)
    assert found_place.almost_equals(place, 1e-3)
    assert found.shape == expected.shape and np.array_equal(found, expected)


@pytest.mark.parametrize(
    ("path", "stem"),
    [
        ('NETCDF:"/d/era5.nc":t2m', "t2m"),
        ("/vsizip//d/a.zip/B04.tif", "B04"),
        ("https://mary:pw@host/x/B04.tif?sig=a.b/c", "B04"),  # pragma: allowlist secret
        ("/d/2020-05-01T10:31.tif", "2020-05-01T10:31"),
    ],
)
def test_bands_are_called_after_the_last_part_of_a_name(path, stem):
    assert stem_of(path) == stem
