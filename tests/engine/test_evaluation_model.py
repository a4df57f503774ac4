"""Measuring small models on datasets and rasters; every figure is computed a second time from the files themselves."""

import json
import re
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
import sklearn.metrics as reference
from tilewright.engine.datasets.manifest import ClassEntry, Manifest
from tilewright.engine.errors import Cancelled, EngineError, InputError, OptionError, OutputError
from tilewright.engine.evaluation.evaluate import evaluate_model
from tilewright.engine.evaluation.options import EvaluateModelOptions
from tilewright.engine.inference.options import SegmentRasterOptions
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.models.backend import keras
from tilewright.engine.models.rules import Scaling
from tilewright.engine.models.sidecar import ModelCard, card_text, sidecar_path

sys.path.insert(0, str(Path(__file__).parent))
from model_fixtures import UTM, Listener, make_dataset, write_raster, write_tile

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

BANDS = ("red", "green", "blue")
SIZE = 16
COUNTS = (("train", 12), ("val", 4), ("test", 7))
BRIGHT = ClassEntry(1, "bright", "#E69F00")
BACKGROUND = ClassEntry(0, "background", "#000000")


def write_model(path, task="SEGMENTATION", size=SIZE, classes=(BACKGROUND, BRIGHT), centre=120.0, **more):
    """A model that is surer of the last class the brighter the first band is, with its card. The noise is too great
    for it to be right everywhere."""
    inputs = keras.Input((size, size, len(BANDS)))
    padding, kernel = more.pop("padding", "same"), more.pop("kernel", 1)
    outputs = 1 if task == "REGRESSION" else len(classes)
    layer = keras.layers.Conv2D(outputs, kernel, padding=padding)
    values = layer(inputs)
    if task in ("CLASSIFICATION", "MULTI_LABEL"):
        values = keras.layers.GlobalAveragePooling2D()(values)
    kind = {"MULTI_LABEL": "sigmoid", "REGRESSION": "linear"}.get(task, "softmax")
    model = keras.Model(inputs, keras.layers.Activation(kind)(values))
    weights, middle = np.zeros((kernel, kernel, len(BANDS), outputs), np.float32), kernel // 2
    weights[middle, middle, 0, -1] = 1 if task == "REGRESSION" else 0.05
    layer.set_weights([weights, np.float32([0] * (outputs - 1) + [0 if task == "REGRESSION" else -0.05 * centre])])
    model.save(path)
    card = ModelCard(
        path.stem, task, BANDS, None if size is None else (size, size), Scaling("scale", ((1.0,),)),
        () if task == "REGRESSION" else tuple(classes), "X", crs="EPSG:32618", ground_m=10.0, fingerprint="0123abcd",
    )  # fmt: skip
    sidecar_path(path).write_text(card_text(replace(card, **more), path), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def segmentation(tmp_path_factory):
    folder = tmp_path_factory.mktemp("s")
    return make_dataset(folder / "data", "SEGMENTATION", size=SIZE, counts=COUNTS, ignore=0.1), write_model(
        folder / "m.keras", centre=165.0
    )


@pytest.fixture(scope="module")
def classification(tmp_path_factory):
    folder = tmp_path_factory.mktemp("c")
    dataset = make_dataset(folder / "data", size=SIZE, counts=COUNTS)
    dark = ClassEntry(2, "dark", "#56B4E9")
    return dataset, write_model(folder / "m.keras", "CLASSIFICATION", classes=(dark, BRIGHT))


def evaluate(model, dataset=None, progress=None, folder=None, **values):
    """The JSON, and what was said."""
    listener = progress or Listener()
    path = Path(folder or Path(model).parent) / "metrics.json"
    options = {"dataset": str(dataset)} if dataset else {}
    result = evaluate_model(EvaluateModelOptions(str(model), metrics=str(path), **options, **values), listener)
    figures = json.loads(path.read_text(encoding="utf-8"))
    assert result["metrics"]["accuracy" if "accuracy" in figures else "rmse"] is not None
    return figures, listener


def read(path):
    with rasterio.open(path) as source:
        return source.read()


def tiles_of(dataset, split):
    """(images (tile, row, col, band), masks (tile, row, col)) of a split, in the order of the layer."""
    layer = read_layer(dataset / "tiles.gpkg")
    files = [file for file, name in zip(layer.columns["file"], layer.columns["split"]) if name == split]
    images = np.stack([np.moveaxis(read(dataset / file), 0, -1) for file in files])
    masks = [dataset / file.replace("/images/", "/masks/") for file in files]
    return images, np.stack([read(mask)[0] for mask in masks]) if masks[0].exists() else None


def own_answer(images, centre=165.0):
    """The probability of bright, as the model is to give it."""
    return 1 / (1 + np.exp(-0.05 * (images[..., 0].astype(float) - centre)))


def check_against(figures, truth, probability):
    """Figures of two classes, of which the second has this probability, against scikit-learn."""
    predicted = (probability > 0.5).astype(int)
    assert figures["confusion_matrix"] == reference.confusion_matrix(truth, predicted).tolist()
    assert figures["accuracy"] == pytest.approx(reference.accuracy_score(truth, predicted))
    assert figures["iou"] == pytest.approx(reference.jaccard_score(truth, predicted, average=None).tolist())
    assert figures["mean_iou"] == pytest.approx(reference.jaccard_score(truth, predicted, average="macro"))
    assert figures["macro_f1"] == pytest.approx(reference.f1_score(truth, predicted, average="macro"))
    assert figures["kappa"] == pytest.approx(reference.cohen_kappa_score(truth, predicted))
    assert figures["support"] == np.bincount(truth, minlength=2).tolist()
    loss = reference.log_loss(truth, np.stack([1 - probability, probability], axis=1))
    assert figures["cross_entropy"] == pytest.approx(loss, rel=1e-4)
    assert figures["auc"][1] == pytest.approx(reference.roc_auc_score(truth, probability), abs=1e-3)
    area = reference.average_precision_score(truth, probability)
    assert figures["average_precision"][1] == pytest.approx(area, abs=2e-3)


@pytest.mark.parametrize("batch_size", [None, 3])
def test_pixels_of_a_split(segmentation, tmp_path, batch_size):
    dataset, model = segmentation
    figures, listener = evaluate(model, dataset, folder=tmp_path, batch_size=batch_size)
    images, masks = tiles_of(dataset, "test")
    known = masks != 255
    check_against(figures, masks[known].astype(int), own_answer(images)[known])
    assert figures["classes"] == ["background", "bright"]
    assert (figures["task"], figures["split"], figures["unit"], figures["tiles"]) == (
        "SEGMENTATION",
        "test",
        "pixels",
        7,
    )
    assert figures["samples"] == known.sum()
    assert figures["ignored"] == (~known).sum() > 0
    rows = np.array(figures["confusion_matrix_normalised"])
    assert np.allclose(rows.sum(axis=1), 1)
    assert re.fullmatch("[0-9a-f]{64}", figures["model"]["fingerprint"])
    assert figures["dataset_fingerprint"] == "0123abcd"
    # The fixture's tiles stand side by side, and its splits too.
    assert len(figures["warnings"]) == 1
    assert "Tiles of different splits touch" in figures["warnings"][0]
    assert listener.warnings == figures["warnings"]


def test_tiles_of_a_split(classification, tmp_path):
    dataset, model = classification
    figures, _ = evaluate(model, dataset, folder=tmp_path, baseline=True)
    assert figures["classes"] == ["dark", "bright"]  # in the order of the model's outputs, not of the dataset's
    assert figures["confusion_matrix"] == [[3, 0], [0, 4]]
    assert figures["averaged_over"] == ["dark", "bright"]
    assert figures["baseline"]["confusion_matrix"] == [[3, 0], [0, 4]]
    assert figures["baseline"]["name"].startswith("Random forest per tile")
    assert figures["baseline"]["settings"]["training tiles"] == 12
    # On four tiles of validation all counts are the same, of which a report is drawn too.
    report = tmp_path / "report.html"
    figures, _ = evaluate(model, dataset, folder=tmp_path, split="val", report=str(report))
    assert figures["confusion_matrix"] == [[2, 0], [0, 2]]
    assert "</html>" in report.read_text(encoding="utf-8")


def test_a_random_forest_beside_it_on_the_same_pixels(segmentation, tmp_path):
    from sklearn.ensemble import RandomForestClassifier

    dataset, model = segmentation
    figures, _ = evaluate(model, dataset, folder=tmp_path, baseline=True, seed=5)
    again, _ = evaluate(model, dataset, folder=tmp_path, baseline=True, seed=5)
    assert figures["baseline"] == again["baseline"]
    assert figures["baseline"]["samples"] == figures["samples"]
    assert figures["baseline"]["support"] == figures["support"]
    images, masks = tiles_of(dataset, "train")
    known = masks != 255
    assert figures["baseline"]["settings"]["training pixels"] == known.sum()
    # The same samples in the same order, so the same forest.
    order = np.argsort(masks[known], kind="stable")
    forest = RandomForestClassifier(100, random_state=5).fit(
        images[known][order].astype(np.float32), masks[known][order]
    )
    images, masks = tiles_of(dataset, "test")
    known = masks != 255
    wanted = forest.score(images[known].astype(np.float32), masks[known])
    assert figures["baseline"]["accuracy"] == pytest.approx(wanted, abs=0.01)


def test_classes_meet_by_name_and_not_by_id(segmentation, tmp_path):
    dataset, _ = segmentation
    entries = (ClassEntry(9, "bright", "#E69F00"), ClassEntry(4, "background", "#000000"))
    figures, _ = evaluate(write_model(tmp_path / "m.keras", classes=entries), dataset, folder=tmp_path)
    images, masks = tiles_of(dataset, "test")
    known = masks != 255
    truth = np.where(masks[known] == 1, 0, 1)
    assert figures["classes"] == ["bright", "background"]
    assert (
        figures["confusion_matrix"]
        == reference.confusion_matrix(truth, (own_answer(images, 120.0)[known] > 0.5).astype(int)).tolist()
    )


def test_a_class_that_the_model_does_not_know(segmentation, tmp_path):
    dataset, _ = segmentation
    other = write_model(tmp_path / "m.keras", classes=(BACKGROUND, ClassEntry(1, "shiny", "#FFFFFF")), centre=60.0)
    with pytest.raises(InputError, match=r"does not know these classes of .*: bright; its own are background, shiny"):
        evaluate(other, dataset, folder=tmp_path)
    assert not (tmp_path / "metrics.json").exists()
    figures, listener = evaluate(other, dataset, folder=tmp_path, ignore_differences=True)
    _, masks = tiles_of(dataset, "test")
    assert figures["support"] == [(masks == 0).sum(), 0]
    assert figures["ignored"] == (masks != 0).sum()
    assert any("Left out" in text and "bright" in text for text in listener.warnings)
    assert figures["warnings"] == listener.warnings
    assert figures["recall"][1] == 0
    assert figures["averaged_over"] == ["background", "shiny"]


def test_a_model_without_a_background(segmentation, tmp_path):
    dataset, _ = segmentation
    entries = (ClassEntry(3, "water", "#0000FF"), BRIGHT)
    figures, _ = evaluate(write_model(tmp_path / "m.keras", classes=entries), dataset, folder=tmp_path)
    _, masks = tiles_of(dataset, "test")
    assert figures["support"] == [0, (masks == 1).sum()]
    # Where the model's first class carries the id of the background under another name, that is what it is.
    entries = (ClassEntry(0, "rest", "#000000"), BRIGHT)
    figures, _ = evaluate(write_model(tmp_path / "n.keras", classes=entries), dataset, folder=tmp_path)
    assert figures["support"] == [(masks == 0).sum(), (masks == 1).sum()]


def test_a_model_that_gives_fewer_pixels_than_it_takes(segmentation, tmp_path):
    dataset, _ = segmentation
    model = write_model(tmp_path / "m.keras", padding="valid", kernel=5, centre=165.0)
    figures, _ = evaluate(model, dataset, folder=tmp_path)
    images, masks = tiles_of(dataset, "test")
    images, masks = images[:, 2:-2, 2:-2], masks[:, 2:-2, 2:-2]
    known = masks != 255
    check_against(figures, masks[known].astype(int), own_answer(images)[known])


def test_a_model_of_any_size_runs_at_that_of_the_dataset(segmentation, tmp_path):
    dataset, _ = segmentation
    model = write_model(tmp_path / "m.keras", size=None, tile_size=(32, 32))
    figures, _ = evaluate(model, dataset, folder=tmp_path)
    assert figures["settings"]["tile size"] == "16 × 16 px"
    with pytest.raises(InputError, match=r"holds tiles of 16 × 16 px.*32 × 32 px"):
        evaluate(write_model(tmp_path / "n.keras", size=32), dataset, folder=tmp_path)


def test_bands_meet_by_name_and_stretches_are_undone(segmentation, tmp_path):
    dataset, _ = segmentation
    swapped = write_model(tmp_path / "m.keras", bands=("blue", "green", "red"), centre=165.0)
    figures, _ = evaluate(swapped, dataset, folder=tmp_path)
    images, masks = tiles_of(dataset, "test")
    known = masks != 255
    check_against(figures, masks[known].astype(int), own_answer(images[..., ::-1])[known])
    with pytest.raises(InputError, match="takes the bands"):
        evaluate(write_model(tmp_path / "n.keras", bands=("red", "green", "nir")), dataset, folder=tmp_path)
    # A stretch from 0 to 510 halved the raster's values, which the model is to see again.
    manifest = Manifest.read(dataset)
    limits = {"method": "MINMAX", "limits": [[0, 510]] * 3, "output": [[0, 255]] * 3}
    try:
        replace(manifest, stretch=limits).write(dataset)
        stretched, _ = evaluate(write_model(tmp_path / "o.keras", centre=330.0), dataset, folder=tmp_path)
    finally:
        manifest.write(dataset)
    predicted = (own_answer(2 * images.astype(float), 330.0)[known] > 0.5).astype(int)
    assert stretched["confusion_matrix"] == reference.confusion_matrix(masks[known], predicted).tolist()


def test_tiles_of_several_labels(tmp_path):
    dataset = make_dataset(tmp_path / "data", size=SIZE, counts=COUNTS)
    layer = read_layer(dataset / "tiles.gpkg")
    names = np.array([f"{name};day" if number % 3 else name for number, name in enumerate(layer.columns["label"])])
    columns = {**layer.columns, "labels": names.astype(object)}
    (dataset / "tiles.gpkg").unlink()
    write_layer(dataset / "tiles.gpkg", layer.geometry, columns, layer.crs)
    entries = tuple(ClassEntry(number, name, "#000000") for number, name in enumerate(("day", "dark", "bright"), 1))
    model = write_model(tmp_path / "m.keras", "MULTI_LABEL", classes=entries)
    figures, _ = evaluate(model, dataset, folder=tmp_path, baseline=True)
    split = np.array(layer.columns["split"]) == "test"
    truth = np.array([[name in text.split(";") for name in ("day", "dark", "bright")] for text in names[split]])
    assert figures["classes"] == ["day", "dark", "bright"]
    assert figures["support"] == truth.sum(axis=0).tolist()
    # The first two are always at one half, from which on a label counts; the last one follows the brightness.
    assert figures["recall"] == [1, 1, 1]
    assert figures["precision"][0] == pytest.approx(truth[:, 0].mean())
    assert figures["precision"][2] == 1
    assert figures["confusion_matrix"][2] == [[int((~truth[:, 2]).sum()), 0], [0, int(truth[:, 2].sum())]]
    assert figures["baseline"]["confusion_matrix"][2] == figures["confusion_matrix"][2]


def test_values_of_pixels(tmp_path):
    dataset = make_dataset(tmp_path / "data", "SEGMENTATION", size=SIZE, counts=COUNTS)
    manifest = Manifest.read(dataset)
    replace(manifest, task="REGRESSION", classes=()).write(dataset)
    random = np.random.default_rng(0)
    for path in sorted(dataset.rglob("masks/*.tif")):
        image = read(path.parent.parent / "images" / path.name)[0]
        values = (image + random.normal(3, 5, image.shape)).astype(np.float32)
        values[random.random(values.shape) < 0.2] = np.nan
        path.unlink()
        write_tile(path, values[..., None])
    figures, _ = evaluate(write_model(tmp_path / "m.keras", "REGRESSION"), dataset, folder=tmp_path, baseline=True)
    images, truth = tiles_of(dataset, "test")
    known = np.isfinite(truth)
    raw, predicted = truth[known].astype(float), images[..., 0][known].astype(float)
    assert figures["samples"] == known.sum()
    assert figures["rmse"] == pytest.approx(reference.root_mean_squared_error(raw, predicted), rel=1e-6)
    assert figures["mae"] == pytest.approx(reference.mean_absolute_error(raw, predicted), rel=1e-6)
    assert figures["r2"] == pytest.approx(reference.r2_score(raw, predicted), rel=1e-6)
    assert figures["bias"] == pytest.approx((predicted - raw).mean(), rel=1e-5)
    assert sum(cell[2] for cell in figures["scatter"]["cells"]) == figures["samples"]
    assert figures["baseline"]["r2"] > 0.9
    assert "confusion_matrix" not in figures


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    """A raster whose western part is bright, polygons that say so but for a strip, and the burnt truth."""
    folder = tmp_path_factory.mktemp("r")
    random = np.random.default_rng(2)
    height, width = 53, 71
    pixels = np.where(np.arange(width)[None, :, None] < 30, 180, 100) + random.normal(0, 25, (height, width, 3))
    pixels = np.clip(np.rint(pixels), 1, 255).astype(np.uint8)
    pixels[40:44, 60:] = 0
    raster = write_raster(folder / "r.tif", pixels, nodata=0, names=BANDS)
    box = shapely.box(500000, 4000000 - 530, 500000 + 330, 4000000)
    geometry = np.array([box, shapely.box(500100, 3999800, 500200, 3999900)], dtype=object)
    labels = folder / "labels.gpkg"
    write_layer(labels, geometry, {"kind": np.array(["bright", None], dtype=object)}, UTM)
    truth = np.where(np.arange(width)[None, :] < 33, 1, 0) * np.ones((height, 1), int)
    # Labels without a class are to be ignored, yet lie below those that have one.
    truth = np.where((pixels == 0).all(axis=-1), 255, truth)
    return raster, labels, truth


def test_a_whole_raster_is_measured_pixel_by_pixel_as_it_is_mapped(ground, tmp_path):
    raster, labels, truth = ground
    model = write_model(tmp_path / "m.keras", kernel=3, centre=140.0)
    figures, listener = evaluate(
        model, None, folder=tmp_path, rasters=(str(raster),), labels=str(labels), class_field="kind"
    )
    chosen = SegmentRasterOptions((str(raster),), str(model), str(tmp_path / "map.tif"), blend="CROP")
    segment_raster(chosen, Listener())
    mapped = read(tmp_path / "map.tif")[0]
    known = truth != 255
    assert figures["confusion_matrix"] == reference.confusion_matrix(truth[known], mapped[known]).tolist()
    assert figures["samples"] + figures["ignored"] == truth.size
    assert figures["ignored"] == (~known).sum()
    assert any("on what ground it was trained" in text for text in listener.warnings)


def test_polygons_without_a_class_are_of_the_one_that_the_model_knows(ground, tmp_path):
    raster, labels, _ = ground
    model = write_model(tmp_path / "m.keras", centre=140.0)
    call = {"rasters": (str(raster),), "labels": str(labels), "folder": tmp_path}
    figures, _ = evaluate(model, None, **call)
    with_field, _ = evaluate(model, None, **call, class_field="kind")
    # Without the field the polygon that has no class in it lies in the other one.
    assert figures["confusion_matrix"] == with_field["confusion_matrix"]
    examples, _ = evaluate(model, None, **call, unlabelled="IGNORE")
    assert examples["confusion_matrix"] == [[0, 0], figures["confusion_matrix"][1]]
    assert examples["ignored"] == figures["ignored"] + sum(figures["confusion_matrix"][0])
    several = write_model(tmp_path / "n.keras", classes=(BACKGROUND, BRIGHT, ClassEntry(2, "dark", "#000000")))
    with pytest.raises(
        OptionError, match="class field is required, since the model knows several classes: bright, dark"
    ):
        evaluate(several, None, **call)


def test_an_extent_and_a_label_raster(ground, tmp_path):
    raster, _, truth = ground
    model = write_model(tmp_path / "m.keras", centre=140.0)
    numbers = write_raster(tmp_path / "labels.tif", truth.astype(np.uint8)[..., None], nodata=255)
    extent = (500000 + 105, 4000000 - 405, 500000 + 505, 4000000 - 25)
    figures, listener = evaluate(
        model, None, folder=tmp_path, rasters=(str(raster),), labels=str(numbers), extent=extent
    )
    part = truth[2:41, 10:51]
    assert figures["support"] == [(part == 0).sum(), (part == 1).sum()]
    assert figures["samples"] + figures["ignored"] == part.size
    assert any("1 bright" in text for text in listener.warnings)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"split": "tset"}, r"one that .* has: train \(12 tiles\), val \(4 tiles\), test \(7 tiles\); got 'tset'"),
        ({"dataset": "nowhere"}, "There is no dataset folder"),
        ({"model": "nowhere.keras"}, "nowhere.keras"),
        ({"metrics": "nowhere/m.json"}, "there is no folder nowhere"),
        ({"rasters": ("r.tif",)}, "must not both be given"),
        ({"dataset": None}, "dataset is required"),
        ({"dataset": None, "rasters": ("r.tif",)}, "labels is required"),
        ({"labels": "l.gpkg"}, "labels and extent go with rasters"),
        ({"dataset": None, "rasters": ("r.tif",), "labels": "l.gpkg", "baseline": True}, "baseline needs a dataset"),
        ({"batch_size": 0}, "batch size must be between 1 and 4096, got 0"),
    ],
)  # fmt: skip
def test_calls_that_cannot_be(segmentation, tmp_path, monkeypatch, changes, words):
    monkeypatch.chdir(tmp_path)
    dataset, model = segmentation
    values = {"model": str(model), "dataset": str(dataset), "metrics": "m.json", **changes}
    with pytest.raises(EngineError, match=words):
        evaluate_model(EvaluateModelOptions(**values), Listener())
    assert not list(tmp_path.iterdir())


