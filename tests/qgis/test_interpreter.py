"""Which Python the engine runs in: the order of preference, and what is said when none will do."""

import json
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from tilewright.door import interpreter
from tilewright.door.interpreter import Interpreter
from tilewright.engine.errors import MissingError


@pytest.fixture
def clean(tmp_path, monkeypatch, qgis_app):
    """No choice of the user's, and no environment."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv(interpreter.VARIABLE, raising=False)
    QgsSettings().remove(interpreter.SETTING)
    interpreter.missing.cache_clear()
    yield tmp_path
    QgsSettings().remove(interpreter.SETTING)
    interpreter.missing.cache_clear()


def make_environment(folder, stamped=True):
    """A virtual environment without anything, stamped as finished."""
    venv.create(folder, with_pip=False)
    if stamped:
        (folder / interpreter.STAMP).write_text(json.dumps({"packages": {}}))
    return Interpreter(str(interpreter.python_in(folder)), "environment")


def test_qgis_python_is_the_last_resort(clean):
    assert interpreter.candidates() == [Interpreter(interpreter.qgis_python(), "qgis")]
    assert interpreter.find(["json"]).chosen_by == "qgis"


def test_the_order_of_preference(clean, monkeypatch):
    own = make_environment(interpreter.environment_folder())
    assert [one.chosen_by for one in interpreter.candidates()] == ["environment", "qgis"]
    assert interpreter.find(["json"]) == own
    QgsSettings().setValue(interpreter.SETTING, sys.executable)
    assert interpreter.find(["json"]) == Interpreter(sys.executable, "setting")
    monkeypatch.setenv(interpreter.VARIABLE, own.path)
    assert interpreter.find(["json"]) == Interpreter(own.path, "variable")
    assert [one.chosen_by for one in interpreter.candidates()] == ["variable", "setting", "environment", "qgis"]


def test_a_half_made_environment_does_not_count(clean):
    make_environment(interpreter.environment_folder(), stamped=False)
    assert [one.chosen_by for one in interpreter.candidates()] == ["qgis"]


def test_an_environment_of_another_python_version_comes_after_qgis_own(clean):
    other = make_environment(interpreter.environment_folder((3, 12) if sys.version_info[:2] != (3, 12) else (3, 13)))
    assert interpreter.candidates()[0] == other
    own = make_environment(interpreter.environment_folder())
    assert interpreter.candidates()[:2] == [own, other]


def test_an_environment_of_another_lock_file_does_not_count(clean, monkeypatch):
    make_environment(interpreter.environment_folder())
    lock = clean / "requirements.lock"
    lock.write_text("other==1\n")
    monkeypatch.setattr(interpreter, "LOCK", lock)
    assert interpreter.environments() == []


def test_a_choice_that_lacks_something_is_not_passed_over(clean):
    own = make_environment(interpreter.environment_folder())
    QgsSettings().setValue(interpreter.SETTING, own.path)
    with pytest.raises(MissingError) as refusal:
        interpreter.find(["json", "no_such_module"])
    assert str(refusal.value) == (
        f"The Python named by the settings, {own.path}, has no no_such_module. {interpreter.INSTALL_HINT}"
    )


def test_nothing_there_names_the_one_call(clean):
    with pytest.raises(MissingError, match=r"is not installed \(needs no_such_module\).*installenvironment"):
        interpreter.find(["no_such_module"])


def test_line_ends_do_not_make_another_lock_file(tmp_path):
    (tmp_path / "unix").write_bytes(b"a==1\nb==2\n")
    (tmp_path / "windows").write_bytes(b"a==1\r\nb==2\r\n")
    assert interpreter.lock_hash(tmp_path / "unix") == interpreter.lock_hash(tmp_path / "windows")


def test_environments_lie_outside_of_profile_and_plugin(qgis_app, monkeypatch):
    from qgis.core import QgsApplication

    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    root = interpreter.environments_root()
    assert not root.is_relative_to(QgsApplication.qgisSettingsDirPath())
    assert not root.is_relative_to(interpreter.LOCK.parent.parent)
    assert root.parts[-2:] == ("tilewright", "environments")


def test_qgis_python_is_not_fooled_by_the_path(qgis_app, tmp_path, monkeypatch):
    """Inside QGIS, sys.executable is whichever Python comes first on PATH."""
    stranger = tmp_path / "python3"
    stranger.symlink_to("/bin/false")
    monkeypatch.setattr(sys, "executable", str(stranger))
    monkeypatch.setattr(sys, "prefix", sys.base_prefix)
    said = subprocess.run(
        [interpreter.qgis_python(), "-c", "import sys; print(sys.version)"], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == sys.version


def test_what_is_no_python_is_never_started_as_one(tmp_path, monkeypatch):
    """Inside QGIS for Windows and macOS sys.executable is QGIS: asking it anything would open another window of it."""
    monkeypatch.setattr(sys, "executable", str(tmp_path / "MacOS" / "QGIS"))
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path / "Frameworks"))
    monkeypatch.setattr(sys, "prefix", sys.base_prefix)
    (tmp_path / "MacOS" / "bin").mkdir(parents=True)
    (tmp_path / "MacOS" / "QGIS").touch()
    assert not Path(interpreter.qgis_python()).exists()
    own = tmp_path / "MacOS" / "bin" / "python{}.{}".format(*sys.version_info)
    own.touch()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert interpreter.qgis_python() == str(own)


def test_the_environment_of_a_child_is_clean(monkeypatch):
    for name in ("PYTHONPATH", "PYTHONHOME", "GDAL_DATA", "PROJ_LIB", "__PYVENV_LAUNCHER__"):
        monkeypatch.setenv(name, "astray")
    monkeypatch.setenv("HTTP_PROXY", "http://gate.example:1")
    child = interpreter.clean_environment()
    assert "astray" not in child.values()
    assert child["HTTP_PROXY"] == "http://gate.example:1"


def test_asking_a_python(qgis_app):
    assert interpreter.ask(sys.executable, "import json, sys; print(json.dumps(sys.argv[1:]))", "a b", ";") == [
        "a b",
        ";",
    ]
    assert interpreter.ask(sys.executable, "raise SystemExit(1)") is None
    assert interpreter.ask(sys.executable, "print('no JSON')") is None
    assert interpreter.ask("/nowhere/python", "") is None
