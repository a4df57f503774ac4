"""Vector layers read and written by columns, whole or part by part."""

from __future__ import annotations

import gc
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pyogrio.raw
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from ..imagery.writing import failed

#: A GeoPackage notes when it was written; the same run is to give the same bytes, so that is always the same moment.
WRITTEN = {"OGR_CURRENT_DATE": "2000-01-01T00:00:00.000Z"}
#: Features that are read in one go where a layer is read part by part.
PART = 16_384
#: Formats of which a part can be read without all that is before it; others are read in one go.
PARTED = ("GPKG", "ESRI Shapefile")


@dataclass(frozen=True)
class Layer:
    """A vector layer: `geometry` holds shapely geometries (None where null), one per feature in the layer's order.

    `columns` maps a field's name to its values in the same order: text as str objects (None where null), whole numbers
    with nulls as floats (NaN where null). `kinds` remembers the fields' own types, so that writing restores them.
    """

    geometry: NDArray[np.object_]
    columns: dict[str, NDArray[Any]]
    crs: Optional[CRS]
    kinds: dict[str, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.geometry)

    def column(self, name: str) -> Optional[NDArray[Any]]:
        """The column of that name, whatever its case; None when there is none."""
        if name in self.columns:
            return self.columns[name]
        return next((values for key, values in self.columns.items() if key.lower() == name.lower()), None)


class LayerFile:
    """The first layer of a vector file, read part by part, so that memory does not grow with its features.

    That goes for GeoPackages and shapefiles; of other formats a part is the whole.

    Attributes: crs (None where there is none), kinds (the types of the fields by name, in their order), and the number
    of features as `len`.
    """

    def __init__(self, path: Path | str) -> None:
        """Raises InputError when there is no such file, it is no vector layer, or it has no geometry."""
        self._path = path
        with _read_from(path):
            info = pyogrio.read_info(path, force_feature_count=True)
        if info["geometry_type"] is None:
            raise InputError(f"{path} has no geometry")
        self.crs = _crs(info["crs"], path)
        self.kinds = {str(name): str(kind) for name, kind in zip(info["fields"], info["dtypes"])}
        self._count = int(info["features"])
        self._at_once = PART if info["driver"] in PARTED else max(self._count, 1)

    def __len__(self) -> int:
        return self._count

    def name_of(self, field: str) -> Optional[str]:
        """The name of a field whatever its case; None when there is none."""
        return field if field in self.kinds else next((n for n in self.kinds if n.lower() == field.lower()), None)

    def parts(self, columns: Optional[Sequence[str]] = None) -> Iterator[Layer]:
        """The features in their order with all of their fields or only `columns`; the last part may be empty."""
        for meta, wkb, fields in self._read(columns, geometry=True):
            geometry = np.asarray(shapely.from_wkb(wkb, on_invalid="fix"), dtype=object)
            part = Layer(geometry, dict(zip(meta["fields"], fields)), self.crs, self.kinds)
            del meta, wkb, fields, geometry
            yield part
            del part

    def columns(self, name: str) -> Iterator[NDArray[Any]]:
        """The values of a field, part by part; whole numbers are floats in parts that have nulls."""
        for _, _, fields in self._read([name], geometry=False):
            yield fields[0]

    def _read(self, columns: Optional[Sequence[str]], geometry: bool) -> Iterator[tuple[Any, Any, Any]]:
        for start in range(0, max(self._count, 1), self._at_once):
            with _read_from(self._path):
                meta, _, wkb, fields = pyogrio.raw.read(
                    self._path,
                    columns=columns,
                    read_geometry=geometry,
                    force_2d=True,
                    skip_features=start,
                    max_features=self._at_once,
                )
            yield meta, wkb, fields
            # What is read hangs in a cycle of references within pyogrio: left alone, many parts pile up.
            del meta, wkb, fields
            gc.collect(1)


def read_layer(path: Path | str, columns: Optional[Sequence[str]] = None) -> Layer:
    """Read the first layer of a vector file, with all of its fields or only `columns`.

    Raises InputError when there is no such file, it is no vector layer, or it has no geometry.
    """
    with _read_from(path):
        meta, _, wkb, fields = pyogrio.raw.read(path, columns=columns, force_2d=True)
    if wkb is None:
        raise InputError(f"{path} has no geometry")
    names = [str(name) for name in meta["fields"]]
    return Layer(
        geometry=np.asarray(shapely.from_wkb(wkb, on_invalid="fix"), dtype=object),
        columns=dict(zip(names, fields)),
        crs=_crs(meta["crs"], path),
        kinds={name: str(kind) for name, kind in zip(names, meta["dtypes"])},
    )


