"""What a reading came upon and left out, counted by kind, with the names of the first few."""

from __future__ import annotations

import threading
from collections import Counter

from ...progress import Progress

#: Names that a sentence gives, and letters of a name.
NAMED = 5
LETTERS = 120


class Notes:
    """Kinds of things that were left out or mended; safe to use from several threads."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._names: dict[str, list[str]] = {}
        self._lock = threading.Lock()

    def add(self, kind: str, name: str = "", count: int = 1) -> None:
        """Note so many of a kind, such as "images that are missing were left out"; `name` is of where they were."""
        with self._lock:
            self._counts[kind] += count
            names = self._names.setdefault(kind, [])
            short = name if len(name) <= LETTERS else name[:LETTERS] + "…"
            if short and short not in names and len(names) <= NAMED:
                names.append(short)

    def count(self, kind: str) -> int:
        """How many of that kind were noted."""
        return self._counts[kind]

    def tell(self, progress: Progress) -> None:
        """A warning for each kind, in the order that they were met in; then all are forgotten."""
        with self._lock:
            for kind, count in self._counts.items():
                names = self._names[kind]
                more = ", …" if len(names) > NAMED else ""
                listed = f" ({', '.join(names[:NAMED])}{more})" if names else ""
                progress.warn(f"{kind[0].upper()}{kind[1:]}: {count}{listed}.")
            self._counts.clear()
            self._names.clear()
