"""The list of spectral indices in real dialogs."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
)
from qgis.gui import QgsProcessingModelerParameterWidget
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


@pytest.fixture
def window(provider):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("tilewright:computeindices")
    window = AlgorithmDialog(algorithm, False, None)
    yield window
    window.close()


@pytest.fixture
def widget(window):
    return window.mainWidget().wrappers["INDICES"]


def shown(widget):
    return [item.text(0) for item in widget._items() if not item.isHidden()]


def row(widget, name):
    return next(item for item in widget._items() if item.text(0) == name)


def test_names_formulas_and_uses_are_shown(widget):
    assert len(shown(widget)) >= 250
    assert [row(widget, "NBR").text(column) for column in range(4)] == [
        "NBR",
        "Normalized Burn Ratio",
        "(N - S2) / (N + S2)",
        "burn",
    ]
    assert "NBR = (N - S2) / (N + S2)" in row(widget, "NBR").toolTip(1)


def test_searching_hides_the_others(widget):
    widget.search.setText("burn ratio")
    assert "NBR" in shown(widget)
    assert all("burn" in " ".join(row(widget, name).text(n) for n in range(4)).lower() for name in shown(widget))
    widget.search.setText("ndvi")
    assert {"NDVI", "kNDVI"} <= set(shown(widget))
    widget.search.setText("")
    assert len(shown(widget)) >= 250


def test_what_is_ticked_is_the_parameters_value(widget, context):
    assert widget.widgetValue() == []
    assert widget.chosen.text() == "None chosen."
    row(widget, "NDVI").setCheckState(0, Qt.CheckState.Checked)
    row(widget, "BaI").setCheckState(0, Qt.CheckState.Checked)
    assert widget.parameterValue() == ["BaI", "NDVI"]
    assert widget.chosen.text() == "Chosen: BaI, NDVI"
    widget.setParameterValue(["EVI"], context)
    assert widget.widgetValue() == ["EVI"]
    widget.setParameterValue("NDWI,SAVI", context)
    assert widget.widgetValue() == ["NDWI", "SAVI"]


def test_models_have_qgis_own_widget(provider):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    sources = QgsProcessingModelChildParameterSource
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("tilewright:computeindices")
    model = QgsProcessingModelAlgorithm("m", "g")
    window = ModelerParametersDialog(algorithm, model)
    widget = window.widget.widget.wrappers["INDICES"]
    assert isinstance(widget, QgsProcessingModelerParameterWidget)
    widget.setWidgetValue(sources.fromStaticValue(["NDVI"]))
    assert window.createAlgorithm().parameterSources()["INDICES"][0].toVariant()["static_value"] == ["NDVI"]
    window.close()


def test_batches_have_qgis_own_widget(provider, context):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("tilewright:computeindices")
    window = BatchAlgorithmDialog(algorithm, None)
    panel = window.mainWidget()
    wrappers = (found for found in panel.wrappers[0] if found is not None)
    widget = next(found for found in wrappers if found.parameterDefinition().name() == "INDICES")
    widget.setParameterValue(["NDVI", "EVI"], context)
    assert sorted(widget.parameterValue()) == ["EVI", "NDVI"]
    window.close()
