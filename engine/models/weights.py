"""Class weights: how much each class counts in a loss, so that rare ones are not forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

from ..errors import OptionError
from .rules import parse_class_weights


def class_weights(rule_text: str, counts: np.ndarray, names: Sequence[str]) -> Optional[np.ndarray]:
    """The weight of each class, float32, as the text of `.rules.parse_class_weights` says; None where it is empty.

    `counts` are the tiles or pixels of each class in the training split, in the order of `names`. INVERSE is one over
    the class's share, divided by the number of classes, so that even classes weigh 1 (scikit-learn's "balanced").
    MEDIAN is the median of the shares over the class's share (Eigen, Fergus 2015, "Predicting depth, surface normals
    and semantic labels with a common multi-scale convolutional architecture"). Classes that do not occur are left out
    of both and weigh 1, as do those that a text of weights does not name. Raises OptionError for an unknown class.
    """
    asked = parse_class_weights(rule_text)
    weights = np.ones(len(names), np.float64)
    if asked.rule:
        counts = np.asarray(counts, np.float64)
        there = counts > 0
        if there.any():
            typical = np.median(counts[there]) if asked.rule == "MEDIAN" else counts[there].mean()
            weights[there] = typical / counts[there]
        return weights.astype(np.float32)
    if not asked.named:
        return None
    for name, weight in asked.named:
        if name not in names:
            raise OptionError(f"class weights must be of the classes {', '.join(names)}, got {name!r}")
        weights[list(names).index(name)] = weight
    if not weights.any():
        raise OptionError("class weights must not all be 0")
    return weights.astype(np.float32)
