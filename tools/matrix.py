"""Run QGIS's tests in every QGIS that people have: `make matrix`, as root, on Debian or Ubuntu with debootstrap.

python3 tools/matrix.py [SUITE …]        # bookworm (QGIS 3.22), trixie (3.40), testing (3.44); all when none is named

Each QGIS lives in a Debian of its own, in build/matrix/SUITE, which is made once. The checkout's tracked files are
copied into it, the engine's environment is installed there through the plugin, and tests/qgis runs. MATRIX_SHARE names
folders of this machine, separated by colons, that are to be seen inside, such as one with wheels.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess  # nosec B404 # runs debootstrap, mount, chroot and git alone, without a shell
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "matrix"
#: By Debian's suite, the QGIS that is in it.
SUITES = {"bookworm": "3.22", "trixie": "3.40", "testing": "3.44"}
MIRROR = os.environ.get("MATRIX_MIRROR", "http://deb.debian.org/debian")
#: What the tests need of Debian.
PACKAGES = ("qgis", "python3-qgis", "python3-venv", "gdal-bin", "make", "git", "xvfb", "xauth", "fonts-dejavu-core")
#: What the engine's environment can be made from, where QGIS's own Python is too new for it; left out where it is not.
PYTHONS = ("python3.13",)
#: Variables of this machine that hold inside too: how pip and apt reach their packages.
PASSED = re.compile(r"(?i)^(PIP_.*|.*_proxy|SSL_CERT_FILE)$")
PLACE = "/root/tilewright"
#: In the order in which they are mounted.
MOUNTED = ("proc", "sys", "dev", "dev/shm")


class Failed(Exception):
    """It cannot be done; the text says why."""


def main() -> int:
    """Run the tests in the suites that are named; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suites", nargs="*", metavar="SUITE")
    suites = parser.parse_args().suites or list(SUITES)
    unknown = [suite for suite in suites if suite not in SUITES]
    if unknown:
        parser.error(f"there are {', '.join(SUITES)}, got {', '.join(unknown)}")
    results = {}
    try:
        if os.geteuid() != 0:
            raise Failed("make matrix needs root, for debootstrap and chroot.")
        if not shutil.which("debootstrap"):
            raise Failed("debootstrap is not here: apt-get install debootstrap")
        for suite in suites:
            began = time.monotonic()
            print(f"== QGIS {SUITES[suite]} in Debian {suite}", flush=True)
            results[suite] = run(suite)
            print(f"== {suite}: {results[suite]} after {time.monotonic() - began:.0f} s", flush=True)
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    print("\n".join(f"QGIS {SUITES[suite]} ({suite}): {result}" for suite, result in results.items()))
    return 0 if all(result == "passed" for result in results.values()) else 1


def run(suite: str) -> str:
    """Make the Debian of a suite where it is missing and run the tests in it; "passed" or "failed"."""
    folder = FOLDER / suite
    make(suite, folder)
    copy_checkout(folder)
    with mounted(folder):
        install(folder)
        there = inside(folder, "/usr/bin/qgis_process.bin", "--version", quiet=True)
        there = there or inside(folder, "/usr/bin/qgis_process", "--version", quiet=True)
        if f"QGIS {SUITES[suite]}" not in there:
            raise Failed(f"QGIS {SUITES[suite]} was expected in {suite}, but there is: {there.splitlines()[:1]}")
        prepared = inside(folder, "make", "-C", PLACE, "build/engine-python", "build/tests-qgis/made")
        if prepared is None:
            return "failed: its environments could not be made"
        tests = inside(folder, f"{PLACE}/build/tests-qgis/bin/python", "-m", "pytest", f"{PLACE}/tests/qgis", "-q")
    return "failed" if tests is None else "passed"


def make(suite: str, folder: Path) -> None:
    """Put a Debian into a folder unless it is there; a half-made one is made again."""
    done = folder / ".made"
    if done.exists():
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    program = ["debootstrap", "--variant=minbase", "--include=ca-certificates", suite, str(folder), MIRROR]
    if subprocess.run(program, stdout=subprocess.DEVNULL).returncode:  # nosec B603 # a fixed program, no shell
        raise Failed(
            f"debootstrap could not make a Debian {suite} in {folder}; see {folder}/debootstrap/debootstrap.log"
        )
    # A snapshot of a mirror may be older than it says that it holds; its signature is looked at all the same.
    (folder / "etc/apt/apt.conf.d/99tilewright").write_text('Acquire::Check-Valid-Until "false";\n', encoding="ascii")
    done.touch()


def install(folder: Path) -> None:
    """Install QGIS and what the tests need, where it is missing."""
    if (folder / ".installed").exists():
        return
    if inside(folder, "apt-get", "update", "-qq") is None:
        raise Failed(f"apt-get update fails in {folder}")
    packages = list(PACKAGES)
    for name in PYTHONS:
        if inside(folder, "apt-cache", "show", name, quiet=True):
            packages += [name, f"{name}-venv"]
    if inside(folder, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages, quiet=True) is None:
        raise Failed(f"apt-get install fails in {folder}")
    (folder / ".installed").touch()


def copy_checkout(folder: Path) -> None:
    """Copy the files that git tracks, as they are in the checkout, in place of those of the last time."""
    target = folder / PLACE.lstrip("/")
    for old in target.glob("*") if target.is_dir() else ():
        if old.name != "build":
            shutil.rmtree(old) if old.is_dir() and not old.is_symlink() else old.unlink()
    listed = subprocess.run(  # nosec B603 B607 # a fixed argument list, no shell
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)


@contextmanager
def mounted(folder: Path) -> Iterator[None]:
    """Let the system's own folders, and those of MATRIX_SHARE, be seen inside for as long as the block runs."""
    shared = [Path(name) for name in os.environ.get("MATRIX_SHARE", "").split(":") if name]
    pairs = [(Path("/") / name, folder / name) for name in MOUNTED]
    pairs += [(path, folder / path.relative_to("/")) for path in shared]
    done: list[Path] = []
    try:
        for source, target in pairs:
            target.mkdir(parents=True, exist_ok=True)
            subprocess.run(["mount", "--bind", str(source), str(target)], check=True)  # nosec B603 B607 # fixed
            done.append(target)
        yield
    finally:
        for target in reversed(done):
            subprocess.run(["umount", "--lazy", str(target)], check=False)  # nosec B603 B607 # a fixed program


def inside(folder: Path, *command: str, quiet: bool = False) -> str | None:
    """Run a program in the Debian of a folder; what it wrote where `quiet`, None where it failed."""
    environment = {name: value for name, value in os.environ.items() if PASSED.match(name)}
    environment.update(
        HOME="/root", PATH="/usr/sbin:/usr/bin:/sbin:/bin", LANG="C.UTF-8", DEBIAN_FRONTEND="noninteractive",
        QT_QPA_PLATFORM="offscreen", QTWEBENGINE_DISABLE_SANDBOX="1",
    )  # fmt: skip
    done = subprocess.run(  # nosec B603 B607 # a list of arguments, no shell
        ["chroot", str(folder), *command], env=environment, stdin=subprocess.DEVNULL, text=True, errors="replace",
        stdout=subprocess.PIPE if quiet else None, stderr=subprocess.STDOUT if quiet else None,
    )  # fmt: skip
    if done.returncode:
        return None
    return done.stdout or ""


if __name__ == "__main__":
    sys.exit(main())
