"""The files that a training writes beside its model, and what they hold."""

from __future__ import annotations

from pathlib import Path

#: Endings that take the place of `.keras`: a row for each epoch, pictures of a few tiles, and how the training stands.
HISTORY, SAMPLES, STATUS = ".history.csv", ".samples.png", ".training.json"
#: Columns of the history; those that a task has no figure for stay empty.
COLUMNS = (
    "epoch",
    "loss",
    "accuracy",
    "rmse",
    "mae",
    "validation_loss",
    "validation_accuracy",
    "validation_mean_iou",
    "validation_rmse",
    "validation_mae",
    "learning_rate",
    "seconds",
)
#: How a training stands. One that was killed still says `running`, but the
#: time of its file stands still.
RUNNING, FINISHED, CANCELLED, FAILED = "running", "finished", "cancelled", "failed"
#: Seconds after which the time of the status file of a running training is set anew.
BEAT_S = 5.0


def sidecar_path(model: Path) -> Path:
    """Where the sidecar of a model is: `house.keras` → `house.mlm.json`, beside a SavedModel's folder too."""
    if model.name == "saved_model.pb" and model.is_file():
        model = model.parent
    if model.is_dir():
        return model.with_name(f"{model.name}.mlm.json")
    return model.with_suffix(".mlm.json")


def history_path(model: Path) -> Path:
    """Where the history of a model file is: `house.keras` → `house.history.csv`."""
    return model.with_suffix(HISTORY)


def samples_path(model: Path) -> Path:
    """Where its pictures of tiles are: `house.samples.png`."""
    return model.with_suffix(SAMPLES)


def status_path(model: Path) -> Path:
    """Where it says how its training stands: `house.training.json`."""
    return model.with_suffix(STATUS)


def model_of(path: Path) -> Path:
    """The model file that one of these files, or the model itself, belongs to."""
    for ending in (HISTORY, SAMPLES, STATUS):
        if path.name.endswith(ending) and len(path.name) > len(ending):
            return path.with_name(path.name[: -len(ending)] + ".keras")
    return path
