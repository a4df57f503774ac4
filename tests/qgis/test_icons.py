"""Icons: one of its own for each algorithm and dock, small, valid, and read only when shown."""

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent.parent / "resources" / "icons"
#: Besides the algorithms'.
DOCKS = {"road", "review", "training", "settings"}
LARGEST_BYTES = 1500


def drawn(path, size=16):
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid(), path
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def test_each_algorithm_and_dock_has_an_icon_of_its_own(provider):
    algorithms = {algorithm.name() for algorithm in provider.algorithms()}
    assert {path.stem for path in ICONS.glob("*.svg")} == algorithms | DOCKS
    for algorithm in provider.algorithms():
        assert Path(algorithm.svgIconPath()) == ICONS / f"{algorithm.name()}.svg"
        assert algorithm.icon().pixmap(16, 16).toImage() == drawn(algorithm.svgIconPath()).convertToFormat(
            algorithm.icon().pixmap(16, 16).toImage().format()
        )


def test_icons_are_small_and_need_nothing_else():
    for path in ICONS.glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        assert len(text) < LARGEST_BYTES, path
        assert 'viewBox="0 0 24 24"' in text
        assert "href" not in text and "url(" not in text and "<script" not in text


def test_no_two_look_alike_even_when_small(qgis_app):
    images = [(path.stem, drawn(path)) for path in sorted(ICONS.glob("*.svg"))]
    for place, (name, image) in enumerate(images):
        for other, against in images[place + 1 :]:
            assert different_pixels(image, against) > 25, (name, other)


def different_pixels(image, other):
    """How many of the pixels differ so much that one sees it."""
    size = range(image.width())
    pairs = ((image.pixelColor(x, y), other.pixelColor(x, y)) for x in size for y in size)
    return sum(abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue()) > 100 for a, b in pairs)


def test_they_stand_out_from_light_and_dark_toolbars(qgis_app):
    for path in ICONS.glob("*.svg"):
        image = drawn(path, 24)
        tones = {
            image.pixelColor(x, y).lightness() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha()
        }
        assert min(tones) < 90 and max(tones) > 150, path


@pytest.mark.parametrize("name", ["no_such_icon", "../icon"])
def test_there_is_always_something_to_show(qgis_app, name):
    from tilewright.algorithms.icons import icon, icon_path

    assert icon_path(name).endswith("icon.svg")
    assert not icon(name).isNull()


def test_loading_the_algorithms_reads_no_icon(provider):
    script = (
        "import runpy, sys; runpy.run_path('engine/__main__.py')['register_package']();"
        "from tilewright.algorithms import icons; from tilewright.algorithms.provider import TilewrightProvider;"
        "provider = TilewrightProvider(); provider.refreshAlgorithms();"
        "sys.exit(icons.icon.cache_info().currsize)"
    )
    root = ICONS.parent.parent
    assert subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, check=False).returncode == 0
