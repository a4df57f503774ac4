"""The commands in the documentation: each is one that the algorithms take, and those of the start make a map."""

import re
import shlex
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterEnum, QgsProject

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def commands(page):
    """(algorithm, parameters) of every call of qgis_process in a page's shell blocks; repeated parameters are lists."""
    found = []
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        for line in block.replace("\\\n", " ").splitlines():
            if line.startswith("#"):
                continue
            words = shlex.split(line)
            words = words[: words.index(">")] if ">" in words else words
            if words[:1] != ["qgis_process"] or "run" not in words:
                continue
            name, parameters = words[words.index("run") + 1], {}
            for word in words[words.index("run") + 2 :]:
                assert word.startswith("--"), line
                key, _, value = word[2:].partition("=")
                parameters.setdefault(key, []).append(value)
            found.append((name, {key: v[0] if len(v) == 1 else v for key, v in parameters.items()}))
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_is_one_that_its_algorithm_takes(provider, page):
    for name, parameters in commands(page):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        assert algorithm is not None, name
        for key, value in parameters.items():
            definition = algorithm.parameterDefinition(key)
            assert definition is not None, f"{name} has no {key}"
            if isinstance(definition, QgsProcessingParameterEnum):
                values = value if isinstance(value, list) else [value]
                assert [part for v in values for part in v.split(",") if part not in definition.options()] == []
        needed = [
            definition.name()
            for definition in algorithm.parameterDefinitions()
            if not definition.flags() & definition.FlagOptional and definition.defaultValue() is None
        ]
        assert [key for key in needed if key not in parameters] == [], name


def test_the_pages_have_commands():
    assert sum(len(commands(page)) for page in PAGES) > 40


def test_the_start_leads_to_a_map(provider, tmp_path, monkeypatch):
    """The commands of the ten-minute start, one after the other, on a small scene of two halves."""
    import numpy as np
    import processing
    from osgeo import gdal, osr
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer

    monkeypatch.chdir(tmp_path)
    width, height, pixel = 64 * 8, 64 * 6, 10
    image = gdal.GetDriverByName("GTiff").Create("scene.tif", width, height, 3, gdal.GDT_Byte)
    image.SetGeoTransform((500000, pixel, 0, 9000000, 0, -pixel))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32749)
    image.SetProjection(system.ExportToWkt())
    pixels = np.random.default_rng(1).integers(0, 60, (3, height, width))
    pixels[0, :, : width // 2] += 150
    image.WriteArray(pixels.astype("uint8"))
    del image
    layer = QgsVectorLayer("Polygon?crs=EPSG:32749&field=class:string", "landuse", "memory")
    for left, right, name in ((0, 0.5, "town"), (0.5, 1, "forest")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        west, east = (500000 + share * width * pixel for share in (left, right))
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 9000000 - height * pixel, east, 9000000)))
        layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, "landuse.gpkg", QgsProject.instance().transformContext(), options)
    context = QgsProcessingContext()
    for name, parameters in commands(ROOT / "docs" / "start.md"):
        processing.run(name, parameters, context=context)
    mapped = QgsVectorLayer("map.gpkg", "map", "ogr")
    assert mapped.featureCount() == 48
    right = [("town" if tile["col"] < 4 else "forest") == tile["predicted"] for tile in mapped.getFeatures()]
    assert sum(right) >= 46
