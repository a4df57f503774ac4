"""Places of samples: all on the lattice, each as likely, none missed, apart, and the same for the same seed."""

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from tilewright.engine.errors import Cancelled, InputError, OptionError
from tilewright.engine.labels.candidates import sample_classes
from tilewright.engine.progress import Progress
from tilewright.engine.tiles.balance import binned, copies
from tilewright.engine.tiles.options import BalanceOptions, SampleClassesOptions, SampleOptions
from tilewright.engine.tiles.sampling import (
    ALL,
    NONE,
    SOME,
    Drawn,
    Lattice,
    Listed,
    Spacing,
    chances,
    every_place,
    fitting,
    sample,
    shared_out,
)

NORTH_UP = (10.0, 0.0, 500000.0, 0.0, -10.0, 5000000.0)
TURNED = (8.0, 6.0, 500000.0, 6.0, -8.0, 5000000.0)


def everything(offsets):
    return np.ones(len(offsets), dtype=bool)


def lattice(width=40, height=30, tile_width=8.0, tile_height=8.0, transform=NORTH_UP):
    return Lattice(transform, width, height, tile_width, tile_height)


def drawn(ground, count, seed=0, test=everything, distance=None, cells=None):
    cells = every_place(ground) if cells is None else cells
    return sample(Drawn(cells, seed), count, ground, test, Spacing(distance), Progress())


def test_every_place_is_drawn_once_when_all_are_asked_for():
    ground = lattice()
    found = drawn(ground, 10_000)
    assert sorted(map(tuple, found.tolist())) == [(x, y) for x in range(33) for y in range(23)]


def test_a_tile_as_large_as_the_raster_has_one_place_and_a_larger_one_is_refused():
    assert drawn(lattice(tile_width=40, tile_height=30), 5).tolist() == [[0, 0]]
    with pytest.raises(OptionError, match=r"The tile \(41 × 8 px\) must fit into the raster, which has 40 × 30 px"):
        lattice(tile_width=41.0)


def test_places_are_equally_likely_everywhere():
    ground = lattice(3000, 2000)
    found = drawn(ground, 20_000, seed=5)
    assert len(np.unique(found, axis=0)) == 20_000
    counts, _, _ = np.histogram2d(found[:, 0], found[:, 1], bins=(8, 5), range=((0, 2993), (0, 1993)))
    assert np.abs(counts - 500).max() < 5 * np.sqrt(500)


def test_what_a_seed_draws_never_changes():
    """Written down once; users' datasets depend on it."""
    few, many = drawn(lattice(), 4, seed=3), drawn(lattice(5000, 5000), 4, seed=3)
    assert few.tolist() == [[21, 5], [20, 0], [22, 18], [10, 14]]
    assert many.tolist() == [[3226, 427], [1971, 1182], [3811, 4000], [3670, 2906]]
    assert chances(7, np.arange(3, dtype=np.uint64)).tolist() == [
        5160448813674110273,
        15004700964030066996,
        2147867098458021546,
    ]
    assert drawn(lattice(), 4, seed=4).tolist() != few.tolist()


def disc(x, y):
    return (x - 700) ** 2 + (y - 90) ** 2 <= 15**2


def judge_disc(cells):
    """By the box of a disc for NONE, and by corners for ALL."""
    x0, y0, x1, y1 = cells.T
    away = (x1 <= 685) | (x0 > 715) | (y1 <= 75) | (y0 > 105)
    inside = disc(x0, y0) & disc(x1 - 1, y0) & disc(x0, y1 - 1) & disc(x1 - 1, y1 - 1)
    return np.where(away, NONE, np.where(inside, ALL, SOME))


def test_small_ground_is_found_to_the_last_place():
    ground = lattice(4000, 4000)
    cells = fitting(every_place(ground), judge_disc, Progress())
    y, x = np.mgrid[:3993, :3993]
    expected = int(disc(x, y).sum())
    found = drawn(ground, 10_000, cells=cells, test=lambda offsets: disc(*offsets.T))
    assert len(found) == expected == len(np.unique(found, axis=0))
    assert Drawn(cells, 0).total < 1.6 * expected


def test_nothing_fits():
    cells = fitting(every_place(lattice()), lambda cells: np.full(len(cells), NONE), Progress())
    assert cells.shape == (0, 4)
    assert drawn(lattice(), 5, cells=cells).shape == (0, 2)
    assert drawn(lattice(), 5, test=lambda offsets: np.zeros(len(offsets), dtype=bool)).shape == (0, 2)


def test_hopeless_draws_end():
    ground = lattice(100_000, 100_000)
    assert len(drawn(ground, 3, test=lambda offsets: np.zeros(len(offsets), dtype=bool))) == 0


