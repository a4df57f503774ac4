"""Model files and their sidecars: what is read back, and what is refused."""

import json
import sys
import warnings
import zipfile
from datetime import datetime, timezone
from importlib.metadata import version

import h5py
import numpy as np
import pystac
import pytest
from listening import Listener
from tilewright.engine.datasets.manifest import ClassEntry, class_entries
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.models.architectures import Head, Settings, build
from tilewright.engine.models.backend import keras, tf
from tilewright.engine.models.devices import describe_devices
from tilewright.engine.models.inspection import inspect_archive
from tilewright.engine.models.loading import load_model
from tilewright.engine.models.options import DescribeDevicesOptions
from tilewright.engine.models.rules import Scaling
from tilewright.engine.models.sidecar import ModelCard, card_text, read_card, sidecar_path
from tilewright.engine.progress import Progress

# Keras 3.15 converts its variables the way that numpy 2 warns of.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """A stock model's file."""
    path = tmp_path_factory.mktemp("model") / "plain.keras"
    build("TILE_CNN", 8, 8, 3, Head("CLASSIFICATION", 2), Settings()).save(path)
    return path


def rewritten(source, target, change=None, more=None, drop=()):
    """A copy of a .keras file whose configuration went through `change`, with more members or fewer."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for member in old.namelist():
            data = old.read(member)
            if member == "config.json" and change:
                config = json.loads(data)
                change(config)
                data = json.dumps(config).encode()
            if member not in drop and member not in (more or {}):
                new.writestr(member, data)
        for name, data in (more or {}).items():
            new.writestr(name, data)
    return target


@pytest.mark.parametrize(
    ("architecture", "size", "bands"),
    [("UNET", (16, 16), 4), ("UNET", (25, 37), 1), ("TILE_CNN", (9, 12), 13)],
)
def test_architectures_take_any_size_and_give_probabilities(architecture, size, bands):
    task = "SEGMENTATION" if architecture == "UNET" else "CLASSIFICATION"
    model = build(architecture, *size, bands, Head(task, 3), Settings())
    answer = model(np.random.default_rng(0).random((2, *size, bands), np.float32)).numpy()
    assert answer.shape == ((2, *size, 3) if architecture == "UNET" else (2, 3))
    assert np.allclose(answer.sum(axis=-1), 1, atol=1e-5)


def test_our_models_load_in_plain_keras(plain):
    model = keras.saving.load_model(plain, safe_mode=True)
    assert model.input_shape == (None, 8, 8, 3)
    assert not model.compiled


def test_operations_activations_and_wrappers_of_keras_load(tmp_path):
    inputs = keras.Input((8, 8, 3))
    values = keras.layers.Conv2D(4, 3, activation="gelu", kernel_regularizer="l2")(inputs)
    values = keras.ops.relu(values[:, 1:-1] + 1.0)
    values = keras.layers.TimeDistributed(keras.layers.Dense(2, activation="softmax"))(values)
    keras.Model(inputs, values).save(tmp_path / "m.keras")
    assert load_model(tmp_path / "m.keras", False, Progress()).output_shape == (None, 4, 6, 2)


def test_code_is_refused_and_allowed_when_the_call_says_so(tmp_path):
    path = tmp_path / "l.keras"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        keras.Sequential([keras.Input((8, 8, 3)), keras.layers.Lambda(lambda value: value * 2)]).save(path)
    with pytest.raises(InputError, match="Lambda runs code") as raised:
        load_model(path, False, Progress())
    assert "ALLOW_CODE" in raised.value.hint
    listener = Listener()
    model = load_model(path, True, listener)
    assert model(np.ones((1, 8, 8, 3), np.float32)).numpy().max() == 2
    assert "allowed to run" in listener.warnings[0]


def test_code_deep_inside_is_found(plain, tmp_path):
    def hide(config):
        config["config"]["layers"][1]["config"]["kernel_initializer"] = {
            "module": "keras.layers",
            "class_name": "Bidirectional",
            "config": {"layer": {"class_name": "Lambda", "config": {}}},
            "registered_name": None,
        }

    with pytest.raises(InputError, match="Lambda"):
        load_model(rewritten(plain, tmp_path / "x.keras", hide), False, Progress())


@pytest.mark.parametrize(
    "item",
    [
        {"module": "os", "class_name": "system", "config": {}},
        {"module": "subprocess", "class_name": "Popen", "config": {"args": "true"}},
        {"module": "builtins", "class_name": "function", "config": "eval", "registered_name": "function"},
        {"module": "keras.config", "class_name": "function", "config": "enable_unsafe_deserialization"},
        {"module": "keras.src.saving.serialization_lib", "class_name": "enable_unsafe_deserialization", "config": {}},
        {"module": "keras.utils", "class_name": "get_file", "config": {}},
        {"module": "keras.layers", "class_name": "Mine", "config": {}, "registered_name": "package>Mine"},
        {"module": "keras.layers", "class_name": "Dense", "config": {}, "registered_name": "package>Dense"},
        {"module": "keras.layers", "class_name": "TFSMLayer", "config": {"filepath": "/tmp/x"}},
        {"module": "keras.layers", "class_name": "StringLookup", "config": {"vocabulary": "/etc/passwd"}},
        {"module": None, "class_name": "__lambda__", "config": {"value": "4wEA"}},
        {"module": 3, "class_name": ["a"], "config": {}},
    ],
)
def test_anything_but_stock_classes_is_refused(plain, tmp_path, item):
    def change(config):
        config["config"]["layers"].append(item)

    with pytest.raises(InputError, match="carries code or needs it"):
        load_model(rewritten(plain, tmp_path / "x.keras", change), False, Progress())


def test_a_loss_of_the_makers_own_does_not_matter(tmp_path):
    def own_loss(truth, predicted):
        return tf.reduce_sum(truth - predicted)

    model = build("TILE_CNN", 8, 8, 3, Head("CLASSIFICATION", 2), Settings())
    model.compile("adam", loss=own_loss)
    model.save(tmp_path / "m.keras")
    assert load_model(tmp_path / "m.keras", False, Progress()).output_shape == (None, 2)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("m.keras", b"hello", "damaged or not a .keras file"),
        ("m.keras", b"\x89HDF\r\n\x1a\n" + bytes(100), "cut short or damaged"),
        ("m.keras", b"", "is empty"),
        ("m.bin", b"hello", "no model that can be read"),
        ("m.onnx.zip", b"PK\x03\x04" + bytes(40), "cut short or damaged"),
    ],
)
def test_other_files_are_refused(tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError) as raised:
        load_model(tmp_path / name, False, Progress())
    assert words in raised.value.text


def test_missing_and_other_kinds(tmp_path):
    with pytest.raises(InputError, match="There is no model"):
        load_model(tmp_path / "m.keras", False, Progress())
    (tmp_path / "m.onnx").write_bytes(b"\x08\x07")
    with pytest.raises(OptionError, match=r"must be a \.keras file"):
        load_model(tmp_path / "m.onnx", False, Progress())


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95, 0.999])
def test_a_file_cut_short_is_one_clear_error(plain, tmp_path, share):
    whole = plain.read_bytes()
    (tmp_path / "m.keras").write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(InputError, match="cut short or damaged"):
        load_model(tmp_path / "m.keras", False, Progress())


def test_a_flipped_byte_is_found(plain, tmp_path):
    whole = bytearray(plain.read_bytes())
    whole[len(whole) // 2] ^= 255
    (tmp_path / "m.keras").write_bytes(bytes(whole))
    with pytest.raises(InputError, match="damaged"):
        load_model(tmp_path / "m.keras", False, Progress())


def test_members_that_would_leave_the_folder_or_fill_the_disk(plain, tmp_path):
    for name in ("../evil", "/etc/evil", "C:\\evil", "a/../../evil"):
        with pytest.raises(InputError, match="not safe to unpack"):
            inspect_archive(rewritten(plain, tmp_path / "m.keras", more={name: b"x"}))
    with zipfile.ZipFile(rewritten(plain, tmp_path / "m.keras"), "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("assets/bomb", bytes(32 * 2**20))
    with pytest.raises(InputError, match="grows 200 times"):
        inspect_archive(tmp_path / "m.keras")
    with pytest.raises(InputError, match=r"no config.json"):
        inspect_archive(rewritten(plain, tmp_path / "m.keras", drop=("config.json",)))


def test_weights_that_lie_elsewhere_are_refused(plain, tmp_path):
    with h5py.File(tmp_path / "w.h5", "w") as weights:
        weights["away"] = h5py.ExternalLink("/etc/passwd", "/x")
    changed = rewritten(plain, tmp_path / "m.keras", more={"model.weights.h5": (tmp_path / "w.h5").read_bytes()})
    with pytest.raises(InputError, match="link elsewhere"):
        load_model(changed, False, Progress())
    with h5py.File(tmp_path / "w.h5", "w") as weights:
        weights.create_dataset("huge", shape=(2**40,), dtype="f4", chunks=(2**20,))
    changed = rewritten(plain, tmp_path / "m.keras", more={"model.weights.h5": (tmp_path / "w.h5").read_bytes()})
    with pytest.raises(InputError, match="claim 4096 GiB"):
        load_model(changed, False, Progress())


def test_what_this_keras_cannot_build_names_the_one_that_made_it(plain, tmp_path):
    def older(config):
        config["config"]["layers"][1]["config"]["no_longer_known"] = 1

    metadata = json.dumps({"keras_version": "3.0.1"}).encode()
    changed = rewritten(plain, tmp_path / "m.keras", older, {"metadata.json": metadata})
    with pytest.raises(InputError, match=r"made by Keras 3\.0\.1") as raised:
        load_model(changed, False, Progress())
    assert keras.__version__ in raised.value.text


CARD = ModelCard(
    name="Häuser 1",
    task="SEGMENTATION",
    bands=("B4", "B3"),
    tile_size=(64, 48),
    scaling=Scaling("z-score", ((1.0, 2.0), (3.0, 4.0))),
    classes=(ClassEntry(0, "background", "#000000"), *class_entries(("Straße é", "urban"))),
    architecture="UNET",
    pixel_size=(10.0, 10.0),
    crs="EPSG:32618",
    ground_m=10.0,
    fingerprint="abc",
    framework_version="3.15.1",
    parameters=5,
    batch_size=8,
    bbox=(1.0, 2.0, 3.0, 4.0),
    created=datetime(2026, 1, 1, tzinfo=timezone.utc),
    hyperparameters={"epochs": 3},
)


def test_a_card_comes_back_as_it_was(tmp_path):
    model = tmp_path / "Häuser 1.keras"
    assert read_card(model) is None
    sidecar_path(model).write_text(card_text(CARD, model), encoding="utf-8")
    assert read_card(model) == CARD


def test_the_sidecar_is_a_stac_item_of_the_mlm_extension(tmp_path):
    path = tmp_path / "m.mlm.json"
    path.write_text(card_text(CARD, tmp_path / "m.keras"), encoding="utf-8")
    item = pystac.Item.from_file(str(path))
    assert item.stac_extensions == ["https://stac-extensions.github.io/mlm/v1.4.0/schema.json"]
    values = item.properties
    assert values["mlm:framework"] == "Keras"
    assert values["mlm:tasks"] == ["semantic-segmentation"]
    assert values["bands"] == [{"name": "B4"}, {"name": "B3"}]
    image = values["mlm:input"][0]
    assert image["input"]["shape"] == [-1, 64, 48, 2]
    assert image["value_scaling"][1] == {"type": "z-score", "mean": 2.0, "stddev": 4.0}
    classes = values["mlm:output"][0]["classification:classes"]
    assert [(entry["value"], entry["title"]) for entry in classes] == [(0, "background"), (1, "Straße é"), (2, "urban")]
    assert classes[1]["name"] == "Stra_e__"
    assert item.assets["model"].href.endswith("m.keras")
    assert item.assets["model"].extra_fields["mlm:artifact_type"]
    assert "mlm:model" in item.assets["model"].roles
    assert item.geometry["type"] == "Polygon"


def test_a_card_across_the_antimeridian_has_two_parts(tmp_path):
    item = json.loads(card_text(ModelCard("m", "SEGMENTATION", bbox=(170.0, 0.0, -170.0, 10.0)), tmp_path / "m.keras"))
    assert item["geometry"]["type"] == "MultiPolygon"
    assert len(item["geometry"]["coordinates"]) == 2


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"id": "x", "properties": {}}', "\ufeff{", '{"properties": 3}'])
def test_a_broken_sidecar_is_refused(tmp_path, text):
    (tmp_path / "m.mlm.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"m\.mlm\.json is not a usable sidecar"):
        read_card(tmp_path / "m.keras")


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        ("gsd", "ten", "not a usable sidecar"),
        ("gsd", -3, "gsd must be a number of metres above 0, got -3"),
        ("gsd", float("nan"), "gsd must be a number"),
        ("id", -4, "between 0 and 65534, got -4"),
        ("id", 65535, "between 0 and 65534, got 65535"),
        ("id", 1, "values that differ, got 0, 1, 1"),
        ("tilewright:dates", float("inf"), "not a usable sidecar"),
    ],
)
def test_a_sidecar_with_numbers_that_mean_nothing_is_refused(tmp_path, place, value, words):
    classes = tuple(ClassEntry(number, name, "#102030") for number, name in enumerate("abc"))
    card = ModelCard("m", "SEGMENTATION", ("red",), (8, 8), classes=classes)
    item = json.loads(card_text(card, tmp_path / "m.keras"))
    if place == "id":
        item["properties"]["mlm:output"][0]["classification:classes"][2]["value"] = value
    else:
        item["properties"][place] = value
    (tmp_path / "m.mlm.json").write_text(json.dumps(item), encoding="utf-8")
    with pytest.raises(InputError, match=words):
        read_card(tmp_path / "m.keras")


def test_devices():
    values = describe_devices(DescribeDevicesOptions(), Progress())
    assert any(device["type"] == "CPU" for device in values["devices"])
    assert values["versions"]["keras"] == keras.__version__
    assert values["versions"]["pystac"] == version("pystac")
    assert values["python"] == ".".join(map(str, sys.version_info[:3]))
