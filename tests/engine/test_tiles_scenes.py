"""Tiles on the pixels of many scenes: one grid for scenes on one lattice, no ground twice, so many of each."""

import numpy as np
import pytest
from tilewright.engine.errors import OptionError
from tilewright.engine.tiles.options import SceneTileOptions
from tilewright.engine.tiles.scenes import Scene, Taken, drawn, grids_of, in_order, shown


def scene(name, x=0.0, y=0.0, pixel=10.0, size=100, crs="EPSG:32633", date="", cloud=None):
    return Scene(name, crs, (pixel, 0.0, x, 0.0, -pixel, y), size, size, date, cloud)


def corners(grid):
    return np.concatenate([tiles.corners for tiles in grid.chunks()])


def boxes(grid):
    found = corners(grid)
    return {(*found[n].min(0).tolist(), *found[n].max(0).tolist()) for n in range(len(found))}


def test_scenes_on_one_lattice_have_tiles_on_one_grid():
    options = SceneTileOptions(tile_size_px=16)
    # The second begins 90 pixels to the right and 3 down: its grid goes on at column 96 and row 16 of the first.
    first, second = grids_of(options, [scene("a"), scene("b", 900.0, -30.0)])
    assert first.columns.offsets.tolist() == [0, 16, 32, 48, 64, 80]
    assert second.columns.offsets.tolist() == [6, 22, 38, 54, 70]
    assert second.rows.offsets.tolist() == [13, 29, 45, 61, 77]
    x = {box[0] for box in boxes(first)} | {box[0] for box in boxes(second)}
    assert all(value % 160 == 0 for value in x)
    # Two dates of the same ground have the very same tiles.
    one, other = grids_of(options, [scene("a"), scene("c", date="2020-01-01")])
    assert boxes(one) == boxes(other)


def test_other_lattices_begin_at_their_own_first_pixel():
    options = SceneTileOptions(tile_size_px=16)
    others = [scene("half", 905.0), scene("coarse", 900.0, pixel=20.0), scene("zone", 900.0, crs="EPSG:32634")]
    for grid in grids_of(options, [scene("a"), *others])[1:]:
        assert grid.columns.offsets[0] == 0


def test_a_scene_that_holds_one_tile_has_it_wherever_the_grid_of_others_would_be():
    first, small = grids_of(SceneTileOptions(tile_size_px=16), [scene("a"), scene("b", 30.0, size=16)])
    assert small.columns.offsets.tolist() == [0]
    assert first.count == 36
    assert grids_of(SceneTileOptions(tile_size_px=101), [scene("a")]) == [None]


def test_overlapping_tiles_of_a_scene_step_on_the_common_grid():
    first, second = grids_of(SceneTileOptions(tile_size_px=16, overlap_px=4), [scene("a"), scene("b", 50.0)])
    assert np.diff(first.columns.offsets).tolist() == [12] * (len(first.columns.offsets) - 1)
    assert second.columns.offsets[0] == 7  # column 12 of the first


def test_which_scene_comes_first():
    scenes = [
        scene("old", date="2019-05-01", cloud=1.0),
        scene("none"),
        scene("new", date="2021-05-01T10:00:00Z", cloud=50.0),
        scene("also_new", date="2021-05-01T10:00:00Z", cloud=5.0),
    ]

    def names(duplicates):
        return [scenes[place].scene_id for place in in_order(SceneTileOptions(duplicates=duplicates), scenes)]

    assert names("NEWEST") == ["also_new", "new", "old", "none"]
    assert names("CLEAREST") == ["old", "also_new", "new", "none"]
    assert names("FIRST") == names("KEEP") == ["old", "none", "new", "also_new"]