@pytest.mark.parametrize("transform", [NORTH_UP, TURNED])
def test_tiles_keep_their_distance_and_leave_no_room_for_one_more(transform):
    ground = lattice(60, 50, transform=transform)
    found = drawn(ground, 10_000, seed=1, distance=95.0)
    centres = ground.centres(found)
    apart = np.hypot(*(centres[:, None] - centres[None]).transpose(2, 0, 1))
    assert apart[np.triu_indices(len(found), 1)].min() >= 95.0
    every = np.array([(x, y) for x in range(53) for y in range(43)])
    gaps = np.hypot(*(ground.centres(every)[:, None] - centres[None]).transpose(2, 0, 1)).min(1)
    assert gaps.max() < 95.0


@given(
    st.integers(1, 60), st.integers(1, 60), st.floats(0.5, 60), st.floats(0.5, 60), st.sampled_from((NORTH_UP, TURNED))
)
@settings(max_examples=60, deadline=None)
def test_tiles_lie_on_the_raster_and_around_finds_them_again(width, height, tile_width, tile_height, transform):
    if tile_width > width or tile_height > height:
        return
    ground = Lattice(transform, width, height, tile_width, tile_height)
    found = drawn(ground, 50)
    assert (found >= 0).all()
    assert (found + ground.size <= np.array([width, height]) + 1e-6).all()
    offsets, inside = ground.around(ground.centres(found))
    assert inside.all()
    assert np.array_equal(offsets, found)
    np.testing.assert_allclose(ground.corners(found).mean(1), ground.centres(found), rtol=0, atol=1e-6)


def test_around_knows_what_is_off_the_raster():
    ground = lattice()
    points = np.array([(500040.0, 4999960.0), (500030.0, 4999960.0), (np.inf, 0.0), (500364.0, 4999740.0)])
    offsets, inside = ground.around(points)
    assert inside.tolist() == [True, False, False, True]
    assert offsets[[0, 3]].tolist() == [[0, 0], [32, 22]]


def test_a_list_is_fetched_further_only_when_it_is_used_up():
    asked = []

    def fetch(count):
        asked.append(count)
        return np.stack([np.arange(count), np.arange(count)], 1)[:100]

    listed = Listed(fetch, 4, 100)
    assert listed.next(3).tolist() == [[0, 0], [1, 1], [2, 2]]
    assert (len(listed.next(3)), asked) == (1, [4])
    assert (len(listed.next(100)), asked) == (60, [4, 64])
    assert (len(listed.next(100)), asked) == (36, [4, 64, 1024])
    assert len(listed.next(1)) == 0


def test_equal_shares():
    assert shared_out(10, ["a", "b", "c"]) == {"a": 4, "b": 3, "c": 3}


def test_quotas():
    options = SampleOptions(method="CLASSES", quotas=" forest = 100, low=veg=5 ")
    assert options.by_class() == {"forest": 100, "low=veg": 5}
    for text in ("forest", "forest=", "=5", "forest=0", "forest=1.5", "forest=5,,", "a=99999999999"):
        with pytest.raises(OptionError, match="quotas must be whole numbers from 1 by class"):
            SampleOptions(method="CLASSES", quotas=text)
    with pytest.raises(OptionError, match="once, got 'a' twice"):
        SampleOptions(method="CLASSES", quotas="a=1,a=2")
    with pytest.raises(OptionError, match="the method must be CLASSES, got RANDOM"):
        SampleOptions(quotas="a=1")


def test_cancel_ends_the_search():
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        sample(Drawn(every_place(lattice()), 0), 5, lattice(), everything, Spacing(None), progress)


# A raster of classes.


@pytest.fixture
def classes(tmp_path):
    """30 × 40 pixels: 0, 1 on the left, 2 in one place, 9 nodata on the right."""
    pixels = np.zeros((30, 40), dtype=np.uint8)
    pixels[:, :15] = 1
    pixels[20, 25] = 2
    pixels[:, 35:] = 9
    path = tmp_path / "classes.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=40, height=30, count=1, dtype="uint8", nodata=9, crs="EPSG:32633",
        transform=rasterio.Affine(*NORTH_UP),
    ) as target:  # fmt: skip
        target.write(pixels, 1)
    return path, pixels


def places(path, tmp_path, **more):
    options = SampleClassesOptions(
        labels=str(path), crs=rasterio.crs.CRS.from_epsg(32633).to_wkt(), output=str(tmp_path / "found.npz"),
        **{"transform": NORTH_UP, "width": 40, "height": 30, "tile_width": 8.0, "tile_height": 5.0, **more},
    )  # fmt: skip
    sample_classes(options, Progress())
    with np.load(options.output, allow_pickle=False) as found:
        parts = np.split(np.stack([found["x"], found["y"]], 1), np.cumsum(found["counts"])[:-1])
        return dict(zip(found["values"].tolist(), zip(found["totals"].tolist(), parts)))


