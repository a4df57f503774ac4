"""Code that reads a dataset, as its format and task ask: written into it for its users, never run here."""
