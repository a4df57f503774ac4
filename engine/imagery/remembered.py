"""Virtual rasters that this user had written here, known again by what they hold. Needs the standard library alone."""

from __future__ import annotations

import hashlib
import os
import uuid
from contextlib import suppress
from pathlib import Path

from ..progress import move

#: Virtual rasters of ours that are remembered, and the bytes of each.
REMEMBERED, LINE = 10_000, 65


def remember(text: str) -> None:
    """Know a virtual raster for one that this user had written here: it may point to what the user named then."""
    file = _file()
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > REMEMBERED * LINE:
            part = file.with_name(f"{file.name}.{uuid.uuid4().hex}")
            part.write_bytes(file.read_bytes()[-REMEMBERED // 2 * LINE :])
            move(part, file)
        with file.open("a", encoding="ascii", newline="\n") as stream:
            stream.write(_digest(text) + "\n")


def is_remembered(text: str) -> bool:
    """Whether a virtual raster of this text was written here."""
    try:
        lines = _file().read_text(encoding="ascii").split("\n")
    except (OSError, ValueError):
        return False
    return _digest(text) in lines


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def _file() -> Path:
    """Their digests, a line each, where this user's programs keep their own files."""
    if os.name == "nt":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "tilewright" / "virtual-rasters"
