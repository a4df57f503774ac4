"""Where rasters come from: files, archives, containers and servers, and what to say where that fails."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Optional, TypeVar

import rasterio
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader

from ..errors import InputError
from ..remote.names import gdal_settings
from .names import ARCHIVE_SYSTEMS, ARCHIVES, REMOTE, SCHEMES, is_remote, listed, local_file, spelled, told
from .pointing import check_parts, open_dataset

Result = TypeVar("Result")

#: How GDAL reads from servers. A variable of the same name in the environment wins. It asks again itself, with growing
#: pauses, where a server is busy or out of order; a server that sends nothing is given up after LOW_SPEED_TIME seconds.
NETWORK = {
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "0.5",
    "GDAL_HTTP_CONNECTTIMEOUT": "10",
    "GDAL_HTTP_LOW_SPEED_TIME": "20",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
}
#: What no environment may change: nothing of a request is logged, since that would tell the account, and no code that a
#: file carries is run.
SAFETY = {"CPL_CURL_VERBOSE": "NO", "CPL_DEBUG": "OFF", "GDAL_VRT_ENABLE_PYTHON": "NO"}
#: Pauses before a remote read is tried again that broke off, which GDAL takes for a damaged file and gives up.
PAUSES_S = (0.3, 1.0)

_STATUS = re.compile(r"(?:HTTP response code:? ?|response_code=|HTTP error code ?:? ?)(\d{3})")
#: What GDAL and its formats say of half a file.
_BROKEN = re.compile(
    r"got \d+ bytes, expected \d+|transfer closed|Partial file|Read error|Cannot read|short read"
    r"|segment too long|chunk fetch failed|VSIFReadL|cpl_unz\w+\(\) failed|decoding error",
    re.I,
)
_UNREACHED = re.compile(
    r"resolve host|resolve proxy|Failed to connect|Couldn't connect|Could not connect|refused", re.I
)
_SILENT = re.compile(r"timed out|timeout|too slow|HTTP response code: 0|response_code=0\b", re.I)
_SECURITY = re.compile(r"SSL|certificate", re.I)


def network_settings() -> dict[str, str]:
    """GDAL's configuration for reading from servers."""
    return {name: os.environ.get(name, value) for name, value in NETWORK.items()} | gdal_settings() | SAFETY


def open_raster(path: str) -> DatasetReader:
    """A raster opened by its path, address, or place in an archive or container (see `names.spelled`).

    Of a container with one raster that one is opened. Raises InputError in one sentence, without a secret.
    """
    source = _opened(spelled(path), path)
    if source.count > 0:
        return source
    parts = _parts(source)
    source.close()
    if not parts:
        raise InputError(f"{told(path)} has no bands")
    if len(parts) > 1:
        names = [told(part) for part in parts]
        raise InputError(f"{told(path)} holds {len(parts)} rasters: {listed(names)}", f"Name one of them: {names[0]}")
    check_parts(parts, spelled(path))
    return _opened(parts[0], path)


@contextmanager
def reading_from(name: str) -> Iterator[None]:
    """GDAL without a look at what else lies beside a remote raster, which would cost requests."""
    if not is_remote(name):
        yield
        return
    with rasterio.Env(GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR"):
        yield


def persistent(read: Callable[[], Result], path: str) -> Result:
    """What `read` gives; where a server broke off, after another attempt or two."""
    name = spelled(path)
    for pause in PAUSES_S if is_remote(name) else ():
        try:
            return read()
        except RasterioError as error:
            if not _BROKEN.search(_chain(error)):
                raise
            time.sleep(pause)
            _forget(name)
    return read()


def unreadable(path: str, error: BaseException, where: str = "") -> InputError:
    """The error for a raster that cannot be opened or read, in words for where it lies."""
    name, words = spelled(path), _chain(error)
    if not is_remote(name):
        return InputError(f"{told(path)} cannot be read{where or ' as a raster'}: {told(cause_of(error))}")
    status = _STATUS.search(words)
    code = int(status[1]) if status else 0
    if code in (404, 410):
        return InputError(f"There is no raster {told(path)}: the server answers {code}")
    if code in (401, 403, 407):
        return InputError(
            f"{told(path)} may not be read: the server answers {code}",
            "Give the account in the environment that QGIS is started in: GDAL_HTTP_USERPWD or GDAL_HTTP_BEARER for a "
            "web server, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY for S3.",
        )
    if "Range downloading not supported" in words:
        return InputError(
            f"{told(path)} cannot be read in parts: its server sends whole files only",
            "Download it and use the copy.",
        )
    if code >= 400:
        why = f"the server answers {code}, to repeated requests too" if code >= 429 else f"the server answers {code}"
    elif _UNREACHED.search(words):
        why = "the server cannot be reached"
    elif _SECURITY.search(words):
        why = f"the connection is not secure: {told(cause_of(error))}"
    elif _SILENT.search(words):
        why = "the server does not answer in time"
    elif _BROKEN.search(words):
        why = "the server sent less than the file should hold; it breaks off, or the file there is truncated"
    elif name.startswith(ARCHIVE_SYSTEMS) and name.split("?")[0].rstrip("}").lower().endswith(tuple(ARCHIVES)):
        return InputError(
            f"{told(path)} cannot be read: there is no archive, or it holds more than one file",
            f"Name the raster in it, such as {told(path)}/image.tif.",
        )
    else:
        why = told(cause_of(error))
    return InputError(f"{told(path)} cannot be read{where}: {why}")


def cause_of(error: BaseException) -> str:
    """The innermost message: rasterio says "Read failed. See previous exception for details." and the cause beneath."""
    while error.__cause__ is not None:
        error = error.__cause__
    return str(error)


def _opened(name: str, path: str) -> DatasetReader:
    with reading_from(name):
        try:
            return persistent(lambda: open_dataset(name), name)
        except RasterioError as error:
            if local_file(name) is None and not is_remote(name) and not Path(path).is_dir():
                known = ", ".join(f"{scheme}://" for scheme in SCHEMES)
                hint = f"Addresses begin with one of {known}, zip:// and file://." if "://" in name else ""
                raise InputError(f"There is no raster {told(path)}", hint) from None
            raise unreadable(path, error) from None


def _forget(name: str) -> None:
    """Let GDAL ask the server anew: it keeps the half that came for the whole, until a file marked so is closed."""
    with rasterio.Env(CPL_VSIL_CURL_NON_CACHED=":".join(REMOTE)), reading_from(name), suppress(RasterioError):
        rasterio.open(name, sharing=False).close()


def _parts(source: DatasetReader) -> list[str]:
    """The rasters of a container, as GDAL names them."""
    tags = source.tags(ns="SUBDATASETS")
    numbered = ((re.fullmatch(r"SUBDATASET_(\d+)_NAME", key), value) for key, value in tags.items())
    return [value for _, value in sorted((int(found[1]), value) for found, value in numbered if found)]


def _chain(error: Optional[BaseException]) -> str:
    """All messages of an error and its causes."""
    words = []
    while error is not None:
        words.append(str(error))
        error = error.__cause__
    return " ".join(words)
