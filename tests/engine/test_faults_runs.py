"""Faults done for real to runs in processes of their own, one of each kind; `make faults` does many more."""

import random
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "faults"))
from jobs import export_jobs, make_scene, raster_jobs
from trials import FAULTS, Reference, Trial, why_not

#: Moments that are tried until the fault comes while the run is under way.
TRIES = 6


@pytest.fixture(scope="module")
def folder():
    """A folder of its own, outside those that pytest keeps."""
    with tempfile.TemporaryDirectory(prefix="tilewright-faults-") as made:
        yield Path(made)


@pytest.fixture(scope="module")
def references(folder):
    """Undisturbed runs: an export of tiles with masks, and a raster."""
    scene = make_scene(folder / "scene", size=512)
    jobs = {"export": export_jobs(scene)[0], "raster": raster_jobs(scene)[0]}
    return {kind: Reference.of(job, folder / kind) for kind, job in jobs.items()}


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("worker killed", "raster"),
        ("disk full", "export"),
        ("source replaced", "export"),
        ("two runs", "raster"),
        ("permission lost", "export"),
        ("clock jumps", "export"),
        ("out of memory", "export"),
    ],
)
def test_what_is_there_is_valid_and_the_next_run_completes(folder, references, fault, kind):
    why = why_not(fault, folder / "scene")
    if why:
        pytest.skip(why)
    for attempt in range(TRIES):
        trial = Trial(references[kind], folder / f"{fault} {attempt}", random.Random(f"{fault} {attempt}"))
        outcome = FAULTS[fault](trial)
        assert outcome.complaints == []
        if outcome.came:
            return
    pytest.fail(f"no fault came in time in {TRIES} tries")
