"""Plain Python for datasets of which any tile can be read by itself."""

from __future__ import annotations

from ..writers import EXTENSIONS
from .facts import Facts, constants, imports

#: Fields of the tile layer that `load` wants besides the file.
_FIELDS = {"CLASSIFICATION": ["label"], "MULTI_LABEL": ["labels"], "DETECTION": ["tile_id"]}
#: Lines of `load` that make of a tile's fields what is learned.
_LABELS = {
    "CLASSIFICATION": ["    label = CLASSES.index(label)"],
    "MULTI_LABEL": [
        '    present = (labels or "").split(";")',
        "    labels = np.array([name in present for name in CLASSES], dtype=np.float32)",
    ],
    "DETECTION": [
        "    found = np.array(OBJECTS.get(tile_id, []), dtype=np.float32).reshape(-1, 5)",
        "    boxes, classes = found[:, :4], found[:, 4].astype(np.int64)",
    ],
}
#: A GeoPackage is a database of SQLite, which would make a new one where there is none.
_OPENED = """\
def opened(name):
    \"\"\"A GeoPackage, which is a database, to read from.\"\"\"
    path = FOLDER / name
    if not path.is_file():
        raise FileNotFoundError(path)
    return closing(sqlite3.connect(path))"""
_OBJECTS = """\
OBJECTS = {}
with opened("objects.gpkg") as table:
    query = "SELECT tile_id, x_min, y_min, x_max, y_max, class_id FROM objects ORDER BY fid"
    for tile_id, *found in table.execute(query):
        OBJECTS.setdefault(tile_id, []).append(found)"""
_PILLOW = """\
    with Image.open(FOLDER / file) as image:
        return np.atleast_3d(np.asarray(image))"""


def indexed(facts: Facts) -> str:
    """`rows(split)` lists the tiles, `load(row)` reads one."""
    manifest = facts.manifest
    others = {"import numpy as np"}
    if manifest.format == "ZARR":
        others.add("import zarr")
    elif facts.by_pillow or (facts.has_arrays and _masks(facts)):
        others.add("from PIL import Image")
    elif not facts.has_arrays:
        others.add("import rasterio")
    plain = {"from pathlib import Path", "import sqlite3", "from contextlib import closing"}
    if manifest.format == "ZARR":
        plain.add("from functools import cache")
    heading = [
        *imports(plain, others),
        *constants(facts),
    ]
    parts = ["\n".join(heading), *_reading(facts), _OPENED, _rows(facts)]
    if manifest.task == "DETECTION":
        parts.append(_OBJECTS)
    parts += [_load(facts), f"for row in rows({facts.argument}):\n    {facts.names} = load(row)\n"]
    return "\n\n\n".join(parts)


def _masks(facts: Facts) -> bool:
    return bool({"mask", "instances"} & set(facts.parts))


def _reading(facts: Facts) -> list[str]:
    """`read`, and what finds and reads the other files of a tile."""
    form = facts.manifest.format
    if form == "ZARR":
        body = '    return zarr.open_group(FOLDER / file, mode="r")'
        return [f'@cache\ndef arrays(file):\n    """The arrays of a split."""\n{body}']
    words = f'def read(file):\n    """An array {facts.axes if facts.has_arrays else "(row, col, band)"}."""\n'
    if form == "NPY":
        found = [words + "    return np.load(FOLDER / file)"]
    elif form == "NPZ":
        found = [words + '    with np.load(FOLDER / file) as arrays:\n        return arrays["image"]']
    elif facts.by_pillow:
        found = [words + _PILLOW]
    else:
        body = "    with rasterio.open(FOLDER / file) as image:\n        return np.moveaxis(image.read(), 0, -1)"
        found = [words + body]
    if _masks(facts) or "target" in facts.parts:
        stem = "" if facts.is_parted else '.rpartition(".")[0]'
        found.append(
            "def beside(file, folder, extension):\n"
            '    """The file that belongs to an image, in a folder beside `images`."""\n'
            f'    return f"{{folder}}/".join(file.rsplit("images/", 1)){stem} + "." + extension'
        )
    if facts.has_arrays and _masks(facts):
        found.append("def read_mask(file):\n" + _PILLOW)
    return found


def _fields(facts: Facts) -> list[str]:
    """The fields of the tile layer that `load` wants."""
    place = ["file", "array_index"] if facts.manifest.format == "ZARR" else ["file"]
    return place + (["value"] if facts.by_value else _FIELDS.get(facts.manifest.task, []))


def _rows(facts: Facts) -> str:
    fields = _fields(facts)
    where, values = (" WHERE split = ?", ", [split]") if facts.split else ("", "")
    lines = [
        f"def rows({facts.parameter()}):",
        '    """What `load` wants of each tile."""',
        '    with opened("tiles.gpkg") as table:',
        f'        query = "SELECT {", ".join(fields)} FROM tiles{where} ORDER BY fid"',  # nosec B608 # names of ours
        f"        return table.execute(query{values}).fetchall()",
    ]
    return "\n".join(lines)


def _load(facts: Facts) -> str:
    manifest, fields = facts.manifest, _fields(facts)
    words = " and ".join(("image", *facts.parts)).capitalize()
    lines = ["def load(row):", f'    """{words} of a tile.{facts.note}"""']
    lines.append(f"    {', '.join(fields)}{',' if len(fields) == 1 else ''} = row")
    if manifest.format == "ZARR":
        lines.append('    image = arrays(file)["image"][array_index]')
    elif facts.is_parted:
        extension = EXTENSIONS[manifest.format]
        lines.append(f'    dated = [read(f"{{file}}/{{date}}.{extension}") for date in DATES]')
        lines.append(f"    image = np.stack(dated)  # {facts.axes}")
    else:
        lines.append("    image = read(file)")
    lines += [f"    {name} = {_beside(facts, name)}" for name in ("mask", "instances", "target") if name in facts.parts]
    lines += [] if facts.by_value else _LABELS.get(manifest.task, [])
    return "\n".join([*lines, f"    return {facts.names}"])


def _beside(facts: Facts, name: str) -> str:
    """What reads a part of a tile that is an array."""
    form = facts.manifest.format
    if form == "ZARR":
        return f'arrays(file)["{name}"][array_index]'
    if name == "target":
        return f'read(beside(file, "targets", "{EXTENSIONS[form]}"))'
    folder = "masks" if name == "mask" else name
    return f'{"read_mask" if facts.has_arrays else "read"}(beside(file, "{folder}", "tif"))[..., 0]'
