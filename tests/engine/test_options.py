"""Options convert, check, and say what is wrong in words."""

from dataclasses import dataclass
from typing import Optional

import pytest
from tilewright.engine.errors import OptionError
from tilewright.engine.options import Options, limits_of, option


@dataclass(frozen=True)
class Example(Options):
    place: str
    size_px: int = option(256, minimum=1, maximum=1000)
    share_percent: float = option(70, minimum=0)
    edge: str = option("DROP", choices=("DROP", "PAD"))
    deep: bool = option(False)
    names: tuple[str, ...] = option(())
    extent: Optional[tuple[float, float]] = option(None)


def test_text_becomes_numbers():
    made = Example.from_dict(
        {"size_px": "64", "share_percent": "12.5", "deep": "true", "names": ["a"], "extent": ["1", 2], "place": "x"}
    )
    assert made == Example("x", 64, 12.5, "DROP", True, ("a",), (1.0, 2.0))
    assert type(made.size_px) is int


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"size_px": 0}, "size must be between 1 and 1000 px, got 0"),
        ({"size_px": 1.5}, "size must be a whole number, got 1.5"),
        ({"size_px": "many"}, "size must be a number, got 'many'"),
        ({"size_px": None}, "size is required"),
        ({"share_percent": -1}, "share must be at least 0 %, got -1"),
        ({"share_percent": "nan"}, "share must be a finite number, got 'nan'"),
        ({"edge": "CUT"}, "edge must be one of DROP, PAD, got 'CUT'"),
        ({"deep": "perhaps"}, "deep must be true or false, got 'perhaps'"),
        ({"names": "abc"}, "names must be a list, got 'abc'"),
        ({"extent": [1]}, "extent must have 2 values, got 1"),
        ({"place": 3}, "place must be text, got 3"),
        ({"depth": 3}, "There is no option 'depth'"),
    ],
)
def test_messages_name_option_rule_and_value(values, message):
    with pytest.raises(OptionError) as caught:
        Example.from_dict({"place": "x", **values})
    assert message in str(caught.value)


def test_a_required_option_is_asked_for():
    with pytest.raises(OptionError, match="place is required"):
        Example.from_dict({})


def test_limits_are_read_by_name():
    assert limits_of(Example, "size_px") == (256, 1, 1000, ())
    assert limits_of(Example, "edge") == ("DROP", None, None, ("DROP", "PAD"))


def test_round_trip():
    made = Example(place="x", names=("a", "b"))
    assert Example.from_dict(made.to_dict()) == made


def test_a_mutable_default_is_a_mistake():
    with pytest.raises(TypeError):
        option([])
