"""Where a file that somebody made may point to: what lies beside it, what the user named, and what the user allows.

A virtual raster, a STAC item, a tile index or a list of annotations names other files. Whoever made it may have named
anything: a private file of this machine, or a server that is to be asked from within. Needs the standard library alone.
"""

from __future__ import annotations

import os
import posixpath
import re
import stat
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from .errors import InputError, OptionError
from .imagery.names import told

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
#: A longer reference is none.
LONGEST = 4096
#: Archives in archives and the like are unwrapped so often.
DEEPEST = 4

#: File systems of GDAL's that look into a file: what follows is the file.
_WRAPPERS = ("/vsizip/", "/vsitar/", "/vsigzip/", "/vsi7z/", "/vsirar/")
#: File systems of GDAL's that reach a store, and the scheme of its addresses.
_STORES = {
    **{f"/vsi{kind}/": f"{scheme}://" for kind, scheme in (("s3", "s3"), ("gs", "gs"), ("az", "az"))},
    **{f"/vsi{kind}_streaming/": f"{scheme}://" for kind, scheme in (("s3", "s3"), ("gs", "gs"), ("az", "az"))},
    "/vsiadls/": "adls://",
    "/vsioss/": "oss://",
    "/vsiswift/": "swift://",
    "/vsicurl/": "",
    "/vsicurl_streaming/": "",
}
#: What an address may begin with; the value is the port where none is named, None where there are none.
_SCHEMES: dict[str, Optional[int]] = {
    "http": 80,
    "https": 443,
    "ftp": 21,
    **dict.fromkeys(("s3", "gs", "gcs", "az", "adls", "abfs", "abfss", "oss", "swift")),
}
#: Parts of containers: driver, then the file between quotation marks, or the path up to the next colon without them.
_PART = re.compile(
    r"(?:NETCDF|HDF5|HDF4_SDS:[^:\"]+|HDF4_EOS:[^:\"]+|ZARR|GPKG|GTIFF_DIR(?::off)?:\d+|SENTINEL2_L[12][ABC](?:_TILE)?)"
    r":(?:\"(?P<quoted>[^\"]+)\"[^\"]*|(?!.*://)(?P<bare>(?:[A-Za-z]:[\\/])?[^:\"]+)(?::[^\"]*)?)",
    re.DOTALL,
)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://", re.ASCII)
#: User and password in an address that the user wrote.
_ACCOUNT = re.compile(r"(?<!abfs)(?<!abfss)(?<=://)[^/@\s]*@")
_DRIVER = re.compile(r"[A-Za-z][A-Za-z0-9_]+:")
_HOST = re.compile(r"[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?|\[[0-9a-f:.]+\]", re.ASCII)
#: What only looks like files: a process's memory and environment, devices.
_SYSTEM = ("/proc", "/sys", "/dev")


@dataclass(frozen=True)
class Place:
    """A file of this machine (`path`), or an object on a host (`scheme`, `host`, `port`, `path`)."""

    path: str
    scheme: str = ""
    host: str = ""
    port: Optional[int] = None

    @property
    def name(self) -> str:
        """What opens it: the absolute path, or the address."""
        if not self.scheme:
            return self.path
        port = "" if self.port in (None, _SCHEMES[self.scheme]) else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}/{self.path.lstrip('/')}"

    @property
    def allowing(self) -> str:
        """What the user adds to the list to allow it."""
        if not self.scheme:
            return str(Path(self.path).parent)
        if _SCHEMES[self.scheme] is None:
            return f"{self.scheme}://{self.host}"
        return self.host if self.port == _SCHEMES[self.scheme] else f"{self.host}:{self.port}"


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
        bare = entry.rstrip("/") if _SCHEME.match(entry.rstrip("/")) else entry
        if not entry:
            continue
        if any(ord(letter) < 32 for letter in entry):
            raise OptionError(f"what files may point to must be folders and hosts, got {entry!r}")
        if entry == "*":
            everything = True
        elif _home(entry).is_absolute():
            folders.append(os.path.realpath(_home(entry)))
        elif _is_host(bare):
            hosts.append(bare.lower() if not _SCHEME.match(bare) else bare)
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


def resolve(reference: str, beside: str | os.PathLike[str]) -> tuple[str, Place]:
    """(what opens a reference, the file or object behind it), without a look at whether it is allowed.

    Raises InputError for what is neither a file nor an address.
    """
    text = reference.strip()
    if not text or len(text) > LONGEST or any(ord(letter) < 32 for letter in text):
        raise InputError(f"{_told(os.fspath(beside))} points to a name that no file can have: {_told(text)!r}")
    part = _PART.fullmatch(text)
    inner = part.group("quoted") or part.group("bare") if part else text
    place, opened = _place(inner, os.fspath(beside), DEEPEST)
    if part:
        start = part.start("quoted") if part.group("quoted") else part.start("bare")
        return text[:start] + opened + text[start + len(inner) :], place
    return opened, place


