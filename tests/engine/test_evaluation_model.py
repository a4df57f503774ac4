"""Measuring small models on datasets and rasters; every figure is computed a second time from the files themselves."""

import re
import threading
import time
from dataclasses import replace

import numpy as np
import pytest
import sklearn.metrics as reference
from evaluation_fixtures import BACKGROUND, BRIGHT, SIZE, evaluate, read, write_model
from listening import Listener
from model_fixtures import UTM, make_dataset, write_tile
from tilewright.engine.datasets.manifest import ClassEntry, Manifest
from tilewright.engine.errors import Cancelled, EngineError, InputError, OptionError, OutputError
from tilewright.engine.evaluation.evaluate import evaluate_model
from tilewright.engine.evaluation.options import EvaluateModelOptions
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.models.backend import keras

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

COUNTS = (("train", 12), ("val", 4), ("test", 7))


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
