"""Names that become folders are safe on every operating system, or refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tilewright.engine.datasets.names import safe_name, safe_names
from tilewright.engine.errors import InputError


@pytest.mark.parametrize("name", ["urban", "non urban", "Wald_2-b.x", "森林", "लेख", "Ödland", "42", ".hidden"])
def test_stays_as_it_is(name):
    assert safe_name(name) == name


def test_other_signs_are_replaced():
    assert safe_name('a:b*c?"<>|\t(d)') == "a_b_c_______d_"


def test_one_spelling_of_accents():
    assert safe_name("O\u0308dland") == "\u00d6dland"


REFUSED = ["", " ", ".", "..", "../x", "a/b", "a\\b", "CON", "nul.txt", "com1", "LPT9.tif", "COM¹", "x.", "x "]


@pytest.mark.parametrize(
    "name", [*REFUSED, "Dataset.json", "tiles.gpkg", "README.md", "labels.csv", "x" * 201, "é" * 101]
)
def test_refused(name):
    with pytest.raises(InputError, match="cannot be a folder's or file's name"):
        safe_name(name)


@pytest.mark.parametrize("names", [("Urban", "urban"), ("a:b", "a?b"), ("\u00d6", "O\u0308"), ("straße", "STRASSE")])
def test_collisions(names):
    with pytest.raises(InputError, match="collide"):
        safe_names(names)


@given(st.text(max_size=40))
def test_no_name_leaves_its_folder(tmp_path_factory, name):
    try:
        safe = safe_name(name)
    except InputError:
        return
    folder = tmp_path_factory.getbasetemp()
    assert (folder / safe).resolve().parent == folder.resolve()
    assert safe_name(safe) == safe
