"""What an algorithm's declaration says of its parameters and results, in words: for help pages and for the site."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..i18n import tr

#: Beyond these a number has no limit.
BEYOND, LEAST_WHOLE, MOST_WHOLE = 1e300, -(2**31) + 1, 2**31 - 1
#: What an example gives besides what must be given, or instead of what its kind would suggest.
EXAMPLES: dict[str, dict[str, tuple[str, ...]]] = {
    "appendtodataset": {"INPUT": ("more",)},
    "cloudmask": {"INPUT": ("quality.tif",), "PRESET": ("SENTINEL2_SCL",), "OUTPUT": ("clouds.tif",)},
    "comparefootprints": {"OUTPUT": ("compared.gpkg",)},
    "computeindices": {"INDICES": ("NDVI",)},
    "convertdataset": {"INPUT": ("downloads",), "FORMAT": ("PNG",), "ANNOTATIONS": ("YOLO",), "OUTPUT": ("dataset",)},
    "catalogscenes": {"INPUT": ("scenes",), "START": ("2023-05",), "OUTPUT": ("scenes.gpkg",)},
    "createscenetiles": {"INPUT": ("scenes.gpkg",), "OUTPUT": ("tiles.gpkg",)},
    "createtilegrid": {"TILE_SIZE": ("64",), "OUTPUT": ("tiles.gpkg",)},
    "evaluatemodel": {"DATASET": ("dataset",), "REPORT": ("report.html",)},
    "excludecloudytiles": {"CLOUD_RASTER": ("quality.tif",), "CLOUD_RULE": ("in 3,8,9,10",)},
    "exporttiles": {"OUTPUT": ("dataset",)},
    "filtertiles": {"EXPRESSION": ('"label_frac" > 0.5',)},
    "inspectdataset": {"DATASET": ("dataset",), "REPORT": ("report.html",)},
    "jointilestomask": {"MASK": ("mask.gpkg",)},
    "labelledtiles": {"CLASS_FIELD": ("class",), "OUTPUT": ("dataset",)},
    "labeltiles": {"CLASS_FIELD": ("class",)},
    "mergedatasets": {"INPUTS": ("north", "south"), "OUTPUT": ("dataset",)},
    "polygonizeraster": {"INPUT": ("map.tif",)},
    "stackrasters": {"INPUT": ("red.tif", "green.tif", "blue.tif"), "OUTPUT": ("image.tif",)},
    "terrainderivatives": {"INPUT": ("heights.tif",)},
    "trainandmap": {"OUTPUT": ("map.tif",)},
    "trainmodel": {"OUTPUT": ("model.keras",)},
}
#: Files that examples name, by parameter.
FILES = {"MODEL": "model.keras", "LABELS": "labels.gpkg", "TRUTH": "true.gpkg", "PROPOSALS": "map.gpkg"}
#: What is usually done next; what was done before is read from it backwards.
NEXT: dict[str, tuple[str, ...]] = {
    "createtilegrid": ("jointilestomask", "excludecloudytiles", "labeltiles"),
    "createscenetiles": ("excludecloudytiles", "labeltiles", "splittiles"),
    "sampletiles": ("labeltiles", "splittiles"),
    "jointilestomask": ("excludecloudytiles", "labeltiles"),
    "excludecloudytiles": ("labeltiles",),
    "labeltiles": ("tilestatistics", "splittiles", "balancetiles"),
    "tilestatistics": ("filtertiles", "balancetiles"),
    "splittiles": ("balancetiles", "exporttiles"),
    "filtertiles": ("splittiles", "exporttiles"),
    "balancetiles": ("exporttiles",),
    "catalogscenes": ("createscenetiles",),
    "renderlayer": ("createtilegrid",),
    "stackrasters": ("normalizeraster", "createtilegrid"),
    "clipraster": ("createtilegrid",),
    "normalizeraster": ("createtilegrid", "exporttiles"),
    "computeindices": ("stackrasters", "tilestatistics"),
    "rasterizelabels": ("exporttiles",),
    "cloudmask": ("excludecloudytiles",),
    "terrainderivatives": ("stackrasters",),
    "exporttiles": ("inspectdataset", "trainmodel", "convertdataset"),
    "convertdataset": ("inspectdataset", "trainmodel"),
    "inspectdataset": ("splitdataset", "trainmodel"),
    "mergedatasets": ("inspectdataset", "splitdataset"),
    "appendtodataset": ("inspectdataset", "trainmodel"),
    "splitdataset": ("trainmodel",),
    "labelledtiles": ("inspectdataset", "trainandmap"),
    "trainmodel": ("evaluatemodel", "segmentraster", "classifytiles"),
    "evaluatemodel": ("segmentraster", "classifytiles"),
    "segmentraster": ("polygonizeraster",),
    "classifytiles": ("filtertiles",),
    "polygonizeraster": ("comparefootprints",),
    "comparefootprints": (),
    "trainandmap": ("comparefootprints",),
    "installenvironment": ("checkenvironment",),
    "checkenvironment": (),
}


@dataclass(frozen=True)
class Parameter:
    """One parameter as people read of it."""

    name: str
    title: str
    help: str
    #: The limits of a number and whether it may be left out, in sentences.
    notes: tuple[str, ...]
    #: The choices there are; `several` says whether more than one may be taken.
    choices: tuple[str, ...]
    several: bool
    #: Empty when there is none.
    default: str
    advanced: bool

    @property
    def choices_introduced(self) -> str:
        """The words before the choices."""
        return tr("Any of") if self.several else tr("One of")


def parameters_of(algorithm: QgsProcessingAlgorithm) -> list[Parameter]:
    """All parameters in their order, but hidden ones."""
    hidden = QgsProcessingParameterDefinition.FlagHidden
    return [_parameter(one) for one in algorithm.parameterDefinitions() if not one.flags() & hidden]


def results_of(algorithm: QgsProcessingAlgorithm) -> list[tuple[str, str]]:
    """Names and titles of the outputs."""
    return [(output.name(), output.description()) for output in algorithm.outputDefinitions()]


def inputs_of(algorithm: QgsProcessingAlgorithm) -> list[str]:
    """Titles of the parameters that take layers, files or folders."""
    kinds = (
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterFile,
        QgsProcessingParameterMapLayer,
        QgsProcessingParameterMultipleLayers,
        QgsProcessingParameterRasterLayer,
    )
    return [one.description() for one in algorithm.parameterDefinitions() if isinstance(one, kinds)]


def destinations_of(algorithm: QgsProcessingAlgorithm) -> list[tuple[str, str]]:
    """Titles of the layers, files and folders that are written, with what is in them."""
    return [(one.description(), one.help()) for one in algorithm.destinationParameterDefinitions()]


def neighbours_of(name: str) -> tuple[list[str], list[str]]:
    """The algorithms that usually come before and after the one of this name."""
    return [one for one, following in NEXT.items() if name in following], list(NEXT.get(name, ()))


def example_of(algorithm: QgsProcessingAlgorithm) -> str:
    """A call of qgis_process with what must be given."""
    words = [f"qgis_process run tilewright:{algorithm.name()}"]
    given = EXAMPLES.get(algorithm.name(), {})
    for definition in algorithm.parameterDefinitions():
        values = given.get(definition.name(), ())
        if not values and not _is_optional(definition) and definition.defaultValue() is None:
            values = (_example_value(definition),)
        words += [f"--{definition.name()}={shlex.quote(value)}" for value in values]
    return " ".join(words)


def _parameter(definition: Any) -> Parameter:
    choices: tuple[str, ...] = ()
    several = False
    if isinstance(definition, QgsProcessingParameterEnum):
        choices, several = tuple(definition.options()), definition.allowMultiple()
    limits = _limits(definition) if isinstance(definition, QgsProcessingParameterNumber) else ""
    optional = tr("Optional.") if _is_optional(definition) else ""
    default = definition.defaultValue()
    shown = "" if default in (None, "") else f"{default:g}" if isinstance(default, float) else str(default)
    return Parameter(
        definition.name(),
        definition.description(),
        definition.help(),
        tuple(note for note in (limits, optional) if note),
        choices,
        several,
        shown,
        bool(definition.flags() & QgsProcessingParameterDefinition.FlagAdvanced),
    )


def _limits(definition: QgsProcessingParameterNumber) -> str:
    low: Optional[float] = definition.minimum()
    high: Optional[float] = definition.maximum()
    low = None if low <= -BEYOND or low == LEAST_WHOLE else low
    high = None if high >= BEYOND or high == MOST_WHOLE else high
    if low is not None and high is not None:
        return tr("From {low} to {high}.").format(low=f"{low:,.10g}", high=f"{high:,.10g}")
    if low is not None:
        return tr("At least {low}.").format(low=f"{low:,.10g}")
    return tr("At most {high}.").format(high=f"{high:,.10g}") if high is not None else ""


def _is_optional(definition: QgsProcessingParameterDefinition) -> bool:
    return bool(definition.flags() & QgsProcessingParameterDefinition.FlagOptional)


def _example_value(definition: Any) -> str:
    """A value of the kind that a parameter takes."""
    name = definition.name()
    if isinstance(definition, QgsProcessingDestinationParameter):
        return _example_destination(definition)
    if name in FILES:
        return FILES[name]
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        return "tiles.gpkg" if name in ("INPUT", "TILES") else f"{name.lower()}.gpkg"
    if isinstance(definition, (QgsProcessingParameterRasterLayer, QgsProcessingParameterMultipleLayers)):
        return "image.tif"
    if isinstance(definition, QgsProcessingParameterFile):
        return "dataset"
    if isinstance(definition, QgsProcessingParameterEnum):
        return str(definition.options()[0])
    return "image.tif" if "INPUT" in name else name.lower()


def _example_destination(definition: Any) -> str:
    if isinstance(definition, QgsProcessingParameterFeatureSink):
        return "result.gpkg"
    if isinstance(definition, QgsProcessingParameterRasterDestination):
        return "result.tif"
    if isinstance(definition, QgsProcessingParameterFolderDestination):
        return "result"
    return FILES.get(definition.name()) or f"{definition.name().lower()}.{definition.defaultFileExtension()}"