def is_allowed(place: Place, beside: str | os.PathLike[str]) -> bool:
    """Whether the file `beside` may point there."""
    if _looked_at:
        return True
    if not place.scheme and _is_of_the_system(place.path):
        return False
    if place.name in _named or is_own(beside):
        return True
    try:
        origin, _ = _place(_ACCOUNT.sub("", os.fspath(beside)), str(Path.cwd()), DEEPEST)
    except InputError:
        return place in allowed()
    if not place.scheme and not origin.scheme:
        return _within(place.path, _folder_of(os.fspath(beside), origin)) or place in allowed()
    same = (place.host, place.port) == (origin.host, origin.port) and _family(place.scheme) == _family(origin.scheme)
    return (bool(place.scheme) and bool(origin.scheme) and same) or place in allowed()


def is_own(path: str | os.PathLike[str]) -> bool:
    """Whether a file lies where only programs of this user write, such as QGIS's folder for temporary files."""
    folders = [folder for folder in os.environ.get(OWN_VARIABLE, "").split(os.pathsep) if Path(folder).is_absolute()]
    return any(_within(os.path.realpath(path), os.path.realpath(folder)) for folder in folders)


def refused(place: Place, beside: str | os.PathLike[str]) -> InputError:
    """The error for a file that points where it may not."""
    if not place.scheme and _is_of_the_system(place.path):
        return InputError(f"{_told(os.fspath(beside))} points to {place.path}, which is no file")
    return InputError(
        f"{_told(os.fspath(beside))} points to {_told(place.name)}, which is neither beside it nor named by you",
        f"Where you trust it, add {place.allowing} to what files may point to, in Settings, Options, Tilewright or in "
        f"the variable {VARIABLE}.",
    )


def _place(text: str, beside: str, depth: int) -> tuple[Place, str]:
    """The file or object behind a name, and the name made absolute."""
    wrapper = next((kind for kind in _WRAPPERS if text.startswith(kind)), "")
    if wrapper and depth:
        return _wrapped(text, wrapper, beside, depth)
    store = next((kind for kind in _STORES if text.startswith(kind)), "")
    if store:
        place, _ = _place(_STORES[store] + text[len(store) :], beside, 0)
        if not place.scheme:
            raise _unreadable(text, beside)
        return place, text
    if text.startswith("/vsi"):
        raise _unreadable(text, beside)
    scheme = _SCHEME.match(text)
    if scheme:
        return _address(text, scheme[1].lower(), beside, depth)
    if text.startswith(("<", "{")):
        raise _unreadable(text, beside)
    return _file(text, beside)


def _wrapped(text: str, wrapper: str, beside: str, depth: int) -> tuple[Place, str]:
    """An archive's file, and the name of what lies in it."""
    rest = text[len(wrapper) :]
    if rest.startswith("{"):
        inner, closed, member = rest[1:].partition("}")
        if not closed:
            raise _unreadable(text, beside)
        place, opened = _place(inner, beside, depth - 1)
        return place, f"{wrapper}{{{opened}}}{member}"
    place, opened = _place(rest, beside, depth - 1)
    return place, wrapper + opened


def _address(text: str, scheme: str, beside: str, depth: int) -> tuple[Place, str]:
    """An address; zip://a.zip!b.tif and zip+https://host/a.zip!b.tif count as the archive."""
    kinds = scheme.split("+")
    if kinds[0] in ("zip", "tar") and depth:
        rest = text[len(scheme) + 3 :]
        inner, mark, member = rest.partition("!")
        place, opened = _place(f"{kinds[-1]}://{inner}" if len(kinds) > 1 else inner, beside, depth - 1)
        return place, f"/vsi{kinds[0]}/{opened}{'/' + member if mark else ''}"
    try:
        split = urlsplit(text)
        host, port = (split.hostname or "").rstrip("."), split.port
    except ValueError:
        raise _unreadable(text, beside) from None
    if scheme == "file" and split.netloc in ("", "localhost"):
        return _file(url2pathname(split.path), beside)
    if scheme not in _SCHEMES or "\\" in text or any(letter.isspace() for letter in text):
        raise _unreadable(text, beside)
    if "@" in split.netloc and scheme not in ("abfs", "abfss"):
        raise InputError(f"{_told(beside)} points to an address with an account in it: {_told(text)}")
    if "@" in split.netloc and scheme in ("abfs", "abfss"):
        host = split.netloc.lower()
    elif not _HOST.fullmatch(f"[{host}]" if ":" in host else host):
        raise _unreadable(text, beside)
    path = posixpath.normpath("/" + unquote(split.path).lstrip("/"))
    return Place(path, scheme, host, port if port is not None else _SCHEMES[scheme]), text


