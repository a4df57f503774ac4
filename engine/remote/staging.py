"""What is made for an object store: it comes to be on this machine and goes there whole."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Optional

from ..errors import EngineError, OptionError, OutputError
from ..exclusive import locked
from ..execution import ordered_map
from ..progress import Progress, remove
from .lease import Lease
from .names import cache_folder, folder_of_address, name_in
from .store import Store

#: Files that are sent at once.
AT_ONCE = 16
#: What datasets say of themselves: the last file of a dataset to be there.
MANIFEST = "dataset.json"
#: How the folder of a half-made dataset ends.
HALF_MADE = ".partial"
#: What GDAL keeps beside a raster; of one that is replaced it would tell what is no longer so.
BESIDE = (".aux.xml", ".ovr", ".msk")


class Staged:
    """One output: its address, and the path on this machine where it comes to be."""

    def __init__(self, address: str, root: Path, lease: Lease, progress: Progress) -> None:
        self.address, self.lease, self._progress = address, lease, progress
        self.path = root / name_in(address)
        self.store = Store(address)
        #: The folder that it is in.
        self.above = Store(folder_of_address(address))

    def look(self) -> None:
        """Bring what a dataset that is there says of itself, so that it is known to be complete."""
        if self.path.is_dir():
            remove(self.path)
        entry = self.store.entry(MANIFEST)
        if entry is not None:
            self.store.fetch(MANIFEST, entry, self.path / MANIFEST)

    def deliver(self) -> None:
        """Send what was made, the output itself last."""
        if (self.path / MANIFEST).is_file():  # a dataset, which sends itself
            remove(self.path)
        files = [path for path in sorted(self.path.parent.rglob("*")) if path.is_file() and not _is_hidden(path, self)]
        files.sort(key=lambda path: path == self.path)
        if not files:
            return
        try:
            send(self.above, self.path.parent, files[:-1], self._progress)
            self.lease.check()
            send(self.above, self.path.parent, files[-1:], self._progress)
        except OutputError as error:
            raise OutputError(
                f"{error.text}; the result itself is whole in {self.path.parent}", error.hint or "Copy it from there."
            ) from None
        names = {path.name for path in files}
        old = [self.path.name + ending for ending in BESIDE] if self.path.suffix.lower() in (".tif", ".tiff") else []
        with suppress(EngineError):
            self.above.remove([name for name in old if name not in names and self.above.entry(name)])
        for path in files:
            remove(path)


#: Outputs of this run by their paths here.
_STAGED: dict[Path, Staged] = {}


def staged_at(path: Path) -> Optional[Staged]:
    """The output in a store that comes to be at a path; None for one that stays here."""
    return _STAGED.get(path)


@contextmanager
def staged(address: str, progress: Progress) -> Iterator[Staged]:
    """An output in a store for the time of the block; `deliver` sends it there.

    Raises OutputError where it cannot be written, which is found out now, or is being written by another run.
    """
    name = name_in(address)
    if name.lower().endswith(".vrt"):
        raise OptionError(f"{address} cannot be written: a .vrt names files of this machine; choose a .tif")
    root = cache_folder() / "out" / hashlib.sha256(address.encode()).hexdigest()[:20]
    with ExitStack() as held:
        held.enter_context(_alone(root, address))
        # Beside the files, so that no file of the output can have its name.
        own = root.with_name(f"{root.name}.owner")
        lease = held.enter_context(Lease(Store(folder_of_address(address)), f".{name}.lock", address, own, progress))
        output = Staged(address, root, lease, progress)
        _STAGED[output.path] = output
        try:
            output.look()
            yield output
        finally:
            del _STAGED[output.path]
            if (output.path / MANIFEST).is_file():
                remove(output.path)


def send(store: Store, folder: Path, files: list[Path], progress: Progress) -> None:
    """Send files below a folder, by their names in it, several at once."""

    def put(path: Path) -> int:
        progress.check()
        store.put_file(path.relative_to(folder).as_posix(), path)
        return path.stat().st_size

    total, done = sum(path.stat().st_size for path in files), 0
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="send") as executor:
        for size in ordered_map(executor, put, files, progress, 2 * AT_ONCE):
            done += size
            progress.update(done, max(total, 1), f"Sending to {store.address}")


@contextmanager
def _alone(root: Path, address: str) -> Iterator[None]:
    """Keep other runs of this machine away."""
    try:
        root.mkdir(parents=True, exist_ok=True)
        lock = root.with_name(f"{root.name}.lock")
        stream = locked(lock)
    except OSError as error:
        raise OutputError(
            f"{address} cannot be made ready in {root}: {error.strerror or error}",
            "Set TILEWRIGHT_CACHE to a folder that can be written.",
        ) from None
    if stream is None:
        raise OutputError(
            f"{address} is being written by another run", "Wait until it is over, or choose another place."
        )
    with stream:
        try:
            yield
        finally:
            _remove_empty(root)
            with suppress(OSError):  # Windows removes nothing that is open
                lock.unlink()


def _is_hidden(path: Path, output: Staged) -> bool:
    """Whether a file belongs to the making, not to what was made."""
    parts = path.relative_to(output.path.parent).parts
    return any(part.startswith(".") for part in parts) or parts[0].endswith(HALF_MADE)


def _remove_empty(root: Path) -> None:
    """Remove what is left of an output that has gone, or of which nothing came to be."""
    if not any(path.is_file() for path in root.rglob("*")):
        shutil.rmtree(root, ignore_errors=True)
