"""One file a family of gags; each defines `GAGS`."""
