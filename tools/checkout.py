"""What the Makefile does with this checkout. Needs nothing but the standard library.

python3 tools/checkout.py engine    # install the engine's environment where it is missing, print its Python
python3 tools/checkout.py install   # link the checkout into the QGIS profile and enable it
python3 tools/checkout.py zip       # write dist/tilewright.zip, and its bill of materials beside it
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess  # nosec B404 # runs qgis_process and git alone, without a shell
import sys
import zipfile
from datetime import datetime, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: What a user's QGIS needs of the repository.
PACKAGED = (
    "__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md",
    "algorithms", "door", "engine", "i18n", "resources", "ui",
)  # fmt: skip
#: Every entry of the package has this time, so that the same files give the same package.
PACKAGE_TIME = (2020, 1, 1, 0, 0, 0)


class Failed(Exception):
    """It cannot be done; the text says why."""


def main() -> int:
    """Do one thing; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("engine", "install", "zip"))
    try:
        {"engine": engine, "install": install, "zip": package}[parser.parse_args().what]()
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def engine() -> None:
    """Print the engine's Python; it is installed through the plugin, in a QGIS profile of this checkout's own."""
    chosen = os.environ.get("TILEWRIGHT_PYTHON")
    if chosen:
        print(chosen)
        return
    link = ROOT / "build" / "plugins" / "tilewright"
    link.parent.mkdir(parents=True, exist_ok=True)
    make_link(link)
    settings = {
        "QGIS_PLUGINPATH": str(link.parent),
        "QGIS_CUSTOM_CONFIG_PATH": str(ROOT / "build" / "qgis-profile"),
    }
    enable(settings)
    print("Looking after the engine's environment; the first time it takes minutes.", file=sys.stderr)
    done = qgis_process(["--json", "run", "tilewright:installenvironment"], settings)
    try:
        print(json.loads(done.stdout[done.stdout.index("{") :])["results"]["PYTHON"])
    except (ValueError, LookupError):
        raise Failed(f"The engine's environment was not installed:\n{done.stdout}{done.stderr}") from None


def install() -> None:
    """Link the checkout into the default QGIS profile and enable it; harmless when that is done already."""
    version = re.search(r"QGIS (\d+)", qgis_process(["--version"], {}).stdout)
    if not version:
        raise Failed("qgis_process does not tell its version.")
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    plugins = data / "QGIS" / f"QGIS{version[1]}" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / "tilewright"
    make_link(link)
    enable({})
    print(f"{link} is this checkout, and enabled. Start QGIS anew where it is running.")


def make_link(link: Path) -> None:
    """Let a link point here. Raises Failed where something else than a link is in its place."""
    if link.is_symlink():
        if link.resolve() == ROOT:
            return
        print(f"{link} pointed to {link.readlink()} and now points here.", file=sys.stderr)
        link.unlink()
    elif link.exists():
        raise Failed(f"{link} is a folder of its own; move it away first.")
    link.symlink_to(ROOT, target_is_directory=True)


def enable(settings: dict[str, str]) -> None:
    """Enable the plugin for qgis_process and for the desktop."""
    qgis_process(["plugins", "enable", "tilewright"], settings)  # fails where it is enabled already
    listed = qgis_process(["plugins"], settings)
    if not re.search(r"^\* tilewright$", listed.stdout, re.MULTILINE):
        raise Failed(f"qgis_process does not load the plugin:\n{listed.stdout}{listed.stderr}")


def qgis_process(arguments: list[str], settings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run qgis_process to its end."""
    found = shutil.which("qgis_process", path="/usr/bin") or shutil.which("qgis_process")
    if not found:
        raise Failed("qgis_process is not here: install QGIS first.")
    program = Path(found).with_name("qgis_process.bin")  # what stands behind the wrapper of some distributions
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    # The embedded Python takes the first python3 on PATH for its own.
    folders = [str(Path(found).parent), "/usr/bin", "/bin", "/usr/sbin", "/sbin"]
    path = os.pathsep.join(dict.fromkeys(folders))
    return subprocess.run(  # nosec B603 # a fixed program, no shell
        [str(program if os.access(program, os.X_OK) else found), *arguments],
        env={**kept, "PATH": path, "QT_QPA_PLATFORM": "offscreen", **settings},
        stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", errors="replace",
    )  # fmt: skip


def package() -> None:
    """Write dist/tilewright.zip as the plugin repository takes it: one folder, nothing but what runs.

    The same files give the same bytes, whoever packs them, where and when. What it and the engine's environment are
    made of is told beside it, as a CycloneDX bill of materials.
    """
    from bill import bill_of_materials  # a neighbour, which other calls do without

    named = {path.relative_to(ROOT).as_posix(): path for name in PACKAGED for path in packaged(ROOT / name)}
    target = ROOT / "dist" / "tilewright.zip"
    target.parent.mkdir(exist_ok=True)
    unfinished = target.with_suffix(".zip.tmp")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(named):
            entry = zipfile.ZipInfo(f"tilewright/{name}", PACKAGE_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # Unix, wherever it is packed
            archive.writestr(entry, metadata() if name == "metadata.txt" else named[name].read_bytes())
    unfinished.replace(target)
    bill = ROOT / "dist" / "tilewright.cdx.json"
    bill.write_bytes(bill_of_materials(version(), target.read_bytes(), release_time()).encode())
    for path, count in ((target, f"{len(named)} files"), (bill, "its bill of materials")):
        print(f"{path.relative_to(ROOT)}: {count}, {path.stat().st_size / 1024:.0f} KiB")


def version() -> str:
    """The version that metadata.txt names."""
    found = re.search(r"(?m)^version=(.+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"))
    if not found:
        raise Failed("metadata.txt names no version.")
    return found[1]


def release_time() -> int:
    """When a release says that it was made: at SOURCE_DATE_EPOCH, else with the last commit; seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given:
        if not given.isdecimal():
            raise Failed(f"SOURCE_DATE_EPOCH must be a whole number of seconds, got {given!r}")
        return int(given)
    git = shutil.which("git")
    done = subprocess.run(  # nosec B603 # a fixed program, no shell
        [git, "-C", str(ROOT), "log", "-1", "--format=%ct"], capture_output=True, stdin=subprocess.DEVNULL,
        encoding="utf-8",
    ) if git else None  # fmt: skip
    text = done.stdout.strip() if done else ""
    return int(text) if text.isdecimal() else int(datetime(*PACKAGE_TIME, tzinfo=timezone.utc).timestamp())


def metadata() -> str:
    """metadata.txt with the changelog, which people read in QGIS's plugin manager."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").partition("\n## ")[2]
    lines = [line.removeprefix("## ") for line in text.splitlines() if line.strip()]
    own = (ROOT / "metadata.txt").read_text(encoding="utf-8").rstrip()
    return own + "\nchangelog=" + "\n    ".join(lines) + "\n"


def packaged(path: Path) -> list[Path]:
    """The file itself, or the files of a folder; what Python and editors leave is left out."""
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise Failed(f"{path} is not there.")
    inside = (file for file in path.rglob("*") if file.is_file() and file.suffix not in (".pyc", ".ts"))
    return [file for file in inside if not any(part.startswith(".") for part in file.relative_to(ROOT).parts)]


if __name__ == "__main__":
    sys.exit(main())
