"""The engine's environment, made for real by venv and pip from a small lock file and wheels made here."""

import base64
import hashlib
import json
import os
import shutil
import site
import subprocess
import sys
import threading
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProcessingFeedback
from tilewright.door import bases, environment, interpreter
from tilewright.door.environment import Recipe
from tilewright.door.installer import EnvironmentFailed
from tilewright.engine.errors import Cancelled, InputError, MissingError, OutputError


def make_wheel(folder, name, version="1.0"):
    """A wheel with one module that says its version."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"VERSION = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{file},sha256={base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip('=')},{len(text)}\n"
        for file, text in files.items()
    )
    with zipfile.ZipFile(path, "w") as wheel:
        for file, text in {**files, f"{info}/RECORD": f"{record}{info}/RECORD,,\n"}.items():
            wheel.writestr(file, text)
    return path


@pytest.fixture(scope="session")
def parts(tmp_path_factory):
    """Two small wheels and a lock file that names them."""
    folder = tmp_path_factory.mktemp("parts")
    (folder / "wheels").mkdir()
    pins = ""
    for name in ("firstpart", "secondpart"):
        digest = hashlib.sha256(make_wheel(folder / "wheels", name).read_bytes()).hexdigest()
        pins += f"{name}==1.0 \\\n    --hash=sha256:{digest}\n"
    pins += f"elsewhere==1.0 ; sys_platform == 'nowhere' \\\n    --hash=sha256:{'0' * 64}\n"
    (folder / "requirements.lock").write_text(pins)
    return folder


@pytest.fixture
def recipe(parts, tmp_path, monkeypatch, qgis_app):
    """What to make a small environment of, and a place for it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv(interpreter.VARIABLE, raising=False)
    wheels = shutil.copytree(parts / "wheels", tmp_path / "wheels")
    lock = parts / "requirements.lock"
    monkeypatch.setattr(interpreter, "LOCK", lock)
    return Recipe(bases.default(), lock, wheels, modules=("firstpart", "secondpart"), need_bytes=10**7)


