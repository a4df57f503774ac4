"""What is known of the rasters that are to become one: grids, bands with their dates, validity."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Any, Optional

import numpy as np
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags

from ...execution import crew, ordered_map
from ...progress import Progress
from ..bands.names import SENSOR_TAG, sensor_of
from ..rasters import Band, Grid, bands_of, check_whole, grid_of, ground_control_crs, open_raster, upright
from ..stack import holds
from ..unchanged import note
from .names import bands_in, date_in, date_of_file, is_generic, split_description
from .traits import Traits, traits_of

#: In place of the number of a band: the mask that a raster has beside its bands.
MASK = -1


@dataclass(frozen=True)
class InputBand:
    """A band of an input: `label` is what it holds, None where nothing says so; `nodata` only where its type has it."""

    label: Optional[str]
    date: Optional[str]
    dtype: str
    nodata: Optional[float]
    traits: Traits


@dataclass(frozen=True)
class Input:
    """A raster as it is. `name` is what GDAL calls it, `stem` what people do; `alpha` is the band (from 1) that says
    where the others are valid, MASK where a mask beside the bands does, 0 where nothing does; `control` is the CRS of
    ground control points that place it.
    """

    path: str
    name: str
    stem: str
    grid: Grid
    bands: tuple[InputBand, ...]
    alpha: int
    control: Optional[CRS]
    block_shape: tuple[int, int]

    @property
    def named(self) -> bool:
        """Whether it is known what each band holds."""
        return all(band.label for band in self.bands)


def read_inputs(paths: Sequence[str], dates: Sequence[Optional[str]], progress: Progress) -> list[Input]:
    """Look at every raster; `dates` are those that the user gave, None for the others.

    Raises InputError for a raster that is missing, damaged, or has no CRS, geotransform or bands.
    """
    found: list[Input] = []
    with crew() as executor:
        for raster in ordered_map(executor, _read, zip(paths, dates), progress):
            found.append(raster)
            progress.update(len(found), len(paths), "Looking at the rasters")
    # One folder for all says nothing of when they were taken, a folder for each date does.
    folders = {raster.path: date_in(PurePath(raster.path).parent.name) for raster in found}
    if len(set(folders.values())) > 1:
        found = [_dated(raster, folders[raster.path]) for raster in found]
    return found


def _read(given: tuple[str, Optional[str]]) -> Input:
    path, date = given
    if Path(path).exists():
        path = str(Path(path).absolute())
    stem = stem_of(path)
    with open_raster(path) as source:
        note(path, source.files)
        check_whole(source, path)
        control = ground_control_crs(source)
        with upright(source, control, path) as placed:
            grid = grid_of(placed, path)
        own_date = date or date_of_file(stem, {**source.tags(ns="IMAGERY"), **source.tags()})
        bands = [
            _band(source, number, band, own_date, label)
            for number, (band, label) in enumerate(zip(bands_of(source, 1), bands_in(stem, source.count)), 1)
        ]
        if date:  # the user's word is worth more than that of a band
            bands = [replace(band, date=date) for band in bands]
        if sensor := sensor_of(path, source.tags()):  # names of files do not reach the result
            bands = [_taken_by(sensor, band) for band in bands]
        rows, columns = source.block_shapes[0]
        masked = MaskFlags.per_dataset in source.mask_flag_enums[0] and control is None
        alphas = [place for place, colour in enumerate(source.colorinterp, 1) if colour == ColorInterp.alpha]
        return Input(
            path=path,
            name=path if Path(path).exists() else source.name,
            stem=stem,
            grid=grid,
            bands=tuple(bands),
            alpha=alphas[-1] if alphas and source.count > 1 else MASK if masked else 0,
            control=control,
            block_shape=(int(rows), int(columns)),
        )


def _band(source: Any, number: int, band: Band, date: Optional[str], label: Optional[str]) -> InputBand:
    own_date = None
    if not is_generic(band.description):
        own_date, label = split_description(str(band.description), source.tags(number))
    dtype = np.dtype(band.dtype)
    nodata = band.nodata if band.nodata is not None and holds(dtype, band.nodata) else None
    return InputBand(label, own_date or date, band.dtype, nodata, traits_of(source, number))


def _taken_by(sensor: str, band: InputBand) -> InputBand:
    return replace(band, traits=replace(band.traits, tags={SENSOR_TAG: sensor, **band.traits.tags}))


def _dated(raster: Input, date: Optional[str]) -> Input:
    bands = tuple(replace(band, date=band.date or date) for band in raster.bands)
    return replace(raster, bands=bands)


def stem_of(path: str) -> str:
    """What people call a raster: the last part of its path, address or place in a container, without its ending."""
    name = re.split(r'[\\/]|":', path.split("?")[0].rstrip("\\/"))[-1]
    return re.sub(r"\.[A-Za-z0-9]{1,5}$", "", name) or name
