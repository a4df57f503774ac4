"""Architectures by name, one file each: stock Keras layers alone, so that any Keras loads the models safely."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Optional

from ...errors import OptionError
from ...progress import Progress
from .options import Head, Settings

#: Architecture: the module that builds it, imported when it is asked for since QGIS's Python reads the options beside
#: it, and what that module is told beyond the settings.
_BUILDERS: dict[str, tuple[str, dict[str, int]]] = {
    "TILE_CNN": ("tile_cnn", {}),
    "TILE_RESNET": ("tile_resnet", {}),
    "UNET": ("unet", {}),
    "FCN8S": ("fcn", {"stride": 8}),
    "FCN16S": ("fcn", {"stride": 16}),
    "FCN32S": ("fcn", {"stride": 32}),
}
_ALL = ("width", "dropout", "batch_norm", "dates", "fusion")
#: What each architecture makes use of; the others among its settings must be as they come.
_USED = {
    "TILE_CNN": _ALL,
    "TILE_RESNET": _ALL,
    "UNET": (*_ALL, "depth", "padding", "encoder", "encoder_weights"),
    **dict.fromkeys(("FCN8S", "FCN16S", "FCN32S"), (*_ALL, "encoder", "encoder_weights")),
}

__all__ = ["Head", "Settings", "build", "check_settings"]


def build(
    name: str, height: int, width: int, bands: int, head: Head, settings: Settings, progress: Optional[Progress] = None
) -> Any:
    """A Keras model from (batch, height, width, bands) float32, standardised, to what the head says, float32.

    CLASSIFICATION and MULTI_LABEL give (batch, outputs), SEGMENTATION and REGRESSION (batch, height, width, outputs),
    smaller and in the middle of the input with VALID padding. CUSTOM is built by `custom.build_custom`.
    `progress` hears where weights come from. Raises OptionError for settings that the architecture does not have or
    that do not fit the tile's size or its bands, and InputError for weights that cannot be used.
    """
    from ..options import ARCHITECTURES

    if name not in _BUILDERS:
        raise OptionError(f"architecture must be one of {', '.join(_BUILDERS)}, got {name}")
    if head.task not in ARCHITECTURES[name]:
        raise OptionError(f"{name} is for {' and '.join(ARCHITECTURES[name])}, got {head.task}")
    check_settings(name, bands, settings)
    module, more = _BUILDERS[name]
    return import_module(f".{module}", __package__).build(height, width, bands, head, settings, progress, **more)


def check_settings(name: str, bands: int, settings: Settings) -> None:
    """Raise OptionError for settings that an architecture does not have, or that do not fit the bands."""
    for option, default in vars(Settings()).items():
        value = getattr(settings, option)
        if option not in _USED[name] and value != default:
            raise OptionError(f"{option.replace('_', ' ')} is nothing that {name} has: leave it out, got {value}")
    if settings.width < 1:
        raise OptionError(f"width must be at least 1, got {settings.width}")
    if settings.dropout is not None and not 0 <= settings.dropout < 1:
        raise OptionError(f"dropout must be at least 0 and less than 1, got {settings.dropout:g}")
    if settings.dates < 1 or bands % settings.dates:
        raise OptionError(f"dates must divide the number of bands, got {settings.dates} dates and {bands} bands")
    if settings.fusion != "EARLY" and settings.dates < 2:
        raise OptionError(f"fusion {settings.fusion} needs at least 2 dates, got {settings.dates}")
    if settings.encoder and settings.padding != "SAME":
        raise OptionError(f"padding must be SAME with an encoder, got {settings.padding}")
    if name.startswith("FCN"):
        if settings.encoder not in (None, "VGG16"):
            raise OptionError(f"encoder must be VGG16 for {name}, got {settings.encoder}")
    elif settings.encoder_weights and not settings.encoder:
        raise OptionError("encoder weights need an encoder: choose the one that they are of")
