"""What is looked at before an algorithm runs, beyond what QGIS looks at itself: values, and where results go."""

from __future__ import annotations

import difflib
import math
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
    QgsProperty,
)

from ..engine.errors import OptionError, OutputError
from ..engine.remote.names import address_of, is_store
from ..i18n import tr
from .stores import store_text

#: Types of parameters that are never a file.
VALUES = ("number", "enum", "boolean", "string", "extent", "field")
#: Choices that a message lists.
MOST_CHOICES = 40
#: How a destination begins that is no path: memory:, ogr:dbname=…, postgres:…; one letter is a drive.
NO_PATH = re.compile(r"[A-Za-z]{2,}:")


def check_values(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> None:
    """Numbers and choices against what their parameters allow, since QGIS rounds some and gives no reason for others.

    Raises OptionError that names the parameter, its rule and the value.
    """
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if value is None or value == "":
            continue
        if isinstance(definition, QgsProcessingParameterNumber):
            _check_number(definition, value)
        elif isinstance(definition, QgsProcessingParameterEnum) and definition.usesStaticStrings():
            _check_choice(definition, value)


def check_places(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
    """Results that are files: somewhere they can be written, none of them an input, and no two of them the same.

    Raises OptionError or OutputError.
    """
    taken: dict[Path, str] = {}
    in_stores: dict[str, str] = {}
    for definition in algorithm.destinationParameterDefinitions():
        name, path = definition.name(), _destination(parameters.get(definition.name()))
        stored = store_text(parameters.get(name))
        if stored is not None:
            _check_stored(name, address_of(stored), algorithm, parameters, in_stores)
        if path is None or stored is not None or isinstance(definition, QgsProcessingParameterFolderDestination):
            continue
        _check_writable(name, path)
        if path in taken:
            raise OptionError(
                tr("{name} must be another file than {other}, got {path} for both").format(
                    name=name, other=taken[path], path=path
                )
            )
        taken[path] = name
        # QGIS adds an ending to the path of a layer that has none.
        layer = isinstance(definition, (QgsProcessingParameterFeatureSink, QgsProcessingParameterVectorDestination))
        written = [path, path.with_name(f"{path.name}.{definition.defaultFileExtension()}")] if layer else [path]
        for other, file in input_files(algorithm, parameters, context):
            if any(place.exists() and place.samefile(file) for place in written):
                raise OptionError(
                    tr("{name} must be another file than {other}, which is left as it is, got {path} for both").format(
                        name=name, other=other, path=path
                    )
                )


def _check_stored(
    name: str, place: str, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], taken: dict[str, str]
) -> None:
    """A result in an object store: no input and no other result has its place."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if definition.isDestination() or definition.type() in VALUES:
            continue
        for part in value if isinstance(value, (list, tuple)) else [value]:
            if is_store(part) and address_of(part) == place:
                taken.setdefault(place, definition.name())
    if place in taken:
        raise OptionError(
            tr("{name} must be another place than {other}, got {place} for both").format(
                name=name, other=taken[place], place=place
            )
        )
    taken[place] = name


def _check_number(definition: QgsProcessingParameterNumber, value: Any) -> None:
    if not isinstance(value, (int, float, str)):
        return
    whole = definition.dataType() == QgsProcessingParameterNumber.Integer
    words = tr("a whole number") if whole else tr("a number")
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not math.isfinite(number) or (whole and number != int(number)):
        raise OptionError(
            tr("{name} must be {words}, got {value}").format(name=definition.name(), words=words, value=value)
        )
    if number < definition.minimum():
        raise OptionError(
            tr("{name} must be at least {limit:g}, got {value}").format(
                name=definition.name(), limit=definition.minimum(), value=value
            )
        )
    if number > definition.maximum():
        raise OptionError(
            tr("{name} must be at most {limit:g}, got {value}").format(
                name=definition.name(), limit=definition.maximum(), value=value
            )
        )


def _choices(options: list[str], word: str) -> str:
    """All of them or, of so many that nobody would read them, those that look most like the word."""
    if len(options) <= MOST_CHOICES:
        return ", ".join(options)
    by_letters = {option.lower(): option for option in options}
    near = [by_letters[found] for found in difflib.get_close_matches(word.lower(), by_letters, 5, 0.5)]
    names = ", ".join(near or options[:5])
    return tr("{count} choices, such as {names}").format(count=len(options), names=names)


def _check_choice(definition: QgsProcessingParameterEnum, value: Any) -> None:
    if isinstance(value, QgsProperty):
        return
    many = definition.allowMultiple()
    chosen = value if isinstance(value, (list, tuple)) else str(value).split(",") if many else [value]
    for word in chosen:
        if word != "" and word not in definition.options():
            raise OptionError(
                tr("{name} must be one of {options}, got {value}").format(
                    name=definition.name(), options=_choices(definition.options(), str(word)), value=word
                )
            )


def _destination(value: Any) -> Optional[Path]:
    """The file that an output goes to; None where it is no file of the user's."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue() if value.propertyType() == QgsProperty.StaticProperty else None
    if not isinstance(value, str) or value in ("", QgsProcessing.TEMPORARY_OUTPUT) or NO_PATH.match(value):
        return None
    return Path(value.split("|")[0]).absolute()


def _check_writable(name: str, path: Path) -> None:
    folder = path.parent
    if not folder.is_dir():
        raise OutputError(
            tr("{name} cannot be written to {path}: there is no folder {folder}").format(
                name=name, path=path, folder=folder
            )
        )
    if not os.access(path if path.is_file() else folder, os.W_OK):
        raise OutputError(tr("{name} cannot be written to {path}: permission denied").format(name=name, path=path))


def input_files(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[tuple[str, Path]]:
    """Files that are read, with the names of their parameters."""
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination() or definition.type() in VALUES:
            continue
        value = parameters.get(definition.name())
        for part in value if isinstance(value, (list, tuple)) else [value]:
            file = _file_of(part, context)
            if file is not None:
                yield definition.name(), file


def _file_of(value: Any, context: QgsProcessingContext) -> Optional[Path]:
    """The file behind an input; None where there is none."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, str) and value and not _existing(value):
        value = QgsProcessingUtils.mapLayerFromString(value, context, False)
    if isinstance(value, QgsMapLayer):
        value = value.source()
    return _existing(value) if isinstance(value, str) else None


def _existing(text: str) -> Optional[Path]:
    path = Path(text.split("|")[0])
    try:
        return path if path.is_file() else None
    except (OSError, ValueError):  # a text that no path can be
        return None
