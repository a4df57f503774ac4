"""Names that look like markup are shown as they are written, and nothing that they name is read."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument
from tilewright.ui.plain_text import in_html, plain_label, plain_tip, say

NAMES = ["water", "a < b & c", '<img src="/tmp/x.png">roads', "<b>bold</b>\nline"]


def read(text):
    """What Qt shows of a text that may be HTML."""
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


@pytest.mark.parametrize("name", NAMES)
def test_tips_and_messages_show_what_is_written(qgis_app, name):
    assert read(in_html(name)) == name
    tip = plain_tip(name)
    assert (read(tip) if "<" in name else tip) == name
    assert "<img" not in tip


def test_labels_take_nothing_for_markup(qgis_app):
    label = plain_label(shown=False)
    assert label.isHidden()
    say(label, NAMES[2])
    assert (label.text(), label.textFormat(), label.isHidden()) == (NAMES[2], Qt.TextFormat.PlainText, False)
    say(label, "")
    assert label.isHidden()
    label.deleteLater()


def test_the_gallery_tells_tiles_as_they_are_named(qgis_app):
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer
    from qgis.gui import QgsMapCanvas
    from tilewright.ui.review.gallery_model import GalleryModel
    from tilewright.ui.review.session import Session

    layer = QgsVectorLayer("Polygon?crs=EPSG:32748&field=tile_id:string&field=label:string", "tiles", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10)))
    feature.setAttributes([NAMES[2], "water"])
    layer.dataProvider().addFeatures([feature])
    for label, classes in (([1, 2], 7), ({"a": 1}, {"b": 2}), (3, "sand"), ("label", ["sand", 5])):
        # A project, which keeps these, comes from anybody.
        layer.setCustomProperty("tilewright/review_label", label)
        layer.setCustomProperty("tilewright/review_classes", classes)
        canvas = QgsMapCanvas()
        session = Session(canvas)
        session.set_layer(layer)
        assert session.names["label"] == "label"
        names = [entry.name for entry in session.entries if entry.value.role == "label"]
        assert names[:-1] == (["sand"] if classes == "sand" else ["5", "sand"] if "sand" in str(classes) else [])
        model = GalleryModel(session)
        model.set_tiles(layer.allFeatureIds())
        assert read(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)).startswith(NAMES[2])
        model.close()
        session.close()
        for made in (model, session, canvas):
            made.deleteLater()
