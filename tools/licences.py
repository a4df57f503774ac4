"""Licences of packages: what packages say of theirs, and which go with ours. Needs nothing but the standard library."""

from __future__ import annotations

import re
from typing import Any

#: Licences that may be together with GPL-3.0-or-later in one program.
COMPATIBLE = (
    *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "CNRI-Python", "GPL-3.0-or-later"),
    *("HPND", "ISC", "LGPL-2.1-or-later", "LGPL-3.0-or-later", "LGPL-3.0-only", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0"),
    *("PSF-2.0", "Python-2.0", "Unlicense", "Zlib", "zlib-acknowledgement", "NCSA", "CC-BY-4.0"),
)
EXCEPTIONS = ("GCC-exception-3.1", "LLVM-exception")
#: What packages call their licences that do not give an expression, in lower case.
CALLED = {
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apache-2.0": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd 3-clause": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "bsd-2-clause": "BSD-2-Clause",
    "bsd-3-clause": "BSD-3-Clause",
    "isc license (iscl)": "ISC",
    "mit": "MIT",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "psf-2.0": "PSF-2.0",
    "python software foundation license": "PSF-2.0",
    "the unlicense (unlicense)": "Unlicense",
}
#: Licences of packages that do not tell theirs so that a program understands it, as their own files have it.
READ_BY_HAND = {
    "imagehash": "BSD-2-Clause",
    "namex": "Apache-2.0",
    "protobuf": "BSD-3-Clause",
    "pycocotools": "BSD-2-Clause",
}


def is_compatible(expression: str) -> bool:
    """Whether a licence, or an expression of several, may be together with ours."""
    words = re.findall(r"[()]|[^\s()]+", expression)

    def either() -> bool:
        good = all_of()
        while words and words[0] == "OR":
            words.pop(0)
            good = all_of() or good
        return good

    def all_of() -> bool:
        good = one()
        while words and words[0] == "AND":
            words.pop(0)
            good = one() and good
        return good

    def one() -> bool:
        if not words:
            return False
        word = words.pop(0)
        if word == "(":
            good = either()
            return bool(words and words.pop(0) == ")") and good
        good = word in COMPATIBLE
        if words and words[0] == "WITH":
            words.pop(0)
            # An exception only ever allows more; the licence itself must then be one that it makes compatible.
            good = bool(words) and words.pop(0) in EXCEPTIONS and (good or word.startswith(("GPL-", "Apache-2.0")))
        return good

    return either() and not words


def licence_of(name: str, metadata: dict[str, Any]) -> str:
    """The licence of a package by its metadata, as SPDX calls it; empty where it cannot be told."""
    if name in READ_BY_HAND:
        return READ_BY_HAND[name]
    if metadata.get("license_expression"):
        return str(metadata["license_expression"])
    words = [line.split(" :: ")[-1] for line in metadata.get("classifier", ()) if line.startswith("License ::")]
    words.append(str(metadata.get("license") or "").strip())
    named = {CALLED[word.lower()] for word in words if word.lower() in CALLED}
    return " AND ".join(sorted(named))
