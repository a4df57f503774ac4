"""What runs hold on to: locks, files that are written whole, and sources that must stay as they are."""

import json
import os
import shutil
import threading
import time

import numpy as np
import pytest
import rasterio
import rasterio.shutil
import shapely
from affine import Affine
from rasterio.crs import CRS
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.datasets.workplace import Workplace
from tilewright.engine.errors import InputError, OutputError
from tilewright.engine.exclusive import exclusively, locked, whole
from tilewright.engine.imagery.scaling.normalize import normalize_raster
from tilewright.engine.imagery.scaling.options import NormalizeRasterOptions
from tilewright.engine.imagery.stack import RasterStack, gdal_environment
from tilewright.engine.imagery.unchanged import ChangedError, check_unchanged, noted_state
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.labels.options import PolygonizeRasterOptions
from tilewright.engine.labels.polygons import polygonize_raster
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32618)
PLACE = Affine(10, 0, 500000, 0, -10, 4000000)


def write_raster(path, value, size=256, dtype="uint8"):
    pixels = np.full((1, size, size), value, dtype)
    pixels[0, ::2] += 1
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=1, dtype=dtype, crs=UTM, transform=PLACE
    ) as target:
        target.write(pixels)
    return str(path)


def test_many_that_want_one_lock_have_it_one_after_the_other(tmp_path):
    """The lock goes with each of them, so that it is taken and removed in the same moments."""
    inside, most, failed = [0], [0], []

    def work():
        try:
            for _ in range(25):
                with exclusively(tmp_path / "a", Progress(), patience_s=30):
                    inside[0] += 1
                    most[0] = max(most[0], inside[0])
                    time.sleep(0.0005)
                    inside[0] -= 1
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert most == [1]
    assert list(tmp_path.iterdir()) == []


def test_a_lock_that_was_moved_away_is_no_lock(tmp_path, monkeypatch):
    import fcntl

    real, times = fcntl.flock, []

    def flock(stream, how):
        times.append(how)
        if len(times) == 1:  # whoever had it is through, and another run has a lock of the same name
            (tmp_path / "lock").rename(tmp_path / "gone")
        real(stream, how)

    monkeypatch.setattr(fcntl, "flock", flock)
    with locked(tmp_path / "lock") as stream:
        assert os.path.samestat(os.fstat(stream.fileno()), (tmp_path / "lock").stat())
        assert locked(tmp_path / "lock") is None
    assert len(times) == 3


def test_a_file_is_whole_or_not_there(tmp_path):
    path = tmp_path / "a.json"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError), whole(path, Progress()) as part:
        part.write_text("half")
        raise ZeroDivisionError
    assert path.read_text() == "old"
    with whole(path, Progress()) as part:
        part.write_text("new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_small_file_waits_for_another_run_and_gives_up_in_the_end(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    held = locked(tmp_path / ".a.json.lock")
    monkeypatch.setattr("tilewright.engine.exclusive.PATIENCE_S", 0.1)
    with pytest.raises(OutputError, match=r"a\.json is being written by another run"), whole(path, Progress()):
        pass
    threading.Timer(0.05, held.close).start()
    monkeypatch.setattr("tilewright.engine.exclusive.PATIENCE_S", 20.0)
    with whole(path, Progress()) as part:
        part.write_text("new")
    assert path.read_text() == "new"


@pytest.mark.skipif(os.name == "nt", reason="Windows renames nothing that is open")
def test_a_dataset_keeps_its_lock_until_it_has_its_name(tmp_path, monkeypatch):
    """Else another run could begin in the folder in the moment before it is renamed."""
    seen = []
    with Workplace(tmp_path / "data", "call", Progress()) as place:
        place.write("a.txt", b"1")
        rename = type(place.folder).replace

        def renamed(path, target):
            seen.append(locked(path / ".work" / "lock"))
            return rename(path, target)

        monkeypatch.setattr(type(place.folder), "replace", renamed)
        place.publish()
    assert seen == [None]
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["a.txt"]


def touch(path):
    state = path.stat()
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns + 1_000_000))


def replace(path):
    other = path.with_name("other.tif")
    write_raster(other, 90)
    other.replace(path)


@pytest.mark.parametrize(
    ("change", "kind", "words"),
    [
        (touch, ChangedError, "was changed while it was read"),
        (replace, ChangedError, "was changed while it was read"),
        (lambda path: path.unlink(), InputError, "was removed, or cannot be reached any more"),
    ],
)
def test_a_source_that_changes_is_noticed(tmp_path, change, kind, words):
    path = tmp_path / "a.tif"
    write_raster(path, 10)
    with gdal_environment(), RasterStack(str(path)):
        check_unchanged()
        change(path)
        with pytest.raises(kind, match=words):
            check_unchanged()


def test_what_changes_nothing_of_a_source_is_let_pass(tmp_path):
    path = tmp_path / "a.tif"
    write_raster(path, 10)
    with gdal_environment(), RasterStack(str(path)):
        path.chmod(0o600)
        (tmp_path / "a.tif.aux.xml").write_text("<PAMDataset/>")
        check_unchanged()
        state = noted_state()
    touch(path)
    check_unchanged()  # of a task that is over
    with gdal_environment(), RasterStack(str(path)):
        assert noted_state() != state


