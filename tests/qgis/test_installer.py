"""What runs pip: it ends with QGIS, tells how far it is, and installs what lock files pin."""

import re
import subprocess
import sys
import time

import pytest
from tilewright.door import environment, interpreter
from tilewright.door.installer import WATCHED, PipReport, pinned


def test_an_installer_ends_with_its_parent():
    child = subprocess.Popen(
        [sys.executable, "-I", "-c", WATCHED, "timeit", "-n1", "-r1", "import time; time.sleep(60)"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    time.sleep(0.3)
    assert child.poll() is None
    child.stdin.close()
    assert child.wait(timeout=10) == -9


def test_pips_lines_become_progress(feedback, tmp_path):
    lines = PipReport(feedback, 3, tmp_path)
    (tmp_path / "pip-1.0.dist-info").mkdir()
    for line in (
        "Ignoring c: markers 'x' don't match your environment",
        "Collecting a==1",
        "  Downloading a.whl (1 MB)",
    ):
        lines.read(line)
    assert feedback.progress() == 30.0
    lines.read("Processing ./b.whl")
    assert feedback.progress() == 60.0
    lines.read("Installing collected packages: a, b")
    (tmp_path / "a-1.dist-info").mkdir()
    lines.read("")
    assert feedback.progress() == 79.5
    lines.read("WARNING: Retrying")
    assert feedback.warnings == ["WARNING: Retrying"]
    assert feedback.infos == ["Downloading a.whl (1 MB)"]


def test_the_lock_file_pins_everything_that_the_engine_asks_for():
    names = set(pinned(interpreter.LOCK))
    asked = {
        re.split("[=<> ;]", line)[0]
        for line in interpreter.LOCK.with_suffix(".in").read_text().splitlines()
        if line and not line.startswith("#")
    }
    assert asked <= names
    text = interpreter.LOCK.read_text()
    assert text.count("\n    --hash=sha256:") >= len(pinned(interpreter.LOCK))
    assert "://" not in text  # no address of an index, which might carry a password


@pytest.mark.parametrize("part", environment.PARTS, ids=lambda part: part.name)
def test_the_optional_parts_are_pinned_as_the_rest(part):
    lock = part.lock
    assert set(part.modules) <= set(pinned(lock))
    assert lock.read_text().count("\n    --hash=sha256:") >= len(pinned(lock)) and "://" not in lock.read_text()
    versions = set(re.findall(r"(?m)^[A-Za-z0-9][\w.-]*==\S+", interpreter.LOCK.read_text()))
    shared = set(pinned(lock)) & set(pinned(interpreter.LOCK))
    own = re.findall(r"(?m)^([A-Za-z0-9][\w.-]*)(==\S+)", lock.read_text())
    assert shared and all(f"{name}{version}" in versions for name, version in own if name in shared)
