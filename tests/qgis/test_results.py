"""Layers that runs put into the project: names, groups, looks, and what is known of them."""

import threading
import time
from inspect import signature

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from tilewright.algorithms import layer_metadata, origins, results, styling
from tilewright.door.preferences import GROUP_RESULTS
from tilewright.engine.labels.names import colours_of

WEST, NORTH, PIXEL = 500000, 9000000, 10
DEADLINE_S = 60


@pytest.fixture
def project(qgis_app):
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()
    QgsSettings().remove(GROUP_RESULTS.key)


@pytest.fixture
def image(project, tmp_path):
    """A raster of 16 × 8 pixels whose values grow to the east."""
    path = str(tmp_path / "scene.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 16, 8, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((WEST, PIXEL, 0, NORTH, 0, -PIXEL))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(np.tile(np.arange(16, dtype="uint8") * 10, (8, 1)))
    del dataset
    layer = QgsRasterLayer(path, "beaufort")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def cover(project):
    """Forest in the west, sand east of it, nothing in the east."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32749&field=kind:string", "cover", "memory")
    for first, kind in ((0, "forest"), (4, "sand")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kind])
        west = WEST + first * PIXEL
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, NORTH - 80, west + 40, NORTH)))
        layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    return layer


def into(project, name="", place="TEMPORARY_OUTPUT"):
    """What a dialog gives for an output that is to be loaded, with the name that the user typed for the layer."""
    definition = QgsProcessingOutputLayerDefinition(place, project)
    if name:
        definition.destinationName = name
    return definition


@pytest.fixture
def load(provider, project):
    """Run an algorithm as its dialog does, in a task, and load what it made; the layers by output."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    def run(algorithm, **parameters):
        if isinstance(algorithm, str):
            algorithm = provider.algorithm(algorithm)
        feedback, context = QgsProcessingFeedback(False), QgsProcessingContext()
        context.setProject(project)
        context.setFeedback(feedback)
        fine, why = algorithm.checkParameterValues(parameters, context)
        assert fine, why
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        done = []
        task.executed.connect(lambda *answer: done.append(answer))
        QgsApplication.taskManager().addTask(task)
        end = time.monotonic() + DEADLINE_S
        while not done and time.monotonic() < end:
            QCoreApplication.processEvents()
        assert done, "the run did not end"
        assert done[0][0], feedback.textLog()
        before = set(project.mapLayers())
        # QGIS 3.22 has a switch before the results, which newer versions have not.
        switch = (True,) if "showResults" in signature(handleAlgorithmResults).parameters else ()
        assert handleAlgorithmResults(algorithm, context, feedback, *switch, done[0][1])
        new = {key: layer for key, layer in project.mapLayers().items() if key not in before}
        return {
            name: next((one for one in new.values() if value in (one.id(), one.source().split("|")[0])), value)
            for name, value in done[0][1].items()
        }

    return run


def tree(node):
    """The layer tree as nested lists: [group, members…] and names of layers."""
    if isinstance(node, QgsLayerTreeLayer):
        return node.name()
    return [node.name(), *(tree(child) for child in node.children())]


def categories(layer):
    return {entry.label(): entry.symbol().color().name().upper() for entry in layer.renderer().categories()}


def test_layers_are_named_after_their_raster_and_lie_in_its_group(load, project, image, cover):
    grid = load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))["OUTPUT"]
    labelled = load("labeltiles", INPUT=grid.id(), LABELS=cover.id(), CLASS_FIELD="kind", OUTPUT=into(project))[
        "OUTPUT"
    ]
    assert (grid.name(), labelled.name()) == ("Tile grid · beaufort 4 px", "Labelled tiles · beaufort 4 px")
    ours = ["Tilewright", ["beaufort", "Labelled tiles · beaufort 4 px", "Tile grid · beaufort 4 px"]]
    assert tree(project.layerTreeRoot())[1] == ours
    assert len(project.mapLayers()) == 4, "moving a layer in the tree takes none away"


def test_a_layer_says_what_it_is_and_how_it_was_made(load, project, image, cover):
    grid = load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))["OUTPUT"]
    known = grid.metadata()
    assert known.title() == grid.name()
    assert known.abstract().startswith("Create tile grid: Covers a raster")
    (line,) = known.history()
    assert f"Tilewright {layer_metadata.version()}" in line
    assert f"qgis_process run tilewright:createtilegrid --INPUT={image.source()} --TILE_SIZE=4" in line
    assert known.crs().authid() == "EPSG:32749"
    (place,) = known.extent().spatialExtents()
    assert (place.bounds.xMinimum(), place.bounds.yMaximum()) == (WEST, NORTH)
    assert "tiles" in known.keywords()["Tilewright"]
    assert grid.customProperty(origins.JOB) == "beaufort"


