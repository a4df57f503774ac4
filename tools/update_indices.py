"""Take what is needed of the Awesome Spectral Indices out of a wheel of spyndex: `resources/spectral_indices.json`.

python tools/update_indices.py spyndex-<version>-py3-none-any.whl
"""

import json
import re
import sys
import zipfile
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "spectral_indices.json"
#: Our names of sensors, and the catalogue's.
SENSORS = {
    "SENTINEL2": "sentinel2a",
    "LANDSAT4": "landsat4",
    "LANDSAT5": "landsat5",
    "LANDSAT7": "landsat7",
    "LANDSAT8": "landsat8",
    "LANDSAT9": "landsat9",
    "MODIS": "modis",
    "PLANETSCOPE": "planetscope",
    "WORLDVIEW2": "wv2",
    "WORLDVIEW3": "wv3",
}


def main(wheel: str) -> None:
    """Write the file from the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()

        def text(ending: str) -> str:
            return archive.read(next(name for name in names if name.endswith(ending))).decode("utf-8")

        found = re.search(r"^Version: (.+)$", text("METADATA"), re.M)
        catalogue = {
            "source": f"Awesome Spectral Indices, as in spyndex {found.group(1) if found else ''}",
            "address": "https://github.com/awesome-spectral-indices",
            "licence": text("LICENSE"),
            **_parts(
                *(json.loads(text(f"data/{name}.json")) for name in ("spectral-indices-dict", "bands", "constants"))
            ),
        }
    TARGET.write_text(_with_lines(catalogue), encoding="utf-8")


def _parts(indices: dict, bands: dict, constants: dict) -> dict:
    return {
        "roles": {
            # One of the names has a slip of the pen.
            role: {
                "name": band["long_name"].replace("Aersols", "Aerosols"),
                "wavelengths_nm": [band["min_wavelength"], band["max_wavelength"]],
            }
            for role, band in bands.items()
        },
        "sensors": {
            sensor: {
                band["platforms"][platform]["band"]: [role, band["platforms"][platform]["wavelength"]]
                for role, band in bands.items()
                if platform in band["platforms"]
            }
            for sensor, platform in SENSORS.items()
        },
        "constants": {
            name: {"default": constant["default"], "name": constant["description"]}
            for name, constant in constants.items()
        },
        "indices": {
            name: {
                "name": index["long_name"],
                "domain": index["application_domain"],
                "formula": index["formula"],
                "inputs": index["bands"],
                "reference": index["reference"],
            }
            for name, index in sorted(indices["SpectralIndices"].items(), key=lambda item: (item[0].lower(), item[0]))
        },
    }


def _with_lines(catalogue: dict) -> str:
    """JSON with one entry a line, so that a new version's changes can be read."""
    lines = []
    for key, value in catalogue.items():
        if isinstance(value, dict):
            entries = ",\n".join(f"    {json.dumps(name)}: {json.dumps(entry)}" for name, entry in value.items())
            lines.append(f"  {json.dumps(key)}: {{\n{entries}\n  }}")
        else:
            lines.append(f"  {json.dumps(key)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    main(*sys.argv[1:])
