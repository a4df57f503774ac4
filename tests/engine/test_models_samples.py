"""What a training shows while it is under way: pictures of a few tiles, and how it stands."""

import io
import json
import os
import time
from pathlib import Path

import numpy as np
import pytest
from listening import Listener
from model_fixtures import FILES, make_dataset, make_values, several_labels
from PIL import Image
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.errors import Cancelled, OutputError
from tilewright.engine.evaluation.drawing import font_for
from tilewright.engine.evaluation.pictures import value_colours
from tilewright.engine.evaluation.results import Example
from tilewright.engine.evaluation.sheet import Sheet
from tilewright.engine.models import samples, status
from tilewright.engine.models.backend import keras
from tilewright.engine.models.data import TileReader, open_dataset
from tilewright.engine.models.history import HistoryLog
from tilewright.engine.models.names import model_of
from tilewright.engine.models.options import TrainModelOptions
from tilewright.engine.models.samples import SamplePictures, chosen_tiles
from tilewright.engine.models.status import Status
from tilewright.engine.models.training import train_model

pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]
SMALL = {"depth": 1, "width": 4, "batch_size": 4, "dropout": 0.3, "augmentations": ("ROT90", "NOISE")}
#: Where things are in a picture: space around tiles, a line of text, and the side of a tile of 16 px.
GAP, LINE, SIDE = 8, 18, 128
ORANGE, BLUE = (0xE6, 0x9F, 0x00), (0x56, 0xB4, 0xE9)


def train(folder, output, progress=None, **values):
    return train_model(TrainModelOptions(str(folder), str(output), **values), progress or Listener())


@pytest.fixture(scope="module")
def masked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("masked") / "d"
    return make_dataset(folder, task="SEGMENTATION", counts=(("train", 8), ("val", 4)), ignore=0.1)


def cell(picture, number, part, side=SIDE, shown=SIDE, across=1):
    """The pixels of one part of a tile, 0 image, 1 truth, 2 prediction, at the tile's own size."""
    row, column = divmod(number, across)
    left = GAP + column * (3 * (shown + GAP) + GAP) + part * (shown + GAP)
    top = LINE + GAP // 2 + row * (shown + LINE + GAP)
    times = shown // side
    return picture[top : top + shown : times, left : left + shown : times]


