"""What lies where in the demo's scene, and how bright it is: land cover and reflectance before light and clouds.

A coast with a port, a volcano, rivers, a city of blocks with suburbs and villages, roads, paddies, ponds and forest,
drawn on a map of 1792 × 1280 units that is stretched to the size asked for; blocks and parcels keep their pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from fields import TURNS, Fields, ramp, scramble

BANDS = ("B4", "B3", "B2", "B8", "B11", "B12")
#: Land cover in the order of the class ids, which count from 1; 0 is nodata.
CLASSES = ("field", "forest", "urban", "water")
FIELD, FOREST, URBAN, WATER = 1, 2, 3, 4

MAP_WIDTH, MAP_HEIGHT = 1792, 1280
COAST = ((880.0, 0.0), (1792.0, 800.0))
CITY = (1010.0, 400.0)
VOLCANO, VOLCANO_RADIUS = (270.0, 1150.0), 640.0

#: How far houses spread from a road out of town, in map units.
RIBBON = 34
#: Roads by the places that they pass, with half their width in pixels.
ROADS: dict[str, tuple[list[tuple[float, float]], float]] = {
    "toll": ([(-20, 330), (420, 400), (760, 560), (1010, 660), (1240, 800), (1500, 1000), (1700, 1300)], 1.5),
    "north": ([CITY, (800, 260), (560, 200), (240, 100), (-20, 40)], 1.1),
    "south": ([CITY, (1000, 700), (1010, 950), (900, 1310)], 1.1),
    "east": ([CITY, (1180, 560), (1420, 790), (1640, 850), (1830, 960)], 1.1),
    "west": ([CITY, (700, 470), (380, 600), (140, 760), (-20, 800)], 0.9),
    "hill": ([(700, 470), (520, 760), (420, 960)], 0.7),
    "ring": ([(770, 200), (740, 380), (800, 570), (980, 640), (1180, 600), (1260, 470)], 1.0),
    "farm": ([(140, 760), (120, 520), (240, 330), (240, 100)], 0.7),
    "back": ([(1010, 950), (1250, 1010), (1480, 1080), (1830, 1090)], 0.8),
}

#: Reflectance × 10000 in the order of BANDS.
SPECTRA = {
    "deep": (170, 380, 480, 70, 30, 20),
    "turbid": (980, 1120, 830, 330, 70, 45),
    "river": (930, 960, 700, 420, 160, 110),
    "pond": (430, 600, 560, 300, 120, 80),
    "drained": (900, 880, 720, 1050, 900, 700),
    "forest": (210, 400, 240, 2900, 1350, 560),
    "mangrove": (270, 430, 310, 2500, 1000, 420),
    "grove": (330, 560, 340, 2700, 1600, 750),
    "tiles": (1500, 1060, 820, 2000, 2350, 2050),
    "concrete": (1580, 1460, 1330, 1950, 2150, 1950),
    "metal": (2850, 2780, 2650, 3050, 2950, 2600),
    "blue roof": (1500, 1800, 2250, 2350, 2200, 1900),
    "asphalt": (820, 790, 740, 1050, 1250, 1150),
    "garden": (520, 700, 430, 2500, 1700, 900),
    "park": (480, 800, 420, 3300, 1800, 850),
    "sand": (2150, 1850, 1450, 2650, 3200, 2900),
    "soil": (1500, 1130, 820, 2050, 3050, 2400),
}
#: A paddy's year: flooded, planted, green, tall, ripe, cut.
SEASONS = np.array(
    [
        (640, 720, 620, 780, 480, 300),
        (560, 800, 540, 1700, 1050, 550),
        (420, 860, 380, 3500, 1700, 780),
        (480, 880, 390, 4000, 1850, 820),
        (1180, 1130, 560, 2900, 2400, 1400),
        (1480, 1210, 850, 2150, 3000, 2300),
    ],
    np.float32,
)


@dataclass
class Landscape:
    """`cover`: class ids, uint8 (row, col); `light`: reflectance × 10000, float32 (band, row, col); `relief`: m."""

    cover: np.ndarray
    light: np.ndarray
    relief: np.ndarray

    def paint(self, where: np.ndarray, colour: str | np.ndarray, amount: float | np.ndarray = 1.0) -> None:
        """Mix a colour into the pixels of `where`; `amount` 1 covers what was there."""
        spectrum = np.array(SPECTRA[colour], np.float32) if isinstance(colour, str) else colour
        share = amount[where] if isinstance(amount, np.ndarray) else np.float32(amount)
        for band in range(len(BANDS)):
            new = spectrum[band] if spectrum.ndim == 1 else spectrum[band][where]
            self.light[band][where] += (new - self.light[band][where]) * share


def make_landscape(shape: tuple[int, int], seed: int) -> Landscape:
    """The scene's ground, (rows, columns) pixels."""
    fields = Fields(shape, seed)
    land = Landscape(np.full(shape, FIELD, np.uint8), np.zeros((len(BANDS), *shape), np.float32), _relief(fields))
    offshore = _offshore(fields)
    ways = _ways(fields)
    density = _density(fields, ways)
    _paddies(land, fields)
    _villages(land, fields, density)
    _forest(land, fields, offshore, density)
    _city(land, fields, density)
    _ponds(land, fields, offshore, density)
    _sea(land, fields, offshore)
    _rivers(land, fields, offshore)
    _roads(land, offshore, ways)
    _port(land, fields)
    return land


