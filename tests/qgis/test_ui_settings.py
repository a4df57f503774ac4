"""The page of QGIS's options: real widgets, real Pythons, and what the engine gets of it."""

import os
import shutil
import sys
import tempfile
import time

import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingUtils
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMessageBox
from tilewright.door import choice, environment, interpreter, preferences
from tilewright.door.preferences import Preference
from tilewright.engine import allowed
from tilewright.engine.tasks import MODELS, task_named
from tilewright.ui.settings import kept

DEADLINE_S = 60
#: A Python that says that it has everything.
WHOLE = """#!/bin/sh
case "$*" in *ensurepip*) echo '["3.12.3", 64, true, "24.0"]';; *) echo '[]';; esac
"""


def pump(until):
    """Let the window work until something is so."""
    end = time.monotonic() + DEADLINE_S
    while not until():
        assert time.monotonic() < end, "it did not come about"
        QgsApplication.processEvents()


@pytest.fixture
def clean(tmp_path, monkeypatch, provider):
    """No choice of the user's, no environment, and a temporary folder of its own."""
    from qgis.core import QgsSettings

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("TILEWRIGHT_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv(interpreter.VARIABLE, raising=False)
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    QgsSettings().remove("tilewright")
    interpreter.missing.cache_clear()
    yield tmp_path
    QgsSettings().remove("tilewright")
    interpreter.missing.cache_clear()


@pytest.fixture
def engine(provider):
    """A Python that has everything, found as the door finds it."""
    return interpreter.find(MODELS).path


@pytest.fixture
def page(clean):
    """The page, with everything looked at."""
    from tilewright.ui.settings.jobs import Jobs
    from tilewright.ui.settings.page import SettingsPage

    jobs = Jobs()
    page = SettingsPage(jobs)
    settle(page)
    yield page
    pump(lambda: not jobs.busy)
    settle(page)
    page.deleteLater()


def settle(page):
    pump(lambda: not page._tasks and not page._timer.isActive() and not page.jobs.busy)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(button):
    """Answer the question that comes up."""

    def look():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            box.findChild(QDialogButtonBox).button(button).click()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def python(path, text=WHOLE):
    """A Python that answers by a script."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return str(path)


@pytest.mark.parametrize(
    ("preference", "stored", "value"),
    [
        (preferences.WORKERS, None, 0),
        (preferences.WORKERS, "3", 3),
        (preferences.WORKERS, "many", 0),
        (preferences.PREVIEW, None, True),
        (preferences.PREVIEW, "false", False),
        (preferences.FOLLOW_TRAINING, "perhaps", True),
        (preferences.PYTHON, None, ""),
    ],
)
def test_a_preference_is_of_its_kind_whatever_is_stored(clean, preference, stored, value):
    if stored is not None:
        Preference(preference.key, "").write(stored)
    assert preference.read() == value


def test_threads_reach_the_engine(page):
    assert page.work.workers.text() == "All cores"
    assert interpreter.WORKERS_VARIABLE not in interpreter.worker_environment()
    page.work.workers.setFocus()
    page.work.workers.lineEdit().selectAll()
    QTest.keyClicks(page.work.workers, "2")
    page.work.preview.click()
    page.work.groups.click()
    page.apply()
    assert interpreter.worker_environment()[interpreter.WORKERS_VARIABLE] == "2"
    assert (preferences.WORKERS.read(), preferences.PREVIEW.read()) == (2, False)
    assert preferences.FOLLOW_TRAINING.read() is True
    assert preferences.GROUP_RESULTS.read() is False


def test_what_files_may_point_to_reaches_the_engine(page, monkeypatch):
    environment = interpreter.worker_environment()
    assert environment[allowed.VARIABLE] == ""
    assert environment[allowed.OWN_VARIABLE] == QgsProcessingUtils.tempFolder()
    page.work.allowed.line.setText("/data; ../data")
    assert "got '../data'" in page.work.allowed.problem.text() and not page.work.allowed.problem.isHidden()
    page.apply()
    assert preferences.ALLOWED.read() == ""
    page.work.allowed.line.setText("/data; *.example.org")
    assert page.work.allowed.problem.isHidden()
    page.apply()
    assert interpreter.worker_environment()[allowed.VARIABLE] == "/data; *.example.org"
    monkeypatch.setenv(allowed.VARIABLE, "s3://bucket")
    assert interpreter.worker_environment()[allowed.VARIABLE] == "s3://bucket"


def test_what_names_no_scheduler_is_told_and_not_kept(page, clean):
    field, file = page.work.scheduler, clean / "scheduler.json"
    assert field.problem.isHidden()
    for text in ("host:8786", "http://host:8786", str(file), "tcp://"):
        field.line.setText(text)
        assert f"got {text!r}" in field.problem.text() and not field.problem.isHidden()
        page.apply()
        assert preferences.SCHEDULER.read() == ""
    file.write_text("{}")
    for text in (str(file), "tls://host:8786", ""):
        field.line.setText(f" {text} ")
        assert field.problem.isHidden()
        page.apply()
        assert preferences.SCHEDULER.read() == text


def test_a_number_of_threads_in_the_environment_comes_first(clean, monkeypatch):
    preferences.WORKERS.write(2)
    monkeypatch.setenv(interpreter.WORKERS_VARIABLE, "5")
    assert interpreter.worker_environment()[interpreter.WORKERS_VARIABLE] == "5"


def test_a_python_is_chosen_and_given_up(page, clean, monkeypatch):
    path = python(clean / "bin" / "python")
    monkeypatch.setenv("HOME", str(clean))
    assert page.automatic.isChecked()
    assert page.found.text().startswith("The engine's environment is not installed")
    page.by_file.click()
    page.python.setFilePath("~/bin/python")
    settle(page)
    assert page.found.text() == "Python 3.12.3. Nothing is missing."
    page.apply()
    assert interpreter.find(MODELS) == interpreter.Interpreter(path, "setting")
    page.automatic.click()
    page.apply()
    assert preferences.PYTHON.read() == ""


def test_a_python_that_will_not_do_is_not_taken(page, clean):
    lacking = python(clean / "bin" / "python", WHOLE.replace("'[]'", "'[\"keras\"]'"))
    ended = []
    page.jobs.ended.connect(lambda *values: ended.append(values))
    page.by_file.click()
    page.python.setFilePath(lacking)
    settle(page)
    assert page.found.text().replace("\u200b", "") == f"{lacking} has no keras."
    page.apply()
    pump(lambda: ended)
    assert ended[0][0] == "choose"
    assert f"{lacking} has no keras" in ended[0][2]
    assert preferences.PYTHON.read() == ""
    settle(page)
    page.python.setFilePath("/bin/true")
    settle(page)
    assert page.found.text().replace("\u200b", "") == "/bin/true does not run as a Python interpreter."


def test_the_report_goes_to_the_clipboard(page):
    QgsApplication.clipboard().clear()
    click(page.copy)
    assert page.jobs.busy and not page.install.isEnabled()
    pump(lambda: QgsApplication.clipboard().text())
    text = QgsApplication.clipboard().text()
    assert text == page.report.toPlainText()
    assert interpreter.qgis_python() in text
    assert "missing" in text
    assert page.job.text() == "The report is on the clipboard."


def test_a_half_made_environment_is_removed_when_the_user_says_so(page):
    folder = environment.default_folder()
    (folder / "lib").mkdir(parents=True)
    (folder / "lib" / "part").write_bytes(bytes(2_500_000))
    page.look()
    settle(page)
    assert page.state.text() == "Half-made: install it again, 2.5 MB"
    answer(QDialogButtonBox.StandardButton.No)
    click(page.remove)
    assert folder.is_dir() and not page.jobs.busy
    with environment._alone(folder):  # as an installation in another QGIS does
        answer(QDialogButtonBox.StandardButton.Yes)
        click(page.remove)
        settle(page)
        assert page.job.text().replace("\u200b", "").startswith(f"Another installation into {folder} is under way.")
    answer(QDialogButtonBox.StandardButton.Yes)
    click(page.remove)
    settle(page)
    assert not folder.exists()
    assert page.state.text() == "Not installed"
    assert not page.remove.isEnabled()


def test_outdated_environments_and_leftovers_are_cleared(page):
    old = interpreter.environments_root() / "py3.11-0123456789ab"
    old.mkdir(parents=True)
    (old / "part").write_bytes(bytes(1000))
    forgotten, going_on = (kept.Path(tempfile.gettempdir()) / f"tilewright-{name}" for name in ("old", "new"))
    for folder in (forgotten, going_on):
        folder.mkdir()
        (folder / "tiles.gpkg").write_bytes(bytes(3000))
    before = time.time() - kept.FORGOTTEN_S - 60
    for path in (forgotten / "tiles.gpkg", forgotten):
        os.utime(path, (before, before))
    page.look()
    settle(page)
    assert page.outdated.text() == "Environments of other versions of the plugin: 1, 1.0 kB"
    assert page.leftovers.text() == "Temporary files of runs that were killed: 1, 3.0 kB"
    click(page.clear)
    settle(page)
    assert not forgotten.exists() and going_on.is_dir()
    click(page.remove_outdated)
    settle(page)
    assert not old.exists()
    assert not page.clear.isEnabled() and not page.remove_outdated.isEnabled()


def test_copies_from_stores_are_counted_and_removed_when_the_user_says_so(page, clean):
    assert page.copies.text() == "Copies from object stores: none" and not page.remove_copies.isEnabled()
    for name in ("in/0123/model.keras", "in/4567/dataset/dataset.json", "out/89ab/map.tif"):
        file = clean / "cache" / name
        file.parent.mkdir(parents=True)
        file.write_bytes(bytes(2000))
    page.look()
    settle(page)
    assert page.copies.text() == "Copies from object stores: 2, 4.0 kB"
    answer(QDialogButtonBox.StandardButton.No)
    click(page.remove_copies)
    assert len(kept.copies()) == 2 and not page.jobs.busy
    answer(QDialogButtonBox.StandardButton.Yes)
    click(page.remove_copies)
    settle(page)
    assert kept.copies() == [] and not page.remove_copies.isEnabled()
    assert (clean / "cache" / "out" / "89ab" / "map.tif").is_file()  # on its way to a store


def test_an_installation_that_fails_says_why(page):
    page.jobs.run_algorithm("installenvironment", {"WHEELS": "/nowhere"})
    settle(page)
    assert page.job.text().replace("\u200b", "").startswith("WHEELS must be a folder, but there is none at /nowhere")
    assert page.install.isEnabled()


def test_a_job_is_cancelled(page):
    seen = []

    def work(is_cancelled):
        seen.append("begun")
        while not is_cancelled():
            time.sleep(0.01)
        seen.append("stopped")

    page.jobs.run("clear", "Working", work)
    pump(lambda: seen)
    assert not page.running.isHidden()
    click(page.cancel)
    settle(page)
    assert seen == ["begun", "stopped"]
    assert page.job.text() == "It was stopped."
    assert page.running.isHidden()


def test_a_job_goes_on_when_the_page_is_closed(clean):
    from tilewright.ui.settings.jobs import Jobs
    from tilewright.ui.settings.page import SettingsPage

    jobs, ended = Jobs(), []
    jobs.ended.connect(lambda *values: ended.append(values))
    first = SettingsPage(jobs)
    jobs.run("clear", "Working", lambda is_cancelled: "done")
    first.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    second = SettingsPage(jobs)
    assert not second.running.isHidden()
    pump(lambda: ended)
    assert ended == [("clear", {"result": "done"}, "")]
    assert second.running.isHidden()
    settle(second)
    second.deleteLater()


def test_an_environment_that_goes_while_qgis_runs(clean):
    path = clean / "bin" / "python"
    choice.keep(python(path))
    assert interpreter.find(MODELS).path == str(path)
    path.unlink()
    with pytest.raises(interpreter.MissingError) as refusal:
        interpreter.find(MODELS)
    assert str(refusal.value) == (f"The Python named by the settings, {path}, is not there. {interpreter.INSTALL_HINT}")
    python(path)
    assert interpreter.find(MODELS).path == str(path)


def test_parts_that_go_while_qgis_runs_are_told_with_the_cure(clean, feedback, monkeypatch):
    from tilewright.door import worker

    folder = interpreter.environment_folder()
    own = python(
        interpreter.python_in(folder),
        f"""#!/bin/sh
case "$*" in *find_spec*) echo '[]';; *) exec {sys.executable} "$@";; esac
""",
    )
    (folder / interpreter.STAMP).write_text("{}")
    assert interpreter.find(MODELS).path == own
    with pytest.raises(worker.WorkerError, match=r"has no module \w+\. Run \"Install the engine's environment\""):
        worker.run("train_model", {"dataset": "/nowhere", "output": "/nowhere/a.keras"}, feedback)
    python(interpreter.python_in(folder), WHOLE.replace("'[]'", "'[\"rasterio\"]'"))
    with pytest.raises(interpreter.MissingError, match="is not installed"):
        interpreter.find(MODELS)
    interpreter.python_in(folder).unlink()
    with pytest.raises(interpreter.MissingError, match="is not installed"):
        worker.run("train_model", {}, feedback)


def test_a_python_that_does_not_start_is_told_with_the_cure(clean, feedback, monkeypatch):
    from tilewright.door import worker

    path = python(clean / "bin" / "python")
    choice.keep(path)
    assert interpreter.find(task_named("export_tiles").needs).path == path
    python(clean / "bin" / "python", "#!/nowhere/sh\n")
    with pytest.raises(interpreter.MissingError, match=r"bin/python does not start: No such file.* Run \"Install"):
        worker.run("export_tiles", {}, feedback)
    assert interpreter.missing.cache_info().currsize == 0


def test_the_number_of_threads_changes_no_byte(engine, clean, run, monkeypatch):
    monkeypatch.setenv(interpreter.VARIABLE, engine)
    image = clean / "scene.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(image), 300, 300, 3, gdal.GDT_UInt16)
    dataset.SetGeoTransform((500000, 10, 0, 9000000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    dataset.SetProjection(crs.ExportToWkt())
    for band in (1, 2, 3):
        values = b"".join((band * i * i % 65521).to_bytes(2, "little") for i in range(300 * 300))
        dataset.GetRasterBand(band).WriteRaster(0, 0, 300, 300, values)
    del dataset
    tiles = run("createtilegrid", INPUT=str(image), TILE_SIZE=32, OUTPUT=str(clean / "tiles.gpkg"))["OUTPUT"]
    written = []
    for workers in (1, 2):
        preferences.WORKERS.write(workers)
        folder = clean / "out"
        run("exporttiles", INPUT=[str(image)], TILES=tiles, TASK="IMAGES", STRETCH="PERCENT", OUTPUT=str(folder))
        run("computeindices", INPUT=[str(image)], FORMULAS="a=b1/b2", OUTPUT=str(folder / "indices.tif"))
        names = sorted(path for path in folder.rglob("*") if path.suffix in (".tif", ".json", ".csv"))
        written.append({path.relative_to(folder): path.read_bytes() for path in names})
        shutil.rmtree(folder)
    assert len(written[0]) > 81
    assert written[0] == written[1]
