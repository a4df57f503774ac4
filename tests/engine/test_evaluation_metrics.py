"""Figures from counts in a stream equal scikit-learn's on the raw arrays."""

import numpy as np
import pytest
import sklearn.metrics as reference
from hypothesis import given, settings
from hypothesis import strategies as st
from tilewright.engine.evaluation import curves
from tilewright.engine.evaluation.curves import BINS, Reliability, ScoreHistogram, bins_of
from tilewright.engine.evaluation.measuring import Measurement
from tilewright.engine.evaluation.metrics import SCATTER_BINS, ClassTally, ValueTally

IGNORE = 255


def scores_for(random, truth, classes, sharp=2.0):
    """Softmax probabilities that favour the truth, float32."""
    logits = random.normal(0, 1.5, (*truth.shape, classes))
    safe = np.where(truth == IGNORE, 0, truth)
    np.put_along_axis(logits, safe[..., None], np.take_along_axis(logits, safe[..., None], -1) + sharp, -1)
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return (powers / powers.sum(-1, keepdims=True)).astype(np.float32)


def masks(random, tiles=7, size=20, classes=4, absent=(), ignore=0.2):
    """Truth (tile, row, col) without the absent classes, some of it to be ignored."""
    there = [index for index in range(classes) if index not in absent]
    truth = random.choice(there, (tiles, size, size)).astype(np.uint8)
    truth[random.random(truth.shape) < ignore] = IGNORE
    return truth


def measured(task, names, truth, answers, batch):
    measurement = Measurement(task, names)
    verdicts = []
    for start in range(0, len(truth), batch):
        verdicts += measurement.add(list(truth[start : start + batch]), list(answers[start : start + batch]))
    return measurement, verdicts


def check_classes(figures, truth, predicted, scores, classes):
    """Against scikit-learn on raw samples."""
    labels = np.arange(classes)
    assert np.array_equal(figures.confusion, reference.confusion_matrix(truth, predicted, labels=labels))
    precision, recall, f1, support = reference.precision_recall_fscore_support(
        truth, predicted, labels=labels, zero_division=0
    )
    iou = reference.jaccard_score(truth, predicted, labels=labels, average=None, zero_division=0)
    for name, wanted in {"precision": precision, "recall": recall, "f1": f1, "iou": iou, "support": support}.items():
        assert np.array_equal(figures.per_class[name], wanted), name
    metrics = figures.metrics
    assert metrics["accuracy"] == pytest.approx(reference.accuracy_score(truth, predicted), abs=1e-15)
    # Without labels given scikit-learn averages over the classes in the truth or in the prediction, as we do.
    assert metrics["macro_f1"] == pytest.approx(reference.f1_score(truth, predicted, average="macro"), abs=1e-15)
    jaccard = reference.jaccard_score(truth, predicted, average="macro", zero_division=0)
    assert metrics["mean_iou"] == pytest.approx(jaccard, abs=1e-15)
    assert metrics["kappa"] == pytest.approx(reference.cohen_kappa_score(truth, predicted), abs=1e-12)
    # Classes predicted but absent are left out of balanced accuracy, of which scikit-learn warns; recall says the same.
    shown = np.unique(truth)
    wanted = reference.recall_score(truth, predicted, labels=shown, average="macro", zero_division=0)
    assert metrics["balanced_accuracy"] == pytest.approx(wanted, abs=1e-12)
    exact = -np.log(np.clip(scores.astype(np.float64)[np.arange(len(truth)), truth], 1.2e-7, 1)).mean()
    assert metrics["cross_entropy"] == pytest.approx(exact, rel=1e-5)


