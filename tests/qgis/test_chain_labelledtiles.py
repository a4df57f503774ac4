"""The shipped model "Labelled tiles from an image": run in QGIS and headless, opened, and in step with its steps."""

import gc
import json
import os
import shutil
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QTextEdit
from tilewright.algorithms.chains import CHAINS, SOURCES, model_file, model_to_edit

ID = "tilewright:labelledtiles"
ROOT = Path(__file__).resolve().parent.parent.parent
ORIGIN_X, ORIGIN_Y, PIXEL = 600000.0, 9300000.0, 10.0
COLUMNS, ROWS, TILE = 8, 6, 16


@pytest.fixture(scope="module")
def scene(qgis_app, tmp_path_factory):
    """An image of 8 × 6 tiles of 16 px and a rest; the left half is urban, one tile is cloudy, the top row unwanted."""
    folder = tmp_path_factory.mktemp("scene")
    width, height = COLUMNS * TILE + 5, ROWS * TILE + 3
    dataset = gdal.GetDriverByName("GTiff").Create(str(folder / "image.tif"), width, height, 2, gdal.GDT_UInt16)
    dataset.SetGeoTransform((ORIGIN_X, PIXEL, 0, ORIGIN_Y, 0, -PIXEL))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32748)
    dataset.SetProjection(system.ExportToWkt())
    pixels = np.arange(2 * width * height, dtype="uint16").reshape(2, height, width) + 1
    for band in (1, 2):
        dataset.GetRasterBand(band).WriteArray(pixels[band - 1])
    del dataset
    side = TILE * PIXEL
    urban = QgsRectangle(ORIGIN_X - 1, ORIGIN_Y - 10 * side, ORIGIN_X + 4 * side, ORIGIN_Y + 1)
    wanted = QgsRectangle(ORIGIN_X, ORIGIN_Y - 10 * side, ORIGIN_X + 10 * side, ORIGIN_Y - side)
    cloud = QgsPointXY(ORIGIN_X + 2.5 * side, ORIGIN_Y - 3.5 * side)
    write(folder / "labels.gpkg", "Polygon", QgsGeometry.fromRect(urban))
    write(folder / "mask.gpkg", "Polygon", QgsGeometry.fromRect(wanted))
    write(folder / "clouds.gpkg", "Point", QgsGeometry.fromPointXY(cloud))
    return folder, pixels


def write(path, kind, geometry):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32748", path.stem, "memory")
    feature = QgsFeature()
    feature.setGeometry(geometry)
    layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError


def values(folder, output):
    return {
        "RASTER": str(folder / "image.tif"),
        "TILE_SIZE": TILE,
        "MASK": str(folder / "mask.gpkg"),
        "CLOUDS": str(folder / "clouds.gpkg"),
        "LABELS": str(folder / "labels.gpkg"),
        "LABEL": "urban",
        "OTHER_LABEL": "non_urban",
        "BLOCK_SIZE": 2,
        "OUTPUT": str(output),
    }


def check_dataset(folder, pixels):
    """39 tiles: 48 less the top row of 8 and the cloudy one; their pixels are those of the image."""
    manifest = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    assert [entry["name"] for entry in manifest["classes"]] == ["non_urban", "urban"]
    labels = {"urban": 0, "non_urban": 0}
    for split in manifest["splits"].values():
        for label, count in split["labels"].items():
            labels[label] += count
    assert labels == {"urban": 19, "non_urban": 20}
    layer = QgsVectorLayer(str(folder / "tiles.gpkg"), "tiles", "ogr")
    assert layer.featureCount() == 39
    for tile in layer.getFeatures():
        row, col = tile["row"], tile["col"]
        assert row > 0 and (row, col) != (3, 2)
        assert tile["label"] == ("urban" if col < 4 else "non_urban")
        assert tile["file"].startswith(f"{tile['split']}/{tile['label']}/")
        written = gdal.Open(str(folder / tile["file"])).ReadAsArray()
        window = pixels[:, row * TILE : (row + 1) * TILE, col * TILE : (col + 1) * TILE]
        np.testing.assert_array_equal(written, window)


def test_it_runs_like_any_algorithm(run, scene, tmp_path):
    folder, pixels = scene
    result = run("labelledtiles", **values(folder, tmp_path / "dataset"), TILES="memory:")
    assert result["OUTPUT"] == str(tmp_path / "dataset")
    check_dataset(tmp_path / "dataset", pixels)
    tiles = {tile["tile_id"]: tile for tile in result["TILES"].getFeatures()}
    assert len(tiles) == 39
    assert (tiles["r00001_c00003"]["label"], tiles["r00001_c00004"]["label"]) == ("urban", "non_urban")
    assert {tile["split"] for tile in tiles.values()} == {"train", "val", "test"}


