"""Tiles of two splits that share ground or touch."""

import itertools

import numpy as np
import pytest
import shapely
from rasterio.crs import CRS
from tilewright.engine.evaluation.places import bounds_of, touching, warnings_of
from tilewright.engine.labels.layers import Layer

UTM = CRS.from_epsg(32618)


def layer(*geometry):
    return Layer(np.array(geometry, dtype=object), {}, UTM)


def grid(columns, rows, size=100.0, step=100.0, origin=(500000.0, 4000000.0), angle=0.0):
    left, top = origin
    corners = [(left + step * c, top - step * r) for r in range(rows) for c in range(columns)]
    boxes = [shapely.box(x, y - size, x + size, y) for x, y in corners]
    return [shapely.affinity.rotate(box, angle, origin=origin) for box in boxes] if angle else boxes


def pairs(array):
    return sorted(map(tuple, array.tolist()))


def test_sharing_is_told_from_touching():
    boxes = [
        shapely.box(0, 0, 10, 10),
        shapely.box(9, 0, 19, 10),
        shapely.box(19, 10, 29, 20),
        shapely.box(40, 0, 50, 9),
    ]
    (one, other) = touching(layer(*boxes), ["train", "test", "val", "test"])
    assert one.splits == ("train", "test")
    assert pairs(one.sharing) == [(0, 1)] and pairs(one.touching) == []
    assert other.splits == ("val", "test")
    assert pairs(other.sharing) == [] and pairs(other.touching) == [(2, 1)]
    texts = warnings_of((other, one))
    assert texts[0].startswith("Tiles of different splits share ground (1 tile of training and 1 tile of test): ")
    assert texts[1].startswith("Tiles of different splits touch (1 tile of validation and 1 tile of test): ")
    assert len(texts) == 2


def test_splits_apart_and_tiles_of_one_split_say_nothing():
    boxes = grid(4, 1)
    assert touching(layer(*boxes), ["train", "train", None, "test"]) == ()
    assert touching(layer(*boxes), ["train"] * 4) == ()
    assert touching(layer(*boxes), [None, "", "", None]) == ()
    assert touching(layer(), []) == ()


@pytest.mark.parametrize("angle", [0.0, 30.0])
@pytest.mark.parametrize("step", [100.0, 75.0])
def test_every_pair_is_found_as_trying_all_finds_it(angle, step):
    boxes = grid(9, 7, step=step, angle=angle)
    names = np.random.default_rng(5).choice(["train", "val", "test", "north"], len(boxes), p=[0.5, 0.2, 0.2, 0.1])
    expected = {}
    rank = ["train", "val", "test", "north"]
    for i, j in itertools.permutations(range(len(boxes)), 2):
        if rank.index(names[i]) < rank.index(names[j]) and boxes[i].distance(boxes[j]) < 1e-3:
            kind = "sharing" if boxes[i].intersection(boxes[j]).area > 1 else "touching"
            expected.setdefault((names[i], names[j]), {"sharing": [], "touching": []})[kind].append((i, j))
    found = {contact.splits: contact for contact in touching(layer(*boxes), names)}
    assert set(found) == set(expected)
    for splits, kinds in expected.items():
        assert pairs(found[splits].sharing) == sorted(kinds["sharing"])
        assert pairs(found[splits].touching) == sorted(kinds["touching"])
        assert found[splits].tiles(1, False) == len({pair[1] for pair in kinds["touching"]})


def test_rounding_neither_makes_tiles_share_ground_nor_parts_them():
    size = 256 * 8.985e-5
    boxes = [shapely.box(-76.6 + c * size * (1 + 1e-12), 34.7, -76.6 + (c + 1) * size, 34.7 + size) for c in range(8)]
    (contact,) = touching(layer(*boxes), ["train", "test"] * 4)
    assert len(contact.sharing) == 0
    assert len(contact.touching) == 7


def test_layers_of_other_makers_are_taken():
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    many = shapely.MultiPolygon([shapely.box(8, 4, 12, 6), shapely.box(50, 50, 60, 60)])
    tiles = layer(bow_tie, None, shapely.Polygon(), many)
    (contact,) = touching(tiles, ["train", "train", "test", "test"])
    assert pairs(contact.sharing) == [(0, 3)]
    assert np.isnan(bounds_of(tiles)[1]).all()
    assert bounds_of(tiles)[3].tolist() == [8, 4, 60, 60]


def test_a_split_for_each_tile_is_needed():
    with pytest.raises(ValueError, match="a split for each of 2 tiles, got 1"):
        touching(layer(*grid(2, 1)), ["train"])


def test_a_large_grid_is_counted_whole():
    columns, rows = 300, 240
    left, top = np.meshgrid(np.arange(columns) * 10.0, np.arange(rows) * -10.0)
    geometry = shapely.box(left.ravel(), top.ravel() - 10, left.ravel() + 10, top.ravel())
    names = np.where(np.arange(columns) % 2, "train", "test")
    (contact,) = touching(Layer(geometry, {}, UTM), np.tile(names, rows))
    assert len(contact.sharing) == 0
    sides, corners = rows * (columns - 1), 2 * (rows - 1) * (columns - 1)
    assert len(contact.touching) == sides + corners
