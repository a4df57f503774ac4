"""A page of HTML that needs nothing beside it: text, tables and pictures, with everything from data escaped."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Optional, Union

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..errors import OutputError
from ..exclusive import whole
from ..progress import Progress

#: Nothing is loaded from anywhere and nothing runs, whatever names from data say.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

_STYLE = """
:root{color-scheme:light dark;--text:#1d2329;--soft:#5a6570;--page:#fff;--line:#d5dbe1;--band:#f3f5f7;--link:#0b5cad;
--warn:#fff4d6;--edge:#d99a00}
@media (prefers-color-scheme:dark){:root{--text:#e4e8ec;--soft:#a3adb8;--page:#16191d;--line:#3a424b;--band:#20252b;
--link:#7db9f5;--warn:#3a2f10;--edge:#d99a00}}
*{box-sizing:border-box}
body{font:16px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;max-width:66rem;
margin:0 auto;padding:2rem 1.25rem 4rem;color:var(--text);background:var(--page)}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .2rem;overflow-wrap:anywhere}
h2{font-size:1.25rem;margin:2.6rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1.02rem;margin:1.6rem 0 .3rem}
p{margin:.5rem 0;max-width:50rem;overflow-wrap:anywhere}
a{color:var(--link)}
.soft,caption,figcaption{color:var(--soft);font-size:.9rem}
.lead p{font-size:1.08rem}
.figures{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.2rem 0;padding:0;list-style:none}
.figures li{border:1px solid var(--line);border-radius:.5rem;padding:.5rem .9rem;background:var(--band);
min-width:8.5rem}
.figures b{display:block;font-size:1.5rem;line-height:1.3;font-variant-numeric:tabular-nums}
.figures span{display:block;color:var(--soft);font-size:.85rem}
.warnings{background:var(--warn);border-left:.3rem solid var(--edge);padding:.5rem 1rem;margin:1rem 0;
border-radius:.25rem}
.warnings h2{border:0;margin:.2rem 0;padding:0;font-size:1.05rem}
.warnings ul{margin:.3rem 0;padding-left:1.2rem}
.scroll{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:.2rem 0;caption-side:top}
th,td{border-bottom:1px solid var(--line);padding:.28rem .7rem;text-align:right;vertical-align:top;white-space:nowrap}
thead th{background:var(--band);vertical-align:bottom}
th:first-child,td.text,th.text{text-align:left}
thead th,tbody th,td.text{white-space:normal}
tbody th{font-weight:normal;overflow-wrap:anywhere;min-width:7rem;max-width:22rem}
td.text{overflow-wrap:anywhere;min-width:8rem;max-width:36rem}
figure{margin:1rem 0}
figure img{max-width:100%;height:auto;background:#fff;border-radius:.3rem}
.swatch{display:inline-block;width:.85em;height:.85em;margin-right:.45em;border:1px solid var(--soft);
border-radius:.15em;vertical-align:-.05em;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin:.6rem 0;padding:0;list-style:none;font-size:.9rem}
.legend li{overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(29rem,1fr));gap:.9rem 1.2rem;align-items:start}
.tiles figure{margin:0;border:1px solid var(--line);border-radius:.4rem;padding:.6rem;break-inside:avoid;min-width:0}
.tiles .row{display:flex;gap:.5rem}
.tiles .row div{flex:1 1 0;min-width:0;font-size:.8rem;color:var(--soft)}
.tiles img{width:100%;display:block;border-radius:.15rem}
.tiles img.flat{image-rendering:pixelated}
.tiles .row.labels{align-items:center}
.tiles .row.labels div:first-child{flex:0 0 34%}
.tiles .row.labels div{font-size:.95rem;color:var(--text);overflow-wrap:anywhere}
.tiles figcaption{overflow-wrap:anywhere;margin-top:.3rem}
.sheet{display:flex;flex-wrap:wrap;gap:.45rem;margin:.4rem 0 1rem}
.sheet figure{margin:0;min-width:0;max-width:12.5rem;break-inside:avoid}
.sheet img{display:block;outline:1px solid var(--line);height:6rem;width:auto;max-width:100%;border-radius:.15rem}
.sheet img.flat{image-rendering:pixelated}
.sheet figcaption{font-size:.7rem;max-width:12.5rem;overflow-wrap:anywhere;line-height:1.2}
summary{cursor:pointer;color:var(--link);margin:.6rem 0}
@media (max-width:40rem){.tiles{grid-template-columns:1fr}}
@media print{body{max-width:none;padding:0;font-size:11pt;color:#000;background:#fff}h2,h3{break-after:avoid}
figure,tr,.figures,.warnings{break-inside:avoid}.scroll{overflow:visible}}
"""


class Html(str):
    """Text that is HTML already, and not to be escaped."""


#: Control characters, halves of surrogate pairs, and marks that override the direction of text.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

Text = Union[str, Html]


def html(text: Text) -> Html:
    """The text as HTML: escaped where it is not HTML already."""
    return text if isinstance(text, Html) else Html(escape(_printable(text), quote=True))


def join(parts: Iterable[Text], between: str = "") -> Html:
    """Parts in a row, each escaped where it must be."""
    return Html(between.join(html(part) for part in parts))


def element(name: str, content: Text, **attributes: str) -> Html:
    """An element; attributes are escaped, and `class_` is written `class`."""
    given = "".join(f' {key.rstrip("_")}="{escape(_printable(value))}"' for key, value in attributes.items())
    return Html(f"<{name}{given}>{html(content)}</{name}>")


class Page:
    """Put together from top to bottom, then written at once."""

    def __init__(self, title: str, subtitle: Text = "") -> None:
        self._title = title
        self._parts: list[Html] = [element("h1", title)]
        if subtitle:
            self._parts.append(element("p", subtitle, class_="soft"))

    def add(self, part: Text) -> None:
        """A part that is HTML already, or text."""
        self._parts.append(html(part))

    def heading(self, text: str, level: int = 2) -> None:
        self._parts.append(element(f"h{level}", text))

    def paragraph(self, text: Text, soft: bool = False) -> None:
        self._parts.append(element("p", text, class_="soft") if soft else element("p", text))

    def lead(self, sentences: Sequence[Text]) -> None:
        """What the reader must know first."""
        paragraphs = join(element("p", sentence) for sentence in sentences)
        self._parts.append(element("div", paragraphs, class_="lead"))

    def figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """The few figures that matter most, large: (figure, what it is)."""
        items = (element("li", join([element("b", value), element("span", words)])) for value, words in figures)
        self._parts.append(element("ul", join(items), class_="figures"))

    def warnings(self, sentences: Sequence[str], heading: str = "Before you rely on these figures") -> None:
        """A box of what must be known to read the figures; nothing where there is nothing to say."""
        if sentences:
            items = element("ul", join(element("li", sentence) for sentence in sentences))
            self._parts.append(element("div", join([element("h2", heading), items]), class_="warnings"))

    def table(
        self,
        heads: Sequence[Text],
        rows: Sequence[Sequence[Text]],
        caption: Text = "",
        text_columns: Sequence[int] = (),
        fold: str = "",
    ) -> None:
        """A table whose first column names its rows; with `fold` it is shown once that line is clicked on."""
        whole = element("div", table(heads, rows, caption, text_columns), class_="scroll")
        if fold:
            whole = element("details", join([element("summary", fold), whole]))
        self._parts.append(whole)

    def picture(self, png: bytes, alt: str, caption: Text = "") -> None:
        """A picture with the words that stand in for it."""
        parts: list[Text] = [image(png, alt)]
        if caption:
            parts.append(element("figcaption", caption))
        self._parts.append(element("figure", join(parts)))

    def text(self) -> str:
        """The whole page."""
        head = (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta name="generator" content="Tilewright">\n<title>{html(self._title)}</title>\n'
            f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        )
        return head + "\n".join(self._parts) + "\n</main>\n</body>\n</html>\n"

    def write(self, path: Path, progress: Progress) -> None:
        """Write the page whole or not at all; raises OutputError."""
        try:
            with whole(path, progress) as part:
                part.write_text(self.text(), encoding="utf-8")
        except OSError as error:
            raise OutputError(f"{path} cannot be written: {error.strerror or error}") from None


def table(
    heads: Sequence[Text], rows: Sequence[Sequence[Text]], caption: Text = "", text_columns: Sequence[int] = ()
) -> Html:
    """A table; without heads it has none. The first cell of each row heads it."""

    def attributes(column: int) -> dict[str, str]:
        return {"class_": "text"} if column in text_columns else {}

    parts: list[Html] = [element("caption", caption)] if caption else []
    if heads:
        cells = (element("th", head, scope="col", **attributes(column)) for column, head in enumerate(heads))
        parts.append(element("thead", element("tr", join(cells))))
    lines = []
    for row in rows:
        cells = (element("td", cell, **attributes(column)) for column, cell in enumerate(row[1:], 1))
        lines.append(element("tr", join([element("th", row[0], scope="row"), *cells])))
    parts.append(element("tbody", join(lines, "\n")))
    return element("table", join(parts))


def image(data: bytes, alt: str, flat: bool = False) -> Html:
    """An inline picture, PNG or JPEG; a flat one keeps its pixels apart when it is shown larger."""
    kind = "png" if data.startswith(b"\x89PNG") else "jpeg"
    text = base64.b64encode(data).decode("ascii")
    style = ' class="flat"' if flat else ""
    return Html(f'<img{style} alt="{escape(_printable(alt))}" src="data:image/{kind};base64,{text}">')


def picture_of(pixels: NDArray[np.uint8], photo: bool = False) -> bytes:
    """(row, col, 3) uint8 as a PNG, or as a JPEG where it is a photo."""
    stream = io.BytesIO()
    source = Image.fromarray(np.ascontiguousarray(pixels))
    if photo:
        source.save(stream, "JPEG", quality=85)
    else:
        source.quantize(256, dither=Image.Dither.NONE).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def swatch(colour: Optional[str]) -> Html:
    """A small square of a colour, #RRGGBB; grey for what is no colour."""
    return element("span", "", class_="swatch", style=f"background:{sound_colour(colour)}")


def sound_colour(colour: Optional[str]) -> str:
    """The colour where it is one, #RRGGBB, else grey: colours come from data."""
    digits = (colour or "")[1:]
    if colour and colour.startswith("#") and len(digits) == 6 and all(c in "0123456789abcdefABCDEF" for c in digits):
        return colour.upper()
    return "#808080"


def _printable(text: str) -> str:
    """Without what HTML has no place for, and without what turns the direction of the text after it."""
    return _UNPRINTABLE.sub("\ufffd", text)
