"""The plugin in a real desktop: its menu, its dialogs, the model designer, and nothing left after it is unloaded."""

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
TIMEOUT_S = 120

#: Runs in the desktop's Python; writes what it saw to the file named in TILEWRIGHT_SEEN and ends QGIS.
SCRIPT = '''
import json, os, traceback
seen = {}

def look():
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication
    from qgis.utils import active_plugins, iface, unloadPlugin

    def menu():
        menus = [action.menu() for action in iface.pluginMenu().actions() if action.menu()]
        return next((menu for menu in menus if menu.title() == "Tilewright"), None)

    def press(text):
        """Press an entry of the menu, and close the dialog that it opens; returns the dialog's title."""
        titles = []

        def close():
            for dialog in QApplication.topLevelWidgets():
                if dialog.isVisible() and type(dialog).__name__ == "AlgorithmDialog":
                    titles.append(dialog.algorithm().id())
                    dialog.reject()
                    return
            QTimer.singleShot(50, close)

        QTimer.singleShot(50, close)
        next(action for action in menu().actions() if action.text() == text).trigger()
        return titles

    seen["active"] = "tilewright" in active_plugins
    seen["menu"] = [action.text() for action in menu().actions()]
    seen["dialogs"] = [press(text) for text in ("Labelled tiles from an image\\u2026", "Create tile grid\\u2026")]
    next(action for action in menu().actions() if "designer" in action.text()).trigger()
    from processing.modeler.ModelerDialog import ModelerDialog
    seen["designer"] = sorted(ModelerDialog.dlgs[-1].model().childAlgorithms())
    unloadPlugin("tilewright")
    seen["menu_after"] = menu() is not None and len(menu().actions())
    seen["provider_after"] = QgsApplication.processingRegistry().providerById("tilewright") is not None

try:
    look()
except Exception:
    seen["error"] = traceback.format_exc()
with open(os.environ["TILEWRIGHT_SEEN"], "w") as file:
    json.dump(seen, file)
os._exit(0)
'''


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What the desktop showed, with a profile in which only Processing and this plugin are enabled."""
    if shutil.which("qgis") is None or shutil.which("xvfb-run") is None:
        pytest.skip("no QGIS desktop or no xvfb-run here")
    folder = tmp_path_factory.mktemp("desktop")
    profile = folder / "profiles" / "default"
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / "tilewright").symlink_to(ROOT, target_is_directory=True)
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text(
        "[PythonPlugins]\ntilewright=true\nprocessing=true\ngrassprovider=false\nsagaprovider=false\n"
    )
    (folder / "script.py").write_text(SCRIPT, encoding="utf-8")
    environment = {**os.environ, "TILEWRIGHT_SEEN": str(folder / "seen.json")}
    for name in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH"):
        environment.pop(name, None)
    qgis = ["qgis", "--profiles-path", str(folder), "--nologo", "--noversioncheck", "--code", str(folder / "script.py")]
    process = subprocess.Popen(
        ["xvfb-run", "-a", *qgis],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=TIMEOUT_S)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output, _ = process.communicate()
        pytest.fail(f"QGIS did not end within {TIMEOUT_S} s:\n{output}")
    assert (folder / "seen.json").is_file(), output
    return json.loads((folder / "seen.json").read_text(encoding="utf-8"))


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen["error"]
    assert seen["active"]


def test_the_menu_follows_the_main_road(seen):
    assert seen["menu"] == [
        "Labelled tiles from an image…",
        "Labelled tiles from an image in the model designer…",
        "Create tile grid…",
        "Label tiles…",
        "Export tiles…",
        "Train and map…",
        "Train and map in the model designer…",
        "Train model…",
        "Evaluate model…",
        "Segment raster…",
        "Polygonize raster…",
        "Check the engine's environment…",
    ]


def test_entries_open_dialogs_and_the_designer(seen):
    assert seen["dialogs"] == [["tilewright:labelledtiles"], ["tilewright:createtilegrid"]]
    assert seen["designer"] == ["clouds", "export", "grid", "labels", "mask", "split"]


def test_unloading_takes_everything_back(seen):
    assert not seen["menu_after"]
    assert not seen["provider_after"]
