"""Where a file that somebody made may point to: what lies beside it, what the user named, and what the user allows.

A virtual raster, a STAC item, a tile index or a list of annotations names other files. Whoever made it may have named
anything: a private file of this machine, or a server that is to be asked from within. Needs the standard library alone.
"""

from __future__ import annotations

import os
import re
import stat
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import InputError, OptionError
from .references import HOST, LONGEST, SCHEME, SCHEMES, Place, brief, folder_of, named_place, origin_of, resolve

#: Folders and hosts that files may point to, with semicolons or line ends between them; `*` allows everything.
VARIABLE = "TILEWRIGHT_ALLOWED"
#: Folders whose files may point anywhere, since programs of this user wrote them: those of QGIS for temporary files.
OWN_VARIABLE = "TILEWRIGHT_OWN"
#: Drivers of GDAL's whose files read from anywhere, or run something, in ways that cannot be seen from outside.
NEVER = frozenset(
    (
        *("GTI", "HTTP", "STACIT", "STACTA", "PDF", "KMLSUPEROVERLAY", "GDALG", "OGR_VRT", "ADBC", "GPSBabel"),
        *("CSW", "WFS"),
    )
)
#: What only looks like files: a process's memory and environment, devices.
_SYSTEM = ("/proc", "/sys", "/dev")


@dataclass(frozen=True)
class Allowed:
    """What the user allows beyond what lies beside: folders (real paths) and hosts or buckets."""

    folders: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    everything: bool = False

    def __contains__(self, place: Place) -> bool:
        if self.everything:
            return True
        if not place.scheme:
            return any(_within(place.path, folder) for folder in self.folders)
        return any(_host_fits(place, host) for host in self.hosts)


def parse_allowed(text: str) -> Allowed:
    """The list as it is written in the settings or the variable: `/data; *.example.org; s3://bucket; host:8080`.

    Raises OptionError for what is neither an absolute folder nor a host.
    """
    folders, hosts, everything = [], [], False
    for entry in (part.strip() for part in re.split(r"[;\n]", text)):
        bare = entry.rstrip("/") if SCHEME.match(entry.rstrip("/")) else entry
        if not entry:
            continue
        if any(ord(letter) < 32 for letter in entry):
            raise OptionError(f"what files may point to must be folders and hosts, got {entry!r}")
        if entry == "*":
            everything = True
        elif _home(entry).is_absolute():
            folders.append(os.path.realpath(_home(entry)))
        elif _is_host(bare):
            hosts.append(bare.lower() if not SCHEME.match(bare) else bare)
        else:
            raise OptionError(
                "what files may point to must be absolute folders and hosts such as *.example.org or s3://bucket, "
                f"got {entry!r}"
            )
    return Allowed(tuple(folders), tuple(hosts), everything)


def allowed() -> Allowed:
    """What the user allows for this process. Raises OptionError for a list that cannot be read."""
    return parse_allowed(os.environ.get(VARIABLE, ""))


#: Files that the user named in the job of this process, as real paths and addresses.
_named: frozenset[str] = frozenset()
#: How many pieces of work from another machine are under way, which has looked at what they open.
_looked_at = 0
_lock = threading.Lock()


@contextmanager
def naming(options: Mapping[str, Any]) -> Iterator[None]:
    """Let references to what the user named in a job be read for the time of the block."""
    global _named
    before, _named = _named, frozenset(_places_in(options, 0))
    try:
        yield
    finally:
        _named = before


@contextmanager
def looked_at() -> Iterator[None]:
    """Take references as they are for the time of the block: the machine that sent the work has looked at them."""
    global _looked_at
    with _lock:
        _looked_at += 1
    try:
        yield
    finally:
        with _lock:
            _looked_at -= 1


def check_reference(reference: str, beside: str | os.PathLike[str]) -> str:
    """What a file points to, as an absolute path or an address to be opened; the file may be one of an archive.

    `beside` is the path or address of the file that points. Relative references begin at its folder. Allowed is what
    lies in that folder or below, on the same host for an address, what the user named in the same job, and what the
    settings list. Raises InputError for anything else, with what to allow in its hint.
    """
    name, place = resolve(reference, beside)
    if not is_allowed(place, beside):
        raise refused(place, beside)
    return name


