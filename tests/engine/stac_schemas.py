"""pystac's validator with the schemas of the extensions that are used here."""

from __future__ import annotations

import json
import os
import urllib.request
from functools import cache
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
        text = _schema(name)
        if text is None:
            pytest.skip(f"the schema of {name} is neither in {FOLDER} nor to be had on the web")
        found.schema_cache[f"{SITE}/{name}/schema.json"] = json.loads(text)
    return found


@cache
def _schema(name):
    """The text of an extension's schema; asked for once. None where it cannot be had."""
    path = FOLDER / f"{name.replace('/', '-')}.json"
    if path.is_file():
        return path.read_text(encoding="utf-8")
    try:
        with urllib.request.urlopen(f"{SITE}/{name}/schema.json", timeout=10) as stream:
            return stream.read().decode()
    except OSError:
        return None
