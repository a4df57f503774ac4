"""What segmenting writes: thresholds, confidence, masks, dates, valid padding, full disks."""

import numpy as np
import pytest
import rasterio
import shapely
from listening import Listener
from model_fixtures import UTM, write_raster
from rasterio.crs import CRS
from rasterio.warp import transform as move
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.inference.options import SegmentRasterOptions
from tilewright.engine.inference.rules import parse_thresholds
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.inference.thresholds import NONE, Decision
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.models.architectures import build
from tilewright.engine.models.architectures.options import Head, Settings
from tilewright.engine.models.backend import keras
from tilewright.engine.models.rules import Scaling
from tilewright.engine.models.sidecar import ModelCard, card_text, sidecar_path
from worker_fixtures import run_with_little_space

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

SIZE = 16


def model_of(path, network, task, bands, classes=(), **more):
    network.save(path)
    card = ModelCard(path.stem, task, bands, tuple(network.inputs[0].shape[1:3]), Scaling(), classes, **more)
    sidecar_path(path).write_text(card_text(card, path), encoding="utf-8")
    return path


def chances(path, names, ids=None, size=SIZE):
    """A model whose probabilities are those of which the raster's bands hold the logarithms."""
    inputs = keras.Input((size, size, len(names)))
    layer = keras.layers.Conv2D(len(names), 1, activation="softmax")
    network = keras.Model(inputs, layer(inputs))
    layer.set_weights([np.eye(len(names), dtype=np.float32)[None, None], np.zeros(len(names), np.float32)])
    classes = tuple(ClassEntry(number, name, "#102030") for number, name in zip(ids or range(len(names)), names))
    return model_of(path, network, "SEGMENTATION", tuple(f"p{n}" for n in range(len(names))), classes)


def probabilities(height, width, count, seed=0):
    return np.random.default_rng(seed).dirichlet(np.ones(count), (height, width)).astype(np.float32)


def segment(rasters, model, output, **values):
    rasters = rasters if isinstance(rasters, tuple) else (rasters,)
    options = SegmentRasterOptions(tuple(map(str, rasters)), str(model), str(output), **values)
    return segment_raster(options, Listener())


def read(path):
    with rasterio.open(path) as source:
        return source.read(1)


@pytest.fixture(scope="module")
def three(tmp_path_factory):
    return chances(tmp_path_factory.mktemp("m") / "three.keras", ("background", "house", "road"))


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    path = tmp_path_factory.mktemp("r") / "r.tif"
    return write_raster(path, np.log(probabilities(40, 50, 3)), names=("p0", "p1", "p2"))


def pixels_of(raster):
    with rasterio.open(raster) as source:
        return np.exp(np.moveaxis(source.read(), 0, -1))


def test_confidence_is_the_probability_of_the_class(three, raster, tmp_path):
    values = pixels_of(raster)
    result = segment(raster, three, tmp_path / "o.tif", confidence=str(tmp_path / "c.tif"))
    assert np.array_equal(read(tmp_path / "o.tif"), values.argmax(-1))
    assert np.allclose(read(tmp_path / "c.tif"), values.max(-1), atol=1e-5)
    with rasterio.open(tmp_path / "c.tif") as source:
        assert source.count == 1 and source.dtypes == ("float32",) and np.isnan(source.nodata)
        assert source.descriptions == ("confidence",)
    assert result["confidence"] == str(tmp_path / "c.tif")


def test_thresholds_hand_on_to_the_next_class_and_then_to_the_background(three, raster, tmp_path):
    values = pixels_of(raster)
    segment(
        raster, three, tmp_path / "o.tif", thresholds="house=0.8, road=0.5,background=0.4",
        confidence=str(tmp_path / "c.tif"),
    )  # fmt: skip
    expected, sure = np.zeros((40, 50), int), np.zeros((40, 50))
    for row in range(40):
        for column in range(50):
            pixel = values[row, column]
            passing = [c for c in np.argsort(-pixel, kind="stable") if pixel[c] >= (0.4, 0.8, 0.5)[c]]
            expected[row, column] = passing[0] if passing else 0
            sure[row, column] = pixel[expected[row, column]]
    # Blending rounds: pixels that lie on a threshold may fall on either side of it.
    clear = (np.abs(values - np.array([0.4, 0.8, 0.5])) > 1e-4).all(-1)
    assert np.array_equal(read(tmp_path / "o.tif")[clear], expected[clear])
    assert np.allclose(read(tmp_path / "c.tif")[clear], sure[clear], atol=1e-5)
    assert {0, 1, 2} == set(np.unique(expected))


