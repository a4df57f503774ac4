"""The packages of the engine's environment: what they are, under which licences, and whether every machine gets them.

python3 tools/packages.py update    # after `make lock`: write tools/packages.json and docs/licences.md; needs uv
python3 tools/packages.py resolve   # install nothing, but look whether every machine finds what is locked; needs uv

What `make zip` says of them, as a software bill of materials, is made here too. Needs nothing but the standard library.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess  # nosec B404 # runs uv alone, without a shell
import sys
import tempfile
import uuid
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

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
#: Licences that may be together with GPL-3.0-or-later in one program.
COMPATIBLE = (
    *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "CNRI-Python", "GPL-3.0-or-later"),
    *("HPND", "ISC", "LGPL-2.1-or-later", "LGPL-3.0-or-later", "LGPL-3.0-only", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0"),
    *("PSF-2.0", "Python-2.0", "Unlicense", "Zlib", "zlib-acknowledgement", "NCSA", "CC-BY-4.0"),
)
EXCEPTIONS = ("GCC-exception-3.1", "LLVM-exception")
#: What packages call their licences that do not give an expression, in lower case.
CALLED = {
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apache-2.0": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd 3-clause": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "bsd-2-clause": "BSD-2-Clause",
    "bsd-3-clause": "BSD-3-Clause",
    "isc license (iscl)": "ISC",
    "mit": "MIT",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "psf-2.0": "PSF-2.0",
    "python software foundation license": "PSF-2.0",
    "the unlicense (unlicense)": "Unlicense",
}
#: Licences of packages that do not tell theirs so that a program understands it, as their own files have it.
READ_BY_HAND = {
    "imagehash": "BSD-2-Clause",
    "namex": "Apache-2.0",
    "protobuf": "BSD-3-Clause",
    "pycocotools": "BSD-2-Clause",
}


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


def is_compatible(expression: str) -> bool:
    """Whether a licence, or an expression of several, may be together with ours."""
    words = re.findall(r"[()]|[^\s()]+", expression)

    def either() -> bool:
        good = all_of()
        while words and words[0] == "OR":
            words.pop(0)
            good = all_of() or good
        return good

    def all_of() -> bool:
        good = one()
        while words and words[0] == "AND":
            words.pop(0)
            good = one() and good
        return good

    def one() -> bool:
        if not words:
            return False
        word = words.pop(0)
        if word == "(":
            good = either()
            return bool(words and words.pop(0) == ")") and good
        good = word in COMPATIBLE
        if words and words[0] == "WITH":
            words.pop(0)
            # An exception only ever allows more; the licence itself must then be one that it makes compatible.
            good = bool(words) and words.pop(0) in EXCEPTIONS and (good or word.startswith(("GPL-", "Apache-2.0")))
        return good

    return either() and not words


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


def bill_of_materials(version: str, package: bytes, epoch: int) -> str:
    """The CycloneDX document of a release: `package` is its zip, `epoch` the time that it is said to be made."""
    entries = known()
    merged: dict[str, dict[str, Any]] = {}
    for part in PARTS:
        for pin in pins(part):
            own = merged.setdefault(f"{pin['name']}=={pin['version']}", {**pin, "part": part, "wanted_by": set()})
            own["wanted_by"] |= set(pin["wanted_by"])
    product = f"pkg:generic/tilewright@{version}"
    components = [_component(one, entries[key]["licence"]) for key, one in sorted(merged.items())]
    components.append(
        {
            "type": "data",
            "bom-ref": "data:awesome-spectral-indices",
            "name": "awesome-spectral-indices",
            "licenses": [{"license": {"id": "MIT"}}],
            "hashes": _hashes([_digest((ROOT / "resources" / "spectral_indices.json").read_bytes())]),
        }
    )
    wanting: dict[str, set[str]] = {product: {"data:awesome-spectral-indices"}}
    for one in merged.values():
        names = {origin for origin in one["wanted_by"] if not origin.endswith(".in")}
        for other in merged.values():
            if other["name"] in names:
                wanting.setdefault(_purl(other), set()).add(_purl(one))
        if len(names) < len(one["wanted_by"]) or not names:
            wanting[product].add(_purl(one))
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": product,
                "name": "tilewright",
                "version": version,
                "licenses": [{"expression": "GPL-3.0-or-later"}],
                "purl": product,
                "hashes": _hashes([_digest(package)]),
            },
        },
        "components": components,
        "dependencies": [
            {"ref": ref, "dependsOn": sorted(wanting.get(ref, ()))}
            for ref in (product, *(component["bom-ref"] for component in components))
        ],
    }
    # The same contents give the same number.
    number = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(document, sort_keys=True))
    return json.dumps({**document, "serialNumber": f"urn:uuid:{number}"}, indent=1, sort_keys=True) + "\n"


def _component(one: dict[str, Any], licence: str) -> dict[str, Any]:
    simple = bool(re.fullmatch(r"[\w.+-]+", licence))
    properties = [{"name": "tilewright:part", "value": PARTS[one["part"]]}]
    if one["marker"]:
        properties.append({"name": "tilewright:marker", "value": one["marker"]})
    return {
        "type": "library",
        "bom-ref": _purl(one),
        "name": one["name"],
        "version": one["version"],
        "purl": _purl(one),
        "scope": "required" if one["part"] == "requirements" else "optional",
        "licenses": [{"license": {"id": licence}} if simple else {"expression": licence}],
        "hashes": _hashes(one["hashes"]),
        "properties": properties,
    }


def _purl(one: dict[str, Any]) -> str:
    return f"pkg:pypi/{one['name'].lower()}@{one['version']}"


def _hashes(digests: list[str]) -> list[dict[str, str]]:
    return [{"alg": "SHA-256", "content": digest} for digest in sorted(set(digests))]


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


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
            "licence": _licence(name, metadata),
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


def _licence(name: str, metadata: dict[str, Any]) -> str:
    """A licence as SPDX calls it; empty where it cannot be told."""
    if name in READ_BY_HAND:
        return READ_BY_HAND[name]
    if metadata.get("license_expression"):
        return str(metadata["license_expression"])
    words = [line.split(" :: ")[-1] for line in metadata.get("classifier", ()) if line.startswith("License ::")]
    words.append(str(metadata.get("license") or "").strip())
    named = {CALLED[word.lower()] for word in words if word.lower() in CALLED}
    return " AND ".join(sorted(named))


def _uv(arguments: list[str], check: bool = True) -> subprocess.CompletedProcess[str]:
    try:
        done = subprocess.run(  # nosec B603 B607 # a fixed program, no shell
            ["uv", *arguments], cwd=ROOT, env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": MACOS},
            stdin=subprocess.DEVNULL, capture_output=True, text=True,
        )  # fmt: skip
    except FileNotFoundError:
        raise Failed("uv is not here: it resolves the lock files.") from None
    if check and done.returncode:
        raise Failed(f"uv {' '.join(arguments[:2])} failed:\n{done.stderr}")
    return done


if __name__ == "__main__":
    sys.exit(main())
