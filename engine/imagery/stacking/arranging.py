"""Which band of which input becomes which band of the result: stacked, mosaicked, by date."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Optional

from ...errors import InputError, OptionError
from ...progress import Progress
from ..stack import choose_bands
from .grids import Box, overlap, union
from .inputs import Input
from .names import undated, unique
from .traits import Traits

#: Share of the smaller of two rasters from which on they show the same ground, if nothing tells what they hold.
SAME_GROUND = 0.5


@dataclass(frozen=True)
class Part:
    """A band, counted from 1, of an input, by its place."""

    place: int
    index: int


@dataclass(frozen=True)
class OutputBand:
    """A band of the result: `label` is what it holds, `name` that with its date where there are several dates.

    `parts` are laid over one another in the order of the inputs.
    """

    label: str
    name: str
    date: Optional[str]
    traits: Traits
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class _Group:
    """Inputs that are mosaicked: band i of the mosaic is band i of each, or the band of the same label."""

    places: tuple[int, ...]


def arrange(
    inputs: Sequence[Input], boxes: Sequence[Box], method: str, bands: str, progress: Progress
) -> list[OutputBand]:
    """The bands of the result in their order: by date, then as the inputs give them; `bands` chooses some of them.

    `boxes` says where each input lies. Raises OptionError for inputs that cannot be a mosaic and bands that are not
    there.
    """
    groups = _groups(inputs, boxes, method)
    _check_ground(groups, inputs, boxes)
    found = [band for group in groups for band in _bands_of(group, inputs, len(groups), progress)]
    order = {label: place for place, label in reversed(list(enumerate(band.label for band in found)))}
    if any(band.date for band in found):
        found.sort(key=lambda band: (band.date is None, band.date or "", order[band.label]))
    found = _named(found, inputs)
    chosen = [found[place] for place in _chosen(found, bands)]
    _tell(groups, chosen, progress)
    return chosen


def _groups(inputs: Sequence[Input], boxes: Sequence[Box], method: str) -> list[_Group]:
    if method == "MOSAIC":
        return [_Group(tuple(range(len(inputs))))]
    if method == "STACK":
        return [_Group((place,)) for place in range(len(inputs))]
    named: dict[Hashable, list[int]] = {}
    for place, raster in enumerate(inputs):
        dates = tuple(band.date for band in raster.bands)
        if raster.named:
            key: Hashable = (dates, tuple(str(band.label).lower() for band in raster.bands))
        else:
            key = (dates, len(raster.bands), _free_layer(place, raster, inputs, boxes, named))
        named.setdefault(key, []).append(place)
    return [_Group(tuple(places)) for places in named.values()]


def _free_layer(
    place: int, raster: Input, inputs: Sequence[Input], boxes: Sequence[Box], named: dict[Hashable, list[int]]
) -> int:
    """Of rasters that do not say what they hold, neighbours are one picture, and those on the same ground are not.

    The first layer where there is room for the raster.
    """
    dates = tuple(band.date for band in raster.bands)
    layer = 0
    while any(_same_ground(boxes[place], boxes[other]) for other in named.get((dates, len(raster.bands), layer), ())):
        layer += 1
    return layer


def _same_ground(one: Box, other: Box) -> bool:
    shared = overlap(one, other)
    return shared is not None and _area(shared) > SAME_GROUND * min(_area(one), _area(other))


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _check_ground(groups: Sequence[_Group], inputs: Sequence[Input], boxes: Sequence[Box]) -> None:
    """Bands of different ground make no stack: raise InputError for one that lies apart from all others."""
    grounds = [union([boxes[place] for place in group.places]) for group in groups]
    for number, ground in enumerate(grounds):
        others = grounds[:number] + grounds[number + 1 :]
        if others and not any(overlap(ground, other) for other in others):
            first, other = (inputs[groups[place].places[0]].path for place in (number, 1 if number == 0 else 0))
            raise InputError(
                f"{first} does not overlap {other}, nor any other input: they cannot be bands of one raster",
                "METHOD=MOSAIC lays rasters of the same bands side by side.",
            )


def _bands_of(group: _Group, inputs: Sequence[Input], groups: int, progress: Progress) -> list[OutputBand]:
    first, *others = (inputs[place] for place in group.places)
    orders = [_order(first, inputs[place]) for place in group.places]
    _warn_of_differences(first, others, progress)
    bands = []
    for number, band in enumerate(first.bands):
        label = band.label
        if label is None and groups > 1:
            if len(first.bands) == 1 and not others:
                label = undated(first.stem)
            elif not band.date:
                label = f"{first.stem} {number + 1}"
        parts = tuple(Part(place, order[number] + 1) for place, order in zip(group.places, orders))
        same_date = all(inputs[part.place].bands[part.index - 1].date == band.date for part in parts)
        bands.append(
            OutputBand(
                label=label or f"band {number + 1}",
                name="",
                date=band.date if same_date else None,
                traits=band.traits,
                parts=parts,
            )
        )
    return bands


def _order(first: Input, other: Input) -> list[int]:
    """For each band of the first, the place of the band that lies beside it in the other."""
    if len(other.bands) != len(first.bands):
        raise OptionError(
            f"inputs of a mosaic must have the same number of bands, got {len(first.bands)} in {first.path} and "
            f"{len(other.bands)} in {other.path}"
        )
    ours, theirs = _labels(first), _labels(other)
    if set(ours) == set(theirs) and len(set(ours)) == len(ours):
        return [theirs.index(label) for label in ours]
    return list(range(len(ours)))


def _labels(raster: Input) -> list[str]:
    """What its bands hold, in lower case, as far as it is known."""
    return [(band.label or "").lower() for band in raster.bands]


def _warn_of_differences(first: Input, others: Sequence[Input], progress: Progress) -> None:
    """Say once what the inputs of a mosaic do not have in common."""
    labels = _labels(first)
    other = next((one for one in others if one.named and first.named and set(_labels(one)) != set(labels)), None)
    if other is not None:
        progress.warn(
            f"The bands of {first.stem} ({', '.join(labels)}) and of {other.stem} ({', '.join(_labels(other))}) have "
            "different names: they are laid over one another by number."
        )
    scales = {(band.traits.scale, band.traits.offset) for raster in (first, *others) for band in raster.bands}
    if len(scales) > 1 and any({(b.traits.scale, b.traits.offset) for b in one.bands} != scales for one in others):
        progress.warn(f"{first.stem} and others of its mosaic differ in scale or offset: their values do not compare.")


def _named(bands: list[OutputBand], inputs: Sequence[Input]) -> list[OutputBand]:
    """Names by which bands can be told apart."""
    series = len({band.date for band in bands if band.date}) > 1
    plain = [f"{band.date} {band.label}" if series and band.date else band.label for band in bands]
    names = unique(plain, (inputs[band.parts[0].place].stem for band in bands))
    return [replace(band, name=name) for band, name in zip(bands, names)]


def _chosen(bands: Sequence[OutputBand], text: str) -> list[int]:
    """Places of the bands that a text chooses: by number, by name, or by label, which is that of every date."""
    places: list[int] = []
    by_label = bool(text.strip())
    for word in (part.strip() for part in text.split(",")):
        if text.strip() and not word:
            raise OptionError(f"bands must be numbers or names with commas between them, got {text!r}")
        labelled = [place for place, band in enumerate(bands) if band.label.lower() == word.lower()]
        dates = [bands[place].date for place in labelled]
        if labelled and all(dates) and len(set(dates)) == len(dates):
            places += labelled
        else:
            by_label = False
            places += choose_bands([band.name for band in bands], word)
    if len(set(places)) < len(places):
        raise OptionError(f"bands must be different from one another, got {text!r}")
    if by_label:
        places.sort(key=lambda place: bands[place].date or "")
    return places


def _tell(groups: Sequence[_Group], bands: Sequence[OutputBand], progress: Progress) -> None:
    count = sum(len(group.places) for group in groups)
    mosaicked = sum(len(group.places) for group in groups if len(group.places) > 1)
    dates = sorted({band.date for band in bands if band.date})
    words = f"{count} rasters become {len(bands)} bands"
    if mosaicked:
        mosaics = sum(len(group.places) > 1 for group in groups)
        words += f"; {mosaicked} of them are laid side by side in {mosaics} {'mosaic' if mosaics == 1 else 'mosaics'}"
    if dates:
        words += f"; dates: {', '.join(dates)}"
    progress.message(f"{words}.")
    labels = {date: {band.label for band in bands if band.date == date} for date in dates}
    whole = set().union(*labels.values()) if labels else set()
    for date, there in labels.items():
        if there != whole:
            missing = ", ".join(sorted(whole - there))
            progress.warn(f"{date} has no {missing}: the dates do not have the same bands.")
