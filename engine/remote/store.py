"""Files in object stores: listed, read and written whole, with patience and in clear words."""

from __future__ import annotations

import errno
import importlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, TypeVar

from ..errors import EngineError, InputError, MissingError, OutputError
from ..imagery.names import without_secrets
from ..progress import Progress, move
from .names import BUCKETS, CACHE_VARIABLE, MODULES, connection

Result = TypeVar("Result")

#: Pauses before a request to S3 is made again that the network lost; what reaches the others is as patient itself.
PAUSES_S = (1.0, 4.0, 10.0)
#: How often the stores' own programs ask, within each of these times.
RETRIES = 2
#: Seconds that a server gets to answer.
CONNECT_S, READ_S = 10, 30
INSTALL_HINT = (
    'Run "Install the engine\'s environment" with its part for clusters, or: '
    "qgis_process run tilewright:installenvironment --CLUSTER=true"
)

#: What the system says of a disk that is full, and of other places where a copy cannot be written.
_FULL = (errno.ENOSPC, errno.EDQUOT)
_HERE = (errno.EFBIG, errno.EROFS, errno.ENAMETOOLONG)
#: How errors of the stores' programs are called that say that the network is at fault, and that the account is.
_NETWORK = (
    "Connect", "Connection", "Timeout", "Endpoint", "ClientOSError", "ServerDisconnected", "HTTPClient",
    "IncompleteRead", "Payload", "ServiceRequest", "ServiceResponse", "Transport", "SSL",
)  # fmt: skip
_ACCOUNT = ("Credential", "Permission", "Authentication", "Token", "Profile", "Refresh")
_REFUSED = (
    "AccessDenied", "Forbidden", "InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken",
    "AuthenticationFailed", "AuthorizationFailure", "Unauthorized", "Anonymous caller", "Invalid Credentials",
)  # fmt: skip
_BUSY = ("SlowDown", "ServiceUnavailable", "InternalError", "ServerBusy", "RequestTimeout", "rateLimitExceeded")


@dataclass(frozen=True)
class Entry:
    """What a store says of a file: its size in bytes, and a tag that is another one for every other content."""

    size: int
    tag: str


