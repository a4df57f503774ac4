"""SavedModel folders: the signature for serving, frozen for one batch shape."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

from ...errors import InputError
from ...models.loading import first_line
from ...models.saved_model import inspect_saved_model
from ...progress import Progress
from .keras import frozen
from .runner import Run, Runner, axes_of, in_batches

#: The signature that is run, of several.
_SIGNATURE = "serving_default"


def open_saved_model(folder: Path, bands: int, allow_code: bool, progress: Progress) -> Runner:
    """A SavedModel. Raises InputError when it cannot be used."""
    inspect_saved_model(folder, allow_code)
    if allow_code:
        progress.warn(f"Code that {folder.name} may carry is allowed to run.")
    from ...models.backend import tf

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            loaded = tf.saved_model.load(str(folder), tags=None)
            signatures = dict(loaded.signatures)
    except MemoryError:
        raise
    except Exception as error:  # what a damaged or foreign folder raises is not to be known in advance
        raise InputError(f"{folder} cannot be loaded by TensorFlow {tf.__version__}: {first_line(error)}") from error
    names = [name for name in signatures if not name.startswith("__")]
    name = _SIGNATURE if _SIGNATURE in names or len(names) != 1 else names[0]
    if name not in signatures:
        raise InputError(f"{folder} must have a signature {_SIGNATURE}, got {', '.join(names) or 'none'}")
    signature = signatures[name]
    inputs = list(signature.structured_input_signature[1].items())
    if len(inputs) != 1 or inputs[0][1].shape.rank is None:
        raise InputError(f"{folder} must have one input of (batch, row, column, band), got {len(inputs)}")
    title, spec = inputs[0]
    fixed = spec.shape[0]
    first, rows, columns, depth = axes_of(folder, spec.shape.as_list(), bands, False)
    outputs = tuple(sorted(signature.structured_outputs))

    def prepare(shape: tuple[int, int, int, int]) -> Run:
        size, *tile = shape

        def function(pixels: Any) -> list[Any]:
            values = tf.transpose(pixels, (0, 3, 1, 2)) if first else pixels
            if spec.dtype.is_integer:
                values = tf.clip_by_value(tf.round(values), float(spec.dtype.min), float(spec.dtype.max))
            answers = signature(**{title: tf.cast(values, spec.dtype)})
            return [answers[name] for name in outputs]

        return in_batches(frozen(function, (fixed or size, *tile)), size, fixed or size)

    # The loaded object owns the variables that the signature uses.
    prepare.owner = loaded  # type: ignore[attr-defined]
    return Runner(rows, columns, depth, fixed, first, outputs, prepare)
