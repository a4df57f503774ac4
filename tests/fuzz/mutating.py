"""Hostile variants of what is right: of bytes, of texts, and of JSON as the tree that it is."""

from __future__ import annotations

import copy
import json
import random

#: Values that programs trip over.
NASTY = (
    *(None, True, False, 0, -1, 1, 1e308, -1e308, 1e-320, float("nan"), float("inf"), 2**31, 2**63, 2**64, -(2**63)),
    *(
        10**400,
        0.5,
        "",
        " ",
        "0",
        "nan",
        "-1",
        "1e999",
        "\0",
        "../../etc/passwd",
        "/etc/passwd",
        "C:\\a",
        "a/b",
        "a" * 5000,
    ),
    *(
        "٣",
        "<script>alert(1)</script>",
        "${x}",
        "{}",
        "%s%n",
        "file:///etc/passwd",
        "http://127.0.0.1:1/a",
        "\ud800",
        "é",
    ),
    *([], {}, [[]], [None], [0] * 50, {"": None}, {"id": 1}, [[0, 0], [1, 1]], [1e999] * 4),
)
INTERESTING = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x7FFFFFFFFFFFFFFF)


def variant(seed: bytes, others: list[bytes], chance: random.Random, words: tuple[str, ...] = ()) -> bytes:
    """One of endlessly many variants of a seed."""
    if seed[:1] in (b"{", b"[") and chance.random() < 0.6:
        try:
            tree = json.loads(seed)
        except (ValueError, RecursionError):
            tree = None
        if tree is not None:
            return of_tree(tree, chance)
    data = bytearray(seed)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        _change(data, others, chance, words)
    return bytes(data)


def of_tree(tree: object, chance: random.Random) -> bytes:
    """JSON with some of its values, keys or depths changed."""
    tree = copy.deepcopy(tree)
    for _ in range(chance.choice((1, 1, 2, 4))):
        places = list(_places(tree))
        if not places:
            return json.dumps(chance.choice(NASTY)).encode("utf-8", "surrogatepass")
        holder, key = chance.choice(places)
        match_ = chance.randrange(6)
        if match_ <= 2:
            holder[key] = copy.deepcopy(chance.choice(NASTY))
        elif match_ == 3 and isinstance(holder, dict):
            value = holder.pop(key)
            if chance.random() < 0.5:
                holder[str(chance.choice(NASTY))[:100]] = value
        elif match_ == 4 and isinstance(holder, list):
            if chance.random() < 0.5:
                del holder[key]
            else:
                holder.extend([copy.deepcopy(holder[key])] * chance.choice((1, 2, 200)))
        else:
            other_holder, other_key = chance.choice(places)
            holder[key] = copy.deepcopy(other_holder[other_key])
    text = json.dumps(tree)
    if chance.random() < 0.02:
        text = "[" * 100_000
    return text.encode("utf-8", "surrogatepass")


def _places(tree: object) -> list[tuple[object, object]]:
    found, waiting = [], [tree]
    while waiting:
        value = waiting.pop()
        keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
        for key in list(keys)[:200]:
            found.append((value, key))
            waiting.append(value[key])
    return found


def _change(data: bytearray, others: list[bytes], chance: random.Random, words: tuple[str, ...]) -> None:
    kind = chance.randrange(9)
    place = chance.randrange(len(data) + 1)
    length = chance.choice((1, 1, 2, 4, 8, 32, 200))
    if kind == 0 and data:
        data[place % len(data)] ^= 1 << chance.randrange(8)
    elif kind == 1:
        data[place:place] = chance.randbytes(length)
    elif kind == 2:
        del data[place : place + length]
    elif kind == 3:
        size, value = chance.choice((1, 2, 4, 8)), chance.choice(INTERESTING)
        data[place : place + size] = (value % (1 << 8 * size)).to_bytes(size, chance.choice(("little", "big")))
    elif kind == 4:
        start = chance.randrange(len(data) + 1)
        data[place:place] = data[start : start + length] * chance.choice((1, 2, 50))
    elif kind == 5:
        del data[place:]
    elif kind == 6 and others:
        other = chance.choice(others)
        start = chance.randrange(len(other) + 1)
        data[place:] = other[start:]
    elif kind == 7 and words:
        data[place : place + chance.choice((0, length))] = chance.choice(words).encode("utf-8", "surrogatepass")
    else:
        word = chance.choice([value for value in NASTY if isinstance(value, (str, int, float))])
        data[place : place + chance.choice((0, 0, length))] = str(word).encode("utf-8", "surrogatepass")
