"""Scalings and names as users write them."""

import numpy as np
import pytest
from tilewright.engine.errors import OptionError
from tilewright.engine.inference.options import ClassifyTilesOptions, SegmentRasterOptions
from tilewright.engine.models.options import TrainModelOptions
from tilewright.engine.models.rules import RAW, Scaling, parse_names, parse_scaling

PIXELS = np.array([[[10, 200], [0, 255]]], np.uint8)
ALL = np.ones(PIXELS.shape, bool)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [[10, 200], [0, 255]]),
        ("raw", [[10, 200], [0, 255]]),
        ("divide 10", [[1, 20], [0, 25.5]]),
        ("divide 10,100", [[1, 2], [0, 2.55]]),
        ("subtract 5", [[5, 195], [-5, 250]]),
        ("z-score 10,100; 2,50", [[0, 2], [-5, 3.1]]),
        ("min-max 0;100", [[0.1, 2], [0, 2.55]]),
        ("clip 5;210", [[10, 200], [5, 210]]),
    ],
)
def test_scalings(text, expected):
    values = parse_scaling(text).apply(PIXELS, ALL)
    assert values.dtype == np.float32
    assert np.allclose(values, [expected])


def test_what_is_not_valid_or_no_number_becomes_zero_after_scaling():
    valid = ALL.copy()
    valid[0, 0, 1] = False
    assert parse_scaling("subtract 5").apply(PIXELS, valid)[0, 0].tolist() == [5, 0]
    pixels = np.array([[[np.nan, np.inf]]], np.float64)
    assert parse_scaling("subtract 5").apply(pixels, np.ones((1, 1, 2), bool)).tolist() == [[[0, 0]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("z-score 1,x;3", "z-score 1,»x«;3"),
        ("z-score 1,2;3,", "z-score 1,2;3,»«"),
        ("devide 255", "»devide« 255"),
        ("divide 0", "must not divide by 0"),
        ("z-score 1;0", "must not divide by 0"),
        ("min-max 3;3", "maximum that differs"),
        ("min-max 1,2,3;4,5", "as many numbers"),
        ("z-score 1", "mean and then, after a semicolon, stddev"),
        ("divide nan", "finite"),
    ],
)
def test_what_cannot_be_read_is_marked(text, words):
    with pytest.raises(OptionError, match="scaling") as raised:
        parse_scaling(text)
    assert words in raised.value.text


@pytest.mark.parametrize("text", ["", "divide 255", "subtract 3,4", "z-score 1,2;3,4", "min-max 0;1", "clip 0,1;2,3"])
def test_the_mlm_form_goes_there_and_back(text):
    assert Scaling.from_mlm(parse_scaling(text).to_mlm()) == parse_scaling(text)


def test_limits_come_before_the_scaling_and_survive_the_mlm_form():
    scaling = Scaling("z-score", ((100.0, 100.0), (10.0, 10.0)), ((50.0, 60.0), (120.0, 130.0)))
    assert scaling.apply(PIXELS, ALL).tolist() == [[[-5, 3], [-5, 3]]]
    assert Scaling.from_mlm(scaling.to_mlm()) == scaling


def test_a_foreign_scaling_of_mixed_types_is_refused():
    with pytest.raises(OptionError, match="one type for all bands"):
        Scaling.from_mlm([{"type": "scale", "value": 2}, {"type": "offset", "value": 2}])
    with pytest.raises(OptionError, match="one type for all bands"):
        Scaling.from_mlm([{"type": "processing", "format": "python", "expression": "x"}])
    assert Scaling.from_mlm(None) == RAW


def test_names():
    assert parse_names("water, field ,straße", "classes") == ("water", "field", "straße")
    assert parse_names(" ", "classes") == ()
    with pytest.raises(OptionError, match="commas"):
        parse_names("a,,b", "classes")
    with pytest.raises(OptionError, match="'a' twice"):
        parse_names("a,b,a", "classes")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"output": "m.h5"}, "ends in .keras"),
        ({"dataset": " "}, "dataset is required"),
        ({"augmentations": ("ROT45",)}, "augmentations must be out of"),
        ({"loss": ("MAGIC",)}, "loss must be out of"),
        ({"epochs": 0}, "epochs must be between 1"),
        ({"learning_rate": 0}, "learning rate must be between"),
        ({"patience": 0}, "patience must be at least 1"),
    ],
)
def test_training_options(values, words):
    with pytest.raises(OptionError) as raised:
        TrainModelOptions.from_dict({"dataset": "d", "output": "m.keras", **values})
    assert words in raised.value.text


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"rasters": ()}, "at least one raster"),
        (
            {"tile_size_px": 64, "overlap_px": 64},
            "overlap must be at least 0 and less than the tile size (64 px), got 64",
        ),
        ({"extent": (5, 0, 5, 1)}, "extent must be"),
        ({"blend": "MEAN"}, "blend must be one of NONE, CROP, LINEAR, HANN"),
        ({"scaling": "x"}, "»x«"),
        ({"classes": "a,a"}, "'a' twice"),
        ({"probabilities": "o.tif"}, "another file"),
        ({"batch_size": 0}, "batch size must be between"),
    ],
)
def test_segmentation_options(values, words):
    with pytest.raises(OptionError) as raised:
        SegmentRasterOptions.from_dict({"rasters": ("r.tif",), "model": "m.keras", "output": "o.tif", **values})
    assert words in raised.value.text


def test_classification_options_need_their_paths():
    with pytest.raises(OptionError, match="tiles is required"):
        ClassifyTilesOptions.from_dict({"rasters": ("r.tif",), "model": "m.keras", "output": "o.npz"})
