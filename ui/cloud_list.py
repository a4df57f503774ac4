"""The list of what a cloud rule can be made of: values, bits and thresholds to tick, with the share of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ..i18n import tr
from .plain_text import plain_tip

if TYPE_CHECKING:
    from .cloud_pieces import Piece

#: Rows that are seen at once.
ROWS = 8
PIECE = Qt.ItemDataRole.UserRole


class PieceList(QTreeWidget):
    """Pieces of rules under the headings of their kinds."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setHeaderLabels([tr("Cloud"), tr("Share"), tr("Meaning in known rasters")])
        self.setAccessibleName(title)
        header = self.header()
        header.setStretchLastSection(True)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setMinimumHeight((ROWS + 1) * header.sizeHint().height())

    def show_pieces(self, pieces: list[Piece]) -> None:
        """List these pieces, none of them ticked."""
        self.blockSignals(True)
        self.clear()
        if pieces:
            from .cloud_pieces import kinds

            headings: dict[str, QTreeWidgetItem] = {}
            for piece in pieces:
                if piece.kind not in headings:
                    headings[piece.kind] = QTreeWidgetItem(self, [kinds()[piece.kind]])
                    headings[piece.kind].setFirstColumnSpanned(True)
                    headings[piece.kind].setExpanded(True)
                item = QTreeWidgetItem(headings[piece.kind], [piece.text, share_told(piece.share), piece.meaning])
                item.setTextAlignment(1, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
                item.setToolTip(2, plain_tip(piece.meaning))
                item.setData(0, PIECE, piece)
                item.setCheckState(0, Qt.CheckState.Unchecked)
        self.blockSignals(False)

    def rows(self) -> list[QTreeWidgetItem]:
        """The rows of the pieces."""
        headings = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return [heading.child(row) for heading in headings for row in range(heading.childCount())]

    def tick(self, ticked: set[tuple[str, Any]]) -> None:
        """Tick the pieces of these kinds and keys, and no others."""
        self.blockSignals(True)
        for row in self.rows():
            piece = row.data(0, PIECE)
            on = (piece.kind, piece.key) in ticked
            row.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)

    def rule_with(self, item: QTreeWidgetItem, before: set[tuple[str, Any]]) -> str:
        """The rule after a row was ticked or cleared: of its kind alone.

        `before` is what the rule was made of: what of that kind the list does not show stays in it.
        """
        from .cloud_pieces import BIT, VALUE, rule_of

        piece = item.data(0, PIECE)
        if piece.kind not in (VALUE, BIT):
            return rule_of(piece.kind, [piece.key] if item.checkState(0) == Qt.CheckState.Checked else [])
        rows = [(row, row.data(0, PIECE)) for row in self.rows()]
        same = [(row, part.key) for row, part in rows if part.kind == piece.kind]
        keys = [key for row, key in same if row.checkState(0) == Qt.CheckState.Checked]
        listed = {key for _, key in same}
        return rule_of(
            piece.kind, sorted([*keys, *(k for kind, k in before if kind == piece.kind and k not in listed)])
        )


def share_told(share: float) -> str:
    """A share in percent; one that is there is never told as nothing."""
    text = f"{share:.1%}".replace("%", "\u00a0%")
    return "< " + text.replace("0.0", "0.1", 1) if 0 < share < 0.0005 else text
