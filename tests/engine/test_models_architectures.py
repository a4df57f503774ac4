"""Networks: what they compute, what they refuse, and that their files load safely with the same answers."""

import sys
from pathlib import Path

import h5py
import numpy as np
import pytest
from tilewright.engine.datasets.manifest import class_entries
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.models.architectures import Head, Settings, build
from tilewright.engine.models.architectures.continuing import continued
from tilewright.engine.models.architectures.custom import build_custom
from tilewright.engine.models.architectures.encoders import ENCODERS, application
from tilewright.engine.models.architectures.fcn import scored
from tilewright.engine.models.architectures.freezing import freeze_encoder
from tilewright.engine.models.architectures.rules import valid_size
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.models.loading import load_model
from tilewright.engine.models.options import ARCHITECTURES
from tilewright.engine.models.precision import learner_of
from tilewright.engine.models.sidecar import ModelCard, card_text, sidecar_path
from tilewright.engine.progress import Progress

sys.path.insert(0, str(Path(__file__).parent))
from model_fixtures import Listener

# Keras 3.15 converts its variables the way that numpy 2 warns of.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

PIXELS = Head("SEGMENTATION", 3)
TILES = Head("CLASSIFICATION", 3)
BUILT_IN = [name for name in ARCHITECTURES if name != "CUSTOM"]
MEAN, STD = np.array((0.485, 0.456, 0.406)), np.array((0.229, 0.224, 0.225))


@pytest.fixture(autouse=True)
def seed():
    keras.utils.set_random_seed(1)


def noise(*shape):
    return np.random.default_rng(5).standard_normal(shape).astype(np.float32)


def answer(model, values):
    return model(values, training=False).numpy()


def stirred(model):
    """The model with averages of its normalisations as training leaves them, not 0 and 1."""
    draw = np.random.default_rng(7)
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            low = (0.5, -0.2, -0.2, 0.5)
            layer.set_weights([draw.uniform(least, least + 1, layer.gamma.shape) for least in low])
    return model


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
    assert not listener.messages
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


# --- encoders and their weights ---------------------------------------------------------------------------------------


def published(path, arrays):
    """A file of weights as keras.applications are published: {layer: [arrays]}."""
    with h5py.File(path, "w") as root:
        root.attrs["layer_names"] = [name.encode() for name in arrays]
        for name, values in arrays.items():
            group = root.create_group(name)
            group.attrs["weight_names"] = [f"{name}/w{number}:0".encode() for number in range(len(values))]
            for number, value in enumerate(values):
                group[f"{name}/w{number}:0"] = value
    return path


def stock(name, **more):
    return getattr(keras.applications, ENCODERS[name].network)(
        weights=None, include_top=False, input_shape=(None, None, 3), **more
    )


def arrays_of(model):
    return {layer.name: layer.get_weights() for layer in model.layers if layer.weights}


@pytest.mark.parametrize(
    ("name", "last", "mean", "module"),
    [
        ("VGG16", "block1_conv2", np.array((123.68, 116.779, 103.939)) / 255, "vgg16"),
        ("RESNET50", "conv1_relu", np.array((123.68, 116.779, 103.939)) / 255, "resnet"),
        ("MOBILENETV2", "Conv1_relu", MEAN, "mobilenet_v2"),
        ("EFFICIENTNETB0", "stem_activation", MEAN, "efficientnet"),
        ("DENSENET121", "conv1_relu", MEAN, "densenet"),
    ],
)
def test_weights_of_a_file_see_standardised_bands_as_their_network_sees_colours(name, last, mean, module, tmp_path):
    whole = stock(name)
    if name == "EFFICIENTNETB0":
        norm = next(layer for layer in whole.layers if isinstance(layer, keras.layers.Normalization))
        norm.set_weights([MEAN, STD**2, np.array(0)])
        norm.finalize_state()
    theirs = stirred(keras.Model(whole.input, whole.get_layer(last).output))
    kept = {key: value for key, value in arrays_of(theirs).items() if not key.startswith("normalization")}
    path = published(tmp_path / "w.h5", kept)
    listener = Listener()
    ours = application(name, (last,), 3, str(path), listener)
    standardised = noise(1, 32, 32, 3)
    colours = (standardised * STD + mean) * 255
    prepared = getattr(keras.applications, module).preprocess_input(colours.astype(np.float32))
    wanted, found = answer(theirs, prepared), np.asarray(ours(standardised, training=False))
    # At the edges zeros stand for black there and for the mean here.
    assert np.allclose(found[:, 2:-2, 2:-2], wanted[:, 2:-2, 2:-2], rtol=1e-3, atol=1e-3 * wanted.std())
    assert wanted.std() > 0
    assert f"The encoder {name} starts from {path}." in [text for _, text in listener.messages]


