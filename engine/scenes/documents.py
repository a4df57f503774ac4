"""Documents of catalogues: JSON from files and servers, bounded in size and depth, from allowed places alone."""

from __future__ import annotations

import json
from http.client import HTTPException
from pathlib import Path
from typing import Any, Optional
from urllib.error import URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from ..allowed import check_reference
from ..errors import InputError
from ..imagery.names import told
from ..progress import Progress
from ..remote.names import address_of, folder_of_address, is_store, name_in

#: Bytes of a document at most, and seconds that a server may keep silent.
MOST_BYTES = 64 * 1024 * 1024
PATIENCE_S = 30
PART = 1024 * 1024


def is_web(place: str) -> bool:
    """Whether a place is an address of a web server."""
    return place.lower().startswith(("http://", "https://"))


def read_document(place: str, progress: Progress) -> Any:
    """The JSON of a file or an address. Raises InputError where it cannot be read, is too large or is no JSON."""
    read = _from_store if is_store(place) else _from_web if is_web(place) else _from_file
    data = read(place, progress)
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        why = "it is nested too deep" if isinstance(error, RecursionError) else str(error)[:200]
        raise InputError(f"{told(place)} is no JSON: {why}") from None


def _from_file(place: str, progress: Progress) -> bytes:
    path = Path(place)
    try:
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"There is no file {told(place)}") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{told(place)} cannot be read: {getattr(error, 'strerror', None) or error}") from None
    return _bounded(data, place)


def _from_store(place: str, progress: Progress) -> bytes:
    from ..remote.store import Store

    address = address_of(place)
    store, name = Store(folder_of_address(address)), name_in(address)
    entry = store.entry(name)
    if entry is not None and entry.size > MOST_BYTES:
        raise _too_large(place)
    data = store.read(name)
    if data is None:
        raise InputError(f"There is no file {address}")
    return _bounded(data, place)


def _from_web(place: str, progress: Progress) -> bytes:
    request = Request(place, headers={"Accept": "application/geo+json, application/json", "User-Agent": "tilewright"})
    parts, size = [], 0
    try:
        with build_opener(_Redirected()).open(request, timeout=PATIENCE_S) as response:
            while size <= MOST_BYTES:
                progress.check()
                part = response.read(PART)
                if not part:
                    break
                parts.append(part)
                size += len(part)
    except InputError:
        raise
    except (URLError, OSError, ValueError, HTTPException) as error:
        code = getattr(error, "code", None)
        why = f"the server answers {code}" if code else told(str(getattr(error, "reason", error)))
        raise InputError(f"{told(place)} cannot be read: {why}") from None
    return _bounded(b"".join(parts), place)


def _bounded(data: bytes, place: str) -> bytes:
    if len(data) > MOST_BYTES:
        raise _too_large(place)
    return data


def _too_large(place: str) -> InputError:
    return InputError(f"{told(place)} is larger than the {MOST_BYTES // 1024**2} MB that a catalogue may have")


class _Redirected(HTTPRedirectHandler):
    """Follows a server to another place only where it may be read."""

    def redirect_request(
        self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> Optional[Request]:
        return super().redirect_request(req, fp, code, msg, headers, check_reference(newurl, req.full_url))
