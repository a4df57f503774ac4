"""A screen of 1024 × 600 and dark themes: everything has its room, and every text is read on its ground."""

import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPalette
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QScrollArea, QTextBrowser, QVBoxLayout
from tilewright.algorithms.forecast import Forecast
from tilewright.ui.look import Look, black_or_white, contrast, read_on, softened

sys.path.insert(0, str(Path(__file__).parent))
from forecast_fixtures import algorithm, context_of_project, labelled_tiles, rasters_in, three_labels
from review_fixtures import FIELDS, Desk, add_tiles, pump

#: What a screen of 1024 × 600 leaves, in pixels: to a dialog within its frame and beside the panel; to a dock beside
#: the map, between toolbars and status bar; to a page of QGIS's options beside the list of pages.
DIALOG, DOCK, PAGE = (1000, 540), (420, 410), (760, 460)
#: Contrasts, as WCAG asks for them, from which a text is read, and the lines of a chart are told from their ground.
READ_FROM, SEEN_FROM = 4.5, 3.0
DARK, GROUND, WHITE, BLUE = "#353535", "#232323", "#ffffff", "#2a82da"
DARK_PALETTE = {
    "Window": DARK, "WindowText": WHITE, "Base": GROUND, "AlternateBase": DARK, "Text": WHITE, "Button": DARK,
    "ButtonText": WHITE, "ToolTipBase": GROUND, "ToolTipText": WHITE, "Link": BLUE, "Highlight": BLUE,
    "HighlightedText": "#000000", "PlaceholderText": "#a0a0a0", "Light": "#505050", "Midlight": "#404040",
    "Mid": GROUND, "Dark": GROUND,
}  # fmt: skip
LONG = "S2B_MSIL2A_20230817T021539_N0509_R003_T50LKR_20230817T051234"
#: A Python that says at once that it has everything.
WHOLE = """#!/bin/sh
case "$*" in *ensurepip*) echo '["3.12.3", 64, true, "24.0"]';; *) echo '[]';; esac
"""


@pytest.fixture(params=["a dark palette", "Night Mapping"], autouse=True)
def theme(request, qgis_app):
    """The desktop's own dark colours, then QGIS's dark theme, which is a style sheet."""
    before = QPalette(QApplication.palette())
    if request.param in QgsApplication.uiThemes():
        QgsApplication.setUITheme(request.param)
        assert QApplication.instance().styleSheet()
    else:
        palette = QPalette()
        for role, colour in DARK_PALETTE.items():
            palette.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
        QApplication.setPalette(palette)
    yield
    QgsApplication.setUITheme("default")
    QApplication.setPalette(before)


@pytest.fixture
def project(provider, tmp_path):
    """An image with a long name, which is given, tiles and labels."""
    with rasters_in(tmp_path) as make:
        labelled_tiles()
        three_labels()
        yield make(LONG, bands=13)


@pytest.fixture
def held():
    """Shows a widget in a window of its own."""
    windows = []

    def hold(widget, size, window=None):
        windows.append(window or QDialog())
        if window is None:
            layout = QVBoxLayout(windows[-1])
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(widget)
        else:
            window.setWidget(widget)
        windows[-1].resize(*size)
        windows[-1].show()
        QApplication.processEvents()
        return windows[-1]

    yield hold
    for window in windows:
        window.close()
        window.deleteLater()


def opened(name, **values):
    """A dialog of ours with all its parts unfolded, and its line said."""
    from tilewright.ui.dialog import make_dialog

    window = make_dialog(algorithm(name), None)
    for parameter, value in values.items():
        window.mainWidget().wrappers[parameter].setParameterValue(value, context_of_project())
    window.show()
    for box in window.findChildren(QgsCollapsibleGroupBox):
        box.setCollapsed(False)
    window.say()
    QApplication.processEvents()
    return window


