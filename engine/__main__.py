"""The engine's command line: reads one job from standard input, writes events, exits 0 when the job is done.

Runs as `python -m tilewright.engine`, or by its path from a folder of any name.
"""

import importlib.util
import os
import sys
from pathlib import Path

PACKAGE = "tilewright"


def register_package() -> None:
    """Make this checkout importable as `tilewright` where it is not, without its parent folder on the path."""
    if PACKAGE in sys.modules:
        return
    root = Path(__file__).resolve().parent.parent
    spec = importlib.util.spec_from_file_location(PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)])
    if spec is None or spec.loader is None:
        raise ImportError(f"no package at {root}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    register_package()
    from tilewright.engine.worker import main

    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    # TensorFlow's own threads can keep the interpreter from ending once a run has failed.
    os._exit(status)
