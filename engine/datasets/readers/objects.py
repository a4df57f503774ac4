"""The objects of a dataset's tiles, read back from `objects.gpkg` tile by tile."""

from __future__ import annotations

import contextlib
import sqlite3
import struct
import threading
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from shapely.affinity import affine_transform

from ...errors import InputError
from ...labels.reprojection import polygons_only
from ..contents import TileObject
from ..objects import OBJECTS_NAME
from .table import TileTable

#: Digits after the point that are kept of pixels, which went to the map and back.
DIGITS = 6
#: Bytes of the box that stands before a geometry in a GeoPackage, by what its flags say.
_BOXES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_QUERY = "SELECT geom, object_id, class_id, label, share, truncated FROM objects WHERE fid BETWEEN ? AND ? ORDER BY fid"


class StoredObjects:
    """Finds the objects of a tile by its number; safe to use from several threads.

    Of the objects no more is kept in memory than which tile each belongs to.
    """

    def __init__(self, folder: Path, table: TileTable) -> None:
        self._path = folder / OBJECTS_NAME
        if not self._path.exists():
            raise InputError(f"The dataset's objects are missing: there is no {self._path}")
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._fids, self._starts = self._indexed(table)

    def of(self, number: int, transform: Affine, shape: tuple[int, int]) -> tuple[TileObject, ...]:
        """The objects of a tile of `shape` (rows, columns), whose pixels `transform` takes to the map."""
        fids = self._fids[self._starts[number] : self._starts[number + 1]]
        to_pixels = (~transform).to_shapely()
        rows, columns = shape
        frame = shapely.box(0, 0, columns, rows)
        found = []
        for blob, object_id, class_id, label, share, truncated in self._rows(fids):
            geometry = affine_transform(_geometry(blob, self._path), to_pixels)
            geometry = shapely.transform(geometry, lambda points: np.round(points, DIGITS))
            if not geometry.is_valid or not frame.covers(geometry):
                geometry = polygons_only(shapely.intersection(shapely.make_valid(geometry), frame))
            if geometry.is_empty:
                continue
            found.append(TileObject(int(class_id), label, int(object_id), geometry, float(share), bool(truncated)))
        return tuple(found)

    def close(self) -> None:
        """Close what is open."""
        with self._lock:
            for connection in self._opened:
                connection.close()
            self._opened.clear()
            self._local = threading.local()

    def _indexed(self, table: TileTable) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The objects' numbers tile by tile, and where those of each tile begin."""
        ids = table.texts("tile_id")
        order = np.argsort(ids, kind="stable")
        tiles, fids = [], []
        with self._reading():
            cursor = self._connection().execute("SELECT fid, tile_id FROM objects ORDER BY fid")
            while rows := cursor.fetchmany(10_000):
                names = np.array([(row[1] or "").encode() for row in rows], dtype=np.bytes_)
                places = np.minimum(np.searchsorted(ids, names, sorter=order), len(ids) - 1)
                known = ids[order[places]] == names
                tiles.append(order[places][known])
                fids.append(np.array([row[0] for row in rows], dtype=np.int64)[known])
        of_tile = np.concatenate([np.zeros(0, np.int64), *tiles])
        numbers = np.concatenate([np.zeros(0, np.int64), *fids])
        starts = np.concatenate([[0], np.cumsum(np.bincount(of_tile, minlength=len(ids)))])
        return numbers[np.argsort(of_tile, kind="stable")], starts

    def _rows(self, fids: NDArray[np.int64]) -> Iterator[Any]:
        if not len(fids):
            return
        with self._reading():
            for run in np.split(fids, np.flatnonzero(np.diff(fids) != 1) + 1):
                yield from self._connection().execute(_QUERY, (int(run[0]), int(run[-1]))).fetchall()

    def _connection(self) -> sqlite3.Connection:
        """This thread's own."""
        if not hasattr(self._local, "connection"):
            # Closed by whoever closes the dataset, which may be another thread.
            uri = f"{address_of(self._path.absolute())}?mode=ro&immutable=1"
            self._local.connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
            with self._lock:
                self._opened.append(self._local.connection)
        connection: sqlite3.Connection = self._local.connection
        return connection

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise InputError(f"{self._path} cannot be read as the objects of a dataset: {error}") from None


def address_of(path: PurePath) -> str:
    """An absolute path as SQLite takes it, which has no word for a machine of the network in an address."""
    return f"file:///{quote(path.as_posix().removeprefix('/'), safe='/:')}"


def _geometry(blob: Any, path: Path) -> Any:
    """The geometry of a GeoPackage's blob: a head, mostly with a box, then WKB."""
    try:
        magic, _, flags, _ = struct.unpack_from("<2sBBi", blob)
        if magic != b"GP":
            raise ValueError("it is not one of a GeoPackage")
        return shapely.from_wkb(blob[8 + _BOXES[flags >> 1 & 7] :])
    except (struct.error, ValueError, KeyError, TypeError, shapely.GEOSException) as error:
        raise InputError(f"{path} has a geometry that cannot be read: {error}") from None