def is_allowed(place: Place, beside: str | os.PathLike[str]) -> bool:
    """Whether the file `beside` may point there."""
    if _looked_at:
        return True
    if not place.scheme and _is_of_the_system(place.path):
        return False
    if place.name in _named or is_own(beside):
        return True
    try:
        origin = origin_of(beside)
    except InputError:
        return place in allowed()
    if not place.scheme and not origin.scheme:
        return _within(place.path, folder_of(origin.path)) or place in allowed()
    same = (place.host, place.port) == (origin.host, origin.port) and _family(place.scheme) == _family(origin.scheme)
    return (bool(place.scheme) and bool(origin.scheme) and same) or place in allowed()


def is_own(path: str | os.PathLike[str]) -> bool:
    """Whether a file lies where only programs of this user write, such as QGIS's folder for temporary files."""
    folders = [folder for folder in os.environ.get(OWN_VARIABLE, "").split(os.pathsep) if Path(folder).is_absolute()]
    return any(_within(os.path.realpath(path), os.path.realpath(folder)) for folder in folders)


def refused(place: Place, beside: str | os.PathLike[str]) -> InputError:
    """The error for a file that points where it may not."""
    if not place.scheme and _is_of_the_system(place.path):
        return InputError(f"{brief(os.fspath(beside))} points to {place.path}, which is no file")
    return InputError(
        f"{brief(os.fspath(beside))} points to {brief(place.name)}, which is neither beside it nor named by you",
        f"Where you trust it, add {place.allowing} to what files may point to, in Settings, Options, Tilewright or in "
        f"the variable {VARIABLE}.",
    )


def _is_of_the_system(path: str) -> bool:
    if any(_within(path, folder) for folder in _SYSTEM) and os.name != "nt":
        return True
    try:
        mode = Path(path).stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _within(path: str, folder: str) -> bool:
    path, folder = os.path.normcase(path), os.path.normcase(folder)
    return path == folder or path.startswith(folder.rstrip("/\\") + os.sep)


def _home(entry: str) -> Path:
    """A folder with the user's home for its tilde."""
    try:
        return Path(entry).expanduser()
    except RuntimeError:  # a home that nobody has
        return Path(entry)


def _family(scheme: str) -> str:
    """Schemes that lead to the same objects."""
    return {"http": "web", "https": "web", "gcs": "gs", "abfss": "abfs"}.get(scheme, scheme)


def _is_host(text: str) -> bool:
    scheme = SCHEME.match(text)
    if scheme:
        return scheme[1].lower() in SCHEMES and bool(text[scheme.end() :])
    host, colon, port = text.lower().removeprefix("*.").partition(":")
    return bool(HOST.fullmatch(host)) and (not colon or port.isdecimal())


def _host_fits(place: Place, entry: str) -> bool:
    scheme = SCHEME.match(entry)
    if scheme:
        kind, rest = scheme[1].lower(), entry[scheme.end() :]
        host, _, path = rest.partition("/")
        web = SCHEMES[kind] is not None
        return (
            (place.scheme == kind if web else _family(place.scheme) == _family(kind))
            and host.lower() in ("*", place.authority)
            and _within(place.path, "/" + path)
        )
    host, _, port = entry.partition(":")
    if SCHEMES[place.scheme] is None or place.port != (int(port) if port else SCHEMES[place.scheme]):
        return False
    return place.host == host or (host.startswith("*.") and place.host.endswith(host[1:]))


def _places_in(value: Any, depth: int) -> Iterator[str]:
    """The files and addresses among a job's values."""
    if isinstance(value, str) and 0 < len(value) <= LONGEST and depth < 8:
        try:
            yield named_place(value).name
        except (InputError, OSError, ValueError):
            return
    elif isinstance(value, Mapping) and depth < 8:
        for part in value.values():
            yield from _places_in(part, depth + 1)
    elif isinstance(value, (list, tuple)) and depth < 8:
        for part in value:
            yield from _places_in(part, depth + 1)


def fence() -> None:
    """Keep GDAL, before it begins its work, from drivers that a file could call up and nothing here needs."""
    given = os.environ.get("GDAL_SKIP", "").replace(",", " ").split()
    os.environ["GDAL_SKIP"] = " ".join(sorted({*given, *NEVER}))
    os.environ["GDAL_DRIVER_PATH"] = "disable"  # nothing from elsewhere is loaded as a driver
    os.environ["GML_DOWNLOAD_SCHEMA"] = "NO"
    os.environ.pop("OGR_SQLITE_LOAD_EXTENSIONS", None)
