"""Which classes labels are burnt as, as a text says it; needs nothing beyond the standard library.

forest; water                   these two, in this order: their ids are 1 and 2
forest=oak,pine; water          oak and pine become one class, forest
forest, water                   commas do where nothing is merged
"roads, paved"=r1; water        in quotation marks a name may hold anything; a mark inside is written twice
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

from ...errors import OptionError

_TOKENS = re.compile(r'\s*(?:(?P<sign>[;,=])|"(?P<quoted>(?:[^"]|"")*)"\s*(?=[;,=]|$)|(?P<plain>[^\s;,="][^;,="]*))')
EXAMPLE = "Classes look like 'forest; water', or 'forest=oak,pine; water' to merge some."


@dataclass(frozen=True)
class ClassGroup:
    """A class: its name, and the values of the class field that are of it."""

    name: str
    values: tuple[str, ...]


def parse_class_list(text: str) -> tuple[ClassGroup, ...]:
    """The classes in the order of their ids; none for an empty text.

    Raises OptionError, with the place marked, when the text cannot be read or says something twice.
    """
    if not text.strip():
        return ()
    tokens = _tokens(text)
    signs = {word for word, is_sign, _ in tokens if is_sign}
    between = ";" if signs & {";", "="} else ","
    groups: list[ClassGroup] = []
    seen: dict[str, str] = {}
    for entry in _split(tokens, between, text):
        group = _group(entry, text)
        if any(group.name == other.name for other in groups):
            raise _unreadable(text, entry[0][2], f"the class {group.name!r} is there twice")
        for value in group.values:
            if value in seen:
                raise _unreadable(text, entry[0][2], f"{value!r} is in {seen[value]!r} already")
            seen[value] = group.name
        groups.append(group)
    return tuple(groups)


def class_list_text(groups: Sequence[ClassGroup]) -> str:
    """The text that `parse_class_list` reads these classes from."""
    plain = all(group.values == (group.name,) for group in groups)
    parts = []
    for group in groups:
        own = group.values == (group.name,)
        values = ",".join(_quoted(value) for value in group.values)
        parts.append(_quoted(group.name) if own else f"{_quoted(group.name)}={values}")
    return (", " if plain else "; ").join(parts)


def _quoted(word: str) -> str:
    """A name as it is, or in quotation marks where the rules would take it for something else."""
    if word and word == word.strip() and not re.search(r'[;,="\n\r]', word):
        return word
    return '"' + word.replace('"', '""') + '"'


def parse_background(text: str) -> Union[int, str]:
    """A number from 0, or a name."""
    stripped = text.strip()
    if re.fullmatch(r"[+-]?\d+(\.0*)?", stripped):
        value = float(stripped)
        if not 0 <= value < 2**63:
            raise OptionError(f"background must be at least 0 and fit 64 bits, or a name, got {stripped[:40]}")
        return int(value)
    return stripped or 0


_Token = tuple[str, bool, int]


def _tokens(text: str) -> list[_Token]:
    """Words and signs: the text, whether it is a sign, its place."""
    tokens, place = [], 0
    while text[place:].strip():
        found = _TOKENS.match(text, place)
        if found is None:
            raise _unreadable(text, place, "this cannot be read")
        kind = str(found.lastgroup)
        word = found.group(kind).replace('""', '"') if kind == "quoted" else found.group(kind).strip()
        tokens.append((word, kind == "sign", found.start(kind)))
        place = found.end()
    return tokens


def _split(tokens: list[_Token], sign: str, text: str) -> list[list[_Token]]:
    """The tokens between signs; a sign at the very end closes the last entry."""
    if tokens and tokens[-1][:2] == (sign, True):
        tokens = tokens[:-1]
    entries: list[list[_Token]] = [[]]
    for token in tokens:
        if token[:2] == (sign, True):
            if not entries[-1]:
                raise _unreadable(text, token[2], "there is no name before this")
            entries.append([])
        else:
            entries[-1].append(token)
    if not entries[-1]:
        raise _unreadable(text, len(text), "there is no name")
    return entries


def _group(entry: list[_Token], text: str) -> ClassGroup:
    name, is_sign, place = entry[0]
    if is_sign or not name:
        raise _unreadable(text, place, "there is no name before this")
    if len(entry) == 1:
        return ClassGroup(name, (name,))
    if entry[1][:2] == (",", True):
        raise _unreadable(text, place, "several classes in one must have a name", "name=" + name + ",…")
    if entry[1][:2] != ("=", True):
        raise _unreadable(text, entry[1][2], "there must be a semicolon before this")
    values = []
    for part in _split(entry[2:], ",", text):
        if len(part) > 1 or part[0][1]:
            raise _unreadable(text, part[-1][2], "there must be values with commas between them")
        values.append(part[0][0])
    return ClassGroup(name, tuple(values))


def _unreadable(text: str, place: int, why: str, like: str = "") -> OptionError:
    shown = " ".join(text.splitlines())
    example = f"Write it as {like}" if like else EXAMPLE
    return OptionError(f"classes: {why}, here:\n  {shown}\n  {' ' * place}^\n{example}")