def test_tiles_are_listed_by_id_and_class(load, project, image, cover):
    grid = load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))["OUTPUT"]
    given = {"LABELS": cover.id(), "CLASS_FIELD": "kind"}
    labelled = load("labeltiles", INPUT=grid.id(), OUTPUT=into(project), **given)["OUTPUT"]
    assert names_of(grid)[0] == "r00000_c00000"
    assert sorted(names_of(labelled))[:2] == ["r00000_c00000: forest", "r00000_c00001: sand"]


def names_of(layer):
    expression, scope = QgsExpression(layer.displayExpression()), QgsExpressionContext()
    found = []
    for feature in layer.getFeatures():
        scope.setFeature(feature)
        scope.setFields(layer.fields())
        found.append(expression.evaluate(scope))
    return found


def test_a_name_that_the_user_gave_stays(load, project, image):
    grid = load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project, "My own"))["OUTPUT"]
    assert grid.name() == "My own"
    assert tree(project.layerTreeRoot())[1] == ["Tilewright", ["beaufort", "My own"]]


def test_the_name_of_the_file_is_taken_where_processing_is_set_so(load, project, image, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path / "elsewhere"))  # QGIS never shows the names of temporary files
    (tmp_path / "elsewhere").mkdir()
    from processing.core.ProcessingConfig import ProcessingConfig

    setting = ProcessingConfig.PREFER_FILENAME_AS_LAYER_NAME
    before = ProcessingConfig.getSetting(setting)
    place = str(tmp_path / "tiles of mine.gpkg")
    try:
        ProcessingConfig.setSettingValue(setting, True)
        load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project, place=place))
        ProcessingConfig.setSettingValue(setting, False)
        load("createtilegrid", INPUT=image.id(), TILE_SIZE=8, OUTPUT=into(project, place=place[:-5] + "2.gpkg"))
    finally:
        ProcessingConfig.setSettingValue(setting, before)
    group = ["beaufort", "Tile grid · beaufort 8 px", "tiles of mine"]
    assert tree(project.layerTreeRoot())[1] == ["Tilewright", group]


def test_who_wants_no_groups_gets_none(load, project, image):
    GROUP_RESULTS.write(False)
    load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))
    assert tree(project.layerTreeRoot()) == ["", "Tile grid · beaufort 4 px", "beaufort"]


def test_groups_are_found_again_when_renamed_and_rasters_lie_below_tiles(load, project, image):
    load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))
    home = project.layerTreeRoot().children()[0]
    home.children()[0].setName("North Carolina")
    given = {"DERIVATIVES": ["HILLSHADE"], "OUTPUT": into(project)}
    shade = load("terrainderivatives", INPUT=image.id(), **given)["OUTPUT"]
    assert shade.renderer().type() == "singlebandgray"
    assert shade.renderer().contrastEnhancement().maximumValue() == 255
    load("createtilegrid", INPUT=image.id(), TILE_SIZE=8, OUTPUT=into(project))
    assert tree(home)[1] == [
        "North Carolina",
        "Tile grid · beaufort 8 px",
        "Tile grid · beaufort 4 px",
        "Derivatives of terrain · beaufort HILLSHADE",
    ]


def test_the_group_for_all_results_holds_ours(load, project, image):
    from processing.core.ProcessingConfig import ProcessingConfig

    setting = ProcessingConfig.RESULTS_GROUP_NAME
    try:
        ProcessingConfig.setSettingValue(setting, "All results")
        load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))
    finally:
        ProcessingConfig.setSettingValue(setting, "")
    assert tree(project.layerTreeRoot())[1] == [
        "All results",
        ["Tilewright", ["beaufort", "Tile grid · beaufort 4 px"]],
    ]


def test_a_layer_that_is_gone_is_no_matter(load, project, image):
    grid = load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))["OUTPUT"]
    name = grid.id()
    project.removeMapLayer(name)
    assert not results.move_to_group(project, name, "beaufort")
    assert not results.move_to_group(None, name, "beaufort")


def test_what_goes_with_a_map_lies_below_it(project, image):
    for name, first in (("map", True), ("confidence", False), ("newer map", True)):
        layer = QgsRasterLayer(image.source(), name)
        project.addMapLayer(layer)
        assert results.move_to_group(project, layer.id(), "scene", first)
    assert tree(project.layerTreeRoot())[1] == ["Tilewright", ["scene", "newer map", "map", "confidence"]]
    assert project.layerTreeRoot().findLayers()[0].isExpanded()


