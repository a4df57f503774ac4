"""Trainings that are killed, run out of memory or of disk, and go on."""

import json
import resource
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from listening import Listener
from model_fixtures import FILES, make_dataset
from tilewright.engine.errors import InputError, OutputError
from tilewright.engine.exclusive import exclusively
from tilewright.engine.models import steps, trainer
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.models.checkpoints import Checkpoints, State
from tilewright.engine.models.history import Epoch, History
from tilewright.engine.models.options import TrainModelOptions
from tilewright.engine.models.training import train_model

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]
#: A training with everything in it that draws chances or remembers something from epoch to epoch.
CALL = {
    "epochs": 4,
    "batch_size": 4,
    "augmentations": ("ROT90", "FLIP_UP_DOWN", "ROTATE", "NOISE"),
    "schedule": "COSINE",
    "optimizer": "ADAMW",
    "weight_decay": 0.01,
    "dropout": 0.3,
    "depth": 1,
    "width": 4,
    "seed": 5,
}


@pytest.fixture(scope="module")
def masked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("masked") / "d"
    return make_dataset(folder, task="SEGMENTATION", counts=(("train", 12), ("val", 4)), ignore=0.1)


def train(folder, output, progress=None, **values):
    options = TrainModelOptions(str(folder), str(output), **{**CALL, **values})
    return train_model(options, progress or Listener())


def weights_of(path):
    return [np.asarray(value) for value in keras.saving.load_model(path).get_weights()]


def worker(folder, output, limit_bytes=None, **values):
    """A worker process on a training, as QGIS starts it."""
    job = {"task": "train_model", "options": {"dataset": str(folder), "output": str(output), **CALL, **values}}

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit_bytes, limit_bytes))

    process = subprocess.Popen(
        [sys.executable, "-I", "-B", str(ROOT / "engine" / "__main__.py")],  # a full disk would cut what it compiles
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        preexec_fn=limit if limit_bytes else None,
    )
    process.stdin.write(json.dumps(job) + "\n")
    process.stdin.flush()
    return process


#: A training that is killed in the moment at which it says a certain thing: from outside a fast one would be missed.
KILLED = """
import json, os, runpy, signal, sys
root, options, moment = sys.argv[1:]
runpy.run_path(os.path.join(root, "engine", "__main__.py"))["register_package"]()
from tilewright.engine.models.options import TrainModelOptions
from tilewright.engine.models.training import train_model
from tilewright.engine.progress import Progress

class Killer(Progress):
    def update(self, done, total, text=""):
        if text == moment:
            os.kill(os.getpid(), signal.SIGKILL)

train_model(TrainModelOptions.from_dict(json.loads(options)), Killer())
"""


def test_a_model_is_written_by_one_training_at_a_time(masked, tmp_path):
    output = tmp_path / "m.keras"
    with exclusively(output, Listener()):
        with pytest.raises(OutputError, match=r"m\.keras is being written by another run"):
            train(masked, output, epochs=1)
        with exclusively(tmp_path / "other.keras", Listener()):
            pass
        assert [path.name for path in tmp_path.iterdir()] == [".m.keras.lock"]
    (tmp_path / ".m.keras.lock").touch()  # of a training that was killed
    train(masked, output, epochs=1)
    assert sorted(path.name for path in tmp_path.iterdir()) == FILES


def test_a_killed_training_goes_on_to_the_very_same_weights(masked, tmp_path):
    whole = tmp_path / "whole"
    whole.mkdir()
    undisturbed = train(masked, whole / "m.keras")
    killed = tmp_path / "killed"
    killed.mkdir()
    output = killed / "m.keras"
    job = {"dataset": str(masked), "output": str(output), **CALL}
    process = subprocess.run([sys.executable, "-c", KILLED, str(ROOT), json.dumps(job), "epoch 3 of 4"], check=False)
    assert process.returncode == -signal.SIGKILL
    rows = (killed / "m.history.csv").read_text().splitlines()
    assert len(rows) == 3
    assert (killed / ".m.training" / "state.json").is_file()
    listener = Listener()
    resumed = train(masked, output, listener)
    assert any("Going on with epoch 3" in text for _, text in listener.said)
    assert not any(text.startswith(("epoch 1 ", "epoch 2 ")) for _, text in listener.said)
    assert resumed["best_epoch"] == undisturbed["best_epoch"]
    assert resumed["metrics"] == undisturbed["metrics"]
    for one, other in zip(weights_of(whole / "m.keras"), weights_of(output)):
        assert one.tobytes() == other.tobytes()
    figures = [
        [row.split(",")[:-1] for row in (folder / "m.history.csv").read_text().splitlines()]
        for folder in (whole, killed)
    ]
    assert figures[0] == figures[1]
    assert sorted(path.name for path in killed.iterdir()) == FILES