@pytest.fixture(scope="session")
def made_once(parts, qgis_app):
    """A finished environment, to copy."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(parts / "data"))
        recipe = Recipe(bases.default(), parts / "requirements.lock", parts / "wheels", ("firstpart", "secondpart"), 0)
        environment.install(recipe, QgsProcessingFeedback(False))
        return folder_of(recipe)


@pytest.fixture
def made(recipe, made_once):
    """The folder of a finished environment."""
    return shutil.copytree(made_once, folder_of(recipe), symlinks=True)


def folder_of(recipe):
    return interpreter.environment_folder(bases.describe(recipe.base).short, recipe.lock)


def left_over():
    """What lies where environments are kept."""
    root = interpreter.environments_root()
    return sorted(path.name for path in root.iterdir()) if root.is_dir() else []


def test_an_environment_is_made_stamped_and_found(recipe, feedback):
    python = environment.install(recipe, feedback)
    said = subprocess.run(
        [python, "-c", "import firstpart, secondpart; print(firstpart.VERSION, secondpart.VERSION)"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert said.split() == ["1.0", "1.0"]
    folder = folder_of(recipe)
    assert python == interpreter.python_in(folder)
    stamp = json.loads((folder / interpreter.STAMP).read_text())
    assert stamp["packages"] == {"firstpart": "1.0", "secondpart": "1.0"}
    assert stamp["lock"] == interpreter.lock_hash(recipe.lock) == folder.name.split("-")[1]
    assert stamp["base"] == recipe.base
    assert interpreter.environments() == [folder]
    assert interpreter.find(["firstpart"]) == interpreter.Interpreter(str(python), "environment")
    assert left_over() == [folder.name]
    assert not (folder / "tmp").exists()
    assert feedback.progress() == 100.0
    assert "Fetching packages: 2 of 2" in feedback.steps
    assert any(step.startswith("Unpacking packages: ") for step in feedback.steps)


def test_a_complete_environment_is_left_as_it_is(recipe, made, feedback):
    (made / "mark").touch()
    assert environment.install(replace(recipe, need_bytes=10**18), feedback) == interpreter.python_in(made)
    assert (made / "mark").exists()
    assert feedback.infos == [f"The environment is complete: {made}"]


def test_a_complete_environment_is_made_anew_when_asked_for(recipe, made, feedback):
    (made / "mark").touch()
    environment.install(recipe, feedback, again=True)
    assert not (made / "mark").exists()
    assert environment.flaw(made, recipe) == ""


def test_a_half_made_environment_is_made_again(recipe, made, feedback):
    (made / interpreter.STAMP).unlink()
    (made / "rubbish").touch()
    assert interpreter.environments() == []
    environment.install(recipe, feedback)
    assert feedback.infos[0] == f"Removing {made}: it was left half-made."
    assert environment.flaw(made, recipe) == ""
    assert not (made / "rubbish").exists()


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (lambda folder: (folder / interpreter.STAMP).write_text("{"), "it was left half-made"),
        (lambda folder: (folder / "bin" / "python").unlink(), "its Python does not run any more"),
        (
            lambda folder: next(folder.glob("lib/*/site-packages/firstpart.py")).unlink(),
            "these packages were changed or removed: firstpart",
        ),
        (
            lambda folder: shutil.rmtree(next(folder.glob("lib/*/site-packages/secondpart-1.0.dist-info"))),
            "these packages were changed or removed: secondpart",
        ),
    ],
)
def test_what_is_not_whole_is_found(recipe, made, harm, reason):
    assert environment.flaw(made, recipe) == ""
    harm(made)
    assert environment.flaw(made, recipe) == reason


@pytest.mark.parametrize("word", ["Making ", "Fetching packages"])
def test_cancel_leaves_nothing(recipe, feedback, word, monkeypatch):
    started = []

    def hear(text):
        if text.startswith(word):
            started.append(time.monotonic())
            feedback.cancel()

    monkeypatch.setattr(feedback, "pushInfo", hear)
    monkeypatch.setattr(feedback, "setProgressText", hear)
    with pytest.raises(Cancelled):
        environment.install(recipe, feedback)
    assert started
    assert time.monotonic() - started[0] < 5
    assert left_over() == []
    assert running_with(str(folder_of(recipe))) == []


def test_cancel_ends_what_pip_runs(recipe, feedback, tmp_path):
    """A base Python whose venv never ends, with a child of its own."""
    pids = tmp_path / "pids"
    slow = script(
        tmp_path / "slow",
        f'case "$*" in *find_spec*) exec {recipe.base} "$@";; esac\nsleep 100 & echo $$ $! > {pids}\nwait',
    )

    def cancel():
        while not pids.exists() or len(pids.read_text().split()) < 2:
            time.sleep(0.01)
        feedback.cancel()

    threading.Thread(target=cancel, daemon=True).start()
    with pytest.raises(Cancelled):
        environment.install(replace(recipe, base=slow), feedback)
    for pid in map(int, pids.read_text().split()):
        deadline = time.monotonic() + 5
        while Path(f"/proc/{pid}").exists() and time.monotonic() < deadline:
            time.sleep(0.02)  # until init has reaped the grandchild
        assert not Path(f"/proc/{pid}").exists()
    assert left_over() == []


def test_too_little_disk_space_is_refused_before_anything(recipe, feedback):
    with pytest.raises(OutputError) as refusal:
        environment.install(replace(recipe, need_bytes=10**18), feedback)
    assert refusal.match(r"needs 1000000000\.0 GB of free disk space, but .*environments has \d+\.\d GB\.")
    assert left_over() == []


def test_reinstalling_without_space_keeps_what_is_there(recipe, made, feedback):
    with pytest.raises(OutputError, match="needs 1000000000"):
        environment.install(replace(recipe, need_bytes=10**18), feedback, again=True)
    assert environment.flaw(made, recipe) == ""


def test_a_wheel_that_is_not_the_locked_one_is_refused(recipe, feedback):
    with zipfile.ZipFile(recipe.wheels / "firstpart-1.0-py3-none-any.whl", "a") as wheel:
        wheel.writestr("evil.py", "")
    with pytest.raises(
        EnvironmentFailed, match=r"pip failed(.|\n)*DO NOT MATCH THE HASHES(.|\n)*do not use its source"
    ):
        environment.install(recipe, feedback)
    assert left_over() == []


def test_a_wheel_that_is_not_there_is_named(recipe, feedback):
    (recipe.wheels / "secondpart-1.0-py3-none-any.whl").unlink()
    with pytest.raises(EnvironmentFailed, match=r"pip failed(.|\n)*secondpart==1\.0(.|\n)*must hold every wheel"):
        environment.install(recipe, feedback)
    assert left_over() == []


def test_a_folder_of_wheels_must_be_there(recipe, feedback, tmp_path):
    with pytest.raises(InputError, match=r"The folder of wheels .*nowhere does not exist\."):
        environment.install(replace(recipe, wheels=tmp_path / "nowhere"), feedback)
    assert left_over() == []


def test_no_network_gives_pips_own_words(recipe, feedback, monkeypatch):
    """Nothing listens at the index that pip is told to use."""
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    for name in ("PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(EnvironmentFailed, match=r"pip failed(.|\n)*No matching distribution(.|\n)*Check the network"):
        environment.install(replace(recipe, wheels=None), feedback)
    assert left_over() == []


def test_a_full_disk_says_so(recipe, feedback, tmp_path):
    """A pip that runs out of space half-way, as pip says it."""
    full = script(
        tmp_path / "full",
        f'case "$*" in *find_spec*) exec {recipe.base} "$@";; esac\n'
        "echo Collecting a; echo 'ERROR: Could not install packages: [Errno 28] No space left on device'; exit 1",
    )
    with pytest.raises(EnvironmentFailed) as failure:
        environment.install(replace(recipe, base=full), feedback)
    assert str(failure.value) == (
        "venv failed with exit status 1. Its last lines:\n"
        "ERROR: Could not install packages: [Errno 28] No space left on device. Free some disk space and try again."
    )
    assert left_over() == []


def test_settings_of_pip_cannot_lead_packages_elsewhere(recipe, feedback, tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_TARGET", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("PIP_USER", "1")
    environment.install(recipe, feedback)
    assert not (tmp_path / "elsewhere").exists()
    assert environment.flaw(folder_of(recipe), recipe) == ""


def test_a_lock_file_must_bring_what_the_engine_needs(recipe, feedback):
    with pytest.raises(EnvironmentFailed, match=r"requirements\.lock does not bring thirdpart\."):
        environment.install(replace(recipe, modules=("firstpart", "thirdpart")), feedback)
    assert left_over() == []


def test_pip_of_the_base_stands_in_for_ensurepip(recipe, feedback):
    """A Python without ensurepip, but with a pip of its own that is new enough."""
    base = bases.describe(recipe.base)
    if base.pip_version < bases.PIP_FOR_OTHERS:
        pytest.skip("the system's Python has no pip of its own")
    folder = folder_of(recipe)
    environment._build(folder, replace(base, ensurepip=False), recipe, feedback)
    assert environment.flaw(folder, recipe) == ""


@pytest.mark.parametrize(
    ("described", "message"),
    [
        (["3.9.18", 64, True, "23.0"], r"needs Python 3\.10 to 3\.13, but .* is Python 3\.9\.18\. Choose another one"),
        (["3.14.0", 64, True, "25.0"], r"needs Python 3\.10 to 3\.13, but .* is Python 3\.14\.0\. Choose another one"),
        (["3.12.1", 32, True, "23.0"], "needs a 64-bit Python, but .* has 32 bits"),
        (["3.11.2", 64, False, ""], r"has no ensurepip.*apt install python3-venv"),
        (["3.10.6", 64, False, "22.0.2"], r"has no ensurepip.*apt install python3-venv"),
    ],
)
def test_a_python_that_will_not_do_is_refused(recipe, feedback, tmp_path, described, message):
    base = script(tmp_path / "python", f"echo '{json.dumps(described)}'")
    with pytest.raises((InputError, MissingError), match=message):
        environment.install(replace(recipe, base=base), feedback)
    assert left_over() == []


@pytest.mark.parametrize(("version", "chosen"), [("3.11.2", "own"), ("3.14.0", "python3.13"), ("3.9.2", "python3.13")])
def test_another_python_is_found_where_that_of_qgis_does_not_fit(tmp_path, monkeypatch, version, chosen):
    own = script(tmp_path / "own", f"echo '{json.dumps([version, 64, True, '25.0'])}'")
    other = script(tmp_path / "python3.13", "exit 0")
    monkeypatch.setattr(interpreter, "qgis_python", lambda: own)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert bases.default() == {"own": own, "python3.13": other}[chosen]
    monkeypatch.setattr(sys, "version_info", tuple(map(int, version.split("."))))
    named = {"own": (3, 11), "python3.13": (3, 13)}[chosen]
    assert environment.default_folder().name == interpreter.environment_folder(named).name


def test_another_python_is_found_where_that_of_qgis_runs_within_it_alone(tmp_path, monkeypatch):
    other = script(tmp_path / "python3.12", "exit 0")
    monkeypatch.setattr(interpreter, "qgis_python", lambda: script(tmp_path / "own", "exit 1"))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert bases.default() == other


def test_pythons_are_found_where_installers_put_them(tmp_path, monkeypatch):
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    usual, store = tmp_path / "Programs/Python/Python312/python.exe", tmp_path / "Microsoft/WindowsApps"
    for folder in (usual.parent, store):
        folder.mkdir(parents=True)
    script(usual, "exit 0")
    script(store / "python3.13", "exit 0")  # its environments come to lie elsewhere than asked for
    monkeypatch.setenv("PATH", str(store))
    places = bases.usual_places
    framework = "/Library/Frameworks/Python.framework/Versions/3.12/bin/python3.12"
    assert places((3, 12), "darwin")[0] == Path(framework)
    assert places((3, 12), "linux") == []
    monkeypatch.setattr(bases, "usual_places", lambda version, system: places(version, "win32"))
    assert bases.installed() == {(3, 12): str(usual)}


def test_an_environment_of_qgis_for_windows_finds_its_libraries(tmp_path, monkeypatch):
    root, packages, found = tmp_path / "QGIS é 3.40", tmp_path / "site-packages", []
    for folder in (root / "apps" / "Python312", root / "bin", packages):
        folder.mkdir(parents=True)
    monkeypatch.setattr(os, "add_dll_directory", found.append, raising=False)
    bases.lend_libraries(root / "apps" / "Python312" / "python.exe", packages)
    monkeypatch.setattr(sys, "path", list(sys.path))
    site.addsitedir(str(packages))
    assert found == [str(root / "bin")]
    (root / "bin").rmdir()
    bases.lend_libraries(root / "apps" / "Python312" / "python.exe", tmp_path / "nowhere")


def test_what_an_environment_holds_has_room_for_its_name_on_windows(monkeypatch):
    """Windows takes 259 letters unless somebody told it otherwise; a user's name has 20 at most."""
    longest = (
        "tensorflow/include/external/envoy_api/envoy/extensions/load_balancing_policies/"
        "client_side_weighted_round_robin/v3/client_side_weighted_round_robin.upb_minitable.h"
    )
    monkeypatch.setenv("LOCALAPPDATA", "C:/Users/" + 20 * "u" + "/AppData/Local")
    monkeypatch.setattr(sys, "platform", "win32")
    folder = interpreter.environment_folder((3, 12))
    assert interpreter.python_in(folder) == folder / "Scripts" / "python.exe"
    assert len(str(folder / "Lib" / "site-packages" / longest)) <= 259


