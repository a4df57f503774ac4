"""Tiles cut out of rasters into a dataset folder."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ..errors import InputError
from ..execution import ordered_map, threads, worker_count
from ..imagery.stack import Band, RasterStack, gdal_environment
from ..labels.layers import Layer, read_layer, write_layer
from ..labels.masks import Masks, RasterMasks, VectorMasks
from ..progress import Progress
from ..tiles.windows import box_of
from .manifest import FILE_NAME, IGNORE, TILES_NAME, BandEntry, Manifest, class_entries, mask_file
from .options import ExportTilesOptions
from .plan import READ_BYTES, Plan, chunks, make_plan
from .sources import describe_source, fingerprint_of, fingerprint_of_layer, plain_name, software_versions
from .statistics import Moments, merged, moments_of
from .stretch import Stretch, estimate_stretch
from .workplace import Workplace, finished, writing_to
from .writers import Encoder, check_format, encoder_for
from .writers.geotiff import GeoTiffEncoder

#: Values of which statistics are gathered in one go; gathering tile by tile would cost more than writing small tiles.
STATISTICS_VALUES = 1 << 18
#: One read serves the tiles of a chunk when they fill at least this share of it.
FILLED = 0.5


def export_tiles(options: ExportTilesOptions, progress: Progress) -> dict[str, Any]:
    """Write the dataset; docs/formats.md says what is in it.

    Everything is checked before anything is written. Returns `tile_count`, `manifest` (path), `output`, `splits`
    (tiles by split) and `complete` (whether all of it was there already).
    """
    with gdal_environment(), RasterStack(options.rasters, options.bands, options.resampling) as stack:
        layer = read_layer(options.tiles)
        dtype = "uint8" if options.stretch != "NONE" else stack.dtype.name
        check_format(options, stack.bands, dtype)
        plan = make_plan(options, layer, stack, progress)
        labels = read_labels(options)
        call, sources = _origin(options, layer, labels)
        fingerprint = fingerprint_of([call, sources])
        output = Path(options.output).absolute()
        manifest = finished(output, fingerprint)
        if manifest is not None:
            progress.message(f"{output} is already complete; nothing was changed.")
            return _result(output, manifest, complete=True)
        masks = _masks(options, labels, stack, progress)
        if options.format == "GTIFF" and len({repr(band.nodata) for band in stack.bands}) > 1:
            progress.warn("Bands differ in nodata; a GeoTIFF has one value for all: that of the first band with one.")
        held = closing(masks) if masks else nullcontext()
        with held, Workplace(output, fingerprint, progress) as place, writing_to(output):
            manifest = _written(options, layer, stack, plan, place, masks, (call, sources, fingerprint), progress)
        progress.message(f"{manifest.tile_count} tiles written to {output}.")
        return _result(output, manifest, complete=False)


def _written(
    options: ExportTilesOptions,
    layer: Layer,
    stack: RasterStack,
    plan: Plan,
    place: Workplace,
    masks: Optional[Masks],
    origin: tuple[dict[str, Any], list[dict[str, Any]], str],
    progress: Progress,
) -> Manifest:
    """Write all of the dataset and give it its name; `origin` is the call, the sources and their fingerprint."""
    call, sources, fingerprint = origin
    stretch = estimate_stretch(stack, options.stretch, options.seed, progress)
    job = _Job(options, stack, plan, place, masks, stretch)
    moments = job.run(progress)
    manifest = Manifest(
        task=options.task,
        format=options.format,
        classes=class_entries(masks.classes if masks else plan.classes),
        tile_size=plan.tile_size,
        bands=tuple(BandEntry(band.name, band.dtype, band.nodata) for band in job.bands),
        statistics=tuple(band.statistics() for band in moments),
        crs=stack.crs.to_string(),
        pixel_size=_pixel_size(job.transform_of(0)),
        splits=plan.split_counts(),
        stretch=stretch.to_json() if stretch else None,
        sources=tuple(sources),
        seed=options.seed,
        software=software_versions(),
        call=call,
        fingerprint=fingerprint,
    )
    _write_tiles_layer(place, layer, plan, options)
    manifest.write(place.folder)
    place.publish()
    return manifest


def read_labels(options: ExportTilesOptions) -> Union[Layer, str, None]:
    """The label layer, or the path of a label raster; None where the task needs no labels."""
    if options.task != "SEGMENTATION" or options.labels is None:
        return None
    try:
        RasterStack([options.labels], bands="1").close()
        return options.labels
    except InputError as no_raster:
        try:
            return read_layer(options.labels)
        except InputError as no_layer:
            # A damaged raster is no vector layer either; what it lacks as a raster says more.
            text = no_raster.text if "cannot be read as a raster" not in no_raster.text else no_layer.text
            raise InputError(f"labels: {text}") from None


@dataclass
class _Chunk:
    """What is to be done for some tiles that lie together."""

    number: int
    tiles: NDArray[np.int64]
    missing: list[bool]
    count: bool


class _Job:
    """Reads, encodes and writes the tiles of a plan, in threads."""

    def __init__(
        self,
        options: ExportTilesOptions,
        stack: RasterStack,
        plan: Plan,
        place: Workplace,
        masks: Optional[Masks],
        stretch: Optional[Stretch],
    ) -> None:
        self.options = options
        self.stack = stack
        self.plan = plan
        self.place = place
        self.masks = masks
        self.stretch = stretch
        self.bands = written_bands(stack, stretch)
        self.encode: Encoder = encoder_for(options, self.bands, self.bands[0].dtype, stack.crs)
        mask_band = Band("class", "uint8", float(IGNORE), "class", "gray")
        self.encode_mask = GeoTiffEncoder([mask_band], "uint8", stack.crs, "DEFLATE", 6)
        self.counted = plan.in_statistics()
        # Asking which pixels are data costs time; without nodata and NaN all of them are.
        self.all_valid = stack.dtype.kind != "f" and all(band.nodata is None for band in stack.bands)

    def run(self, progress: Progress) -> list[Moments]:
        """Write what is missing; returns the moments of each band."""
        self.progress = progress
        plan, place = self.plan, self.place
        totals = [Moments() for _ in self.bands]
        noted = 0
        for parts in place.journaled():
            merged(totals, [Moments(*part) for part in parts])
            noted += 1
        present = place.present()
        for folder in {file.rpartition("/")[0] for file in self._all_files()}:
            (place.folder / folder).mkdir(parents=True, exist_ok=True)
        if noted or any(file in present for file in plan.files):
            kept = sum(file in present for file in plan.files)
            progress.message(f"Going on with a half-made dataset: {kept} of {len(plan)} tiles are there.")
        done = 0
        with threads(self.options.workers) as executor:
            ahead = 2 * (self.options.workers or worker_count())
            for chunk, parts in ordered_map(executor, self._work, self._chunks(noted, present), progress, ahead):
                if chunk.count:
                    place.note([part.to_list() for part in parts])
                    merged(totals, parts)
                done += len(chunk.tiles)
                progress.update(done, len(plan), "Exporting tiles")
        return totals

    def transform_of(self, tile: int) -> Affine:
        """From the pixels of a tile's file to the map."""
        x_off, y_off, width, height = (int(value) for value in self.plan.windows[tile])
        rows, columns = (int(side) for side in self.plan.shapes[tile])
        return self.stack.grid.window_transform((x_off, y_off, width, height), (rows, columns))

    def _all_files(self) -> Sequence[str]:
        files = self.plan.files
        return [*files, *map(mask_file, files)] if self.masks else files

    def _chunks(self, noted: int, present: set[str]) -> Any:
        for number, tiles in enumerate(chunks(self.plan, self.stack)):
            files = [self.plan.files[tile] for tile in tiles]
            missing = [f not in present or bool(self.masks and mask_file(f) not in present) for f in files]
            yield _Chunk(number, tiles, missing, number >= noted)

    def _work(self, chunk: _Chunk) -> tuple[_Chunk, list[Moments]]:
        totals = [Moments() for _ in self.bands]
        if not chunk.count and not any(chunk.missing):
            return chunk, totals
        wanted = chunk.tiles if chunk.count else chunk.tiles[np.array(chunk.missing)]
        missing = dict(zip((int(tile) for tile in chunk.tiles), chunk.missing))
        gathered: list[tuple[NDArray[Any], Optional[NDArray[np.bool_]]]] = []
        size = 0
        for tile, pixels, mask in self._tiles(wanted):
            self.progress.check()
            valid = None if self.all_valid else self.stack.valid(pixels)
            shown = pixels
            if self.stretch:
                shown = self.stretch.apply(pixels, np.ones(pixels.shape, dtype=bool) if valid is None else valid)
            if missing[tile]:
                self._write(tile, shown, valid, mask)
            if chunk.count and self.counted[tile]:
                gathered.append((shown, valid))
                size += shown.size
                if size >= STATISTICS_VALUES:
                    merged(totals, _moments(gathered))
                    gathered, size = [], 0
        if gathered:
            merged(totals, _moments(gathered))
        return chunk, totals

    def _tiles(self, tiles: NDArray[np.int64]) -> Any:
        """Each tile with its pixels and its mask; with one read for all where they lie close together."""
        windows, shapes = self.plan.windows[tiles], self.plan.shapes[tiles]
        box = box_of(windows)
        area = box[2] * box[3]
        own_size = bool((shapes == windows[:, [3, 2]]).all())
        pixel_bytes = len(self.bands) * self.stack.dtype.itemsize
        close = area * FILLED <= int(np.prod(windows[:, 2:], axis=1).sum()) and area * pixel_bytes <= 2 * READ_BYTES
        if own_size and close and len(tiles) > 1:
            pixels = self.stack.read(*box)
            mask = self.masks.mask(box, (box[3], box[2])) if self.masks else None
            for tile, (x_off, y_off, width, height) in zip(tiles, windows - [box[0], box[1], 0, 0]):
                part = np.s_[y_off : y_off + height, x_off : x_off + width]
                yield int(tile), pixels[part], None if mask is None else mask[part]
            return
        for tile, (x_off, y_off, width, height), (rows, columns) in zip(tiles, windows.tolist(), shapes.tolist()):
            shape = (rows, columns)
            pixels = self.stack.read(x_off, y_off, width, height, out_shape=shape)
            mask = self.masks.mask((x_off, y_off, width, height), shape) if self.masks else None
            yield int(tile), pixels, mask

    def _write(
        self, tile: int, pixels: NDArray[Any], valid: Optional[NDArray[np.bool_]], mask: Optional[NDArray[np.uint8]]
    ) -> None:
        file, transform = self.plan.files[tile], self.transform_of(tile)
        if mask is not None:
            mask = np.where(self._beyond(tile), np.uint8(IGNORE), mask)
            if valid is not None:
                mask[~valid.any(axis=2)] = IGNORE
            self.place.write(mask_file(file), self.encode_mask(mask[..., None], transform))
        self.place.write(file, self.encode(pixels, transform))

    def _beyond(self, tile: int) -> NDArray[np.bool_]:
        """(row, col) of a tile's pixels whose centre lies beyond the raster."""
        x_off, y_off, width, height = (int(value) for value in self.plan.windows[tile])
        rows, columns = (int(side) for side in self.plan.shapes[tile])
        x = x_off + (np.arange(columns) + 0.5) * width / columns
        y = y_off + (np.arange(rows) + 0.5) * height / rows
        return ((y < 0) | (y >= self.stack.height))[:, None] | ((x < 0) | (x >= self.stack.width))[None, :]


