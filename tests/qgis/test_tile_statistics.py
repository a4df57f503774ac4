"""tilestatistics through QGIS: fields, and values against QGIS's own zonal statistics."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from .test_compute_indices import write

STATISTICS = ["NODATA", "MIN", "MAX", "RANGE", "MEAN", "STD", "SUM", "MEDIAN"]
#: The numbers of native:zonalstatisticsfb and the endings of its fields.
THEIRS = {"sum": 1, "mean": 2, "median": 3, "stdev": 4, "min": 5, "max": 6, "range": 7}


@pytest.fixture
def raster(tmp_path):
    bands = np.random.default_rng(0).integers(1, 4000, (2, 100, 120)).astype(np.uint16)
    bands[:, 20:40, 30:70] = 0
    return write(tmp_path / "scene.tif", bands, 0, ("red", "nir"))


@pytest.fixture
def tiles(run, raster, tmp_path):
    return run("createtilegrid", INPUT=raster, TILE_SIZE=20, OUTPUT=str(tmp_path / "tiles.gpkg"))["OUTPUT"]


def rows(layer):
    layer = QgsVectorLayer(layer, "tiles") if isinstance(layer, str) else layer
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def test_equal_to_qgis_zonal_statistics(run, raster, tiles, tmp_path):
    import processing

    ours = rows(run("tilestatistics", INPUT=tiles, RASTER=[raster], STATISTICS=STATISTICS, OUTPUT="memory:")["OUTPUT"])
    theirs = tiles
    for band in (1, 2):
        theirs = processing.run(
            "native:zonalstatisticsfb",
            {
                "INPUT": theirs, "INPUT_RASTER": raster, "RASTER_BAND": band, "COLUMN_PREFIX": f"q{band}_",
                "STATISTICS": list(THEIRS.values()), "OUTPUT": "memory:",
            },
        )["OUTPUT"]  # fmt: skip
    assert len(ours) == 30
    for own, other in zip(ours, rows(theirs)):
        assert own["tile_id"] == other["tile_id"]
        for band in (1, 2):
            for name in THEIRS:
                value, wanted = own[f"b{band}_{'std' if name == 'stdev' else name}"], other[f"q{band}_{name}"]
                if wanted == NULL or (own["nodata_frac"] == 1 and name == "sum"):
                    assert value == NULL
                else:
                    assert value == pytest.approx(wanted, rel=1e-12)
    assert sum(row["nodata_frac"] for row in ours) == pytest.approx(2)
    assert sum(row["b1_mean"] == NULL for row in ours) == 1


def test_fields_of_percentiles_bands_and_expressions(run, raster, tiles):
    found = run(
        "tilestatistics", INPUT=tiles, RASTER=[raster], STATISTICS=["MEAN"], PERCENTILES="5,99.9", BANDS="nir",
        EXPRESSIONS="ndvi = mean((N - R) / (N + R))", OUTPUT="memory:",
    )["OUTPUT"]  # fmt: skip
    assert found.fields().names()[-4:] == ["b2_mean", "b2_p5", "b2_p99_9", "ndvi"]
    first = rows(found)[0]
    red, near = gdal.Open(raster).ReadAsArray()[:, :20, :20].astype(np.float64)
    assert first["b2_mean"] == pytest.approx(near.mean())
    assert first["b2_p99_9"] == pytest.approx(np.percentile(near, 99.9))
    assert first["ndvi"] == pytest.approx(((near - red) / (near + red)).mean())
    assert (first["tile_id"], first["width"]) == ("r00000_c00000", 20)


def test_run_again_the_fields_are_written_anew(run, raster, tiles, feedback):
    once = run("tilestatistics", INPUT=tiles, RASTER=[raster], OUTPUT="memory:")["OUTPUT"]
    assert not feedback.warnings
    twice = run("tilestatistics", INPUT=once, RASTER=[raster], OUTPUT="memory:")["OUTPUT"]
    assert once.fields().names()[-9:] == [
        "nodata_frac", *(f"b{band}_{name}" for band in (1, 2) for name in ("min", "max", "mean", "std"))
    ]  # fmt: skip
    assert twice.fields().names() == once.fields().names()
    assert rows(twice) == rows(once)
    (warning,) = feedback.warnings
    assert warning.startswith("New fields take the place of the tiles' own: nodata_frac, b1_min,")


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"BANDS": "3"}, "bands must be between 1 and 2, got 3"),
        ({"EXPRESSIONS": "x = b1"}, "b1 has a value per pixel"),
        ({"EXPRESSIONS": "x = mean(b1 b2)"}, "must stand here: mean.b1 »b2«"),
        ({"EXPRESSIONS": "Geom = mean(b1)"}, "other names than fid and geom"),
        ({"PERCENTILES": "200"}, "percentiles must be numbers from 0 to 100"),
        ({"STATISTICS": []}, "nothing to measure"),
        ({"RASTER": ["FAR"]}, "tiles do not overlap"),
    ],
)
def test_bad_input_is_refused_in_words(run, raster, tiles, tmp_path, parameters, words):
    far = write(tmp_path / "far.tif", np.ones((1, 5, 5), dtype=np.uint8), geotransform=(900000, 10, 0, 5000000, 0, -10))
    parameters = {key: [far] if value == ["FAR"] else value for key, value in parameters.items()}
    output = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=words):
        run("tilestatistics", **{"INPUT": tiles, "RASTER": [raster], "OUTPUT": str(output), **parameters})
    assert not output.exists()
