"""Run the main job from outside QGIS, as a script of a user's would: `make demo`.

    python3 demo/run.py [--image IMAGE --labels LABELS [--class-field FIELD]] [--tile-size 64] [--out build/demo]

Every step is a call of `qgis_process` that is printed before it runs, so that it can be copied. It needs nothing but
QGIS and the standard library; the engine's environment is installed when it is missing.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Optional

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "demo"
#: Marks a folder as the demo's own, which it may empty.
MARKER = ".tilewright-demo"
#: Seconds between two signs of life of a step.
PULSE_S = 30
#: Lines of a failed step's last words to show.
LAST_LINES = 20
#: What QGIS's libraries say at every start.
NOISE = ("QStandardPaths: XDG_RUNTIME_DIR not set", "<string>:1: DeprecationWarning: setapi()")
CLASSIFIER_EPOCHS = 15
SEGMENTER_EPOCHS = 12


class Failed(Exception):
    """The demo cannot go on; the text says why."""


class Road:
    """Runs and prints the steps, each with its number, its command and its time."""

    def __init__(self, qgis_process: str) -> None:
        self.qgis_process = qgis_process
        self.variables = {
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
            "QGIS_CUSTOM_CONFIG_PATH": os.environ.get("QGIS_CUSTOM_CONFIG_PATH")
            or str(ROOT / "build" / "qgis-profile"),
            "PATH": clean_path(qgis_process),
        }
        dropped = ("PYTHON", "VIRTUAL_ENV", "CONDA", "__PYVENV")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
        self.environment = {**kept, **self.variables}
        self.number = 0
        self.started = time.monotonic()

    def algorithm(self, title: str, name: str, **parameters: Any) -> dict[str, Any]:
        """Run an algorithm of the plugin and return its results; parameters that are None are left out."""
        command = [self.qgis_process, "--json", "run", f"tilewright:{name}"]
        command += [f"--{key}={value}" for key, value in parameters.items() if value is not None]
        output = self.command(title, command)
        try:
            reply = json.loads(output[output.index("{") :])
        except ValueError:
            raise Failed(f"{name} gave no results:\n{last_lines(output)}") from None
        return dict(reply["results"])

    def command(self, title: str, command: list[str], may_fail: bool = False) -> str:
        """Run a program to its end and return what it wrote on standard output."""
        self.number += 1
        print(f"\n[{self.number:2}] {title}\n     $ {shlex.join(command)}", flush=True)
        began = time.monotonic()
        process = subprocess.Popen(
            command, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            encoding="utf-8", errors="replace",
        )  # fmt: skip
        try:
            while True:
                try:
                    output, errors = process.communicate(timeout=PULSE_S)
                    break
                except subprocess.TimeoutExpired:
                    print(f"     … {time.monotonic() - began:.0f} s", flush=True)
        except BaseException:
            process.terminate()
            process.wait()
            raise
        print(f"     {time.monotonic() - began:.1f} s", flush=True)
        if process.returncode and not may_fail:
            raise Failed(f"{title} failed with exit code {process.returncode}:\n{last_lines(errors or output)}")
        return output


def main() -> int:
    """Read the command line and walk the road; returns the exit code."""
    options = parse_arguments()
    try:
        walk(options)
    except Failed as failure:
        print(f"\nThe demo stopped: {failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Run Tilewright's main job through qgis_process.")
    parser.add_argument("--image", type=Path, help="your own raster instead of the generated scene")
    parser.add_argument("--labels", type=Path, help="polygons that label it")
    parser.add_argument("--class-field", help="field of the labels with the class name; one class without it")
    parser.add_argument("--tile-size", type=int, default=64, help="pixels (default 64)")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "demo", help="folder to write to")
    options = parser.parse_args()
    if (options.image is None) != (options.labels is None):
        parser.error("--image and --labels go together: give both, or neither for the generated scene")
    if options.class_field and options.image is None:
        parser.error("--class-field goes with --image and --labels")
    for path in (options.image, options.labels):
        if path is not None and not path.exists():
            parser.error(f"there is nothing at {path}")
    if not 16 <= options.tile_size <= 1024 or options.tile_size % 16:
        parser.error(f"--tile-size must be a multiple of 16 from 16 to 1024, got {options.tile_size}")
    return options


def walk(options: argparse.Namespace) -> None:
    """The whole road, from a checkout to a page of pictures."""
    road = Road(find_qgis_process())
    print("Each step runs with: " + " ".join(f"{name}={shlex.quote(value)}" for name, value in road.variables.items()))
    out = prepare(options.out)
    enable_plugin(road)
    python = engine_python(road)

    scene = options.image is None
    if scene:
        road.command("Make a scene: a city on a coast", [python, str(DEMO / "scene.py"), str(out / "scene")])
    inputs = {
        "image": out / "scene" / "image.tif" if scene else options.image.resolve(),
        "labels": out / "scene" / "labels.gpkg" if scene else options.labels.resolve(),
        "class_field": "class" if scene else options.class_field,
        "mask": out / "scene" / "area.gpkg" if scene else None,
        "clouds": out / "scene" / "clouds.gpkg" if scene else None,
        "tile_size": options.tile_size,
    }
    tiles_dataset, tiles = labelled_tiles(road, out, **inputs)
    masks_dataset = out / "dataset-segmentation"
    road.algorithm(
        "Export the same tiles with masks, to learn a class for each pixel",
        "exporttiles",
        INPUT=inputs["image"], TILES=tiles, TASK="SEGMENTATION", LABELS=inputs["labels"],
        CLASS_FIELD=inputs["class_field"], OUTPUT=masks_dataset,
        # The scene's labels cover all of it, but for slivers between them that are no class of their own.
        UNLABELLED="IGNORE" if scene else None,
    )  # fmt: skip

    inspection = out / "dataset.html"
    road.algorithm(
        "Look through that dataset before a model learns from it", "inspectdataset",
        DATASET=masks_dataset, REPORT=inspection,
    )  # fmt: skip

    models = {name: out / "models" / f"{name}.keras" for name in ("classifier", "segmenter")}
    reports = {name: path.with_suffix(".html") for name, path in models.items()}
    (out / "models").mkdir()
    road.algorithm(
        "Train a classifier of tiles", "trainmodel",
        DATASET=tiles_dataset, ARCHITECTURE="TILE_CNN", EPOCHS=CLASSIFIER_EPOCHS,
        OUTPUT=models["classifier"], REPORT=reports["classifier"],
    )  # fmt: skip
    classified = out / "classified.gpkg"
    road.algorithm(
        "Classify the tiles", "classifytiles",
        INPUT=inputs["image"], TILES=tiles, MODEL=models["classifier"], OUTPUT=classified,
    )  # fmt: skip
    road.algorithm(
        "Train a U-Net", "trainmodel",
        DATASET=masks_dataset, ARCHITECTURE="UNET", EPOCHS=SEGMENTER_EPOCHS,
        OUTPUT=models["segmenter"], REPORT=reports["segmenter"],
    )  # fmt: skip
    evaluation = out / "models" / "evaluation.html"
    road.algorithm(
        "Measure the U-Net on the test split, beside a random forest", "evaluatemodel",
        MODEL=models["segmenter"], DATASET=masks_dataset, BASELINE="true", REPORT=evaluation,
    )  # fmt: skip
    class_map, confidence = out / "map.tif", out / "confidence.tif"
    road.algorithm(
        "Map the whole image, pixel by pixel", "segmentraster",
        INPUT=inputs["image"], MODEL=models["segmenter"], OUTPUT=class_map, CONFIDENCE=confidence,
    )  # fmt: skip
    polygons = out / "map.gpkg"
    road.algorithm(
        "Turn the map into polygons", "polygonizeraster",
        INPUT=class_map, CONFIDENCE=confidence, SIEVE=20, OUTPUT=polygons,
    )  # fmt: skip

    page = out / "index.html"
    facts = {
        **inputs, "tiles": tiles, "dataset": tiles_dataset, "masks": masks_dataset, "map": class_map,
        "classified": classified, "classifier": models["classifier"], "segmenter": models["segmenter"],
        "truth": out / "scene" / "truth.tif" if scene else None, "evaluation": evaluation, "inspection": inspection,
    }  # fmt: skip
    paper = out / "page.json"
    paper.write_text(json.dumps(facts, default=str, indent=1), encoding="utf-8")
    road.command("Draw the page", [python, str(DEMO / "page.py"), str(paper), str(page)])

    minutes, seconds = divmod(round(time.monotonic() - road.started), 60)
    print(f"\nDone in {minutes} min {seconds} s.")
    for name, path in {
        "Dataset of labelled tiles": tiles_dataset,
        "Dataset with masks": masks_dataset,
        "What it holds": inspection,
        "Models": out / "models",
        "Evaluation": evaluation,
        "Map": class_map,
        "Map as polygons": polygons,
        "Page with pictures of all": page,
    }.items():
        print(f"  {name + ':':26} {path}")


def labelled_tiles(
    road: Road, out: Path, image: Path, labels: Path, class_field: Optional[str], mask: Optional[Path],
    clouds: Optional[Path], tile_size: int,
) -> tuple[Path, Path]:  # fmt: skip
    """From an image to a dataset of labelled tiles by the shipped graphical model: (dataset folder, tile layer)."""
    dataset, tiles = out / "dataset-classification", out / "tiles.gpkg"
    road.algorithm(
        "Make a dataset of labelled tiles: grid, area, clouds, labels, splits, export", "labelledtiles",
        RASTER=image, TILE_SIZE=tile_size, MASK=mask, CLOUDS=clouds, LABELS=labels, CLASS_FIELD=class_field,
        OTHER_LABEL=None if class_field else "other", METHOD="MAJORITY", BLOCK_SIZE=2, OUTPUT=dataset, TILES=tiles,
    )  # fmt: skip
    return dataset, tiles


def find_qgis_process() -> str:
    """The program itself where a wrapper stands before it; raises Failed when QGIS is not installed."""
    found = shutil.which("qgis_process") or shutil.which("qgis_process", path="/usr/local/bin:/usr/bin:/bin")
    if not found:
        raise Failed("qgis_process is not here. On Debian and Ubuntu: sudo apt-get install qgis")
    program = Path(found).with_name("qgis_process.bin")
    return str(program) if os.access(program, os.X_OK) else found


def clean_path(qgis_process: str) -> str:
    """A search path with the system's own Python in front, since QGIS's embedded one takes the first it meets."""
    folders = [str(Path(qgis_process).parent), "/usr/local/sbin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]
    return os.pathsep.join(dict.fromkeys(folders))


def prepare(out: Path) -> Path:
    """An empty folder for what the demo makes; one with other things in it is left alone."""
    out = out.resolve()
    if out.exists() and not out.is_dir():
        raise Failed(f"--out must be a folder, but {out} is a file")
    if out.is_dir() and any(out.iterdir()):
        if not (out / MARKER).is_file():
            raise Failed(f"--out must be empty or from an earlier demo, but {out} holds something else")
        for old in out.iterdir():
            if old.is_dir() and not old.is_symlink():
                shutil.rmtree(old)
            elif old.name != MARKER:
                old.unlink()
    out.mkdir(parents=True, exist_ok=True)
    (out / MARKER).touch()
    return out


def enable_plugin(road: Road) -> None:
    """Let qgis_process see this checkout as the plugin `tilewright`."""
    link = ROOT / "build" / "plugins" / "tilewright"
    link.parent.mkdir(parents=True, exist_ok=True)
    if not link.exists():
        link.unlink(missing_ok=True)
        link.symlink_to(ROOT, target_is_directory=True)
    road.command("Enable the plugin", [road.qgis_process, "plugins", "enable", "tilewright"], may_fail=True)
    listed = road.command("See that it is there", [road.qgis_process, "list"])
    if "tilewright:" not in listed and "createtilegrid" not in listed:
        raise Failed(f"qgis_process does not list Tilewright's algorithms; the plugin is expected at {link}")


def engine_python(road: Road) -> str:
    """The engine's Python, installed first when it is missing; one that the user named is not installed into."""
    found = road.algorithm("Look for the engine's environment", "checkenvironment")
    if not found["READY"] and "TILEWRIGHT_PYTHON" not in os.environ:
        road.algorithm("Install the engine's environment (once; some minutes)", "installenvironment")
        found = road.algorithm("Look again", "checkenvironment")
    if not found["READY"]:
        raise Failed(f"the engine's environment is not complete:\n{found['REPORT']}")
    return str(found["PYTHON"])


def last_lines(text: str) -> str:
    """The end of a program's output, where the reason is, without what Qt says at every start."""
    told = [line for line in text.strip().splitlines() if not line.startswith(NOISE)]
    return "\n".join(f"  {line}" for line in told[-LAST_LINES:])


if __name__ == "__main__":
    sys.exit(main())
