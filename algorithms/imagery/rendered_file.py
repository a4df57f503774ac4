"""A view of a map layer as a Cloud-Optimised GeoTIFF, written block by block through QGIS's own GDAL."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback

from ...engine.errors import Cancelled, InputError, OutputError
from ...engine.progress import move
from ...i18n import tr
from .rendering import Frame, View

#: Share of the work that is reading; the rest is the overviews and the finished file.
READING = 0.9


def write_view(view: View, frame: Frame, output: Path, feedback: QgsProcessingFeedback) -> None:
    """Write all blocks under another name and rename the finished file; where that fails nothing is left behind.

    Raises OutputError, Cancelled, and InputError where the layer cannot be read or has no pixel there.
    """
    raw = output.with_name(f".{output.stem}.part.tif")
    finished = output.with_name(f".{output.stem}.part.cog.tif")
    try:
        dataset = _created(raw, view, frame, output)
        try:
            _write_blocks(dataset, view, frame, output, feedback)
            _finish(dataset, finished, view, output, feedback)
        finally:
            dataset = None
        move(finished, output)
        output.with_name(output.name + ".aux.xml").unlink(missing_ok=True)  # it told of the file that was there
    except OSError as error:
        raise OutputError(
            tr("{output} cannot be written: {strerror}").format(output=output, strerror=error.strerror)
        ) from None
    finally:
        for path in (raw, finished):
            path.unlink(missing_ok=True)


def _created(path: Path, view: View, frame: Frame, output: Path) -> Any:
    code = getattr(gdal, f"GDT_{_gdal_type(view.dtype)}")
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]
    options.append("PHOTOMETRIC=MINISBLACK")  # GDAL would take the last of four bands of 8 bits for alpha
    dataset = _attempt(
        lambda: gdal.GetDriverByName("GTiff").Create(
            str(path), frame.width, frame.height, len(view.bands), code, options
        ),
        output,
    )
    dataset.SetProjection(frame.crs.toWkt(QgsCoordinateReferenceSystem.WKT_PREFERRED_GDAL))
    dataset.SetGeoTransform((frame.x, frame.pixel_size, 0.0, frame.y, 0.0, -frame.pixel_size))
    colours = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
    for place, (number, name) in enumerate(zip(view.bands, view.names)):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        if view.nodata is not None:
            band.SetNoDataValue(view.nodata)
        if view.rendered:
            band.SetColorInterpretation(colours[place])
    if view.rendered:
        dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", f"Colours of {view.name} as QGIS renders them")
    return dataset


def _write_blocks(dataset: Any, view: View, frame: Frame, output: Path, feedback: QgsProcessingFeedback) -> None:
    done, found, total = 0, False, frame.width * frame.height
    for place in frame.blocks():
        if feedback.isCanceled():
            raise Cancelled()
        pixels = view.block(place, feedback)
        found = found or not view.rendered or bool(pixels.any())
        _attempt(partial(_written, dataset, place, pixels), output)
        done += place[2] * place[3]
        feedback.setProgress(100.0 * READING * done / total)
        feedback.setProgressText(tr("Rendering: {done:,} of {total:,} pixels").format(done=done, total=total))
    if not found:
        raise InputError(
            tr("{layer} has no image at {extent}").format(
                layer=view.name, extent=frame.ground((0, 0, frame.width, frame.height)).toString(3)
            )
        )


def _finish(dataset: Any, finished: Path, view: View, output: Path, feedback: QgsProcessingFeedback) -> None:
    def heard(done: float, text: str, data: Any) -> int:
        feedback.setProgress(100.0 * (READING + (1 - READING) * done))
        return 0 if feedback.isCanceled() else 1

    predictor = "STANDARD" if view.dtype.startswith(("uint", "int")) else "FLOATING_POINT"
    options = ["COMPRESS=DEFLATE", f"PREDICTOR={predictor}", "BIGTIFF=IF_SAFER", "OVERVIEW_RESAMPLING=AVERAGE"]
    dataset.FlushCache()
    try:
        _attempt(lambda: gdal.GetDriverByName("COG").CreateCopy(str(finished), dataset, 0, options, heard), output)
    except OutputError:
        if feedback.isCanceled():
            raise Cancelled() from None
        raise


def _written(dataset: Any, place: tuple[int, int, int, int], pixels: Any) -> bool:
    return bool(dataset.WriteRaster(*place, pixels.tobytes()) == 0)


def _attempt(write: Callable[[], Any], output: Path) -> Any:
    """What a call of GDAL's gives; where that is nothing, an OutputError with its reason."""
    gdal.ErrorReset()
    try:
        done = write()
    except RuntimeError:  # newer GDAL says it this way
        done = None
    if not done:
        raise OutputError(tr("{path} cannot be written: {why}").format(path=output, why=gdal.GetLastErrorMsg()))
    return done


def _gdal_type(dtype: str) -> str:
    return {"uint8": "Byte", "uint16": "UInt16", "uint32": "UInt32"}.get(dtype, dtype.capitalize())
