"""The package for the plugin repository: what is in it, and that QGIS loads it as it is."""

import configparser
import json
import os
import runpy
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
#: What the plugin repository asks for.
REQUIRED = ("name", "qgisMinimumVersion", "description", "about", "version", "author", "email", "tracker", "repository")
HEAVY = ("rasterio", "fiona", "shapely", "pyogrio", "tensorflow", "keras", "matplotlib", "pystac", "numpy")


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """The package, built from a copy of the checkout, so that tests do not write into it."""
    copy = tmp_path_factory.mktemp("package") / "checkout"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "build", "dist", "__pycache__", ".*_cache"))
    (copy / "engine" / "__pycache__").mkdir()
    (copy / "engine" / "__pycache__" / "worker.cpython-311.pyc").touch()
    (copy / "ui" / ".hidden").touch()
    subprocess.run([sys.executable, str(copy / "tools" / "checkout.py"), "zip"], check=True, capture_output=True)
    return copy / "dist" / "tilewright.zip"


@pytest.fixture(scope="session")
def unpacked(package, tmp_path_factory):
    """A folder of plugins that holds the unpacked package."""
    plugins = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)
    return plugins


def qgis_process(plugins, profile, *arguments):
    program = next(
        (path for path in ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process") if Path(path).exists()), None
    )
    if program is None:
        pytest.skip("no qgis_process here")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("TILEWRIGHT")},
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
    }
    return subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, check=False)


def test_the_package_holds_what_runs_and_nothing_else(package):
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
    assert names == sorted(names)
    assert {name.split("/")[0] for name in names} == {"tilewright"}
    inside = {name.split("/", 1)[1] for name in names}
    assert {
        "metadata.txt",
        "__init__.py",
        "plugin.py",
        "LICENSE",
        "door/requirements.lock",
        "engine/__main__.py",
    } <= inside
    assert {name.split("/")[0] for name in inside if "/" in name} == {
        "algorithms", "door", "engine", "i18n", "resources", "ui"
    }  # fmt: skip
    for name in inside:
        assert not any(part.startswith((".", "__pycache__")) for part in name.split("/")), name
        assert not name.endswith(".pyc")
    assert package.stat().st_size < 5_000_000


def test_every_module_is_in_the_package(package):
    with zipfile.ZipFile(package) as archive:
        inside = set(archive.namelist())
    for room in ("algorithms", "door", "engine", "i18n", "ui"):
        for path in (ROOT / room).rglob("*.py"):
            assert f"tilewright/{path.relative_to(ROOT).as_posix()}" in inside


def test_the_same_files_give_the_same_package(package):
    before = package.read_bytes()
    (package.parent.parent / "metadata.txt").touch()
    tool = package.parent.parent / "tools" / "checkout.py"
    subprocess.run([sys.executable, str(tool), "zip"], check=True, capture_output=True)
    assert package.read_bytes() == before


def test_the_metadata_is_what_the_repository_asks_for(unpacked):
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(unpacked / "tilewright" / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    newest = general["changelog"].splitlines()
    assert newest[0] == general["version"]
    assert any("Export tiles" in line for line in newest)
    for key in REQUIRED:
        assert general[key].strip(), key
    assert general["hasProcessingProvider"] == "yes"
    assert (unpacked / "tilewright" / general["icon"]).is_file()
    assert general["version"].replace(".", "").isdigit()
    assert len(general["description"]) <= 500
    for key in ("homepage", "tracker", "repository"):
        assert general[key].startswith("https://")
    licence = (unpacked / "tilewright" / "LICENSE").read_text()
    assert "GNU GENERAL PUBLIC LICENSE" in licence


def test_qgis_loads_the_package_and_lists_every_algorithm(unpacked, provider, tmp_path):
    first = qgis_process(unpacked, tmp_path, "plugins", "enable", "tilewright")
    assert first.returncode == 0, first.stderr
    listed = qgis_process(unpacked, tmp_path, "--json", "list")
    found = json.loads(listed.stdout)["providers"]["tilewright"]["algorithms"]
    assert {f"tilewright:{algorithm.name()}" for algorithm in provider.algorithms()} <= set(found)
    help_text = qgis_process(unpacked, tmp_path, "help", "tilewright:checkenvironment")
    assert help_text.returncode == 0
    assert "READY" in help_text.stdout
    assert "Traceback" not in listed.stderr + first.stderr + help_text.stderr


def test_the_desktop_loads_the_package(unpacked, in_desktop):
    """In French, so that the translations are seen to be in it."""
    seen = in_desktop(
        """
def look():
    import tilewright
    from qgis.utils import iface
    menu = next(action.menu() for action in iface.pluginMenu().actions() if action.text() == "Tilewright")
    seen["entries"] = [action.text() for action in menu.actions()]
    seen["place"] = tilewright.__file__
""",
        plugin=unpacked / "tilewright",
        locale="fr",
    )
    assert Path(seen["place"]).resolve().parent == unpacked / "tilewright"
    translated = runpy.run_path(str(ROOT / "tools" / "translations.py"))["read"]("fr")
    assert translated["Create tile grid"] + "…" in seen["entries"]


def test_loading_imports_nothing_heavy(unpacked):
    """In QGIS's Python, from the package as it is."""
    program = f"""
import json, sys
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
before = set(sys.modules)
sys.path.insert(0, {str(unpacked)!r})
import tilewright
plugin = tilewright.classFactory(None)
plugin.initProcessing()
algorithms = len(plugin.provider.algorithms())
loaded = sorted(set({HEAVY!r}) & (set(sys.modules) - before))
plugin.unload()
print(json.dumps([algorithms, loaded]))
app.exitQgis()
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(unpacked.parent)}
    done = subprocess.run(
        ["/usr/bin/python3", "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    algorithms, loaded = json.loads(done.stdout.strip().splitlines()[-1])
    assert algorithms > 0
    assert loaded == []


def test_a_checkout_is_linked_into_the_profile_and_no_folder_is_replaced(tmp_path):
    """`make install`, twice, in a home of its own; then with a plugin of that name in its place."""

    def install():
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QGIS", "XDG"))}
        return subprocess.run(
            [sys.executable, str(ROOT / "tools" / "checkout.py"), "install"],
            env={**kept, "HOME": str(tmp_path)}, capture_output=True, text=True, check=False,
        )  # fmt: skip

    if not shutil.which("qgis_process"):
        pytest.skip("no qgis_process here")
    first = install()
    assert first.returncode == 0, first.stderr
    [link] = tmp_path.glob(".local/share/QGIS/QGIS*/profiles/default/python/plugins/tilewright")
    assert link.resolve() == ROOT
    ini = (link.parents[2] / "QGIS" / f"{link.parents[4].name}.ini").read_text()
    assert "tilewright=true" in ini
    again = install()
    assert again.returncode == 0, again.stderr
    assert link.resolve() == ROOT
    link.unlink()
    link.symlink_to(tmp_path / "nowhere")
    assert install().returncode == 0
    assert link.resolve() == ROOT
    link.unlink()
    link.mkdir()
    (link / "mine").touch()
    refused = install()
    assert refused.returncode == 1
    assert refused.stderr.strip() == f"{link} is a folder of its own; move it away first."
    assert (link / "mine").exists()
