"""The views of an export: its rasters, or each tile's scene, and its labels as they lie on the grids of its plan."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from ..imagery.stack import Grid, RasterStack, whole_path
from ..labels.masks import Masks
from ..progress import Progress
from .labelling import Labels, make_masks
from .options import MASK_TASKS, ExportTilesOptions
from .plan import Plan
from .scenes import Scenes, scene_view
from .views import Spot, TargetView, View, warped_view


class Spots:
    """Says what each view of a plan is made of. It stays where the run is; what it says can go to other machines."""

    def __init__(self, plan: Plan, scenes: Optional[Scenes]) -> None:
        self._grids, self._scenes = plan.grids, scenes

    def __getitem__(self, number: int) -> Spot:
        """The spot of the grid of that number."""
        grid = self._grids[number]
        return Spot(number, grid, self._scenes.of(grid) if self._scenes else None)


class ViewMaker:
    """Makes the view of a spot."""

    def __init__(
        self, options: ExportTilesOptions, labels: Labels, stack: RasterStack, plan: Plan, masks: Optional[Masks]
    ) -> None:
        """`masks` are those of the labels on the first grid, whose classes go for all."""
        self._options, self._stack = options, stack
        # Objects alone need no masks.
        self._masks = masks if options.task in MASK_TASKS or options.blacken else None
        self._labels = labels if len(plan.grids) > 1 and self._masks is not None else None

    def __getstate__(self) -> dict[str, Any]:
        options = self._options
        rasters, targets = tuple(map(whole_path, options.rasters)), tuple(map(whole_path, options.targets))
        labels = whole_path(self._labels) if isinstance(self._labels, str) else self._labels
        return {**self.__dict__, "_options": replace(options, rasters=rasters, targets=targets), "_labels": labels}

    def __call__(self, spot: Spot) -> View:
        options, grid = self._options, spot.grid
        if spot.scene is not None:
            return scene_view(options, spot.scene, grid, self._masks_on(spot))
        turned = options.rotation_deg is not None
        target = None
        if options.targets:
            target = TargetView(options.targets, options.target_bands, options.resampling, grid, turned)
        if options.align == "RASTER" and spot.number == 0:
            return View(self._stack, self._masks, target=target)
        raster: Grid = self._stack.grid
        masks = self._masks_on(spot)
        return warped_view(options.rasters, options.bands, options.resampling, grid, raster, masks, target, turned)

    def _masks_on(self, spot: Spot) -> Optional[Masks]:
        if self._masks is None or spot.number == 0:
            return self._masks
        return make_masks(self._options, self._labels, spot.grid, Progress(), like=self._masks)
