"""The plugin in a real desktop: its menu, its dialogs, the model designer, and nothing left after it is unloaded."""

import pytest

SCRIPT = '''
def look():
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtWidgets import QApplication, QToolBar
    from qgis.utils import active_plugins, iface, unloadPlugin

    def menu():
        menus = [action.menu() for action in iface.pluginMenu().actions() if action.menu()]
        return next((menu for menu in menus if menu.title() == "Tilewright"), None)

    def press(text):
        """Press an entry of the menu, and close the dialog that it opens beside the window; returns what it is of."""
        next(action for action in menu().actions() if action.text() == text).trigger()
        dialogs = [d for d in QApplication.topLevelWidgets() if type(d).__name__ == "TilewrightDialog"]
        titles = [dialog.algorithm().id() for dialog in dialogs if dialog.isVisible() and not dialog.isModal()]
        for dialog in dialogs:
            dialog.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return titles

    seen["active"] = "tilewright" in active_plugins
    seen["menu"] = [action.text() for action in menu().actions()]
    seen["dialogs"] = [press(text) for text in ("Labelled tiles from an image\\u2026", "Create tile grid\\u2026")]
    seen["left"] = [type(d).__name__ for d in QApplication.topLevelWidgets() if type(d).__name__ == "TilewrightDialog"]
    next(action for action in menu().actions() if "designer" in action.text()).trigger()
    from processing.modeler.ModelerDialog import ModelerDialog
    seen["designer"] = sorted(ModelerDialog.dlgs[-1].model().childAlgorithms())
    next(action for action in menu().actions() if "grid" in action.text()).trigger()
    unloadPlugin("tilewright")
    dialogs = [d for d in QApplication.topLevelWidgets() if type(d).__name__ == "TilewrightDialog"]
    seen["open_after"] = [d.isVisible() or d.timer.isActive() for d in dialogs]
    seen["menu_after"] = menu() is not None and len(menu().actions())
    seen["toolbars_after"] = [bar.windowTitle() for bar in iface.mainWindow().findChildren(QToolBar)]
    seen["provider_after"] = QgsApplication.processingRegistry().providerById("tilewright") is not None
'''


@pytest.fixture(scope="module")
def seen(in_desktop):
    """What the desktop showed."""
    return in_desktop(SCRIPT)


def test_the_plugin_is_active(seen):
    assert seen["active"]


def test_the_menu_follows_the_main_road(seen):
    road = [
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
    assert [text for text in seen["menu"] if text in road] == road


def test_entries_open_dialogs_and_the_designer(seen):
    assert seen["dialogs"] == [["tilewright:labelledtiles"], ["tilewright:createtilegrid"]]
    assert seen["left"] == []
    assert seen["designer"] == ["clouds", "export", "grid", "labels", "mask", "split"]


def test_unloading_takes_everything_back(seen):
    assert not any(seen["open_after"])
    assert not seen["menu_after"]
    assert "Tilewright" not in seen["toolbars_after"]
    assert not seen["provider_after"]
