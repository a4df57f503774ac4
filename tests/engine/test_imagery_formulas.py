"""Formulas: what the parser takes and refuses, and values against Python's own arithmetic."""

import math
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tilewright.engine.errors import OptionError
from tilewright.engine.imagery.formulas.evaluating import compute, degree
from tilewright.engine.imagery.formulas.rules import names_in, parse_formula, parse_formulas


def value(text, **names):
    given = {name: np.asarray(number, dtype=np.float64) for name, number in names.items()}
    return compute(parse_formula("x", text).tree, given)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3 - 4 / 8", 6.5),
        ("2 ** 3 ** 2", 512),
        ("-2 ** 2", -4),
        ("2 ** -1", 0.5),
        ("8 - 3 - 2", 3),
        ("100 / 10 / 5", 2),
        ("- - 3", 3),
        ("+3", 3),
        (".5 + 1e2 + 2.", 102.5),
        ("(1 + 2) * 3", 9),
        ("min(3, 1, 2) + max(3, 1, 2)", 4),
        ("where(1 < 2 and not 3 < 2 or 0, 10, 20)", 10),
        ("sqrt(16) + abs(-3) + exp(0) + log(1) + log10(1000)", 11),
        ("floor(1.7) + ceil(1.2) + round(2.5)", 5),
        ("sin(0.5) ** 2 + cos(0.5) ** 2 + atan(tan(0.5)) + tanh(0)", 1.5),
        ("(1 == 1) + (1 != 1) + (2 >= 2) + (2 <= 1)", 2),
        ("0 ** 0", 1),
    ],
)
def test_values(text, expected):
    assert value(text) == pytest.approx(expected, rel=1e-15)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_arithmetic_is_pythons(data):
    names = {"a": 3.0, "b": 0.5, "c": -2.0}
    leaf = st.sampled_from(["a", "b", "c", "1", "2.5", "0.25"])
    formula = st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.tuples(inner, st.sampled_from("+-*"), inner).map(lambda parts: " ".join(parts)),
            inner.map(lambda text: f"({text})"),
            inner.map(lambda text: f"-{text}"),
            inner.map(lambda text: f"({text})**2"),
        ),
        max_leaves=12,
    )
    text = data.draw(formula)
    expected = eval(text, {"__builtins__": {}}, names)
    assert value(text, **names) == pytest.approx(expected, rel=1e-12, abs=1e-12)


def test_arrays_and_what_is_undefined():
    a, b = np.array([1.0, 4.0, np.nan, 9.0]), np.array([2.0, 0.0, 1.0, 3.0])
    with_nan = np.testing.assert_array_equal
    with_nan(value("a / b", a=a, b=b), [0.5, np.nan, np.nan, 3])
    with_nan(value("1 / (1 + 1 / b)", b=b), [1 / 1.5, np.nan, 0.5, 0.75])
    with_nan(value("a > 3", a=a), [0, 1, np.nan, 1])
    with_nan(value("not a > 3", a=a), [1, 0, np.nan, 0])
    with_nan(value("a > 3 and b", a=a, b=b), [0, 0, np.nan, 1])
    with_nan(value("where(b == 0, -1, a / b)", a=a, b=b), [0.5, -1, np.nan, 3])
    with_nan(value("where(a > 3, 1, 2)", a=a), [2, 1, np.nan, 1])
    with_nan(value("min(a, b)", a=a, b=b), [1, 0, np.nan, 3])
    with_nan(value("a ** 0", a=a), [1, 1, np.nan, 1])
    with_nan(value("b ** -1", b=b), [0.5, np.nan, 1, 1 / 3])
    with_nan(value("a ** 0.5", a=a), [1, 2, np.nan, 3])
    with_nan(value("sqrt(-a) + log(-a)", a=a), [np.nan] * 4)
    with_nan(value("1 / 0"), np.nan)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a = b1 +", "something is missing at the end: b1 +»«"),
        ("a = (b1 + b2", "something is missing at the end: (b1 + b2»«"),
        ("a = b1 ^ 2", "a power is written **, not ^: b1 »^« 2"),
        ("a = foo(b1)", "no function foo; known are abs.*: »foo«(b1)"),
        ("(b1)", "a name and = before it"),
        ("a = b1 b2", "must stand here: b1 »b2«"),
        ("a = 1 < 2 < 3", "comparisons are joined with and: 1 < 2 »<« 3"),
        ("a = b1 = 2", "equality is written ==, not =: b1 »=« 2"),
        ("a = b1 $ 2", "do not know this character: b1 »$« 2"),
        ("a = min(b1)", "min needs 2 to 32 values, got 1: »min«(b1)"),
        ("a = where(b1, 2)", "where needs 3 values, got 2"),
        ("a = b1; A = b2", "different names, got A twice"),
        ("a = __import__('os')", "no function __import__"),
        ("a = b1.real", "do not know this character: b1».«real"),
        ("a = [b1]", "do not know this character"),
        ("a = " + "(" * 100 + "1" + ")" * 100, "nested 40 levels deep"),
        ("a = " + "-" * 100 + "1", "nested 40 levels deep"),
        ("a = " + "**".join(["2"] * 100), "nested 40 levels deep"),
        ("a = " + "not " * 100 + "1", "nested 40 levels deep"),
        ("a = " + "+".join(["1"] * 1000), "at most 200 operators in a row"),
        ("a = " + "1" * 20_000, "at most 10,000 characters, got 20,004"),
        ("; ".join(f"a{n} = 1" for n in range(101)), "formulas must be at most 100, got 101"),
    ],
)
def test_what_cannot_be_read_is_marked(text, words):
    pattern = re.escape(words).replace(r"\.\*", ".*")
    with pytest.raises(OptionError, match=pattern):
        parse_formulas(text)


