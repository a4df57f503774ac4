"""Networks: what they compute, what they refuse, and that their files load safely with the same answers."""

import numpy as np
import pytest
from listening import Listener
from network_fixtures import PIXELS, TILES, answer, noise, stirred
from tilewright.engine.errors import OptionError
from tilewright.engine.models.architectures import Head, Settings, build
from tilewright.engine.models.architectures.encoders import ENCODERS
from tilewright.engine.models.architectures.fcn import scored
from tilewright.engine.models.architectures.rules import valid_size
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.models.loading import load_model
from tilewright.engine.models.options import ARCHITECTURES
from tilewright.engine.models.precision import learner_of
from tilewright.engine.progress import Progress

# Keras 3.15 converts its variables the way that numpy 2 warns of.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

BUILT_IN = [name for name in ARCHITECTURES if name != "CUSTOM"]


@pytest.fixture(autouse=True)
def seed():
    keras.utils.set_random_seed(1)


# --- every architecture -----------------------------------------------------------------------------------------------

SIZES = [(9, 30), (21, 35), (25, 37), (33, 50), (64, 40), (32, 32)]
CASES = [
    (name, Head(task, 1 if task == "REGRESSION" else 3, 20.0, 4.0), Settings(width=2), size, (1, 2, 7)[turn % 3])
    for first, (name, size) in enumerate(zip(BUILT_IN, SIZES))
    for turn, task in enumerate(ARCHITECTURES[name], first)
]
CASES += [
    ("UNET", PIXELS, Settings(width=2, depth=2, encoder=name), (33, 32), 5)
    for name in ENCODERS
    if name != "MOBILENETV2"
]
CASES += [
    ("TILE_CNN", TILES, Settings(width=2, dates=2, fusion="LATE"), (36, 33), 4),
    ("TILE_RESNET", TILES, Settings(width=2, dates=2, fusion="LATE_SHARED", batch_norm=False), (70, 64), 4),
    ("UNET", PIXELS, Settings(width=2, dates=3, fusion="LATE"), (36, 33), 6),
    ("UNET", PIXELS, Settings(width=2, depth=2, padding="VALID", dropout=0.2, batch_norm=False), (60, 44), 2),
    ("UNET", PIXELS, Settings(width=2, depth=2, encoder="MOBILENETV2", dates=2, fusion="LATE_SHARED"), (32, 32), 4),
    ("FCN16S", PIXELS, Settings(width=2, dates=2, fusion="LATE", batch_norm=False, dropout=0.0), (36, 33), 4),
]


@pytest.mark.parametrize(("name", "head", "settings", "size", "bands"), CASES)
def test_every_network_answers_learns_everywhere_and_loads_safely(name, head, settings, size, bands, tmp_path):
    model = build(name, *size, bands, head, settings)
    values = noise(2, *size, bands)
    found = answer(model, values)
    if head.task in ("CLASSIFICATION", "MULTI_LABEL"):
        assert found.shape == (2, head.outputs)
    else:
        wanted = size if settings.padding == "SAME" else tuple(valid_size(side, settings.depth) for side in size)
        assert found.shape == (2, *wanted, head.outputs)
    assert np.isfinite(found).all()
    if head.task in ("CLASSIFICATION", "SEGMENTATION"):
        assert np.allclose(found.sum(axis=-1), 1, atol=1e-5)
    elif head.task == "MULTI_LABEL":
        assert ((found > 0) & (found < 1)).all()

    model.save(tmp_path / "m.keras")
    again = load_model(tmp_path / "m.keras", False, Progress())
    assert np.array_equal(answer(again, values), found)

    weighed = np.random.default_rng(2).random(found.shape).astype(np.float32)
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(model(values, training=True) * weighed)
    gradients = tape.gradient(total, model.trainable_variables)
    assert all(gradient is not None and np.isfinite(gradient).all() for gradient in gradients)
    assert any(layer.name.startswith("encoder") for layer in model.layers)


@pytest.mark.parametrize("name", BUILT_IN)
def test_answers_stay_at_32_bits_where_the_rest_computes_in_16(name):
    keras.config.set_dtype_policy("mixed_bfloat16")
    try:
        for task in ARCHITECTURES[name]:
            model = build(name, 32, 32, 2, Head(task, 1), Settings(width=1))
            assert model.output.dtype == "float32"
            assert any(layer.compute_dtype == "bfloat16" for layer in model.layers)
    finally:
        keras.config.set_dtype_policy("float32")


