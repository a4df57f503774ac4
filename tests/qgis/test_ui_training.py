"""The panel of trainings, fed with growing files."""

import csv
import json
import os
import struct
import sys
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsSettings,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent, QPalette
from qgis.PyQt.QtTest import QTest

sys.path.insert(0, str(Path(__file__).parent))
from chart_fixtures import BLUE, ORANGE, lines_of, until

COLUMNS = (
    "epoch", "loss", "accuracy", "rmse", "mae", "validation_loss", "validation_accuracy", "validation_mean_iou",
    "validation_rmse", "validation_mae", "learning_rate", "seconds",
)  # fmt: skip


@pytest.fixture
def panel(provider):
    from tilewright.ui.training.panel import TrainingPanel

    QgsSettings().remove("tilewright/training")
    panel = TrainingPanel()
    palette = panel.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    panel.setPalette(palette)
    panel.resize(400, 700)
    panel.show()
    yield panel
    panel.close()


def row(epoch, **figures):
    """A line of a history; `loss` falls and the validation's is lowest at epoch 6 unless said otherwise."""
    values = {
        "epoch": epoch,
        "loss": 1 / epoch,
        "accuracy": 1 - 0.5 / epoch,
        "validation_loss": 0.5 + abs(epoch - 6) / 10,
        "validation_accuracy": 0.8,
        "validation_mean_iou": 0.6,
        "learning_rate": 0.001,
        "seconds": 2.0,
        **figures,
    }
    return [values.get(name, "") for name in COLUMNS]