def test_the_tile_layer_may_be_left_out(run, scene, tmp_path):
    folder, pixels = scene
    result = run("labelledtiles", **values(folder, tmp_path / "dataset"))
    assert set(result) >= {"OUTPUT"} and "TILES" not in result
    check_dataset(tmp_path / "dataset", pixels)


def test_only_image_and_labels_are_needed(run, scene, tmp_path):
    folder, _ = scene
    names = ("RASTER", "TILE_SIZE", "LABELS", "OTHER_LABEL", "OUTPUT")
    given = {name: value for name, value in values(folder, tmp_path / "dataset").items() if name in names}
    run("labelledtiles", **given)
    layer = QgsVectorLayer(str(tmp_path / "dataset" / "tiles.gpkg"), "tiles", "ogr")
    assert layer.featureCount() == COLUMNS * ROWS
    assert {tile["label"] for tile in layer.getFeatures()} == {"labelled", "non_urban"}


def test_it_runs_headless(scene, tmp_path):
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("no qgis_process here")
    folder, pixels = scene
    plugins = tmp_path / "profile" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "tilewright").symlink_to(ROOT, target_is_directory=True)
    environment = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def call(*arguments):
        return subprocess.run(
            [program, *arguments], env=environment, capture_output=True, text=True, timeout=120, check=False
        )

    call("plugins", "enable", "tilewright")
    given = [f"--{name}={value}" for name, value in values(folder, tmp_path / "dataset").items()]
    done = call("run", ID, *given, f"--TILES={tmp_path / 'tiles.gpkg'}", "--METHOD=CENTRE", "--SPLIT=STRATIFIED")
    assert done.returncode == 0, done.stdout + done.stderr
    check_dataset(tmp_path / "dataset", pixels)
    assert QgsVectorLayer(str(tmp_path / "tiles.gpkg"), "tiles", "ogr").featureCount() == 39

    refused = call("run", ID, *given[:1], "--TILE_SIZE=4096", *given[4:-1], f"--OUTPUT={tmp_path / 'refused'}")
    assert refused.returncode != 0
    assert "The tile (4096 × 4096 px) must fit" in refused.stdout + refused.stderr
    assert not (tmp_path / "refused").exists()


def test_the_loaded_tiles_are_styled_though_their_step_is_gone(provider, scene, tmp_path, feedback):
    """A step's object ends with the step; what styles its layer must outlive it."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    folder, _ = scene
    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    parameters = values(folder, tmp_path / "dataset")
    parameters["TILES"] = QgsProcessingOutputLayerDefinition("memory:", project)
    _, fine = algorithm.run(parameters, context, feedback)
    assert fine
    gc.collect()
    assert handleAlgorithmResults(algorithm, context, feedback)
    (layer,) = project.mapLayers().values()
    assert layer.renderer().type() == "categorizedSymbol"
    project.clear()


def test_the_run_button_does_it_in_the_background(provider, scene, tmp_path):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    folder, pixels = scene
    window = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(ID), False, None)
    finished = []
    window.algorithmFinished.connect(lambda fine, results: finished.append((fine, results)))
    window.setParameters(values(folder, tmp_path / "dataset"))
    window.runButton().click()
    deadline = time.monotonic() + 60
    while not finished and time.monotonic() < deadline:
        QgsApplication.processEvents()
        time.sleep(0.01)  # leave Python to the background thread
    ((fine, results),) = finished
    assert fine, window.findChild(QTextEdit).toPlainText()
    check_dataset(tmp_path / "dataset", pixels)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert (layer.id(), layer.featureCount()) == (results["TILES"], 39)
    assert layer.renderer().type() == "categorizedSymbol"
    window.close()
    QgsProject.instance().clear()


def test_the_file_opens_as_a_model_of_the_shown_name(provider):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(model_file("labelledtiles")))
    assert model.displayName() == "Labelled tiles from an image"
    fine, problems = model.validate()
    assert fine, problems
    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    assert (algorithm.displayName(), algorithm.group()) == (model.displayName(), "Datasets")
    assert algorithm.create().id() == ID


def test_the_designer_opens_a_copy(provider):
    from tilewright.ui.menu import open_designer

    window = open_designer("labelledtiles")
    assert window.model().sourceFilePath() == ""
    assert set(window.model().childAlgorithms()) == {"grid", "mask", "clouds", "labels", "split", "export"}
    window.setDirty(False)
    window.close()


@pytest.mark.parametrize("name", CHAINS)
def test_a_chain_offers_what_its_steps_offer(provider, name):
    """Defaults, limits, choices and kinds of the model's parameters are those of the steps that they go to."""
    model = model_to_edit(name)
    fine, problems = model.validate()
    assert fine, problems
    for child in model.childAlgorithms():
        fine, problems = model.validateChildAlgorithm(child)
        assert fine, problems
    seen = set()
    for child in model.childAlgorithms().values():
        for name, sources in child.parameterSources().items():
            theirs = child.algorithm().parameterDefinition(name)
            assert theirs is not None, (child.description(), name)
            for source in sources:
                if source.source() != SOURCES.ModelParameter:
                    continue
                ours = model.parameterDefinition(source.parameterName())
                seen.add(ours.name())
                if theirs.type() == "multilayer":
                    continue
                assert ours.type() == theirs.type(), (child.description(), name)
                assert ours.defaultValue() == theirs.defaultValue() or not (
                    ours.defaultValue() or theirs.defaultValue()
                )
                if ours.type() == "number":
                    assert (ours.minimum(), ours.maximum()) == (theirs.minimum(), theirs.maximum()), ours.name()
                if ours.type() == "enum":
                    assert (ours.options(), ours.usesStaticStrings()) == (theirs.options(), True), ours.name()
                if not is_optional(theirs):
                    assert not is_optional(ours), ours.name()
    inputs = {p.name() for p in model.parameterDefinitions() if not p.isDestination()}
    assert seen == inputs


