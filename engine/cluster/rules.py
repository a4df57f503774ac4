"""How a Dask scheduler is named: by its address, or by the file that it writes about itself."""

from __future__ import annotations

import re
from pathlib import Path

from ..errors import OptionError

#: Addresses that Dask takes: host and port after the way to get there.
_ADDRESS = re.compile(r"(tcp|tls|ucx|ws|wss)://[^\s/@]+(:\d{1,5})?/?")


def check_scheduler(text: str) -> None:
    """Raise OptionError when the text names no scheduler; empty is this machine."""
    if not text or _ADDRESS.fullmatch(text) or (text.lower().endswith(".json") and _is_file(text)):
        return
    raise OptionError(
        f"scheduler must be an address such as tcp://host:8786, or the scheduler file of a running Dask cluster, "
        f"got {text!r}"
    )


def _is_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):  # a text that no path can be
        return False
