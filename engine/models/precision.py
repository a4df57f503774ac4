"""Mixed precision: training computes in 16 bits, while weights and the saved model stay at 32."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..progress import Progress

#: Compute capability of the first NVIDIA GPUs that are faster in 16 bits.
_CAPABLE = (7, 0)


def policy_for(precision: str, devices: Sequence[str]) -> str:
    """The name of Keras' policy for AUTO, FLOAT32 or MIXED on these devices."""
    if precision == "FLOAT32":
        return "float32"
    if not all("GPU" in name for name in devices):
        # A CPU knows bfloat16 alone, which needs no scaling of the loss.
        return "mixed_bfloat16" if precision == "MIXED" else "float32"
    return "mixed_float16" if precision == "MIXED" or _is_capable(devices) else "float32"


def _is_capable(devices: Sequence[str]) -> bool:
    from .backend import tf

    physical = tf.config.list_physical_devices("GPU")
    numbers = [int(name.rpartition(":")[2]) for name in devices]
    details = [tf.config.experimental.get_device_details(physical[number]) for number in numbers]
    return all(tuple(detail.get("compute_capability") or (0, 0)) >= _CAPABLE for detail in details)


def learner_of(network: Any, policy: str, progress: Progress) -> Any:
    """The network to train under a policy: itself, or a copy with its weights that computes in 16 bits.

    The layers that give the answer compute in 32 bits, since probabilities and values need them. A network that cannot
    be copied layer by layer is trained at 32 bits, and says so.
    """
    if policy == "float32":
        return network
    from .backend import keras

    last = {id(operation) for operation in _last_layers(network)}

    def copied(layer: Any) -> Any:
        config = layer.get_config()
        # Functional networks also hold plain operations, such as taking some bands, which work in what they are given.
        plain = not isinstance(layer, keras.layers.Layer) or isinstance(layer, keras.layers.InputLayer)
        if id(layer) not in last and not plain:
            config["dtype"] = policy
        return type(layer).from_config(config)

    try:
        learner = keras.models.clone_model(network, clone_function=copied, recursive=True)
    except (ValueError, TypeError, NotImplementedError) as error:
        progress.warn(f"This network is trained at 32 bits, since it cannot be copied: {error}")
        return network
    hand_over(network, learner)
    return learner


def hand_over(source: Any, target: Any) -> None:
    """Give one network's weights to another of the same layers."""
    for mine, theirs in zip(target.weights, source.weights):
        mine.assign(theirs.numpy())


def _last_layers(network: Any) -> list[Any]:
    """The layers behind the last one that has weights, and that one."""
    layers = list(network.layers)
    with_weights = [index for index, layer in enumerate(layers) if layer.weights]
    return layers[with_weights[-1] :] if with_weights else layers