def pixels(widget):
    """What a widget looks like, as (row, col, RGB)."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    values = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8)
    return values.reshape(image.height(), image.width(), 4)[..., 2::-1]


def ground(picture):
    """The colour that most of it has."""
    colours, counts = np.unique(as_numbers(picture), return_counts=True)
    return QColor(int(colours[counts.argmax()]))


def stands_out(picture, place=None):
    """How much what is drawn stands out from its ground at most: strokes of letters are smoothed at their edges."""
    if place is not None:
        picture = picture[place.top() : place.bottom() + 1, place.left() : place.right() + 1]
    behind = ground(picture)
    return max(contrast(QColor(colour), behind) for colour in np.unique(as_numbers(picture)).tolist())


def as_numbers(picture):
    """A number for each colour, as Qt takes it."""
    return (picture.astype(np.uint32) << np.array([16, 8, 0], np.uint32)).sum(axis=-1, dtype=np.uint32)


def faint_labels(window):
    """Texts of labels in a window that cannot be read well."""
    picture, faint = pixels(window), []
    for label in window.findChildren(QLabel):
        seen = label.visibleRegion().boundingRect()
        if label.text() and label.isEnabled() and seen.height() >= label.fontMetrics().height() // 2:
            place = QRect(label.mapTo(window, seen.topLeft()), seen.size())
            if stands_out(picture, place) < READ_FROM:
                faint.append(label.text())
    return faint


def faint_help(window):
    """Words of the help beside the parameters that cannot be read well."""
    browser = window.findChild(QTextBrowser, "textShortHelp")
    behind, block, faint = ground(pixels(browser.viewport())), browser.document().begin(), []
    while block.isValid():
        for span in block.textFormats():
            brush, colour = span.format.foreground(), browser.palette().color(QPalette.ColorRole.Text)
            if brush.style() != Qt.BrushStyle.NoBrush:
                colour = brush.color()
            if contrast(colour, behind) < READ_FROM:
                faint.append(block.text()[span.start : span.start + span.length])
        block = block.next()
    return faint


def sideways(window):
    """Pixels that the parts of a window lack in width, for which one would have to scroll sideways."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    return [area.horizontalScrollBar().maximum() for area in areas]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#ffffff", 21), ("#767676", "#ffffff", 4.54), ("#ff0000", "#ffffff", 4.0), (BLUE, BLUE, 1)],
)
def test_contrasts_are_those_of_wcag(one, other, expected):
    assert contrast(QColor(one), QColor(other)) == pytest.approx(expected, abs=0.005)
    assert contrast(QColor(other), QColor(one)) == contrast(QColor(one), QColor(other))


def test_colours_give_way_only_where_they_cannot_be_read():
    black, white, grey = QColor("black"), QColor("white"), QColor("#808080")
    assert read_on(QColor(BLUE), black) == black and read_on(QColor("#d7801a"), QColor("#323232")) == black
    assert black_or_white(QColor("#0072B2")) == white
    assert softened(white, black, 0.6) == QColor("#666666")
    assert contrast(softened(QColor("#222222"), QColor("#aaaaaa"), 0.6), QColor("#222222")) >= READ_FROM
    assert softened(grey, white, 0.6) == white  # which cannot be read well either


def test_every_dialog_has_its_room_and_is_read(provider, project):
    narrow, outside, faint = {}, {}, {}
    for one in provider.algorithms():
        window = opened(one.name())
        room = window.screen().availableGeometry()
        if not room.contains(window.frameGeometry()):
            outside[one.name()] = window.frameGeometry()
        found = faint_labels(window) + faint_help(window)
        window.line.show_forecast(Forecast("something is in the way", True))
        window.resize(*DIALOG)
        QApplication.processEvents()
        found += faint_labels(window)
        if found:
            faint[one.name()] = found
        if (window.width(), window.height()) != DIALOG or any(sideways(window)):
            narrow[one.name()] = (window.size(), sideways(window))
        window.close()
    assert (outside, narrow, faint) == ({}, {}, {})


def test_lists_in_dialogs_are_read_chosen_or_not(project):
    window = opened("normalizeraster", INPUT=[project.id()])
    widget = window.mainWidget().wrappers["BANDS"]
    pump(lambda: len(widget.list.items()) == 13)
    for keys in ([], [1]):
        widget.write(keys)
        item = widget.list.items()[0]
        assert item.text(1)  # beside the box to tick
        place = widget.list.visualRect(widget.list.indexFromItem(item, 1))
        picture = pixels(widget.list.viewport())
        assert stands_out(picture, place) >= READ_FROM, keys
        assert contrast(item.foreground(1).color(), ground(picture)) >= READ_FROM, keys
    window.close()


@pytest.mark.parametrize("usable", [True, False])
def test_shares_are_read_in_their_colours(held, usable):
    from tilewright.ui.share_bar import ShareBar

    bar = ShareBar()
    bar.set_shares([50, 30, 20])
    bar.setEnabled(usable)
    held(bar, (500, 60))
    picture = pixels(bar)
    for first, end in ((0, 50), (50, 80), (80, 100)):
        left, right = round(bar.x_of(first)) + 8, round(bar.x_of(end)) - 8
        assert stands_out(picture, QRect(left, 5, right - left, bar.height() - 10)) >= READ_FROM