def test_names_that_scripts_rely_on(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    defaults = {parameter.name(): parameter.defaultValue() for parameter in algorithm.parameterDefinitions()}
    assert {name: value for name, value in defaults.items() if value not in (None, "")} == {
        "TILE_SIZE": 256, "OVERLAP": 0, "MAX_CLOUD": 0.0, "LABEL": "labelled", "METHOD": "INTERSECTS",
        "MIN_COVERAGE": 0.0, "SPLIT": "BLOCKS", "TRAIN": 70.0, "VALIDATION": 15.0, "TEST": 15.0, "BLOCK_SIZE": 4,
        "SEED": 0, "FORMAT": "GTIFF", "STRETCH": "NONE",
    }  # fmt: skip
    assert set(defaults) >= {
        "RASTER", "EXTENT", "MASK", "CLOUDS", "CLOUD_RASTER", "CLOUD_RULE", "MAX_NODATA", "LABELS", "CLASS_FIELD",
        "OTHER_LABEL", "BANDS", "OUTPUT", "TILES",
    }  # fmt: skip
    assert {output.name() for output in algorithm.outputDefinitions()} == {"OUTPUT", "TILES"}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"OVERLAP": TILE}, "overlap must be at least 0 and less than the tile size (16 px), got 16"),
        ({"CLOUD_RULE": "in 3"}, "CLOUD_RASTER and CLOUD_RULE must be given together"),
        ({"LABELS": "nowhere.gpkg"}, "LABELS"),
        ({"OTHER_LABEL": "../x"}, "../x"),
        ({"TRAIN": 90}, "add up to 100"),
        ({"FORMAT": "JPEG"}, "JPEG"),
    ],
)
def test_bad_input_is_refused_in_the_words_of_the_step(run, scene, tmp_path, change, words):
    folder, _ = scene
    with pytest.raises(QgsProcessingException) as refused:
        run("labelledtiles", **{**values(folder, tmp_path / "dataset"), **change})
    assert words in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_slips_are_told_before_the_first_step(run, scene, tmp_path, feedback):
    """The last steps' own rules hold before a tile is made."""
    folder, _ = scene
    for change, words in (
        ({"TRAIN": 90}, "5 Splits: train, validation and test must add up to 100 %, got 120"),
        ({"CLOUD_RULE": "in 3"}, "3 Tiles without clouds: CLOUD_RASTER and CLOUD_RULE must be given together"),
    ):
        with pytest.raises(QgsProcessingException) as refused:
            run("labelledtiles", **{**values(folder, tmp_path / "dataset"), **change})
        assert words in str(refused.value)
    assert feedback.infos == []


def test_without_the_engine_it_names_the_cure_and_starts_nothing(provider, monkeypatch):
    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    assert algorithm.canExecute() in (True, (True, ""))
    monkeypatch.setenv("TILEWRIGHT_PYTHON", "/no/such/python")
    fine, reason = algorithm.canExecute()
    assert not fine
    assert "tilewright:installenvironment" in reason


def is_optional(definition):
    return bool(definition.flags() & QgsProcessingParameterDefinition.FlagOptional)


def test_the_tile_size_says_what_it_means_here_too(provider, scene):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    folder, _ = scene
    window = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(ID), False, None)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    wrappers = window.mainWidget().wrappers
    wrappers["RASTER"].setParameterValue(str(folder / "image.tif"), context)
    wrappers["TILE_SIZE"].setParameterValue(TILE, context)
    wrappers["OVERLAP"].setParameterValue(8, context)
    assert wrappers["TILE_SIZE"].summary.text.endswith("160 × 160 m on the ground · 165 whole tiles (15 × 11)")
    window.close()