def test_other_numbers_of_bands_get_the_mean_over_the_colours_scaled(tmp_path):
    kernel = noise(3, 3, 3, 64)
    path = published(tmp_path / "w.h5", {"block1_conv1": [kernel, np.zeros(64, np.float32)]})
    found = application("VGG16", ("block1_conv1",), 5, str(path)).get_layer("block1_conv1").get_weights()[0]
    mean = (kernel * (STD[::-1] * 255)[:, np.newaxis]).mean(axis=2) * 3 / 5
    assert np.allclose(found, np.repeat(mean[:, :, np.newaxis], 5, axis=2), rtol=1e-4, atol=1e-4)


def test_weights_come_from_files_of_keras_3_and_from_whole_models(tmp_path):
    whole = stock("MOBILENETV2")
    whole.save_weights(tmp_path / "m.weights.h5")
    whole.save(tmp_path / "m.keras")
    layers = ENCODERS["MOBILENETV2"].layers[:3]
    for file in ("m.weights.h5", "m.keras"):
        found = arrays_of(application("MOBILENETV2", layers, 3, str(tmp_path / file)))
        assert "block_6_expand" in found
        for layer in ("expanded_conv_depthwise", "block_6_expand"):
            assert np.array_equal(found[layer][0], whole.get_layer(layer).get_weights()[0])
        first = whole.get_layer("Conv1").get_weights()[0] * (STD * 2)[:, np.newaxis]
        assert np.allclose(found["Conv1"][0], first, rtol=1e-5)


def test_the_encoder_of_a_model_trained_here_is_taken_as_it_is(tmp_path):
    settings = Settings(width=2, depth=2, encoder="MOBILENETV2")
    trained = build("UNET", 32, 32, 3, PIXELS, settings)
    trained.save(tmp_path / "t.keras")
    listener = Listener()
    settings = Settings(width=2, depth=2, encoder="MOBILENETV2", encoder_weights=str(tmp_path / "t.keras"))
    same = build("UNET", 64, 40, 3, Head("SEGMENTATION", 5), settings, listener)
    kept = trained.get_layer("encoder").get_weights()
    assert all(np.array_equal(a, b) for a, b in zip(kept, same.get_layer("encoder").get_weights()))
    assert "t.keras" in listener.messages[-1][1]
    fewer = build("UNET", 32, 32, 2, PIXELS, settings)
    assert np.allclose(fewer.get_layer("encoder").get_weights()[0], kept[0].mean(axis=2, keepdims=True) * 1.5)


def test_fcns_take_vgg_16_weights_and_say_where_they_end(tmp_path):
    sizes = [(3, 64)] + [(a, b) for a, b in ((64, 64), (64, 128), (128, 128), (128, 256), (256, 256), (256, 256))]
    sizes += [(256, 512)] + [(512, 512)] * 5
    names = [f"block{b}_conv{n}" for b, count in enumerate((2, 2, 3, 3, 3), 1) for n in range(1, count + 1)]
    arrays = {
        name: [np.full((3, 3, a, b), 0.5 / (9 * a), np.float32), np.full(b, number, np.float32)]
        for number, (name, (a, b)) in enumerate(zip(names, sizes))
    }
    path = published(tmp_path / "vgg16_notop.h5", {**arrays, "fc1": [np.zeros((1, 1), np.float32)]})
    model = build("FCN32S", 32, 32, 4, PIXELS, Settings(width=1, encoder_weights=str(path)))
    encoder = model.get_layer("encoder")
    assert np.array_equal(encoder.get_layer("block5_conv3").get_weights()[1], np.full(512, 12))
    assert encoder.get_layer("block1_conv1").get_weights()[0].shape == (3, 3, 4, 64)
    assert model.get_layer("wide_1_conv").filters == 64


