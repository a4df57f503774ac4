"""Which raster a layer comes from, remembered from step to step: what results are named and grouped by."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)

from ..engine.imagery.names import told
from ..engine.tiles.options import GridOptions, SampleOptions
from ..i18n import tr

#: Custom properties of layers, which projects keep.
JOB, DETAIL = "tilewright/job", "tilewright/detail"
#: Parameters that say what a run is about, before all others.
FIRST = ("INPUT", "RASTER", "RASTERS", "PROPOSALS")
#: Longer names of rasters are cut in the names of layers.
LONGEST_NAME = 40
#: Results of this session whose origin is remembered.
MOST_REMEMBERED = 2000


@dataclass(frozen=True)
class Origin:
    """The raster that a layer began with, and what more tells the layer from others, as "64 px"."""

    job: str
    detail: str = ""

    def name(self, what: str) -> str:
        """The name of a layer: what it is, and of what."""
        job = self.job if len(self.job) <= LONGEST_NAME else self.job[: LONGEST_NAME - 1] + "…"
        return f"{what} · {job} {self.detail}".rstrip()


#: Origins by where results are: a step of a model sees no layer of the step before, only where that put it.
_remembered: OrderedDict[str, Origin] = OrderedDict()


def remember(destination: str, origin: Origin) -> None:
    """Note what a result is of."""
    _remembered[destination] = origin
    while len(_remembered) > MOST_REMEMBERED:
        _remembered.popitem(last=False)


def remembered(destination: str) -> Optional[Origin]:
    """What a result of this session is of."""
    return _remembered.get(destination)


def mark(layer: QgsMapLayer, origin: Origin) -> None:
    """Keep the origin with the layer, in the project's file too."""
    layer.setCustomProperty(JOB, origin.job)
    if isinstance(layer, QgsVectorLayer):  # the size of tiles goes for what is made of them, the index of a map not
        layer.setCustomProperty(DETAIL, origin.detail)


def origin_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Optional[Origin]:
    """What a run is about: the origin of its most important layer, or that layer itself. Nothing is opened for it."""
    for value in _layers(algorithm, parameters):
        if isinstance(value, str) and value in _remembered:
            return _remembered[value]
        layer = value
        if isinstance(value, str):
            layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
        if isinstance(layer, QgsMapLayer):
            job = layer.customProperty(JOB)
            return Origin(job, layer.customProperty(DETAIL) or "") if job else Origin(layer.name())
        if isinstance(value, str):
            return Origin(_name(value))
    return None


def detail_of(options: Any) -> str:
    """What tells the layers of one run from those of another on the same raster, as far as its options say it."""
    if isinstance(options, (GridOptions, SampleOptions)):
        width, height = options.tile_size_px, options.tile_height_px or options.tile_size_px
        if width == height:
            return tr("{size} px").format(size=width)
        return tr("{width} × {height} px").format(width=width, height=height)
    return ", ".join(getattr(options, "indices", ()) or getattr(options, "derivatives", ()))


def _layers(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> Iterator[Any]:
    """Layers, or texts that stand for layers, that the run gets; the most important ones first."""
    kinds = (
        QgsProcessingParameterRasterLayer,
        QgsProcessingParameterMultipleLayers,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterMapLayer,
    )
    definitions = [one for one in algorithm.parameterDefinitions() if isinstance(one, kinds)]
    for definition in sorted(definitions, key=lambda one: one.name() not in FIRST):
        value = parameters.get(definition.name())
        value = value[0] if isinstance(value, (list, tuple)) and value else value
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source
        if isinstance(value, QgsProperty):
            value = value.staticValue()
        if isinstance(value, QgsMapLayer) or (isinstance(value, str) and value):
            yield value


def _name(text: str) -> str:
    """What a layer that is given by its place is called."""
    place, _, more = text.partition("|")
    layer_name = dict(part.partition("=")[::2] for part in more.split("|")).get("layername")
    return layer_name or Path(told(place)).stem or told(place)
