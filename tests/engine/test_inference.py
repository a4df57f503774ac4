"""Mapping rasters and classifying tiles with small models."""

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from listening import Listener
from model_fixtures import UTM, write_raster
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.errors import Cancelled, InputError, OptionError, OutputError
from tilewright.engine.imagery.legend import named_classes
from tilewright.engine.inference.classify import classify_tiles, field_names
from tilewright.engine.inference.network import freeze
from tilewright.engine.inference.options import BLENDS, ClassifyTilesOptions, SegmentRasterOptions
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.inference.symmetry import mean_over_symmetries
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.models.backend import keras
from tilewright.engine.models.rules import Scaling
from tilewright.engine.models.sidecar import ModelCard, card_text, sidecar_path
from tilewright.engine.progress import Progress

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

HUNDREDTHS = Scaling("scale", ((100.0,),))
CLASSES = (ClassEntry(0, "background", "#000000"), ClassEntry(3, "middle", "#00FF00"), ClassEntry(7, "high", "#FF0000"))


def pixel_model(path, size=16, bands=2, card=True, single=False, padding="same", kernel=1):
    """A model that sorts by the first band: below 1, from 1 to 2, above 2 (or with one output, above 1)."""
    inputs = keras.Input((size, size, bands))
    layer = keras.layers.Conv2D(
        1 if single else 3, kernel, padding=padding, activation="sigmoid" if single else "softmax"
    )
    model = keras.Model(inputs, layer(inputs))
    weights = np.zeros((kernel, kernel, bands, 1 if single else 3), np.float32)
    middle = kernel // 2
    if single:
        weights[middle, middle, 0, 0] = 20
        layer.set_weights([weights, np.array([-20], np.float32)])
    else:
        weights[middle, middle, 0] = [0, 20, 40]
        layer.set_weights([weights, np.array([0, -20, -60], np.float32)])
    model.save(path)
    if card:
        write_card(path, size, bands)
    return path


def write_card(path, size, bands):
    names = ("B4", "B3", "B2")[:bands]
    card = ModelCard(path.stem, "SEGMENTATION", names, (size, size), HUNDREDTHS, CLASSES, "X", crs="EPSG:32618")
    sidecar_path(path).write_text(card_text(card, path), encoding="utf-8")


def expected_ids(pixels):
    return np.select([pixels[..., 0] < 100, pixels[..., 0] < 200], [0, 3], 7).astype(np.uint8)


def scene(width, height, bands=2, seed=0):
    generator = np.random.default_rng(seed)
    pixels = generator.choice(np.array([20, 60, 130, 180, 240], np.uint8), (height, width, bands))
    return np.ascontiguousarray(pixels)


def segment(raster, model, output, progress=None, **values):
    rasters = (str(raster),) if not isinstance(raster, tuple) else raster
    return segment_raster(SegmentRasterOptions(rasters, str(model), str(output), **values), progress or Listener())


def read(path):
    with rasterio.open(path) as source:
        return np.moveaxis(source.read(), 0, -1)


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return pixel_model(tmp_path_factory.mktemp("m") / "m.keras")


@pytest.mark.parametrize("blend", BLENDS)
@pytest.mark.parametrize(("width", "height"), [(61, 45), (16, 16), (5, 40), (7, 3), (300, 20)])
def test_every_pixel_gets_its_class(model, tmp_path, blend, width, height):
    pixels = scene(width, height)
    raster = write_raster(tmp_path / "r.tif", pixels, names=("B4", "B3"))
    result = segment(raster, model, tmp_path / "o.tif", blend=blend, overlap_px=5)
    assert np.array_equal(read(tmp_path / "o.tif")[..., 0], expected_ids(pixels))
    counted = {entry["id"]: entry["pixels"] for entry in result["classes"]}
    assert counted == {number: int((expected_ids(pixels) == number).sum()) for number in (0, 3, 7)}
    assert result["skipped"] == 0


