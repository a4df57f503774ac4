"""What dialogs say that a run will do: exact words on small data, and no failure whatever state a dialog is in."""

import json
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

OPTIONAL = QgsProcessingParameterDefinition.FlagOptional


@pytest.fixture
def context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


@pytest.fixture
def raster(qgis_app, tmp_path):
    """Write a raster of 10 m pixels and add it to the project."""

    def make(name="image", width=100, height=60, bands=3, dtype=gdal.GDT_UInt16, epsg=32633):
        path = str(tmp_path / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, bands, dtype)
        dataset.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
        if epsg:
            system = osr.SpatialReference()
            system.ImportFromEPSG(epsg)
            dataset.SetProjection(system.ExportToWkt())
        for band in range(bands):
            dataset.GetRasterBand(band + 1).WriteArray(np.ones((height, width), "uint8"))
        del dataset
        layer = QgsRasterLayer(path, name)
        QgsProject.instance().addMapLayer(layer)
        return layer

    yield make
    QgsProject.instance().clear()


@pytest.fixture
def tiles(raster):
    """Ten tiles of 20 × 20 pixels in a row, six of them urban, seven of them for training."""
    return polygons(
        "tiles",
        [((20 * n, 0, 20, 20), ("urban" if n < 6 else "water", "train" if n < 7 else "val")) for n in range(10)],
        "field=label:string&field=split:string",
    )


@pytest.fixture
def labels(raster):
    return polygons("labels", [((10 * n, 0, 5, 5), (kind,)) for n, kind in enumerate("aab")], "field=kind:string")


