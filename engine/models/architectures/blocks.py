"""What several architectures are made of: convolutions, dates that are joined, and frames around tiles of odd sizes."""

from __future__ import annotations

from typing import Any, Callable

from ..backend import keras
from .options import Settings


def convolve(values: Any, filters: int, settings: Settings, name: str, size: int = 3) -> Any:
    """A convolution, normalised when the settings say so, and what is positive of it."""
    layers = keras.layers
    padding, plain = settings.padding.lower(), not settings.batch_norm
    values = layers.Conv2D(filters, size, padding=padding, use_bias=plain, name=f"{name}_conv")(values)
    if settings.batch_norm:
        # The momentum suits datasets of a few hundred tiles: the averages settle within an epoch or two.
        values = layers.BatchNormalization(momentum=0.9, name=f"{name}_norm")(values)
    return layers.ReLU(name=f"{name}_relu")(values)


def dropped(values: Any, share: float, name: str) -> Any:
    """Dropout, and nothing at all for a share of 0."""
    return keras.layers.Dropout(share, name=name)(values) if share else values


def encoded(values: Any, settings: Settings, encode: Callable[[Any], list[Any]]) -> list[Any]:
    """What `encode` makes of the image: a list of features, those of several dates joined along the last axis.

    EARLY gives all bands to one encoder. LATE makes one encoder for each date, called `encoder_1`, `encoder_2` …;
    LATE_SHARED one that all dates go through, called `encoder`.
    """
    if settings.fusion == "EARLY":
        return encode(values)
    bands = values.shape[-1] // settings.dates
    dates = [values[:, :, :, date * bands : (date + 1) * bands] for date in range(settings.dates)]
    if settings.fusion == "LATE_SHARED":
        shared = _as_model(bands, encode, "encoder")
        features = [shared(date) for date in dates]
    else:
        features = [_as_model(bands, encode, f"encoder_{n}")(date) for n, date in enumerate(dates, 1)]
    return [
        keras.layers.Concatenate(name=f"dates_{number}")(list(same)) for number, same in enumerate(zip(*features), 1)
    ]


def framed(values: Any, multiple: int) -> tuple[Any, Callable[[Any], Any]]:
    """The image with zeros around it, so that its sides are multiples, and what takes the frame off again.

    Standardised bands have their mean at zero.
    """
    sides = tuple(_sides(size, multiple) for size in values.shape[1:3])
    if not any(map(any, sides)):
        return values, lambda result: result
    layers = keras.layers
    return layers.ZeroPadding2D(sides, name="frame")(values), layers.Cropping2D(sides, name="unframe")


def _as_model(bands: int, encode: Callable[[Any], list[Any]], name: str) -> Any:
    # Of no certain size, so that the model's file can go on with tiles of another one.
    inputs = keras.Input((None, None, bands), name="date")
    return keras.Model(inputs, encode(inputs), name=name)


def _sides(size: int, multiple: int) -> tuple[int, int]:
    """Pixels to add before and after, so that `size` becomes a multiple."""
    missing = -size % multiple
    return missing // 2, missing - missing // 2
