"""Rasters from addresses, archives and containers: pixels, how much is asked for, and what is said where it fails."""

import io
import json
import re
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.errors import RasterioIOError
from tilewright.engine.datasets.sources import describe_source, plain_name
from tilewright.engine.errors import InputError
from tilewright.engine.imagery.names import is_remote, local_file, spelled, told, without_secrets
from tilewright.engine.imagery.sources import unreadable
from tilewright.engine.imagery.stack import Grid, RasterStack, gdal_environment

sys.path.insert(0, str(Path(__file__).parents[1]))
from loopback import Server

MAIN = Path(__file__).resolve().parents[2] / "engine" / "__main__.py"


@pytest.fixture(scope="module")
def pixels():
    return np.random.default_rng(0).integers(0, 255, (1024, 1024, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def cog(tmp_path_factory, pixels):
    """A Cloud-Optimised GeoTIFF of about 4 MB in blocks of 256 pixels."""
    folder = tmp_path_factory.mktemp("cog")
    profile = {"crs": "EPSG:32633", "transform": Affine(10, 0, 500000, 0, -10, 5000000)}
    with rasterio.open(
        folder / "plain.tif", "w", driver="GTiff", width=1024, height=1024, count=3, dtype="uint8", **profile
    ) as target:
        target.write(np.moveaxis(pixels, -1, 0))
    rasterio.shutil.copy(folder / "plain.tif", folder / "cog.tif", driver="COG", compress="DEFLATE", blocksize=256)
    return folder / "cog.tif"


@pytest.fixture(scope="module")
def server(cog):
    with Server(files={"a.tif": cog.read_bytes()}) as server:
        yield server


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    """GDAL's patience with servers, cut short; and nothing remembered of other servers."""
    for name, value in {"LOW_SPEED_TIME": "1", "RETRY_DELAY": "0.05", "MAX_RETRY": "2"}.items():
        monkeypatch.setenv(f"GDAL_HTTP_{name}", value)
    with gdal_environment():
        yield


def refused(path):
    with pytest.raises(InputError) as caught, RasterStack(path) as stack:
        stack.read(0, 0, stack.width, stack.height)
    return str(caught.value)


def test_only_the_blocks_of_a_window_are_asked_for(server, cog, pixels):
    server.forget()
    with RasterStack(server.url("fine/a.tif")) as stack:
        assert np.array_equal(stack.read(300, 300, 100, 100), pixels[300:400, 300:400])
    ranges = [wanted for command, _, wanted in server.requests if command == "GET"]
    assert len(server.requests) <= 4, server.requests
    assert all(ranges), "every request names a range"
    assert server.bytes_sent < cog.stat().st_size / 10
    assert {path for _, path, _ in server.requests} == {"/fine/a.tif"}, "nothing beside it is looked for"


def test_a_busy_server_is_asked_again(server, pixels):
    with RasterStack(server.url("flaky/a.tif")) as stack:
        assert np.array_equal(stack.read(0, 0, 50, 40), pixels[:40, :50])


def test_a_slow_server_is_waited_for(server, pixels):
    with RasterStack(server.url("slow/a.tif")) as stack:
        assert np.array_equal(stack.read(1000, 1000, 24, 24), pixels[1000:, 1000:])


def test_what_broke_off_once_is_read_again(cog, pixels):
    class Hiccups(Server):
        def serve(self, handler, way, content, wanted):
            first_long = wanted and len(self.requests) == 3
            super().serve(handler, "dies" if first_long else way, content, wanted)

    with Hiccups(files={"a.tif": cog.read_bytes()}) as server:
        with RasterStack(server.url("fine/a.tif")) as stack:
            assert np.array_equal(stack.read(500, 500, 300, 300), pixels[500:800, 500:800])
        assert len(server.requests) > 3


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("404/a.tif", "There is no raster .*404/a.tif: the server answers 404"),
        ("fine/b.tif", "There is no raster .*: the server answers 404"),
        ("500/a.tif", "cannot be read: the server answers 500, to repeated requests too"),
        ("whole/a.tif", "its server sends whole files only. Download it"),
        ("dies/a.tif", "cannot be read at pixels .*: the server sent less than the file should hold"),
        ("cut/a.tif", "the server sent less than the file should hold; it breaks off, or the file there is truncated"),
        ("hangs/a.tif", "cannot be read: the server does not answer in time"),
        ("locked/a.tif", "may not be read: the server answers 401. Give the account in the environment"),
    ],
)
def test_a_server_that_fails_is_told_in_one_sentence(server, place, words):
    said = refused(server.url(place, account="mary:s3cretword") + ("?token=hushhush" if "locked" in place else ""))
    assert re.search(words, said), said
    assert "s3cretword" not in said and "mary" not in said and "hushhush" not in said


