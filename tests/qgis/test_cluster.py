"""Dask schedulers in QGIS: what names one, how it comes into dialogs, and runs of real algorithms on a real cluster."""

import sys
from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsSettings
from tilewright.algorithms.forecast import forecast_of
from tilewright.door import interpreter, preferences, worker
from tilewright.engine.errors import MissingError
from tilewright.engine.tasks import CLUSTER, MODELS

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "engine"))
from dask_processes import DaskProcesses


@pytest.fixture
def scene(tmp_path, provider):
    """A raster of 300 × 300 pixels in three bands."""
    path = tmp_path / "scene.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 300, 300, 3, gdal.GDT_UInt16)
    dataset.SetGeoTransform((500000, 10, 0, 9000000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    dataset.SetProjection(crs.ExportToWkt())
    for band in (1, 2, 3):
        values = b"".join((band * i * i % 65521).to_bytes(2, "little") for i in range(300 * 300))
        dataset.GetRasterBand(band).WriteRaster(0, 0, 300, 300, values)
    return path


@pytest.fixture
def cluster(tmp_path, provider, whole_engine):
    """A scheduler with a worker, both run by the engine's Python."""
    python = interpreter.find(MODELS).path
    if interpreter.missing(python, CLUSTER):
        pytest.skip("the engine's Python has no part for clusters")
    (tmp_path / "dask").mkdir()
    with DaskProcesses(tmp_path / "dask", python=python) as processes:
        processes.worker()
        yield processes


def test_algorithms_make_the_same_bytes_on_a_cluster(cluster, scene, run, feedback, tmp_path):
    tiles = run("createtilegrid", INPUT=str(scene), TILE_SIZE=64, OUTPUT=str(tmp_path / "tiles.gpkg"))["OUTPUT"]
    written = []
    # By its address, and by the file that it writes about itself.
    for scheduler in ("", cluster.address, str(cluster.file)):
        folder = tmp_path / "out"
        more = {"SCHEDULER": scheduler}
        run("exporttiles", INPUT=[str(scene)], TILES=tiles, TASK="IMAGES", OUTPUT=str(folder), **more)
        run("computeindices", INPUT=[str(scene)], FORMULAS="a=b1/b2", OUTPUT=str(folder / "indices.tif"), **more)
        statistics = run("tilestatistics", INPUT=tiles, RASTER=str(scene), OUTPUT="memory:", **more)["OUTPUT"]
        names = sorted(path for path in folder.rglob("*") if path.suffix in (".tif", ".json", ".csv"))
        files = {path.relative_to(folder): path.read_bytes() for path in names}
        written.append((files, [feature.attributes() for feature in statistics.getFeatures()]))
        folder.rename(tmp_path / f"out{len(written)}")
    assert len(written[0][0]) > 16
    assert len(written[0][1]) == 16
    assert written[0] == written[1] == written[2]
    assert [text for text in feedback.infos if text.startswith("Cluster ")] == [
        *[f"Cluster {cluster.address}: workers 1, threads 1."] * 3,
        *[f"Cluster {cluster.file}: workers 1, threads 1."] * 3,
    ]


@pytest.mark.parametrize("scheduler", ["host:8786", "http://host:8786", "/no/such/scheduler.json"])
def test_what_names_no_scheduler_is_refused_before_the_run(scene, run, tmp_path, scheduler):
    with pytest.raises(QgsProcessingException, match="scheduler must be an address such as tcp://host:8786"):
        run(
            "computeindices",
            INPUT=[str(scene)],
            FORMULAS="a=b1/b2",
            OUTPUT=str(tmp_path / "a.tif"),
            SCHEDULER=scheduler,
        )


def test_the_forecast_tells_who_does_the_work(scene, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("tilewright:computeindices")
    defaults = {definition.name(): definition.defaultValue() for definition in algorithm.parameterDefinitions()}
    given = {**defaults, "INPUT": [str(scene)], "FORMULAS": "a=b1/b2", "OUTPUT": str(tmp_path / "a.tif")}
    alone = forecast_of(algorithm, given, QgsProcessingContext())
    many = forecast_of(algorithm, {**given, "SCHEDULER": "tcp://host:8786"}, QgsProcessingContext())
    assert not many.is_problem
    assert many.text == f"{alone.text} The machines behind tcp://host:8786 do the work."
    assert forecast_of(algorithm, {**given, "SCHEDULER": "host"}, QgsProcessingContext()).is_problem


def test_dialogs_propose_the_scheduler_of_the_settings(provider):
    from tilewright.ui.dialog import make_dialog
    from tilewright.ui.settings.jobs import Jobs
    from tilewright.ui.settings.page import SettingsPage

    def proposed(name):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tilewright:{name}")
        window = make_dialog(algorithm, None)
        try:
            wrapper = window.mainWidget().wrappers.get("SCHEDULER")
            return wrapper and wrapper.parameterValue(), window.touched
        finally:
            window.close()

    try:
        assert proposed("computeindices") == ("", False)
        page = SettingsPage(Jobs())
        page.work.scheduler.line.setText(" tcp://host:8786 ")
        page.apply()
        page.deleteLater()
        assert preferences.SCHEDULER.read() == "tcp://host:8786"
        assert proposed("computeindices") == ("tcp://host:8786", False)
        assert proposed("createtilegrid") == (None, False)
    finally:
        QgsSettings().remove("tilewright")


def test_a_python_that_cannot_work_on_clusters_names_the_cure(feedback, provider, monkeypatch):
    monkeypatch.setattr(worker, "CLUSTER", ("json", "no_such_module"))
    with pytest.raises(
        MissingError, match=r"Work on a Dask cluster needs no_such_module, which .* does not have"
    ) as raised:
        worker.run("compute_indices", {}, feedback, "tcp://127.0.0.1:9")
    assert "qgis_process run tilewright:installenvironment --CLUSTER=true" in raised.value.hint


def test_a_job_names_a_scheduler_only_where_there_is_one(feedback, qgis_app, monkeypatch, tmp_path):
    script = tmp_path / "engine.py"
    script.write_text(
        "import json, sys\nprint(json.dumps({'event': 'result', 'values': json.loads(sys.stdin.readline())}))\n"
    )
    monkeypatch.setattr(worker, "ENGINE", script)
    monkeypatch.setattr(worker, "CLUSTER", ("json",))
    monkeypatch.setattr(worker, "find", lambda needs: interpreter.Interpreter(sys.executable, "variable"))
    assert worker.run("export_tiles", {"a": 1}, feedback) == {"task": "export_tiles", "options": {"a": 1}}
    assert worker.run("export_tiles", {}, feedback, "tcp://h:1")["scheduler"] == "tcp://h:1"
