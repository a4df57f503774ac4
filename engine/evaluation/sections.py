"""Parts that the reports of training and of evaluation share: where the tiles are, and how all was computed."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..datasets.sources import software_versions
from .maps import drawn_in_cells, tiles_map
from .page import Page, Text
from .places import Contact, rank_of_split, split_words

#: Packages that are named where they took part.
_PACKAGES = {"tensorflow": "TensorFlow", "keras": "Keras", "onnxruntime": "ONNX Runtime", "sklearn": "scikit-learn"}


def add_places(
    page: Page,
    bounds: NDArray[np.float64],
    splits: Sequence[str],
    contacts: Sequence[Contact],
    crs: str,
    scores: Optional[NDArray[np.float64]] = None,
    score_words: str = "",
    errors: bool = False,
    measured: Optional[str] = None,
) -> None:
    """The map of the tiles, how many are in each split, and how those of two splits meet.

    `bounds` (tiles, 4), `splits`, `scores` and `errors` are those of `maps.tiles_map`; `measured` is the split that the
    page is about.
    """
    if png := tiles_map(bounds, splits, scores, crs, score_words, errors):
        caption = ""
        if drawn_in_cells(len(bounds)):
            caption = "Each cell shows the commonest split, or the mean score, of the tiles in it."
        page.picture(png, "Map of the tiles by split, and of those that were measured by score", caption)
    names, counts = np.unique(np.array([str(name) for name in splits], dtype=object), return_counts=True)
    tiles = dict(zip(names.tolist(), counts.tolist()))
    if set(tiles) != {""}:
        rows: list[list[Text]] = [
            [split_words(name) or "none", f"{tiles[name]:,}", "measured here" if name == measured else ""]
            for name in sorted(tiles, key=rank_of_split)
        ]
        if measured is None:
            rows = [row[:2] for row in rows]
        page.table(["split", "tiles", *([""] if measured is not None else [])], rows, text_columns=[2])
        add_contacts(page, contacts)


def add_contacts(page: Page, contacts: Sequence[Contact]) -> None:
    """How the tiles of two splits meet."""
    if not contacts:
        page.paragraph("No tiles of two splits share ground or touch.", soft=True)
        return
    rows: list[list[Text]] = []
    for one in contacts:
        for words, pairs in (("share ground", one.sharing), ("touch", one.touching)):
            if len(pairs):
                both = " and ".join(split_words(name) for name in one.splits)
                sides = (f"{one.tiles(side, pairs is one.sharing):,}" for side in (0, 1))
                rows.append([both, words, f"{len(pairs):,}", *sides])
    heads: list[Text] = ["splits", "tiles that", "pairs", "tiles of the first", "tiles of the second"]
    page.table(heads, rows, "Tiles of two splits that meet", [1])


def add_how(page: Page, heading: str, values: Mapping[str, Any]) -> None:
    """The settings that are known, the time, and the software."""
    packages = [
        f"{words} {sys.modules[name].__version__}"
        for name, words in _PACKAGES.items()
        if hasattr(sys.modules.get(name), "__version__")
    ]
    versions = [f"{name.capitalize()} {version}" for name, version in software_versions().items()]
    rows: list[list[Text]] = [
        [name, said] for name, said in ((name, _said(value)) for name, value in values.items()) if said
    ]
    rows.append(["report written", f"{datetime.now(timezone.utc):%Y-%m-%d %H:%M} UTC"])
    rows.append(["software", ", ".join([*versions, *packages])])
    page.heading(heading)
    page.table([], rows, text_columns=[1])


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (tuple, list)):
        return ", ".join(map(_said, value))
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {_said(part)}" for key, part in value.items())
    return "" if value is None else str(value)
