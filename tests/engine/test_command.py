"""The command `tilewright`, run as people run it: in a process of its own, on files."""

import io
import json
import os
import re
import signal
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import fiona
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.transform import Affine
from tilewright.engine.command import main as command
from tilewright.engine.command.child import Failure, Stop
from tilewright.engine.command.declarations import commands
from tilewright.engine.command.names import WITHOUT_COMMAND
from tilewright.engine.command.parsing import absolute, parser_for, values_of
from tilewright.engine.errors import OptionError
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.tasks import TASKS

sys.path.insert(0, str(Path(__file__).parents[1]))
from object_store import BUCKET, object_store

ROOT = Path(__file__).resolve().parents[2]
#: Runs the command in the checkout, as its installed script does.
SCRIPT = (
    f"import runpy, sys; runpy.run_path({str(ROOT / 'engine' / '__main__.py')!r})['register_package'](); "
    "from tilewright.engine.command.main import main; sys.exit(main())"
)
PLACE = Affine(10, 0, 500_000, 0, -10, 5_200_000)


def started(*arguments, folder, **more):
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT, *map(str, arguments)], cwd=folder, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", **more,
    )  # fmt: skip


def run(*arguments, folder):
    """Exit status, standard output and standard error."""
    process = started(*arguments, folder=folder)
    said = process.communicate(timeout=120)
    return process.returncode, *said


def raster(path, values, **tags):
    with rasterio.open(
        path, "w", driver="GTiff", count=len(values), height=values.shape[1], width=values.shape[2],
        dtype=values.dtype, crs="EPSG:32632", transform=PLACE,
    ) as target:  # fmt: skip
        target.write(values)
        target.update_tags(**tags)
    return path


def tiles(path, **columns):
    """Four tiles of 32 px in a row."""
    boxes = [shapely.box(500_000 + 320 * n, 5_199_680, 500_320 + 320 * n, 5_200_000) for n in range(4)]
    names = np.array([f"r00000_c{n:05d}" for n in range(4)], object)
    write_layer(path, np.array(boxes, object), {"tile_id": names, **columns}, CRS.from_epsg(32632))
    return path


@pytest.fixture
def image(tmp_path):
    return raster(tmp_path / "image.tif", np.arange(32 * 128, dtype=np.uint16).reshape(1, 32, 128))


def test_every_task_has_a_command_with_help(capsys):
    assert set(commands()) == {name.replace("_", "-") for name in TASKS if name not in WITHOUT_COMMAND}
    for name, one in commands().items():
        parser = parser_for([name], "1")
        with pytest.raises(SystemExit) as ended:
            parser.parse_args([name, "--help"])
        assert ended.value.code == 0
        text = re.sub(r"\s+", " ", capsys.readouterr().out)
        for parameter in one.parameters:
            assert f"{parameter.flag} " in text and parameter.title in text, (name, parameter.name)
        assert ("--scheduler" in text) == one.task.scales


def test_the_help_tells_units_limits_choices_and_defaults(capsys):
    with pytest.raises(SystemExit):
        parser_for(["train-model"], "1").parse_args(["train-model", "--help"])
    text = re.sub(r"\s+", " ", capsys.readouterr().out)
    assert "--epochs N" in text and "Default: 50." in text
    with pytest.raises(SystemExit):
        parser_for(["export-tiles"], "1").parse_args(["export-tiles", "--help"])
    text = re.sub(r"\s+", " ", capsys.readouterr().out)
    assert "--tile-size PIXELS" in text and "From 1 to 16,384 pixels." in text
    assert "One of GTIFF, PNG, JPEG, NPY, TFRECORD, NPZ, WEBDATASET, ZARR. Default: GTIFF." in text


def test_the_list_of_commands_and_the_version(tmp_path):
    status, out, _ = run("tasks", folder=tmp_path)
    assert status == 0 and [line.split()[0] for line in out.splitlines()] == list(commands())
    status, out, _ = run("--version", folder=tmp_path)
    assert (status, out) == (0, f"tilewright {command.version()}\n") and re.match(r"\d+\.\d+\.\d+$", command.version())


