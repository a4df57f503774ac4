"""Vector layers read and written whole, by columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

from ..errors import InputError, OutputError

#: A GeoPackage notes when it was written; the same run is to give the same bytes, so that is always the same moment.
WRITTEN = {"OGR_CURRENT_DATE": "2000-01-01T00:00:00.000Z"}


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


def read_layer(path: Path | str, columns: Optional[Sequence[str]] = None) -> Layer:
    """Read the first layer of a vector file, with all of its fields or only `columns`.

    Raises InputError when there is no such file, it is no vector layer, or it has no geometry.
    """
    try:
        meta, _, wkb, fields = pyogrio.raw.read(path, columns=columns, force_2d=True)
    except (DataSourceError, DataLayerError) as error:
        if not str(path).startswith("/vsi") and not Path(path).exists():
            raise InputError(f"There is no file {path}") from None
        raise InputError(f"{path} cannot be read as a vector layer: {error}") from None
    if wkb is None:
        raise InputError(f"{path} has no geometry")
    names = [str(name) for name in meta["fields"]]
    return Layer(
        geometry=np.asarray(shapely.from_wkb(wkb, on_invalid="fix"), dtype=object),
        columns=dict(zip(names, fields)),
        crs=_crs(meta["crs"], path),
        kinds={name: str(kind) for name, kind in zip(names, meta["dtypes"])},
    )


def write_layer(
    path: Path | str,
    geometry: NDArray[np.object_],
    columns: Mapping[str, NDArray[Any]],
    crs: Optional[CRS],
    kinds: Optional[Mapping[str, str]] = None,
    geometry_type: Optional[str] = None,
) -> None:
    """Write a GeoPackage with one layer, named as the file; `geometry_type` is found from the geometries when None.

    Raises OutputError when it cannot be written.
    """
    names = [name for name in columns if name.lower() not in ("fid", "geom")]
    data, masks = [], []
    for name in names:
        values, nulls = _restored(np.asarray(columns[name]), (kinds or {}).get(name, ""))
        data.append(values)
        masks.append(nulls)
    pyogrio.set_gdal_config_options(WRITTEN)
    try:
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
            dataset_options={"VERSION": "1.2"},  # newer ones make older QGIS warn
        )
    except (DataSourceError, DataLayerError, RuntimeError, OSError) as error:
        raise OutputError(f"{path} cannot be written: {error}") from None


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
