"""Bands and dates that names of files, tags and texts tell."""

import pytest
from tilewright.engine.errors import OptionError
from tilewright.engine.imagery.stacking.names import bands_in, date_in, date_of_file, parse_dates, unique


@pytest.mark.parametrize(
    ("stem", "count", "bands", "date"),
    [
        ("T32TQM_20200501T101031_B04_10m", 1, ["B4"], "2020-05-01"),
        ("T32TQM_20200501T101031_B8A_20m", 1, ["B8A"], "2020-05-01"),
        ("LC08_L1TP_015033_20200501_20200510_01_T1_B10", 1, ["B10"], "2020-05-01"),
        ("LC08_L2SP_015033_20200501_20200510_02_T1_SR_B4", 1, ["B4"], "2020-05-01"),
        ("LC08_L2SP_015033_20200501_20200510_02_T1_QA_PIXEL", 1, ["QA_PIXEL"], "2020-05-01"),
        ("LE70220491999322EDC01_stack", 8, [None] * 8, "1999-11-18"),
        ("MOD13Q1.A2020366.h18v04.red", 1, ["red"], "2020-12-31"),
        ("l8_20210716_B4B3B2B5", 4, ["B4", "B3", "B2", "B5"], "2021-07-16"),
        ("l8_20210716_B4B3B2B5", 3, [None] * 3, "2021-07-16"),
        ("scene_2020-02-30", 1, [None], None),
        ("ortho_123456789", 1, [None], None),
    ],
)
def test_names_of_files(stem, count, bands, date):
    assert bands_in(stem, count) == bands
    assert date_of_file(stem, {}) == date


def test_dates_of_tags_and_texts():
    assert date_of_file("scene", {"DATE_ACQUIRED": "2021-07-16"}) == "2021-07-16"
    assert date_of_file("scene", {"NC_GLOBAL#time_coverage_start": "2021:07:16 10:00:00"}) == "2021-07-16"
    assert date_of_file("scene", {"TIFFTAG_DATETIME": "2021:07:16 10:00:00"}) is None  # when the file was written
    assert date_in("20201301 then 20201201") == "2020-12-01"
    assert parse_dates("2020-05-01, 202006,2020,", 4) == ("2020-05-01", "2020-06", "2020", None)
    with pytest.raises(OptionError, match=r"^dates must be one for each input \(3\), got 2$"):
        parse_dates("2020,2021", 3)
    with pytest.raises(OptionError, match=r"^dates must be days, months or years .*, got 'May'$"):
        parse_dates("May", 1)
    assert unique(["B4", "B4", "dem"], ["east", "west", "dem"]) == ["east B4", "west B4", "dem"]
    assert unique(["B4", "B4"], ["a", "a"]) == ["a B4", "a B4 (2)"]
