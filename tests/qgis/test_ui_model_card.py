"""The card of a model in real dialogs, read from its sidecar, which may come from anybody."""

import json
from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtGui import QTextDocument
from tilewright.engine.datasets.manifest import BandEntry, BandStatistics, Manifest, class_entries

RECENT = "tilewright/recent_models"


def sidecar(**more):
    """A sidecar as trainmodel writes it; `more` replaces properties."""
    bands = ["red", "green", "blue"]
    classes = [
        {"value": 0, "name": "background", "title": "background", "color_hint": "000000"},
        {"value": 1, "name": "Wet_sand", "title": "Wet sand", "color_hint": "E69F00"},
    ]
    scaling = [{"type": "z-score", "mean": 70.9, "stddev": 79.4}] * 3
    shape = {"shape": [-1, 128, 256, 3], "dim_order": ["batch", "height", "width", "bands"]}
    properties = {
        "gsd": 10.0,
        "mlm:architecture": "UNET",
        "mlm:tasks": ["semantic-segmentation"],
        "mlm:input": [{"bands": bands, "input": shape, "value_scaling": scaling}],
        "mlm:output": [{"result": {}, "classification:classes": classes}],
        "mlm:total_parameters": 1945767,
        "mlm:hyperparameters": {"best_epoch": 7, "validation_accuracy": 0.9128, "validation_mean_iou": 0.7441},
        "datetime": "2026-03-04T05:06:07Z",
    }
    return {"id": "sand", "bbox": [-77.0, 34.0, -76.0, 35.0], "properties": {**properties, **more}}


@pytest.fixture
def make_model(tmp_path):
    """An empty file of a model with a sidecar of this content; a text stands as it is, None makes none."""

    def make(content=None, name="sand.keras"):
        path = tmp_path / name
        path.write_bytes(b"")
        if content is not None:
            text = content if isinstance(content, str) else json.dumps(content)
            path.with_suffix(".mlm.json").write_text(text, encoding="utf-8")
        return str(path)

    return make


@pytest.fixture
def make_raster(qgis_app, tmp_path):
    """A raster of so many bands with pixels of that size in metres, in the project."""

    def make(bands, metres):
        path = str(tmp_path / f"raster_{bands}_{metres}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 8, 8, bands, gdal.GDT_Byte)
        dataset.SetGeoTransform((600000, metres, 0, 9300000, 0, -metres))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32748)
        dataset.SetProjection(crs.ExportToWkt())
        del dataset
        layer = QgsRasterLayer(path, f"raster {metres}")
        QgsProject.instance().addMapLayer(layer)
        return layer.id()

    yield make
    QgsProject.instance().clear()


@pytest.fixture
def dialog(provider):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    QgsSettings().remove(RECENT)
    windows = []

    class Dialog:
        def __init__(self, name="segmentraster", model="MODEL"):
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")
            self.window = AlgorithmDialog(algorithm, False, None)
            windows.append(self.window)
            self.wrappers = self.window.mainWidget().wrappers
            self.model = self.wrappers[model]

        def set(self, **values):
            for name, value in values.items():
                self.wrappers[name].setParameterValue(value, context)

        @property
        def card(self):
            """The card's lines as they are read."""
            document = QTextDocument()
            document.setHtml(self.model.card.text())
            lines = document.toPlainText().replace("\u00a0", " ").split("\n")
            return [" ".join(line.split()) for line in lines]

        @property
        def warning(self):
            return self.model.warning.text()

    yield Dialog
    for window in windows:
        window.close()


def test_the_card_says_what_the_model_knows(dialog, make_model):
    window = dialog()
    path = make_model(sidecar())
    window.set(MODEL=path)
    assert window.card == [
        "Model classes of pixels, UNET, 1.95 million weights",
        "Classes background, Wet sand",
        "Bands red, green, blue",
        "Tiles 256 × 128 px, pixels of 10 m",
        "Scaling each band by its mean and standard deviation",
        "Trained 2026-03-04, 34.50° N, 76.50° W",
        "Validation mean IoU 0.744, accuracy 0.913, epoch 7",
    ]
    assert "background-color:#E69F00" in window.model.card.text()
    assert window.warning == "" and window.model.warning.isHidden()
    assert window.model.parameterValue() == path


@pytest.mark.parametrize(
    ("scaling", "words"),
    [
        (None, "values as they are"),
        ([{"type": "scale", "value": 255}] * 3, "divided by 255"),
        ([{"type": "min-max"}] * 3, "each band from its minimum and maximum to 0 and 1"),
        ([{"type": "z-score"}, {"type": "scale"}], "different for each band"),
        ([{"type": "<b>own</b>"}], "<b>own</b>"),
    ],
)
def test_scalings_in_words(dialog, make_model, scaling, words):
    content = sidecar()
    content["properties"]["mlm:input"][0]["value_scaling"] = scaling
    window = dialog()
    window.set(MODEL=make_model(content))
    assert f"Scaling {words}" in window.card


