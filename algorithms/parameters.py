"""Builders for the parameters that repeat; defaults and limits come from the engine's options."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..engine.options import Options, limits_of

#: The Dask scheduler whose machines do the work of the engine's task, where that can be spread over machines.
SCHEDULER = "SCHEDULER"
_UNSET: Any = object()


def raster(name: str, title: str, optional: bool = False) -> QgsProcessingParameterRasterLayer:
    """One raster."""
    return QgsProcessingParameterRasterLayer(name, title, optional=optional)


def rasters(name: str, title: str, optional: bool = False) -> QgsProcessingParameterMultipleLayers:
    """One or several rasters in the order that the user gives them."""
    return QgsProcessingParameterMultipleLayers(name, title, QgsProcessing.TypeRaster, optional=optional)


def tile_layer(name: str, title: str, optional: bool = False) -> QgsProcessingParameterFeatureSource:
    """A layer of polygons."""
    return QgsProcessingParameterFeatureSource(name, title, [QgsProcessing.TypeVectorPolygon], optional=optional)


def number(
    options: type[Options], field: str, name: str, title: str, whole: bool = True, optional: bool = False
) -> QgsProcessingParameterNumber:
    """A number with the default and the limits of an options field."""
    default, low, high, _ = limits_of(options, field)
    kind = QgsProcessingParameterNumber.Integer if whole else QgsProcessingParameterNumber.Double
    parameter = QgsProcessingParameterNumber(name, title, kind, default, optional=optional)
    if low is not None:
        parameter.setMinimum(low)
    if high is not None:
        parameter.setMaximum(high)
    return parameter


def choice(
    options: type[Options], field: str, name: str, title: str, optional: bool = False, default: Any = _UNSET
) -> QgsProcessingParameterEnum:
    """A choice among the static strings of an options field."""
    own, _, _, choices = limits_of(options, field)
    return QgsProcessingParameterEnum(
        name,
        title,
        options=list(choices),
        defaultValue=own if default is _UNSET else default,
        optional=optional,
        usesStaticStrings=True,
    )


def tile_size(options: type[Options], field: str, name: str, title: str, raster: str, **more: Any) -> Any:
    """A tile size in pixels whose widget shows what is known of it: ground size, and a grid's spacing and number.

    `raster` names the parameter whose layer gives the resolution; `more` may name the parameters `overlap`, `stride`,
    `extent`, `height`, `edge`, `ground`, `tiles`, `crs` and `model` (see TileSizeWrapper).
    """
    optional = bool(more.pop("optional", False))
    parameter = number(options, field, name, title, optional=optional)
    return with_widget(parameter, "tile_size.TileSizeWrapper", raster=raster, **more)


def class_field(
    name: str, title: str, layer: str, default: Optional[str] = None, **more: Any
) -> QgsProcessingParameterField:
    """A field of `layer` with class names, that may be left out; its widget counts the classes.

    `more` may name further parameters that the widget looks at (see ClassFieldWidget).
    """
    parameter = QgsProcessingParameterField(name, title, default, layer, optional=True)
    return with_widget(parameter, "class_field.ClassFieldWrapper", layer=layer, **more)


def bands(name: str, title: str, rasters: str, **more: Any) -> QgsProcessingParameterString:
    """A choice of bands as text, all when empty; its widget lists those of the layers of the parameter `rasters`.

    `more` may name further parameters that the widget looks at (see BandsWidget).
    """
    parameter = QgsProcessingParameterString(name, title, "", optional=True)
    return with_widget(parameter, "bands.BandsWrapper", rasters=rasters, **more)


def scheduler(title: str) -> QgsProcessingParameterString:
    """A Dask scheduler as text, this machine when empty."""
    return QgsProcessingParameterString(SCHEDULER, title, "", optional=True)


def with_widget(parameter: Any, wrapper: str, **roles: Any) -> Any:
    """The parameter with a widget of ours: `wrapper` names a class in `ui`, `roles` what the widget looks at.

    Only dialogs read this; from the command line and in models the parameter stays what it is.
    """
    parameter.setMetadata({"widget_wrapper": {"class": f"tilewright.ui.{wrapper}", **roles}})
    return parameter
