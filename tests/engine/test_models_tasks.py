"""Training for every task, with every optimizer, schedule, precision and kind of device."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from listening import Listener
from model_fixtures import make_dataset, make_values, several_labels, write_tile
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.models import trainer
from tilewright.engine.models.architectures.options import Head
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.models.data import TileReader, open_dataset
from tilewright.engine.models.devices import devices_for
from tilewright.engine.models.figures import Figures
from tilewright.engine.models.history import Epoch
from tilewright.engine.models.networks import output_size
from tilewright.engine.models.optimizers import optimizer_for, rate_in
from tilewright.engine.models.options import TrainModelOptions
from tilewright.engine.models.precision import learner_of, policy_for
from tilewright.engine.models.sidecar import read_card
from tilewright.engine.models.training import train_model
from tilewright.engine.progress import Progress

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]
SMALL = {"depth": 1, "width": 4, "batch_size": 4}


def train(folder, output, progress=None, **values):
    return train_model(TrainModelOptions(str(folder), str(output), **values), progress or Listener())


def open_pixels(path):
    from tilewright.engine.datasets.readers.files import read_pixels

    return read_pixels(path)


def test_values_per_pixel_in_their_own_unit(tmp_path):
    folder = make_values(tmp_path / "d")
    dataset = open_dataset(folder)
    reader = TileReader(dataset, dataset.splits["train"])
    targets = reader.targets(Progress())
    known = np.concatenate([reader.read(number)[1].ravel() for number in range(12)])
    known = known[np.isfinite(known)]
    assert targets.count == known.size == 12 * (256 - 16)
    assert targets.mean == pytest.approx(known.mean(), rel=1e-6)
    assert targets.std == pytest.approx(known.std(), rel=1e-4)
    report = tmp_path / "r.html"
    result = train(
        folder, tmp_path / "m.keras", epochs=15, learning_rate=0.01, loss=("HUBER", "MAE"), report=str(report), **SMALL
    )
    assert set(result["metrics"]) == {"loss", "rmse", "mae", "validation_loss", "validation_rmse", "validation_mae"}
    assert result["metrics"]["validation_rmse"] < targets.std / 4
    assert result["classes"] == []
    model = keras.saving.load_model(tmp_path / "m.keras")
    validation = TileReader(dataset, dataset.splits["val"])
    pixels, truth = validation.read_batch(np.arange(4))
    error = model.predict(pixels, verbose=0)[..., 0] - truth
    assert np.sqrt(np.nanmean(error**2)) == pytest.approx(result["metrics"]["validation_rmse"], rel=1e-3)
    assert np.nanmean(np.abs(error)) == pytest.approx(result["metrics"]["validation_mae"], rel=1e-3)
    card = read_card(tmp_path / "m.keras")
    assert (card.task, card.classes) == ("REGRESSION", ())
    assert report.is_file()
    with pytest.raises(OptionError, match="loss must be out of MSE, MAE, HUBER for a REGRESSION dataset, got DICE"):
        train(folder, tmp_path / "n.keras", loss=("DICE",))
    for mask in folder.rglob("masks/*.tif"):
        write_tile(mask, np.full((16, 16, 1), 3, np.float32))
    with pytest.raises(InputError, match="has the value 3 everywhere"):
        train(folder, tmp_path / "n.keras")


def test_several_classes_for_a_tile(tmp_path):
    folder = several_labels(tmp_path / "d")
    result = train(
        folder, tmp_path / "m.keras", multi_label=True, epochs=6, batch_size=4, learning_rate=0.005, width=4,
        class_weights="left=2",
    )  # fmt: skip
    assert [entry["name"] for entry in result["classes"]] == ["left", "right"]
    model = keras.saving.load_model(tmp_path / "m.keras")
    dataset = open_dataset(folder, multi_label=True)
    pixels, truth = TileReader(dataset, dataset.splits["val"]).read_batch(np.arange(8))
    answers = model.predict(pixels, verbose=0)
    assert answers.shape == (8, 2)
    assert np.mean((answers >= 0.5) == truth) == pytest.approx(result["metrics"]["validation_accuracy"])
    card = read_card(tmp_path / "m.keras")
    assert card.task == "MULTI_LABEL"
    assert card.hyperparameters["losses"] == ["WEIGHTED_CROSS_ENTROPY"]
    layer = read_layer(folder / "tiles.gpkg")
    write_layer(
        folder / "tiles.gpkg",
        layer.geometry,
        {**layer.columns, "labels": np.full(len(layer), "left", object)},
        layer.crs,
    )
    with pytest.raises(InputError, match="a class that some of its training tiles have, and some not"):
        train(folder, tmp_path / "n.keras", multi_label=True)


def test_figures_are_those_of_plain_counting():
    random = np.random.default_rng(3)
    labels = random.integers(0, 3, (2, 5, 5))
    labels[0, 0] = 255
    outputs = random.random((2, 5, 5, 3)).astype(np.float32)
    figures = Figures("SEGMENTATION", 3)
    counts = figures.count(tf.constant(labels, tf.int32), tf.constant(outputs)).numpy()
    known, predicted = labels != 255, outputs.argmax(-1)
    expected = [[np.sum(known & (labels == t) & (predicted == p)) for p in range(3)] for t in range(3)]
    assert counts.reshape(3, 3).tolist() == expected
    several = Figures("MULTI_LABEL", 2)
    truth = np.array([[1, 0], [255, 1], [1, 1]])
    answers = np.array([[0.9, 0.6], [0.9, 0.4], [0.2, 0.8]], np.float32)
    counts = several.count(tf.constant(truth, tf.int32), tf.constant(answers)).numpy()
    assert counts.reshape(2, 2, 2).tolist() == [[[0, 0], [1, 1]], [[0, 1], [1, 1]]]
    epoch = Epoch(1, 0.0)
    several.tell(epoch, counts, True)
    assert epoch.validation_accuracy == 2 / 5
    assert epoch.validation_mean_iou == pytest.approx((1 / 2 + 1 / 3) / 2)


def test_an_answer_smaller_than_the_tile_is_compared_with_its_middle(tmp_path):
    folder = make_dataset(tmp_path / "d", task="SEGMENTATION", size=32, counts=(("train", 8), ("val", 4)))
    result = train(folder, tmp_path / "m.keras", epochs=6, padding="VALID", learning_rate=0.01, **SMALL)
    card = read_card(tmp_path / "m.keras")
    rows, columns = card.output_size
    assert card.tile_size == (32, 32) and rows < 32
    model = keras.saving.load_model(tmp_path / "m.keras")
    dataset = open_dataset(folder)
    pixels, labels = TileReader(dataset, dataset.splits["val"]).read_batch(np.arange(4))
    found = model.predict(pixels, verbose=0).argmax(-1)
    top, left = (32 - rows) // 2, (32 - columns) // 2
    middle = labels[:, top : top + rows, left : left + columns]
    assert np.mean(found == middle) == pytest.approx(result["metrics"]["validation_accuracy"], abs=1e-3)
    assert result["metrics"]["validation_accuracy"] > 0.9


def test_an_answer_that_does_not_lie_over_the_tile_is_refused(tmp_path):
    dataset = open_dataset(make_dataset(tmp_path / "d", task="SEGMENTATION", counts=(("train", 2),)))
    inputs = keras.Input((16, 16, 3))
    for layer, words in (
        (keras.layers.Conv2D(2, 2, activation="softmax"), "takes 16 × 16 px and gives 15 × 15"),
        (keras.layers.Conv2D(3, 1, activation="softmax"), r"must give \(row, column, 2\)"),
    ):
        with pytest.raises(InputError, match=words):
            output_size(keras.Model(inputs, layer(inputs)), dataset, Head("SEGMENTATION", 2))


@pytest.mark.parametrize("name", ["ADAM", "ADAMW", "SGD"])
def test_weight_decay_spares_biases_and_normalisation(name):
    options = TrainModelOptions("d", "m.keras", optimizer=name, weight_decay=0.1, learning_rate=0.01)
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2), keras.layers.BatchNormalization()])
    for variable in model.trainable_variables:
        variable.assign(np.ones(variable.shape))
    optimizer = optimizer_for(options)
    optimizer.build(model.trainable_variables)
    optimizer.apply([tf.zeros(variable.shape) for variable in model.trainable_variables], model.trainable_variables)
    after = {
        variable.path.rpartition("/")[2]: float(np.mean(variable.numpy())) for variable in model.trainable_variables
    }
    assert after.pop("kernel") == pytest.approx(1 - 0.1 * 0.01, rel=1e-5)
    assert set(after.values()) == {1.0} and len(after) == 3


def test_schedules():
    def rates(schedule, scores=()):
        options = TrainModelOptions("d", "m.keras", schedule=schedule, learning_rate=0.1, epochs=11)
        return [rate_in(options, epoch, scores[: epoch - 1]) for epoch in range(1, 12)]

    assert rates("CONSTANT") == [0.1] * 11
    cosine, exponential = rates("COSINE"), rates("EXPONENTIAL")
    assert cosine[0] == exponential[0] == 0.1
    assert cosine[-1] == pytest.approx(0.001) and exponential[-1] == pytest.approx(0.001)
    assert cosine[5] == pytest.approx(0.0505) and exponential[5] == pytest.approx(0.01)
    flat = rates("PLATEAU", [1.0, 0.5, *[0.6] * 9])
    assert flat[:7] == [0.1] * 7
    assert flat[7:] == [pytest.approx(0.03)] * 4


@pytest.mark.parametrize("policy", ["mixed_bfloat16", "mixed_float16"])
def test_sixteen_bits_train_and_the_model_stays_at_thirty_two(tmp_path, monkeypatch, policy):
    if policy == "mixed_float16":  # as on a GPU, where the loss is scaled
        monkeypatch.setattr(trainer, "policy_for", lambda precision, devices: policy)
    folder = make_dataset(tmp_path / "d", task="SEGMENTATION", counts=(("train", 8), ("val", 4)))
    listener = Listener()
    result = train(
        folder, tmp_path / "m.keras", listener, epochs=8, precision="MIXED", device="CPU", learning_rate=0.01, **SMALL
    )
    assert ("info", f"Training UNET on CPU:0, {policy}.") in listener.said
    assert result["metrics"]["validation_accuracy"] > 0.9
    model = keras.saving.load_model(tmp_path / "m.keras")
    assert {layer.dtype_policy.name for layer in model.layers} == {"float32"}
    assert {str(value.dtype) for value in model.get_weights()} == {"float32"}
    dataset = open_dataset(folder)
    pixels, labels = TileReader(dataset, dataset.splits["val"]).read_batch(np.arange(4))
    right = np.mean(model.predict(pixels, verbose=0).argmax(-1) == labels)
    assert right == pytest.approx(result["metrics"]["validation_accuracy"], abs=0.02)


def test_the_copy_that_computes_in_16_bits_answers_in_32():
    inputs = keras.Input((8, 8, 3))
    values = keras.layers.ReLU()(keras.layers.BatchNormalization()(keras.layers.Conv2D(4, 3, padding="same")(inputs)))
    network = keras.Model(inputs, keras.layers.Conv2D(2, 1, activation="softmax")(values))
    learner = learner_of(network, "mixed_float16", Listener())
    assert [layer.compute_dtype for layer in learner.layers[1:]] == ["float16"] * 3 + ["float32"]
    assert all(np.array_equal(a, b) for a, b in zip(network.get_weights(), learner.get_weights()))
    pixels = np.random.default_rng(0).normal(size=(2, 8, 8, 3)).astype(np.float32)
    one, other = network(pixels).numpy(), learner(pixels).numpy()
    assert other.dtype == np.float32
    assert np.abs(one - other).max() < 0.01


def test_precision_by_device():
    assert policy_for("AUTO", ("/device:CPU:0",)) == "float32"
    assert policy_for("MIXED", ("/device:CPU:0",)) == "mixed_bfloat16"
    assert policy_for("MIXED", ("/device:GPU:0",)) == "mixed_float16"
    assert policy_for("FLOAT32", ("/device:GPU:0",)) == "float32"


def test_a_device_that_is_not_there_is_said_with_those_that_are():
    (cpu,) = devices_for("CPU")
    assert cpu.endswith("CPU:0")
    assert devices_for(" cpu:0 ") == (cpu,)
    if not tf.config.list_physical_devices("GPU"):
        assert devices_for("AUTO") == devices_for("") == (cpu,)
        with pytest.raises(OptionError, match="device GPU is not there; there are: CPU:0"):
            devices_for("GPU")
    with pytest.raises(OptionError, match=r"device CPU:0,7 is not there; there are: CPU:0"):
        devices_for("CPU:0,7")
    with pytest.raises(OptionError, match="device must be AUTO, CPU, GPU, or like GPU:0"):
        devices_for("TPU")
    with pytest.raises(OptionError, match="name each one once"):
        devices_for("CPU:0,0")


#: Trains on one and on two logical CPUs; 7 tiles in batches of 3 leave parts that are not even.
TWO_DEVICES = """
import json, runpy, sys
sys.modules["__main__"].__name__ = "__main__"
runpy.run_path(sys.argv[1])["register_package"]()
from tilewright.engine.models.backend import tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0], [tf.config.LogicalDeviceConfiguration()] * 2
)
from tilewright.engine.models.options import TrainModelOptions
from tilewright.engine.models.training import train_model
from tilewright.engine.progress import Progress
results = []
for device, output in (("CPU:0", sys.argv[3]), ("CPU:0,1", sys.argv[4])):
    options = TrainModelOptions(
        sys.argv[2], output, device=device, epochs=2, batch_size=3, depth=1, width=4, batch_norm=False,
        optimizer="SGD", learning_rate=0.01,
    )
    results.append(train_model(options, Progress())["metrics"])