@pytest.mark.parametrize(
    ("name", "settings"),
    [("UNET", Settings(width=4, dates=2, fusion="LATE")), ("FCN32S", Settings(width=1)), ("TILE_RESNET", Settings())],
)
def test_networks_train_in_16_bits(name, settings):
    network = build(name, 32, 32, 2, Head(ARCHITECTURES[name][0], 3), settings)
    listener = Listener()
    learner = learner_of(network, "mixed_bfloat16", listener)
    assert learner is not network
    assert not listener.said
    assert learner.output.dtype == "float32"
    image = noise(2, 32, 32, 2)
    assert np.allclose(answer(learner, image), answer(network, image), atol=0.03)


@pytest.mark.parametrize(
    ("name", "head", "settings", "text"),
    [
        ("VGG", PIXELS, Settings(), "architecture must be one of TILE_CNN, .*, got VGG"),
        ("UNET", TILES, Settings(), "UNET is for SEGMENTATION and REGRESSION, got CLASSIFICATION"),
        ("FCN8S", PIXELS, Settings(padding="VALID"), "padding is nothing that FCN8S has: .*, got VALID"),
        ("TILE_CNN", TILES, Settings(encoder="VGG16"), "encoder is nothing that TILE_CNN has"),
        ("UNET", PIXELS, Settings(dates=2), "dates must divide the number of bands, got 2 dates and 3 bands"),
        ("UNET", PIXELS, Settings(fusion="LATE"), "fusion LATE needs at least 2 dates, got 1"),
        ("UNET", PIXELS, Settings(width=0), "width must be at least 1, got 0"),
        ("UNET", PIXELS, Settings(dropout=1.0), "dropout must be at least 0 and less than 1, got 1"),
        ("UNET", PIXELS, Settings(depth=6), "depth must be between 1 and 5 for tiles of 40 × 36 px, got 6"),
        ("UNET", PIXELS, Settings(encoder="VGG16", padding="VALID"), "padding must be SAME with an encoder"),
        (
            "UNET",
            PIXELS,
            Settings(encoder="RESNET50", depth=1),
            "depth must be between 2 and 5 for the encoder RESNET50",
        ),
        ("UNET", PIXELS, Settings(encoder_weights="a.h5"), "encoder weights need an encoder"),
        ("FCN8S", PIXELS, Settings(encoder="RESNET50"), "encoder must be VGG16 for FCN8S, got RESNET50"),
    ],
)
def test_settings_that_do_not_fit_are_refused(name, head, settings, text):
    with pytest.raises(OptionError, match=text):
        build(name, 36, 40, 3, head, settings)


def test_tiles_too_small_for_coarse_networks_are_refused():
    with pytest.raises(OptionError, match="at least 32 px a side for FCN32S, got 40 × 31 px"):
        build("FCN32S", 31, 40, 3, PIXELS, Settings())
    with pytest.raises(OptionError, match="for the encoder VGG16, got 16 × 16 px"):
        build("UNET", 16, 16, 3, PIXELS, Settings(encoder="VGG16"))


# --- the first networks stay what they were ---------------------------------------------------------------------------


def first_unet(size, bands, classes, depth):
    """The U-Net that the first release trained."""
    layers = keras.layers

    def twice(values, filters):
        for _ in range(2):
            values = layers.Conv2D(filters, 3, padding="same", use_bias=False)(values)
            values = layers.ReLU()(layers.BatchNormalization(momentum=0.9)(values))
        return values

    inputs = keras.Input((size, size, bands))
    values, finer = inputs, []
    for level in range(depth):
        values = twice(values, 16 * 2**level)
        finer.append(values)
        values = layers.MaxPooling2D(2)(values)
    values = twice(values, 16 * 2**depth)
    for level in reversed(range(depth)):
        values = layers.Conv2DTranspose(16 * 2**level, 2, strides=2, padding="same")(values)
        values = twice(layers.Concatenate()([finer[level], values]), 16 * 2**level)
    return keras.Model(inputs, layers.Conv2D(classes, 1, activation="softmax")(values))


def first_tile_cnn(size, bands, classes):
    """The classifier that the first release trained."""
    layers = keras.layers
    inputs = keras.Input((size, size, bands))
    values = inputs
    for filters in (32, 64, 128, 128):
        values = layers.Conv2D(filters, 3, padding="same", use_bias=False)(values)
        values = layers.ReLU()(layers.BatchNormalization(momentum=0.9)(values))
        if size >= 16:
            values, size = layers.MaxPooling2D(2)(values), size // 2
    values = layers.Dropout(0.2)(layers.GlobalAveragePooling2D()(values))
    return keras.Model(inputs, layers.Dense(classes, activation="softmax")(values))


