"""Work on a Dask cluster against its limits: workers, a store that is far away, a scheduler's costs. Engine's Python.

python bench/cluster.py FOLDER [--quick] [--only PART]

One worker process has one thread. Limits are so many times the rate of one worker where a store is waited for, and as
many times as there are cores where these are. The cost of not using a cluster is that of its packages being there.
"""

from __future__ import annotations

import argparse
import math
import os
import re
import resource
import shutil
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import checkout
import scene
from clusters import cluster, far_store, working_on_cluster
from measuring import Row, in_turns, run_worker, say
from tilewright.engine.execution import crew, ordered_map, working_on
from tilewright.engine.imagery.sweep import SIZE, Window, sweep
from tilewright.engine.progress import Progress
from tilewright.engine.tasks import TASKS
from tilewright.engine.worker import machines

TILE_PX = 256
WORKERS = (1, 2, 4)
#: How long items wait that need no core.
WAIT_S = 0.2
#: The simulated run: tiles in all, and those of a window that raster tasks work on at a time.
TILES, TILES_OF_WINDOW = 100_000_000, (SIZE // TILE_PX) ** 2
#: Windows of it that go through Dask; all of them would take hours.
GIVEN = 20_000
FORMULA = "ndvi = (b4 - b3) / (b4 + b3)"
#: What clusters and stores need, and the engine's program in a Python that does not find such packages.
PACKAGES = ("dask", "distributed", "cloudpickle", "fsspec", "s3fs", "gcsfs", "adlfs")
PROGRAM = """
import runpy, sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {packages!r}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Absent())
runpy.run_path({main!r}, run_name="__main__")
"""


def main() -> None:
    """Measure each part."""
    parts = {
        "overhead": _overhead,
        "waiting": _waiting,
        "bookkeeping": _bookkeeping,
        "indices": _indices,
        "polygons": _polygons,
        "export": _export,
        "segment": _segment,
        "absent": _absent,
    }
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", choices=list(parts), action="append", help="this part alone; may be given again")
    given = parser.parse_args()
    for name in given.only or parts:
        folder = given.folder / name
        folder.mkdir()
        say(f"cluster: {name}")
        parts[name](folder, given.quick)


def _overhead(folder: Path, quick: bool) -> None:
    """What an item costs that does nothing, against one on local threads."""
    count = 2_000 if quick else 10_000
    here = _item_seconds(count)
    with cluster(folder, 2) as (address, _), working_on_cluster(address, folder):
        there = _item_seconds(count)
    Row(
        what=f"an item of work on 2 worker processes, {count:,} of them",
        ours=f"{there * 1e3:.2f} ms, {there / TILES_OF_WINDOW * 1e6:.0f} µs for each of {TILES_OF_WINDOW} tiles",
        against="on local threads",
        other=f"{here * 1e3:.3f} ms",
        ratio=there / here,
        spread=(there / here,) * 2,
    ).send()


def _waiting(folder: Path, quick: bool) -> None:
    """Work that waits and needs no core: how well worker processes are kept at it, however busy the machine is."""
    each = 40 if quick else 200
    for workers in (*WORKERS, 16):
        with cluster(folder, workers) as (address, _), working_on_cluster(address, folder), crew() as executor:
            for _ in ordered_map(executor, _wait, range(4 * workers), Progress()):
                pass
            start = time.perf_counter()
            for _ in ordered_map(executor, _wait, range(each * workers), Progress()):
                pass
            rate = each * workers / (time.perf_counter() - start)
        ratio = rate * WAIT_S / workers
        Row(
            what=f"items that wait {WAIT_S:g} s, {workers} worker processes",
            ours=f"{rate:.1f} items/s",
            against="limit: all of them always at it",
            other=f"{workers / WAIT_S:.1f} items/s",
            ratio=ratio,
            spread=(ratio, ratio),
            at_least=0.9,
        ).send()


def _bookkeeping(folder: Path, quick: bool) -> None:
    """Windows of a raster of so many tiles, on which nothing is done: core time and memory late in the run and early.

    All of them go through what a run does itself, with machines that are done at once; some go through Dask.
    """
    share = 20 if quick else 1
    side = math.isqrt(TILES // share) * TILE_PX
    notes = _Notes(math.ceil(side / SIZE) ** 2, os.getpid())
    with working_on(_Instant()):
        sweep(side, side, _nothing, notes.take, Progress(), "")
    words = f"{TILES // share:,} tiles in {notes.count:,} windows"
    notes.send(f"bookkeeping of {words}", ("client",), "µs", 1e6)
    with cluster(folder, 2) as (address, scheduler), working_on_cluster(address, folder):
        width = GIVEN // share // 100 * SIZE
        notes = _Notes(GIVEN // share // 100 * 100, os.getpid(), scheduler)
        sweep(width, 100 * SIZE, _nothing, notes.take, Progress(), "")
    notes.send(f"Dask's bookkeeping of {notes.count:,} windows", ("client", "scheduler"), "ms", 1e3)


class _Notes:
    """Notes what processes took of the cores, and memory, after a twentieth, a tenth, almost all and all windows."""

    def __init__(self, count: int, *processes: int) -> None:
        self.count, self._processes, self._done = count, processes, 0
        self._marks = (count // 20, count // 10, count - count // 20, count)
        self._notes: list[tuple[float, ...]] = []

    def take(self, window: Window, result: Any) -> None:
        self._done += 1
        if self._done in self._marks:
            self._notes.append((sum(map(_core_seconds, self._processes)), *map(_resident_mb, self._processes)))

    def send(self, words: str, names: tuple[str, ...], unit: str, scale: float) -> None:
        """Hand over what they say."""
        (start, *_), early, (before, *_), late = self._notes
        step = self.count // 20 / scale
        _send(
            f"{words}, core time for a window: late", (early[0] - start) / step, (late[0] - before) / step, unit, 1.25
        )
        for place, name in enumerate(names, 1):
            _send(f"{words}, memory of the {name}: late", early[place], late[place], "MB", 1.2)


class _Instant(Executor):
    """Machines that have done everything at once."""

    ahead = 1000

    @property
    def executor(self) -> Executor:
        return self

    def submit(self, function: Callable[..., Any], /, *items: Any, **named: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(function(*items))
        return future


def _send(what: str, early: float, late: float, unit: str, at_most: float) -> None:
    told = [f"{value:.2f} {unit}" if value < 10 else f"{value:.0f} {unit}" for value in (late, early)]
    ratio = late / early
    Row(what, told[0], "the same, early", told[1], ratio, (ratio, ratio), at_most=at_most).send()


def _indices(folder: Path, quick: bool) -> None:
    side = 4096 if quick else 8192
    raster = scene.write_raster(folder / "raster.tif", side)

    def options(place: str, output: Path) -> dict[str, Any]:
        return {"rasters": [place], "output": str(output), "formulas": FORMULA}

    _scaled("compute_indices", raster, options, side**2 / 1e6, "Mpx/s", ".tif", quick)


def _polygons(folder: Path, quick: bool) -> None:
    side = 4096 if quick else 8192
    raster = scene.write_classes(folder / "classes.tif", side)

    def options(place: str, output: Path) -> dict[str, Any]:
        return {"raster": place, "output": str(output), "simplify": 15.0}

    _scaled("polygonize_raster", raster, options, side**2 / 1e6, "Mpx/s", "", quick, far=False)


def _export(folder: Path, quick: bool) -> None:
    side = 4096 if quick else 8192
    raster = scene.write_raster(folder / "raster.tif", side)
    across = side // TILE_PX
    tiles = scene.write_tiles(folder / "tiles.gpkg", across, across, TILE_PX, ("non_urban", "urban"))

    def options(place: str, output: Path) -> dict[str, Any]:
        return {"rasters": [place], "tiles": str(tiles), "output": str(output), "format": "NPY"}

    _scaled("export_tiles", raster, options, across**2, "tiles/s", "", quick)


def _segment(folder: Path, quick: bool) -> None:
    """A small model, so that it is the store that is waited for; many tiles, since each worker loads the model once."""
    from tilewright.engine.models.backend import keras

    side = 2048 if quick else 8192
    raster = scene.write_raster(folder / "raster.tif", side)
    inputs = keras.Input((TILE_PX, TILE_PX, 4))
    deep = keras.layers.Conv2D(8, 3, padding="same", activation="relu")(inputs)
    keras.Model(inputs, keras.layers.Conv2D(2, 1, activation="softmax")(deep)).save(folder / "small.keras")

    def options(place: str, output: Path) -> dict[str, Any]:
        model = {"model": str(folder / "small.keras"), "classes": "land,water", "scaling": "divide 4000"}
        return {"rasters": [place], "output": str(output), "overlap_px": 64, **model}

    _scaled("segment_raster", raster, options, (side // (TILE_PX - 64)) ** 2, "tiles/s", ".tif", quick)


def _scaled(
    task: str,
    raster: Path,
    options: Callable[[str, Path], dict[str, Any]],
    amount: float,
    unit: str,
    ending: str,
    quick: bool,
    far: bool = True,
) -> None:
    """Rates of a task on more and more workers, near the raster and, when `far`, through a store that is far away."""
    folder, rounds = raster.parent, 1 if quick else 3
    with far_store(folder) as address:
        places = {"on this machine": str(raster), "from a far store": f"{address}/{raster.name}"}
        if not far:
            del places["from a far store"]
        rates: dict[tuple[str, int], list[float]] = {}
        for _ in range(rounds):
            for workers in WORKERS:
                with cluster(folder, workers) as (scheduler, _):
                    for words, place in places.items():
                        took = [_seconds(task, options, place, folder / f"out{ending}", scheduler) for _ in range(2)]
                        rates.setdefault((words, workers), []).append(amount / took[1])  # the first one imports
    for (words, workers), found in rates.items():
        if workers == 1:
            continue
        most = workers if words == "from a far store" else min(workers, os.cpu_count() or 1)
        ones = rates[words, 1]
        ratios = sorted(rate / (most * one) for rate, one in zip(found, ones))
        middle = len(ratios) // 2
        Row(
            what=f"{task} {words}, {workers} worker processes",
            ours=f"{sorted(found)[middle]:.1f} {unit}",
            against=f"limit: {most} times one worker",
            other=f"{most * sorted(ones)[middle]:.1f} {unit}",
            ratio=ratios[middle],
            spread=(ratios[0], ratios[-1]),
        ).send()


def _seconds(
    task: str, options: Callable[[str, Path], dict[str, Any]], place: str, output: Path, scheduler: str
) -> float:
    """Seconds of a task, once the cluster answers."""
    found = TASKS[task]
    chosen = found.load_options().from_dict(options(place, output))
    os.sync()
    with machines(found, scheduler, chosen, Progress()):
        start = time.perf_counter()
        found.load_function()(chosen, Progress())
        took = time.perf_counter() - start
    if output.is_dir():
        shutil.rmtree(output)
    else:
        output.unlink()
    return took


def _absent(folder: Path, quick: bool) -> None:
    """CPU seconds of a run on this machine where the packages of clusters are installed, and where they are not."""
    raster = scene.write_raster(folder / "raster.tif", 4096)
    tiles = scene.write_tiles(folder / "tiles.gpkg", 16, 16, TILE_PX)
    jobs = {
        "compute_indices": {"rasters": [str(raster)], "output": str(folder / "i.tif"), "formulas": FORMULA},
        "tile_statistics": {"rasters": [str(raster)], "output": str(folder / "s.npz"), "tiles": str(tiles)},
    }
    main_file = str(checkout.ROOT / "engine" / "__main__.py")
    present, absent = (PROGRAM.format(packages=packages, main=main_file) for packages in ((), PACKAGES))
    for task, options in jobs.items():
        there = in_turns(
            lambda task=task, options=options: _cpu_seconds(task, options, present),
            lambda task=task, options=options: _cpu_seconds(task, options, absent),
            5 if quick else 15,
        )
        Row(
            what=f"{task} without a scheduler, packages of clusters installed",
            ours=f"{there.ours:.2f} CPU s",
            against="not installed",
            other=f"{there.other:.2f} CPU s",
            ratio=there.ratio,
            spread=there.spread,
            at_most=1.02,
        ).send()


def _cpu_seconds(task: str, options: dict[str, Any], program: str) -> float:
    """What a fresh worker takes of the cores."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run_worker(checkout.ROOT, task, options, program)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _nothing(item: Any) -> None:
    """What there is to be done."""


def _wait(number: int) -> int:
    time.sleep(WAIT_S)
    return number


def _item_seconds(count: int) -> float:
    with crew() as executor:
        for _ in ordered_map(executor, _nothing, range(100), Progress()):
            pass
        start = time.perf_counter()
        for _ in ordered_map(executor, _nothing, range(count), Progress()):
            pass
        return (time.perf_counter() - start) / count


def _core_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _resident_mb(process: int) -> float:
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{process}/status").read_text())
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main()
