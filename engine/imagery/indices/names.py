"""The catalogue of spectral indices: their names, formulas and inputs, roles of bands, sensors. Standard library alone.

It is made of the Awesome Spectral Indices by `tools/update_indices.py`; their licence is in the file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Optional

FILE = Path(__file__).resolve().parents[3] / "resources" / "spectral_indices.json"
#: Roles that another band may play where a sensor has none of its own: its only near or thermal infrared band.
STAND_INS = {"N": "N2", "T": "T1"}
#: Sensors by name; AUTO stands for the one that the files' names and tags tell.
SENSORS = (
    "AUTO",
    "SENTINEL2",
    "LANDSAT4",
    "LANDSAT5",
    "LANDSAT7",
    "LANDSAT8",
    "LANDSAT9",
    "MODIS",
    "PLANETSCOPE",
    "WORLDVIEW2",
    "WORLDVIEW3",
)


@dataclass(frozen=True)
class Index:
    """A spectral index. `inputs` are roles of bands, constants, and kernels as kNR."""

    name: str
    title: str
    domain: str
    formula: str
    inputs: tuple[str, ...]
    reference: str


@dataclass(frozen=True)
class Role:
    """What a band can be: B is blue. `wavelengths_nm` are the shortest and the longest."""

    name: str
    title: str
    wavelengths_nm: tuple[float, float]


@dataclass(frozen=True)
class Catalogue:
    """Everything by name. `sensors` maps a band's own name, as B8A, to its role and wavelength in nm."""

    source: str
    indices: dict[str, Index]
    roles: dict[str, Role]
    constants: dict[str, Optional[float]]
    sensors: dict[str, dict[str, tuple[str, float]]]


#: Roles that the catalogue names by their letters alone: polarisations of radar, transmitted and received.
POLARISATIONS = ("VV", "VH", "HH", "HV")


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """The catalogue, read once."""
    stored = json.loads(FILE.read_text(encoding="utf-8"))
    roles = {name: Role(name, role["name"], tuple(role["wavelengths_nm"])) for name, role in stored["roles"].items()}
    roles.update({name: Role(name, f"radar {name}", (0.0, 0.0)) for name in POLARISATIONS})
    return Catalogue(
        stored["source"],
        {
            name: Index(
                name, index["name"], index["domain"], index["formula"], tuple(index["inputs"]), index["reference"]
            )
            for name, index in stored["indices"].items()
        },
        roles,
        {name: constant["default"] for name, constant in stored["constants"].items()},
        {
            sensor: {band: (role, float(wavelength)) for band, (role, wavelength) in bands.items()}
            for sensor, bands in stored["sensors"].items()
        },
    )
