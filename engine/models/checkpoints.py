"""What a training needs to go on after an interruption, kept beside its model until it is finished."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional
from zipfile import BadZipFile

import numpy as np

from ..errors import OutputError
from ..progress import Progress, move, remove
from .dataset import Dataset
from .history import Epoch, History
from .options import TrainModelOptions

VERSION = 1
_STATE = "state.json"
#: Options that change nothing of what is learned.
_BESIDE = ("dataset", "report", "tensorboard", "allow_code", "samples")


@dataclass
class State:
    """A training after its last finished epoch.

    `arrays` are all variables of network and optimizer in their order; nothing of chance needs to be kept, since every
    epoch draws anew from the seed and its number. `batch_size` may have become smaller than the call's.
    """

    arrays: list[np.ndarray]
    batch_size: int
    history: History = field(default_factory=History)


class Checkpoints:
    """The folder `.<name>.training` beside a model file. Each state is written whole or not at all."""

    def __init__(self, model: Path, fingerprint: str, progress: Progress) -> None:
        self.folder = model.with_name(f".{model.stem}.training")
        self._fingerprint = fingerprint
        self._progress = progress

    def load(self) -> Optional[State]:
        """The state to go on from; None where there is none of this call, and what is there of another is removed."""
        if not self.folder.exists():
            return None
        try:
            values = json.loads((self.folder / _STATE).read_text(encoding="utf-8"))
            if values["version"] == VERSION and values["fingerprint"] == self._fingerprint:
                path = self.folder / _arrays_name(values["epoch"])
                with path.open("rb") as stream, np.load(stream, allow_pickle=False) as stored:
                    arrays = [stored[f"a{number:05d}"] for number in range(len(stored.files))]
                return State(arrays, int(values["batch_size"]), _history(values))
            self._progress.message("An unfinished training of another call or dataset is replaced by this one.")
        except FileNotFoundError:
            pass  # ended before its first epoch was over
        except (OSError, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError, BadZipFile):
            self._progress.warn(f"{self.folder} cannot be read; training begins anew.")
        self.clear()
        return None

    def save(self, state: State) -> None:
        """Keep the state in place of the one before; raises OutputError and keeps that one when it cannot be."""
        epoch = len(state.history.epochs)
        history = state.history
        confusion = history.best.confusion if history.best else None
        values = {
            "version": VERSION,
            "fingerprint": self._fingerprint,
            "epoch": epoch,
            "batch_size": state.batch_size,
            "epochs": [item.row() for item in history.epochs],
            "best": history.best.number if history.best else None,
            "confusion": None if confusion is None else confusion.tolist(),
        }
        name = _arrays_name(epoch)
        try:
            self.folder.mkdir(exist_ok=True)
            with self._progress.scratch(self.folder / f"{name}.part") as part:
                with part.open("wb") as stream:
                    named: dict[str, Any] = {f"a{number:05d}": array for number, array in enumerate(state.arrays)}
                    np.savez(stream, **named)
                    _flush(stream)
                move(part, self.folder / name)
            with self._progress.scratch(self.folder / f"{_STATE}.part") as part:
                with part.open("w", encoding="utf-8") as stream:
                    json.dump(values, stream)
                    _flush(stream)
                move(part, self.folder / _STATE)
        except OSError as error:
            if not (self.folder / _STATE).exists():
                self.clear()
            raise OutputError(
                f"The state of the training cannot be written to {self.folder}: {error.strerror or error}",
                "The same call goes on where this one stopped." if epoch > 1 else "",
            ) from None
        for other in self.folder.glob("arrays-*.npz"):
            if other.name != name:
                other.unlink(missing_ok=True)

    def clear(self) -> None:
        """Remove the folder."""
        remove(self.folder)


def fingerprint_of(options: TrainModelOptions, dataset: Dataset, versions: Sequence[str]) -> str:
    """What must be the same for a training to go on: the call, the dataset, and the libraries."""
    call = {name: value for name, value in options.to_dict().items() if name not in _BESIDE}
    tiles = [
        [name, [[tile.image.relative_to(dataset.folder).as_posix(), tile.label, tile.labels] for tile in part]]
        for name, part in dataset.splits.items()
    ]
    digest = hashlib.sha256()
    for part in (call, dataset.manifest.to_json(), tiles, list(versions)):
        digest.update(json.dumps(part, sort_keys=True, default=str).encode())
    for file in (options.base_model, options.architecture_file, options.encoder_weights):
        if file and Path(file).is_file():
            digest.update(hashlib.sha256(Path(file).read_bytes()).digest())
    return digest.hexdigest()


def _arrays_name(epoch: int) -> str:
    return f"arrays-{int(epoch):06d}.npz"


def _history(values: dict[str, Any]) -> History:
    history = History([Epoch.from_row(row) for row in values["epochs"]])
    if values["best"] is not None:
        history.best = history.epochs[int(values["best"]) - 1]
        if values["confusion"] is not None:
            history.best.confusion = np.asarray(values["confusion"], np.int64)
    return history


def _flush(stream: Any) -> None:
    stream.flush()
    os.fsync(stream.fileno())
