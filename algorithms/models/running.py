"""Parameters that every algorithm which runs a model has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...i18n import tr
from ..base import TilewrightAlgorithm
from ..parameters import bands, rasters, with_widget

#: Files of models, as a filter of files has them.
MODEL_FILES = "*.keras *.h5 *.hdf5 *.tflite *.onnx saved_model.pb"


class RunsModel(TilewrightAlgorithm):
    """An algorithm that runs a model over rasters."""

    INPUT = "INPUT"
    MODEL = "MODEL"
    BANDS = "BANDS"
    CLASSES = "CLASSES"
    SCALING = "SCALING"
    ALLOW_CODE = "ALLOW_CODE"
    IGNORE_DIFFERENCES = "IGNORE_DIFFERENCES"
    OUTPUT = "OUTPUT"

    group_key = "models"

    def declare_model(self) -> None:
        """Add the rasters and the model."""
        self.add(
            rasters(self.INPUT, tr("Rasters")),
            tr("One or several rasters. Their bands are stacked; all are aligned to the first by reprojection."),
        )
        self.declare_model_file(self.INPUT)

    def declare_model_file(self, inputs: str) -> None:
        """Add the model alone; `inputs` names the parameter of the rasters that it is to run on."""
        model = QgsProcessingParameterFile(
            self.MODEL,
            tr("Model"),
            fileFilter=tr("Models") + f" ({MODEL_FILES});;" + tr("All files") + " (*)",
        )
        self.add(
            with_widget(model, "model_card.ModelFileWrapper", rasters=inputs, bands=self.BANDS),
            tr(
                "A .keras, .h5, .tflite or .onnx file, or a SavedModel: its folder, or saved_model.pb in it. Its "
                "sidecar, .mlm.json beside it, says which bands, scaling and classes it has; ONNX models of the plugin "
                "Deepness say it themselves. ONNX needs an optional part of the engine's environment."
            ),
        )

    def declare_stand_ins(self) -> None:
        """Add what stands in for a missing sidecar, and the switch for models that carry code."""
        self.add(
            bands(self.BANDS, tr("Bands"), self.INPUT, model=self.MODEL),
            tr("Band numbers, counted from 1 through all rasters, or names. Those of the sidecar when empty."),
            advanced=True,
        )
        self.add(
            with_widget(
                QgsProcessingParameterString(self.CLASSES, tr("Classes"), "", optional=True),
                "class_list.ModelClassesWrapper",
                model=self.MODEL,
            ),
            tr("Class names, separated by commas, in the order of the model's outputs. The sidecar's when empty."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.SCALING, tr("Scaling"), "", optional=True),
            tr(
                "How pixel values become the model's input: divide 255, or z-score MEAN,MEAN;STD,STD, or "
                "min-max MIN;MAX, or the file of statistics that Normalize raster wrote. That of the sidecar when "
                "empty, and raw values without a sidecar."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.ALLOW_CODE, tr("Run code that the model carries"), False),
            tr("Such code can do anything that you can. Allow it only for a model from someone whom you trust."),
            advanced=True,
        )

        self.add(
            QgsProcessingParameterBoolean(self.IGNORE_DIFFERENCES, tr("Go on with other bands or resolution"), False),
            tr(
                "Without it, rasters whose bands, their order or resolution differ from what the model learned from "
                "are refused."
            ),
            advanced=True,
        )

    def model_options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The engine's options for these parameters."""
        rasters = self.raster_paths(parameters, self.INPUT, context)
        return {"rasters": rasters, **self.options_of_model(parameters, context)}

    def options_of_model(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The same without the rasters."""
        return {
            "model": self.input_path(parameters, self.MODEL, context),
            "bands": self.text(parameters, self.BANDS, context),
            "classes": self.text(parameters, self.CLASSES, context),
            "scaling": self._scaling(parameters, context),
            "allow_code": self.parameterAsBoolean(parameters, self.ALLOW_CODE, context),
            "ignore_differences": self.parameterAsBoolean(parameters, self.IGNORE_DIFFERENCES, context),
        }

    def _scaling(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The text; the path of a file from here, since the engine runs elsewhere."""
        text = self.text(parameters, self.SCALING, context)
        return str(Path(text).absolute()) if text.lower().endswith(".json") else text