def at(fields: Fields, *places: tuple[float, float]) -> list[tuple[float, float]]:
    """Places of the map, in pixels."""
    rows, cols = fields.shape
    return [(x * cols / MAP_WIDTH, y * rows / MAP_HEIGHT) for x, y in places]


def units(fields: Fields, length: float, least: int = 4) -> int:
    """A length of the map, in whole pixels."""
    return max(least, round(length * fields.shape[1] / MAP_WIDTH))


def _map_grid(fields: Fields) -> tuple[np.ndarray, np.ndarray]:
    rows, cols = fields.shape
    x = ((np.arange(cols) + 0.5) * MAP_WIDTH / cols).astype(np.float32)
    y = ((np.arange(rows) + 0.5) * MAP_HEIGHT / rows).astype(np.float32)
    return x[None, :], y[:, None]


def _away_from(fields: Fields, place: tuple[float, float], flat: float = 1.0) -> np.ndarray:
    x, y = _map_grid(fields)
    dx, dy = x - np.float32(place[0]), y - np.float32(place[1])
    along, across = (dx * 4 + dy * 3) / 5, (dy * 4 - dx * 3) / 5
    return np.sqrt(along * along + across * across * np.float32(flat))


def _offshore(fields: Fields) -> np.ndarray:
    """Map units from the coast, positive at sea; the river's delta pushes the coast out."""
    (x0, y0), (x1, y1) = COAST
    x, y = _map_grid(fields)
    dx, dy = x1 - x0, y1 - y0
    length = np.sqrt(dx * dx + dy * dy)
    straight = (x - np.float32(x0)) * np.float32(dy / length) - (y - np.float32(y0)) * np.float32(dx / length)
    delta = 1 - ramp(_away_from(fields, (1480, 500)), 20, 190)
    bay = 1 - ramp(_away_from(fields, (1150, 250)), 20, 220)
    return straight + 22 * fields.cloudy(units(fields, 170), "coast") - 80 * delta + 26 * bay


def _relief(fields: Fields) -> np.ndarray:
    away = _away_from(fields, VOLCANO) / np.float32(VOLCANO_RADIUS)
    cone = np.clip(1 - away, 0, 1)
    ridges = 1 - np.abs(fields.cloudy(units(fields, 84), "ridges", 7))
    hills = np.clip(1 - _away_from(fields, (1640, 1240), 2.0) / np.float32(330), 0, 1)
    crater = 1 - ramp(away, 0.012, 0.05)
    mountain = 2900 * cone * cone * (np.float32(0.7) + np.float32(0.3) * ridges) + 330 * ramp(cone, 0, 0.5) * ridges
    return mountain + 520 * hills * (np.float32(0.4) + ridges) - 500 * crater


