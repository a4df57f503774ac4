"""Scenes of a folder: rasters whose names differ by their band alone are one scene."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from ..allowed import is_allowed
from ..errors import InputError
from ..execution import ordered_map, threads
from ..imagery.sources import open_raster
from ..imagery.stacking.inputs import stem_of
from ..imagery.stacking.names import bands_in, date_in, date_of_file, is_generic, split_description
from ..progress import Progress
from ..references import resolve
from .items import CLOUD_NAMES, Item
from .names import BETWEEN, MOST_FILES, SceneFile

ENDINGS = (".tif", ".tiff", ".jp2", ".vrt", ".img")
#: Files that are looked at, at most.
MOST_RASTERS = 200_000
#: Threads that look at files: each waits for the disk most of the time.
LOOKING = 8
#: Resolutions by which Sentinel-2 tells files of one band apart, and the folders that it puts them into.
_RESOLUTION = re.compile(r"_(10|20|60)m$")
_RESOLUTIONS = re.compile(r"R(10|20|60)m")


@dataclass(frozen=True)
class _Found:
    """A raster of a folder: the names of its bands, its day, and of which scene it is a band, by their names."""

    path: str
    bands: tuple[str, ...]
    date: str
    scene: str
    band: str
    resolution: int


def items_of_folder(folder: Path | str, assets: tuple[str, ...], cloud_asset: str, progress: Progress) -> list[Item]:
    """The scenes of a folder, or of an address in an object store, and those below, in the order of their names.

    Raises InputError where there is no raster.
    """
    paths = list(_rasters(folder, progress) if isinstance(folder, Path) else _objects(folder))
    if not paths:
        raise InputError(f"{folder} has no raster ({', '.join(ENDINGS)}) in it or below")
    found: list[_Found] = []
    with threads(LOOKING) as executor:
        for number, one in enumerate(ordered_map(executor, _look, paths, progress, 4 * LOOKING), 1):
            progress.update(number, len(paths), "Looking at the rasters")
            if isinstance(one, InputError):
                progress.warn(f"{one} It is left out.")
            else:
                found.append(one)
    scenes: dict[str, list[_Found]] = {}
    for one in found:
        scenes.setdefault(one.scene if one.band else f"{one.path}", []).append(one)
    names = (cloud_asset.lower(),) if cloud_asset else CLOUD_NAMES
    masks = [parts[0] for parts in scenes.values() if len(parts) == 1 and parts[0].band.lower() in names]
    alone = {one.path for one in masks}
    items = [_item(folder, parts, assets, names) for parts in scenes.values() if parts[0].path not in alone]
    kept = _with_clouds([item for item in items if item is not None], masks)
    if not kept:
        bands = sorted({one.band for one in found if one.band})
        raise InputError(
            f"assets: no scene of {folder} has {', '.join(assets) or 'a raster that is an image'}; bands in the names "
            f"of files are {', '.join(bands[:20]) or 'none'}"
        )
    if len(kept) < len(items):
        progress.warn(f"{len(items) - len(kept)} scenes without the assets left out.")
    return kept


def _rasters(folder: Path, progress: Progress) -> Iterator[str]:
    """The rasters in a folder and below; links that lead out of it are followed only where that is allowed."""
    count = outside = 0
    for place, below, names in os.walk(folder):
        progress.check()
        below.sort()
        for name in sorted(names):
            path = str(Path(place) / name)
            if not name.lower().endswith(ENDINGS) or BETWEEN in path:
                continue
            if Path(path).is_symlink() and not is_allowed(resolve(path, folder)[1], folder):
                outside += 1
                continue
            count += 1
            if count > MOST_RASTERS:
                raise InputError(f"{folder} has more than {MOST_RASTERS:,} rasters")
            yield str(Path(path).absolute())
    if outside:
        progress.warn(f"{outside} links lead out of {folder} to where files may not point; they are left out.")


def _objects(address: str) -> Iterator[str]:
    """The rasters below an address in an object store."""
    from ..remote.store import Store

    names = sorted(name for name in Store(address).entries() if name.lower().endswith(ENDINGS) and BETWEEN not in name)
    if len(names) > MOST_RASTERS:
        raise InputError(f"{address} has more than {MOST_RASTERS:,} rasters")
    yield from (f"{address}/{name}" for name in names)


def _look(path: str) -> _Found | InputError:
    try:
        with open_raster(path) as source:
            described, tags = source.descriptions, {**source.tags(ns="IMAGERY"), **source.tags()}
    except InputError as error:
        return error
    stem = stem_of(path)
    date = date_of_file(stem, tags) or date_in(PurePath(path).parent.name) or ""
    bare = _RESOLUTION.sub("", stem)
    in_name = bands_in(bare, len(described))
    band = (in_name[0] or "") if len(described) == 1 else ""
    names = [
        split_description(str(text), {})[1] if not is_generic(text) else other
        for text, other in zip(described, in_name)
    ]
    bands = tuple(name for name in names if name) if all(names) else ()
    home = PurePath(path).parent
    home = home.parent if _RESOLUTIONS.fullmatch(home.name) else home
    resolution = _RESOLUTION.search(stem)
    return _Found(path, bands, date, f"{home}/{_without(bare, band)}", band, int(resolution[1]) if resolution else 0)


def _without(stem: str, band: str) -> str:
    """A file's name without that of its band."""
    if not band:
        return stem
    number = re.fullmatch(r"B(\d{1,2}A?)", band)
    word = rf"(?:SR_|ST_)?(?:B|BAND_?)0?{number[1]}" if number else re.escape(band)
    parts = list(re.finditer(rf"(?:^|[_\-. ]){word}(?=$|[_\-. ])", stem, re.IGNORECASE))
    return stem[: parts[-1].start()] + stem[parts[-1].end() :] if parts else stem


