"""Put the engine's Python in place."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)

from ...door import bases, choice, environment, interpreter
from ...engine.errors import InputError, OptionError
from ...engine.options import Options
from ...i18n import tr
from ..base import TilewrightAlgorithm


@dataclass(frozen=True)
class InstallOptions(Options):
    """Which Python to use or to build from, and where the packages come from."""

    python: Optional[str] = None
    base: Optional[str] = None
    wheels: Optional[str] = None
    onnx: bool = False
    cluster: bool = False
    again: bool = False
    remove_outdated: bool = False

    def check(self) -> None:
        if self.python and (self.base or self.wheels or self.again or self.parts):
            raise OptionError(
                tr("PYTHON uses an interpreter as it is: BASE, WHEELS, ONNX, CLUSTER and REINSTALL do not go with it.")
            )
        for name, path in (("PYTHON", self.python), ("BASE", self.base)):
            if path and not Path(path).is_file():
                raise InputError(
                    tr("{name} must be a Python interpreter, but there is no file {path}.").format(name=name, path=path)
                )
        if self.wheels and not Path(self.wheels).is_dir():
            raise InputError(tr("WHEELS must be a folder, but there is none at {wheels}.").format(wheels=self.wheels))

    @property
    def parts(self) -> tuple[environment.Part, ...]:
        """The optional parts that are asked for."""
        asked = ((self.onnx, environment.ONNX), (self.cluster, environment.CLUSTER))
        return tuple(part for wanted, part in asked if wanted)


class InstallEnvironment(TilewrightAlgorithm):
    """Makes the engine's environment, or takes a Python that is already there."""

    PYTHON = "PYTHON"
    ONNX = "ONNX"
    CLUSTER = "CLUSTER"
    BASE = "BASE"
    WHEELS = "WHEELS"
    REINSTALL = "REINSTALL"
    REMOVE_OUTDATED = "REMOVE_OUTDATED"

    group_key = "setup"

    def name(self) -> str:
        return "installenvironment"

    def displayName(self) -> str:
        return tr("Install the engine's environment")

    def summary(self) -> str:
        return tr(
            "Puts the Python in place in which the engine reads rasters and runs models: an environment of its own, "
            "outside of QGIS, the profile and the plugin (about 2 GB, for the processor alone). A half-made or damaged "
            "one is removed and made again; a complete one is left as it is. Cancelling leaves nothing behind."
        )

    def tags(self) -> list[str]:
        return tr("setup,install,environment,python,tensorflow,pip").split(",")

    def declare(self) -> None:
        self.add(
            _interpreter(self.PYTHON, tr("Use this Python as it is")),
            tr(
                "An interpreter that already has everything the engine needs, for instance one with TensorFlow for a "
                "graphics card. Nothing is installed then. When empty, the engine gets an environment of its own."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.ONNX, tr("Also what runs ONNX models"), False),
            tr(
                "Adds onnxruntime (about 100 MB) to the environment, which models in .onnx files need, those of the "
                "plugin Deepness among them. An environment that is there keeps everything else as it is."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.CLUSTER, tr("Also what works on clusters and object stores"), False),
            tr(
                "Adds Dask and what reads and writes object stores (about 200 MB) to the environment. The parameter "
                "SCHEDULER and places such as s3://bucket/folder need it. An environment that is there keeps "
                "everything else as it is."
            ),
            later=True,
        )
        self.add(
            _interpreter(self.BASE, tr("Python to make the environment from")),
            tr(
                "An interpreter of {pythons}. When empty QGIS's own, or where that is of another version, one that is "
                "found on this computer."
            ).format(pythons=bases.versions()),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.WHEELS, tr("Folder of wheels"), QgsProcessingParameterFile.Folder, optional=True
            ),
            tr(
                "For machines without a network: a folder with the wheels that door/requirements.lock names, for ONNX "
                "models also door/requirements-onnx.lock, for clusters door/requirements-cluster.lock, as 'pip "
                "download --require-hashes -r requirements.lock' fetches them. Nothing else is asked then."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.REINSTALL, tr("Make it anew even if it is complete"), False),
            tr("Removes the environment and makes it again."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.REMOVE_OUTDATED, tr("Remove environments of other versions of the plugin"), False
            ),
            tr("Frees the disk space of environments that this version of the plugin does not use."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputString(self.PYTHON, tr("The engine's Python")))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> InstallOptions:
        return InstallOptions(
            python=self.text(parameters, self.PYTHON, context) or None,
            base=self.text(parameters, self.BASE, context) or None,
            wheels=self.text(parameters, self.WHEELS, context) or None,
            onnx=self.parameterAsBool(parameters, self.ONNX, context),
            cluster=self.parameterAsBool(parameters, self.CLUSTER, context),
            again=self.parameterAsBool(parameters, self.REINSTALL, context),
            remove_outdated=self.parameterAsBool(parameters, self.REMOVE_OUTDATED, context),
        )

    def forecast(self, options: InstallOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_setup import install_told

        return install_told(
            options.python or "", options.base or "", options.parts, options.again, options.remove_outdated
        )

    def execute(
        self,
        options: InstallOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        if options.python:
            python = choice.choose(options.python)
        else:
            recipe = environment.Recipe(
                base=options.base or bases.default(),
                wheels=Path(options.wheels) if options.wheels else None,
                parts=options.parts,
            )
            python = str(environment.install(recipe, feedback, options.again))
            before = choice.forget()
            if before:
                feedback.pushInfo(tr("{python} is not used any more.").format(python=before))
        feedback.pushInfo(tr("The engine's Python: {python}").format(python=python))
        if os.environ.get(interpreter.VARIABLE):
            feedback.pushWarning(
                tr("The variable {name} comes first: {python}").format(
                    name=interpreter.VARIABLE, python=os.environ[interpreter.VARIABLE]
                )
            )
        self._outdated(options.remove_outdated, feedback)
        return {self.PYTHON: python}

    def _outdated(self, remove: bool, feedback: QgsProcessingFeedback) -> None:
        for folder in environment.outdated():
            if remove:
                environment.remove_environment(folder)
                feedback.pushInfo(tr("Removed {folder}.").format(folder=folder))
            else:
                feedback.pushInfo(tr("This version of the plugin does not use {folder}.").format(folder=folder))


def _interpreter(name: str, title: str) -> QgsProcessingParameterFile:
    # The filter that stands by itself asks for a dot in the file's name.
    return QgsProcessingParameterFile(name, title, optional=True, fileFilter=tr("All files") + " (*)")
