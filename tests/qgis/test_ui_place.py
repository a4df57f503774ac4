"""The widget for a folder, a file or an address."""

import pytest
from qgis.core import QgsProcessingContext
from qgis.gui import QgsProcessingGui
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton


@pytest.fixture
def place(provider):
    from tilewright.ui.place import PlaceWidget

    algorithm = provider.algorithm("catalogscenes").create()
    wrapper = PlaceWidget(algorithm.parameterDefinition("INPUT"), QgsProcessingGui.WidgetType.Standard)
    widget = wrapper.createWrappedWidget(QgsProcessingContext())
    yield wrapper, widget
    widget.deleteLater()


def test_what_is_written_is_the_value(place):
    wrapper, _ = place
    heard = []
    wrapper.widgetValueHasChanged.connect(lambda *_: heard.append(wrapper.parameterValue()))
    assert wrapper.parameterValue() == ""
    wrapper.line.setText("  https://host/search?a=b ")
    wrapper.setParameterValue("/data/scenes", QgsProcessingContext())
    assert heard == ["https://host/search?a=b", "/data/scenes"]
    wrapper.setParameterValue(None, QgsProcessingContext())
    assert wrapper.parameterValue() == ""


def test_the_buttons_write_what_is_chosen_and_nothing_when_nothing_is(place, tmp_path, monkeypatch):
    wrapper, widget = place
    begun = []
    answers = {"folder": str(tmp_path), "file": ""}
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda *values: begun.append(values[2]) or answers["folder"]
    )
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *values: (begun.append(values[2]) or answers["file"], "")
    )
    folder, file = widget.findChildren(QToolButton)[-2:]
    folder.click()
    assert wrapper.parameterValue() == str(tmp_path)
    file.click()
    assert wrapper.parameterValue() == str(tmp_path)
    answers["file"] = str(tmp_path / "catalog.json")
    file.click()
    assert wrapper.parameterValue() == str(tmp_path / "catalog.json")
    assert begun == ["", str(tmp_path), str(tmp_path)]


def test_the_dialog_has_it(provider, qgis_app):
    metadata = provider.algorithm("catalogscenes").parameterDefinition("INPUT").metadata()
    assert metadata["widget_wrapper"]["class"] == "tilewright.ui.place.PlaceWrapper"
