"""The parameters of how a dataset is written, for every algorithm that writes one."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterBoolean, QgsProcessingParameterEnum

from ...engine.datasets.options import ANNOTATIONS, StoringOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..parameters import choice, number


class StoringAlgorithm(TilewrightAlgorithm):
    """Base of algorithms that write a dataset in a format of the user's choice."""

    FORMAT = "FORMAT"
    ANNOTATIONS = "ANNOTATIONS"
    COORDINATES = "COORDINATES"
    SERIES = "SERIES"
    COMPRESSION = "COMPRESSION"
    LEVEL = "LEVEL"
    QUALITY = "QUALITY"
    COG = "COG"
    WORLD_FILE = "WORLD_FILE"
    FILES_PER_FOLDER = "FILES_PER_FOLDER"

    def declare_format(self) -> None:
        """Add FORMAT and ANNOTATIONS."""
        self.add(
            choice(StoringOptions, "format", self.FORMAT, tr("Format")),
            tr(
                "A file for each tile: GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY "
                "is an array (row, col, band), NPZ the same compressed. Thousands of tiles in "
                "one file: TFRECORD for TensorFlow, WEBDATASET (tar) for PyTorch, ZARR, one array per split."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.ANNOTATIONS,
                tr("Annotations"),
                options=list(ANNOTATIONS),
                allowMultiple=True,
                optional=True,
                usesStaticStrings=True,
            ),
            tr(
                "Files beside the images, as other tools read them. COCO: boxes, outlines, and panoptic where the task "
                "is. YOLO: boxes; YOLO_SEGMENTS: outlines; both with data.yaml. VOC: XML, class and object masks. "
                "KITTI: boxes. CSV: one table. GEOJSON: the objects of each tile on the map. STAC: a static catalogue. "
                "For DETECTION and PANOPTIC COCO is written when none is chosen."
            ),
        )

    def declare_storing(self) -> None:
        """Add the rare ones."""
        options = StoringOptions
        self.add(
            choice(options, "coordinates", self.COORDINATES, tr("Boxes in")),
            tr("CSV and VOC tell boxes in pixels of the tile, or in coordinates of the map."),
            advanced=True,
            later=True,
        )
        self.add(
            choice(options, "series", self.SERIES, tr("Several dates")),
            tr(
                "STACKED keeps the bands of all dates in one image, date by date. DATES writes an image for each date; "
                "in arrays the date comes first. Dates are told by the names of the bands, as Stack rasters gives them."
            ),
            advanced=True,
            later=True,
        )
        self.add(
            choice(options, "compression", self.COMPRESSION, tr("GeoTIFF compression")),
            tr("DEFLATE opens everywhere; ZSTD is faster and smaller where the reader has it; NONE is fastest."),
            advanced=True,
        )
        self.add(
            number(options, "level", self.LEVEL, tr("Compression level")),
            tr("1 is fastest; up to 9 for DEFLATE and 22 for ZSTD."),
            advanced=True,
        )
        self.add(
            number(options, "quality", self.QUALITY, tr("JPEG quality")),
            tr("1 to 100; higher keeps more detail."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.COG, tr("Cloud-optimised GeoTIFF"), False),
            tr("Tiles as Cloud-Optimised GeoTIFFs, which servers give out in parts. Pays for large tiles alone."),
            advanced=True,
            later=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.WORLD_FILE, tr("World files"), False),
            tr("Beside PNG and JPEG the small files by which a GIS puts them in their place."),
            advanced=True,
            later=True,
        )
        self.add(
            number(options, "files_per_folder", self.FILES_PER_FOLDER, tr("Files in a folder")),
            tr("Where there would be more, images go into numbered folders of so many."),
            advanced=True,
            later=True,
        )

    def storing(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The values of the options that all of them share."""
        return {
            "format": self.parameterAsEnumString(parameters, self.FORMAT, context),
            "annotations": tuple(name for name in self._annotations(parameters, context) if name),
            "coordinates": self.parameterAsEnumString(parameters, self.COORDINATES, context),
            "series": self.parameterAsEnumString(parameters, self.SERIES, context),
            "compression": self.parameterAsEnumString(parameters, self.COMPRESSION, context),
            "level": self.parameterAsInt(parameters, self.LEVEL, context),
            "quality": self.parameterAsInt(parameters, self.QUALITY, context),
            "cog": self.parameterAsBoolean(parameters, self.COG, context),
            "world_file": self.parameterAsBoolean(parameters, self.WORLD_FILE, context),
            "files_per_folder": self.parameterAsInt(parameters, self.FILES_PER_FOLDER, context),
        }

    def _annotations(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        if not self.is_set(parameters, self.ANNOTATIONS):
            return []
        return list(self.parameterAsEnumStrings(parameters, self.ANNOTATIONS, context))