class Store:
    """The files below an address, by their names there; safe to use from several threads, and it can be pickled.

    The address is one that `address_of` gave, or what is above it.

    Every method raises InputError where something cannot be read, OutputError where it cannot be written, and
    MissingError where the module for such a store is not installed.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self.scheme, _, self._root = self.address.partition("://")
        self._files: Any = None

    def __getstate__(self) -> dict[str, Any]:
        """Without what is connected, so that the account of the other machine's environment is used there."""
        return {**self.__dict__, "_files": None}

    @property
    def files(self) -> Any:
        """fsspec's file system, connected when it is first asked for."""
        if self._files is None:
            self._files = _file_system(self.scheme)
        return self._files

    def path(self, name: str) -> str:
        """What fsspec calls a file below the address; the address itself is ""."""
        return f"{self._root}/{name}" if name else self._root

    def entry(self, name: str = "") -> Optional[Entry]:
        """What there is of that name; None where there is no such file."""
        try:
            with self._reading(name):
                found = self._asked(lambda: self.files.info(self.path(name)))
        except FileNotFoundError:
            return None
        return _entry(found) if found.get("type") == "file" and not found["name"].endswith("/") else None

    def entries(self) -> dict[str, Entry]:
        """All files below the address by name, in no order."""
        try:
            with self._reading(""):
                found = self._asked(lambda: self.files.find(self._root, detail=True))
        except FileNotFoundError:
            return {}
        start = f"{self._root}/"
        names = {path: info for path, info in found.items() if path.startswith(start) and not path.endswith("/")}
        return {path[len(start) :]: _entry(info) for path, info in names.items()}

    def is_empty(self) -> bool:
        """Whether there is nothing below the address, found with one question."""
        try:
            with self._reading(""):
                return not self._asked(lambda: self.files.ls(self._root, detail=False))
        except FileNotFoundError:
            return True

    def read(self, name: str) -> Optional[bytes]:
        """A file's content; None where there is no such file."""
        try:
            with self._reading(name):
                return bytes(self._asked(lambda: self.files.cat_file(self.path(name))))
        except FileNotFoundError:
            return None

    def fetch(self, name: str, entry: Entry, path: Path) -> None:
        """Bring a file here, whole or not at all."""
        temporary = path.with_name(f".{path.name}.coming")
        try:
            with self._reading(name):
                path.parent.mkdir(parents=True, exist_ok=True)
                self._asked(lambda: self.files.get_file(self.path(name), str(temporary)))
                size = temporary.stat().st_size
                if size != entry.size:
                    raise InputError(f"{self._told(name)} cannot be read: {size} of {entry.size} bytes came")
                move(temporary, path)
        except FileNotFoundError:
            raise InputError(f"{self._told(name)} went away while it was read") from None
        finally:
            temporary.unlink(missing_ok=True)

    def put(self, name: str, content: bytes | bytearray) -> None:
        """Write a file; it has its old content or the new one, never a part."""
        with self._writing(name):
            self._asked(lambda: self.files.pipe_file(self.path(name), bytes(content)))

    def put_file(self, name: str, path: Path) -> None:
        """Write a file with the content of one that is here."""
        with self._writing(name):
            self._asked(lambda: self.files.put_file(str(path), self.path(name)))

    def create(self, name: str, content: bytes) -> bool:
        """Write a file where there is none of that name; tells whether it was written.

        Stores that cannot decide this themselves are asked first, which keeps apart what does not begin in one moment.
        """
        try:
            with self._writing(name):
                self._asked(lambda: self._created(name, content))
        except FileExistsError:
            return False
        return True

    def _created(self, name: str, content: bytes) -> None:
        with suppress(FileNotFoundError):
            self.files.info(self.path(name))
            raise FileExistsError(name)
        try:
            self.files.pipe_file(self.path(name), content, mode="create")
        except Exception as error:
            if _code(error) != 501 and not _has(str(error), ("NotImplemented", "not implemented")):
                raise
            self.files.pipe_file(self.path(name), content)

    def remove(self, names: list[str]) -> None:
        """Remove files; those that are not there do not matter."""
        with self._writing(""):
            for start in range(0, len(names), 1000):
                paths = [self.path(name) for name in names[start : start + 1000]]
                with suppress(FileNotFoundError):
                    self._asked(lambda: self.files.rm(paths))  # noqa: B023 # now

    def _asked(self, ask: Callable[[], Result]) -> Result:
        """What the store answers; asked again where the network lost it.

        One that is silent is asked as often as its own program does, which takes a minute or two.
        """
        for pause in PAUSES_S if self.scheme == "s3" else ():
            try:
                return ask()
            except Exception as error:
                if not _is_lost(error) or _is_silent(error):  # whose silence has been waited for
                    raise
            time.sleep(pause)
        return ask()

    @contextmanager
    def _reading(self, name: str) -> Iterator[None]:
        try:
            yield
        except (EngineError, FileNotFoundError):
            raise
        except Exception as error:  # each of the stores' programs has its own
            if _is_no_place(error):
                raise self._no_bucket(error, InputError) from None
            if _is_nothing(error):
                raise FileNotFoundError(name) from None
            if isinstance(error, OSError) and error.errno in _FULL:
                raise OutputError(*full_words(self.address)) from None
            if isinstance(error, OSError) and error.errno in _HERE:
                raise OutputError(f"{self._told(name)} cannot be copied to this machine: {error.strerror}") from None
            raise InputError(*self._why(name, "read", error)) from None

    @contextmanager
    def _writing(self, name: str) -> Iterator[None]:
        try:
            yield
        except (EngineError, FileExistsError):
            raise
        except Exception as error:
            if _is_there(error):
                raise FileExistsError(name) from None
            if _is_no_place(error) or _is_nothing(error):
                raise self._no_bucket(error, OutputError) from None
            raise OutputError(*self._why(name, "written", error)) from None

    def _told(self, name: str) -> str:
        return f"{self.address}/{name}" if name else self.address

    def _no_bucket(self, error: BaseException, kind: type[EngineError]) -> EngineError:
        bucket = self._root.partition("/")[0]
        return kind(f"There is no {BUCKETS[self.scheme]} {self.scheme}://{bucket}, or the account may not see it")

    def _why(self, name: str, done: str, error: BaseException) -> tuple[str, str]:
        """Words and advice for what failed, without a secret."""
        kinds = " ".join(kind.__name__ for kind in type(error).__mro__[:-2])
        words = without_secrets(str(error).strip().splitlines()[0][:300] if str(error).strip() else "")
        place = self._told(name)
        if any(part in kinds for part in _ACCOUNT) or _code(error) in (401, 403) or _has(words, _REFUSED):
            return f"{place} may not be {done}: {words or kinds.split()[0]}", ACCOUNTS[self.scheme]
        if _is_lost(error):
            return f"{place} cannot be {done}: the store does not answer ({words or kinds.split()[0]})", ""
        return f"{place} cannot be {done}: {words or kinds.split()[0]}", ""


