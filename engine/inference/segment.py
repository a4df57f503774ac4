"""From a raster and a model to a raster of classes or of values, in windows."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..errors import OptionError
from ..execution import ordered_map, threads
from ..imagery.stack import Grid, RasterStack, gdal_environment
from ..imagery.writing import Rasters, check_place
from ..labels.layers import Layer
from ..models.loading import located
from ..models.sidecar import read_card
from ..progress import Progress
from .areas import Area, Polygons, area_of, read_mask
from .maps import ClassMap, PixelMap, ValueMap
from .network import Network, any_band, bands_for, given_by, load_network
from .options import SegmentRasterOptions
from .panels import BLOCK, WIDEST_PX
from .rules import parse_scales, parse_thresholds
from .scales import Mean, ScaledMap, scaled_area, scaled_stack
from .sweep import Count, Sweep
from .thresholds import Decision


def segment_raster(options: SegmentRasterOptions, progress: Progress) -> dict[str, Any]:
    """Run a model over a raster, or a part of it, and write class ids or values.

    Values: `output`, `probabilities`, `confidence`, `task`, `tiles` (in all), `skipped` (those without data), `width`,
    `height`; `classes` (each with `id`, `name`, `colour` and `pixels`), or for a regression `minimum` and `maximum`.
    Raises InputError when model and rasters do not fit, OptionError, OutputError.
    """
    for place in filter(None, (options.output, options.probabilities, options.confidence)):
        check_place(Path(place), options.rasters)
    bands, scales = bands_for(options), parse_scales(options.scales)
    with gdal_environment(), ExitStack() as opened:
        stack = opened.enter_context(RasterStack(options.rasters, bands))
        area = area_of(options.extent, stack)
        mask = read_mask(options.mask, stack, area) if options.mask else None
        views = {
            scale: stack if scale == 1 else opened.enter_context(scaled_stack(stack, bands, scale)) for scale in scales
        }
        given = given_by(_nearest(options, views))
        network = load_network(options, given, True, progress, options.tile_size_px)
        _check(options, network)
        return _Segmentation(options, stack, views, network, area, mask, progress).run()


def _nearest(options: SegmentRasterOptions, views: dict[float, RasterStack]) -> RasterStack:
    """The view of the raster whose resolution comes nearest to what the model has learned from."""
    card = read_card(located(options.model))
    wanted = card.ground_m if card else None

    def distance(stack: RasterStack) -> float:
        here = given_by(stack).ground_m
        return abs(math.log(here / wanted)) if here and wanted else 0.0

    return min(views.values(), key=distance)


def _target(options: SegmentRasterOptions) -> str:
    """What the values of a regression are called, as far as the model's card knows."""
    card = read_card(located(options.model))
    return str(card.hyperparameters.get("target") or "value") if card else "value"


def _check(options: SegmentRasterOptions, network: Network) -> None:
    if network.task == "REGRESSION":
        for name in ("probabilities", "confidence", "thresholds"):
            if getattr(options, name):
                raise OptionError(f"{name} must be left out with {options.model}: it gives values, not classes")
    if options.tta and network.tile_size[0] != network.tile_size[1]:
        raise OptionError("test-time augmentation needs square tiles")


