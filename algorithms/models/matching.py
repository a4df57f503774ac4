"""Which proposed polygon is which true one: one to one, the best overlap first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

#: What rounding alone may take from an overlap that is just enough, or tell equal ones apart by.
ROUNDING = 1e-9

#: A true polygon, a proposed one, and their intersection over union.
Pair = tuple[int, int, float]


@dataclass(frozen=True)
class Score:
    """Polygons that were matched, proposed for nothing, and missed; shares of nothing are 0."""

    true_positives: int
    false_positives: int
    false_negatives: int

    @property
    def precision(self) -> float:
        """Share of the proposed ones that are true."""
        return _share(self.true_positives, self.true_positives + self.false_positives)

    @property
    def recall(self) -> float:
        """Share of the true ones that were proposed."""
        return _share(self.true_positives, self.true_positives + self.false_negatives)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.true_positives, 2 * self.true_positives + self.false_positives + self.false_negatives)


def match(pairs: Iterable[Pair], threshold: float) -> dict[int, tuple[int, float]]:
    """Matched proposals, each with its true polygon and their intersection over union.

    Of all pairs that reach the threshold the best one is taken first, and both of its polygons are gone. Of equally
    good ones the earlier true polygon comes first, then the earlier proposal.
    """
    enough = [pair for pair in pairs if pair[2] >= threshold - ROUNDING]
    enough.sort(key=lambda pair: (-round(pair[2] / ROUNDING), pair[0], pair[1]))
    taken: set[int] = set()
    matched: dict[int, tuple[int, float]] = {}
    for true, proposed, iou in enough:
        if true not in taken and proposed not in matched:
            taken.add(true)
            matched[proposed] = true, iou
    return matched


def best(pairs: Iterable[Pair]) -> tuple[dict[int, float], dict[int, float]]:
    """The best intersection over union of each true and of each proposed polygon that meets one."""
    of_true: dict[int, float] = {}
    of_proposed: dict[int, float] = {}
    for true, proposed, iou in pairs:
        of_true[true] = max(of_true.get(true, 0.0), iou)
        of_proposed[proposed] = max(of_proposed.get(proposed, 0.0), iou)
    return of_true, of_proposed


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
