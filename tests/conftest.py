"""Makes the checkout importable as `tilewright`, whatever its folder is called."""

import os
import runpy
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
if "tilewright" not in sys.modules:
    runpy.run_path(str(ROOT / "engine" / "__main__.py"))["register_package"]()


@pytest.fixture(scope="session")
def scenes() -> Path:
    """The folder of real scenes; tests that need it skip where it is absent."""
    folder = Path(os.environ.get("TILEWRIGHT_SCENES", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("no real scenes here")
    return folder
