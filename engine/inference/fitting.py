"""Whether a model fits what it is given, and what its answers mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

import numpy as np

from ..datasets.manifest import ClassEntry
from ..errors import InputError, OptionError
from ..labels.names import colour_of
from ..models.rules import IGNORE, Scaling, parse_names
from ..models.sidecar import ModelCard
from ..progress import Progress
from .halving import MemoryShort, Predict
from .rules import LARGEST_SCALE, SMALLEST_SCALE
from .runners import Runner

#: Ratio of ground resolutions beyond which a model sees something else than it has learned.
FAR = 1.5
#: How far beyond 0 and 1 a probability may lie by rounding, quantised ones among them.
_SLACK = 0.02
_IGNORE = "IGNORE_DIFFERENCES goes on nevertheless"


def order_of(path: Path, card: ModelCard, names: Sequence[str], ignore: bool) -> str:
    """The bands to read of rasters whose bands have these names, as RasterStack takes them; "" for all as they are.

    Each band of the model is found by its name; of bands with the same name, as several dates have, the first is the
    first. Raises InputError when one is not there, unless `ignore` says to take as many as they come.
    """
    wanted, there = [_key(name) for name in card.bands], [_key(name) for name in names]
    if not wanted or wanted == there:
        return ""
    counts, needed = Counter(there), Counter(wanted)
    missing = [name for name in card.bands if counts[_key(name)] != needed[_key(name)]]
    if not missing:
        places = {key: [place for place, name in enumerate(there, 1) if name == key] for key in needed}
        return ",".join(str(places[key].pop(0)) for key in wanted)
    if ignore and len(names) >= len(card.bands):
        return ",".join(str(number) for number in range(1, len(card.bands) + 1))
    dates = f" ({card.dates} dates of {len(card.bands) // card.dates} bands each)" if card.dates > 1 else ""
    nevertheless = f"; {_IGNORE} with the first" if len(names) >= len(card.bands) else ""
    raise InputError(
        f"{path} takes the bands {', '.join(card.bands)}{dates}; the rasters have {', '.join(names)}",
        f"Say with BANDS which of these to use, in the order of the model's{nevertheless}.",
    )


def compare_bands(
    path: Path, card: ModelCard, given: Sequence[str], chosen: bool, ignore: bool, progress: Progress
) -> None:
    """Refuse bands that differ from the model's in number, name or order; `chosen` ones may have other names."""
    if not card.bands:
        return
    if len(given) != len(card.bands):
        dates = f", those of {card.dates} dates" if card.dates > 1 else ""
        raise InputError(
            f"{path} takes {len(card.bands)} bands ({', '.join(card.bands)}{dates}); given are {len(given)}: "
            f"{', '.join(given)}",
            "Say with BANDS which of these to use, in the order of the model's.",
        )
    if chosen or [_key(name) for name in given] == [_key(name) for name in card.bands]:
        return
    same = Counter(map(_key, given)) == Counter(map(_key, card.bands))
    words = (
        f"{path} takes the bands {', '.join(card.bands)}; given are {', '.join(given)}"
        f"{', the same in another order' if same else ''}"
    )
    if not ignore:
        raise InputError(words, f"Say with BANDS which to use, in the order of the model's; {_IGNORE}.")
    progress.warn(f"{words}.")


def compare_resolution(
    path: Path, card: ModelCard, here: Optional[float], scales: bool, ignore: bool, progress: Progress
) -> None:
    """Refuse what shows the ground much finer or coarser than what the model learned from.

    `here` is the side of a pixel in metres; `scales` says that the call can bring it nearer.
    """
    if not card.ground_m or not here or 1 / FAR <= here / card.ground_m <= FAR:
        return
    ratio = here / card.ground_m
    times = f"{ratio:.3g} times as coarse" if ratio > 1 else f"{1 / ratio:.3g} times as fine"
    words = f"{path} learned from pixels of {card.ground_m:.3g} m; those given are {here:.3g} m, {times}"
    if ignore:
        progress.warn(f"{words}.")
        return
    scales = scales and SMALLEST_SCALE <= ratio <= LARGEST_SCALE
    cure = f"SCALES={ratio:.3g} shows it the ground as it knows it" if scales else "Resample the raster to about that"
    raise InputError(words, f"{cure}; {_IGNORE}.")


