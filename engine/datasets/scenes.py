"""Tiles that are each read from a scene of their own: which scenes there are, and how a dataset tells of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..errors import InputError, OptionError
from ..execution import ordered_map, threads
from ..imagery.names import without_secrets
from ..imagery.rasters import Grid
from ..imagery.stack import RasterStack, whole_path
from ..labels.layers import Layer, LayerFile, texts_of
from ..labels.masks import Masks
from ..progress import Progress
from ..scenes.names import BETWEEN
from ..scenes.reading import SceneBands, read_like, read_scene
from .contents import TileEntry
from .features import PlanFeatures
from .footprints import moved_transform
from .joining import ASTRAY_PX
from .options import ExportTilesOptions
from .plan import Plan, PlanEntries
from .sources import describe_source, fingerprint_of
from .views import View, ground_on

#: Scenes that a layer of tiles may name.
MOST_SCENES = 100_000


@dataclass(frozen=True)
class SceneGrid(Grid):
    """A pixel grid that one scene alone is read on: that of the number `scene`."""

    scene: int = 0


class Scenes:
    """The scenes that the tiles of a layer name, in the order in which they come; none of them is kept open.

    The first says which bands, of which type, all of them have.
    """

    def __init__(self, options: ExportTilesOptions, layer: LayerFile, progress: Progress) -> None:
        """Raises OptionError where the layer has no such field, InputError for a scene that does not go with others."""
        name = layer.name_of(options.scene_field)
        if name is None:
            raise OptionError(
                f"scene field: tiles have no field {options.scene_field!r}; the fields are "
                f"{', '.join(layer.kinds) or 'none'}",
                'Make the tiles with "Create scene tiles", or choose the field that holds their rasters.',
            )
        self.field, self._resampling = name, options.resampling
        codes: dict[str, int] = {}
        for values in layer.columns(name):
            progress.check()
            for text in dict.fromkeys(texts_of(values)):
                if text and text.strip():
                    codes.setdefault(text.strip(), len(codes))
            if len(codes) > MOST_SCENES:
                raise InputError(f"tiles name more than {MOST_SCENES:,} scenes in the field {name!r}")
        if not codes:
            raise InputError(f"tiles name no scene: the field {name!r} is empty everywhere")
        self.codes: Mapping[str, int] = codes
        texts = list(codes)
        first = read_scene(texts[0], options.bands, options.tiles)
        found = [first]
        with threads() as executor:

            def look(text: str) -> SceneBands:
                return read_like(text, first, options.bands, options.tiles)

            for scene in ordered_map(executor, look, texts[1:], progress):
                found.append(scene)
                progress.update(len(found), len(texts), "Looking at the scenes")
        self.scenes: Sequence[SceneBands] = tuple(found)
        self.grids = tuple(
            SceneGrid(scene.grid.crs, scene.grid.transform, scene.grid.width, scene.grid.height, number)
            for number, scene in enumerate(found)
        )

    def __len__(self) -> int:
        return len(self.scenes)

    def codes_of(self, part: Layer) -> NDArray[np.int64]:
        """The number of each tile's scene; -1 where it names none."""
        texts = texts_of(part.columns[self.field])
        return np.array([self.codes.get((text or "").strip(), -1) for text in texts], dtype=np.int64)

    def of(self, grid: Grid) -> SceneBands:
        """The scene of one of the grids, its files by whole paths."""
        assert isinstance(grid, SceneGrid)  # nosec B101 # those of scenes are
        scene = self.scenes[grid.scene]
        return replace(scene, paths=tuple(map(whole_path, scene.paths)))

    def open(self, number: int) -> RasterStack:
        """A scene on its own grid."""
        return self.scenes[number].open(self._resampling)


def scenes_of(options: ExportTilesOptions, progress: Progress) -> Optional[Scenes]:
    """The scenes of an export; None where all tiles are cut from the same rasters."""
    return Scenes(options, LayerFile(options.tiles), progress) if options.scene_field.strip() else None


