"""Takes the documentation's pictures in a real window of QGIS: `make pictures`.

    python3 docs/pictures.py [--scenes FOLDER] [--only NAME ...] [--images FOLDER]

The pictures show the scene of `make demo`; with FOLDER, real scenes that lie there. It needs xvfb and the engine's
environment. What is shown lies in a short folder of its own, so that pictures show no other path.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Optional

ROOT = Path(__file__).resolve().parent.parent
#: Where the scene lies while it is looked at.
STAGE = Path("/tmp/scene")
#: In that folder: what is to be seen. A folder without it is somebody else's.
TOLD = ".pictures.json"
SCREEN = "1500x1500x24"
LIMIT_S = 1800
PLUGINS = """[PythonPlugins]
tilewright=true
processing=true
grassprovider=false
sagaprovider=false
[app]
projections\\unknownCrsBehavior=NoAction
[Tilewright]
"""


def real_scenes(folder: Path) -> dict[str, Any]:
    """What the pictures show of a folder of real scenes."""
    return {
        "image": folder / "beaufort_s2" / "s2b_20181013_B4B3B2B8.tif",
        "labels": folder / "beaufort_s2" / "rcr_landcover.shp",
        "class_field": "Classname",
        "tile_size": 64,
        "label_size": 8,
        "empty": 255,
        "bands": ["red", "green", "blue", "nir"],
        "objects": folder / "banepa" / "banepa_rgb.tif",
        "object_labels": folder / "banepa" / "banepa_buildings.gpkg",
        "object_field": "roof_material",
        "cloudy": folder / "landsat8_cloud_qa" / "l8_B4B3B2B5.tif",
        "quality": folder / "landsat8_cloud_qa" / "l8_BQA.tif",
        "cloud_rule": "bits 14-15 >= 2",
        "heights": folder / "dem" / "rmnp-dem.tif",
    }


def demo_scene(folder: Path) -> dict[str, Any]:
    """What the pictures show of the demo's own scene."""
    scene = folder / "scene"
    return {
        "image": scene / "image.tif",
        "labels": scene / "labels.gpkg",
        "class_field": "class",
        "tile_size": 64,
        "label_size": 64,
        "empty": None,
        "bands": [],
        "objects": scene / "image.tif",
        "object_labels": scene / "labels.gpkg",
        "object_field": "class",
        "cloudy": scene / "image.tif",
        "quality": scene / "scl.tif",
        "cloud_rule": "SENTINEL2_SCL",
        "heights": scene / "image.tif",
    }


def stage(scene: dict[str, Any], keep: bool) -> dict[str, Any]:
    """Copy the scene to where it is looked at; what an earlier call made there may be kept."""
    if STAGE.exists() and not keep:
        shutil.rmtree(STAGE)
    STAGE.mkdir(exist_ok=True)
    (STAGE / TOLD).touch()
    staged = dict(scene)
    for name, path in scene.items():
        if isinstance(path, Path):
            for file in path.parent.glob(f"{path.stem}.*"):
                if file.is_file() and not file.name.endswith(".aux.xml") and not (STAGE / file.name).exists():
                    shutil.copyfile(file, STAGE / file.name)
            staged[name] = str(STAGE / path.name)
    return staged


def profile(folder: Path) -> Path:
    """A profile of QGIS with Processing and this checkout, and nothing else."""
    if folder.exists():
        shutil.rmtree(folder)
    default = folder / "profiles" / "default"
    (default / "python" / "plugins").mkdir(parents=True)
    (default / "python" / "plugins" / "tilewright").symlink_to(ROOT, target_is_directory=True)
    (default / "QGIS").mkdir()
    (default / "QGIS" / "QGIS3.ini").write_text(PLUGINS, encoding="utf-8")
    return folder


def main(arguments: Optional[list[str]] = None) -> int:
    """Read the command line and take the pictures; returns the exit code."""
    parser = argparse.ArgumentParser(description="Take the documentation's pictures in a real window of QGIS.")
    parser.add_argument("--scenes", type=Path, help="folder of real scenes instead of the demo's")
    parser.add_argument("--only", nargs="*", default=[], help="names of pictures; what was made before them is kept")
    parser.add_argument("--images", type=Path, default=ROOT / "docs" / "images", help="folder to write to")
    options = parser.parse_args(arguments)
    scene = real_scenes(options.scenes) if options.scenes else demo_scene(ROOT / "build" / "demo")
    missing = [str(path) for path in scene.values() if isinstance(path, Path) and not path.exists()]
    if missing:
        print(f"There is no {missing[0]}. `make demo` makes the demo's scene.", file=sys.stderr)
        return 1
    if not shutil.which("xvfb-run") or not shutil.which("qgis"):
        print("QGIS and xvfb-run must be installed.", file=sys.stderr)
        return 1
    if STAGE.exists() and not (STAGE / TOLD).is_file():
        print(f"{STAGE} holds something else: move it away.", file=sys.stderr)
        return 1
    staged = stage(scene, keep=bool(options.only))
    told = STAGE / TOLD
    told.write_text(
        json.dumps({"scene": staged, "only": options.only, "images": str(options.images.resolve())}), encoding="utf-8"
    )
    values = {**os.environ, "TILEWRIGHT_PICTURES": str(told)}
    for name in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH"):
        values.pop(name, None)
    qgis = ["qgis", "--profiles-path", str(profile(STAGE / ".profile")), "--nologo", "--noversioncheck"]
    script = ["--code", str(ROOT / "docs" / "pictures_in_qgis.py")]
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", *qgis, *script]
    return subprocess.run(command, env=values, timeout=LIMIT_S, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
