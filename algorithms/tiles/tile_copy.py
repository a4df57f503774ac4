"""From a tile layer to the next one: fields carried through, fields added, tiles kept or left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, closing
from operator import itemgetter
from typing import Any, Callable, Union

from qgis.core import QgsField, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeatureSource

from ...i18n import tr
from ..fields import with_fields
from .tile_chunk import TileChunk, as_type, chunks_of
from .tile_sink import TileSink

#: Where a tile goes: the output, and the values of the added fields.
Row = tuple[str, list[Any]]
#: What becomes of the tiles of a chunk: for each a row, several to repeat it, or None to leave it out.
Decide = Callable[[TileChunk], Sequence[Union[Row, list[Row], None]]]


class TileCopy:
    """Copies tiles into one or several outputs of an algorithm, a chunk at a time, so that memory stays bounded."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        tiles: QgsProcessingFeatureSource,
        added: list[QgsField],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: Any,
    ) -> None:
        self._algorithm, self._tiles, self._parameters = algorithm, tiles, parameters
        self._context, self._feedback = context, feedback
        self._fields, self._carried = with_fields(tiles.fields(), added)

    def run(self, decide: Decide, *outputs: str) -> dict[str, str]:
        """Copy all tiles into outputs of the algorithm and return their destinations.

        The log says how many went to the first one. A failure or a cancel leaves none of them.
        """
        with ExitStack() as stack:
            sinks = {output: stack.enter_context(self._sink(output)) for output in outputs}
            chunks = stack.enter_context(closing(chunks_of(self._tiles, self._feedback)))
            seen, numbers = self._copy(chunks, decide, sinks)
            for sink in sinks.values():
                sink.finish()
        total = self._tiles.featureCount()
        if 0 <= seen < total:
            self._feedback.pushWarning(tr("{count} tiles without a geometry are left out.").format(count=total - seen))
        kept = numbers[outputs[0]]
        words = tr("{kept} of {total} tiles kept.") if kept <= seen else tr("{total} tiles became {kept}.")
        self._feedback.pushInfo(words.format(kept=kept, total=max(seen, total)))
        if not kept:
            self._feedback.pushWarning(tr("No tile is left: do the layers lie on the same ground?"))
        return {output: sink.destination for output, sink in sinks.items()}

    def _sink(self, output: str) -> TileSink:
        return TileSink(
            self._algorithm,
            output,
            self._parameters,
            self._context,
            self._fields,
            self._tiles.wkbType(),
            self._tiles.sourceCrs(),
        )

    def _copy(
        self, chunks: Iterable[TileChunk], decide: Decide, sinks: dict[str, TileSink]
    ) -> tuple[int, Counter[str]]:
        """How many tiles there were, and how many of them went to each output."""
        kind, carried = self._tiles.wkbType(), _picker(self._carried)
        numbers: Counter[str] = Counter()
        seen = 0
        for chunk in chunks:
            seen += len(chunk.places)
            chosen: dict[str, list[int]] = {output: [] for output in sinks}
            rows: dict[str, list[list[Any]]] = {output: [] for output in sinks}
            for n, decided in enumerate(decide(chunk)):
                for output, values in decided if isinstance(decided, list) else (decided,) if decided else ():
                    if output not in chosen:
                        continue
                    chosen[output].append(n)
                    rows[output].append(carried(chunk.features[n].attributes()) + values)
            for output, members in chosen.items():
                numbers[output] += len(members)
                shapes = [chunk.shapes[n] for n in members]
                for place, n in enumerate(members):
                    if chunk.geometries[n].wkbType() != kind:
                        shapes[place] = as_type(chunk.geometries[n], kind).asWkb().data()
                sinks[output].add(shapes, chunk.boxes[members], rows[output])
        return seen, numbers


def _picker(positions: list[int]) -> Callable[[list[Any]], list[Any]]:
    """Picks the values at positions out of a list; for a run of them, which is the rule, by one slice."""
    first, end = (positions[0], positions[-1] + 1) if positions else (0, 0)
    if positions == list(range(first, end)):
        return itemgetter(slice(first, end))
    return lambda values: [values[position] for position in positions]
