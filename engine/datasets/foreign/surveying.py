"""Images and annotations looked through once, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.errors import GEOSException

from ...errors import InputError
from ...execution import ordered_map, threads
from ...imagery.stack import Band
from ...labels.reprojection import polygons_only
from ...progress import Progress
from ..sources import fingerprint_of_file
from .findings import FARTHEST, Findings, FoundImage, Misfit, Shape
from .folder import ForeignFolder
from .images import Head, fits, head_of, values_of

#: Part of an object's area that may lie beyond its image without being told of: it comes of rounding.
ROUNDING = 1e-3
#: Types of geometries that have an area.
AREAS = (3, 6)
NAMELESS = "objects without a class, or that cannot be read, were left out"
FLAT = "objects without an area were left out"
OUTSIDE = "objects outside of their image were left out"
CLIPPED = "objects that reach beyond their image were clipped to it"
MISFITS = "images whose annotations cannot be used were left out"


#: A kind of what is told, where it was, and how often.
Noted = tuple[str, str, int]


@dataclass(frozen=True)
class Seen:
    """What was seen of an image: `labels` are the classes of its objects, `values` those of its mask's pixels."""

    head: Head
    digest: bytes
    labels: tuple[str, ...] = ()
    values: tuple[int, ...] = ()


@dataclass
class Survey:
    """The images that can be used, and of each (n,) what is needed to read it."""

    images: list[FoundImage] = field(default_factory=list)
    heads: list[Head] = field(default_factory=list)
    bands: tuple[Band, ...] = ()
    first: list[int] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)
    values: set[int] = field(default_factory=set)
    mask_dtype: str = "uint8"
    fingerprint: str = ""


def usable(shapes: list[Shape], head: Head, lost: Optional[Counter[str]] = None) -> Iterator[tuple[Shape, float]]:
    """The objects that show in an image, clipped to it, and how much of each does; the others count as `lost`."""
    frame = shapely.box(0, 0, head.columns, head.rows)
    lost = Counter() if lost is None else lost
    geometry = np.array([shape.geometry for shape in shapes], dtype=object)
    near = (np.abs(shapely.bounds(geometry)) < FARTHEST).all(axis=-1)  # what is empty is not
    fine = near.copy()  # as most are: whole in the image
    fine[near] = shapely.is_valid(geometry[near]) & np.isin(shapely.get_type_id(geometry[near]), AREAS)
    fine[fine] = (shapely.area(geometry[fine]) > 0) & shapely.covers(frame, geometry[fine])
    for shape, is_near, is_fine in zip(shapes, near.tolist(), fine.tolist()):
        if not shape.label:
            lost[NAMELESS] += 1
        elif is_fine:
            yield shape, 1.0
        elif not is_near:
            lost[FLAT] += 1
        else:
            part, share = _clipped(shape.geometry, frame)
            if part.area:
                yield Shape(shape.label, part, shape.truncated), share
            else:
                lost[OUTSIDE if share else FLAT] += 1


def _clipped(geometry: Any, frame: Any) -> tuple[Any, float]:
    """An outline mended and clipped, and how much of it is left; a share above 0 of nothing where it lies outside, 0
    where it has no area."""
    try:
        whole = polygons_only(geometry if geometry.is_valid else shapely.make_valid(geometry))
        part = polygons_only(shapely.intersection(whole, frame))
    except GEOSException:  # of outlines that cannot be mended
        return shapely.Polygon(), 0.0
    if not whole.area:
        return shapely.Polygon(), 0.0
    share = min(1.0, part.area / whole.area) if part.area else 1.0
    return part, 1.0 if share > 1 - ROUNDING else share


def survey(folder: ForeignFolder, findings: Findings, progress: Progress, workers: Optional[int]) -> Survey:
    """Raises InputError when not one image can be used."""
    notes = folder.notes
    found = Survey()
    some_split = any(image.split for image in findings.images)
    digest = sha256()
    for file in findings.label_files:
        digest.update(fingerprint_of_file(Path(folder.path(file))).encode())
    kinds: dict[tuple[Band, ...], tuple[Band, ...]] = {}
    counts: dict[tuple[Band, ...], int] = {}
    with threads(workers) as executor:

        def look(image: FoundImage) -> tuple[Optional[Seen], list[Noted]]:
            told: list[Noted] = []
            return _look(folder, findings, image, told), told

        seen = ordered_map(executor, look, findings.images, progress)
        for done, (image, (one, told)) in enumerate(zip(findings.images, seen), 1):
            progress.update(done, len(findings.images), "Looking through the images")
            for kind, name, times in told:
                notes.add(kind, name, times)
            if one is None:
                continue
            if some_split and not image.split:
                notes.add("images that are in no split were left out", image.file)
                continue
            digest.update(repr((image.file, image.split, image.label)).encode() + one.digest)
            bands = kinds.setdefault(one.head.bands, one.head.bands)
            counts[bands] = counts.get(bands, 0) + 1
            found.images.append(image)
            found.heads.append(one.head)
            found.first.append(len(one.labels))
            for label in one.labels:
                found.labels[label] = found.labels.get(label, 0) + 1
            found.values.update(one.values)
    if not found.images:
        notes.tell(progress)
        raise InputError(f"input {folder.root} has no image that can be used; the messages before say why")
    found.bands = _common_bands(counts)
    _only_fitting(found, folder)
    found.first = (np.cumsum([0, *found.first[:-1]]) + 1).tolist()
    found.fingerprint = digest.hexdigest()
    return found


