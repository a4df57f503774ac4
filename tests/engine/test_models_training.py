"""Training on tiny datasets."""

import csv
import re
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from listening import Listener
from model_fixtures import FILES, make_dataset, write_tile
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.errors import Cancelled, InputError, OptionError, OutputError
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.models import trainer
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.models.data import TileReader, open_dataset
from tilewright.engine.models.losses import cross_entropy
from tilewright.engine.models.options import AUGMENTATIONS, TrainModelOptions
from tilewright.engine.models.sidecar import read_card
from tilewright.engine.models.training import train_model
from tilewright.engine.progress import Progress

pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]


def train(folder, output, progress=None, **values):
    defaults = {"epochs": 2, "batch_size": 8}
    return train_model(TrainModelOptions(str(folder), str(output), **{**defaults, **values}), progress or Listener())


def weights_of(path):
    return [np.asarray(value) for value in keras.saving.load_model(path).get_weights()]


@pytest.fixture(scope="module")
def labelled(tmp_path_factory):
    return make_dataset(tmp_path_factory.mktemp("labelled") / "d")


@pytest.fixture(scope="module")
def masked(tmp_path_factory):
    return make_dataset(tmp_path_factory.mktemp("masked") / "d", task="SEGMENTATION", ignore=0.2)


def test_a_classifier_learns_and_says_what_it_is(labelled, tmp_path):
    listener = Listener()
    report = tmp_path / "r.html"
    result = train(labelled, tmp_path / "m.keras", listener, epochs=4, report=str(report))
    assert result["architecture"] == "TILE_CNN"
    assert result["metrics"]["validation_accuracy"] == 1.0
    assert result["epochs"] == 4
    lines = [text for _, text in listener.said if text.startswith("epoch")]
    assert re.match(r"epoch 3 of 4: loss [\d.e-]+, accuracy [\d.]+, validation loss ", lines[2])
    assert any("Tiles of different splits touch" in text for text in listener.warnings)
    rows = list(csv.DictReader((tmp_path / "m.history.csv").read_text().splitlines()))
    assert [row["epoch"] for row in rows] == ["1", "2", "3", "4"]
    assert float(rows[result["best_epoch"] - 1]["validation_loss"]) == result["metrics"]["validation_loss"]
    assert {row["learning_rate"] for row in rows} == {"0.001"}
    assert listener.updates[-1][0] == listener.updates[-1][1]
    card = read_card(tmp_path / "m.keras")
    assert card.task == "CLASSIFICATION"
    assert card.bands == ("red", "green", "blue")
    assert card.tile_size == (16, 16)
    assert [(entry.id, entry.name) for entry in card.classes] == [(1, "bright"), (2, "dark")]
    assert card.fingerprint == "0123abcd"
    assert card.ground_m == 10
    assert card.hyperparameters["best_epoch"] == result["best_epoch"]
    west, south, east, north = card.bbox
    assert -76 < west < east < -74 and 36 < south < north < 37
    statistics = Manifest.read(labelled).statistics
    assert card.scaling.values == (tuple(s.mean for s in statistics), tuple(s.std for s in statistics))
    assert sorted(path.name for path in tmp_path.iterdir()) == [*FILES, "r.html"]
    page = report.read_text(encoding="utf-8")
    assert f"{result['metrics']['validation_loss']:.4g}" in page
    assert "data:image/png;base64," in page and "<td>12</td>" in page


def test_a_unet_learns_masks_and_leaves_out_what_is_ignored(masked, tmp_path):
    result = train(masked, tmp_path / "m.keras", epochs=8, batch_size=4)
    assert result["architecture"] == "UNET"
    assert [entry["name"] for entry in result["classes"]] == ["background", "bright"]
    assert result["metrics"]["validation_mean_iou"] > 0.9
    reader = TileReader(open_dataset(masked), open_dataset(masked).splits["val"], 0, ())
    counts = reader.counts(Progress())
    assert counts.sum() < 8 * 256 * 0.85


