"""Formulas bound to bands: which band, or which number, each of their names stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Optional, Union

from ...errors import InputError, OptionError
from ..bands.rules import Roles
from ..formulas.evaluating import degree
from ..formulas.rules import Formula, Name, failure, names_in, parse_formula
from .names import catalogue

#: Kernels of two roles, as kNR, or of a role and a constant: radial basis functions.
_KERNEL = re.compile(r"\bk([NG])([NRBGL])\b")

#: The soil adjustment that the papers of these indices use, where the catalogue has one number for all: Huete 1988 for
#: SAVI, Kaufman and Tanré 1992, Gong et al. 2003, Sripada et al. 2005, Xu 2008.
OWN_CONSTANTS = {name: {"L": 0.5} for name in ("SAVI", "SARVI", "MNLI", "GSAVI", "IBI")}


@dataclass(frozen=True)
class Bound:
    """A formula whose names are bound: to places of bands (from 0), or to numbers.

    `scale_matters` says that the formula gives something else where bands are multiplied by a number.
    """

    name: str
    formula: Formula
    bands: dict[str, int]
    numbers: dict[str, float]
    reference: str = ""
    title: str = ""

    @property
    def scale_matters(self) -> bool:
        return degree(self.formula.tree, {**dict.fromkeys(self.bands, 1), **dict.fromkeys(self.numbers, 0)}) is None

    def words(self, roles: Roles) -> str:
        """The formula with what its names stand for."""
        parts = [
            f"{name} = {roles.bands[place].name}"
            for name, place in self.bands.items()
            if name != roles.bands[place].name
        ]
        parts += [f"{name} = {number:g}" for name, number in self.numbers.items()]
        return f"{self.name} = {self.formula.text}" + (f" with {', '.join(parts)}" if parts else "")


def bind_index(name: str, roles: Roles, constants: Mapping[str, float]) -> Bound:
    """An index of the catalogue. Raises InputError for roles that no band has, OptionError for missing constants."""
    index = catalogue().indices[name]
    formula = parse_formula(name, _KERNEL.sub(_kernel, index.formula))
    bands: dict[str, int] = {}
    numbers: dict[str, float] = {}
    for word in dict.fromkeys(found.text for found in names_in(formula.tree)):
        if word in catalogue().roles:
            bands[word] = roles.band(word, name)
        else:
            numbers[word] = _number(word, name, roles, {**OWN_CONSTANTS.get(name, {}), **constants})
    return Bound(name, formula, bands, numbers, index.reference, index.title)


def bind_formula(formula: Formula, roles: Roles, constants: Mapping[str, float], option: str = "formulas") -> Bound:
    """A user's formula. A name is, in this order: a band's own, b and a number, a role, a band's own in another case,
    a constant. Raises OptionError with the place marked."""
    bands: dict[str, int] = {}
    numbers: dict[str, float] = {}
    for name in names_in(formula.tree):
        found = _meaning(name, formula, roles, constants, option)
        if isinstance(found, int):
            bands[name.text] = found
        else:
            numbers[name.text] = found
    return Bound(formula.name, formula, bands, numbers)


def bind_all(
    indices: Sequence[str],
    formulas: Sequence[Formula],
    roles: Roles,
    constants: Mapping[str, float],
    dates: Mapping[str, tuple[Roles, tuple[int, ...]]],
) -> tuple[Bound, ...]:
    """Indices, of a time series (see roles_by_date) date by date, then formulas.

    Raises OptionError for a constant that none of them has, and what bind_index and bind_formula raise.
    """
    if dates:
        bound = [
            _at_date(date, bind_index(name, own, constants), places)
            for date, (own, places) in dates.items()
            for name in indices
        ]
    else:
        bound = [bind_index(name, roles, constants) for name in indices]
    bound += [bind_formula(formula, roles, constants) for formula in formulas]
    used = {name for item in bound for name in item.numbers}
    strange = next((name for name in constants if name not in used), None)
    if strange is not None:
        there = ", ".join(sorted(used))
        raise OptionError(
            f"constants must be those of the chosen indices and formulas ({there or 'there are none'}), got {strange}"
        )
    return tuple(bound)


def _at_date(date: str, bound: Bound, places: Sequence[int]) -> Bound:
    """What was bound among the bands of a date, bound among all."""
    bands = {name: places[place] for name, place in bound.bands.items()}
    return replace(bound, name=f"{date} {bound.name}", bands=bands)


def _kernel(found: re.Match[str]) -> str:
    one, other = found.groups()
    return "1" if one == other else f"exp(-((({one} - {other}) ** 2) / (2 * sigma ** 2)))"


def _number(word: str, wanted_by: str, roles: Roles, constants: Mapping[str, float]) -> float:
    if word in constants:
        return constants[word]
    default = catalogue().constants.get(word)
    if default is not None:
        return float(default)
    if word.startswith("lambda"):
        role = word[len("lambda") :]
        roles.band(role, wanted_by)
        wavelength = roles.wavelength(role)
        if wavelength is not None:
            return wavelength
        raise InputError(
            f"{wanted_by} needs the central wavelength of the band {role}, which neither its tags nor a known sensor "
            f"tell. Give SENSOR, or the number of nanometres with CONSTANTS: {word}=<nm>"
        )
    raise OptionError(f"constants must have {word}, which {wanted_by} needs: CONSTANTS: {word}=<number>")


def _meaning(
    name: Name, formula: Formula, roles: Roles, constants: Mapping[str, float], option: str
) -> Union[int, float]:
    """The place of a band (int), or a number (float)."""
    word = name.text
    names = [band.name.strip() for band in roles.bands]
    same = _only(names, word, formula, name, option)
    if same is not None:
        return same
    if re.fullmatch(r"b\d+", word):
        if not 1 <= int(word[1:]) <= len(names):
            raise failure(option, f"there are {len(names)} bands, b1 to b{len(names)}", formula.text, name.place)
        return int(word[1:]) - 1
    if word in constants:
        return constants[word]
    if word in catalogue().roles:
        played = roles.played(word)
        if not played:
            words = f"it is not clear which band is {word} ({catalogue().roles[word].title}); write its number, as b1"
            raise failure(option, words, formula.text, name.place)
        return roles.places[played]
    alike = _only([band.lower() for band in names], word.lower(), formula, name, option)
    if alike is not None:
        return alike
    if word in catalogue().constants:
        return _number(word, formula.name, roles, constants)
    there = ", ".join(names[:20]) + (", …" if len(names) > 20 else "")
    raise failure(
        option,
        f"there is no band, role or constant {word}; the bands are b1 to b{len(names)} ({there})",
        formula.text,
        name.place,
    )


def _only(names: Sequence[str], word: str, formula: Formula, name: Name, option: str) -> Optional[int]:
    places = [place for place, band in enumerate(names) if band == word]
    if len(places) > 1:
        numbers = ", ".join(f"b{place + 1}" for place in places)
        raise failure(option, f"several bands are called {word}; say {numbers}", formula.text, name.place)
    return places[0] if places else None
