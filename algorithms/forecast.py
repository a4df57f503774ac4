"""What a dialog says of the run that its values would start, and the words that the forecasts share."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    NULL,
    Qgis,
    QgsMapLayer,
    QgsMessageLog,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingUtils,
    QgsProperty,
)

from ..engine.errors import EngineError
from ..engine.imagery.names import is_remote, spelled, without_secrets
from ..i18n import tr
from .parameters import SCHEDULER
from .sources import named

#: Providers of layers that are asked over the network for every count.
FAR = ("WFS", "OAPIF", "arcgisfeatureserver")
#: Names that a line lists before it leaves the rest out.
LISTED = 6
#: Features that are looked at for a forecast, at most.
LOOKED_AT = 2000
#: How the files begin that stand for results in a temporary place: QGIS's own come with a folder for each.
NOWHERE = "tilewright-forecast-"
UNITS = ("KB", "MB", "GB", "TB", "PB")


class Forecast(NamedTuple):
    """A line of a dialog, and whether it says what stands in the way of a run."""

    text: str
    is_problem: bool = False


def forecast_of(algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Forecast:
    """The forecast of a run with these values, or what must still be given, or what stands in its way.

    Nothing is written for it and nothing opened on other machines. It never raises: a line that fails is left out, and
    QGIS's log has the reason.
    """
    try:
        missing = [parameter.description() for parameter in _missing(algorithm, parameters)]
        if missing:
            return Forecast(tr("Still to be given: {parameters}").format(parameters=", ".join(missing)))
        if any(_is_far(value, context) for value in _inputs(algorithm, parameters)):
            return Forecast(tr("An input lies on a server: the run tells what it finds there."))
        values = _without_temporary(algorithm, parameters)
        fine, reason = algorithm.checkParameterValues(values, context)
        if not fine:
            return Forecast(str(reason), True)
        algorithm._checking = True
        values = named(algorithm, values, context)
        told = str(algorithm.forecast(algorithm.options(values, context), values, context))
        cluster = str(values.get(SCHEDULER) or "").strip()
        where = tr("The machines behind {scheduler} do the work.").format(scheduler=cluster) if cluster else ""
        return Forecast(sentences(told, where))
    except EngineError as error:
        return Forecast(without_secrets(str(error)), True)
    except Exception as error:  # whatever state a dialog is in, its line is no reason to fail
        reason = f"{algorithm.id()}: {type(error).__name__}: {error}"
        QgsMessageLog.logMessage(without_secrets(reason), "Tilewright", Qgis.MessageLevel.Warning, False)
        return Forecast("")
    finally:
        algorithm._checking = False


def _missing(algorithm: Any, parameters: dict[str, Any]) -> Iterator[QgsProcessingParameterDefinition]:
    for parameter in algorithm.parameterDefinitions():
        needed = not parameter.flags() & QgsProcessingParameterDefinition.FlagOptional and not parameter.isDestination()
        if needed and parameters.get(parameter.name()) in (None, NULL, "", []):
            yield parameter


def _inputs(algorithm: Any, parameters: dict[str, Any]) -> Iterator[Any]:
    """What the parameters that are no destinations hold, part by part."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if not definition.isDestination():
            yield from value if isinstance(value, (list, tuple)) else [value]


def _is_far(value: Any, context: QgsProcessingContext) -> bool:
    """Whether an input would be asked for over the network."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, str) and value:
        layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
        if layer is None:
            return is_remote(spelled(value))
        value = layer
    return isinstance(value, QgsMapLayer) and (is_remote(value.source()) or value.providerType() in FAR)


def _without_temporary(algorithm: Any, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters with results that go to a temporary place at a path that is not made."""
    values = dict(parameters)
    for definition in algorithm.destinationParameterDefinitions():
        value = values.get(definition.name())
        sink = value.sink.staticValue() if isinstance(value, QgsProcessingOutputLayerDefinition) else value
        if sink == QgsProcessing.TEMPORARY_OUTPUT:
            folder = isinstance(definition, QgsProcessingParameterFolderDestination)
            ending = "" if folder else f".{definition.defaultFileExtension()}"
            values[definition.name()] = str(Path(tempfile.gettempdir()) / f"{NOWHERE}{definition.name()}{ending}")
    return values


# Words.


def counted(number: int) -> str:
    """1,234,567."""
    return f"{number:,}"


def tiles_told(count: int) -> str:
    """So many tiles; a layer that does not know how many it has says -1."""
    if count < 0:
        return tr("all tiles")
    return tr("1 tile") if count == 1 else tr("{count} tiles").format(count=counted(count))


def bands_told(count: int, dtype: str) -> str:
    """3 bands of uint8."""
    if count == 1:
        return tr("1 band of {type}").format(type=dtype)
    return tr("{count} bands of {type}").format(count=counted(count), type=dtype)


def size_told(size: float) -> str:
    """Bytes in the unit that leaves few digits: 12 MB, 1.5 GB, 1 KB at least."""
    size, unit = max(size / 1000, 1.0), 0
    while round(size) >= 1000 and unit < len(UNITS) - 1:
        size, unit = size / 1000, unit + 1
    return f"{size:.1f} {UNITS[unit]}" if size < 9.95 and unit else f"{size:.0f} {UNITS[unit]}"


def side_told(width: float, height: float) -> str:
    """64 for a square, 64 × 48 for any other rectangle."""
    across, down = counted(round(width)), counted(round(height))
    return across if across == down else f"{across} × {down}"


def share_told(share: float) -> str:
    """0.125 as 12.5 %."""
    return f"{100 * share:.4g} %"


def listed(names: Iterable[str]) -> str:
    """Names with commas between them, the first ones of many."""
    known = list(names)
    return ", ".join(known[:LISTED]) + (", …" if len(known) > LISTED else "")


def sentences(*parts: str) -> str:
    """Those that are not empty, one after the other."""
    return " ".join(part for part in parts if part)