def test_an_export_leaves_out_rejected_tiles_and_equals_that_of_a_job(tmp_path, image):
    labels = np.array(["a", "b", "a", "b"], object)
    tiles(tmp_path / "tiles.gpkg", label=labels, is_rejected=np.array([0, 1, 0, 0]))
    call = ("export-tiles", "--input", "image.tif", "--tiles", "tiles.gpkg", "--format", "npy")
    status, out, err = run(*call, "--output", "wrong", folder=tmp_path)
    assert (status, out) == (2, "") and "format must be one of GTIFF" in err and "got 'npy'" in err
    status, out, err = run(*call[:-1], "NPY", "--output", "dataset", folder=tmp_path)
    assert status == 0, err
    assert "tile_count: 3" in out and "Rejected tiles (is_rejected is 1) left out: 1" in err
    assert sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.npy")) == [
        "dataset/a/a_1.npy", "dataset/a/a_2.npy", "dataset/b/b_1.npy"
    ]  # fmt: skip
    found = np.load(tmp_path / "dataset" / "a" / "a_2.npy")
    np.testing.assert_array_equal(found[..., 0], np.arange(32 * 128).reshape(32, 128)[:, 64:96])
    tiles(tmp_path / "kept.gpkg", label=labels)
    options = {"rasters": [str(image)], "tiles": str(tmp_path / "kept.gpkg"), "output": str(tmp_path / "all")}
    (tmp_path / "job.json").write_text(json.dumps({"task": "export_tiles", "options": options}), encoding="utf-8")
    status, out, err = run("run", "job.json", "--events", folder=tmp_path)
    events = [json.loads(line) for line in out.splitlines()]
    assert status == 0 and events[-1]["event"] == "result" and events[-1]["values"]["tile_count"] == 4
    assert {event["event"] for event in events} <= {"progress", "message", "result"}


def test_what_is_measured_comes_into_the_tiles(tmp_path, image):
    tiles(tmp_path / "tiles.gpkg", B1_MEAN=np.full(4, 7.0), kept=np.array([1, 2, 3, 4]))
    status, _, err = run(
        "tile-statistics", "--input", "tiles.gpkg", "--raster", "image.tif", "--statistics", "MEAN", "MAX",
        "--output", "new/measured.gpkg", folder=tmp_path,
    )  # fmt: skip
    assert status == 0, err
    assert "New fields take the place of the tiles' own: B1_MEAN." in err
    with fiona.open(tmp_path / "new" / "measured.gpkg") as layer:
        rows = [dict(feature["properties"]) for feature in layer]
        assert layer.crs.to_epsg() == 32632 and layer.name == "measured"
    values = np.arange(32 * 128).reshape(32, 128)
    assert [row["b1_max"] for row in rows] == [values[:, 32 * n : 32 * n + 32].max() for n in range(4)]
    assert [row["b1_mean"] for row in rows] == [values[:, 32 * n : 32 * n + 32].mean() for n in range(4)]
    assert [row["kept"] for row in rows] == [1, 2, 3, 4] and list(rows[0]) == ["tile_id", "kept", "b1_max", "b1_mean"]
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["measured.gpkg"]


def test_polygons_come_with_the_names_of_their_classes(tmp_path, capsys):
    classes = np.zeros((1, 32, 64), np.uint8)
    classes[0, 4:12, 4:20], classes[0, 16:24, 40:50] = 2, 1
    names = json.dumps([{"id": 1, "name": "Field"}, {"id": 2, "name": "Wood"}])
    raster(tmp_path / "map.tif", classes, TILEWRIGHT_CLASSES=names)
    call = ("polygonize-raster", "--input", "map.tif", "--output", "map.gpkg", "--classes")
    assert run(*call, "wood", folder=tmp_path)[0] == 0
    with fiona.open(tmp_path / "map.gpkg") as layer:
        rows = [(feature["properties"]["class_id"], feature["properties"]["class"]) for feature in layer]
        area = shapely.geometry.shape(next(iter(layer))["geometry"]).area
    assert rows == [(2, "Wood")] and area == 8 * 16 * 100
    call = [str(tmp_path / word) if word.startswith("map.") else word for word in call]
    assert command.main([*call, "water"]) == 2
    assert "there is no class 'water'; the classes are 1 (Field), 2 (Wood)" in capsys.readouterr().err
    assert command.main([*call[:4], str(tmp_path / "map.shp")]) == 2
    assert "must be a GeoPackage" in capsys.readouterr().err


