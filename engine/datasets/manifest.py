"""`dataset.json`: what a dataset folder holds and how it was made."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..errors import InputError
from ..labels.names import colour_of, colours_of
from ..progress import move

VERSION = 1
FILE_NAME = "dataset.json"
TILES_NAME = "tiles.gpkg"
BACKGROUND = 0
#: Bytes of `dataset.json` at most.
MOST_BYTES = 256 * 1024 * 1024
IGNORE = 255


#: What `dataset.json` does not say where it is as it is in most datasets.
_LEFT_OUT = (
    "target",
    "target_bands",
    "dates",
    "stuff",
    "mask_dtype",
    "ignore",
    "annotations",
    "background",
    "history",
)


@dataclass(frozen=True)
class ClassEntry:
    """A class: `id` from 1 (0 is background), its name, and its colour as #RRGGBB."""

    id: int
    name: str
    colour: str


@dataclass(frozen=True)
class BandEntry:
    """A band as the tiles hold it; `nodata` is None where there is none and may be NaN."""

    name: str
    dtype: str
    nodata: Optional[float] = None


@dataclass(frozen=True)
class BandStatistics:
    """Of a band's valid pixels over the training split (all tiles when there is none): population std.

    All are None when no pixel is valid.
    """

    mean: Optional[float]
    std: Optional[float]
    min: Optional[float]
    max: Optional[float]


@dataclass(frozen=True)
class TargetEntry:
    """What a REGRESSION learns, by name, and its statistics as BandStatistics has them.

    `of` is `pixel`, where masks hold a value for each, or `tile`: the field `value` of the tile layer.
    """

    name: str
    mean: Optional[float]
    std: Optional[float]
    min: Optional[float]
    max: Optional[float]
    of: str = "pixel"