@pytest.mark.parametrize(
    "words",
    [
        "read: segment too long (4703) with max (122680) for codeblock 10 (p=0, b=1, r=3, c=1)",
        "netCDF chunk fetch failed: #-101 (NetCDF: HDF error)",
        "VSIFReadL(0x1c125570,6*4) @ 3161257 failed in HFAEntry(). Resource temporarily unavailable",
        "cpl_unzOpenCurrentFile() failed",
        "ZIPDecode:Decoding error at scanline 256",
    ],
)
def test_half_a_file_is_called_so_in_any_format(words):
    said = str(unreadable("https://host/a.jp2", RasterioIOError(words)))
    assert said.endswith(
        "the server sent less than the file should hold; it breaks off, or the file there is truncated"
    )


def test_a_server_that_is_not_there():
    assert refused("http://127.0.0.1:9/a.tif?sig=hushhush") == (
        "http://127.0.0.1:9/a.tif cannot be read: the server cannot be reached"
    )


def test_a_signed_address_is_read_and_not_told(server, pixels):
    with RasterStack(server.url("locked/a.tif?sig=t0ken")) as stack:
        assert np.array_equal(stack.read(0, 0, 9, 9), pixels[:9, :9])
    described = describe_source(server.url("locked/a.tif?sig=t0ken"))
    assert described["name"] == "a.tif"
    assert "t0ken" not in json.dumps(described)


def test_an_object_store(server, pixels, monkeypatch):
    monkeypatch.setenv("AWS_S3_ENDPOINT", server.url("").removeprefix("http://").rstrip("/"))
    for name, value in {
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
        "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI",  # pragma: allowlist secret
    }.items():
        monkeypatch.setenv(name, value)
    server.forget()
    with RasterStack("s3://bucket/a.tif") as stack:
        assert np.array_equal(stack.read(300, 300, 20, 20), pixels[300:320, 300:320])
    assert {path for _, path, _ in server.requests} == {"/bucket/a.tif"}
    assert refused("s3://404/b.tif").startswith("There is no raster s3://404/b.tif")


def test_the_fingerprint_of_a_remote_raster_follows_its_content(server, cog, pixels, tmp_path):
    changed = tmp_path / "changed.tif"
    with rasterio.open(cog) as source, rasterio.open(tmp_path / "plain.tif", "w", **source.profile) as target:
        data = source.read()
        data[:, 400:420, 400:420] = 7
        target.write(data)
    rasterio.shutil.copy(tmp_path / "plain.tif", changed, driver="COG", compress="DEFLATE", blocksize=256)
    server.files["c.tif"] = changed.read_bytes()
    server.forget()
    one = describe_source(server.url("fine/a.tif"))
    assert server.bytes_sent < 2e6
    assert one == describe_source(server.url("slow/a.tif", account="mary:s3cretword"))
    assert one["fingerprint"] != describe_source(server.url("fine/c.tif"))["fingerprint"]


