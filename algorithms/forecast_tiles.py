"""What the steps from a raster to a tile layer with labels and splits will do, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from typing import Any, Optional

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from ..engine.errors import InputError
from ..engine.imagery.clouds.options import CloudRuleOptions
from ..engine.tiles.grid import make_grid
from ..engine.tiles.options import CloudOptions, GridOptions, JoinOptions, LabelOptions, SampleOptions
from ..i18n import tr
from .base import path_of_raster
from .forecast import LOOKED_AT, counted, listed, sentences, share_told, side_told, size_told, tiles_told
from .forecast_layers import features_told
from .forecast_rasters import bytes_of, facts_of
from .ground_words import sides_of_window, source_words, whole_tiles
from .raster_grid import RasterGrid

#: Functions of expressions that look at nothing but the feature: others may take their time.
QUICK = ("Math", "String", "Conversions", "Conditionals", "GeometryGroup", "Date and Time", "Fuzzy Matching", "Color")


def grid_told(options: GridOptions, layer: Any, lattice: RasterGrid, extent: Optional[QgsGeometry]) -> str:
    """456 tiles of 64 px (24 × 19), 1.88 × 1.87 km each, 15 MB of pixels. Raises as the run does."""
    window = lattice.window(extent)
    grid = make_grid(options, lattice.transform, window, (lattice.width, lattice.height))
    size = grid.columns.size, grid.rows.size
    ground = sides_of_window(lattice.transform, layer.crs(), size, (lattice.width / 2, lattice.height / 2))
    tiles = tr("{tiles} of {size} px ({columns} × {rows})").format(
        tiles=tiles_told(grid.count),
        size=side_told(options.tile_size_px, options.height_px),
        columns=counted(len(grid.columns.starts)),
        rows=counted(len(grid.rows.starts)),
    )
    whole = whole_tiles(grid, window)
    some = tr("{count} of them whole").format(count=counted(whole)) if whole < grid.count else ""
    pixels = grid.count * options.tile_size_px * options.height_px
    return _parts(tiles, some, source_words(grid, options), _each(ground), _pixels(layer, pixels))


def samples_told(options: SampleOptions, layer: Any, ground: Any, count: Optional[int], by: str) -> str:
    """1,000 tiles of 256 px, 1.88 × 1.87 km each, 15 MB of pixels, and how they are chosen.

    `ground` is the RasterGround of the run, `count` how many tiles at most, `by` what they are chosen by.
    """
    lattice = ground.lattice
    size = lattice.tile_width, lattice.tile_height
    sides = sides_of_window(lattice.transform, ground.crs, size, (lattice.width / 2, lattice.height / 2))
    tiles = tr("{tiles} of {size} px").format(
        tiles=tiles_told(-1 if count is None else count), size=side_told(options.tile_size_px, options.height_px)
    )
    pixels = (count or 0) * options.tile_size_px * options.height_px
    return sentences(_parts(tiles, _each(sides), _pixels(layer, pixels)), by)


def chosen_told(options: SampleOptions, points: int) -> str:
    """How samples are chosen."""
    if options.method == "POINTS":
        return tr("One around each of {points}, where it fits.").format(points=features_told(points))
    if options.method == "CLASSES" and options.quotas.strip():
        quotas = options.by_class().items()
        return tr("Of each class: {classes}.").format(classes=listed(f"{name} {counted(n)}" for name, n in quotas))
    if options.method == "CLASSES":
        return tr("As many of each class as of the others, where they fit.")
    return tr("Chosen by chance, fewer where no more fit.")


def joined_told(options: JoinOptions, tiles: int, mask: Optional[str]) -> str:
    """Looks at 456 tiles and keeps those that match. A tile matches when it shares ground with the mask."""
    told = tiles_told(tiles)
    if mask is None:
        return tr("There is no mask, so that every tile matches: {tiles}.").format(tiles=told)
    kept = {
        "MATCHING": tr("Looks at {tiles} and keeps those that match."),
        "OTHERS": tr("Looks at {tiles} and leaves out those that match."),
        "ALL": tr("Looks at {tiles}, keeps all and marks those that match."),
    }[options.keep]
    rule = {
        "INTERSECTS": tr("A tile matches when it shares ground with {mask}."),
        "WITHIN": tr("A tile matches when it lies wholly under {mask}."),
        "COVERAGE": tr("A tile matches when at least {share} of it lies under {mask}."),
    }[options.predicate]
    return sentences(kept.format(tiles=told), rule.format(mask=mask, share=share_told(options.min_coverage)))


def clouds_told(options: CloudOptions, tiles: int, sources: Sequence[str], image: str) -> str:
    """Looks at 456 tiles and leaves out those of which more than 10 % is cloud, and where cloud is."""
    told = tiles_told(tiles)
    nodata = ""
    if options.max_nodata is not None:
        nodata = tr("Those with more than {share} nodata in {image} go too.").format(
            share=share_told(options.max_nodata), image=image
        )
    if not sources:
        words = tr("There is neither a cloud layer nor a cloud raster, so that every tile counts as clear: {tiles}.")
        return sentences(words.format(tiles=told), nodata)
    rule = tr("Looks at {tiles} and leaves out those of which more than {share} is cloud.")
    if options.max_cloud == 0:
        rule = tr("Looks at {tiles} and leaves out those with any cloud.")
    return sentences(
        rule.format(tiles=told, share=share_told(options.max_cloud)),
        tr("Cloud is in {sources}.").format(sources=", ".join(sources)),
        nodata,
    )


def cloud_source_told(rule: CloudRuleOptions, name: str) -> str:
    """A cloud raster and what of it is cloud: l8_BQA (bits 14-15 >= 2)."""
    return f"{name} ({rule.text})"


def labels_told(options: LabelOptions, tiles: int, labels: int, classes: str) -> str:
    """456 tiles get the class of 23 features, 3 classes (…), and which class where there are several."""
    rule = {
        "INTERSECTS": tr("The first of them that shares ground with a tile counts."),
        "MAJORITY": tr("The class with the largest share of a tile counts."),
        "CENTRE": tr("The class at the centre of a tile counts."),
    }[options.method]
    least = tr("It must cover at least {share} of the tile.").format(share=share_told(options.min_coverage))
    rest = tr("Tiles without a class are dropped.")
    if options.other_label:
        rest = tr("Other tiles become {label}.").format(label=options.other_label)
    return sentences(
        tr("Labels {tiles} by {labels}: {classes}.").format(
            tiles=tiles_told(tiles), labels=features_told(labels), classes=classes
        ),
        rule,
        least if options.min_coverage > 0 else "",
        rest,
    )


def statistics_told(tiles: int, fields: int, pixels: Optional[float]) -> str:
    """Measures 456 tiles: 12 new fields. Reads 5.6 MB of pixels."""
    words = tr("Measures {tiles}: 1 new field.") if fields == 1 else tr("Measures {tiles}: {fields} new fields.")
    told = words.format(tiles=tiles_told(tiles), fields=counted(fields))
    return sentences(told, "" if pixels is None else tr("Reads {size} of pixels.").format(size=size_told(pixels)))


def filtered_told(tiles: Any, expression: QgsExpression, scope: QgsExpressionContext) -> str:
    """Keeps 312 of 456 tiles; where that would take long, only the rule."""
    total = tiles.featureCount()
    if not 0 <= total <= LOOKED_AT or not _is_quick(expression):
        return tr("Looks at {tiles} and keeps those for which {expression} is true.").format(
            tiles=tiles_told(total), expression=expression.expression().strip()
        )
    scope.setFields(tiles.fields())
    expression.prepare(scope)
    request = QgsFeatureRequest().setSubsetOfAttributes(list(expression.referencedColumns()), tiles.fields())
    if not expression.needsGeometry():
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    kept = 0
    skip = QgsProcessingFeatureSource.FlagSkipGeometryValidityChecks
    with closing(tiles.getFeatures(request, skip)) as features:
        for feature in features:
            scope.setFeature(feature)
            value = expression.evaluate(scope)
            if expression.hasEvalError():
                why = " ".join(expression.evalErrorString().split())
                raise InputError(tr("EXPRESSION cannot be worked out for a tile: {why}").format(why=why))
            kept += value not in (None, 0, False) and value == value
    return tr("Keeps {kept} of {tiles}.").format(kept=counted(kept), tiles=tiles_told(total))


def _is_quick(expression: QgsExpression) -> bool:
    groups = {function.name(): function.group() for function in QgsExpression.Functions()}
    return all(groups.get(name) in QUICK for name in expression.referencedFunctions())


def balanced_told(kinds: Iterable[Optional[str]], groups: Iterable[Optional[str]], times: Iterable[int]) -> str:
    """Makes 300 of 456 tiles: forest 100 → 50, urban 250 → 50. By what each tile is of, and how often it is kept."""
    before: Counter[str] = Counter()
    after: Counter[str] = Counter()
    total = kept = 0
    for kind, group, count in zip(kinds, groups, times):
        total, kept = total + 1, kept + count
        if kind is not None and group is not None:
            before[f"{group} {kind}".strip()] += 1
            after[f"{group} {kind}".strip()] += count
    changes = listed(f"{name} {counted(before[name])} → {counted(after[name])}" for name in sorted(before))
    return tr("Makes {after} of {before}: {changes}.").format(
        before=tiles_told(total), after=counted(kept), changes=changes
    )


def _parts(*parts: str) -> str:
    return ", ".join(part for part in parts if part) + "."


def _each(ground: str) -> str:
    return tr("{ground} each").format(ground=ground) if ground else ""


def _pixels(layer: Any, pixels: float) -> str:
    """Bytes of so many pixels in all bands; empty where the layer is read by QGIS alone."""
    if layer.providerType() != "gdal" or not pixels:
        return ""
    facts = facts_of(path_of_raster(layer))
    return tr("{size} of pixels").format(size=size_told(bytes_of(pixels, 1, len(facts.dtypes), facts.dtype)))
