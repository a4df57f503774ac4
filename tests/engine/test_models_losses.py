"""Losses against formulas in numpy and against scikit-learn and Keras, and the class weights that go with them."""

import numpy as np
import pytest
import sklearn.metrics
import sklearn.utils.class_weight
from tilewright.engine.errors import OptionError
from tilewright.engine.models.architectures.options import Head
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.models.losses import cross_entropy, loss_for
from tilewright.engine.models.rules import LOSSES, WEIGHTED_LOSSES, ClassWeights, parse_class_weights
from tilewright.engine.models.weights import class_weights

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

MASKS = Head("SEGMENTATION", 3)
SETS = Head("MULTI_LABEL", 4)
NUMBERS = Head("REGRESSION", 1, mean=10.0, std=4.0)
WEIGHTS = np.array([0.5, 2.0, 3.0], np.float32)
OF_CLASSES = [name for name, tasks in LOSSES.items() if "SEGMENTATION" in tasks]


@pytest.fixture
def masks():
    """Labels (2, 5, 4) with some to be ignored, shares (2, 5, 4, 3) that sum to 1, and both where labelled, flat."""
    random = np.random.default_rng(0)
    labels = random.integers(0, 3, (2, 5, 4))
    labels[random.random(labels.shape) < 0.2] = 255
    shares = random.dirichlet([1, 1, 1], labels.shape).astype(np.float32)
    known = labels != 255
    told = shares[known].astype(float)
    return labels, shares, labels[known], told / told.sum(axis=1, keepdims=True)


@pytest.fixture
def sets():
    """Labels (6, 4) of 0 and 1 with one unknown, and shares."""
    random = np.random.default_rng(1)
    labels = random.integers(0, 2, (6, 4))
    labels[2, 1] = 255
    return labels, random.uniform(0.02, 0.98, (6, 4)).astype(np.float32)


def value(names, head, labels, outputs, weights=None, gamma=2.0):
    names = (names,) if isinstance(names, str) else names
    return float(loss_for(names, head, weights, gamma)(tf.constant(labels), tf.constant(outputs)))


def test_cross_entropy_is_that_of_scikit_learn(masks):
    labels, shares, truth, told = masks
    expected = sklearn.metrics.log_loss(truth, told)
    assert value("CROSS_ENTROPY", MASKS, labels, shares) == pytest.approx(expected, rel=1e-5)
    weighted = sklearn.metrics.log_loss(truth, told, sample_weight=WEIGHTS[truth])
    assert value("WEIGHTED_CROSS_ENTROPY", MASKS, labels, shares, WEIGHTS) == pytest.approx(weighted, rel=1e-5)
    even = value("WEIGHTED_CROSS_ENTROPY", MASKS, labels, shares, np.full(3, 7.0))
    assert even == pytest.approx(expected, rel=1e-5)
    # Class weights are for the losses that say so alone.
    assert value("CROSS_ENTROPY", MASKS, labels, shares, WEIGHTS) == pytest.approx(expected, rel=1e-5)


def test_focal_loss(masks):
    labels, shares, truth, told = masks
    right = told[np.arange(len(truth)), truth]
    losses = -((1 - right) ** 1.5) * np.log(right)
    assert value("FOCAL", MASKS, labels, shares, gamma=1.5) == pytest.approx(losses.mean(), rel=1e-5)
    weighted = np.average(losses, weights=WEIGHTS[truth])
    assert value("FOCAL", MASKS, labels, shares, WEIGHTS, 1.5) == pytest.approx(weighted, rel=1e-5)
    theirs = keras.losses.CategoricalFocalCrossentropy(alpha=1.0, gamma=2.0)(np.eye(3)[truth], told.astype(np.float32))
    assert value("FOCAL", MASKS, labels, shares) == pytest.approx(float(theirs), rel=1e-5)
    assert value("FOCAL", MASKS, labels, shares, gamma=0) == pytest.approx(
        value("CROSS_ENTROPY", MASKS, labels, shares), rel=1e-6
    )


def test_losses_that_compare_areas(masks):
    labels, shares, truth, told = masks
    known = np.eye(3)[truth]
    both, squares = (known * told).sum(0), (known + told**2).sum(0)
    assert value("DICE", MASKS, labels, shares) == pytest.approx(np.mean(1 - 2 * both / squares), rel=1e-5)
    sums = (known + told).sum(0)
    assert value("JACCARD", MASKS, labels, shares) == pytest.approx(np.mean(1 - both / (sums - both)), rel=1e-5)
    weights = 1 / known.sum(0) ** 2
    expected = 1 - 2 * (weights * both).sum() / (weights * sums).sum()
    assert value("GENERALIZED_DICE", MASKS, labels, shares) == pytest.approx(expected, rel=1e-5)
    # Keras weighs no classes and squares nothing: the same where every class is as frequent.
    even = np.arange(12).reshape(1, 3, 4) % 3
    some = np.random.default_rng(2).dirichlet([1, 1, 1], even.shape).astype(np.float32)
    theirs = keras.losses.Dice()(tf.one_hot(even, 3), some)
    assert value("GENERALIZED_DICE", MASKS, even, some) == pytest.approx(float(theirs), rel=1e-5)