def test_the_map_lies_on_the_rasters_grid_and_carries_colours_and_names(model, tmp_path):
    raster = write_raster(tmp_path / "r.tif", scene(40, 30), names=("B4", "B3"))
    segment(raster, model, tmp_path / "o.tif", probabilities=str(tmp_path / "p.tif"))
    with rasterio.open(raster) as source, rasterio.open(tmp_path / "o.tif") as target:
        assert target.transform == source.transform and target.crs == source.crs
        assert target.nodata == 255 and target.dtypes == ("uint8",)
        assert target.colormap(1)[7] == (255, 0, 0, 255)
        assert target.block_shapes == [(256, 256)] or target.height < 256
    assert "<Category>high</Category>" in (tmp_path / "o.tif.aux.xml").read_text()
    assert named_classes(str(tmp_path / "o.tif"))[7] == "high"
    with rasterio.open(tmp_path / "p.tif") as target:
        assert target.descriptions == ("background", "middle", "high")
        assert target.dtypes[0] == "float32"
        values = target.read()
    assert np.allclose(values.sum(axis=0), 1, atol=1e-5)
    index = np.array([0, 3, 7])[np.argmax(values, axis=0)]
    assert np.array_equal(index, read(tmp_path / "o.tif")[..., 0])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["o.tif", "o.tif.aux.xml", "p.tif", "r.tif"]


def test_nodata_is_255_and_tiles_without_data_are_not_run(model, tmp_path):
    pixels = scene(64, 64)
    pixels[:32] = 0
    pixels[40, 40] = (0, 130)
    raster = write_raster(tmp_path / "r.tif", pixels, nodata=0, names=("B4", "B3"))
    listener = Listener()
    result = segment(raster, model, tmp_path / "o.tif", listener, overlap_px=0, probabilities=str(tmp_path / "p.tif"))
    found = read(tmp_path / "o.tif")[..., 0]
    assert (found[:32] == 255).all()
    assert np.array_equal(found[32:], expected_ids(pixels)[32:])
    assert found[40, 40] == 0
    assert (result["tiles"], result["skipped"]) == (16, 8)
    assert np.isnan(read(tmp_path / "p.tif")[:32]).all() and not np.isnan(read(tmp_path / "p.tif")[32:]).any()
    assert listener.updates[-1][:2] == (16, 16)


def test_a_raster_of_nodata_alone_gives_nodata_alone(model, tmp_path):
    raster = write_raster(tmp_path / "r.tif", np.zeros((20, 50, 2), np.uint8), nodata=0, names=("B4", "B3"))
    listener = Listener()
    result = segment(raster, model, tmp_path / "o.tif", listener)
    assert (read(tmp_path / "o.tif") == 255).all()
    assert any("no data to map" in text for text in listener.warnings)
    assert result["skipped"] == result["tiles"]


def test_bands_are_found_by_the_names_of_the_sidecar(model, tmp_path):
    pixels = scene(40, 30, bands=3)
    raster = write_raster(tmp_path / "r.tif", pixels, names=("B8", "b3", "B4"))
    segment(raster, model, tmp_path / "o.tif")
    assert np.array_equal(read(tmp_path / "o.tif")[..., 0], expected_ids(pixels[..., [2, 1]]))
    segment(raster, model, tmp_path / "o.tif", bands="1,2")
    assert np.array_equal(read(tmp_path / "o.tif")[..., 0], expected_ids(pixels))


def test_what_does_not_fit_names_both_sides(model, tmp_path):
    raster = write_raster(tmp_path / "r.tif", scene(40, 30, bands=3), names=("B8", "B3", "B2"))
    with pytest.raises(InputError, match="takes the bands B4, B3; the rasters have B8, B3, B2"):
        segment(raster, model, tmp_path / "o.tif")
    with pytest.raises(InputError, match=r"takes 2 bands \(B4, B3\); given are 3: B8, B3, B2"):
        segment(raster, model, tmp_path / "o.tif", bands="1,2,3")
    with pytest.raises(OptionError, match=r"tile size must be 16 × 16 px as m\.keras takes them, got 32"):
        segment(raster, model, tmp_path / "o.tif", bands="1,2", tile_size_px=32)
    with pytest.raises(OptionError, match=r"overlap must be at least 0 and less than the tile size \(16 px\), got 16"):
        segment(raster, model, tmp_path / "o.tif", bands="1,2", overlap_px=16)
    with pytest.raises(OptionError, match="classes must be 3 names"):
        segment(raster, model, tmp_path / "o.tif", bands="1,2", classes="a,b")
    with pytest.raises(OptionError, match="scaling must hold one number for all bands or 2, got 3"):
        segment(raster, model, tmp_path / "o.tif", bands="1,2", scaling="divide 1,2,3")
    with pytest.raises(OptionError, match="extent must overlap"):
        segment(raster, model, tmp_path / "o.tif", bands="1,2", extent=(0, 0, 10, 10))
    with pytest.raises(OptionError, match="another file than the input"):
        segment(raster, model, raster, bands="1,2")
    with pytest.raises(OptionError, match=r"ends in \.tif"):
        segment(raster, model, tmp_path / "o.png", bands="1,2")
    with pytest.raises(OutputError, match="no folder"):
        segment(raster, model, tmp_path / "x" / "o.tif", bands="1,2")
    with pytest.raises(InputError, match="There is no raster"):
        segment(tmp_path / "none.tif", model, tmp_path / "o.tif")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.tif"]