def test_the_same_seed_gives_the_same_weights_and_another_does_not(masked, tmp_path):
    values = {"augmentations": AUGMENTATIONS, "epochs": 1, "depth": 1, "width": 4}
    for name, seed in (("a", 3), ("b", 3), ("c", 4)):
        train(masked, tmp_path / f"{name}.keras", seed=seed, **values)
    one, same, other = (weights_of(tmp_path / f"{name}.keras") for name in "abc")
    assert all(np.array_equal(a, b) for a, b in zip(one, same))
    assert not all(np.array_equal(a, b) for a, b in zip(one, other))


def test_cancelling_keeps_the_best_so_far(labelled, tmp_path):
    class Stopping(Listener):
        def message(self, text, level="info"):
            super().message(text, level)
            if text.startswith("epoch 2"):
                self.cancel()

    listener = Stopping()
    with pytest.raises(Cancelled):
        train(labelled, tmp_path / "m.keras", listener, epochs=50)
    assert "holds the best model so far" in listener.said[-1][1]
    assert len((tmp_path / "m.history.csv").read_text().splitlines()) == 3
    assert read_card(tmp_path / "m.keras").hyperparameters["best_epoch"] in (1, 2)
    assert keras.saving.load_model(tmp_path / "m.keras").output_shape == (None, 2)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".m.training", *FILES]


def test_training_stops_early_when_nothing_gets_better(labelled, tmp_path):
    listener = Listener()
    result = train(labelled, tmp_path / "m.keras", listener, epochs=60, patience=1, learning_rate=1.0)
    assert result["epochs"] == result["best_epoch"] + 1
    assert result["stopped"] == "Stopped early: no better result for 1 epochs."


@pytest.mark.parametrize(("good_steps", "best"), [(1, None), (4, 1)])
def test_a_loss_that_is_no_number_stops_and_keeps_the_last_good(labelled, tmp_path, monkeypatch, good_steps, best):
    calls = tf.Variable(0)

    def failing(*_):
        def loss(labels, probabilities):
            number = calls.assign_add(1)
            return tf.where(number > good_steps, np.nan, 1.0) * cross_entropy(labels, probabilities)

        return loss

    monkeypatch.setattr(trainer, "loss_for", failing)
    listener = Listener()
    if best is None:
        with pytest.raises(InputError, match="no number any more at step 2 of epoch 1"):
            train(labelled, tmp_path / "m.keras", listener)
        assert not list(tmp_path.iterdir())
        return
    result = train(labelled, tmp_path / "m.keras", listener)
    assert result["best_epoch"] == best
    assert result["stopped"] == "Stopped: the loss was no number any more at step 1 of epoch 2."
    assert result["stopped"] in listener.warnings
    assert np.isfinite(weights_of(tmp_path / "m.keras")[0]).all()
    assert not (tmp_path / ".m.training").exists()


def test_weights_that_are_no_numbers_are_never_kept(tmp_path, monkeypatch):
    folder, calls = make_dataset(tmp_path / "d", counts=(("train", 16),)), tf.Variable(0)

    def failing(*_):
        def loss(labels, probabilities):
            # The root's slope at 0 is infinite: a loss that is a number, and gradients that are none.
            nothing = 0 * tf.reduce_sum(probabilities)
            number = calls.assign_add(1)
            return cross_entropy(labels, probabilities) + tf.cond(number > 3, lambda: tf.sqrt(nothing), lambda: nothing)

        return loss

    monkeypatch.setattr(trainer, "loss_for", failing)
    listener = Listener()
    result = train(folder, tmp_path / "m.keras", listener, epochs=3)
    assert (result["best_epoch"], result["epochs"]) == (1, 1)
    assert result["stopped"] == "Stopped: the weights were no numbers any more after epoch 2."
    assert result["stopped"] in listener.warnings
    assert all(np.isfinite(array).all() for array in weights_of(tmp_path / "m.keras"))


