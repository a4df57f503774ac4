"""HDF5 files whose library would read other files: links to them, raw data outside, and virtual datasets."""

from __future__ import annotations

from pathlib import Path

from ..allowed import check_reference
from ..errors import InputError

#: Objects of a file that are looked at.
MOST = 100_000


def check_hdf5(path: Path) -> None:
    """Raise InputError where a file points to another that it may not. Needs h5py; without it nothing is looked at."""
    try:
        import h5py
    except ModuleNotFoundError:  # a Python that the user chose, for rasters alone
        return
    try:
        file = h5py.File(path, "r")
    except OSError:
        return  # no HDF5 after all, or a damaged one: who reads it says so
    with file:
        waiting, seen = [file["/"]], {h5py.h5o.get_info(file.id).addr}
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
                if isinstance(item, h5py.Group):
                    waiting.append(item)
                elif isinstance(item, h5py.Dataset):
                    _check_dataset(item, path)


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