@pytest.mark.parametrize("absent", [(), (2,), (1, 3)])
@pytest.mark.parametrize("batch", [1, 3, 7])
@pytest.mark.parametrize("kept", [0, 3000, curves.KEPT])
def test_pixels_with_ignored_ones_and_absent_classes(monkeypatch, absent, batch, kept):
    monkeypatch.setattr(curves, "KEPT", kept)
    random = np.random.default_rng(batch)
    truth = masks(random, absent=absent)
    answers = scores_for(random, truth, 4)
    measurement, _ = measured("SEGMENTATION", "abcd", truth, answers, batch)
    known = truth != IGNORE
    assert measurement.ignored == np.count_nonzero(~known)
    raw, scores = truth[known], answers[known]
    figures = measurement.figures()
    assert figures.samples == len(raw)
    check_classes(figures, raw, scores.argmax(-1), scores, 4)
    loss = reference.log_loss(raw, scores, labels=np.arange(4))
    assert figures.metrics["cross_entropy"] == pytest.approx(loss, rel=1e-6)
    for index, curve in enumerate(measurement.curves()):
        if index in absent:
            assert curve.auc is None
            assert curve.average_precision is None
            assert not len(curve.fpr)
            continue
        exact = reference.roc_auc_score(raw == index, scores[:, index])
        assert abs(curve.auc - exact) <= curve.auc_error + 1e-12
        assert curve.auc_error < (1e-3 if kept < 4000 else 1e-15)
        precision = reference.average_precision_score(raw == index, scores[:, index])
        assert curve.average_precision == pytest.approx(precision, abs=1e-3 if kept < 4000 else 1e-12)
        assert (curve.fpr[0], curve.tpr[0], curve.fpr[-1], curve.tpr[-1]) == (0, 0, 1, 1)
        assert (curve.recall[0], curve.recall[-1], curve.precision[-1]) == (1, 0, 1)


@pytest.mark.parametrize("batch", [1, 5, 64])
def test_tiles_of_one_class(batch):
    random = np.random.default_rng(3)
    truth = random.integers(0, 3, 64).astype(np.uint8)
    truth[::9] = IGNORE
    answers = scores_for(random, truth, 3, sharp=0.5)
    measurement, verdicts = measured("CLASSIFICATION", "abc", truth, answers, batch)
    known = truth != IGNORE
    check_classes(measurement.figures(), truth[known], answers[known].argmax(-1), answers[known], 3)
    assert measurement.ignored == np.count_nonzero(~known)
    assert [verdict is None for verdict in verdicts] == (~known).tolist()
    first = verdicts[1]
    assert first.score == float(answers[1].argmax() == truth[1])
    assert first.order == pytest.approx(answers[1][truth[1]])
    assert first.confidence == pytest.approx(answers[1].max())


def test_a_stream_comes_to_the_same_as_the_whole():
    random = np.random.default_rng(5)
    truth = masks(random)
    answers = scores_for(random, truth, 4)
    one, _ = measured("SEGMENTATION", "abcd", truth, answers, 7)
    other, _ = measured("SEGMENTATION", "abcd", truth, answers, 2)
    assert np.array_equal(one.figures().confusion, other.figures().confusion)
    assert one.figures().metrics == pytest.approx(other.figures().metrics, rel=1e-12)
    for left, right in zip(one.curves(), other.curves()):
        assert np.array_equal(left.fpr, right.fpr)
        assert left.auc == right.auc
    assert one.calibration().error == pytest.approx(other.calibration().error, rel=1e-9)


def test_kappa_of_one_class_alone_is_not_defined_and_one_of_two_is():
    tally = ClassTally(3)
    tally.add(np.zeros(5, np.uint8), np.tile(np.float32([0.8, 0.1, 0.1]), (5, 1)), np.zeros(5, np.uint8))
    assert tally.figures().metrics["kappa"] is None
    assert tally.figures().metrics["mean_iou"] == 1
    assert tally.figures().averaged.tolist() == [True, False, False]
    tally.add(np.zeros(5, np.uint8), np.tile(np.float32([0.1, 0.8, 0.1]), (5, 1)), np.ones(5, np.uint8))
    figures = tally.figures()
    assert figures.metrics["kappa"] == reference.cohen_kappa_score([0] * 10, [0] * 5 + [1] * 5)
    assert figures.metrics["mean_iou"] == 0.25
    assert figures.averaged.tolist() == [True, True, False]