def test_a_machine_that_no_wheels_are_published_for_is_told_so(recipe, feedback, monkeypatch):
    monkeypatch.setattr(bases, "MACHINE", ("linux", "riscv64"))
    with pytest.raises(InputError, match=r"not published for this kind of computer, linux riscv64\. Choose a Python"):
        environment.install(recipe, feedback)
    assert set(bases.MACHINES.values()) >= {((3, 10), (3, 13)), ((3, 10), (3, 12)), ((3, 11), (3, 13))}


def test_what_is_no_python_is_refused(recipe, feedback):
    with pytest.raises(InputError, match=r"/bin/true does not run as a Python interpreter\."):
        environment.install(replace(recipe, base="/bin/true"), feedback)


def test_a_base_whose_environments_do_not_run_is_named(recipe, feedback, tmp_path):
    base = script(
        tmp_path / "broken",
        f'case "$*" in *find_spec*) exec {recipe.base} "$@";; esac\n'
        'for last; do true; done\nmkdir -p "$last/bin"; cp /bin/false "$last/bin/python"',
    )
    with pytest.raises(EnvironmentFailed, match="makes environments whose Python does not run"):
        environment.install(replace(recipe, base=base), feedback)
    assert left_over() == []


def test_two_installations_do_not_meet(recipe, feedback):
    folder = folder_of(recipe)
    folder.parent.mkdir(parents=True)
    with environment._alone(folder), pytest.raises(OutputError, match=r"Another installation into .* is under way"):
        environment.install(recipe, feedback)
    assert left_over() == []


