"""The parameters by which tiles are dealt out, for the algorithms that do it with a layer and with a dataset."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from ..engine.tiles.options import SplitOptions
from ..i18n import tr
from .base import TilewrightAlgorithm
from .parameters import choice, number, with_widget

#: Decimals of shares in dialogs.
PERCENT_DECIMALS = 2


def with_bar(train: Any, validation: Any, test: Any, **roles: str) -> None:
    """Give the parameters of the three shares a bar to part them by; `roles` as SplitSharesWrapper takes them."""
    names = {"validation": validation.name(), "test": test.name()}
    with_widget(train, "split_editor.SplitSharesWrapper", decimals=PERCENT_DECIMALS, **names, **roles)
    for share in (validation, test):
        share.setMetadata({"widget_wrapper": {"decimals": PERCENT_DECIMALS}})


class SplittingAlgorithm(TilewrightAlgorithm):
    """Base of algorithms that deal tiles out to train, val and test."""

    INPUT = "INPUT"
    LABEL_FIELD = "LABEL_FIELD"
    METHOD = "METHOD"
    TRAIN = "TRAIN"
    VALIDATION = "VALIDATION"
    TEST = "TEST"
    BLOCK_SIZE = "BLOCK_SIZE"
    SEED = "SEED"

    def declare_shares(self) -> None:
        """Add the method, the three shares and the block size."""
        options = SplitOptions
        self.add(
            choice(options, "method", self.METHOD, tr("Method")),
            tr(
                "BLOCKS deals out whole blocks of neighbouring tiles, so that a model is tested on ground that it has "
                "not seen next door. RANDOM deals out single tiles, STRATIFIED too, with the same shares in every "
                "class. Both refuse where so many tiles overlap that a split would stay empty."
            ),
        )
        train = number(options, "train_percent", self.TRAIN, tr("Train (%)"), whole=False)
        validation = number(options, "validation_percent", self.VALIDATION, tr("Validation (%)"), whole=False)
        test = number(options, "test_percent", self.TEST, tr("Test (%)"), whole=False)
        with_bar(
            train,
            validation,
            test,
            input=self.INPUT,
            method=self.METHOD,
            block_size=self.BLOCK_SIZE,
            label_field=self.LABEL_FIELD,
            seed=self.SEED,
        )
        self.add(train, tr("Share of the tiles for training. The three shares add up to 100."))
        self.add(
            validation,
            tr("Share of the tiles for choosing between models; they get the split val. It may be 0."),
        )
        self.add(test, tr("Share of the tiles for the final test. It may be 0."))
        self.add(
            number(options, "block_size", self.BLOCK_SIZE, tr("Block size (tiles)")),
            tr(
                "For BLOCKS: tiles along each side of a block. Where there are too few blocks to meet the shares, "
                "smaller ones are used, and the log says so."
            ),
        )

    def declare_seed(self) -> None:
        """Add the seed."""
        self.add(
            number(SplitOptions, "seed", self.SEED, tr("Seed")),
            tr("The same seed deals the same tiles out alike, on every machine."),
            advanced=True,
        )

    def shares(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The values of these options."""
        return {
            "method": self.parameterAsEnumString(parameters, self.METHOD, context),
            "train_percent": self.parameterAsDouble(parameters, self.TRAIN, context),
            "validation_percent": self.parameterAsDouble(parameters, self.VALIDATION, context),
            "test_percent": self.parameterAsDouble(parameters, self.TEST, context),
            "block_size": self.parameterAsInt(parameters, self.BLOCK_SIZE, context),
            "seed": self.parameterAsInt(parameters, self.SEED, context),
        }
