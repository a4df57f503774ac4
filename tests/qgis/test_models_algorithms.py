"""Training and running models as users call them, on a small raster with two kinds of ground."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

SIDE, TILE = 128, 16


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    """Two bands: the west is dark in the first and bright in the second; ten rows in the south are nodata."""
    path = str(tmp_path_factory.mktemp("image") / "image.tif")
    random = np.random.default_rng(1)
    pixels = random.integers(900, 1100, (2, SIDE, SIDE)).astype(np.uint16)
    pixels[0, :, SIDE // 2 :] += 3000
    pixels[1, :, : SIDE // 2] += 3000
    pixels[:, -10:] = 0
    target = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 2, gdal.GDT_UInt16)
    target.SetGeoTransform((500000, 10, 0, 9000000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    target.SetProjection(crs.ExportToWkt())
    for number in (1, 2):
        target.GetRasterBand(number).SetNoDataValue(0)
        target.GetRasterBand(number).WriteArray(pixels[number - 1])
    target.FlushCache()
    return path


def halves():
    """The western and the eastern half as polygons with a class."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32749&field=class:string", "halves", "memory")
    for west, name in ((500000, "water"), (500000 + SIDE * 5, "urban")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 9000000 - SIDE * 10, west + SIDE * 5, 9000000)))
        layer.dataProvider().addFeature(feature)
    return layer


