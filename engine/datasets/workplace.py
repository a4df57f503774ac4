"""The half-made dataset: a sibling of the output that is renamed when whole, and can be gone on with until then."""

from __future__ import annotations

import errno
import json
import os
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Optional, Union

from ..errors import Cancelled, EngineError, InputError, OutputError, held
from ..exclusive import locked
from ..imagery.unchanged import ChangedError, check_unchanged, noted_state
from ..progress import Progress, move, remove
from .manifest import FILE_NAME, Manifest

SUFFIX = ".partial"
#: What a run keeps for the next one; the last thing to go, when the folder has its name.
WORK = ".work"
#: What says of which call a half-made dataset is.
JOB = "job.json"
#: Whether folders can be moved and removed while the lock in them is held, so that no other run gets between.
KEEPS_LOCK = sys.platform != "win32"


def finished(output: Path, fingerprint: str) -> Optional[Manifest]:
    """The manifest, when the output is already what this call makes; None when it is free.

    Raises OutputError when something else is there.
    """
    if not output.exists() and not output.is_symlink():
        return None
    if not output.is_dir():
        raise OutputError(f"output must be a folder, got the file {output}")
    if not any(output.iterdir()):
        return None
    try:
        manifest = Manifest.read(output)
    except InputError:
        raise OutputError(
            f"output {output} holds something else, which is left alone", "Choose a new or an empty folder."
        ) from None
    if manifest.fingerprint != fingerprint:
        raise OutputError(
            f"output {output} holds a dataset that another call made, from other inputs or with other options",
            "Choose another folder, or remove this one first.",
        )
    if not is_locked(output / WORK / "lock"):
        remove(output / WORK)  # of a run that was ended just after the folder got its name
    return manifest


