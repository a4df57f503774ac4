"""Training and mapping through the worker, as QGIS runs them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from model_fixtures import make_dataset, write_raster

MAIN = Path(__file__).resolve().parents[2] / "engine" / "__main__.py"


class Worker:
    """A worker whose standard input stays open, as the door keeps it."""

    def __init__(self, task, **options):
        self.process = subprocess.Popen(
            [sys.executable, "-I", str(MAIN)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            start_new_session=True,
        )
        self.process.stdin.write(json.dumps({"task": task, "options": options}) + "\n")
        self.process.stdin.flush()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def events(self):
        return (json.loads(line) for line in self.process.stdout)

    def last(self):
        """The last event; the process must have ended soon after it."""
        event = list(self.events())[-1]
        self.process.wait(timeout=20)
        return event


def test_train_then_map(tmp_path):
    folder = make_dataset(tmp_path / "d", task="SEGMENTATION", counts=(("train", 8), ("val", 4)))
    with Worker(
        "train_model", dataset=str(folder), output=str(tmp_path / "m.keras"), epochs=12, batch_size=4
    ) as worker:
        event = worker.last()
    assert event["event"] == "result", event
    assert event["values"]["metrics"]["validation_mean_iou"] > 0.5
    pixels = np.full((50, 70, 3), 60, np.uint8)
    pixels[:, :35] = 180
    raster = write_raster(tmp_path / "r.tif", pixels, names=("red", "green", "blue"))
    job = {"rasters": [str(raster)], "model": str(tmp_path / "m.keras"), "output": str(tmp_path / "o.tif")}
    with Worker("segment_raster", **job) as worker:
        event = worker.last()
    assert event["event"] == "result", event
    with rasterio.open(tmp_path / "o.tif") as source:
        found = source.read(1)
    assert np.mean(found == (pixels[..., 0] > 100)) > 0.9


@pytest.mark.parametrize("how", ["cancel", "end of input"])
def test_a_cancelled_training_ends_within_seconds_and_keeps_the_best(tmp_path, how):
    folder = make_dataset(tmp_path / "d")
    with Worker("train_model", dataset=str(folder), output=str(tmp_path / "m.keras"), epochs=10000) as worker:
        for event in worker.events():
            assert event["event"] != "error", event
            if event["event"] == "message" and event["text"].startswith("epoch 3"):
                break
        started = time.monotonic()
        if how == "cancel":
            worker.process.stdin.write("cancel\n")
            worker.process.stdin.flush()
        else:
            worker.process.stdin.close()
        worker.process.wait(timeout=15)
        assert time.monotonic() - started < 5
    assert worker.process.returncode != 0
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [".m.training", "d", "m.history.csv", "m.keras", "m.mlm.json", "m.samples.png", "m.training.json"]
    assert json.loads((tmp_path / "m.mlm.json").read_text())["properties"]["mlm:hyperparameters"]["best_epoch"] >= 1


def test_a_failure_in_a_tile_ends_the_worker_with_one_error(tmp_path):
    folder = make_dataset(tmp_path / "d")
    tile = next((folder / "val").rglob("*.tif"))
    tile.write_bytes(b"nothing")
    with Worker("train_model", dataset=str(folder), output=str(tmp_path / "m.keras"), epochs=3) as worker:
        event = worker.last()
    assert event["event"] == "error" and event["kind"] == "input"
    assert tile.name in event["text"]
    assert worker.process.returncode == 1


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("m.onnx", b"\x08\x08\x3a\xff\x01cut", "cut short, damaged or no ONNX model"),
        ("m.tflite", b"\x20\x00\x00\x00TFL3" + bytes(20), "cut short or damaged"),
        ("m.pkl", b"\x80\x04\x95cut", "it is a pickle"),
        ("m.keras", b"PK\x03\x04cut", "cut short or damaged"),
    ],
)
def test_a_model_that_cannot_be_read_is_one_clear_error(tmp_path, name, content, words):
    raster = write_raster(tmp_path / "r.tif", np.zeros((20, 20, 3), np.uint8))
    (tmp_path / name).write_bytes(content)
    job = {"rasters": [str(raster)], "model": str(tmp_path / name), "output": str(tmp_path / "o.tif")}
    with Worker("segment_raster", **job) as worker:
        event = worker.last()
    assert (event["event"], event["kind"]) == ("error", "input")
    assert words in event["text"] and str(tmp_path / name) in event["text"]
    assert not (tmp_path / "o.tif").exists()
