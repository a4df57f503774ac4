"""List the scenes of a folder, a STAC catalogue or a tile index as a layer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...engine.scenes.options import CatalogScenesOptions
from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..crossing import CrossingFolder
from ..fields import with_fields
from ..parameters import number, with_widget

#: What scenes are told in.
GLOBE = "EPSG:4326"


class CatalogScenes(TilewrightAlgorithm):
    """Catalog scenes."""

    INPUT = "INPUT"
    INDEX = "INDEX"
    LOCATION_FIELD = "LOCATION_FIELD"
    START = "START"
    END = "END"
    MAX_CLOUD = "MAX_CLOUD"
    EXTENT = "EXTENT"
    ASSETS = "ASSETS"
    CLOUD_ASSET = "CLOUD_ASSET"
    OUTPUT = "OUTPUT"
    SCENE_COUNT = "SCENE_COUNT"

    group_key = "imagery"
    task = "catalog_scenes"

    def name(self) -> str:
        return "catalogscenes"

    def displayName(self) -> str:
        return tr("Catalog scenes")

    def tags(self) -> list[str]:
        return tr("scenes,catalogue,stac,search,items,folder,tile index,many rasters,dates,cloud cover").split(",")

    def summary(self) -> str:
        return tr(
            "Lists the scenes of a folder, of a STAC catalogue or search, or of a tile index: where each lies, its "
            "rasters, its date and how cloudy it is. Nothing is copied; the layer is what Create scene tiles works on."
        )

    def declare(self) -> None:
        options = CatalogScenesOptions
        self.add(
            with_widget(
                QgsProcessingParameterFile(
                    self.INPUT, tr("Folder or catalogue"), QgsProcessingParameterFile.Folder, optional=True
                ),
                "place.PlaceWrapper",
            ),
            tr(
                "A folder with rasters, also in folders below, on this machine or in an object store such as "
                "s3://bucket/folder; the file or the address of a STAC catalogue, collection, item, or of the answer "
                "of a search; or the file of a tile index. Files of a folder whose names differ by their band alone "
                "are one scene."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.INDEX, tr("Tile index"), [QgsProcessing.TypeVectorAnyGeometry], optional=True
            ),
            tr("In place of a folder or catalogue: a layer with the path of a raster in a field of each feature."),
        )
        self.add(
            QgsProcessingParameterField(
                self.LOCATION_FIELD, tr("Field of the rasters"), "location", self.INDEX, optional=True
            ),
            tr("Field of the tile index with the path or address of each raster."),
        )
        self.add(
            QgsProcessingParameterString(self.START, tr("First date"), "", optional=True),
            tr("Only scenes of this day, month or year and later ones: 2023-05-01, 2023-05 or 2023."),
        )
        self.add(
            QgsProcessingParameterString(self.END, tr("Last date"), "", optional=True),
            tr("Only scenes of this day, month or year and earlier ones."),
        )
        self.add(
            number(
                options, "max_cloud_percent", self.MAX_CLOUD, tr("Maximum cloud cover (%)"), whole=False, optional=True
            ),
            tr("Only scenes with at most so much cloud, as the catalogue tells it in percent of the scene."),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True),
            tr("Only scenes that share ground with it."),
        )
        self.add(
            QgsProcessingParameterString(self.ASSETS, tr("Assets"), "", optional=True),
            tr(
                "The assets of each scene to take, by name and in this order: red,green,blue,nir or B04,B03,B02. They "
                "become its bands. The first one says which pixels tiles lie on. When empty all that are images."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.CLOUD_ASSET, tr("Cloud asset"), "", optional=True),
            tr("The asset that tells where clouds are. When empty scl, qa_pixel and the like are looked for."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Scenes"), QgsProcessing.TypeVectorPolygon),
            tr(
                "A polygon for each scene with scene_id, scene (its rasters), bands, date, cloud_cover (percent), "
                "clouds (its cloud raster), crs, transform, width and height."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber(self.SCENE_COUNT, tr("Number of scenes")))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CatalogScenesOptions:
        return CatalogScenesOptions(
            output="",
            input=self._place(parameters, context),
            layer=self.INDEX if self.is_set(parameters, self.INDEX) else None,
            location_field=self.text(parameters, self.LOCATION_FIELD, context),
            start=self.text(parameters, self.START, context),
            end=self.text(parameters, self.END, context),
            max_cloud_percent=self.optional_float(parameters, self.MAX_CLOUD, context),
            extent=self._extent(parameters, context),
            assets=self.text(parameters, self.ASSETS, context),
            cloud_asset=self.text(parameters, self.CLOUD_ASSET, context),
        )

    def forecast(self, options: CatalogScenesOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_scenes import catalog_told

        index = self.source(parameters, self.INDEX, context) if options.layer else None
        return catalog_told(options, index)

    def execute(
        self,
        options: CatalogScenesOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        with CrossingFolder() as folder:
            options = replace(options, output=folder.path("scenes.gpkg"))
            if options.layer:
                index = self.source(parameters, self.INDEX, context)
                options = replace(
                    options,
                    layer=folder.write(index, "index", context, feedback),
                    beside=self._file_of_index(parameters, context),
                )
            result = self.run_task(options, feedback)
            destination = self._copy(result["output"], parameters, context, feedback)
        self.style(destination, context, "tile_grid.qml")
        return {self.OUTPUT: destination, self.SCENE_COUNT: result["count"]}

    def _copy(
        self, path: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str:
        """Hand the scenes on, and return where they are."""
        import numpy as np

        from ..tiles.tile_sink import TileSink  # QGIS loads this module at its start: what needs numpy waits

        layer = QgsVectorLayer(path, "scenes")
        fields, carried = with_fields(layer.fields(), [])
        crs = QgsCoordinateReferenceSystem(GLOBE)
        with TileSink(self, self.OUTPUT, parameters, context, fields, QgsWkbTypes.MultiPolygon, crs) as sink:
            shapes, boxes, rows = [], [], []
            for feature in layer.getFeatures():
                if feedback.isCanceled():
                    raise QgsProcessingException(tr("Cancelled."))
                box = feature.geometry().boundingBox()
                shapes.append(feature.geometry().asWkb().data())
                boxes.append((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
                rows.append([feature.attributes()[place] for place in carried])
            sink.add(shapes, np.array(boxes).reshape(-1, 4), rows)
            sink.finish()
        return str(sink.destination)

    def _place(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The folder, file or address that is given; a path as an absolute one."""
        text = self.text(parameters, self.INPUT, context)
        return text if not text or "://" in text or text.startswith("/vsi") else str(Path(text).expanduser().absolute())

    def _file_of_index(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The file that the tile index is read from, beside which relative paths begin; empty where there is none."""
        layer = self.parameterAsVectorLayer(parameters, self.INDEX, context)
        path = Path(layer.source().split("|")[0]) if layer is not None and layer.providerType() == "ogr" else None
        return str(path.absolute()) if path is not None and path.is_file() else ""

    def _extent(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[tuple[float, float, float, float]]:
        """West, south, east and north in degrees."""
        if not self.is_set(parameters, self.EXTENT):
            return None
        box = self.parameterAsExtent(parameters, self.EXTENT, context, QgsCoordinateReferenceSystem(GLOBE))
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
