"""Training: from a dataset folder to a model file with its sidecar."""

from __future__ import annotations

import math
import os
import time
import warnings
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning

from ..errors import Cancelled, InputError, OptionError, OutputError
from ..progress import Progress
from .data import Dataset, TileReader, batches, open_dataset
from .describing import describe
from .history import Epoch, History, metrics_of
from .options import ARCHITECTURES, TrainModelOptions
from .report import write_report
from .rules import IGNORE
from .sidecar import card_text, sidecar_path


def train_model(options: TrainModelOptions, progress: Progress) -> dict[str, Any]:
    """Learn a model; the file holds the best weights from the first finished epoch on, also when cancelled.

    Values: `output`, `sidecar`, `epochs` (run), `best_epoch`, `metrics` of the best epoch, `classes`, `architecture`,
    `stopped` (why before the last epoch, or ""). Raises InputError for a dataset that nothing can be learned from and
    OutputError for a place that cannot be written.
    """
    output = Path(options.output)
    for path in filter(None, (options.output, options.report)):
        _check_writable(Path(path))
    dataset = open_dataset(Path(options.dataset))
    architecture = _architecture(options.architecture, dataset)
    _check_augmentations(options, dataset)
    with rasterio.Env(GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR"), warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # PNG, JPEG and masks need not say where they are
        training, validation = _readers(dataset, options, progress)
        counts = training.counts(progress)
        _check_counts(dataset, counts, progress)
        trainer = _Trainer(options, architecture, dataset, training, validation, progress)
        history = trainer.run(output)
    best = history.best
    if best is None:
        raise InputError(history.stopped, "Try a smaller learning rate, and look for wild values in the bands.")
    progress.message(f"Best was epoch {best.number}; its model is {output}.")
    if options.report:
        write_report(Path(options.report), options, architecture, dataset, counts, history, progress)
    return {
        "output": str(output),
        "sidecar": str(sidecar_path(output)),
        "report": options.report,
        "architecture": architecture,
        "epochs": len(history.epochs),
        "best_epoch": best.number,
        "metrics": metrics_of(best),
        "classes": [asdict(entry) for entry in dataset.classes],
        "stopped": history.stopped,
    }


class _Trainer:
    """A model, its optimizer, and the loop."""

    def __init__(
        self,
        options: TrainModelOptions,
        architecture: str,
        dataset: Dataset,
        training: TileReader,
        validation: Optional[TileReader],
        progress: Progress,
    ) -> None:
        progress.update(0, 1, "Loading TensorFlow")
        from .architectures import Head, Settings, build
        from .backend import keras, tf
        from .losses import loss_named

        keras.utils.set_random_seed(options.seed)
        tf.config.experimental.enable_op_determinism()
        self.options, self.dataset, self.progress = options, dataset, progress
        self.training, self.validation = training, validation
        self.classes = len(dataset.classes)
        bands = len(dataset.manifest.bands)
        self.model = build(architecture, *dataset.tile_size, bands, Head(dataset.manifest.task, self.classes), Settings())
        self.card = describe(options, architecture, dataset, self.model.count_params(), keras.__version__)
        self._failure = tf.errors.OpError
        optimizer = keras.optimizers.Adam(options.learning_rate)
        optimizer.build(self.model.trainable_variables)
        loss = loss_named(options.loss or "CROSS_ENTROPY")
        spatial = dataset.tile_size if training.spatial else ()
        signature = [
            tf.TensorSpec((None, *dataset.tile_size, bands), tf.float32),
            tf.TensorSpec((None, *spatial), tf.int32),
        ]

        @tf.function(input_signature=signature)  # type: ignore[untyped-decorator]
        def train(pixels: Any, labels: Any) -> Any:
            with tf.GradientTape() as tape:
                probabilities = self.model(pixels, training=True)
                value = loss(labels, probabilities)
            gradients = tape.gradient(value, self.model.trainable_variables)
            optimizer.apply(gradients, self.model.trainable_variables)
            return value, tf.argmax(probabilities, axis=-1, output_type=tf.int32)

        @tf.function(input_signature=signature)  # type: ignore[untyped-decorator]
        def validate(pixels: Any, labels: Any) -> Any:
            probabilities = self.model(pixels, training=False)
            return loss(labels, probabilities), tf.argmax(probabilities, axis=-1, output_type=tf.int32)

        self._train, self._validate = train, validate

    def run(self, output: Path) -> History:
        """Train, writing the file at each improvement."""
        history, epochs = History(), self.options.epochs
        try:
            for number in range(1, epochs + 1):
                started = time.monotonic()
                loss, confusion = self._pass(number)
                epoch = Epoch(number, loss, _accuracy(confusion))
                if math.isfinite(loss) and self.validation:
                    epoch.validation_loss, epoch.confusion = self._pass(number, validating=True)
                    epoch.validation_accuracy = _accuracy(epoch.confusion)
                if not math.isfinite(epoch.score):
                    break
                epoch.seconds = time.monotonic() - started
                history.epochs.append(epoch)
                self.progress.message(epoch.line(epochs))
                if history.best is None or epoch.score < history.best.score:
                    history.best = epoch
                    self._write(output, epoch)
                elif self.options.patience and number - history.best.number >= self.options.patience:
                    history.stopped = f"Stopped early: no better result for {self.options.patience} epochs."
                    break
        except Cancelled:
            if history.best:
                self.progress.message(
                    f"Cancelled; {output} holds the best model so far, of epoch {history.best.number}."
                )
            raise
        if not history.stopped and len(history.epochs) < epochs:
            history.stopped = f"Stopped: the loss was no number any more at {self._where}."
        if history.stopped:
            self.progress.message(history.stopped, "info" if "early" in history.stopped else "warning")
        return history

    def _pass(self, epoch: int, validating: bool = False) -> tuple[float, np.ndarray]:
        """Go through a split once: the mean loss, which is NaN as soon as a step's is, and the confusion matrix."""
        reader = self.validation if validating and self.validation else self.training
        step = self._validate if validating else self._train
        size = self.options.batch_size
        steps = -(-len(reader.tiles) // size)
        total, weight = 0.0, 0
        confusion = np.zeros((self.classes, self.classes), np.int64)
        data = batches(reader, size, None if validating else epoch, shuffle=not validating)
        for number, (pixels, labels) in enumerate(self._safely(data, reader), 1):
            self.progress.check()
            value, predicted = step(pixels, labels)
            value, truth = float(value), labels.numpy().ravel()
            self._where = f"step {number} of epoch {epoch}"
            if not math.isfinite(value):
                return math.nan, confusion
            labelled = truth != IGNORE
            pairs = truth[labelled] * self.classes + predicted.numpy().ravel()[labelled]
            confusion += np.bincount(pairs, minlength=self.classes**2).reshape(self.classes, self.classes)
            total += value * int(labelled.sum())
            weight += int(labelled.sum())
            if not validating:
                text = f"epoch {epoch} of {self.options.epochs}"
                self.progress.update((epoch - 1) * steps + number, self.options.epochs * steps, text)
        return total / max(weight, 1), confusion

    def _safely(self, data: Any, reader: TileReader) -> Iterator[Any]:
        """Batches; what made a tile unreadable is raised as the reader said it."""
        try:
            yield from data
        except self._failure:
            if reader.failure is not None:
                raise reader.failure from None
            raise

    def _write(self, output: Path, epoch: Epoch) -> None:
        """Model and sidecar under other names first, so that neither is ever half there."""
        metrics = {name: value for name, value in metrics_of(epoch).items() if value is not None}
        hyperparameters = {**self.card.hyperparameters, "best_epoch": epoch.number, **metrics}
        text = card_text(replace(self.card, hyperparameters=hyperparameters), output)
        sidecar = sidecar_path(output)
        try:
            with (
                self.progress.scratch(output.with_name(f".{output.stem}.part.keras")) as model_part,
                self.progress.scratch(sidecar.with_name(f".{sidecar.name}.part")) as sidecar_part,
            ):
                sidecar_part.write_text(text, encoding="utf-8")
                self.model.save(model_part)
                sidecar_part.replace(sidecar)
                model_part.replace(output)
        except OSError as error:
            raise OutputError(f"{output} cannot be written: {error.strerror or error}") from None


def _accuracy(confusion: np.ndarray) -> float:
    return float(np.trace(confusion) / max(confusion.sum(), 1))


def _architecture(name: str, dataset: Dataset) -> str:
    task = dataset.manifest.task
    if name == "AUTO":
        return next(known for known, tasks in ARCHITECTURES.items() if task in tasks)
    if task not in ARCHITECTURES[name]:
        fitting = [known for known, tasks in ARCHITECTURES.items() if task in tasks]
        raise OptionError(f"architecture must be one of {', '.join(fitting)} for a {task} dataset, got {name}")
    return name


def _check_augmentations(options: TrainModelOptions, dataset: Dataset) -> None:
    height, width = dataset.tile_size
    turning = [name for name in options.augmentations if name in ("ROT90", "ROT270", "TRANSPOSE")]
    if turning and height != width:
        raise OptionError(f"augmentations {', '.join(turning)} need square tiles, got {width} × {height} px")


def _check_writable(path: Path) -> None:
    if path.is_dir():
        raise OutputError(f"{path} cannot be written: it is a folder")
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}")
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"{path} cannot be written: no permission to write in {path.parent}")


