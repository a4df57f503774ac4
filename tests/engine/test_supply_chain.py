"""What users get: that every machine finds its packages, their licences, the bill of materials, and the zip's bytes.

All of it without the network, from what `make lock` writes. `make resolve` asks the index itself.
"""

import functools
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import uuid
import zipfile
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.tags import compatible_tags, cpython_tags, mac_platforms
from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT = Path(__file__).resolve().parents[2]
with pytest.MonkeyPatch.context() as patch:
    patch.syspath_prepend(ROOT / "tools")
    import packages
    from licences import is_compatible
KNOWN = packages.known()
PINS = {part: packages.pins(part) for part in packages.PARTS}
ENVIRONMENTS = list(packages.environments())


def target(machine, python):
    """What markers look at on a machine."""
    _, system, processor, _ = packages.MACHINES[machine]
    return {
        "implementation_name": "cpython",
        "implementation_version": f"{python}.9",
        "os_name": "nt" if system == "win32" else "posix",
        "platform_machine": processor,
        "platform_python_implementation": "CPython",
        "platform_release": "",
        "platform_system": {"win32": "Windows", "darwin": "Darwin", "linux": "Linux"}[system],
        "platform_version": "",
        "python_full_version": f"{python}.9",
        "python_version": python,
        "sys_platform": system,
        "extra": "",
    }


def tags(machine, python):
    """The tags of wheels that a machine takes: glibc 2.28, macOS 15."""
    _, system, processor, _ = packages.MACHINES[machine]
    version = tuple(map(int, python.split(".")))
    if system == "darwin":
        platforms = list(mac_platforms((15, 0), processor))
    elif system == "win32":
        platforms = ["win_amd64"]
    else:
        platforms = [f"manylinux_2_{minor}_{processor}" for minor in range(28, 4, -1)]
        platforms += [f"manylinux{year}_{processor}" for year in ("2014", "2010", "1")]
    interpreter = "cp" + python.replace(".", "")
    return {*cpython_tags(version, platforms=platforms), *compatible_tags(version, interpreter, platforms)}


@functools.cache
def holds(marker, machine, python):
    return not marker or Marker(marker).evaluate(target(machine, python))


def chosen(machine, python, parts):
    """The version of each package that a machine gets, by name; no package has two."""
    found = {}
    for part in parts:
        for pin in PINS[part]:
            if holds(pin["marker"], machine, python):
                assert found.setdefault(pin["name"], pin["version"]) == pin["version"], (machine, python, pin["name"])
    return found


def test_what_is_known_is_what_is_locked():
    locked = {
        f"{pin['name']}=={pin['version']}": {digest[: packages.SHORT] for digest in pin["hashes"]}
        for pins in PINS.values()
        for pin in pins
    }
    assert set(KNOWN) == set(locked), "run `make lock`"
    for key, entry in KNOWN.items():
        assert entry["wheels"] and set(entry["wheels"].values()) <= locked[key], key
    for part, pins in PINS.items():
        names = [line.split("==")[0] for line in re.findall(r"(?m)^\S+==", packages.lock(part).read_text())]
        assert names == [pin["name"] for pin in pins] and all(pin["hashes"] for pin in pins), part


@pytest.mark.parametrize("machine, python", ENVIRONMENTS)
def test_every_machine_finds_all_that_it_needs(machine, python):
    fitting = tags(machine, python)
    for part in PINS:
        found = chosen(machine, python, dict.fromkeys(("requirements", part)))
        for name, version in found.items():
            entry = KNOWN[f"{name}=={version}"]
            wheels = [wheel for wheel in entry["wheels"] if parse_wheel_filename(wheel)[3] & fitting]
            assert wheels, f"{name} {version} has no wheel for {machine} with Python {python}"
            assert f"{python}.9" in SpecifierSet(entry["python"]), (name, version)
            for line in entry["requires"]:
                need = Requirement(line)
                if need.marker is None or need.marker.evaluate(target(machine, python)):
                    has = found.get(canonicalize_name(need.name))
                    assert has, f"{name} {version} needs {line}, which is not locked for {machine}, Python {python}"
                    assert need.specifier.contains(has, prereleases=True), (name, version, line, has)
    wanted = (ROOT / "door" / "requirements.in").read_text(encoding="utf-8").splitlines()
    for line in wanted:
        if line and not line.startswith(("#", "-")):
            need = Requirement(line)
            if need.marker is None or need.marker.evaluate(target(machine, python)):
                assert canonicalize_name(need.name) in chosen(machine, python, ["requirements"]), (machine, line)


def test_the_machines_are_the_same_everywhere():
    tomllib = pytest.importorskip("tomllib")  # of Python 3.11
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["uv"]
    assert settings["environments"] == settings["required-environments"]
    markers = [Marker(text) for text in settings["environments"]]
    pythons = [f"3.{minor}" for minor in range(9, 16)]
    assert {
        (machine, python)
        for machine in packages.MACHINES for python in pythons
        if python != "3.9" and any(marker.evaluate(target(machine, python)) for marker in markers)
    } == set(ENVIRONMENTS)  # fmt: skip
    # The door refuses others; it is read, not imported, since it runs in QGIS's Python.
    text = (ROOT / "door" / "bases.py").read_text(encoding="utf-8")
    limits = re.findall(r'\("(\w+)", "(\w+)"\): \(\(3, (\d+)\), \(3, (\d+)\)\)', text)
    assert {
        (system, processor, f"3.{minor}")
        for system, processor, low, high in limits for minor in range(int(low), int(high) + 1)
    } == {(*packages.MACHINES[machine][1:3], python) for machine, python in ENVIRONMENTS}  # fmt: skip