def _item(
    folder: Path | str, parts: list[_Found], assets: tuple[str, ...], cloud_names: tuple[str, ...]
) -> Item | None:
    """The scene of files; None where it has not all of the assets, or nothing but what tells of clouds."""
    finest: dict[str, _Found] = {}
    for one in sorted(parts, key=lambda one: one.resolution):
        finest.setdefault(one.band.lower(), one)
    clouds = next((finest[name].path for name in cloud_names if name in finest), None)
    if assets and parts[0].band:
        if not all(name.lower() in finest for name in assets):
            return None
        chosen = [finest[name.lower()] for name in assets]
    elif assets and not {name.lower() for name in assets} <= {name.lower() for name in parts[0].bands}:
        return None
    else:
        chosen = [one for name, one in finest.items() if name not in (*CLOUD_NAMES, *cloud_names)][:MOST_FILES]
    if not chosen:
        return None
    plain = chosen[0]
    files = tuple(SceneFile(one.path, (one.band,) if one.band else ()) for one in chosen)
    where = PurePath(os.path.relpath(plain.scene if plain.band else plain.path, folder))
    name = "_".join(where.parts) if plain.band else "_".join((*where.parts[:-1], stem_of(where.name)))
    bands = plain.bands if not plain.band else ()
    return Item(name, files, plain.date or None, clouds=clouds, bands=bands)


def _with_clouds(items: list[Item], masks: list[_Found]) -> list[Item]:
    """Images of several bands with what tells of their clouds, which is called as they are but for its band."""
    found = []
    for item in items:
        path = str(PurePath(item.files[0].path).with_suffix(""))
        own = [one.path for one in masks if _is_mask_of(one, path)]
        found.append(replace(item, clouds=own[0]) if item.clouds is None and len(own) == 1 else item)
    return found


def _is_mask_of(mask: _Found, path: str) -> bool:
    """Whether a raster called `path`, without its ending, is called as a mask is, with more words after it at most: a
    day among them is that of another scene."""
    more = path[len(mask.scene) :]
    return path.startswith(mask.scene) and (not more or (more[0] in "_-" and not date_in(more)))
