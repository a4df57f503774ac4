"""pystac's validator with the schemas of the extensions that are used here."""

from __future__ import annotations

import json
import os
import urllib.request
from pathlib import Path

import pytest
from pystac.validation.stac_validator import JsonSchemaSTACValidator

SITE = "https://stac-extensions.github.io"
LABEL, FILE, PROJECTION = "label/v1.0.1", "file/v2.1.0", "projection/v2.0.0"
#: The MLM extension, and what its schema refers to.
MLM = ("mlm/v1.4.0", "classification/v1.1.0", "processing/v1.1.0", "raster/v1.1.0")
#: Copies of the schemas, `label-v1.0.1.json` and so on; those that are not there are asked for on the web.
FOLDER = Path(os.environ.get("TILEWRIGHT_STAC_SCHEMAS", Path(__file__).parent / "schemas"))


def validator(*extensions):
    """A validator that knows STAC, which pystac carries, and these extensions; the test is skipped without them."""
    found = JsonSchemaSTACValidator()
    for name in extensions:
        address = f"{SITE}/{name}/schema.json"
        path = FOLDER / f"{name.replace('/', '-')}.json"
        try:
            if path.is_file():
                text = path.read_text(encoding="utf-8")
            else:
                with urllib.request.urlopen(address, timeout=10) as stream:
                    text = stream.read().decode()
        except OSError:
            pytest.skip(f"the schema of {name} is neither in {FOLDER} nor to be had on the web")
        found.schema_cache[address] = json.loads(text)
    return found
