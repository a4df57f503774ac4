"""Exports that end before their time: what stays is whole, and the same call goes on with it."""

import errno
import json
import os
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest
from export_fixtures import ENGINE, Stopping, content, export, labelled_tiles, many_tiles, write_raster, write_tiles
from listening import Listener
from tilewright.engine.datasets import workplace
from tilewright.engine.datasets.workplace import Workplace
from tilewright.engine.errors import Cancelled, OutputError
from tilewright.engine.progress import Progress


@pytest.fixture
def raster(tmp_path):
    pixels = np.random.default_rng(0).integers(1, 60000, (130, 200, 3), dtype=np.uint16)
    return write_raster(tmp_path / "image.tif", pixels, ("B4", "", "B2"), nodata=0)


@pytest.fixture
def tiles(tmp_path):
    return labelled_tiles(tmp_path / "tiles.gpkg")


def test_the_same_call_on_a_finished_output_changes_nothing(tmp_path, raster, tiles):
    output = tmp_path / "data"
    output.mkdir()
    export(raster, tiles, output)
    before = {path: path.stat().st_mtime_ns for path in output.rglob("*")}
    listener = Listener()
    result = export(raster, tiles, output, listener, workers=1)
    assert result["complete"]
    assert result["tile_count"] == 24
    assert "already complete" in listener.said[-1][1]
    assert {path: path.stat().st_mtime_ns for path in output.rglob("*")} == before
    with pytest.raises(OutputError, match="another call made"):
        export(raster, tiles, output, format="NPY")
    assert {path: path.stat().st_mtime_ns for path in output.rglob("*")} == before


def test_a_cancelled_run_is_gone_on_with(tmp_path, raster):
    tiles = many_tiles(tmp_path, raster)
    whole, output = tmp_path / "whole", tmp_path / "data"
    export(raster, tiles, whole, workers=3)
    with pytest.raises(Cancelled):
        export(raster, tiles, output, Stopping(), workers=1)
    assert not output.exists()
    partial = tmp_path / "data.partial"
    there = {path: path.stat().st_mtime_ns for path in partial.rglob("*.tif")}
    assert 0 < len(there) < 1288
    inodes = {path.relative_to(partial): path.stat().st_ino for path in there}
    listener = Listener()
    assert export(raster, tiles, output, listener)["tile_count"] == 1288
    assert any(text.startswith("Going on with a half-made dataset") for _, text in listener.said)
    assert content(output) == content(whole)
    assert {path: (output / path).stat().st_ino for path in inodes} == inodes, "tiles that were there are not rewritten"


@pytest.mark.parametrize("moment", ["before move", "after move", "after remove"])
def test_a_run_ended_while_it_publishes_is_gone_on_with(tmp_path, raster, tiles, monkeypatch, moment):
    when, step = moment.split()
    export(raster, tiles, tmp_path / "undisturbed")
    original = getattr(workplace, step)

    class Ended(BaseException):
        pass

    def ending(path, *arguments):
        ours = path in (tmp_path / "data.partial", tmp_path / "data" / ".work")
        if not ours or when == "after":
            original(path, *arguments)
        if ours:
            raise Ended

    with monkeypatch.context() as patched, pytest.raises(Ended):
        patched.setattr(workplace, step, ending)
        export(raster, tiles, tmp_path / "data")
    assert (tmp_path / "data").exists() == (moment != "before move")
    result = export(raster, tiles, tmp_path / "data")
    assert result["tile_count"] == 24 and result["complete"] == (moment != "before move")
    assert content(tmp_path / "data") == content(tmp_path / "undisturbed")
    assert not (tmp_path / "data" / ".work").exists() and not (tmp_path / "data.partial").exists()


def test_another_call_on_a_half_made_one_begins_afresh(tmp_path, raster):
    tiles = many_tiles(tmp_path, raster)
    with pytest.raises(Cancelled):
        export(raster, tiles, tmp_path / "data", Stopping(), workers=1)
    listener = Listener()
    export(raster, tiles, tmp_path / "data", listener, format="NPY")
    assert any("begun afresh" in text for text in listener.warnings)
    assert not list((tmp_path / "data").rglob("*.tif"))


def test_two_runs_at_once_are_refused(tmp_path, raster, tiles):
    with Workplace(tmp_path / "data", "x", Progress()), pytest.raises(OutputError, match="written by another run"):
        export(raster, tiles, tmp_path / "data")
    assert export(raster, tiles, tmp_path / "data")["tile_count"] == 24


def test_a_run_ended_by_sigkill_is_gone_on_with(tmp_path):
    random = np.random.default_rng(3)
    raster = write_raster(tmp_path / "big.tif", random.integers(0, 4000, (1024, 1024, 4), dtype=np.uint16), nodata=0)
    windows = [(x, y, 64, 64) for y in range(0, 960, 16) for x in range(0, 960, 16)]
    tiles = write_tiles(
        tmp_path / "tiles.gpkg", windows, split=[["train", "val"][place % 2] for place in range(len(windows))]
    )
    options = {"rasters": [raster], "tiles": tiles, "task": "IMAGES", "level": 6}
    partial = tmp_path / "killed.partial"
    with subprocess.Popen(
        [sys.executable, "-I", str(ENGINE)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as worker:
        job = {"task": "export_tiles", "options": {**options, "output": str(tmp_path / "killed")}}
        worker.stdin.write(json.dumps(job).encode() + b"\n")
        worker.stdin.flush()
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if len(list(partial.rglob("*.tif"))) > 300 or worker.poll() is not None:
                break
            time.sleep(0.01)
        os.kill(worker.pid, signal.SIGKILL)
        worker.wait()
    there = {path.relative_to(partial): path.stat().st_ino for path in partial.rglob("*.tif")}
    assert 300 < len(there) < len(windows)
    assert not (tmp_path / "killed").exists()
    resumed = export(raster, tiles, tmp_path / "killed", task="IMAGES", level=6)
    assert resumed["tile_count"] == len(windows)
    export(raster, tiles, tmp_path / "undisturbed", task="IMAGES", level=6, workers=1)
    assert content(tmp_path / "killed") == content(tmp_path / "undisturbed")
    assert {path: (tmp_path / "killed" / path).stat().st_ino for path in there} == there
    assert not partial.exists()


def test_a_full_disk_keeps_what_is_whole(tmp_path, raster, monkeypatch):
    tiles = many_tiles(tmp_path, raster)
    write, count, lock = Workplace.write, [0], threading.Lock()

    def full(self, file, content):
        with lock:
            count[0] += 1
        if count[0] > 100:
            raise OSError(errno.ENOSPC, "No space left on device")
        write(self, file, content)

    with monkeypatch.context() as patch:
        patch.setattr(Workplace, "write", full)
        with pytest.raises(OutputError, match=r"no space left .* what is whole stays") as caught:
            export(raster, tiles, tmp_path / "data")
    assert "run the same again" in caught.value.hint
    assert len(list((tmp_path / "data.partial").rglob("*.tif"))) == 100
    export(raster, tiles, tmp_path / "data")
    export(raster, tiles, tmp_path / "whole")
    assert content(tmp_path / "data") == content(tmp_path / "whole")
