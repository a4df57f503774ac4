"""What a user writes about a model: its scaling, its classes, their weights; and the losses by name. numpy alone."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import OptionError
from ..lists import finite, parts_of

if TYPE_CHECKING:  # QGIS reads these rules at its start, and numpy would double what that costs
    import numpy as np

#: Classes that a mask can hold beside 0 (background) and 255 (ignore, nodata).
IGNORE = 255

#: Loss: the tasks of models that it is for.
_OF_CLASSES = ("CLASSIFICATION", "MULTI_LABEL", "SEGMENTATION")
LOSSES = {
    "CROSS_ENTROPY": _OF_CLASSES,
    "WEIGHTED_CROSS_ENTROPY": _OF_CLASSES,
    "FOCAL": _OF_CLASSES,
    "DICE": _OF_CLASSES,
    "GENERALIZED_DICE": _OF_CLASSES,
    "JACCARD": _OF_CLASSES,
    "MSE": ("REGRESSION",),
    "MAE": ("REGRESSION",),
    "HUBER": ("REGRESSION",),
}
#: Losses that class weights go for.
WEIGHTED_LOSSES = ("WEIGHTED_CROSS_ENTROPY", "FOCAL")
#: Rules by which class weights come from how often the classes occur.
WEIGHT_RULES = ("INVERSE", "MEDIAN")

CLASS_WEIGHTS_HELP = (
    "nothing or NONE, INVERSE or MEDIAN (by how often the classes occur in the training split), or names with their "
    "weights: building=2, road=1.5"
)

#: Word in a scaling text, (type of the STAC MLM value scaling, its parameters in the order of the text).
_SCALINGS = {
    "divide": ("scale", ("value",)),
    "subtract": ("offset", ("value",)),
    "z-score": ("z-score", ("mean", "stddev")),
    "min-max": ("min-max", ("minimum", "maximum")),
    "clip": ("clip", ("minimum", "maximum")),
}
_PARAMETERS = dict(_SCALINGS.values())
_LIMITS = ("minimum", "maximum")

SCALING_HELP = (
    "nothing for raw values, a .json file that normalizeraster wrote, or one of: divide 255 | subtract 10 | "
    "z-score MEAN,MEAN,…;STD,STD,… | min-max MIN,…;MAX,… | clip MIN,…;MAX,… with one number for all bands or one per "
    "band"
)


@dataclass(frozen=True)
class Scaling:
    """How pixel values become a model's input: `type` as STAC MLM names it, "" for raw values.

    `values` holds for each parameter of the type one number for all bands, or one per band. `limits`, when there are
    any, are the lowest and the highest value of each band; what lies outside is set to them first. Those of min-max are
    its own minimum and maximum, so that it gives 0 to 1.
    """

    type: str = ""
    values: tuple[tuple[float, ...], ...] = ()
    limits: tuple[tuple[float, ...], ...] = ()

    def __post_init__(self) -> None:
        if self.type and self.type not in _PARAMETERS:
            raise OptionError(f"scaling must be one of {', '.join(sorted(_PARAMETERS))}, got {self.type!r}")
        if not all(math.isfinite(number) for row in self.values for number in row):
            raise OptionError(f"scaling must hold finite numbers, got {self.values!r}")
        if self.type == "min-max" and any(low == high for low, high in zip(*self._spread())):
            raise OptionError("scaling min-max must have a maximum that differs from the minimum")
        if self.type == "min-max" and self.limits not in ((), self.values):
            raise OptionError(f"scaling min-max must have no limits but its own, got {self.limits!r}")
        divisors = {"scale": 0, "z-score": 1}.get(self.type)
        if divisors is not None and 0.0 in self.values[divisors]:
            raise OptionError(f"scaling {self.type} must not divide by 0, got {self.values[divisors]!r}")

    @property
    def band_count(self) -> int:
        """Bands that the numbers are for; 1 goes for any number of bands."""
        return max((len(row) for row in self.values + self.limits), default=1)

    def _spread(self) -> list[list[float]]:
        """The values with one number for each band."""
        return [[row[band % len(row)] for band in range(self.band_count)] for row in self.values]

    def apply(self, pixels: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Scaled float32 values of `pixels` (…, band); 0 where they are not `valid` (same shape) or not finite."""
        import numpy as np

        # Types that hold more than float32 does are scaled as they are, and rounded only then.
        values = pixels.astype(np.float32 if np.can_cast(pixels.dtype, np.float32) else np.float64)
        for limits in (self.limits, self.values if self.type == "clip" else ()):
            if limits:
                low, high = (np.asarray(row, values.dtype) for row in limits)
                np.clip(values, low, high, out=values)
        if self.type and self.type != "clip":
            offset, divisor = self._affine(values.dtype)
            with np.errstate(all="ignore"):
                values -= offset
                if self.type == "z-score":
                    # What the mean lost in rounding is worth a pass where values lie close around a large one.
                    rest = np.asarray(self.values[0]) - offset
                    if (np.abs(rest) > 1e-6 * np.abs(divisor)).any():
                        values -= rest.astype(values.dtype)
                values /= divisor
        if not valid.all():
            values[~valid] = 0.0
        if not np.issubdtype(pixels.dtype, np.integer):
            values[~np.isfinite(values)] = 0.0
        return values.astype(np.float32, copy=False)

    def invert(self, values: np.ndarray) -> np.ndarray:
        """The pixel values (…, band) that `apply` makes `values` of, as float64; what limits cut off is lost."""
        import numpy as np

        pixels = values.astype(np.float64)
        if self.type and self.type != "clip":
            offset, divisor = self._affine(pixels.dtype)
            pixels *= divisor
            pixels += offset
        return pixels

    def of_bands(self, places: Sequence[int]) -> Scaling:
        """The scaling of these bands, by their places (from 0); numbers for all bands stay as they are."""

        def chosen(rows: tuple[tuple[float, ...], ...]) -> tuple[tuple[float, ...], ...]:
            return tuple(row if len(row) == 1 else tuple(row[place] for place in places) for row in rows)

        return Scaling(self.type, chosen(self.values), chosen(self.limits))

    def _affine(self, dtype: np.dtype[Any]) -> tuple[np.ndarray, np.ndarray]:
        """(offset, divisor) of each band: the scaled value is (value - offset) / divisor."""
        import numpy as np

        first, last = (np.asarray(row, np.float64) for row in (self.values[0], self.values[-1]))
        offset = np.zeros(1) if self.type == "scale" else first
        divisor = {"scale": first, "z-score": last, "min-max": last - first}.get(self.type, np.ones(1))
        if self.type == "min-max":  # so that the maximum becomes 1 and not nearly so
            rounded = last.astype(dtype) - first.astype(dtype)
            divisor = np.where(rounded != 0, rounded, divisor)
        return offset.astype(dtype), divisor.astype(dtype)

    def to_mlm(self) -> list[dict[str, Any]] | None:
        """The `value_scaling` of a model input: one object for all bands or one per band, None for raw values."""
        if not self.type:
            return None
        named = dict(zip(_PARAMETERS[self.type], self.values))
        named.update(zip(_LIMITS, self.limits))
        clipped = {"clip": True} if self.limits and self.type == "min-max" else {}
        return [
            {"type": self.type, **{name: row[band % len(row)] for name, row in named.items()}, **clipped}
            for band in range(self.band_count)
        ]

    @classmethod
    def from_mlm(cls, scaling: list[dict[str, Any]] | None) -> Scaling:
        """Read a `value_scaling`; one that mixes types or needs an expression is an OptionError."""
        if not scaling:
            return cls()
        types = {str(item.get("type")) for item in scaling if item is not None}
        if len(types) != 1 or None in scaling or not types <= set(_PARAMETERS):
            raise OptionError(
                f"scaling must be of one type for all bands out of {', '.join(sorted(_PARAMETERS))}, "
                f"got {', '.join(sorted(types))}"
            )
        kind = types.pop()
        try:
            values, limits = (
                tuple(tuple(float(item[name]) for item in scaling) for name in names)
                for names in (_PARAMETERS[kind], _LIMITS if cls._limited(kind, scaling) else ())
            )
        except (KeyError, TypeError, ValueError, OverflowError):
            raise OptionError(f"scaling {kind} must give {' and '.join(_PARAMETERS[kind])} for each band") from None
        return cls(kind, values, limits)

    @staticmethod
    def _limited(kind: str, scaling: list[dict[str, Any]]) -> bool:
        """Whether the objects hold limits beside the parameters of their type, or say that these are limits too."""
        if kind == "min-max":
            return all(item.get("clip") is True for item in scaling)
        return set(_LIMITS).isdisjoint(_PARAMETERS[kind]) and all(name in scaling[0] for name in _LIMITS)


