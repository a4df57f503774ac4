"""What should be looked at before a model learns from the tiles, in plain words; the gravest first."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

import numpy as np

from ...evaluation.places import SPLITS, split_words, warnings_of
from .findings import Findings
from .histograms import Histogram, distance, suspicious
from .objects import joined

#: The commonest class over the rarest from which classes are far from balanced; tiles that a class should have.
_UNBALANCED, _FEW = 10.0, 10
#: Distance of two cumulative shares from which the values of a band are not alike in two splits.
_APART = 0.25
#: Part of all pixels that may be nodata, or left out of masks, and part of the tiles that may be cloudy.
_MUCH = 0.2
#: Letters of a class name from which likeness to another says something, and that likeness.
_LETTERS, _SPELLED = 5, 0.85
#: Root of the area of objects, in pixels, below which detectors find little.
_SMALL = 8.0
#: Names that are compared with one another.
_NAMES = 200
#: Names that are listed in a sentence.
_LISTED = 5


def advice(found: Findings) -> list[str]:
    """Sentences, each on one thing, with what to do about it."""
    parts = (_unread, _leaks, _duplicates, _splits, _classes, _objects, _masks, _pixels, _clouds, _sizes)
    return [*(sentence for part in parts for sentence in part(found)), *found.tiles.said]


def _unread(found: Findings) -> Iterator[str]:
    if found.survey is not None and found.survey.unread:
        first = next(iter(found.survey.unread.values()))
        yield f"{_tiles(len(found.survey.unread))} cannot be read, and training would stop there. The first: {first}"
    manifest = found.tiles.manifest
    if manifest is not None and manifest.tile_count != len(found.tiles):
        yield (
            f"dataset.json counts {_tiles(manifest.tile_count)}, tiles.gpkg has {len(found.tiles):,}: "
            "the folder was changed after it was written."
        )


def _leaks(found: Findings) -> Iterator[str]:
    yield from warnings_of(found.contacts)
    for leaks, words in ((found.same_leaks, "the very same"), (found.alike_leaks, "nearly the same")):
        if leaks.groups:
            yield (
                f"{_tiles(leaks.tiles)} of different splits show {words} picture "
                f"({'such as ' if len(leaks.groups) > 1 else ''}{_names(found, leaks.groups[0])}): "
                "what was learned by heart is measured again. Keep such tiles in one split."
            )
    if found.label_conflicts.groups:
        group = found.label_conflicts.groups[0]
        labels = sorted({label for number in group if (label := found.tiles.labels[number]) is not None})
        yield (
            f"{_tiles(found.label_conflicts.tiles)} are copies of one another with different labels "
            f"({_names(found, group)}: {', '.join(labels)}): no model can be right about both."
        )


def _duplicates(found: Findings) -> Iterator[str]:
    if found.same.surplus:
        copies = _said(found.same.surplus, "is a copy of another tile", "are copies of other tiles")
        yield f"{copies}: what is there twice counts twice."


def _splits(found: Findings) -> Iterator[str]:
    names = [name for name in found.splits if name]
    if not names:
        yield "The tiles are not split: without tiles kept apart nothing tells how good a model is. Split them first."
        return
    if "" in found.splits:
        yield _said(found.count(""), "has no split and would not be used.", "have no split and would not be used.")
    missing = [name for name in SPLITS if name not in names]
    if missing:
        yield f"There are no tiles for {' and '.join(split_words(name) for name in missing)}."
    for name in names:
        if found.count(name) < _FEW:
            yield f"The {split_words(name)} split has only {_tiles(found.count(name))}: its figures will say little."


def _classes(found: Findings) -> Iterator[str]:
    classes = found.tiles.classes
    if any(found.unlabelled.values()):
        yield _said(sum(found.unlabelled.values()), "has no label.", "have no label.")
    if not found.class_counts or not classes:
        return
    total = np.sum(list(found.class_counts.values()), axis=0)
    absent = [entry.name for entry, count in zip(classes, total) if not count and entry.id != 0]
    if absent:
        yield f"Nothing is of {_listed(absent)}: a model cannot learn {'it' if len(absent) == 1 else 'them'}."
    for entry in classes:
        if entry.id < 0:
            yield f"The label {entry.name!r} is in tiles.gpkg, but not among the classes of dataset.json."
    for one, other in _spelled_alike([entry.name for entry in classes]):
        yield f"The classes {one!r} and {other!r} are spelled nearly alike: if they are one, merge them."
    named = [name for name in found.splits if name]
    for split in named:
        counts = found.class_counts.get(split)
        if counts is None or not counts.sum():
            continue
        lacking = [e.name for e, here, all_ in zip(classes, counts, total) if all_ and not here and e.id != 0]
        if lacking:
            yield f"The {split_words(split)} split has nothing of {_listed(lacking)}."
    there = total[total > 0]
    if len(there) > 1 and there.max() >= _UNBALANCED * there.min():
        most, least = int(total.argmax()), int(np.where(total > 0, total, np.iinfo(np.int64).max).argmin())
        yield (
            f"The classes are far from balanced: {classes[most].name} has {there.max() / there.min():,.0f} times as "
            f"many {found.unit} as {classes[least].name}. Balance the tiles, or weight the classes in training."
        )
    if found.unit == "tiles":
        few = [f"{e.name} ({count})" for e, count in zip(classes, total.tolist()) if 0 < count < _FEW]
        if few:
            yield f"Fewer than {_FEW} tiles are of {_listed(few)}: too few to learn from and to measure on."


def _spelled_alike(names: list[str]) -> Iterator[tuple[str, str]]:
    """Pairs of names that differ by case or spaces, or by few letters; numbers may tell names apart."""
    plain = [re.sub(r"[\W_]+", " ", name).strip().casefold() for name in names[:_NAMES]]
    for place, one in enumerate(plain):
        for other in range(place):
            two = plain[other]
            digits = re.findall(r"\d+", one) == re.findall(r"\d+", two)
            long_enough = min(len(one), len(two)) >= _LETTERS and abs(len(one) - len(two)) <= 1
            if one == two or (digits and long_enough and difflib.SequenceMatcher(None, one, two).ratio() >= _SPELLED):
                yield names[other], names[place]


def _objects(found: Findings) -> Iterator[str]:
    if not found.objects:
        return
    whole = joined(list(found.objects.values()))
    for label, count in whole.unnamed.most_common(_LISTED):
        yield f"{_objects_said(count)} of {label!r}, which dataset.json does not name."
    if not whole.count:
        yield "No tile has an object: there is nothing to learn."
        return
    if whole.tiny:
        words = _objects_said(whole.tiny)
        yield (
            f"{words} in tiles {'has a box' if whole.tiny == 1 else 'have boxes'} narrower than a pixel, which some "
            "readers refuse: leave out what lies in a tile with a sliver alone (MIN_OBJECT_SHARE)."
        )
    if whole.truncated / whole.count > _MUCH:
        yield (
            f"{_percent(whole.truncated / whole.count)} of the objects are cut off by the edges of tiles: "
            "larger tiles, or tiles that overlap, show more of them whole."
        )
    if whole.empty > whole.tiles / 2:
        yield f"{_tiles(whole.empty)} have no object, which is more than half of them (EMPTY_SHARE leaves some out)."
    if (side := float(np.median(whole.sides()))) < _SMALL:
        yield (
            f"Half of the objects cover less than {side:.1f} × {side:.1f} pixels, which is little to see them by: "
            "finer pixels help, or labels of pixels (SEGMENTATION)."
        )


def _objects_said(count: int) -> str:
    return f"{count:,} object" if count == 1 else f"{count:,} objects"


def _masks(found: Findings) -> Iterator[str]:
    if found.unknown_ids:
        ids = ", ".join(f"{name} ({count:,} pixels)" for name, count in list(found.unknown_ids.items())[:_LISTED])
        yield f"Masks hold class ids that dataset.json does not name: {ids}. Training would stop there."
    labelled = sum(int(counts.sum()) for counts in found.class_counts.values())
    ignored = sum(found.ignored.values())
    if ignored and ignored / (ignored + labelled) > _MUCH:
        yield f"{_percent(ignored / (ignored + labelled))} of the masks' pixels are left out: nothing is known of them."
    survey = found.survey
    if survey is None:
        return
    if blank := int(survey.blank.sum()):
        words = "value" if found.tiles.task == "REGRESSION" else "class"
        yield _said(blank, f"has a mask without a single {words}.", f"have masks without a single {words}.")
    if found.unit == "pixels":
        bare = int(survey.bare.sum())
        if bare > len(found.tiles) / 2:
            yield f"{_tiles(bare)} are background alone, which is more than half of them."
    if found.tiles.task == "REGRESSION":
        train = survey.pixels.get("train")
        for split, part in survey.pixels.items():
            if not part.target.count:
                yield f"No pixel of the {split_words(split) or 'dataset'} split has a value to learn."
            elif train is not None and split and (apart := distance(train.target, part.target)) > _APART:
                yield (
                    f"The values to be learned are others in {split_words(split)} than in training "
                    f"({_percent(apart)} of the pixels differ): a model is measured on what it has not learned."
                )


def _pixels(found: Findings) -> Iterator[str]:
    survey = found.survey
    if survey is None:
        return
    known = survey.nodata[np.isfinite(survey.nodata)]
    empty, mostly = int((known >= 1).sum()), int(((known > 0.5) & (known < 1)).sum())
    if empty:
        yield _said(empty, "holds nothing but nodata.", "hold nothing but nodata.")
    if mostly:
        yield _said(mostly, "is more than half nodata.", "are more than half nodata.")
    if survey.flat.any():
        names = [found.tiles.tile_ids[number] for number in np.flatnonzero(survey.flat)[:_LISTED]]
        flat = _said(int(survey.flat.sum()), "has the same value everywhere", "have the same value everywhere")
        yield f"{flat} ({_listed(names)}): there is no picture."
    yield from _bands(found)


def _bands(found: Findings) -> Iterator[str]:
    """What the values of the bands tell; bands of which the same is to be said are named together."""
    assert found.survey is not None  # nosec B101 # asked by the caller
    said: dict[str, list[tuple[str, float]]] = {}
    for place, band in enumerate(found.tiles.bands):
        parts = {split: part.histograms[place] for split, part in found.survey.pixels.items()}
        both = Histogram(whole=all(part.whole for part in parts.values()))
        for part in parts.values():
            both.take(part)
        if not both.count:
            said.setdefault("{names} without a single valid pixel: leave out.", []).append((band.name, 0))
        elif both.low == both.high:
            words = f"{{names}} with {both.low:g} everywhere: a model learns nothing from that."
            said.setdefault(words, []).append((band.name, 0))
        for value in suspicious(both, band.dtype, band.nodata is not None):
            words = f"{{names}} with exactly {value:g} in {{most}} of the pixels"
            if band.nodata is None:
                words += ": if that means that nothing is there, give the raster that nodata value and export again."
            else:
                words += ", which may be saturated."
            said.setdefault(words, []).append((band.name, both.share_of(value)))
        train = parts.get("train")
        for split, part in parts.items():
            if train is not None and split not in ("", "train") and (apart := distance(train, part)) > _APART:
                words = f"{{names}} with other values in {split_words(split)} than in training ({{most}} of the pixels "
                words += "differ): a model is measured on what it has not learned."
                said.setdefault(words, []).append((band.name, apart))
    for words, bands in said.items():
        names = _listed([name for name, _ in bands])
        if not names.startswith("band "):  # as bands without a name are called
            names = ("Band " if len(bands) == 1 else "Bands ") + names
        names = names[0].upper() + names[1:]
        yield words.replace("{names}", names).replace("{most}", _percent(max(share for _, share in bands)))


def _clouds(found: Findings) -> Iterator[str]:
    if found.tiles.cloud is None:
        return
    cloudy = int((found.tiles.cloud > 0.1).sum())
    if cloudy > _MUCH / 4 * len(found.tiles):
        yield _said(cloudy, "is more than a tenth cloud.", "are more than a tenth cloud.")


def _sizes(found: Findings) -> Iterator[str]:
    if found.survey is not None and len(found.survey.sizes) > 1:
        common = ", ".join(f"{width} × {height}" for (height, width), _ in found.survey.sizes.most_common(3))
        yield (
            f"Tiles have {len(found.survey.sizes)} sizes ({common} px …): a model needs one. Export them with a "
            "TILE_SIZE."
        )


def _names(found: Findings, group: tuple[int, ...]) -> str:
    return _listed([found.tiles.tile_ids[number] for number in group])


def _listed(names: list[str]) -> str:
    more = len(names) - _LISTED
    return ", ".join(names[:_LISTED]) + (f" and {more} more" if more > 0 else "")


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %" if share >= 0.1 else f"{100 * share:.1f} %"


def _tiles(count: int) -> str:
    return f"{count:,} tile" if count == 1 else f"{count:,} tiles"


def _said(count: int, one: str, several: str) -> str:
    """So many tiles, and what is to be said of one or of several."""
    return f"{_tiles(count)} {one if count == 1 else several}"
