"""The widgets of architectures and losses in real dialogs, beside a dataset folder."""

import re

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import Qt
from tilewright.engine.datasets.manifest import BandEntry, BandStatistics, Manifest, class_entries


@pytest.fixture
def make_dataset(tmp_path):
    """Write the manifest of a dataset of 64 × 64 px tiles in 4 bands, and return its folder."""

    def make(task="SEGMENTATION", classes=("forest", "water"), **more):
        folder = tmp_path / task
        folder.mkdir(exist_ok=True)
        values = {
            "task": task,
            "format": "GTIFF",
            "classes": class_entries(classes),
            "tile_size": (64, 64),
            "bands": tuple(BandEntry(name, "uint16") for name in ("red", "green", "blue", "nir")),
            "statistics": (BandStatistics(1.0, 1.0, 0.0, 2.0),) * 4,
            "crs": "EPSG:32749",
            "pixel_size": (10.0, 10.0),
            "splits": {"train": {"count": 40, "labels": {}}, "val": {"count": 10, "labels": {}}},
        }
        Manifest(**{**values, **more}).write(folder)
        return str(folder)

    return make


@pytest.fixture
def dialog(provider):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    windows = []

    class Dialog:
        def __init__(self, name="trainmodel"):
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")
            self.window = AlgorithmDialog(algorithm, False, None)
            windows.append(self.window)
            self.wrappers = self.window.mainWidget().wrappers

        def set(self, **values):
            for name, value in values.items():
                self.wrappers[name].setParameterValue(value, context)

    yield Dialog
    for window in windows:
        window.close()


def gigabytes(widget):
    """The memory that is told."""
    return float(re.search(r"about ([\d.]+) GB", widget.words.text()).group(1))


def shown(widget, name):
    return next(item for item in map(widget.items.item, range(widget.items.rowCount())) if item.text().startswith(name))


def test_auto_becomes_what_suits_the_dataset(dialog, make_dataset):
    window = dialog()
    widget = window.wrappers["ARCHITECTURE"]
    assert widget.parameterValue() == "AUTO"
    assert widget.words.text() == "Choose a dataset to see the number of weights and the memory that training takes."
    window.set(DATASET=make_dataset())
    # The real U-Net of these numbers has 1 945 699 weights; see tests/engine/test_models_memory.py.
    assert widget.words.text().startswith(
        "AUTO becomes UNET here. 1.95 million weights, about 1.1 GB for a batch of 16 "
    )
    assert "tiles of 64 × 64 px; this computer has " in widget.words.text()
    assert widget.warning.isHidden()
    window.set(DATASET=make_dataset("CLASSIFICATION"))
    assert widget.words.text().startswith("AUTO becomes TILE_CNN here. 242\u202f434 weights, about 0.95 GB ")
    assert widget.parameterValue() == "AUTO"


def test_memory_follows_what_is_asked_for(dialog, make_dataset):
    window = dialog()
    widget = window.wrappers["ARCHITECTURE"]
    window.set(DATASET=make_dataset(), ARCHITECTURE="UNET")
    usual = gigabytes(widget)
    window.set(WIDTH=64)
    assert "31.1 million weights" in widget.words.text()
    wide = gigabytes(widget)
    assert wide > usual + 1
    window.set(BATCH_SIZE=4)
    assert gigabytes(widget) < wide
    assert "for a batch of 4 tiles" in widget.words.text()
    window.set(WIDTH=1024, BATCH_SIZE=40)
    assert widget.warning.text().startswith("This may not fit into memory")
    window.set(DEVICE="GPU")
    assert widget.words.text().endswith("The GPU must have that.") and widget.warning.isHidden()
    window.set(WIDTH=16, DEPTH=8, DEVICE="AUTO")
    assert widget.warning.text() == "depth must be between 1 and 6 for tiles of 64 × 64 px, got 8"


