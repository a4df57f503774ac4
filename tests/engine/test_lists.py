"""Lists as users write them: their parts, and what of them a message marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tilewright.engine.lists import finite, parts_of


def test_parts_are_as_they_are_written():
    assert [part.text for part in parts_of("a, b;c", ",;")] == ["a", " b", "c"]
    assert [part.text for part in parts_of("a,,")] == ["a", "", ""]
    assert [part.marked for part in parts_of("a, b ,c")] == ["»a«, b ,c", "a,»b«,c", "a, b ,»c«"]
    assert list(parts_of(" ")) == list(parts_of("")) == []


@given(st.text(alphabet="a1 ,;]^-", min_size=1))
def test_parts_lie_where_they_say(whole):
    for part in parts_of(whole, ",;"):
        assert whole[part.start : part.start + len(part.text)] == part.text
        assert not set(part.text) & {",", ";"}
        assert part.marked.count("»") == 1


@pytest.mark.parametrize(
    ("text", "number"), [(" 1e3 ", 1000), ("-0.5", -0.5), ("nan", None), ("1e999", None), ("", None)]
)
def test_numbers_are_finite(text, number):
    assert finite(text) == number
