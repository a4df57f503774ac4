"""Writes one page per algorithm from its declaration. Runs in QGIS's Python: `make docs`."""

import os
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Of each algorithm its dialog, by its name.
PICTURES = ROOT / "docs" / "images" / "dialogs"
if "tilewright" not in sys.modules:
    runpy.run_path(str(ROOT / "engine" / "__main__.py"))["register_package"]()
from tilewright.algorithms.base import GROUPS  # noqa: E402 - once the package has its name
from tilewright.algorithms.declared import parameters_of, results_of  # noqa: E402


def page_of(algorithm) -> str:
    """The page of an algorithm as Markdown."""
    lines = [f"# {algorithm.displayName()}", "", f"`tilewright:{algorithm.name()}`", "", algorithm.shortDescription()]
    if (PICTURES / f"{algorithm.name()}.png").is_file():
        lines += ["", f"![The dialog](../images/dialogs/{algorithm.name()}.png)"]
    lines += ["", "## Parameters", "", "| name | what | default |", "|---|---|---|"]
    lines += [_row(parameter) for parameter in parameters_of(algorithm)]
    results = results_of(algorithm)
    if results:
        lines += ["", "## Results", "", "| name | what |", "|---|---|"]
        lines += [f"| `{name}` | {_cell(title)} |" for name, title in results]
    return "\n".join(lines) + "\n"


def _row(parameter) -> str:
    words = [f"{parameter.title}.", parameter.help]
    if parameter.choices:
        choices = ", ".join(f"`{choice}`" for choice in parameter.choices)
        words.append(f"{parameter.choices_introduced} {choices}.")
    words += parameter.notes
    default = f"`{parameter.default}`" if parameter.default else ""
    return f"| `{parameter.name}` | {_cell(' '.join(word for word in words if word))} | {default} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def index_of(provider) -> str:
    """The list of all algorithms, group by group, as Markdown."""
    lines = ["# Algorithms", "", "In the order of the work, as the toolbox has them."]
    groups = {}
    for algorithm in provider.algorithms():
        groups.setdefault(algorithm.group(), []).append(algorithm)
    for group in GROUPS.values():
        lines += ["", f"## {group}", "", "| algorithm | what it does |", "|---|---|"]
        for algorithm in groups.get(group, []):
            first = algorithm.shortDescription().split(". ")[0].rstrip(".")
            lines.append(f"| [{algorithm.displayName()}]({algorithm.name()}.md) | {_cell(first)}. |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write every page anew and remove those of algorithms that are gone."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from tilewright.algorithms.provider import TilewrightProvider

    provider = TilewrightProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    folder = ROOT / "docs" / "algorithms"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.md"):
        old.unlink()
    for algorithm in provider.algorithms():
        (folder / f"{algorithm.name()}.md").write_text(page_of(algorithm), encoding="utf-8")
    (folder / "index.md").write_text(index_of(provider), encoding="utf-8")
    app.exitQgis()


if __name__ == "__main__":
    main()
