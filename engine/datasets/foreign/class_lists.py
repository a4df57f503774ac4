"""Names of classes that lie beside masks: `classes.json`, or `labelmap.txt`."""

from __future__ import annotations

from typing import Optional

from ...errors import InputError
from .findings import class_name
from .folder import ForeignFolder


def named_in_folder(folder: ForeignFolder) -> list[tuple[Optional[int], str]]:
    """(number, name) of the classes that a list at the top of the folder names; none where there is no such list."""
    if "classes.json" in folder:
        try:
            values = folder.json("classes.json")
        except InputError:
            return []
        entries = values.get("classes") if isinstance(values, dict) else None
        found: list[tuple[Optional[int], str]] = []
        for entry in entries if isinstance(entries, list) else []:
            if isinstance(entry, dict) and isinstance(entry.get("id"), int) and entry["id"] > 0:
                found.append((entry["id"], class_name(entry.get("name"), entry["id"])))
        return found
    if "labelmap.txt" in folder:
        lines = [line for line in folder.text("labelmap.txt").splitlines() if line.strip() and line[0] != "#"]
        names = [class_name(line.partition(":")[0], number) for number, line in enumerate(lines)]
        return [(number, name) for number, name in enumerate(names) if number > 0]
    return []