def test_ground_is_taken_once():
    taken = Taken(lambda corners, source, target: corners)

    def free(tiles):
        return taken.free("here", tiles, tiles).tolist()

    square = np.array([[0.0, 10.0], [10.0, 10.0], [10.0, 0.0], [0.0, 0.0]])

    def right(by):
        return square + np.array([by, 0.0])

    assert free(square[None]) == [True]
    taken.add("here", np.stack([square, right(10.0)]), np.stack([square, right(10.0)]))
    turned = np.array([[25.0, 5.0], [30.0, 10.0], [25.0, 15.0], [20.0, 10.0]])  # touches with a corner alone
    asked = [square, right(20.0), right(19.99), right(50.0), turned, turned - 1.0]
    assert free(np.stack(asked)) == [False, True, False, True, True, False]
    # Rounding makes no common ground of a common edge.
    assert free(right(20.0 - 1e-9)[None]) == [True]


def test_tiles_are_compared_in_the_crs_of_the_scene_that_is_asked_for():
    moves = []

    def move(corners, source, target):
        moves.append((source, target))
        return corners + 1000.0

    taken = Taken(move)
    square = np.array([[[0.0, 10.0], [10.0, 10.0], [10.0, 0.0], [0.0, 0.0]]])
    told = square / 1000
    taken.add("west", square, told)
    assert taken.free("west", square + 10.0, told).tolist() == [True]
    assert taken.free("east", square + 1009.0, told).tolist() == [False]
    assert taken.free("east", square + 1009.0, told + 5.0).tolist() == [True]  # nowhere near: not even moved
    assert moves == [("west", "east")]


def test_no_ground_is_taken_twice_by_any_arrangement_of_turned_tiles():
    shapely = pytest.importorskip("shapely")
    chance = np.random.default_rng(3)
    taken, kept = Taken(lambda corners, source, target: corners), []
    for _ in range(30):
        angle = chance.uniform(0, np.pi / 2)
        side = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]) * chance.uniform(1, 3)
        start = chance.uniform(0, 12, 2)
        unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)])
        tiles = np.stack([start + (unit + np.array([c, r])) @ side for r in range(3) for c in range(3)])
        free = tiles[taken.free("here", tiles, tiles)]
        taken.add("here", free, free)
        kept.append([shapely.Polygon(tile) for tile in free])
    assert sum(map(len, kept)) > 30
    for number, scene_tiles in enumerate(kept):
        for other in kept[number + 1 :]:
            for one in scene_tiles:
                assert all(one.intersection(two).area < 1e-5 for two in other)


def test_how_much_of_a_tile_a_scene_shows():
    tiles = corners(grids_of(SceneTileOptions(tile_size_px=50), [scene("a")])[0])
    # A triangle over the upper left half of 1000 m x 1000 m, and a square in the lower right corner.
    triangle = [np.array([(0.0, 0.0), (1000.0, 0.0), (0.0, -1000.0), (0.0, 0.0)])]
    square = [np.array([(750.0, -750.0), (1000.0, -750.0), (1000.0, -1000.0), (750.0, -1000.0), (750.0, -750.0)])]
    assert shown(tiles, [triangle, square]).round(9).tolist() == [1.0, 0.5, 0.5, 0.25]
    assert shown(tiles, []).tolist() == [0.0] * 4


def test_so_many_of_each_scene_whatever_the_others_are():
    options = SceneTileOptions(per_scene=5, seed=7)
    places = np.arange(40)
    found = drawn(options, scene("a"), places)
    assert len(found) == 5 and (np.diff(found) > 0).all()
    assert found.tolist() == drawn(options, scene("a"), places).tolist()
    assert found.tolist() != drawn(options, scene("b"), places).tolist()
    assert drawn(options, scene("a"), places[:4]).tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "values, words",
    [
        ({"tile_size_px": 16, "overlap_px": 16}, "overlap must be at least 0 and less than the tile size"),
        ({"duplicates": "OLDEST"}, "duplicates must be one of"),
        ({"per_scene": 0}, "tiles per scene must be between 1 and"),
    ],
)
def test_options_refuse_what_makes_no_sense(values, words):
    with pytest.raises(OptionError, match=words):
        SceneTileOptions(**values)