def test_several_formulas_and_names_in_quotes():
    first, second = parse_formulas('a = "2020-05-01 B4" / N;\n second = where(b3, 1, 2)')
    assert [name.text for name in names_in(first.tree)] == ["2020-05-01 B4", "N"]
    assert (second.name, second.text) == ("second", "where(b3, 1, 2)")
    assert parse_formulas(" ;\n ") == ()


def test_what_is_deep_but_allowed_computes():
    assert value("+".join(["1"] * 150)) == 150
    assert value("(" * 39 + "7" + ")" * 39) == 7


def test_aggregates_make_one_number_of_a_tile():
    parse_formulas("a = mean(b1) / std(b1) + min(min(b1), 2)", aggregates=True)
    for text, words in [
        ("a = b4", "b4 has a value per pixel: put it into an aggregate, as mean(b4): »b4«"),
        ("a = mean(b1) + b2", "b2 has a value per pixel"),
        ("a = mean(std(b1))", "mean cannot stand in or around another aggregate"),
        ("a = percentile(b1, b2)", "a number from 0 to 100"),
        ("a = percentile(b1, 101)", "a number from 0 to 100"),
        ("a = mean(b1, b2)", "mean needs 1 value, got 2"),
    ]:
        with pytest.raises(OptionError, match=re.escape(words)):
            parse_formulas(text, aggregates=True)
    with pytest.raises(OptionError, match="there is no function mean"):
        parse_formulas("a = mean(b1)")


@pytest.mark.parametrize(
    ("text", "power"),
    [
        ("(N - R) / (N + R)", 0),
        ("N - R", 1),
        ("N * R", 2),
        ("sqrt(N * R)", 1),
        ("2.5 * (N - R) / (N + 6 * R - 7.5 * R + L)", None),
        ("N ** 2 / R", 1),
        ("exp(N)", None),
        ("exp(N / R)", 0),
        ("where(N > R, N, R)", 1),
        ("where(N > 0.1, N, R)", None),
        ("max(N, R)", 1),
        ("max(N, 0)", None),
        ("-abs(N)", 1),
        ("N ** R", None),
    ],
)
def test_whether_the_scale_of_bands_matters(text, power):
    tree = parse_formula("x", text).tree
    assert degree(tree, {"N": 1, "R": 1, "L": 0}) == power
    # And so it is: at ten times the values it is ten to that power times the result.
    names = {"N": 0.4, "R": 0.3, "L": 0.5}
    if power is not None and "exp" not in text:
        larger = {**names, "N": 4.0, "R": 3.0}
        assert value(text, **larger) == pytest.approx(value(text, **names) * 10**power)


def test_infinite_numbers_are_only_numbers():
    assert math.isinf(value("1e999"))