def test_files_of_weights_that_cannot_be_used_are_refused(tmp_path):
    def refused(path, text, kind=InputError):
        with pytest.raises(kind, match=text):
            application("VGG16", ("block1_conv2",), 3, str(path))

    good = {
        "block1_conv1": [noise(3, 3, 3, 64), np.zeros(64, np.float32)],
        "block1_conv2": [noise(3, 3, 64, 64), np.zeros(64, np.float32)],
    }
    application("VGG16", ("block1_conv2",), 3, str(published(tmp_path / "good.h5", good)))
    refused(tmp_path / "no.h5", "There is no file of encoder weights")
    refused(tmp_path / "no.pkl", "must be a file that ends in .h5, .weights.h5 or .keras", OptionError)
    (tmp_path / "text.h5").write_text("weights")
    refused(tmp_path / "text.h5", "is damaged")
    cut = (tmp_path / "good.h5").read_bytes()
    (tmp_path / "cut.h5").write_bytes(cut[: len(cut) // 2])
    refused(tmp_path / "cut.h5", "is damaged")
    refused(
        published(tmp_path / "less.h5", {"block1_conv1": good["block1_conv1"]}),
        "nothing in it for the layer block1_conv2",
    )
    other = {**good, "block1_conv2": [noise(3, 3, 64, 32), np.zeros(32, np.float32)]}
    refused(
        published(tmp_path / "other.h5", other), "block1_conv2 has 3 × 3 × 64 × 64 weights there, and 3 × 3 × 64 × 32"
    )
    other = {**good, "block1_conv1": [noise(3, 3, 3, 32), np.zeros(64, np.float32)]}
    refused(
        published(tmp_path / "first.h5", other), "block1_conv1 has 3 × 3 × 3 × 64 weights there, and 3 × 3 × 3 × 32"
    )
    wild = {**good, "block1_conv2": [np.full((3, 3, 64, 64), np.nan, np.float32), np.zeros(64, np.float32)]}
    refused(published(tmp_path / "wild.h5", wild), "weights of block1_conv2 are not all numbers")
    linked = published(tmp_path / "linked.h5", good)
    with h5py.File(linked, "a") as root:
        del root["block1_conv2"]
        root["block1_conv2"] = h5py.ExternalLink(str(tmp_path / "good.h5"), "/block1_conv2")
    refused(linked, "link elsewhere")
    with h5py.File(tmp_path / "data.h5", "w") as root:
        root["values"] = np.zeros(3)
    refused(tmp_path / "data.h5", "holds no weights of Keras")
    keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)]).save_weights(tmp_path / "dense.weights.h5")
    refused(tmp_path / "dense.weights.h5", "does not hold the weights of VGG16 for 3 bands")
    inputs = keras.Input((8, 8, 3))
    keras.Model(inputs, keras.layers.Lambda(lambda value: value * 2)(inputs)).save(tmp_path / "code.keras")
    refused(tmp_path / "code.keras", "Lambda runs code")


def test_the_word_imagenet_downloads_and_says_so(monkeypatch):
    whole = stock("MOBILENETV2")
    asked = []
    monkeypatch.setattr(keras.applications, "MobileNetV2", lambda **options: asked.append(options) or whole)
    layers, listener = ENCODERS["MOBILENETV2"].layers[:1], Listener()
    application("MOBILENETV2", layers, 3, "imagenet", listener)
    assert {"weights": "imagenet", "include_top": False} in asked
    assert "Downloading the ImageNet weights of MobileNetV2" in listener.messages[0][1]

    def unreachable(weights, **options):
        if weights:
            raise OSError("no route to host")
        return whole

    monkeypatch.setattr(keras.applications, "MobileNetV2", unreachable)
    with pytest.raises(InputError, match=r"cannot be downloaded: OSError: no route to host.* Give a local file"):
        application("MOBILENETV2", layers, 3, "ImageNet")