def test_places_of_classes_are_all_found_with_the_class_at_the_centre(classes, tmp_path):
    path, pixels = classes
    found = places(path, tmp_path, most=5000)
    middle = pixels[2 : 2 + 26, 4 : 4 + 33]  # the pixel that holds the centre of the tile at (x, y)
    assert set(found) == {1, 2}
    for value, (total, offsets) in found.items():
        expected = sorted((x, y) for y, x in zip(*np.nonzero(middle == value)))
        assert sorted(map(tuple, offsets.tolist())) == expected
        assert total == len(expected)
    few = places(path, tmp_path, most=10)
    assert few[1][0] == found[1][0]
    assert np.array_equal(few[1][1], found[1][1][:10])
    assert not np.array_equal(places(path, tmp_path, most=10, seed=1)[1][1], few[1][1])
    asked = places(path, tmp_path, values=(0, 2), most=5000)
    assert set(asked) == {0, 2}
    assert asked[0][0] == int((middle == 0).sum())


def test_classes_must_be_whole_numbers(classes, tmp_path):
    _, pixels = classes
    with rasterio.open(
        tmp_path / "real.tif", "w", driver="GTiff", width=40, height=30, count=1, dtype="float32", crs="EPSG:32633",
        transform=rasterio.Affine(*NORTH_UP),
    ) as target:  # fmt: skip
        target.write((pixels + 0.25).astype(np.float32), 1)
    with pytest.raises(InputError, match=r"labels must hold whole numbers, got \d.25"):
        places(tmp_path / "real.tif", tmp_path)


# Balance.

KINDS = ["a"] * 7 + ["b"] * 3 + [None] + ["c"] * 4
ONE = [""] * len(KINDS)


def numbers(times):
    return {kind: int(sum(t for t, k in zip(times, KINDS) if k == kind)) for kind in ("a", "b", "c", None)}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"method": "UNDERSAMPLE"}, {"a": 3, "b": 3, "c": 3, None: 0}),
        ({"method": "OVERSAMPLE"}, {"a": 7, "b": 7, "c": 7, None: 0}),
        ({"method": "RATIO", "ratio": 1.5}, {"a": 4, "b": 3, "c": 4, None: 0}),
        ({"method": "RATIO", "ratio": 10}, {"a": 7, "b": 3, "c": 4, None: 0}),
    ],
)
def test_numbers_of_tiles(options, expected):
    times = copies(BalanceOptions(**options), KINDS, ONE)
    assert numbers(times) == expected
    if options["method"] == "OVERSAMPLE":
        assert sorted(times[7:10]) == [2, 2, 3]
    else:
        assert set(times) <= {0, 1}


def test_balance_within_groups_and_seeds():
    groups = ["train"] * 5 + [None] * 4 + ["train"] * 6
    times = copies(BalanceOptions(), KINDS, groups)
    assert times[5:9].tolist() == [1, 1, 1, 1]
    assert numbers(times) == {"a": 1 + 2, "b": 2 + 1, "c": 1, None: 0}
    kinds = ["a"] * 500 + ["b"] * 50
    one, two = (copies(BalanceOptions(seed=seed), kinds, [""] * 550) for seed in (0, 1))
    assert one.sum() == two.sum() == 100
    assert (one != two).any()
    assert np.flatnonzero(one)[:3].tolist() == [2, 4, 32]


def test_ratio_belongs_to_its_method():
    with pytest.raises(OptionError, match="ratio is required for the method RATIO"):
        BalanceOptions(method="RATIO")
    with pytest.raises(OptionError, match="ratio is for the method RATIO alone"):
        BalanceOptions(ratio=2)


def test_bins_are_equally_wide_and_open_at_the_ends():
    values = np.array([*range(101), 1e9, np.nan], dtype=np.float64)
    found = binned(values, 4)
    assert found[-1] is None
    low, high = np.percentile(values[:-1], (2, 98))
    edges = np.linspace(low, high, 5)
    expected = np.clip(np.digitize(values[:-1], edges) - 1, 0, 3)
    names = list(dict.fromkeys(found[:-1]))
    assert [names[number] for number in expected] == found[:-1]
    assert names[0].startswith("… to ")
    assert names[-1].endswith(" to …")
    with pytest.raises(InputError, match="every tile has the same number, 4"):
        binned(np.array([4.0, 4.0]), 3)
    with pytest.raises(InputError, match="holds no number"):
        binned(np.array([np.nan]), 3)
    assert binned(np.array([0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0] * 20), 2)[9] == "0.5 to …"
