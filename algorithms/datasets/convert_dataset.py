"""Write a dataset anew in another format or for another task, or one of others as ours."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...engine.datasets.options import ConvertDatasetOptions
from ...i18n import tr
from ..parameters import choice, number
from .dataset_results import add_dataset_results, dataset_results
from .storing import StoringAlgorithm


class ConvertDataset(StoringAlgorithm):
    """Convert dataset."""

    INPUT = "INPUT"
    SOURCE = "SOURCE"
    ANNOTATION_FILE = "ANNOTATION_FILE"
    TASK = "TASK"
    CLASS_FIELD = "CLASS_FIELD"
    CLASS_FILE = "CLASS_FILE"
    STRETCH = "STRETCH"
    SEED = "SEED"
    OUTPUT = "OUTPUT"

    group_key = "datasets"
    task = "convert_dataset"

    def name(self) -> str:
        return "convertdataset"

    def displayName(self) -> str:
        return tr("Convert dataset")

    def tags(self) -> list[str]:
        return tr("dataset,format,import,coco,yolo,voc,spacenet,imagenet,tfrecord,webdataset,zarr,annotations").split(
            ","
        )

    def summary(self) -> str:
        return tr(
            "Writes a dataset anew without going back to the rasters: in another format, with other annotations, or "
            "for another task, such as masks made of outlines. Datasets that others made are read too (folders of "
            "images, COCO, YOLO, Pascal VOC, images with GeoJSON), with their place on the map where they have it, so "
            "that they can be inspected, split again and trained on. What cannot be used is left out and listed."
        )

    def declare(self) -> None:
        options = ConvertDatasetOptions
        self.add(
            QgsProcessingParameterFile(self.INPUT, tr("Dataset folder to read"), QgsProcessingParameterFile.Folder),
            tr("The folder of a dataset, of Tilewright or of others. Nothing outside of it is read."),
        )
        self.add(
            choice(options, "source", self.SOURCE, tr("Kind of source")),
            tr(
                "AUTO looks what is in the folder. TILEWRIGHT has dataset.json. FOLDERS are images in a folder for "
                "each class, or images with masks beside them, or images alone. COCO is JSON, YOLO text files, VOC "
                "XML. GEOJSON_PAIRS are images with a GeoJSON file of objects each, as SpaceNet has them."
            ),
        )
        self.add(
            choice(options, "task", self.TASK, tr("Task")),
            tr(
                "AUTO keeps what the dataset is for. Objects become masks with SEGMENTATION or PANOPTIC; objects and "
                "masks become classes of tiles with MULTI_LABEL, or with CLASSIFICATION the one class that the most "
                "of the tile is of. IMAGES leaves all labels out."
            ),
        )
        self.declare_format()
        self.add(
            QgsProcessingParameterFile(
                self.ANNOTATION_FILE,
                tr("Annotation file"),
                QgsProcessingParameterFile.File,
                optional=True,
                fileFilter=tr("JSON and YAML files (*.json *.yaml *.yml)"),
            ),
            tr("The COCO file, or data.yaml of YOLO, within the folder, where there are several or none is found."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.CLASS_FIELD, tr("Class field"), "", optional=True),
            tr("For GEOJSON_PAIRS: the property of the objects that names their class; label or class when empty."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.CLASS_FILE,
                tr("Class file"),
                QgsProcessingParameterFile.File,
                optional=True,
                fileFilter=tr("Class files (*.json *.csv)"),
            ),
            tr(
                "A dataset's classes.json, or a table with the columns id and name, by which classes have the same ids "
                "in every dataset, and the numbers in masks have names."
            ),
            advanced=True,
        )
        self.add(
            choice(options, "stretch", self.STRETCH, tr("Stretch")),
            tr("To 8 bit: NONE keeps the values, MINMAX and PERCENT (2 to 98) spread them, alike for all tiles."),
            advanced=True,
        )
        self.add(
            number(options, "seed", self.SEED, tr("Seed")),
            tr("Draws the tiles that the limits of a stretch are found in, where there are very many."),
            advanced=True,
        )
        self.declare_storing()
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Dataset folder")),
            tr("A new folder. It appears under its name when it is whole; until then its name ends in .partial."),
        )
        add_dataset_results(self)

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ConvertDatasetOptions:
        return ConvertDatasetOptions(
            input=self.input_path(parameters, self.INPUT, context),
            output=self.output_path(parameters, self.OUTPUT, context),
            source=self.parameterAsEnumString(parameters, self.SOURCE, context),
            annotation_file=self._file(parameters, self.ANNOTATION_FILE, context),
            task=self.parameterAsEnumString(parameters, self.TASK, context),
            class_field=self.text(parameters, self.CLASS_FIELD, context),
            class_file=self._file(parameters, self.CLASS_FILE, context),
            stretch=self.parameterAsEnumString(parameters, self.STRETCH, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            **self.storing(parameters, context),
        )

    def _file(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[str]:
        return self.input_path(parameters, name, context) if self.is_set(parameters, name) else None

    def forecast(
        self, options: ConvertDatasetOptions, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        from ..forecast_datasets import converted_told

        return converted_told(options)

    def execute(
        self,
        options: ConvertDatasetOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        return {self.OUTPUT: options.output, **dataset_results(self.run_task(options, feedback))}