# --- freezing ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "count"),
    [
        (Settings(width=2, depth=1), 8),
        (Settings(width=2, depth=1, dates=2, fusion="LATE"), 16),
        (Settings(width=2, depth=1, dates=2, fusion="LATE_SHARED"), 8),
    ],
)
def test_a_frozen_encoder_stays_while_the_rest_learns(settings, count):
    model = build("UNET", 16, 16, 2, PIXELS, settings)
    assert freeze_encoder(model) == count
    before = model.get_weights()
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(model(noise(4, 16, 16, 2) + 3, training=True)[..., 0] ** 2)
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.apply(tape.gradient(total, model.trainable_variables), model.trainable_variables)
    still = [weight.path.startswith("encoder") for weight in model.weights]
    same = [np.array_equal(after, old) for after, old in zip(model.get_weights(), before)]
    assert sum(still) >= count
    assert all(same[index] for index, frozen in enumerate(still) if frozen)
    # A bias before a normalisation has no part in what comes out of it.
    moved = {weight.path for weight, unchanged in zip(model.weights, same) if not unchanged}
    assert {"decoder_1_a_conv/kernel", "decoder_1_a_norm/moving_mean", "probabilities/kernel"} <= moved


def test_models_without_an_encoder_cannot_be_frozen():
    with pytest.raises(OptionError, match="needs a model with an encoder"):
        freeze_encoder(keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)]))


# --- a user's own architecture ----------------------------------------------------------------------------------------

NETWORK = """
import keras

def build(height, width, bands, outputs, task):
    inputs = keras.Input((height, width, bands))
    values = keras.layers.Conv2D(4, 3, padding="same")(inputs)
    {body}
"""
LAST = 'keras.layers.Conv2D({}, 1, activation="softmax")'


def own(tmp_path, body, head=PIXELS, allow_code=True, whole=False, settings=None):
    path = tmp_path / "mine.py"
    path.write_text(body if whole else NETWORK.format(body=body))
    return build_custom(path, 16, 20, 2, head, settings or Settings(), allow_code)


def test_a_users_file_builds_the_network(tmp_path):
    model = own(tmp_path, f"return keras.Model(inputs, {LAST.format('outputs')}(values))")
    assert model.output_shape == (None, 16, 20, 3)
    smaller = own(tmp_path, f"return keras.Model(inputs, {LAST.format('outputs')}(values)[:, 2:-2, 3:-3])")
    assert smaller.output_shape == (None, 12, 14, 3)
    body = f"return keras.Model(inputs, {LAST.format('outputs')}(values))"
    assert own(tmp_path, body, settings=Settings(dates=2)).input_shape == (None, 16, 20, 2)


def test_a_users_file_does_not_run_unless_it_may(tmp_path):
    mark = tmp_path / "ran"
    with pytest.raises(OptionError, match=r"mine.py runs code, which needs ALLOW_CODE"):
        own(tmp_path, f"open({str(mark)!r}, 'w').close()", whole=True, allow_code=False)
    assert not mark.exists()


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("raise ValueError('too small')", r"mine.py, line 7: ValueError: too small"),
        ("return keras.layers.Dense(0)(values)", r"mine.py, line 7: ValueError"),
        ("import sys; sys.exit(3)", "line 7: SystemExit: 3"),
        ("return 5", "must return a Keras model, got int"),
        (
            f"return keras.Model(inputs, {LAST.format(4)}(values))",
            r"must give \(height, width, 3\) .*, got \(16, 20, 4\)",
        ),
        (
            f"return keras.Model(inputs, keras.layers.Permute((3, 1, 2))({LAST.format(3)}(values)))",
            r"must give \(height, width, 3\) with the outputs as the last axis for SEGMENTATION, got \(3, 16, 20\)",
        ),
        (
            "return keras.Model(inputs, keras.layers.Conv2D(3, 1)(values))",
            "must give shares from 0 to 1, .* end it in a softmax",
        ),
        (
            "return keras.Model(inputs, keras.layers.Conv2D(3, 1, activation='sigmoid')(values))",
            "must give shares of classes that sum to 1",
        ),
        (
            f"return keras.Model(inputs, keras.layers.Lambda(lambda v: v * 1)({LAST.format(3)}(values)))",
            "Lambda runs code. Build the model of stock Keras layers",
        ),
        (f"return keras.Model(inputs, {LAST.format(3)}(values)[:, 1:])", "or fewer by an even number, got 15 × 20"),
        (
            f"other = keras.Input((8, 8, 2)); return keras.Model(other, {LAST.format(3)}(other))",
            r"must take \(height, width, bands\) \(16, 20, 2\), got \(8, 8, 2\)",
        ),
        ("return keras.Model([inputs, keras.Input((1,))], values)", "must have one input and one output|line 7"),
    ],
)
@pytest.mark.filterwarnings("ignore:The structure of `inputs`")
def test_what_is_wrong_with_a_users_network_is_said(body, text, tmp_path):
    with pytest.raises(InputError, match=text):
        own(tmp_path, body)


