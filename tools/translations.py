"""The strings that people read, and their translations. Needs nothing but the standard library, and Qt's lrelease.

python3 tools/translations.py update     # bring i18n/*.ts up to date with the code and the shipped models
python3 tools/translations.py compile    # make the .qm files that QGIS loads
python3 tools/translations.py check      # fail where a translation is missing or its placeholders differ
"""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import subprocess  # nosec B404 # runs lrelease alone, without a shell
import sys
import xml.etree.ElementTree as ET  # nosec B405 # reads files of this repository only
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
#: By the beginning of the locale that QGIS runs in, the languages that the plugin speaks besides English.
LANGUAGES = {"de": "de_DE", "es": "es_ES", "fr": "fr_FR", "id": "id_ID", "pt": "pt_PT", "zh": "zh_CN"}
CONTEXT = "Tilewright"
#: Code that people read strings of.
ROOMS = ("plugin.py", "algorithms", "door", "ui")
#: Calls whose text is translated: `marked` names a text that `tr` gets later.
CALLS = ("tr", "marked")
#: Of a shipped model, what people read.
MODEL_KEYS = ("description", "help", "component_description", "model_name", "ALG_DESC", "SHORT_DESCRIPTION")
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


class Failed(Exception):
    """It cannot be done; the text says why."""


def main() -> int:
    """Do one thing; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("update", "compile", "check"))
    try:
        {"update": update, "compile": compile_all, "check": check}[parser.parse_args().what]()
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def update() -> None:
    """Write every .ts file anew: translations of texts that are still there are kept, the others go."""
    texts = source_texts()
    for language in LANGUAGES:
        kept = {text: done for text, done in read(language).items() if text in texts}
        write(language, texts, kept)
        print(f"{ts_file(language).relative_to(ROOT)}: {len(kept)} of {len(texts)} texts are translated")


def compile_all() -> None:
    """Make a .qm file of every .ts file."""
    program = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt5/bin:/usr/lib/qt6/bin")
    if not program:
        raise Failed("Qt's lrelease is not here; on Debian and Ubuntu: apt-get install qttools5-dev-tools")
    for language in LANGUAGES:
        target = ts_file(language).with_suffix(".qm")
        subprocess.run(  # nosec B603 # a fixed program, no shell
            [program, "-silent", str(ts_file(language)), "-qm", str(target)], check=True
        )
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1024:.0f} KiB")


def check() -> None:
    """Raises Failed naming what is missing or wrong."""
    faults = [fault for language in LANGUAGES for fault in faults_of(language)]
    if faults:
        raise Failed("\n".join(faults))


def faults_of(language: str) -> Iterator[str]:
    """What is wrong with a language's translations, a line each."""
    done = read(language)
    for text in source_texts():
        if not done.get(text):
            yield f"{language}: not translated: {text!r}"
        elif sorted(PLACEHOLDER.findall(text)) != sorted(PLACEHOLDER.findall(done[text])):
            yield f"{language}: other placeholders: {text!r} → {done[text]!r}"


def source_texts() -> dict[str, list[str]]:
    """Every text that is to be translated, in alphabetical order, with the files that have it."""
    found: dict[str, set[str]] = {}
    for path in sorted(file for room in ROOMS for file in _modules(ROOT / room)):
        for text in texts_in(path):
            if text is not None:
                found.setdefault(text, set()).add(path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "resources" / "models").glob("*.model3")):
        for text in texts_in_model(path):
            found.setdefault(text, set()).add(path.relative_to(ROOT).as_posix())
    return {text: sorted(found[text]) for text in sorted(found)}


def texts_in(path: Path) -> Iterator[Optional[str]]:
    """What a module gives to `tr` and `marked`; None for what is no literal text."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            argument = node.args[0] if node.args else None
            literal = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            yield argument.value if literal else None  # type: ignore[union-attr,misc]


def texts_in_model(path: Path) -> Iterator[str]:
    """What people read of a graphical model: its name, its description, its parameters and steps."""
    for entry in ET.parse(path).getroot().iter("Option"):  # nosec B314 # a file of this repository
        name, value = entry.get("name", ""), entry.get("value", "")
        if value and name in MODEL_KEYS:
            yield value


def ts_file(language: str) -> Path:
    """The translations into a language, as Qt Linguist opens them."""
    return FOLDER / f"tilewright_{language}.ts"


def read(language: str) -> dict[str, str]:
    """Finished translations by their source text."""
    if not ts_file(language).is_file():
        return {}
    done = {}
    for message in ET.parse(ts_file(language)).getroot().iter("message"):  # nosec B314 # a file of this repository
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") != "unfinished":
            done[message.findtext("source", "")] = translation.text
    return done


def write(language: str, texts: dict[str, list[str]], done: dict[str, str]) -> None:
    """Write a language's file: texts with the files that have them, and their translations."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">', "<context>"]
    lines.append(f"    <name>{CONTEXT}</name>")
    for text, files in texts.items():
        lines.append("    <message>")
        lines += [f'        <location filename="../{file}"/>' for file in files]
        lines.append(f"        <source>{escape(text, quote=False)}</source>")
        translation = f">{escape(done[text], quote=False)}" if done.get(text) else ' type="unfinished">'
        lines += [f"        <translation{translation}</translation>", "    </message>"]
    lines += ["</context>", "</TS>", ""]
    ts_file(language).write_text("\n".join(lines), encoding="utf-8")


def _modules(path: Path) -> list[Path]:
    return [path] if path.is_file() else sorted(path.rglob("*.py"))


if __name__ == "__main__":
    sys.exit(main())