def test_without_splits_everything_is_trained_on_with_a_warning(tmp_path):
    folder = make_dataset(tmp_path / "d", counts=(("", 16),))
    listener = Listener()
    result = train(folder, tmp_path / "m.keras", listener, epochs=1)
    assert "no validation split" in listener.warnings[0]
    assert result["metrics"]["validation_loss"] is None


def test_what_cannot_be_learned_from_is_refused_before_any_work(tmp_path, labelled):
    output = tmp_path / "m.keras"
    with pytest.raises(InputError, match="no dataset folder"):
        train(tmp_path / "nowhere", output)
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="not a dataset folder"):
        train(tmp_path / "empty", output)
    with pytest.raises(InputError, match="split train; its tiles are val: 4"):
        train(make_dataset(tmp_path / "a", counts=(("val", 4),)), output)
    empty = make_dataset(tmp_path / "e", counts=(("train", 4), ("val", 0)))
    with pytest.raises(InputError, match="split val, which is empty; its tiles are train: 4, val: 0"):
        train(empty, output)
    none = make_dataset(tmp_path / "n")
    replace(Manifest.read(none), classes=()).write(none)
    with pytest.raises(InputError, match="has no class"):
        train(none, output)
    one = make_dataset(tmp_path / "b", names=("bright",))
    with pytest.raises(InputError, match="at least two classes with tiles in the training split, got bright"):
        train(one, output)
    with pytest.raises(
        OptionError, match="must be one of TILE_CNN, TILE_RESNET, CUSTOM for a CLASSIFICATION dataset, got UNET"
    ):
        train(labelled, output, architecture="UNET")
    manifest = Manifest.read(labelled)
    for change, words in (
        ({"tile_size": None}, "different sizes"),
        ({"task": "IMAGES"}, "holds no labels"),
        ({"format": "ZARR"}, "ZARR"),
    ):
        folder = make_dataset(tmp_path / words.replace(" ", ""))
        replace(manifest, **change).write(folder)
        with pytest.raises(InputError, match=words):
            train(folder, output)
    with pytest.raises(OutputError, match="no folder"):
        train(labelled, tmp_path / "x" / "m.keras")
    assert not [path for path in tmp_path.iterdir() if not path.is_dir()]


def test_broken_tiles_are_named(tmp_path):
    folder = make_dataset(tmp_path / "d")
    tile = next((folder / "train").rglob("*.tif"))
    content = tile.read_bytes()
    tile.write_bytes(content[:-100])
    with pytest.raises(InputError, match=f"{tile.name} cannot be read: it is cut short or damaged$"):
        train(folder, tmp_path / "m.keras", width=4)
    tile.unlink()
    with pytest.raises(InputError, match=f"missing: .*{tile.name}"):
        train(folder, tmp_path / "m.keras", width=4)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["d"]
    tile.write_bytes(b"nothing")
    with pytest.raises(InputError, match=f"{tile.name} cannot be read"):
        train(folder, tmp_path / "m.keras", width=4)
    write_tile(tile, np.zeros((8, 8, 3), np.uint8))
    with pytest.raises(InputError, match=r"must be 16 × 16 px with 3 bands as dataset.json says, got 8 × 8 px"):
        train(folder, tmp_path / "m.keras", width=4)


def test_masks_with_unknown_ids_and_paths_that_lead_out_are_refused(tmp_path):
    folder = make_dataset(tmp_path / "d", task="SEGMENTATION")
    mask = next((folder / "train" / "masks").iterdir())
    with rasterio.open(mask, "r+") as target:
        target.write(np.full((1, 16, 16), 9, np.uint8))
    with pytest.raises(InputError, match=r"does not name: \[9\]"):
        train(folder, tmp_path / "m.keras", width=4)
    layer = read_layer(folder / "tiles.gpkg")
    layer.columns["file"][0] = "../../etc/passwd.tif"
    write_layer(folder / "tiles.gpkg", layer.geometry, layer.columns, layer.crs)
    with pytest.raises(InputError, match="outside of the dataset"):
        train(folder, tmp_path / "m.keras", width=4)
