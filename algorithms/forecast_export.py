"""What an export of tiles will write, as far as headers, the first tile and the first features tell."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import QgsProcessingContext

from ..engine.datasets.options import MASK_TASKS, ExportTilesOptions
from ..engine.datasets.rules import check_format
from ..engine.errors import InputError, OptionError
from ..engine.imagery.names import is_remote, spelled
from ..engine.scenes.names import files_of
from ..i18n import tr
from .forecast import bands_told, counted, sentences, side_told, tiles_told
from .forecast_datasets import size_of_tiles, written_told
from .forecast_layers import Values, column_of
from .forecast_rasters import RasterFacts, bytes_of, facts_of_all
from .tiles.rejected import kept_request


def export_told(options: ExportTilesOptions, tiles: Any, rejected: int, context: QgsProcessingContext) -> str:
    """456 tiles of 64 px, 4 bands of uint16, as GTIFF: at most 15 MB; splits and classes; and where they go.

    `rejected` is how many tiles of the layer are left out. Raises InputError, OptionError or OutputError where the run
    would refuse.
    """
    raster = _facts(options, tiles)
    if raster is None:
        return sentences(
            tr("{tiles}, as {format}.").format(
                tiles=tiles_told(tiles.featureCount() - rejected), format=options.format
            ),
            _scenes(options, tiles),
            _besides(options),
            _groups(options, tiles),
            written_told(options.output, options.format),
        )
    dtype = "uint8" if options.stretch != "NONE" else raster.dtype
    if options.series == "STACKED":  # how many dates there are, the run tells
        check_format(options, raster.names, dtype)
    return sentences(
        _images(options, raster, dtype, tiles, rejected, context),
        _scenes(options, tiles),
        tr("Rejected tiles left out: {count}.").format(count=counted(rejected)) if rejected else "",
        _besides(options),
        _groups(options, tiles),
        written_told(options.output, options.format),
    )


def _facts(options: ExportTilesOptions, tiles: Any) -> Optional[RasterFacts]:
    """What is known of the rasters; of scenes, of the first one, None where that lies on a server."""
    if not options.scene_field:
        return facts_of_all(options.rasters, options.bands)
    texts = list(Values(tiles, column_of(tiles, "SCENE_FIELD", options.scene_field), kept_request(tiles)).counts)
    if not texts:
        raise InputError(tr("SCENE_FIELD must name the rasters of the tiles, but it is empty."))
    files = files_of(texts[0])
    if any(is_remote(spelled(file.path)) for file in files):
        return None
    facts = facts_of_all([file.path for file in files])
    names = [name for file in files for name in file.names]
    facts = replace(facts, names=tuple(names)) if len(names) == len(facts.names) else facts
    try:
        return facts.chosen(options.bands)
    except OptionError:  # the engine knows more names of bands, from those of files
        return facts


def _scenes(options: ExportTilesOptions, tiles: Any) -> str:
    """How many scenes the tiles are cut from, as far as a look at the first features tells."""
    if not options.scene_field:
        return ""
    found = Values(tiles, column_of(tiles, "SCENE_FIELD", options.scene_field), kept_request(tiles))
    words = tr("Cut from scenes: {count}.") if found.whole else tr("Cut from scenes: {count} or more.")
    return words.format(count=counted(len(found.counts)))


def export_size(options: ExportTilesOptions, count: int, size: tuple[float, float]) -> str:
    """What so many tiles of a size in pixels take, and as what: GTIFF, at most 15 MB."""
    raster = facts_of_all(options.rasters, options.bands)
    dtype = "uint8" if options.stretch != "NONE" else raster.dtype
    if options.series == "STACKED":
        check_format(options, raster.names, dtype)
    return size_of_tiles(count * _bytes_of_tile(options, raster, dtype, size), options.format, options.compression)


def _images(
    options: ExportTilesOptions,
    raster: RasterFacts,
    dtype: str,
    tiles: Any,
    rejected: int,
    context: QgsProcessingContext,
) -> str:
    count, bands = tiles.featureCount() - rejected, bands_told(len(raster.dtypes), dtype)
    if options.crop != "NONE":
        words = tr("An image of each object in {tiles}, {bands}, as {format}.")
        return words.format(tiles=tiles_told(count), bands=bands, format=options.format)
    side = options.tile_size_px
    size: Optional[tuple[float, float]] = (side, side) if side else raster.tile_size(tiles, context)
    if size is None or count < 0:
        words = tr("{tiles}, {bands}, as {format}.")
        return words.format(tiles=tiles_told(count), bands=bands, format=options.format)
    total = count * _bytes_of_tile(options, raster, dtype, size)
    return tr("{tiles} of {size} px, {bands}, as {format}: {bytes}.").format(
        tiles=tiles_told(count),
        size=side_told(*size),
        bands=bands,
        format=options.format,
        bytes=size_of_tiles(total, options.format, options.compression),
    )


def _bytes_of_tile(options: ExportTilesOptions, raster: RasterFacts, dtype: str, size: tuple[float, float]) -> float:
    """Of a tile's image, with its mask or second image."""
    width, height = (round(side) for side in size)
    total = bytes_of(width, height, len(raster.dtypes), dtype)
    if options.task in MASK_TASKS and options.has_labels:
        total += bytes_of(width, height, 1, "float32" if options.task == "REGRESSION" else "uint8")
    if options.task == "PAIRS":
        second = facts_of_all(options.targets, options.target_bands)
        side = options.target_size_px
        total += bytes_of(side or width, side or height, len(second.dtypes), second.dtype)
    return total


def _besides(options: ExportTilesOptions) -> str:
    """What goes with the images."""
    files = ", ".join(options.annotations) or "COCO"
    words = {
        "SEGMENTATION": tr("A mask of class ids for each."),
        "PANOPTIC": tr("A mask, a raster of objects and {files} for them."),
        "DETECTION": tr("Boxes and outlines of the objects as {files}."),
        "PAIRS": tr("A second image for each."),
        "REGRESSION": tr("A raster of values for each.") if options.has_labels else tr("A value for each."),
    }.get(options.task, "")
    turned = ""
    if options.rotation_deg is not None:
        turned = tr("Training tiles are added again, turned by {angle:g}°.").format(angle=options.rotation_deg)
    return sentences(words.format(files=files), turned)


def _groups(options: ExportTilesOptions, tiles: Any) -> str:
    """How many tiles each split and each class has, as far as a look at the first features tells."""
    classes = splits = ""
    if options.task == "CLASSIFICATION" and options.crop == "NONE":
        found = Values(tiles, column_of(tiles, "LABEL_FIELD", options.label_field), kept_request(tiles))
        if found.counts:
            classes = tr("Classes: {names}.").format(names=found.told)
    column = tiles.fields().lookupField(options.split_field) if options.split_field else -1
    if column >= 0:
        found = Values(tiles, column, kept_request(tiles))
        if found.counts:
            splits = tr("Splits: {names}.").format(names=found.told)
    return sentences(splits or tr("No splits."), classes)
