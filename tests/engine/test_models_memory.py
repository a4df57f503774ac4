"""The reckoned sizes of networks against those of the real ones."""

import math

import pytest
from tilewright.engine.errors import OptionError
from tilewright.engine.models.architectures import Head, Settings, build
from tilewright.engine.models.architectures.rules import depth_for
from tilewright.engine.models.backend import keras
from tilewright.engine.models.memory.names import ENCODERS
from tilewright.engine.models.memory.rules import NetworkSize, memory_of_computer, memory_of_training, network_size

CASES = [
    ("TILE_CNN", (64, 64, 4), "CLASSIFICATION", 6, {}),
    ("TILE_CNN", (24, 40, 6), "MULTI_LABEL", 3, {"width": 4, "batch_norm": False, "dates": 2, "fusion": "LATE"}),
    ("TILE_RESNET", (64, 64, 4), "CLASSIFICATION", 6, {}),
    ("TILE_RESNET", (20, 20, 3), "CLASSIFICATION", 2, {"width": 8, "dropout": 0.0}),
    ("UNET", (64, 64, 4), "SEGMENTATION", 7, {}),
    ("UNET", (50, 60, 3), "REGRESSION", 1, {"width": 8, "depth": 3, "dropout": 0.3}),
    ("UNET", (92, 92, 3), "SEGMENTATION", 2, {"padding": "VALID", "width": 4}),
    ("UNET", (32, 32, 6), "SEGMENTATION", 2, {"width": 4, "dates": 2, "fusion": "LATE_SHARED"}),
    ("FCN8S", (64, 64, 3), "SEGMENTATION", 3, {"width": 4}),
    ("FCN16S", (40, 64, 3), "SEGMENTATION", 3, {"width": 4, "batch_norm": False}),
    ("FCN32S", (32, 32, 4), "REGRESSION", 1, {"width": 4}),
    ("UNET", (64, 64, 4), "SEGMENTATION", 3, {"encoder": "MOBILENETV2"}),
    ("UNET", (70, 64, 3), "SEGMENTATION", 3, {"encoder": "VGG16", "depth": 2}),
]


def measured(model):
    """The size of a real model; each layer of the models within counts as often as it is called."""
    learned = sum(math.prod(weight.shape) for weight in model.trainable_weights)
    return NetworkSize(model.count_params(), learned, values_of(model, model.inputs[0].shape[1:]))


def values_of(model, shape):
    """What the layers of a model give for an input of this shape (row, col, band)."""
    fixed = keras.models.clone_model(model, input_tensors=keras.Input(shape))
    values = 0
    for layer in fixed.layers:
        if isinstance(layer, keras.Model):
            values += sum(values_of(layer, node.input_tensors[0].shape[1:]) for node in layer._inbound_nodes)
        elif not isinstance(layer, keras.layers.InputLayer):
            values += math.prod(layer.output.shape[1:])
    return values


@pytest.mark.parametrize(("name", "tile", "task", "outputs", "given"), CASES)
def test_sizes_are_those_of_the_networks(name, tile, task, outputs, given):
    settings = Settings(**given)
    real = measured(build(name, *tile, Head(task, outputs), settings))
    reckoned = network_size(name, tile, outputs, task, settings)
    assert (reckoned.weights, reckoned.learned) == (real.weights, real.learned)
    assert reckoned.values == pytest.approx(real.values, rel=0.1)


@pytest.mark.parametrize("name", ENCODERS)
def test_encoders_are_as_their_networks(name):
    from tilewright.engine.models.architectures.encoders import ENCODERS as REAL
    from tilewright.engine.models.architectures.encoders import application

    model, size = application(name, REAL[name].layers, 4), ENCODERS[name]
    assert model.count_params() == size.levels[-1].weights + 4 * size.weights_of_band
    assert tuple(output.shape[-1] for output in model.outputs) == size.channels
    assert size.finest == REAL[name].finest
    assert len(size.levels) == len(REAL[name].layers) - 1
    learned = sum(math.prod(weight.shape) for weight in model.trainable_weights)
    assert model.count_params() - learned == size.levels[-1].fixed


def test_what_networks_refuse_has_no_size():
    with pytest.raises(OptionError, match="depth must be between 1 and 5 for tiles of 32 × 32 px, got 6"):
        network_size("UNET", (32, 32, 3), 2, "SEGMENTATION", Settings(depth=6))
    with pytest.raises(OptionError, match="depth must be between 1 and 4 for this encoder, got 5"):
        network_size("UNET", (32, 32, 3), 2, "SEGMENTATION", Settings(encoder="VGG16", depth=5))
    with pytest.raises(OptionError, match="dates must divide the number of bands, got 2 dates and 3 bands"):
        network_size("UNET", (32, 32, 3), 2, "SEGMENTATION", Settings(dates=2))
    with pytest.raises(OptionError, match="depth is nothing that TILE_CNN has: leave it out, got 3"):
        network_size("TILE_CNN", (32, 32, 3), 2, "CLASSIFICATION", Settings(depth=3))
    for name, settings, words in (
        ("FCN8S", Settings(), "FCN8S"),
        ("UNET", Settings(encoder="VGG16"), "the encoder VGG16"),
    ):
        with pytest.raises(OptionError, match=f"tile size must be at least 32 px a side for {words}, got 40 × 31 px"):
            network_size(name, (31, 40, 3), 2, "SEGMENTATION", settings)
    with pytest.raises(OptionError, match="architecture must be one of TILE_CNN, "):
        network_size("CUSTOM", (32, 32, 3), 2, "SEGMENTATION", Settings())
    assert depth_for(64, 64) == 4


def test_memory_grows_with_what_it_is_for():
    tile, size = (64, 64, 4), network_size("UNET", (64, 64, 4), 6, "SEGMENTATION", Settings())
    small, large = (memory_of_training(size, tile, batch) for batch in (8, 16))
    assert large - small == 8 * (4 * size.values + 5 * 64 * 64 * 5 * 4)
    assert memory_of_training(size, tile, 16, "SGD") == large - 4 * 3 * size.learned
    assert memory_of_training(size, tile, 16, mixed=True) == large - 16 * 2 * size.values


def test_this_computer_has_memory():
    assert 2**28 < memory_of_computer() < 2**50