print("RESULTS", json.dumps(results))
"""


def test_two_devices_learn_what_one_does(tmp_path):
    folder = make_dataset(tmp_path / "d", task="SEGMENTATION", counts=(("train", 7), ("val", 5)), ignore=0.2)
    outputs = [str(tmp_path / f"{name}.keras") for name in ("one", "two")]
    script = tmp_path / "script.py"
    script.write_text(TWO_DEVICES)
    done = subprocess.run(
        [sys.executable, str(script), str(ROOT / "engine" / "__main__.py"), str(folder), *outputs],
        capture_output=True, text=True, env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}, timeout=300,
    )  # fmt: skip
    lines = [line for line in done.stdout.splitlines() if line.startswith("RESULTS")]
    assert lines, done.stderr[-3000:]
    one, two = json.loads(lines[0].partition(" ")[2])
    for name, value in one.items():
        assert two[name] == pytest.approx(value, rel=1e-3), name
    weights = [keras.saving.load_model(path).get_weights() for path in outputs]
    for alone, together in zip(*weights):
        assert np.allclose(alone, together, atol=1e-5)


def test_a_log_for_tensorboard(tmp_path):
    folder = make_dataset(tmp_path / "d", counts=(("train", 4), ("val", 2)))
    train(folder, tmp_path / "m.keras", epochs=2, batch_size=4, width=4, tensorboard=str(tmp_path / "log"))
    (events,) = (tmp_path / "log").iterdir()
    found = {}
    for record in tf.data.TFRecordDataset(str(events)):
        event = tf.compat.v1.Event.FromString(record.numpy())
        for value in event.summary.value:
            found[value.tag, event.step] = float(tf.make_ndarray(value.tensor))
            assert value.metadata.plugin_data.plugin_name == "scalars"
    rows = (tmp_path / "m.history.csv").read_text().splitlines()
    names = rows[0].split(",")
    for line in rows[1:]:
        row = dict(zip(names, line.split(",")))
        assert found["validation_loss", int(row["epoch"])] == pytest.approx(float(row["validation_loss"]), rel=1e-6)
    assert ("rmse", 1) not in found


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"class_weights": "snow=2"}, "class weights must be of the classes bright, dark, got 'snow'"),
        ({"loss": ("MSE",)}, "loss must be out of CROSS_ENTROPY.* for a CLASSIFICATION dataset, got MSE"),
        ({"loss": ("DICE",), "class_weights": "INVERSE"}, "loss must name WEIGHTED_CROSS_ENTROPY or FOCAL"),
        ({"loss": ("WEIGHTED_CROSS_ENTROPY",)}, "class weights are required"),
        ({"architecture": "CUSTOM"}, "architecture file is required"),
        ({"architecture": "CUSTOM", "architecture_file": "net.py"}, "allow code must be true"),
        ({"base_model": "there is none.keras"}, "base model must be a file"),
        ({"dates": 2}, "dates must divide the 3 bands"),
        ({"fusion": "LATE"}, "dates must be at least 2"),
        ({"depth": 2}, "depth is nothing that TILE_CNN has"),
        ({"device": "GPU:7"}, "device GPU:7 is not there"),
    ],
)
def test_options_that_do_not_fit_are_refused_and_leave_nothing(tmp_path, values, words):
    folder = make_dataset(tmp_path / "d", counts=(("train", 4), ("val", 2)))
    with pytest.raises((OptionError, InputError), match=words):
        train(folder, tmp_path / "m.keras", **values)
    assert [path.name for path in tmp_path.iterdir()] == ["d"]


def test_turns_need_square_tiles(tmp_path):
    folder = make_dataset(tmp_path / "d", counts=(("train", 4),))
    Manifest(**{**vars(Manifest.read(folder)), "tile_size": (16, 20)}).write(folder)
    with pytest.raises(OptionError, match="augmentations ROT90 need square tiles, got 20 × 16 px"):
        train(folder, tmp_path / "m.keras", augmentations=("ROT90", "ROTATE"))


def test_going_on_from_a_model_with_other_bands_is_refused_and_with_the_same_begins_where_it_was(tmp_path):
    folder = make_dataset(tmp_path / "d")
    values = {"batch_size": 8, "learning_rate": 0.005}
    first = train(folder, tmp_path / "m.keras", epochs=3, width=4, **values)
    listener = Listener()
    values = {"base_model": str(tmp_path / "m.keras"), "epochs": 1, "batch_size": 8, "learning_rate": 1e-6}
    second = train(folder, tmp_path / "n.keras", listener, **values)
    assert second["architecture"] == "TILE_CNN"
    # A new network begins at about log 2; the averages of the normalisation move on even with the smallest steps.
    assert second["metrics"]["validation_loss"] < first["metrics"]["validation_loss"] + 0.05 < 0.3
    other = make_dataset(tmp_path / "o", bands=("red", "nir", "blue"), counts=(("train", 4), ("val", 2)))
    with pytest.raises(InputError, match="takes the bands red, green, blue; the dataset has red, nir, blue"):
        train(other, tmp_path / "o.keras", **values)
