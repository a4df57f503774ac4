"""How large a network is and how much memory its training needs, from numbers alone: no TensorFlow, no numpy.

Networks are gone through layer by layer as `architectures` builds them; shapes are (row, col, channel).
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import Callable, Optional

from ...errors import OptionError
from ..architectures import check_settings
from ..architectures.options import Settings
from ..architectures.rules import check_size, depth_of
from .names import ENCODERS

Shape = tuple[int, int, int]

#: Bytes of a number of 32 bits.
_FLOAT = 4
#: What Python, TensorFlow and the libraries that read tiles take beside all that, in bytes; measured.
BASE_BYTES = 880 * 10**6
#: Values of each weight on the device beside the weight itself: its gradient, and what the optimizer keeps.
_KEPT = {"ADAM": 3, "ADAMW": 3, "SGD": 2}
#: Batches that are read ahead, or being read.
_BATCHES_READY = 5


@dataclass(frozen=True)
class NetworkSize:
    """`weights` are all numbers of a network, `learned` those that training changes by gradients, and `values` what
    its layers give for one tile, all of them together."""

    weights: int
    learned: int
    values: int


def memory_of_training(
    size: NetworkSize,
    tile: Shape,
    batch_size: int,
    optimizer: str = "ADAM",
    mixed: bool = False,
) -> int:
    """Bytes that a training on the processor takes at most; on small trainings the measured peak is within 15 %.

    Counted are what Python and TensorFlow take by themselves; each weight with its gradient and the optimizer's
    moments, twice more the weight with its moments, which are kept and written so that the training can go on after an
    interruption, and twice the weights when the model is saved; what all layers give for a batch, which is kept for the
    way back, in 16 bits where the precision is `mixed`; and the batches that are read ahead. Of a GPU's own memory it
    is an upper bound.
    """
    rows, columns, bands = tile
    kept = _KEPT[optimizer]
    state = size.weights + (kept - 1) * size.learned
    weights = _FLOAT * (size.weights + kept * size.learned + 2 * state + 2 * size.weights)
    values = size.values * batch_size * (_FLOAT // 2 if mixed else _FLOAT)
    batches = _BATCHES_READY * batch_size * rows * columns * (bands + 1) * _FLOAT
    return BASE_BYTES + weights + values + batches


def network_size(architecture: str, tile: Shape, outputs: int, task: str, settings: Settings) -> NetworkSize:
    """The size of what `architectures.build` builds for tiles (row, col, band); a REGRESSION has one output.

    Raises OptionError for a tile or settings that it would refuse, and for CUSTOM, of which nothing is known.
    """
    if architecture not in _NETWORKS:
        raise OptionError(f"architecture must be one of {', '.join(_NETWORKS)} for its size to be known")
    check_settings(architecture, tile[2], settings)
    if settings.encoder and architecture == "UNET":
        check_size(tile[0], tile[1], f"the encoder {settings.encoder}")
    if architecture.startswith("FCN"):
        check_size(tile[0], tile[1], architecture)
    tally = _Tally(settings)
    _NETWORKS[architecture](tally, tile, outputs, task)
    return NetworkSize(tally.weights, tally.weights - tally.fixed, tally.values)


def memory_of_computer() -> Optional[int]:
    """Bytes of memory that this computer has; None where it does not say."""
    if sys.platform == "win32":
        return _memory_of_windows()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError, AttributeError):
        return None


def _memory_of_windows() -> Optional[int]:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            *((f"n{n}", ctypes.c_uint64) for n in range(7)),
        ]

    status = Status()
    status.length = ctypes.sizeof(Status)
    kernel = vars(ctypes)["windll"].kernel32  # which is there on Windows alone
    return int(status.n0) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None


class _Tally:
    """Adds up the layers of a network as it is gone through."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.weights = self.fixed = self.values = 0

    def gives(self, shape: Shape) -> Shape:
        """A layer without weights."""
        rows, columns, channels = shape
        self.values += rows * columns * channels
        return shape

    def convolution(
        self, shape: Shape, filters: int, size: int, stride: int = 1, bias: bool = True, same: bool = True
    ) -> Shape:
        rows, columns, channels = shape
        self.weights += size * size * channels * filters + (filters if bias else 0)
        lost = 0 if same else size - 1
        return self.gives((-(-(rows - lost) // stride), -(-(columns - lost) // stride), filters))

    def transposed(self, shape: Shape, filters: int, size: int, stride: int, learned: bool = True) -> Shape:
        """A transposed convolution as FCN has it, without a bias and larger than what it gets by its kernel."""
        rows, columns, channels = shape
        count = size * size * channels * filters
        self.weights += count
        self.fixed += 0 if learned else count
        return self.gives(((rows - 1) * stride + size, (columns - 1) * stride + size, filters))

    def norm(self, shape: Shape) -> Shape:
        self.weights += 4 * shape[2]
        self.fixed += 2 * shape[2]
        return self.gives(shape)

    def convolved(self, shape: Shape, filters: int, size: int = 3) -> Shape:
        """As `blocks.convolve`."""
        settings = self.settings
        shape = self.convolution(shape, filters, size, bias=not settings.batch_norm, same=settings.padding == "SAME")
        if settings.batch_norm:
            self.norm(shape)
        return self.gives(shape)

    def halved(self, shape: Shape) -> Shape:
        return self.gives((shape[0] // 2, shape[1] // 2, shape[2]))

    def dropped(self, shape: Shape, usual: float) -> Shape:
        share = usual if self.settings.dropout is None else self.settings.dropout
        return self.gives(shape) if share else shape

    def framed(self, shape: Shape, multiple: int) -> Shape:
        rows, columns = (-(-side // multiple) * multiple for side in shape[:2])
        return shape if (rows, columns) == shape[:2] else self.gives((rows, columns, shape[2]))

    def encoded(self, shape: Shape, encode: Callable[[Shape], list[Shape]]) -> list[Shape]:
        """As `blocks.encoded`: one encoder for all bands, one for each date, or one that all dates go through."""
        settings = self.settings
        if settings.fusion == "EARLY":
            return encode(shape)
        date = (shape[0], shape[1], shape[2] // settings.dates)
        found: list[Shape] = []
        for number in range(settings.dates):
            before = self.weights, self.fixed
            self.gives(date)
            found = encode(date)
            if settings.fusion == "LATE_SHARED" and number:
                self.weights, self.fixed = before
        return [self.gives((rows, columns, channels * settings.dates)) for rows, columns, channels in found]


def _tile_head(tally: _Tally, channels: int, outputs: int) -> None:
    tally.weights += (channels + 1) * outputs
    tally.values += outputs


def _tile_cnn(tally: _Tally, tile: Shape, outputs: int, task: str) -> None:
    side_of_tile = min(tile[:2])

    def encode(shape: Shape) -> list[Shape]:
        side = side_of_tile
        for times in (2, 4, 8, 8):
            shape = tally.convolved(shape, times * tally.settings.width)
            if side >= 16:
                shape = tally.halved(shape)
                side //= 2
        return [tally.gives((1, 1, shape[2]))]

    (mean,) = tally.encoded(tile, encode)
    _tile_head(tally, tally.dropped(mean, 0.2)[2], outputs)


def _tile_resnet(tally: _Tally, tile: Shape, outputs: int, task: str) -> None:
    settings = tally.settings
    bias = not settings.batch_norm
    widths = (2, 4, 8, 16)

    def activated(shape: Shape) -> Shape:
        if settings.batch_norm:
            tally.norm(shape)
        return tally.gives(shape)

    def block(shape: Shape, filters: int, stride: int) -> Shape:
        activated(shape)
        if stride > 1 or shape[2] != filters:
            tally.convolution(shape, filters, 1, stride, bias)
        shape = activated(tally.convolution(shape, filters, 3, stride, bias))
        return tally.gives(tally.convolution(shape, filters, 3, 1, bias))

    def encode(shape: Shape) -> list[Shape]:
        first = 2 if min(tile[:2]) >= 64 else 1
        side = min(tile[:2]) // first
        shape = tally.convolution(shape, widths[0] * settings.width, 3, first, bias)
        for stage, times in enumerate(widths):
            if stage > 1 and side <= 8:
                break
            stride = 2 if stage and side > 1 else 1
            shape = block(block(shape, times * settings.width, stride), times * settings.width, 1)
            side = -(-side // stride)
        return [tally.gives((1, 1, activated(shape)[2]))]

    (mean,) = tally.encoded(tile, encode)
    _tile_head(tally, tally.dropped(mean, 0.2)[2], outputs)


def _pixel_head(tally: _Tally, shape: Shape, outputs: int, task: str) -> None:
    answer = tally.convolution(shape, outputs, 1)
    if task == "REGRESSION":
        tally.gives(answer)


def _decode(tally: _Tally, shape: Shape, finer: list[Optional[Shape]]) -> Shape:
    for level in reversed(range(len(finer))):
        filters = tally.settings.width * 2**level
        rows, columns, channels = shape
        tally.weights += (4 * channels + 1) * filters
        shape = tally.gives((2 * rows, 2 * columns, filters))
        beside = finer[level]
        if beside is not None:
            if beside[:2] != shape[:2]:
                tally.gives((shape[0], shape[1], beside[2]))
            shape = tally.gives((shape[0], shape[1], beside[2] + filters))
        for _ in range(2):
            shape = tally.convolved(shape, filters)
    return shape


def _unet(tally: _Tally, tile: Shape, outputs: int, task: str) -> None:
    settings = tally.settings
    if settings.encoder:
        name, encoder = settings.encoder, ENCODERS[settings.encoder]
        depth = encoder.depth(settings.depth)
        framed = tally.framed(tile, 2**depth)
        features = tally.encoded(framed, lambda shape: _application(tally, name, shape, depth))
        finer: list[Optional[Shape]] = [None] * encoder.finest
        tally.dropped(features[-1], 0.0)
    else:
        depth = depth_of(tile[0], tile[1], settings)
        framed = tally.framed(tile, 2**depth) if settings.padding == "SAME" else tile
        features = tally.encoded(framed, lambda shape: _down(tally, shape, depth))
        finer = []
    shape = _decode(tally, features[-1], [*finer, *features[:-1]])
    if framed != tile and settings.padding == "SAME":
        shape = tally.gives((tile[0], tile[1], shape[2]))
    _pixel_head(tally, shape, outputs, task)


def _down(tally: _Tally, shape: Shape, depth: int) -> list[Shape]:
    features = []
    for level in range(depth + 1):
        if level:
            shape = tally.halved(shape)
        for _ in range(2):
            shape = tally.convolved(shape, tally.settings.width * 2**level)
        if level >= depth - 1:
            shape = tally.dropped(shape, 0.0)
        features.append(shape)
    return features


def _application(tally: _Tally, name: str, shape: Shape, depth: int) -> list[Shape]:
    """A network of keras.applications down to a depth, whose sums are known."""
    encoder = ENCODERS[name]
    rows, columns, bands = shape
    level = encoder.levels[depth - encoder.finest - 1]
    tally.weights += level.weights + encoder.weights_of_band * bands
    tally.fixed += level.fixed
    tally.values += round(level.values_per_pixel * rows * columns)
    scales = range(encoder.finest, depth + 1)
    return [(rows >> scale, columns >> scale, channels) for scale, channels in zip(scales, encoder.channels)]


def _fcn(stride: int) -> Callable[[_Tally, Shape, int, str], None]:
    def gone_through(tally: _Tally, tile: Shape, outputs: int, task: str) -> None:
        settings = tally.settings

        def encode(shape: Shape) -> list[Shape]:
            if settings.encoder_weights:
                *_, finest, finer, coarsest = _application(tally, "VGG16", shape, 4)
                pools = [(side[0] // 2, side[1] // 2, side[2]) for side in (finest, finer, coarsest)]
                tally.gives(pools[-1])  # the others are within the network
                return pools
            pools = []
            for count, times in ((2, 1), (2, 2), (3, 4), (3, 8), (3, 8)):
                for _ in range(count):
                    shape = tally.convolved(shape, times * settings.width)
                shape = tally.halved(shape)
                pools.append(shape)
            return pools[2:]

        pools = tally.encoded(tally.framed(tile, 32), encode)
        shape = tally.dropped(tally.convolved(pools[-1], 64 * settings.width, 7), 0.5)
        shape = tally.dropped(tally.convolved(shape, 64 * settings.width, 1), 0.5)
        scores = tally.convolution(shape, outputs, 1)
        finer = {8: [pools[1], pools[0]], 16: [pools[1]], 32: []}[stride]
        for features in finer:
            scores = _upsampled(tally, scores, 2, True)
            tally.convolution(features, outputs, 1)
            tally.gives(scores)
        scores = _upsampled(tally, scores, stride, False)
        if scores[:2] != tile[:2]:
            scores = tally.gives((tile[0], tile[1], outputs))
        tally.gives(scores)

    return gone_through


def _upsampled(tally: _Tally, shape: Shape, factor: int, learned: bool) -> Shape:
    rows, columns, channels = shape
    padded = tally.gives((rows + 2, columns + 2, channels))
    tally.transposed(padded, channels, 2 * factor, factor, learned)
    return tally.gives((rows * factor, columns * factor, channels))


_NETWORKS: dict[str, Callable[[_Tally, Shape, int, str], None]] = {
    "TILE_CNN": _tile_cnn,
    "TILE_RESNET": _tile_resnet,
    "UNET": _unet,
    "FCN8S": _fcn(8),
    "FCN16S": _fcn(16),
    "FCN32S": _fcn(32),
}
