"""Whether the code runs with Qt 6 as well as with Qt 5: `make lint`.

python3 tools/qt6.py STUBS [FILE …]     # STUBS holds the packages PyQt5 and PyQt6

What Qt has is read from the descriptions (.pyi) that come with PyQt; nothing of Qt is loaded. Reported are modules,
classes, members and enumerations that Qt 6 does not have or has elsewhere, methods that were removed, what events no
longer tell, enumerations that are taken for numbers, signals that are chosen by a type, and enumerations of QGIS that
are not written with their own name before the member.
"""

from __future__ import annotations

import ast
import subprocess  # nosec B404 # runs git alone, without a shell
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional, Union

ROOT = Path(__file__).resolve().parent.parent
#: Members that QGIS keeps under their old names in all versions, with Qt 6 too, though the enumeration's is left out.
KEPT = {
    "QgsCoordinateTransform": "ForwardTransform ReverseTransform",
    "QgsFeatureRequest": "GeometryNoCheck GeometrySkipInvalid NoGeometry",
    "QgsFields": "OriginEdit OriginProvider",
    "QgsMapLayer": "RasterLayer VectorLayer",
    "QgsMapLayerProxyModel": "PolygonLayer RasterLayer VectorLayer",
    "QgsProcessing": (
        "TypeFile TypeMapLayer TypeRaster TypeVector TypeVectorAnyGeometry TypeVectorLine TypeVectorPoint "
        "TypeVectorPolygon"
    ),
    "QgsProcessingFeatureSource": "FlagSkipGeometryValidityChecks",
    "QgsProcessingParameterDefinition": "FlagAdvanced FlagHidden FlagOptional",
    "QgsProcessingParameterField": "Any DateTime Numeric String",
    "QgsProcessingParameterFile": "File Folder",
    "QgsProcessingParameterNumber": "Double Integer",
    "QgsProperty": "StaticProperty",
    "QgsUnitTypes": "DistanceDegrees DistanceMeters",
    "QgsWkbTypes": (
        "GeometryCollection LineGeometry LineString MultiPoint MultiPolygon NoGeometry NullGeometry Point "
        "PointGeometry Polygon PolygonGeometry UnknownGeometry"
    ),
}
#: What looks like a member and is a class.
CLASSES = {
    "QgsAbstractMetadataBase": "Link",
    "QgsExpression": "Functions",
    "QgsFeatureRequest": "OrderBy OrderByClause",
    "QgsLayerMetadata": "Extent SpatialExtent",
    "QgsPalettedRasterRenderer": "Class",
    "QgsProcessingContext": "LayerDetails",
    "QgsVectorFileWriter": "SaveVectorOptions",
}
#: Methods of Python's own, or of QGIS's classes, that are called as one is that Qt 6 no longer has.
OTHERS = {
    "intersect",
    "layers",
    "log",
    "logMessage",
    "machine",
    "parameters",
    "renderer",
    "setLayers",
    "setParameters",
    "setRenderer",
}


@dataclass
class Thing:
    """A class or an enumeration of Qt: its bases and what it holds."""

    bases: list[str] = field(default_factory=list)
    inside: dict[str, Thing] = field(default_factory=dict)
    members: set[str] = field(default_factory=set)
    #: Of methods, the class of their first parameter: what an event handler gets.
    given: dict[str, str] = field(default_factory=dict)


