"""Copies on this machine of datasets, models and other files that lie in object stores."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any, Optional

from ..errors import InputError, OutputError
from ..exclusive import locked
from ..execution import ordered_map
from ..progress import Progress, move, remove
from .names import COPIES, cache_folder, folder_of_address, name_in
from .store import Entry, Store, full_words, waited

#: Files that are fetched at once: each waits for its server most of the time.
AT_ONCE = 16
#: How often a folder is looked through again that changes while it is fetched.
LOOKS = 3
#: Bytes that are left free on this machine.
SPARE = 64 * 1024**2
#: What goes with a file, by the file's ending: the same name with other endings.
BESIDE = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg"),
    **dict.fromkeys((".keras", ".h5", ".hdf5", ".tflite", ".onnx"), (".mlm.json",)),
}
#: Files that stand for the folder that they are in.
STANDS_FOR_FOLDER = ("dataset.json", "saved_model.pb")

_DRIVE = re.compile(r"[A-Za-z]:")


def mirrored(address: str, progress: Progress, root: Optional[Path] = None) -> Path:
    """The copy here of a file or of all that is in a folder, brought up to date; a copy that was begun is gone on with.

    What the store says is another file than before is fetched again, nothing else is. `root` is the cache's folder.
    Raises InputError when there is nothing there or it cannot be read, OutputError when there is no room here.
    """
    named = name_in(address) in STANDS_FOR_FOLDER
    whole = folder_of_address(address) if named else address
    place = _place(root or cache_folder(), whole)
    with _held(place, whole, progress):
        mirror = _Mirror(whole, place, progress)
        for _ in range(LOOKS):
            wanted = mirror.listed()
            mirror.fetch(wanted)
            if mirror.listed() == wanted:
                return place / name_in(whole) / name_in(address) if named else place / name_in(whole)
    raise InputError(f"{whole} changes all the time while it is read", "Read it when nobody writes there.")


class _Mirror:
    """What is known of a copy: the tag of each of its files, in a journal beside them."""

    def __init__(self, address: str, place: Path, progress: Progress) -> None:
        self.address, self.progress = address, progress
        #: The folder around the copy, whose name is the address's last part.
        self.place = place
        self.store = Store(folder_of_address(address))
        self.name = name_in(address)
        self._journal = place / "fetched"
        self._known = self._read_journal()

    def listed(self) -> dict[str, Entry]:
        """What the store has, by its name below `place`."""
        file = self.store.entry(self.name)
        if file is not None:
            found = {self.name: file}
            path = PurePosixPath(self.name)
            for ending in BESIDE.get(path.suffix.lower(), ()):
                entry = self.store.entry(path.stem + ending)
                if entry is not None:
                    found[path.stem + ending] = entry
            return found
        entries = Store(self.address).entries()
        if not entries:
            raise InputError(f"There is nothing at {self.address}")
        for name in entries:
            _check_name(self.address, name)
        return {f"{self.name}/{name}": entry for name, entry in entries.items() if not _is_passing(name)}

    def fetch(self, wanted: dict[str, Entry]) -> None:
        """Bring what is missing or another one than before, and remove what is no longer there."""
        for name in set(self._known) - set(wanted):
            remove(self.place / name)
            del self._known[name]
        missing = {name: entry for name, entry in wanted.items() if not self._has(name, entry)}
        total = sum(entry.size for entry in missing.values())
        if total + SPARE > shutil.disk_usage(self.place).free and total:
            raise OutputError(*full_words(self.address))
        done, last = 0, time.monotonic()
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="mirror") as executor, self._journal.open("ab") as journal:
            for name, entry in ordered_map(executor, self._bring, missing.items(), self.progress, 4 * AT_ONCE):
                journal.write(json.dumps([name, entry.size, entry.tag]).encode() + b"\n")
                if time.monotonic() - last > 1:
                    journal.flush()
                    last = time.monotonic()
                self._known[name] = entry
                done += entry.size
                self.progress.update(done, max(total, 1), f"Fetching {self.address}")

    def _bring(self, item: tuple[str, Entry]) -> tuple[str, Entry]:
        self.progress.check()
        self.store.fetch(item[0], item[1], self.place / item[0])
        return item

    def _has(self, name: str, entry: Entry) -> bool:
        if self._known.get(name) != entry:
            return False
        try:
            return (self.place / name).stat().st_size == entry.size
        except OSError:
            return False

    def _read_journal(self) -> dict[str, Entry]:
        """What an earlier run fetched; a line that was cut off is none."""
        known: dict[str, Entry] = {}
        lines = self._journal.read_bytes().splitlines() if self._journal.exists() else []
        for line in lines:
            try:
                name, size, tag = json.loads(line)
                known[str(name)] = Entry(int(size), str(tag))
            except (ValueError, TypeError):
                continue
        temporary = self._journal.with_name("fetched.tmp")
        with temporary.open("wb") as stream:
            for name, entry in known.items():
                stream.write(json.dumps([name, entry.size, entry.tag]).encode() + b"\n")
        move(temporary, self._journal)
        return known


def _place(root: Path, address: str) -> Path:
    return root / COPIES / hashlib.sha256(address.encode()).hexdigest()[:20]


@contextmanager
def _held(place: Path, address: str, progress: Progress) -> Iterator[None]:
    """One process at a time fetches a copy; others wait, and find it there."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        stream: Any = locked(place / "lock")
        while stream is None:
            progress.update(0, 1, f"Waiting for another run that fetches {address}")
            waited(0.2, progress)
            stream = locked(place / "lock")
    except OSError as error:
        raise OutputError(
            f"{address} cannot be copied to {place}: {error.strerror or error}",
            "Set TILEWRIGHT_CACHE to a folder that can be written.",
        ) from None
    with stream:
        yield


def _is_passing(name: str) -> bool:
    """Whether a file belongs to a run that is not over."""
    return name.split("/")[0] == ".work"


def _check_name(address: str, name: str) -> None:
    """Raise InputError for a name that would lie elsewhere than in the copy's folder."""
    parts = name.split("/")
    if any(part in ("", ".", "..") for part in parts) or "\\" in name or "\0" in name or _DRIVE.match(name):
        raise InputError(f"{address} holds a file whose name cannot be one here: {name!r}")
