"""Cloud rules say what they say, and mark the place where they cannot be read."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tilewright.engine.errors import InputError, OptionError
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
        ("SENTINEL2", 0),
        ("SENTINEL2_SCL+", 14),
        ("SENTINEL2_SCL + haze", 16),
        ("SENTINEL2_SCL, 3", 13),
        ("LANDSAT_BQA_PRE+shadows", 16),
        ("PROBABILITY+snow", 12),
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


#: Values of quality bands as their specifications spell them out, and whether they are cloud, shadow or snow.
QUALITY = {
    "SENTINEL2_SCL": {8: "cloud", 9: "cloud", 10: "cloud", 3: "shadows", 11: "snow", 1: "", 2: "", 4: "", 6: "", 7: ""},
    "LANDSAT_QA_PIXEL": {
        21824: "", 21952: "", 21826: "cloud", 22280: "cloud", 54596: "cloud", 55052: "cloud", 23888: "shadows",
        30048: "snow", 22080: "",
    },
    "LANDSAT_BQA": {2720: "", 2800: "cloud", 6816: "cloud", 2976: "shadows", 3744: "snow", 672: "", 2752: ""},
    "LANDSAT_BQA_PRE": {
        20480: "", 20512: "", 28672: "cloud", 36864: "cloud", 53248: "cloud", 61440: "cloud", 23552: "snow",
    },
}  # fmt: skip


@pytest.mark.parametrize("name", QUALITY)
@pytest.mark.parametrize("extras", [(), ("shadows",), ("snow",), ("shadows", "snow")])
def test_presets_of_quality_bands(name, extras):
    if name == "LANDSAT_BQA_PRE" and "shadows" in extras:
        return  # refused, see above
    values = QUALITY[name]
    dtype = np.uint8 if max(values) < 256 else np.uint16
    pixels = np.array([*values], dtype=dtype)
    rule = parse_rule(" + ".join([name.lower(), *extras]))
    rule.check(pixels)
    assert rule(pixels).tolist() == [kind in ("cloud", *extras) for kind in values.values()]
    fill = 0 if name == "SENTINEL2_SCL" else 1
    assert rule.unseen(np.array([fill, *pixels], dtype=dtype)).tolist() == [True] + [False] * len(pixels)


def test_the_same_bits_in_sixteen_signed_ones():
    pixels = np.array([54596, 21824], dtype=np.uint16).view(np.int16)
    rule = parse_rule("LANDSAT_QA_PIXEL")
    rule.check(pixels)
    assert rule(pixels).tolist() == [True, False]


def test_probabilities_are_percent_as_whole_numbers_and_shares_as_real_ones():
    rule = parse_rule("PROBABILITY")
    assert rule(np.array([0, 40, 41, 100], dtype=np.uint8)).tolist() == [False, False, True, True]
    assert rule(np.array([0, 0.4, 0.41, 1, np.nan])).tolist() == [False, False, True, True, False]


@pytest.mark.parametrize(
    ("name", "pixels"),
    [
        ("SENTINEL2_SCL", np.array([4, 12], dtype=np.uint8)),
        ("SENTINEL2_SCL", np.array([4.5])),
        ("LANDSAT_QA_PIXEL", np.array([70000], dtype=np.int32)),
        ("LANDSAT_QA_PIXEL", np.array([-1], dtype=np.int32)),
        ("LANDSAT_BQA", np.array([2720, 20480], dtype=np.uint16)),
        ("PROBABILITY", np.array([101], dtype=np.uint8)),
        ("PROBABILITY", np.array([1.5], dtype=np.float32)),
        ("BRIGHTNESS", np.array([[1, 2, 3]], dtype=np.uint16)),
    ],
)
def test_what_a_preset_cannot_be_of_is_refused(name, pixels):
    with pytest.raises(InputError, match=f"does not fit {name}: .* got "):
        parse_rule(name).check(pixels)
