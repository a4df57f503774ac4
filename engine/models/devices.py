"""What the engine's Python and TensorFlow have to work with."""

from __future__ import annotations

import platform
import sys
from importlib.metadata import packages_distributions, version
from typing import Any

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


def _versions() -> dict[str, str]:
    """The version of each module's distribution, by module; TensorFlow's has another name on each kind of machine."""
    distributions = packages_distributions()
    return {module: _version(module, distributions.get(module, [])) for module in MODELS}


def _version(module: str, distributions: list[str]) -> str:
    # A namespace like pystac is shared by many distributions; the one of its own name counts.
    return version(min(distributions, key=lambda name: (name != module, name))) if distributions else ""
