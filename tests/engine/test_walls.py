"""Imports point one way, and what QGIS's Python loads needs nothing beyond numpy."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
HEAVY = {"rasterio", "fiona", "shapely", "pyogrio", "PIL", "matplotlib", "pystac", "tensorflow", "keras"}
ROOMS = ("ui", "algorithms", "door", "engine")
PLAIN_FILES = {"options.py", "lists.py", "errors.py", "references.py", "allowed.py", "progress.py", "tasks.py"}
PLAIN_NAMES = {"options.py", "rules.py", "names.py", "manifest.py"}


def modules(room):
    return sorted(path for path in (ROOT / room).rglob("*.py"))


def is_plain(path):
    place = path.relative_to(ROOT / "engine")
    return (
        place.parts[0] in ("tiles", "__init__.py")
        or place.as_posix() in PLAIN_FILES
        or place.name in PLAIN_NAMES
        or (place.name == "__init__.py" and not path.read_text().strip())
    )


def imports(path):
    """(module as an absolute name below the package or outside it, whether at the top level of the file)."""
    package = path.relative_to(ROOT).with_suffix("").parts
    tree = ast.parse(path.read_text(), str(path))
    top = {id(node) for node in tree.body}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in top) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                base = package[: len(package) - node.level]
                name = ".".join((*base, node.module or "")).strip(".")
                yield name, id(node) in top
                for alias in node.names:
                    yield f"{name}.{alias.name}".strip("."), id(node) in top
            else:
                yield node.module or "", id(node) in top


@pytest.mark.parametrize("room", ROOMS)
def test_imports_point_one_way(room):
    allowed = ROOMS[ROOMS.index(room) :]
    for path in modules(room):
        for name, _ in imports(path):
            head = name.split(".")[0]
            if head in ROOMS:
                assert head in allowed, f"{path} imports {name}"
            if room == "engine":
                assert head not in ("qgis", "PyQt5", "PyQt6", "processing", "osgeo"), f"{path} imports {name}"
            else:
                assert head not in HEAVY, f"{path} imports {name}"


def test_qgis_side_imports_plain_engine_modules_only():
    for room in ("ui", "algorithms", "door"):
        for path in modules(room):
            for name, _ in imports(path):
                if name.startswith("engine."):
                    file = ROOT / (name.replace(".", "/") + ".py")
                    assert not file.exists() or is_plain(file), f"{path} imports {name}"


def test_plain_engine_modules_need_numpy_alone():
    plain = [path for path in modules("engine") if is_plain(path)]
    names = [".".join(("tilewright", *path.relative_to(ROOT).with_suffix("").parts)) for path in plain]
    code = (
        "import runpy, sys, importlib\n"
        f"runpy.run_path({str(ROOT / 'engine' / '__main__.py')!r})['register_package']()\n"
        f"for name in {names!r}: importlib.import_module(name.removesuffix('.__init__'))\n"
        f"print(sorted({HEAVY!r} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("task", ["datasets.export", "imagery.clouds.fractions"])
def test_light_tasks_do_not_import_tensorflow(task):
    code = (
        "import runpy, sys, importlib\n"
        f"runpy.run_path({str(ROOT / 'engine' / '__main__.py')!r})['register_package']()\n"
        f"importlib.import_module('tilewright.engine.{task}')\n"
        "print(sorted({'tensorflow', 'keras', 'matplotlib'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_tensorflow_is_imported_in_its_rooms_only():
    for path in modules("engine"):
        heavy = {name.split(".")[0] for name, _ in imports(path)} & {"tensorflow", "keras"}
        if heavy:
            assert path.relative_to(ROOT / "engine").parts[0] in ("models", "inference", "evaluation"), path


def test_every_task_can_be_loaded():
    from tilewright.engine.options import Options
    from tilewright.engine.tasks import TASKS

    for task in TASKS.values():
        assert issubclass(task.load_options(), Options)
        assert callable(task.load_function())


def test_architecture_names_what_is_there():
    page = (ROOT / "ARCHITECTURE.md").read_text()
    hidden = {".git", ".ci", "build", "dist"}
    for folder in sorted(path.name for path in ROOT.iterdir() if path.is_dir() and path.name not in hidden):
        if folder.startswith((".", "__")):
            continue
        assert f"`{folder}/`" in page, f"ARCHITECTURE.md does not say what {folder}/ is"
