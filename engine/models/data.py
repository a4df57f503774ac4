"""A dataset folder as a model's input: what it holds, its tiles as arrays, and these as batches."""

from .batching import batches
from .dataset import Dataset, Tile, open_dataset, scaling_of, scaling_of_tiles, stretch_of
from .tiles import Targets, TileReader, valid_values

__all__ = [
    "Dataset",
    "Targets",
    "Tile",
    "TileReader",
    "batches",
    "open_dataset",
    "scaling_of",
    "scaling_of_tiles",
    "stretch_of",
    "valid_values",
]
