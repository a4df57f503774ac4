"""Examples, histories, and what a random forest learns from."""

import os
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.evaluation import baseline
from tilewright.engine.evaluation.examples import KEPT, LONGEST, Examples, colours_of_bands, stretched
from tilewright.engine.evaluation.matching import match_numbers
from tilewright.engine.evaluation.measuring import Verdict
from tilewright.engine.evaluation.numbers import plain
from tilewright.engine.evaluation.provenance import fingerprint_of, history_of, of_split
from tilewright.engine.evaluation.samples import Sample
from tilewright.engine.models.sidecar import ModelCard
from tilewright.engine.progress import Progress


def verdict(score, order=0.0, size=4):
    return Verdict(score, order, np.full((size, size), 1, np.uint8), 0.5)


def examples(pictured, size=4):
    def picture(number):
        pictured.append(number)
        pixels = np.full((size, size, 4), 100 + number, np.uint16)
        pixels[0, 0] = 0
        return pixels, pixels > 0

    return Examples(picture, lambda number: f"t{number}", ("a", "b", "c", "d"))


def test_the_best_and_the_worst_are_kept_and_of_equals_the_first():
    pictured = []
    kept = examples(pictured)
    scores = [0.5, 0.9, 0.1, 0.9, 0.5, 0.2, 0.7, 0.7, 0.1, 0.8, 0.3, 0.6, 0.65, 0.55]
    for number, score in enumerate(scores):
        kept.add(number, np.zeros((4, 4), np.uint8), verdict(score))
    assert [example.tile_id for example in kept.best] == ["t1", "t3", "t9", "t6", "t7", "t12"]
    assert [example.tile_id for example in kept.worst] == ["t2", "t8", "t5", "t10", "t0", "t4"]
    assert len(kept.best) == KEPT
    assert kept.best[0].score == 0.9
    assert 13 not in pictured  # nothing is read of a tile that is neither
    rgb = kept.best[0].rgb
    assert (rgb.shape, rgb.dtype) == ((4, 4, 3), np.uint8)
    assert rgb[0, 0].tolist() == [0, 0, 0]


def test_among_equals_those_that_show_more_classes_are_the_better_examples():
    kept = examples([])
    for number, order in enumerate([1, 3, 1, 2]):
        kept.add(number, np.zeros((4, 4), np.uint8), verdict(1.0, order))
    assert [example.tile_id for example in kept.best] == ["t1", "t3", "t0", "t2"]
    assert kept.worst == ()  # no tile is shown twice


def test_pictures_of_large_tiles_skip_pixels_and_their_masks_the_same():
    size = 2 * LONGEST + 10
    kept = examples([], size)
    truth = np.arange(size, dtype=np.uint16)[:, None].repeat(size, 1).astype(np.uint8)
    kept.add(0, truth, verdict(0.5, size=size))
    (example,) = kept.best
    assert max(example.rgb.shape) <= LONGEST
    assert example.rgb.shape[:2] == example.truth.shape == example.prediction.shape
    assert np.array_equal(example.truth, truth[::3, ::3])


@pytest.mark.parametrize(
    ("names", "places"),
    [
        (("blue", "Green", "RED", "nir"), [2, 1, 0]),
        (("B2", "B3", "B4", "B8"), [2, 1, 0]),
        (("x", "y", "z"), [0, 1, 2]),
        (("x", "y"), [0, 0, 0]),
    ],
)
def test_the_bands_that_are_shown(names, places):
    assert colours_of_bands(names) == places


def test_a_stretch_spreads_what_is_valid():
    pixels = np.arange(101, dtype=np.float32).reshape(1, 101, 1)
    valid = pixels >= 0
    shown = stretched(pixels, valid)[0, :, 0]
    assert shown[0] == shown[2] == 0
    assert shown[98] == shown[100] == 255
    assert shown[50] == 128
    pixels[0, 3] = np.nan
    assert stretched(pixels, valid)[0, 3, 0] == 0


@pytest.fixture
def history(tmp_path):
    """A model, the card of its training an hour ago, and what that wrote."""
    (tmp_path / "m.keras").write_bytes(b"model")
    path = tmp_path / "m.history.csv"
    path.write_text("epoch,loss,accuracy\n1,0.9,\n2,0.5,0.75\n", encoding="utf-8")
    created = datetime.now(timezone.utc) - timedelta(hours=1)
    return tmp_path / "m.keras", path, ModelCard("m", created=created, hyperparameters={"epochs": 3})


def test_the_history_of_this_training(history):
    model, path, card = history
    found = history_of(model, card)
    assert found.path == path
    assert found.columns["loss"].tolist() == [0.9, 0.5]
    assert np.isnan(found.columns["accuracy"][0])
    assert found.columns["epoch"].tolist() == [1, 2]


