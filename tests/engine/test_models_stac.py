"""Sidecars of models, validated by pystac with the schema of the Machine Learning Model extension."""

from datetime import datetime, timezone

import pystac
import pytest
from stac_schemas import MLM, validator
from tilewright.engine.datasets.manifest import class_entries
from tilewright.engine.models.sidecar import ModelCard, card_text, to_item

CARD = ModelCard(
    name="Häuser 1",
    task="SEGMENTATION",
    bands=("B4", "B3", "B2"),
    tile_size=(256, 256),
    classes=class_entries(("Straße, 1", "field")),
    architecture="U-Net",
    pixel_size=(10.0, 10.0),
    crs="EPSG:32633",
    ground_m=10.0,
    fingerprint="0123",
    framework_version="3.15.1",
    parameters=228000,
    batch_size=8,
    bbox=(14.9, 45.0, 15.1, 45.2),
    created=datetime(2024, 5, 1, tzinfo=timezone.utc),
    hyperparameters={"epochs": 3, "learning_rate": 0.001},
)


def card(**changes):
    return ModelCard(**{**{name: getattr(CARD, name) for name in CARD.__dataclass_fields__}, **changes})


CARDS = [
    CARD,
    card(task="CLASSIFICATION"),
    card(task="MULTI_LABEL"),
    card(task="REGRESSION", classes=()),
    card(dates=3, bands=("B4", "B3", "B2") * 3),
    card(bbox=(179.0, -1.0, -179.0, 1.0)),
]


@pytest.mark.parametrize("one", CARDS, ids=lambda one: f"{one.task} {one.dates} {one.bbox[0]}")
def test_valid_item(one, tmp_path):
    """By STAC's own schemas, as the file has it."""
    path = tmp_path / "model.mlm.json"
    path.write_text(card_text(one, tmp_path / "model.keras"), encoding="utf-8")
    item = pystac.Item.from_file(str(path)).to_dict(include_self_link=False, transform_hrefs=False)
    validator().validate_core(item, pystac.STACObjectType.ITEM, item["stac_version"])


@pytest.mark.parametrize("one", CARDS, ids=lambda one: f"{one.task} {one.dates} {one.bbox[0]}")
def test_valid_model(one, tmp_path):
    """By the schema of the extension."""
    known = validator(*MLM)
    found = to_item(one, tmp_path / "model.keras").validate(known)
    assert any("mlm/" in uri for uri in found)
