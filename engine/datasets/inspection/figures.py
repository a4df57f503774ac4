"""What an inspection found as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...errors import OutputError
from ...evaluation.numbers import plain
from ...exclusive import whole
from ...progress import Progress
from ..statistics import Moments
from .band_plots import BARS, bars_of, together
from .findings import SHARES, Findings, Leaks, share_counts
from .histograms import Histogram
from .objects import Objects, sizes_of

VERSION = 1
#: Groups of tiles that are written out; all are counted.
GROUPS = 1000
#: Shares of the values that are told of each band.
PERCENTILES = (1, 2, 5, 25, 50, 75, 95, 98, 99)


def write_figures(path: Path, found: Findings, settings: Mapping[str, Any], progress: Progress) -> None:
    """Write the figures whole or not at all; raises OutputError."""
    text = json.dumps(plain(to_json(found, settings)), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    try:
        with whole(path, progress) as part:
            part.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}") from None


def to_json(found: Findings, settings: Mapping[str, Any]) -> dict[str, Any]:
    """JSON values; a figure that is not defined is null."""
    tiles, survey = found.tiles, found.survey
    return {
        "version": VERSION,
        "source": tiles.source,
        "task": tiles.task or None,
        "fingerprint": tiles.manifest.fingerprint if tiles.manifest else None,
        "tiles": len(tiles),
        "sizes": _sizes(found),
        "splits": {name: found.count(name) for name in found.splits},
        "classes": [{"id": entry.id, "name": entry.name, "colour": entry.colour} for entry in tiles.classes],
        "unit": found.unit,
        "class_counts": found.class_counts,
        "tiles_holding": found.holding,
        "unlabelled": found.unlabelled,
        "ignored": found.ignored,
        "unknown_ids": found.unknown_ids,
        "bands": [_band(found, place) for place in range(len(tiles.bands))] if survey is not None else [],
        "target": _target(found),
        "objects": {split: _objects(found, part) for split, part in found.objects.items()},
        "nodata": _shares(found, found.nodata),
        "cloud": _shares(found, tiles.cloud),
        "flat": [tiles.tile_ids[n] for n in np.flatnonzero(survey.flat)[:GROUPS]] if survey is not None else [],
        "unread": {tiles.tile_ids[n]: why for n, why in survey.unread.items()} if survey is not None else {},
        "duplicates": _groups(found, found.same.groups, found.same.tiles),
        "near_duplicates": _groups(found, found.alike.groups, found.alike.tiles),
        "label_conflicts": _groups(found, found.label_conflicts.groups, found.label_conflicts.tiles),
        "leaks": {
            "duplicates": _leak(found, found.same_leaks),
            "near_duplicates": _leak(found, found.alike_leaks),
            "ground": [
                {
                    "splits": list(one.splits),
                    "pairs_sharing": len(one.sharing),
                    "tiles_sharing": [one.tiles(side, True) for side in (0, 1)],
                    "pairs_touching": len(one.touching),
                    "tiles_touching": [one.tiles(side, False) for side in (0, 1)],
                }
                for one in found.contacts
            ],
        },
        "sampled": {"tiles_thinned": survey.thinned if survey is not None else 0},
        "settings": dict(settings),
        "warnings": found.warnings,
    }


def statistics_of(moments: Moments) -> dict[str, Any]:
    """Pixels that are data, their mean, population std, least and greatest."""
    values = moments.statistics()
    return {"pixels": moments.count, "mean": values.mean, "std": values.std, "min": values.min, "max": values.max}


def merged_moments(parts: Sequence[Moments]) -> Moments:
    """Of all parts."""
    total = Moments()
    for part in parts:
        total.add(part)
    return total


def _sizes(found: Findings) -> list[dict[str, int]]:
    if found.survey is None:
        return []
    common = found.survey.sizes.most_common()
    return [{"height": height, "width": width, "tiles": count} for (height, width), count in common]


def _band(found: Findings, place: int) -> dict[str, Any]:
    assert found.survey is not None  # nosec B101 # asked by the caller
    band, parts = found.tiles.bands[place], found.survey.pixels
    values = _values(
        {split: part.histograms[place] for split, part in parts.items()},
        {split: part.moments[place] for split, part in parts.items()},
    )
    return {"name": band.name, "dtype": band.dtype, "nodata": band.nodata, **values}


def _target(found: Findings) -> Optional[dict[str, Any]]:
    if found.tiles.task != "REGRESSION" or found.survey is None:
        return None
    parts = found.survey.pixels
    name = found.tiles.manifest.target.name if found.tiles.manifest and found.tiles.manifest.target else "value"
    histograms = {split: part.target for split, part in parts.items()}
    return {"name": name, **_values(histograms, {split: part.target_moments for split, part in parts.items()})}


def _objects(found: Findings, part: Objects) -> dict[str, Any]:
    """Counts, and the roots of areas in pixels by class."""
    classes = {}
    for place, entry in enumerate(found.tiles.classes):
        sides = part.sides(place)
        if len(sides):
            sizes = {"least": sides[0], "median": np.median(sides), "greatest": sides[-1]}
            classes[entry.name] = {"objects": len(sides), "tiles": int(part.holding[place]), "side_px": sizes}
    return {
        "objects": part.count,
        "tiles": part.tiles,
        "tiles_without": part.empty,
        "most_in_a_tile": part.most,
        "truncated": part.truncated,
        "narrower_than_a_pixel": part.tiny,
        "sizes": sizes_of(part.sides()),
        "unnamed": dict(part.unnamed),
        "classes": classes,
    }


def _values(histograms: Mapping[str, Histogram], moments: Mapping[str, Moments]) -> dict[str, Any]:
    """Statistics of all and by split, percentiles of all, and histograms between the outermost thousandths."""
    both = together(list(histograms.values()))
    low, high = bars_of(both)
    drawn = {split: part.between(low, high, BARS) for split, part in histograms.items()} if both.count else {}
    return {
        "statistics": statistics_of(merged_moments(list(moments.values()))),
        "statistics_by_split": {split: statistics_of(part) for split, part in moments.items()},
        "percentiles": {str(percent): both.percentile(percent) for percent in PERCENTILES},
        "histogram": {
            "edges": next(iter(drawn.values()))[0] if drawn else [],
            "counts": {split: counts for split, (_, counts) in drawn.items()},
        },
    }


def _shares(found: Findings, shares: Optional[NDArray[np.float64]]) -> Optional[dict[str, Any]]:
    """How many tiles have which share, by split, and the mean share of all."""
    if shares is None:
        return None
    known = shares[np.isfinite(shares)]
    return {
        "mean": float(known.mean()) if known.size else None,
        "tiles": {split: dict(zip(SHARES, share_counts(shares[found.in_split(split)]))) for split in found.splits},
    }


def _groups(found: Findings, groups: Sequence[tuple[int, ...]], tiles: int) -> dict[str, Any]:
    names = [[found.tiles.tile_ids[number] for number in group] for group in groups[:GROUPS]]
    return {"groups": len(groups), "tiles": tiles, "tile_ids": names}


def _leak(found: Findings, leaks: Leaks) -> dict[str, Any]:
    return _groups(found, leaks.groups, leaks.tiles)
