"""Files that point to others are looked into before GDAL follows them."""

import json
import os
import subprocess
import sys
import zipfile
from html import escape
from pathlib import Path

import h5py
import numpy as np
import pytest
import rasterio
import rasterio.control
from affine import Affine
from tilewright.engine.errors import InputError
from tilewright.engine.imagery.pointing import check_parts
from tilewright.engine.imagery.remembered import remember
from tilewright.engine.imagery.sources import open_raster
from tilewright.engine.imagery.stack import RasterStack, gdal_environment
from tilewright.engine.imagery.stacking.options import StackRastersOptions
from tilewright.engine.imagery.stacking.stack_rasters import stack_rasters
from tilewright.engine.progress import Progress
from tilewright.engine.tasks import task_named

sys.path.insert(0, str(Path(__file__).parents[1]))
from loopback import Server

ROOT = Path(__file__).resolve().parent.parent.parent
GRID = {"crs": "EPSG:32633", "transform": Affine(10, 0, 500000, 0, -10, 5000000)}


@pytest.fixture(autouse=True)
def environment(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with gdal_environment():
        yield


def raster(path, value=7):
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(path, "w", driver="GTiff", width=8, height=8, count=1, dtype="uint8", **GRID) as target:
        target.write(np.full((1, 8, 8), value, "uint8"))
    return path


def virtual(name, relative=0, kind="SimpleSource", band="", more=""):
    return (
        f'<VRTDataset rasterXSize="8" rasterYSize="8"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>500000, 10, 0, 5000000, 0, -10</GeoTransform>{more}"
        f'<VRTRasterBand dataType="Byte" band="1" {band}><{kind}>'
        f'<SourceFilename relativeToVRT="{relative}">{escape(name)}</SourceFilename><SourceBand>1</SourceBand>'
        f"</{kind}></VRTRasterBand></VRTDataset>"
    )


def refused(path):
    with pytest.raises(InputError) as caught:
        open_raster(str(path)).close()
    return str(caught.value)


def value_of(path):
    with open_raster(str(path)) as source:
        return int(source.read(1)[0, 0])


def test_a_virtual_raster_beside_its_rasters_is_read(tmp_path):
    file = raster(tmp_path / "set" / "bands" / "a.tif")
    vrt = tmp_path / "set" / "a.vrt"
    for text in (virtual("bands/a.tif", 1), virtual(str(file))):
        vrt.write_text(text)
        assert value_of(vrt) == 7
    vrt.write_text(virtual("a.vrt", 1))
    (tmp_path / "set" / "outer.vrt").write_text(virtual("a.vrt", 1))
    vrt.write_text(virtual("bands/a.tif", 1))
    assert value_of(tmp_path / "set" / "outer.vrt") == 7
    vrt.write_text(virtual(virtual(str(file))))  # a virtual raster in the text of another
    assert value_of(vrt) == 7
    with zipfile.ZipFile(tmp_path / "set.zip", "w") as archive:
        archive.write(file, "a.tif")
        archive.writestr("x.vrt", virtual("a.tif", 1))
    assert value_of(f"/vsizip/{tmp_path}/set.zip/x.vrt") == 7


def hostile(private, server):
    """Spellings by which a virtual raster may reach a private file or a server."""
    raw = (
        '<VRTDataset rasterXSize="8" rasterYSize="1"><VRTRasterBand dataType="Byte" band="1" '
        'subClass="VRTRawRasterBand"><SourceFilename relativeToVRT="0">{}</SourceFilename></VRTRasterBand></VRTDataset>'
    )
    warped = (
        '<VRTDataset rasterXSize="8" rasterYSize="8" subClass="VRTWarpedDataset"><VRTRasterBand dataType="Byte" '
        'band="1" subClass="VRTWarpedRasterBand"/><GDALWarpOptions><SourceDataset relativeToVRT="{}">{}</SourceDataset>'
        "</GDALWarpOptions></VRTDataset>"
    )
    attribute = virtual("a.tif", 1).replace(
        "<SimpleSource>", f'<SimpleSource SourceFilename="{private}" relativeToVRT="0">', 1
    )
    yield from (
        virtual(str(private)),
        virtual("../private.tif", 1),
        virtual("sub/../../private.tif", 1),
        virtual(str(private), kind="ComplexSource"),
        virtual(str(private)).replace("SourceFilename", "sourcefilename"),
        virtual(str(private)).replace("<SimpleSource>", "<simplesource>").replace("</Simple", "</simple"),
        virtual(virtual(virtual(str(private)))),
        virtual(f"vrt://{private}?bands=1"),
        virtual(f"DERIVED_SUBDATASET:AMPLITUDE:{private}"),
        virtual(f"/vsigzip/{private}"),
        virtual(f"GTIFF_DIR:1:{private}"),
        virtual("link.tif", 1),
        virtual("inner.vrt", 1),
        virtual("wms.xml", 1),
        virtual("/vsizip/inner.zip/x.vrt", 1),
        virtual(server.url("fine/a.tif")),
        virtual("/vsicurl/" + server.url("fine/a.tif")),
        virtual("/vsicurl?url=" + server.url("fine/a.tif")),
        virtual("/vsis3/bucket/a.tif"),
        virtual("WMS:" + server.url("fine/wms?")),
        virtual(f"<GDAL_WMS><Service name='TMS'><ServerUrl>{server.url('fine/')}</ServerUrl></Service></GDAL_WMS>"),
        virtual("/etc/passwd"),
        raw.format("/etc/passwd"),
        raw.format("/proc/self/environ"),
        warped.format(0, private),
        warped.format(1, "../private.tif"),
        attribute,
        virtual(
            "a.tif",
            1,
            more=f"<OverviewList/><Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>{private}</MDI></Metadata>",
        ),
        virtual("a.tif", 1, more=f"<Metadata domain='GEOLOCATION'><MDI key='X_DATASET'>{private}</MDI></Metadata>"),
        virtual(
            "a.tif",
            1,
            more=f"<MaskBand><VRTRasterBand dataType='Byte'><SimpleSource><SourceFilename>{private}"
            "</SourceFilename></SimpleSource></VRTRasterBand></MaskBand>",
        ),
        virtual(
            "a.tif",
            1,
            more=f"<ProcessingSteps><Step><Argument name='gain_dataset_filename_1'>{private}</Argument>"
            "</Step></ProcessingSteps>",
        ),
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + virtual("&e;").replace("&amp;", "&"),
        virtual("a.tif", 1).replace("</VRTDataset>", ""),
        '<?xml version="1.0" encoding="utf-16"?>' + virtual(str(private)),
        f"<MRF_META><CachedSource><Source>{private}</Source></CachedSource><Raster><Size x='8' y='8' c='1'/></Raster>"
        "</MRF_META>",
        f"<MRF_META><Raster><Size x='8' y='8' c='1'/><DataFile>{private}</DataFile></Raster></MRF_META>",
        f"<GDAL_WMS><Service name='TMS'><ServerUrl>{server.url('fine/')}${{z}}</ServerUrl></Service></GDAL_WMS>",
        "<GDAL_WMS><Service name='VirtualEarth'></Service></GDAL_WMS>",
        f"<GDALTileIndexDataset><IndexDataset>{private}</IndexDataset></GDALTileIndexDataset>",
        f"<GDAL_WMTS><GetCapabilitiesUrl>{server.url('fine/')}</GetCapabilitiesUrl></GDAL_WMTS>",
        f"<WCS_GDAL><ServiceURL>{server.url('fine/')}</ServiceURL><CoverageName>a</CoverageName></WCS_GDAL>",
        f"<kml><GroundOverlay><Icon><href>{server.url('fine/a.png')}</href></Icon></GroundOverlay></kml>",
        f'{{"type": "gdal_streamed_alg", "command_line": "gdal raster pipeline ! read {private} ! write"}}',
        f'{{"stac_version": "1.0.0", "type": "FeatureCollection", "features": [{{"href": "{private}"}}]}}',
    )


@pytest.mark.parametrize("ending", ["vrt", "tif"])
def test_no_spelling_reaches_a_private_file_or_a_server(tmp_path, ending):
    private = raster(tmp_path / "private.tif", 42)
    folder = tmp_path / "set"
    raster(folder / "a.tif")
    (folder / "link.tif").symlink_to(private)
    (folder / "inner.vrt").write_text(virtual(str(private)))
    with zipfile.ZipFile(folder / "inner.zip", "w") as archive:
        archive.writestr("x.vrt", virtual(str(private)))
    path = folder / f"hostile.{ending}"
    with Server(files={"a.tif": private.read_bytes()}) as server:
        (folder / "wms.xml").write_text(
            f"<GDAL_WMS><Service><ServerUrl>{server.url('x')}</ServerUrl></Service></GDAL_WMS>"
        )
        texts = list(hostile(private, server))
        for number, text in enumerate(texts):
            path.write_text(text)
            os.utime(path, ns=(number, number))
            words = refused(path)
            assert "root:" not in words and "\n" not in words, text
        assert server.requests == []
    assert len(texts) > 40


def test_metadata_beside_a_raster_may_not_name_its_overviews_elsewhere(tmp_path):
    private, file = raster(tmp_path / "private.tif"), raster(tmp_path / "set" / "a.tif")
    Path(f"{file}.aux.xml").write_text(
        f"<PAMDataset><Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>{private}</MDI></Metadata></PAMDataset>"
    )
    assert "points to" in refused(file)
    Path(f"{file}.aux.xml").unlink()
    assert value_of(file) == 7


def test_hdf5_may_not_read_other_files(tmp_path):
    private = tmp_path / "private.h5"
    with h5py.File(private, "w") as file:
        file["a"] = np.zeros((8, 8), "u1")
    folder = tmp_path / "set"
    folder.mkdir()

    def link(file):
        file["a"] = h5py.ExternalLink(str(private), "/a")

    def outside(file):
        file.create_dataset("a", (8, 8), "u1", external=[("/etc/passwd", 0, 64)])

    def layered(file):
        layout = h5py.VirtualLayout((8, 8), "u1")
        layout[:] = h5py.VirtualSource(str(private), "a", (8, 8))
        file.create_group("deep").create_virtual_dataset("a", layout)

    for number, make in enumerate((link, outside, layered)):
        for ending in ("h5", "nc"):
            path = folder / f"{number}.{ending}"
            with h5py.File(path, "w") as file:
                make(file)
            for name in (str(path), f'HDF5:"{path}"://a', f'NETCDF:"{path}":a'):
                assert "points to" in refused(name)
    with h5py.File(folder / "own.h5", "w") as file:
        file["a"] = np.full((8, 8), 3, "u1")
        file["b"] = h5py.SoftLink("/a")
    assert value_of(f'HDF5:"{folder / "own.h5"}"://a') == 3


def test_texts_of_an_hdf5_file_that_gdal_would_end_at_are_refused(tmp_path):
    """GDAL takes a text that cannot be read for one that was, and the process ends there."""
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file["deep/a"] = np.full((8, 8), 3, "u1")
        file.attrs["whole"] = "a text"
        file["deep/a"].attrs["of"] = file["deep"].ref
        file["deep/a"].attrs["flag"] = True
        file["deep/a"].attrs["texts"] = np.array(["one", "two"], dtype=h5py.string_dtype())
    for name in (str(path), f'HDF5:"{path}"://deep/a'):
        assert value_of(name) == 3
    data = path.read_bytes()
    heap = data.index(b"GCOL")
    for number, size in enumerate((2**40, 64)):
        broken = tmp_path / f"{number}.h5"
        broken.write_bytes(data[: heap + 8] + size.to_bytes(8, "little") + data[heap + 16 :])
        for name in (str(broken), f'HDF5:"{broken}"://deep/a', f'NETCDF:"{broken}":a'):
            assert f"{number}.h5 is damaged: what it tells of /" in refused(name)
    for object_ in (b"\0" * 16, b"\1" + b"\0" * 7 + (2**64 - 16).to_bytes(8, "little")):  # its library goes on for ever
        broken = tmp_path / "endless.h5"
        broken.write_bytes(data[: heap + 16] + object_ + data[heap + 32 :])
        assert "endless.h5 is damaged: its texts lead nowhere" in refused(broken)


def test_too_few_ground_control_points_are_told(tmp_path):
    """GDAL says so by an error that rasterio has under no name of its own."""
    path = raster(tmp_path / "a.tif")
    one = [rasterio.control.GroundControlPoint(0, 0, 500000, 5000000)]
    with rasterio.open(
        path, "w", driver="GTiff", width=8, height=8, count=1, dtype="uint8", gcps=one, crs="EPSG:32633"
    ):
        pass
    with pytest.raises(InputError, match="cannot be placed by its ground control points"):
        RasterStack(str(path))


def test_a_container_may_not_name_parts_elsewhere(tmp_path):
    private, container = raster(tmp_path / "private.tif"), tmp_path / "set" / "a.h5"
    check_parts([f'HDF5:"{container}"://a', f'NETCDF:"{container}":b'], str(container))
    for name in (str(private), f'HDF5:"{private}"://a', "/vsicurl/http://h/a.tif", "WMS:http://h"):
        with pytest.raises(InputError, match="points to"):
            check_parts([name], str(container))


def test_what_the_user_allows_or_names_in_the_same_job_is_read(tmp_path, monkeypatch):
    far = raster(tmp_path / "far" / "a.tif")
    path = tmp_path / "set" / "a.vrt"
    path.parent.mkdir()
    path.write_text(virtual(str(far)))
    assert refused(path).endswith(
        f"add {far.parent} to what files may point to, in Settings, Options, Tilewright or in the variable "
        "TILEWRIGHT_ALLOWED."
    )
    with monkeypatch.context() as patched:
        patched.setenv("TILEWRIGHT_ALLOWED", str(far.parent))
        assert value_of(path) == 7
    os.utime(path, ns=(1, 1))
    with monkeypatch.context() as patched:
        patched.setenv("TILEWRIGHT_OWN", str(path.parent))
        assert value_of(path) == 7
    os.utime(path, ns=(2, 2))
    task = task_named("stack_rasters")
    options = {"rasters": [str(path), str(far)], "output": str(tmp_path / "out.tif"), "method": "STACK"}
    task.load_function()(task.load_options().from_dict(options), Progress())
    assert value_of(tmp_path / "out.tif") == 7


def test_a_virtual_raster_of_ours_leads_where_the_user_named(tmp_path):
    far, out = raster(tmp_path / "far" / "a.tif"), tmp_path / "made" / "a.vrt"
    out.parent.mkdir()
    stack_rasters(StackRastersOptions(rasters=(str(far),), output=str(out)), Progress())
    assert str(far) in out.read_text()
    assert value_of(out) == 7
    out.write_text(out.read_text().replace("</VRTDataset>", "\n</VRTDataset>"))  # no longer what was written here
    assert "points to" in refused(out)
    known = tmp_path / "data" / "tilewright" / "virtual-rasters"
    known.write_text(known.read_text() * 20_000)
    remember("another")
    assert known.stat().st_size < 700_000  # only the latest are kept


def test_the_process_of_the_engine_is_fenced(tmp_path):
    """A vector file that says it is a tile layer may not be an OGR virtual layer over a private one."""
    (tmp_path / "private.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": []}))
    (tmp_path / "tiles.gpkg").write_text(
        f"<OGRVRTDataSource><OGRVRTLayer name='private'><SrcDataSource>{tmp_path / 'private.geojson'}</SrcDataSource>"
        "</OGRVRTLayer></OGRVRTDataSource>"
    )
    code = (
        "import runpy, sys\n"
        f"runpy.run_path({str(ROOT / 'engine' / '__main__.py')!r})['register_package']()\n"
        "from tilewright.engine.tasks import task_named\n"
        "task_named('export_tiles').load_function()\n"
        "import fiona, pyogrio, rasterio\n"
        "from tilewright.engine.labels.layers import read_layer\n"
        "from tilewright.engine.allowed import NEVER\n"
        "from tilewright.engine.errors import InputError\n"
        "with rasterio.Env() as env: assert not NEVER & set(env.drivers())\n"
        "assert not NEVER & set(pyogrio.list_drivers())\n"
        "try: read_layer(sys.argv[1])\n"
        "except InputError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code, str(tmp_path / "tiles.gpkg")], capture_output=True, text=True, check=True
    )
    assert "cannot be read" in done.stdout or "not recognized" in done.stdout
