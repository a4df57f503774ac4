"""Classes of tiles: thresholds, several classes at once, cancels and full disks."""

import numpy as np
import pytest
import shapely
from listening import Listener
from model_fixtures import UTM, write_raster
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.errors import Cancelled, OptionError
from tilewright.engine.inference.classify import classify_tiles
from tilewright.engine.inference.options import ClassifyTilesOptions
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.models.backend import keras
from tilewright.engine.models.rules import Scaling
from tilewright.engine.models.sidecar import ModelCard, card_text, sidecar_path
from worker_fixtures import run_with_little_space

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

SIZE = 8
NAMES = ("water", "urban", "forest")
#: What the model is to say of each tile; the last but one is nodata.
CHANCES = np.array([(0.7, 0.6, 0.1), (0.2, 0.3, 0.4), (0.05, 0.9, 0.95), (0.5, 0.1, 0.1), (0.1, 0.2, 0.8)])
NOTHING = 3


def model(path, task):
    """Its probabilities are those of which the mean of each band holds the logit, or for one class the logarithm."""
    inputs = keras.Input((SIZE, SIZE, 3))
    dense = keras.layers.Dense(3, activation="sigmoid" if task == "MULTI_LABEL" else "softmax")
    network = keras.Model(inputs, dense(keras.layers.GlobalAveragePooling2D()(inputs)))
    dense.set_weights([np.eye(3, dtype=np.float32), np.zeros(3, np.float32)])
    network.save(path)
    classes = tuple(ClassEntry(number, name, "#102030") for number, name in enumerate(NAMES, 1))
    card = ModelCard(path.stem, task, ("b1", "b2", "b3"), (SIZE, SIZE), Scaling(), classes)
    sidecar_path(path).write_text(card_text(card, path), encoding="utf-8")
    return path


def scene(folder, task):
    """A raster of one tile for each row of CHANCES, and its tiles."""
    values = np.log(CHANCES / (1 - CHANCES)) if task == "MULTI_LABEL" else np.log(CHANCES)
    values[NOTHING] = np.nan
    pixels = np.repeat(np.repeat(values[None].astype(np.float32), SIZE, 0), SIZE, 1)
    raster = write_raster(folder / "r.tif", pixels, names=("b1", "b2", "b3"))
    boxes = [shapely.box(500000 + 80 * n, 4000000 - 80, 500000 + 80 * (n + 1), 4000000) for n in range(len(CHANCES))]
    write_layer(folder / "t.gpkg", np.array(boxes, dtype=object), {}, UTM)
    return raster, folder / "t.gpkg"


def classify(folder, task, progress=None, **values):
    raster, tiles = scene(folder, task)
    network = model(folder / "m.keras", task)
    options = ClassifyTilesOptions((str(raster),), str(tiles), str(network), str(folder / "c.npz"), **values)
    result = classify_tiles(options, progress or Listener())
    with np.load(folder / "c.npz", allow_pickle=False) as columns:
        return result, {name: columns[name] for name in columns.files}


def test_several_classes_at_once(tmp_path):
    result, columns = classify(tmp_path, "MULTI_LABEL")
    assert list(columns) == ["predicted", "labels", "confidence", "p_water", "p_urban", "p_forest"]
    assert columns["labels"].tolist() == ["urban;water", "", "forest;urban", "", "forest"]
    assert columns["predicted"].tolist() == ["water", "", "forest", "", "forest"]
    known = np.arange(len(CHANCES)) != NOTHING
    found = np.stack([columns[f"p_{name}"] for name in NAMES], axis=1)
    assert np.allclose(found[known], CHANCES[known], atol=1e-5) and np.isnan(found[NOTHING]).all()
    assert np.allclose(columns["confidence"][[0, 2, 4]], [0.7, 0.95, 0.8], atol=1e-5)
    assert np.isnan(columns["confidence"][[1, 3]]).all()
    assert result["task"] == "MULTI_LABEL"
    assert [entry["tiles"] for entry in result["classes"]] == [1, 0, 2]


def test_thresholds_of_several_classes(tmp_path):
    _, columns = classify(tmp_path, "MULTI_LABEL", thresholds="forest=0.35,urban=0.92")
    assert columns["labels"].tolist() == ["water", "forest", "forest", "", "forest"]
    _, columns = classify(tmp_path, "MULTI_LABEL", thresholds="0.15")
    assert columns["labels"].tolist() == ["urban;water", "forest;urban;water", "forest;urban", "", "forest;urban"]


def test_thresholds_of_one_class(tmp_path):
    shares = CHANCES / CHANCES.sum(axis=1, keepdims=True)
    _, columns = classify(tmp_path, "CLASSIFICATION")
    assert columns["predicted"].tolist() == ["water", "forest", "forest", "", "forest"]
    assert "labels" not in columns
    _, columns = classify(tmp_path, "CLASSIFICATION", thresholds="water=0.51, forest=0.6")
    # Water stays below, so that urban comes next; in the second tile forest does, and urban is the next to pass.
    assert columns["predicted"].tolist() == ["urban", "urban", "urban", "", "forest"]
    expected = [shares[0, 1], shares[1, 1], shares[2, 1], np.nan, shares[4, 2]]
    assert np.allclose(columns["confidence"], expected, atol=1e-5, equal_nan=True)
    _, columns = classify(tmp_path, "CLASSIFICATION", thresholds="0.72")
    assert columns["predicted"].tolist() == ["", "", "", "", "forest"]
    with pytest.raises(OptionError, match=r"thresholds must name classes of the model .*, got 'sea'"):
        classify(tmp_path, "CLASSIFICATION", thresholds="sea=0.5")


def test_cancelling_leaves_nothing(tmp_path):
    class Stopping(Listener):
        def update(self, done, total, text=""):
            if text == "Tiles":
                self.cancel()

    with pytest.raises(Cancelled):
        classify(tmp_path, "CLASSIFICATION", Stopping())
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".npz" or ".part" in path.name]


def test_a_full_disk_ends_in_one_sentence_and_leaves_nothing(tmp_path):
    raster, tiles = scene(tmp_path, "MULTI_LABEL")
    network = model(tmp_path / "m.keras", "MULTI_LABEL")
    before = sorted(path.name for path in tmp_path.iterdir())
    job = {"rasters": [str(raster)], "tiles": str(tiles), "model": str(network), "output": str(tmp_path / "c.npz")}
    event, status = run_with_little_space("classify_tiles", job, 500)
    assert (event["event"], event["kind"], status) == ("error", "output", 1), event
    assert "c.npz cannot be written" in event["text"]
    assert sorted(path.name for path in tmp_path.iterdir()) == before