def test_models_of_another_kind(segmentation, classification, tmp_path):
    dataset, model = segmentation
    tiles, classifier = classification
    with pytest.raises(InputError, match="class of a whole tile"):
        evaluate(classifier, dataset, folder=tmp_path)
    with pytest.raises(InputError, match="of each pixel"):
        evaluate(model, tiles, folder=tmp_path)
    values = write_model(tmp_path / "m.keras", "REGRESSION")
    with pytest.raises(InputError, match=r"gives a value for each pixel, but .* holds a class for each pixel"):
        evaluate(values, dataset, folder=tmp_path)


def test_splits_that_hold_nothing_to_measure(segmentation, tmp_path):
    _, model = segmentation
    empty = make_dataset(tmp_path / "a", "SEGMENTATION", counts=(("train", 3), ("test", 0)))
    with pytest.raises(InputError, match=r"split 'test' of .* is empty"):
        evaluate(model, empty, folder=tmp_path)
    ignored = make_dataset(tmp_path / "b", "SEGMENTATION", counts=(("train", 3), ("test", 2)), ignore=1.1)
    with pytest.raises(InputError, match="Nothing is labelled"):
        evaluate(model, ignored, folder=tmp_path)
    with pytest.raises(InputError, match="no labelled pixel"):
        evaluate(model, ignored, folder=tmp_path, baseline=True)
    unsplit = make_dataset(tmp_path / "c", "SEGMENTATION", counts=(("", 4),))
    with pytest.raises(OptionError, match="baseline learns from the split train"):
        evaluate(model, unsplit, folder=tmp_path, baseline=True)
    figures, listener = evaluate(model, unsplit, folder=tmp_path)
    assert figures["samples"] == 4 * SIZE * SIZE
    assert any("no splits" in text for text in listener.warnings)


