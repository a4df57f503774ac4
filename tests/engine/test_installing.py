"""The package that `pip install .` gives: built, put into a Python of its own, and run there, without the network."""

import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
from packaging.requirements import Requirement
from rasterio.transform import Affine

ROOT = Path(__file__).resolve().parents[2]
#: Variables that would let the checkout, or the index of a machine, into what is tested.
KEPT = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_", "TILEWRIGHT_"))}


def build(folder, **environment):
    """A wheel of the checkout, made with the builder that is there."""
    folder.mkdir()
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT, check=True,
        env={**KEPT, **environment}, stdin=subprocess.DEVNULL, capture_output=True,
    )  # fmt: skip
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    return build(tmp_path_factory.mktemp("wheels") / "one")


def requirements(name):
    """What a file of the environment names, in the words of the package."""
    lines = (ROOT / "door" / f"{name}.in").read_text(encoding="utf-8").splitlines()
    return {str(Requirement(line)) for line in lines if line and not line.startswith(("#", "-c"))}


def test_the_package_needs_what_the_environment_has():
    tomllib = pytest.importorskip("tomllib")  # of Python 3.11
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = {str(Requirement(line)) for line in project["dependencies"]}
    extras = {
        name: {str(Requirement(line)) for line in lines} for name, lines in project["optional-dependencies"].items()
    }
    # fiona is for the tests and the demo, and not published for every machine.
    fiona = {str(Requirement('fiona ; platform_machine != "aarch64"'))}
    assert own | extras["models"] | fiona == requirements("requirements")
    assert extras["onnx"] == requirements("requirements-onnx")
    assert extras["cluster"] == requirements("requirements-cluster")
    assert not own & extras["models"]


def test_the_wheel_holds_the_engine_and_nothing_of_qgis(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        metadata = next(archive.read(name) for name in names if name.endswith("/METADATA")).decode()
    version = re.search(r"(?m)^version=(.+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"))[1]
    assert wheel.name == f"tilewright-{version}-py3-none-any.whl" and f"\nVersion: {version}\n" in metadata
    inside = {name for name in names if not name.startswith(f"tilewright-{version}.dist-info/")}
    assert {name.split("/")[1] for name in inside} == {"__init__.py", "engine", "metadata.txt", "resources"}
    tracked = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "engine"], cwd=ROOT, capture_output=True,
        text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert {name for name in inside if name.startswith("tilewright/engine/")} == {
        f"tilewright/{name}" for name in tracked
    }
    assert {"tilewright/resources/commands.json", "tilewright/resources/spectral_indices.json"} <= inside
    assert len([name for name in inside if "/resources/" in name]) == 2


def test_the_same_files_give_the_same_wheel(wheel, tmp_path):
    other = build(tmp_path / "other", SOURCE_DATE_EPOCH="1580601600", TZ="Asia/Kolkata", LC_ALL="C")
    assert other.read_bytes() == wheel.read_bytes()


def test_an_installed_package_runs_a_task_by_its_command(wheel, tmp_path):
    """The libraries are borrowed from this Python, so that no network is needed; the package itself is installed."""
    venv.create(tmp_path / "venv", symlinks=os.name != "nt")
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    subprocess.run(
        [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-index", "--no-deps",
         str(wheel)], check=True,
        env={**KEPT, "PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}, capture_output=True,
    )  # fmt: skip
    place = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], check=True, text=True,
        capture_output=True, env=KEPT,
    ).stdout.strip()  # fmt: skip
    borrowed = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib"), str(Path(rasterio.__file__).parents[1])}
    (Path(place) / "borrowed.pth").write_text("\n".join(sorted(borrowed)), encoding="utf-8")
    heights = np.add.outer(np.arange(8.0), np.zeros(8)).astype(np.float32) * 10
    with rasterio.open(
        tmp_path / "heights.tif", "w", driver="GTiff", count=1, height=8, width=8, dtype="float32", crs="EPSG:32632",
        transform=Affine(10, 0, 500_000, 0, -10, 5_200_000),
    ) as target:  # fmt: skip
        target.write(heights, 1)

    def run(*arguments):
        return subprocess.run(
            [str(python.with_name("tilewright")), *arguments], cwd=tmp_path, env=KEPT, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip

    where = subprocess.run(
        [str(python), "-c", "import tilewright.engine; print(tilewright.engine.__file__)"], cwd=tmp_path, env=KEPT,
        capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    assert Path(where).is_relative_to(place), "the checkout got in"
    done = run("terrain-derivatives", "--input", "heights.tif", "--derivatives", "SLOPE", "--output", "slope.tif")
    assert done.returncode == 0, done.stderr
    with rasterio.open(tmp_path / "slope.tif") as slope:
        np.testing.assert_allclose(slope.read(1)[1:-1, 1:-1], 45, atol=1e-4)
    done = run("compute-indices", "--input", "heights.tif", "--formulas", "twice = b1 * 2", "--output", "twice.tif")
    assert done.returncode == 0, done.stderr
    with rasterio.open(tmp_path / "twice.tif") as twice:
        np.testing.assert_array_equal(twice.read(1), heights * 2)
    assert run("--version").stdout.startswith("tilewright ")