def _ways(fields: Fields) -> dict[str, tuple[np.ndarray, float]]:
    """Each road's (distance in pixels, half width in pixels)."""
    ways = {}
    for name, (points, width) in ROADS.items():
        path = fields.wander(at(fields, *points), name, 0.16, 4)
        ways[name] = fields.distance(path, units(fields, RIBBON)), width
    return ways


def _density(fields: Fields, ways: dict[str, tuple[np.ndarray, float]]) -> np.ndarray:
    """How built-up it is: about 1 in the centre, 0.5 at the edge of the city; ribbons follow the roads outwards."""
    core = 1.02 - _away_from(fields, CITY, 1.5) / np.float32(560)
    south = 0.76 - _away_from(fields, (1000, 690), 0.5) / np.float32(330)
    west = 0.72 - _away_from(fields, (560, 210)) / np.float32(330)
    nearest = np.minimum.reduce([away for name, (away, _) in ways.items() if name not in ("toll", "hill")])
    ribbon = 1 - ramp(nearest, 1, units(fields, RIBBON))
    town = np.maximum(np.maximum(core, south), west)
    outward = ramp(town, -0.9, 0.45)
    sprawl = fields.cloudy(units(fields, 170), "sprawl", 7)
    return np.maximum(town, -0.2) + np.float32(0.11) * sprawl + ribbon * outward * (0.36 + np.float32(0.16) * sprawl)


def _turned(number: np.ndarray, name: int) -> tuple[np.ndarray, np.ndarray]:
    """Pixel coordinates turned by an angle drawn for each region."""
    turn = TURNS[(scramble(number, np.int64(name)) * len(TURNS)).astype(np.intp)].astype(np.float32)
    x = np.arange(number.shape[1], dtype=np.float32)[None, :]
    y = np.arange(number.shape[0], dtype=np.float32)[:, None]
    return x * turn[..., 0] + y * turn[..., 1], y * turn[..., 0] - x * turn[..., 1]


def _paddies(land: Landscape, fields: Fields) -> None:
    """Parcels in rows, turned and sized by district; a district shares its water, so also its season."""
    number, border = fields.regions(96, "districts", 5.0)
    u, v = _turned(number, 1)
    u, v = u + 3 * fields.smooth(70, "lie-u"), v + 3 * fields.smooth(70, "lie-v")
    deep, wide = 6 + np.floor(6 * scramble(number, np.int64(2))), 12 + np.floor(14 * scramble(number, np.int64(3)))
    row = np.floor(v / deep)
    shifted = u + wide * scramble(row, number)
    col = np.floor(shifted / wide)
    drift = fields.cloudy(units(fields, 330), "water", 3) * np.float32(0.16)
    season = scramble(number, np.int64(4)) * np.float32(0.42) + scramble(row, col, number) * np.float32(0.5) + drift
    stage = np.clip(season - np.floor(season), 0, np.float32(0.9999)) * (len(SEASONS) - 1)
    whole = stage.astype(np.intp)
    part = stage - whole
    texture = 1 + np.float32(0.035) * fields.speckle("crop") + np.float32(0.05) * fields.smooth(9, "vigour")
    for band in range(len(BANDS)):
        low, high = SEASONS[whole, band], SEASONS[whole + 1, band]
        land.light[band] = (low + (high - low) * part) * texture
    bund = (v - row * deep < 1) | (shifted - col * wide < 1)
    land.paint(bund, "grove", 0.35)
    fate = scramble(number, np.int64(5))
    land.paint((border < 0.7) & (fate > 0.4), "soil", 0.35)
    land.paint((border < 1.6) & (fate < 0.6), "grove", 0.6)


def _villages(land: Landscape, fields: Fields, density: np.ndarray) -> None:
    """Hamlets among trees, thicker near the city."""
    patches = fields.cloudy(units(fields, 34, 16), "hamlets", 5) + np.float32(1.1) * density
    flat = land.relief < 330
    trees, houses = flat & (patches > 1.55), flat & (patches > 1.95)
    land.paint(trees, "grove", 0.85)
    land.paint(houses, "tiles", np.clip(0.5 + 0.3 * fields.speckle("hamlet roofs"), 0, 1))
    land.cover[houses] = URBAN