def test_items_say_what_they_are_for_and_how_large(dialog, make_dataset):
    window = dialog()
    widget = window.wrappers["ARCHITECTURE"]
    assert shown(widget, "UNET").text() == (
        "UNET – a class or a value for each pixel, with sharp outlines, from few tiles"
    )
    window.set(DATASET=make_dataset())
    assert shown(widget, "UNET").text().endswith("from few tiles (1.95 million weights)")
    assert shown(widget, "UNET").isEnabled() and not shown(widget, "TILE_CNN").isEnabled()
    assert shown(widget, "TILE_CNN").toolTip() == (
        "TILE_CNN is for classes of tiles, several classes of a tile, and this dataset has classes of pixels."
    )
    window.set(ARCHITECTURE="TILE_CNN")
    assert widget.parameterValue() == "TILE_CNN"
    assert widget.warning.text() == shown(widget, "TILE_CNN").toolTip()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{}", "dataset.json of this folder cannot be read."),
        ("[1, 2", "dataset.json of this folder cannot be read."),
        ("[" * 100_000, "dataset.json of this folder cannot be read."),
        ('{"task": "SEGMENTATION", "classes": 7, "bands": []}', "dataset.json of this folder cannot be read."),
        ("x" * 5_000_000, "dataset.json of this folder is too large to be looked at here."),
    ],
    ids=["empty", "cut", "deep", "odd", "large"],
)
def test_broken_datasets_are_told(dialog, tmp_path, text, words):
    (tmp_path / "dataset.json").write_text(text)
    window = dialog()
    window.set(DATASET=str(tmp_path))
    assert window.wrappers["ARCHITECTURE"].warning.text() == words


def test_what_nothing_learns_from_is_told(dialog, make_dataset, tmp_path):
    window = dialog()
    warning = window.wrappers["ARCHITECTURE"].warning
    window.set(DATASET=make_dataset("DETECTION"))
    assert warning.text() == "Nothing is learned from datasets of this task."
    window.set(DATASET=str(tmp_path))
    assert warning.text() == "This folder has no dataset.json: it is not a dataset."
    window.set(DATASET=make_dataset(tile_size=None))
    assert warning.text() == "The tiles differ in size: export the dataset with a tile size to learn from it."


def test_losses_are_ticked_and_the_others_greyed(dialog, make_dataset):
    window = dialog()
    widget = window.wrappers["LOSS"]
    rows = {item.data(Qt.ItemDataRole.UserRole): item for item in widget._items()}
    assert widget.words.text() == "None chosen: CROSS_ENTROPY, or MSE for values is used."
    window.set(DATASET=make_dataset())
    enabled = [name for name, item in rows.items() if item.flags() & Qt.ItemFlag.ItemIsEnabled]
    assert enabled == ["CROSS_ENTROPY", "WEIGHTED_CROSS_ENTROPY", "FOCAL", "DICE", "GENERALIZED_DICE", "JACCARD"]
    assert rows["MAE"].text().endswith("(not for classes of pixels)")
    rows["DICE"].setCheckState(Qt.CheckState.Checked)
    rows["CROSS_ENTROPY"].setCheckState(Qt.CheckState.Checked)
    assert widget.parameterValue() == ["CROSS_ENTROPY", "DICE"]
    assert widget.words.text() == "Chosen: CROSS_ENTROPY + DICE"
    window.set(LOSS=["WEIGHTED_CROSS_ENTROPY"])
    assert widget.words.text() == "WEIGHTED_CROSS_ENTROPY needs class weights, such as INVERSE."
    window.set(CLASS_WEIGHTS="INVERSE")
    assert widget.words.text() == "Chosen: WEIGHTED_CROSS_ENTROPY"
    window.set(LOSS=[])
    assert widget.words.text() == "None chosen: WEIGHTED_CROSS_ENTROPY is used."
    window.set(LOSS="MAE,HUBER")
    assert widget.parameterValue() == ["MAE", "HUBER"]
    assert widget.words.text() == "MAE, HUBER cannot be used: this dataset has classes of pixels."


def test_the_chain_has_them_too(dialog, make_dataset):
    window = dialog("trainandmap")
    window.set(DATASET=make_dataset(), BATCH_SIZE=8)
    widget = window.wrappers["ARCHITECTURE"]
    assert widget.words.text().startswith("AUTO becomes UNET here. ") and "batch of 8 tiles" in widget.words.text()
    window.set(ARCHITECTURE="FCN8S", LOSS=["DICE"])
    values = [window.wrappers[name].parameterValue() for name in ("ARCHITECTURE", "LOSS")]
    assert values == ["FCN8S", ["DICE"]]