def test_an_archive_is_looked_into(cog, pixels, tmp_path, server):
    archive = tmp_path / "scene.zip"
    with zipfile.ZipFile(archive, "w") as target:
        target.write(cog, "in/a.tif")
        target.writestr("readme.txt", "notes")
    with tarfile.open(tmp_path / "scene.tar", "w") as target:
        target.add(cog, "a.tif")
    server.files["scene.zip"] = archive.read_bytes()
    for name in (
        str(archive),
        f"{archive}/in/a.tif",
        f"zip://{archive}!in/a.tif",
        f"/vsizip/{archive}/in/a.tif",
        f"{tmp_path / 'scene.tar'}/a.tif",
        server.url("fine/scene.zip/in/a.tif"),
        f"zip+{server.url('fine/scene.zip')}!in/a.tif",
    ):
        with RasterStack(name) as stack:
            assert np.array_equal(stack.read(7, 8, 9, 10), pixels[8:18, 7:16]), name
    assert local_file(spelled(str(archive))) == archive
    assert describe_source(str(archive))["size"] == archive.stat().st_size


def test_an_archive_with_several_rasters_asks_which(cog, tmp_path):
    archive = tmp_path / "two.zip"
    with zipfile.ZipFile(archive, "w") as target:
        target.write(cog, "b4.tif")
        target.write(cog, "b3.tif")
    assert refused(str(archive)) == (
        f"{archive} holds 2 rasters: b3.tif, b4.tif. Name one of them, such as {archive}/b3.tif."
    )
    with zipfile.ZipFile(tmp_path / "none.zip", "w") as target:
        target.writestr("notes.txt", "nothing")
    assert refused(str(tmp_path / "none.zip")).endswith("none.zip holds no raster; there is notes.txt")


def test_a_remote_archive_without_a_name_in_it(server):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as target:
        target.writestr("a.txt", "1")
        target.writestr("b.txt", "2")
    server.files["x.zip"] = packed.getvalue()
    assert "Name the raster in it, such as" in refused(server.url("fine/x.zip"))


@pytest.fixture
def climate(tmp_path):
    """A function that makes a NetCDF file with these variables of 6 rows and 8 columns."""

    def make(name, variables, coordinates=True, named_crs=True):
        with h5py.File(tmp_path / name, "w") as file:
            axes = {"lat": (np.linspace(50, 45, 6), "degrees_north"), "lon": (np.linspace(10, 17, 8), "degrees_east")}
            for axis, (values, units) in axes.items() if coordinates else ():
                made = file.create_dataset(axis, data=values)
                made.attrs["units"] = np.bytes_(units)
                made.make_scale(axis)
            if named_crs:
                crs = file.create_dataset("crs", data=np.int32(0))
                crs.attrs["spatial_ref"] = np.bytes_(rasterio.CRS.from_epsg(4326).to_wkt())
                crs.attrs["grid_mapping_name"] = np.bytes_("latitude_longitude")
            for number, variable in enumerate(variables):
                made = file.create_dataset(variable, data=np.arange(48, dtype="f4").reshape(6, 8) + 100 * number)
                made.attrs["grid_mapping"] = np.bytes_("crs")
                for place, axis in enumerate(axes if coordinates else ()):
                    made.dims[place].attach_scale(file[axis])
        return tmp_path / name

    return make


def test_of_a_container_with_one_raster_that_one_is_read(climate):
    with RasterStack(climate("one.nc", ["t2m"])) as stack:
        assert np.array_equal(stack.read(0, 0, 8, 6)[..., 0], np.arange(48).reshape(6, 8))
        assert (round(stack.transform.a, 6), round(stack.transform.c, 6)) == (1.0, 9.5)