def _forest(land: Landscape, fields: Fields, offshore: np.ndarray, density: np.ndarray) -> None:
    """On the slopes, in groves on the plain, and as mangroves on the shore away from the city."""
    noise = fields.cloudy(units(fields, 130), "woods", 7)
    slopes = (land.relief + 230 * noise > 480) | ((noise > 1.75) & (density < 0.5))
    crowns = np.float32(0.11) * fields.speckle("crowns") + np.float32(0.13) * fields.cloudy(14, "canopy", 3)
    wooded = np.stack([np.float32(value) * (1 + crowns) for value in SPECTRA["forest"]])
    land.paint(slopes, wooded)
    shore = (offshore > -34) & (density < 0.45) & (fields.cloudy(units(fields, 110), "mangroves", 4) > 0.15)
    land.paint(shore, np.stack([np.float32(value) * (1 + crowns) for value in SPECTRA["mangrove"]]))
    land.cover[slopes | shore] = FOREST
    bare = ramp(land.relief + 120 * noise, 2050, 2350)
    land.paint(bare > 0, "soil", bare * np.float32(0.6))


def _city(land: Landscape, fields: Fields, density: np.ndarray) -> None:
    """Blocks between streets, turned by quarter; denser and brighter inwards, greener outwards."""
    number, border = fields.regions(130, "quarters", 4.0)
    u, v = _turned(number, 11)
    u = u + np.float32(1.5) * fields.smooth(60, "bend")
    long, short = 9 + np.floor(4 * scramble(number, np.int64(12))), 6 + np.floor(3 * scramble(number, np.int64(13)))
    row, col = np.floor(v / short), np.floor(u / long)
    in_row, in_col = v - row * short, u - col * long
    kind = scramble(row, col, number)
    built = (density + np.float32(0.2) * (scramble(col, number, row) - np.float32(0.5)) > 0.5) & (land.relief < 420)
    plots = scramble(np.floor(v / 2), np.floor(u / 3), number)
    dense = ramp(density + np.float32(0.06) * fields.smooth(22, "blocks"), 0.45, 0.95)
    rough = 1 + np.float32(0.13) * fields.speckle("roofs") + np.float32(0.16) * (plots - np.float32(0.5))
    land.paint(built, "garden")
    roofs = np.clip(np.float32(0.34) + np.float32(0.46) * dense + np.float32(0.5) * (plots - np.float32(0.45)), 0, 1)
    grey = np.clip(np.float32(0.15) + np.float32(0.6) * dense + np.float32(0.8) * (kind - np.float32(0.5)), 0, 1)
    mixed = [t + (c - t) * grey for t, c in zip(SPECTRA["tiles"], SPECTRA["concrete"])]
    land.paint(built, np.stack([np.float32(1) * band * rough for band in mixed]), roofs)
    works = ramp(fields.cloudy(units(fields, 90), "works", 3), 0.5, 1.6)
    hall = built & (kind > 0.985 - 0.03 * dense - 0.3 * works) & (in_row > 1.5) & (in_col > 1.5) & (plots > 0.3)
    land.paint(hall, "metal", np.clip(0.25 + 0.7 * plots, 0, 1))
    land.paint(hall & (scramble(col, row) > 0.75), "blue roof", 0.7)
    park = built & (kind < 0.03)
    land.paint(park, "park", 0.85)
    street = built & ((in_row < 1) | (in_col < 1)) & ~park
    land.paint(street, "asphalt", 0.5)
    avenue = built & (
        ((in_row < 1.6) & (row - 4 * np.floor(row / 4) < 1)) | ((in_col < 1.6) & (col - 3 * np.floor(col / 3) < 1))
    )
    land.paint(avenue | (built & (border < 1)), "asphalt", 0.8)
    land.cover[built] = URBAN


