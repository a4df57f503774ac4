"""The one way to a translated string."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

#: Chinese that is written in other characters than those of the translation.
TRADITIONAL = ("zh_Hant", "zh_TW", "zh_HK", "zh_MO")


def tr(text: str) -> str:
    """`text` in the language of the user interface."""
    return QCoreApplication.translate("Tilewright", text)


def marked(text: str) -> str:
    """`text` as it is: a string that `tr` gets later, from where it is looked up."""
    return text


def catalogue(locale: str) -> Optional[Path]:
    """The file with the translations for a locale such as fr, pt_BR or zh-Hans; None for English and all others."""
    name = locale.replace("-", "_")
    if name.startswith(TRADITIONAL):
        return None
    path = Path(__file__).parent / f"tilewright_{name.split('_')[0].lower()}.qm"
    return path if path.is_file() else None
