"""Files that point to others, such as virtual rasters: looked into before GDAL opens them and follows.

GDAL tells what a file is by what it holds, not by its ending, so that anything that calls itself an image may point to
private files or to servers. First only drivers are tried that read nothing but the file; what they do not know is read
as text, and every name in it must lead where files may point to (see `allowed`).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Optional
from xml.parsers import expat  # nosec B407 # document types, and with them all entities, are refused below

import rasterio
from rasterio.env import hasenv
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader

from .. import allowed
from ..errors import InputError
from ..last_words import opening
from ..references import resolve
from .names import told
from .remembered import is_remembered

#: Drivers of files that point to others, and of servers.
POINTING = frozenset(
    (*("VRT", "MRF", "WMS", "WMTS", "WCS", "TMS", "DERIVED", "DAAS", "EEDA", "EEDAI", "PLMOSAIC", "MEM", "Memory"),)
)
#: Drivers whose files name others that must lie beside them; GDAL lists what it found.
LISTING = frozenset(
    (
        *("DIMAP", "ERS", "ISIS2", "ISIS3", "OZI", "PCIDSK", "PDS", "PDS4", "VICAR", "TIL", "RPFTOC", "ECRGTOC"),
        *("RS2", "TSX", "SAFE", "SENTINEL2", "SNODAS", "MFF", "MFF2", "ILWIS", "ROI_PAC", "GenBin", "CEOS"),
        *("RRASTER", "AirSAR", "EHdr", "ENVI"),
    )
)
#: A text that points to others is at most so long; inputs in inputs are followed so deep, and so many in all.
LONGEST = 64 * 1024 * 1024
DEEPEST = 8
MOST = 200_000
#: Bytes at a file's start by which GDAL knows it.
HEAD = 4096
#: Starts of files that hold pixels and are known by it: no text in them is taken for a virtual raster.
PIXELS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
#: How files of text begin that point to others.
TEXTS = re.compile(
    rb"<(?:VRTDataset|MRF_META|GDAL_WMS|GDAL_WMTS|WMS_|WMT_|WCS_|Capabilities|TileMap|GDALTileIndex|OGR|kml|wms:|csw)"
    rb"|gdal_streamed_alg|stac_version|%PDF",
    re.IGNORECASE,
)
#: Elements and attributes, in lower case, whose text is the name of a file.
NAMING = frozenset(
    (
        *("sourcefilename", "sourcedataset", "dempath", "datafile", "indexfile", "source", "filename", "path"),
        *("cache", "cachepath", "serverurl", "url"),
    )
)
#: Elements whose text is none, whatever it looks like.
SILENT = frozenset(
    (
        *("srs", "mdi", "description", "unittype", "category", "pixelfunctioncode", "expression", "geotransform"),
        *("gcpprojection", "projection", "sourcesrs", "targetsrs", "cutline", "wkt", "title", "abstract"),
    )
)
#: Entries of metadata that GDAL follows.
FOLLOWED = frozenset(("x_dataset", "y_dataset", "overview_file"))
_LIKE_A_PLACE = re.compile(r"\s*(?:/|\\\\|[A-Za-z]:[\\/]|<|\{)|.*(?:/vsi|://)", re.DOTALL)
_NOT_KNOWN = re.compile(r"not recognized|not been recognized", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_WMS = re.compile(r"gdal_wm|wms|wmt|wcs|capabilities|tilemap", re.IGNORECASE)

#: What was looked into and found right: name, with size and time of change.
_passed: set[tuple[str, int, int]] = set()


allowed.fence()


def open_dataset(name: str) -> DatasetReader:
    """A raster by GDAL's name, looked into where it points to others. Raises InputError, RasterioError."""
    opening(name)
    _check_hdf5(name)
    with nullcontext() if hasenv() else rasterio.Env.from_defaults():
        try:
            source = DatasetReader(name, driver=_plain_drivers(), sharing=False)
        except RasterioError as error:
            if not _NOT_KNOWN.search(str(error)):
                raise
            check(name)
            return rasterio.open(name, sharing=False)
        try:
            _check_opened(source, name)
        except BaseException:
            source.close()
            raise
        return source


def open_image(name: str, drivers: Sequence[str]) -> DatasetReader:
    """An image of one of these drivers, whatever it says that it is. Raises RasterioError."""
    with nullcontext() if hasenv() else rasterio.Env.from_defaults():
        return DatasetReader(name, driver=list(drivers), sharing=False)


def check(name: str) -> None:
    """Look into what the user named, where it is a text that points to others. Raises InputError."""
    key = _key(name)
    if key is not None and key in _passed:
        return
    _Look().into(name, DEEPEST)
    if key is not None:
        _passed.add(key)