class Qt:
    """The modules of one version, read when they are first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.modules: dict[str, Optional[Thing]] = {}

    def module(self, name: str) -> Optional[Thing]:
        """What a module holds; None where there is no such module."""
        if name not in self.modules:
            path = self.folder / f"{name}.pyi"
            # Some marks of position are where Python's own parser does not want them.
            text = path.read_text(encoding="utf-8").replace(", /)", ")") if path.is_file() else ""
            self.modules[name] = _read(ast.parse(text)) if text else None
        return self.modules[name]

    def classes(self) -> dict[str, Thing]:
        """The classes of the modules that plugins use, by name."""
        found: dict[str, Thing] = {}
        for name in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest"):
            module = self.module(name)
            found.update(module.inside if module else {})
        return found

    def has(self, thing: Thing, name: str) -> Optional[Union[bool, Thing]]:
        """A member of a class or of one of its bases: the class or enumeration inside, True for others, or None."""
        if name in thing.inside:
            return thing.inside[name]
        if name in thing.members:
            return True
        classes = self.classes()
        for base in thing.bases:
            parent = classes.get(base)
            found = self.has(parent, name) if parent else None
            if found:
                return found
        return None


def _read(node: Union[ast.Module, ast.ClassDef]) -> Thing:
    thing = Thing()
    if isinstance(node, ast.ClassDef):
        thing.bases = [ast.unparse(base).rpartition(".")[2] for base in node.bases]
    for part in node.body:
        if isinstance(part, ast.ClassDef):
            thing.inside[part.name] = _read(part)
        elif isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef)):
            thing.members.add(part.name)
            arguments = [*part.args.posonlyargs, *part.args.args][1:]
            if arguments and arguments[0].annotation is not None:
                words = ast.unparse(arguments[0].annotation).replace("|", " ").replace("Optional[", " ").split()
                thing.given.setdefault(part.name, words[0].strip("]").rpartition(".")[2])
        elif isinstance(part, (ast.Assign, ast.AnnAssign)):
            targets = part.targets if isinstance(part, ast.Assign) else [part.target]
            thing.members.update(target.id for target in targets if isinstance(target, ast.Name))
    return thing


class Check:
    """Looks through files for what Qt 6 has not."""

    def __init__(self, stubs: Path) -> None:
        self.old, self.new = Qt(stubs / "PyQt5"), Qt(stubs / "PyQt6")
        old, new = self.old.classes(), self.new.classes()
        there = {name for thing in new.values() for name in thing.members}
        self.removed = {name for thing in old.values() for name in thing.given.keys() | _methods(thing)} - there
        self.removed -= OTHERS
        #: Members of enumerations that Qt 6 has only with the enumeration's name before them.
        inside = {name for thing in old.values() for kind in thing.inside.values() for name in kind.members}
        self.bare = {name for name in inside if name[0].isupper()} - there

    def faults(self, path: Path) -> Iterator[str]:
        """What is wrong in a file, a line each."""
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        own = {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
        imported: dict[str, tuple[str, str]] = {}
        excused = _excused(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("qgis.PyQt"):
                for alias in node.names:
                    module = "" if node.module == "qgis.PyQt" else node.module.rpartition(".")[2]
                    imported[alias.asname or alias.name] = (module, alias.name)
                if id(node) not in excused and node.module != "qgis.PyQt":
                    yield from self._import(path, node)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.name.split(".")[0] in ("PyQt5", "PyQt6"):
                        yield f"{path}:{node.lineno}: {alias.name}: use qgis.PyQt"
            elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("PyQt5", "PyQt6"):
                yield f"{path}:{node.lineno}: {node.module}: use qgis.PyQt"
        qgis = any(
            isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis") for node in ast.walk(tree)
        )
        given = {argument.arg for node in ast.walk(tree) if isinstance(node, ast.arguments) for argument in node.args}
        whole = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and id(node) not in whole and id(node) not in excused:
                yield from self._chain(path, node, imported)
            if qgis and isinstance(node, ast.Call) and getattr(node.func, "attr", "") in self.removed - own:
                yield f"{path}:{node.lineno}: {node.func.attr}: no class of Qt 6 has it"  # type: ignore[attr-defined]
            if isinstance(node, ast.FunctionDef) and node.name.endswith("Event"):
                yield from self._handler(path, node)
            if qgis and isinstance(node, ast.Call):
                yield from self._call(path, node, imported)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Subscript):
                kind = getattr(node.value.slice, "id", "")
                if kind in ("str", "int", "float") and node.attr in ("connect", "disconnect", "emit"):
                    yield f"{path}:{node.lineno}: signals of Qt 6 are not chosen by a type"
            if qgis and isinstance(node, ast.Attribute) and node.attr in self.bare:
                holder = node.value
                if isinstance(holder, ast.Name) and holder.id in given:
                    yield f"{path}:{node.lineno}: {holder.id}.{node.attr}: Qt 6 has it in its enumeration alone"

    def _import(self, path: Path, node: ast.ImportFrom) -> Iterator[str]:
        name = (node.module or "").rpartition(".")[2]
        module = self.new.module(name)
        if module is None:
            if name != "sip":
                yield f"{path}:{node.lineno}: Qt 6 has no module {name}"
            return
        for alias in node.names:
            if alias.name not in module.inside and alias.name not in module.members:
                yield f"{path}:{node.lineno}: {name} of Qt 6 has no {alias.name}"

    def _chain(self, path: Path, node: ast.Attribute, imported: dict[str, tuple[str, str]]) -> Iterator[str]:
        part, names = _parts(node)
        if not isinstance(part, ast.Name):
            return
        if part.id in imported:
            thing: Optional[Union[bool, Thing]] = self._thing(*imported[part.id])
            said = part.id
            for step in names:
                if not isinstance(thing, Thing):
                    return
                found = self.new.has(thing, step)
                if found is None:
                    if step.startswith("__") or _is_python(step):
                        return
                    where = next((f"{said}.{n}.{step}" for n, t in thing.inside.items() if step in t.members), "")
                    yield f"{path}:{node.lineno}: {said}.{step}: not in Qt 6" + (
                        f", there it is {where}" if where else ""
                    )
                    return
                thing, said = found, f"{said}.{step}"
        elif (part.id.startswith("Qgs") or part.id == "Qgis") and len(names) == 1 and _is_bare(part.id, names[0]):
            yield f"{path}:{node.lineno}: {part.id}.{names[0]}: write the name of the enumeration between them"

    def _thing(self, module: str, name: str) -> Optional[Thing]:
        """What a name stands for that is imported from a module of Qt, or is such a module where `module` is empty."""
        if not module:
            return self.new.module(name)
        holder = self.new.module(module)
        return holder.inside.get(name) if holder else None

    def _call(self, path: Path, node: ast.Call, imported: dict[str, tuple[str, str]]) -> Iterator[str]:
        """Calls that Qt 6 understands in another way, or not at all."""
        name = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
        if name == "width" and node.args:
            yield f"{path}:{node.lineno}: width of a text: Qt 6 has horizontalAdvance"
        if name != "int" or len(node.args) != 1:
            return
        # Of `A | B`, the first tells what both are.
        given = next((part for part in ast.walk(node.args[0]) if isinstance(part, ast.Attribute)), None)
        part, names = _parts(given) if given else (None, [])
        thing: Optional[Union[bool, Thing]] = None
        if isinstance(part, ast.Name) and part.id in imported:
            thing = self._thing(*imported[part.id])
            for step in names[:-1]:
                thing = self.new.has(thing, step) if isinstance(thing, Thing) else None
        if isinstance(thing, Thing) and {"Enum", "Flag"} & set(thing.bases):
            yield f"{path}:{node.lineno}: int({ast.unparse(node.args[0])}): no number in Qt 6"

    def _handler(self, path: Path, node: ast.FunctionDef) -> Iterator[str]:
        """What an event handler asks of its event that Qt 6's events do not tell."""
        arguments = [argument.arg for argument in node.args.args if argument.arg != "self"]
        kind = self._event_of(node.name)
        if not arguments or not kind:
            return
        old, new = self.old.classes().get(kind), self.new.classes().get(kind)
        for part in ast.walk(node):
            asked = isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name)
            if asked and part.value.id == arguments[0] and old and new:  # type: ignore[attr-defined]
                name = part.attr  # type: ignore[attr-defined]
                if self.old.has(old, name) and not self.new.has(new, name):
                    yield f"{path}:{part.lineno}: {kind} of Qt 6 has no {name}"  # type: ignore[attr-defined]

    def _event_of(self, handler: str) -> str:
        if handler.startswith("canvas"):
            return "QMouseEvent" if any(word in handler for word in ("Press", "Move", "Release", "Click")) else ""
        classes = self.new.classes()
        given = (classes[name].given.get(handler, "") for name in ("QWidget", "QGraphicsItem", "QObject"))
        return next((kind for kind in given if kind), "")


