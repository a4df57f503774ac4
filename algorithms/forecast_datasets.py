"""What can be told of datasets from their manifests, and of what an export will write."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Optional

from ..engine.datasets.manifest import FILE_NAME, Manifest
from ..engine.datasets.options import FILE_FORMATS, ConvertDatasetOptions
from ..engine.datasets.rules import check_format
from ..engine.errors import InputError, OutputError
from ..engine.remote.names import is_store
from ..engine.tiles.options import SPLITS, SplitOptions
from ..i18n import tr
from .forecast import LOOKED_AT, NOWHERE, bands_told, counted, listed, sentences, side_told, size_told, tiles_told
from .forecast_rasters import bytes_of
from .small_files import LARGEST

#: What an unfinished dataset's folder ends in, and what a run keeps in it for the next one.
UNFINISHED, WORK = ".partial", ".work"
#: Folders of what goes with the images.
BESIDE = ("masks", "instances", "labels", "annotations", "targets")
#: Files that are not looked at any more when so many names were.
MOST_NAMES = 10 * LOOKED_AT
#: Formats that hold pixels as they are; all others make less of them, or as much.
PLAIN = ("NPY", "TFRECORD", "WEBDATASET")


def manifest_of(folder: str, parameter: str) -> Manifest:
    """The manifest of a dataset, named by its folder or by the manifest itself. Raises InputError."""
    path = Path(folder)
    if not path.exists():
        raise InputError(tr("{name} must be there, but there is nothing at {path}").format(name=parameter, path=path))
    path = path.parent if path.name == FILE_NAME else path
    file = path / FILE_NAME
    if file.is_file() and file.stat().st_size > LARGEST:
        raise InputError(tr("{path} is too large to be looked at here.").format(path=file))
    return Manifest.read(path)


def dataset_told(manifest: Manifest) -> str:
    """456 tiles of 64 px, 3 bands of uint8 (SEGMENTATION, GTIFF)."""
    if manifest.tile_size is None or not manifest.bands:
        words = tr("{tiles} of several sizes ({task}, {format})")
        return words.format(tiles=tiles_told(manifest.tile_count), task=manifest.task, format=manifest.format)
    height, width = manifest.tile_size
    return tr("{tiles} of {size} px, {bands} ({task}, {format})").format(
        tiles=tiles_told(manifest.tile_count),
        size=side_told(width, height),
        bands=bands_told(len(manifest.bands), dtype_of(manifest)),
        task=manifest.task,
        format=manifest.format,
    )


def dtype_of(manifest: Manifest) -> str:
    """The type that holds all bands; raises InputError for one that nobody knows."""
    import numpy as np

    try:
        return str(np.result_type(*(band.dtype for band in manifest.bands)))
    except TypeError as error:
        raise InputError(tr("The dataset's bands are of no known type: {why}").format(why=error)) from None


def splits_told(manifest: Manifest) -> str:
    """319 train, 68 val, 69 test; empty where the tiles are not split."""
    counts = ((name, int(split["count"])) for name, split in manifest.splits.items() if name)
    return ", ".join(f"{counted(count)} {name}" for name, count in counts)


def size_of_tiles(size: float, format_name: str, compression: str) -> str:
    """Bytes of pixels as a format writes them."""
    plain = format_name in PLAIN or (format_name in ("GTIFF", "NPZ", "ZARR") and compression == "NONE")
    words = tr("about {size}") if plain else tr("at most {size}")
    return words.format(size=size_told(size))


def dealt_told(options: SplitOptions, count: int) -> str:
    """456 tiles: about 319 train, 68 val and 69 test, and how. Raises InputError where they are too few."""
    from ..engine.tiles.splits import check_count

    check_count(count, options.shares)
    told = {name: counted(number) for name, number in zip(SPLITS, _dealt(count, options.shares))}
    words = tr("{tiles}: about {train} train, {val} val and {test} test.")
    return sentences(words.format(tiles=tiles_told(count), **told), _dealing_told(options, options.block_size))


def split_told(options: SplitOptions, splits: Any) -> str:
    """456 tiles: 319 train, 68 val and 69 test, and how, from the engine's Splits."""
    told = {name: counted(number) for name, number in zip(SPLITS, splits.counts)}
    words = tr("{tiles}: {train} train, {val} val and {test} test.")
    return sentences(
        words.format(tiles=tiles_told(len(splits.split)), **told),
        tr("Dropped between blocks: {count}.").format(count=counted(splits.dropped)) if splits.dropped else "",
        _dealing_told(options, splits.block_size),
    )


def _dealing_told(options: SplitOptions, block_size: int) -> str:
    words = {
        "RANDOM": tr("Dealt out one by one."),
        "STRATIFIED": tr("Dealt out with the same shares in each class."),
        "BLOCKS": tr("Dealt out in blocks of {size} × {size} tiles."),
    }[options.method]
    return words.format(size=counted(block_size))


def _dealt(count: int, shares: tuple[float, float, float]) -> list[int]:
    """Whole numbers near to the shares that add up to all; what is left over goes where most is missing."""
    parts = [int(count * share) for share in shares]
    order = sorted(range(3), key=lambda place: (parts[place] - count * shares[place], -place))
    for place in order[: count - sum(parts)]:
        parts[place] += 1
    return parts


