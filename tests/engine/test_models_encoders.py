"""Encoders of networks: weights from files, other numbers of bands, and what is frozen."""

import h5py
import numpy as np
import pytest
from listening import Listener
from network_fixtures import PIXELS, answer, noise, stirred
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.models.architectures import Head, Settings, build
from tilewright.engine.models.architectures.encoders import ENCODERS, application
from tilewright.engine.models.architectures.freezing import freeze_encoder
from tilewright.engine.models.backend import keras, tf

# Keras 3.15 converts its variables the way that numpy 2 warns of.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture(autouse=True)
def seed():
    keras.utils.set_random_seed(1)


MEAN, STD = np.array((0.485, 0.456, 0.406)), np.array((0.229, 0.224, 0.225))


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
    assert f"The encoder {name} starts from {path}." in [text for _, text in listener.said]


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
    assert "t.keras" in listener.said[-1][1]
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
    assert "Downloading the ImageNet weights of MobileNetV2" in listener.said[0][1]

    def unreachable(weights, **options):
        if weights:
            raise OSError("no route to host")
        return whole

    monkeypatch.setattr(keras.applications, "MobileNetV2", unreachable)
    with pytest.raises(InputError, match=r"cannot be downloaded: OSError: no route to host.* Give a local file"):
        application("MOBILENETV2", layers, 3, "ImageNet")


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
