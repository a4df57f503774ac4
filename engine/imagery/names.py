"""What rasters are called: paths, addresses, archives and parts of containers, as GDAL opens them and as people say it.

Needs nothing beyond the standard library, since both sides of the door use it.
"""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from ..errors import InputError

#: Schemes of addresses, and the file system of GDAL's that reads them in ranges.
SCHEMES = {
    "http": "/vsicurl/http://",
    "https": "/vsicurl/https://",
    "ftp": "/vsicurl/ftp://",
    "s3": "/vsis3/",
    "gs": "/vsigs/",
    "az": "/vsiaz/",
    "gcs": "/vsigs/",
    "abfs": "/vsiaz/",
    "abfss": "/vsiaz/",
    "adls": "/vsiadls/",
    "oss": "/vsioss/",
    "swift": "/vsiswift/",
}
#: File systems of GDAL's that are reached through the network.
REMOTE = ("/vsicurl/", "/vsicurl?", "/vsis3/", "/vsigs/", "/vsiaz/", "/vsiadls/", "/vsioss/", "/vsiswift/")
#: Archives that are looked into where they lie.
ARCHIVES = {".zip": "/vsizip/", ".kmz": "/vsizip/", ".tar": "/vsitar/", ".tgz": "/vsitar/", ".tar.gz": "/vsitar/"}
ARCHIVE_SYSTEMS = tuple(sorted(set(ARCHIVES.values())))
#: What a raster in an archive ends in; what else lies there, such as world files and notes, is passed over.
RASTER_ENDINGS = (
    *(".tif", ".tiff", ".vrt", ".jp2", ".img", ".nc", ".h5", ".he5", ".hdf", ".hdf5", ".ecw", ".ntf", ".bil", ".bsq"),
    *(".asc", ".dem", ".dt0", ".dt1", ".dt2", ".hgt", ".png", ".jpg", ".jpeg", ".webp"),
)
#: Files and folders that may hold several rasters.
CONTAINERS = (".nc", ".nc4", ".cdf", ".h5", ".he5", ".hdf5", ".hdf", ".zarr")
#: Drivers that read parts of containers through GDAL's file systems; others, such as WMS, have addresses of their own.
PART_DRIVERS = ("NETCDF", "HDF5", "ZARR", "GTIFF_DIR", "SENTINEL2_L1C", "SENTINEL2_L2A")
#: Names that a message lists before it leaves the rest out.
LISTED = 12

_ARCHIVE = re.compile(r"(?i)(?P<archive>.+?(?:\.zip|\.kmz|\.tar\.gz|\.tgz|\.tar))(?:[/\\!]+(?P<inner>.+)|[/\\]*)")
#: A driver's own spelling of a part of a container: NETCDF:"file.nc":variable.
_PART = re.compile(r'(?P<driver>[A-Za-z][A-Za-z0-9_]+):(?!//)(?P<quote>"?)(?P<rest>.+)', re.DOTALL)
_SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?P<rest>.*)", re.DOTALL)

#: Parts of an address that may hold a secret: user and password, and everything after the question mark.
_ACCOUNT = re.compile(r"(?<=://)[^/@\s\"']*@")
_QUERY = re.compile(r"(?<![\w?])((?:/vsicurl/)?[A-Za-z][A-Za-z0-9+.-]*://[^\s?\"'<>{}]*)\?[^\s\"'<>{}]*")
_OPTIONS = re.compile(r"/vsicurl\?[^\s\"'<>{}]*")
#: Variables of the environment whose values are secrets where GDAL reads them.
_SECRET_OWNERS = (
    "AWS_",
    "AZURE_",
    "GS_",
    "GOOGLE_",
    "GDAL_HTTP_",
    "OSS_",
    "SWIFT_",
    "OS_",
    "HTTP_PROXY",
    "HTTPS_PROXY",
)
_SECRET_WORDS = ("SECRET", "TOKEN", "PASS", "PWD", "BEARER", "KEY", "HEADERS", "SAS", "COOKIE", "CONNECTION", "PROXY")
#: A shorter value is no secret, and leaving it out would make holes in common words.
SHORTEST_SECRET = 6


def spelled(text: str) -> str:
    """The name that GDAL opens for what a person wrote.

    Addresses (https, s3, gs, az, …) are read in ranges, an archive is looked into, and everything else stays as it is.
    Raises InputError for an archive that holds no raster, or several without one of them being named.
    """
    text = text.strip()
    if text.startswith("/vsi") or _exists(text):
        return _in_local_archive(text) if Path(text).suffix.lower() in ARCHIVES and _is_file(text) else text
    address = _SCHEME.fullmatch(text)
    if address:
        known = _scheme_is_known(address["scheme"].lower())
        return _spelled_address(address["scheme"].lower(), address["rest"]) if known else text
    part = _PART.fullmatch(text)
    if part and len(part["driver"]) > 1:
        return _spelled_part(text, part)
    archived = _ARCHIVE.fullmatch(text)
    if archived and _is_file(archived["archive"]):
        return _member(str(Path(archived["archive"]).absolute()), archived["inner"])
    return text


def is_remote(name: str) -> bool:
    """Whether GDAL reaches what it calls so through the network."""
    return any(system in name for system in REMOTE)