def written_bands(stack: RasterStack, stretch: Optional[Stretch]) -> tuple[Band, ...]:
    """The bands as the tiles hold them."""
    if stretch is None:
        name = stack.dtype.name
        return tuple(Band(b.name, name, b.nodata, b.description, b.colour) for b in stack.bands)
    zeros = stretch.keeps_zero
    return tuple(
        Band(b.name, "uint8", 0.0 if zero else None, b.description, b.colour) for b, zero in zip(stack.bands, zeros)
    )


def _moments(tiles: list[tuple[NDArray[Any], Optional[NDArray[np.bool_]]]]) -> list[Moments]:
    values = _joined([pixels for pixels, _ in tiles])
    if tiles[0][1] is None:
        return moments_of(values, None)
    return moments_of(values, _joined([valid for _, valid in tiles if valid is not None]))


def _joined(tiles: list[NDArray[Any]]) -> NDArray[Any]:
    """Tiles (row, col, band) as (band, pixel)."""
    parts = [_by_band(pixels) for pixels in tiles]
    return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1)


def _by_band(pixels: NDArray[Any]) -> NDArray[Any]:
    return np.moveaxis(pixels, -1, 0).reshape(pixels.shape[2], -1)


def _masks(
    options: ExportTilesOptions, labels: Union[Layer, str, None], stack: RasterStack, progress: Progress
) -> Optional[Masks]:
    if labels is None:
        return None
    if isinstance(labels, str):
        return RasterMasks(labels, stack.grid, options.classes, progress)
    masks = VectorMasks(labels, stack.grid, options.class_field, options.classes, options.all_touched)
    for sentence in masks.counts.sentences():
        progress.warn(sentence)
    return masks