def _look(folder: ForeignFolder, findings: Findings, image: FoundImage, told: list[Noted]) -> Optional[Seen]:
    """What an image is; None where it cannot be used. What is to be noted goes into `told`."""
    path = folder.path(image.file)
    try:
        head = head_of(path)
        values_of(path)  # since files that are cut short begin like others
        digest = sha256(fingerprint_of_file(Path(path)).encode())
    except (InputError, OSError) as error:
        told.append(("images that cannot be read were left out", f"{image.file} ({_reason(error, path)})", 1))
        return None
    labels: list[str] = []
    values: tuple[int, ...] = ()
    try:
        if findings.shapes is not None:
            shapes = findings.shapes(image, head)
            digest.update(repr([(s.label, s.truncated, shapely.to_wkb(s.geometry)) for s in shapes]).encode())
            labels = _counted(shapes, head, image.file, told)
        if image.mask:
            mask = mask_values(folder, image, head)
            digest.update(mask.tobytes())
            values = tuple(int(value) for value in np.unique(mask))
    except Misfit as error:
        told.append((MISFITS, f"{image.file} ({error})", 1))
        return None
    return Seen(head, digest.digest(), tuple(labels), values)


def _counted(shapes: list[Shape], head: Head, file: str, told: list[Noted]) -> list[str]:
    """The classes of the objects that can be used; the others are to be noted."""
    lost: Counter[str] = Counter()
    there = list(usable(shapes, head, lost))
    lost[CLIPPED] = sum(share < 1 for _, share in there)
    for kind, count in lost.items():
        if count:
            told.append((kind, file, count))
    return [shape.label for shape, _ in there]


def mask_values(folder: ForeignFolder, image: FoundImage, head: Head) -> NDArray[Any]:
    """The mask of an image (row, col) as it is; raises Misfit."""
    path = folder.path(image.mask)
    try:
        values = values_of(path)
    except InputError as error:
        raise Misfit(_reason(error, path)) from None
    if values.shape[:2] != head.shape:
        raise Misfit(f"its mask has {values.shape[1]} × {values.shape[0]} pixels, not {head.columns} × {head.rows}")
    colours = values[..., :3]
    if (colours != colours[..., :1]).any():
        raise Misfit("its mask is of colours; a mask has one number for each class")
    mask = values[..., 0]
    if mask.dtype.kind not in "iuf" or (mask.dtype.kind == "f" and (mask != np.rint(mask)).any()):
        raise Misfit("its mask holds numbers that are not whole")
    if mask.min() < 0 or mask.max() > 65535:
        raise Misfit(f"its mask holds {mask.min():g} to {mask.max():g}; classes are between 0 and 65535")
    return mask.astype(np.uint16)


def _common_bands(counts: dict[tuple[Band, ...], int]) -> tuple[Band, ...]:
    """The bands that most images have; of names that differ, only their number and type count."""
    kinds: dict[tuple[int, str], int] = {}
    for bands, count in counts.items():
        kinds[len(bands), bands[0].dtype] = kinds.get((len(bands), bands[0].dtype), 0) + count
    chosen = max(kinds, key=lambda kind: (kinds[kind], kind))
    mine = {bands: count for bands, count in counts.items() if (len(bands), bands[0].dtype) == chosen}
    return max(mine, key=lambda bands: (mine[bands], repr(bands)))


def _only_fitting(found: Survey, folder: ForeignFolder) -> None:
    """Leave out the images whose pixels are of another kind."""
    fitting = [fits(head, found.bands) for head in found.heads]
    for image, head, is_fit in zip(found.images, found.heads, fitting):
        if not is_fit:
            folder.notes.add(
                f"images with other bands than most ({len(found.bands)} of {found.bands[0].dtype}) were left out",
                f"{image.file} ({len(head.bands)} of {head.dtype})",
            )
    for name in ("images", "heads", "first"):
        setattr(found, name, [item for item, is_fit in zip(getattr(found, name), fitting) if is_fit])


def _reason(error: BaseException, path: str) -> str:
    """The words of an error without the path that is told already."""
    return str(error).replace(f"{path} ", "").replace(path, "it")
