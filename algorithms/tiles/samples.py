"""Samples by each method: which tiles, and what stands in their fields."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)

from ...door import worker
from ...engine.errors import InputError, OptionError
from ...engine.progress import Progress
from ...engine.tiles.options import SampleClassesOptions, SampleOptions
from ...engine.tiles.sampling import (
    Bools,
    Drawn,
    Draws,
    Ints,
    Listed,
    Spacing,
    Test,
    every_place,
    fitting,
    sample,
    shared_out,
)
from ...i18n import tr
from ..base import path_of_raster
from ..crossing import CrossingFolder, layer_of
from ..fields import real, text, whole, with_fields
from ..raster_classes import classes_of
from .label_tiles import class_name
from .overlay import overlay_of
from .sample_ground import ClassGround, MaskGround, Move, NodataGround, RasterGround, points_of, shapes_of
from .tile_chunk import CHUNK, unchecked
from .tile_sink import TileSink

if TYPE_CHECKING:
    from .sample_tiles import SampleTiles

#: Name of the class of labels that have no class field.
LABELLED = "labelled"
#: Places of a class that are asked for at first: so many for each tile wanted where every one may do, and where some
#: will be turned down.
FEW, MANY = 1, 16


@dataclass
class Samples:
    """Tiles by their offsets (n, 2) on the lattice, with what their fields hold besides place and name."""

    offsets: Ints
    numbers: list[int]
    carried: list[list[Any]]
    added: list[list[Any]]
    fields: QgsFields = field(default_factory=QgsFields)

    def write(self, sink: TileSink, ground: RasterGround, feedback: QgsProcessingFeedback) -> None:
        """Hand all tiles to the sink."""
        for start in range(0, len(self.offsets), CHUNK):
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled."))
            offsets = self.offsets[start : start + CHUNK]
            corners, windows = ground.lattice.corners(offsets), ground.windows(offsets)
            rows = []
            for place, (x, y, width, height) in enumerate(windows.tolist(), start):
                row, col = (2 * y + height) // (2 * height), (2 * x + width) // (2 * width)
                name = f"s{self.numbers[place]:06d}"
                rows.append([*self.carried[place], name, row, col, x, y, width, height, *self.added[place]])
            sink.add(shapes_of(corners), np.concatenate([corners.min(1), corners.max(1)], 1), rows)
        sink.finish()


class Sampler:
    """Chooses tiles on a raster's ground, where mask and nodata let them be."""

    def __init__(
        self,
        algorithm: SampleTiles,
        options: SampleOptions,
        ground: RasterGround,
        mask: Optional[MaskGround],
        nodata: Optional[NodataGround],
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._algorithm, self._options, self._ground = algorithm, options, ground
        self._mask, self._nodata, self._feedback = mask, nodata, feedback
        self._listener = _Listener(feedback)
        self._spacing = Spacing(options.min_distance)

    def choose(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Samples:
        """The samples by the method of the options. Raises InputError, OptionError or Cancelled."""
        if self._options.method == "POINTS":
            return self._around_points(parameters, context)
        if self._options.method == "CLASSES":
            return self._of_classes(parameters, context)
        found = self._sample(Drawn(self._cells(), self._options.seed), self._options.count, self._test)
        self._say(len(found), self._options.count, tr("tiles"))
        return self._samples(found, [[] for _ in found], [[] for _ in found], [], QgsFields())

    def _around_points(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Samples:
        """A tile around each point; `tile_id` counts the points, so that it stays the same when others are left out."""
        ground, feedback = self._ground, self._feedback
        source = self._algorithm.source(parameters, self._algorithm.POINTS, context)
        with closing(unchecked(source)) as features:
            attributes, points = points_of(features)
        if not attributes:
            raise InputError(
                tr("POINTS must be a layer of points, but {layer} has none.").format(layer=source.sourceName())
            )
        offsets, inside = ground.lattice.around(Move(source.sourceCrs(), ground.crs, context)(points))
        inside[inside] = ground.test(offsets[inside])
        fits = np.zeros(len(points), dtype=bool)
        for start in range(0, len(points), CHUNK):
            self._listener.check()
            part = start + np.flatnonzero(inside[start : start + CHUNK])
            fits[part] = self._test(offsets[part])
        kept = np.flatnonzero(fits)
        if self._options.min_distance:
            centres = ground.lattice.centres(offsets[kept]).tolist()
            kept = kept[np.array([self._spacing.take(*centre) for centre in centres], dtype=bool)]
        feedback.pushInfo(tr("{count} tiles around {points} points.").format(count=len(kept), points=len(points)))
        off, elsewhere = len(points) - int(inside.sum()), int(inside.sum() - fits.sum())
        for count, words in (
            (off, tr("{count} points are left out: their tiles would reach off the raster.")),
            (elsewhere, tr("{count} points are left out: mask or nodata keep their tiles away.")),
            (int(fits.sum()) - len(kept), tr("{count} points are left out: they are too near to others.")),
        ):
            if count:
                feedback.pushWarning(words.format(count=count))
        rows = [attributes[n] for n in kept.tolist()]
        return self._samples(offsets[kept], rows, [[] for _ in rows], [], source.fields(), (kept + 1).tolist())

    def _of_classes(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Samples:
        """So many tiles of each class, those of the rarest class first, so that the others leave it room."""
        labels = layer_of(self._algorithm, parameters, self._algorithm.LABELS, context)
        if isinstance(labels, QgsRasterLayer):
            classes = self._raster_classes(path_of_raster(labels))
        else:
            classes = self._polygon_classes(parameters, context)
        found = {}
        for name, part in sorted(classes.items(), key=lambda item: (item[1].draws.total, item[0])):
            found[name] = self._sample(part.draws, part.count, part.test)
        for name, part in classes.items():
            self._say(len(found[name]), part.count, name)
        offsets = np.concatenate([found[name] for name in classes])
        names = [[name] for name in classes for _ in range(len(found[name]))]
        return self._samples(offsets, [[] for _ in names], names, [text("label")], QgsFields())

    def _polygon_classes(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, _Class]:
        source = self._algorithm.tiles(parameters, self._algorithm.LABELS, context)
        field_name = self._algorithm.text(parameters, self._algorithm.CLASS_FIELD, context)
        column = source.fields().lookupField(field_name) if field_name else -1
        if field_name and column < 0:
            raise InputError(
                tr("CLASS_FIELD must be a field of {layer}, which has {fields}, got {field}").format(
                    layer=source.sourceName(), fields=", ".join(source.fields().names()) or tr("none"), field=field_name
                )
            )
        names: set[str] = set()

        def class_of(feature: QgsFeature) -> Optional[str]:
            kind = class_name(feature[column]) if field_name else LABELLED
            if kind is not None:
                names.add(kind)
            return kind

        overlay = overlay_of(source, self._ground.crs, context, self._feedback, class_of)
        overlay.counts.report(source.sourceName(), self._feedback)
        if not names:
            raise InputError(tr("LABELS have no class: {field} is null everywhere.").format(field=field_name))
        ground = ClassGround(overlay, self._ground.lattice)
        known = sorted(names)
        asked = self._options.by_class() or shared_out(self._options.count, known)
        missing = [name for name in asked if name not in names]
        if missing:
            raise OptionError(
                tr("quotas: the labels have no class {name!r}; the classes are {classes}").format(
                    name=missing[0], classes=", ".join(known[:20]) + (", …" if len(known) > 20 else "")
                )
            )
        cells = self._cells()
        classes = {}
        for name, count in asked.items():
            mine = fitting(cells, partial(ground.judge, name), self._listener)
            drawn = Drawn(mine, self._options.seed, known.index(name))
            classes[name] = _Class(count, drawn, self._both(partial(ground.test, name)))
        if not any(part.draws.total for part in classes.values()):
            raise InputError(
                tr("No tile can have its centre on LABELS: do they, and the mask if there is one, lie on the raster?")
            )
        return classes

    def _raster_classes(self, path: str) -> dict[str, _Class]:
        """Places of each class of a raster, in the order of chance that the engine gives."""
        known = classes_of(path, 1)
        quotas: dict[int, int] = {}
        for name, count in self._options.by_class().items():
            (value,) = known.ids(name, "QUOTAS")
            if value in quotas:
                raise OptionError(tr("quotas must name each class once, got {name!r} twice").format(name=name))
            quotas[value] = count
        choosy = self._mask or self._nodata or self._options.min_distance or not self._ground.own
        first = (MANY if choosy else FEW) * max(quotas.values(), default=self._options.count)
        reader = _ClassReader(self._options, path, self._ground, tuple(quotas), self._feedback)
        totals = reader.totals(first)
        if not totals:
            raise InputError(
                tr("LABELS hold none of the classes asked for on the raster.")
                if quotas
                else tr("LABELS hold no class on the raster: every pixel is 0, nodata or negative.")
            )
        values = list(quotas) or sorted(totals)
        names = [known.name(value) for value in values]
        names = [name if names.count(name) == 1 else str(value) for name, value in zip(names, values)]
        counts = list(quotas.values()) or list(shared_out(self._options.count, names).values())
        return {
            name: _Class(count, Listed(partial(reader.places, value), first, totals.get(value, 0)), self._test)
            for name, count, value in zip(names, counts, values)
        }

    def _test(self, offsets: Ints) -> Bools:
        """Which tiles raster, mask and nodata let be; what is quick to tell first."""
        fits = np.ones(len(offsets), dtype=bool)
        for part in (self._ground, self._mask, self._nodata):
            if part is not None and fits.any():
                fits[fits] = part.test(offsets[fits])
        return fits

    def _both(self, test: Test) -> Test:
        """What passes a test and ours."""

        def both(offsets: Ints) -> Bools:
            fits = test(offsets)
            fits[fits] = self._test(offsets[fits])
            return fits

        return both

    def _cells(self) -> Ints:
        cells = every_place(self._ground.lattice)
        return fitting(cells, self._mask.judge, self._listener) if self._mask else cells

    def _sample(self, draws: Draws, count: int, test: Test) -> Ints:
        return sample(draws, count, self._ground.lattice, test, self._spacing, self._listener)

    def _samples(
        self,
        offsets: Ints,
        carried: list[list[Any]],
        added: list[list[Any]],
        more: list[Any],
        existing: QgsFields,
        numbers: Optional[list[int]] = None,
    ) -> Samples:
        names = ("row", "col", "x_off", "y_off", "width", "height")
        new = [text("tile_id"), *(whole(name) for name in names), *more]
        if self._nodata is not None:
            new.append(real("nodata_frac"))
            shares = self._nodata.shares
            added = [[*row, shares[x, y]] for row, (x, y) in zip(added, offsets.tolist())]
        fields, places = with_fields(existing, new)
        kept = [[row[place] for place in places] for row in carried]
        return Samples(offsets, numbers or list(range(1, len(offsets) + 1)), kept, added, fields)

    def _say(self, found: int, asked: int, name: str) -> None:
        fewer = tr("{name}: {found} of {asked} tiles; no more were found that fit.")
        words = fewer if found < asked else tr("{name}: {found} tiles")
        push = self._feedback.pushWarning if found < asked else self._feedback.pushInfo
        push(words.format(name=name, found=found, asked=asked))


@dataclass(frozen=True)
class _Class:
    """How many tiles of a class are wanted, where they may be, and what they must pass."""

    count: int
    draws: Draws
    test: Test


class _ClassReader:
    """Places of the classes of a raster, which the engine reads; what was read last is kept."""

    def __init__(
        self,
        options: SampleOptions,
        path: str,
        ground: RasterGround,
        values: tuple[int, ...],
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._options, self._path, self._ground = options, path, ground
        self._values, self._feedback = values, feedback
        self._most = 0
        self._found: dict[int, tuple[int, Ints]] = {}

    def totals(self, most: int) -> dict[int, int]:
        """Number of places by class."""
        self._read(most)
        return {value: total for value, (total, _) in self._found.items()}

    def places(self, value: int, most: int) -> Ints:
        """The first so many places (n, 2) of a class, or all."""
        self._read(most)
        return self._found[value][1] if value in self._found else np.empty((0, 2), np.int64)

    def _read(self, most: int) -> None:
        if most <= self._most:
            return
        lattice = self._ground.lattice
        with CrossingFolder() as folder:
            job = SampleClassesOptions(
                labels=self._path,
                crs=self._ground.crs.toWkt(QgsCoordinateReferenceSystem.WKT2_2019),
                transform=lattice.transform,
                width=lattice.width,
                height=lattice.height,
                tile_width=lattice.tile_width,
                tile_height=lattice.tile_height,
                output=folder.path("classes.npz"),
                values=self._values,
                most=most,
                seed=self._options.seed,
            )
            worker.run("sample_classes", job.to_dict(), self._feedback)
            with np.load(job.output, allow_pickle=False) as stored:
                parts = np.split(np.stack([stored["x"], stored["y"]], 1), np.cumsum(stored["counts"])[:-1])
                self._found = dict(zip(stored["values"].tolist(), zip(stored["totals"].tolist(), parts)))
        self._most = most


class _Listener(Progress):
    """Shows the engine's progress in QGIS, and lets it see QGIS's cancel."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        super().__init__()
        self._feedback = feedback

    def update(self, done: float, total: float, text: str = "") -> None:
        self._feedback.setProgress(100 * done / total if total else 0)

    @property
    def cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())
