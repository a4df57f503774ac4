"""How good the models are that the algorithms make of real scenes, on ground that they have not seen. QGIS's Python.

python bench/accuracy.py FOLDER [--quick]

Buildings: learned in the west of a drone image at half its resolution, measured in its east, as pixels and as
footprints at an IoU of 0.5. Land cover: a network beside a random forest that sees each pixel by itself. Where the
scenes are missing, this says so and measures nothing. Half an hour; --quick trains for a quarter of the epochs.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import Any, Optional

import checkout
import session
from measuring import Row, say
from osgeo import gdal

SCENES = checkout.ROOT.parent / "shared" / "data"
IMAGE, BUILDINGS = SCENES / "banepa" / "banepa_rgb.tif", SCENES / "banepa" / "banepa_buildings.gpkg"
#: Pixels of the image: tiles, the column that the east begins at, and the row that validation begins at.
TILE_PX, EAST_PX, SOUTH_PX = 512, 2048, 3072
#: Tiles overlap by half where they are learned from, and not at all where they are measured on; none straddles.
SPLIT = (
    f"CASE WHEN x_off >= {EAST_PX} AND x_off % {TILE_PX} = 0 AND y_off % {TILE_PX} = 0 THEN 'test' "
    f"WHEN x_off + {TILE_PX} <= {EAST_PX} AND y_off >= {SOUTH_PX} THEN 'val' "
    f"WHEN x_off + {TILE_PX} <= {EAST_PX} AND y_off + {TILE_PX} <= {SOUTH_PX} THEN 'train' END"
)
SYMMETRIES = "FLIP_LEFT_RIGHT,FLIP_UP_DOWN,ROT90,TRANSPOSE"
#: Name, image, labels, their class field.
LAND_COVER = (
    ("Beaufort", "beaufort_s2/s2b_20181013_B4B3B2B8.tif", "beaufort_s2/rcr_landcover.shp", "Classname"),
    ("Chiapas", "chiapas_landsat7/LE70220491999322EDC01_stack.tif", "chiapas_landsat7/training_data.shp", "class"),
)


def main() -> None:
    """Measure buildings, then land cover."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    if not IMAGE.exists():
        say(f"accuracy: not measured, for want of the scenes in {SCENES}")
        return
    session.start(given.folder / "profile")
    share = 4 if given.quick else 1
    plain = _buildings(given.folder, "plain", 110 // share, 0.74, None, None)
    _buildings(given.folder, "border", 40 // share, None, 2, plain)
    for name, image, labels, field in LAND_COVER:
        _land_cover(given.folder / name, name, SCENES / image, SCENES / labels, field, 60 // share)


def _run(name: str, **parameters: Any) -> dict[str, Any]:
    import processing

    return dict(processing.run(name if ":" in name else f"tilewright:{name}", parameters))


def _buildings(
    folder: Path, name: str, epochs: int, bound: Optional[float], border: Optional[int], base: Optional[str]
) -> str:
    """Learn, map and compare; returns the model's path. `border` is the width of a border class, `base` a model to go
    on from.
    """
    say(f"accuracy: buildings, {epochs} epochs ({name})")
    folder = folder / name
    folder.mkdir(parents=True)
    grid = _run("createtilegrid", INPUT=str(IMAGE), TILE_SIZE=TILE_PX, OVERLAP=TILE_PX // 2, OUTPUT="memory:")
    split = _run(
        "native:fieldcalculator", INPUT=grid["OUTPUT"], FIELD_NAME="split", FIELD_TYPE=2, FIELD_LENGTH=10,
        FORMULA=SPLIT, OUTPUT="memory:",
    )  # fmt: skip
    tiles = _run("native:extractbyexpression", INPUT=split["OUTPUT"], EXPRESSION="split IS NOT NULL", OUTPUT="memory:")[
        "OUTPUT"
    ]
    dataset, model = str(folder / "dataset"), str(folder / "buildings.keras")
    _run(
        "exporttiles", INPUT=[str(IMAGE)], TILES=tiles, TASK="SEGMENTATION", LABELS=str(BUILDINGS),
        TILE_SIZE=TILE_PX // 2, RESAMPLING="AVERAGE", BORDER=border, OUTPUT=dataset,
    )  # fmt: skip
    _run(
        "trainmodel", DATASET=dataset, EPOCHS=epochs, BATCH_SIZE=8, LOSS="CROSS_ENTROPY,DICE", OPTIMIZER="ADAMW",
        WEIGHT_DECAY=1e-4, SCHEDULE="COSINE", LEARNING_RATE=0.002, BASE_MODEL=base, OUTPUT=model,
        AUGMENTATIONS=f"{SYMMETRIES},ROTATE,SCALE,BRIGHTNESS,CONTRAST",
    )  # fmt: skip
    metrics = folder / "metrics.json"
    _run("evaluatemodel", MODEL=model, DATASET=dataset, METRICS=str(metrics), REPORT=str(folder / "report.html"))
    figures = json.loads(metrics.read_text(encoding="utf-8"))
    east = _east()
    mapped = _run(
        "segmentraster", INPUT=[str(IMAGE)], MODEL=model, SCALES="0.5", EXTENT=east, OUTPUT=str(folder / "map.tif")
    )["OUTPUT"]
    polygons = _run(
        "polygonizeraster", INPUT=mapped, BORDER_CLASS="border" if border else None, SIEVE=100, MIN_AREA=6,
        OUTPUT=str(folder / "proposals.gpkg"),
    )["OUTPUT"]  # fmt: skip
    truth = _run("native:extractbyextent", INPUT=str(BUILDINGS), EXTENT=east, CLIP=True, OUTPUT="memory:")["OUTPUT"]
    found = _run("comparefootprints", TRUTH=truth, PROPOSALS=polygons, OUTPUT=str(folder / "compared.gpkg"))
    words = "with a border class" if border else "one class"
    if bound is not None:
        iou = figures["iou"][figures["classes"].index("labelled")]
        _figure(f"building IoU in the east, {words}", iou, "the bound", bound, bound)
    _figure(f"footprint F1 at IoU 0.5 in the east, {words}", found["F1"], "all footprints right", 1.0, None)
    return model


def _east() -> str:
    """The ground east of the part that is learned from, as Processing writes extents."""
    dataset = gdal.Open(str(IMAGE))
    x, across, _, y, _, down = dataset.GetGeoTransform()
    left, right = x + EAST_PX * across, x + dataset.RasterXSize * across
    return f"{left!r},{right!r},{y + dataset.RasterYSize * down!r},{y!r} [EPSG:4326]"


def _land_cover(folder: Path, name: str, image: Path, labels: Path, field: str, epochs: int) -> None:
    say(f"accuracy: land cover of {name}, {epochs} epochs")
    folder.mkdir(parents=True)
    grid = _run("createtilegrid", INPUT=str(image), TILE_SIZE=16, OUTPUT="memory:")["OUTPUT"]
    labelled = _run(
        "labeltiles", INPUT=grid, LABELS=str(labels), CLASS_FIELD=field, METHOD="MAJORITY", OUTPUT="memory:"
    )["OUTPUT"]
    split = _run(
        "splittiles", INPUT=labelled, METHOD="STRATIFIED", LABEL_FIELD="label", TRAIN=60, VALIDATION=15, TEST=25,
        SEED=1, OUTPUT="memory:",
    )["OUTPUT"]  # fmt: skip
    dataset, model, metrics = str(folder / "dataset"), str(folder / "land.keras"), folder / "metrics.json"
    _run(
        "exporttiles", INPUT=[str(image)], TILES=split, TASK="SEGMENTATION", LABELS=str(labels), CLASS_FIELD=field,
        UNLABELLED="IGNORE", OUTPUT=dataset,
    )  # fmt: skip
    _run(
        "trainmodel", DATASET=dataset, EPOCHS=epochs, BATCH_SIZE=8, LEARNING_RATE=0.003, SCHEDULE="COSINE",
        AUGMENTATIONS=f"{SYMMETRIES},NOISE", OUTPUT=model,
    )  # fmt: skip
    _run("evaluatemodel", MODEL=model, DATASET=dataset, BASELINE=True, METRICS=str(metrics),
         REPORT=str(folder / "report.html"))  # fmt: skip
    figures = json.loads(metrics.read_text(encoding="utf-8"))
    forest = figures["baseline"]["accuracy"]
    pixels = sum(map(sum, figures["confusion_matrix"]))
    _figure(f"land cover of {name}, {pixels} test pixels", figures["accuracy"], "random forest per pixel", forest, None)


def _figure(what: str, ours: float, against: str, other: float, bound: Optional[float]) -> None:
    """A row whose ratio is the figure over the other one; with a bound it is kept from 1 on."""
    ratio = ours / other if other else math.inf
    Row(what, f"{ours:.3f}", against, f"{other:.3f}", ratio, (ratio, ratio), None if bound is None else 1.0).send()


if __name__ == "__main__":
    main()
