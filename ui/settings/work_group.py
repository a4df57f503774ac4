"""How the plugin works: threads, the cluster, what files may point to, and what its windows show."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QGroupBox, QSpinBox, QWidget

from ...door import preferences
from ...engine.allowed import parse_allowed
from ...engine.cluster.rules import check_scheduler
from ...i18n import tr
from .checked_field import CheckedField

#: More threads than this help nobody.
MOST_WORKERS = 256


class WorkGroup(QGroupBox):
    """Preferences of work, as they are kept."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("How it works"), parent)
        self.workers = QSpinBox()
        self.workers.setRange(0, MOST_WORKERS)
        self.workers.setSpecialValueText(tr("All cores"))
        self.workers.setValue(max(0, preferences.WORKERS.read()))
        self.workers.setToolTip(
            tr("Threads that read, write and compute at once. TensorFlow has its own. The results are the same.")
        )
        self.scheduler = CheckedField(preferences.SCHEDULER, check_scheduler, tr("Dask scheduler"))
        self.scheduler.line.setPlaceholderText(tr("None: this machine"))
        self.scheduler.line.setToolTip(
            tr(
                "What dialogs propose as the Dask cluster that does the work: the address of its scheduler, such as "
                "tcp://host:8786, or its scheduler file. Calls from elsewhere name theirs themselves."
            )
        )
        self.allowed = CheckedField(preferences.ALLOWED, parse_allowed, tr("Files may point to"))
        self.allowed.line.setPlaceholderText(tr("Only what lies beside them"))
        self.allowed.line.setToolTip(
            tr(
                "Folders and hosts that virtual rasters, STAC items and other files may point to, with semicolons "
                "between them, such as /data; *.example.org; s3://bucket. What lies in their own folder or below, and "
                "what you name in the same call, may be read without being listed here. * allows everything."
            )
        )
        self.preview = QCheckBox(tr("Draw tiles on the map while a dialog is filled in"))
        self.preview.setChecked(preferences.PREVIEW.read())
        self.follow = QCheckBox(tr("Show the course of a training when it starts"))
        self.follow.setChecked(preferences.FOLLOW_TRAINING.read())
        self.groups = QCheckBox(tr("Put the layers of results into groups"))
        self.groups.setChecked(preferences.GROUP_RESULTS.read())
        layout = QFormLayout(self)
        layout.addRow(tr("Threads"), self.workers)
        layout.addRow(tr("Dask scheduler"), self.scheduler)
        layout.addRow(tr("Files may point to"), self.allowed)
        layout.addRow(self.preview)
        layout.addRow(self.follow)
        layout.addRow(self.groups)

    def keep(self) -> None:
        """Keep what was chosen; of the cluster, and of what files may point to, what can be read."""
        preferences.WORKERS.write(self.workers.value())
        self.allowed.keep()
        self.scheduler.keep()
        preferences.PREVIEW.write(self.preview.isChecked())
        preferences.FOLLOW_TRAINING.write(self.follow.isChecked())
        preferences.GROUP_RESULTS.write(self.groups.isChecked())