#: Values as they are.
RAW = Scaling()


def parse_scaling(text: str, bands: Sequence[str] = ()) -> Scaling:
    """The scaling that `text` describes, or that the .json file of that path holds, for `bands` where it names its own.

    An OptionError marks the place that cannot be read with »«; an InputError says why a file cannot be used.
    """
    stripped = text.strip()
    if not stripped or stripped.lower() in ("raw", "none"):
        return RAW
    if stripped.lower().endswith(".json"):
        from ..imagery.scaling.rules import read_definition  # it holds a Scaling

        definition = read_definition(stripped)
        return definition.of_bands(bands) if bands else definition.scaling
    word = re.split(r"[\s:]", stripped, maxsplit=1)[0]
    if word.lower() not in _SCALINGS:
        raise OptionError(f"scaling must be {SCALING_HELP}; got »{word}«{stripped[len(word) :]}")
    kind, names = _SCALINGS[word.lower()]
    rows: list[tuple[float, ...]] = []
    start = len(word) + 1
    parts = stripped[start:].split(";")
    if len(parts) != len(names):
        rest = stripped[start:]
        raise OptionError(
            f"scaling {word} must give {' and then, after a semicolon, '.join(names)}; got {word} »{rest}«"
        )
    for part in parts:
        row: list[float] = []
        for number in part.split(","):
            try:
                row.append(float(number))
            except ValueError:
                before, after = stripped[:start], stripped[start + len(number) :]
                raise OptionError(f"scaling must hold numbers here: {before}»{number.strip()}«{after}") from None
            start += len(number) + 1
        rows.append(tuple(row))
    counts = {len(row) for row in rows} - {1}
    if len(counts) > 1:
        raise OptionError(f"scaling {word} must give as many numbers after the semicolon as before, got {stripped!r}")
    return Scaling(kind, tuple(rows))


