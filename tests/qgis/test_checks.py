"""What is refused before any work, and that neither a refusal nor a cancel leaves anything behind."""

import sqlite3

import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


def layer_of(geometries, kind="Polygon"):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32618&field=tile_id:string", "made", "memory")
    for number, geometry in enumerate(geometries):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes([f"t{number}"])
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def boxes(count, size=10.0):
    return [QgsGeometry.fromRect(QgsRectangle(n * size, 0, (n + 1) * size, size)) for n in range(count)]


def saved(layer, path):
    settings = QgsVectorFileWriter.SaveVectorOptions()
    settings.driverName = "GPKG"
    assert QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), settings
    )
    return str(path)


def raster_of(path, width=80, height=10, value=1):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((0, 1, 0, height, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32618)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).Fill(value)
    return str(path)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"TILE_SIZE": 64.5}, "TILE_SIZE must be a whole number, got 64.5"),
        ({"TILE_SIZE": "64.5"}, "TILE_SIZE must be a whole number, got 64.5"),
        ({"TILE_SIZE": "many"}, "TILE_SIZE must be a whole number, got many"),
        ({"TILE_SIZE": 0}, "TILE_SIZE must be at least 1, got 0"),
        ({"OVERLAP": "-1"}, "OVERLAP must be at least 0, got -1"),
        ({"GROUND_SIZE": "nan"}, "GROUND_SIZE must be a number, got nan"),
        ({"EDGE": "drop"}, "EDGE must be one of DROP, SHIFT, PAD, got drop"),
        ({"EDGE": 1}, "EDGE must be one of DROP, SHIFT, PAD, got 1"),
        ({"GROUND_SIZE": 1e-9}, "at most 100,000,000 tiles"),
    ],
)
def test_values_are_refused_by_name_rule_and_value(run, tmp_path, values, words):
    output = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=words.replace("(", r"\(")):
        run("createtilegrid", INPUT=raster_of(tmp_path / "r.tif"), OUTPUT=str(output), **{"TILE_SIZE": 4, **values})
    assert not output.exists()


def test_numbers_given_as_text_are_taken(run, tmp_path):
    result = run("createtilegrid", INPUT=raster_of(tmp_path / "r.tif"), TILE_SIZE=" 10 ", OUTPUT="memory:")
    assert (result["TILE_COUNT"], result["H_SPACING"]) == (8, 10)


@pytest.mark.parametrize("give", [str, lambda path: f"{path}|layername=tiles", lambda path: QgsVectorLayer(path)])
def test_an_input_is_never_written_over(run, tmp_path, give):
    path = saved(layer_of(boxes(4)), tmp_path / "tiles.gpkg")
    before = (tmp_path / "tiles.gpkg").read_bytes()
    mask = layer_of(boxes(2))
    with pytest.raises(QgsProcessingException, match="OUTPUT must be another file than INPUT"):
        run("jointilestomask", INPUT=give(path), MASK=mask, OUTPUT=path)
    with pytest.raises(QgsProcessingException, match="OUTPUT must be another file than MASK"):
        run("jointilestomask", INPUT=mask, MASK=give(path), OUTPUT=str(tmp_path / "tiles"))
    with pytest.raises(QgsProcessingException, match="OUTPUT must be another file than INPUT"):
        selected = QgsProcessingFeatureSourceDefinition(path, False)
        run("splittiles", INPUT=selected, OUTPUT=path)
    assert (tmp_path / "tiles.gpkg").read_bytes() == before


def test_two_outputs_are_two_files(run, tmp_path):
    path = str(tmp_path / "out.gpkg")
    with pytest.raises(QgsProcessingException, match="REJECTED must be another file than OUTPUT"):
        run("excludecloudytiles", INPUT=layer_of(boxes(4)), OUTPUT=path, REJECTED=path)
    assert not (tmp_path / "out.gpkg").exists()