def test_the_picture_shows_what_the_model_says(masked, tmp_path):
    train(masked, tmp_path / "m.keras", epochs=1, samples=3, **SMALL)
    dataset = open_dataset(masked)
    reader = TileReader(dataset, dataset.splits["val"])
    numbers = chosen_tiles(reader, 3)
    pixels, truth = reader.read_batch(np.array(numbers))
    said = keras.saving.load_model(tmp_path / "m.keras").predict(pixels, verbose=0).argmax(axis=-1)
    with Image.open(tmp_path / "m.samples.png") as stored:
        assert stored.text["Epoch"] == "1"
        picture = np.asarray(stored)
    assert picture.shape == (LINE + GAP // 2 + 2 * (SIDE + LINE + GAP) + LINE + GAP, 2 * (3 * SIDE + 4 * GAP), 3)
    palette = np.array([(0, 0, 0), ORANGE])
    for row in range(3):
        known = truth[row] != 255
        assert (cell(picture, row, 1, 16, across=2)[known] == palette[truth[row][known]]).all()
        assert (cell(picture, row, 1, 16, across=2)[~known] >= 196).all()  # grey stripes
        assert (cell(picture, row, 2, 16, across=2) == palette[said[row]]).all()
        image = cell(picture, row, 0, 16, across=2).astype(int)
        bright = pixels[row].mean(axis=-1) > 0
        assert image[bright].min() > 120 > image[~bright].max()


def test_pictures_change_nothing_of_what_is_learned(masked, tmp_path):
    for count in (0, 4):
        train(masked, tmp_path / f"{count}.keras", epochs=3, samples=count, **SMALL)
    without, with_pictures = (keras.saving.load_model(tmp_path / f"{count}.keras").get_weights() for count in (0, 4))
    assert len(without) > 10
    for one, other in zip(without, with_pictures):
        assert one.tobytes() == other.tobytes()
    rows = [(tmp_path / f"{count}.history.csv").read_text().splitlines() for count in (0, 4)]
    assert [row.split(",")[:-1] for row in rows[0]] == [row.split(",")[:-1] for row in rows[1]]
    cards = [json.loads((tmp_path / f"{count}.mlm.json").read_text())["properties"] for count in (0, 4)]
    assert cards[0]["mlm:hyperparameters"] == cards[1]["mlm:hyperparameters"]
    assert not (tmp_path / "0.samples.png").exists()
    with Image.open(tmp_path / "4.samples.png") as picture:
        picture.verify()


def drawn(folder, answer, count=2, output_size=None, **more):
    """The picture of a dataset's validation split, or of what it has, with answers that are made up; and its reader."""
    dataset = open_dataset(folder, **more)
    reader = TileReader(dataset, dataset.splits.get("val") or dataset.splits["train"])
    listener = Listener()
    pictures = SamplePictures(folder.with_suffix(".keras"), dataset, reader, count, output_size, listener)
    pictures.draw(3, answer)
    assert listener.warnings == []
    with Image.open(folder.with_suffix(".samples.png")) as picture:
        return np.asarray(picture), reader


def test_every_task_has_its_picture(tmp_path):
    def sure_of_second(pixels):
        return np.tile(np.float32([0.25, 0.75]), (len(pixels), 1))

    labelled = make_dataset(tmp_path / "labelled", counts=(("train", 8),))
    several = several_labels(tmp_path / "several")
    for folder, more, predicted in ((labelled, {}, BLUE), (several, {"multi_label": True}, BLUE)):
        picture, _ = drawn(folder, sure_of_second, **more)
        assert picture.shape == (SIDE + 3 * LINE + 2 * GAP, 2 * (190 + GAP) + GAP, 3)
        swatches = [
            [tuple(picture[GAP + SIDE + 2 + line * LINE + 7, GAP + 64 + 5 + tile * 198]) for tile in (0, 1)]
            for line in (1, 2)
        ]
        assert swatches[1] == [predicted, predicted]
        assert set(swatches[0]) <= {ORANGE, BLUE}
        assert more or set(swatches[0]) == {ORANGE, BLUE}  # a tile of each class

    values = make_values(tmp_path / "values", counts=(("train", 6), ("val", 4)))
    picture, reader = drawn(values, lambda pixels: np.full((*pixels.shape[:3], 1), 1200, np.float32))
    truths = [reader.read(number)[1] for number in chosen_tiles(reader, 2)]
    low, high = np.nanpercentile(truths, (0.5, 99.5))
    for place, truth in enumerate(truths):
        assert (cell(picture, place, 1, 16) == value_colours(truth, low, high)).all()
        assert (cell(picture, place, 2, 16) == value_colours(np.full((16, 16), 1200.0), low, high)).all()
    assert np.nanmean(truths[0]) < np.nanmean(truths[1])

    # Of a network that answers for the middle of its tile, all three pictures show that middle.
    valid = make_dataset(tmp_path / "valid", task="SEGMENTATION", size=76, counts=(("train", 4), ("val", 2)))
    side, begin, shown = 36, 20, 4 * 36

    def first_class(pixels):
        return np.tile(np.float32([0.9, 0.1]), (len(pixels), side, side, 1))

    picture, reader = drawn(valid, first_class, output_size=(side, side))
    truth = reader.read(chosen_tiles(reader, 2)[0])[1][begin : begin + side, begin : begin + side]
    assert (cell(picture, 0, 1, side, shown) == np.array([(0, 0, 0), ORANGE])[truth]).all()
    assert (cell(picture, 0, 2, side, shown) == 0).all()
    # What is no number makes no picture: the one before stays.
    again, _ = drawn(valid, lambda pixels: first_class(pixels) * np.nan, output_size=(side, side))
    assert (again == picture).all()


def test_large_tiles_are_made_smaller_and_names_may_be_anything():
    classes = [ClassEntry(1, "a" * 300, "#FF0000"), ClassEntry(2, "水\n\x00%s", "no colour")]
    half = np.zeros((1000, 500), np.uint8)
    half[:, 250:] = 1
    rgb = np.full((1000, 500, 3), 200, np.uint8)
    tiles = [Example("t" * 200, 0.5, rgb, half, 1 - half, 0.9), Example("nothing known", np.nan, rgb, half, half)]
    with Image.open(io.BytesIO(Sheet("SEGMENTATION", classes).png(tiles, epoch="7"))) as picture:
        picture.load()
        assert picture.text == {"Epoch": "7"}
        assert picture.width == 3 * 128 + 4 * GAP
        assert picture.getpixel((GAP + 128 + GAP + 10, 100)) == (255, 0, 0)
        assert picture.getpixel((GAP + 2 * (128 + GAP) + 10, 100)) == (128, 128, 128)
    assert Path(font_for("水")).is_file()


def test_tiles_are_chosen_so_that_classes_are_seen(tmp_path):
    names = ("a", "b", "c", "d")
    folder = make_dataset(tmp_path / "d", names=names, counts=(("train", 80),))
    dataset = open_dataset(folder)
    # Ninety in a hundred of one class, as where one covers most of the ground.
    tiles = [tile for tile in dataset.splits["train"] if tile.label == 0] * 9
    tiles += [tile for tile in dataset.splits["train"] if tile.label != 0][:20]
    chosen = {seed: chosen_tiles(TileReader(dataset, tuple(tiles), seed), 4) for seed in (1, 1, 2)}
    for numbers in chosen.values():
        assert len({tiles[number].label for number in numbers}) == 4
    assert chosen[1] == chosen_tiles(TileReader(dataset, tuple(tiles), 1), 4)
    assert chosen[1] != chosen[2]
    assert sorted(chosen_tiles(TileReader(dataset, tuple(tiles[:3]), 0), 9)) == [0, 1, 2]


def test_pictures_take_a_hundredth_of_the_time(masked, tmp_path, monkeypatch):
    clock = [100.0]
    monkeypatch.setattr(samples.time, "monotonic", lambda: clock[0])
    dataset = open_dataset(masked)
    reader = TileReader(dataset, dataset.splits["val"])

    def answer(pixels):
        clock[0] += 0.1
        return np.tile(np.float32([0.25, 0.75]), (*pixels.shape[:3], 1))

    pictures = SamplePictures(tmp_path / "m.keras", dataset, reader, 4, None, Listener())
    drawn = []
    for epoch in range(1, 401):  # of a quarter of a second, each the best
        clock[0] += 0.25
        if pictures.is_due(True):
            pictures.draw(epoch, answer)
            drawn.append(epoch)
    assert drawn[0] == 1
    assert len(drawn) * 0.1 <= 0.01 * (clock[0] - 100) + 0.1
    assert len(drawn) >= 10
    clock[0] += 100
    assert pictures.is_due(False)  # better or not, the picture is old
    pictures.draw(400, answer)
    clock[0] += 1
    assert not pictures.is_due(False)
    assert pictures.is_behind(401) and not pictures.is_behind(400)
    assert not SamplePictures(tmp_path / "m.keras", dataset, reader, 0, None, Listener()).is_due(True)


def test_a_picture_that_cannot_be_written_stops_no_training(masked, tmp_path):
    (tmp_path / "m.samples.png").mkdir()
    (tmp_path / "m.training.json").mkdir()
    listener = Listener()
    assert train(masked, tmp_path / "m.keras", listener, epochs=2, **SMALL)["epochs"] == 2
    assert len([text for text in listener.warnings if "m.samples.png cannot be written" in text]) == 1
    assert len([text for text in listener.warnings if "m.training.json cannot be written" in text]) == 1
    assert sorted(path.name for path in tmp_path.glob(".*")) == []


class Stopping(Listener):
    """Cancels while an epoch is under way."""

    def __init__(self, moment):
        super().__init__()
        self.moment = moment

    def update(self, done, total, text=""):
        if text == self.moment:
            self.cancel()


def told(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_how_a_training_stands(masked, tmp_path, monkeypatch):
    output, stands = tmp_path / "m.keras", tmp_path / "m.training.json"
    call = {"epochs": 3, "samples": 2, **SMALL}
    with pytest.raises(Cancelled):
        train(masked, output, Stopping("epoch 2 of 3"), **call)
    first = told(stands)
    assert (first["state"], first["epochs"], first["task"]) == ("cancelled", 3, "SEGMENTATION")
    assert [entry["colour"] for entry in first["classes"]] == ["#000000", "#E69F00"]
    assert first["dataset"] == str(masked)
    picture = (tmp_path / "m.samples.png").read_bytes()

    class Looking(Listener):
        states = ()

        def update(self, done, total, text=""):
            if text.startswith("epoch"):
                self.states = (*self.states, told(stands)["state"])

    listener = Looking()
    train(masked, output, listener, **call)
    assert set(listener.states) == {"running"}  # from the first step on, since there are epochs already
    last = told(stands)
    assert (last["state"], last["text"]) == ("finished", "")
    assert last["started"] > first["started"]
    assert (tmp_path / "m.samples.png").read_bytes() != picture
    assert sorted(path.name for path in tmp_path.iterdir()) == FILES

    # Another training into the same file fails in its second epoch. It draws nothing, so the old picture goes.
    real, calls = HistoryLog.add, []

    def full(self, epoch):
        calls.append(epoch)
        if len(calls) == 2:
            raise OutputError("there is no space left")
        real(self, epoch)

    monkeypatch.setattr(HistoryLog, "add", full)
    with pytest.raises(OutputError):
        train(masked, output, **{**call, "seed": 9, "samples": 0})
    assert not (tmp_path / "m.samples.png").exists()
    assert (told(stands)["state"], told(stands)["text"]) == ("failed", "there is no space left")


def test_the_time_of_the_file_goes_on_while_a_training_does(tmp_path, monkeypatch):
    monkeypatch.setattr(status, "BEAT_S", 0.02)
    stands = Status(tmp_path / "m.keras", {"epochs": 3}, Listener())
    stands.end("failed", "before it began")
    assert not stands.path.exists()
    stands = Status(tmp_path / "m.keras", {"epochs": 3}, Listener())
    stands.begin()
    os.utime(stands.path, (1, 1))
    deadline = time.monotonic() + 5
    while stands.path.stat().st_mtime == 1 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert stands.path.stat().st_mtime > 1e9
    stands.end("failed", "https://me:secret@example.org/x?token=1 is gone")  # pragma: allowlist secret
    assert told(stands.path)["state"] == "failed"
    assert "secret" not in told(stands.path)["text"] and "token" not in told(stands.path)["text"]


def test_files_of_a_training_name_its_model():
    for name in ("a.b.history.csv", "a.b.samples.png", "a.b.training.json", "a.b.keras"):
        assert model_of(Path("/x") / name) == Path("/x/a.b.keras")
    assert model_of(Path(".history.csv")) == Path(".history.csv")


def test_long_names_do_not_reach_into_the_next_tile():
    classes = [ClassEntry(1, "Wide Wooded Wetland WWWW", "#1F7A3A"), ClassEntry(2, "a", "#D8483D")]
    black = np.zeros((8, 8, 3), np.uint8)
    tiles = [Example(f"t{n}", 1.0, black, np.uint8(0), np.uint8(0), 1.0) for n in range(3)]
    pixels = np.asarray(Image.open(io.BytesIO(Sheet("CLASSIFICATION", classes).png(tiles))).convert("RGB"))
    step = (pixels.shape[1] - 8) // 3
    assert step > 198  # more than short names take
    for column in range(4):
        between = pixels[:, column * step : column * step + 8]
        assert (between == pixels[0, 0]).all()
