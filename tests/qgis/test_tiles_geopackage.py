"""GeoPackages written by rows: what QGIS reads from them is what its own writer would have put there."""

import sqlite3

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsRectangle,
    QgsVectorLayer,
)


def tiles_layer(count, kind="Polygon", fields="&field=tile_id:string&field=value:double&field=n:int"):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32618{fields}", "made", "memory")
    features = []
    for n in range(count):
        feature = QgsFeature(layer.fields())
        x, y = 500_000.1 + 10 * (n % 97), 4_000_000.3 + 10 * (n // 97)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 10, y + 10)))
        feature.setAttributes([f"größe '{n}\"", None if n % 3 else n / 7, n])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def content(layer):
    names = [name for name in layer.fields().names() if name != "fid"]
    return [
        ([None if f[name] == NULL else f[name] for name in names], f.geometry().asWkt(17)) for f in layer.getFeatures()
    ]


@pytest.mark.parametrize("count", [1, 51, 52, 3000])
def test_rows_index_and_metadata(run, tmp_path, count):
    source = tiles_layer(count)
    path = str(tmp_path / "tiles of mine.gpkg")
    run("jointilestomask", INPUT=source, OUTPUT=path)
    layer = QgsVectorLayer(path, "tiles", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:32618"
    assert layer.featureCount() == count
    assert [field.typeName() for field in layer.fields()] == [
        "Integer64",
        "String",
        "Real",
        "Integer",
        "Integer",
        "Real",
    ]
    wanted = content(run("jointilestomask", INPUT=source, OUTPUT="memory:")["OUTPUT"])
    assert content(layer) == wanted
    assert layer.extent().toString(9) == source.extent().toString(9)
    window = QgsRectangle(500_105, 4_000_005, 500_125, 4_000_025)
    inside = {f["n"] for f in layer.getFeatures(QgsFeatureRequest(window))}
    assert inside == {f["n"] for f in source.getFeatures(QgsFeatureRequest(window))}
    with sqlite3.connect(path) as database:
        (index,) = database.execute("SELECT name FROM sqlite_master WHERE name LIKE 'rtree_%_geom'").fetchone()
        assert database.execute("SELECT rtreecheck(?)", (index,)).fetchone() == ("ok",)
        assert database.execute(f'SELECT count(*) FROM "{index}"').fetchone() == (count,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()
    # It goes on as any other layer: its triggers keep the index when features are added and removed.
    assert layer.dataProvider().deleteFeatures([1])
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    assert layer.dataProvider().addFeature(feature)
    assert [f.id() for f in layer.getFeatures(QgsFeatureRequest(QgsRectangle(0, 0, 2, 2)))] == [count + 1]
    assert layer.featureCount() == count


def test_single_polygons_become_multipolygons_where_the_layer_has_them(run, tmp_path):
    source = tiles_layer(5, "MultiPolygon")
    path = str(tmp_path / "tiles.gpkg")
    run("splittiles", INPUT=source, OUTPUT=path)
    layer = QgsVectorLayer(path, "tiles", "ogr")
    for made, given in zip(layer.getFeatures(), source.getFeatures()):
        assert given.geometry().asWkt(17).startswith("Polygon")
        assert made.geometry().asWkt(17) == "Multi" + given.geometry().asWkt(17).replace("((", "(((").replace(
            "))", ")))"
        )
    assert layer.wkbType() == source.wkbType()


def test_fields_that_need_conversion_go_through_qgis(run, tmp_path):
    source = tiles_layer(4, fields="&field=tile_id:string&field=value:double&field=n:int&field=day:date")
    path = str(tmp_path / "tiles.gpkg")
    run("jointilestomask", INPUT=source, OUTPUT=path)
    layer = QgsVectorLayer(path, "tiles", "ogr")
    assert layer.fields().field("day").typeName() == "Date"
    assert [f["n"] for f in layer.getFeatures()] == [0, 1, 2, 3]


def test_a_layer_of_its_own_in_a_geopackage_that_holds_others(run, tmp_path):
    path = str(tmp_path / "all.gpkg")
    run("jointilestomask", INPUT=tiles_layer(3), OUTPUT=path)
    run("jointilestomask", INPUT=tiles_layer(7), OUTPUT=f"ogr:dbname='{path}' table=\"more\" (geom)")
    assert QgsVectorLayer(f"{path}|layername=all", "a", "ogr").featureCount() == 3
    assert QgsVectorLayer(f"{path}|layername=more", "b", "ogr").featureCount() == 7


def test_nothing_kept_is_an_empty_layer_that_can_be_read_and_a_warning(run, feedback, tmp_path):
    path = str(tmp_path / "tiles.gpkg")
    far = QgsVectorLayer("Polygon?crs=EPSG:32618", "far", "memory")
    feature = QgsFeature(QgsFields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    far.dataProvider().addFeature(feature)
    run("jointilestomask", INPUT=tiles_layer(3), MASK=far, OUTPUT=path)
    layer = QgsVectorLayer(path, "tiles", "ogr")
    assert layer.isValid()
    assert layer.featureCount() == 0
    assert any("No tile is left" in text for text in feedback.warnings)


def test_a_full_disk_is_said(run):
    with pytest.raises(QgsProcessingException, match=r"OUTPUT cannot be written|Could not create|could not be created"):
        run("jointilestomask", INPUT=tiles_layer(3), OUTPUT="/dev/full/tiles.gpkg")
