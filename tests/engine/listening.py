"""What a task says while it works, kept to be looked at."""

from tilewright.engine.progress import Progress


class Listener(Progress):
    """Keeps messages as (level, text) and steps as (done, total, text)."""

    def __init__(self):
        super().__init__()
        self.said, self.updates = [], []

    def message(self, text, level="info"):
        self.said.append((level, text))

    def update(self, done, total, text=""):
        self.updates.append((done, total, text))

    @property
    def infos(self):
        return [text for level, text in self.said if level == "info"]

    @property
    def warnings(self):
        return [text for level, text in self.said if level == "warning"]
