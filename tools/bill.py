"""The bill of materials of a release: its zip, and what the engine's environment is made of, for programs to read.

Needs nothing but the standard library.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from datetime import datetime, timezone
from typing import Any

from packages import PARTS, ROOT, known, pins


def bill_of_materials(version: str, package: bytes, epoch: int) -> str:
    """The CycloneDX document of a release: `package` is its zip, `epoch` the time that it is said to be made."""
    entries = known()
    merged: dict[str, dict[str, Any]] = {}
    for part in PARTS:
        for pin in pins(part):
            own = merged.setdefault(f"{pin['name']}=={pin['version']}", {**pin, "part": part, "wanted_by": set()})
            own["wanted_by"] |= set(pin["wanted_by"])
    product = f"pkg:generic/tilewright@{version}"
    components = [_component(one, entries[key]["licence"]) for key, one in sorted(merged.items())]
    components.append(
        {
            "type": "data",
            "bom-ref": "data:awesome-spectral-indices",
            "name": "awesome-spectral-indices",
            "licenses": [{"license": {"id": "MIT"}}],
            "hashes": _hashes([_digest((ROOT / "resources" / "spectral_indices.json").read_bytes())]),
        }
    )
    wanting: dict[str, set[str]] = {product: {"data:awesome-spectral-indices"}}
    for one in merged.values():
        names = {origin for origin in one["wanted_by"] if not origin.endswith(".in")}
        for other in merged.values():
            if other["name"] in names:
                wanting.setdefault(_purl(other), set()).add(_purl(one))
        if len(names) < len(one["wanted_by"]) or not names:
            wanting[product].add(_purl(one))
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": product,
                "name": "tilewright",
                "version": version,
                "licenses": [{"expression": "GPL-3.0-or-later"}],
                "purl": product,
                "hashes": _hashes([_digest(package)]),
            },
        },
        "components": components,
        "dependencies": [
            {"ref": ref, "dependsOn": sorted(wanting.get(ref, ()))}
            for ref in (product, *(component["bom-ref"] for component in components))
        ],
    }
    # The same contents give the same number.
    number = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(document, sort_keys=True))
    return json.dumps({**document, "serialNumber": f"urn:uuid:{number}"}, indent=1, sort_keys=True) + "\n"


def _component(one: dict[str, Any], licence: str) -> dict[str, Any]:
    simple = bool(re.fullmatch(r"[\w.+-]+", licence))
    properties = [{"name": "tilewright:part", "value": PARTS[one["part"]]}]
    if one["marker"]:
        properties.append({"name": "tilewright:marker", "value": one["marker"]})
    return {
        "type": "library",
        "bom-ref": _purl(one),
        "name": one["name"],
        "version": one["version"],
        "purl": _purl(one),
        "scope": "required" if one["part"] == "requirements" else "optional",
        "licenses": [{"license": {"id": licence}} if simple else {"expression": licence}],
        "hashes": _hashes(one["hashes"]),
        "properties": properties,
    }


def _purl(one: dict[str, Any]) -> str:
    return f"pkg:pypi/{one['name'].lower()}@{one['version']}"


def _hashes(digests: list[str]) -> list[dict[str, str]]:
    return [{"alg": "SHA-256", "content": digest} for digest in sorted(set(digests))]


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