def _parts(node: ast.Attribute) -> tuple[ast.expr, list[str]]:
    """What stands at the beginning of a.b.c, and the names after it."""
    names: list[str] = []
    part: ast.expr = node
    while isinstance(part, ast.Attribute):
        names.insert(0, part.attr)
        part = part.value
    return part, names


def _is_bare(owner: str, name: str) -> bool:
    """Whether what is asked of a class of QGIS looks like a member of an enumeration whose name is left out."""
    known = f"{KEPT.get(owner, '')} {CLASSES.get(owner, '')} Flag Flags".split()
    return name[0].isupper() and not name.isupper() and name not in known


def _methods(thing: Thing) -> set[str]:
    return {name for name in thing.members if name[0].islower()}


def _is_python(name: str) -> bool:
    """What every enumeration and class of Python has."""
    return name in ("name", "value", "mro")


def _excused(tree: ast.Module) -> set[int]:
    """What has something else in its place where it is not there: imports that are tried, code for a version."""
    found: set[int] = set()
    for node in ast.walk(tree):
        tried = isinstance(node, ast.Try) and any(
            isinstance(handler.type, ast.Name) and handler.type.id == "ImportError" for handler in node.handlers
        )
        if tried or (isinstance(node, (ast.If, ast.IfExp)) and "VERSION" in ast.unparse(node.test)):
            found |= {id(part) for part in ast.walk(node)}
    return found


def main() -> int:
    """Print what is found; returns the exit code."""
    stubs, files = Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
    if not files:
        listed = subprocess.run(  # nosec B603 B607 # a fixed argument list, no shell
            ["git", "ls-files", "-z", "*.py"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
        )
        files = [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]
    check = Check(stubs)
    faults = [fault for path in files for fault in check.faults(path)]
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