def test_the_parts_of_a_virtual_raster_are_looked_after_too(tmp_path):
    part = tmp_path / "part.tif"
    write_raster(part, 10)
    virtual = tmp_path / "all.vrt"
    with rasterio.open(part) as source:
        rasterio.shutil.copy(source, virtual, driver="VRT")
    with gdal_environment(), RasterStack(str(virtual)):
        replace(part)
        with pytest.raises(ChangedError, match=r"part\.tif was changed"):
            check_unchanged()


def test_a_raster_made_of_two_sources_gets_no_name(tmp_path):
    path = tmp_path / "a.tif"
    write_raster(path, 10, size=2048)

    class Replacing(Progress):
        def update(self, done, total, text=""):
            if text == "Scaling" and done < total:
                replace(path)

    options = NormalizeRasterOptions(rasters=(str(path),), output=str(tmp_path / "scaled.tif"))
    with pytest.raises(ChangedError, match=r"a\.tif was changed while it was read"):
        normalize_raster(options, Replacing())
    assert sorted(item.name for item in tmp_path.iterdir()) == ["a.tif"]


@pytest.fixture
def export(tmp_path):
    """Exports the tiles of a raster of 6 × 6 tiles of 64 pixels that lie apart, one worker."""
    corners = [(x, y) for y in range(0, 1536, 256) for x in range(0, 1536, 256)]
    boxes = [shapely.box(500000 + 10 * x, 4000000 - 10 * y - 640, 500000 + 10 * x + 640, 4000000 - 10 * y)
             for x, y in corners]  # fmt: skip
    ids = np.array([f"t{number}" for number in range(len(corners))], object)
    write_layer(tmp_path / "tiles.gpkg", np.array(boxes, object), {"tile_id": ids}, UTM)
    source = tmp_path / "drive" / "a.tif"
    source.parent.mkdir()
    write_raster(source, 10, size=1536)

    def run(name, progress=None):
        options = ExportTilesOptions(
            rasters=(str(source),), tiles=str(tmp_path / "tiles.gpkg"), output=str(tmp_path / name), task="IMAGES",
            format="NPY", workers=1,
        )  # fmt: skip
        return export_tiles(options, progress or Progress())

    return run


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Once(Progress):
    """Does something to the source once some tiles are there, and keeps warnings."""

    def __init__(self, act=None):
        super().__init__()
        self.act, self.told = act, []

    def update(self, done, total, text=""):
        if self.act and text == "Exporting tiles" and 4 < done < total:
            act, self.act = self.act, None
            act()

    def message(self, text, level="info"):
        self.told.append(text)


def test_an_export_of_a_source_that_is_replaced_begins_afresh(tmp_path, export):
    """Also when the old source comes back with its old date: some tiles may be of the other one."""
    export("undisturbed")
    source = tmp_path / "drive" / "a.tif"
    shutil.copy2(source, tmp_path / "kept.tif")
    state = source.stat()

    def other():
        write_raster(tmp_path / "new.tif", 90, size=1536)
        (tmp_path / "new.tif").replace(source)

    with pytest.raises(ChangedError, match=r"a\.tif was changed while it was read"):
        export("data", Once(other))
    assert not (tmp_path / "data").exists()
    shutil.copy2(tmp_path / "kept.tif", source)
    os.utime(source, ns=(state.st_atime_ns, state.st_mtime_ns))
    later = Once()
    export("data", later)
    assert not any("Going on" in text for text in later.told)
    assert contents(tmp_path / "data") == contents(tmp_path / "undisturbed")


def test_an_export_whose_source_was_away_goes_on(tmp_path, export):
    """As when a network drive drops out: what was read was right, and the same file comes back."""
    export("undisturbed")
    with pytest.raises(InputError, match="was removed, or cannot be reached any more"):
        export("data", Once(lambda: (tmp_path / "drive").rename(tmp_path / "away")))
    job = tmp_path / "data.partial" / ".work" / "job.json"
    assert set(json.loads(job.read_text())) == {"fingerprint", "state"}
    (tmp_path / "away").rename(tmp_path / "drive")
    later = Once()
    export("data", later)
    assert any("Going on" in text for text in later.told)
    assert contents(tmp_path / "data") == contents(tmp_path / "undisturbed")


def test_polygons_of_a_run_that_was_ended_are_in_nobodys_way(tmp_path):
    raster = write_raster(tmp_path / "classes.tif", 1)
    (tmp_path / ".polygons.part").mkdir()
    (tmp_path / ".polygons.part" / "000000.npz").write_bytes(b"half")
    options = PolygonizeRasterOptions(raster=raster, output=str(tmp_path / "polygons"))
    with exclusively(tmp_path / "polygons", Progress()), pytest.raises(OutputError, match="by another run"):
        polygonize_raster(options, Progress())
    assert polygonize_raster(options, Progress())["count"] > 0
    assert sorted(item.name for item in tmp_path.iterdir()) == ["classes.tif", "polygons"]
