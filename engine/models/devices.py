"""What the engine's Python and TensorFlow have to work with."""

from __future__ import annotations

import platform
import sys
from importlib.metadata import packages_distributions, version
from typing import Any

from ..errors import OptionError
from ..execution import worker_count
from ..progress import Progress
from ..tasks import MODELS
from .options import DescribeDevicesOptions


def describe_devices(options: DescribeDevicesOptions, progress: Progress) -> dict[str, Any]:
    """Values: `python` (its version), `executable`, `cores`, `versions` by module, and `devices`,
    each with `name`, `type` (CPU, GPU, …) and `description`."""
    del options
    progress.update(0, 1, "Loading TensorFlow")
    from .backend import tf

    devices = []
    for device in tf.config.list_physical_devices():
        details = tf.config.experimental.get_device_details(device) if device.device_type != "CPU" else {}
        described = str(details.get("device_name") or platform.processor() or platform.machine())
        devices.append({"name": device.name, "type": device.device_type, "description": described})
    progress.update(1, 1)
    return {
        "python": platform.python_version(),
        "executable": sys.executable,
        "platform": platform.platform(),
        "cores": worker_count(),
        "versions": _versions(),
        "devices": devices,
    }


def devices_for(text: str) -> tuple[str, ...]:
    """The names of TensorFlow's devices that a text asks for: AUTO (the first GPU where there is one, else the CPU),
    CPU, GPU (all of them), or numbers as in GPU:0,1. An OptionError lists what is there when that is not.
    """
    from .backend import tf

    found = {kind: [device.name for device in tf.config.list_logical_devices(kind)] for kind in ("CPU", "GPU")}
    there = ", ".join(f"{kind}:{number}" for kind, names in found.items() for number in range(len(names)))
    asked = text.strip().upper() or "AUTO"
    if asked == "AUTO":
        return tuple(found["GPU"][:1] or found["CPU"][:1])
    kind, _, numbers = asked.partition(":")
    if kind not in found or not all(part.strip().isdigit() for part in numbers.split(",") if numbers):
        raise OptionError(f"device must be AUTO, CPU, GPU, or like GPU:0 or GPU:0,1, got {text!r}; there are: {there}")
    if not numbers:
        chosen = list(range(len(found[kind]))) if kind == "GPU" else [0]
    else:
        chosen = [int(part) for part in numbers.split(",")]
    if not chosen or max(chosen) >= len(found[kind]):
        raise OptionError(f"device {text} is not there; there are: {there}")
    if len(set(chosen)) < len(chosen):
        raise OptionError(f"device must name each one once, got {text}")
    return tuple(found[kind][number] for number in chosen)


def _versions() -> dict[str, str]:
    """The version of each module's distribution, by module; TensorFlow's has another name on each kind of machine."""
    distributions = packages_distributions()
    return {module: _version(module, distributions.get(module, [])) for module in MODELS}


def _version(module: str, distributions: list[str]) -> str:
    # A namespace like pystac is shared by many distributions; the one of its own name counts.
    return version(min(distributions, key=lambda name: (name != module, name))) if distributions else ""