def test_another_ground_resolution_is_refused_unless_told_to_go_on(tmp_path):
    model = pixel_model(tmp_path / "m.keras")
    for ground, ratio in ((10.0, ""), (12.0, ""), (30.0, "3 times as fine"), (2.0, "5 times as coarse")):
        card = ModelCard("m", "SEGMENTATION", ("B4", "B3"), (16, 16), HUNDREDTHS, CLASSES, "X", ground_m=ground)
        sidecar_path(model).write_text(card_text(card, model), encoding="utf-8")
        raster = write_raster(tmp_path / "r.tif", scene(20, 20), names=("B4", "B3"))
        if ratio:
            with pytest.raises(InputError, match=f"those given are 10 m, {ratio}") as raised:
                segment(raster, model, tmp_path / "o.tif")
            assert f"SCALES={10 / ground:.3g}" in raised.value.hint and "IGNORE_DIFFERENCES" in raised.value.hint
        listener = Listener()
        segment(raster, model, tmp_path / "o.tif", listener, ignore_differences=True)
        assert bool(listener.warnings) == bool(ratio)


def test_the_extent_is_snapped_outward_to_pixels(model, tmp_path):
    pixels = scene(60, 50)
    raster = write_raster(tmp_path / "r.tif", pixels, names=("B4", "B3"))
    segment(raster, model, tmp_path / "o.tif", extent=(500101, 3999651, 500399, 3999899))
    with rasterio.open(tmp_path / "o.tif") as target:
        assert target.transform == Affine(10, 0, 500100, 0, -10, 3999900)
        assert (target.width, target.height) == (30, 25)
    assert np.array_equal(read(tmp_path / "o.tif")[..., 0], expected_ids(pixels[10:35, 10:40]))


def test_a_single_output_means_two_classes_parted_at_one_half(tmp_path):
    model = pixel_model(tmp_path / "s.keras", card=False, single=True)
    pixels = scene(40, 30)
    raster = write_raster(tmp_path / "r.tif", pixels)
    listener = Listener()
    result = segment(
        raster,
        model,
        tmp_path / "o.tif",
        listener,
        classes="house",
        scaling="divide 100",
        probabilities=str(tmp_path / "p.tif"),
    )
    assert np.array_equal(read(tmp_path / "o.tif")[..., 0], (pixels[..., 0] > 100).astype(np.uint8))
    assert read(tmp_path / "p.tif").shape == (30, 40, 1)
    assert [(entry["id"], entry["name"]) for entry in result["classes"]] == [(0, "background"), (1, "house")]
    assert "no sidecar" in listener.said[0][1]


def test_a_model_that_gives_fewer_pixels_than_it_takes(tmp_path):
    model = pixel_model(tmp_path / "v.keras", size=20, padding="valid", kernel=5)
    pixels = scene(61, 45)
    raster = write_raster(tmp_path / "r.tif", pixels, names=("B4", "B3"))
    segment(raster, model, tmp_path / "o.tif")
    assert np.array_equal(read(tmp_path / "o.tif")[..., 0], expected_ids(pixels))


def test_a_model_of_any_size_takes_the_tile_size_of_the_call(tmp_path):
    inputs = keras.Input((None, None, 2))
    layer = keras.layers.Conv2D(3, 1, activation="softmax")
    keras.Model(inputs, layer(inputs)).save(tmp_path / "a.keras")
    raster = write_raster(tmp_path / "r.tif", scene(40, 30))
    with pytest.raises(OptionError, match="tile size is required"):
        segment(raster, tmp_path / "a.keras", tmp_path / "o.tif")
    result = segment(raster, tmp_path / "a.keras", tmp_path / "o.tif", tile_size_px=20, overlap_px=0)
    assert result["tiles"] == 4


