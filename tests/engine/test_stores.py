"""Object stores: what is read from them and written to them is what lies in folders, whatever happens on the way."""

import importlib.util
import itertools
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
import s3fs
import shapely
from tilewright.engine.errors import InputError, OptionError, OutputError
from tilewright.engine.execution import working_on
from tilewright.engine.labels.layers import read_layer
from tilewright.engine.remote import lease, staging, store, workplace
from tilewright.engine.remote.mirror import mirrored
from tilewright.engine.tasks import task_named

sys.path.insert(0, str(Path(__file__).parents[1]))
from annotation_fixtures import on_map, write_raster, write_tiles, write_vector
from listening import Listener
from object_store import ACCOUNT, Line, object_store
from worker_fixtures import run_with_little_space

ENGINE = Path(__file__).resolve().parents[2] / "engine" / "__main__.py"
OUT = itertools.count()


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with object_store(tmp_path_factory.mktemp("cache")) as server:
        yield server


@pytest.fixture(autouse=True)
def impatient(monkeypatch, server):
    """The patience with servers, cut short; each test has a cache of its own, as another machine has."""
    monkeypatch.setattr(store, "PAUSES_S", (0.05,))
    monkeypatch.setattr(store, "RETRIES", 1)
    monkeypatch.setattr(lease, "BEAT_S", 0.1)
    monkeypatch.setattr(lease, "PATIENCE_S", 0.5)


@pytest.fixture
def cache(tmp_path, monkeypatch):
    folder = tmp_path / "cache"
    monkeypatch.setenv(store.CACHE_VARIABLE, str(folder))
    return folder


@pytest.fixture
def out():
    """The name of a place in the store that no other test has."""
    return f"out{next(OUT)}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("here")


@pytest.fixture(scope="module")
def call(folder):
    """Options of an export of 24 tiles with masks."""
    pixels = np.random.default_rng(0).integers(1, 250, (130, 200, 3), dtype=np.uint8)
    shapes = [on_map(shapely.box(10, 10, 60, 50)), on_map(shapely.box(90, 60, 160, 110))]
    labels = write_vector(folder / "labels.gpkg", shapes, kind=["Wald", "Feld"])
    tiles = write_tiles(folder / "tiles.gpkg", 6, 4, 32, split=["train", "train", "val", "test"] * 6)
    return {
        "rasters": [write_raster(folder / "image.tif", pixels)],
        "tiles": tiles,
        "task": "SEGMENTATION",
        "labels": labels,
        "class_field": "kind",
    }


@pytest.fixture(scope="module")
def expected(folder, call):
    """The dataset as it is in a folder."""
    run("export_tiles", **call, output=str(folder / "dataset"))
    return files_in(folder / "dataset")


def run(name, progress=None, **options):
    task = task_named(name)
    return task.load_function()(task.load_options().from_dict(options), progress or Listener())


def files_in(place):
    return {path.relative_to(place).as_posix(): path.read_bytes() for path in place.rglob("*") if path.is_file()}


# Datasets.


def test_a_dataset_in_a_store_is_the_one_in_a_folder(server, cache, call, expected, out):
    heard = Listener()
    result = run("export_tiles", heard, **call, output=f"s3://tilewright/{out}/dataset")
    assert server.content(out) == {f"dataset/{name}": content for name, content in expected.items()}
    assert result["output"] == f"s3://tilewright/{out}/dataset" and result["complete"] is False
    assert result["manifest"] == f"s3://tilewright/{out}/dataset/dataset.json"
    assert f"24 tiles written to s3://tilewright/{out}/dataset." in [text for _, text in heard.said]
    assert not any(str(cache) in text for _, text in heard.said)
    assert not [path for path in cache.rglob("*") if path.is_file()]
    again = run("export_tiles", **call, output=f"/vsis3/tilewright/{out}/dataset/")
    assert again["complete"] is True and server.content(out).keys() == {f"dataset/{name}" for name in expected}
    with pytest.raises(
        OutputError, match=f"output s3://tilewright/{out}/dataset holds a dataset that another call made"
    ):
        run("export_tiles", **call, output=f"s3://tilewright/{out}/dataset", bands="1")


@pytest.mark.parametrize(
    "options",
    [
        {"format": "TFRECORD"},
        {"format": "ZARR"},
        {"format": "PNG", "task": "PANOPTIC", "annotations": ["COCO"]},
    ],
    ids=lambda options: options["format"],
)
def test_packed_and_annotated_datasets_too(server, cache, call, folder, out, options):
    here = folder / out
    run("export_tiles", **{**call, **options}, output=str(here))
    run("export_tiles", **{**call, **options}, output=f"s3://tilewright/{out}")
    assert server.content(out) == files_in(here)