def test_a_history_of_another_training_is_left_alone(history):
    model, path, card = history
    assert history_of(model, None) is None
    assert history_of(model, ModelCard("m", created=card.created)) is None
    assert history_of(model, ModelCard("m", created=card.created, hyperparameters={"epochs": 1})) is None
    before = (card.created - timedelta(minutes=1)).timestamp()
    os.utime(path, (before, before))
    assert history_of(model, card) is None
    path.write_bytes(b"\xff\xfe\x00")
    assert history_of(model, card) is None
    path.write_text("epoch,loss\n", encoding="utf-8")
    assert history_of(model, card) is None
    path.unlink()
    assert history_of(model, card) is None


def test_what_nothing_vouches_for():
    (said,) = of_split(ModelCard("m"), "abc", "test", [(0, 0, 1, 1)], "EPSG:4326")
    assert "nothing vouches" in said
    far = ModelCard("m", fingerprint="x", bbox=(170.0, -5.0, -170.0, 5.0))
    boxes = [(172, 0, 173, 1), (-172, 0, -171, 1), (0, 0, 1, 1), (172, 6, 173, 7)]
    (said,) = of_split(far, "abc", "test", boxes, "EPSG:4326")
    assert "2 of the 4 tiles lie" in said
    assert of_split(ModelCard("m", fingerprint="abc"), "abc", "test", boxes, "EPSG:4326") == []


def test_the_fingerprint_of_a_file_and_of_a_folder(tmp_path):
    import hashlib

    (tmp_path / "a.keras").write_bytes(b"12")
    assert fingerprint_of(tmp_path / "a.keras", Progress()) == hashlib.sha256(b"12").hexdigest()
    folder = tmp_path / "saved"
    (folder / "variables").mkdir(parents=True)
    (folder / "saved_model.pb").write_bytes(b"1")
    (folder / "variables" / "v").write_bytes(b"2")
    first = fingerprint_of(folder, Progress())
    (folder / "variables" / "v").rename(folder / "variables" / "w")
    assert fingerprint_of(folder, Progress()) != first


def tiles(truth, pixels):
    for number, (mask, image) in enumerate(zip(truth, pixels)):
        yield Sample(number, None, mask, slice(None), slice(None), image, np.ones(image.shape, bool))


def test_a_forest_learns_from_no_more_pixels_of_a_class_than_are_allowed(monkeypatch):
    monkeypatch.setattr(baseline, "PER_CLASS", 50)
    random = np.random.default_rng(0)
    truth = random.choice(np.uint8([0, 1, 255]), (30, 8, 8), p=[0.9, 0.01, 0.09])
    pixels = np.arange(truth.size, dtype=np.uint16).reshape(*truth.shape, 1)
    features, labels = baseline._drawn("SEGMENTATION", 3, tiles(truth, pixels), 7)
    rare = np.count_nonzero(truth == 1)
    assert np.bincount(labels, minlength=3).tolist() == [50, rare, 0]
    assert np.array_equal(truth.ravel()[features[:, 0].astype(int)], labels)
    assert len(np.unique(features)) == len(features)
    # From all tiles alike, not from the first ones: the middle of the drawn is near that of all.
    assert 0.3 < np.median(features[:50]) / truth.size < 0.7
    again, _ = baseline._drawn("SEGMENTATION", 3, tiles(truth, pixels), 7)
    assert np.array_equal(features, again)
    other, _ = baseline._drawn("SEGMENTATION", 3, tiles(truth, pixels), 8)
    assert not np.array_equal(features, other)


def test_the_features_of_a_tile_leave_out_what_is_no_data():
    image = np.float32([[[1, 10], [3, np.nan]], [[5, np.nan], [99, np.nan]]])
    valid = np.ones(image.shape, bool)
    valid[1, 1, 0] = False
    sample = Sample(0, None, np.uint8(0), slice(None), slice(None), image, valid)
    mean, other, deviation, none = baseline._features("CLASSIFICATION", sample)[0].tolist()
    assert (mean, other, none) == (3, 10, 0)
    assert deviation == pytest.approx(np.std([1, 3, 5]))


def test_numbers_of_a_label_raster_are_ids_unless_they_are_names():
    model = (ClassEntry(0, "background", ""), ClassEntry(1, "field", ""), ClassEntry(2, "forest", ""))
    assert [entry.name for entry in match_numbers(("1", "2", "7"), model, Progress())] == ["field", "forest", "7"]
    named = (ClassEntry(1, "2", ""), ClassEntry(2, "1", ""))
    assert [entry.name for entry in match_numbers(("1", "2"), named, Progress())] == ["1", "2"]


def test_json_holds_no_number_that_is_none():
    assert plain({"a": np.array([1.5, np.nan]), "b": (np.float32(np.inf), np.int64(3)), "c": None}) == {
        "a": [1.5, None],
        "b": [None, 3],
        "c": None,
    }
