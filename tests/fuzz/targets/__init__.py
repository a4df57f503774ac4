"""Every parser that reads what others wrote, as a function of bytes that may raise an EngineError and nothing else.

A module for each kind of parser, with the function `targets`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from . import datasets, foreign, jobs, models, rasters, scenes, texts
from .target import Target

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "engine"))  # where the fixtures are that make inputs


def all_targets() -> Iterator[Target]:
    """Every parser, in one order, made when asked for."""
    for kind in (texts, jobs, datasets, foreign, models, rasters, scenes):
        yield from kind.targets()