@pytest.mark.parametrize(
    ("name", "head", "first"),
    [("UNET", PIXELS, lambda: first_unet(32, 4, 3, 3)), ("TILE_CNN", TILES, lambda: first_tile_cnn(32, 4, 3))],
)
def test_default_networks_have_the_weights_and_answers_of_the_first_release(name, head, first):
    keras.utils.set_random_seed(11)
    old = first()
    keras.utils.set_random_seed(11)
    new = build(name, 32, 32, 4, head, Settings())
    assert [type(layer) for layer in new.layers] == [type(layer) for layer in old.layers]
    assert all(np.array_equal(a, b) for a, b in zip(old.get_weights(), new.get_weights()))
    assert np.array_equal(answer(old, noise(2, 32, 32, 4)), answer(new, noise(2, 32, 32, 4)))


# --- UNET -------------------------------------------------------------------------------------------------------------


def test_valid_padding_gives_the_middle_of_what_same_padding_gives():
    same = stirred(build("UNET", 96, 96, 2, PIXELS, Settings(width=4, depth=2)))
    valid = build("UNET", 60, 52, 2, PIXELS, Settings(width=4, depth=2, padding="VALID"))
    valid.set_weights(same.get_weights())
    image = noise(1, 96, 96, 2)
    # Both halve the same pairs of pixels when the tile begins at 2, 6, 10 … of the larger image.
    top, left = 14, 18
    found = answer(valid, image[:, top : top + 60, left : left + 52])
    assert found.shape == (1, 20, 12, 3)
    wanted = answer(same, image)[:, top + 20 : top + 40, left + 20 : left + 32]
    assert np.allclose(found, wanted, atol=1e-5)
    assert found.std() > 0.01


@pytest.mark.parametrize(("size", "depth"), [(16, 1), (18, 1), (44, 2), (46, 2), (92, 3), (100, 3)])
def test_valid_sizes_are_those_that_networks_give(size, depth):
    expected = {(16, 1): 0, (18, 1): 2, (44, 2): 4, (46, 2): 0, (92, 3): 4, (100, 3): 12}[size, depth]
    assert valid_size(size, depth) == expected
    settings = Settings(width=1, depth=depth, padding="VALID")
    if expected:
        assert build("UNET", size, size, 1, PIXELS, settings).output_shape[1:3] == (expected, expected)
    else:
        with pytest.raises(OptionError, match="must suit VALID padding"):
            build("UNET", size, size, 1, PIXELS, settings)


def test_sizes_that_valid_padding_cannot_halve_are_refused_with_those_beside_them():
    with pytest.raises(OptionError, match=r"at depth 2, as 60 or 64 px do, got 62 × 62 px"):
        build("UNET", 62, 62, 1, PIXELS, Settings(depth=2, padding="VALID"))
    with pytest.raises(OptionError, match=r"at depth 1, as 36 or 38 px do, got 37 × 37 px"):
        build("UNET", 37, 37, 1, PIXELS, Settings(padding="VALID"))
    for size in (60, 64):
        assert valid_size(size, 2) > 0


def test_valid_padding_goes_as_deep_as_half_of_the_tile_remains():
    assert build("UNET", 64, 64, 1, PIXELS, Settings(width=1, padding="VALID")).output_shape[1] == 48
    assert build("UNET", 256, 256, 1, PIXELS, Settings(width=1, padding="VALID")).output_shape[1] == 216


