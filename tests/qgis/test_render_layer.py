"""Map layers as raster files: an XYZ server's colours, a file's values, and what is refused."""

import struct
import sys
import threading
import time
import zlib
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

sys.path.insert(0, str(Path(__file__).parents[1]))
from loopback import Server

#: Side of the world in EPSG:3857, and of a pixel of zoom 3.
WORLD = 2 * 20037508.342789244
PIXEL = WORLD / 256 / 2**3


def png(colour):
    """A tile of 256 x 256 pixels of one colour."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    row = b"\0" + bytes(colour) * 256
    head = struct.pack(">IIBBBBB", 256, 256, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(row * 256)) + chunk(b"IEND", b"")


class Tiles(dict):
    """Every tile z/x/y.png in a colour of its own; those right of the middle are not there."""

    def get(self, name):
        z, x, y = (int(part) for part in name.split(".")[0].split("/"))
        return png((z, 10 * x, 10 * y)) if x < 4 else None


@pytest.fixture
def server(qgis_app):
    with Server(files=Tiles()) as server:
        yield server


def xyz(server, way, **more):
    options = "".join(f"&{name}={value}" for name, value in more.items())
    uri = f"type=xyz&url={server.url(way)}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=3{options}"
    layer = QgsRasterLayer(uri, "Streets", "wms")
    assert layer.isValid()
    return layer


def pixels_of(path):
    dataset = gdal.Open(str(path))
    return (
        np.moveaxis(np.atleast_3d(dataset.ReadAsArray()), 0, -1) if dataset.RasterCount > 1 else dataset.ReadAsArray()
    )


def test_the_colours_of_a_tile_server(run, feedback, server, tmp_path):
    # Tiles 3/2/2, 3/3/2, 3/4/2 (not there) and the row below, of which only the upper half is wanted.
    left, top = -WORLD / 2 + 2 * 256 * PIXEL, WORLD / 2 - 2 * 256 * PIXEL
    extent = QgsRectangle(left, top - 384 * PIXEL, left + 3 * 256 * PIXEL, top)
    output = tmp_path / "map.tif"
    run("renderlayer", INPUT=xyz(server, "fine"), EXTENT=extent, OUTPUT=str(output))
    pixels = pixels_of(output)
    assert pixels.shape == (384, 768, 3)
    for row, column, colour in (
        (0, 0, (3, 20, 20)),
        (255, 511, (3, 30, 20)),
        (256, 0, (3, 20, 30)),
        (0, 512, (0, 0, 0)),
    ):
        assert tuple(pixels[row, column]) == colour, (row, column)
    assert (pixels[:256, :256] == (3, 20, 20)).all()
    dataset = gdal.Open(str(output))
    assert dataset.GetGeoTransform() == pytest.approx((left, PIXEL, 0, top, 0, -PIXEL))
    assert [dataset.GetRasterBand(band).GetDescription() for band in (1, 2, 3)] == ["red", "green", "blue"]
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert any("no measurements" in said for said in feedback.infos)
    assert [path.name for path in tmp_path.iterdir()] == ["map.tif"]


def test_the_extent_of_tiles_in_another_coordinate_system(run, server, tmp_path):
    tiles = QgsVectorLayer("Polygon?crs=EPSG:4326", "tiles", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(-90, 10, -50, 40)))
    tiles.dataProvider().addFeature(feature)
    output = tmp_path / "map.tif"
    run(
        "renderlayer",
        INPUT=xyz(server, "fine"),
        TILES=tiles,
        PIXEL_SIZE=0.25,
        CRS=QgsCoordinateReferenceSystem("EPSG:4326"),
        OUTPUT=str(output),
    )
    pixels = pixels_of(output)
    assert pixels.shape == (120, 160, 3)
    assert tuple(pixels[60, 20]) == (3, 20, 30)  # -85, 25
    assert tuple(pixels[60, 150]) == (3, 20, 30)
    dataset = gdal.Open(str(output))
    assert dataset.GetSpatialRef().IsSame(srs(4326))


def srs(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def test_a_connection_as_text(run, server, tmp_path):
    uri = f"wms://type=xyz&url={server.url('fine')}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=3"
    extent = f"{-WORLD / 2},{-WORLD / 2 + 256 * PIXEL},{WORLD / 2 - 256 * PIXEL},{WORLD / 2} [EPSG:3857]"
    run("renderlayer", INPUT=uri, EXTENT=extent, OUTPUT=str(tmp_path / "map.tif"))
    assert tuple(pixels_of(tmp_path / "map.tif")[10, 10]) == (3, 1, 1), "black is written as 1"


CAPABILITIES = """<?xml version="1.0"?><WCS_Capabilities version="1.0.0" xmlns="http://www.opengis.net/wcs"
 xmlns:gml="http://www.opengis.net/gml" xmlns:xlink="http://www.w3.org/1999/xlink"><Service><name>a</name>
 <label>a</label></Service><Capability><Request>
 <GetCapabilities><DCPType><HTTP><Get><OnlineResource xlink:href="{url}?"/></Get></HTTP></DCPType></GetCapabilities>
 <DescribeCoverage><DCPType><HTTP><Get><OnlineResource xlink:href="{url}?"/></Get></HTTP></DCPType></DescribeCoverage>
 <GetCoverage><DCPType><HTTP><Get><OnlineResource xlink:href="{url}?"/></Get></HTTP></DCPType></GetCoverage>
 </Request></Capability><ContentMetadata><CoverageOfferingBrief><name>heights</name><label>Heights</label>
 <lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>14.99 45.14</gml:pos><gml:pos>15.01 45.16</gml:pos>
 </lonLatEnvelope></CoverageOfferingBrief></ContentMetadata></WCS_Capabilities>"""
DESCRIPTION = """<?xml version="1.0"?><CoverageDescription version="1.0.0" xmlns="http://www.opengis.net/wcs"
 xmlns:gml="http://www.opengis.net/gml"><CoverageOffering><name>heights</name><label>Heights</label>
 <lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>14.99 45.14</gml:pos><gml:pos>15.01 45.16</gml:pos>
 </lonLatEnvelope><domainSet><spatialDomain><gml:Envelope srsName="EPSG:32633"><gml:pos>500000 4999800</gml:pos>
 <gml:pos>500300 5000000</gml:pos></gml:Envelope><gml:RectifiedGrid dimension="2"><gml:limits><gml:GridEnvelope>
 <gml:low>0 0</gml:low><gml:high>29 19</gml:high></gml:GridEnvelope></gml:limits><gml:axisName>x</gml:axisName>
 <gml:axisName>y</gml:axisName><gml:origin><gml:pos>500000 5000000</gml:pos></gml:origin>
 <gml:offsetVector>10 0</gml:offsetVector><gml:offsetVector>0 -10</gml:offsetVector></gml:RectifiedGrid>
 </spatialDomain></domainSet><rangeSet><RangeSet><name>a</name><label>a</label></RangeSet></rangeSet>
 <supportedCRSs><requestResponseCRSs>EPSG:32633</requestResponseCRSs></supportedCRSs>
 <supportedFormats><formats>GeoTIFF</formats></supportedFormats></CoverageOffering></CoverageDescription>"""


def coverage_server(path):
    """A WCS 1.0.0 server of one raster, as far as QGIS asks it."""

    def answer(request):
        asked = {name.upper(): value[0] for name, value in parse_qs(urlsplit(request).query).items()}
        if asked.get("REQUEST") == "GetCapabilities":
            return CAPABILITIES.format(url=server.url("whole/wcs")).encode()
        if asked.get("REQUEST") == "DescribeCoverage":
            return DESCRIPTION.encode()
        left, bottom, right, top = (float(part) for part in asked["BBOX"].split(","))
        size = {"width": int(asked["WIDTH"]), "height": int(asked["HEIGHT"])}
        gdal.Translate("/vsimem/cut.tif", str(path), projWin=(left, top, right, bottom), **size)
        file = gdal.VSIFOpenL("/vsimem/cut.tif", "rb")
        content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL("/vsimem/cut.tif").size, file))
        gdal.VSIFCloseL(file)
        return content

    server = Server(files={"wcs": answer})
    return server


def test_values_of_a_coverage_server(run, feedback, values, tmp_path):
    path, data = values
    with coverage_server(path) as server:
        uri = f"url={server.url('whole/wcs')}&identifier=heights&crs=EPSG:32633&format=GeoTIFF&version=1.0.0"
        layer = QgsRasterLayer(uri, "Heights", "wcs")
        assert layer.isValid(), layer.error().message()
        extent = QgsRectangle(500040, 4999850, 500200, 4999980)
        run("renderlayer", INPUT=layer, EXTENT=extent, PIXEL_SIZE=10, OUTPUT=str(tmp_path / "out.tif"))
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_Float32
    assert np.array_equal(dataset.ReadAsArray(), data[:, 2:15, 4:20])
    assert not any("measurements" in said for said in feedback.infos)


@pytest.fixture
def values(tmp_path):
    """A raster of real numbers with a name, nodata and pixels of 10 m."""
    path = tmp_path / "values.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 30, 20, 2, gdal.GDT_Float32)
    dataset.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
    dataset.SetProjection(srs(32633).ExportToWkt())
    data = np.random.default_rng(0).normal(size=(2, 20, 30)).astype(np.float32)
    data[0, 3, 4] = -99
    for band in (1, 2):
        dataset.GetRasterBand(band).WriteArray(data[band - 1])
        dataset.GetRasterBand(band).SetNoDataValue(-99)
    dataset.GetRasterBand(1).SetDescription("height")
    dataset = None
    return path, data


def test_values_stay_what_they_are(run, feedback, values, tmp_path):
    path, data = values
    run(
        "renderlayer",
        INPUT=QgsRasterLayer(str(path), "Heights", "gdal"),
        EXTENT=QgsRectangle(500043, 4999850, 500200, 4999977),
        OUTPUT=str(tmp_path / "out.tif"),
    )
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert dataset.GetGeoTransform() == (500040, 10, 0, 4999980, 0, -10), "on the layer's own lattice"
    assert np.array_equal(dataset.ReadAsArray(), data[:, 2:15, 4:20])
    assert dataset.GetRasterBand(1).GetDescription() == "height"
    assert dataset.GetRasterBand(1).GetNoDataValue() == -99
    assert not any("measurements" in said for said in feedback.infos)


def test_four_bands_of_bytes_stay_four_bands(run, tmp_path):
    data = np.arange(4 * 6 * 5, dtype=np.uint8).reshape(4, 6, 5)
    options = ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "in.tif"), 5, 6, 4, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
    dataset.SetProjection(srs(32633).ExportToWkt())
    dataset.WriteArray(data)
    dataset = None
    run("renderlayer", INPUT=str(tmp_path / "in.tif"), OUTPUT=str(tmp_path / "out.tif"))
    made = gdal.Open(str(tmp_path / "out.tif"))
    assert np.array_equal(made.ReadAsArray(), data)
    assert made.GetRasterBand(4).GetColorInterpretation() != gdal.GCI_AlphaBand


def test_the_result_alone_comes_onto_the_map(provider, values):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("tilewright:renderlayer")
    given = {"INPUT": str(values[0]), "OUTPUT": output}
    results, fine = algorithm.run(given, context, QgsProcessingFeedback())
    assert fine
    assert list(context.layersToLoadOnCompletion()) == [results["OUTPUT"]]


def test_all_of_a_layer(run, values, tmp_path):
    path, data = values
    run("renderlayer", INPUT=str(path), OUTPUT=str(tmp_path / "out.tif"))
    assert np.array_equal(gdal.Open(str(tmp_path / "out.tif")).ReadAsArray(), data)


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("500", "Streets cannot be read: http://127.0.0.1:.* failed with 500"),
        ("dies", "Streets cannot be read: http://127.0.0.1:.* failed with (?!200)"),
        ("404", "Streets has no image at"),
    ],
)
def test_a_server_that_fails(run, server, tmp_path, way, words):
    server.short = 100
    extent = QgsRectangle(-1e6, -1e6, 0, 0)
    with pytest.raises(QgsProcessingException, match=words):
        run("renderlayer", INPUT=xyz(server, way), EXTENT=extent, OUTPUT=str(tmp_path / "map.tif"))
    assert not list(tmp_path.iterdir())


def test_cancel_while_a_server_hangs(run, feedback, server, tmp_path):
    extent = QgsRectangle(-1e6, -1e6, 0, 0)
    cancelled = []

    def cancel():
        while not server.requests:
            time.sleep(0.02)
        time.sleep(0.3)
        cancelled.append(time.monotonic())
        feedback.cancel()

    thread = threading.Thread(target=cancel, daemon=True)
    thread.start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("renderlayer", INPUT=xyz(server, "hangs"), EXTENT=extent, OUTPUT=str(tmp_path / "map.tif"))
    thread.join()
    assert time.monotonic() - cancelled[0] < 10  # the server would keep it waiting for longer
    assert not list(tmp_path.iterdir())


def refusal(provider, **parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = provider.algorithm("renderlayer").create()
    fine, reason = algorithm.checkParameterValues(parameters, context)
    assert not fine
    return reason


def test_what_is_refused_before_the_run(provider, server, values, tmp_path):
    path, _ = values
    output = str(tmp_path / "o.tif")
    assert "PIXEL_SIZE must be more than 0, got -1" in refusal(provider, INPUT=str(path), PIXEL_SIZE=-1, OUTPUT=output)
    assert "must be a file that ends in .tif" in refusal(provider, INPUT=str(path), OUTPUT=str(tmp_path / "o.png"))


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"EXTENT": QgsRectangle(0, 0, 10, 10)}, "Heights has nothing at .*: it covers 500000"),
        ({"PIXEL_SIZE": 1e-7}, "give a smaller extent or larger pixels"),
    ],
)
def test_what_is_refused_once_the_layer_is_known(run, values, tmp_path, more, words):
    path, _ = values
    layer = QgsRasterLayer(str(path), "Heights", "gdal")
    QgsProject.instance().addMapLayer(layer)  # the exception's frames would keep it until after QGIS has ended
    with pytest.raises(QgsProcessingException, match=words):
        run("renderlayer", INPUT=layer, OUTPUT=str(tmp_path / "o.tif"), **more)
    assert not (tmp_path / "o.tif").exists()
    QgsProject.instance().clear()


def test_other_algorithms_name_this_one(run, server, tmp_path):
    tiles = QgsVectorLayer("Polygon?crs=EPSG:3857", "tiles", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(-100, -100, 0, 0)))
    tiles.dataProvider().addFeature(feature)
    with pytest.raises(QgsProcessingException, match=r"gives the engine no pixels.*tilewright:renderlayer"):
        run("exporttiles", INPUT=[xyz(server, "fine")], TILES=tiles, TASK="IMAGES", OUTPUT=str(tmp_path / "out"))
