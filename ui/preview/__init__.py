"""What dialogs draw on the map while they are open: a grid of tiles, and tiles in the colours of their splits."""
