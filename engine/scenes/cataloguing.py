"""A catalogue of scenes as a layer: where each lies, on which pixels, when it was taken and how cloudy it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..errors import EngineError, InputError
from ..execution import ordered_map, threads
from ..imagery.names import told
from ..imagery.rasters import Grid
from ..imagery.stack import RasterStack, gdal_environment
from ..labels.layers import write_layer
from ..labels.reprojection import moved_points
from ..progress import Progress
from ..remote.names import address_of, is_store, system_name
from .documents import is_web, read_document
from .folders import LOOKING, items_of_folder
from .indexes import items_of_index
from .items import Item
from .names import CLOUD_COVER, CLOUDS, DATE, SCENE, SCENE_ID, scene_text, short
from .options import CatalogScenesOptions
from .stac import StacReader, is_document, is_stac

GLOBE = CRS.from_epsg(4326)
#: Points along each side of a footprint.
ALONG = 16
#: Documents that make a folder a catalogue.
DOCUMENTS = ("catalog.json", "collection.json")
#: Endings of tile indexes.
INDEXES = (".gpkg", ".shp", ".fgb")
#: Scenes that are told one by one where they cannot be read.
TOLD = 10


@dataclass(frozen=True)
class _Looked:
    """A scene and the grid of its first raster."""

    item: Item
    grid: Grid
    footprint: Any


def catalog_scenes(options: CatalogScenesOptions, progress: Progress) -> dict[str, Any]:
    """Write a GeoPackage of polygons in degrees, one for each scene.

    Its fields are `scene_id`, `scene` (its rasters, see `names`), `bands` (names, as far as they are known), `date`,
    `cloud_cover` (percent), `clouds` (the raster that tells where), `crs`, `transform` (a, b, c, d, e, f from pixels to
    the map), `width` and `height` (pixels). Scenes that cannot be read are left out, with a warning. Returns `count`
    and `output`. Raises InputError when no scene is left.
    """
    with gdal_environment():
        items = _filtered(options, list(_items(options, progress)), progress)
        found = _looked(options, items, progress)
    if not found:
        raise InputError(
            "no scene is left that meets everything asked for", "Look at the dates, the extent and the log."
        )
    names = _names([scene.item for scene in found])
    columns: dict[str, list[Any]] = {
        SCENE_ID: names,
        SCENE: [scene_text(scene.item.files) for scene in found],
        "bands": [",".join(_bands(scene.item)) or None for scene in found],
        DATE: [scene.item.date for scene in found],
        CLOUD_COVER: [np.nan if scene.item.cloud_cover is None else scene.item.cloud_cover for scene in found],
        CLOUDS: [scene.item.clouds for scene in found],
        "crs": [scene.grid.crs.to_string() for scene in found],
        "transform": [", ".join(repr(float(part)) for part in tuple(scene.grid.transform)[:6]) for scene in found],
        "width": [scene.grid.width for scene in found],
        "height": [scene.grid.height for scene in found],
    }
    numbers = {CLOUD_COVER: np.float64, "width": np.int32, "height": np.int32}
    write_layer(
        options.output,
        np.array([scene.footprint for scene in found], dtype=object),
        {name: np.array(values, dtype=numbers.get(name, object)) for name, values in columns.items()},
        GLOBE,
        geometry_type="MultiPolygon",
    )
    progress.message(f"{len(found)} scenes listed.")
    return {"count": len(found), "output": options.output}


def _items(options: CatalogScenesOptions, progress: Progress) -> Iterable[Item]:
    """The scenes that the input names."""
    if options.layer:
        return items_of_index(options.layer, options.beside or options.layer, options.location_field, progress)
    from ..remote.store import Store

    place = options.input.strip()
    if is_store(place):
        place = address_of(place)
        if place.lower().endswith(INDEXES):
            return items_of_index(system_name(place), place, options.location_field, progress)
        if not is_document(place):
            document = next((name for name in DOCUMENTS if Store(place).entry(name) is not None), None)
            if document is None:
                return items_of_folder(place, options.asset_names, options.cloud_asset, progress)
            place = f"{place}/{document}"
    elif not is_web(place):
        if "://" in place or place.startswith("/vsi"):
            raise InputError(
                f"input must be a folder, a file, an http address or a place in an object store, got {told(place)}"
            )
        path = Path(place).expanduser().absolute()
        if not path.exists():
            raise InputError(f"input: there is nothing at {told(place)}")
        beside = next((path / name for name in DOCUMENTS if (path / name).is_file()), None) if path.is_dir() else path
        if beside is None:
            return items_of_folder(path, options.asset_names, options.cloud_asset, progress)
        place = str(beside)
        if not is_document(place):
            return items_of_index(place, place, options.location_field, progress)
    content = read_document(place, progress)
    if not is_stac(content) and not is_web(place) and place.lower().endswith(".geojson"):
        return items_of_index(place, place, options.location_field, progress)
    reader = StacReader(options.asset_names, options.cloud_asset, progress)
    found = list(reader.items(place, content))
    for why, count in reader.left_out.items():
        progress.warn(f"{count} {why} left out.")
    return found


def _filtered(options: CatalogScenesOptions, items: list[Item], progress: Progress) -> list[Item]:
    """The scenes of the dates and the cloud cover asked for."""
    first, last = options.period
    reasons: dict[str, int] = {}

    def fits(item: Item) -> bool:
        why = ""
        day = (item.date or "")[:10]
        if (first or last) and not day:
            why = "without a date"
        elif (first and day < first) or (last and day > last and not day.startswith(last)):
            why = "of other dates"
        elif options.max_cloud_percent is not None and item.cloud_cover is None:
            why = "without a cloud cover"
        elif options.max_cloud_percent is not None and (item.cloud_cover or 0) > options.max_cloud_percent:
            why = "with more clouds"
        if why:
            reasons[why] = reasons.get(why, 0) + 1
        return not why

    kept = [item for item in items if fits(item)]
    for why, count in reasons.items():
        progress.message(f"{count} scenes {why} left out.")
    return kept


def _looked(options: CatalogScenesOptions, items: list[Item], progress: Progress) -> list[_Looked]:
    """The scenes that can be read and lie in the extent. Raises InputError where not one can be read."""
    area = shapely.box(*options.extent) if options.extent else None
    # What a catalogue says of a footprint spares a look at scenes that lie elsewhere.
    near = [one for one in items if area is None or one.footprint is None or shapely.intersects(one.footprint, area)]
    found: list[_Looked] = []
    failed, last = 0, ""
    with threads(LOOKING) as executor:
        for done, looked in enumerate(ordered_map(executor, _look, near, progress, 4 * LOOKING), 1):
            progress.update(done, len(near), "Looking at the scenes")
            if isinstance(looked, str):
                failed, last = failed + 1, looked
                if failed <= TOLD:
                    progress.warn(looked)
            elif area is None or shapely.intersects(looked.footprint, area):
                found.append(looked)
    if failed and failed == len(near):
        raise InputError(f"no scene is left, since none of the {failed} can be read: {last}")
    if failed:
        progress.warn(f"{failed} of {len(near)} scenes cannot be read; they are left out.")
    if len(found) + failed < len(items):
        progress.message(f"{len(items) - len(found) - failed} scenes outside of the extent left out.")
    return found


def _look(item: Item) -> _Looked | str:
    """A scene with its grid; what is wrong where it cannot be read."""
    try:
        with RasterStack(item.files[0].path) as stack:
            grid = stack.grid
        outline = footprint_of(grid)
        footprint = item.footprint if item.footprint is not None else outline
        return _Looked(item, grid, shapely.multipolygons(shapely.get_parts(footprint)))
    except EngineError as error:
        return f"scene {item.scene_id or short(item.files[0].path)}: {error}"


def footprint_of(grid: Grid) -> Any:
    """The ground of a grid in degrees, in parts where it lies across the meridian of 180 degrees.

    Around a pole it is all that is as near to that as the grid's farthest corner. Raises InputError where it has no
    place on the globe.
    """
    steps = np.linspace(0, 1, ALONG, endpoint=False)
    zeros, ones = np.zeros(ALONG), np.ones(ALONG)
    unit = np.concatenate(
        [np.stack(side, 1) for side in ((steps, zeros), (ones, steps), (1 - steps, ones), (zeros, 1 - steps))]
    )
    points: NDArray[np.float64] = grid.to_map(unit * (grid.width, grid.height))
    points = points if grid.crs == GLOBE else moved_points(points, grid.crs, GLOBE)
    if not np.isfinite(points).all():
        raise InputError(f"its raster, in {grid.crs.to_string()[:60]}, has no place on the globe")
    points[:, 0] = np.unwrap(points[:, 0], period=360)  # no step along the edge is as long as half of the globe
    (west, south), (east, north) = points.min(0), points.max(0)
    if abs(points[0, 0] - points[-1, 0]) > 180:
        return shapely.box(-180, south, 180, 90) if south + north > 0 else shapely.box(-180, -90, 180, north)
    if west >= -180 and east <= 180:
        return shapely.polygons(points)
    whole = shapely.make_valid(shapely.polygons(points))
    parts: list[Any] = []
    for turn in range(int(np.floor((west + 180) / 360)), int(np.ceil((east + 180) / 360))):
        part = shapely.intersection(whole, shapely.box(360 * turn - 180, -90, 360 * turn + 180, 90))
        parts.extend(shapely.get_parts(shapely.transform(part, lambda place, turn=turn: place - (360.0 * turn, 0.0))))
    parts = [part for part in parts if part.geom_type == "Polygon" and part.area > 0]
    if not parts:
        raise InputError("its raster covers no ground of the globe")
    return shapely.multipolygons(parts)


def _bands(item: Item) -> tuple[str, ...]:
    """The names of a scene's bands, as far as they are known."""
    return item.bands or tuple(name for file in item.files for name in file.names)


def _names(items: list[Item]) -> list[str]:
    """A name for each scene that no other has and that files can have."""
    names: list[str] = []
    taken: set[str] = set()
    for number, item in enumerate(items, 1):
        letters = (sign if sign.isalnum() or sign in "_-." else "_" for sign in item.scene_id)
        plain = name = "".join(letters).strip("._ ")[:150] or f"scene_{number:04d}"
        count = 1
        while name.casefold() in taken:
            count += 1
            name = f"{plain}_{count}"
        taken.add(name.casefold())
        names.append(name)
    return names
