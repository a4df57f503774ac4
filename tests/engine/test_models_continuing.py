"""Trainings that go on from a model: with its whole network, or with a new head on its weights."""

import numpy as np
import pytest
from listening import Listener
from network_fixtures import PIXELS, TILES, answer, noise, stirred
from tilewright.engine.datasets.manifest import class_entries
from tilewright.engine.errors import InputError
from tilewright.engine.models.architectures import Head, Settings, build
from tilewright.engine.models.architectures.continuing import continued
from tilewright.engine.models.architectures.freezing import freeze_encoder
from tilewright.engine.models.backend import keras
from tilewright.engine.models.loading import load_model
from tilewright.engine.models.options import ARCHITECTURES
from tilewright.engine.models.sidecar import ModelCard, card_text, sidecar_path
from tilewright.engine.progress import Progress

# Keras 3.15 converts its variables the way that numpy 2 warns of.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture(autouse=True)
def seed():
    keras.utils.set_random_seed(1)


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
    assert listener.said == [("info", f"Going on from {path}.")]


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
    assert "with a new last layer, for it " in listener.said[0][1]
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
    assert "its classes are a, b, c and the dataset's are a, c, b" in listener.said[0][1]
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