#: Where the account for each kind of store is looked for.
ACCOUNTS = {
    "s3": "Give the account in the environment that QGIS is started in: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, "
    "AWS_PROFILE, or the role of the machine; AWS_NO_SIGN_REQUEST=YES for public data.",
    "gs": "Give the account in the environment that QGIS is started in: GOOGLE_APPLICATION_CREDENTIALS, or the role of "
    "the machine; GS_NO_SIGN_REQUEST=YES for public data.",
    "az": "Give the account in the environment that QGIS is started in: AZURE_STORAGE_CONNECTION_STRING, or "
    "AZURE_STORAGE_ACCOUNT with AZURE_STORAGE_ACCESS_KEY or AZURE_STORAGE_SAS_TOKEN; AZURE_NO_SIGN_REQUEST=YES for "
    "public data.",
}


def full_words(address: str) -> tuple[str, str]:
    """What to say, and to advise, where this machine has no room for what lies in a store."""
    return (
        f"There is no space left on this machine for {address}",
        f"Make space, or set {CACHE_VARIABLE} to a folder with more of it, and run the same again; what came stays.",
    )


def waited(seconds: float, progress: Progress) -> None:
    """Wait, unless the user cancels."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        progress.check()
        time.sleep(0.05)


def _file_system(scheme: str) -> Any:
    # Without it gcsfs asks by another way what kind of bucket it is, and waits a minute where that way is closed.
    os.environ.setdefault("GCSFS_EXPERIMENTAL_ZB_HNS_SUPPORT", "false")
    try:
        fsspec = importlib.import_module("fsspec")
        importlib.import_module(MODULES[scheme])
    except ImportError:
        raise MissingError(
            f"Reading and writing {scheme}:// needs fsspec and {MODULES[scheme]}, which the engine's Python lacks",
            INSTALL_HINT,
        ) from None
    options = connection(scheme)
    if scheme == "s3":
        options["config_kwargs"] = {
            "connect_timeout": CONNECT_S,
            "read_timeout": READ_S,
            "retries": {"max_attempts": RETRIES, "mode": "standard"},
            "max_pool_connections": 64,
        }
    try:
        # Others change what is there too: nothing of it is remembered.
        files = fsspec.filesystem(scheme, use_listings_cache=False, **options)
        if scheme == "s3":
            files.retries = 1  # on top of the others, they would make minutes of each lost request
        return files
    except Exception as error:
        words = without_secrets(str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__)
        raise InputError(f"{scheme}:// cannot be reached: {words}", ACCOUNTS[scheme]) from None


def _entry(info: dict[str, Any]) -> Entry:
    names = ("ETag", "etag", "md5Hash", "generation", "content_md5", "LastModified", "last_modified", "updated")
    tag = next((str(info[name]) for name in names if info.get(name)), "")
    return Entry(int(info.get("size") or 0), tag.strip('"'))


def _code(error: BaseException) -> int:
    """The number that a server answered; 0 where it is not told."""
    response = getattr(error, "response", None)
    if isinstance(response, dict):
        return int(response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0) or 0)
    for name in ("status_code", "code", "status"):
        code = getattr(error, name, None)
        if isinstance(code, int):
            return code
    return 0


def _is_lost(error: BaseException) -> bool:
    """Whether the network or a busy server is at fault, so that it may be better in a moment."""
    if isinstance(error, (FileNotFoundError, FileExistsError, PermissionError)):
        return False
    if isinstance(error, OSError) and error.errno in (*_FULL, *_HERE, errno.EACCES):
        return False
    return (
        isinstance(error, (TimeoutError, ConnectionError))
        or any(part in type(error).__name__ for part in _NETWORK)
        or _code(error) in (429, 500, 502, 503, 504)
        or _has(str(error), _BUSY)
    )


def _is_silent(error: BaseException) -> bool:
    """Whether a store did not answer in all the time that it was given."""
    return isinstance(error, TimeoutError) or "Timeout" in type(error).__name__


def _is_there(error: BaseException) -> bool:
    """Whether a file was not written because there is one of its name."""
    return _code(error) in (409, 412) or _has(str(error), ("PreconditionFailed", "pre-conditions", "ConditionNotMet"))


def _is_no_place(error: BaseException) -> bool:
    return _has(str(error), ("NoSuchBucket", "ContainerNotFound", "bucket does not exist"))


def _is_nothing(error: BaseException) -> bool:
    return isinstance(error, FileNotFoundError) or _code(error) == 404


def _has(words: str, parts: tuple[str, ...]) -> bool:
    return any(part in words for part in parts)
