"""What a user writes about indices: which band plays which role, and constants. Standard library alone."""

from __future__ import annotations

import re

from ...errors import OptionError
from ...lists import Part, finite, parts_of
from .names import catalogue

ROLES_EXAMPLE = "B=1, R=3, N=B8"
CONSTANTS_EXAMPLE = "L=0.5, g=2.5"


def parse_roles(text: str) -> dict[str, str]:
    """Roles and the band, by number or name, of each: `B=1, R=3, N=B8`. An OptionError marks what is wrong with »«."""
    roles: dict[str, str] = {}
    for name, band, part in _assignments(text, "roles", ROLES_EXAMPLE):
        if name not in catalogue().roles:
            raise OptionError(f"roles must be among {', '.join(catalogue().roles)}, got {part.marked}")
        if name in roles:
            raise OptionError(f"roles must be given once each, got {part.marked}")
        roles[name] = band
    return roles


def parse_constants(text: str) -> dict[str, float]:
    """Constants of formulas: `L=0.5, g=2.5`. An OptionError marks what is wrong with »«."""
    constants: dict[str, float] = {}
    for name, value, part in _assignments(text, "constants", CONSTANTS_EXAMPLE):
        number = finite(value)
        if number is None or not re.fullmatch(r"[^\W\d]\w*", name):
            raise OptionError(f"constants must be names with numbers, as in {CONSTANTS_EXAMPLE}, got {part.marked}")
        if name in constants:
            raise OptionError(f"constants must be given once each, got {part.marked}")
        constants[name] = number
    return constants


def _assignments(text: str, option: str, example: str) -> list[tuple[str, str, Part]]:
    """Name and value of each part, and the part."""
    found = []
    for part in parts_of(text, ",;"):
        name, equals, value = (piece.strip() for piece in part.text.partition("="))
        if not (name and equals and value):
            raise OptionError(f"{option} must look like {example}, got {part.marked}")
        found.append((name, value, part))
    return found
