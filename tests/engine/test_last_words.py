"""Files that libraries in C end the process at: which one it was is known from what was told before."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from tilewright.engine.command import child
from tilewright.engine.last_words import opening, telling

MAIN = Path(__file__).resolve().parents[2] / "engine" / "__main__.py"
#: What a library does to its process where a file is damaged.
FALLING = """
import json, os, sys
sys.stdin.readline()
print(json.dumps({"event": "opening", "name": "first.tif"}))
print(json.dumps({"event": "message", "level": "info", "text": "begun"}))
print(json.dumps({"event": "opening", "name": "second.h5"}), flush=True)
END
"""


class Heard:
    def __init__(self):
        self.events = []

    def hear(self, event):
        self.events.append(event)


def test_who_listens_hears_of_files_in_the_block_alone():
    heard = []
    opening("a")
    with telling(heard.append):
        opening("b")
        with telling(lambda name: heard.append(name.upper())):
            opening("c")
        opening("d")
    opening("e")
    assert heard == ["b", "C", "d"]


def test_a_worker_tells_of_each_raster_before_it_opens_it(tmp_path):
    paths = [str(tmp_path / f"{name}.tif") for name in "ab"]
    for path in paths:
        with rasterio.open(
            path, "w", driver="GTiff", height=4, width=4, count=1, dtype="uint8", crs="EPSG:32632",
            transform=Affine(10, 0, 500_000, 0, -10, 5_200_000),
        ) as target:  # fmt: skip
            target.write(np.ones((1, 4, 4), np.uint8))
    options = {"rasters": paths, "formulas": "s = b1 + b2", "output": str(tmp_path / "out.tif")}
    with subprocess.Popen(
        [sys.executable, "-I", str(MAIN)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as worker:
        worker.stdin.write(json.dumps({"task": "compute_indices", "options": options}) + "\n")
        worker.stdin.flush()
        events = [json.loads(line) for line in worker.stdout]
    assert events[-1]["event"] == "result", events[-1]
    names = [event["name"] for event in events if event["event"] == "opening"]
    assert names[:2] == paths and set(names) == set(paths)


@pytest.mark.parametrize(
    "end, hint",
    [
        ("os.abort()", "The file that it opened last may be damaged: second.h5"),
        ("os.kill(os.getpid(), 9)", ""),
        ("sys.exit(1)", ""),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_the_command_names_the_file_that_a_library_fell_at(tmp_path, monkeypatch, end, hint):
    script = tmp_path / "falling.py"
    script.write_text(FALLING.replace("END", end))
    monkeypatch.setattr(child, "WORKER", script)
    heard = Heard()
    with pytest.raises(child.Failure) as raised:
        child.run_job({"task": "export_tiles", "options": {}}, heard, child.Stop())
    assert (raised.value.kind, raised.value.hint) == ("internal", hint)
    assert [event["event"] for event in heard.events] == ["message"]