def test_symmetries_are_turned_back(tmp_path):
    pixels = np.random.default_rng(0).random((2, 6, 6, 3)).astype(np.float32)
    same = mean_over_symmetries(lambda values: values, pixels, Progress())
    assert np.allclose(same, pixels, atol=1e-6)
    calls = []
    mean_over_symmetries(lambda values: calls.append(values.tobytes()) or values, pixels, Progress())
    assert len(set(calls)) == 8
    model = pixel_model(tmp_path / "m.keras")
    scene_pixels = scene(40, 30)
    raster = write_raster(tmp_path / "r.tif", scene_pixels, names=("B4", "B3"))
    segment(raster, model, tmp_path / "o.tif", tta=True)
    assert np.array_equal(read(tmp_path / "o.tif")[..., 0], expected_ids(scene_pixels))


def test_cancelling_leaves_nothing(model, tmp_path):
    raster = write_raster(tmp_path / "r.tif", scene(300, 300), names=("B4", "B3"))

    class Stopping(Listener):
        def update(self, done, total, text=""):
            super().update(done, total, text)
            if text == "Tiles" and done > total / 3:
                self.cancel()

    with pytest.raises(Cancelled):
        segment(raster, model, tmp_path / "o.tif", Stopping(), probabilities=str(tmp_path / "p.tif"))
    assert [path.name for path in tmp_path.iterdir()] == ["r.tif"]


