"""The packages of the engine's environment: what they are, under which licences, and whether every machine gets them.

python3 tools/packages.py update    # after `make lock`: write tools/packages.json and docs/licences.md; needs uv
python3 tools/packages.py resolve   # install nothing, but look whether every machine finds what is locked; needs uv

Needs nothing but the standard library.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess  # nosec B404 # runs uv alone, without a shell
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from licences import is_compatible, licence_of

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "tools" / "packages.json"
PAGE = ROOT / "docs" / "licences.md"
#: The parts of the environment, and what each is for.
PARTS = {
    "requirements": "what the engine always has",
    "requirements-onnx": "the part for ONNX models",
    "requirements-cluster": "the part for clusters and object stores",
}
#: Machines that the environment is locked for, as pyproject.toml has them: what uv calls them, the system and the
#: processor as Python tells them, and the Pythons.
MACHINES = {
    "Linux, x86-64": ("x86_64-manylinux_2_28", "linux", "x86_64", ("3.10", "3.11", "3.12", "3.13")),
    "Linux, ARM": ("aarch64-manylinux_2_28", "linux", "aarch64", ("3.11", "3.12", "3.13")),
    "macOS, Apple silicon": ("aarch64-apple-darwin", "darwin", "arm64", ("3.10", "3.11", "3.12", "3.13")),
    "macOS, Intel": ("x86_64-apple-darwin", "darwin", "x86_64", ("3.10", "3.11", "3.12")),
    "Windows, x86-64": ("x86_64-pc-windows-msvc", "win32", "AMD64", ("3.10", "3.11", "3.12", "3.13")),
}
#: Digits of a wheel's hash that are kept here; the lock file has all of them.
SHORT = 8
#: The oldest macOS that every package is published for.
MACOS = "15.0"


class Failed(Exception):
    """It cannot be done; the text says why."""


def main() -> int:
    """Do one thing; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("update", "resolve"))
    try:
        {"update": update, "resolve": resolve}[parser.parse_args().what]()
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


# What the lock files say.


def lock(part: str) -> Path:
    """The lock file of a part."""
    return ROOT / "door" / f"{part}.lock"


def pins(part: str) -> list[dict[str, Any]]:
    """What a lock file pins, in its order: `name`, `version`, `marker`, `hashes` and `wanted_by` of each package."""
    found: list[dict[str, Any]] = []
    for line in lock(part).read_text(encoding="utf-8").splitlines():
        pin = re.match(r"([A-Za-z0-9][\w.-]*)==([^\s;\\]+)(?:\s*;\s*([^\\]+?))?\s*\\?$", line)
        if pin:
            found.append({"name": pin[1], "version": pin[2], "marker": pin[3] or "", "hashes": [], "wanted_by": []})
            continue
        digest = re.match(r"\s+--hash=sha256:([0-9a-f]{64})", line)
        if digest:
            found[-1]["hashes"].append(digest[1])
            continue
        origin = re.match(r"\s+# (?:via\s+)?([A-Za-z0-9][\w.-]*)$", line)
        if origin and origin[1] != "via":
            found[-1]["wanted_by"].append(origin[1])
    return found


def known() -> dict[str, dict[str, Any]]:
    """What is known of the packages, by `name==version`."""
    entries: dict[str, dict[str, Any]] = json.loads(PACKAGES.read_text(encoding="utf-8"))
    return entries


# What is written for people and programs.


def page() -> str:
    """docs/licences.md: every package of the environment, its versions and its licence."""
    entries = known()
    lines = [
        "# Licences of the engine's packages",
        "",
        "Tilewright is GPL-3.0-or-later. QGIS downloads nothing but the plugin; the engine's environment is installed "
        "beside it, with the packages below, each under its own licence. Every one of them may be used together with "
        "the GPL, and a test fails when one may not. Where a machine or a Python needs another version, all of them "
        "are named. This page is written by `make lock`.",
        "",
        "The zip itself carries the catalogue of [Awesome Spectral Indices]"
        "(https://github.com/awesome-spectral-indices/awesome-spectral-indices) (MIT).",
    ]
    for part, words in PARTS.items():
        lines += ["", f"## {words[0].upper()}{words[1:]}", "", "| package | version | licence |", "|---|---|---|"]
        rows: dict[tuple[str, str], list[str]] = {}
        for pin in pins(part):
            licence = entries[f"{pin['name']}=={pin['version']}"]["licence"]
            rows.setdefault((pin["name"], licence), []).append(pin["version"])
        lines += [f"| {name} | {', '.join(versions)} | {licence} |" for (name, licence), versions in rows.items()]
    return "\n".join(lines) + "\n"


# What needs uv and the network.


