"""What there is to work with, as a table to copy into a report of a problem."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import Qgis, QgsProjUtils, QgsSettings
from qgis.PyQt.QtCore import QT_VERSION_STR

from ...door import environment, interpreter, worker
from ...door.proxy import proxy_of
from ...engine.errors import Cancelled, EngineError
from ...engine.tasks import MODELS
from ...i18n import tr

#: Add the optional parts of the environment: what runs ONNX models, and what works on clusters and object stores.
ONNX_CALL = "qgis_process run tilewright:installenvironment --ONNX=true"
CLUSTER_CALL = "qgis_process run tilewright:installenvironment --CLUSTER=true"
#: Prints the versions of the modules named in the arguments, and of the GDAL that rasterio carries.
VERSIONS = """
import importlib.metadata as metadata, json, platform, sys
found = {"Python": platform.python_version()}
owners = metadata.packages_distributions() if hasattr(metadata, "packages_distributions") else {}
for name in sys.argv[1:]:
    for distribution in (name, *owners.get(name, [])):
        try:
            found[name] = metadata.version(distribution)
            break
        except metadata.PackageNotFoundError:
            pass
try:
    import rasterio
    found["GDAL in rasterio"] = rasterio.__gdal_version__
except Exception as error:
    found["GDAL in rasterio"] = f"{type(error).__name__}: {error}"
print(json.dumps(found))
"""


@dataclass
class Report:
    """Sections of (name, value) rows; `python` is the engine's, empty when there is none that has everything."""

    sections: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    python: str = ""
    ready: bool = False

    def text(self) -> str:
        """The table in plain text, columns aligned."""
        width = max(len(name) for rows in self.sections.values() for name, _ in rows)
        lines = []
        for title, rows in self.sections.items():
            lines += [title, "-" * len(title), *(f"{name.ljust(width)}  {value}" for name, value in rows), ""]
        return "\n".join(lines).rstrip()

    def html(self) -> str:
        """The table as a page."""
        rows = []
        for section, values in self.sections.items():
            rows.append(f'<tr><th colspan="2">{escape(section)}</th></tr>')
            rows += [f"<tr><td>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in values]
        style = "body{font-family:sans-serif}th{text-align:left;padding-top:1em}td{padding:0 2em 0 0}"
        title = escape(tr("Tilewright: what there is to work with"))
        return (
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><style>{style}</style></head>'
            f"<body><h1>{title}</h1><table>{''.join(rows)}</table></body></html>"
        )


def look_around(feedback: Any) -> Report:
    """Look at the engine's Python, at QGIS and at the machine. Raises Cancelled."""
    report = Report()
    problem = ""
    try:
        found = interpreter.find(MODELS)
        report.python, report.ready = found.path, True
    except EngineError as error:
        found, problem = None, str(error)
    chosen = found or interpreter.candidates()[0]
    report.sections[tr("The engine")] = engine = _engine(chosen)
    feedback.setProgress(30.0)
    if report.ready:
        devices, problem = _devices(feedback)
        report.sections[tr("Devices that TensorFlow sees")] = devices
        report.ready = not problem
    engine.append((tr("missing"), problem or tr("nothing")))
    report.sections[tr("Environments")] = _environments()
    report.sections["QGIS"] = [
        ("QGIS", Qgis.QGIS_VERSION),
        ("Qt", QT_VERSION_STR),
        ("Python", f"{platform.python_version()} ({interpreter.qgis_python()})"),
        ("GDAL", gdal.__version__),
        ("PROJ", f"{QgsProjUtils.projVersionMajor()}.{QgsProjUtils.projVersionMinor()}"),
        (tr("proxy"), _proxy()),
    ]
    report.sections[tr("Machine")] = [
        (tr("system"), platform.platform()),
        (tr("processor cores"), str(_cores())),
        (tr("memory"), _gigabytes(_memory())),
        (tr("free disk, environments"), _free(interpreter.environments_root())),
        (tr("free disk, temporary files"), _free(Path(tempfile.gettempdir()))),
    ]
    return report


def _engine(chosen: interpreter.Interpreter) -> list[tuple[str, str]]:
    by = {
        "variable": tr("the variable {name}").format(name=interpreter.VARIABLE),
        "setting": tr("the setting {name}").format(name=interpreter.SETTING),
        "environment": tr("Tilewright's own environment"),
        "qgis": tr("QGIS's own Python"),
    }
    rows = [(tr("interpreter"), chosen.path), (tr("chosen by"), by[chosen.chosen_by])]
    no_onnx = tr("not there; it is optional, for ONNX models: {call}").format(call=ONNX_CALL)
    no_cluster = tr("not there; it is optional, for clusters and object stores: {call}").format(call=CLUSTER_CALL)
    optional = {
        **dict.fromkeys(environment.ONNX.modules, no_onnx),
        **dict.fromkeys(environment.CLUSTER.modules, no_cluster),
    }
    versions = interpreter.ask(chosen.path, VERSIONS, *MODELS, *optional)
    if versions is None:
        return [*rows, ("Python", tr("does not run"))]
    names = ["Python", "GDAL in rasterio", *MODELS] if "rasterio" in versions else ["Python", *MODELS]
    rows += [(name, versions.get(name) or tr("not there")) for name in names]
    return rows + [(name, versions.get(name) or absent) for name, absent in optional.items()]


def _devices(feedback: Any) -> tuple[list[tuple[str, str]], str]:
    """Devices, and why TensorFlow cannot be used."""
    try:
        devices = worker.run("describe_devices", {}, feedback)["devices"]
    except Cancelled:
        raise
    except EngineError as error:
        return [(tr("none"), tr("TensorFlow does not start"))], str(error)
    return [(device["name"], device["description"]) for device in devices], ""


def _environments() -> list[tuple[str, str]]:
    root = interpreter.environments_root()
    rows = [(tr("folder"), str(root))]
    for folder in sorted(path for path in root.glob("py*-*") if path.is_dir()):
        if not (folder / interpreter.STAMP).is_file():
            state = tr("half-made")
        elif folder in environment.outdated():
            state = tr("of another version of the plugin")
        else:
            state = tr("complete")
        rows.append((folder.name, state))
    return rows


def _proxy() -> str:
    try:
        return str(proxy_of(QgsSettings()) or tr("none, or the system's"))
    except EngineError as error:
        return str(error)


def _cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _memory() -> Optional[int]:
    """Bytes of memory; None where the system does not say."""
    if sys.platform == "win32":
        import ctypes

        # MEMORYSTATUSEX: a length, a load, then seven 64-bit sizes of which the first is all physical memory.
        status = (ctypes.c_uint64 * 8)()
        ctypes.cast(status, ctypes.POINTER(ctypes.c_uint32))[0] = ctypes.sizeof(status)
        return int(status[1]) if ctypes.windll.kernel32.GlobalMemoryStatusEx(status) else None
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return None


def _free(folder: Path) -> str:
    """Free disk space at a folder that may not be there yet."""
    there = next(parent for parent in (folder, *folder.parents) if parent.exists())
    return f"{_gigabytes(shutil.disk_usage(there).free)} ({there})"


def _gigabytes(size: Optional[int]) -> str:
    return tr("unknown") if size is None else f"{size / 1e9:.1f} GB"
