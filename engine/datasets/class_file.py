"""`classes.json`: the id of each class for ever, its colour, and what else labels may call it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Optional

from ..errors import InputError
from ..labels.class_list import WIDEST_ID, KnownClass
from ..labels.names import free_colour

CLASSES_NAME = "classes.json"
VERSION = 1
#: Bytes of a file that may hold no more than this many classes.
MOST_BYTES = 64 * 1024 * 1024
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
#: Columns of a table, and what else they may be called.
_COLUMNS = {"id": "id", "name": "name", "colour": "colour", "color": "colour", "from": "from"}


def read_classes(path: Path | str) -> tuple[KnownClass, ...]:
    """The classes of a class file, in its order: `classes.json`, a dataset's `dataset.json`, or a CSV table.

    JSON has `classes`, a list of `id`, `name`, and where given `colour` and `from`, a list of further names that mean
    the class. CSV has the columns id, name and, if wanted, colour and from; several names in `from` are parted by `;`.
    Raises InputError for a file that cannot be read, and for ids or names that are there twice.
    """
    path = Path(path)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError(f"class file {path.name} is larger than {MOST_BYTES // 2**20} MiB: is it one?")
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise InputError(f"class file: there is no {path}") from None
    except UnicodeDecodeError:
        raise InputError(f"class file {path.name} must be text in UTF-8") from None
    except OSError as error:
        raise InputError(f"class file {path.name} cannot be read: {error.strerror or error}") from None
    rows = _rows_of_json(text, path) if text.lstrip()[:1] in ("{", "[") else _rows_of_table(text, path)
    return _checked([_entry(row, path) for row in rows], path)


def known_classes(folder: Path) -> tuple[KnownClass, ...]:
    """The classes that a dataset has ids for; none where it has no such file. Raises InputError for a damaged one."""
    path = folder / CLASSES_NAME
    return read_classes(path) if path.exists() else ()


def classes_json(classes: Iterable[KnownClass]) -> bytes:
    """The content of `classes.json`."""
    entries = []
    for known in sorted(classes, key=lambda known: known.id):
        entry: dict[str, Any] = {"id": known.id, "name": known.name, "colour": known.colour}
        if known.sources:
            entry["from"] = list(known.sources)
        entries.append("    " + json.dumps(entry, ensure_ascii=False))
    body = "[\n" + ",\n".join(entries) + "\n  ]" if entries else "[]"
    return f'{{\n  "version": {VERSION},\n  "classes": {body}\n}}\n'.encode()


def _rows_of_json(text: str, path: Path) -> list[Mapping[str, Any]]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"class file {path.name} is not JSON: {error}") from None
    rows = values.get("classes") if isinstance(values, dict) else values
    version = values.get("version", VERSION) if isinstance(values, dict) else VERSION
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise InputError(f'class file {path.name} must have "classes", a list of objects with "id" and "name"')
    if version != VERSION:
        raise InputError(f"class file {path.name} has version {version}; this release reads {VERSION}")
    return rows


def _rows_of_table(text: str, path: Path) -> list[Mapping[str, Any]]:
    head = text.split("\n", 1)[0]
    mark = max(",;\t", key=head.count)
    try:
        lines = [line for line in csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True) if line]
    except csv.Error as error:
        raise InputError(f"class file {path.name} is not a table: {error}") from None
    names = [_COLUMNS.get(name.strip().lower(), "") for name in lines[0]] if lines else []
    if "id" not in names or "name" not in names:
        raise InputError(
            f"class file {path.name} must be JSON, or a CSV table whose first line names the columns id and name, "
            f"got {head.strip()[:60]!r}"
        )
    rows: list[Mapping[str, Any]] = []
    for line in lines[1:]:
        row: dict[str, Any] = {name: value.strip() for name, value in zip(names, line) if name}
        row["from"] = [part.strip() for part in row.get("from", "").split(";") if part.strip()]
        rows.append(row)
    return rows


def _entry(row: Mapping[str, Any], path: Path) -> tuple[int, str, Optional[str], tuple[str, ...]]:
    """Id, name, colour and further names of a row."""
    name, number, colour, sources = row.get("name"), row.get("id"), row.get("colour"), row.get("from", [])
    if not isinstance(name, str) or not name.strip():
        raise InputError(f"class file {path.name}: every class must have a name, got {name!r}")
    where = f"class file {path.name}: the class {name!r}"
    try:
        whole = int(number) if isinstance(number, str) else number
    except ValueError:
        whole = None
    if not isinstance(whole, int) or isinstance(whole, bool) or not 1 <= whole <= WIDEST_ID:
        hint = " (0 is the background and needs no class)" if whole == 0 else ""
        raise InputError(f"{where} must have an id from 1 to {WIDEST_ID}, got {number!r}{hint}")
    if colour and not (isinstance(colour, str) and _COLOUR.fullmatch(colour)):
        raise InputError(f"{where} must have a colour such as #1F7A3A, got {colour!r}")
    if not isinstance(sources, list) or not all(isinstance(part, str) and part for part in sources):
        raise InputError(f'{where} must have a list of names in "from", got {sources!r}')
    return whole, name.strip(), colour.upper() if colour else None, tuple(dict.fromkeys(sources))


def _checked(entries: list[tuple[int, str, Optional[str], tuple[str, ...]]], path: Path) -> tuple[KnownClass, ...]:
    """The classes, each with a colour; an InputError where an id or a name is there twice."""
    ids: dict[int, str] = {}
    owners: dict[str, str] = {}
    for number, name, _, _ in entries:
        if number in ids:
            raise InputError(f"class file {path.name}: the id {number} is that of {ids[number]!r} and of {name!r}")
        ids[number] = name
        if name in owners:
            raise InputError(f"class file {path.name}: the name {name!r} stands for two classes")
        owners[name] = name
    for _, name, _, sources in entries:
        for source in sources:
            if owners.setdefault(source, name) != name:
                raise InputError(f"class file {path.name}: {source!r} means both {owners[source]!r} and {name!r}")
    taken = [colour for _, _, colour, _ in entries if colour]
    known = []
    for number, name, colour, sources in entries:
        if colour is None:
            colour = free_colour(name, number, taken)
            taken.append(colour)
        known.append(KnownClass(number, name, colour, tuple(source for source in sources if source != name)))
    return tuple(known)
