"""From a tile layer to the next one: fields carried through, fields added, tiles kept or left out."""

from __future__ import annotations

from collections import Counter
from typing import Any, Callable, Optional

from qgis.core import (
    QgsField,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...i18n import tr
from ..fields import with_fields
from .overlay import unchecked
from .tile_sink import TileSink

#: What becomes of a tile, from its place in the layer and its geometry: the output it goes to with the values of the
#: added fields, or None to leave it out.
Decide = Callable[[int, QgsGeometry], Optional[tuple[str, list[Any]]]]
#: Tiles between two looks at cancel and progress.
STRIDE = 200


class TileCopy:
    """Copies tiles into one or several outputs of an algorithm, one at a time, so that memory stays bounded."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        tiles: QgsProcessingFeatureSource,
        added: list[QgsField],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._algorithm, self._tiles, self._parameters = algorithm, tiles, parameters
        self._context, self._feedback = context, feedback
        self._fields, self._carried = with_fields(tiles.fields(), added)
        self._sinks: dict[str, TileSink] = {}

    def open(self, output: str) -> str:
        """Open an output of the algorithm and return its destination."""
        sink, destination = self._algorithm.parameterAsSink(
            self._parameters,
            output,
            self._context,
            self._fields,
            self._tiles.wkbType(),
            self._tiles.sourceCrs(),
        )
        self._sinks[output] = TileSink(sink, self._fields, output)
        return str(destination)

    def run(self, decide: Decide) -> None:
        """Copy all tiles, and say in the log how many went to the first output; those for one not open are dropped."""
        total = max(1, self._tiles.featureCount())
        numbers: Counter[str] = Counter()
        without_geometry = 0
        for place, tile in enumerate(unchecked(self._tiles)):
            if place % STRIDE == 0:
                if self._feedback.isCanceled():
                    raise QgsProcessingException(tr("Cancelled."))
                self._feedback.setProgress(100 * place / total)
            geometry = tile.geometry()
            if geometry.isNull() or geometry.isEmpty():
                without_geometry += 1
                continue
            decided = decide(place, geometry)
            if decided is None:
                continue
            output, values = decided
            numbers[output] += 1
            if output in self._sinks:
                old = tile.attributes()
                self._sinks[output].add(geometry, [old[index] for index in self._carried] + values)
        for sink in self._sinks.values():
            sink.finish()
        if without_geometry:
            self._feedback.pushWarning(
                tr("{count} tiles without a geometry are left out.").format(count=without_geometry)
            )
        self._feedback.pushInfo(
            tr("{kept} of {total} tiles kept.").format(kept=numbers[next(iter(self._sinks))], total=total)
        )