@pytest.mark.parametrize("name", ["DICE", "GENERALIZED_DICE", "JACCARD"])
def test_areas_that_agree_wholly_or_not_at_all(name):
    labels = np.array([[[0, 1], [1, 255]]])
    right = np.eye(3, dtype=np.float32)[[[[0, 1], [1, 0]]]]
    assert value(name, MASKS, labels, right) == pytest.approx(0, abs=1e-6)
    wrong = np.zeros_like(right)
    wrong[..., 2] = 1
    assert value(name, MASKS, labels, wrong) == pytest.approx(1, abs=1e-6)


def test_several_labels_take_the_binary_forms(sets):
    labels, shares = sets
    known = labels != 255
    truth, told = np.where(known, labels, 0), shares.astype(float)
    expected = sklearn.metrics.log_loss(labels[known], told[known])
    assert value("CROSS_ENTROPY", SETS, labels, shares) == pytest.approx(expected, rel=1e-5)
    theirs = keras.losses.BinaryFocalCrossentropy(gamma=2.0)(labels[known], shares[known])
    assert value("FOCAL", SETS, labels, shares) == pytest.approx(float(theirs), rel=1e-5)
    weights = np.array([1.0, 4.0, 0.5, 2.0])
    each = np.where(truth == 1, weights, 1.0)[known]
    weighted = sklearn.metrics.log_loss(labels[known], told[known], sample_weight=each)
    assert value("WEIGHTED_CROSS_ENTROPY", SETS, labels, shares, weights) == pytest.approx(weighted, rel=1e-5)
    both = (truth * told * known).sum(0)
    dice = 1 - 2 * both / ((truth + told**2) * known).sum(0)
    assert value("DICE", SETS, labels, shares) == pytest.approx(dice.mean(), rel=1e-5)
    jaccard = 1 - both / (((truth + told) * known).sum(0) - both)
    assert value("JACCARD", SETS, labels, shares) == pytest.approx(jaccard.mean(), rel=1e-5)


def test_regression_is_in_standard_deviations_of_the_targets():
    labels = np.array([[[10.0, np.nan], [2.0, 0.0]]], np.float32)
    outputs = np.array([[[12.0, 50.0], [2.0, 12.0]]], np.float32)[..., None]
    differences = np.array([2.0, 0.0, 12.0]) / 4
    assert value("MSE", NUMBERS, labels, outputs) == pytest.approx(np.mean(differences**2))
    assert value("MAE", NUMBERS, labels, outputs) == pytest.approx(np.mean(np.abs(differences)))
    theirs = keras.losses.Huber()(np.zeros(3), differences)
    assert value("HUBER", NUMBERS, labels, outputs) == pytest.approx(float(theirs))
    flat = Head("REGRESSION", 1, std=0.0)
    assert value("MSE", flat, labels, outputs) == pytest.approx((4 + 144) / 3)


def test_sums_of_losses(masks):
    labels, shares, _, _ = masks
    names = ("CROSS_ENTROPY", "DICE", "FOCAL")
    parts = [value(name, MASKS, labels, shares) for name in names]
    assert value(names, MASKS, labels, shares) == pytest.approx(sum(parts), rel=1e-6)


@pytest.mark.parametrize("gamma", [0.5, 2.0])
@pytest.mark.parametrize("name", OF_CLASSES)
@pytest.mark.parametrize("head", [MASKS, SETS], ids=["masks", "sets"])
def test_values_and_gradients_stay_numbers(name, head, gamma):
    """Certain and right, certain and wrong, a class missing, everything ignored: numbers throughout."""
    shape = (2, 3, 3) if head is MASKS else (2, 4)
    logits = np.random.default_rng(3).choice([-200.0, 0.0, 200.0], (*shape, 3) if head is MASKS else shape)
    logits = tf.Variable(logits, dtype=tf.float32)
    loss = loss_for((name,), head, np.ones(head.outputs), gamma)
    end = tf.nn.softmax if head is MASKS else tf.nn.sigmoid
    values = []
    for filling in (0, 1, 255):
        labels = tf.fill(shape, filling)
        with tf.GradientTape() as tape:
            answer = loss(labels, end(logits))
        gradient = tape.gradient(answer, logits)
        assert np.isfinite(float(answer)) and np.isfinite(gradient.numpy()).all()
        values.append(float(answer))
    assert values[2] == 0 and np.all(gradient.numpy() == 0)


def test_gradients_of_regression_know_nothing_of_what_is_ignored():
    labels = tf.constant([[[1.0, np.nan]]])
    outputs = tf.Variable([[[[3.0], [5.0]]]])
    for name in ("MSE", "MAE", "HUBER"):
        with tf.GradientTape() as tape:
            answer = loss_for((name,), NUMBERS)(labels, outputs)
        gradient = tape.gradient(answer, outputs).numpy().ravel()
        assert gradient[0] > 0 and gradient[1] == 0
        assert value(name, NUMBERS, np.full((1, 2, 2), np.nan, np.float32), np.ones((1, 2, 2, 1), np.float32)) == 0


