"""The training and the validation step as TensorFlow functions, on one device or on several alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .figures import Figures
from .rules import IGNORE


@dataclass(frozen=True)
class Outcome:
    """What a pass came to so far: the mean loss, the figures, and the first step whose loss was no number, or 0."""

    loss: float
    figures: np.ndarray
    bad_step: int


class Steps:
    """Runs batches through a network; sums stay on the device, so that nothing waits for them after each batch."""

    def __init__(
        self,
        network: Any,
        optimizer: Any,
        loss: Callable[[Any, Any], Any],
        figures: Figures,
        strategy: Any,
        input_shape: Sequence[int],
        label_spec: Any,
    ) -> None:
        """`label_spec` is the tf.TensorSpec of a batch of labels; `strategy` that of the devices."""
        from .backend import tf

        self._tf, self._strategy, self._figures = tf, strategy, figures
        self._replicas = strategy.num_replicas_in_sync
        # The loss's sum, the weight of that sum, the step, the first bad step, and the figures.
        self._sums = tf.Variable(np.zeros(4 + figures.size), trainable=False, dtype=tf.float64)

        def learn(pixels: Any, labels: Any) -> Any:
            variables = network.trainable_variables
            with tf.GradientTape() as tape:
                outputs = network(pixels, training=True)
                value = loss(labels, outputs)
                counts = figures.count(labels, outputs)
                labelled = figures.labelled(counts)
                share = tf.cast(tf.math.divide_no_nan(labelled, self._over_all(labelled)), tf.float32)
                penalties = tf.add_n([tf.cast(part, tf.float32) for part in network.losses] or [tf.constant(0.0)])
                scaled = optimizer.scale_loss(value * share + penalties / self._replicas)
            optimizer.apply(tape.gradient(scaled, variables), variables)
            return value, counts

        def look(pixels: Any, labels: Any) -> Any:
            outputs = network(pixels, training=False)
            return loss(labels, outputs), figures.count(labels, outputs)

        self._learn, self._look = (self._function(step, input_shape, label_spec) for step in (learn, look))

    def begin(self) -> None:
        """Begin a pass."""
        self._sums.assign(np.zeros(self._sums.shape))

    def train(self, pixels: Any, labels: Any) -> None:
        """Learn from a batch."""
        self._learn(*self._spread(pixels, labels))

    def validate(self, pixels: Any, labels: Any) -> None:
        """Look at a batch without learning from it."""
        self._look(*self._spread(pixels, labels))

    def outcome(self) -> Outcome:
        """What the pass came to so far; this waits for the batches under way."""
        total, weight, _, bad = (float(value) for value in self._sums[:4].numpy())
        return Outcome(total / max(weight, 1.0), self._sums[4:].numpy(), int(bad))

    def _over_all(self, value: Any) -> Any:
        if self._replicas == 1:
            return value
        tf = self._tf
        return tf.distribute.get_replica_context().all_reduce(tf.distribute.ReduceOp.SUM, value)

    def _function(self, step: Callable[[Any, Any], Any], input_shape: Sequence[int], label_spec: Any) -> Any:
        tf = self._tf

        def note(value: Any, counts: Any) -> None:
            number = self._sums[2] + 1
            bad = tf.where((self._sums[3] == 0) & ~tf.math.is_finite(value), number, self._sums[3])
            weight = self._figures.labelled(counts)
            # Nothing labelled gives a loss of 0 that says nothing; a loss that is no number is told by its step.
            added = tf.where(tf.math.is_finite(value), value * weight, tf.zeros_like(value))
            head = tf.stack([self._sums[0] + added, self._sums[1] + weight, number, bad])
            self._sums.assign(tf.concat([head, self._sums[4:] + counts], axis=0))

        if self._replicas == 1:
            signature = [tf.TensorSpec((None, *input_shape), tf.float32), label_spec]

            @tf.function(input_signature=signature)  # type: ignore[untyped-decorator]
            def alone(pixels: Any, labels: Any) -> None:
                value, counts = step(pixels, labels)
                note(tf.cast(value, tf.float64), counts)

            return alone

        @tf.function(reduce_retracing=True)  # type: ignore[untyped-decorator]
        def together(pixels: Any, labels: Any) -> None:
            values, counts = self._strategy.run(step, (pixels, labels))
            parts = zip(
                self._strategy.experimental_local_results(values), self._strategy.experimental_local_results(counts)
            )
            total, whole = tf.constant(0.0, tf.float64), tf.zeros(self._figures.size, tf.float64)
            for value, part in parts:
                weight = self._figures.labelled(part)
                total += tf.cast(value, tf.float64) * weight
                whole += part
            note(tf.math.divide_no_nan(total, self._figures.labelled(whole)) + 0 * total, whole)

        return together

    def _spread(self, pixels: Any, labels: Any) -> tuple[Any, Any]:
        """A batch as the devices take it: in equal parts, filled up with tiles of which nothing is labelled."""
        if self._replicas == 1:
            return pixels, labels
        tf, count = self._tf, int(pixels.shape[0])
        missing = -count % self._replicas
        if missing:
            pixels = tf.concat([pixels, tf.repeat(pixels[:1], missing, axis=0)], axis=0)
            nothing = np.nan if labels.dtype.is_floating else IGNORE
            labels = tf.concat(
                [labels, tf.fill((missing, *labels.shape[1:]), tf.constant(nothing, labels.dtype))], axis=0
            )
        size = (count + missing) // self._replicas

        def part(array: Any) -> Any:
            def of(context: Any) -> Any:
                first = context.replica_id_in_sync_group * size
                return array[first : first + size]

            return self._strategy.experimental_distribute_values_from_function(of)

        return part(pixels), part(labels)