def scene_view(options: ExportTilesOptions, scene: SceneBands, grid: Grid, masks: Optional[Masks]) -> View:
    """A scene on one of its grids, with the masks there."""
    if options.align == "RASTER":
        return View(scene.open(options.resampling), masks)
    return View(scene.on(grid, options.resampling), masks, ground_on(scene.grid, grid))


class SceneEntries(PlanEntries):
    """The tiles of a plan, all told in the CRS of the first grid, however many their scenes have."""

    def __getitem__(self, place: Any) -> Any:
        entry = super().__getitem__(place)
        if isinstance(place, slice):
            return entry
        own, first = self._plan.grids[self._plan.grid_of[entry.number]].crs, self._plan.grids[0].crs
        if own == first:
            return entry
        return replace(entry, transform=moved_transform(entry, own, first)[0], own=(own, entry.transform))


def entries_of(plan: Plan) -> PlanEntries:
    """The tiles of a plan as a blueprint has them.

    Raises InputError for those that cannot be told in the CRS of the first.
    """
    first = plan.grids[0].crs
    others = [number for number, grid in enumerate(plan.grids) if grid.crs != first]
    if not others:
        return PlanEntries(plan)
    entries = SceneEntries(plan)
    plain = PlanEntries(plan)
    for number in others:
        mine = np.flatnonzero(plan.grid_of == number)
        for tile in _outermost(plan.windows[mine], mine):
            entry: TileEntry = plain[tile]
            own: CRS = plan.grids[number].crs
            if moved_transform(entry, own, first)[1] > ASTRAY_PX:
                raise InputError(
                    f"tile {entry.tile_id} lies in {own}, and the first scene in {first}: it cannot be told in that "
                    f"to within {ASTRAY_PX:g} px",
                    "Export the scenes of each part of the world as a dataset of its own, or align to the tiles.",
                )
    return entries


def _outermost(windows: NDArray[np.int32], tiles: NDArray[np.int64]) -> list[int]:
    """The tiles farthest to each side, where a grid is bent most."""
    if not len(tiles):
        return []
    x, y = windows[:, 0].astype(np.int64), windows[:, 1].astype(np.int64)
    places = {int(edge(values)) for values in (x, y, x + y, x - y) for edge in (np.argmin, np.argmax)}
    return [int(tiles[place]) for place in sorted(places)]


class SceneFeatures(PlanFeatures):
    """The features of a plan's tiles, without accounts and keys in the addresses that they name."""

    def parts(self) -> Iterator[Layer]:
        for part in super().parts():
            columns = {name: _told(values) for name, values in part.columns.items()}
            yield Layer(part.geometry, columns, part.crs, part.kinds)


def _told(values: NDArray[Any]) -> NDArray[Any]:
    if values.dtype.kind != "O":
        return values
    # Part by part: a key would be taken to reach to the end.
    known = {
        text: BETWEEN.join(map(without_secrets, text.split(BETWEEN)))
        for text in set(values.tolist())
        if isinstance(text, str) and "/" in text
    }
    return np.array([known.get(text, text) for text in values.tolist()], dtype=object) if known else values


def describe_scenes(scenes: Scenes, plan: Plan, progress: Progress) -> tuple[list[dict[str, Any]], str]:
    """The scenes of a plan as sources of a dataset, and the fingerprint of which tile is of which."""
    of_grid = np.array([grid.scene if isinstance(grid, SceneGrid) else 0 for grid in plan.grids])
    of_tile = of_grid[plan.grid_of]
    used = np.unique(of_tile).tolist()

    def described(number: int) -> list[dict[str, Any]]:
        return [
            {"role": "raster", "scene": place, **describe_source(path)}
            for place, path in ((used.index(number) + 1, path) for path in scenes.scenes[number].paths)
        ]

    found: list[dict[str, Any]] = []
    with threads() as executor:
        for done, parts in enumerate(ordered_map(executor, described, used, progress)):
            progress.update(done, len(used), "Looking at the scenes")
            found += parts
    places = np.searchsorted(np.array(used), of_tile)
    return found, fingerprint_of([plan.rows.tolist(), places.tolist()])
