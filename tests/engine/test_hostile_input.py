"""Hostile inputs of every parser: refused in words of ours, or read; in bounded time, and never with a traceback.

A few of each kind; `make fuzz` tries as many as there is time for, and follows what code they reach.
"""

import json
import random
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.readers import files
from tilewright.engine.datasets.readers.files import file_inside, read_pixels
from tilewright.engine.errors import EngineError, InputError, OptionError
from tilewright.engine.job import read_job
from tilewright.engine.tasks import TASKS

sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))
from mutating import variant
from targets import all_targets

#: Inputs of each parser that works on texts alone, and of those that read files.
TEXTS, FILES = 60, 4
#: Parsers that work on texts, at thousands of inputs a second.
QUICK = (
    *(
        "cloud rule",
        "formulas",
        "formulas over dates",
        "roles of bands",
        "constants",
        "percentiles",
        "scaling",
        "names",
    ),
    *("class weights", "class list", "background", "bands", "names of rasters", "references", "scheduler", "scene"),
    *("what files may point to", "job messages", "options", "scaling of a sidecar", "properties of Deepness", "YAML"),
    *("XML", "run lengths"),
)


# A message of GDAL's in which bytes of a damaged file stand is no UTF-8: rasterio says so on standard error.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_variants_of_what_is_right_are_read_or_refused(tmp_path):
    tried = refused = 0
    for target in all_targets():
        chance, folder = random.Random(target.name), tmp_path / str(tried)
        folder.mkdir()
        inputs = [*target.seeds]
        inputs += (
            variant(chance.choice(target.seeds), list(target.seeds), chance, target.words)[: target.most]
            for _ in range(TEXTS if target.name in QUICK else FILES)
        )
        for data in inputs:
            tried += 1
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                try:
                    target.read(data, folder)
                except EngineError as error:
                    refused += 1
                    assert error.text, target.name
                except BaseException as error:
                    raise AssertionError(f"{target.name} ended with {error!r} for {data[:300]!r}") from error
    assert tried > 1500
    assert 0.2 < refused / tried < 0.95


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(st.text(max_size=8), parts, max_size=4),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(set(TASKS) - {"describe_devices"})), st.data())
def test_options_of_any_kind_are_taken_or_refused(name, data):
    kind = TASKS[name].load_options()
    values = data.draw(st.dictionaries(st.sampled_from(sorted(kind.__dataclass_fields__)), JSON, max_size=6))
    try:
        options = kind.from_dict(values)
    except EngineError as error:
        assert error.text
    else:
        assert kind.from_dict(json.loads(json.dumps(options.to_dict()))) == options


@settings(max_examples=100, deadline=None)
@given(JSON | st.text())
def test_messages_of_any_kind_are_jobs_or_refused(value):
    with pytest.raises(OptionError, match="the job"):
        read_job(value if isinstance(value, str) else json.dumps({"task": value, "options": 3}))
    with pytest.raises(OptionError, match="the job"):
        read_job("[" * 200_000)


@pytest.mark.parametrize(
    "values",
    [
        {"splits": {"train": {}}},
        {"splits": {"train": {"count": -1}}},
        {"splits": {"train": {"count": 10**400}}, "seed": [1]},
        {"bands": [{"name": "a", "dtype": "O"}]},
        {"bands": [{"name": "a", "dtype": "f4,i4"}]},
        {"mask_dtype": "object"},
        {"statistics": [{"mean": 10**400}]},
        {"classes": [{"id": "x", "name": 1}]},
    ],
)
def test_a_manifest_of_nonsense_is_refused(tmp_path, values):
    whole = {"version": 1, "task": "IMAGES", "classes": [], "bands": [], "statistics": [], "splits": {}, **values}
    (tmp_path / "dataset.json").write_text(json.dumps(whole))
    with pytest.raises(InputError, match=r"dataset\.json is not a usable manifest"):
        Manifest.read(tmp_path)


def test_no_link_leads_out_of_a_dataset(tmp_path, monkeypatch):
    folder, private = tmp_path / "data", tmp_path / "private"
    (folder / "train").mkdir(parents=True)
    private.mkdir()
    np.save(private / "a.npy", np.zeros((2, 2, 1)))
    (folder / "train" / "a.npy").symlink_to(private / "a.npy")
    (folder / "deep").symlink_to(private)
    np.save(folder / "b.npy", np.ones((2, 2, 1)))
    (folder / "train" / "b.npy").symlink_to(folder / "b.npy")
    for file in ("train/a.npy", "deep/a.npy"):
        with pytest.raises(InputError, match="neither beside it nor named by you"):
            file_inside(folder, file)
    for file in ("../private/a.npy", "/etc/passwd", "train/../../private/a.npy", "a\0b", "", "C:\\a", "a\\b"):
        with pytest.raises(InputError):
            file_inside(folder, file)
    assert read_pixels(file_inside(folder, "train/b.npy")).sum() == 4
    monkeypatch.setenv("TILEWRIGHT_ALLOWED", str(private))
    assert read_pixels(file_inside(folder, "train/a.npy")).sum() == 0


def test_a_tile_is_opened_by_drivers_of_tiles_alone(tmp_path):
    (tmp_path / "a.tif").write_text(
        "<VRTDataset rasterXSize='9' rasterYSize='9'><VRTRasterBand dataType='Byte' band='1' "
        "subClass='VRTRawRasterBand'><SourceFilename>/etc/passwd</SourceFilename></VRTRasterBand></VRTDataset>"
    )
    with pytest.raises(InputError, match="not recognized"):
        read_pixels(tmp_path / "a.tif")


def test_tiles_that_claim_more_than_a_tile_can_hold_are_refused(tmp_path, monkeypatch):
    np.savez_compressed(tmp_path / "a.npz", image=np.zeros((64, 64, 64), np.uint8))
    np.save(tmp_path / "b.npy", np.zeros(3))
    whole = (tmp_path / "b.npy").read_bytes()
    (tmp_path / "b.npy").write_bytes(whole.replace(b"(3,), ", b"(9**9,"))
    assert read_pixels(tmp_path / "a.npz").shape == (64, 64, 64)
    monkeypatch.setattr(files, "MOST_BYTES", 2**17)
    with pytest.raises(InputError, match="is no tile: it claims"):
        read_pixels(tmp_path / "a.npz")
    with pytest.raises(InputError):
        read_pixels(tmp_path / "b.npy")
