"""Whether two machines would compute the same: what a run's machine has, and what a worker has."""

from __future__ import annotations

import functools
import platform
from importlib import metadata

from ..datasets.sources import software_versions

#: Libraries that results may depend on, by the names under which they are published.
LIBRARIES = {
    "TensorFlow": ("tensorflow", "tensorflow-cpu"),
    "keras": ("keras",),
    "onnxruntime": ("onnxruntime",),
    "pillow": ("pillow",),
    "shapely": ("shapely",),
    "scipy": ("scipy",),
}


@functools.lru_cache(maxsize=1)
def versions() -> dict[str, str]:
    """Versions of what takes part in the work of this process; what is not there is left out."""
    found = software_versions()
    found["python"] = ".".join(platform.python_version_tuple()[:2])
    for library, names in LIBRARIES.items():
        for name in names:
            try:
                found[library] = metadata.version(name)
                break
            except metadata.PackageNotFoundError:
                continue
    return found


def disagreement(theirs: dict[str, str]) -> tuple[str, str]:
    """Why this machine cannot work for one with those versions, and else what is to be noted; both may be empty."""
    ours = versions()
    for name, words in (("tilewright", "Tilewright"), ("python", "Python")):
        if ours[name] != theirs[name]:
            return f"has {words} {ours[name]}, but this run is made by {words} {theirs[name]}", ""
    others = [name for name in theirs if name in ours and ours[name] != theirs[name]]
    if not others:
        return "", ""
    listed = ", ".join(f"{name} {ours[name]} instead of {theirs[name]}" for name in others)
    return "", f"Some workers have {listed}: their results may differ in details."