def test_what_is_wrong_with_a_users_file_is_said(tmp_path):
    with pytest.raises(InputError, match=r"mine.py, line 2: "):
        own(tmp_path, "import keras\ndef build(:\n", whole=True)
    with pytest.raises(InputError, match=r"mine.py, line 1: ModuleNotFoundError: .*no_such_module"):
        own(tmp_path, "import no_such_module\n", whole=True)
    with pytest.raises(InputError, match=r"must have a function build\(height, width, bands, outputs, task\)"):
        own(tmp_path, "x = 1\n", whole=True)
    with pytest.raises(InputError, match="There is no architecture file"):
        build_custom(tmp_path / "no.py", 16, 16, 2, PIXELS, Settings(), True)
    with pytest.raises(OptionError, match=r"must end in .py"):
        build_custom(tmp_path / "no.txt", 16, 16, 2, PIXELS, Settings(), True)
    with pytest.raises(OptionError, match="depth is for the built-in architectures"):
        own(tmp_path, "x = 1\n", whole=True, settings=Settings(depth=3))


# --- going on from a model --------------------------------------------------------------------------------------------


def saved(tmp_path, name, head, size=(32, 32), bands=2, classes=(), settings=None):
    model = stirred(build(name, *size, bands, head, settings or Settings(width=2)))
    path = tmp_path / "base.keras"
    model.save(path)
    if classes:
        card = ModelCard("base", head.task, ("b1", "b2")[:bands], size, classes=class_entries(classes))
        sidecar_path(path).write_text(card_text(card, path))
    return path, model


def shared_weights(new, old, but):
    """Whether all layers but those whose names begin with `but` have the old model's weights."""
    names = [layer.name for layer in new.layers if layer.weights and not layer.name.startswith(but)]
    return len(names) > 3 and all(
        np.array_equal(a, b)
        for n in names
        for a, b in zip(new.get_layer(n).get_weights(), old.get_layer(n).get_weights())
    )


def test_the_same_classes_go_on_with_the_whole_network(tmp_path):
    path, old = saved(tmp_path, "UNET", PIXELS, classes=("a", "b", "c"))
    listener = Listener()
    new = continued(path, 32, 32, 2, PIXELS, ("a", "b", "c"), listener)
    assert np.array_equal(answer(new, noise(1, 32, 32, 2)), answer(old, noise(1, 32, 32, 2)))
    assert listener.messages == [("info", f"Going on from {path}.")]


@pytest.mark.parametrize(
    ("name", "head", "asked", "last"),
    [
        ("UNET", PIXELS, Head("REGRESSION", 1, 7.0, 2.0), "standardised"),
        ("UNET", Head("REGRESSION", 1, 7.0, 2.0), PIXELS, "probabilities"),
        ("FCN8S", PIXELS, Head("SEGMENTATION", 5), "head"),
        ("FCN32S", PIXELS, Head("REGRESSION", 1), "head"),
        ("TILE_CNN", TILES, Head("MULTI_LABEL", 3), "probabilities"),
    ],
)
def test_other_classes_or_tasks_get_a_new_head_on_the_same_weights(name, head, asked, last, tmp_path):
    path, old = saved(tmp_path, name, head)
    listener = Listener()
    new = continued(path, 32, 32, 2, asked, (), listener)
    assert "with a new last layer, for it " in listener.messages[0][1]
    fresh = build(name, 32, 32, 2, asked, Settings(width=2))
    assert new.output_shape == fresh.output_shape
    assert [layer.name for layer in new.layers] == [layer.name for layer in fresh.layers]
    assert shared_weights(new, old, last)
    found = answer(new, noise(2, 32, 32, 2))
    assert np.isfinite(found).all()
    if asked.task in ("CLASSIFICATION", "SEGMENTATION"):
        assert np.allclose(found.sum(axis=-1), 1, atol=1e-5)
    new.save(tmp_path / "new.keras")
    assert np.array_equal(answer(load_model(tmp_path / "new.keras", False, Progress()), noise(2, 32, 32, 2)), found)


