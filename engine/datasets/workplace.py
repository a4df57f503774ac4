"""The half-made dataset: a sibling of the output that is renamed when whole, and can be gone on with until then."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional, Union

from ..errors import EngineError, InputError, OutputError
from ..exclusive import locked
from ..progress import Progress, remove
from .manifest import FILE_NAME, Manifest

SUFFIX = ".partial"
#: What a run keeps for the next one; the last thing to go, when the folder has its name.
WORK = ".work"


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
    """

    def __init__(self, output: Path, fingerprint: str, progress: Progress) -> None:
        self.output = output
        self.folder = output.with_name(output.name + SUFFIX)
        self._work = self.folder / WORK
        self._fingerprint = fingerprint
        self._progress = progress
        self._lock: Any = None
        self._journal: Any = None
        #: Whether nothing of an earlier run is there.
        self.is_new = True

    def __enter__(self) -> Workplace:
        if self.folder.exists() and not self._work.is_dir() and any(self.folder.iterdir()):
            raise OutputError(f"{self.folder} is needed for the work but holds something else, which is left alone")
        with writing_to(self.folder):
            self._work.mkdir(parents=True, exist_ok=True)
            self._lock = locked(self._work / "lock")
        if self._lock is None:
            raise OutputError(f"output {self.output} is being written by another run")
        with writing_to(self.folder):
            self._begin()
        return self

    def __exit__(self, *error: object) -> None:
        self._release()
        if self._work.is_dir() and not self._has_tiles():
            remove(self.folder)

    def has(self, file: str) -> bool:
        """Whether a file below the folder is there and not empty."""
        try:
            return (self.folder / file).stat().st_size > 0
        except OSError:
            return False

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
        temporary = path.with_name(path.name + ".tmp")
        try:
            try:
                stream = temporary.open("wb")
            except FileNotFoundError:  # the first file of its folder
                path.parent.mkdir(parents=True, exist_ok=True)
                stream = temporary.open("wb")
            with stream:
                stream.write(content)
            temporary.replace(path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise

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
        temporary.replace(final)

    def publish(self) -> None:
        """Give the folder its name: from here on the dataset is whole."""
        with writing_to(self.output):
            self._release()
            if self.output.is_dir():
                self.output.rmdir()  # it was empty, or this fails and all stays
            self.folder.rename(self.output)
            remove(self.output / WORK)

    def _begin(self) -> None:
        job = self._work / "job.json"
        known = _read_job(job)
        if known is not None and known != self._fingerprint:
            self._progress.warn(f"{self.folder} was half-made by another call; it is begun afresh.")
        if known != self._fingerprint:
            for path in self.folder.iterdir():
                if path != self._work:
                    remove(path)
            remove(self._work / "journal")
            job.write_text(json.dumps({"fingerprint": self._fingerprint}), encoding="utf-8")
        else:
            self.is_new = False
        (self.folder / FILE_NAME).unlink(missing_ok=True)

    def _has_tiles(self) -> bool:
        others = (path for path in self.folder.iterdir() if path != self._work)
        return any(path.is_file() or any(part.is_file() for part in path.rglob("*")) for path in others)

    def _release(self) -> None:
        for stream in (self._journal, self._lock):
            if stream is not None:
                stream.close()
        self._journal = self._lock = None


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
        raise OutputError(f"output {path} cannot be written: {error.strerror or error}") from None


def is_locked(path: Path) -> bool:
    """Whether another process holds that lock."""
    if not path.exists():
        return False
    stream = locked(path)
    if stream is None:
        return True
    stream.close()
    return False


def _read_job(path: Path) -> Optional[str]:
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))["fingerprint"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
