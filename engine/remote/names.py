"""What places in object stores are called, and what of the environment their programs ask for by other names.

Needs nothing beyond the standard library, since both sides of the door use it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from ..errors import OptionError

#: Stores by what their addresses begin with, and how GDAL names the same.
SCHEMES = {"s3": "s3", "gs": "gs", "gcs": "gs", "az": "az", "abfs": "az", "abfss": "az"}
SYSTEMS = {"s3": "/vsis3/", "gs": "/vsigs/", "az": "/vsiaz/"}
#: The module that reaches each of them.
MODULES = {"s3": "s3fs", "gs": "gcsfs", "az": "adlfs"}
#: What a bucket is called by those who keep it.
BUCKETS = {"s3": "bucket", "gs": "bucket", "az": "container"}

#: The folder for copies of what lies in stores, and for what is on its way there.
CACHE_VARIABLE = "TILEWRIGHT_CACHE"
#: The folder in it for what was read; the other one is for what is on its way.
COPIES = "in"

_ADDRESS = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9]*)://(?P<rest>.*)", re.DOTALL)
_BUCKET = re.compile(r"[A-Za-z0-9$][A-Za-z0-9._-]{1,221}")


def is_store(text: Any) -> bool:
    """Whether a value names a place in an object store: s3://, gs://, az:// or abfs://, or as GDAL has it."""
    return isinstance(text, str) and _parts(text) is not None


def address_of(text: str) -> str:
    """The place as an address without an end of its own: /vsis3/bucket/a/ is s3://bucket/a.

    Raises OptionError where it names no place that can be read or written.
    """
    parts = _parts(text)
    if parts is None:
        raise OptionError(f"a place in an object store begins with s3://, gs:// or az://, got {text!r}")
    scheme, rest = parts
    bucket, _, key = rest.partition("/")
    if "@" in bucket:
        raise OptionError(
            f"the account of {scheme}://{bucket.rpartition('@')[2]} is not given in the address",
            "Give it in the environment: AZURE_STORAGE_ACCOUNT for Azure.",
        )
    if "?" in rest:
        raise OptionError(
            f"{scheme}://{rest.partition('?')[0]} must be given without what follows the question mark",
            "Accounts and keys are read from the environment alone.",
        )
    if not _BUCKET.fullmatch(bucket):
        raise OptionError(f"{scheme}://{bucket} names no {BUCKETS[scheme]}")
    key = key.strip("/")
    if not key:
        raise OptionError(f"{scheme}://{bucket} is a whole {BUCKETS[scheme]}: name a place in it")
    if any(part in ("", ".", "..") for part in key.split("/")) or "\0" in key or "\\" in key:
        raise OptionError(f"{scheme}://{bucket}/{key} names no place: it has an empty part, '.', '..' or a backslash")
    return f"{scheme}://{bucket}/{key}"


def system_name(text: str) -> str:
    """The place as GDAL names it."""
    scheme, _, rest = address_of(text).partition("://")
    return SYSTEMS[scheme] + rest


def name_in(address: str) -> str:
    """The last part of an address."""
    return address.rpartition("/")[2]


def folder_of_address(address: str) -> str:
    """The address without its last part."""
    return address.rpartition("/")[0]


def cache_folder() -> Path:
    """Where copies of what lies in stores are kept: the folder that the environment names, or the system's own."""
    named = os.environ.get(CACHE_VARIABLE, "").strip()
    if named:
        return Path(named).absolute()
    if os.name == "nt":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "tilewright" / "stores"