def test_without_a_background_there_is_no_class(raster, tmp_path):
    model = chances(tmp_path / "m.keras", ("grass", "house", "road"))
    values = pixels_of(raster)
    result = segment(raster, model, tmp_path / "o.tif", thresholds="0.7", confidence=str(tmp_path / "c.tif"))
    found, sure = read(tmp_path / "o.tif"), values.max(-1) >= 0.7
    assert np.array_equal(found, np.where(sure, values.argmax(-1), 255))
    assert np.array_equal(np.isnan(read(tmp_path / "c.tif")), ~sure)
    assert sum(entry["pixels"] for entry in result["classes"]) == sure.sum()
    with pytest.raises(
        OptionError, match=r"thresholds must name classes of the model \(grass, house, road\), got 'hut'"
    ):
        segment(raster, model, tmp_path / "x.tif", thresholds="hut=0.5")
    assert not (tmp_path / "x.tif").exists()


def test_ids_beyond_254_need_16_bits_and_another_nodata(raster, tmp_path):
    model = chances(tmp_path / "m.keras", ("grass", "house", "road"), ids=(7, 255, 1000))
    values = pixels_of(raster)
    segment(raster, model, tmp_path / "o.tif", thresholds="house=0.6")
    found = read(tmp_path / "o.tif")
    assert found.dtype == np.uint16
    without = np.where(values[..., 1] >= 0.6, values[..., 1], -1)
    best = np.stack([values[..., 0], without, values[..., 2]], -1).argmax(-1)
    assert (found == np.array([7, 255, 1000])[best]).mean() > 0.999
    with rasterio.open(tmp_path / "o.tif") as source:
        assert source.nodata == 65535


def test_of_a_single_output_the_threshold_takes_the_place_of_one_half():
    second = np.array([[0.1, 0.3, 0.5, 0.7, 0.9]], np.float32)

    def chosen(*thresholds):
        index, sure = Decision(("background", "house"), thresholds, single=True).choose(second)
        return index.tolist(), [round(float(one), 5) for one in sure]

    assert chosen() == ([0, 0, 1, 1, 1], [0.9, 0.7, 0.5, 0.7, 0.9])
    assert chosen(None, 0.25)[0] == [0, 1, 1, 1, 1]
    assert chosen(None, 0.8) == ([0, 0, 0, 0, 1], [0.9, 0.7, 0.5, 0.3, 0.9])
    assert chosen(0.6, None)[0] == [0, 0, 1, 1, 1]
    index, sure = Decision(("hut", "house"), (0.8, 0.8), single=True).choose(second)
    assert index.tolist() == [0, NONE, NONE, NONE, 1]
    assert np.isnan(sure).tolist() == [False, True, True, True, False]


@pytest.mark.parametrize(
    ("text", "words"),
    [("house", "»house«"), ("a=0.5,b=2", "a=0.5,»b=2«"), ("=0.5", "»=0.5«"), ("a=.1,a=.2", "once, got a=.1,»a=.2«"),
     ("1.5", "»1.5«"), ("a=nan", "»a=nan«")],
)  # fmt: skip
def test_thresholds_that_cannot_be_read_are_marked(text, words):
    with pytest.raises(OptionError, match=f"thresholds must .*{words}"):
        parse_thresholds(text)


def polygon_layer(path, shapes, crs=UTM, kind="Polygon"):
    write_layer(path, np.array(shapes, dtype=object), {}, crs, geometry_type=kind)
    return path


def map_box(left, top, right, bottom):
    """Of pixels."""
    return shapely.box(500000 + 10 * left, 4000000 - 10 * bottom, 500000 + 10 * right, 4000000 - 10 * top)


