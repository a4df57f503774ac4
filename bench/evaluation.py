"""What measuring a model costs beside running it: evaluation of a split against the bare model. Engine's Python.

python bench/evaluation.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

import checkout  # noqa: F401 - makes `tilewright` importable
import numpy as np
import scene
from measuring import Row, Turns, in_turns, say, seconds
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.evaluation.evaluate import evaluate_model
from tilewright.engine.evaluation.options import EvaluateModelOptions
from tilewright.engine.inference.network import freeze
from tilewright.engine.models.architectures import build
from tilewright.engine.models.architectures.options import Head, Settings
from tilewright.engine.progress import Progress

TILE_PX, BANDS, BATCH = 256, 4, 8
CLASSES = ("background", "field", "forest", "urban", "water")


def main() -> None:
    """Measure over fewer tiles, or more."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    across, rounds = (8, 3) if given.quick else (12, 5)
    tiles = across**2
    say(f"evaluation: U-Net over {tiles} tiles of {TILE_PX} px")
    dataset = _dataset(given.folder, across)
    model = build("UNET", TILE_PX, TILE_PX, BANDS, Head("SEGMENTATION", len(CLASSES)), Settings())
    model.save(given.folder / "unet.keras")
    bare = freeze(model, BATCH, (TILE_PX, TILE_PX), BANDS)
    batch = np.random.default_rng(0).random((BATCH, TILE_PX, TILE_PX, BANDS), np.float32)
    bare(batch)
    batches = math.ceil(tiles / BATCH)
    job = EvaluateModelOptions(
        model=str(given.folder / "unet.keras"),
        dataset=str(dataset),
        split="train",
        classes=",".join(CLASSES),
        scaling="divide 4000",
        batch_size=BATCH,
        metrics=str(given.folder / "metrics.json"),
    )
    whole: list[float] = []

    def ours() -> float:
        """Tiles per second from the first batch to the finished figures; `whole` gets those of the whole call."""
        clock = _Clock()
        whole.append(tiles / seconds(lambda: evaluate_model(job, clock)))
        return (tiles - clock.done) / (time.perf_counter() - clock.first)

    run = in_turns(ours, lambda: tiles / seconds(lambda: [bare(batch) for _ in range(batches)]), rounds)
    with_loading = Turns(tuple(zip(whole, (other for _, other in run.pairs))))
    for turns, words in ((run, "from its first batch"), (with_loading, "with the model's loading")):
        Row(
            what=f"evaluate_model, U-Net, {tiles} tiles of {TILE_PX} px, {words}",
            ours=f"{turns.ours:.1f} tiles/s",
            against=f"the frozen model on arrays, batch of {BATCH}",
            other=f"{turns.other:.1f} tiles/s",
            ratio=turns.ratio,
            spread=turns.spread,
        ).send()


def _dataset(folder: Path, across: int) -> Path:
    side = across * TILE_PX
    raster = scene.write_raster(folder / "raster.tif", side)
    tiles = scene.write_tiles(folder / "tiles.gpkg", across, across, TILE_PX, ("any",))
    labels = scene.write_polygons(folder / "labels.gpkg", side * scene.PIXEL_M, side * scene.PIXEL_M)
    options = ExportTilesOptions(
        rasters=(str(raster),),
        tiles=str(tiles),
        output=str(folder / "dataset"),
        task="SEGMENTATION",
        labels=str(labels),
        class_field="class",
    )
    export_tiles(options, Progress())
    return folder / "dataset"


class _Clock(Progress):
    """Notes when the first tiles were measured, and how many that were."""

    done, first = 0.0, 0.0

    def update(self, done: float, total: float, text: str = "") -> None:
        if text == "Tiles" and not self.first:
            self.done, self.first = done, time.perf_counter()


if __name__ == "__main__":
    main()
