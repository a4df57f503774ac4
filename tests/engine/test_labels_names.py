"""Colours of classes: as maps show them where there is a custom, and never the same twice."""

from tilewright.engine.labels.names import CONVENTIONS, PALETTE, colour_of, colours_of


def test_land_cover_has_the_colours_of_maps():
    assert colours_of(["Forest", "urban", " water "]) == ["#1F7A3A", "#D8483D", "#3D7DD8"]


def test_other_classes_take_the_colour_of_their_place():
    assert colours_of(["a", "b"]) == [PALETTE[0], PALETTE[1]]


def test_no_colour_stands_for_two_classes():
    names = [word for words in CONVENTIONS.values() for word in words] + [f"class {n}" for n in range(60)]
    colours = colours_of(names)
    assert len(set(colours)) == len(names)


def test_a_colour_depends_on_the_id_alone():
    assert colour_of(3) == PALETTE[2]
    assert colour_of(40) == colour_of(40)
