"""The two algorithms of the setup group, run as users run them."""

import json
import shutil
import subprocess
import venv

import pytest
from qgis.core import QgsProcessingException, QgsSettings
from tilewright.door import bases, environment, interpreter
from tilewright.engine.tasks import MODELS


@pytest.fixture
def clean(tmp_path, monkeypatch, provider):
    """No choice of the user's, and no environment."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv(interpreter.VARIABLE, raising=False)
    QgsSettings().remove(interpreter.SETTING)
    interpreter.missing.cache_clear()
    yield tmp_path
    QgsSettings().remove(interpreter.SETTING)
    interpreter.missing.cache_clear()


@pytest.fixture
def engine():
    """A Python that has everything, found as the door finds it."""
    QgsSettings().remove(interpreter.SETTING)
    return interpreter.find(MODELS).path


@pytest.fixture
def bare(tmp_path):
    """A Python that has nothing."""
    venv.create(tmp_path / "bare", with_pip=False)
    return str(interpreter.python_in(tmp_path / "bare"))


def test_a_check_works_where_nothing_is_installed(clean, run):
    outputs = run("checkenvironment")
    assert outputs["READY"] is False
    assert outputs["PYTHON"] == ""
    rows = rows_of(outputs["REPORT"])
    assert rows["interpreter"] == interpreter.qgis_python()
    assert rows["chosen by"] == "QGIS's own Python"
    assert rows["tensorflow"] == "not there"
    assert "qgis_process run tilewright:installenvironment" in rows["missing"]


def test_a_check_of_a_ready_engine(engine, clean, run, feedback, monkeypatch):
    monkeypatch.setenv(interpreter.VARIABLE, engine)
    page = clean / "report.html"
    outputs = run("checkenvironment", OUTPUT=str(page))
    assert outputs["READY"] is True
    assert outputs["PYTHON"] == engine
    assert outputs["REPORT"] in feedback.infos
    rows = rows_of(outputs["REPORT"])
    assert rows["chosen by"] == "the variable TILEWRIGHT_PYTHON"
    assert rows["missing"] == "nothing"
    assert "/physical_device:CPU:0" in rows
    program = "import json, rasterio, fiona; print(json.dumps([rasterio.__version__, rasterio.__gdal_version__]))"
    assert [rows["rasterio"], rows["GDAL in rasterio"]] == interpreter.ask(engine, program)
    tensorflow = "import json, importlib.metadata as m; print(json.dumps(m.version('keras')))"
    assert rows["keras"] == interpreter.ask(engine, tensorflow)
    assert rows["tensorflow"][0].isdigit()
    text = page.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert f"<tr><td>interpreter</td><td>{engine}</td></tr>" in text


def test_a_check_tells_whether_onnx_models_can_be_run(engine, clean, run, monkeypatch):
    absent = rows_of(run("checkenvironment")["REPORT"])["onnxruntime"]
    assert "it is optional" in absent and "installenvironment --ONNX=true" in absent
    monkeypatch.setenv(interpreter.VARIABLE, engine)
    program = "import json, importlib.metadata as m; print(json.dumps(m.version('onnxruntime')))"
    version = interpreter.ask(engine, program)
    if version is None:
        pytest.skip("the engine's Python here has no onnxruntime")
    rows = rows_of(run("checkenvironment")["REPORT"])
    assert rows["onnxruntime"] == version and rows["missing"] == "nothing"


def test_a_check_tells_what_a_chosen_python_lacks(clean, bare, run):
    QgsSettings().setValue(interpreter.SETTING, bare)
    rows = rows_of(run("checkenvironment")["REPORT"])
    assert rows["interpreter"] == bare
    assert rows["chosen by"] == "the setting tilewright/python"
    assert rows["missing"].startswith(f"The Python named by the settings, {bare}, has no numpy, rasterio")


def test_a_check_of_a_python_that_does_not_run(clean, run):
    QgsSettings().setValue(interpreter.SETTING, "/nowhere/python")
    outputs = run("checkenvironment")
    assert outputs["READY"] is False
    assert rows_of(outputs["REPORT"])["interpreter"] == "/nowhere/python"
    assert "Python                      does not run" in outputs["REPORT"]


def test_a_check_holds_no_secrets(clean, run):
    keys = {
        "proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "gate.example", "proxyPort": "3128",
        "proxyUser": "ann", "proxyPassword": "hidden",  # pragma: allowlist secret
    }  # fmt: skip
    try:
        for name, value in keys.items():
            QgsSettings().setValue(f"proxy/{name}", value)
        report = run("checkenvironment")["REPORT"]
    finally:
        QgsSettings().remove("proxy")
    assert rows_of(report)["proxy"] == "http://****:****@gate.example:3128"
    assert "hidden" not in report


def test_a_check_names_the_state_of_each_environment(clean, run):
    half = interpreter.environment_folder()
    half.mkdir(parents=True)
    old = half.parent / "py3.11-0123456789ab"
    old.mkdir()
    (old / interpreter.STAMP).write_text("{}")
    rows = rows_of(run("checkenvironment")["REPORT"])
    assert rows[half.name] == "half-made"
    assert rows[old.name] == "of another version of the plugin"


def test_a_report_that_cannot_be_written(clean, run):
    with pytest.raises(
        QgsProcessingException, match=r"OUTPUT cannot be written to .*nowhere/r\.html: there is no folder"
    ):
        run("checkenvironment", OUTPUT=str(clean / "nowhere" / "r.html"))


def test_an_existing_python_is_taken_and_given_up_again(engine, clean, run, feedback):
    assert run("installenvironment", PYTHON=engine)["PYTHON"] == engine
    assert interpreter.find(MODELS) == interpreter.Interpreter(engine, "setting")
    own = stand_in(engine)
    assert run("installenvironment")["PYTHON"] == str(interpreter.python_in(own))
    assert f"The environment is complete: {own}" in feedback.infos
    assert f"{engine} is not used any more." in feedback.infos
    assert interpreter.find(MODELS).chosen_by == "environment"


def test_an_existing_python_must_have_everything(clean, bare, run):
    with pytest.raises(QgsProcessingException, match=r"bare/bin/python has no numpy, rasterio, .*matplotlib\."):
        run("installenvironment", PYTHON=bare)
    assert QgsSettings().value(interpreter.SETTING) is None


def test_an_existing_python_must_run(clean, run):
    with pytest.raises(QgsProcessingException, match="/bin/true does not run as a Python interpreter"):
        run("installenvironment", PYTHON="/bin/true")


def test_an_existing_python_must_be_new_enough(clean, run):
    old = clean / "python"
    old.write_text('#!/bin/sh\necho \'["3.8.10", 64, true, ""]\'\n')
    old.chmod(0o755)
    with pytest.raises(QgsProcessingException, match=r"needs Python 3\.10 or newer, but .*/python is 3\.8\.10"):
        run("installenvironment", PYTHON=str(old))


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"PYTHON": "/nowhere/python"}, "PYTHON must be a Python interpreter, but there is no file /nowhere/python"),
        ({"BASE": "/nowhere/python"}, "BASE must be a Python interpreter, but there is no file /nowhere/python"),
        ({"WHEELS": "/nowhere"}, "WHEELS must be a folder, but there is none at /nowhere"),
        ({"PYTHON": "/bin/true", "REINSTALL": True}, "PYTHON uses an interpreter as it is"),
        ({"PYTHON": "/bin/true", "ONNX": True}, "PYTHON uses an interpreter as it is"),
    ],
)
def test_bad_values_are_refused_before_the_run(clean, run, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("installenvironment", **parameters)
    assert not interpreter.environments_root().exists()


def test_an_empty_folder_of_wheels_fails_and_leaves_nothing(clean, run):
    wheels = clean / "wheels"
    wheels.mkdir()
    if shutil.disk_usage(clean).free < environment.NEED_BYTES:
        pytest.skip("too little disk space here")
    with pytest.raises(QgsProcessingException, match=r"pip failed(.|\n)*wheels must hold every wheel"):
        run("installenvironment", WHEELS=str(wheels), BASE=bases.default())
    assert list(interpreter.environments_root().iterdir()) == []


def test_outdated_environments_are_removed_when_asked_for(engine, clean, run, feedback):
    own = stand_in(engine)
    old = own.parent / "py3.11-0123456789ab"
    old.mkdir()
    run("installenvironment")
    assert f"This version of the plugin does not use {old}." in feedback.infos
    assert old.exists()
    run("installenvironment", REMOVE_OUTDATED=True)
    assert not old.exists()
    assert own.exists()


def stand_in(engine):
    """An environment of our own that borrows the libraries of one that is there."""
    base = bases.default()
    folder = interpreter.environment_folder(bases.describe(base).short)
    subprocess.run([base, "-m", "venv", "--without-pip", str(folder)], check=True)
    program = "import json, numpy, pathlib; print(json.dumps(str(pathlib.Path(numpy.__file__).parent.parent)))"
    libraries = next(folder.glob("lib/python*/site-packages"))
    (libraries / "borrowed.pth").write_text(interpreter.ask(engine, program) + "\n")
    (folder / interpreter.STAMP).write_text(json.dumps({"packages": {}}))
    return folder


def rows_of(report):
    """The table's rows by name; a name that comes twice keeps its first value."""
    rows = {}
    for line in report.splitlines():
        name, _, value = line.partition("  ")
        if value:
            rows.setdefault(name.strip(), value.strip())
    return rows
