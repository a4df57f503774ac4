"""Rasters scaled by what is given: statistics of others, the file of a call, scale and offset."""

import numpy as np
import pytest
import rasterio
from listening import Listener
from scaling_fixtures import MEASURING, drawn, normalize, read, write
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.scaling.rules import parse_numbers, read_definition
from tilewright.engine.models.rules import Scaling, parse_scaling


def test_clipping_by_statistics_of_another_raster(tmp_path):
    """Beyond what was measured nothing goes, whatever the method."""
    dark = write(tmp_path / "dark.tif", np.arange(100, dtype=np.uint8).reshape(10, 10, 1))
    bright = write(tmp_path / "bright.tif", np.arange(60, 160, dtype=np.uint8).reshape(10, 10, 1))
    normalize(dark, tmp_path / "o.tif", statistics_output=tmp_path / "dark.json")
    for clip, top in ((False, 159), (True, 99)):
        output = tmp_path / "o.tif"
        normalize(bright, output, statistics=str(tmp_path / "dark.json"), clip=clip)
        assert read(output).max() == pytest.approx((top - 49.5) / np.arange(100).std(), rel=1e-6)


def test_statistics_go_to_their_bands_by_name(tmp_path):
    pixels = drawn("uint8", (20, 20, 3))
    one = write(tmp_path / "a.tif", pixels, ("B4", "B3", "B2"))
    normalize(one, tmp_path / "one.tif", statistics_output=tmp_path / "s.json")
    other = write(tmp_path / "b.tif", pixels[..., [2, 0, 1, 0]], ("b2", "B4", "B3", "B8"))
    statistics = str(tmp_path / "s.json")
    result = normalize(other, tmp_path / "other.tif", statistics=statistics)
    assert result["bands"] == ["B4", "B3", "b2"]
    assert np.array_equal(read(tmp_path / "other.tif"), read(tmp_path / "one.tif"))
    normalize(other, tmp_path / "other.tif", statistics=statistics, bands="B3,B4")
    assert np.array_equal(read(tmp_path / "other.tif"), read(tmp_path / "one.tif")[..., [1, 0]])
    # Other names: one by one, with a warning.
    listener = Listener()
    nameless = write(tmp_path / "c.tif", pixels)
    normalize(nameless, tmp_path / "other.tif", listener, statistics=statistics)
    assert np.array_equal(read(tmp_path / "other.tif"), read(tmp_path / "one.tif"))
    assert "B4 for band 1, B3 for band 2" in listener.warnings[0]
    with pytest.raises(OptionError, match=r"the scaling is for 3 bands \(B4, B3, B2\), but there are 2"):
        normalize(nameless, tmp_path / "other.tif", statistics=statistics, bands="1,2")


def test_statistics_of_more_bands_without_names(tmp_path):
    pixels = drawn("uint8", (20, 20, 4))
    normalize(write(tmp_path / "a.tif", pixels), tmp_path / "all.tif", statistics_output=tmp_path / "s.json")
    listener, statistics = Listener(), str(tmp_path / "s.json")
    normalize(write(tmp_path / "b.tif", pixels[..., :3]), tmp_path / "three.tif", listener, statistics=statistics)
    assert np.array_equal(read(tmp_path / "three.tif"), read(tmp_path / "all.tif")[..., :3])
    (warning,) = listener.warnings
    assert warning.startswith("The statistics are of 4 bands, and those of band 1, band 2, band 3 are taken by their")


def test_the_file_is_what_a_call_takes_as_its_scaling(tmp_path):
    pixels = drawn("uint16", (20, 20, 2))
    raster = write(tmp_path / "a.tif", pixels, ("B4", "B3"))
    for method in (*MEASURING, "SCALE_OFFSET"):
        numbers = {"scale": "0.0001", "offset": "-0.1,0.2"} if method == "SCALE_OFFSET" else {}
        clip = method == "PERCENT"
        normalize(
            raster, tmp_path / "o.tif", method=method, clip=clip, statistics_output=tmp_path / "s.json", **numbers
        )
        scaling = parse_scaling(str(tmp_path / "s.json"), ("B4", "B3"))
        assert scaling.apply(pixels, np.ones(pixels.shape, bool)).tobytes() == read(tmp_path / "o.tif").tobytes()
        assert Scaling.from_mlm(scaling.to_mlm()) == scaling
        turned = parse_scaling(str(tmp_path / "s.json"), ("B3", "B4"))
        found = turned.apply(pixels[..., ::-1], np.ones(pixels.shape, bool))
        assert np.array_equal(found[..., ::-1], read(tmp_path / "o.tif"))
        if scaling.band_count == 1:
            assert parse_scaling(str(tmp_path / "s.json"), ("B8",) * 4) == scaling
        else:
            with pytest.raises(OptionError, match=r"the scaling is for 2 bands \(B4, B3\), but there are 3"):
                parse_scaling(str(tmp_path / "s.json"), ("B8", "B4", "B3"))