def test_a_cloud_rule_is_made_of_a_preset(tmp_path):
    one = commands()["cloud-mask"]
    given = Namespace(INPUT="q.tif", OUTPUT="c.tif", PRESET="SENTINEL2_SCL", SHADOWS=True, DILATE="3")
    values = values_of(one, given)
    assert values["cloud_rule"] == "SENTINEL2_SCL+shadows" and values["dilate_px"] == "3"
    with pytest.raises(OptionError, match="either a preset or a cloud rule"):
        values_of(one, Namespace(**{**vars(given), "RULE": "in 3"}))


@pytest.mark.parametrize(
    "arguments, words",
    [
        ("no-such", "invalid choice"),
        ("export-tiles --input image.tif", "required: --tiles, --output"),
        ("terrain-derivatives --inp image.tif --output t.tif", "required: --input"),  # nothing is abbreviated
        ("terrain-derivatives --input image.tif --output t.tif --azimuth 400", "between 0 and 360"),
        ("train-model --dataset d --output m.keras --scheduler tcp://host:1", "unrecognized arguments: --scheduler"),
    ],
)
def test_wrong_calls_end_with_2_and_say_what_is_wrong(capsys, arguments, words):
    try:
        status = command.main(arguments.split())
    except SystemExit as ended:
        status = ended.code
    said = capsys.readouterr()
    assert (status, said.out) == (2, "") and words in said.err


def test_a_cluster_gives_the_same_bytes(tmp_path, image, dask_cluster):
    """The machines of a scheduler that the command line names do the work; a job file may name one too."""
    call = ["compute-indices", "--input", "image.tif", "--formulas", "twice = b1 * 2"]
    for name, more in (("here.tif", []), ("there.tif", ["--scheduler", dask_cluster])):
        status, _, err = run(*call, "--output", name, *more, folder=tmp_path)
        assert status == 0, err
    assert (tmp_path / "there.tif").read_bytes() == (tmp_path / "here.tif").read_bytes()
    options = {"rasters": [str(image)], "formulas": "twice = b1 * 2", "output": str(tmp_path / "job.tif")}
    job = {"task": "compute_indices", "options": options, "scheduler": dask_cluster}
    (tmp_path / "job.json").write_text(json.dumps(job), encoding="utf-8")
    status, _, err = run("run", "job.json", folder=tmp_path)
    assert status == 0 and (tmp_path / "job.tif").read_bytes() == (tmp_path / "here.tif").read_bytes(), err


@pytest.mark.parametrize(
    "text, words",
    [
        ("{", "is no job"),
        ("[1]", "must be like"),
        ('{"task": "format_disk", "options": {}}', "task must be one of"),
        ('{"task": "export_tiles"}', "must be like"),
        ('{"task": "export_tiles", "options": {"colour": 1}}', "There is no option 'colour'"),
        ('{"task": "export_tiles", "options": {}, "shell": "ls"}', "got 'shell'"),
        ("[" * 100_000, "is no job"),
    ],
)
def test_jobs_that_are_none_are_refused(tmp_path, capsys, text, words):
    (tmp_path / "job.json").write_text(text, encoding="utf-8")
    assert command.main(["run", str(tmp_path / "job.json")]) in (1, 2)
    assert words in capsys.readouterr().err


def test_a_failure_ends_with_1_and_hides_secrets(tmp_path, capsys):
    account = "user:secret"
    call = ["cloud-mask", "--input", f"https://{account}@127.0.0.1:9/x.tif?key=hidden", "--rule", "in 3"]
    assert command.main([*call, "--output", str(tmp_path / "c.tif")]) == 1
    said = "".join(capsys.readouterr())
    assert "127.0.0.1" in said and "secret" not in said and "hidden" not in said


