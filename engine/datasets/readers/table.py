"""What `tiles.gpkg` says of a dataset's tiles, in arrays that stay small for millions of them."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pyogrio
import pyogrio.raw
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS

from ...errors import InputError
from ...labels.layers import Layer, texts_of
from ..manifest import TILES_NAME
from ..writing import transform_of

#: Features that are read in one go.
PART = 20_000
#: The field whose texts are six numbers.
TRANSFORM = "transform"
#: Fields that say where in its file a tile is; they mean nothing in another dataset.
PLACES = ("record_offset", "array_index")


@dataclass(frozen=True)
class Head:
    """What a vector file says of its layer: `kinds` maps the names of its fields to their types."""

    count: int
    crs: Optional[CRS]
    kinds: dict[str, str]

    def name_of(self, field: str) -> Optional[str]:
        """The field of that name, whatever its case."""
        return field if field in self.kinds else next((n for n in self.kinds if n.lower() == field), None)


class TileTable:
    """The tiles of `tiles.gpkg` that name a file, in its order; raises InputError when it cannot be used.

    `rows` (n,) are their places in the layer. Texts are kept as UTF-8, "" where null; `numbers_of` has NaN there, and
    (n, 6) for `transform`.
    """

    def __init__(self, folder: Path, texts: Sequence[str], numbers: Sequence[str]) -> None:
        self.path = folder / TILES_NAME
        self.head = head_of(self.path)
        self._texts: dict[str, NDArray[np.bytes_]] = {}
        self._numbers: dict[str, NDArray[np.float64]] = {}
        if self.head.name_of("file") is None:
            raise InputError(f"{self.path} must have the field file, got {', '.join(self.head.kinds) or 'none'}")
        names = {field: self.head.name_of(field) for field in (*texts, *numbers)}
        fields = list(dict.fromkeys(name for name in names.values() if name))
        parts: dict[str, list[NDArray[Any]]] = {field: [] for field, name in names.items() if name}
        rows, start = [], 0
        for columns in _columns(self.path, self.head, fields):
            there = np.array([bool(text) for text in texts_of(columns[str(names["file"])])], dtype=bool)
            rows.append(np.flatnonzero(there) + start)
            start += len(there)
            for field in parts:
                values = columns[str(names[field])][there]
                if field == TRANSFORM:
                    parts[field].append(_transforms(values))
                else:
                    parts[field].append(_bytes(values) if field in texts else _floats(values, field, self.path))
        self.rows: NDArray[np.int64] = np.concatenate(rows) if rows else np.zeros(0, np.int64)
        if not len(self.rows):
            raise InputError(f"{folder} has no tiles: no feature of {TILES_NAME} names a file")
        for field, found in parts.items():
            if field in texts:
                self._texts[field] = np.concatenate(found)
            else:
                self._numbers[field] = np.concatenate(found)

    def __len__(self) -> int:
        return len(self.rows)

    def has(self, field: str) -> bool:
        """Whether the layer has the field."""
        return field in self._texts or field in self._numbers

    def text(self, field: str, number: int) -> str:
        """The value of a field of text for a tile; "" where it is null or there is no such field."""
        values = self._texts.get(field)
        return "" if values is None else bytes(values[number]).decode("utf-8")

    def texts(self, field: str) -> NDArray[np.bytes_]:
        """The values of a field of text as UTF-8."""
        return self._texts[field]

    def numbers_of(self, field: str) -> NDArray[np.float64]:
        """The values of a field of numbers; raises InputError when the layer has no such field."""
        if field not in self._numbers:
            raise InputError(f"{self.path} must have the field {field}, got {', '.join(self.head.kinds) or 'none'}")
        return self._numbers[field]


class StoredFeatures:
    """The features of a table's tiles with their own fields, read part by part."""

    def __init__(self, table: TileTable) -> None:
        self._table = table
        self.crs: Any = table.head.crs
        self.kinds: Mapping[str, str] = {
            name: kind for name, kind in table.head.kinds.items() if name.lower() not in PLACES
        }

    def parts(self) -> Iterator[Layer]:
        rows = self._table.rows
        for start in range(0, self._table.head.count, PART):
            mine = rows[(rows >= start) & (rows < start + PART)] - start
            if not len(mine):
                continue
            fields, wkb, columns = _read(self._table.path, start, list(self.kinds), geometry=True)
            geometry = np.asarray(shapely.from_wkb(wkb, on_invalid="fix"), dtype=object)
            yield Layer(geometry[mine], {name: columns[name][mine] for name in fields}, self.crs, dict(self.kinds))


def head_of(path: Path) -> Head:
    """What a vector file is; raises InputError when there is none that can be read."""
    if not path.exists():
        raise InputError(f"There is no file {path}")
    try:
        info = pyogrio.read_info(path, force_feature_count=True)
    except (DataSourceError, DataLayerError) as error:
        raise InputError(f"{path} cannot be read as a vector layer: {error}") from None
    kinds = dict(zip((str(name) for name in info["fields"]), (str(kind) for kind in info["dtypes"])))
    return Head(int(info["features"]), CRS.from_user_input(info["crs"]) if info["crs"] else None, kinds)


def _columns(path: Path, head: Head, fields: list[str]) -> Iterator[dict[str, NDArray[Any]]]:
    for start in range(0, head.count, PART):
        yield _read(path, start, fields, geometry=False)[2]
        gc.collect(1)  # what pyogrio reads hangs in a cycle of references: left alone, many parts pile up


def _read(path: Path, start: int, fields: list[str], geometry: bool) -> tuple[list[str], Any, dict[str, NDArray[Any]]]:
    try:
        meta, _, wkb, values = pyogrio.raw.read(
            path, columns=fields, read_geometry=geometry, force_2d=True, skip_features=start, max_features=PART
        )
    except (DataSourceError, DataLayerError) as error:
        raise InputError(f"{path} cannot be read as a vector layer: {error}") from None
    names = [str(name) for name in meta["fields"]]
    return names, wkb, dict(zip(names, values))


def place_of(value: float, path: Path) -> int:
    """A place in a file as the table says it; raises InputError for what is none."""
    if not 0 <= value < 2**63:
        raise InputError(f"{path} must say where each tile is in its shard, got {value}")
    return int(value)


def _bytes(values: NDArray[Any]) -> NDArray[np.bytes_]:
    """Texts as UTF-8; numbers become their text."""
    return np.array([(text or "").encode() for text in texts_of(values)], dtype=np.bytes_)


def _floats(values: NDArray[Any], field: str, path: Path) -> NDArray[np.float64]:
    if values.dtype.kind not in "iufb":
        raise InputError(f"{path} must have numbers in the field {field}")
    return values.astype(np.float64)


def _transforms(values: NDArray[Any]) -> NDArray[np.float64]:
    """The numbers (n, 6) of transforms as text; NaN where it is none."""
    found = np.full((len(values), 6), np.nan)
    for place, text in enumerate(texts_of(values)):
        try:
            found[place] = tuple(transform_of(text or ""))[:6]
        except ValueError:
            continue
    return found
