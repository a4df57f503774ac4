"""The documentation builds into a site without a broken link, and what else is written links to what is there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The built site; a warning, such as a link to nowhere, is an error."""
    folder = tmp_path_factory.mktemp("site")
    build = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def test_every_page_is_in_the_site(site):
    pages = {path.relative_to(ROOT / "docs").with_suffix("").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert {path.relative_to(site).with_suffix("").as_posix() for path in site.rglob("*.html")} >= pages
    assert "createtilegrid" in (site / "algorithms" / "index.html").read_text(encoding="utf-8")


def test_the_site_loads_nothing_from_elsewhere(site):
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert re.findall(r'<(?:script|link|img)[^>]*(?:src|href)="(?:https?:)?//[^"]*"', text) == []


def test_every_picture_is_used(site):
    shown = "".join(path.read_text(encoding="utf-8") for path in [*(ROOT / "docs").rglob("*.md"), ROOT / "README.md"])
    pictures = [path.name for path in (ROOT / "docs" / "images").rglob("*.png")]
    assert [name for name in pictures if name not in shown] == []


def test_every_algorithm_is_shown():
    pages = [page for page in (ROOT / "docs" / "algorithms").glob("*.md") if page.stem != "index"]
    assert pages and [page.stem for page in pages if f"dialogs/{page.stem}.png" not in page.read_text("utf-8")] == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"])
def test_links_of_the_other_pages_lead_somewhere(name):
    for target in LINK.findall((ROOT / name).read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://", "#")):
            assert (ROOT / target.split("#")[0]).exists(), target
