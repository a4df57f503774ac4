"""As much of YAML as the `data.yaml` of a YOLO dataset needs, read without building anything but text and lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Union

Value = Union[str, list[str], dict[str, str]]

_KEY = re.compile(r"""^(?P<key>"[^"]*"|'[^']*'|[^\s:#'"\[\]{},-][^:#]*?)\s*:(?:\s+(?P<rest>.*))?$""")
_ESCAPED = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))")


def read_flat_yaml(text: str) -> dict[str, Value]:
    """The keys at the top with their values: text, a list of texts, or a mapping of texts; "" stands for none.

    What lies deeper, blocks of text, anchors and tags are passed over. Raises ValueError for a line at the top that is
    no key with a value.
    """
    found: dict[str, Value] = {}
    lines = _logical_lines(text)
    place = 0
    while place < len(lines):
        indent, line = lines[place]
        place += 1
        if line in ("---", "..."):
            continue
        match = _KEY.match(line)
        if indent or not match:
            raise ValueError(f"{line[:60]!r} is no key with a value")
        block = []
        while place < len(lines) and (lines[place][0] > 0 or lines[place][1].startswith("- ")):
            block.append(lines[place])
            place += 1
        key, rest = _plain(match["key"]), (match["rest"] or "").strip()
        if rest[:1] in ("|", ">", "&", "*", "!"):
            continue
        found[key] = _flow(rest) if rest else _block(block)
    return found


def _logical_lines(text: str) -> list[tuple[int, str]]:
    """(indent, content) of lines that are not empty, without comments; a list in brackets becomes one line."""
    lines: list[tuple[int, str]] = []
    depth = 0
    for raw in text.splitlines():
        bare = _without_comment(raw).rstrip()
        content = bare.strip()
        if not content:
            continue
        if depth > 0:
            indent, before = lines.pop()
            lines.append((indent, f"{before} {content}"))
            depth += _depth(content)
        else:
            lines.append((len(bare) - len(bare.lstrip()), content))
            depth = _depth(_value(content))
    return lines


def _value(content: str) -> str:
    """What begins after the key of a line, if it is a list or a mapping in brackets."""
    match = _KEY.match(content)
    value = (match["rest"] or "").strip() if match else ""
    return value if value[:1] in ("[", "{") else ""


def _without_comment(line: str) -> str:
    for place, sign in _bare(line):
        if sign == "#" and (place == 0 or line[place - 1] in " \t"):
            return line[:place]
    return line


def _bare(text: str) -> Iterator[tuple[int, str]]:
    """The signs that are in no quotes, and their places; quotes begin where a value can."""
    quote, place = "", 0
    while place < len(text):
        sign = text[place]
        if quote == '"' and sign == "\\":
            place += 1
        elif quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'" and (not text[:place].strip() or text[place - 1] in " \t[{,"):
            quote = sign
        else:
            yield place, sign
        place += 1


def _depth(content: str) -> int:
    signs = [sign for _, sign in _bare(content)]
    return sum(sign in "[{" for sign in signs) - sum(sign in "]}" for sign in signs)


def _flow(text: str) -> Value:
    if text.startswith("[") and text.endswith("]"):
        return [_plain(part) for part in _parts(text[1:-1])]
    if text.startswith("{") and text.endswith("}"):
        pairs = [part.partition(":") for part in _parts(text[1:-1])]
        return {_plain(key): _plain(value) for key, _, value in pairs}
    return _plain(text)


def _block(lines: list[tuple[int, str]]) -> Value:
    """A list or a mapping of single values; what lies deeper in it is passed over."""
    if not lines:
        return ""
    indent = lines[0][0]
    items = [content for depth, content in lines if depth == indent]
    if items[0].startswith("- ") or items[0] == "-":
        return [_plain(item[1:]) for item in items if item.startswith("-")]
    found = {}
    for item in items:
        match = _KEY.match(item)
        if match and match["rest"]:
            found[_plain(match["key"])] = _plain(match["rest"])
    return found


def _parts(text: str) -> list[str]:
    """What commas part, outside of quotes and brackets."""
    parts, start, depth = [], 0, 0
    for place, sign in _bare(text):
        depth += (sign in "[{") - (sign in "]}")
        if sign == "," and depth == 0:
            parts.append(text[start:place])
            start = place + 1
    parts.append(text[start:])
    return [part for part in parts if part.strip()]


def _plain(text: str) -> str:
    bare = text.strip()
    if len(bare) >= 2 and bare[0] == bare[-1] == "'":
        return bare[1:-1].replace("''", "'")
    if len(bare) >= 2 and bare[0] == bare[-1] == '"':
        return _ESCAPED.sub(_sign, bare[1:-1])
    return "" if bare in ("null", "~") else bare


def _sign(match: re.Match[str]) -> str:
    """What a backslash and what follows it stand for."""
    code = match[1] or match[2] or match[3]
    if code:
        return chr(int(code, 16)) if int(code, 16) < 0x110000 else ""
    return {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}.get(match[4], match[4])