def test_of_a_container_with_several_one_must_be_named(climate, server):
    path = climate("two.nc", ["t2m", "rh"])
    said = refused(path)
    assert "holds 2 rasters" in said and ":t2m" in said and ":rh" in said
    with RasterStack(f'NETCDF:"{path}":rh') as stack:
        values = stack.read(0, 0, 8, 6)[..., 0]
    with RasterStack(f'NETCDF:"{path}":t2m') as stack:
        assert {values[0, 0], stack.read(0, 0, 1, 1)[0, 0, 0]} == {0.0, 100.0}
    assert local_file(f'NETCDF:"{path}":rh') == path
    assert plain_name(f'NETCDF:"{path}":rh') == "two.nc:rh"
    one, other = (describe_source(f'NETCDF:"{path}":{name}') for name in ("rh", "t2m"))
    assert one["fingerprint"] != other["fingerprint"]
    server.files["two.nc"] = path.read_bytes()
    said = refused(server.url("fine/two.nc", account="mary:s3cretword"))
    assert f'NETCDF:"{server.url("fine/two.nc")}":rh' in said and "s3cretword" not in said


def test_longitude_and_latitude_without_a_crs(climate):
    with RasterStack(climate("plain.nc", ["t2m"], named_crs=False)) as stack:
        assert stack.crs == rasterio.CRS.from_epsg(4326)
        utm = Grid(rasterio.CRS.from_epsg(32632), Affine(1000, 0, 600000, 0, -1000, 5400000), 4, 3)
        with RasterStack(stack.paths, grid=utm) as warped, RasterStack(climate("named.nc", ["t2m"]), grid=utm) as known:
            assert np.array_equal(warped.read(0, 0, 4, 3), known.read(0, 0, 4, 3))
            assert warped.read(0, 0, 4, 3).any()


def test_a_netcdf_without_coordinates(climate):
    path = climate("none.nc", ["t2m"], coordinates=False)
    assert refused(path).startswith(f"{path} has no coordinates: nothing in it says where on the ground")


def test_a_virtual_raster_of_remote_ones(server, pixels, tmp_path, monkeypatch):
    vrt = tmp_path / "a.vrt"
    vrt.write_text(
        f"""<VRTDataset rasterXSize="100" rasterYSize="100"><SRS>EPSG:32633</SRS>
        <GeoTransform>500000, 10, 0, 5000000, 0, -10</GeoTransform><VRTRasterBand dataType="Byte" band="1">
        <SimpleSource><SourceFilename>/vsicurl/{server.url("fine/a.tif")}</SourceFilename><SourceBand>2</SourceBand>
        <SrcRect xOff="50" yOff="60" xSize="100" ySize="100"/><DstRect xOff="0" yOff="0" xSize="100" ySize="100"/>
        </SimpleSource></VRTRasterBand></VRTDataset>"""
    )
    assert refused(vrt).startswith(f"{vrt} points to {server.url('fine/a.tif')}, which is neither beside it nor named")
    monkeypatch.setenv("TILEWRIGHT_ALLOWED", server.url("").partition("://")[2].strip("/"))
    with RasterStack(vrt) as stack:
        assert np.array_equal(stack.read(0, 0, 100, 100)[..., 0], pixels[60:160, 50:150, 1])


def test_jpeg_2000(tmp_path, pixels):
    path = tmp_path / "a.jp2"
    profile = {"crs": "EPSG:32633", "transform": Affine(10, 0, 500000, 0, -10, 5000000)}
    with rasterio.MemoryFile() as memory:
        with memory.open(driver="GTiff", width=64, height=64, count=1, dtype="uint8", **profile) as target:
            target.write(pixels[:64, :64, 0], 1)
        with memory.open() as source:
            rasterio.shutil.copy(source, path, driver="JP2OpenJPEG", quality="100", reversible="YES")
    with RasterStack(path) as stack:
        assert np.array_equal(stack.read(0, 0, 64, 64)[..., 0], pixels[:64, :64, 0])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("https://h/a.tif", "/vsicurl/https://h/a.tif"),
        (" HTTP://h/a.tif?x=1 ", "/vsicurl/http://h/a.tif?x=1"),
        ("s3://bucket/a.tif", "/vsis3/bucket/a.tif"),
        ("gs://bucket/a.tif", "/vsigs/bucket/a.tif"),
        ("az://container/a.tif", "/vsiaz/container/a.tif"),
        ("https://h/a.zip/b/c.tif", "/vsizip//vsicurl/https://h/a.zip/b/c.tif"),
        ("https://h/a.zip?sig=1", "/vsizip/{/vsicurl/https://h/a.zip?sig=1}"),
        ("https://h/a.zarr/", 'ZARR:"/vsicurl/https://h/a.zarr/"'),
        ('NETCDF:"https://h/a.nc":t', 'NETCDF:"/vsicurl/https://h/a.nc":t'),
        ("WMS:https://h/wms?layers=a", "WMS:https://h/wms?layers=a"),
        ("/no/such/file.tif", "/no/such/file.tif"),
        ("C:\\images\\a.tif", "C:\\images\\a.tif"),
        ("file:///images/a.tif", "/images/a.tif"),
        ("/vsis3/bucket/a.tif", "/vsis3/bucket/a.tif"),
    ],
)
def test_how_addresses_are_spelled(text, name):
    assert spelled(text) == name
    assert spelled(spelled(text)) == name
    assert is_remote(name) == (any(word in text for word in ("//h/", "bucket", "container")) and "WMS" not in text)