def test_labels_that_lie_elsewhere(ground, tmp_path):
    raster, _, _ = ground
    model = write_model(tmp_path / "m.keras")
    far = shapely.box(600000, 4000000, 600100, 4000100)
    write_layer(tmp_path / "far.gpkg", np.array([far], object), {"kind": np.array(["bright"], object)}, UTM)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(InputError, match="lies outside of the raster"):
        evaluate(model, None, folder=tmp_path, rasters=(str(raster),), labels=str(tmp_path / "far.gpkg"))
    raster, labels, _ = ground
    call = {"rasters": (str(raster),), "labels": str(labels), "class_field": "kind", "folder": tmp_path}
    with pytest.raises(InputError, match="labels nothing of what was to be measured on"):
        evaluate(model, None, **call, extent=(500400, 3999800, 500500, 3999900))
    with pytest.raises(OptionError, match="extent must overlap the raster"):
        evaluate(model, None, **call, extent=(600400, 3999800, 600500, 3999900))
    with pytest.raises(OptionError, match="no field 'sort'"):
        evaluate(model, None, **{**call, "class_field": "sort"})
    assert sorted(tmp_path.iterdir()) == before


def test_what_the_model_was_trained_on(segmentation, tmp_path):
    dataset, model = segmentation
    figures, _ = evaluate(model, dataset, folder=tmp_path, split="train")
    assert any("trained on these very tiles" in text for text in figures["warnings"])
    figures, _ = evaluate(model, dataset, folder=tmp_path, split="val")
    assert any("best epoch was chosen" in text for text in figures["warnings"])
    # The footprint of another dataset covers the first tiles of the split alone.
    layer = read_layer(dataset / "tiles.gpkg")
    first = list(layer.columns["split"]).index("test")
    from rasterio.warp import transform_bounds

    left, bottom, _, top = layer.geometry[first].bounds
    right = layer.geometry[first + 2].bounds[2] - 20
    box = transform_bounds(UTM, "EPSG:4326", left - 200, bottom - 50, right, top + 50)
    stranger = write_model(tmp_path / "s.keras", fingerprint="fedc", bbox=box)
    figures, _ = evaluate(stranger, dataset, folder=tmp_path)
    assert any("another dataset" in text and "3 of the 7 tiles lie" in text for text in figures["warnings"])


