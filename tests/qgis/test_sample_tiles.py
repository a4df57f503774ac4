"""sampletiles, filtertiles and balancetiles: where tiles lie by QGIS's own geometry, and what their fields say."""

import math
from collections import Counter

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

LEFT, TOP, PIXEL = 500_000.0, 4_000_000.0, 10.0
WIDTH, HEIGHT = 200, 150
NORTH_UP = (LEFT, PIXEL, 0.0, TOP, 0.0, -PIXEL)
TURNED = (LEFT, 8.0, 6.0, TOP, 6.0, -8.0)


def write(path, pixels, geotransform=NORTH_UP, epsg=32618, nodata=None):
    rows, columns = pixels.shape
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16}[pixels.dtype.name]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, kind)
    dataset.SetGeoTransform(geotransform)
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    band = dataset.GetRasterBand(1)
    band.WriteArray(pixels)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    del band, dataset
    return str(path)


@pytest.fixture
def raster(tmp_path, qgis_app):
    return write(tmp_path / "image.tif", np.arange(WIDTH * HEIGHT, dtype=np.uint16).reshape(HEIGHT, WIDTH) + 1)


def layer(kind, items, crs="EPSG:32618", fields="field=class:string&field=n:int"):
    made = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", "made", "memory")
    features = []
    for wkt, *values in items:
        feature = QgsFeature(made.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def square(x, y, side):
    """A square by its upper left corner, in pixels of the raster."""
    left, top = LEFT + x * PIXEL, TOP - y * PIXEL
    right, low = left + side * PIXEL, top - side * PIXEL
    return f"POLYGON(({left} {top}, {right} {top}, {right} {low}, {left} {low}, {left} {top}))"


def tiles_of(run, raster, **more):
    return run("sampletiles", INPUT=raster, **{"TILE_SIZE": 16, "COUNT": 60, "OUTPUT": "memory:", **more})["OUTPUT"]


def windows(tiles):
    return [(t["x_off"], t["y_off"], t["width"], t["height"]) for t in tiles.getFeatures()]


def assert_in_step(tiles, geotransform=NORTH_UP):
    """Each tile's corners are those of its window, and its name, row and column follow."""
    c, a, b, f, d, e = geotransform
    for tile in tiles.getFeatures():
        x, y, width, height = (tile[name] for name in ("x_off", "y_off", "width", "height"))
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        expected = [(c + a * i + b * j, f + d * i + e * j) for i, j in corners]
        found = [(p.x(), p.y()) for p in tile.geometry().vertices()]
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-7)
        assert (tile["row"], tile["col"]) == ((y + height // 2) // height, (x + width // 2) // width)
    names = [tile["tile_id"] for tile in tiles.getFeatures()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("geotransform", [NORTH_UP, TURNED])
def test_random_tiles_lie_on_the_lattice_and_are_the_same_for_the_same_seed(run, tmp_path, geotransform):
    raster = write(tmp_path / "image.tif", np.ones((HEIGHT, WIDTH), dtype=np.uint16), geotransform)
    tiles = tiles_of(run, raster, SEED=4, TILE_HEIGHT=12)
    assert tiles.featureCount() == 60
    assert_in_step(tiles, geotransform)
    assert all(0 <= x <= WIDTH - 16 and 0 <= y <= HEIGHT - 12 and (w, h) == (16, 12) for x, y, w, h in windows(tiles))
    assert len(set(windows(tiles))) == 60
    assert next(tiles.getFeatures())["tile_id"] == "s000001"
    assert tiles.fields().names() == ["tile_id", "row", "col", "x_off", "y_off", "width", "height"]
    assert windows(tiles_of(run, raster, SEED=4, TILE_HEIGHT=12)) == windows(tiles)
    assert windows(tiles_of(run, raster, SEED=5, TILE_HEIGHT=12)) != windows(tiles)


@pytest.mark.parametrize("predicate", ["WITHIN", "INTERSECTS"])
def test_a_mask_by_qgis_own_geometry(run, raster, predicate):
    """A slanted ring in another CRS, so narrow that most places do not fit."""
    ring = QgsGeometry.fromWkt(square(40, 30, 90))
    ring.rotate(20, ring.centroid().asPoint())
    mask = ring.difference(ring.buffer(-220, 8))
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32618"), QgsCoordinateReferenceSystem("EPSG:32617"), QgsProject.instance()
    )
    moved = QgsGeometry(mask)
    moved.transform(there)
    shown = QgsGeometry(moved)
    shown.transform(there, QgsCoordinateTransform.ReverseTransform)
    given = layer("Polygon", [(moved.asWkt(12), "a", 1)], "EPSG:32617")
    tiles = tiles_of(run, raster, MASK=given, PREDICATE=predicate, COUNT=300)
    assert tiles.featureCount() == 300
    outer = shown.buffer(1e-6, 4)
    for tile in tiles.getFeatures():
        fits = outer.contains(tile.geometry()) if predicate == "WITHIN" else shown.intersects(tile.geometry())
        assert fits
    every = tiles_of(run, raster, MASK=given, PREDICATE=predicate, COUNT=1_000_000)
    engine = QgsGeometry.createGeometryEngine((outer if predicate == "WITHIN" else shown).constGet())
    engine.prepareGeometry()
    expected = set()
    for x in range(WIDTH - 15):
        for y in range(HEIGHT - 15):
            shape = QgsGeometry.fromWkt(square(x, y, 16))
            if predicate == "WITHIN":
                fits = engine.contains(shape.constGet())
            else:
                fits = engine.intersects(shape.constGet()) and shown.intersection(shape).area() > 1e-4
            if fits:
                expected.add((x, y, 16, 16))
    assert set(windows(every)) == expected


def test_a_mask_of_points_and_one_that_none_fits_into(run, raster):
    points = layer("Point", [(f"POINT({LEFT + 1005} {TOP - 805})", "a", 1)])
    tiles = tiles_of(run, raster, MASK=points, PREDICATE="INTERSECTS", COUNT=5000)
    assert set(windows(tiles)) == {(x, y, 16, 16) for x in range(85, 101) for y in range(65, 81)}
    for predicate, mask in (("WITHIN", points), ("WITHIN", layer("Polygon", [(square(10, 10, 15), "a", 1)]))):
        with pytest.raises(QgsProcessingException, match="No tile fits"):
            tiles_of(run, raster, MASK=mask, PREDICATE=predicate)


def test_minimum_distance_and_fewer_than_asked(run, raster, feedback):
    tiles = tiles_of(run, raster, COUNT=5000, MIN_DISTANCE=300)
    centres = [tile.geometry().centroid().asPoint() for tile in tiles.getFeatures()]
    apart = [one.distance(two) for n, one in enumerate(centres) for two in centres[:n]]
    assert min(apart) >= 300 - 1e-6
    assert 20 < len(centres) < 60
    assert f"tiles: {len(centres)} of 5000 tiles; no more were found that fit." in feedback.warnings


def test_classes_have_their_quota_and_their_class_at_the_centre(run, raster, feedback):
    labels = layer(
        "Polygon",
        [
            (square(0, 0, 80), "forest", 1),
            (square(60, 60, 70), "water", 2),
            (square(150, 100, 3), "rare", 3),
            (square(150, 20, 20), None, 4),
            (square(300, 300, 20), "elsewhere", 5),
        ],
    )
    tiles = tiles_of(run, raster, METHOD="CLASSES", LABELS=labels, CLASS_FIELD="class", COUNT=100, TILE_SIZE=10)
    assert Counter(t["label"] for t in tiles.getFeatures()) == {"forest": 25, "water": 25, "rare": 16}
    assert_in_step(tiles)
    assert "rare: 16 of 25 tiles; no more were found that fit." in feedback.warnings
    assert "elsewhere: 0 of 25 tiles; no more were found that fit." in feedback.warnings
    shapes = {f["class"]: f.geometry() for f in labels.getFeatures()}
    for tile in tiles.getFeatures():
        centre = tile.geometry().centroid()
        assert shapes[tile["label"]].intersects(centre)
        assert tile["label"] != "water" or not shapes["forest"].contains(centre)
    tiles = tiles_of(
        run, raster, METHOD="CLASSES", LABELS=labels, CLASS_FIELD="class", QUOTAS="water=7, rare=2",
        MASK=layer("Polygon", [(square(0, 0, 140), "m", 1), (square(140, 90, 20), "m", 1)]), TILE_SIZE=10,
    )  # fmt: skip
    assert Counter(t["label"] for t in tiles.getFeatures()) == {"water": 7, "rare": 2}
    with pytest.raises(QgsProcessingException, match="No tile can have its centre on LABELS"):
        tiles_of(run, raster, METHOD="CLASSES", LABELS=labels, CLASS_FIELD="class", QUOTAS="elsewhere=7")
    with pytest.raises(
        QgsProcessingException, match="no class 'swamp'; the classes are elsewhere, forest, rare, water"
    ):
        tiles_of(run, raster, METHOD="CLASSES", LABELS=labels, CLASS_FIELD="class", QUOTAS="swamp=7")


def test_lines_are_no_classes(run, raster):
    roads = QgsVectorLayer("LineString?crs=EPSG:32633&field=class:string", "roads", "memory")
    feature = QgsFeature(roads.fields())
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING (0 0, 1 1)"))
    roads.dataProvider().addFeatures([feature])
    with pytest.raises(QgsProcessingException, match="LABELS must be a layer of polygons, but roads has LineString"):
        tiles_of(run, raster, METHOD="CLASSES", LABELS=roads, CLASS_FIELD="class", COUNT=5, TILE_SIZE=10)


def test_classes_of_a_raster(run, raster, tmp_path):
    pixels = np.zeros((HEIGHT, WIDTH), dtype=np.uint8)
    pixels[10:60, 20:90], pixels[100:104, 150:154], pixels[:, 190:] = 1, 2, 255
    labels = write(tmp_path / "labels.tif", pixels, nodata=255)
    tiles = tiles_of(run, raster, METHOD="CLASSES", LABELS=labels, COUNT=100)
    assert Counter(t["label"] for t in tiles.getFeatures()) == {"1": 50, "2": 16}
    for tile in tiles.getFeatures():
        assert str(pixels[tile["y_off"] + 8, tile["x_off"] + 8]) == tile["label"]
    tiles = tiles_of(run, raster, METHOD="CLASSES", LABELS=labels, QUOTAS="0=30,2=3", MIN_DISTANCE=25)
    assert Counter(t["label"] for t in tiles.getFeatures()) == {"0": 30, "2": 3}
    with pytest.raises(QgsProcessingException, match="none of the classes asked for"):
        tiles_of(run, raster, METHOD="CLASSES", LABELS=labels, QUOTAS="77=3")
    # All of what a narrow mask leaves is found, though far more places have the class.
    strip = layer("Polygon", [(square(30, 30, 17), "m", 1)])
    tiles = tiles_of(run, raster, METHOD="CLASSES", LABELS=labels, QUOTAS="1=100", MASK=strip)
    assert set(windows(tiles)) == {(x, y, 16, 16) for x in (30, 31) for y in (30, 31)}


def test_points_keep_their_attributes(run, raster, feedback):
    points = layer(
        "MultiPoint",
        [
            (f"MULTIPOINT({LEFT + 505} {TOP - 404}, {LEFT + 1000} {TOP - 1000})", "a", 1),
            (f"MULTIPOINT({LEFT + 5} {TOP - 5})", "off", 2),
            (None, "none", 3),
            (f"MULTIPOINT({LEFT + 1010} {TOP - 1000})", "b", 4),
        ],
        fields="field=class:string&field=row:int",
    )
    tiles = tiles_of(run, raster, METHOD="POINTS", POINTS=points, TILE_SIZE=15)
    assert tiles.fields().names() == ["class", "tile_id", "row", "col", "x_off", "y_off", "width", "height"]
    rows = [(t["class"], t["tile_id"], t["x_off"], t["y_off"]) for t in tiles.getFeatures()]
    assert rows == [("a", "s000001", 43, 33), ("a", "s000002", 93, 93), ("b", "s000004", 94, 93)]
    assert "1 points are left out: their tiles would reach off the raster." in feedback.warnings
    tiles = tiles_of(run, raster, METHOD="POINTS", POINTS=points, TILE_SIZE=15, MIN_DISTANCE=50)
    assert [t["tile_id"] for t in tiles.getFeatures()] == ["s000001", "s000002"]
    assert "1 points are left out: they are too near to others." in feedback.warnings


def test_another_crs_gives_upright_rectangles_of_the_ground_size(run, tmp_path):
    """A turned raster; the tiles are squares in degrees that lie wholly on it."""
    raster = write(tmp_path / "image.tif", np.ones((HEIGHT, WIDTH), dtype=np.uint16), TURNED)
    tiles = tiles_of(run, raster, CRS="EPSG:4326", GROUND_SIZE=0.003, TILE_SIZE=32)
    assert tiles.featureCount() == 60
    assert tiles.crs().authid() == "EPSG:4326"
    back = QgsCoordinateTransform(tiles.crs(), QgsCoordinateReferenceSystem("EPSG:32618"), QgsProject.instance())
    c, a, b, f, d, e = TURNED
    for tile in tiles.getFeatures():
        box = tile.geometry().boundingBox()
        assert (box.width(), box.height()) == (pytest.approx(0.003), pytest.approx(0.003))
        assert tile.geometry().area() == pytest.approx(9e-6)
        moved = QgsGeometry(tile.geometry())
        moved.transform(back)
        pixels = np.linalg.solve([[a, b], [d, e]], np.array([(p.x() - c, p.y() - f) for p in moved.vertices()]).T)
        assert pixels.min() > -1e-6
        assert (pixels.max(1) < (WIDTH + 1e-6, HEIGHT + 1e-6)).all()
        low, size = pixels.min(1), np.ptp(pixels, axis=1)
        assert [tile["width"], tile["height"]] == np.floor(size + 0.5).tolist()
        assert np.abs(low - (tile["x_off"], tile["y_off"])).max() <= 0.5 + 1e-6
    own = tiles_of(run, raster, CRS="EPSG:4326", TILE_SIZE=20)
    areas = [tile["width"] * tile["height"] for tile in own.getFeatures()]
    shape = QgsGeometry(next(own.getFeatures()).geometry())
    shape.transform(back)
    assert shape.area() == pytest.approx(20 * 20 * 100, rel=0.01)
    assert min(areas) > 400  # turned, they have more pixels around than in them


def test_the_ground_size_may_be_another_than_the_tile_size(run, raster):
    tiles = tiles_of(run, raster, GROUND_SIZE=333, TILE_SIZE=256)
    for tile in tiles.getFeatures():
        assert tile.geometry().area() == pytest.approx(333 * 333)
        assert (tile["width"], tile["height"]) == (33, 33)


def test_too_much_nodata_is_left_out(run, tmp_path):
    pixels = np.ones((HEIGHT, WIDTH), dtype=np.uint16)
    pixels[:, :120] = 0
    raster = write(tmp_path / "image.tif", pixels, nodata=0)
    tiles = tiles_of(run, raster, MAX_NODATA=0.25, COUNT=300)
    assert tiles.featureCount() == 300
    shares = [tile["nodata_frac"] for tile in tiles.getFeatures()]
    assert shares == [max(0, 120 - x) / 16 for x, *_ in windows(tiles)]
    assert max(shares) == 0.25
    with pytest.raises(QgsProcessingException, match="No tile fits"):
        tiles_of(run, raster, MAX_NODATA=0, MASK=layer("Polygon", [(square(0, 0, 60), "m", 1)]))


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"TILE_SIZE": 500}, r"The tile \(500 × 500 px\) must fit into the raster"),
        ({"METHOD": "POINTS"}, "The method POINTS needs POINTS"),
        ({"METHOD": "CLASSES"}, "The method CLASSES needs LABELS"),
        ({"QUOTAS": "a=1"}, "the method must be CLASSES, got RANDOM"),
        ({"GROUND_SIZE": -1}, "ground size must be more than 0 map units, got -1"),
        ({"MAX_NODATA": 1.5}, "MAX_NODATA must be at most 1, got 1.5"),
        ({"CRS": "EPSG:99999999"}, "CRS"),
        ({"COUNT": 0}, "COUNT must be at least 1, got 0"),
    ],
)
def test_bad_input_is_refused(run, raster, tmp_path, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        tiles_of(run, raster, **{**parameters, "OUTPUT": str(tmp_path / "out.gpkg")})
    assert not list(tmp_path.glob("out*"))


# filtertiles


@pytest.fixture
def labelled(qgis_app):
    items = [(square(10 * n, 0, 10), "forest" if n < 6 else "water" if n < 8 else None, n) for n in range(10)]
    made = layer("Polygon", items, fields="field=label:string&field=n:int")
    feature = QgsFeature(made.fields())
    feature.setGeometry(QgsGeometry.fromWkt(square(0, 50, 20)))
    made.dataProvider().addFeatures([feature])
    return made


def test_an_expression_keeps_tiles(run, labelled, feedback):
    result = run("filtertiles", INPUT=labelled, EXPRESSION='"n" >= 4 AND "n" < 9', OUTPUT="memory:", REJECTED="memory:")
    assert [t["n"] for t in result["OUTPUT"].getFeatures()] == [4, 5, 6, 7, 8]
    rejected = list(result["REJECTED"].getFeatures())
    assert [t["n"] for t in rejected][:-1] == [0, 1, 2, 3, 9]
    assert rejected[-1].geometry().area() == pytest.approx(40_000)
    assert {"forest: 2 of 6 kept", "water: 2 of 2 kept", "no label: 1 of 3 kept"} <= set(feedback.infos)
    assert "For 1 tiles the expression is null: they are not kept." in feedback.warnings
    large = run("filtertiles", INPUT=labelled, EXPRESSION="$area > 20000", OUTPUT="memory:")["OUTPUT"]
    assert large.featureCount() == 1
    many = run("filtertiles", INPUT=labelled, EXPRESSION="n > mean(n)", OUTPUT="memory:")["OUTPUT"]
    assert [t["n"] for t in many.getFeatures()] == [5, 6, 7, 8, 9]


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("n >", r"EXPRESSION cannot be read where marked: n >»« \((syntax error|Incomplete expression)"),
        ("n > 1 AND\nn > > 4", r"where marked: n > 1 AND\nn > »> 4« \(syntax error"),
        ("height > 3", "there is no field 'height'; the fields are label, n"),
        ("label", "EXPRESSION label must be true or false, got 'forest' for tile 1"),
        ("to_int('x') > 1", r"EXPRESSION to_int\('x'\) > 1 cannot be worked out for tile 1"),
        ("", "EXPRESSION"),
    ],
)
def test_bad_expressions(run, labelled, tmp_path, expression, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("filtertiles", INPUT=labelled, EXPRESSION=expression, OUTPUT=str(tmp_path / "out.gpkg"))
    assert list(tmp_path.iterdir()) == []


# balancetiles


def uneven(splits=False):
    rows = []
    for n in range(60):
        kind = "forest" if n < 40 else "water" if n < 55 else None
        rows.append((square(n % 10 * 20, n // 10 * 20, 20), f"t{n}", kind, ("train", "test")[n % 2], n * 1.5))
    fields = "field=tile_id:string&field=label:string&field=split:string&field=mean:double"
    return layer("Polygon", rows, fields=fields)


def counts(tiles):
    return Counter((t["split"], t["label"]) for t in tiles.getFeatures())


def test_undersampling_within_each_split(run, feedback):
    tiles = run("balancetiles", INPUT=uneven(), SPLIT_FIELD="split", OUTPUT="memory:")["OUTPUT"]
    assert counts(tiles) == {(s, c): 8 - (s == "test") for s in ("train", "test") for c in ("forest", "water")}
    assert "train forest: 20 → 8 tiles" in feedback.infos
    assert "5 tiles without a label are left out." in feedback.warnings
    names = [t["tile_id"] for t in tiles.getFeatures()]
    assert len(set(names)) == len(names)
    again = run("balancetiles", INPUT=uneven(), SPLIT_FIELD="split", OUTPUT="memory:")["OUTPUT"]
    assert [t["tile_id"] for t in again.getFeatures()] == names
    assert tiles.fields().names() == ["tile_id", "label", "split", "mean"]


def test_oversampling_one_split_gives_copies_new_names(run):
    source = uneven()
    tiles = run("balancetiles", INPUT=source, METHOD="OVERSAMPLE", BALANCE_SPLIT="train", OUTPUT="memory:")["OUTPUT"]
    found = list(tiles.getFeatures())
    assert counts(tiles) == {
        ("train", "forest"): 20, ("train", "water"): 20, ("test", "forest"): 20, ("test", "water"): 7,
    }  # fmt: skip
    names = [t["tile_id"] for t in found]
    assert len(set(names)) == len(names) == 67
    origin = {t["tile_id"]: t for t in source.getFeatures()}
    for tile in found:
        own = origin[tile["tile_id"].split("_")[0]]
        assert tile.geometry().equals(own.geometry())
        assert [tile[name] for name in ("label", "split", "mean")] == [own[n] for n in ("label", "split", "mean")]


def test_ratio_and_bins(run):
    tiles = run("balancetiles", INPUT=uneven(), METHOD="RATIO", RATIO=2, OUTPUT="memory:")["OUTPUT"]
    assert Counter(t["label"] for t in tiles.getFeatures()) == {"forest": 30, "water": 15}
    skewed = [(square(n, 0, 1), f"t{n}", "a", "", 10.0 if n < 90 else 10.0 + n) for n in range(100)]
    fields = "field=tile_id:string&field=label:string&field=split:string&field=mean:double"
    source = layer("Polygon", skewed, fields=fields)
    tiles = run("balancetiles", INPUT=source, LABEL_FIELD="mean", BINS=2, METHOD="RATIO", RATIO=2, OUTPUT="memory:")
    values = [t["mean"] for t in tiles["OUTPUT"].getFeatures()]
    assert (sum(v == 10 for v in values), sum(v > 10 for v in values)) == (20, 10)


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"METHOD": "RATIO"}, "ratio is required for the method RATIO"),
        (
            {"LABEL_FIELD": "kind"},
            "LABEL_FIELD must be a field of made, which has tile_id, label, split, mean, got kind",
        ),
        ({"BALANCE_SPLIT": "val"}, "BALANCE_SPLIT must be a split of the tiles, which have test, train, got val"),
        ({"BINS": 3}, "BINS are for a field of numbers, got label"),
    ],
)
def test_bad_balance(run, tmp_path, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("balancetiles", INPUT=uneven(), OUTPUT=str(tmp_path / "out.gpkg"), **parameters)
    assert list(tmp_path.iterdir()) == []


def test_real_numbers_are_no_classes(run):
    rows = [(square(n, 0, 1), f"t{n}", "a", "", math.sqrt(n + 2.5)) for n in range(150)]
    source = layer("Polygon", rows, fields="field=tile_id:string&field=label:string&field=split:string&field=m:double")
    with pytest.raises(QgsProcessingException, match=r"m holds real numbers, 150 different ones.*BINS"):
        run("balancetiles", INPUT=source, LABEL_FIELD="m", OUTPUT="memory:")


def test_point_of_a_tile_is_not_moved_by_its_own_raster(run, raster):
    """A point in degrees lands on the pixel that QGIS puts it on."""
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32618"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    point = there.transform(QgsPointXY(LEFT + 805, TOP - 605))
    points = layer("Point", [(f"POINT({point.x()!r} {point.y()!r})", "a", 1)], "EPSG:4326")
    (window,) = windows(tiles_of(run, raster, METHOD="POINTS", POINTS=points, TILE_SIZE=1))
    assert window == (80, 60, 1, 1)
