"""Splits: no ground in two of them, measured with exact geometry, near to the shares, the same on every machine."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import STRtree, get_coordinates, get_num_coordinates
from shapely.affinity import rotate, scale
from shapely.geometry import Polygon, box
from tilewright.engine.errors import Cancelled, InputError, OptionError
from tilewright.engine.progress import Progress
from tilewright.engine.tiles.grid import make_grid
from tilewright.engine.tiles.ground import Neighbours, connected, ground_of
from tilewright.engine.tiles.options import GridOptions, SplitOptions
from tilewright.engine.tiles.splits import split_tiles

NORTH_UP = (10.0, 0.0, 500000.0, 0.0, -10.0, 4000000.0)
DRONE = (1.3411e-6, 0, 85.523, 0, -1.1881e-6, 27.63)
ROTATED = (8.66, -5.0, 300000.0, -5.0, -8.66, 5_000_000.0)


def grid_tiles(columns, rows, overlap=0, transform=NORTH_UP, size=64, **options):
    step = size - overlap
    window = (0, 0, (columns - 1) * step + size, (rows - 1) * step + size)
    grid = make_grid(GridOptions(size, overlap_px=overlap, **options), transform, window)
    return [Polygon(corners) for chunk in grid.chunks() for corners in chunk.corners]


def share_ground(a, b):
    return a.intersection(b).area > 1e-9 * min(a.area, b.area)


def split(tiles, labels=None, **options):
    ground = ground_of(get_coordinates(tiles), get_num_coordinates(tiles))
    return split_tiles(SplitOptions(**options), ground, lambda i, j: share_ground(tiles[i], tiles[j]), labels)


def leaks(tiles, result):
    """Pairs of kept tiles that share ground in two splits."""
    pairs = STRtree(tiles).query(tiles, predicate="intersects").T
    return [
        (i, j)
        for i, j in pairs
        if i < j and min(result.split[[i, j]]) >= 0 and result.split[i] != result.split[j]
        and share_ground(tiles[i], tiles[j])
    ]  # fmt: skip


def points_off(result, shares=(70, 15, 15)):
    return np.abs(100 * np.array(result.counts) / sum(result.counts) - shares).max()


@pytest.mark.parametrize("method", ["RANDOM", "BLOCKS", "STRATIFIED"])
@pytest.mark.parametrize("transform", [NORTH_UP, DRONE, ROTATED])
@pytest.mark.parametrize(("columns", "rows"), [(30, 20), (10, 10), (8, 8), (5, 4), (12, 1)])
def test_tiles_that_do_not_overlap_are_all_kept_within_five_points(method, transform, columns, rows):
    tiles = grid_tiles(columns, rows, transform=transform)
    labels = [("a", "b")[n % 2] for n in range(len(tiles))]
    result = split(tiles, labels, method=method)
    assert result.dropped == 0
    assert points_off(result) <= 5
    assert leaks(tiles, result) == []


def test_blocks_keep_their_tiles_together_in_the_grids_own_axes():
    for transform in (NORTH_UP, ROTATED):
        result = split(grid_tiles(24, 16, transform=transform), method="BLOCKS", block_size=4)
        assert result.block_size == 4
        blocks = result.split.reshape(4, 4, 6, 4).transpose(0, 2, 1, 3).reshape(24, 16)
        assert (blocks == blocks[:, :1]).all()
        assert sorted(np.bincount(blocks[:, 0]).tolist(), reverse=True)[0] >= 16


def test_blocks_too_large_for_the_shares_are_halved():
    result = split(grid_tiles(8, 8), method="BLOCKS", block_size=4)
    assert result.block_size == 2
    assert points_off(result) <= 5
    assert split(grid_tiles(8, 8), method="BLOCKS", block_size=1_000_000).dropped == 0


@pytest.mark.parametrize("overlap", [16, 32, 48])
@pytest.mark.parametrize("transform", [NORTH_UP, DRONE, ROTATED])
def test_blocks_of_overlapping_tiles_leak_no_ground_and_keep_most(overlap, transform):
    tiles = grid_tiles(40, 30, overlap, transform)
    result = split(tiles, method="BLOCKS")
    assert leaks(tiles, result) == []
    assert 0 < result.dropped < 0.35 * len(tiles)
    assert points_off(result) <= 8


def test_random_refuses_a_grid_that_hangs_together_and_advises_blocks():
    for method in ("RANDOM", "STRATIFIED"):
        with pytest.raises(InputError, match=f"{method} would leave val and test without tiles.*BLOCKS"):
            split(grid_tiles(10, 10, 16), ["a"] * 100, method=method)


def test_random_keeps_the_shifted_edge_together():
    grid = make_grid(GridOptions(64, edge="SHIFT"), NORTH_UP, (0, 0, 64 * 9 + 10, 64 * 9 + 10))
    tiles = [Polygon(corners) for chunk in grid.chunks() for corners in chunk.corners]
    result = split(tiles, method="RANDOM")
    assert result.dropped == 0
    assert result.together == 100 - 64
    assert leaks(tiles, result) == []
    assert points_off(result) <= 5


def test_the_same_ground_twice_goes_together():
    tiles = grid_tiles(10, 10) * 2
    for method in ("RANDOM", "STRATIFIED", "BLOCKS"):
        result = split(tiles, ["a"] * 200, method=method)
        assert (result.split[:100] == result.split[100:]).all()
        assert result.dropped == 0
        assert points_off(result) <= 5


def random_tiles(rng, count, kind):
    for _ in range(count):
        x, y = rng.uniform(0, 12, 2)
        tile = box(x, y, x + 1, y + 1)
        if kind == "turned":
            tile = rotate(tile, rng.uniform(0, 90))
        elif kind == "irregular":
            angles = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(3, 9)))
            radius = rng.uniform(0.1, 1.5)
            tile = Polygon(np.stack([x + radius * np.cos(angles), y + radius * np.sin(angles)], 1))
        elif kind == "mixed":
            tile = scale(tile, rng.uniform(0.05, 6), rng.uniform(0.05, 2))
        yield tile


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 10_000),
    st.sampled_from(["square", "turned", "irregular", "mixed"]),
    st.integers(3, 120),
    st.sampled_from(["BLOCKS", "RANDOM", "STRATIFIED"]),
    st.integers(1, 5),
)
def test_no_ground_is_in_two_splits_in_any_layer(seed, kind, count, method, block_size):
    rng = np.random.default_rng(seed)
    tiles = list(random_tiles(rng, count, kind))
    tiles += [tiles[n] for n in rng.integers(0, count, count // 10)]  # the same ground again
    labels = rng.choice(["a", "b", "c"], len(tiles)).tolist()
    try:
        result = split(tiles, labels, method=method, block_size=block_size, seed=seed)
    except InputError:
        return
    assert leaks(tiles, result) == []
    assert min(result.counts) > 0


@pytest.mark.parametrize("method", ["BLOCKS", "RANDOM", "STRATIFIED"])
def test_parcels_that_do_not_overlap_are_all_kept(method):
    """Triangles in pairs fill squares whose boxes overlap although they do not."""
    tiles = [half for tile in grid_tiles(12, 12) for half in (_half(tile, 0), _half(tile, 2))]
    result = split(tiles, ["a"] * 288, method=method)
    assert result.dropped == 0
    assert points_off(result) <= 5


def _half(tile, first):
    corners = list(tile.exterior.coords)[:4]
    return Polygon([corners[(first + n) % 4] for n in range(3)])


@pytest.mark.parametrize("method", ["BLOCKS", "RANDOM", "STRATIFIED"])
@pytest.mark.parametrize("overlap", [0, 20])
def test_the_result_does_not_depend_on_the_order_of_the_tiles(method, overlap):
    tiles = grid_tiles(17, 13, overlap if method == "BLOCKS" else 0)
    labels = [("a", "b", "c")[n % 3] for n in range(len(tiles))]
    order = np.random.default_rng(3).permutation(len(tiles))
    one = split(tiles, labels, method=method, seed=5)
    two = split([tiles[n] for n in order], [labels[n] for n in order], method=method, seed=5)
    assert (one.split[order] == two.split).all()
    other = split(tiles, labels, method=method, seed=6)
    assert (one.split != other.split).any()


def test_the_seed_gives_this_split_on_every_machine():
    result = split(grid_tiles(6, 4), method="RANDOM", seed=7)
    assert "".join(map(str, result.split)) == RANDOM_SEED_7


RANDOM_SEED_7 = "001001000202000000001201"


def test_stratified_keeps_to_the_shares_in_every_class():
    tiles = grid_tiles(40, 25)
    labels = ["common"] * 800 + ["some"] * 160 + ["rare"] * 40
    labels = [labels[n] for n in np.random.default_rng(1).permutation(1000)]
    result = split(tiles, labels, method="STRATIFIED", train_percent=60, validation_percent=20, test_percent=20)
    for name, total in (("common", 800), ("some", 160), ("rare", 40)):
        chosen = result.split[np.array(labels) == name]
        assert np.bincount(chosen, minlength=3).tolist() == [total * 6 // 10, total * 2 // 10, total * 2 // 10]


def test_many_rare_classes_do_not_starve_the_small_splits():
    labels = [f"class {n // 2}" for n in range(100)]
    result = split(grid_tiles(10, 10), labels, method="STRATIFIED")
    assert points_off(result) <= 2
    for start in range(0, 100, 2):
        assert (result.split[start : start + 2] == 0).sum() >= 1


def test_blocks_balance_the_classes_where_they_can():
    tiles = grid_tiles(40, 40)
    labels = ["west" if n % 40 < 20 else "east" for n in range(1600)]
    result = split(tiles, labels, method="BLOCKS")
    west = np.array(labels) == "west"
    for chosen in (result.split[west], result.split[~west]):
        assert np.abs(100 * np.bincount(chosen, minlength=3) / len(chosen) - (70, 15, 15)).max() <= 5


@pytest.mark.parametrize("method", ["BLOCKS", "RANDOM", "STRATIFIED"])
def test_a_share_may_be_nothing(method):
    result = split(grid_tiles(9, 9), ["a"] * 81, method=method, train_percent=80, validation_percent=20, test_percent=0)
    assert result.counts[2] == 0
    assert points_off(result, (80, 20, 0)) <= 5
    only = split(grid_tiles(3, 3), ["a"] * 9, method=method, train_percent=0, validation_percent=0, test_percent=100)
    assert only.counts == (0, 0, 9)


def test_few_tiles():
    assert sorted(split(grid_tiles(3, 1), method="BLOCKS").split.tolist()) == [0, 1, 2]
    assert sorted(split(grid_tiles(3, 1), method="RANDOM").split.tolist()) == [0, 1, 2]
    with pytest.raises(InputError, match="at least one tile for each of train, val and test, but there is only 2"):
        split(grid_tiles(2, 1))
    with pytest.raises(InputError, match="but there is none"):
        split_tiles(SplitOptions(), ground_of(np.empty((0, 2)), np.empty(0, int)), lambda i, j: False)
    with pytest.raises(InputError, match=r"BLOCKS would leave .* without tiles"):
        split(grid_tiles(1, 1) * 5, method="BLOCKS")


def test_options_say_what_is_wrong():
    with pytest.raises(OptionError, match="must add up to 100 %, got 90"):
        SplitOptions(train_percent=60)
    with pytest.raises(OptionError, match="train must be between 0 and 100 %, got 120"):
        SplitOptions(train_percent=120)
    with pytest.raises(OptionError, match=r"block size must be between 1 and 1e.06, got 0"):
        SplitOptions(block_size=0)
    assert SplitOptions(train_percent="33.3", validation_percent=33.3, test_percent=33.3).shares[0] == pytest.approx(
        1 / 3
    )


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(["square", "turned", "irregular", "mixed"]))
def test_neighbours_are_those_of_exact_geometry(seed, kind):
    tiles = list(random_tiles(np.random.default_rng(seed), 60, kind))
    ground = ground_of(get_coordinates(tiles), get_num_coordinates(tiles))
    i, j = Neighbours(ground, lambda a, b: share_ground(tiles[a], tiles[b]), Progress()).sharing()
    found = list(zip(i.tolist(), j.tolist()))
    assert len(found) == len(set(found))
    expected = {(a, b) for a, b in itertools.combinations(range(60), 2) if share_ground(tiles[a], tiles[b])}
    assert set(found) == expected


@given(st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29)), max_size=40))
def test_connected_groups(pairs):
    i, j = np.array(pairs, int).reshape(-1, 2).T
    root = list(range(30))
    for _ in range(30):
        for a, b in pairs:
            root[a] = root[b] = min(root[a], root[b])
    assert connected(30, i, j).tolist() == root


def test_cancel_stops_the_search():
    progress = Progress()
    progress.cancel()
    tiles = grid_tiles(10, 10)
    ground = ground_of(get_coordinates(tiles), get_num_coordinates(tiles))
    with pytest.raises(Cancelled):
        split_tiles(SplitOptions(), ground, lambda i, j: False, None, progress)


@pytest.mark.parametrize(("method", "overlap"), [("BLOCKS", 0), ("BLOCKS", 128), ("RANDOM", 0), ("STRATIFIED", 0)])
def test_a_hundred_thousand_tiles(method, overlap):
    step = 256 - overlap
    grid = make_grid(GridOptions(256, overlap_px=overlap), NORTH_UP, (0, 0, 316 * step, 316 * step))
    corners = np.concatenate([chunk.corners for chunk in grid.chunks()])
    rings = np.concatenate([corners, corners[:, :1]], 1).reshape(-1, 2)
    ground = ground_of(rings, np.full(len(corners), 5))
    labels = (["a", "b", "c", "d"] * len(corners))[: len(corners)]
    result = split_tiles(SplitOptions(method=method), ground, lambda i, j: False, labels)
    assert points_off(result) <= 5
    assert result.dropped < 0.2 * len(corners)