def test_every_licence_goes_with_ours():
    for key, entry in KNOWN.items():
        assert is_compatible(entry["licence"]), f"{key}: {entry['licence']}"


@pytest.mark.parametrize(
    "expression, fine",
    [
        ("MIT", True), ("Apache-2.0 OR Proprietary", True), ("BSD-3-Clause AND (MIT OR Foo) AND Zlib", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1 AND MIT", True), ("Apache-2.0 WITH LLVM-exception", True),
        ("MIT AND Proprietary", False), ("GPL-2.0-only", False), ("SSPL-1.0", False), ("", False), ("MIT AND", False),
        ("(MIT", False), ("CC-BY-NC-4.0", False), ("AGPL-3.0-only OR BUSL-1.1", False), ("MIT MIT", False),
    ],
)  # fmt: skip
def test_licences_are_told_apart(expression, fine):
    assert is_compatible(expression) is fine


def test_the_page_of_licences_is_up_to_date():
    page = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    assert page == packages.page(), "run `make lock`"
    assert "| numpy |" in page and "| distributed |" in page and "| onnxruntime |" in page


def test_nothing_names_a_host_of_packages():
    for part in PINS:
        assert "://" not in packages.lock(part).read_text(encoding="utf-8")
    assert "://" not in (ROOT / "tools" / "packages.json").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def builds(tmp_path_factory):
    """The release built twice from copies of the checkout that differ in all that must not matter."""
    made = []
    for number, (umask, variables) in enumerate(
        [
            (0o022, {"LC_ALL": "C.UTF-8", "TZ": "UTC"}),
            (0o077, {"LC_ALL": "C", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"}),
        ]
    ):
        copy = tmp_path_factory.mktemp(f"build{number}") / f"folder {number}"
        away = shutil.ignore_patterns(".git", "build", "dist", "__pycache__", ".*", "tests", "bench", "images")
        shutil.copytree(ROOT, copy, ignore=away, copy_function=shutil.copyfile if number else shutil.copy2)
        if number:
            for path in copy.rglob("*"):
                os.utime(path, (1_000_000_000, 1_000_000_000))
        environment = {**os.environ, **variables, "SOURCE_DATE_EPOCH": "1700000000", "PYTHONHASHSEED": str(number)}
        call = f"import os, runpy, sys; os.umask({umask}); sys.argv[1:] = ['zip']; sys.path.insert(0, 'tools'); "
        subprocess.run(
            [sys.executable, "-c", call + "runpy.run_path('tools/checkout.py', run_name='__main__')"], cwd=copy,
            env=environment, check=True, capture_output=True,
        )  # fmt: skip
        made.append(copy / "dist")
    return made


def test_two_builds_are_the_same_to_the_byte(builds):
    for name in ("tilewright.zip", "tilewright.cdx.json"):
        assert (builds[0] / name).read_bytes() == (builds[1] / name).read_bytes(), name
    with zipfile.ZipFile(builds[0] / "tilewright.zip") as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2020, 1, 1, 0, 0, 0)}
        assert {entry.external_attr >> 16 for entry in archive.infolist()} == {0o644}
        assert {"tilewright/resources/commands.json", "tilewright/door/requirements-cluster.lock"} <= set(
            archive.namelist()
        )


def test_the_bill_of_materials_tells_all_that_is_locked(builds):
    bill = json.loads((builds[0] / "tilewright.cdx.json").read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert bill["serialNumber"].startswith("urn:uuid:") and uuid.UUID(bill["serialNumber"][9:])
    zipped = hashlib.sha256((builds[0] / "tilewright.zip").read_bytes()).hexdigest()
    assert bill["metadata"]["component"]["hashes"] == [{"alg": "SHA-256", "content": zipped}]
    libraries = [component for component in bill["components"] if component["type"] == "library"]
    assert {f"{one['name']}=={one['version']}" for one in libraries} == set(KNOWN)
    for one in libraries:
        (licence,) = one["licenses"]
        assert is_compatible(licence.get("expression") or licence["license"]["id"])
        assert one["hashes"] and one["purl"] == one["bom-ref"]
    references = [one["bom-ref"] for one in bill["components"]] + [bill["metadata"]["component"]["bom-ref"]]
    assert len(set(references)) == len(references)
    assert sorted(entry["ref"] for entry in bill["dependencies"]) == sorted(references)
    needed = {entry["ref"]: set(entry["dependsOn"]) for entry in bill["dependencies"]}
    assert set().union(*needed.values()) <= set(references)
    # Every package is reached from the plugin: nothing is in the environment without a reason.
    reached, waiting = set(), [bill["metadata"]["component"]["bom-ref"]]
    while waiting:
        reference = waiting.pop()
        if reference not in reached:
            reached.add(reference)
            waiting += needed[reference]
    assert reached == set(references)
