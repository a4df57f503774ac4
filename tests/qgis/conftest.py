"""A real QGIS, offscreen, with Processing and our provider registered."""

import gc
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent

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
    _keep_dialogs()
    yield app
    # What Python still holds of Qt and QGIS goes while there is an application, and what is left then is never looked
    # at again: collected after the end of QGIS, it crashes the process that has yet to tell how the tests went.
    gc.collect()
    app.exitQgis()
    gc.freeze()


#: How the tests went, once they are over.
_STATUS = []


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    _STATUS.append(int(exitstatus))


@pytest.hookimpl(trylast=True)
def pytest_unconfigure():
    """End the process as QGIS itself does: what Python would take down, in no order, is partly gone already."""
    if _STATUS:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_STATUS[0])


#: Dialogs of Processing that the test at hand has made.
_DIALOGS = []


def _keep_dialogs():
    """Let no dialog go before its test is over: Python collects what nobody holds at any moment, in the middle of a
    signal too, while QGIS itself deletes dialogs in its event loop."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    def keep(kind):
        begin = kind.__init__

        def begin_and_keep(self, *arguments, **named):
            begin(self, *arguments, **named)
            _DIALOGS.append(self)

        kind.__init__ = begin_and_keep

    for kind in (AlgorithmDialog, BatchAlgorithmDialog, ModelerParametersDialog):
        keep(kind)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_teardown():
    """Delete the dialogs of a test as QGIS does, once everything else of the test is taken down."""
    yield
    for dialog in _DIALOGS:
        if not sip.isdeleted(dialog):
            dialog.close()
            dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _DIALOGS.clear()


@pytest.fixture(scope="session")
def provider(qgis_app):
    """Our provider, registered once."""
    from tilewright.algorithms.provider import TilewrightProvider

    provider = TilewrightProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    return provider


@pytest.fixture(scope="module")
def whole_engine(qgis_app):
    """The engine's Python for the tests of a module, with its optional parts where the engine's own tests have them."""
    from tilewright.door import interpreter

    before = os.environ.get(interpreter.VARIABLE)
    python = os.environ.get("TILEWRIGHT_TESTS_PYTHON") or before or ""
    if python:
        os.environ[interpreter.VARIABLE] = python
    yield python
    if before is None:
        os.environ.pop(interpreter.VARIABLE, None)
    else:
        os.environ[interpreter.VARIABLE] = before


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


#: What `in_desktop` puts around a script.
IN_DESKTOP = """
import json, os, sys, traceback
seen = {}
def end():
    with open(os.environ["TILEWRIGHT_SEEN"], "w") as file:
        json.dump(seen, file)
    os._exit(0)
def fail(*error):
    # in a slot too, for which QGIS would open a window that waits to be closed
    seen["error"] = "".join(traceback.format_exception(*error))
    end()
sys.excepthook = fail
%s
try:
    look()
except Exception:
    fail(*sys.exc_info())
end()
"""
DESKTOP_TIMEOUT_S = 120


@pytest.fixture(scope="session")
def in_desktop(tmp_path_factory):
    """Run a script in a real QGIS desktop and return what it saw.

    The profile has only Processing and this plugin enabled. The script defines `look()`, which puts values that JSON
    holds into the dictionary `seen`; an exception in it fails the test. `screen` is its size in pixels, `plugin` the
    folder to load.
    """
    if shutil.which("qgis") is None or shutil.which("xvfb-run") is None:
        pytest.skip("no QGIS desktop or no xvfb-run here")

    def run(script, screen="1280x1024", locale="", plugin=ROOT, **environment):
        folder = tmp_path_factory.mktemp("desktop")
        profile = folder / "profiles" / "default"
        (profile / "python" / "plugins").mkdir(parents=True)
        (profile / "python" / "plugins" / "tilewright").symlink_to(plugin, target_is_directory=True)
        (profile / "QGIS").mkdir()
        settings = "[PythonPlugins]\ntilewright=true\nprocessing=true\ngrassprovider=false\nsagaprovider=false\n"
        if locale:
            settings += f"[locale]\noverrideFlag=true\nuserLocale={locale}\n"
        (profile / "QGIS" / "QGIS3.ini").write_text(settings)
        (folder / "script.py").write_text(IN_DESKTOP % script, encoding="utf-8")
        values = {**os.environ, "TILEWRIGHT_SEEN": str(folder / "seen.json"), **environment}
        for name in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH"):
            values.pop(name, None)
        qgis = ["qgis", "--profiles-path", str(folder), "--nologo", "--noversioncheck"]
        process = subprocess.Popen(
            ["xvfb-run", "-a", "-s", f"-screen 0 {screen}x24", *qgis, "--code", str(folder / "script.py")],
            env=values,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        try:
            output, _ = process.communicate(timeout=DESKTOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            output, _ = process.communicate()
            pytest.fail(f"QGIS did not end within {DESKTOP_TIMEOUT_S} s:\n{output}")
        assert (folder / "seen.json").is_file(), output
        seen = json.loads((folder / "seen.json").read_text(encoding="utf-8"))
        assert "error" not in seen, seen["error"]
        return seen

    return run
