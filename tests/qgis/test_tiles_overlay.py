"""Mask, clouds and labels against tiles: shares by hand, by brute force, in any CRS, with what is broken counted."""

import math
import random

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

BOW_TIE = "POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))"  # two triangles of 25 once repaired


def layer_of(rows, crs="EPSG:32618", kind="Polygon", fields=""):
    """A memory layer of (geometry as WKT, attributes…) rows."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}{fields}", "made", "memory")
    for wkt, *attributes in rows:
        feature = QgsFeature(layer.fields())
        if wkt:
            feature.setGeometry(wkt if isinstance(wkt, QgsGeometry) else QgsGeometry.fromWkt(wkt))
        feature.setAttributes(attributes)
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def box(x0, y0, x1, y1):
    return QgsGeometry.fromRect(QgsRectangle(x0, y0, x1, y1))


def tiles_of(columns, rows, size=10.0, x0=0.0, y0=0.0, crs="EPSG:32618"):
    """Tiles with an id, from the lower left, row by row."""
    return layer_of(
        [
            (box(x0 + c * size, y0 + r * size, x0 + (c + 1) * size, y0 + (r + 1) * size), f"{r},{c}", r * columns + c)
            for r in range(rows)
            for c in range(columns)
        ],
        crs,
        fields="&field=tile_id:string&field=n:int",
    )


def column(layer, *names):
    """Values by tile id, NULL as None."""
    return {f["tile_id"]: tuple(None if f[name] == NULL else f[name] for name in names) for f in layer.getFeatures()}


def join(run, tiles, mask, **parameters):
    return run("jointilestomask", INPUT=tiles, MASK=mask, **{"OUTPUT": "memory:", **parameters})["OUTPUT"]


def label(run, tiles, labels, **parameters):
    return run("labeltiles", INPUT=tiles, LABELS=labels, **{"OUTPUT": "memory:", **parameters})["OUTPUT"]


CLASSES = "&field=class:string"


# The mask.


def test_predicates_and_shares(run):
    tiles = tiles_of(4, 1)
    mask = layer_of([(box(5, 0, 20, 10),)])  # half of the first tile, all of the second, the edge of the third
    everything = join(run, tiles, mask, KEEP="ALL")
    assert column(everything, "is_mask", "mask_frac") == {"0,0": (1, 0.5), "0,1": (1, 1), "0,2": (0, 0), "0,3": (0, 0)}
    assert everything.fields().names() == ["tile_id", "n", "is_mask", "mask_frac"]
    assert sorted(column(join(run, tiles, mask), "n")) == ["0,0", "0,1"]
    assert sorted(column(join(run, tiles, mask, KEEP="OTHERS"), "n")) == ["0,2", "0,3"]
    assert sorted(column(join(run, tiles, mask, PREDICATE="WITHIN"), "n")) == ["0,1"]
    assert sorted(column(join(run, tiles, mask, PREDICATE="COVERAGE"), "n")) == ["0,0", "0,1"]
    assert sorted(column(join(run, tiles, mask, PREDICATE="COVERAGE", MIN_COVERAGE="0.51"), "n")) == ["0,1"]
    rest = column(join(run, tiles, mask, PREDICATE="WITHIN", KEEP="OTHERS"), "is_mask", "mask_frac")
    assert rest == {"0,0": (0, 0.5), "0,2": (0, 0), "0,3": (0, 0)}


def test_the_mask_is_the_union_of_its_features(run):
    mask = layer_of([(box(0, 0, 6, 10),), (box(4, 0, 8, 10),), (box(8, 0, 10, 5),), (box(-5, -5, 3, 3),)])
    assert column(join(run, tiles_of(1, 1), mask), "mask_frac")["0,0"][0] == pytest.approx(0.9, abs=1e-12)
    halves = layer_of([(box(0, 0, 5, 10),), (box(5, 0, 10, 10),)])
    assert column(join(run, tiles_of(1, 1), halves, PREDICATE="WITHIN"), "is_mask", "mask_frac") == {"0,0": (1, 1)}


def test_holes_and_many_parts(run):
    ring = "MULTIPOLYGON(((0 0, 20 0, 20 10, 0 10, 0 0),(2 2, 4 2, 4 4, 2 4, 2 2)),((30 0, 31 0, 31 1, 30 1, 30 0)))"
    found = column(join(run, tiles_of(4, 1), layer_of([(ring,)], kind="MultiPolygon")), "mask_frac")
    assert found == {"0,0": (pytest.approx(0.96),), "0,1": (1,), "0,3": (pytest.approx(0.01),)}


def test_points_and_lines_match_on_contact_and_cover_nothing(run):
    tiles = tiles_of(3, 1)
    assert column(join(run, tiles, layer_of([("POINT(10 5)",)], kind="Point")), "is_mask", "mask_frac") == {
        "0,0": (1, 0),
        "0,1": (1, 0),
    }
    line = layer_of([("LINESTRING(10 10, 15 20)",)], kind="LineString")
    assert sorted(column(join(run, tiles, line), "n")) == ["0,0", "0,1"]
    assert column(join(run, tiles, line, PREDICATE="WITHIN"), "n") == {}


def test_only_selected_features_and_overwritten_fields(run):
    mask = layer_of([(box(0, 0, 10, 10),), (box(10, 0, 20, 10),)])
    mask.select(2)
    tiles = layer_of(
        [(box(0, 0, 10, 10), "a", "old", 7.5), (box(10, 0, 20, 10), "b", "old", 7.5)],
        fields="&field=tile_id:string&field=is_mask:string&field=height:double",
    )
    selected = QgsProcessingFeatureSourceDefinition(mask.id(), True)
    QgsProject.instance().addMapLayer(mask)
    try:
        joined = join(run, tiles, selected, KEEP="ALL")
    finally:
        QgsProject.instance().takeMapLayer(mask)
    assert column(joined, "is_mask", "height") == {"a": (0, 7.5), "b": (1, 7.5)}
    assert [f.typeName() for f in joined.fields()][1:] == ["double", "integer", "double"]
    assert column(join(run, tiles, mask, FIELD="inside"), "is_mask", "inside")["a"] == ("old", 1)


def test_without_a_mask_every_tile_is_kept_with_a_warning(run, feedback):
    joined = run("jointilestomask", INPUT=tiles_of(2, 1), OUTPUT="memory:")["OUTPUT"]
    assert column(joined, "is_mask", "mask_frac") == {"0,0": (1, 1), "0,1": (1, 1)}
    assert any("no mask" in text for text in feedback.warnings)


def test_what_is_broken_is_repaired_or_skipped_and_counted(run, feedback):
    mask = layer_of([(BOW_TIE,), (None,), ("POLYGON((20 0, 30 0, 20 0))",)])
    tiles = tiles_of(3, 1)
    tiles.dataProvider().addFeature(QgsFeature(tiles.fields()))  # a tile without a geometry
    assert column(join(run, tiles, mask), "mask_frac") == {"0,0": (pytest.approx(0.5, abs=1e-12),)}
    said = " ".join(feedback.warnings)
    assert "1 features without a geometry" in said
    assert "1 invalid geometries were repaired" in said
    assert "1 invalid geometries could not be repaired" in said
    assert "1 tiles without a geometry are left out" in said


def test_small_labels_count_and_common_edges_in_another_crs_do_not(run):
    """A hut in a huge tile is ground; the rounding of a transform is not."""
    tiles = tiles_of(2, 1, 40_000, 300_000, 4_000_000)
    assert column(join(run, tiles, layer_of([(box(320_000, 4_010_000, 320_000.5, 4_010_000.5),)])), "n") == {
        "0,0": (0,)
    }
    tile = box(340_000, 4_000_000, 380_000, 4_040_000)
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32618"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    tile.transform(to_degrees)
    assert list(column(join(run, tiles, layer_of([(tile,)], "EPSG:4326")), "n")) == ["0,1"]


# Against brute force.


def random_polygons(rng, count, span, valid_only=False):
    for _ in range(count):
        x, y = rng.uniform(0, span), rng.uniform(0, span)
        if rng.random() < 0.5:
            yield box(x, y, x + rng.uniform(1, 40), y + rng.uniform(1, 40))
            continue
        star = [
            (x + rng.uniform(2, 30) * c, y + rng.uniform(2, 30) * s)
            for c, s in ((1, 0), (0.6, 0.7), (0, 1), (-0.8, 0.5), (-1, -0.2), (-0.3, -0.9), (0.5, -0.8))
        ]
        ring = ", ".join(f"{a!r} {b!r}" for a, b in [*star, star[0]])
        yield QgsGeometry.fromWkt(f"POLYGON(({ring}))")


def turned(shape):
    shape.rotate(33, shape.centroid().asPoint())
    return shape


def cut_corner(shape):
    corner = next(shape.vertices())
    return shape.difference(box(corner.x() - 4, corner.y() - 4, corner.x() + 4, corner.y() + 4))


@pytest.mark.parametrize("crs", ["EPSG:32618", "EPSG:4326", "EPSG:3857"])
@pytest.mark.parametrize(("seed", "changed"), [(1, QgsGeometry), (2, turned), (3, cut_corner)])
def test_shares_are_those_of_brute_force(run, crs, seed, changed):
    rng = random.Random(seed)
    straight = tiles_of(12, 12, 10, 500_000, 4_000_000)
    tiles = layer_of(
        [(changed(f.geometry()), f["tile_id"], f["n"]) for f in straight.getFeatures()],
        fields="&field=tile_id:string&field=n:int",
    )
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32618"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    back = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(crs), QgsCoordinateReferenceSystem("EPSG:32618"), QgsProject.instance()
    )
    rows, kinds = [], ["water", "forest", "town", "7"]
    for shape in random_polygons(rng, 25, 110):
        shape.translate(500_000, 4_000_000)
        shape.transform(there)
        rows.append((shape, rng.choice(kinds)))
    shapes = []
    for shape, kind in rows:
        shape = QgsGeometry(shape)
        shape.transform(back)
        shapes.append((shape, kind))
    labels = layer_of(rows, crs, fields=CLASSES)
    joined = column(join(run, tiles, labels, KEEP="ALL"), "is_mask", "mask_frac")
    found = {
        method: column(
            label(run, tiles, labels, CLASS_FIELD="class", METHOD=method, OTHER_LABEL="none", MIN_COVERAGE=0.2),
            "label",
            "label_frac",
            "labels",
        )
        for method in ("INTERSECTS", "MAJORITY", "CENTRE")
    }
    union = QgsGeometry.unaryUnion([shape for shape, _ in shapes])
    by_kind = {kind: QgsGeometry.unaryUnion([s for s, k in shapes if k == kind]) for kind in kinds}
    for tile in tiles.getFeatures():
        ground, name = tile.geometry(), tile["tile_id"]
        share = ground.intersection(union).area() / ground.area()
        assert joined[name] == (int(share > 1e-9), pytest.approx(share, abs=1e-9))
        shares = {k: ground.intersection(s).area() / ground.area() for k, s in by_kind.items()}
        enough = {k for k, s in shares.items() if s >= 0.2}
        order = [k for s, k in shapes if ground.intersection(s).area() > 1e-7]
        present = ";".join(sorted(k for k, s in shares.items() if s > 1e-9))
        first = [k for k in order if k in enough]
        centre = ground.centroid()
        expected = {
            "INTERSECTS": first[0] if first else "none",
            "MAJORITY": min(enough, key=lambda k: (-round(shares[k], 9), order.index(k))) if enough else "none",
            "CENTRE": next((k for s, k in shapes if s.intersects(centre) and k in enough), "none"),
        }
        for method, kind in expected.items():
            assert found[method][name] == (kind, pytest.approx(shares.get(kind, 0), abs=1e-9), present), method


def test_a_polygon_of_many_vertices_is_measured_exactly(run):
    rng = random.Random(4)
    top = [(x / 10, 50 + 30 * rng.random()) for x in range(1000)]
    ring = ", ".join(f"{x!r} {y!r}" for x, y in [(0, 0), *top, (99.9, 0), (0, 0)])
    coast = QgsGeometry.fromWkt(f"POLYGON(({ring}),(20 20, 40 20, 40 40, 20 40, 20 20))")
    tiles = tiles_of(10, 10)
    joined = column(join(run, tiles, layer_of([(coast,)]), KEEP="ALL"), "mask_frac")
    for tile in tiles.getFeatures():
        share = tile.geometry().intersection(coast).area() / 100
        assert joined[tile["tile_id"]][0] == pytest.approx(share, abs=1e-9)


def test_curves_and_heights(run):
    circle = layer_of([("CURVEPOLYGON(CIRCULARSTRING(0 0, 10 10, 20 0, 10 -10, 0 0))",)], kind="CurvePolygon")
    share = column(join(run, tiles_of(1, 1), circle), "mask_frac")["0,0"][0]
    assert share == pytest.approx(math.pi / 4, abs=1e-4)  # a quarter of the circle, its arc in small steps
    high = layer_of([("POLYGONZ((0 0 5, 5 0 5, 5 10 7, 0 10 7, 0 0 5))",)], kind="PolygonZ")
    assert column(join(run, tiles_of(1, 1), high), "mask_frac") == {"0,0": (0.5,)}


# Labels.


def test_the_tutorials_join(run, feedback):
    """Urban or not, by any shared ground."""
    labelled = label(run, tiles_of(3, 1), layer_of([(box(5, 5, 12, 8),)]), LABEL="urban", OTHER_LABEL="non_urban")
    assert column(labelled, "label", "label_frac", "labels") == {
        "0,0": ("urban", pytest.approx(0.15), "urban"),
        "0,1": ("urban", pytest.approx(0.06), "urban"),
        "0,2": ("non_urban", 0, ""),
    }
    assert sorted(column(label(run, tiles_of(3, 1), layer_of([(box(5, 5, 12, 8),)])), "label").items()) == [
        ("0,0", ("labelled",)),
        ("0,1", ("labelled",)),
    ]
    assert "urban: 2" in feedback.infos


def test_first_in_the_order_of_the_layer_wins_not_the_largest(run):
    rows = [(box(9, 9, 10, 10), "late", 0), (box(0, 0, 1, 1), "first", 0), (box(0, 0, 9, 9), "large", 0)]
    labels = layer_of(rows[1:] + rows[:1], fields=CLASSES)
    tiles = tiles_of(1, 1)

    def get(**more):
        return column(label(run, tiles, labels, CLASS_FIELD="class", **more), "label", "label_frac")["0,0"]

    assert get() == ("first", pytest.approx(0.01))
    assert get(MIN_COVERAGE=0.5) == ("large", pytest.approx(0.81))
    assert get(METHOD="MAJORITY") == ("large", pytest.approx(0.81))
    assert get(METHOD="CENTRE")[0] == "large"
    assert column(label(run, tiles, labels, CLASS_FIELD="class"), "labels")["0,0"] == ("first;large;late",)


def test_the_share_of_a_class_is_that_of_all_its_features_once(run):
    labels = layer_of([(box(0, 0, 6, 10), "a"), (box(4, 0, 8, 10), "a"), (box(0, 0, 10, 7.5), "b")], fields=CLASSES)
    found = column(label(run, tiles_of(1, 1), labels, CLASS_FIELD="class", METHOD="MAJORITY"), "label", "label_frac")
    assert found["0,0"] == ("a", pytest.approx(0.8, abs=1e-12))


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [("int", 12, "12"), ("double", 3.0, "3"), ("double", 0.25, "0.25"), ("string", "Wald & Wiese", "Wald & Wiese")],
)
def test_classes_become_text(run, kind, value, text):
    labels = layer_of([(box(0, 0, 10, 10), value)], fields=f"&field=class:{kind}")
    assert column(label(run, tiles_of(1, 1), labels, CLASS_FIELD="class"), "label")["0,0"] == (text,)


def test_null_classes_and_geometries_are_skipped_and_counted(run, feedback):
    labels = layer_of(
        [(box(0, 0, 10, 10), None), (box(0, 0, 10, 10), " "), (None, "a"), (BOW_TIE, "a")], fields=CLASSES
    )
    found = column(label(run, tiles_of(2, 1), labels, CLASS_FIELD="class"), "label", "label_frac")
    assert found == {"0,0": ("a", pytest.approx(0.5))}
    said = " ".join(feedback.warnings)
    assert "2 features without a class" in said
    assert "1 features without a geometry" in said
    assert "1 invalid geometries were repaired" in said


def test_points_label_tiles(run):
    labels = layer_of([("POINT(15 5)", "tree"), ("POINT(5 5)", "house")], kind="Point", fields=CLASSES)
    found = column(label(run, tiles_of(3, 1), labels, CLASS_FIELD="class"), "label", "label_frac")
    assert found == {"0,0": ("house", 0), "0,1": ("tree", 0)}


def test_refusals(run):
    tiles, labels = tiles_of(1, 1), layer_of([(box(0, 0, 1, 1), "a")], fields=CLASSES)
    with pytest.raises(QgsProcessingException, match=r"CLASS_FIELD must be a field of made, which has class, got kind"):
        label(run, tiles, labels, CLASS_FIELD="kind")
    with pytest.raises(QgsProcessingException, match="LABELS must have at least one feature"):
        label(run, tiles, layer_of([], fields=CLASSES))
    for name in ("jointilestomask", "excludecloudytiles", "splittiles"):
        with pytest.raises(QgsProcessingException, match="INPUT must have at least one feature"):
            run(name, INPUT=tiles_of(0, 0), OUTPUT="memory:")
    with pytest.raises(QgsProcessingException, match="mask_frac"):
        join(run, tiles, labels, FIELD="mask_frac")


def test_cancel_ends_the_run(run, feedback):
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        join(run, tiles_of(1, 1), layer_of([(box(0, 0, 1, 1),)]))


# Clouds.


def clear(run, tiles, **parameters):
    return run("excludecloudytiles", INPUT=tiles, OUTPUT="memory:", **parameters)


def test_cloud_points_in_degrees(run):
    tiles = tiles_of(3, 1, 640, 500_000, 4_000_000)
    points = layer_of([("POINT(-74.99 36.147)",)], "EPSG:4326", "Point")  # 900 m east of the central meridian
    result = clear(run, tiles, CLOUDS=points, REJECTED="memory:")
    assert column(result["OUTPUT"], "is_cloud", "cloud_frac") == {"0,0": (0, 0), "0,2": (0, 0)}
    assert column(result["REJECTED"], "is_cloud", "cloud_frac") == {"0,1": (1, 1)}
    assert result["REJECTED"].fields().names() == result["OUTPUT"].fields().names()


def test_cloud_polygons_and_their_limit(run):
    clouds = layer_of([(box(0, 0, 10, 3),), (box(0, 2, 10, 4),), (box(10, 0, 12, 10),)])
    result = clear(run, tiles_of(3, 1), CLOUDS=clouds, MAX_CLOUD=0.2, REJECTED="memory:")
    assert column(result["OUTPUT"], "is_cloud", "cloud_frac") == {"0,1": (0, pytest.approx(0.2)), "0,2": (0, 0)}
    assert column(result["REJECTED"], "is_cloud", "cloud_frac") == {"0,0": (1, pytest.approx(0.4))}
    assert sorted(column(clear(run, tiles_of(3, 1), CLOUDS=clouds)["OUTPUT"], "n")) == ["0,2"]


def test_no_clouds_at_all(run, feedback):
    result = clear(run, tiles_of(2, 1))
    assert column(result["OUTPUT"], "is_cloud", "cloud_frac") == {"0,0": (0, 0), "0,1": (0, 0)}
    assert any("neither a cloud layer nor a cloud raster" in text for text in feedback.warnings)
    assert "REJECTED" not in result
    assert len(column(clear(run, tiles_of(2, 1), CLOUDS=layer_of([]))["OUTPUT"], "n")) == 2


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"CLOUD_RULE": "in 3"}, "CLOUD_RASTER and CLOUD_RULE must be given together"),
        ({"MAX_NODATA": 0.1}, "MAX_NODATA needs RASTER"),
        ({"MAX_CLOUD": 1.5}, "MAX_CLOUD|maximum cloud share"),
    ],
)
def test_cloud_refusals(run, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        clear(run, tiles_of(1, 1), **parameters)


def test_cloud_raster_and_nodata(run, tmp_path):
    import numpy as np
    from osgeo import gdal, osr

    def write(name, values, nodata, pixel):
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(tmp_path / name), values.shape[1], values.shape[0], 1, gdal.GDT_UInt16
        )
        dataset.SetGeoTransform((500000, pixel, 0, 4000040, 0, -pixel))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32618)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.GetRasterBand(1).WriteRaster(0, 0, *values.shape[::-1], values.tobytes())
        if nodata is not None:
            dataset.GetRasterBand(1).SetNoDataValue(nodata)
        dataset.FlushCache()
        return str(tmp_path / name)

    quality = np.zeros((4, 8), "u2")  # pixels of 10 m; tiles of 40 m
    quality[0, :3] = 0b11 << 14
    quality[3, 7] = 0b10 << 14
    quality[3, 6] = 0b01 << 14
    image = np.ones((8, 16), "u2")
    image[:, 8:12] = 0
    result = clear(
        run,
        tiles_of(2, 1, 40, 500_000, 4_000_000),
        CLOUD_RASTER=write("quality.tif", quality, None, 10),
        CLOUD_RULE="bits 14-15 >= 2",
        RASTER=write("image.tif", image, 0, 5),
        MAX_NODATA=0.4,
        MAX_CLOUD=0.5,
        REJECTED="memory:",
    )
    assert column(result["OUTPUT"], "is_cloud", "cloud_frac", "nodata_frac") == {"0,0": (0, 3 / 16, 0)}
    assert column(result["REJECTED"], "is_cloud", "cloud_frac", "nodata_frac") == {"0,1": (0, 1 / 16, 0.5)}
    with pytest.raises(QgsProcessingException, match="cloud rule: expected"):
        clear(run, tiles_of(1, 1), CLOUD_RASTER=str(tmp_path / "quality.tif"), CLOUD_RULE="bits 14- >= 2")
