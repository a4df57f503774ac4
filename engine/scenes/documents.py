"""Documents of catalogues: JSON from files and servers, bounded in size and depth, from allowed places alone."""

from __future__ import annotations

import json
from http.client import HTTPException, IncompleteRead
from pathlib import Path
from typing import Any, Optional
from urllib.error import HTTPError, URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from ..allowed import check_reference
from ..errors import InputError
from ..imagery.names import told
from ..progress import Progress
from ..remote.names import address_of, folder_of_address, is_store, name_in
from ..remote.store import Store, waited

#: Bytes of a document at most, and seconds that a server may keep silent.
MOST_BYTES = 64 * 1024 * 1024
PATIENCE_S = 30
PART = 1024 * 1024
#: What a busy server answers, and the pauses before it is asked again.
BUSY = (429, 500, 502, 503, 504)
PAUSES_S = (0.5, 2.0, 8.0)


def is_web(place: str) -> bool:
    """Whether a place is an address of a web server."""
    return place.lower().startswith(("http://", "https://"))


def read_document(place: str, progress: Progress, asked: Optional[bytes] = None) -> Any:
    """The JSON of a file or an address; `asked` is posted to the server for it, which is JSON too.

    Raises InputError where it cannot be read, is too large or is no JSON.
    """
    if is_web(place):
        data = _from_web(place, progress, asked)
    elif asked is not None:
        raise InputError(f"{told(place)} is no server that could be asked for a page")
    else:
        data = (_from_store if is_store(place) else _from_file)(place)
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        why = "it is nested too deep" if isinstance(error, RecursionError) else str(error)[:200]
        raise InputError(f"{told(place)} is no JSON: {why}") from None


def _from_file(place: str) -> bytes:
    path = Path(place)
    try:
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"There is no file {told(place)}") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{told(place)} cannot be read: {getattr(error, 'strerror', None) or error}") from None
    return _bounded(data, place)


def _from_store(place: str) -> bytes:
    address = address_of(place)
    store, name = Store(folder_of_address(address)), name_in(address)
    entry = store.entry(name)
    if entry is not None and entry.size > MOST_BYTES:
        raise _too_large(place)
    data = store.read(name)
    if data is None:
        raise InputError(f"There is no file {address}")
    return _bounded(data, place)


def _from_web(place: str, progress: Progress, asked: Optional[bytes]) -> bytes:
    headers = {"Accept": "application/geo+json, application/json", "User-Agent": "tilewright"}
    if asked is not None:
        headers["Content-Type"] = "application/json"
    pauses = [*PAUSES_S]
    while True:
        try:
            return _answer(Request(place, asked, headers), place, progress)
        except (URLError, OSError, ValueError, HTTPException) as error:
            if pauses and _may_pass(error):
                waited(pauses.pop(0), progress)
                continue
            code = getattr(error, "code", None)
            why = f"the server answers {code}" if code else told(str(getattr(error, "reason", error)))
            raise InputError(f"{told(place)} cannot be read: {why}") from None


def _answer(request: Request, place: str, progress: Progress) -> bytes:
    parts, size = [], 0
    with build_opener(_Redirected()).open(request, timeout=PATIENCE_S) as response:
        while size <= MOST_BYTES:
            progress.check()
            part = response.read(PART)
            if not part:
                break
            parts.append(part)
            size += len(part)
        if size <= MOST_BYTES and response.length:  # it broke off
            raise IncompleteRead(b"", response.length)
    return _bounded(b"".join(parts), place)


def _may_pass(error: Exception) -> bool:
    """Whether the server may be better in a moment."""
    if isinstance(error, HTTPError):
        return error.code in BUSY
    return isinstance(getattr(error, "reason", error), (ConnectionResetError, IncompleteRead))


def _bounded(data: bytes, place: str) -> bytes:
    if len(data) > MOST_BYTES:
        raise _too_large(place)
    return data


def _too_large(place: str) -> InputError:
    return InputError(f"{told(place)} is larger than the {MOST_BYTES // 1024**2} MB that a catalogue may have")


class _Redirected(HTTPRedirectHandler):
    """Follows a server to another place only where it may be read, and with nothing that was posted."""

    def redirect_request(
        self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> Optional[Request]:
        if req.data is not None:
            return None
        return super().redirect_request(req, fp, code, msg, headers, check_reference(newurl, req.full_url))
