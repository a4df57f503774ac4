"""TensorFlow and Keras, imported once, quietly, and after the libraries that must come before them.

Import `keras` and `tf` from here and nowhere else.
"""

# ruff: noqa: I001 (the order of the imports is the point)
from __future__ import annotations

import os
import warnings
from contextlib import suppress

from ..execution import pieces_at_a_time, worker_count

# Must be set before the first import: the libraries write to standard error as they load.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_FORCE_GPU_ALLOW_GROWTH", "true")
os.environ["KERAS_BACKEND"] = "tensorflow"

with suppress(ModuleNotFoundError):  # it is not published for every machine, and nothing here needs it
    import fiona  # noqa: F401  (its libraries and TensorFlow's coexist in this order only)
import rasterio  # noqa: F401

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import tensorflow as tf
    import keras

tf.get_logger().setLevel("ERROR")
if pieces_at_a_time():  # of a cluster: TensorFlow would take all cores for each of its processes
    with suppress(RuntimeError):  # whoever else works here has used it before, and has chosen
        tf.config.threading.set_intra_op_parallelism_threads(worker_count())
        tf.config.threading.set_inter_op_parallelism_threads(pieces_at_a_time())

__all__ = ["keras", "tf"]