class Stopping(Listener):
    """Cancels once an epoch is over."""

    def __init__(self, epoch):
        super().__init__()
        self.epoch = epoch

    def message(self, text, level="info"):
        super().message(text, level)
        if text.startswith(f"epoch {self.epoch} "):
            self.cancel()


def stopped(masked, output, epoch=2, **values):
    with pytest.raises(Exception, match="Cancelled"):
        train(masked, output, Stopping(epoch), **values)
    assert (output.parent / ".m.training").is_dir()


def test_the_state_of_another_call_is_replaced(masked, tmp_path):
    output = tmp_path / "m.keras"
    stopped(masked, output)
    listener = Listener()
    assert train(masked, output, listener, epochs=1, seed=6)["epochs"] == 1
    assert ("info", "An unfinished training of another call or dataset is replaced by this one.") in listener.said
    assert sorted(path.name for path in tmp_path.iterdir()) == FILES


def test_a_state_is_kept_whole_or_not_at_all(tmp_path):
    model, listener = tmp_path / "m.keras", Listener()
    kept = Checkpoints(model, "call", listener)
    arrays = [np.arange(6.0).reshape(2, 3), np.array(7)]
    history = History()
    history.add(Epoch(1, 0.5, validation_loss=0.25, confusion=np.eye(2, dtype=np.int64)))
    kept.save(State(arrays, 4, history))
    history.add(Epoch(2, 0.4, validation_loss=0.5))
    kept.save(State([array + 1 for array in arrays], 2, history))
    assert sorted(path.name for path in kept.folder.iterdir()) == ["arrays-000002.npz", "state.json"]
    found = kept.load()
    assert [array.tolist() for array in found.arrays] == [(array + 1).tolist() for array in arrays]
    assert (found.batch_size, found.history.best.number, len(found.history.epochs)) == (2, 1, 2)
    assert found.history.best.confusion.tolist() == [[1, 0], [0, 1]]
    assert found.history.best.score == 0.25
    for name in ("state.json", "arrays-000002.npz"):
        content = (kept.folder / name).read_bytes()
        (kept.folder / name).write_bytes(content[: len(content) // 2])
        assert kept.load() is None
        assert "cannot be read; training begins anew" in listener.warnings[-1]
        assert not kept.folder.exists()
        kept.save(State(arrays, 4, history))
    assert Checkpoints(model, "another call", listener).load() is None
    assert "of another call or dataset is replaced" in listener.said[-1][1]
    assert not kept.folder.exists()


def test_a_first_state_that_cannot_be_written_leaves_no_folder(tmp_path, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    kept, history, arrays = Checkpoints(tmp_path / "m.keras", "call", Listener()), History(), [np.arange(3.0)]
    history.add(Epoch(1, 0.5))
    with monkeypatch.context() as patched:
        patched.setattr(np, "savez", full)
        with pytest.raises(OutputError, match=r"state of the training cannot be written.*No space left on device"):
            kept.save(State(arrays, 4, history))
    assert not kept.folder.exists()
    kept.save(State(arrays, 4, history))
    history.add(Epoch(2, 0.4))
    monkeypatch.setattr(np, "savez", full)
    with pytest.raises(OutputError, match="same call goes on"):
        kept.save(State(arrays, 4, history))
    assert len(kept.load().history.epochs) == 1


def test_a_model_that_is_gone_is_learned_anew(masked, tmp_path):
    output, values = tmp_path / "m.keras", {"epochs": 3}
    stopped(masked, output, **values)
    state = tmp_path / ".m.training" / "state.json"
    # As if the second epoch had not been better: then the first one's model is nowhere but in the file.
    state.write_text(json.dumps({**json.loads(state.read_text()), "best": 1}))
    output.unlink()
    listener = Listener()
    assert train(masked, output, listener, **values)["epochs"] == 3
    assert any("is not as the interrupted training left it; training begins anew" in text for _, text in listener.said)
    assert any(text.startswith("epoch 1 ") for _, text in listener.said)


def test_memory_that_is_short_halves_the_batch(masked, tmp_path, monkeypatch):
    real, sizes = steps.Steps.train, []

    def small(self, pixels, labels):
        sizes.append(int(pixels.shape[0]))
        if len(sizes) == 5 and pixels.shape[0] > 2:  # in the second epoch, after a step that was taken
            raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")
        real(self, pixels, labels)

    monkeypatch.setattr(steps.Steps, "train", small)
    listener = Listener()
    result = train(masked, tmp_path / "m.keras", listener, epochs=2)
    assert listener.warnings[-1] == "Memory is short: epoch 2 begins again with a batch size of 2."
    assert sizes == [4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2]
    assert result["epochs"] == 2

    # The epoch began again from where it stood: as if a training had gone on with the smaller batch.
    monkeypatch.setattr(steps.Steps, "train", real)
    output = tmp_path / "b" / "m.keras"
    output.parent.mkdir()
    stopped(masked, output, epoch=1, epochs=2)
    state = output.parent / ".m.training" / "state.json"
    state.write_text(json.dumps({**json.loads(state.read_text()), "batch_size": 2}))
    train(masked, output, epochs=2)
    for one, other in zip(weights_of(tmp_path / "m.keras"), weights_of(output)):
        assert one.tobytes() == other.tobytes()


@pytest.mark.parametrize("failure", [MemoryError, tf.errors.ResourceExhaustedError])
def test_memory_too_short_for_one_tile_is_one_clear_error(masked, tmp_path, monkeypatch, failure):
    def full(self, numbers, epoch=None):
        raise failure() if failure is MemoryError else failure(None, None, "OOM")

    monkeypatch.setattr(trainer.TileReader, "read_batch", full)
    listener = Listener()
    with pytest.raises(InputError, match="not enough memory to train on a single tile"):
        train(masked, tmp_path / "m.keras", listener)
    assert [text.rpartition(" ")[2] for text in listener.warnings[-2:]] == ["2.", "1."]
    assert not list(tmp_path.iterdir())


def test_a_disk_that_is_full_keeps_the_last_good_model_and_the_state(masked, tmp_path, monkeypatch):
    output = tmp_path / "m.keras"
    train(masked, output, epochs=1)
    before = output.read_bytes(), (tmp_path / "m.mlm.json").read_bytes()
    real = keras.Model.save

    def full(self, path, *arguments, **more):
        Path(path).write_bytes(b"half of it")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(keras.Model, "save", full)
    with pytest.raises(OutputError, match=r"m.keras cannot be written: No space left on device.*same call goes on"):
        train(masked, output, epochs=2)
    assert (output.read_bytes(), (tmp_path / "m.mlm.json").read_bytes()) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [".m.training", *FILES]
    monkeypatch.setattr(keras.Model, "save", real)
    listener = Listener()
    assert train(masked, output, listener, epochs=2)["epochs"] == 2
    assert any("Going on with epoch 2" in text for _, text in listener.said)
    assert output.read_bytes() != before[0]


def test_files_that_may_not_grow_are_one_clear_error(masked, tmp_path):
    """The system refuses to write on in the middle of a file, as it does when a disk is full."""
    with worker(masked, tmp_path / "m.keras", limit_bytes=20_000, epochs=1) as process:
        events = [json.loads(line) for line in process.stdout]
    assert events[-1]["event"] == "error", events[-1]
    assert events[-1]["kind"] == "output"
    assert "The state of the training cannot be written" in events[-1]["text"]
    assert "File too large" in events[-1]["text"]
    assert not [path for path in tmp_path.rglob("*") if "part" in path.name]
    assert not (tmp_path / "m.keras").exists()