def test_what_lies_in_an_object_store_is_taken_and_given_by_its_address(tmp_path, image):
    """Tiles and raster come from a bucket; the rejected tile stays out, and the dataset goes into the bucket."""
    labels = np.array(["a", "b", "a", "b"], object)
    tiles(tmp_path / "tiles.gpkg", label=labels, is_rejected=np.array([0, 1, 0, 0]))
    with object_store(tmp_path / "cache") as server:
        for name in ("image.tif", "tiles.gpkg"):
            server.put(f"in/{name}", (tmp_path / name).read_bytes())
        place = f"s3://{BUCKET}/in"
        call = ("--tiles", f"{place}/tiles.gpkg", "--format", "NPY", "--output", f"s3://{BUCKET}/dataset")
        status, out, err = run("export-tiles", "--input", f"{place}/image.tif", *call, folder=tmp_path)
        assert status == 0 and "tile_count: 3" in out, err
        found = np.load(io.BytesIO(server.get("dataset/a/a_2.npy")))
        np.testing.assert_array_equal(found[..., 0], np.arange(32 * 128).reshape(32, 128)[:, 64:96])
        call = ("--raster", f"{place}/image.tif", "--statistics", "MAX", "--output")
        status, out, err = run("tile-statistics", "--input", f"{place}/tiles.gpkg", *call, "m.gpkg", folder=tmp_path)
        assert status == 0 and "count: 4" in out, err
    with fiona.open(tmp_path / "m.gpkg") as layer:
        assert [feature["properties"]["b1_max"] for feature in layer] == [31 * 128 + 31 + 32 * n for n in range(4)]
    assert command.main(["tile-statistics", "--input", "t.gpkg", "--raster", "i.tif", *call[2:], "s3://b/m.gpkg"]) == 2


def test_a_missing_module_ends_with_3_and_says_how_to_get_it(tmp_path, capsys, monkeypatch):
    def lacking(*_):
        raise Failure("missing", "The engine's Python has no module tensorflow.")

    monkeypatch.setattr(command, "run_job", lacking)
    assert command.main(["describe-devices"]) == 3
    said = capsys.readouterr().err
    assert "has no module tensorflow." in said and "models" in said and "Traceback" not in said


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_reader_that_goes_away_is_no_failure_to_talk_about(tmp_path, image):
    call = ("compute-indices", "--input", "image.tif", "--formulas", "a = b1", "--output", "a.tif", "--events")
    with started(*call, folder=tmp_path) as process:
        process.stdout.close()
        said = process.stderr.read()
        assert process.wait(timeout=60) == 141 and said == ""


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("number, status", [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_what_is_stopped_leaves_nothing_half_valid_and_goes_on_later(tmp_path, number, status):
    raster(tmp_path / "image.tif", np.ones((3, 1280, 1280), np.uint8))
    corners = [(500_000 + 160 * col, 5_200_000 - 160 * row) for row in range(80) for col in range(80)]
    boxes = [shapely.box(west, north - 160, west + 160, north) for west, north in corners]
    write_layer(tmp_path / "tiles.gpkg", np.array(boxes, object), {"label": np.full(len(boxes), "a", object)},
                CRS.from_epsg(32632))  # fmt: skip
    call = ("export-tiles", "--input", "image.tif", "--tiles", "tiles.gpkg", "--format", "PNG", "--output", "dataset")
    before = signal.signal(number, signal.SIG_DFL)  # ignored where the tests run in the background of a shell
    try:
        process = started(*call, "--events", folder=tmp_path)
    finally:
        signal.signal(number, before)
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "progress" and event["text"] == "Exporting tiles" and event["done"] > 0:
            break
    process.send_signal(number)
    rest, _ = process.communicate(timeout=30)
    assert process.returncode == status and json.loads(rest.splitlines()[-1])["kind"] == "cancelled"
    assert not (tmp_path / "dataset").exists()
    if number == signal.SIGINT:
        code, out, err = run(*call, folder=tmp_path)
        assert code == 0 and "tile_count: 6400" in out, err
        assert sum(1 for _ in (tmp_path / "dataset").rglob("*.png")) == 6400


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_what_a_run_was_started_to_ignore_does_not_stop_it():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does
    try:
        stop = Stop()
        with stop.on_signals():
            os.kill(os.getpid(), signal.SIGHUP)
            assert not stop.cancelled
            os.kill(os.getpid(), signal.SIGTERM)
            assert stop.cancelled and stop.signal == signal.SIGTERM
    finally:
        signal.signal(signal.SIGHUP, before)


def test_paths_are_told_from_addresses(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.gpkg").touch()
    assert absolute("a.gpkg|roads") == f"{tmp_path}/a.gpkg|roads" and absolute("new/b.tif") == f"{tmp_path}/new/b.tif"
    for name in ("https://host/a.tif", "/vsis3/bucket/a.tif", "s3://bucket/a.tif", 'NETCDF:"a.nc":t2m', ""):
        assert absolute(name) == name