def test_depth_width_dropout_and_normalisation_are_as_set():
    model = build("UNET", 32, 32, 2, PIXELS, Settings(depth=2, width=5, dropout=0.4, batch_norm=False))
    widths = [layer.filters for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
    assert widths == [5, 5, 10, 10, 20, 20, 10, 10, 5, 5, 3]
    shares = [layer.rate for layer in model.layers if isinstance(layer, keras.layers.Dropout)]
    assert shares == [0.4, 0.4]
    assert not [layer for layer in model.layers if isinstance(layer, keras.layers.BatchNormalization)]
    assert all(layer.use_bias for layer in model.layers if isinstance(layer, keras.layers.Conv2D))


def test_regression_gives_real_values():
    model = build("UNET", 16, 16, 2, Head("REGRESSION", 1, mean=200.0, std=40.0), Settings(width=2))
    last = model.get_layer("standardised")
    last.set_weights([np.zeros_like(last.get_weights()[0]), np.array([1.5], np.float32)])
    assert np.allclose(answer(model, noise(1, 16, 16, 2)), 200 + 1.5 * 40)


# --- FCN --------------------------------------------------------------------------------------------------------------


def interpolated(means, factor):
    """Bilinear interpolation of (row, col) at the middles of pixels, continued past the edges."""
    for axis in (0, 1):
        count = means.shape[axis]
        at = (np.arange(count * factor) + 0.5) / factor - 0.5
        means = np.apply_along_axis(lambda line, at=at, count=count: np.interp(at, np.arange(count), line), axis, means)
    return means


@pytest.mark.parametrize(("chosen", "cell"), [("head_score", 32), ("head_score_1", 16), ("head_score_2", 8)])
def test_scores_of_each_scale_lie_over_their_pixels_and_are_interpolated(chosen, cell):
    inputs = keras.Input((64, 96, 1))
    coarsest, *finer = (keras.layers.AveragePooling2D(size)(inputs) for size in (32, 16, 8))
    model = scored(inputs, coarsest, finer, Head("REGRESSION", 1))
    for name in ("head_score", "head_score_1", "head_score_2"):
        model.get_layer(name).set_weights([np.full((1, 1, 1, 1), float(name == chosen)), np.zeros(1)])
    image = np.add.outer(np.arange(64.0), 3 * np.arange(96.0)).astype(np.float32)
    found = answer(model, image[np.newaxis, :, :, np.newaxis])[0, :, :, 0]
    wanted = image.reshape(64 // cell, cell, 96 // cell, cell).mean(axis=(1, 3))
    for factor in (2,) * {32: 2, 16: 1, 8: 0}[cell] + (8,):
        wanted = interpolated(wanted, factor)
    assert np.allclose(found, wanted, rtol=1e-5)
    # Interpolation leaves a ramp a ramp, away from the edges.
    if cell < 32:
        inner = (slice(cell, 64 - cell), slice(cell, 96 - cell))
        assert np.allclose(found[inner], image[inner], rtol=1e-5)


def test_a_constant_score_stays_itself_up_to_the_edges_of_any_size():
    model = build("FCN8S", 40, 51, 2, Head("REGRESSION", 1), Settings(width=1))
    for name in ("head_score", "head_score_1", "head_score_2"):
        kernel, _ = model.get_layer(name).get_weights()
        model.get_layer(name).set_weights([np.zeros_like(kernel), np.ones(1)])
    assert np.allclose(answer(model, noise(1, 40, 51, 2)), 3, rtol=1e-6)


def test_fcns_have_vgg_16s_convolutions_and_learn_all_but_the_last_interpolation():
    model = build("FCN16S", 32, 32, 3, PIXELS, Settings(width=2))
    backbone = [la.filters for la in model.layers if isinstance(la, keras.layers.Conv2D) and "encoder" in la.name]
    assert backbone == [2, 2, 4, 4, 8, 8, 8, 16, 16, 16, 16, 16, 16]
    assert [model.get_layer(f"wide_{n}_conv").filters for n in (1, 2)] == [128, 128]
    assert [model.get_layer(f"wide_{n}_dropout").rate for n in (1, 2)] == [0.5, 0.5]
    assert [layer.name for layer in model.layers if not layer.trainable] == ["head_up"]


# --- several dates ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["TILE_CNN", "TILE_RESNET", "UNET", "FCN32S"])
def test_a_shared_encoder_sees_each_date_and_separate_ones_differ(name):
    head = Head(ARCHITECTURES[name][0], 2)
    image = noise(1, 32, 32, 4)
    swapped = np.concatenate([image[..., 2:], image[..., :2]], axis=-1)

    def joint(model):
        return next(layer for layer in model.layers if layer.name.startswith("dates"))

    def joined(fusion):
        model = build(name, 32, 32, 4, head, Settings(width=2, dates=2, fusion=fusion))
        inner = keras.Model(model.input, joint(model).output)
        first, second = np.split(answer(inner, image), 2, axis=-1)
        return model, (first, second), np.split(answer(inner, swapped), 2, axis=-1)

    shared, before, after = joined("LATE_SHARED")
    assert not np.allclose(*before)
    assert np.allclose(before[0], after[1], atol=1e-6)
    assert np.allclose(before[1], after[0], atol=1e-6)
    assert [layer.name for layer in shared.layers if "encoder" in layer.name] == ["encoder"]

    separate, before, after = joined("LATE")
    assert not np.allclose(before[0], after[1], atol=1e-6)
    first, second = (separate.get_layer(f"encoder_{number}").count_params() for number in (1, 2))
    assert first == second == shared.get_layer("encoder").count_params()
    # The first date's features are of its own bands alone.
    changed = image.copy()
    changed[..., 2:] += 1
    inner = keras.Model(separate.input, joint(separate).output)
    assert np.array_equal(np.split(answer(inner, changed), 2, axis=-1)[0], before[0])