def test_other_rasters_than_the_model_knows_are_told(dialog, make_model, make_raster):
    window = dialog()
    window.set(MODEL=make_model(sidecar()), INPUT=[make_raster(3, 10)])
    assert window.warning == ""
    window.set(INPUT=[make_raster(3, 12)])
    assert window.warning == "The model learned from pixels of 10 m; these are 12 m, 1.2 times as coarse."
    window.set(INPUT=[make_raster(3, 5)])
    assert window.warning == (
        "The model learned from pixels of 10 m; these are 5 m, 2 times as fine. The run refuses that unless the "
        "advanced parameters allow it."
    )
    window.set(INPUT=[make_raster(1, 10)])
    assert window.warning == "The model takes 3 bands and the rasters have 1: more rasters are needed."
    window.set(INPUT=[make_raster(4, 10)])
    assert window.warning.startswith("The model takes 3 bands and the rasters have 4: say under Bands which to use")
    window.set(BANDS="4,3,2")
    assert window.warning == ""


def test_a_layer_removed_meanwhile_is_no_harm(dialog, make_model, make_raster):
    window = dialog("classifytiles")
    window.set(MODEL=make_model(sidecar()), INPUT=[make_raster(3, 20)])
    assert "2 times as coarse" in window.warning
    QgsProject.instance().clear()
    window.set(MODEL=make_model(name="other.keras"), BANDS="1,2")
    assert window.warning == "No sidecar (other.mlm.json): give bands, classes and scaling below."


def test_without_a_sidecar(dialog, make_model, tmp_path):
    window = dialog()
    window.set(MODEL=make_model())
    assert window.warning == "No sidecar (sand.mlm.json): give bands, classes and scaling below."
    window.set(MODEL=make_model(name="deep.onnx"))
    assert window.warning.startswith("No sidecar. An ONNX model of the plugin Deepness says itself")
    window.set(MODEL=str(tmp_path / "nothing.keras"))
    assert window.warning == "There is no such file."
    assert window.model.parameterValue() == str(tmp_path / "nothing.keras")
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "saved_model.pb").write_bytes(b"")
    (tmp_path / "saved.mlm.json").write_text(json.dumps(sidecar()))
    window.set(MODEL=str(folder / "saved_model.pb"))
    assert window.card[0] == "Model classes of pixels, UNET, 1.95 million weights"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[" * 100_000,
        "[]",
        '{"properties": 3}',
        '{"properties": {"mlm:input": [], "mlm:output": []}}',
        "7" * 3_000_000,
    ],
    ids=["empty", "cut", "deep", "list", "odd", "nothing", "large"],
)
def test_sidecars_that_cannot_be_read_are_told(dialog, make_model, content):
    window = dialog()
    window.set(MODEL=make_model(content))
    assert window.warning in (
        "The sidecar beside this model cannot be read.",
        "The sidecar is too large to be looked at here.",
    )
    assert window.model.card.isHidden()


def test_a_strangers_words_stay_words(dialog, make_model):
    evil = '<img src="file:///etc/passwd"><script>x</script>'
    content = sidecar(**{"mlm:architecture": evil, "datetime": evil, "gsd": float("inf")})
    content["properties"]["mlm:input"][0]["bands"] = [evil, {"name": "b" * 5000}, *map(str, range(500))]
    content["properties"]["mlm:output"][0]["classification:classes"] = [
        {"value": 1, "name": evil, "color_hint": 'red" onload="x'}
    ] * 300
    window = dialog()
    window.set(MODEL=make_model(content))
    html = window.model.card.text()
    assert "<img" not in html and "<script" not in html and "onload" not in html
    assert "&lt;img src=" in html and "and 270 more" in html and "and 472 more" in html
    assert len(html) < 12_000


def test_models_chosen_before_are_at_hand(dialog, make_model, tmp_path):
    window = dialog()
    assert not window.model.recent.isEnabled()
    paths = [make_model(name=f"m{number}.keras") for number in range(7)]
    for path in paths:
        window.set(MODEL=path)
    window.set(MODEL=paths[4])
    window.model.menu.aboutToShow.emit()
    assert [action.text() for action in window.model.menu.actions()] == [paths[n] for n in (4, 6, 5, 3, 2)]
    window.model.menu.actions()[1].trigger()
    assert window.model.parameterValue() == paths[6]
    assert dialog("classifytiles").model.recent.isEnabled()


def test_a_model_to_go_on_from_is_held_against_the_dataset(dialog, make_model, tmp_path):
    names, folder = ("red", "green", "nir"), tmp_path / "data"
    folder.mkdir()
    Manifest(
        "SEGMENTATION", "GTIFF", class_entries(("sand",)), (64, 64), tuple(BandEntry(name, "uint8") for name in names),
        (BandStatistics(1.0, 1.0, 0.0, 2.0),) * 3, "EPSG:32748", (10.0, 10.0), {"train": {"count": 4, "labels": {}}},
    ).write(folder)  # fmt: skip
    window = dialog("trainmodel", "BASE_MODEL")
    assert window.model.parameterValue() is None
    window.set(DATASET=str(folder), BASE_MODEL=make_model(sidecar()))
    assert window.warning == (
        "The model takes the bands red, green, blue, and the dataset has red, green, nir: the run will refuse."
    )
    words = window.wrappers["ARCHITECTURE"].words.text()
    assert words == "The model to go on from has an architecture of its own: AUTO is for that."


def test_evaluating_has_the_card(dialog, make_model, make_raster):
    window = dialog("evaluatemodel")
    window.set(MODEL=make_model(sidecar()), RASTERS=[make_raster(3, 5)])
    assert "2 times as fine" in window.warning
    assert Path(window.model.parameterValue()).name == "sand.keras"