@dataclass(frozen=True)
class Manifest:
    """The content of `dataset.json`.

    `splits` maps a split's name to `{"count": tiles, "labels": {class name: tiles}}`; the one key is "" when the tiles
    are not split, so that `folder / split` is the split's folder in both cases. `tile_size` is (height, width) in
    pixels, None where tiles differ. `stretch` is None, or the method and the limits [low, high] of each band. `target`
    is there for REGRESSION alone, `target_bands` for PAIRS. `dates` are those of the bands, date by date, where each
    has an image of its own. `stuff` are the ids of classes that are not counted. `mask_dtype` and `ignore` are the
    type of masks of class ids, and the number in them that is to be ignored. `background` is false where unlabelled
    pixels of masks are to be ignored, so that 0 is no class. `history` has the calls and sources of datasets that
    became part of this one, oldest first.
    """

    task: str
    format: str
    classes: tuple[ClassEntry, ...]
    tile_size: Optional[tuple[int, int]]
    bands: tuple[BandEntry, ...]
    statistics: tuple[BandStatistics, ...]
    crs: str
    pixel_size: tuple[float, float]
    splits: dict[str, dict[str, Any]]
    stretch: Optional[dict[str, Any]] = None
    target: Optional[TargetEntry] = None
    target_bands: tuple[BandEntry, ...] = ()
    dates: tuple[str, ...] = ()
    stuff: tuple[int, ...] = ()
    mask_dtype: str = "uint8"
    ignore: int = IGNORE
    annotations: tuple[str, ...] = ()
    background: bool = True
    sources: tuple[dict[str, Any], ...] = ()
    seed: int = 0
    software: dict[str, str] = field(default_factory=dict)
    call: dict[str, Any] = field(default_factory=dict)
    history: tuple[dict[str, Any], ...] = ()
    fingerprint: str = ""
    version: int = VERSION

    @property
    def class_names(self) -> tuple[str, ...]:
        """In the order of their ids."""
        return tuple(entry.name for entry in self.classes)

    @property
    def tile_count(self) -> int:
        return sum(int(split["count"]) for split in self.splits.values())

    @property
    def tiles_told(self) -> str:
        """How many tiles there are, in words."""
        return "1 tile" if self.tile_count == 1 else f"{self.tile_count} tiles"

    @classmethod
    def read(cls, folder: Path | str) -> Manifest:
        """The manifest of a dataset folder; raises InputError when there is none or it cannot be used."""
        path = Path(folder) / FILE_NAME
        try:
            if path.stat().st_size > MOST_BYTES:
                raise InputError(f"{path} is larger than {MOST_BYTES // 2**20} MiB: it is no manifest")
            values = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise InputError(f"{folder} is not a dataset folder: it has no {FILE_NAME}") from None
        except (OSError, ValueError, RecursionError) as error:
            raise InputError(f"{path} cannot be read: {error}") from None
        if not isinstance(values, dict) or not isinstance(values.get("version"), int):
            raise InputError(f"{path} is not a dataset's manifest: it has no version")
        if values["version"] > VERSION:
            raise InputError(f"{path} has version {values['version']}; this release reads up to {VERSION}")
        try:
            return cls._from_json(values)
        except (LookupError, TypeError, ValueError, AttributeError, OverflowError, SyntaxError) as error:
            raise InputError(f"{path} is not a usable manifest: {type(error).__name__} {error}") from None

    @classmethod
    def _from_json(cls, values: Mapping[str, Any]) -> Manifest:
        size = values.get("tile_size")
        pixel_size = values.get("pixel_size") or (math.nan, math.nan)
        return cls(
            task=str(values["task"]),
            format=str(values.get("format", "")),
            classes=tuple(
                ClassEntry(int(c["id"]), str(c["name"]), str(c.get("colour") or colour_of(int(c["id"]))))
                for c in values["classes"]
            ),
            tile_size=None if size is None else (int(size[0]), int(size[1])),
            bands=_bands(values["bands"]),
            statistics=tuple(
                BandStatistics(*(_number(s.get(name)) for name in ("mean", "std", "min", "max")))
                for s in values["statistics"]
            ),
            crs=str(values.get("crs", "")),
            pixel_size=(float(pixel_size[0]), float(pixel_size[1])),
            splits={str(name): {**split, "count": _count(split)} for name, split in values["splits"].items()},
            stretch=values.get("stretch"),
            target=_target(values.get("target")),
            target_bands=_bands(values.get("target_bands", ())),
            dates=tuple(str(date) for date in values.get("dates", ())),
            stuff=tuple(int(number) for number in values.get("stuff", ())),
            mask_dtype=_type(values.get("mask_dtype", "uint8")),
            ignore=int(values.get("ignore", IGNORE)),
            annotations=tuple(str(name) for name in values.get("annotations", ())),
            background=bool(values.get("background", True)),
            sources=tuple(values.get("sources", ())),
            seed=int(values.get("seed", 0)),
            software=dict(values.get("software", {})),
            call=dict(values.get("call", {})),
            history=tuple(dict(part) for part in values.get("history", ())),
            fingerprint=str(values.get("fingerprint", "")),
            version=int(values["version"]),
        )

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; numbers that JSON has no word for become text (`nan`, `inf`, `-inf`)."""
        values = asdict(self)
        for name in _LEFT_OUT:
            if values[name] == type(self).__dataclass_fields__[name].default:
                del values[name]
        return {"version": values.pop("version"), **_plain(values)}

    def write(self, folder: Path | str) -> Path:
        """Write `dataset.json` into the folder, whole or not at all."""
        path = Path(folder) / FILE_NAME
        temporary = path.with_name(path.name + ".tmp")
        text = json.dumps(self.to_json(), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
        with temporary.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        move(temporary, path)
        return path


def class_entries(names: tuple[str, ...]) -> tuple[ClassEntry, ...]:
    """Classes with ids from 1 in the order of the names."""
    coloured = zip(names, colours_of(names))
    return tuple(ClassEntry(number, name, colour) for number, (name, colour) in enumerate(coloured, 1))


def _bands(values: Any) -> tuple[BandEntry, ...]:
    return tuple(BandEntry(str(b["name"]), _type(b["dtype"]), _number(b.get("nodata"))) for b in values)


def _type(name: Any) -> str:
    """A type of whole or real numbers as numpy calls it."""
    if np.dtype(str(name)).kind not in "iufb":
        raise ValueError(f"{name} is no type of numbers")
    return str(name)


def _target(values: Optional[Mapping[str, Any]]) -> Optional[TargetEntry]:
    if values is None:
        return None
    mean, std, low, high = (_number(values.get(name)) for name in ("mean", "std", "min", "max"))
    return TargetEntry(str(values["name"]), mean, std, low, high, str(values.get("of", "pixel")))


def _count(split: Mapping[str, Any]) -> int:
    count = int(split["count"])
    if count < 0:
        raise ValueError(f"a split has {count} tiles")
    return count


def _number(value: Any) -> Optional[float]:
    return None if value is None else float(value)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value