@pytest.mark.parametrize("scales", ["", "0.5", "0.5,1"])
@pytest.mark.parametrize("crs", [UTM, CRS.from_epsg(4326)])
def test_only_what_lies_in_the_mask_is_mapped(three, tmp_path, crs, scales):
    raster = write_raster(
        tmp_path / "r.tif", np.full((90, 100, 3), np.log((0.1, 0.7, 0.2)), np.float32), names=("p0", "p1", "p2")
    )
    shape = map_box(21, 5, 40, 30).difference(map_box(25, 10, 30, 20))
    inside = np.zeros((90, 100), bool)
    inside[5:30, 21:40] = True
    inside[10:20, 25:30] = False
    if crs != UTM:

        def moved(points):
            return np.stack(move(UTM, crs, points[:, 0], points[:, 1]), axis=1)

        shape = shapely.transform(shapely.segmentize(shape, 20), moved)
    mask = polygon_layer(tmp_path / "m.gpkg", [shape], crs)
    result = segment(
        raster, three, tmp_path / "o.tif", mask=str(mask), scales=scales, confidence=str(tmp_path / "c.tif"),
        overlap_px=0,
    )  # fmt: skip
    found = read(tmp_path / "o.tif")
    assert np.array_equal(found == 1, inside) and (found[~inside] == 255).all()
    assert np.array_equal(~np.isnan(read(tmp_path / "c.tif")), inside)
    assert np.allclose(read(tmp_path / "c.tif")[inside], 0.7, atol=1e-5)
    # The mask reaches into 2 x 2 tiles at the raster's scale, and into 1 x 2 at half of it.
    assert result["tiles"] - result["skipped"] == {"": 4, "0.5": 2, "0.5,1": 6}[scales]


def test_a_mask_changes_nothing_inside_of_it(three, raster, tmp_path):
    mask = polygon_layer(tmp_path / "m.gpkg", [shapely.Point(500230, 3999800).buffer(110)])
    whole, part = tmp_path / "whole.tif", tmp_path / "part.tif"
    segment(raster, three, tmp_path / "1.tif", scales="0.4", confidence=str(whole))
    segment(raster, three, tmp_path / "2.tif", scales="0.4", confidence=str(part), mask=str(mask))
    inside = ~np.isnan(read(part))
    assert 300 < inside.sum() < 500
    assert np.allclose(read(part)[inside], read(whole)[inside], atol=1e-6)


def test_masks_that_say_nothing_are_refused(three, raster, tmp_path):
    away = polygon_layer(tmp_path / "away.gpkg", [map_box(500, 500, 600, 600)])
    points = polygon_layer(tmp_path / "points.gpkg", [shapely.Point(500000, 4000000)], kind="Point")
    nowhere = polygon_layer(tmp_path / "nowhere.gpkg", [map_box(0, 0, 5, 5)], crs=None)
    for mask, words in ((away, "mask must overlap"), (points, "at least one polygon"), (nowhere, "mask has no CRS")):
        with pytest.raises(InputError, match=words):
            segment(raster, three, tmp_path / "o.tif", mask=str(mask))
    assert not (tmp_path / "o.tif").exists()


def test_larger_maps_have_overviews_of_classes_that_are_there(tmp_path):
    pixels = np.zeros((600, 520, 2), np.float32)
    pixels[200:, :, 1] = 2
    pixels[:200, :, 0] = 2
    raster = write_raster(tmp_path / "r.tif", pixels, names=("p0", "p1"))
    model = chances(tmp_path / "m.keras", ("background", "house"), ids=(0, 9), size=64)
    segment(raster, model, tmp_path / "o.tif")
    with rasterio.open(tmp_path / "o.tif") as source:
        assert source.overviews(1) == [2]
        half = source.read(1, out_shape=(300, 260))
    assert (half[:100] == 0).all() and (half[100:] == 9).all()


def picks(path, bands, which, dates):
    """A model of values that gives one of its bands."""
    inputs = keras.Input((SIZE, SIZE, len(bands)))
    layer = keras.layers.Conv2D(1, 1)
    network = keras.Model(inputs, layer(inputs))
    weights = np.zeros((1, 1, len(bands), 1), np.float32)
    weights[0, 0, which] = 1
    layer.set_weights([weights, np.zeros(1, np.float32)])
    return model_of(path, network, "REGRESSION", bands, dates=dates)


