"""What stands around a task on the command line, as its algorithm does in QGIS: layers in, layers out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..errors import InputError, OptionError
from ..exclusive import PATIENCE_S, exclusively
from ..imagery.legend import named_classes
from ..imagery.stack import RasterStack
from ..labels.layers import LayerFile, write_layer
from ..progress import Progress, move, remove
from ..remote.names import address_of, is_store

#: Field of tiles that somebody has looked through: those with a 1 are left out of exports.
REJECTED = "is_rejected"
#: Tasks that measure tiles, and write columns for each of them.
MEASURING = ("classify_tiles", "cloud_fractions", "tile_statistics")
#: Features written at once.
AT_ONCE = 20_000

Columns = dict[str, NDArray[Any]]


def layers_of(task: str) -> tuple[str, ...]:
    """The options of a task whose files are read or written here, not by the task."""
    if task == "export_tiles":
        return ("tiles",)
    return ("tiles", "output") if task in MEASURING else ("raster", "output")


def before(task: str, values: dict[str, Any], folder: Path, progress: Progress) -> dict[str, Any]:
    """The options of a job whose layers cross through `folder`. Raises InputError and OptionError."""
    values = dict(values)
    if task == "export_tiles" and values.get("tiles"):
        values["tiles"] = _without_rejected(values["tiles"], folder / "tiles.gpkg", progress)
    elif task in MEASURING:
        _check_layer(values["output"])
        values["output"] = str(folder / "columns.npz")
    elif task == "polygonize_raster":
        _check_layer(values["output"])
        names = named_classes(_near(values["raster"], progress))
        for option in ("classes", "border_class"):
            if option in values:
                values[option] = _ids(values[option], option, names)
        if isinstance(values.get("border_class"), list):
            values["border_class"] = _only(values["border_class"])
        values["output"] = str(folder / "polygons")
    return values


def after(task: str, asked: dict[str, Any], result: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """The values of a task, once its columns and polygons have become the layer that was `asked` for."""
    if task in MEASURING:
        count = _join(_near(asked["tiles"], progress), _columns(task, result), Path(asked["output"]), progress)
        return {"output": asked["output"], "count": count}
    if task == "polygonize_raster":
        raster = _near(asked["raster"], progress)
        with RasterStack((raster,)) as stack:
            crs = stack.grid.crs
        kind = "MultiPolygon" if asked.get("connectedness") == "EIGHT" else "Polygon"
        _write_polygons(result, named_classes(raster), crs, kind, Path(asked["output"]), progress)
        return {"output": asked["output"], "count": result["count"]}
    return result


def _near(name: str, progress: Progress) -> str:
    """A file that can be read here: a copy of what lies in an object store, else itself."""
    if not is_store(name):
        return name
    from ..remote.mirror import mirrored  # needs what other runs do without

    return str(mirrored(address_of(name), progress))


def _check_layer(output: str) -> None:
    if "://" in output or output.startswith("/vsi"):
        raise OptionError(
            f"output must be a file on this machine, since layers are not written elsewhere, got {output!r}"
        )
    if not output.lower().endswith(".gpkg"):
        raise OptionError(f"output must be a GeoPackage, a file that ends in .gpkg, got {output!r}")


def _without_rejected(tiles: str, path: Path, progress: Progress) -> str:
    """A layer without the tiles that were rejected: itself where there are none."""
    here = _near(tiles, progress)
    layer = LayerFile(here)
    name = layer.name_of(REJECTED)
    if name is None or not layer.kinds[name].startswith(("int", "uint", "float", "bool")):
        return tiles
    rejected = sum(int(np.count_nonzero(_is_true(values))) for values in layer.columns(name))
    if not rejected:
        return tiles
    if rejected == len(layer):
        raise InputError(f"All tiles are rejected ({REJECTED} is 1): there is nothing to export.")

    def kept() -> Iterator[tuple[NDArray[np.object_], Columns]]:
        for part in layer.parts():
            keep = ~_is_true(part.columns[name])
            yield part.geometry[keep], {field: values[keep] for field, values in part.columns.items()}

    _write(path, kept(), layer.crs, layer.kinds, _type(here), progress)
    progress.message(f"Rejected tiles ({REJECTED} is 1) left out: {rejected:,}")
    return str(path)


def _is_true(values: NDArray[Any]) -> NDArray[np.bool_]:
    numbers = np.asarray(values, np.float64)
    return np.asarray(~np.isnan(numbers) & (numbers != 0))


def _columns(task: str, result: dict[str, Any]) -> Columns:
    """The new fields of tiles, as a task has written them."""
    with np.load(result["output"] if task == "classify_tiles" else result["columns"], allow_pickle=False) as stored:
        if task == "tile_statistics":
            return dict(zip(result["fields"], stored["values"].T))
        columns = {name: stored[name] for name in stored.files}
    for name, values in columns.items():
        if values.dtype.kind == "U":
            columns[name] = np.array([text or None for text in values.tolist()], dtype=object)
    return columns


def _join(tiles: str, columns: Columns, output: Path, progress: Progress) -> int:
    """Write a layer with further fields, which take the place of its own of the same names; how many features."""
    layer = LayerFile(tiles)
    new = {name.lower() for name in columns}
    replaced = [name for name in layer.kinds if name.lower() in new]
    if replaced:
        progress.warn(f"New fields take the place of the tiles' own: {', '.join(replaced)}.")
    kinds = {name: kind for name, kind in layer.kinds.items() if name not in replaced}

    def joined() -> Iterator[tuple[NDArray[np.object_], Columns]]:
        first = 0
        for part in layer.parts(list(kinds)):
            here = slice(first, first + len(part))
            yield part.geometry, {**part.columns, **{name: values[here] for name, values in columns.items()}}
            first += len(part)
            progress.update(first, len(layer), "Writing tiles")

    with _whole(output, progress) as path:
        _write(path, joined(), layer.crs, kinds, _type(tiles), progress)
    return len(layer)


def _write_polygons(
    result: dict[str, Any],
    names: dict[int, str],
    crs: Optional[CRS],
    geometry_type: str,
    output: Path,
    progress: Progress,
) -> None:
    def read() -> Iterator[tuple[NDArray[np.object_], Columns]]:
        for name in result["files"]:
            with np.load(Path(result["output"]) / name, allow_pickle=False) as stored:
                data, ends = stored["shapes"].tobytes(), stored["ends"].tolist()
                class_id, confidence = stored["class_id"], stored["confidence"]
            shapes = [data[begin:end] for begin, end in zip([0, *ends], ends)]
            words = [names.get(number, str(number)) for number in class_id.tolist()]
            columns = {"class_id": class_id, "class": np.array(words, object), "confidence": confidence}
            yield np.asarray(shapely.from_wkb(shapes), object), columns
        if not result["files"]:
            nothing = np.zeros(0, np.float64)
            empty = {"class_id": np.zeros(0, np.int64), "class": np.zeros(0, object), "confidence": nothing}
            yield np.zeros(0, object), empty

    with _whole(output, progress) as path:
        _write(path, read(), crs, {}, geometry_type, progress)


@contextmanager
def _whole(output: Path, progress: Progress) -> Iterator[Path]:
    """Where to write a layer, whose file gives it its name; it takes its place when the block ends well."""
    folder = output.with_name(f".{output.name}.part")
    output.parent.mkdir(parents=True, exist_ok=True)
    with exclusively(output, progress, PATIENCE_S), progress.scratch(folder):
        remove(folder)  # of a run that was ended
        folder.mkdir()
        yield folder / output.name
        move(folder / output.name, output)


def _write(
    path: Path,
    parts: Iterator[tuple[NDArray[np.object_], Columns]],
    crs: Optional[CRS],
    kinds: dict[str, str],
    geometry_type: str,
    progress: Progress,
) -> None:
    append = False
    for geometry, columns in parts:
        for first in range(0, max(len(geometry), 1), AT_ONCE):
            progress.check()
            here = slice(first, first + AT_ONCE)
            some = {field: values[here] for field, values in columns.items()}
            write_layer(path, geometry[here], some, crs, kinds, geometry_type, append)
            append = True


def _type(path: str) -> str:
    return str(pyogrio.read_info(path)["geometry_type"])


def _ids(words: Any, option: str, names: dict[int, str]) -> list[int]:
    """Class ids given by id or name."""
    found = []
    for word in words if isinstance(words, (list, tuple)) else [words]:
        text = str(word).strip()
        numbers = [number for number, name in names.items() if name.lower() == text.lower()]
        if not numbers and not text.lstrip("-").isdecimal():
            known = ", ".join(f"{number} ({name})" for number, name in names.items())
            raise OptionError(
                f"{option.replace('_', ' ')}: there is no class {text!r}; "
                + (f"the classes are {known}" if known else "the raster names no classes, so give their ids")
            )
        found.append(numbers[0] if numbers else int(text))
    return found


def _only(numbers: list[int]) -> int:
    if len(numbers) != 1:
        raise OptionError(f"border class must be one class, got {len(numbers)}")
    return numbers[0]
