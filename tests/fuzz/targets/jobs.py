"""What the worker is told: jobs, and the options of every task."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from .target import Target, json_of, text_of


def targets() -> Iterator[Target]:
    from tilewright.engine.tasks import TASKS

    seeds = {
        "export_tiles": {"rasters": ["/a.tif"], "tiles": "/t.gpkg", "output": "/o", "task": "SEGMENTATION"},
        "train_model": {"dataset": "/d", "output": "/m.keras", "epochs": 3, "learning_rate": 0.001},
        "segment_raster": {"rasters": ["/a.tif"], "model": "/m.keras", "output": "/o.tif", "overlap": 8},
        "stack_rasters": {"rasters": ["/a.tif", "/b.tif"], "output": "/o.tif"},
        "cloud_fractions": {"tiles": "/t.gpkg", "cloud_raster": "/c.tif", "rule": "in 3,8", "output": "/o.npz"},
        "convert_dataset": {"input": "/d", "output": "/o", "format": "NPY"},
    }
    for name in TASKS:
        seeds.setdefault(name, {"raster": "/a.tif", "rasters": ["/a.tif"], "output": "/o", "dataset": "/d"})
    lines = tuple(json.dumps({"task": name, "options": options}).encode() for name, options in seeds.items())
    yield Target("job messages", _job, lines, tuple(TASKS))
    lines = tuple(json.dumps(options | {"": name}).encode() for name, options in seeds.items())
    yield Target("options", _options, lines)


def _job(data: bytes, _: Path) -> None:
    from tilewright.engine.job import read_job

    job = read_job(text_of(data))
    assert isinstance(job, dict) and isinstance(job["options"], dict)


def _options(data: bytes, _: Path) -> None:
    from tilewright.engine.tasks import TASKS

    values = json_of(data)
    if not isinstance(values, dict):
        return
    name = values.pop("", "")
    task = TASKS[name if isinstance(name, str) and name in TASKS else "export_tiles"]
    kind = task.load_options()
    known = {item: value for item, value in values.items() if item in kind.__dataclass_fields__}
    options = kind.from_dict(known if len(values) % 5 else values)
    json.dumps(options.to_dict())