def local_file(name: str) -> Optional[Path]:
    """The file on a disk of this machine behind a name as GDAL has it; None where there is none."""
    if is_remote(name):
        return None
    if _exists(name):
        return Path(name)
    part = _PART.fullmatch(name)
    rest = part["rest"] if part else name
    quoted = rest.split('"')[0] if part and part["quote"] else rest
    for system in ARCHIVE_SYSTEMS:
        quoted = quoted[len(system) :].replace("{", "").replace("}", "") if quoted.startswith(system) else quoted
    while quoted not in ("", "/", "."):
        if _exists(quoted):
            return Path(quoted) if not Path(quoted).is_dir() else None
        shorter = re.sub(r"[/\\:][^/\\:]*[/\\:]*$", "", quoted)
        if shorter == quoted:
            return None
        quoted = shorter
    return None


def told(name: str) -> str:
    """A raster's name for a person: as an address where it is one, without account, password or query."""
    if name.startswith("/vsicurl?"):
        name = _url_option(name)
    for scheme, system in SCHEMES.items():
        if name.startswith(system):
            name = f"{scheme}://{name[len(system) :]}"
            break
    return without_secrets(name)


def without_secrets(text: str) -> str:
    """A text without accounts and queries of the addresses in it, and without values that the environment hides.

    Addresses are written as people know them, without GDAL's file system before them.
    """
    text = _OPTIONS.sub(lambda found: _url_option(found[0]), text)
    text = _QUERY.sub(r"\1", _ACCOUNT.sub("", text))
    for secret in _secrets():
        text = text.replace(secret, "****")
    return re.sub(r"/vsicurl/(?=\w+://)", "", text)


def listed(names: list[str]) -> str:
    """Names with commas between them, the first ones of many."""
    return ", ".join(names[:LISTED]) + (f" and {len(names) - LISTED} more" if len(names) > LISTED else "")


def _is_file(text: str) -> bool:
    return _exists(text) and Path(text).is_file()


def _exists(text: str) -> bool:
    try:
        return Path(text).exists()
    except (OSError, ValueError):  # a text that no path can be
        return False


def _scheme_is_known(scheme: str) -> bool:
    kinds = scheme.split("+")
    return all(kind in SCHEMES or kind in ("file", "zip", "tar") for kind in kinds)


def _spelled_address(scheme: str, rest: str) -> str:
    """zip://a.zip!b.tif, zip+https://host/a.zip!b.tif, https://host/a.zip/b.tif and https://host/a.tif alike."""
    kinds = scheme.split("+")
    if kinds[-1] in ("zip", "tar", "file"):
        place, archived = rest, "zip" in kinds or "tar" in kinds
        if not archived:
            return spelled(place)
    else:
        place, archived = SCHEMES[kinds[-1]] + rest, len(kinds) > 1
    bare, mark, query = place.partition("?")
    found = _ARCHIVE.fullmatch(bare)
    if found:
        inner = found["inner"]
        if mark:
            return _member(f"{place if inner is None else found['archive'] + mark + query}", inner)
        return _member(found["archive"], inner)
    if archived:
        raise InputError(f"an archive must end in {', '.join(ARCHIVES)}, got {told(place)}")
    if bare.lower().rstrip("/").endswith(".zarr"):
        return f'ZARR:"{place}"'
    return place


def _spelled_part(text: str, part: re.Match[str]) -> str:
    """NETCDF:"https://host/a.nc":t2m with the address as GDAL has it."""
    address = _SCHEME.match(part["rest"])
    if not address or address["scheme"].lower() not in SCHEMES or part["driver"].upper() not in PART_DRIVERS:
        return text
    scheme = address["scheme"].lower()
    return f"{part['driver']}:{part['quote']}{SCHEMES[scheme]}{part['rest'][len(scheme) + 3 :]}"


def _in_local_archive(path: str) -> str:
    return _member(str(Path(path).absolute()), None)


def _member(archive: str, inner: Optional[str]) -> str:
    """GDAL's name of a raster in an archive; of the only one where none is named and the archive can be looked into."""
    system = next(kind for ending, kind in ARCHIVES.items() if archive.split("?")[0].lower().endswith(ending))
    inside = f"{system}{{{archive}}}" if "?" in archive else f"{system}{archive}"
    if inner is None and not is_remote(archive) and zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as opened:
            inner = _only_raster(archive, opened.namelist())
    return f"{inside}/{inner}" if inner else inside


def _only_raster(archive: str, members: list[str]) -> str:
    """The one raster among an archive's members; raises InputError where there is none, or more than one."""
    rasters = sorted(name for name in members if Path(name).suffix.lower() in RASTER_ENDINGS)
    if not rasters:
        raise InputError(f"{told(archive)} holds no raster; there is {listed(sorted(members)) or 'nothing in it'}")
    if len(rasters) > 1:
        raise InputError(
            f"{told(archive)} holds {len(rasters)} rasters: {listed(rasters)}",
            f"Name one of them, such as {told(archive)}/{rasters[0]}.",
        )
    return rasters[0]


def _url_option(name: str) -> str:
    """The address in /vsicurl?option=value&url=address, in which headers and tokens may stand too."""
    from urllib.parse import unquote

    found = re.search(r"[?&]url=([^&\s]*)", name)
    return _QUERY.sub(r"\1", _ACCOUNT.sub("", unquote(found[1]))) if found else "/vsicurl?…"


def _secrets() -> Iterator[str]:
    """Values of the environment that must not be repeated, the longest first."""
    values: set[str] = set()
    for name, value in os.environ.items():
        if name.upper().startswith(_SECRET_OWNERS) and any(word in name.upper() for word in _SECRET_WORDS):
            values.update((value, value.partition(":")[2].strip(), value.split()[-1] if value.strip() else ""))
    yield from sorted((value for value in values if len(value) >= SHORTEST_SECRET), key=len, reverse=True)
