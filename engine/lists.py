"""Lists that users write as the text of an option: their parts, which messages can mark. Standard library alone."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class Part:
    """One part of a list, as it is written: `text` begins at `start` of `whole`."""

    text: str
    whole: str
    start: int

    @property
    def marked(self) -> str:
        """The whole list with this part between »«, to be told in a message."""
        return f"{self.whole[: self.start]}»{self.text.strip()}«{self.whole[self.start + len(self.text) :]}"


def parts_of(whole: str, separators: str = ",") -> Iterator[Part]:
    """The parts of a list with any of the separators between them, empty ones too; none of a text without a word."""
    start = 0
    for text in re.split(f"[{re.escape(separators)}]", whole) if whole.strip() else ():
        yield Part(text, whole, start)
        start += len(text) + 1


def finite(text: str) -> Optional[float]:
    """The number that a text is; None where it is none, or is not finite."""
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
