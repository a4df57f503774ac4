"""Real scenes from a server on loopback: the same pixels as from the disk, and less than the file is asked for."""

import sys
from pathlib import Path

import numpy as np
import pytest
from tilewright.engine.imagery.stack import RasterStack, gdal_environment

sys.path.insert(0, str(Path(__file__).parents[1]))
from loopback import Server

SCENES = (
    "dc_landsat8/l8_20210716_B4B3B2B5.tif",
    "banepa/banepa_rgb.tif",
    "beaufort_s2/s2b_20181013_B4B3B2B8.tif",
    "chiapas_landsat7/LE70220491999322EDC01_stack.tif",
    "dem/rmnp-dem.tif",
)


@pytest.mark.parametrize("scene", SCENES)
def test_the_same_pixels_from_a_server(scenes, scene):
    path = scenes / scene
    with Server(files={scene: path.read_bytes()}) as server, gdal_environment():
        with RasterStack(path) as local, RasterStack(server.url(f"fine/{scene}")) as remote:
            assert (remote.crs, remote.transform, remote.bands) == (local.crs, local.transform, local.bands)
            window = local.width // 2, local.height // 2, 64, 64
            assert np.array_equal(remote.read(*window), local.read(*window))
        assert all(wanted for command, _, wanted in server.requests if command == "GET")
        if path.stat().st_size > 4_000_000:
            assert server.bytes_sent < path.stat().st_size / 2


def test_a_window_that_reaches_beyond_is_told_alike(scenes):
    path = scenes / "spain_flood_s2" / "Spain_7370579_S2Hand.tif"
    with Server(files={"a.tif": path.read_bytes()}) as server, gdal_environment(), RasterStack(path, "4,3,2") as local:
        with RasterStack(server.url("slow/a.tif"), "4,3,2") as remote:
            pixels = remote.read(-10, 500, 30, 30)
        assert np.array_equal(pixels, local.read(-10, 500, 30, 30))
        assert np.array_equal(remote.valid(pixels), local.valid(pixels))