def reprojected(layer):
    import processing

    parameters = {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    return processing.run("native:reprojectlayer", parameters)["OUTPUT"]


def add(layer):
    """The layer's id in the project, where parameters of selected features look for it."""
    QgsProject.instance().addMapLayer(layer)
    return layer.id()


@pytest.fixture
def dataset(run, image, tmp_path):
    def make(task):
        grid = run("createtilegrid", INPUT=image, TILE_SIZE=TILE, OUTPUT="memory:")["OUTPUT"]
        labels = halves()
        labelled = run("labeltiles", INPUT=grid, LABELS=labels, CLASS_FIELD="class", OUTPUT="memory:")["OUTPUT"]
        split = run("splittiles", INPUT=labelled, BLOCK_SIZE=1, SEED=3, OUTPUT="memory:")["OUTPUT"]
        return run(
            "exporttiles", INPUT=[image], TILES=split, TASK=task, LABELS=labels, CLASS_FIELD="class",
            OUTPUT=str(tmp_path / task.lower()),
        )["OUTPUT"]  # fmt: skip

    return make


def test_a_map_of_two_grounds(run, provider, image, dataset, tmp_path, feedback):
    model = str(tmp_path / "net.keras")
    trained = run(
        "trainmodel", DATASET=dataset("SEGMENTATION"), EPOCHS=12, LEARNING_RATE=0.005, OUTPUT=model,
        REPORT=str(tmp_path / "report.html"),
    )  # fmt: skip
    assert trained["OUTPUT"] == model
    assert 1 <= trained["BEST_EPOCH"] <= 12
    assert "<html" in Path(trained["REPORT"]).read_text(encoding="utf-8").lower()
    assert any(line.startswith("epoch 1 of 12") for line in feedback.infos)
    card = json.loads((tmp_path / "net.mlm.json").read_text(encoding="utf-8"))
    assert card["properties"]["mlm:architecture"] == "UNET"

    # As the dialog runs it: the result goes to a temporary file and is loaded, styled and named.
    from processing.gui.Postprocessing import handleAlgorithmResults

    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = provider.algorithm("segmentraster").create()
    parameters = {
        "INPUT": [image],
        "MODEL": model,
        "OUTPUT": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project),
        "PROBABILITIES": str(tmp_path / "chances.tif"),
        "CONFIDENCE": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project),
    }
    fine, reason = algorithm.checkParameterValues(parameters, context)
    assert fine, reason
    assert not context.layersToLoadOnCompletion()
    results, fine = algorithm.run(parameters, context, feedback)
    assert fine
    assert set(context.layersToLoadOnCompletion()) == {results["OUTPUT"], results["CONFIDENCE"]}
    assert handleAlgorithmResults(algorithm, context, feedback)
    layers = {loaded.source(): loaded for loaded in project.mapLayers().values()}
    assert len(layers) == 2
    sure = layers[results["CONFIDENCE"]].renderer()
    assert sure.type() == "singlebandgray"
    assert (sure.contrastEnhancement().minimumValue(), sure.contrastEnhancement().maximumValue()) == (0, 1)
    layer = layers[results["OUTPUT"]]
    assert layer.renderer().type() == "paletted"
    shown = {entry.label: entry.color.name().upper() for entry in layer.renderer().classes()}
    assert shown["water"] == "#3D7DD8"
    assert shown["urban"] == "#D8483D"
    project.clear()

    found = gdal.Open(results["OUTPUT"]).ReadAsArray()
    assert (found[-10:] == 255).all()
    mapped = found[:-10]
    assert (mapped[:, : SIDE // 2 - 4] == 2).mean() > 0.95  # water, the second name in the alphabet
    assert (mapped[:, SIDE // 2 + 4 :] == 1).mean() > 0.95
    chances = gdal.Open(str(tmp_path / "chances.tif"))
    assert chances.RasterCount == len(shown)
    assert np.array_equal(chances.ReadAsArray()[:, :-10].argmax(0), mapped)
    confidence = gdal.Open(results["CONFIDENCE"]).ReadAsArray()
    assert np.allclose(confidence[:-10], chances.ReadAsArray()[:, :-10].max(0), atol=1e-6)
    assert np.isnan(confidence[-10:]).all()

    # Of the mask only what is selected counts, wherever its coordinates are.
    degrees = reprojected(halves())
    west = next(feature for feature in degrees.getFeatures() if feature["class"] == "water")
    degrees.selectByIds([west.id()])
    masked = run(
        "segmentraster", INPUT=[image], MODEL=model, MASK=QgsProcessingFeatureSourceDefinition(add(degrees), True),
        SCALES="0.5,1", THRESHOLDS="urban=0.99,water=0.3", IGNORE_DIFFERENCES=True, OUTPUT=str(tmp_path / "west.tif"),
    )  # fmt: skip
    found = gdal.Open(masked["OUTPUT"]).ReadAsArray()
    assert (found[:, SIDE // 2 :] == 255).all() and (found[-10:] == 255).all()
    assert (found[:-10, : SIDE // 2 - 8] == 2).mean() > 0.95
    QgsProject.instance().clear()


def test_values_are_shown_from_the_lowest_to_the_highest(qgis_app, image):
    from tilewright.algorithms.styling import style_values

    layer = QgsRasterLayer(image, "values")
    style_values(layer, -2.0, 6.0)
    renderer = layer.renderer()
    assert renderer.type() == "singlebandpseudocolor"
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items] == [-2, 0, 2, 4, 6]
    assert [items[0].color.name(), items[2].color.name(), items[-1].color.name()] == ["#440154", "#21918c", "#fde725"]


def test_a_class_for_each_tile(run, image, dataset, tmp_path):
    folder = dataset("CLASSIFICATION")
    model = str(tmp_path / "tiles.keras")
    run("trainmodel", DATASET=folder, EPOCHS=12, LEARNING_RATE=0.005, AUGMENTATIONS=["ROT90"], OUTPUT=model)
    grid = run("createtilegrid", INPUT=image, TILE_SIZE=TILE, OUTPUT="memory:")["OUTPUT"]
    tiles = run("classifytiles", INPUT=[image], TILES=grid, MODEL=model, OUTPUT="memory:")["OUTPUT"]
    names = [field.name() for field in tiles.fields()]
    assert names[-4:] == ["predicted", "confidence", "p_urban", "p_water"]
    assert tiles.featureCount() == (SIDE // TILE) ** 2
    for tile in tiles.getFeatures():
        if tile["row"] < 7:
            assert tile["predicted"] == ("water" if tile["x_off"] < SIDE // 2 else "urban")
        assert tile["p_urban"] + tile["p_water"] == pytest.approx(1, abs=1e-5)


def test_what_training_is_told_reaches_the_model(run, dataset, tmp_path, feedback):
    folder = dataset("SEGMENTATION")
    model = tmp_path / "net.keras"
    trained = run(
        "trainmodel", DATASET=folder, ARCHITECTURE="UNET", EPOCHS=2, BATCH_SIZE=8, DEPTH=1, WIDTH=4, DROPOUT=0.1,
        AUGMENTATIONS=["ROTATE", "NOISE"], ROTATION=90, NOISE=0.3, LOSS=["FOCAL", "DICE"], CLASS_WEIGHTS="urban=2",
        FOCAL_GAMMA=1.5, OPTIMIZER="SGD", LEARNING_RATE=0.01, WEIGHT_DECAY=0.001, SCHEDULE="COSINE", DEVICE="CPU",
        PRECISION="FLOAT32", OUTPUT=str(model), TENSORBOARD=str(tmp_path / "log"),
    )  # fmt: skip
    assert trained["HISTORY"] == str(tmp_path / "net.history.csv")
    rows = Path(trained["HISTORY"]).read_text(encoding="utf-8").splitlines()
    assert len(rows) == 3
    assert [float(row.split(",")[-2]) for row in rows[1:]] == [0.01, pytest.approx(0.0001)]
    assert any(line == "Training UNET on CPU:0." for line in feedback.infos)
    assert len(list(Path(trained["TENSORBOARD"]).iterdir())) == 1
    card = json.loads((tmp_path / "net.mlm.json").read_text(encoding="utf-8"))["properties"]
    told = card["mlm:hyperparameters"]
    expected = {
        "losses": ["FOCAL", "DICE"], "class_weights": "urban=2", "focal_gamma": 1.5, "optimizer": "SGD",
        "weight_decay": 0.001, "schedule": "COSINE", "rotation": 90, "noise": 0.3, "dropout": 0.1, "depth": 1,
        "width": 4, "batch_size": 8, "augmentations": ["ROTATE", "NOISE"],
    }  # fmt: skip
    assert {name: told[name] for name in expected} == expected
    assert not (tmp_path / ".net.training").exists()


def test_temporary_outputs_go_to_the_temporary_folder(run, image, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    grid = run("createtilegrid", INPUT=image, TILE_SIZE=64, OUTPUT="memory:")["OUTPUT"]
    made = run("exporttiles", INPUT=[image], TILES=grid, TASK="IMAGES", OUTPUT="TEMPORARY_OUTPUT")
    assert (Path(made["OUTPUT"]) / "dataset.json").is_file()
    assert made["TILE_COUNT"] == 4
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "changes", "words"),
    [
        ("trainmodel", {"DATASET": "nowhere"}, "DATASET must be there"),
        ("trainmodel", {"OUTPUT": "model.h5"}, "must be a file that ends in .keras"),
        ("trainmodel", {"EPOCHS": 0}, "EPOCHS must be at least 1"),
        ("trainmodel", {}, "no dataset"),
        ("trainmodel", {"CLASS_WEIGHTS": "road=2, house"}, "class weights must be .*«"),
        ("trainmodel", {"ARCHITECTURE": "CUSTOM"}, "architecture file is required"),
        ("trainmodel", {"BASE_MODEL": "nowhere.keras"}, "BASE_MODEL must be there"),
        ("trainmodel", {"FUSION": "LATE"}, "dates must be at least 2"),
        ("segmentraster", {"MODEL": "nowhere.keras"}, "MODEL must be there"),
        ("segmentraster", {"MODEL": "broken.keras"}, "broken.keras"),
        ("segmentraster", {"MODEL": "broken.keras", "SCALING": "by magic"}, "scaling"),
        ("segmentraster", {"MODEL": "broken.keras", "SCALES": "0.5,half"}, "0.5,»half«"),
        ("segmentraster", {"MODEL": "broken.keras", "THRESHOLDS": "house"}, "»house«"),
        ("segmentraster", {"MODEL": "broken.keras", "MASK": "nowhere.gpkg"}, "nowhere.gpkg"),
        ("segmentraster", {"MODEL": "broken.keras", "TILE_SIZE": 32, "OVERLAP": 32}, "less than the tile size"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_written(run, image, tmp_path, monkeypatch, name, changes, words):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.keras").write_bytes(b"PK not a model")
    before = sorted(tmp_path.rglob("*"))
    values = {
        "trainmodel": {"DATASET": "empty", "OUTPUT": str(tmp_path / "model.keras")},
        "segmentraster": {"INPUT": [image], "OUTPUT": str(tmp_path / "map.tif")},
    }[name]
    with pytest.raises(QgsProcessingException, match=words):
        run(name, **{**values, **changes})
    assert sorted(tmp_path.rglob("*")) == before
