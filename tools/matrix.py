"""Run QGIS's tests in every QGIS that people have: `make matrix`, as root, on Debian or Ubuntu with debootstrap.

python3 tools/matrix.py [SUITE …]        # bookworm (QGIS 3.22), trixie (3.40), testing (3.44); all when none is named

Each QGIS lives in a Debian of its own, in build/matrix/SUITE, which is made once; what was interrupted is made again.
The checkout's tracked files are copied into it, the engine's environment is installed there through the plugin, and
tests/qgis runs; what it says is kept in build/matrix/SUITE.log. MATRIX_SHARE names folders of this machine, separated
by colons, that are to be seen inside, such as one with wheels; MATRIX_MIRROR where Debian's packages come from.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import subprocess  # nosec B404 # runs debootstrap, mount, chroot and the like, without a shell
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = (ROOT / "build" / "matrix").resolve()
#: By Debian's suite, the QGIS that is in it.
SUITES = {"bookworm": "3.22", "trixie": "3.40", "testing": "3.44"}
MIRROR = os.environ.get("MATRIX_MIRROR", "http://deb.debian.org/debian")
SHARED = [Path(name).resolve() for name in os.environ.get("MATRIX_SHARE", "").split(":") if name]
#: What the tests need of Debian.
PACKAGES = ("qgis", "python3-qgis", "python3-venv", "gdal-bin", "make", "git", "xvfb", "xauth", "fonts-dejavu-core")
#: What the engine's environment can be made from, where QGIS's own Python is too new for it; left out where it is not.
PYTHONS = ("python3.13",)
#: Variables of this machine that hold inside too: how pip and apt reach their packages.
PASSED = re.compile(r"(?i)^(PIP_.*|.*_proxy|SSL_CERT_FILE)$")
#: What this needs, and the package that each is in.
PROGRAMS = {"debootstrap": "debootstrap", "unshare": "util-linux", "git": "git"}
PLACE = "/srv/tilewright"
#: In the order in which they are mounted.
MOUNTED = ("proc", "sys", "dev", "dev/shm")
#: What a Debian with QGIS, the engine's environment and the files of a run take.
NEED_BYTES = 8 * 10**9
#: Seconds after which tests that still run are taken to hang.
LONGEST_S = 3600
#: Says that this process has mounts of its own, which nobody else sees and which end with it, however it ends.
APART = "--apart"


class Failed(Exception):
    """It cannot be done; the text says why."""


def main() -> int:
    """Run the tests in the suites that are named; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suites", nargs="*", metavar="SUITE")
    parser.add_argument(APART, action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    suites = list(dict.fromkeys(given.suites)) or list(SUITES)
    unknown = [suite for suite in suites if suite not in SUITES]
    if unknown:
        parser.error(f"there are {', '.join(SUITES)}, got {', '.join(unknown)}")
    if os.geteuid() != 0:
        print("make matrix needs root, for debootstrap and chroot.", file=sys.stderr)
        return 1
    missing = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if missing:
        print(f"make matrix needs {', '.join(missing)}: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 1
    for path in SHARED:
        if not path.is_dir():
            print(f"MATRIX_SHARE names folders, but there is none at {path}", file=sys.stderr)
            return 1
    if not given.apart:
        os.execvp("unshare", ["unshare", "--mount", sys.executable, __file__, APART, *suites])  # nosec B606 B607
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    announce(suites)
    results: dict[str, str] = {}
    try:
        for suite in suites:
            print(f"== QGIS {SUITES[suite]} in Debian {suite}", flush=True)
            results[suite] = "interrupted"
            try:
                results[suite] = run(suite)
            except (Failed, OSError, subprocess.SubprocessError) as failure:
                results[suite] = f"failed: {failure}"
    except KeyboardInterrupt:
        pass
    print(f"\n{'QGIS':7}{'Debian':11}result")
    for suite in suites:
        print(f"{SUITES[suite]:7}{suite:11}{results.get(suite, 'not run')}")
    return 0 if all(results.get(suite, "").startswith("passed") for suite in suites) else 1


def announce(suites: list[str]) -> None:
    """Say what is going to happen, and what it takes."""
    print(f"Runs tests/qgis in {len(suites)} QGIS, one after another, each in a Debian of its own in {FOLDER}:")
    for suite in suites:
        folder = FOLDER / suite
        state = "is made first" if not (folder / ".made").exists() else "gets QGIS first"
        print(f"  QGIS {SUITES[suite]}, Debian {suite}: {'is there' if is_ready(folder) else state}")
    new = sum(not is_ready(FOLDER / suite) for suite in suites)
    there = next(path for path in (FOLDER, *FOLDER.parents) if path.exists())
    free = shutil.disk_usage(there).free
    if new:
        print(f"Each new one downloads about 2 GB and takes up to {NEED_BYTES / 1e9:.0f} GB and half an hour.")
    print(f"{free / 1e9:.0f} GB are free there. Ctrl+C stops it; the next run goes on from there.", flush=True)


def is_ready(folder: Path) -> bool:
    """Whether a Debian is there with QGIS in it."""
    return (folder / ".made").exists() and (folder / ".installed").exists()


def run(suite: str) -> str:
    """Make the Debian of a suite where it is missing and run the tests in it; "passed" or "failed", and details."""
    folder = FOLDER / suite
    began = time.monotonic()
    unmount(folder)
    if not is_ready(folder) and shutil.disk_usage(ROOT).free < NEED_BYTES:
        raise Failed(f"a new one needs {NEED_BYTES / 1e9:.0f} GB, {shutil.disk_usage(ROOT).free / 1e9:.0f} are free")
    make(suite, folder)
    copy_checkout(folder)
    with mounted(folder):
        install(folder)
        there = inside(folder, "/usr/bin/qgis_process.bin", "--version", quiet=True)
        there = there or inside(folder, "/usr/bin/qgis_process", "--version", quiet=True)
        if f"QGIS {SUITES[suite]}" not in (there or ""):
            raise Failed(
                f"QGIS {SUITES[suite]} was expected in {suite}, but there is: {(there or '').splitlines()[:1]}"
            )
        prepared = inside(folder, "make", "-C", PLACE, "build/engine-python", "build/tests-qgis/made")
        if prepared is None:
            return "failed: its environments could not be made"
        return f"{tests(folder, FOLDER / f'{suite}.log')} after {time.monotonic() - began:.0f} s"


def tests(folder: Path, log: Path) -> str:
    """Run the tests in a Debian; what they say is shown and kept in a file. "passed" or "failed", and how many."""
    command = [f"{PLACE}/build/tests-qgis/bin/python", "-m", "pytest", f"{PLACE}/tests/qgis", "-q"]
    last = ended_by = ""
    with log.open("w", encoding="utf-8") as kept, subprocess.Popen(  # nosec B603 B607 # no shell
        ["timeout", "--kill-after=10", str(LONGEST_S), "chroot", str(folder), *command], env=environment(),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
    ) as process:  # fmt: skip
        assert process.stdout is not None  # nosec B101 # it was asked for
        try:
            for line in process.stdout:
                print(line, end="", flush=True)
                kept.write(line)
                last = line.strip("= \n") or last
        except BaseException:
            process.terminate()
            raise
    if process.returncode in (124, 137):
        ended_by = f"did not end within {LONGEST_S} s"
    elif process.returncode not in (0, 1):
        ended_by = f"ended with code {process.returncode}"
    return f"{'failed' if process.returncode else 'passed'}: {ended_by or last}"


def make(suite: str, folder: Path) -> None:
    """Put a Debian into a folder unless it is there; a half-made one is made again."""
    done = folder / ".made"
    if done.exists():
        return
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    program = ["debootstrap", "--variant=minbase", "--include=ca-certificates", suite, str(folder), MIRROR]
    if subprocess.run(program, stdout=subprocess.DEVNULL).returncode:  # nosec B603 # a fixed program, no shell
        raise Failed(f"debootstrap could not make it from {MIRROR}; see {folder}/debootstrap/debootstrap.log")
    # A snapshot of a mirror may be older than it says that it holds; its signature is looked at all the same.
    (folder / "etc/apt/apt.conf.d/99tilewright").write_text('Acquire::Check-Valid-Until "false";\n', encoding="ascii")
    done.touch()


def install(folder: Path) -> None:
    """Install QGIS and what the tests need, where it is missing."""
    if (folder / ".installed").exists():
        return
    print("Installing QGIS in it; this takes minutes.", flush=True)
    inside(folder, "dpkg", "--configure", "-a", quiet=True)  # where the last time was interrupted
    if inside(folder, "apt-get", "update", "-qq") is None:
        raise Failed("apt-get update fails in it")
    packages = list(PACKAGES)
    for name in PYTHONS:
        if inside(folder, "apt-cache", "show", name, quiet=True):
            packages += [name, f"{name}-venv"]
    if inside(folder, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages, quiet=True) is None:
        raise Failed(f"apt-get install fails in it; to see why: chroot {folder} apt-get install {' '.join(packages)}")
    inside(folder, "apt-get", "clean")
    (folder / ".installed").touch()


def copy_checkout(folder: Path) -> None:
    """Copy the files that git tracks, as they are in the checkout, in place of those of the last time."""
    target = folder / PLACE.lstrip("/")
    shutil.rmtree(folder / "tmp" / "pytest-of-root", ignore_errors=True)
    for old in target.glob("*") if target.is_dir() else ():
        if old.name != "build":
            shutil.rmtree(old) if old.is_dir() and not old.is_symlink() else old.unlink()
    listed = subprocess.run(  # nosec B603 B607 # a fixed argument list, no shell
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)


@contextmanager
def mounted(folder: Path) -> Iterator[None]:
    """Let the system's own folders, and those of MATRIX_SHARE, be seen inside for as long as the block runs."""
    pairs = [(Path("/") / name, folder / name) for name in MOUNTED]
    pairs += [(path, folder / path.relative_to("/")) for path in SHARED]
    try:
        for source, target in pairs:
            target.mkdir(parents=True, exist_ok=True)
            subprocess.run(["mount", "--bind", str(source), str(target)], check=True)  # nosec B603 B607 # fixed
        yield
    finally:
        unmount(folder)


def unmount(folder: Path) -> None:
    """Take away all that is mounted in a folder, the last first; nobody but this process is concerned."""
    table = Path("/proc/self/mounts").read_text(encoding="utf-8")
    places = [
        re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), line.split()[1]) for line in table.splitlines()
    ]
    for place in reversed([place for place in places if Path(place).is_relative_to(folder)]):
        subprocess.run(["umount", "--lazy", place], check=True)  # nosec B603 B607 # a fixed program


def environment() -> dict[str, str]:
    """The variables that programs inside are given."""
    passed = {name: value for name, value in os.environ.items() if PASSED.match(name)}
    return {
        **passed, "HOME": "/root", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive", "QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1",
    }  # fmt: skip


def inside(folder: Path, *command: str, quiet: bool = False) -> str | None:
    """Run a program in the Debian of a folder; what it wrote where `quiet`, None where it failed."""
    done = subprocess.run(  # nosec B603 B607 # a list of arguments, no shell
        ["chroot", str(folder), *command], env=environment(), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if quiet else None, stderr=subprocess.STDOUT if quiet else None,
        encoding="utf-8", errors="replace",
    )  # fmt: skip
    if done.returncode:
        return None
    return done.stdout or ""


if __name__ == "__main__":
    sys.exit(main())