def test_cancelling_stops_within_a_second_and_leaves_nothing(segmentation, tmp_path):
    dataset, model = segmentation
    listener = Listener()
    started = threading.Event()
    real = listener.update

    def update(done, total, text=""):
        real(done, total, text)
        if text == "Growing the random forest":
            started.set()
            time.sleep(0.05)

    listener.update = update
    clock = []

    def stop():
        started.wait(60)
        clock.append(time.monotonic())
        listener.cancel()

    thread = threading.Thread(target=stop)
    thread.start()
    with pytest.raises(Cancelled):
        evaluate(model, dataset, listener, tmp_path, baseline=True)
    thread.join()
    assert time.monotonic() - clock[0] < 1
    assert not list(tmp_path.iterdir())


def test_a_model_that_gives_no_probabilities(tmp_path):
    """Between 0 and 1 for bytes, on which a model is tried, and beyond for the values that the stretch had halved."""
    dataset = make_dataset(tmp_path / "data", "SEGMENTATION", size=SIZE, counts=COUNTS)
    limits = {"method": "MINMAX", "limits": [[0, 510]] * 3, "output": [[0, 255]] * 3}
    replace(Manifest.read(dataset), stretch=limits).write(dataset)
    inputs = keras.Input((SIZE, SIZE, 3))
    layer = keras.layers.Conv2D(2, 1)
    model = keras.Model(inputs, keras.layers.Activation("relu")(layer(inputs)))
    weights = np.zeros((1, 1, 3, 2), np.float32)
    weights[..., 0, 1] = 1
    layer.set_weights([weights, np.float32([0.9, 0])])
    model.save(tmp_path / "m.keras")
    call = {"classes": "background,bright", "scaling": "divide 255", "folder": tmp_path}
    figures, listener = evaluate(tmp_path / "m.keras", dataset, **call)
    assert any("no probabilities" in text for text in listener.warnings)
    assert figures["cross_entropy"] is None
    assert figures["calibration"] is None
    assert "auc" not in figures
    images, masks = tiles_of(dataset, "test")
    wanted = reference.accuracy_score(masks.ravel(), (images[..., 0].ravel() / 127.5 > 0.9).astype(int))
    assert figures["accuracy"] == pytest.approx(wanted)


def test_a_report_that_cannot_be_written_is_refused_first(segmentation, tmp_path):
    dataset, model = segmentation
    with pytest.raises(OutputError, match="it is a folder"):
        evaluate(model, dataset, folder=tmp_path, report=str(tmp_path))