def test_an_output_without_a_folder_is_refused_before_any_work(run, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"OUTPUT cannot be written to .*: there is no folder"):
        run("splittiles", INPUT=layer_of(boxes(4)), OUTPUT=str(tmp_path / "nowhere" / "out.gpkg"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["jointilestomask", "excludecloudytiles", "labeltiles", "splittiles"])
def test_tiles_are_polygons(run, tmp_path, name):
    points = layer_of([QgsGeometry.fromWkt("POINT(5 5)")] * 5, "Point")
    more = {"labeltiles": {"LABELS": points}}.get(name, {})
    with pytest.raises(
        QgsProcessingException, match="INPUT must be a layer of polygons, but made has Point geometries"
    ):
        run(name, INPUT=points, OUTPUT=str(tmp_path / "out.gpkg"), **more)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("field", ["fid", "GEOM"])
def test_a_field_that_geopackages_keep_is_refused(run, field):
    with pytest.raises(QgsProcessingException, match=f"field must not be {field}"):
        run("jointilestomask", INPUT=layer_of(boxes(2)), FIELD=field, OUTPUT="memory:")


class Impatient(QgsProcessingFeedback):
    """Cancels as soon as some progress is made."""

    def setProgress(self, percent):
        if percent > 0:
            self.cancel()


@pytest.fixture
def run_cancelled(provider):
    def run(name, **parameters):
        feedback = Impatient()
        algorithm = provider.algorithm(name).create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return algorithm.run(parameters, context, feedback)

    return run


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson"])
def test_a_cancelled_grid_leaves_nothing(run_cancelled, tmp_path, ending):
    raster = raster_of(tmp_path / "r.tif", 300, 300)
    _, fine = run_cancelled("createtilegrid", INPUT=raster, TILE_SIZE=2, OUTPUT=str(tmp_path / f"out.{ending}"))
    assert not fine
    assert {path.name for path in tmp_path.iterdir()} <= {"r.tif", "r.tif.aux.xml"}


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson"])
def test_a_file_that_cannot_be_written_to_its_end_is_an_error_and_goes(run, tmp_path, ending):
    """A limit on the size of files stands in for a full disk."""
    resource = pytest.importorskip("resource")
    raster = raster_of(tmp_path / "r.tif", 300, 300)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, hard))
    try:
        with pytest.raises(QgsProcessingException, match="OUTPUT cannot be written"):
            run("createtilegrid", INPUT=raster, TILE_SIZE=2, OUTPUT=str(tmp_path / f"out.{ending}"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert {path.name for path in tmp_path.iterdir()} <= {"r.tif", "r.tif.aux.xml"}


def test_cancelling_again_and_again_leaves_nothing_and_keeps_no_connection(run_cancelled, run, tmp_path):
    tiles = saved(layer_of(boxes(9000)), tmp_path / "tiles.gpkg")
    out = tmp_path / "out.gpkg"
    for _ in range(3):
        for name, more in (
            ("splittiles", {}),
            ("labeltiles", {"LABELS": tiles}),
            ("excludecloudytiles", {"CLOUDS": tiles}),
        ):
            _, fine = run_cancelled(name, INPUT=tiles, OUTPUT=str(out), **more)
            assert not fine
            assert not out.exists()
    run("jointilestomask", INPUT=tiles, MASK=layer_of(boxes(5)), OUTPUT=str(out))
    with sqlite3.connect(out) as database:
        assert database.execute("SELECT count(*), sum(mask_frac) FROM out").fetchone() == (5, 5.0)


def test_a_cancel_leaves_other_layers_of_the_file_alone(run_cancelled, tmp_path):
    path = saved(layer_of(boxes(3)), tmp_path / "many.gpkg")
    raster = raster_of(tmp_path / "r.tif", 300, 300)
    target = f"ogr:dbname='{path}' table=\"grid\" (geom)"
    _, fine = run_cancelled("createtilegrid", INPUT=raster, TILE_SIZE=2, OUTPUT=target)
    assert not fine
    assert QgsVectorLayer(f"{path}|layername=many").featureCount() == 3


def test_columns_from_pixels_go_to_their_tiles_where_qgis_would_skip_invalid_ones(provider, feedback, tmp_path):
    bow_tie = QgsGeometry.fromWkt("POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))")
    layer = layer_of([bow_tie, *boxes(4)[1:]])
    raster = raster_of(tmp_path / "clouds.tif", 20, 10, 9)  # covers the first two tiles
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setInvalidGeometryCheck(QgsFeatureRequest.GeometrySkipInvalid)
    parameters = {
        "INPUT": layer, "CLOUD_RASTER": raster, "CLOUD_RULE": "in 9", "MAX_CLOUD": 1, "OUTPUT": "memory:"
    }  # fmt: skip
    result, fine = provider.algorithm("excludecloudytiles").create().run(parameters, context, feedback)
    assert fine
    output = context.getMapLayer(result["OUTPUT"])
    found = {feature["tile_id"]: feature["cloud_frac"] for feature in output.getFeatures()}
    assert found == {"t0": 1.0, "t1": 1.0, "t2": 0.0, "t3": 0.0}
