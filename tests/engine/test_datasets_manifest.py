"""`dataset.json` says the same after it was written and read; what is no manifest is refused."""

import json
import math
import sys
from pathlib import Path

import numpy as np
import pytest
from tilewright.engine.datasets.layout import mask_file
from tilewright.engine.datasets.manifest import (
    BandEntry,
    BandStatistics,
    Manifest,
    class_entries,
)
from tilewright.engine.datasets.sources import describe_source, fingerprint_of_file, plain_name
from tilewright.engine.errors import InputError

sys.path.insert(0, str(Path(__file__).parents[1]))
from loopback import Server
from model_fixtures import write_raster


def manifest(**changes):
    values = {
        "task": "CLASSIFICATION",
        "format": "GTIFF",
        "classes": class_entries(("a", "ü")),
        "tile_size": (64, 32),
        "bands": (BandEntry("B4", "float32", math.nan), BandEntry("B3", "float32", -math.inf), BandEntry("x", "uint8")),
        "statistics": (BandStatistics(1.5, 0.25, 0.0, 3.0), BandStatistics(None, None, None, None)),
        "crs": "EPSG:4326",
        "pixel_size": (0.1, 0.2),
        "splits": {"train": {"count": 3, "labels": {"a": 3}}, "val": {"count": 1, "labels": {"ü": 1}}},
    }
    return Manifest(**{**values, **changes})


def test_round_trip(tmp_path):
    written = manifest(seed=7, call={"bands": "1"}, stretch={"method": "MINMAX", "limits": [[0.5, 9.5]]})
    written.write(tmp_path)
    found = Manifest.read(tmp_path)
    assert math.isnan(found.bands[0].nodata)
    assert (found.bands[1:], found.statistics) == (written.bands[1:], written.statistics)
    assert (found.classes, found.tile_size, found.splits) == (written.classes, (64, 32), written.splits)
    assert (found.seed, found.call, found.stretch) == (7, {"bands": "1"}, written.stretch)
    assert (found.tile_count, found.class_names) == (4, ("a", "ü"))
    text = (tmp_path / "dataset.json").read_text(encoding="utf-8")
    assert "NaN" not in text
    assert "Infinity" not in text
    assert not list(tmp_path.glob("*.tmp"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "cannot be read"),
        ("[]", "no version"),
        ('{"task": "IMAGES"}', "no version"),
        ('{"version": 2}', "this release reads up to 1"),
        ('{"version": 1}', "not a usable manifest"),
    ],
)
def test_what_is_no_manifest(tmp_path, text, words):
    (tmp_path / "dataset.json").write_text(text)
    with pytest.raises(InputError, match=words):
        Manifest.read(tmp_path)


def test_a_folder_without_one(tmp_path):
    with pytest.raises(InputError, match="is not a dataset folder"):
        Manifest.read(tmp_path)


def test_fields_of_later_versions_of_the_schema_do_not_matter(tmp_path):
    values = manifest().to_json()
    (tmp_path / "dataset.json").write_text(json.dumps({**values, "later": 1}))
    assert Manifest.read(tmp_path).task == "CLASSIFICATION"


def test_masks_lie_beside_images():
    assert mask_file("train/images/a.b.png") == "train/masks/a.b.tif"
    assert mask_file("images/a.tif") == "masks/a.tif"


def test_sources_give_no_secret_away(tmp_path):
    address = "/vsicurl/https://user:secret@example.org/data/a.tif?token=secret"  # pragma: allowlist secret
    assert plain_name(address) == "a.tif"
    assert plain_name("C:\\data\\a.tif") == plain_name("/data/a.tif") == "a.tif"
    raster = write_raster(tmp_path / "a.tif", np.arange(48, dtype=np.uint8).reshape(4, 4, 3))
    with Server(files={"a.tif": raster.read_bytes()}) as server:
        described = describe_source(server.url("fine/a.tif?token=secret", account="user:secret"))
    assert set(described) == {"name", "fingerprint"}
    assert described["name"] == "a.tif"
    assert "secret" not in json.dumps(described)


def test_a_fingerprint_follows_the_content_not_the_date(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(bytes(range(256)) * 40_000)
    other.write_bytes(one.read_bytes())
    assert fingerprint_of_file(one) == fingerprint_of_file(other)
    other.write_bytes(one.read_bytes()[:-1] + b"x")
    assert fingerprint_of_file(one) != fingerprint_of_file(other)