def test_rasters_of_several_dates_go_in_one_after_another(tmp_path):
    bands = ("B4", "B3")
    values = [np.random.default_rng(seed).random((20, 30, 2)).astype(np.float32) for seed in (1, 2, 3)]
    rasters = [write_raster(tmp_path / f"{n}.tif", one, names=bands) for n, one in enumerate(values)]
    model = picks(tmp_path / "m.keras", bands + bands, 2, dates=2)
    segment((rasters[0], rasters[1]), model, tmp_path / "o.tif")
    assert np.allclose(read(tmp_path / "o.tif"), values[1][..., 0], atol=1e-6)
    segment((rasters[2], rasters[0]), model, tmp_path / "o.tif")
    assert np.allclose(read(tmp_path / "o.tif"), values[0][..., 0], atol=1e-6)
    for number in (1, 3):
        with pytest.raises(InputError, match=r"2 dates of 2 bands each"):
            segment(tuple(rasters[:number]), model, tmp_path / "x.tif")
    assert not (tmp_path / "x.tif").exists()


def test_a_network_that_joins_dates_late_maps_as_it_predicts(tmp_path):
    keras.utils.set_random_seed(1)
    settings = Settings(depth=1, width=4, dates=2, fusion="LATE")
    network = build("UNET", SIZE, SIZE, 4, Head("SEGMENTATION", 3), settings)
    classes = tuple(ClassEntry(number, name, "#000000") for number, name in enumerate("abc"))
    model = model_of(tmp_path / "m.keras", network, "SEGMENTATION", ("B4", "B3") * 2, classes, dates=2)
    values = [np.random.default_rng(seed).random((SIZE, SIZE, 2)).astype(np.float32) for seed in (1, 2)]
    rasters = tuple(write_raster(tmp_path / f"{n}.tif", v, names=("B4", "B3")) for n, v in enumerate(values))
    segment(rasters, model, tmp_path / "o.tif", probabilities=str(tmp_path / "p.tif"))
    with rasterio.open(tmp_path / "p.tif") as source:
        found = np.moveaxis(source.read(), 0, -1)
    assert np.allclose(found, network(np.concatenate(values, -1)[None], training=False).numpy()[0], atol=1e-5)


def test_a_unet_with_valid_padding_maps_each_pixel_as_it_does_in_the_middle_of_a_tile(tmp_path):
    keras.utils.set_random_seed(2)
    side = 28
    network = build("UNET", side, side, 1, Head("SEGMENTATION", 2), Settings(depth=1, width=4, padding="VALID"))
    kept = network.output_shape[1]
    assert kept < side
    classes = tuple(ClassEntry(number, name, "#000000") for number, name in enumerate("ab"))
    model = model_of(tmp_path / "m.keras", network, "SEGMENTATION", ("grey",), classes, output_size=(kept, kept))
    pixels = np.random.default_rng(3).random((60, 66, 1)).astype(np.float32)
    raster = write_raster(tmp_path / "r.tif", pixels, names=("grey",))
    segment(raster, model, tmp_path / "o.tif", probabilities=str(tmp_path / "p.tif"), blend="NONE", overlap_px=0)
    margin = (side - kept) // 2
    mirrored = np.pad(pixels, ((margin, side), (margin, side), (0, 0)), mode="symmetric")
    with rasterio.open(tmp_path / "p.tif") as source:
        found = np.moveaxis(source.read(), 0, -1)
    for y, x in ((0, 0), (0, kept), (kept, 0)):
        tile = mirrored[y : y + side, x : x + side]
        assert np.allclose(found[y : y + kept, x : x + kept], network(tile[None]).numpy()[0], atol=1e-5)


@pytest.mark.parametrize("scales", ["", "0.5"])
def test_a_full_disk_ends_the_map_in_one_sentence_and_leaves_nothing(tmp_path, scales):
    pixels = np.log(probabilities(200, 300, 3))
    raster = write_raster(tmp_path / "r.tif", pixels, names=("p0", "p1", "p2"))
    model = chances(tmp_path / "m.keras", ("a", "b", "c"), size=64)
    before = sorted(path.name for path in tmp_path.iterdir())
    job = {"rasters": [str(raster)], "model": str(model), "output": str(tmp_path / "o.tif"), "scales": scales}
    job["probabilities"] = str(tmp_path / "p.tif")
    event, status = run_with_little_space("segment_raster", job, 100_000)
    assert (event["event"], event["kind"], status) == ("error", "output", 1), event
    assert str(tmp_path) in event["text"] and "cannot be written" in event["text"]
    assert sorted(path.name for path in tmp_path.iterdir()) == before