def check_parts(names: list[str], container: str) -> None:
    """Raise InputError unless the parts that a container says it has are its own."""
    for name in names:
        allowed.check_reference(name, container)


@functools.lru_cache(maxsize=1)
def _plain_drivers() -> list[str]:
    with rasterio.Env() as environment:
        return sorted(set(environment.drivers()) - POINTING - allowed.NEVER)


def _key(name: str) -> Optional[tuple[str, int, int]]:
    try:
        found = Path(name).stat()
    except (OSError, ValueError):
        return None
    return name, found.st_size, found.st_mtime_ns


@dataclass
class _Part:
    """An element: its name and attributes in lower case, and the texts right in it."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    relative: Optional[str] = None


class _Look:
    """One look into a file and all that it points to."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._count = 0

    def into(self, name: str, depth: int) -> None:
        """Check where a file points to, and look into that in turn."""
        if name in self._seen:
            return
        self._seen.add(name)
        if depth == 0:
            raise InputError(f"{told(name)} is pointed to through more than {DEEPEST} files")
        bare = re.sub(r"^(?:vrt://|DERIVED_SUBDATASET:[A-Z_]+:)", "", name)
        if bare != name:
            bare = bare.split("?")[0] if name.startswith("vrt://") else bare
            self.into(bare, depth - 1)
            return
        if name.lstrip().startswith("<"):
            self._into_text(name, str(Path.cwd()), depth)
            return
        head = _head(name, HEAD)
        if head is None or head.startswith(PIXELS) or not TEXTS.search(head):
            return
        text = _text(name)
        if text is not None and not is_remembered(text):
            self._into_text(text, name, depth)

    def _into_text(self, text: str, origin: str, depth: int) -> None:
        parts = list(_parts(text, origin))
        root = parts[-1].name if parts else ""
        of_a_server = bool(_WMS.match(root))
        if root != "vrtdataset" and root != "mrf_meta" and not of_a_server:
            raise InputError(
                f"{told(origin)} is a file that points to others of a kind that is not read, {root[:40] or 'no XML'}",
                "Name the rasters themselves.",
            )
        hosts = 0
        for part in parts:
            for reference in _references(part, root):
                self._count += 1
                if self._count > MOST:
                    raise InputError(f"{told(origin)} points to more than {MOST:,} files")
                hosts += "://" in reference
                self._follow(reference, part, root, origin, depth)
        if of_a_server and not hosts:
            raise InputError(f"{told(origin)} names no server that it reads from")

    def _follow(self, reference: str, part: _Part, root: str, origin: str, depth: int) -> None:
        if reference.lstrip().startswith("<"):
            if depth == 1:
                raise InputError(f"{told(origin)} holds virtual rasters in each other, more than {DEEPEST} deep")
            self._into_text(reference, origin, depth - 1)
            return
        if re.match(r"vrt://", reference.strip()):
            reference = reference.strip()[6:].split("?")[0]
        # Said not to be relative to it, a virtual raster's sources begin at the folder that the program runs in.
        beside = origin if root != "vrtdataset" or _is_true(part.relative) else str(Path.cwd())
        name, place = resolve(reference, beside)
        if not allowed.is_allowed(place, origin):
            raise allowed.refused(place, origin)
        if not _WMS.match(root) and not place.scheme:
            self.into(name, depth - 1)


def _references(part: _Part, root: str) -> Iterator[str]:
    """The names of files in an element."""
    for name, text in (*part.attributes.items(), *((part.name, text) for text in part.texts)):
        if not text.strip() or (name == "relativetovrt"):
            continue
        if name == "mdi":
            if part.attributes.get("key", "").lower() in FOLLOWED:
                yield text
            continue
        if part.name == "mdi" or (name in SILENT and name not in NAMING):
            continue
        if (name in NAMING or "filename" in part.attributes.get("name", "").lower()) and not text.strip().isdecimal():
            if root == "vrtdataset" and name in ("source", "cache", "url", "path"):
                if _LIKE_A_PLACE.match(text):
                    yield text
                continue
            yield text
        elif _LIKE_A_PLACE.match(text) and not _is_a_word_of_xml(name, text):
            yield text


def _is_a_word_of_xml(name: str, text: str) -> bool:
    """Whether what looks like an address is the name of a vocabulary."""
    return name.startswith(("xmlns", "xsi:")) or bool(re.match(r"https?://(www\.)?(w3|opengis)\.(org|net)/", text))


