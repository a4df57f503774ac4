"""Statistics of tiles against QGIS's own zonal statistics, layer to layer. QGIS's Python.

python bench/statistics_.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import session
from measuring import in_turns, say, seconds, send_speed
from qgis.core import QgsVectorLayer

#: Ours, and the numbers and fields of native:zonalstatisticsfb that are the same.
KINDS = {
    "mean, deviation, least, most": (["MEAN", "STD", "MIN", "MAX"], {"mean": 2, "std": 4, "min": 5, "max": 6}),
    "and median": (["MEAN", "STD", "MIN", "MAX", "MEDIAN"], {"mean": 2, "median": 3, "std": 4, "min": 5, "max": 6}),
}


def main() -> None:
    """Measure both kinds on tiles of two sizes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    session.start(given.folder / "profile")
    for tile_px in (64, 256):
        for words, (statistics, theirs) in KINDS.items():
            _speed(given.folder, tile_px, words, statistics, theirs, 3 if given.quick else 5)


def _speed(folder: Path, tile_px: int, words: str, statistics: list[str], theirs: dict[str, int], rounds: int) -> None:
    tiles, raster = folder / f"tiles_{tile_px}.gpkg", folder / "raster.tif"
    count = QgsVectorLayer(str(tiles), "tiles").featureCount()
    say(f"statistics: {count} tiles of {tile_px} px, {words}")
    own = {"INPUT": str(tiles), "RASTER": [str(raster)], "BANDS": "1", "STATISTICS": statistics}
    other = {
        "INPUT": str(tiles), "INPUT_RASTER": str(raster), "RASTER_BAND": 1, "COLUMN_PREFIX": "b1_",
        "STATISTICS": list(theirs.values()),
    }  # fmt: skip
    ours, zonal = folder / "ours.gpkg", folder / "zonal.gpkg"
    run = in_turns(
        lambda: count / _seconds("tilewright:tilestatistics", own, ours),
        lambda: count / _seconds("native:zonalstatisticsfb", other, zonal),
        rounds,
    )
    _check_equal(ours, zonal, list(theirs))
    send_speed(
        f"tilestatistics, {count:,} tiles of {tile_px} px, {words}",
        run,
        "tiles/s",
        "native:zonalstatisticsfb, one band",
    )


def _seconds(algorithm: str, parameters: dict[str, Any], output: Path) -> float:
    import processing

    output.unlink(missing_ok=True)
    return seconds(lambda: processing.run(algorithm, {**parameters, "OUTPUT": str(output)}))


def _check_equal(ours: Path, theirs: Path, names: list[str]) -> None:
    values = []
    for path, endings in ((ours, {}), (theirs, {"std": "stdev"})):
        layer = QgsVectorLayer(str(path), "measured")
        fields = [f"b1_{endings.get(name, name)}" for name in names]
        values.append(np.array([[feature[field] for field in fields] for feature in layer.getFeatures()], dtype=float))
    if not np.allclose(*values, rtol=1e-9):
        raise RuntimeError("the two results differ")


if __name__ == "__main__":
    main()