@pytest.mark.parametrize("name", OF_CLASSES)
def test_what_is_no_number_is_not_hidden(name):
    shares = np.full((1, 2, 2, 3), 1 / 3, np.float32)
    shares[0, 0, 0] = np.nan
    for labels in ([[[0, 1], [2, 0]]], [[[1, 1], [1, 1]]]):
        assert np.isnan(value(name, MASKS, np.array(labels), shares, WEIGHTS))


def test_half_precision_is_computed_in_full(masks):
    labels, shares, _, _ = masks
    halves = shares.astype(np.float16)
    for name in OF_CLASSES:
        expected = value(name, MASKS, labels, halves.astype(np.float32), WEIGHTS)
        assert value(name, MASKS, labels, halves, WEIGHTS) == expected
    assert value("CROSS_ENTROPY", MASKS, np.full((1, 1, 1), 1), np.array([[[[1, 0, 0]]]], np.float16)) > 16


def test_a_loss_knows_its_shape_in_a_graph():
    @tf.function(input_signature=[tf.TensorSpec((None, 4, 4), tf.int32), tf.TensorSpec((None, 4, 4, 3), tf.float32)])
    def step(labels, shares):
        return loss_for(tuple(OF_CLASSES), MASKS, WEIGHTS)(labels, shares)

    labels = np.random.default_rng(4).integers(0, 3, (2, 4, 4)).astype(np.int32)
    shares = np.full((2, 4, 4, 3), 1 / 3, np.float32)
    assert float(step(labels, shares)) == pytest.approx(value(tuple(OF_CLASSES), MASKS, labels, shares, WEIGHTS))


def test_losses_that_do_not_fit_are_refused():
    with pytest.raises(OptionError, match="loss must be out of MSE, MAE, HUBER for REGRESSION, got DICE"):
        loss_for(("MSE", "DICE"), NUMBERS)
    with pytest.raises(OptionError, match=r"out of CROSS_ENTROPY, .* for SEGMENTATION, got MAE"):
        loss_for(("MAE",), MASKS)
    with pytest.raises(OptionError, match="needs class weights"):
        loss_for(("WEIGHTED_CROSS_ENTROPY",), MASKS)
    with pytest.raises(OptionError, match="one for each of 3 classes, got 2"):
        loss_for(("FOCAL",), MASKS, np.ones(2))
    with pytest.raises(OptionError, match="at least one"):
        loss_for((), MASKS)
    assert set(WEIGHTED_LOSSES) < set(LOSSES)


def test_cross_entropy_of_whole_tiles():
    labels, shares = tf.constant([1, 255]), tf.constant([[0.25, 0.75], [0.5, 0.5]])
    assert float(cross_entropy(labels, shares)) == pytest.approx(-np.log(0.75), rel=1e-6)
    assert value("CROSS_ENTROPY", Head("CLASSIFICATION", 2), labels, shares) == float(cross_entropy(labels, shares))


def test_class_weights():
    names, counts = ("a", "b", "c", "d"), np.array([100, 50, 0, 10])
    assert class_weights("", counts, names) is None and class_weights(" none ", counts, names) is None
    truth = np.repeat([0, 1, 3], [100, 50, 10])
    balanced = sklearn.utils.class_weight.compute_class_weight("balanced", classes=np.array([0, 1, 3]), y=truth)
    assert class_weights("inverse", counts, names) == pytest.approx([balanced[0], balanced[1], 1, balanced[2]])
    assert class_weights("MEDIAN", counts, names) == pytest.approx([0.5, 1, 1, 5])
    assert class_weights("b = 2, d=0.5", counts, names).tolist() == [1, 2, 1, 0.5]
    assert class_weights("MEDIAN", np.zeros(4), names).tolist() == [1, 1, 1, 1]
    with pytest.raises(OptionError, match="must be of the classes a, b, c, d, got 'e'"):
        class_weights("e=2", counts, names)
    with pytest.raises(OptionError, match="not all be 0"):
        class_weights("a=0,b=0", [1, 1], ("a", "b"))


def test_texts_of_class_weights():
    assert parse_class_weights("Median") == ClassWeights("MEDIAN")
    assert parse_class_weights("x=y=3,urban area=1e-1") == ClassWeights("", (("x=y", 3.0), ("urban area", 0.1)))
    for text, marked in (
        ("a=1,b", "a=1,»b«"),
        ("a=1, b=two,c=1", "a=1,»b=two«,c=1"),
        ("=1", "»=1«"),
        ("a=-1", "»a=-1«"),
        ("a=nan", "»a=nan«"),
        ("a=1,,b=1", "a=1,»«,b=1"),
        ("SOMEHOW", "»SOMEHOW«"),
    ):
        with pytest.raises(OptionError, match="class weights must be nothing") as caught:
            parse_class_weights(text)
        assert caught.value.text.endswith(f"got {marked}")
    with pytest.raises(OptionError, match="each class once"):
        parse_class_weights("a=1,a=2")
    with pytest.raises(OptionError, match="not all be 0"):
        parse_class_weights("a=0")
