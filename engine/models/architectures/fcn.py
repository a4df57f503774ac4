"""FCN8S, FCN16S, FCN32S: VGG-16 made fully convolutional, with the classes of each pixel from one, two or three scales.

J. Long, E. Shelhamer, T. Darrell: Fully Convolutional Networks for Semantic Segmentation. CVPR 2015.
K. Simonyan, A. Zisserman: Very Deep Convolutional Networks for Large-Scale Image Recognition. ICLR 2015.
"""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ...progress import Progress
from ..backend import keras
from .blocks import convolve, dropped, encoded, framed
from .encoders import application
from .heads import finished
from .options import Head, Settings
from .rules import check_size

#: Convolutions of each of the five blocks of VGG-16, and their channels as multiples of the setting `width`.
_BLOCKS = ((2, 1), (2, 2), (3, 4), (3, 8), (3, 8))
_POOLS = ("block3_pool", "block4_pool", "block5_pool")
#: Channels of what were the fully connected layers, as a multiple of the setting `width`.
_WIDE = 64
_COARSEST = 32
_DROPOUT = 0.5


def build(
    height: int,
    width: int,
    bands: int,
    head: Head,
    settings: Settings,
    progress: Optional[Progress] = None,
    stride: int = 8,
) -> Any:
    """A model from (batch, height, width, bands) to (batch, height, width, outputs).

    The setting `width` is the channels of the first block: 64 is VGG-16 itself, with 4096 in what were its fully
    connected layers. Without weights the blocks are normalised where `batch_norm` says so, for they hardly learn
    otherwise. With `encoder_weights` they are VGG-16's own, whatever the width, and not normalised; the two layers
    behind them, of 64 × width channels, are learned.

    The scores of the coarsest scale are upsampled by 2 and joined by those of the next finer one, once (FCN16S) or
    twice (FCN8S); what remains, a factor of `stride`, is upsampled in one step. These transposed convolutions begin as
    bilinear interpolation; the last one stays that, as in the paper. In place of the paper's wide zero border, features
    keep their size and scores are continued past the edge; sizes that 32 does not divide get a frame of zeros inside.
    Dates fused LATE go through blocks of their own and are joined at each scale.
    """
    check_size(height, width, f"FCN{stride}S")
    inputs = keras.Input((height, width, bands), name="image")
    values, _ = framed(inputs, _COARSEST)
    pools = encoded(values, settings, lambda image: _encode(image, settings, progress))
    share = _DROPOUT if settings.dropout is None else settings.dropout
    values = convolve(pools[-1], _WIDE * settings.width, settings, "wide_1", 7)
    values = dropped(values, share, "wide_1_dropout")
    values = convolve(values, _WIDE * settings.width, settings, "wide_2", 1)
    values = dropped(values, share, "wide_2_dropout")
    finer = {8: [pools[1], pools[0]], 16: [pools[1]], 32: []}[stride]
    return scored(inputs, values, finer, head)


def scored(inputs: Any, coarsest: Any, finer: list[Any], head: Head) -> Any:
    """The model that scores features of the coarsest scale and of `finer` ones, each twice as fine as the one before.

    Its layers `head_…` are all that depends on the number of outputs.
    """
    layers = keras.layers
    scores = layers.Conv2D(head.outputs, 1, name="head_score")(coarsest)
    for number, features in enumerate(finer, 1):
        scores = _upsampled(scores, 2, f"head_up_{number}", trainable=True)
        # Nothing at first, so that the coarser scale learns before the finer one corrects it.
        beside = layers.Conv2D(head.outputs, 1, kernel_initializer="zeros", name=f"head_score_{number}")(features)
        scores = layers.Add(name=f"head_sum_{number}")([scores, beside])
    scores = _upsampled(scores, _COARSEST // 2 ** len(finer), "head_up", trainable=False)
    height, width = inputs.shape[1:3]
    frame = [(-size % _COARSEST // 2, -size % _COARSEST - -size % _COARSEST // 2) for size in (height, width)]
    if any(map(any, frame)):
        scores = layers.Cropping2D(frame, name="unframe")(scores)
    return keras.Model(inputs, finished(scores, head), name=f"fcn{_COARSEST // 2 ** len(finer)}s")


def bilinear(factor: int, channels: int) -> np.ndarray:
    """The kernel (row, col, channel, channel) of a transposed convolution that interpolates each channel by itself."""
    along = 1 - np.abs(np.arange(2 * factor) - (factor - 0.5)) / factor
    kernel: np.ndarray = np.einsum("i,j,ab->ijab", along, along, np.eye(channels)).astype(np.float32)
    return kernel


def _upsampled(scores: Any, factor: int, name: str, trainable: bool) -> Any:
    """Scores `factor` times as fine, continued past the edges, since what is not there would count as zero."""
    channels = scores.shape[-1]
    layer = keras.layers.Conv2DTranspose(
        channels, 2 * factor, strides=factor, use_bias=False, trainable=trainable, name=name
    )
    scores = layer(keras.ops.pad(scores, ((0, 0), (1, 1), (1, 1), (0, 0)), mode="symmetric"))
    layer.set_weights([bilinear(factor, channels)])
    return keras.layers.Cropping2D(3 * factor // 2, name=f"{name}_cut")(scores)


def _encode(values: Any, settings: Settings, progress: Optional[Progress]) -> list[Any]:
    """The features a third, fourth and fifth pooling leave: 8, 16 and 32 times as coarse as the image."""
    if settings.encoder_weights:
        bands = values.shape[-1]
        pools: list[Any] = application("VGG16", _POOLS, bands, settings.encoder_weights, progress)(values)
        return pools
    pools = []
    for block, (count, times) in enumerate(_BLOCKS, 1):
        for number in range(1, count + 1):
            values = convolve(values, times * settings.width, settings, f"encoder_{block}_{number}")
        values = keras.layers.MaxPooling2D(2, name=f"encoder_{block}_pool")(values)
        pools.append(values)
    return pools[2:]