def _origin(
    options: ExportTilesOptions, layer: Layer, labels: Union[Layer, str, None]
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The call without what does not bear on its result, and its sources; paths by their last part alone."""
    call = options.to_dict()
    for name in ("output", "tiles", "labels", "workers"):
        del call[name]
    call["rasters"] = [plain_name(path) for path in options.rasters]
    columns = [layer.column(name) for name in ("tile_id", options.label_field, options.split_field)]
    sources: list[dict[str, Any]] = [{"role": "raster", **describe_source(path)} for path in options.rasters]
    sources.append({"role": "tiles", "count": len(layer), "fingerprint": fingerprint_of_layer(layer, columns)})
    if isinstance(labels, str):
        sources.append({"role": "labels", **describe_source(labels)})
    elif labels is not None:
        classes = labels.column(options.class_field) if options.class_field else None
        sources.append({"role": "labels", "count": len(labels), "fingerprint": fingerprint_of_layer(labels, [classes])})
    return call, sources


def _write_tiles_layer(place: Workplace, layer: Layer, plan: Plan, options: ExportTilesOptions) -> None:
    """`tiles.gpkg`: the exported tiles with all of their fields, and `file`, `label` and `split` under these names."""
    added: dict[str, Sequence[Optional[str]]] = {"file": plan.files}
    if any(label is not None for label in plan.labels):
        added["label"] = plan.labels
    if any(plan.splits):
        added["split"] = plan.splits
    if layer.column("tile_id") is None:
        added["tile_id"] = plan.tile_ids
    columns = {name: values[plan.rows] for name, values in layer.columns.items() if name.lower() not in added}
    columns.update({name: np.array(values, dtype=object) for name, values in added.items()})
    with place.whole(TILES_NAME) as path:
        write_layer(path, layer.geometry[plan.rows], columns, layer.crs, layer.kinds)


def _pixel_size(transform: Affine) -> tuple[float, float]:
    return float(np.hypot(transform.a, transform.d)), float(np.hypot(transform.b, transform.e))


def _result(output: Path, manifest: Manifest, complete: bool) -> dict[str, Any]:
    return {
        "tile_count": manifest.tile_count,
        "manifest": str(output / FILE_NAME),
        "output": str(output),
        "splits": {name: split["count"] for name, split in manifest.splits.items()},
        "complete": complete,
    }
