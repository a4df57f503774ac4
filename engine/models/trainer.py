"""The loop of a training: epochs, the best model's file, and what makes it stop or go on in smaller batches."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..errors import Cancelled, EngineError, InputError, OutputError
from ..imagery.unchanged import check_unchanged
from ..progress import Progress, move
from .architectures.options import Head
from .batching import Batches
from .checkpoints import Checkpoints, State, fingerprint_of
from .dataset import Dataset
from .describing import describe
from .devices import devices_for
from .figures import Figures
from .history import Epoch, History, HistoryLog, history_path, metrics_of
from .losses import loss_for
from .names import CANCELLED, FAILED, FINISHED, sidecar_path
from .networks import network_for, output_size
from .optimizers import optimizer_for, rate_in
from .options import TrainModelOptions
from .precision import hand_over, learner_of, policy_for
from .samples import SamplePictures
from .sidecar import card_text, read_card
from .status import Status
from .steps import Outcome, Steps
from .tiles import TileReader

#: Steps after which the device is asked whether the loss is still a number.
_LOOK_EVERY = 20


class _TooLarge(Exception):
    """A batch did not fit into memory."""


class Trainer:
    """A network, its optimizer, and the loop."""

    def __init__(
        self,
        options: TrainModelOptions,
        architecture: str,
        dataset: Dataset,
        readers: tuple[TileReader, Optional[TileReader]],
        head: Head,
        weights: Optional[np.ndarray],
        progress: Progress,
    ) -> None:
        """Build everything; raises OptionError and InputError for what does not fit together."""
        from .backend import keras, tf

        self._tf = tf
        self.options, self.dataset, self.progress = options, dataset, progress
        self.training, self.validation = readers
        self.output = Path(options.output)
        self.batch_size = options.batch_size
        self._batches: dict[tuple[TileReader, int], Batches] = {}
        devices = devices_for(options.device)
        policy = policy_for(options.precision, devices)
        keras.utils.set_random_seed(options.seed)
        tf.config.experimental.enable_op_determinism()
        several = len(devices) > 1
        self._strategy = tf.distribute.MirroredStrategy(devices) if several else tf.distribute.get_strategy()
        # Naming the device that TensorFlow takes anyway would cost each step some time.
        usual = several or devices == devices_for("AUTO")
        self._place = contextlib.nullcontext if usual else lambda: tf.device(devices[0])
        self._figures = Figures(dataset.task, len(dataset.classes))
        with self._place(), self._strategy.scope():
            self.network = network_for(options, architecture, dataset, head, progress)
            self._output_size = output_size(self.network, dataset, head)
            self._learner = learner_of(self.network, policy, progress)
            self._optimizer = optimizer_for(options)
            if policy == "mixed_float16" and self._learner is not self.network:
                self._optimizer = keras.optimizers.LossScaleOptimizer(self._optimizer)
            self._optimizer.build(self._learner.trainable_variables)
            label_shape = self._output_size or self.training.label_shape
            label_type = tf.float32 if dataset.task == "REGRESSION" else tf.int32
            self.steps = Steps(
                self._learner,
                self._optimizer,
                loss_for(options.losses(dataset.task), head, weights, options.focal_gamma),
                self._figures,
                self._strategy,
                (*dataset.tile_size, self.training.band_count),
                tf.TensorSpec((None, *label_shape), label_type),
            )
        used = ", ".join(name.rpartition("device:")[2] for name in devices)
        progress.message(f"Training {architecture} on {used}" + ("." if policy == "float32" else f", {policy}."))
        parameters = self.network.count_params()
        self.card = describe(options, architecture, dataset, parameters, keras.__version__, self._output_size)
        fingerprint = fingerprint_of(options, dataset, (keras.__version__, tf.__version__, policy, *devices))
        self._checkpoints = Checkpoints(self.output, fingerprint, progress)
        self._status = Status(self.output, _told(options, architecture, dataset), progress)
        #: Whether the file at the output is of this training.
        self._is_written = False
        shown = self.validation or self.training
        self._samples = SamplePictures(self.output, dataset, shown, options.samples, self._output_size, progress)

    def run(self) -> History:
        """Train, writing the file at each improvement; or go on where the same call was interrupted."""
        state = self._checkpoints.load()
        if state is not None and not self._continues(state):
            state = None
        if state is None:
            state = State(self._arrays(), self.batch_size)
        try:
            folder = Path(self.options.tensorboard) if self.options.tensorboard else None
            log = HistoryLog(history_path(self.output), state.history, folder)
            if state.history.epochs:
                self._status.begin()
            self._epochs(state, log)
        except BaseException as error:
            cancelled = isinstance(error, Cancelled)
            self._status.end(CANCELLED if cancelled else FAILED, "" if cancelled else str(error) or repr(error))
            self._leave(state.history, cancelled)
            raise
        self._checkpoints.clear()
        best = state.history.best
        if best is not None and self._samples.is_behind(best.number):
            self._draw(len(state.history.epochs))
        self._status.end(FINISHED, state.history.stopped)
        return state.history

    def _epochs(self, state: State, log: HistoryLog) -> None:
        history, epochs = state.history, self.options.epochs
        while len(history.epochs) < epochs:
            if self._is_stuck(history):
                history.stopped = f"Stopped early: no better result for {self.options.patience} epochs."
                self.progress.message(history.stopped)
                return
            epoch = self._epoch(len(history.epochs) + 1, state)
            if epoch is None:
                history.stopped = f"Stopped: {self._fault}."
                self.progress.warn(history.stopped)
                return
            check_unchanged()  # what an epoch learned from a dataset that was replaced under it is not kept
            better = history.add(epoch)
            state.arrays = self._arrays()
            # Before the model file, so that the file can always be made anew from what the state holds.
            self._checkpoints.save(state)
            if better:
                self._write(epoch)
            log.add(epoch)
            self._show(epoch, better, state)
            self.progress.message(epoch.line(epochs))

    def _show(self, epoch: Epoch, better: bool, state: State) -> None:
        """Tell and draw for those who follow the training, which changes nothing of it."""
        if not self._status.begun and not self.options.samples:
            self._samples.remove()
        self._status.begin()
        if self._samples.is_due(better):
            self._draw(epoch.number)
            # Networks of users may draw chances or count also when they do not learn.
            self._restore(state.arrays)

    def _draw(self, epoch: int) -> None:
        """Pictures that memory is too short for are left out."""
        with contextlib.suppress(_TooLarge), self._place(), self._memory(self._samples.reader):
            self._samples.draw(epoch, self._answer)

    def _answer(self, pixels: np.ndarray) -> np.ndarray:
        """What the network says of scaled pixels (tile, row, col, band) as it is now."""
        size = self.batch_size
        parts = (pixels[first : first + size] for first in range(0, len(pixels), size))
        return np.concatenate([np.asarray(self._learner(part, training=False)) for part in parts])

    def _is_stuck(self, history: History) -> bool:
        if history.best is None or self.options.patience is None:
            return False
        return len(history.epochs) - history.best.number >= self.options.patience

    def _epoch(self, number: int, state: State) -> Optional[Epoch]:
        """An epoch, in batches half as large where memory is short; None when loss or weights became no numbers."""
        started = time.monotonic()
        while True:
            rate = rate_in(self.options, number, [epoch.score for epoch in state.history.epochs])
            self._optimizer.learning_rate = rate
            try:
                return self._one_epoch(Epoch(number, math.nan, learning_rate=rate), started)
            except _TooLarge:
                pass
            if self.batch_size == 1:
                raise InputError(
                    "There is not enough memory to train on a single tile of this size with this network",
                    "Choose smaller tiles, a smaller WIDTH or DEPTH, or another DEVICE.",
                )
            self.batch_size //= 2
            state.batch_size = self.batch_size
            self.progress.warn(f"Memory is short: epoch {number} begins again with a batch size of {self.batch_size}.")
            self._restore(state.arrays)

    def _one_epoch(self, epoch: Epoch, started: float) -> Optional[Epoch]:
        for reader, validating in ((self.training, False), (self.validation, True)):
            if reader is None:
                continue
            outcome = self.go_through(reader, epoch.number, validating)
            if outcome.bad_step:
                where = ", in the validation split" if validating else ""
                self._fault = (
                    f"the loss was no number any more at step {outcome.bad_step} of epoch {epoch.number}{where}"
                )
                return None
            setattr(epoch, "validation_loss" if validating else "loss", outcome.loss)
            self._figures.tell(epoch, outcome.figures, validating)
        # The last step shows in no loss of this epoch where no validation follows it.
        if not all(np.isfinite(value.numpy()).all() for value in self._learner.variables):
            self._fault = f"the weights were no numbers any more after epoch {epoch.number}"
            return None
        epoch.seconds = time.monotonic() - started
        return epoch

    def go_through(self, reader: TileReader, epoch: int, validating: bool) -> Outcome:
        """Go through a split once, or until the loss is no number any more."""
        count = -(-len(reader.tiles) // self.batch_size)
        step = self.steps.validate if validating else self.steps.train
        with self._place(), self._memory(reader):
            self.steps.begin()
            with self._tf.device("/CPU:0"):
                made = self._batches.get((reader, self.batch_size))
                if made is None:
                    made = self._batches[reader, self.batch_size] = Batches(reader, self.batch_size, self._output_size)
                data = made.of(None if validating else epoch, not validating)
            for number, (pixels, labels) in enumerate(data, 1):
                self.progress.check()
                step(pixels, labels)
                if number % _LOOK_EVERY == 0 and self.steps.outcome().bad_step:
                    break
                if not validating:
                    done = (epoch - 1) * count + number
                    self.progress.update(done, self.options.epochs * count, f"epoch {epoch} of {self.options.epochs}")
            return self.steps.outcome()

    @contextlib.contextmanager
    def _memory(self, reader: TileReader) -> Iterator[None]:
        """Raise what made a tile unreadable as the reader said it, and memory that is short as _TooLarge."""
        reader.failure = None
        try:
            yield
        except (self._tf.errors.OpError, MemoryError) as error:
            cause = reader.failure or error
            if isinstance(cause, (MemoryError, self._tf.errors.ResourceExhaustedError)):
                raise _TooLarge from error
            if isinstance(cause, (EngineError, OSError)):
                raise cause from None
            raise

    def _arrays(self) -> list[np.ndarray]:
        """All that training changes: the variables of network and optimizer, those that draw chances included."""
        return [np.asarray(value.numpy()) for value in self._variables()]

    def _variables(self) -> list[Any]:
        return [*self._learner.variables, *self._optimizer.variables]

    def _restore(self, arrays: list[np.ndarray]) -> None:
        with self._place(), self._strategy.scope():
            for variable, array in zip(self._variables(), arrays):
                variable.assign(array)

    def _continues(self, state: State) -> bool:
        """Take over an earlier state; whether it fits, and its best model is still there."""
        shapes = [tuple(value.shape) for value in self._variables()]
        best, done = state.history.best, len(state.history.epochs)
        if shapes != [array.shape for array in state.arrays] or best is None:
            return False
        card = read_card(self.output) if self.output.is_file() else None
        if best.number < done and (card is None or card.hyperparameters.get("best_epoch") != best.number):
            self.progress.message(f"{self.output} is not as the interrupted training left it; training begins anew.")
            return False
        self._restore(state.arrays)
        self.batch_size = state.batch_size
        self.progress.message(f"Going on with epoch {done + 1}, where the same training was interrupted.")
        if best.number == done:
            self._write(best)
        return True

    def _leave(self, history: History, cancelled: bool) -> None:
        """Say what an interrupted training leaves behind, which is nothing before its first epoch is over."""
        if not history.epochs:
            self._checkpoints.clear()
        elif cancelled and history.best:
            self.progress.message(
                f"Cancelled; {self.output} holds the best model so far, of epoch {history.best.number}. "
                "The same call goes on from here."
            )

    def _write(self, epoch: Epoch) -> None:
        """Model and sidecar under other names first, so that neither is ever half there."""
        output = self.output
        if self._learner is not self.network:
            hand_over(self._learner, self.network)
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
                self.network.save(model_part)
                if not self._is_written:
                    # Between the two steps that follow, the card would tell of an earlier training's model.
                    output.unlink(missing_ok=True)
                move(sidecar_part, sidecar)
                move(model_part, output)
                self._is_written = True
        except OSError as error:
            raise OutputError(
                f"{output} cannot be written: {error.strerror or error}",
                "The same call goes on where this one stopped.",
            ) from None


def _told(options: TrainModelOptions, architecture: str, dataset: Dataset) -> dict[str, Any]:
    """What those who follow a training may want to know of it, as plain JSON values."""
    return {
        "model": Path(options.output).name,
        "task": dataset.task,
        "architecture": architecture,
        "dataset": str(dataset.folder),
        "epochs": options.epochs,
        "classes": [asdict(entry) for entry in dataset.classes],
    }
