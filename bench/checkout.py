"""Makes the checkout importable as `tilewright`, whatever its folder is called."""

import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

if "tilewright" not in sys.modules:
    runpy.run_path(str(ROOT / "engine" / "__main__.py"))["register_package"]()