def test_rasters_and_tiles_and_datasets_are_read_from_the_store(server, cache, call, expected, folder, out):
    for name in ("image.tif", "tiles.gpkg", "labels.gpkg"):
        server.put(f"{out}/{name}", (folder / name).read_bytes())
    near = {**call, "rasters": [f"s3://tilewright/{out}/image.tif"]}
    near |= {name: f"s3://tilewright/{out}/{name}.gpkg" for name in ("tiles", "labels")}
    run("export_tiles", **near, output=f"s3://tilewright/{out}/dataset")
    there = server.content(f"{out}/dataset")
    tiles = {name for name in expected if name.endswith(".tif")}
    assert len(tiles) == 48 and all(there[name] == expected[name] for name in tiles)
    run("convert_dataset", input=f"s3://tilewright/{out}/dataset/dataset.json", format="NPY", output=str(folder / out))
    image = np.load(folder / out / "train" / "images" / "r00000_c00001.npy")
    with rasterio.open(folder / "image.tif") as source:
        assert image.tolist() == np.moveaxis(source.read()[:, :32, 32:64], 0, -1).tolist()


def test_a_run_whose_network_is_cut_tells_so_and_another_machine_goes_on(
    server, monkeypatch, tmp_path, call, expected, out
):
    line = Line(server.port)
    monkeypatch.setenv("AWS_ENDPOINT_URL", line.url)
    monkeypatch.setenv(store.CACHE_VARIABLE, str(tmp_path / "one"))
    monkeypatch.setattr(workplace, "KEEP_S", 0.0)
    line.cut_after(60_000)
    with pytest.raises(OutputError, match=f"^s3://tilewright/{out}/.* cannot be written: the store does not answer"):
        run("export_tiles", **call, output=f"s3://tilewright/{out}")
    line.close()
    half = server.content(out)
    assert "dataset.json" not in half and 0 < sum(name.endswith(".tif") for name in half) < 48
    assert all(expected[name] == content for name, content in half.items() if name in expected)
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.url)
    monkeypatch.setenv(store.CACHE_VARIABLE, str(tmp_path / "other"))
    heard = Listener()
    run("export_tiles", heard, **call, output=f"s3://tilewright/{out}")
    assert any("Another run has begun to write" in text for _, text in heard.said)
    assert any("Going on with a half-made dataset" in text for _, text in heard.said)
    assert server.content(out) == expected
    assert server.keys(f".{out}") == []


