"""What a name in a file leads to: a file of this machine or an object on a host, in every spelling that GDAL reads.

Whether it may be read is another question: see `allowed`. Needs the standard library alone.
"""

from __future__ import annotations

import os
import posixpath
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
from urllib.parse import unquote, urlsplit

from .errors import InputError
from .imagery.names import told

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
SCHEMES: dict[str, Optional[int]] = {
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
#: How an address begins, with its scheme.
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://", re.ASCII)
#: User and password in an address that the user wrote.
_ACCOUNT = re.compile(r"(?<!abfs)(?<!abfss)(?<=://)[^/@\s]*@")
_DRIVER = re.compile(r"[A-Za-z][A-Za-z0-9_]+:")
#: A host or a bucket, in lower case.
HOST = re.compile(r"[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?|\[[0-9a-f:.]+\]", re.ASCII)


@dataclass(frozen=True)
class Place:
    """A file of this machine (`path`), or an object on a host (`scheme`, `host`, `port`, `path`)."""

    path: str
    scheme: str = ""
    host: str = ""
    port: Optional[int] = None

    @property
    def authority(self) -> str:
        """The host or bucket, with the port where it is not the usual one."""
        return self.host if self.port in (None, SCHEMES[self.scheme]) else f"{self.host}:{self.port}"

    @property
    def name(self) -> str:
        """What opens it: the absolute path, or the address."""
        return f"{self.scheme}://{self.authority}/{self.path.lstrip('/')}" if self.scheme else self.path

    @property
    def allowing(self) -> str:
        """What the user adds to the list to allow it."""
        if not self.scheme:
            return str(Path(self.path).parent)
        if SCHEMES[self.scheme] is None:
            return f"{self.scheme}://{self.host}"
        return self.authority


def resolve(reference: str, beside: str | os.PathLike[str]) -> tuple[str, Place]:
    """(what opens a reference, the file or object behind it), without a look at whether it is allowed.

    Raises InputError for what is neither a file nor an address.
    """
    text = reference.strip()
    if not text or len(text) > LONGEST or any(ord(letter) < 32 for letter in text):
        raise InputError(f"{brief(os.fspath(beside))} points to a name that no file can have: {brief(text)!r}")
    part = _PART.fullmatch(text)
    inner = part.group("quoted") or part.group("bare") if part else text
    place, opened = _place(inner, os.fspath(beside), DEEPEST)
    if part:
        start = part.start("quoted") if part.group("quoted") else part.start("bare")
        return text[:start] + opened + text[start + len(inner) :], place
    return opened, place


def named_place(name: str) -> Place:
    """The file or object that the user names, whatever account its address has. Raises InputError as `resolve`."""
    return resolve(_without_account(name), Path.cwd())[1]


def origin_of(path: str | os.PathLike[str]) -> Place:
    """Where a file lies that points to others. Raises InputError for what is neither a file nor an address."""
    return _place(_without_account(os.fspath(path)), str(Path.cwd()), DEEPEST)[0]


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
    scheme = SCHEME.match(text)
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
        from urllib.request import url2pathname  # which takes long to load, and this is loaded as QGIS starts

        return _file(url2pathname(split.path), beside)
    if scheme not in SCHEMES or "\\" in text or any(letter.isspace() for letter in text):
        raise _unreadable(text, beside)
    if "@" in split.netloc and scheme not in ("abfs", "abfss"):
        raise InputError(f"{brief(beside)} points to an address with an account in it: {brief(text)}")
    if "@" in split.netloc and scheme in ("abfs", "abfss"):
        host = split.netloc.lower()
    elif not HOST.fullmatch(f"[{host}]" if ":" in host else host):
        raise _unreadable(text, beside)
    path = posixpath.normpath("/" + unquote(split.path).lstrip("/"))
    return Place(path, scheme, host, port if port is not None else SCHEMES[scheme]), text


def _file(text: str, beside: str) -> tuple[Place, str]:
    """A file by its path, which begins at the folder of the file that points to it where it is relative."""
    if Path(text).is_absolute():
        if os.name == "nt" and text[:2] in ("\\\\", "//"):  # another machine: asking for it tells it who asks
            return Place(os.path.normpath(text)), text
        return Place(os.path.realpath(text)), text
    if SCHEME.match(beside) or beside.startswith("/vsi"):
        return _relative_address(text, beside)
    path = Path(folder_of(os.path.realpath(beside)), text)
    if _DRIVER.match(text) and not _exists(path):  # a driver's own name for something
        raise _unreadable(text, beside)
    return Place(os.path.realpath(path)), str(path)


def _relative_address(text: str, beside: str) -> tuple[Place, str]:
    """What lies beside an object on a host, or beside a file in an archive."""
    if "://" in text or "\\" in text or _DRIVER.match(text):
        raise _unreadable(text, beside)
    start = _without_account(beside).split("?")[0]
    folder, climbed = start.rpartition("/")[0], posixpath.normpath(text)
    if climbed == ".." or climbed.startswith("../"):
        place, _ = _place(_without_account(beside), beside, DEEPEST)
        depth = climbed.split("/").count("..")
        if not place.scheme or start.startswith(_WRAPPERS) or depth >= place.path.count("/"):
            raise _unreadable(text, beside)
        for _ in range(depth):
            folder = folder.rpartition("/")[0]
        climbed = climbed[3 * depth :]
    place, opened = _place(f"{folder}/{climbed}", f"{folder}/{climbed}", DEEPEST)
    return place, opened


def folder_of(real: str) -> str:
    """The folder of a path whose links have been followed, as GDAL does; the path itself where it is one."""
    return real if Path(real).is_dir() else str(Path(real).parent)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that no file can have
        return False


def _without_account(address: str) -> str:
    return _ACCOUNT.sub("", address)


def _unreadable(text: str, beside: str) -> InputError:
    return InputError(f"{brief(beside)} points to {brief(text)!r}, which is neither a file nor an address that is read")


def brief(text: str) -> str:
    """A name as messages tell it, without secrets, and cut where it is long."""
    return told(text if len(text) <= 300 else text[:300] + "…")
