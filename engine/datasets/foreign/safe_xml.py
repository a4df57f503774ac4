"""XML of strangers as plain elements: no entities, no document types, bounded in depth and number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Optional
from xml.parsers import expat  # nosec B407 # document types, and with them all entities, are refused below

DEEPEST = 32
MOST_ELEMENTS = 1_000_000
#: Letters right in an element.
MOST_LETTERS = 1_000_000


@dataclass
class Element:
    """An element: its name, the text right in it, and what is in it."""

    name: str
    text: str = ""
    parts: list[Element] = field(default_factory=list)

    def first(self, name: str) -> Optional[Element]:
        """The first part of that name."""
        return next((part for part in self.parts if part.name == name), None)

    def all(self, name: str) -> Iterator[Element]:
        """The parts of that name."""
        return (part for part in self.parts if part.name == name)

    def told(self, name: str) -> str:
        """The text of the first part of that name; "" where there is none."""
        part = self.first(name)
        return part.text.strip() if part else ""


def read_xml(data: bytes) -> Element:
    """The outermost element; raises ValueError for what is no XML, or has a document type."""
    top = Element("")
    inside = [top]
    count = 0

    def begin(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if len(inside) > DEEPEST or count > MOST_ELEMENTS:
            raise ValueError("it has too many elements, or they lie too deep within each other")
        element = Element(name)
        inside[-1].parts.append(element)
        inside.append(element)

    def end(name: str) -> None:
        inside.pop()

    def text(part: str) -> None:
        inside[-1].text += part
        if len(inside[-1].text) > MOST_LETTERS:
            raise ValueError(f"it has a text of more than {MOST_LETTERS} letters")

    def refuse(*_: object) -> int:
        raise ValueError("it declares a document type, which could hold entities")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = begin, end, text
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise ValueError(f"it is no XML: {error}") from None
    return top.parts[0]