def test_as_many_classes_with_other_names_get_a_new_head(tmp_path):
    path, old = saved(tmp_path, "UNET", PIXELS, classes=("a", "b", "c"))
    listener = Listener()
    new = continued(path, 32, 32, 2, PIXELS, ("a", "c", "b"), listener)
    assert "its classes are a, b, c and the dataset's are a, c, b" in listener.messages[0][1]
    kernel, before = (model.get_layer("probabilities").get_weights()[0] for model in (new, old))
    assert not np.array_equal(kernel, before)
    assert shared_weights(new, old, "probabilities")


@pytest.mark.parametrize(
    ("name", "settings", "size"),
    [
        ("UNET", Settings(width=2), (64, 48)),
        ("UNET", Settings(width=2, dates=2, fusion="LATE"), (64, 48)),
        ("FCN16S", Settings(width=2), (64, 96)),
        ("TILE_CNN", Settings(width=2), (40, 50)),
        ("UNET", Settings(width=2, depth=2, padding="VALID"), (52, 60)),
    ],
)
def test_convolutional_networks_go_on_with_tiles_of_another_size(name, settings, size, tmp_path):
    start = (44, 44) if settings.padding == "VALID" else (32, 32)
    head = Head(ARCHITECTURES[name][0], 3)
    path, old = saved(tmp_path, name, head, start, settings=settings)
    new = continued(path, *size, 2, head, (), Progress())
    fresh = build(name, *size, 2, head, settings)
    fresh.set_weights(old.get_weights())
    assert np.allclose(answer(new, noise(1, *size, 2)), answer(fresh, noise(1, *size, 2)), atol=1e-6)


def test_models_that_do_not_fit_are_refused(tmp_path):
    path, _ = saved(tmp_path, "UNET", PIXELS)
    with pytest.raises(InputError, match=r"takes \(32, 32, 2\), and the dataset's tiles have 3 bands"):
        continued(path, 32, 32, 3, PIXELS, (), Progress())
    with pytest.raises(InputError, match=r"one answer for each pixel, which does not fit a dataset for CLASSIFICATION"):
        continued(path, 32, 32, 2, TILES, (), Progress())
    with pytest.raises(InputError, match=r"tiles are 41 × 37 px, .* Tiles of 64 × 64 px would do"):
        continued(path, 37, 41, 2, PIXELS, (), Progress())
    inputs = keras.Input((8, 8, 2))
    flat = keras.layers.Dense(3, activation="softmax")(keras.layers.Flatten()(inputs))
    keras.Model(inputs, flat).save(tmp_path / "flat.keras")
    with pytest.raises(InputError, match=r"its layers cannot take. Make a dataset with tiles of the model's size"):
        continued(tmp_path / "flat.keras", 16, 16, 2, TILES, (), Progress())
    strange = keras.layers.LayerNormalization()(keras.layers.Conv2D(4, 1)(inputs))
    keras.Model(inputs, strange).save(tmp_path / "strange.keras")
    with pytest.raises(InputError, match="its last one must be a Dense or a Conv2D, got LayerNormalization"):
        continued(tmp_path / "strange.keras", 8, 8, 2, PIXELS, (), Progress())


def test_foreign_models_get_a_head_and_encoders_learn_again(tmp_path):
    foreign = keras.Sequential(
        [keras.Input((8, 8, 2)), keras.layers.Conv2D(4, 3), keras.layers.Flatten(), keras.layers.Dense(2, name="d")]
    )
    foreign.add(keras.layers.Softmax())
    foreign.save(tmp_path / "f.keras")
    new = continued(tmp_path / "f.keras", 8, 8, 2, TILES, (), Progress())
    assert new.output_shape == (None, 3)
    assert np.array_equal(new.layers[1].get_weights()[0], foreign.layers[0].get_weights()[0])
    assert continued(tmp_path / "f.keras", 8, 8, 2, Head("CLASSIFICATION", 2), (), Progress()).get_layer("d")

    model = build("UNET", 16, 16, 2, PIXELS, Settings(width=2, dates=2, fusion="LATE_SHARED"))
    freeze_encoder(model)
    model.save(tmp_path / "frozen.keras")
    again = continued(tmp_path / "frozen.keras", 16, 16, 2, PIXELS, (), Progress())
    assert len(again.trainable_variables) > len(model.trainable_variables)
    assert again.get_layer("encoder").trainable
