"""HDF5 files that GDAL may not open: those that have it read other files, and those that it would fall at or hang.

Other files are read by links to them, for raw data outside, and for virtual datasets. Texts that cannot be read GDAL
takes for read, and the process ends with them. They lie in heaps, of which some damaged ones its library never leaves.
"""

from __future__ import annotations

import mmap
import re
from pathlib import Path
from typing import Any

from ..allowed import check_reference
from ..errors import InputError

#: Objects of a file that are looked at.
MOST = 100_000
#: What h5py raises where a file is damaged.
DAMAGED = (KeyError, OSError, RuntimeError, ValueError)
#: A heap of texts: its beginning with its version, and the length of that with its size, and of the head of an object.
HEAP = re.compile(rb"GCOL\x01\0\0\0")
HEAD = 16
#: Files of more bytes are not looked through for heaps, which would take as long as to read them.
MOST_BYTES = 64 * 1024 * 1024


def check_hdf5(path: Path) -> None:
    """Raise InputError where a file points to another that it may not, or has texts that cannot be read.

    Needs h5py; without it nothing is looked at.
    """
    try:
        import h5py
    except ModuleNotFoundError:  # a Python that the user chose, for rasters alone
        return
    _check_heaps(path)
    try:
        file = h5py.File(path, "r")
    except OSError:
        return  # no HDF5 after all, or a damaged one: who reads it says so
    with file:
        try:
            _look_through(file, path)
        except DAMAGED:
            raise InputError(f"{path} is damaged: what it holds cannot be listed") from None


def _look_through(file: Any, path: Path) -> None:
    import h5py

    waiting, seen = [file["/"]], {h5py.h5o.get_info(file.id).addr}
    _check_texts(file["/"], path)
    while waiting:
        group = waiting.pop()
        if len(seen) > MOST:
            raise InputError(f"{path} has more than {MOST:,} groups and datasets")
        for name in group:
            link = group.get(name, getlink=True)
            if isinstance(link, h5py.ExternalLink):
                check_reference(str(link.filename), path)
                continue
            if isinstance(link, h5py.SoftLink):
                continue  # leads within the file, where everything is looked at
            try:
                item = group[name]
            except (KeyError, OSError, RuntimeError):
                continue
            address = h5py.h5o.get_info(item.id).addr
            if address in seen:
                continue
            seen.add(address)
            _check_texts(item, path)
            if isinstance(item, h5py.Group):
                waiting.append(item)
            elif isinstance(item, h5py.Dataset):
                _check_dataset(item, path)


def _check_texts(item: Any, path: Path) -> None:
    """Texts of any length lie in a part of the file of their own: read them as GDAL will."""
    import h5py

    for place in range(h5py.h5a.get_num_attrs(item.id)):
        try:
            attribute = h5py.h5a.open(item.id, index=place)
            kind = attribute.get_type()
            if isinstance(kind, h5py.h5t.TypeStringID) and kind.is_variable_str():
                item.attrs[attribute.name]
        except DAMAGED:
            raise InputError(f"{path} is damaged: what it tells of {item.name} cannot be read") from None


def _check_heaps(path: Path) -> None:
    """Go from object to object through each heap as the library does, which hangs where one has no length."""
    if not 0 < path.stat().st_size <= MOST_BYTES:
        return
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        lengths = content[14:15] if content[8:9] < b"\2" else content[10:11]
        if lengths != b"\x08":  # bytes in which sizes are told; nobody writes others
            return
        for heap in HEAP.finditer(content):
            place = heap.start() + HEAD
            end = min(heap.start() + _number(content, heap.start() + 8), len(content))
            while place + HEAD <= end:
                size = _number(content, place + 8)
                step = HEAD + (size + 7) // 8 * 8 if content[place : place + 2] != b"\0\0" else size
                if step % 2**64 == 0:
                    raise InputError(f"{path} is damaged: its texts lead nowhere")
                place += step


def _number(content: mmap.mmap, place: int) -> int:
    return int.from_bytes(content[place : place + 8], "little")


def _check_dataset(item: object, path: Path) -> None:
    places = item.id.get_create_plist()  # type: ignore[attr-defined]
    for number in range(places.get_external_count()):
        check_reference(_text(places.get_external(number)[0]), path)
    if item.is_virtual:  # type: ignore[attr-defined]
        for source in item.virtual_sources():  # type: ignore[attr-defined]
            if source.file_name != ".":
                check_reference(str(source.file_name), path)


def _text(name: object) -> str:
    return name.decode("utf-8", "replace") if isinstance(name, bytes) else str(name)
