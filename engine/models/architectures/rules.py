"""Which tiles suit a network, how often it halves them, and what VALID convolutions leave: without TensorFlow."""

from __future__ import annotations

from ...errors import OptionError
from .options import Settings

_DEEPEST = 4
#: The coarsest scale keeps at least this many pixels a side.
_COARSEST_PX = 4
#: With smaller sides nothing is left at the coarsest scale of the networks that halve a tile five times.
_SMALLEST_PX = 32


def check_size(height: int, width: int, name: str) -> None:
    """Raise OptionError for tiles that are too small for the network `name`."""
    if min(height, width) < _SMALLEST_PX:
        raise OptionError(f"tile size must be at least {_SMALLEST_PX} px a side for {name}, got {width} × {height} px")


def depth_for(height: int, width: int) -> int:
    """How many times a tile of this size is halved when nothing else is asked for."""
    depth = 1
    while depth < _DEEPEST and min(height, width) >= _COARSEST_PX * 2 ** (depth + 1):
        depth += 1
    return depth


def valid_size(size: int, depth: int) -> int:
    """Pixels a side that VALID convolutions leave of `size`, 0 where some scale has an odd size or nothing is left."""
    for _ in range(depth):
        size -= 4
        if size <= 0 or size % 2:
            return 0
        size //= 2
    size -= 4
    if size <= 0:
        return 0
    for _ in range(depth):
        size = 2 * size - 4
    return max(size, 0)


def depth_of(height: int, width: int, settings: Settings) -> int:
    """How many times a UNET without an encoder halves the tile; raises OptionError where that cannot be."""
    side = min(height, width)
    if settings.depth is not None and not 1 <= settings.depth <= side.bit_length() - 1:
        most = side.bit_length() - 1
        raise OptionError(
            f"depth must be between 1 and {most} for tiles of {width} × {height} px, got {settings.depth}"
        )
    if settings.padding == "SAME":
        return settings.depth or depth_for(height, width)
    # As deep as leaves at least half of the tile's side, when nothing else is asked for.
    depths = [settings.depth] if settings.depth else range(depth_for(height, width), 0, -1)
    for depth in depths:
        left = [(size, valid_size(size, depth)) for size in (height, width)]
        if all(after and (settings.depth or after * 2 >= size) for size, after in left):
            return depth
    depth = settings.depth or 1
    if all(valid_size(size, depth) for size in (height, width)):
        return depth
    raise OptionError(
        f"tile size must suit VALID padding at depth {depth}, as {_near(side, depth)} px do, got {width} × {height} px"
    )


def _near(size: int, depth: int) -> str:
    """The sizes next to `size` that VALID convolutions can halve `depth` times."""
    below = next((near for near in range(size, 0, -1) if valid_size(near, depth)), None)
    above = next(near for near in range(size + 1, size + 2 ** (depth + 4)) if valid_size(near, depth))
    return f"{below} or {above}" if below else str(above)