def test_signs_of_the_road_are_read(held):
    from tilewright.ui.road.rows import ATTENTION, DONE, LATER, NEXT, Sign

    for state in (DONE, NEXT, LATER, ATTENTION):
        sign = Sign(3)
        sign.show_state(state)
        window = held(sign, (80, 80))
        inner = round(0.6 * sign.side)  # within the circle
        place = QRect(sign.mapTo(window, sign.rect().topLeft()), sign.rect().size())
        place = QRect(place.left() + (sign.side - inner) // 2, place.top() + (sign.side - inner) // 2, inner, inner)
        assert stands_out(pixels(window), place) >= READ_FROM, state


def test_the_road_fits_and_is_read(project, held):
    from tilewright.ui.road.dock import RoadView
    from tilewright.ui.road.keeper import Keeper
    from tilewright.ui.road.standing import Standing

    keeper = Keeper(QgsProject.instance())
    standing = Standing(keeper)
    standing.missing = "What the engine needs is not installed."
    standing.watch(True)
    standing.look()
    pump(lambda: not standing._tasks)
    view = RoadView(standing, None)
    dock = held(view, DOCK, QgsDockWidget())
    assert all(row.isVisible() for row in view.rows.values()) and view.environment.isVisible()
    assert (dock.width(), dock.height()) == DOCK
    assert sideways(dock) == [0]
    assert faint_labels(dock) == []
    standing.stop()
    keeper.stop()


def test_the_training_fits_and_is_read(provider, held):
    from tilewright.engine.models.names import COLUMNS
    from tilewright.ui.training.panel import TrainingPanel

    panel = TrainingPanel()
    dock = held(panel, DOCK, QgsDockWidget())
    epochs = np.arange(1.0, 9.0)
    columns = dict.fromkeys(COLUMNS, 1 / epochs)
    panel.chart.show_columns({**columns, "epoch": epochs}, 5)
    assert (dock.width(), dock.height()) == DOCK
    assert sideways(dock) == [0]
    assert faint_labels(dock) == []
    assert stands_out(pixels(panel.picture)) >= READ_FROM  # its words, while there is no picture
    look = Look.of(panel.chart, panel.chart._label)
    picture = pixels(panel.chart)
    assert ground(picture) == look.ground
    assert min(contrast(text, look.ground) for text in (look.text, look.soft)) >= READ_FROM
    assert min(contrast(line, look.ground) for line in look.lines) >= SEEN_FROM
    axis = QRect(0, 0, int(panel.chart.loss.area.left()) - 6, int(panel.chart.loss.area.bottom()))
    assert stands_out(picture, axis) >= READ_FROM


def test_the_review_and_its_gallery_fit_and_are_read(provider):
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&{FIELDS}", "tiles", "memory")
    add_tiles(layer)
    QgsProject.instance().addMapLayer(layer)
    desk = Desk(layer)
    dock, gallery = desk.dock, desk.dock.gallery
    dock.resize(*DOCK)
    gallery.show_tiles("all")
    layer.selectByIds([1])
    QApplication.processEvents()
    assert (dock.width(), dock.height()) == DOCK
    for tab in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert sideways(dock) == [0], dock.tabs.tabText(tab)
        assert faint_labels(dock) == []
    gallery.view.resize(400, 300)
    assert gallery.view.horizontalScrollBar().maximum() == 0
    picture = pixels(gallery.view.viewport())
    for row, selected in ((0, True), (1, False)):
        assert (gallery.model.tiles[row] in desk.session.selected) is selected
        place = gallery.view.visualRect(gallery.model.index(row, 0))
        place.setTop(place.bottom() - gallery.view.fontMetrics().height())
        assert stands_out(picture, place) >= READ_FROM, selected
    desk.close()
    QgsProject.instance().clear()


def test_the_settings_fit_and_are_read(provider, held, tmp_path, monkeypatch):
    from tilewright.door import interpreter
    from tilewright.ui.settings.jobs import Jobs
    from tilewright.ui.settings.page import SettingsPage

    python = tmp_path / "a long name of a folder where nobody would look for a Python" / "bin" / "python3"
    python.parent.mkdir(parents=True)
    python.write_text(WHOLE)
    python.chmod(0o755)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("TILEWRIGHT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv(interpreter.VARIABLE, str(python))
    interpreter.missing.cache_clear()
    page = SettingsPage(Jobs())
    window = held(page, PAGE)
    pump(lambda: not page._tasks and page.kept is not None)
    page.report.show()
    QApplication.processEvents()
    assert "Nothing is missing" in page.found.text()
    assert (window.width(), window.height()) == PAGE
    assert sideways(window) == [0]
    bar = window.findChild(QScrollArea).verticalScrollBar()
    for place in (0, bar.maximum()):
        bar.setValue(place)
        QApplication.processEvents()
        assert faint_labels(window) == []
    interpreter.missing.cache_clear()