def write(path, rows, mode="w", head=True, delimiter=","):
    with path.open(mode, newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        if head:
            writer.writerow(COLUMNS)
        writer.writerows(rows)


def stand(folder, state="running", epochs=10, text="", **more):
    values = {"version": 1, "state": state, "epochs": epochs, "text": text, "architecture": "UNET", **more}
    (folder / "m.training.json").write_text(json.dumps({"dataset": "/data/fields", **values}))


def test_a_training_is_followed_epoch_by_epoch(panel, tmp_path):
    history = tmp_path / "m.history.csv"
    panel.open(str(tmp_path / "m.keras"))
    assert panel.standing.text() == "There is no epoch yet."
    write(history, [row(epoch) for epoch in (1, 2, 3)])
    stand(tmp_path)
    until(lambda: panel.course.count == 3)  # by the timer alone
    assert panel.title.text() == "m (UNET, fields)"
    assert panel.standing.text() == "Under way: 3 of 10 epochs are over. 14 s left."
    assert panel.figures.text() == (
        "Last and best, epoch 3: loss 0.3333, accuracy 0.8333, validation loss 0.8, validation accuracy 0.8, "
        "validation mean IoU 0.6"
    )
    assert panel.chart.accessibleDescription() == f"{panel.standing.text()} {panel.figures.text()}"
    write(history, [row(epoch) for epoch in (4, 5, 6, 7, 8, 9)], "a", head=False)
    with history.open("a") as stream:
        stream.write("10,0.1,0.9")  # a line that is being written
    panel.look()
    assert panel.course.count == 9
    assert panel.chart.best == 5
    assert panel.figures.text().splitlines()[1].startswith("Best, epoch 6: loss 0.1667")
    with history.open("a") as stream:
        stream.write("5,,,0.95,0.8,0.6,,,0.001,2.0\n")
    stand(tmp_path, "finished", text="Stopped early: no better result for 4 epochs.")
    panel.look()
    assert panel.course.columns["accuracy"][-1] == 0.95
    assert panel.standing.text() == "Finished after 10 epochs. Stopped early: no better result for 4 epochs."


def test_the_lines_are_where_the_figures_are(panel, tmp_path):
    write(tmp_path / "m.history.csv", [row(epoch, loss=11 - epoch, validation_loss=epoch) for epoch in range(1, 11)])
    panel.open(str(tmp_path / "m.keras"))
    panel.chart.setFixedSize(420, 320)
    QgsApplication.processEvents()
    chart, area = panel.chart, panel.chart.loss.area
    blue, orange = lines_of(chart, BLUE), lines_of(chart, ORANGE)
    assert len(blue) > 0.95 * area.width() and len(orange) > 0.95 * area.width()
    for epoch in (3, 5, 8):
        x = float(chart.loss.across(np.array(epoch)))
        assert blue[int(x)] == pytest.approx(float(chart.loss.down(np.array(11.0 - epoch))), abs=2)
        assert orange[int(x)] == pytest.approx(float(chart.loss.down(np.array(float(epoch)))), abs=2)
    # Down on the screen is low: the training's loss falls, the other one rises, and they cross halfway.
    assert blue[int(area.left()) + 4] < blue[int(area.right()) - 4]
    before = blue[int(chart.loss.across(np.array(8)))]
    QTest.mouseClick(panel.log_box, Qt.MouseButton.LeftButton, pos=QPoint(8, panel.log_box.height() // 2))
    assert panel.log_box.isChecked()
    after = lines_of(chart, BLUE)[int(chart.loss.across(np.array(8)))]
    assert after < before - 10  # small losses have more room
    low, high = np.log(chart.loss._down)
    expected = area.bottom() - (np.log(3) - low) / (high - low) * area.height()
    assert after == pytest.approx(expected, abs=2)


def test_themes_that_are_style_sheets_leave_the_chart_readable(panel, tmp_path):
    from tilewright.ui.look import Look

    write(tmp_path / "m.history.csv", [row(epoch) for epoch in range(1, 11)])
    panel.open(str(tmp_path / "m.keras"))
    panel.setStyleSheet("QWidget {background: transparent} QLabel {color: #aaaaaa}")
    look = Look.of(panel.chart, panel.chart._label)
    assert look.ground.alpha() == 255
    assert abs(look.ground.lightness() - look.text.lightness()) >= 100
    assert panel.chart.grab().toImage().pixelColor(2, 2) == look.ground
    for ground, texts, expected in (
        ("#222222", ["#111111", "#aaaaaa"], "#aaaaaa"),
        ("#222222", ["#111111"], "#ffffff"),
        ("#fafafa", ["#111111"], "#111111"),
    ):
        made = Look.made(QColor(ground), map(QColor, texts))
        assert made.text.name() == expected
        assert made.lines[0].lightness() > 128 if ground == "#222222" else made.lines[0].lightness() < 128


def test_pointing_says_the_figures_of_an_epoch(panel, tmp_path):
    write(tmp_path / "m.history.csv", [row(epoch) for epoch in range(1, 11)])
    panel.open(str(tmp_path / "m.keras"))
    chart = panel.chart
    chart.grab()
    x = float(chart.loss.across(np.array(4))) + 2
    place = QPointF(x, chart.loss.area.center().y())
    nothing = Qt.MouseButton.NoButton
    QgsApplication.sendEvent(
        chart, QMouseEvent(QEvent.Type.MouseMove, place, nothing, nothing, Qt.KeyboardModifier.NoModifier)
    )
    assert chart.place == 3
    assert chart.accessibleDescription().startswith("Epoch 4, loss 0.25, accuracy 0.875, validation loss 0.7")
    with_pointer = chart.grab().toImage()
    for key, expected in ((Qt.Key.Key_Right, 4), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Left, 0), (Qt.Key.Key_End, 9)):
        QTest.keyClick(chart, key)
        assert chart.place == expected
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.place == -1
    assert chart.grab().toImage() != with_pointer


def test_values_of_every_task_have_their_plot(panel, tmp_path):
    none = {"accuracy": "", "validation_accuracy": "", "validation_mean_iou": ""}
    errors = {"rmse": 3.5, "mae": 2.5, "validation_rmse": 4.5, "validation_mae": 1.5}
    write(tmp_path / "m.history.csv", [row(epoch, **none, **errors) for epoch in (1, 2)])
    panel.open(str(tmp_path / "m.keras"))
    assert "RMSE 3.5, MAE 2.5, validation loss 0.9, validation RMSE 4.5, validation MAE 1.5" in panel.figures.text()
    panel.chart.grab()
    assert panel.chart.error.area.top() > panel.chart.loss.area.bottom()
    # Without a validation split the best epoch is that of the lowest loss.
    write(tmp_path / "n.history.csv", [row(epoch, validation_loss="", loss=abs(epoch - 2)) for epoch in (1, 2, 3)])
    panel.open(str(tmp_path / "n.keras"))
    assert panel.chart.best == 1


def test_what_is_no_good_history_is_said_and_stops_nothing(panel, tmp_path):
    history = tmp_path / "m.history.csv"
    open_it = lambda: panel.open(str(tmp_path / "m.keras"))  # noqa: E731
    for content in (b"\x89PNG\0\0\n\xff\xfe", b"a,b\n1,2\n", b"x" * 300_000, b"{}\n"):
        history.write_bytes(content)
        open_it()
        assert panel.standing.text() == "This is no history of a training."
        assert panel.course.count == 0
    # As a spreadsheet stores it where numbers have a decimal comma.
    text = "\ufeffepoch;loss;validation_loss\r\n1;0,75;0,5\r\n2;0,5;0,25\r\n"
    history.write_text(text, encoding="utf-8", newline="")
    open_it()
    assert list(panel.course.columns["validation_loss"]) == [0.5, 0.25]
    # Rows that make no sense are left out.
    bad = [["x"] * 12, [], [3], row(2), ["inf", 1], row(1e300), row(2, loss="nan"), ["4\0", "0.5"]]
    write(history, [row(1), *bad, row(5, loss="inf")])
    open_it()
    assert list(panel.course.columns["epoch"]) == [1, 2, 5]
    assert panel.course.skipped == 6
    panel.chart.grab()
    for content in ("", "[]", "{", '{"state": 5, "epochs": "many", "text": {}}', "[" * 100_000, '{"epochs": -1}'):
        (tmp_path / "m.training.json").write_text(content)
        (tmp_path / "m.samples.png").write_bytes(b"\x89PNG half of it")
        open_it()
        assert panel.standing.text() == "3 epochs. Nothing says how the training stands."
        assert panel.picture.image.isNull()
        assert panel.picture.accessibleName() == "There are no sample predictions yet."


def test_files_that_go_or_become_others(panel, tmp_path):
    history = tmp_path / "m.history.csv"
    write(history, [row(epoch) for epoch in range(1, 9)])
    panel.open(str(tmp_path / "m.keras"))
    history.unlink()
    panel.look()
    assert panel.standing.text() == "The files of this training are gone. The chart shows what was read before."
    assert panel.course.count == len(panel.chart.columns["epoch"]) == 8
    # Another training into the same file, longer already than what was read.
    write(history, [row(epoch, loss=7.0) for epoch in range(1, 13)])
    panel.look()
    assert panel.course.count == 12
    assert set(panel.course.columns["loss"]) == {7.0}
    write(history, [row(1)])
    panel.look()
    assert panel.course.count == 1
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.setText("Epoch", "3")
    image.save(str(tmp_path / "m.samples.png"))
    panel.look()
    assert panel.picture.accessibleName() == "Sample predictions after epoch 3. Click to enlarge."
    middle = panel.picture.grab().toImage().pixelColor(panel.picture.rect().center())
    assert (middle.red(), middle.green(), middle.blue()) == (255, 0, 0)
    QTest.keyClick(panel.picture, Qt.Key.Key_Return)
    assert panel._window.isVisible()
    image.fill(QColor("blue"))
    image.save(str(tmp_path / "m.samples.png"))
    os.utime(tmp_path / "m.samples.png", (1, 1))
    panel.look()
    assert panel._window.picture.image.pixelColor(5, 5).blue() == 255
    (tmp_path / "m.samples.png").write_bytes(b"half")
    panel.look()
    assert panel.picture.image.pixelColor(5, 5).blue() == 255
    panel._window.close()


def test_a_picture_made_smaller_shows_the_means_of_its_pixels(provider):
    from tilewright.ui.training.picture import shrunk

    image = QImage(5, 4, QImage.Format.Format_RGB32)
    for x in range(5):
        for y in range(4):
            image.setPixelColor(x, y, QColor(40 * x, 50 * y, 7))
    small = shrunk(image, QSize(2, 2))  # columns 0 and 1, and 2 to 4
    pixels = [small.pixelColor(x, y).getRgb()[:3] for y in (0, 1) for x in (0, 1)]
    assert pixels == [(20, 25, 7), (120, 25, 7), (20, 125, 7), (120, 125, 7)]
    for size in (QSize(5, 4), QSize(10, 8), QSize(0, 2)):
        assert shrunk(image, size) == image
    grey = QImage(4, 4, QImage.Format.Format_Grayscale8)
    assert shrunk(grey, QSize(2, 2)).size() == grey.size()


def test_a_picture_that_says_it_is_huge_is_left_alone(provider):
    from tilewright.ui.training.picture import image_of

    head = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    assert image_of(bomb).isNull()
    assert image_of(b"").isNull()


def test_one_that_was_killed_is_told_from_one_that_is_slow(panel, tmp_path):
    from tilewright.ui.training import course

    again = "The same call goes on from there."
    write(tmp_path / "m.history.csv", [row(1), row(2)])
    stand(tmp_path)
    panel.open(str(tmp_path / "m.keras"))
    assert panel.standing.text().startswith("Under way")
    long_ago = time.time() - course.QUIET_S - 5
    os.utime(tmp_path / "m.training.json", (long_ago, long_ago))
    panel.open(str(tmp_path / "m.keras"))
    assert panel.standing.text() == "Interrupted after 2 of 10 epochs. The same call goes on from there."
    os.utime(tmp_path / "m.training.json")
    panel.look()
    assert panel.standing.text().startswith("Under way")
    # One of this QGIS that was ended before it could say so.
    from tilewright.algorithms.models.trainings import Training

    run = Training(str(tmp_path / "m.keras"), "", 10, "cancelled", started="2026-01-01T10:00:00+00:00")
    stand(tmp_path, started="2026-01-01T10:00:05+00:00")
    panel.follow(run)
    assert panel.standing.text() == f"Stopped after 2 epochs. The model is that of the best one. {again}"
    # One that came to no epoch of its own leaves those of the training before.
    stand(tmp_path, "finished", started="2026-01-01T09:00:00+00:00")
    for state, expected in (
        ("running", "The training has begun. The first epoch is not over yet."),
        ("cancelled", "Stopped before the first epoch was over. Nothing is left of it."),
        ("failed", "Failed: no memory"),
    ):
        run.state, run.text = state, "no memory"
        panel.look()
        assert panel.standing.text() == f"{expected} The chart shows the training before."
    panel.open(str(tmp_path / "m.keras"))
    for state, text, expected in (
        ("cancelled", "", f"Stopped after 2 epochs. The model is that of the best one. {again}"),
        ("failed", "No space left.", f"Failed: No space left. {again}"),
        ("finished", "", "Finished after 2 epochs."),
    ):
        stand(tmp_path, state, text=text)
        panel.look()
        assert panel.standing.text() == expected


def test_ten_thousand_epochs_are_painted_within_a_frame(panel, tmp_path):
    generator = np.random.default_rng(1)
    noise = generator.normal(0, 0.05, 10_000)
    noise[4321] = 3.0  # a peak that must not be lost
    rows = [row(n + 1, loss=1 + noise[n], validation_loss=2 + noise[n]) for n in range(10_000)]
    write(tmp_path / "m.history.csv", rows)
    panel.open(str(tmp_path / "m.keras"))
    until(lambda: panel.course.count == 10_000)
    again, looks, more = type(panel.course)(tmp_path / "m.keras"), [], True
    while more:
        start = time.thread_time()  # others may use the same processor
        _, more = again.look()
        looks.append(time.thread_time() - start)
    assert again.count == 10_000 and len(looks) > 5
    assert np.median(looks) < 0.05, looks
    chart = panel.chart
    times = []
    for _ in range(5):
        chart._renew()
        start = time.thread_time()
        chart.grab()
        times.append(time.thread_time() - start)
    assert min(times) < 0.016, times
    peak = min(lines_of(chart, ORANGE, np.min).values())
    assert peak == pytest.approx(float(chart.loss.down(np.array(5.0))), abs=2)
    across, down = chart.loss.across(chart.columns["epoch"]), chart.loss.down(chart.columns["loss"])
    from tilewright.ui.training.axes import spans

    x, low, high = spans(across, down)
    assert len(x) <= chart.loss.area.width() + 2
    assert (low.min(), high.max()) == (down.min(), down.max())


def test_ticks_are_round_and_few():
    from tilewright.ui.training.axes import limits, log_ticks, spans, ticks

    assert ticks(0.13, 0.58, 5) == pytest.approx([0.2, 0.3, 0.4, 0.5])
    assert ticks(1, 50, 6, whole=True) == [10, 20, 30, 40, 50]
    assert ticks(1, 2, 9, whole=True) == [1, 2]
    assert ticks(3, 3, 5) == [3]
    assert log_ticks(0.04, 30, 9) == pytest.approx([0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20])
    assert log_ticks(1e-5, 1e5, 4) == pytest.approx([1e-5, 1e-2, 10, 1e4])
    assert log_ticks(2.1, 2.4, 5)[0] == pytest.approx(2.1)
    assert limits(np.array([np.nan, 0.5, 1.0]), False, (0, 1)) == (0.47, 1)
    assert limits(np.array([-1.0, 0, np.nan]), True, (0, 9)) == (0.1, 1.0)
    assert limits(np.zeros(0), False, (0, 1)) == (0, 1)
    low, high = limits(np.array([2.0, 2.0]), False, (-9, 9))
    assert low < 2 < high
    x, low, high = spans(np.repeat(np.arange(3.0), 100) + 0.5, np.arange(300.0))
    assert (list(x), list(low), list(high)) == ([0, 1, 2], [0, 99, 199], [99, 199, 299])


def test_the_chart_is_saved_and_its_values_copied(panel, tmp_path):
    write(tmp_path / "m.history.csv", [row(1), row(2)])
    panel.open(str(tmp_path / "m.keras"))
    panel.save(str(tmp_path / "c.png"))
    image = QImage(str(tmp_path / "c.png"))
    assert image.size() == QSize(1800, 1200)
    assert image.pixelColor(0, 0) == QColor("white")
    panel.save(str(tmp_path / "c.svg"))
    drawing = (tmp_path / "c.svg").read_text(encoding="utf-8")
    assert "<svg" in drawing and "#0072b2" in drawing and "validation" in drawing
    panel.save(str(tmp_path / "nowhere" / "c.png"))
    assert panel.standing.text() == f"{tmp_path}/nowhere/c.png cannot be written."
    panel.copy()
    lines = QgsApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["epoch", "loss", "accuracy"]
    assert lines[2].split("\t")[:3] == ["2", "0.5", "0.75"]
    assert len(lines) == 3


def test_trainings_looked_at_are_remembered(panel, tmp_path):
    from tilewright.ui.training.panel import TrainingPanel
    from tilewright.ui.training.recent import RECENT

    for number in range(12):
        panel.open(str(tmp_path / f"{number}.keras"))
    panel.open(str(tmp_path / "7.keras"))
    assert [Path(path).stem for path in RECENT.read()] == ["7", "11", "10", "9", "8", "6", "5", "4", "3", "2"]
    assert len(RECENT.read()) == RECENT.most
    write(tmp_path / "9.history.csv", [row(1)])
    (tmp_path / "9.training.json").write_text('{"state": "running", "epochs": 5}')
    os.utime(tmp_path / "9.training.json", (1, 1))
    after = TrainingPanel()  # as at the next start of QGIS
    after.open_last()
    assert after.course.model == tmp_path / "9.keras"
    assert after.standing.text() == "Interrupted after 1 of 5 epochs. The same call goes on from there."
    after._fill_open_menu()
    assert after.open_menu.actions()[0].text().startswith("9  –  ")
    assert not after.stop_button.isEnabled()
    for wrong in ("{", "5", '[1, "", null]', "[" * 100_000):
        QgsSettings().setValue("tilewright/training/recent", wrong)
        assert RECENT.read() == []