def update() -> None:
    """Write what is known of the packages anew; of those that are known already nothing is asked again."""
    before = known() if PACKAGES.is_file() else {}
    wheels = _wheels()
    entries: dict[str, dict[str, Any]] = {}
    for part in PARTS:
        for pin in pins(part):
            key = f"{pin['name']}=={pin['version']}"
            files = {name: digest[:SHORT] for name, digest in wheels[key].items() if digest in pin["hashes"]}
            entries[key] = {**before.get(key, {}), "wheels": files}
    for machine, python in environments():
        if all("licence" in entry for entry in entries.values()):
            break
        missing = [key for key in _chosen(machine, python) if "licence" not in entries[key]]
        for key, facts in _metadata(missing, machine, python).items():
            entries[key] |= facts
        print(f"{machine}, Python {python}: asked for {len(missing)}", flush=True)
        PACKAGES.write_text(json.dumps(dict(sorted(entries.items())), indent=0) + "\n", encoding="utf-8")
    unknown = [key for key, entry in entries.items() if not entry.get("licence")]
    if unknown:
        raise Failed(f"No licence is known of {', '.join(unknown)}: name it in READ_BY_HAND.")
    refused = [f"{key} ({entry['licence']})" for key, entry in entries.items() if not is_compatible(entry["licence"])]
    if refused:
        raise Failed(f"These licences do not go with ours: {', '.join(refused)}.")
    PACKAGES.write_text(json.dumps(dict(sorted(entries.items())), indent=0) + "\n", encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{len(entries)} packages, {sum(len(entry['wheels']) for entry in entries.values())} wheels")


def resolve() -> None:
    """Let every machine and Python look for everything that is locked for it. Raises Failed naming those that fail."""
    failed = []
    for machine, python in environments():
        for part in PARTS:
            with tempfile.TemporaryDirectory() as folder:
                done = _uv(
                    ["pip", "install", "--dry-run", "--target", folder, "--only-binary", ":all:", "--require-hashes",
                     "--no-deps", *_target(machine, python), "--requirement", str(lock(part))], check=False,
                )  # fmt: skip
            print(f"{machine}, Python {python}, {PARTS[part]}: {'failed' if done.returncode else 'found'}", flush=True)
            if done.returncode:
                failed.append(f"{machine}, Python {python}, {lock(part).name}:\n{done.stderr}")
    if failed:
        raise Failed("\n".join(failed))


def environments() -> Iterator[tuple[str, str]]:
    """Every machine with each of its Pythons."""
    for machine, (_, _, _, pythons) in MACHINES.items():
        for python in pythons:
            yield machine, python


def _target(machine: str, python: str) -> list[str]:
    return ["--python-platform", MACHINES[machine][0], "--python-version", python]


def _chosen(machine: str, python: str) -> list[str]:
    """Packages of all parts that a machine gets, as `name==version`."""
    found = []
    for part in PARTS:
        text = _uv(
            ["pip", "compile", str(lock(part)), "--no-deps", "--quiet", "--no-header",
             "--no-annotate", "--only-binary", ":all:", *_target(machine, python)],
        ).stdout  # fmt: skip
        found += [line.split(" ")[0] for line in text.splitlines() if "==" in line]
    return list(dict.fromkeys(found))


def _wheels() -> dict[str, dict[str, str]]:
    """By package, the names of the wheels that are published of the locked version, with their hashes."""
    found: dict[str, dict[str, str]] = {}
    for part in PARTS:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "pylock.toml"
            _uv(
                ["pip", "compile", str(lock(part)), "--no-deps", "--no-config", "--universal",
                 "--python-version", "3.10", "--only-binary", ":all:", "--quiet", "--output-file", str(file)],
            )  # fmt: skip
            text = file.read_text(encoding="utf-8")
        key = ""
        for line in text.splitlines():
            told = re.match(r'(name|version) = "([^"]+)"', line)
            if told:
                key = told[2] if told[1] == "name" else f"{key}=={told[2]}"
            for name, digest in re.findall(r'/([^/"]+\.whl)".*?sha256 = "([0-9a-f]{64})"', line):
                found.setdefault(key, {})[name] = digest
    return found


def _metadata(keys: list[str], machine: str, python: str) -> dict[str, dict[str, Any]]:
    """The licence, and what each package needs, as pip is told of the wheel for a machine."""
    if not keys:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        report, wanted = Path(folder) / "report.json", Path(folder) / "wanted.txt"
        wanted.write_text("\n".join(keys), encoding="utf-8")
        platforms = [word for name in _platforms(machine) for word in ("--platform", name)]
        _uv(
            ["run", "--no-project", "--isolated", "--with", "pip", "python", "-m", "pip", "install", "--dry-run",
             "--ignore-installed", "--no-deps", "--quiet", "--report", str(report), "--only-binary", ":all:",
             "--python-version", python, "--implementation", "cp", *platforms, "--target", folder,
             "--requirement", str(wanted)],
        )  # fmt: skip
        installs = json.loads(report.read_text(encoding="utf-8"))["install"]
    found = {}
    for install in installs:
        metadata = install["metadata"]
        name = re.sub(r"[-_.]+", "-", metadata["name"]).lower()
        found[f"{name}=={metadata['version']}"] = {
            "licence": licence_of(name, metadata),
            "requires": [one for one in metadata.get("requires_dist", ()) if "extra ==" not in one],
            "python": metadata.get("requires_python", ""),
        }
    return found


def _platforms(machine: str) -> list[str]:
    """The names that wheels for a machine may have, the best first."""
    _, system, processor, _ = MACHINES[machine]
    if system == "win32":
        return ["win_amd64"]
    if system == "linux":
        older = [f"manylinux{year}_{processor}" for year in ("2014", "2010", "1")]
        return [f"manylinux_2_{minor}_{processor}" for minor in range(28, 4, -1)] + older
    versions = [f"{major}_0" for major in range(int(MACOS.split(".")[0]), 10, -1)]
    versions += [f"10_{minor}" for minor in range(16, 8, -1)]
    return [f"macosx_{version}_{kind}" for version in versions for kind in (processor, "universal2")]


def _uv(arguments: list[str], check: bool = True) -> subprocess.CompletedProcess[str]:
    try:
        done = subprocess.run(  # nosec B603 B607 # a fixed program, no shell
            ["uv", *arguments], cwd=ROOT, env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": MACOS},
            stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8",
        )  # fmt: skip
    except FileNotFoundError:
        raise Failed("uv is not here: it resolves the lock files.") from None
    if check and done.returncode:
        raise Failed(f"uv {' '.join(arguments[:2])} failed:\n{done.stderr}")
    return done


if __name__ == "__main__":
    sys.exit(main())
