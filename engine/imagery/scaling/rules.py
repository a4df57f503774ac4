"""The definition of a scaling as a file, and numbers given for bands. Needs nothing beyond the standard library.

The same definition is what a model's sidecar carries, which can stand in for the file.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import EngineError, InputError, OptionError
from ...lists import finite, parts_of
from ...models.rules import Scaling

VERSION = 1
#: Largest file of a definition that is read, in bytes.
LARGEST = 16 * 1024 * 1024


@dataclass(frozen=True)
class Definition:
    """How bands are scaled, and what was measured for that.

    `bands` are their names in order, none where they are not known. `statistics` holds for each band what was measured
    of its valid pixels, as plain JSON: `count`, `mean`, `std`, `min`, `max` and, where it was asked for, `median` or
    `percentiles`; it is empty where nothing was measured. `dtype` is the type of the rasters that were scaled.
    """

    scaling: Scaling
    bands: tuple[str, ...] = ()
    method: str = ""
    statistics: tuple[dict[str, Any], ...] = ()
    of: str = ""
    dtype: str = ""

    def places(self, bands: Sequence[str]) -> list[int]:
        """Which of the definition's bands goes with each of these: by name where all are known, or one by one.

        Raises OptionError when there are more or fewer of them.
        """
        own = [name.lower() for name in self.bands]
        found = [own.index(name.lower()) for name in bands if own.count(name.lower()) == 1]
        if len(found) == len(bands):
            return found
        count = len(self.bands) or self.scaling.band_count
        if count not in (1, len(bands)):
            raise OptionError(
                f"the scaling is for {count} bands ({', '.join(self.bands) or 'without names'}), "
                f"but there are {len(bands)} ({', '.join(bands)})"
            )
        return [place if count > 1 else 0 for place in range(len(bands))]

    def of_bands(self, bands: Sequence[str]) -> Scaling:
        """The scaling of these bands, by name where the definition names all of them, otherwise one by one."""
        return self.scaling if self.scaling.band_count == 1 else self.scaling.of_bands(self.places(bands))

    def to_json(self) -> str:
        """The file's text; the numbers in it are exact."""
        values = {
            "version": VERSION,
            "method": self.method,
            "of": self.of,
            "dtype": self.dtype,
            "bands": list(self.bands),
            "value_scaling": self.scaling.to_mlm(),
            "statistics": list(self.statistics),
        }
        return json.dumps(values, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def read_definition(path: str) -> Definition:
    """Read a file of a definition, or the one in a model's sidecar; an InputError says why it cannot be used."""
    try:
        if Path(path).stat().st_size > LARGEST:
            raise InputError(f"it has more than {LARGEST} bytes")
        values = json.loads(Path(path).read_text(encoding="utf-8"))
        if isinstance(values, dict) and "properties" in values:
            return _of_sidecar(values)
        if not isinstance(values, dict) or "value_scaling" not in values:
            raise InputError("it holds no value_scaling, as files that normalizeraster wrote and models' sidecars do")
        if int(values.get("version", VERSION)) > VERSION:
            raise InputError(f"it has version {values['version']}; this release reads up to {VERSION}")
        return _checked(
            Definition(
                scaling=Scaling.from_mlm(values["value_scaling"]),
                bands=tuple(str(name) for name in values.get("bands") or ()),
                method=str(values.get("method", "")),
                statistics=tuple(dict(entry) for entry in values.get("statistics") or ()),
                of=str(values.get("of", "")),
                dtype=str(values.get("dtype", "")),
            )
        )
    except FileNotFoundError:
        raise InputError(f"There is no file {path}") from None
    except json.JSONDecodeError as error:
        raise InputError(f"{path} cannot be used as a scaling: it is no JSON ({error})") from None
    except EngineError as error:
        raise InputError(f"{path} cannot be used as a scaling: {error.text}") from None
    except RecursionError:
        raise InputError(f"{path} cannot be used as a scaling: it is nested too deeply") from None
    except (OSError, ValueError, OverflowError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise InputError(f"{path} cannot be used as a scaling: {type(error).__name__} {error}") from None


def _of_sidecar(item: dict[str, Any]) -> Definition:
    (source,) = item["properties"]["mlm:input"]
    bands = tuple(str(band["name"] if isinstance(band, dict) else band) for band in source.get("bands") or ())
    return _checked(Definition(Scaling.from_mlm(source.get("value_scaling")), bands))


def _checked(definition: Definition) -> Definition:
    count = definition.scaling.band_count
    if definition.bands and count not in (1, len(definition.bands)):
        raise InputError(f"its scaling is for {count} bands, but it names {len(definition.bands)}")
    if definition.statistics and len(definition.statistics) != len(definition.bands):
        raise InputError(f"it has statistics of {len(definition.statistics)} bands, but names {len(definition.bands)}")
    return definition


def parse_numbers(text: str, name: str) -> tuple[float, ...]:
    """Numbers with commas between them, none of empty text; an OptionError marks the place that is none with »«."""
    numbers: list[float] = []
    for part in parts_of(text):
        number = finite(part.text)
        if number is None:
            raise OptionError(f"{name} must be numbers with commas between them, got {part.marked}")
        numbers.append(number)
    return tuple(numbers)