def count_bands(path: Path, card: ModelCard, runner: Runner, given: Sequence[str]) -> None:
    """Refuse another number of bands than the model's input has."""
    if runner.bands is not None and runner.bands != len(given):
        named = f" ({', '.join(card.bands)})" if card.bands else ""
        raise InputError(
            f"{path} takes {runner.bands} bands{named}; given are {len(given)}: {', '.join(given)}",
            "Say with BANDS which of these to use, in the order of the model's.",
        )


def tile_size_of(path: Path, runner: Runner, usual: Optional[tuple[int, int]], asked: Optional[int]) -> tuple[int, int]:
    """Rows and columns of the tiles: the model's own, those asked for, or the usual ones."""
    rows, columns = runner.rows, runner.columns
    if rows is not None and columns is not None:
        if asked is not None and (rows, columns) != (asked, asked):
            raise OptionError(f"tile size must be {columns} × {rows} px as {path.name} takes them, got {asked}")
        return rows, columns
    if asked is not None:
        return rows or asked, columns or asked
    if usual is None:
        raise OptionError(f"tile size is required: {path.name} takes tiles of any size")
    return rows or usual[0], columns or usual[1]


@dataclass(frozen=True)
class Meaning:
    """How a model's answers become values (batch, …, output).

    `heads` is how many of its answers are used; several are probabilities of one class each, and what is left of the
    highest is the background's. `logits` says that they are to be made probabilities.
    """

    channels_first: bool
    heads: int = 1
    logits: bool = False
    gain: float = 1.0

    def values(self, answers: Sequence[np.ndarray]) -> np.ndarray:
        """The values of a model's answers, float32."""
        shaped = [_last(answer, self.channels_first) for answer in answers[: self.heads]]
        values = shaped[0] if self.heads == 1 else np.concatenate(shaped, axis=-1)
        if self.logits:
            values = _probabilities(values, self.heads > 1 or values.shape[-1] == 1)
        if self.heads > 1:
            rest = 1 - values.max(axis=-1, keepdims=True)
            values = np.concatenate([rest, values], axis=-1)
        return values if self.gain == 1 else values * np.float32(self.gain)


def meaning_of(path: Path, runner: Runner, answers: Sequence[np.ndarray], task: str, progress: Progress) -> Meaning:
    """What the answers of a trial mean."""
    shaped = [_last(answer, runner.channels_first) for answer in answers]
    heads = 1
    if len(shaped) > 1:
        if task != "REGRESSION" and all(one.shape == shaped[0].shape and one.shape[-1] == 1 for one in shaped):
            heads = len(shaped)
        else:
            progress.warn(f"{path.name} gives {len(shaped)} answers; the first, {runner.outputs[0]}, is used.")
    used = np.concatenate([one.ravel() for one in shaped[:heads]])
    logits = task != "REGRESSION" and bool(
        np.isfinite(used).all() and (used.min() < -_SLACK or used.max() > 1 + _SLACK)
    )
    if logits:
        progress.message(f"{path.name} gives values beyond 0 and 1; they are taken as logits and made probabilities.")
    return Meaning(runner.channels_first, heads, logits, runner.gain)


def trial(path: Path, predict: Predict, shape: tuple[int, int, int, int], scaling: Scaling) -> np.ndarray:
    """What the model gives for tiles (batch, row, col, band) of bytes of any value, scaled; it warms the model too."""
    pixels = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    try:
        return predict(scaling.apply(pixels, np.ones(shape, bool)))
    except MemoryShort:
        raise
    except Exception as error:  # what a model that does not take this size raises is not to be known in advance
        size = f"{shape[2]} × {shape[1]} px"
        words = next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)[:300]
        raise InputError(f"{path} cannot run on tiles of {size}: {words}") from error