def test_nothing_measured_has_no_figures():
    measurement = Measurement("SEGMENTATION", "ab")
    assert measurement.add([np.full((4, 4), IGNORE, np.uint8)], [np.full((4, 4, 2), 0.5, np.float32)]) == [None]
    assert measurement.ignored == 16
    with pytest.raises(ValueError, match="no samples"):
        measurement.figures()


@pytest.mark.parametrize("batch", [1, 4, 50])
def test_tiles_of_several_labels(batch):
    random = np.random.default_rng(4)
    truth = (random.random((50, 5)) < 0.4).astype(np.uint8)
    truth[:, 3] = 0
    scores = np.clip(truth * 0.4 + random.random((50, 5)) * 0.6, 0, 1).astype(np.float32)
    scores[:, 3] *= 0.3
    measurement, verdicts = measured("MULTI_LABEL", "abcde", truth, scores, batch)
    predicted = (scores >= 0.5).astype(np.uint8)
    figures = measurement.figures()
    assert np.array_equal(figures.confusion, reference.multilabel_confusion_matrix(truth, predicted))
    for name, score in {
        "precision": reference.precision_score,
        "recall": reference.recall_score,
        "f1": reference.f1_score,
        "iou": reference.jaccard_score,
    }.items():
        assert np.array_equal(figures.per_class[name], score(truth, predicted, average=None, zero_division=0)), name
    metrics, shown = figures.metrics, [0, 1, 2, 4]
    assert figures.averaged.tolist() == [True, True, True, False, True]
    assert metrics["accuracy"] == reference.accuracy_score(truth, predicted)
    assert metrics["label_accuracy"] == pytest.approx(1 - reference.hamming_loss(truth, predicted))
    assert metrics["macro_f1"] == pytest.approx(reference.f1_score(truth, predicted, labels=shown, average="macro"))
    assert metrics["mean_iou"] == pytest.approx(
        reference.jaccard_score(truth, predicted, labels=shown, average="macro")
    )
    kappas = [reference.cohen_kappa_score(truth[:, index], predicted[:, index]) for index in shown]
    assert metrics["kappa"] == pytest.approx(np.mean(kappas))
    losses = [reference.log_loss(truth[:, index], scores[:, index], labels=[0, 1]) for index in range(5)]
    assert metrics["cross_entropy"] == pytest.approx(np.mean(losses), rel=1e-6)
    assert measurement.curves()[0].auc == pytest.approx(reference.roc_auc_score(truth[:, 0], scores[:, 0]), abs=1e-3)
    assert measurement.curves()[3].auc is None
    assert verdicts[7].score == pytest.approx((truth[7] == predicted[7]).mean())


@pytest.mark.parametrize("batch", [1, 4])
def test_values(batch):
    random = np.random.default_rng(6)
    truth = (1e6 + random.normal(0, 3, (4, 15, 15))).astype(np.float32)
    truth[random.random(truth.shape) < 0.3] = np.nan
    values = (np.nan_to_num(truth, nan=1e6) + random.normal(0.5, 1, truth.shape)).astype(np.float32)
    measurement, verdicts = measured("REGRESSION", (), truth, values, batch)
    known = np.isfinite(truth)
    raw, predicted = truth[known].astype(np.float64), values[known].astype(np.float64)
    figures = measurement.figures()
    assert figures.samples == len(raw)
    assert measurement.ignored == np.count_nonzero(~known)
    assert figures.metrics["rmse"] == pytest.approx(reference.root_mean_squared_error(raw, predicted))
    assert figures.metrics["mae"] == pytest.approx(reference.mean_absolute_error(raw, predicted))
    assert figures.metrics["r2"] == pytest.approx(reference.r2_score(raw, predicted), rel=1e-9)
    assert figures.metrics["bias"] == pytest.approx((predicted - raw).mean())
    assert figures.scatter.counts.sum() == len(raw)
    assert measurement.curves() == ()
    assert measurement.calibration() is None
    first = np.isfinite(truth[0])
    error = values[0][first].astype(float) - truth[0][first]
    assert verdicts[0].score == pytest.approx(-np.sqrt((error**2).mean()))


