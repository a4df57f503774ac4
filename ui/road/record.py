"""What the project keeps of the road: which layers and files its steps have come to."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject

from ...engine.remote.names import is_store

SCOPE = "tilewright"
IMAGE, TILES, LABELS, CLASS_FIELD, MAP = "image", "tiles", "labels", "class_field", "map"
DATASET, MODEL = "dataset", "model"
#: What is a layer of the project.
LAYERS = (IMAGE, TILES, LABELS, MAP)
#: What is a file or folder; the last few are kept to choose among.
PATHS = (DATASET, MODEL)
KEPT = 5


@dataclass(frozen=True)
class Said:
    """Where an algorithm says what a step has come to: among its parameters, or its outputs."""

    name: str
    output: bool = False


_OUT = Said("OUTPUT", output=True)
_ON_TILES = {TILES: _OUT}
_NEW_TILES = {IMAGE: Said("INPUT"), TILES: _OUT}
#: What each algorithm says by its run.
SAYS: Mapping[str, Mapping[str, Said]] = {
    "createtilegrid": _NEW_TILES,
    "sampletiles": _NEW_TILES,
    "createscenetiles": _ON_TILES,
    "jointilestomask": _ON_TILES,
    "excludecloudytiles": _ON_TILES,
    "tilestatistics": _ON_TILES,
    "splittiles": _ON_TILES,
    "filtertiles": _ON_TILES,
    "balancetiles": _ON_TILES,
    "labeltiles": {TILES: _OUT, LABELS: Said("LABELS"), CLASS_FIELD: Said("CLASS_FIELD")},
    "exporttiles": {
        IMAGE: Said("INPUT"),
        TILES: Said("TILES"),
        LABELS: Said("LABELS"),
        CLASS_FIELD: Said("CLASS_FIELD"),
        DATASET: _OUT,
    },
    "convertdataset": {DATASET: _OUT},
    "mergedatasets": {DATASET: _OUT},
    "splitdataset": {DATASET: _OUT},
    "appendtodataset": {DATASET: Said("DATASET")},
    "inspectdataset": {DATASET: Said("DATASET")},
    "trainmodel": {DATASET: Said("DATASET"), MODEL: _OUT},
    "evaluatemodel": {MODEL: Said("MODEL")},
    "segmentraster": {MODEL: Said("MODEL"), MAP: _OUT},
    "classifytiles": {MODEL: Said("MODEL"), MAP: _OUT},
}


def _absolute(path: str) -> str:
    return path if is_store(path) else str(Path(path).absolute())


class Record:
    """The entries of one project. Layers are kept by their id, files relative to the project where it says so."""

    def __init__(self, project: QgsProject) -> None:
        self.project = project
        #: Layers that algorithms have made and that QGIS has yet to add to the project.
        self.awaited: dict[str, str] = {}

    def get(self, key: str) -> str:
        """A layer's id, the class field, or the last file; empty when there is none."""
        if key in PATHS:
            return next(iter(self.paths(key)), "")
        return str(self.project.readEntry(SCOPE, key, "")[0])

    def paths(self, key: str) -> list[str]:
        """Absolute paths, the last one first."""
        kept = self.project.readListEntry(SCOPE, key, [])[0]
        return [self.project.readPath(path) if path.startswith(".") else path for path in kept]

    def put(self, key: str, value: str) -> bool:
        """Keep a value; returns whether it is another than before. The same value leaves the project untouched."""
        if key in PATHS:
            before = self.paths(key)
            after = [value, *(path for path in before if path != value)][:KEPT]
            return before != after and self._write_paths(key, after)
        if self.get(key) == value:
            return False
        return bool(self.project.writeEntry(SCOPE, key, value))

    def note(self, algorithm: str, parameters: dict[str, Any], outputs: dict[str, Any]) -> bool:
        """Keep what a run says; returns whether anything has changed. Layers wait until the project has them."""
        changed = False
        for key, said in SAYS.get(algorithm, {}).items():
            value = (outputs if said.output else parameters).get(said.name)
            if isinstance(value, list):
                value = value[0] if value else None
            if not isinstance(value, str) or not value:
                continue
            if key in LAYERS:
                self.awaited[key] = value
            else:
                changed = self.put(key, _absolute(value) if key in PATHS else value) or changed
        return self.take_awaited() or changed

    def take_awaited(self) -> bool:
        """Keep the awaited layers that the project has by now; returns whether anything has changed."""
        changed = False
        for key, value in list(self.awaited.items()):
            layer = layer_of(self.project, value)
            if layer is not None:
                del self.awaited[key]
                changed = self.put(key, layer.id()) or changed
        return changed

    def keep_relative(self) -> None:
        """Write the paths anew for the place where the project is about to be saved."""
        for key in PATHS:
            paths = self.paths(key)
            if paths:
                self._write_paths(key, paths)

    def _write_paths(self, key: str, paths: list[str]) -> bool:
        return bool(self.project.writeEntry(SCOPE, key, [self.project.writePath(path) for path in paths]))


def layer_of(project: QgsProject, value: str) -> Optional[QgsMapLayer]:
    """The project's layer of what a parameter or an output says: an id, a file, or a name."""
    layer = project.mapLayer(value)
    if layer is not None:
        return layer
    layers = project.mapLayers().values()
    same = [layer for layer in layers if _same_source(layer.source(), value)]
    same += [layer for layer in layers if layer.name() == value]
    return same[-1] if same else None


def _same_source(source: str, value: str) -> bool:
    """Whether both name the same file, and the same layer in it where both name one."""
    (path, *parts), (other, *others) = source.split("|"), value.split("|")
    if not path or os.path.normpath(path) != os.path.normpath(other):
        return False
    names, other_names = (
        {part for part in found if part.startswith(("layername=", "layerid="))} for found in (parts, others)
    )
    return not names or not other_names or names == other_names