def test_a_layer_that_reaches_the_tree_afterwards_is_grouped_then(provider, project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32749&field=tile_id:string", "late", "memory")
    project.addMapLayer(layer, False)
    making = layer_metadata.Making("Title", "What it does.", (), "history", ())
    finish = results.Finish(None, "tilewright:createtilegrid", "OUTPUT", origins.Origin("scene"), making)
    finish.postProcessLayer(layer, None, None)
    project.layerTreeRoot().addLayer(layer)
    assert tree(project.layerTreeRoot()) == ["", "late"]
    QCoreApplication.processEvents()
    assert tree(project.layerTreeRoot()) == ["", ["Tilewright", ["scene", "late"]]]


def test_the_tree_is_touched_in_the_window_s_thread_alone(project):
    seen = [results._in_main_thread()]
    thread = threading.Thread(target=lambda: seen.append(results._in_main_thread()))
    thread.start()
    thread.join()
    assert seen == [True, False]


def test_a_style_that_the_user_set_for_an_output_goes_before_ours(load, project, image, cover):
    from processing.gui.RenderingStyles import RenderingStyles

    given = {"LABELS": cover.id(), "CLASS_FIELD": "kind"}
    grid = load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))["OUTPUT"]
    RenderingStyles.styles["tilewright:labeltiles"] = {"OUTPUT": "/no/such/style.qml"}
    try:
        layer = load("labeltiles", INPUT=grid.id(), OUTPUT=into(project), **given)["OUTPUT"]
    finally:
        del RenderingStyles.styles["tilewright:labeltiles"]
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)


def test_a_class_keeps_its_colour_from_step_to_step(load, project, image, cover):
    given = {"LABELS": cover.id(), "CLASS_FIELD": "kind", "OTHER_LABEL": "anything else"}
    grid = load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))["OUTPUT"]
    labelled = load("labeltiles", INPUT=grid.id(), OUTPUT=into(project), **given)["OUTPUT"]
    names = ["anything else", "forest", "sand"]
    assert categories(labelled) == dict(zip(names, colours_of(names)))
    renderer = labelled.renderer().clone()
    renderer.updateCategorySymbol(2, styling.tile_symbol("#123456"))
    labelled.setRenderer(renderer)
    rule = "\"label\" = 'sand'"
    chosen = load("filtertiles", INPUT=labelled.id(), EXPRESSION=rule, OUTPUT=into(project), REJECTED=into(project))
    assert categories(chosen["OUTPUT"]) == {"sand": "#123456"}
    left_out = chosen["REJECTED"]
    assert left_out.name() == "Rejected tiles · beaufort 4 px"
    assert left_out.renderer().symbol().symbolLayer(0).brushStyle() == Qt.BrushStyle.BDiagPattern


def test_cloudy_tiles_are_hatched_and_say_why(load, project, image, cover):
    grid = load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))["OUTPUT"]
    given = {"CLOUDS": cover.id(), "OUTPUT": into(project), "REJECTED": into(project)}
    layers = load("excludecloudytiles", INPUT=grid.id(), **given)
    assert layers["OUTPUT"].renderer().type() == "singleSymbol"
    assert categories(layers["REJECTED"]) == {"cloud": styling.REJECTED_COLOUR}
    assert layers["REJECTED"].featureCount() == 4


def test_tiles_in_and_out_of_a_mask_are_told_apart(load, project, image, cover):
    grid = load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))["OUTPUT"]
    layer = load("jointilestomask", INPUT=grid.id(), MASK=cover.id(), KEEP="ALL", OUTPUT=into(project))["OUTPUT"]
    assert set(categories(layer)) == {"under the mask", "outside the mask"}


def test_measured_tiles_are_graded_by_their_mean(load, project, image):
    grid = load("createtilegrid", INPUT=image.id(), TILE_SIZE=4, OUTPUT=into(project))["OUTPUT"]
    layer = load("tilestatistics", INPUT=grid.id(), RASTER=[image.id()], OUTPUT=into(project))["OUTPUT"]
    ranges = layer.renderer().ranges()
    assert layer.renderer().classAttribute() == '"b1_mean"'
    assert (ranges[0].lowerValue(), ranges[-1].upperValue(), len(ranges)) == (15, 135, len(styling.VALUE_COLOURS))
    assert ranges[0].label() == "b1_mean 15 – 39"
    assert ranges[0].symbol().color().name().upper() == styling.VALUE_COLOURS[0]


def test_probabilities_show_the_first_class_that_is_not_background(qgis_app, tmp_path):
    path = str(tmp_path / "probabilities.tif")
    gdal.GetDriverByName("GTiff").Create(path, 2, 1, 3, gdal.GDT_Float32)
    layer = QgsRasterLayer(path, "probabilities")
    classes = [{"id": 0, "name": "background"}, {"id": 1, "name": "roof"}, {"id": 2, "name": "road"}]
    styling.style_probabilities(layer, classes)
    assert layer.renderer().usesBands() == [2]
    assert (layer.renderer().classificationMin(), layer.renderer().classificationMax()) == (0, 1)


