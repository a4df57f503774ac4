"""Augmentations: what they do to values and labels, and that they do it again for the same seed."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from tilewright.engine.models.augment import (
    RESAMPLED,
    SYMMETRIES,
    VALUES,
    Augmenter,
    Strengths,
    augment,
    turned_and_zoomed,
)

EVERYTHING = (*SYMMETRIES, *RESAMPLED, *VALUES)


@pytest.fixture
def tile():
    """Values (12, 12, 2) with mean 0 and deviation 1, and labels (12, 12)."""
    random = np.random.default_rng(0)
    values = random.standard_normal((12, 12, 2)).astype(np.float32)
    return values, random.integers(0, 3, (12, 12)).astype(np.uint8)


def test_symmetries_come_by_the_same_chances_as_ever(tile):
    values, labels = tile
    for epoch in range(8):
        chances = np.random.default_rng([5, epoch, 3]).random(len(SYMMETRIES))
        turned, mask = values, labels
        for name, chance in zip(SYMMETRIES, chances):
            if chance < 0.5:
                turned, mask = augment(turned, name), augment(mask, name)
        moved = Augmenter(SYMMETRIES, None, 5).apply(values, None, labels, epoch, 3)
        assert np.array_equal(moved[0], turned) and np.array_equal(moved[1], mask)
        assert moved[0].flags.c_contiguous and moved[1].flags.owndata


@pytest.mark.parametrize("shape", [(12, 12), (11, 11)])
@pytest.mark.parametrize("quarters", [-2, -1, 0, 1, 2, 3])
def test_whole_quarter_turns_are_exact(shape, quarters):
    random = np.random.default_rng(1)
    values, labels = (
        random.standard_normal((*shape, 3)).astype(np.float32),
        random.integers(0, 9, shape).astype(np.uint8),
    )
    turned, valid, mask = turned_and_zoomed(values, None, labels, 90.0 * quarters, 1.0)
    assert np.abs(turned - np.rot90(values, quarters)).max() < 1e-5
    assert np.array_equal(mask, np.rot90(labels, quarters)) and valid is None


def test_a_half_turn_of_a_tile_that_is_not_square(tile):
    values, labels = tile[0][:7], tile[1][:7]
    turned, _, mask = turned_and_zoomed(values, None, labels, 180.0, 1.0)
    assert np.abs(turned - values[::-1, ::-1]).max() < 1e-5 and np.array_equal(mask, labels[::-1, ::-1])


def test_zooming_by_two_shows_the_middle_twice_as_large():
    values = np.arange(8, dtype=np.float32)[None, :, None] * np.ones((8, 1, 1), np.float32)
    labels = np.arange(64, dtype=np.uint8).reshape(8, 8)
    larger, valid, mask = turned_and_zoomed(values, None, labels, 0.0, 2.0)
    assert np.allclose(larger[0, :, 0], 3.5 + (np.arange(8) - 3.5) / 2) and valid is None
    assert np.array_equal(mask, np.kron(labels[2:6, 2:6], np.ones((2, 2), np.uint8)))


def test_zooming_out_leaves_a_border_that_is_ignored():
    values, labels = np.ones((8, 8, 1), np.float32), np.ones((8, 8), np.uint8)
    smaller, valid, mask = turned_and_zoomed(values, None, labels, 0.0, 0.5)
    inside = np.zeros((8, 8), bool)
    inside[2:6, 2:6] = True
    assert np.array_equal(smaller[..., 0], inside) and np.array_equal(valid[..., 0], inside)
    assert np.array_equal(mask, np.where(inside, 1, 255))
    heights = turned_and_zoomed(values, None, np.full((8, 8), 3.5, np.float32), 0.0, 0.5)[2]
    assert (
        heights.dtype == np.float32
        and np.array_equal(heights[inside], np.full(16, 3.5))
        and np.isnan(heights[~inside]).all()
    )


@pytest.mark.parametrize("number", range(12))
def test_an_image_that_is_its_own_mask_stays_it(number):
    """Where the resampled image is certain (0 or 1), the nearest mask says the same."""
    labels = np.zeros((24, 24), np.uint8)
    labels[4:13, 7:19] = 1
    labels[16:22, 2:9] = 1
    values = labels[..., None].astype(np.float32)
    strengths = Strengths(rotation_deg=180, scale_range=0.5)
    moved, mask = Augmenter((*SYMMETRIES, *RESAMPLED), strengths, 2).apply(values, None, labels, 0, number)
    known = mask != 255
    assert np.all(moved[~known] == 0)
    certain = known & ((moved[..., 0] < 1e-6) | (moved[..., 0] > 1 - 1e-6))
    assert certain.sum() > known.sum() / 2
    assert np.array_equal(moved[..., 0][certain].round(), mask[certain])
    assert np.mean((moved[..., 0] > 0.5)[known] == (mask == 1)[known]) > 0.97


def test_what_is_no_data_stays_0_and_goes_along(tile):
    values, labels = tile[0].copy(), tile[1]
    valid = np.ones(values.shape, bool)
    valid[2:5, 3:9, 1] = False
    values[~valid] = 0
    for number in range(10):
        moved, _ = Augmenter(EVERYTHING, Strengths(), 1).apply(values, valid, labels, 0, number)
        assert (moved[..., 1] == 0).sum() >= 8
        assert np.isfinite(moved).all()
    moved, _ = Augmenter(("NOISE", "BRIGHTNESS"), Strengths(noise=1, brightness=1), 3).apply(
        values, valid, labels, 0, 0
    )
    assert np.array_equal(moved == 0, ~valid) and not np.array_equal(moved, values)


def chosen(name, seed=0):
    """A number of a tile for which the one augmentation is applied, and one for which it is not."""
    chances = [np.random.default_rng([seed, 0, number]).random(1)[0] < 0.5 for number in range(20)]
    return chances.index(True), chances.index(False)


@pytest.mark.parametrize("name", VALUES)
def test_values_are_changed_band_by_band(name, tile):
    values, labels = tile[0] + np.float32([0, 5]), tile[1]
    strengths = Strengths(brightness=0.3, contrast=0.4, noise=0.2)
    yes, no = chosen(name)
    augmenter = Augmenter((name,), strengths, 0)
    same, mask = augmenter.apply(values, None, labels, 0, no)
    assert np.array_equal(same, values) and np.array_equal(mask, labels)
    moved, mask = augmenter.apply(values, None, labels, 0, yes)
    change = moved - values
    assert np.array_equal(mask, labels)
    if name == "BRIGHTNESS":
        steps = change.mean(axis=(0, 1))
        assert np.allclose(change, steps, atol=1e-5) and np.abs(steps).max() <= 0.3 and steps[0] != steps[1]
    elif name == "CONTRAST":
        assert np.allclose(moved.mean(axis=(0, 1)), values.mean(axis=(0, 1)), atol=1e-5)
        factors = moved.std(axis=(0, 1)) / values.std(axis=(0, 1))
        assert np.all((factors >= 0.6) & (factors <= 1.4)) and abs(factors[0] - factors[1]) > 1e-3
    else:
        assert change.std() == pytest.approx(0.2, rel=0.15) and abs(change.mean()) < 0.05


def test_angles_and_zooms_keep_within_their_strengths():
    """A ramp tells by its slope and direction how far it was turned and zoomed."""
    down, across = np.mgrid[:33, :33].astype(np.float32)
    values, labels = np.stack([across, down], axis=-1), np.zeros((33, 33), np.uint8)
    degrees, zooms = [], []
    for number in range(60):
        moved, _ = Augmenter(RESAMPLED, Strengths(20, 0.2), 4).apply(values, None, labels, 0, number)
        slope = moved[16, 17] - moved[16, 15]
        degrees.append(np.rad2deg(np.arctan2(slope[1], slope[0])))
        zooms.append(2 / np.hypot(*slope))
    assert 10 < np.max(np.abs(degrees)) <= 20.01 and min(degrees) < 0 < max(degrees)
    assert 0.8 - 1e-4 <= min(zooms) < 0.95 and 1.05 < max(zooms) <= 1.2 + 1e-4
    assert sum(abs(angle) < 1e-4 for angle in degrees) > 15


def test_the_same_seed_epoch_and_number_give_the_same_from_any_thread(tile):
    values, labels = tile
    before = values.copy(), labels.copy()
    augmenter = Augmenter(EVERYTHING, Strengths(), 9)

    def one(number):
        return [part.tobytes() for part in augmenter.apply(values, None, labels, number // 20, number % 20)]

    alone = [one(number) for number in range(40)]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(one, range(40))) == alone
    assert len({values for values, _ in alone}) > 38
    assert np.array_equal(values, before[0]) and np.array_equal(labels, before[1])
    other = Augmenter(EVERYTHING, Strengths(), 10).apply(values, None, labels, 0, 0)
    assert other[0].tobytes() != alone[0][0]


def test_labels_of_whole_tiles_are_left_alone(tile):
    values, _ = tile
    for labels in (np.asarray(2, np.uint8), np.array([0, 1, 1], np.uint8)):
        for number in range(6):
            _, same = Augmenter(EVERYTHING, Strengths(), 0).apply(values, None, labels, 0, number)
            assert np.array_equal(same, labels) and same is not labels
