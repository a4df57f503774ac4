"""Whether datasets go together in one: what must be the same, and the sentence that says what is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np

from ..errors import InputError
from ..imagery.stack import Band
from .contents import Blueprint
from .origins import TileSource


def check_alike(sources: Sequence[TileSource], names: Sequence[str]) -> None:
    """Raise InputError for the first thing in which a dataset differs from the first one."""
    for source, name in zip(sources[1:], names[1:]):
        _check(sources[0], source, names[0], name)


def _check(one: TileSource, other: TileSource, one_name: str, name: str) -> None:
    first, second = one.blueprint, other.blueprint

    def refuse(what: str, wanted: object, got: object, hint: str = "") -> InputError:
        return InputError(f"{what} must be the same in all datasets: {one_name} has {wanted}, {name} has {got}", hint)

    if first.task != second.task:
        raise refuse("task", first.task, second.task, 'Change it with "Convert dataset".')
    if first.storing.format != second.storing.format:
        hint = 'Change it with "Convert dataset".'
        raise refuse("format", first.storing.format, second.storing.format, hint)
    for words, mine, its in (
        ("bands", first.bands, second.bands),
        ("bands of second images", first.target_bands, second.target_bands),
    ):
        if len(mine) != len(its):
            raise refuse(words, _count(mine), _count(its))
        for number, (band, twin) in enumerate(zip(mine, its), 1):
            if band.dtype != twin.dtype:
                raise refuse(f"type of {words}", band.dtype, twin.dtype)
            if not _same_name(band, twin, number):
                raise refuse(f"names of {words}", repr(band.name), f"{twin.name!r} in its place")
            if not _same_number(band.nodata, twin.nodata):
                raise refuse(f"nodata of {words}", _or_none(band.nodata), _or_none(twin.nodata))
    if first.tile_size != second.tile_size:
        raise refuse("tile size", _size(first.tile_size), _size(second.tile_size))
    if first.dates != second.dates:
        raise refuse("dates", ", ".join(first.dates) or "none", ", ".join(second.dates) or "none")
    if not _same(one.stretch, other.stretch):
        hint = "Export them again with the stretch NONE: values of different stretches cannot be compared."
        raise refuse("stretch", _stretch(one.stretch), _stretch(other.stretch), hint)
    if (first.mask is None) != (second.mask is None):
        wanted, got = ("values of tiles" if part.mask is None else "values of pixels" for part in (first, second))
        raise refuse("what is learned", wanted, got)
    if _is_split(first) != _is_split(second):
        wanted, got = ("some" if _is_split(part) else "none" for part in (first, second))
        raise refuse("splits", wanted, got, 'Split the other one first with "Split dataset".')
    if (first.crs is None) != (second.crs is None):
        raise refuse("CRS", first.crs or "none", second.crs or "none")
    stuff = [{entry.name: entry.id in part.stuff for entry in part.classes} for part in (first, second)]
    for label in sorted(set(stuff[0]) & set(stuff[1])):
        if stuff[0][label] != stuff[1][label]:
            wanted, got = ("stuff" if kinds[label] else "things" for kinds in stuff)
            raise refuse(f"what the class {label!r} is", wanted, got)


def _is_split(blueprint: Blueprint) -> bool:
    return any(entry.split for entry in blueprint.entries)


def _same_name(band: Band, twin: Band, number: int) -> bool:
    unnamed = ("", f"band {number}")
    return band.name.casefold() == twin.name.casefold() or band.name in unnamed or twin.name in unnamed


def _same_number(one: Optional[float], other: Optional[float]) -> bool:
    if one is None or other is None:
        return one is other
    return one == other or bool(np.isnan(one) and np.isnan(other))


def _same(one: Optional[dict[str, Any]], other: Optional[dict[str, Any]]) -> bool:
    if one is None or other is None:
        return one is other
    return all(one.get(name) == other.get(name) for name in ("limits", "output"))


def _stretch(stretch: Optional[dict[str, Any]]) -> str:
    return "none" if stretch is None else f"{stretch.get('method')} of {stretch.get('limits')}"


def _or_none(number: Optional[float]) -> str:
    return "none" if number is None else f"{number:g}"


def _count(bands: Sequence[Band]) -> str:
    return f"{len(bands)} ({', '.join(band.name for band in bands)})"


def _size(size: Optional[tuple[int, int]]) -> str:
    return "different ones" if size is None else f"{size[1]} × {size[0]} px"
