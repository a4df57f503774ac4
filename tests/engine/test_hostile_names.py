"""Names from data stay text in what is shown, and secrets stay out of all that is written."""

import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from tilewright.engine.datasets.inspection.inspecting import inspect_dataset
from tilewright.engine.datasets.inspection.options import InspectDatasetOptions
from tilewright.engine.progress import Progress

sys.path.insert(0, str(Path(__file__).parents[1]))
from annotation_fixtures import write_vector
from loopback import Server

MAIN = Path(__file__).resolve().parents[2] / "engine" / "__main__.py"
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "{{7*7}}${7*7}",
    "]]><svg onload=alert(1)>",
    "a\u202eb\x07",
)
#: What must never be told: parts of addresses, and values of the environment.
SECRETS = ("s3cretword", "t0kenvalue", "AwsS3cretKey/abc+def", "b3arerT0ken", "sasV4lue")  # pragma: allowlist secret
GRID = Affine(10, 0, 500000, 0, -10, 5000000)


class Seen(HTMLParser):
    """The elements of a page and what could run or load something."""

    def __init__(self):
        super().__init__()
        self.harm = []

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "iframe", "object", "embed", "link", "form", "base"):
            self.harm.append(tag)
        for name, value in attributes:
            if name.startswith("on") or (
                name in ("src", "href") and not (value or "").startswith(("data:image/", "#"))
            ):
                self.harm.append((tag, name, value))


def image(path):
    pixels = np.random.default_rng(0).integers(1, 200, (2, 32, 64)).astype("uint8")
    shape = {"width": 64, "height": 32, "count": 2, "dtype": "uint8"}
    with rasterio.open(path, "w", driver="GTiff", crs="EPSG:32633", transform=GRID, **shape) as target:
        target.write(pixels)
        target.set_band_description(1, HOSTILE[0])
    return path


def layer(path, labels):
    boxes = [shapely.box(500000 + 80 * n, 4999840, 500080 + 80 * n, 4999920) for n in range(8)]
    names = [f"{n}{HOSTILE[1]}" for n in range(8)]
    values = [labels[n % len(labels)] for n in range(8)]
    write_vector(
        path, boxes, tile_id=np.array(names, dtype=object), label=np.array(values, dtype=object),
        split=np.array(["train", "test"] * 4, dtype=object),
    )  # fmt: skip
    return path


def test_a_report_of_hostile_names_shows_them_and_runs_nothing(tmp_path):
    options = InspectDatasetOptions(
        tiles=str(layer(tmp_path / "tiles.gpkg", HOSTILE)),
        tiles_name=HOSTILE[0],
        rasters=(str(image(tmp_path / "a.tif")),),
        report=str(tmp_path / "report.html"),
        metrics=str(tmp_path / "figures.json"),
    )
    inspect_dataset(options, Progress())
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    seen = Seen()
    seen.feed(page)
    assert seen.harm == []
    assert "&lt;script&gt;alert(1)" in page
    assert "\x07" not in page and "\u202e" not in page
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)[1]
    assert "default-src 'none'" in policy and "script-src" not in policy.replace("script-src 'none'", "")


@pytest.mark.parametrize("whole", [True, False])
def test_no_secret_is_told_by_a_run(tmp_path, whole):
    """A real process with secrets in its environment reads from a server with an account."""
    environment = {
        **os.environ,
        "AWS_SECRET_ACCESS_KEY": SECRETS[2],
        "GDAL_HTTP_BEARER": SECRETS[3],
        "AZURE_STORAGE_SAS_TOKEN": SECRETS[4],
        "CPL_DEBUG": "ON",
        "CPL_CURL_VERBOSE": "YES",
        "XDG_DATA_HOME": str(tmp_path / "own"),
    }
    content = image(tmp_path / "a.tif").read_bytes()
    with Server(files={"a.tif": content}) as server:
        address = (
            server.url("fine/a.tif" if whole else "404/a.tif", account=f"mary:{SECRETS[0]}") + f"?sig={SECRETS[1]}"
        )
        options = {
            "rasters": [address],
            "tiles": str(layer(tmp_path / "tiles.gpkg", ["a", "b"])),
            "output": str(tmp_path / "out"),
            "task": "CLASSIFICATION",
        }
        with subprocess.Popen(
            [sys.executable, "-I", str(MAIN)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        ) as process:
            process.stdin.write(json.dumps({"task": "export_tiles", "options": options}) + "\n")
            process.stdin.flush()  # and left open: its end would end the run
            told, noted = process.stdout.read(), process.stderr.read()
        assert server.requests
    written = b"".join(path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file())
    said = told + noted + written.decode("latin-1")
    assert ('"result"' in told) == whole, told + noted
    assert [secret for secret in SECRETS if secret in said] == []
    assert (tmp_path / "out" / "dataset.json").exists() == whole


def test_a_message_that_is_no_job_is_refused_in_one_sentence():
    for line in (
        "",
        "[]",
        "{",
        "[" * 100_000,
        '{"task": "export_tiles"}',
        '{"task": ["a"], "options": {}}',
        '{"task": 1}',
    ):
        done = subprocess.run(
            [sys.executable, "-I", str(MAIN)],
            input=line + "\n",
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        event = json.loads(done.stdout.splitlines()[-1])
        assert (event["event"], event["kind"]) == ("error", "option"), line[:40]
        assert "Traceback" not in done.stderr


def test_the_tests_that_the_threat_model_names_are_there():
    root = MAIN.parents[1]
    named = re.findall(r"`(test_\w+\.py)`", (root / "SECURITY.md").read_text(encoding="utf-8"))
    assert len(named) > 8
    assert [name for name in named if not list((root / "tests").glob(f"*/{name}"))] == []
