"""A real QGIS, offscreen, with Processing and our provider registered."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory):
    """The application, with a profile of its own."""
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path_factory.mktemp("profile"))
    app = QgsApplication([], True)
    app.initQgis()
    plugins = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    if plugins not in sys.path:
        sys.path.append(plugins)
    from processing.core.Processing import Processing

    Processing.initialize()
    yield app
    app.exitQgis()


@pytest.fixture(scope="session")
def provider(qgis_app):
    """Our provider, registered once."""
    from tilewright.algorithms.provider import TilewrightProvider

    provider = TilewrightProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    return provider


class Feedback(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.infos, self.warnings, self.steps = [], [], []

    def pushInfo(self, text):
        self.infos.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)

    def setProgressText(self, text):
        self.steps.append(text)


@pytest.fixture
def feedback():
    return Feedback()


@pytest.fixture
def run(provider, feedback):
    """Run an algorithm by name and return its outputs; layers come back as layers."""
    import processing

    def run_algorithm(name, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        context.setFeedback(feedback)
        return processing.run(f"tilewright:{name}", parameters, feedback=feedback, context=context)

    return run_algorithm
