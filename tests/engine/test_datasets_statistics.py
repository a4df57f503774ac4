"""Statistics of bands against numpy's own, over the whole range of each type."""

import numpy as np
import pytest
from tilewright.engine.datasets.statistics import Moments, merged, moments_of


def found(parts):
    """(count, mean, std, min, max) of one band in parts."""
    total = Moments()
    for part in parts:
        merged([total], part)
    statistics = total.statistics()
    return total.count, statistics.mean, statistics.std, statistics.min, statistics.max


def expected(values):
    reals = values.astype(np.float64)
    return values.size, reals.mean(), reals.std(), reals.min(), reals.max()


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "float32", "float64"])
@pytest.mark.parametrize("size", [1, 255, 256, 257, 70_001])
def test_moments_are_those_of_numpy(dtype, size):
    random = np.random.default_rng(size)
    limits = np.iinfo(dtype) if dtype[0] in "iu" else np.finfo("float16")
    values = random.uniform(float(limits.min), float(limits.max), (1, size)).astype(dtype)
    cut = size // 3
    parts = [moments_of(values[:, :cut], None), moments_of(values[:, cut:], None)]
    assert found(parts) == pytest.approx(expected(values), rel=1e-9)


@pytest.mark.parametrize("value", [0, 1, 254, 255])
def test_a_constant_band_of_bytes_has_no_deviation_at_all(value):
    values = np.full((1, 3_000_001), value, np.uint8)
    assert moments_of(values, None) == [Moments(3_000_001, value, 0.0, value, value)]


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32"])
def test_pixels_without_data_are_left_out(dtype):
    values = np.array([[1, 2, 3, 100]], dtype)
    valid = np.array([[True, True, True, False]])
    assert moments_of(values, valid) == [Moments(3, 2.0, 2.0, 1.0, 3.0)]
    assert moments_of(values, np.zeros((1, 4), bool)) == [Moments()]


def test_what_is_not_finite_is_left_out():
    values = np.array([[1.0, np.nan, 3.0, np.inf, -np.inf]])
    assert moments_of(values, None) == [Moments(2, 2.0, 2.0, 1.0, 3.0)]