def check_shape(path: Path, shape: tuple[int, ...], tile_size: tuple[int, int], spatial: bool, task: str) -> None:
    """Raise InputError unless answers of this shape, the batch left out, are what is asked for."""
    if len(shape) == 1 and spatial:
        raise InputError(f"{path} gives the class of a whole tile, not of each pixel; classifytiles runs it")
    if len(shape) == 3 and not spatial:
        raise InputError(f"{path} gives the class of each pixel, not of a whole tile; segmentraster runs it")
    if len(shape) != (3 if spatial else 1):
        raise InputError(f"{path} must give (batch, row, column, class) or (batch, class), got {len(shape) + 1} axes")
    margins = [size - given for size, given in zip(tile_size, shape)] if spatial else []
    if any(margin < 0 or margin % 2 for margin in margins):
        raise InputError(
            f"{path} must give as many pixels as it takes, or fewer by the same number on both sides; "
            f"it takes {tile_size[1]} × {tile_size[0]} px and gives {shape[1]} × {shape[0]}"
        )
    if task == "REGRESSION" and shape[-1] != 1:
        raise InputError(f"{path} must give one value for each pixel, got {shape[-1]}")


def classes_of(
    text: str, path: Path, card: ModelCard, count: int, heads: int, progress: Progress
) -> tuple[ClassEntry, ...]:
    """The classes of `count` outputs: those that the call names, or the card."""
    if count > IGNORE:
        raise InputError(f"{path} must have at most {IGNORE} classes, got {count}")
    names = parse_names(text, "classes")
    entries = card.classes
    if not names and entries:
        if count == 2 and len(entries) == 1:
            entries = (ClassEntry(0, "background", "#000000"), replace(entries[0], id=entries[0].id or 1))
        if len(entries) != count:
            raise InputError(
                f"{path} gives {count} classes, but its sidecar names {len(entries)}: "
                f"{', '.join(entry.name for entry in entries)}"
            )
        return entries
    if len(names) == count - 1 and (count == 2 or heads > 1):
        names = ("background", *names)
    if not names:
        progress.warn(f"Nothing says what the {count} classes are called; they get their numbers for names.")
        names = tuple(str(number) for number in range(count))
    if len(names) != count:
        raise OptionError(f"classes must be {count} names, one for each output of the model, got {len(names)}")
    if len(entries) == count:
        return tuple(replace(entry, name=name) for entry, name in zip(entries, names))
    return tuple(
        ClassEntry(number, name, colour_of(number) if number else "#000000") for number, name in enumerate(names)
    )


class AnswerReader:
    """Makes a model ready for tiles (row, col, band), and reads its answers as its first ones say that they are meant.

    `heads` is how many of its answers are used.
    """

    def __init__(self, path: Path, runner: Runner, tile: tuple[int, int, int], task: str, progress: Progress) -> None:
        self._path, self._runner, self._tile, self._task, self._progress = path, runner, tile, task, progress
        self._meaning: Optional[Meaning] = None

    @property
    def heads(self) -> int:
        return self._meaning.heads if self._meaning else 1

    def prepare(self, size: int) -> Predict:
        """A function from (size, row, col, band) to (size, …, output), both float32."""
        run = self._runner.prepare((size, *self._tile))

        def predict(pixels: np.ndarray) -> np.ndarray:
            answers = run(pixels)
            if self._meaning is None:
                self._meaning = meaning_of(self._path, self._runner, answers, self._task, self._progress)
            return self._meaning.values(answers)

        return predict


def _last(answer: np.ndarray, channels_first: bool) -> np.ndarray:
    """An answer as (batch, row, col, output) or, for whole tiles, (batch, output)."""
    if answer.ndim == 3:
        return answer[..., None]
    if answer.ndim != 4:
        return answer
    if channels_first:
        answer = np.moveaxis(answer, 1, -1)
    return answer[:, 0, 0] if answer.shape[1:3] == (1, 1) else answer


def _probabilities(values: np.ndarray, independent: bool) -> np.ndarray:
    if independent:
        sigmoid: np.ndarray = np.float32(0.5) * (1 + np.tanh(np.float32(0.5) * values))
        return sigmoid
    shifted = np.exp(values - values.max(axis=-1, keepdims=True))
    result: np.ndarray = shifted / shifted.sum(axis=-1, keepdims=True)
    return result


def _key(name: str) -> str:
    return name.strip().lower()