def _file(text: str, beside: str) -> tuple[Place, str]:
    """A file by its path, which begins at the folder of the file that points to it where it is relative."""
    if Path(text).is_absolute():
        if os.name == "nt" and text[:2] in ("\\\\", "//"):  # another machine: asking for it tells it who asks
            return Place(os.path.normpath(text)), text
        return Place(os.path.realpath(text)), text
    if _SCHEME.match(beside) or beside.startswith("/vsi"):
        return _relative_address(text, beside)
    path = Path(_folder_of(beside, None), text)
    if _DRIVER.match(text) and not _exists(path):  # a driver's own name for something
        raise _unreadable(text, beside)
    return Place(os.path.realpath(path)), str(path)


def _relative_address(text: str, beside: str) -> tuple[Place, str]:
    """What lies beside an object on a host, or beside a file in an archive."""
    if "://" in text or "\\" in text or _DRIVER.match(text):
        raise _unreadable(text, beside)
    start = _ACCOUNT.sub("", beside).split("?")[0]
    folder, climbed = start.rpartition("/")[0], posixpath.normpath(text)
    if climbed == ".." or climbed.startswith("../"):
        place, _ = _place(_ACCOUNT.sub("", beside), beside, DEEPEST)
        depth = climbed.split("/").count("..")
        if not place.scheme or start.startswith(_WRAPPERS) or depth >= place.path.count("/"):
            raise _unreadable(text, beside)
        for _ in range(depth):
            folder = folder.rpartition("/")[0]
        climbed = climbed[3 * depth :]
    place, opened = _place(f"{folder}/{climbed}", f"{folder}/{climbed}", DEEPEST)
    return place, opened


def _folder_of(beside: str, origin: Optional[Place]) -> str:
    """The folder of the file that points, with links followed as GDAL does."""
    real = origin.path if origin is not None else os.path.realpath(beside)
    return real if Path(real).is_dir() else str(Path(real).parent)


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


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that no file can have
        return False


def _family(scheme: str) -> str:
    """Schemes that lead to the same objects."""
    return {"http": "web", "https": "web", "gcs": "gs", "abfss": "abfs"}.get(scheme, scheme)


def _is_host(text: str) -> bool:
    scheme = _SCHEME.match(text)
    if scheme:
        return scheme[1].lower() in _SCHEMES and bool(text[scheme.end() :])
    host, colon, port = text.lower().removeprefix("*.").partition(":")
    return bool(_HOST.fullmatch(host)) and (not colon or port.isdecimal())


def _host_fits(place: Place, entry: str) -> bool:
    scheme = _SCHEME.match(entry)
    if scheme:
        kind, rest = scheme[1].lower(), entry[scheme.end() :]
        host, _, path = rest.partition("/")
        web = _SCHEMES[kind] is not None
        named = f"{place.host}{'' if place.port in (None, _SCHEMES[place.scheme]) else f':{place.port}'}"
        return (
            (place.scheme == kind if web else _family(place.scheme) == _family(kind))
            and host.lower() in ("*", named)
            and _within(place.path, "/" + path)
        )
    host, _, port = entry.partition(":")
    if _SCHEMES[place.scheme] is None or place.port != (int(port) if port else _SCHEMES[place.scheme]):
        return False
    return place.host == host or (host.startswith("*.") and place.host.endswith(host[1:]))


def _places_in(value: Any, depth: int) -> Iterator[str]:
    """The files and addresses among a job's values."""
    if isinstance(value, str) and 0 < len(value) <= LONGEST and depth < 8:
        try:
            _, place = resolve(_ACCOUNT.sub("", value), Path.cwd())
        except (InputError, OSError, ValueError):
            return
        yield place.name
    elif isinstance(value, Mapping) and depth < 8:
        for part in value.values():
            yield from _places_in(part, depth + 1)
    elif isinstance(value, (list, tuple)) and depth < 8:
        for part in value:
            yield from _places_in(part, depth + 1)


def _unreadable(text: str, beside: str) -> InputError:
    return InputError(f"{_told(beside)} points to {_told(text)!r}, which is neither a file nor an address that is read")


def _told(text: str) -> str:
    return told(text if len(text) <= 300 else text[:300] + "…")


def fence() -> None:
    """Keep GDAL, before it begins its work, from drivers that a file could call up and nothing here needs."""
    given = os.environ.get("GDAL_SKIP", "").replace(",", " ").split()
    os.environ["GDAL_SKIP"] = " ".join(sorted({*given, *NEVER}))
    os.environ["GDAL_DRIVER_PATH"] = "disable"  # nothing from elsewhere is loaded as a driver
    os.environ["GML_DOWNLOAD_SCHEMA"] = "NO"
    os.environ.pop("OGR_SQLITE_LOAD_EXTENSIONS", None)


def own_files_folder() -> Path:
    """Where this user's Tilewright keeps what it has to remember between runs."""
    if os.name == "nt":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "tilewright"
