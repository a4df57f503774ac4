"""Shares of tiles that are measured each in its own scene."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError, OptionError
from ...labels.layers import Layer, texts_of
from ...progress import Progress
from ...scenes.names import files_of, short
from ...scenes.reading import named_raster
from ..rules import Rule
from ..stack import RasterStack
from .flags import cloud_stack

#: Measures the tiles of a layer in a raster that is open.
Measure = Callable[[Layer, RasterStack, Progress], NDArray[np.float64]]


def measured_by_scene(
    layer: Layer,
    field: str,
    opened: Callable[[str], AbstractContextManager[RasterStack]],
    measure: Measure,
    progress: Progress,
) -> NDArray[np.float64]:
    """The share of each tile in the scene that its field names; NaN for tiles that name none.

    One scene is open at a time. Raises OptionError where there is no such field, InputError, which names the scene,
    for one that cannot be read.
    """
    column = layer.column(field)
    if column is None:
        there = ", ".join(layer.columns) or "none"
        raise OptionError(f"tiles have no field {field!r}; the fields are {there}")
    places: dict[str, list[int]] = {}
    for place, text in enumerate(texts_of(column)):
        if text and text.strip():
            places.setdefault(text.strip(), []).append(place)
    shares = np.full(len(layer), np.nan)
    for done, (text, members) in enumerate(places.items()):
        rows = np.array(members)
        part = Layer(layer.geometry[rows], {}, layer.crs)
        with opened(text) as stack:
            shares[rows] = measure(part, stack, _OfScene(progress, done, len(places)))
    nameless = len(layer) - sum(map(len, places.values()))
    if nameless:
        progress.warn(f"{nameless} tiles name no raster in the field {field!r}: nothing is measured of them.")
    return shares


def opened_scene(text: str, beside: str) -> RasterStack:
    """The rasters of a scene as one; raises InputError."""
    return RasterStack([named_raster(file.path, beside) for file in files_of(text)])


def opened_clouds(text: str, beside: str, rule: Rule) -> RasterStack:
    """The bands of a scene's cloud raster that a rule reads; raises InputError."""
    files = files_of(text)
    if len(files) > 1:
        raise InputError(f"clouds are told by one raster of a scene, got {short(text)}")
    return cloud_stack(named_raster(files[0].path, beside), rule)


class _OfScene(Progress):
    """Says how far the work on all scenes is while one of them is worked on."""

    def __init__(self, whole: Progress, done: int, scenes: int) -> None:
        super().__init__()
        self._whole, self._done, self._scenes = whole, done, scenes

    def update(self, done: float, total: float, text: str = "") -> None:
        self._whole.update(self._done + done / max(total, 1), self._scenes, text)

    def message(self, text: str, level: str = "info") -> None:
        self._whole.message(text, level)

    def check(self) -> None:
        self._whole.check()
