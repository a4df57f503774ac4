"""Tiles in files of their own: each is there whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Union

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ...imagery.stack import Band
from ..contents import Blueprint, Slot, TileContent, TileEntry
from ..layout import INSTANCES, TARGETS, beside, mask_file
from ..options import StoringOptions
from ..series import Series
from ..workplace import Workplace
from ..writers import EXTENSIONS, Encoder, encoder_for
from ..writers.world import WORLD_EXTENSIONS, projection_file, world_file

#: Compression of masks and instances, whatever that of the images.
MASKS = StoringOptions(compression="DEFLATE", level=6)
INSTANCE = Band("instance", "uint16", 0.0, "instance", "gray")


class FileTiles:
    """A file for each image, or for each of its dates, and one for each mask, instance map and second image."""

    def __init__(self, blueprint: Blueprint, place: Workplace) -> None:
        self._blueprint, self._place = blueprint, place
        storing, crs, mask = blueprint.storing, blueprint.crs, blueprint.mask
        self._series = Series(blueprint)
        self._encode = encoder_for(storing, self._series.bands, blueprint.dtype.name, crs)
        packed = replace(MASKS, cog=storing.cog)
        self._encode_mask = encoder_for(packed, [mask], mask.dtype, crs) if mask else None
        self._encode_instances = encoder_for(packed, [INSTANCE], INSTANCE.dtype, crs)
        bands = blueprint.target_bands
        self._encode_target = encoder_for(storing, bands, bands[0].dtype, crs) if bands else None
        self._projection = projection_file(crs) if storing.world_file else b""
        #: What writes tiles that lie in another CRS than they are told in.
        self._others: dict[Any, FileTiles] = {}

    @property
    def files(self) -> Sequence[str]:
        return _Files(self._blueprint, self._series)

    def columns(self) -> dict[str, NDArray[Any]]:
        return {}

    def prepare(self) -> None:
        """Folders are made when the first file goes into them."""

    def present(self, finished: NDArray[np.bool_]) -> NDArray[np.bool_]:
        count = len(self._blueprint.entries)
        if self._place.is_new:
            return np.zeros(count, dtype=bool)
        # The image is written last, or that of the last date.
        files = (self._series.files(entry.file)[-1] for entry in self._blueprint.entries)
        return np.fromiter((self._place.has(file) for file in files), dtype=bool, count=count)

    def slot(self, number: int) -> Slot:
        return Slot(self._blueprint.entries[number])

    def put(self, slot: Slot, content: TileContent) -> None:
        tiles, entry = self._in_own_crs(slot.entry)
        for kind, file, encode in tiles._parts(entry, content):
            if kind in content.files:
                self._place.copy(file, content.files[kind])
            else:
                self._place.write(file, encode())

    def finish(self) -> None:
        """Each file has its name already."""

    def forget(self) -> None:
        """Nothing is left half-made."""

    def _in_own_crs(self, entry: TileEntry) -> tuple[FileTiles, TileEntry]:
        """What encodes a tile, and the tile as it lies in its own CRS."""
        if entry.own is None:
            return self, entry
        crs, transform = entry.own
        if crs not in self._others:
            self._others[crs] = FileTiles(replace(self._blueprint, crs=crs), self._place)
        return self._others[crs], replace(entry, transform=transform, own=None)

    def _parts(
        self, entry: TileEntry, content: TileContent
    ) -> Iterator[tuple[str, str, Callable[[], Union[bytes, bytearray]]]]:
        """The kind of each of a tile's files, its path, and what makes its bytes; the image comes last."""
        if content.mask is not None and self._encode_mask is not None:
            mask = content.mask[..., None]
            yield "mask", mask_file(entry.file), partial(self._encode_mask, mask, entry.transform)
        if content.instances is not None:
            instances = content.instances.astype(INSTANCE.dtype)[..., None]
            file = beside(entry.file, INSTANCES, "tif")
            yield "instances", file, partial(self._encode_instances, instances, entry.transform)
        if content.target is not None and self._encode_target is not None:
            rows, columns = entry.shape
            scale = Affine.scale(columns / content.target.shape[1], rows / content.target.shape[0])
            file = beside(entry.file, TARGETS, EXTENSIONS[self._blueprint.storing.format])
            yield from self._placed("target", file, self._encode_target, content.target, entry.transform @ scale)
        for file, pixels in zip(self._series.files(entry.file), self._series.images(content.pixels)):
            yield from self._placed("image", file, self._encode, pixels, entry.transform)

    def _placed(
        self, kind: str, file: str, encode: Encoder, pixels: NDArray[Any], transform: Affine
    ) -> Iterator[tuple[str, str, Callable[[], Union[bytes, bytearray]]]]:
        """An image, after what says where it lies on the map."""
        if self._blueprint.storing.world_file:
            stem, _, extension = file.rpartition(".")
            yield "world", f"{stem}.{WORLD_EXTENSIONS[extension]}", partial(world_file, transform)
            if self._projection:
                yield "projection", f"{stem}.prj", lambda: self._projection
        yield kind, file, partial(encode, pixels, transform)


class _Files(Sequence[str]):
    """The files of a blueprint's entries, or the folders with those of several dates, made when asked for."""

    def __init__(self, blueprint: Blueprint, series: Series) -> None:
        self._entries, self._series = blueprint.entries, series

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        return self._series.place(self._entries[place].file)