def polygons(name, rows, fields):
    """Polygons over windows (column, row, width, height) of the raster, with attributes, in the project."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&{fields}", name, "memory")
    for (column, row, width, height), values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        left, top = 500000 + 10 * column, 5000000 - 10 * row
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, top - 10 * height, left + 10 * width, top)))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def dataset(tmp_path):
    """Write the manifest of a dataset, which is all that a forecast reads."""

    def make(name, task="SEGMENTATION", splits=(("train", 33), ("val", 4)), classes=("road", "house"), **more):
        folder = tmp_path / name
        folder.mkdir()
        manifest = {
            "version": 1,
            "task": task,
            "format": "GTIFF",
            "classes": [{"id": place, "name": kind} for place, kind in enumerate(classes, 1)],
            "tile_size": [64, 64],
            "bands": [{"name": f"B{number}", "dtype": "uint8"} for number in (1, 2, 3)],
            "statistics": [{"mean": 1, "std": 1, "min": 0, "max": 2}] * 3,
            "splits": {split: {"count": count} for split, count in splits},
            **more,
        }
        (folder / "dataset.json").write_text(json.dumps(manifest), encoding="utf-8")
        return str(folder)

    return make


def algorithm(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")


def of_dialog(made, **values):
    """The values of a dialog: defaults, temporary results, and what the user gave."""
    given = {definition.name(): definition.defaultValue() for definition in made.parameterDefinitions()}
    for definition in made.destinationParameterDefinitions():
        given[definition.name()] = None if definition.flags() & OPTIONAL else QgsProcessing.TEMPORARY_OUTPUT
    return {**given, **values}


@pytest.fixture
def say(provider, context, logged):
    """The forecast for an algorithm and values; None in place of what it says when it is a problem."""
    from tilewright.algorithms.forecast import forecast_of

    def forecast(name, **values):
        made = algorithm(name)
        forecast = forecast_of(made, of_dialog(made, **values), context)
        assert not forecast.is_problem, forecast.text
        return forecast.text

    return forecast


@pytest.fixture
def problem(provider, context, logged):
    from tilewright.algorithms.forecast import forecast_of

    def forecast(name, **values):
        made = algorithm(name)
        forecast = forecast_of(made, of_dialog(made, **values), context)
        assert forecast.is_problem, forecast.text
        return forecast.text

    return forecast


@pytest.fixture
def logged(qgis_app):
    """What forecasts that failed have left in the log: nothing, at the end of every test."""
    messages = []

    def note(text, tag, level):
        if tag == "Tilewright":
            messages.append(text)

    QgsApplication.messageLog().messageReceived.connect(note)
    yield messages
    QgsApplication.messageLog().messageReceived.disconnect(note)
    assert messages == []


# All of them.


def test_every_algorithm_has_a_forecast_of_its_own(provider):
    from tilewright.algorithms.base import TilewrightAlgorithm

    own = [made.name() for made in provider.algorithms() if type(made).forecast is not TilewrightAlgorithm.forecast]
    assert own == [made.name() for made in provider.algorithms()]
    assert len(own) == 35


def test_an_empty_dialog_says_what_is_still_to_be_given(provider, context, logged):
    from tilewright.algorithms.forecast import forecast_of

    for made in provider.algorithms():
        needed = [
            definition.description()
            for definition in made.parameterDefinitions()
            if not definition.flags() & OPTIONAL
            and definition.defaultValue() is None
            and not definition.isDestination()
        ]
        text, is_problem = forecast_of(made, of_dialog(made), context)
        if needed:
            assert text == "Still to be given: " + ", ".join(needed) and not is_problem
        else:
            assert text


NONSENSE = ("nonsense", "/nowhere/at/all.tif", -1, 1e99, "nan", [], ["x", None], NULL, {"a": 1}, object(), True, "»\0«")


@pytest.mark.parametrize("value", NONSENSE, ids=lambda value: type(value).__name__ + str(value)[:8].replace("\0", "0"))
def test_nonsense_in_every_field_is_told_and_never_fails(provider, context, tiles, raster, value):
    from tilewright.algorithms.forecast import Forecast, forecast_of

    raster()
    for made in provider.algorithms():
        for every in (True, False):
            values = of_dialog(made)
            for definition in made.parameterDefinitions():
                if every or values[definition.name()] is None:
                    values[definition.name()] = value
            assert isinstance(forecast_of(made, values, context), Forecast)
        half = of_dialog(made)
        half.update(dict.fromkeys(list(half)[1::2], value))
        assert isinstance(forecast_of(made, half, context), Forecast)


def test_nothing_is_written_for_a_forecast(say, raster, tiles, tmp_path):
    from qgis.core import QgsProcessingUtils

    image = raster()
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    temporary = set(Path(QgsProcessingUtils.tempFolder()).iterdir())
    say("createtilegrid", INPUT=image.id(), TILE_SIZE=16)
    say("exporttiles", INPUT=[image.id()], TILES=tiles.id())
    say("normalizeraster", INPUT=[image.id()], OUTPUT=str(tmp_path / "scaled.tif"))
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before
    assert set(Path(QgsProcessingUtils.tempFolder()).iterdir()) == temporary


# The main ones, word by word.


def test_tiles(say, problem, raster, tiles, labels):
    image = raster().id()
    assert say("createtilegrid", INPUT=image, TILE_SIZE=20) == (
        "15 tiles of 20 px (5 × 3), 200 × 200 m each, 36 KB of pixels."
    )
    assert say("createtilegrid", INPUT=image, TILE_SIZE=64, EDGE="PAD") == (
        "2 tiles of 64 px (2 × 1), 0 of them whole, 640 × 640 m each, 49 KB of pixels."
    )
    assert problem("createtilegrid", INPUT=image, TILE_SIZE=64) == (
        "The tile (64 × 64 px) must fit into the raster or extent, which has 100 × 60 px. Use smaller tiles, or the "
        "edge PAD."
    )
    assert say("sampletiles", INPUT=image, TILE_SIZE=20, COUNT=5) == (
        "5 tiles of 20 px, 200 × 200 m each, 12 KB of pixels. Chosen by chance, fewer where no more fit."
    )
    assert say("jointilestomask", INPUT=tiles.id(), MASK=labels.id()) == (
        "Looks at 10 tiles and keeps those that match. A tile matches when it shares ground with labels."
    )
    assert say("excludecloudytiles", INPUT=tiles.id(), CLOUD_RASTER=image, CLOUD_RULE="> 3", MAX_CLOUD=0.25) == (
        "Looks at 10 tiles and leaves out those of which more than 25 % is cloud. Cloud is in image (> 3)."
    )
    assert say("labeltiles", INPUT=tiles.id(), LABELS=labels.id(), CLASS_FIELD="kind") == (
        "Labels 10 tiles by 3 features: 2 classes (a, b). The first of them that shares ground with a tile counts. "
        "Tiles without a class are dropped."
    )
    assert (
        say("splittiles", INPUT=tiles.id())
        == "10 tiles: 7 train, 2 val and 1 test. Dealt out in blocks of 1 × 1 tiles."
    )
    assert problem("splittiles", INPUT=tiles.id(), TRAIN=90) == (
        "train, validation and test must add up to 100 %, got 120"
    )
    assert say("filtertiles", INPUT=tiles.id(), EXPRESSION="label = 'urban'") == "Keeps 6 of 10 tiles."
    assert say("filtertiles", INPUT=tiles.id(), EXPRESSION="$area < maximum($area)") == (
        "Looks at 10 tiles and keeps those for which $area < maximum($area) is true."
    )
    assert say("balancetiles", INPUT=tiles.id()) == "Makes 8 of 10 tiles: urban 6 → 4, water 4 → 4."
    assert say("tilestatistics", INPUT=tiles.id(), RASTER=[image]) == (
        "Measures 10 tiles: 13 new fields. Reads 24 KB of pixels."
    )


def test_forecasts_come_true(say, run, raster, tiles):
    image = raster().id()
    told = say("createtilegrid", INPUT=image, TILE_SIZE=16, OVERLAP=4)
    count = run("createtilegrid", INPUT=image, TILE_SIZE=16, OVERLAP=4, OUTPUT="memory:")["TILE_COUNT"]
    assert told.startswith(f"{count} tiles of 16 px (8 × 4)")
    assert run("balancetiles", INPUT=tiles.id(), OUTPUT="memory:")["OUTPUT"].featureCount() == 8
    kept = run("filtertiles", INPUT=tiles.id(), EXPRESSION="label = 'urban'", OUTPUT="memory:")["OUTPUT"]
    assert kept.featureCount() == 6
    split = run("splittiles", INPUT=tiles.id(), OUTPUT="memory:")["OUTPUT"]
    assert Counter(tile["split"] for tile in split.getFeatures()) == {"train": 7, "val": 2, "test": 1}


def test_rasters(say, problem, raster, tiles, labels):
    image, heights = raster().id(), raster("heights", bands=1, dtype=gdal.GDT_Float32).id()
    assert say("clipraster", INPUT=image, TILES=labels.id(), MARGIN=5) == (
        "A raster of 30 × 10 pixels, 3 bands of uint16: 2 KB before compression."
    )
    assert say("computeindices", INPUT=[image], FORMULAS="r = b1 / b2", KEEP_BANDS=True) == (
        "Computes r. A raster of 100 × 60 pixels, 4 bands of float32: 96 KB before compression."
    )
    assert say("terrainderivatives", INPUT=heights, DERIVATIVES=["HILLSHADE"]) == (
        "Computes HILLSHADE. A raster of 100 × 60 pixels, 1 band of uint8: 6 KB before compression."
    )
    assert say("rasterizelabels", LABELS=labels.id(), RASTER=image, CLASS_FIELD="kind") == (
        "Burns 3 features, 2 classes (a, b). A raster of 100 × 60 pixels, 1 band of uint8: 6 KB before compression."
    )
    assert say("stackrasters", INPUT=[image, heights]) == (
        "Inputs: 2. The result has about 100 × 60 pixels and up to 4 bands: at most 96 KB before compression."
    )
    assert say("renderlayer", INPUT=image, PIXEL_SIZE=20) == (
        "A raster of 50 × 30 pixels, 3 bands of uint16: 9 KB before compression."
    )
    assert problem("normalizeraster", INPUT=[image], BANDS="1,9") == "bands must be between 1 and 3, got 9"
    assert problem("cloudmask", INPUT=image) == "Either PRESET or RULE is required: which pixels are cloud?"
    assert say("polygonizeraster", INPUT=image, CLASSES="1,2") == (
        "Looks at 100 × 60 pixels and draws polygons of 1, 2."
    )


def test_exports(say, problem, raster, tiles, labels, tmp_path):
    image = [raster().id()]
    assert say("exporttiles", INPUT=image, TILES=tiles.id(), OUTPUT=str(tmp_path / "city")) == (
        "10 tiles of 20 px, 3 bands of uint16, as GTIFF: at most 24 KB. Splits: train 7, val 3. Classes: urban 6, "
        "water 4. Into the folder city."
    )
    assert say("exporttiles", INPUT=image, TILES=tiles.id(), TASK="SEGMENTATION", LABELS=labels.id(), FORMAT="NPY") == (
        "10 tiles of 20 px, 3 bands of uint16, as NPY: about 28 KB. A mask of class ids for each. Splits: train 7, "
        "val 3. Into a temporary folder."
    )
    assert problem("exporttiles", INPUT=image, TILES=tiles.id(), FORMAT="JPEG").startswith(
        "format JPEG holds 3 bands of 8 bits, got 3 of type uint16."
    )
    assert problem("exporttiles", INPUT=image, TILES=labels.id()) == (
        "LABEL_FIELD must be a field of labels, which has kind, got label"
    )
    (tmp_path / "city.partial" / ".work").mkdir(parents=True)
    (tmp_path / "city.partial" / "train" / "urban").mkdir(parents=True)
    for number in range(4):
        (tmp_path / "city.partial" / "train" / "urban" / f"urban_{number}.tif").write_bytes(b"pixels")
    assert say("exporttiles", INPUT=image, TILES=tiles.id(), OUTPUT=str(tmp_path / "city")).endswith(
        " An earlier run did not finish: the same call goes on where it stopped. Done so far: 4 tiles."
    )
    assert problem("exporttiles", INPUT=image, TILES=tiles.id(), OUTPUT=str(tmp_path)) == (
        f"{tmp_path} holds something else, which is left alone. Choose a new or an empty folder."
    )


def test_rejected_tiles_are_not_counted(say, problem, run, raster, tmp_path):
    image = [raster().id()]
    rows = [((20 * n, 0, 20, 20), ("urban" if n < 3 else "water", int(n == 0))) for n in range(5)]
    some = polygons("some", rows, "field=label:string&field=is_rejected:integer")
    values = {"INPUT": image, "TILES": some.id(), "OUTPUT": str(tmp_path / "city")}
    assert say("exporttiles", **values) == (
        "4 tiles of 20 px, 3 bands of uint16, as GTIFF: at most 10 KB. Rejected tiles left out: 1. No splits. Classes: "
        "urban 2, water 2. Into the folder city."
    )
    assert run("exporttiles", **values)["TILE_COUNT"] == 4
    none = polygons("none", [((0, 0, 20, 20), ("urban", 1))], "field=label:string&field=is_rejected:integer")
    assert problem("exporttiles", INPUT=image, TILES=none.id()).startswith("All tiles are rejected")


def test_datasets(say, problem, dataset, tmp_path):
    first, second = dataset("first"), dataset("second", classes=("house", "river"))
    other = dataset("other", task="CLASSIFICATION")
    assert say("convertdataset", INPUT=first, FORMAT="TFRECORD", OUTPUT=str(tmp_path / "new")) == (
        "Writes 37 tiles of 64 px, 3 bands of uint8 (SEGMENTATION, GTIFF) as TFRECORD: about 455 KB. Into the folder "
        "new."
    )
    assert say("mergedatasets", INPUTS=[first, second]) == (
        "Makes 74 tiles of 37 + 37. New classes: river. Into a temporary folder."
    )
    assert problem("mergedatasets", INPUTS=[first, other]) == (
        "other must have the same task as first: got CLASSIFICATION and SEGMENTATION"
    )
    assert say("appendtodataset", DATASET=first, INPUT=second) == "Makes 74 tiles of 37 + 37. New classes: river."
    assert say("splitdataset", INPUT=first, METHOD="RANDOM") == (
        "37 tiles: about 26 train, 5 val and 6 test. Dealt out one by one. Into a temporary folder."
    )
    assert say("inspectdataset", DATASET=first) == (
        "Looks through 37 tiles of 64 px, 3 bands of uint8 (SEGMENTATION, GTIFF). Splits: 33 train, 4 val. Classes: "
        "road, house."
    )
    assert problem("inspectdataset", DATASET=str(tmp_path)) == (
        f"{tmp_path} is not a dataset folder: it has no dataset.json"
    )
    (tmp_path / "first" / "dataset.json").write_text('{"version": 1, "task": 7, "splits": [')
    assert "cannot be read" in problem("convertdataset", INPUT=first)


def test_models(say, problem, raster, dataset, tmp_path):
    image, folder = [raster().id()], dataset("city")
    model = tmp_path / "net.keras"
    model.write_bytes(b"")
    structure = {"dim_order": ["batch", "height", "width", "bands"], "shape": [-1, 32, 32, 3]}
    entries = [{"value": place, "name": name} for place, name in enumerate(("background", "road", "house"))]
    properties = {
        "mlm:input": [{"input": structure}],
        "mlm:output": [{"result": structure, "classification:classes": entries}],
        "mlm:tasks": ["semantic-segmentation"],
    }
    assert say("trainmodel", DATASET=folder, OUTPUT=str(model)) == (
        "Learns from 33 tiles and chooses by 4: 3 steps per epoch, up to 50 epochs. Network: UNET."
    )
    assert problem("trainmodel", DATASET=folder, ARCHITECTURE="TILE_CNN", OUTPUT=str(model)) == (
        "ARCHITECTURE must be one of UNET, FCN8S, FCN16S, FCN32S, CUSTOM for a dataset of SEGMENTATION, got TILE_CNN"
    )
    assert say("evaluatemodel", MODEL=str(model), DATASET=folder, SPLIT="val") == (
        "Measures net.keras on 4 tiles of the split val."
    )
    assert problem("evaluatemodel", MODEL=str(model), DATASET=folder) == (
        "SPLIT must be one of the dataset's (train, val), got test"
    )
    assert say("segmentraster", MODEL=str(model), INPUT=image) == (
        "The map has 100 × 60 pixels: 6 KB before compression."
    )
    (tmp_path / "net.mlm.json").write_text(json.dumps({"properties": properties}), encoding="utf-8")
    assert say("segmentraster", MODEL=str(model), INPUT=image, PROBABILITIES=str(tmp_path / "p.tif"), TTA=True) == (
        "The model sees 12 tiles of 32 px, each in eight symmetries. The map has 100 × 60 pixels: 78 KB before "
        "compression."
    )
    assert say("trainandmap", DATASET=folder, RASTERS=image) == (
        "Learns from 33 tiles and chooses by 4: 3 steps per epoch, up to 50 epochs. Network: UNET. The model sees 2 "
        "tiles of 64 px. The map has 100 × 60 pixels: 6 KB before compression."
    )


def test_classes_footprints_and_the_chain_of_tiles(say, problem, raster, tiles, labels, tmp_path):
    image = raster()
    (tmp_path / "net.keras").write_bytes(b"")
    assert say("classifytiles", MODEL=str(tmp_path / "net.keras"), INPUT=[image.id()], TILES=tiles.id()) == (
        "Gives 10 tiles the class that net.keras finds."
    )
    assert say("comparefootprints", TRUTH=labels.id(), PROPOSALS=tiles.id()) == (
        "Compares 10 features of tiles with 3 features of labels: they match from an IoU of 0.5 on."
    )
    values = {"RASTER": image.id(), "LABELS": labels.id(), "TILE_SIZE": 20}
    assert say("labelledtiles", **values, CLASS_FIELD="kind", FORMAT="NPY") == (
        "15 tiles of 20 px (5 × 3), 200 × 200 m each, 36 KB of pixels. Labels: 3 features, 2 classes (a, b). Those "
        "that stay become a dataset as NPY: about 36 KB. Into a temporary folder."
    )
    assert problem("labelledtiles", **values, CLASS_FIELD="none") == (
        "CLASS_FIELD must be a field of labels, which has kind, got none"
    )


def test_setup(say, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("TILEWRIGHT_PYTHON", "/somewhere/python")
    text = say("installenvironment")
    assert (
        text.startswith(f"Installs into {tmp_path}/tilewright/environments/py")
        and "needs 3.5 GB while it works" in text
    )
    assert say("installenvironment", PYTHON="/usr/bin/python3") == (
        "The engine will run in /usr/bin/python3; nothing is installed."
    )
    assert say("checkenvironment") == "Looks at /somewhere/python, at QGIS and at this machine, and changes nothing."


# Odd layers.


def test_odd_layers_and_states(say, problem, raster, tiles, labels, tmp_path):
    nowhere = raster("nowhere", epsg=None)
    assert problem("createtilegrid", INPUT=nowhere.id()).startswith("nowhere must have a coordinate system (CRS)")
    (tmp_path / "broken.tif").write_bytes(b"II*\0 and then nothing")
    assert problem("createtilegrid", INPUT=str(tmp_path / "broken.tif"))
    image = raster().id()
    assert say("createtilegrid", INPUT="/vsicurl/http://127.0.0.1:9/image.tif") == (
        "An input lies on a server: the run tells what it finds there."
    )
    assert say("createtilegrid", INPUT="https://127.0.0.1:9/image.tif").startswith("An input lies on a server")
    empty = polygons("empty", [], "field=label:string")
    assert problem("splittiles", INPUT=empty.id()) == "INPUT must have at least one feature, but empty has none."
    gone = QgsVectorLayer("Polygon?crs=EPSG:32633", "gone", "memory").id()
    assert "gone" in problem("splittiles", INPUT=gone)
    assert problem("createtilegrid", INPUT=image, TILE_SIZE="twelve") == "TILE_SIZE must be a whole number, got twelve"
    assert problem("createtilegrid", INPUT=image, TILE_SIZE=20, OUTPUT="/no/such/folder/grid.gpkg").startswith(
        "OUTPUT cannot be written to /no/such/folder/grid.gpkg"
    )
    tiles.selectByIds([1, 2])
    selected = QgsProcessingFeatureSourceDefinition(tiles.id(), True)
    assert say("balancetiles", INPUT=selected, METHOD="OVERSAMPLE") == "Makes 2 of 2 tiles: urban 2 → 2."
    assert say("jointilestomask", INPUT=QgsProperty.fromValue(tiles.id()), MASK=labels.id()).startswith("Looks at 10")


def test_long_layers_are_not_gone_through(say, raster):
    image = raster(width=2000, height=2000).id()
    many = polygons(
        "many", [((n % 100, n // 100, 1, 1), (f"class {n % 3}",)) for n in range(2500)], "field=label:string"
    )
    assert say("balancetiles", INPUT=many.id()) == (
        "Looks at 2,500 tiles and keeps as many of each class as the rarest has."
    )
    text = say("labeltiles", INPUT=many.id(), LABELS=many.id(), CLASS_FIELD="label")
    assert text.startswith("Labels 2,500 tiles by 2,500 features: classes such as class 0, class 1, class 2.")
    values = {"INPUT": [image], "TILES": many.id(), "BANDS": "1"}
    say("exporttiles", **values)
    start = time.perf_counter()
    for _ in range(5):
        say("exporttiles", **values)
    assert (time.perf_counter() - start) / 5 < 0.2  # 20 ms where nothing else runs


# The dialog.


class Shown:
    """A dialog of ours in its window, by parameter names."""

    def __init__(self, name, context):
        from tilewright.ui.dialog import make_dialog

        self.context = context
        self.window = make_dialog(algorithm(name), None)
        self.wrappers = self.window.mainWidget().wrappers
        self.window.show()

    def set(self, **values):
        for name, value in values.items():
            self.wrappers[name].setParameterValue(value, self.context)

    def until(self, text):
        """Wait for a line that has this text in it."""
        deadline = time.monotonic() + 5
        while text not in self.line and time.monotonic() < deadline:
            QTest.qWait(10)
        assert text in self.line
        return self.window.line

    @property
    def line(self):
        return self.window.line.words.text()


@pytest.fixture
def shown(provider, context, logged):
    windows = []

    def show(name, **values):
        windows.append(Shown(name, context))
        windows[-1].set(**values)
        return windows[-1]

    yield show
    for window in windows:
        window.window.close()


def test_the_line_follows_the_numbers(shown, raster):
    dialog = shown("createtilegrid", INPUT=raster().id(), TILE_SIZE=20)
    line = dialog.until("15 tiles of 20 px (5 × 3)")
    assert line.isVisible() and not line.forecast.is_problem
    assert line.words.accessibleName() == f"What the run will do: {line.words.text()}"
    spin = dialog.wrappers["TILE_SIZE"].wrappedWidget().focusProxy()
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "10")
    dialog.until("60 tiles of 10 px (10 × 6)")
    dialog.set(TILE_SIZE=64)
    line = dialog.until("must fit into the raster")
    assert line.forecast.is_problem and line.words.accessibleName().startswith("What is in the way: The tile")


def test_nothing_is_called_a_problem_before_it_is_touched(shown, raster):
    dialog = shown("inspectdataset")
    line = dialog.until("dataset is required")
    assert not line.forecast.is_problem
    dialog.set(SAMPLES=3)
    deadline = time.monotonic() + 5
    while not line.forecast.is_problem and time.monotonic() < deadline:
        QTest.qWait(10)
    assert line.forecast.is_problem
    assert shown("exporttiles").until("Still to be given: Tile layer").forecast.is_problem is False


def test_a_dialog_that_is_opened_filled_in_says_so(shown, raster):
    dialog = shown("createtilegrid")
    dialog.until("Still to be given: Raster")
    dialog.window.setParameters({"INPUT": raster().id(), "TILE_SIZE": 10})
    dialog.until("60 tiles of 10 px")


def test_a_layer_that_is_removed_while_the_dialog_is_open(shown, raster, tiles, labels):
    dialog = shown("labeltiles", INPUT=tiles.id(), LABELS=labels.id())
    dialog.until("Labels 10 tiles by 3 features")
    QgsProject.instance().removeMapLayer(labels.id())
    dialog.until("Labels 10 tiles by 10 features")  # QGIS chooses the layer that is left
    several = shown("normalizeraster", INPUT=[raster("one").id()])
    several.until("A raster of 100 × 60 pixels")
    QgsProject.instance().clear()
    dialog.until("Still to be given: Tile layer, Labels")
    several.window.say()
    assert several.line.endswith("3 bands of float32: 72 KB before compression.")  # its file is still there


def test_a_closed_dialog_works_nothing_out(shown, raster):
    dialog = shown("createtilegrid", INPUT=raster().id())
    dialog.window.timer.start()
    dialog.window.close()
    assert not dialog.window.timer.isActive()
    QgsProject.instance().clear()
    assert not dialog.window.timer.isActive()


def test_a_dialog_that_was_kept_for_a_larger_screen_fits_this_one(provider, context):
    from tilewright.ui.dialog import make_dialog

    window = make_dialog(algorithm("createtilegrid"), None)
    window.resize(3000, 2000)
    window.move(500, 400)
    window.show()
    assert window.screen().availableGeometry().contains(window.frameGeometry())
    window.close()


def test_a_long_line_takes_lines_and_no_width(shown, raster, tiles):
    dialog = shown("exporttiles", INPUT=[raster().id()], TILES=tiles.id())
    line = dialog.until("Classes: urban 6")
    width = dialog.window.width()
    line.words.setText("word " * 120)
    QTest.qWait(50)
    assert dialog.window.width() == width
    assert line.words.height() >= line.words.heightForWidth(line.words.width())
    assert isinstance(line.sign, QLabel) and not line.sign.pixmap().isNull()
