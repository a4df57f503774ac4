"""The reports of evaluation and training: what is on the page, that it is right, and that nothing else gets there."""

import base64
import io
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import report_fixtures as made
from model_fixtures import make_dataset
from PIL import Image
from tilewright.engine.errors import Cancelled, OutputError
from tilewright.engine.evaluation import curve_plots, maps, pictures, plots, results, summary
from tilewright.engine.evaluation.drawing import SPLIT_COLOURS, drawn, visible
from tilewright.engine.evaluation.page import Page, html, sound_colour
from tilewright.engine.evaluation.report import write_report
from tilewright.engine.models import report as training
from tilewright.engine.models.dataset import open_dataset
from tilewright.engine.models.history import Epoch, History
from tilewright.engine.models.options import TrainModelOptions
from tilewright.engine.progress import Progress

LETTERS = "ab"
VOID = {"meta", "img", "br"}
HOSTILE = '<script>alert("x")</script> $\\frac{1}$ & \'"> _\u202eevil\x07 名前'


class Reader(HTMLParser):
    """Takes a page apart: tables by row, pictures by alternative text, all attributes; refuses tags that do not fit."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.tables, self.pictures, self.attributes, self.words, self.headings = [], [], {}, [], [], []
        self.elements = set()
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.add(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        values = dict(attrs)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("th", "td"):
            self.tables[-1][-1].append("")
            assert tag == "td" or values.get("scope") in ("row", "col")
        elif tag == "img":
            self.pictures[values["alt"]] = base64.b64decode(values["src"].split(",")[1])
        elif tag in ("h1", "h2", "h3"):
            self.headings.append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag

    def handle_data(self, data):
        if "style" in self.open:
            return
        self.words.append(data)
        if self.open and {"th", "td"} & set(self.open):
            self.tables[-1][-1][-1] += data
        for tag in ("h1", "h2", "h3"):
            if tag in self.open:
                self.headings[-1] += data

    @property
    def text(self):
        return "".join(self.words)

    def table(self, *heads):
        """The rows of the table that begins with these heads, by their first cell."""
        (rows,) = [rows for rows in self.tables if rows and tuple(rows[0][: len(heads)]) == heads]
        return {row[0]: row[1:] for row in rows[1:]}, rows[0]


def written(found, folder):
    path = folder / "report.html"
    write_report(path, found, Progress())
    text = path.read_text(encoding="utf-8")
    return Reader(text), text


def check_alone(page, text):
    """Nothing is loaded, nothing runs, and readers of all kinds are thought of."""
    assert not page.elements & {"script", "link", "iframe", "object", "embed", "base", "form"}
    for tag, name, value in page.attributes:
        assert not name.startswith("on"), (tag, name)
        assert name != "href"
        assert name != "src" or value.startswith(("data:image/png;base64,", "data:image/jpeg;base64,"))
        assert name != "style" or "url" not in value
    assert "url(" not in text and "@import" not in text and "http://" not in text and "https://" not in text
    assert ("html", "lang", "en") in page.attributes
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    assert ("meta", "content", policy) in page.attributes
    assert all(alt.strip() for alt in page.pictures)
    for data in page.pictures.values():
        Image.open(io.BytesIO(data)).verify()


@pytest.fixture(scope="module")
def segmentation():
    return made.segmentation(samples=4000)


@pytest.fixture(scope="module")
def whole(segmentation, tmp_path_factory):
    return written(segmentation, tmp_path_factory.mktemp("whole"))


@pytest.mark.parametrize("task", ["segmentation", "classification", "multi_label", "regression"])
def test_every_task_has_a_page_that_needs_nothing_beside_it(task, tmp_path):
    found = made.segmentation(baseline=False, samples=300, size=16) if task == "segmentation" else getattr(made, task)()
    page, text = written(found, tmp_path)
    check_alone(page, text)
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    figures, heads = page.table("figure")
    assert heads[1] == found.name
    for key, value in found.metrics.items():
        name = summary.METRICS[key][0]
        assert figures[name][0] == ("–" if value is None else f"{value:.4f}".replace("-", "−"))
    assert f"{found.samples:,} {found.unit}" in page.text
    for warning in found.warnings:
        assert warning in page.text
    assert len(text) < 1_500_000


def test_tables_hold_the_figures_of_the_evaluation(segmentation, whole):
    found, beside = segmentation, segmentation.baseline
    page, text = whole
    check_alone(page, text)
    classes, heads = page.table("class", "true pixels")
    columns = ["precision", "recall", "f1", "iou", "auc", "average_precision"]
    assert heads[2:8] == ["precision", "recall", "F1", "IoU", "AUC", "AP"]
    for place, entry in enumerate(found.classes):
        star = "" if found.averaged[place] else " *"
        row = classes[entry.name + star]
        assert row[0] == f"{int(found.per_class['support'][place]):,}"
        for cell, key in zip(row[1:7], columns):
            value = found.per_class[key][place]
            assert cell == ("–" if np.isnan(value) else f"{value:.4f}")
        assert row[7:] == [f"{beside.per_class[key][place]:.4f}" for key in ("f1", "iou")]
    matrices = [rows for rows in page.tables if rows[0][0] == "truth" and rows[0][-1] == "all"]
    for one, rows in zip((found, beside), matrices):
        cells = np.array([[int(cell.replace(",", "")) for cell in row[1:-1]] for row in rows[1:-1]])
        assert np.array_equal(cells, one.confusion)
        assert rows[-1][-1] == f"{one.confusion.sum():,}"
    assert len(matrices) == 2
    figures, heads = page.table("figure")
    assert heads == ["figure", "land.keras", "random forest per pixel", "difference", "what it is"]
    difference = found.metrics["accuracy"] - beside.metrics["accuracy"]
    assert figures["accuracy"][1:3] == [f"{beside.metrics['accuracy']:.4f}", f"{difference:+.4g} better"]
    assert figures["cross-entropy"][2].endswith(" better") and figures["cross-entropy"][2].startswith("−")
    counts, _ = page.table("class", "training", "validation", "test")
    assert counts["forest"] == [f"{found.class_counts[name][2]:,}" for name in ("train", "val", "test")]
    tiles, _ = page.table("split", "tiles")
    assert tiles == {"training": ["288", ""], "validation": ["96", ""], "test": ["96", "measured here"]}
    how = dict(next(rows for rows in page.tables if rows[0][0] == "model"))
    assert how["model fingerprint"] == "ab" * 32 and how["fingerprint of the dataset"] == "c0ffee" * 10
    assert how["parameters"] == "228,003" and how["ignore differences"] == "no"
    assert re.search(r"Tilewright \d.*Python 3.*Numpy \d", how["software"])


def test_plain_words_say_how_good_on_what_against_what_and_what_is_confused(segmentation):
    said = [re.sub("<.*?>", "", html(sentence)) for sentence in summary.sentences(segmentation)]
    accuracy, other = segmentation.metrics["accuracy"], segmentation.baseline.metrics["accuracy"]
    assert said[0].startswith(
        f"land.keras is right for {100 * accuracy:.1f} % of the test split of land_cover_2024 (96 tiles,"
    )
    support = segmentation.confusion.sum(axis=1)
    assert said[1].endswith(f"would be right for {100 * support.max() / support.sum():.1f} %.")
    assert f"{100 * other:.1f} %. The model is {100 * (accuracy - other):.1f} percentage points better." in said[2]
    wrong = segmentation.confusion * (1 - np.eye(6, dtype=int))
    row, column = np.unravel_index(wrong.argmax(), wrong.shape)
    names = [entry.name for entry in segmentation.classes]
    begin = f"It confuses most: {names[row]} taken for {names[column]} ({wrong.max():,} pixels, "
    assert said[3].startswith(begin + f"{100 * wrong.max() / support[row]:.1f} % of that class)")
    largest = summary.confusions(segmentation, 3)
    assert [one.count for one in largest] == sorted(wrong.ravel(), reverse=True)[:3]
    worse = replace(segmentation.baseline, baseline=replace(segmentation, baseline=None))
    assert "percentage points worse" in summary.sentences(worse)[2]


def test_perfect_and_hopeless_models_are_told_as_they_are(segmentation):
    perfect = replace(
        segmentation,
        confusion=np.diag([50, 30, 20, 5, 4, 0]),
        metrics={"accuracy": 1.0},
        baseline=None,
        calibration=None,
    )
    assert "It confuses nothing here." in summary.sentences(perfect)
    values = made.regression(2000)
    poor = replace(values, metrics={**values.metrics, "r2": -0.4, "bias": 2.5}, baseline=None)
    said = summary.sentences(poor)
    assert "It is no better than saying the mean of the truth everywhere." in said
    assert "On the whole it is too high by 2.5 m." in said


def test_what_was_not_computed_is_not_there(segmentation, whole, tmp_path):
    bare = replace(
        segmentation,
        baseline=None,
        history=None,
        curves=(),
        calibration=None,
        best=(),
        worst=(),
        tiles=(),
        contacts=(),
        class_counts={},
        card=None,
        warnings=(),
        averaged=None,
    )
    page, _ = written(bare, tmp_path)
    assert page.headings == [
        "Evaluation of land.keras", "Figures", "Classes", "What is confused", "How this was computed",
    ]  # fmt: skip
    assert "aseline" not in page.text and "Before you rely" not in page.text
    assert set(page.headings) < set(whole[0].headings)
    caption = "As the training recorded it in land.history.csv; not computed by this evaluation."
    assert caption in whole[0].text and caption not in page.text


def test_names_from_data_stay_text(tmp_path):
    names = (HOSTILE, "", "x" * 300, "_hidden", "a\nb")
    found = made.segmentation(names, 500, absent=False, size=32)
    tile = replace(found.best[0], tile_id=HOSTILE)
    hostile = replace(
        found,
        name=HOSTILE,
        source=f"data/{HOSTILE}",
        warnings=(HOSTILE,),
        settings={HOSTILE: HOSTILE},
        best=(tile,),
        classes=(replace(found.classes[0], colour="red;background:url(http://x)"), *found.classes[1:]),
    )
    page, text = written(hostile, tmp_path)
    check_alone(page, text.replace("url(http://x)", ""))
    assert "<script" not in text and "url(http" not in text
    shown = HOSTILE.replace("\u202e", "\ufffd").replace("\x07", "\ufffd")
    assert f"Evaluation of {shown}" in page.headings
    assert any(alt == f"Best tile {shown}: truth" for alt in page.pictures)
    assert sum(shown in cell for rows in page.tables for row in rows for cell in row) > 5
    assert sound_colour("#12ab9F") == "#12AB9F" and sound_colour("#12ab9g") == sound_colour(None) == "#808080"
    found = made.multi_label((HOSTILE, "", "_b", "c" * 80), 60)
    page, text = written(found, tmp_path)
    check_alone(page, text)


def test_sixty_classes_stay_small_and_are_all_there(tmp_path):
    names = tuple(f"class number {number}" for number in range(60))
    found = made.segmentation(names, 6000, skill=4.0, baseline=False)
    page, text = written(found, tmp_path)
    assert len(text) < 3_000_000
    classes, _ = page.table("class", "true pixels")
    assert len(classes) == 60
    matrix = next(rows for rows in page.tables if rows[0][-1] == "all")
    assert np.array([len(row) for row in matrix]).tolist() == [62] * 62


def test_examples_are_in_the_colours_of_the_classes(segmentation):
    one = replace(segmentation.best[0], truth=np.array([[0, 2], [255, 4]], np.uint8), rgb=np.zeros((2, 2, 3), np.uint8))
    page = Reader(pictures.examples([one], "SEGMENTATION", segmentation.classes, "Best"))
    pixels = np.asarray(Image.open(io.BytesIO(page.pictures[f"Best tile {one.tile_id}: truth"])).convert("RGB"))
    colours = [tuple(bytes.fromhex(segmentation.classes[number].colour[1:])) for number in (0, 2, 4)]
    assert [tuple(pixels[place]) for place in ((0, 0), (0, 1), (1, 1))] == colours
    assert tuple(pixels[1, 0]) not in [tuple(bytes.fromhex(entry.colour[1:])) for entry in segmentation.classes]
    assert "not known, left out" in Reader(pictures.legend([one], "SEGMENTATION", segmentation.classes)).text
    large = replace(one, rgb=np.full((1000, 500, 3), 90, np.uint8), truth=np.zeros((1000, 500), np.uint8))
    shown = Reader(pictures.examples([large], "SEGMENTATION", segmentation.classes, "Best"))
    sizes = {Image.open(io.BytesIO(data)).size for alt, data in shown.pictures.items() if "prediction" not in alt}
    assert sizes == {(160, 320)}


def test_examples_of_values_share_one_scale():
    found = made.regression(500)
    values = np.array([[0.0, 10.0], [5.0, np.nan]], np.float32)
    one = replace(found.best[0], truth=values, prediction=values[::-1], rgb=np.zeros((2, 2, 3), np.uint8))
    page = Reader(pictures.examples([one], "REGRESSION", (), "Worst"))
    truth, guess = (
        np.asarray(Image.open(io.BytesIO(page.pictures[f"Worst tile {one.tile_id}: {words}"])).convert("RGB"))
        for words in ("truth", "prediction")
    )
    assert np.array_equal(truth[0], guess[1]) and tuple(truth[0, 0]) == (68, 1, 84)
    assert tuple(truth[0, 1]) == (253, 231, 37)


@pytest.mark.parametrize(("columns", "rows"), [(40, 30), (400, 300)])
def test_the_map_shows_splits_where_they_are(columns, rows):
    left, top = (part.ravel() for part in np.meshgrid(np.arange(columns), -np.arange(rows)))
    bounds = np.stack([left, top - 1, left + 1, top], axis=1).astype(float)
    splits = np.where(left < columns / 2, "train", "test").tolist()
    scores = np.where(left < columns / 2, np.nan, np.where(top > -rows / 2, 1.0, 0.0))
    assert maps.drawn_in_cells(len(bounds)) == (columns == 400)
    picture = np.asarray(Image.open(io.BytesIO(maps.tiles_map(bounds, splits, scores))).convert("RGB")).astype(int)
    half = picture.shape[1] // 2

    def place(colour, part):
        near = np.abs(part - np.array(tuple(bytes.fromhex(colour[1:])))).sum(axis=2) < 30
        found = np.argwhere(near[picture.shape[0] // 5 :])
        return found.mean(axis=0), len(found)

    (_, train_x), trains = place(SPLIT_COLOURS["train"], picture[:, :half])
    (_, test_x), tests = place(SPLIT_COLOURS["test"], picture[:, :half])
    assert train_x < test_x and 0.9 < trains / tests < 1.1
    (right_y, _), rights = place("#08407E", picture[:, half:])
    (wrong_y, _), wrongs = place("#7B1E3A", picture[:, half:])
    assert right_y < wrong_y and 0.9 < rights / wrongs < 1.1 and 0.9 < (rights + wrongs) / tests < 1.1


def test_maps_without_a_place_are_left_out():
    assert maps.tiles_map(np.full((3, 4), np.nan), ["train"] * 3) == b""
    assert maps.tiles_map(np.zeros((0, 4)), []) == b""
    one = maps.tiles_map(np.array([[-76.0, 34, -75.9, 34.1]]), ["val"], crs="EPSG:4326")
    assert Image.open(io.BytesIO(one)).size[0] > 500


def test_names_in_plots_can_be_drawn_and_colours_seen():
    assert drawn("a\n b") == "a b" and drawn("") == "?" and drawn("\U0010fffe!") == "?!"
    assert drawn("land cover class number 17", 20) == "land cover cl…ber 17" and len(drawn("x" * 99, 20)) == 20
    assert visible("#0072B2") == "#0072B2"
    red, green, blue = (int(visible("#FFFFF0")[place : place + 2], 16) for place in (1, 3, 5))
    assert 0.6 < (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 <= 0.66


@pytest.mark.parametrize("matrix", [[[4, 0], [0, 4]], [[0, 0], [0, 0]], [[1, 0], [0, 0]], [[7]], [[5, 10**9], [3, 2]]])
def test_confusion_is_darkest_where_most_is(matrix):
    matrix = np.array(matrix, np.int64)
    (png,) = plots.confusion(matrix, made.entries(LETTERS[: len(matrix)]), "tiles")
    picture = np.asarray(Image.open(io.BytesIO(png)).convert("RGB")).astype(int)
    blue = picture[..., 2] - picture[..., 0] > 40
    for panel in (blue[:, : blue.shape[1] // 2], blue[:, blue.shape[1] // 2 :]):
        assert (panel.sum() > 1000) == bool(matrix.any())


def test_counts_are_written_short():
    values = (0, 7, 999, 1000, 12_345, 999_700, 4_560_000, 2e9)
    assert [plots.short(value) for value in values] == ["0", "7", "999", "1k", "12.3k", "1M", "4.56M", "2G"]


def test_nothing_is_left_where_a_page_cannot_be_written(segmentation, tmp_path):
    path = tmp_path / "no folder" / "r.html"
    with pytest.raises(OutputError, match="cannot be written"):
        Page("x").write(path, Progress())
    (tmp_path / "r.html").mkdir()
    with pytest.raises(OutputError, match="cannot be written"):
        Page("x").write(tmp_path / "r.html", Progress())
    old = tmp_path / "old.html"
    old.write_text("old")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_report(old, segmentation, progress)
    assert old.read_text() == "old"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["old.html", "r.html"]


def trained(folder, tmp_path, epochs, best, counts, multi_label=False, stopped="", **options):
    dataset = open_dataset(folder, multi_label)
    history = History(epochs, epochs[best - 1], stopped)
    chosen = TrainModelOptions(str(folder), str(tmp_path / "m.keras"), multi_label=multi_label, **options)
    training.write_report(tmp_path / "t.html", chosen, "UNET", dataset, np.array(counts), history, Progress())
    text = (tmp_path / "t.html").read_text(encoding="utf-8")
    page = Reader(text)
    check_alone(page, text)
    return page


def test_a_training_is_told_epoch_by_epoch(tmp_path):
    folder = make_dataset(tmp_path / "d", "SEGMENTATION")
    confusion = np.array([[90, 10], [5, 95]])
    epochs = [
        Epoch(1, 0.9, 0.6, 3.0, 0.8, 0.7, learning_rate=0.001),
        Epoch(2, 0.5, 0.8, 2.0, 0.4, 0.925, confusion, validation_mean_iou=0.86, learning_rate=0.0005),
        Epoch(3, 0.4, 0.9, 2.0, 0.45, 0.9, learning_rate=0.00025),
    ]
    page = trained(
        folder, tmp_path, epochs, 2, [300, 0], stopped="Stopped early: no better result for 1 epochs.", patience=1
    )
    lead = "The best of 3 epochs was epoch 2: loss 0.4000, 92.5 % of the pixels of the validation split right, mean IoU"
    assert f"{lead} 0.860." in page.text and "Stopped early: no better result for 1 epochs." in page.text
    rows, heads = page.table("epoch")
    assert heads[1:4] == ["loss", "accuracy", "validation loss"]
    assert rows["2 (best)"][:4] == ["0.5", "0.8", "0.4", "0.925"] and rows["1"][4] == "–"
    classes, _ = page.table("class", "id", "training pixels", "validation pixels")
    assert classes["background"] == ["0", "300", "100", f"{90 / 95:.4f}", "0.9000", f"{90 / 105:.4f}"]
    assert "Tiles of different splits touch (1 tile of training and 1 tile of validation)" in page.text
    assert "There are no pixels of bright in the training split." in page.text
    how = dict(next(rows for rows in page.tables if rows[0][0] == "dataset"))
    assert how["tiles"] == "training: 24, validation: 8" and how["loss"] == "CROSS_ENTROPY"
    assert how["learning rate"] == "0.001" and how["seed"] == "0" and how["patience"] == "1"
    assert how["fingerprint of the dataset"] == "0123abcd"


def test_a_training_without_validation_says_so(tmp_path):
    folder = make_dataset(tmp_path / "d", counts=(("", 4),))
    page = trained(folder, tmp_path, [Epoch(1, 0.5, 0.75, 1.0)], 1, [2, 2], batch_size=4)
    assert "loss 0.5000, 75.0 % of the tiles of the training split right." in page.text
    assert "There was no validation split" in page.text and "chosen by the validation" not in page.text
    assert "confused" not in page.text


def test_a_long_training_of_values_shows_some_epochs_and_the_best(tmp_path):
    folder = make_dataset(tmp_path / "d", "SEGMENTATION")
    dataset = open_dataset(folder)
    values = replace(dataset, task="REGRESSION", classes=())
    epochs = [
        Epoch(number, 9 / number, None, 1.0, 8 / number, rmse=3 / number, mae=2 / number, validation_rmse=2.5 / number)
        for number in range(1, 1002)
    ]
    history = History(epochs, epochs[498])
    options = TrainModelOptions(str(folder), str(tmp_path / "m.keras"))
    training.write_report(tmp_path / "t.html", options, "UNET", values, np.zeros(0), history, Progress())
    page = Reader((tmp_path / "t.html").read_text(encoding="utf-8"))
    rows, heads = page.table("epoch")
    assert heads == ["epoch", "loss", "rmse", "mae", "validation loss", "validation rmse", "seconds"]
    assert 150 < len(rows) <= 202 and rows["499 (best)"][4] == f"{2.5 / 499:.4g}"
    assert f"off by {2.5 / 499:.4g} (RMSE) in the validation split" in page.text
    how = dict(next(rows for rows in page.tables if rows[0][0] == "dataset"))
    assert how["loss"] == "MSE"
    assert "Classes" not in page.headings


def test_long_curves_keep_their_shape():
    steps = np.arange(200_000) / 200_000
    across, up = np.concatenate([np.zeros(500), steps]), np.concatenate([np.arange(500) / 500, np.ones(200_000)])
    thin_across, thin_up, area = curve_plots._thin((across, up, 0.5))
    assert len(thin_across) <= 1501 and area == 0.5
    assert (thin_across[0], thin_up[0], thin_across[-1], thin_up[-1]) == (0, 0, steps[-1], 1)
    assert np.count_nonzero(thin_across == 0) >= 500
    assert np.diff(thin_across).max() < 0.002


def hardly_anything(**values):
    first = {"name": "m", "task": "SEGMENTATION", "classes": made.entries(("a",)), "unit": "pixels", "source": "d"}
    rest = {"split": "", "samples": 1, "ignored": 0, "metrics": {"accuracy": None, "kappa": 0.0, "odd_one": 1e-9}}
    return results.Evaluation(**{**first, **rest, **values})


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"confusion": np.zeros((1, 1), np.int64), "class_counts": {"train": np.zeros(1, np.int64)}},
        {"task": "MULTI_LABEL", "unit": "tiles", "confusion": np.zeros((1, 2, 2), np.int64)},
        {
            "task": "REGRESSION",
            "classes": (),
            "metrics": {"rmse": 0.0, "bias": 0.0, "r2": None},
            "scatter": results.Scatter(np.linspace(0, 1, 257), np.pad([[1]], (9, 246)), "$m^2$"),
            "worst": (results.Example("t", -1.0, np.zeros((8, 8, 3), np.uint8), *[np.full((8, 8), np.nan)] * 2),),
        },
        {"tiles": (results.PlacedTile("t", "", (5.0, 5.0, 5.0, 5.0), 0.5),), "crs": "nonsense"},
        {"history": results.TrainingHistory(Path("h.csv"), {"epoch": np.ones(1), "loss": np.full(1, np.nan)})},
        {"history": results.TrainingHistory(Path("h.csv"), {"loss": np.array([1e-9, 1e4]), "$x_": np.arange(2.0)})},
        {"calibration": results.Calibration(np.linspace(0, 1, 4), *[np.full(3, np.nan)] * 2, np.zeros(3, int), np.nan)},
    ],
)
def test_evaluations_with_hardly_anything_have_a_page(values, tmp_path):
    page, text = written(hardly_anything(**values), tmp_path)
    check_alone(page, text)
    assert "nan" not in page.text.lower()


def test_many_tiles_in_one_place_have_a_map():
    assert maps.tiles_map(np.zeros((5000, 4)), ["train"] * 5000)