def gdal_settings(environment: Optional[Mapping[str, str]] = None) -> dict[str, str]:
    """GDAL's configuration for what the stores' own programs know by other variables; what GDAL knows itself wins."""
    known = os.environ if environment is None else environment
    found: dict[str, str] = {}
    endpoint = known.get("AWS_ENDPOINT_URL_S3") or known.get("AWS_ENDPOINT_URL")
    if endpoint and not known.get("AWS_S3_ENDPOINT"):
        scheme, _, host = endpoint.rpartition("://")
        found |= {"AWS_S3_ENDPOINT": host.rstrip("/"), "AWS_HTTPS": "NO" if scheme.lower() == "http" else "YES"}
        # Servers of one's own have one name for all buckets.
        found["AWS_VIRTUAL_HOSTING"] = "FALSE"
    if known.get("STORAGE_EMULATOR_HOST") and not known.get("CPL_GS_ENDPOINT"):
        found["CPL_GS_ENDPOINT"] = _with_scheme(known["STORAGE_EMULATOR_HOST"]).rstrip("/") + "/"
    for ours, theirs in (
        ("AZURE_STORAGE_ACCOUNT", "AZURE_STORAGE_ACCOUNT_NAME"),
        ("AZURE_STORAGE_ACCESS_KEY", "AZURE_STORAGE_ACCOUNT_KEY"),
    ):
        if known.get(theirs) and not known.get(ours):
            found[ours] = known[theirs]
    return {name: value for name, value in found.items() if not known.get(name)}


def connection(scheme: str, environment: Optional[Mapping[str, str]] = None) -> dict[str, Any]:
    """What fsspec is told to reach a kind of store as GDAL reaches it; all else it finds in the environment itself."""
    known = os.environ if environment is None else environment
    if scheme == "s3":
        return _s3(known)
    if scheme == "gs":
        anonymous = dict.fromkeys(["token"], "anon") if _is_yes(known.get("GS_NO_SIGN_REQUEST")) else {}
        host = known.get("STORAGE_EMULATOR_HOST") or known.get("CPL_GS_ENDPOINT")
        return {**anonymous, **({"endpoint_url": _with_scheme(host).rstrip("/")} if host else {})}
    found: dict[str, Any] = {}
    for option, names in {
        "connection_string": ("AZURE_STORAGE_CONNECTION_STRING",),
        "account_name": ("AZURE_STORAGE_ACCOUNT", "AZURE_STORAGE_ACCOUNT_NAME"),
        "account_key": ("AZURE_STORAGE_ACCESS_KEY", "AZURE_STORAGE_ACCOUNT_KEY"),
        "sas_token": ("AZURE_STORAGE_SAS_TOKEN",),
    }.items():
        value = next((known[name] for name in names if known.get(name)), "")
        if value:
            found[option] = value
    if _is_yes(known.get("AZURE_NO_SIGN_REQUEST")):
        found["anon"] = True
    elif "account_name" in found and not {"account_key", "sas_token", "connection_string"} & set(found):
        found["anon"] = False  # the account of the machine, or of the one who is logged in
    return found


def _s3(known: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    endpoint = known.get("AWS_ENDPOINT_URL_S3") or known.get("AWS_ENDPOINT_URL")
    if not endpoint and known.get("AWS_S3_ENDPOINT"):
        secure = known.get("AWS_HTTPS", "YES").upper() not in ("NO", "FALSE", "OFF", "0")
        endpoint = _with_scheme(known["AWS_S3_ENDPOINT"], "https" if secure else "http")
    if endpoint:
        found["endpoint_url"] = endpoint
    region = known.get("AWS_REGION") or known.get("AWS_DEFAULT_REGION")
    if region:
        found["client_kwargs"] = {"region_name": region}
    if known.get("AWS_PROFILE") or known.get("AWS_DEFAULT_PROFILE"):
        found["profile"] = known.get("AWS_PROFILE") or known.get("AWS_DEFAULT_PROFILE")
    if _is_yes(known.get("AWS_NO_SIGN_REQUEST")):
        found["anon"] = True
    if known.get("AWS_REQUEST_PAYER", "").lower() == "requester":
        found["requester_pays"] = True
    return found


def _parts(text: str) -> Optional[tuple[str, str]]:
    """The kind of store and the rest of the name; None where it names none."""
    text = text.strip()
    for scheme, system in SYSTEMS.items():
        if text.startswith(system):
            return scheme, text[len(system) :]
    found = _ADDRESS.fullmatch(text)
    if found and found["scheme"].lower() in SCHEMES:
        return SCHEMES[found["scheme"].lower()], found["rest"]
    return None


def _is_yes(text: Optional[str]) -> bool:
    return (text or "").strip().upper() in ("YES", "TRUE", "ON", "1")


def _with_scheme(host: str, scheme: str = "https") -> str:
    return host if "://" in host else f"{scheme}://{host}"