def test_background_lets_the_image_be_seen(qgis_app, tmp_path):
    path = str(tmp_path / "classes.tif")
    gdal.GetDriverByName("GTiff").Create(path, 2, 1, 1, gdal.GDT_Byte)
    layer = QgsRasterLayer(path, "classes")
    styling.style_classes(layer, [{"id": 0, "name": "background"}, {"id": 1, "name": "roof"}])
    assert [(entry.label, entry.color.alpha()) for entry in layer.renderer().classes()] == [
        ("background", 0),
        ("roof", 255),
    ]


def test_a_chain_names_its_layers_as_its_steps_do(load, project, image, cover, tmp_path):
    given = {"LABELS": cover.id(), "CLASS_FIELD": "kind", "SPLIT": "RANDOM", "TILE_SIZE": 4}
    layer = load("labelledtiles", RASTER=image.id(), OUTPUT=str(tmp_path / "set"), TILES=into(project), **given)[
        "TILES"
    ]
    assert layer.name() == "Labelled tiles · beaufort 4 px"
    assert tree(project.layerTreeRoot())[1] == ["Tilewright", ["beaufort", layer.name()]]


def test_a_model_of_the_user_keeps_the_names_of_its_outputs(load, provider, project, image):
    model = QgsProcessingModelAlgorithm("mine", "mine")
    model.addModelParameter(QgsProcessingParameterRasterLayer("IMAGE", "Image"), QgsProcessingModelParameter("IMAGE"))
    child = QgsProcessingModelChildAlgorithm("tilewright:createtilegrid")
    child.setChildId("grid")
    sources = QgsProcessingModelChildParameterSource
    child.addParameterSources("INPUT", [sources.fromModelParameter("IMAGE")])
    child.addParameterSources("TILE_SIZE", [sources.fromStaticValue(4)])
    output = QgsProcessingModelOutput("cells")
    output.setChildId("grid")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"cells": output})
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    layer = load(model, IMAGE=image.id(), **{"grid:cells": into(project)})["grid:cells"]
    assert layer.name() == "cells"
    assert tree(project.layerTreeRoot())[1] == ["Tilewright", ["beaufort", "cells"]]


def test_calls_in_the_history_tell_no_secrets(provider):
    algorithm = provider.algorithm("createtilegrid")
    given = {"INPUT": "/vsicurl/https://me:hush@example.org/a.tif?token=hush"}  # pragma: allowlist secret
    given.update(OUTPUT="a b.gpkg", EXTENT=None)
    call = layer_metadata.call_of(algorithm, given, QgsProcessingContext())
    assert call == ("qgis_process run tilewright:createtilegrid --INPUT=https://example.org/a.tif --OUTPUT='a b.gpkg'")


def test_models_and_datasets_that_went_in_are_linked(provider, tmp_path):
    (tmp_path / "dataset.json").write_text("{}", encoding="utf-8")
    given = {"DATASET": str(tmp_path), "MODEL": "/no/such/model.keras"}
    making = layer_metadata.making_of(provider.algorithm("evaluatemodel"), given, QgsProcessingContext())
    assert [address for _, address in making.links] == [(tmp_path / "dataset.json").as_uri()]


def test_a_long_name_of_a_raster_is_cut_in_the_names_of_layers():
    name = origins.Origin("S2B_MSIL2A_20240506T155819_N0510_R097_T18SUE_20240506T213112", "64 px").name("Tile grid")
    assert name == "Tile grid · S2B_MSIL2A_20240506T155819_N0510_R097_T… 64 px"


REPORTS = {
    ("trainmodel", "REPORT"): "Training report",
    ("evaluatemodel", "REPORT"): "Evaluation report",
    ("inspectdataset", "REPORT"): "Dataset report",
    ("checkenvironment", "OUTPUT"): "Environment report",
    ("trainandmap", "TRAINING_REPORT"): "Report of the training",
    ("trainandmap", "REPORT"): "Evaluation",
}


@pytest.mark.parametrize(("algorithm", "output"), REPORTS)
def test_reports_are_in_the_results_viewer_under_their_names(provider, tmp_path, algorithm, output):
    from processing.core.ProcessingResults import resultsList
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    page = str(tmp_path / "page.html")
    window = AlgorithmDialog(provider.algorithm(algorithm).create(), False, None)
    window.iterateParam = None
    before = len(resultsList.getResults())
    window.finish(True, {"READY": True}, QgsProcessingContext(), QgsProcessingFeedback(False))
    assert len(resultsList.getResults()) == before, "a report that was left out is not listed"
    window.finish(True, {output: page}, QgsProcessingContext(), QgsProcessingFeedback(False))
    window.close()
    (added,) = resultsList.getResults()[before:]
    assert (added.name, added.filename) == (REPORTS[algorithm, output], page)
