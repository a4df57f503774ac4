"""Give every class as many tiles as the others."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ...engine.errors import InputError, OptionError
from ...engine.tiles.options import BalanceOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..fields import text
from ..parameters import choice, class_field, number
from ..styling import style_by_label, style_measured
from .label_tiles import class_name

if TYPE_CHECKING:
    from .tile_chunk import TileChunk

#: A field of real numbers with more values than this holds no classes.
MOST_KINDS = 100
#: Classes that the log lists at most.
MOST_LISTED = 100


class BalanceTiles(TilewrightAlgorithm):
    """Balance tiles."""

    INPUT = "INPUT"
    LABEL_FIELD = "LABEL_FIELD"
    METHOD = "METHOD"
    RATIO = "RATIO"
    SPLIT_FIELD = "SPLIT_FIELD"
    BALANCE_SPLIT = "BALANCE_SPLIT"
    BINS = "BINS"
    SEED = "SEED"
    OUTPUT = "OUTPUT"

    group_key = "tiles"

    def name(self) -> str:
        return "balancetiles"

    def displayName(self) -> str:
        return tr("Balance tiles")

    def tags(self) -> list[str]:
        return tr("tiles,balance,imbalance,oversample,undersample,class weights,stratified,resample").split(",")

    def summary(self) -> str:
        return tr(
            "Makes the classes have about as many tiles as each other, by leaving out tiles of the common ones or by "
            "repeating tiles of the rare ones: in all, within each split, or in one split alone. A field of numbers, "
            "such as a statistic, can stand in for classes, cut into bins."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Tile layer"), [QgsProcessing.TypeVectorPolygon]),
            tr("Any polygons; all their fields are kept."),
        )
        self.add(
            class_field(self.LABEL_FIELD, tr("Label field"), self.INPUT, "label", bins=self.BINS),
            tr("Field with the class of each tile, or with a number where there are bins. Tiles without are left out."),
        )
        self.add(
            choice(BalanceOptions, "method", self.METHOD, tr("Method")),
            tr(
                "UNDERSAMPLE keeps as many tiles of each class as the rarest has. OVERSAMPLE repeats tiles until each "
                "class has as many as the commonest. RATIO keeps at most so many times the rarest."
            ),
        )
        self.add(
            number(BalanceOptions, "ratio", self.RATIO, tr("Ratio"), whole=False, optional=True),
            tr("For RATIO: how many times as many tiles as the rarest class any class may keep, such as 3."),
        )
        self.add(
            QgsProcessingParameterField(self.SPLIT_FIELD, tr("Split field"), None, self.INPUT, optional=True),
            tr("Field with the split: each split is then balanced for itself."),
        )
        self.add(
            QgsProcessingParameterString(self.BALANCE_SPLIT, tr("Split to balance"), None, optional=True),
            tr(
                "Balances this split alone, such as train, and keeps the others as they are, so that tests see the "
                "classes as common as they truly are. In the field split when no split field is given."
            ),
        )
        self.add(
            number(BalanceOptions, "bins", self.BINS, tr("Bins"), optional=True),
            tr(
                "For a label field of numbers: they are cut into so many bins, and these are balanced like classes. "
                "The bins are equally wide between the 2nd and the 98th percentile; the outermost take the rest."
            ),
            advanced=True,
        )
        self.add(
            number(BalanceOptions, "seed", self.SEED, tr("Seed")),
            tr("The same seed keeps the same tiles, on every machine."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Balanced tiles"), QgsProcessing.TypeVectorPolygon),
            tr("The tiles kept. Repeated ones follow each other, with _2, _3, … added to their tile_id."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> BalanceOptions:
        return BalanceOptions(
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            ratio=self.optional_float(parameters, self.RATIO, context),
            bins=self.optional_int(parameters, self.BINS, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )

    def forecast(self, options: BalanceOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast import LOOKED_AT, tiles_told
        from ..forecast_tiles import balanced_told

        tiles = self.tiles(parameters, self.INPUT, context)
        if not 0 <= tiles.featureCount() <= LOOKED_AT:
            self._columns(tiles, parameters, context)
            words = {
                "UNDERSAMPLE": tr("Looks at {tiles} and keeps as many of each class as the rarest has."),
                "OVERSAMPLE": tr("Looks at {tiles} and repeats those of rare classes until all have as many."),
                "RATIO": tr("Looks at {tiles} and keeps at most {ratio:g} times the rarest class."),
            }[options.method]
            return words.format(tiles=tiles_told(tiles.featureCount()), ratio=options.ratio or 0)
        return balanced_told(*self._balanced(options, tiles, parameters, context, QgsProcessingFeedback()))

    def execute(
        self,
        options: BalanceOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from .tile_copy import TileCopy  # QGIS loads this module at its start: what needs numpy waits

        tiles = self.tiles(parameters, self.INPUT, context)
        kinds, groups, times = self._balanced(options, tiles, parameters, context, feedback)
        _report(kinds, groups, times, feedback)
        ident = tiles.fields().lookupField("tile_id") if max(times, default=0) > 1 else -1
        names = _Names(tiles, ident) if ident >= 0 else None

        def decide(chunk: TileChunk) -> list[Any]:
            return [
                [(self.OUTPUT, [names.of(feature, copy)] if names else []) for copy in range(times[place])]
                for place, feature in zip(chunk.places, chunk.features)
            ]

        added = [text(tiles.fields()[ident].name())] if names else []
        outputs = TileCopy(self, tiles, added, parameters, context, feedback).run(decide, self.OUTPUT)
        field = tiles.fields()[self._columns(tiles, parameters, context)[0]].name()
        self.style(outputs[self.OUTPUT], context, "tile_grid.qml", lambda layer: _style(layer, field, options))
        return outputs

    def _columns(
        self, tiles: QgsProcessingFeatureSource, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[int, Optional[int], str]:
        """Places of the fields of labels and of splits, and the one split that is to be balanced, if any."""
        label = self._column(tiles, self.LABEL_FIELD, self.text(parameters, self.LABEL_FIELD, context))
        only = self.text(parameters, self.BALANCE_SPLIT, context)
        name = self.text(parameters, self.SPLIT_FIELD, context) or ("split" if only else "")
        return label, self._column(tiles, self.SPLIT_FIELD, name) if name else None, only

    def _balanced(
        self,
        options: BalanceOptions,
        tiles: QgsProcessingFeatureSource,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[list[Optional[str]], list[Optional[str]], list[int]]:
        """The class of each tile, the group that it is balanced in, and how often it is kept."""
        from ...engine.tiles.balance import copies

        label, split, only = self._columns(tiles, parameters, context)
        kinds, splits = _read(tiles, label, split, options.bins, feedback)
        if only and only not in splits:
            there = ", ".join(sorted({found for found in splits if found})) or tr("none")
            raise OptionError(
                tr("BALANCE_SPLIT must be a split of the tiles, which have {splits}, got {value}").format(
                    splits=there, value=only
                )
            )
        groups = [None if only and found != only else found for found in splits]
        return kinds, groups, copies(options, kinds, groups).tolist()

    def _column(self, tiles: QgsProcessingFeatureSource, parameter: str, field: str) -> int:
        column = int(tiles.fields().lookupField(field))
        if column < 0:
            raise InputError(
                tr("{parameter} must be a field of {layer}, which has {fields}, got {field}").format(
                    parameter=parameter,
                    layer=tiles.sourceName(),
                    fields=", ".join(tiles.fields().names()) or tr("none"),
                    field=field,
                )
            )
        return column


def _style(layer: Any, field: str, options: BalanceOptions) -> None:
    if options.bins:
        style_measured(layer, [field])
    else:
        style_by_label(layer, field)


def _read(
    tiles: QgsProcessingFeatureSource,
    label: int,
    split: Optional[int],
    bins: Optional[int],
    feedback: QgsProcessingFeedback,
) -> tuple[list[Optional[str]], list[str]]:
    """The class, or the bin, and the split of each tile by its place in the layer."""
    import numpy as np

    from ...engine.tiles.balance import binned
    from .tile_chunk import chunks_of

    values: list[Any] = []
    splits: list[str] = []
    wanted = [label] if split is None else [label, split]
    with closing(chunks_of(tiles, feedback, QgsFeatureRequest().setSubsetOfAttributes(wanted))) as chunks:
        for chunk in chunks:
            missing = chunk.places[0] - len(values)  # tiles without a geometry
            values += [None] * missing
            splits += [""] * missing
            for place, feature in zip(chunk.places, chunk.features):
                gap = place - len(values)
                values += [None] * gap + [feature[label]]
                splits += [""] * gap + [(class_name(feature[split]) or "") if split is not None else ""]
    values = [None if value is None or value == NULL else value for value in values]
    name = tiles.fields()[label].name()
    if bins is not None:
        try:
            numbers = np.array([float("nan") if value is None else float(value) for value in values])
        except (TypeError, ValueError):
            raise InputError(tr("BINS are for a field of numbers, got {field}").format(field=name)) from None
        return binned(numbers, bins), splits
    kinds = [class_name(value) for value in values]
    if any(isinstance(value, float) for value in values) and len(set(kinds)) > MOST_KINDS:
        raise InputError(
            tr("{field} holds real numbers, {count} different ones, which are no classes.").format(
                field=name, count=len(set(kinds))
            ),
            tr("Give BINS to balance ranges of them."),
        )
    if not any(kinds):
        raise InputError(tr("LABEL_FIELD {field} is null everywhere: there is nothing to balance.").format(field=name))
    return kinds, splits


def _report(
    kinds: list[Optional[str]], groups: list[Optional[str]], times: list[int], feedback: QgsProcessingFeedback
) -> None:
    before: Counter[tuple[str, str]] = Counter()
    after: Counter[tuple[str, str]] = Counter()
    for kind, group, count in zip(kinds, groups, times):
        if kind is not None and group is not None:
            before[group, kind] += 1
            after[group, kind] += count
    for group, kind in sorted(before)[:MOST_LISTED]:
        feedback.pushInfo(
            tr("{name}: {before} → {after} tiles").format(
                name=f"{group} {kind}".strip(), before=before[group, kind], after=after[group, kind]
            )
        )
    untouched = sum(1 for kind, group in zip(kinds, groups) if kind is not None and group is None)
    if untouched:
        feedback.pushInfo(tr("{count} tiles of other splits are kept as they are.").format(count=untouched))
    unlabelled = sum(1 for kind in kinds if kind is None)
    if unlabelled:
        feedback.pushWarning(tr("{count} tiles without a label are left out.").format(count=unlabelled))


class _Names:
    """Names of tiles and of their copies, of which no two are the same."""

    def __init__(self, tiles: QgsProcessingFeatureSource, column: int) -> None:
        from .tile_chunk import unchecked

        self._column = column
        request = QgsFeatureRequest().setSubsetOfAttributes([column])
        with closing(unchecked(tiles, request)) as features:
            self._taken = {class_name(feature[column]) for feature in features}

    def of(self, feature: Any, copy: int) -> Optional[str]:
        """The tile's own name, or for a copy (from 1) a new one made of it."""
        own = class_name(feature[self._column])
        if own is None or copy == 0:
            return own
        number = copy + 1
        while f"{own}_{number}" in self._taken:
            number += 1
        self._taken.add(f"{own}_{number}")
        return f"{own}_{number}"