def _parts(text: str, origin: str) -> Iterator[_Part]:
    """All elements, inner ones first. Raises InputError for what is no XML, or has a document type."""
    found: list[_Part] = []
    inside: list[_Part] = []

    def begin(name: str, attributes: dict[str, str]) -> None:
        if len(inside) > 64 or len(found) > 16 * MOST:
            raise ValueError("it has too many elements, or they lie too deep within each other")
        lower = {
            key.lower().rpartition(":")[2] if ":" not in key[:6] else key.lower(): v for key, v in attributes.items()
        }
        part = _Part(name.lower().rpartition(":")[2], lower, [""])
        part.relative = lower.get("relativetovrt")
        if part.name == "relativetovrt" and inside and inside[-1].relative is not None:
            raise ValueError("it says twice what a name is relative to")
        inside.append(part)

    def end(_: str) -> None:
        part = inside.pop()
        if inside:
            inside[-1].texts.append("")
            if part.name == "relativetovrt":
                inside[-1].relative = part.texts[0]
        found.append(part)

    def letters(more: str) -> None:
        if inside:
            inside[-1].texts[-1] += more

    def refuse(*_: object) -> None:
        raise ValueError("it declares a document type, which could hold entities")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = begin, end, letters
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(_DECLARATION.sub("", text, count=1), True)
    except (expat.ExpatError, ValueError) as error:
        raise InputError(f"{told(origin)} points to other files, and cannot be read: {error}") from None
    return iter(found)


def _is_true(flag: Optional[str]) -> bool:
    found = re.match(r"\s*[+-]?(\d+)", flag or "")
    return bool(found and int(found[1]))


def _text(name: str) -> Optional[str]:
    """All of a file of text; None for what is none. Raises InputError where it is too long."""
    size, whole = HEAD * 16, b""
    while True:
        found = _head(name, size)
        if found is None:
            return None
        whole = found.rstrip(b"\0")
        if len(whole) < size:
            break
        if size > LONGEST:
            raise InputError(f"{told(name)} points to other files and is longer than {LONGEST // 2**20} MiB")
        size *= 4
    return whole.decode("utf-8", "surrogateescape").lstrip("\ufeff")


def _head(name: str, size: int) -> Optional[bytes]:
    """The first bytes of a file as GDAL sees it, filled up with zeros; None where there is none."""
    path = Path(name)
    with suppress(OSError, ValueError):
        if path.is_file():
            with path.open("rb") as stream:
                return stream.read(size)
        if path.exists():
            return None
    if not name.startswith("/vsi"):
        return None
    # GDAL has no other way to hand over bytes of its file systems than as pixels.
    text = (
        f'<VRTDataset rasterXSize="{HEAD}" rasterYSize="{-(-size // HEAD)}">'
        '<VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand">'
        f'<SourceFilename relativeToVRT="0">{escape(name)}</SourceFilename><ImageOffset>0</ImageOffset>'
        f"<PixelOffset>1</PixelOffset><LineOffset>{HEAD}</LineOffset></VRTRasterBand></VRTDataset>"
    )
    try:
        with (
            rasterio.Env(GDAL_VRT_RAWRASTERBAND_ALLOWED_SOURCE="ALL"),
            rasterio.open(text, sharing=False) as source,
        ):
            return bytes(source.read(1).tobytes())[:size]
    except RasterioError:
        return None


def _check_opened(source: DatasetReader, name: str) -> None:
    """What a raster's own metadata have GDAL follow."""
    pointed = [source.tags(ns="OVERVIEWS").get("OVERVIEW_FILE", "").removeprefix(":::BASE:::")]
    geolocation = source.tags(ns="GEOLOCATION")
    pointed += [geolocation.get("X_DATASET", ""), geolocation.get("Y_DATASET", "")]
    if source.driver in LISTING and not name.startswith("/vsi"):
        pointed += source.files
    for reference in filter(None, pointed):
        allowed.check_reference(reference, name)


def _check_hdf5(name: str) -> None:
    """What an HDF5 file, and so a netCDF-4 one, has its library read from elsewhere."""
    part = re.match(r'(?:NETCDF|HDF5):"?([^"]+)', name)
    path = Path(part[1] if part else name)
    with suppress(OSError, ValueError):
        while not path.is_file() and ":" in str(path):  # what is after the file; disks of Windows have a colon too
            path = Path(str(path).rpartition(":")[0])
        if path.is_file():
            with path.open("rb") as stream:
                if stream.read(8) != b"\x89HDF\r\n\x1a\n":
                    return
            from .hdf5_links import check_hdf5

            check_hdf5(path)