@settings(deadline=None, max_examples=40)
@given(st.lists(st.floats(-1e6, 1e6, width=32), min_size=1, max_size=30), st.integers(1, 5))
def test_the_scatter_holds_every_value_in_the_bin_that_its_edges_say(numbers, batch):
    truth = np.array(numbers)
    values = truth[::-1] * 0.5
    tally = ValueTally()
    for start in range(0, len(truth), batch):
        tally.add(truth[start : start + batch], values[start : start + batch])
    found = tally.figures().scatter
    wanted, _, _ = np.histogram2d(truth, values, bins=(found.edges, found.edges))
    assert found.counts.sum() == wanted.sum() == len(truth)
    width = found.edges[1] - found.edges[0]
    # Rounding may take a value that lies on an edge to either side of it.
    for axis in (0, 1):
        near = np.abs(np.cumsum(found.counts.sum(axis) - wanted.sum(axis)))
        on_edge = np.abs((values if axis == 0 else truth)[:, None] - found.edges) < 1e-6 * max(width, 1e-9)
        assert near.sum() <= on_edge.sum()


def test_one_value_everywhere_has_no_r2():
    tally = ValueTally()
    tally.add(np.full(9, 4.0), np.full(9, 5.0))
    figures = tally.figures()
    assert figures.metrics["r2"] is None
    assert figures.metrics["bias"] == 1
    assert figures.scatter.counts.shape == (SCATTER_BINS, SCATTER_BINS)


@given(st.lists(st.floats(0, 1, width=32), min_size=2, max_size=50))
def test_bins_keep_the_order_of_scores(numbers):
    scores = np.sort(np.array(numbers, np.float32))
    bins = bins_of(scores)
    assert (np.diff(bins) >= 0).all()
    assert bins.min() >= 0
    assert bins.max() < BINS


def test_scores_that_are_nearly_sure_are_told_apart():
    sure = np.float32(1) - np.float32([0, 2e-7, 1e-6, 1e-5, 1e-4, 1e-3])
    assert len(set(bins_of(sure).tolist())) == len(sure)
    assert bins_of(np.float32([0, 0.5, 1])).tolist() == [0, BINS // 2, BINS - 1]


def test_curves_of_crowded_scores(monkeypatch):
    """A sure model, whose scores all lie near 0 and 1, where even bins would hold them all together."""
    random = np.random.default_rng(8)
    truth = random.integers(0, 2, 20000)
    odds = random.normal(12 * (2 * truth - 1), 6)
    scores = (1 / (1 + np.exp(-odds))).astype(np.float32)
    monkeypatch.setattr(curves, "KEPT", 9000)
    histogram = ScoreHistogram(2)
    for start in range(0, len(truth), 4097):
        part = slice(start, start + 4097)
        histogram.add(truth[part], np.stack([1 - scores[part], scores[part]], axis=1))
    for curve, index in zip(histogram.curves(("no", "yes")), (0, 1)):
        own = scores if index else 1 - scores
        assert curve.auc == pytest.approx(reference.roc_auc_score(truth == index, own), abs=2e-4)
        assert abs(curve.auc - reference.roc_auc_score(truth == index, own)) <= curve.auc_error + 1e-12
        wanted = reference.average_precision_score(truth == index, own)
        assert curve.average_precision == pytest.approx(wanted, abs=2e-4)


def test_calibration():
    reliability = Reliability()
    confidence = np.float32([0.55, 0.58, 0.95, 0.97, 1.0])
    right = np.array([True, False, True, True, False])
    reliability.add(confidence[:2], right[:2])
    reliability.add(confidence[2:], right[2:])
    found = reliability.calibration()
    assert found.counts.tolist() == [0] * 8 + [2] + [0] * 5 + [3]
    assert found.accuracy[8] == 0.5
    assert found.accuracy[14] == pytest.approx(2 / 3)
    assert found.confidence[14] == pytest.approx((0.95 + 0.97 + 1) / 3, rel=1e-6)
    assert np.isnan(found.accuracy[0])
    gaps = 2 * abs(0.5 - 0.565) + 3 * abs(2 / 3 - 2.92 / 3)
    assert found.error == pytest.approx(gaps / 5, rel=1e-6)
