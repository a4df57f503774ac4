"""`features.json`: what the records of a TFRECORD dataset hold, so that a program can take them apart."""

from __future__ import annotations

from typing import Any, Optional

from ..contents import Blueprint
from ..series import Series
from .files import INSTANCE

FEATURES_NAME = "features.json"
VERSION = 1


def described(blueprint: Blueprint) -> dict[str, Any]:
    """Each feature by name, with `kind`, `dtype` and `shape` as `tf.io.parse_single_example` wants them.

    A feature whose bytes are an array says so in `array`: its `dtype` and `shape`, with null where tiles differ.
    """
    series, size, mask = Series(blueprint), blueprint.tile_size, blueprint.mask
    rows, columns = size or (None, None)
    shape = [*([len(series.dates)] if series.has_axis else []), rows, columns, series.count]
    features: dict[str, dict[str, Any]] = {
        "image": _array(blueprint.dtype.name, shape, _axes(series)),
        "shape": _fixed("int64", [len(shape)], "Lengths of the image's axes."),
        "dtype": _fixed("string", [], "Type of the image's pixels as NumPy calls it."),
        "tile_id": _fixed("string", [], "The tile's name, as in tiles.gpkg."),
    }
    if mask:
        words = "Class ids." if blueprint.classes else "Values; NaN is to be ignored."
        features["mask"] = _array(mask.dtype, [rows, columns], f"(row, col). {words}")
        features["mask_dtype"] = _fixed("string", [], "Type of the mask's pixels.")
    if blueprint.instances:
        words = "(row, col). 0, or the place of the pixel's object among the tile's, counted from 1."
        features["instances"] = _array(INSTANCE.dtype, [rows, columns], words)
    if blueprint.target_bands:
        height, width = blueprint.target_size or (rows, columns)
        bands = blueprint.target_bands
        words = "The second image, (row, col, band)."
        features["target"] = _array(bands[0].dtype, [height, width, len(bands)], words)
        features["target_shape"] = _fixed("int64", [3], "Lengths of the second image's axes.")
        features["target_dtype"] = _fixed("string", [], "Type of the second image's pixels.")
    features.update(_labels(blueprint))
    return {
        "version": VERSION,
        "byte_order": "little",
        "features": dict(sorted(features.items())),
        "classes": [{"id": entry.id, "name": entry.name} for entry in blueprint.classes],
        "bands": [band.name for band in blueprint.bands],
        **({"dates": list(series.dates)} if series.dates else {}),
    }


def _labels(blueprint: Blueprint) -> dict[str, dict[str, Any]]:
    if blueprint.task == "CLASSIFICATION":
        return {
            "label": _fixed("int64", [], "Class id."),
            "label_name": _fixed("string", [], "Class name."),
        }
    if blueprint.task == "MULTI_LABEL":
        return {"labels": _several("int64", "Ids of the tile's classes.")}
    if blueprint.value_name:
        return {"value": _fixed("float32", [], f"{blueprint.value_name} of the tile.")}
    if not blueprint.has_objects:
        return {}
    sides = {"xmin": "left", "ymin": "upper", "xmax": "right", "ymax": "lower"}
    found = {
        f"image/object/bbox/{name}": _several("float32", f"The {side} sides of the objects' boxes, 0 to 1.")
        for name, side in sides.items()
    }
    found["image/object/class/label"] = _several("int64", "Class ids of the objects.")
    found["image/object/class/text"] = _several("string", "Class names of the objects.")
    return found


def _axes(series: Series) -> str:
    return "(time, row, col, band)." if series.has_axis else "(row, col, band)."


def _array(dtype: str, shape: list[Optional[int]], words: str) -> dict[str, Any]:
    return {**_fixed("string", [], words), "array": {"dtype": dtype, "shape": shape}}


def _fixed(dtype: str, shape: list[int], words: str) -> dict[str, Any]:
    return {"kind": "FixedLenFeature", "dtype": dtype, "shape": shape, "meaning": words}


def _several(dtype: str, words: str) -> dict[str, Any]:
    return {"kind": "VarLenFeature", "dtype": dtype, "meaning": words}
