"""Say what there is to work with and what is missing."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ...engine.errors import OutputError
from ...i18n import tr
from ..base import TilewrightAlgorithm


class CheckEnvironment(TilewrightAlgorithm):
    """Looks at the engine's Python, at QGIS and at the machine; works when nothing is installed."""

    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    PYTHON = "PYTHON"
    READY = "READY"

    group_key = "setup"

    def name(self) -> str:
        return "checkenvironment"

    def displayName(self) -> str:
        return tr("Check the engine's environment")

    def summary(self) -> str:
        return tr(
            "Says in which Python the engine runs and who chose it, the versions of its libraries, the devices that "
            "TensorFlow sees, memory and free disk space, what is missing, and the one call that installs it: a table "
            "to copy. Names and passwords of a proxy are masked."
        )

    def tags(self) -> list[str]:
        return tr("setup,check,environment,python,tensorflow,gpu,version").split(",")

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Environment report"), tr("Web page (*.html)"), optional=True, createByDefault=False
            ),
            tr("The table as a page to look at in a browser. The log holds it in any case."),
        )
        self.addOutput(QgsProcessingOutputString(self.REPORT, tr("The table as text")))
        self.addOutput(QgsProcessingOutputString(self.PYTHON, tr("The engine's Python, empty when there is none")))
        self.addOutput(QgsProcessingOutputBoolean(self.READY, tr("Whether the engine has all it needs")))

    def forecast(self, options: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_setup import check_told

        return check_told(
            self.output_path(parameters, self.OUTPUT, context) if self.is_set(parameters, self.OUTPUT) else ""
        )

    def execute(
        self, options: Any, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from .report import look_around  # looks at much that loading the plugin need not

        page: Optional[str] = None
        if self.is_set(parameters, self.OUTPUT):
            page = self.output_path(parameters, self.OUTPUT, context)
        report = look_around(feedback)
        feedback.pushInfo(report.text())
        outputs: dict[str, Any] = {self.REPORT: report.text(), self.PYTHON: report.python, self.READY: report.ready}
        if page:
            try:
                Path(page).write_text(report.html(), encoding="utf-8")
            except OSError as error:
                raise OutputError(
                    tr("The report {page} cannot be written: {strerror}.").format(page=page, strerror=error.strerror)
                ) from None
            outputs[self.OUTPUT] = page
        return outputs
