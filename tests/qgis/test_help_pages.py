"""The pages behind Help buttons."""

import html
import shlex
from html.parser import HTMLParser
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition, QgsProcessingParameterString
from qgis.PyQt.QtCore import QUrl
from tilewright.algorithms import declared, help_page
from tilewright.algorithms.tiles.create_tile_grid import CreateTileGrid

#: Elements without an end.
EMPTY = {"meta", "br", "rect", "path", "circle"}


class Reader(HTMLParser):
    """Text, ids and addresses of a page; checks that every element is closed."""

    def __init__(self, page):
        super().__init__()
        self.open, self.ids, self.links, self.words = [], [], [], []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        if tag not in EMPTY:
            self.open.append(tag)
        self.ids += [value for key, value in attrs if key == "id"]
        self.links += [value for key, value in attrs if key in ("href", "src")]

    def handle_endtag(self, tag):
        if tag not in EMPTY:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return "".join(self.words)


@pytest.fixture
def profile(qgis_app):
    """Where the pages are."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "tilewright" / "help" / "en"


@pytest.fixture(params=sorted(declared.NEXT))
def algorithm(request, provider):
    return provider.algorithm(request.param)


def test_every_algorithm_has_its_neighbours(provider):
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert set(declared.NEXT) == names
    assert {name for after in declared.NEXT.values() for name in after} <= names


def test_the_page_tells_all_that_is_declared(algorithm, profile):
    path = Path(QUrl(algorithm.helpUrl()).toLocalFile())
    assert path == profile / f"{algorithm.name()}.html"
    page = Reader(path.read_text(encoding="utf-8"))
    shown = [
        one for one in algorithm.parameterDefinitions() if not one.flags() & QgsProcessingParameterDefinition.FlagHidden
    ]
    assert sorted(page.ids) == sorted(one.name() for one in shown)
    for one in shown:
        assert one.help() in page.text, one.name()
    assert algorithm.shortDescription() in page.text
    for link in page.links:
        assert (profile / link).is_file(), link


def test_the_example_gives_what_must_be_given(algorithm):
    words = shlex.split(declared.example_of(algorithm))
    assert words[:3] == ["qgis_process", "run", f"tilewright:{algorithm.name()}"]
    given = [word[2:].split("=", 1)[0] for word in words[3:]]
    for one in algorithm.parameterDefinitions():
        optional = one.flags() & QgsProcessingParameterDefinition.FlagOptional
        assert optional or one.defaultValue() is not None or one.name() in given, one.name()
    assert all(algorithm.parameterDefinition(name) is not None for name in given)


class Odd(CreateTileGrid):
    """An algorithm whose texts would break a page."""

    def summary(self):
        return 'Tiles <script>alert("x")</script> & more'

    def declare(self):
        self.add(QgsProcessingParameterString("A", "<b>Title", '"><img src=x>'), "Less < more & 'so' on")


def test_nothing_in_a_page_is_taken_for_markup(provider):
    odd = Odd()
    odd.initAlgorithm()
    text = help_page.page_of(odd)
    page = Reader(text)
    assert "<script" not in text and "<img" not in text
    assert 'Tiles <script>alert("x")</script> & more' in page.text
    assert "Less < more & 'so' on" in page.text
    assert html.escape('"><img src=x>') in text
    assert page.ids == ["A"]


def test_pages_need_nothing_from_elsewhere(provider):
    for algorithm in provider.algorithms():
        page = help_page.page_of(algorithm)
        assert "http" not in page.replace('xmlns="http://www.w3.org/2000/svg"', "")


def test_a_page_is_written_anew_when_it_says_something_else(provider, profile):
    algorithm = provider.algorithm("labeltiles")
    algorithm.helpUrl()
    page = profile / "labeltiles.html"
    before = page.read_bytes()
    stamp = page.stat().st_mtime_ns
    algorithm.helpUrl()
    assert page.stat().st_mtime_ns == stamp, "it is left alone while it is right"
    page.write_text("of an earlier version", encoding="utf-8")
    algorithm.helpUrl()
    assert page.read_bytes() == before
    assert not list(profile.glob("*.part"))


def test_where_nothing_can_be_written_help_is_on_the_site(provider, profile):
    algorithm = provider.algorithm("labeltiles")
    algorithm.helpUrl()
    kept = profile.rename(profile.with_name("kept"))
    profile.touch()  # a file where the folder should be
    try:
        assert algorithm.helpUrl() == "https://tilewright.readthedocs.io/algorithms/labeltiles/"
    finally:
        profile.unlink()
        kept.rename(profile)


def test_a_widget_shows_the_help_of_its_parameter(provider):
    for algorithm in provider.algorithms():
        for one in algorithm.parameterDefinitions():
            assert one.help() in one.toolTip()