def output_told(output: str, format_name: str) -> str:
    """What is at the place of a new dataset already; empty where there is nothing.

    Raises OutputError where it is not a dataset, as the runs do.
    """
    if is_store(output):
        return ""  # the run looks what is there
    folder = Path(output)
    if folder.is_dir() and any(folder.iterdir()):
        try:
            count = Manifest.read(folder).tile_count
        except InputError:
            raise OutputError(
                tr("{folder} holds something else, which is left alone. Choose a new or an empty folder.").format(
                    folder=folder
                )
            ) from None
        return tr(
            "{name} holds a dataset of {tiles}: the call that made it changes nothing, others are refused."
        ).format(name=folder.name, tiles=tiles_told(count))
    if folder.exists() and not folder.is_dir():
        raise OutputError(tr("{folder} must be a folder, but it is a file.").format(folder=folder))
    unfinished = folder.with_name(folder.name + UNFINISHED)
    if not (unfinished / WORK).is_dir():
        return ""
    count = _tiles_in(unfinished) if format_name in FILE_FORMATS else None
    if count is None:
        return tr("An earlier run did not finish: the same call goes on where it stopped.")
    return tr("An earlier run did not finish: the same call goes on where it stopped. Done so far: {tiles}.").format(
        tiles=tiles_told(count)
    )


def into_told(output: str) -> str:
    """Into which folder."""
    if is_store(output):
        return tr("Into the object store: {place}.").format(place=output)
    name = Path(output).name
    if name.startswith(NOWHERE):
        return tr("Into a temporary folder.")
    return tr("Into the folder {name}.").format(name=name)


def written_told(output: str, format_name: str) -> str:
    """What is there already, else where the dataset goes."""
    return output_told(output, format_name) or into_told(output)


def _tiles_in(folder: Path) -> Optional[int]:
    """Images below a folder; None where there are too many names to look at."""
    looked = list(islice(_images(folder), MOST_NAMES + 1))
    return None if len(looked) > MOST_NAMES else sum(looked)


def _images(folder: Path) -> Iterator[bool]:
    """For each file whether it is a tile's image."""
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name not in (WORK, *BESIDE)]
        inside = Path(place) != folder
        yield from (inside and name.endswith((".tif", ".png", ".jpg", ".npy", ".npz")) for name in files)


def joined_told(parts: list[tuple[str, Manifest]]) -> str:
    """What several datasets make together. Raises InputError where they cannot be one."""
    (first_name, first), *others = parts
    for name, manifest in others:
        for words, one, other in (
            (tr("task"), first.task, manifest.task),
            (tr("format"), first.format, manifest.format),
            (tr("number of bands"), len(first.bands), len(manifest.bands)),
            (tr("tile size"), first.tile_size, manifest.tile_size),
        ):
            if one != other:
                raise InputError(
                    tr("{other} must have the same {what} as {first}: got {got} and {expected}").format(
                        other=name, first=first_name, what=words, got=other, expected=one
                    )
                )
    total = sum(manifest.tile_count for _, manifest in parts)
    known = set(first.class_names)
    new = [name for _, manifest in others for name in manifest.class_names if name not in known]
    new = list(dict.fromkeys(new))
    return sentences(
        tr("Makes {tiles} of {counts}.").format(
            counts=" + ".join(counted(manifest.tile_count) for _, manifest in parts), tiles=tiles_told(total)
        ),
        tr("New classes: {names}.").format(names=listed(new)) if new else "",
    )


def converted_told(options: ConvertDatasetOptions) -> str:
    """Writes 456 tiles of 64 px, 3 bands of uint8 (SEGMENTATION, GTIFF) as TFRECORD: about 5.6 MB."""
    written = written_told(options.output, options.format)
    folder = Path(options.input)
    ours = options.source == "TILEWRIGHT" or (options.source == "AUTO" and (folder / FILE_NAME).is_file())
    if not ours:
        words = tr("Reads {source} in {folder} and writes what can be used as {format}.")
        if options.source == "AUTO":
            words = tr("Looks for images and labels in {folder} and writes what can be used as {format}.")
        return sentences(words.format(source=options.source, folder=folder.name, format=options.format), written)
    manifest = manifest_of(options.input, "INPUT")
    dtype = "uint8" if options.stretch != "NONE" else dtype_of(manifest)
    if options.series == "STACKED" and len(manifest.dates) < 2:
        check_format(options, manifest.bands, dtype)
    told = tr("Writes {dataset} as {format}.").format(dataset=dataset_told(manifest), format=options.format)
    if manifest.tile_size is not None:
        height, width = manifest.tile_size
        size = manifest.tile_count * bytes_of(width, height, len(manifest.bands), dtype)
        told = tr("Writes {dataset} as {format}: {bytes}.").format(
            dataset=dataset_told(manifest),
            format=options.format,
            bytes=size_of_tiles(size, options.format, options.compression),
        )
    task = ""
    if options.task not in ("AUTO", manifest.task):
        task = tr("The new task is {task}.").format(task=options.task)
    return sentences(told, task, written)


def inspected_told(manifest: Manifest) -> str:
    """Looks through 456 tiles of 64 px, their classes and splits."""
    splits, classes = splits_told(manifest), listed(manifest.class_names)
    return sentences(
        tr("Looks through {dataset}.").format(dataset=dataset_told(manifest)),
        tr("Splits: {names}.").format(names=splits) if splits else "",
        tr("Classes: {names}.").format(names=classes) if classes else "",
    )