def test_addresses_that_nothing_reads():
    assert refused("gopher://h/a.tif?x=1").startswith(
        "There is no raster gopher://h/a.tif. Addresses begin with one of http"
    )
    assert spelled("gdal:///a.tif") == "gdal:///a.tif"


def test_secrets_are_left_out_of_texts(monkeypatch):
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI")
    monkeypatch.setenv("GDAL_HTTP_USERPWD", "mary:s3cretword")  # pragma: allowlist secret
    monkeypatch.setenv("GDAL_HTTP_HEADERS", "Authorization: Bearer token-1")
    text = (
        "reading /vsicurl/https://mary:s3cretword@h/a.tif"  # pragma: allowlist secret
        "?X-Amz-Signature=ff00 failed: wJalrXUtnFEMI, token-1, "
        "'/vsicurl?header.Cookie=yyy&url=https%3A%2F%2Fh%2Fb.tif%3Fsig%3Dzzz' s3cretword"
    )
    said = without_secrets(text)
    hidden = "mary s3cretword ff00 wJalrXUtnFEMI token-1 yyy zzz"
    for secret in hidden.split():
        assert secret not in said, said
    assert "https://h/a.tif failed" in said and "https://h/b.tif" in said
    assert told("/vsicurl/https://mary:pw@h/a.tif?x=1") == "https://h/a.tif"  # pragma: allowlist secret
    assert told("/vsis3/bucket/a.tif") == "s3://bucket/a.tif"
    assert told("C:/images/what?.tif") == "C:/images/what?.tif"


def test_cancel_is_heard_while_a_server_hangs(server, tmp_path):
    options = {"raster": server.url("hangs/a.tif"), "output": str(tmp_path / "o.gpkg")}
    server.forget()
    with subprocess.Popen(
        [sys.executable, "-I", str(MAIN)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        env={"GDAL_HTTP_LOW_SPEED_TIME": "60"},
    ) as worker:
        worker.stdin.write(json.dumps({"task": "polygonize_raster", "options": options}) + "\n")
        worker.stdin.flush()
        deadline = time.monotonic() + 30
        while not server.requests and time.monotonic() < deadline:
            time.sleep(0.05)
        assert server.requests
        cancelled = time.monotonic()
        worker.stdin.write("cancel\n")
        worker.stdin.flush()
        worker.wait(20)
        assert time.monotonic() - cancelled < 10  # the server would keep it waiting for a minute
    assert not list(tmp_path.iterdir())


def test_a_worker_tells_no_secret(server, tmp_path):
    address = server.url("dies/a.tif", account="mary:s3cretword")
    done = subprocess.run(
        [sys.executable, "-I", str(MAIN)],
        input=json.dumps({"task": "polygonize_raster", "options": {"raster": address, "output": str(tmp_path / "o")}}),
        capture_output=True,
        text=True,
        env={"CPL_CURL_VERBOSE": "YES", "CPL_DEBUG": "ON"},
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "s3cretword" not in done.stdout + done.stderr