def test_a_raster_that_breaks_off_leaves_nothing(model, tmp_path):
    raster = write_raster(
        tmp_path / "r.tif", scene(300, 300), names=("B4", "B3"), tiled=True, blockxsize=64, blockysize=64
    )
    whole = bytearray(raster.read_bytes())
    raster.write_bytes(bytes(whole[: len(whole) // 2]))
    with pytest.raises(InputError, match=r"r\.tif"):
        segment(raster, model, tmp_path / "o.tif")
    assert [path.name for path in tmp_path.iterdir()] == ["r.tif"]


def test_values_that_are_no_numbers_are_an_error_not_a_map(tmp_path):
    inputs = keras.Input((16, 16, 2))
    layer = keras.layers.Conv2D(3, 1, activation="softmax")
    broken = keras.Model(inputs, layer(inputs))
    layer.set_weights([np.full((1, 1, 2, 3), np.nan, np.float32), np.zeros(3, np.float32)])
    broken.save(tmp_path / "m.keras")
    raster = write_raster(tmp_path / "r.tif", scene(40, 30))
    with pytest.raises(InputError, match="no numbers for the tile at pixel 0, 0"):
        segment(raster, tmp_path / "m.keras", tmp_path / "o.tif")
    assert not (tmp_path / "o.tif").exists()


def test_freezing_changes_nothing():
    model = keras.Sequential([keras.Input((8, 8, 2)), keras.layers.Conv2D(3, 3), keras.layers.BatchNormalization()])
    pixels = np.random.default_rng(0).random((4, 8, 8, 2)).astype(np.float32)
    assert np.allclose(freeze(model, 4, (8, 8), 2)(pixels), model(pixels, training=False).numpy(), atol=1e-5)


def tile_model(path, size=16, card=True):
    """A model of whole tiles: bright in the first band, or dark."""
    inputs = keras.Input((size, size, 2))
    dense = keras.layers.Dense(2, activation="softmax")
    keras_model = keras.Model(inputs, dense(keras.layers.GlobalAveragePooling2D()(inputs)))
    dense.set_weights([np.array([[10, 0], [0, 0]], np.float32), np.array([-10, 0], np.float32)])
    keras_model.save(path)
    classes = (ClassEntry(1, "bright day", "#FFFFFF"), ClassEntry(2, "dark", "#000000"))
    if card:
        about = ModelCard(path.stem, "CLASSIFICATION", ("B4", "B3"), (size, size), HUNDREDTHS, classes)
        sidecar_path(path).write_text(card_text(about, path), encoding="utf-8")
    return path


def classify(raster, tiles, model, output, progress=None, **values):
    options = ClassifyTilesOptions((str(raster),), str(tiles), str(model), str(output), **values)
    return classify_tiles(options, progress or Listener())


def tile_layer(path, windows, crs=UTM):
    boxes = [
        None
        if window is None
        else shapely.box(
            500000 + 10 * window[0],
            4000000 - 10 * (window[1] + window[3]),
            500000 + 10 * (window[0] + window[2]),
            4000000 - 10 * window[1],
        )
        for window in windows
    ]
    write_layer(path, np.array(boxes, dtype=object), {}, crs, geometry_type="Polygon")
    return path


def test_tiles_get_classes_in_the_layers_order(tmp_path):
    pixels = np.full((64, 64, 2), 20, np.uint8)
    pixels[:, 32:] = 220
    pixels[48:, :16] = 0
    raster = write_raster(tmp_path / "r.tif", pixels, nodata=0, names=("B4", "B3"))
    windows = [(40, 0, 16, 16), (0, 0, 16, 16), (900, 0, 16, 16), None, (0, 48, 16, 16), (33, 10, 30, 30)]
    tiles = tile_layer(tmp_path / "t.gpkg", windows)
    listener = Listener()
    result = classify(raster, tiles, tile_model(tmp_path / "m.keras"), tmp_path / "c.npz", listener)
    with np.load(tmp_path / "c.npz", allow_pickle=False) as columns:
        assert list(columns) == ["predicted", "confidence", "p_bright_day", "p_dark"] == result["columns"]
        assert columns["predicted"].tolist() == ["bright day", "dark", "", "", "", "bright day"]
        assert np.isnan(columns["confidence"]).tolist() == [False, False, True, True, True, False]
        assert np.allclose((columns["p_bright_day"] + columns["p_dark"])[[0, 1, 5]], 1)
        assert columns["confidence"][0] == columns["p_bright_day"][0] > 0.9
    assert (result["tiles"], result["outside"], result["empty"]) == (6, 2, 1)
    assert [entry["tiles"] for entry in result["classes"]] == [2, 1]
    assert any("resampled" in text for _, text in listener.said)


def test_tiles_in_another_crs_find_their_pixels(tmp_path):
    pixels = np.full((64, 64, 2), 20, np.uint8)
    pixels[:32] = 220
    raster = write_raster(tmp_path / "r.tif", pixels, names=("B4", "B3"))
    from rasterio.crs import CRS
    from rasterio.warp import transform

    boxes = []
    for top in (0, 40):
        xs, ys = [500000, 500160, 500160, 500000], [4000000 - 10 * top] * 2 + [4000000 - 10 * top - 160] * 2
        boxes.append(shapely.Polygon(list(zip(*transform(UTM, CRS.from_epsg(4326), xs, ys)))))
    write_layer(tmp_path / "t.gpkg", np.array(boxes, dtype=object), {}, CRS.from_epsg(4326))
    classify(raster, tmp_path / "t.gpkg", tile_model(tmp_path / "m.keras"), tmp_path / "c.npz")
    with np.load(tmp_path / "c.npz") as columns:
        assert columns["predicted"].tolist() == ["bright day", "dark"]


def test_tiles_that_cannot_be_classified_are_refused(tmp_path):
    raster = write_raster(tmp_path / "r.tif", scene(64, 64), names=("B4", "B3"))
    model = tile_model(tmp_path / "m.keras")
    away = tile_layer(tmp_path / "away.gpkg", [(900, 0, 16, 16)])
    with pytest.raises(InputError, match="tiles lie outside the raster: none of them shares a pixel with it"):
        classify(raster, away, model, tmp_path / "c.npz")
    with pytest.raises(InputError, match="tiles must have at least one feature"):
        classify(raster, tile_layer(tmp_path / "none.gpkg", []), model, tmp_path / "c.npz")
    here = tile_layer(tmp_path / "t.gpkg", [(0, 0, 16, 16)])
    with pytest.raises(InputError, match="segmentraster runs it"):
        classify(raster, here, pixel_model(tmp_path / "p.keras"), tmp_path / "c.npz")
    with pytest.raises(InputError, match="classifytiles runs it"):
        segment(raster, model, tmp_path / "o.tif")
    assert not (tmp_path / "c.npz").exists()


def test_field_names_of_classes():
    assert field_names(["Urban", "urban", "wet land/2", "straße"]) == [
        "p_Urban",
        "p_urban_2",
        "p_wet_land_2",
        "p_straße",
    ]
