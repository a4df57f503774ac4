"""Writes one page per algorithm from its declaration, and the words of the commands. In QGIS's Python: `make docs`."""

import json
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
from tilewright.engine.command.declarations import MOST_CHOICES  # noqa: E402
from tilewright.engine.command.names import OWN_WORDS, PARTS, WITHOUT_COMMAND, WORDS, options_of  # noqa: E402
from tilewright.engine.tasks import TASKS  # noqa: E402


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


def commands_of(provider) -> str:
    """The words of the commands as JSON: of each task its title, what it does, and what it can be given."""
    named = {algorithm.name(): algorithm for algorithm in provider.algorithms()}
    doing = {algorithm.task: algorithm for algorithm in provider.algorithms() if getattr(algorithm, "task", "")}
    words = {}
    for task in TASKS:
        if task in WITHOUT_COMMAND:
            continue
        algorithm = doing[task] if task in doing else named[PARTS[task]] if task in PARTS else None
        title, summary = OWN_WORDS.get(task) or (algorithm.displayName(), algorithm.shortDescription())
        parameters = [_word_of(algorithm, one, task) for one in (parameters_of(algorithm) if algorithm else ())]
        words[task] = {"title": title, "summary": summary, "parameters": [one for one in parameters if one]}
    return json.dumps(words, ensure_ascii=False, indent=1) + "\n"


def _word_of(algorithm, parameter, task):
    """What is said of a parameter of a command; None where it is none of its task's."""
    if parameter.name not in options_of(task) and (parameter.name != "SCHEDULER" or not TASKS[task].scales):
        return None
    definition = algorithm.parameterDefinition(parameter.name)
    optional = bool(definition.flags() & type(definition).FlagOptional)
    return {
        "name": parameter.name,
        "title": parameter.title,
        "help": parameter.help,
        "kind": definition.type(),
        "advanced": parameter.advanced,
        "required": not optional and definition.defaultValue() is None,
        "choices": list(parameter.choices) if len(parameter.choices) <= MOST_CHOICES else [],
    }


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
    WORDS.write_text(commands_of(provider), encoding="utf-8")
    app.exitQgis()


if __name__ == "__main__":
    main()