def parse_names(text: str, name: str) -> tuple[str, ...]:
    """Names in a comma-separated text, in order; empty text gives none; empty or repeated names are an OptionError."""
    if not text.strip():
        return ()
    names = tuple(part.strip() for part in text.split(","))
    if "" in names:
        raise OptionError(f"{name} must be names with commas between them, got {text!r}")
    double = next((item for index, item in enumerate(names) if item in names[:index]), None)
    if double is not None:
        raise OptionError(f"{name} must be different from one another, got {double!r} twice")
    return names


@dataclass(frozen=True)
class ClassWeights:
    """What a text says of class weights: a `rule` out of WEIGHT_RULES, or the weights of classes by name.

    Neither means that every class weighs the same.
    """

    rule: str = ""
    named: tuple[tuple[str, float], ...] = ()


def parse_class_weights(text: str) -> ClassWeights:
    """The class weights that `text` describes; an OptionError marks the place that cannot be read with »«."""
    stripped = text.strip()
    if not stripped or stripped.upper() == "NONE":
        return ClassWeights()
    if stripped.upper() in WEIGHT_RULES:
        return ClassWeights(stripped.upper())
    named: list[tuple[str, float]] = []
    for part in parts_of(stripped):
        name, equals, number = part.text.rpartition("=")
        weight = finite(number)
        if not equals or not name.strip() or weight is None or weight < 0:
            raise OptionError(f"class weights must be {CLASS_WEIGHTS_HELP}; got {part.marked}")
        if name.strip() in (known for known, _ in named):
            raise OptionError(f"class weights must name each class once, got {part.marked}")
        named.append((name.strip(), weight))
    if not any(weight for _, weight in named):
        raise OptionError(f"class weights must not all be 0, got {stripped!r}")
    return ClassWeights("", tuple(named))
