"""Rows straight into a GeoPackage that QGIS has made.

QGIS writes a GeoPackage feature by feature and then grows its spatial index one insertion at a time. For a million
tiles that is most of the time, so here rows go in by SQL, and the index is packed at the end. Everything else, the
schema, the CRS and the metadata, is what QGIS made.
"""

from __future__ import annotations

import math
import sqlite3
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.core import NULL, QgsFields

from ..fields import LONG, REAL, TEXT, WHOLE

Floats = npt.NDArray[np.float64]

#: What QGIS gives for a null; with Qt 6 that is None where a value of these types is missing.
_NULL = type(NULL)
#: Before the geometry: "GP", version, flags (little endian, a box of x and y), the CRS's number and the box.
HEADER = np.dtype([("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("box", "<f8", (4,))])
#: An entry of the spatial index: a row or a node, and its box as min x, max x, min y, max y.
CELL = np.dtype([("id", ">i8"), ("box", ">f4", (4,))])
NODE_HEADER = 4
#: Entries of the index handed over at once.
PART = 50_000


class GeoPackage:
    """An empty layer of a GeoPackage to be filled with rows."""

    def __init__(self, database: sqlite3.Connection, fields: QgsFields) -> None:
        self._database = database
        run = database.execute
        self._table, self._column, self._srs = run(
            "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns"
        ).fetchone()
        columns = [row[1] for row in run(f"PRAGMA table_info({_quoted(self._table)})")]
        self._index = f"rtree_{self._table}_{self._column}"
        if columns[1] != self._column or len(columns) != len(fields) + 2:
            raise ValueError("the columns are not the fields")
        self._triggers = run(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (self._table,)
        ).fetchall()
        self._indexed = bool(run("SELECT 1 FROM sqlite_master WHERE name = ?", (self._index,)).fetchone())
        run("PRAGMA synchronous = OFF")
        run("BEGIN")
        for name, _ in self._triggers:  # they keep the index and the count of rows, and need functions of GDAL
            run(f"DROP TRIGGER {_quoted(name)}")
        places = ", ".join("?" * len(columns))
        self._insert = f"INSERT INTO {_quoted(self._table)} VALUES ({places})"  # nosec B608
        self._boxes: list[npt.NDArray[np.float32]] = []
        self._extent = np.array([np.inf, np.inf, -np.inf, -np.inf])
        self._count = 0

    def add(self, shapes: list[bytes], boxes: Floats, rows: list[list[Any]]) -> None:
        """Add features: well-known binary, boxes (n, 4) as min x, min y, max x, max y, and attributes."""
        headers = np.zeros(len(shapes), HEADER)
        headers["magic"], headers["flags"], headers["srs"] = b"GP", 3, self._srs
        headers["box"] = boxes[:, [0, 2, 1, 3]]
        begin, size = headers.tobytes(), HEADER.itemsize
        blobs = [begin[n * size : (n + 1) * size] + shape for n, shape in enumerate(shapes)]
        if any(_NULL in map(type, row) for row in rows):
            rows = [[None if type(value) is _NULL else value for value in row] for row in rows]
        numbers = range(self._count + 1, self._count + 1 + len(shapes))
        self._database.executemany(
            self._insert, [(number, blob, *row) for number, blob, row in zip(numbers, blobs, rows)]
        )
        self._count += len(shapes)
        if len(boxes):
            self._boxes.append(_outward(headers["box"]))
            self._extent[:2] = np.minimum(self._extent[:2], boxes[:, :2].min(0))
            self._extent[2:] = np.maximum(self._extent[2:], boxes[:, 2:].max(0))

    def finish(self) -> None:
        """Pack the index, tell the extent and the number of rows, and close the file."""
        run = self._database.execute
        if self._indexed and self._count:
            boxes, self._boxes = np.concatenate(self._boxes), []
            self._pack(boxes)
        for _, sql in self._triggers:
            run(sql)
        if self._count:
            run(
                "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                (*self._extent.tolist(), self._table),
            )
        if run("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_ogr_contents'").fetchone():
            run("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (self._count, self._table))
        run("COMMIT")
        self._database.close()

    def close(self) -> None:
        """Close the file without what was added."""
        self._database.close()

    def _pack(self, boxes: npt.NDArray[np.float32]) -> None:
        """Fill the index's nodes with neighbours: slices from left to right, each from bottom to top."""
        nodes = _quoted(self._index + "_node")
        (length,) = self._database.execute(f"SELECT length(data) FROM {nodes} WHERE nodeno = 1").fetchone()  # nosec B608
        most = (length - NODE_HEADER) // CELL.itemsize
        slices = math.ceil(math.sqrt(math.ceil(len(boxes) / most)))
        order = np.argsort(boxes[:, 0] + boxes[:, 1], kind="stable")
        part = np.empty(len(order), np.int64)
        part[order] = np.arange(len(order)) // (most * math.ceil(len(boxes) / most / slices))
        order = np.lexsort((boxes[:, 2] + boxes[:, 3], part))
        ids, level = order + 1, boxes[order]
        next_node, depth = 2, 0
        while True:
            groups = math.ceil(len(ids) / most)
            numbers = np.array([1]) if groups == 1 else np.arange(next_node, next_node + groups)
            next_node += groups
            self._write(nodes, ids, level, numbers, most, length, depth if groups == 1 else 0)
            owner = np.repeat(numbers, most)[: len(ids)]
            table, sorting = ("_rowid", np.argsort(ids)) if depth == 0 else ("_parent", np.arange(len(ids)))
            for start in range(0, len(ids), PART):
                part = sorting[start : start + PART]
                self._database.executemany(
                    f"INSERT INTO {_quoted(self._index + table)} VALUES (?, ?)",  # nosec B608
                    zip(ids[part].tolist(), owner[part].tolist()),
                )
            if groups == 1:
                return
            starts = np.arange(0, len(ids), most)
            low, high = np.minimum.reduceat(level, starts), np.maximum.reduceat(level, starts)
            level = np.stack([low[:, 0], high[:, 1], low[:, 2], high[:, 3]], 1)
            ids, depth = numbers, depth + 1

    def _write(self, nodes: str, ids: Any, level: Any, numbers: Any, most: int, length: int, depth: int) -> None:
        cells = np.zeros(len(numbers) * most, CELL)
        cells["id"][: len(ids)], cells["box"][: len(ids)] = ids, level
        stored, size = cells.tobytes(), most * CELL.itemsize
        self._database.executemany(
            f"INSERT OR REPLACE INTO {nodes} (nodeno, data) VALUES (?, ?)",  # nosec B608
            (
                (
                    number,
                    (
                        depth.to_bytes(2, "big")
                        + min(most, len(ids) - n * most).to_bytes(2, "big")
                        + stored[n * size : (n + 1) * size]
                    ).ljust(length, b"\0"),
                )
                for n, number in enumerate(numbers.tolist())
            ),
        )


def geopackage_of(destination: str, fields: QgsFields) -> Optional[GeoPackage]:
    """The layer at a destination that QGIS has made and closed; None where rows cannot go into it straight."""
    if not fits(destination, fields):
        return None
    database = sqlite3.connect(destination, isolation_level=None)
    try:
        return GeoPackage(database, fields)
    except (sqlite3.Error, ValueError, TypeError):
        database.close()
        return None


def fits(destination: str, fields: QgsFields) -> bool:
    """Whether a destination is a GeoPackage of its own whose values need no conversion."""
    return (
        destination.lower().endswith(".gpkg")
        and Path(destination).is_file()
        and all(field.type() in (TEXT, WHOLE, REAL, LONG) for field in fields)
    )


def _outward(boxes: Floats) -> npt.NDArray[np.float32]:
    """Boxes in the index's 32 bits, never smaller than they are."""
    result = boxes.astype(np.float32)
    for n, direction in enumerate((-np.inf, np.inf, -np.inf, np.inf)):
        inward = result[:, n] > boxes[:, n] if n % 2 == 0 else result[:, n] < boxes[:, n]
        result[inward, n] = np.nextafter(result[inward, n], np.float32(direction))
    return result


def _quoted(name: str) -> str:
    """A name as SQL takes it, whatever is in it; statements are put together with such names alone."""
    return '"' + name.replace('"', '""') + '"'
