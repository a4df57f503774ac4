"""Where the tiles of a dataset that is written anew come from: another dataset of ours, several, or a foreign one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional, Protocol

from .contents import Blueprint, TileContent
from .features import Features
from .manifest import BandStatistics, TargetEntry


class TileSource(Protocol):
    """Tiles that can be read one by one, with all that is known of them; safe to use from several threads.

    `blueprint` is that of the tiles as they are: its entries, classes, bands and objects, and how they are stored
    (`storing`, of which a foreign source gives what it knows). `statistics` are of its training tiles, None where they
    are not known; `stretch` and `target` are as the manifest has them. `told` is what its manifest says of where it
    comes from: `sources`, `call`, `history`, `seed` and `fingerprint`.
    """

    @property
    def blueprint(self) -> Blueprint: ...

    @property
    def features(self) -> Features: ...

    @property
    def statistics(self) -> Optional[Sequence[BandStatistics]]: ...

    @property
    def stretch(self) -> Optional[dict[str, Any]]: ...

    @property
    def target(self) -> Optional[TargetEntry]: ...

    @property
    def told(self) -> dict[str, Any]: ...

    def read(self, number: int) -> TileContent:
        """The tile of that number in the blueprint; raises InputError where it is missing or damaged."""

    def files_of(self, number: int) -> dict[str, str]:
        """Absolute paths of the tile's own files, for copies to the byte: `image`, and `mask`, `instances` and
        `target` where it has them; empty where its files hold other tiles too, or are of several dates."""

    def close(self) -> None:
        """Let go of what is open."""