@contextmanager
def _read_from(path: Path | str) -> Iterator[None]:
    """Say of a file that cannot be read what it is."""
    try:
        yield
    except (DataSourceError, DataLayerError) as error:
        if not str(path).startswith("/vsi") and not Path(path).exists():
            raise InputError(f"There is no file {path}") from None
        raise InputError(f"{path} cannot be read as a vector layer: {error}") from None


def write_layer(
    path: Path | str,
    geometry: NDArray[np.object_],
    columns: Mapping[str, NDArray[Any]],
    crs: Optional[CRS],
    kinds: Optional[Mapping[str, str]] = None,
    geometry_type: Optional[str] = None,
    append: bool = False,
) -> None:
    """Write a GeoPackage with one layer, named as the file; `geometry_type` is found from the geometries when None.

    With `append` the features follow those that are there, with the same columns. Raises OutputError when it cannot be
    written.
    """
    names = [name for name in columns if name.lower() not in ("fid", "geom")]
    data, masks = [], []
    for name in names:
        values, nulls = _restored(np.asarray(columns[name]), (kinds or {}).get(name, ""))
        data.append(values)
        masks.append(nulls)
    pyogrio.set_gdal_config_options(WRITTEN)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "'crs' was not provided")  # images of others may be nowhere on the map
            pyogrio.raw.write(
                str(path),
                geometry=shapely.to_wkb(geometry),
                field_data=data,
                fields=names,
                field_mask=masks,
                crs=crs.to_wkt() if crs else None,
                geometry_type=geometry_type or common_type(geometry),
                driver="GPKG",
                layer=Path(path).stem,
                dataset_options=None if append else {"VERSION": "1.2"},  # newer ones make older QGIS warn
                append=append,
            )
    except (DataSourceError, DataLayerError, RuntimeError, OSError) as error:
        raise failed(Path(path), error) from None  # SQLite has many words for a full disk


def text_of(value: Any) -> Optional[str]:
    """A field's value as a class name: numbers become their text, 3.0 is "3"; None for null."""
    if value is None:
        return None
    if isinstance(value, (float, np.floating)):
        if np.isnan(value):
            return None
        return str(int(value)) if float(value).is_integer() and abs(value) < 2**53 else repr(float(value))
    if isinstance(value, (np.datetime64, np.timedelta64)) and np.isnat(value):
        return None
    return str(value)


def texts_of(values: NDArray[Any]) -> list[Optional[str]]:
    """`text_of` every value."""
    if values.dtype.kind in "iuf":  # few of many, as a rule
        known, places = np.unique(values, return_inverse=True)
        texts = np.array([text_of(value) for value in known], dtype=object)
        return list(texts[places])
    return [text_of(value) for value in values]


def common_type(geometry: NDArray[np.object_]) -> str:
    """The one geometry type that all geometries have, their Multi type, or Unknown."""
    found = {shapely.GeometryType(kind).name for kind in np.unique(shapely.get_type_id(geometry)) if kind >= 0}
    words = {"POLYGON": "Polygon", "MULTIPOLYGON": "MultiPolygon", "POINT": "Point", "MULTIPOINT": "MultiPoint"}
    words |= {"LINESTRING": "LineString", "MULTILINESTRING": "MultiLineString"}
    return words.get(next(iter(found)), "Unknown") if len(found) == 1 else "Unknown"


def _restored(values: NDArray[Any], kind: str) -> tuple[NDArray[Any], Optional[NDArray[np.bool_]]]:
    """Values in the field's own type, and where they are null."""
    if values.dtype.kind == "f":
        nulls = np.isnan(values)
        if kind.startswith(("int", "uint", "bool")):
            return np.where(nulls, 0, values).astype(kind), nulls if nulls.any() else None
        return values, nulls if nulls.any() else None
    if values.dtype.kind == "U":
        return values.astype(object), None
    return values, None


def _crs(text: Optional[str], path: Path | str) -> Optional[CRS]:
    if not text:
        return None
    try:
        return CRS.from_user_input(text)
    except CRSError as error:
        raise InputError(f"The CRS of {path} cannot be read: {error}") from None
