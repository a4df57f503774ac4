"""Formulas computed on arrays, always in 64-bit real numbers. What is undefined is not a number, and stays so."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from .rules import Name, Node, Number

Value = Union[float, NDArray[np.float64]]


def compute(node: Node, values: Mapping[str, Value]) -> Value:
    """The formula's value where `values` gives arrays (float64, all of one shape) or numbers for its names.

    NaN in what a value is made of makes it NaN, but for the branch that `where` does not choose. Dividing by 0 gives
    NaN, as do roots and logarithms of negative numbers. Comparisons give 1 or 0; what is not 0 counts as true.
    """
    with np.errstate(all="ignore"):
        return _value(node, values)


def _value(node: Node, values: Mapping[str, Value]) -> Value:
    if isinstance(node, Number):
        return node.value
    if isinstance(node, Name):
        return values[node.text]
    result: Value = OPERATIONS[node.function](*[_value(argument, values) for argument in node.arguments])
    return result


def _divided(above: Value, below: Value) -> Value:
    if isinstance(below, np.ndarray):
        zero = below == 0
        if zero.any():
            below = np.where(zero, np.nan, below)
    elif below == 0:
        below = np.nan
    return above / below


def _power(base: Value, exponent: Value) -> Value:
    if isinstance(exponent, float) and exponent == 2:
        return base * base
    if isinstance(exponent, float) and exponent > 0:
        return np.float64(base) ** exponent if isinstance(base, float) else base**exponent
    # To the power of 0 everything is 1 for numpy, even what is not there; 0 to a negative power divides by 0.
    base, exponent = np.asarray(base, dtype=np.float64), np.asarray(exponent, dtype=np.float64)
    missing = np.isnan(base) | np.isnan(exponent) | ((base == 0) & (exponent < 0))
    result: Value = np.where(missing, np.nan, base**exponent)
    return result


def _truth(compare: Callable[[Any, Any], Any]) -> Callable[[Value, Value], Value]:
    """A comparison as 1 or 0, NaN where one of the two is."""

    def compared(one: Value, other: Value) -> Value:
        result: Value = np.where(np.isnan(one) | np.isnan(other), np.nan, compare(one, other))
        return result

    return compared


def _not(value: Value) -> Value:
    result: Value = np.where(np.isnan(value), np.nan, np.equal(value, 0))
    return result


def _where(condition: Value, one: Value, other: Value) -> Value:
    chosen = np.where(np.equal(condition, 0), other, one)
    result: Value = np.where(np.isnan(condition), np.nan, chosen)
    return result


def _folded(function: Callable[[Any, Any], Any]) -> Callable[..., Value]:
    def folded(first: Value, *others: Value) -> Value:
        for other in others:
            first = function(first, other)
        return first

    return folded


OPERATIONS: dict[str, Callable[..., Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": _divided,
    "**": _power,
    "negative": operator.neg,
    "<": _truth(np.less),
    "<=": _truth(np.less_equal),
    ">": _truth(np.greater),
    ">=": _truth(np.greater_equal),
    "==": _truth(np.equal),
    "!=": _truth(np.not_equal),
    "and": _truth(np.logical_and),
    "or": _truth(np.logical_or),
    "not": _not,
    "where": _where,
    "min": _folded(np.minimum),
    "max": _folded(np.maximum),
    "abs": np.abs,
    "sqrt": np.sqrt,
    "exp": np.exp,
    "log": np.log,
    "log10": np.log10,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "atan": np.arctan,
    "tanh": np.tanh,
    "floor": np.floor,
    "ceil": np.ceil,
    "round": np.round,
}


def degree(node: Node, degrees: Mapping[str, int]) -> Union[float, None]:
    """The power by which the formula grows with its bands, None where it has no one: then their scale matters.

    `degrees` is 1 for bands and 0 for constants. (N - R) / (N + R) is of degree 0: the same at any scale.
    """
    if isinstance(node, Number):
        return 0.0
    if isinstance(node, Name):
        return float(degrees[node.text])
    parts = [degree(argument, degrees) for argument in node.arguments]
    if any(part is None for part in parts):
        return None
    known = [part for part in parts if part is not None]
    if node.function in ("*", "/"):
        return known[0] + known[1] if node.function == "*" else known[0] - known[1]
    if node.function == "**" and isinstance(node.arguments[1], Number):
        return known[0] * node.arguments[1].value
    if node.function in ("negative", "abs"):
        return known[0]
    if node.function == "sqrt":
        return known[0] / 2
    if node.function in ("+", "-", "min", "max"):
        return known[0] if len(set(known)) == 1 else None
    if node.function == "where":
        return known[1] if known[1] == known[2] and known[0] == 0 else None
    if node.function in ("<", "<=", ">", ">=", "==", "!="):
        return 0.0 if known[0] == known[1] else None
    return 0.0 if not any(known) else None
