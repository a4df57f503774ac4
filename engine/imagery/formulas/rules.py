"""Formulas as users write them, read by a small parser and never evaluated as code. Standard library alone.

    ndvi = (N - R) / (N + R); bright = where(b1 > 0.3 and b2 > 0.3, 1, 0)

Numbers, names, + - * / **, comparisons, and, or, not, and the functions below. A name with other characters than
letters, digits and _ stands in quotes: "2020-05-01 B4". Where quantities of a whole tile are asked for, aggregates as
mean(...) go around formulas of pixels.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Union

from ...errors import OptionError

#: Functions of pixels, and how many arguments they may have at least and at most.
FUNCTIONS = {
    "abs": (1, 1),
    "sqrt": (1, 1),
    "exp": (1, 1),
    "log": (1, 1),
    "log10": (1, 1),
    "sin": (1, 1),
    "cos": (1, 1),
    "tan": (1, 1),
    "atan": (1, 1),
    "tanh": (1, 1),
    "floor": (1, 1),
    "ceil": (1, 1),
    "round": (1, 1),
    "min": (2, 32),
    "max": (2, 32),
    "where": (3, 3),
}
#: Functions that make one number of a tile's pixels. min and max of one argument are among them, of several are not.
AGGREGATES = {
    "mean": (1, 1),
    "std": (1, 1),
    "min": (1, 1),
    "max": (1, 1),
    "sum": (1, 1),
    "median": (1, 1),
    "range": (1, 1),
    "entropy": (1, 1),
    "percentile": (2, 2),
}
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
#: Characters of all formulas together, how many these may be, how deep one may be nested, and how many operators may
#: follow on one another: what people write is far below, and what is read takes no more of memory and stack than this.
MOST_CHARACTERS, MOST_FORMULAS, DEEPEST, LONGEST = 10_000, 100, 40, 200

_TOKENS = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[^\W\d]\w*)|(?P<quoted>\"[^\"]*\"|'[^']*')"
    r"|(?P<sign>\*\*|<=|>=|==|!=|[-+*/()<>=,]))"
)


@dataclass(frozen=True)
class Number:
    """A number that is written out."""

    value: float


@dataclass(frozen=True)
class Name:
    """A band, a role, a constant; `place` is where it stands in the text."""

    text: str
    place: int = 0


@dataclass(frozen=True)
class Call:
    """An operator or function with its arguments; a minus before a single value is called `negative`."""

    function: str
    arguments: tuple[Node, ...]
    place: int = 0
    depth: int = 1


Node = Union[Number, Name, Call]


@dataclass(frozen=True)
class Formula:
    """A formula with its name; `text` is what was written after the equals sign."""

    name: str
    text: str
    tree: Node


def failure(option: str, words: str, text: str, place: int) -> OptionError:
    """An error that marks a place in a text with »«."""
    found = _TOKENS.match(text, place)
    end = found.end() if found else min(place + 1, len(text))
    if found:
        place = end - len(found.group().strip())
    # Of long texts only what is around the place.
    before, after = text[:place], text[end:]
    before = before if len(before) <= 60 else "…" + before[-60:]
    after = after if len(after) <= 60 else after[:60] + "…"
    return OptionError(f"{option}: {words}: {before}»{text[place:end]}«{after}")


def parse_formulas(text: str, option: str = "formulas", aggregates: bool = False) -> tuple[Formula, ...]:
    """The formulas in `name = formula; name2 = …`, none when the text is empty; line ends part them like semicolons.

    With `aggregates` each must make one number of a tile. Raises OptionError with the place marked.
    """
    if len(text) > MOST_CHARACTERS:
        raise OptionError(f"{option} must have at most {MOST_CHARACTERS:,} characters, got {len(text):,}")
    formulas: list[Formula] = []
    for part in re.split(r"[;\n]", text):
        if not part.strip():
            continue
        formula = _assignment(part.strip(), option, aggregates)
        if any(formula.name.lower() == known.name.lower() for known in formulas):
            raise OptionError(f"{option} must have different names, got {formula.name} twice")
        formulas.append(formula)
    if len(formulas) > MOST_FORMULAS:
        raise OptionError(f"{option} must be at most {MOST_FORMULAS}, got {len(formulas)}")
    return tuple(formulas)


def parse_formula(name: str, text: str, option: str = "formula", aggregates: bool = False) -> Formula:
    """One formula without `name =` before it. Raises OptionError with the place marked."""
    if len(text) > MOST_CHARACTERS:
        raise OptionError(f"{option} must have at most {MOST_CHARACTERS:,} characters, got {len(text):,}")
    return Formula(name, text, _Reader(text, option, aggregates).read())


def names_in(node: Node) -> Iterator[Name]:
    """The names in a formula, in their order, each as often as it stands there."""
    if isinstance(node, Name):
        yield node
    elif isinstance(node, Call):
        for argument in node.arguments:
            yield from names_in(argument)


def _assignment(part: str, option: str, aggregates: bool) -> Formula:
    found = re.match(r"([^\W\d]\w*)\s*=(?!=)\s*", part)
    if not found:
        raise failure(option, "each formula needs a name and = before it, as in ndvi = (N - R) / (N + R)", part, 0)
    return parse_formula(found.group(1), part[found.end() :], option, aggregates)


class _Reader:
    """Reads one formula by recursive descent."""

    def __init__(self, text: str, option: str, aggregates: bool) -> None:
        self.text, self.option, self.aggregates = text, option, aggregates
        self.place = 0
        self.nested = 0
        self._next()

    def read(self) -> Node:
        node = self._either()
        if self.kind:
            raise self._fail("an operator, or the end of the formula, must stand here")
        if self.aggregates:
            self._check_single(node)
        return node

    def _next(self) -> None:
        found = _TOKENS.match(self.text, self.place)
        self.kind, self.word = "", ""
        self.start = self.place
        if found:
            self.kind = str(found.lastgroup)
            self.word = found.group(self.kind)
            self.start = found.start(self.kind)
            self.place = found.end()
        elif self.text[self.place :].strip():
            self.start = self.place + len(self.text[self.place :]) - len(self.text[self.place :].lstrip())
            if self.text[self.start] == "^":
                raise self._fail("a power is written **, not ^")
            raise self._fail("formulas do not know this character")

    def _fail(self, words: str) -> OptionError:
        if self.start >= len(self.text.rstrip()):
            return OptionError(f"{self.option}: something is missing at the end: {self.text.rstrip()[-60:]}»«")
        return failure(self.option, words, self.text, self.start)

    def _take(self, *signs: str) -> str:
        """The sign, or word, that comes next if it is one of these, and the place moves on; else nothing."""
        if self.word in signs and self.kind in ("sign", "name"):
            word = self.word
            self._next()
            return word
        return ""

    def _call(self, function: str, place: int, *arguments: Node) -> Call:
        depth = 1 + max(argument.depth if isinstance(argument, Call) else 0 for argument in arguments)
        if depth > LONGEST:  # a sum is as deep as it has terms
            raise failure(self.option, f"there may be at most {LONGEST} operators in a row", self.text, place)
        return Call(function, arguments, place, depth)

    def _chain(self, operand: Callable[[], Node], *signs: str) -> Node:
        """Operands with operators of equal rank between them, from left to right."""
        node, place = operand(), self.start
        while sign := self._take(*signs):
            node = self._call(sign, place, node, operand())
            place = self.start
        return node

    def _either(self) -> Node:
        return self._chain(self._both, "or")

    def _both(self) -> Node:
        return self._chain(self._not, "and")

    def _not(self) -> Node:
        place = self.start
        if self._take("not"):
            with _deeper(self):
                return self._call("not", place, self._not())
        return self._comparison()

    def _comparison(self) -> Node:
        node = self._sum()
        place = self.start
        if sign := self._take(*COMPARISONS):
            node = self._call(sign, place, node, self._sum())
            if self.word in COMPARISONS:
                raise self._fail("comparisons are joined with and")
        elif self.word == "=":
            raise self._fail("equality is written ==, not =")
        return node

    def _sum(self) -> Node:
        return self._chain(self._product, "+", "-")

    def _product(self) -> Node:
        return self._chain(self._signed, "*", "/")

    def _signed(self) -> Node:
        place = self.start
        sign = self._take("-", "+")
        if not sign:
            return self._power()
        with _deeper(self):
            value = self._signed()
        return self._call("negative", place, value) if sign == "-" else value

    def _power(self) -> Node:
        base, place = self._value(), self.start
        if self._take("**"):
            with _deeper(self):
                return self._call("**", place, base, self._signed())
        return base

    def _value(self) -> Node:
        kind, word, place = self.kind, self.word, self.start
        if kind == "number":
            self._next()
            return Number(float(word))
        if kind == "quoted":
            self._next()
            return Name(word[1:-1], place)
        if kind == "name" and word not in ("and", "or", "not"):
            self._next()
            if self._take("("):
                return self._function(word, place)
            return Name(word, place)
        if self._take("("):
            with _deeper(self):
                node = self._either()
            self._close()
            return node
        raise self._fail("a number, a name, a function or ( must stand here")

    def _function(self, word: str, place: int) -> Node:
        known = {**AGGREGATES, **FUNCTIONS} if self.aggregates else FUNCTIONS
        if word not in known:
            raise failure(self.option, f"there is no function {word}; known are {', '.join(known)}", self.text, place)
        arguments: list[Node] = []
        with _deeper(self):
            while True:
                arguments.append(self._either())
                if not self._take(","):
                    break
        self._close()
        low, high = FUNCTIONS.get(word, AGGREGATES.get(word, (0, 0)))
        function = word
        if self.aggregates and word in AGGREGATES and (word not in FUNCTIONS or len(arguments) == 1):
            function, (low, high) = f"tile {word}", AGGREGATES[word]
            inner = any(_has_aggregate(argument) for argument in arguments)
            if inner:
                raise failure(self.option, f"{word} cannot stand in or around another aggregate", self.text, place)
        if not low <= len(arguments) <= high:
            wanted = f"{low}" if low == high else f"{low} to {high}"
            raise failure(
                self.option, f"{word} needs {wanted} value{'s' * (high > 1)}, got {len(arguments)}", self.text, place
            )
        if function == "tile percentile":
            share = arguments[1]
            if not isinstance(share, Number) or not 0 <= share.value <= 100:
                raise failure(self.option, "the second value of percentile is a number from 0 to 100", self.text, place)
        return self._call(function, place, *arguments)

    def _close(self) -> None:
        if not self._take(")"):
            raise self._fail("a ) or an operator must stand here")

    def _check_single(self, node: Node) -> None:
        """Names outside of aggregates stand for many pixels."""
        if isinstance(node, Name):
            words = f"{node.text} has a value per pixel: put it into an aggregate, as mean({node.text})"
            raise failure(self.option, words, self.text, node.place)
        if isinstance(node, Call) and not node.function.startswith("tile "):
            for argument in node.arguments:
                self._check_single(argument)


class _deeper:  # noqa: N801 - reads as a word
    """A level of nesting, of which there may only be so many."""

    def __init__(self, reader: _Reader) -> None:
        self._reader = reader

    def __enter__(self) -> None:
        self._reader.nested += 1
        if self._reader.nested > DEEPEST:
            raise self._reader._fail(f"a formula may be nested {DEEPEST} levels deep")

    def __exit__(self, *_: object) -> None:
        self._reader.nested -= 1


def _has_aggregate(node: Node) -> bool:
    return isinstance(node, Call) and (
        node.function.startswith("tile ") or any(_has_aggregate(argument) for argument in node.arguments)
    )