def test_scale_and_offset_are_those_given_or_the_files_own(tmp_path):
    pixels = drawn("uint16", (10, 12, 2))
    raster = write(tmp_path / "a.tif", pixels, ("a", "b"))
    normalize(raster, tmp_path / "o.tif", method="SCALE_OFFSET", scale="2.75e-05", offset="-0.2")
    assert np.allclose(read(tmp_path / "o.tif"), pixels * 2.75e-05 - 0.2, atol=2e-7)
    with pytest.raises(OptionError, match="scale or offset must be given: the rasters have none of their own"):
        normalize(raster, tmp_path / "none.tif", method="SCALE_OFFSET")
    with rasterio.open(raster, "r+") as target:
        target.scales, target.offsets = (0.001, 0.5), (3, 0)
    normalize(raster, tmp_path / "o.tif", method="SCALE_OFFSET", bands="2,1")
    assert np.allclose(read(tmp_path / "o.tif"), (pixels * (0.001, 0.5) + (3, 0))[..., ::-1], rtol=1e-6)
    normalize(raster, tmp_path / "o.tif", method="SCALE_OFFSET", offset="1,2")
    assert np.allclose(read(tmp_path / "o.tif"), pixels * (0.001, 0.5) + (1, 2), rtol=1e-6)


def test_a_band_that_says_nothing_becomes_0_and_is_named(tmp_path):
    pixels = np.full((8, 8, 2), 7, np.uint8)
    pixels[..., 1] = drawn("uint8", (8, 8))
    raster = write(tmp_path / "a.tif", pixels, ("flat", "other"))
    for method in ("MEAN_STD", "MEDIAN_STD", "MIN_MAX", "PERCENT"):
        listener = Listener()
        normalize(raster, tmp_path / "o.tif", listener, method=method)
        assert (read(tmp_path / "o.tif")[..., 0] == 0).all()
        assert len(listener.warnings) == 1 and listener.warnings[0].startswith("flat is 7")
    normalize(write(tmp_path / "b.tif", pixels[..., :1]), tmp_path / "o.tif", method="IMAGE")
    assert (read(tmp_path / "o.tif") == 0).all()


def test_nothing_valid_by_given_statistics(tmp_path):
    raster = write(tmp_path / "a.tif", np.zeros((4, 4, 1), np.uint8), nodata=0)
    (tmp_path / "s.json").write_text('{"value_scaling": [{"type": "z-score", "mean": 1, "stddev": 2}]}')
    with pytest.raises(InputError, match="no valid pixel in"):
        normalize(raster, tmp_path / "o.tif", statistics=str(tmp_path / "s.json"))
    assert not (tmp_path / "o.tif").exists()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "it is no JSON"),
        ("[1]", "it holds no value_scaling"),
        ('{"bands": ["a"]}', "it holds no value_scaling"),
        ('{"version": 9, "value_scaling": null}', "it has version 9; this release reads up to 1"),
        ('{"value_scaling": [{"type": "z-score", "mean": 1}]}', "must give mean and stddev"),
        ('{"value_scaling": [{"type": "z-score", "mean": 1, "stddev": 0}]}', "must not divide by 0"),
        ('{"value_scaling": [{"type": "z-score", "mean": NaN, "stddev": 1}]}', "finite"),
        ('{"value_scaling": [{"type": "python"}]}', "must be of one type"),
        (
            '{"value_scaling": [{"type": "scale", "value": 1}, {"type": "scale", "value": 2}], "bands": ["a"]}',
            "2 bands",
        ),
        ('{"value_scaling": null, "bands": ["a"], "statistics": [{}, {}]}', "statistics of 2 bands"),
        ('{"value_scaling": null, "statistics": 5}', "TypeError"),
        ('{"value_scaling": 5}', "TypeError"),
        ('{"properties": {}}', "KeyError"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_files_that_are_no_definition(tmp_path, text, words):
    path = tmp_path / "s.json"
    path.write_text(text)
    with pytest.raises(InputError) as raised:
        read_definition(str(path))
    assert words in raised.value.text and str(path) in raised.value.text
    with pytest.raises(InputError, match="There is no file"):
        read_definition(str(tmp_path / "none.json"))


def test_clipping_needs_to_know_what_was_measured(tmp_path):
    raster = write(tmp_path / "a.tif", drawn("uint8", (5, 5, 1)))
    (tmp_path / "s.json").write_text('{"value_scaling": [{"type": "z-score", "mean": 1, "stddev": 2}]}')
    with pytest.raises(OptionError, match="clip needs the least and the greatest value of each band"):
        normalize(raster, tmp_path / "o.tif", statistics=str(tmp_path / "s.json"), clip=True)


def test_numbers_for_bands():
    assert parse_numbers(" 1, -2e-5 ", "scale") == (1, -2e-5)
    assert parse_numbers(" ", "scale") == ()
    for text, marked in (("1,,2", "1,»«,2"), ("1, nan", "1,»nan«"), ("1;2", "»1;2«")):
        with pytest.raises(OptionError) as raised:
            parse_numbers(text, "scale")
        assert raised.value.text.endswith(marked)
