"""Cloud rules say what they say, and mark the place where they cannot be read."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tilewright.engine.errors import OptionError
from tilewright.engine.imagery.rules import COMPARISONS, parse_rule


@pytest.mark.parametrize(
    ("text", "pixels", "cloud"),
    [
        ("in 3,8,9,10", [3, 4, 8, 10, 0], [1, 0, 1, 1, 0]),
        (" IN 3 , 8 ", [3, 8, 38], [1, 1, 0]),
        ("in -1, 2.5", [-1.0, 2.5, 2.0], [1, 1, 0]),
        ("bits 3,4", [0, 8, 16, 24, 7, 32], [0, 1, 1, 1, 0, 0]),
        ("bits 0-2", [0, 1, 4, 8], [0, 1, 1, 0]),
        ("bits 14-15 >= 2", [0x0000, 0x4000, 0x8000, 0xC000, 0x3FFF], [0, 0, 1, 1, 0]),
        ("bits 14 - 15 == 3", [0x8000, 0xC000], [0, 1]),
        ("bits 5 == 0", [0, 32], [1, 0]),
        ("> 0.4", [0.4, 0.5, np.nan], [0, 1, 0]),
        ("<=1e2", [100, 101], [1, 0]),
        ("!= 7", [7, 8], [0, 1]),
    ],
)
def test_rules(text, pixels, cloud):
    assert parse_rule(text)(np.array(pixels)).tolist() == [bool(value) for value in cloud]


def test_the_highest_bit_of_a_signed_type():
    assert parse_rule("bits 15")(np.array([-32768, 1], dtype=np.int16)).tolist() == [True, False]
    assert parse_rule("bits 16")(np.array([-32768, 1], dtype=np.int16)).tolist() == [False, False]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", 0),
        ("clouds", 0),
        ("in", 2),
        ("in 3,,4", 5),
        ("in 3 4", 5),
        ("bits 3-", 7),
        ("bits 64", 5),
        ("bits 5-3", 7),
        ("bits 1.5", 5),
        ("bits 1,2 > 3", 9),
        (">", 1),
        ("> x", 2),
        ("> 3; import os", 3),
        ("bits 14-15 >= two", 14),
    ],
)
def test_the_place_is_marked(text, place):
    with pytest.raises(OptionError) as caught:
        parse_rule(text)
    lines = caught.value.text.split("\n")
    assert lines[1] == "  " + text
    assert lines[2] == " " * (place + 2) + "^"


@given(
    st.integers(0, 65535), st.integers(0, 15), st.integers(0, 15), st.integers(0, 9), st.sampled_from(list(COMPARISONS))
)
def test_bit_ranges_compare_as_numbers(pixel, one, other, limit, sign):
    low, high = sorted((one, other))
    field = int(f"{pixel:016b}"[::-1][low : high + 1][::-1], 2)
    expected = bool(COMPARISONS[sign](field, limit))
    assert parse_rule(f"bits {low}-{high} {sign} {limit}")(np.array([pixel], dtype=np.uint16))[0] == expected


@given(st.text(max_size=20))
def test_any_text_is_a_rule_or_an_option_error(text):
    try:
        rule = parse_rule(text)
    except OptionError:
        return
    assert rule(np.zeros((2, 2), dtype=np.uint8)).dtype == bool