def _readers(
    dataset: Dataset, options: TrainModelOptions, progress: Progress
) -> tuple[TileReader, Optional[TileReader]]:
    splits = dataset.splits
    name = "train" if "train" in splits else ""
    if not splits.get(name):
        known = ", ".join(f"{split or 'no split'}: {len(tiles)}" for split, tiles in splits.items()) or "none"
        raise InputError(f"{dataset.folder} must have tiles in the split train; its tiles are {known}")
    validation = splits.get("val", ())
    if not validation:
        progress.warn("There is no validation split: the best weights are those of the lowest training loss.")
    training = TileReader(dataset, splits[name], options.seed, options.augmentations)
    return training, TileReader(dataset, validation, options.seed, ()) if validation else None


def _check_counts(dataset: Dataset, counts: np.ndarray, progress: Progress) -> None:
    unit = "tiles" if dataset.manifest.task == "CLASSIFICATION" else "labelled pixels"
    there = [entry.name for entry, count in zip(dataset.classes, counts) if count]
    if len(there) < 2:
        raise InputError(
            f"{dataset.folder} must have at least two classes with {unit} in the training split, "
            f"got {', '.join(there) or 'none'}"
        )
    missing = [entry.name for entry, count in zip(dataset.classes, counts) if not count]
    if missing:
        progress.warn(f"There are no {unit} of {', '.join(missing)} in the training split.")
