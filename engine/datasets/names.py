"""Names that become folders and files: safe on every operating system, or refused. Needs nothing beyond Python."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from ..errors import InputError

#: Bytes of a name; leaves room for a number and an extension in the 255 that file systems allow.
LONGEST = 200
#: Names that Windows keeps for devices, also with an extension.
DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"]
)
#: What needs no closer look, but for devices.
PLAIN = re.compile(r"[A-Za-z0-9_-]{1,100}")
#: Names at the top of a dataset folder.
TAKEN = frozenset(
    [
        *("dataset.json", "tiles.gpkg", "objects.gpkg", "classes.json", "readme.md"),
        *("labels.csv", "annotations.csv", "data.yaml", "features.json"),
    ]
)


def safe_name(name: str, what: str = "label") -> str:
    """The folder or file name of `name`: letters, digits, space, `_`, `-` and `.` stay, any other sign becomes `_`.

    Letters and digits of any script do. `what` is its word in messages. Raises InputError for a name that no
    operating system should be given.
    """
    if PLAIN.fullmatch(name) and name.lower() not in DEVICES:
        return name
    reason = _refusal(name)
    if reason:
        raise InputError(f"{what} {name!r} cannot be a folder's or file's name: {reason}")
    return "".join(sign if _stays(sign) else "_" for sign in unicodedata.normalize("NFC", name))


def safe_names(names: Iterable[str], what: str = "label") -> dict[str, str]:
    """`safe_name` of each, by name. Raises InputError where two become the same, whatever the case of their letters."""
    owners: dict[str, str] = {}
    safe: dict[str, str] = {}
    for name in names:
        if name in safe:
            continue
        safe[name] = safe_name(name, what)
        key = sameness(safe[name])
        if key in owners:
            raise InputError(f"{what}s {owners[key]!r} and {name!r} collide: both would be called {safe[name]!r}")
        owners[key] = name
    return safe


def sameness(name: str) -> str:
    """What two names have in common that are one to some operating system."""
    return unicodedata.normalize("NFC", name.casefold())


def _refusal(name: str) -> str:
    if not name.strip():
        return "it is empty"
    if name in (".", ".."):
        return "it means another folder"
    if "/" in name or "\\" in name:
        return "it holds a path separator"
    if name != name.rstrip(" ."):
        return "it ends with a space or a dot"
    if name.split(".")[0].rstrip().casefold() in DEVICES:
        return "Windows keeps it for a device"
    if name.casefold() in TAKEN:
        return "the dataset has a file of that name"
    if len(name.encode("utf-8", "replace")) > LONGEST:
        return f"it is longer than {LONGEST} bytes"
    return ""


def _stays(sign: str) -> bool:
    category = unicodedata.category(sign)
    return sign in " _-." or category[0] in "LM" or category == "Nd"