class _Segmentation:
    """A sweep at each scale, and a map that takes the mean of what they found."""

    def __init__(
        self,
        options: SegmentRasterOptions,
        stack: RasterStack,
        views: dict[float, RasterStack],
        network: Network,
        area: Area,
        mask: Optional[Layer],
        progress: Progress,
    ) -> None:
        assert network.output_size is not None  # nosec B101 # load_network was asked for a model of pixels
        self.options, self.stack, self.network, self.area, self.progress = options, stack, network, area, progress
        size = min(network.output_size)
        overlap = size // 4 if options.overlap_px is None else options.overlap_px
        if overlap >= size:
            raise OptionError(f"overlap must be at least 0 and less than the tile size ({size} px), got {overlap}")
        self.polygons = Polygons(mask, stack.grid) if mask else None
        self.areas = {scale: area if scale == 1 else scaled_area(area, scale, view) for scale, view in views.items()}
        self.sweeps = {
            scale: Sweep(
                options,
                view,
                network,
                self.areas[scale],
                overlap,
                progress,
                # Of another scale also the pixels are needed between which those at the border are interpolated.
                self.polygons if scale == 1 else Polygons(mask, view.grid, around=True) if mask else None,
            )
            for scale, view in views.items()
        }

    def run(self) -> dict[str, Any]:
        options, network = self.options, self.network
        count = Count(sum(sweep.tiles for sweep in self.sweeps.values()), self.progress)
        _, _, width, height = self.area
        whole = self.stack.grid
        grid = Grid(whole.crs, whole.window_transform(self.area, (height, width)), width, height)
        with Rasters(grid, self.progress) as rasters, ExitStack() as scaled:
            target = self._map(rasters)
            maps: list[ScaledMap] = []
            for scale in (one for one in self.sweeps if one != 1):
                path = scaled.enter_context(self.progress.scratch(self._aside(f"scale{len(maps)}.tif")))
                maps.append(ScaledMap(path, scale, self.areas[scale], network.outputs))
                scaled.callback(maps[-1].finish)
                self.sweeps[scale].run(maps[-1].write, self._aside("seam"), count)
                maps[-1].finish()
            self._finish(Mean(maps, self.progress) if maps else None, target, count)
            found = target.finish()
        result = {
            "output": options.output,
            "probabilities": options.probabilities,
            "confidence": options.confidence,
            "task": network.task,
            "tiles": count.total,
            "skipped": count.skipped,
            "width": self.area[2],
            "height": self.area[3],
        }
        if count.skipped == count.total:
            self.progress.warn("There were no data to map: every pixel is nodata.")
        if network.task == "REGRESSION":
            return {**result, **found, "classes": []}
        named = zip(network.classes, found["pixels"])
        return {**result, "classes": [{**asdict(entry), "pixels": pixels} for entry, pixels in named]}

    def _map(self, rasters: Rasters) -> PixelMap:
        if self.network.task == "REGRESSION":
            return ValueMap(self.options, _target(self.options), rasters)
        names = [entry.name for entry in self.network.classes]
        text = self.options.thresholds
        asked = parse_thresholds(text).of_classes(names) if text.strip() else self.network.thresholds
        decision = Decision(names, asked, self.network.single)
        return ClassMap(self.options, self.network, decision, rasters, self.progress)

    def _finish(self, mean: Optional[Mean], target: PixelMap, count: Count) -> None:
        """Sweep at the raster's own scale and add what the other scales found; or without it, only those."""
        left, top = self.area[:2]
        if 1.0 in self.sweeps:

            def sink(x: int, y: int, values: np.ndarray, valid: np.ndarray) -> None:
                if mean is not None:
                    place = (left + x, top + y, values.shape[2], values.shape[1])
                    values, _ = mean.of(place, values, valid)
                target.write(x, y, values, valid)

            self.sweeps[1.0].run(sink, self._aside("seam"), count)
            return
        assert mean is not None  # nosec B101 # there is at least one scale

        def read(window: Area) -> tuple[Area, np.ndarray, np.ndarray]:
            x, y, width, height = window
            values, there = mean.of((left + x, top + y, width, height))
            return window, values, there & self._data(left + x, top + y, width, height)

        with threads() as executor:
            for (x, y, _, _), values, valid in ordered_map(executor, read, self._windows(), self.progress):
                target.write(x, y, values, valid)

    def _windows(self) -> list[Area]:
        """The area in whole blocks, from its own corner."""
        _, _, width, height = self.area
        across = max(BLOCK, WIDEST_PX // 4)
        return [
            (x, y, min(across, width - x), min(BLOCK, height - y))
            for y in range(0, height, BLOCK)
            for x in range(0, width, across)
        ]

    def _data(self, x: int, y: int, width: int, height: int) -> np.ndarray:
        """Which of the raster's own pixels are to be mapped (row, col)."""
        wanted = self.polygons.inside(x, y, width, height) if self.polygons else np.ones((height, width), bool)
        whole = all(band.nodata is None and np.dtype(band.dtype).kind != "f" for band in self.stack.bands)
        if not whole and wanted.any():
            wanted &= any_band(self.stack.valid(self.stack.read(x, y, width, height)))
        return wanted

    def _aside(self, ending: str) -> Path:
        """What lies beside the output while it is made."""
        output = Path(self.options.output)
        return output.with_name(f".{output.name}.{ending}")
