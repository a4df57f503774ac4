"""Measuring small models on whole rasters, against polygons and rasters of labels."""

import numpy as np
import pytest
import shapely
import sklearn.metrics as reference
from evaluation_fixtures import BACKGROUND, BANDS, BRIGHT, evaluate, read, write_model
from listening import Listener
from model_fixtures import UTM, write_raster
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.inference.options import SegmentRasterOptions
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.labels.layers import write_layer

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    """A raster whose western part is bright, polygons that say so but for a strip, and the burnt truth."""
    folder = tmp_path_factory.mktemp("r")
    random = np.random.default_rng(2)
    height, width = 53, 71
    pixels = np.where(np.arange(width)[None, :, None] < 30, 180, 100) + random.normal(0, 25, (height, width, 3))
    pixels = np.clip(np.rint(pixels), 1, 255).astype(np.uint8)
    pixels[40:44, 60:] = 0
    raster = write_raster(folder / "r.tif", pixels, nodata=0, names=BANDS)
    box = shapely.box(500000, 4000000 - 530, 500000 + 330, 4000000)
    geometry = np.array([box, shapely.box(500100, 3999800, 500200, 3999900)], dtype=object)
    labels = folder / "labels.gpkg"
    write_layer(labels, geometry, {"kind": np.array(["bright", None], dtype=object)}, UTM)
    truth = np.where(np.arange(width)[None, :] < 33, 1, 0) * np.ones((height, 1), int)
    # Labels without a class are to be ignored, yet lie below those that have one.
    truth = np.where((pixels == 0).all(axis=-1), 255, truth)
    return raster, labels, truth


def test_a_whole_raster_is_measured_pixel_by_pixel_as_it_is_mapped(ground, tmp_path):
    raster, labels, truth = ground
    model = write_model(tmp_path / "m.keras", kernel=3, centre=140.0)
    figures, listener = evaluate(
        model, None, folder=tmp_path, rasters=(str(raster),), labels=str(labels), class_field="kind"
    )
    chosen = SegmentRasterOptions((str(raster),), str(model), str(tmp_path / "map.tif"), blend="CROP")
    segment_raster(chosen, Listener())
    mapped = read(tmp_path / "map.tif")[0]
    known = truth != 255
    assert figures["confusion_matrix"] == reference.confusion_matrix(truth[known], mapped[known]).tolist()
    assert figures["samples"] + figures["ignored"] == truth.size
    assert figures["ignored"] == (~known).sum()
    assert any("on what ground it was trained" in text for text in listener.warnings)


def test_polygons_without_a_class_are_of_the_one_that_the_model_knows(ground, tmp_path):
    raster, labels, _ = ground
    model = write_model(tmp_path / "m.keras", centre=140.0)
    call = {"rasters": (str(raster),), "labels": str(labels), "folder": tmp_path}
    figures, _ = evaluate(model, None, **call)
    with_field, _ = evaluate(model, None, **call, class_field="kind")
    # Without the field the polygon that has no class in it lies in the other one.
    assert figures["confusion_matrix"] == with_field["confusion_matrix"]
    examples, _ = evaluate(model, None, **call, unlabelled="IGNORE")
    assert examples["confusion_matrix"] == [[0, 0], figures["confusion_matrix"][1]]
    assert examples["ignored"] == figures["ignored"] + sum(figures["confusion_matrix"][0])
    several = write_model(tmp_path / "n.keras", classes=(BACKGROUND, BRIGHT, ClassEntry(2, "dark", "#000000")))
    with pytest.raises(
        OptionError, match="class field is required, since the model knows several classes: bright, dark"
    ):
        evaluate(several, None, **call)


def test_an_extent_and_a_label_raster(ground, tmp_path):
    raster, _, truth = ground
    model = write_model(tmp_path / "m.keras", centre=140.0)
    numbers = write_raster(tmp_path / "labels.tif", truth.astype(np.uint8)[..., None], nodata=255)
    extent = (500000 + 105, 4000000 - 405, 500000 + 505, 4000000 - 25)
    figures, listener = evaluate(
        model, None, folder=tmp_path, rasters=(str(raster),), labels=str(numbers), extent=extent
    )
    part = truth[2:41, 10:51]
    assert figures["support"] == [(part == 0).sum(), (part == 1).sum()]
    assert figures["samples"] + figures["ignored"] == part.size
    assert any("1 bright" in text for text in listener.warnings)


def test_labels_that_lie_elsewhere(ground, tmp_path):
    raster, _, _ = ground
    model = write_model(tmp_path / "m.keras")
    far = shapely.box(600000, 4000000, 600100, 4000100)
    write_layer(tmp_path / "far.gpkg", np.array([far], object), {"kind": np.array(["bright"], object)}, UTM)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(InputError, match="lies outside of the raster"):
        evaluate(model, None, folder=tmp_path, rasters=(str(raster),), labels=str(tmp_path / "far.gpkg"))
    raster, labels, _ = ground
    call = {"rasters": (str(raster),), "labels": str(labels), "class_field": "kind", "folder": tmp_path}
    with pytest.raises(InputError, match="labels nothing of what was to be measured on"):
        evaluate(model, None, **call, extent=(500400, 3999800, 500500, 3999900))
    with pytest.raises(OptionError, match="extent must overlap the raster"):
        evaluate(model, None, **call, extent=(600400, 3999800, 600500, 3999900))
    with pytest.raises(OptionError, match="no field 'sort'"):
        evaluate(model, None, **{**call, "class_field": "sort"})
    assert sorted(tmp_path.iterdir()) == before