class Workplace:
    """The folder `<output>.partial`, held by this process alone. Use it as a context; `publish` ends the work.

    A half-made dataset of the same call is gone on with; of another call, it is begun afresh with a warning.

    Sent to another machine it writes into the folder there, for as long as the run that sent it lasts.
    """

    def __init__(self, output: Path, fingerprint: str, progress: Progress) -> None:
        self.output = output
        self.folder = output.with_name(output.name + SUFFIX)
        self._work = self.folder / WORK
        self._fingerprint = fingerprint
        self.progress = progress
        self._lock: Any = None
        self._journal: Any = None
        #: The name of this run; a file of that name says on other machines that it has not been followed by another.
        self._run = uuid.uuid4().hex
        #: Where files are written before they have their names; None is beside these.
        self._aside: Optional[Path] = None
        #: Whether nothing of an earlier run is there.
        self.is_new = True

    def __enter__(self) -> Workplace:
        if self.folder.exists() and not self._work.is_dir() and any(self.folder.iterdir()):
            raise OutputError(f"{self.folder} is needed for the work but holds something else, which is left alone")
        with writing_to(self.folder):
            self._work.mkdir(parents=True, exist_ok=True)
            with suppress(FileNotFoundError):  # the other run gave the folder its name just now
                self._lock = locked(self._work / "lock")
        if self._lock is None:
            raise OutputError(f"output {self.output} is being written by another run")
        with writing_to(self.folder):
            self._begin()
        return self

    def __exit__(self, *error: object) -> None:
        try:
            self._spoil_where_changed()
            with suppress(OSError):  # what the disk had no room for when it was noted
                self._close_journal()
            if not KEEPS_LOCK:
                self._release()
            if self._work.is_dir():
                remove(self._work / "runs")
                if not self._has_tiles():
                    remove(self.folder)
        finally:
            self._release()

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_lock": None, "_journal": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        # Names of its own: a part that is given to a second machine may still be under way on the first, and what is
        # left of one that died must not become part of the dataset.
        self._aside = self._work / "aside" / uuid.uuid4().hex

    @property
    def spools(self) -> Path:
        """The folder, which goes when the dataset is whole, for tiles that wait until they can be joined."""
        return self._work / "spools"

    @property
    def is_away(self) -> bool:
        """Whether this is on another machine than the run."""
        return self._aside is not None

    def check_run(self) -> None:
        """Raise Cancelled where the run that sent this to another machine is over or was followed by another."""
        if self.is_away and not (self._work / "runs" / self._run).exists():
            raise Cancelled()

    def has(self, file: str) -> bool:
        """Whether a file below the folder is there and not empty."""
        try:
            return (self.folder / file).stat().st_size > 0
        except OSError:
            return False

    def opened(self, file: str) -> BinaryIO:
        """A file below the folder that was written, to be read."""
        return (self.folder / file).open("rb")

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let the files that are written in the block be there in their order: who finds the last one finds all."""
        yield

    def settle(self) -> None:
        """Wait until all that this thread wrote is there; raises what failed."""

    def journaled(self) -> Iterator[Any]:
        """What earlier runs noted, in order; a line that was cut off ends it. Call it before `note`."""
        path = self._work / "journal"
        whole = 0
        if path.exists():
            with path.open("rb") as stream:
                for line in stream:
                    try:
                        values = json.loads(line)
                    except ValueError:
                        break
                    if not line.endswith(b"\n"):
                        break
                    whole += len(line)
                    yield values
            os.truncate(path, whole)

    def note(self, values: Any) -> None:
        """Keep JSON values for a later run of the same call."""
        if self._journal is None:
            self._journal = (self._work / "journal").open("ab")
        self._journal.write(json.dumps(values).encode() + b"\n")
        self._journal.flush()

    def write(self, file: str, content: Union[bytes, bytearray]) -> None:
        """Write a file below the folder, whole or not at all."""
        path = self.folder / file
        temporary = self.temporary(path)
        self.check_run()
        try:
            try:
                stream = temporary.open("wb")
            except FileNotFoundError:  # the first file of its folder
                temporary.parent.mkdir(parents=True, exist_ok=True)
                stream = temporary.open("wb")
            with stream:
                stream.write(content)
            self.rename(temporary, path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise

    def temporary(self, path: Path) -> Path:
        """Where to write what will be at `path`; its folder may not be there yet."""
        return path.with_name(path.name + ".tmp") if self._aside is None else self._aside / uuid.uuid4().hex

    def rename(self, temporary: Path, path: Path) -> None:
        """Give what was written its name."""
        if self._aside is None:
            move(temporary, path)
            return
        self.check_run()
        try:
            move(temporary, path)
        except FileNotFoundError:  # the first file of its folder
            path.parent.mkdir(parents=True, exist_ok=True)
            move(temporary, path)

    def copy(self, file: str, original: str) -> None:
        """Copy a file to `file` below the folder, to the byte, whole or not at all."""
        try:
            content = Path(original).read_bytes()
        except OSError as error:
            raise InputError(f"{original} cannot be read: {error.strerror or error}") from None
        self.write(file, content)

    @contextmanager
    def whole(self, file: str) -> Iterator[Path]:
        """A temporary path of the same name, which becomes `file` below the folder when the block ends well."""
        temporary, final = self._work / "whole" / file, self.folder / file
        remove(temporary)
        temporary.parent.mkdir(parents=True, exist_ok=True)
        yield temporary
        final.parent.mkdir(parents=True, exist_ok=True)
        move(temporary, final)

    def publish(self) -> None:
        """Give the folder its name: from here on the dataset is whole."""
        with writing_to(self.output):
            self._before_renaming()
            if self.output.is_dir():
                self.output.rmdir()  # it was empty, or this fails and all stays
            move(self.folder, self.output)
            remove(self.output / WORK)
            self._release()

    def _spoil_where_changed(self) -> None:
        """Let the next run begin afresh where what was read has become another: some tiles may be of that."""
        if self._lock is None or not self._work.is_dir():
            return
        try:
            check_unchanged()
        except ChangedError:
            (self._work / JOB).unlink(missing_ok=True)
        except InputError:
            return  # gone, but what was read was right; whether the same comes back, the next run sees

    def _begin(self) -> None:
        job, state = self._work / JOB, noted_state()
        known, its_state = _read_job(job)
        if known is not None and known != self._fingerprint:
            self.progress.warn(f"{self.folder} was half-made by another call; it is begun afresh.")
        elif known is not None and its_state not in ("", state):
            self.progress.warn(f"What {self.folder} was half-made of has been written since; it is begun afresh.")
            known = None
        if known != self._fingerprint:
            for path in self.folder.iterdir():
                if path != self._work:
                    remove(path)
            for path in list(self._work.iterdir()):
                if path.name != "lock":
                    remove(path)
            job.write_text(json.dumps({"fingerprint": self._fingerprint, "state": state}), encoding="utf-8")
        else:
            self.is_new = False
        for name in ("runs", "aside"):
            remove(self._work / name)
        (self._work / "runs").mkdir()
        (self._work / "runs" / self._run).touch()
        (self.folder / FILE_NAME).unlink(missing_ok=True)

    def _has_tiles(self) -> bool:
        others = [path for path in self.folder.iterdir() if path != self._work] + [self.spools]
        return any(path.is_file() or any(part.is_file() for part in path.rglob("*")) for path in others)

    def _before_renaming(self) -> None:
        """Close what is open; the lock too, where it would keep the folder from getting another name."""
        self._close_journal()
        if not KEEPS_LOCK:
            self._release()

    def _close_journal(self) -> None:
        journal, self._journal = self._journal, None
        if journal is not None:
            journal.close()

    def _release(self) -> None:
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.close()


@contextmanager
def writing_to(path: Path) -> Iterator[None]:
    """Say of a failure of the operating system what could not be written and what to do."""
    try:
        yield
    except EngineError:
        raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise OutputError(
                f"There is no space left for {path}: what is whole stays there",
                "Make space and run the same again; it goes on where it stopped.",
            ) from None
        raise OutputError(f"output {path} cannot be written: {error.strerror or error}", held(error)) from None


def is_locked(path: Path) -> bool:
    """Whether another process holds that lock."""
    if not path.exists():
        return False
    stream = locked(path)
    if stream is None:
        return True
    stream.close()
    return False


def _read_job(path: Path) -> tuple[Optional[str], str]:
    """The fingerprint of the call, None where it is not known, and what its sources were like."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return str(values["fingerprint"]), str(values.get("state", ""))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None, ""
