"""Training on tiny datasets."""

import re
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from tilewright.engine.datasets.manifest import BandEntry, BandStatistics, Manifest
from tilewright.engine.errors import Cancelled, InputError, OptionError, OutputError
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.models import losses
from tilewright.engine.models.augment import augment
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.models.data import TileReader, open_dataset, scaling_of
from tilewright.engine.models.history import iou_of
from tilewright.engine.models.losses import cross_entropy
from tilewright.engine.models.options import AUGMENTATIONS, TrainModelOptions
from tilewright.engine.models.sidecar import read_card
from tilewright.engine.models.training import train_model
from tilewright.engine.progress import Progress

sys.path.insert(0, str(Path(__file__).parent))
from model_fixtures import Listener, make_dataset, write_tile

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
    lines = [text for _, text in listener.messages]
    assert re.match(r"epoch 3 of 4: loss [\d.e-]+, accuracy [\d.]+, validation loss ", lines[2])
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
    assert sorted(path.name for path in tmp_path.iterdir()) == ["m.keras", "m.mlm.json", "r.html"]
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
    values = {"augmentations": AUGMENTATIONS, "epochs": 1}
    for name, seed in (("a", 3), ("b", 3), ("c", 4)):
        train(masked, tmp_path / f"{name}.keras", seed=seed, **values)
    one, same, other = (weights_of(tmp_path / f"{name}.keras") for name in "abc")
    assert all(np.array_equal(a, b) for a, b in zip(one, same))
    assert not all(np.array_equal(a, b) for a, b in zip(one, other))


@pytest.mark.parametrize("tile_format", ["GTIFF", "PNG", "JPEG", "NPY"])
@pytest.mark.parametrize("task", ["CLASSIFICATION", "SEGMENTATION"])
def test_tiles_of_every_format_are_read_alike(tile_format, task, tmp_path):
    readers = []
    for name in ("GTIFF", tile_format):
        dataset = open_dataset(make_dataset(tmp_path / f"{name}-{len(readers)}", task, name))
        readers.append(TileReader(dataset, dataset.splits["train"], 0, ()))
    for number in (0, 5):
        (plain, label), (pixels, same) = (reader.read(number) for reader in readers)
        # JPEG keeps colours at half the resolution, and these are noise.
        assert np.abs(plain - pixels).mean() < (0.25 if tile_format == "JPEG" else 1e-6)
        assert np.array_equal(label, same)


def test_sixteen_bit_png_and_floats_with_nodata_keep_their_values(tmp_path):
    png = open_dataset(make_dataset(tmp_path / "p", tile_format="PNG", dtype="uint16"))
    tile = np.full((16, 16, 3), 60001, np.uint16)
    write_tile(png.splits["train"][0].image, tile)
    values, _ = TileReader(png, png.splits["train"], 0, ()).read(0)
    mean, std = png.manifest.statistics[0].mean, png.manifest.statistics[0].std
    assert values[0, 0, 0] == pytest.approx((60001 - mean) / std, rel=1e-5)
    floats = open_dataset(make_dataset(tmp_path / "f", dtype="float32", nodata=-9999.0))
    tile = np.full((16, 16, 3), 100, np.float32)
    tile[0, 0, 0], tile[0, 0, 1] = -9999, np.nan
    write_tile(floats.splits["train"][0].image, tile)
    values, _ = TileReader(floats, floats.splits["train"], 0, ()).read(0)
    assert values[0, 0].tolist() == [0, 0, pytest.approx(values[1, 1, 2])]
    assert values[1, 1, 0] != 0


def test_the_scaling_of_stretched_tiles_is_told_in_the_rasters_values():
    manifest = Manifest(
        task="CLASSIFICATION",
        format="PNG",
        classes=(),
        tile_size=(8, 8),
        bands=(BandEntry("a", "uint8", 0),),
        statistics=(BandStatistics(128.0, 25.4, 1.0, 255.0),),
        crs="",
        pixel_size=(1.0, 1.0),
        splits={},
        stretch={"method": "PERCENT", "limits": [[1000, 3000]], "output": [[1, 255]]},
    )
    scaling = scaling_of(manifest)
    raw = np.array([[[500], [1000], [2000], [3000], [9000]]], np.uint16)
    stretched = 1 + np.clip((raw - 1000.0) / 2000, 0, 1) * 254
    expected = (stretched - 128) / 25.4
    assert np.allclose(scaling.apply(raw, np.ones(raw.shape, bool)), expected, atol=1e-4)


def test_augmentations_move_image_and_mask_alike_and_differ_between_epochs(masked):
    dataset = open_dataset(masked)
    reader = TileReader(dataset, dataset.splits["train"], 7, AUGMENTATIONS)
    pictures = set()
    for epoch in range(6):
        values, labels = reader.read(0, epoch)
        known = labels != 255
        assert np.mean((values[..., 0] > 0)[known] == (labels == 1)[known]) > 0.95
        assert np.array_equal(values, reader.read(0, epoch)[0])
        pictures.add(values.tobytes())
    assert len(pictures) > 1
    square = np.arange(4).reshape(2, 2)
    expected = {
        "FLIP_LEFT_RIGHT": [[1, 0], [3, 2]],
        "FLIP_UP_DOWN": [[2, 3], [0, 1]],
        "ROT90": [[1, 3], [0, 2]],
        "ROT180": [[3, 2], [1, 0]],
        "ROT270": [[2, 0], [3, 1]],
        "TRANSPOSE": [[0, 2], [1, 3]],
    }
    assert {name: augment(square, name).tolist() for name in AUGMENTATIONS} == expected


