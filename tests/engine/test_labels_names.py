"""Classes by name: their colours, never the same twice, their order, and names that look alike."""

from tilewright.engine.labels.names import CONVENTIONS, PALETTE, colour_of, colours_of, look_alikes, sorted_classes


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


def test_whole_numbers_are_in_their_own_order():
    assert sorted_classes({"10", "9", "-1"}) == ["-1", "9", "10"]
    assert sorted_classes({"10", "9", "b"}) == ["10", "9", "b"]


def test_names_that_one_slip_makes_of_each_other():
    assert look_alikes({"concrete": 746, "tin": 530, "concerte": 22, "clay_tiles": 16}) == [("concerte", "concrete")]
    assert look_alikes({"Water ": 2, "water": 3}) == [("Water ", "water")], "case and spaces"
    assert look_alikes({"clay tiles": 9, "clay-tiles": 1, "claytiles": 1}) == [
        ("clay-tiles", "clay tiles"),
        ("claytiles", "clay tiles"),
    ]
    assert look_alikes({"forest": 9, "forests": 1, "forset": 1, "fortst": 1}) == [
        ("forests", "forest"),
        ("forset", "forest"),
        ("fortst", "forest"),
    ]


def test_names_that_are_meant_to_differ():
    for names in (("class 1", "class 2"), ("type a", "type b"), ("road", "toad"), ("+", "-"), ("water", "waters edge")):
        assert look_alikes(dict.fromkeys(names, 1)) == [], names