def test_environments_of_other_lock_files_are_outdated(made):
    old = interpreter.environments_root() / "py3.11-0123456789ab"
    (old / "bin").mkdir(parents=True)
    assert environment.outdated() == [old]
    environment.remove_environment(old)
    assert left_over() == [made.name]


def test_a_folder_that_cannot_be_made(recipe, feedback, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    with pytest.raises(OutputError, match=r"The folder .*file/tilewright/environments cannot be made: Not a directory"):
        environment.install(recipe, feedback)


@pytest.fixture
def part(parts, recipe, tmp_path):
    """An optional part: one wheel more, and one that the environment holds anyway."""
    digest = hashlib.sha256(make_wheel(recipe.wheels, "thirdpart").read_bytes()).hexdigest()
    lock = tmp_path / "requirements-third.lock"
    shared = (parts / "requirements.lock").read_text().split("secondpart")[0]
    lock.write_text(f"{shared}thirdpart==1.0 \\\n    --hash=sha256:{digest}\n")
    return environment.Part("third", lock, ("thirdpart",), 10**7)


def test_a_part_is_added_to_a_complete_environment_and_nothing_else_changes(recipe, made, part, feedback):
    (made / "mark").touch()
    before = json.loads((made / interpreter.STAMP).read_text())
    files = {path: path.stat().st_mtime_ns for path in made.glob("lib/*/site-packages/*part*/*")}
    assert environment.part_flaw(made, part) == "it is not installed"
    python = environment.install(replace(recipe, parts=(part,)), feedback)
    assert interpreter.ask(str(python), "import json, thirdpart; print(json.dumps(thirdpart.VERSION))") == "1.0"
    assert (made / "mark").exists() and not (made / "tmp").exists()
    assert all(path.stat().st_mtime_ns == time_ for path, time_ in files.items())
    stamp = json.loads((made / interpreter.STAMP).read_text())
    assert {name: value for name, value in stamp.items() if name != "parts"} == before
    assert stamp["parts"]["third"]["packages"] == {"firstpart": "1.0", "thirdpart": "1.0"}
    assert "Adding the part third: it is not installed." in feedback.infos
    assert environment.flaw(made, recipe) == environment.part_flaw(made, part) == ""
    environment.install(replace(recipe, parts=(part,)), feedback)
    assert feedback.infos[-1] == "Its part third is there."
    shutil.rmtree(next(made.glob("lib/*/site-packages/thirdpart-1.0.dist-info")))
    assert environment.part_flaw(made, part) == "these packages were changed or removed: thirdpart"
    part.lock.write_text(part.lock.read_text() + "# newer\n")
    assert environment.part_flaw(made, part) == "it is of another version of the plugin"


def test_a_part_comes_with_a_new_environment_and_again_with_the_next(recipe, part, feedback, monkeypatch):
    monkeypatch.setattr(environment, "PARTS", (part,))
    environment.install(replace(recipe, parts=(part,)), feedback)
    assert environment.part_flaw(folder_of(recipe), part) == ""
    environment.install(recipe, feedback, again=True)
    assert environment.part_flaw(folder_of(recipe), part) == ""
    assert feedback.progress() == 100.0


@pytest.mark.parametrize("harm", ["another wheel", "no wheel", "nothing in it"])
def test_a_part_that_fails_is_taken_out_and_the_environment_stays(recipe, made, part, feedback, harm):
    wheel = recipe.wheels / "thirdpart-1.0-py3-none-any.whl"
    if harm == "another wheel":
        make_wheel(recipe.wheels, "thirdpart")
        with zipfile.ZipFile(wheel, "a") as archive:
            archive.writestr("evil.py", "")
    elif harm == "no wheel":
        wheel.unlink()
    else:
        part = replace(part, modules=("elsewhere",))
    with pytest.raises(EnvironmentFailed, match=r"DO NOT MATCH|must hold every wheel|does not bring elsewhere"):
        environment.install(replace(recipe, parts=(part,)), feedback)
    assert environment.flaw(made, recipe) == ""
    assert environment.part_flaw(made, part) == "it is not installed"
    assert not list(made.glob("lib/*/site-packages/thirdpart*")) and not list(made.glob("lib/*/site-packages/evil*"))
    assert not (made / "tmp").exists()


def script(path, body):
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return str(path)


def running_with(word):
    """Processes whose command line holds a word."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if word in entry.read_bytes().decode(errors="replace"):
                found.append(entry.parent.name)
        except OSError:
            continue
    return found
