"""What normalizeraster writes is what a model gets whose sidecar, or whose call, carries the same definition."""

import numpy as np
import pytest
import rasterio
from listening import Listener
from model_fixtures import write_raster
from tilewright.engine.imagery.scaling.normalize import normalize_raster
from tilewright.engine.imagery.scaling.options import NormalizeRasterOptions
from tilewright.engine.imagery.scaling.rules import read_definition
from tilewright.engine.imagery.stack import RasterStack
from tilewright.engine.inference.network import Given, load_network, read_tile
from tilewright.engine.inference.options import SegmentRasterOptions
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.models.backend import keras
from tilewright.engine.models.sidecar import ModelCard, card_text, read_card, sidecar_path

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

SIZE = 32
BANDS = ("B4", "B3")
NUMBERS = {"method": "SCALE_OFFSET", "scale": "2.75e-05", "offset": "-0.2,-0.1"}
CASES = [
    ("uint8", {"method": "MEAN_STD"}),
    ("uint16", {"method": "MEDIAN_STD", "clip": True}),
    ("uint16", {"method": "PERCENT", "clip": True}),
    ("int16", {"method": "PERCENT"}),
    ("int32", {"method": "MIN_MAX"}),
    ("float32", {"method": "IMAGE"}),
    ("float64", {"method": "MEAN_STD"}),
    ("uint16", NUMBERS),
]


@pytest.fixture(scope="module")
def first_band(tmp_path_factory):
    """A model of values that gives the first of its bands as it gets it."""
    path = tmp_path_factory.mktemp("m") / "first.keras"
    inputs = keras.Input((SIZE, SIZE, len(BANDS)))
    layer = keras.layers.Conv2D(1, 1)
    model = keras.Model(inputs, layer(inputs))
    layer.set_weights([np.array([[[[1], [0]]]], np.float32), np.zeros(1, np.float32)])
    model.save(path)
    return path


def raster_of(path, dtype):
    """Values far from 0, some of them nodata, and where the type has them some that are no numbers."""
    random = np.random.default_rng(3)
    pixels = (random.normal(100, 30, (2 * SIZE, 3 * SIZE, len(BANDS)))).clip(1, 255)
    pixels = (pixels * (1 if dtype == "uint8" else 100)).astype(dtype)
    pixels[4:9, 3:20, 0] = 0
    if np.dtype(dtype).kind == "f":
        pixels[40, 50:60] = np.nan
    return write_raster(path, pixels, names=BANDS, nodata=0)


def normalized(raster, folder, **options):
    output, statistics = folder / "normal.tif", folder / "statistics.json"
    normalize_raster(
        NormalizeRasterOptions((str(raster),), str(output), statistics_output=str(statistics), **options), Listener()
    )
    with rasterio.open(output) as source:
        return np.moveaxis(source.read(), 0, -1), statistics


def describe(model, scaling):
    card = ModelCard("first", "REGRESSION", BANDS, (SIZE, SIZE), scaling, hyperparameters={"target": "height"})
    sidecar_path(model).write_text(card_text(card, model), encoding="utf-8")


@pytest.mark.parametrize(("dtype", "options"), CASES)
def test_a_model_sees_the_normalized_raster_bit_for_bit(first_band, tmp_path, dtype, options):
    raster = raster_of(tmp_path / "r.tif", dtype)
    made, statistics = normalized(raster, tmp_path, **options)
    describe(first_band, read_definition(str(statistics)).scaling)
    try:
        card = read_card(first_band)
        asked = SegmentRasterOptions((str(raster),), str(first_band), str(tmp_path / "values.tif"), overlap_px=0)
        with RasterStack(raster) as stack:
            network = load_network(asked, Given(BANDS), True, Listener())
            seen, _ = read_tile(stack, network, (0, 0, stack.width, stack.height))
        assert card is not None and network.scaling == card.scaling
        data = ~np.isnan(made)
        assert seen[data].tobytes() == made[data].tobytes()
        assert (seen[~data] == 0).all() and 0 < (~data).sum() < data.sum()
        # The model itself hands over its first band as it gets it: on the whole road the same bits.
        if options is NUMBERS or dtype == "float64":
            segment_raster(asked, Listener())
            with rasterio.open(tmp_path / "values.tif") as source:
                values = source.read(1)
            both = data.all(axis=2)
            assert values[both].tobytes() == made[..., 0][both].tobytes()
    finally:
        sidecar_path(first_band).unlink()


def test_a_call_takes_the_statistics_as_scaling_for_its_bands_by_name(first_band, tmp_path):
    raster = raster_of(tmp_path / "r.tif", "uint16")
    made, statistics = normalized(raster, tmp_path)
    asked = SegmentRasterOptions(
        (str(raster),), str(first_band), str(tmp_path / "values.tif"), bands="B3,B4", scaling=str(statistics)
    )
    with RasterStack(raster, "B3,B4") as stack:
        network = load_network(asked, Given(("B3", "B4")), True, Listener())
        seen, _ = read_tile(stack, network, (0, 0, stack.width, stack.height))
    data = ~np.isnan(made)
    assert seen[..., ::-1][data].tobytes() == made[data].tobytes()
    (tmp_path / "statistics.json").write_text('{"value_scaling": [{"type": "offset", "value": 1}], "bands": ["B8"]}')
    network = load_network(asked, Given(("B3", "B4")), True, Listener())
    assert network.scaling.to_mlm() == [{"type": "offset", "value": 1.0}]


def test_a_sidecar_stands_in_for_the_statistics(first_band, tmp_path):
    raster = raster_of(tmp_path / "r.tif", "uint16")
    made, statistics = normalized(raster, tmp_path, method="PERCENT", clip=True)
    describe(first_band, read_definition(str(statistics)).scaling)
    again = tmp_path / "again.tif"
    given = str(sidecar_path(first_band))
    normalize_raster(NormalizeRasterOptions((str(raster),), str(again), statistics=given), Listener())
    sidecar_path(first_band).unlink()
    with rasterio.open(again) as source:
        assert np.moveaxis(source.read(), 0, -1).tobytes() == made.tobytes()