def _ponds(land: Landscape, fields: Fields, offshore: np.ndarray, density: np.ndarray) -> None:
    """Fish ponds between dykes behind the shore."""
    patches = fields.cloudy(units(fields, 120), "ponds", 3)
    area = (offshore > -95 + 30 * patches) & (offshore < -10) & (density < 0.46) & (patches > -0.5)
    area &= land.cover != FOREST
    number, _ = fields.regions(90, "dykes")
    u, v = _turned(number, 21)
    row, col = np.floor(v / 7), np.floor(u / 12)
    kind = scramble(row, col, number)
    tint = (
        1 + np.float32(0.5) * (scramble(col, row, number) - np.float32(0.5)) + np.float32(0.03) * fields.speckle("pond")
    )
    land.paint(area, np.stack([np.float32(value) * tint for value in SPECTRA["pond"]]))
    land.paint(area & (kind > 0.86), "drained", 0.75)
    land.paint(area & ((v - row * 7 < 1) | (u - col * 12 < 1)), "soil", 0.5)
    land.cover[area] = WATER


def _sea(land: Landscape, fields: Fields, offshore: np.ndarray) -> None:
    """Brown by the shore and before the river's mouth, then blue-green; a beach on part of the coast."""
    beach = (offshore > -5) & (offshore <= 0) & (land.cover != FOREST)
    land.paint(beach, "sand", 0.7)
    sea = offshore > 0
    depth = np.clip(offshore, 0, None) / 85
    streaks = fields.cloudy(units(fields, 240), "currents", 6)
    plume = 1 - ramp(_away_from(fields, (1560, 400), 1.6) + 45 * streaks, 30, 330)
    silt = np.clip(
        1 / (1 + depth * depth * depth) * (1 + np.float32(0.22) * streaks) + np.float32(0.7) * plume, 0.03, 1
    )
    swell = 1 + np.float32(0.025) * fields.speckle("waves") + np.float32(0.03) * fields.smooth(5, "swell")
    land.paint(sea, "deep")
    land.paint(sea, "turbid", np.clip(silt, 0, 1))
    for band in land.light:
        band[sea] *= swell[sea]
    land.cover[sea] = WATER
    ships = sea & (offshore > 60) & (fields.uniform(fields.shape, "ships") > 0.99996)
    land.paint(ships, "concrete", 0.7)


def _rivers(land: Landscape, fields: Fields, offshore: np.ndarray) -> None:
    inland = offshore <= 2
    main = at(
        fields, (600, MAP_HEIGHT + 30), (740, 1120), (905, 960), (1180, 830), (1340, 640), (1500, 500), (1640, 370)
    )
    town = at(fields, (330, 830), (520, 690), (720, 560), (930, 480), (1060, 330), (1200, 180))
    for name, points, width in (("main", main, 4.2), ("town", town, 1.7)):
        away = fields.distance(fields.wander(points, name, 0.75), width + 6)
        bank = (away < width + 3) & inland
        land.paint(bank & (land.cover != URBAN), "grove", 0.7)
        water = (away < width) & inland
        land.paint(water, "river", 0.95)
        land.cover[water] = WATER


def _roads(land: Landscape, offshore: np.ndarray, ways: dict[str, tuple[np.ndarray, float]]) -> None:
    ashore = offshore < -4
    for name, (away, width) in ways.items():
        land.paint((away < width + 1.6) & ashore & (land.cover == FIELD), "grove", 0.35)
        surface = "concrete" if name == "toll" else "asphalt"
        land.paint((away < width + 0.5) & ashore, surface, np.clip(width + np.float32(0.5) - away, 0, 1) * 0.85)


def _port(land: Landscape, fields: Fields) -> None:
    """Two piers and a mole."""
    for name, points in {
        "pier": [(1150, 300), (1225, 190)],
        "quay": [(1190, 335), (1262, 232)],
        "mole": [(1225, 190), (1290, 165)],
    }.items():
        away = fields.distance(fields.wander(at(fields, *points), name, 0.0, 1), 4)
        pier = away < 1.6
        land.paint(pier, "concrete", 0.9)
        land.cover[pier] = URBAN
