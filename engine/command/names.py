"""What the options of tasks are called where people call them: as the parameters of the algorithms.

Needs nothing beyond the standard library: QGIS's side makes the words of the commands from it.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Optional

from ..imagery.clouds.options import CloudRuleOptions
from ..options import UNITS, Options
from ..tasks import task_named

#: The words of the commands, made from the declarations of the algorithms by `make docs`.
WORDS = Path(__file__).resolve().parents[2] / "resources" / "commands.json"
#: Parameters that are not called as their options, by task; "" is any task.
CALLED = {
    "": {"rasters": "INPUT", "raster": "INPUT", "rotation_deg": "ROTATION", "minimum_share": "MIN_OBJECT_SHARE"},
    "catalog_scenes": {"layer": "INDEX"},
    "cloud_fractions": {"tiles": "INPUT", "raster": "RASTER"},
    "cloud_mask": {"cloud_rule": "RULE"},
    "evaluate_model": {"rasters": "RASTERS"},
    "inspect_dataset": {"rasters": "RASTERS"},
    "rasterize_labels": {"raster": "RASTER"},
    "tile_statistics": {"tiles": "INPUT", "rasters": "RASTER"},
}
#: Tasks that do a part of an algorithm's work, and that algorithm; others are the work of the one that names them.
PARTS = {"cloud_fractions": "excludecloudytiles"}
#: Title and summary of tasks that have other ones than an algorithm.
OWN_WORDS = {
    "cloud_fractions": (
        "Cloud fractions",
        "Writes the share of cloud, the share of nodata, or both, into the tiles of a tile layer.",
    ),
    "polygonize_raster": (
        "Polygonize raster",
        "Turns the patches of a raster of classes into polygons with class and confidence. The raster is read in "
        "strips, and polygons are the same as if it were read at once. Nodata is left out, and so is class 0, the "
        "background, unless it is asked for.",
    ),
    "describe_devices": (
        "Describe devices",
        "Says which Python runs the engine, the versions of its libraries, and the devices that TensorFlow sees.",
    ),
}
#: What the four numbers of an extent are, by task; "" is any task.
EXTENTS = {
    "": "XMIN YMIN XMAX YMAX in the coordinate system of the raster.",
    "catalog_scenes": "West, south, east and north in degrees.",
}
#: Tasks without a command: what they are given comes from QGIS. A job file runs them all the same.
WITHOUT_COMMAND = ("sample_classes",)
#: Parameters that make one option together, by task: the rule of what is cloud.
COMPOSED = {"cloud_mask": CloudRuleOptions, "cloud_fractions": CloudRuleOptions}


def command_of(task: str) -> str:
    """The command of a task."""
    return task.replace("_", "-")


def parameter_of(task: str, option: str) -> str:
    """The name of the parameter that gives an option of a task."""
    named = {**CALLED[""], **CALLED.get(task, {})}
    if option in named:
        return named[option]
    stem, _, unit = option.rpartition("_")
    return (stem if stem and unit in UNITS else option).upper()


def options_of(task: str) -> dict[str, tuple[type[Options], dataclasses.Field[object]]]:
    """By parameter, the class that checks it and the field that holds it."""
    own = task_named(task).load_options()
    found = {parameter_of(task, item.name): (own, item) for item in dataclasses.fields(own)}
    composed: Optional[type[Options]] = COMPOSED.get(task)
    if composed:
        for item in dataclasses.fields(composed):
            found.setdefault(parameter_of("", item.name), (composed, item))
    return found