def test_the_loss_leaves_out_255():
    labels = tf.constant([[0, 255], [1, 2]])
    probabilities = np.full((2, 2, 3), 0.25, np.float32)
    probabilities[..., 2] = 0.5
    expected = -(2 * np.log(0.25) + np.log(0.5)) / 3
    assert float(cross_entropy(labels, tf.constant(probabilities))) == pytest.approx(expected, rel=1e-6)
    assert float(cross_entropy(tf.constant([255]), tf.constant([[0.5, 0.5]]))) == 0


def test_iou_of_classes():
    found = iou_of(np.array([[5, 1, 0], [2, 4, 0], [0, 0, 0]]))
    assert found[:2].tolist() == [5 / 8, 4 / 7]
    assert np.isnan(found[2])


def test_cancelling_keeps_the_best_so_far(labelled, tmp_path):
    class Stopping(Listener):
        def message(self, text, level="info"):
            super().message(text, level)
            if text.startswith("epoch 2"):
                self.cancel()

    listener = Stopping()
    with pytest.raises(Cancelled):
        train(labelled, tmp_path / "m.keras", listener, epochs=50)
    assert "holds the best model so far" in listener.messages[-1][1]
    assert read_card(tmp_path / "m.keras").hyperparameters["best_epoch"] in (1, 2)
    assert keras.saving.load_model(tmp_path / "m.keras").output_shape == (None, 2)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["m.keras", "m.mlm.json"]


def test_training_stops_early_when_nothing_gets_better(labelled, tmp_path):
    listener = Listener()
    result = train(labelled, tmp_path / "m.keras", listener, epochs=60, patience=1, learning_rate=1.0)
    assert result["epochs"] == result["best_epoch"] + 1
    assert result["stopped"] == "Stopped early: no better result for 1 epochs."


@pytest.mark.parametrize(("good_steps", "best"), [(0, None), (4, 1)])
def test_a_loss_that_is_no_number_stops_and_keeps_the_last_good(labelled, tmp_path, monkeypatch, good_steps, best):
    calls = tf.Variable(0)

    def failing(labels, probabilities):
        number = calls.assign_add(1)
        return tf.where(number > good_steps, np.nan, 1.0) * cross_entropy(labels, probabilities)

    monkeypatch.setitem(losses._LOSSES, "CROSS_ENTROPY", failing)
    listener = Listener()
    if best is None:
        with pytest.raises(InputError, match="no number any more at step 1 of epoch 1"):
            train(labelled, tmp_path / "m.keras", listener)
        assert not (tmp_path / "m.keras").exists()
        return
    result = train(labelled, tmp_path / "m.keras", listener)
    assert result["best_epoch"] == best
    assert result["stopped"] == "Stopped: the loss was no number any more at step 1 of epoch 2."
    assert result["stopped"] in listener.warnings
    assert np.isfinite(weights_of(tmp_path / "m.keras")[0]).all()


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
    one = make_dataset(tmp_path / "b", names=("bright",))
    with pytest.raises(InputError, match="at least two classes with tiles in the training split, got bright"):
        train(one, output)
    with pytest.raises(OptionError, match="must be one of TILE_CNN for a CLASSIFICATION dataset, got UNET"):
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
    assert not output.exists()


def test_broken_tiles_are_named(tmp_path):
    folder = make_dataset(tmp_path / "d")
    tile = next((folder / "train").rglob("*.tif"))
    tile.unlink()
    with pytest.raises(InputError, match=f"missing: .*{tile.name}"):
        train(folder, tmp_path / "m.keras")
    tile.write_bytes(b"nothing")
    with pytest.raises(InputError, match=f"{tile.name} cannot be read"):
        train(folder, tmp_path / "m.keras")
    write_tile(tile, np.zeros((8, 8, 3), np.uint8))
    with pytest.raises(InputError, match=r"must be 16 × 16 px with 3 bands as dataset.json says, got 8 × 8 px"):
        train(folder, tmp_path / "m.keras")


def test_masks_with_unknown_ids_and_paths_that_lead_out_are_refused(tmp_path):
    folder = make_dataset(tmp_path / "d", task="SEGMENTATION")
    mask = next((folder / "train" / "masks").iterdir())
    with rasterio.open(mask, "r+") as target:
        target.write(np.full((1, 16, 16), 9, np.uint8))
    with pytest.raises(InputError, match=r"does not name: \[9\]"):
        train(folder, tmp_path / "m.keras")
    layer = read_layer(folder / "tiles.gpkg")
    layer.columns["file"][0] = "../../etc/passwd.tif"
    write_layer(folder / "tiles.gpkg", layer.geometry, layer.columns, layer.crs)
    with pytest.raises(InputError, match="outside of the dataset"):
        train(folder, tmp_path / "m.keras")
