"""Texts of options: rules, formulas, lists, names of rasters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from tilewright.engine.errors import EngineError

from .target import TOKENS, Target, encoded, of_text, text_of


def targets() -> Iterator[Target]:
    words = (*TOKENS, "in", "bits", "not", "and", "or", "nodata", ">=", "!=", "-")
    rules = encoded("in 3,8,9,10", "bits 3,4", "bits 14-15 >= 2", "> 0.4", "not in 1-5", "2: in 3")
    yield Target("cloud rule", of_text("imagery.rules:parse_rule"), rules, words)
    formulas = encoded(
        "a = (B8 - B4) / (B8 + B4)",
        "ndvi = (nir - red) / (nir + red); evi = 2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1)",
        "b = where(b1 > 3 and b2 < 4, sqrt(b1), -b2 ** 2)",
        "c = max(b1, b2) % 3",
        'd = mean("2020-05-01 B4")',
        "e = mean((nir - red) / (nir + red)) - min(nir)",
    )
    words = (*TOKENS, "where", "sqrt", "log", "max", "min", "mean", "nan", "B4", "nir", "**", "not ")
    yield Target("formulas", of_text("imagery.formulas.rules:parse_formulas"), formulas, words)
    yield Target("formulas over dates", of_text("imagery.formulas.rules:parse_formulas", "f", True), formulas, words)
    yield Target("roles of bands", of_text("imagery.indices.rules:parse_roles"), encoded("R=B4, N=5", "S1 = 6"), TOKENS)
    yield Target("constants", of_text("imagery.indices.rules:parse_constants"), encoded("L=0.5, g=2.5"), TOKENS)
    yield Target("percentiles", of_text("imagery.statistics.rules:parse_percentiles"), encoded("2,50,98.5"), TOKENS)
    scalings = encoded("divide 10000", "raw", "min-max 0,1; 255,3000", "z-score 1,2,3; 4,5,6", "subtract 3")
    yield Target("scaling", of_text("models.rules:parse_scaling"), scalings, (*TOKENS, "z-score", "min-max", "scale"))
    yield Target("names", of_text("models.rules:parse_names", "classes"), encoded("a,b,c", " a , ü "), TOKENS)
    yield Target(
        "class weights", of_text("models.rules:parse_class_weights"), encoded("house=2, water=0.5", "INVERSE"), TOKENS
    )
    yield Target("cloud rule on pixels", _cloud_rule_on_pixels, encoded("in 3,8", "bits 3,4", "> 0.4"), TOKENS)
    groups = encoded("forest=oak,pine; water", "house; water", "house=3", '"a,b"=1')
    yield Target("class list", of_text("labels.rasterizing.rules:parse_class_list"), groups, TOKENS)
    yield Target(
        "background", of_text("labels.rasterizing.rules:parse_background"), encoded("0", "255", "other"), TOKENS
    )
    yield Target("bands", _bands, encoded("1,2,3", "B4,B3,B2", "1-3", '"B 4"'), TOKENS)
    addresses = encoded(
        "https://u:p@h/a.zip/b.tif?sig=1",
        "zip+https://h/a.zip!b.tif",
        'NETCDF:"https://h/a.nc":t',
        "/vsicurl?url=h",
        "s3://bucket/key",
        "C:\\a\\b.tif",
        "/vsizip/{/a.zip}/b.tif",
        "file:///a",
    )
    yield Target("names of rasters", _names, addresses, TOKENS)
    yield Target("references", _reference, addresses, (*TOKENS, "/vsicurl/", "/vsizip/", "http://", "..", "%2e"))
    yield Target(
        "scheduler",
        of_text("cluster.rules:check_scheduler"),
        encoded("tcp://h:8786", "tls://[::1]:1", "a.json"),
        TOKENS,
    )
    yield Target("scene", of_text("scenes.names:files_of"), encoded("a.tif|b.tif", "a.tif[B4,B3]|b.tif[SCL]"), TOKENS)
    yield Target(
        "what files may point to", of_text("allowed:parse_allowed"), encoded("/a; *.h.org; s3://b; h:80"), TOKENS
    )


def _bands(data: bytes, _: Path) -> None:
    from tilewright.engine.imagery.bands.names import choose_bands

    choose_bands(("B4", "B3", "B2", "B 8"), text_of(data))


def _names(data: bytes, _: Path) -> None:
    from tilewright.engine.imagery.names import is_remote, local_file, spelled, told, without_secrets

    text = text_of(data)
    for function in (told, without_secrets, is_remote, local_file):
        function(text)
    spelled(text)


def _reference(data: bytes, folder: Path) -> None:
    from tilewright.engine.allowed import check_reference

    text = text_of(data)
    for beside in (folder / "a.json", "https://h/a/b.json"):
        try:
            check_reference(text, beside)
        except EngineError:
            continue


def _cloud_rule_on_pixels(data: bytes, _: Path) -> None:
    from tilewright.engine.imagery.rules import parse_rule

    rule = parse_rule(text_of(data))
    for pixels in (
        np.arange(12, dtype=np.uint16).reshape(3, 4),
        np.linspace(-1, 1, 12, dtype=np.float32).reshape(3, 4),
    ):
        try:
            rule.check(pixels)
        except EngineError:
            continue
