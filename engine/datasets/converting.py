"""A dataset written anew: in another format, for another task, or of what others made."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..imagery.stack import Band, gdal_environment
from ..imagery.stacking.names import split_description
from ..labels.class_list import ClassRules
from ..models.tiles import valid_values
from ..progress import Progress
from .assembly import assemble, result_of
from .class_file import read_classes
from .contents import Blueprint, TileContent
from .foreign.findings import Request
from .foreign.opening import open_foreign
from .manifest import FILE_NAME, BandEntry
from .merging import check_folders
from .options import FILE_FORMATS, OBJECT_TASKS, ConvertDatasetOptions, StoringOptions
from .origins import TileSource
from .provenance import fingerprint_of_dataset, folder_of, history_of, record_of, storing_call
from .readers.stored import StoredDataset
from .recasting import Recast
from .reclassing import Reclassed
from .series import common_dates
from .sources import describe_source, fingerprint_of, plain_name
from .stretch import Stretch, estimate_tile_stretch
from .workplace import finished
from .writing import Origin

#: What bears on the bytes of an image's file.
ENCODING = ("format", "compression", "level", "quality", "cog")


def convert_dataset(options: ConvertDatasetOptions, progress: Progress) -> dict[str, Any]:
    """Write the dataset; docs/formats.md says what is read and what becomes of it. Returns what exporting does."""
    folder, output = folder_of(options.input), Path(options.output).absolute()
    check_folders([folder], output)
    rules = ClassRules(known=read_classes(options.class_file) if options.class_file else ())
    with gdal_environment(), closing(_opened(options, folder, rules, progress)) as source:
        is_ours = isinstance(source, StoredDataset)
        known = fingerprint_of_dataset(folder) if is_ours else str(source.told["fingerprint"])
        sources = tuple(source.told["sources"])
        if options.class_file:
            sources = (*sources, {"role": "classes", **describe_source(options.class_file)})
        call = _call(options, folder)
        fingerprint = fingerprint_of([call, known, *sources])
        manifest = finished(output, fingerprint)
        if manifest is not None:
            progress.message(f"{output} is already complete; nothing was changed.")
            return result_of(output, manifest, complete=True)
        tiles = Reclassed(source, rules) if rules.known else source
        history = history_of(source, record_of(folder, source, known)) if is_ours else ()
        conversion = _Conversion(options, tiles, progress)
        manifest = assemble(
            tiles,
            conversion.blueprint,
            output,
            Origin(call, sources, fingerprint, options.seed, history),
            progress,
            numbers=conversion.recast.numbers,
            stretch=conversion.stretch,
            change=conversion.change,
            copied=conversion.copied,
            workers=options.workers,
            words="Converting tiles",
        )
    progress.message(f"{manifest.tiles_told} written to {output}.")
    return result_of(output, manifest, complete=False)


def _opened(options: ConvertDatasetOptions, folder: Path, rules: ClassRules, progress: Progress) -> TileSource:
    """The dataset in the folder, ours or of others."""
    ours = options.source == "AUTO" and not options.annotation_file and (folder / FILE_NAME).is_file()
    if ours or options.source == "TILEWRIGHT":
        return StoredDataset(folder)
    request = Request(class_field=options.class_field.strip(), task=options.task)
    return open_foreign(folder, options.source, request, rules, progress, options.annotation_file, options.workers)


class _Conversion:
    """What becomes of a source's tiles, decided before anything is written."""

    def __init__(self, options: ConvertDatasetOptions, source: TileSource, progress: Progress) -> None:
        old = source.blueprint
        task = old.task if options.task == "AUTO" else options.task
        self.recast = Recast(source, task, progress, options.workers)
        self._old_targets = old.target_bands
        self.stretch = _stretch(options, source, self.recast.numbers, old.bands, progress, of_targets=False)
        self._target_stretch = None
        if task == "PAIRS":
            self._target_stretch = _stretch(
                options, source, self.recast.numbers, old.target_bands, progress, of_targets=True
            )
        self._bands = _written(old.bands, self.stretch)
        targets = _written(old.target_bands, self._target_stretch)
        storing = _storing(options, task)
        self.blueprint: Blueprint = replace(
            self.recast.blueprint(storing, self._bands, targets), dates=_dates(options, old)
        )
        self.copied = self._copied(old)

    def change(self, number: int, content: TileContent) -> TileContent:
        """The new tile of what was read, whose image is stretched already."""
        if self._target_stretch is not None and content.target is not None:
            valid = valid_values(content.target, _entries(self._old_targets))
            content = replace(content, target=self._target_stretch.apply(content.target, valid))
        return self.recast.change(content, self._bands)

    def _copied(self, old: Blueprint) -> frozenset[str]:
        """The kinds of files that hold already what is to be written."""
        new = self.blueprint
        copied = set()
        if new.storing.format in FILE_FORMATS and new.mask == old.mask and new.storing.cog == old.storing.cog:
            copied |= {"mask", "instances"}
        same = all(getattr(new.storing, name) == getattr(old.storing, name) for name in ENCODING)
        if same and new.dates == old.dates:
            copied |= {"image"} if self.stretch is None else set()
            copied |= {"target"} if self._target_stretch is None else set()
        return frozenset(copied)


def _stretch(
    options: ConvertDatasetOptions,
    source: TileSource,
    numbers: NDArray[np.int64],
    bands: tuple[Band, ...],
    progress: Progress,
    of_targets: bool,
) -> Optional[Stretch]:
    entries = _entries(bands)

    def read(number: int) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        content = source.read(number)
        pixels = content.target if of_targets else content.pixels
        assert pixels is not None  # nosec B101 # tiles of PAIRS have second images
        return pixels, valid_values(pixels, entries)

    return estimate_tile_stretch(read, numbers, bands, options.stretch, options.seed, progress)


def _written(bands: tuple[Band, ...], stretch: Optional[Stretch]) -> tuple[Band, ...]:
    """The bands as the new tiles hold them."""
    if stretch is None:
        return bands
    zeros = stretch.keeps_zero.tolist()
    return tuple(replace(band, dtype="uint8", nodata=0.0 if zero else None) for band, zero in zip(bands, zeros))


def _storing(options: ConvertDatasetOptions, task: str) -> StoringOptions:
    storing = options.storing()
    if task in OBJECT_TASKS and not storing.annotations and storing.format in FILE_FORMATS:
        return replace(storing, annotations=("COCO",))
    return storing


def _dates(options: ConvertDatasetOptions, old: Blueprint) -> tuple[str, ...]:
    """The dates of images that are to be parted by date; raises OptionError where they are not known."""
    if options.series != "DATES" or old.dates:
        return old.dates if options.series == "DATES" else ()
    return common_dates([(band, split_description(band.name, {})[0]) for band in old.bands])


def _call(options: ConvertDatasetOptions, folder: Path) -> dict[str, Any]:
    """The call without what does not bear on its result; paths by their last part alone."""
    call: dict[str, Any] = {
        "task": "convert_dataset",
        "input": plain_name(str(folder)),
        "source": options.source,
        "made_for": options.task,
        **storing_call(options.storing()),
    }
    for name in ("class_field", "stretch", "seed"):
        if getattr(options, name) != type(options).__dataclass_fields__[name].default:
            call[name] = getattr(options, name)
    for name in ("annotation_file", "class_file"):
        path = getattr(options, name)
        if path:
            call[name] = plain_name(path)
    return call


def _entries(bands: tuple[Band, ...]) -> tuple[BandEntry, ...]:
    return tuple(BandEntry(band.name, band.dtype, band.nodata) for band in bands)