def test_a_silent_store_is_asked_as_often_as_its_program_does_and_given_up(monkeypatch, cache):
    monkeypatch.setattr(store, "READ_S", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{silent.getsockname()[1]}")
        monkeypatch.setattr(store, "PAUSES_S", (60.0,))
        with pytest.raises(InputError, match=r"^s3://tilewright/a\.txt cannot be read: the store does not answer"):
            store.Store("s3://tilewright").read("a.txt")


def test_a_run_that_was_killed_is_gone_on_with(server, cache, call, expected, out):
    options = {**call, "output": f"s3://tilewright/{out}"}
    with subprocess.Popen(
        [sys.executable, "-I", str(ENGINE)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        process.stdin.write(json.dumps({"task": "export_tiles", "options": options}) + "\n")
        process.stdin.flush()
        while not any(name.endswith(".tif") for name in server.keys(out)):
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
    assert f"{out}/dataset.json" not in server.keys(out) and server.keys(f".{out}.lock")
    before = time.monotonic()
    run("export_tiles", **options)
    assert time.monotonic() - before < 10
    assert server.content(out) == expected


def test_a_half_made_dataset_of_another_call_is_begun_afresh(server, cache, call, expected, out):
    server.put(f"{out}/.work/job.json", b'{"fingerprint": "of another call"}')
    server.put(f"{out}/train/images/r00000_c00000.tif", b"another tile")
    server.put(f"{out}/train/images/not_ours.tif", b"a tile of the other call")
    heard = Listener()
    run("export_tiles", heard, **call, output=f"s3://tilewright/{out}")
    assert f"s3://tilewright/{out} was half-made by another call; it is begun afresh." in heard.warnings
    assert server.content(out) == expected


def test_two_runs_do_not_write_one_place(server, monkeypatch, tmp_path, call, out):
    """Two machines: each has a cache of its own."""
    begun, over = threading.Event(), threading.Event()

    class Slow(Listener):
        def update(self, done, total, text=""):
            if text == "Exporting tiles":
                begun.set()
                over.wait(20)

    monkeypatch.setenv(store.CACHE_VARIABLE, str(tmp_path / "one"))
    first = threading.Thread(
        target=run, args=("export_tiles", Slow()), kwargs={**call, "output": f"s3://tilewright/{out}"}
    )
    first.start()
    assert begun.wait(20)
    with pytest.raises(OutputError, match=f"s3://tilewright/{out} is being written by another run"):
        run("export_tiles", **call, output=f"s3://tilewright/{out}")
    monkeypatch.setenv(store.CACHE_VARIABLE, str(tmp_path / "other"))
    with pytest.raises(OutputError, match=f"s3://tilewright/{out} is being written by another run"):
        run("export_tiles", **call, output=f"s3://tilewright/{out}")
    over.set()
    first.join()
    assert f"{out}/dataset.json" in server.keys(out) and server.keys(f".{out}") == []


def test_datasets_there_are_not_changed_in_place(server, cache, folder, call, expected, out):
    with pytest.raises(OptionError, match=r"dataset s3://tilewright/x lies in an object store.*Merge both"):
        run("append_to_dataset", dataset="s3://tilewright/x", input=str(folder / "dataset"))
    with pytest.raises(OptionError, match=r"a \.vrt names files of this machine"):
        run("stack_rasters", rasters=call["rasters"], output="s3://tilewright/x.vrt")


def test_machines_send_tiles_straight_to_the_store(server, cache, call, expected, folder, dask_cluster, out):
    from distributed import Client

    for name in ("image.tif", "labels.gpkg"):
        server.put(f"{out}/{name}", (folder / name).read_bytes())
    near = {**call, "rasters": [f"s3://tilewright/{out}/image.tif"], "labels": f"s3://tilewright/{out}/labels.gpkg"}
    wanted = {name: os.environ[name] for name in (*ACCOUNT, "AWS_ENDPOINT_URL", "AWS_DEFAULT_REGION")}
    with Client(dask_cluster, set_as_default=False) as client:
        client.run(exec, f"import os; os.environ.update({wanted!r})")
        events = worker_events(
            {
                "task": "export_tiles",
                "options": {**near, "output": f"s3://tilewright/{out}/x"},
                "scheduler": dask_cluster,
            }
        )
        assert events[-1]["event"] == "result", events[-1]
        there = server.content(f"{out}/x")
        assert {name for name in expected if there.get(name) != expected[name]} == {"dataset.json"}, (
            "its source is remote"
        )
        client.run(exec, f"import os; [os.environ.pop(name) for name in {list(wanted)!r}]")


def test_machines_write_no_common_files_there(cache, call, out):
    with (
        working_on(object()),  # whatever the machines are: none is asked
        pytest.raises(
            OptionError, match=f"format TFRECORD cannot be written to s3://tilewright/{out} by several machines"
        ),
    ):
        run("export_tiles", **call, format="TFRECORD", output=f"s3://tilewright/{out}")


def worker_events(job):
    """What a worker process says of a job."""
    with subprocess.Popen(
        [sys.executable, "-I", str(ENGINE)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        process.stdin.write(json.dumps(job) + "\n")
        process.stdin.flush()
        return [json.loads(line) for line in process.stdout]


def test_the_command_line_reads_and_writes_layers_there(server, cache, folder, out):
    for name in ("image.tif", "tiles.gpkg"):
        server.put(f"{out}/{name}", (folder / name).read_bytes())
    code = (
        f"import runpy, sys; runpy.run_path({str(ENGINE)!r})['register_package'](); "
        "from tilewright.engine.command.main import main; sys.exit(main())"
    )
    place = f"s3://tilewright/{out}"
    options = {"input": f"{place}/tiles.gpkg", "raster": f"{place}/image.tif", "statistics": "MEAN"}
    words = [word for name, value in options.items() for word in (f"--{name}", value)]
    done = subprocess.run(
        [sys.executable, "-c", code, "tile-statistics", *words, "--output", f"{place}/measured.gpkg"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert f"output: {place}/measured.gpkg" in done.stdout and str(cache) not in done.stdout + done.stderr
    (folder / f"{out}.gpkg").write_bytes(server.get(f"{out}/measured.gpkg"))
    layer = read_layer(folder / f"{out}.gpkg")
    with rasterio.open(folder / "image.tif") as source:
        first = source.read(1)[:32, :32].mean()
    fields = [name for name in layer.columns if "mean" in name.lower()]
    assert len(fields) == 3 and layer.columns[fields[0]][0] == pytest.approx(first)


# Copies.


def test_a_copy_is_brought_up_to_date_and_no_file_comes_twice(server, cache, out, monkeypatch):
    for number in range(5):
        server.put(f"{out}/{number}.txt", b"%d" % number)
    place = mirrored(f"s3://tilewright/{out}", Listener())
    assert files_in(place) == {f"{number}.txt": b"%d" % number for number in range(5)}
    server.put(f"{out}/1.txt", b"I")
    server.put(f"{out}/deep/5.txt", b"5")
    server.remove(f"{out}/2.txt")
    fetched = []
    fetch = store.Store.fetch
    monkeypatch.setattr(
        store.Store, "fetch", lambda self, name, *more: fetched.append(name) or fetch(self, name, *more)
    )
    assert mirrored(f"s3://tilewright/{out}", Listener()) == place
    assert sorted(fetched) == [f"{out}/1.txt", f"{out}/deep/5.txt"]
    assert files_in(place) == {"0.txt": b"0", "1.txt": b"I", "3.txt": b"3", "4.txt": b"4", "deep/5.txt": b"5"}


def test_a_model_comes_with_its_card(server, cache, out):
    server.put(f"{out}/m.keras", b"weights")
    server.put(f"{out}/m.mlm.json", b"{}")
    server.put(f"{out}/map.tif", b"large")
    place = mirrored(f"s3://tilewright/{out}/m.keras", Listener())
    assert files_in(place.parent) | {"lock": b"", "fetched": b""} == {
        "m.keras": b"weights",
        "m.mlm.json": b"{}",
        "lock": b"",
        "fetched": b"",
    }


@pytest.mark.parametrize("name", ["../up.txt", "a/../../up.txt", "a\\b.txt", "C:x.txt"])
def test_names_that_climb_out_are_refused(cache, out, monkeypatch, name):
    """No server here takes all of them; others do."""
    monkeypatch.setattr(store.Store, "entry", lambda self, name="": None)
    monkeypatch.setattr(
        store.Store, "entries", lambda self: {"fine.txt": store.Entry(1, "x"), name: store.Entry(1, "x")}
    )
    with pytest.raises(InputError, match="holds a file whose name cannot be one here"):
        mirrored(f"s3://tilewright/{out}", Listener())
    assert not list(cache.rglob("*.txt"))


def test_no_room_for_a_copy_is_told_before_it_is_made(server, cache, out, monkeypatch):
    server.put(f"{out}/a.bin", bytes(1000))
    usage = shutil.disk_usage(cache.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=100))
    with pytest.raises(OutputError, match=f"There is no space left on this machine for s3://tilewright/{out}"):
        mirrored(f"s3://tilewright/{out}", Listener())


def test_a_disk_that_fills_while_a_copy_is_made(server, cache, folder, expected, out):
    for name, content in expected.items():
        server.put(f"{out}/{name}", content)
    options = {"input": f"s3://tilewright/{out}", "format": "NPY", "output": str(folder / out)}
    event, status = run_with_little_space("convert_dataset", options, 8000)
    assert status == 1 and event["event"] == "error" and event["kind"] == "output", event
    assert f"s3://tilewright/{out}" in event["text"] and not (folder / out).exists()
    run("convert_dataset", **options)
    assert (folder / out / "dataset.json").is_file()


# Another kind of store.

SERVE_GS = """
import sys
from gcp_storage_emulator.server import create_server
server = create_server("127.0.0.1", int(sys.argv[1]), in_memory=True, default_bucket="tilewright")
server.start()
print("ready", flush=True)
"""


@pytest.fixture
def google(monkeypatch):
    """Google's kind of store, by the emulator that there is for it."""
    for module in ("gcsfs", "gcp_storage_emulator"):
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"no {module} here")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    monkeypatch.setenv("STORAGE_EMULATOR_HOST", f"http://127.0.0.1:{port}")
    monkeypatch.setenv("GS_NO_SIGN_REQUEST", "YES")
    monkeypatch.setattr(lease, "BEAT_S", 5.0)  # it does one thing at a time
    with subprocess.Popen(
        [sys.executable, "-c", SERVE_GS, str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout.readline() == "ready\n"
            yield store.Store("gs://tilewright")
        finally:
            process.kill()


def test_googles_store_too(google, cache, call, expected, folder, out):
    google.put_file(f"{out}/image.tif", folder / "image.tif")
    run("export_tiles", **call, output=f"gs://tilewright/{out}/dataset")
    there = store.Store(f"gs://tilewright/{out}/dataset")
    assert {name: there.read(name) for name in there.entries()} == expected
    assert run("export_tiles", **call, output=f"/vsigs/tilewright/{out}/dataset")["complete"] is True
    near = {**call, "rasters": [f"gs://tilewright/{out}/image.tif"]}
    run("export_tiles", **near, output=str(folder / f"{out}_near"))
    tiles = {name: content for name, content in files_in(folder / f"{out}_near").items() if name.endswith(".tif")}
    assert tiles == {name: content for name, content in expected.items() if name.endswith(".tif")}
    run("convert_dataset", input=f"gs://tilewright/{out}/dataset", format="NPY", output=str(folder / out))
    assert len(list((folder / out).rglob("images/*.npy"))) == 24
    assert not google.create(f"{out}/image.tif", b"") and google.entry(f".{out}.lock") is None


# What goes wrong.


def test_accounts_are_refused_in_one_sentence_and_never_told(server, cache, call, out):
    server.put(f"{out}/a.txt", b"a")
    server.ask_for_accounts()
    try:
        with pytest.raises(OutputError, match=f"s3://tilewright/{out}.* may not be (read|written): ") as raised:
            run("export_tiles", **call, output=f"s3://tilewright/{out}/x")
        assert "AWS_ACCESS_KEY_ID" in raised.value.hint
        assert not any(secret in str(raised.value) for secret in ACCOUNT.values())
        with pytest.raises(InputError, match="may not be read") as raised:
            run("convert_dataset", input=f"s3://tilewright/{out}", format="NPY", output=str(cache / "x"))
        assert not any(secret in str(raised.value) for secret in ACCOUNT.values())
    finally:
        server.ask_nobody()


def test_without_an_account_there_is_a_hint(cache, call, out, monkeypatch):
    for name in ACCOUNT:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(cache))
    s3fs.S3FileSystem.clear_instance_cache()
    with pytest.raises(OutputError, match=r"may not be written: Unable to locate credentials.*AWS_PROFILE"):
        run("export_tiles", **call, output=f"s3://tilewright/{out}/x")
    s3fs.S3FileSystem.clear_instance_cache()


def test_what_is_not_there(server, cache, call):
    with pytest.raises(OutputError, match="There is no bucket s3://nowhere, or the account may not see it"):
        run("export_tiles", **call, output="s3://nowhere/x")
    with pytest.raises(InputError, match="There is nothing at s3://tilewright/nothing"):
        run("convert_dataset", input="s3://tilewright/nothing", format="NPY", output=str(cache / "x"))


def test_a_result_that_cannot_be_sent_stays_here(server, cache, call, out, monkeypatch):
    monkeypatch.setattr(staging, "send", refused)
    with pytest.raises(OutputError, match=r"no way; the result itself is whole in .*") as raised:
        run("clip_raster", raster=call["rasters"][0], tiles=call["tiles"], output=f"s3://tilewright/{out}/clip.tif")
    kept = Path(raised.value.text.rpartition(" ")[2]) / "clip.tif"
    with rasterio.open(kept) as clipped:
        assert clipped.shape == (128, 192)
    assert server.keys(out) == []


def refused(*_):
    raise OutputError("no way")


def test_what_lies_beside_a_raster_that_is_replaced_goes(server, cache, call, out):
    server.put(f"{out}/clip.tif", b"old")
    server.put(f"{out}/clip.tif.aux.xml", b"about the old one")
    run("clip_raster", raster=call["rasters"][0], tiles=call["tiles"], output=f"s3://tilewright/{out}/clip.tif")
    there = server.content(out)
    assert list(there) == ["clip.tif"] and there["clip.tif"] != b"old"


def test_without_its_modules_it_says_what_installs_them(cache, monkeypatch, call):
    monkeypatch.setitem(sys.modules, "gcsfs", None)
    with pytest.raises(store.MissingError, match=r"gs:// needs fsspec and gcsfs.*installenvironment --CLUSTER=true"):
        run("export_tiles", **call, output="gs://box/x")


def test_a_folder_alone_asks_for_none_of_it(call, folder):
    code = (
        f"import runpy, sys; runpy.run_path({str(ENGINE)!r})['register_package']()\n"
        "from tilewright.engine.tasks import task_named; from tilewright.engine.progress import Progress\n"
        "task = task_named('export_tiles')\n"
        f"options = task.load_options().from_dict({ {**call, 'output': str(folder / 'plain')}!r})\n"
        "task.load_function()(options, Progress())\n"
        "print([name for name in ('fsspec', 's3fs', 'gcsfs', 'adlfs', 'distributed') if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, env=os.environ, check=True
    )
    assert done.stdout.strip() == "[]"
