"""The page behind an algorithm's Help button, made from its declaration in the language of the user interface."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QUrl

from ..engine.progress import move
from ..i18n import tr
from .declared import (
    NEXT,
    Parameter,
    destinations_of,
    example_of,
    inputs_of,
    neighbours_of,
    parameters_of,
    results_of,
)
from .icons import icon_path
from .layer_metadata import version

DOCS = "https://tilewright.readthedocs.io/algorithms/"
#: Catalogues have hundreds of choices; a page lists fewer.
MOST_CHOICES = 40
#: Algorithms that write into what they get.
CHANGING = ("appendtodataset",)
STYLE = """
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif;
  color: #1d2b30; background: #fff; }
h1 { display: flex; align-items: center; gap: .6rem; margin-bottom: .2rem; }
h1 svg { width: 2.5rem; height: 2.5rem; flex: none; }
h2 { margin-top: 2rem; border-bottom: 1px solid #a6cdc6; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #d5dfe0; }
td p { margin: 0 0 .3rem; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; background: #eef4f3; border-radius: 3px; }
code { padding: 0 .2em; }
pre { padding: .8rem; overflow-x: auto; white-space: pre-wrap; }
a { color: #14606f; }
.note { color: #52666c; }
@media (prefers-color-scheme: dark) {
  body { color: #e6ecec; background: #1b2326; }
  code, pre { background: #2a3539; }
  th, td { border-color: #3b484c; }
  a { color: #8fd0dc; }
  .note { color: #a5b5b9; }
}
"""


def help_url(algorithm: QgsProcessingAlgorithm) -> str:
    """The address of the page in the user's profile; that on the site where no page can be written.

    Where the page is missing or says something else, as after an update, all pages are written: they name each other.
    """
    path = _folder() / f"{algorithm.name()}.html"
    try:
        if _write(path, page_of(algorithm)):
            for name in NEXT:
                other = _algorithm(name)
                if other is not None:
                    _write(path.with_name(f"{name}.html"), page_of(other))
    except OSError:
        return f"{DOCS}{algorithm.name()}/"
    return QUrl.fromLocalFile(str(path)).toString()


def page_of(algorithm: QgsProcessingAlgorithm) -> str:
    """The page as HTML that needs nothing else."""
    title = escape(algorithm.displayName())
    parameters = parameters_of(algorithm)
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{_language()}"><head><meta charset="utf-8"><title>{title}</title>',
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body>',
        f"<h1>{_picture(algorithm.name())}{title}</h1>",
        f'<p class="note">{escape(algorithm.group())} · <code>tilewright:{escape(algorithm.name())}</code> · '
        f"Tilewright {escape(version())}</p>",
        f"<p>{escape(algorithm.shortDescription())}</p>",
        *_work(algorithm),
        *_table(tr("Parameters"), (one for one in parameters if not one.advanced)),
        *_table(tr("Advanced parameters"), (one for one in parameters if one.advanced)),
        *_results(results_of(algorithm)),
        f"<h2>{escape(tr('On the command line'))}</h2>",
        f"<pre>{escape(example_of(algorithm))}</pre>",
        f'<p class="note">{escape(tr("What is not given has its default."))}</p>',
        *_links(algorithm.name()),
        "</body></html>",
    ]
    return "\n".join(parts) + "\n"


def _work(algorithm: QgsProcessingAlgorithm) -> Iterable[str]:
    """What happens to the user's layers and files."""
    yield f"<h2>{escape(tr('What it does with your data'))}</h2><ul>"
    read, written = inputs_of(algorithm), destinations_of(algorithm)
    if algorithm.name() in CHANGING:
        yield f"<li>{escape(tr('It changes what it is given.'))}</li>"
    elif read:
        words = tr("It reads these and changes none of them: {names}.").format(names=", ".join(read))
        yield f"<li>{escape(words)}</li>"
    for title, what in written:
        words = escape(tr("It writes {name}: {content}")).format(name=f"<b>{escape(title)}</b>", content=escape(what))
        yield f"<li>{words}</li>"
    yield "</ul>"


def _table(heading: str, parameters: Iterable[Parameter]) -> Iterable[str]:
    rows = [_row(parameter) for parameter in parameters]
    if not rows:
        return
    yield f"<h2>{escape(heading)}</h2>"
    yield f"<table><tr><th>{escape(tr('Parameter'))}</th><th>{escape(tr('What it is'))}</th>"
    yield f"<th>{escape(tr('Default'))}</th></tr>"
    yield from rows
    yield "</table>"


def _row(parameter: Parameter) -> str:
    words = [f"<p>{escape(parameter.help)}</p>"] if parameter.help else []
    if parameter.choices:
        choices = ", ".join(f"<code>{escape(choice)}</code>" for choice in parameter.choices[:MOST_CHOICES])
        more = " …" if len(parameter.choices) > MOST_CHOICES else ""
        words.append(f"<p>{escape(parameter.choices_introduced)} {choices}{more}</p>")
    if parameter.notes:
        words.append(f'<p class="note">{escape(" ".join(parameter.notes))}</p>')
    default = f"<code>{escape(parameter.default)}</code>" if parameter.default else ""
    name = f'<b>{escape(parameter.title)}</b><br><code id="{escape(parameter.name)}">{escape(parameter.name)}</code>'
    return f"<tr><td>{name}</td><td>{''.join(words)}</td><td>{default}</td></tr>"


def _results(results: list[tuple[str, str]]) -> Iterable[str]:
    if results:
        yield f"<h2>{escape(tr('Results'))}</h2>"
        yield "<table>"
        for name, title in results:
            yield f"<tr><td><code>{escape(name)}</code></td><td>{escape(title)}</td></tr>"
        yield "</table>"


def _links(name: str) -> Iterable[str]:
    before, after = neighbours_of(name)
    for heading, names in ((tr("What comes before"), before), (tr("What comes next"), after)):
        found = [algorithm for algorithm in map(_algorithm, names) if algorithm is not None]
        if found:
            yield f"<h2>{escape(heading)}</h2><ul>"
            for one in found:
                link = f'<a href="{escape(one.name())}.html">{escape(one.displayName())}</a>'
                yield f"<li>{link}: {escape(one.shortDescription())}</li>"
            yield "</ul>"


def _picture(name: str) -> str:
    """The icon, to stand in the page."""
    return Path(icon_path(name)).read_text(encoding="utf-8").strip()


def _algorithm(name: str) -> Optional[Any]:
    return QgsApplication.processingRegistry().algorithmById(f"tilewright:{name}")


def _folder() -> Path:
    """Where pages in this language are kept in the user's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "tilewright" / "help" / _language()


def _language() -> str:
    """The language of the user interface, as pages and folders name it."""
    locale = re.sub(r"[^A-Za-z0-9]+", "-", QgsApplication.locale())
    return "en" if locale in ("", "C", "POSIX") else locale


def _write(path: Path, page: str) -> bool:
    """Write a page unless it is there as it should be, never half of it; whether it was written. Raises OSError."""
    content = page.encode("utf-8")
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    begun = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        move(begun, path)
    except OSError:
        begun.unlink(missing_ok=True)
        raise
    return True
