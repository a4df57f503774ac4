"""Training steps from a dataset folder against the same steps fed from arrays in memory. Engine's Python.

python bench/training.py FOLDER [--quick]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import checkout  # noqa: F401 - makes `tilewright` importable
import scene
from measuring import Row, Turns, in_turns, say, seconds
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.models.architectures.options import Head
from tilewright.engine.models.data import TileReader, batches, open_dataset
from tilewright.engine.models.options import TrainModelOptions
from tilewright.engine.models.trainer import Trainer
from tilewright.engine.progress import Progress

TILE_PX, BATCH = 64, 8
#: Architecture and the task of its dataset.
NETWORKS = {"UNET": "SEGMENTATION", "TILE_CNN": "CLASSIFICATION"}
CHANGED = ("FLIP_LEFT_RIGHT", "FLIP_UP_DOWN", "ROT90", "BRIGHTNESS")


def main() -> None:
    """Measure each network in turns with its limit."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    side, rounds = (1024, 5) if given.quick else (2048, 7)
    raster = scene.write_raster(given.folder / "raster.tif", side)
    across = side // TILE_PX
    tiles = scene.write_tiles(given.folder / "tiles.gpkg", across, across, TILE_PX, ("non_urban", "urban"))
    extent = side * scene.PIXEL_M
    labels = scene.write_polygons(given.folder / "labels.gpkg", extent, extent, 5, 4)
    for architecture, task in NETWORKS.items():
        folder = given.folder / task.lower()
        more = {"labels": str(labels), "class_field": "class"} if task == "SEGMENTATION" else {}
        export_tiles(
            ExportTilesOptions(rasters=(str(raster),), tiles=str(tiles), output=str(folder), task=task, **more),
            Progress(),
        )
        for augmentations in ((), CHANGED):
            say(f"training: {architecture} {'augmented' if augmentations else ''}")
            _measure(given.folder, folder, architecture, augmentations, rounds)


def _measure(place: Path, folder: Path, architecture: str, augmentations: tuple[str, ...], rounds: int) -> None:
    options = TrainModelOptions(
        str(folder), str(place / "m.keras"), architecture=architecture, batch_size=BATCH, augmentations=augmentations
    )
    dataset = open_dataset(folder)
    tiles = dataset.splits["train"]
    # Whole batches, so that both sides take the same number of steps of the same size.
    tiles = tiles[: len(tiles) // BATCH * BATCH]
    reader = TileReader(dataset, tiles, 0, augmentations)
    head = Head(dataset.task, len(dataset.classes))
    trainer = Trainer(options, architecture, dataset, (reader, None), head, None, Progress())
    steps = len(tiles) // BATCH
    in_memory = list(batches(TileReader(dataset, tiles), BATCH, 1, shuffle=True))
    trainer.steps.train(*in_memory[0])
    first = steps / seconds(lambda: trainer.go_through(reader, 1, False))
    epoch = iter(range(2, 2 + rounds))

    def fed() -> Any:
        trainer.steps.begin()
        for pixels, labels in in_memory:
            trainer.steps.train(pixels, labels)
        trainer.steps.outcome()

    run = in_turns(
        lambda: steps / seconds(lambda: trainer.go_through(reader, next(epoch), False)),
        lambda: steps / seconds(fed),
        rounds,
    )
    named = f"training {architecture}, {TILE_PX} px, batch of {BATCH}"
    if augmentations:
        _row(f"{named}, augmented", run, None)
        return
    _row(named, run, 0.95)
    _row(f"{named}, first epoch, which reads the files", Turns(((first, run.other),)), None)


def _row(what: str, run: Turns, bound: Any) -> None:
    Row(
        what=what,
        ours=f"{run.ours:.1f} steps/s",
        against="the same steps on arrays in memory",
        other=f"{run.other:.1f} steps/s",
        ratio=run.ratio,
        spread=run.spread,
        at_least=bound,
    ).send()


if __name__ == "__main__":
    main()
