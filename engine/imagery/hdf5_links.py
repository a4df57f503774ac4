"""HDF5 files that GDAL may not open: those that have it read other files, and those so damaged that it would end.

Other files are read by links to them, for raw data outside, and for virtual datasets. Texts that are damaged GDAL takes
for whole, and the process ends with them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..allowed import check_reference
from ..errors import InputError

#: Objects of a file that are looked at.
MOST = 100_000
#: What h5py raises where a file is damaged.
DAMAGED = (KeyError, OSError, RuntimeError, ValueError)


def check_hdf5(path: Path) -> None:
    """Raise InputError where a file points to another that it may not, or has texts that cannot be read.

    Needs h5py; without it nothing is looked at.
    """
    try:
        import h5py
    except ModuleNotFoundError:  # a Python that the user chose, for rasters alone
        return
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
