"""What dialogs say that a run will do: exact words on small data, and no failure whatever state a dialog is in."""

import json
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProperty,
    QgsVectorLayer,
)

sys.path.insert(0, str(Path(__file__).parent))
from forecast_fixtures import (
    algorithm,
    context_of_project,
    labelled_tiles,
    log_of_failures,
    polygons,
    rasters_in,
    three_labels,
)

OPTIONAL = QgsProcessingParameterDefinition.FlagOptional


@pytest.fixture
def context():
    return context_of_project()


@pytest.fixture
def raster(qgis_app, tmp_path):
    with rasters_in(tmp_path) as make:
        yield make


@pytest.fixture
def tiles(raster):
    return labelled_tiles()


@pytest.fixture
def labels(raster):
    return three_labels()


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
    with log_of_failures() as messages:
        yield messages


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
