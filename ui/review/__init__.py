"""Correcting tiles on the map: the tool, the dock with keys and doubtful tiles, and the gallery."""
