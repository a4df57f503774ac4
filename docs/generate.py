"""Writes one page per algorithm from its declaration. Runs in QGIS's Python: `make docs`."""

import os
import runpy
import sys
from pathlib import Path

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum, QgsProcessingParameterNumber

ROOT = Path(__file__).resolve().parent.parent
if "tilewright" not in sys.modules:
    runpy.run_path(str(ROOT / "engine" / "__main__.py"))["register_package"]()
from tilewright.algorithms.base import GROUPS  # noqa: E402 - once the package has its name


def page_of(algorithm) -> str:
    """The page of an algorithm as Markdown."""
    lines = [f"# {algorithm.displayName()}", "", f"`tilewright:{algorithm.name()}`", "", algorithm.shortDescription()]
    lines += ["", "## Parameters", "", "| name | what | default |", "|---|---|---|"]
    lines += [_row(parameter) for parameter in algorithm.parameterDefinitions()]
    results = list(algorithm.outputDefinitions())
    if results:
        lines += ["", "## Results", "", "| name | what |", "|---|---|"]
        lines += [f"| `{output.name()}` | {_cell(output.description())} |" for output in results]
    return "\n".join(lines) + "\n"


def _row(parameter) -> str:
    words = [parameter.description() + "."]
    if parameter.help():
        words.append(parameter.help())
    if isinstance(parameter, QgsProcessingParameterEnum):
        many = "Any of " if parameter.allowMultiple() else "One of "
        words.append(many + ", ".join(f"`{option}`" for option in parameter.options()) + ".")
    if isinstance(parameter, QgsProcessingParameterNumber):
        words.append(_limits(parameter))
    if parameter.flags() & QgsProcessingParameterDefinition.FlagOptional:
        words.append("Optional.")
    default = parameter.defaultValue()
    shown = "" if default in (None, "") else f"`{default:g}`" if isinstance(default, float) else f"`{default}`"
    return f"| `{parameter.name()}` | {_cell(' '.join(word for word in words if word))} | {shown} |"


def _limits(parameter) -> str:
    limit = 1e300
    low = parameter.minimum() if parameter.minimum() > -limit and parameter.minimum() != -(2**31) + 1 else None
    high = parameter.maximum() if parameter.maximum() < limit and parameter.maximum() != 2**31 - 1 else None
    if low is not None and high is not None:
        return f"From {low:,.10g} to {high:,.10g}."
    return f"At least {low:,.10g}." if low is not None else f"At most {high:,.10g}." if high is not None else ""


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
