"""Tiles in files of their own: each is there whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ...imagery.stack import Band
from ..contents import Blueprint, TileContent, TileEntry
from ..layout import INSTANCES, TARGETS, beside, mask_file
from ..options import StoringOptions
from ..workplace import Workplace
from ..writers import EXTENSIONS, encoder_for
from ..writers.geotiff import GeoTiffEncoder

#: Compression of masks and instances, whatever that of the images.
MASKS = StoringOptions(compression="DEFLATE", level=6)
INSTANCE = Band("instance", "uint16", 0.0, "instance", "gray")


class FileTiles:
    """A file for each image, and one for each mask, instance map and second image."""

    def __init__(self, blueprint: Blueprint, place: Workplace) -> None:
        self._blueprint, self._place = blueprint, place
        storing, crs, mask = blueprint.storing, blueprint.crs, blueprint.mask
        self._encode = encoder_for(storing, blueprint.bands, blueprint.dtype.name, crs)
        packed = (MASKS.compression, MASKS.level)
        self._encode_mask = GeoTiffEncoder([mask], mask.dtype, crs, *packed) if mask else None
        self._encode_instances = GeoTiffEncoder([INSTANCE], INSTANCE.dtype, crs, *packed)
        bands = blueprint.target_bands
        self._encode_target = encoder_for(storing, bands, bands[0].dtype, crs) if bands else None

    @property
    def files(self) -> Sequence[str]:
        return _Files(self._blueprint)

    def columns(self) -> dict[str, NDArray[Any]]:
        return {}

    def prepare(self) -> None:
        """Folders are made when the first file goes into them."""

    def present(self, finished: NDArray[np.bool_]) -> NDArray[np.bool_]:
        count = len(self._blueprint.entries)
        if self._place.is_new:
            return np.zeros(count, dtype=bool)
        # The image is written last.
        return np.fromiter((self._place.has(file) for file in self.files), dtype=bool, count=count)

    def write(self, number: int, content: TileContent) -> None:
        entry = self._blueprint.entries[number]
        for kind, file, encode in self._parts(entry, content):
            if kind in content.files:
                self._place.copy(file, content.files[kind])
            else:
                self._place.write(file, encode())

    def finish(self) -> None:
        """Each file has its name already."""

    def forget(self) -> None:
        """Nothing is left half-made."""

    def _parts(self, entry: TileEntry, content: TileContent) -> Iterator[tuple[str, str, Callable[[], bytes]]]:
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
            yield "target", file, partial(self._encode_target, content.target, entry.transform @ scale)
        yield "image", entry.file, partial(self._encode, content.pixels, entry.transform)


class _Files(Sequence[str]):
    """The files of a blueprint's entries, made when asked for."""

    def __init__(self, blueprint: Blueprint) -> None:
        self._entries = blueprint.entries

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self._entries[number].file for number in range(*place.indices(len(self)))]
        return self._entries[place].file
