"""Strings that people read: all of them go through `tr`, all are translated, and QGIS shows the translations."""

import ast
import re
import runpy
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parent.parent.parent
TOOL = runpy.run_path(str(ROOT / "tools" / "translations.py"))
LANGUAGES = sorted(TOOL["LANGUAGES"])
#: What is given to these is read by people.
SHOWN = {
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QPushButton", "QRadioButton", "QToolButton", "QTreeWidgetItem",
    "addAction", "addItem", "addItems", "addMenu", "addRow", "addTab", "add_action", "beginEditCommand", "critical",
    "getOpenFileName", "getOpenFileNames", "getSaveFileName", "information", "pushCritical", "pushInfo", "pushMessage",
    "pushSuccess", "pushWarning", "question", "reportError", "setAccessibleDescription", "setAccessibleName",
    "setDescription", "setDialogTitle", "setHeaderLabels", "setHelp", "setHorizontalHeaderLabels",
    "setPlaceholderText", "setPrefix", "setProgressText", "setSpecialValueText", "setStatusTip", "setSuffix", "setText",
    "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "showMessage", "warning",
    "EngineError", "EnvironmentFailed", "InputError", "MissingError", "OptionError", "OutputError",
    "QgsProcessingException",
}  # fmt: skip
#: Looked up in a table whose texts are marked, or read from a shipped model, whose texts are collected too.
LOOKED_UP = {
    "GROUPS[self.group_key]", "GROUPS[self.groupId()]", "super().name()", "NAMES[name]", "INSTALL_HINT",
    "parameter.description()", "parameter.help()", "output.description()", "text",
    "model.childAlgorithm(step).description()", "TITLES[key]", "STATES[state]", "OWN_STATES[found.own_state]",
    "CLUSTER_HINT",
}  # fmt: skip
WORD = re.compile(r"[A-Za-z]{2,}")


def modules():
    for room in TOOL["ROOMS"]:
        path = ROOT / room
        yield from [path] if path.is_file() else sorted(path.rglob("*.py"))


def called(node):
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def bare_texts(node):
    """Literal texts with words in them that an expression gives, unless they went through a call."""
    if isinstance(node, ast.Call):
        if called(node) == "format" and isinstance(node.func, ast.Attribute):
            yield from bare_texts(node.func.value)
    elif isinstance(node, ast.JoinedStr):
        text = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
        if WORD.search(text):
            yield text
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str) and WORD.search(node.value):
            yield node.value
    elif isinstance(node, (ast.BinOp, ast.BoolOp, ast.IfExp, ast.List, ast.Tuple, ast.Starred)):
        for part in ast.iter_child_nodes(node):
            yield from bare_texts(part)


def test_no_string_that_people_read_escapes():
    escaped = []
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name, given = called(node), []
            if name in SHOWN:
                given = node.args
            elif name.startswith(("QgsProcessingParameter", "QgsProcessingOutput")):
                given = node.args[1:2]
            texts = [text for argument in given for text in bare_texts(argument)]
            escaped += [f"{path.relative_to(ROOT)}:{node.lineno}: {name}: {text}" for text in texts]
    assert escaped == []


def test_what_is_translated_is_a_literal_text_or_looked_up_in_a_marked_table():
    others = set()
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and called(node) in TOOL["CALLS"] and node.args:
                argument = node.args[0]
                if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                    others.add(ast.unparse(argument))
    assert others <= LOOKED_UP


def test_nothing_is_translated_while_a_module_is_read():
    """It would stay in the language of that moment, which comes before the translations are there."""
    early = []
    for path in modules():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = {id(part) for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.Lambda))
                  for part in ast.walk(node)}  # fmt: skip
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) == "tr" and id(node) not in inside:
                early.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert early == []


class Brackets(QTranslator):
    """Puts every text of ours into brackets."""

    def translate(self, context, text, *_):
        return f"⟦{text}⟧" if context == "Tilewright" and text else ""

    def isEmpty(self):
        return False


def test_everything_that_an_algorithm_says_of_itself_is_translated(provider):
    translator = Brackets()
    QCoreApplication.installTranslator(translator)
    try:
        bare = []
        for algorithm in provider.algorithms():
            made = algorithm.create()
            texts = {"name": made.displayName(), "group": made.group(), "description": made.shortDescription()}
            for parameter in made.parameterDefinitions():
                texts[parameter.name()] = parameter.description()
                texts[f"{parameter.name()} (help)"] = parameter.help()
            texts.update({output.name(): output.description() for output in made.outputDefinitions()})
            bare += [(made.name(), name, text) for name, text in texts.items() if text and not text.startswith("⟦")]
    finally:
        QCoreApplication.removeTranslator(translator)
    assert bare == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_its_placeholders(language):
    assert list(TOOL["faults_of"](language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_translations_are_those_of_the_sources(qgis_app, language):
    done, translator = TOOL["read"](language), QTranslator()
    assert translator.load(str(TOOL["ts_file"](language).with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        shown = {text: QCoreApplication.translate("Tilewright", text) for text in done}
    finally:
        QCoreApplication.removeTranslator(translator)
    assert shown == done


def test_the_catalogue_is_up_to_date_with_the_code():
    texts = list(TOOL["source_texts"]())
    for language in LANGUAGES:
        found = [m.findtext("source") for m in ET.parse(TOOL["ts_file"](language)).getroot().iter("message")]
        assert found == texts, f"run: make i18n ({language})"


@pytest.mark.parametrize(
    ("locale", "name"),
    [("fr", "fr"), ("fr_CA", "fr"), ("pt_BR", "pt"), ("zh-Hans", "zh"), ("zh_CN", "zh"), ("zh-Hant", None),
     ("en", None), ("C", None), ("", None), ("../fr", None)],
)  # fmt: skip
def test_a_locale_gets_the_translation_of_its_language(locale, name):
    from tilewright.i18n import catalogue

    path = catalogue(locale)
    assert (path and path.name) == (f"tilewright_{name}.qm" if name else None)


def test_a_text_without_translation_stays_english(provider):
    translator = QTranslator()
    assert translator.load(str(TOOL["ts_file"]("fr").with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        from tilewright.i18n import tr

        assert tr("A text that nobody has translated") == "A text that nobody has translated"
        french = QgsApplication.processingRegistry().createAlgorithmById("tilewright:createtilegrid").displayName()
    finally:
        QCoreApplication.removeTranslator(translator)
    assert french != "Create tile grid"
    assert french == TOOL["read"]("fr")["Create tile grid"]
